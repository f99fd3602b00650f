import { describe, expect, it } from 'vitest';
import { readPyproject } from '../../../src/python/manifests/pyproject.ts';
import { SourceText } from '../../../src/support/source-text.ts';
import { problemsOf, requirementsOf } from './tree.ts';

const read = (text: string) =>
  readPyproject(SourceText.fromString('pyproject.toml', `[tool.poetry]\nname = "x"\n${text}`));

describe('include-groups of Poetry', () => {
  it('brings what the included groups ask for, once, through circles', async () => {
    const manifest = await read(`[tool.poetry.group.test.dependencies]
pytest = "*"
[tool.poetry.group.Lint]
include-groups = ["dev"]
[tool.poetry.group.Lint.dependencies]
ruff = "*"
[tool.poetry.group.dev]
include-groups = ["test", "lint"]
[tool.poetry.group.dev.dependencies]
ipython = "*"
`);
    expect(manifest.problems).toEqual([]);
    const names = (id: string) =>
      requirementsOf(manifest, id)
        .map(({ requirement }) => requirement.name)
        .sort();
    expect(names('group:test')).toEqual(['pytest']);
    expect(names('group:dev')).toEqual(['ipython', 'pytest', 'ruff']);
    expect(names('group:lint')).toEqual(['ipython', 'pytest', 'ruff']);
  });

  it('reports names of no group', async () => {
    expect(problemsOf(await read('[tool.poetry.group.dev]\ninclude-groups = ["gone", 1]\n'))).toEqual([
      'error pyproject.toml:4 the group gone does not exist',
      'error pyproject.toml:4 include-groups must hold names of groups',
    ]);
  });

  it('does not let inclusions use up time or memory', async () => {
    const groups = Array.from({ length: 2_000 }, (_, at) => at);
    const text = groups
      .map(
        (at) =>
          `[tool.poetry.group.g${at}]\ninclude-groups = [${groups
            .slice(0, 40)
            .map((other) => `"g${(at + other) % 2000}"`)
            .join(', ')}]\n[tool.poetry.group.g${at}.dependencies]\na${at} = "*"\n`,
      )
      .join('');
    const start = performance.now();
    await read(text);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
