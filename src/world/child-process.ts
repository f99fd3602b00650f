import { spawn } from 'node:child_process';
import { isAbsolute } from 'node:path';
import { EnvironmentError, messageOf } from '../support/errors.ts';

/** Variables without which programs do not start (Windows), find no temporary folder, or speak no known language. */
const KEPT = ['SystemRoot', 'SYSTEMROOT', 'windir', 'PATHEXT', 'TEMP', 'TMP', 'TMPDIR', 'COMSPEC'];

/** What a child process is told of the environment: almost nothing, and what the caller adds. */
export function minimalEnvironment(added: Readonly<Record<string, string>> = {}): Record<string, string> {
  const environment: Record<string, string> = { LC_ALL: 'C' };
  for (const name of KEPT) {
    const value = process.env[name];
    if (value !== undefined) environment[name] = value;
  }
  return { ...environment, ...added };
}

export interface ProcessRequest {
  /** Absolute path: a name would be searched along PATH, and in the current folder on Windows. */
  readonly executable: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** The whole environment; see `minimalEnvironment`. */
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutMilliseconds: number;
  /** The most bytes of standard output that are kept; a program that writes more is stopped. */
  readonly outputLimit: number;
  readonly input?: string | Uint8Array;
  /** Gets standard output as it comes instead of having it kept; false stops the program. */
  readonly onOutput?: (chunk: Buffer) => boolean;
}

export interface ProcessResult {
  /** null when the program was stopped by a signal. */
  readonly exitCode: number | null;
  readonly stdout: Buffer;
  /** The first 64 KiB. */
  readonly stderr: string;
  /** Why the program was stopped before its end. */
  readonly stopped: 'timeout' | 'output-limit' | 'caller' | null;
}

const STDERR_LIMIT = 65_536;

/**
 * Runs one program to its end, by absolute path and without a shell, within limits of time and output; what it
 * started is stopped with it. A non-zero exit code is a result. Throws EnvironmentError when it cannot be started.
 */
export function runProcess(request: ProcessRequest): Promise<ProcessResult> {
  const { executable } = request;
  if (!isAbsolute(executable))
    throw new EnvironmentError(`${executable} is not an absolute path; it is not started`);
  return new Promise((resolvePromise, reject) => {
    const posix = process.platform !== 'win32';
    const child = spawn(executable, request.args, {
      cwd: request.cwd,
      env: request.environment,
      stdio: ['pipe', 'pipe', 'pipe'],
      shell: false,
      windowsHide: true,
      // A group of its own, so that its children can be stopped with it.
      detached: posix,
    });
    let stopped: ProcessResult['stopped'] = null;
    const kill = (): void => {
      try {
        if (posix && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
        else child.kill('SIGKILL');
      } catch {
        child.kill('SIGKILL');
      }
    };
    const stop = (reason: NonNullable<ProcessResult['stopped']>): void => {
      if (stopped !== null) return;
      stopped = reason;
      kill();
      // A grandchild that left the group may keep the pipes open; do not wait for it.
      child.stdout.destroy();
      child.stderr.destroy();
    };
    const timer = setTimeout(() => stop('timeout'), request.timeoutMilliseconds);
    process.once('exit', kill);

    const chunks: Buffer[] = [];
    let length = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      if (stopped !== null) return;
      if (request.onOutput !== undefined) {
        if (!request.onOutput(chunk)) stop('caller');
        return;
      }
      length += chunk.length;
      if (length > request.outputLimit) stop('output-limit');
      else chunks.push(chunk);
    });
    const errors: Buffer[] = [];
    let errorLength = 0;
    child.stderr.on('data', (chunk: Buffer) => {
      if (errorLength < STDERR_LIMIT) errors.push(chunk.subarray(0, STDERR_LIMIT - errorLength));
      errorLength += chunk.length;
    });
    // A program may end without reading what it was given.
    child.stdin.on('error', () => {});
    child.stdin.end(request.input ?? '');

    const settle = (): void => {
      clearTimeout(timer);
      process.off('exit', kill);
    };
    child.on('error', (thrown) => {
      settle();
      reject(
        new EnvironmentError(`${executable} cannot be started: ${messageOf(thrown)}`, { cause: thrown }),
      );
    });
    child.on('close', (exitCode) => {
      settle();
      resolvePromise({
        exitCode,
        stdout: Buffer.concat(chunks),
        stderr: Buffer.concat(errors).toString('utf8'),
        stopped,
      });
    });
  });
}
