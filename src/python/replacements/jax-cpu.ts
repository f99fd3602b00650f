import { formatRequirement } from '../requirement.ts';
import type { Replacement } from './replacement.ts';

const CUDA_EXTRA = /^(cuda|cuda\d+|cuda\d+-pip|cuda\d+-local)$/;

/** jax without its CUDA extra where nothing shows a GPU. */
export const jaxCpu: Replacement = {
  id: 'jax-cpu',
  title: 'JAX with CUDA where no GPU is in sight',
  severity: 'warning',
  appliesTo: ['jax'],
  looksFor: ['jax', 'torch'],
  together: false,
  summary: 'jax is required with a CUDA extra, and neither the code nor the deployment shows a GPU.',
  rationale:
    'The cuda extras bring the jax-cuda plugin and the nvidia-* distributions; jaxlib runs on the CPU without them.',
  caveat: 'Nothing then runs on a GPU.',
  propose({ requirement: { requirement }, gpuEvidence }) {
    const cuda = requirement.extras.filter((extra) => CUDA_EXTRA.test(extra));
    if (cuda.length === 0 || gpuEvidence.length > 0) return null;
    const extras = requirement.extras.filter((extra) => !CUDA_EXTRA.test(extra));
    return {
      requirements: [formatRequirement({ ...requirement, extras })],
      index: null,
      evidence: `the extra ${cuda.join(', ')} is asked for, and no GPU request was found`,
    };
  },
};
