// Builds dist/: tsc to build/src, ncc to one lazily split bundle in dist/lib, then a stub per action and for the CLI.
// ncc deletes every .js under its output folder, so the stubs are written after it and it never gets `dist` itself.
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
const at = (/** @type {string[]} */ ...parts) => join(root, ...parts);
const run = (/** @type {string} */ script, /** @type {string[]} */ ...args) =>
  execFileSync(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });

rmSync(at('build', 'src'), { recursive: true, force: true });
run(at('node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json');

writeFileSync(
  at('build', 'bundle.js'),
  `export const action = async (name) => (await import('./src/entry/action.js')).action(name);
export const cli = async (argv) => (await import('./src/entry/cli.js')).cli(argv);
`,
);

rmSync(at('dist'), { recursive: true, force: true });
run(
  require.resolve('@vercel/ncc/dist/ncc/cli.js'),
  'build',
  at('build', 'bundle.js'),
  '-o',
  at('dist', 'lib'),
  '-C',
  '--target',
  'es2022',
  '--license',
  'licenses.txt',
);

// The shell grammar is read as bytes beside the bundle; ncc does not see it.
copyFileSync(
  require.resolve('tree-sitter-bash/tree-sitter-bash.wasm'),
  at('dist', 'lib', 'tree-sitter-bash.wasm'),
);
copyFileSync(
  require.resolve('web-tree-sitter/web-tree-sitter.wasm'),
  at('dist', 'lib', 'web-tree-sitter.wasm'),
);
renameSync(at('dist', 'lib', 'licenses.txt'), at('dist', 'licenses.txt'));
appendFileSync(
  at('dist', 'licenses.txt'),
  `\ntree-sitter-bash\nMIT\n${readFileSync(at('node_modules', 'tree-sitter-bash', 'LICENSE'), 'utf8')}`,
);

/** @param {string} folder @param {string} text */
function stub(folder, text) {
  mkdirSync(at('dist', folder), { recursive: true });
  writeFileSync(at('dist', folder, 'index.js'), text);
}
for (const name of ['plimsoll', ...readdirSync(at('actions')).sort()])
  stub(name, `import { action } from '../lib/index.js';\nawait action('${name}');\n`);
stub('cli', "#!/usr/bin/env node\nawait (await import('../lib/index.js')).cli(process.argv.slice(2));\n");
chmodSync(at('dist', 'cli', 'index.js'), 0o755);
