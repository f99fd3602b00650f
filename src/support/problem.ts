import type { TextRange } from './source-text.ts';

/**
 * What a reader could not make sense of. Readers return problems beside what they did understand;
 * they do not throw for what a file contains.
 */
export interface Problem {
  readonly path: string;
  readonly range: TextRange | null;
  /** `error`: the tool that owns the format would refuse the file. `warning`: it would accept, a person should look. */
  readonly severity: 'error' | 'warning';
  /** What is wrong, one sentence without a full stop. */
  readonly message: string;
  /** What to do, one sentence; empty when the message says it. */
  readonly advice: string;
}
