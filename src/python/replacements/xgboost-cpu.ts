import { firstUse } from './code-evidence.ts';
import { renamed } from './rename.ts';
import type { Replacement } from './replacement.ts';

/** xgboost-cpu instead of xgboost: the same library without CUDA code and without NCCL. */
export const xgboostCpu: Replacement = {
  id: 'xgboost-cpu',
  title: 'XGBoost with CUDA where no GPU is in sight',
  severity: 'warning',
  appliesTo: ['xgboost'],
  looksFor: ['xgboost', 'torch'],
  together: false,
  summary: 'xgboost is required on Linux or Windows, and neither the code nor the deployment shows a GPU.',
  rationale:
    "xgboost's Linux wheel holds CUDA code and requires nvidia-nccl-cu12. xgboost-cpu is released by the same project " +
    'with the same import name and versions since 2.1 (xgboost-distribution#106).',
  caveat:
    'Released for x86-64 Linux and Windows only: elsewhere keep xgboost behind a marker; other distributions that require "xgboost" by name still bring it.',
  propose({ requirement, closure, usage, gpuEvidence, platform }) {
    if (gpuEvidence.length > 0 || !['linux/amd64', 'windows/amd64'].includes(platform)) return null;
    const literalGpu = usage.files.some(({ uses }) =>
      uses.some(({ literals }) =>
        literals.some((text) => /^(tree_method=)?gpu_hist$|^(device=)?cuda/.test(text)),
      ),
    );
    if (literalGpu || firstUse(usage, ['xgboost.dask.DaskDMatrix']) !== null) return null;
    for (const other of closure.values())
      if (other.name !== 'xgboost' && other.dependencies.includes('xgboost')) return null;
    return {
      requirements: [renamed(requirement.requirement, 'xgboost-cpu')],
      index: null,
      evidence:
        'no GPU request was found in the code or the deployment, and only this requirement asks for xgboost',
    };
  },
};
