import { DEVELOPMENT_MODULES } from './development-dependencies-in-final.ts';

/**
 * Top-level names that the rules ask the repository's code about: files that mention none of them, nor what
 * replacements ask for, need not be parsed.
 */
export const WORDS_IN_CODE: ReadonlySet<string> = new Set([
  'ctranslate2',
  'cupy',
  'dulwich',
  'dvc',
  'git',
  'numba',
  'onnxruntime',
  'pygit2',
  'pyximport',
  'setuptools_scm',
  'tensorflow',
  'tensorrt',
  'tilelang',
  'torch',
  'triton',
  ...DEVELOPMENT_MODULES,
]);
