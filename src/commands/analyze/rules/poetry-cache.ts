import { resolveContainerPath } from '../../../support/container-path.ts';
import type { DockerfileModel, RunStep } from '../model/dockerfile-model.ts';
import type { StepCommand } from '../model/step-command.ts';
import { appendCommand } from './edit/append.ts';
import { commandsAfter, empties, isCleanupProgram, removesUnknown } from './evidence/cleanup.ts';
import { advice, finding, findingsOrPraise, praise, rangeOfCommand, scriptOf } from './evidence/judge.ts';
import { staysInImage } from './evidence/layers.ts';
import { mountHolding } from './evidence/mounts.ts';
import type { DockerfileRule, Judgement } from './rule.ts';

/** Poetry's cache stays in a layer of the image. */
export const poetryCache: DockerfileRule = {
  id: 'poetry-cache',
  title: "Poetry's cache stays in the image",
  severity: 'warning',
  summary: 'Fires when `poetry install` leaves its downloaded files in a layer of the image.',
  rationale: `Poetry keeps what it downloads below \`~/.cache/pypoetry\`, in \`artifacts\` and \`cache\`: every wheel a second time, packed. pip's settings do
not reach it.

The fix removes those two folders at the end of the RUN, and only those: \`virtualenvs\` beside them holds the environment itself, unless
\`virtualenvs.create\` is off or \`virtualenvs.in-project\` is on. Equally good: a cache mount over the folder, or installing in another stage.`,
  examples: [
    {
      bad: 'FROM python:3.11-slim\nCOPY pyproject.toml poetry.lock ./\nRUN poetry install --only main --no-root\n',
      good: 'FROM python:3.11-slim\nCOPY pyproject.toml poetry.lock ./\nRUN --mount=type=cache,target=/root/.cache/pypoetry/artifacts --mount=type=cache,target=/root/.cache/pypoetry/cache poetry install --only main --no-root\n',
    },
  ],
  check: (model) => findingsOrPraise(judge(model)),
};

function* judge(model: DockerfileModel): Iterable<Judgement> {
  for (const step of model.steps) {
    const last = step.commands.findLast(
      (item) => item.known?.kind === 'python-install' && item.known.manager === 'poetry',
    );
    if (last === undefined) continue;
    const folder = cacheFolder(step);
    const artifacts = `${folder}/artifacts`;
    if (!staysInImage(model, step.stage, artifacts)) continue;
    const script = scriptOf(step, last.command);
    const range = rangeOfCommand(model, step, script, last.command.range);
    const mount = mountHolding(step, artifacts);
    if (mount !== null) {
      yield praise(model, range, `Poetry's cache is a mount (${mount.target}) and no part of the image.`);
      continue;
    }
    if (last.command.words.some((word) => word.text === '--no-cache')) continue;
    const after = commandsAfter(step, last);
    if (after.some((item) => cleans(step, item, artifacts))) {
      yield praise(model, range, "Poetry's cache is removed in the RUN that fills it.");
      continue;
    }
    if (after.some((item) => removesUnknown(item.known) || isCleanupProgram(item))) continue;
    const command = `rm -rf ${artifacts} ${folder}/cache`;
    const certain =
      /^[\w./-]+$/.test(folder) && last.command.certainty === 'always' && last.command.listPosition !== null;
    const edit = script === null || !certain ? null : appendCommand(model, step, script, command);
    yield finding(
      model,
      range,
      'Poetry leaves what it downloaded in its cache, and the cache becomes part of this layer. Mount a cache over it, or remove it at the end of ' +
        `the same RUN: \`${command}\`.`,
      {
        fix:
          edit === null
            ? advice('Mount a cache, or remove it at the end of the RUN')
            : { safety: 'safe', description: 'Remove the cache at the end of the RUN', edits: [edit] },
      },
    );
  }
}

function cacheFolder(step: RunStep): string {
  const named = step.at.variables.get('POETRY_CACHE_DIR');
  if (named !== undefined && named !== '')
    return resolveContainerPath(step.at.workingDirectory ?? '/', named);
  return resolveContainerPath(step.at.variables.get('XDG_CACHE_HOME') ?? `${step.home}/.cache`, 'pypoetry');
}

function cleans(step: RunStep, item: StepCommand, artifacts: string): boolean {
  if (item.known?.kind === 'cache-clean') return item.known.manager === 'poetry';
  return empties(step, item, artifacts);
}
