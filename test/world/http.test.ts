import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { z } from 'zod';
import { isNearbyAddress, isNearbyHost } from '../../src/world/address-policy.ts';
import { type HttpOptions, type HttpPort, openHttp } from '../../src/world/http.ts';

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  // A listening TCP server has an AddressInfo, not a pipe's name.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function open(options: HttpOptions = { namedHosts: ['127.0.0.1'] }): HttpPort {
  const http = openHttp(options);
  onTestFinished(() => http.close());
  return http;
}

describe('the address policy', () => {
  it('knows the addresses of this machine and its network in all their spellings', () => {
    for (const address of [
      '127.0.0.1',
      '10.1.2.3',
      '172.31.0.1',
      '192.168.1.1',
      '169.254.169.254',
      '100.64.0.1',
      '0.0.0.0',
      '224.0.0.1',
      '255.255.255.255',
      '::1',
      '::',
      '[::1]',
      'fe80::1%eth0',
      'fd00::1',
      'ff02::1',
      '::ffff:127.0.0.1',
      '::ffff:a9fe:a9fe',
      '::127.0.0.1',
      '64:ff9b::10.0.0.1',
      '2002:7f00:1::',
    ]) {
      expect([address, isNearbyAddress(address)]).toEqual([address, true]);
    }
    for (const address of [
      '192.0.2.1',
      '198.51.100.7',
      '172.32.0.1',
      '2001:4860::1',
      '64:ff9b::c633:6407',
      'example.org',
    ]) {
      expect([address, isNearbyAddress(address)]).toEqual([address, false]);
    }
    expect(isNearbyHost('LOCALHOST.')).toBe(true);
    expect(isNearbyHost('a.localhost')).toBe(true);
    expect(isNearbyHost('localhost.example.org')).toBe(false);
  });
});

describe('openHttp', () => {
  it('reads text and JSON, compressed too', async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip', 'x-kind': 'json' }).end(gzipSync('{"size":3}'));
    });
    const answer = await open().fetchText(url);
    expect([answer.status, answer.text, answer.headers.get('x-kind')]).toEqual([200, '{"size":3}', 'json']);
    expect(await open().fetchJson(url, z.object({ size: z.number() }))).toEqual({ size: 3 });
    await expect(open().fetchJson(url, z.object({ size: z.string() }))).rejects.toThrow('unexpected at size');
  });

  it('refuses addresses of this machine unless they are named, also by other spellings and after a redirect', async () => {
    let asked = 0;
    const url = await serve((request, response) => {
      asked++;
      if (request.url === '/to') response.writeHead(302, { location: 'http://localhost:1/' }).end();
      else response.end('secret');
    });
    const port = new URL(url).port;
    const strict = open({});
    for (const host of [
      '127.0.0.1',
      'localhost',
      '2130706433',
      '0x7f.1',
      '[::1]',
      '[::ffff:127.0.0.1]',
      'x.localhost',
    ]) {
      await expect(strict.fetchText(`http://${host}:${port}/`)).rejects.toThrow('refused unless');
    }
    expect(asked).toBe(0);
    await expect(open().fetchText(`${url}/to`)).rejects.toThrow('refused unless');
    expect((await open({ namedHosts: ['localhost'] }).fetchText(`http://localhost:${port}/`)).text).toBe(
      'secret',
    );
    for (const other of ['file:///etc/passwd', 'ftp://example.org/', 'nonsense']) {
      await expect(strict.fetchText(other)).rejects.toMatchObject({ name: 'UserError' });
    }
  });

  it('keeps its limits of bytes, time and redirects', async () => {
    const url = await serve((request, response) => {
      if (request.url === '/loop') response.writeHead(302, { location: '/loop' }).end();
      else if (request.url === '/bomb')
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(5_000_000)));
      else if (request.url === '/trickle') response.write('x');
    });
    await expect(open().fetchText(`${url}/loop`)).rejects.toThrow('redirects more than 5 times');
    await expect(open().fetchText(`${url}/bomb`, { byteLimit: 1_000_000 })).rejects.toThrow(
      'more than 1.00 MB',
    );
    for (const path of ['/silent', '/trickle']) {
      await expect(open().fetchText(url + path, { timeoutMilliseconds: 200 })).rejects.toThrow(
        'it took too long',
      );
    }
    const closed = open();
    await expect(closed.fetchText('http://127.0.0.1:1/a?token=secret')).rejects.toThrow(
      /^http:\/\/127\.0\.0\.1:1\/a cannot/,
    );
  });

  it('drops credentials when a redirect leaves the origin', async () => {
    const seen: (string | undefined)[] = [];
    const target = await serve((request, response) => {
      seen.push(request.headers.authorization);
      response.end();
    });
    const origin = await serve((request, response) => {
      const to = request.url === '/' ? '/same' : target;
      seen.push(request.headers.authorization);
      response.writeHead(302, { location: to }).end();
    });
    await open().fetchText(`${origin}/`, { headers: { Authorization: 'Bearer x' } });
    expect(seen).toEqual(['Bearer x', 'Bearer x', undefined]);
  });

  it('goes through the proxy that the environment names, but not to hosts of NO_PROXY', async () => {
    const target = await serve((request, response) => response.end(`${request.headers.host} answers`));
    const tunnels: string[] = [];
    const proxy = createServer();
    proxy.on('connect', (request, socket) => {
      tunnels.push(request.url ?? '');
      const upstream = connect(Number(new URL(target).port), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
        socket.pipe(upstream).pipe(socket);
      });
      for (const end of [socket, upstream]) end.on('error', () => {});
    });
    await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
    onTestFinished(() => {
      vi.unstubAllEnvs();
      proxy.close();
    });
    // A listening TCP server has an AddressInfo, not a pipe's name.
    vi.stubEnv('http_proxy', `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`);
    vi.stubEnv('no_proxy', '127.0.0.1');
    expect((await open().fetchText('http://files.example.org/x')).text).toBe('files.example.org answers');
    await open().fetchText(target);
    expect(tunnels).toEqual(['files.example.org:80']);
    await expect(open({}).fetchText('http://169.254.169.254/')).rejects.toThrow('refused unless');
  });
});
