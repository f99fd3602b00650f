/**
 * Top-level names that the rules ask the repository's code about although no requirement need name them (torch may come
 * through another distribution). Files that mention none of them, nor what requirements and replacements ask for,
 * need not be parsed.
 */
export const WORDS_IN_CODE: ReadonlySet<string> = new Set([
  'ctranslate2',
  'cupy',
  'numba',
  'onnxruntime',
  'pyximport',
  'tensorflow',
  'tensorrt',
  'tilelang',
  'torch',
  'triton',
]);
