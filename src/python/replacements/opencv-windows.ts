import type { CodeUsage } from '../imports/usage.ts';
import { importsAll, namesUsed } from './code-evidence.ts';

/** OpenCV's functions that open windows or read the keyboard and mouse: what the headless build lacks (opencv/modules/highgui). */
const WINDOW_FUNCTIONS: ReadonlySet<string> = new Set(
  [
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
  ].map((name) => `cv2.${name}`),
);

/** Whether the code may open a window of OpenCV: one of its functions is imported, called or passed on, or all of them are imported. */
export function mayOpenWindow(usage: CodeUsage): boolean {
  return importsAll(usage, 'cv2') || namesUsed(usage, 'cv2').some((name) => WINDOW_FUNCTIONS.has(name));
}
