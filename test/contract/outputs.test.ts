import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { filesOf } from './support/built.ts';
import { PullRequest } from './support/pull-request.ts';
import { expectReport, expectSarif } from './support/schemas.ts';
import { dockerfileWithCache, requirementsWith } from './support/service.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const CHANGE = { 'requirements.txt': requirementsWith('pandas>=2'), Dockerfile: dockerfileWithCache() };

describe('the outputs', () => {
  it('name files that exist and are valid, under the current Node as under Node 24', async () => {
    const pull = await PullRequest.open({ change: CHANGE });
    const texts: string[][] = [];
    for (const nodePath of [undefined, process.execPath]) {
      const result = await pull.run(nodePath === undefined ? {} : { with: { nodePath } });
      expect(result.exitCode).toBe(0);
      const { verdict, findings, ...files } = result.outputs;
      expect(Object.keys(files).sort()).toEqual(['html', 'markdown', 'report', 'sarif']);
      for (const path of Object.values(files))
        expect(path.startsWith(join(result.runnerTemp, 'plimsoll'))).toBe(true);
      const [html = '', markdown = '', json = '', sarif = ''] = Object.entries(files)
        .sort()
        .map(([, path]) => readFileSync(path, 'utf8'));
      texts.push([html, markdown, json, sarif]);
      const report = expectReport(json);
      expect(report.verdict).toBe(verdict);
      expect(report.findings.length).toBe(Number(findings));
      expect(report.subject).toEqual({
        repository: 'octo-org/vision-service',
        commit: pull.head,
        base: expect.stringMatching(new RegExp(`^${pull.base.slice(0, 7)}`)),
      });
      expect(report.findings.some((finding: { isNew?: boolean }) => finding.isNew === true)).toBe(true);
      const log = expectSarif(sarif);
      expect(log.runs[0].tool.driver.semanticVersion).toMatch(/^\d+\.\d+\.\d+/);
      expect(html).toContain('</html>');
      expect(markdown).toContain('requirements.txt gets');
      expect(result.state).toEqual({});
    }
    expect(texts[1]).toEqual(texts[0]);
  });

  it('of a folder below the root name files in SARIF as code scanning wants them', async () => {
    const inFolder = (files: Readonly<Record<string, string | Uint8Array>>) =>
      Object.fromEntries(Object.entries(files).map(([path, content]) => [`api/${path}`, content]));
    const pull = await PullRequest.open({
      base: inFolder(filesOf('examples/vision-service')),
      change: inFolder(CHANGE),
    });
    const result = await pull.run({ inputs: { 'working-directory': 'api' } });
    expect(result.exitCode).toBe(0);
    const log = expectSarif(readFileSync(result.outputs.sarif ?? '', 'utf8'));
    const uris = JSON.stringify(log.runs[0].results.map((one: { locations: unknown }) => one.locations));
    expect(uris).toContain('"api/Dockerfile"');
    expect(uris).not.toContain('"Dockerfile"');
    const report = expectReport(readFileSync(result.outputs.report ?? '', 'utf8'));
    expect(report.findings.map((one: { location: { path: string } }) => one.location.path)).toContain(
      'Dockerfile',
    );
  });

  it('of two steps of one job do not overwrite each other', async () => {
    const pull = await PullRequest.open({ change: CHANGE });
    const RUNNER_TEMP = temporaryFolder();
    const first = await pull.run({ with: { env: { RUNNER_TEMP } } });
    const second = await pull.run({ with: { env: { RUNNER_TEMP } }, inputs: { python: '3.12' } });
    expect(first.outputs.report).not.toBe(second.outputs.report);
    for (const path of [first.outputs.report, second.outputs.report])
      expect(existsSync(path ?? '')).toBe(true);
  });
});

describe('the network', () => {
  it('is used for GitHub’s API and the git remote alone', async () => {
    const pull = await PullRequest.open({ change: CHANGE });
    const folder = temporaryFolder({
      'record.cjs': `
const { appendFileSync } = require('node:fs');
const { Socket } = require('node:net');
const dns = require('node:dns');
const record = (text) => appendFileSync(process.env.RECORD, text + '\\n');
const connect = Socket.prototype.connect;
Socket.prototype.connect = function (...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args;
  if (options && options.port !== undefined) record('connect ' + (options.host || options.hostname || '') + ':' + options.port);
  return connect.apply(this, args);
};
for (const holder of [dns, dns.promises]) {
  const lookup = holder.lookup;
  holder.lookup = function (host, ...rest) { record('lookup ' + host); return lookup.call(this, host, ...rest); };
}
`,
      'record.txt': '',
    });
    const proxied: string[] = [];
    const proxy = createServer((request, response) => {
      proxied.push(`${request.method} ${request.url}`);
      response.writeHead(403).end();
    });
    proxy.on('connect', (request, socket) => {
      proxied.push(`CONNECT ${request.url}`);
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    });
    const address = await listening(proxy);
    const result = await pull.run({
      with: {
        env: {
          NODE_OPTIONS: `--require=${join(folder, 'record.cjs')}`,
          RECORD: join(folder, 'record.txt'),
          HTTP_PROXY: address,
          HTTPS_PROXY: address,
          http_proxy: address,
          https_proxy: address,
          NO_PROXY: '127.0.0.1',
          no_proxy: '127.0.0.1',
        },
      },
    });
    expect(result.exitCode).toBe(0);
    expect(pull.github.comments).toHaveLength(1);
    expect(pull.server.requests.length).toBeGreaterThan(0);
    expect(proxied).toEqual([]);
    const seen = new Set(readFileSync(join(folder, 'record.txt'), 'utf8').split('\n').filter(Boolean));
    expect(seen).toEqual(new Set([`connect 127.0.0.1:${new URL(pull.github.url).port}`]));
  });

  it('goes through the proxy of the environment', async () => {
    const pull = await PullRequest.open({ change: CHANGE });
    const tunnels: string[] = [];
    const proxy = createServer();
    proxy.on('connect', (request, socket) => {
      tunnels.push(String(request.url));
      const upstream = connect(Number(new URL(pull.github.url).port), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        upstream.pipe(socket).pipe(upstream);
      });
      upstream.on('error', () => socket.destroy());
      socket.on('error', () => upstream.destroy());
    });
    const env = { HTTP_PROXY: await listening(proxy), NO_PROXY: '127.0.0.1', no_proxy: '127.0.0.1' };
    const result = await pull.run({ with: { apiUrl: 'http://api.github.example.org', env } });
    expect(result.exitCode).toBe(0);
    expect(pull.github.comments).toHaveLength(1);
    expect(new Set(tunnels)).toEqual(new Set(['api.github.example.org:80']));
  });
});

/** Starts a proxy on loopback until the test ends; resolves to its address. */
async function listening(proxy: Server): Promise<string> {
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    proxy.closeAllConnections();
    proxy.close();
  });
  // A listening TCP server has an AddressInfo, not a pipe's name.
  return `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
}
