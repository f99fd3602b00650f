/**
 * A path below a tree's root in its plain form, with forward slashes and without `.` and `..`; null when it is
 * absolute, leaves the root or cannot be a path at all. Backslashes separate only on Windows: elsewhere they are
 * characters of a name.
 */
export function plainRelativePath(path: string, windows = process.platform === 'win32'): string | null {
  if (path.includes('\0')) return null;
  const slashed = windows ? path.replaceAll('\\', '/') : path;
  // On Windows a colon names a drive or another stream of a file, never a file below a folder.
  if (slashed.startsWith('/') || (windows && slashed.includes(':'))) return null;
  const segments: string[] = [];
  for (const segment of slashed.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..') {
      if (segments.pop() === undefined) return null;
    } else {
      segments.push(segment);
    }
  }
  return segments.join('/');
}
