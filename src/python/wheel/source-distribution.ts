import { shownAddress } from '../index/addresses.ts';
import {
  contentLength,
  type FileAnswer,
  type FileRequests,
  openRemoteArchive,
  partOf,
  ranged,
  sameFile,
} from './remote-archive.ts';
import {
  MEMBER_LIMITS,
  readTarMembers,
  type SourceMember,
  type SourceMembers,
  sourceMemberOf,
} from './source-members.ts';
import { isSettled, type SourceMetadata, sourceMetadata } from './source-metadata.ts';
import { type SourceName, sourceNames } from './source-name.ts';

/** What is read of a source distribution at most; a smaller one comes whole, with one request. */
const WHOLE_BYTES = 1024 * 1024;
/** What is read of a larger one first: most backends put PKG-INFO before the sources. */
const FIRST_BYTES = 256 * 1024;

const TAR = /\.(?:tar\.gz|tgz|tar)$/;

export interface SourceAnswer {
  readonly result: SourceMetadata;
  /** Bytes of the file, when the server told. */
  readonly total: number | null;
}

/**
 * What a source distribution says of itself, by its first megabyte at most. Not read: what is packed otherwise than
 * with gzip or as zip. At most two requests; three for a zip archive that is larger than what is read of it.
 * @throws EnvironmentError as FileRequests.ask.
 */
export async function readSourceDistribution(requests: FileRequests): Promise<SourceAnswer> {
  const { filename } = requests.file;
  const names = sourceNames(filename);
  if (names.length === 0)
    return unknown(`${filename} is not named as a source distribution is`, requests.file.size);
  if (filename.endsWith('.zip')) return readZip(requests, names);
  if (TAR.test(filename)) return readTar(requests, names);
  return unknown(
    `${filename} is a source distribution whose index does not offer its metadata, and its packing is not read`,
    requests.file.size,
  );
}

/** The beginning of a file that a server sent. */
interface Beginning {
  readonly bytes: Uint8Array;
  readonly total: number;
  /** Null when the server serves no parts. */
  readonly answer: FileAnswer | null;
}

async function readTar(requests: FileRequests, names: readonly SourceName[]): Promise<SourceAnswer> {
  const { filename } = requests.file;
  const begun = await begin(requests);
  if ('reason' in begun) return unknown(begun.reason, begun.total);
  const settled = (members: SourceMembers): boolean => isSettled(members, names);
  const members = await readTarMembers(begun.bytes, begun.bytes.length === begun.total, names, settled);
  const wantsMore = !settled(members) && !members.isComplete && members.fault === null;
  const longer = wantsMore ? await goOn(requests, begun) : null;
  if (longer === null)
    return { result: sourceMetadata(members, names, filename, begun.bytes.length), total: begun.total };
  const more = await readTarMembers(longer, longer.length === begun.total, names, settled);
  return { result: sourceMetadata(more, names, filename, longer.length), total: begun.total };
}

async function begin(
  requests: FileRequests,
): Promise<Beginning | { readonly reason: string; readonly total: number | null }> {
  const { file } = requests;
  const wanted = file.size !== null && file.size <= WHOLE_BYTES ? file.size : FIRST_BYTES;
  const asked = await requests.ask(file.url, ranged(`bytes=0-${Math.max(0, wanted - 1)}`, wanted));
  if (!asked.ok) return { reason: asked.message, total: file.size };
  if (asked.answer.status !== 206) return beginWhole(requests, contentLength(asked.answer));
  const part = partOf(asked.answer);
  if (part === null || part.first !== 0 || part.bytes.length !== Math.min(wanted, part.total))
    return {
      reason: `${shownAddress(file.url)} answered with another part than was asked for`,
      total: file.size,
    };
  if (file.size !== null && file.size !== part.total)
    return {
      reason: `the index says that ${file.filename} has ${file.size} bytes, its server says ${part.total}`,
      total: null,
    };
  return { bytes: part.bytes, total: part.total, answer: asked };
}

/** A small file from a server that serves no parts. */
async function beginWhole(
  requests: FileRequests,
  length: number | null,
): Promise<Beginning | { readonly reason: string; readonly total: number | null }> {
  const { file } = requests;
  const total = file.size ?? length;
  if (total !== null && total > WHOLE_BYTES)
    return { reason: `${shownAddress(file.url)} does not serve parts of files`, total };
  const asked = await requests.ask(file.url, {
    headers: { 'accept-encoding': 'identity' },
    byteLimit: WHOLE_BYTES,
  });
  if (!asked.ok) return { reason: asked.message, total };
  const bytes = asked.answer.body;
  if (asked.answer.status !== 200 || (total !== null && total !== bytes.length))
    return { reason: `${shownAddress(file.url)} answered with another file than was asked for`, total };
  return { bytes, total: bytes.length, answer: null };
}

/** What was begun up to the limit; null when there is no more, or when it is not to be had. */
async function goOn(requests: FileRequests, begun: Beginning): Promise<Uint8Array | null> {
  const end = Math.min(begun.total, WHOLE_BYTES);
  const first = begun.bytes.length;
  if (first >= end || begun.answer?.ok !== true) return null;
  const asked = await requests.ask(requests.file.url, ranged(`bytes=${first}-${end - 1}`, end - first));
  if (!asked.ok || !sameFile(begun.answer.answer, asked.answer)) return null;
  const part = partOf(asked.answer);
  if (part === null || part.first !== first || part.bytes.length !== end - first) return null;
  return Buffer.concat([begun.bytes, part.bytes]);
}

async function readZip(requests: FileRequests, names: readonly SourceName[]): Promise<SourceAnswer> {
  const { filename } = requests.file;
  const opened = await openRemoteArchive(requests, false, FIRST_BYTES);
  if (!opened.ok) return unknown(opened.message, opened.total);
  const { archive } = opened;
  const found: Record<SourceMember, Uint8Array | null> = {
    pkgInfo: null,
    pyproject: null,
    requiresTxt: null,
  };
  let fault: string | null = null;
  for (const member of ['pkgInfo', 'pyproject', 'requiresTxt'] as const) {
    if (isSettled({ ...found, isComplete: false, fault }, names)) break;
    const entry = archive.entries.find(({ name }) => sourceMemberOf(name, names) === member);
    if (entry === undefined) continue;
    const content = await archive.read(entry, MEMBER_LIMITS[member]);
    if (content.ok) found[member] = content.value;
    else fault ??= content.message;
  }
  const members = { ...found, isComplete: fault === null, fault };
  return { result: sourceMetadata(members, names, filename, archive.total), total: archive.total };
}

function unknown(reason: string, total: number | null): SourceAnswer {
  return { result: { state: 'unknown', reason }, total };
}
