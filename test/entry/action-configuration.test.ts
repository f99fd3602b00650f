import { describe, expect, it } from 'vitest';
import { decideConfiguration } from '../../src/entry/action-configuration.ts';
import type { Tree } from '../../src/world/world.ts';

function tree(files: Readonly<Record<string, string>>): Tree {
  return {
    label: 'test',
    list: async () => ({ entries: [], truncated: false, skipped: [] }),
    read: async (path) => {
      const text = files[path];
      return text === undefined ? { state: 'missing' } : { state: 'read', bytes: Buffer.from(text) };
    },
  };
}

const PYTHON_311 = { 'plimsoll.yml': 'analyze: { python: "3.11" }\n' };
const PYTHON_312 = { 'plimsoll.yml': 'analyze: { python: "3.12" }\n' };
const BROKEN = { 'plimsoll.yml': '\nanalyze: { pyton: "3.11" }\n' };

async function decide(own: Readonly<Record<string, string>>, trusted: Tree | 'own' | null, named?: string) {
  const { configuration, notices, mistake } = await decideConfiguration(named ?? null, tree(own), trusted);
  return {
    python: configuration.config.analyze.python,
    path: configuration.path,
    notices: notices.map(({ message }) => message),
    places: notices.map(({ location }) => location),
    mistake: mistake?.message ?? null,
  };
}

describe('decideConfiguration', () => {
  it('takes the working tree’s own where that is trusted', async () => {
    expect(await decide(PYTHON_311, 'own')).toMatchObject({ python: '3.11', notices: [] });
    expect(await decide({}, 'own')).toMatchObject({ python: undefined, path: null });
    await expect(decide(BROKEN, 'own')).rejects.toThrow('pyton');
    await expect(decide({}, 'own', 'other.yml')).rejects.toThrow('there is no configuration "other.yml"');
  });

  it('takes the trusted tree’s, and says when the other differs', async () => {
    expect(await decide(PYTHON_311, tree(PYTHON_311))).toMatchObject({ python: '3.11', notices: [] });
    expect(await decide({}, tree({}))).toMatchObject({ python: undefined, notices: [] });
    expect(await decide(PYTHON_312, tree(PYTHON_311))).toMatchObject({
      python: '3.11',
      notices: [expect.stringContaining('The one of the base commit decided')],
      places: [{ path: 'plimsoll.yml' }],
    });
    expect(await decide(PYTHON_312, tree({}))).toMatchObject({
      python: undefined,
      notices: [expect.stringContaining('The base commit has none, so the defaults decided')],
    });
    expect(await decide({}, tree(PYTHON_311))).toMatchObject({
      python: '3.11',
      notices: [expect.stringContaining('touches')],
      places: [undefined],
    });
    // The same text under a name that comes first does not pass unseen.
    expect(
      (await decide(PYTHON_311, tree({ '.github/plimsoll.yml': PYTHON_311['plimsoll.yml'] }))).notices,
    ).toHaveLength(1);
  });

  it('takes the defaults where nothing trusted can be read', async () => {
    expect(await decide({}, null)).toMatchObject({ python: undefined, notices: [] });
    expect(await decide(PYTHON_312, null)).toMatchObject({
      python: undefined,
      notices: [expect.stringContaining('could not be read')],
    });
  });

  it('reports a mistake of the untrusted side with its place, and throws that of the trusted', async () => {
    expect(await decide(BROKEN, tree(PYTHON_311))).toMatchObject({
      python: '3.11',
      notices: [expect.stringContaining('is not valid')],
      places: [{ path: 'plimsoll.yml', startLine: 2, endLine: 2 }],
      mistake: expect.stringContaining('pyton'),
    });
    await expect(decide(BROKEN, tree(BROKEN))).rejects.toThrow('pyton');
    await expect(decide({}, tree(BROKEN))).rejects.toThrow('pyton');
    expect(await decide(PYTHON_312, tree(BROKEN))).toMatchObject({
      python: undefined,
      notices: [expect.stringContaining('so the defaults decided')],
      mistake: null,
    });
  });

  it('knows a named file that only one side has, and none that nobody has', async () => {
    const named = { 'ci/plimsoll.yml': 'analyze: { python: "3.12" }\n' };
    expect(await decide(named, tree({}), 'ci/plimsoll.yml')).toMatchObject({ python: undefined });
    expect(await decide({}, tree(named), 'ci/plimsoll.yml')).toMatchObject({ python: '3.12' });
    await expect(decide({}, tree({}), 'ci/plimsoll.yml')).rejects.toThrow('there is no configuration');
    await expect(decide({}, null, 'ci/plimsoll.yml')).rejects.toThrow('there is no configuration');
  });
});
