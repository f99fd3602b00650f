import { UserError } from '../../support/errors.ts';
import type { Demands } from './demands.ts';
import type { CandidateProvider } from './provider.ts';
import type { AskedRequirement } from './request.ts';

/**
 * The names that come from a URL: those of the user's own requirements, and those that distributions from such a URL
 * ask for in turn. Indexes are not asked for them.
 * @throws UserError when the user names two URLs for one distribution.
 */
export async function directReferences(
  demands: Demands,
  provider: CandidateProvider,
): Promise<ReadonlyMap<string, string>> {
  const urls = new Map<string, string>();
  const queue: { name: string; url: string; extras: readonly string[] }[] = [];
  for (const [name, asked] of demands.urls()) {
    const [first, second] = asked;
    if (first !== undefined && second !== undefined) throw twoSources(name, first, second);
    const { url, extras } = first?.requirement ?? { url: null, extras: [] };
    if (url === null) continue;
    urls.set(name, url);
    queue.push({ name, url, extras });
  }
  for (const { name, url, extras } of queue) {
    const candidate = await provider.direct?.(name, url);
    if (!candidate) continue;
    const metadata = await provider.metadata(candidate);
    if ('unusable' in metadata) continue;
    for (const extra of [null, ...extras])
      for (const { requirement } of demands.of(metadata, extra)) {
        if (requirement.url === null || urls.has(requirement.normalizedName)) continue;
        urls.set(requirement.normalizedName, requirement.url);
        queue.push({ name: requirement.normalizedName, url: requirement.url, extras: requirement.extras });
      }
  }
  return urls;
}

function twoSources(name: string, first: AskedRequirement, second: AskedRequirement): UserError {
  const place =
    second.path === null
      ? {}
      : { place: { path: second.path, ...(second.range === null ? {} : { line: second.range.startLine }) } };
  return new UserError(`${name} is asked for from two URLs: "${first.written}" and "${second.written}"`, {
    ...place,
    advice: 'Keep one of them.',
  });
}
