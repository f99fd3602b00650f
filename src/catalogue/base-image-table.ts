/** What is known of a family of base images. */
export interface BaseImage {
  /** Matches `docker.io/library/python`: registry and path. */
  readonly image: RegExp;
  /** Finds in the tag the version of the distributions in `versioned`. */
  readonly version?: RegExp;
  /** Normalised names of distributions whose version the tag says. */
  readonly versioned?: readonly string[];
  /** Normalised names of distributions that come along in some version. */
  readonly alongside?: readonly string[];
  /** The interpreter, `3.11`, from tag and path; null when they do not say. */
  readonly python?: (tag: string, path: string) => string | null;
  readonly environment?: Readonly<Record<string, string>>;
  /** One sentence: where this is known from. */
  readonly source: string;
}

const SYSTEM_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** Three numbers at the start of a tag; two would only name a series. */
const LEADING_VERSION = /^v?(\d+\.\d+\.\d+)(?:[-_.+]|$)/;

/** `3.11`, `3.11.4-slim`, `3.11-bookworm`. */
const leadingPython = (tag: string) =>
  /^(3\.\d{1,2})(?:\.\d+)?(?:(?:a|b|rc)\d+)?(?:-|$)/.exec(tag)?.[1] ?? null;

/** `python3.11-bookworm`, `2.9.0-py310`, `1-3.11-bullseye`, `python-3.11`. */
const pythonInTag = (tag: string) => {
  const dotted = /(?:^|[-_.])(?:python|py)-?(3\.\d{1,2})(?![\d])/.exec(tag)?.[1];
  if (dotted !== undefined) return dotted;
  const joined = /(?:^|[-_.])(?:cp|py)3(\d{1,2})(?![\d.])/.exec(tag)?.[1];
  return joined === undefined ? null : `3.${Number(joined)}`;
};

/** The interpreter of a release series: the first entry whose series is not newer than the tag's. */
const bySeries = (series: readonly (readonly [from: string, python: string | null])[]) => (tag: string) => {
  const [, major = '', minor = ''] = /^v?(\d+)\.(\d+)/.exec(tag) ?? [];
  if (major === '') return null;
  const rank = (text: string) => Number(text.split('.')[0]) * 1000 + Number(text.split('.')[1]);
  return series.find(([from]) => rank(from) <= rank(`${major}.${minor}`))?.[1] ?? null;
};

/** What pip installs along with torch, without NVIDIA's libraries: those count as part of the torch that is there. */
const TORCH_COMPANIONS = [
  'filelock',
  'fsspec',
  'jinja2',
  'markupsafe',
  'mpmath',
  'networkx',
  'numpy',
  'pillow',
  'sympy',
  'typing-extensions',
];
const CONDA_COMPANIONS = ['certifi', 'charset-normalizer', 'idna', 'pyyaml', 'requests', 'tqdm', 'urllib3'];
const TOOLS = ['pip', 'setuptools', 'wheel'];
const TRANSFORMERS_COMPANIONS = [
  'certifi',
  'charset-normalizer',
  'huggingface-hub',
  'idna',
  'packaging',
  'pyyaml',
  'regex',
  'requests',
  'safetensors',
  'tokenizers',
  'tqdm',
  'urllib3',
];
const SCIPY_STACK = [
  'altair',
  'beautifulsoup4',
  'bokeh',
  'bottleneck',
  'cloudpickle',
  'cython',
  'dask',
  'dill',
  'h5py',
  'matplotlib',
  'numba',
  'numexpr',
  'numpy',
  'openpyxl',
  'pandas',
  'patsy',
  'pillow',
  'protobuf',
  'python-dateutil',
  'pytz',
  'scikit-image',
  'scikit-learn',
  'scipy',
  'seaborn',
  'six',
  'sqlalchemy',
  'statsmodels',
  'sympy',
  'tables',
  'xlrd',
];
const JUPYTER_STACK = [
  'ipykernel',
  'ipython',
  'jupyterlab',
  'notebook',
  'jupyterhub',
  'requests',
  'pyyaml',
  'tornado',
];

