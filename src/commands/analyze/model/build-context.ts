import type { Dockerfile } from '../../../docker/dockerfile/syntax.ts';
import { baseName, folderOf, resolveRelativePath } from '../../../support/container-path.ts';
import type { TreeEntry } from '../../../world/world.ts';
import type { BuildContext } from './dockerfile-model.ts';

/** The context that was chosen, with the evidence. */
export interface ContextChoice {
  /** Relative to the tree; `` for its root. */
  readonly folder: string;
  /** How many COPY sources were found there, of how many: the evidence for the choice. */
  readonly found: number;
  readonly looked: number;
}

/**
 * The folder that `docker build` is most likely given: among the Dockerfile's own folder and those above it, the one
 * in which most literal COPY and ADD sources and requirement files exist; the nearest of equals.
 */
export function chooseBuildContext(dockerfile: Dockerfile, index: PathIndex): ContextChoice {
  const sources = literalSources(dockerfile);
  let best: ContextChoice | null = null;
  for (
    let folder: string | null = folderOf(dockerfile.source.path);
    folder !== null;
    folder = parentOf(folder)
  ) {
    const here = folder;
    const found = sources.filter((source) => {
      const path = resolveRelativePath(here, source);
      return path !== null && index.has(path);
    }).length;
    if (best === null || found > best.found) best = { folder, found, looked: sources.length };
    if (found === sources.length) break;
  }
  const nothingSaid = best === null || best.found === 0;
  if (nothingSaid && FOLDER_FOR_DOCKERFILES.test(folderOf(dockerfile.source.path)))
    return { folder: '', found: 0, looked: sources.length };
  return best ?? { folder: '', found: 0, looked: 0 };
}

/** Folders that hold Dockerfiles and little else: builds are then given the repository's root. */
const FOLDER_FOR_DOCKERFILES = /^(\.?docker|dockerfiles?|containers?|build|deploy(ment)?|ci)$/i;

/** Files and folders of a tree, for questions of existence and of what lies below. */
export class PathIndex {
  readonly #files: ReadonlyMap<string, TreeEntry>;
  readonly #folders = new Set<string>(['']);
  readonly #sorted: readonly TreeEntry[];

  /** @param entries sorted by code unit of the path */
  constructor(entries: readonly TreeEntry[]) {
    this.#sorted = entries;
    this.#files = new Map(entries.map((entry) => [entry.path, entry]));
    for (const entry of entries)
      for (let folder = folderOf(entry.path); !this.#folders.has(folder); folder = folderOf(folder))
        this.#folders.add(folder);
  }

  has(path: string): boolean {
    return this.#files.has(path) || this.#folders.has(path);
  }

  isFile(path: string): boolean {
    return this.#files.has(path);
  }

  isFolder(path: string): boolean {
    return this.#folders.has(path);
  }

  /** The files below a folder; a folder's files stand together in code-unit order once `/` is part of the prefix. */
  below(folder: string): readonly TreeEntry[] {
    if (folder === '') return this.#sorted;
    const prefix = `${folder}/`;
    return this.#sorted.slice(this.#lowerBound(prefix), this.#lowerBound(`${folder}0`)); // '0' follows '/'
  }

  #lowerBound(path: string): number {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle]?.path ?? '') < path) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** `<Dockerfile>.dockerignore` beside the Dockerfile, then `.dockerignore` in the context: the one in force, or null. */
export function ignoreFileInForce(
  dockerfilePath: string,
  contextFolder: string,
  index: PathIndex,
): string | null {
  const candidates = [
    `${dockerfilePath}.dockerignore`,
    contextFolder === '' ? '.dockerignore' : `${contextFolder}/.dockerignore`,
  ];
  return candidates.find((path) => index.isFile(path)) ?? null;
}

/** The build context as a view on the tree: what is sent is computed when asked for, and shared by Dockerfiles with the same context. */
export function createBuildContext(
  folder: string,
  ignoreFile: string | null,
  ignores: (path: string) => boolean,
  index: PathIndex,
): BuildContext {
  const prefix = folder === '' ? '' : `${folder}/`;
  let sent: readonly TreeEntry[] | undefined;
  return {
    folder,
    ignoreFile,
    ignores,
    get files() {
      sent ??= index
        .below(folder)
        .map((entry) =>
          prefix === '' ? entry : { path: entry.path.slice(prefix.length), bytes: entry.bytes },
        )
        .filter((entry) => !ignores(entry.path));
      return sent;
    },
    isFile: (path) => index.isFile(prefix + path) && !ignores(path),
    isFolder: (path) => index.isFolder(path === '' ? folder : prefix + path),
    repositoryPath: (path) => prefix + path,
  };
}

/** Files that `COPY .` is trusted to bring. */
const REQUIREMENT_FILE = /\s(?:-r|--requirement)[ =]([\w.-]+(?:\/[\w.-]+)*)(?=\s|$)/g;

function literalSources(dockerfile: Dockerfile): string[] {
  const sources: string[] = [];
  for (const instruction of dockerfile.instructions) {
    if (instruction.kind === 'run' && instruction.command.form === 'shell')
      for (const match of instruction.command.script.text.matchAll(REQUIREMENT_FILE))
        if (match[1] !== undefined) sources.push(match[1]);
    if ((instruction.kind !== 'copy' && instruction.kind !== 'add') || instruction.from !== null) continue;
    for (const { raw } of instruction.sources)
      if (!/[$*?[\\]|^https?:|^git@|^\.?\/?$/.test(raw)) sources.push(raw.replace(/^\/+/, ''));
  }
  return sources;
}

function parentOf(folder: string): string | null {
  return folder === '' ? null : folderOf(folder);
}

/** Whether a file name is a Dockerfile's: `Dockerfile`, `Containerfile`, `Dockerfile.gpu`, `train.Dockerfile`. */
export function isDockerfileName(path: string): boolean {
  const name = baseName(path);
  if (/\.(dockerignore|md|txt|j2|jinja2?|tmpl|template|erb|py|sh|ya?ml|json)$/i.test(name)) return false;
  return /^(Dockerfile|Containerfile)([._-].+)?$/i.test(name) || /\.(dockerfile|containerfile)$/i.test(name);
}
