import { basePython } from '../../../catalogue/base-images.ts';
import type { StageGraph } from '../../../docker/dockerfile/stage-graph.ts';
import { matchesSpecifier, parseSpecifierSet } from '../../../python/specifier.ts';
import { newestSupportedPython } from '../../../python/target.ts';

/** An interpreter version and what it was taken from, for a person. */
export interface Interpreter {
  readonly version: string;
  readonly because: string;
}

/** What is known about interpreters, apart from the image. */
export interface InterpreterSources {
  /** `analyze.python`. */
  readonly configured: string | undefined;
  /** What the repository names outside of Dockerfiles. */
  readonly hint: Interpreter | null;
  readonly requiresPython: string | null;
}

/**
 * The interpreter to weigh for: what the configuration says, else what the image's base brings, else what the repository
 * names elsewhere, else the newest supported one that requires-python allows.
 */
export function chooseInterpreter(sources: InterpreterSources, graph: StageGraph | null): Interpreter {
  const { configured, hint, requiresPython } = sources;
  if (configured !== undefined) return { version: configured, because: 'set in the configuration' };
  const base = graph?.layerChain[0]?.base;
  if (base?.kind === 'image') {
    const version = basePython(base.reference);
    if (version !== null) return { version, because: `the base image ${base.written} brings it` };
  }
  if (hint !== null) return hint;
  const allowed = requiresPython === null ? null : parseSpecifierSet(requiresPython);
  if (allowed === null) return { version: newestSupportedPython, because: 'the newest supported' };
  const allows = (version: string) => matchesSpecifier(allowed, version, { prereleases: true });
  for (let minor = Number(newestSupportedPython.split('.')[1]); minor >= 8; minor -= 1)
    if (allows(`3.${minor}.0`) || allows(`3.${minor}.99`))
      return {
        version: `3.${minor}`,
        because: `the newest supported that requires-python "${requiresPython}" allows`,
      };
  return {
    version: newestSupportedPython,
    because: `the newest supported; requires-python "${requiresPython}" allows none`,
  };
}
