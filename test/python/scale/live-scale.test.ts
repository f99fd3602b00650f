import { describe, expect, it } from 'vitest';
import { weighClosure } from '../../../src/python/closure/weigh.ts';
import type { ScaleQuestion } from '../../../src/python/scale/scale.ts';
import { boundsOf, unknown } from '../../../src/support/quantity.ts';
import {
  asking,
  type Releases,
  requirements,
  scaleOver,
  shown,
  syntheticIndex,
} from '../../support/synthetic-index.ts';

type More = Partial<Omit<ScaleQuestion, 'requirements'>>;

/** The closure of requirements over a table. */
async function closure(releases: Releases, written: readonly string[], more: More = {}) {
  const scale = await scaleOver(syntheticIndex(releases));
  return scale.closureOf(asking(written, more));
}

/** The same in a few words. */
const answer = async (releases: Releases, written: readonly string[], more: More = {}) =>
  shown((await closure(releases, written, more)).distributions);

const TREE: Releases = {
  app: { '1.0': { requires: ['left>=1', 'right'], download: 100, installed: 300 } },
  left: { '1.0': { requires: ['shared'], download: 10, installed: 30 }, '0.9': { download: 1 } },
  right: { '2.0': { requires: ['shared', 'own'], download: 20, installed: 60 } },
  shared: { '3.0': { download: 5, installed: 15 } },
  own: { '1.0': { download: 7, installed: 21 } },
};

describe('a closure over an index', () => {
  it('has exact weights and no estimate, and says why each is there and what it keeps', async () => {
    const found = await closure(TREE, ['app']);
    expect(found).toMatchObject({ source: 'index', gaps: [] });
    expect(shown(found.distributions)).toEqual(['app 1.0', 'left 1.0', 'own 1.0', 'right 2.0', 'shared 3.0']);
    const weighed = weighClosure(found);
    expect(weighed.download).toEqual({ provenance: 'exact', value: 142 });
    expect(weighed.installed).toEqual({ provenance: 'exact', value: 426 });
    const of = (name: string) => weighed.distributions.find((each) => each.name === name);
    expect(of('own')).toMatchObject({ why: ['app', 'right', 'own'], retainedBy: 'right', direct: false });
    expect(of('right')?.retainedDownload).toEqual({ provenance: 'exact', value: 27 });
    expect(of('shared')?.retainedBy).toBe('app');
    expect(of('app')).toMatchObject({
      direct: true,
      filename: 'app-1.0-py3-none-any.whl',
      importNames: ['app'],
    });
  });

  it('asks nobody for nothing, and leaves thousands of requirements to the catalogue', async () => {
    const table = syntheticIndex(TREE);
    const scale = await scaleOver(table);
    expect(await scale.closureOf(asking([]))).toMatchObject({ source: 'index', distributions: [] });
    const many = Array.from({ length: 10_000 }, (_, at) => `name-${at}`);
    const closureOfMany = await scale.closureOf(asking(many));
    expect(closureOfMany.source).toBe('catalogue');
    expect(scale.notes().join()).toContain('3000 requirements');
    expect(table.asked).toEqual([]);
    expect(scale.asked()).toEqual([]);
  });

  it('holds markers, extras, constraints, overrides and excludes for the target', async () => {
    const table: Releases = {
      a: {
        '1.0': {
          requires: ['b; extra == "more"', 'c; sys_platform == "win32"', 'd; python_version < "3.12"'],
          extras: ['more'],
        },
      },
      b: { '1.0': [], '2.0': [] },
      c: { '1.0': [] },
      d: { '1.0': ['e'] },
      e: { '1.0': [], '2.0': [], '3.0': [] },
    };
    const ask = (written: readonly string[], more: More = {}) => answer(table, written, more);
    expect(await ask(['a'])).toEqual(['a 1.0', 'd 1.0', 'e 3.0']);
    expect(await ask(['a', 'c; sys_platform == "win32"'])).toEqual(['a 1.0', 'd 1.0', 'e 3.0']);
    expect(await ask(['a[more]'], { constraints: requirements('c.txt', 'b<2', 'c<1') })).toContain('b 1.0');
    expect(await ask(['a', 'e<2'], { overrides: requirements('o.txt', 'e==2') })).toContain('e 2.0');
    expect(await ask(['a', 'e'], { excludes: ['e'] })).toEqual(['a 1.0', 'd 1.0']);
    expect(await ask(['a'], { target: { python: '3.12', platform: 'windows/amd64' } })).toEqual([
      'a 1.0',
      'c 1.0',
    ]);
    const { gaps } = await closure(table, ['a[less]']);
    expect(gaps).toEqual(['a 1.0 has no extra "less", so nothing is added for it.']);
  });

  it('of extras that need each other ends', async () => {
    const table: Releases = {
      a: {
        '1.0': {
          requires: ['a[y]; extra == "x"', 'a[x]; extra == "y"', 'b[x]; extra == "y"'],
          extras: ['x', 'y'],
        },
      },
      b: { '1.0': { requires: ['a[x]; extra == "x"'], extras: ['x'] } },
    };
    expect(await answer(table, ['a[x]'])).toEqual(['a 1.0', 'b 1.0']);
  });
});

