import type { RequestListener } from 'node:http';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../src/catalogue/catalogue.ts';
import { weighClosure } from '../../../src/python/closure/weigh.ts';
import type { FactMemory } from '../../../src/python/fact-memory.ts';
import { createAsker } from '../../../src/python/index/ask.ts';
import type { IndexLocation, IndexSettings } from '../../../src/python/index/index-settings.ts';
import { openPackageIndex } from '../../../src/python/index/several-indexes.ts';
import { openLiveScale } from '../../../src/python/scale/live-scale.ts';
import { openDistributions } from '../../../src/python/wheel/distribution-reader.ts';
import { withFactMemory } from '../../../src/python/wheel/remembered-distributions.ts';
import { type ServedIndex, servedIndex } from '../../support/served-index.ts';
import { asking, factsInMemory, type Releases, shown } from '../../support/synthetic-index.ts';
import { HURRY, location, openTestHttp, serve, settings } from '../index/server.ts';
import { writeZip } from '../wheel/zip-writer.ts';

const TABLE: Releases = {
  app: { '1.0': { requires: ['lib>=1', 'tool; extra == "cli"'], extras: ['cli'], installed: 5_000 } },
  lib: { '1.0': { installed: 70_000 }, '0.9': [], '2.0': { yanked: true } },
  tool: { '3.0': { python: '>=3.12' }, '2.0': { installed: 10 } },
};

/** A scale over servers of this test, as a run opens one. */
async function scaleOver(
  locations: readonly IndexLocation[],
  more: { readonly facts?: FactMemory; readonly settings?: Partial<IndexSettings> } = {},
) {
  const http = openTestHttp();
  const asker = createAsker(http, HURRY);
  const plain = openDistributions(asker, []);
  const { facts = null } = more;
  return openLiveScale({
    catalogue: await loadCatalogue(),
    open: async () => ({
      index: openPackageIndex(settings(locations, more.settings), http, { asker }),
      distributions: facts === null ? plain : withFactMemory(plain, facts),
      facts,
      labels: locations.map(({ url }) => url),
      notes: [],
    }),
  });
}

const simple = (url: string): IndexLocation => location(`${url}/simple`, { isDefault: true });

/** What a wheel of the table has on disk. */
const bytesOf = ({ files }: ServedIndex, filename: string): number =>
  files.get(filename)?.bytes.length ?? Number.NaN;

describe.each(['json', 'html'] as const)('an index of real wheels in %s', (format) => {
  it.each([true, false])('is weighed to the byte (metadata beside the wheels: %s)', async (metadata) => {
    const served = servedIndex(TABLE, { format, metadata });
    const scale = await scaleOver([simple(await serve(served.listener))]);
    const closure = await scale.closureOf(asking(['app[cli]']));
    expect(shown(closure.distributions)).toEqual(['app 1.0', 'lib 1.0', 'tool 2.0']);
    const weighed = weighClosure(closure);
    const wheels = ['app-1.0', 'lib-1.0', 'tool-2.0'].map((each) => `${each}-py3-none-any.whl`);
    const download = wheels.map((each) => bytesOf(served, each)).reduce((a, b) => a + b);
    expect(weighed.download).toEqual({ provenance: 'exact', value: download });
    expect(weighed.installed.provenance).toBe('exact');
    expect(weighed.installed).toMatchObject({ value: expect.closeTo(75_010, -4) });
    // No wheel is fetched, and at most three requests go to each.
    expect(served.asked.filter((each) => each.startsWith('GET /simple/'))).toHaveLength(3);
    for (const wheel of wheels)
      expect(served.asked.filter((each) => each.includes(wheel)).length).toBeLessThanOrEqual(3);
  });
});

