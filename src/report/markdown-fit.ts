/** A part of a Markdown page: a head, rows that can be left out from the last one on, and a tail. */
export interface Section {
  /** What it is, for the sentence that says what was left out; equal names are counted together. */
  readonly name: string;
  /** The less important go first. `Infinity`: never left out. */
  readonly importance: number;
  readonly head: string;
  readonly rows: readonly string[];
  readonly tail: string;
  /** Stands in the place of the last rows when there was not room for all. */
  readonly more: (rows: number) => string;
}

/** Room for the sentence that says what was left out. */
const LEFT_OUT_ROOM = 700;

/**
 * The sections as one page of at most `limit`, as `measure` counts. When they do not fit, the least important
 * section loses its last rows, then goes, until the rest fits; a sentence at the end says what is missing. No row is
 * ever cut. When not even the sections that always stay fit, the page is `shortest`, or empty.
 */
export function fitPage(
  sections: readonly Section[],
  limit: number,
  measure: (text: string) => number,
  shortest: string,
): string {
  const whole = sections.map((section) => renderSection(section, section.rows.length));
  const page = joinPage(whole);
  if (measure(page) <= limit) return page;

  const parts = new Map(sections.map((section, index) => [section, whole[index] ?? '']));
  const leftOut: string[] = [];
  const sizeOf = (text: string): number => (text === '' ? 0 : measure(text) + 2);
  let size = [...parts.values()].reduce((total, part) => total + sizeOf(part), 0);
  const room = limit - LEFT_OUT_ROOM;
  const expendable = sections
    .map((section, index) => ({ section, index }))
    .filter(({ section }) => Number.isFinite(section.importance))
    .sort((a, b) => a.section.importance - b.section.importance || b.index - a.index);
  for (const { section } of expendable) {
    if (size <= room) break;
    const before = sizeOf(parts.get(section) ?? '');
    const kept = keepRows(section, room - (size - before), measure);
    const part = kept === 0 ? '' : renderSection(section, kept);
    parts.set(section, part);
    size += sizeOf(part) - before;
    leftOut.push(kept === 0 ? section.name : `part of ${section.name}`);
  }
  const shorter = joinPage([...parts.values(), leftOutSentence(leftOut)]);
  if (measure(shorter) <= limit) return shorter;
  return measure(shortest) <= limit ? shortest : '';
}

function renderSection(section: Section, kept: number): string {
  const missing = section.rows.length - kept;
  const rows = section.rows.slice(0, kept).join('');
  return `${section.head}${rows}${missing === 0 ? '' : section.more(missing)}${section.tail}`.trimEnd();
}

/** How many rows of a section fit, 0 when none does. */
function keepRows(section: Section, room: number, measure: (text: string) => number): number {
  let left =
    room - measure(section.head) - measure(section.tail) - measure(section.more(section.rows.length)) - 2;
  let kept = 0;
  for (const row of section.rows) {
    left -= measure(row);
    if (left < 0) break;
    kept += 1;
  }
  return kept;
}

function leftOutSentence(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const list = [...counts].map(([name, times]) => (times === 1 ? name : `${name} (${times} times)`));
  return list.length === 0
    ? ''
    : `_Left out because the page would be too long: ${list.join(', ')}. The report file has all._`;
}

function joinPage(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
