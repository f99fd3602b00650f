import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, isAbsolute, join } from 'node:path';
import { minimalEnvironment, runProcess } from '../world/child-process.ts';
import { findExecutable } from '../world/executable.ts';

interface ExecOptions {
  readonly cwd?: string;
  readonly ignoreReturnCode?: boolean;
  readonly listeners?: { readonly stdout?: (data: Buffer) => void };
}

const TAR_MILLISECONDS = 20_000;

/**
 * What @actions/cache uses of @actions/exec, which the build puts in its place: it runs tar and nothing else. Other
 * programs count as absent, so that archives are compressed with gzip, which every tar knows. tar runs by absolute path,
 * from an empty folder and with next to no environment. Its option -P is left out: with it, whoever can write a cache
 * entry could have files written anywhere on the runner.
 */
export async function exec(
  commandLine: string,
  args: readonly string[] = [],
  options: ExecOptions = {},
): Promise<number> {
  const [program = '', ...first] = splitCommandLine(commandLine);
  const executable = programPath(program);
  if (executable === null) throw new Error(`${basename(program)} is not used`);
  const empty = await mkdtemp(join(tmpdir(), 'plimsoll-tar-'));
  try {
    const { exitCode, stdout, stderr, stopped } = await runProcess({
      executable,
      args: [...first, ...args].filter((arg) => arg !== '-P'),
      cwd: options.cwd ?? empty,
      // GNU tar starts gzip, which lies beside it or among the system's programs.
      environment: minimalEnvironment({
        PATH: [dirname(executable), '/usr/bin', '/bin'].join(delimiter),
        MSYS: 'winsymlinks:nativestrict',
      }),
      timeoutMilliseconds: TAR_MILLISECONDS,
      outputLimit: 8 * 1024 * 1024,
    });
    if (stopped !== null) throw new Error(`tar was stopped (${stopped})`);
    options.listeners?.stdout?.(stdout);
    if (exitCode !== 0 && options.ignoreReturnCode !== true)
      throw new Error(stderr.trim().split('\n').at(-1) ?? `it ended with ${exitCode}`);
    return exitCode ?? 1;
  } finally {
    await rm(empty, { recursive: true, force: true });
  }
}

/** The same with what was printed; @actions/core has a use for it that Plimsoll does not call. */
export async function getExecOutput(
  commandLine: string,
  args: readonly string[] = [],
  options: ExecOptions = {},
): Promise<{ readonly exitCode: number; readonly stdout: string; readonly stderr: string }> {
  const chunks: Buffer[] = [];
  const exitCode = await exec(commandLine, args, {
    ...options,
    listeners: { stdout: (data) => chunks.push(data) },
  });
  return { exitCode, stdout: Buffer.concat(chunks).toString(), stderr: '' };
}

/**
 * The words of a command line as @actions/exec reads it: separated by blanks, double quotes around what holds blanks,
 * and a backslash before a quote that is meant.
 */
export function splitCommandLine(line: string): readonly string[] {
  const words: string[] = [];
  for (const [, quoted, plain] of line.matchAll(/"((?:[^"\\]|\\.)*)"|([^\s"]+)/g))
    words.push(plain ?? (quoted ?? '').replaceAll('\\"', '"'));
  return words;
}

/** tar's absolute path, null for every other program and where there is none. */
function programPath(program: string): string | null {
  const name = basename(program.replaceAll('\\', '/'));
  if (!/^g?tar(?:\.exe)?$/i.test(name)) return null;
  return findExecutable(name, {
    path: isAbsolute(program) ? dirname(program) : process.env.PATH,
    outside: [],
  });
}
