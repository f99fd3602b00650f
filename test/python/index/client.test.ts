import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createAsker, retryAfter } from '../../../src/python/index/ask.ts';
import type { IndexHttp } from '../../../src/python/index/index-http.ts';
import { openPackageIndex } from '../../../src/python/index/several-indexes.ts';
import { openHttp } from '../../../src/world/http.ts';
import { HURRY, location, openTestHttp, serve, settings } from './server.ts';

const JSON_TYPE = 'application/vnd.pypi.simple.v1+json';

function page(...filenames: readonly string[]): string {
  return filenames.map((name) => `<a href="/files/${name}">${name}</a>`).join('\n');
}

async function open(url: string, more: Parameters<typeof location>[1] = {}) {
  return openPackageIndex(settings([location(url, more)]), openTestHttp(), { patience: HURRY });
}

describe('an index', () => {
  it('is asked once for the normalised name, for JSON before HTML', async () => {
    const asked: string[] = [];
    const url = await serve((request, response) => {
      asked.push(`${request.url} ${request.headers.accept}`);
      if (request.url !== '/simple/spam-eggs/') return void response.writeHead(404).end();
      response.writeHead(200, { 'content-type': JSON_TYPE }).end(
        JSON.stringify({
          meta: { 'api-version': '1.0' },
          name: 'spam-eggs',
          files: [
            { filename: 'spam_eggs-1.0.tar.gz', url: 'spam_eggs-1.0.tar.gz' },
            { filename: 'other-1.0.tar.gz', url: 'x' },
          ],
        }),
      );
    });
    const index = await open(`${url}/simple`);
    const found = await index.project('Spam.Eggs');
    expect(found).toMatchObject({ name: 'spam-eggs', index: `${url}/simple` });
    expect(await found?.files()).toMatchObject([
      { filename: 'spam_eggs-1.0.tar.gz', url: `${url}/simple/spam-eggs/spam_eggs-1.0.tar.gz` },
    ]);
    expect(await index.project('spam_eggs')).toBe(found);
    expect(await index.project('unknown')).toBeNull();
    expect(asked.map((each) => each.split(' ')[0])).toEqual(['/simple/spam-eggs/', '/simple/unknown/']);
    expect(asked[0]).toMatch(/json, .*html;q=0\.2, text\/html;q=0\.01$/);
  });

  it('may redirect, but not to addresses of this machine that nobody named', async () => {
    let asked = 0;
    const target = await serve((_, response) => {
      asked += 1;
      response.writeHead(200, { 'content-type': 'text/html' }).end(page('spam-1.0.tar.gz'));
    });
    const url = await serve((request, response) => {
      const to = request.url === '/spam/' ? `${target}/elsewhere/` : target.replace('127.0.0.1', 'localhost');
      response.writeHead(302, { location: to }).end();
    });
    const index = await open(url);
    expect((await (await index.project('spam'))?.files())?.[0]?.url).toBe(`${target}/files/spam-1.0.tar.gz`);
    await expect(index.project('evil')).rejects.toThrow('refused unless');
    expect(asked).toBe(1);
  });

  it('is asked again when it is overloaded or fails, within bounds, and then named', async () => {
    const counts = new Map<string, number>();
    const url = await serve((request, response) => {
      const path = request.url ?? '';
      const count = (counts.get(path) ?? 0) + 1;
      counts.set(path, count);
      const [, status = '500', wait = ''] = /^\/(\d+)-(\d*)/.exec(path) ?? [];
      if (count === 1 || path.includes('always'))
        response.writeHead(Number(status), wait === '' ? {} : { 'retry-after': wait }).end();
      else
        response.writeHead(200, { 'content-type': 'text/html' }).end(page(`${path.slice(1, -1)}-1.0.tar.gz`));
    });
    const index = await open(url);
    expect(await (await index.project('503-x'))?.files()).toHaveLength(1);
    const started = performance.now();
    expect(await (await index.project('429-1'))?.files()).toHaveLength(1);
    expect(performance.now() - started).toBeGreaterThan(950);
    await expect(index.project('500-always')).rejects.toMatchObject({
      name: 'EnvironmentError',
      message: expect.stringContaining('(from a test) answered with status 500'),
      advice: expect.stringContaining('later'),
    });
    expect(counts.get('/500-always/')).toBe(3);
    await expect(index.project('429-9999-always')).rejects.toThrow('Retry-After: 9999');
    expect(counts.get('/429-9999-always/')).toBe(1);
    expect(retryAfter('Sat, 21 Nov 2026 10:00:05 GMT', Date.UTC(2026, 10, 21, 10, 0, 0))).toBe(5000);
    expect([retryAfter('soon'), retryAfter(undefined), retryAfter('-1', 0)]).toEqual([
      null,
      null,
      expect.anything(),
    ]);
  });

  it('tells a project that is not there from one that is refused', async () => {
    const url = await serve((request, response) => {
      const status = Number(request.url?.slice(1, 4));
      response
        .writeHead(status, {
          'content-type': request.url?.includes('store') ? 'application/xml' : 'text/html',
        })
        .end('<Error/>');
    });
    const index = await open(url);
    expect([
      await index.project('404-x'),
      await index.project('410-x'),
      await index.project('403-store'),
    ]).toEqual([null, null, null]);
    await expect(index.project('401-x')).rejects.toThrow('wants other credentials');
    await expect(index.project('403-x')).rejects.toThrow('wants other credentials');
    await expect(index.project('418-x')).rejects.toThrow('status 418');
  });

  it('that sends half a body, nonsense, or too slowly is named', async () => {
    const url = await serve((request, response) => {
      if (request.url === '/half/') {
        response.writeHead(200, { 'content-type': JSON_TYPE, 'content-length': '1000' }).write('{"files": [');
        setTimeout(() => response.destroy(), 10);
      } else if (request.url === '/short/')
        response.writeHead(200, { 'content-type': JSON_TYPE }).end('{"files": [');
      else if (request.url === '/html/') response.writeHead(200, { 'content-type': JSON_TYPE }).end('<html>');
      else response.writeHead(200, { 'content-type': 'text/html' }).end(page('spam-1.0.tar.gz'));
    });
    const index = await open(url);
    await expect(index.project('half')).rejects.toThrow('does not answer');
    for (const name of ['short', 'html']) {
      const found = await index.project(name);
      await expect(found?.files()).rejects.toThrow('broken or not whole');
    }
    expect(await index.project('spam')).not.toBeNull();
  });

  it('that never answers, or is not there, is noticed at once and asked no more', async () => {
    let asked = 0;
    const silent = await serve(() => {
      asked += 1;
    });
    const index = await open(silent);
    const started = performance.now();
    await expect(index.project('a')).rejects.toThrow('it took too long');
    expect(performance.now() - started).toBeLessThan(1_500);
    const again = performance.now();
    await expect(index.project('b')).rejects.toThrow('does not answer');
    expect(performance.now() - again).toBeLessThan(50);
    expect(asked).toBe(1);
    const gone = await open('http://127.0.0.1:1/simple');
    await expect(gone.project('a')).rejects.toMatchObject({
      name: 'EnvironmentError',
      advice: expect.stringContaining('name another index'),
    });
  });

  it('is asked sixteen and more times at once, as many as were allowed', async () => {
    let now = 0;
    let most = 0;
    const url = await serve(async (_, response) => {
      now += 1;
      most = Math.max(most, now);
      await sleep(60);
      now -= 1;
      response.writeHead(200, { 'content-type': 'text/html' }).end('');
    });
    const names = Array.from({ length: 60 }, (_, index) => `p${index}`);
    const index = await open(url);
    await Promise.all(names.map((name) => index.project(name)));
    expect(most).toBe(32);
    most = 0;
    const http = openHttp({ namedHosts: ['127.0.0.1'], concurrency: 3 });
    const narrow = openPackageIndex(settings([location(url)]), http, {
      patience: { ...HURRY, firstAnswerMilliseconds: 2000 },
    });
    await Promise.all(names.slice(0, 9).map((name) => narrow.project(name)));
    expect(most).toBe(3);
    await http.close();
  });

  it('gets its credentials, and nobody else does', async () => {
    const seen: (string | undefined)[] = [];
    const other = await serve((request, response) => {
      seen.push(request.headers.authorization);
      response.writeHead(200, { 'content-type': 'text/html' }).end(page('spam-1.0.tar.gz'));
    });
    const own = await serve((request, response) => {
      seen.push(request.headers.authorization);
      response.writeHead(302, { location: `${other}/spam/` }).end();
    });
    const credentials = [{ origin: new URL(own).origin, pathPrefix: '/', username: 'üser', password: 'p:w' }];
    const index = openPackageIndex(settings([location(own)], { credentials }), openTestHttp(), {
      patience: HURRY,
    });
    await index.project('spam');
    expect(seen).toEqual([`Basic ${Buffer.from('üser:p:w').toString('base64')}`, undefined]);
  });
});

