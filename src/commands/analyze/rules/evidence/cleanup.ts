import type { KnownCommand } from '../../../../shell/known-command.ts';
import { type RemovalContext, removedPaths, removes } from '../../../../shell/removal.ts';
import type { RunStep } from '../../model/dockerfile-model.ts';
import type { StepCommand } from '../../model/step-command.ts';
import { globCovers } from './words.ts';

/** Commands of a step that come after another one, and run whenever that one ran and nothing failed. */
export function commandsAfter(step: RunStep, first: StepCommand): readonly StepCommand[] {
  const rest = step.commands.slice(step.commands.indexOf(first) + 1);
  if (first.command.certainty === 'always')
    return rest.filter((later) => later.command.certainty === 'always');
  const script = step.scripts.find((candidate) => candidate.commands.includes(first));
  const branches = new BranchWalk(script?.script.text ?? '', first.command.range.end);
  const own = new Set(script?.commands);
  return rest.filter((later) => {
    if (later.command.certainty === 'always') return true;
    if (!own.has(later)) return false;
    branches.walkTo(later.command.range.start);
    return isPrefix(later.command.enclosures, first.command.enclosures)
      ? branches.isWithin(first.command.enclosures.length - later.command.enclosures.length)
      : false;
  });
}

function isPrefix(outer: readonly string[], around: readonly string[]): boolean {
  return outer.length <= around.length && outer.every((enclosure, index) => enclosure === around[index]);
}

/** Reads a script on from a command and remembers which branches around that command were left. */
class BranchWalk {
  readonly #text: string;
  #at: number;
  #depth = 0;
  #shallowest = 0;
  /** Depth of the shallowest `else` and its kin: what follows stands in another branch. */
  #parted = Number.POSITIVE_INFINITY;

  constructor(text: string, from: number) {
    this.#text = text;
    this.#at = from;
  }

  walkTo(end: number): void {
    if (end <= this.#at) return;
    for (const [token] of this.#text.slice(this.#at, end).matchAll(KEYWORD)) {
      if (/^(?:if|case|for|while|until)$/.test(token)) this.#depth += 1;
      else if (/^(?:fi|esac|done)$/.test(token)) this.#depth -= 1;
      else this.#parted = Math.min(this.#parted, this.#depth);
      this.#shallowest = Math.min(this.#shallowest, this.#depth);
    }
    this.#at = end;
  }

  /** Whether the walk is still in the branch that many levels around the command where it started. */
  isWithin(levels: number): boolean {
    return this.#shallowest >= -levels && this.#parted > -levels;
  }
}

/** Words that open, part or close branches, where a command may start. */
const KEYWORD = /(?<=^|[\s;&|(){}])(?:if|case|for|while|until|fi|esac|done|else|elif)(?=$|[\s;&|(){}])|;;/g;

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
