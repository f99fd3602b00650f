import { describe, expect, it } from 'vitest';
import { installed, readLock } from './locks.ts';

const range = (count: number) => Array.from({ length: count }, (_, index) => index);
const timed = async (path: string, text: string, more: Readonly<Record<string, string>> = {}) => {
  const start = performance.now();
  const lock = await readLock(path, { [path]: text, ...more });
  const result = installed(lock);
  return { lock, ...result, took: performance.now() - start };
};
const POETRY_END = '[metadata]\nlock-version = "2.1"\npython-versions = "*"\n';
const poetryEntry = (name: string, version: string, ...lines: readonly string[]) =>
  ['[[package]]', `name = "${name}"`, `version = "${version}"`, 'groups = ["main"]', ...lines, ''].join('\n');

describe('locks of unusual size and shape are read in time', () => {
  it('20 000 packages in one chain', async () => {
    const text = range(20_000)
      .map((at) => poetryEntry(`p${at}`, '1', '[package.dependencies]', `p${at + 1} = ">=1"`))
      .join('');
    const { closure, took, gaps } = await timed('poetry.lock', text + POETRY_END, {
      'pyproject.toml': '[project]\nname = "x"\ndependencies = ["p0"]\n',
    });
    expect(closure.distributions).toHaveLength(20_000);
    expect(gaps).toEqual(['poetry.lock has no entry for p20000.']);
    expect(took).toBeLessThan(8_000);
  });

  it('thousands of versions of one name, and thousands of edges to them', async () => {
    const text = range(4_000)
      .map((at) => poetryEntry('same', `1.${at}`, '[package.dependencies]', `same = ">=1.${at}"`))
      .join('');
    const { took } = await timed('poetry.lock', text + POETRY_END);
    expect(took).toBeLessThan(8_000);
  });

  it('a marker of thousands of extras', async () => {
    const marker = range(3_000)
      .map((at) => `extra == 'e${at}'`)
      .join(' or ');
    const { took } = await timed(
      'poetry.lock',
      poetryEntry('a', '1', '[package.dependencies]', `b = {version = "*", markers = "${marker}"}`) +
        POETRY_END,
    );
    expect(took).toBeLessThan(4_000);
  });

  it('more packages than are read, which is said', async () => {
    const entries = range(20_001)
      .map((at) => `[[packages]]\nname = "p${at}"\n`)
      .join('');
    const pylock = await timed('pylock.toml', `lock-version = "1.0"\n${entries}`);
    expect(pylock.lock.problems[0]?.message).toContain('more than 20000 packages');
    expect(pylock.took).toBeLessThan(8_000);
    const pipenv = await timed(
      'Pipfile.lock',
      JSON.stringify({
        _meta: { 'pipfile-spec': 6 },
        default: Object.fromEntries(range(20_001).map((at) => [`p${at}`, { version: '==1' }])),
      }),
    );
    expect(pipenv.lock.problems[0]?.message).toContain('more than 20000 packages');
    expect(pipenv.took).toBeLessThan(8_000);
  });
});
