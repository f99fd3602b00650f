/** What the thread that talks to GitHub's cache service is asked. */
export type CacheTask =
  | {
      readonly task: 'restore';
      /** Absolute; it appears here. */
      readonly folder: string;
      /** The newest entry whose key begins so. */
      readonly prefix: string;
    }
  | { readonly task: 'save'; readonly folder: string; readonly key: string };

export interface CacheOutcome {
  /** The key of the entry that was found or made, null when there is none. */
  readonly key: string | null;
  /** What went wrong on the way, in words for a person; a missing entry is nothing wrong. */
  readonly problem: string | null;
  /** Set when the time was up. */
  readonly timedOut?: true;
}
