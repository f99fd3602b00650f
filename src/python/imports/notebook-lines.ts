/** A stretch of the notebook's JSON text. */
export interface JsonPlace {
  readonly start: number;
  readonly end: number;
}

const SPACE = /[ \t\r\n]*/y;
const KEY = '"source"';

/** How many other values of the key may stand before the one looked for; bounds the cost of a notebook that was made to cost. */
const MAXIMUM_LOOKAHEAD = 1000;

/**
 * Where each line of each cell stands in the notebook's JSON: for every source in turn, one place per line. Empty for a
 * source that was not found. JSON.parse gives no places, so the values after the keys "source" are read here, in order;
 * a key of that name in an output does not have a cell's text, and is passed over.
 */
export function locateSources(json: string, sources: readonly string[]): readonly (readonly JsonPlace[])[] {
  const candidates = readCandidates(json);
  let next = 0;
  return sources.map((source) => {
    const end = Math.min(candidates.length, next + MAXIMUM_LOOKAHEAD);
    for (let index = next; index < end; index += 1) {
      const candidate = candidates[index];
      if (candidate === undefined || candidate.text !== source) continue;
      next = index + 1;
      return linesOf(candidate.strings);
    }
    return [];
  });
}

interface Candidate {
  readonly text: string;
  readonly strings: readonly JsonString[];
}

/** The values of all keys "source", in order. */
function readCandidates(json: string): readonly Candidate[] {
  const candidates: Candidate[] = [];
  let at = json.indexOf(KEY);
  while (at !== -1) {
    const strings = readStrings(json, at + KEY.length);
    if (strings !== null) candidates.push({ text: strings.map(({ value }) => value).join(''), strings });
    at = json.indexOf(KEY, strings?.at(-1)?.end ?? at + KEY.length);
  }
  return candidates;
}

interface JsonString extends JsonPlace {
  readonly value: string;
}

/** `: "..."` or `: ["...", "..."]`; null for anything else. */
function readStrings(json: string, from: number): readonly JsonString[] | null {
  let at = skip(json, from);
  if (json[at] !== ':') return null;
  at = skip(json, at + 1);
  const isList = json[at] === '[';
  if (isList) at = skip(json, at + 1);
  const strings: JsonString[] = [];
  while (json[at] === '"') {
    const string = readString(json, at);
    if (string === null) return null;
    strings.push(string);
    at = skip(json, string.end);
    if (!isList) return strings;
    if (json[at] === ',') at = skip(json, at + 1);
  }
  return isList && json[at] === ']' ? strings : null;
}

function readString(json: string, start: number): JsonString | null {
  let end = start + 1;
  while (end < json.length && json[end] !== '"') end += json[end] === '\\' ? 2 : 1;
  try {
    const value: unknown = JSON.parse(json.slice(start, end + 1));
    return typeof value === 'string' ? { value, start, end: end + 1 } : null;
  } catch {
    return null;
  }
}

/** A string of several lines stands on one line of the JSON, and so does each of its lines. */
function linesOf(strings: readonly JsonString[]): readonly JsonPlace[] {
  const places: JsonPlace[] = [];
  let continues = false;
  for (const { value, start, end } of strings) {
    const lines = value.split('\n').length - 1;
    for (let line = continues ? 1 : 0; line <= lines; line += 1) places.push({ start, end });
    // What follows the last line end belongs to the next string.
    if (value.endsWith('\n')) places.pop();
    continues = !value.endsWith('\n');
  }
  return places;
}

function skip(json: string, from: number): number {
  SPACE.lastIndex = from;
  return from + (SPACE.exec(json)?.[0].length ?? 0);
}
