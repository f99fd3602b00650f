import { describe, expect, it } from 'vitest';
import { PullRequest } from './support/pull-request.ts';
import { dockerfileWithCache } from './support/service.ts';

const CHANGE = { Dockerfile: dockerfileWithCache() };

describe('review suggestions of the built action', () => {
  it('mend the changed line once, and are not repeated by a later run or commit', async () => {
    const pull = await PullRequest.open({ change: CHANGE });
    expect((await pull.run()).exitCode).toBe(0);
    expect(pull.github.reviews).toEqual([{ commit: pull.head, comments: 1 }]);
    const line = dockerfileWithCache()
      .split('\n')
      .findIndex((text) => text.includes('pip install -r'));
    expect(pull.github.reviewComments).toEqual([
      expect.objectContaining({ path: 'Dockerfile', line: line + 1, startLine: null }),
    ]);
    expect(pull.github.reviewComments[0]?.body).toContain(
      '```suggestion\nRUN pip install --no-cache-dir -r requirements.txt\n```',
    );

    expect((await pull.run()).exitCode).toBe(0);
    // Lines above move it.
    pull.push({ Dockerfile: dockerfileWithCache().replace('WORKDIR', '# The service\nWORKDIR') });
    expect((await pull.run()).exitCode).toBe(0);
    expect(pull.github.reviews).toHaveLength(1);
  });

  it('are left out on request, and come without a comment too', async () => {
    const pull = await PullRequest.open({ change: CHANGE });
    expect((await pull.run({ inputs: { suggestions: 'false' } })).exitCode).toBe(0);
    expect(pull.github.reviews).toEqual([]);
    expect((await pull.run({ inputs: { comment: 'never', suggestions: 'True' } })).exitCode).toBe(0);
    expect(pull.github.reviews).toHaveLength(1);
    expect(pull.github.comments).toHaveLength(1);
  });

  it('name files from the repository’s root', async () => {
    const base = { 'api/Dockerfile': CHANGE.Dockerfile.replace('WORKDIR', 'RUN true\nWORKDIR') };
    const pull = await PullRequest.open({
      base: { ...base, 'api/requirements.txt': 'numpy\n' },
      change: { 'api/Dockerfile': CHANGE.Dockerfile.replace('-r req', '--upgrade -r req') },
    });
    const result = await pull.run({ inputs: { 'working-directory': 'api', comment: 'always' } });
    expect(result.exitCode).toBe(0);
    expect(pull.github.reviewComments.map(({ path }) => path)).toEqual(['api/Dockerfile']);
    const files = result.annotations.map(({ properties }) => properties.file).filter(Boolean);
    expect(new Set(files)).toEqual(new Set(['api/Dockerfile']));
    expect(pull.github.comments[0]?.body).toContain(`/blob/${pull.head}/api/Dockerfile#L`);
  });

  it('are not made on lines that the base has moved since', async () => {
    const pull = await PullRequest.open({ change: CHANGE });
    pull.advanceBase({ Dockerfile: dockerfileWithoutCacheAndMore() });
    expect((await pull.run()).exitCode).toBe(0);
    expect(pull.github.reviews).toEqual([]);
    // Where the head itself is checked out, its lines are the ones that GitHub shows.
    expect((await pull.run({ checkout: pull.head })).exitCode).toBe(0);
    expect(pull.github.reviews).toHaveLength(1);
  });
});

/** The base's Dockerfile with lines added at its start, so that GitHub's merge differs from the head. */
function dockerfileWithoutCacheAndMore(): string {
  return dockerfileWithCache()
    .replace('pip install -r', 'pip install --no-cache-dir -r')
    .replace('ENV PYTHONUNBUFFERED', '# One\n# Two\n# Three\nENV PYTHONUNBUFFERED');
}
