import { type Arguments, has, lastValue, type OptionTable, parseArguments } from '../arguments.ts';
import type { Extraction } from '../known-command.ts';
import type { ShellCommand, ShellWord } from '../script.ts';

/** tar(1), GNU and BSD. */
const TAR: OptionTable = {
  values: [
    '-f --file',
    '-C --directory --cd',
    '-X --exclude-from',
    '-T --files-from',
    '-I --use-compress-program',
    '-b --blocking-factor',
    '-g --listed-incremental',
    '-K --starting-file',
    '-L --tape-length',
    '-N --newer --after-date',
    '-V --label',
    '-F --info-script --new-volume-script',
    '-H --format',
    '--exclude',
    '--strip-components --strip-path',
    '--transform --xform',
    '--owner',
    '--group',
    '--mode',
    '--mtime',
    '--suffix',
    '--record-size',
    '--wildcards-match',
    '--to-command',
    '--warning',
    '--checkpoint-action',
    '--rsh-command',
    '--rmt-command',
    '--index-file',
    '--quoting-style',
    '--sort',
    '--one-top-level-dir',
    '--include',
    '--options',
    '-s',
    '--newer-mtime',
    '--add-file',
    '--volno-file',
    '--occurrence-of',
  ],
  flags: [
    '-x --extract --get',
    '-t --list',
    '-c --create',
    '-z --gzip',
    '-j --bzip2',
    '-J --xz',
    '-O --to-stdout',
  ],
  abbreviates: true,
};

const UNZIP: OptionTable = { values: ['-d', '-P'], lists: ['-x'] };
const COMPRESSOR: OptionTable = {
  values: ['-S --suffix', '-b --bits', '-T --threads', '-M --memory --memlimit', '-o', '-F --format', '-D'],
  flags: ['-d --decompress --uncompress', '-c --stdout --to-stdout', '-k --keep', '-t --test', '-l --list'],
};

const DECOMPRESSORS = new Set(['gunzip', 'bunzip2', 'unxz', 'unzstd']);
const COMPRESSORS = new Set(['gzip', 'bzip2', 'xz', 'zstd']);

/** `tar x`, `unzip`, `gunzip`, `xz -d`, `7z x`, `unrar x`. */
export function recogniseExtraction(command: ShellCommand, name: string): Extraction | null {
  const words = command.words.slice(1);
  const found = (archive: ShellWord | null | undefined): Extraction => ({
    kind: 'extraction',
    command,
    archive: archive === undefined || archive?.text === '-' || archive === null ? null : archive,
  });
  if (name === 'tar' || name === 'bsdtar' || name === 'gtar') {
    const archive = tarArchive(words);
    return archive === 'not-extracting' ? null : found(archive);
  }
  if (name === 'unzip') {
    const given = parseArguments(words, UNZIP);
    return has(given, '-l', '-t', '-Z', '-v', '-z') ? null : found(given.operands[0]);
  }
  if (DECOMPRESSORS.has(name)) return found(parseArguments(words, COMPRESSOR).operands[0]);
  if (COMPRESSORS.has(name)) {
    const given = parseArguments(words, COMPRESSOR);
    return has(given, '-d') ? found(given.operands[0]) : null;
  }
  const operands = words.filter((word) => !word.text.startsWith('-'));
  return ['x', 'e'].includes(operands[0]?.value ?? '') ? found(operands[1]) : null;
}

/** The archive that tar extracts; null for standard input. */
function tarArchive(words: readonly ShellWord[]): ShellWord | null | 'not-extracting' {
  const first = words[0];
  if (first !== undefined && /^[A-Za-z]/.test(first.text) && first.value !== null)
    return traditionalTar(first.text, words.slice(1));
  const given: Arguments = parseArguments(words, TAR);
  if (!has(given, '-x')) return 'not-extracting';
  return lastValue(given, '-f');
}

/** `tar xzfC archive folder`: the letters' values follow in their order. */
function traditionalTar(letters: string, words: readonly ShellWord[]): ShellWord | null | 'not-extracting' {
  if (!letters.includes('x')) return 'not-extracting';
  let next = 0;
  let archive: ShellWord | null = null;
  for (const letter of letters) {
    if (!'fCbXTIgKLNVFH'.includes(letter)) continue;
    if (letter === 'f') archive = words[next] ?? null;
    next += 1;
  }
  return archive ?? lastValue(parseArguments(words.slice(next), TAR), '-f');
}
