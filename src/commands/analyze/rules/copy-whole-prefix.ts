import { resolveContainerPath } from '../../../support/container-path.ts';
import type { DockerfileModel } from '../model/dockerfile-model.ts';
import { baseOfStage, finalBase } from './evidence/base-image.ts';
import { keepsCondaPackages } from './evidence/conda.ts';
import { type Copy, copiesOf } from './evidence/copies.ts';
import { advice, finding, limited } from './evidence/judge.ts';
import { buildsOn } from './evidence/layers.ts';
import type { DockerfileRule, Judgement } from './rule.ts';

/** A whole system folder is copied out of another stage. */
export const copyWholePrefix: DockerfileRule = {
  id: 'copy-whole-prefix',
  title: 'A whole system folder is copied out of a stage',
  severity: 'warning',
  summary:
    'Fires when `COPY --from` takes `/`, `/usr`, `/usr/local`, `/opt/conda` or the like although the image has most of it already.',
  rationale: `COPY does not compare: a file that the image already has is stored again. \`COPY --from=build /usr/local /usr/local\` between two stages on the same Python
image stores Python itself, pip and all headers a second time, together with what the build left there; \`/\` stores a second operating system. A whole
\`/opt/conda\` takes conda and its package cache along; [MediSwarm#397](https://github.com/KatherLab/MediSwarm/pull/397) shows such a copy of several GB.

Copy what the build made: a virtual environment (\`/opt/venv\`), \`site-packages\` and the scripts by name, or an environment packed by \`conda-pack\`. The rule is
silent where the target has nothing below its layers (\`FROM scratch\`), or the folder comes from a base that the target does not share.`,
  examples: [
    {
      bad: 'FROM python:3.11-slim AS build\nRUN pip install --no-cache-dir flask\n\nFROM python:3.11-slim\nCOPY --from=build /usr/local /usr/local\n',
      good: 'FROM python:3.11-slim AS build\nRUN python -m venv /opt/venv && /opt/venv/bin/pip install --no-cache-dir flask\n\nFROM python:3.11-slim\nCOPY --from=build /opt/venv /opt/venv\n',
    },
  ],
  check: (model) => limited(judge(model)),
};

const SYSTEM = new Set([
  '/',
  '/usr',
  '/usr/lib',
  '/usr/bin',
  '/usr/share',
  '/lib',
  '/var',
  '/var/lib',
  '/etc',
  '/root',
  '/home',
  '/opt',
]);

function* judge(model: DockerfileModel): Iterable<Judgement> {
  if (model.graph.layerChain[0]?.base.kind === 'scratch') return;
  for (const stage of model.graph.layerChain)
    for (const copy of copiesOf(model, stage)) {
      if (copy.origin.kind === 'context') continue;
      for (const source of copy.sources) {
        const path = resolveContainerPath('/', source.replace(/\/\*$/, ''));
        const why = reasonAgainst(model, copy, path);
        if (why === null) continue;
        yield finding(
          model,
          copy.instruction.range,
          `This copies all of \`${path}\`, ${why}. Copy what the build made: a virtual environment, or the folders by name.`,
          { fix: advice('Copy only what the build made') },
        );
        break;
      }
    }
}

function reasonAgainst(model: DockerfileModel, copy: Copy, path: string): string | null {
  const from = copy.origin.kind === 'stage' ? copy.origin.stage : null;
  const target = finalBase(model);
  if (path === '/') return 'a second operating system beside that of the base image';
  if (path === '/opt/conda') {
    const kept =
      from !== null &&
      model.steps.some((step) => buildsOn(model, from, step.stage) && keepsCondaPackages(step));
    if (kept) return 'with the archives in conda’s package cache';
  }
  if (from === null || target === null) return null;
  const source = baseOfStage(model, from.index);
  const shared =
    source !== null &&
    source.reference.domain === target.reference.domain &&
    source.reference.path === target.reference.path;
  if (!shared) return null;
  if (path === '/opt/conda' && !/conda|mamba|miniforge|pytorch|jupyter/.test(target.repository)) return null;
  if (path === '/usr/local' || path === '/opt/conda')
    return `which the base image ${target.repository} already brings: its files are stored again`;
  return SYSTEM.has(path) ? 'most of which the base image already has: its files are stored again' : null;
}
