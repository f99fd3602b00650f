import { compareClosures } from '../../python/closure/compare.ts';
import { type Baseline, type BudgetLimits, toMetric } from '../../report/budget.ts';
import type { Metric } from '../../report/report.ts';
import { byCodeUnit } from '../../support/compare.ts';
import { folderOf } from '../../support/container-path.ts';
import { type Quantity, sum, unknown } from '../../support/quantity.ts';
import type { Base } from './base.ts';
import type { AnalyzeConfig, WeightBudget } from './config.ts';
import type { Examination } from './examine.ts';
import type { DockerfileModel } from './model/dockerfile-model.ts';
import type { WeighedManifest } from './model/weighed-manifests.ts';

/** The same group of the same manifest in the base tree. */
export function counterpart(weighed: WeighedManifest, base: Examination | null): WeighedManifest | null {
  return base?.manifests.find(({ path, group }) => path === weighed.path && group === weighed.group) ?? null;
}

/** Download and installed bytes of every manifest and Dockerfile, with budgets and the base's figures; sorted by id. */
export function metricsOf(
  head: Examination,
  base: Examination | null,
  comparison: Base,
  config: AnalyzeConfig,
): Metric[] {
  const used = new Set<WeightBudget>();
  const budgetFor = (matches: (budget: WeightBudget) => boolean): WeightBudget | null => {
    const budget = config.budgets.find(matches) ?? null;
    if (budget !== null) used.add(budget);
    return budget;
  };
  const metrics = [
    ...head.manifests.flatMap((weighed) =>
      manifestMetrics(
        weighed,
        base,
        comparison,
        budgetFor((budget) => isForManifest(budget, weighed)),
      ),
    ),
    ...head.dockerfiles.flatMap((model) =>
      dockerfileMetrics(
        model,
        base,
        comparison,
        budgetFor(({ dockerfile }) => dockerfile === model.path),
      ),
    ),
  ];
  for (const budget of config.budgets) if (!used.has(budget)) metrics.push(unmatched(budget));
  return metrics.sort((a, b) => byCodeUnit(a.id, b.id));
}

/** A budget for pyproject.toml counts for the lock file beside it, which decides what gets installed. */
function isForManifest(budget: WeightBudget, weighed: WeighedManifest): boolean {
  if ((budget.group ?? null) !== weighed.group || budget.manifest === undefined) return false;
  if (budget.manifest === weighed.path) return true;
  const lockBeside =
    weighed.closure.closure.source === 'lock' && folderOf(budget.manifest) === folderOf(weighed.path);
  return lockBeside && budget.manifest.endsWith('pyproject.toml');
}

function manifestMetrics(
  weighed: WeighedManifest,
  base: Examination | null,
  comparison: Base,
  budget: WeightBudget | null,
): Metric[] {
  const before = counterpart(weighed, base);
  const changes = before === null ? null : compareClosures(before.closure.closure, weighed.closure.closure);
  const name = weighed.group === null ? weighed.path : `${weighed.path} [${weighed.group}]`;
  return (['download', 'installed'] as const).map((kind) =>
    toMetric({
      id: `manifest.${weighed.path}${weighed.group === null ? '' : `.${weighed.group}`}.${kind}`,
      label: `${name}, ${kind}`,
      quantity: weighed.closure[kind],
      limits: limitsOf(budget, kind),
      ...baselineOf(
        comparison,
        before === null
          ? null
          : { quantity: before.closure[kind], ...(changes === null ? {} : { change: changes[kind] }) },
      ),
    }),
  );
}

function dockerfileMetrics(
  model: DockerfileModel,
  base: Examination | null,
  comparison: Base,
  budget: WeightBudget | null,
): Metric[] {
  const before = base?.dockerfiles.find(({ path }) => path === model.path) ?? null;
  if (
    budget === null &&
    installsOf(model).length === 0 &&
    (before === null || installsOf(before).length === 0)
  )
    return [];
  return (['download', 'installed'] as const).map((kind) =>
    toMetric({
      id: `dockerfile.${model.path}.python.${kind}`,
      label: `${model.path}, Python ${kind}`,
      quantity: installedByImage(model, kind),
      limits: limitsOf(budget, kind),
      ...baselineOf(comparison, before === null ? null : { quantity: installedByImage(before, kind) }),
    }),
  );
}

/** The install commands whose layers are in the image. */
export function installsOf(model: DockerfileModel) {
  const chain = new Set(model.graph.layerChain.map(({ index }) => index));
  return model.steps
    .filter(({ stage }) => chain.has(stage.index))
    .flatMap((step) => step.pythonInstalls.map((install) => ({ step, install })));
}

function installedByImage(model: DockerfileModel, kind: 'download' | 'installed'): Quantity {
  return sum(
    installsOf(model).map(({ install: { closure, gaps } }) => {
      if (closure === null) return unknown();
      return gaps.length === 0 ? closure[kind] : sum([closure[kind], unknown()]);
    }),
  );
}

function limitsOf(budget: WeightBudget | null, kind: 'download' | 'installed'): BudgetLimits {
  const max = budget?.[`max-${kind}`];
  const maxGrowth = budget?.['max-growth'];
  return { ...(max === undefined ? {} : { max }), ...(maxGrowth === undefined ? {} : { maxGrowth }) };
}

function baselineOf(
  comparison: Base,
  baseline: Exclude<Baseline, string> | null,
): { baseline?: Baseline; baselineRef?: string } {
  switch (comparison.state) {
    case 'none':
      return {};
    case 'unavailable':
      return { baseline: 'unavailable', baselineRef: comparison.ref };
    case 'available':
      return baseline === null ? {} : { baseline, baselineRef: comparison.ref };
  }
}

/** A budget for something that is not there can't be decided, and must not pass unnoticed. */
function unmatched(budget: WeightBudget): Metric {
  const path = budget.manifest ?? budget.dockerfile ?? '';
  const name = budget.group === undefined ? path : `${path} [${budget.group}]`;
  return {
    ...toMetric({ id: `budget.${name}`, label: name, quantity: unknown() }),
    status: 'inconclusive',
    reason: `plimsoll.yml has a budget for ${name}, but nothing was found to weigh there`,
  };
}
