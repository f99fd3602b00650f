import { firstUse, placesOfImport, usesOnly } from './code-evidence.ts';
import { inPlaceOf } from './rename.ts';
import type { Replacement, RequirementContext } from './replacement.ts';
import { isNeededByOthers } from './variant.ts';

/** ONNX Runtime with headless OpenCV instead of ultralytics where models only predict. */
export const ultralyticsOnnx: Replacement = {
  id: 'ultralytics-onnx',
  title: 'The YOLO training stack to run predictions',
  severity: 'info',
  appliesTo: ['ultralytics'],
  looksFor: ['ultralytics'],
  signs: {
    'yolo-command':
      /(?:^|[\s"'[&|;])yolo["',\s]{1,9}(?:train|predict|val|export|track|detect|segment|classify|pose|obb|benchmark|solutions|cfg=|mode=|task=)/m,
  },
  together: false,
  summary: 'ultralytics is required, and the code only predicts with a YOLO model.',
  rationale:
    'A model exported once (`yolo export format=onnx`) runs in ONNX Runtime; requests for an inference-only install are open (ultralytics#19438, #749).',
  caveat:
    'Letterboxing and non-maximum suppression are then yours to do, or export with nms=True; compare the boxes.',
  propose(context) {
    const { usage, text } = context;
    const requirements = runtimeAlone(context);
    if (!usesOnly(usage, 'ultralytics', ['ultralytics.YOLO']) || !text.complete) return null;
    if (firstUse(usage, ['.train', '.val', '.tune', '.export', '.track', '.benchmark', '.plot']) !== null)
      return null;
    if (text.signs.has('yolo-command') || requirements === null) return null;
    return {
      requirements,
      index: null,
      evidence: `models only predict (${placesOfImport(usage, 'ultralytics')}): no train, val, tune, track or export`,
    };
  },
  withoutCode(context) {
    const requirements = runtimeAlone(context);
    // Its extras are for training, export and solutions.
    if (requirements === null || context.requirement.requirement.extras.length > 0) return null;
    return {
      requirements,
      index: null,
      evidence: 'models only predict: none is trained, validated, tuned, exported or tracks here',
    };
  },
};

function runtimeAlone(context: RequirementContext): readonly string[] | null {
  if (isNeededByOthers(context)) return null;
  const { requirement } = context.requirement;
  return [inPlaceOf(requirement, 'onnxruntime'), inPlaceOf(requirement, 'opencv-python-headless')];
}
