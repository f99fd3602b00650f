import type { DockerfileModel, PythonInstallModel, RunStep } from '../../model/dockerfile-model.ts';
import { insertAfterWord } from '../edit/words.ts';
import type { Judgement } from '../rule.ts';
import { advice, finding, findingsOrPraise, praise, rangeOfCommand } from './judge.ts';
import { staysInImage } from './layers.ts';

type Manager = PythonInstallModel['install']['manager'];

interface CacheQuestion {
  readonly managers: readonly Manager[];
  /** Folder of the cache below the home directory: decides whether a builder stage's cache gets copied. */
  readonly folder: string;
  readonly flag: string;
  message(step: RunStep, item: PythonInstallModel): string;
  praise(evidence: string): string;
}

/** What pip-cache and uv-cache have in common: an install whose cache stays in a layer of the image, and the flag against it. */
export function judgeCache(model: DockerfileModel, question: CacheQuestion): readonly Judgement[] {
  const judgements: Judgement[] = [];
  for (const step of model.steps) {
    if (!staysInImage(model, step.stage, `${step.home}/${question.folder}`)) continue;
    for (const item of step.pythonInstalls) {
      if (!question.managers.includes(item.install.manager)) continue;
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
