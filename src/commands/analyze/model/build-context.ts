import { expandWord } from '../../../docker/dockerfile/expand.ts';
import type { StageGraph } from '../../../docker/dockerfile/stage-graph.ts';
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
export function chooseBuildContext(graph: StageGraph, index: PathIndex): ContextChoice {
  const { dockerfile } = graph;
  const sources = sourcesOf(graph);
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
  const own = folderOf(dockerfile.source.path);
  // A folder that holds Dockerfiles and little else is not what builds are given, unless its own files say so.
  if (best === null || best.found === 0)
    return { folder: withoutDockerfileFolders(own), found: 0, looked: sources.length };
  return best;
}

function withoutDockerfileFolders(folder: string): string {
  const segments = folder.split('/');
  const at = segments.findIndex((segment) => FOLDER_FOR_DOCKERFILES.test(segment));
  return at === -1 ? folder : segments.slice(0, at).join('/');
}

/** Names of such folders; what they lie in, or the repository's root, is then the context. */
const FOLDER_FOR_DOCKERFILES =
  /^(\.?docker|docker[-_]?files?|containers?|build|deploy(ment)?|ci|\.devcontainer)$/i;

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
  const byName = new Map<string, readonly string[]>();
  const context: BuildContext = {
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
    filesNamed(name) {
      // Few names are asked for, so that each is looked for once and no table of all names is made.
      let named = byName.get(name);
      if (named === undefined) {
        named = context.files.flatMap(({ path }) =>
          path.endsWith(name) && baseName(path) === name ? [path] : [],
        );
        byName.set(name, named);
      }
      return named;
    },
    isFile: (path) => index.isFile(prefix + path) && !ignores(path),
    isFolder: (path) => index.isFolder(path === '' ? folder : prefix + path),
    repositoryPath: (path) => prefix + path,
  };
  return context;
}

/** Files that `COPY .` is trusted to bring. */
const REQUIREMENT_FILE = /\s(?:-r|--requirement)[ =]([\w.-]+(?:\/[\w.-]+)*)(?=\s|$)/g;

/** What the context must hold: literal sources of COPY, ADD and bind mounts, and requirement files. */
function sourcesOf(graph: StageGraph): string[] {
  const sources: string[] = [];
  const add = (written: string) => {
    const literal = literalPart(written);
    if (literal !== null) sources.push(literal);
  };
  for (const { instructions } of graph.stages)
    for (const { instruction, variables } of instructions) {
      const expand = (raw: string) => {
        const expansion = expandWord(raw, { escape: graph.dockerfile.escape, variables });
        return expansion.ok && expansion.unresolved.length === 0 ? expansion.value : '';
      };
      if (instruction.kind === 'run') {
        if (instruction.command.form === 'shell')
          for (const match of instruction.command.script.text.matchAll(REQUIREMENT_FILE))
            if (match[1] !== undefined) sources.push(match[1]);
        for (const { type, options } of instruction.mounts)
          if (type === 'bind' && options.get('from') === undefined) add(expand(options.get('source') ?? ''));
      }
      if ((instruction.kind !== 'copy' && instruction.kind !== 'add') || instruction.from !== null) continue;
      for (const { raw } of instruction.sources) add(expand(raw));
    }
  return sources;
}

/** A source up to its first segment with a wildcard; null when nothing of it names a place in the context. */
function literalPart(source: string): string | null {
  if (/^https?:|^git@|\\/.test(source)) return null;
  const segments = source.split('/').filter((part) => part !== '' && part !== '.');
  const wild = segments.findIndex((part) => /[*?[]/.test(part));
  const literal = (wild === -1 ? segments : segments.slice(0, wild)).join('/');
  return literal === '' ? null : literal;
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