describe('versions', () => {
  it('that are pre-releases are taken where nothing else will do, or where somebody asks', async () => {
    const table: Releases = {
      a: { '1.0': [], '2.0rc1': [] },
      b: { '1.0b1': [] },
      c: { '1.0': ['a>=2.0rc1'] },
    };
    expect(await answer(table, ['a', 'b'])).toEqual(['a 1.0', 'b 1.0b1']);
    expect(await answer(table, ['a>=2.0rc1'])).toEqual(['a 2.0rc1']);
    expect(await answer(table, ['a'], { prereleases: 'allow' })).toEqual(['a 2.0rc1']);
    expect(await answer(table, ['a', 'b'], { prereleasesOf: new Map([['a', 'allow']]) })).toEqual([
      'a 2.0rc1',
      'b 1.0b1',
    ]);
    expect((await closure(table, ['b'], { prereleases: 'disallow' })).conflict).toBeDefined();
  });

  it('that are yanked are taken only when they are pinned', async () => {
    const table: Releases = { a: { '1.0': [], '1.1': { yanked: true } } };
    expect(await answer(table, ['a'])).toEqual(['a 1.0']);
    expect(await answer(table, ['a==1.1'])).toEqual(['a 1.1']);
    expect((await closure(table, ['a>1.0'])).conflict).toBeDefined();
  });

  it('are those for the interpreter, and those with a file for the platform', async () => {
    const table: Releases = {
      a: { '1.0': [], '2.0': { python: '>=3.12' } },
      b: {
        '1.0': [],
        '2.0': { tag: 'cp311-cp311-win_amd64' },
        '3.0': { tag: 'cp312-cp312-manylinux2014_x86_64' },
      },
    };
    expect(await answer(table, ['a', 'b'])).toEqual(['a 1.0', 'b 1.0']);
    expect(await answer(table, ['a', 'b'], { target: { python: '3.12', platform: 'linux/amd64' } })).toEqual([
      'a 2.0',
      'b 3.0',
    ]);
  });

  it('are none that were uploaded later, or of which the index does not tell when', async () => {
    const table = syntheticIndex({
      a: { '1.0': { uploaded: '2024-01-01T00:00:00Z' }, '2.0': { uploaded: '2025-01-01T00:00:00Z' } },
      b: { '1.0': {}, '0.9': { uploaded: '2023-01-01T00:00:00.123456Z' } },
      c: { '1.0': {} },
    });
    const scale = await scaleOver(table, { uploadedBefore: Date.parse('2024-06-01') });
    expect(shown((await scale.closureOf(asking(['a', 'b']))).distributions)).toEqual(['a 1.0', 'b 0.9']);
    const { conflict } = await scale.closureOf(asking(['c']));
    expect(conflict?.lines.join(' ')).toContain('c has no version');
    expect(conflict?.hints).toEqual([
      'Only files uploaded before 2024-06-01T00:00:00.000Z count (exclude-newer); those of which the index does not tell when are left out, too.',
    ]);
  });
});

