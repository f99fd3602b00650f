import { replacements } from '../../python/replacements/replacements.ts';
import { byCodeUnit } from '../../support/compare.ts';
import { CLOSURE_RULES } from '../closure-findings.ts';
import { FILE_RULES } from './file-rules.ts';
import { DOCKERFILE_RULES } from './rules/registry.ts';
import type { RuleDescription } from './rules/rule.ts';

/** A rule as the docs, SARIF and the configuration know it. */
export interface DescribedRule
  extends Pick<RuleDescription, 'id' | 'title' | 'severity' | 'summary' | 'rationale' | 'examples'> {
  readonly family: 'dockerfile' | 'requirement' | 'file';
  /** For replacements: what is lost or must be checked. */
  readonly caveat: string | null;
}

/** All rules, replacements and file problems, sorted by id. */
export function describeAllRules(): readonly DescribedRule[] {
  return [
    ...DOCKERFILE_RULES.map(
      (rule): DescribedRule => ({ ...describe(rule), family: 'dockerfile', caveat: null }),
    ),
    ...replacements.map(
      (replacement): DescribedRule => ({
        ...describe({ ...replacement, examples: [] }),
        family: 'requirement',
        caveat: replacement.caveat,
      }),
    ),
    ...[...FILE_RULES, ...CLOSURE_RULES].map(
      (rule): DescribedRule => ({ ...describe(rule), family: 'file', caveat: null }),
    ),
  ].sort((a, b) => byCodeUnit(a.id, b.id));
}

function describe({ id, title, severity, summary, rationale, examples }: RuleDescription): RuleDescription {
  return { id, title, severity, summary, rationale, examples };
}
