import { formatPlatform, type Platform, parsePlatform } from '../platform.ts';
import { goLowerCase } from './check-instruction.ts';
import type { BuildOptions } from './stage-graph.ts';

const USUAL: Platform = { os: 'linux', architecture: 'amd64', variant: '' };

/**
 * The ARGs that BuildKit sets before the first line: TARGETPLATFORM, BUILDPLATFORM and their parts, for a build
 * on the platform that it builds for, and TARGETSTAGE. Build arguments of the same name replace them.
 */
export function platformArguments(options: BuildOptions, lastStageName: string | null): Map<string, string> {
  const platform = parsePlatform(options.platform) ?? USUAL;
  const values = new Map<string, string>();
  for (const prefix of ['BUILD', 'TARGET']) {
    values.set(`${prefix}PLATFORM`, formatPlatform(platform));
    values.set(`${prefix}OS`, platform.os);
    values.set(`${prefix}OSVERSION`, '');
    values.set(`${prefix}ARCH`, platform.architecture);
    values.set(`${prefix}VARIANT`, platform.variant);
  }
  const stage = options.target ?? (lastStageName === null ? '' : goLowerCase(lastStageName));
  values.set('TARGETSTAGE', stage === '' ? 'default' : stage);
  for (const name of values.keys()) {
    const given = options.buildArguments.get(name);
    if (given !== undefined) values.set(name, given);
  }
  return values;
}
