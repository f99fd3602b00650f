import type { StageGraph } from '../../../docker/dockerfile/stage-graph.ts';
import type { SystemPackages } from '../../../shell/known-command.ts';
import type { ShellWord } from '../../../shell/script.ts';
import { byCodeUnit } from '../../../support/compare.ts';
import { estimated, type Quantity, unknown } from '../../../support/quantity.ts';
import {
  loadSystemCatalogue,
  type ReleaseCatalogue,
  type SystemCatalogue,
} from '../../../system/catalogue.ts';
import {
  bytesOf,
  DECLARED_MARGIN,
  FOREIGN_MARGIN,
  likely,
  SLIM_MARGIN,
  savedBytes,
  weighSystems,
} from '../../../system/closure.ts';
import { type DebianBase, debianRelease } from '../../../system/debian-base.ts';
import {
  baseInstallation,
  copyOf,
  type Installation,
  install,
  remove,
  removeUnneeded,
} from '../../../system/installation.ts';
import type { ImagePart, RunStep } from './dockerfile-model.ts';
import type { StepCommand } from './step-command.ts';
import type { SystemChange, SystemModel } from './system-model.ts';

/** Nothing is known of what apt brings, or it brings nothing. */
export const NO_SYSTEM_PACKAGES: SystemModel = { packages: [], gaps: [], lists: null, saving: () => null };

type AptItem = StepCommand & { readonly known: SystemPackages };

/** A layer's commands that change the system's packages. */
type Layer = readonly StepCommand[];

/** What apt brings into the layers of a build's target, by simulating its commands in every release that the base may be. */
export async function systemModel(
  graph: StageGraph,
  steps: readonly RunStep[],
  platform: string,
): Promise<SystemModel> {
  const layers = layersOf(graph, steps);
  const recommends = !steps.some((step) => step.scripts.some(({ script }) => configuresApt(script.text)));
  if (!layers.some((layer) => layer.some(isInstall))) return NO_SYSTEM_PACKAGES;
  if (layers.reduce((count, layer) => count + layer.length, 0) > MAXIMUM_COMMANDS) return NO_SYSTEM_PACKAGES;
  const [lowest] = graph.layerChain;
  const base =
    lowest?.base.kind === 'image'
      ? debianRelease(lowest.base.reference)
      : lowest?.base.kind === 'unresolved'
        ? UNRESOLVED
        : null;
  if (base === null) return NO_SYSTEM_PACKAGES;
  const catalogue = await loadSystemCatalogue();
  return modelOf(catalogue, { base, layers, recommends }, platform);
}

const TURNS_OFF = /APT::Install-Recommends\W{1,8}(?:0|no|false|off)\b/i;

/** Whether a script writes into apt's configuration that recommended packages are left out. */
const configuresApt = (text: string) => TURNS_OFF.test(text) && text.includes('/apt.conf');

/** A file with more commands than that was made to keep us busy: nothing is said of what it installs. */
const MAXIMUM_COMMANDS = 100;
/** For so many changes a saving is worked out; each takes a simulation of all commands. */
const MAXIMUM_CHANGES = 20;

/** A base whose name is not known until the build. */
const UNRESOLVED: DebianBase = {
  releases: ['trixie', 'bookworm', 'bullseye'],
  debian: false,
  contents: 'debian',
  slim: false,
};

/** The packages as parts of the image. */
export function systemParts({ packages, gaps }: SystemModel): ImagePart[] {
  return [
    ...packages.map(({ name, installed }) => ({ key: `apt:${name}`, bytes: installed })),
    ...gaps.map((name) => ({ key: `apt:${name}`, bytes: unknown() })),
  ];
}

function layersOf(graph: StageGraph, steps: readonly RunStep[]): Layer[] {
  const chain = new Set(graph.layerChain.map(({ index }) => index));
  return steps
    .filter(({ stage }) => chain.has(stage.index))
    .map(({ commands }) => commands.filter((item) => isApt(item) || marksAutomatic(item)))
    .filter((layer) => layer.length > 0);
}

/** The lists of the main archive, and as an upper bound a tenth more for those of updates and security fixes. */
function listsOf(releases: readonly ReleaseCatalogue[]): Quantity | null {
  const [first] = releases;
  const bytes = releases.map(({ lists }) => lists);
  return first === undefined
    ? null
    : estimated(first.lists, Math.min(...bytes), Math.round(Math.max(...bytes) * 1.1));
}

/** What is simulated. */
interface Build {
  readonly base: DebianBase;
  readonly layers: readonly Layer[];
  /** False where apt is configured to leave recommended packages out. */
  readonly recommends: boolean;
}

