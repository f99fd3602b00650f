import { createServer } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { loadCatalogue } from '../../../src/catalogue/catalogue.ts';
import { createAsker } from '../../../src/python/index/ask.ts';
import { openPackageIndex } from '../../../src/python/index/several-indexes.ts';
import type { UvConfiguration } from '../../../src/python/index/uv-configuration.ts';
import { type OpenedIndexes, openLiveScale } from '../../../src/python/scale/live-scale.ts';
import type { NamedIndexes, Scale } from '../../../src/python/scale/scale.ts';
import { openDistributions } from '../../../src/python/wheel/distribution-reader.ts';
import { EnvironmentError } from '../../../src/support/errors.ts';
import {
  asking,
  type Releases,
  requirements,
  scaleOver,
  shown,
  syntheticIndex,
} from '../../support/synthetic-index.ts';
import { HURRY, location, openTestHttp, serve, settings } from '../index/server.ts';

const TABLE: Releases = { six: { '1.0': { download: 7 } }, own: { '1.0': ['six'] } };

/** A scale whose indexes are opened as the test says; it counts how often. */
async function scaleOf(open: (named: readonly NamedIndexes[]) => OpenedIndexes | null) {
  const opened: (readonly string[])[] = [];
  const scale = openLiveScale({
    catalogue: await loadCatalogue(),
    open: async (named) => {
      opened.push(named.map(({ path }) => path));
      return open(named);
    },
  });
  return { scale, opened };
}

function indexes(releases: Releases, label: string): OpenedIndexes {
  const { index, distributions } = syntheticIndex(releases);
  return { index, distributions, facts: null, labels: [label], notes: [] };
}

/** An index that answers nothing, and counts who tries. */
function dead(
  message = 'the package index https://dead.example.org/simple does not answer',
): OpenedIndexes & {
  readonly tried: string[];
} {
  const tried: string[] = [];
  return {
    ...indexes({}, 'dead'),
    tried,
    index: {
      project: async (name) => {
        tried.push(name);
        throw new EnvironmentError(message);
      },
    },
  };
}

const named = (path: string, more: Partial<UvConfiguration> = {}): NamedIndexes => ({
  path,
  strategy: null,
  configuration: { indexes: [], findLinks: [], noIndex: false, strategy: null, pins: new Map(), ...more },
});

const source = async (scale: Scale, ...written: string[]) => (await scale.closureOf(asking(written))).source;

describe('a scale without an index', () => {
  it('asks the catalogue, and says once why', async () => {
    const { scale, opened } = await scaleOf(() => null);
    expect(await source(scale, 'six')).toBe('catalogue');
    expect(await source(scale, 'numpy')).toBe('catalogue');
    expect(scale.notes()).toEqual([
      'No package index is configured, and neither pip nor uv was found to name one: the embedded catalogue answers.',
    ]);
    expect(scale.asked()).toEqual([]);
    expect(opened).toHaveLength(1);
  });

  it('of which the index fails asks the catalogue, one note, and the index no more', async () => {
    const index = dead();
    const { scale } = await scaleOf(() => index);
    const sources = await Promise.all([
      source(scale, 'six'),
      source(scale, 'numpy'),
      source(scale, 'pandas'),
    ]);
    expect(sources).toEqual(['catalogue', 'catalogue', 'catalogue']);
    const tried = index.tried.length;
    expect(await source(scale, 'scipy')).toBe('catalogue');
    expect(index.tried).toHaveLength(tried);
    expect(scale.notes()).toEqual([
      'The package index https://dead.example.org/simple does not answer. The embedded catalogue answers instead.',
    ]);
    expect(scale.asked()).toEqual([]);
  });

  it('lets mistakes of the program through', async () => {
    const { scale } = await scaleOf(() => {
      throw new TypeError('a mistake');
    });
    await expect(scale.closureOf(asking(['six']))).rejects.toThrow('a mistake');
  });

  it('falls back when a server of files fails, too', async () => {
    const table = syntheticIndex(TABLE);
    const scale = await scaleOver({
      index: table.index,
      distributions: {
        metadata: (file) => table.distributions.metadata(file),
        bytes: async () => {
          throw new EnvironmentError('files.example.org does not answer');
        },
        files: (file) => table.distributions.files(file),
      },
    });
    expect(await source(scale, 'own')).toBe('catalogue');
    expect(scale.notes()).toHaveLength(1);
  });
});

