import { CONFIG_FILES, defaultConfig, type PlimsollConfig } from '../config/plimsoll-config.ts';
import { UserError } from '../support/errors.ts';
import { SourceText } from '../support/source-text.ts';
import type { Tree } from '../world/world.ts';

export interface Configuration {
  readonly config: PlimsollConfig;
  /** The file that it was read from, or null for the defaults. */
  readonly path: string | null;
  readonly text: string | null;
}

/** What holds where no configuration file is. */
export function defaultConfiguration(): Configuration {
  return { config: defaultConfig(), path: null, text: null };
}

/**
 * The configuration of a tree: the named file, else the first of plimsoll.yml's places that exists, else the defaults.
 * @throws UserError when the named file is missing, or the file is not a valid configuration.
 */
export async function readConfiguration(tree: Tree, named: string | null): Promise<Configuration> {
  const found = await findConfiguration(tree, named);
  if (found !== null) return found;
  if (named === null) return defaultConfiguration();
  throw new UserError(`there is no configuration "${named}"`, {
    advice: 'The path starts at the analysed folder.',
  });
}

/**
 * The same, with null where there is no such file. The reader of YAML is loaded only when there is one.
 * @throws UserError when the file is not a valid configuration.
 */
export async function findConfiguration(tree: Tree, named: string | null): Promise<Configuration | null> {
  for (const path of named === null ? CONFIG_FILES : [named]) {
    const result = await tree.read(path);
    if (result.state === 'refused')
      throw new UserError(`the configuration can't be read: ${result.reason}`, { place: { path } });
    if (result.state === 'missing') continue;
    return parseConfiguration(SourceText.fromBytes(path, result.bytes));
  }
  return null;
}

/** A configuration from its text. @throws UserError naming file, line and column of the first mistake. */
export async function parseConfiguration(source: SourceText): Promise<Configuration> {
  const { readConfig } = await import('../config/read-config.ts');
  return { config: readConfig(source), path: source.path, text: source.text };
}
