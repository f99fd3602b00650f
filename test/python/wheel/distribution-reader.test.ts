import { createHash } from 'node:crypto';
import type { IncomingMessage, RequestListener } from 'node:http';
import { describe, expect, it } from 'vitest';
import { createAsker } from '../../../src/python/index/ask.ts';
import type { IndexFile } from '../../../src/python/index/package-index.ts';
import { openDistributions } from '../../../src/python/wheel/distribution-reader.ts';
import { HURRY, openTestHttp, serve } from '../index/server.ts';
import { type Member, writeZip } from './zip-writer.ts';

const METADATA =
  'Metadata-Version: 2.1\nName: Spam\nVersion: 1.0\nRequires-Dist: ham\nRequires-Python: >=3.8\n';
const small = writeZip([
  { name: 'spam/__init__.py', content: 'x = 1\n' },
  { name: 'spam-1.0.dist-info/METADATA', content: METADATA },
]);
const noise = Array.from(
  { length: 900 },
  (_, index): Member => ({ name: `spam/some/long/path/module_${index}.py`, content: `v = ${index}` }),
);
const metadataFirst = writeZip([
  { name: 'spam-1.0.dist-info/METADATA', content: METADATA },
  { name: 'spam/big', content: createHash('sha512').update('x').digest('hex').repeat(4000), stored: true },
  ...noise,
]);
const metadataLast = writeZip([...noise, { name: 'spam-1.0.dist-info/METADATA', content: METADATA }]);

function fileAt(url: string, more: Partial<IndexFile> = {}): IndexFile {
  return {
    filename: 'spam-1.0-py3-none-any.whl',
    url: `${url}/spam-1.0-py3-none-any.whl`,
    size: null,
    hashes: new Map(),
    requiresPython: null,
    yanked: null,
    uploadTime: null,
    hasMetadata: false,
    ...more,
  };
}

/** Answers ranges as RFC 9110 has it. */
function ranges(archive: Uint8Array, asked: string[] = []): RequestListener {
  return (request, response) => {
    asked.push(`${request.method} ${request.headers.range ?? request.url}`);
    const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
    const first = from === '' ? Math.max(0, archive.length - Number(to)) : Number(from);
    const last = from === '' || to === '' ? archive.length - 1 : Math.min(Number(to), archive.length - 1);
    if (request.headers.range === undefined)
      return void response
        .writeHead(200, { 'content-length': archive.length })
        .end(request.method === 'HEAD' ? undefined : archive);
    response
      .writeHead(206, { 'content-range': `bytes ${first}-${last}/${archive.length}` })
      .end(archive.subarray(first, last + 1));
  };
}

async function reader(listener: RequestListener) {
  const url = await serve(listener);
  return { url, distributions: openDistributions(createAsker(openTestHttp(), HURRY), []) };
}

async function ask(listener: RequestListener, more: Partial<IndexFile> = {}) {
  const { url, distributions } = await reader(listener);
  const file = fileAt(url, more);
  return { metadata: await distributions.metadata(file), bytes: await distributions.bytes(file, '3.11') };
}

const isMetadata = (request: IncomingMessage): boolean => request.url?.endsWith('.metadata') === true;

