import { describe, expect, it } from 'vitest';
import { installed, readLock } from './locks.ts';
import { problemsOf } from './tree.ts';

const PYPROJECT = `[project]
name = "Shop"
requires-python = ">=3.9"
dependencies = ["requests[socks]>=2", "rich", "tomli ; python_version < '3.11'"]
[project.optional-dependencies]
progress = ["tqdm"]
[tool.poetry.group.dev.dependencies]
pytest = "^8"
[tool.poetry.group.unlocked.dependencies]
nothing = "*"
`;
const LOCK = `[[package]]
name = "colorama"
version = "0.4.6"
optional = false
python-versions = "*"
groups = ["main", "dev"]
markers = {main = "extra == \\"progress\\"", dev = "sys_platform == \\"win32\\""}
files = []

[[package]]
name = "rich"
version = "13.0.0"
optional = false
python-versions = ">=3.8"
groups = ["main"]
markers = "python_version < \\"3.10\\""
files = [{file = "rich-13.0.0-py3-none-any.whl", hash = "sha256:13"}]

[[package]]
name = "rich"
version = "15.0.0"
optional = false
python-versions = ">=3.10"
groups = ["main"]
markers = "python_version >= \\"3.10\\""
files = [
    {file = "rich-15.0.0-py3-none-any.whl", hash = "sha256:15"},
    {file = "rich-15.0.0.tar.gz", hash = "sha256:16"},
]
[package.dependencies]
pygments = ">=2"

[[package]]
name = "pygments"
version = "2.20"
groups = ["main"]
files = []

[[package]]
name = "requests"
version = "2.34"
groups = ["main"]
files = []
[package.dependencies]
idna = {version = ">=2", markers = "python_version >= \\"3\\" and platform_system != \\"Plan9\\""}
PySocks = {version = ">=1.5.6,<1.5.7 || >1.5.7", optional = true, markers = "extra == \\"socks\\""}
chardet = {version = "*", optional = true, markers = "extra == \\"detect\\""}
[package.extras]
socks = ["PySocks (>=1.5.6)"]

[[package]]
name = "idna"
version = "3.20"
groups = ["main"]
files = []

[[package]]
name = "PySocks"
version = "1.7.1"
groups = ["main"]
files = []

[[package]]
name = "tqdm"
version = "4.1"
optional = true
groups = ["main"]
markers = "extra == \\"progress\\""
files = []
[package.dependencies]
colorama = {version = "*", markers = "platform_system == \\"Windows\\""}

[[package]]
name = "pytest"
version = "8.1"
groups = ["dev"]
files = []

[package.source]
type = "git"
url = "https://user:secret@git.example.org/pytest.git"
reference = "main"
resolved_reference = "00"

[extras]
progress = ["tqdm"]

[metadata]
lock-version = "2.1"
python-versions = ">=3.9,<4"
content-hash = "00"
`;

