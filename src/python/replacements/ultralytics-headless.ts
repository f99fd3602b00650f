import { isImported, placesOfImport } from './code-evidence.ts';
import { mayOpenWindow, WINDOW_SIGNS } from './opencv-windows.ts';
import { renamed } from './rename.ts';
import type { Replacement, RequirementContext } from './replacement.ts';
import { isNeededByOthers, isReleasedSince } from './variant.ts';

/** ultralytics with the headless build of OpenCV where no window is opened. */
export const ultralyticsHeadless: Replacement = {
  id: 'ultralytics-headless',
  title: "YOLO with OpenCV's window toolkit, and no window is opened",
  severity: 'warning',
  appliesTo: ['ultralytics'],
  looksFor: ['cv2', 'ultralytics'],
  signs: {
    ...WINDOW_SIGNS,
    'yolo-window': /\bshow["']?\s?[=:]\s?["']?true\b/i,
    'yolo-command':
      /(?:^|[\s"'[&|;])yolo["',\s]{1,9}(?:train|predict|val|export|track|detect|segment|classify|pose|obb|benchmark|solutions|cfg=|mode=|task=)/m,
  },
  together: false,
  summary:
    'ultralytics is required, and the code neither shows results in a window nor calls a window function of OpenCV.',
  rationale:
    'ultralytics requires opencv-python by name. ultralytics-opencv-headless is the same release with ' +
    'opencv-python-headless instead (ultralytics#23077), which needs neither libGL nor X11 in the image.',
  caveat: 'The same import name: take ultralytics itself out, and do not require opencv-python beside it.',
  propose(context) {
    const { usage, text } = context;
    if (!isImported(usage, 'ultralytics') || mayOpenWindow(context) || !text.complete) return null;
    if (text.signs.has('yolo-window') || text.signs.has('yolo-command') || showsResults(context.usage))
      return null;
    const requirements = headlessBuild(context);
    if (requirements === null) return null;
    return {
      requirements,
      index: null,
      evidence: `ultralytics is imported (${placesOfImport(usage, 'ultralytics')}), and nothing is shown in a window`,
    };
  },
  withoutCode(context) {
    const requirements = headlessBuild(context);
    if (requirements === null) return null;
    return {
      requirements,
      index: null,
      evidence: 'nothing is shown in a window: no show=True, no .show() of results, no cv2.imshow',
    };
  },
};

function headlessBuild(context: RequirementContext): readonly string[] | null {
  if (context.direct.some((name) => /^opencv-(contrib-)?python$/.test(name))) return null;
  if (isNeededByOthers(context) || !isReleasedSince(context, '8.3.242')) return null;
  return [renamed(context.requirement.requirement, 'ultralytics-opencv-headless')];
}

/** `results[0].show()` opens a viewer; matplotlib's show does not count. */
function showsResults({ files }: Parameters<typeof isImported>[0]): boolean {
  return files.some(({ imports, uses }) =>
    imports.some(({ module }) => module.split('.')[0] === 'ultralytics')
      ? uses.some(({ name, call }) => call && name === '.show')
      : false,
  );
}
