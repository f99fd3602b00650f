import { posix } from 'node:path';
import type { Problem } from '../../support/problem.ts';
import type { TextRange } from '../../support/source-text.ts';
import { formatPlatform, parsePlatform } from '../platform.ts';
import { readImageReference } from '../reference/parse-reference.ts';
import { goLowerCase } from './check-instruction.ts';
import { expandWord } from './expand.ts';
import { platformArguments } from './platform-arguments.ts';
import type { BuildOptions, Stage, StageBase, StageGraph, StageInstruction } from './stage-graph.ts';
import { copySource, mountSources } from './stage-sources.ts';
import type { Assignment, Dockerfile, Instruction } from './syntax.ts';
import { VariableHistory } from './variable-history.ts';

/** The PATH that BuildKit gives to an image that has none. */
const DEFAULT_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** All values of one file together may have this many characters; a file that needs more does so to do harm. */
const LARGEST_TOTAL = 16 * 1024 * 1024;

/** Beyond so many problems of one file nobody reads on. */
const MOST_PROBLEMS = 50;

/** What an expansion that fails is counted as. */
const COST_OF_FAILURE = 65_536;

type From = Extract<Instruction, { kind: 'from' }>;

/** Works out a Dockerfile's stages, what each builds on and takes from, and the state that each instruction sees. */
export function buildStageGraph(dockerfile: Dockerfile, options: BuildOptions): StageGraph {
  return new GraphBuilder(dockerfile, options).build();
}

/** What a stage hands to one that is FROM it. */
interface StageState {
  readonly variables: VariableHistory;
  readonly environment: VariableHistory;
  workingDirectory: string | null;
  user: string | null;
  shell: readonly string[] | null;
}

interface StageDraft {
  readonly index: number;
  readonly name: string | null;
  readonly from: From;
  readonly body: readonly Instruction[];
  readonly base: StageBase;
  readonly platform: string | null;
}

class GraphBuilder {
  readonly #dockerfile: Dockerfile;
  readonly #options: BuildOptions;
  /** Problems with the stage that they would stop, or null when they stop any build. */
  readonly #problems: { readonly problem: Problem; readonly stage: number | null }[] = [];
  readonly #globals = new Map<string, string>();
  readonly #states: StageState[] = [];
  #budget = LARGEST_TOTAL;
  /** The stage whose instructions are being read; BuildKit reads only those of stages that it builds. */
  #stage: number | null = null;

  constructor(dockerfile: Dockerfile, options: BuildOptions) {
    this.#dockerfile = dockerfile;
    this.#options = options;
  }

  build(): StageGraph {
    const { declarations, groups } = this.#split();
    const lastName = groups.at(-1)?.from.name?.raw ?? null;
    for (const [name, value] of platformArguments(this.#options, lastName)) this.#globals.set(name, value);
    for (const declaration of declarations) this.#declareGlobals(declaration);
    const drafts = this.#draftStages(groups);
    // A later stage of the same name hides an earlier one from COPY --from and --target, but not from a FROM in
    // between, which has been resolved by now.
    const byName = new Map<string, number>();
    for (const draft of drafts) if (draft.name !== null) byName.set(goLowerCase(draft.name), draft.index);
    const stages: Stage[] = [];
    for (const draft of drafts) {
      const body = [...this.#triggers(draft, stages), ...draft.body];
      this.#stage = draft.index;
      stages.push({
        index: draft.index,
        name: draft.name,
        base: draft.base,
        platform: draft.platform,
        from: draft.from,
        instructions: this.#run(draft, body),
        copiesFrom: this.#copiesFrom(draft, body, byName, drafts.length),
      });
    }
    this.#stage = null;
    const target = this.#target(stages, byName);
    const reachable = reachableFrom(target, stages);
    return {
      dockerfile: this.#dockerfile,
      stages,
      target,
      reachable,
      layerChain: layerChain(target, stages),
      problems: this.#problems.map(({ problem, stage }) =>
        stage === null || reachable.has(stage) ? problem : { ...problem, severity: 'warning' as const },
      ),
    };
  }

  #split(): { declarations: Instruction[]; groups: { from: From; body: Instruction[] }[] } {
    const declarations: Instruction[] = [];
    const groups: { from: From; body: Instruction[] }[] = [];
    for (const instruction of this.#dockerfile.instructions) {
      const group = groups.at(-1);
      if (instruction.kind === 'from') groups.push({ from: instruction, body: [] });
      else if (group === undefined) declarations.push(instruction);
      else group.body.push(instruction);
    }
    return { declarations, groups };
  }

  #declareGlobals(instruction: Instruction): void {
    if (instruction.kind !== 'arg') return;
    for (const { name, value } of instruction.assignments) {
      const given = this.#options.buildArguments.get(name.raw);
      const result = given ?? (value === null ? null : this.#expand(value.raw, this.#globals, value.range));
      if (result !== null) this.#globals.set(name.raw, result);
    }
  }

  #draftStages(
    groups: readonly { readonly from: From; readonly body: readonly Instruction[] }[],
  ): StageDraft[] {
    const byName = new Map<string, number>();
    return groups.map(({ from, body }, index): StageDraft => {
      const base = this.#base(from, byName);
      const name = from.name?.raw ?? null;
      if (name !== null) byName.set(goLowerCase(name), index);
      return { index, name, from, body, base, platform: this.#platform(from) };
    });
  }

  #base(from: From, byName: ReadonlyMap<string, number>): StageBase {
    const { image } = from;
    if (image === null) return { kind: 'unresolved', written: '', reason: 'FROM names no image' };
    const unresolved = (reason: string): StageBase => {
      this.#report(image.range, `FROM ${image.raw} can't be resolved: ${reason}`);
      return { kind: 'unresolved', written: image.raw, reason };
    };
    const expansion = expandWord(image.raw, { escape: this.#dockerfile.escape, variables: this.#globals });
    if (!expansion.ok) return unresolved(expansion.message);
    if (expansion.value === '') {
      const [name] = expansion.unresolved;
      return unresolved(
        name === undefined ? 'the name is empty' : `${name} has no value before the first FROM`,
      );
    }
    const stage = byName.get(expansion.value);
    if (stage !== undefined) return { kind: 'stage', stage };
    if (expansion.value === 'scratch') return { kind: 'scratch' };
    const reading = readImageReference(expansion.value);
    if (reading.ok) return { kind: 'image', written: image.raw, reference: reading.reference };
    const [name] = expansion.unresolved;
    return unresolved(name === undefined ? reading.reason : `${name} has no value before the first FROM`);
  }

  #platform(from: From): string | null {
    if (from.platform === null) return null;
    const value = this.#expand(from.platform.raw, this.#globals, from.platform.range);
    if (value === null) return null;
    const platform = parsePlatform(value);
    if (platform !== null) return formatPlatform(platform);
    this.#report(
      from.platform.range,
      `${JSON.stringify(value)} of FROM --platform is no platform such as linux/amd64`,
    );
    return null;
  }

