import { describeReplacement, type Silence } from './scenario.ts';

const code = 'import torch\n\nprint(torch.zeros(1))\n';

/** Requirements that only somebody with a GPU writes down. */
const GPU_REQUIREMENTS = [
  'onnxruntime-gpu',
  'bitsandbytes',
  'xformers',
  'flash-attn',
  'cupy-cuda12x',
  'faiss-gpu',
  'faiss-gpu-cu12',
  'tensorrt-cu12',
  'deepspeed',
  'vllm',
  'jax[cuda12]',
  'nvidia-ml-py',
  'nvidia-cudnn-cu12',
];

/** Code that runs on a GPU, or not at all. */
const GPU_CODE = [
  'import onnxruntime as ort\ns = ort.InferenceSession("m", providers=["CUDAExecutionProvider"])',
  'torch.distributed.init_process_group("nccl")',
  'torch.distributed.init_process_group(backend="nccl")',
  'scaler = torch.cuda.amp.GradScaler()',
  'with torch.autocast("cuda"):\n    pass',
  'with torch.amp.autocast(device_type="cuda"):\n    pass',
  'import os\nos.environ["CUDA_VISIBLE_DEVICES"] = "0"',
  'import os\nos.environ["CUDA_VISIBLE_DEVICES"] = str(args.gpu)',
  'torch.cuda.synchronize()',
  'stream = torch.cuda.Stream()',
  'import ray\nray.init(num_gpus=1)',
];

const notebook = (source: string, metadata: object = {}) =>
  JSON.stringify({
    cells: [{ cell_type: 'code', source: [source], outputs: [], metadata: {} }],
    metadata: { language_info: { name: 'python' }, ...metadata },
    nbformat: 4,
    nbformat_minor: 5,
  });

/** Files beside the code that show a GPU. */
const GPU_FILES: readonly (readonly [string, string])[] = [
  ['train.sh', '#!/bin/bash\n#SBATCH --gres=gpu:1\npython a.py\n'],
  ['train.slurm', '#!/bin/bash\n#SBATCH --partition=gpu\npython a.py\n'],
  ['submit.sh', 'sbatch --gres=gpu train.sh\n'],
  ['train.sh', 'CUDA_VISIBLE_DEVICES=0,1 python a.py\n'],
  ['Makefile', 'run:\n\tdocker run --gpus all example/a\n'],
  ['README.md', '# A\n\n```sh\ndocker run --rm \\\n  --gpus all example/a\n```\n'],
  ['a.ipynb', notebook('print(1)', { accelerator: 'GPU' })],
  ['a.ipynb', notebook('print(1)', { colab: { gpuType: 'T4' } })],
  ['a.ipynb', notebook('!nvidia-smi')],
  ['a.ipynb', notebook('!pip install bitsandbytes')],
  ['a.ipynb', notebook('model.to(device="cuda")')],
  ['requirements-train.txt', 'deepspeed\n'],
  ['environment.yml', 'dependencies:\n  - pip:\n      - xformers==0.0.28\n'],
  ['setup.py', 'setup(extras_require={"gpu": ["flash-attn>=2"]})\n'],
];

const shownByMore: readonly Silence[] = [
  ...GPU_REQUIREMENTS.map((name) => ({
    when: `${name} is required`,
    files: { 'requirements.txt': `torch\n${name}\n`, 'app.py': code },
  })),
  ...GPU_CODE.map((text) => ({
    when: text,
    files: { 'requirements.txt': 'torch\n', 'app.py': `${code}${text}\n` },
  })),
  ...GPU_FILES.map(([path, text]) => ({
    when: `${path}: ${text.trim().split('\n').at(-1)}`,
    files: { 'requirements.txt': 'torch\n', 'a.py': code, [path]: text },
  })),
];

