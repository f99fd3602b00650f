import { MarkerParser, SyntaxProblem } from './marker-parser.ts';
import type { Marker, MarkerOperand, MarkerOperator, MarkerVariable } from './marker-tree.ts';
import { normalizeName } from './name.ts';
import { matchesSpecifier, parseSpecifier } from './specifier.ts';

export type { Marker, MarkerOperand, MarkerOperator, MarkerVariable } from './marker-tree.ts';

/** What an installation's interpreter and platform answer (PEP 508, "Environment Markers"). */
export interface MarkerEnvironment {
  readonly implementation_name: string;
  readonly implementation_version: string;
  readonly os_name: string;
  readonly platform_machine: string;
  readonly platform_python_implementation: string;
  readonly platform_release: string;
  readonly platform_system: string;
  readonly platform_version: string;
  readonly python_full_version: string;
  readonly python_version: string;
  readonly sys_platform: string;
}

export interface MarkerContext {
  /** For `"name" in dependency_groups` of a lock file (PEP 751). */
  readonly dependencyGroups?: ReadonlySet<string>;
  /**
   * How `extra` sees several extras. `each`: the marker holds if it holds for one of them alone, which is how
   * installers read the metadata of wheels. `together`: `==` asks for membership and `!=` for absence, which is how
   * uv reads its lock file.
   */
  readonly extraReading?: 'each' | 'together';
}

export type MarkerResult =
  | { readonly ok: true; readonly marker: Marker }
  | { readonly ok: false; readonly message: string; readonly offset: number };

/** Reads a marker. `message` is one sentence without a full stop, `offset` the place in `text` at which it went wrong. */
export function parseMarker(text: string): MarkerResult {
  const parser = new MarkerParser(text);
  try {
    const marker = parser.readMarker();
    parser.expectEnd('the end of the marker');
    return { ok: true, marker };
  } catch (thrown) {
    if (thrown instanceof SyntaxProblem) return { ok: false, message: thrown.message, offset: thrown.offset };
    throw thrown;
  }
}

/** The marker with single spaces, double quotes, and only the parentheses that it needs. Reads back as the same marker. */
export function formatMarker(marker: Marker): string {
  if (marker.kind === 'comparison')
    return `${formatOperand(marker.left)} ${marker.operator} ${formatOperand(marker.right)}`;
  return marker.operands
    .map((operand) =>
      marker.kind === 'and' && operand.kind === 'or' ? `(${formatMarker(operand)})` : formatMarker(operand),
    )
    .join(` ${marker.kind} `);
}

/**
 * Whether the marker holds there. `extras` are the extras asked for, in any spelling. Values that must be versions
 * compare as versions if the other side is one, else, as all others, as text, where `<` and `>` never hold. What has
 * no meaning (`~=` between texts, two literals or two variables) does not hold.
 */
export function evaluateMarker(
  marker: Marker,
  environment: MarkerEnvironment,
  extras: ReadonlySet<string> = new Set(),
  context: MarkerContext = {},
): boolean {
  const requested = [...extras].map(normalizeName);
  const sets: Sets = {
    extras: new Set(requested),
    dependency_groups: new Set([...(context.dependencyGroups ?? [])].map(normalizeName)),
  };
  if (context.extraReading === 'together') return evaluate(marker, { environment, sets, extra: null });
  const candidates = requested.length === 0 ? [''] : requested;
  return candidates.some((extra) => evaluate(marker, { environment, sets, extra }));
}

/** Whether the marker mentions one of the variables. */
export function mentionsVariable(marker: Marker, ...names: readonly MarkerVariable[]): boolean {
  if (marker.kind !== 'comparison')
    return marker.operands.some((operand) => mentionsVariable(operand, ...names));
  return [marker.left, marker.right].some((side) => side.kind === 'variable' && names.includes(side.name));
}

type Sets = Readonly<Record<'extras' | 'dependency_groups', ReadonlySet<string>>>;

interface Situation {
  readonly environment: MarkerEnvironment;
  readonly sets: Sets;
  /** The extra to evaluate for, empty for none; null when all count together. */
  readonly extra: string | null;
}

const VERSION_VARIABLES: ReadonlySet<MarkerVariable> = new Set([
  'implementation_version',
  'platform_release',
  'python_full_version',
  'python_version',
]);

function evaluate(marker: Marker, situation: Situation): boolean {
  switch (marker.kind) {
    case 'and':
      return marker.operands.every((operand) => evaluate(operand, situation));
    case 'or':
      return marker.operands.some((operand) => evaluate(operand, situation));
    case 'comparison':
      return compare(marker.left, marker.operator, marker.right, situation);
  }
}

function compare(
  left: MarkerOperand,
  operator: MarkerOperator,
  right: MarkerOperand,
  situation: Situation,
): boolean {
  if (left.kind === 'variable' && right.kind === 'literal')
    return compareVariable(left.name, operator, right.value, false, situation);
  if (left.kind === 'literal' && right.kind === 'variable')
    return compareVariable(right.name, operator, left.value, true, situation);
  return false;
}

function compareVariable(
  variable: MarkerVariable,
  operator: MarkerOperator,
  literal: string,
  reversed: boolean,
  situation: Situation,
): boolean {
  if (variable === 'extras' || variable === 'dependency_groups')
    return reversed && compareWithSet(normalizeName(literal), operator, situation.sets[variable]);
  if (variable === 'extra' && situation.extra === null)
    return compareWithSet(
      normalizeName(literal),
      operator === '==' ? 'in' : operator === '!=' ? 'not in' : operator,
      situation.sets.extras,
    );
  const value = variable === 'extra' ? (situation.extra ?? '') : answerOf(variable, situation.environment);
  const [left, right] = reversed ? [literal, value] : [value, literal];
  if (VERSION_VARIABLES.has(variable)) {
    const specifier = parseSpecifier(operator + right);
    if (specifier !== null) return matchesSpecifier({ specifiers: [specifier] }, left);
  }
  return compareTexts(left, operator, right);
}

/** A CPython built between two tags calls itself `3.13.0+`, which `packaging` completes to a version. */
function answerOf(variable: keyof MarkerEnvironment, environment: MarkerEnvironment): string {
  const value = environment[variable];
  return variable === 'python_full_version' && value.endsWith('+') ? `${value}local` : value;
}

function compareTexts(left: string, operator: MarkerOperator, right: string): boolean {
  switch (operator) {
    case 'in':
      return right.includes(left);
    case 'not in':
      return !right.includes(left);
    case '==':
    case '<=':
    case '>=':
      return left === right;
    case '!=':
      return left !== right;
    case '<':
    case '>':
    case '~=':
    case '===':
      return false;
  }
}

function compareWithSet(name: string, operator: MarkerOperator, set: ReadonlySet<string>): boolean {
  if (operator === 'in') return set.has(name);
  if (operator === 'not in') return !set.has(name);
  return operator === '!=';
}

function formatOperand(operand: MarkerOperand): string {
  return operand.kind === 'variable' ? operand.name : quote(operand.value);
}

/** A Python string literal; readers of markers let Python read it, so that escapes count. */
function quote(value: string): string {
  const escaped = value.replace(/[\\\n\r\0]/g, (character) => ESCAPES[character] ?? character);
  if (!escaped.includes('"')) return `"${escaped}"`;
  return escaped.includes("'") ? `"${escaped.replaceAll('"', '\\x22')}"` : `'${escaped}'`;
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\0': '\\x00' };
