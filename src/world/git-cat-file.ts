import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import type { Socket } from 'node:net';
import { EnvironmentError } from '../support/errors.ts';
import type { GitProgram } from './git-program.ts';

interface GitObject {
  readonly type: string;
  readonly bytes: Buffer;
}

interface Request {
  readonly id: string;
  readonly settle: (object: GitObject | null) => void;
  readonly fail: (reason: Error) => void;
}

/** The largest object that is taken from git; callers refuse larger ones by their size before they ask. */
const OBJECT_LIMIT = 80 * 1024 * 1024;
const ANSWER_MILLISECONDS = 30_000;

/**
 * One long-lived `git cat-file --batch`: requests wait in a queue and are answered in order. The process does not
 * keep this one alive.
 */
export class CatFile {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #queue: Request[] = [];
  #current: Request | undefined;
  #received: Buffer[] = [];
  #length = 0;
  /** Length of the answer that is coming in, its header and final line end included; null while the header is awaited. */
  #awaited: { type: string; headerLength: number; total: number } | null = null;
  #failure: Error | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(git: GitProgram, gitDirectory: string) {
    this.#child = spawn(git.executable, [...git.arguments(gitDirectory), 'cat-file', '--batch'], {
      cwd: git.folder,
      env: git.environment(),
      stdio: ['pipe', 'pipe', 'pipe'],
      shell: false,
      windowsHide: true,
    });
    this.#child.on('error', (thrown) => this.#fail(thrown.message));
    this.#child.on('close', () => this.#fail('it ended'));
    this.#child.stdin.on('error', () => this.#fail('it takes no more requests'));
    this.#child.stderr.resume();
    this.#child.stdout.on('data', (chunk: Buffer) => this.#receive(chunk));
    this.#keepAlive(false);
  }

  /** The object with this full id, or null when there is none. Throws EnvironmentError when git fails. */
  get(id: string): Promise<GitObject | null> {
    if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id)) return Promise.resolve(null);
    return new Promise((settle, fail) => {
      if (this.#failure !== undefined) {
        fail(this.#failure);
        return;
      }
      this.#queue.push({ id, settle, fail });
      this.#next();
    });
  }

  close(): void {
    this.#failure ??= new EnvironmentError('git cat-file was closed');
    this.#fail('it was closed');
  }

  #next(): void {
    if (this.#current !== undefined) return;
    this.#current = this.#queue.shift();
    clearTimeout(this.#timer);
    this.#keepAlive(this.#current !== undefined);
    if (this.#current === undefined) return;
    this.#timer = setTimeout(() => this.#fail('it does not answer'), ANSWER_MILLISECONDS);
    this.#child.stdin.write(`${this.#current.id}\n`);
  }

  #receive(chunk: Buffer): void {
    this.#received.push(chunk);
    this.#length += chunk.length;
    if (this.#awaited === null) {
      const bytes = this.#joined();
      const end = bytes.indexOf(0x0a);
      if (end === -1) {
        if (this.#length > 4_096) this.#fail('its answer makes no sense');
        return;
      }
      const [, type = 'missing', size] = bytes.toString('latin1', 0, end).split(' ');
      if (size === undefined) {
        this.#settle(null, end + 1);
        return;
      }
      this.#awaited = { type, headerLength: end + 1, total: end + 1 + Number(size) + 1 };
      if (!(this.#awaited.total <= OBJECT_LIMIT)) {
        this.#fail('an object is too large to read');
        return;
      }
    }
    const { type, headerLength, total } = this.#awaited;
    if (this.#length < total) return;
    this.#settle({ type, bytes: this.#joined().subarray(headerLength, total - 1) }, total);
  }

  #joined(): Buffer {
    const bytes = this.#received.length === 1 ? this.#received[0] : Buffer.concat(this.#received);
    this.#received = bytes === undefined ? [] : [bytes];
    return bytes ?? Buffer.alloc(0);
  }

  #settle(object: GitObject | null, consumed: number): void {
    const rest = this.#joined().subarray(consumed);
    this.#received = rest.length === 0 ? [] : [rest];
    this.#length = rest.length;
    this.#awaited = null;
    const request = this.#current;
    this.#current = undefined;
    request?.settle(object);
    this.#next();
  }

  #fail(reason: string): void {
    this.#failure ??= new EnvironmentError(`git cat-file failed: ${reason}`);
    clearTimeout(this.#timer);
    this.#child.kill('SIGKILL');
    const waiting = this.#current === undefined ? this.#queue : [this.#current, ...this.#queue];
    this.#current = undefined;
    for (const request of waiting.splice(0)) request.fail(this.#failure);
    this.#queue.length = 0;
  }

  /** While an answer is awaited this process must not end; otherwise git must not hold it back. */
  #keepAlive(awaiting: boolean): void {
    const pipes = [this.#child.stdin, this.#child.stdout, this.#child.stderr];
    for (const handle of [this.#child, ...pipes]) {
      // The pipes of a child process are sockets, which the types of node do not say.
      const referenced = handle as unknown as Pick<Socket, 'ref' | 'unref'>;
      if (awaiting) referenced.ref?.();
      else referenced.unref?.();
    }
  }
}
