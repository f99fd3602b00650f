import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { TestEvent } from './event.ts';
import { temporaryFolder } from './temporary-folder.ts';

const Manifest = z.object({
  inputs: z.record(z.string(), z.object({ default: z.unknown().optional() })).default({}),
  runs: z.object({ using: z.string(), main: z.string() }),
});

export interface ActionRun {
  /** Absolute path of an action.yml. */
  readonly actionYml: string;
  /** The Node that the runner brings; this process's by default. */
  readonly nodePath?: string;
  /** As in the workflow's `with`. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event: TestEvent;
  /** GITHUB_WORKSPACE, and the folder that the step starts in. */
  readonly workspace: string;
  /** The address of a fake; without one the API cannot be reached. */
  readonly apiUrl?: string;
  /** `github.token`. */
  readonly token?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly timeoutMilliseconds?: number;
  /** Called with the process when it has started. */
  readonly started?: (child: ChildProcess) => void;
}

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice' | 'debug';
  readonly message: string;
  readonly properties: Readonly<Record<string, string>>;
}

export interface ActionResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  /** RUNNER_TEMP, still there until the test ends. */
  readonly runnerTemp: string;
}

/**
 * Starts the `main` of an action as the runner of GitHub Actions does (NodeScriptActionHandler.cs of actions/runner):
 * inputs and their defaults as INPUT_*, the event and the command files as temporary files, next to nothing else of
 * this process's environment.
 */
export async function runAction(run: ActionRun): Promise<ActionResult> {
  const manifest = Manifest.parse(parse(readFileSync(run.actionYml, 'utf8')));
  const temp = temporaryFolder();
  const file = (name: string, content = ''): string => {
    const path = join(temp, 'commands', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  };
  const files = { output: file('output'), state: file('state'), summary: file('summary') };
  const runnerTemp = join(temp, 'runner-temp');
  mkdirSync(runnerTemp);
  mkdirSync(join(temp, 'home'));
  const github: Record<string, string> = {
    token: run.token ?? '',
    repository: 'octo-org/vision-service',
    sha: run.event.sha,
    ref: run.event.ref,
    event_name: run.event.name,
    workspace: run.workspace,
    server_url: 'https://github.com',
  };
  const environment: Record<string, string> = {
    PATH: process.env.PATH ?? '',
    // No package index is asked, unless a test has one of its own.
    UV_OFFLINE: '1',
    HOME: join(temp, 'home'),
    ...(process.platform === 'win32' ? { SystemRoot: process.env.SystemRoot ?? '' } : {}),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: run.apiUrl ?? 'http://127.0.0.1:9',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_GRAPHQL_URL: `${run.apiUrl ?? 'http://127.0.0.1:9'}/graphql`,
    GITHUB_REPOSITORY: 'octo-org/vision-service',
    GITHUB_REPOSITORY_OWNER: 'octo-org',
    GITHUB_EVENT_NAME: run.event.name,
    GITHUB_EVENT_PATH: file('event.json', run.event.payload),
    GITHUB_SHA: run.event.sha,
    GITHUB_REF: run.event.ref,
    GITHUB_REF_NAME: run.event.ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    GITHUB_BASE_REF: run.event.baseRef,
    GITHUB_HEAD_REF: run.event.baseRef === '' ? '' : 'images',
    GITHUB_WORKFLOW: 'plimsoll',
    GITHUB_JOB: 'weigh',
    GITHUB_ACTION: 'plimsoll',
    GITHUB_ACTOR: 'octocat',
    GITHUB_RUN_ID: '4711',
    GITHUB_RUN_NUMBER: '12',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKSPACE: run.workspace,
    GITHUB_OUTPUT: files.output,
    GITHUB_STATE: files.state,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
    RUNNER_OS: process.platform === 'win32' ? 'Windows' : process.platform === 'darwin' ? 'macOS' : 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_TEMP: runnerTemp,
    RUNNER_TOOL_CACHE: join(temp, 'tools'),
    ...inputVariables(manifest, run.inputs ?? {}, github),
    ...run.env,
  };
  const main = resolve(dirname(run.actionYml), manifest.runs.main);
  const child = spawn(run.nodePath ?? process.execPath, [main], {
    cwd: run.workspace,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: run.timeoutMilliseconds ?? 120_000,
    killSignal: 'SIGKILL',
  });
  run.started?.(child);
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  const exitCode = await new Promise<number | null>((done, fail) => {
    child.on('error', fail);
    child.on('close', done);
  });
  const text = Buffer.concat(stdout).toString('utf8');
  return {
    exitCode,
    stdout: text,
    stderr: Buffer.concat(stderr).toString('utf8'),
    outputs: readCommandFile(readFileSync(files.output, 'utf8')),
    state: readCommandFile(readFileSync(files.state, 'utf8')),
    summary: readFileSync(files.summary, 'utf8'),
    annotations: readAnnotations(text),
    runnerTemp,
  };
}

/** INPUT_* of all declared inputs: upper-cased, spaces to underscores, hyphens kept. */
function inputVariables(
  manifest: z.infer<typeof Manifest>,
  given: Readonly<Record<string, string>>,
  github: Readonly<Record<string, string>>,
): Record<string, string> {
  const variables: Record<string, string> = {};
  for (const [name, { default: fallback }] of Object.entries(manifest.inputs)) {
    const value =
      given[name] ?? evaluate(fallback === undefined || fallback === null ? '' : String(fallback), github);
    variables[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] = value;
  }
  for (const name of Object.keys(given)) {
    if (manifest.inputs[name] === undefined) throw new Error(`The action has no input ${name}`);
  }
  return variables;
}

function evaluate(text: string, github: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    const value = /^github\.(\w+)$/.exec(expression)?.[1];
    const found = value === undefined ? undefined : github[value];
    if (found === undefined) throw new Error(`The harness does not evaluate the expression ${expression}`);
    return found;
  });
}

/** `name=value` lines and `name<<DELIMITER` blocks (FileCommandManager.cs of actions/runner). */
export function readCommandFile(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const block = /^([^=]*?)<<(.+)$/.exec(line);
    if (block !== null) {
      const end = lines.indexOf(block[2] ?? '', at + 1);
      if (end === -1) throw new Error(`The command file has no end for ${block[1]}`);
      values[block[1] ?? ''] = lines.slice(at + 1, end).join('\n');
      at = end;
    } else if (line !== '') {
      const equals = line.indexOf('=');
      if (equals === -1) throw new Error(`The command file has a line that the runner refuses: ${line}`);
      values[line.slice(0, equals)] = line.slice(equals + 1);
    }
  }
  return values;
}

/** The workflow commands on standard output that become annotations (ActionCommand.cs of actions/runner). */
export function readAnnotations(stdout: string): Annotation[] {
  const annotations: Annotation[] = [];
  for (const line of stdout.split(/\r?\n/)) {
    const match = /^\s*::(error|warning|notice|debug)(?: ([^:]*(?:%3A[^:]*)*))?::(.*)$/.exec(line);
    if (match === null) continue;
    const properties: Record<string, string> = {};
    for (const pair of (match[2] ?? '').split(',')) {
      const equals = pair.indexOf('=');
      if (equals > 0) properties[pair.slice(0, equals).trim()] = decode(pair.slice(equals + 1));
    }
    // One of the four names of the pattern.
    annotations.push({
      level: match[1] as Annotation['level'],
      message: decode(match[3] ?? ''),
      properties,
    });
  }
  return annotations;
}

function decode(text: string): string {
  const names: Record<string, string> = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' };
  return text.replaceAll(/%(?:0D|0A|3A|2C|25)/g, (code) => names[code] ?? code);
}
