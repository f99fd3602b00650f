import { byCodeUnit } from '../support/compare.ts';
import { formatMarker, type Marker } from './marker.ts';
import { MarkerParser, SyntaxProblem } from './marker-parser.ts';
import { normalizeName } from './name.ts';
import { formatSpecifierSet, parseSpecifierSet, SPECIFIER_PATTERN, type SpecifierSet } from './specifier.ts';

/** A requirement as PEP 508 defines it. */
export interface Requirement {
  /** As written. */
  readonly name: string;
  /** PEP 503. */
  readonly normalizedName: string;
  /** Normalised, sorted, without repetition. */
  readonly extras: readonly string[];
  readonly specifier: SpecifierSet;
  /** Direct reference (`name @ url`). */
  readonly url: string | null;
  readonly marker: Marker | null;
}

export type RequirementResult =
  | { readonly ok: true; readonly requirement: Requirement }
  | { readonly ok: false; readonly message: string; readonly offset: number };

const IDENTIFIER = /[a-zA-Z0-9][a-zA-Z0-9._-]*\b/y;
const SPECIFIER = new RegExp(SPECIFIER_PATTERN, 'iy');
const URL = /[^ \t]+/y;
const WILDCARD = /\.\*/y;
const LOCAL_PART = /\+[a-z0-9]/iy;

/**
 * Reads a requirement, `name[extra] >=1.0; python_version < "3.9"` or `name @ https://...`, as `packaging` reads it.
 * `message` is one sentence without a full stop, `offset` the place in `text` at which it went wrong.
 */
export function parseRequirement(text: string): RequirementResult {
  const parser = new MarkerParser(text);
  try {
    return { ok: true, requirement: readRequirement(parser) };
  } catch (thrown) {
    if (thrown instanceof SyntaxProblem) return { ok: false, message: thrown.message, offset: thrown.offset };
    throw thrown;
  }
}

/** The requirement in one line; reads back as the same requirement. */
export function formatRequirement(requirement: Requirement): string {
  const { name, extras, specifier, url, marker } = requirement;
  // The normal form of an extra written `a_` ends in `-`, with which a name cannot be read back.
  const bracketed =
    extras.length === 0 ? '' : `[${extras.map((extra) => extra.replace(/-$/, '_')).join(',')}]`;
  const source = url === null ? formatSpecifierSet(specifier) : ` @ ${url}`;
  // A URL may hold semicolons, so that only white space ends it.
  const condition = marker === null ? '' : `${url === null ? '' : ' '}; ${formatMarker(marker)}`;
  return name + bracketed + source + condition;
}

function readRequirement(parser: MarkerParser): Requirement {
  parser.skipSpaces();
  const name = parser.take(IDENTIFIER) ?? parser.failExpecting('the name of a distribution');
  parser.skipSpaces();
  const extras = readExtras(parser);
  parser.skipSpaces();
  const isReference = parser.takeCharacter('@');
  const url = isReference ? readUrl(parser) : null;
  const specifier = isReference ? { specifiers: [] } : readSpecifiers(parser);
  const marker = parser.atEnd ? null : readCondition(parser, url, specifier);
  parser.expectEnd('the end of the requirement');
  return { name, normalizedName: normalizeName(name), extras, specifier, url, marker };
}

function readCondition(parser: MarkerParser, url: string | null, specifier: SpecifierSet): Marker {
  if (!parser.takeCharacter(';'))
    parser.failExpecting(
      url !== null
        ? '";" and a marker after the URL'
        : specifier.specifiers.length === 0
          ? 'a version specifier, ";" or the end'
          : '",", ";" or the end',
    );
  return parser.readMarker();
}

function readUrl(parser: MarkerParser): string {
  parser.skipSpaces();
  const url = parser.take(URL) ?? parser.failExpecting('a URL after "@"');
  parser.skipSpaces();
  return url;
}

function readExtras(parser: MarkerParser): readonly string[] {
  const opened = parser.position;
  if (!parser.takeCharacter('[')) return [];
  const extras = new Set<string>();
  parser.skipSpaces();
  let extra = parser.take(IDENTIFIER);
  while (extra !== null) {
    extras.add(normalizeName(extra));
    parser.skipSpaces();
    if (!parser.takeCharacter(',')) break;
    parser.skipSpaces();
    extra = parser.take(IDENTIFIER) ?? parser.failExpecting('the name of an extra after ","');
  }
  if (!parser.takeCharacter(']')) {
    if (parser.atEnd) parser.fail('the list of extras is not closed', opened);
    parser.failExpecting('"," or "]" in the list of extras');
  }
  return [...extras].sort(byCodeUnit);
}

function readSpecifiers(parser: MarkerParser): SpecifierSet {
  const opened = parser.position;
  const parenthesised = parser.takeCharacter('(');
  parser.skipSpaces();
  const start = parser.position;
  let written = '';
  for (let clause = parser.take(SPECIFIER); clause !== null; clause = parser.take(SPECIFIER)) {
    refuseTrail(parser, clause);
    written += clause;
    parser.skipSpaces();
    if (!parser.takeCharacter(',')) break;
    written += ',';
    parser.skipSpaces();
  }
  if (parenthesised && !parser.takeCharacter(')')) {
    if (parser.atEnd) parser.fail('the parenthesis is not closed', opened);
    parser.failExpecting('"," or ")" after the version specifier');
  }
  parser.skipSpaces();
  return parseSpecifierSet(written) ?? parser.fail('the version specifier cannot be read', start);
}

/** What stands right after a clause and would belong to it, were its operator another one. */
function refuseTrail(parser: MarkerParser, clause: string): void {
  if (parser.sees(WILDCARD))
    parser.fail(
      /^[=!]=/.test(clause)
        ? '".*" can only follow release numbers, not a pre-release, post-release, development release or local part'
        : '".*" can only be used with == and !=',
    );
  if (parser.sees(LOCAL_PART)) parser.fail('a local part ("+...") can only be used with == and !=');
}
