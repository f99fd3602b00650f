/** A place that serves distributions. */
export interface IndexLocation {
  /** By which `tool.uv.sources` asks for it; null without one. */
  readonly name: string | null;
  /** Without user information, without trailing slash: http, https or file. */
  readonly url: string;
  /** Only for distributions that name it. */
  readonly explicit: boolean;
  /** One page or folder with the files of all projects (find-links), instead of a page for each project. */
  readonly flat: boolean;
  /** Asked after all others. */
  readonly isDefault: boolean;
  /** Where it was named, for messages: `UV_INDEX`, `the user's uv.toml`, `pip`. */
  readonly origin: string;
}

/**
 * `first-index`: the first index that knows the name answers, as uv does. `all-indexes`: the files of all indexes count
 * alike, as pip does.
 */
export type IndexStrategy = 'first-index' | 'all-indexes';

/** Where distributions come from, in the order in which to ask. */
export interface IndexSettings {
  readonly indexes: readonly IndexLocation[];
  readonly strategy: IndexStrategy;
  /** Normalised name to the name of the index that alone serves it. */
  readonly pins: ReadonlyMap<string, string>;
  readonly credentials: readonly IndexCredential[];
  /** Hosts that options, the environment or the user's own configuration name: only these may be private. */
  readonly namedHosts: readonly string[];
  /** What was not used and why, one sentence each; credentials are masked. */
  readonly notes: readonly string[];
}

/** A user name and password, with the place to which alone they may go. */
export interface IndexCredential {
  /** `https://host:port`. */
  readonly origin: string;
  /** Only addresses below this path; `/` for all. */
  readonly pathPrefix: string;
  readonly username: string;
  readonly password: string;
}
