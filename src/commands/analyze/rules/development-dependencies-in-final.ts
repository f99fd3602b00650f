import type { PythonInstall } from '../../../shell/known-command.ts';
import type {
  DockerfileModel,
  PythonInstallModel,
  RepositoryFacts,
  RunStep,
} from '../model/dockerfile-model.ts';
import { insertAfterWord } from './edit/words.ts';
import { advice, finding, findingsOrPraise, praise, rangeOfCommand } from './evidence/judge.ts';
import { isDevelopmentImage, startText } from './evidence/purpose.ts';
import { directNames, imageInstalls } from './evidence/python.ts';
import type { DockerfileRule, Judgement, ProposedFix } from './rule.ts';

/** Tools to develop, test and document with, and the names under which code would import them. */
const DEVELOPMENT = new Map<string, string>(
  Object.entries({
    autopep8: 'autopep8',
    bandit: 'bandit',
    black: 'black',
    codespell: 'codespell_lib',
    commitizen: 'commitizen',
    coverage: 'coverage',
    flake8: 'flake8',
    hypothesis: 'hypothesis',
    ipdb: 'ipdb',
    ipython: 'IPython',
    ipykernel: 'ipykernel',
    isort: 'isort',
    jupyter: 'jupyter',
    jupyterlab: 'jupyterlab',
    mkdocs: 'mkdocs',
    'mkdocs-material': 'material',
    mypy: 'mypy',
    nbconvert: 'nbconvert',
    notebook: 'notebook',
    nox: 'nox',
    'pip-tools': 'piptools',
    'pre-commit': 'pre_commit',
    pylint: 'pylint',
    pyright: 'pyright',
    pytest: 'pytest',
    'pytest-asyncio': 'pytest_asyncio',
    'pytest-cov': 'pytest_cov',
    'pytest-mock': 'pytest_mock',
    'pytest-xdist': 'xdist',
    ruff: 'ruff',
    sphinx: 'sphinx',
    'sphinx-rtd-theme': 'sphinx_rtd_theme',
    tox: 'tox',
    twine: 'twine',
    yapf: 'yapf',
  }),
);

const DEVELOPMENT_NAME =
  /(?:^|[-_./])(?:dev|develop|development|test|tests|testing|lint|docs|ci)(?:[-_./]|$)/i;
const DEVELOPMENT_GROUP = /^(?:dev|develop|development|test|tests|testing|lint|docs|doc|ci|all-dev|typing)$/i;

/** Tools to develop with are installed in the image. */
export const developmentDependenciesInFinal: DockerfileRule = {
  id: 'development-dependencies-in-final',
  title: 'Tools to develop with are in the image',
  severity: 'warning',
  summary:
    'Fires when an install in the image takes development dependencies: a dev file, extra or group, or test and lint tools by name.',
  rationale: `Test runners, linters, notebooks and documentation tools serve the people who write the program. In the image they are bytes, start-up time of every
scanner, and packages to be patched. \`uv sync\` and \`poetry install\` take the development group unless they are told not to; \`pip install .[all]\` and
\`-r requirements-dev.txt\` ask for it.

The suggested edit adds the option that leaves the group out. The bytes are the difference of the two closures. The rule is silent for images to develop or
test in, and for a tool that the repository's own code imports outside its tests.`,
  examples: [
    {
      bad: 'FROM python:3.11-slim\nCOPY requirements-dev.txt /tmp/\nRUN pip install --no-cache-dir -r /tmp/requirements-dev.txt\n',
      good: 'FROM python:3.11-slim\nCOPY requirements.txt /tmp/\nRUN pip install --no-cache-dir -r /tmp/requirements.txt\n',
    },
    {
      bad: 'FROM python:3.11-slim\nRUN pip install --no-cache-dir flask pytest black\n',
      good: 'FROM python:3.11-slim\nRUN pip install --no-cache-dir flask\n',
    },
  ],
  check: (model, facts) => findingsOrPraise(judge(model, facts)),
};

function* judge(model: DockerfileModel, facts: RepositoryFacts): Iterable<Judgement> {
  if (isDevelopmentImage(model)) return;
  const installs = imageInstalls(model);
  for (const [position, { step, item }] of installs.entries()) {
    const { install } = item;
    // A later sync without the group takes it out again.
    const undone = installs
      .slice(position + 1)
      .some(
        (later) =>
          later.step.stage === step.stage &&
          later.item.install.manager === install.manager &&
          install.manager === 'uv-sync' &&
          later.item.install.noDevelopment,
      );
    if (undone) continue;
    const range = rangeOfCommand(model, step, item.script, install.command.range);
    const sign = developmentSign(model, facts, step, item);
    if (sign !== null)
      yield finding(
        model,
        range,
        `${sign.what}: for developing, and not needed in a running image. ${sign.remedy}`,
        {
          fix: fixOf(model, item, sign.remedy),
        },
      );
    else if (install.noDevelopment)
      yield praise(
        model,
        range,
        `${install.command.name ?? install.manager} leaves the development dependencies out.`,
      );
  }
}

interface DevelopmentSign {
  readonly what: string;
  readonly remedy: string;
}