describe('several indexes', () => {
  const PRIVATE: Releases = { lib: { '1.5': { installed: 1 } }, app: { '0.1': [] } };
  const both = async (strategy: IndexSettings['strategy'], pins: IndexSettings['pins'] = new Map()) => {
    const first = await serve(servedIndex(PRIVATE).listener);
    const second = await serve(servedIndex(TABLE).listener);
    const scale = await scaleOver([location(`${first}/simple`, { name: 'own' }), simple(second)], {
      settings: { strategy, pins },
    });
    return shown((await scale.closureOf(asking(['app', 'lib']))).distributions);
  };

  it('answer as uv has it: the first that knows a name', async () => {
    expect(await both('first-index')).toEqual(['app 0.1', 'lib 1.5']);
  });

  it('answer as pip has it: all alike', async () => {
    expect(await both('all-indexes')).toEqual(['app 1.0', 'lib 1.5']);
  });

  it('answer for the names that are pinned to them', async () => {
    expect(
      await both(
        'all-indexes',
        new Map([
          ['lib', 'own'],
          ['app', 'own'],
        ]),
      ),
    ).toEqual(['app 0.1', 'lib 1.5']);
  });

  it('and places of find-links count together', async () => {
    const wheels = servedIndex({ lib: { '9.0': [] } });
    const page: RequestListener = (request, response) =>
      request.url === '/links'
        ? void response
            .writeHead(200, { 'content-type': 'text/html' })
            .end('<a href="/files/lib-9.0-py3-none-any.whl">lib</a><a href="../../../etc/passwd">x</a>')
        : void wheels.listener(request, response);
    const links = await serve(page);
    const scale = await scaleOver([
      location(`${links}/links`, { flat: true }),
      simple(await serve(servedIndex(TABLE).listener)),
    ]);
    expect(shown((await scale.closureOf(asking(['app']))).distributions)).toEqual(['app 1.0', 'lib 9.0']);
  });
});

describe('facts that are kept', () => {
  it('spare the second run every file and every wheel', async () => {
    const served = servedIndex(TABLE);
    const url = await serve(served.listener);
    const facts = factsInMemory();
    const run = async () => {
      served.asked.length = 0;
      const scale = await scaleOver([simple(url)], { facts });
      return JSON.stringify(await scale.closureOf(asking(['app[cli]'])));
    };
    const first = await run();
    expect(served.asked.some((each) => each.includes('/files/'))).toBe(true);
    expect(await run()).toBe(first);
    expect(served.asked.filter((each) => each.includes('/files/'))).toEqual([]);
  });

  it.each([
    ['cut short', (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 3)],
    ['no JSON', () => Buffer.from('\u0000\u0001')],
    ['another shape', () => Buffer.from('{"rows":[1,2,3]}')],
    [
      'a list of another shape',
      () => Buffer.from('[{"v":"1.0"},null,[1],["1.0","x","y",-1,{},null,null,null,null]]'),
    ],
    ['nothing', () => Buffer.alloc(0)],
    ['nested beyond reason', () => Buffer.from('['.repeat(100_000))],
  ])('and are %s are ignored', async (_, damage) => {
    const served = servedIndex(TABLE);
    const url = await serve(served.listener);
    const facts = factsInMemory();
    const run = async () =>
      JSON.stringify(await (await scaleOver([simple(url)], { facts })).closureOf(asking(['app'])));
    const first = await run();
    for (const [key, bytes] of facts.kept) facts.kept.set(key, damage(bytes));
    expect(await run()).toBe(first);
  });

  it('hold for one target, one date and one page only', async () => {
    const facts = factsInMemory();
    const url = await serve(servedIndex(TABLE).listener);
    const scale = await scaleOver([simple(url)], { facts });
    const on = async (python: string) =>
      shown(
        (await scale.closureOf(asking(['tool'], { target: { python, platform: 'linux/amd64' } })))
          .distributions,
      );
    expect(await on('3.11')).toEqual(['tool 2.0']);
    expect(await on('3.12')).toEqual(['tool 3.0']);
    const other = await scaleOver([simple(await serve(servedIndex({ tool: { '7.0': [] } }).listener))], {
      facts,
    });
    expect(shown((await other.closureOf(asking(['tool']))).distributions)).toEqual(['tool 7.0']);
  });
});

