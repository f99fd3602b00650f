import { basePython } from '../../../catalogue/base-images.ts';
import type { StageGraph } from '../../../docker/dockerfile/stage-graph.ts';
import { matchesSpecifier, parseSpecifierSet } from '../../../python/specifier.ts';
import { newestSupportedPython } from '../../../python/target.ts';

/** An interpreter version and what it was taken from, for a person. */
export interface Interpreter {
  readonly version: string;
  readonly because: string;
}

/**
 * The interpreter to weigh for: what the configuration says, else what the image's base brings, else the newest supported
 * one that requires-python allows.
 */
export function chooseInterpreter(
  configured: string | undefined,
  graph: StageGraph | null,
  requiresPython: string | null,
): Interpreter {
  if (configured !== undefined) return { version: configured, because: 'set in the configuration' };
  const base = graph?.layerChain[0]?.base;
  if (base?.kind === 'image') {
    const version = basePython(base.reference);
    if (version !== null) return { version, because: `the base image ${base.written} brings it` };
  }
  const allowed = requiresPython === null ? null : parseSpecifierSet(requiresPython);
  if (allowed === null) return { version: newestSupportedPython, because: 'the newest supported' };
  for (let minor = Number(newestSupportedPython.split('.')[1]); minor >= 8; minor -= 1)
    if (
      matchesSpecifier(allowed, `3.${minor}.0`, { prereleases: true }) ||
      matchesSpecifier(allowed, `3.${minor}.99`, { prereleases: true })
    )
      return {
        version: `3.${minor}`,
        because: `the newest supported that requires-python "${requiresPython}" allows`,
      };
  return {
    version: newestSupportedPython,
    because: `the newest supported; requires-python "${requiresPython}" allows none`,
  };
}
