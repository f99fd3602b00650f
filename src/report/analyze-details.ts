import { z } from 'zod';
import type { Quantity } from '../support/quantity.ts';
import { Interval, ProvenanceName, toInterval } from './report.ts';

/** Bytes with how they are known. `value` is null when unknown; `atLeast` is then the lower bound. */
export const Weight = z.strictObject({
  value: z.number().nullable().describe('Bytes; null when unknown, never 0 instead.'),
  provenance: ProvenanceName,
  interval: Interval.optional().describe('Where an estimate lies.'),
  atLeast: z.number().optional().describe('Lower bound of an unknown weight, when one above 0 is known.'),
});
export type Weight = z.infer<typeof Weight>;

/** Why a distribution's weight is not known; the words of `WeightGap` in python/closure. */
export const Gap = z.enum([
  'not-in-catalogue',
  'not-in-index',
  'no-size-in-lock',
  'no-wheel-for-target',
  'source-only',
  'unreadable',
  'local',
  'url',
]);
export type Gap = z.infer<typeof Gap>;

export const DistributionRow = z.strictObject({
  name: z.string().describe('Normalised name.'),
  version: z.string().nullable().describe('null when nothing says which version is chosen.'),
  direct: z.boolean().describe('A requirement names it.'),
  provided: z.boolean().describe('The base image already brings it, so that it adds nothing.'),
  download: Weight,
  installed: Weight,
  retainedDownload: Weight.describe('What would not be downloaded if it were not needed.'),
  retainedInstalled: Weight.describe('What would not be installed if it were not needed.'),
  retainedBy: z
    .string()
    .nullable()
    .optional()
    .describe('The distribution that alone keeps it (its immediate dominator); null when none does.'),
  neededBy: z.array(z.string()).describe('Direct requirements that lead to it, sorted.'),
  why: z.array(z.string()).describe('Shortest path from a direct requirement to it, both included.'),
  requires: z
    .array(z.string())
    .optional()
    .describe('Names of the distributions of this closure that it needs, sorted.'),
  filename: z.string().optional().describe('The file that the target gets.'),
  gap: Gap.nullable().describe('Why its weight is not known.'),
  location: z.strictObject({ path: z.string(), line: z.int().positive().optional() }).optional(),
});
export type DistributionRow = z.infer<typeof DistributionRow>;

/** One distribution that the base commit has in another version, or not at all. */
export const DifferenceRow = z.strictObject({
  name: z.string(),
  before: z
    .strictObject({ version: z.string().nullable(), download: Weight, installed: Weight })
    .nullable()
    .describe('null: the distribution is new.'),
  after: z
    .strictObject({ version: z.string().nullable(), download: Weight, installed: Weight })
    .nullable()
    .describe('null: the distribution is gone.'),
  neededBy: z
    .array(z.string())
    .optional()
    .describe(
      'Direct requirements that lead to it (where it is gone, those that led to it), sorted; itself when it is one.',
    ),
});
export type DifferenceRow = z.infer<typeof DifferenceRow>;

export const ManifestDetails = z.strictObject({
  path: z.string(),
  group: z.string().nullable().describe('Extra or dependency group; null for the requirements themselves.'),
  source: z
    .enum(['lock', 'index', 'catalogue'])
    .describe(
      'What versions and weights come from: a lock file, a package index, or the embedded catalogue.',
    ),
  python: z.string(),
  platform: z.string(),
  download: Weight.describe('Without what the base image provides.'),
  installed: Weight.describe('Without what the base image provides; not byte-compiled.'),
  byteCompiled: Weight.optional().describe(
    "What pip's byte-compiling adds on disk; uv compiles only on demand.",
  ),
  distributions: z.array(DistributionRow).describe('Sorted by name.'),
  gaps: z.array(z.string()).optional().describe('What could not be followed, as sentences.'),
  difference: z.array(DifferenceRow).optional().describe('Sorted by name; present when there is a base.'),
});
export type ManifestDetails = z.infer<typeof ManifestDetails>;

