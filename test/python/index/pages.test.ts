import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndexAnswer } from '../../../src/python/index/index-http.ts';
import { readPage } from '../../../src/python/index/index-page.ts';
import { belongsTo } from '../../../src/python/index/listed-file.ts';

const cases = Number(process.env.PLIMSOLL_FUZZ_CASES ?? 2000);

function answer(body: string, type: string, url = 'https://index.example.org/simple/spam/'): IndexAnswer {
  return { status: 200, url, headers: new Map([['content-type', type]]), body: Buffer.from(body) };
}

const sha = 'a'.repeat(64);

describe('a page in HTML', () => {
  it('gives files with what their attributes say', () => {
    const page = `<!DOCTYPE html><html><head><title>Links <a href="no-1.0.tar.gz"></title>
      <meta name="pypi:repository-version" content="1.3"><base href="/files/"></head><body>
      <!-- <a href="hidden-1.0.tar.gz"> -->
      <A HREF='spam-1.0-py3-none-any.whl#sha256=${sha}' data-requires-python="&gt;=3.8, &#60;4" data-core-metadata="sha256=${sha}">x</A>
      <a data-yanked href=spam-0.9.tar.gz data-dist-info-metadata="true">y</a>
      <a href="https://user:secret@other.example.org/spam-0.8%2Blocal.tar.gz" data-yanked="broken &amp; bad">z</a>
      <a href="spam-0.7.exe">e</a> <a href="file:///etc/spam-0.6.tar.gz">f</a> <a href="javascript:alert(1)/spam-0.5.zip">j</a>
      <a href="https://index.example.org/signature.asc">s</a>`;
    const files = readPage(answer(page, 'text/html; charset=utf-8'));
    expect(files).toEqual([
      {
        filename: 'spam-1.0-py3-none-any.whl',
        url: 'https://index.example.org/files/spam-1.0-py3-none-any.whl',
        size: null,
        hashes: new Map([['sha256', sha]]),
        requiresPython: '>=3.8, <4',
        yanked: null,
        uploadTime: null,
        hasMetadata: true,
        metadataHashes: new Map([['sha256', sha]]),
      },
      {
        filename: 'spam-0.9.tar.gz',
        url: 'https://index.example.org/files/spam-0.9.tar.gz',
        size: null,
        hashes: new Map(),
        requiresPython: null,
        yanked: '',
        uploadTime: null,
        hasMetadata: true,
        metadataHashes: new Map(),
      },
      {
        filename: 'spam-0.8+local.tar.gz',
        url: 'https://other.example.org/spam-0.8%2Blocal.tar.gz',
        size: null,
        hashes: new Map(),
        requiresPython: null,
        yanked: 'broken & bad',
        uploadTime: null,
        hasMetadata: false,
      },
    ]);
  });

  it('is told from a sign-in page, half a page and a future version, but may be empty', () => {
    expect(readPage(answer('<html><body></body></html>', 'text/html'))).toEqual([]);
    const read =
      (text: string, type = 'text/html') =>
      () =>
        readPage(answer(text, type));
    expect(read('<html><form action="/login"><input></form>')).toThrow('a form, perhaps to sign in');
    expect(read('<html><body><a href="spam-1.0')).toThrow('half a page');
    expect(read('<meta name="pypi:repository-version" content="2.0">')).toThrow('version 2.0');
    expect(read('just text', 'text/plain')).toThrow('neither JSON nor HTML');
  });

  it('never throws but to refuse, in time that grows with its length', () => {
    const pieces = fc.constantFrom(
      '<a ',
      'href="',
      'x-1.0.tar.gz',
      '"',
      "'",
      '>',
      '<',
      '=',
      ' ',
      '<!--',
      '-->',
      '</a>',
      '<title>',
      '&#x41;',
      '&amp',
      '/',
      '<base href=',
      'data-yanked',
      '\0',
      'é',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        try {
          readPage(answer(parts.join(''), 'text/html'));
        } catch (thrown) {
          expect(thrown).toMatchObject({ name: 'EnvironmentError' });
        }
      }),
      { numRuns: cases },
    );
    for (const piece of [
      '<a href="',
      '<',
      '<!--',
      '<title>',
      '<a x=',
      "<a href='y' ",
      '&#',
      '</',
      '<script></',
    ]) {
      const started = performance.now();
      try {
        readPage(answer(piece.repeat(200_000), 'text/html'));
      } catch {
        // Refusing is fine.
      }
      expect([piece, performance.now() - started < 2_000]).toEqual([piece, true]);
    }
  });
});

