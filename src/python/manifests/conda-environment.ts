import { isAlias, isMap, isScalar, isSeq, type Pair, parseDocument, type Scalar, type YAMLMap } from 'yaml';
import type { Problem } from '../../support/problem.ts';
import type { SourceText } from '../../support/source-text.ts';
import { parseSpecifierSet } from '../specifier.ts';
import { addLocalProjects } from './local-project.ts';
import type { Manifest, ManifestRequirement } from './manifest.ts';
import type { ReadSource } from './read-source.ts';
import { readRequirementsTxt } from './requirements-txt.ts';
import { LIST_LIMIT } from './toml-requirement.ts';

/** Characters of an environment.yml that get parsed: those that tools export have some ten thousand. */
const MOST_CHARACTERS = 1_000_000;

/**
 * What a conda environment asks for (conda documentation, "Creating an environment file manually"): the list below `pip`
 * as a requirements file, which is how conda hands it to pip, in the folder of the environment file; the rest by name
 * only, in `condaPackages`. A file without a list of dependencies is none, and says nothing. Never throws for what a file
 * contains.
 */
export async function readCondaEnvironment(source: SourceText, read: ReadSource): Promise<Manifest> {
  const nothing = emptyEnvironment(source);
  const refuse = (message: string, advice: string, start = 0, end = 0): Manifest => ({
    ...nothing,
    problems: [{ path: source.path, range: source.range(start, end), severity: 'error', message, advice }],
  });
  if (source.text.length > MOST_CHARACTERS)
    return refuse(`the file has more than ${MOST_CHARACTERS} characters and was not read`, '');
  if (!/^dependencies[ \t]*:/m.test(source.text)) return nothing;
  const document = parseQuietly(source.text);
  const [error] = document?.errors ?? [];
  if (document === null || error !== undefined) {
    const [start, end] = error?.pos ?? [0, 0];
    const [message = ''] = (error?.message ?? 'its values nest too deep').split('\n');
    const length = source.text.length;
    return refuse(
      `the file is not YAML: ${message.replace(/[:.]$/, '')}`,
      'Correct the syntax.',
      Math.min(start, length),
      Math.min(Math.max(start, end), length),
    );
  }
  const root = document.contents;
  const dependencies = isMap(root) ? valueAt(root, 'dependencies') : null;
  if (!isSeq(dependencies)) return nothing;
  const problems: Problem[] = [];
  const report = (node: { range?: readonly number[] | null | undefined } | null, message: string) =>
    problems.push({
      path: source.path,
      range: rangeOf(source, node?.range),
      severity: 'error',
      message,
      advice: 'Correct the environment.',
    });
  if (dependencies.items.length > LIST_LIMIT)
    report(null, `dependencies has more than ${LIST_LIMIT} elements; the rest was not read`);
  const packages: string[] = [];
  const lines: Scalar[] = [];
  for (const item of dependencies.items.slice(0, LIST_LIMIT)) {
    if (isScalar(item)) {
      if (typeof item.value === 'string') packages.push(item.value.trim());
      else report(item, 'a dependency must be a string');
    } else if (isMap(item))
      for (const pair of item.items) {
        const list = pipListOf(pair);
        if (list === null) report(item, 'a table in dependencies must be a list under pip');
        else
          for (const line of list.slice(0, LIST_LIMIT))
            if (isScalar(line) && typeof line.value === 'string') lines.push(line);
            else report(isScalar(line) ? line : item, 'a requirement of the pip part must be a string');
      }
    else
      report(
        null,
        isAlias(item)
          ? 'aliases in dependencies are not followed'
          : 'a dependency must be a string or a table',
      );
  }
  const pip = await readPipPart(source, lines, read);
  return {
    ...pip,
    format: 'environment.yml',
    source,
    requiresPython: pythonOf(packages),
    condaPackages: packages.map(condaName).filter((name) => name !== ''),
    problems: [...problems, ...pip.problems],
  };
}

function emptyEnvironment(source: SourceText): Manifest {
  return {
    path: source.path,
    format: 'environment.yml',
    source,
    project: null,
    requiresPython: null,
    groups: [],
    constraints: [],
    overrides: [],
    indexes: [],
    uvSources: [],
    includes: [],
    problems: [],
  };
}

