import { type Clause, tellTogether } from './fact-order.ts';
import type { Proof } from './proof.ts';
import type { Wording } from './wording.ts';

/** Facts that one sentence can carry. */
const FACTS_PER_SENTENCE = 3;

/**
 * Tells a derivation as sentences, each from facts and from what was just said, or said under a number before.
 * After the section "Error Reporting" of Dart's `doc/solver.md`.
 */
export class Storyteller {
  readonly #root: Proof;
  readonly #wording: Wording;
  readonly #lines: string[] = [];
  readonly #lineOf = new Map<Proof, number>();
  readonly #numberOf = new Map<Proof, number>();
  readonly #factsOf = new Map<Proof, readonly Clause[] | null>();

  constructor(root: Proof, wording: Wording) {
    this.#root = root;
    this.#wording = wording;
    for (const proof of bottomUp(root)) this.#factsOf.set(proof, this.#collectFacts(proof));
  }

  tell(): readonly string[] {
    // An explicit stack of what is still to be said, as derivations can be deeper than calls may nest.
    const tasks: (() => void)[] = [() => this.#begin(this.#root, tasks)];
    for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) task();
    const lines = [...this.#lines];
    for (const [proof, number] of this.#numberOf) {
      const place = this.#lineOf.get(proof);
      if (place !== undefined) lines[place] = `(${number}) ${lines[place]}`;
    }
    return lines;
  }

  /** Plans the sentences that end with what the proof says. */
  #begin(proof: Proof, tasks: (() => void)[]): void {
    if (this.#lineOf.has(proof)) return;
    const facts = this.#factsOf.get(proof) ?? null;
    if (proof.basis.kind === 'fact' || facts !== null) {
      this.#say(proof, `Because ${tellTogether(facts ?? [])}`);
      return;
    }
    const [first, second] = this.#inOrder(proof.basis.first, proof.basis.second);
    const shortFacts = this.#inline(second);
    if (shortFacts !== null) {
      tasks.push(() => this.#conclude(proof, first, shortFacts));
      tasks.push(() => this.#begin(first, tasks));
      return;
    }
    tasks.push(() => this.#conclude(proof, second, [this.#reference(first)]));
    tasks.push(() => this.#begin(second, tasks));
    tasks.push(() => this.#begin(first, tasks));
  }

  /** The part that takes more words first, so that the other can be added in a clause. */
  #inOrder(first: Proof, second: Proof): readonly [Proof, Proof] {
    return this.#inline(first) !== null && this.#inline(second) === null ? [second, first] : [first, second];
  }

  /** The facts of a part that needs no sentence of its own; null when it needs one. */
  #inline(proof: Proof): readonly Clause[] | null {
    if (this.#lineOf.has(proof)) return [this.#reference(proof)];
    const facts = this.#factsOf.get(proof) ?? null;
    return facts !== null && facts.length < FACTS_PER_SENTENCE ? facts : null;
  }

  /** Ends with a proof, given one part that should have been said last, and facts besides. */
  #conclude(proof: Proof, said: Proof, facts: readonly Clause[]): void {
    const isLast = this.#lineOf.get(said) === this.#lines.length - 1;
    if (isLast) this.#say(proof, `And because ${tellTogether(facts)}`);
    else this.#say(proof, `Because ${tellTogether([this.#reference(said), ...facts])}`);
  }

  #say(proof: Proof, reason: string): void {
    this.#lineOf.set(proof, this.#lines.length);
    this.#lines.push(`${reason}, ${this.#wording.conclusion(proof.terms)}.`);
  }

  /** What a proof says, with the number of its sentence. */
  #reference(proof: Proof): Clause {
    let number = this.#numberOf.get(proof);
    if (number === undefined) {
      number = this.#numberOf.size + 1;
      this.#numberOf.set(proof, number);
    }
    const words = `${this.#wording.conclusion(proof.terms)} (${number})`;
    return { subject: null, object: null, words, asksFor: '' };
  }

  /** The facts of a proof that one sentence can carry; null when they are too many. */
  #collectFacts(proof: Proof): readonly Clause[] | null {
    if (proof.basis.kind === 'fact') return [this.#wording.fact(proof.terms, proof.basis.cause)];
    const first = this.#factsOf.get(proof.basis.first) ?? null;
    const second = this.#factsOf.get(proof.basis.second) ?? null;
    if (first === null || second === null) return null;
    const facts = [...first, ...second].filter(
      (fact, index, all) =>
        all.findIndex((other) => other.words === fact.words && other.asksFor === fact.asksFor) === index,
    );
    return facts.length <= FACTS_PER_SENTENCE ? facts : null;
  }
}

/** All parts, each once, parts before wholes. */
function bottomUp(root: Proof): readonly Proof[] {
  const sorted: Proof[] = [];
  const done = new Set<Proof>();
  const stack = [root];
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const open =
      top.basis.kind === 'derived'
        ? [top.basis.first, top.basis.second].filter((part) => !done.has(part))
        : [];
    if (done.has(top) || open.length === 0) {
      if (!done.has(top)) sorted.push(top);
      done.add(top);
      stack.pop();
    } else stack.push(...open);
  }
  return sorted;
}