describeReplacement(
  'torch-cpu',
  'warning',
  [
    {
      when: 'torch and torchvision together',
      files: { 'requirements.txt': 'torch==2.9.1\ntorchvision\n', 'app.py': code },
      from: 'torch==2.9.1, torchvision',
      to: ['torch==2.9.1', 'torchvision'],
      evidence: /nvidia-\* distributions come with torch/,
      says: /CPU index/,
      becomes: null,
    },
    {
      when: 'the device is chosen where it runs',
      files: {
        'requirements.txt': 'torch\n',
        'app.py': 'import torch\ndevice = torch.device("cuda" if torch.cuda.is_available() else "cpu")\n',
      },
      from: 'torch',
      to: ['torch'],
      evidence: /no CUDA base image, GPU request or \.cuda\(\) call/,
      becomes: null,
    },
    {
      when: 'the GPU is only asked about, seeded or turned off',
      files: {
        'requirements.txt': 'torch\n',
        'app.py':
          'import os\nimport torch\nos.environ["CUDA_VISIBLE_DEVICES"] = ""\ntorch.manual_seed(1)\ntorch.cuda.manual_seed_all(1)\nif torch.cuda.device_count() > 0:\n    torch.cuda.empty_cache()\n',
        'run.sh': 'CUDA_VISIBLE_DEVICES=-1 python app.py\nif command -v nvidia-smi; then echo GPU; fi\n',
        'README.md': "Runs on a CPU; a GPU such as NVIDIA's is not needed, --gpus neither.\n",
      },
      from: 'torch',
      to: ['torch'],
      evidence: /no CUDA base image/,
      becomes: null,
    },
    {
      when: 'the environment was frozen with the libraries that torch brings',
      files: {
        'requirements.txt':
          'torch==2.9.1\nnvidia-cublas-cu12==12.8.4.1\nnvidia-cudnn-cu12==9.10.2.21\nnvidia-cusparse-cu12==12.5.8.93\n',
        'app.py': code,
      },
      from: 'torch==2.9.1',
      to: ['torch==2.9.1'],
      evidence: /no CUDA base image/,
      becomes: null,
    },
    {
      when: 'torch comes with something else',
      files: {
        'requirements.txt': 'sentence-transformers\n',
        'app.py': 'from sentence_transformers import SentenceTransformer\n',
      },
      from: 'sentence-transformers',
      to: ['sentence-transformers', 'torch'],
      evidence: /come with torch/,
      becomes: null,
    },
  ],
  [
    ...shownByMore,
    {
      when: 'a tensor goes to the GPU',
      files: { 'requirements.txt': 'torch\n', 'a.py': `${code}x = model.cuda()\n` },
    },
    {
      when: 'a model is given the GPU by keyword',
      files: {
        'requirements.txt': 'torch\ntransformers\n',
        'a.py': 'from transformers import pipeline\npipeline("ner", device="cuda")\n',
      },
    },
    {
      when: 'a command chooses the GPU',
      files: { 'requirements.txt': 'torch\n', 'a.py': code, 'serve.sh': 'python a.py --device cuda\n' },
    },
    {
      when: 'a compose file reserves a GPU',
      files: {
        'requirements.txt': 'torch\n',
        'a.py': code,
        'compose.yaml':
          'services:\n  a:\n    deploy:\n      resources:\n        reservations:\n          devices:\n            - capabilities: [gpu]\n',
      },
    },
    {
      when: 'a workflow installs the CPU build first',
      files: {
        'requirements.txt': 'torch\n',
        'a.py': code,
        '.github/workflows/test.yml':
          'jobs:\n  a:\n    steps:\n      - run: pip install torch --index-url https://download.example.org/whl/cpu\n      - run: pip install -r requirements.txt\n',
      },
    },
    {
      when: 'a CUDA index is named',
      files: {
        'requirements.txt': '--extra-index-url https://download.example.org/whl/cu126\ntorch\n',
        'a.py': code,
      },
    },
    {
      when: 'a CUDA build is pinned',
      files: { 'requirements.txt': 'torch==2.2.0+cu121\n', 'a.py': code },
    },
    {
      when: 'the CPU build is pinned',
      files: {
        'requirements.txt': '--extra-index-url https://download.example.org/whl/cpu\ntorch==2.9.1+cpu\n',
        'a.py': code,
      },
    },
    {
      when: 'a library for GPUs is used',
      files: { 'requirements.txt': 'torch\n', 'a.py': `${code}import flash_attn\n` },
    },
  ],
);
