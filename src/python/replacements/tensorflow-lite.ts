import { importsAll, placesOfImport, usesOnly } from './code-evidence.ts';
import { inPlaceOf } from './rename.ts';
import type { Replacement, RequirementContext } from './replacement.ts';
import { isNeededByOthers } from './variant.ts';

/** What interprets a model; the converter, tf.lite.TFLiteConverter, needs all of TensorFlow. */
const INTERPRETER = [
  'tensorflow.lite.Interpreter',
  'tensorflow.lite.experimental.load_delegate',
  'tensorflow.lite.python.interpreter',
];

/** ai-edge-litert instead of tensorflow where only the TensorFlow Lite interpreter is used. */
export const tensorflowLite: Replacement = {
  id: 'tensorflow-lite',
  title: 'All of TensorFlow for its Lite interpreter',
  severity: 'info',
  appliesTo: ['tensorflow', 'tensorflow-cpu'],
  looksFor: ['tensorflow'],
  signs: { 'tensorflow-command': /\b(?:saved_model_cli|tflite_convert|tf_upgrade_v2|tensorboard)\b/ },
  together: false,
  summary: 'tensorflow is required, and the code uses nothing of it but tf.lite.Interpreter.',
  rationale:
    'The interpreter for .tflite models is released alone as ai-edge-litert, with the import name `ai_edge_litert`.',
  caveat:
    'Change the import to `from ai_edge_litert.interpreter import Interpreter`; models that use select TensorFlow operators need tensorflow.',
  propose(context) {
    const { usage, text } = context;
    const requirements = interpreterAlone(context);
    if (requirements === null) return null;
    if (importsAll(usage, 'tensorflow') || !usesOnly(usage, 'tensorflow', INTERPRETER, ['tensorflow.lite']))
      return null;
    if (!text.complete || text.signs.has('tensorflow-command')) return null;
    return {
      requirements,
      index: null,
      evidence: `only the interpreter of tensorflow.lite is used (${placesOfImport(usage, 'tensorflow')})`,
    };
  },
  withoutCode(context) {
    const requirements = interpreterAlone(context);
    // Who asks for an extra (and-cuda) does more.
    if (requirements === null || context.requirement.requirement.extras.length > 0) return null;
    return {
      requirements,
      index: null,
      evidence: 'only .tflite models are run (tf.lite.Interpreter); nothing is trained or converted',
    };
  },
};

function interpreterAlone(context: RequirementContext): readonly string[] | null {
  return isNeededByOthers(context) ? null : [inPlaceOf(context.requirement.requirement, 'ai-edge-litert')];
}
