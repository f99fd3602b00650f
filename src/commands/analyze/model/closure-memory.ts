import type { WeighedClosure } from '../../../python/closure/closure.ts';
import type { ManifestRequirement } from '../../../python/manifests/manifest.ts';
import { formatRequirement } from '../../../python/requirement.ts';
import type { NamedIndexes } from '../../../python/scale/scale.ts';
import type { Target } from '../../../python/target.ts';
import type { Provided } from './provided.ts';

/** All that decides what an install command brings. */
export interface ClosureQuestion {
  /** A lock file and the selection from it, or the catalogue. */
  readonly from: string;
  readonly requirements: readonly ManifestRequirement[];
  readonly constraints: readonly ManifestRequirement[];
  readonly target: Target;
  readonly provided: Provided;
  readonly pytorchCpu: boolean;
  readonly indexes: readonly NamedIndexes[];
}

/** Beyond so many answers the oldest are forgotten: they only save time. */
const MOST_REMEMBERED = 500;

/**
 * Closures of install commands, each worked out once: services of one repository install the same, and a fix is weighed
 * by modelling the whole Dockerfile again. Places of requirements are no part of the question, so that the roots of an
 * answer may name another file that asked the same.
 */
export class ClosureMemory {
  readonly #answers = new Map<string, Promise<WeighedClosure>>();

  answer(question: ClosureQuestion, work: () => Promise<WeighedClosure>): Promise<WeighedClosure> {
    const key = keyOf(question);
    const known = this.#answers.get(key);
    if (known !== undefined) return known;
    const answer = work();
    if (this.#answers.size >= MOST_REMEMBERED) this.#answers.delete(this.#answers.keys().next().value ?? '');
    this.#answers.set(key, answer);
    return answer;
  }
}

function keyOf(question: ClosureQuestion): string {
  const { from, requirements, constraints, target, provided, pytorchCpu, indexes } = question;
  return JSON.stringify([
    from,
    requirements.map(textOf),
    constraints.map(textOf),
    target.python,
    target.platform,
    [...provided],
    pytorchCpu,
    indexes.map(({ configuration }) => [configuration.indexes, [...configuration.pins]]),
  ]);
}

function textOf({ requirement, editable }: ManifestRequirement): string {
  return `${editable ? '-e ' : ''}${formatRequirement(requirement)}`;
}
