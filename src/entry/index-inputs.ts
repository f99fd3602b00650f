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
  const parts = MOMENT.exec(written);
  const [, date = '', time, zone = 'Z'] = parts ?? [];
  const midnight = Date.parse(`${date}T00:00:00Z`);
  const moment = time === undefined ? midnight + DAY : Date.parse(`${date}T${time}${zone}`);
  // A date that is none, such as the 31st of February, is read as a later one.
  const isDate = !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(date);
  if (parts === null || !isDate || Number.isNaN(moment))
    throw new UserError(`--exclude-newer can't be "${written}"`, {
      advice: 'Write a date such as 2026-06-01, or a moment such as 2026-06-01T12:00:00Z.',
    });
  return moment;
}

const DAY = 24 * 60 * 60 * 1000;
/** Without a zone, a time is one of UTC: the same words are to mean the same moment everywhere. */
const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:?\d{2})?)?$/;
