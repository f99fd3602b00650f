/** What pip's configuration says of indexes: of files and environment together. */
export interface PipConfiguration {
  readonly indexUrl: string | null;
  readonly extraIndexUrls: readonly string[];
  readonly findLinks: readonly string[];
  readonly noIndex: boolean;
}

/** A configuration file that was read. */
export interface ConfigurationFile {
  /** For messages: `the user's pip configuration`. */
  readonly label: string;
  readonly text: string;
}

type Values = Map<string, string>;

/**
 * Merges configuration files, given in the order in which later ones override earlier ones, and the environment, which
 * overrides them all. Of each file the section `[global]` counts and then `[install]`, as for `pip install`
 * (pip, "Configuration"). Names are case-insensitive, with `_` as `-`.
 */
export function readPipConfiguration(
  files: readonly ConfigurationFile[],
  environment: Readonly<Record<string, string | undefined>>,
): PipConfiguration {
  const values: Values = new Map();
  // A command's section of any file counts more than the general section of any other.
  for (const section of ['global', 'install'])
    for (const file of files)
      for (const [key, value] of readIni(file.text).get(section) ?? []) values.set(key, value);
  // pip takes no notice of variables that are empty.
  for (const [name, value] of Object.entries(environment))
    if (name.startsWith('PIP_') && value !== undefined && value !== '')
      values.set(normalizedKey(name.slice('PIP_'.length)), value);
  const list = (key: string): readonly string[] =>
    (values.get(key) ?? '').split(/\s+/).filter((word) => word !== '');
  return {
    indexUrl: list('index-url')[0] ?? list('pypi-url')[0] ?? null,
    extraIndexUrls: list('extra-index-url'),
    findLinks: list('find-links'),
    noIndex: isTrue(values.get('no-index')),
  };
}

/**
 * Sections with their settings, read as Python's RawConfigParser does: `key = value` or `key: value`, comments on lines of
 * their own, values continued by deeper indentation. Lines that make no sense are passed over.
 */
export function readIni(text: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const sections = new Map<string, Values>();
  let section: Values | null = null;
  let key: string | null = null;
  let keyIndent = 0;
  for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    const content = line.trim();
    if (content === '' || content.startsWith('#') || content.startsWith(';')) continue;
    const indent = line.length - line.trimStart().length;
    if (section !== null && key !== null && indent > keyIndent) {
      section.set(key, `${section.get(key) ?? ''}\n${content}`);
      continue;
    }
    const header = /^\[([^\]]+)\]/.exec(content)?.[1];
    if (header !== undefined) {
      section = sections.get(header) ?? new Map();
      sections.set(header, section);
      key = null;
      continue;
    }
    const at = content.search(/[=:]/);
    if (section === null || at <= 0) continue;
    key = normalizedKey(content.slice(0, at).trim());
    keyIndent = indent;
    section.set(key, content.slice(at + 1).trim());
  }
  return sections;
}

/** What Python's `strtobool`, which pip uses, takes for true. */
export function isTrue(value: string | undefined): boolean {
  return /^(?:y|yes|t|true|on|1)$/i.test(value?.trim() ?? '');
}

function normalizedKey(name: string): string {
  return name.toLowerCase().replaceAll('_', '-').replace(/^--/, '');
}
