import type { Manifest } from '../python/manifests/manifest.ts';
import { type Quantity, unknown } from '../support/quantity.ts';
import type { CacheUse } from './caches.ts';
import type { WorkflowInstall } from './python-installs.ts';
import type { RunningJob } from './running-job.ts';
import type { Workflow } from './workflow.ts';

/**
 * What the caller knows beside the workflows. Everything may be unknown: rules are silent, and estimates unknown,
 * where the answer would decide.
 */
export interface WorkflowFacts {
  /** Whether there is a file at a repository path; null when it is not known. */
  hasFile(path: string): boolean | null;
  /** A requirements file, pyproject.toml or environment.yml at a repository path, read; null when it is not known. */
  manifestAt(path: string): Manifest | null;
  /** Bytes that an install downloads when nothing is cached. */
  downloadOf(install: WorkflowInstall, job: RunningJob): Quantity;
  /** Distributions for CUDA in what gets installed in the end, sorted; null when it is not known. */
  cudaDistributionsOf(install: WorkflowInstall, job: RunningJob): readonly string[] | null;
  /** Bytes of one entry of a cache. */
  cacheBytes(cache: CacheUse, job: RunningJob): Quantity;
  /** How often in a month what a workflow reads changes; null when it is not known. */
  changesPerMonth(workflow: Workflow): Quantity | null;
  /** How often in a month events other than its schedule start a workflow; null when it is not known. */
  eventsPerMonth(workflow: Workflow): Quantity | null;
}

/** Nothing is known beside the workflows. */
export const NO_FACTS: WorkflowFacts = {
  hasFile: () => null,
  manifestAt: () => null,
  downloadOf: () => unknown(),
  cudaDistributionsOf: () => null,
  cacheBytes: () => unknown(),
  changesPerMonth: () => null,
  eventsPerMonth: () => null,
};
