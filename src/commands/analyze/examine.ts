import { type Catalogue, loadCatalogue } from '../../catalogue/catalogue.ts';
import type { CodeUsage } from '../../python/imports/usage.ts';
import { compiledPathOf, isLockFile, manifestReaderFor } from '../../python/manifests/registry.ts';
import type { Replacement } from '../../python/replacements/replacement.ts';
import type { Scale } from '../../python/scale/scale.ts';
import { breathe } from '../../support/breathe.ts';
import { byCodeUnit } from '../../support/compare.ts';
import type { Problem } from '../../support/problem.ts';
import type { SourceText } from '../../support/source-text.ts';
import type { Tree } from '../../world/world.ts';
import { isDockerfileName } from './model/build-context.ts';
import { buildDockerfileModel } from './model/build-dockerfile-model.ts';
import { ClosureMemory } from './model/closure-memory.ts';
import { NO_USAGE, readCodeUsage, wordsToLookFor } from './model/code-usage.ts';
import type { DockerfileModel, GpuEvidence, RepositoryFacts } from './model/dockerfile-model.ts';
import { RepositoryFiles } from './model/files.ts';
import {
  describesDeployment,
  gpuEvidenceInCode,
  gpuEvidenceInDeployment,
  gpuEvidenceInDockerfile,
} from './model/gpu-evidence.ts';
import type { KnownManifest, ManifestLookup } from './model/install-request.ts';
import type { ModelEnvironment } from './model/model-environment.ts';
import { readPythonHint } from './model/python-hint.ts';
import type { ModelSettings } from './model/settings.ts';
import { readTextSigns, textToLookFor } from './model/text-signs.ts';
import { type WeighedManifest, weighManifests } from './model/weighed-manifests.ts';

/** Beyond these numbers of files a notice says what was left out. */
const LIMITS = { dockerfiles: 5_000, manifests: 5_000, deploymentFiles: 500 } as const;

/** All that is known of a tree, before anything is judged. */
export interface Examination {
  readonly files: RepositoryFiles;
  readonly dockerfiles: readonly DockerfileModel[];
  readonly known: readonly KnownManifest[];
  readonly manifests: readonly WeighedManifest[];
  readonly catalogue: Catalogue;
  readonly scale: Scale;
  readonly environment: ModelEnvironment;
  /** What the readers could not make sense of, by file. */
  readonly problems: readonly Problem[];
  /** Manifest sources by path, those reached by `-r` too. */
  readonly sources: ReadonlyMap<string, SourceText>;
}

/** Collects and models a tree. Files that can't be read become problems or notices; nothing else is lost for them. */
export async function examine(tree: Tree, settings: ModelSettings, scale: Scale): Promise<Examination> {
  const files = await RepositoryFiles.open(tree, settings.config.exclude);
  const catalogue = await loadCatalogue();
  const sources = new Map<string, SourceText>();
  const read = async (path: string) => {
    const source = await files.read(path);
    if (source !== null) sources.set(path, source);
    return source;
  };
  const known = new Map<string, Promise<KnownManifest | null>>();
  const lookup: ManifestLookup = (path) => {
    let found = known.get(path);
    if (found === undefined) {
      found = readManifest(path, read);
      known.set(path, found);
    }
    return found;
  };
  const pythonHint = await readPythonHint(files);
  const environment: ModelEnvironment = {
    files,
    lookup,
    catalogue,
    scale,
    settings,
    pythonHint,
    closures: new ClosureMemory(),
    contexts: new Map(),
  };

  const listed: KnownManifest[] = [];
  for (const path of limited(
    files,
    (each) => manifestReaderFor(each) !== null && !isCompiled(each, files),
    LIMITS.manifests,
    'manifests',
  )) {
    const manifest = await lookup(path);
    if (manifest !== null) listed.push(manifest);
  }
  const dockerfiles: DockerfileModel[] = [];
  for (const path of limited(files, isDockerfileName, LIMITS.dockerfiles, 'Dockerfiles')) {
    await breathe();
    const source = await files.read(path);
    if (source !== null) dockerfiles.push(await buildDockerfileModel(source, environment));
  }
  for (const path of installedBesides(dockerfiles, listed)) {
    const manifest = await lookup(path);
    if (manifest !== null) listed.push(manifest);
  }
  const manifests = await weighManifests(listed, dockerfiles, environment);
  return {
    files,
    dockerfiles,
    known: listed,
    manifests,
    catalogue,
    scale,
    environment,
    sources,
    problems: [
      ...dockerfiles.flatMap(({ dockerfile, graph }) => [
        ...new Set([...dockerfile.problems, ...graph.problems]),
      ]),
      ...listed.flatMap((each) => (each.kind === 'lock' ? each.lock.problems : each.manifest.problems)),
    ],
  };
}

