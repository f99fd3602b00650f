/** A file before and after; null when it does not exist on that side. */
export interface FileChange {
  readonly path: string;
  readonly before: string | null;
  readonly after: string;
}

const CONTEXT = 3;

/** The changes as a patch that `git apply` and `patch -p1` take. Empty when nothing changes. */
export function unifiedDiff(changes: readonly FileChange[]): string {
  return changes.map(fileDiff).join('');
}

interface DiffLine {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
}

function fileDiff({ path, before, after }: FileChange): string {
  if (before === after) return '';
  const lines = diffLines(splitLines(before ?? ''), splitLines(after));
  const git = `diff --git ${named('a', path)} ${named('b', path)}\n`;
  // git takes a new file without content by these two lines alone.
  const created = before === null ? 'new file mode 100644\n' : '';
  if (lines.length === 0) return `${git}${created}`;
  const old = before === null ? '/dev/null' : endOfName(named('a', path));
  return `${git}${created}--- ${old}\n+++ ${endOfName(named('b', path))}\n${formatHunks(lines)}`;
}

/** A path as git writes it: in quotes, C-style, when a character would end the line or the name. */
function named(side: 'a' | 'b', path: string): string {
  const name = `${side}/${path}`;
  if (!UNSAFE.test(name)) return name;
  return `"${name.replace(new RegExp(UNSAFE, 'gu'), (character) => ESCAPES.get(character) ?? octal(character))}"`;
}

const UNSAFE = /["\\\p{Cc}]/u;

function octal(character: string): string {
  return [...Buffer.from(character)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** patch(1) takes what follows a blank for a date, unless a tab ends the name. */
function endOfName(name: string): string {
  return !name.startsWith('"') && name.includes(' ') ? `${name}\t` : name;
}

/** Lines with their line ends. */
function splitLines(text: string): string[] {
  return text === '' ? [] : (text.match(/[^\n]*\n|[^\n]+$/g) ?? []);
}

/** Shortest edit script by dynamic programming between the common head and tail; edits are few, files are small. */
function diffLines(before: readonly string[], after: readonly string[]): DiffLine[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
  let tail = 0;
  while (
    tail < before.length - head &&
    tail < after.length - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  )
    tail += 1;
  const same = (lines: readonly string[]): DiffLine[] => lines.map((text) => ({ sign: ' ', text }));
  return [
    ...same(before.slice(0, head)),
    ...middle(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...same(before.slice(before.length - tail)),
  ];
}

const LARGEST_TABLE = 4_000_000;

function middle(before: readonly string[], after: readonly string[]): DiffLine[] {
  if (before.length * after.length > LARGEST_TABLE)
    return [
      ...before.map((text): DiffLine => ({ sign: '-', text })),
      ...after.map((text): DiffLine => ({ sign: '+', text })),
    ];
  const width = after.length + 1;
  const common = new Uint32Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1)
      common[i * width + j] =
        before[i] === after[j]
          ? (common[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(common[(i + 1) * width + j] ?? 0, common[i * width + j + 1] ?? 0);
  const lines: DiffLine[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    const removed = before[i];
    const added = after[j];
    if (removed !== undefined && removed === added) {
      lines.push({ sign: ' ', text: removed });
      i += 1;
      j += 1;
    } else if (
      removed !== undefined &&
      (added === undefined || (common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0))
    ) {
      lines.push({ sign: '-', text: removed });
      i += 1;
    } else if (added !== undefined) {
      lines.push({ sign: '+', text: added });
      j += 1;
    }
  }
  return lines;
}

/** Half-open ranges of lines: each change with its context, ranges that touch joined. */
function hunks(lines: readonly DiffLine[]): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const [index, { sign }] of lines.entries()) {
    if (sign === ' ') continue;
    const last = found.at(-1);
    const start = Math.max(0, index - CONTEXT);
    const end = Math.min(lines.length, index + CONTEXT + 1);
    if (last !== undefined && start <= last.end) last.end = end;
    else found.push({ start, end });
  }
  return found;
}

function formatHunks(lines: readonly DiffLine[]): string {
  let text = '';
  let at = 0;
  let oldLine = 0;
  let newLine = 0;
  for (const { start, end } of hunks(lines)) {
    // Between hunks nothing changes.
    oldLine += start - at;
    newLine += start - at;
    const body = lines.slice(start, end);
    const oldCount = body.filter(({ sign }) => sign !== '+').length;
    const newCount = body.filter(({ sign }) => sign !== '-').length;
    text += `@@ -${range(oldLine, oldCount)} +${range(newLine, newCount)} @@\n${body.map(formatLine).join('')}`;
    oldLine += oldCount;
    newLine += newCount;
    at = end;
  }
  return text;
}

function range(before: number, count: number): string {
  return `${count === 0 ? before : before + 1},${count}`;
}

function formatLine({ sign, text }: DiffLine): string {
  return text.endsWith('\n') ? `${sign}${text}` : `${sign}${text}\n\\ No newline at end of file\n`;
}
