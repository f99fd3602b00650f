import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { minimalEnvironment, type ProcessResult, runProcess } from './child-process.ts';
import { findExecutable } from './executable.ts';
import { below } from './working-tree.ts';

/** Where a repository lies, found without asking git: the nearest parent with a `.git`, as git itself looks. */
export interface RepositoryPlace {
  /** Absolute path of the folder that holds `.git`. */
  readonly root: string;
  readonly gitDirectory: string;
  /** The analysed folder relative to the root, with forward slashes; empty when it is the root. */
  readonly prefix: string;
}

/** The repository that a folder belongs to, or null. Bare repositories inside a checkout are never taken for one. */
export function findRepository(folder: string): RepositoryPlace | null {
  let real: string;
  try {
    real = realpathSync(resolve(folder));
  } catch {
    return null;
  }
  for (let root = real; ; root = dirname(root)) {
    const gitDirectory = join(root, '.git');
    if (existsSync(gitDirectory)) return { root, gitDirectory, prefix: below(root, real) ?? '' };
    if (dirname(root) === root) return null;
  }
}

/**
 * Settings that override whatever the repository's own configuration says, on the command line because that comes
 * last. With these no command that is run here starts a program that the repository names: hooks, file system
 * monitors, pagers, ssh commands, credential helpers (an empty value clears the list), maintenance.
 */
const HARDENED = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'core.pager=cat',
  'core.editor=false',
  'core.sshCommand=false',
  'core.gitProxy=',
  'core.askPass=',
  'core.alternateRefsCommand=',
  'core.attributesFile=/dev/null',
  'credential.helper=',
  'protocol.ext.allow=never',
  'gc.auto=0',
  'maintenance.auto=false',
  'fetch.recurseSubmodules=false',
  'submodule.recurse=false',
];

/** Proxies and certificate authorities: the network's own, set by whoever runs the machine. */
const NETWORK_VARIABLES = [
  'http_proxy',
  'https_proxy',
  'HTTPS_PROXY',
  'all_proxy',
  'ALL_PROXY',
  'no_proxy',
  'NO_PROXY',
  'GIT_SSL_CAINFO',
  'GIT_SSL_CAPATH',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
];

export interface GitCall {
  readonly gitDirectory: string;
  readonly args: readonly string[];
  /** The transports that may be used; none by default, so that a partial clone fetches nothing behind our back. */
  readonly transports?: readonly string[];
  readonly timeoutMilliseconds?: number;
  readonly outputLimit?: number;
  readonly input?: string;
  readonly onOutput?: (chunk: Buffer) => boolean;
}

/** The git executable, with an empty temporary folder to run in and an environment that says nothing of the user. */
export class GitProgram {
  readonly executable: string;
  readonly #root: string;
  #folder: string | undefined;
  readonly #removeFolder = (): void => {
    if (this.#folder !== undefined) rmSync(this.#folder, { recursive: true, force: true, maxRetries: 2 });
    this.#folder = undefined;
  };

  private constructor(executable: string, root: string) {
    this.executable = executable;
    this.#root = root;
  }

  /** git as PATH has it, outside the repository; null when there is none. */
  static find(root: string): GitProgram | null {
    const executable = findExecutable('git', { outside: [root] });
    return executable === null ? null : new GitProgram(executable, root);
  }

  /** A temporary folder of this process's own, removed by `close` and when the process ends. */
  get folder(): string {
    if (this.#folder === undefined) {
      this.#folder = mkdtempSync(join(realpathSync(tmpdir()), 'plimsoll-git-'));
      process.once('exit', this.#removeFolder);
    }
    return this.#folder;
  }

  environment(transports: readonly string[] = []): Record<string, string> {
    const folders =
      process.platform === 'win32'
        ? [dirname(this.executable), join(process.env.SystemRoot ?? 'C:\\Windows', 'System32')]
        : [dirname(this.executable), '/usr/local/bin', '/usr/bin', '/bin'];
    const environment = minimalEnvironment({
      PATH: folders.join(delimiter),
      GIT_CONFIG_NOSYSTEM: '1',
      // git for Windows knows this name too.
      GIT_CONFIG_SYSTEM: '/dev/null',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_ATTR_NOSYSTEM: '1',
      GIT_TERMINAL_PROMPT: '0',
      GIT_ASKPASS: '',
      SSH_ASKPASS: '',
      GIT_PAGER: 'cat',
      // From git 2.45; for older ones no transport is allowed instead.
      GIT_NO_LAZY_FETCH: '1',
      GIT_ALLOW_PROTOCOL: transports.length === 0 ? 'none' : transports.join(':'),
      GIT_PROTOCOL_FROM_USER: '0',
      GIT_OPTIONAL_LOCKS: '0',
      GIT_NO_REPLACE_OBJECTS: '1',
      GIT_LITERAL_PATHSPECS: '1',
    });
    if (transports.length > 0) {
      for (const name of NETWORK_VARIABLES) {
        const value = process.env[name];
        if (value !== undefined) environment[name] = value;
      }
    }
    return environment;
  }

  /** The arguments that come before the command's own. */
  arguments(gitDirectory: string): string[] {
    const settings = [...HARDENED, `safe.directory=${this.#root}`, `safe.directory=${gitDirectory}`];
    return ['--no-pager', `--git-dir=${gitDirectory}`, ...settings.flatMap((setting) => ['-c', setting])];
  }

  run(call: GitCall): Promise<ProcessResult> {
    return runProcess({
      executable: this.executable,
      args: [...this.arguments(call.gitDirectory), ...call.args],
      cwd: this.folder,
      environment: this.environment(call.transports),
      timeoutMilliseconds: call.timeoutMilliseconds ?? 30_000,
      outputLimit: call.outputLimit ?? 1024 * 1024,
      ...(call.input === undefined ? {} : { input: call.input }),
      ...(call.onOutput === undefined ? {} : { onOutput: call.onOutput }),
    });
  }

  close(): void {
    process.off('exit', this.#removeFolder);
    this.#removeFolder();
  }
}
