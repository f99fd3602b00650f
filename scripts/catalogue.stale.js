/** Whether the catalogue has to be made again. Nothing is asked: what is there is held against the roots and the day. */
import { NEWEST, PINNED } from './catalogue.roots.js';

/** Three months: by then most of the field's distributions have had a release. */
const MOST_DAYS = 90;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Why the catalogue is stale, as sentences; empty when it is not.
 * @param {import('../src/catalogue/data-rows.ts').CatalogueData} data
 * @param {Date} today
 * @returns {string[]}
 */
export function staleness(data, today) {
  const reasons = [...NEWEST, ...PINNED].flatMap((line) => missing(data, line));
  const days = Math.floor((today.getTime() - Date.parse(data.date)) / DAY);
  // A day that can't be read is no day of which it is known that it is not too long ago.
  if (!(days <= MOST_DAYS))
    reasons.push(`It was made on ${data.date}, and ${MOST_DAYS} days are what it is good for.`);
  return reasons;
}

/**
 * @param {import('../src/catalogue/data-rows.ts').CatalogueData} data
 * @param {string} line
 */
function missing({ distributions }, line) {
  const [asked = '', version] = line.split('==');
  const name = asked.replace(/\[.*\]$/, '');
  const row = Object.hasOwn(distributions, name) ? distributions[name] : undefined;
  const isThere =
    row !== undefined && (version === undefined || row[1].some(([written]) => written === version));
  return isThere ? [] : [`It lacks "${line}" of its roots.`];
}
