import { createHash } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { writeZip } from '../python/wheel/zip-writer.ts';
import { factsOf, type Release, type Releases } from './synthetic-index.ts';

/** A project's page, or a file, as a server has it. */
interface ServedFile {
  readonly filename: string;
  readonly bytes: Buffer;
  readonly metadata: string;
  readonly release: Release;
}

export interface ServedIndex {
  readonly listener: RequestListener;
  /** Method and path of each request, in order. */
  readonly asked: string[];
  /** By file name. */
  readonly files: ReadonlyMap<string, ServedFile>;
}

export interface ServedOptions {
  /** PEP 691 JSON or PEP 503 HTML. */
  readonly format?: 'json' | 'html';
  /** Whether metadata lies beside the wheels (PEP 658). */
  readonly metadata?: boolean;
}

/** A package index of real small wheels below `/simple/`, for a server of a test: pages, metadata, byte ranges. */
export function servedIndex(releases: Releases, options: ServedOptions = {}): ServedIndex {
  const { format = 'json', metadata = true } = options;
  const asked: string[] = [];
  const files = new Map<string, ServedFile>();
  const projects = new Map<string, readonly ServedFile[]>();
  for (const [name, versions] of Object.entries(releases)) {
    const built = Object.entries(versions).map(([version, release]) => buildWheel(name, version, release));
    for (const each of built) files.set(each.filename, each);
    projects.set(name, built);
  }
  const listener: RequestListener = (request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    asked.push(`${request.method} ${path}`);
    const project = projects.get(/^\/simple\/([^/]+)\/$/.exec(path)?.[1] ?? '');
    if (project !== undefined) return void answerPage(response, project, format, metadata);
    const filename = decodeURIComponent(/^\/files\/([^/]+)$/.exec(path)?.[1] ?? '');
    const file = files.get(filename.replace(/\.metadata$/, ''));
    if (file === undefined) return void response.writeHead(404).end();
    if (filename.endsWith('.metadata')) return void response.writeHead(200).end(file.metadata);
    answerFile(request, response, file.bytes);
  };
  return { listener, asked, files };
}

function answerPage(
  response: ServerResponse,
  files: readonly ServedFile[],
  format: 'json' | 'html',
  offersMetadata: boolean,
): void {
  if (format === 'html') {
    const links = files.map(({ filename, bytes, release }) => {
      const { python, yanked } = factsOf(release);
      const more = [
        ...(python === undefined
          ? []
          : [` data-requires-python="${python.replaceAll('>', '&gt;').replaceAll('<', '&lt;')}"`]),
        ...(yanked === true ? [' data-yanked="broken"'] : []),
        ...(offersMetadata ? [' data-core-metadata="true"'] : []),
      ].join('');
      return `<a href="/files/${encodeURIComponent(filename)}#sha256=${digest(bytes)}"${more}>${filename}</a>`;
    });
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(`<!DOCTYPE html><html><body>\n${links.join('<br>\n')}\n</body></html>\n`);
    return;
  }
  const listed = files.map(({ filename, bytes, metadata, release }) => {
    const { python, yanked, uploaded } = factsOf(release);
    return {
      filename,
      url: `/files/${encodeURIComponent(filename)}`,
      size: bytes.length,
      hashes: { sha256: digest(bytes) },
      ...(python === undefined ? {} : { 'requires-python': python }),
      ...(yanked === true ? { yanked: 'broken' } : {}),
      ...(typeof uploaded === 'string' ? { 'upload-time': uploaded } : {}),
      ...(offersMetadata ? { 'core-metadata': { sha256: digest(Buffer.from(metadata)) } } : {}),
    };
  });
  response
    .writeHead(200, { 'content-type': 'application/vnd.pypi.simple.v1+json' })
    .end(JSON.stringify({ meta: { 'api-version': '1.1' }, name: 'any', files: listed, versions: [] }));
}

function answerFile(request: IncomingMessage, response: ServerResponse, bytes: Buffer): void {
  const etag = `"${digest(bytes).slice(0, 16)}"`;
  const range = /^bytes=(\d*)-(\d*)$/.exec(request.headers.range ?? '');
  if (range === null || request.method === 'HEAD')
    return void response
      .writeHead(200, { 'content-length': bytes.length, 'accept-ranges': 'bytes', etag })
      .end(request.method === 'HEAD' ? undefined : bytes);
  const [, from = '', to = ''] = range;
  const first = from === '' ? Math.max(0, bytes.length - Number(to)) : Number(from);
  const last = from === '' || to === '' ? bytes.length - 1 : Math.min(Number(to), bytes.length - 1);
  const part = bytes.subarray(first, last + 1);
  response
    .writeHead(206, {
      'content-range': `bytes ${first}-${last}/${bytes.length}`,
      'content-length': part.length,
      etag,
    })
    .end(part);
}

/** A wheel with one module whose size follows from `installed`, or 100 bytes. */
function buildWheel(name: string, version: string, release: Release): ServedFile {
  const each = factsOf(release);
  const stem = `${name.replaceAll('-', '_')}-${version}`;
  const info = `${stem}.dist-info`;
  const metadata = `${[
    'Metadata-Version: 2.1',
    `Name: ${name}`,
    `Version: ${version}`,
    ...(each.python === undefined ? [] : [`Requires-Python: ${each.python}`]),
    ...(each.extras ?? []).map((extra) => `Provides-Extra: ${extra}`),
    ...(each.requires ?? []).map((text) => `Requires-Dist: ${text}`),
  ].join('\n')}\n\n`;
  const bytes = writeZip([
    { name: `${name.replaceAll('-', '_')}/__init__.py`, content: Buffer.alloc(each.installed ?? 100, '#') },
    { name: `${info}/METADATA`, content: metadata },
    { name: `${info}/WHEEL`, content: 'Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n' },
    { name: `${info}/RECORD`, content: '' },
  ]);
  return { filename: `${stem}-${each.tag ?? 'py3-none-any'}.whl`, bytes, metadata, release };
}

const digest = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
