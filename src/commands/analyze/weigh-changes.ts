import { loadCatalogue } from '../../catalogue/catalogue.ts';
import type { Closure, ClosureDistribution, WeighedClosure } from '../../python/closure/closure.ts';
import { compareClosures } from '../../python/closure/compare.ts';
import { freedByDropping, weighClosure } from '../../python/closure/weigh.ts';
import type { ManifestRequirement } from '../../python/manifests/manifest.ts';
import type { Proposal } from '../../python/replacements/replacement.ts';
import { parseRequirement } from '../../python/requirement.ts';
import { catalogueScale } from '../../python/scale/catalogue-scale.ts';
import type { Scale } from '../../python/scale/scale.ts';
import { difference, exact, type Quantity, sum } from '../../support/quantity.ts';
import { reweigh, type WeighedManifest } from './model/weighed-manifests.ts';

/** A requirement, and how it would be written. */
export interface Change {
  readonly requirement: ManifestRequirement;
  readonly proposal: Proposal;
}

interface Weight {
  readonly download: Quantity;
  readonly installed: Quantity;
}

/** Both sides of a change, and their difference, in which all that stays cancels out. */
export interface WeighedChange {
  readonly before: Weight;
  readonly after: Weight;
  readonly saved: Weight;
}

/**
 * The group before and after the changes: resolved again, or on top of what a lock keeps. Null when the group can't be
 * resolved any more after them.
 */
export async function weighChanges(
  changes: readonly Change[],
  weighed: WeighedManifest,
  scale: Scale,
): Promise<WeighedChange | null> {
  if (weighed.closure.closure.source !== 'lock') return weighAgain(changes, weighed, scale);
  return changes.some(({ proposal }) => proposal.index === 'pytorch-cpu')
    ? weighCpuBuilds(weighed, scale)
    : weighAgainstLock(changes, weighed, scale);
}

/** What takes a long search for versions is no simple replacement, and each step of it may cost requests. */
const MOST_CONFLICTS = 40;

async function weighAgain(
  changes: readonly Change[],
  weighed: WeighedManifest,
  scale: Scale,
): Promise<WeighedChange | null> {
  const changed = new Map(changes.map(({ requirement, proposal }) => [requirement, proposal]));
  const requirements = weighed.resolved.flatMap((requirement) => {
    const proposal = changed.get(requirement);
    return proposal === undefined ? [requirement] : rewritten(requirement, proposal);
  });
  const cpu = changes.some(({ proposal }) => proposal.index === 'pytorch-cpu');
  const after = await reweigh(weighed, requirements, cpu || weighed.pytorchCpu, scale, MOST_CONFLICTS);
  if (isComparable(weighed.closure, after)) return changeBetween(weighed.closure, after);
  if (!cpu) return null;
  // The catalogue has no CPU build of the version that is asked for; what is nearest to it stands for both sides.
  const embedded = catalogueScale(await loadCatalogue());
  return changeBetween(
    await reweigh(weighed, weighed.resolved, weighed.pytorchCpu, embedded),
    await reweigh(weighed, requirements, true, embedded),
  );
}

/** Whether both can be installed, and were weighed in the same way. */
function isComparable(before: WeighedClosure, after: WeighedClosure): boolean {
  return after.closure.conflict === undefined && after.closure.source === before.closure.source;
}

function changeBetween(before: WeighedClosure, after: WeighedClosure): WeighedChange {
  return {
    before: { download: before.download, installed: before.installed },
    after: { download: after.download, installed: after.installed },
    saved: savedBetween(before.closure, after.closure),
  };
}

/**
 * A lock can't be resolved again without its index: what goes away is what only the requirements keep, what comes is the
 * new requirement's closure on top of what stays.
 */
