// Builds dist/: tsc to build/src, ncc to one lazily split bundle in dist/lib, then a stub per action and for the CLI.
// ncc deletes every .js under its output folder, so the stubs are written after it and it never gets `dist` itself.
import { spawnSync } from 'node:child_process';
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
/** Runs a tool of node_modules; what it prints is shown only when it fails. @param {string} script @param {string[]} args */
function run(script, ...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status === 0) return;
  process.stderr.write(stdout + stderr);
  process.exit(1);
}

rmSync(at('build', 'src'), { recursive: true, force: true });
run(at('node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json');

writeFileSync(
  at('build', 'bundle.js'),
  `export const action = async (name) => (await import('./src/entry/action.js')).action(name);
export const cli = async (argv) => (await import('./src/entry/cli.js')).cli(argv);
export const cacheWorker = async () => (await import('./src/github/cache-worker.js')).runCacheWorker();
`,
);

// @actions/cache gets modules of ours in place of two of its own: the storage SDK would make dist/ 0.6 MB larger for three
// requests, and its tar must not write outside the cache's folder. @actions/github and @actions/http-client each bring an
// undici 6, 1 MB each, of which they use `fetch` and `ProxyAgent`: ours has the same. ncc takes such names from a
// TypeScript configuration.
writeFileSync(
  at('build', 'bundle.tsconfig.json'),
  JSON.stringify({
    compilerOptions: {
      paths: {
        undici: ['../node_modules/undici/index.js'],
        '@azure/storage-blob': ['./src/github/blob-client.js'],
        '@actions/exec': ['./src/github/tar-process.js'],
      },
    },
  }),
);
process.env.TS_NODE_PROJECT = at('build', 'bundle.tsconfig.json');

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

// ncc takes web-tree-sitter's own file along under a hashed name, which nothing reads: the shell grammar is given its
// WebAssembly as bytes, from files beside the bundle.
for (const name of readdirSync(at('dist', 'lib')))
  if (/^[0-9a-f]{20}\.wasm$/.test(name)) rmSync(at('dist', 'lib', name));
copyFileSync(
  require.resolve('tree-sitter-bash/tree-sitter-bash.wasm'),
  at('dist', 'lib', 'tree-sitter-bash.wasm'),
);
copyFileSync(
  require.resolve('web-tree-sitter/web-tree-sitter.wasm'),
  at('dist', 'lib', 'web-tree-sitter.wasm'),
);
// The thread that shares the cache between workflow runs starts here.
writeFileSync(
  at('dist', 'lib', 'cache-worker.js'),
  "import { cacheWorker } from './index.js';\nawait cacheWorker();\n",
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
