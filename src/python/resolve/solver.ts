import type { CandidateList } from './candidate-list.ts';
import type { Demand } from './demands.ts';
import { Foresight } from './foresight.ts';
import type { Cause, Incompatibility, PackageTerm } from './incompatibility.ts';
import { Knowledge } from './knowledge.ts';
import { type Package, PackageTable } from './package-table.ts';
import { PartialSolution } from './partial-solution.ts';
import { Priorities } from './priorities.ts';
import type { Candidate, CandidateMetadata } from './provider.ts';
import type { AskedRequirement } from './request.ts';
import type { Outcome, SolverSettings } from './solver-contract.ts';
import { versionsOf } from './specifier-versions.ts';
import { excludes, implies, negate } from './term.ts';
import { VersionSet } from './version-set.ts';

/** Incompatibilities looked at, which is what the time goes into: 2,000 packages without conflicts take 11,000. */
const MAXIMUM_RELATIONS = 5_000_000;

/** Conflicts after which the search begins anew, with what it has learned, in another order; then four times as many. Of 53 real sets for which uv finds the same, the worst takes 10. */
const CONFLICTS_BEFORE_RESTART = 25;

/** Conflicts up to which what will be wanted next is fetched before it is. */
const CONFLICTS_WHILE_LOOKING_AHEAD = 8;

/** Candidates tried, conflicts or not: far above what any real set of requirements takes. */
const MAXIMUM_STEPS = 1_000_000;

/**
 * PubGrub: what follows from what is known is derived (unit propagation), then one package more is decided; a conflict
 * is resolved to the incompatibility that caused it, which is kept, and the search goes back to where it first matters.
 * After Natalie Weizenbaum, "PubGrub: Next-Generation Version Solving" (2018), and `doc/solver.md` of Dart's pub.
 */
export class Solver {
  readonly packages = new PackageTable();
  decisions = 0;
  conflicts = 0;
  relations = 0;
  readonly #settings: SolverSettings;
  readonly #solution = new PartialSolution();
  readonly #priorities = new Priorities();
  readonly #knowledge = new Knowledge();
  /** Dependencies that neighbours share, by package and what is asked for. */
  readonly #dependencies = new Map<Package, Map<string, Incompatibility>>();
  readonly #limits = new Map<string, VersionSet>();
  readonly #foresight: Foresight;
  #lastLearned: Incompatibility | null = null;
  #steps = 0;
  #restartAt = CONFLICTS_BEFORE_RESTART;

  constructor(settings: SolverSettings) {
    this.#settings = settings;
    this.#foresight = new Foresight(settings.pool, this.#solution);
  }