async function weighAgainstLock(
  changes: readonly Change[],
  weighed: WeighedManifest,
  scale: Scale,
): Promise<WeighedChange | null> {
  const { closure } = weighed.closure;
  const freed = freedByDropping(
    closure,
    changes.map(({ requirement }) => requirement.requirement.normalizedName),
  );
  const gone = new Set(freed.names);
  const staying = closure.distributions
    .filter(({ name }) => !gone.has(name))
    .map(({ name, version }) => ({ name, version }));
  const added = weighClosure(
    await scale.closureOf({
      requirements: changes.flatMap(({ requirement, proposal }) => rewritten(requirement, proposal)),
      target: weighed.target,
      provided: staying,
      indexes: weighed.indexes,
    }),
  );
  if (added.closure.conflict !== undefined) return null;
  return savedFrom(weighed, {
    download: difference(freed.download, added.download),
    installed: difference(freed.installed, added.installed),
  });
}

const PYTORCH_FAMILY: readonly string[] = ['torch', 'torchvision', 'torchaudio'];
/** What only the CUDA builds of torch require. */
const CUDA_PART = /^(?:nvidia-|cuda-|triton$|pytorch-triton)/;

/** The locked closure with PyTorch's distributions in their CPU builds of the same versions, without what CUDA needs. */
async function weighCpuBuilds(weighed: WeighedManifest, scale: Scale): Promise<WeighedChange> {
  const { closure } = weighed.closure;
  const distributions = await Promise.all(
    closure.distributions.map((each) =>
      PYTORCH_FAMILY.includes(each.name) && !each.provided ? cpuBuild(each, weighed, scale) : each,
    ),
  );
  const after = weighClosure({ ...closure, distributions });
  return savedFrom(weighed, savedBetween(closure, { ...closure, distributions: after.distributions }));
}

async function cpuBuild(
  locked: ClosureDistribution,
  weighed: WeighedManifest,
  scale: Scale,
): Promise<ClosureDistribution> {
  const { closure } = weighed.closure;
  const version = locked.version === null ? '' : `==${locked.version.replace(/\+.*$/, '')}`;
  const parsed = parseRequirement(`${locked.name}${version}`);
  const [root] = closure.roots;
  if (!parsed.ok || root === undefined) return locked;
  const range = { start: 0, end: 0, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
  const answer = await scale.closureOf({
    requirements: [
      {
        requirement: parsed.requirement,
        path: root.path,
        range: root.range ?? range,
        written: `${locked.name}${version}`,
        editable: false,
        hashes: [],
        comment: null,
      },
    ],
    target: closure.target,
    pytorchCpu: true,
    indexes: weighed.indexes,
  });
  const resolved = answer.distributions.find(({ name }) => name === locked.name);
  if (resolved === undefined) return locked;
  const dependencies = locked.dependencies.filter((name) => !CUDA_PART.test(name));
  return { ...resolved, dependencies };
}

function savedFrom(weighed: WeighedManifest, saved: Weight): WeighedChange {
  const before = { download: weighed.closure.download, installed: weighed.closure.installed };
  return {
    before,
    after: {
      download: difference(before.download, saved.download),
      installed: difference(before.installed, saved.installed),
    },
    saved,
  };
}

/** What leaves minus what comes: of something unknown that leaves, the saving still has a lower bound. */
function savedBetween(before: Closure, after: Closure): Weight {
  const { changes } = compareClosures(before, after);
  const saved = (key: keyof Weight): Quantity =>
    difference(
      sum(changes.map((change) => addedBytes(change.before, key))),
      sum(changes.map((change) => addedBytes(change.after, key))),
    );
  return { download: saved('download'), installed: saved('installed') };
}

const addedBytes = (distribution: ClosureDistribution | null, key: keyof Weight): Quantity =>
  distribution === null || distribution.provided ? exact(0) : distribution[key];

/** The requirements that a proposal puts in the place of one, at the same place of the file. */
function rewritten(requirement: ManifestRequirement, proposal: Proposal): ManifestRequirement[] {
  return proposal.requirements.flatMap((line) => {
    const parsed = parseRequirement(line);
    return parsed.ok ? [{ ...requirement, requirement: parsed.requirement, written: line, hashes: [] }] : [];
  });
}
