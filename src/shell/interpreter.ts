import type { ScriptRange, ShellWord } from './script.ts';
import { baseName } from './wrappers.ts';

const SHELLS = new Set(['sh', 'bash', 'dash', 'ash', 'ksh', 'mksh', 'zsh', 'rbash']);

/** Whether a program of this name runs shell scripts of the kind that this reader reads. */
export function isShell(name: string | null): boolean {
  return name !== null && SHELLS.has(name);
}

/** What a shell was started to run. */
export type ShellArgument =
  | { readonly kind: 'text'; readonly index: number }
  | { readonly kind: 'file' }
  | { readonly kind: 'standard-input' };

/** What `bash -lc '…'`, `sh script.sh` or a bare `bash` runs. `index` is that of the word that holds the script. */
export function shellArgument(words: readonly ShellWord[]): ShellArgument {
  let takesText = false;
  let takesInput = false;
  let at = 1;
  while (at < words.length) {
    const text = words[at]?.text ?? '';
    if (text === '--' || text === '-') {
      at += 1;
      break;
    }
    if (text.startsWith('--')) {
      at += text === '--rcfile' || text === '--init-file' ? 2 : 1;
      continue;
    }
    if (!/^[-+]./.test(text)) break;
    const letters = text.slice(1);
    if (text.startsWith('-') && letters.includes('c')) takesText = true;
    if (text.startsWith('-') && letters.includes('s')) takesInput = true;
    at += /[oO]$/.test(letters) ? 2 : 1;
  }
  if (takesText) return at < words.length ? { kind: 'text', index: at } : { kind: 'standard-input' };
  if (takesInput || at >= words.length) return { kind: 'standard-input' };
  return { kind: 'file' };
}

/** The words of a script's `#!` line with their ranges, `/usr/bin/env` and its options taken off; null without one. */
export function shebangWords(text: string): readonly ShellWord[] | null {
  const line = /^#!([^\n]*)/.exec(text)?.[1];
  if (line === undefined) return null;
  const words: ShellWord[] = [];
  for (const match of line.matchAll(/[^ \t\r]+/g)) {
    const start = match.index + 2;
    words.push(literalWord(match[0], { start, end: start + match[0].length }));
  }
  if (baseName(words[0]) === 'env') {
    const program = words.findIndex((word, index) => index > 0 && !/^-|=/.test(word.text));
    return program === -1 ? [] : words.slice(program);
  }
  return words;
}

/** A word that stands for exactly its text. */
export function literalWord(text: string, range: ScriptRange): ShellWord {
  return { raw: text, value: text, text, range };
}
