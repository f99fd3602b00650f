import type { RepositoryFacts } from '../../model/dockerfile-model.ts';

const COMPILING_SOURCE = new WeakMap<RepositoryFacts, string | null>();
const RUN_TIME_COMPILATION = new WeakMap<RepositoryFacts, string | null>();

/** Sources of native extensions, or code that compiles when it runs; the same for all Dockerfiles of a repository. */
export function nativeCodeSign(facts: RepositoryFacts): string | null {
  return remembered(COMPILING_SOURCE, facts, () => {
    const source = facts.files.find((file) => /\.(?:cu|cuh|pyx)$/.test(file.path));
    if (source !== undefined) return source.path;
    const imported = firstImport(facts, ['numba.cuda', 'cupy', 'tilelang']);
    return imported ?? runTimeCompilation(facts);
  });
}

/** Code that calls a C compiler when it runs. */
export function runTimeCompilation(facts: RepositoryFacts): string | null {
  return remembered(RUN_TIME_COMPILATION, facts, () => {
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
  memory: WeakMap<RepositoryFacts, string | null>,
  facts: RepositoryFacts,
  look: () => string | null,
): string | null {
  const known = memory.get(facts);
  if (known !== undefined) return known;
  const found = look();
  memory.set(facts, found);
  return found;
}
