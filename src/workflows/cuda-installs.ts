import { formatSpecifierSet } from '../python/specifier.ts';
import type { WorkflowFacts } from './facts.ts';
import type { NamedRequirement, WorkflowInstall } from './python-installs.ts';
import { cudaFramework, indexesOf, isCpuIndex, isCudaIndex, torchBackend } from './pytorch-builds.ts';
import type { RunningJob } from './running-job.ts';

/** Why an install is believed to bring CUDA. */
export interface CudaEvidence {
  /** Distributions that bring it, as a person knows them, sorted as written. */
  readonly names: readonly string[];
  /** The file in which they are listed; null for the command itself, and for what other distributions require. */
  readonly file: string | null;
  readonly framework: 'torch' | 'tensorflow' | 'jax' | 'cuda-library';
  /** Those of the command's own words that bring it. */
  readonly words: readonly NamedRequirement[];
}

/**
 * How an install brings CUDA libraries to Linux on x86-64; null when it does not, or when that is not known. The
 * caller's facts about the whole closure count before names.
 */
export function cudaEvidence(
  install: WorkflowInstall,
  job: RunningJob,
  facts: WorkflowFacts,
): CudaEvidence | null {
  const known = install.install;
  const cpu =
    known.kind === 'python-install' && (indexesOf(known).some(isCpuIndex) || torchBackend(known) === 'cpu');
  const own = ownEvidence(install, cpu);
  const resolved = facts.cudaDistributionsOf(install, job);
  if (resolved !== null) {
    if (resolved.length === 0) return null;
    return own ?? { names: resolved, file: null, framework: 'cuda-library', words: [] };
  }
  return own ?? listedEvidence(install, cpu, facts);
}

/** Whether a job asks for CUDA builds by name: an index of them, or uv's backend. Then it is meant, and told all the same. */
export function asksForCuda(install: WorkflowInstall): boolean {
  const known = install.install;
  return (
    known.kind === 'python-install' &&
    (indexesOf(known).some(isCudaIndex) || /^cu\d/.test(torchBackend(known) ?? ''))
  );
}

/** Whether a command installs torch by name, and as a CPU build. */
export function installsCpuTorch(install: WorkflowInstall): boolean {
  const known = install.install;
  if (known.kind !== 'python-install') return false;
  const cpu = indexesOf(known).some(isCpuIndex) || torchBackend(known) === 'cpu';
  return install.requirements.some(
    ({ requirement }) =>
      requirement?.normalizedName === 'torch' &&
      (cpu || /\+cpu\b/.test(formatSpecifierSet(requirement.specifier))),
  );
}

function ownEvidence(install: WorkflowInstall, cpu: boolean): CudaEvidence | null {
  if (install.manager === 'conda') return null;
  const found = install.requirements.flatMap((named) => {
    const { requirement } = named;
    if (requirement === null) return [];
    const framework = cudaFramework(
      requirement.normalizedName,
      requirement.extras,
      formatSpecifierSet(requirement.specifier),
    );
    if (framework === null || (framework === 'torch' && (cpu || requirement.url !== null))) return [];
    return [{ named, framework }];
  });
  const [first] = found;
  if (first === undefined) return null;
  return {
    names: found.map(({ named }) => named.written),
    file: null,
    framework: first.framework,
    words: found.map(({ named }) => named),
  };
}

function listedEvidence(install: WorkflowInstall, cpu: boolean, facts: WorkflowFacts): CudaEvidence | null {
  for (const { path } of [...install.requirementFiles, ...install.environmentFiles]) {
    const manifest = path === null ? null : facts.manifestAt(path);
    if (manifest === null) continue;
    const cpuHere = cpu || manifest.indexes.some(({ url }) => isCpuIndex(url));
    const pinnedToCpu = new Set(manifest.uvSources.map(({ name }) => name));
    for (const { requirements } of manifest.groups.filter(({ id }) => id === ''))
      for (const { requirement } of requirements) {
        const { normalizedName, extras, specifier, url } = requirement;
        const framework = cudaFramework(normalizedName, extras, formatSpecifierSet(specifier));
        if (framework === null) continue;
        if (framework === 'torch' && (cpuHere || url !== null || pinnedToCpu.has(normalizedName))) continue;
        return { names: [normalizedName], file: manifest.path, framework, words: [] };
      }
  }
  return null;
}
