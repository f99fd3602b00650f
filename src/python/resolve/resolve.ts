import { byCodeUnit } from '../../support/compare.ts';
import { CandidatePool } from './candidate-pool.ts';
import { Demands } from './demands.ts';
import { directReferences } from './direct-references.ts';
import { explain, explainExhaustion } from './explain.ts';
import { RecordingSource } from './facts-used.ts';
import type { Package } from './package-table.ts';
import type { Candidate, CandidateProvider } from './provider.ts';
import type { Pin, Resolution, ResolveRequest } from './request.ts';
import { Solver } from './solver.ts';

const MAXIMUM_CONFLICTS = 20_000;

/**
 * Chooses one version of everything that the requirements need, directly and through others, so that all requirements,
 * constraints and overrides hold for one interpreter on one platform; or explains why that can't be. The choices are
 * those of `uv pip compile` wherever several would do. Same request and same candidates, same answer.
 * @throws what the provider throws: an index that can't be reached.
 */
export async function resolve(request: ResolveRequest, provider: CandidateProvider): Promise<Resolution> {
  const demands = new Demands(request);
  const urls = await directReferences(demands, provider);
  const pool = new CandidatePool(provider, request, demands, urls);
  const facts = new RecordingSource(pool);
  const solver = new Solver({
    demands,
    pool: facts,
    urls,
    preferHighest: request.preferHighest ?? true,
    maximumConflicts: request.maximumConflicts ?? MAXIMUM_CONFLICTS,
  });
  const outcome = await solver.solve();
  const effort = {
    decisions: solver.decisions,
    conflicts: solver.conflicts,
    relations: solver.relations,
    metadata: facts.metadataOf.size,
  };
  switch (outcome.kind) {
    case 'solved':
      return { ok: true, ...describeChoice(outcome.chosen, demands, pool), effort };
    case 'failed': {
      const explanation = await explain(outcome.failure, request, facts, urls);
      return { ok: false, reason: 'unsatisfiable', explanation, effort };
    }
    case 'exhausted': {
      const explanation = explainExhaustion(solver.conflicts);
      return { ok: false, reason: 'exhausted', explanation, effort };
    }
  }
}

interface Node {
  readonly candidate: Candidate;
  readonly extras: Set<string>;
  readonly dependencies: Set<string>;
  readonly requestedBy: Set<string>;
}

/** The pins that the user's requirements lead to, and what they need of each other. */
function describeChoice(
  chosen: ReadonlyMap<Package, Candidate>,
  demands: Demands,
  pool: CandidatePool,
): { readonly pins: readonly Pin[]; readonly notes: readonly string[] } {
  const candidates = new Map([...chosen].map(([each, candidate]) => [each.name, candidate]));
  const nodes = new Map<string, Node>();
  const notes = new Set<string>();
  const queue: { name: string; extra: string | null; from: string | null }[] = [];
  const seen = new Set<string>();
  const want = (name: string, extras: readonly string[], from: string | null) => {
    for (const extra of [null, ...extras]) queue.push({ name, extra, from });
  };
  const roots = demands.roots().map(({ asked }) => asked);
  for (const { requirement } of roots) want(requirement.normalizedName, requirement.extras, null);
  for (const { name, extra, from } of queue) {
    const candidate = candidates.get(name);
    if (candidate === undefined) continue;
    const node = nodes.get(name) ?? {
      candidate,
      extras: new Set<string>(),
      dependencies: new Set<string>(),
      requestedBy: new Set<string>(),
    };
    nodes.set(name, node);
    if (from !== null && from !== name) {
      node.requestedBy.add(from);
      nodes.get(from)?.dependencies.add(name);
    }
    const key = `${name}[${extra ?? ''}]`;
    if (seen.has(key)) continue;
    seen.add(key);
    const metadata = pool.known(candidate);
    if (metadata === undefined || 'unusable' in metadata) continue;
    if (extra !== null) {
      node.extras.add(extra);
      if (!metadata.extras.includes(extra))
        notes.add(`${name} ${candidate.written} has no extra "${extra}", so nothing is added for it.`);
    }
    for (const { requirement } of demands.of(metadata, extra))
      want(requirement.normalizedName, requirement.extras, name);
  }
  const pins = [...nodes].map(([name, node]) => ({
    name,
    version: node.candidate.written,
    candidate: node.candidate,
    extras: sorted(node.extras),
    dependencies: sorted(node.dependencies),
    requestedBy: sorted(node.requestedBy),
    asked: roots.filter(({ requirement }) => requirement.normalizedName === name),
  }));
  return { pins: pins.sort((a, b) => byCodeUnit(a.name, b.name)), notes: sorted(notes) };
}

function sorted(texts: Iterable<string>): readonly string[] {
  return [...texts].sort(byCodeUnit);
}
