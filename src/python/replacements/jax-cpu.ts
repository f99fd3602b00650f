import { formatRequirement } from '../requirement.ts';
import { GPU_SIGNS, GPU_WORDS, NOTHING_ON_A_GPU, showsNoGpu } from './gpu-signs.ts';
import type { Replacement, RequirementContext } from './replacement.ts';

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
    const cuda = context.requirement.requirement.extras.filter((extra) => CUDA_EXTRA.test(extra));
    const requirements = withoutCuda(context);
    if (requirements === null || !showsNoGpu(context)) return null;
    const evidence = `the extra ${cuda.join(', ')} is asked for, and no GPU request was found`;
    return { requirements, index: null, evidence };
  },
  withoutCode(context) {
    const requirements = withoutCuda(context);
    return requirements === null ? null : { requirements, index: null, evidence: NOTHING_ON_A_GPU };
  },
};

function withoutCuda({ requirement: { requirement } }: RequirementContext): readonly string[] | null {
  const extras = requirement.extras.filter((extra) => !CUDA_EXTRA.test(extra));
  return extras.length === requirement.extras.length ? null : [formatRequirement({ ...requirement, extras })];
}
