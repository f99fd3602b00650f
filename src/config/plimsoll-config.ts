import { z } from 'zod';
import { AnalyzeConfig } from '../commands/analyze/config.ts';

/** The file's names, in the order in which they are looked for. */
export const CONFIG_FILES = ['plimsoll.yml', 'plimsoll.yaml', '.github/plimsoll.yml'] as const;

/** plimsoll.yml: one key per command; an empty file is valid. */
export const PlimsollConfig = z.strictObject({
  analyze: AnalyzeConfig.prefault({}).describe('Weights and rules for Dockerfiles and Python dependencies.'),
});
export type PlimsollConfig = z.infer<typeof PlimsollConfig>;

/** What an empty plimsoll.yml means. */
export function defaultConfig(): PlimsollConfig {
  return PlimsollConfig.parse({});
}