/** What becomes of the package manager's cache in an install command. */
export const InstallCache = z
  .enum(['mount', 'off', 'removed', 'kept', 'unknown'])
  .describe('mount: RUN --mount=type=cache; off: disabled by flag or variable; kept: stays in the layer.');

export const InstallDetails = z.strictObject({
  line: z.int().positive(),
  endLine: z.int().positive().optional(),
  command: z.string().describe('The command as written, on one line.'),
  stage: z.string().nullable().optional(),
  manifests: z.array(z.string()).describe('Paths of the manifests that it installs.'),
  download: Weight,
  installed: Weight,
  cache: InstallCache,
});
export type InstallDetails = z.infer<typeof InstallDetails>;

export const DockerfileDetails = z.strictObject({
  path: z.string(),
  stages: z.array(
    z.strictObject({
      name: z.string().nullable(),
      base: z.string().describe('Image or stage that it starts from, variables expanded.'),
      line: z.int().positive(),
    }),
  ),
  target: z.string().nullable().describe('The stage that gets built; null for an unnamed one.'),
  base: z.string().nullable().describe('The image that the target ends up on; null when it is not known.'),
  baseProvides: z.array(z.string()).optional().describe('Distributions that the base image brings, sorted.'),
  installs: z.array(InstallDetails),
  systemPackages: z
    .array(
      z.strictObject({
        name: z.string(),
        installed: Weight,
        named: z.boolean().describe('A command asks for it by name.'),
      }),
    )
    .optional()
    .describe("What apt brings into the target's own layers, sorted by name."),
});
export type DockerfileDetails = z.infer<typeof DockerfileDetails>;

/** A lighter way to write a requirement, with both sides weighed. */
export const ReplacementDetails = z.strictObject({
  rule: z.string(),
  title: z.string(),
  path: z.string(),
  line: z.int().positive().nullable(),
  from: z.string().describe('The requirement as written.'),
  to: z.array(z.string()).describe('What stands in its place; empty to drop it.'),
  index: z.string().nullable().describe('Label of the index that it needs; null for the one in use.'),
  evidence: z.string(),
  caveat: z.string(),
  safety: z.enum(['safe', 'suggested']),
  before: z.strictObject({ download: Weight, installed: Weight }),
  after: z.strictObject({ download: Weight, installed: Weight }),
});
export type ReplacementDetails = z.infer<typeof ReplacementDetails>;

/** The `details` of an analyze report. */
export const AnalyzeDetails = z.strictObject({
  target: z.strictObject({
    python: z.string(),
    platform: z.string(),
    pythonFrom: z.string().optional().describe('What the Python version was taken from, for a person.'),
  }),
  catalogueDate: z
    .string()
    .nullable()
    .describe('ISO date of the embedded catalogue; null when it was not used.'),
  indexes: z
    .array(z.string())
    .optional()
    .describe('The package indexes that were asked, credentials masked; absent when none was.'),
  manifests: z.array(ManifestDetails),
  dockerfiles: z.array(DockerfileDetails),
  replacements: z.array(ReplacementDetails),
  ignoredBy: z
    .array(z.strictObject({ rule: z.string(), by: z.string(), findings: z.int().nonnegative() }))
    .describe('What silenced findings: plimsoll.yml or a comment, with how many each.'),
});
export type AnalyzeDetails = z.infer<typeof AnalyzeDetails>;

/** A quantity as it stands in a report. An upper bound that is not finite becomes null, as JSON has no infinity. */
export function toWeight(quantity: Quantity): Weight {
  const { provenance } = quantity;
  switch (quantity.provenance) {
    case 'exact':
    case 'measured':
      return { value: quantity.value, provenance };
    case 'estimated':
      return { value: quantity.value, provenance, interval: toInterval(quantity.interval) };
    case 'unknown':
      return quantity.atLeast > 0
        ? { value: null, provenance, atLeast: quantity.atLeast }
        : { value: null, provenance };
  }
}

/**
 * The details of an analyze report, or null when they are those of another command
 * or of a newer Plimsoll: renderers then show what every report has.
 */
export function readAnalyzeDetails(details: unknown): AnalyzeDetails | null {
  const parsed = AnalyzeDetails.safeParse(details);
  return parsed.success ? parsed.data : null;
}
