import { z } from 'zod';
import { DifferenceRow, ManifestDetails, ReplacementDetails, Weight } from './analyze-details.ts';

/** Why no versions satisfy all that is asked. */
export const Conflict = z.strictObject({
  isProven: z
    .boolean()
    .optional()
    .describe('false when the search for versions was given up before anything was proven.'),
  lines: z.array(z.string()).describe('The derivation, a sentence each; numbered where others refer to it.'),
  hints: z.array(z.string()).describe('What a person might do, as sentences.'),
});
export type Conflict = z.infer<typeof Conflict>;

/** One set of requirements, weighed. */
export const WeighedSet = z.strictObject({
  requirements: z.array(z.string()).describe('As written, in order; those of files too.'),
  closure: ManifestDetails.nullable().describe('null when no versions satisfy all that is asked.'),
  conflict: Conflict.nullable(),
});
export type WeighedSet = z.infer<typeof WeighedSet>;

/** The `details` of a weigh report. */
export const WeighDetails = z.strictObject({
  target: z.strictObject({
    python: z.string(),
    platform: z.string(),
    pythonFrom: z.string().optional().describe('What the Python version was taken from, for a person.'),
  }),
  indexes: z
    .array(z.string())
    .describe('The package indexes that were asked, credentials masked; empty when the catalogue answered.'),
  catalogueDate: z
    .string()
    .nullable()
    .describe('ISO date of the embedded catalogue; null when it was not used.'),
  set: WeighedSet,
  against: WeighedSet.nullable().describe('What --against names; null without it.'),
  comparison: z
    .strictObject({
      download: Weight.describe('Of the set minus that of --against.'),
      installed: Weight.describe('Of the set minus that of --against.'),
      changes: z.array(DifferenceRow).describe('before: in --against; after: in the set. Sorted by name.'),
    })
    .nullable(),
  alternatives: z
    .array(ReplacementDetails)
    .describe('Lighter ways to write requirements, both sides weighed.'),
});
export type WeighDetails = z.infer<typeof WeighDetails>;

/** The details of a weigh report, or null when they are those of another command or of a newer Plimsoll. */
export function readWeighDetails(details: unknown): WeighDetails | null {
  const parsed = WeighDetails.safeParse(details);
  return parsed.success ? parsed.data : null;
}
