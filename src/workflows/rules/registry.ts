import { cacheLimit } from './cache-limit.ts';
import { cudaOnCpuRunner } from './cuda-on-cpu-runner.ts';
import { freeDiskSpace } from './free-disk-space.ts';
import { jobTimeout } from './job-timeout.ts';
import { pythonCache } from './python-cache.ts';
import { repeatedInstall } from './repeated-install.ts';
import type { WorkflowRule } from './rule.ts';
import { scheduleFrequency } from './schedule-frequency.ts';
import { unconstrainedInstall } from './unconstrained-install.ts';
import { workflowConcurrency } from './workflow-concurrency.ts';

/** All rules that judge workflows, ordered by id. */
export const WORKFLOW_RULES: readonly WorkflowRule[] = [
  cacheLimit,
  cudaOnCpuRunner,
  freeDiskSpace,
  jobTimeout,
  pythonCache,
  repeatedInstall,
  scheduleFrequency,
  unconstrainedInstall,
  workflowConcurrency,
];
