import type { CommandArguments } from '../commands/command-line.ts';
import type { FailOn } from '../report/verdict.ts';

/** What `--fail-on` says; readArguments has checked the choice. */
export function failOnOf(given: CommandArguments): FailOn {
  const value = given.value('fail-on');
  return value === 'warning' || value === 'never' ? value : 'error';
}
