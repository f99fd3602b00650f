import { Demands } from './demands.ts';
import { BeyondTheFacts, RecordedSource, type RecordingSource } from './facts-used.ts';
import type { Incompatibility } from './incompatibility.ts';
import { askedOf } from './proof.ts';
import type { AskedRequirement, ResolveRequest } from './request.ts';
import { Solver } from './solver.ts';

/** Bounds what a better explanation may cost. */
const CONFLICTS_PER_ATTEMPT = 500;
const MAXIMUM_ATTEMPTS = 60;

/**
 * A shorter derivation of the same contradiction: searched again among the facts already known, with what neighbouring
 * versions share taken as one fact, and without the requirements of the user that the contradiction does not need.
 */
export async function shortenProof(
  failure: Incompatibility,
  request: ResolveRequest,
  facts: RecordingSource,
  urls: ReadonlyMap<string, string>,
): Promise<Incompatibility> {
  let proof = failure;
  let needed = new Set(askedOf(failure));
  const again = await attempt(request, needed, facts, urls);
  if (again !== null) {
    proof = again;
    needed = new Set(askedOf(again));
  }
  let attempts = 0;
  for (const candidate of [...needed].reverse()) {
    if (!needed.has(candidate) || attempts >= MAXIMUM_ATTEMPTS) continue;
    attempts += 1;
    const without = new Set(needed);
    without.delete(candidate);
    const shorter = await attempt(request, without, facts, urls);
    if (shorter === null) continue;
    proof = shorter;
    needed = new Set(askedOf(shorter));
  }
  return proof;
}

/** A contradiction among the facts when only some of the user's requirements are asked; null when none is found. */
async function attempt(
  request: ResolveRequest,
  kept: ReadonlySet<AskedRequirement>,
  facts: RecordingSource,
  urls: ReadonlyMap<string, string>,
): Promise<Incompatibility | null> {
  const isKept = (asked: AskedRequirement) => kept.has(asked);
  const overridden = new Set((request.overrides ?? []).map(({ requirement }) => requirement.normalizedName));
  const reduced: ResolveRequest = {
    ...request,
    // A requirement that an override replaces shows up as the override.
    requirements: request.requirements.filter(
      (asked) => isKept(asked) || overridden.has(asked.requirement.normalizedName),
    ),
    constraints: (request.constraints ?? []).filter(isKept),
  };
  const solver = new Solver({
    demands: new Demands(reduced),
    pool: new RecordedSource(facts),
    urls,
    preferHighest: request.preferHighest ?? true,
    maximumConflicts: CONFLICTS_PER_ATTEMPT,
  });
  try {
    const outcome = await solver.solve();
    return outcome.kind === 'failed' ? outcome.failure : null;
  } catch (thrown) {
    if (thrown instanceof BeyondTheFacts) return null;
    throw thrown;
  }
}
