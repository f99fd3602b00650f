import type { PythonInstall } from '../../../shell/known-command.ts';
import type { ShellCommand, ShellWord } from '../../../shell/script.ts';
import { type InstallRequest, NO_REQUEST, type Place } from './install-request.ts';
import { type ProjectSelection, projectRequest, valuesOf } from './project-request.ts';

/** How the operands of an install are followed; given by the caller, which follows what it finds here in turn. */
export type FollowOperands = (place: Place, install: PythonInstall) => Promise<InstallRequest>;

/**
 * What a requirements file holds that a command of the Dockerfile writes: exports of a project's lock (`poetry export`,
 * `uv export`, `pdm export`, `pipenv requirements`), compiled requirements, copies and concatenations of files. Of any other command only that it is so.
 */
export async function writtenRequest(place: Place, follow: FollowOperands): Promise<InstallRequest> {
  const { command } = place;
  const words = command.words.map(({ text }) => text);
  const has = (...sequence: string[]) => sequence.every((word) => words.includes(word));
  if (command.name === 'poetry' && has('export'))
    return projectRequest(place, exportSelection('poetry', words));
  if (command.name === 'uv' && has('export')) return projectRequest(place, exportSelection('uv-sync', words));
  if (command.name === 'pdm' && has('export')) return projectRequest(place, exportSelection('pdm', words));
  if (command.name === 'pipenv' && (has('requirements') || has('lock')))
    return projectRequest(place, exportSelection('pipenv', words));
  const sources = sourcesOf(command);
  if (sources === null)
    return {
      ...NO_REQUEST,
      gaps: [
        `what \`${command.words.map(({ raw }) => raw).join(' ')}\` writes is not followed (line ${lineOf(place)})`,
      ],
    };
  return follow(place, installOf(command, sources, valuesOf(words, '--extra')));
}

/** Poetry and Pipenv export the main group unless told otherwise; uv and PDM what they would install. */
function exportSelection(manager: ProjectSelection['manager'], words: readonly string[]): ProjectSelection {
  const only = [...valuesOf(words, '--only'), ...valuesOf(words, '--only-group')];
  const all = words.includes('--all-extras');
  return {
    manager,
    extras: [
      ...(all ? ['*'] : []),
      ...valuesOf(words, '--extra'),
      ...valuesOf(words, '--extras'),
      ...valuesOf(words, '-E'),
    ],
    groups: [
      ...(words.includes('--all-groups') ? ['*'] : []),
      ...(words.includes('--dev') && manager === 'poetry' ? ['dev'] : []),
      ...valuesOf(words, '--with'),
      ...valuesOf(words, '--group'),
      ...valuesOf(words, '-G'),
      ...only,
    ],
    without: [...valuesOf(words, '--without'), ...valuesOf(words, '--no-group')],
    noDevelopment:
      manager === 'poetry' ||
      (manager === 'pipenv' && !words.includes('--dev') && !words.includes('--dev-only')) ||
      only.length > 0 ||
      ['--no-dev', '--prod', '--production', '--no-default-groups'].some((word) => words.includes(word)),
    onlyGroups: (only.length > 0 && !only.includes('main')) || words.includes('--dev-only'),
    packages: words.includes('--all-packages') ? ['*'] : valuesOf(words, '--package'),
  };
}

/** The files that a command passes on or compiles; null for one whose output is something else. */
function sourcesOf({ name, words }: ShellCommand): readonly ShellWord[] | null {
  const [, ...operands] = words;
  const plain = operands.filter(({ text }) => !text.startsWith('-'));
  switch (name) {
    case 'cat':
      return plain;
    case 'cp':
    case 'mv':
      return plain.slice(0, -1);
    case 'pip-compile':
      return withoutValues(operands);
    case 'uv':
      return plain[0]?.text === 'pip' && plain[1]?.text === 'compile'
        ? withoutValues(operands).slice(2)
        : null;
    default:
      return null;
  }
}

/** Options of the compilers that take a value which is no source. */
const VALUED =
  /^(?:-o|--output-file|--extra|--python-version|-p|--python|--python-platform|-c|--constraint|--constraints|--index-url|-i|--extra-index-url|--resolver|--annotation-style|--group)$/;

function withoutValues(words: readonly ShellWord[]): ShellWord[] {
  return words.filter(
    ({ text }, index) => !text.startsWith('-') && !VALUED.test(words[index - 1]?.text ?? ''),
  );
}

/** Such a command as an install of the files that it reads. */
function installOf(
  command: ShellCommand,
  requirementFiles: readonly ShellWord[],
  extras: readonly string[],
): PythonInstall {
  const [subcommand] = command.words;
  if (subcommand === undefined) throw new RangeError('a command without words writes nothing');
  return {
    kind: 'python-install',
    manager: 'pip',
    command,
    subcommand,
    requirements: [],
    requirementFiles,
    constraintFiles: [],
    editables: [],
    indexUrl: null,
    extraIndexUrls: [],
    findLinks: [],
    extras,
    groups: [],
    noDevelopment: false,
    noDependencies: false,
    upgrade: false,
    cacheDisabled: false,
    cacheDirectory: null,
    target: null,
  };
}

function lineOf({ graph, script, command }: Place): number {
  return graph.dockerfile.source.lineAt(script.assembled.sourceOffset(command.range.start));
}
