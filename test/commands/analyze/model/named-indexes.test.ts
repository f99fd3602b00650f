import { describe, expect, it } from 'vitest';
import {
  indexesOfInstall,
  indexesOfManifest,
  prereleasePolicies,
} from '../../../../src/commands/analyze/model/named-indexes.ts';
import { isLockFile, manifestReaderFor } from '../../../../src/python/manifests/registry.ts';
import { SourceText } from '../../../../src/support/source-text.ts';
import { know } from '../../../shell/reading.ts';

async function manifest(path: string, text: string) {
  const read = await manifestReaderFor(path)?.read(SourceText.fromString(path, text), async () => null);
  if (read === undefined || isLockFile(read)) throw new Error(`${path} is no manifest`);
  return read;
}

describe('the indexes of a manifest', () => {
  it('are none when it names none', async () => {
    expect(indexesOfManifest(await manifest('requirements.txt', 'six\n'))).toEqual([]);
    expect(indexesOfManifest(await manifest('pyproject.toml', '[project]\nname = "a"\n'))).toEqual([]);
  });

  it('of requirements.txt count alike, the default one apart', async () => {
    const text =
      '--index-url https://a.example.org/simple\n--extra-index-url https://b.example.org/simple\n-f https://c.example.org/links\nsix\n';
    expect(indexesOfManifest(await manifest('requirements.txt', text))).toMatchObject([
      {
        path: 'requirements.txt',
        strategy: 'all-indexes',
        configuration: {
          indexes: [
            { url: 'https://a.example.org/simple', isDefault: true },
            { url: 'https://b.example.org/simple', isDefault: false },
          ],
          findLinks: ['https://c.example.org/links'],
          noIndex: false,
        },
      },
    ]);
    expect(indexesOfManifest(await manifest('requirements.txt', '--no-index\nsix\n'))).toMatchObject([
      { configuration: { noIndex: true, indexes: [] } },
    ]);
  });

  it('of pyproject.toml keep their names, and what is pinned to them', async () => {
    const text =
      '[project]\nname = "a"\nversion = "1"\ndependencies = ["torch"]\n[tool.uv.sources]\ntorch = { index = "cpu" }\n[[tool.uv.index]]\nname = "cpu"\nurl = "https://cpu.example.org/whl"\nexplicit = true\n';
    const [named] = indexesOfManifest(await manifest('pyproject.toml', text));
    expect(named).toMatchObject({
      path: 'pyproject.toml',
      strategy: null,
      configuration: { indexes: [{ name: 'cpu', explicit: true, isDefault: false }] },
    });
    expect([...(named?.configuration.pins ?? [])]).toEqual([['torch', 'cpu']]);
  });
});

describe('the indexes of an install command', () => {
  const of = async (command: string) => {
    const install = await know(command);
    if (install?.kind !== 'python-install') throw new Error(`${command} installs nothing`);
    return indexesOfInstall(install, 'Dockerfile');
  };

  it('are those of its options, as pip or uv counts them', async () => {
    expect(await of('pip install six')).toEqual([]);
    expect(
      await of(
        'pip install --extra-index-url https://b.example.org/s --index-url=https://a.example.org/s six',
      ),
    ).toMatchObject([
      {
        path: 'Dockerfile',
        strategy: 'all-indexes',
        configuration: {
          indexes: [
            { url: 'https://b.example.org/s', isDefault: false },
            { url: 'https://a.example.org/s', isDefault: true },
          ],
        },
      },
    ]);
    expect(await of('uv pip install --index-url https://a.example.org/s six')).toMatchObject([
      { strategy: null },
    ]);
  });

  it('are not those that only the shell knows', async () => {
    expect(await of('pip install --index-url "https://$USER:$TOKEN@a.example.org/s" six')).toEqual([]);
    expect(await of('pip install --index-url "$INDEX" six')).toEqual([]);
  });
});

describe('what requirements files say of pre-releases', () => {
  const of = async (text: string) => {
    const { pipOptions } = await manifest('requirements.txt', text);
    return prereleasePolicies(pipOptions === undefined ? [] : [pipOptions]);
  };

  it('holds for all, or for names', async () => {
    expect(await of('six\n')).toEqual({});
    expect(await of('--pre\nsix\n')).toEqual({ prereleases: 'allow' });
    expect(await of('--all-releases=Six\n--only-final torch\nsix\n')).toEqual({
      prereleasesOf: new Map([
        ['six', 'allow'],
        ['torch', 'disallow'],
      ]),
    });
  });
});
