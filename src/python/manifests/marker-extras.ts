import type { Marker } from '../marker.ts';
import { normalizeName } from '../name.ts';

/**
 * What is left of a marker when it is known which extra is asked for (null for none): true or false where nothing is
 * left to ask. Only `extra ==` and `extra !=` are decided; other comparisons with `extra` do not occur in metadata
 * (PEP 508) and do not hold.
 */
export function decideExtra(marker: Marker, extra: string | null): Marker | boolean {
  if (marker.kind === 'comparison') {
    const name = extraNamedBy(marker);
    if (name === undefined) return marker;
    if (name === null) return false;
    return (name === extra) === (marker.operator === '==');
  }
  const isAnd = marker.kind === 'and';
  const operands: Marker[] = [];
  for (const operand of marker.operands) {
    const decided = decideExtra(operand, extra);
    if (decided === !isAnd) return decided;
    if (typeof decided !== 'boolean') operands.push(decided);
  }
  const [first] = operands;
  if (first === undefined) return isAnd;
  return operands.length === 1 ? first : { kind: marker.kind, operands };
}

/** The extras that a marker asks for, normalised. */
export function extrasNamedBy(marker: Marker): readonly string[] {
  if (marker.kind === 'comparison') return [extraNamedBy(marker)].filter((name) => typeof name === 'string');
  return marker.operands.flatMap(extrasNamedBy);
}

/** The extra of one comparison, null when it compares in another way, undefined when it is about something else. */
function extraNamedBy(marker: Marker & { kind: 'comparison' }): string | null | undefined {
  const { left, operator, right } = marker;
  const [variable, literal] = left.kind === 'variable' ? [left, right] : [right, left];
  if (variable.kind !== 'variable' || variable.name !== 'extra') return undefined;
  if (literal.kind !== 'literal' || (operator !== '==' && operator !== '!=')) return null;
  return normalizeName(literal.value);
}
