import type { CodeUsage } from '../imports/usage.ts';
import { isImported } from './code-evidence.ts';
import type { ReplacementContext } from './replacement.ts';

/** Modules that are of use on a GPU only. */
const GPU_MODULES = [
  'apex',
  'bitsandbytes',
  'cudf',
  'cuml',
  'cupy',
  'deepspeed',
  'flash_attn',
  'numba.cuda',
  'pycuda',
  'pynvml',
  'tensorrt',
  'torch_tensorrt',
  'triton',
  'vllm',
  'xformers',
];

/** What code that asks for a GPU by way of these modules imports; for `looksFor`. */
export const GPU_WORDS: readonly string[] = [
  ...GPU_MODULES.map((name) => name.split('.')[0] ?? name),
  'torch',
];

/**
 * Text that names the GPU as the device to run on: a keyword, a key of a dictionary or of a configuration file, an
 * option of a command. Choosing it only when there is one (`"cuda" if … else "cpu"`) is no sign.
 */
export const GPU_SIGNS: Readonly<Record<string, RegExp>> = {
  'gpu-device':
    /(?:\b|_)device(?:_type)?["']?\s?[:=]\s?["']?(?:cuda|gpu)(?::\d{1,2})?(?![\w-])(?!["']?\s+if\b)/i,
  'gpu-option':
    /--(?:device|accelerator)["']?[=,\s]\s?["']?(?:cuda|gpu)\b|--gpus?\b|default\s?=\s?["']cuda|accelerator\s?=\s?["'](?:gpu|cuda)/,
  'gpu-place': /["']\/?(?:device:)?gpu:\d/i,
  'cuda-index':
    /\/whl\/cu\d{2,3}\b|\+cu1\d{2}\b|\bpytorch-cu(?:da|\d{2,3})\b|torch-backend\s?=\s?["'](?:cu\d+|auto)/,
};

/** Whether nothing at all shows a GPU: no request in code or deployment, no device named, no library for GPUs, no CUDA index. */
export function showsNoGpu({ gpuEvidence, text, usage }: ReplacementContext): boolean {
  if (gpuEvidence.length > 0 || !text.complete || importsGpuModule(usage)) return false;
  return !Object.keys(GPU_SIGNS).some((sign) => text.signs.has(sign));
}

function importsGpuModule(usage: CodeUsage): boolean {
  return GPU_MODULES.some((module) => isImported(usage, module));
}