function developmentSign(
  model: DockerfileModel,
  facts: RepositoryFacts,
  step: RunStep,
  item: PythonInstallModel,
): DevelopmentSign | null {
  const { install } = item;
  const file = install.requirementFiles.find((word) => isDevelopmentFile(word.text));
  if (file !== undefined)
    return { what: `This installs ${file.text}`, remedy: 'Install the requirements of the program only.' };
  const extra = [...install.extras, ...extrasOf(install)].find((name) => DEVELOPMENT_GROUP.test(name));
  if (extra !== undefined)
    return { what: `This installs the extra \`${extra}\``, remedy: 'Install the project without it.' };
  const group = install.groups.find((name) => DEVELOPMENT_GROUP.test(name));
  if (group !== undefined && !install.noDevelopment)
    return { what: `This installs the group \`${group}\``, remedy: 'Install the project without it.' };
  const option = defaultGroupOption(facts, step, item);
  if (option !== null)
    return {
      what: `\`${install.command.name} ${install.subcommand.text}\` installs the development dependencies too`,
      remedy: `Add \`${option}\`.`,
    };
  const tools = [...directNames(item)].filter((name) => isUnusedTool(model, facts, name)).sort();
  if (tools.length === 0) return null;
  const shown = tools
    .slice(0, 4)
    .map((name) => `\`${name}\``)
    .join(', ');
  return {
    what: `This installs ${tools.length > 4 ? `${shown} and ${tools.length - 4} more tools` : shown}`,
    remedy: 'Keep them in a file or group that the image does not install.',
  };
}

function isDevelopmentFile(text: string): boolean {
  const parts = text.split('/').slice(-2).join('/');
  return /\.(?:txt|in)$/.test(parts) && DEVELOPMENT_NAME.test(parts.replace(/\.(?:txt|in)$/, ''));
}

function extrasOf(install: PythonInstall): readonly string[] {
  return [...install.requirements, ...install.editables].flatMap((word) => {
    const match = /^\.{0,2}[^\s=<>[\]]*\[([^\]]+)\]/.exec(word.text);
    return match?.[1]?.split(',').map((name) => name.trim()) ?? [];
  });
}

/** The option that leaves out a group which the command takes by default; null when it takes none. */
function defaultGroupOption(facts: RepositoryFacts, step: RunStep, item: PythonInstallModel): string | null {
  const { install } = item;
  if (install.noDevelopment || install.groups.length > 0) return null;
  const texts = projectTexts(facts, item);
  const has = (pattern: RegExp) => texts.some((text) => pattern.test(text));
  switch (install.manager) {
    case 'uv-sync': {
      const off = step.at.variables.get('UV_NO_DEV');
      if (off !== undefined && /^(?:1|true|t|yes|y|on)$/i.test(off)) return null;
      if (
        install.command.words.some((word) =>
          /^--(?:no-default-groups|only-group|package|no-group)/.test(word.text),
        )
      )
        return null;
      if (has(/^\s*default-groups\s*=/m)) return null;
      return has(
        /^\s*dev-dependencies\s*=\s*\[\s*["']|^\s*\[dependency-groups\][^[]*?^\s*dev\s*=\s*\[\s*["']/ms,
      )
        ? '--no-dev'
        : null;
    }
    case 'poetry':
      if (install.subcommand.text !== 'install' || step.at.variables.get('POETRY_WITHOUT') !== undefined)
        return null;
      return has(/^\s*\[tool\.poetry\.(?:dev-dependencies|group\.(?:dev|test|lint|docs)\.dependencies)\]/m)
        ? '--only main'
        : null;
    case 'pdm':
      return has(/^\s*\[tool\.pdm\.dev-dependencies\]|^\s*\[dependency-groups\]/m) ? '--prod' : null;
    default:
      return null;
  }
}

function projectTexts(facts: RepositoryFacts, item: PythonInstallModel): readonly string[] {
  const paths = new Set(item.manifests.filter((path) => path.endsWith('pyproject.toml')));
  for (const path of item.manifests) paths.add(path.replace(/[^/]*$/, 'pyproject.toml'));
  if (paths.size === 0) paths.add('pyproject.toml');
  return [...paths].flatMap((path) => facts.text?.(path) ?? []);
}

function isUnusedTool(model: DockerfileModel, facts: RepositoryFacts, name: string): boolean {
  const module = DEVELOPMENT.get(name);
  if (module === undefined) return false;
  const imported = facts.usage
    .importsOf(module)
    .some(
      ({ path }) => !/(?:^|\/)(?:tests?|docs?|conftest|noxfile|test_[^/]*)(?:\/|\.|$)|_test\.py$/.test(path),
    );
  if (imported) return false;
  // A RUN or the start that calls the tool shows what it is for.
  const calls = new RegExp(`(?:^|[\\s/;&|"'])(?:${name.replace(/[^\w-]/g, '')}|${module})(?=$|[\\s;&|"'])`);
  const runs = model.steps.some((step) =>
    step.commands.some(
      ({ command, known }) =>
        known?.kind !== 'python-install' &&
        (command.name === name ||
          command.words.some(
            (word, index) => index > 0 && word.text === module && command.words[index - 1]?.text === '-m',
          )),
    ),
  );
  return !runs && !calls.test(startText(model));
}

function fixOf(model: DockerfileModel, item: PythonInstallModel, remedy: string): ProposedFix {
  const option = /^Add `(.+)`\.$/.exec(remedy)?.[1];
  const edit =
    option === undefined ? null : insertAfterWord(model, item.script, item.install.subcommand, option);
  return edit === null
    ? advice(remedy.replace(/\.$/, ''))
    : { safety: 'suggested', description: `Add ${option}`, edits: [edit] };
}
