import { folderOf, isInside, resolveRelativePath } from '../../../support/container-path.ts';
import type { TextEdit } from '../../../support/text-edit.ts';
import type {
  DockerfileModel,
  PythonInstallModel,
  RepositoryFacts,
  RunStep,
} from '../model/dockerfile-model.ts';
import type { StepCommand } from '../model/step-command.ts';
import { lineEndAt } from './edit/append.ts';
import { type Copy, copiedFiles, copiesOf } from './evidence/copies.ts';
import { advice, finding, findingsOrPraise, praise, rangeOfCommand } from './evidence/judge.ts';
import { buildsOn } from './evidence/layers.ts';
import { pathOf } from './evidence/words.ts';
import type { DockerfileRule, Judgement, ProposedFix } from './rule.ts';

/** The code is copied before the dependencies are installed. */
export const copyBeforeDependencies: DockerfileRule = {
  id: 'copy-before-dependencies',
  title: 'The code is copied before the dependencies are installed',
  severity: 'warning',
  summary: 'Fires when a COPY of a whole folder brings the manifest that a later RUN installs from.',
  rationale: `A layer is built anew when anything that it was made from has changed. With the code copied first, every changed line makes the layer of the
dependencies a new one: it is installed again, pushed again, and pulled again by every machine, although its content is the same.

Copy the manifest alone, install, then copy the code. The fix does that, and it is safe when the manifest needs no other file (no \`-e .\`, no
local path) and nothing between the two instructions uses the code. For a project that is installed itself, install what it depends on first:
\`uv sync --no-install-project\`, \`poetry install --no-root\`, or a compiled requirements file.`,
  examples: [
    {
      bad: 'FROM python:3.11-slim\nWORKDIR /srv/app\nCOPY . .\nRUN pip install --no-cache-dir -r requirements.txt\n',
      good: 'FROM python:3.11-slim\nWORKDIR /srv/app\nCOPY requirements.txt .\nRUN pip install --no-cache-dir -r requirements.txt\nCOPY . .\n',
    },
  ],
  check: (model, facts) => findingsOrPraise(judge(model, facts)),
};

function* judge(model: DockerfileModel, facts: RepositoryFacts): Iterable<Judgement> {
  const done = new Set<Copy>();
  const steps = model.steps.filter((step) => step.pythonInstalls.some((item) => item.manifests.length > 0));
  for (const [position, step] of steps.entries()) {
    if (step.instruction.mounts.some((mount) => mount.type === 'bind' && !mount.options.has('from'))) {
      yield praise(
        model,
        step.instruction.range,
        'The manifest is mounted for the install alone, so that changed code does not repeat it.',
      );
      continue;
    }
    const copies = copiesBefore(model, step);
    const item = step.pythonInstalls.find((install) => install.manifests.length > 0);
    if (item === undefined) continue;
    const broad = item.manifests
      .map((manifest) => broadCopyOf(model, copies, manifest))
      .find((copy) => copy !== null);
    if (broad === undefined) {
      if (
        item.manifests.every((manifest) => copies.some((copy) => namesFile(model, copy, manifest))) &&
        copiesCodeLater(model, step)
      )
        yield praise(
          model,
          rangeOfCommand(model, step, item.script, item.install.command.range),
          'The dependencies are installed before the code is copied, so that changed code does not repeat it.',
        );
      continue;
    }
    // An install above the COPY has the dependencies already; this one adds the project.
    const above = steps
      .slice(0, position)
      .some(
        (other) =>
          buildsOn(model, step.stage, other.stage) &&
          other.instruction.range.start < broad.instruction.range.start,
      );
    if (above || done.has(broad)) continue;
    done.add(broad);
    yield finding(
      model,
      broad.instruction.range,
      `Every change of the code repeats the install of line ${step.instruction.range.startLine}: its layer is built, pushed and pulled again. ` +
        'Copy the manifest alone, install, then copy the rest.',
      { fix: fixOf(model, facts, broad, step, item) },
    );
  }
}

/** The COPYs that a step sees, of its stage and the stages below. */
function copiesBefore(model: DockerfileModel, step: RunStep): readonly Copy[] {
  return model.graph.stages
    .filter((stage) => buildsOn(model, step.stage, stage))
    .flatMap((stage) => copiesOf(model, stage))
    .filter((copy) => copy.instruction.range.start < step.instruction.range.start);
}

function contextPath(model: DockerfileModel, repositoryPath: string): string {
  const { folder } = model.context;
  return folder === '' ? repositoryPath : repositoryPath.slice(folder.length + 1);
}

