import { decodeEntities, scanTags } from './html-tags.ts';
import type { ListedFile } from './listed-file.ts';

/** What a page in HTML lists (PEP 503). */
export interface HtmlPage {
  /** Those whose `href` is accepted. */
  readonly files: readonly ListedFile[];
  /** What the addresses are relative to, when the page says; itself relative to the page. */
  readonly baseHref: string | null;
  /** `pypi:repository-version` (PEP 629), or null. */
  readonly repositoryVersion: string | null;
  /** Whether the page asks a person for something, as a sign-in page does. */
  readonly hasForm: boolean;
}

/** No index lists more files on one page; what comes after is left out. */
const FILE_LIMIT = 500_000;

/**
 * Reads the anchors of a page with their `data-*` attributes (PEP 503, 592, 658, 714; upload times as some mirrors give
 * them). A long page may come in parts that end after an anchor. Tolerant: broken markup yields fewer anchors, never an
 * error.
 */
export function readHtmlPage(parts: Iterable<string>, accepts: (href: string) => boolean): HtmlPage {
  const files: ListedFile[] = [];
  let baseHref: string | null = null;
  let repositoryVersion: string | null = null;
  let hasForm = false;
  for (const part of parts)
    for (const tag of scanTags(part)) {
      const href = tag.attributes.get('href');
      if (tag.name === 'a' && href !== undefined) {
        if (files.length < FILE_LIMIT && accepts(href)) files.push(readAnchor(href, tag.attributes));
      } else if (tag.name === 'base' && baseHref === null)
        baseHref = href === undefined ? null : decodeEntities(href).trim();
      else if (tag.name === 'form') hasForm = true;
      else if (tag.name === 'meta' && tag.attributes.get('name')?.toLowerCase() === 'pypi:repository-version')
        repositoryVersion ??= tag.attributes.get('content') ?? null;
    }
  return { files, baseHref, repositoryVersion, hasForm };
}

function readAnchor(href: string, attributes: ReadonlyMap<string, string>): ListedFile {
  const value = (name: string): string | null => {
    const text = attributes.get(name);
    return text === undefined ? null : decodeEntities(text);
  };
  const requiresPython = value('data-requires-python');
  return {
    url: decodeEntities(href).trim(),
    filename: null,
    size: null,
    hashes: new Map(),
    requiresPython: requiresPython === null || requiresPython.trim() === '' ? null : requiresPython,
    yanked: value('data-yanked'),
    uploadTime: value('data-upload-time'),
    metadata: readMetadata(value('data-core-metadata') ?? value('data-dist-info-metadata')),
  };
}

/** `true`, or `sha256=...`; anything else is as if nothing were offered (PEP 658). */
function readMetadata(value: string | null): ListedFile['metadata'] {
  if (value === null || value === 'false') return null;
  const digest = /^([a-z0-9_]+)=([0-9a-fA-F]+)$/.exec(value);
  if (digest?.[1] !== undefined && digest[2] !== undefined)
    return { hashes: new Map([[digest[1], digest[2].toLowerCase()]]) };
  return value === 'true' || value === '' ? { hashes: new Map() } : null;
}
