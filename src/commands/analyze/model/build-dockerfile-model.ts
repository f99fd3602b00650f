import { baseEnvironment } from '../../../catalogue/base-images.ts';
import { buildStageGraph } from '../../../docker/dockerfile/build-stage-graph.ts';
import { parseDockerfile } from '../../../docker/dockerfile/parse.ts';
import type { StageGraph } from '../../../docker/dockerfile/stage-graph.ts';
import { createContextFilter } from '../../../docker/ignore/matcher.ts';
import { parseIgnoreFile } from '../../../docker/ignore/parse.ts';
import { resolveRelativePath } from '../../../support/container-path.ts';
import { possibly, type Quantity, sum } from '../../../support/quantity.ts';
import type { SourceText } from '../../../support/source-text.ts';
import type { DockerfileBuild } from '../config.ts';
import { chooseBuildContext, createBuildContext, ignoreFileInForce } from './build-context.ts';
import type { BuildContext, DockerfileModel, ImagePart, RunStep } from './dockerfile-model.ts';
import { chooseInterpreter } from './interpreter.ts';
import type { ModelEnvironment } from './model-environment.ts';
import { numbered } from './parts.ts';
import { readSteps } from './read-steps.ts';
import { systemModel, systemParts } from './system-packages.ts';
import { weighInstalls } from './weigh-installs.ts';

/** Everything that is known about one Dockerfile. Never throws for what it contains. */
export async function buildDockerfileModel(
  source: SourceText,
  environment: ModelEnvironment,
): Promise<DockerfileModel> {
  const { config, buildArguments, target } = environment.settings;
  const build = config.dockerfiles.find(({ path }) => resolveRelativePath('', path) === source.path);
  const dockerfile = parseDockerfile(source);
  const graph = buildStageGraph(dockerfile, {
    buildArguments: new Map([...Object.entries(build?.['build-args'] ?? {}), ...buildArguments]),
    platform: config.platform,
    target: target ?? build?.target ?? null,
    baseEnvironment,
  });
  const context = await openBuildContext(
    source.path,
    contextOf(build) ?? chooseBuildContext(graph, environment.files.index).folder,
    environment,
  );
  const python = chooseInterpreter(
    { configured: config.python, hint: environment.pythonHint, requiresPython: null },
    graph,
  );
  const steps = await weighInstalls(await readSteps(graph), { graph, context, python, environment });
  const system = await systemModel(graph, steps, config.platform);
  const parts = numbered([...imageParts(graph, steps), ...systemParts(system)]);
  return {
    path: source.path,
    source,
    dockerfile,
    graph,
    steps,
    context,
    image: { parts, total: sum(parts.map(({ bytes }) => bytes)) },
    system,
    python,
  };
}

/** The folder that the configuration names, cleaned; null when it names none, or one outside of the repository. */
function contextOf(build: DockerfileBuild | undefined): string | null {
  return build?.context === undefined ? null : resolveRelativePath('', build.context);
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

/** The parts of the target's own layers that the model accounts for: what is installed, and caches that stay. */
function imageParts(graph: StageGraph, steps: readonly RunStep[]): ImagePart[] {
  const chain = new Set(graph.layerChain.map(({ index }) => index));
  const parts: ImagePart[] = [];
  for (const step of steps) {
    if (!chain.has(step.stage.index)) continue;
    for (const { install, closure, cache, conditional } of step.pythonInstalls)
      for (const each of closure?.distributions ?? []) {
        if (each.provided) continue;
        const key = `${each.name}==${each.version ?? '?'}`;
        const certain = conditional ? possibly : (bytes: Quantity) => bytes;
        parts.push({ key: `installed:${key}`, bytes: certain(each.installed) });
        // uv links files from its cache into place, so that on one file system its cache costs next to nothing more.
        if (cache.state === 'kept' && install.manager === 'pip')
          parts.push({ key: `pip-cache:${key}`, bytes: certain(each.download) });
      }
  }
  return parts;
}