/** Whether a copy names the file itself, or a pattern for files. */
function namesFile(model: DockerfileModel, copy: Copy, manifest: string): boolean {
  const path = contextPath(model, manifest);
  if (broadSource(copy, path) !== null) return false;
  return copiedFiles(model, copy).some(({ entry }) => entry.path === path);
}

/** The folder that a copy takes as a whole and that holds the path, relative to the context. */
function broadSource(copy: Copy, path: string): string | null {
  if (copy.origin.kind !== 'context') return null;
  for (const source of copy.sources) {
    const folder = resolveRelativePath('', source.replace(/^\/+/, '').replace(/(?:^|\/)\*$/, ''));
    if (folder === '' || (folder !== null && path.startsWith(`${folder}/`) && !/[*?[]/.test(folder)))
      return folder;
  }
  return null;
}

/** The copy of a whole folder that alone brings a manifest; null when the manifest is also copied by name. */
function broadCopyOf(model: DockerfileModel, copies: readonly Copy[], manifest: string): Copy | null {
  if (copies.some((copy) => namesFile(model, copy, manifest))) return null;
  const path = contextPath(model, manifest);
  const broad = copies.find((copy) => {
    const folder = broadSource(copy, path);
    return folder !== null && holdsCode(model, folder, path);
  });
  return broad ?? null;
}

/** Whether a folder has Python code, so that it changes more often than the manifests in it. */
function holdsCode(model: DockerfileModel, folder: string, manifest: string): boolean {
  const prefix = folder === '' ? '' : `${folder}/`;
  return (
    (folder === '' && folderOf(manifest) === '') ||
    model.context.files.some(
      (file) => file.path.startsWith(prefix) && /\.(?:py|ipynb|pyx|js|ts|html)$/.test(file.path),
    )
  );
}

function copiesCodeLater(model: DockerfileModel, step: RunStep): boolean {
  return copiesOf(model, step.stage).some(
    (copy) => copy.origin.kind === 'context' && copy.instruction.range.start > step.instruction.range.start,
  );
}

function fixOf(
  model: DockerfileModel,
  facts: RepositoryFacts,
  copy: Copy,
  step: RunStep,
  item: PythonInstallModel,
): ProposedFix {
  const { install } = item;
  if (install.manager === 'uv-sync')
    return advice('Run uv sync --no-install-project with pyproject.toml and uv.lock alone, before the COPY');
  if (install.manager === 'poetry')
    return advice('Run poetry install --no-root with pyproject.toml and poetry.lock alone, before the COPY');
  const edits = safeEdits(model, facts, copy, step);
  if (edits === null) return advice('Copy the manifest alone above the install, and the rest below it');
  return { safety: 'safe', description: 'Copy the manifest first, and the code after the install', edits };
}

function safeEdits(
  model: DockerfileModel,
  facts: RepositoryFacts,
  copy: Copy,
  step: RunStep,
): readonly TextEdit[] | null {
  const { instruction, destination } = copy;
  const written = instruction.destination?.raw;
  const { text } = model.source;
  const original = text.slice(instruction.range.start, instruction.range.end);
  if (written === undefined || destination === null || copy.sources.length !== 1 || copy.stage !== step.stage)
    return null;
  if (instruction.json || instruction.heredocs.length > 0 || /[$"'*?[\\`]/.test(original)) return null;
  // A trigger of ONBUILD stands in another instruction, of another stage.
  const { instructions } = model.dockerfile;
  if (!instructions.includes(instruction) || !instructions.includes(step.instruction)) return null;
  if (!nothingUsesTheCode(model, copy, step)) return null;
  const files = neededFiles(model, facts, copy, step);
  if (files === null) return null;
  const source = broadSource(copy, files[0] ?? '') ?? '';
  const folders = [...new Set(files.map(folderOf))];
  const first = instruction.sources[0];
  if (first === undefined) return null;
  const head = text.slice(instruction.range.start, first.range.start).trimEnd();
  const lineEnd = lineEndAt(text, instruction.range.end);
  const lines = folders.map((folder) => {
    const inside = source === '' ? folder : folder.slice(source.length + 1);
    const base = written.replace(/\/+$/, '');
    const target = `${written === '/' ? '' : base}/${inside === '' ? '' : `${inside}/`}`;
    return `${head} ${files.filter((file) => folderOf(file) === folder).join(' ')} ${target}`;
  });
  return [
    {
      path: model.path,
      start: instruction.range.start,
      end: instruction.range.end,
      newText: lines.join(lineEnd),
    },
    {
      path: model.path,
      start: step.instruction.range.end,
      end: step.instruction.range.end,
      newText: `${lineEnd}${original}`,
    },
  ];
}

/** Context paths of the requirements files that a step reads; null unless all are known and need no other local file. */
function neededFiles(
  model: DockerfileModel,
  facts: RepositoryFacts,
  copy: Copy,
  step: RunStep,
): readonly string[] | null {
  const { destination } = copy;
  if (destination === null) return null;
  const files: string[] = [];
  if (readsOtherFiles(model, copy, step)) return null;
  for (const { install } of step.pythonInstalls) {
    if (install.manager !== 'pip' && install.manager !== 'uv-pip') return null;
    if (
      install.editables.length > 0 ||
      install.requirements.some((word) => word.value === null || /^\.|\/|\.whl$/.test(word.text))
    )
      return null;
    for (const word of [...install.requirementFiles, ...install.constraintFiles]) {
      const path = pathOf(step, install.command, word);
      if (path === null || !isInside(path, destination)) return null;
      const folder = resolveRelativePath('', copy.sources[0] ?? '');
      const rest = path.slice(destination === '/' ? 1 : destination.length + 1);
      if (folder === null) return null;
      files.push(folder === '' ? rest : `${folder}/${rest}`);
    }
  }
  for (const file of files) {
    const text = facts.text?.(model.context.repositoryPath(file)) ?? null;
    if (text === null || files.length > 20 || !model.context.isFile(file)) return null;
    for (const line of text.split(/\r?\n/)) {
      const trimmed = line.trim();
      const included = /^(?:-r|--requirement|-c|--constraint)[\s=]*([^\s#]+)/.exec(trimmed)?.[1];
      if (included !== undefined) {
        const path = resolveRelativePath(folderOf(file), included);
        if (path === null || included.includes('$') || broadSource(copy, path) === null) return null;
        if (!files.includes(path)) files.push(path);
      } else if (
        /^(?:-e|--editable)\b|^\.{0,2}\/|^\.|^file:|@\s*file:|^(?:-f|--find-links)[\s=]*[^\s:]+$|\.(?:whl|zip|tar\.gz)\s*$/.test(
          trimmed,
        )
      )
        return null;
      else if (trimmed !== '' && model.context.isFolder(trimmed)) return null;
    }
  }
  return files.length === 0 ? null : files;
}

/** Whether the install may read files that its command line does not name: uv's settings in the project, files of variables. */
function readsOtherFiles(model: DockerfileModel, copy: Copy, step: RunStep): boolean {
  const named = [
    'PIP_CONSTRAINT',
    'PIP_REQUIREMENT',
    'PIP_CONFIG_FILE',
    'PIP_FIND_LINKS',
    'UV_CONSTRAINT',
    'UV_OVERRIDE',
    'UV_CONFIG_FILE',
  ];
  if (named.some((name) => step.at.variables.has(name))) return true;
  if (!step.pythonInstalls.some(({ install }) => install.manager === 'uv-pip')) return false;
  return copiedFiles(model, copy).some(({ entry }) => /(?:^|\/)(?:pyproject|uv)\.toml$/.test(entry.path));
}

/** Whether neither the install nor anything between it and the COPY could use what the COPY brings. */
function nothingUsesTheCode(model: DockerfileModel, copy: Copy, step: RunStep): boolean {
  const start = copy.instruction.range.start;
  const end = step.instruction.range.start;
  for (const { instruction } of step.stage.instructions) {
    if (instruction.range.start <= start || instruction.range.start > end) continue;
    if (/^(?:env|arg|label|expose|user|stopsignal|healthcheck|maintainer)$/.test(instruction.kind)) continue;
    if (instruction.kind !== 'run') return false;
    const run = model.steps.find((candidate) => candidate.instruction === instruction);
    if (
      run === undefined ||
      run.scripts.length === 0 ||
      instruction.mounts.some((mount) => mount.type === 'bind')
    )
      return false;
    if (run.scripts.some((script) => script.script.errors.length > 0 || !script.editable)) return false;
    if (!run.commands.every((item) => isIndependent(run, item, copy))) return false;
  }
  return true;
}

function isIndependent(step: RunStep, item: StepCommand, copy: Copy): boolean {
  const { known, command } = item;
  switch (known?.kind) {
    case 'python-install':
      return true;
    case 'system-packages':
      return !known.packages.some((word) => /\//.test(word.text));
    case 'cache-clean':
    case 'user-creation':
      return true;
    case 'removal':
      return known.paths.every((word) => {
        const path = pathOf(step, command, word);
        return (
          path !== null &&
          copy.destination !== null &&
          !isInside(path, copy.destination) &&
          !isInside(copy.destination, path)
        );
      });
    default:
      return /^(?:set|true|:|echo)$/.test(command.name ?? '') && command.redirects.length === 0;
  }
}
