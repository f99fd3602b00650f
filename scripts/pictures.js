// Makes the README's pictures from real reports of the built program: `npm run pictures`. Needs git, Chromium, and a package
// index, as the pictures show what is weighed live.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = mkdtempSync(join(tmpdir(), 'plimsoll-pictures-'));
const git = (/** @type {string[]} */ ...args) =>
  execFileSync('git', ['-c', 'user.name=plimsoll', '-c', 'user.email=plimsoll@example.org', ...args], {
    cwd: folder,
  });
const node = (/** @type {string[]} */ ...args) =>
  execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });

try {
  // The pull request of the picture: the service learns to read images, and its Dockerfile forgets about pip's cache.
  cpSync(join(root, 'examples', 'vision-service'), folder, { recursive: true });
  const [requirements, dockerfile] = [join(folder, 'requirements.txt'), join(folder, 'Dockerfile')];
  const [after, image] = [readFileSync(requirements, 'utf8'), readFileSync(dockerfile, 'utf8')];
  writeFileSync(requirements, after.replace(/^opencv-python.*\n/m, ''));
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'base');
  writeFileSync(requirements, after);
  writeFileSync(dockerfile, image.replace('--no-cache-dir ', ''));
  const cli = join(root, 'dist', 'cli', 'index.js');
  const analyze = [cli, 'analyze', folder, '--base', 'main', '--fail-on', 'never', '--quiet'];
  node(...analyze, '--format', 'markdown', '--output', join(folder, 'report.md'));
  node(
    join(root, 'scripts', 'screenshot.js'),
    '--comment',
    join(folder, 'report.md'),
    join(root, 'docs', 'comment.png'),
  );
  node(
    cli,
    'analyze',
    'examples/heavy-monitoring',
    '--python',
    '3.11',
    '--quiet',
    '--format',
    'html',
    '--output',
    join(folder, 'report.html'),
  );
  node(
    join(root, 'scripts', 'screenshot.js'),
    '--html',
    join(folder, 'report.html'),
    join(root, 'docs', 'treemap.png'),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
