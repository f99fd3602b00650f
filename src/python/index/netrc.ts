interface Login {
  readonly username: string;
  readonly password: string;
}

/** Logins by host. */
export interface Netrc {
  readonly machines: ReadonlyMap<string, Login>;
  /** The entry `default`. */
  readonly fallback: Login | null;
}

/**
 * Reads a netrc file (the format of ftp(1), with quoted words as Python's `netrc` reads them): `machine`, `default`,
 * `login` or `user`, `password`, `account`; macros are passed over up to their empty line. Broken parts are passed over.
 */
export function readNetrc(text: string): Netrc {
  const machines = new Map<string, Login>();
  let fallback: Login | null = null;
  const words = wordsOf(text);
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    at += 1;
    const isDefault = word === 'default';
    if (word !== 'machine' && !isDefault) continue;
    const host = isDefault ? '' : (words[at] ?? '').toLowerCase();
    if (!isDefault) at += 1;
    let username = '';
    let password = '';
    for (let key = words[at]; key !== undefined && KEYS.has(key); key = words[at]) {
      const value = words[at + 1] ?? '';
      if (key === 'login' || key === 'user') username = value;
      else if (key === 'password') password = value;
      at += 2;
    }
    if (isDefault) fallback ??= { username, password };
    else if (host !== '' && !machines.has(host)) machines.set(host, { username, password });
  }
  return { machines, fallback };
}

const KEYS = new Set(['login', 'user', 'account', 'password']);

/** Words between white space, quoted ones without their quotes; comment lines and macros left out. */
function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  let macro = false;
  for (const line of text.split(/\r?\n/)) {
    if (macro) {
      macro = line.trim() !== '';
      continue;
    }
    if (line.trimStart().startsWith('#')) continue;
    for (const match of line.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g)) {
      const word = match[1] === undefined ? (match[2] ?? '') : match[1].replace(/\\(.)/g, '$1');
      if (word === 'macdef' && match[1] === undefined) {
        macro = true;
        break;
      }
      words.push(word);
    }
  }
  return words;
}