describe('a hostile index', () => {
  /** Serves a page for `a`, and files by name. */
  const serveFiles = (files: Readonly<Record<string, Uint8Array>>, page?: string) =>
    serve((request, response) => {
      const path = decodeURIComponent(request.url ?? '');
      if (path === '/simple/a/')
        return void response.writeHead(200, { 'content-type': 'text/html' }).end(
          page ??
            Object.keys(files)
              .map((name) => `<a href="/files/${name}">${name}</a>`)
              .join('\n'),
        );
      const bytes = files[path.replace('/files/', '')];
      if (bytes === undefined) return void response.writeHead(404).end();
      const range = /^bytes=(\d*)-(\d*)$/.exec(request.headers.range ?? '');
      if (range === null) return void response.writeHead(200).end(bytes);
      const first = range[1] === '' ? Math.max(0, bytes.length - Number(range[2])) : Number(range[1]);
      const last =
        range[1] === '' || range[2] === '' ? bytes.length - 1 : Math.min(Number(range[2]), bytes.length - 1);
      response
        .writeHead(206, { 'content-range': `bytes ${first}-${last}/${bytes.length}` })
        .end(bytes.subarray(first, last + 1));
    });
  const metadata = (name: string, version: string) => ({
    name: `a-${version}.dist-info/METADATA`,
    content: `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n\n`,
  });

  it('with metadata of another name offers nothing to use', async () => {
    const url = await serveFiles({
      'a-2.0-py3-none-any.whl': writeZip([metadata('other', '2.0')]),
      'a-1.0-py3-none-any.whl': writeZip([metadata('a', '1.0')]),
    });
    const closure = await (await scaleOver([simple(url)])).closureOf(asking(['a']));
    expect(shown(closure.distributions)).toEqual(['a 1.0']);
  });

  it('with a directory that lies gives unknown bytes, never 0', async () => {
    const bomb = writeZip([
      metadata('a', '1.0'),
      { name: 'a/big.py', content: Buffer.alloc(1_000), lie: { uncompressed: 0xff_ff_ff_f0 } },
    ]);
    const wheel = 'a-1.0-py3-none-any.whl';
    const files = { [wheel]: bomb, [`${wheel}.metadata`]: Buffer.from(metadata('a', '1.0').content) };
    const page = `<a href="/files/${wheel}" data-core-metadata="true">${wheel}</a>`;
    const closure = await (await scaleOver([simple(await serveFiles(files, page))])).closureOf(asking(['a']));
    expect(shown(closure.distributions)).toEqual(['a 1.0 unreadable']);
    expect(weighClosure(closure).installed.provenance).toBe('unknown');
    // Without metadata of its own beside it, it can't be installed at all.
    const alone = await (await scaleOver([simple(await serveFiles({ [wheel]: bomb }))])).closureOf(
      asking(['a']),
    );
    expect(alone.conflict?.lines.join()).toContain("can't be used");
  });

  it('with names that look like paths is read as far as they are none', async () => {
    const names = [
      '../../a-9.0-py3-none-any.whl',
      '..%2F..%2Fa-8.0-py3-none-any.whl',
      'a-1.0\u0000-py3-none-any.whl',
      'C:\\a-7.0-py3-none-any.whl',
    ];
    const wheel = writeZip([metadata('a', '1.0')]);
    const links = [...names, 'a-1.0-py3-none-any.whl'].map((name) => `<a href="/files/${name}">${name}</a>`);
    const url = await serveFiles({ 'a-1.0-py3-none-any.whl': wheel }, links.join('\n'));
    const closure = await (await scaleOver([simple(url)])).closureOf(asking(['a']));
    expect(JSON.stringify(closure)).not.toContain('..');
  });

  it('with a page of 50,000 files answers in bounded time', async () => {
    const links = Array.from({ length: 50_000 }, (_, at) => {
      const name = `a-${at % 500}.${Math.floor(at / 500)}-cp3${at % 14}-cp3${at % 14}-manylinux2014_x86_64.whl`;
      return `<a href="/files/${name}" data-requires-python="&gt;=3.${at % 9}">${name}</a>`;
    });
    const url = await serveFiles({}, links.join('\n'));
    const started = performance.now();
    const closure = await (await scaleOver([simple(url)])).closureOf(asking(['a==1.0']));
    expect(performance.now() - started).toBeLessThan(4_000);
    expect(closure.conflict).toBeDefined();
  });
});
