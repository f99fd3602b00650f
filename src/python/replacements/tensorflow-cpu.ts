import { GPU_SIGNS, GPU_WORDS, showsNoGpu } from './gpu-signs.ts';
import { renamed } from './rename.ts';
import type { Replacement } from './replacement.ts';
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
    const { requirement } = context.requirement;
    // The extra and-cuda is somebody's explicit choice; there are no CPU wheels of the name for other platforms.
    if (!showsNoGpu(context) || context.platform !== 'linux/amd64' || requirement.extras.length > 0)
      return null;
    if (isNeededByOthers(context)) return null;
    return {
      requirements: [renamed(requirement, 'tensorflow-cpu')],
      index: null,
      evidence:
        'no GPU request was found in the code or the deployment, and only this requirement asks for tensorflow',
    };
  },
};
