import { baseName } from '../../../support/container-path.ts';
import type { DockerfileModel, RunStep } from '../model/dockerfile-model.ts';
import type { StepCommand } from '../model/step-command.ts';
import { copiesOf, copiesWholeContext } from './evidence/copies.ts';
import { advice, finding, limited, rangeOfCommand, scriptOf } from './evidence/judge.ts';
import { layeredSteps } from './evidence/layers.ts';
import { WEIGHTS } from './evidence/model-files.ts';
import { mountHolding } from './evidence/mounts.ts';
import { pathOfText } from './evidence/words.ts';
import type { DockerfileRule, Judgement } from './rule.ts';

/** A model is downloaded while the image is built. */
export const modelAtBuild: DockerfileRule = {
  id: 'model-at-build',
  title: 'A model is downloaded into a layer',
  severity: 'info',
  summary: 'Fires when a RUN downloads a model into a layer of the image.',
  rationale: `Weights in the image start fast and need no network, and they are pushed, stored and pulled with it. Often they are the largest part, and no manifest
shows them. That can be what you want; this rule says where they come in.

Two things decide the cost. Above the code, the layer is pushed once; below a COPY of the code, every change downloads the model and pushes it
again. And a volume, or a cache of the platform (a persistent volume, a model cache of the serving runtime), holds one copy for all versions of
the image.`,
  examples: [
    {
      bad: 'FROM python:3.11-slim\nRUN python -c "from transformers import AutoModel; AutoModel.from_pretrained(\'team/encoder\')"\n',
      good: 'FROM python:3.11-slim\nENV HF_HOME=/models\nVOLUME /models\n',
    },
  ],
  check: (model) => limited(judge(model)),
};

const LOADS_MODEL =
  /\.from_pretrained\s*\(|\b(?:snapshot_download|hf_hub_download|SentenceTransformer|CrossEncoder|WhisperModel|load_model|get_model)\s*\(|torch\.hub\.load|\bpipeline\s*\(|nltk\.download|spacy\.cli\.download|timm\.create_model|download_model/;

function* judge(model: DockerfileModel): Iterable<Judgement> {
  for (const step of layeredSteps(model)) {
    const item = step.commands.find((candidate) => downloadsModel(step, candidate));
    if (item === undefined) continue;
    const copy = codeAbove(model, step);
    yield finding(
      model,
      rangeOfCommand(model, step, scriptOf(step, item.command), item.command.range),
      copy === null
        ? 'A model is downloaded into this layer: its weights are part of every pull of the image. Keep it on a volume instead if the image shall stay small.'
        : `A model is downloaded into this layer, below the code of line ${copy}: every change of the code downloads and pushes the weights again. ` +
            'Download it above the code, or keep it on a volume.',
      {
        fix: advice(
          copy === null ? 'Keep the weights on a volume' : 'Move the download above the COPY of the code',
        ),
      },
    );
  }
}

function downloadsModel(step: RunStep, item: StepCommand): boolean {
  const { known, command } = item;
  if (command.enclosures.includes('function')) return false;
  if (known?.kind === 'python-program') {
    if (known.module !== null && /^(?:spacy|nltk\.downloader|piper\.download_voices)$/.test(known.module))
      return known.module !== 'spacy' || command.words.some((word) => word.text === 'download');
    return known.code !== null && LOADS_MODEL.test(known.code) && !cacheIsMounted(step);
  }
  if (known?.kind === 'download') {
    if (/^(?:hf|huggingface-cli|gdown)$/.test(known.tool))
      return !cacheIsMounted(step) && !isMounted(step, item, known.output);
    return (
      known.urls.some((word) => WEIGHTS.test(baseName(word.text.replace(/[?#].*$/, '')))) &&
      !isMounted(step, item, known.output)
    );
  }
  return known === null && command.name === 'ollama' && command.words[1]?.text === 'pull';
}

function isMounted(step: RunStep, item: StepCommand, output: string | null): boolean {
  const path = output === null ? null : pathOfText(step, item.command, output);
  return path !== null && mountHolding(step, path) !== null;
}

function cacheIsMounted(step: RunStep): boolean {
  const home = step.at.variables.get('HF_HOME') ?? `${step.home}/.cache/huggingface`;
  return mountHolding(step, home) !== null;
}

/** Line of a COPY of the whole context that stands above the step in the image's layers. */
function codeAbove(model: DockerfileModel, step: RunStep): number | null {
  for (const stage of model.graph.layerChain)
    for (const copy of copiesOf(model, stage))
      if (copy.instruction.range.start < step.instruction.range.start && copiesWholeContext(copy))
        return copy.instruction.range.startLine;
  return null;
}
