import type { ListMember } from './script.ts';
import type { Sequence } from './syntax.ts';

/** The top-level list: pipelines are joined into one member, `!` belongs to it. */
export function membersOf(text: string, sequence: Sequence): readonly ListMember[] {
  const members: ListMember[] = [];
  let start: number | null = null;
  for (const { node, operator, operatorRange } of sequence) {
    start ??= withNegation(text, node.start);
    if (operator === '|') continue;
    members.push({ range: { start, end: node.end }, operator, operatorRange });
    start = null;
  }
  const last = sequence.at(-1);
  if (start !== null && last !== undefined)
    members.push({ range: { start, end: last.node.end }, operator: null, operatorRange: null });
  return members;
}

function withNegation(text: string, start: number): number {
  let at = start;
  while (text[at - 1] === ' ' || text[at - 1] === '\t') at -= 1;
  return at < start && text[at - 1] === '!' ? at - 1 : start;
}
