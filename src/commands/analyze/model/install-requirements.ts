import type { ManifestRequirement } from '../../../python/manifests/manifest.ts';
import { parseRequirement } from '../../../python/requirement.ts';
import type { PythonInstall } from '../../../shell/known-command.ts';
import type { ShellCommand, ShellWord } from '../../../shell/script.ts';
import { baseName, folderOf, resolveContainerPath } from '../../../support/container-path.ts';
import {
  folderOfCommand,
  type InstallRequest,
  NO_REQUEST,
  type Place,
  requestOfManifest,
  together,
} from './install-request.ts';
import { projectRequest, selectionOf, valuesOf } from './project-request.ts';
import { fileAt, requirementFile } from './requirement-files.ts';
import { writtenRequest } from './written-requirements.ts';

/** Follows the operands of an install command to requirements, manifests and lock files. */
export async function requestOf(place: Place, install: PythonInstall): Promise<InstallRequest> {
  const selection = selectionOf(install);
  const named = install.requirements.length + install.editables.length + install.requirementFiles.length > 0;
  const request =
    selection === null
      ? await operandRequest(place, install)
      : named
        ? together([
            ...(selection.manager === 'pipenv' ? [] : [await projectRequest(place, selection)]),
            await operandRequest(place, install),
          ])
        : await projectRequest(place, selection);
  const nothing =
    request.lock === null && request.requirements.length === 0 && request.manifests.length === 0;
  return nothing && request.gaps.length === 0
    ? gap('what it installs is named neither by operands nor by files that can be followed')
    : request;
}

async function operandRequest(place: Place, install: PythonInstall): Promise<InstallRequest> {
  const requests: InstallRequest[] = [];
  const selection = { extras: install.extras, groups: [] };
  for (const word of install.requirementFiles) requests.push(await filesOf(place, word, selection));
  for (const word of install.constraintFiles) {
    const request = await filesOf(place, word, selection);
    requests.push({
      ...NO_REQUEST,
      constraints: [...request.requirements, ...request.constraints],
      gaps: request.gaps,
    });
  }
  for (const word of install.requirements) requests.push(await operand(place, install, word, false));
  for (const word of install.editables) requests.push(await operand(place, install, word, true));
  if (install.groups.length > 0 && selectionOf(install) === null)
    for (const group of groupsNamed(install)) requests.push(await groupRequest(place, group));
  return together(requests);
}

