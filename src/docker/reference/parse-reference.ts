import type { ImageReference } from './reference.ts';

const DEFAULT_DOMAIN = 'docker.io';
/** What old clients wrote for Docker Hub. */
const LEGACY_DOMAIN = 'index.docker.io';
const OFFICIAL = 'library/';
const LONGEST_PATH = 255;

const DOMAIN_COMPONENT = /^[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$/;
const PATH_COMPONENT = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const DIGEST = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;
/** The hexadecimal digits of the digests that go-digest knows. */
const DIGEST_LENGTHS: ReadonlyMap<string, number> = new Map([
  ['sha256', 64],
  ['sha384', 96],
  ['sha512', 128],
]);

/** A reference, or why it is none. */
export type ReferenceReading =
  | { readonly ok: true; readonly reference: ImageReference }
  | { readonly ok: false; readonly reason: string };

/**
 * Reads and normalises a reference as the distribution project's `ParseNormalizedNamed` and `TagNameOnly` do:
 * Docker Hub and `library/` are filled in, and `latest` where there is neither tag nor digest.
 */
export function readImageReference(text: string): ReferenceReading {
  if (/^[a-f0-9]{64}$/.test(text)) return refuse('64 hexadecimal digits are an image id, not a name');
  const [domain, remainder] = splitDomain(text);
  const colon = remainder.indexOf(':');
  const name = colon === -1 ? remainder : remainder.slice(0, colon);
  if (name.toLowerCase() !== name)
    return refuse(`the repository name ${JSON.stringify(name)} has upper-case letters`);

  const hasDomain = isDomain(domain);
  // What stands where a registry would, but can't be a host, is read as part of the path.
  const rest = hasDomain ? remainder : `${domain}/${remainder}`;
  const at = rest.indexOf('@');
  const digest = at === -1 ? null : rest.slice(at + 1);
  const tagged = at === -1 ? rest : rest.slice(0, at);
  const separator = tagged.indexOf(':');
  const path = separator === -1 ? tagged : tagged.slice(0, separator);
  const tag = separator === -1 ? null : tagged.slice(separator + 1);

  if (!path.split('/').every((component) => PATH_COMPONENT.test(component)))
    return refuse(`${JSON.stringify(text)} is no valid image name`);
  if (tag !== null && !TAG.test(tag)) return refuse(`the tag ${JSON.stringify(tag)} is not valid`);
  if (digest !== null && !isDigest(digest))
    return refuse(`the digest ${JSON.stringify(digest)} is not valid`);
  if (path.length > LONGEST_PATH)
    return refuse(`the repository name is longer than ${LONGEST_PATH} characters`);
  return {
    ok: true,
    reference: {
      domain: hasDomain ? domain : '',
      path,
      tag: tag ?? (digest === null ? 'latest' : null),
      digest,
    },
  };
}

/** The normalised reference, or null when the text is none; `readImageReference` says why. */
export function parseImageReference(text: string): ImageReference | null {
  const reading = readImageReference(text);
  return reading.ok ? reading.reference : null;
}

/** The whole reference: `docker.io/library/python:3.11`, `registry.example.org/owner/name@sha256:...`. */
export function formatReference(reference: ImageReference): string {
  const name = reference.domain === '' ? reference.path : `${reference.domain}/${reference.path}`;
  return name + suffix(reference);
}

/** The repository as people write it, without tag and digest: `python`, `owner/name`, `registry.example.org/owner/name`. */
export function familiarName(reference: ImageReference): string {
  const { domain, path } = reference;
  if (domain === '') return path;
  if (domain !== DEFAULT_DOMAIN) return `${domain}/${path}`;
  const official = path.startsWith(OFFICIAL) ? path.slice(OFFICIAL.length) : null;
  return official === null || official.includes('/') ? path : official;
}

/** The reference as people write it, with tag and digest: `python:3.11`. */
export function familiarReference(reference: ImageReference): string {
  return familiarName(reference) + suffix(reference);
}

function suffix({ tag, digest }: ImageReference): string {
  return (tag === null ? '' : `:${tag}`) + (digest === null ? '' : `@${digest}`);
}

function refuse(reason: string): ReferenceReading {
  return { ok: false, reason };
}

function splitDomain(text: string): [domain: string, remainder: string] {
  const slash = text.indexOf('/');
  if (slash === -1) return [DEFAULT_DOMAIN, OFFICIAL + text];
  const first = text.slice(0, slash);
  const rest = text.slice(slash + 1);
  const isHost =
    first === 'localhost' || first.includes('.') || first.includes(':') || first.toLowerCase() !== first;
  const domain = !isHost || first === LEGACY_DOMAIN ? DEFAULT_DOMAIN : first;
  const remainder = isHost ? rest : text;
  return [domain, domain === DEFAULT_DOMAIN && !remainder.includes('/') ? OFFICIAL + remainder : remainder];
}

/** Host names, IPv6 addresses in brackets, and either with a port. */
function isDomain(domain: string): boolean {
  const host = domain.replace(/:[0-9]+$/, '');
  if (/^\[[a-fA-F0-9:]+\]$/.test(host)) return true;
  return host.split('.').every((component) => DOMAIN_COMPONENT.test(component));
}

function isDigest(digest: string): boolean {
  if (!DIGEST.test(digest)) return false;
  const colon = digest.indexOf(':');
  const length = DIGEST_LENGTHS.get(digest.slice(0, colon));
  return (
    length === digest.length - colon - 1 && digest.slice(colon + 1) === digest.slice(colon + 1).toLowerCase()
  );
}
