import { beforeAll, describe, expect, it } from 'vitest';
import { type Catalogue, catalogueOf, loadCatalogue } from '../../src/catalogue/catalogue.ts';
import { sizeRatio } from '../../src/catalogue/size-ratio.ts';
import { normalizeName } from '../../src/python/name.ts';
import { parseRequirement } from '../../src/python/requirement.ts';
import { compareVersions, parseVersion } from '../../src/python/version.ts';
import { parseWheelFilename } from '../../src/python/wheel-filename.ts';

describe('the embedded catalogue', () => {
  let catalogue: Catalogue;
  beforeAll(async () => {
    catalogue = await loadCatalogue();
  });

  it('is read once, and says when and for which Python it was made', async () => {
    expect(await loadCatalogue()).toBe(catalogue);
    expect(catalogue.date).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(catalogue.python).toBe('3.11');
  });

  it('knows the heavy distributions of the field', () => {
    for (const name of [
      'torch',
      'tensorflow',
      'xgboost',
      'opencv-python',
      'evidently',
      'mlflow',
      'dvc',
      'whylogs',
      'pyspark',
    ])
      expect(catalogue.find(name)?.versions.length, name).toBeGreaterThan(0);
    expect(catalogue.find('constructor')).toBeNull();
    expect(catalogue.find('no-such-thing')).toBeNull();
  });

  it('holds readable names, versions newest first, requirements and file names', () => {
    for (const name of catalogue.names) {
      expect(normalizeName(name)).toBe(name);
      const versions = catalogue.find(name)?.versions ?? [];
      const parsed = versions.map((each) => parseVersion(each.version));
      for (const [index, version] of parsed.entries()) {
        const next = parsed[index + 1];
        expect(version, `${name} ${versions[index]?.version}`).not.toBeNull();
        if (version && next) expect(compareVersions(version, next), name).toBeGreaterThan(0);
      }
      for (const { requires, wheels } of versions) {
        for (const line of requires) expect(parseRequirement(line).ok, line).toBe(true);
        expect(Object.keys(wheels).length, name).toBeGreaterThan(0);
        for (const wheel of Object.values(wheels)) {
          expect(wheel.download, wheel.filename).toBeGreaterThan(0);
          if (wheel.filename.endsWith('.whl')) {
            expect(parseWheelFilename(wheel.filename)?.name, wheel.filename).toBe(name);
            expect(wheel.installed, wheel.filename).toBeGreaterThan(0);
          } else expect(wheel.installed).toBeNull();
        }
      }
    }
  });

  it('knows everything that its distributions need on its own Python and platform', () => {
    const missing = new Set<string>();
    for (const name of catalogue.names)
      for (const line of catalogue.find(name)?.versions[0]?.requires ?? []) {
        const result = parseRequirement(line);
        if (
          result.ok &&
          result.requirement.marker === null &&
          catalogue.find(result.requirement.normalizedName) === null
        )
          missing.add(`${name}: ${line}`);
      }
    expect([...missing]).toEqual([]);
  });

  it('estimates CPU builds between bounds, with what the estimate rests on', () => {
    const cpu = catalogue.find('torch')?.versions.find((each) => each.version === '2.13.0+cpu');
    const wheel = cpu?.wheels['linux/amd64'];
    expect(wheel?.download).toBe(191_800_000);
    expect(wheel?.estimate?.source).toMatch(/^Estimated: /);
    expect(wheel?.estimate?.installed[0]).toBeLessThan(wheel?.installed ?? 0);
    expect(cpu?.requires.some((line) => line.startsWith('nvidia-'))).toBe(false);
  });

  it('finds who makes an import possible', () => {
    expect(catalogue.providersOf('sklearn')).toEqual(['scikit-learn']);
    expect(catalogue.providersOf('PIL.Image')).toEqual(['pillow']);
    expect(catalogue.providersOf('google.protobuf.message')).toEqual(['protobuf']);
    expect(catalogue.providersOf('cv2')).toEqual(
      expect.arrayContaining(['opencv-python', 'opencv-python-headless']),
    );
    expect(catalogue.providersOf('google')).toContain('protobuf');
    expect(catalogue.providersOf('no_such_module')).toEqual([]);
    expect(catalogue.providersOf('')).toEqual([]);
  });

  it('knows how wheels of a size grow on disk', () => {
    for (const download of [5000, 100_000, 1_000_000, 10_000_000, 500_000_000]) {
      const { low, median, high } = sizeRatio(catalogue, download);
      expect(low).toBeGreaterThan(1);
      expect(median).toBeGreaterThan(low);
      expect(high).toBeGreaterThan(median);
      expect(high).toBeLessThan(8);
    }
  });

  it('names no host', async () => {
    const text = JSON.stringify((await import('../../src/catalogue/data/catalogue.json')).default);
    expect(text).not.toMatch(/https?:|\/\//);
    expect(text.length).toBeLessThan(500_000);
  });
});

describe('catalogueOf', () => {
  it('gives a file to the platforms that have it', () => {
    const catalogue = catalogueOf({
      date: '2026-01-01',
      python: '3.11',
      sources: [],
      distributions: {
        'two-words': [['two'], [['1.0', null, [], { amd64: ['cp311-cp311-linux_x86_64', 1, 2] }]]],
      },
    });
    expect(catalogue.find('two-words')?.versions[0]?.wheels).toEqual({
      'linux/amd64': {
        filename: 'two_words-1.0-cp311-cp311-linux_x86_64.whl',
        download: 1,
        installed: 2,
        estimate: null,
      },
    });
  });
});
