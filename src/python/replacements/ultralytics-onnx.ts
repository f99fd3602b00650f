import { formatRequirement } from '../requirement.ts';
import { ANY_VERSION } from '../specifier.ts';
import { firstUse, isImported, placesOfImport } from './code-evidence.ts';
import { inPlaceOf } from './rename.ts';
import type { Replacement } from './replacement.ts';

/** ONNX Runtime with headless OpenCV instead of ultralytics where models only predict. */
export const ultralyticsOnnx: Replacement = {
  id: 'ultralytics-onnx',
  title: 'The YOLO training stack to run predictions',
  severity: 'info',
  appliesTo: ['ultralytics'],
  looksFor: ['ultralytics'],
  together: false,
  summary: 'ultralytics is required, and the code neither trains, validates nor exports a model.',
  rationale:
    'A model exported once (`yolo export format=onnx`) runs in ONNX Runtime; requests for an inference-only install are open (ultralytics#19438, #749).',
  caveat:
    'Letterboxing and non-maximum suppression are then yours to do, or export with nms=True; compare the boxes.',
  propose({ requirement, usage }) {
    if (
      !isImported(usage, 'ultralytics') ||
      firstUse(usage, ['.train', '.val', '.tune', '.export', '.track']) !== null
    )
      return null;
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
