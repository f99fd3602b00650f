import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../../src/python/manifests/manifest.ts';
import { isLockFile, manifestReaderFor } from '../../../src/python/manifests/registry.ts';
import { problemsOf, readFrom, requirementsOf } from './tree.ts';

async function read(files: Readonly<Record<string, string>>, path = 'requirements.txt'): Promise<Manifest> {
  const source = await readFrom(files)(path);
  const manifest = await manifestReaderFor(path)!.read(source!, readFrom(files));
  if (isLockFile(manifest)) throw new Error('not a manifest');
  return manifest;
}

describe('local projects of a requirements file', () => {
  it('bring in what their pyproject.toml asks for, once', async () => {
    const manifest = await read(
      {
        'app/requirements.txt': 'numpy\n-e ./lib[fast]\n./lib\n',
        'app/lib/pyproject.toml':
          '[project]\nname = "My.Lib"\ndependencies = ["six", "idna"]\n[project.optional-dependencies]\nfast = ["numba"]\nslow = ["x"]\n',
      },
      'app/requirements.txt',
    );
    expect(requirementsOf(manifest).map((one) => one.requirement.normalizedName)).toEqual([
      'numpy',
      'my-lib',
      'my-lib',
      'six',
      'idna',
      'numba',
    ]);
    expect(requirementsOf(manifest).at(-1)!.path).toBe('app/lib/pyproject.toml');
    expect(manifest.includes).toEqual(['app/lib/pyproject.toml']);
    expect(manifest.problems).toEqual([]);
  });

  it('are reported where they can not be read', async () => {
    const manifest = await read({
      'requirements.txt': '-e .\n./gone\n../up\n/abs/x\nwheels/a-1-py3-none-any.whl',
      'setup.py': '',
    });
    expect(problemsOf(manifest)).toEqual([
      'warning requirements.txt:1 . computes its dependencies in setup.py or setup.cfg, so they are not known',
      'error requirements.txt:2 ./gone has neither pyproject.toml nor setup.py',
      'warning requirements.txt:3 ../up lies outside the repository and was not read',
      'warning requirements.txt:4 /abs/x lies outside the repository and was not read',
    ]);
  });

  it('end where a project reads the file that names it', async () => {
    const manifest = await read({
      'requirements.txt': 'numpy\n-e .\n',
      'pyproject.toml':
        '[project]\nname = "x"\ndynamic = ["dependencies"]\n[tool.setuptools.dynamic]\ndependencies = { file = "requirements.txt" }\n',
    });
    expect(requirementsOf(manifest).map((one) => one.written)).toEqual(['numpy', '.']);
  });
});
