import type { DockerfileModel, RunStep } from '../model/dockerfile-model.ts';
import type { StepCommand } from '../model/step-command.ts';
import { insertAfterWord } from './edit/words.ts';
import { aptCommands } from './evidence/apt.ts';
import { copiesOf } from './evidence/copies.ts';
import { advice, finding, findingsOrPraise, praise, rangeOfCommand, scriptOf } from './evidence/judge.ts';
import { stepsWhereStays } from './evidence/layers.ts';
import { systemSaving } from './evidence/system.ts';
import { packageName } from './evidence/words.ts';
import type { DockerfileRule, Judgement } from './rule.ts';

const FLAG = '--no-install-recommends';

/** apt installs recommended packages too. */
export const aptRecommends: DockerfileRule = {
  id: 'apt-recommends',
  title: 'apt installs recommended packages too',
  severity: 'info',
  summary: 'Fires when `apt-get install` in the image does not turn off recommended packages.',
  rationale: `A Debian package can recommend others that most people want on a desktop: fonts, manuals, language tools, whole
desktop services behind a graphics library. apt installs them unless it is told not to. Two in five Dockerfiles of public
machine-learning repositories do not tell it.

The fix adds \`${FLAG}\`. It is only suggested, because a program may rely on a recommended package
(\`ca-certificates\` behind \`curl\` is the usual one): name such a package and rebuild. The setting
\`APT::Install-Recommends "false"\` in \`/etc/apt/apt.conf.d\` does the same for all installs.`,
  examples: [
    {
      bad: 'FROM debian:12-slim\nRUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*\n',
      good: `FROM debian:12-slim\nRUN apt-get update && apt-get install -y ${FLAG} curl ca-certificates && rm -rf /var/lib/apt/lists/*\n`,
    },
  ],
  check: (model) => findingsOrPraise(judge(model)),
};

function* judge(model: DockerfileModel): Iterable<Judgement> {
  if (configuresApt(model)) return;
  for (const step of stepsWhereStays(model, () => '/usr/bin')) {
    if (step.at.variables.has('APT_CONFIG')) continue;
    for (const item of aptCommands(step, ['install'])) {
      const { known } = item;
      if (known.packages.length === 0) continue;
      const script = scriptOf(step, item.command);
      const range = rangeOfCommand(model, step, script, item.command.range);
      if (known.recommendsDisabled) {
        yield praise(
          model,
          range,
          'apt installs what is named and what that needs, without recommended packages.',
        );
        continue;
      }
      if (item.command.words.some((word) => word.value === null && /^["']?\$/.test(word.text))) continue;
      if (removedAgain(step, item)) continue;
      const edit = insertAfterWord(model, script, known.subcommand, FLAG);
      yield finding(
        model,
        range,
        `apt also installs the packages that these only recommend. Add \`${FLAG}\`, rebuild, and name what turns out to be missing.`,
        {
          fix:
            edit === null
              ? advice(`Add ${FLAG}`)
              : { safety: 'suggested', description: `Add ${FLAG}`, edits: [edit] },
          ...systemSaving(model, { item, withoutRecommends: true }),
        },
      );
    }
  }
}

/** Whether something in the Dockerfile writes apt's configuration, which may hold the setting. */
function configuresApt(model: DockerfileModel): boolean {
  for (const step of model.steps)
    for (const script of step.scripts)
      if (/Install-Recommends/i.test(script.script.text) && /apt\.conf/.test(script.script.text)) return true;
  return model.graph.stages.some((stage) =>
    copiesOf(model, stage).some((copy) => copy.destination?.startsWith('/etc/apt') === true),
  );
}

/** The same RUN takes the packages out again, with what came along with them. */
function removedAgain(step: RunStep, item: StepCommand): boolean {
  if (item.known?.kind !== 'system-packages') return false;
  const removed = new Set(
    aptCommands(step, ['remove', 'autoremove']).flatMap((other) => other.known.packages.map(packageName)),
  );
  return item.known.packages.every((word) => removed.has(packageName(word)));
}
