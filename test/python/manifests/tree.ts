import type { Manifest } from '../../../src/python/manifests/manifest.ts';
import type { ReadSource } from '../../../src/python/manifests/read-source.ts';
import { readRequirementsTxt } from '../../../src/python/manifests/requirements-txt.ts';
import { SourceText } from '../../../src/support/source-text.ts';

/** A repository of texts and bytes as readers see it. */
export function readFrom(files: Readonly<Record<string, string | Uint8Array>>): ReadSource {
  return (path) => {
    const content = Object.hasOwn(files, path) ? files[path] : undefined;
    if (content === undefined) return null;
    return typeof content === 'string'
      ? SourceText.fromString(path, content)
      : SourceText.fromBytes(path, content);
  };
}

/** The manifest of `root`, by default `requirements.txt`. */
export async function readRequirements(
  files: string | Readonly<Record<string, string | Uint8Array>>,
  root = 'requirements.txt',
): Promise<Manifest> {
  const read = readFrom(typeof files === 'string' ? { [root]: files } : files);
  const source = await read(root);
  if (source === null) throw new Error(`${root} is missing`);
  return readRequirementsTxt(source, read);
}

export function requirementsOf(manifest: Manifest, id = '') {
  return manifest.groups.find((group) => group.id === id)?.requirements ?? [];
}

/** `severity path:line message` of each problem. */
export function problemsOf(manifest: Pick<Manifest, 'problems'>): string[] {
  return manifest.problems.map(
    ({ severity, path, range, message }) => `${severity} ${path}:${range?.startLine} ${message}`,
  );
}
