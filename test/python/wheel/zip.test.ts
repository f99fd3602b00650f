import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wheelContents } from '../../../src/python/wheel/wheel-contents.ts';
import { locateDirectory, readDirectory } from '../../../src/python/wheel/zip-directory.ts';
import type { ZipEntry, ZipResult } from '../../../src/python/wheel/zip-entry.ts';
import { memberRange, readMember } from '../../../src/python/wheel/zip-member.ts';
import { type Member, writeZip, type ZipOptions } from './zip-writer.ts';

const cases = Number(process.env.PLIMSOLL_FUZZ_CASES ?? 2000);

function read(archive: Uint8Array, tailBytes = 16_384): ZipResult<readonly ZipEntry[]> {
  const tail = archive.subarray(Math.max(0, archive.length - tailBytes));
  const place = locateDirectory(tail, archive.length);
  if (!place.ok) return place;
  const { offset, bytes } = place.value;
  return readDirectory(archive.subarray(offset, offset + bytes), place.value);
}

function fault(members: readonly Member[], options: ZipOptions = {}): string {
  const result = read(writeZip(members, options));
  return result.ok ? 'no fault' : result.message;
}

const memberName = fc
  .array(fc.stringMatching(/^[a-z_é]{1,8}$/), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join('/'));
const members = fc.uniqueArray(
  fc.record({
    name: memberName,
    content: fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.integer({ min: 0, max: 5000 }).map((n) => Buffer.alloc(n)),
    ),
    stored: fc.boolean(),
  }),
  { selector: ({ name }) => name, maxLength: 12 },
);

