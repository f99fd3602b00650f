import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Closure, WeighedClosure } from '../../python/closure/closure.ts';
import { compareClosures } from '../../python/closure/compare.ts';
import { closureFromCatalogue } from '../../python/closure/from-catalogue.ts';
import { freedByDropping, weighClosure } from '../../python/closure/weigh.ts';
import { removeRequirement, replaceRequirement } from '../../python/manifests/edits.ts';
import type { ManifestRequirement } from '../../python/manifests/manifest.ts';
import type { Proposal, Replacement, ReplacementContext } from '../../python/replacements/replacement.ts';
import { parseRequirement } from '../../python/requirement.ts';
import { boundsOf, difference, exact, type Quantity } from '../../support/quantity.ts';
import type { SourceText } from '../../support/source-text.ts';
import type { TextEdit } from '../../support/text-edit.ts';
import type { JudgedFinding } from './judge.ts';
import type { RepositoryFacts } from './model/dockerfile-model.ts';
import { localLabels } from './model/pytorch-index.ts';
import { reweigh, type WeighedManifest } from './model/weighed-manifests.ts';
import type { ProposedFix } from './rules/rule.ts';

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

interface Candidate {
  readonly requirement: ManifestRequirement;
  readonly proposal: Proposal;
}

/**
 * What the replacements say about one weighed group. A proposal is kept only when the closure after it is lighter: the
 * saving is the difference of the two weighed closures, in which all that stays cancels out.
 */
export function judgeRequirements(
  weighed: WeighedManifest,
  facts: RepositoryFacts,
  replacements: readonly Replacement[],
  catalogue: Catalogue,
  sources: ReadonlyMap<string, SourceText>,
): JudgedReplacement[] {
  const closure = new Map(weighed.closure.closure.distributions.map((each) => [each.name, each]));
  const direct = weighed.requirements.map(({ requirement }) => requirement.normalizedName);
  const gpuEvidence = facts.gpuEvidence.filter(({ path }) => !isDockerfileOfOthers(path, weighed, facts));
  const judged: JudgedReplacement[] = [];
  for (const replacement of replacements) {
    const candidates = weighed.requirements.flatMap((requirement): Candidate[] => {
      const { normalizedName } = requirement.requirement;
      if (!closure.has(normalizedName)) return [];
      if (replacement.appliesTo !== 'any' && !replacement.appliesTo.includes(normalizedName)) return [];
      const context: ReplacementContext = {
        requirement,
        direct,
        closure,
        usage: facts.usage,
        gpuEvidence,
        platform: facts.platform,
      };
      const proposal = replacement.propose(context);
      return proposal === null ? [] : [{ requirement, proposal }];
    });
    const sets = replacement.together ? [candidates] : candidates.map((candidate) => [candidate]);
    for (const set of sets) {
      const result = set.length === 0 ? null : weighProposal(replacement, set, weighed, catalogue, sources);
      if (result !== null) judged.push(result);
    }
  }
  return withoutMoot(judged);
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

function weighProposal(
  replacement: Replacement,
  candidates: readonly Candidate[],
  weighed: WeighedManifest,
  catalogue: Catalogue,
  sources: ReadonlyMap<string, SourceText>,
): JudgedReplacement | null {
  const first = candidates[0];
  if (first === undefined) return null;
  const changed = new Map(candidates.map(({ requirement, proposal }) => [requirement, proposal]));
  const sides =
    weighed.closure.closure.source === 'lock'
      ? weighAgainstLock(candidates, weighed, catalogue)
      : weighAgainstCatalogue(changed, weighed, catalogue);
  // Certainly not lighter, or possibly heavier on both counts: no advice.
  if (boundsOf(sides.saved.installed)[1] <= 0 || !isSaving(sides.saved)) return null;
  const to = candidates.flatMap(({ proposal }) => proposal.requirements);
  const index = candidates.find(({ proposal }) => proposal.index !== null)?.proposal.index ?? null;
  const { evidence } = first.proposal;
  const names = candidates.map(({ requirement }) => requirement.requirement.normalizedName);
  const written = candidates.map(({ requirement }) => requirement.written).join(', ');
  const instead =
    to.length === 0 ? 'Drop it, or move it to a development group' : `Write ${to.join(' and ')}`;
  const place = index === null ? '' : ` with PyTorch's CPU index (uv: torch-backend = "cpu")`;
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
      message: `${written}: ${evidence}. ${instead}${place}. ${replacement.caveat}`,
      path: first.requirement.path,
      range: first.requirement.range,
      source: sources.get(first.requirement.path) ?? null,
      fix: fixOf(candidates, sources, index, instead + place),
      saving: { kind: quantity === installed ? 'installed' : 'download', quantity },
      ignored: null,
    },
  };
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