/** Whether a manifest is only the source of one that stands beside it and decides: `requirements.in` of `requirements.txt`. */
function isCompiled(path: string, files: RepositoryFiles): boolean {
  const compiled = compiledPathOf(path);
  return compiled !== null && files.index.isFile(compiled);
}

/** Manifests that Dockerfiles install and that no name tells to be one: `deps.txt`. */
function installedBesides(
  dockerfiles: readonly DockerfileModel[],
  listed: readonly KnownManifest[],
): string[] {
  const known = new Set(listed.map((each) => (each.kind === 'lock' ? each.lock.path : each.manifest.path)));
  const paths = dockerfiles.flatMap(({ steps }) =>
    steps.flatMap(({ pythonInstalls }) => pythonInstalls.flatMap(({ manifests }) => manifests)),
  );
  return [...new Set(paths)].filter((path) => !known.has(path)).sort(byCodeUnit);
}

/** The model of the same Dockerfile with another text, in the same repository. */
export function remodelIn(
  examination: Examination,
): (model: DockerfileModel, text: string) => Promise<DockerfileModel> {
  return (model, text) => buildDockerfileModel(model.source.withText(text), examination.environment);
}

/** What rules and replacements may look at beside the file they judge. */
export async function gatherFacts(
  examination: Examination,
  replacements: readonly Replacement[],
  settings: ModelSettings,
): Promise<RepositoryFacts> {
  const { files, manifests, dockerfiles, catalogue } = examination;
  const direct = new Set(
    manifests.flatMap(({ requirements }) =>
      requirements.map(({ requirement }) => requirement.normalizedName),
    ),
  );
  const usage =
    direct.size === 0
      ? NO_USAGE
      : await readCodeUsage(files, wordsToLookFor(direct, replacements, catalogue));
  const searched = await readTextSigns(files, textToLookFor(direct, replacements));
  const textSigns = { ...searched, complete: searched.complete && isAllRead(usage, files) };
  const gpuEvidence: GpuEvidence[] = gpuEvidenceInCode(usage);
  for (const path of limited(files, describesDeployment, LIMITS.deploymentFiles, 'deployment files')) {
    const source = await files.read(path);
    if (source !== null) gpuEvidence.push(...gpuEvidenceInDeployment(source));
  }
  for (const { graph } of dockerfiles) gpuEvidence.push(...gpuEvidenceInDockerfile(graph));
  const texts = new Map<string, string>();
  for (const { path } of files.entries)
    if (PROJECT_FILE.test(path)) {
      const source = await files.read(path);
      if (source !== null) texts.set(path, source.text);
    }
  return {
    dockerfiles: new Set(dockerfiles.map(({ path }) => path)),
    files: files.entries,
    usage,
    gpuEvidence,
    platform: settings.config.platform,
    textSigns,
    text: (path) => texts.get(path) ?? null,
  };
}

/** Whether the usage is that of all Python files: none was left out, unreadable or given up. */
function isAllRead(usage: CodeUsage, files: RepositoryFiles): boolean {
  const paths = files.entries.filter(({ path }) => /\.(py|pyi|ipynb)$/.test(path));
  return (
    !files.isTruncated &&
    (usage === NO_USAGE || usage.files.length === paths.length) &&
    usage.files.every(({ skipped }) => skipped === undefined)
  );
}

const PROJECT_FILE =
  /(^|\/)(setup\.(py|cfg)|pyproject\.toml|[^/]*requirements[^/]*\.txt|requirements\/[^/]+\.txt)$/;

/** `-r` takes a requirements file of any name; these are something else. */
const NO_REQUIREMENTS =
  /\.(toml|lock|py|cfg|json|ya?ml|whl|zip|tar|gz|tgz|ipynb|sh)$|(^|\/)(Pipfile|Dockerfile)$/i;

async function readManifest(
  path: string,
  read: (path: string) => Promise<SourceText | null>,
): Promise<KnownManifest | null> {
  const reader =
    manifestReaderFor(path) ?? (NO_REQUIREMENTS.test(path) ? null : manifestReaderFor('requirements.txt'));
  const source = reader === null ? null : await read(path);
  if (reader === null || source === null) return null;
  const result = await reader.read(source, read);
  return isLockFile(result) ? { kind: 'lock', lock: result } : { kind: 'manifest', manifest: result };
}

function limited(
  files: RepositoryFiles,
  matches: (path: string) => boolean,
  limit: number,
  what: string,
): string[] {
  // A link to another such file is that file: told of once, and edited where it stands.
  const paths = files.entries
    .filter(
      ({ path, link }) =>
        matches(path) && (link === undefined || !matches(link) || !files.index.isFile(link)),
    )
    .map(({ path }) => path);
  if (paths.length > limit)
    files.notices.push({
      path: null,
      message: `only the first ${limit} of ${paths.length} ${what} were looked at`,
    });
  return paths.slice(0, limit);
}
