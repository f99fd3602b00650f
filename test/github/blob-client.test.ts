import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { BlobClient, BlockBlobClient } from '../../src/github/blob-client.ts';

interface Store {
  readonly url: string;
  readonly requests: {
    readonly method: string;
    readonly headers: IncomingHttpHeaders;
    readonly body: string;
  }[];
  content: Buffer;
  status: number | null;
  announced: number | null;
}

async function startStore(): Promise<Store> {
  const requests: Store['requests'] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    requests.push({
      method: request.method ?? '',
      headers: request.headers,
      body: Buffer.concat(chunks).toString(),
    });
    if (store.status !== null) response.writeHead(store.status).end();
    else if (request.method === 'PUT') response.writeHead(201).end();
    else if (request.method === 'HEAD')
      response.writeHead(200, { 'content-length': store.announced ?? store.content.length }).end();
    else {
      const range = /^bytes=(\d+)-(\d+)$/.exec(String(request.headers['x-ms-range']));
      response.writeHead(206).end(store.content.subarray(Number(range?.[1]), Number(range?.[2]) + 1));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo; // it listens on a port
  const store: Store = {
    url: `http://127.0.0.1:${port}/blob?signature`,
    requests,
    content: Buffer.from('0123456789'),
    status: null,
    announced: null,
  };
  return store;
}

describe('the blob client', () => {
  it('reads length and ranges', async () => {
    const store = await startStore();
    const client = new BlockBlobClient(store.url);
    expect(await client.getProperties()).toEqual({ contentLength: 10 });
    const seen: number[] = [];
    const options = { onProgress: ({ loadedBytes }: { loadedBytes: number }) => seen.push(loadedBytes) };
    expect((await client.downloadToBuffer(2, 5, options)).toString()).toBe('23456');
    expect(seen).toEqual([5]);
    await expect(client.downloadToBuffer(8, 5)).rejects.toThrow('2 bytes came instead of 5');
    await expect(client.downloadToBuffer(0, 5, { abortSignal: AbortSignal.abort() })).rejects.toThrow();
  });

  it('writes a file with one PUT', async () => {
    const store = await startStore();
    const folder = mkdtempSync(join(tmpdir(), 'plimsoll-blob-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    writeFileSync(join(folder, 'file'), 'content');
    const client = new BlobClient(store.url).getBlockBlobClient();
    expect((await client.uploadFile(join(folder, 'file')))._response.status).toBe(201);
    expect(store.requests).toMatchObject([
      {
        method: 'PUT',
        body: 'content',
        headers: { 'x-ms-blob-type': 'BlockBlob', 'content-length': '7' },
      },
    ]);
  });

  it('throws for a refusal, and for more than Plimsoll would have saved', async () => {
    const store = await startStore();
    const client = new BlockBlobClient(store.url);
    store.announced = 300 * 1024 * 1024;
    await expect(client.getProperties()).rejects.toThrow('the archive has 314572800 bytes');
    store.status = 403;
    await expect(client.getProperties()).rejects.toThrow('answered with status 403');
    await expect(client.downloadToBuffer(0, 1)).rejects.toThrow('answered with status 403');
  });
});
