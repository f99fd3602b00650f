import { importsAll, namesUsed } from './code-evidence.ts';
import type { ReplacementContext } from './replacement.ts';

/** OpenCV's functions that open windows or read the keyboard and mouse: what the headless build lacks (opencv/modules/highgui). */
const WINDOW_NAMES = [
  'addText',
  'createButton',
  'createTrackbar',
  'destroyAllWindows',
  'destroyWindow',
  'displayOverlay',
  'displayStatusBar',
  'getMouseWheelDelta',
  'getTrackbarPos',
  'getWindowImageRect',
  'getWindowProperty',
  'imshow',
  'moveWindow',
  'namedWindow',
  'pollKey',
  'resizeWindow',
  'selectROI',
  'selectROIs',
  'setMouseCallback',
  'setTrackbarMax',
  'setTrackbarMin',
  'setTrackbarPos',
  'setWindowProperty',
  'setWindowTitle',
  'startWindowThread',
  'waitKey',
  'waitKeyEx',
];

const WINDOW_FUNCTIONS: ReadonlySet<string> = new Set(WINDOW_NAMES.map((name) => `cv2.${name}`));

/**
 * The functions' names anywhere in code: behind an attribute (`self.cv.imshow`), in a string that getattr gets. The
 * `imshow` of a plotting library's usual names (`plt.imshow`, `axes[0].imshow`) is another.
 */
export const WINDOW_SIGNS: Readonly<Record<string, RegExp>> = {
  'opencv-window': new RegExp(
    `(?<!(?:\\b(?:plt|pyplot|pylab|px|io|sns)|\\bax\\w{0,20}(?:\\[[^\\]\\n]{0,40}\\]){0,2})\\.)\\bimshow\\b|\\b(?:${WINDOW_NAMES.filter((name) => name !== 'imshow' && name !== 'addText').join('|')})\\b`,
  ),
};

/** Whether the code may open a window of OpenCV: one of its functions is imported, called, passed on or named, or all of them are imported. */
export function mayOpenWindow({ usage, text }: Pick<ReplacementContext, 'usage' | 'text'>): boolean {
  if (!text.complete || text.signs.has('opencv-window') || importsAll(usage, 'cv2')) return true;
  return namesUsed(usage, 'cv2').some((name) => WINDOW_FUNCTIONS.has(name));
}
