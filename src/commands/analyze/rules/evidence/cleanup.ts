import type { KnownCommand } from '../../../../shell/known-command.ts';
import { type RemovalContext, removedPaths, removes } from '../../../../shell/removal.ts';
import type { RunStep, StepCommand } from '../../model/dockerfile-model.ts';
import { globCovers } from './words.ts';

/** Commands of a step that come after another one, and run whenever that one ran and nothing failed. */
export function commandsAfter(step: RunStep, first: StepCommand): readonly StepCommand[] {
  const position = step.commands.indexOf(first);
  return step.commands.slice(position + 1).filter((later) => runsWith(later, first));
}

function runsWith(later: StepCommand, first: StepCommand): boolean {
  if (later.command.certainty === 'always') return true;
  const around = first.command.enclosures;
  return (
    first.command.certainty === 'conditional' &&
    later.command.enclosures.length <= around.length &&
    later.command.enclosures.every((enclosure, index) => enclosure === around[index])
  );
}

/** Whether a removal empties a folder: names it, one that holds it, or a pattern of what is in it. */
export function empties(step: RunStep, item: StepCommand, folder: string): boolean {
  const { known } = item;
  if (known?.kind !== 'removal') return false;
  if (removes(known, folder, contextOf(step))) return true;
  return removedPaths(known, contextOf(step)).some((path) => {
    if (globCovers(path, folder)) return true;
    // A pattern directly in the folder (`*_*`, `*.bz2`) is meant to empty it.
    const slash = path.lastIndexOf('/');
    return path.slice(0, slash) === folder && /[*?[{]/.test(path.slice(slash + 1));
  });
}

/** What reading a step's removals needs to know of it. */
export function contextOf(step: RunStep): RemovalContext {
  const { workingDirectory } = step.at;
  return { home: step.home, ...(workingDirectory === null ? {} : { workingDirectory }) };
}

/** Whether a removal's target can't be told, so that it may be any folder. */
export function removesUnknown(known: KnownCommand | null): boolean {
  return (
    known?.kind === 'removal' &&
    known.paths.some((word) => word.value === null && /^["']?[$`]/.test(word.text))
  );
}

/** A command that by its name cleans up, but that only its own text could tell: `/cleanup.sh`, `clean-layer`. */
export function isCleanupProgram(item: StepCommand): boolean {
  if (item.known !== null) return false;
  const [program, script] = item.command.words;
  return (
    (program !== undefined && /(?:^|[/_-])clean/i.test(program.text)) ||
    (script !== undefined && /clean[\w.-]*\.(?:ba)?sh$|\/[\w-]*clean/i.test(script.text))
  );
}
