import { byCodeUnit } from '../support/compare.ts';
import type { WorkflowFacts } from './facts.ts';
import type { WorkflowModel } from './repository.ts';
import { WORKFLOW_RULES } from './rules/registry.ts';
import type { WorkflowFinding, WorkflowRule } from './rules/rule.ts';

/** A finding and the rule that made it. */
export interface JudgedFinding extends WorkflowFinding {
  readonly rule: WorkflowRule;
}

/**
 * What the rules find, by path, place and rule. What stands in one place and is run by several jobs (a called workflow,
 * a composite action), or mended by one and the same edit (an anchor), is told once.
 */
export function judgeWorkflows(
  model: WorkflowModel,
  facts: WorkflowFacts,
  rules: readonly WorkflowRule[] = WORKFLOW_RULES,
): readonly JudgedFinding[] {
  const found = new Map<string, JudgedFinding>();
  const edited = new Set<string>();
  for (const rule of rules)
    for (const finding of rule.judge(model, facts)) {
      const id = JSON.stringify([finding.path, finding.range.start, rule.id]);
      const edits = finding.fix.edits.length === 0 ? id : JSON.stringify([rule.id, finding.fix.edits]);
      if (found.has(id) || edited.has(edits)) continue;
      edited.add(edits);
      found.set(id, { ...finding, rule });
    }
  return [...found.values()].sort(
    (a, b) => byCodeUnit(a.path, b.path) || a.range.start - b.range.start || byCodeUnit(a.rule.id, b.rule.id),
  );
}