type Sides = Pick<JudgedReplacement, 'before' | 'after' | 'saved'>;

function weighAgainstCatalogue(
  changed: ReadonlyMap<ManifestRequirement, Proposal>,
  weighed: WeighedManifest,
  catalogue: Catalogue,
): Sides {
  const requirements = weighed.resolved.flatMap((requirement) => {
    const proposal = changed.get(requirement);
    return proposal === undefined ? [requirement] : rewritten(requirement, proposal);
  });
  const cpu = [...changed.values()].some(({ index }) => index === 'pytorch-cpu');
  const after = reweigh(weighed, requirements, cpu || weighed.pytorchCpu, catalogue);
  return { ...totals(weighed.closure, after), saved: savedBetween(weighed.closure.closure, after.closure) };
}

/**
 * A lock can't be resolved again without its index: what goes away is what only the requirements keep, what comes is the
 * new requirement's closure on top of what stays.
 */
function weighAgainstLock(
  candidates: readonly Candidate[],
  weighed: WeighedManifest,
  catalogue: Catalogue,
): Sides {
  const { closure } = weighed.closure;
  const freed = freedByDropping(
    closure,
    candidates.map(({ requirement }) => requirement.requirement.normalizedName),
  );
  const gone = new Set(freed.names);
  const staying = closure.distributions
    .filter(({ name }) => !gone.has(name))
    .map(({ name, version }) => ({ name, version }));
  const cpu = candidates.some(({ proposal }) => proposal.index === 'pytorch-cpu');
  const added = weighClosure(
    closureFromCatalogue(
      candidates.flatMap(({ requirement, proposal }) => rewritten(requirement, proposal)),
      { target: weighed.target, catalogue, provided: staying, labels: localLabels(cpu) },
    ),
  );
  const before = { download: weighed.closure.download, installed: weighed.closure.installed };
  const saved = {
    download: difference(freed.download, added.download),
    installed: difference(freed.installed, added.installed),
  };
  return {
    before,
    after: {
      download: difference(before.download, saved.download),
      installed: difference(before.installed, saved.installed),
    },
    saved,
  };
}

function totals(before: WeighedClosure, after: WeighedClosure): Pick<Sides, 'before' | 'after'> {
  return {
    before: { download: before.download, installed: before.installed },
    after: { download: after.download, installed: after.installed },
  };
}

function savedBetween(before: Closure, after: Closure): Sides['saved'] {
  const { download, installed } = compareClosures(before, after);
  return { download: difference(exact(0), download), installed: difference(exact(0), installed) };
}

/** The requirements that a proposal puts in the place of one, at the same place of the file. */
function rewritten(requirement: ManifestRequirement, proposal: Proposal): ManifestRequirement[] {
  return proposal.requirements.flatMap((line) => {
    const parsed = parseRequirement(line);
    return parsed.ok ? [{ ...requirement, requirement: parsed.requirement, written: line, hashes: [] }] : [];
  });
}

/** Edits where the requirement's own text decides; another index is for a person to name. */
function fixOf(
  candidates: readonly Candidate[],
  sources: ReadonlyMap<string, SourceText>,
  index: string | null,
  description: string,
): ProposedFix {
  const advice: ProposedFix = { safety: 'suggested', description, edits: [] };
  if (index !== null) return advice;
  const edits: TextEdit[] = [];
  for (const { requirement, proposal } of candidates) {
    const source = sources.get(requirement.path);
    if (source === undefined) return advice;
    const made =
      proposal.requirements.length === 0
        ? removeRequirement(source, requirement)
        : replaceRequirement(source, requirement, proposal.requirements);
    if (made === null) return advice;
    edits.push(...made);
  }
  return { safety: 'suggested', description, edits };
}
