import type { AnalyzeConfig } from '../config.ts';

/** What a person decides about the model, beside what the repository says. */
export interface ModelSettings {
  readonly config: AnalyzeConfig;
  /** `--target` for all Dockerfiles; null for each one's own. */
  readonly target: string | null;
  /** `--build-arg` for all Dockerfiles. */
  readonly buildArguments: ReadonlyMap<string, string>;
}
