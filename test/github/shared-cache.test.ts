import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type CacheService, openCacheService } from '../../src/github/cache-service.ts';
import type { CacheOutcome, CacheTask } from '../../src/github/cache-task.ts';
import type { RunContext } from '../../src/github/event.ts';
import { maySave, openSharedCache } from '../../src/github/shared-cache.ts';
import { openFactStore } from '../../src/world/fact-store.ts';

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'plimsoll-shared-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const common = { repository: { owner: 'octo-org', name: 'spam' }, sha: null, ref: null };
const PUSH: RunContext = { ...common, event: 'push', before: null, forced: false };

function pullRequest(trigger: 'pull_request' | 'pull_request_target', fork: boolean): RunContext {
  const shas = { baseSha: 'b'.repeat(40), headSha: 'a'.repeat(40), baseRef: 'main', headRef: 'x' };
  return { ...common, ...shas, event: 'pull_request', trigger, fork, number: 1, action: '', draft: false };
}

class Recorder implements CacheService {
  readonly tasks: CacheTask[] = [];
  outcome: CacheOutcome = { key: null, problem: null };
  before: (() => void) | undefined;

  async run(task: CacheTask, limit: number): Promise<CacheOutcome> {
    expect(limit).toBeLessThanOrEqual(task.task === 'restore' ? 10_000 : 20_000);
    this.tasks.push(task);
    this.before?.();
    return this.outcome;
  }

  get saved(): readonly string[] {
    return this.tasks.flatMap((task) => (task.task === 'save' ? [task.key] : []));
  }
}

interface Setting {
  readonly service: Recorder;
  readonly folder: string;
  readonly warnings: string[];
  now: number;
}

async function setting(): Promise<Setting> {
  return {
    service: new Recorder(),
    folder: join(await temporaryFolder(), 'cache'),
    warnings: [],
    now: Date.now(),
  };
}

/** A run that restores, keeps facts under these keys, and saves. */
async function run(set: Setting, keys: readonly string[], context = PUSH): Promise<void> {
  const { folder, service } = set;
  const now = (): number => set.now;
  const cache = openSharedCache({
    folder,
    context,
    service,
    logger: { debug: () => undefined, warning: (message) => set.warnings.push(message) },
    now,
  });
  await cache.restore();
  const facts = openFactStore({ folder: join(cache.folder, 'facts'), now });
  for (const key of keys) if ((await facts.read(key)) === null) facts.write(key, Buffer.from(`value ${key}`));
  await facts.close();
  await cache.save();
}

/** As on a fresh runner: what is in the folder comes by restoring. */
function nextRunner({ folder, service }: Setting, key: string): void {
  const archive = `${folder}-archive`;
  if (existsSync(folder)) renameSync(folder, archive);
  service.outcome = { key, problem: null };
  service.before = () => {
    service.before = undefined;
    renameSync(archive, folder);
  };
}