  /** What ONBUILD of a base stage in the same file makes this stage begin with. */
  #triggers(draft: StageDraft, stages: readonly Stage[]): Instruction[] {
    if (draft.base.kind !== 'stage') return [];
    const triggers: Instruction[] = [];
    for (const { instruction } of stages[draft.base.stage]?.instructions ?? []) {
      if (instruction.kind === 'onbuild' && instruction.instruction !== null)
        triggers.push(instruction.instruction);
    }
    return triggers;
  }

  #run(draft: StageDraft, body: readonly Instruction[]): StageInstruction[] {
    const state = this.#initialState(draft.base);
    this.#states.push(state);
    return body.map((instruction) => {
      const seen: StageInstruction = {
        instruction,
        variables: state.variables.snapshot(),
        environment: state.environment.snapshot(),
        workingDirectory: state.workingDirectory,
        user: state.user,
        shell: state.shell,
      };
      this.#apply(instruction, seen.variables, state);
      return seen;
    });
  }

  #initialState(base: StageBase): StageState {
    const parent = base.kind === 'stage' ? this.#states[base.stage] : undefined;
    if (parent !== undefined) {
      return {
        variables: new VariableHistory(parent.variables.snapshot()),
        environment: new VariableHistory(parent.environment.snapshot()),
        workingDirectory: parent.workingDirectory,
        user: parent.user,
        shell: parent.shell,
      };
    }
    const known = base.kind === 'image' ? this.#options.baseEnvironment?.(base.reference) : null;
    const environment = new Map(known ?? []);
    if (!environment.has('PATH')) environment.set('PATH', DEFAULT_PATH);
    return {
      variables: new VariableHistory(environment),
      environment: new VariableHistory(environment),
      workingDirectory: base.kind === 'scratch' ? '/' : null,
      user: null,
      shell: null,
    };
  }

  #apply(instruction: Instruction, variables: ReadonlyMap<string, string>, state: StageState): void {
    switch (instruction.kind) {
      case 'env':
        for (const { name, value } of instruction.assignments)
          this.#setEnvironment(name, value, variables, state);
        return;
      case 'arg':
        for (const assignment of instruction.assignments) this.#declare(assignment, state);
        return;
      case 'user': {
        const user =
          instruction.value === null
            ? null
            : this.#expand(instruction.value.raw, variables, instruction.value.range);
        if (user !== null) state.user = user;
        return;
      }
      case 'workdir': {
        const path =
          instruction.value === null
            ? null
            : this.#expand(instruction.value.raw, variables, instruction.value.range);
        if (path === null) return;
        if (path.startsWith('/')) state.workingDirectory = cleanPath(path);
        else if (state.workingDirectory !== null)
          state.workingDirectory = cleanPath(`${state.workingDirectory}/${path}`);
        return;
      }
      case 'shell':
        if (instruction.command.form === 'exec') state.shell = instruction.command.words;
        return;
      default:
        return;
    }
  }

  #setEnvironment(
    name: Assignment['name'],
    value: Assignment['value'],
    variables: ReadonlyMap<string, string>,
    state: StageState,
  ): void {
    if (value === null) return;
    const key = this.#expand(name.raw, variables, name.range);
    const result = this.#expand(value.raw, variables, value.range);
    if (key === null || result === null) return;
    state.variables.set(key, result);
    state.environment.set(key, result);
  }

  /** Unlike ENV, each ARG of a line sees the ones before it. */
  #declare({ name, value }: Assignment, state: StageState): void {
    const given = this.#options.buildArguments.get(name.raw);
    const result =
      given ??
      (value === null
        ? (this.#globals.get(name.raw) ?? null)
        : this.#expand(value.raw, state.variables.snapshot(), value.range));
    if (result !== null) state.variables.set(name.raw, result);
  }

  #copiesFrom(
    draft: StageDraft,
    body: readonly Instruction[],
    byName: ReadonlyMap<string, number>,
    stageCount: number,
  ): number[] {
    const sources = new Set<number>();
    for (const instruction of body) {
      const found =
        instruction.kind === 'copy'
          ? [copySource(instruction, this.#dockerfile.escape, byName, stageCount)]
          : instruction.kind === 'run'
            ? mountSources(instruction, byName)
            : [];
      for (const source of found) {
        if (source.kind === 'error') this.#reportForAnyBuild(source.range, source.message);
        if (source.kind !== 'stage') continue;
        if (source.stage < draft.index) sources.add(source.stage);
        else
          this.#report(
            source.range,
            `${source.written} is a stage that is built only later, so nothing can be taken from it`,
          );
      }
    }
    return [...sources].sort((a, b) => a - b);
  }

  #target(stages: readonly Stage[], byName: ReadonlyMap<string, number>): Stage | null {
    const { target } = this.#options;
    if (target === null || target === '') return stages.at(-1) ?? null;
    const index = byName.get(goLowerCase(target)) ?? (/^\d{1,9}$/.test(target) ? Number(target) : -1);
    const stage = stages[index];
    if (stage !== undefined) return stage;
    this.#report(
      null,
      `the target stage ${JSON.stringify(target)} does not exist`,
      'Name a stage of this file with --target',
    );
    return null;
  }

  #expand(raw: string, variables: ReadonlyMap<string, string>, range: TextRange): string | null {
    if (this.#budget <= 0) return null;
    const expansion = expandWord(raw, { escape: this.#dockerfile.escape, variables });
    if (!expansion.ok) {
      // What failed may have grown just as large before it did.
      this.#budget -= raw.length + COST_OF_FAILURE;
      this.#report(range, `${shorten(raw)} can't be expanded: ${expansion.message}`);
      return null;
    }
    this.#budget -= expansion.value.length;
    if (this.#budget <= 0)
      this.#report(
        range,
        `the file's variables hold more than ${LARGEST_TOTAL} characters; the rest is left unread`,
      );
    return expansion.value;
  }

  /** For what BuildKit refuses even in a stage that it does not build. */
  #reportForAnyBuild(range: TextRange, message: string): void {
    const stage = this.#stage;
    this.#stage = null;
    this.#report(range, message);
    this.#stage = stage;
  }

  #report(range: TextRange | null, message: string, advice = ''): void {
    if (this.#problems.length >= MOST_PROBLEMS) return;
    const { path } = this.#dockerfile.source;
    this.#problems.push({ problem: { path, range, severity: 'error', message, advice }, stage: this.#stage });
  }
}

