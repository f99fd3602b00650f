import type { TextRange } from '../../support/source-text.ts';
import type { TextEdit } from '../../support/text-edit.ts';
import type { WorkflowFacts } from '../facts.ts';
import type { WorkflowModel } from '../repository.ts';

/** A change of files that a person can take over. */
export interface WorkflowFix {
  /** `safe`: never changes what the jobs do. `suggested`: a person decides. */
  readonly safety: 'safe' | 'suggested';
  /** What it does, in the imperative. */
  readonly description: string;
  /** Empty for advice that can't be written down as an edit; then the safety is `suggested`. */
  readonly edits: readonly TextEdit[];
}

/** What a rule says about a place. */
export interface WorkflowFinding {
  readonly message: string;
  readonly path: string;
  readonly range: TextRange;
  readonly fix: WorkflowFix;
}

export interface WorkflowRule {
  /** Stable, kebab-case: part of the contract. */
  readonly id: string;
  /** A few words, shown as the finding's title. */
  readonly title: string;
  readonly severity: 'error' | 'warning' | 'info';
  /** One sentence: when it fires. */
  readonly summary: string;
  /** Why it matters and what the fix does, Markdown, for the docs page. Evidence with its source. */
  readonly rationale: string;
  readonly examples: readonly { readonly bad: string; readonly good: string }[];
  /** What the rule finds; the same place may be named more than once, when several jobs run what stands there. */
  judge(model: WorkflowModel, facts: WorkflowFacts): Iterable<WorkflowFinding>;
}

/** Advice that is no edit. */
export function advice(description: string): WorkflowFix {
  return { safety: 'suggested', description, edits: [] };
}

/** A fix of the edits that could be made; advice when there are none. */
export function fixOf(
  safety: WorkflowFix['safety'],
  description: string,
  edits: readonly (TextEdit | null)[],
): WorkflowFix {
  const made = edits.filter((edit) => edit !== null);
  return made.length === 0 || made.length < edits.length
    ? advice(description)
    : { safety, description, edits: made };
}
