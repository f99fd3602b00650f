import { byCodeUnit } from '../../support/compare.ts';
import {
  filesNaming,
  IMPORT_ONLY,
  IMPORT_ONLY_MODULES,
  importNamesOf,
  mayBeNeededUnnamed,
} from './import-only.ts';
import { leadsTo } from './leads-to.ts';
import type { Replacement, ReplacementContext } from './replacement.ts';

/** Files that are not deployed: tests, notebooks, documentation, examples, experiments. */
const DEVELOPMENT_FILE =
  /(?:^|\/)(?:tests?|testing|docs?|examples?|notebooks?|experiments?|benchmarks?|demos?|research|conftest\.py|noxfile\.py|test_[^/]*\.py)(?:\/|$)|_test\.py$|\.ipynb$/i;

/** Requirements of what is deployed that only tests, notebooks and the like import. */
export const developmentRequirement: Replacement = {
  id: 'development-requirement',
  title: 'Deployed, but needed only to develop',
  severity: 'info',
  appliesTo: IMPORT_ONLY,
  looksFor: IMPORT_ONLY_MODULES,
  together: true,
  summary:
    'An image or every user of the project gets the requirement, and only tests, notebooks, documentation or examples import it.',
  rationale:
    'Experiment trackers, dashboards and training frameworks that only notebooks use belong to a group of their own: a ' +
    'second requirements file, an optional dependency, or a dependency group (PEP 735) that the deployment does not install.',
  caveat:
    'Check that no deployed code loads it by name, and install the group where the tests and notebooks run.',
  propose(context) {
    const { requirement, usage, direct, closure, text, deployed } = context;
    const { normalizedName } = requirement.requirement;
    if (!deployed || !text.complete || context.generated) return null;
    // A repository of notebooks deploys notebooks.
    if (!usage.files.some(({ path, imports }) => imports.length > 0 && !DEVELOPMENT_FILE.test(path)))
      return null;
    const places = filesImporting(context, normalizedName);
    const first = places[0];
    if (first === undefined || isDeployed(context, normalizedName)) return null;
    if (
      direct.some(
        (other) =>
          other !== normalizedName && isDeployed(context, other) && leadsTo(closure, other, normalizedName),
      )
    )
      return null;
    const more = places.length === 1 ? '' : ` and ${places.length - 1} more`;
    return {
      requirements: [],
      index: null,
      evidence: `imported only by ${first}${more}`,
      action: 'Move it to a development group',
    };
  },
};

function filesImporting({ usage, closure }: ReplacementContext, name: string): readonly string[] {
  const modules = importNamesOf(name, closure.get(name)?.importNames ?? []);
  return [...new Set(modules.flatMap((module) => usage.importsOf(module).map(({ path }) => path)))].sort(
    byCodeUnit,
  );
}

/** Named somewhere else than in development files, or possibly needed without being named. */
function isDeployed(context: ReplacementContext, name: string): boolean {
  return (
    [...filesImporting(context, name), ...filesNaming(context, name)].some(
      (path) => !DEVELOPMENT_FILE.test(path),
    ) || mayBeNeededUnnamed(context, name)
  );
}