describe('what the base image brings', () => {
  const TORCH: Releases = {
    torch: {
      '2.2.0': { requires: ['sympy'], download: 900 },
      '2.3.0': { requires: ['sympy'], download: 950 },
    },
    sympy: { '1.0': { download: 50 } },
    timm: { '1.0': { requires: ['torch>=2.1'], download: 10 } },
  };
  const provided = (...each: (readonly [name: string, version: string | null])[]): More => ({
    provided: each.map(([name, version]) => ({ name, version })),
  });

  it('stays where it satisfies, and weighs nothing', async () => {
    const found = await closure(TORCH, ['timm'], provided(['torch', '2.2.0']));
    expect(shown(found.distributions)).toEqual(['timm 1.0', '(torch 2.2.0)']);
    expect(weighClosure(found).download).toEqual({ provenance: 'exact', value: 10 });
    expect(await answer(TORCH, ['torch==2.2.0'], provided(['torch', '2.2.0+cu121']))).toEqual([
      '(torch 2.2.0+cu121)',
    ]);
  });

  it('stays though it is old, yanked or a pre-release, for the interpreter or not', async () => {
    const table: Releases = {
      a: { '1.0': { yanked: true }, '2.0': [] },
      b: { '1.0': [], '2.0rc1': [] },
      c: { '1.0': { python: '>=3.99' }, '2.0': [] },
      d: { '5.0': [] },
    };
    const there = provided(['a', '1.0'], ['b', '2.0rc1'], ['c', '1.0'], ['d', 'no version at all']);
    expect(await answer(table, ['a', 'b', 'c', 'd==5.0'], there)).toEqual([
      '(a 1.0)',
      '(b 2.0rc1)',
      '(c 1.0)',
      '(d ?)',
    ]);
  });

  it('is installed again where it does not', async () => {
    const found = await closure(TORCH, ['timm', 'torch>=2.3'], provided(['torch', '2.2.0'], ['sympy', null]));
    expect(shown(found.distributions)).toEqual(['(sympy ?)', 'timm 1.0', 'torch 2.3.0']);
    expect(weighClosure(found).download).toEqual({ provenance: 'exact', value: 960 });
  });

  it('satisfies all that is asked where its version is not known', async () => {
    const found = await closure(TORCH, ['timm', 'torch==2.3.0'], provided(['torch', null]));
    expect(shown(found.distributions)).toEqual(['timm 1.0', '(torch ?)']);
    expect(found.distributions[0]?.dependencies).toEqual(['torch']);
  });

  it('stays when no index knows it, or its file there can not be read', async () => {
    const table: Releases = {
      lib: { '1.0': ['private', 'broken'] },
      broken: { '1.0': { unusable: 'its metadata is of another name' }, '2.0': [] },
    };
    const found = await closure(table, ['lib'], provided(['private', '4.0'], ['broken', '1.0']));
    expect(found.conflict).toBeUndefined();
    expect(shown(found.distributions)).toEqual(['(broken 1.0)', 'lib 1.0', '(private 4.0)']);
  });

  it('needs no more than is there, but for its extras', async () => {
    const table: Releases = {
      a: { '1.0': { requires: ['b', 'c; extra == "x"'], extras: ['x'] } },
      b: { '1.0': [] },
      c: { '1.0': [] },
    };
    expect(await answer(table, ['a'], provided(['a', '1.0']))).toEqual(['(a 1.0)']);
    expect(await answer(table, ['a[x]'], provided(['a', '1.0']))).toEqual(['(a 1.0)', 'c 1.0']);
  });
});

