import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TarReader } from '../../../src/python/wheel/tar-reader.ts';
import { paxRecord, type TarMember, writeTar } from './tar-writer.ts';

const CASES = Number(process.env.PLIMSOLL_FUZZ_CASES ?? 2000);

interface Read {
  readonly members: readonly (readonly [path: string, content: string])[];
  readonly fault: string | null;
  readonly ended: boolean;
}

function read(archive: Uint8Array, pieces = archive.length, limit = 1_000_000): Read {
  const members: [string, string][] = [];
  const tar = new TarReader(
    () => limit,
    (path, content) => members.push([path, Buffer.from(content).toString('utf8')]),
  );
  for (let at = 0; at < archive.length; at += Math.max(1, pieces)) {
    // A copy that is wiped afterwards, as a stream may use its buffers again.
    const piece = Uint8Array.from(archive.subarray(at, at + Math.max(1, pieces)));
    tar.push(piece);
    piece.fill(0xff);
  }
  return { members, fault: tar.fault, ended: tar.ended };
}

const name = fc
  .array(fc.stringMatching(/^[a-zA-Z0-9ä_.-]{1,12}$/), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join('/'))
  .filter((path) => !path.startsWith('./'));
const member: fc.Arbitrary<TarMember> = fc.record({
  name,
  content: fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.constantFrom('', 'x'.repeat(511), 'y'.repeat(512), 'z'.repeat(1500)),
  ),
  naming: fc.constantFrom('pax' as const, 'gnu' as const),
});

describe('a tar archive', () => {
  it('gives back what was written, in pieces of any size', () => {
    fc.assert(
      fc.property(
        fc.array(member, { maxLength: 6 }),
        fc.integer({ min: 1, max: 2_000 }),
        (members, pieces) => {
          expect(read(writeTar(members), pieces)).toEqual({
            members: members.map((each) => [each.name, each.content]),
            fault: null,
            ended: true,
          });
        },
      ),
      { numRuns: Math.min(CASES, 500) },
    );
  });

  it('has names and sizes in every form that packers use', () => {
    const archive = writeTar([
      { name: './a', content: '1' },
      { name: 'PKG-INFO', content: '2', lie: { prefix: 'folder/below' } },
      { name: 'old', content: '3', type: '\0' },
      { name: 'binary', content: '4', lie: { binarySize: true } },
      { name: 'folder/', type: '5', lie: { size: 5_000 } },
      { name: 'link', type: '2', lie: { size: 700 } },
      { name: 'global', type: 'g', content: paxRecord('comment', 'all') },
      { name: 'pax', type: 'x', content: Buffer.concat([paxRecord('mtime', '1.5'), paxRecord('size', '3')]) },
      { name: 'sized', content: 'abc', lie: { size: 0 } },
      { name: 'last', content: '5' },
    ]);
    const { members, fault } = read(archive);
    expect(fault).toBeNull();
    expect(members).toEqual([
      ['a', '1'],
      ['folder/below/PKG-INFO', '2'],
      ['old', '3'],
      ['binary', '4'],
      ['sized', 'abc'],
      ['last', '5'],
    ]);
  });

  it('that is broken ends where it is, and says how', () => {
    const good = { name: 'first', content: 'kept' };
    for (const [members, fault] of [
      [[good, { name: 'x', lie: { checksum: 1 } }], 'the header of its member 2 has a wrong checksum'],
      [[good, { name: 'x', lie: { binarySize: true, size: 2 ** 50 } }], 'its member 2 has no proper size'],
      [
        [good, { name: 'x', type: 'x', lie: { size: 2_000_000 } }],
        'the extended header of its member 2 is too long',
      ],
    ] as const) {
      const { members: kept, fault: told, ended } = read(writeTar(members));
      expect([kept, told, ended]).toEqual([[['first', 'kept']], fault, true]);
    }
    expect(read(Buffer.from('<html>'.repeat(200))).fault).toBe(
      'the header of its member 1 has a wrong checksum',
    );
  });

  it('that is cut keeps what came whole', () => {
    const archive = writeTar([
      { name: 'one', content: 'a'.repeat(600) },
      { name: 'two', content: 'b'.repeat(600) },
    ]);
    expect(read(archive.subarray(0, 512 * 3 + 700)).members.map(([path]) => path)).toEqual(['one']);
  });

  it('passes over members that are larger than wanted, whatever they claim', () => {
    const lying = writeTar([{ name: 'huge', content: 'x', lie: { size: 8 ** 11 - 1 } }, { name: 'next' }]);
    const { members, ended } = read(lying);
    expect([members, ended]).toEqual([[], false]);
    expect(read(writeTar([{ name: 'long', content: 'x'.repeat(99) }]), 7, 98).members).toEqual([]);
  });

  it('may hold anything: it is read without an error and in the same way in any pieces', () => {
    const archive = writeTar([
      { name: 'a/PKG-INFO', content: 'Name: a' },
      { name: 'long/'.repeat(40), content: 'b', naming: 'pax' },
      { name: 'long/'.repeat(40), content: 'c', naming: 'gnu' },
    ]);
    const damage = fc.array(fc.tuple(fc.nat(archive.length - 1), fc.nat(255)), { maxLength: 12 });
    fc.assert(
      fc.property(
        damage,
        fc.integer({ min: 1, max: 900 }),
        fc.nat(archive.length),
        (changes, pieces, length) => {
          const damaged = Buffer.from(archive);
          for (const [at, byte] of changes) damaged[at] = byte;
          const cut = damaged.subarray(0, length);
          expect(read(cut, pieces)).toEqual(read(cut));
        },
      ),
      { numRuns: CASES },
    );
  });
});
