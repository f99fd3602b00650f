import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './support/built.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const VERSION = 'v1.7.12';

describe('actionlint', () => {
  it('has nothing to say about our workflows, templates and examples', () => {
    const GOBIN = temporaryFolder();
    execFileSync('go', ['install', `github.com/rhysd/actionlint/cmd/actionlint@${VERSION}`], {
      cwd: GOBIN,
      env: { ...process.env, GOBIN },
      stdio: 'pipe',
      timeout: 300_000,
    });
    const folders = [
      '.github/workflows',
      'workflows-templates',
      ...readdirSync(join(ROOT, 'examples')).map((name) => `examples/${name}/.github/workflows`),
    ];
    const files = folders
      .filter((folder) => existsSync(join(ROOT, folder)))
      .flatMap((folder) => readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`))
      .filter((name) => name.endsWith('.yml'));
    expect(files.length).toBeGreaterThan(4);
    // Neither of the linters that it calls for scripts, so that every machine says the same.
    const { status, stdout, stderr } = spawnSync(
      join(GOBIN, 'actionlint'),
      ['-no-color', '-shellcheck=', '-pyflakes=', ...files],
      { cwd: ROOT, encoding: 'utf8' },
    );
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});
