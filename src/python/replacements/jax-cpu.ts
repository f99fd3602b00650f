import { formatRequirement } from '../requirement.ts';
import { GPU_SIGNS, GPU_WORDS, showsNoGpu } from './gpu-signs.ts';
import type { Replacement } from './replacement.ts';

const CUDA_EXTRA = /^(cuda|cuda\d+|cuda\d+-pip|cuda\d+-local)$/;

/** jax without its CUDA extra where nothing shows a GPU. */
export const jaxCpu: Replacement = {
  id: 'jax-cpu',
  title: 'JAX with CUDA where no GPU is in sight',
  severity: 'warning',
  appliesTo: ['jax'],
  looksFor: ['jax', ...GPU_WORDS],
  signs: GPU_SIGNS,
  together: false,
  summary: 'jax is required with a CUDA extra, and neither the code nor the deployment shows a GPU.',
  rationale:
    'The cuda extras bring the jax-cuda plugin and the nvidia-* distributions; jaxlib runs on the CPU without them.',
  caveat: 'Nothing then runs on a GPU.',
  propose(context) {
    const { requirement } = context.requirement;
    const cuda = requirement.extras.filter((extra) => CUDA_EXTRA.test(extra));
    if (cuda.length === 0 || !showsNoGpu(context)) return null;
    const extras = requirement.extras.filter((extra) => !CUDA_EXTRA.test(extra));
    return {
      requirements: [formatRequirement({ ...requirement, extras })],
      index: null,
      evidence: `the extra ${cuda.join(', ')} is asked for, and no GPU request was found`,
    };
  },
};
