import { placesOfImport, usesOnly } from './code-evidence.ts';
import { inPlaceOf } from './rename.ts';
import type { Replacement } from './replacement.ts';

/** ai-edge-litert instead of tensorflow where only the TensorFlow Lite interpreter is used. */
export const tensorflowLite: Replacement = {
  id: 'tensorflow-lite',
  title: 'All of TensorFlow for its Lite interpreter',
  severity: 'warning',
  appliesTo: ['tensorflow', 'tensorflow-cpu'],
  looksFor: ['tensorflow'],
  together: false,
  summary: 'tensorflow is required, and the code uses nothing of it but tf.lite.Interpreter.',
  rationale:
    'The interpreter for .tflite models is released alone as ai-edge-litert, with the import name `ai_edge_litert`.',
  caveat:
    'Change the import to `from ai_edge_litert.interpreter import Interpreter`; models that use select TensorFlow operators need tensorflow.',
  propose({ requirement, usage }) {
    if (!usesOnly(usage, 'tensorflow', ['tensorflow.lite'])) return null;
    return {
      requirements: [inPlaceOf(requirement.requirement, 'ai-edge-litert')],
      index: null,
      evidence: `only tensorflow.lite is used (${placesOfImport(usage, 'tensorflow')})`,
    };
  },
};