function parseQuietly(text: string) {
  try {
    return parseDocument(text, { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });
  } catch {
    // Deeply nested collections use up the parser's stack.
    return null;
  }
}

function valueAt(map: YAMLMap, key: string): unknown {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key)?.value ?? null;
}

/** The list under `pip`; null for another key or value. An empty value is an empty list. */
function pipListOf(pair: Pair): readonly unknown[] | null {
  if (!isScalar(pair.key) || pair.key.value !== 'pip') return null;
  if (isSeq(pair.value)) return pair.value.items;
  return pair.value === null || (isScalar(pair.value) && pair.value.value === null) ? [] : null;
}

/**
 * The pip part as the requirements file that conda makes of it. It is read at its own places: everything else of the
 * environment is blanked out, so that offsets are those of the file.
 */
async function readPipPart(
  source: SourceText,
  lines: readonly Scalar[],
  read: ReadSource,
): Promise<Manifest> {
  const blanked = source.text.replace(/[^\n]/g, ' ').split('');
  for (const line of lines) {
    const [start = 0, end = start] = line.range ?? [];
    const written = source.text.slice(start, end);
    const value = String(line.value);
    const at = written.startsWith(value) ? 0 : Math.max(0, written.indexOf(value));
    // Escapes and folded lines only ever get shorter by reading.
    if (value.length + at > written.length) continue;
    for (let offset = start; offset < end; offset += 1) blanked[offset] = ' ';
    for (let index = 0; index < value.length; index += 1) blanked[start + at + index] = value[index] ?? ' ';
    // In a list on one line, what stands between two values takes the place of the line end.
    if (end < blanked.length) blanked[end] = '\n';
  }
  const text = source.withText(blanked.join(''));
  const manifest = await addLocalProjects(await readRequirementsTxt(text, read), read);
  const here = (one: ManifestRequirement): ManifestRequirement => {
    if (one.path !== source.path) return one;
    // No edit of a line of a requirements file fits into YAML.
    const { form: _, lineRange: __, hashRanges: ___, ...rest } = one;
    return { ...rest, range: source.range(one.range.start, one.range.end) };
  };
  return {
    ...manifest,
    groups: manifest.groups.map(({ id, requirements }) => ({ id, requirements: requirements.map(here) })),
    constraints: manifest.constraints.map(here),
    indexes: manifest.indexes.map((index) =>
      index.path === source.path
        ? { ...index, range: source.range(index.range.start, index.range.end) }
        : index,
    ),
    problems: manifest.problems.map((problem) =>
      problem.path === source.path && problem.range !== null
        ? { ...problem, range: source.range(problem.range.start, problem.range.end) }
        : problem,
    ),
  };
}

function rangeOf(source: SourceText, range: readonly number[] | null | undefined) {
  const [start = 0, end = start] = range ?? [];
  return source.range(Math.min(start, source.text.length), Math.min(end, source.text.length));
}

/** The name in a match specification: of `conda-forge::numpy=1.26` and `conda-forge/linux-64::numpy>=1 py311*`, numpy. */
function condaName(specification: string): string {
  const [, own = ''] = /^(?:.*::)?\s*([A-Za-z0-9_.-]*)/s.exec(specification.slice(0, 1_000)) ?? [];
  return own;
}

/** The Python that the environment brings: conda's `python=3.11` is any 3.11, `python==3.11.4` that version. */
function pythonOf(packages: readonly string[]): string | null {
  const specification = packages.find((each) => condaName(each) === 'python');
  const [, wanted = ''] =
    /^(?:.*::)?\s*python\s*([^\s=<>!~][^\s=]*|[=<>!~][^\s]*)?/s.exec(specification ?? '') ?? [];
  const exact = /^(={1,2})?(\d+(?:\.\d+)*)(?:\.\*)?(?:=.*)?$/.exec(wanted);
  const text = exact === null ? wanted : exact[1] === '==' ? `==${exact[2]}` : `==${exact[2]}.*`;
  return text === '' || text.includes('|') || parseSpecifierSet(text) === null ? null : text;
}
