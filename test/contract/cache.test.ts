import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { actionYml, ROOT } from './support/built.ts';
import { type EventName, testEvent } from './support/event.ts';
import { type FakeCacheService, startFakeCacheService } from './support/fake-cache.ts';
import { TestRepository } from './support/git-repository.ts';
import { node24 } from './support/node-24.ts';
import { type ActionResult, runAction } from './support/run-action.ts';
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

  it('does so with the service of a GitHub Enterprise Server', async () => {
    const service = await startFakeCacheService();
    service.enterprise = true;
    const folder = join(temporaryFolder({ 'cache/http/ab/file': 'text' }), 'cache');
    expect((await runTask(service, { task: 'save', folder, key: `${PREFIX}one` })).key).toBe(`${PREFIX}one`);
    rmSync(folder, { recursive: true });
    expect((await runTask(service, { task: 'restore', folder, prefix: PREFIX })).key).toBe(`${PREFIX}one`);
    expect(readFileSync(join(folder, 'http', 'ab', 'file'), 'utf8')).toBe('text');
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

interface Index {
  readonly url: string;
  readonly requests: string[];
}

/** A package index with one distribution, whose answers count as fresh for ten minutes. */
async function startIndex(): Promise<Index> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    const name = 'spam-1.0-py3-none-any.whl';
    const file = { filename: name, url: `/files/${name}`, hashes: {}, size: 1000 };
    if (request.url === '/simple/spam/')
      response
        .writeHead(200, {
          'content-type': 'application/vnd.pypi.simple.v1+json',
          'cache-control': 'max-age=600',
        })
        .end(JSON.stringify({ meta: { 'api-version': '1.0' }, name: 'spam', files: [file] }));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo; // it listens on a port
  return { url: `http://127.0.0.1:${port}/simple/`, requests };
}

describe('the analyze action', () => {
  const prepare = async () => {
    const [service, index] = [await startFakeCacheService(), await startIndex()];
    const repository = TestRepository.create();
    const head = repository.commit({ 'requirements.txt': 'spam\n' });
    // The same for all runs, as on GitHub's runners.
    const runnerTemp = temporaryFolder();
    const run = async (
      event: EventName = 'push',
      inputs: Record<string, string> = {},
      env: Record<string, string> = {},
    ): Promise<ActionResult> => {
      rmSync(join(runnerTemp, 'plimsoll-cache'), { recursive: true, force: true });
      index.requests.length = 0;
      service.requests.length = 0;
      return runAction({
        actionYml: actionYml('analyze'),
        nodePath: await node24(),
        event: testEvent(event, { head, base: '0'.repeat(40), merge: head }),
        workspace: repository.folder,
        inputs: { comment: 'never', suggestions: 'false', ...inputs },
        env: {
          ...service.environment,
          RUNNER_TEMP: runnerTemp,
          PIP_INDEX_URL: index.url,
          UV_OFFLINE: '',
          ...env,
        },
      });
    };
    return { service, index, run };
  };

  it('asks the index once for runs after each other, and saves only what is new', async () => {
    const { service, index, run } = await prepare();
    const first = await run();
    expect(first.stderr).toBe('');
    expect(first.exitCode).toBe(0);
    expect(index.requests).toContain('GET /simple/spam/');
    expect(service.entries).toHaveLength(1);
    expect(service.entries[0]?.key).toMatch(/^plimsoll-1-\w+-\d{4}-\d\d-\d\d-[0-9a-f]{16}$/);
    const second = await run();
    expect(index.requests).not.toContain('GET /simple/spam/');
    expect(second.summary).toBe(first.summary);
    expect(service.entries).toHaveLength(1);
    expect(service.requests.filter((request) => request.includes('CreateCacheEntry'))).toEqual([]);
  });

  it('leaves nothing behind for a fork, and asks nobody where the workflow wants no cache or no network', async () => {
    const { service, run } = await prepare();
    expect((await run('pull_request_fork')).exitCode).toBe(0);
    expect(service.requests.join()).toContain('GetCacheEntryDownloadURL');
    expect(service.entries).toEqual([]);
    for (const inputs of [{ cache: 'false' }, { offline: 'true' }]) {
      expect((await run('push', inputs)).exitCode).toBe(0);
      expect(service.requests).toEqual([]);
    }
    expect((await run('push', { cache: 'perhaps' })).exitCode).toBe(2);
  });

  it('keeps nothing that a private index has said', async () => {
    const { service, index, run } = await prepare();
    const url = index.url.replace('http://', 'http://user:secret@');
    expect((await run('push', {}, { PIP_INDEX_URL: url })).exitCode).toBe(0);
    expect(index.requests).toContain('GET /simple/spam/');
    expect(service.entries).toEqual([]);
  });

  it('keeps its verdict when the service fails, with one warning', async () => {
    const { service, run } = await prepare();
    service.failing = 403;
    const failed = await run();
    expect(failed.exitCode).toBe(0);
    expect(failed.annotations.filter(({ level }) => level === 'error')).toEqual([]);
    expect(
      failed.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message),
    ).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/cache between runs was not restored: Failed to restore/),
      ]),
    );
    expect(failed.stdout).not.toContain('was not saved');
  });

  it('waits no longer than ten seconds for a service that never answers', async () => {
    const { service, run } = await prepare();
    service.silent = true;
    const start = performance.now();
    const late = await run('pull_request_fork');
    expect(late.exitCode).toBe(0);
    expect(late.stdout).toContain('was not restored: it took more than 10 s');
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