/** Enough of a word to recognise it by. */
function shorten(raw: string): string {
  return raw.length > 80 ? `${raw.slice(0, 80)}...` : raw;
}

function cleanPath(path: string): string {
  const normal = posix.normalize(path);
  return normal.length > 1 && normal.endsWith('/') ? normal.slice(0, -1) : normal;
}

function reachableFrom(target: Stage | null, stages: readonly Stage[]): ReadonlySet<number> {
  const reachable = new Set<number>();
  const pending = target === null ? [] : [target.index];
  for (let index = pending.pop(); index !== undefined; index = pending.pop()) {
    const stage = stages[index];
    if (stage === undefined || reachable.has(index)) continue;
    reachable.add(index);
    if (stage.base.kind === 'stage') pending.push(stage.base.stage);
    pending.push(...stage.copiesFrom);
  }
  return new Set([...reachable].sort((a, b) => a - b));
}

function layerChain(target: Stage | null, stages: readonly Stage[]): Stage[] {
  const chain: Stage[] = [];
  // A base always stands before the stage that is FROM it, so this ends.
  for (let stage = target; stage !== null; ) {
    chain.push(stage);
    stage = stage.base.kind === 'stage' ? (stages[stage.base.stage] ?? null) : null;
  }
  return chain.reverse();
}