describe('what no index can tell', () => {
  it('is a gap where a requirement is unknown to every index, and the rest is exact', async () => {
    const found = await closure(TREE, ['own', 'nobody-knows==1']);
    expect(shown(found.distributions)).toEqual(['nobody-knows ? not-in-index', 'own 1.0']);
    expect(found.gaps).toEqual([
      'No package index that was asked knows nobody-knows (requirements.txt): neither its weight nor what it needs is counted.',
    ]);
    expect(found.conflict).toBeUndefined();
    expect(weighClosure(found)).toMatchObject({
      download: { provenance: 'unknown', atLeast: 7 },
      unknown: ['nobody-knows'],
    });
  });

  it('is why nothing fits where a distribution needs what no index knows', async () => {
    const { conflict } = await closure({ a: { '1.0': ['gone'] } }, ['a']);
    expect(conflict?.lines.join(' ')).toContain('gone');
  });

  it('is local projects, and they are what others need', async () => {
    const table: Releases = { plugin: { '1.0': ['core>=1'] }, core: { '1.0': { download: 9 } } };
    const [plugin, core] = requirements('requirements.txt', 'plugin', 'core @ ./core');
    const scale = await scaleOver(syntheticIndex(table));
    const { distributions, gaps } = await scale.closureOf(
      asking([], { target: { python: '3.11', platform: 'linux/amd64' } }),
    );
    expect([distributions, gaps]).toEqual([[], []]);
    const found = await scale.closureOf({
      ...asking([]),
      requirements: [plugin, core].flatMap((each) => each ?? []),
    });
    expect(shown(found.distributions)).toEqual(['core ? local', 'plugin 1.0']);
    expect(found.distributions.find(({ name }) => name === 'plugin')?.dependencies).toEqual(['core']);
  });

  it('is an editable project whose name is that of something on the index', async () => {
    const [written] = requirements('requirements.txt', 'own');
    if (written === undefined) throw new Error('no requirement');
    const scale = await scaleOver(syntheticIndex(TREE));
    const found = await scale.closureOf({ ...asking([]), requirements: [{ ...written, editable: true }] });
    expect(shown(found.distributions)).toEqual(['own ? local']);
  });

  it('is weighed as the newest release where it comes from a repository, flagged', async () => {
    const found = await closure(TREE, ['left @ git+https://git.example.org/left.git@main']);
    expect(shown(found.distributions)).toEqual(['left ? url', 'shared 3.0']);
    expect(found.gaps).toEqual(['left comes from an address of its own; its release 1.0 stands for it.']);
    expect(found.distributions[0]?.download).toMatchObject({ provenance: 'estimated', value: 10 });
    expect(found.distributions[0]?.filename).toBeNull();
  });

  it('that comes from a repository fits whatever is asked of it', async () => {
    const table: Releases = { a: { '1.0': [] }, b: { '1.0': ['a>=2.0.dev0'] } };
    const found = await closure(table, ['a @ git+https://git.example.org/a.git', 'b']);
    expect(found.conflict).toBeUndefined();
    expect(shown(found.distributions)).toEqual(['a ? url', 'b 1.0']);
  });

  it('is an address outside of every index', async () => {
    const found = await closure(TREE, ['strange @ https://files.example.org/strange.tar.gz']);
    expect(shown(found.distributions)).toEqual(['strange ? url']);
    expect(found.gaps.join(' ')).toContain('lies at an address that was not asked');
  });
});

describe('a wheel at an address', () => {
  const url = 'https://files.example.org/wheels/left-0.9-py3-none-any.whl';

  it('is asked only when the address is trusted', async () => {
    const table = syntheticIndex(TREE);
    const scale = await scaleOver(table);
    const trusted = await scale.closureOf(asking([`left @ ${url}`], { trusts: (each) => each === url }));
    expect(shown(trusted.distributions)).toEqual(['left 0.9']);
    expect(trusted.distributions[0]?.download).toEqual({ provenance: 'exact', value: 1 });
    expect(table.asked).toContain(`${url} metadata`);
    const before = table.asked.length;
    const untrusted = await scale.closureOf(asking([`left @ ${url}`]));
    expect(untrusted.distributions[0]).toMatchObject({ name: 'left', gap: 'url' });
    expect(table.asked.slice(before).join()).not.toContain('files.example.org');
  });

  it('that is not asked stands for its own version where an index has that', async () => {
    const found = await closure(TREE, [`left @ ${url}`]);
    expect(shown(found.distributions)).toEqual(['left ? url']);
    expect(found.gaps).toEqual(['left comes from an address of its own; its release 0.9 stands for it.']);
  });

  it('for another system can not be installed, as pip has it', async () => {
    const windows = 'left-0.9-cp311-cp311-win_amd64.whl';
    const table: Releases = { left: { '0.9': { tag: 'cp311-cp311-win_amd64' } } };
    const found = await closure(table, [`left @ https://files.example.org/${windows}`], {
      trusts: () => true,
    });
    expect(found.conflict?.lines.join(' ')).toContain(`${windows} is no wheel for the target`);
    const there = await closure(table, [`left @ https://files.example.org/${windows}`], {
      trusts: () => true,
      target: { python: '3.11', platform: 'windows/amd64' },
    });
    expect(shown(there.distributions)).toEqual(['left 0.9']);
  });

  it('and another one for the same name exclude each other', async () => {
    const other = 'https://files.example.org/wheels/left-1.0-py3-none-any.whl';
    const found = await closure(TREE, [`left @ ${url}`, `left @ ${other}`], { trusts: () => true });
    expect(found.conflict?.lines.join(' ')).toContain('two URLs');
    expect(found.conflict?.involved.map(({ range }) => range?.startLine)).toEqual([1, 2]);
  });
});

