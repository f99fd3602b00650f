import { listOf } from './version-words.ts';

/** A clause that says who asks for what, so that clauses can be put in an order that reads on. */
export interface Clause {
  /** Who: the distribution that depends, or null for the user. */
  readonly subject: string | null;
  /** Whom: the distribution that is asked for; null for facts about the subject alone. */
  readonly object: string | null;
  /** `a 1.0 depends on`, with what it depends on. */
  readonly words: string;
  readonly asksFor: string;
}

/** The clauses as one text, `a, b and c`: each after what leads to it, what one subject asks for taken together. */
export function tellTogether(clauses: readonly Clause[]): string {
  const texts: string[] = [];
  const ordered = inReadingOrder(clauses);
  for (let index = 0; index < ordered.length; index += 1) {
    const clause = ordered[index];
    if (clause === undefined) continue;
    const objects = [clause.asksFor];
    for (let next = ordered[index + 1]; next !== undefined && next.words === clause.words; ) {
      objects.push(next.asksFor);
      index += 1;
      next = ordered[index + 1];
    }
    const asked = listOf(objects, 'and');
    texts.push(asked === '' ? clause.words : `${clause.words} ${asked}`);
  }
  // A comma keeps the clauses apart where one of them holds an "and" itself.
  if (texts.length === 2 && texts.some(holdsAnd)) return texts.join(', and ');
  return listOf(texts, 'and');
}

function inReadingOrder(clauses: readonly Clause[]): readonly Clause[] {
  const left = new Set(clauses);
  const ordered: Clause[] = [];
  const take = (clause: Clause) => {
    left.delete(clause);
    ordered.push(clause);
  };
  const follow = (clause: Clause) => {
    take(clause);
    for (const sibling of clauses)
      if (left.has(sibling) && sibling.subject !== null && sibling.words === clause.words) take(sibling);
    const objects = ordered.map(({ object }) => object);
    for (const next of clauses)
      if (left.has(next) && next.subject !== null && objects.includes(next.subject)) follow(next);
  };
  const leads = (clause: Clause) =>
    clause.object !== null && clauses.some((other) => other !== clause && other.subject === clause.object);
  const isLedTo = (clause: Clause) =>
    clause.subject !== null && clauses.some((other) => other !== clause && other.object === clause.subject);
  for (const clause of clauses) if (left.has(clause) && leads(clause) && !isLedTo(clause)) follow(clause);
  for (const clause of clauses) if (left.has(clause)) follow(clause);
  return ordered;
}

/** Outside of parentheses. */
function holdsAnd(text: string): boolean {
  return text.replace(/\([^()]*\)/g, '').includes(' and ');
}
