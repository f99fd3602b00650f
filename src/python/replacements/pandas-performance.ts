import { formatRequirement } from '../requirement.ts';
import { firstUse } from './code-evidence.ts';
import type { Replacement } from './replacement.ts';

/** pandas without its performance extra where nothing asks for numba. */
export const pandasPerformance: Replacement = {
  id: 'pandas-performance',
  title: 'numba and its compiler for pandas, unused',
  severity: 'warning',
  appliesTo: ['pandas'],
  looksFor: ['pandas', 'numba', 'numexpr', 'bottleneck'],
  together: false,
  summary: 'pandas is required with the extra performance, and the code never chooses engine="numba".',
  rationale:
    'The extra brings numba with llvmlite, bottleneck and numexpr; pandas uses numba only where engine="numba" is given.',
  caveat: 'bottleneck and numexpr go too: some reductions and DataFrame.eval get slower.',
  propose({ requirement: { requirement }, usage }) {
    if (!requirement.extras.includes('performance')) return null;
    const numba = usage.files.some(({ uses }) =>
      uses.some(({ literals }) => literals.some((text) => text === 'numba' || text === 'engine=numba')),
    );
    if (numba || firstUse(usage, ['pandas.eval', '.eval']) !== null) return null;
    return {
      requirements: [
        formatRequirement({
          ...requirement,
          extras: requirement.extras.filter((extra) => extra !== 'performance'),
        }),
      ],
      index: null,
      evidence: 'engine="numba" and eval are used nowhere',
    };
  },
};
