import { expandWord } from './expand.ts';

/** What a word like `3<<-"EOF"` announces. */
export interface HeredocWord {
  readonly name: string;
  readonly fileDescriptor: number;
  readonly chomp: boolean;
  readonly expand: boolean;
}

/** A word that opens a heredoc, one that doesn't, or one with a quote that never ends. */
export type HeredocReading =
  | { readonly kind: 'heredoc'; readonly heredoc: HeredocWord }
  | { readonly kind: 'none' }
  | { readonly kind: 'error'; readonly message: string };

const NONE: HeredocReading = { kind: 'none' };
const NO_VARIABLES: ReadonlyMap<string, string> = new Map();
/** BuildKit reads heredoc words with a backslash as escape token, whatever the file's `escape` directive says. */
const LEXER = {
  escape: '\\',
  variables: NO_VARIABLES,
  keepUnset: true,
  split: true,
  longest: Number.POSITIVE_INFINITY,
} as const;

/** Go keeps the number in 64 bits and takes the largest for what is beyond. */
const LARGEST_DESCRIPTOR = 2 ** 64;

/** Whether one word opens a heredoc. */
export function readHeredocWord(word: string): HeredocReading {
  const opening = /^(\d*)<<(-?)/.exec(word);
  if (opening === null || word.includes('<', opening[0].length)) return NONE;
  const rest = word.slice(opening[0].length).replace(/^[\t\n\f\r ]+/, '');
  if (rest === '') return NONE;
  const plain = expandWord(rest, LEXER);
  if (!plain.ok) return { kind: 'error', message: plain.message };
  if (plain.words.length !== 1) return NONE;
  const quoted = expandWord(rest, { ...LEXER, rawQuotes: true });
  if (!quoted.ok) return { kind: 'error', message: quoted.message };
  if (quoted.words.length !== 1)
    return {
      kind: 'error',
      message: `the name of the heredoc ${JSON.stringify(word)} reads differently with quotes`,
    };
  const name = plain.words[0] ?? '';
  return {
    kind: 'heredoc',
    heredoc: {
      name,
      fileDescriptor: Math.min(Number(opening[1] || '0'), LARGEST_DESCRIPTOR),
      chomp: opening[2] === '-',
      // A quote that the lexer took off means that some part of the name was quoted.
      expand: countQuotes(name) === countQuotes(quoted.words[0] ?? ''),
    },
  };
}

/** The heredocs that an instruction's line opens, in order. A quote that never ends hides them all. */
export function heredocsOfLine(line: string): { heredocs: readonly HeredocWord[]; error: string | null } {
  const split = expandWord(line, { ...LEXER, rawQuotes: true, rawEscapes: true });
  const heredocs: HeredocWord[] = [];
  if (!split.ok) return { heredocs, error: null };
  for (const word of split.words) {
    const reading = readHeredocWord(word);
    if (reading.kind === 'error') return { heredocs: [], error: reading.message };
    if (reading.kind === 'heredoc') heredocs.push(reading.heredoc);
  }
  return { heredocs, error: null };
}

function countQuotes(text: string): number {
  let count = 0;
  for (const character of text) if (character === "'" || character === '"') count += 1;
  return count;
}