describe('indexes that a file names', () => {
  const question = (...each: NamedIndexes[]) => ({ ...asking(['own']), indexes: each, trusts: () => true });

  it('answer beside those of the user', async () => {
    const { scale } = await scaleOf((each) =>
      indexes(each.length > 0 ? { ...TABLE, own: { '2.0': [] } } : TABLE, each.length > 0 ? 'named' : 'own'),
    );
    const found = await scale.closureOf(question(named('requirements.txt')));
    expect(shown(found.distributions)).toEqual(['own 2.0']);
    expect(scale.asked()).toEqual(['named']);
  });

  it('are left for those of the user alone when they fail, which is said, and asked no more', async () => {
    const index = dead('the package index https://named.example.org does not answer');
    const { scale, opened } = await scaleOf((each) => (each.length > 0 ? index : indexes(TABLE, 'own')));
    const inFile = question(named('requirements.txt'));
    expect(await scale.closureOf(inFile)).toMatchObject({ source: 'index' });
    expect(await scale.closureOf(inFile)).toMatchObject({ source: 'index' });
    expect(index.tried).toHaveLength(1);
    expect(opened).toEqual([['requirements.txt'], []]);
    expect(scale.notes()).toEqual([
      "The package index https://named.example.org does not answer. The user's own indexes answer instead.",
    ]);
    expect(scale.asked()).toEqual(['own']);
  });

  it('are opened once for the same names, and again where other addresses are trusted', async () => {
    const { scale, opened } = await scaleOf(() => indexes(TABLE, 'own'));
    const uv: UvConfiguration['indexes'] = [
      { name: null, url: 'https://a.example.org/simple', isDefault: true, explicit: false, flat: false },
    ];
    const inFile = question(named('requirements.txt', { indexes: uv }));
    await scale.closureOf(inFile);
    await scale.closureOf(inFile);
    expect(opened).toHaveLength(1);
    await scale.closureOf({ ...inFile, trusts: () => false });
    expect(opened).toHaveLength(2);
  });

  it('are none where the file wants none: the catalogue answers', async () => {
    const { scale, opened } = await scaleOf(() => indexes(TABLE, 'own'));
    const found = await scale.closureOf(question(named('pinned.txt', { noIndex: true })));
    expect(found.source).toBe('catalogue');
    expect(opened).toEqual([]);
    expect(scale.notes()).toEqual([
      'pinned.txt wants no index to be asked (no-index): the embedded catalogue answers for it.',
    ]);
  });
});

describe('what is said of an answer', () => {
  it('does not depend on which of several questions was answered first', async () => {
    const slow = async (order: readonly number[]) => {
      const { scale } = await scaleOf(([each]) => {
        const at = each?.path === 'a.txt' ? 0 : 1;
        const broken = dead(`the package index https://${at}.example.org does not answer`);
        if (each === undefined) return indexes(TABLE, 'own');
        return {
          ...broken,
          index: {
            project: async (name) => {
              await new Promise((done) => setTimeout(done, 20 * (order[at] ?? 0)));
              return broken.index.project(name);
            },
          },
        };
      });
      await Promise.all(
        ['a.txt', 'b.txt'].map((path, port) =>
          scale.closureOf({
            ...asking([]),
            requirements: requirements(path, 'own'),
            indexes: [
              named(path, {
                indexes: [
                  {
                    name: null,
                    url: `https://${port}.example.org`,
                    isDefault: true,
                    explicit: false,
                    flat: false,
                  },
                ],
              }),
            ],
          }),
        ),
      );
      return scale.notes();
    };
    expect(await slow([0, 1])).toEqual(await slow([1, 0]));
  });
});

describe('an index that can not be reached', () => {
  it.each(['refuses', 'never answers'])('and %s is noticed by one attempt, and said once', async (how) => {
    let url = 'http://127.0.0.1:9';
    let connections = 0;
    if (how === 'never answers') {
      const silent = createServer(() => {
        connections += 1;
      });
      await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening));
      onTestFinished(() => void silent.close());
      const address = silent.address();
      if (address === null || typeof address === 'string') throw new Error('no port');
      url = `http://127.0.0.1:${address.port}`;
    }
    const http = openTestHttp();
    const asker = createAsker(http, HURRY);
    const { scale } = await scaleOf(() => ({
      index: openPackageIndex(settings([location(`${url}/simple`, { isDefault: true })]), http, { asker }),
      distributions: openDistributions(asker, []),
      facts: null,
      labels: [url],
      notes: [],
    }));
    const started = performance.now();
    const answers = await Promise.all([source(scale, 'numpy', 'pandas'), source(scale, 'scipy')]);
    expect(performance.now() - started).toBeLessThan(1_500);
    expect(answers).toEqual(['catalogue', 'catalogue']);
    expect(scale.notes()).toHaveLength(1);
    expect(connections).toBeLessThanOrEqual(1);
  });

  it('as it shows a page to sign in is named, and the catalogue answers', async () => {
    const url = await serve((_, response) => {
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end('<html><body><form action="/login"><input name="user"></form></body></html>');
    });
    const http = openTestHttp();
    const asker = createAsker(http);
    const { scale } = await scaleOf(() => ({
      index: openPackageIndex(settings([location(url, { isDefault: true })]), http, { asker }),
      distributions: openDistributions(asker, []),
      facts: null,
      labels: [url],
      notes: [],
    }));
    expect(await source(scale, 'numpy')).toBe('catalogue');
    expect(scale.notes().join()).toContain('perhaps to sign in');
  });
});
