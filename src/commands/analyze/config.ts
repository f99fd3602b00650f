import { z } from 'zod';
import { readIgnorePattern } from '../../docker/ignore/parse.ts';
import { parseRequirement } from '../../python/requirement.ts';

const BYTES = /^(\d+(?:\.\d+)?)\s*(B|kB|KB|MB|GB|TB)?$/;
const FACTORS: Readonly<Record<string, number>> = { B: 1, kB: 1e3, KB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12 };

function shown(input: unknown): string {
  return typeof input === 'string' || typeof input === 'number' ? `"${input}"` : 'this';
}

/** `250MB`, `1.5 GB` or a number of bytes; decimal units. Parsed to bytes. */
export const ByteSize = z
  .union([z.number(), z.string()], {
    error: ({ input }) => `${shown(input)} is not a size; write for example 250MB or 1.5GB`,
  })
  .transform((written, context): number => {
    if (typeof written === 'number' && written >= 0) return Math.round(written);
    const match = BYTES.exec(String(written).trim());
    const factor = FACTORS[match?.[2] ?? 'B'];
    if (match?.[1] === undefined || factor === undefined) {
      context.addIssue({
        code: 'custom',
        message: `"${written}" is not a size; write for example 250MB or 1.5GB`,
      });
      return z.NEVER;
    }
    return Math.round(Number(match[1]) * factor);
  });

/** `5%` or a fraction. Parsed to a fraction. */
export const Percentage = z
  .union([z.number(), z.string()], {
    error: ({ input }) => `${shown(input)} is not a percentage; write for example 5%`,
  })
  .transform((written, context): number => {
    if (typeof written === 'number' && written >= 0) {
      if (written <= 1) return written;
      context.addIssue({
        code: 'custom',
        message: `${written} without a unit is a fraction, ${written * 100}%; write "${written}%" if that is meant`,
      });
      return z.NEVER;
    }
    const match = /^(\d+(?:\.\d+)?)\s*%$/.exec(String(written).trim());
    if (match?.[1] === undefined) {
      context.addIssue({ code: 'custom', message: `"${written}" is not a percentage; write for example 5%` });
      return z.NEVER;
    }
    return Number(match[1]) / 100;
  });

/** Gates on a manifest's closure, or on what a Dockerfile installs. */
export const WeightBudget = z
  .strictObject({
    manifest: z
      .string()
      .optional()
      .describe('Repository path of the manifest or lock file that the budget is for.'),
    group: z
      .string()
      .optional()
      .describe('Group of the manifest: extra:NAME or group:NAME. Default: the project itself.'),
    dockerfile: z
      .string()
      .optional()
      .describe('Repository path of the Dockerfile whose installs the budget is for.'),
    'max-download': ByteSize.optional().describe('Largest download of the closure, for example 250MB.'),
    'max-installed': ByteSize.optional().describe('Largest size on disk, for example 800MB.'),
    'max-growth': Percentage.optional().describe('Largest growth over the base commit, for example 5%.'),
  })
  .superRefine((budget, context) => {
    if ((budget.manifest === undefined) === (budget.dockerfile === undefined))
      context.addIssue({ code: 'custom', message: 'a budget names either a manifest or a dockerfile' });
    if (
      budget['max-download'] === undefined &&
      budget['max-installed'] === undefined &&
      budget['max-growth'] === undefined
    )
      context.addIssue({
        code: 'custom',
        message: 'a budget sets max-download, max-installed or max-growth',
      });
  });
export type WeightBudget = z.infer<typeof WeightBudget>;

/** How a Dockerfile is built, where its COPY lines and defaults don't tell. */
export const DockerfileBuild = z.strictObject({
  path: z.string().describe('Repository path of the Dockerfile.'),
  context: z
    .string()
    .optional()
    .describe('Folder that docker build is given. Default: found from the COPY sources.'),
  target: z.string().optional().describe('Stage to build. Default: the last.'),
  'build-args': z
    .record(z.string(), z.string({ error: 'write the value of an ARG in quotes' }))
    .optional()
    .describe('Values for ARG.'),
});
export type DockerfileBuild = z.infer<typeof DockerfileBuild>;

/** The `analyze` key of plimsoll.yml. */
export const AnalyzeConfig = z.strictObject({
  python: z
    .union([z.string(), z.number()], { error: 'write the interpreter as "3.11", in quotes' })
    // YAML reads 3.10 as the number 3.1, so that a number says too little.
    .refine((written) => typeof written !== 'number' || written > 3.1, {
      error: 'write the interpreter in quotes, "3.10": without them YAML reads 3.10 as the number 3.1',
    })
    .transform(String)
    .pipe(z.string().regex(/^3\.([6-9]|[1-9]\d)$/, 'write the interpreter as "3.11", in quotes'))
    .optional()
    .describe(
      'Interpreter to weigh for. Default: from the base image, else requires-python, else the newest supported.',
    ),
  platform: z
    .string()
    .regex(
      /^(linux|darwin|windows)\/[a-z0-9]+(\/v\d)?$/,
      'write the platform as Docker does, for example linux/amd64',
    )
    .default('linux/amd64')
    .describe('Platform to weigh for.'),
  'base-provides': z
    .array(
      z.string().refine((written) => parseRequirement(written).ok, {
        error: ({ input }) =>
          `${shown(input)} is not a requirement; write for example torch==2.2.0+cpu or torchvision`,
      }),
    )
    .optional()
    .describe('Distributions that base images already bring, as requirements; replaces the built-in table.'),
  ignore: z.array(z.string()).default([]).describe('Rule ids that are not reported.'),
  exclude: z
    .array(
      z.string().refine((written) => readIgnorePattern(written)?.ok !== false, {
        error: ({ input }) => `${shown(input)} is not a pattern as in .dockerignore`,
      }),
    )
    .default([])
    .describe('Patterns, as in .dockerignore, of paths that are not looked at.'),
  dockerfiles: z.array(DockerfileBuild).default([]).describe('How single Dockerfiles are built.'),
  budgets: z.array(WeightBudget).default([]).describe('Gates that decide the verdict.'),
  'on-inconclusive': z
    .enum(['fail', 'warn'])
    .default('fail')
    .describe('What a budget that can not be decided does to the exit code.'),
});
export type AnalyzeConfig = z.infer<typeof AnalyzeConfig>;
