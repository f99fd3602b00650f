import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clashesIn } from '../../../src/python/closure/clashes.ts';
import { knownClashes } from '../../../src/python/closure/known-clashes.ts';
import { normalizeName } from '../../../src/python/name.ts';
import { wheelContents } from '../../../src/python/wheel/wheel-contents.ts';
import { locateDirectory, readDirectory } from '../../../src/python/wheel/zip-directory.ts';
import { writeZip } from '../wheel/zip-writer.ts';

/** A distribution whose wheel has these files. */
function distribution(name: string, files: Readonly<Record<string, string>>) {
  const wheel = writeZip([
    ...Object.entries(files).map(([path, content]) => ({ name: path, content })),
    { name: `${name}-1.0.dist-info/METADATA`, content: name },
    { name: `${name}-1.0.dist-info/RECORD`, content: name },
  ]);
  const place = locateDirectory(wheel, wheel.length);
  if (!place.ok) throw new Error(place.message);
  const { offset, bytes } = place.value;
  const entries = readDirectory(wheel.subarray(offset, offset + bytes), place.value);
  if (!entries.ok) throw new Error(entries.message);
  return { name, files: wheelContents(entries.value, wheel.length).witnesses };
}

const modules = (count: number, content: (index: number) => string) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`pkg/part_${index}.py`, content(index)] as const),
  );

describe('distributions clash', () => {
  it('when they write the same library otherwise, however much else is the same', () => {
    const shared = { 'cv2/__init__.py': 'import cv2', 'cv2/gapi/__init__.py': '', 'cv2/load_config.py': 'x' };
    const plain = distribution('opencv-python', { ...shared, 'cv2/cv2.abi3.so': 'with windows'.repeat(99) });
    const headless = distribution('opencv-python-headless', {
      ...shared,
      'cv2/cv2.abi3.so': 'without'.repeat(99),
    });
    const other = distribution('numpy', { 'numpy/__init__.py': 'cv2' });
    expect(clashesIn([headless, other, plain])).toEqual([
      {
        distributions: ['opencv-python', 'opencv-python-headless'],
        packages: ['cv2'],
        files: ['cv2/cv2.abi3.so'],
      },
    ]);
  });

  it('when most of their many modules differ', () => {
    const a = distribution(
      'a',
      modules(400, (index) => `a${index}`),
    );
    const b = distribution(
      'b',
      modules(400, (index) => `b${index}`),
    );
    const [clash] = clashesIn([a, b]);
    expect(clash).toMatchObject({ distributions: ['a', 'b'], packages: ['pkg'] });
    expect(clash?.files).toHaveLength(3);
    expect(a.files.length).toBeLessThan(20);
  });

  it('each package with its own distributions, and packages of the same ones together', () => {
    const one = distribution('one', { 'x/a.py': '1', 'y/a.py': '1', 'single.py': '1', 'z.py': '1' });
    const two = distribution('two', { 'x/a.py': '2', 'y/a.py': '2', 'single.py': '2' });
    const three = distribution('three', { 'z.py': '3' });
    expect(clashesIn([three, two, one])).toEqual([
      { distributions: ['one', 'three'], packages: ['z'], files: ['z.py'] },
      {
        distributions: ['one', 'two'],
        packages: ['single', 'x', 'y'],
        files: ['single.py', 'x/a.py', 'y/a.py'],
      },
    ]);
  });

  it('also where a wheel keeps its library in a .data folder or only has a short module', () => {
    const one = distribution('one', { 'one-1.0.data/purelib/lib/core.py': '1', 'tiny/__init__.py': 'a' });
    const two = distribution('two', { 'lib/core.py': '2', 'tiny/__init__.py': 'b' });
    expect(clashesIn([one, two])).toEqual([
      {
        distributions: ['one', 'two'],
        packages: ['lib', 'tiny'],
        files: ['lib/core.py', 'tiny/__init__.py'],
      },
    ]);
  });
});

