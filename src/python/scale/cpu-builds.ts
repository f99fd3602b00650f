import type { Catalogue, CatalogueVersion } from '../../catalogue/catalogue.ts';
import { requirementReader } from '../requirement-reader.ts';
import type { Candidate, CandidateProvider } from '../resolve/provider.ts';
import { parseVersion } from '../version.ts';

const FAMILY = ['torch', 'torchvision', 'torchaudio'] as const;
const CPU: ReadonlyMap<string, string> = new Map(FAMILY.map((name) => [name, 'cpu']));
const NONE: ReadonlyMap<string, string> = new Map();

/** The local versions that an index serves, by distribution: those of PyTorch's CPU index, or none. */
export function cpuLabels(pytorchCpu: boolean): ReadonlyMap<string, string> {
  return pytorchCpu ? CPU : NONE;
}

/** A provider in which the CPU builds of PyTorch's distributions are those that the catalogue knows. */
export interface CpuBuilds {
  readonly provider: CandidateProvider;
  /** The catalogued version behind a candidate; null for one of another place. */
  entryOf(candidate: Candidate): CatalogueVersion | null;
}

/**
 * PyTorch's CPU builds lie on an index of its own, which only the user's configuration may name. Where the user's
 * indexes serve none, those of the catalogue stand for them, so that all else is still resolved and weighed exactly.
 */
export function withCpuBuilds(provider: CandidateProvider, catalogue: Catalogue): CpuBuilds {
  const entries = new Map<Candidate, CatalogueVersion>();
  const read = requirementReader();
  const builds = (name: string): Candidate[] =>
    (catalogue.find(name)?.versions ?? []).flatMap((entry) => {
      const version = entry.version.endsWith('+cpu') ? parseVersion(entry.version) : null;
      if (version === null) return [];
      const candidate: Candidate = {
        name,
        version,
        written: entry.version,
        yanked: false,
        sourceOnly: false,
        requiresPython: entry.requiresPython,
      };
      entries.set(candidate, entry);
      return [candidate];
    });
  return {
    entryOf: (candidate) => entries.get(candidate) ?? null,
    provider: {
      ...provider,
      async candidates(name) {
        const offered = await provider.candidates(name);
        if (!CPU.has(name) || offered?.some(({ written }) => written.endsWith('+cpu')) === true)
          return offered;
        const catalogued = builds(name);
        return catalogued.length === 0 ? offered : catalogued;
      },
      metadata: async (candidate) => {
        const entry = entries.get(candidate);
        if (entry === undefined) return provider.metadata(candidate);
        return {
          requires: entry.requires.flatMap((line) => read(line) ?? []),
          requiresPython: entry.requiresPython,
          extras: [],
        };
      },
    },
  };
}
