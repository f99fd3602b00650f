import { z } from 'zod';
import { type FactMemory, readFacts, writeFacts } from '../fact-memory.ts';
import type { IndexFile } from '../index/package-index.ts';
import { byteCompiled } from './byte-compiled.ts';
import type { DistributionReader } from './distribution-reader.ts';
import { packFiles, unpackFiles } from './installed-files.ts';

/** Goes up whenever the same file would give other facts. */
const FORMAT = 'distribution/4';

const Metadata = z.object({
  metadata: z.object({
    name: z.string(),
    version: z.string(),
    requires: z.array(z.string()),
    requiresPython: z.string().nullable(),
    extras: z.array(z.string()),
    isStatic: z.boolean(),
  }),
  problems: z.array(z.string()),
});

const Size = z.object({ state: z.literal('unknown'), download: z.number(), reason: z.string() });

const Bytes = z.object({
  download: z.number(),
  installed: z.number(),
  sources: z.number(),
  byteCompiled: z.object({ value: z.number(), interval: z.tuple([z.number(), z.number()]) }).nullable(),
  folders: z.array(z.object({ name: z.string(), bytes: z.number() })),
  importNames: z.array(z.string()),
  moduleNames: z.array(z.string()),
  witnesses: z.array(z.object({ path: z.string(), crc32: z.number(), bytes: z.number() })),
});

/**
 * A reader that keeps what it read between runs. Only of files of which the index gives a digest: their name, size and
 * content then stay what they are.
 */
export function withFactMemory(reader: DistributionReader, memory: FactMemory): DistributionReader {
  return {
    async metadata(file) {
      const key = keyOf(file, 'metadata');
      const kept = key === null ? null : await readFacts(memory, key, Metadata);
      if (kept !== null) return { state: 'read', ...kept };
      const answer = await reader.metadata(file);
      if (key !== null && answer.state === 'read') {
        const { metadata, problems } = answer;
        writeFacts(memory, key, { metadata, problems });
      }
      return answer;
    },
    async bytes(file, python) {
      const key = keyOf(file, 'bytes');
      const kept = key === null ? null : await readFacts(memory, key, Bytes);
      if (kept !== null)
        return {
          state: 'read',
          bytes: { ...kept, byteCompiled: byteCompiled(kept.sources, python ?? null) },
        };
      // Of a source distribution nothing but its size is known.
      const sizeKey = file.filename.endsWith('.whl') ? null : keyOf(file, 'size');
      const size = sizeKey === null ? null : await readFacts(memory, sizeKey, Size);
      if (size !== null) return size;
      const answer = await reader.bytes(file, python);
      if (key !== null && answer.state === 'read') writeFacts(memory, key, answer.bytes);
      if (sizeKey !== null && answer.state === 'unknown' && answer.download !== null)
        writeFacts(memory, sizeKey, answer);
      return answer;
    },
    async files(file) {
      const key = keyOf(file, 'files');
      const kept = key === null ? null : await memory.read(key);
      const known = kept === null ? null : unpackFiles(kept);
      if (known !== null) return known;
      const files = await reader.files(file);
      if (key !== null && files !== null) memory.write(key, packFiles(files));
      return files;
    },
  };
}

function keyOf({ url, filename, hashes }: IndexFile, what: string): string | null {
  const digest = ['sha512', 'sha384', 'sha256'].find((algorithm) => hashes.has(algorithm));
  return digest === undefined
    ? null
    : JSON.stringify([FORMAT, what, url, filename, digest, hashes.get(digest)]);
}
