import { removeRequirement, replaceRequirement } from '../../python/manifests/edits.ts';
import type { ManifestRequirement } from '../../python/manifests/manifest.ts';
import { proposalFor } from '../../python/replacements/propose.ts';
import type { Proposal, Replacement, ReplacementContext } from '../../python/replacements/replacement.ts';
import type { Scale } from '../../python/scale/scale.ts';
import { boundsOf, type Quantity } from '../../support/quantity.ts';
import type { SourceText } from '../../support/source-text.ts';
import type { TextEdit } from '../../support/text-edit.ts';
import type { JudgedFinding } from './judge.ts';
import type { RepositoryFacts } from './model/dockerfile-model.ts';
import { NOT_SEARCHED } from './model/text-signs.ts';
import type { WeighedManifest } from './model/weighed-manifests.ts';
import type { ProposedFix } from './rules/rule.ts';
import { type Change, weighChanges } from './weigh-changes.ts';

/** A replacement with both sides weighed. */
export interface JudgedReplacement {
  readonly replacement: Replacement;
  readonly weighed: WeighedManifest;
  readonly requirements: readonly ManifestRequirement[];
  readonly to: readonly string[];
  readonly index: string | null;
  readonly evidence: string;
  readonly before: { readonly download: Quantity; readonly installed: Quantity };
  readonly after: { readonly download: Quantity; readonly installed: Quantity };
  readonly saved: { readonly download: Quantity; readonly installed: Quantity };
  readonly finding: JudgedFinding;
}

/** What a replacement says about requirements that change together, not weighed yet; never empty. */
export interface ProposedReplacement {
  readonly replacement: Replacement;
  readonly changes: readonly Change[];
}

/** What the replacements say about one weighed group. */
export async function judgeRequirements(
  weighed: WeighedManifest,
  facts: RepositoryFacts,
  replacements: readonly Replacement[],
  scale: Scale,
  sources: ReadonlyMap<string, SourceText>,
): Promise<JudgedReplacement[]> {
  return judgeProposals(proposedReplacements(weighed, facts, replacements, sources), weighed, scale, sources);
}

/**
 * Weighs what is proposed. It is kept only when the closure after it is lighter: the saving is the difference of the two
 * weighed closures, in which all that stays cancels out.
 */
export async function judgeProposals(
  proposed: readonly ProposedReplacement[],
  weighed: WeighedManifest,
  scale: Scale,
  sources: ReadonlyMap<string, SourceText>,
): Promise<JudgedReplacement[]> {
  const judged: JudgedReplacement[] = [];
  for (const { replacement, changes } of proposed) {
    const result = await weighProposal(replacement, changes, weighed, scale, sources);
    if (result !== null) judged.push(result);
  }
  return withoutMoot(judged);
}

/** What the replacements propose for one weighed group, each asked by `ask`, before anything of it is weighed. */
export function proposedReplacements(
  weighed: WeighedManifest,
  facts: RepositoryFacts,
  replacements: readonly Replacement[],
  sources: ReadonlyMap<string, SourceText>,
  ask: (replacement: Replacement, context: ReplacementContext) => Proposal | null = proposalFor,
): ProposedReplacement[] {
  const closure = new Map(weighed.closure.closure.distributions.map((each) => [each.name, each]));
  const direct = [...new Set(weighed.requirements.map(({ requirement }) => requirement.normalizedName))];
  const looked = firstOfEachName(weighed.requirements);
  const gpuEvidence = facts.gpuEvidence.filter(({ path }) => !isDockerfileOfOthers(path, weighed, facts));
  return replacements.flatMap((replacement) => {
    const candidates = looked.flatMap((requirement): Change[] => {
      if (weighed.takenElsewhere?.has(requirement.requirement.normalizedName) === true) return [];
      const context: ReplacementContext = {
        requirement,
        direct,
        closure,
        usage: facts.usage,
        gpuEvidence,
        platform: weighed.target.platform,
        target: weighed.target,
        text: facts.textSigns ?? NOT_SEARCHED,
        generated: isGenerated(sources.get(requirement.path)),
        deployed: isDeployed(weighed, requirement),
      };
      const proposal = ask(replacement, context);
      return proposal === null ? [] : [{ requirement, proposal }];
    });
    const sets = replacement.together ? [candidates] : candidates.map((candidate) => [candidate]);
    return sets.filter(({ length }) => length > 0).map((changes) => ({ replacement, changes }));
  });
}

/** A lighter way to write what can be dropped altogether is no advice. */
function withoutMoot(judged: readonly JudgedReplacement[]): JudgedReplacement[] {
  const dropped = new Set(judged.flatMap(({ to, requirements }) => (to.length === 0 ? requirements : [])));
  return judged.filter(
    ({ to, requirements }) => to.length === 0 || !requirements.every((each) => dropped.has(each)),
  );
}

/** A GPU base image of one Dockerfile says nothing about what another one installs. */
function isDockerfileOfOthers(path: string, weighed: WeighedManifest, facts: RepositoryFacts): boolean {
  return weighed.dockerfile !== null && path !== weighed.dockerfile && facts.dockerfiles.has(path);
}

/** A name stands in one file once or twice, with markers a few times: more is a file made to cost. */
const MOST_OF_A_NAME = 20;

function firstOfEachName(requirements: readonly ManifestRequirement[]): readonly ManifestRequirement[] {
  const counts = new Map<string, number>();
  return requirements.filter(({ requirement }) => {
    const number = (counts.get(requirement.normalizedName) ?? 0) + 1;
    counts.set(requirement.normalizedName, number);
    return number <= MOST_OF_A_NAME;
  });
}

/** Whether a file was generated, told once for all of its requirements. */
const GENERATED = new WeakMap<SourceText, boolean>();