describe('a distribution that asks for an address', () => {
  const table: Releases = {
    a: { '1.0': ['left @ https://files.example.org/wheels/left-0.9-py3-none-any.whl'] },
    left: TREE.left ?? {},
  };

  it('can not be used, as uv has it, and says so', async () => {
    const found = await closure(table, ['a'], { trusts: () => true });
    expect(found.conflict?.lines.join(' ')).toContain('takes left from a URL');
  });
});

describe('requirements that exclude each other', () => {
  it('have a derivation that names the lines, beside what the catalogue would take', async () => {
    const found = await closure(TREE, ['own', 'left<1', 'app']);
    expect(found.source).toBe('catalogue');
    expect(found.conflict?.lines.at(-1)).toContain("can't all be met");
    expect(found.conflict?.involved.map(({ written, range }) => [written, range?.startLine])).toEqual([
      ['left<1', 2],
      ['app', 3],
    ]);
  });
});

describe('source distributions', () => {
  const table: Releases = {
    stat: { '1.0': { requires: ['shared'], source: 'static', download: 1_000_000 } },
    unconfirmed: { '1.0': { requires: ['shared'], source: 'unconfirmed', download: 100 } },
    blind: { '1.0': { requires: ['shared'], source: 'unknown', download: 100 } },
    shared: { '1.0': { download: 5 } },
  };

  it('are weighed by their archive, their bytes on disk estimated', async () => {
    const found = await closure(table, ['stat']);
    expect(shown(found.distributions)).toEqual(['shared 1.0', 'stat 1.0 source-only']);
    expect(found.gaps).toEqual([]);
    const stat = found.distributions.find(({ name }) => name === 'stat');
    expect(stat?.download).toEqual({ provenance: 'exact', value: 1_000_000 });
    expect(stat?.installed.provenance).toBe('estimated');
  });

  it('say when only building them would confirm or tell what they need', async () => {
    expect((await closure(table, ['unconfirmed'])).gaps.join(' ')).toContain(
      'only building it would confirm',
    );
    const blind = await closure(table, ['blind']);
    expect(shown(blind.distributions)).toEqual(['blind 1.0 source-only']);
    expect(blind.gaps.join(' ')).toContain('only building it would tell what it needs');
  });
});

describe('a wheel that can not be read', () => {
  it('is unknown where its directory lies, and never 0', async () => {
    const found = await closure({ a: { '1.0': { unreadable: 'its directory lies', download: 70 } } }, ['a']);
    expect(shown(found.distributions)).toEqual(['a 1.0 unreadable']);
    expect(found.distributions[0]).toMatchObject({
      download: { provenance: 'exact', value: 70 },
      installed: { provenance: 'unknown' },
    });
    expect(weighClosure(found).installed.provenance).toBe('unknown');
    // Null would say that there is nothing to compile.
    expect(found.distributions[0]).not.toHaveProperty('byteCompiled');
  });

  it('is passed over for an older one where its metadata is of another name', async () => {
    const table: Releases = { a: { '2.0': { unusable: 'its metadata is that of b' }, '1.0': [] } };
    expect(await answer(table, ['a'])).toEqual(['a 1.0']);
    expect((await closure(table, ['a>=2'])).conflict?.lines.join(' ')).toContain('its metadata is that of b');
  });
});

/** What the catalogue's CPU builds ask for. */
const TORCH_NEEDS: Releases = {
  sympy: { '1.14.0': [] },
  networkx: { '3.0': [] },
  jinja2: { '3.1': [] },
  fsspec: { '2025.1': [] },
  filelock: { '3.20': [] },
  setuptools: { '80.0': [] },
  'typing-extensions': { '4.15.0': [] },
};

