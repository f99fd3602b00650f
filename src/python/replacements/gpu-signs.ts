import type { CodeUsage } from '../imports/usage.ts';
import { isImported, namesUsed } from './code-evidence.ts';
import type { ReplacementContext, TextSigns } from './replacement.ts';

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

/** What of `torch.cuda` code uses that runs on a CPU too: questions whether there is a GPU, and seeds, which torch keeps for later. */
const TORCH_CUDA_GUARDS: ReadonlySet<string> = new Set(
  ['device_count', 'empty_cache', 'is_available', 'is_initialized', 'manual_seed', 'manual_seed_all'].map(
    (name) => `torch.cuda.${name}`,
  ),
);

/** What has to be so where no code was looked at. */
export const NOTHING_ON_A_GPU = 'nothing runs on a GPU';

/** A requirement of one of the names, in a manifest or in an install command: nothing of a longer name stands around it. */
function required(names: string): RegExp {
  return new RegExp(`(?:^|[\\s"'\`,(=])(?:${names})(?=[\\s"'\`,)<>=!~;@\\\\]|\\[|$)`, 'im');
}

/**
 * Text that names the GPU as the device to run on: a keyword, a key of a dictionary or of a configuration file, an
 * option of a command, a requirement. Choosing it only when there is one (`"cuda" if … else "cpu"`) is no sign.
 */
export const GPU_SIGNS: Readonly<Record<string, RegExp>> = {
  'gpu-device':
    /(?:\b|_)device(?:_type)?["']?\s?[:=]\s?["']?(?:cuda|gpu)(?::\d{1,2})?(?![\w-])(?!["']?\s+if\b)/i,
  'gpu-option':
    /--(?:device|accelerator)["']?[=,\s]\s?["']?(?:cuda|gpu)\b|--gpus?\b|default\s?=\s?["']cuda|accelerator["']?\s?[=:]\s?["']?(?:gpu|cuda)\b/i,
  'gpu-place': /["']\/?(?:device:)?gpu:\d/i,
  'gpu-provider': /\b(?:CUDA|Tensorrt|TensorRT|NvTensorRTRTX|ROCM|MIGraphX)ExecutionProvider\b/,
  'gpu-collective':
    /init_process_group\(\s?(?:backend\s?=\s?)?["']nccl|\b(?:ddp|dist|distributed|process_group)_?backend["']?\s?[:=]\s?["']?nccl\b/,
  'gpu-autocast': /\b(?:autocast|GradScaler)\(\s?(?:device(?:_type)?\s?=\s?)?["']cuda\b/,
  'gpu-visible':
    /\bCUDA_VISIBLE_DEVICES(?:["']\]\s?=\s?|["']?\s?[:,]\s?|=)(?:f|str\()?["']?(?!none\b)[\w$({]/i,
  'gpu-job':
    /--gres["']?[= ]["']?gpu\b|^#SBATCH\s+(?:-p|-C|--partition|--constraint)[= ]?\S*gpu|^#PBS\b[^\n]*\bn?gpus\b|^#BSUB\s+-gpu\b/im,
  'gpu-notebook': /"(?:gpuType|gpuClass)"\s?:/,
  'gpu-tool':
    /(?<!(?:command\s-v|which|type|hash)\s)\bnvidia-(?:smi|docker|container-toolkit|container-runtime|device-plugin)\b/,
  'gpu-container': /\bdocker[^\n]{0,400}\s--(?:gpus\b|runtime[= ]nvidia\b)/,
  'gpu-count':
    /\b(?:num_|use_|n_|n)?gpus?["']?\s?[:=]\s?["']?(?:[1-9]|true\b|[ALVT]\d{1,3}G?\b|H[12]00\b|any\b)/i,
  'gpu-requirement': required(
    'bitsandbytes|xformers|flash[-_]attn|cupy(?:[-_](?:cuda|rocm)\\w*)?|tensorrt(?:[-_]\\w+)*|torch[-_]tensorrt|deepspeed|vllm|sglang|' +
      'pynvml|nvidia[-_]ml[-_]py|nvidia[-_](?:dali|modelopt|tensorrt|pyindex)[-_\\w]*|paddlepaddle[-_]gpu|cu(?:df|ml)[-_]cu1\\d|auto[-_]gptq|autoawq',
  ),
  // Whoever freezes an environment with torch's CUDA build writes down all its libraries; one of them alone is wanted.
  'gpu-libraries':
    /^(?![\s\S]*\bnvidia[-_]cusparse\b)[\s\S]*?(?:^|\n)[ \t]{0,40}(?:-[ \t]{1,8})?["']?nvidia[-_][a-z][\w-]*["']?[ \t]*(?:[=<>!~;,\n]|$)/i,
  'cuda-index':
    /\/whl\/cu\d{2,3}\b|\+cu1\d{2}\b|\bpytorch-cu(?:da|\d{2,3})\b|torch-backend\s?=\s?["'](?:cu\d+|auto)/,
  // Each has a rule of its own that asks whether anything else shows a GPU.
  'gpu-requirement-faiss-gpu': required('faiss[-_]gpu(?:[-_]\\w+)?'),
  'gpu-requirement-onnxruntime-gpu': required('onnxruntime[-_]gpu'),
  'gpu-requirement-jax': /\bjax\[[\w,\s-]{0,60}\bcuda|\bjax[-_]cuda1\d/i,
  'gpu-requirement-tensorflow-gpu': required('tensorflow[-_]gpu'),
  'gpu-requirement-tensorflow': /\btensorflow\[[\w,\s-]{0,60}\band[-_]cuda\b/i,
};

/** Signs that count in prose, too: how the README says to start it. */
export const SIGNS_IN_PROSE: ReadonlySet<string> = new Set(['gpu-container', 'gpu-job']);

/** Whether nothing at all shows a GPU: no request in code or deployment, no device named, no library for GPUs, no CUDA index. */
export function showsNoGpu({ gpuEvidence, text, usage, requirement }: ReplacementContext): boolean {
  if (gpuEvidence.length > 0 || !text.complete || usesGpu(usage)) return false;
  return gpuSignsIn(text, requirement.requirement.normalizedName).length === 0;
}

/** The signs of a GPU that text shows, sorted; the requirement in question is none of itself. */
export function gpuSignsIn(text: TextSigns, requirement: string): readonly string[] {
  return Object.keys(GPU_SIGNS).filter((sign) => {
    if (!text.signs.has(sign)) return false;
    const own = /^gpu-requirement-(.+)$/.exec(sign)?.[1];
    return own !== requirement && (own === undefined || !requirement.startsWith(`${own}-cu`));
  });
}

/** Whether the code imports a module for GPUs, or uses torch.cuda other than to ask whether there is one. */
export function usesGpu(usage: CodeUsage): boolean {
  return (
    GPU_MODULES.some((module) => isImported(usage, module)) ||
    namesUsed(usage, 'torch.cuda').some((name) => name !== 'torch.cuda' && !TORCH_CUDA_GUARDS.has(name))
  );
}
