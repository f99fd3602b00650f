import { baseName, folderOf } from '../../../support/container-path.ts';
import { exact } from '../../../support/quantity.ts';
import type { TreeEntry } from '../../../world/world.ts';
import type { DockerfileModel } from '../model/dockerfile-model.ts';
import type { StepCommand } from '../model/step-command.ts';
import { copiedFiles, copiesOf } from './evidence/copies.ts';
import { advice, finding, limited, rangeOfCommand, scriptOf } from './evidence/judge.ts';
import { layeredSteps } from './evidence/layers.ts';
import type { DockerfileRule, Judgement } from './rule.ts';

/** The same weights get into the image in several formats. */
export const duplicateWeights: DockerfileRule = {
  id: 'duplicate-weights',
  title: 'The same weights come in several formats',
  severity: 'warning',
  summary:
    'Fires when a folder that is copied holds the same weights in two formats, or when a whole model repository is downloaded without a choice of files.',
  rationale: `Model repositories keep the same weights as \`model.safetensors\`, \`pytorch_model.bin\`, \`tf_model.h5\`, \`flax_model.msgpack\` and ONNX, for people with
different libraries. A program loads one of them: transformers takes the safetensors file when there is one.

In the repository, leave the other formats out of what is copied; the bytes are those of the files. In a download, name the files that are needed
(\`--include\`). There is no automatic edit, because the list depends on the model.`,
  examples: [
    {
      bad: 'FROM python:3.11-slim\nRUN hf download team/encoder --local-dir /models/encoder\n',
      good: 'FROM python:3.11-slim\nRUN hf download team/encoder --include "*.safetensors" --local-dir /models/encoder\n',
    },
  ],
  check: (model) => limited(judge(model)),
};

function* judge(model: DockerfileModel): Iterable<Judgement> {
  yield* copiedTwice(model);
  for (const step of layeredSteps(model))
    for (const item of step.commands) {
      if (!takesAllFormats(item)) continue;
      yield finding(
        model,
        rangeOfCommand(model, step, scriptOf(step, item.command), item.command.range),
        'This downloads every file of the model repository, which often holds the same weights in several formats. Name the files that the program ' +
          'loads, for example `*.safetensors`, `*.json` and the tokenizer.',
        { fix: advice('Choose the files to download') },
      );
    }
}

function takesAllFormats(item: StepCommand): boolean {
  const { known, command } = item;
  if (known?.kind === 'download' && /^(?:hf|huggingface-cli)$/.test(known.tool)) {
    if (known.patterns.length > 0) return false;
    const words = command.words.map((word) => word.text);
    if (words.some((word) => /^--(?:include|exclude|repo-type)\b/.test(word) || word === 'dataset'))
      return false;
    return command.words.every((word) => word.value !== null);
  }
  if (known?.kind !== 'python-program' || known.code === null) return false;
  return (
    /\bsnapshot_download\s*\(/.test(known.code) && !/(?:allow|ignore)_patterns|repo_type/.test(known.code)
  );
}

const STEMS = ['pytorch_model.bin', 'tf_model.h5', 'flax_model.msgpack', 'rust_model.ot', 'model.ckpt'];

/** Other formats beside a `model.safetensors` in the same folder, among files that are copied into the image. */
function* copiedTwice(model: DockerfileModel): Iterable<Judgement> {
  const folders = new Set(
    model.context.files
      .filter((file) => /^model(?:-\d+-of-\d+)?\.safetensors$/.test(baseName(file.path)))
      .map((file) => folderOf(file.path)),
  );
  if (folders.size === 0) return;
  for (const stage of model.graph.layerChain)
    for (const copy of copiesOf(model, stage)) {
      const others = copiedFiles(model, copy)
        .map((file) => file.entry)
        .filter((entry) => folders.has(folderOf(entry.path)) && isOtherFormat(entry));
      if (others.length === 0) continue;
      yield finding(
        model,
        copy.instruction.range,
        `This COPY takes ${others.map((entry) => `\`${entry.path}\``).join(', ')} although the same folder holds the weights as safetensors. Leave out the ` +
          'format that is not loaded.',
        {
          fix: advice('Leave the other formats out in .dockerignore'),
          saving: { kind: 'image', quantity: exact(others.reduce((total, entry) => total + entry.bytes, 0)) },
        },
      );
    }
}

function isOtherFormat(entry: TreeEntry): boolean {
  const name = baseName(entry.path).replace(/-\d+-of-\d+(?=\.)/, '');
  return STEMS.includes(name);
}