describe("PyTorch's CPU builds", () => {
  it('come from the catalogue when no index serves them, all else from the index', async () => {
    const table: Releases = {
      torch: { '2.9.1': { requires: ['nvidia-cudnn-cu12', 'own'], download: 900_000_000 } },
      'nvidia-cudnn-cu12': { '9.0': { download: 700_000_000 } },
      own: { '1.0': { download: 7 } },
      ...TORCH_NEEDS,
    };
    const found = await closure(table, ['torch==2.9.1', 'own'], { pytorchCpu: true });
    const torch = found.distributions.find(({ name }) => name === 'torch');
    expect(torch).toMatchObject({ version: '2.9.1+cpu', download: { provenance: 'estimated' } });
    expect(found.distributions.map(({ name }) => name)).not.toContain('nvidia-cudnn-cu12');
    expect(found.distributions.find(({ name }) => name === 'own')?.download).toEqual({
      provenance: 'exact',
      value: 7,
    });
  });

  it('of releases that are yanked, or for another Python, are passed over like those', async () => {
    const table: Releases = {
      torch: { '2.9.1': [], '98.0': { yanked: true }, '99.0': { python: '>=3.99' } },
      ...TORCH_NEEDS,
    };
    const found = await closure(table, ['torch>=2.9.1'], { pytorchCpu: true });
    const torch = found.distributions.find(({ name }) => name === 'torch');
    expect(torch?.version).toMatch(/^2\..*\+cpu$/);
  });

  it('stand for what comes from a repository, flagged and with a wider interval', async () => {
    const table: Releases = { torch: { '2.9.1': { download: 900_000_000 } }, ...TORCH_NEEDS };
    const of = async (written: string) =>
      (await closure(table, [written], { pytorchCpu: true })).distributions.find(
        ({ name }) => name === 'torch',
      );
    const pinned = await of('torch==2.9.1');
    const standIn = await of('torch @ git+https://git.example.org/torch.git');
    expect(standIn).toMatchObject({ version: null, gap: 'url', filename: null });
    expect(standIn).not.toHaveProperty('byteCompiled');
    expect(boundsOf(standIn?.download ?? unknown())[0]).toBeLessThan(
      boundsOf(pinned?.download ?? unknown())[0],
    );
  });

  it('are what every index serves for other systems than Linux', async () => {
    const table: Releases = {
      torch: { '2.9.1': { tag: 'cp311-none-macosx_11_0_arm64', download: 80_000_000 } },
      ...TORCH_NEEDS,
    };
    const found = await closure(table, ['torch'], {
      pytorchCpu: true,
      target: { python: '3.11', platform: 'darwin/arm64' },
    });
    expect(found.distributions[0]).toMatchObject({
      version: '2.9.1',
      download: { provenance: 'exact', value: 80_000_000 },
    });
  });

  it('come from the index when it serves them', async () => {
    const table: Releases = {
      torch: { '2.9.1': { requires: ['cuda'] }, '2.9.1+cpu': { download: 200 } },
      cuda: { '1.0': [] },
    };
    const found = await closure(table, ['torch==2.9.1'], { pytorchCpu: true });
    expect(shown(found.distributions)).toEqual(['torch 2.9.1+cpu']);
    expect(found.distributions[0]?.download).toEqual({ provenance: 'exact', value: 200 });
  });

  it('are not those that the base image brings', async () => {
    const table: Releases = {
      torch: { '2.9.1': { requires: ['cuda'], download: 900_000_000 } },
      cuda: { '1.0': [] },
      ...TORCH_NEEDS,
    };
    const base = { pytorchCpu: true, provided: [{ name: 'torch', version: '2.2.0+cpu' }] };
    const found = await closure(table, ['torch==2.9.1'], base);
    expect(found.distributions.find(({ name }) => name === 'torch')?.version).toBe('2.9.1+cpu');
    expect(await answer(table, ['torch>=2'], base)).toEqual(['(torch 2.2.0+cpu)']);
  });

  it('of a release that the catalogue does not know exclude nothing', async () => {
    const table: Releases = {
      torch: { '2.9.1': [], '2.0.0': { requires: ['cuda'], download: 900_000_000 } },
      cuda: { '1.0': [] },
      ...TORCH_NEEDS,
    };
    const found = await closure(table, ['torch==2.0.0'], { pytorchCpu: true });
    expect(found.conflict).toBeUndefined();
    expect(found.distributions.find(({ name }) => name === 'torch')?.version).toContain('2.0.0');
  });
});