  async solve(): Promise<Outcome> {
    let changed = this.#begin();
    const { impossible } = this.#knowledge;
    if (impossible !== null) return { kind: 'failed', failure: impossible };
    for (;;) {
      const failure = this.#propagate(changed);
      if (failure !== null) return { kind: 'failed', failure };
      this.#steps += 1;
      if (
        this.conflicts > this.#settings.maximumConflicts ||
        this.#steps > MAXIMUM_STEPS ||
        this.relations > MAXIMUM_RELATIONS
      )
        return { kind: 'exhausted', last: this.#lastLearned };
      if (this.conflicts >= this.#restartAt) this.#restart();
      else this.#delayCulprits();
      // Where much conflicts, what seems to come next seldom does, and would be fetched for nothing.
      if (this.conflicts < CONFLICTS_WHILE_LOOKING_AHEAD)
        this.#foresight.lookAhead((name) => this.#versionsLeft(name));
      const next = this.#priorities.first(this.#solution.open);
      if (next === null) return { kind: 'solved', chosen: await this.#chosen() };
      await this.#tryToDecide(next);
      changed = [next];
    }
  }

  /** Adds what the user says: facts that need no decision. */
  #begin(): readonly Package[] {
    const { demands } = this.#settings;
    const mentioned = new Set<Package>();
    for (const asked of demands.constraints()) {
      const { normalizedName, specifier } = asked.requirement;
      const allowed = versionsOf(specifier);
      const about = this.packages.get(normalizedName);
      this.#limits.set(normalizedName, this.#limitOf(normalizedName).intersection(allowed));
      if (!allowed.isAll)
        this.#knowledge.add([{ package: about, term: { positive: true, versions: allowed.complement() } }], {
          kind: 'asked',
          role: 'constraint',
          asked,
        });
    }
    for (const { asked, isOverride } of demands.roots()) {
      const wanted = this.#wanted(asked.requirement.normalizedName, asked.requirement.extras);
      const versions = versionsOf(asked.requirement.specifier);
      for (const each of wanted) {
        mentioned.add(each);
        this.#see(each.name, versions);
        this.#knowledge.add([{ package: each, term: { positive: false, versions } }], {
          kind: 'asked',
          role: isOverride ? 'override' : 'requirement',
          asked,
        });
      }
    }
    return [...mentioned];
  }

  /** A distribution, and its extras that are asked for. */
  #wanted(name: string, extras: readonly string[]): readonly Package[] {
    return [this.packages.get(name), ...extras.map((extra) => this.packages.get(name, extra))];
  }

  #limitOf(name: string): VersionSet {
    return this.#limits.get(name) ?? VersionSet.ALL;
  }

  #see(name: string, versions: VersionSet): void {
    const isExact = isOneVersion(versions);
    this.#priorities.see(name, this.#settings.urls.has(name) ? 'url' : isExact ? 'exact' : 'unspecified');
  }

  /** Derives all that follows from changes; returns an incompatibility without terms when nothing can hold any more. */
  #propagate(changed: readonly Package[]): Incompatibility | null {
    const queue = new Set(changed);
    for (const about of queue) {
      queue.delete(about);
      const list = this.#knowledge.mentioning(about);
      // What was learned last says most.
      for (let index = list.length - 1; index >= 0; index -= 1) {
        const incompatibility = list[index];
        if (incompatibility === undefined || incompatibility.isContradicted) continue;
        const state = this.#relate(incompatibility);
        if (state === 'satisfied') {
          const learned = this.#resolveConflict(incompatibility);
          if (learned.terms.length === 0) return learned;
          const open = this.#relate(learned);
          queue.clear();
          if (typeof open === 'object') {
            this.#derive(open, learned);
            queue.add(open.package);
          }
          break;
        }
        if (typeof state === 'object') {
          this.#derive(state, incompatibility);
          queue.add(state.package);
        }
      }
    }
    return null;
  }

  #derive(open: PackageTerm, cause: Incompatibility): void {
    this.#solution.derive(open.package, negate(open.term), cause);
    this.#knowledge.markContradicted(cause, this.#solution.level);
  }

  /** Whether all terms hold, one is left open (which is returned), or nothing follows. */
  #relate(incompatibility: Incompatibility): 'satisfied' | 'nothing' | PackageTerm {
    this.relations += 1;
    let open: PackageTerm | null = null;
    for (const each of incompatibility.terms) {
      const known = this.#solution.termOf(each.package);
      if (implies(known, each.term)) continue;
      if (excludes(known, each.term)) {
        this.#knowledge.markContradicted(incompatibility, this.#solution.level);
        return 'nothing';
      }
      if (open !== null) return 'nothing';
      open = each;
    }
    return open ?? 'satisfied';
  }

  /** Goes from a conflict to its root cause and back to the level at which that has consequences. */
  #resolveConflict(conflict: Incompatibility): Incompatibility {
    this.conflicts += 1;
    let current = conflict;
    while (current.terms.length > 0) {
      const satisfier = this.#solution.satisfierOf(current);
      if (satisfier === null) return current;
      this.#recordConflict(satisfier.package, current);
      const { cause, level, previousLevel } = satisfier;
      if (cause === null || level !== previousLevel) {
        this.#backtrack(previousLevel);
        if (current !== conflict) this.#knowledge.store(current);
        this.#lastLearned = current;
        return current;
      }
      current = current.resolve(cause, satisfier.package);
    }
    return current;
  }

  #recordConflict(affected: Package, incompatibility: Incompatibility): void {
    this.#priorities.recordConflict(
      affected,
      incompatibility.terms.map(({ package: each }) => each),
    );
  }

  #backtrack(level: number): void {
    this.#solution.backtrack(level);
    this.#knowledge.backtrack(level);
  }

  /** Takes all decisions back; what was learned stays, and what was in the way most often is decided first. */
  #restart(): void {
    this.#restartAt = this.conflicts * 4;
    this.#priorities.byTrouble();
    this.#backtrack(0);
  }

  /** Packages in many conflicts are decided later from now on, and taken back when they are decided. */
  #delayCulprits(): void {
    for (const culprit of this.#priorities.reorder()) {
      const level = this.#solution.levelOf(culprit);
      if (level !== null) this.#backtrack(level - 1);
    }
  }

  /** What the search and the user leave of a name. */
  #versionsLeft(name: string): VersionSet {
    const term = this.#solution.termOf(this.packages.get(name));
    const left = term.positive ? term.versions : term.versions.complement();
    return left.intersection(this.#limitOf(name));
  }

  /** Decides a package, or adds what forbids its best candidate. */
  async #tryToDecide(next: Package): Promise<void> {
    const { pool, demands, preferHighest } = this.#settings;
    const wanted = this.#solution.termOf(next).versions;
    const about = (versions: VersionSet): PackageTerm => ({
      package: next,
      term: { positive: true, versions },
    });
    const list = await pool.list(next.name);
    if (list === null) {
      this.#knowledge.add([about(VersionSet.ALL)], { kind: 'unknown-name' });
      return;
    }
    if (this.#followsItsDistribution(next, wanted)) return;
    const candidate = list.choose(wanted, preferHighest);
    if (candidate === null) {
      this.#knowledge.add([about(wanted)], { kind: 'no-version' });
      return;
    }
    const early = candidate.requiresPython ?? null;
    if (early !== null && !demands.acceptsPython(early)) {
      const alike = list.stretchWhere(candidate, (neighbour) => neighbour.requiresPython === early);
      this.#knowledge.add([about(alike)], { kind: 'python', requiresPython: early });
      return;
    }
    this.#foresight.countTry(next, list, wanted, candidate);
    const metadata = await pool.metadata(candidate);
    const stretch = list.stretchOf(candidate);
    if ('unusable' in metadata) {
      this.#knowledge.add([about(stretch)], { kind: 'unusable', reason: metadata.unusable });
      return;
    }
    if (metadata.requiresPython !== null && !demands.acceptsPython(metadata.requiresPython)) {
      this.#knowledge.add([about(stretch)], { kind: 'python', requiresPython: metadata.requiresPython });
      return;
    }
    const conflict = this.#addDependencies(next, candidate, list, metadata);
    if (conflict !== null) {
      this.#recordConflict(next, conflict);
      return;
    }
    this.#solution.decide(next, candidate.version);
    this.decisions += 1;
  }

  /** Holds an extra to what is known of its distribution; true when that has to be followed up first. */
  #followsItsDistribution(next: Package, wanted: VersionSet): boolean {
    if (next.extra === null) return false;
    const base = this.packages.get(next.name);
    const allowed = this.#solution.termOf(base);
    if (!allowed.positive || wanted.isSubsetOf(allowed.versions)) return false;
    this.#knowledge.add(
      [
        { package: next, term: { positive: true, versions: allowed.versions.complement() } },
        { package: base, term: { positive: true, versions: allowed.versions } },
      ],
      { kind: 'same-version' },
    );
    return true;
  }

  /** Adds what a candidate needs; returns one that forbids it as things stand, or null. */
  #addDependencies(
    next: Package,
    candidate: Candidate,
    list: CandidateList,
    metadata: CandidateMetadata,
  ): Incompatibility | null {
    const stretch = list.stretchOf(candidate);
    let conflict: Incompatibility | null = null;
    const note = (made: Incompatibility | null) => {
      if (made !== null && conflict === null && this.#forbids(made, next)) conflict = made;
    };
    if (next.extra !== null) {
      const base = this.packages.get(next.name);
      note(
        this.#knowledge.add(
          [
            { package: next, term: { positive: true, versions: stretch } },
            { package: base, term: { positive: false, versions: stretch } },
          ],
          { kind: 'same-version' },
        ),
      );
    }
    for (const demand of this.#settings.demands.of(metadata, next.extra)) {
      const { requirement } = demand;
      const problem = this.#urlProblem(demand);
      if (problem !== null) {
        note(
          this.#knowledge.add([{ package: next, term: { positive: true, versions: stretch } }], {
            kind: 'unusable',
            reason: problem,
          }),
        );
        continue;
      }
      const versions = versionsOf(requirement.specifier);
      const shared = this.#sharedStretch(next, candidate, list, demand);
      for (const wanted of this.#wanted(requirement.normalizedName, requirement.extras)) {
        this.#see(wanted.name, versions);
        note(this.#addDependency(next, candidate, shared, wanted, versions, demand));
      }
    }
    return conflict;
  }

  /** The stretch of all neighbours known to ask for the same. */
  #sharedStretch(next: Package, candidate: Candidate, list: CandidateList, demand: Demand): VersionSet {
    const { pool, demands } = this.#settings;
    const key = `${demand.requirement.normalizedName} ${describeSpecifier(demand)}`;
    return list.stretchWhere(candidate, (neighbour) => {
      const metadata = pool.neighbour?.(neighbour) ?? null;
      return (
        metadata !== null &&
        demands
          .of(metadata, next.extra)
          .some((each) => `${each.requirement.normalizedName} ${describeSpecifier(each)}` === key)
      );
    });
  }

  /** Only the user's own requirements may bring distributions from URLs (so does uv). */
  #urlProblem(demand: Demand): string | null {
    const { url, name, normalizedName } = demand.requirement;
    if (url === null || this.#settings.urls.get(normalizedName) === url) return null;
    return `it takes ${name} from a URL, which only your own requirements may do`;
  }

  #addDependency(
    next: Package,
    candidate: Candidate,
    stretch: VersionSet,
    wanted: Package,
    versions: VersionSet,
    demand: Demand,
  ): Incompatibility | null {
    const cause: Cause = { kind: 'dependency', requirement: demand.requirement, override: demand.override };
    if (wanted === next) {
      // A distribution that asks for itself is fine as long as it is what it asks for.
      if (versions.contains(candidate.version)) return null;
      return this.#knowledge.add([{ package: next, term: { positive: true, versions: stretch } }], cause);
    }
    const known = this.#dependencies.get(next) ?? new Map<string, Incompatibility>();
    this.#dependencies.set(next, known);
    const key = `${wanted.id} ${describeSpecifier(demand)}`;
    const present = known.get(key);
    let covered = stretch;
    if (present !== undefined) {
      const before = present.termOf(next).versions;
      // After going back, the same candidate is tried again.
      if (stretch.isSubsetOf(before)) return present;
      covered = before.union(stretch);
      this.#knowledge.remove(present);
    }
    const made = this.#knowledge.add(
      [
        { package: next, term: { positive: true, versions: covered } },
        { package: wanted, term: { positive: false, versions } },
      ],
      cause,
    );
    known.set(key, made);
    return made;
  }

  /** Whether an incompatibility would be true if its package were decided now. */
  #forbids(incompatibility: Incompatibility, next: Package): boolean {
    return incompatibility.terms.every(
      ({ package: each, term }) => each === next || implies(this.#solution.termOf(each), term),
    );
  }

  async #chosen(): Promise<ReadonlyMap<Package, Candidate>> {
    const chosen = new Map<Package, Candidate>();
    for (const [each, version] of this.#solution.decided) {
      const list = await this.#settings.pool.list(each.name);
      const candidate = list?.choose(VersionSet.exactly(version), true);
      if (candidate) chosen.set(each, candidate);
    }
    return chosen;
  }
}

function describeSpecifier(demand: Demand): string {
  const written = demand.requirement.specifier.specifiers.map(({ operator, text }) => operator + text);
  const source: AskedRequirement | null = demand.override;
  return `${source === null ? '' : 'override '}${written.join(',')}`;
}

/** `==1.0`, which lets in the local versions of 1.0 too. */
function isOneVersion({ startsInside, cuts }: VersionSet): boolean {
  const [low, high, ...more] = cuts;
  if (startsInside || low === undefined || high === undefined || more.length > 0) return false;
  return low.side === 'before' && high.side !== 'before' && low.version === high.version;
}
