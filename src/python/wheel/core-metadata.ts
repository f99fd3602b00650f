import { compareVersions, parseVersion } from '../version.ts';
import type { CoreMetadata } from './distribution-facts.ts';

export type CoreMetadataResult =
  | { readonly ok: true; readonly metadata: CoreMetadata; readonly problems: readonly string[] }
  | { readonly ok: false; readonly message: string };

/** The first version in which a source distribution says what building may change (PEP 643). */
const SINCE_DYNAMIC = parseVersion('2.2');

const HEADER = /^([A-Za-z0-9][A-Za-z0-9-]{0,60})[ \t]*:/;
const ENTRY_LIMIT = 20_000;
const DEPENDENCIES = new Set(['requires-dist', 'requires-python', 'provides-extra']);

/**
 * Reads core metadata of any version (headers as of RFC 822, continued by lines that begin with white space; the body,
 * which is a description, is not read). Lines that are no headers are passed over and named. Refused only without a name
 * or version. `requires` keeps the lines of `Requires-Dist`; the setuptools `Requires` of version 1.1 names modules and
 * is no dependency.
 */
export function readCoreMetadata(bytes: Uint8Array, kind: 'wheel' | 'source'): CoreMetadataResult {
  const { fields, problems } = readHeaders(new TextDecoder().decode(bytes));
  const all = (name: string): readonly string[] => fields.get(name) ?? [];
  const single = (name: string): string | null => {
    const value = all(name)[0]?.trim() ?? '';
    return value === '' || value === 'UNKNOWN' ? null : value;
  };
  const name = single('name');
  const version = single('version');
  if (name === null || version === null)
    return { ok: false, message: `the metadata has no ${name === null ? 'Name' : 'Version'}` };
  const requires = all('requires-dist')
    .map(inOneLine)
    .filter((line) => line !== '');
  return {
    ok: true,
    problems,
    metadata: {
      name,
      version,
      requires,
      requiresPython: single('requires-python'),
      extras: [...new Set(all('provides-extra').map(inOneLine))].filter((extra) => extra !== ''),
      isStatic: kind === 'wheel' || isStatic(single('metadata-version'), all('dynamic')),
    },
  };
}

function isStatic(written: string | null, dynamic: readonly string[]): boolean {
  const version = written === null ? null : parseVersion(written);
  if (version === null || SINCE_DYNAMIC === null || compareVersions(version, SINCE_DYNAMIC) < 0) return false;
  return !dynamic.some((field) => DEPENDENCIES.has(field.trim().toLowerCase()));
}

function readHeaders(text: string): { fields: Map<string, string[]>; problems: string[] } {
  const fields = new Map<string, string[]>();
  const problems: string[] = [];
  let current: string[] | null = null;
  let entries = 0;
  let number = 0;
  for (const line of linesOf(text)) {
    number += 1;
    if (line === '') {
      // An empty line before the first header is a slip, afterwards it ends the headers.
      if (fields.size === 0) continue;
      break;
    }
    if (line.startsWith(' ') || line.startsWith('\t')) {
      const last = current === null ? -1 : current.length - 1;
      const before = current?.[last];
      if (current !== null && before !== undefined && before.length < 100_000)
        current[last] = `${before}\n${line}`;
      continue;
    }
    const header = HEADER.exec(line);
    if (header?.[1] === undefined) {
      current = null;
      if (problems.length < 20)
        problems.push(`line ${number} of the metadata is no header and was passed over`);
      continue;
    }
    entries += 1;
    if (entries > ENTRY_LIMIT) {
      problems.push(`the metadata has more than ${ENTRY_LIMIT} headers; the rest was not read`);
      break;
    }
    const name = header[1].toLowerCase();
    current = fields.get(name) ?? [];
    fields.set(name, current);
    current.push(line.slice(header[0].length).trim());
  }
  return { fields, problems };
}

function* linesOf(text: string): Generator<string> {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end === -1 ? text.length : end);
    yield line.endsWith('\r') ? line.slice(0, -1) : line;
    if (end === -1) return;
    at = end + 1;
  }
}

function inOneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').trim();
}
