import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './support/built.ts';
import { type FakeCacheService, startFakeCacheService } from './support/fake-cache.ts';
import { node24 } from './support/node-24.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

/** Runs a task as dist/ does it, in a thread of a fresh process with a runner's environment. */
async function runTask(
  service: FakeCacheService,
  task: Record<string, string>,
  env: Record<string, string> = {},
): Promise<{ key: string | null; problem: string | null; stdout: string }> {
  const temporary = temporaryFolder();
  const script = join(temporary, 'start.mjs');
  // The service's own thread, started as src/github/cache-service.ts does.
  writeFileSync(
    script,
    `import { Worker } from 'node:worker_threads';
const worker = new Worker(process.argv[2], { workerData: JSON.parse(process.argv[3]) });
worker.on('message', (message) => { process.stdout.write(JSON.stringify(message)); worker.terminate(); });
worker.on('error', (error) => { process.stdout.write(JSON.stringify({ key: null, problem: String(error) })); });
`,
  );
  const nodePath = env.nodePath ?? (await node24());
  return new Promise((resolve, reject) => {
    const child = spawn(
      nodePath,
      [script, join(ROOT, 'dist', 'lib', 'cache-worker.js'), JSON.stringify(task)],
      {
        cwd: temporary,
        env: {
          PATH: process.env.PATH ?? '',
          RUNNER_TEMP: temporary,
          TMPDIR: temporary,
          GITHUB_SERVER_URL: 'https://github.com',
          GITHUB_WORKSPACE: dirname(task.folder ?? ''),
          ...service.environment,
          ...env,
        },
      },
    );
    let stdout = '';
    child.stdout.on('data', (data) => {
      stdout += data;
    });
    child.stderr.pipe(process.stderr);
    child.on('error', reject);
    child.on('close', () => {
      try {
        resolve({ ...JSON.parse(stdout), stdout });
      } catch {
        reject(new Error(`it printed ${stdout}`));
      }
    });
  });
}

const PREFIX = 'plimsoll-1-linux-';

describe('the thread that talks to the cache service', () => {
  it('saves a folder and restores it for another run', async () => {
    const service = await startFakeCacheService();
    const folder = join(temporaryFolder({ 'cache/http/ab/file': 'text', 'beside/file': 'no' }), 'cache');
    const saved = await runTask(service, { task: 'save', folder, key: `${PREFIX}one` });
    expect(saved).toMatchObject({ key: `${PREFIX}one`, problem: null });
    expect(service.entries.map(({ key, archive }) => [key, (archive?.length ?? 0) > 50])).toEqual([
      [`${PREFIX}one`, true],
    ]);
    writeFileSync(join(folder, 'http', 'ab', 'file'), 'other');
    const restored = await runTask(
      service,
      { task: 'restore', folder, prefix: PREFIX },
      { nodePath: process.execPath },
    );
    expect(restored).toMatchObject({ key: `${PREFIX}one`, problem: null });
    expect(readFileSync(join(folder, 'http', 'ab', 'file'), 'utf8')).toBe('text');
    // The same key again is nothing wrong: another job was faster.
    expect(await runTask(service, { task: 'save', folder, key: `${PREFIX}one` })).toMatchObject({
      key: null,
      problem: null,
    });
  });

  it('restores nothing where there is nothing, and without a service', async () => {
    const service = await startFakeCacheService();
    const folder = join(temporaryFolder(), 'cache');
    const task = { task: 'restore', folder, prefix: PREFIX };
    expect(await runTask(service, task)).toMatchObject({ key: null, problem: null });
    expect(service.requests).toHaveLength(1);
    expect(await runTask(service, task, { ACTIONS_RESULTS_URL: '' })).toMatchObject({ key: null });
    expect(service.requests).toHaveLength(1);
    service.failing = 403;
    expect((await runTask(service, task)).problem).toMatch(/^Failed to restore: .*403/);
  });

  it('unpacks nothing outside the folder’s place, and prints no workflow command', async () => {
    const service = await startFakeCacheService();
    const place = temporaryFolder({ 'inner/cache/http/ab/file': 'text' });
    const folder = join(place, 'inner', 'cache');
    await runTask(service, { task: 'save', folder, key: `${PREFIX}one` });
    const [entry] = service.entries;
    if (entry === undefined) throw new Error('nothing was saved');
    const evil = temporaryFolder({ 'a/escaped': 'evil', 'a/b/cache/http/ab/file': 'poison' });
    const absolute = join(evil, 'a', 'escaped');
    execFileSync('tar', ['-P', '-czf', join(evil, 'x.tgz'), '../escaped', absolute, 'cache'], {
      cwd: join(evil, 'a', 'b'),
    });
    entry.archive = readFileSync(join(evil, 'x.tgz'));
    writeFileSync(absolute, 'unharmed');
    const { stdout } = await runTask(service, { task: 'restore', folder, prefix: PREFIX });
    expect(existsSync(join(place, 'escaped'))).toBe(false);
    expect(readFileSync(absolute, 'utf8')).toBe('unharmed');
    expect(stdout).not.toContain('::');
  });

  it('does not run a tar or zstd of the PATH that it is not given', async () => {
    const service = await startFakeCacheService();
    const place = temporaryFolder({
      'cache/http/ab/file': 'text',
      'bin/zstd': '#!/bin/sh\ntouch "$0.ran"\n',
    });
    chmodSync(join(place, 'bin', 'zstd'), 0o755);
    const path = `${join(place, 'bin')}:/usr/bin:/bin`;
    const task = { task: 'save', folder: join(place, 'cache'), key: `${PREFIX}two` };
    expect((await runTask(service, task, { PATH: path })).key).toBe(`${PREFIX}two`);
    expect(existsSync(join(place, 'bin', 'zstd.ran'))).toBe(false);
  });
});
