import type { CondaInstall, PythonInstall } from '../../../shell/known-command.ts';
import type { ShellWord } from '../../../shell/script.ts';

/**
 * The pip part of a conda environment as an install: `conda env create -f environment.yml`, `mamba env update`,
 * `micromamba install -f`. What conda installs itself is no part of it. Null for a command without an environment file.
 */
export function installByConda(known: CondaInstall): PythonInstall | null {
  const { command, operation } = known;
  const [program] = command.words;
  if (program === undefined) return null;
  const isEnvironmentCommand = operation === 'env-create' || operation === 'env-update';
  // Other files that conda installs from are lists of its own packages.
  const named = known.environmentFiles.filter(({ text }) => isEnvironmentCommand || /\.ya?ml$/i.test(text));
  const files = named.length === 0 && isEnvironmentCommand ? [wordLike(program, 'environment.yml')] : named;
  if (files.length === 0) return null;
  return {
    kind: 'python-install',
    manager: 'conda',
    command,
    subcommand: program,
    requirements: [],
    requirementFiles: files,
    constraintFiles: [],
    editables: [],
    indexUrl: null,
    extraIndexUrls: [],
    findLinks: [],
    extras: [],
    groups: [],
    noDevelopment: false,
    noDependencies: false,
    upgrade: false,
    cacheDisabled: false,
    cacheDirectory: null,
    target: environmentOf(known),
  };
}

/** A word that the command means and does not write. */
function wordLike(word: ShellWord, text: string): ShellWord {
  return { ...word, text, raw: text, value: text };
}

/** Where the images of conda's makers have their environments. */
const ENVIRONMENTS = '/opt/conda/envs';

/**
 * The folder of the environment that is filled: the prefix that is given, else by its name; where only the file names it,
 * the folder of all. Null for the base environment and the active one.
 */
function environmentOf({ command, operation }: CondaInstall): ShellWord | null {
  const { words } = command;
  const [program] = words;
  const valueOfOption = (...names: readonly string[]): ShellWord | null => {
    const at = words.findIndex(({ text }) =>
      names.some((name) => text === name || text.startsWith(`${name}=`)),
    );
    const option = words[at];
    if (option === undefined) return null;
    const equals = option.text.indexOf('=');
    return equals === -1 ? (words[at + 1] ?? null) : wordLike(option, option.text.slice(equals + 1));
  };
  const prefix = valueOfOption('-p', '--prefix');
  if (prefix !== null) return prefix;
  const name = valueOfOption('-n', '--name');
  if (name?.text === 'base') return null;
  if (name !== null) return wordLike(name, `${ENVIRONMENTS}/${name.text}`);
  const makesOne = operation === 'env-create' || operation === 'create';
  return makesOne && program !== undefined ? wordLike(program, ENVIRONMENTS) : null;
}
