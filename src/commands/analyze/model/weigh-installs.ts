import type { StageGraph } from '../../../docker/dockerfile/stage-graph.ts';
import type { WeighedClosure } from '../../../python/closure/closure.ts';
import { closureFromLock } from '../../../python/closure/from-lock.ts';
import { weighClosure } from '../../../python/closure/weigh.ts';
import type { NamedIndexes } from '../../../python/scale/scale.ts';
import type { Target } from '../../../python/target.ts';
import type { KnownCommand, PythonInstall } from '../../../shell/known-command.ts';
import { recogniseCommand } from '../../../shell/recognise.ts';
import type { ShellCommand } from '../../../shell/script.ts';
import { sum, unknown } from '../../../support/quantity.ts';
import { cacheStateOf, configuresNoCache } from './cache-state.ts';
import { installByConda } from './conda-install.ts';
import type { BuildContext, PythonInstallModel, RunStep, StepScript } from './dockerfile-model.ts';
import type { InstallRequest } from './install-request.ts';
import { requestOf } from './install-requirements.ts';
import type { Interpreter } from './interpreter.ts';
import type { ModelEnvironment } from './model-environment.ts';
import { indexesOfInstall, prereleasePolicies } from './named-indexes.ts';
import { besideLock, onTopOf, type Provided, providedList, withoutDependencies } from './provided.ts';
import { providedByBase } from './provided-by-base.ts';
import {
  environmentOf,
  noteVirtualEnvironment,
  SYSTEM,
  seesSystem,
  type VirtualEnvironments,
} from './python-environment.ts';
import { asksForPytorchCpu } from './pytorch-index.ts';
import type { ReadStep } from './read-steps.ts';

/** What all installs of a Dockerfile share. */
export interface WeighingPlace {
  readonly graph: StageGraph;
  readonly context: BuildContext;
  readonly python: Interpreter;
  readonly environment: ModelEnvironment;
}

/** What a stage has so far. */
interface StageState {
  /** Distributions by environment. */
  readonly present: Map<string, Map<string, string | null>>;
  readonly environments: VirtualEnvironments;
  /** `pip config set` turned the cache off. */
  noCache: boolean;
}

/** Install commands of one Dockerfile that are followed and weighed; what more of them bring is unknown. */
const MOST_WEIGHED = 200;

/** Weighs each install on top of what the base and the earlier layers of its stage chain bring. */
export async function weighInstalls(read: readonly ReadStep[], place: WeighingPlace): Promise<RunStep[]> {
  const states = new Map<number, StageState>();
  const steps: RunStep[] = [];
  let weighed = 0;
  for (const step of read) {
    const state = stateOf(step.stage.index, place, states);
    const installs: PythonInstallModel[] = [];
    for (const script of step.scripts)
      for (const { command, known } of script.commands) {
        noteVirtualEnvironment(step, command, state.environments);
        if (command.certainty === 'always' && configuresNoCache(command)) state.noCache = true;
        const install = installOf(command, known);
        if (install === null) continue;
        weighed += 1;
        installs.push(
          weighed > MOST_WEIGHED
            ? notWeighed(script, install)
            : await weighInstall(read, step, script, install, state, place),
        );
      }
    steps.push({
      stage: step.stage,
      at: step.at,
      instruction: step.instruction,
      scripts: step.scripts,
      commands: step.scripts.flatMap(({ commands }) => commands),
      pythonInstalls: installs,
      home: step.home,
    });
  }
  return steps;
}

/** An install beyond the limit: what it brings, and what it leaves behind, is not known. */
function notWeighed(script: StepScript, install: PythonInstall): PythonInstallModel {
  const reason = `only the first ${MOST_WEIGHED} install commands of a Dockerfile are weighed`;
  return {
    install,
    script,
    cache: { state: 'undecided', evidence: reason },
    manifests: [],
    closure: null,
    gaps: [reason],
    pytorchCpu: asksForPytorchCpu(install),
    conditional: install.command.certainty === 'conditional',
    isolated: false,
  };
}

function installOf(command: ShellCommand, known: KnownCommand | null): PythonInstall | null {
  if (known?.kind === 'python-install') return known;
  return known?.kind === 'conda-install' ? installByConda(known) : installByXargs(command);
}

/** `… | xargs pip install`: an install of what only the running shell knows. */
function installByXargs(command: ShellCommand): PythonInstall | null {
  if (command.name !== 'xargs') return null;
  const at = command.words.findIndex(({ text }) => /^(?:.*\/)?(?:pip[\d.]*|uv|python[\d.]*)$/.test(text));
  const program = command.words[at];
  if (at === -1 || program === undefined) return null;
  const name = program.text.slice(program.text.lastIndexOf('/') + 1);
  const known = recogniseCommand({ ...command, name, words: command.words.slice(at) });
  return known?.kind === 'python-install' ? { ...known, command } : null;
}

