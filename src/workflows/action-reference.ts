/** What `uses` names. */
export type ActionReference =
  /** A folder, or a workflow file, of the same repository: `./path`, or `$/path` at the commit that runs. */
  | { readonly kind: 'local'; readonly written: string; readonly path: string }
  | { readonly kind: 'docker'; readonly written: string; readonly image: string }
  | {
      readonly kind: 'repository';
      readonly written: string;
      /** Lower case: `actions/setup-python`. */
      readonly repository: string;
      /** Folder or file in it, empty for the root. */
      readonly path: string;
      readonly ref: string;
    }
  | { readonly kind: 'unreadable'; readonly written: string };

export function parseActionReference(written: string): ActionReference {
  const local = /^(?:\.|\$)\/(.*)$/.exec(written);
  if (local !== null) {
    const path = normalPath(local[1] ?? '');
    return path === null ? { kind: 'unreadable', written } : { kind: 'local', written, path };
  }
  if (written.startsWith('docker://'))
    return { kind: 'docker', written, image: written.slice('docker://'.length) };
  const match = /^([\w.-]+\/[\w.-]+)(?:\/([^@]*))?@(.+)$/.exec(written);
  if (match === null) return { kind: 'unreadable', written };
  const [, repository = '', path = '', ref = ''] = match;
  return { kind: 'repository', written, repository: repository.toLowerCase(), path, ref };
}

/** The path without `.` and `..`; null when it leaves the repository. */
function normalPath(path: string): string | null {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join('/');
}

/** `owner/repo` or `owner/repo/path` of an action of another repository, lower case; null for the other kinds. */
export function actionName(reference: ActionReference): string | null {
  if (reference.kind !== 'repository') return null;
  return reference.path === ''
    ? reference.repository
    : `${reference.repository}/${reference.path.toLowerCase()}`;
}

/**
 * The major version that a reference asks for: of `v5`, `v5.1.2` and `5` it is 5. Null for a branch, and for a commit
 * without a comment of its version behind it (`# v5.1.2`); `comment` is the rest of the line.
 */
export function majorVersion(reference: ActionReference, comment: string): number | null {
  if (reference.kind !== 'repository') return null;
  const written = /^[0-9a-f]{40}$/.test(reference.ref)
    ? /#[^\n]*?\bv?(\d{1,4})(?:\.\d|\b)/.exec(comment)
    : /^v?(\d{1,4})(?:\.|$)/.exec(reference.ref);
  return written?.[1] === undefined ? null : Number(written[1]);
}
