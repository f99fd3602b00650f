import { aptLists } from './apt-lists.ts';
import { aptRecommends } from './apt-recommends.ts';
import { aptUpgrade } from './apt-upgrade.ts';
import { archiveKept } from './archive-kept.ts';
import { buildToolsInFinal } from './build-tools-in-final.ts';
import { condaClean } from './conda-clean.ts';
import { condaCudaTwice } from './conda-cuda-twice.ts';
import { copyBeforeDependencies } from './copy-before-dependencies.ts';
import { copyWholePrefix } from './copy-whole-prefix.ts';
import { cudaTwice } from './cuda-twice.ts';
import { deadCleanup } from './dead-cleanup.ts';
import { develBase } from './devel-base.ts';
import { developmentDependenciesInFinal } from './development-dependencies-in-final.ts';
import { dnfClean } from './dnf-clean.ts';
import { duplicateWeights } from './duplicate-weights.ts';
import { gitCloneDepth } from './git-clone-depth.ts';
import { interactiveTools } from './interactive-tools.ts';
import { missingDockerignore } from './missing-dockerignore.ts';
import { modelAtBuild } from './model-at-build.ts';
import { pipCache } from './pip-cache.ts';
import { poetryCache } from './poetry-cache.ts';
import { pythonFullBase } from './python-full-base.ts';
import { recursiveChown } from './recursive-chown.ts';
import type { DockerfileRule } from './rule.ts';
import { torchArm64Cuda } from './torch-arm64-cuda.ts';
import { torchCudaOnCpu } from './torch-cuda-on-cpu.ts';
import { torchTwice } from './torch-twice.ts';
import { uvCache } from './uv-cache.ts';
import { weightsInContext } from './weights-in-context.ts';

/** All rules that judge Dockerfiles, ordered by id. */
export const DOCKERFILE_RULES: readonly DockerfileRule[] = [
  aptLists,
  aptRecommends,
  aptUpgrade,
  archiveKept,
  buildToolsInFinal,
  condaClean,
  condaCudaTwice,
  copyBeforeDependencies,
  copyWholePrefix,
  cudaTwice,
  deadCleanup,
  develBase,
  developmentDependenciesInFinal,
  dnfClean,
  duplicateWeights,
  gitCloneDepth,
  interactiveTools,
  missingDockerignore,
  modelAtBuild,
  pipCache,
  poetryCache,
  pythonFullBase,
  recursiveChown,
  torchArm64Cuda,
  torchCudaOnCpu,
  torchTwice,
  uvCache,
  weightsInContext,
];
