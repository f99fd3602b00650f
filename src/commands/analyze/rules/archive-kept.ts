import type { Download } from '../../../shell/known-command.ts';
import { baseName } from '../../../support/container-path.ts';
import type { DockerfileModel, RunStep } from '../model/dockerfile-model.ts';
import type { StepCommand } from '../model/step-command.ts';
import { appendCommand } from './edit/append.ts';
import { sudoOf } from './evidence/apt.ts';
import { commandsAfter, empties, isCleanupProgram, removesUnknown } from './evidence/cleanup.ts';
import { copiesOf, isRemote } from './evidence/copies.ts';
import {
  advice,
  finding,
  findingsOrPraise,
  MAXIMUM_LOOKED_AT,
  praise,
  rangeOfCommand,
  scriptOf,
} from './evidence/judge.ts';
import { staysInImage, stepsAfter } from './evidence/layers.ts';
import { mountHolding } from './evidence/mounts.ts';
import { globCovers, pathOf, pathOfText } from './evidence/words.ts';
import type { DockerfileRule, Judgement } from './rule.ts';

const ARCHIVE = /\.(?:tar(?:\.\w+)?|t[gbx]z|tbz2|zip|7z|rar|gz|bz2|xz|zst|deb|rpm|run|whl|sh)$/i;

/** A downloaded archive or installer stays in the image after it was used. */
export const archiveKept: DockerfileRule = {
  id: 'archive-kept',
  title: 'A used archive stays in the image',
  severity: 'warning',
  summary: 'Fires when a RUN downloads an archive or an installer, uses it, and does not remove it.',
  rationale: `After unpacking, the layer holds both the archive and what was in it. After an installer ran, the installer is of no use.

The fix appends the removal to the RUN that downloads; it is offered as safe when the path is literal and nothing later in the Dockerfile
mentions the file. Unpacking from a pipe (\`curl -fsSL … | tar -xz -C /opt\`) never writes the archive at all, and a download in another
stage leaves it there. Removing it in a later RUN frees nothing, and so does removing what \`ADD <url>\` fetched.`,
  examples: [
    {
      bad: 'FROM debian:12-slim\nRUN wget -O /tmp/tool.tar.gz https://files.example.org/tool.tar.gz && tar -xzf /tmp/tool.tar.gz -C /opt\n',
      good: 'FROM debian:12-slim\nRUN wget -O /tmp/tool.tar.gz https://files.example.org/tool.tar.gz && tar -xzf /tmp/tool.tar.gz -C /opt && rm -f /tmp/tool.tar.gz\n',
    },
  ],
  check: (model) => findingsOrPraise(judge(model)),
};

function* judge(model: DockerfileModel): Iterable<Judgement> {
  let looked = 0;
  for (const step of model.steps)
    for (const item of step.commands) {
      const { known } = item;
      if (looked > MAXIMUM_LOOKED_AT) return;
      if (known?.kind === 'download') looked += 1;
      if (known?.kind !== 'download' || item.command.enclosures.includes('function')) continue;
      const judgement = judgeDownload(model, step, item, known);
      if (judgement !== null) yield judgement;
    }
  yield* judgeAdds(model);
}

/** Stands for the working directory of a base image, which no Dockerfile tells: no command names a path in it. */
const UNKNOWN_DIRECTORY = '/\u0000base';

/** The step as if it started in a known place, so that one relative name is the same file in all its commands. */
function placed(step: RunStep): RunStep {
  return step.at.workingDirectory === null
    ? { ...step, at: { ...step.at, workingDirectory: UNKNOWN_DIRECTORY } }
    : step;
}

function judgeDownload(
  model: DockerfileModel,
  written: RunStep,
  item: StepCommand,
  known: Download,
): Judgement | null {
  const step = placed(written);
  const path = known.output === null ? null : pathOfText(step, item.command, known.output);
  if (path === null || path === '/dev/null' || !ARCHIVE.test(path)) return null;
  // Above a directory that is not known, nothing is.
  if (
    step !== written &&
    /(?:^|\/)\.\.(?:\/|$)/.test(`${known.output}/${item.command.workingDirectory ?? ''}`)
  )
    return null;
  if (!staysInImage(model, step.stage, path) || mountHolding(step, path) !== null) return null;
  const after = commandsAfter(step, item);
  const user = after.find((later) => uses(step, later, path));
  const removed = step.commands
    .slice(step.commands.indexOf(item) + 1)
    .some((later) => empties(step, later, path) || removesName(later, path));
  const script = scriptOf(step, item.command);
  const range = rangeOfCommand(model, step, script, item.command.range);
  if (removed)
    return user === undefined
      ? null
      : praise(model, range, `${baseName(path)} is removed in the RUN that downloads it.`);
  if (after.some((later) => removesUnknown(later.known) || isCleanupProgram(later))) return null;
  const later = stepsAfter(model, written).map(placed);
  const laterUser = later.find((other) => other.commands.some((command) => uses(other, command, path)));
  if (user === undefined && laterUser === undefined) return null;
  // A removal in a later layer is dead-cleanup's business.
  if (later.some((other) => other.commands.some((command) => empties(other, command, path)))) return null;
  return finding(
    model,
    range,
    `${baseName(path)} stays in this layer after it was used. ` +
      (user === undefined
        ? `Download, use and remove it in one RUN (line ${laterUser?.instruction.range.startLine} uses it).`
        : 'Remove it at the end of the same RUN.'),
    {
      fix:
        user === undefined
          ? advice('Download, use and remove it in one RUN')
          : removalOf(model, step, item, path),
    },
  );
}

