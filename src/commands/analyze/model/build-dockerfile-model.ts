import { baseEnvironment, baseProvides } from '../../../catalogue/base-images.ts';
import type { Catalogue } from '../../../catalogue/catalogue.ts';
import { buildStageGraph } from '../../../docker/dockerfile/build-stage-graph.ts';
import { parseDockerfile } from '../../../docker/dockerfile/parse.ts';
import type { StageGraph } from '../../../docker/dockerfile/stage-graph.ts';
import { createContextFilter } from '../../../docker/ignore/matcher.ts';
import { parseIgnoreFile } from '../../../docker/ignore/parse.ts';
import type { WeighedClosure } from '../../../python/closure/closure.ts';
import { closureFromCatalogue } from '../../../python/closure/from-catalogue.ts';
import { closureFromLock } from '../../../python/closure/from-lock.ts';
import { weighClosure } from '../../../python/closure/weigh.ts';
import { parseRequirement } from '../../../python/requirement.ts';
import type { Target } from '../../../python/target.ts';
import type { PythonInstall } from '../../../shell/known-command.ts';
import { sum } from '../../../support/quantity.ts';
import type { SourceText } from '../../../support/source-text.ts';
import { chooseBuildContext, createBuildContext, ignoreFileInForce } from './build-context.ts';
import { cacheStateOf, configuresNoCache } from './cache-state.ts';
import type { ClosureMemory } from './closure-memory.ts';
import type {
  BuildContext,
  DockerfileModel,
  ImagePart,
  PythonInstallModel,
  RunStep,
  StepScript,
} from './dockerfile-model.ts';
import type { RepositoryFiles } from './files.ts';
import { type ManifestLookup, requestOf } from './install-requirements.ts';
import { chooseInterpreter, type Interpreter } from './interpreter.ts';
import { numbered } from './parts.ts';
import { onTopOf, type Provided, providedList } from './provided.ts';
import { localLabels } from './pytorch-index.ts';
import { type ReadStep, readSteps } from './read-steps.ts';
import type { ModelSettings } from './settings.ts';

const NOTHING: Provided = new Map();

/** What all models of a repository share. */
export interface ModelEnvironment {
  readonly files: RepositoryFiles;
  readonly lookup: ManifestLookup;
  readonly catalogue: Catalogue;
  readonly settings: ModelSettings;
  /** The interpreter that the repository names outside of Dockerfiles. */
  readonly pythonHint: Interpreter | null;
  readonly closures: ClosureMemory;
  /** Build contexts by folder and ignore file: services that share one share its files. */
  readonly contexts: Map<string, BuildContext>;
}

/** Everything that is known about one Dockerfile. Never throws for what it contains. */
export async function buildDockerfileModel(
  source: SourceText,
  environment: ModelEnvironment,
): Promise<DockerfileModel> {
  const { config, buildArguments, target } = environment.settings;
  const build = config.dockerfiles.find(({ path }) => path === source.path);
  const dockerfile = parseDockerfile(source);
  const graph = buildStageGraph(dockerfile, {
    buildArguments: new Map([...Object.entries(build?.['build-args'] ?? {}), ...buildArguments]),
    platform: config.platform,
    target: build?.target ?? target,
    baseEnvironment,
  });
  const context = await openBuildContext(
    source.path,
    build?.context ?? chooseBuildContext(dockerfile, environment.files.index).folder,
    environment,
  );
  const python = chooseInterpreter(
    { configured: config.python, hint: environment.pythonHint, requiresPython: null },
    graph,
  );
  const steps = await weighSteps(await readSteps(graph), graph, context, python, environment);
  const parts = imageParts(graph, steps);
  return {
    path: source.path,
    source,
    dockerfile,
    graph,
    steps,
    context,
    image: { parts, total: sum(parts.map(({ bytes }) => bytes)) },
    python,
  };
}

/** What the base of a stage brings: the configuration's word, else the table of known bases. */
export function providedByBase(
  graph: StageGraph,
  stageIndex: number,
  settings: ModelSettings,
): Map<string, string | null> {
  const configured = settings.config['base-provides'];
  const provided = new Map<string, string | null>();
  if (configured !== undefined) {
    for (const written of configured) {
      const parsed = parseRequirement(written);
      if (!parsed.ok) continue;
      const pin = parsed.requirement.specifier.specifiers.find(
        ({ operator }) => operator === '==' || operator === '===',
      );
      provided.set(parsed.requirement.normalizedName, pin?.text ?? null);
    }
    return provided;
  }
  let stage = graph.stages[stageIndex];
  while (stage?.base.kind === 'stage') stage = graph.stages[stage.base.stage];
  if (stage?.base.kind !== 'image') return provided;
  for (const { name, version } of baseProvides(stage.base.reference)) provided.set(name, version);
  return provided;
}