/** Made by pip-compile, uv or Poetry from another file, which is the one to change. */
function isGenerated(source: SourceText | undefined): boolean {
  if (source === undefined || !/\.(?:txt|in)$/.test(source.path)) return false;
  let generated = GENERATED.get(source);
  if (generated === undefined) {
    const { text } = source;
    generated =
      /autogenerated by|generated by (?:pip-compile|uv|poetry|pdm)/i.test(text.slice(0, 2_000)) ||
      /^[ \t]{1,40}# via /m.test(text);
    GENERATED.set(source, generated);
  }
  return generated;
}

/** Whether an image takes the requirement, or every user of the project does. */
function isDeployed(weighed: WeighedManifest, requirement: ManifestRequirement): boolean {
  if (weighed.group !== null || DEVELOPMENT_FILE.test(requirement.path)) return false;
  return weighed.dockerfile !== null || requirement.path.endsWith('pyproject.toml');
}

const DEVELOPMENT_FILE =
  /(?:^|[-_./])(?:dev|develop|development|tests?|testing|lint|docs?|ci|notebooks?)(?:[-_./]|$)[^/]*$/i;

async function weighProposal(
  replacement: Replacement,
  candidates: readonly Change[],
  weighed: WeighedManifest,
  scale: Scale,
  sources: ReadonlyMap<string, SourceText>,
): Promise<JudgedReplacement | null> {
  const first = candidates[0];
  if (first === undefined) return null;
  const sides = await weighChanges(candidates, weighed, scale);
  if (sides === null) return null;
  // Certainly not lighter, or possibly heavier on both counts: no advice.
  if (boundsOf(sides.saved.installed)[1] <= 0 || !isSaving(sides.saved)) return null;
  const to = candidates.flatMap(({ proposal }) => proposal.requirements);
  const index = candidates.find(({ proposal }) => proposal.index !== null)?.proposal.index ?? null;
  const { action } = first.proposal;
  const evidence = evidenceOf(candidates);
  const names = candidates.map(({ requirement }) => requirement.requirement.normalizedName);
  const written = candidates.map(({ requirement }) => requirement.written).join(', ');
  const place = index === null ? '' : ` with PyTorch's CPU index (uv: torch-backend = "cpu")`;
  const instead = `${action ?? (to.length === 0 ? 'Drop it' : `Write ${to.join(' and ')}`)}${place}`;
  const afterwards = afterwardsOf(candidates, weighed, sources);
  const { installed, download } = sides.saved;
  const quantity =
    installed.provenance === 'unknown' && download.provenance !== 'unknown' ? download : installed;
  return {
    replacement,
    weighed,
    requirements: candidates.map(({ requirement }) => requirement),
    to,
    index,
    evidence,
    ...sides,
    finding: {
      rule: {
        id: replacement.id,
        title: `${replacement.title}: ${names.join(', ')}`,
        severity: replacement.severity,
      },
      message: [`${written}: ${evidence}. ${instead}.`, ...sentence(afterwards), replacement.caveat].join(
        ' ',
      ),
      path: first.requirement.path,
      range: first.requirement.range,
      source: sources.get(first.requirement.path) ?? null,
      fix: fixOf(candidates, sources, index, afterwards === null ? instead : `${instead}; ${afterwards}`),
      saving: { kind: quantity === installed ? 'installed' : 'download', quantity },
      ignored: null,
    },
  };
}

/** What was found; of requirements with several findings, each with its own. */
function evidenceOf(candidates: readonly Change[]): string {
  const [first, ...others] = new Set(candidates.map(({ proposal }) => proposal.evidence));
  if (others.length === 0) return first ?? '';
  return candidates
    .map(({ requirement, proposal }) => `${requirement.requirement.normalizedName}: ${proposal.evidence}`)
    .join('; ');
}

function sentence(text: string | null): string[] {
  return text === null ? [] : [`${text.charAt(0).toUpperCase()}${text.slice(1)}.`];
}

/** What has to be made again once the requirement is written otherwise; null for nothing. */
function afterwardsOf(
  candidates: readonly Change[],
  weighed: WeighedManifest,
  sources: ReadonlyMap<string, SourceText>,
): string | null {
  if (weighed.closure.closure.source === 'lock')
    return `then run \`uv lock\`, which writes ${weighed.path} anew`;
  if (candidates.some(({ requirement }) => isGenerated(sources.get(requirement.path))))
    return 'change the file that this one is compiled from, and compile it again';
  if (candidates.some(({ requirement }) => requirement.hashes.length > 0))
    return 'the file pins hashes: give the new lines theirs (`uv pip compile --generate-hashes`, `pip hash`)';
  return null;
}

/** At least one of the two figures is a saving by its best value. */
function isSaving({
  download,
  installed,
}: {
  readonly download: Quantity;
  readonly installed: Quantity;
}): boolean {
  return (
    [download, installed].some((each) => each.provenance !== 'unknown' && each.value > 0) ||
    boundsOf(installed)[0] > 0
  );
}

/** Edits where the requirement's own text decides; another index is for a person to name. */
function fixOf(
  candidates: readonly Change[],
  sources: ReadonlyMap<string, SourceText>,
  index: string | null,
  description: string,
): ProposedFix {
  const advice: ProposedFix = { safety: 'suggested', description, edits: [] };
  if (index !== null) return advice;
  const edits: TextEdit[] = [];
  for (const { requirement, proposal } of candidates) {
    const source = sources.get(requirement.path);
    if (source === undefined || isGenerated(source)) return advice;
    const made =
      proposal.requirements.length === 0
        ? removeRequirement(source, requirement)
        : replaceRequirement(source, requirement, proposal.requirements);
    if (made === null) return advice;
    edits.push(...made);
  }
  return { safety: 'suggested', description, edits };
}
