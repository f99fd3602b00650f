import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository that holds these tests. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The programs of dist/, by the name of their folder: the terminal's, and one for each action. */
export function builtPrograms(): string[] {
  const expected = ['cli', 'plimsoll', ...readdirSync(join(ROOT, 'actions')).sort()];
  const missing = ['lib', ...expected].filter((name) => !existsSync(join(ROOT, 'dist', name, 'index.js')));
  if (missing.length > 0)
    throw new Error(
      `dist/ is not built: ${missing.map((name) => `dist/${name}/index.js`).join(', ')} missing. Run npm run build first.`,
    );
  return expected;
}

/** The absolute path of one of them. */
export function builtProgram(name: string): string {
  if (!builtPrograms().includes(name)) throw new Error(`There is no program ${name}`);
  return join(ROOT, 'dist', name, 'index.js');
}

/** The absolute path of an action's description: `plimsoll` is the root's. */
export function actionYml(name: string): string {
  builtPrograms();
  return name === 'plimsoll' ? join(ROOT, 'action.yml') : join(ROOT, 'actions', name, 'action.yml');
}

/** All files of a folder below the root, by path. */
export function filesOf(folder: string): Record<string, Buffer> {
  const files: Record<string, Buffer> = {};
  const walk = (path: string): void => {
    for (const entry of readdirSync(join(ROOT, folder, path), { withFileTypes: true })) {
      const inner = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) walk(inner);
      else files[inner] = readFileSync(join(ROOT, folder, inner));
    }
  };
  walk('');
  return files;
}
