import { type Clash, clashesIn } from '../python/closure/clashes.ts';
import type { ClosureRoot, WeighedClosure, WeighedDistribution } from '../python/closure/closure.ts';
import { knownClashes } from '../python/closure/known-clashes.ts';
import type { Severity } from '../report/report.ts';

/** A rule about what gets installed together. */
interface ClosureRule {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly summary: string;
  readonly rationale: string;
  readonly examples: readonly { readonly bad: string; readonly good: string }[];
}

export const CLASHING_DISTRIBUTIONS: ClosureRule = {
  id: 'clashing-distributions',
  title: 'Distributions that overwrite each other',
  severity: 'warning',
  summary: 'Two distributions of one closure write the same files of code with different content.',
  rationale:
    'Installers do not ask: the distribution that is installed last wins, in an order that nobody promises, and ' +
    'uninstalling either takes files from the other (opencv-python#467). Both are downloaded and stored all the same. ' +
    "Read from the wheels' own directories: the same path with another checksum. Without an index, from a list of " +
    'groups whose wheels were read.',
  examples: [
    {
      bad: 'opencv-python==4.12.0.88\nopencv-python-headless==4.12.0.88\n',
      good: 'opencv-python-headless==4.12.0.88\n',
    },
  ],
};

export const CONFLICTING_REQUIREMENTS: ClosureRule = {
  id: 'conflicting-requirements',
  title: 'Requirements that exclude each other',
  severity: 'warning',
  summary:
    'No versions on the package index satisfy all requirements, so that installing them ends with an error.',
  rationale:
    'Found by resolving the requirements as pip and uv do, for the interpreter and platform that the report names. The ' +
    "message is the resolver's own derivation. What stands in the report as weight is then what the embedded catalogue " +
    'takes instead.',
  examples: [{ bad: 'numpy==1.26.4\npandas>=3\n', good: 'numpy>=2\npandas>=3\n' }],
};

/** Rules about closures, as the docs know them. */
export const CLOSURE_RULES: readonly ClosureRule[] = [CLASHING_DISTRIBUTIONS, CONFLICTING_REQUIREMENTS];

/** A finding about a closure, with the requirement at which it is shown. */
export interface ClosureFinding {
  readonly rule: Pick<ClosureRule, 'id' | 'title' | 'severity'>;
  readonly message: string;
  /** Null when no requirement of the closure has to do with it. */
  readonly root: ClosureRoot | null;
}

/** What is wrong with what gets installed together. */
export function closureFindings(weighed: WeighedClosure): readonly ClosureFinding[] {
  return [...conflictFindings(weighed), ...clashFindings(weighed)];
}

function conflictFindings({ closure }: WeighedClosure): ClosureFinding[] {
  const { conflict } = closure;
  // A search that was given up has proven nothing; that the catalogue stands for it is told among the gaps.
  if (conflict === undefined || !conflict.isProven) return [];
  const names = new Set(conflict.involved.map(({ requirement }) => requirement.normalizedName));
  const lines = new Set(conflict.involved.map(placeOf));
  return [
    {
      rule: CONFLICTING_REQUIREMENTS,
      message: [...conflict.lines, ...conflict.hints].join(' '),
      // A name can stand in several lines, of which one excludes others.
      root:
        closure.roots.find((root) => lines.has(placeOf(root))) ??
        closure.roots.find(({ name }) => names.has(name)) ??
        closure.roots[0] ??
        null,
    },
  ];
}

/** Which line of which file, and what stands there. */
function placeOf(each: Pick<ClosureRoot, 'written' | 'range'> & { readonly path: string | null }): string {
  return JSON.stringify([each.path ?? '', each.range?.start ?? null, each.written]);
}

function clashFindings(weighed: WeighedClosure): ClosureFinding[] {
  const installed = weighed.distributions.filter(({ provided }) => !provided);
  const byName = new Map(installed.map((each) => [each.name, each]));
  const read = installed.flatMap(({ name, witnesses }) =>
    witnesses === undefined ? [] : [{ name, files: witnesses }],
  );
  const found = clashesIn(read);
  const told = new Set(read.map(({ name }) => name));
  // What was read decides; the list speaks only for what was not.
  const listed = knownClashes(installed.map(({ name }) => name)).filter(({ distributions }) =>
    distributions.some((name) => !told.has(name)),
  );
  return [...found, ...listed].map((clash) => clashFinding(clash, byName, weighed));
}

function clashFinding(
  { distributions, packages, files }: Clash,
  byName: ReadonlyMap<string, WeighedDistribution>,
  { closure }: WeighedClosure,
): ClosureFinding {
  const rows = distributions.flatMap((name) => byName.get(name) ?? []);
  const names = joined(rows.map(({ name, version }) => (version === null ? name : `${name} ${version}`)));
  const direct = rows.filter((row) => row.direct).map(({ name }) => name);
  const origins = rows
    .filter((row) => !row.direct)
    .map(({ name, why }) => `${name} comes with ${why.at(-2) ?? why[0] ?? name}`);
  const advice =
    direct.length > 1
      ? `Keep one of ${joined(direct)}.`
      : 'Keep one of them: ask for it alone, and leave the other out with an override or an exclusion (uv: exclude-dependencies).';
  const roots = new Set([...direct, ...rows.flatMap(({ neededBy }) => neededBy)]);
  return {
    rule: {
      ...CLASHING_DISTRIBUTIONS,
      title: `${joined(distributions)} overwrite each other (${packages.join(', ')})`,
    },
    message: [
      `${names} write the same files with different content: ${files.join(', ')}. The one that is installed last wins, and uninstalling one leaves holes in the other.`,
      ...(origins.length === 0 ? [] : [`${origins.join('; ')}.`]),
      advice,
    ].join(' '),
    root:
      closure.roots.find(({ name }) => direct.includes(name)) ??
      closure.roots.find(({ name }) => roots.has(name)) ??
      null,
  };
}

function joined(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
