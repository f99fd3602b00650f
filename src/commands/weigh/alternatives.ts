import type { WeighedClosure } from '../../python/closure/closure.ts';
import { proposalWithoutCode } from '../../python/replacements/propose.ts';
import { replacements } from '../../python/replacements/replacements.ts';
import { parseRequirement } from '../../python/requirement.ts';
import type { Scale } from '../../python/scale/scale.ts';
import type { Target } from '../../python/target.ts';
import type { ReplacementDetails } from '../../report/analyze-details.ts';
import { boundsOf } from '../../support/quantity.ts';
import { replacementDetails } from '../analyze/details.ts';
import {
  judgeProposals,
  type ProposedReplacement,
  proposedReplacements,
} from '../analyze/judge-requirements.ts';
import { NO_USAGE } from '../analyze/model/code-usage.ts';
import type { RepositoryFacts } from '../analyze/model/dockerfile-model.ts';
import type { WeighedManifest } from '../analyze/model/weighed-manifests.ts';
import type { Change } from '../analyze/weigh-changes.ts';
import type { RequirementSet } from './requirement-set.ts';

/** Nothing was looked at but the requirements: what a replacement's condition asks of code is told, not found. */
const NOTHING_SEEN: RepositoryFacts = {
  dockerfiles: new Set(),
  files: [],
  usage: NO_USAGE,
  gpuEvidence: [],
  platform: '',
  textSigns: { words: new Map(), signs: new Map(), complete: true },
};

/** Each is a resolution of its own: what the most of the weight hangs on is weighed, and the rest left out. */
const MOST_WEIGHED = 8;

/**
 * Lighter ways to write the requirements, both sides weighed, most saved first; at most eight. As there is no code to
 * look at, each has its condition in the place of evidence; that nothing uses a requirement, only code could tell.
 */
export async function alternativesTo(
  set: RequirementSet,
  closure: WeighedClosure,
  target: Target,
  scale: Scale,
): Promise<readonly ReplacementDetails[]> {
  const weighed: WeighedManifest = {
    path: set.path,
    group: null,
    requirements: set.requirements,
    resolved: set.requirements,
    constraints: set.constraints,
    overrides: set.overrides,
    pytorchCpu: set.pytorchCpu,
    provided: new Map(),
    target,
    because: '',
    closure,
    indexes: set.indexes,
    excludes: set.excludes,
    pipOptions: set.pipOptions,
    dockerfile: null,
    incomplete: false,
  };
  const proposed = proposedReplacements(weighed, NOTHING_SEEN, replacements, new Map(), proposalWithoutCode);
  const judged = await judgeProposals(heaviest(proposed, closure), weighed, scale, new Map());
  return judged
    .map((each): ReplacementDetails => {
      const details = replacementDetails(each);
      return { ...details, line: null, evidence: `To be checked: ${details.evidence}` };
    })
    .sort((a, b) => savedBytes(b) - savedBytes(a));
}

function savedBytes({ before, after }: ReplacementDetails): number {
  return (before.installed.value ?? 0) - (after.installed.value ?? 0);
}

/** Those that touch what keeps the most bytes, which is about the most that they can save. */
function heaviest(
  proposed: readonly ProposedReplacement[],
  { distributions }: WeighedClosure,
): readonly ProposedReplacement[] {
  const kept = new Map(
    distributions.map(({ name, retainedInstalled }) => [name, boundsOf(retainedInstalled)[0]]),
  );
  const atMost = ({ changes }: ProposedReplacement): number =>
    Math.max(...changes.flatMap(namesTouched).map((name) => kept.get(name) ?? 0));
  return [...proposed].sort((a, b) => atMost(b) - atMost(a)).slice(0, MOST_WEIGHED);
}

/** The requirement, and what its place is given to: torch's CPU build is named in the place of what leads to torch. */
function namesTouched({ requirement, proposal }: Change): string[] {
  const lines = proposal.requirements.map(parseRequirement);
  return [
    requirement.requirement.normalizedName,
    ...lines.flatMap((line) => (line.ok ? [line.requirement.normalizedName] : [])),
  ];
}
