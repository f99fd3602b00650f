import { GPU_SIGNS, GPU_WORDS, NOTHING_ON_A_GPU, showsNoGpu } from './gpu-signs.ts';
import { renamed } from './rename.ts';
import type { Replacement, RequirementContext } from './replacement.ts';
import { isNeededByOthers } from './variant.ts';

/** tensorflow-cpu instead of tensorflow where nothing shows a GPU. */
export const tensorflowCpu: Replacement = {
  id: 'tensorflow-cpu',
  title: 'TensorFlow with CUDA code where no GPU is in sight',
  severity: 'warning',
  appliesTo: ['tensorflow', 'tensorflow-gpu'],
  looksFor: ['tensorflow', ...GPU_WORDS],
  signs: GPU_SIGNS,
  together: false,
  summary: 'tensorflow is required for Linux x86-64, and neither the code nor the deployment shows a GPU.',
  rationale: 'tensorflow-cpu is the same release built without CUDA code; same import name, same versions.',
  caveat: 'A distribution that requires "tensorflow" by name, added later, brings it back beside this one.',
  propose(context) {
    const requirements = cpuBuild(context);
    if (requirements === null || !showsNoGpu(context)) return null;
    return {
      requirements,
      index: null,
      evidence:
        'no GPU request was found in the code or the deployment, and only this requirement asks for tensorflow',
    };
  },
  withoutCode(context) {
    const requirements = cpuBuild(context);
    return requirements === null ? null : { requirements, index: null, evidence: NOTHING_ON_A_GPU };
  },
};

function cpuBuild(context: RequirementContext): readonly string[] | null {
  const { requirement } = context.requirement;
  // The extra and-cuda is somebody's explicit choice; there are no CPU wheels of the name for other platforms.
  if (context.platform !== 'linux/amd64' || requirement.extras.length > 0) return null;
  return isNeededByOthers(context) ? null : [renamed(requirement, 'tensorflow-cpu')];
}
