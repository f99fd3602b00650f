import { UserError } from '../support/errors.ts';

/**
 * `NAME=VALUE` options as `docker build --build-arg` takes them; `NAME` alone takes the value from the environment.
 * @throws UserError when a name is missing or not set.
 */
export function readBuildArguments(
  written: readonly string[],
  environment: NodeJS.ProcessEnv,
): ReadonlyMap<string, string> {
  const read = new Map<string, string>();
  for (const text of written) {
    const equals = text.indexOf('=');
    const name = equals === -1 ? text : text.slice(0, equals);
    const value = equals === -1 ? environment[name] : text.slice(equals + 1);
    if (name === '')
      throw new UserError(`--build-arg ${text}: a name is missing`, {
        advice: 'Write --build-arg NAME=VALUE.',
      });
    if (value === undefined)
      throw new UserError(`--build-arg ${name}: the environment has no ${name}`, {
        advice: `Write --build-arg ${name}=VALUE.`,
      });
    read.set(name, value);
  }
  return read;
}