/** What a stage starts with: what the one that it builds on has in the end, or what the base image brings. */
function stateOf(index: number, place: WeighingPlace, states: Map<number, StageState>): StageState {
  let state = states.get(index);
  if (state === undefined) {
    const base = place.graph.stages[index]?.base;
    if (base?.kind === 'stage') {
      const below = stateOf(base.stage, place, states);
      state = {
        present: new Map([...below.present].map(([name, there]) => [name, new Map(there)])),
        environments: new Map(below.environments),
        noCache: below.noCache,
      };
    } else
      state = {
        present: new Map([[SYSTEM, providedByBase(place.graph, index, place.environment.settings)]]),
        environments: new Map(),
        noCache: false,
      };
    states.set(index, state);
  }
  return state;
}

async function weighInstall(
  read: readonly ReadStep[],
  step: ReadStep,
  script: StepScript,
  install: PythonInstall,
  state: StageState,
  { graph, context, environment, python }: WeighingPlace,
): Promise<PythonInstallModel> {
  const { command } = install;
  const request = await requestOf(
    { graph, context, steps: read, step, script, command, lookup: environment.lookup, depth: 0 },
    install,
  );
  const pytorchCpu = request.pytorchCpu || asksForPytorchCpu(install);
  const fills = environmentOf(step, install, state.environments);
  const there = state.present.get(fills) ?? new Map<string, string | null>();
  const provided = seesSystem(fills, state.environments)
    ? new Map([...(state.present.get(SYSTEM) ?? []), ...there])
    : there;
  const target: Target = { python: python.version, platform: environment.settings.config.platform };
  const indexes = [...indexesOfInstall(install, graph.dockerfile.source.path), ...request.indexes];
  const circumstances = { target, provided, pytorchCpu, indexes, environment };
  const closure = await closureOf(request, install, circumstances);
  const conditional = command.certainty === 'conditional';
  // What may not be there spares nobody anything later on.
  if (closure !== null && !conditional) {
    for (const each of closure.distributions) there.set(each.name, each.version);
    state.present.set(fills, there);
  }
  return {
    install,
    script,
    cache: cacheStateOf(step, script, install, state.noCache),
    manifests: request.manifests,
    closure,
    gaps: request.gaps,
    pytorchCpu,
    conditional,
    isolated: !seesSystem(fills, state.environments),
  };
}

interface Circumstances {
  readonly target: Target;
  readonly provided: Provided;
  readonly pytorchCpu: boolean;
  readonly indexes: readonly NamedIndexes[];
  readonly environment: ModelEnvironment;
}

async function closureOf(
  request: InstallRequest,
  install: PythonInstall,
  { target, provided, pytorchCpu, indexes, environment }: Circumstances,
): Promise<WeighedClosure | null> {
  const { requirements, constraints, overrides, excludes, pipOptions, lock } = request;
  if (lock === null && requirements.length === 0) {
    // An empty requirements file installs nothing; an operand that can't be followed something unknown.
    return request.manifests.length > 0 && request.gaps.length === 0 ? nothingInstalled(target) : null;
  }
  const { catalogue, closures, scale } = environment;
  const selection =
    lock === null ? null : { members: lock.members, extras: lock.extras, groups: lock.groups };
  const question = {
    from: JSON.stringify([
      lock?.lock.path ?? null,
      lock?.onlyGroups,
      selection,
      install.noDependencies,
      excludes,
      pipOptions,
    ]),
    requirements: [...requirements, ...overrides],
    constraints,
    target,
    provided,
    pytorchCpu,
    indexes,
  };
  return closures.answer(question, async () => {
    const locked =
      lock === null || selection === null
        ? null
        : await scale.weighLocked({
            closure: onTopOf(closureFromLock(lock.lock, { target, roots: selection, catalogue }), provided),
            lock: lock.lock,
            indexes,
          });
    const present: Provided =
      locked === null
        ? provided
        : new Map([...provided, ...locked.distributions.map((each) => [each.name, each.version] as const)]);
    const asked =
      requirements.length === 0
        ? null
        : await scale.closureOf({
            requirements,
            target,
            constraints,
            overrides,
            excludes,
            provided: providedList(present),
            pytorchCpu,
            indexes,
            ...prereleasePolicies(pipOptions),
          });
    const both = locked !== null && asked !== null ? besideLock(locked, asked) : (locked ?? asked);
    if (both === null) return nothingInstalled(target);
    const weighed = weighClosure(install.noDependencies ? withoutDependencies(both) : both);
    return hasNameless(request) ? withUnknownRest(weighed) : weighed;
  });
}

/** Whether something is installed of which only its build would tell the name. */
function hasNameless({ requirements }: InstallRequest): boolean {
  return requirements.some(({ requirement }) => requirement.normalizedName === '');
}

/** A closure beside which something else is installed that is not known: what is known of its weight is a lower bound. */
export function withUnknownRest(weighed: WeighedClosure): WeighedClosure {
  return {
    ...weighed,
    download: sum([weighed.download, unknown()]),
    installed: sum([weighed.installed, unknown()]),
  };
}

function nothingInstalled(target: Target): WeighedClosure {
  return weighClosure({ target, source: 'catalogue', roots: [], distributions: [], gaps: [] });
}
