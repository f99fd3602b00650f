import type { TextRange } from '../../../../support/source-text.ts';
import type { DockerfileModel, RunStep, StepScript } from '../../model/dockerfile-model.ts';
import type { Judgement, ProposedFix } from '../rule.ts';

type Finding = Extract<Judgement, { kind: 'finding' }>;

/** A finding in the Dockerfile itself. */
export function finding(
  model: DockerfileModel,
  range: TextRange | null,
  message: string,
  more: { fix?: ProposedFix; saving?: Finding['saving'] } = {},
): Judgement {
  return {
    kind: 'finding',
    message,
    path: model.path,
    range,
    ...(more.fix === undefined ? {} : { fix: more.fix }),
    ...(more.saving === undefined ? {} : { saving: more.saving }),
  };
}

/** Praise for something in the Dockerfile itself. */
export function praise(model: DockerfileModel, range: TextRange | null, message: string): Judgement {
  return { kind: 'praise', message, path: model.path, range };
}

/** More of one rule in one file is no news; a file made to keep the rules busy ends here. */
const MAXIMUM_JUDGEMENTS = 200;

/** For commands of which each has to be compared with all later ones: how many a rule looks at in one file. */
export const MAXIMUM_LOOKED_AT = 100;

/** The first judgements of a rule on a file, all of them but for files beyond any reason. */
export function limited(judgements: Iterable<Judgement>): readonly Judgement[] {
  const first: Judgement[] = [];
  for (const judgement of judgements) {
    first.push(judgement);
    if (first.length === MAXIMUM_JUDGEMENTS) break;
  }
  return first;
}

/** Findings as they are; without any, the first praise: being right twice is no news. */
export function findingsOrPraise(judgements: Iterable<Judgement>): readonly Judgement[] {
  const all = limited(judgements);
  const findings = all.filter((judgement) => judgement.kind === 'finding');
  return findings.length > 0 ? findings : all.slice(0, 1);
}

/** Advice that can't be written down as an edit. */
export function advice(description: string): ProposedFix {
  return { safety: 'suggested', description, edits: [] };
}

/** Where a command of a RUN stands in the file; the whole RUN when offsets don't lead back. */
export function rangeOfCommand(
  model: DockerfileModel,
  step: RunStep,
  script: StepScript | null,
  range: { readonly start: number; readonly end: number },
): TextRange {
  if (script === null || !script.editable || range.end <= range.start) return step.instruction.range;
  const start = script.assembled.sourceOffset(range.start);
  const end = script.assembled.sourceOffset(range.end - 1) + 1;
  return end > start ? model.source.range(start, end) : step.instruction.range;
}

/** The script of a step that holds a command. */
export function scriptOf(step: RunStep, command: object): StepScript | null {
  return step.scripts.find((script) => script.commands.some((item) => item.command === command)) ?? null;
}
