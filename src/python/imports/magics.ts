/**
 * The text with the lines that only IPython understands (`%matplotlib inline`, `!pip install x`) made into `pass` of the
 * same length, so that the rest parses and every offset stays. In a file, `%` counts only when a word follows it directly,
 * as a line may begin with the operator; in a cell, so do `x = !ls` and `name?`.
 */
export function withoutMagics(text: string, kind: 'file' | 'cell'): string {
  const magicLine = /^([ \t]*)(?:%%?[A-Za-z_]|!(?!=)).*$/gm;
  const lines = text.replace(
    magicLine,
    (line: string, indent: string) => indent + pass(line.length - indent.length),
  );
  if (kind === 'file') return lines;
  return lines
    .replace(
      /^([ \t]*)([\w.,\t ]+=[ \t]*)([!%]\w.*)$/gm,
      (_line, indent: string, target: string, magic: string) =>
        indent + target + 'None'.slice(0, magic.length).padEnd(magic.length),
    )
    .replace(
      /^([ \t]*)(\?{1,2}[\w.]+|[\w.]+\?{1,2})[ \t]*$/gm,
      (line: string, indent: string) => indent + pass(line.length - indent.length),
    );
}

/** Whether a notebook's cell begins with a magic that hands the whole cell to something other than Python. */
export function isForeignCell(text: string): boolean {
  const magic = /^\s*%%(\w+)/.exec(text)?.[1];
  return magic !== undefined && !PYTHON_CELL_MAGICS.has(magic);
}

const PYTHON_CELL_MAGICS: ReadonlySet<string> = new Set([
  'time',
  'timeit',
  'capture',
  'prun',
  'python',
  'python3',
]);

function pass(length: number): string {
  return length < 4 ? ' '.repeat(length) : 'pass'.padEnd(length);
}
