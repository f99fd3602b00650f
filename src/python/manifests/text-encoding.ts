import type { Problem } from '../../support/problem.ts';
import { SourceText } from '../../support/source-text.ts';

const UTF8 = /^(?:utf[-_]?8(?:[-_]sig)?|u8|cp65001)$/i;
const LATIN1 = /^(?:latin[-_]?1|l1|iso[-_]?8859[-_]1|8859|cp819)$/i;
const ASCII = /^(?:us[-_]?)?ascii$|^646$/i;
const DECLARATION = /coding[:=][ \t\n\v\f\r]*([-\w.]{1,60})/;

/**
 * The file in the encoding that pip reads it in where that is UTF-16 by its byte order mark, which is what
 * `pip freeze > requirements.txt` writes in older PowerShells; else the file as it is. Offsets in the result are
 * not offsets in the file.
 */
export function decodeAsPip(source: SourceText): SourceText {
  if (source.encoding !== 'latin1') return source;
  const mark = source.text.slice(0, 2);
  const encoding = mark === '\u00ff\u00fe' ? 'utf-16le' : mark === '\u00fe\u00ff' ? 'utf-16be' : null;
  if (encoding === null || source.text.startsWith('\u00ff\u00fe\0\0')) return source;
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(source.toBytes());
    return SourceText.fromString(source.path, text);
  } catch {
    return source;
  }
}

/**
 * What is wrong with the encoding of a requirements file, by pip's rule: a byte order mark, else a `coding:`
 * comment in the first two lines (PEP 263), else UTF-8. Other text than ASCII may look wrong where the declared
 * encoding is neither UTF-8 nor Latin-1; the structure of the file is read right in every encoding that
 * contains ASCII. `source` is what `decodeAsPip` made of `original`.
 */
export function encodingProblem(source: SourceText, original: SourceText): Problem | null {
  const problem = (
    severity: Problem['severity'],
    message: string,
    advice = 'Save it as UTF-8.',
  ): Problem => ({
    path: source.path,
    range: source.range(0, 0),
    severity,
    message,
    advice,
  });
  if (source !== original)
    return problem('warning', 'the file is UTF-16, which pip reads and other tools refuse');
  if (isAscii(source.text)) return null;
  const declared = declaredEncoding(source);
  if (declared === null)
    return source.encoding === 'utf-8'
      ? null
      : problem('error', 'the file is not valid UTF-8 and declares no other encoding');
  if (LATIN1.test(declared) && source.encoding === 'latin1') return null;
  if (UTF8.test(declared))
    return source.encoding === 'utf-8'
      ? null
      : problem('error', `the file declares the encoding ${declared} but is not valid in it`);
  if (ASCII.test(declared))
    return problem(
      'error',
      `the file declares the encoding ${declared} but holds other characters`,
      'Declare utf-8.',
    );
  return problem(
    'warning',
    `the file declares the encoding ${declared} and was read as ${source.encoding}`,
    'Save it as UTF-8 and remove the declaration.',
  );
}

function declaredEncoding(source: SourceText): string | null {
  if (source.byteOrderMark) return null;
  for (let line = 1; line <= 2; line += 1) {
    const start = source.lineStart(line);
    if (source.text[start] !== '#') continue;
    const found = DECLARATION.exec(source.text.slice(start, source.lineStart(line + 1)))?.[1];
    if (found !== undefined) return found;
  }
  return null;
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false;
  return true;
}
