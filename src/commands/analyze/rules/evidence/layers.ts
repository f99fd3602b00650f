import type { Stage, StageInstruction } from '../../../../docker/dockerfile/stage-graph.ts';
import { isInside, resolveContainerPath } from '../../../../support/container-path.ts';
import { stageNamed } from '../../model/container-files.ts';
import type { DockerfileModel, RunStep } from '../../model/dockerfile-model.ts';
import { expandWord } from './words.ts';

/** An instruction whose layer is part of the image. */
export interface LayerInstruction {
  readonly stage: Stage;
  readonly at: StageInstruction;
}

/** The instructions of the target and of the stages that it builds on, in the order in which they run. */
export function layerInstructions(model: DockerfileModel): readonly LayerInstruction[] {
  return model.graph.layerChain.flatMap((stage) => stage.instructions.map((at) => ({ stage, at })));
}

/** Whether a stage's layers are in the image. */
export function isLayered(model: DockerfileModel, stage: Stage): boolean {
  return model.graph.layerChain.includes(stage);
}

/** The RUNs whose layers are in the image, in order. */
export function layeredSteps(model: DockerfileModel): readonly RunStep[] {
  return model.steps.filter((step) => isLayered(model, step.stage));
}

/** The RUNs that run on top of a RUN, in its stage and in the stages that build on it, in file order. */
export function stepsAfter(model: DockerfileModel, step: RunStep): readonly RunStep[] {
  const later = model.steps.indexOf(step);
  return model.steps.filter(
    (other, index) =>
      index > later && (other.stage === step.stage || buildsOn(model, other.stage, step.stage)),
  );
}

/** Whether `stage` has `base` among the stages that it starts FROM, directly or through others. */
export function buildsOn(model: DockerfileModel, stage: Stage, base: Stage): boolean {
  for (let at: Stage | undefined = stage, turns = 0; at !== undefined && turns < 1000; turns += 1) {
    if (at === base) return true;
    at = at.base.kind === 'stage' ? model.graph.stages[at.base.stage] : undefined;
  }
  return false;
}

/**
 * Whether what a stage leaves in a folder gets into the image: in a layer of its own, or because the folder, or one
 * that holds it, is copied out of the stage.
 */
export function staysInImage(model: DockerfileModel, stage: Stage, folder: string): boolean {
  return reaches(model, stage, folder, new Set());
}

function reaches(model: DockerfileModel, stage: Stage, folder: string, seen: Set<number>): boolean {
  if (isLayered(model, stage)) return true;
  if (seen.has(stage.index)) return false;
  seen.add(stage.index);
  for (const taker of model.graph.stages) {
    if (!model.graph.reachable.has(taker.index)) continue;
    for (const item of taker.instructions) {
      const { instruction } = item;
      if ((instruction.kind !== 'copy' && instruction.kind !== 'add') || instruction.from === null) continue;
      const from = stageNamed(model.graph, expandWord(instruction.from.raw, item), taker.index);
      if (from === null || !buildsOn(model, from, stage)) continue;
      for (const source of instruction.sources) {
        const path = resolveContainerPath('/', expandWord(source.raw, item));
        if (isInside(folder, path) && reaches(model, taker, folder, seen)) return true;
      }
    }
  }
  return false;
}

/** RUNs that leave something in a folder that gets into the image. */
export function stepsWhereStays(
  model: DockerfileModel,
  folderOf: (step: RunStep) => string,
): readonly RunStep[] {
  return model.steps.filter((step) => staysInImage(model, step.stage, folderOf(step)));
}
