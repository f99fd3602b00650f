import type { ManifestIndex } from './manifest.ts';

/** Where pip looks for distributions after it has read all lines. */
export interface PipSearch {
  /** In the order in which pip asks them; null stands for the client's own default index. */
  readonly indexes: readonly (string | null)[];
  readonly findLinks: readonly string[];
  readonly noIndex: boolean;
}

/**
 * The places that pip ends up with: an `--index-url` replaces all that came before it, extra indexes
 * included; `--no-index` empties the list for good (`handle_option_line` in pip/_internal/req/req_file.py).
 * Each element is what one line named, in the order of the lines.
 */
export function pipSearch(indexes: readonly ManifestIndex[]): PipSearch {
  let found: (string | null)[] = [null];
  const findLinks: string[] = [];
  let noIndex = false;
  for (const index of indexes) {
    if (index.kind === 'find-links') findLinks.push(index.url);
    else if (index.kind === 'no-index') {
      noIndex = true;
      found = [];
    } else if (!noIndex) {
      if (index.kind === 'index') found = [index.url];
      else found.push(index.url);
    }
  }
  return { indexes: found, findLinks, noIndex };
}
