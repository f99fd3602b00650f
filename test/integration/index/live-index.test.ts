import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAsker } from '../../../src/python/index/ask.ts';
import { indexesFrom } from '../../../src/python/index/discover.ts';
import { gatherIndexSources } from '../../../src/python/index/gather-sources.ts';
import type { IndexHttp, IndexRequest } from '../../../src/python/index/index-http.ts';
import type { IndexSettings } from '../../../src/python/index/index-settings.ts';
import type { IndexFile, PackageIndex } from '../../../src/python/index/package-index.ts';
import { openPackageIndex } from '../../../src/python/index/several-indexes.ts';
import { bestWheel } from '../../../src/python/tags.ts';
import { isPrerelease } from '../../../src/python/version.ts';
import { type DistributionReader, openDistributions } from '../../../src/python/wheel/distribution-reader.ts';
import { parseWheelFilename } from '../../../src/python/wheel-filename.ts';
import { openSurroundings } from '../../../src/world/client-surroundings.ts';
import { withFileUrls } from '../../../src/world/file-urls.ts';
import { type HttpPort, openHttp } from '../../../src/world/http.ts';
import { withCache } from '../../../src/world/http-cache.ts';

// Needs an index that pip on this machine can reach. It is the machine's own: no address is written here.
const NAMES = [
  'numpy',
  'pandas',
  'scikit-learn',
  'requests',
  'six',
  'torch',
  'opencv-python',
  'scipy',
  'transformers',
  'pyarrow',
  'click',
  'attrs',
  'setuptools',
  'tensorflow-cpu',
  'protobuf',
] as const;
const SMALL = ['six', 'requests', 'attrs', 'click', 'setuptools'] as const;
const TARGET = { python: '3.11', platform: 'linux/amd64' };

const folder = mkdtempSync(join(tmpdir(), 'plimsoll-live-'));
let settings: IndexSettings;
let http: HttpPort;
let index: PackageIndex;
let reader: DistributionReader;
const asked: { readonly url: string; readonly request: IndexRequest | undefined; readonly bytes: number }[] =
  [];

beforeAll(async () => {
  const surroundings = openSurroundings({ workspaces: [process.cwd()] });
  settings = indexesFrom(await gatherIndexSources(surroundings, {}, []), surroundings.toAddress);
  http = openHttp({ namedHosts: settings.namedHosts });
  const counted = counting(withFileUrls(http));
  const asker = createAsker(counted);
  index = openPackageIndex(settings, counted, { asker });
  reader = openDistributions(asker, settings.credentials);
});

afterAll(async () => {
  await http?.close();
  rmSync(folder, { recursive: true, force: true });
});

function counting(inner: IndexHttp): IndexHttp {
  return {
    async fetchBytes(url, request) {
      const answer = await inner.fetchBytes(url, request);
      asked.push({ url, request, bytes: answer.body.length });
      return answer;
    },
  };
}

/** The newest final wheel for the target. */
async function wheelOf(name: string, from: PackageIndex = index): Promise<IndexFile> {
  const project = await from.project(name);
  const files = ((await project?.files()) ?? []).filter(({ filename, yanked }) => {
    const version = parseWheelFilename(filename)?.version;
    return yanked === null && version !== undefined && !isPrerelease(version);
  });
  const best = bestWheel(
    files.map(({ filename }) => filename),
    TARGET,
  );
  const file = files.find(({ filename }) => filename === best);
  if (file === undefined) throw new Error(`the index has no wheel of ${name} for ${TARGET.platform}`);
  return file;
}

function askPython<T>(program: string, ...args: readonly string[]): T {
  return JSON.parse(execFileSync('python3', ['-I', '-c', program, ...args], { encoding: 'utf8' }));
}

