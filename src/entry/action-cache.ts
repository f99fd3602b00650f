import { join } from 'node:path';
import { type Environment, read } from '../github/environment.ts';
import type { RunContext } from '../github/event.ts';
import type { SharedCache } from '../github/shared-cache.ts';
import type { Logger } from '../world/world.ts';
import type { AnalyzeInputs } from './action-inputs.ts';

/**
 * The cache that this run shares with later ones; null when the workflow wants none, and where there is no cache service.
 * What it takes is loaded only here.
 */
export async function openActionCache(
  inputs: Pick<AnalyzeInputs, 'cache' | 'offline'>,
  context: RunContext,
  environment: Environment,
  logger: Logger,
): Promise<SharedCache | null> {
  const temporary = read(environment, 'runnerTemp');
  if (!inputs.cache || inputs.offline || temporary === null) return null;
  const { openCacheService } = await import('../github/cache-service.ts');
  const service = openCacheService(environment);
  if (service === null) return null;
  const { openSharedCache } = await import('../github/shared-cache.ts');
  return openSharedCache({ folder: join(temporary, 'plimsoll-cache'), context, service, logger });
}
