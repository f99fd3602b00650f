import type { DockerfileModel, RepositoryFacts } from '../model/dockerfile-model.ts';
import { type Copy, copiesOf, copiesWholeContext } from './evidence/copies.ts';
import { advice, finding, findingsOrPraise, praise } from './evidence/judge.ts';
import { needsHistory } from './evidence/versioning.ts';
import type { DockerfileRule, Judgement } from './rule.ts';

/** The whole folder is sent and copied, and nothing leaves anything out. */
export const missingDockerignore: DockerfileRule = {
  id: 'missing-dockerignore',
  title: 'The whole folder gets into the image',
  severity: 'warning',
  summary: 'Fires when a COPY takes the whole build context and no .dockerignore leaves anything out.',
  rationale: `\`COPY . .\` takes what lies in the folder on the day of the build: the repository's history in \`.git\`, a local virtual environment, caches,
data somebody tried something with. None of it is in a review. In [MediSwarm#397](https://github.com/KatherLab/MediSwarm/pull/397) an
ignore file took 1.12 GB out.

The fix writes a \`.dockerignore\` for this repository: caches and environments, which are made anew anyway, and \`.git\`, unless something takes a
version from tags or reads the history. What a COPY names is never left out, and neither is anything that is under version
control and could be read by the program: data, notebooks and tests are for a person to judge.`,
  examples: [
    {
      bad: 'FROM python:3.11-slim\nCOPY . /srv/app\n',
      good: 'FROM python:3.11-slim\nCOPY app /srv/app\n',
    },
  ],
  check: (model, facts) => findingsOrPraise(judge(model, facts)),
};

function* judge(model: DockerfileModel, facts: RepositoryFacts): Iterable<Judgement> {
  const copy = model.graph.stages
    .filter((stage) => model.graph.reachable.has(stage.index))
    .flatMap((stage) => copiesOf(model, stage))
    .find(copiesWholeContext);
  if (copy === undefined) return;
  const { context } = model;
  if (context.ignoreFile === null) {
    yield withoutIgnoreFile(model, facts, copy);
    return;
  }
  // Only the folder with the repository's root has a .git.
  if (context.folder === '' && !context.ignores('.git') && needsHistory(model, facts) === null) {
    yield finding(
      model,
      copy.instruction.range,
      `This COPY takes the repository's history along: ${context.ignoreFile} lets \`.git\` through, and nothing here reads it. Add a line ` +
        '`.git` to it.',
      { fix: advice(`Add .git to ${context.ignoreFile}`) },
    );
    return;
  }
  yield praise(model, copy.instruction.range, `${context.ignoreFile} decides what this COPY takes.`);
}

function withoutIgnoreFile(model: DockerfileModel, facts: RepositoryFacts, copy: Copy): Judgement {
  const path = model.context.repositoryPath('.dockerignore');
  const history = model.context.folder === '' ? needsHistory(model, facts) : null;
  const named = namedSources(model);
  const lines = ignoreLines(model, history === null && model.context.folder === '', named);
  const kept = history === null ? '' : ` \`.git\` stays, because ${history}.`;
  return finding(
    model,
    copy.instruction.range,
    'This COPY takes everything that lies in the folder on the day of the build: history, local environments, caches. Leave out what the image ' +
      `does not need in a \`.dockerignore\`.${kept}`,
    {
      fix: {
        // One ignore file counts for all Dockerfiles that are built in this folder.
        safety: facts.dockerfiles.size > 1 ? 'suggested' : 'safe',
        description: `Create ${path}`,
        edits: [],
        newFiles: [{ path, text: lines.join('\n') + '\n' }],
      },
    },
  );
}

/** First parts of the context paths that COPYs and bind mounts name. */
function namedSources(model: DockerfileModel): readonly string[] {
  const names: string[] = [];
  for (const stage of model.graph.stages) {
    for (const copy of copiesOf(model, stage))
      if (copy.origin.kind === 'context') names.push(...copy.sources);
    for (const { instruction } of stage.instructions)
      if (instruction.kind === 'run')
        for (const mount of instruction.mounts)
          if (!mount.options.has('from'))
            names.push(mount.options.get('source') ?? mount.options.get('src') ?? '');
  }
  return names.map((name) => name.replace(/^(?:\.?\/)+/, '')).filter((name) => name !== '');
}

function ignoreLines(
  model: DockerfileModel,
  leaveOutHistory: boolean,
  named: readonly string[],
): readonly string[] {
  const files = model.context.files;
  const tracked = (test: RegExp) => files.some((file) => test.test(file.path));
  const installsNode = model.steps.some((step) =>
    step.commands.some(({ known }) => known?.kind === 'npm-install'),
  );
  const mentions = (part: string) => named.some((name) => name.split('/').includes(part));
  const groups: { title: string; patterns: readonly (readonly [string, boolean])[] }[] = [
    {
      title: '# History and what runs on the forge',
      patterns: [
        ['.git', leaveOutHistory && !mentions('.git')],
        ['.github', tracked(/^\.github\//) && !mentions('.github')],
        ['.gitlab-ci.yml', tracked(/^\.gitlab-ci\.yml$/) && !mentions('.gitlab-ci.yml')],
      ],
    },
    {
      title: '# Made anew by Python and its tools',
      patterns: [
        ['**/__pycache__', !tracked(/\.py[cod]$/)],
        ['**/*.py[cod]', !tracked(/\.py[cod]$/)],
        ['**/.pytest_cache', true],
        ['**/.mypy_cache', true],
        ['**/.ruff_cache', true],
        ['**/.ipynb_checkpoints', !mentions('.ipynb_checkpoints')],
        ['.tox', !tracked(/^\.tox\//)],
        ['.nox', !tracked(/^\.nox\//)],
      ],
    },
    {
      title: '# Local environments',
      patterns: [
        ['.venv', !tracked(/^\.venv\//) && !mentions('.venv')],
        ['venv', !tracked(/^venv\//) && !mentions('venv')],
        ['**/node_modules', installsNode && !tracked(/(?:^|\/)node_modules\//) && !mentions('node_modules')],
      ],
    },
  ];
  return groups.flatMap(({ title, patterns }, index) => {
    const chosen = patterns.filter(([, wanted]) => wanted).map(([pattern]) => pattern);
    return chosen.length === 0 ? [] : [...(index > 0 ? [''] : []), title, ...chosen];
  });
}
