import { createCipheriv } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAsker } from '../../../src/python/index/ask.ts';
import type { IndexFile } from '../../../src/python/index/package-index.ts';
import { openDistributions } from '../../../src/python/wheel/distribution-reader.ts';
import { readTarMembers } from '../../../src/python/wheel/source-members.ts';
import { isSettled, sourceMetadata } from '../../../src/python/wheel/source-metadata.ts';
import { sourceNames } from '../../../src/python/wheel/source-name.ts';
import { HURRY, openTestHttp, serve } from '../index/server.ts';
import { type TarMember, writeTar } from './tar-writer.ts';
import { writeZip } from './zip-writer.ts';

const CASES = Number(process.env.PLIMSOLL_FUZZ_CASES ?? 2000);
const NEW = 'Metadata-Version: 2.2\nName: spam\nVersion: 1.0\nRequires-Dist: ham\n';
const OLD = 'Metadata-Version: 1.1\nName: spam\nVersion: 1.0\n';
const PROJECT = '[project]\nname = "spam"\nversion = "1.0"\ndependencies = ["eggs"]\n';
const info = (content: string): TarMember => ({ name: 'spam-1.0/PKG-INFO', content });
const pyproject = (content: string): TarMember => ({ name: 'spam-1.0/pyproject.toml', content });
const requiresTxt = (content: string): TarMember => ({
  name: 'spam-1.0/spam.egg-info/requires.txt',
  content,
});
/** Bytes that do not pack: the stream of a cipher. */
const ballast = (bytes: number): TarMember => {
  const cipher = createCipheriv('aes-128-ctr', Buffer.alloc(16), Buffer.alloc(16));
  return { name: 'spam-1.0/data.bin', content: cipher.update(Buffer.alloc(bytes)) };
};
const packed = (...members: readonly TarMember[]): Buffer => gzipSync(writeTar(members));

function fileAt(url: string, more: Partial<IndexFile>): IndexFile {
  const filename = more.filename ?? 'spam-1.0.tar.gz';
  return {
    filename,
    url: `${url}/${filename}`,
    size: null,
    hashes: new Map(),
    requiresPython: null,
    yanked: null,
    uploadTime: null,
    hasMetadata: false,
    ...more,
  };
}

function ranges(archive: Uint8Array, asked: string[]): RequestListener {
  return (request, response) => {
    asked.push(request.headers.range ?? `${request.method}`);
    const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
    if (request.headers.range === undefined)
      return void response
        .writeHead(200, { 'content-length': archive.length })
        .end(request.method === 'HEAD' ? undefined : archive);
    const first = from === '' ? Math.max(0, archive.length - Number(to)) : Number(from);
    const last = from === '' ? archive.length - 1 : Math.min(Number(to), archive.length - 1);
    response
      .writeHead(206, { 'content-range': `bytes ${first}-${last}/${archive.length}` })
      .end(archive.subarray(first, last + 1));
  };
}

async function ask(listener: RequestListener, more: Partial<IndexFile> = {}) {
  const distributions = openDistributions(createAsker(openTestHttp(), HURRY), []);
  const file = fileAt(await serve(listener), more);
  const metadata = await distributions.metadata(file);
  return { metadata, bytes: await distributions.bytes(file) };
}

async function read(archive: Uint8Array, more: Partial<IndexFile> = {}) {
  const asked: string[] = [];
  const { metadata, bytes } = await ask(ranges(archive, asked), more);
  expect(asked.length).toBeLessThanOrEqual(3);
  expect(bytes).toMatchObject({ state: 'unknown', download: archive.length });
  return { asked, metadata, answer: metadata.state === 'read' ? metadata.metadata : metadata.reason };
}