describe('a page in JSON', () => {
  const type = 'application/vnd.pypi.simple.v1+json';

  it('gives sizes, times and metadata digests', () => {
    const page = {
      meta: { 'api-version': '1.4' },
      name: 'spam',
      files: [
        {
          filename: 'spam-1.0-py3-none-any.whl',
          url: '../../files/spam-1.0-py3-none-any.whl',
          hashes: { sha256: sha.toUpperCase() },
          size: 1234,
          'requires-python': '>=3.8',
          yanked: 'bad',
          'upload-time': '2026-01-02T03:04:05Z',
          'core-metadata': { sha256: sha },
        },
        {
          filename: 'spam-0.9.tar.gz',
          url: 'https://files.example.org/x',
          size: -1,
          yanked: false,
          'dist-info-metadata': false,
        },
        { filename: '../spam-0.8.tar.gz', url: 'https://files.example.org/x' },
        { filename: 7 },
        null,
      ],
    };
    const files = readPage(answer(JSON.stringify(page), type));
    expect(files).toEqual([
      {
        filename: 'spam-1.0-py3-none-any.whl',
        url: 'https://index.example.org/files/spam-1.0-py3-none-any.whl',
        size: 1234,
        hashes: new Map([['sha256', sha]]),
        requiresPython: '>=3.8',
        yanked: 'bad',
        uploadTime: '2026-01-02T03:04:05Z',
        hasMetadata: true,
        metadataHashes: new Map([['sha256', sha]]),
      },
      {
        filename: 'spam-0.9.tar.gz',
        url: 'https://files.example.org/x',
        size: null,
        hashes: new Map(),
        requiresPython: null,
        yanked: null,
        uploadTime: null,
        hasMetadata: false,
      },
    ]);
  });

  it('is refused when it is broken, and named', () => {
    const read = (text: string) => () =>
      readPage(answer(text, type, 'https://u:p@index.example.org/simple/spam/?token=x'));
    expect(read('{"files": [')).toThrow(
      'the package index at https://index.example.org/simple/spam/ answered with JSON that is broken or not whole',
    );
    expect(read('<html></html>')).toThrow('broken or not whole');
    expect(read('{"message": "hello"}')).toThrow('lists no files');
    expect(read('{"meta": {"api-version": "2.0"}, "files": []}')).toThrow('version 2.0');
  });

  it('never throws but to refuse', () => {
    fc.assert(
      fc.property(fc.json(), fc.jsonValue(), (text, files) => {
        for (const body of [text, JSON.stringify({ files }), JSON.stringify({ files: [files] })])
          try {
            readPage(answer(body, type));
          } catch (thrown) {
            expect(thrown).toMatchObject({ name: 'EnvironmentError' });
          }
      }),
      { numRuns: cases },
    );
  });
});

describe('the files of a project', () => {
  it('have the addresses that the URL parser gives them', () => {
    const segment = fc.constantFrom(
      'a',
      '..',
      '.',
      'A-1.0',
      '%41',
      '.hidden',
      'x+y',
      '',
      'spam-1.0.tar.gz',
      'é',
      '~',
    );
    const host = fc.constantFrom(
      'a.example.org',
      'EXAMPLE.org',
      '0x7f.1',
      '1.2.3.4',
      'a..b',
      'xn--a.example.org',
      'b',
      'u:p@c.example.org',
      'd.example.org:443',
    );
    fc.assert(
      fc.property(
        fc.constantFrom('https://', 'http://', '//', ''),
        host,
        fc.array(segment, { maxLength: 4 }),
        (scheme, name, segments) => {
          const href = `${scheme}${scheme.endsWith('//') ? name : ''}/${segments.join('/')}/spam-1.0.tar.gz#sha256=${sha}`;
          const [file] = readPage(answer(`<a href="${href}">`, 'text/html'));
          const base = 'https://index.example.org/simple/spam/';
          // `//name` has a host and no path, so no file name either.
          if (!URL.canParse(href, base) || new URL(href, base).pathname === '/') {
            expect(file).toBeUndefined();
            return;
          }
          const expected = new URL(href, base);
          expected.username = '';
          expected.password = '';
          expected.hash = '';
          expect([file?.url, file?.hashes.get('sha256'), file?.filename]).toEqual([
            expected.href,
            sha,
            'spam-1.0.tar.gz',
          ]);
        },
      ),
      { numRuns: cases },
    );
  });

  it('are known by their names', () => {
    for (const [filename, project, expected] of [
      ['spam_eggs-1.0-py3-none-any.whl', 'spam-eggs', true],
      ['Spam.Eggs-1.0.tar.gz', 'spam-eggs', true],
      ['spam-eggs-1.0.zip', 'spam', false],
      ['spam-1.0-1.tar.gz', 'spam', true],
      ['spam-eggs.tar.gz', 'spam', false],
      ['spam-1.0.exe', 'spam', false],
    ] as const)
      expect([filename, belongsTo(filename, project)]).toEqual([filename, expected]);
  });
});
