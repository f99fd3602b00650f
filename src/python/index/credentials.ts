import { splitAddress } from './addresses.ts';
import type { IndexCredential } from './index-settings.ts';
import type { Netrc } from './netrc.ts';

/** The credential for exactly the host of an address, below the address's own folder. */
export function credentialFor(
  url: string,
  user: { readonly username: string; readonly password: string },
): IndexCredential {
  return { origin: new URL(url).origin, pathPrefix: '/', ...user };
}

/**
 * The `Authorization` header for an address, or null. The credential with the longest fitting path counts. Nothing is
 * sent over plain http that was not named for it: origins hold the scheme.
 */
export function authorizationFor(url: string, credentials: readonly IndexCredential[]): string | null {
  if (credentials.length === 0 || !URL.canParse(url)) return null;
  const { origin, pathname } = new URL(url);
  let best: IndexCredential | null = null;
  for (const each of credentials)
    if (
      each.origin === origin &&
      pathname.startsWith(each.pathPrefix) &&
      each.pathPrefix.length > (best?.pathPrefix.length ?? 0)
    )
      best = each;
  if (best === null) return null;
  return `Basic ${Buffer.from(`${best.username}:${best.password}`, 'utf8').toString('base64')}`;
}

/** What netrc has for the hosts of these addresses; its `default` entry counts for them too. */
export function credentialsFromNetrc(netrc: Netrc, urls: readonly string[]): readonly IndexCredential[] {
  return urls.flatMap((url) => {
    const split = splitAddress(url);
    if (split === null || split.url.startsWith('file:')) return [];
    const found = netrc.machines.get(new URL(split.url).hostname) ?? netrc.fallback;
    return found === null ? [] : [credentialFor(split.url, found)];
  });
}

/**
 * uv's `UV_INDEX_NAME_USERNAME` and `UV_INDEX_NAME_PASSWORD`: the index's name in capitals, what is no letter or digit
 * as underscore (uv, "Authentication"). Null when neither is set.
 */
export function credentialFromEnvironment(
  name: string,
  environment: Readonly<Record<string, string | undefined>>,
): { readonly username: string; readonly password: string } | null {
  const prefix = `UV_INDEX_${name.toUpperCase().replace(/[^A-Z0-9]/g, '_')}`;
  const username = environment[`${prefix}_USERNAME`];
  const password = environment[`${prefix}_PASSWORD`];
  return username === undefined && password === undefined
    ? null
    : { username: username ?? '', password: password ?? '' };
}