describe('the cache that workflow runs share', () => {
  it('saves what is new under a key of its own, and finds it by the part before', async () => {
    const set = await setting();
    await run(set, ['a', 'b']);
    expect(set.service.tasks[0]).toEqual({
      task: 'restore',
      folder: set.folder,
      prefix: `plimsoll-1-${process.platform}-`,
    });
    const [first = ''] = set.service.saved;
    expect(first).toMatch(/^plimsoll-1-\w+-\d{4}-\d\d-\d\d-[0-9a-f]{16}$/);
    nextRunner(set, first);
    await run(set, ['a', 'b']);
    expect(set.service.saved).toHaveLength(1);
    nextRunner(set, first);
    await run(set, ['a', 'c']);
    expect(set.service.saved).toHaveLength(2);
    expect(set.service.saved[1]).not.toBe(first);
    expect(set.warnings).toEqual([]);
  });

  it('saves once a day what is used, so that it stays known as used', async () => {
    const set = await setting();
    await run(set, ['a']);
    nextRunner(set, set.service.saved[0] ?? '');
    set.now += 24 * 3_600_000;
    await run(set, []);
    expect(set.service.saved).toHaveLength(1);
    nextRunner(set, set.service.saved[0] ?? '');
    await run(set, ['a']);
    expect(set.service.saved).toHaveLength(2);
    expect(set.service.saved[1]).toContain(`-${new Date(set.now).toISOString().slice(0, 10)}-`);
  });

  it('is brought once for several steps of a job', async () => {
    const set = await setting();
    await run(set, ['a']);
    await run(set, ['a']);
    expect(set.service.tasks.map(({ task }) => task)).toEqual(['restore', 'save']);
    await run(set, ['b']);
    expect(set.service.tasks.map(({ task }) => task)).toEqual(['restore', 'save', 'save']);
  });

  it('saves nothing when there is nothing, and nothing for those who may not', async () => {
    const set = await setting();
    await run(set, []);
    await run(set, ['a'], pullRequest('pull_request', true));
    await run(set, ['b'], pullRequest('pull_request_target', false));
    expect(set.service.saved).toEqual([]);
    await run(set, ['c'], pullRequest('pull_request', false));
    expect(set.service.saved).toHaveLength(1);
  });

  it('knows what each event may', () => {
    const events: readonly [RunContext, boolean][] = [
      [PUSH, true],
      [pullRequest('pull_request', false), true],
      [pullRequest('pull_request', true), false],
      [pullRequest('pull_request_target', false), false],
      [pullRequest('pull_request_target', true), false],
      [{ ...common, event: 'schedule', schedule: null }, true],
      [{ ...common, event: 'workflow_dispatch' }, true],
      [{ ...common, event: 'other', name: 'issue_comment' }, false],
    ];
    expect(events.map(([context]) => maySave(context))).toEqual(events.map(([, may]) => may));
  });

  it('says in one warning what went wrong, and goes on', async () => {
    const set = await setting();
    set.service.outcome = { key: null, problem: 'the archive is broken' };
    await run(set, ['a']);
    expect(set.warnings).toEqual(["Plimsoll's cache between runs was not restored: the archive is broken"]);
    expect(set.service.saved).toHaveLength(1);
    set.service.run = () => Promise.reject(new Error('no thread'));
    await run(set, ['b']);
    expect(set.warnings.slice(1)).toEqual(["Plimsoll's cache between runs was not saved: no thread"]);
  });

  it('does not wait a second time for a service that did not answer', async () => {
    const set = await setting();
    set.service.outcome = { key: null, problem: 'it took more than 10 s', timedOut: true };
    await run(set, ['a']);
    expect(set.warnings).toHaveLength(1);
    expect(set.service.saved).toEqual([]);
  });

  it('removes what no cache of Plimsoll has written, links above all', async () => {
    const set = await setting();
    const outside = await temporaryFolder();
    writeFileSync(join(outside, 'precious'), 'precious');
    const name = 'ab'.repeat(32);
    set.service.before = () => {
      set.service.before = undefined;
      for (const path of ['http/a', 'facts/a', 'other', 'http/zz'])
        mkdirSync(join(set.folder, path), { recursive: true });
      writeFileSync(join(set.folder, 'other', 'program'), '');
      writeFileSync(join(set.folder, 'http', 'a', 'program'), '');
      writeFileSync(join(set.folder, 'http', 'a', name), 'kept until it is read');
      symlinkSync(join(outside, 'precious'), join(set.folder, 'facts', 'a', name));
      symlinkSync(outside, join(set.folder, 'http', 'c'));
      symlinkSync(outside, join(set.folder, 'link'));
    };
    await run(set, ['a']);
    const found = readdirSync(set.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map(({ name: found }) => found);
    expect(found).toHaveLength(2);
    expect(found).toContain(name);
    expect(readdirSync(outside)).toEqual(['precious']);
  });

  it('stays within 64 MB, without what was used longest ago', async () => {
    const set = await setting();
    const facts = openFactStore({ folder: join(set.folder, 'facts') });
    for (let index = 0; index < 20; index += 1) facts.write(`old ${index}`, Buffer.alloc(1_000_000));
    await facts.close();
    for (const { parentPath, name } of readdirSync(set.folder, { recursive: true, withFileTypes: true }))
      if (name.length === 64) utimesSync(join(parentPath, name), 1000, 1000);
    await run(set, ['new']);
    const read = openFactStore({ folder: join(set.folder, 'facts') });
    expect(await read.read('new')).not.toBeNull();
    const kept = await Promise.all(Array.from({ length: 20 }, (_, index) => read.read(`old ${index}`)));
    expect(kept.filter((each) => each !== null)).toHaveLength(14);
    expect(set.service.saved).toHaveLength(1);
  });
});

describe('the cache service', () => {
  it('is there only with its address, a token and a tar outside the workspace', async () => {
    const workspace = await temporaryFolder();
    writeFileSync(join(workspace, 'tar'), '#!/bin/sh\n', { mode: 0o755 });
    const environment = {
      PATH: process.env.PATH,
      GITHUB_WORKSPACE: workspace,
      ACTIONS_RESULTS_URL: 'https://results.example.org/',
      ACTIONS_RUNTIME_TOKEN: 'x',
    };
    expect(openCacheService(environment)).not.toBeNull();
    expect(openCacheService({ ...environment, ACTIONS_RUNTIME_TOKEN: '' })).toBeNull();
    expect(openCacheService({ ...environment, ACTIONS_RESULTS_URL: '' })).toBeNull();
    expect(openCacheService({ ...environment, PATH: workspace })).toBeNull();
    expect(openCacheService({})).toBeNull();
  });
});
