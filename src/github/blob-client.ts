import { readFile } from 'node:fs/promises';
import { EnvHttpProxyAgent, fetch, type RequestInit, type Response } from 'undici';

/** A larger archive is none that Plimsoll saved. */
const BLOB_LIMIT = 256 * 1024 * 1024;

interface Progress {
  readonly onProgress?: (progress: { readonly loadedBytes: number }) => void;
}

/**
 * What @actions/cache uses of @azure/storage-blob, which the build puts in its place: a blob behind a signed address is
 * read by ranges and written by one PUT, for which the original brings 2 MB of code.
 * https://learn.microsoft.com/rest/api/storageservices/put-blob
 */
export class BlockBlobClient {
  readonly name = 'blob';
  readonly accountName = '';
  readonly containerName = '';
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  getBlockBlobClient(): BlockBlobClient {
    return this;
  }

  /** Throws when there is no such blob, or a larger one than Plimsoll saves. */
  async getProperties(): Promise<{ readonly contentLength: number | undefined }> {
    const response = await this.#ask({ method: 'HEAD' });
    const length = response.headers.get('content-length');
    if (Number(length) > BLOB_LIMIT) throw new Error(`the archive has ${length} bytes`);
    return { contentLength: length === null ? undefined : Number(length) };
  }

  async downloadToBuffer(
    offset: number,
    count: number,
    options: Progress & { readonly abortSignal?: AbortSignal } = {},
  ): Promise<Buffer> {
    const range = `bytes=${offset}-${offset + count - 1}`;
    const signal = options.abortSignal;
    const response = await this.#ask({
      headers: { 'x-ms-range': range, range },
      ...(signal === undefined ? {} : { signal }),
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    if (bytes.length !== count) throw new Error(`${bytes.length} bytes came instead of ${count}`);
    options.onProgress?.({ loadedBytes: bytes.length });
    return bytes;
  }

  async uploadFile(
    path: string,
    options: Progress = {},
  ): Promise<{ readonly _response: { readonly status: number } }> {
    const body = await readFile(path);
    const response = await this.#ask({
      method: 'PUT',
      headers: { 'x-ms-blob-type': 'BlockBlob', 'x-ms-version': '2021-12-02' },
      body,
    });
    options.onProgress?.({ loadedBytes: body.length });
    return { _response: { status: response.status } };
  }

  async #ask(init: RequestInit): Promise<Response> {
    const response = await fetch(this.#url, { ...init, dispatcher: new EnvHttpProxyAgent() });
    if (response.ok) return response;
    await response.body?.cancel();
    throw new Error(`the cache's storage answered with status ${response.status}`);
  }
}

export { BlockBlobClient as BlobClient };
