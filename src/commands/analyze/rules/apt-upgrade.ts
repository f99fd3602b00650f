import type { DockerfileModel } from '../model/dockerfile-model.ts';
import { advice, finding, limited, rangeOfCommand, scriptOf } from './evidence/judge.ts';
import { layeredSteps } from './evidence/layers.ts';
import type { DockerfileRule, Judgement } from './rule.ts';

/** Packages of the base image are upgraded in a layer. */
export const aptUpgrade: DockerfileRule = {
  id: 'apt-upgrade',
  title: 'Packages of the base image are upgraded in a layer',
  severity: 'info',
  summary: 'Fires when a RUN upgrades the packages that the base image brings.',
  rationale: `The base image's layers don't change: an upgraded package is stored again, beside the old one that the image still
carries. The same Dockerfile also gives another image every week. A newer tag of the base brings the same security fixes
without the second copy, since the well-kept bases are rebuilt when their packages change.

There is no automatic fix: take a newer tag or digest of the base, and keep the upgrade only for a fix that the base does not
have yet.`,
  examples: [
    {
      bad: 'FROM debian:12-slim\nRUN apt-get update && apt-get upgrade -y && rm -rf /var/lib/apt/lists/*\n',
      good: 'FROM debian:12.7-slim\nRUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*\n',
    },
  ],
  check: (model) => limited(judge(model)),
};

function* judge(model: DockerfileModel): Iterable<Judgement> {
  for (const step of layeredSteps(model))
    for (const item of step.commands) {
      const { known, command } = item;
      if (known?.kind !== 'system-packages' || known.operation !== 'upgrade') continue;
      if (known.packages.length > 0 || command.enclosures.includes('function')) continue;
      yield finding(
        model,
        rangeOfCommand(model, step, scriptOf(step, command), command.range),
        `${known.manager} stores every package that it upgrades a second time: the old ones stay in the base image's layers. ` +
          'Take a newer tag of the base image instead.',
        { fix: advice('Move to a newer tag or digest of the base image and drop the upgrade') },
      );
    }
}
