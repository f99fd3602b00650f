import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { readArguments } from '../../src/commands/command-line.ts';
import { weighDescription } from '../../src/commands/weigh/describe.ts';
import { describeFailure } from '../../src/entry/failure.ts';
import { runWeigh } from '../../src/entry/terminal-weigh.ts';
import { Report } from '../../src/report/report.ts';
import { readWeighDetails } from '../../src/report/weigh-details.ts';
import { temporaryFolder } from '../contract/support/temporary-folder.ts';
import { serve } from '../python/index/server.ts';
import { type ServedIndex, servedIndex } from '../support/served-index.ts';
import type { Releases } from '../support/synthetic-index.ts';

const TABLE: Releases = {
  app: { '1.0': { requires: ['lib', 'both'], installed: 5_000 } },
  lib: {
    '1.0': { requires: ['both'], installed: 70_000 },
    '2.0': { requires: ['both'], installed: 80_000 },
    '3.0rc1': [],
  },
  both: { '1.0': { installed: 10 } },
  odd: { '1.0': ['lib<2'] },
};

interface Run {
  readonly status: number;
  readonly out: string;
  readonly error: string;
}

/** No configuration of this machine's package clients, and a cache of the test's own. */
function cleanEnvironment(): void {
  for (const name of Object.keys(process.env)) if (/^(?:PIP|UV)_/.test(name)) vi.stubEnv(name, undefined);
  const folder = temporaryFolder();
  vi.stubEnv('HOME', folder);
  vi.stubEnv('XDG_CONFIG_HOME', join(folder, 'config'));
  vi.stubEnv('PIP_CONFIG_FILE', '/dev/null');
  vi.stubEnv('UV_NO_CONFIG', '1');
  vi.stubEnv('PLIMSOLL_CACHE_DIR', join(folder, 'cache'));
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
}

/** Runs the command as the terminal program does. */
async function run(...argv: readonly string[]): Promise<Run> {
  let out = '';
  let error = '';
  const terminal = {
    out: (text: string) => {
      out += text;
    },
    error: (text: string) => {
      error += text;
    },
    colour: false,
    width: 100,
  };
  try {
    return {
      status: await runWeigh(readArguments(weighDescription, ['--quiet', ...argv]), terminal),
      out,
      error,
    };
  } catch (thrown) {
    const failure = describeFailure(thrown, false);
    return { status: failure.exitCode, out, error: failure.lines.join('\n') };
  }
}

async function indexOf(table: Releases = TABLE): Promise<ServedIndex & { readonly flag: string }> {
  cleanEnvironment();
  const served = servedIndex(table);
  return { ...served, flag: `--default-index=${await serve(served.listener)}/simple` };
}

describe('plimsoll weigh', () => {
  it('prints the same twice, exactly, and asks for nothing twice', async () => {
    const { flag, asked } = await indexOf();
    const first = await run('app', flag, '--python', '3.11');
    expect(first).toMatchObject({ status: 0, error: '' });
    expect(first.out).toContain('3 distributions');
    expect(first.out).not.toContain('about');
    asked.length = 0;
    expect(await run('app', flag, '--python', '3.11')).toEqual(first);
    expect(asked).toEqual([]);
  });

  it.each(['json', 'markdown', 'html', 'sarif'])('prints the same %s twice', async (format) => {
    const { flag } = await indexOf();
    const first = await run('app', flag, '--format', format);
    expect(first.status).toBe(0);
    expect(await run('app', flag, '--format', format)).toEqual(first);
    if (format === 'json') expect(Report.parse(JSON.parse(first.out)).command).toBe('weigh');
  });

  it('ends with 1 beyond a budget, 0 within it', async () => {
    const { flag } = await indexOf();
    expect((await run('app', flag, '--budget', '1MB')).status).toBe(0);
    expect((await run('app', flag, '--budget', '80kB')).status).toBe(1);
    expect((await run('app', flag, '--budget-download', '1kB')).status).toBe(1);
    expect((await run('app', flag, '--budget', '80kB', '--fail-on', 'never')).status).toBe(1);
    expect((await run('app', 'nobody-knows', flag)).status).toBe(1);
  });

  it('tells why requirements exclude each other', async () => {
    const { flag } = await indexOf();
    const result = await run('odd', 'lib>=2', flag);
    expect(result.status).toBe(1);
    expect(result.out.replace(/\s+/g, ' ')).toContain("your requirements can't all be met");
  });

  it('shows the tree, and all ways to a distribution', async () => {
    const { flag } = await indexOf();
    const tree = await run('app', flag, '--tree');
    expect(tree.out).toMatch(/app[\s\S]*lib[\s\S]*both/);
    expect(tree.out).not.toBe((await run('app', flag)).out);
    const why = await run('app', flag, '--why', 'Both');
    expect(why.status).toBe(0);
    expect(why.out).toContain('both');
    expect(why.out).toMatch(/lib/);
    const nothing = await run('app', flag, '--why', 'nothing');
    expect(nothing.out).toContain('nothing');
  });

  it('weighs files: includes, constraints, pre-releases, comparisons', async () => {
    const { flag } = await indexOf();
    const folder = temporaryFolder({
      'requirements.txt': '-r base/more.txt\nodd\n',
      'base/more.txt': 'app\n',
      'limits.txt': 'lib<2\n',
      'other.txt': 'both\n',
    });
    const at = (name: string) => join(folder, name);
    const details = async (...argv: string[]) => {
      const { out } = await run(...argv, flag, '--format=json');
      return readWeighDetails(Report.parse(JSON.parse(out)).details);
    };
    const versions = async (...argv: string[]) =>
      (await details(...argv))?.set.closure?.distributions.map(({ name, version }) => `${name} ${version}`);
    expect(await versions('-r', at('requirements.txt'))).toEqual([
      'app 1.0',
      'both 1.0',
      'lib 1.0',
      'odd 1.0',
    ]);
    expect(await versions('lib', '-c', at('limits.txt'))).toEqual(['both 1.0', 'lib 1.0']);
    expect(await versions('lib')).toEqual(['both 1.0', 'lib 2.0']);
    expect(await versions('lib', '--pre')).toEqual(['lib 3.0rc1']);
    const compared = await details('lib', '--against', at('other.txt'));
    expect(compared?.comparison?.changes.map(({ name }) => name)).toEqual(['lib']);
    expect((await run('-r', at('requirements.txt'), flag)).out).not.toContain(folder);
  });

  it('writes where it is told', async () => {
    const { flag } = await indexOf();
    const file = join(temporaryFolder(), 'report.json');
    expect(await run('both', flag, '--format', 'json', '--output', file)).toEqual({
      status: 0,
      out: '',
      error: '',
    });
    expect(Report.parse(JSON.parse(readFileSync(file, 'utf8'))).verdict).toBe('pass');
    const nowhere = await run('both', flag, '--output', join(file, 'x'));
    expect(nowhere.status).toBe(3);
  });

  it('asks nobody offline', async () => {
    const { flag, asked } = await indexOf();
    const result = await run('numpy', flag, '--offline');
    expect(result.status).toBe(0);
    expect(result.out).toContain('about');
    expect(asked).toEqual([]);
  });

  it('leaves out what was uploaded later', async () => {
    const { flag } = await indexOf({
      lib: { '1.0': { uploaded: '2024-01-01T00:00:00Z' }, '2.0': { uploaded: '2025-01-01T12:00:00Z' } },
    });
    expect((await run('lib', flag, '--exclude-newer', '2024-12-31')).out).toContain('1.0');
    expect((await run('lib', flag, '--exclude-newer', '2025-01-01')).out).toContain('2.0');
  });

  it('takes folders of wheels', async () => {
    const { flag } = await indexOf();
    const wheels = servedIndex({ lib: { '9.0': [] } });
    const folder = temporaryFolder(
      Object.fromEntries([...wheels.files].map(([name, { bytes }]) => [name, bytes])),
    );
    expect((await run('lib', flag, '--find-links', folder)).out).toContain('9.0');
  });
});

