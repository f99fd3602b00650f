import type { Praise } from '../../report/report.ts';
import type { Quantity } from '../../support/quantity.ts';
import { applyEdits } from '../../support/text-edit.ts';
import type { JudgedFinding } from './judge.ts';
import type { DockerfileModel, RepositoryFacts } from './model/dockerfile-model.ts';
import { partsDifference } from './model/parts.ts';
import type { DockerfileRule, ProposedFix } from './rules/rule.ts';

/** Builds the model of the same Dockerfile with another text. */
export type Remodel = (model: DockerfileModel, text: string) => Promise<DockerfileModel>;

export interface DockerfileJudgements {
  readonly findings: readonly JudgedFinding[];
  readonly praise: readonly Praise[];
}

/**
 * What all rules say about a Dockerfile. The saving of a fix is the model before minus the model after it; a fix that the
 * model sees no bytes in (apt lists, history of a clone) has none, which is not the same as 0.
 */
export async function judgeDockerfile(
  model: DockerfileModel,
  facts: RepositoryFacts,
  rules: readonly DockerfileRule[],
  remodel: Remodel,
): Promise<DockerfileJudgements> {
  const findings: JudgedFinding[] = [];
  const praise: Praise[] = [];
  for (const rule of rules)
    for (const judgement of rule.check(model, facts)) {
      if (judgement.kind === 'praise') {
        praise.push({
          rule: rule.id,
          message: judgement.message,
          location: { path: judgement.path, ...linesOf(judgement.range) },
        });
        continue;
      }
      const fix = judgement.fix ?? null;
      const quantity = judgement.saving === undefined ? await savingOf(model, fix, remodel) : null;
      findings.push({
        rule,
        message: judgement.message,
        path: judgement.path,
        range: judgement.range,
        source: judgement.path === model.path ? model.source : null,
        fix,
        saving: judgement.saving ?? (quantity === null ? null : { kind: 'image', quantity }),
        ignored: null,
      });
    }
  return { findings, praise };
}

async function savingOf(
  model: DockerfileModel,
  fix: ProposedFix | null,
  remodel: Remodel,
): Promise<Quantity | null> {
  if (fix === null || model.image.parts.length === 0) return null;
  const edits = fix.edits.filter(({ path }) => path === model.path);
  if (edits.length === 0) return null;
  const after = await remodel(model, applyEdits(model.source, edits).text);
  // What the two bases hold is no part of the models: what apt has to add on one of them only looks like a loss.
  const comparable = ({ image, graph }: DockerfileModel) =>
    baseOf(graph) === baseOf(model.graph) && baseOf(graph) === baseOf(after.graph)
      ? image.parts
      : image.parts.filter(({ key }) => !key.startsWith('apt:'));
  const saved = partsDifference(comparable(model), comparable(after));
  return saved.provenance === 'exact' && saved.value === 0 ? null : saved;
}

function baseOf({ layerChain }: DockerfileModel['graph']): string | null {
  const base = layerChain[0]?.base;
  return base?.kind === 'image' || base?.kind === 'unresolved' ? base.written : null;
}

/** Lines of a range as a report's location has them. */
export function linesOf(range: { readonly startLine: number; readonly endLine: number } | null): {
  startLine?: number;
  endLine?: number;
} {
  return range === null ? {} : { startLine: range.startLine, endLine: range.endLine };
}
