import { parseRequirement } from '../../../src/python/requirement.ts';
import type {
  Candidate,
  CandidateMetadata,
  CandidateProvider,
  UnusableCandidate,
} from '../../../src/python/resolve/provider.ts';
import type { AskedRequirement, ResolveRequest } from '../../../src/python/resolve/request.ts';
import { resolve } from '../../../src/python/resolve/resolve.ts';
import { markerEnvironment } from '../../../src/python/target.ts';
import { compareVersions, parseVersion } from '../../../src/python/version.ts';

/** A version's row: what it requires, or more about it. */
export type Row =
  | readonly string[]
  | {
      readonly requires?: readonly string[];
      readonly extras?: readonly string[];
      readonly python?: string;
      /** Whether the index tells Requires-Python beside the file. */
      readonly pythonInList?: boolean;
      readonly yanked?: boolean;
      readonly unusable?: string;
    };

/** `{ a: { '1.0': ['b>=2'] } }` */
export type Table = Readonly<Record<string, Readonly<Record<string, Row>>>>;

export interface TableOptions {
  readonly urls?: Readonly<Record<string, readonly [name: string, version: string, row: Row]>>;
  /** Milliseconds that each answer takes. */
  readonly delay?: number;
}

export class TableProvider implements CandidateProvider {
  readonly asked: string[] = [];
  readonly prefetched: string[] = [];
  inFlight = 0;
  mostInFlight = 0;
  readonly #candidates = new Map<string, readonly Candidate[]>();
  readonly #rows = new Map<Candidate, Row>();
  readonly #urls = new Map<string, Candidate>();
  readonly #delay: number;

  constructor(table: Table, options: TableOptions = {}) {
    this.#delay = options.delay ?? 0;
    for (const [name, rows] of Object.entries(table))
      this.#candidates.set(
        name,
        Object.entries(rows)
          .map(([version, row]) => this.#make(name, version, row))
          .sort((a, b) => compareVersions(b.version, a.version)),
      );
    for (const [url, [name, version, row]] of Object.entries(options.urls ?? {}))
      this.#urls.set(url, this.#make(name, version, row));
  }

  async candidates(name: string): Promise<readonly Candidate[] | null> {
    this.asked.push(name);
    return this.#answer(this.#candidates.get(name) ?? null);
  }

  async metadata(candidate: Candidate): Promise<CandidateMetadata | UnusableCandidate> {
    this.asked.push(`${candidate.name} ${candidate.written}`);
    const row = this.#rows.get(candidate) ?? [];
    const full = isList(row) ? { requires: row } : row;
    return this.#answer(
      full.unusable !== undefined
        ? { unusable: full.unusable }
        : {
            requires: (full.requires ?? []).map(requirement),
            requiresPython: full.python ?? null,
            extras: full.extras ?? [],
          },
    );
  }

  prefetch(names: readonly string[]): void {
    this.prefetched.push(...names);
  }

  async direct(_name: string, url: string): Promise<Candidate | null> {
    return this.#answer(this.#urls.get(url) ?? null);
  }

  async #answer<T>(answer: T): Promise<T> {
    if (this.#delay === 0) return answer;
    this.inFlight += 1;
    this.mostInFlight = Math.max(this.mostInFlight, this.inFlight);
    await new Promise((done) => setTimeout(done, this.#delay));
    this.inFlight -= 1;
    return answer;
  }

  #make(name: string, written: string, row: Row): Candidate {
    const version = parseVersion(written);
    if (version === null) throw new Error(`no version: ${written}`);
    const more = isList(row) ? {} : row;
    const candidate: Candidate = {
      name,
      version,
      written,
      yanked: more.yanked ?? false,
      sourceOnly: false,
      ...(more.pythonInList === true ? { requiresPython: more.python ?? null } : {}),
    };
    this.#rows.set(candidate, row);
    return candidate;
  }
}

function isList(row: Row): row is readonly string[] {
  return Array.isArray(row);
}

export function requirement(text: string) {
  const result = parseRequirement(text);
  if (!result.ok) throw new Error(`${text}: ${result.message}`);
  return result.requirement;
}

/** Requirements as the lines of a file. */
export function lines(path: string | null, ...texts: readonly string[]): readonly AskedRequirement[] {
  return texts.map((text, index) => ({
    requirement: requirement(text),
    written: text,
    path,
    range: path === null ? null : { start: 0, end: text.length, startLine: index + 1, endLine: index + 1 },
  }));
}

export const LINUX = markerEnvironment({ python: '3.11', platform: 'linux/amd64', fullVersion: '3.11.9' });

export function request(
  requirements: readonly string[],
  more: Partial<Omit<ResolveRequest, 'requirements'>> = {},
): ResolveRequest {
  return { requirements: lines('requirements.txt', ...requirements), environment: LINUX, ...more };
}

/** The pins as `name==version`, or the lines of the explanation. */
export async function answer(
  table: Table,
  requirements: readonly string[],
  more: Partial<Omit<ResolveRequest, 'requirements'>> = {},
  options: TableOptions = {},
): Promise<readonly string[]> {
  const resolution = await resolve(request(requirements, more), new TableProvider(table, options));
  return resolution.ok
    ? resolution.pins.map(
        ({ name, version, extras }) =>
          `${name}${extras.length > 0 ? `[${extras.join(',')}]` : ''}==${version}`,
      )
    : resolution.explanation.lines;
}
