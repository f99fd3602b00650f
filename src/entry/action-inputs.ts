import { z } from 'zod';
import { UserError } from '../support/errors.ts';

const Switch = z.enum(['true', 'false']).transform((text) => text === 'true');

/** The inputs of the analyze action, as its action.yml describes them; an empty input is an absent one. */
export const AnalyzeInputs = z.object({
  config: z.string().optional(),
  'working-directory': z.string().default('.'),
  'github-token': z.string().optional(),
  comment: z.enum(['on-change', 'always', 'never']).default('on-change'),
  'fail-on': z.enum(['error', 'warning', 'never']).default('error'),
  suggestions: Switch.default(true),
  python: z.string().optional(),
  platform: z.string().optional(),
  base: z.string().optional(),
  offline: Switch.default(false),
});
export type AnalyzeInputs = z.infer<typeof AnalyzeInputs>;

/** The root action's own input. */
export const Commands = z
  .string()
  .default('analyze')
  .transform((text) => text.split(/[\s,]+/).filter((name) => name !== ''));

/** An input's text as the runner hands it over (`INPUT_` and the name in capitals), or undefined when it is empty. */
export function inputText(name: string, environment: NodeJS.ProcessEnv): string | undefined {
  const text = environment[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`]?.trim();
  return text === '' ? undefined : text;
}

/**
 * The inputs of the analyze action.
 * @throws UserError that names the input and what it may be.
 */
export function readAnalyzeInputs(environment: NodeJS.ProcessEnv): AnalyzeInputs {
  const given = Object.fromEntries(
    Object.keys(AnalyzeInputs.shape).map((name) => [name, inputText(name, environment)]),
  );
  const result = AnalyzeInputs.safeParse(given);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new UserError(`input ${issue?.path.join('.')}: ${issue?.message}`, {
    advice: 'See the inputs in action.yml.',
  });
}
