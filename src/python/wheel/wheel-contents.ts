import { byCodeUnit } from '../../support/compare.ts';
import { byteCompiled } from './byte-compiled.ts';
import type { WheelBytes } from './distribution-facts.ts';
import { ModuleNames } from './module-names.ts';
import { isCode, WitnessCollector } from './witness-files.ts';
import type { ZipEntry } from './zip-entry.ts';

/** Parts of a `.data` folder that go to site-packages, and where the others go below the environment's root. */
const SITE = new Set(['purelib', 'platlib']);
const ELSEWHERE: Readonly<Record<string, string>> = { scripts: 'bin', headers: 'include' };

const IDENTIFIER = /^[\p{ID_Start}_][\p{ID_Continue}]*$/u;
/** `name.cpython-311-x86_64-linux-gnu.so`, `name.abi3.so`, `name.cp311-win_amd64.pyd`. */
const EXTENSION_MODULE = /^([^.]+)(?:\.[^/]*)?\.(?:so|pyd)$/;

/**
 * What a wheel weighs once installed, by its members: the sum of what they unpack to, the same by top-level folder or
 * module, and the names that can be imported. Members of a `.data` folder count where the installer puts them (binary
 * distribution format, "Spreading"). What installers add themselves (INSTALLER, console scripts, hundreds of bytes) is
 * not in it. `python` is the interpreter that would byte-compile.
 */
export function wheelContents(
  entries: readonly ZipEntry[],
  download: number,
  python: string | null = null,
): WheelBytes {
  const folders = new Map<string, number>();
  const modules = new Set<string>();
  const moduleNames = new ModuleNames();
  let installed = 0;
  let sources = 0;
  let prefix = '';
  const witnesses = new WitnessCollector();
  for (const { name: member, uncompressedBytes, isFolder, crc32 } of entries) {
    if (isFolder) continue;
    installed += uncompressedBytes;
    const { path, inSite } = installedPath(member);
    // Members of one folder stand together.
    if (prefix === '' || !path.startsWith(prefix)) prefix = path.slice(0, path.indexOf('/') + 1);
    const isInFolder = prefix !== '';
    const top = isInFolder ? prefix.slice(0, -1) : path;
    folders.set(top, (folders.get(top) ?? 0) + uncompressedBytes);
    if (!inSite) continue;
    if (path.endsWith('.py')) sources += uncompressedBytes;
    const file = path.slice(path.lastIndexOf('/') + 1);
    const module = moduleOf(file);
    const name = module === null || isInFolder ? top : module;
    if (module !== null) {
      modules.add(name);
      if (isInFolder) moduleNames.addPath(path, top);
      else moduleNames.addModule(module);
    }
    if (isCode(file)) witnesses.add(path, name, crc32, uncompressedBytes);
  }
  return {
    download,
    installed,
    sources,
    byteCompiled: byteCompiled(sources, python),
    folders: [...folders]
      .map(([name, bytes]) => ({ name, bytes }))
      .sort((a, b) => byCodeUnit(a.name, b.name)),
    importNames: [...modules].filter((name) => IDENTIFIER.test(name)).sort(byCodeUnit),
    moduleNames: moduleNames.names(),
    witnesses: witnesses.files(),
  };
}

/** Where a member is laid: below site-packages, or below `bin` and the like beside it. */
export function placeOf(member: string): string {
  const { path, inSite } = installedPath(member);
  return inSite ? path : `../${path}`;
}

function installedPath(name: string): { readonly path: string; readonly inSite: boolean } {
  if (!name.includes('.data/')) return { path: withoutStart(name), inSite: true };
  const [top = '', part = '', ...rest] = name.split('/').filter((each) => each !== '' && each !== '.');
  if (!top.endsWith('.data') || rest.length === 0) return { path: withoutStart(name), inSite: true };
  if (SITE.has(part)) return { path: rest.join('/'), inSite: true };
  const folder = ELSEWHERE[part];
  return { path: [...(folder === undefined ? [] : [folder]), ...rest].join('/'), inSite: false };
}

/** The name without `./` and slashes before it. */
function withoutStart(name: string): string {
  return name.startsWith('./') || name.startsWith('/') ? name.replace(/^(?:\.?\/)+/, '') : name;
}

/** The module that a file of this name is; null for data files. */
function moduleOf(file: string): string | null {
  if (file.endsWith('.py')) return file.slice(0, -3);
  if (file.endsWith('.pyc')) return file.slice(0, -4);
  if (!file.endsWith('.so') && !file.endsWith('.pyd')) return null;
  return EXTENSION_MODULE.exec(file)?.[1] ?? null;
}