const CUDA_ENVIRONMENT = {
  NVIDIA_VISIBLE_DEVICES: 'all',
  NVIDIA_DRIVER_CAPABILITIES: 'compute,utility',
  LD_LIBRARY_PATH: '/usr/local/nvidia/lib:/usr/local/nvidia/lib64',
  PATH: `/usr/local/nvidia/bin:/usr/local/cuda/bin:${SYSTEM_PATH}`,
};

/** The interpreter that Ubuntu's and Debian's package manager installs as python3, by release. */
const SYSTEM_PYTHON: readonly (readonly [release: RegExp, python: string])[] = [
  [/(?:^|ubuntu)24\.04|noble/, '3.12'],
  [/(?:^|ubuntu)22\.04|jammy/, '3.10'],
  [/(?:^|ubuntu)20\.04|focal/, '3.8'],
  [/(?:^|debian)13\b|trixie/, '3.13'],
  [/(?:^|debian)12\b|bookworm/, '3.11'],
  [/(?:^|debian)11\b|bullseye/, '3.9'],
];
const systemPython = (text: string) => SYSTEM_PYTHON.find(([release]) => release.test(text))?.[1] ?? null;

/** Images of the field by name; all that match count, the first that knows an interpreter or environment decides it. */
export const BASE_IMAGES: readonly BaseImage[] = [
  {
    image: /^docker\.io\/library\/python$/,
    alongside: TOOLS,
    python: leadingPython,
    environment: { PATH: `/usr/local/bin:${SYSTEM_PATH}`, LANG: 'C.UTF-8' },
    source:
      "The official Python images bring pip, and up to Python 3.11 setuptools and wheel; the tag's first number is the interpreter.",
  },
  {
    image: /^docker\.io\/(?:cimg\/python|bitnami\/python)$|^public\.ecr\.aws\/lambda\/python$/,
    alongside: TOOLS,
    python: leadingPython,
    source: 'These images are tagged by the interpreter that they bring.',
  },
  {
    image: /^public\.ecr\.aws\/lambda\/python$/,
    alongside: ['boto3', 'botocore', 'jmespath', 'python-dateutil', 's3transfer', 'six', 'urllib3'],
    source: "AWS Lambda's Python images bring the AWS SDK.",
  },
  {
    image: /^mcr\.microsoft\.com\/(?:vscode\/)?(?:devcontainers|azure-functions)\/python$/,
    alongside: TOOLS,
    python: (tag) => pythonInTag(tag) ?? /(?:^|-)(3\.\d{1,2})(?:-|$)/.exec(tag)?.[1] ?? null,
    source: 'These images are tagged by the interpreter that they bring.',
  },
  {
    image: /^ghcr\.io\/astral-sh\/uv$/,
    python: pythonInTag,
    source: "uv's images with an interpreter are tagged by it and stand on the official Python images.",
  },
  {
    image: /^gcr\.io\/distroless\/python3/,
    python: (_tag, path) => systemPython(path),
    source: "Distroless images bring Debian's interpreter.",
  },
  {
    image: /^docker\.io\/pytorch\/pytorch$/,
    version: LEADING_VERSION,
    versioned: ['torch'],
    alongside: ['torchvision', 'torchaudio', 'triton', ...TORCH_COMPANIONS, ...CONDA_COMPANIONS, ...TOOLS],
    // 2.9 and later are left open: their recipe moved away from conda.
    python: bySeries([
      ['2.9', null],
      ['2.4', '3.11'],
      ['1.13', '3.10'],
      ['1.12', '3.7'],
      ['1.11', '3.8'],
    ]),
    environment: {
      ...CUDA_ENVIRONMENT,
      PATH: `/usr/local/nvidia/bin:/usr/local/cuda/bin:/opt/conda/bin:${SYSTEM_PATH}`,
    },
    source:
      "PyTorch's own images install torch, torchvision and torchaudio into /opt/conda; the tag begins with torch's version.",
  },
  {
    image: /^docker\.io\/(?:cnstark|anibali|bitnami)\/pytorch$/,
    version: LEADING_VERSION,
    versioned: ['torch'],
    alongside: ['torchvision', 'torchaudio', ...TORCH_COMPANIONS, ...TOOLS],
    python: pythonInTag,
    source: "Community images of PyTorch are tagged by torch's version.",
  },
  {
    image: /^docker\.io\/pytorch\/torchserve(?:-kfs|-nightly)?$/,
    version: LEADING_VERSION,
    versioned: ['torchserve'],
    alongside: [
      'torch',
      'torchvision',
      'torchaudio',
      'torchtext',
      'torch-model-archiver',
      'psutil',
      'requests',
      'packaging',
      'pyyaml',
      ...TORCH_COMPANIONS,
      ...TOOLS,
    ],
    source: "TorchServe's images bring torch and torchserve; the tag begins with torchserve's version.",
  },
  {
    image: /^nvcr\.io\/nvidia\/pytorch$/,
    alongside: [
      'torch',
      'torchvision',
      'triton',
      'scipy',
      'pandas',
      'scikit-learn',
      'matplotlib',
      'jupyterlab',
      'tensorboard',
      'onnx',
      'numba',
      'opencv-python',
      ...TORCH_COMPANIONS,
      ...CONDA_COMPANIONS,
      ...TOOLS,
    ],
    python: (tag) => {
      const release = Number(/^(\d\d\.\d\d)/.exec(tag)?.[1] ?? Number.NaN);
      if (release >= 24.11) return '3.12';
      if (release >= 22.12) return '3.10';
      return release >= 20.09 ? '3.8' : null;
    },
    source: "NVIDIA's PyTorch images bring their own build of torch, dated by the tag.",
  },
  {
    image: /^nvcr\.io\/nvidia\/tensorflow$/,
    alongside: [
      'tensorflow',
      'keras',
      'numpy',
      'h5py',
      'protobuf',
      'tensorboard',
      'pandas',
      'scipy',
      'jupyterlab',
      ...TOOLS,
    ],
    source: "NVIDIA's TensorFlow images bring their own build of tensorflow, dated by the tag.",
  },
  {
    image: /^docker\.io\/tensorflow\/tensorflow$/,
    version: LEADING_VERSION,
    versioned: ['tensorflow'],
    alongside: [
      'absl-py',
      'astunparse',
      'certifi',
      'charset-normalizer',
      'flatbuffers',
      'gast',
      'google-pasta',
      'grpcio',
      'h5py',
      'idna',
      'keras',
      'libclang',
      'markdown',
      'markupsafe',
      'ml-dtypes',
      'numpy',
      'opt-einsum',
      'packaging',
      'protobuf',
      'requests',
      'six',
      'tensorboard',
      'termcolor',
      'typing-extensions',
      'urllib3',
      'werkzeug',
      'wrapt',
      ...TOOLS,
    ],
    python: bySeries([
      ['2.18', null],
      ['2.14', '3.11'],
      ['2.9', '3.8'],
    ]),
    source: "TensorFlow's own images install tensorflow with pip; the tag begins with its version.",
  },
  {
    image: /^docker\.io\/huggingface\/transformers-(?:all-latest-gpu|pytorch|all)/,
    version: LEADING_VERSION,
    versioned: ['transformers'],
    alongside: [
      'torch',
      'torchvision',
      'torchaudio',
      'accelerate',
      ...TORCH_COMPANIONS,
      ...TRANSFORMERS_COMPANIONS,
      ...TOOLS,
    ],
    source: "Hugging Face's images bring transformers with its framework.",
  },
  {
    image: /^docker\.io\/huggingface\/transformers-tensorflow/,
    version: LEADING_VERSION,
    versioned: ['transformers'],
    alongside: ['tensorflow', 'keras', 'numpy', ...TRANSFORMERS_COMPANIONS, ...TOOLS],
    source: "Hugging Face's images bring transformers with its framework.",
  },
  {
    image: /\.dkr\.ecr\.[a-z0-9-]+\.amazonaws\.com(?:\.cn)?\/(?:huggingface-)?pytorch-(?:training|inference)/,
    version: LEADING_VERSION,
    versioned: ['torch'],
    alongside: [
      'torchvision',
      'torchaudio',
      'boto3',
      'botocore',
      'pandas',
      'scipy',
      'scikit-learn',
      'opencv-python',
      ...TORCH_COMPANIONS,
      ...CONDA_COMPANIONS,
      ...TOOLS,
    ],
    python: pythonInTag,
    source: "AWS Deep Learning Containers are tagged by the framework's version and the interpreter.",
  },
  {
    image: /\.dkr\.ecr\.[a-z0-9-]+\.amazonaws\.com(?:\.cn)?\/tensorflow-(?:training|inference)/,
    version: LEADING_VERSION,
    versioned: ['tensorflow'],
    alongside: ['keras', 'numpy', 'boto3', 'botocore', ...TOOLS],
    python: pythonInTag,
    source: "AWS Deep Learning Containers are tagged by the framework's version and the interpreter.",
  },
  {
    image: /^docker\.io\/ultralytics\/ultralytics$/,
    version: LEADING_VERSION,
    versioned: ['ultralytics'],
    alongside: [
      'torch',
      'torchvision',
      'opencv-python',
      'matplotlib',
      'pandas',
      'scipy',
      'psutil',
      'polars',
      ...TORCH_COMPANIONS,
      ...CONDA_COMPANIONS,
      ...TOOLS,
    ],
    source: "Ultralytics' images bring ultralytics with torch.",
  },
  {
    image: /^docker\.io\/vllm\/vllm-openai$/,
    version: LEADING_VERSION,
    versioned: ['vllm'],
    alongside: [
      'torch',
      'torchvision',
      'torchaudio',
      'triton',
      'transformers',
      'ray',
      'fastapi',
      'uvicorn',
      'openai',
      ...TORCH_COMPANIONS,
      ...TRANSFORMERS_COMPANIONS,
      ...TOOLS,
    ],
    source: "vLLM's images bring vllm with torch; the tag is vllm's version.",
  },
  {
    image: /^(?:docker|quay)\.io\/jupyter\//,
    alongside: [...JUPYTER_STACK, ...TOOLS],
    python: pythonInTag,
    environment: {
      PATH: `/opt/conda/bin:${SYSTEM_PATH}`,
      CONDA_DIR: '/opt/conda',
      NB_USER: 'jovyan',
      HOME: '/home/jovyan',
    },
    source: 'The Jupyter Docker Stacks bring JupyterLab in /opt/conda.',
  },
  {
    image:
      /^(?:docker|quay)\.io\/jupyter\/(?:scipy|datascience|tensorflow|pytorch|pyspark|all-spark)-notebook$/,
    alongside: SCIPY_STACK,
    source: 'The Jupyter Docker Stacks from scipy-notebook on bring the scientific stack.',
  },
  {
    image: /^(?:docker|quay)\.io\/jupyter\/tensorflow-notebook$/,
    alongside: ['tensorflow', 'keras'],
    source: "The Jupyter Docker Stacks' tensorflow-notebook brings tensorflow.",
  },
  {
    image: /^(?:docker|quay)\.io\/jupyter\/pytorch-notebook$/,
    alongside: ['torch', 'torchvision', 'torchaudio'],
    source: "The Jupyter Docker Stacks' pytorch-notebook brings torch.",
  },
  {
    image: /^(?:docker|quay)\.io\/jupyter\/(?:pyspark|all-spark)-notebook$/,
    alongside: ['pyspark', 'py4j', 'pyarrow'],
    source: "The Jupyter Docker Stacks' Spark images bring pyspark and pyarrow.",
  },
  {
    image:
      /^docker\.io\/continuumio\/(?:miniconda3|anaconda3)$|^docker\.io\/condaforge\/(?:miniforge3|mambaforge)$/,
    alongside: [...TOOLS, ...CONDA_COMPANIONS],
    environment: { PATH: `/opt/conda/bin:${SYSTEM_PATH}`, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' },
    source: "conda's own images bring conda and what it needs in /opt/conda.",
  },
  {
    image: /^docker\.io\/continuumio\/anaconda3$/,
    alongside: [
      ...SCIPY_STACK,
      ...JUPYTER_STACK,
      'boto3',
      'botocore',
      'pyarrow',
      'flask',
      'nltk',
      'gensim',
      'plotly',
    ],
    source: 'The anaconda3 image brings the whole Anaconda distribution.',
  },
  {
    image: /^ghcr\.io\/mlflow\/mlflow$/,
    version: LEADING_VERSION,
    versioned: ['mlflow'],
    alongside: [
      'numpy',
      'pandas',
      'scipy',
      'scikit-learn',
      'pyarrow',
      'matplotlib',
      'sqlalchemy',
      'alembic',
      'flask',
      'gunicorn',
      'requests',
      'pyyaml',
      ...TOOLS,
    ],
    source: "MLflow's images bring mlflow; the tag is its version.",
  },
  {
    image: /^docker\.io\/apache\/airflow$/,
    version: /^(?:slim-)?(\d+\.\d+\.\d+)(?:-|$)/,
    versioned: ['apache-airflow'],
    alongside: [
      'sqlalchemy',
      'alembic',
      'flask',
      'requests',
      'pyyaml',
      'jinja2',
      'pendulum',
      'psycopg2-binary',
      'redis',
      'celery',
      ...TOOLS,
    ],
    python: pythonInTag,
    source: "Airflow's images bring apache-airflow; the tag is its version.",
  },
  {
    image: /^docker\.io\/prefecthq\/prefect$/,
    version: LEADING_VERSION,
    versioned: ['prefect'],
    alongside: ['pydantic', 'httpx', 'fastapi', 'sqlalchemy', 'alembic', 'rich', 'typer', 'pyyaml', ...TOOLS],
    python: pythonInTag,
    source: "Prefect's images bring prefect; the tag begins with its version.",
  },
  {
    image: /^docker\.io\/rayproject\/ray(?:-ml)?$/,
    version: LEADING_VERSION,
    versioned: ['ray'],
    alongside: ['numpy', 'pandas', 'pyarrow', 'requests', 'pyyaml', 'protobuf', 'aiohttp', ...TOOLS],
    python: pythonInTag,
    source: "Ray's images bring ray; the tag begins with its version.",
  },
  {
    image: /^docker\.io\/tiangolo\/(?:uvicorn-gunicorn|uvicorn-gunicorn-fastapi|uvicorn-gunicorn-starlette)$/,
    alongside: ['uvicorn', 'gunicorn', 'h11', 'click', ...TOOLS],
    python: pythonInTag,
    source: 'These images bring uvicorn and gunicorn, and are tagged by the interpreter.',
  },
  {
    image: /^docker\.io\/tiangolo\/uvicorn-gunicorn-fastapi$/,
    alongside: ['fastapi', 'starlette', 'pydantic', 'anyio', 'typing-extensions'],
    source: 'This image brings fastapi.',
  },
  {
    image: /^docker\.io\/nvidia\/cuda$|^nvcr\.io\/nvidia\/cuda$/,
    python: systemPython,
    environment: CUDA_ENVIRONMENT,
    source:
      "NVIDIA's CUDA images bring no Python; the interpreter is the one that the system's package manager installs.",
  },
  {
    image: /^docker\.io\/library\/(?:ubuntu|debian|buildpack-deps)$/,
    python: systemPython,
    environment: { PATH: SYSTEM_PATH },
    source:
      "These images bring no Python; the interpreter is the one that the system's package manager installs.",
  },
];
