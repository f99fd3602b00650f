import { isPrerelease } from '../version.ts';
import type { CandidateList } from './candidate-list.ts';
import type { RecordingSource } from './facts-used.ts';
import type { Incompatibility } from './incompatibility.ts';
import { askedOf, type Proof, proofOf } from './proof.ts';
import type { Explanation, ResolveRequest } from './request.ts';
import { shortenProof } from './shorten-proof.ts';
import { Storyteller } from './story.ts';
import { Wording } from './wording.ts';

/** A derivation longer than this is shown by its beginning and its end. */
const MAXIMUM_LINES = 24;

/** Says why the requirements exclude each other. */
export async function explain(
  failure: Incompatibility,
  request: ResolveRequest,
  facts: RecordingSource,
  urls: ReadonlyMap<string, string>,
): Promise<Explanation> {
  const shortest = await shortenProof(failure, request, facts, urls);
  const proof = proofOf(shortest, facts.lists);
  const wording = new Wording(facts.lists, request.environment.python_full_version);
  const lines = new Storyteller(proof, wording).tell();
  const involved = new Set(askedOf(shortest));
  return {
    isProven: true,
    lines: lines.length > MAXIMUM_LINES ? withoutMiddle(lines) : lines,
    hints: hintsFor(proof, facts.lists),
    involved: [...request.requirements, ...(request.constraints ?? []), ...(request.overrides ?? [])].filter(
      (asked) => involved.has(asked),
    ),
  };
}

/** Says that the search was given up. */
export function explainExhaustion(conflicts: number): Explanation {
  return {
    isProven: false,
    lines: [
      `The search was given up after ${conflicts.toLocaleString('en')} conflicts, so it is not known whether the requirements can be met.`,
    ],
    hints: ['Narrow the versions of some requirements, so that fewer combinations are left to try.'],
    involved: [],
  };
}

function withoutMiddle(lines: readonly string[]): readonly string[] {
  const half = MAXIMUM_LINES / 2;
  const left = lines.length - 2 * half;
  return [
    ...lines.slice(0, half),
    `(${left} more ${left === 1 ? 'step is' : 'steps are'} left out here.)`,
    ...lines.slice(-half),
  ];
}

function hintsFor(root: Proof, lists: ReadonlyMap<string, CandidateList | null>): readonly string[] {
  const hints = new Set<string>();
  const seen = new Set<Proof>([root]);
  for (const { basis, terms } of seen) {
    if (basis.kind === 'derived') {
      seen.add(basis.first).add(basis.second);
      continue;
    }
    const [term] = terms;
    if (term === undefined) continue;
    const { name } = term.package;
    if (basis.cause.kind === 'unknown-name')
      hints.add(`Check the spelling of ${name}, and which indexes are asked.`);
    if (basis.cause.kind !== 'no-version') continue;
    const matching = (lists.get(name)?.candidates ?? []).filter(({ version }) =>
      term.term.versions.contains(version),
    );
    const prerelease = matching.find(({ version }) => isPrerelease(version));
    if (prerelease !== undefined)
      hints.add(
        `${name} has pre-releases there: to take them, ask for ${name}>=${prerelease.written} yourself.`,
      );
    const yanked = matching.find((candidate) => candidate.yanked);
    if (yanked !== undefined)
      hints.add(
        `A yanked version is only taken when your own requirements pin it: ${name}==${yanked.written}.`,
      );
  }
  return [...hints];
}
