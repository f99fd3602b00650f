import type { Notice } from '../report/report.ts';
import { UserError } from '../support/errors.ts';
import type { Tree } from '../world/world.ts';
import {
  type Configuration,
  defaultConfiguration,
  findConfiguration,
  readConfiguration,
} from './configuration.ts';

export interface Decision {
  readonly configuration: Configuration;
  /** What a person should know about whose configuration decided. */
  readonly notices: readonly Notice[];
  /** The mistake in the configuration of what is checked out, when another one decides. */
  readonly mistake: UserError | null;
}

/**
 * The configuration that decides. What a pull request brings must not change its own gates: the configuration of the
 * trusted tree counts, or the defaults where there is none, and a difference is reported.
 * @throws UserError when the deciding configuration is not valid, or a named one exists nowhere.
 */
export async function decideConfiguration(
  named: string | null,
  own: Tree,
  trusted: Tree | 'own' | null,
): Promise<Decision> {
  if (trusted === 'own')
    return { configuration: await readConfiguration(own, named), notices: [], mistake: null };
  const proposed = await caught(findConfiguration(own, named));
  const agreed = trusted === null ? null : await caught(findConfiguration(trusted, named));
  if (named !== null && proposed === null && agreed === null) await readConfiguration(own, named);
  const mistake = proposed instanceof UserError ? proposed : null;
  const place = placeOf(proposed);
  const notices: Notice[] = [];
  const say = (message: string): void => {
    notices.push({ message, ...(place === null ? {} : { location: place }) });
  };

  if (agreed instanceof UserError) {
    // Only a pull request that mends the base's configuration can go on, and not with gates of its own choice.
    if (mistake !== null || proposed === null || proposed instanceof UserError) throw agreed;
    say(`The configuration of the base commit is not valid, so the defaults decided: ${agreed.message}.`);
    return { configuration: defaultConfiguration(), notices, mistake: null };
  }
  if (mistake !== null) say(`The configuration that this change brings is not valid: ${mistake.message}.`);
  if (trusted === null) {
    if (proposed !== null)
      say('The base commit could not be read, so the default configuration decided and not this one.');
  } else if (mistake === null && !same(proposed, agreed)) {
    say(
      agreed === null
        ? 'This change adds a configuration. The base commit has none, so the defaults decided.'
        : 'This change touches the configuration. The one of the base commit decided.',
    );
  }
  return { configuration: agreed ?? defaultConfiguration(), notices, mistake };
}

function same(proposed: Configuration | UserError | null, agreed: Configuration | null): boolean {
  if (proposed instanceof UserError) return false;
  return proposed?.path === agreed?.path && proposed?.text === agreed?.text;
}

function placeOf(proposed: Configuration | UserError | null): Notice['location'] | null {
  if (proposed === null) return null;
  if (!(proposed instanceof UserError)) return proposed.path === null ? null : { path: proposed.path };
  if (proposed.place === undefined) return null;
  const { path, line } = proposed.place;
  return { path, ...(line === undefined ? {} : { startLine: line, endLine: line }) };
}

async function caught<T>(reading: Promise<T>): Promise<T | UserError> {
  try {
    return await reading;
  } catch (thrown) {
    if (thrown instanceof UserError) return thrown;
    throw thrown;
  }
}
