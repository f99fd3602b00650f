import type { Problem } from '../../support/problem.ts';
import type { SourceText } from '../../support/source-text.ts';

/** Encodings that the text is right in when it was decoded as UTF-8 or, failing that, as Latin-1. */
const UTF8 = /^(?:utf[-_]?8(?:[-_]sig)?|u8|cp65001)$/i;
const LATIN1 = /^(?:latin[-_]?1|l1|iso[-_]?8859[-_]1|8859|cp819)$/i;
const ASCII = /^(?:us[-_]?)?ascii$|^646$/i;
const DECLARATION = /coding[:=][ \t\n\v\f\r]*([-\w.]{1,60})/;

/**
 * What is wrong with the encoding of a requirements file, by pip's rule: a byte order mark, else a `coding:`
 * comment in the first two lines (PEP 263), else UTF-8. Other text than ASCII may look wrong where the declared
 * encoding is neither UTF-8 nor Latin-1; the structure of the file is read right in every encoding that
 * contains ASCII.
 */
export function encodingProblem(source: SourceText): Problem | null {
  const ascii = isAscii(source.text);
  const declared = declaredEncoding(source);
  if (ascii) return null;
  if (source.encoding === 'latin1' && declared === null)
    return problem(
      source,
      'error',
      'the file is neither valid UTF-8 nor does it declare another encoding',
      'Save it as UTF-8.',
    );
  if (declared === null) return null;
  if (UTF8.test(declared) && source.encoding === 'latin1')
    return problem(
      source,
      'error',
      `the file declares the encoding ${declared} but is not valid in it`,
      'Save it as UTF-8.',
    );
  if (ASCII.test(declared))
    return problem(
      source,
      'error',
      `the file declares the encoding ${declared} but holds other characters`,
      'Declare utf-8 instead.',
    );
  if (UTF8.test(declared) || (LATIN1.test(declared) && source.encoding === 'latin1')) return null;
  return problem(
    source,
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

function problem(
  source: SourceText,
  severity: Problem['severity'],
  message: string,
  advice: string,
): Problem {
  return { path: source.path, range: source.range(0, 0), severity, message, advice };
}
