import type { Compilation } from '../known-command.ts';
import type { ShellCommand } from '../script.ts';

/** Tools that also do other things than build: with these first operands they build. */
const BUILDING: ReadonlyMap<string, readonly string[]> = new Map([
  ['cargo', ['build', 'b', 'install', 'rustc', 'test', 'run', 'bench']],
  ['go', ['build', 'install', 'test', 'run', 'get']],
  ['bazel', ['build', 'test', 'run']],
  ['bazelisk', ['build', 'test', 'run']],
]);

const ONLY_ASKS = new Set(['--version', '-dumpversion', '-dumpmachine', '--help', '-h']);

/** A compiler, linker driver or build tool that is started to build. */
export function recogniseCompilation(command: ShellCommand, name: string): Compilation | null {
  const words = command.words.slice(1);
  const building = BUILDING.get(name);
  if (building !== undefined) {
    const verb = words.find((word) => !/^[-+]/.test(word.text))?.value ?? '';
    return building.includes(verb) ? { kind: 'compilation', command } : null;
  }
  const asks = words.length > 0 && words.every((word) => ONLY_ASKS.has(word.text));
  return asks ? null : { kind: 'compilation', command };
}
