import { expandWord as expandAsBuildKit } from '../../../../docker/dockerfile/expand.ts';
import type { StageInstruction } from '../../../../docker/dockerfile/stage-graph.ts';
import type { ShellCommand, ShellWord } from '../../../../shell/script.ts';
import { isInside, resolveContainerPath } from '../../../../support/container-path.ts';
import type { RunStep } from '../../model/dockerfile-model.ts';

/** A Dockerfile word without quotes and with the variables replaced that are known where it stands. */
export function expandWord(raw: string, at: StageInstruction): string {
  const expansion = expandAsBuildKit(raw, { escape: '\\', variables: at.variables, keepUnset: true });
  return expansion.ok ? expansion.value : raw;
}

/** The directory in which a command runs, or null when it can't be told. */
export function directoryOf(step: RunStep, command: ShellCommand): string | null {
  if (!command.workingDirectoryKnown) return null;
  const start = step.at.workingDirectory;
  if (command.workingDirectory === null) return start;
  if (command.workingDirectory.startsWith('/')) return resolveContainerPath('/', command.workingDirectory);
  return start === null ? null : resolveContainerPath(start, command.workingDirectory);
}

/** A shell word as an absolute path (it may still hold a glob), or null when it can't be told. */
export function pathOf(step: RunStep, command: ShellCommand, word: ShellWord): string | null {
  const text = word.value ?? (/[$`]/.test(word.text) ? null : word.text);
  if (text === null) return null;
  return pathOfText(step, command, text);
}

/** The same for text whose quotes are already removed. */
export function pathOfText(step: RunStep, command: ShellCommand, text: string): string | null {
  if (text === '~' || text.startsWith('~/')) return resolveContainerPath(step.home, `.${text.slice(1)}`);
  if (text.startsWith('/')) return resolveContainerPath('/', text);
  const directory = directoryOf(step, command);
  return directory === null ? null : resolveContainerPath(directory, text);
}

/** Whether a path pattern of the shell (`/tmp/*`, `/opt/a?.zip`) matches a path or a folder that holds it. */
export function globCovers(pattern: string, path: string): boolean {
  if (!/[*?[{]/.test(pattern)) return isInside(path, pattern);
  const wanted = pattern.split('/');
  const parts = path.split('/');
  if (wanted.length > parts.length) return false;
  return wanted.every((part, index) => matchesPart(part, parts[index] ?? ''));
}

/** `*`, `?` and bracket expressions in one part of a path, without backtracking on more than the last star. */
function matchesPart(pattern: string, text: string): boolean {
  if (/[[{]/.test(pattern)) return true; // Bracket and brace expressions: taken for a match, which keeps rules silent.
  let p = 0;
  let t = 0;
  let star = -1;
  let mark = 0;
  while (t < text.length) {
    if (p < pattern.length && pattern[p] === '*') {
      star = p;
      p += 1;
      mark = t;
    } else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === text[t])) {
      p += 1;
      t += 1;
    } else if (star !== -1) {
      p = star + 1;
      mark += 1;
      t = mark;
    } else return false;
  }
  while (pattern[p] === '*') p += 1;
  return p === pattern.length;
}

/** A package operand without its version, architecture or release: `gcc=4:12`, `libc6:i386`, `git/stable`. */
export function packageName(word: ShellWord): string {
  return word.text.replace(/[=:/<>~].*$/s, '').toLowerCase();
}
