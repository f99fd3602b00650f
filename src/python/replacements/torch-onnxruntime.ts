import { firstUse, importsAll, placesOfImport, trainingEvidence, usesOnly } from './code-evidence.ts';
import { GPU_SIGNS, GPU_WORDS, showsNoGpu } from './gpu-signs.ts';
import { inPlaceOf } from './rename.ts';
import type { Replacement, RequirementContext } from './replacement.ts';
import { isNeededByOthers } from './variant.ts';

/** What a program needs of torch that loads a TorchScript model, feeds it and reads its output. */
const SERVING = [
  'Tensor',
  'as_tensor',
  'argmax',
  'cat',
  'cuda.is_available',
  'device',
  'float16',
  'float32',
  'from_numpy',
  'inference_mode',
  'int64',
  'jit',
  'long',
  'nn.functional.normalize',
  'nn.functional.softmax',
  'no_grad',
  'set_num_interop_threads',
  'set_num_threads',
  'sigmoid',
  'softmax',
  'stack',
  'tensor',
  'topk',
  'zeros',
].map((name) => `torch.${name}`);

/** onnxruntime instead of torch where a saved model is only served. */
export const torchOnnxruntime: Replacement = {
  id: 'torch-onnxruntime',
  title: 'PyTorch to serve a saved model',
  severity: 'info',
  appliesTo: ['torch'],
  looksFor: [...GPU_WORDS, 'transformers', 'lightning', 'pytorch_lightning', 'accelerate', 'peft', 'trl'],
  signs: GPU_SIGNS,
  together: false,
  summary: 'torch is required, the code loads a TorchScript model and runs it, and nothing trains.',
  rationale:
    'A model exported to ONNX runs in ONNX Runtime, whose wheel and closure are a fraction of even the CPU build of torch.',
  caveat:
    'Export the model once with torch.onnx.export and compare its outputs; operators without an ONNX form need torch.',
  propose(context) {
    const { usage } = context;
    const requirements = runtimeAlone(context);
    if (requirements === null || !showsNoGpu(context)) return null;
    if (firstUse(usage, ['torch.jit.load']) === null || trainingEvidence(usage) !== null) return null;
    if (importsAll(usage, 'torch') || !usesOnly(usage, 'torch', SERVING)) return null;
    return {
      requirements,
      index: null,
      evidence: `a TorchScript model is loaded and run (${placesOfImport(usage, 'torch')}), and nothing is trained or defined`,
    };
  },
  withoutCode(context) {
    const requirements = runtimeAlone(context);
    if (requirements === null || RUNS_MODELS_OF_IT.some((name) => context.closure.has(name))) return null;
    return {
      requirements,
      index: null,
      evidence:
        'torch only runs saved models, each of which can be exported to ONNX; nothing is trained, and nothing runs on a GPU',
    };
  },
};

/** Distributions that run models with torch when it is there, and do not require it. */
const RUNS_MODELS_OF_IT: readonly string[] = ['diffusers', 'keras', 'optimum', 'skorch', 'transformers'];

function runtimeAlone(context: RequirementContext): readonly string[] | null {
  // torchvision and the like would still bring torch.
  return isNeededByOthers(context) ? null : [inPlaceOf(context.requirement.requirement, 'onnxruntime')];
}
