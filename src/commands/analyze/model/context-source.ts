import { createIgnoreMatcher } from '../../../docker/ignore/matcher.ts';
import { baseName, resolveContainerPath } from '../../../support/container-path.ts';
import type { BuildContext } from './dockerfile-model.ts';

/** A source of COPY, ADD or a bind mount with where it is put, variables expanded. */
export interface CopiedSource {
  readonly source: string;
  /** Absolute. */
  readonly destination: string;
  /** The destination is a folder that sources are put into. */
  readonly intoFolder: boolean;
  /** `--parents`: the source's own folders are kept below the destination. */
  readonly parents: boolean;
  /** `--exclude`: patterns of what is left out. */
  readonly excludes: readonly string[];
}

/** The path in the context of what a source puts at a path of the container, or null when it puts nothing there. */
export function contextSource(context: BuildContext, copied: CopiedSource, path: string): string | null {
  const { destination, excludes } = copied;
  const rest = path === destination ? '' : path.slice(destination === '/' ? 1 : destination.length + 1);
  const found = copied.parents
    ? keepingParents(context, copied, rest)
    : /[*?[]/.test(copied.source)
      ? byPattern(context, copied, rest, path)
      : byName(context, copied, rest);
  return found !== null && excludes.length > 0 && createIgnoreMatcher(excludes)(found) ? null : found;
}

function cleaned(source: string): string {
  return resolveContainerPath('/', source).slice(1);
}

function byName(context: BuildContext, { source, intoFolder }: CopiedSource, rest: string): string | null {
  const name = cleaned(source);
  if (context.isFile(name)) {
    if (!intoFolder && rest === '') return name;
    // A destination without a slash may be a folder that exists already.
    return rest === baseName(name) ? name : null;
  }
  const candidate = [name, rest].filter((part) => part !== '').join('/');
  return context.isFile(candidate) || context.isFolder(candidate) ? candidate : null;
}

/** Wildcards match as many path segments as they have; a folder that matches gives its content, a file itself. */
function byPattern(
  context: BuildContext,
  { source, intoFolder }: CopiedSource,
  rest: string,
  path: string,
): string | null {
  const pattern = cleaned(source);
  const matches = createIgnoreMatcher([pattern]);
  const depth = pattern.split('/').length;
  const head = (entry: string) => entry.split('/').slice(0, depth).join('/');
  if (rest === '' && !intoFolder) {
    // A single file under a new name; should several match, the one that keeps its name is meant.
    const matching = context.files.filter(
      (entry) => matches(head(entry.path)) && head(entry.path) === entry.path,
    );
    const [only] = matching;
    if (matching.length === 1 && only !== undefined) return only.path;
  }
  const wanted = rest === '' ? baseName(path) : rest;
  return (
    context.filesNamed(baseName(wanted)).find((entry) => {
      const matched = head(entry);
      const target = matched === entry ? baseName(entry) : entry.slice(matched.length + 1);
      return target === wanted && matches(matched);
    }) ?? null
  );
}

/** `COPY --parents`: what stands before `/./` is dropped, the rest of the path is kept. */
function keepingParents(context: BuildContext, { source }: CopiedSource, rest: string): string | null {
  const pivot = source.indexOf('/./');
  const dropped = pivot === -1 ? '' : cleaned(source.slice(0, pivot));
  const candidate = [dropped, rest].filter((part) => part !== '').join('/');
  if (!context.isFile(candidate) && !context.isFolder(candidate)) return null;
  const pattern = cleaned(source);
  // A pattern matches what lies below its matches, too, as the folders that COPY takes.
  const taken = pattern === '' || candidate === pattern || candidate.startsWith(`${pattern}/`);
  return taken || createIgnoreMatcher([pattern])(candidate) ? candidate : null;
}
