import { parentPort, workerData } from 'node:worker_threads';
import type { CacheOutcome, CacheTask } from './cache-task.ts';

/** Does the task that this thread was started with, and posts what came of it. */
export async function runCacheWorker(): Promise<void> {
  const output = collectOutput();
  const { isFeatureAvailable, restoreCache, saveCache } = await import('@actions/cache');
  const task = workerData as CacheTask; // cache-service.ts starts the thread, and gives it nothing else
  let key: string | null = null;
  if (isFeatureAvailable())
    if (task.task === 'restore')
      key = (await restoreCache([task.folder], task.prefix, [task.prefix])) ?? null;
    else if ((await saveCache([task.folder], task.key)) !== -1) key = task.key;
  parentPort?.postMessage({ key, problem: problemIn(output()) } satisfies CacheOutcome);
}

/**
 * Takes what this thread writes to standard output. @actions/cache writes workflow commands there; as such, a server that
 * answers 500 would be an error of the job.
 */
function collectOutput(): () => string {
  let output = '';
  const write = (text: string | Uint8Array): boolean => {
    if (output.length < 1_000_000) output += typeof text === 'string' ? text : Buffer.from(text).toString();
    return true;
  };
  process.stdout.write = write as typeof process.stdout.write; // nobody here passes an encoding or a callback
  return () => output;
}

/** The first warning or error among workflow commands. */
function problemIn(output: string): string | null {
  const text = /^::(?:warning|error)(?: [^:]*)?::(.*)$/m.exec(output)?.[1];
  if (text === undefined) return null;
  return text
    .replaceAll(/%0[AD]/g, ' ')
    .replaceAll('%25', '%')
    .slice(0, 500);
}
