import { z } from 'zod';
import { UserError } from '../support/errors.ts';

/** A switch as YAML 1.2's core schema and the runner's toolkit write it. */
const Switch = z
  .enum(['true', 'True', 'TRUE', 'false', 'False', 'FALSE'], { error: 'write true or false' })
  .transform((text) => text.toLowerCase() === 'true');

function choice<const T extends readonly [string, ...string[]]>(
  names: T,
): z.ZodEnum<{ [K in T[number]]: K }> {
  return z.enum(names, { error: `write ${names.slice(0, -1).join(', ')} or ${names.at(-1)}` });
}

/** The inputs of the analyze action, as its action.yml describes them; an empty input is an absent one. */
export const AnalyzeInputs = z.object({
  config: z.string().optional(),
  'working-directory': z.string().default('.'),
  'github-token': z.string().optional(),
  comment: choice(['on-change', 'always', 'never']).default('on-change'),
  'fail-on': choice(['error', 'warning', 'never']).default('error'),
  suggestions: Switch.default(true),
  python: z.string().optional(),
  platform: z.string().optional(),
  base: z.string().optional(),
  offline: Switch.default(false),
  cache: Switch.default(true),
});
export type AnalyzeInputs = z.infer<typeof AnalyzeInputs>;

/** An input's text as the runner hands it over (`INPUT_` and the name in capitals), or undefined when it is empty. */
export function inputText(name: string, environment: NodeJS.ProcessEnv): string | undefined {
  const text = environment[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`]?.trim();
  return text === '' ? undefined : text;
}

/** The names in the root action's input `commands`, each once, in their order; analyze when it is empty. */
export function readCommands(environment: NodeJS.ProcessEnv): readonly string[] {
  const text = inputText('commands', environment) ?? 'analyze';
  const names = new Set(text.split(/[\s,]+/).filter((name) => name !== ''));
  if (names.size === 0)
    throw new UserError('input commands names no command', { advice: 'Leave it out to run analyze.' });
  return [...names];
}

/**
 * The inputs of the analyze action.
 * @throws UserError that names the input, what was given and what it may be.
 */
export function readAnalyzeInputs(environment: NodeJS.ProcessEnv): AnalyzeInputs {
  const given = Object.fromEntries(
    Object.keys(AnalyzeInputs.shape).map((name) => [name, inputText(name, environment)]),
  );
  const result = AnalyzeInputs.safeParse(given);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const name = String(issue?.path[0] ?? '');
  throw new UserError(`input ${name}: ${issue?.message}, not "${given[name] ?? ''}"`, {
    advice: 'The inputs are described in docs/analyze.md.',
  });
}
