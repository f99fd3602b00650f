import { EnvironmentError } from './errors.ts';

/**
 * How far an exchange came: `no-answer` (no connection, or no headers in time), `cut` (headers came, the body did not
 * come whole), `refused` (the policy of addresses, redirects or sizes forbids what was asked or answered).
 */
export type HttpStage = 'no-answer' | 'cut' | 'refused';

/** An exchange over http that brought no whole answer; the stage says whether trying again could help. */
export class HttpFailure extends EnvironmentError {
  readonly stage: HttpStage;

  constructor(
    stage: HttpStage,
    message: string,
    explanation: { readonly cause?: unknown; readonly advice?: string } = {},
  ) {
    super(message, explanation);
    this.stage = stage;
  }
}
