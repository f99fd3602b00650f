import type { Problem } from '../../support/problem.ts';
import type { Manifest, ManifestRequirement, RequirementGroup } from './manifest.ts';
import { readPyproject } from './pyproject.ts';
import { type ReadSource, readQuietly } from './read-source.ts';

/** Local projects that one manifest brings in. */
const LIMIT = 200;

/**
 * The manifest with what its local projects ask for: pip installs the dependencies of `-e .` and `./package[extra]`
 * together with the rest. A project without a name in the manifest gets the one of its pyproject.toml. A folder that
 * holds no project is reported. What setup.py or setup.cfg would compute stays unknown.
 */
export async function addLocalProjects(manifest: Manifest, read: ReadSource): Promise<Manifest> {
  const projects = new LocalProjects(read);
  const groups: RequirementGroup[] = [];
  for (const group of manifest.groups)
    groups.push({ id: group.id, requirements: await projects.withDependencies(group.requirements) });
  if (projects.includes.size === 0 && projects.problems.length === 0) return manifest;
  return {
    ...manifest,
    groups,
    includes: [...new Set([...manifest.includes, ...projects.includes])].sort(),
    problems: [...manifest.problems, ...projects.problems],
  };
}

class LocalProjects {
  readonly #read: ReadSource;
  readonly includes = new Set<string>();
  readonly problems: Problem[] = [];
  readonly #manifests = new Map<string, Manifest | null>();

  constructor(read: ReadSource) {
    this.#read = read;
  }

  async withDependencies(
    requirements: readonly ManifestRequirement[],
  ): Promise<readonly ManifestRequirement[]> {
    const result: ManifestRequirement[] = [];
    const more: ManifestRequirement[] = [];
    for (const requirement of requirements) {
      if (requirement.localPath === null) this.#reportOutside(requirement);
      const project = isFolder(requirement) ? await this.#project(requirement) : null;
      result.push(project === null ? requirement : named(requirement, project));
      if (project === null) continue;
      for (const id of ['', ...requirement.requirement.extras.map((extra) => `extra:${extra}`)])
        more.push(...(project.groups.find((group) => group.id === id)?.requirements ?? []));
    }
    // A project may take its dependencies from the very file that names it.
    const standing = new Map([...result, ...more].map((one) => [`${one.path}:${one.range.start}`, one]));
    for (const one of result) standing.delete(`${one.path}:${one.range.start}`);
    return [...result, ...standing.values()];
  }

  #reportOutside({ path, range, written }: ManifestRequirement): void {
    const message = `${written} lies outside the repository and was not read`;
    this.problems.push({
      path,
      range,
      severity: 'warning',
      message,
      advice: 'Keep the project in the repository.',
    });
  }

  async #project(requirement: ManifestRequirement): Promise<Manifest | null> {
    const folder = requirement.localPath ?? '';
    const known = this.#manifests.get(folder);
    if (known !== undefined) return known;
    if (this.#manifests.size >= LIMIT) return null;
    const manifest = await this.#readProject(folder, requirement);
    this.#manifests.set(folder, manifest);
    return manifest;
  }

  async #readProject(folder: string, requirement: ManifestRequirement): Promise<Manifest | null> {
    const at = (file: string) => (folder === '' ? file : `${folder}/${file}`);
    const source = await readQuietly(this.#read, at('pyproject.toml'));
    const legacy = async () =>
      (await readQuietly(this.#read, at('setup.py'))) ?? (await readQuietly(this.#read, at('setup.cfg')));
    if (source === null) {
      const computed = (await legacy()) !== null;
      this.problems.push({
        path: requirement.path,
        range: requirement.range,
        severity: computed ? 'warning' : 'error',
        message: computed
          ? `${requirement.written} computes its dependencies in setup.py or setup.cfg, so they are not known`
          : `${requirement.written} has neither pyproject.toml nor setup.py`,
        advice: computed ? 'Declare them in its pyproject.toml.' : 'Correct the path.',
      });
      return null;
    }
    const manifest = await readPyproject(source, this.#read);
    for (const path of [source.path, ...manifest.includes]) this.includes.add(path);
    this.problems.push(...manifest.problems);
    return manifest;
  }
}

/** Whether pip would take it for a folder inside the repository, and not for an archive. */
function isFolder({ localPath, editable }: ManifestRequirement): boolean {
  if (localPath === null || localPath === undefined) return false;
  return editable || !/\.(?:whl|zip|tar|tgz|tbz|txz|tlz|gz|bz2|xz|lz|lzma)$/i.test(localPath);
}

function named(entry: ManifestRequirement, project: Manifest): ManifestRequirement {
  if (entry.requirement.name !== '' || project.project === null) return entry;
  const name = project.project;
  return { ...entry, requirement: { ...entry.requirement, name, normalizedName: name } };
}
