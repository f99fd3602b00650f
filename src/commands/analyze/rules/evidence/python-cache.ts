import { cacheFolder, cachingManager } from '../../model/cache-state.ts';
import type { DockerfileModel, PythonInstallModel, RunStep } from '../../model/dockerfile-model.ts';
import { insertAfterWord } from '../edit/words.ts';
import type { Judgement } from '../rule.ts';
import { commandsAfter, empties } from './cleanup.ts';
import { advice, finding, findingsOrPraise, praise, rangeOfCommand } from './judge.ts';
import { staysInImage } from './layers.ts';

type Manager = PythonInstallModel['install']['manager'];

interface CacheQuestion {
  readonly managers: readonly Manager[];
  readonly flag: string;
  message(step: RunStep, item: PythonInstallModel): string;
  praise(evidence: string): string;
}

/** What pip-cache and uv-cache have in common: an install whose cache stays in a layer of the image, and the flag against it. */
export function judgeCache(model: DockerfileModel, question: CacheQuestion): readonly Judgement[] {
  const judgements: Judgement[] = [];
  for (const step of model.steps) {
    for (const item of step.pythonInstalls) {
      const manager = cachingManager(item.install);
      if (manager === null || !question.managers.includes(item.install.manager)) continue;
      const folder = cacheFolder(step, item.install, manager);
      if (!staysInImage(model, step.stage, folder)) continue;
      const range = rangeOfCommand(model, step, item.script, item.install.command.range);
      switch (item.cache.state) {
        case 'disabled':
        case 'mounted':
        case 'removed':
          judgements.push(praise(model, range, question.praise(item.cache.evidence)));
          break;
        case 'undecided':
          break;
        case 'kept': {
          if (removedInBranch(step, item, manager, folder)) break;
          const edit = insertAfterWord(model, item.script, item.install.subcommand, question.flag);
          judgements.push(
            finding(model, range, question.message(step, item), {
              fix:
                edit === null
                  ? advice(`Add ${question.flag} to the command`)
                  : { safety: 'safe', description: `Add ${question.flag}`, edits: [edit] },
            }),
          );
        }
      }
    }
  }
  return findingsOrPraise(judgements);
}

/** Whether the cache is removed later in the same branch of an `if` or `case`: not always, but whenever it was filled. */
function removedInBranch(step: RunStep, item: PythonInstallModel, manager: string, folder: string): boolean {
  const own = step.commands.find(({ command }) => command === item.install.command);
  if (own === undefined) return false;
  return commandsAfter(step, own).some(
    (later) =>
      (later.known?.kind === 'cache-clean' && later.known.manager === manager) ||
      empties(step, later, folder),
  );
}