describe('the directory of a zip archive', () => {
  it('gives back what was written: names, sizes, sums and contents', () => {
    fc.assert(
      fc.property(members, fc.boolean(), fc.uint8Array({ maxLength: 20 }), (written, zip64, localExtra) => {
        const archive = writeZip(written, { zip64, localExtra });
        const result = read(archive);
        if (!result.ok) throw new Error(result.message);
        expect(result.value.map(({ name, uncompressedBytes }) => [name, uncompressedBytes])).toEqual(
          written.map(({ name, content }) => [name, content.length]),
        );
        const sum = written.reduce((total, { content }) => total + content.length, 0);
        const contents = wheelContents(result.value, archive.length);
        expect([contents.installed, contents.folders.reduce((total, { bytes }) => total + bytes, 0)]).toEqual(
          [sum, sum],
        );
        for (const [index, entry] of result.value.entries()) {
          const { first, last } = memberRange(entry, archive.length);
          expect(readMember(archive.subarray(first, last + 1), entry, 10_000)).toEqual({
            ok: true,
            value: expect.objectContaining({ length: written[index]?.content.length }),
          });
        }
      }),
      { numRuns: Math.min(cases, 500) },
    );
  });

  it('is found behind a comment, but not when the comment plays tricks', () => {
    const two = [
      { name: 'a.py', content: 'a' },
      { name: 'b.py', content: 'b' },
    ];
    expect(read(writeZip(two, { comment: Buffer.from('a plain comment') })).ok).toBe(true);
    const inner = writeZip([{ name: 'evil.py', content: 'x' }]);
    expect(fault(two, { comment: inner })).toBe('its comment hides a second end of the archive');
    expect(fault(two, { comment: Buffer.alloc(20_000) })).toContain('a comment longer than');
    expect(fault(two, { prefix: Buffer.from('#!/bin/sh\n') })).toBe('no fault');
    expect(fault(two, { prefix: Buffer.from('#!/bin/sh\n'), end: { offset: 5 } })).toBe(
      'its directory does not end where its end record begins',
    );
  });

  it.each<[string, readonly Member[], ZipOptions]>([
    ['is encrypted', [{ name: 'a', lie: { flags: 1 } }], {}],
    ['lies on another disk', [{ name: 'a', lie: { disk: 1 } }], {}],
    ['a part of an archive on several disks', [{ name: 'a' }], { end: { disk: 1 } }],
    ['breaks off after 1 of 2 members', [{ name: 'a'.repeat(60) }], { end: { entries: 2 } }],
    ['holds more than the members that it counts', [{ name: 'a' }, { name: 'b' }], { end: { entries: 1 } }],
    ['too small for the members', [{ name: 'a' }], { end: { entries: 3 } }],
    ['does not end where its end record begins', [{ name: 'a' }], { end: { bytes: 10 } }],
    ['does not end where its end record begins', [{ name: 'a' }], { zip64: true, end: { offset: 2 ** 40 } }],
    ['holds "a" twice', [{ name: 'a' }, { name: 'a' }], {}],
    ['holds "a/" twice', [{ name: 'a' }, { name: 'a/', stored: true }], {}],
    ['"/etc/passwd" has an absolute path', [{ name: '/etc/passwd' }], {}],
    ['"C:\\\\x" has an absolute path', [{ name: 'C:\\\\x' }], {}],
    ['"a/../../b" leaves the folder', [{ name: 'a/../../b' }], {}],
    ['"a\\..\\b" leaves the folder', [{ name: 'a\\..\\b' }], {}],
    ['without a proper name', [{ name: 'a\0b' }], {}],
    ['cannot have 999999 bytes from 2', [{ name: 'a', lie: { uncompressed: 999_999 } }], {}],
    [
      'cannot have 5 bytes from 3',
      [{ name: 'a', content: 'abc', stored: true, lie: { uncompressed: 5 } }],
      {},
    ],
    [
      'members "a" and "b" overlap',
      [
        { name: 'a', content: 'abc' },
        { name: 'b', lie: { offset: 2 } },
      ],
      {},
    ],
    ['runs into the directory', [{ name: 'a', content: 'abc', lie: { compressed: 500 } }], {}],
    ['runs into the directory', [{ name: 'a', lie: { offset: 4_000_000 } }], {}],
  ])('says what is wrong: %s', (message, written, options) => {
    expect(fault(written, options)).toContain(message);
  });

  it('says that an archive is a bomb, also one whose members share their bytes', () => {
    const zeros = Buffer.alloc(10_000_000);
    const bomb = writeZip([{ name: 'zeros', content: zeros }]);
    expect(read(bomb).ok).toBe(true);
    const packed = bomb.length;
    const many = Array.from({ length: 120 }, (_, index) => ({ name: `zeros${index}`, content: zeros }));
    expect(fault(many.slice(0, 1))).toBe('no fault');
    expect(
      fault([
        ...many.slice(0, 3),
        { name: 'x', lie: { compressed: packed, uncompressed: packed * 900, offset: 0 } },
      ]),
    ).toContain('overlap');
    expect(
      fault([{ name: 'huge', content: 'x', lie: { compressed: 4_000_000, uncompressed: 4_000_000_000 } }]),
    ).toContain('made to fill disks');
  });

  it('knows a member whose own header contradicts the directory', () => {
    const check = (member: Member, limit = 1000): string => {
      const archive = writeZip([member]);
      const result = read(archive);
      const entry = result.ok ? result.value[0] : undefined;
      if (entry === undefined) return 'unreadable';
      const content = readMember(archive.subarray(entry.offset), entry, limit);
      return content.ok ? 'fine' : content.message;
    };
    expect(check({ name: 'a', content: 'abc' })).toBe('fine');
    expect(check({ name: 'a', content: 'abc', lie: { name: 'b' } })).toContain(
      'another name in its own header',
    );
    expect(check({ name: 'a', content: 'abc', lie: { crc: 1 } })).toContain(
      'not what its size or checksum says',
    );
    expect(check({ name: 'a', content: 'abcabc', lie: { uncompressed: 3 } })).toMatch(/unpacked|checksum/);
    expect(check({ name: 'a', content: 'abc' }, 2)).toContain('more than the 2 B');
  });

  it('never throws, whatever bytes it gets', () => {
    const archive = writeZip([
      { name: 'a/b.py', content: 'import c' },
      { name: 'a-1.dist-info/METADATA', content: 'Name: a\n' },
    ]);
    const wide = writeZip([{ name: 'a/b.py', content: 'import c' }], { zip64: true });
    fc.assert(
      fc.property(
        fc.constantFrom(archive, wide),
        fc.array(fc.tuple(fc.nat({ max: 400 }), fc.nat({ max: 255 })), { maxLength: 6 }),
        fc.nat({ max: 400 }),
        (original, changes, cut) => {
          const bytes = Buffer.from(
            original.subarray(0, Math.max(0, original.length - (cut > 300 ? cut - 300 : 0))),
          );
          for (const [at, value] of changes) if (at < bytes.length) bytes[bytes.length - 1 - at] = value;
          const result = read(bytes);
          expect(result.ok || result.message.length > 10).toBe(true);
          if (!result.ok) return;
          for (const entry of result.value) {
            const { first, last } = memberRange(entry, bytes.length);
            readMember(bytes.subarray(first, last + 1), entry, 10_000);
          }
          wheelContents(result.value, bytes.length);
        },
      ),
      { numRuns: cases },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        read(bytes);
      }),
      { numRuns: cases },
    );
  });
});

