import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Closure } from '../closure/closure.ts';
import { closureFromCatalogue } from '../closure/from-catalogue.ts';
import { cpuLabels } from './cpu-builds.ts';
import type { Scale, ScaleQuestion } from './scale.ts';

/** A scale that asks nobody: the embedded catalogue answers, and everything is estimated. */
export function catalogueScale(catalogue: Catalogue): Scale {
  return {
    closureOf: async (question) => catalogueClosure(question, catalogue),
    weighLocked: async ({ closure }) => closure,
    notes: () => [],
    asked: () => [],
  };
}

/** What the catalogue says to a question. */
export function catalogueClosure(question: ScaleQuestion, catalogue: Catalogue): Closure {
  const { requirements, constraints, overrides, excludes, target, provided, pytorchCpu } = question;
  return closureFromCatalogue(requirements, {
    target,
    catalogue,
    ...(provided === undefined ? {} : { provided }),
    ...(constraints === undefined ? {} : { constraints }),
    ...(overrides === undefined ? {} : { overrides }),
    ...(excludes === undefined ? {} : { excludes }),
    labels: cpuLabels(pytorchCpu ?? false),
  });
}
