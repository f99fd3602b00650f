import type { SourceText } from '../../support/source-text.ts';
import type { TextEdit } from '../../support/text-edit.ts';
import { lineEndOf } from './edits.ts';
import { logicalLines } from './logical-line.ts';
import { splitOptions } from './pip-options.ts';
import { isProblem, isTable, parseToml, stringIn, tableIn, valueIn } from './toml-document.ts';

export type IndexOption = '--index-url' | '--extra-index-url' | '--find-links';

/**
 * The edit that adds an index option to a requirements file: after the last index option of the file, an
 * `--index-url` before the first (pip forgets the indexes named before it), else at the top under the leading
 * comment. Empty when the file already has the option with this value.
 */
export function insertIndexLine(source: SourceText, option: IndexOption, url: string): readonly TextEdit[] {
  const { path, text } = source;
  const name = option.slice(2);
  const lineEnd = lineEndOf(text);
  let first: number | null = null;
  let last: number | null = null;
  for (const line of logicalLines(source)) {
    const split = splitOptions(line.text);
    if (!split.ok) continue;
    if (split.options.some((one) => one.name === name && one.value === url)) return [];
    if (split.argument === '' && split.options.some((one) => /index|find-links/.test(one.name))) {
      first ??= line.lineRange.start;
      last = line.lineRange.end;
    }
  }
  if (last !== null && option !== '--index-url')
    return [{ path, start: last, end: last, newText: `${lineEnd}${option} ${url}` }];
  const at = first ?? afterLeadingComment(source);
  const unfinished = at > 0 && text[at - 1] !== '\n' ? lineEnd : '';
  return [{ path, start: at, end: at, newText: `${unfinished}${option} ${url}${lineEnd}` }];
}

/** Behind the comment lines that open the file, when an empty line sets them apart, or behind a `coding:` line. */
function afterLeadingComment(source: SourceText): number {
  let line = 1;
  while (line <= source.lineCount && source.text.startsWith('#', source.lineStart(line))) line += 1;
  if (line === 1) return 0;
  const next = source.text.slice(source.lineStart(line), source.lineStart(line + 1));
  if (next.trim() === '') return source.lineStart(line);
  for (let coding = 2; coding >= 1; coding -= 1)
    if (/^#.*coding[:=]/.test(source.text.slice(source.lineStart(coding), source.lineStart(coding + 1))))
      return source.lineStart(coding + 1);
  return 0;
}

/** A uv index and the distributions that shall come from it alone. */
export interface ExplicitIndex {
  readonly name: string;
  readonly url: string;
  readonly distributions: readonly string[];
}

/**
 * The edits that make uv take `distributions` from one explicit index: a `[[tool.uv.index]]` at the end of
 * pyproject.toml and an entry each in `[tool.uv.sources]`. Empty when all is there already; null when the file is
 * no TOML, or says something else about one of them, so that a person must decide.
 */
export function insertUvIndex(source: SourceText, index: ExplicitIndex): readonly TextEdit[] | null {
  const document = parseToml(source);
  if (isProblem(document)) return null;
  const { path, text } = source;
  const lineEnd = lineEndOf(text);
  const uv = tableIn(document.root, 'tool', 'uv');
  const listed = valueIn(uv, 'index');
  const indexes = Array.isArray(listed) ? listed.filter(isTable) : [];
  const same = indexes.find((one) => stringIn(one, 'name') === index.name);
  if (same !== undefined && stringIn(same, 'url') !== index.url) return null;
  const sources = tableIn(uv, 'sources');
  const missing: string[] = [];
  for (const name of index.distributions) {
    const present = valueIn(sources, name);
    if (present === undefined) missing.push(name);
    else if (stringIn(tableIn(present), 'index') !== index.name) return null;
  }
  const edits: TextEdit[] = [];
  const entries = missing.map((name) => `${name} = { index = "${index.name}" }${lineEnd}`).join('');
  const header =
    /^[ \t]*\[[ \t]*tool[ \t]*\.[ \t]*uv[ \t]*\.[ \t]*sources[ \t]*\][ \t]*(?:#[^\n]*)?\r?(?:\n|$)/m.exec(
      text,
    );
  const tail: string[] = [];
  if (entries !== '' && header !== null) {
    const at = header.index + header[0].length;
    edits.push({ path, start: at, end: at, newText: `${header[0].endsWith('\n') ? '' : lineEnd}${entries}` });
  } else if (entries !== '') {
    if (sources !== null) return null;
    tail.push(`[tool.uv.sources]${lineEnd}${entries}`);
  }
  if (same === undefined) {
    if (
      listed !== undefined &&
      !/^[ \t]*\[\[[ \t]*tool[ \t]*\.[ \t]*uv[ \t]*\.[ \t]*index[ \t]*\]\]/m.test(text)
    )
      return null;
    tail.push(
      `[[tool.uv.index]]${lineEnd}name = "${index.name}"${lineEnd}url = "${index.url}"${lineEnd}explicit = true${lineEnd}`,
    );
  }
  if (tail.length > 0) {
    const last = edits.at(-1);
    const atEnd = last?.start === text.length ? edits.pop() : undefined;
    const before = atEnd?.newText ?? '';
    const gap = `${text}${before}`.endsWith('\n') || text === '' ? '' : lineEnd;
    const newText = `${before}${gap}${tail.map((part) => `${lineEnd}${part}`).join('')}`;
    edits.push({ path, start: text.length, end: text.length, newText });
  }
  const applied = edits.reduceRight(
    (result, edit) => result.slice(0, edit.start) + edit.newText + result.slice(edit.end),
    text,
  );
  return isProblem(parseToml(source.withText(applied))) ? null : edits;
}
