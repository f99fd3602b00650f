import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { BytesPort } from '../../src/world/file-urls.ts';
import type { HttpBytes, HttpRequest } from '../../src/world/http.ts';
import { type CacheOptions, withCache } from '../../src/world/http-cache.ts';

const URL = 'https://index.example.org/simple/spam/';

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'plimsoll-cache-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

interface Fake extends BytesPort {
  readonly asked: (HttpRequest | undefined)[];
  answer: Partial<HttpBytes>;
}

function fake(answer: Partial<HttpBytes> = {}): Fake {
  const asked: (HttpRequest | undefined)[] = [];
  const port: Fake = {
    asked,
    answer,
    async fetchBytes(url, request) {
      asked.push(request);
      return {
        status: 200,
        url,
        headers: new Map(),
        body: Buffer.from(`answer ${asked.length}`),
        ...port.answer,
      };
    },
  };
  return port;
}

const text = ({ body }: HttpBytes): string => Buffer.from(body).toString();

async function files(folder: string): Promise<readonly string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

describe('the cache', () => {
  it('keeps an answer as long as it is fresh, also for the next run', async () => {
    const folder = await temporaryFolder();
    let now = 1_000_000_000_000;
    const http = fake({
      headers: new Map([
        ['etag', '"a"'],
        ['set-cookie', 'secret=1'],
      ]),
    });
    const options: CacheOptions = { folder, now: () => now };
    const first = withCache(http, options);
    const request = { cache: { freshSeconds: 60 } };
    expect(text(await first.fetchBytes(URL, request))).toBe('answer 1');
    await first.close();
    const second = withCache(http, options);
    const kept = await second.fetchBytes(URL, request);
    expect([text(kept), kept.status, kept.url, [...kept.headers]]).toEqual([
      'answer 1',
      200,
      URL,
      [['etag', '"a"']],
    ]);
    expect(http.asked).toHaveLength(1);
    now += 61_000;
    http.answer = { status: 304, body: Buffer.alloc(0) };
    expect(text(await second.fetchBytes(URL, request))).toBe('answer 1');
    expect(http.asked[1]?.headers).toEqual({ 'if-none-match': '"a"' });
    await second.close();
    expect(text(await withCache(http, options).fetchBytes(URL, request))).toBe('answer 1');
    expect(http.asked).toHaveLength(2);
    now += 61_000;
    http.answer = {};
    expect(text(await second.fetchBytes(URL, request))).toBe('answer 3');
  });

  it('heeds what the server says, and validators of the content for ever', async () => {
    const folder = await temporaryFolder();
    let now = 0;
    const http = fake({ headers: new Map([['cache-control', 'max-age=10']]) });
    const cache = withCache(http, { folder, now: () => now });
    const get = async (url: string, hint: { freshSeconds?: number; validator?: string }) => {
      const answer = text(await cache.fetchBytes(url, { cache: hint }));
      await cache.close();
      return answer;
    };
    await get(`${URL}a`, { freshSeconds: 600 });
    now = 11_000;
    expect(await get(`${URL}a`, { freshSeconds: 600 })).toBe('answer 2');
    await get(`${URL}b`, { validator: 'one' });
    now = 10 ** 12;
    expect(await get(`${URL}b`, { validator: 'one' })).toBe('answer 3');
    expect(await get(`${URL}b`, { validator: 'two' })).toBe('answer 4');
    http.answer = { headers: new Map([['cache-control', 'no-store']]) };
    await get(`${URL}c`, { validator: 'x' });
    expect(await get(`${URL}c`, { validator: 'x' })).toBe('answer 6');
    http.answer = { status: 500 };
    await get(`${URL}d`, { freshSeconds: 600 });
    expect(await get(`${URL}d`, { freshSeconds: 600 })).toBe('answer 8');
  });

  it('tells ranges, kinds and credentials apart, and keeps nothing unasked', async () => {
    const folder = await temporaryFolder();
    const http = fake();
    const cache = withCache(http, { folder });
    const hint = { freshSeconds: 600 };
    for (const request of [
      { cache: hint },
      { cache: hint, headers: { range: 'bytes=0-1' } },
      { cache: hint, headers: { accept: 'text/html' } },
      { cache: hint, headers: { authorization: 'Basic x' } },
      { cache: hint, method: 'HEAD' as const },
      {},
      {},
    ])
      await cache.fetchBytes(URL, request);
    await cache.fetchBytes(URL, { cache: hint, partialOnly: true, headers: { range: 'bytes=5-' } });
    expect(http.asked).toHaveLength(8);
    await cache.close();
    expect(await files(folder)).toHaveLength(5);
    expect((await files(folder)).join('\n')).not.toMatch(/Basic|index/);
  });

  it('does not believe what was changed on disk', async () => {
    const folder = await temporaryFolder();
    const http = fake();
    const cache = withCache(http, { folder });
    const request = { cache: { validator: 'v' } };
    for (const spoil of [
      (bytes: Buffer) => Buffer.from(bytes.toString('latin1').replace('answer', 'Answer'), 'latin1'),
      (bytes: Buffer) => bytes.subarray(0, bytes.length - 1),
      () => Buffer.alloc(0),
      () => Buffer.from('\n\n\n'),
      (bytes: Buffer) => Buffer.concat([bytes, Buffer.from('x')]),
    ]) {
      const before = http.asked.length;
      await cache.fetchBytes(URL, request);
      await cache.close();
      const [path = ''] = await files(folder);
      await writeFile(path, spoil(await readFile(path)));
      expect(text(await cache.fetchBytes(URL, request))).toBe(`answer ${http.asked.length}`);
      await cache.close();
      expect(http.asked.length).toBe(before === 0 ? 2 : before + 1);
    }
  });

  it('stays below its limit by letting go what was used longest ago', async () => {
    const folder = await temporaryFolder();
    const http = fake({ body: Buffer.alloc(1000) });
    const request = { cache: { validator: 'v' } };
    const large = withCache(http, { folder });
    for (let index = 0; index < 10; index += 1) await large.fetchBytes(`${URL}${index}`, request);
    await large.close();
    const paths = await files(folder);
    for (const [index, path] of paths.entries()) await utimes(path, 1_000_000 + index, 1_000_000 + index);
    const bytes = (await Promise.all(paths.map((path) => stat(path))))
      .map(({ size }) => size)
      .reduce((a, b) => a + b);
    const small = withCache(http, { folder, byteLimit: bytes / 2 });
    await small.fetchBytes(`${URL}new`, request);
    await small.close();
    const kept = await files(folder);
    expect(kept.length).toBeGreaterThan(2);
    expect(kept.length).toBeLessThan(6);
    expect(kept.filter((path) => paths.indexOf(path) >= 0 && paths.indexOf(path) < 5)).toEqual([]);
  });

  it('is safe with runs side by side, and never fails a request for the sake of the disk', async () => {
    const folder = await temporaryFolder();
    const http = fake({ body: Buffer.alloc(100_000, 7) });
    const runs = Array.from({ length: 8 }, () => withCache(http, { folder }));
    const request = { cache: { validator: 'v' } };
    await Promise.all(runs.flatMap((run) => [run.fetchBytes(URL, request), run.fetchBytes(URL, request)]));
    await Promise.all(runs.map((run) => run.close()));
    expect((await files(folder)).every((path) => !path.endsWith('.tmp'))).toBe(true);
    const asked = http.asked.length;
    expect((await withCache(http, { folder }).fetchBytes(URL, request)).body).toHaveLength(100_000);
    expect(http.asked.length).toBe(asked);
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    const broken = withCache(http, { folder: join(file, 'below') });
    expect((await broken.fetchBytes(URL, request)).status).toBe(200);
    await broken.close();
  });

  it('answers alone when the network is forbidden', async () => {
    const folder = await temporaryFolder();
    let now = 0;
    const http = fake();
    const request = { cache: { freshSeconds: 1 } };
    const online = withCache(http, { folder, now: () => now });
    await online.fetchBytes(URL, request);
    await online.close();
    now = 10 ** 12;
    const offline = withCache(http, { folder, offline: true, now: () => now });
    expect(text(await offline.fetchBytes(URL, request))).toBe('answer 1');
    await expect(offline.fetchBytes(`${URL}x`, request)).rejects.toMatchObject({
      name: 'EnvironmentError',
      stage: 'no-answer',
    });
    await expect(offline.fetchBytes(URL, {})).rejects.toMatchObject({ name: 'EnvironmentError' });
    expect(http.asked).toHaveLength(1);
  });

  it('tells the digest of a body, also without reading it', async () => {
    const folder = await temporaryFolder();
    let now = 0;
    const http = fake({ headers: new Map([['etag', '"a"']]) });
    const cache = withCache(http, { folder, now: () => now });
    const request = { cache: { freshSeconds: 60 } };
    const digest = createHash('sha256').update('answer 1').digest('hex');
    expect(await cache.kept(URL, request)).toBeNull();
    expect((await cache.fetchBytes(URL, request)).digest).toBe(digest);
    expect((await cache.kept(URL, request))?.digest).toBe(digest);
    await cache.close();
    const next = withCache(http, { folder, now: () => now });
    expect(await next.kept(URL, request)).toEqual({
      url: URL,
      status: 200,
      headers: new Map([['etag', '"a"']]),
      digest,
    });
    expect((await next.fetchBytes(URL, request)).digest).toBe(digest);
    expect(await next.kept(`${URL}x`, request)).toBeNull();
    expect(await next.kept(URL, {})).toBeNull();
    expect(await next.kept('file:///spam', request)).toBeNull();
    now = 61_000;
    expect(await next.kept(URL, request)).toBeNull();
    expect(
      (await withCache(http, { folder, offline: true, now: () => now }).kept(URL, request))?.digest,
    ).toBe(digest);
    http.answer = { status: 304, body: Buffer.alloc(0) };
    expect(await next.fetchBytes(URL, request)).toMatchObject({ status: 200, digest });
    expect((await next.kept(URL, request))?.digest).toBe(digest);
    http.answer = { status: 500 };
    expect((await next.fetchBytes(`${URL}y`, request)).digest).toBeUndefined();
    expect((await next.fetchBytes(URL)).digest).toBeUndefined();
    await next.close();
  });

  it('keeps nothing that was answered to credentials where the folder leaves the machine', async () => {
    const folder = await temporaryFolder();
    const http = fake();
    const cache = withCache(http, { folder, shared: true });
    const hint = { cache: { freshSeconds: 600 } };
    const secret = { ...hint, headers: { Authorization: 'Basic x' } };
    expect((await cache.fetchBytes(URL, secret)).digest).toBeUndefined();
    expect(text(await cache.fetchBytes(URL, secret))).toBe('answer 2');
    expect(await cache.kept(URL, secret)).toBeNull();
    await cache.fetchBytes(URL, hint);
    expect(text(await cache.fetchBytes(URL, hint))).toBe('answer 3');
    await cache.close();
    expect(await files(folder)).toHaveLength(1);
  });

  it('does not let one address answer for another', async () => {
    const folder = await temporaryFolder();
    const http = fake();
    const cache = withCache(http, { folder });
    const request = { cache: { validator: 'v' } };
    await cache.fetchBytes(`${URL}a`, request);
    await cache.close();
    const [first = ''] = await files(folder);
    await cache.fetchBytes(`${URL}b`, request);
    await cache.close();
    const second = (await files(folder)).find((path) => path !== first) ?? '';
    await writeFile(second, await readFile(first));
    expect(text(await cache.fetchBytes(`${URL}b`, request))).toBe('answer 3');
    await cache.close();
  });
});
