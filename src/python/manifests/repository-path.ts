/**
 * The repository-relative path that `reference` names when it is written in a file of the folder `folder`
 * (`` for the root): `.` and `..` resolved, forward slashes. Null when it is absolute or leaves the repository.
 */
export function resolveInRepository(folder: string, reference: string): string | null {
  if (reference.startsWith('/') || /^[A-Za-z]:/.test(reference) || reference.includes('\0')) return null;
  const parts: string[] = [];
  for (const part of `${folder}/${reference}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join('/');
}

/** The folder of a repository-relative path: `` for a file in the root. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? '' : path.slice(0, slash);
}

/** The last part of a path or URL path. */
export function fileNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
