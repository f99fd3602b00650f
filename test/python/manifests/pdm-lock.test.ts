import { describe, expect, it } from 'vitest';
import { installed, readLock } from './locks.ts';
import { problemsOf } from './tree.ts';

const PYPROJECT = `[project]
name = "shop"
dependencies = ["requests[socks]>=2", "numpy"]
[project.optional-dependencies]
progress = ["tqdm"]
[dependency-groups]
dev = ["pytest"]
docs = ["sphinx"]
`;
const entry = (name: string, version: string, ...lines: readonly string[]) =>
  ['[[package]]', `name = "${name}"`, `version = "${version}"`, ...lines, ''].join('\n');
const LOCK = [
  '[metadata]\ngroups = ["default", "dev", "progress"]\nlock_version = "4.5.0"\n[[metadata.targets]]\nrequires_python = ">=3.9"\n',
  entry('requests', '2.34', 'groups = ["default"]', 'dependencies = ["idna<4,>=2.5"]'),
  entry(
    'requests',
    '2.34',
    'extras = ["socks"]',
    'groups = ["default"]',
    'dependencies = ["PySocks!=1.5.7,>=1.5.6", "requests==2.34"]',
  ),
  entry(
    'idna',
    '3.20',
    'groups = ["default"]',
    'files = [{url = "https://files.example.org/idna-3.20-py3-none-any.whl", hash = "sha256:aa"}]',
  ),
  entry('pysocks', '1.7.1', 'groups = ["default"]'),
  entry('numpy', '1.26.4', 'groups = ["default"]', `marker = "python_version < '3.11'"`),
  entry('numpy', '2.4.6', 'groups = ["default"]', `marker = "python_version >= '3.11'"`),
  entry('tqdm', '4.1', 'groups = ["progress"]', `dependencies = ["colorama; sys_platform == 'win32'"]`),
  entry('colorama', '0.4', 'groups = ["dev", "progress"]', `marker = "sys_platform == 'win32'"`),
  entry('pytest', '8', 'groups = ["dev"]', 'git = "https://git.example.org/pytest"', 'revision = "00"'),
].join('\n');

describe('readPdmLock', () => {
  it('takes the root from the pyproject.toml beside it, and extras to what they extend', async () => {
    const lock = await readLock('pdm.lock', { 'pdm.lock': LOCK, 'pyproject.toml': PYPROJECT });
    expect(lock.problems).toEqual([]);
    expect(lock).toMatchObject({ requiresPython: '>=3.9', members: ['shop'] });
    expect(installed(lock)).toMatchObject({
      pins: ['idna 3.20', 'numpy 2.4.6', 'pysocks 1.7.1', 'requests 2.34'],
      roots: ['requests[socks]', 'numpy'],
      gaps: [],
    });
    expect(installed(lock, { extras: ['progress'], groups: ['dev'] }).pins).toEqual([
      'idna 3.20',
      'numpy 2.4.6',
      'pysocks 1.7.1',
      'pytest 8',
      'requests 2.34',
      'tqdm 4.1',
    ]);
    const root = lock.distributions.at(-1);
    expect([...(root?.groupDependencies.keys() ?? [])]).toEqual(['dev']);
    expect(lock.distributions.find(({ name }) => name === 'idna')?.wheels).toEqual([
      {
        filename: 'idna-3.20-py3-none-any.whl',
        url: 'https://files.example.org/idna-3.20-py3-none-any.whl',
        hash: 'sha256:aa',
        size: null,
      },
    ]);
  });

  it('takes all of the default group without a project, and says so', async () => {
    const lock = await readLock('pdm.lock', { 'pdm.lock': LOCK });
    expect(problemsOf(lock)[0]).toMatch(/^warning pdm.lock:1 the pyproject.toml beside the lock is missing/);
    expect(installed(lock)).toMatchObject({
      pins: ['idna 3.20', 'numpy 2.4.6', 'pysocks 1.7.1', 'requests 2.34'],
      gaps: [],
    });
    expect(installed(lock, { groups: ['dev'] }).pins).toContain('pytest 8');
  });

  it('tells versions of a name apart by the Python they need, where the lock gives no markers', async () => {
    const lock = await readLock('pdm.lock', {
      'pdm.lock': `[metadata]\nlock_version = "4.5.0"\n${entry('numpy', '2.0.2', 'requires_python = ">=3.9"')}${entry('numpy', '2.4.6', 'requires_python = ">=3.11"')}`,
      'pyproject.toml': '[project]\nname = "x"\ndependencies = ["numpy"]\n',
    });
    expect(installed(lock).pins).toEqual(['numpy 2.4.6']);
    expect(installed(lock, {}, { python: '3.10', platform: 'linux/amd64' }).pins).toEqual(['numpy 2.0.2']);
  });

  it('reads files from the metadata, where older versions put them', async () => {
    const lock = await readLock('pdm.lock', {
      'pdm.lock': `${entry('idna', '3.4')}[metadata]\nlock_version = "4.2"\n[metadata.files]\n"idna 3.4" = [{url = "https://files.example.org/idna-3.4-py3-none-any.whl", hash = "sha256:aa"}]\n`,
      'pyproject.toml': '[project]\nname = "x"\ndependencies = ["idna"]\n',
    });
    expect(installed(lock).closure.distributions[0]?.filename).toBe('idna-3.4-py3-none-any.whl');
  });

  it('reports what is no lock', async () => {
    const of = async (text: string) => problemsOf(await readLock('pdm.lock', { 'pdm.lock': text }));
    expect((await of(''))[0]).toBe('error pdm.lock:1 the lock does not say its version');
    expect((await of('[metadata]\nlock_version = "9"\n'))[0]).toContain('version 9 of the lock is not known');
    expect(
      await of(`[metadata]\nlock_version = "4.5.0"\n${entry('a', '1', 'dependencies = ["b c"]')}`),
    ).toContainEqual(expect.stringMatching(/^error pdm.lock:3 the dependency "b c" can't be read/));
  });
});
