import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LockTools, pinsOf, selected } from './lock-tools.ts';

// Needs an index that pip on this machine can reach. It is the machine's own: no address is written here.
let tools: LockTools;
beforeAll(async () => {
  tools = await LockTools.start();
});
afterAll(async () => {
  await tools?.stop();
});

/** Markers on Python and platform, extras of a dependency, an extra and groups of the project, two versions of one name. */
const PROJECT = `[project]
name = "shop"
version = "0.1.0"
requires-python = ">=3.9,<3.14"
dependencies = ["requests[socks]>=2.31", "rich", "click>=8", "tomli; python_version < '3.11'"]
[project.optional-dependencies]
progress = ["tqdm", "colorama; sys_platform == 'win32'"]
[dependency-groups]
dev = ["pytest>=7"]
`;

describe.concurrent('the closure of a lock is what its tool installs', () => {
  it('poetry.lock', { timeout: 120_000 }, async () => {
    const project = await tools.project('poetry', {
      'pyproject.toml': `${PROJECT}[tool.poetry]
package-mode = false
[tool.poetry.group.docs]
optional = true
[tool.poetry.group.docs.dependencies]
mkdocs-get-deps = "^0.2"
[tool.poetry.group.all]
optional = true
include-groups = ["docs"]
[tool.poetry.group.all.dependencies]
iniconfig = "*"
[[tool.poetry.source]]
name = "here"
url = "${tools.index}"
priority = "primary"
`,
    });
    await project.run('poetry', 'lock');
    const lock = await project.read('poetry.lock');
    expect(lock.problems).toEqual([]);
    const exported = async (...words: string[]) =>
      pinsOf(await project.run('poetry', 'export', '--without-hashes', ...words));
    expect(selected(lock)).toEqual(await exported());
    expect(selected(lock, { extras: ['progress'] })).toEqual(await exported('-E', 'progress'));
    expect(selected(lock, { groups: ['dev', 'docs'] })).toEqual(await exported('--with', 'dev,docs'));
    expect(selected(lock, { groups: ['all'] })).toEqual(await exported('--with', 'all'));
  });

  it('pdm.lock', { timeout: 120_000 }, async () => {
    const project = await tools.project('pdm', {
      'pyproject.toml': `${PROJECT}[[tool.pdm.source]]
name = "pypi"
url = "${tools.index}"
`,
    });
    await project.run('pdm', 'use', '-q', '-f', tools.emptyPython);
    await project.run('pdm', 'lock', '-q', '-G', ':all');
    const lock = await project.read('pdm.lock');
    expect(lock.problems).toEqual([]);
    const exported = async (...words: string[]) =>
      pinsOf(await project.run('pdm', 'export', '--without-hashes', ...words));
    expect(selected(lock)).toEqual(await exported('--prod'));
    expect(selected(lock, { groups: ['dev'] })).toEqual(await exported('-G', 'dev'));
    expect(selected(lock, { extras: ['progress'] })).toEqual(await exported('--prod', '-G', 'progress'));
  });

  it('Pipfile.lock', { timeout: 120_000 }, async () => {
    const project = await tools.project('pipenv', {
      Pipfile: `[[source]]
name = "here"
url = "${tools.index}"
verify_ssl = true
[packages]
requests = {extras = ["socks"], version = ">=2.31"}
rich = "*"
colorama = {version = "*", markers = "sys_platform == 'win32'"}
[dev-packages]
pytest = "*"
`,
    });
    await project.run('pipenv', 'lock');
    const lock = await project.read('Pipfile.lock');
    expect(lock.problems).toEqual([]);
    expect(selected(lock)).toEqual(await pinsOf(await project.run('pipenv', 'requirements')));
    expect(selected(lock, { groups: ['dev'] })).toEqual(
      await pinsOf(await project.run('pipenv', 'requirements', '--dev')),
    );
  });

  it('pylock.toml', { timeout: 120_000 }, async () => {
    const project = await tools.project('pylock', { 'pyproject.toml': PROJECT });
    await project.run('uv', 'lock', '-q', '--default-index', tools.index);
    for (const words of [['--no-dev'], ['--all-groups', '--all-extras']]) {
      await project.run(
        'uv',
        'export',
        '-q',
        '--no-emit-project',
        '--format',
        'pylock.toml',
        '-o',
        'pylock.toml',
        ...words,
      );
      const lock = await project.read('pylock.toml');
      expect(lock.problems).toEqual([]);
      const dry = await project.run(
        ...(['uv', 'pip', 'install', '--dry-run', '--python', tools.emptyPython] as const),
        ...(['--python-version', '3.11', '--python-platform', 'x86_64-unknown-linux-gnu'] as const),
        ...(['-r', 'pylock.toml'] as const),
      );
      const installed = [...dry.matchAll(/^ \+ (\S+)$/gm)].map(([, pin = '']) => pin).sort();
      expect(installed.length).toBeGreaterThan(5);
      expect(selected(lock)).toEqual(installed);
    }
  });
});
