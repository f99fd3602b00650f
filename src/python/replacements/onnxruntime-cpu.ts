import { GPU_SIGNS, GPU_WORDS, NOTHING_ON_A_GPU, showsNoGpu } from './gpu-signs.ts';
import { renamed } from './rename.ts';
import type { Proposal, Replacement, RequirementContext } from './replacement.ts';

/** onnxruntime instead of onnxruntime-gpu where nothing shows a GPU. */
export const onnxruntimeCpu: Replacement = {
  id: 'onnxruntime-cpu',
  title: 'ONNX Runtime with CUDA where no GPU is in sight',
  severity: 'warning',
  appliesTo: ['onnxruntime-gpu'],
  looksFor: ['onnxruntime', ...GPU_WORDS],
  signs: GPU_SIGNS,
  together: false,
  summary: 'onnxruntime-gpu is required, and neither the code nor the deployment shows a GPU.',
  rationale: 'onnxruntime is the same release with the CPU execution provider only; same import name.',
  caveat: 'Sessions that are given a GPU execution provider at run time fall back to the CPU with a warning.',
  propose(context) {
    if (!showsNoGpu(context)) return null;
    return cpuBuild(context, 'no GPU execution provider and no GPU request was found');
  },
  withoutCode: (context) => cpuBuild(context, NOTHING_ON_A_GPU),
};

function cpuBuild({ requirement }: RequirementContext, evidence: string): Proposal {
  // Its extras (cuda, cudnn) only bring CUDA's libraries.
  const bare = { ...requirement.requirement, extras: [] };
  return { requirements: [renamed(bare, 'onnxruntime')], index: null, evidence };
}