function modelOf(catalogue: SystemCatalogue, build: Build, platform: string): SystemModel {
  const { base, layers } = build;
  const releases = base.releases.flatMap((name) =>
    catalogue.releases.filter(({ release }) => release === name),
  );
  // Packages of another architecture hold other code: their sizes are like these, not these.
  const same = base.debian && platform === `linux/${catalogue.architecture}`;
  const margin = !same ? FOREIGN_MARGIN : base.slim ? SLIM_MARGIN : DECLARED_MARGIN;
  const systems = likely(releases.map((release) => simulate(release, build, null)));
  const named = new Set(
    layers.flatMap((layer) => layer.filter(isInstall).flatMap(({ known }) => packageNames(known.packages))),
  );
  const { packages, gaps } = weighSystems(systems, named, margin);
  let changes = 0;
  return {
    packages,
    gaps,
    lists: base.debian ? listsOf(systems.map((system) => system.catalogue)) : null,
    saving(change) {
      if (!layers.some((layer) => layer.includes(change.item))) return null;
      changes += 1;
      if (changes > MAXIMUM_CHANGES) return null;
      const asked = change.without ?? new Set();
      if (gaps.some((name) => asked.has(name))) return unknown();
      const differences = systems.map(({ catalogue: release, added }) => {
        const after = simulate(release, build, change);
        return bytesOf(release, added).installed - bytesOf(release, after.added).installed;
      });
      if (differences.every((bytes) => bytes === 0)) return null;
      const saved = savedBytes(differences, margin);
      // Whether a command in a branch runs at all is not known.
      return change.item.command.certainty === 'always' || saved.provenance !== 'estimated'
        ? saved
        : estimated(saved.value, Math.min(0, saved.interval[0]), saved.interval[1]);
    },
  };
}

/**
 * What a release's apt puts into the layers. A layer holds what its RUN leaves: a package that the same RUN takes out again is not
 * in it, one that a later RUN takes out still is.
 */
function simulate(catalogue: ReleaseCatalogue, build: Build, change: SystemChange | null) {
  const { base, layers } = build;
  const installation = baseInstallation(catalogue, base.contents);
  const added: string[] = [];
  const unknownNames = new Set<string>();
  for (const layer of layers) {
    const before = copyOf(installation);
    for (const item of layer) perform(installation, before, item, { change, recommends: build.recommends });
    for (const name of installation.packages) if (!before.packages.has(name)) added.push(name);
    for (const name of installation.unknown) unknownNames.add(name);
  }
  return { catalogue, added, unknown: [...unknownNames].sort(byCodeUnit) };
}

function perform(
  installation: Installation,
  before: Installation,
  item: StepCommand,
  { change, recommends }: { readonly change: SystemChange | null; readonly recommends: boolean },
): void {
  if (marksAutomatic(item)) {
    markAutomatic(installation, before);
    return;
  }
  if (!isApt(item)) return;
  const { known } = item;
  const names = packageNames(known.packages);
  if (known.operation === 'install') {
    const changed = change?.item === item ? change : null;
    const asked = names.filter((name) => changed?.without?.has(name) !== true);
    const recommended = recommends && !known.recommendsDisabled && changed?.withoutRecommends !== true;
    install(installation, asked, recommended);
  } else if (known.operation === 'autoremove') removeUnneeded(installation);
  else if (known.operation === 'remove') {
    const unneeded = item.command.words.some(({ text }) => /^--auto-?remove$/.test(text));
    // A variable, or a pattern, names what nothing here tells: usually all that this RUN needed to build.
    const hidden = known.packages.some((word) => word.value === null || /[*?[\]^$]/.test(word.text));
    if (hidden) markAutomatic(installation, before);
    remove(installation, names, unneeded || hidden);
  }
}

/** `apt-mark auto`, as scripts do before they remove what they needed only to build. */
const marksAutomatic = ({ command }: StepCommand) =>
  command.name === 'apt-mark' && command.words.some(({ text }) => text === 'auto');

/** What this RUN asked for counts as asked for by nobody. */
function markAutomatic(installation: Installation, before: Installation): void {
  for (const name of installation.manual) if (!before.packages.has(name)) installation.manual.delete(name);
  installation.unknown.clear();
}

const isApt = (item: StepCommand): item is AptItem =>
  item.known?.kind === 'system-packages' &&
  (item.known.manager === 'apt-get' || item.known.manager === 'apt') &&
  !item.command.enclosures.includes('function');

const isInstall = (item: StepCommand): item is AptItem => isApt(item) && item.known.operation === 'install';

/** Packages that words name; files and what a variable holds name none. `gcc=4:12`, `libc6:i386` and `git/stable` are names. */
export function packageNames(words: readonly ShellWord[]): string[] {
  return words.flatMap(({ value }) => {
    if (value === null || /^(?:\.{0,2}\/|https?:)|\.deb$/.test(value)) return [];
    const name = /^([a-z0-9][a-z0-9+.-]*?)(?:[:=/].*)?$/s.exec(value)?.[1];
    return name === undefined ? [] : [name];
  });
}
