import { AnalyzeConfig } from '../../../../src/commands/analyze/config.ts';
import { examine } from '../../../../src/commands/analyze/examine.ts';
import type {
  DockerfileModel,
  PythonInstallModel,
} from '../../../../src/commands/analyze/model/dockerfile-model.ts';
import { embeddedScale, type Files, memoryTree } from '../../../support/memory-world.ts';

export interface ModelOptions {
  readonly config?: unknown;
  readonly target?: string;
  readonly buildArguments?: Readonly<Record<string, string>>;
}

/** The model of one Dockerfile among files. */
export async function modelOf(
  files: Files,
  path = 'Dockerfile',
  { config = {}, target, buildArguments = {} }: ModelOptions = {},
): Promise<DockerfileModel> {
  const settings = {
    config: AnalyzeConfig.parse(config),
    target: target ?? null,
    buildArguments: new Map(Object.entries(buildArguments)),
  };
  const examination = await examine(memoryTree(files), settings, await embeddedScale());
  const model = examination.dockerfiles.find((each) => each.path === path);
  if (model === undefined) throw new Error(`no Dockerfile at ${path}`);
  return model;
}

/** All its installs, in order. */
export function installsIn(model: DockerfileModel): readonly PythonInstallModel[] {
  return model.steps.flatMap(({ pythonInstalls }) => pythonInstalls);
}

/** What the last install follows, in a few words: manifests, roots and gaps. */
export async function lastInstall(files: Files, path?: string, options?: ModelOptions) {
  const install = installsIn(await modelOf(files, path, options)).at(-1);
  if (install === undefined) throw new Error('nothing is installed');
  return {
    manifests: install.manifests,
    roots: install.closure?.closure.roots.map(({ name }) => name) ?? null,
    gaps: install.gaps,
    install,
  };
}

/** Lines of a Dockerfile. */
export const lines = (...text: string[]) => `${text.join('\n')}\n`;