describe('bad usage ends with 2 and says what to write', () => {
  it.each([
    [[], 'name the requirements'],
    [['torch=='], 'is no requirement'],
    [['torch', '--python', 'three'], 'no Python version'],
    [['torch', '--platform', 'amiga'], 'platform'],
    [['torch', '--budget', 'heavy'], '--budget: "heavy" is not a size'],
    [['torch', '--budget-download', '-1'], 'budget-download'],
    [['torch', '--exclude-newer', 'soon'], '--exclude-newer'],
    [['-r', 'no/such/file.txt'], 'no/such/file.txt'],
    [['-r', '.'], "can't read ."],
    [['torch', '-c', 'no/such/file.txt'], 'no/such/file.txt'],
    [['torch', '--torch-backend', 'cu121'], 'torch-backend'],
    [['torch', '--treee'], 'unknown option'],
    [['torch', '--against', 'torch=='], 'is no requirement'],
  ] as const)('plimsoll weigh %j', async (argv, message) => {
    cleanEnvironment();
    const result = await run(...argv, '--offline');
    expect(result).toMatchObject({ status: 2, out: '' });
    expect(result.error).toContain(message);
    expect(result.error).not.toContain('bug');
  });

  it('in files, with their place', async () => {
    cleanEnvironment();
    const folder = temporaryFolder({
      'broken.txt': 'six\nnumpy=>1\n',
      'includes.txt': 'six\n-r broken.txt\n',
      'missing.txt': '-r nowhere.txt\n',
      'broken.toml/pyproject.toml': '[project\n',
      'uv.lock': 'version = 1\n',
      'secret.txt': 'six\n-r ../../../../etc/hostname\n',
    });
    const at = (name: string) => join(folder, name);
    const failing = async (...argv: string[]) => {
      const result = await run(...argv, '--offline');
      expect([argv, result.status, result.out]).toEqual([argv, 2, '']);
      return result.error;
    };
    expect(await failing('-r', at('broken.txt'))).toMatch(/^broken\.txt:2: /);
    expect(await failing('-r', at('includes.txt'))).toMatch(/^broken\.txt:2: /);
    expect(await failing('-r', at('missing.txt'))).toContain('nowhere.txt');
    expect(await failing('-r', at('secret.txt'))).toContain('secret.txt:2');
    expect(await failing('-r', at('broken.toml/pyproject.toml'))).toContain('pyproject.toml');
    expect(await failing('six', '-r', at('uv.lock'))).toContain('is a lock file');
    expect(await failing('six', '-c', at('broken.txt'))).toMatch(/^broken\.txt:2: /);
    expect(await failing('six', '--against', at('broken.txt'))).toMatch(/^broken\.txt:2: /);
    expect(await failing('six', '-c', at('uv.lock'))).toContain('uv.lock');
    expect(existsSync(join(process.env.PLIMSOLL_CACHE_DIR ?? '', 'http'))).toBe(false);
  });
});
