import { byCodeUnit } from '../../support/compare.ts';
import { byteCompiled } from './byte-compiled.ts';
import type { WheelBytes } from './distribution-facts.ts';
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
  const importNames = new Set<string>();
  let installed = 0;
  let sources = 0;
  const witnesses = new WitnessCollector();
  for (const { name, uncompressedBytes, isFolder, crc32 } of entries) {
    if (isFolder) continue;
    installed += uncompressedBytes;
    const { path, inSite } = installedPath(name);
    const top = path.split('/', 1)[0] ?? path;
    folders.set(top, (folders.get(top) ?? 0) + uncompressedBytes);
    if (!inSite) continue;
    if (path.endsWith('.py')) sources += uncompressedBytes;
    const importName = importNameOf(path);
    if (importName !== null) importNames.add(importName);
    if (isCode(path)) witnesses.add(path, importName ?? top, crc32, uncompressedBytes);
  }
  return {
    download,
    installed,
    byteCompiled: byteCompiled(sources, python),
    folders: [...folders]
      .map(([name, bytes]) => ({ name, bytes }))
      .sort((a, b) => byCodeUnit(a.name, b.name)),
    importNames: [...importNames].sort(byCodeUnit),
    witnesses: witnesses.files(),
  };
}

function installedPath(name: string): { readonly path: string; readonly inSite: boolean } {
  const [top = '', part = '', ...rest] = name.split('/').filter((each) => each !== '' && each !== '.');
  if (!top.endsWith('.data') || rest.length === 0)
    return { path: name.replace(/^(?:\.?\/)+/, ''), inSite: true };
  if (SITE.has(part)) return { path: rest.join('/'), inSite: true };
  const folder = ELSEWHERE[part];
  return { path: [...(folder === undefined ? [] : [folder]), ...rest].join('/'), inSite: false };
}

/** The top-level name that a file of site-packages makes importable: its folder's or its own; null for data files. */
function importNameOf(path: string): string | null {
  const slash = path.lastIndexOf('/');
  const file = path.slice(slash + 1);
  const module = file.endsWith('.py')
    ? file.slice(0, -3)
    : file.endsWith('.pyc')
      ? file.slice(0, -4)
      : EXTENSION_MODULE.exec(file)?.[1];
  if (module === undefined) return null;
  const top = slash === -1 ? module : (path.split('/', 1)[0] ?? '');
  return IDENTIFIER.test(top) ? top : null;
}
