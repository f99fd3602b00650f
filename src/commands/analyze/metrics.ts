import { compareClosures } from '../../python/closure/compare.ts';
import { type Baseline, type BudgetLimits, toMetric } from '../../report/budget.ts';
import type { Metric } from '../../report/report.ts';
import { byCodeUnit } from '../../support/compare.ts';
import { resolveRelativePath } from '../../support/container-path.ts';
import { possibly, type Quantity, sum, unknown } from '../../support/quantity.ts';
import type { Base } from './base.ts';
import type { AnalyzeConfig, WeightBudget } from './config.ts';
import { counterpart, counterpartDockerfile } from './counterpart.ts';
import type { Examination } from './examine.ts';
import type { DockerfileModel, ImagePart, PythonInstallModel } from './model/dockerfile-model.ts';
import { numbered, partsDifference } from './model/parts.ts';
import type { WeighedManifest } from './model/weighed-manifests.ts';
import { imageInstalls } from './rules/evidence/python.ts';

/** Download and installed bytes of every manifest and Dockerfile, with budgets and the base's figures; sorted by id. */
export function metricsOf(
  head: Examination,
  base: Examination | null,
  comparison: Base,
  config: AnalyzeConfig,
): Metric[] {
  const used = new Set<WeightBudget>();
  const budgetFor = (matches: (budget: WeightBudget) => boolean): WeightBudget | null => {
    const budgets = config.budgets.filter(matches);
    for (const budget of budgets) used.add(budget);
    return strictest(budgets);
  };
  const metrics = [
    ...head.manifests.flatMap((weighed) =>
      manifestMetrics(
        weighed,
        head,
        base,
        comparison,
        budgetFor((budget) => isForManifest(budget, weighed)),
      ),
    ),
    ...head.dockerfiles.flatMap((model) =>
      dockerfileMetrics(
        model,
        head,
        base,
        comparison,
        budgetFor(({ dockerfile }) => isPath(dockerfile, model.path)),
      ),
    ),
  ];
  for (const budget of config.budgets) if (!used.has(budget)) metrics.push(unmatched(budget));
  return metrics.sort((a, b) => byCodeUnit(a.id, b.id));
}

/** A budget for a project file (pyproject.toml, Pipfile) counts for the lock file that decides what gets installed of it. */
function isForManifest(budget: WeightBudget, weighed: WeighedManifest): boolean {
  if ((budget.group ?? null) !== weighed.group || budget.manifest === undefined) return false;
  if (isPath(budget.manifest, weighed.path)) return true;
  const written = resolveRelativePath('', budget.manifest) ?? '';
  return weighed.decides?.includes(written) === true;
}

/** Whether a path of the configuration (`./requirements.txt` too) is a path of the tree. */
function isPath(written: string | undefined, path: string): boolean {
  return written !== undefined && resolveRelativePath('', written) === path;
}

/** Several budgets for the same thing hold together: the lowest of each limit. */
function strictest(budgets: readonly WeightBudget[]): WeightBudget | null {
  const [first] = budgets;
  if (first === undefined) return null;
  const lowest = (limit: 'max-download' | 'max-installed' | 'max-growth') => {
    const limits = budgets.flatMap((budget) => budget[limit] ?? []);
    return limits.length === 0 ? {} : { [limit]: Math.min(...limits) };
  };
  return { ...first, ...lowest('max-download'), ...lowest('max-installed'), ...lowest('max-growth') };
}

function manifestMetrics(
  weighed: WeighedManifest,
  head: Examination,
  base: Examination | null,
  comparison: Base,
  budget: WeightBudget | null,
): Metric[] {
  const before = counterpart(weighed, head, base);
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
  head: Examination,
  base: Examination | null,
  comparison: Base,
  budget: WeightBudget | null,
): Metric[] {
  const before = counterpartDockerfile(model, head, base);
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
      ...baselineOf(
        comparison,
        before === null
          ? null
          : {
              quantity: installedByImage(before, kind),
              change: partsDifference(partsOf(model, kind), partsOf(before, kind)),
            },
      ),
    }),
  );
}

/** The install commands whose layers are in the image, or whose environment is copied into it. */
export function installsOf(model: DockerfileModel) {
  return imageInstalls(model).map(({ step, item }) => ({ step, install: item }));
}

function installedByImage(model: DockerfileModel, kind: 'download' | 'installed'): Quantity {
  return sum(partsOf(model, kind).map(({ bytes }) => bytes));
}

/** What an install brings: what is known of it is a lower bound where something could not be followed. */
export function broughtBy(
  { closure, gaps, conditional }: PythonInstallModel,
  kind: 'download' | 'installed',
): Quantity {
  const known = closure === null ? unknown() : closure[kind];
  const whole = gaps.length === 0 ? known : sum([known, unknown()]);
  return conditional ? possibly(whole) : whole;
}

/** The same by distribution, so that what two trees have in common cancels out. */
function partsOf(model: DockerfileModel, kind: 'download' | 'installed'): ImagePart[] {
  return numbered(
    installsOf(model).flatMap(({ install }) => {
      const { closure, gaps, conditional } = install;
      const certain = (bytes: Quantity) => (conditional ? possibly(bytes) : bytes);
      const rest: ImagePart[] = [...new Set(gaps)].map((gap) => ({ key: `gap:${gap}`, bytes: unknown() }));
      if (closure === null) return rest.length > 0 ? rest : [{ key: 'unknown', bytes: unknown() }];
      const known = closure.distributions
        .filter(({ provided }) => !provided)
        .map((each) => ({ key: `${each.name}==${each.version ?? '?'}`, bytes: certain(each[kind]) }));
      // What a closure weighs beside its distributions is known to be there, and nothing more.
      const nameless = closure[kind].provenance === 'unknown' && closure.unknown.length === 0;
      return [...known, ...rest, ...(nameless ? [{ key: 'nameless', bytes: unknown() }] : [])];
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
