import type { CodeUsage } from '../imports/usage.ts';
import { formatRequirement } from '../requirement.ts';
import { isImported } from './code-evidence.ts';
import type { Replacement, RequirementContext } from './replacement.ts';

/** pandas without its performance extra where nothing asks for numba. */
export const pandasPerformance: Replacement = {
  id: 'pandas-performance',
  title: 'A compiler for pandas that nothing uses',
  severity: 'warning',
  appliesTo: ['pandas'],
  looksFor: ['pandas', 'numba', 'numexpr', 'bottleneck'],
  signs: { 'numba-engine': /["']numba["']|use_numba/ },
  together: false,
  summary: 'pandas is required with the extra performance, and the code never chooses engine="numba".',
  rationale:
    'The extra brings numba with llvmlite, bottleneck and numexpr; pandas uses numba only where engine="numba" is given.',
  caveat: 'bottleneck and numexpr go too: some reductions, DataFrame.query and DataFrame.eval get slower.',
  propose(context) {
    const { usage, text, direct } = context;
    const requirements = withoutExtra(context);
    if (requirements === null || !text.complete) return null;
    if (text.signs.has('numba-engine') || usesExpressions(usage)) return null;
    // Somebody who imports what only the extra brings needs the extra.
    if (BROUGHT.some((name) => isImported(usage, name) && !direct.includes(name))) return null;
    return {
      requirements,
      index: null,
      evidence: 'no engine="numba", and no expression for eval or query, is used anywhere',
    };
  },
  withoutCode(context) {
    const requirements = withoutExtra(context);
    if (requirements === null) return null;
    return {
      requirements,
      index: null,
      evidence:
        'nothing chooses engine="numba", gives expressions to eval or query of large frames, or imports numba, numexpr or bottleneck itself',
    };
  },
};

function withoutExtra({ requirement: { requirement } }: RequirementContext): readonly string[] | null {
  if (!requirement.extras.includes('performance')) return null;
  const extras = requirement.extras.filter((extra) => extra !== 'performance');
  return [formatRequirement({ ...requirement, extras })];
}

/** What the extra brings. */
const BROUGHT: readonly string[] = ['bottleneck', 'numba', 'numexpr'];

/** `frame.eval("a + b")` and `frame.query("a > 1")`, which numexpr makes fast; `model.eval()` has no expression. */
function usesExpressions({ files }: CodeUsage): boolean {
  return files.some(({ uses }) =>
    uses.some(
      ({ name, call, literals }) => call && /(?:^|\.)(?:eval|query)$/.test(name) && literals.length > 0,
    ),
  );
}
