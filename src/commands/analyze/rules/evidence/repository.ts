import type { RepositoryFacts } from '../../model/dockerfile-model.ts';

// The facts are made anew for every Dockerfile; the lists in them are the same for all.
const NATIVE_SOURCES = new WeakMap<object, string | null>();
const NATIVE_IMPORTS = new WeakMap<object, string | null>();
const RUN_TIME_COMPILATION = new WeakMap<object, string | null>();

/** Sources of native extensions, or code that compiles when it runs; the same for all Dockerfiles of a repository. */
export function nativeCodeSign(facts: RepositoryFacts): string | null {
  return (
    remembered(
      NATIVE_SOURCES,
      facts.files,
      () => facts.files.find((file) => /\.(?:cu|cuh|pyx)$/.test(file.path))?.path ?? null,
    ) ??
    remembered(NATIVE_IMPORTS, facts.usage, () => firstImport(facts, ['numba.cuda', 'cupy', 'tilelang'])) ??
    runTimeCompilation(facts)
  );
}

/** Code that calls a C compiler when it runs. */
export function runTimeCompilation(facts: RepositoryFacts): string | null {
  return remembered(RUN_TIME_COMPILATION, facts.usage, () => {
    const compiled = facts.usage.usesOf('torch.compile')[0];
    if (compiled !== undefined) return `torch.compile in ${compiled.path}`;
    return firstImport(facts, ['triton', 'torch.utils.cpp_extension', 'pyximport', 'numba.pycc']);
  });
}

function firstImport(facts: RepositoryFacts, modules: readonly string[]): string | null {
  const found = modules.find((module) => facts.usage.importsOf(module).length > 0);
  return found === undefined ? null : `import ${found}`;
}

function remembered(
  memory: WeakMap<object, string | null>,
  key: object,
  look: () => string | null,
): string | null {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const found = look();
  memory.set(key, found);
  return found;
}
