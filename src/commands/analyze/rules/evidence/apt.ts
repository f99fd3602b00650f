import type { SystemPackages } from '../../../../shell/known-command.ts';
import type { RunStep } from '../../model/dockerfile-model.ts';
import type { StepCommand } from '../../model/step-command.ts';
import { commandsAfter, empties } from './cleanup.ts';
import { mountHolding } from './mounts.ts';

/** Where apt keeps the package lists that `update` downloads. */
export const LISTS = '/var/lib/apt/lists';

/** The apt commands among a step's commands with one of some operations, in order. */
export function aptCommands(
  step: RunStep,
  operations: readonly SystemPackages['operation'][],
): readonly (StepCommand & { readonly known: SystemPackages })[] {
  return step.commands.filter(
    (item): item is StepCommand & { readonly known: SystemPackages } =>
      item.known?.kind === 'system-packages' &&
      (item.known.manager === 'apt-get' || item.known.manager === 'apt') &&
      operations.includes(item.known.operation) &&
      !item.command.enclosures.includes('function'),
  );
}

/** `sudo ` when a command is run by it, so that another one has the same rights. */
export function sudoOf(text: string, item: StepCommand): string {
  const first = item.command.words[0]?.range.start ?? item.command.range.start;
  const before = text.slice(Math.max(0, first - 40), first);
  return /\bsudo(?:\s+-\S+)*\s+(?:\w+=\S*\s+)*$/.test(before) ? 'sudo ' : '';
}

/** Whether a command takes the package lists out again. `apt-get clean` does not. */
export function removesLists(step: RunStep, item: StepCommand): boolean {
  const { command, known } = item;
  if (/^apt(?:-get)?$/.test(command.name ?? '') && command.words.some((word) => word.text === 'distclean'))
    return true;
  if (known?.kind !== 'removal') return false;
  // A pattern or brace list below the folder is meant to empty it; its `partial` alone is not.
  return (
    empties(step, item, LISTS) ||
    known.paths.some((word) => /\/var\/lib\/apt\/lists\/.*[*{?[]/.test(word.text)) ||
    (known.tool === 'find' && known.paths.some((word) => word.text.startsWith(LISTS)))
  );
}

/** Whether a step downloads the package lists and leaves them in its layer. */
export function keepsLists(step: RunStep): boolean {
  const last = aptCommands(step, ['update']).at(-1);
  if (last === undefined || mountHolding(step, LISTS) !== null) return false;
  return !commandsAfter(step, last).some((item) => removesLists(step, item));
}
