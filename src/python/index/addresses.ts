/**
 * An address without what may be secret, for messages: no user information, query or fragment; of a folder or file of this
 * machine only the last part of its path, as reports hold no absolute path.
 */
export function shownAddress(url: string): string {
  if (!URL.canParse(url))
    return url
      .replace(/\/\/[^/\s]*@/g, '//****@')
      .replace(/[?#].*$/s, '')
      .slice(0, 200);
  const parsed = new URL(url);
  if (parsed.protocol === 'file:')
    return `file:…/${fileNameOf(new URL(url.replace(/\/+$/, '')))}`.slice(0, 500);
  return `${parsed.protocol}//${parsed.host}${parsed.pathname}`.slice(0, 500);
}

/** An address parted into itself, without user information, fragment and trailing slashes, and what its user information says. */
export interface SplitAddress {
  readonly url: string;
  /** Percent signs decoded; null without user information. */
  readonly user: { readonly username: string; readonly password: string } | null;
}

/** Parts an http, https or file address; null for anything else. */
export function splitAddress(text: string): SplitAddress | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:' && url.protocol !== 'file:') return null;
  const user =
    url.username === '' && url.password === ''
      ? null
      : { username: decoded(url.username), password: decoded(url.password) };
  url.username = '';
  url.password = '';
  url.hash = '';
  url.pathname = trimmedPath(url.pathname);
  const plain = url.href;
  return { url: plain.endsWith('/') ? plain.slice(0, -1) : plain, user };
}

/** The text with `%41` and the like decoded; as it is when they spell no text. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The last part of an address's path, decoded: the file name. */
export function fileNameOf(url: URL): string {
  return decoded(url.pathname.slice(url.pathname.lastIndexOf('/') + 1));
}

function trimmedPath(path: string): string {
  let end = path.length;
  while (end > 1 && path[end - 1] === '/') end -= 1;
  return path.slice(0, end);
}
