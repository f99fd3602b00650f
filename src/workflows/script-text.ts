import type { SourceText } from '../support/source-text.ts';
import type { ScriptText } from './workflow.ts';
import type { YamlScalar } from './yaml-tree.ts';

/** `\\U` and eight digits, and one more. */
const LONGEST_ESCAPE = 12;

/**
 * The text of a `run` with the place of every character: the characters that are no blanks stand in the file in the
 * same order, whatever the style of the scalar does to the blanks between them. Escapes of a double-quoted scalar make
 * the places approximate; then the text is not `verbatim`.
 */
export function scriptText(source: SourceText, scalar: YamlScalar): ScriptText {
  const { range, text } = scalar;
  let at = range.start;
  let verbatim = true;
  if (scalar.style === 'literal' || scalar.style === 'folded') {
    const lineEnd = source.text.indexOf('\n', at);
    at = lineEnd === -1 || lineEnd > range.end ? range.end : lineEnd + 1;
  } else if (scalar.style === 'single-quoted' || scalar.style === 'double-quoted') at += 1;
  const offsets = new Int32Array(text.length + 1);
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? '';
    if (!/\s/.test(character)) {
      while (at < range.end && source.text[at] !== character && /\s/.test(source.text[at] ?? '')) at += 1;
      if (source.text[at] !== character || at >= range.end) {
        verbatim = false;
        const ahead = source.text.slice(at, Math.min(at + LONGEST_ESCAPE, range.end)).indexOf(character);
        if (ahead > 0) at += ahead;
      }
    }
    offsets[index] = Math.min(at, range.end);
    if (source.text[at] === character) at = Math.min(at + 1, range.end);
  }
  offsets[text.length] = Math.min(at, range.end);
  // `''` in single quotes and every escape in double ones are read as fewer characters than are written.
  const written = source.text.slice(range.start, range.end);
  if (
    (scalar.style === 'single-quoted' && written.slice(1, -1).includes("''")) ||
    (scalar.style === 'double-quoted' && written.includes('\\'))
  )
    verbatim = false;
  return {
    text,
    sourceOffset: (offset) => offsets[Math.max(0, Math.min(offset, text.length))] ?? range.end,
    verbatim,
    range,
  };
}
