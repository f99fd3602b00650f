import type { Problem } from '../../support/problem.ts';
import { normalizeName } from '../name.ts';
import type { RequirementGroup } from './manifest.ts';
import { type ReadSource, readQuietly } from './read-source.ts';
import { folderOf, resolveInRepository } from './repository-path.ts';
import { readRequirementsTxt } from './requirements-txt.ts';
import { isTable, type TomlDocument, tableIn, valueIn } from './toml-document.ts';
import type { TomlPath } from './toml-positions.ts';

const FILE_LIMIT = 50;

interface DynamicDependencies {
  readonly groups: readonly RequirementGroup[];
  /** The files that were read, repository-relative and sorted. */
  readonly includes: readonly string[];
}

/**
 * The dependencies that `project.dynamic` leaves to the build backend, where the backend takes them from files
 * of requirements: setuptools (`tool.setuptools.dynamic`) and the hatch-requirements-txt plugin. What another
 * backend would compute is reported as unknown, except where Poetry's own table says it.
 */
export async function readDynamicDependencies(
  document: TomlDocument,
  read: ReadSource,
  poetry: boolean,
  problems: Problem[],
): Promise<DynamicDependencies> {
  const dynamic = valueIn(tableIn(document.root, 'project'), 'dynamic');
  const names = Array.isArray(dynamic) ? dynamic : [];
  const groups: RequirementGroup[] = [];
  const includes = new Set<string>();
  const reader = new DynamicFiles(document, read, includes, problems);
  if (names.includes('dependencies')) {
    const files = mainFiles(document);
    if (files.length > 0) groups.push({ id: '', requirements: await reader.requirements(files) });
    else if (!poetry) reader.unknown('the dependencies');
  }
  if (names.includes('optional-dependencies')) {
    const extras = extraFiles(document);
    for (const [extra, files] of extras)
      groups.push({ id: `extra:${normalizeName(extra)}`, requirements: await reader.requirements(files) });
    if (extras.length === 0 && !poetry) reader.unknown('the optional dependencies');
  }
  return { groups, includes: [...includes].sort() };
}

type NamedFile = readonly [path: TomlPath, file: unknown];

const SETUPTOOLS = ['tool', 'setuptools', 'dynamic'] as const;
const HATCH = ['tool', 'hatch', 'metadata', 'hooks', 'requirements_txt'] as const;

function mainFiles(document: TomlDocument): readonly NamedFile[] {
  const setuptools = tableIn(document.root, ...SETUPTOOLS, 'dependencies');
  const hatch = tableIn(document.root, ...HATCH);
  return [
    ...filesAt([...SETUPTOOLS, 'dependencies', 'file'], valueIn(setuptools, 'file')),
    ...filesAt([...HATCH, 'files'], valueIn(hatch, 'files')),
  ];
}

function extraFiles(document: TomlDocument): readonly (readonly [string, readonly NamedFile[]])[] {
  const setuptools = tableIn(document.root, ...SETUPTOOLS, 'optional-dependencies') ?? {};
  const hatch = tableIn(document.root, ...HATCH, 'optional-dependencies') ?? {};
  return [
    ...Object.entries(setuptools).map(([extra, value]) => {
      const path: TomlPath = [...SETUPTOOLS, 'optional-dependencies', extra, 'file'];
      return [extra, filesAt(path, isTable(value) ? valueIn(value, 'file') : undefined)] as const;
    }),
    ...Object.entries(hatch).map(
      ([extra, value]) => [extra, filesAt([...HATCH, 'optional-dependencies', extra], value)] as const,
    ),
  ];
}

function filesAt(path: TomlPath, value: unknown): readonly NamedFile[] {
  if (Array.isArray(value)) return value.map((file: unknown, index) => [[...path, index], file] as const);
  return value === undefined ? [] : [[path, value]];
}

class DynamicFiles {
  readonly #document: TomlDocument;
  readonly #read: ReadSource;
  readonly #includes: Set<string>;
  readonly #problems: Problem[];

  constructor(document: TomlDocument, read: ReadSource, includes: Set<string>, problems: Problem[]) {
    this.#document = document;
    this.#read = read;
    this.#includes = includes;
    this.#problems = problems;
  }

  unknown(what: string): void {
    this.#report(
      ['project', 'dynamic'],
      'warning',
      `the build backend computes ${what}, so they are not known from this file`,
    );
  }

  async requirements(files: readonly NamedFile[]): Promise<RequirementGroup['requirements']> {
    const all = [];
    for (const [path, file] of files.slice(0, FILE_LIMIT)) all.push(...(await this.#readFile(path, file)));
    if (files.length > FILE_LIMIT)
      this.#report(files[FILE_LIMIT]?.[0] ?? [], 'error', `only the first ${FILE_LIMIT} files were read`);
    return all;
  }

  async #readFile(place: TomlPath, file: unknown): Promise<RequirementGroup['requirements']> {
    const path =
      typeof file === 'string' ? resolveInRepository(folderOf(this.#document.source.path), file) : null;
    if (path === null) {
      this.#report(
        place,
        'error',
        typeof file === 'string' ? `${file} leaves the repository` : 'the name of a file must be a string',
      );
      return [];
    }
    const source = await readQuietly(this.#read, path);
    if (source === null) {
      this.#report(place, 'error', `${path} does not exist or can't be read`);
      return [];
    }
    const manifest = await readRequirementsTxt(source, this.#read);
    for (const included of [path, ...manifest.includes]) this.#includes.add(included);
    this.#problems.push(...manifest.problems);
    const option = [...manifest.includes, ...manifest.indexes, ...manifest.constraints].length > 0;
    if (option) this.#report(place, 'warning', `${path} holds pip options, which a build backend refuses`);
    return manifest.groups.flatMap((group) => group.requirements);
  }

  #report(path: TomlPath, severity: Problem['severity'], message: string): void {
    this.#problems.push(this.#document.problem(path, severity, message, ''));
  }
}
