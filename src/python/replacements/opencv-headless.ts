import { isImported, placesOfImport } from './code-evidence.ts';
import { mayOpenWindow, WINDOW_SIGNS } from './opencv-windows.ts';
import { renamed } from './rename.ts';
import type { Replacement, RequirementContext } from './replacement.ts';
import { isNeededByOthers } from './variant.ts';

/** The headless build of OpenCV where no window is opened. */
export const opencvHeadless: Replacement = {
  id: 'opencv-headless',
  title: 'OpenCV with its window toolkit, and no window is opened',
  severity: 'warning',
  appliesTo: ['opencv-python', 'opencv-contrib-python'],
  looksFor: ['cv2'],
  signs: WINDOW_SIGNS,
  together: false,
  summary:
    'opencv-python or opencv-contrib-python is required, and the code names no window function such as cv2.imshow.',
  rationale:
    'The headless build is the same release without Qt and without the need for libGL and X11 system packages: the ' +
    'wheel is smaller, and `libgl1` with its chain can leave the image (opencv-python#208). Never install both: they ' +
    'write the same `cv2/` folder (opencv-python#467).',
  caveat:
    'cv2.imshow and its kin raise an error then; a distribution that requires opencv-python by name, added later, overwrites it.',
  propose(context) {
    const { usage } = context;
    const requirements = headlessBuild(context);
    if (requirements === null || !isImported(usage, 'cv2') || mayOpenWindow(context)) return null;
    return {
      requirements,
      index: null,
      evidence: `cv2 is imported (${placesOfImport(usage, 'cv2')}), and none of its window functions is named`,
    };
  },
  withoutCode(context) {
    const requirements = headlessBuild(context);
    if (requirements === null) return null;
    return {
      requirements,
      index: null,
      evidence: 'no window of OpenCV is opened: no cv2.imshow, cv2.waitKey or the like is called',
    };
  },
};

function headlessBuild(context: RequirementContext): readonly string[] | null {
  const { requirement } = context.requirement;
  return isNeededByOthers(context) ? null : [renamed(requirement, `${requirement.normalizedName}-headless`)];
}
