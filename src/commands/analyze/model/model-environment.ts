import type { Catalogue } from '../../../catalogue/catalogue.ts';
import type { Scale } from '../../../python/scale/scale.ts';
import type { ClosureMemory } from './closure-memory.ts';
import type { BuildContext } from './dockerfile-model.ts';
import type { RepositoryFiles } from './files.ts';
import type { ManifestLookup } from './install-request.ts';
import type { Interpreter } from './interpreter.ts';
import type { ModelSettings } from './settings.ts';

/** What all models of a repository share. */
export interface ModelEnvironment {
  readonly files: RepositoryFiles;
  readonly lookup: ManifestLookup;
  readonly catalogue: Catalogue;
  readonly scale: Scale;
  readonly settings: ModelSettings;
  /** The interpreter that the repository names outside of Dockerfiles. */
  readonly pythonHint: Interpreter | null;
  readonly closures: ClosureMemory;
  /** Build contexts by folder and ignore file: services that share one share its files. */
  readonly contexts: Map<string, BuildContext>;
}