describe("the machine's own index", () => {
  it('is found', () => {
    expect(settings.indexes.filter(({ flat }) => !flat).length).toBeGreaterThan(0);
  });

  it('has wheels whose download is what the index or its server says, read with three requests at most', async () => {
    const rows = await Promise.all(
      NAMES.map(async (name) => {
        const file = await wheelOf(name);
        const [metadata, bytes] = [await reader.metadata(file), await reader.bytes(file, TARGET.python)];
        if (metadata.state !== 'read' || bytes.state !== 'read')
          throw new Error(`${file.filename}: ${JSON.stringify([metadata, bytes])}`);
        const head = await http.fetchBytes(file.url, {
          method: 'HEAD',
          headers: { 'accept-encoding': 'identity' },
        });
        const requests = asked.filter(({ url }) => url.startsWith(file.url));
        return {
          name,
          file,
          metadata: metadata.metadata,
          bytes: bytes.bytes,
          served: Number(head.headers.get('content-length')),
          requests,
        };
      }),
    );
    for (const { name, file, metadata, bytes, served, requests } of rows) {
      expect([name, bytes.download]).toEqual([name, file.size ?? served]);
      expect([name, served]).toEqual([name, bytes.download]);
      expect([name, requests.length <= 3]).toEqual([name, true]);
      const read = requests.reduce((sum, each) => sum + each.bytes, 0);
      expect([name, read <= Math.max(bytes.download / 10, 200_000)]).toEqual([name, true]);
      expect(metadata.name.toLowerCase().replaceAll('_', '-')).toBe(name);
      expect([name, bytes.installed > bytes.download]).toEqual([name, true]);
    }
    const names = Object.fromEntries(rows.map(({ name, bytes }) => [name, bytes.importNames]));
    expect(names['scikit-learn']).toEqual(['sklearn']);
    expect(names['opencv-python']).toContain('cv2');
    expect(names.torch).toContain('torch');
    expect(rows.find(({ name }) => name === 'torch')?.bytes.installed).toBeGreaterThan(500_000_000);
  });

  it.each(SMALL)('weighs %s as zipfile does, and pip downloads as many bytes', async (name) => {
    const file = await wheelOf(name);
    const version = file.filename.split('-')[1] ?? '';
    const into = join(folder, name);
    execFileSync(
      'python3',
      [
        '-m',
        'pip',
        'download',
        '--quiet',
        '--no-deps',
        '--only-binary=:all:',
        '--python-version=3.11',
        '--platform=manylinux_2_28_x86_64',
        '-d',
        into,
        `${name}==${version}`,
      ],
      { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] },
    );
    const [downloaded = ''] = readdirSync(into);
    expect(downloaded).toBe(file.filename);
    const answer = await reader.bytes(file);
    if (answer.state !== 'read') throw new Error(answer.reason);
    const { bytes } = answer;
    const truth = askPython<{
      installed: number;
      tops: Record<string, number>;
      modules: string[];
      requires: string[];
    }>(
      `
import json, sys, zipfile, email
archive = zipfile.ZipFile(sys.argv[1])
tops, modules = {}, set()
for member in archive.infolist():
    if member.is_dir(): continue
    top, _, rest = member.filename.partition('/')
    tops[top] = tops.get(top, 0) + member.file_size
    if member.filename.endswith('.py') and not top.endswith('.dist-info'):
        name = top[:-3] if rest == '' else top
        if name.isidentifier(): modules.add(name)
metadata = next(name for name in archive.namelist() if name.endswith('.dist-info/METADATA') and name.count('/') == 1)
message = email.message_from_bytes(archive.read(metadata))
print(json.dumps({'installed': sum(m.file_size for m in archive.infolist()), 'tops': tops, 'modules': sorted(modules), 'requires': message.get_all('Requires-Dist') or []}))`,
      join(into, downloaded),
    );
    expect(bytes.download).toBe(statSync(join(into, downloaded)).size);
    expect(bytes.installed).toBe(truth.installed);
    expect(Object.fromEntries(bytes.folders.map((each) => [each.name, each.bytes]))).toEqual(truth.tops);
    expect(bytes.importNames).toEqual(truth.modules);
    const metadata = await reader.metadata(file);
    expect(metadata.state === 'read' && metadata.metadata.requires).toEqual(truth.requires);
  });

  it('is not asked again for what the cache holds', async () => {
    const read = async () => {
      const before = asked.length;
      const cache = withCache(counting(withFileUrls(http)), { folder: join(folder, 'cache') });
      const asker = createAsker(cache);
      const cached = openDistributions(asker, settings.credentials);
      const own = openPackageIndex(settings, cache, { asker });
      const answers = await Promise.all(
        ['six', 'requests', 'numpy', 'torch'].map(async (name) => {
          const file = await wheelOf(name, own);
          return [await cached.metadata(file), await cached.bytes(file)];
        }),
      );
      await cache.close();
      return { answers, asked: asked.slice(before).filter(({ url }) => !url.startsWith('file:')).length };
    };
    const first = await read();
    const second = await read();
    expect(first.asked).toBeGreaterThan(0);
    expect(second.asked).toBe(0);
    expect(second.answers).toEqual(first.answers);
  });

  it('does not know what nobody published', async () => {
    expect(await index.project('this-name-is-surely-not-taken-by-anybody-plimsoll')).toBeNull();
  });
});
