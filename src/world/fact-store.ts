import { openCheckedFiles } from './checked-files.ts';

/** Facts derived from what was fetched, kept between runs. A run without them is slower and says the same. */
export interface FactStore {
  /** The facts kept under a key, null when there are none or they can't be trusted. Keys are any text; they are hashed. */
  read(key: string): Promise<Uint8Array | null>;
  /** Writes in the background, whole or not at all; what was written can be read at once. */
  write(key: string, bytes: Uint8Array): void;
  /** Waits for what is being written and removes what is over the limit. */
  close(): Promise<void>;
}

export interface FactStoreOptions {
  /** Absolute, and not shared with another kind of cache; made when it is not there. */
  readonly folder: string;
  /** 128 MiB by default. What was used last is kept. */
  readonly byteLimit?: number;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/**
 * Opens the store; nothing is read before it is asked for. A key names everything that its facts depend on: the digest of
 * what they were derived from, for whom they were narrowed, and the version of the derivation, which no digest can see.
 */
export function openFactStore({ folder, byteLimit = 128 * 1024 * 1024, now }: FactStoreOptions): FactStore {
  const files = openCheckedFiles({
    folder,
    format: 'plimsoll-facts/1',
    byteLimit,
    ...(now === undefined ? {} : { now }),
  });
  return {
    read: async (key) => files.read(key)?.body ?? null,
    write: (key, bytes) => {
      files.write(key, '', bytes);
    },
    close: () => files.close(),
  };
}
