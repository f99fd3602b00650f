import { GPU_SIGNS, GPU_WORDS, NOTHING_ON_A_GPU, showsNoGpu } from './gpu-signs.ts';
import { renamed } from './rename.ts';
import type { Replacement, RequirementContext } from './replacement.ts';
import { isNeededByOthers, isReleasedSince } from './variant.ts';

/** xgboost-cpu instead of xgboost: the same library without CUDA code and without NCCL. */
export const xgboostCpu: Replacement = {
  id: 'xgboost-cpu',
  title: 'XGBoost with CUDA where no GPU is in sight',
  severity: 'warning',
  appliesTo: ['xgboost'],
  looksFor: ['xgboost', ...GPU_WORDS],
  signs: {
    ...GPU_SIGNS,
    'xgboost-gpu': /\bgpu_(?:hist|predictor|id|coord_descent)\b|\bpredictor["']?\s?[:=]\s?["']gpu/,
  },
  together: false,
  summary: 'xgboost is required on Linux or Windows, and neither the code nor the deployment shows a GPU.',
  rationale:
    "xgboost's Linux wheel holds CUDA code and requires nvidia-nccl-cu12. xgboost-cpu is released by the same project " +
    'with the same import name and versions since 2.1.1 (xgboost-distribution#106).',
  caveat:
    'It is released for x86-64 Linux and Windows only: where the file is installed elsewhere too, keep xgboost there behind a marker.',
  propose(context) {
    const requirements = cpuBuild(context);
    if (requirements === null || !showsNoGpu(context) || context.text.signs.has('xgboost-gpu')) return null;
    return {
      requirements,
      index: null,
      evidence:
        'no GPU request was found in the code or the deployment, and only this requirement asks for xgboost',
    };
  },
  withoutCode(context) {
    const requirements = cpuBuild(context);
    return requirements === null ? null : { requirements, index: null, evidence: NOTHING_ON_A_GPU };
  },
};

function cpuBuild(context: RequirementContext): readonly string[] | null {
  if (!['linux/amd64', 'windows/amd64'].includes(context.platform)) return null;
  if (!isReleasedSince(context, '2.1.1') || isNeededByOthers(context)) return null;
  return [renamed(context.requirement.requirement, 'xgboost-cpu')];
}
