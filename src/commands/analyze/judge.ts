import type { Praise } from '../../report/report.ts';
import type { Quantity } from '../../support/quantity.ts';
import type { SourceText, TextRange } from '../../support/source-text.ts';
import type { ProposedFix, RuleDescription } from './rules/rule.ts';
import type { IgnoreComment } from './suppression.ts';

/** A finding with all that the report, --fix and the review suggestions need. */
export interface JudgedFinding {
  readonly rule: Pick<RuleDescription, 'id' | 'title' | 'severity'>;
  readonly message: string;
  readonly path: string;
  readonly range: TextRange | null;
  readonly source: SourceText | null;
  readonly fix: ProposedFix | null;
  readonly saving: { readonly kind: 'installed' | 'download' | 'image'; readonly quantity: Quantity } | null;
  readonly ignored: { readonly by: string; readonly reason: string | null } | null;
}

export interface Judgements {
  readonly findings: readonly JudgedFinding[];
  readonly praise: readonly Praise[];
  /** Ignore comments that silenced something. */
  readonly comments: readonly IgnoreComment[];
}