function removalOf(model: DockerfileModel, step: RunStep, item: StepCommand, path: string) {
  const script = scriptOf(step, item.command);
  const relative = path.startsWith(`${UNKNOWN_DIRECTORY}/`);
  // A relative name holds at the end only if nothing changes the directory on the way.
  const stays =
    !relative ||
    script?.commands.every(
      ({ command }) => command.workingDirectoryKnown && command.workingDirectory === null,
    ) === true;
  const shown = relative ? path.slice(UNKNOWN_DIRECTORY.length + 1) : path;
  const literal = /^[\w./+@%][\w./+@%-]*$/.test(shown);
  const certain = stays && item.command.certainty === 'always' && item.command.listPosition !== null;
  const edit =
    script === null || !literal || !certain
      ? null
      : appendCommand(model, step, script, `${sudoOf(script.script.text, item)}rm -f ${shown}`);
  if (edit === null) return advice(`Remove ${shown} at the end of the RUN`);
  const rest = model.source.text.slice(step.instruction.range.end);
  return {
    safety: rest.includes(baseName(path)) ? ('suggested' as const) : ('safe' as const),
    description: `Remove ${shown} at the end of the RUN`,
    edits: [edit],
  };
}

/** Unpacks, installs or runs the file. */
function uses(step: RunStep, item: StepCommand, path: string): boolean {
  const { known, command } = item;
  const name = baseName(path);
  const named = (word: (typeof command.words)[number]) =>
    word.text.includes(name) && pathOf(step, command, word) === path;
  if (known?.kind === 'extraction') return known.archive !== null && named(known.archive);
  if (known?.kind === 'system-packages') return known.operation === 'install' && known.packages.some(named);
  if (known?.kind === 'python-install') return known.requirements.some(named);
  if (/^(?:ba|da|a|z|k)?sh$|^(?:dpkg|rpm|unzip|tar|7z|gdebi|installer)$/.test(command.name ?? ''))
    return command.words.slice(1).some(named);
  const [program] = command.words;
  return known === null && program !== undefined && named(program);
}

/** A relative removal after a `cd` that can't be followed; where the directory is not known, any that fits the name. */
function removesName(item: StepCommand, path: string): boolean {
  return (
    item.known?.kind === 'removal' &&
    item.known.paths.some((word) =>
      path.startsWith(`${UNKNOWN_DIRECTORY}/`)
        ? globCovers(`/${baseName(word.text)}`, `/${baseName(path)}`)
        : baseName(word.text) === baseName(path),
    )
  );
}

/** `ADD <url>` of an archive that a later RUN unpacks: the archive stays whatever that RUN does. */
function* judgeAdds(model: DockerfileModel): Iterable<Judgement> {
  for (const stage of model.graph.layerChain)
    for (const copy of copiesOf(model, stage)) {
      if (copy.instruction.kind !== 'add' || copy.destination === null) continue;
      const url = copy.sources.find((source) => isRemote(source) && ARCHIVE.test(source));
      if (url === undefined) continue;
      const path = copy.intoFolder
        ? `${copy.destination === '/' ? '' : copy.destination}/${baseName(url)}`
        : copy.destination;
      const user = model.steps.find(
        (step) =>
          step.instruction.range.start > copy.instruction.range.start &&
          step.commands.some((item) => uses(step, item, path)),
      );
      if (user === undefined) continue;
      yield finding(
        model,
        copy.instruction.range,
        `ADD keeps ${baseName(path)} in a layer of its own, and line ${user.instruction.range.startLine} unpacks or runs it. Download, use and ` +
          'remove it in one RUN instead.',
        { fix: advice('Download, use and remove it in one RUN') },
      );
    }
}