describe('readPoetryLock', () => {
  it('takes the root from the pyproject.toml beside it', async () => {
    const lock = await readLock('app/poetry.lock', {
      'app/poetry.lock': LOCK,
      'app/pyproject.toml': PYPROJECT,
    });
    expect(lock.problems).toEqual([]);
    expect(lock).toMatchObject({ format: 'poetry.lock', members: ['shop'], requiresPython: '>=3.9,<4' });
    expect(installed(lock)).toMatchObject({
      pins: ['idna 3.20', 'pygments 2.20', 'pysocks 1.7.1', 'requests 2.34', 'rich 15.0.0'],
      roots: ['requests[socks]', 'rich'],
      gaps: [],
    });
  });

  it('takes extras, and groups that the lock was made with', async () => {
    const lock = await readLock('poetry.lock', { 'poetry.lock': LOCK, 'pyproject.toml': PYPROJECT });
    const root = lock.distributions.find(({ name }) => name === 'shop');
    expect([...(root?.groupDependencies.keys() ?? [])]).toEqual(['dev']);
    expect(installed(lock, { extras: ['progress'] }).pins).toContain('tqdm 4.1');
    expect(installed(lock, { extras: ['progress'] }).pins).not.toContain('colorama 0.4.6');
    expect(installed(lock, { groups: ['dev'] }).roots).toContain('pytest');
    const windows = installed(lock, { extras: ['progress'] }, { python: '3.9', platform: 'windows/amd64' });
    expect(windows.pins).toContain('colorama 0.4.6');
    expect(windows.pins).toContain('rich 13.0.0');
  });

  it('never takes a missing size for 0, and keeps file names and hashes', async () => {
    const lock = await readLock('poetry.lock', { 'poetry.lock': LOCK, 'pyproject.toml': PYPROJECT });
    const { closure } = installed(lock);
    expect(closure.distributions.find(({ name }) => name === 'rich')).toMatchObject({
      filename: 'rich-15.0.0-py3-none-any.whl',
      gap: 'no-size-in-lock',
      download: { provenance: 'unknown' },
    });
    expect(lock.distributions.find(({ version }) => version === '15.0.0')).toMatchObject({
      wheels: [{ filename: 'rich-15.0.0-py3-none-any.whl', hash: 'sha256:15', size: null, url: null }],
      sdist: { filename: 'rich-15.0.0.tar.gz', hash: 'sha256:16' },
    });
    expect(lock.distributions.find(({ name }) => name === 'pytest')?.source).toEqual({
      kind: 'git',
      url: 'https://****@git.example.org/pytest.git',
    });
  });

  it('takes all of the main group without a project, and says so', async () => {
    const lock = await readLock('poetry.lock', { 'poetry.lock': LOCK, 'pyproject.toml': 'not = TOML' });
    expect(problemsOf(lock)).toEqual([
      expect.stringMatching(/^warning poetry.lock:1 the pyproject.toml beside the lock is missing/),
    ]);
    expect(installed(lock)).toMatchObject({
      pins: ['idna 3.20', 'pygments 2.20', 'pysocks 1.7.1', 'requests 2.34', 'rich 15.0.0'],
      roots: ['rich', 'requests', 'pysocks'],
      gaps: [],
    });
    expect(installed(lock, { extras: ['progress'] }).pins).toContain('tqdm 4.1');
    expect(installed(lock, { groups: ['dev'] }).pins).toContain('pytest 8.1');
  });

  it('reads the first lock versions: categories, and files in the metadata', async () => {
    const lock = await readLock('poetry.lock', {
      'poetry.lock': `[[package]]
name = "Rich"
version = "12.0"
category = "main"
optional = false
python-versions = ">=3.6"
[package.dependencies]
extra-one = {version = "*", optional = true}
[package.extras]
more = ["extra-one (>=1)"]
[[package]]
name = "extra-one"
version = "1"
category = "main"
optional = true
python-versions = "*"
[[package]]
name = "pytest"
version = "7"
category = "dev"
optional = false
python-versions = "*"
[metadata]
lock-version = "1.1"
python-versions = "^3.8"
[metadata.files]
Rich = [{file = "rich-12.0-py3-none-any.whl", hash = "sha256:12"}]
`,
    });
    expect(installed(lock)).toMatchObject({ pins: ['rich 12.0'], gaps: [] });
    expect(installed(lock, { groups: ['dev'] }).pins).toEqual(['pytest 7', 'rich 12.0']);
    expect(installed(lock).closure.distributions[0]?.filename).toBe('rich-12.0-py3-none-any.whl');
    expect([...(lock.distributions[0]?.optionalDependencies.keys() ?? [])]).toEqual(['more']);
    expect(lock.requiresPython).toBe('>=3.8,<4.0');
  });

  it('chooses among versions of a name by the edge, where the lock gives no markers', async () => {
    const entry = (version: string) =>
      `[[package]]\nname = "numpy"\nversion = "${version}"\noptional = false\npython-versions = ">=3.9"\n`;
    const lock = await readLock('poetry.lock', {
      'poetry.lock': `${entry('1.26.4')}${entry('2.2.6')}[metadata]\nlock-version = "2.0"\npython-versions = "*"\n`,
      'pyproject.toml':
        '[tool.poetry]\nname = "app"\n[tool.poetry.dependencies]\npython = ">=3.9"\nnumpy = [{version = "<2", python = "<3.10"}, {version = "^2", python = ">=3.10"}]\n',
    });
    expect(installed(lock)).toMatchObject({ pins: ['numpy 2.2.6'], gaps: [] });
    expect(installed(lock, {}, { python: '3.9', platform: 'linux/amd64' }).pins).toEqual(['numpy 1.26.4']);
  });

  it('says what a project asks for and the lock does not hold', async () => {
    const lock = await readLock('poetry.lock', {
      'poetry.lock': LOCK,
      'pyproject.toml': '[project]\nname = "x"\ndependencies = ["idna", "gone"]\n',
    });
    expect(installed(lock)).toMatchObject({
      pins: ['idna 3.20'],
      gaps: ['poetry.lock has no entry for gone.'],
    });
  });

  it('reports what is no lock', async () => {
    const of = async (text: string) => problemsOf(await readLock('poetry.lock', { 'poetry.lock': text }));
    expect(await of('[[package')).toEqual([expect.stringMatching(/^error poetry.lock:1 line 1/)]);
    expect((await of(''))[0]).toBe('error poetry.lock:1 the lock does not say its version');
    expect(
      (await readLock('poetry.lock', { 'poetry.lock': '', 'pyproject.toml': PYPROJECT })).members,
    ).toEqual([]);
    expect((await of('[metadata]\nlock-version = "3.0"\n'))[0]).toContain(
      'version 3.0 of the lock is not known',
    );
    expect(await of('package = 1\n[metadata]\nlock-version = "2.1"\n')).toContainEqual(
      'error poetry.lock:1 package must be an array of tables',
    );
    expect(await of('[[package]]\nversion = "1"\n[metadata]\nlock-version = "2.1"\n')).toContainEqual(
      'error poetry.lock:1 a package of the lock has no name',
    );
  });
});
