import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/catalogue.ts';
import { closureFindings } from '../../src/commands/closure-findings.ts';
import { weighClosure } from '../../src/python/closure/weigh.ts';
import { catalogueScale } from '../../src/python/scale/catalogue-scale.ts';
import { asking, type Releases, scaleOver, syntheticIndex } from '../support/synthetic-index.ts';

const findings = async (releases: Releases, ...written: string[]) =>
  closureFindings(weighClosure(await (await scaleOver(syntheticIndex(releases))).closureOf(asking(written))));

const CV = (crc: number) => ({ witnesses: { 'cv2/cv2.abi3.so': crc, 'cv2/version.py': 7 } });

describe('distributions that overwrite each other', () => {
  it('are told with who brings them, at the requirement that is written', async () => {
    const [finding, ...others] = await findings(
      {
        'opencv-python': { '4.12': CV(1) },
        'opencv-python-headless': { '4.11': CV(2) },
        albumentations: { '2.0': ['opencv-python-headless'] },
      },
      'albumentations',
      'opencv-python',
    );
    expect(others).toEqual([]);
    expect(finding?.rule.title).toBe('opencv-python and opencv-python-headless overwrite each other (cv2)');
    expect(finding?.message).toContain(
      'opencv-python 4.12 and opencv-python-headless 4.11 write the same files',
    );
    expect(finding?.message).toContain('opencv-python-headless comes with albumentations.');
    expect(finding?.message).not.toContain('version.py');
    expect(finding?.root).toMatchObject({ name: 'opencv-python', range: { startLine: 2 } });
  });

  it('are none where the files are the same, whatever a list says', async () => {
    expect(
      await findings(
        { 'opencv-python': { '1.0': CV(1) }, 'opencv-python-headless': { '1.0': CV(1) } },
        'opencv-python',
        'opencv-python-headless',
      ),
    ).toEqual([]);
  });

  it('are those of a list where nothing was read', async () => {
    const scale = catalogueScale(await loadCatalogue());
    const closure = await scale.closureOf(asking(['opencv-python', 'opencv-python-headless']));
    expect(closureFindings(weighClosure(closure))).toMatchObject([
      { rule: { id: 'clashing-distributions' } },
    ]);
  });

  it('are not what the base image brings', async () => {
    const scale = await scaleOver(
      syntheticIndex({ 'opencv-python': { '1.0': CV(1) }, 'opencv-python-headless': { '1.0': CV(2) } }),
    );
    const closure = await scale.closureOf(
      asking(['opencv-python', 'opencv-python-headless'], {
        provided: [{ name: 'opencv-python', version: '1.0' }],
      }),
    );
    expect(closureFindings(weighClosure(closure))).toEqual([]);
  });
});

describe('requirements that exclude each other', () => {
  const TABLE: Releases = {
    a: { '1.0': ['b<2'], '2.0': ['b<2'] },
    b: { '1.0': [], '2.0': [] },
    c: { '1.0': [] },
  };

  it('are told with the derivation, at the first line that has to do with it', async () => {
    const [finding] = await findings(TABLE, 'c', 'b>=2', 'a');
    expect(finding?.rule.id).toBe('conflicting-requirements');
    expect(finding?.message).toContain("your requirements can't all be met");
    expect(finding?.root).toMatchObject({ written: 'b>=2', range: { startLine: 2 } });
  });

  it('are told at the line that is meant, though another one is of the same name', async () => {
    const [finding] = await findings(TABLE, 'b', 'c', 'b>=2', 'a');
    expect(finding?.root).toMatchObject({ written: 'b>=2', range: { startLine: 3 } });
  });
});
