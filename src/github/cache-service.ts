import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { messageOf } from '../support/errors.ts';
import { findExecutable } from '../world/executable.ts';
import type { CacheOutcome, CacheTask } from './cache-task.ts';
import { type Environment, read } from './environment.ts';

/** The cache of GitHub Actions, or something in its place. It never throws. */
export interface CacheService {
  run(task: CacheTask, limitMilliseconds: number): Promise<CacheOutcome>;
}

/** What @actions/cache and its HTTP client read of the environment. */
const PASSED =
  /^(?:ACTIONS_(?:CACHE|RESULTS|RUNTIME)_\w+|CACHE_UPLOAD_\w+|GITHUB_(?:SERVER_URL|REF)|RUNNER_(?:TEMP|OS|DEBUG)|https?_proxy|no_proxy|NODE_EXTRA_CA_CERTS|PROGRAMFILES|SystemDrive|SystemRoot|TEMP|TMP|TMPDIR)$/i;

/**
 * The cache service that the runner offers, through @actions/cache; null when it offers none, or there is no tar outside
 * the workspace. @actions/cache runs in a thread of its own: so its time is bounded, as it has no limits itself and
 * retries for minutes; it sees only the variables it needs; and what it prints does not become errors of the job.
 */
export function openCacheService(environment: Environment): CacheService | null {
  const {
    ACTIONS_RUNTIME_TOKEN: token,
    ACTIONS_RESULTS_URL: results,
    ACTIONS_CACHE_URL: cache,
  } = environment;
  if (!token || (!results && !cache)) return null;
  const workspace = read(environment, 'workspace');
  const tar = findExecutable('tar', {
    path: environment.PATH,
    outside: [process.cwd(), ...(workspace === null ? [] : [workspace])],
  });
  if (tar === null) return null;
  const passed = Object.fromEntries(Object.entries(environment).filter(([name]) => PASSED.test(name)));
  return {
    run: (task, limitMilliseconds) =>
      runWorker(task, limitMilliseconds, {
        ...passed,
        PATH: dirname(tar),
        // Archives hold paths relative to this folder, and are unpacked into it.
        GITHUB_WORKSPACE: dirname(task.folder),
      }),
  };
}

function runWorker(
  task: CacheTask,
  limitMilliseconds: number,
  environment: NodeJS.ProcessEnv,
): Promise<CacheOutcome> {
  // The name is joined at run time: the bundler would take a URL written here for a file to bundle once more.
  const script = join(dirname(fileURLToPath(import.meta.url)), 'cache-worker.js');
  return new Promise((resolve) => {
    const worker = new Worker(script, {
      workerData: task,
      env: environment,
      stdout: true,
      stderr: true,
      execArgv: [],
    });
    let outcome: CacheOutcome = { key: null, problem: 'its thread ended early' };
    worker.stdout.resume();
    worker.stderr.resume();
    const timer = setTimeout(() => {
      outcome = {
        key: null,
        problem: `it took more than ${limitMilliseconds / 1000} s`,
        timedOut: true,
      };
      void worker.terminate();
    }, limitMilliseconds);
    // The thread is our own code: what it posts is an outcome.
    worker.on('message', (message: CacheOutcome) => {
      outcome = message;
      void worker.terminate();
    });
    worker.on('error', (thrown) => {
      outcome = { key: null, problem: messageOf(thrown) };
    });
    worker.on('exit', () => {
      clearTimeout(timer);
      resolve(outcome);
    });
  });
}
