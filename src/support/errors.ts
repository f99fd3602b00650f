/** A place in a file of the repository; lines and columns are 1-based. */
export interface Place {
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
}

interface Explanation {
  /** Where it went wrong, when there is a where. */
  readonly place?: Place;
  /** What the person can do about it, as one sentence. */
  readonly advice?: string;
  readonly cause?: unknown;
}

abstract class ExplainedError extends Error {
  readonly place: Place | undefined;
  readonly advice: string | undefined;

  constructor(message: string, explanation: Explanation = {}) {
    super(message, explanation.cause === undefined ? undefined : { cause: explanation.cause });
    this.place = explanation.place;
    this.advice = explanation.advice;
  }
}

/** The user's mistake: usage, configuration, or a file that is not what it should be. Exit code 2. */
export class UserError extends ExplainedError {
  override readonly name = 'UserError';
}

/** The environment failed: network, git, file system, GitHub. Exit code 3. */
export class EnvironmentError extends ExplainedError {
  override readonly name = 'EnvironmentError';
}

/** `path`, `path:line` or `path:line:column`. */
export function formatPlace(place: Place): string {
  return [place.path, place.line, place.column].filter((part) => part !== undefined).join(':');
}

/** The message of anything that was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