/** A requirements file; `-`, `/dev/stdin` and `<(…)` are what another command of the script prints. */
async function filesOf(
  place: Place,
  word: ShellWord,
  selection: { extras: readonly string[]; groups: readonly string[] },
): Promise<InstallRequest> {
  const printer = /^(?:-|\/dev\/stdin|\/proc\/self\/fd\/0)$/.test(word.text)
    ? commandBefore(place)
    : /^<\(|^\$\(/.test(word.raw)
      ? commandWithin(place, word)
      : undefined;
  if (printer === undefined)
    return requirementFile(place, word.text, selection, (writer) => writtenRequest(writer, operandRequest));
  return printer === null
    ? gap(`-r ${word.raw}: what the command is given there is not known`)
    : writtenRequest({ ...place, command: printer, depth: place.depth + 1 }, operandRequest);
}

/** The command whose output is piped into the place's command. */
function commandBefore({ script, command }: Place): ShellCommand | null {
  const commands = script.commands.map((each) => each.command);
  const before = commands[commands.indexOf(command) - 1];
  if (before === undefined) return null;
  const between = script.script.text.slice(before.range.end, command.range.start);
  return /^[\s)\\]*\|/.test(between) && !between.includes('||') ? before : null;
}

function commandWithin({ script }: Place, { range }: ShellWord): ShellCommand | null {
  const inside = script.commands.filter(
    ({ command }) => command.range.start >= range.start && command.range.end <= range.end,
  );
  return inside.length === 1 ? (inside[0]?.command ?? null) : null;
}

/** `.`, `./package[extra]`, `package/`, a requirement, a URL, or a file. */
async function operand(
  place: Place,
  install: PythonInstall,
  word: ShellWord,
  editable: boolean,
): Promise<InstallRequest> {
  const { text } = word;
  if (/^\$\(/.test(word.raw)) return filesOf(place, word, { extras: install.extras, groups: [] });
  if (/[$`]/.test(text)) return gap(`"${word.raw}" can't be read as a requirement without running the shell`);
  if (/\.(whl|zip|tar|tar\.(gz|bz2|xz|lzma)|tgz|tbz|txz)(\[|$)/i.test(text) && !/:\/\//.test(text))
    return gap(`"${word.raw}" is a file of the container that was not looked into`);
  const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
  if (url) {
    const egg = /[#&]egg=([A-Za-z0-9._-]+)/.exec(text)?.[1];
    const parsed = parseRequirement(`${egg ?? ''} @ ${text}`);
    if (egg !== undefined && parsed.ok) return requested(place, word, parsed.requirement);
    return gap(`only fetching ${withoutCredentials(text)} would tell what it is and what it needs`);
  }
  const local = editable || /^\.{0,2}\/|^\.{1,2}(\[|$)/.test(text) || /^[\w.-]+\/[^@]*$/.test(text);
  if (local) return localProject(place, install, word);
  const parsed = parseRequirement(word.value ?? text);
  return parsed.ok
    ? requested(place, word, parsed.requirement)
    : gap(`"${word.raw}" can't be read as a requirement: ${parsed.message}`);
}

async function localProject(place: Place, install: PythonInstall, word: ShellWord): Promise<InstallRequest> {
  const match = /^([^[]*)(?:\[([^\]]*)\])?$/.exec(word.text.replace(/^file:(?:\/\/)?/, ''));
  const extras = (match?.[2] ?? '').split(',').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));
  const written = match?.[1] ?? word.text;
  const folder = folderOfCommand(place);
  if (folder === null && !written.startsWith('/'))
    return gap(`${word.text}: the folder in which it is looked for is not known`);
  const named = resolveContainerPath(folder ?? '/', written);
  const project = baseName(named) === 'pyproject.toml' ? folderOf(named) : named;
  const found = await fileAt(place, resolveContainerPath(project, 'pyproject.toml'), word.text);
  if (found.kind !== 'manifest')
    return found.kind === 'nothing' && (await hasLegacyProject(place, project))
      ? gap(`${word.text}: setup.py or setup.cfg in ${project} computes what it depends on`)
      : {
          ...NO_REQUEST,
          gaps: found.gaps.length > 0 ? found.gaps : [`${word.text}: ${project} is no project`],
        };
  const { manifest } = found;
  const request = requestOfManifest(manifest, { extras: [...install.extras, ...extras], groups: [] });
  const silent = !manifest.groups.some(({ id }) => id === '') && (await hasLegacyProject(place, project));
  return together([
    request,
    {
      ...NO_REQUEST,
      gaps: [
        ...found.gaps,
        ...(silent ? [`${word.text}: setup.py or setup.cfg in ${project} computes what it depends on`] : []),
      ],
    },
  ]);
}

async function hasLegacyProject(place: Place, project: string): Promise<boolean> {
  for (const name of ['setup.py', 'setup.cfg']) {
    const found = await fileAt(place, resolveContainerPath(project, name), '');
    if (found.gaps.some((sentence) => sentence.includes('not a manifest that can be read'))) return true;
  }
  return false;
}

interface NamedGroup {
  readonly path: string;
  readonly name: string;
}

/** pip's and uv's `--group [PATH:]NAME`. */
function groupsNamed(install: PythonInstall): NamedGroup[] {
  const words = install.command.words.map(({ text }) => text);
  return valuesOf(words, '--group').map((written) => {
    const colon = written.lastIndexOf(':');
    return colon === -1
      ? { path: 'pyproject.toml', name: written }
      : { path: written.slice(0, colon), name: written.slice(colon + 1) };
  });
}

async function groupRequest(place: Place, { path, name }: NamedGroup): Promise<InstallRequest> {
  const folder = folderOfCommand(place);
  if (folder === null) return gap(`--group ${name}: the folder in which it is looked for is not known`);
  const found = await fileAt(place, resolveContainerPath(folder, path), `--group ${name}`);
  if (found.kind !== 'manifest') return { ...NO_REQUEST, gaps: found.gaps };
  return together([
    requestOfManifest(found.manifest, { extras: [], groups: [name], own: false }),
    { ...NO_REQUEST, gaps: found.gaps },
  ]);
}

function requested(
  place: Place,
  word: ShellWord,
  requirement: ManifestRequirement['requirement'],
): InstallRequest {
  return { ...NO_REQUEST, requirements: [inDockerfile(place, word, requirement)] };
}

function inDockerfile(
  { graph, script }: Place,
  word: ShellWord,
  requirement: ManifestRequirement['requirement'],
): ManifestRequirement {
  const start = script.assembled.sourceOffset(word.range.start);
  const end = script.assembled.sourceOffset(Math.max(word.range.start, word.range.end - 1)) + 1;
  const { source } = graph.dockerfile;
  return {
    requirement,
    path: source.path,
    range: source.range(start, Math.max(start, end)),
    written: withoutCredentials(word.value ?? word.text),
    editable: false,
    hashes: [],
    comment: null,
  };
}

function withoutCredentials(text: string): string {
  return text.replace(/:\/\/[^/@\s]+@/, '://***@');
}

const gap = (sentence: string): InstallRequest => ({ ...NO_REQUEST, gaps: [sentence] });
