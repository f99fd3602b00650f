import type { ClosureDistribution } from '../closure/closure.ts';
import { formatRequirement } from '../requirement.ts';
import { GPU_SIGNS, GPU_WORDS, NOTHING_ON_A_GPU, showsNoGpu } from './gpu-signs.ts';
import { leadsTo } from './leads-to.ts';
import type { Replacement, RequirementContext } from './replacement.ts';

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
    const { text, deployed } = context;
    if (!showsNoGpu(context)) return null;
    // Somebody knows about the CPU builds; whether they reach this file, only an image that installs it shows.
    if (text.signs.has('cpu-index') && !deployed) return null;
    const requirements = cpuBuild(context);
    if (requirements === null) return null;
    return {
      requirements,
      index: 'pytorch-cpu',
      evidence: `${cudaOf(context).length} nvidia-* distributions come with torch, and no CUDA base image, GPU request or .cuda() call was found`,
    };
  },
  withoutCode(context) {
    const requirements = cpuBuild(context);
    return requirements === null ? null : { requirements, index: 'pytorch-cpu', evidence: NOTHING_ON_A_GPU };
  },
};

/** The lines to write with the index of CPU builds; null where torch has no CUDA libraries here, or others name it. */
function cpuBuild(context: RequirementContext): readonly string[] | null {
  const { requirement, direct, closure, platform } = context;
  if (!platform.startsWith('linux/')) return null;
  const torch = closure.get('torch');
  if (torch === undefined || torch.provided || torch.version?.includes('+')) return null;
  if (cudaOf(context).length === 0) return null;
  const { normalizedName } = requirement.requirement;
  const itself = formatRequirement(requirement.requirement);
  if (FAMILY.includes(normalizedName)) return [itself];
  // Without torch among the direct requirements, the first that leads to it names it, so that the index can be bound to it.
  if (direct.includes('torch') || direct.find((name) => leadsTo(closure, name, 'torch')) !== normalizedName)
    return null;
  return [itself, 'torch'];
}

/** NVIDIA's distributions that torch brings. */
function cudaOf({ closure }: RequirementContext): readonly ClosureDistribution[] {
  return [...closure.values()].filter(
    ({ name, provided }) => name.startsWith('nvidia-') && !provided && leadsTo(closure, 'torch', name),
  );
}
