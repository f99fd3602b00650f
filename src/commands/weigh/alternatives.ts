import type { WeighedClosure } from '../../python/closure/closure.ts';
import { replacements } from '../../python/replacements/replacements.ts';
import type { Scale } from '../../python/scale/scale.ts';
import type { Target } from '../../python/target.ts';
import type { ReplacementDetails } from '../../report/analyze-details.ts';
import { replacementDetails } from '../analyze/details.ts';
import { judgeRequirements } from '../analyze/judge-requirements.ts';
import { NO_USAGE } from '../analyze/model/code-usage.ts';
import type { RepositoryFacts } from '../analyze/model/dockerfile-model.ts';
import type { WeighedManifest } from '../analyze/model/weighed-manifests.ts';
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

/**
 * Lighter ways to write the requirements, both sides weighed, most saved first. As there is no code to look at, each has
 * its condition in the place of evidence; what only code could justify, to drop a requirement, is not proposed.
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
  const judged = await judgeRequirements(weighed, NOTHING_SEEN, replacements, scale, new Map());
  return judged
    .filter(({ to }) => to.length > 0)
    .map(
      (each): ReplacementDetails => ({
        ...replacementDetails(each),
        line: null,
        evidence: `To be checked: ${lowerFirst(each.replacement.summary)}`,
      }),
    )
    .sort((a, b) => savedBytes(b) - savedBytes(a));
}

function savedBytes({ before, after }: ReplacementDetails): number {
  return (before.installed.value ?? 0) - (after.installed.value ?? 0);
}

/** Names that are written in capitals stay as they are. */
function lowerFirst(text: string): string {
  return /^[A-Z][a-z ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