describe('the contents of a wheel', () => {
  it('are counted where the installer puts them', () => {
    const archive = writeZip([
      { name: 'spam/__init__.py', content: 'x'.repeat(100) },
      { name: 'spam/data.bin', content: 'x'.repeat(50) },
      { name: 'spam/', stored: true },
      { name: '_spam.cpython-311-x86_64-linux-gnu.so', content: 'x'.repeat(10) },
      { name: 'single.py', content: 'x' },
      { name: 'spam.libs/libfoo.so.1', content: 'xy' },
      { name: 'nvidia/cublas/lib/libcublas.so.12', content: 'xyz' },
      { name: 'spam-1.0.data/purelib/more/mod.py', content: 'xx' },
      { name: 'spam-1.0.data/scripts/run.py', content: 'xxx' },
      { name: 'spam-1.0.data/data/share/doc', content: 'xxxx' },
      { name: 'spam-1.0.dist-info/RECORD', content: 'r' },
    ]);
    const result = read(archive);
    if (!result.ok) throw new Error(result.message);
    const contents = wheelContents(result.value, archive.length, '3.11');
    expect(contents).toMatchObject({
      download: archive.length,
      installed: 100 + 50 + 10 + 1 + 2 + 3 + 2 + 3 + 4 + 1,
      importNames: ['_spam', 'more', 'single', 'spam'],
      moduleNames: ['_spam', 'more', 'single', 'spam'],
      folders: [
        { name: '_spam.cpython-311-x86_64-linux-gnu.so', bytes: 10 },
        { name: 'bin', bytes: 3 },
        { name: 'more', bytes: 2 },
        { name: 'nvidia', bytes: 3 },
        { name: 'share', bytes: 4 },
        { name: 'single.py', bytes: 1 },
        { name: 'spam', bytes: 150 },
        { name: 'spam-1.0.dist-info', bytes: 1 },
        { name: 'spam.libs', bytes: 2 },
      ],
    });
    const { value = 0, interval = [0, 0] } = contents.byteCompiled ?? {};
    expect(interval[0] < value && value < interval[1]).toBe(true);
    expect(wheelContents([], 22).byteCompiled).toBeNull();
  });

  it('are named by what is theirs in a namespace that several distributions share', () => {
    const names = (...members: string[]): readonly string[] => {
      const result = read(writeZip(members.map((name) => ({ name, content: 'x' }))));
      if (!result.ok) throw new Error(result.message);
      return wheelContents(result.value, 22).moduleNames;
    };
    expect(
      names(
        'google/protobuf/message.py',
        'google/protobuf/internal/decoder.py',
        'google/_upb/_message.abi3.so',
        'google/cloud/storage/__init__.py',
        'google/cloud/storage/v2/types.py',
        'protobuf-1.0-nspkg.pth',
        'protobuf-1.0.dist-info/RECORD',
      ),
    ).toEqual(['google._upb', 'google.cloud.storage', 'google.protobuf']);
    expect(names('spam-1.0.data/purelib/ruamel/yaml/main.py')).toEqual(['ruamel.yaml']);
    // A module beside it makes a folder a package, wherever in the archive it stands.
    expect(names('spam/eggs/ham.py', 'spam/__init__.py')).toEqual(['spam']);
    expect(
      names('six.py', '__init__.py', 'tests/test_six.py', 'ns/tests/a.py', 'ns/not-a-name/b.py'),
    ).toEqual(['six']);
    expect(names('a/b/c/d/e/f.py')).toEqual(['a.b.c.d']);
    expect(names(...Array.from({ length: 501 }, (_, index) => `ns/part${index}/a.py`))).toEqual(['ns']);
  });

  it('of 15,000 files are counted within moments', () => {
    const archive = writeZip(
      Array.from({ length: 15_000 }, (_, index) => ({
        name: `spam/include/part_${index % 97}/some_rather_long_module_name_${index}.py`,
        content: 'x',
        stored: true,
      })),
    );
    const run = (): number => {
      const started = performance.now();
      const result = read(archive);
      if (!result.ok) throw new Error(result.message);
      expect(wheelContents(result.value, archive.length).witnesses).toHaveLength(11);
      return performance.now() - started;
    };
    // A quiet machine takes 11 ms, and 45 ms the first time.
    expect(Math.min(run(), run(), run(), run())).toBeLessThan(150);
  });
});
