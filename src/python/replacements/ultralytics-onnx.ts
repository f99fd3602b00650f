import { formatRequirement } from '../requirement.ts';
import { ANY_VERSION } from '../specifier.ts';
import { firstUse, placesOfImport, usesOnly } from './code-evidence.ts';
import { inPlaceOf } from './rename.ts';
import type { Replacement } from './replacement.ts';
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
    const { requirement, usage, text } = context;
    if (!usesOnly(usage, 'ultralytics', ['ultralytics.YOLO']) || !text.complete) return null;
    if (firstUse(usage, ['.train', '.val', '.tune', '.export', '.track', '.benchmark', '.plot']) !== null)
      return null;
    if (text.signs.has('yolo-command') || isNeededByOthers(context)) return null;
    const { marker } = requirement.requirement;
    const headless = formatRequirement({
      name: 'opencv-python-headless',
      normalizedName: 'opencv-python-headless',
      extras: [],
      specifier: ANY_VERSION,
      url: null,
      marker,
    });
    return {
      requirements: [inPlaceOf(requirement.requirement, 'onnxruntime'), headless],
      index: null,
      evidence: `models only predict (${placesOfImport(usage, 'ultralytics')}): no train, val, tune, track or export`,
    };
  },
};
