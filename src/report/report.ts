import { z } from 'zod';

/** The schema that every Plimsoll report names. It follows semantic versioning: fields are added, never changed. */
export const REPORT_SCHEMA = 'plimsoll.report/1';

export const Verdict = z.enum(['pass', 'warn', 'fail', 'inconclusive']);
export type Verdict = z.infer<typeof Verdict>;

export const Severity = z.enum(['error', 'warning', 'info']);
export type Severity = z.infer<typeof Severity>;

export const ProvenanceName = z.enum(['exact', 'measured', 'estimated', 'unknown']);

export const Interval = z
  .tuple([z.number(), z.number().nullable()])
  .describe('Lower and upper bound; null as upper bound means that none is known.');
export type Interval = z.infer<typeof Interval>;

/** Bounds as they stand in a report: an upper bound that is not finite becomes null, as JSON has no infinity. */
export function toInterval([low, high]: readonly [number, number]): Interval {
  return [low, Number.isFinite(high) ? high : null];
}

export const Location = z.strictObject({
  path: z.string().describe('Relative to the analysed folder, with forward slashes.'),
  startLine: z.int().positive().optional(),
  endLine: z.int().positive().optional(),
});
export type Location = z.infer<typeof Location>;

export const Metric = z.strictObject({
  id: z.string(),
  label: z.string(),
  value: z.number().nullable().describe('null when the value is unknown; never 0 instead.'),
  unit: z.enum(['bytes', 'milliseconds', 'ratio', 'count', 'per-second']),
  better: z.enum(['lower', 'higher', 'neither']),
  interval: Interval.optional().describe('Where an estimated or unknown value lies.'),
  provenance: ProvenanceName,
  budget: z
    .strictObject({
      max: z.number().optional(),
      min: z.number().optional(),
      maxGrowth: z.number().optional().describe('Largest allowed growth over the baseline, as a fraction.'),
    })
    .optional(),
  baseline: z.strictObject({ value: z.number().nullable(), ref: z.string() }).optional(),
  status: z.enum(['pass', 'warn', 'fail', 'inconclusive', 'none']).describe('`none`: no budget applies.'),
  reason: z.string().optional().describe('Why the status is not pass.'),
});
export type Metric = z.infer<typeof Metric>;

export const Saving = z.strictObject({
  bytes: z.number().nullable().describe('null when it is unknown.'),
  kind: z.enum(['installed', 'download', 'image']).describe('Which bytes are saved.'),
  provenance: ProvenanceName,
  interval: Interval.optional(),
});
export type Saving = z.infer<typeof Saving>;

export const Edit = z.strictObject({
  path: z.string(),
  startLine: z.int().positive(),
  endLine: z
    .int()
    .nonnegative()
    .describe('Inclusive; startLine - 1 means that lines are inserted before startLine.'),
  newText: z.string().describe('Whole lines, each with its line end; empty to remove the lines.'),
});
export type Edit = z.infer<typeof Edit>;

export const Fix = z.strictObject({
  safety: z.enum(['safe', 'suggested']),
  description: z.string(),
  edits: z.array(Edit),
});
export type Fix = z.infer<typeof Fix>;

export const Finding = z.strictObject({
  rule: z.string(),
  severity: Severity,
  title: z.string().describe('The finding in a few words.'),
  message: z.string().describe('What is wrong and why it matters, with the evidence.'),
  location: Location.optional(),
  saving: Saving.optional(),
  fix: Fix.optional(),
  isNew: z
    .boolean()
    .optional()
    .describe('Whether the base commit does not have the finding; absent without a comparison.'),
  ignored: z
    .strictObject({ by: z.string(), reason: z.string().optional() })
    .optional()
    .describe('Present when plimsoll.yml or a comment in the file silences the finding.'),
});
export type Finding = z.infer<typeof Finding>;

/** What is already done right, with its place as evidence. */
export const Praise = z.strictObject({
  rule: z.string(),
  message: z.string(),
  location: Location.optional(),
});
export type Praise = z.infer<typeof Praise>;

/** Part of the input that could not be read or compared; what the report does not cover. */
export const Notice = z.strictObject({ message: z.string(), location: Location.optional() });
export type Notice = z.infer<typeof Notice>;

export const Subject = z.strictObject({
  repository: z.string().nullable(),
  commit: z.string().nullable(),
  base: z.string().nullable(),
});

export const Report = z.strictObject({
  schema: z.literal(REPORT_SCHEMA),
  command: z.string(),
  verdict: Verdict,
  reason: z.string().optional().describe('Why the verdict is inconclusive, or which gate failed.'),
  headline: z.string(),
  subject: Subject,
  metrics: z.array(Metric),
  findings: z.array(Finding),
  praise: z.array(Praise),
  notices: z.array(Notice),
  details: z
    .record(z.string(), z.unknown())
    .describe("The command's own object; its schema is the command's."),
});
export type Report = z.infer<typeof Report>;
