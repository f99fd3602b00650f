/**
 * How indexes are asked. The real one lives in src/world; it answers `file:` addresses too, as if a server had them,
 * where its owner allowed that. What goes wrong on the way throws HttpFailure; any status is an answer.
 */
export interface IndexHttp {
  fetchBytes(url: string, request?: IndexRequest): Promise<IndexAnswer>;
  /**
   * What `fetchBytes` would answer without asking anybody, its body unread; null where it would have to ask. Absent
   * where nothing is kept.
   */
  kept?(url: string, request?: IndexRequest): Promise<KeptIndexAnswer | null>;
}

export interface IndexRequest {
  readonly method?: 'GET' | 'HEAD';
  readonly headers?: Readonly<Record<string, string>>;
  readonly timeoutMilliseconds?: number;
  readonly answerMilliseconds?: number;
  /** Of the body after decompression. */
  readonly byteLimit?: number;
  /** Leaves the body of every status but 206 unread. */
  readonly partialOnly?: boolean;
  /** What a cache may do with the answer; without it, none keeps it. */
  readonly cache?: CacheHint;
}

/** How long an answer stays true. */
export interface CacheHint {
  /** Names the content, so that an answer stays true for ever: a digest that the index gave. */
  readonly validator?: string;
  /** Seconds that an answer counts as fresh when its server does not say. */
  readonly freshSeconds?: number;
}

export interface IndexAnswer {
  readonly status: number;
  /** The address that answered, after redirects. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
  /** SHA-256 of the body in hexadecimal digits, where a cache gave or keeps the answer and so knows it. */
  readonly digest?: string;
}

/** An answer without its body, which a cache has. */
export interface KeptIndexAnswer extends Omit<IndexAnswer, 'body' | 'digest'> {
  readonly digest: string;
}
