import type { Catalogue, CatalogueVersion } from '../../catalogue/catalogue.ts';
import { neighboursOf, type VersionChoice } from '../closure/version-choice.ts';
import { requirementReader } from '../requirement-reader.ts';
import type {
  Candidate,
  CandidateMetadata,
  CandidateProvider,
  UnusableCandidate,
} from '../resolve/provider.ts';
import type { Target } from '../target.ts';
import { parseVersion } from '../version.ts';
import type { IndexProvider } from './index-provider.ts';

const FAMILY = ['torch', 'torchvision', 'torchaudio'] as const;
/** What only builds for CUDA need. */
const FOR_CUDA = /^(?:nvidia|cuda)-|^(?:pytorch-)?triton$/;

const CPU: ReadonlyMap<string, string> = new Map(FAMILY.map((name) => [name, 'cpu']));
const NONE: ReadonlyMap<string, string> = new Map();

/** The local versions that an index serves, by distribution: those of PyTorch's CPU index, or none. */
export function cpuLabels(pytorchCpu: boolean): ReadonlyMap<string, string> {
  return pytorchCpu ? CPU : NONE;
}

/** A provider in which PyTorch's distributions are builds for the CPU. */
export interface CpuBuilds {
  readonly provider: CandidateProvider;
  /** The catalogued version that is behind a candidate, or stands for it; null for one of another place. */
  choiceOf(candidate: Candidate): VersionChoice | null;
}

/** Candidates as they are. */
export function withoutCpuBuilds(provider: CandidateProvider): CpuBuilds {
  return { provider, choiceOf: () => null };
}

/**
 * PyTorch's CPU builds lie on an index of its own, which only the user's configuration may name. Where the user's
 * indexes serve none, those of the catalogue stand for them, and next to them those of the other releases that the
 * indexes have, so that all else is still resolved and weighed exactly. Off Linux every build is one for the CPU.
 */
export function withCpuBuilds(provider: IndexProvider, catalogue: Catalogue, target: Target): CpuBuilds {
  if (!target.platform.startsWith('linux/')) return withoutCpuBuilds(provider);
  const choices = new Map<Candidate, VersionChoice>();
  const plainOf = new Map<Candidate, Candidate>();
  const read = requirementReader();

  const add = (
    name: string,
    from: Omit<Candidate, 'name' | 'version'>,
    choice: VersionChoice,
  ): Candidate[] => {
    const version = parseVersion(from.written);
    if (version === null) return [];
    const candidate: Candidate = { ...from, name, version };
    choices.set(candidate, choice);
    return [candidate];
  };
  const catalogued = (name: string, entries: readonly CatalogueVersion[]): Candidate[] =>
    entries.flatMap((entry) => {
      const { version: written, requiresPython } = entry;
      const choice = { version: written, entry, how: 'catalogued' as const, pinned: true };
      return add(name, { written, yanked: false, sourceOnly: false, requiresPython }, choice);
    });
  /** What the CPU index has beside a release of the user's own. */
  const besides = (plain: Candidate, entries: readonly CatalogueVersion[]): Candidate[] => {
    const { older, newer } = neighboursOf(plain.version, entries);
    const entry = older ?? newer;
    if (entry === null) return [];
    const written = `${plain.written}+cpu`;
    const choice = { version: written, entry, how: 'neighbour' as const, pinned: true };
    const { yanked, requiresPython } = plain;
    const from = {
      written,
      yanked,
      sourceOnly: false,
      ...(requiresPython === undefined ? {} : { requiresPython }),
    };
    const made = add(plain.name, from, choice);
    for (const candidate of made) plainOf.set(candidate, plain);
    return made;
  };
  const metadataOf = async (
    candidate: Candidate,
    { entry }: VersionChoice,
  ): Promise<CandidateMetadata | UnusableCandidate> => {
    const plain = plainOf.get(candidate);
    const metadata = plain === undefined ? null : await provider.metadata(plain);
    if (metadata !== null && !('unusable' in metadata))
      return {
        ...metadata,
        requires: metadata.requires.filter(({ normalizedName }) => !FOR_CUDA.test(normalizedName)),
      };
    const requires = entry.requires.flatMap((line) => read(line) ?? []);
    return { requires, requiresPython: entry.requiresPython, extras: [] };
  };
  const list = async (name: string): Promise<readonly Candidate[] | null> => {
    const offered = await provider.candidates(name);
    if (!CPU.has(name)) return offered;
    const installed = (offered ?? []).filter((each) => provider.isInstalled(each));
    const others = (offered ?? []).filter((each) => !provider.isInstalled(each));
    const entries = (catalogue.find(name)?.versions ?? []).filter(({ version }) => version.endsWith('+cpu'));
    if (entries.length === 0 || others.some(({ written }) => written.endsWith('+cpu'))) return offered;
    const known = new Set(entries.map(({ version }) => version));
    return [
      ...installed,
      ...catalogued(name, entries),
      ...others
        .filter(({ version, written }) => version.local === null && !known.has(`${written}+cpu`))
        .flatMap((plain) => besides(plain, entries)),
    ];
  };

  const lists = new Map<string, Promise<readonly Candidate[] | null>>();
  return {
    choiceOf: (candidate) => choices.get(candidate) ?? null,
    provider: {
      ...provider,
      candidates(name) {
        const listed = lists.get(name) ?? list(name);
        lists.set(name, listed);
        return listed;
      },
      async metadata(candidate) {
        const choice = choices.get(candidate);
        return choice === undefined ? provider.metadata(candidate) : metadataOf(candidate, choice);
      },
    },
  };
}
