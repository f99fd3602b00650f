import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { z } from 'zod';

const Request = z.object({
  key: z.string(),
  version: z.string(),
  restore_keys: z.array(z.string()).default([]),
});

export interface FakeCacheEntry {
  readonly key: string;
  readonly version: string;
  archive: Buffer | null;
}

/**
 * The cache service of GitHub Actions as a runner offers it (version 2, actions/toolkit packages/cache): twirp calls with
 * a bearer token, and signed addresses of a blob store that knows no token.
 */
export class FakeCacheService {
  readonly token = 'runtime-token';
  readonly entries: FakeCacheEntry[] = [];
  /** `METHOD path`, in the order of arrival. */
  readonly requests: string[] = [];
  url = '';
  /** Answers with this status instead. */
  failing: number | null = null;
  /** Never answers. */
  silent = false;
  /** Version 1, as a GitHub Enterprise Server has it. */
  enterprise = false;

  /** What the runner sets for a JavaScript action. */
  get environment(): Record<string, string> {
    if (this.enterprise)
      return {
        GITHUB_SERVER_URL: 'https://github.example.org',
        ACTIONS_CACHE_URL: `${this.url}/`,
        ACTIONS_RUNTIME_TOKEN: this.token,
      };
    return {
      ACTIONS_CACHE_SERVICE_V2: 'true',
      ACTIONS_RESULTS_URL: `${this.url}/`,
      ACTIONS_RUNTIME_TOKEN: this.token,
    };
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const path = request.url ?? '/';
    this.requests.push(`${request.method} ${path}`);
    if (this.silent) return;
    if (this.failing !== null) {
      response.writeHead(this.failing).end('{"msg":"it failed"}');
      return;
    }
    const body = Buffer.concat(chunks);
    const blob = /^\/blob\/(\d+)\?signed$/.exec(path);
    if (blob !== null) this.#blob(Number(blob[1]), request, body, response);
    else if (this.enterprise) this.#resource(new URL(path, this.url), request, body, response);
    else this.#call(path.split('/').at(-1) ?? '', request, body, response);
  }

  #call(method: string, request: IncomingMessage, body: Buffer, response: ServerResponse): void {
    const answer = (status: number, value: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    };
    if (request.headers.authorization !== `Bearer ${this.token}`) {
      answer(401, { msg: 'no token' });
      return;
    }
    const { key, version, restore_keys: others } = Request.parse(JSON.parse(body.toString('utf8')));
    const same = this.entries.findIndex((entry) => entry.key === key && entry.version === version);
    if (method === 'CreateCacheEntry') {
      if (same === -1) this.entries.push({ key, version, archive: null });
      const url = `${this.url}/blob/${this.entries.length - 1}?signed`;
      answer(same === -1 ? 200 : 409, same === -1 ? { ok: true, signed_upload_url: url } : { ok: false });
    } else if (method === 'FinalizeCacheEntryUpload')
      answer(200, { ok: same !== -1, entry_id: String(same + 1) });
    else {
      const found = this.#newest([key, ...others], version);
      const url = `${this.url}/blob/${found}?signed`;
      const match = { ok: true, signed_download_url: url, matched_key: this.entries[found]?.key };
      answer(200, found === -1 ? { ok: false } : match);
    }
  }

  /** https://github.com/actions/toolkit/blob/main/packages/cache/src/internal/cacheHttpClient.ts */
  #resource(url: URL, request: IncomingMessage, body: Buffer, response: ServerResponse): void {
    const answer = (status: number, value?: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    };
    const id = /^\/_apis\/artifactcache\/caches\/(\d+)$/.exec(url.pathname)?.[1];
    const entry = id === undefined ? undefined : this.entries[Number(id) - 1];
    if (request.headers.authorization !== `Bearer ${this.token}`) answer(401);
    else if (url.pathname === '/_apis/artifactcache/cache') {
      const keys = (url.searchParams.get('keys') ?? '').split(',');
      const found = this.#newest(keys, url.searchParams.get('version') ?? '');
      const location = `${this.url}/blob/${found}?signed`;
      if (found === -1) response.writeHead(204).end();
      else answer(200, { cacheKey: this.entries[found]?.key, archiveLocation: location });
    } else if (url.pathname === '/_apis/artifactcache/caches') {
      const { key, version } = Request.parse(JSON.parse(body.toString('utf8')));
      answer(201, { cacheId: this.entries.push({ key, version, archive: null }) });
    } else if (entry === undefined) answer(404);
    else if (request.method === 'PATCH') {
      entry.archive = Buffer.concat([entry.archive ?? Buffer.alloc(0), body]);
      response.writeHead(204).end();
    } else response.writeHead(204).end();
  }

  #newest(keys: readonly string[], version: string): number {
    return this.entries.findLastIndex(
      (entry) =>
        entry.version === version && entry.archive !== null && keys.some((key) => entry.key.startsWith(key)),
    );
  }

  #blob(index: number, request: IncomingMessage, body: Buffer, response: ServerResponse): void {
    const entry = this.entries[index];
    if (entry === undefined || request.headers.authorization !== undefined) {
      response.writeHead(403).end();
    } else if (request.method === 'PUT') {
      const fits = request.headers['x-ms-blob-type'] === 'BlockBlob';
      if (fits) entry.archive = body;
      response.writeHead(fits ? 201 : 400).end();
    } else {
      const archive = entry.archive ?? Buffer.alloc(0);
      const range = /^bytes=(\d+)-(\d+)$/.exec(String(request.headers['x-ms-range']));
      const part = range === null ? archive : archive.subarray(Number(range[1]), Number(range[2]) + 1);
      response
        .writeHead(range === null ? 200 : 206, { 'content-length': part.length })
        .end(request.method === 'HEAD' ? undefined : part);
    }
  }
}

/** Starts one for the running test. */
export async function startFakeCacheService(): Promise<FakeCacheService> {
  const service = new FakeCacheService();
  const server = createServer((request, response) => {
    service.handle(request, response).catch((thrown: unknown) => {
      response.writeHead(500).end(String(thrown));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo; // it listens on a port
  service.url = `http://127.0.0.1:${port}`;
  return service;
}