describe('several indexes', () => {
  const tables: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
    'http://one.example.org': { spam: ['spam-1.0.tar.gz'], torch: ['torch-1.0.tar.gz'] },
    'http://two.example.org': { spam: ['spam-1.0.tar.gz', 'spam-2.0.tar.gz'], ham: ['ham-1.0.tar.gz'] },
    'http://cpu.example.org': { torch: ['torch-1.0+cpu.tar.gz'], ham: ['ham-9.0.tar.gz'] },
  };
  const asked: string[] = [];
  const http: IndexHttp = {
    async fetchBytes(url) {
      asked.push(url);
      const { origin, pathname } = new URL(url);
      const answer = (status: number, body: string) => ({
        status,
        url,
        headers: new Map([['content-type', 'text/html']]),
        body: Buffer.from(body),
      });
      if (pathname === '/') return answer(200, page('spam-3.0.tar.gz', 'eggs-1.0.tar.gz'));
      const files = tables[origin]?.[pathname.replaceAll('/', '')];
      return files === undefined ? answer(404, '') : answer(200, page(...files));
    },
  };
  const indexes = [
    location('http://flat.example.org', { flat: true }),
    location('http://one.example.org', { name: 'one' }),
    location('http://cpu.example.org', { name: 'cpu', explicit: true }),
    location('http://two.example.org', { isDefault: true }),
  ];
  const names = async (
    strategy: 'first-index' | 'all-indexes',
    name: string,
    pins = new Map<string, string>(),
  ) => {
    const project = await openPackageIndex(settings(indexes, { strategy, pins }), http).project(name);
    return project === null
      ? null
      : [project.index, ...(await project.files()).map(({ filename }) => filename)];
  };

  it("are asked by uv's rule or by pip's", async () => {
    expect(await names('first-index', 'spam')).toEqual([
      'http://flat.example.org/, one',
      'spam-3.0.tar.gz',
      'spam-1.0.tar.gz',
    ]);
    expect(await names('all-indexes', 'spam')).toEqual([
      'http://flat.example.org/, one, http://two.example.org/',
      'spam-3.0.tar.gz',
      'spam-1.0.tar.gz',
      'spam-2.0.tar.gz',
    ]);
    expect(await names('first-index', 'ham')).toEqual(['http://two.example.org/', 'ham-1.0.tar.gz']);
    expect(await names('first-index', 'eggs')).toEqual(['http://flat.example.org/', 'eggs-1.0.tar.gz']);
    expect(await names('all-indexes', 'nothing')).toBeNull();
  });

  it('leave explicit ones to the names that are pinned to them', async () => {
    expect(await names('all-indexes', 'torch')).toEqual(['one', 'torch-1.0.tar.gz']);
    asked.length = 0;
    expect(await names('first-index', 'torch', new Map([['torch', 'cpu']]))).toEqual([
      'cpu',
      'torch-1.0+cpu.tar.gz',
    ]);
    expect(asked).toEqual(['http://cpu.example.org/torch/']);
  });

  it('share what is known of a host', async () => {
    const asker = createAsker({ fetchBytes: () => Promise.reject(new TypeError('a bug')) }, HURRY);
    await expect(asker.ask('http://one.example.org/', {})).rejects.toThrow('a bug');
  });
});
