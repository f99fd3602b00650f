import { messageOf } from '../../support/errors.ts';
import { SourceText, type TextRange } from '../../support/source-text.ts';
import { isForeignCell, withoutMagics } from './magics.ts';
import { locateSources } from './notebook-lines.ts';
import { MAXIMUM_PYTHON_CHARACTERS, readCode } from './read-usage.ts';
import type { PythonFileUsage } from './usage.ts';

/** Notebooks keep pictures in their outputs; above this, reading one costs more than it tells. */
const MAXIMUM_NOTEBOOK_CHARACTERS = 50_000_000;

/**
 * What the code cells of a Jupyter notebook (nbformat 4) import and use, as one program in the order of the cells. Ranges
 * are those of the JSON lines that hold the code. A file that is no notebook, or one in another language, gives nothing,
 * and `skipped` says why.
 */
export async function readNotebookUsage(path: string, text: string): Promise<PythonFileUsage> {
  const source = SourceText.fromString(path, text);
  const skip = (skipped: string): PythonFileUsage => ({ path, imports: [], uses: [], skipped });
  if (source.text.length > MAXIMUM_NOTEBOOK_CHARACTERS)
    return skip(`longer than ${MAXIMUM_NOTEBOOK_CHARACTERS} characters`);
  let notebook: unknown;
  try {
    notebook = JSON.parse(source.text);
  } catch (thrown) {
    return skip(`no JSON: ${messageOf(thrown)}`);
  }
  const cells = cellsOf(notebook);
  if (cells === null) return skip('no notebook of nbformat 4');
  const language = languageOf(notebook);
  if (!/^i?python[0-9.]*$/i.test(language)) return skip(`written in ${language}`);
  const program = joinCells(cells, source.text);
  if (program.text.length > MAXIMUM_PYTHON_CHARACTERS)
    return skip(`more than ${MAXIMUM_PYTHON_CHARACTERS} characters of code`);
  const usage = await readCode(program.text, (start, end) => program.rangeIn(source, start, end));
  return { path, ...usage };
}

interface Cell {
  readonly isCode: boolean;
  readonly source: string;
}

interface Program {
  readonly text: string;
  rangeIn(notebook: SourceText, start: number, end: number): TextRange;
}

/** The code of all cells, each after the other, with the way back to the notebook's own lines. */
function joinCells(cells: readonly Cell[], notebookText: string): Program {
  const located = locateSources(
    notebookText,
    cells.map((cell) => cell.source),
  );
  const lines: string[] = [];
  const places: { readonly start: number; readonly end: number }[] = [];
  for (const [index, cell] of cells.entries()) {
    if (!cell.isCode || isForeignCell(cell.source)) continue;
    const cellLines = withoutMagics(cell.source, 'cell').split('\n');
    for (const [line, written] of cellLines.entries()) {
      lines.push(written);
      places.push(located[index]?.[line] ?? { start: 0, end: 0 });
    }
  }
  const program = SourceText.fromString('', lines.join('\n'));
  const placeAt = (offset: number) => places[program.lineAt(offset) - 1] ?? { start: 0, end: 0 };
  return {
    text: program.text,
    rangeIn: (notebook, start, end) =>
      notebook.range(placeAt(start).start, placeAt(Math.max(start, end - 1)).end),
  };
}

function cellsOf(notebook: unknown): readonly Cell[] | null {
  const cells = field(notebook, 'cells');
  if (!Array.isArray(cells)) return null;
  return cells.map((cell: unknown) => ({
    isCode: field(cell, 'cell_type') === 'code',
    source: textOf(field(cell, 'source')),
  }));
}

/** nbformat's "multi-line string": one string, or its lines with their ends. */
function textOf(source: unknown): string {
  if (typeof source === 'string') return source;
  return Array.isArray(source) ? source.filter((line) => typeof line === 'string').join('') : '';
}

function languageOf(notebook: unknown): string {
  const metadata = field(notebook, 'metadata');
  const named =
    field(field(metadata, 'language_info'), 'name') ?? field(field(metadata, 'kernelspec'), 'language');
  return typeof named === 'string' ? named : 'python';
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  // An object that has the property, so that it can be read by name.
  return (value as Record<string, unknown>)[name];
}
