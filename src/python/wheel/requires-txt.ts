import { type Marker, parseMarker } from '../marker.ts';
import { normalizeName } from '../name.ts';
import { formatRequirement, parseRequirement } from '../requirement.ts';

/** What setuptools' requires.txt says. */
export interface EggRequirements {
  /** PEP 508 lines; the conditions of sections have become markers. */
  readonly requires: readonly string[];
  /** As written, in order, each once. */
  readonly extras: readonly string[];
  readonly problems: readonly string[];
}

const LINE_LIMIT = 20_000;
const PROBLEM_LIMIT = 20;

interface Section {
  readonly extra: string | null;
  readonly marker: Marker | null;
  /** Whether its condition could be read; what stands under one that could not is left out. */
  readonly isClear: boolean;
}

/**
 * Reads `requires.txt` as setuptools writes it into `NAME.egg-info`: a requirement in each line, in sections
 * `[extra]`, `[:marker]` and `[extra:marker]` (setuptools, "Python eggs", requires.txt).
 */
export function readRequiresTxt(bytes: Uint8Array): EggRequirements {
  const requires: string[] = [];
  const extras = new Set<string>();
  const problems: string[] = [];
  const complain = (message: string): void => {
    if (problems.length < PROBLEM_LIMIT) problems.push(message);
  };
  let section: Section = { extra: null, marker: null, isClear: true };
  const lines = new TextDecoder().decode(bytes).split('\n', LINE_LIMIT + 1);
  if (lines.length > LINE_LIMIT)
    complain(`requires.txt has more than ${LINE_LIMIT} lines; the rest was not read`);
  for (const [index, written] of lines.slice(0, LINE_LIMIT).entries()) {
    const line = written.trim();
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('[')) {
      section = sectionOf(line);
      if (!section.isClear)
        complain(`line ${index + 1} of requires.txt is no section; what stands under it was left out`);
      if (section.extra !== null) extras.add(section.extra);
      continue;
    }
    if (!section.isClear) continue;
    const requirement = underCondition(line, conditionsOf(section));
    if (requirement === null)
      complain(`line ${index + 1} of requires.txt is no requirement and was left out`);
    else requires.push(requirement);
  }
  return { requires, extras: [...extras], problems };
}

function sectionOf(line: string): Section {
  if (!line.endsWith(']')) return { extra: null, marker: null, isClear: false };
  const inside = line.slice(1, -1);
  const colon = inside.indexOf(':');
  const extra = (colon === -1 ? inside : inside.slice(0, colon)).trim();
  const condition = colon === -1 ? '' : inside.slice(colon + 1).trim();
  const read = condition === '' ? null : parseMarker(condition);
  return {
    extra: extra === '' ? null : extra,
    marker: read?.ok === true ? read.marker : null,
    isClear: read === null || read.ok,
  };
}

function conditionsOf({ extra, marker }: Section): readonly Marker[] {
  return [...(marker === null ? [] : [marker]), ...(extra === null ? [] : [inExtra(extra)])];
}

/** The marker under which a requirement belongs to an extra. */
export function inExtra(extra: string): Marker {
  return {
    kind: 'comparison',
    left: { kind: 'variable', name: 'extra' },
    operator: '==',
    right: { kind: 'literal', value: normalizeName(extra) },
  };
}

/** The requirement in one line with conditions besides its own marker; null when it is none. */
export function underCondition(line: string, conditions: readonly Marker[]): string | null {
  const read = parseRequirement(line);
  if (!read.ok) return null;
  const { marker } = read.requirement;
  const operands = [...(marker === null ? [] : [marker]), ...conditions];
  const [first] = operands;
  if (first === undefined) return line;
  return formatRequirement({
    ...read.requirement,
    marker: operands.length === 1 ? first : { kind: 'and', operands },
  });
}
