import { execFile } from 'node:child_process';
import { createServer as createSilentServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Report } from '../../src/report/report.ts';
import { serve } from '../python/index/server.ts';
import { servedIndex } from '../support/served-index.ts';
import type { Releases } from '../support/synthetic-index.ts';
import { builtProgram } from './support/built.ts';
import { expectReport, expectSarif } from './support/schemas.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly milliseconds: number;
}

/** Runs the built terminal program while this process serves; its environment is the test's alone. */
function plimsoll(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const started = performance.now();
  return new Promise((done) => {
    execFile(
      process.execPath,
      [builtProgram('cli'), ...args],
      {
        cwd,
        // No PATH: no package client of this machine is found, and none names an index.
        env: { HOME: cwd, PIP_CONFIG_FILE: '/dev/null', UV_NO_CONFIG: '1', ...env },
        timeout: 60_000,
        maxBuffer: 64 * 1024 * 1024,
      },
      (error, stdout, stderr) => {
        const status = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
        done({ status, stdout, stderr, milliseconds: performance.now() - started });
      },
    );
  });
}

const TABLE: Releases = {
  service: { '1.0': { requires: ['web>=2', 'numbers'], installed: 40_000 } },
  web: { '2.1': { installed: 30_000 }, '1.0': [] },
  numbers: { '1.26.0': { requires: ['web'], installed: 20_000 } },
  old: { '1.0': ['web<2'] },
};

async function index(): Promise<{ readonly url: string; readonly asked: string[] }> {
  const { listener, asked } = servedIndex(TABLE);
  return { url: `${await serve(listener)}/simple`, asked };
}

describe('plimsoll weigh as a program', () => {
  it('weighs exactly what an index serves, the same bytes twice, the second time from its cache', async () => {
    const { url, asked } = await index();
    const folder = temporaryFolder();
    const run = () => plimsoll(['weigh', 'service', '--default-index', url, '--python', '3.11'], folder);
    const first = await run();
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(first.stdout).toContain('3 distributions');
    expect(first.stdout).not.toContain('about');
    expect(first.stdout).not.toContain(folder);
    asked.length = 0;
    expect((await run()).stdout).toBe(first.stdout);
    expect(asked.filter((each) => each.includes('/files/'))).toEqual([]);
  });

  it.each(['UV_DEFAULT_INDEX', 'UV_INDEX_URL', 'PIP_INDEX_URL'])('takes the index of %s', async (name) => {
    const { url } = await index();
    const { status, stdout } = await plimsoll(['weigh', 'web', '--format', 'json'], temporaryFolder(), {
      [name]: url,
    });
    expect(status).toBe(0);
    expectReport(stdout);
    const { metrics } = Report.parse(JSON.parse(stdout));
    expect(metrics.map(({ provenance }) => provenance)).toEqual(['exact', 'exact', 'exact']);
  });

  it('prints what validates against the published schemas', async () => {
    const { url } = await index();
    const folder = temporaryFolder({ 'requirements.txt': 'service\n', 'other.txt': 'web<2\n' });
    const args = ['weigh', '-r', 'requirements.txt', '--against', 'other.txt', '--default-index', url];
    expect(expectReport((await plimsoll([...args, '--format', 'json'], folder)).stdout).command).toBe(
      'weigh',
    );
    expectSarif((await plimsoll([...args, '--format', 'sarif'], folder)).stdout);
    for (const format of ['markdown', 'html'])
      expect((await plimsoll([...args, '--format', format], folder)).stdout).toContain('service');
  });

  it('ends with 1 for a broken budget and for requirements that exclude each other', async () => {
    const { url } = await index();
    const folder = temporaryFolder();
    const weigh = (...args: string[]) => plimsoll(['weigh', ...args, '--default-index', url], folder);
    expect((await weigh('service', '--budget', '1MB')).status).toBe(0);
    expect((await weigh('service', '--budget', '50kB')).status).toBe(1);
    const conflict = await weigh('service', 'old');
    expect(conflict).toMatchObject({ status: 1, stderr: '' });
    expect(conflict.stdout.replace(/\s+/g, ' ')).toContain("your requirements can't all be met");
    expect((await weigh('service', 'nobody-knows')).stdout).toContain('nobody-knows');
  });

  it('shows trees and ways', async () => {
    const { url } = await index();
    const folder = temporaryFolder();
    expect((await plimsoll(['weigh', 'service', '--tree', '--default-index', url], folder)).stdout).toContain(
      'web',
    );
    const why = await plimsoll(['weigh', 'service', '--why', 'web', '--default-index', url], folder);
    expect(why.stdout).toContain('numbers');
  });

  it('ends with 2 for bad usage, with the place, and never says that it is a bug', async () => {
    const folder = temporaryFolder({
      'broken.txt': 'six\nnumpy=>1\n',
      'uv.lock': 'version = 1\n',
      'includes.txt': '-r broken.txt\n',
    });
    for (const [args, message] of [
      [[], 'name the requirements'],
      [['torch=='], 'is no requirement'],
      [['six', '--python', 'three'], 'no Python version'],
      [['six', '--budget', 'much'], 'is not a size'],
      [['six', '-r', 'uv.lock'], 'is a lock file'],
      [['-r', 'nowhere.txt'], 'nowhere.txt'],
      [['-r', 'broken.txt'], 'broken.txt:2'],
      [['-r', 'includes.txt'], 'broken.txt:2'],
    ] as const) {
      const result = await plimsoll(['weigh', ...args, '--offline'], folder);
      expect([args, result.status, result.stdout]).toEqual([args, 2, '']);
      expect(result.stderr).toContain(message);
      expect(result.stderr).not.toContain('bug');
    }
  });

  it.each(['refuses', 'never answers'])(
    'answers from the catalogue within 4 s where the index %s',
    async (how) => {
      let url = 'http://127.0.0.1:9/simple';
      if (how === 'never answers') {
        const silent = createSilentServer();
        await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening));
        onTestFinished(() => void silent.close());
        const address = silent.address();
        if (address === null || typeof address === 'string') throw new Error('no port');
        url = `http://127.0.0.1:${address.port}/simple`;
      }
      const result = await plimsoll(
        ['weigh', 'pandas', 'scikit-learn', '--python', '3.11', '--default-index', url],
        temporaryFolder(),
      );
      expect(result.status).toBe(0);
      expect(result.stdout).toContain('does not answer');
      expect(result.stdout).toContain('about');
      expect(result.milliseconds).toBeLessThan(4_000);
    },
  );

  it('answers from the catalogue where nobody names an index, and says so', async () => {
    const result = await plimsoll(['weigh', 'numpy'], temporaryFolder());
    expect(result.status).toBe(0);
    expect(result.stdout.replace(/\s+/g, ' ')).toContain('No package index is configured');
  });

  it('ends soon after it is interrupted while an index keeps it waiting', async () => {
    const silent = createSilentServer();
    await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening));
    onTestFinished(() => void silent.close());
    const address = silent.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    const folder = temporaryFolder();
    const child = execFile(
      process.execPath,
      [builtProgram('cli'), 'weigh', 'numpy', '--default-index', `http://127.0.0.1:${address.port}/simple`],
      { cwd: folder, env: { HOME: folder, PLIMSOLL_CACHE_DIR: join(folder, 'cache') } },
    );
    const connected = new Promise<void>((done) => silent.once('connection', () => done()));
    const ended = new Promise<number | null>((done) => child.on('exit', (code) => done(code)));
    await connected;
    const started = performance.now();
    child.kill('SIGINT');
    await ended;
    expect(performance.now() - started).toBeLessThan(1_500);
  });
});