describe('a source distribution', () => {
  it('that is small is read with one request, whose answer tells its size', async () => {
    const { asked, answer } = await read(packed(info(NEW)));
    expect(asked).toEqual(['bytes=0-262143']);
    expect(answer).toMatchObject({ name: 'spam', version: '1.0', requires: ['ham'], isStatic: true });
  });

  it('whose PKG-INFO is too old counts by its pyproject.toml, wherever that lies', async () => {
    for (const members of [
      [info(OLD), pyproject(PROJECT)],
      [pyproject(PROJECT), ballast(2_000), info(OLD)],
      [pyproject(PROJECT)],
    ])
      expect((await read(packed(...members))).answer).toMatchObject({ requires: ['eggs'], isStatic: true });
  });

  it('that leaves its dependencies to the build is read as far as can be seen, and marked', async () => {
    const dynamic = pyproject('[project]\nname = "spam"\ndynamic = ["dependencies"]\n');
    const egg = requiresTxt('ham\n[dev]\npytest\n');
    const src = { ...egg, name: 'spam-1.0/src/spam.egg-info/requires.txt' };
    for (const place of [egg, src]) {
      const { metadata } = await read(packed(info(OLD), dynamic, place));
      expect(metadata).toMatchObject({
        state: 'read',
        problems: [],
        metadata: { requires: ['ham', 'pytest; extra == "dev"'], extras: ['dev'], isStatic: false },
      });
    }
    const own = await read(packed(info(`${OLD}Requires-Dist: own\n`), egg));
    expect(own.answer).toMatchObject({ requires: ['own'], isStatic: false });
    const changing = NEW.replace('Requires-Dist', 'Dynamic: Requires-Dist\nRequires-Dist');
    expect((await read(packed(info(changing)))).answer).toMatchObject({ requires: ['ham'], isStatic: false });
    expect((await read(packed(info(OLD)))).answer).toMatchObject({ requires: [], isStatic: false });
  });

  it('that is large takes a second request, and no more than a megabyte', async () => {
    const near = await read(packed(ballast(400_000), info(NEW)));
    expect(near.asked).toHaveLength(2);
    expect(near.answer).toMatchObject({ isStatic: true });
    const first = await read(packed(info(NEW), ballast(3_000_000)));
    expect(first.asked).toEqual(['bytes=0-262143']);
    const far = await read(packed(ballast(3_000_000), info(NEW)));
    expect(far.asked).toEqual(['bytes=0-262143', 'bytes=262144-1048575']);
    expect(far.answer).toBe(
      'the part of spam-1.0.tar.gz that was read (1.05 MB) holds no PKG-INFO of its own',
    );
    const silent = await read(packed(info(OLD), ballast(3_000_000), requiresTxt('ham\n')));
    expect(silent.answer).toContain('does not say what it needs');
  });

  it('with a known size is asked for what it has', async () => {
    const archive = packed(ballast(400_000), info(NEW));
    expect((await read(archive, { size: archive.length })).asked).toEqual([`bytes=0-${archive.length - 1}`]);
    const { metadata, bytes } = await ask(ranges(archive, []), { size: archive.length + 1 });
    expect(metadata).toMatchObject({ reason: expect.stringContaining('the index says') });
    expect(bytes).toMatchObject({ download: archive.length + 1 });
  });

  it('as .zip and .tar is read alike; what is packed otherwise is not', async () => {
    const members = [info(OLD), pyproject(PROJECT), requiresTxt('ham\n')];
    const files = members.map(({ name, content = '' }) => ({ name, content }));
    expect((await read(writeZip(files), { filename: 'spam-1.0.zip' })).answer).toMatchObject({
      requires: ['eggs'],
    });
    const old = writeZip(files.filter(({ name }) => !name.endsWith('.toml')));
    expect((await read(old, { filename: 'spam-1.0.zip' })).answer).toMatchObject({ requires: ['ham'] });
    expect((await read(writeTar(members), { filename: 'spam-1.0.tar' })).answer).toMatchObject({
      requires: ['eggs'],
    });
    expect((await read(Buffer.from('BZh9'), { filename: 'spam-1.0.tar.bz2' })).answer).toContain(
      'packing is not read',
    );
    expect((await read(Buffer.from('PK'), { filename: 'spam-1.0.zip' })).answer).toContain(
      'does not end as a zip',
    );
  });

  it('on a server without parts is read when it is small', async () => {
    const archive = packed(info(NEW));
    let sent = 0;
    const plain =
      (length: number): RequestListener =>
      (request, response) => {
        response.writeHead(200, { 'content-length': length });
        if (request.method === 'HEAD' || length > archive.length) return void response.end();
        sent += 1;
        response.end(archive);
      };
    const small = await ask(plain(archive.length));
    expect(small.metadata).toMatchObject({ metadata: { isStatic: true } });
    expect(small.bytes).toMatchObject({ download: archive.length });
    expect(sent).toBeLessThanOrEqual(2);
    const large = await ask(plain(500_000_000));
    expect(large.metadata).toMatchObject({ reason: expect.stringContaining('does not serve parts') });
    expect(large.bytes).toMatchObject({ download: 500_000_000 });
  });

  it('is never asked for more than three times', async () => {
    const archive = packed(ballast(400_000), info(NEW));
    const asked: string[] = [];
    const listener = ranges(archive, asked);
    const distributions = openDistributions(createAsker(openTestHttp(), HURRY), []);
    const url = await serve((request, response) => {
      if (request.url?.endsWith('.metadata') !== true) return listener(request, response);
      asked.push('metadata');
      response.writeHead(404).end();
    });
    const file = fileAt(url, { hasMetadata: true });
    const size = await distributions.bytes(file);
    const [metadata] = [await distributions.metadata(file), await distributions.bytes(file)];
    expect(size).toMatchObject({ download: archive.length });
    expect(metadata.state).toBe('unknown');
    expect(asked).toEqual(['HEAD', 'metadata', 'bytes=0-262143']);
  });

  it('of another project or version is not believed', async () => {
    for (const members of [
      [{ ...info(NEW), name: 'ham-1.0/PKG-INFO' }],
      [{ ...info(NEW), name: 'spam-2.0/PKG-INFO' }],
      [{ ...info(NEW), name: 'spam-1.0/docs/PKG-INFO' }],
      [{ ...info(NEW), name: 'spam-1.0/../PKG-INFO' }],
      [{ ...info(NEW), name: '/spam-1.0/PKG-INFO' }],
      [info(NEW.replace('1.0', '1.1'))],
      [info(NEW.replace('spam', 'ham'))],
      [{ ...pyproject(PROJECT.replace('1.0', '3')) }],
      [{ ...pyproject(PROJECT.replace('spam', 'ham')) }],
      [{ ...requiresTxt('ham'), name: 'spam-1.0/ham.egg-info/requires.txt' }],
    ])
      expect(typeof (await read(packed(...members))).answer).toBe('string');
    for (const [filename, folder, name] of [
      ['Spam_Eggs-1.0.tar.gz', 'spam-eggs-1.0.0', 'spam.eggs'],
      ['spam-eggs-1.0.tar.gz', 'spam_eggs-1.0', 'Spam-Eggs'],
    ] as const) {
      const member = { name: `${folder}/PKG-INFO`, content: NEW.replace('spam', name) };
      expect((await read(packed(member), { filename })).answer).toMatchObject({ isStatic: true });
    }
  });

  it('that is made to harm is given up', async () => {
    const bomb = packed({ name: 'spam-1.0/zeros', content: Buffer.alloc(90_000_000) }, info(NEW));
    const started = performance.now();
    expect((await read(bomb)).answer).toContain('unpacks to more than');
    expect(performance.now() - started).toBeLessThan(3_000);
    const members = gzipSync(Buffer.alloc(0));
    const many = Buffer.concat([...Array.from({ length: 30_000 }, () => members), packed(info(NEW))]);
    expect((await read(many)).answer).toMatchObject({ isStatic: true });
    const parts = writeTar([info(NEW)]);
    const split = Buffer.concat([gzipSync(parts.subarray(0, 300)), gzipSync(parts.subarray(300))]);
    expect((await read(split)).answer).toMatchObject({ isStatic: true });
    const endless = packed({ name: 'spam-1.0/huge', content: 'x', lie: { size: 8 ** 11 - 1 } }, info(NEW));
    expect((await read(endless)).answer).toContain('holds no PKG-INFO');
    expect((await read(packed({ ...info(NEW), lie: { checksum: 3 } }))).answer).toContain('wrong checksum');
    const empty = await ask((_, response) => void response.writeHead(416).end());
    expect(empty.metadata.state).toBe('unknown');
  });

  it('may be anything: reading never throws, and what was read is of its own project', async () => {
    const names = sourceNames('spam-1.0.tar.gz');
    const archive = packed(info(OLD), pyproject(PROJECT), requiresTxt('ham\n[x]\ny\n'));
    const plain = writeTar([info(OLD), pyproject(PROJECT), requiresTxt('ham\n')]);
    const damaged = fc
      .tuple(
        fc.constantFrom(archive, plain),
        fc.array(fc.tuple(fc.nat(3_000), fc.nat(255)), { maxLength: 8 }),
        fc.nat(4_000),
      )
      .map(([bytes, changes, cut]) => {
        const copy = Buffer.from(bytes);
        for (const [at, byte] of changes) copy[at % copy.length] = byte;
        return copy.subarray(0, cut);
      });
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(damaged, fc.uint8Array({ maxLength: 600 })),
        fc.boolean(),
        async (bytes, whole) => {
          const members = await readTarMembers(bytes, whole, names, (seen) => isSettled(seen, names));
          const result = sourceMetadata(members, names, 'spam-1.0.tar.gz', bytes.length);
          if (result.state === 'read')
            expect(names.some((name) => name.isNamed(result.metadata.name, result.metadata.version))).toBe(
              true,
            );
          else expect(result.reason).toContain('spam-1.0.tar.gz');
        },
      ),
      { numRuns: CASES },
    );
  });
});
