import type { TextRange } from '../../support/source-text.ts';

/** An import statement's effect: the dotted module, and the names taken from it. */
export interface ImportedModule {
  readonly module: string;
  readonly names: readonly string[];
  readonly range: TextRange;
  /** Under `if TYPE_CHECKING:`: not needed when the program runs. */
  readonly typeCheckingOnly: boolean;
  /** Inside try/except ImportError: may be absent. */
  readonly optional: boolean;
}

/** A call or attribute that a condition may ask for, with aliases resolved: `cv2.imshow`, `torch.cuda.is_available`, `.backward`. */
export interface NamedUse {
  /** Dotted name from an import (`cv2.imshow`), or `.method` when the object is not an import. */
  readonly name: string;
  readonly call: boolean;
  /** Literal string arguments, positional first, keywords as `name=value`. */
  readonly literals: readonly string[];
  readonly range: TextRange;
}

export interface PythonFileUsage {
  readonly path: string;
  readonly imports: readonly ImportedModule[];
  readonly uses: readonly NamedUse[];
  /** Why the file, or a part of it, was not read; absent when all of it was. */
  readonly skipped?: string;
}

/** What the repository's own Python code imports and calls. */
export interface CodeUsage {
  readonly files: readonly PythonFileUsage[];
  /** Places that import a module or anything below it; type-checking imports excluded. */
  importsOf(module: string): readonly { readonly path: string; readonly range: TextRange }[];
  /** Places that use a dotted name, or with a leading dot a method of anything. */
  usesOf(
    name: string,
  ): readonly { readonly path: string; readonly range: TextRange; readonly literals: readonly string[] }[];
}
