import { firstUse, isImported, placesOfImport } from './code-evidence.ts';
import { renamed } from './rename.ts';
import type { Replacement } from './replacement.ts';

/** OpenCV's functions that open windows or read the keyboard and mouse: what the headless build lacks (opencv/modules/highgui). */
const WINDOW_FUNCTIONS = [
  'imshow',
  'namedWindow',
  'waitKey',
  'waitKeyEx',
  'pollKey',
  'destroyWindow',
  'destroyAllWindows',
  'moveWindow',
  'resizeWindow',
  'setWindowProperty',
  'getWindowProperty',
  'setWindowTitle',
  'getWindowImageRect',
  'createTrackbar',
  'getTrackbarPos',
  'setTrackbarPos',
  'setTrackbarMin',
  'setTrackbarMax',
  'setMouseCallback',
  'selectROI',
  'selectROIs',
  'startWindowThread',
  'displayOverlay',
  'displayStatusBar',
  'createButton',
].map((name) => `cv2.${name}`);

/** The headless build of OpenCV where no window is opened. */
export const opencvHeadless: Replacement = {
  id: 'opencv-headless',
  title: 'OpenCV with its window toolkit, and no window is opened',
  severity: 'warning',
  appliesTo: ['opencv-python', 'opencv-contrib-python'],
  looksFor: ['cv2'],
  together: false,
  summary:
    'opencv-python or opencv-contrib-python is required, and the code calls no window function such as cv2.imshow.',
  rationale:
    'The headless build is the same release without Qt and without the need for libGL and X11 system packages: the ' +
    'wheel is smaller, and `libgl1` with its chain can leave the image (opencv-python#208). Never install both: they ' +
    'write the same `cv2/` folder (opencv-python#467).',
  caveat:
    'cv2.imshow and its kin raise an error then; a distribution that requires opencv-python by name still brings it.',
  propose({ requirement, closure, usage }) {
    const { normalizedName } = requirement.requirement;
    if (!isImported(usage, 'cv2') || firstUse(usage, WINDOW_FUNCTIONS) !== null) return null;
    for (const other of closure.values())
      if (other.name !== normalizedName && other.dependencies.includes(normalizedName)) return null;
    return {
      requirements: [renamed(requirement.requirement, `${normalizedName}-headless`)],
      index: null,
      evidence: `cv2 is imported (${placesOfImport(usage, 'cv2')}), and none of its window functions is called`,
    };
  },
};
