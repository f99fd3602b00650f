import { renamed } from './rename.ts';
import type { Replacement } from './replacement.ts';

/** onnxruntime instead of onnxruntime-gpu where nothing shows a GPU. */
export const onnxruntimeCpu: Replacement = {
  id: 'onnxruntime-cpu',
  title: 'ONNX Runtime with CUDA where no GPU is in sight',
  severity: 'warning',
  appliesTo: ['onnxruntime-gpu'],
  looksFor: ['onnxruntime', 'torch'],
  together: false,
  summary: 'onnxruntime-gpu is required, and neither the code nor the deployment shows a GPU.',
  rationale: 'onnxruntime is the same release with the CPU execution provider only; same import name.',
  caveat:
    'Sessions that name CUDAExecutionProvider or TensorrtExecutionProvider fall back to the CPU with a warning.',
  propose({ requirement, usage, gpuEvidence }) {
    const names = usage.files.some(({ uses }) =>
      uses.some(({ literals }) =>
        literals.some((text) => /CUDAExecutionProvider|TensorrtExecutionProvider/.test(text)),
      ),
    );
    if (names || gpuEvidence.length > 0) return null;
    return {
      requirements: [renamed(requirement.requirement, 'onnxruntime')],
      index: null,
      evidence: 'no GPU execution provider and no GPU request was found',
    };
  },
};