describe('a wheel on a server', () => {
  it('that is small is read with one request', async () => {
    const asked: string[] = [];
    const { metadata, bytes } = await ask(ranges(small, asked));
    expect(metadata).toEqual({
      state: 'read',
      problems: [],
      metadata: {
        name: 'Spam',
        version: '1.0',
        requires: ['ham'],
        requiresPython: '>=3.8',
        extras: [],
        isStatic: true,
      },
    });
    expect(bytes).toMatchObject({
      state: 'read',
      bytes: { download: small.length, installed: 6 + METADATA.length, importNames: ['spam'] },
    });
    expect(asked).toEqual(['GET bytes=-16384']);
  });

  it('with a long directory takes two requests, three when the metadata lies far ahead', async () => {
    for (const [archive, count] of [
      [metadataLast, 2],
      [metadataFirst, 3],
    ] as const)
      for (const size of [null, archive.length]) {
        const asked: string[] = [];
        const { metadata, bytes } = await ask(ranges(archive, asked), { size });
        expect([metadata.state, bytes.state, asked.length]).toEqual(['read', 'read', count]);
        expect(asked.every((each) => each.startsWith('GET bytes='))).toBe(true);
      }
  });

  it('whose index offers the metadata has it read there, when the digest agrees', async () => {
    const offered = METADATA.replace('ham', 'offered');
    const digest = createHash('sha256').update(offered).digest('hex');
    for (const [given, requires, problems] of [
      [digest, 'offered', 0],
      ['0'.repeat(64), 'ham', 1],
    ] as const) {
      const asked: string[] = [];
      const listener = ranges(metadataLast, asked);
      const { metadata, bytes } = await ask(
        (request, response) => {
          if (!isMetadata(request)) return listener(request, response);
          asked.push('metadata');
          response.end(offered);
        },
        { hasMetadata: true, metadataHashes: new Map([['sha256', given]]) },
      );
      expect(metadata).toMatchObject({ state: 'read', metadata: { requires: [requires] } });
      expect(metadata.state === 'read' && metadata.problems).toHaveLength(problems);
      expect(bytes.state).toBe('read');
      expect(asked).toHaveLength(3);
    }
  });

  it('is never asked for more than three times', async () => {
    const asked: string[] = [];
    const listener = ranges(metadataFirst, asked);
    const { metadata, bytes } = await ask(
      (request, response) => {
        if (!isMetadata(request)) return listener(request, response);
        asked.push('metadata');
        response.writeHead(404).end();
      },
      { hasMetadata: true },
    );
    expect(asked).toHaveLength(3);
    expect(metadata).toMatchObject({
      state: 'unknown',
      reason: expect.stringContaining('more than 3 requests'),
    });
    expect(bytes.state).toBe('read');
  });

  it('on a server without ranges is not downloaded: its size is known, what it installs is not', async () => {
    let sent = 0;
    const huge = 300_000_000;
    const listener: RequestListener = (request, response) => {
      if (isMetadata(request)) return void response.end(METADATA);
      response.writeHead(200, { 'content-length': huge });
      if (request.method === 'HEAD') return void response.end();
      const chunk = Buffer.alloc(65_536);
      const more = (): void => {
        while (sent < huge && !response.destroyed) {
          sent += chunk.length;
          if (!response.write(chunk)) return void response.once('drain', more);
        }
      };
      more();
    };
    const { metadata, bytes } = await ask(listener, { hasMetadata: true });
    expect(metadata.state).toBe('read');
    expect(bytes).toEqual({
      state: 'unknown',
      download: huge,
      reason: expect.stringContaining('does not serve parts'),
    });
    expect(sent).toBeLessThan(30_000_000);
    const without = await ask((request, response) => {
      if (request.method === 'HEAD') response.writeHead(200, { 'content-length': '77' }).end();
      else response.writeHead(416).end();
    });
    expect(without.bytes).toMatchObject({ state: 'unknown', download: 77 });
  });

  it('whose server lies about parts or sizes is not believed', async () => {
    const lying =
      (contentRange: string, body: Uint8Array): RequestListener =>
      (_, response) => {
        response.writeHead(206, contentRange === '' ? {} : { 'content-range': contentRange }).end(body);
      };
    for (const [range, body] of [
      ['', small],
      ['bytes 0-9/1000000', small],
      [`bytes 0-${small.length - 1}/*`, small],
      [`bytes 0-${small.length - 1}/${small.length + 5}`, small],
    ] as const)
      expect((await ask(lying(range, body))).bytes.state).toBe('unknown');
    const { metadata, bytes } = await ask(ranges(small), { size: small.length + 1 });
    expect([metadata.state, bytes]).toEqual([
      'unknown',
      { state: 'unknown', download: null, reason: expect.stringContaining('the index says') },
    ]);
    const changing: RequestListener = (request, response) =>
      ranges(request.headers.range?.startsWith('bytes=-') ? metadataLast : metadataFirst)(request, response);
    expect((await ask(changing)).bytes.state).toBe('unknown');
  });

  it('that is broken or of another project says so', async () => {
    const other = writeZip([
      { name: 'spam-1.0.dist-info/METADATA', content: METADATA.replace('1.0', '2.0') },
    ]);
    expect((await ask(ranges(other))).metadata).toMatchObject({
      reason: 'the metadata of spam-1.0-py3-none-any.whl is that of Spam 2.0',
    });
    const twice = writeZip([
      { name: 'a', content: 'abc' },
      { name: 'b', content: 'x', lie: { offset: 0 } },
    ]);
    expect((await ask(ranges(twice))).bytes).toMatchObject({
      download: twice.length,
      reason: expect.stringContaining('overlap'),
    });
    expect((await ask(ranges(Buffer.from('<html>not a wheel, but long enough</html>')))).bytes).toMatchObject(
      { reason: expect.stringContaining('does not end as a zip archive') },
    );
    expect((await ask(ranges(writeZip([{ name: 'x' }])))).metadata).toMatchObject({
      reason: expect.stringContaining('no METADATA'),
    });
    const missing = await ask((_, response) => void response.writeHead(404).end());
    expect(missing.bytes).toMatchObject({
      state: 'unknown',
      download: null,
      reason: expect.stringContaining('status 404'),
    });
  });

  it('on a server that fails or refuses is an error of the environment', async () => {
    for (const status of [500, 401, 403]) {
      const { url, distributions } = await reader((_, response) => void response.writeHead(status).end());
      await expect(distributions.metadata(fileAt(url))).rejects.toMatchObject({
        name: 'EnvironmentError',
        message: expect.stringContaining(`status ${status}`),
      });
    }
    const { distributions } = await reader(() => undefined);
    await expect(distributions.bytes(fileAt('http://127.0.0.1:1'))).rejects.toMatchObject({
      name: 'EnvironmentError',
    });
  });
});

describe('a source distribution', () => {
  it('tells what its index offers, and its download', async () => {
    const offered = 'Metadata-Version: 2.2\nName: spam\nVersion: 1.0\n';
    const source = { filename: 'spam-1.0.tar.gz' };
    const listener: RequestListener = (request, response) => {
      if (isMetadata(request)) response.end(offered);
      else if (request.method === 'HEAD') response.writeHead(200, { 'content-length': '4321' }).end();
      else response.writeHead(404).end();
    };
    const known = await ask(listener, { ...source, hasMetadata: true });
    expect(known.metadata).toMatchObject({ state: 'read', metadata: { isStatic: true } });
    expect(known.bytes).toMatchObject({
      state: 'unknown',
      download: 4321,
      reason: expect.stringContaining('once it is built'),
    });
    const unknown = await ask(listener, { ...source, size: 99 });
    expect(unknown.metadata).toMatchObject({
      state: 'unknown',
      reason: expect.stringContaining('status 404'),
    });
    expect(unknown.bytes).toMatchObject({ download: 99 });
  });
});
