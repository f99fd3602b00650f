import { renamed } from './rename.ts';
import type { Replacement } from './replacement.ts';

/** tensorflow-cpu instead of tensorflow where nothing shows a GPU. */
export const tensorflowCpu: Replacement = {
  id: 'tensorflow-cpu',
  title: 'TensorFlow with CUDA code where no GPU is in sight',
  severity: 'warning',
  appliesTo: ['tensorflow', 'tensorflow-gpu'],
  looksFor: ['tensorflow', 'torch'],
  together: false,
  summary: 'tensorflow is required for Linux x86-64, and neither the code nor the deployment shows a GPU.',
  rationale: 'tensorflow-cpu is the same release built without CUDA code; same import name, same versions.',
  caveat:
    'Distributions that require "tensorflow" by name (keras plugins, tensorflow-hub and others) still bring it.',
  propose({ requirement, closure, gpuEvidence, platform }) {
    if (
      gpuEvidence.length > 0 ||
      platform !== 'linux/amd64' ||
      requirement.requirement.extras.includes('and-cuda')
    )
      return null;
    for (const other of closure.values())
      if (other.name !== 'tensorflow' && other.dependencies.includes('tensorflow')) return null;
    return {
      requirements: [renamed(requirement.requirement, 'tensorflow-cpu')],
      index: null,
      evidence:
        'no GPU request was found in the code or the deployment, and only this requirement asks for tensorflow',
    };
  },
};
