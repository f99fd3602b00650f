import type { CommandArguments } from '../commands/command-line.ts';
import type { IndexOptions } from '../python/index/discover.ts';
import { UserError } from '../support/errors.ts';

/** The indexes that a terminal's user names. */
export function indexOptionsOf(given: CommandArguments): IndexOptions {
  return {
    defaultIndex: given.value('default-index'),
    indexes: given.values('index'),
    findLinks: given.values('find-links'),
  };
}

/**
 * The moment before which a file must have been uploaded, in milliseconds since 1970; undefined when nothing was said. A
 * date without a time takes in that whole day in UTC, as uv's option of this name does.
 * @throws UserError when it is no date.
 */
export function uploadedBefore(given: CommandArguments): number | undefined {
  const written = given.value('exclude-newer');
  if (written === undefined) return undefined;
  const day = /^\d{4}-\d{2}-\d{2}$/.test(written);
  const moment = /^\d{4}-\d{2}-\d{2}/.test(written) ? Date.parse(written) : Number.NaN;
  if (Number.isNaN(moment))
    throw new UserError(`--exclude-newer can't be "${written}"`, {
      advice: 'Write a date such as 2026-06-01, or a moment such as 2026-06-01T12:00:00Z.',
    });
  return day ? moment + 24 * 60 * 60 * 1000 : moment;
}
