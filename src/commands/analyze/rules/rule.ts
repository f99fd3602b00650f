import type { Quantity } from '../../../support/quantity.ts';
import type { TextRange } from '../../../support/source-text.ts';
import type { TextEdit } from '../../../support/text-edit.ts';
import type { DockerfileModel, RepositoryFacts } from '../model/dockerfile-model.ts';

/** A change of files that a person can take over. */
export interface ProposedFix {
  /** `safe`: never changes what the image does, applied by --fix. `suggested`: a person decides. */
  readonly safety: 'safe' | 'suggested';
  /** What it does, in the imperative: "Add --no-cache-dir". */
  readonly description: string;
  /** Empty for advice that can't be written down as an edit; then the safety is `suggested`. */
  readonly edits: readonly TextEdit[];
  /** Files that it creates, by repository path. */
  readonly newFiles?: readonly { readonly path: string; readonly text: string }[];
}

/**
 * What a rule says about a place. The saving of a fix with edits is computed by the caller: the model before minus
 * the model after. A rule gives `saving` itself only for bytes that it can read exactly (sizes of files in the
 * repository) or as a difference of two weighed closures.
 */
export type Judgement =
  | {
      readonly kind: 'finding';
      readonly message: string;
      readonly path: string;
      readonly range: TextRange | null;
      readonly fix?: ProposedFix;
      readonly saving?: { readonly kind: 'installed' | 'download' | 'image'; readonly quantity: Quantity };
    }
  /** The thing is already done right; the message says what was seen. */
  | {
      readonly kind: 'praise';
      readonly message: string;
      readonly path: string;
      readonly range: TextRange | null;
    };

/** What rules, replacements and budgets have in common: a stable id and a page in the docs. */
export interface RuleDescription {
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
}

export interface DockerfileRule extends RuleDescription {
  check(model: DockerfileModel, facts: RepositoryFacts): Iterable<Judgement>;
}
