/**
 * A reference to an image, normalised as the distribution project does: `python:3.11` is
 * `docker.io/library/python` with tag `3.11`; a reference without tag and digest has the tag `latest`.
 */
export interface ImageReference {
  /** Registry host, `docker.io` when none is written. */
  readonly domain: string;
  /** Path below the registry, `library/python`. */
  readonly path: string;
  readonly tag: string | null;
  readonly digest: string | null;
}
