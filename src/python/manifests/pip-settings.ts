import { normalizeName } from '../name.ts';
import { maskCredentials } from './credentials.ts';
import type { ManifestIndex, PipOptions } from './manifest.ts';
import type { PipOption, PipOptionName } from './pip-options.ts';

/** Features that some pip since 20.3 knows; what a pip does not know it refuses. */
const FEATURES: ReadonlySet<string> = new Set([
  ...['2020-resolver', 'build-constraint', 'fast-deps', 'in-tree-build', 'inprocess-build-deps'],
  ...['no-binary-enable-wheel-cache', 'truststore', 'venv-isolation'],
]);
const STRONG_HASHES: ReadonlySet<string> = new Set(['sha256', 'sha384', 'sha512']);
const NAME_LISTS: ReadonlySet<PipOptionName> = new Set([
  'no-binary',
  'only-binary',
  'all-releases',
  'only-final',
]);

/** Why pip refuses an option while it parses it, and what to write; null when it takes it. */
export function optionFault(option: PipOption): { readonly message: string; readonly advice: string } | null {
  const value = option.value ?? '';
  if (option.name === 'hash' && !STRONG_HASHES.has(/^([^:]*):/.exec(value)?.[1] ?? ''))
    return {
      message: '--hash needs sha256, sha384 or sha512, a colon and the digest',
      advice: 'Write --hash=sha256:DIGEST.',
    };
  if (option.name === 'config-settings' && !value.includes('='))
    return { message: '--config-settings needs KEY=VALUE', advice: 'Write --config-settings KEY=VALUE.' };
  if (NAME_LISTS.has(option.name) && value.startsWith('-'))
    return { message: `--${option.name} needs a value`, advice: 'Write names, :all: or :none:.' };
  if (
    option.name === 'trusted-host' &&
    /[[\]]/.test(value) &&
    !/^(?:[a-z+]+:\/\/)?\[[0-9A-Fa-f:.]+\](?::\d*)?$/.test(value)
  )
    return { message: `${value} is not the name of a host`, advice: 'Write HOST or HOST:PORT.' };
  if (option.name === 'use-feature' && !FEATURES.has(value))
    return { message: `pip knows no feature ${value}`, advice: 'Remove the line.' };
  return null;
}

/** Whether pip heeds the option on the line of a requirement, where it skips most (`handle_requirement_line`). */
export function holdsOnRequirementLine(name: PipOptionName, editable: boolean): boolean {
  if (NAME_LISTS.has(name) || name === 'config-settings' || name === 'global-option') return true;
  return editable ? name === 'editable' : name === 'hash';
}

/** What the option lines of requirements files have set so far, by `handle_option_line` in pip/_internal/req/req_file.py. */
export class PipSettings {
  readonly #indexes: ManifestIndex[] = [];
  readonly #switches = { preferBinary: false, requireHashes: false };
  readonly #noBinary = new Set<string>();
  readonly #onlyBinary = new Set<string>();
  readonly #allReleases = new Set<string>();
  readonly #onlyFinal = new Set<string>();
  readonly #trustedHosts = new Set<string>();
  readonly #features = new Set<string>();

  /** In the order in which they take effect. */
  get indexes(): readonly ManifestIndex[] {
    return this.#indexes;
  }

  get options(): PipOptions {
    return {
      ...this.#switches,
      noBinary: [...this.#noBinary].sort(),
      onlyBinary: [...this.#onlyBinary].sort(),
      allReleases: [...this.#allReleases].sort(),
      onlyFinal: [...this.#onlyFinal].sort(),
      trustedHosts: [...this.#trustedHosts].sort(),
      features: [...this.#features].sort(),
    };
  }

  /** The format and release options, which pip keeps from every line, of a requirement too: they take effect while it parses. */
  applyFormats(options: readonly PipOption[]): void {
    for (const { name, value } of options) {
      if (name === 'no-binary') applyNames(value ?? '', this.#noBinary, this.#onlyBinary);
      if (name === 'only-binary') applyNames(value ?? '', this.#onlyBinary, this.#noBinary);
      if (name === 'all-releases') applyNames(value ?? '', this.#allReleases, this.#onlyFinal);
      if (name === 'only-final') applyNames(value ?? '', this.#onlyFinal, this.#allReleases);
    }
  }

  /**
   * The options of one line without a requirement. pip heeds them in an order of its own: the last --index-url
   * before all --extra-index-url, and of several --find-links the first.
   * @returns the indexes that an --index-url of the line makes pip forget.
   */
  applyLine(
    options: readonly PipOption[],
    place: (option: PipOption) => Pick<ManifestIndex, 'path' | 'range'>,
  ): readonly ManifestIndex[] {
    const named = (name: PipOptionName) => options.filter((option) => option.name === name);
    const add = (kind: ManifestIndex['kind'], chosen: readonly PipOption[]) => {
      for (const option of chosen)
        this.#indexes.push({
          kind,
          name: null,
          url: maskCredentials(option.value ?? ''),
          explicit: false,
          ...place(option),
        });
    };
    const index = named('index-url').slice(-1);
    const forgotten =
      index.length === 0
        ? []
        : this.#indexes.filter(({ kind }) => kind === 'index' || kind === 'extra-index');
    add('no-index', named('no-index').slice(0, 1));
    add('index', index);
    add('extra-index', named('extra-index-url'));
    add('find-links', named('find-links').slice(0, 1));
    for (const { name, value } of options) {
      if (name === 'pre') this.#allReleases.add(':all:');
      if (name === 'prefer-binary') this.#switches.preferBinary = true;
      if (name === 'require-hashes') this.#switches.requireHashes = true;
      if (name === 'trusted-host' && value !== null) this.#trustedHosts.add(value);
      if (name === 'use-feature' && value !== null) this.#features.add(value);
    }
    return forgotten;
  }
}

/** `:all:`, `:none:` and names, of which the last word wins (`handle_mutual_excludes` in pip/_internal/models/format_control.py). */
function applyNames(value: string, target: Set<string>, other: Set<string>): void {
  let names = value.split(',');
  for (let all = names.indexOf(':all:'); all !== -1; all = names.indexOf(':all:')) {
    other.clear();
    target.clear();
    target.add(':all:');
    names = names.slice(all + 1);
    if (!names.includes(':none:')) return;
  }
  for (const name of names) {
    if (name === ':none:') target.clear();
    else {
      other.delete(normalizeName(name));
      target.add(normalizeName(name));
    }
  }
}
