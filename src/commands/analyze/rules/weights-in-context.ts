import { count, formatBytes } from '../../../support/format.ts';
import { exact } from '../../../support/quantity.ts';
import type { TreeEntry } from '../../../world/world.ts';
import type { DockerfileModel } from '../model/dockerfile-model.ts';
import { copiesOf, copiesWholeContext } from './evidence/copies.ts';
import { advice, finding, limited } from './evidence/judge.ts';
import { isModelOrData } from './evidence/model-files.ts';
import type { DockerfileRule, Judgement } from './rule.ts';

/** Files of less are not worth a word. */
const SMALLEST_FILE = 5_000_000;
const NAMED = 3;

/** Weights or data get into the image along with the code. */
export const weightsInContext: DockerfileRule = {
  id: 'weights-in-context',
  title: 'Weights or data come along with the code',
  severity: 'warning',
  summary: 'Fires when a COPY of the whole build context takes files of weights or data of 5 MB and more.',
  rationale: `A COPY of the whole folder is one layer. Weights and data in it are stored in the image, and again with every change of a line of code, because
the layer is then another one. Often nobody meant them to be there: a data set of an experiment, last month's checkpoint.

Leave what the program does not read out in \`.dockerignore\`. What it does read belongs into a COPY of its own above the code
(\`COPY models/ /srv/models/\`), so that it is pushed once, or on a volume. The bytes are those of the files in the repository.`,
  examples: [
    {
      bad: 'FROM python:3.11-slim\nCOPY . /srv/app\n',
      good: 'FROM python:3.11-slim\nCOPY models /srv/app/models\nCOPY app /srv/app/app\n',
    },
  ],
  check: (model) => limited(judge(model)),
};

function* judge(model: DockerfileModel): Iterable<Judgement> {
  const heavy = model.context.files.filter((file) => file.bytes >= SMALLEST_FILE && isModelOrData(file.path));
  if (heavy.length === 0) return;
  for (const stage of model.graph.layerChain) {
    const copies = copiesOf(model, stage);
    const copy = copies.find(copiesWholeContext);
    if (copy === undefined) continue;
    const sorted = [...heavy].sort((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1));
    const bytes = heavy.reduce((total, file) => total + file.bytes, 0);
    yield finding(
      model,
      copy.instruction.range,
      `This COPY takes ${count(heavy.length, 'file')} of weights or data along with the code: ${listed(sorted)}. Leave out what the program does not ` +
        'read, and copy what it reads in an instruction of its own above the code.',
      {
        fix: advice(
          'Leave them out in .dockerignore, or copy them in an instruction of their own above the code',
        ),
        saving: { kind: 'image', quantity: exact(bytes) },
      },
    );
    return;
  }
}

function listed(files: readonly TreeEntry[]): string {
  const shown = files.slice(0, NAMED).map((file) => `\`${file.path}\` (${formatBytes(file.bytes)})`);
  const rest = files.length - shown.length;
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
}
