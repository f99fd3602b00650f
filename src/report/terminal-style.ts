import { displayWidth, truncate } from './display-width.ts';

/** What a stretch of text means; several, separated by a space, add up. */
export type Style = 'plain' | 'strong' | 'faint' | 'good' | 'bad' | 'caution' | 'accent';

export type Span = readonly [text: string, style: Style | `strong ${Style}`];

/** Puts spans together, with ANSI colours or without. */
export type Paint = (...spans: readonly Span[]) => string;

/** Select Graphic Rendition parameters (ECMA-48, 8.3.117), from the 16 colours that every theme adapts. */
const CODES: Readonly<Record<Style, number | null>> = {
  plain: null,
  strong: 1,
  faint: 2,
  good: 32,
  bad: 31,
  caution: 33,
  accent: 36,
};

/** A painter: with `colour` it sets ANSI attributes around each span, without it only joins their texts. */
export function styled(colour: boolean): Paint {
  if (!colour) return (...spans) => spans.map(([text]) => text).join('');
  return (...spans) => withoutTrailingSpace(spans).map(paintSpan).join('');
}

function paintSpan([text, style]: Span): string {
  const codes = style
    .split(' ')
    .map((name) => CODES[isStyle(name) ? name : 'plain'])
    .filter((code) => code !== null);
  return codes.length === 0 || text.trim() === '' ? text : `\u001b[${codes.join(';')}m${text}\u001b[0m`;
}

function isStyle(name: string): name is Style {
  return Object.hasOwn(CODES, name);
}

/** Space at the end would hide behind the last reset, where trimming the line does not find it. */
function withoutTrailingSpace(spans: readonly Span[]): readonly Span[] {
  const kept = [...spans];
  for (let last = kept.pop(); last !== undefined; last = kept.pop()) {
    const text = last[0].trimEnd();
    if (text !== '') return [...kept, [text, last[1]]];
  }
  return [];
}

/** The spans cut to that many columns. */
export function fitSpans(spans: readonly Span[], width: number): Span[] {
  const fitting: Span[] = [];
  let left = width;
  for (const [text, style] of spans) {
    const shown = truncate(text, left);
    fitting.push([shown, style]);
    left -= displayWidth(shown);
    if (shown !== text) break;
  }
  return fitting;
}

/** What the sections of a terminal report need to know. */
export interface Page {
  /** Columns. */
  readonly width: number;
  /** Everything instead of one screen. */
  readonly all: boolean;
  readonly paint: Paint;
}

/** A bar of that many columns, in eighths; what is more than nothing shows at least one eighth. */
export function blocks(columns: number): string {
  const eighths = columns <= 0 ? 0 : Math.max(1, Math.round(columns * 8));
  const rest = eighths % 8;
  return '█'.repeat(Math.floor(eighths / 8)) + (rest === 0 ? '' : String.fromCodePoint(0x2590 - rest));
}
