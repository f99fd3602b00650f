import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { serve } from '../python/index/server.ts';
import { servedIndex } from '../support/served-index.ts';
import { PullRequest } from './support/pull-request.ts';
import { expectReport } from './support/schemas.ts';

const RELEASES = {
  web: { '2.0': { requires: ['numbers'], installed: 40_000 }, '1.0': { installed: 30_000 } },
  numbers: { '1.26.0': { installed: 20_000 } },
};

const DOCKERFILE =
  'FROM python:3.11-slim\nCOPY requirements.txt ./\nRUN pip install --no-cache-dir -r requirements.txt\n';

async function open(format: 'json' | 'html' = 'json') {
  const { listener, asked } = servedIndex(RELEASES, { format });
  return { url: `${await serve(listener)}/simple`, asked };
}

const manifestOf = (path: string | undefined) =>
  expectReport(readFileSync(path ?? '', 'utf8')).details as {
    manifests: {
      source: string;
      installed: { value: number; provenance: string };
      difference: { name: string; neededBy: string[] }[];
    }[];
    indexes: string[];
  };

describe('the action and the package index', () => {
  it('weighs base and head exactly and names the requirement that did it', async () => {
    const { url } = await open();
    const pull = await PullRequest.open({
      base: { Dockerfile: DOCKERFILE, 'requirements.txt': 'web<2\n' },
      change: { 'requirements.txt': 'web\n' },
    });
    const result = await pull.run({ with: { env: { UV_OFFLINE: '', UV_DEFAULT_INDEX: url } } });
    expect(result.exitCode).toBe(0);
    const { manifests, indexes } = manifestOf(result.outputs.report);
    expect(indexes).toEqual([url]);
    expect(manifests).toMatchObject([
      { source: 'index', installed: { value: expect.any(Number), provenance: 'exact' } },
    ]);
    expect(manifests[0]?.difference.map(({ name, neededBy }) => [name, neededBy])).toEqual([
      ['numbers', ['web']],
      ['web', ['web']],
    ]);
    expect(pull.github.comments[0]?.body).toContain('web');
  });

  it('never asks an index that only the pull request names, and says so', async () => {
    const own = await open();
    const strange = await open('html');
    const named = `--extra-index-url ${strange.url}\n`;
    const pull = await PullRequest.open({
      base: { Dockerfile: DOCKERFILE, 'requirements.txt': 'web<2\n' },
      change: { 'requirements.txt': `${named}web\n` },
    });
    const env = { UV_OFFLINE: '', UV_DEFAULT_INDEX: own.url };
    const result = await pull.run({ with: { env } });
    expect(result.exitCode).toBe(0);
    expect(strange.asked).toEqual([]);
    expect(own.asked.length).toBeGreaterThan(0);
    expect(JSON.stringify(expectReport(readFileSync(result.outputs.report ?? '', 'utf8')).notices)).toContain(
      'nothing outside this change names it',
    );
  });

  it('asks one that the base names already', async () => {
    const own = await open();
    const second = await open('html');
    const named = `--extra-index-url ${second.url}\n`;
    const pull = await PullRequest.open({
      base: { Dockerfile: DOCKERFILE, 'requirements.txt': `${named}web<2\n` },
      change: { 'requirements.txt': `${named}web\n` },
    });
    const result = await pull.run({ with: { env: { UV_OFFLINE: '', UV_DEFAULT_INDEX: own.url } } });
    expect(result.exitCode).toBe(0);
    expect(second.asked.length).toBeGreaterThan(0);
  });
});
