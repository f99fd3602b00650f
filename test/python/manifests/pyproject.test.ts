import { describe, expect, it } from 'vitest';
import { readPyproject } from '../../../src/python/manifests/pyproject.ts';
import { formatRequirement } from '../../../src/python/requirement.ts';
import { SourceText } from '../../../src/support/source-text.ts';
import { problemsOf, readFrom, requirementsOf } from './tree.ts';

const read = (text: string, files: Readonly<Record<string, string>> = {}, path = 'pyproject.toml') =>
  readPyproject(SourceText.fromString(path, text), readFrom(files));

const texts = (manifest: Awaited<ReturnType<typeof read>>) =>
  Object.fromEntries(
    manifest.groups.map((group) => [
      group.id,
      group.requirements.map((one) => formatRequirement(one.requirement)),
    ]),
  );

describe('readPyproject', () => {
  it('reads the project, its extras and its dynamic fields with places inside the quotes', async () => {
    const text = `[project]
name = "My_Service"
requires-python = ">=3.10"
dependencies = [
  "numpy>=1.26", # fast
  'torch>=2 ; sys_platform == "linux"',
  """pandas""",
]
[project.optional-dependencies]
Viz_All = ["matplotlib[x]~=3.9"]
`;
    const manifest = await read(text);
    expect(manifest).toMatchObject({ project: 'my-service', requiresPython: '>=3.10', problems: [] });
    expect(texts(manifest)).toEqual({
      '': ['numpy>=1.26', 'torch>=2; sys_platform == "linux"', 'pandas'],
      'extra:viz-all': ['matplotlib[x]~=3.9'],
    });
    for (const one of manifest.groups.flatMap((group) => group.requirements))
      expect(text.slice(one.range.start, one.range.end)).toBe(one.written);
    expect(requirementsOf(manifest)[0]).toMatchObject({ comment: 'fast', form: 'string' });
    expect(requirementsOf(manifest)[0]!.range.startLine).toBe(5);
  });

  it('finds requirements behind escapes, dotted keys, inline tables and quoted keys', async () => {
    const manifest = await read(
      'project.name = "x"\nproject.dependencies = ["num\\u0070y", "a"]\nproject."optional-dependencies" = { e = ["b", \'c\'] }\n',
    );
    expect(texts(manifest)).toEqual({ '': ['numpy', 'a'], 'extra:e': ['b', 'c'] });
    expect(
      manifest.groups.flatMap((group) => group.requirements).map((one) => [one.range.startLine, one.form]),
    ).toEqual([
      [2, 'string'],
      [2, 'string'],
      [3, 'string'],
      [3, 'string'],
    ]);
  });

  it('puts included dependency groups in place and reports wrong ones', async () => {
    const manifest = await read(`[dependency-groups]
Test_Unit = ["pytest", {include-group = "typing"}]
typing = ["mypy"]
loop = [{include-group = "loop2"}, "a"]
loop2 = [{include-group = "loop"}, "b"]
bad = [{include-group = "nowhere"}, 3, {other = 1}, "not a requirement !"]
test-unit = ["again"]
self = [{include-group = "self"}]
`);
    expect(texts(manifest)).toEqual({
      '': [],
      'group:test-unit': ['pytest', 'mypy'],
      'group:typing': ['mypy'],
      'group:loop': ['b', 'a'],
      'group:loop2': ['b'],
      'group:bad': [],
      'group:self': [],
    });
    expect(problemsOf(manifest).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'error pyproject.toml:6',
      'error pyproject.toml:6',
      'error pyproject.toml:6',
      'error pyproject.toml:7',
      'error pyproject.toml:5',
      'error pyproject.toml:6',
      'error pyproject.toml:8',
    ]);
    expect(problemsOf(manifest).join('\n')).toContain(
      'the dependency group loop includes itself through loop2',
    );
  });

  it('bounds what groups can grow to', async () => {
    const lines = Array.from(
      { length: 60 },
      (_, at) => `g${at} = ["p${at}", {include-group = "g${at + 1}"}, {include-group = "g${at + 1}"}]`,
    );
    const manifest = await read(`[dependency-groups]\n${lines.join('\n')}\ng60 = ["x"]\n`);
    expect(manifest.groups.reduce((sum, group) => sum + group.requirements.length, 0)).toBeLessThan(200_000);
  });

  it("reads uv's sources, indexes, constraints, overrides and exclusions", async () => {
    const manifest = await read(`[project]
name = "x"
version = "1"
[tool.uv]
constraint-dependencies = ["grpcio<1.70"]
override-dependencies = ["werkzeug==2.3"]
exclude-dependencies = ["Nvidia_NCCL"]
dev-dependencies = ["ruff"]
extra-index-url = ["https://me:secret@more.example.org/simple"]
[tool.uv.sources]
torch = [
  { index = "cpu", marker = "sys_platform == 'linux'" },
  { index = "default-index", extra = "Gpu_X" },
]
lib = { workspace = true }
tool = { git = "https://git.example.org/tool", tag = "v1", group = "dev" }
local = { path = "../local" }
[[tool.uv.index]]
name = "cpu"
url = "https://download.example.org/cpu"
explicit = true
[[tool.uv.index]]
url = "https://index.example.org/simple"
default = true
[dependency-groups]
dev = ["mypy"]
`);
    expect(manifest.problems).toEqual([]);
    expect(texts(manifest)).toEqual({ '': [], 'group:dev': ['mypy', 'ruff'] });
    expect(manifest.constraints.map((one) => one.written)).toEqual(['grpcio<1.70']);
    expect(manifest.overrides.map((one) => one.written)).toEqual(['werkzeug==2.3']);
    expect(manifest.excludes).toEqual(['nvidia-nccl']);
    expect(
      manifest.indexes.map(({ kind, name, url, explicit, range }) => [
        kind,
        name,
        url,
        explicit,
        range.startLine,
      ]),
    ).toEqual([
      ['extra-index', 'cpu', 'https://download.example.org/cpu', true, 20],
      ['index', null, 'https://index.example.org/simple', false, 23],
      ['extra-index', null, 'https://****@more.example.org/simple', false, 9],
    ]);
    expect(
      manifest.uvSources.map(({ name, index, git, path, workspace, marker, extra, group }) => [
        name,
        index ?? git ?? path ?? workspace,
        marker ?? extra ?? group,
      ]),
    ).toEqual([
      ['torch', 'cpu', "sys_platform == 'linux'"],
      ['torch', 'default-index', 'gpu-x'],
      ['lib', true, null],
      ['tool', 'https://git.example.org/tool', 'dev'],
      ['local', '../local', null],
    ]);
  });

  it('reads a classic Poetry project', async () => {
    const text = `[tool.poetry]
name = "Vision.App"
[tool.poetry.dependencies]
python = "^3.10"
numpy = "^1.26.4"
torch = { version = "~2.3", extras = ["opt"], source = "cpu" } # heavy
scipy = [
  { version = "<1.12", python = "<3.12" },
  { version = ">=1.12", platform = "linux", markers = "extra == 'x' or os_name == 'nt'" },
]
shap = { version = "*", optional = true }
kit = { git = "https://git.example.org/kit.git", tag = "v2", subdirectory = "py" }
own = { path = "../own", develop = true }
odd = "not a version"
[tool.poetry.dependencies.pandas]
version = "2.2"
[tool.poetry.extras]
explain = ["shap", "missing"]
[tool.poetry.group.dev.dependencies]
pytest = ">=8 <9"
[tool.poetry.dev-dependencies]
black = "24.*"
[[tool.poetry.source]]
name = "cpu"
url = "https://download.example.org/cpu"
priority = "explicit"
`;
    const manifest = await read(text, {}, 'app/pyproject.toml');
    expect(manifest).toMatchObject({ project: 'vision-app', requiresPython: '>=3.10,<4.0' });
    expect(texts(manifest)).toEqual({
      '': [
        'numpy<2.0.0,>=1.26.4',
        'torch[opt]<2.4,>=2.3',
        'scipy<1.12; python_version < "3.12"',
        'scipy>=1.12; sys_platform == "linux" and (extra == "x" or os_name == "nt")',
        'kit @ git+https://git.example.org/kit.git@v2#subdirectory=py',
        'own @ ../own',
        'pandas==2.2',
      ],
      'extra:explain': ['shap'],
      'group:dev': ['black==24.*', 'pytest<9,>=8'],
    });
    expect(problemsOf(manifest)).toEqual([
      'error app/pyproject.toml:14 odd: not a version is not a version constraint of Poetry',
      'error app/pyproject.toml:18 the extra explain names missing that is no dependency',
    ]);
    const [numpy, torch, scipy, , , own, pandas] = requirementsOf(manifest);
    expect(numpy).toMatchObject({ written: 'numpy = "^1.26.4"', form: 'key' });
    expect(torch!.comment).toBe('heavy');
    expect(scipy!.form).toBeUndefined();
    expect(own).toMatchObject({ localPath: 'own', editable: true });
    expect(pandas!.form).toBeUndefined();
    expect(pandas!.range.startLine).toBe(15);
    expect(manifest.indexes).toMatchObject([{ kind: 'extra-index', name: 'cpu', explicit: true }]);
  });

  it('prefers project.dependencies to what Poetry would add to them', async () => {
    const manifest = await read(
      '[project]\nname = "x"\ndependencies = ["a>=1"]\n[tool.poetry.dependencies]\na = { source = "y" }\n',
    );
    expect(texts(manifest)).toEqual({ '': ['a>=1'] });
  });

  it('reads dynamic dependencies from the files that the build backend reads', async () => {
    const manifest = await read(
      `[project]
name = "x"
dynamic = ["dependencies", "optional-dependencies", "version"]
[tool.setuptools.dynamic]
dependencies = { file = ["requirements.txt", "gone.txt", "../up.txt"] }
optional-dependencies.dev = { file = "dev.txt" }
`,
      { 'app/requirements.txt': 'numpy\n# c\nscipy==1 ', 'app/dev.txt': 'pytest\n', 'up.txt': 'up\n' },
      'app/pyproject.toml',
    );
    expect(texts(manifest)).toEqual({ '': ['numpy', 'scipy==1', 'up'], 'extra:dev': ['pytest'] });
    expect(requirementsOf(manifest)[0]).toMatchObject({ path: 'app/requirements.txt', form: 'line' });
    expect(manifest.includes).toEqual(['app/dev.txt', 'app/requirements.txt', 'up.txt']);
    expect(problemsOf(manifest)).toEqual([
      "error app/pyproject.toml:5 app/gone.txt does not exist or can't be read",
    ]);
    const unknown = await read('[project]\nname = "x"\ndynamic = ["dependencies"]\n');
    expect(problemsOf(unknown)).toEqual([
      'warning pyproject.toml:3 the build backend computes the dependencies, so they are not known from this file',
    ]);
  });

  it("replaces a project's own extras by what they ask for", async () => {
    const manifest = await read(
      '[project]\nname = "Mine"\n[project.optional-dependencies]\na = ["x"]\nb = ["y", "mine[all]"]\nall = ["mine[a,b]", "z"]\n',
    );
    expect(texts(manifest)).toEqual({
      '': [],
      'extra:a': ['x'],
      'extra:b': ['y', 'x', 'z'],
      'extra:all': ['x', 'y', 'z'],
    });
  });

  it('reads PDM development groups', async () => {
    const manifest = await read(
      '[tool.pdm.dev-dependencies]\ntest = ["pytest", "-e git+https://git.example.org/x.git#egg=x"]\n',
    );
    expect(requirementsOf(manifest, 'group:test').map((one) => [one.requirement.name, one.editable])).toEqual(
      [
        ['pytest', false],
        ['x', true],
      ],
    );
  });

  it('reports wrong TOML once, with line and column', async () => {
    const manifest = await read('[project]\nname = "x"\ndependencies = ["a",, "b"]\n');
    expect(manifest.groups).toEqual([]);
    expect(manifest.problems).toHaveLength(1);
    expect(manifest.problems[0]!.range!.startLine).toBe(3);
    expect(manifest.problems[0]!.message).toMatch(/^line 3, column \d+ is not TOML: /);
  });

  it('reports wrong types and goes on', async () => {
    const manifest = await read(
      '[project]\nname = "!"\nrequires-python = "three"\ndependencies = "numpy"\noptional-dependencies = 3\n[tool.uv]\nindex = [1]\nsources = { a = 1 }\n[dependency-groups]\nok = ["x"]\n',
    );
    expect(texts(manifest)).toEqual({ '': [], 'group:ok': ['x'] });
    expect(manifest.problems).toHaveLength(6);
    for (const problem of manifest.problems) expect(problem.range).not.toBeNull();
  });

  it('is not harmed by keys that JavaScript inherits', async () => {
    const manifest = await read(
      '__proto__ = { polluted = 1 }\n[project]\nname = "x"\n[project.optional-dependencies]\n__proto__ = ["a"]\nconstructor = ["b"]\ntoString = ["c"]\n[dependency-groups]\n__proto__ = ["d", {include-group = "constructor"}]\n[tool.uv.sources.__proto__]\nindex = "q"\n',
    );
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(requirementsOf(manifest, 'extra:constructor').map((one) => one.written)).toEqual(['b']);
    expect(manifest.problems.map((problem) => problem.message)).toEqual([
      'the dependency group constructor does not exist',
    ]);
  });

  it('bounds nesting and takes time in proportion to the text', async () => {
    expect((await read(`a = ${'['.repeat(100)}${']'.repeat(100)}`)).problems[0]!.message).toContain('nested');
    for (const text of [
      `a = ${'['.repeat(200_000)}`,
      `[project]\ndependencies = [${'"numpy", '.repeat(30_000)}]`,
      `a${'.a'.repeat(100_000)} = 1`,
      `[${'a.'.repeat(50_000)}a]`,
      `a = "${'\\\\'.repeat(200_000)}"`,
      `${'#'.repeat(400_000)}`,
      '[[a]]\n'.repeat(50_000),
      `[tool.poetry.dependencies]\nx = "${'^1 '.repeat(300)}"`,
      `[tool.poetry.dependencies]\nx = "${'1.'.repeat(100_000)}"`,
    ]) {
      const start = performance.now();
      await read(text);
      expect(performance.now() - start, text.slice(0, 30)).toBeLessThan(3_000);
    }
  });
});
