import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtProgram, filesOf, ROOT } from './support/built.ts';
import { TestRepository } from './support/git-repository.ts';
import { expectReport, expectSarif } from './support/schemas.ts';
import { dockerfileWithCache, requirementsWith } from './support/service.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built terminal program; the environment is the test's and no more than a shell's. */
function plimsoll(args: readonly string[], cwd: string = ROOT, env: Record<string, string> = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [builtProgram('cli'), ...args], {
    cwd,
    env: { PATH: process.env.PATH ?? '', HOME: cwd, UV_OFFLINE: '1', ...env },
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

const SERVICE = filesOf('examples/vision-service');
const EXAMPLE = ['analyze', 'examples/vision-service', '--offline'];

describe('plimsoll analyze', () => {
  it.each(['text', 'json', 'markdown', 'html', 'sarif'])('prints the same bytes twice as %s', (format) => {
    const first = plimsoll([...EXAMPLE, '--format', format]);
    expect(first.stderr).toBe('');
    expect(first.status).toBe(0);
    expect(first.stdout.length).toBeGreaterThan(1_000);
    expect(first.stdout).not.toContain(ROOT);
    expect(first.stdout).not.toContain('\u001b[');
    expect(plimsoll([...EXAMPLE, '--format', format])).toEqual(first);
  });

  it('prints what validates against the published schemas, for every example', () => {
    for (const example of ['vision-service', 'heavy-monitoring', 'battle-predictor']) {
      const json = plimsoll(['analyze', `examples/${example}`, '--format=json', '--fail-on=never']);
      expect(json.status).toBe(0);
      expect(expectReport(json.stdout).command).toBe('analyze');
      expectSarif(plimsoll(['analyze', `examples/${example}`, '--format=sarif']).stdout);
    }
  });

  it('prints the report of the current folder, and writes it where it is told', () => {
    const folder = temporaryFolder(SERVICE);
    const here = plimsoll(['analyze'], folder);
    expect(here.status).toBe(0);
    expect(here.stdout).toBe(plimsoll(EXAMPLE).stdout);
    const written = plimsoll(['analyze', '--format', 'json', '--output', 'report.json'], folder);
    expect(written).toEqual({ status: 0, stdout: '', stderr: '' });
    expectReport(readFileSync(join(folder, 'report.json'), 'utf8'));
    const nowhere = plimsoll(['analyze', '--output', 'missing/report.json'], folder);
    expect(nowhere.status).toBe(3);
    expect(nowhere.stderr).toContain('missing/report.json');
  });

  it('ends with 1 for a broken budget and for findings from --fail-on, and not for --fail-on never', () => {
    expect(plimsoll([...EXAMPLE, '--fail-on', 'warning']).status).toBe(1);
    expect(plimsoll([...EXAMPLE, '--fail-on', 'never']).status).toBe(0);
    const folder = temporaryFolder({
      ...SERVICE,
      'strict.yml': 'analyze: { budgets: [{ manifest: requirements.txt, max-download: 1MB }] }\n',
    });
    const broken = plimsoll(['analyze', '--config', 'strict.yml', '--fail-on', 'never'], folder);
    expect(broken.status).toBe(1);
    expect(broken.stdout).toContain('1.00 MB');
  });

  it('compares with a commit of the repository', () => {
    const repository = TestRepository.create();
    repository.commit(SERVICE);
    repository.git('switch', '--quiet', '--create', 'images');
    repository.commit({ 'requirements.txt': requirementsWith('pandas>=2') });
    const result = plimsoll(['analyze', '--base', 'main'], repository.folder);
    expect(result.status).toBe(0);
    expect(result.stdout).toContain('requirements.txt gets');
    const unknown = plimsoll(['analyze', '--base', 'release'], repository.folder);
    expect(unknown.status).toBe(2);
    expect(unknown.stderr).toContain('git knows no commit "release"');
  });

  it('prints fixes that git applies, and writes the same, once', () => {
    const repository = TestRepository.create();
    repository.commit({
      ...SERVICE,
      Dockerfile: dockerfileWithCache().replace(' \\\n    && rm -rf /var/lib/apt/lists/*', ''),
      'worker/Dockerfile': 'FROM python:3.11-slim\r\nRUN pip install numpy\r\n',
    });
    const patch = plimsoll(['analyze', '--diff'], repository.folder);
    expect(patch.status).toBe(0);
    expect(patch.stdout).toContain('+RUN pip install --no-cache-dir -r requirements.txt');
    execFileSync('git', ['apply', '--check', '--verbose', '-'], {
      cwd: repository.folder,
      input: patch.stdout,
      stdio: 'pipe',
    });
    execFileSync('git', ['apply', '-'], { cwd: repository.folder, input: patch.stdout, stdio: 'pipe' });
    const applied = repository.git('diff');
    repository.git('checkout', '--quiet', '.');

    const fixed = plimsoll(['analyze', '--fix'], repository.folder);
    expect(fixed.status).toBe(0);
    expect(fixed.stderr).toBe('fixed Dockerfile\nfixed worker/Dockerfile\n');
    expect(repository.git('diff')).toBe(applied);
    const again = plimsoll(['analyze', '--fix'], repository.folder);
    expect(again).toEqual({ status: 0, stdout: fixed.stdout, stderr: '' });
    expect(repository.git('diff')).toBe(applied);
    expect(plimsoll(['analyze', '--diff'], repository.folder).stdout).toBe('');
    expect(plimsoll(['analyze', '--diff', '--fix'], repository.folder).status).toBe(2);
  });

  it('ends quietly when the reader of its output leaves', async () => {
    const command = '"$0" "$1" analyze --format html | head -c 1';
    const child = spawn('sh', ['-c', command, process.execPath, builtProgram('cli')], {
      cwd: temporaryFolder(SERVICE),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    const status = await new Promise((done) => child.on('close', done));
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '<', stderr: '' });
  });

  it('reads a repository in which nothing can be read', () => {
    const result = plimsoll(
      ['analyze', '--format', 'json'],
      temporaryFolder({
        Dockerfile: Buffer.from([0, 1, 2, 255, 254, 10]),
        'requirements.txt': '-r requirements.txt\n-r ../../etc/passwd\nnumpy ==\n',
        'pyproject.toml': '[project\n',
        'uv.lock': 'version = [',
      }),
    );
    expect([1, 2]).toContain(result.status);
    expect(result.stderr).not.toMatch(/\n\s+at /);
    if (result.status === 1) {
      const paths = expectReport(result.stdout).findings.map(
        (finding: { location?: { path: string } }) => finding.location?.path,
      );
      expect(new Set(paths)).toEqual(
        new Set(['Dockerfile', 'pyproject.toml', 'requirements.txt', 'uv.lock']),
      );
    }
  });
});

describe('usage', () => {
  it('is told on request', () => {
    for (const args of [['--help'], ['help'], []]) {
      const help = plimsoll(args);
      expect(help).toMatchObject({ status: 0, stderr: '' });
      expect(help.stdout).toContain('plimsoll <command> --help');
    }
    for (const command of ['analyze', 'inspect'])
      expect(plimsoll([command, '--help']).stdout).toContain(`Usage: plimsoll ${command}`);
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(plimsoll(['--version']).stdout).toBe(`plimsoll ${version}\n`);
  });

  it.each([
    [['analyse'], 'unknown command "analyse"', 'plimsoll analyze'],
    [['analyze', '--fromat', 'json'], '--fromat', '--format'],
    [['analyze', '--format', 'jsn'], 'jsn', 'json'],
    [['analyze', '--fail-on', 'sometimes'], 'sometimes', 'error'],
    [['analyze', '--format'], '--format', ''],
    [['analyze', 'a', 'b'], 'unexpected argument "b"', '--help'],
    [['analyze', 'no/such/folder'], 'there is no folder "no/such/folder"', ''],
    [['analyze', 'package.json'], 'is not a folder', 'plimsoll inspect'],
    [['analyze', '--python', 'snake'], '--python', ''],
    [['analyze', '--config', 'no.yml'], 'no.yml', ''],
    [['inspect'], 'name the file', 'plimsoll inspect Dockerfile'],
    [['inspect', 'package.json'], 'package.json', 'Dockerfile'],
    [['inspect', 'no/Dockerfile'], 'no/Dockerfile', ''],
  ])('%j ends with 2 and says what to do', (args, what, advice) => {
    const result = plimsoll(args);
    expect(result.status).toBe(2);
    expect(result.stdout).toBe('');
    expect(result.stderr).toMatch(/^plimsoll: /);
    expect(result.stderr).toContain(what);
    expect(result.stderr).toContain(advice);
    expect(result.stderr.trim().split('\n').length).toBeLessThanOrEqual(4);
    expect(result.stderr).not.toMatch(/\n\s+at /);
  });

  it.each([
    ['analyze:\n  pyton: "3.11"\n', /^plimsoll: plimsoll\.yml:2:3: .*"pyton"\n.*"python"/],
    ['analyze:\n  budgets:\n    - { manifest: a.txt, max-download: lots }\n', /plimsoll\.yml:3:\d+: /],
    ['analyze: [\n', /plimsoll\.yml:\d+:\d+: /],
    ['analyze: &a\n  ignore: *a\n', /plimsoll\.yml:\d+:\d+: /],
    ['anlyze: {}\n', /plimsoll\.yml:1:1: .*"anlyze"\n.*"analyze"/],
  ])('a broken plimsoll.yml is shown with its place: %j', (text, message) => {
    const result = plimsoll(['analyze'], temporaryFolder({ ...SERVICE, 'plimsoll.yml': text }));
    expect(result.stderr).toMatch(message);
    expect(result.status).toBe(2);
  });

  it('shows a stack only on request', () => {
    expect(plimsoll(['analyze', 'nowhere', '--debug']).stderr).toMatch(/\n\s+at /);
    expect(plimsoll(['analyze', 'nowhere'], ROOT, { RUNNER_DEBUG: '1' }).stderr).toMatch(/\n\s+at /);
  });
});

describe('plimsoll inspect', () => {
  const files = {
    Dockerfile: 'FROM python:3.11-slim AS build\nRUN pip install numpy && apt-get update\n',
    'requirements.txt': 'numpy>=1.24 # the arrays\n-r more/base.txt\n',
    'more/base.txt': 'pandas\n-r last.txt\n',
    'more/last.txt': 'pillow\n',
    'pyproject.toml': '[project]\nname = "x"\nversion = "1"\ndependencies = ["numpy>=1.24"]\n',
    'uv.lock':
      'version = 1\nrequires-python = ">=3.11"\n\n[[package]]\nname = "numpy"\nversion = "2.0.0"\nsource = { registry = "https://example.org/simple" }\n',
  };

  it.each(['Dockerfile', 'requirements.txt', 'pyproject.toml', 'uv.lock'])(
    'prints what it reads in %s as JSON, the same twice',
    (name) => {
      const folder = temporaryFolder(files);
      const first = plimsoll(['inspect', name], folder);
      expect(first.stderr).toBe('');
      expect(first.status).toBe(0);
      const document = JSON.parse(first.stdout);
      expect(document.path).toBe(name);
      expect(first.stdout).toContain('numpy');
      expect(plimsoll(['inspect', name], folder)).toEqual(first);
    },
  );

  it.each([
    ['Dockerfile', 'RUN\nFORM x\n'],
    ['requirements.txt', 'numpy ==\n'],
    ['pyproject.toml', '[project\n'],
    ['uv.lock', 'version = ['],
  ])('ends with 2 for a %s that its tool would refuse, and prints the rest', (name, text) => {
    const result = plimsoll(['inspect', name], temporaryFolder({ [name]: text }));
    expect(result.status).toBe(2);
    const document = JSON.parse(result.stdout);
    expect(document.problems.length).toBeGreaterThan(0);
  });

  it('reads what a requirements file outside the current folder includes, and nothing outside its own', () => {
    const folder = temporaryFolder({ ...files, 'api/requirements.txt': '-r ../requirements.txt\n' });
    const whole = plimsoll(['inspect', join(folder, 'requirements.txt')]);
    expect(whole.status).toBe(0);
    expect(whole.stdout).toContain('pillow');
    expect(plimsoll(['inspect', 'api/requirements.txt'], folder).status).toBe(0);
    expect(plimsoll(['inspect', 'requirements.txt'], join(folder, 'api')).status).toBe(2);
  });
});
