import { firstUse, isImported, placesOfImport, trainingEvidence } from './code-evidence.ts';
import { inPlaceOf } from './rename.ts';
import type { Replacement } from './replacement.ts';

/** onnxruntime instead of torch where a saved model is only served. */
export const torchOnnxruntime: Replacement = {
  id: 'torch-onnxruntime',
  title: 'PyTorch to serve a saved model',
  severity: 'info',
  appliesTo: ['torch'],
  looksFor: ['torch', 'transformers', 'lightning', 'pytorch_lightning', 'accelerate', 'peft', 'trl'],
  together: false,
  summary: 'torch is required, the code loads a TorchScript model and runs it, and nothing trains.',
  rationale:
    'A model exported to ONNX runs in ONNX Runtime, whose wheel and closure are a fraction of even the CPU build of torch.',
  caveat:
    'Export the model once with torch.onnx.export and compare its outputs; operators without an ONNX form need torch.',
  propose({ requirement, closure, usage, gpuEvidence }) {
    if (
      gpuEvidence.length > 0 ||
      firstUse(usage, ['torch.jit.load']) === null ||
      trainingEvidence(usage) !== null
    )
      return null;
    if (isImported(usage, 'torch.nn') || firstUse(usage, ['torch.nn.Module']) !== null) return null;
    for (const other of closure.values())
      if (other.name !== 'torch' && other.dependencies.includes('torch')) return null;
    return {
      requirements: [inPlaceOf(requirement.requirement, 'onnxruntime')],
      index: null,
      evidence: `a TorchScript model is loaded and run (${placesOfImport(usage, 'torch')}), and nothing is trained or defined`,
    };
  },
};
