import { describe, expect, it } from 'vitest';
import { createImportMap } from '../../../src/python/imports/import-map.ts';
import { knownImportNames } from '../../../src/python/imports/known-import-names.ts';

describe('an import map', () => {
  const map = createImportMap([
    { name: 'Opencv_Python-Headless', importNames: [] },
    { name: 'google-cloud-storage', importNames: ['google'] },
    { name: 'google-auth', importNames: ['google'] },
    { name: 'my-tools', importNames: ['tools', 'yaml'] },
    { name: 'namespace-b', importNames: ['ns.b'] },
  ]);

  it.each([
    ['yaml.nodes', 'declared', ['my-tools']],
    ['ns.b.c', 'declared', ['namespace-b']],
    ['google.cloud.storage', 'known', ['google-cloud-storage']],
    ['google.other', 'declared', ['google-auth', 'google-cloud-storage']],
    ['cv2', 'known', ['opencv-python-headless']],
    ['sklearn.svm', 'known', ['scikit-learn']],
    ['os.path', 'standard-library', []],
    ['pandas.io', 'same-name', ['pandas']],
    ['torch_geometric', 'same-name', ['torch-geometric']],
    ['.models', 'relative', []],
    ['constructor', 'same-name', ['constructor']],
  ])('takes %s as %s from %j', (module, basis, distributions) => {
    expect(map.originOf(module)).toEqual({ basis, distributions });
  });

  it('knows what a distribution makes importable', () => {
    expect(map.importNamesOf('my_tools')).toEqual(['tools', 'yaml']);
    expect(map.importNamesOf('scikit-learn')).toEqual(['sklearn']);
    expect(map.importNamesOf('sentence-transformers')).toEqual(['sentence_transformers']);
    expect(knownImportNames('PyYAML')).toEqual(['_yaml', 'yaml']);
    expect(knownImportNames('matplotlib')).toEqual(['matplotlib', 'mpl_toolkits', 'pylab']);
    expect(knownImportNames('pandas')).toEqual([]);
  });
});
