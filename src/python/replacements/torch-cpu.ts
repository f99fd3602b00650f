import { formatRequirement } from '../requirement.ts';
import { GPU_SIGNS, GPU_WORDS, showsNoGpu } from './gpu-signs.ts';
import { leadsTo } from './leads-to.ts';
import type { Replacement } from './replacement.ts';

const FAMILY: readonly string[] = ['torch', 'torchvision', 'torchaudio'];

/** PyTorch's CPU build instead of the CUDA build, where nothing shows a GPU. */
export const torchCpu: Replacement = {
  id: 'torch-cpu',
  title: 'PyTorch with CUDA where no GPU is in sight',
  severity: 'warning',
  appliesTo: 'any',
  looksFor: GPU_WORDS,
  signs: { ...GPU_SIGNS, 'cpu-index': /\/whl\/cpu\b|torch-backend["']?[=\s]\s?["']?cpu|UV_TORCH_BACKEND/ },
  together: true,
  summary:
    "The closure holds torch with NVIDIA's CUDA libraries, and neither the code nor the deployment shows a GPU.",
  rationale:
    'On Linux x86-64 the default torch wheel is the CUDA build and brings the nvidia-* distributions and triton. ' +
    "The CPU build from PyTorch's own index has none of them. Images shrank from 3.38 to 0.68 GB pulled " +
    '(future-agi#2789) and from 3.31 to 0.59 GB (pycon#4686). With uv, `tool.uv.torch-backend = "cpu"` or ' +
    "`--torch-backend cpu` chooses it; with pip, PyTorch's CPU index as `--index-url`, as its install selector shows. " +
    'torch, torchvision and torchaudio have to come from the same index.',
  caveat:
    'Nothing then runs on a GPU; name the CPU index explicitly, so that other distributions still come from your own.',
  propose(context) {
    const { requirement, direct, closure, platform, text, deployed } = context;
    if (!platform.startsWith('linux/') || !showsNoGpu(context)) return null;
    // Somebody knows about the CPU builds; whether they reach this file, only an image that installs it shows.
    if (text.signs.has('cpu-index') && !deployed) return null;
    const torch = closure.get('torch');
    if (torch === undefined || torch.provided || torch.version?.includes('+')) return null;
    const cuda = [...closure.values()].filter(
      ({ name, provided }) => name.startsWith('nvidia-') && !provided && leadsTo(closure, 'torch', name),
    );
    if (cuda.length === 0) return null;
    const evidence = `${cuda.length} nvidia-* distributions come with torch, and no CUDA base image, GPU request or .cuda() call was found`;
    const { normalizedName } = requirement.requirement;
    if (FAMILY.includes(normalizedName))
      return { requirements: [formatRequirement(requirement.requirement)], index: 'pytorch-cpu', evidence };
    // Without torch among the direct requirements, the first that leads to it names it, so that the index can be bound to it.
    if (direct.includes('torch') || direct.find((name) => leadsTo(closure, name, 'torch')) !== normalizedName)
      return null;
    return {
      requirements: [formatRequirement(requirement.requirement), 'torch'],
      index: 'pytorch-cpu',
      evidence,
    };
  },
};
