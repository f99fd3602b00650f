import { open, opendir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { formatBytes } from '../support/format.ts';
import { HttpFailure } from '../support/http-failure.ts';
import type { HttpBytes, HttpRequest } from './http.ts';
import { codeOf } from './working-tree.ts';

/** What answers for an address: a port over http, or one that knows more schemes or keeps answers. */
export interface BytesPort {
  fetchBytes(url: string, request?: HttpRequest): Promise<HttpBytes>;
}

const FOLDER_LIMIT = 100_000;

/**
 * The port with `file:` addresses answered as a plain web server would answer for the folder: files whole or in part, a
 * folder by its index.html or else a list of its names. Only for addresses that a person or their own configuration
 * names; it is the caller's to see to that.
 */
export function withFileUrls(http: BytesPort): BytesPort {
  return {
    fetchBytes: (url, request = {}) =>
      url.startsWith('file:') ? answerFile(url, request) : http.fetchBytes(url, request),
  };
}

async function answerFile(address: string, request: HttpRequest): Promise<HttpBytes> {
  let path: string;
  try {
    path = fileURLToPath(address);
  } catch (thrown) {
    throw new HttpFailure('refused', `${address.slice(0, 200)} is not a path of this machine`, {
      cause: thrown,
    });
  }
  try {
    const found = await readPath(path, request);
    if (found !== null) return found(address);
    const index = await readPath(join(path, 'index.html'), request);
    const folder = address.endsWith('/') ? address : `${address}/`;
    if (index !== null) {
      const answer = index(folder);
      return { ...answer, headers: new Map([...answer.headers, ['content-type', 'text/html']]) };
    }
    return answerWith(200, folder, await listFolder(path), 'text/html');
  } catch (thrown) {
    const code = codeOf(thrown);
    if (code === 'ENOENT' || code === 'ENOTDIR')
      return answerWith(404, address, Buffer.alloc(0), 'text/plain');
    if (thrown instanceof HttpFailure) throw thrown;
    throw new HttpFailure(
      'refused',
      `${address.slice(0, 500)} cannot be read: ${code ?? 'it is no file or folder'}`,
      { cause: thrown },
    );
  }
}

/** The answer for a regular file, given its address; null for a folder, and when there is nothing. */
async function readPath(
  path: string,
  request: HttpRequest,
): Promise<((address: string) => HttpBytes) | null> {
  // Looked at before it is opened: opening a pipe would wait for its other end.
  const stats = await stat(path).catch((thrown: unknown) => {
    if (codeOf(thrown) === 'ENOENT') return null;
    throw thrown;
  });
  if (stats === null || stats.isDirectory()) return null;
  if (!stats.isFile()) throw new HttpFailure('refused', `${path} is no regular file`);
  const file = await open(path, 'r');
  try {
    const part = partOf(request.headers?.range, stats.size);
    const [first, last] = part ?? [0, stats.size - 1];
    const length = request.method === 'HEAD' ? 0 : last - first + 1;
    const limit = request.byteLimit ?? 8 * 1024 * 1024;
    if (length > limit) throw new HttpFailure('refused', `${path} has more than ${formatBytes(limit)}`);
    const body = Buffer.alloc(length);
    const { bytesRead } = await file.read(body, 0, length, first);
    const type = path.endsWith('.html')
      ? 'text/html'
      : path.endsWith('.json')
        ? 'application/json'
        : 'application/octet-stream';
    const headers = new Map([
      ['content-type', type],
      ['content-length', String(request.method === 'HEAD' ? stats.size : bytesRead)],
    ]);
    if (part !== null) headers.set('content-range', `bytes ${first}-${last}/${stats.size}`);
    return (url) => ({ status: part === null ? 200 : 206, url, headers, body: body.subarray(0, bytesRead) });
  } finally {
    await file.close();
  }
}

/** First and last byte that a `Range` asks for; null for the whole file. */
function partOf(range: string | undefined, size: number): readonly [number, number] | null {
  const asked = /^bytes=(\d*)-(\d*)$/.exec(range ?? '');
  if (asked === null || size === 0) return null;
  const [, from = '', to = ''] = asked;
  if (from === '') return to === '' ? null : [Math.max(0, size - Number(to)), size - 1];
  const first = Number(from);
  return first >= size ? null : [first, to === '' ? size - 1 : Math.min(Number(to), size - 1)];
}

async function listFolder(path: string): Promise<Uint8Array> {
  const names: string[] = [];
  for await (const entry of await opendir(path)) {
    if (names.length >= FOLDER_LIMIT) break;
    names.push(entry.isDirectory() ? `${entry.name}/` : entry.name);
  }
  const anchors = names
    .sort()
    .map(
      (name) =>
        `<a href="${pathToFileURL(join('/', name)).pathname.slice(1).replaceAll('&', '&amp;')}"></a>\n`,
    );
  return Buffer.from(`<!DOCTYPE html>\n${anchors.join('')}`);
}

function answerWith(status: number, url: string, body: Uint8Array, type: string): HttpBytes {
  return { status, url, headers: new Map([['content-type', type]]), body };
}
