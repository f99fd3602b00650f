import { baseProvides } from '../../../catalogue/base-images.ts';
import type { StageGraph } from '../../../docker/dockerfile/stage-graph.ts';
import { parseRequirement } from '../../../python/requirement.ts';
import type { ModelSettings } from './settings.ts';

/** What the base of a stage brings: the configuration's word, else the table of known bases. */
export function providedByBase(
  graph: StageGraph,
  stageIndex: number,
  settings: ModelSettings,
): Map<string, string | null> {
  const configured = settings.config['base-provides'];
  const provided = new Map<string, string | null>();
  if (configured !== undefined) {
    for (const written of configured) {
      const parsed = parseRequirement(written);
      if (!parsed.ok) continue;
      const pin = parsed.requirement.specifier.specifiers.find(
        ({ operator }) => operator === '==' || operator === '===',
      );
      provided.set(parsed.requirement.normalizedName, pin?.text ?? null);
    }
    return provided;
  }
  let stage = graph.stages[stageIndex];
  while (stage?.base.kind === 'stage') stage = graph.stages[stage.base.stage];
  if (stage?.base.kind !== 'image') return provided;
  for (const { name, version } of baseProvides(stage.base.reference)) provided.set(name, version);
  return provided;
}
