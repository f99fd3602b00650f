import type { TextRange } from '../../support/source-text.ts';
import type { Directive } from './syntax.ts';

/** What a line turned out to be for the directives at the top of a Dockerfile. */
export type DirectiveReading =
  | { readonly kind: 'directive'; readonly directive: Directive }
  | { readonly kind: 'error'; readonly message: string }
  | { readonly kind: 'none' };

const NONE: DirectiveReading = { kind: 'none' };

/** Go's `\s`: unlike JavaScript's it has neither the vertical tab nor the spaces above ASCII. */
function isBlank(character: string | undefined): boolean {
  return (
    character === ' ' || character === '\t' || character === '\n' || character === '\f' || character === '\r'
  );
}

/**
 * Reads the parser directives: the unbroken run of `# key=value` lines at the top of the file. The first line
 * that is none ends the run for good.
 */
export class DirectiveReader {
  readonly #seen = new Set<string>();
  #done = false;

  get done(): boolean {
    return this.#done;
  }

  /** `line` is left-trimmed, without line end. */
  read(line: string, range: TextRange, isSpace: (code: number) => boolean): DirectiveReading {
    if (this.#done) return NONE;
    const pair = keyAndValue(line, isSpace);
    const name = pair?.key.toLowerCase();
    if (pair === null || (name !== 'syntax' && name !== 'escape' && name !== 'check')) {
      this.#done = true;
      return NONE;
    }
    if (this.#seen.has(name))
      return { kind: 'error', message: `the parser directive ${name} is given twice` };
    this.#seen.add(name);
    if (name === 'escape' && pair.value !== '\\' && pair.value !== '`') {
      return {
        kind: 'error',
        message: `the escape token ${JSON.stringify(pair.value)} is neither \\ nor a backtick`,
      };
    }
    return { kind: 'directive', directive: { name, value: pair.value, range } };
  }
}

function keyAndValue(
  line: string,
  isSpace: (code: number) => boolean,
): { key: string; value: string } | null {
  if (!line.startsWith('#')) return null;
  let at = 1;
  while (at < line.length && isSpace(line.charCodeAt(at))) at += 1;
  const key = /^[a-zA-Z][a-zA-Z0-9]*/.exec(line.slice(at, at + 64))?.[0];
  if (key === undefined) return null;
  at += key.length;
  while (isBlank(line[at])) at += 1;
  if (line[at] !== '=') return null;
  at += 1;
  const rest = line.slice(at);
  if (rest === '') return null;
  let start = 0;
  while (start < rest.length && isBlank(rest[start])) start += 1;
  // BuildKit's expression wants one character of value and finds it in the last blank when there is nothing else.
  if (start === rest.length) return { key, value: rest.slice(-1) };
  let end = rest.length;
  while (end > start + 1 && isBlank(rest[end - 1])) end -= 1;
  return { key, value: rest.slice(start, end) };
}
