import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { messageOf } from '../support/errors.ts';
import { type KeptFile, keepOnly, listCheckedFiles, prune, removeForeign } from '../world/checked-folder.ts';
import type { Logger } from '../world/world.ts';
import type { CacheService } from './cache-service.ts';
import type { CacheOutcome } from './cache-task.ts';
import type { RunContext } from './event.ts';

/** Folders in the shared cache, and how many bytes each may have: together 64 MB. */
export const SHARED_CACHE_PARTS = { http: 48_000_000, facts: 16_000_000 } as const;

/** A cache that later runs of the workflow find again. It never throws, and takes bounded time. */
export interface SharedCache {
  /** Holds the folders of SHARED_CACHE_PARTS, to be read and written between `restore` and `save`. */
  readonly folder: string;
  /** How many bytes each of them may have. */
  readonly limits: typeof SHARED_CACHE_PARTS;
  /** Brings the newest entry; at most 10 s. */
  restore(): Promise<void>;
  /** Saves what is new, if this run may; at most 20 s. Call it when nobody writes any more. */
  save(): Promise<void>;
}

export interface SharedCacheOptions {
  /** Absolute, and used for nothing else. Runs share an entry only when it is the same for them. */
  readonly folder: string;
  readonly context: RunContext;
  readonly service: CacheService;
  readonly logger: Logger;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** Changes when older entries are of no use. */
const FORMAT = 1;
const RESTORE_MILLISECONDS = 10_000;
const SAVE_MILLISECONDS = 20_000;

/**
 * Shares the folder through GitHub's cache. Entries can't be changed, so the key has the day and a digest of what is
 * there, and the newest one is found by the part before. An entry is made when there are files that the restored one
 * lacks, or when it is of an earlier day and was used: so that what was asked for again stays fresh.
 */
export function openSharedCache(options: SharedCacheOptions): SharedCache {
  const { folder, context, service, logger } = options;
  const now = options.now ?? Date.now;
  const prefix = `plimsoll-${FORMAT}-${process.platform}-`;
  let restored: string | null = null;
  let before: readonly KeptFile[] = [];
  let silent = false;
  let warned = false;
  const guarded = async (what: string, action: () => Promise<CacheOutcome | null>): Promise<void> => {
    const outcome = await action().catch(
      (thrown: unknown): CacheOutcome => ({ key: null, problem: messageOf(thrown) }),
    );
    silent = outcome?.timedOut === true;
    if (outcome === null || outcome.problem === null || warned) return;
    warned = true;
    logger.warning(`Plimsoll's cache between runs was not ${what}: ${outcome.problem}`);
  };
  return {
    folder,
    limits: SHARED_CACHE_PARTS,
    restore: () =>
      guarded('restored', async () => {
        before = listOf(folder);
        // An earlier step of this job has brought it, or filled it since.
        if (before.length > 0) {
          restored = `${prefix}${dayOf(now())}-`;
          return null;
        }
        const outcome = await service.run({ task: 'restore', folder, prefix }, RESTORE_MILLISECONDS);
        // Half of an archive is as good as what it holds: every file is checked when it is read.
        clean(folder);
        before = listOf(folder);
        restored = outcome.key;
        return outcome;
      }),
    save: () =>
      guarded('saved', async () => {
        // Who did not answer before will not do so now. After other failures a new entry may mend the matter.
        if (silent || !maySave(context)) return null;
        for (const [part, limit] of Object.entries(SHARED_CACHE_PARTS))
          prune(join(folder, part), limit, now());
        clean(folder);
        const files = listOf(folder);
        const day = dayOf(now());
        if (!isWorthSaving(before, files, restored?.startsWith(`${prefix}${day}-`) === true)) return null;
        const key = `${prefix}${day}-${digestOfNames(files)}`;
        return service.run({ task: 'save', folder, key }, SAVE_MILLISECONDS);
      }),
  };
}

/**
 * Whether a run may leave something for later ones: only where nobody without write access decides what it does. A
 * pull request's own entries are seen by that pull request alone. pull_request_target and workflow_run write where the
 * default branch reads, and the events of issues and comments too, whatever is checked out.
 */
export function maySave(context: RunContext): boolean {
  switch (context.event) {
    case 'pull_request':
      return context.trigger === 'pull_request' && !context.fork;
    case 'workflow_run':
    case 'other':
      return false;
    default:
      return true;
  }
}

function isWorthSaving(before: readonly KeptFile[], after: readonly KeptFile[], isOfToday: boolean): boolean {
  const known = new Map(before.map((file) => [file.path, file]));
  return after.some(({ path, bytes, used }) => {
    const old = known.get(path);
    return old === undefined || old.bytes !== bytes || (!isOfToday && old.used !== used);
  });
}

function dayOf(now: number): string {
  return new Date(now).toISOString().slice(0, 10);
}

function digestOfNames(files: readonly KeptFile[]): string {
  const lines = files.map(({ path, bytes }) => `${path.slice(-64)} ${bytes}\n`).sort();
  return createHash('sha256').update(lines.join('')).digest('hex').slice(0, 16);
}

function listOf(folder: string): readonly KeptFile[] {
  return Object.keys(SHARED_CACHE_PARTS).flatMap((part) => listCheckedFiles(join(folder, part)));
}

/** Removes what no cache of Plimsoll has put there: an archive may hold links, and files of any name. */
function clean(folder: string): void {
  keepOnly(folder, Object.keys(SHARED_CACHE_PARTS));
  for (const part of Object.keys(SHARED_CACHE_PARTS)) removeForeign(join(folder, part));
}