describe('distributions do not clash', () => {
  it('when they share a namespace, in whatever spelling its initialiser is', () => {
    const pkgutil = "__path__ = __import__('pkgutil').extend_path(__path__, __name__)\n";
    const google = distribution('google-auth', {
      'google/__init__.py': pkgutil,
      'google/auth/__init__.py': 'auth',
      'google/auth/credentials.py': 'x',
    });
    const protos = distribution('googleapis-common-protos', {
      'google/__init__.py': '# licence\n__import__("pkg_resources").declare_namespace(__name__)\n',
      'google/api/__init__.py': '',
      'google/api/http_pb2.py': 'y',
    });
    const cuda = distribution('nvidia-cublas', {
      'nvidia/__init__.py': '',
      'nvidia/cu13/lib/libcublas.so.13': 'a',
    });
    const fft = distribution('nvidia-cufft', {
      'nvidia/__init__.py': ' ',
      'nvidia/cu13/lib/libcufft.so.12': 'b',
    });
    expect(clashesIn([google, protos, cuda, fft])).toEqual([]);
  });

  it('when they write the same file with the same content', () => {
    const files = { 'mlflow/__init__.py': 'x'.repeat(5_000), 'mlflow/tracking.py': 'y' };
    expect(clashesIn([distribution('mlflow', files), distribution('mlflow-skinny', files)])).toEqual([]);
  });

  it('over tests, documents, licences, data, and what a build writes of itself', () => {
    const careless = (word: string) => ({
      [`${word}/__init__.py`]: word,
      'tests/__init__.py': word,
      'docs/conf.py': word,
      'examples/run.py': word,
      'setup.py': word,
      LICENSE: word,
      'README.md': word,
      'shared/_version.py': word,
      'shared/version.py': word,
      'shared/_build_info.py': word,
      'shared/data.json': word,
      'shared/py.typed': word,
      'shared/code.py': 'the same',
    });
    expect(clashesIn([distribution('one', careless('one')), distribution('two', careless('two'))])).toEqual(
      [],
    );
  });
});

describe('clashes', () => {
  const content = fc.constantFrom('a', 'b');
  const path = fc.constantFrom(
    'p/a.py',
    'p/b.py',
    'p/q/c.so',
    'm.py',
    'q/__init__.py',
    'tests/x.py',
    'n/LICENSE',
  );
  const wheels = fc.uniqueArray(
    fc.record({
      name: fc.stringMatching(/^[a-z]{1,4}$/),
      files: fc.dictionary(path, content, { maxKeys: 6 }),
    }),
    { selector: ({ name }) => name, maxLength: 5 },
  );

  it('are facts: two of the named write the file that is the evidence, with different content', () => {
    fc.assert(
      fc.property(wheels, (given) => {
        const clashes = clashesIn(given.map(({ name, files }) => distribution(name, files)));
        for (const clash of clashes) {
          expect(clash.distributions.length).toBeGreaterThan(1);
          for (const file of clash.files) {
            const contents = given
              .filter(({ name }) => clash.distributions.includes(name))
              .flatMap(({ files }) => (Object.hasOwn(files, file) ? [files[file]] : []));
            expect(new Set(contents).size).toBeGreaterThan(1);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('come in the same order however the distributions do', () => {
    fc.assert(
      fc.property(wheels, (given) => {
        const distributions = given.map(({ name, files }) => distribution(name, files));
        expect(clashesIn([...distributions].reverse())).toEqual(clashesIn(distributions));
      }),
      { numRuns: 200 },
    );
  });

  it('of 300 distributions are found within moments', () => {
    const many = Array.from({ length: 300 }, (_, index) => ({
      name: `d${index}`,
      files: Array.from({ length: 300 }, (_, file) => ({
        path: `common/m${file}.py`,
        crc32: index,
        bytes: 1,
      })),
    }));
    const started = performance.now();
    expect(clashesIn(many)[0]?.distributions).toHaveLength(300);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('known clashes', () => {
  it('are named for those that are there', () => {
    expect(knownClashes(['numpy', 'opencv-python-headless', 'torch', 'opencv-python'])).toEqual([
      {
        distributions: ['opencv-python', 'opencv-python-headless'],
        packages: ['cv2'],
        files: ['cv2/cv2.abi3.so'],
      },
    ]);
    expect(
      knownClashes(['opencv-python', 'lightning', 'pytorch-lightning', 'mlflow', 'mlflow-skinny']),
    ).toEqual([]);
    expect(knownClashes(['jax-cuda12-plugin', 'jax-cuda13-plugin'])).toEqual([]);
    expect(knownClashes(['faiss-cpu', 'faiss-gpu'])).toHaveLength(1);
    expect(knownClashes(['faiss-gpu-cu11', 'faiss-gpu-cu12'])[0]?.files).toEqual(['faiss/_swigfaiss.so']);
    const both = knownClashes(['xgboost', 'tensorflow', 'xgboost-cpu', 'tensorflow-cpu']);
    expect(both.map(({ packages }) => packages)).toEqual([['tensorflow'], ['xgboost']]);
  });

  it('have normalised names', () => {
    const names = ['nvidia-cudnn-cu12', 'nvidia-cudnn-cu13', 'nvidia-nccl-cu12', 'nvidia-nccl-cu13'];
    const clashes = knownClashes(names);
    expect(clashes).toHaveLength(2);
    for (const { distributions } of clashes) expect(distributions.map(normalizeName)).toEqual(distributions);
  });
});
