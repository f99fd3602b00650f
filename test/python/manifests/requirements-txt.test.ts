import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pipSearch } from '../../../src/python/manifests/pip-indexes.ts';
import { formatRequirement } from '../../../src/python/requirement.ts';
import { problemsOf, readRequirements, requirementsOf } from './tree.ts';

const written = async (text: string) =>
  requirementsOf(await readRequirements(text)).map((one) => one.written);
const fixture = (path: string) =>
  readFileSync(join(import.meta.dirname, '../../fixtures/manifests/requirements', path));

describe('readRequirementsTxt', () => {
  it('reads names, extras, specifiers and markers with their places and comments', async () => {
    const text = '# top\nnumpy>=1.26,<3  # fast\n\n  Scikit_Learn[ A , b ] ; python_version < "3.9"\n';
    const [numpy, sklearn] = requirementsOf(await readRequirements(text));
    expect(numpy).toMatchObject({ written: 'numpy>=1.26,<3', comment: 'fast', hashes: [], editable: false });
    expect(text.slice(numpy!.range.start, numpy!.range.end)).toBe('numpy>=1.26,<3');
    expect(numpy!.range.startLine).toBe(2);
    expect(sklearn!.requirement).toMatchObject({ normalizedName: 'scikit-learn', extras: ['a', 'b'] });
    expect(sklearn!.requirement.marker).not.toBeNull();
    expect(sklearn!.comment).toBeNull();
  });

  it('joins continued lines without a space and keeps the range of all of them', async () => {
    const text = 'numpy\\\n>=1.0 \\\n  --hash=sha256:aa \\\n  --hash=sha512:bb # why\nscipy\n';
    const [numpy, scipy] = requirementsOf(await readRequirements(text));
    expect(numpy).toMatchObject({
      written: 'numpy>=1.0',
      hashes: ['sha256:aa', 'sha512:bb'],
      comment: 'why',
    });
    expect(text.slice(numpy!.range.start, numpy!.range.end)).toBe('numpy\\\n>=1.0');
    expect(numpy!.lineRange).toMatchObject({ startLine: 1, endLine: 4 });
    expect(text.slice(numpy!.hashRanges![0]!.start, numpy!.hashRanges![0]!.end)).toBe(
      ' \\\n  --hash=sha256:aa',
    );
    expect(scipy!.range.startLine).toBe(5);
  });

  it('ends a continuation at a comment line, even at one that ends with a backslash', async () => {
    expect(await written('numpy \\\n# note \\\nscipy\n')).toEqual(['numpy', 'scipy']);
  });

  it('takes # for a comment only at the start and after white space', async () => {
    expect(await written('a @ https://example.org/a.zip#egg=a\nb#c\t# d')).toEqual([
      'a @ https://example.org/a.zip#egg=a',
    ]);
    expect(problemsOf(await readRequirements('b#c'))).toHaveLength(1);
  });

  it('reads line ends, form feeds, marks and encodings as pip does', async () => {
    expect(await written('a\r\nb\rc\fd\u2028e')).toEqual(['a', 'b', 'c', 'd', 'e']);
    for (const file of ['marked.txt', 'windows.txt', 'latin.txt', 'powershell.txt'])
      expect(
        requirementsOf(await readRequirements({ [file]: fixture(file) }, file))[0]!.requirement.name,
      ).toBe('numpy');
    const sixteen = await readRequirements({ 'powershell.txt': fixture('powershell.txt') }, 'powershell.txt');
    expect(problemsOf(sixteen)).toEqual([
      'warning powershell.txt:1 the file is UTF-16, which pip reads and other tools refuse',
    ]);
    expect(requirementsOf(sixteen)[0]!.form).toBeUndefined();
    expect(
      problemsOf(await readRequirements({ 'undeclared.txt': fixture('undeclared.txt') }, 'undeclared.txt')),
    ).toEqual(['error undeclared.txt:1 the file is not valid UTF-8 and declares no other encoding']);
    expect(problemsOf(await readRequirements({ 'latin.txt': fixture('latin.txt') }, 'latin.txt'))).toEqual(
      [],
    );
  });

  it('reads included files relative to the including one, and constraints apart', async () => {
    const manifest = await readRequirements(
      {
        'app/requirements.txt': 'a\n-r ../base/more.txt\n-c limits.txt',
        'base/more.txt': 'b\n-rnext.txt',
        'base/next.txt': 'c',
        'app/limits.txt': 'd<2\n',
      },
      'app/requirements.txt',
    );
    expect(requirementsOf(manifest).map((one) => `${one.path}:${one.written}`)).toEqual([
      'app/requirements.txt:a',
      'base/more.txt:b',
      'base/next.txt:c',
    ]);
    expect(manifest.constraints.map((one) => formatRequirement(one.requirement))).toEqual(['d<2']);
    expect(manifest.includes).toEqual(['app/limits.txt', 'base/more.txt', 'base/next.txt']);
    expect(manifest.problems).toEqual([]);
  });

  it('reports circles, missing files and paths that leave the repository, with their lines', async () => {
    const circle = await readRequirements({ 'a.txt': 'x\n-r b.txt', 'b.txt': '\n-r a.txt' }, 'a.txt');
    expect(problemsOf(circle)).toEqual(['error b.txt:2 a.txt includes itself through b.txt']);
    expect(problemsOf(await readRequirements('-r requirements.txt'))).toEqual([
      'error requirements.txt:1 requirements.txt includes itself',
    ]);
    expect(problemsOf(await readRequirements('\n-r ../../etc/passwd\n-r /etc/passwd\n-r gone.txt'))).toEqual([
      'error requirements.txt:2 ../../etc/passwd leaves the repository and was not read',
      'error requirements.txt:3 /etc/passwd leaves the repository and was not read',
      "error requirements.txt:4 gone.txt does not exist or can't be read",
    ]);
    expect(problemsOf(await readRequirements('-r https://user:secret@example.org/r.txt'))).toEqual([
      'warning requirements.txt:1 https://****@example.org/r.txt is not in the repository and was not read',
    ]);
  });

  it('stops at the limits of depth and number', async () => {
    const deep = Object.fromEntries(
      Array.from({ length: 80 }, (_, at) => [`r${at}.txt`, `p${at}\n-r r${at + 1}.txt`]),
    );
    const manifest = await readRequirements(deep, 'r0.txt');
    expect(requirementsOf(manifest)).toHaveLength(50);
    expect(problemsOf(manifest)).toEqual([
      'error r49.txt:2 r50.txt was not read: more than 50 files deep or 500 files in all',
    ]);
    const wide = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [`r${at}.txt`, `-r r${at + 1}.txt\n-r r${at + 1}.txt`]),
    );
    expect((await readRequirements(wide, 'r0.txt')).problems.length).toBeLessThanOrEqual(1000);
  });

  it('goes on after a wrong line and says what is wrong with each', async () => {
    const manifest = await readRequirements({ 'broken.txt': fixture('broken.txt') }, 'broken.txt');
    expect(manifest.problems.map((problem) => [problem.severity, problem.range?.startLine])).toEqual([
      ['error', 2],
      ['error', 3],
      ['error', 4],
      ['error', 5],
      ['error', 6],
    ]);
    expect(requirementsOf(manifest).map((one) => one.written)).toEqual(['numpy>=1.0', 'torch>=2.0']);
  });

  it('reads URLs, archives and folders', async () => {
    const manifest = await readRequirements(
      [
        'wheels/own_kernels-0.3.0-py3-none-any.whl',
        'https://example.org/dist/Thing-2.1.tar.gz',
        'git+https://example.org/team/thing@v1#egg=thing&subdirectory=sub ; sys_platform == "linux"',
        './packages/lib[extra]',
        '-e git+https://user:token@example.org/x.git#egg=x',
        'y @ https://example.org/y.zip ; os_name == "nt"',
        '-e .',
      ].join('\n'),
    );
    expect(manifest.problems).toEqual([]);
    expect(
      requirementsOf(manifest).map((one) => [
        one.requirement.name,
        one.requirement.url,
        one.localPath,
        one.editable,
      ]),
    ).toEqual([
      [
        'own_kernels',
        'wheels/own_kernels-0.3.0-py3-none-any.whl',
        'wheels/own_kernels-0.3.0-py3-none-any.whl',
        false,
      ],
      ['Thing', 'https://example.org/dist/Thing-2.1.tar.gz', undefined, false],
      ['thing', 'git+https://example.org/team/thing@v1#egg=thing&subdirectory=sub', undefined, false],
      ['', './packages/lib', 'packages/lib', false],
      ['x', 'git+https://user:token@example.org/x.git#egg=x', undefined, true],
      ['y', 'https://example.org/y.zip', undefined, false],
      ['', '.', '', true],
    ]);
    const kept = requirementsOf(manifest);
    expect(formatRequirement({ ...kept[0]!.requirement, url: null })).toBe('own_kernels==0.3.0');
    expect(kept[4]!.written).toBe('git+https://****@example.org/x.git#egg=x');
    expect(kept[3]!.requirement.extras).toEqual(['extra']);
  });

  it('keeps environment variables as written', async () => {
    const text = '-i https://${USER}:${TOKEN}@example.org/simple\nx @ https://${HOST}/x.zip';
    const manifest = await readRequirements(text);
    expect(manifest.indexes[0]!.url).toBe('https://${USER}:${TOKEN}@example.org/simple');
    expect(requirementsOf(manifest)[0]!.requirement.url).toBe('https://${HOST}/x.zip');
  });

  it('reads index options in the order in which pip heeds them', async () => {
    const manifest = await readRequirements(
      '--extra-index-url https://b.example.org -i https://a.example.org\n-f wheelhouse\n--extra-index-url=https://me:pw@c.example.org\n',
    );
    expect(manifest.indexes.map((index) => [index.kind, index.url])).toEqual([
      ['index', 'https://a.example.org'],
      ['extra-index', 'https://b.example.org'],
      ['find-links', 'wheelhouse'],
      ['extra-index', 'https://****@c.example.org'],
    ]);
    expect(pipSearch(manifest.indexes)).toEqual({
      indexes: ['https://a.example.org', 'https://b.example.org', 'https://****@c.example.org'],
      findLinks: ['wheelhouse'],
      noIndex: false,
    });
    const forgetful = await readRequirements(
      '--extra-index-url https://a.example.org\n--index-url https://b.example.org',
    );
    expect(problemsOf(forgetful)).toEqual([
      'warning requirements.txt:2 pip forgets the indexes of requirements.txt:1 at this line',
    ]);
    expect(pipSearch(forgetful.indexes).indexes).toEqual(['https://b.example.org']);
    expect(pipSearch((await readRequirements('--no-index\n-i https://a.example.org')).indexes)).toMatchObject(
      { indexes: [], noIndex: true },
    );
  });

  it('collects the options that hold for the whole installation', async () => {
    const manifest = await readRequirements(
      '--pre\n--prefer-binary --require-hashes\n--no-binary :all:\n--only-binary A_b,c\n--trusted-host example.org\n--use-feature fast-deps\nx --no-binary y --config-settings a=b',
    );
    expect(manifest.pipOptions).toEqual({
      allReleases: [':all:'],
      onlyFinal: [],
      preferBinary: true,
      requireHashes: true,
      noBinary: [':all:', 'y'],
      onlyBinary: ['a-b', 'c'],
      trustedHosts: ['example.org'],
      features: ['fast-deps'],
    });
    expect(manifest.problems).toEqual([]);
  });

  it('warns of what pip reads past without a word', async () => {
    expect(
      problemsOf(await readRequirements('x --pre\n--pre y\n--hash=sha256:aa\nz --global-option=a')),
    ).toEqual([
      'warning requirements.txt:1 pip ignores the value of --pre on the line of a requirement',
      'warning requirements.txt:2 pip ignores y here',
      'warning requirements.txt:3 the hash stands on a line without a requirement, and pip ignores it',
      'warning requirements.txt:4 pip 25.3 and newer refuse --global-option',
    ]);
  });

  it('refuses constraints that pip refuses', async () => {
    const manifest = await readRequirements({
      'requirements.txt': '-c c.txt',
      'c.txt': 'a[x]<2\n-e .\n./lib\nb',
    });
    expect(problemsOf(manifest)).toEqual([
      'error c.txt:1 a[x]<2: a constraint can not have extras',
      'error c.txt:2 .: a constraint must name its distribution',
      'error c.txt:3 ./lib: a constraint must name its distribution',
    ]);
  });

  it('takes time in proportion to the text', async () => {
    for (const text of [
      '#'.repeat(300_000),
      `a${'['.repeat(300_000)}`,
      ' \\\n'.repeat(150_000),
      `x ; ${'('.repeat(100_000)}`,
      '-'.repeat(300_000),
      `https://${'/'.repeat(300_000)}x`,
      `a @ ${'://a'.repeat(80_000)}@`,
      `${' '.repeat(300_000)}#x`,
      '"'.repeat(300_001),
      `-e ${'git+'.repeat(80_000)}`,
    ]) {
      const start = performance.now();
      await readRequirements(text);
      expect(performance.now() - start, text.slice(0, 20)).toBeLessThan(3_000);
    }
  });
});
