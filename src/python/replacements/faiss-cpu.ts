import { importsAll, namesUsed } from './code-evidence.ts';
import { GPU_SIGNS, GPU_WORDS, NOTHING_ON_A_GPU, showsNoGpu } from './gpu-signs.ts';
import { inPlaceOf } from './rename.ts';
import type { Proposal, Replacement, RequirementContext } from './replacement.ts';

/** faiss-cpu instead of a GPU build where nothing shows a GPU. */
export const faissCpu: Replacement = {
  id: 'faiss-cpu',
  title: 'FAISS with CUDA where no GPU is in sight',
  severity: 'warning',
  appliesTo: ['faiss-gpu', 'faiss-gpu-cu11', 'faiss-gpu-cu12'],
  looksFor: ['faiss', ...GPU_WORDS],
  signs: GPU_SIGNS,
  together: false,
  summary: 'A GPU build of faiss is required, and neither the code nor the deployment shows a GPU.',
  rationale:
    'faiss-cpu has the same import name and the same index types; only the Gpu* classes are missing.',
  caveat: 'Versions of the two are not released together: check the version that you pin.',
  propose(context) {
    const { usage } = context;
    const gpu = namesUsed(usage, 'faiss').some((name) => /gpu/i.test(name));
    if (gpu || importsAll(usage, 'faiss') || !showsNoGpu(context)) return null;
    return cpuBuild(context, 'no faiss GPU call and no GPU request was found');
  },
  withoutCode: (context) => cpuBuild(context, NOTHING_ON_A_GPU),
};

function cpuBuild({ requirement }: RequirementContext, evidence: string): Proposal {
  return { requirements: [inPlaceOf(requirement.requirement, 'faiss-cpu')], index: null, evidence };
}
