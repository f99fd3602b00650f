import type { PythonInstall } from '../shell/known-command.ts';

/** PyTorch's CPU index is told by its path, wherever it is mirrored. */
export function isCpuIndex(url: string): boolean {
  return /\/whl\/(?:[\w-]+\/)?cpu\/?$/.test(url);
}

/** An index of builds for one CUDA version: `/whl/cu124`. */
export function isCudaIndex(url: string): boolean {
  return /\/whl\/(?:[\w-]+\/)?cu\d{2,3}\/?$/.test(url);
}

const INDEX_VARIABLES = [
  'PIP_INDEX_URL',
  'PIP_EXTRA_INDEX_URL',
  'UV_INDEX',
  'UV_DEFAULT_INDEX',
  'UV_INDEX_URL',
  'UV_EXTRA_INDEX_URL',
];

/** The indexes that a command names, by options and variables. */
export function indexesOf(install: PythonInstall): readonly string[] {
  const { environment } = install.command;
  const options = [install.indexUrl, ...install.extraIndexUrls, ...install.findLinks];
  return [
    ...options.flatMap((word) => (word === null ? [] : [word.text])),
    ...INDEX_VARIABLES.flatMap((name) => (environment.get(name) ?? '').split(/\s+/)),
  ]
    .filter((url) => url !== '')
    .map((url) => url.replace(/^[\w.-]+=/, ''));
}

/** uv's `--torch-backend`, or `UV_TORCH_BACKEND`; null when neither is given. */
export function torchBackend(install: PythonInstall): string | null {
  if (!install.manager.startsWith('uv')) return null;
  const words = install.command.words.map(({ text }) => text);
  const at = words.findIndex((text) => /^--torch-backend(?:=|$)/.test(text));
  if (at === -1) return install.command.environment.get('UV_TORCH_BACKEND') ?? null;
  return words[at]?.split('=')[1] ?? words[at + 1] ?? null;
}

/** Distributions of which the default wheel for Linux on x86-64 is built for CUDA and brings its libraries. */
const TORCH = new Set(['torch', 'torchvision', 'torchaudio']);

/** How a requirement brings CUDA; null when it does not by itself. `torch` needs no extra, TensorFlow does. */
export function cudaFramework(
  normalizedName: string,
  extras: readonly string[],
  specifier: string,
): 'torch' | 'tensorflow' | 'jax' | 'cuda-library' | null {
  if (TORCH.has(normalizedName)) return /\+cpu\b/.test(specifier) ? null : 'torch';
  if (normalizedName === 'tensorflow-gpu') return 'tensorflow';
  if (normalizedName === 'tensorflow' && extras.includes('and-cuda')) return 'tensorflow';
  if (normalizedName === 'jax' && extras.some((extra) => extra.startsWith('cuda'))) return 'jax';
  return /^(?:nvidia-.+-cu\d\d|cupy-cuda\d\dx?|faiss-gpu(?:-cu\d\d)?|onnxruntime-gpu)$/.test(normalizedName)
    ? 'cuda-library'
    : null;
}