async function openBuildContext(
  dockerfilePath: string,
  folder: string,
  { files, contexts }: ModelEnvironment,
): Promise<BuildContext> {
  const ignoreFile = ignoreFileInForce(dockerfilePath, folder, files.index);
  const key = `${folder}\n${ignoreFile}`;
  const known = contexts.get(key);
  if (known !== undefined) return known;
  const source = ignoreFile === null ? null : await files.read(ignoreFile);
  const ignores = source === null ? () => false : createContextFilter(parseIgnoreFile(source).patterns);
  const context = createBuildContext(folder, ignoreFile, ignores, files.index);
  contexts.set(key, context);
  return context;
}

/** Weighs each install on top of what the base and the earlier layers of its stage chain bring. */
async function weighSteps(
  read: readonly ReadStep[],
  graph: StageGraph,
  context: BuildContext,
  python: Interpreter,
  environment: ModelEnvironment,
): Promise<RunStep[]> {
  const present = new Map<number, Map<string, string | null>>();
  const noCacheConfigured = new Set<number>();
  const steps: RunStep[] = [];
  for (const step of read) {
    const provided = presentIn(step.stage.index, graph, present, environment.settings);
    const installs: PythonInstallModel[] = [];
    for (const script of step.scripts)
      for (const { command, known } of script.commands) {
        if (configuresNoCache(command)) noCacheConfigured.add(step.stage.index);
        if (known?.kind !== 'python-install') continue;
        const configured = [...noCacheConfigured].some((index) => isAncestor(graph, index, step.stage.index));
        const install = await weighInstall(step, script, known, configured, {
          graph,
          context,
          python,
          provided,
          environment,
        });
        for (const each of install.closure?.distributions ?? []) provided.set(each.name, each.version);
        installs.push(install);
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

/** What a stage has before its next instruction: its own installs, on those of the stage that it builds on. */
function presentIn(
  index: number,
  graph: StageGraph,
  present: Map<number, Map<string, string | null>>,
  settings: ModelSettings,
): Map<string, string | null> {
  let here = present.get(index);
  if (here === undefined) {
    const base = graph.stages[index]?.base;
    here = new Map(
      base?.kind === 'stage'
        ? presentIn(base.stage, graph, present, settings)
        : providedByBase(graph, index, settings),
    );
    present.set(index, here);
  }
  return here;
}

function isAncestor(graph: StageGraph, ancestor: number, index: number): boolean {
  for (
    let stage = graph.stages[index];
    stage !== undefined;
    stage = stage.base.kind === 'stage' ? graph.stages[stage.base.stage] : undefined
  )
    if (stage.index === ancestor) return true;
  return false;
}

interface WeighingPlace {
  readonly graph: StageGraph;
  readonly context: BuildContext;
  readonly python: Interpreter;
  readonly provided: Provided;
  readonly environment: ModelEnvironment;
}

async function weighInstall(
  step: ReadStep,
  script: StepScript,
  install: PythonInstall,
  noCacheConfigured: boolean,
  place: WeighingPlace,
): Promise<PythonInstallModel> {
  const { graph, context, environment, provided, python } = place;
  const cache = cacheStateOf(step, script, install, noCacheConfigured);
  const request = await requestOf({ graph, context, step, script, lookup: environment.lookup }, install);
  const target: Target = { python: python.version, platform: environment.settings.config.platform };
  const { requirements, constraints, pytorchCpu } = request;
  const onTop: Provided = install.target === null ? provided : NOTHING;
  const question = { requirements, constraints, target, provided: onTop, pytorchCpu };
  let closure: WeighedClosure | null = null;
  if (request.lock !== null) {
    const { lock, extras, groups } = request.lock;
    closure = environment.closures.answer(
      { ...question, from: JSON.stringify([lock.path, extras, groups]) },
      () =>
        weighClosure(
          onTopOf(
            closureFromLock(lock, {
              target,
              roots: { members: null, extras, groups },
              catalogue: environment.catalogue,
            }),
            onTop,
          ),
        ),
    );
  } else if (requirements.length > 0)
    closure = environment.closures.answer({ ...question, from: 'catalogue' }, () =>
      weighClosure(
        closureFromCatalogue(requirements, {
          target,
          catalogue: environment.catalogue,
          constraints,
          provided: providedList(onTop),
          labels: localLabels(pytorchCpu),
        }),
      ),
    );
  return {
    install,
    script,
    cache,
    manifests: request.manifests,
    closure,
    gaps: request.gaps,
    pytorchCpu: request.pytorchCpu,
  };
}

/** The parts of the target's own layers that the model accounts for: what is installed, and caches that stay. */
function imageParts(graph: StageGraph, steps: readonly RunStep[]): ImagePart[] {
  const chain = new Set(graph.layerChain.map(({ index }) => index));
  const parts: ImagePart[] = [];
  for (const step of steps) {
    if (!chain.has(step.stage.index)) continue;
    for (const { install, closure, cache } of step.pythonInstalls)
      for (const each of closure?.distributions ?? []) {
        if (each.provided) continue;
        const key = `${each.name}==${each.version ?? '?'}`;
        parts.push({ key: `installed:${key}`, bytes: each.installed });
        // uv links files from its cache into place, so that on one file system its cache costs next to nothing more.
        if (cache.state === 'kept' && install.manager === 'pip')
          parts.push({ key: `pip-cache:${key}`, bytes: each.download });
      }
  }
  return numbered(parts);
}
