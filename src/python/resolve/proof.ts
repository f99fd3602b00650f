import type { CandidateList } from './candidate-list.ts';
import type { Cause, Incompatibility, PackageTerm } from './incompatibility.ts';
import type { AskedRequirement } from './request.ts';

/** A derivation as it is told: without the steps that only join an extra to its distribution or close a gap between versions. */
export interface Proof {
  /** What it says: these never hold together. */
  readonly terms: readonly PackageTerm[];
  readonly basis:
    | { readonly kind: 'fact'; readonly cause: Exclude<Cause, { kind: 'conflict' }> }
    | { readonly kind: 'derived'; readonly first: Proof; readonly second: Proof };
}

/** The derivation of an incompatibility, shared parts shared. Iterative, as derivations are thousands of steps deep. */
export function proofOf(root: Incompatibility, lists: ReadonlyMap<string, CandidateList | null>): Proof {
  const made = new Map<Incompatibility, Proof>();
  const stack = [root];
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const { cause } = top;
    if (made.has(top)) {
      stack.pop();
      continue;
    }
    if (cause.kind !== 'conflict') {
      made.set(top, { terms: top.terms, basis: { kind: 'fact', cause } });
      stack.pop();
      continue;
    }
    const first = made.get(cause.first);
    const second = made.get(cause.second);
    if (first === undefined) stack.push(cause.first);
    if (second === undefined) stack.push(cause.second);
    if (first === undefined || second === undefined) continue;
    made.set(top, join(top, first, second, lists));
    stack.pop();
  }
  const proof = made.get(root);
  if (proof === undefined) throw new RangeError('the derivation has no root');
  return proof;
}

/** The user's own requirements, constraints and overrides on which an incompatibility rests. */
export function askedOf(root: Incompatibility): readonly AskedRequirement[] {
  const asked = new Set<AskedRequirement>();
  const seen = new Set<Incompatibility>([root]);
  for (const { cause } of seen) {
    if (cause.kind === 'conflict') seen.add(cause.first).add(cause.second);
    else if (cause.kind === 'asked') asked.add(cause.asked);
    else if (cause.kind === 'dependency' && cause.override !== null) asked.add(cause.override);
  }
  return [...asked];
}

function join(
  node: Incompatibility,
  first: Proof,
  second: Proof,
  lists: ReadonlyMap<string, CandidateList | null>,
): Proof {
  if (isSilent(first, second, node, lists)) return { terms: node.terms, basis: second.basis };
  if (isSilent(second, first, node, lists)) return { terms: node.terms, basis: first.basis };
  return { terms: node.terms, basis: { kind: 'derived', first, second } };
}

/** Whether a fact needs no words beside another proof. */
function isSilent(
  fact: Proof,
  other: Proof,
  node: Incompatibility,
  lists: ReadonlyMap<string, CandidateList | null>,
): boolean {
  if (fact.basis.kind !== 'fact') return false;
  if (fact.basis.cause.kind === 'same-version') return true;
  if (fact.basis.cause.kind !== 'no-version') return false;
  return fact.terms.every(({ package: about }) => {
    // That there are no further versions only turns "these versions" into "every version",
    const theirs = other.terms.find((each) => each.package === about)?.term;
    if (theirs?.positive === true && !theirs.versions.isEmpty) return true;
    // or a range that is needed into the versions of it that there are.
    const left = node.terms.find((each) => each.package === about)?.term;
    if (left === undefined || left.positive) return false;
    return (lists.get(about.name)?.candidates ?? []).some(({ version }) => left.versions.contains(version));
  });
}
