export const id = 86;
export const ids = [86];
export const modules = {

/***/ 97139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PZ: () => (/* binding */ baseEnvironment),
  c_: () => (/* binding */ baseProvides),
  U0: () => (/* binding */ basePython)
});

// UNUSED EXPORTS: BASE_IMAGES

// EXTERNAL MODULE: ./build/src/support/compare.js
var compare = __webpack_require__(90034);
;// CONCATENATED MODULE: ./build/src/catalogue/base-image.js
const SYSTEM_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
const pythonInTag = (tag) => {
    const dotted = /(?:^|[-_.])(?:python|py)-?(3\.\d{1,2})(?![\d])/.exec(tag)?.[1];
    if (dotted !== undefined)
        return dotted;
    const joined = /(?:^|[-_.])(?:cp|py)3(\d{1,2})(?![\d.])/.exec(tag)?.[1];
    return joined === undefined ? null : `3.${Number(joined)}`;
};
const TOOLS = ['pip', 'setuptools', 'wheel'];
const CUDA_ENVIRONMENT = {
    NVIDIA_VISIBLE_DEVICES: 'all',
    NVIDIA_DRIVER_CAPABILITIES: 'compute,utility',
    LD_LIBRARY_PATH: '/usr/local/nvidia/lib:/usr/local/nvidia/lib64',
    PATH: `/usr/local/nvidia/bin:/usr/local/cuda/bin:${SYSTEM_PATH}`,
};

;// CONCATENATED MODULE: ./build/src/catalogue/base-frameworks.js

const LEADING_VERSION = /^v?(\d+\.\d+\.\d+)(?:[-_.+]|$)/;
const bySeries = (series) => (tag) => {
    const [, major = '', minor = ''] = /^v?(\d+)\.(\d+)/.exec(tag) ?? [];
    if (major === '')
        return null;
    const rank = (text) => Number(text.split('.')[0]) * 1000 + Number(text.split('.')[1]);
    return series.find(([from]) => rank(from) <= rank(`${major}.${minor}`))?.[1] ?? null;
};
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
const FRAMEWORK_IMAGES = [
    {
        image: /^docker\.io\/pytorch\/pytorch$/,
        version: LEADING_VERSION,
        versioned: ['torch'],
        alongside: ['torchvision', 'torchaudio', 'triton', ...TORCH_COMPANIONS, ...CONDA_COMPANIONS, ...TOOLS],
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
        source: "PyTorch's own images install torch, torchvision and torchaudio into /opt/conda; the tag begins with torch's version.",
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
            if (release >= 24.11)
                return '3.12';
            if (release >= 22.12)
                return '3.10';
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
        image: /^(?:docker|quay)\.io\/jupyter\/(?:scipy|datascience|tensorflow|pytorch|pyspark|all-spark)-notebook$/,
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
        image: /^docker\.io\/continuumio\/(?:miniconda3|anaconda3)$|^docker\.io\/condaforge\/(?:miniforge3|mambaforge)$/,
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
];

;// CONCATENATED MODULE: ./build/src/catalogue/base-interpreters.js

const leadingPython = (tag) => /^(3\.\d{1,2})(?:\.\d+)?(?:(?:a|b|rc)\d+)?(?:-|$)/.exec(tag)?.[1] ?? null;
const SYSTEM_PYTHON = [
    [/(?:^|ubuntu)24\.04|noble/, '3.12'],
    [/(?:^|ubuntu)22\.04|jammy/, '3.10'],
    [/(?:^|ubuntu)20\.04|focal/, '3.8'],
    [/(?:^|debian)13\b|trixie/, '3.13'],
    [/(?:^|debian)12\b|bookworm/, '3.11'],
    [/(?:^|debian)11\b|bullseye/, '3.9'],
];
const systemPython = (text) => SYSTEM_PYTHON.find(([release]) => release.test(text))?.[1] ?? null;
const INTERPRETER_IMAGES = [
    {
        image: /^docker\.io\/library\/python$/,
        alongside: ['pip'],
        python: leadingPython,
        environment: { PATH: `/usr/local/bin:${SYSTEM_PATH}`, LANG: 'C.UTF-8' },
        source: "The official Python images bring pip; the tag's first number is the interpreter.",
    },
    {
        image: /^docker\.io\/library\/python$/,
        tag: /^3\.(?:\d|1[01])(?!\d)/,
        alongside: ['setuptools', 'wheel'],
        source: 'Up to Python 3.11 the official images bring setuptools and wheel too.',
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
        image: /^docker\.io\/nvidia\/cuda$|^nvcr\.io\/nvidia\/cuda$/,
        python: systemPython,
        environment: CUDA_ENVIRONMENT,
        source: "NVIDIA's CUDA images bring no Python; the interpreter is the one that the system's package manager installs.",
    },
    {
        image: /^docker\.io\/library\/(?:ubuntu|debian|buildpack-deps)$/,
        python: systemPython,
        environment: { PATH: SYSTEM_PATH },
        source: "These images bring no Python; the interpreter is the one that the system's package manager installs.",
    },
];

;// CONCATENATED MODULE: ./build/src/catalogue/base-images.js



const BASE_IMAGES = [...INTERPRETER_IMAGES, ...FRAMEWORK_IMAGES];
function baseProvides(reference) {
    const found = new Map();
    const tag = reference.tag ?? '';
    for (const image of imagesFor(reference)) {
        const { versioned = [], alongside = [], source } = image;
        const version = image.version?.exec(tag)?.[1] ?? null;
        for (const name of versioned)
            found.set(name, { name, version, provenance: 'estimated', source });
        for (const name of alongside)
            found.set(name, { name, version: null, provenance: 'estimated', source });
    }
    return [...found.values()].sort((a, b) => (0,compare/* byCodeUnit */.X)(a.name, b.name));
}
function basePython(reference) {
    const tag = reference.tag ?? '';
    for (const { python } of imagesFor(reference)) {
        const version = python?.(tag, reference.path) ?? null;
        if (version !== null)
            return version;
    }
    return null;
}
function baseEnvironment(reference) {
    for (const { environment } of imagesFor(reference))
        if (environment !== undefined)
            return new Map(Object.entries(environment));
    return null;
}
const OFFICIAL_MIRROR = /^docker\/library\//;
function imagesFor({ domain, path, tag }) {
    const official = domain === 'public.ecr.aws' && OFFICIAL_MIRROR.test(path);
    const name = official ? `docker.io/${path.replace(OFFICIAL_MIRROR, 'library/')}` : `${domain}/${path}`;
    return BASE_IMAGES.filter((each) => each.image.test(name) && each.tag?.test(tag ?? '') !== false);
}


/***/ }),

/***/ 44270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ loadCatalogue)
/* harmony export */ });
/* unused harmony export catalogueOf */
/* harmony import */ var _support_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90034);

let loaded = null;
function loadCatalogue() {
    loaded ??= __webpack_require__.e(/* import() */ 960).then(__webpack_require__.t.bind(__webpack_require__, 51960, 17)).then((module) => catalogueOf(module.default));
    return loaded;
}
function catalogueOf(data) {
    const found = new Map();
    let providers = null;
    return {
        date: data.date,
        python: data.python,
        names: Object.keys(data.distributions).sort(_support_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X),
        find(name) {
            const known = found.get(name);
            if (known !== undefined)
                return known;
            if (!Object.hasOwn(data.distributions, name))
                return null;
            const row = data.distributions[name];
            if (row === undefined)
                return null;
            const distribution = toDistribution(name, row, data.sources);
            found.set(name, distribution);
            return distribution;
        },
        providersOf(importName) {
            providers ??= indexImports(data);
            for (let prefix = importName; prefix !== ''; prefix = prefix.slice(0, Math.max(prefix.lastIndexOf('.'), 0))) {
                const names = providers.get(prefix);
                if (names !== undefined)
                    return [...names].sort(_support_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X);
            }
            return [];
        },
    };
}
function indexImports(data) {
    const index = new Map();
    for (const [name, [importNames]] of Object.entries(data.distributions))
        for (const importName of importNames)
            for (let end = importName.indexOf('.');; end = importName.indexOf('.', end + 1)) {
                const prefix = end < 0 ? importName : importName.slice(0, end);
                const names = index.get(prefix) ?? new Set();
                index.set(prefix, names.add(name));
                if (end < 0)
                    break;
            }
    return index;
}
function toDistribution(name, [importNames, versions], sources) {
    return { name, importNames, versions: versions.map((row) => toVersion(name, row, sources)) };
}
function toVersion(name, [version, requiresPython, requires, files], sources) {
    const wheel = (row) => toWheel(`${name.replaceAll('-', '_')}-${version}-`, row, sources);
    const wheels = {};
    const { amd64 = files.any, arm64 = files.any } = files;
    if (amd64 !== undefined)
        wheels['linux/amd64'] = wheel(amd64);
    if (arm64 !== undefined)
        wheels['linux/arm64'] = wheel(arm64);
    return { version, requires, requiresPython, wheels };
}
function toWheel(prefix, [file, download, installed, bounds, source], sources) {
    return {
        filename: /\.(?:whl|zip|gz)$/.test(file) ? file : `${prefix}${file}.whl`,
        download,
        installed,
        estimate: bounds === undefined
            ? null
            : {
                download: [bounds[0], bounds[1]],
                installed: [bounds[2], bounds[3]],
                source: sources[source ?? 0] ?? '',
            },
    };
}


/***/ }),

/***/ 54253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VM: () => (/* binding */ AnalyzeConfig),
/* harmony export */   sW: () => (/* binding */ ByteSize)
/* harmony export */ });
/* unused harmony exports Percentage, WeightBudget, DockerfileBuild */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12311);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88532);
/* harmony import */ var _docker_ignore_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39523);
/* harmony import */ var _python_requirement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16891);



const BYTES = /^(\d+(?:\.\d+)?)\s*(B|kB|KB|MB|GB|TB)?$/;
const FACTORS = { B: 1, kB: 1e3, KB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12 };
function shown(input) {
    return typeof input === 'string' || typeof input === 'number' ? `"${input}"` : 'this';
}
const ByteSize = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()], {
    error: ({ input }) => `${shown(input)} is not a size; write for example 250MB or 1.5GB`,
})
    .transform((written, context) => {
    if (typeof written === 'number' && written >= 0)
        return Math.round(written);
    const match = BYTES.exec(String(written).trim());
    const factor = FACTORS[match?.[2] ?? 'B'];
    if (match?.[1] === undefined || factor === undefined) {
        context.addIssue({
            code: 'custom',
            message: `"${written}" is not a size; write for example 250MB or 1.5GB`,
        });
        return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
    }
    return Math.round(Number(match[1]) * factor);
});
const Percentage = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()], {
    error: ({ input }) => `${shown(input)} is not a percentage; write for example 5%`,
})
    .transform((written, context) => {
    if (typeof written === 'number' && written >= 0) {
        if (written <= 1)
            return written;
        context.addIssue({
            code: 'custom',
            message: `${written} without a unit is a fraction, ${written * 100}%; write "${written}%" if that is meant`,
        });
        return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
    }
    const match = /^(\d+(?:\.\d+)?)\s*%$/.exec(String(written).trim());
    if (match?.[1] === undefined) {
        context.addIssue({ code: 'custom', message: `"${written}" is not a percentage; write for example 5%` });
        return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
    }
    return Number(match[1]) / 100;
});
const WeightBudget = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    manifest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .optional()
        .describe('Repository path of the manifest or lock file that the budget is for.'),
    group: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .optional()
        .describe('Group of the manifest: extra:NAME or group:NAME. Default: the project itself.'),
    dockerfile: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .optional()
        .describe('Repository path of the Dockerfile whose installs the budget is for.'),
    'max-download': ByteSize.optional().describe('Largest download of the closure, for example 250MB.'),
    'max-installed': ByteSize.optional().describe('Largest size on disk, for example 800MB.'),
    'max-growth': Percentage.optional().describe('Largest growth over the base commit, for example 5%.'),
})
    .superRefine((budget, context) => {
    if ((budget.manifest === undefined) === (budget.dockerfile === undefined))
        context.addIssue({ code: 'custom', message: 'a budget names either a manifest or a dockerfile' });
    if (budget['max-download'] === undefined &&
        budget['max-installed'] === undefined &&
        budget['max-growth'] === undefined)
        context.addIssue({
            code: 'custom',
            message: 'a budget sets max-download, max-installed or max-growth',
        });
});
const DockerfileBuild = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('Repository path of the Dockerfile.'),
    context: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .optional()
        .describe('Folder that docker build is given. Default: found from the COPY sources.'),
    target: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().describe('Stage to build. Default: the last.'),
    'build-args': zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP({ error: 'write the value of an ARG in quotes' }))
        .optional()
        .describe('Values for ARG.'),
});
const AnalyzeConfig = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    python: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()], { error: 'write the interpreter as "3.11", in quotes' })
        .refine((written) => typeof written !== 'number' || written > 3.1, {
        error: 'write the interpreter in quotes, "3.10": without them YAML reads 3.10 as the number 3.1',
    })
        .transform(String)
        .pipe(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^3\.([6-9]|[1-9]\d)$/, 'write the interpreter as "3.11", in quotes'))
        .optional()
        .describe('Interpreter to weigh for. Default: from the base image, else requires-python, else the newest supported.'),
    platform: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(/^(linux|darwin|windows)\/[a-z0-9]+(\/v\d)?$/, 'write the platform as Docker does, for example linux/amd64')
        .default('linux/amd64')
        .describe('Platform to weigh for.'),
    'base-provides': zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().refine((written) => (0,_python_requirement_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRequirement */ .p)(written).ok, {
        error: ({ input }) => `${shown(input)} is not a requirement; write for example torch==2.2.0+cpu or torchvision`,
    }))
        .optional()
        .describe('Distributions that base images already bring, as requirements; replaces the built-in table.'),
    ignore: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).default([]).describe('Rule ids that are not reported.'),
    exclude: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().refine((written) => (0,_docker_ignore_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .readIgnorePattern */ .b)(written)?.ok !== false, {
        error: ({ input }) => `${shown(input)} is not a pattern as in .dockerignore`,
    }))
        .default([])
        .describe('Patterns, as in .dockerignore, of paths that are not looked at.'),
    dockerfiles: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(DockerfileBuild).default([]).describe('How single Dockerfiles are built.'),
    budgets: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(WeightBudget).default([]).describe('Gates that decide the verdict.'),
    'on-inconclusive': zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['fail', 'warn'])
        .default('fail')
        .describe('What a budget that can not be decided does to the exit code.'),
});


/***/ }),

/***/ 37326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G2: () => (/* binding */ counterpartDockerfile),
/* harmony export */   UA: () => (/* binding */ counterpart)
/* harmony export */ });
/* unused harmony export isComparable */
/* harmony import */ var _support_container_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30832);

const SAME_FILE = 0.6;
function counterpart(weighed, head, base) {
    if (base === null)
        return null;
    const found = base.manifests.find(({ path, group }) => path === weighed.path && group === weighed.group) ??
        renamedFrom(weighed, head, base);
    return found !== null && isComparable(found, weighed) ? found : null;
}
function isComparable(a, b) {
    return a.closure.closure.source === b.closure.closure.source;
}
function renamedFrom(weighed, head, base) {
    const there = new Set(head.manifests.map(({ path }) => path));
    const names = rootsOf(weighed);
    let best = null;
    let bestShare = 0;
    for (const candidate of base.manifests) {
        if (candidate.group !== weighed.group || there.has(candidate.path))
            continue;
        const share = common(names, rootsOf(candidate));
        if (share < SAME_FILE || share <= bestShare)
            continue;
        best = candidate;
        bestShare = share;
    }
    return best;
}
function rootsOf({ closure }) {
    return new Set(closure.closure.roots.map(({ name }) => name));
}
function common(a, b) {
    const all = new Set([...a, ...b]);
    return all.size === 0 ? 0 : [...a].filter((name) => b.has(name)).length / all.size;
}
function counterpartDockerfile(model, head, base) {
    if (base === null)
        return null;
    const same = base.dockerfiles.find(({ path }) => path === model.path);
    if (same !== undefined)
        return same;
    const there = new Set(head.dockerfiles.map(({ path }) => path));
    const gone = base.dockerfiles.filter(({ path }) => !there.has(path) &&
        ((0,_support_container_path_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(path) === (0,_support_container_path_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(model.path) || (0,_support_container_path_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(path) === (0,_support_container_path_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(model.path)));
    const identical = gone.find(({ source }) => source.text === model.source.text);
    return identical ?? (gone.length === 1 ? (gone[0] ?? null) : null);
}


/***/ }),

/***/ 47925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ detailsOf),
/* harmony export */   x: () => (/* binding */ replacementDetails)
/* harmony export */ });
/* harmony import */ var _report_analyze_details_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32415);
/* harmony import */ var _support_compare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90034);
/* harmony import */ var _support_quantity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74800);
/* harmony import */ var _closure_details_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9622);
/* harmony import */ var _counterpart_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37326);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64682);
/* harmony import */ var _model_provided_by_base_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75938);







function detailsOf(head, base, replacements, findings, settings) {
    const target = targetOf(head, settings);
    const closures = [
        ...head.manifests.map(({ closure }) => closure),
        ...head.dockerfiles.flatMap((model) => (0,_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .installsOf */ .Ur)(model).flatMap(({ install }) => install.closure ?? [])),
    ];
    const usesCatalogue = closures.some(({ closure }) => closure.source !== 'index') || replacements.length > 0;
    return {
        target,
        catalogueDate: usesCatalogue ? head.catalogue.date : null,
        ...(head.scale.asked().length === 0 ? {} : { indexes: [...head.scale.asked()] }),
        manifests: head.manifests.map((weighed) => manifestDetails(weighed, head, base)),
        dockerfiles: head.dockerfiles.map((model) => dockerfileDetails(model, settings)),
        replacements: replacements
            .map(replacementDetails)
            .sort((a, b) => (0,_support_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodeUnit */ .X)(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || (0,_support_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodeUnit */ .X)(a.rule, b.rule)),
        ignoredBy: ignoredBy(findings),
    };
}
function targetOf(head, { config }) {
    const first = head.dockerfiles[0]?.python;
    const manifest = head.manifests[0];
    const python = first?.version ?? manifest?.target.python ?? config.python;
    const pythonFrom = first?.because ?? manifest?.because;
    return {
        python: python ?? head.catalogue.python,
        platform: config.platform,
        ...(pythonFrom === undefined ? {} : { pythonFrom }),
    };
}
function manifestDetails(weighed, head, base) {
    const before = (0,_counterpart_js__WEBPACK_IMPORTED_MODULE_5__/* .counterpart */ .UA)(weighed, head, base);
    return (0,_closure_details_js__WEBPACK_IMPORTED_MODULE_1__/* .closureDetails */ .S)(weighed, weighed.closure, before?.closure ?? null);
}
function dockerfileDetails(model, settings) {
    const { graph } = model;
    const first = graph.layerChain[0];
    const provides = first === undefined
        ? []
        : [...(0,_model_provided_by_base_js__WEBPACK_IMPORTED_MODULE_3__/* .providedByBase */ .u)(graph, first.index, settings)].map(([name, version]) => version === null ? name : `${name}==${version}`);
    return {
        path: model.path,
        stages: graph.stages.map((stage) => ({
            name: stage.name,
            base: baseName(graph, stage.index),
            line: stage.from.range.startLine,
        })),
        target: graph.target?.name ?? null,
        base: first === undefined || first.base.kind !== 'image' ? null : first.base.written,
        ...(provides.length === 0 ? {} : { baseProvides: provides.sort(_support_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodeUnit */ .X) }),
        installs: (0,_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .installsOf */ .Ur)(model).map(({ step, install }) => installDetails(step, install)),
        ...systemPackages(model),
    };
}
function systemPackages({ system }) {
    const rows = [
        ...system.packages.map(({ name, named, installed }) => ({ name, named, installed: (0,_report_analyze_details_js__WEBPACK_IMPORTED_MODULE_0__/* .toWeight */ .qQ)(installed) })),
        ...system.gaps.map((name) => ({ name, named: true, installed: (0,_report_analyze_details_js__WEBPACK_IMPORTED_MODULE_0__/* .toWeight */ .qQ)((0,_support_quantity_js__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5)()) })),
    ];
    return rows.length === 0 ? {} : { systemPackages: rows.sort((a, b) => (0,_support_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodeUnit */ .X)(a.name, b.name)) };
}
function baseName(graph, index) {
    const base = graph.stages[index]?.base;
    switch (base?.kind) {
        case 'image':
        case 'unresolved':
            return base.written;
        case 'stage':
            return graph.stages[base.stage]?.name ?? `stage ${base.stage}`;
        case 'scratch':
        case undefined:
            return 'scratch';
    }
}
function installDetails(step, item) {
    const { install, manifests, cache } = item;
    const { startLine, endLine } = step.instruction.range;
    return {
        line: startLine,
        endLine,
        command: install.command.words.map(({ raw }) => raw).join(' '),
        stage: step.stage.name,
        manifests: [...manifests],
        download: (0,_report_analyze_details_js__WEBPACK_IMPORTED_MODULE_0__/* .toWeight */ .qQ)((0,_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .broughtBy */ .dB)(item, 'download')),
        installed: (0,_report_analyze_details_js__WEBPACK_IMPORTED_MODULE_0__/* .toWeight */ .qQ)((0,_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .broughtBy */ .dB)(item, 'installed')),
        cache: CACHE_WORD[cache.state],
    };
}
const CACHE_WORD = {
    kept: 'kept',
    disabled: 'off',
    mounted: 'mount',
    removed: 'removed',
    undecided: 'unknown',
};
function replacementDetails(judged) {
    const [first] = judged.requirements;
    return {
        rule: judged.replacement.id,
        title: judged.replacement.title,
        path: first?.path ?? judged.weighed.path,
        line: first?.range.startLine ?? null,
        from: judged.requirements.map(({ written }) => written).join(', '),
        to: [...judged.to],
        index: judged.index,
        evidence: judged.evidence,
        caveat: judged.replacement.caveat,
        safety: 'suggested',
        before: { download: (0,_report_analyze_details_js__WEBPACK_IMPORTED_MODULE_0__/* .toWeight */ .qQ)(judged.before.download), installed: (0,_report_analyze_details_js__WEBPACK_IMPORTED_MODULE_0__/* .toWeight */ .qQ)(judged.before.installed) },
        after: { download: (0,_report_analyze_details_js__WEBPACK_IMPORTED_MODULE_0__/* .toWeight */ .qQ)(judged.after.download), installed: (0,_report_analyze_details_js__WEBPACK_IMPORTED_MODULE_0__/* .toWeight */ .qQ)(judged.after.installed) },
    };
}
function ignoredBy(findings) {
    const counts = new Map();
    for (const { rule, ignored } of findings) {
        if (ignored === null)
            continue;
        const key = `${rule.id}\n${ignored.by}`;
        const row = counts.get(key) ?? { rule: rule.id, by: ignored.by, findings: 0 };
        row.findings += 1;
        counts.set(key, row);
    }
    return [...counts.values()].sort((a, b) => (0,_support_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodeUnit */ .X)(a.rule, b.rule) || (0,_support_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodeUnit */ .X)(a.by, b.by));
}


/***/ }),

/***/ 30436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $E: () => (/* binding */ judgeProposals),
  WY: () => (/* binding */ judgeRequirements),
  gO: () => (/* binding */ proposedReplacements)
});

// EXTERNAL MODULE: ./build/src/python/requirement.js
var python_requirement = __webpack_require__(16891);
// EXTERNAL MODULE: ./build/src/python/specifier.js
var specifier = __webpack_require__(46376);
;// CONCATENATED MODULE: ./build/src/python/manifests/toml-array-edits.js
function literalAround(text, content) {
    for (const quote of ['"""', "'''", '"', "'"]) {
        const start = content.start - quote.length;
        if (start >= 0 && text.startsWith(quote, start) && text.startsWith(quote, content.end))
            return { start, end: content.end + quote.length, quote };
    }
    return null;
}
function replaceElement(source, literal, first, others) {
    const { path, text } = source;
    const { start, end, quote } = literal;
    const replaced = { path, start, end, newText: quoted(first, quote) };
    if (others.length === 0)
        return [replaced];
    const line = ownLine(source, literal);
    const elements = others.map((other) => quoted(other, quote));
    if (line === null)
        return [{ ...replaced, newText: [replaced.newText, ...elements].join(', ') }];
    const indent = text.slice(line.start, start);
    const separator = `,${line.lineEnd}${indent}`;
    const newText = `${line.lineEnd}${indent}${elements.join(separator)}${line.comma ? ',' : ''}`;
    return [
        line.comma ? replaced : { ...replaced, newText: `${replaced.newText},` },
        { path, start: line.end, end: line.end, newText },
    ];
}
function removeElement(source, literal) {
    const { path, text } = source;
    const line = ownLine(source, literal);
    if (line !== null)
        return { path, start: line.start, end: line.end + line.lineEnd.length, newText: '' };
    const after = /^[ \t]*,[ \t]*/.exec(text.slice(literal.end, literal.end + 1_000));
    if (after !== null)
        return { path, start: literal.start, end: literal.end + after[0].length, newText: '' };
    const lineStart = source.lineStart(source.lineAt(literal.start));
    let start = literal.start;
    while (start > lineStart && ' \t'.includes(text[start - 1] ?? ''))
        start -= 1;
    if (start > lineStart && text[start - 1] === ',')
        start -= 1;
    else
        start = literal.start;
    return { path, start, end: literal.end, newText: '' };
}
function ownLine(source, literal) {
    const { text } = source;
    const start = source.lineStart(source.lineAt(literal.start));
    const newline = text.indexOf('\n', literal.end);
    if (newline === -1 || text.slice(start, literal.start).trim() !== '')
        return null;
    const lineEnd = text[newline - 1] === '\r' ? '\r\n' : '\n';
    const end = newline + 1 - lineEnd.length;
    const rest = /^[ \t]*(,?)[ \t]*(?:#.*)?$/.exec(text.slice(literal.end, end));
    return rest === null ? null : { start, end, lineEnd, comma: rest[1] === ',' };
}
function quoted(requirement, quote) {
    const single = quote.startsWith("'");
    const own = single ? "'" : '"';
    const other = single ? '"' : "'";
    const swapped = requirement.includes(own) && !requirement.includes(other)
        ? requirement.replaceAll(own, other)
        : requirement;
    if (single && !swapped.includes("'"))
        return `${quote}${swapped}${quote}`;
    const basic = single ? '"' : quote;
    return `${basic}${swapped.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}${basic}`;
}

;// CONCATENATED MODULE: ./build/src/python/manifests/edits.js



function replaceRequirement(source, requirement, newLines) {
    checkFile(source, requirement);
    const [first, ...others] = newLines;
    if (first === undefined || newLines.some((line) => /[\r\n]/.test(line)))
        throw new RangeError('a requirement is replaced by one or more lines without line ends');
    if (requirement.form === 'line')
        return replaceLine(source, requirement, first, others);
    if (requirement.form !== 'string')
        return null;
    const literal = literalAround(source.text, requirement.range);
    return literal === null ? null : replaceElement(source, literal, first, others);
}
function removeRequirement(source, requirement) {
    checkFile(source, requirement);
    const { path, text } = source;
    if (requirement.form === 'line' && requirement.lineRange !== undefined) {
        const { start, end } = requirement.lineRange;
        return [{ path, start, end: afterLineEnd(text, end), newText: '' }];
    }
    if (requirement.form === 'string') {
        const literal = literalAround(text, requirement.range);
        return literal === null ? null : [removeElement(source, literal)];
    }
    if (requirement.form !== 'key')
        return null;
    const { start, end } = requirement.range;
    const lineStart = source.lineStart(source.lineAt(start));
    const rest = /^[ \t]*(?:#[^\n]*)?(?:\r?\n|$)/.exec(text.slice(end, nextLine(text, end)));
    if (text.slice(lineStart, start).trim() !== '' || rest === null)
        return null;
    return [{ path, start: lineStart, end: end + rest[0].length, newText: '' }];
}
function replaceLine(source, requirement, first, others) {
    const { path, text } = source;
    const line = requirement.lineRange ?? requirement.range;
    const indent = /^[ \t]*/.exec(text.slice(line.start, requirement.range.start))?.[0] ?? '';
    const start = requirement.editable ? line.start + indent.length : requirement.range.start;
    const edits = [{ path, start, end: requirement.range.end, newText: first }];
    if (!choosesSameFiles(requirement, first))
        for (const hash of requirement.hashRanges ?? [])
            edits.push({ path, start: hash.start, end: hash.end, newText: '' });
    if (others.length > 0) {
        const lineEnd = lineEndOf(text);
        edits.push({
            path,
            start: line.end,
            end: line.end,
            newText: others.map((other) => `${lineEnd}${indent}${other}`).join(''),
        });
    }
    return edits;
}
function choosesSameFiles({ requirement, editable }, line) {
    const parsed = (0,python_requirement/* parseRequirement */.p)(line);
    return (parsed.ok &&
        !editable &&
        parsed.requirement.normalizedName === requirement.normalizedName &&
        (0,specifier/* formatSpecifierSet */.IG)(parsed.requirement.specifier) === (0,specifier/* formatSpecifierSet */.IG)(requirement.specifier) &&
        parsed.requirement.url === requirement.url);
}
function checkFile(source, requirement) {
    if (source.path !== requirement.path)
        throw new RangeError(`the requirement stands in ${requirement.path}, not in ${source.path}`);
}
function lineEndOf(text) {
    const end = text.indexOf('\n');
    return end > 0 && text[end - 1] === '\r' ? '\r\n' : '\n';
}
function afterLineEnd(text, end) {
    if (text.startsWith('\r\n', end))
        return end + 2;
    return Math.min(end + 1, text.length);
}
function nextLine(text, offset) {
    const end = text.indexOf('\n', offset);
    return end === -1 ? text.length : end + 1;
}

// EXTERNAL MODULE: ./build/src/python/replacements/propose.js
var propose = __webpack_require__(29702);
// EXTERNAL MODULE: ./build/src/support/quantity.js
var support_quantity = __webpack_require__(74800);
// EXTERNAL MODULE: ./build/src/commands/analyze/model/text-signs.js
var text_signs = __webpack_require__(28429);
// EXTERNAL MODULE: ./build/src/catalogue/catalogue.js
var catalogue = __webpack_require__(44270);
// EXTERNAL MODULE: ./build/src/python/closure/compare.js
var compare = __webpack_require__(64853);
// EXTERNAL MODULE: ./build/src/python/closure/weigh.js + 2 modules
var weigh = __webpack_require__(54943);
// EXTERNAL MODULE: ./build/src/python/scale/catalogue-scale.js + 1 modules
var catalogue_scale = __webpack_require__(73461);
// EXTERNAL MODULE: ./build/src/commands/analyze/model/weighed-manifests.js
var weighed_manifests = __webpack_require__(96047);
;// CONCATENATED MODULE: ./build/src/commands/analyze/weigh-changes.js







async function weighChanges(changes, weighed, scale) {
    if (weighed.closure.closure.source !== 'lock')
        return weighAgain(changes, weighed, scale);
    return changes.some(({ proposal }) => proposal.index === 'pytorch-cpu')
        ? weighCpuBuilds(weighed, scale)
        : weighAgainstLock(changes, weighed, scale);
}
const MOST_CONFLICTS = 40;
async function weighAgain(changes, weighed, scale) {
    const changed = new Map(changes.map(({ requirement, proposal }) => [requirement, proposal]));
    const requirements = weighed.resolved.flatMap((requirement) => {
        const proposal = changed.get(requirement);
        return proposal === undefined ? [requirement] : rewritten(requirement, proposal);
    });
    const cpu = changes.some(({ proposal }) => proposal.index === 'pytorch-cpu');
    const after = await (0,weighed_manifests/* reweigh */.i)(weighed, requirements, cpu || weighed.pytorchCpu, scale, MOST_CONFLICTS);
    if (isComparable(weighed.closure, after))
        return changeBetween(weighed.closure, after);
    if (!cpu)
        return null;
    const embedded = (0,catalogue_scale/* catalogueScale */.a)(await (0,catalogue/* loadCatalogue */.O)());
    return changeBetween(await (0,weighed_manifests/* reweigh */.i)(weighed, weighed.resolved, weighed.pytorchCpu, embedded), await (0,weighed_manifests/* reweigh */.i)(weighed, requirements, true, embedded));
}
function isComparable(before, after) {
    return after.closure.conflict === undefined && after.closure.source === before.closure.source;
}
function changeBetween(before, after) {
    return {
        before: { download: before.download, installed: before.installed },
        after: { download: after.download, installed: after.installed },
        saved: savedBetween(before.closure, after.closure),
    };
}
async function weighAgainstLock(changes, weighed, scale) {
    const { closure } = weighed.closure;
    const freed = (0,weigh/* freedByDropping */.BQ)(closure, changes.map(({ requirement }) => requirement.requirement.normalizedName));
    const gone = new Set(freed.names);
    const staying = closure.distributions
        .filter(({ name }) => !gone.has(name))
        .map(({ name, version }) => ({ name, version }));
    const added = (0,weigh/* weighClosure */.y4)(await scale.closureOf({
        requirements: changes.flatMap(({ requirement, proposal }) => rewritten(requirement, proposal)),
        target: weighed.target,
        provided: staying,
        indexes: weighed.indexes,
    }));
    if (added.closure.conflict !== undefined)
        return null;
    return savedFrom(weighed, {
        download: (0,support_quantity/* difference */.iv)(freed.download, added.download),
        installed: (0,support_quantity/* difference */.iv)(freed.installed, added.installed),
    });
}
const PYTORCH_FAMILY = ['torch', 'torchvision', 'torchaudio'];
const CUDA_PART = /^(?:nvidia-|cuda-|triton$|pytorch-triton)/;
async function weighCpuBuilds(weighed, scale) {
    const { closure } = weighed.closure;
    const distributions = await Promise.all(closure.distributions.map((each) => PYTORCH_FAMILY.includes(each.name) && !each.provided ? cpuBuild(each, weighed, scale) : each));
    const after = (0,weigh/* weighClosure */.y4)({ ...closure, distributions });
    return savedFrom(weighed, savedBetween(closure, { ...closure, distributions: after.distributions }));
}
async function cpuBuild(locked, weighed, scale) {
    const { closure } = weighed.closure;
    const version = locked.version === null ? '' : `==${locked.version.replace(/\+.*$/, '')}`;
    const parsed = (0,python_requirement/* parseRequirement */.p)(`${locked.name}${version}`);
    const [root] = closure.roots;
    if (!parsed.ok || root === undefined)
        return locked;
    const range = { start: 0, end: 0, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
    const answer = await scale.closureOf({
        requirements: [
            {
                requirement: parsed.requirement,
                path: root.path,
                range: root.range ?? range,
                written: `${locked.name}${version}`,
                editable: false,
                hashes: [],
                comment: null,
            },
        ],
        target: closure.target,
        pytorchCpu: true,
        indexes: weighed.indexes,
    });
    const resolved = answer.distributions.find(({ name }) => name === locked.name);
    if (resolved === undefined)
        return locked;
    const dependencies = locked.dependencies.filter((name) => !CUDA_PART.test(name));
    return { ...resolved, dependencies };
}
function savedFrom(weighed, saved) {
    const before = { download: weighed.closure.download, installed: weighed.closure.installed };
    return {
        before,
        after: {
            download: (0,support_quantity/* difference */.iv)(before.download, saved.download),
            installed: (0,support_quantity/* difference */.iv)(before.installed, saved.installed),
        },
        saved,
    };
}
function savedBetween(before, after) {
    const { changes } = (0,compare/* compareClosures */.W)(before, after);
    const saved = (key) => (0,support_quantity/* difference */.iv)((0,support_quantity/* sum */.cz)(changes.map((change) => addedBytes(change.before, key))), (0,support_quantity/* sum */.cz)(changes.map((change) => addedBytes(change.after, key))));
    return { download: saved('download'), installed: saved('installed') };
}
const addedBytes = (distribution, key) => distribution === null || distribution.provided ? (0,support_quantity/* exact */.e0)(0) : distribution[key];
function rewritten(requirement, proposal) {
    return proposal.requirements.flatMap((line) => {
        const parsed = (0,python_requirement/* parseRequirement */.p)(line);
        return parsed.ok ? [{ ...requirement, requirement: parsed.requirement, written: line, hashes: [] }] : [];
    });
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/judge-requirements.js





async function judgeRequirements(weighed, facts, replacements, scale, sources) {
    return judgeProposals(proposedReplacements(weighed, facts, replacements, sources), weighed, scale, sources);
}
async function judgeProposals(proposed, weighed, scale, sources) {
    const judged = [];
    for (const { replacement, changes } of proposed) {
        const result = await weighProposal(replacement, changes, weighed, scale, sources);
        if (result !== null)
            judged.push(result);
    }
    return withoutMoot(judged);
}
function proposedReplacements(weighed, facts, replacements, sources, ask = propose/* proposalFor */.y) {
    const closure = new Map(weighed.closure.closure.distributions.map((each) => [each.name, each]));
    const direct = [...new Set(weighed.requirements.map(({ requirement }) => requirement.normalizedName))];
    const looked = firstOfEachName(weighed.requirements);
    const gpuEvidence = facts.gpuEvidence.filter(({ path }) => !isDockerfileOfOthers(path, weighed, facts));
    return replacements.flatMap((replacement) => {
        const candidates = looked.flatMap((requirement) => {
            if (weighed.takenElsewhere?.has(requirement.requirement.normalizedName) === true)
                return [];
            const context = {
                requirement,
                direct,
                closure,
                usage: facts.usage,
                gpuEvidence,
                platform: weighed.target.platform,
                target: weighed.target,
                text: facts.textSigns ?? text_signs/* NOT_SEARCHED */.iZ,
                generated: isGenerated(sources.get(requirement.path)),
                deployed: isDeployed(weighed, requirement),
            };
            const proposal = ask(replacement, context);
            return proposal === null ? [] : [{ requirement, proposal }];
        });
        const sets = replacement.together ? [candidates] : candidates.map((candidate) => [candidate]);
        return sets.filter(({ length }) => length > 0).map((changes) => ({ replacement, changes }));
    });
}
function withoutMoot(judged) {
    const dropped = new Set(judged.flatMap(({ to, requirements }) => (to.length === 0 ? requirements : [])));
    return judged.filter(({ to, requirements }) => to.length === 0 || !requirements.every((each) => dropped.has(each)));
}
function isDockerfileOfOthers(path, weighed, facts) {
    return weighed.dockerfile !== null && path !== weighed.dockerfile && facts.dockerfiles.has(path);
}
const MOST_OF_A_NAME = 20;
function firstOfEachName(requirements) {
    const counts = new Map();
    return requirements.filter(({ requirement }) => {
        const number = (counts.get(requirement.normalizedName) ?? 0) + 1;
        counts.set(requirement.normalizedName, number);
        return number <= MOST_OF_A_NAME;
    });
}
const GENERATED = new WeakMap();
function isGenerated(source) {
    if (source === undefined || !/\.(?:txt|in)$/.test(source.path))
        return false;
    let generated = GENERATED.get(source);
    if (generated === undefined) {
        const { text } = source;
        generated =
            /autogenerated by|generated by (?:pip-compile|uv|poetry|pdm)/i.test(text.slice(0, 2_000)) ||
                /^[ \t]{1,40}# via /m.test(text);
        GENERATED.set(source, generated);
    }
    return generated;
}
function isDeployed(weighed, requirement) {
    if (weighed.group !== null || DEVELOPMENT_FILE.test(requirement.path))
        return false;
    return weighed.dockerfile !== null || requirement.path.endsWith('pyproject.toml');
}
const DEVELOPMENT_FILE = /(?:^|[-_./])(?:dev|develop|development|tests?|testing|lint|docs?|ci|notebooks?)(?:[-_./]|$)[^/]*$/i;
async function weighProposal(replacement, candidates, weighed, scale, sources) {
    const first = candidates[0];
    if (first === undefined)
        return null;
    const sides = await weighChanges(candidates, weighed, scale);
    if (sides === null)
        return null;
    if ((0,support_quantity/* boundsOf */.BO)(sides.saved.installed)[1] <= 0 || !isSaving(sides.saved))
        return null;
    const to = candidates.flatMap(({ proposal }) => proposal.requirements);
    const index = candidates.find(({ proposal }) => proposal.index !== null)?.proposal.index ?? null;
    const { action } = first.proposal;
    const evidence = evidenceOf(candidates);
    const names = candidates.map(({ requirement }) => requirement.requirement.normalizedName);
    const written = candidates.map(({ requirement }) => requirement.written).join(', ');
    const place = index === null ? '' : ` with PyTorch's CPU index (uv: torch-backend = "cpu")`;
    const instead = `${action ?? (to.length === 0 ? 'Drop it' : `Write ${to.join(' and ')}`)}${place}`;
    const afterwards = afterwardsOf(candidates, weighed, sources);
    const { installed, download } = sides.saved;
    const quantity = installed.provenance === 'unknown' && download.provenance !== 'unknown' ? download : installed;
    return {
        replacement,
        weighed,
        requirements: candidates.map(({ requirement }) => requirement),
        to,
        index,
        evidence,
        ...sides,
        finding: {
            rule: {
                id: replacement.id,
                title: `${replacement.title}: ${names.join(', ')}`,
                severity: replacement.severity,
            },
            message: [`${written}: ${evidence}. ${instead}.`, ...sentence(afterwards), replacement.caveat].join(' '),
            path: first.requirement.path,
            range: first.requirement.range,
            source: sources.get(first.requirement.path) ?? null,
            fix: fixOf(candidates, sources, index, afterwards === null ? instead : `${instead}; ${afterwards}`),
            saving: { kind: quantity === installed ? 'installed' : 'download', quantity },
            ignored: null,
        },
    };
}
function evidenceOf(candidates) {
    const [first, ...others] = new Set(candidates.map(({ proposal }) => proposal.evidence));
    if (others.length === 0)
        return first ?? '';
    return candidates
        .map(({ requirement, proposal }) => `${requirement.requirement.normalizedName}: ${proposal.evidence}`)
        .join('; ');
}
function sentence(text) {
    return text === null ? [] : [`${text.charAt(0).toUpperCase()}${text.slice(1)}.`];
}
function afterwardsOf(candidates, weighed, sources) {
    if (weighed.closure.closure.source === 'lock')
        return `then run \`uv lock\`, which writes ${weighed.path} anew`;
    if (candidates.some(({ requirement }) => isGenerated(sources.get(requirement.path))))
        return 'change the file that this one is compiled from, and compile it again';
    if (candidates.some(({ requirement }) => requirement.hashes.length > 0))
        return 'the file pins hashes: give the new lines theirs (`uv pip compile --generate-hashes`, `pip hash`)';
    return null;
}
function isSaving({ download, installed, }) {
    return ([download, installed].some((each) => each.provenance !== 'unknown' && each.value > 0) ||
        (0,support_quantity/* boundsOf */.BO)(installed)[0] > 0);
}
function fixOf(candidates, sources, index, description) {
    const advice = { safety: 'suggested', description, edits: [] };
    if (index !== null)
        return advice;
    const edits = [];
    for (const { requirement, proposal } of candidates) {
        const source = sources.get(requirement.path);
        if (source === undefined || isGenerated(source))
            return advice;
        const made = proposal.requirements.length === 0
            ? removeRequirement(source, requirement)
            : replaceRequirement(source, requirement, proposal.requirements);
        if (made === null)
            return advice;
        edits.push(...made);
    }
    return { safety: 'suggested', description, edits };
}


/***/ }),

/***/ 64682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ps: () => (/* binding */ metricsOf),
/* harmony export */   Ur: () => (/* binding */ installsOf),
/* harmony export */   dB: () => (/* binding */ broughtBy)
/* harmony export */ });
/* harmony import */ var _python_closure_compare_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64853);
/* harmony import */ var _report_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95439);
/* harmony import */ var _support_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90034);
/* harmony import */ var _support_container_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30832);
/* harmony import */ var _support_quantity_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74800);
/* harmony import */ var _counterpart_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37326);
/* harmony import */ var _model_parts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62015);
/* harmony import */ var _rules_evidence_python_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92899);








function metricsOf(head, base, comparison, config) {
    const used = new Set();
    const budgetFor = (matches) => {
        const budgets = config.budgets.filter(matches);
        for (const budget of budgets)
            used.add(budget);
        return strictest(budgets);
    };
    const metrics = [
        ...head.manifests.flatMap((weighed) => manifestMetrics(weighed, head, base, comparison, budgetFor((budget) => isForManifest(budget, weighed)))),
        ...head.dockerfiles.flatMap((model) => dockerfileMetrics(model, head, base, comparison, budgetFor(({ dockerfile }) => isPath(dockerfile, model.path)))),
    ];
    for (const budget of config.budgets)
        if (!used.has(budget))
            metrics.push(unmatched(budget));
    return metrics.sort((a, b) => (0,_support_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X)(a.id, b.id));
}
function isForManifest(budget, weighed) {
    if ((budget.group ?? null) !== weighed.group || budget.manifest === undefined)
        return false;
    if (isPath(budget.manifest, weighed.path))
        return true;
    const written = (0,_support_container_path_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveRelativePath */ .WU)('', budget.manifest) ?? '';
    return weighed.decides?.includes(written) === true;
}
function isPath(written, path) {
    return written !== undefined && (0,_support_container_path_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveRelativePath */ .WU)('', written) === path;
}
function strictest(budgets) {
    const [first] = budgets;
    if (first === undefined)
        return null;
    const lowest = (limit) => {
        const limits = budgets.flatMap((budget) => budget[limit] ?? []);
        return limits.length === 0 ? {} : { [limit]: Math.min(...limits) };
    };
    return { ...first, ...lowest('max-download'), ...lowest('max-installed'), ...lowest('max-growth') };
}
function manifestMetrics(weighed, head, base, comparison, budget) {
    const before = (0,_counterpart_js__WEBPACK_IMPORTED_MODULE_4__/* .counterpart */ .UA)(weighed, head, base);
    const changes = before === null ? null : (0,_python_closure_compare_js__WEBPACK_IMPORTED_MODULE_5__/* .compareClosures */ .W)(before.closure.closure, weighed.closure.closure);
    const name = weighed.group === null ? weighed.path : `${weighed.path} [${weighed.group}]`;
    return ['download', 'installed'].map((kind) => (0,_report_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .toMetric */ .Ud)({
        id: `manifest.${weighed.path}${weighed.group === null ? '' : `.${weighed.group}`}.${kind}`,
        label: `${name}, ${kind}`,
        quantity: weighed.closure[kind],
        limits: limitsOf(budget, kind),
        ...baselineOf(comparison, before === null
            ? null
            : { quantity: before.closure[kind], ...(changes === null ? {} : { change: changes[kind] }) }),
    }));
}
function dockerfileMetrics(model, head, base, comparison, budget) {
    const before = (0,_counterpart_js__WEBPACK_IMPORTED_MODULE_4__/* .counterpartDockerfile */ .G2)(model, head, base);
    if (budget === null &&
        installsOf(model).length === 0 &&
        (before === null || installsOf(before).length === 0))
        return [];
    return ['download', 'installed'].map((kind) => (0,_report_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .toMetric */ .Ud)({
        id: `dockerfile.${model.path}.python.${kind}`,
        label: `${model.path}, Python ${kind}`,
        quantity: installedByImage(model, kind),
        limits: limitsOf(budget, kind),
        ...baselineOf(comparison, before === null
            ? null
            : {
                quantity: installedByImage(before, kind),
                change: (0,_model_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .partsDifference */ .sw)(partsOf(model, kind), partsOf(before, kind)),
            }),
    }));
}
function installsOf(model) {
    return (0,_rules_evidence_python_js__WEBPACK_IMPORTED_MODULE_1__/* .imageInstalls */ .c8)(model).map(({ step, item }) => ({ step, install: item }));
}
function installedByImage(model, kind) {
    return (0,_support_quantity_js__WEBPACK_IMPORTED_MODULE_7__/* .sum */ .cz)(partsOf(model, kind).map(({ bytes }) => bytes));
}
function broughtBy({ closure, gaps, conditional }, kind) {
    const known = closure === null ? (0,_support_quantity_js__WEBPACK_IMPORTED_MODULE_7__/* .unknown */ .L5)() : closure[kind];
    const whole = gaps.length === 0 ? known : (0,_support_quantity_js__WEBPACK_IMPORTED_MODULE_7__/* .sum */ .cz)([known, (0,_support_quantity_js__WEBPACK_IMPORTED_MODULE_7__/* .unknown */ .L5)()]);
    return conditional ? (0,_support_quantity_js__WEBPACK_IMPORTED_MODULE_7__/* .possibly */ .uD)(whole) : whole;
}
function partsOf(model, kind) {
    return (0,_model_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .numbered */ .jN)(installsOf(model).flatMap(({ install }) => {
        const { closure, gaps, conditional } = install;
        const certain = (bytes) => (conditional ? (0,_support_quantity_js__WEBPACK_IMPORTED_MODULE_7__/* .possibly */ .uD)(bytes) : bytes);
        const rest = [...new Set(gaps)].map((gap) => ({ key: `gap:${gap}`, bytes: (0,_support_quantity_js__WEBPACK_IMPORTED_MODULE_7__/* .unknown */ .L5)() }));
        if (closure === null)
            return rest.length > 0 ? rest : [{ key: 'unknown', bytes: (0,_support_quantity_js__WEBPACK_IMPORTED_MODULE_7__/* .unknown */ .L5)() }];
        const known = closure.distributions
            .filter(({ provided }) => !provided)
            .map((each) => ({ key: `${each.name}==${each.version ?? '?'}`, bytes: certain(each[kind]) }));
        const nameless = closure[kind].provenance === 'unknown' && closure.unknown.length === 0;
        return [...known, ...rest, ...(nameless ? [{ key: 'nameless', bytes: (0,_support_quantity_js__WEBPACK_IMPORTED_MODULE_7__/* .unknown */ .L5)() }] : [])];
    }));
}
function limitsOf(budget, kind) {
    const max = budget?.[`max-${kind}`];
    const maxGrowth = budget?.['max-growth'];
    return { ...(max === undefined ? {} : { max }), ...(maxGrowth === undefined ? {} : { maxGrowth }) };
}
function baselineOf(comparison, baseline) {
    switch (comparison.state) {
        case 'none':
            return {};
        case 'unavailable':
            return { baseline: 'unavailable', baselineRef: comparison.ref };
        case 'available':
            return baseline === null ? {} : { baseline, baselineRef: comparison.ref };
    }
}
function unmatched(budget) {
    const path = budget.manifest ?? budget.dockerfile ?? '';
    const name = budget.group === undefined ? path : `${path} [${budget.group}]`;
    return {
        ...(0,_report_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .toMetric */ .Ud)({ id: `budget.${name}`, label: name, quantity: (0,_support_quantity_js__WEBPACK_IMPORTED_MODULE_7__/* .unknown */ .L5)() }),
        status: 'inconclusive',
        reason: `plimsoll.yml has a budget for ${name}, but nothing was found to weigh there`,
    };
}


/***/ }),

/***/ 19527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b4: () => (/* binding */ configuresNoCache),
/* harmony export */   lV: () => (/* binding */ cacheStateOf),
/* harmony export */   nF: () => (/* binding */ cacheFolder),
/* harmony export */   nh: () => (/* binding */ cachingManager)
/* harmony export */ });
/* harmony import */ var _docker_dockerfile_expand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13092);
/* harmony import */ var _shell_removal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4425);
/* harmony import */ var _support_container_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30832);



const VARIABLES = {
    pip: { off: 'PIP_NO_CACHE_DIR', folder: 'PIP_CACHE_DIR', name: 'pip' },
    uv: { off: 'UV_NO_CACHE', folder: 'UV_CACHE_DIR', name: 'uv' },
};
function cachingManager(install) {
    switch (install.manager) {
        case 'pip':
            return 'pip';
        case 'uv-pip':
        case 'uv-sync':
        case 'uv-add':
        case 'uv-tool':
            return 'uv';
        case 'pipx':
        case 'poetry':
        case 'pdm':
        case 'pipenv':
        case 'conda':
            return null;
    }
}
function cacheStateOf(step, script, install, noCacheConfigured) {
    const manager = cachingManager(install);
    if (manager === null)
        return { state: 'undecided', evidence: `the cache of ${install.manager} is not modelled` };
    const variables = VARIABLES[manager];
    const off = install.command.environment.get(variables.off);
    if (off !== undefined && turnsOff(manager, off))
        return { state: 'disabled', by: 'environment', evidence: `${variables.off}=${off} is set` };
    if (install.cacheDisabled)
        return {
            state: 'disabled',
            by: 'flag',
            evidence: `${install.command.name ?? manager} is told not to keep a cache`,
        };
    if (manager === 'pip' && noCacheConfigured)
        return { state: 'disabled', by: 'environment', evidence: 'pip config sets no-cache-dir' };
    if (install.cacheDirectory?.value === null && install.cacheDirectory.text.includes('$'))
        return { state: 'undecided', evidence: 'the folder of the cache is not known without running the shell' };
    const folder = cacheFolder(step, install, manager);
    const mount = mountOver(step, folder);
    if (mount !== null)
        return { state: 'mounted', evidence: mount };
    if (cleanedAfter(step, script, install, manager, folder))
        return { state: 'removed', evidence: `${folder} is removed in the same RUN` };
    const opaque = install.command.words.find((word) => word.value === null && /^["']?\$/.test(word.raw) && word.text === word.raw);
    if (opaque !== undefined)
        return { state: 'undecided', evidence: `${opaque.raw} may hold the option` };
    return { state: 'kept' };
}
function turnsOff(manager, value) {
    return manager === 'pip'
        ? /^(?:y|yes|t|true|on|1|n|no|f|false|off|0)$/i.test(value)
        : /^(?:y|yes|t|true|on|1)$/i.test(value);
}
function cacheFolder(step, install, manager) {
    const { environment } = install.command;
    const home = homeOfCommand(step, install.command);
    const start = step.at.workingDirectory ?? '/';
    const at = (path) => (0,_support_container_path_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveContainerPath */ .pG)(start, path.replace(/^~(?=\/|$)/, home));
    if (install.cacheDirectory !== null)
        return at(install.cacheDirectory.value ?? install.cacheDirectory.text);
    const named = environment.get(VARIABLES[manager].folder);
    if (named !== undefined && named !== '')
        return at(named);
    const configured = environment.get('XDG_CACHE_HOME');
    const base = configured === undefined || configured === '' ? `${home}/.cache` : at(configured);
    return (0,_support_container_path_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveContainerPath */ .pG)(base, VARIABLES[manager].name);
}
function homeOfCommand(step, { environment }) {
    const home = environment.get('HOME');
    return home?.startsWith('/') === true ? home : step.home;
}
function mountOver(step, folder) {
    for (const mount of step.instruction.mounts) {
        const written = mount.options.get('target');
        if (!['cache', 'tmpfs', 'bind'].includes(mount.type) || written === undefined)
            continue;
        const expansion = (0,_docker_dockerfile_expand_js__WEBPACK_IMPORTED_MODULE_0__/* .expandWord */ .V)(written, { escape: '\\', variables: step.at.variables });
        const target = expansion.ok ? expansion.value : written;
        const absolute = (0,_support_container_path_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveContainerPath */ .pG)(step.at.workingDirectory ?? '/', target);
        if ((0,_support_container_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(folder, absolute) && (mount.type !== 'bind' || absolute !== '/'))
            return `a ${mount.type} mount at ${absolute} holds ${folder}`;
    }
    return null;
}
function cleanedAfter(step, script, install, manager, folder) {
    const context = {
        home: homeOfCommand(step, install.command),
        ...(step.at.workingDirectory === null ? {} : { workingDirectory: step.at.workingDirectory }),
    };
    const start = install.command.range.start;
    return cleanupsOf(script).some(({ command, known }) => {
        if (command.range.start <= start || command === install.command)
            return false;
        return known?.kind === 'cache-clean'
            ? known.manager === manager
            : known?.kind === 'removal' && (0,_shell_removal_js__WEBPACK_IMPORTED_MODULE_1__/* .removes */ .y)(known, folder, context);
    });
}
const CLEANUPS = new WeakMap();
function cleanupsOf(script) {
    let cleanups = CLEANUPS.get(script);
    if (cleanups === undefined) {
        cleanups = script.commands.filter(({ command, known }) => command.certainty === 'always' && (known?.kind === 'cache-clean' || known?.kind === 'removal'));
        CLEANUPS.set(script, cleanups);
    }
    return cleanups;
}
function configuresNoCache(command) {
    const words = command.words.map((word) => word.text);
    const at = words.findIndex((word) => /^(global|install|user)?\.?no-cache-dir$/.test(word));
    return (at > 1 && words[at - 1] === 'set' && words.includes('config') && turnsOff('pip', words[at + 1] ?? ''));
}


/***/ }),

/***/ 38965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yJ: () => (/* binding */ NO_USAGE),
  Do: () => (/* binding */ readCodeUsage),
  pB: () => (/* binding */ wordsToLookFor)
});

// EXTERNAL MODULE: ./build/src/support/compare.js
var compare = __webpack_require__(90034);
;// CONCATENATED MODULE: ./build/src/python/imports/collect-usage.js

function collectUsage(files) {
    const sorted = [...files].sort((a, b) => (0,compare/* byCodeUnit */.X)(a.path, b.path));
    return {
        files: sorted,
        importsOf: (module) => sorted.flatMap(({ path, imports }) => imports.filter((item) => importsModule(item, module)).map(({ range }) => ({ path, range }))),
        usesOf: (name) => sorted.flatMap(({ path, uses }) => uses.filter((use) => isUseOf(use, name)).map(({ range, literals }) => ({ path, range, literals }))),
    };
}
function importsModule(item, module) {
    if (item.typeCheckingOnly)
        return false;
    return (isAtOrBelow(item.module, module) ||
        item.names.some((name) => isAtOrBelow(`${item.module}.${name}`, module)));
}
function isUseOf(use, name) {
    if (!name.startsWith('.'))
        return isAtOrBelow(use.name, name);
    return use.name === name || (use.call && !use.name.startsWith('.') && use.name.endsWith(name));
}
function isAtOrBelow(name, module) {
    return name === module || name.startsWith(`${module}.`);
}

// EXTERNAL MODULE: ./build/src/python/imports/known-import-names.js
var known_import_names = __webpack_require__(89355);
;// CONCATENATED MODULE: ./build/src/commands/analyze/model/code-usage.js


const MAXIMUM_CHARACTERS = 30_000_000;
const NO_USAGE = collectUsage([]);
async function readCodeUsage(files, words) {
    const paths = files.entries.filter(({ path }) => /\.(py|pyi|ipynb)$/.test(path)).map(({ path }) => path);
    if (paths.length === 0 || words.size === 0)
        return NO_USAGE;
    const mentions = new RegExp(`(?<![A-Za-z0-9_])(?:${[...words].map(escapeExpression).join('|')})(?![A-Za-z0-9_])`);
    const usages = [];
    let parsed = 0;
    for (const path of paths) {
        const source = await files.readOnce(path);
        if (source === null)
            continue;
        if (!mentions.test(source.text)) {
            usages.push({ path, imports: [], uses: [] });
            continue;
        }
        parsed += source.text.length;
        if (parsed > MAXIMUM_CHARACTERS) {
            files.notices.push({
                path: null,
                message: `Python code beyond ${MAXIMUM_CHARACTERS} characters was not read; conditions hold for what was`,
            });
            break;
        }
        usages.push(await readFile(path, source.text));
    }
    noteSkipped(files, usages);
    return collectUsage(usages);
}
const MOST_NAMED = 20;
function noteSkipped({ notices }, usages) {
    const skipped = usages.flatMap(({ path, skipped: reason }) => reason === undefined ? [] : [{ path, reason }]);
    for (const { path, reason } of skipped.slice(0, MOST_NAMED))
        notices.push({ path, message: `its Python code was not all read: ${reason}` });
    const more = skipped.length - MOST_NAMED;
    if (more > 0)
        notices.push({
            path: null,
            message: `the Python code of ${more} more ${more === 1 ? 'file' : 'files'} was not all read`,
        });
}
async function readFile(path, text) {
    if (path.endsWith('.ipynb'))
        return (await __webpack_require__.e(/* import() */ 964).then(__webpack_require__.bind(__webpack_require__, 28964))).readNotebookUsage(path, text);
    return (await __webpack_require__.e(/* import() */ 97).then(__webpack_require__.bind(__webpack_require__, 27097))).readPythonUsage(path, text);
}
function wordsToLookFor(direct, replacements, catalogue) {
    const words = new Set();
    for (const name of direct)
        for (const imported of [...(catalogue.find(name)?.importNames ?? []), ...(0,known_import_names/* knownImportNames */.H)(name)])
            words.add(imported.split('.')[0] ?? imported);
    for (const { appliesTo, looksFor } of replacements)
        if (appliesTo === 'any' || appliesTo.some((name) => direct.has(name)))
            for (const word of looksFor)
                words.add(word);
    return words;
}
function escapeExpression(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}


/***/ }),

/***/ 36981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eS: () => (/* binding */ originOfFile),
  ap: () => (/* binding */ stageNamed)
});

// UNUSED EXPORTS: locateInContext

// EXTERNAL MODULE: ./build/src/docker/dockerfile/expand.js + 1 modules
var expand = __webpack_require__(13092);
// EXTERNAL MODULE: ./build/src/support/container-path.js
var container_path = __webpack_require__(30832);
// EXTERNAL MODULE: ./build/src/docker/ignore/matcher.js
var matcher = __webpack_require__(91367);
;// CONCATENATED MODULE: ./build/src/commands/analyze/model/context-source.js


function contextSource(context, copied, path) {
    const { destination, excludes } = copied;
    const rest = path === destination ? '' : path.slice(destination === '/' ? 1 : destination.length + 1);
    const found = copied.parents
        ? keepingParents(context, copied, rest)
        : /[*?[]/.test(copied.source)
            ? byPattern(context, copied, rest, path)
            : byName(context, copied, rest);
    return found !== null && excludes.length > 0 && (0,matcher/* createIgnoreMatcher */.t)(excludes)(found) ? null : found;
}
function cleaned(source) {
    return (0,container_path/* resolveContainerPath */.pG)('/', source).slice(1);
}
function byName(context, { source, intoFolder }, rest) {
    const name = cleaned(source);
    if (context.isFile(name)) {
        if (!intoFolder && rest === '')
            return name;
        return rest === (0,container_path/* baseName */.Fl)(name) ? name : null;
    }
    const candidate = [name, rest].filter((part) => part !== '').join('/');
    return context.isFile(candidate) || context.isFolder(candidate) ? candidate : null;
}
function byPattern(context, { source, intoFolder }, rest, path) {
    const pattern = cleaned(source);
    const matches = (0,matcher/* createIgnoreMatcher */.t)([pattern]);
    const depth = pattern.split('/').length;
    const head = (entry) => entry.split('/').slice(0, depth).join('/');
    if (rest === '' && !intoFolder) {
        const matching = context.files.filter((entry) => matches(head(entry.path)) && head(entry.path) === entry.path);
        const [only] = matching;
        if (matching.length === 1 && only !== undefined)
            return only.path;
    }
    const wanted = rest === '' ? (0,container_path/* baseName */.Fl)(path) : rest;
    return (context.filesNamed((0,container_path/* baseName */.Fl)(wanted)).find((entry) => {
        const matched = head(entry);
        const target = matched === entry ? (0,container_path/* baseName */.Fl)(entry) : entry.slice(matched.length + 1);
        return target === wanted && matches(matched);
    }) ?? null);
}
function keepingParents(context, { source }, rest) {
    const pivot = source.indexOf('/./');
    const dropped = pivot === -1 ? '' : cleaned(source.slice(0, pivot));
    const candidate = [dropped, rest].filter((part) => part !== '').join('/');
    if (!context.isFile(candidate) && !context.isFolder(candidate))
        return null;
    const pattern = cleaned(source);
    const taken = pattern === '' || candidate === pattern || candidate.startsWith(`${pattern}/`);
    return taken || (0,matcher/* createIgnoreMatcher */.t)([pattern])(candidate) ? candidate : null;
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/model/container-files.js



function originOfFile(graph, context, moment, containerPath, writes = () => false) {
    const search = { graph, context, writes };
    const position = moment.stage.instructions.findIndex((item) => item.instruction === moment.instruction);
    const item = moment.stage.instructions[position];
    if (moment.instruction.kind === 'run' && item !== undefined) {
        const mounted = throughMounts(search, moment.stage, item, moment.instruction.mounts, containerPath);
        if (mounted !== null)
            return mounted;
    }
    return inStage(search, moment.stage, position === -1 ? undefined : position, containerPath, 0);
}
function locateInContext(graph, context, moment, containerPath) {
    const origin = originOfFile(graph, context, moment, containerPath);
    return origin?.kind === 'context' ? origin.path : null;
}
const MAXIMUM_STAGES_FOLLOWED = 50;
function inStage(search, stage, before, path, depth) {
    if (depth > MAXIMUM_STAGES_FOLLOWED)
        return null;
    for (const item of stage.instructions.slice(0, before).reverse()) {
        const { instruction } = item;
        if (instruction.kind === 'run') {
            if (search.writes(instruction, path))
                return { kind: 'run', stage, instruction, path };
        }
        else if (instruction.kind === 'copy' || instruction.kind === 'add') {
            const found = throughCopy(search, stage, item, instruction, path, depth);
            if (found !== null)
                return found;
        }
    }
    if (stage.base.kind !== 'stage')
        return null;
    const base = search.graph.stages[stage.base.stage];
    return base === undefined ? null : inStage(search, base, undefined, path, depth + 1);
}
function throughCopy(search, stage, item, instruction, path, depth) {
    if (instruction.destination === null)
        return null;
    const expand = (raw) => expandPath(search.graph, raw, item.variables);
    const destination = expand(instruction.destination.raw);
    const absolute = (0,container_path/* resolveContainerPath */.pG)(item.workingDirectory ?? '/', destination);
    if (!(0,container_path/* isInside */.FK)(path, absolute))
        return null;
    const heredocs = instruction.heredocs.map(({ name }) => name);
    const intoFolder = /(^|\/)\.{0,2}$/.test(destination) || instruction.sources.length + heredocs.length > 1;
    if (heredocs.some((name) => path === (intoFolder ? (0,container_path/* resolveContainerPath */.pG)(absolute, name) : absolute)))
        return { kind: 'heredoc', instruction };
    const flags = (name) => instruction.flags.filter((flag) => flag.name === name).map(({ value }) => expand(value ?? 'true'));
    const parents = flags('parents').some((value) => value !== 'false');
    const excludes = flags('exclude');
    const from = instruction.from === null ? null : stageNamed(search.graph, expand(instruction.from.raw), stage.index);
    if (instruction.from !== null && from === null)
        return null;
    for (const word of instruction.sources) {
        const copied = { source: expand(word.raw), destination: absolute, intoFolder, parents, excludes };
        const found = from === null
            ? inContext(contextSource(search.context, copied, path))
            : inSourceStage(search, from, copied.source, absolute, intoFolder, path, depth);
        if (found !== null)
            return found;
    }
    return null;
}
function inContext(path) {
    return path === null ? null : { kind: 'context', path };
}
function inSourceStage(search, stage, source, destination, intoFolder, path, depth) {
    const absolute = (0,container_path/* resolveContainerPath */.pG)('/', source);
    const rest = path === destination ? '' : path.slice(destination === '/' ? 1 : destination.length + 1);
    const name = absolute.slice(absolute.lastIndexOf('/') + 1);
    const candidates = /[*?[]/.test(name)
        ? [(0,container_path/* resolveContainerPath */.pG)(absolute, `../${rest === '' ? path.slice(path.lastIndexOf('/') + 1) : rest}`)]
        : [
            ...(rest === name ? [absolute] : []),
            ...(rest === '' && intoFolder ? [] : [(0,container_path/* resolveContainerPath */.pG)(absolute, rest === '' ? '.' : rest)]),
        ];
    for (const candidate of candidates) {
        const found = inStage(search, stage, undefined, candidate, depth + 1);
        if (found !== null)
            return found;
    }
    return null;
}
function throughMounts(search, stage, item, mounts, path) {
    for (const mount of mounts) {
        const written = mount.options.get('target');
        if (mount.type !== 'bind' || written === undefined)
            continue;
        const expand = (raw) => expandPath(search.graph, raw, item.variables);
        const absolute = (0,container_path/* resolveContainerPath */.pG)(item.workingDirectory ?? '/', expand(written));
        if (!(0,container_path/* isInside */.FK)(path, absolute))
            continue;
        const source = expand(mount.options.get('source') ?? '.');
        const from = mount.options.get('from');
        const found = from === undefined
            ? inContext(contextSource(search.context, mountedFrom(source, absolute), path))
            : inMountedStage(search, stage, expand(from), source, absolute, path);
        if (found !== null)
            return found;
    }
    return null;
}
function mountedFrom(source, destination) {
    return { source, destination, intoFolder: false, parents: false, excludes: [] };
}
function inMountedStage(search, stage, from, source, destination, path) {
    const named = stageNamed(search.graph, from, stage.index);
    return named === null ? null : inSourceStage(search, named, source, destination, false, path, 0);
}
function stageNamed(graph, name, seenFrom) {
    const earlier = graph.stages.filter((stage) => stage.index < seenFrom);
    const named = earlier.findLast((stage) => stage.name?.toLowerCase() === name.toLowerCase());
    if (named !== undefined)
        return named;
    return /^\d+$/.test(name) ? (earlier[Number(name)] ?? null) : null;
}
function expandPath(graph, raw, variables) {
    const expansion = (0,expand/* expandWord */.V)(raw, { escape: graph.dockerfile.escape, variables });
    return expansion.ok ? expansion.value : raw;
}


/***/ }),

/***/ 33294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ks: () => (/* binding */ NO_REQUEST),
/* harmony export */   bs: () => (/* binding */ together),
/* harmony export */   dS: () => (/* binding */ folderOfCommand),
/* harmony export */   qt: () => (/* binding */ requestOfManifest)
/* harmony export */ });
/* unused harmony export selected */
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90933);
/* harmony import */ var _support_container_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30832);
/* harmony import */ var _named_indexes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27045);
/* harmony import */ var _pytorch_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53695);




const NO_REQUEST = {
    requirements: [],
    constraints: [],
    overrides: [],
    lock: null,
    manifests: [],
    gaps: [],
    pytorchCpu: false,
    excludes: [],
    indexes: [],
    pipOptions: [],
};
function together(requests) {
    const locks = requests.flatMap(({ lock }) => lock ?? []);
    const [lock = null] = locks;
    return {
        requirements: requests.flatMap(({ requirements }) => requirements),
        constraints: requests.flatMap(({ constraints }) => constraints),
        overrides: requests.flatMap(({ overrides }) => overrides),
        lock,
        pytorchCpu: requests.some(({ pytorchCpu }) => pytorchCpu),
        excludes: requests.flatMap(({ excludes }) => excludes),
        indexes: requests.flatMap(({ indexes }) => indexes),
        pipOptions: requests.flatMap(({ pipOptions }) => pipOptions),
        manifests: [...new Set(requests.flatMap(({ manifests }) => manifests))],
        gaps: [
            ...requests.flatMap(({ gaps }) => gaps),
            ...locks
                .slice(1)
                .filter((other) => other.lock.path !== lock?.lock.path)
                .map((other) => `${other.lock.path} is a second lock file of the same command, and was not weighed`),
        ],
    };
}
function folderOfCommand({ step, command }) {
    if (!command.workingDirectoryKnown)
        return null;
    const start = step.at.workingDirectory ?? '/';
    return command.workingDirectory === null ? start : (0,_support_container_path_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveContainerPath */ .pG)(start, command.workingDirectory);
}
function selected(manifest, { extras, groups, own = true }) {
    const wanted = new Set([
        ...(own ? [''] : []),
        ...extras.map((name) => `extra:${(0,_python_name_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeName */ .P)(name)}`),
        ...groups.map((name) => `group:${(0,_python_name_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeName */ .P)(name)}`),
    ]);
    const all = { extra: extras.includes('*'), group: groups.includes('*') };
    return manifest.groups
        .filter(({ id }) => wanted.has(id) || (all.extra && id.startsWith('extra:')) || (all.group && id.startsWith('group:')))
        .flatMap(({ requirements }) => requirements);
}
function requestOfManifest(manifest, selection) {
    return {
        ...NO_REQUEST,
        requirements: selected(manifest, selection),
        constraints: manifest.constraints,
        overrides: manifest.overrides,
        pytorchCpu: manifest.indexes.some(({ url }) => (0,_pytorch_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isPytorchCpuIndex */ .s)(url)),
        excludes: manifest.excludes ?? [],
        indexes: (0,_named_indexes_js__WEBPACK_IMPORTED_MODULE_3__/* .indexesOfManifest */ .Vz)(manifest),
        pipOptions: manifest.pipOptions === undefined ? [] : [manifest.pipOptions],
        manifests: [manifest.path],
        gaps: [
            ...manifest.problems
                .filter(({ severity }) => severity === 'error')
                .map(({ message, path }) => `${path}: ${message}`),
            ...missingGroups(manifest, selection),
        ],
    };
}
function missingGroups(manifest, { extras, groups }) {
    const known = new Set(manifest.groups.map(({ id }) => id));
    return manifest.format === 'requirements.txt'
        ? []
        : [
            ...extras.map((name) => ({ id: `extra:${(0,_python_name_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeName */ .P)(name)}`, name })),
            ...groups.map((name) => ({ id: `group:${(0,_python_name_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeName */ .P)(name)}`, name })),
        ]
            .filter(({ id, name }) => name !== '*' && name !== 'main' && name !== 'dev' && !known.has(id))
            .map(({ id }) => `${manifest.path} has no ${id.replace(':', ' ')}`);
}


/***/ }),

/***/ 39427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ chooseInterpreter)
/* harmony export */ });
/* harmony import */ var _catalogue_base_images_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97139);
/* harmony import */ var _python_specifier_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46376);
/* harmony import */ var _python_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12699);



function chooseInterpreter(sources, graph) {
    const { configured, hint, requiresPython } = sources;
    if (configured !== undefined)
        return { version: configured, because: 'set in the configuration' };
    const base = graph?.layerChain[0]?.base;
    if (base?.kind === 'image') {
        const version = (0,_catalogue_base_images_js__WEBPACK_IMPORTED_MODULE_0__/* .basePython */ .U0)(base.reference);
        if (version !== null)
            return { version, because: `the base image ${base.written} brings it` };
    }
    if (hint !== null)
        return hint;
    const allowed = requiresPython === null ? null : (0,_python_specifier_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSpecifierSet */ .m0)(requiresPython);
    if (allowed === null)
        return { version: _python_target_js__WEBPACK_IMPORTED_MODULE_2__/* .newestSupportedPython */ .nb, because: 'the newest supported' };
    const allows = (version) => (0,_python_specifier_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesSpecifier */ ._p)(allowed, version, { prereleases: true });
    for (let minor = Number(_python_target_js__WEBPACK_IMPORTED_MODULE_2__/* .newestSupportedPython */ .nb.split('.')[1]); minor >= 8; minor -= 1)
        if (allows(`3.${minor}.0`) || allows(`3.${minor}.99`))
            return {
                version: `3.${minor}`,
                because: `the newest supported that requires-python "${requiresPython}" allows`,
            };
    return {
        version: _python_target_js__WEBPACK_IMPORTED_MODULE_2__/* .newestSupportedPython */ .nb,
        because: `the newest supported; requires-python "${requiresPython}" allows none`,
    };
}


/***/ }),

/***/ 27045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ indexesOfInstall),
/* harmony export */   Vz: () => (/* binding */ indexesOfManifest),
/* harmony export */   fl: () => (/* binding */ prereleasePolicies)
/* harmony export */ });
/* harmony import */ var _python_index_uv_configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74399);

function indexesOfManifest({ path, format, indexes, uvSources }) {
    const listed = indexes.flatMap(toIndex);
    const findLinks = indexes.filter(({ kind }) => kind === 'find-links').map(({ url }) => url);
    const noIndex = indexes.some(({ kind }) => kind === 'no-index');
    if (listed.length === 0 && findLinks.length === 0 && !noIndex)
        return [];
    const pins = new Map(uvSources.flatMap(({ name, index }) => (index === null ? [] : [[name, index]])));
    return [
        {
            path,
            configuration: { indexes: listed, findLinks, noIndex, strategy: null, pins },
            strategy: format === 'requirements.txt' ? 'all-indexes' : null,
        },
    ];
}
function toIndex({ kind, name, url, explicit }) {
    return kind === 'index' || kind === 'extra-index'
        ? [{ name, url, isDefault: kind === 'index', explicit, flat: false }]
        : [];
}
function indexesOfInstall(install, path) {
    const named = (words, isDefault) => words.flatMap((word) => word === null || /[$`]/.test(word.text) ? [] : (0,_python_index_uv_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .readNamedIndexes */ .C)(word.text, isDefault));
    const indexes = [...named(install.extraIndexUrls, false), ...named([install.indexUrl], true)];
    const findLinks = install.findLinks.map(({ text }) => text);
    const noIndex = install.command.words.some(({ text }) => text === '--no-index');
    if (indexes.length === 0 && findLinks.length === 0 && !noIndex)
        return [];
    return [
        {
            path,
            configuration: { indexes, findLinks, noIndex, strategy: null, pins: new Map() },
            strategy: install.manager === 'pip' ? 'all-indexes' : null,
        },
    ];
}
function prereleasePolicies(options) {
    const all = options.some(({ allReleases }) => allReleases.includes(':all:'));
    const none = options.some(({ onlyFinal }) => onlyFinal.includes(':all:'));
    const of = new Map();
    for (const { allReleases, onlyFinal } of options) {
        for (const name of allReleases)
            if (name !== ':all:')
                of.set(name, 'allow');
        for (const name of onlyFinal)
            if (name !== ':all:')
                of.set(name, 'disallow');
    }
    return {
        ...(all || none ? { prereleases: none ? 'disallow' : 'allow' } : {}),
        ...(of.size === 0 ? {} : { prereleasesOf: of }),
    };
}


/***/ }),

/***/ 62015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jN: () => (/* binding */ numbered),
/* harmony export */   sw: () => (/* binding */ partsDifference)
/* harmony export */ });
/* unused harmony export equal */
/* harmony import */ var _support_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74800);

function partsDifference(before, after) {
    const remaining = new Map();
    for (const part of after)
        remaining.set(part.key, [...(remaining.get(part.key) ?? []), part]);
    const gone = [];
    for (const part of before) {
        const same = remaining.get(part.key);
        if (same?.[0] !== undefined && equal(same[0].bytes, part.bytes))
            same.shift();
        else
            gone.push(part.bytes);
    }
    const added = [...remaining.values()].flat().map((part) => part.bytes);
    return added.length === 0 ? (0,_support_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(gone) : (0,_support_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .difference */ .iv)((0,_support_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(gone), (0,_support_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(added));
}
function equal(a, b) {
    if (a.provenance === 'unknown' || b.provenance === 'unknown')
        return a.provenance === 'unknown' && b.provenance === 'unknown' && a.atLeast === b.atLeast;
    if (a.provenance !== b.provenance || a.value !== b.value)
        return false;
    if (a.provenance !== 'estimated' || b.provenance !== 'estimated')
        return true;
    return a.interval[0] === b.interval[0] && a.interval[1] === b.interval[1];
}
function numbered(parts) {
    const seen = new Map();
    return parts.map(({ key, bytes }) => {
        const occurrence = (seen.get(key) ?? 0) + 1;
        seen.set(key, occurrence);
        return { key: occurrence === 1 ? key : `${key}#${occurrence}`, bytes };
    });
}


/***/ }),

/***/ 75938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ providedByBase)
/* harmony export */ });
/* harmony import */ var _catalogue_base_images_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97139);
/* harmony import */ var _python_requirement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16891);


function providedByBase(graph, stageIndex, settings) {
    const configured = settings.config['base-provides'];
    const provided = new Map();
    if (configured !== undefined) {
        for (const written of configured) {
            const parsed = (0,_python_requirement_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRequirement */ .p)(written);
            if (!parsed.ok)
                continue;
            const pin = parsed.requirement.specifier.specifiers.find(({ operator }) => operator === '==' || operator === '===');
            provided.set(parsed.requirement.normalizedName, pin?.text ?? null);
        }
        return provided;
    }
    let stage = graph.stages[stageIndex];
    while (stage?.base.kind === 'stage')
        stage = graph.stages[stage.base.stage];
    if (stage?.base.kind !== 'image')
        return provided;
    for (const { name, version } of (0,_catalogue_base_images_js__WEBPACK_IMPORTED_MODULE_0__/* .baseProvides */ .c_)(stage.base.reference))
        provided.set(name, version);
    return provided;
}


/***/ }),

/***/ 79722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ providedList),
/* harmony export */   Sn: () => (/* binding */ onTopOf),
/* harmony export */   _8: () => (/* binding */ besideLock),
/* harmony export */   iR: () => (/* binding */ withoutDependencies)
/* harmony export */ });
/* unused harmony export satisfiesLocked */
/* harmony import */ var _python_specifier_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46376);
/* harmony import */ var _support_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90034);


function providedList(provided) {
    return [...provided]
        .map(([name, version]) => ({ name, version }))
        .sort((a, b) => (0,_support_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a.name, b.name));
}
function onTopOf(closure, provided) {
    if (provided.size === 0)
        return closure;
    return {
        ...closure,
        distributions: closure.distributions.map((each) => {
            const there = provided.get(each.name);
            if (there === undefined || !satisfiesLocked(there, each.version))
                return each;
            return { ...each, provided: true, version: there ?? each.version };
        }),
    };
}
function satisfiesLocked(there, locked) {
    if (there === null || there === locked)
        return true;
    if (locked === null)
        return false;
    const exactly = (0,_python_specifier_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSpecifierSet */ .m0)(`==${locked}`);
    return exactly !== null && (0,_python_specifier_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesSpecifier */ ._p)(exactly, there, { prereleases: true });
}
function withoutDependencies(closure) {
    const roots = new Set(closure.roots.map(({ name }) => name));
    return {
        ...closure,
        distributions: closure.distributions
            .filter(({ name }) => roots.has(name))
            .map((each) => ({ ...each, dependencies: [] })),
    };
}
function besideLock(locked, more) {
    const there = new Set(locked.distributions.map(({ name }) => name));
    return {
        ...locked,
        source: more.source,
        roots: [...locked.roots, ...more.roots],
        distributions: [
            ...locked.distributions,
            ...more.distributions.filter(({ name }) => !there.has(name)),
        ].sort((a, b) => (0,_support_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a.name, b.name)),
        gaps: [...new Set([...locked.gaps, ...more.gaps])].sort(_support_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X),
    };
}


/***/ }),

/***/ 53695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ asksForPytorchCpu),
/* harmony export */   s: () => (/* binding */ isPytorchCpuIndex)
/* harmony export */ });
function isPytorchCpuIndex(url) {
    return /\/whl\/cpu\/?$/.test(url);
}
const INDEX_VARIABLES = {
    pip: ['PIP_INDEX_URL', 'PIP_EXTRA_INDEX_URL'],
    uv: ['UV_INDEX', 'UV_DEFAULT_INDEX', 'UV_INDEX_URL', 'UV_EXTRA_INDEX_URL'],
};
function asksForPytorchCpu(install) {
    const { environment } = install.command;
    const isUv = install.manager.startsWith('uv');
    const indexes = [
        ...[install.indexUrl, ...install.extraIndexUrls, ...install.findLinks].map((word) => word?.text ?? ''),
        ...INDEX_VARIABLES[isUv ? 'uv' : 'pip'].flatMap((name) => (environment.get(name) ?? '').split(/\s+/)),
    ];
    if (indexes.some((index) => isPytorchCpuIndex(index.replace(/^[\w.-]+=/, ''))))
        return true;
    if (!isUv)
        return false;
    const words = install.command.words.map(({ text }) => text);
    const at = words.findIndex((text) => /^--torch-backend(?:=|$)/.test(text));
    const backend = at === -1 ? environment.get('UV_TORCH_BACKEND') : (words[at]?.split('=')[1] ?? words[at + 1]);
    return backend === 'cpu';
}


/***/ }),

/***/ 28429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uh: () => (/* binding */ readTextSigns),
/* harmony export */   Xc: () => (/* binding */ textToLookFor),
/* harmony export */   iZ: () => (/* binding */ NOT_SEARCHED)
/* harmony export */ });
/* harmony import */ var _python_manifests_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67577);
/* harmony import */ var _python_replacements_gpu_signs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20121);
/* harmony import */ var _python_replacements_import_only_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83238);
/* harmony import */ var _support_compare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90034);
/* harmony import */ var _support_container_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30832);
/* harmony import */ var _build_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54547);






const LIMITS = {
    files: 20_000,
    characters: 40_000_000,
    bytesOfFile: 1_000_000,
    bytesOfNotebook: 50_000_000,
    bytesOfNotebooks: 300_000_000,
};
const DATA_BYTES = 200_000;
const NOT_SEARCHED = { words: new Map(), signs: new Map(), complete: false };
function textToLookFor(direct, replacements) {
    const signs = new Map();
    for (const { appliesTo, signs: own } of replacements)
        if (own !== undefined && (appliesTo === 'any' || appliesTo.some((name) => direct.has(name))))
            for (const [name, pattern] of Object.entries(own))
                signs.set(name, pattern);
    return { words: new Set([...direct].flatMap(_python_replacements_import_only_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z9)), signs };
}
async function readTextSigns(files, { words, signs }) {
    const found = { words: new Map(), signs: new Map() };
    if (words.size === 0 && signs.size === 0)
        return { words: new Map(), signs: new Map(), complete: true };
    const naming = words.size === 0
        ? null
        : new RegExp(`(?<![A-Za-z0-9_])(?:${[...words].map(escapeExpression).join('|')})(?![A-Za-z0-9_])`, 'gi');
    let complete = true;
    let searched = 0;
    let characters = 0;
    let notebooks = 0;
    const entries = [...files.entries].sort((a, b) => Number((0,_build_context_js__WEBPACK_IMPORTED_MODULE_3__/* .isDockerfileName */ .S2)(a.path)) - Number((0,_build_context_js__WEBPACK_IMPORTED_MODULE_3__/* .isDockerfileName */ .S2)(b.path)));
    for (const { path, bytes } of entries) {
        const kind = kindOf(path, bytes);
        if (kind === null)
            continue;
        searched += 1;
        if (kind === 'notebook')
            notebooks += bytes;
        const tooLong = bytes > (kind === 'notebook' ? LIMITS.bytesOfNotebook : LIMITS.bytesOfFile);
        if (tooLong && kind !== 'code' && kind !== 'notebook')
            continue;
        const tooMuch = tooLong ||
            searched > LIMITS.files ||
            characters > LIMITS.characters ||
            notebooks > LIMITS.bytesOfNotebooks;
        const source = tooMuch ? null : await (kind === 'notebook' ? files.readOnce(path) : files.read(path));
        if (source === null) {
            if (kind !== 'prose')
                complete = false;
            continue;
        }
        const written = kind === 'notebook' ? textOfNotebook(source.text) : source.text;
        characters += written.length;
        const text = withoutComments(written);
        for (const [name, pattern] of signs)
            if (!found.signs.has(name) && (kind !== 'prose' || _python_replacements_gpu_signs_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGNS_IN_PROSE */ .B4.has(name)) && pattern.test(text))
                found.signs.set(name, path);
        if (naming === null || kind === 'manifest' || kind === 'prose')
            continue;
        for (const [word] of (kind === 'code' ? text : withoutInstalls(text, path)).matchAll(naming)) {
            const paths = found.words.get(word.toLowerCase()) ?? new Set();
            found.words.set(word.toLowerCase(), paths.add(path));
        }
    }
    return {
        words: new Map([...found.words].map(([word, paths]) => [word, [...paths].sort(_support_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodeUnit */ .X)])),
        signs: found.signs,
        complete,
    };
}
const ABOUT_REQUIREMENTS = /(?:^|\/)(?:[^/]*(?:requirements|constraints)[^/]*\.(?:txt|in)|requirements\/[^/]+|setup\.(?:py|cfg)|pyproject\.toml|Pipfile|[^/]*environment[^/]*\.ya?ml|conda[^/]*\.ya?ml|meta\.ya?ml)$/i;
const NEITHER = /(?:^|\/)(?:\.?plimsoll\.ya?ml|dependabot\.ya?ml|renovate[^/]*\.json5?|\.renovaterc[^/]*|package(?:-lock)?\.json|mypy\.ini|\.mypy\.ini|[^/]*[.-]lock(?:\.[^/]*)?|[^/]*lock\.(?:json|ya?ml|toml)|LICEN[CS]E[^/]*|NOTICE|AUTHORS|CHANGELOG[^/]*|CODEOWNERS|VERSION|\.gitignore|\.dockerignore|\.gitattributes)$/i;
function kindOf(path, bytes) {
    if (NEITHER.test(path))
        return null;
    if (ABOUT_REQUIREMENTS.test(path) || (0,_python_manifests_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestReaderFor */ .mR)(path) !== null)
        return 'manifest';
    const name = (0,_support_container_path_js__WEBPACK_IMPORTED_MODULE_5__/* .baseName */ .Fl)(path);
    if ((0,_build_context_js__WEBPACK_IMPORTED_MODULE_3__/* .isDockerfileName */ .S2)(path))
        return 'script';
    const extension = /\.([A-Za-z0-9]+)$/.exec(name)?.[1]?.toLowerCase() ?? null;
    if (extension === null || name.startsWith('.env'))
        return bytes <= DATA_BYTES ? 'script' : null;
    if (/^(?:py|pyi|pyx|pxd|pyw)$/.test(extension))
        return 'code';
    if (extension === 'ipynb')
        return 'notebook';
    if (/^(?:md|markdown|mdx|rst|adoc)$/.test(extension))
        return bytes <= DATA_BYTES ? 'prose' : null;
    if (/^(?:sh|bash|zsh|fish|ps1|bat|cmd|mk|service|slurm|sbatch|pbs|lsf|sub|job|r|rmd|qmd|jl|groovy|nix)$/.test(extension))
        return 'script';
    if (/^(?:ya?ml|toml|ini|cfg|conf|tf|hcl|j2|jinja|tpl|tmpl|properties|env|json)$/.test(extension))
        return bytes <= DATA_BYTES ? 'configuration' : null;
    return null;
}
const INSTALLER = /(?:^|[\s"'/([!%])(?:pip[\d.]*|uv|conda|mamba|micromamba|poetry|pdm|pipenv|apt|apt-get|apk|dnf|yum|brew)["',]?(?:\s|$)/;
const INSTALLS = /(?:^|[\s"'])(?:install|add|sync|download|wheel|create|update|remove|uninstall)["',]?(?:\s|$)/;
function textOfNotebook(text) {
    let notebook;
    try {
        notebook = JSON.parse(text);
    }
    catch {
        return '';
    }
    const parts = [JSON.stringify(field(notebook, 'metadata') ?? null)];
    const cells = field(notebook, 'cells');
    for (const cell of Array.isArray(cells) ? cells : []) {
        if (field(cell, 'cell_type') !== 'code')
            continue;
        const source = field(cell, 'source');
        if (typeof source === 'string')
            parts.push(source);
        else if (Array.isArray(source))
            parts.push(source.filter((line) => typeof line === 'string').join(''));
    }
    return parts.join('\n');
}
function field(value, name) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
        return undefined;
    return value[name];
}
function withoutComments(text) {
    return text.replace(/(^|\s)#(?!(?:SBATCH|PBS|BSUB)\b)[^\n]*/g, '$1').replace(/\\\r?\n/g, ' ');
}
function withoutInstalls(text, path) {
    const yaml = /\.ya?ml$/i.test(path);
    return text
        .split(/\n|;|&&|\|/)
        .filter((part) => !(INSTALLER.test(part) && INSTALLS.test(part)) &&
        !(yaml && /^\s*(?:-[ \t]+)?(?:name|description|title):/.test(part)))
        .join('\n');
}
function escapeExpression(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}


/***/ }),

/***/ 82210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ weighInstalls),
  G: () => (/* binding */ withUnknownRest)
});

// EXTERNAL MODULE: ./build/src/python/closure/from-lock.js
var from_lock = __webpack_require__(58498);
// EXTERNAL MODULE: ./build/src/python/closure/weigh.js + 2 modules
var weigh = __webpack_require__(54943);
// EXTERNAL MODULE: ./build/src/shell/recognise.js + 14 modules
var recognise = __webpack_require__(48178);
// EXTERNAL MODULE: ./build/src/support/quantity.js
var quantity = __webpack_require__(74800);
// EXTERNAL MODULE: ./build/src/commands/analyze/model/cache-state.js
var cache_state = __webpack_require__(19527);
;// CONCATENATED MODULE: ./build/src/commands/analyze/model/conda-install.js
function installByConda(known) {
    const { command, operation } = known;
    const [program] = command.words;
    if (program === undefined)
        return null;
    const isEnvironmentCommand = operation === 'env-create' || operation === 'env-update';
    const named = known.environmentFiles.filter(({ text }) => isEnvironmentCommand || /\.ya?ml$/i.test(text));
    const files = named.length === 0 && isEnvironmentCommand ? [wordLike(program, 'environment.yml')] : named;
    if (files.length === 0)
        return null;
    return {
        kind: 'python-install',
        manager: 'conda',
        command,
        subcommand: program,
        requirements: [],
        requirementFiles: files,
        constraintFiles: [],
        editables: [],
        indexUrl: null,
        extraIndexUrls: [],
        findLinks: [],
        extras: [],
        groups: [],
        noDevelopment: false,
        noDependencies: false,
        upgrade: false,
        cacheDisabled: false,
        cacheDirectory: null,
        target: environmentOf(known),
    };
}
function wordLike(word, text) {
    return { ...word, text, raw: text, value: text };
}
const ENVIRONMENTS = '/opt/conda/envs';
function environmentOf({ command, operation }) {
    const { words } = command;
    const [program] = words;
    const valueOfOption = (...names) => {
        const at = words.findIndex(({ text }) => names.some((name) => text === name || text.startsWith(`${name}=`)));
        const option = words[at];
        if (option === undefined)
            return null;
        const equals = option.text.indexOf('=');
        return equals === -1 ? (words[at + 1] ?? null) : wordLike(option, option.text.slice(equals + 1));
    };
    const prefix = valueOfOption('-p', '--prefix');
    if (prefix !== null)
        return prefix;
    const name = valueOfOption('-n', '--name');
    if (name?.text === 'base')
        return null;
    if (name !== null)
        return wordLike(name, `${ENVIRONMENTS}/${name.text}`);
    const makesOne = operation === 'env-create' || operation === 'create';
    return makesOne && program !== undefined ? wordLike(program, ENVIRONMENTS) : null;
}

// EXTERNAL MODULE: ./build/src/python/requirement.js
var requirement = __webpack_require__(16891);
// EXTERNAL MODULE: ./build/src/support/container-path.js
var container_path = __webpack_require__(30832);
// EXTERNAL MODULE: ./build/src/commands/analyze/model/install-request.js
var install_request = __webpack_require__(33294);
// EXTERNAL MODULE: ./build/src/python/manifests/pipfile.js
var pipfile = __webpack_require__(49914);
// EXTERNAL MODULE: ./build/src/python/manifests/registry.js + 10 modules
var registry = __webpack_require__(67577);
// EXTERNAL MODULE: ./build/src/python/name.js
var python_name = __webpack_require__(90933);
// EXTERNAL MODULE: ./build/src/commands/analyze/model/container-files.js + 1 modules
var container_files = __webpack_require__(36981);
;// CONCATENATED MODULE: ./build/src/commands/analyze/model/written-files.js

function writerBefore(step, path, before) {
    let found = null;
    for (const script of step.scripts)
        for (const { command } of script.commands) {
            if (command === before)
                return found;
            if (written(step, command).includes(path))
                found = { step, script, command };
        }
    return found;
}
function writesFile(place, instruction, path) {
    const step = place.steps.find((each) => each.instruction === instruction);
    return step !== undefined && writerBefore(step, path, null) !== null;
}
function editsInPlace(place, path) {
    for (const step of place.steps) {
        const earlier = step.stage === place.step.stage;
        if (!earlier)
            continue;
        for (const { commands } of step.scripts)
            for (const { command } of commands) {
                if (command === place.command)
                    return null;
                if (!isInPlaceEdit(command))
                    continue;
                if (command.words.slice(1).some((word) => absolute(step, command, word) === path))
                    return command.words.map(({ raw }) => raw).join(' ');
            }
        if (step === place.step)
            return null;
    }
    return null;
}
function isInPlaceEdit({ name, words }) {
    if (name === 'sed')
        return words.some(({ text }) => /^-[a-zA-Z]*i|^--in-place/.test(text));
    if (name === 'perl')
        return words.some(({ text }) => /^-[a-z]*i/.test(text));
    return name === 'dos2unix' ? false : name === 'ed' || name === 'ex';
}
const OUTPUT_OPTIONS = ['-o', '--output', '--output-file', '-O', '--output-document'];
function written(step, command) {
    const words = [];
    for (const { operator, target } of command.redirects)
        if (target !== null && /^(?:1|&)?>[>|]?$/.test(operator))
            words.push(target);
    const [, ...operands] = command.words;
    for (const [index, word] of operands.entries()) {
        const option = OUTPUT_OPTIONS.find((each) => word.text === each || word.text.startsWith(`${each}=`));
        if (option === undefined)
            continue;
        const value = word.text === option ? operands[index + 1] : { text: word.text.slice(option.length + 1) };
        if (value !== undefined)
            words.push(value);
    }
    const plain = operands.filter(({ text }) => !text.startsWith('-'));
    if (command.name === 'tee')
        words.push(...plain);
    const last = plain.at(-1);
    if ((command.name === 'cp' || command.name === 'mv') && plain.length > 1 && last !== undefined) {
        words.push(last);
        for (const { text } of plain.slice(0, -1))
            words.push({ text: `${last.text}/${text.slice(text.lastIndexOf('/') + 1)}` });
    }
    return words.flatMap((word) => absolute(step, command, word) ?? []);
}
function absolute(step, command, { text }) {
    if (text.startsWith('/'))
        return (0,container_path/* resolveContainerPath */.pG)('/', text);
    if (!command.workingDirectoryKnown || text === '' || text.includes('$'))
        return null;
    const start = step.at.workingDirectory ?? '/';
    return (0,container_path/* resolveContainerPath */.pG)(command.workingDirectory === null ? start : (0,container_path/* resolveContainerPath */.pG)(start, command.workingDirectory), text);
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/model/requirement-files.js




const DEEPEST = 8;
async function fileAt(place, path, what) {
    const gaps = [];
    const nothing = (reason) => ({
        kind: 'nothing',
        gaps: [...gaps, `${what} ${path}: ${reason}`],
    });
    if (place.depth > DEEPEST)
        return nothing('too many commands write files from one another');
    const here = writerBefore(place.step, path, place.command);
    if (here !== null)
        return { kind: 'written', place: at(place, here), gaps };
    const changed = editsInPlace(place, path);
    if (changed !== null)
        gaps.push(`${what} ${path}: \`${changed}\` changes it before it is read; it was weighed unchanged`);
    const origin = (0,container_files/* originOfFile */.eS)(place.graph, place.context, { stage: place.step.stage, instruction: place.step.instruction }, path, (instruction, written) => writesFile(place, instruction, written));
    switch (origin?.kind) {
        case undefined: {
            const ignored = ignoredByContext(place, path);
            return nothing(ignored === null
                ? 'no COPY, ADD or mount brings this file from the build context'
                : `${place.context.ignoreFile} leaves ${ignored} out of the build context`);
        }
        case 'heredoc':
            return nothing(`the Dockerfile writes it out in line ${origin.instruction.range.startLine}, which is not read`);
        case 'run': {
            const step = place.steps.find(({ instruction }) => instruction === origin.instruction);
            const writer = step === undefined ? null : writerBefore(step, origin.path, null);
            return writer === null
                ? nothing(`a RUN in line ${origin.instruction.range.startLine} writes it`)
                : { kind: 'written', place: at(place, writer), gaps };
        }
        case 'context': {
            const repositoryPath = place.context.repositoryPath(origin.path);
            const known = await place.lookup(repositoryPath);
            if (known?.kind === 'manifest')
                return { ...known, gaps };
            if (known?.kind === 'lock')
                return { ...known, gaps };
            return nothing(`${repositoryPath} is not in the repository, or not a manifest that can be read`);
        }
    }
}
function at(place, { step, script, command }) {
    return { ...place, step, script, command, depth: place.depth + 1 };
}
function ignoredByContext(place, path) {
    const { context, graph, step } = place;
    if (context.ignoreFile === null)
        return null;
    const origin = (0,container_files/* originOfFile */.eS)(graph, { ...context, isFile: (each) => context.isFile(each) || context.ignores(each) }, { stage: step.stage, instruction: step.instruction }, path);
    return origin?.kind === 'context' && context.ignores(origin.path) ? origin.path : null;
}
async function requirementFile(place, text, selection, written) {
    const folder = (0,install_request/* folderOfCommand */.dS)(place);
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
        return gap(`-r ${text}: a requirements file from the network is not read`);
    if (folder === null && !text.startsWith('/'))
        return gap(`-r ${text}: the folder in which it is looked for is not known`);
    const found = await fileAt(place, (0,container_path/* resolveContainerPath */.pG)(folder ?? '/', text), '-r');
    switch (found.kind) {
        case 'manifest': {
            const request = (0,install_request/* requestOfManifest */.qt)(found.manifest, selection);
            return (0,install_request/* together */.bs)([request, { ...install_request/* NO_REQUEST */.Ks, gaps: found.gaps }]);
        }
        case 'written':
            return (0,install_request/* together */.bs)([await written(found.place), { ...install_request/* NO_REQUEST */.Ks, gaps: found.gaps }]);
        case 'lock':
            return lockedFile(text, found.lock, found.gaps, selection);
        case 'nothing':
            return { ...install_request/* NO_REQUEST */.Ks, gaps: found.gaps };
    }
}
function lockedFile(text, lock, gaps, { extras, groups }) {
    if (lock.format !== 'pylock.toml')
        return gap(`-r ${text}: ${lock.path} is a lock file, which is no list of requirements`);
    return {
        ...install_request/* NO_REQUEST */.Ks,
        lock: { lock, members: null, onlyGroups: false, extras, groups },
        manifests: [lock.path],
        gaps,
    };
}
const gap = (sentence) => ({ ...install_request/* NO_REQUEST */.Ks, gaps: [sentence] });

;// CONCATENATED MODULE: ./build/src/commands/analyze/model/project-request.js






function selectionOf(install) {
    const { manager } = install;
    if (manager !== 'uv-sync' && manager !== 'poetry' && manager !== 'pdm' && manager !== 'pipenv')
        return null;
    const words = install.command.words.map(({ text }) => text);
    const only = [...valuesOf(words, '--only'), ...valuesOf(words, '--only-group')];
    const onlyDev = words.includes('--only-dev');
    const groups = manager === 'pipenv' ? install.groups.map(pipfile/* groupOfCategory */.H) : install.groups;
    return {
        manager,
        extras: install.extras,
        groups: [...groups, ...(onlyDev ? ['dev'] : [])],
        without: [...valuesOf(words, '--without'), ...valuesOf(words, '--no-group')],
        noDevelopment: leavesDefaultGroups(install, words) || only.length > 0,
        onlyGroups: onlyDev ||
            (only.length > 0 && !only.includes('main')) ||
            (manager === 'poetry' && words.includes('--only-root')) ||
            (manager === 'pdm' && words.includes('--no-default')) ||
            (manager === 'pipenv' && groups.length > 0 && !groups.includes('')),
        packages: words.includes('--all-packages') ? ['*'] : valuesOf(words, '--package'),
    };
}
function leavesDefaultGroups(install, words) {
    if (install.manager === 'poetry')
        return words.includes('--no-dev') || words.includes('--only-root');
    return install.noDevelopment || (install.manager === 'pipenv' && install.groups.length > 0);
}
function valuesOf(words, name) {
    return words.flatMap((word, index) => {
        const value = word === name ? words[index + 1] : word.startsWith(`${name}=`) ? word.slice(name.length + 1) : null;
        return (value ?? '').split(/[\s,]+/).filter((part) => part !== '');
    });
}
const FOLDER_OPTIONS = {
    'uv-sync': ['--directory', '--project'],
    poetry: ['-C', '--directory', '-P', '--project'],
    pdm: ['-p', '--project'],
    pipenv: [],
};
const LOCK_NAMES = {
    poetry: ['poetry.lock'],
    pdm: ['pdm.lock', 'pylock.toml'],
    pipenv: ['Pipfile.lock'],
};
const PIPENV_DEPTH = 3;
async function projectRequest(place, selection) {
    const folder = projectFolder(place, selection.manager);
    if (folder === null)
        return { ...install_request/* NO_REQUEST */.Ks, gaps: [`${selection.manager}: the folder in which it runs is not known`] };
    if (selection.manager === 'uv-sync') {
        const locked = await lockAbove(place, folder);
        if (locked !== null)
            return lockRequest(locked, selection);
        return manifestRequest(await fileAt(place, (0,container_path/* resolveContainerPath */.pG)(folder, 'pyproject.toml'), 'uv-sync'), selection);
    }
    const { manager } = selection;
    const project = await projectAbove(place, folder, manager);
    const gaps = [];
    for (const path of lockPaths(place, project.folder, manager)) {
        const found = await fileAt(place, path, manager);
        if (found.kind !== 'lock')
            continue;
        if ((0,registry/* isUnreadableLock */.tG)(found.lock)) {
            gaps.push(`${found.lock.path} can't be read as a lock, so that its manifest was weighed`);
            continue;
        }
        const manifest = project.found.kind === 'manifest' ? project.found.manifest : null;
        const request = lockRequest({ lock: found.lock, member: null, project: manifest }, selection);
        return { ...request, gaps: [...request.gaps, ...found.gaps] };
    }
    const request = manifestRequest(project.found, selection);
    return { ...request, gaps: [...gaps, ...request.gaps] };
}
async function projectAbove(place, start, manager) {
    const name = manager === 'pipenv' ? 'Pipfile' : 'pyproject.toml';
    let first = null;
    for (let folder = start, depth = 0;; folder = (0,container_path/* resolveContainerPath */.pG)(folder, '..'), depth += 1) {
        const found = await fileAt(place, (0,container_path/* resolveContainerPath */.pG)(folder, name), manager);
        first ??= { folder, found };
        if (found.kind === 'manifest' || found.kind === 'written')
            return { folder, found };
        for (const path of lockPaths(place, folder, manager))
            if ((await fileAt(place, path, manager)).kind === 'lock')
                return { folder, found };
        if (folder === '/' || (manager === 'pipenv' && depth >= PIPENV_DEPTH))
            return first;
    }
}
function lockPaths({ command }, folder, manager) {
    const words = command.words.map(({ text }) => text);
    if (manager === 'pipenv' && words.includes('--skip-lock'))
        return [];
    const named = manager === 'pdm' ? [...valuesOf(words, '-L'), ...valuesOf(words, '--lockfile')].slice(-1) : [];
    return (named.length > 0 ? named : LOCK_NAMES[manager]).map((name) => (0,container_path/* resolveContainerPath */.pG)(folder, name));
}
function manifestRequest(found, selection) {
    if (found.kind === 'written' || found.kind === 'lock')
        return { ...install_request/* NO_REQUEST */.Ks, gaps: found.gaps };
    if (found.kind === 'nothing')
        return { ...install_request/* NO_REQUEST */.Ks, gaps: found.gaps };
    const { manifest } = found;
    const named = (kind) => manifest.groups.flatMap(({ id }) => (id.startsWith(`${kind}:`) ? [id.slice(kind.length + 1)] : []));
    const request = (0,install_request/* requestOfManifest */.qt)(manifest, {
        extras: extrasOf(selection, named('extra')),
        groups: groupsOf(selection, named('group'), manifest),
        own: !selection.onlyGroups,
    });
    const dynamic = manifest.groups.length === 0 && !selection.onlyGroups;
    return {
        ...request,
        gaps: [
            ...request.gaps,
            ...(dynamic && manifest.problems.length > 0
                ? [`${manifest.path} does not say what it depends on`]
                : []),
        ],
    };
}
function extrasOf(selection, known) {
    if (selection.extras.includes('*'))
        return known;
    if (selection.manager !== 'pdm')
        return selection.extras;
    const groups = selection.groups.map(python_name/* normalizeName */.P);
    const without = selection.without.map(python_name/* normalizeName */.P);
    return known.filter((name) => (selection.groups.includes('*') || groups.includes(name)) && !without.includes(name));
}
function groupsOf(selection, known, manifest) {
    const { manager, groups, noDevelopment } = selection;
    const without = new Set(selection.without.map(python_name/* normalizeName */.P));
    const defaults = manifest?.defaultGroups ?? ['dev'];
    const optional = manifest?.optionalGroups ?? [];
    const isStandard = (name) => {
        if (manager === 'uv-sync')
            return defaults.includes('*') || defaults.includes((0,python_name/* normalizeName */.P)(name));
        return manager === 'pipenv' ? name === 'dev' : !optional.includes((0,python_name/* normalizeName */.P)(name));
    };
    const standard = noDevelopment ? [] : known.filter(isStandard);
    const chosen = groups.includes('*')
        ? known
        : groups
            .filter((name) => name !== 'main' && name !== '')
            .filter((name) => manager !== 'pdm' || known.includes((0,python_name/* normalizeName */.P)(name)));
    return [...new Set([...standard, ...chosen])].filter((name) => !without.has((0,python_name/* normalizeName */.P)(name)));
}
function projectFolder(place, manager) {
    const start = (0,install_request/* folderOfCommand */.dS)(place);
    const words = place.command.words.map(({ text }) => text);
    let folder = start;
    for (const option of FOLDER_OPTIONS[manager]) {
        const at = words.findIndex((word) => word === option || word.startsWith(`${option}=`));
        if (at === -1)
            continue;
        const written = words[at] === option ? (words[at + 1] ?? '.') : (words[at]?.slice(option.length + 1) ?? '.');
        if (!written.startsWith('/') && folder === null)
            return null;
        folder = (0,container_path/* resolveContainerPath */.pG)(folder ?? '/', written);
    }
    return folder;
}
async function lockAbove(place, folder) {
    for (let above = folder;; above = (0,container_path/* resolveContainerPath */.pG)(above, '..')) {
        const found = await fileAt(place, (0,container_path/* resolveContainerPath */.pG)(above, 'uv.lock'), 'uv');
        if (found.kind === 'lock') {
            const project = await fileAt(place, (0,container_path/* resolveContainerPath */.pG)(folder, 'pyproject.toml'), 'uv');
            const path = project.kind === 'manifest' ? (0,container_path/* folderOf */.yS)(project.manifest.path) : (0,container_path/* folderOf */.yS)(found.lock.path);
            return {
                lock: found.lock,
                member: path,
                project: project.kind === 'manifest' ? project.manifest : null,
            };
        }
        if (above === '/')
            return null;
    }
}
function lockRequest({ lock, member, project }, selection) {
    const members = member === null ? null : membersOf(lock, member, selection.packages);
    const chosen = lock.distributions.filter(({ name }) => (members ?? lock.members).map(python_name/* normalizeName */.P).includes((0,python_name/* normalizeName */.P)(name)));
    const names = (of) => [
        ...new Set(chosen.flatMap((each) => [...each[of].keys()])),
    ];
    const request = {
        lock: selection.onlyGroups ? withoutOwnRequirements(lock) : lock,
        members,
        onlyGroups: selection.onlyGroups,
        extras: extrasOf(selection, names('optionalDependencies')).map(python_name/* normalizeName */.P),
        groups: groupsOf(selection, names('groupDependencies'), project).map(python_name/* normalizeName */.P),
    };
    return { ...install_request/* NO_REQUEST */.Ks, lock: request, manifests: [lock.path], gaps: missingFrom(lock, request, names) };
}
function missingFrom(lock, { extras, groups }, names) {
    const [knownExtras, knownGroups] = [names('optionalDependencies'), names('groupDependencies')];
    return [
        ...extras
            .filter((name) => !knownExtras.includes(name))
            .map((name) => `${lock.path} has no extra ${name}`),
        ...groups
            .filter((name) => name !== 'dev' && !knownGroups.includes(name))
            .map((name) => `${lock.path} has no group ${name}`),
    ];
}
function membersOf(lock, folder, packages) {
    if (packages.includes('*'))
        return null;
    if (packages.length > 0)
        return packages;
    const members = new Set(lock.members.map(python_name/* normalizeName */.P));
    const here = lock.distributions.find(({ name, source }) => members.has((0,python_name/* normalizeName */.P)(name)) &&
        source.kind === 'local' &&
        (0,container_path/* resolveRelativePath */.WU)((0,container_path/* folderOf */.yS)(lock.path), source.path) === folder);
    return here === undefined ? null : [here.name];
}
function withoutOwnRequirements(lock) {
    const members = new Set(lock.members.map(python_name/* normalizeName */.P));
    return {
        ...lock,
        distributions: lock.distributions.map((each) => members.has((0,python_name/* normalizeName */.P)(each.name)) ? { ...each, dependencies: [] } : each),
    };
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/model/written-requirements.js


async function writtenRequest(place, follow) {
    const { command } = place;
    const words = command.words.map(({ text }) => text);
    const has = (...sequence) => sequence.every((word) => words.includes(word));
    if (command.name === 'poetry' && has('export'))
        return projectRequest(place, exportSelection('poetry', words));
    if (command.name === 'uv' && has('export'))
        return projectRequest(place, exportSelection('uv-sync', words));
    if (command.name === 'pdm' && has('export'))
        return projectRequest(place, exportSelection('pdm', words));
    if (command.name === 'pipenv' && (has('requirements') || has('lock')))
        return projectRequest(place, exportSelection('pipenv', words));
    const sources = sourcesOf(command);
    if (sources === null)
        return {
            ...install_request/* NO_REQUEST */.Ks,
            gaps: [
                `what \`${command.words.map(({ raw }) => raw).join(' ')}\` writes is not followed (line ${lineOf(place)})`,
            ],
        };
    return follow(place, installOf(command, sources, valuesOf(words, '--extra')));
}
function exportSelection(manager, words) {
    const only = [...valuesOf(words, '--only'), ...valuesOf(words, '--only-group')];
    const all = words.includes('--all-extras');
    return {
        manager,
        extras: [
            ...(all ? ['*'] : []),
            ...valuesOf(words, '--extra'),
            ...valuesOf(words, '--extras'),
            ...valuesOf(words, '-E'),
        ],
        groups: [
            ...(words.includes('--all-groups') ? ['*'] : []),
            ...(words.includes('--dev') && manager === 'poetry' ? ['dev'] : []),
            ...valuesOf(words, '--with'),
            ...valuesOf(words, '--group'),
            ...valuesOf(words, '-G'),
            ...only,
        ],
        without: [...valuesOf(words, '--without'), ...valuesOf(words, '--no-group')],
        noDevelopment: manager === 'poetry' ||
            (manager === 'pipenv' && !words.includes('--dev') && !words.includes('--dev-only')) ||
            only.length > 0 ||
            ['--no-dev', '--prod', '--production', '--no-default-groups'].some((word) => words.includes(word)),
        onlyGroups: (only.length > 0 && !only.includes('main')) || words.includes('--dev-only'),
        packages: words.includes('--all-packages') ? ['*'] : valuesOf(words, '--package'),
    };
}
function sourcesOf({ name, words }) {
    const [, ...operands] = words;
    const plain = operands.filter(({ text }) => !text.startsWith('-'));
    switch (name) {
        case 'cat':
            return plain;
        case 'cp':
        case 'mv':
            return plain.slice(0, -1);
        case 'pip-compile':
            return withoutValues(operands);
        case 'uv':
            return plain[0]?.text === 'pip' && plain[1]?.text === 'compile'
                ? withoutValues(operands).slice(2)
                : null;
        default:
            return null;
    }
}
const VALUED = /^(?:-o|--output-file|--extra|--python-version|-p|--python|--python-platform|-c|--constraint|--constraints|--index-url|-i|--extra-index-url|--resolver|--annotation-style|--group)$/;
function withoutValues(words) {
    return words.filter(({ text }, index) => !text.startsWith('-') && !VALUED.test(words[index - 1]?.text ?? ''));
}
function installOf(command, requirementFiles, extras) {
    const [subcommand] = command.words;
    if (subcommand === undefined)
        throw new RangeError('a command without words writes nothing');
    return {
        kind: 'python-install',
        manager: 'pip',
        command,
        subcommand,
        requirements: [],
        requirementFiles,
        constraintFiles: [],
        editables: [],
        indexUrl: null,
        extraIndexUrls: [],
        findLinks: [],
        extras,
        groups: [],
        noDevelopment: false,
        noDependencies: false,
        upgrade: false,
        cacheDisabled: false,
        cacheDirectory: null,
        target: null,
    };
}
function lineOf({ graph, script, command }) {
    return graph.dockerfile.source.lineAt(script.assembled.sourceOffset(command.range.start));
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/model/install-requirements.js






async function requestOf(place, install) {
    const selection = selectionOf(install);
    const named = install.requirements.length + install.editables.length + install.requirementFiles.length > 0;
    const request = selection === null
        ? await operandRequest(place, install)
        : named
            ? (0,install_request/* together */.bs)([
                ...(selection.manager === 'pipenv' ? [] : [await projectRequest(place, selection)]),
                await operandRequest(place, install),
            ])
            : await projectRequest(place, selection);
    const nothing = request.lock === null && request.requirements.length === 0 && request.manifests.length === 0;
    return nothing && request.gaps.length === 0
        ? install_requirements_gap('what it installs is named neither by operands nor by files that can be followed')
        : request;
}
async function operandRequest(place, install) {
    const requests = [];
    const selection = { extras: install.extras, groups: [] };
    for (const word of install.requirementFiles)
        requests.push(await filesOf(place, word, selection));
    for (const word of install.constraintFiles) {
        const request = await filesOf(place, word, selection);
        requests.push({
            ...install_request/* NO_REQUEST */.Ks,
            constraints: [...request.requirements, ...request.constraints],
            gaps: request.gaps,
        });
    }
    for (const word of install.requirements)
        requests.push(await operand(place, install, word, false));
    for (const word of install.editables)
        requests.push(await operand(place, install, word, true));
    if (install.groups.length > 0 && selectionOf(install) === null)
        for (const group of groupsNamed(install))
            requests.push(await groupRequest(place, group));
    return (0,install_request/* together */.bs)(requests);
}
async function filesOf(place, word, selection) {
    const printer = /^(?:-|\/dev\/stdin|\/proc\/self\/fd\/0)$/.test(word.text)
        ? commandBefore(place)
        : /^<\(|^\$\(/.test(word.raw)
            ? commandWithin(place, word)
            : undefined;
    if (printer === undefined)
        return requirementFile(place, word.text, selection, (writer) => writtenRequest(writer, operandRequest));
    return printer === null
        ? install_requirements_gap(`-r ${word.raw}: what the command is given there is not known`)
        : writtenRequest({ ...place, command: printer, depth: place.depth + 1 }, operandRequest);
}
function commandBefore({ script, command }) {
    const commands = script.commands.map((each) => each.command);
    const before = commands[commands.indexOf(command) - 1];
    if (before === undefined)
        return null;
    const between = script.script.text.slice(before.range.end, command.range.start);
    return /^[\s)\\]*\|/.test(between) && !between.includes('||') ? before : null;
}
function commandWithin({ script }, { range }) {
    const inside = script.commands.filter(({ command }) => command.range.start >= range.start && command.range.end <= range.end);
    return inside.length === 1 ? (inside[0]?.command ?? null) : null;
}
async function operand(place, install, word, editable) {
    const { text } = word;
    if (/^\$\(/.test(word.raw))
        return filesOf(place, word, { extras: install.extras, groups: [] });
    if (/[$`]/.test(text))
        return install_requirements_gap(`"${word.raw}" can't be read as a requirement without running the shell`);
    if (/\.(whl|zip|tar|tar\.(gz|bz2|xz|lzma)|tgz|tbz|txz)(\[|$)/i.test(text) && !/:\/\//.test(text))
        return install_requirements_gap(`"${word.raw}" is a file of the container that was not looked into`);
    const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
    if (url) {
        const egg = /[#&]egg=([A-Za-z0-9._-]+)/.exec(text)?.[1];
        const parsed = (0,requirement/* parseRequirement */.p)(`${egg ?? ''} @ ${text}`);
        if (egg !== undefined && parsed.ok)
            return requested(place, word, parsed.requirement);
        return install_requirements_gap(`only fetching ${withoutCredentials(text)} would tell what it is and what it needs`);
    }
    const local = editable || /^\.{0,2}\/|^\.{1,2}(\[|$)/.test(text) || /^[\w.-]+\/[^@]*$/.test(text);
    if (local)
        return localProject(place, install, word);
    const parsed = (0,requirement/* parseRequirement */.p)(word.value ?? text);
    return parsed.ok
        ? requested(place, word, parsed.requirement)
        : install_requirements_gap(`"${word.raw}" can't be read as a requirement: ${parsed.message}`);
}
async function localProject(place, install, word) {
    const match = /^([^[]*)(?:\[([^\]]*)\])?$/.exec(word.text.replace(/^file:(?:\/\/)?/, ''));
    const extras = (match?.[2] ?? '').split(',').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));
    const written = match?.[1] ?? word.text;
    const folder = (0,install_request/* folderOfCommand */.dS)(place);
    if (folder === null && !written.startsWith('/'))
        return install_requirements_gap(`${word.text}: the folder in which it is looked for is not known`);
    const named = (0,container_path/* resolveContainerPath */.pG)(folder ?? '/', written);
    const project = (0,container_path/* baseName */.Fl)(named) === 'pyproject.toml' ? (0,container_path/* folderOf */.yS)(named) : named;
    const found = await fileAt(place, (0,container_path/* resolveContainerPath */.pG)(project, 'pyproject.toml'), word.text);
    if (found.kind !== 'manifest')
        return found.kind === 'nothing' && (await hasLegacyProject(place, project))
            ? install_requirements_gap(`${word.text}: setup.py or setup.cfg in ${project} computes what it depends on`)
            : {
                ...install_request/* NO_REQUEST */.Ks,
                gaps: found.gaps.length > 0 ? found.gaps : [`${word.text}: ${project} is no project`],
            };
    const { manifest } = found;
    const request = (0,install_request/* requestOfManifest */.qt)(manifest, { extras: [...install.extras, ...extras], groups: [] });
    const silent = !manifest.groups.some(({ id }) => id === '') && (await hasLegacyProject(place, project));
    return (0,install_request/* together */.bs)([
        request,
        {
            ...install_request/* NO_REQUEST */.Ks,
            gaps: [
                ...found.gaps,
                ...(silent ? [`${word.text}: setup.py or setup.cfg in ${project} computes what it depends on`] : []),
            ],
        },
    ]);
}
async function hasLegacyProject(place, project) {
    for (const name of ['setup.py', 'setup.cfg']) {
        const found = await fileAt(place, (0,container_path/* resolveContainerPath */.pG)(project, name), '');
        if (found.gaps.some((sentence) => sentence.includes('not a manifest that can be read')))
            return true;
    }
    return false;
}
function groupsNamed(install) {
    const words = install.command.words.map(({ text }) => text);
    return valuesOf(words, '--group').map((written) => {
        const colon = written.lastIndexOf(':');
        return colon === -1
            ? { path: 'pyproject.toml', name: written }
            : { path: written.slice(0, colon), name: written.slice(colon + 1) };
    });
}
async function groupRequest(place, { path, name }) {
    const folder = (0,install_request/* folderOfCommand */.dS)(place);
    if (folder === null)
        return install_requirements_gap(`--group ${name}: the folder in which it is looked for is not known`);
    const found = await fileAt(place, (0,container_path/* resolveContainerPath */.pG)(folder, path), `--group ${name}`);
    if (found.kind !== 'manifest')
        return { ...install_request/* NO_REQUEST */.Ks, gaps: found.gaps };
    return (0,install_request/* together */.bs)([
        (0,install_request/* requestOfManifest */.qt)(found.manifest, { extras: [], groups: [name], own: false }),
        { ...install_request/* NO_REQUEST */.Ks, gaps: found.gaps },
    ]);
}
function requested(place, word, requirement) {
    return { ...install_request/* NO_REQUEST */.Ks, requirements: [inDockerfile(place, word, requirement)] };
}
function inDockerfile({ graph, script }, word, requirement) {
    const start = script.assembled.sourceOffset(word.range.start);
    const end = script.assembled.sourceOffset(Math.max(word.range.start, word.range.end - 1)) + 1;
    const { source } = graph.dockerfile;
    return {
        requirement,
        path: source.path,
        range: source.range(start, Math.max(start, end)),
        written: withoutCredentials(word.value ?? word.text),
        editable: false,
        hashes: [],
        comment: null,
    };
}
function withoutCredentials(text) {
    return text.replace(/:\/\/[^/@\s]+@/, '://***@');
}
const install_requirements_gap = (sentence) => ({ ...install_request/* NO_REQUEST */.Ks, gaps: [sentence] });

// EXTERNAL MODULE: ./build/src/commands/analyze/model/named-indexes.js
var named_indexes = __webpack_require__(27045);
// EXTERNAL MODULE: ./build/src/commands/analyze/model/provided.js
var model_provided = __webpack_require__(79722);
// EXTERNAL MODULE: ./build/src/commands/analyze/model/provided-by-base.js
var provided_by_base = __webpack_require__(75938);
;// CONCATENATED MODULE: ./build/src/commands/analyze/model/python-environment.js

const SYSTEM = '';
function noteVirtualEnvironment(step, command, environments) {
    const words = command.words.map(({ text }) => text);
    const made = environmentOperands(words, command.name);
    if (made === null)
        return;
    const [name = '.venv'] = made.filter((word) => !word.startsWith('-'));
    const folder = python_environment_absolute(step, command, name);
    if (folder !== null)
        environments.set(folder, { seesSystem: words.includes('--system-site-packages') });
}
function environmentOperands(words, name) {
    if (name === 'virtualenv')
        return words.slice(1).filter((_, index, rest) => !/^(-p|--python)$/.test(rest[index - 1] ?? ''));
    if (name === 'uv' && words[1] === 'venv')
        return words.slice(2).filter((_, index, rest) => !/^(-p|--python|--prompt)$/.test(rest[index - 1] ?? ''));
    const module = words.indexOf('-m');
    if (/^python[\d.]*$/.test(name ?? '') &&
        module !== -1 &&
        /^(venv|virtualenv)$/.test(words[module + 1] ?? ''))
        return words.slice(module + 2).filter((_, index, rest) => rest[index - 1] !== '--prompt');
    return null;
}
function python_environment_environmentOf(step, install, environments) {
    const { command, manager } = install;
    const { environment } = command;
    const words = command.words.map(({ text }) => text);
    if (install.target !== null)
        return `target ${install.target.text}`;
    if (manager === 'uv-tool' || manager === 'pipx')
        return `tool ${install.requirements[0]?.text ?? ''}`;
    if (manager === 'uv-sync' || manager === 'uv-add') {
        if (words.includes('--active'))
            return active(environment, environments) ?? SYSTEM;
        const named = environment.get('UV_PROJECT_ENVIRONMENT');
        if (named === undefined || named === '')
            return python_environment_absolute(step, command, '.venv') ?? '.venv';
        const folder = python_environment_absolute(step, command, named) ?? named;
        return /^\/usr(\/local)?$|conda/.test(folder) ? SYSTEM : folder;
    }
    if (manager === 'uv-pip' && words.includes('--system'))
        return SYSTEM;
    const program = interpreterFolder(step, command, words);
    if (program !== null)
        return environments.has(program) || looksVirtual(program) ? program : SYSTEM;
    return active(environment, environments) ?? SYSTEM;
}
function seesSystem(environment, environments) {
    return environment === SYSTEM || environments.get(environment)?.seesSystem === true;
}
function interpreterFolder(step, command, words) {
    const option = words.findIndex((word) => word === '--python' || word === '-p');
    const python = option === -1 ? words.find((word) => word.startsWith('--python='))?.slice(9) : words[option + 1];
    for (const path of [python ?? '', words[0] ?? '']) {
        const folder = /^(.*)\/bin\/[^/]+$/.exec(path)?.[1];
        if (folder !== undefined)
            return python_environment_absolute(step, command, folder);
    }
    return null;
}
function active(environment, environments) {
    const named = environment.get('VIRTUAL_ENV');
    if (named !== undefined && named !== '')
        return named;
    for (const folder of (environment.get('PATH') ?? '').split(':')) {
        const root = folder.replace(/\/bin\/?$/, '');
        if (root !== folder && environments.has(root))
            return root;
    }
    return null;
}
function looksVirtual(folder) {
    return /(^|\/)\.?v(irtual)?env[^/]*$/i.test(folder);
}
function python_environment_absolute(step, command, path) {
    if (path.startsWith('/'))
        return (0,container_path/* resolveContainerPath */.pG)('/', path);
    if (!command.workingDirectoryKnown || path.includes('$'))
        return null;
    const start = step.at.workingDirectory ?? '/';
    return (0,container_path/* resolveContainerPath */.pG)(command.workingDirectory === null ? start : (0,container_path/* resolveContainerPath */.pG)(start, command.workingDirectory), path);
}

// EXTERNAL MODULE: ./build/src/commands/analyze/model/pytorch-index.js
var pytorch_index = __webpack_require__(53695);
;// CONCATENATED MODULE: ./build/src/commands/analyze/model/weigh-installs.js












const MOST_WEIGHED = 200;
async function weighInstalls(read, place) {
    const states = new Map();
    const steps = [];
    let weighed = 0;
    for (const step of read) {
        const state = stateOf(step.stage.index, place, states);
        const installs = [];
        for (const script of step.scripts)
            for (const { command, known } of script.commands) {
                noteVirtualEnvironment(step, command, state.environments);
                if (command.certainty === 'always' && (0,cache_state/* configuresNoCache */.b4)(command))
                    state.noCache = true;
                const install = weigh_installs_installOf(command, known);
                if (install === null)
                    continue;
                weighed += 1;
                installs.push(weighed > MOST_WEIGHED
                    ? notWeighed(script, install)
                    : await weighInstall(read, step, script, install, state, place));
            }
        steps.push({
            stage: step.stage,
            at: step.at,
            instruction: step.instruction,
            scripts: step.scripts,
            commands: step.scripts.flatMap(({ commands }) => commands),
            pythonInstalls: installs,
            home: step.home,
        });
    }
    return steps;
}
function notWeighed(script, install) {
    const reason = `only the first ${MOST_WEIGHED} install commands of a Dockerfile are weighed`;
    return {
        install,
        script,
        cache: { state: 'undecided', evidence: reason },
        manifests: [],
        closure: null,
        gaps: [reason],
        pytorchCpu: (0,pytorch_index/* asksForPytorchCpu */.D)(install),
        conditional: install.command.certainty === 'conditional',
        isolated: false,
    };
}
function weigh_installs_installOf(command, known) {
    if (known?.kind === 'python-install')
        return known;
    return known?.kind === 'conda-install' ? installByConda(known) : installByXargs(command);
}
function installByXargs(command) {
    if (command.name !== 'xargs')
        return null;
    const at = command.words.findIndex(({ text }) => /^(?:.*\/)?(?:pip[\d.]*|uv|python[\d.]*)$/.test(text));
    const program = command.words[at];
    if (at === -1 || program === undefined)
        return null;
    const name = program.text.slice(program.text.lastIndexOf('/') + 1);
    const known = (0,recognise/* recogniseCommand */.x)({ ...command, name, words: command.words.slice(at) });
    return known?.kind === 'python-install' ? { ...known, command } : null;
}
function stateOf(index, place, states) {
    let state = states.get(index);
    if (state === undefined) {
        const base = place.graph.stages[index]?.base;
        if (base?.kind === 'stage') {
            const below = stateOf(base.stage, place, states);
            state = {
                present: new Map([...below.present].map(([name, there]) => [name, new Map(there)])),
                environments: new Map(below.environments),
                noCache: below.noCache,
            };
        }
        else
            state = {
                present: new Map([[SYSTEM, (0,provided_by_base/* providedByBase */.u)(place.graph, index, place.environment.settings)]]),
                environments: new Map(),
                noCache: false,
            };
        states.set(index, state);
    }
    return state;
}
async function weighInstall(read, step, script, install, state, { graph, context, environment, python }) {
    const { command } = install;
    const request = await requestOf({ graph, context, steps: read, step, script, command, lookup: environment.lookup, depth: 0 }, install);
    const pytorchCpu = request.pytorchCpu || (0,pytorch_index/* asksForPytorchCpu */.D)(install);
    const fills = python_environment_environmentOf(step, install, state.environments);
    const there = state.present.get(fills) ?? new Map();
    const provided = seesSystem(fills, state.environments)
        ? new Map([...(state.present.get(SYSTEM) ?? []), ...there])
        : there;
    const target = { python: python.version, platform: environment.settings.config.platform };
    const indexes = [...(0,named_indexes/* indexesOfInstall */.$p)(install, graph.dockerfile.source.path), ...request.indexes];
    const circumstances = { target, provided, pytorchCpu, indexes, environment };
    const closure = await closureOf(request, install, circumstances);
    const conditional = command.certainty === 'conditional';
    if (closure !== null && !conditional) {
        for (const each of closure.distributions)
            there.set(each.name, each.version);
        state.present.set(fills, there);
    }
    return {
        install,
        script,
        cache: (0,cache_state/* cacheStateOf */.lV)(step, script, install, state.noCache),
        manifests: request.manifests,
        closure,
        gaps: request.gaps,
        pytorchCpu,
        conditional,
        isolated: !seesSystem(fills, state.environments),
    };
}
async function closureOf(request, install, { target, provided, pytorchCpu, indexes, environment }) {
    const { requirements, constraints, overrides, excludes, pipOptions, lock } = request;
    if (lock === null && requirements.length === 0) {
        return request.manifests.length > 0 && request.gaps.length === 0 ? nothingInstalled(target) : null;
    }
    const { catalogue, closures, scale } = environment;
    const selection = lock === null ? null : { members: lock.members, extras: lock.extras, groups: lock.groups };
    const question = {
        from: JSON.stringify([
            lock?.lock.path ?? null,
            lock?.onlyGroups,
            selection,
            install.noDependencies,
            excludes,
            pipOptions,
        ]),
        requirements: [...requirements, ...overrides],
        constraints,
        target,
        provided,
        pytorchCpu,
        indexes,
    };
    return closures.answer(question, async () => {
        const locked = lock === null || selection === null
            ? null
            : await scale.weighLocked({
                closure: (0,model_provided/* onTopOf */.Sn)((0,from_lock/* closureFromLock */.R)(lock.lock, { target, roots: selection, catalogue }), provided),
                lock: lock.lock,
                indexes,
            });
        const present = locked === null
            ? provided
            : new Map([...provided, ...locked.distributions.map((each) => [each.name, each.version])]);
        const asked = requirements.length === 0
            ? null
            : await scale.closureOf({
                requirements,
                target,
                constraints,
                overrides,
                excludes,
                provided: (0,model_provided/* providedList */.AI)(present),
                pytorchCpu,
                indexes,
                ...(0,named_indexes/* prereleasePolicies */.fl)(pipOptions),
            });
        const both = locked !== null && asked !== null ? (0,model_provided/* besideLock */._8)(locked, asked) : (locked ?? asked);
        if (both === null)
            return nothingInstalled(target);
        const weighed = (0,weigh/* weighClosure */.y4)(install.noDependencies ? (0,model_provided/* withoutDependencies */.iR)(both) : both);
        return hasNameless(request) ? withUnknownRest(weighed) : weighed;
    });
}
function hasNameless({ requirements }) {
    return requirements.some(({ requirement }) => requirement.normalizedName === '');
}
function withUnknownRest(weighed) {
    return {
        ...weighed,
        download: (0,quantity/* sum */.cz)([weighed.download, (0,quantity/* unknown */.L5)()]),
        installed: (0,quantity/* sum */.cz)([weighed.installed, (0,quantity/* unknown */.L5)()]),
    };
}
function nothingInstalled(target) {
    return (0,weigh/* weighClosure */.y4)({ target, source: 'catalogue', roots: [], distributions: [], gaps: [] });
}


/***/ }),

/***/ 96047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ weighManifests),
/* harmony export */   i: () => (/* binding */ reweigh)
/* harmony export */ });
/* harmony import */ var _python_closure_from_lock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58498);
/* harmony import */ var _python_closure_weigh_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(54943);
/* harmony import */ var _python_manifests_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67577);
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(90933);
/* harmony import */ var _support_compare_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90034);
/* harmony import */ var _interpreter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39427);
/* harmony import */ var _named_indexes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(27045);
/* harmony import */ var _provided_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79722);
/* harmony import */ var _provided_by_base_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75938);
/* harmony import */ var _pytorch_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53695);
/* harmony import */ var _weigh_installs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82210);











async function weighManifests(known, dockerfiles, shared) {
    const locked = new Set(known.flatMap((each) => (each.kind === 'lock' ? (0,_python_manifests_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestsDecidedBy */ .kM)(each.lock) : [])));
    const weighed = [];
    for (const each of known) {
        if (each.kind === 'lock') {
            const decided = (0,_python_manifests_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestsDecidedBy */ .kM)(each.lock);
            const beside = known.flatMap((other) => other.kind === 'manifest' && decided.includes(other.manifest.path) ? [other.manifest] : []);
            weighed.push(...(await weighLock(each.lock, beside, dockerfiles, shared)));
        }
        else if (!locked.has(each.manifest.path))
            weighed.push(...(await weighManifest(each.manifest, dockerfiles, shared)));
    }
    return weighed.sort((a, b) => (0,_support_compare_js__WEBPACK_IMPORTED_MODULE_7__/* .byCodeUnit */ .X)(a.path, b.path) || (0,_support_compare_js__WEBPACK_IMPORTED_MODULE_7__/* .byCodeUnit */ .X)(a.group ?? '', b.group ?? ''));
}
async function reweigh(weighed, requirements, pytorchCpu, scale, maximumConflicts) {
    const closure = (0,_python_closure_weigh_js__WEBPACK_IMPORTED_MODULE_8__/* .weighClosure */ .y4)(await scale.closureOf({
        requirements,
        target: weighed.target,
        provided: (0,_provided_js__WEBPACK_IMPORTED_MODULE_3__/* .providedList */ .AI)(weighed.provided),
        constraints: weighed.constraints,
        overrides: weighed.overrides,
        excludes: weighed.excludes,
        pytorchCpu,
        indexes: weighed.indexes,
        ...(0,_named_indexes_js__WEBPACK_IMPORTED_MODULE_9__/* .prereleasePolicies */ .fl)(weighed.pipOptions),
        ...(maximumConflicts === undefined ? {} : { maximumConflicts }),
    }));
    return weighed.incomplete ? (0,_weigh_installs_js__WEBPACK_IMPORTED_MODULE_6__/* .withUnknownRest */ .G)(closure) : closure;
}
async function weighManifest(manifest, dockerfiles, shared) {
    const circumstances = circumstancesOf(manifest.path, manifest.requiresPython, dockerfiles, shared);
    const pytorchCpu = circumstances.pytorchCpu || manifest.indexes.some(({ url }) => (0,_pytorch_index_js__WEBPACK_IMPORTED_MODULE_5__/* .isPytorchCpuIndex */ .s)(url));
    const own = manifest.groups.find(({ id }) => id === '')?.requirements ?? [];
    const weighed = [];
    for (const group of manifest.groups) {
        if (group.requirements.length === 0 && manifest.format !== 'requirements.txt')
            continue;
        const resolved = group.id.startsWith('extra:') ? [...own, ...group.requirements] : group.requirements;
        const base = {
            path: manifest.path,
            group: group.id === '' ? null : group.id,
            requirements: group.requirements,
            resolved,
            constraints: manifest.constraints,
            overrides: manifest.overrides,
            ...circumstances,
            pytorchCpu,
            takenElsewhere: takenElsewhere(manifest),
            indexes: (0,_named_indexes_js__WEBPACK_IMPORTED_MODULE_9__/* .indexesOfManifest */ .Vz)(manifest),
            excludes: manifest.excludes ?? [],
            pipOptions: manifest.pipOptions === undefined ? [] : [manifest.pipOptions],
            incomplete: isIncomplete(manifest, resolved),
        };
        weighed.push({ ...base, closure: await reweigh(base, resolved, pytorchCpu, shared.scale) });
    }
    return weighed;
}
function isIncomplete(manifest, resolved) {
    return (manifest.problems.some(({ severity }) => severity === 'error') ||
        resolved.some(({ requirement }) => requirement.normalizedName === ''));
}
async function weighLock(lock, manifests, dockerfiles, shared) {
    const { catalogue, scale } = shared;
    const indexes = manifests.flatMap(_named_indexes_js__WEBPACK_IMPORTED_MODULE_9__/* .indexesOfManifest */ .Vz);
    const circumstances = circumstancesOf(lock.path, lock.requiresPython, dockerfiles, shared);
    const members = new Set(lock.members.map(_python_name_js__WEBPACK_IMPORTED_MODULE_10__/* .normalizeName */ .P));
    const projects = lock.distributions.filter(({ name }) => members.has((0,_python_name_js__WEBPACK_IMPORTED_MODULE_10__/* .normalizeName */ .P)(name)));
    const groups = [
        { id: '', extras: [], groups: [], members: null },
    ];
    for (const extra of namesIn(projects.map((project) => project.optionalDependencies)))
        groups.push({ id: `extra:${extra}`, extras: [extra], groups: [], members: null });
    for (const group of namesIn(projects.map((project) => project.groupDependencies)))
        groups.push({ id: `group:${group}`, extras: [], groups: [group], members: null });
    const all = [];
    for (const { id, extras, groups: chosen, members: only } of groups) {
        const closure = (0,_python_closure_from_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .closureFromLock */ .R)(lock, {
            target: circumstances.target,
            roots: { members: only, extras, groups: chosen },
            catalogue,
        });
        if (closure.roots.length === 0)
            continue;
        const placed = (0,_provided_js__WEBPACK_IMPORTED_MODULE_3__/* .onTopOf */ .Sn)(closure, circumstances.provided);
        const weighed = (0,_python_closure_weigh_js__WEBPACK_IMPORTED_MODULE_8__/* .weighClosure */ .y4)(await scale.weighLocked({ closure: placed, lock, indexes }));
        const incomplete = closure.gaps.some((sentence) => sentence.includes('has no entry for')) ||
            lock.problems.some(({ severity }) => severity === 'error');
        const requirements = manifests.flatMap((manifest) => manifest.groups.find((group) => group.id === id)?.requirements ?? []);
        all.push({
            path: lock.path,
            decides: (0,_python_manifests_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestsDecidedBy */ .kM)(lock),
            group: id === '' ? null : id,
            requirements,
            resolved: [],
            constraints: [],
            overrides: [],
            ...circumstances,
            indexes,
            excludes: [],
            pipOptions: [],
            incomplete,
            closure: incomplete ? (0,_weigh_installs_js__WEBPACK_IMPORTED_MODULE_6__/* .withUnknownRest */ .G)(weighed) : weighed,
        });
    }
    return all;
}
function takenElsewhere({ uvSources }) {
    return new Set(uvSources
        .filter(({ git, url, path, workspace }) => git !== null || url !== null || path !== null || workspace)
        .map(({ name }) => (0,_python_name_js__WEBPACK_IMPORTED_MODULE_10__/* .normalizeName */ .P)(name)));
}
function namesIn(tables) {
    return [...new Set(tables.flatMap((table) => [...table.keys()]))].sort(_support_compare_js__WEBPACK_IMPORTED_MODULE_7__/* .byCodeUnit */ .X);
}
function circumstancesOf(path, requiresPython, dockerfiles, shared) {
    const { settings } = shared;
    const { platform, python } = settings.config;
    const place = installPlace(path, dockerfiles);
    if (place === null) {
        const interpreter = (0,_interpreter_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseInterpreter */ .S)({ configured: python, hint: shared.pythonHint, requiresPython }, null);
        return {
            target: { python: interpreter.version, platform },
            because: interpreter.because,
            provided: new Map(),
            pytorchCpu: false,
            dockerfile: null,
        };
    }
    const { model, step, install } = place;
    return {
        target: { python: model.python.version, platform },
        because: model.python.because,
        provided: install.isolated ? new Map() : (0,_provided_by_base_js__WEBPACK_IMPORTED_MODULE_4__/* .providedByBase */ .u)(model.graph, step.stage.index, settings),
        pytorchCpu: install.pytorchCpu,
        dockerfile: model.path,
    };
}
function installPlace(path, dockerfiles) {
    for (const model of dockerfiles)
        for (const step of model.steps) {
            const install = step.pythonInstalls.find(({ manifests }) => manifests.includes(path));
            if (install !== undefined)
                return { model, step, install };
        }
    return null;
}


/***/ }),

/***/ 9947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ stepsAfter),
/* harmony export */   Fn: () => (/* binding */ staysInImage),
/* harmony export */   Jl: () => (/* binding */ stepsWhereStays),
/* harmony export */   PI: () => (/* binding */ isLayered),
/* harmony export */   XN: () => (/* binding */ buildsOn),
/* harmony export */   c_: () => (/* binding */ layeredSteps)
/* harmony export */ });
/* unused harmony export layerInstructions */
/* harmony import */ var _support_container_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30832);
/* harmony import */ var _model_container_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36981);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14988);



function layerInstructions(model) {
    return model.graph.layerChain.flatMap((stage) => stage.instructions.map((at) => ({ stage, at })));
}
function isLayered(model, stage) {
    return model.graph.layerChain.includes(stage);
}
function layeredSteps(model) {
    return model.steps.filter((step) => isLayered(model, step.stage));
}
function stepsAfter(model, step) {
    const later = model.steps.indexOf(step);
    return model.steps.filter((other, index) => index > later && (other.stage === step.stage || buildsOn(model, other.stage, step.stage)));
}
function buildsOn(model, stage, base) {
    for (let at = stage, turns = 0; at !== undefined && turns < 1000; turns += 1) {
        if (at === base)
            return true;
        at = at.base.kind === 'stage' ? model.graph.stages[at.base.stage] : undefined;
    }
    return false;
}
function staysInImage(model, stage, folder) {
    return reaches(model, stage, folder, new Set());
}
function reaches(model, stage, folder, seen) {
    if (isLayered(model, stage))
        return true;
    if (seen.has(stage.index))
        return false;
    seen.add(stage.index);
    for (const taker of model.graph.stages) {
        if (!model.graph.reachable.has(taker.index))
            continue;
        for (const item of taker.instructions) {
            const { instruction } = item;
            if ((instruction.kind !== 'copy' && instruction.kind !== 'add') || instruction.from === null)
                continue;
            const from = (0,_model_container_files_js__WEBPACK_IMPORTED_MODULE_0__/* .stageNamed */ .ap)(model.graph, (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .expandWord */ .Vo)(instruction.from.raw, item), taker.index);
            if (from === null || !buildsOn(model, from, stage))
                continue;
            for (const source of instruction.sources) {
                const path = (0,_support_container_path_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveContainerPath */ .pG)('/', (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .expandWord */ .Vo)(source.raw, item));
                if ((0,_support_container_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(folder, path) && reaches(model, taker, folder, seen))
                    return true;
            }
        }
    }
    return false;
}
function stepsWhereStays(model, folderOf) {
    return model.steps.filter((step) => staysInImage(model, step.stage, folderOf(step)));
}


/***/ }),

/***/ 92899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ compileSign),
/* harmony export */   HU: () => (/* binding */ layeredInstalls),
/* harmony export */   K4: () => (/* binding */ directNames),
/* harmony export */   c8: () => (/* binding */ imageInstalls),
/* harmony export */   mR: () => (/* binding */ broughtNames),
/* harmony export */   pt: () => (/* binding */ gpuDistribution),
/* harmony export */   xV: () => (/* binding */ requirementName)
/* harmony export */ });
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90933);
/* harmony import */ var _layers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9947);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14988);



function layeredInstalls(model) {
    return (0,_layers_js__WEBPACK_IMPORTED_MODULE_0__/* .layeredSteps */ .c_)(model).flatMap((step) => step.pythonInstalls.map((item) => ({ step, item })));
}
function imageInstalls(model) {
    return model.steps.flatMap((step) => step.pythonInstalls
        .filter((item) => (0,_layers_js__WEBPACK_IMPORTED_MODULE_0__/* .staysInImage */ .Fn)(model, step.stage, environmentFolder(model, step, item)))
        .map((item) => ({ step, item })));
}
function environmentFolder(model, step, item) {
    const { install } = item;
    const { command } = install;
    if (install.target !== null)
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .XM)(step, command, install.target) ?? '/';
    const program = command.words[0]?.value ?? '';
    const own = /^(\/.+)\/bin\/[^/]+$/.exec(program)?.[1];
    if (own !== undefined && !/^\/usr(?:\/local)?$/.test(own))
        return own;
    const words = command.words.map((word) => word.text);
    if (words.includes('--user'))
        return `${step.home}/.local`;
    if (install.manager === 'uv-sync' || install.manager === 'uv-add')
        return step.at.variables.get('UV_PROJECT_ENVIRONMENT') ?? (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOfText */ .u6)(step, command, '.venv') ?? '/';
    const active = command.environment.get('VIRTUAL_ENV') ?? step.at.variables.get('VIRTUAL_ENV');
    if (active !== undefined && active !== '')
        return active;
    const first = (step.at.variables.get('PATH') ?? '').split(':')[0] ?? '';
    const onPath = /^(\/.+)\/bin$/.exec(first)?.[1];
    if (onPath !== undefined && !/^\/usr(?:\/local)?$/.test(onPath))
        return onPath;
    return `/usr/local/lib/python${model.python.version}/site-packages`;
}
function directNames(item) {
    const names = new Set();
    for (const word of item.install.requirements) {
        const name = requirementName(word.text);
        if (name !== null)
            names.add(name);
    }
    for (const root of item.closure?.closure.roots ?? [])
        names.add(root.name);
    return names;
}
function broughtNames(item) {
    const names = new Set(item.closure === null ? directNames(item) : []);
    for (const distribution of item.closure?.distributions ?? [])
        if (!distribution.provided)
            names.add(distribution.name);
    return names;
}
function requirementName(text) {
    if (/^[./~]|[/\\]|\.(?:whl|zip|tar\.gz|tgz)$|:\/\//.test(text.replace(/\s*@.*$/s, '')))
        return null;
    const name = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:[[=<>!~;@\s]|$)/.exec(text)?.[1];
    return name === undefined ? null : (0,_python_name_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeName */ .P)(name);
}
const NEEDS_GPU = new Set([
    'apex',
    'auto-gptq',
    'autoawq',
    'bitsandbytes',
    'causal-conv1d',
    'cudf-cu12',
    'cuml-cu12',
    'cupy',
    'cupy-cuda11x',
    'cupy-cuda12x',
    'cupy-cuda13x',
    'deepspeed',
    'exllamav2',
    'faiss-gpu',
    'faiss-gpu-cu12',
    'flash-attn',
    'flashinfer-python',
    'gptqmodel',
    'mamba-ssm',
    'nvidia-dali-cuda120',
    'nvidia-modelopt',
    'onnxruntime-gpu',
    'paddlepaddle-gpu',
    'pynvml',
    'sageattention',
    'sglang',
    'tensorflow-gpu',
    'tensorrt',
    'tensorrt-llm',
    'torch-tensorrt',
    'transformer-engine',
    'triton',
    'unsloth',
    'vllm',
    'xformers',
]);
function gpuDistribution(item) {
    const direct = directNames(item);
    for (const name of broughtNames(item))
        if (NEEDS_GPU.has(name) && (name !== 'triton' || direct.has(name)))
            return name;
    return null;
}
const COMPILES = new Set([
    'apex',
    'causal-conv1d',
    'deepspeed',
    'detectron2',
    'fairseq',
    'flash-attn',
    'flashinfer-python',
    'gptqmodel',
    'mamba-ssm',
    'mmcv',
    'mmcv-full',
    'mmdet',
    'natten',
    'pytorch3d',
    'sageattention',
    'spconv',
    'tensorrt-llm',
    'tilelang',
    'tinycudann',
    'torch-cluster',
    'torch-scatter',
    'torch-sparse',
    'torch-spline-conv',
    'transformer-engine',
    'triton',
    'vllm',
    'xformers',
]);
function compileSign(item) {
    const { install } = item;
    const direct = directNames(item);
    for (const name of broughtNames(item))
        if (COMPILES.has(name) && (name !== 'triton' || direct.has(name)))
            return name;
    const words = install.command.words.map((word) => word.text);
    const flag = words.find((word) => /^--(?:no-build-isolation|no-binary|config-settings?|global-option)\b/.test(word));
    if (flag !== undefined)
        return flag;
    const source = [...install.requirements, ...install.editables].find((word) => /^(?:git|hg|svn|bzr)\+|@\s*(?:git\+|https?:)|\.(?:tar\.gz|zip)$|\.git$/.test(word.text));
    return source?.text ?? null;
}


/***/ }),

/***/ 14988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vo: () => (/* binding */ expandWord),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   fQ: () => (/* binding */ globCovers),
/* harmony export */   jt: () => (/* binding */ directoryOf),
/* harmony export */   oZ: () => (/* binding */ packageName),
/* harmony export */   u6: () => (/* binding */ pathOfText)
/* harmony export */ });
/* harmony import */ var _docker_dockerfile_expand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13092);
/* harmony import */ var _support_container_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30832);


function expandWord(raw, at) {
    const expansion = (0,_docker_dockerfile_expand_js__WEBPACK_IMPORTED_MODULE_0__/* .expandWord */ .V)(raw, { escape: '\\', variables: at.variables, keepUnset: true });
    return expansion.ok ? expansion.value : raw;
}
function directoryOf(step, command) {
    if (!command.workingDirectoryKnown)
        return null;
    const start = step.at.workingDirectory;
    if (command.workingDirectory === null)
        return start;
    if (command.workingDirectory.startsWith('/'))
        return (0,_support_container_path_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveContainerPath */ .pG)('/', command.workingDirectory);
    return start === null ? null : (0,_support_container_path_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveContainerPath */ .pG)(start, command.workingDirectory);
}
function pathOf(step, command, word) {
    const text = word.value ?? (/[$`]/.test(word.text) ? null : word.text);
    if (text === null)
        return null;
    return pathOfText(step, command, text);
}
function pathOfText(step, command, text) {
    if (text === '~' || text.startsWith('~/'))
        return (0,_support_container_path_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveContainerPath */ .pG)(step.home, `.${text.slice(1)}`);
    if (text.startsWith('/'))
        return (0,_support_container_path_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveContainerPath */ .pG)('/', text);
    const directory = directoryOf(step, command);
    return directory === null ? null : (0,_support_container_path_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveContainerPath */ .pG)(directory, text);
}
function globCovers(pattern, path) {
    if (!/[*?[{]/.test(pattern))
        return (0,_support_container_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .FK)(path, pattern);
    const wanted = pattern.split('/');
    const parts = path.split('/');
    if (wanted.length > parts.length)
        return false;
    return wanted.every((part, index) => matchesPart(part, parts[index] ?? ''));
}
function matchesPart(pattern, text) {
    if (/[[{]/.test(pattern))
        return true;
    let p = 0;
    let t = 0;
    let star = -1;
    let mark = 0;
    while (t < text.length) {
        if (p < pattern.length && pattern[p] === '*') {
            star = p;
            p += 1;
            mark = t;
        }
        else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === text[t])) {
            p += 1;
            t += 1;
        }
        else if (star !== -1) {
            p = star + 1;
            mark += 1;
            t = mark;
        }
        else
            return false;
    }
    while (pattern[p] === '*')
        p += 1;
    return p === pattern.length;
}
function packageName(word) {
    return word.text.replace(/[=:/<>~].*$/s, '').toLowerCase();
}


/***/ }),

/***/ 9622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ closureDetails),
/* harmony export */   l: () => (/* binding */ differenceRows)
/* harmony export */ });
/* harmony import */ var _python_closure_compare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64853);
/* harmony import */ var _report_analyze_details_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32415);
/* harmony import */ var _support_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90034);
/* harmony import */ var _support_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74800);




function closureDetails({ path, group }, weighed, before) {
    const { closure } = weighed;
    const compiled = byteCompiledBytes(weighed);
    return {
        path,
        group,
        source: closure.source,
        python: closure.target.python,
        platform: closure.target.platform,
        download: (0,_report_analyze_details_js__WEBPACK_IMPORTED_MODULE_0__/* .toWeight */ .qQ)(weighed.download),
        installed: (0,_report_analyze_details_js__WEBPACK_IMPORTED_MODULE_0__/* .toWeight */ .qQ)(weighed.installed),
        ...(compiled === null ? {} : { byteCompiled: (0,_report_analyze_details_js__WEBPACK_IMPORTED_MODULE_0__/* .toWeight */ .qQ)(compiled) }),
        distributions: distributionRows(weighed),
        ...(closure.gaps.length === 0 ? {} : { gaps: [...closure.gaps] }),
        ...(before === null ? {} : { difference: differenceRows(before, weighed) }),
    };
}
function byteCompiledBytes({ distributions }) {
    const added = distributions.filter(({ provided }) => !provided);
    if (added.every(({ byteCompiled }) => byteCompiled === undefined))
        return null;
    return (0,_support_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .cz)(added.map(({ byteCompiled }) => (byteCompiled === undefined ? (0,_support_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)() : (byteCompiled ?? (0,_support_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .exact */ .e0)(0)))));
}
function distributionRows(weighed) {
    const places = new Map(weighed.closure.roots.map((root) => [root.name, root]));
    return weighed.distributions.map((each) => {
        const place = places.get(each.name);
        return {
            name: each.name,
            version: each.version,
            direct: each.direct,
            provided: each.provided,
            download: (0,_report_analyze_details_js__WEBPACK_IMPORTED_MODULE_0__/* .toWeight */ .qQ)(each.provided ? (0,_support_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .exact */ .e0)(0) : each.download),
            installed: (0,_report_analyze_details_js__WEBPACK_IMPORTED_MODULE_0__/* .toWeight */ .qQ)(each.provided ? (0,_support_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .exact */ .e0)(0) : each.installed),
            retainedDownload: (0,_report_analyze_details_js__WEBPACK_IMPORTED_MODULE_0__/* .toWeight */ .qQ)(each.retainedDownload),
            retainedInstalled: (0,_report_analyze_details_js__WEBPACK_IMPORTED_MODULE_0__/* .toWeight */ .qQ)(each.retainedInstalled),
            retainedBy: each.retainedBy,
            neededBy: [...each.neededBy],
            why: [...each.why],
            requires: [...each.dependencies].sort(_support_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X),
            ...(each.filename === null ? {} : { filename: each.filename }),
            gap: each.gap,
            ...(place === undefined || place.path === ''
                ? {}
                : {
                    location: { path: place.path, ...(place.range === null ? {} : { line: place.range.startLine }) },
                }),
        };
    });
}
function differenceRows(before, after) {
    const old = byName(before);
    const fresh = byName(after);
    return (0,_python_closure_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .compareClosures */ .W)(before.closure, after.closure).changes.map((change) => {
        const neededBy = (fresh.get(change.name) ?? old.get(change.name))?.neededBy ?? [];
        return {
            name: change.name,
            before: sideOf(change.before),
            after: sideOf(change.after),
            neededBy: [...neededBy],
        };
    });
}
const byName = ({ distributions }) => new Map(distributions.map((each) => [each.name, each]));
function sideOf(distribution) {
    return distribution === null
        ? null
        : {
            version: distribution.version,
            download: (0,_report_analyze_details_js__WEBPACK_IMPORTED_MODULE_0__/* .toWeight */ .qQ)(distribution.download),
            installed: (0,_report_analyze_details_js__WEBPACK_IMPORTED_MODULE_0__/* .toWeight */ .qQ)(distribution.installed),
        };
}


/***/ }),

/***/ 19684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m9: () => (/* binding */ CLOSURE_RULES),
  Ib: () => (/* binding */ closureFindings)
});

// UNUSED EXPORTS: CLASHING_DISTRIBUTIONS, CONFLICTING_REQUIREMENTS

// EXTERNAL MODULE: ./build/src/support/compare.js
var compare = __webpack_require__(90034);
;// CONCATENATED MODULE: ./build/src/python/closure/clashes.js

const EVIDENCE = 3;
function clashesIn(distributions) {
    const writers = new Map();
    for (const { name, files } of distributions)
        for (const { path, crc32, bytes } of files) {
            const list = writers.get(path) ?? [];
            writers.set(path, list);
            list.push({ name, bytes, content: `${crc32} ${bytes}` });
        }
    const packages = new Map();
    for (const [path, list] of writers) {
        if (new Set(list.map(({ content }) => content)).size < 2)
            continue;
        const names = [...new Set(list.map(({ name }) => name))];
        if (names.length < 2)
            continue;
        const top = importNameOf(path);
        const clash = packages.get(top) ?? { groups: [] };
        packages.set(top, clash);
        merge(clash, names, { path, bytes: Math.max(...list.map(({ bytes }) => bytes)) });
    }
    return combine(packages);
}
function merge(clash, names, file) {
    const touched = clash.groups.filter((group) => names.some((name) => group.names.has(name)));
    const merged = {
        names: new Set([...touched.flatMap((group) => [...group.names]), ...names]),
        files: [...touched.flatMap((group) => group.files), file],
    };
    clash.groups = [...clash.groups.filter((group) => !touched.includes(group)), merged];
}
function combine(packages) {
    const clashes = new Map();
    for (const [name, { groups }] of packages)
        for (const group of groups) {
            const distributions = [...group.names].sort(compare/* byCodeUnit */.X);
            const key = distributions.join(' ');
            const clash = clashes.get(key) ?? { distributions, packages: [], files: [] };
            clashes.set(key, clash);
            clash.packages.push(name);
            clash.files.push(...group.files);
        }
    return [...clashes]
        .sort(([a], [b]) => (0,compare/* byCodeUnit */.X)(a, b))
        .map(([, clash]) => ({
        distributions: clash.distributions,
        packages: clash.packages.sort(compare/* byCodeUnit */.X),
        files: clash.files
            .sort((a, b) => b.bytes - a.bytes || (0,compare/* byCodeUnit */.X)(a.path, b.path))
            .slice(0, EVIDENCE)
            .map(({ path }) => path),
    }));
}
function importNameOf(path) {
    const [top = path] = path.split('/', 1);
    return top === path ? (top.split('.', 1)[0] ?? top) : top;
}

;// CONCATENATED MODULE: ./build/src/python/closure/known-clashes.js

const GROUPS = [
    {
        package: 'cv2',
        distributions: [
            'opencv-contrib-python',
            'opencv-contrib-python-headless',
            'opencv-python',
            'opencv-python-headless',
        ],
        file: 'cv2/cv2.abi3.so',
    },
    {
        package: 'tensorflow',
        distributions: ['tensorflow', 'tensorflow-cpu'],
        file: 'tensorflow/libtensorflow_cc.so.2',
    },
    {
        package: 'onnxruntime',
        distributions: ['onnxruntime', 'onnxruntime-directml', 'onnxruntime-gpu', 'onnxruntime-openvino'],
        file: 'onnxruntime/capi/onnxruntime_pybind11_state.cpython-311-x86_64-linux-gnu.so',
    },
    {
        package: 'faiss',
        distributions: ['faiss-cpu', 'faiss-gpu', 'faiss-gpu-cu12'],
        file: 'faiss/swigfaiss.py',
    },
    {
        package: 'faiss',
        distributions: ['faiss-cpu', 'faiss-gpu', 'faiss-gpu-cu11'],
        file: 'faiss/swigfaiss.py',
    },
    { package: 'faiss', distributions: ['faiss-gpu-cu11', 'faiss-gpu-cu12'], file: 'faiss/_swigfaiss.so' },
    { package: 'xgboost', distributions: ['xgboost', 'xgboost-cpu'], file: 'xgboost/lib/libxgboost.so' },
    {
        package: 'paddle',
        distributions: ['paddlepaddle', 'paddlepaddle-gpu'],
        file: 'paddle/base/libpaddle.so',
    },
    {
        package: 'cupy',
        distributions: ['cupy-cuda12x', 'cupy-cuda13x'],
        file: 'cupy/cuda/cub.cpython-311-x86_64-linux-gnu.so',
    },
    { package: 'psycopg2', distributions: ['psycopg2', 'psycopg2-binary'], file: 'psycopg2/__init__.py' },
    { package: 'thop', distributions: ['thop', 'ultralytics-thop'], file: 'thop/profile.py' },
    {
        package: 'nvidia',
        distributions: ['nvidia-cudnn-cu11', 'nvidia-cudnn-cu12', 'nvidia-cudnn-cu13'],
        file: 'nvidia/cudnn/lib/libcudnn_ops.so.9',
    },
    {
        package: 'nvidia',
        distributions: ['nvidia-nccl-cu11', 'nvidia-nccl-cu12', 'nvidia-nccl-cu13'],
        file: 'nvidia/nccl/lib/libnccl.so.2',
    },
    {
        package: 'nvidia',
        distributions: ['nvidia-nvshmem-cu12', 'nvidia-nvshmem-cu13'],
        file: 'nvidia/nvshmem/lib/libnvshmem_host.so.3',
    },
];
function knownClashes(names) {
    const installed = new Set(names);
    const clashes = new Map();
    for (const group of GROUPS) {
        const distributions = group.distributions.filter((name) => installed.has(name)).sort(compare/* byCodeUnit */.X);
        const key = distributions.join(' ');
        if (distributions.length > 1 && !clashes.has(key))
            clashes.set(key, { distributions, packages: [group.package], files: [group.file] });
    }
    return [...clashes].sort(([a], [b]) => (0,compare/* byCodeUnit */.X)(a, b)).map(([, clash]) => clash);
}

;// CONCATENATED MODULE: ./build/src/commands/closure-findings.js


const CLASHING_DISTRIBUTIONS = {
    id: 'clashing-distributions',
    title: 'Distributions that overwrite each other',
    severity: 'warning',
    summary: 'Two distributions of one closure write the same files of code with different content.',
    rationale: 'Installers do not ask: the distribution that is installed last wins, in an order that nobody promises, and ' +
        'uninstalling either takes files from the other (opencv-python#467). Both are downloaded and stored all the same. ' +
        "Read from the wheels' own directories: the same path with another checksum. Without an index, from a list of " +
        'groups whose wheels were read.',
    examples: [
        {
            bad: 'opencv-python==4.12.0.88\nopencv-python-headless==4.12.0.88\n',
            good: 'opencv-python-headless==4.12.0.88\n',
        },
    ],
};
const CONFLICTING_REQUIREMENTS = {
    id: 'conflicting-requirements',
    title: 'Requirements that exclude each other',
    severity: 'warning',
    summary: 'No versions on the package index satisfy all requirements, so that installing them ends with an error.',
    rationale: 'Found by resolving the requirements as pip and uv do, for the interpreter and platform that the report names. The ' +
        "message is the resolver's own derivation. What stands in the report as weight is then what the embedded catalogue " +
        'takes instead.',
    examples: [{ bad: 'numpy==1.26.4\npandas>=3\n', good: 'numpy>=2\npandas>=3\n' }],
};
const CLOSURE_RULES = [CLASHING_DISTRIBUTIONS, CONFLICTING_REQUIREMENTS];
function closureFindings(weighed) {
    return [...conflictFindings(weighed), ...clashFindings(weighed)];
}
function conflictFindings({ closure }) {
    const { conflict } = closure;
    if (conflict === undefined || !conflict.isProven)
        return [];
    const names = new Set(conflict.involved.map(({ requirement }) => requirement.normalizedName));
    const lines = new Set(conflict.involved.map(placeOf));
    return [
        {
            rule: CONFLICTING_REQUIREMENTS,
            message: [...conflict.lines, ...conflict.hints].join(' '),
            root: closure.roots.find((root) => lines.has(placeOf(root))) ??
                closure.roots.find(({ name }) => names.has(name)) ??
                closure.roots[0] ??
                null,
        },
    ];
}
function placeOf(each) {
    return JSON.stringify([each.path ?? '', each.range?.start ?? null, each.written]);
}
function clashFindings(weighed) {
    const installed = weighed.distributions.filter(({ provided }) => !provided);
    const byName = new Map(installed.map((each) => [each.name, each]));
    const read = installed.flatMap(({ name, witnesses }) => witnesses === undefined ? [] : [{ name, files: witnesses }]);
    const found = clashesIn(read);
    const told = new Set(read.map(({ name }) => name));
    const listed = knownClashes(installed.map(({ name }) => name)).filter(({ distributions }) => distributions.some((name) => !told.has(name)));
    return [...found, ...listed].map((clash) => clashFinding(clash, byName, weighed));
}
function clashFinding({ distributions, packages, files }, byName, { closure }) {
    const rows = distributions.flatMap((name) => byName.get(name) ?? []);
    const names = joined(rows.map(({ name, version }) => (version === null ? name : `${name} ${version}`)));
    const direct = rows.filter((row) => row.direct).map(({ name }) => name);
    const origins = rows
        .filter((row) => !row.direct)
        .map(({ name, why }) => `${name} comes with ${why.at(-2) ?? why[0] ?? name}`);
    const advice = direct.length > 1
        ? `Keep one of ${joined(direct)}.`
        : 'Keep one of them: ask for it alone, and leave the other out with an override or an exclusion (uv: exclude-dependencies).';
    const roots = new Set([...direct, ...rows.flatMap(({ neededBy }) => neededBy)]);
    return {
        rule: {
            ...CLASHING_DISTRIBUTIONS,
            title: `${joined(distributions)} overwrite each other (${packages.join(', ')})`,
        },
        message: [
            `${names} write the same files with different content: ${files.join(', ')}. The one that is installed last wins, and uninstalling one leaves holes in the other.`,
            ...(origins.length === 0 ? [] : [`${origins.join('; ')}.`]),
            advice,
        ].join(' '),
        root: closure.roots.find(({ name }) => direct.includes(name)) ??
            closure.roots.find(({ name }) => roots.has(name)) ??
            null,
    };
}
function joined(names) {
    const last = names.at(-1) ?? '';
    return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}


/***/ }),

/***/ 91367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ createContextFilter),
/* harmony export */   t: () => (/* binding */ createIgnoreMatcher)
/* harmony export */ });
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39523);

const MOST_REMEMBERED = 20_000;
function createIgnoreMatcher(patterns) {
    const compiled = compile(patterns);
    const matchesOf = rememberDirectories((directory, parent) => Uint8Array.from(compiled, ({ test }, index) => (parent?.[index] === 1 || test(directory) ? 1 : 0)));
    return (path) => {
        const parent = matchesOf(path);
        let ignored = false;
        for (const [index, { exclusion, test }] of compiled.entries()) {
            if (exclusion !== ignored)
                continue;
            if (parent?.[index] === 1 || test(path))
                ignored = !exclusion;
        }
        return ignored;
    };
}
function createContextFilter(patterns) {
    const compiled = compile(patterns);
    const examine = (path, parent) => {
        const matches = new Uint8Array(compiled.length);
        let ignored = false;
        for (const [index, { exclusion, test }] of compiled.entries()) {
            if (parent?.[index] !== 1 && (exclusion !== ignored || !test(path)))
                continue;
            matches[index] = 1;
            ignored = !exclusion;
        }
        return { ignored, matches };
    };
    const matchesOf = rememberDirectories((directory, parent) => examine(directory, parent).matches);
    return (path) => examine(path, matchesOf(path)).ignored;
}
function compile(patterns) {
    return patterns.flatMap((pattern) => {
        if (typeof pattern !== 'string')
            return [pattern];
        const reading = (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .readIgnorePattern */ .b)(pattern);
        return reading?.ok ? [reading.pattern] : [];
    });
}
function rememberDirectories(matchesOf) {
    const known = new Map();
    return (path) => {
        const last = path.lastIndexOf('/');
        if (last <= 0)
            return null;
        const found = known.get(path.slice(0, last));
        if (found !== undefined)
            return found;
        if (known.size > MOST_REMEMBERED)
            known.clear();
        let matches = null;
        for (let slash = path.indexOf('/', 1); slash !== -1; slash = path.indexOf('/', slash + 1)) {
            const directory = path.slice(0, slash);
            const inherited = matches;
            const own = known.get(directory) ?? matchesOf(directory, inherited);
            known.set(directory, own);
            matches = own;
        }
        return matches;
    };
}


/***/ }),

/***/ 39523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ parseIgnoreFile),
  b: () => (/* binding */ readIgnorePattern)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/docker/dockerfile/lines.js
var lines = __webpack_require__(62326);
// EXTERNAL MODULE: ./build/src/docker/dockerfile/white-space.js
var white_space = __webpack_require__(57075);
;// CONCATENATED MODULE: ./build/src/docker/ignore/go-expression.js
class ExpressionError extends Error {
    name = 'ExpressionError';
}
const isDigit = (code) => code >= 0x30 && code <= 0x39;
const isLetter = (code) => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
const isWord = (code) => isDigit(code) || isLetter(code) || code === 0x5f;
const isBlank = (code) => code === 0x20 || code === 9 || code === 10 || code === 12 || code === 13;
const isPunctuation = (code) => code > 0x20 && code < 0x7f && !isDigit(code) && !isLetter(code);
const PERL_CLASSES = new Map([
    ['d', isDigit],
    ['D', (code) => !isDigit(code)],
    ['w', isWord],
    ['W', (code) => !isWord(code)],
    ['s', isBlank],
    ['S', (code) => !isBlank(code)],
]);
const POSIX_CLASSES = new Map([
    ['alnum', (code) => isDigit(code) || isLetter(code)],
    ['alpha', isLetter],
    ['ascii', (code) => code < 0x80],
    ['blank', (code) => code === 9 || code === 0x20],
    ['cntrl', (code) => code < 0x20 || code === 0x7f],
    ['digit', isDigit],
    ['graph', (code) => code > 0x20 && code < 0x7f],
    ['lower', (code) => code >= 0x61 && code <= 0x7a],
    ['print', (code) => code >= 0x20 && code < 0x7f],
    ['punct', isPunctuation],
    ['space', (code) => isBlank(code) || code === 11],
    ['upper', (code) => code >= 0x41 && code <= 0x5a],
    ['word', isWord],
    ['xdigit', (code) => isDigit(code) || (code >= 0x41 && code <= 0x46) || (code >= 0x61 && code <= 0x66)],
]);
const CONTROLS = new Map([
    ['a', 7],
    ['f', 12],
    ['n', 10],
    ['r', 13],
    ['t', 9],
    ['v', 11],
]);
class GoExpression {
    #steps;
    constructor(steps) {
        this.#steps = steps;
    }
    static compile(expression) {
        return new GoExpression(new Compiler(expression).compile());
    }
    matches(path) {
        const text = Array.from(path, (character) => character.codePointAt(0) ?? 0);
        let active = new Set();
        if (this.#follow(0, text, 0, active))
            return true;
        for (let at = 0; at < text.length && active.size > 0; at += 1) {
            const next = new Set();
            for (const index of active) {
                const step = this.#steps[index];
                if (step?.kind === 'character' &&
                    step.test(text[at] ?? 0) &&
                    this.#follow(index + 1, text, at + 1, next))
                    return true;
            }
            active = next;
        }
        return false;
    }
    #follow(start, text, at, active) {
        const pending = [start];
        for (let index = pending.pop(); index !== undefined; index = pending.pop()) {
            if (active.has(index))
                continue;
            active.add(index);
            const step = this.#steps[index];
            if (step?.kind === 'match')
                return true;
            if (step?.kind === 'assert' && step.holds(text, at))
                pending.push(index + 1);
            if (step?.kind !== 'jump')
                continue;
            pending.push(step.first);
            if (step.second !== null)
                pending.push(step.second);
        }
        return false;
    }
}
class Compiler {
    #characters;
    #steps = [];
    #at = 0;
    constructor(expression) {
        this.#characters = Array.from(expression);
    }
    compile() {
        while (this.#at < this.#characters.length)
            this.#repeated();
        this.#steps.push({ kind: 'match' });
        return this.#steps;
    }
    #next() {
        const character = this.#characters[this.#at];
        if (character === undefined)
            throw new ExpressionError('the pattern ends too early');
        this.#at += 1;
        return character;
    }
    #repeated() {
        const start = this.#steps.length;
        this.#atom();
        const quantifier = this.#characters[this.#at];
        if (quantifier !== '*' && quantifier !== '?')
            return;
        this.#at += 1;
        const body = this.#steps.splice(start);
        for (const step of body) {
            if (step.kind !== 'jump')
                continue;
            step.first += 1;
            if (step.second !== null)
                step.second += 1;
        }
        const isLoop = quantifier === '*';
        this.#steps.push({ kind: 'jump', first: start + 1, second: start + body.length + (isLoop ? 2 : 1) }, ...body);
        if (isLoop)
            this.#steps.push({ kind: 'jump', first: start, second: null });
    }
    #atom() {
        const character = this.#next();
        switch (character) {
            case '^':
                this.#assert((_, at) => at === 0);
                return;
            case '$':
                this.#assert((text, at) => at === text.length);
                return;
            case '.':
                this.#character((code) => code !== 10);
                return;
            case '(':
                while (this.#characters[this.#at] !== ')')
                    this.#repeated();
                this.#at += 1;
                return;
            case '[':
                this.#character(this.#class());
                return;
            case '\\':
                this.#escaped();
                return;
            case '*':
            case '?':
                throw new ExpressionError('nothing stands before a repetition');
            default:
                this.#character(equals(character));
        }
    }
    #character(test) {
        this.#steps.push({ kind: 'character', test });
    }
    #assert(holds) {
        this.#steps.push({ kind: 'assert', holds });
    }
    #escaped() {
        const character = this.#next();
        switch (character) {
            case 'A':
                this.#assert((_, at) => at === 0);
                return;
            case 'z':
                this.#assert((text, at) => at === text.length);
                return;
            case 'b':
                this.#assert(atWordBoundary);
                return;
            case 'B':
                this.#assert((text, at) => !atWordBoundary(text, at));
                return;
            case 'Q':
                this.#quoted();
                return;
            default:
                this.#at -= 1;
                this.#character(this.#classEscape() ?? equalsCode(this.#codeEscape()));
        }
    }
    #quoted() {
        while (this.#at < this.#characters.length) {
            const character = this.#next();
            if (character === '\\' && this.#characters[this.#at] === 'E') {
                this.#at += 1;
                return;
            }
            this.#character(equals(character));
        }
    }
    #classEscape() {
        const character = this.#next();
        const perl = PERL_CLASSES.get(character);
        if (perl !== undefined)
            return perl;
        if (character === 'p' || character === 'P') {
            const name = this.#next();
            if (!/^[CLMNPSZ]$/.test(name))
                throw new ExpressionError(`there are no characters \\${character}${name}`);
            const general = new RegExp(`^\\p{${name}}$`, 'u');
            const wanted = character === 'p';
            return (code) => general.test(String.fromCodePoint(code)) === wanted;
        }
        this.#at -= 1;
        return null;
    }
    #codeEscape() {
        const character = this.#next();
        const control = CONTROLS.get(character);
        if (control !== undefined)
            return control;
        if (/[0-7]/.test(character))
            return this.#octal(character);
        if (character === 'x') {
            const digits = this.#next() + this.#next();
            if (!/^[0-9a-fA-F]{2}$/.test(digits))
                throw new ExpressionError(`\\x${digits} is no character`);
            return Number.parseInt(digits, 16);
        }
        const code = character.codePointAt(0) ?? 0;
        if (code >= 0x80 || isDigit(code) || isLetter(code))
            throw new ExpressionError(`\\${character} is no character`);
        return code;
    }
    #octal(first) {
        let digits = first;
        while (digits.length < 3 && /^[0-7]$/.test(this.#characters[this.#at] ?? ''))
            digits += this.#next();
        if (digits.length === 1 && first !== '0')
            throw new ExpressionError(`\\${first} is no character`);
        return Number.parseInt(digits, 8);
    }
    #class() {
        const negated = this.#characters[this.#at] === '^';
        if (negated)
            this.#at += 1;
        const tests = [];
        for (let first = true; first || this.#characters[this.#at] !== ']'; first = false)
            tests.push(this.#classItem());
        this.#at += 1;
        return (code) => tests.some((test) => test(code)) !== negated;
    }
    #classItem() {
        const named = this.#posixClass();
        if (named !== null)
            return named;
        if (this.#characters[this.#at] === '\\') {
            this.#at += 1;
            const several = this.#classEscape();
            if (several !== null)
                return several;
            this.#at -= 1;
        }
        const low = this.#classCharacter();
        const following = this.#characters[this.#at + 1];
        if (this.#characters[this.#at] !== '-' || following === undefined || following === ']')
            return equalsCode(low);
        this.#at += 1;
        const high = this.#classCharacter();
        if (high < low)
            throw new ExpressionError('a range of characters ends before it starts');
        return (code) => code >= low && code <= high;
    }
    #posixClass() {
        if (this.#characters[this.#at] !== '[' || this.#characters[this.#at + 1] !== ':')
            return null;
        for (let end = this.#at + 2; end + 1 < this.#characters.length; end += 1) {
            if (this.#characters[end] !== ':' || this.#characters[end + 1] !== ']')
                continue;
            const written = this.#characters.slice(this.#at + 2, end).join('');
            const negated = written.startsWith('^');
            const test = POSIX_CLASSES.get(negated ? written.slice(1) : written);
            if (test === undefined)
                throw new ExpressionError(`there is no class [:${written}:]`);
            this.#at = end + 2;
            return (code) => test(code) !== negated;
        }
        return null;
    }
    #classCharacter() {
        const character = this.#next();
        return character === '\\' ? this.#codeEscape() : (character.codePointAt(0) ?? 0);
    }
}
function equals(character) {
    return equalsCode(character.codePointAt(0) ?? 0);
}
function equalsCode(wanted) {
    return (code) => code === wanted;
}
function atWordBoundary(text, at) {
    const before = text[at - 1];
    const after = text[at];
    return (before !== undefined && isWord(before)) !== (after !== undefined && isWord(after));
}

;// CONCATENATED MODULE: ./build/src/docker/ignore/go-glob.js
class GlobError extends Error {
    name = 'GlobError';
}
function isRefusedGlob(pattern) {
    try {
        matchDot(Array.from(pattern));
        return false;
    }
    catch (thrown) {
        if (thrown instanceof GlobError)
            return true;
        throw thrown;
    }
}
function matchDot(whole) {
    let pattern = whole;
    let text = ['.'];
    while (pattern.length > 0) {
        const { star, piece, rest } = nextPiece(pattern);
        pattern = rest;
        if (star && piece.length === 0)
            return;
        const isDone = (left) => left !== null && (left.length === 0 || pattern.length > 0);
        let left = matchPiece(piece, text);
        for (let skip = 1; star && !isDone(left) && skip <= text.length; skip += 1) {
            left = matchPiece(piece, text.slice(skip));
        }
        if (left === null || !isDone(left))
            return;
        text = left;
    }
}
function nextPiece(pattern) {
    let start = 0;
    while (pattern[start] === '*')
        start += 1;
    let inBracket = false;
    let at = start;
    for (; at < pattern.length; at += 1) {
        const character = pattern[at];
        if (character === '\\')
            at += 1;
        else if (character === '[')
            inBracket = true;
        else if (character === ']')
            inBracket = false;
        else if (character === '*' && !inBracket)
            break;
    }
    return { star: start > 0, piece: pattern.slice(start, at), rest: pattern.slice(at) };
}
function matchPiece(piece, text) {
    let failed = false;
    let read = 0;
    for (let at = 0; at < piece.length;) {
        failed ||= read >= text.length;
        const character = text[read] ?? '';
        if (piece[at] === '[') {
            const bracket = readBracket(piece, at + 1, failed ? '\0' : character);
            if (!bracket.matches)
                failed = true;
            at = bracket.end;
        }
        else {
            const isAny = piece[at] === '?';
            if (piece[at] === '\\')
                at += 1;
            const wanted = piece[at];
            if (wanted === undefined)
                throw new GlobError('an escape ends the pattern');
            if (isAny ? character === '/' : character !== wanted)
                failed = true;
            at += 1;
        }
        if (!failed)
            read += 1;
    }
    return failed ? null : text.slice(read);
}
function readBracket(piece, start, character) {
    const negated = piece[start] === '^';
    const code = character.codePointAt(0) ?? 0;
    let matches = false;
    let at = negated ? start + 1 : start;
    for (let first = true; first || piece[at] !== ']'; first = false) {
        const low = readBracketCharacter(piece, at);
        let high = low;
        if (piece[low.end] === '-')
            high = readBracketCharacter(piece, low.end + 1);
        if (low.code <= code && code <= high.code)
            matches = true;
        at = high.end;
    }
    return { matches: matches !== negated, end: at + 1 };
}
function readBracketCharacter(piece, start) {
    const at = piece[start] === '\\' ? start + 1 : start;
    const character = piece[at];
    const isEscaped = at > start;
    if (character === undefined || (!isEscaped && (character === '-' || character === ']')))
        throw new GlobError('a bracket is empty or has half a range');
    if (at + 1 >= piece.length)
        throw new GlobError('a bracket is not closed');
    return { code: character.codePointAt(0) ?? 0, end: at + 1 };
}

;// CONCATENATED MODULE: ./build/src/docker/ignore/pattern.js


const ESCAPED = '.+()|{}$';
function compileIgnorePattern(pattern) {
    if (isRefusedGlob(pattern))
        return { ok: false, message: 'a bracket or an escape in it is not closed' };
    const { kind, expression } = translate(pattern);
    switch (kind) {
        case 'exact':
            return { ok: true, test: (path) => path === pattern };
        case 'prefix': {
            const prefix = pattern.slice(0, -2);
            return { ok: true, test: (path) => path.startsWith(prefix) };
        }
        case 'suffix': {
            const suffix = pattern.slice(2);
            const whole = suffix.startsWith('/') ? suffix.slice(1) : null;
            return { ok: true, test: (path) => path.endsWith(suffix) || path === whole };
        }
        case 'expression':
            if (isPlain(pattern, expression))
                return { ok: true, test: nativeTest(expression) };
            try {
                const compiled = GoExpression.compile(`${expression}$`);
                return { ok: true, test: (path) => compiled.matches(path) };
            }
            catch (thrown) {
                if (thrown instanceof ExpressionError)
                    return { ok: false, message: thrown.message };
                throw thrown;
            }
    }
}
const LONGEST_NATIVE_PATH = 1024;
function isPlain(pattern, expression) {
    return !/[[\]\\^\ufeff]/.test(pattern) && expression.split('*').length - 1 <= 2;
}
function nativeTest(expression) {
    const native = new RegExp(`${expression.replaceAll('.*', '[^\\n]*')}$`, 'u');
    let automaton = null;
    return (path) => {
        if (path.length <= LONGEST_NATIVE_PATH)
            return native.test(path);
        automaton ??= GoExpression.compile(`${expression}$`);
        return automaton.matches(path);
    };
}
function translate(pattern) {
    let expression = '^';
    let kind = 'exact';
    const characters = Array.from(pattern);
    const start = characters[0] === '\ufeff' ? 1 : 0;
    for (let at = start; at < characters.length; at += 1) {
        const character = characters[at] ?? '';
        if (character === '*' && characters[at + 1] === '*') {
            const isFirst = at === start;
            at += characters[at + 2] === '/' ? 2 : 1;
            if (at + 1 < characters.length) {
                expression += '(.*/)?';
                kind = 'expression';
            }
            else if (kind === 'exact')
                kind = 'prefix';
            else {
                expression += '.*';
                kind = 'expression';
            }
            if (isFirst)
                kind = 'suffix';
        }
        else if (character === '*') {
            expression += '[^/]*';
            kind = 'expression';
        }
        else if (character === '?') {
            expression += '[^/]';
            kind = 'expression';
        }
        else if (ESCAPED.includes(character)) {
            expression += `\\${character}`;
        }
        else if (character === '\\') {
            at += 1;
            const escaped = characters[at];
            expression += `\\${escaped ?? ''}`;
            if (escaped !== undefined)
                kind = 'expression';
        }
        else {
            expression += character;
            if (character === '[' || character === ']')
                kind = 'expression';
        }
    }
    return { kind, expression };
}

;// CONCATENATED MODULE: ./build/src/docker/ignore/parse.js




const LONGEST_LINE = 65_535;
function parseIgnoreFile(source) {
    const patterns = [];
    const problems = [];
    const { text } = source;
    for (let start = (0,lines/* startOfText */.h_)(source); start < text.length;) {
        const feed = text.indexOf('\n', start);
        const end = feed === -1 ? text.length : feed;
        const range = source.range(start, end);
        const report = (message, advice) => {
            problems.push({ path: source.path, range, severity: 'error', message, advice });
        };
        if (end - start > LONGEST_LINE)
            report(`the line is longer than ${LONGEST_LINE} characters`, '');
        else
            readLine(text.slice(start, end), range, patterns, report);
        start = end + 1;
    }
    return { source, patterns, problems };
}
function readLine(line, range, patterns, report) {
    if (line.startsWith('#'))
        return;
    const reading = readIgnorePattern(line);
    if (reading === null)
        return;
    if (reading.ok)
        patterns.push({ ...reading.pattern, range });
    else
        report(reading.message, 'Correct the pattern or take the line out');
}
function readIgnorePattern(text) {
    const trimmed = trim(text);
    if (trimmed === '')
        return null;
    const inverted = trimmed.startsWith('!');
    const relative = withoutLeadingSlash(cleanPath(inverted ? trim(trimmed.slice(1)) : trimmed));
    const cleaned = cleanPath(trim(inverted ? `!${relative}` : relative));
    const exclusion = cleaned.startsWith('!');
    const pattern = exclusion ? cleaned.slice(1) : cleaned;
    if (pattern === '') {
        return exclusion
            ? { ok: false, message: `the pattern ${JSON.stringify(trimmed)} takes nothing back in` }
            : null;
    }
    const compiled = compileIgnorePattern(pattern);
    return compiled.ok
        ? { ok: true, pattern: { pattern, exclusion, test: compiled.test } }
        : { ok: false, message: `the pattern ${JSON.stringify(trimmed)} is not valid: ${compiled.message}` };
}
function cleanPath(path) {
    if (path === '')
        return '';
    const normal = external_node_path_.posix.normalize(path);
    return normal.length > 1 && normal.endsWith('/') ? normal.slice(0, -1) : normal;
}
function withoutLeadingSlash(path) {
    return path.length > 1 && path.startsWith('/') ? path.slice(1) : path;
}
function trim(text) {
    let start = 0;
    let end = text.length;
    while (start < end && (0,white_space/* isSpace */.xC)(text.charCodeAt(start)))
        start += 1;
    while (end > start && (0,white_space/* isSpace */.xC)(text.charCodeAt(end - 1)))
        end -= 1;
    return text.slice(start, end);
}


/***/ }),

/***/ 60329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ openScale),
  s: () => (/* binding */ userCacheFolder)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/catalogue/catalogue.js
var catalogue_catalogue = __webpack_require__(44270);
;// CONCATENATED MODULE: ./build/src/python/index/addresses.js
function shownAddress(url) {
    if (!URL.canParse(url))
        return url
            .replace(/\/\/[^/\s]*@/g, '//****@')
            .replace(/[?#].*$/s, '')
            .slice(0, 200);
    const parsed = new URL(url);
    if (parsed.protocol === 'file:')
        return `file:…/${fileNameOf(new URL(url.replace(/\/+$/, '')))}`.slice(0, 500);
    return `${parsed.protocol}//${parsed.host}${parsed.pathname}`.slice(0, 500);
}
function splitAddress(text) {
    if (!URL.canParse(text))
        return null;
    const url = new URL(text);
    if (url.protocol !== 'http:' && url.protocol !== 'https:' && url.protocol !== 'file:')
        return null;
    const user = url.username === '' && url.password === ''
        ? null
        : { username: decoded(url.username), password: decoded(url.password) };
    url.username = '';
    url.password = '';
    url.hash = '';
    url.pathname = trimmedPath(url.pathname);
    const plain = url.href;
    return { url: plain.endsWith('/') ? plain.slice(0, -1) : plain, user };
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function fileNameOf(url) {
    return decoded(url.pathname.slice(url.pathname.lastIndexOf('/') + 1));
}
function trimmedPath(path) {
    let end = path.length;
    while (end > 1 && path[end - 1] === '/')
        end -= 1;
    return path.slice(0, end);
}

// EXTERNAL MODULE: ./build/src/support/errors.js
var errors = __webpack_require__(51622);
;// CONCATENATED MODULE: ./build/src/support/http-failure.js

class HttpFailure extends errors/* EnvironmentError */.eG {
    stage;
    constructor(stage, message, explanation = {}) {
        super(message, explanation);
        this.stage = stage;
    }
}

;// CONCATENATED MODULE: ./build/src/python/index/ask.js

const USUAL_PATIENCE = {
    firstAnswerMilliseconds: 2_800,
    answerMilliseconds: 20_000,
    pauseMilliseconds: 250,
    attempts: 3,
    longestPauseMilliseconds: 10_000,
};
const TRANSIENT = new Set([429, 500, 502, 503, 504]);
function createAsker(http, patience = USUAL_PATIENCE) {
    const hosts = new Map();
    const persist = async (host, url, request) => {
        const firstAnswer = request.answerMilliseconds ?? patience.firstAnswerMilliseconds;
        for (let attempt = 1;; attempt += 1) {
            if (host.broken !== null)
                throw host.broken;
            const pause = patience.pauseMilliseconds * 2 ** (attempt - 1);
            const started = performance.now();
            try {
                const answer = await http.fetchBytes(url, {
                    ...request,
                    answerMilliseconds: host.answered ? patience.answerMilliseconds : firstAnswer,
                });
                host.answered = true;
                host.failures = 0;
                if (!TRANSIENT.has(answer.status) || attempt >= patience.attempts)
                    return answer;
                const asked = retryAfter(answer.headers.get('retry-after'));
                if (asked !== null && asked > patience.longestPauseMilliseconds)
                    return answer;
                await sleep(asked ?? pause);
            }
            catch (thrown) {
                if (!(thrown instanceof HttpFailure) || thrown.stage === 'refused')
                    throw thrown;
                if (thrown.stage === 'cut')
                    host.answered = true;
                else {
                    host.failures += 1;
                    const silent = performance.now() - started > firstAnswer / 4;
                    const enough = host.answered ? patience.attempts * 2 : silent ? 1 : 2;
                    if (host.failures >= enough)
                        host.broken ??= thrown;
                    if (host.broken !== null)
                        throw host.broken;
                }
                if (attempt >= patience.attempts)
                    throw thrown;
                await sleep(pause);
            }
        }
    };
    return {
        kept: async (url, request) => (await http.kept?.(url, request)) ?? null,
        async ask(url, request) {
            const origin = originOf(url);
            const host = hosts.get(origin) ?? { answered: false, probe: null, broken: null, failures: 0 };
            hosts.set(origin, host);
            if (host.probe !== null)
                await host.probe;
            if (host.answered || host.broken !== null)
                return persist(host, url, request);
            const first = persist(host, url, request);
            host.probe = first.catch(() => undefined);
            return first;
        },
    };
}
function retryAfter(value, now = Date.now()) {
    if (value === undefined)
        return null;
    if (/^\d{1,9}$/.test(value.trim()))
        return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? null : Math.max(0, date - now);
}
function originOf(url) {
    return URL.canParse(url) ? `${new URL(url).protocol}//${new URL(url).host}` : '';
}
function sleep(milliseconds) {
    return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

;// CONCATENATED MODULE: ./build/src/python/index/credentials.js

function credentialFor(url, user) {
    return { origin: new URL(url).origin, pathPrefix: '/', ...user };
}
function authorizationFor(url, credentials) {
    if (credentials.length === 0 || !URL.canParse(url))
        return null;
    const { origin, pathname } = new URL(url);
    let best = null;
    for (const each of credentials)
        if (each.origin === origin &&
            pathname.startsWith(each.pathPrefix) &&
            each.pathPrefix.length > (best?.pathPrefix.length ?? 0))
            best = each;
    if (best === null)
        return null;
    return `Basic ${Buffer.from(`${best.username}:${best.password}`, 'utf8').toString('base64')}`;
}
function credentialsFromNetrc(netrc, urls) {
    return urls.flatMap((url) => {
        const split = splitAddress(url);
        if (split === null || split.url.startsWith('file:'))
            return [];
        const found = netrc.machines.get(new URL(split.url).hostname) ?? netrc.fallback;
        return found === null ? [] : [credentialFor(split.url, found)];
    });
}
function credentialFromEnvironment(name, environment) {
    const prefix = `UV_INDEX_${name.toUpperCase().replace(/[^A-Z0-9]/g, '_')}`;
    const username = environment[`${prefix}_USERNAME`];
    const password = environment[`${prefix}_PASSWORD`];
    return username === undefined && password === undefined
        ? null
        : { username: username ?? '', password: password ?? '' };
}

;// CONCATENATED MODULE: ./build/src/python/index/netrc.js
function readNetrc(text) {
    const machines = new Map();
    let fallback = null;
    const words = wordsOf(text);
    for (let at = 0; at < words.length;) {
        const word = words[at];
        at += 1;
        const isDefault = word === 'default';
        if (word !== 'machine' && !isDefault)
            continue;
        const host = isDefault ? '' : (words[at] ?? '').toLowerCase();
        if (!isDefault)
            at += 1;
        let username = '';
        let password = '';
        for (let key = words[at]; key !== undefined && KEYS.has(key); key = words[at]) {
            const value = words[at + 1] ?? '';
            if (key === 'login' || key === 'user')
                username = value;
            else if (key === 'password')
                password = value;
            at += 2;
        }
        if (isDefault)
            fallback ??= { username, password };
        else if (host !== '' && !machines.has(host))
            machines.set(host, { username, password });
    }
    return { machines, fallback };
}
const KEYS = new Set(['login', 'user', 'account', 'password']);
function wordsOf(text) {
    const words = [];
    let macro = false;
    for (const line of text.split(/\r?\n/)) {
        if (macro) {
            macro = line.trim() !== '';
            continue;
        }
        if (line.trimStart().startsWith('#'))
            continue;
        for (const match of line.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g)) {
            const word = match[1] === undefined ? (match[2] ?? '') : match[1].replace(/\\(.)/g, '$1');
            if (word === 'macdef' && match[1] === undefined) {
                macro = true;
                break;
            }
            words.push(word);
        }
    }
    return words;
}

;// CONCATENATED MODULE: ./build/src/python/index/pip-configuration.js
function readPipConfiguration(files, environment) {
    const values = new Map();
    for (const section of ['global', 'install'])
        for (const file of files)
            for (const [key, value] of readIni(file.text).get(section) ?? [])
                values.set(key, value);
    for (const [name, value] of Object.entries(environment))
        if (name.startsWith('PIP_') && value !== undefined && value !== '')
            values.set(normalizedKey(name.slice('PIP_'.length)), value);
    const list = (key) => (values.get(key) ?? '').split(/\s+/).filter((word) => word !== '');
    return {
        indexUrl: list('index-url')[0] ?? list('pypi-url')[0] ?? null,
        extraIndexUrls: list('extra-index-url'),
        findLinks: list('find-links'),
        noIndex: isTrue(values.get('no-index')),
    };
}
function readIni(text) {
    const sections = new Map();
    let section = null;
    let key = null;
    let keyIndent = 0;
    for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
        const content = line.trim();
        if (content === '' || content.startsWith('#') || content.startsWith(';'))
            continue;
        const indent = line.length - line.trimStart().length;
        if (section !== null && key !== null && indent > keyIndent) {
            section.set(key, `${section.get(key) ?? ''}\n${content}`);
            continue;
        }
        const header = /^\[([^\]]+)\]/.exec(content)?.[1];
        if (header !== undefined) {
            section = sections.get(header) ?? new Map();
            sections.set(header, section);
            key = null;
            continue;
        }
        const at = content.search(/[=:]/);
        if (section === null || at <= 0)
            continue;
        key = normalizedKey(content.slice(0, at).trim());
        keyIndent = indent;
        section.set(key, content.slice(at + 1).trim());
    }
    return sections;
}
function isTrue(value) {
    return /^(?:y|yes|t|true|on|1)$/i.test(value?.trim() ?? '');
}
function normalizedKey(name) {
    return name.toLowerCase().replaceAll('_', '-').replace(/^--/, '');
}

// EXTERNAL MODULE: ./build/src/python/index/uv-configuration.js
var uv_configuration = __webpack_require__(74399);
;// CONCATENATED MODULE: ./build/src/python/index/discover.js





function indexesFrom(sources, toAddress) {
    const { options, environment } = sources;
    const pipOfEnvironment = readPipConfiguration([], environment);
    const pip = readPipConfiguration(sources.pip, environment);
    const notes = [];
    const named = [];
    const add = (origin, indexes, repository) => {
        for (const index of indexes)
            named.push({
                ...index,
                origin,
                trusted: repository?.trusted ?? true,
                fromRepository: repository !== undefined,
            });
    };
    const addVariable = (name, isDefault) => {
        const value = environment[name];
        if (value !== undefined && value.trim() !== '')
            add(name, (0,uv_configuration/* readNamedIndexes */.C)(value, isDefault));
    };
    add('--index', (0,uv_configuration/* readNamedIndexes */.C)((options.indexes ?? []).join(' '), false));
    add('--default-index', (0,uv_configuration/* readNamedIndexes */.C)(options.defaultIndex ?? '', true));
    addVariable('UV_INDEX', false);
    addVariable('UV_EXTRA_INDEX_URL', false);
    addVariable('UV_DEFAULT_INDEX', true);
    addVariable('UV_INDEX_URL', true);
    if (pipOfEnvironment.extraIndexUrls.length > 0)
        addVariable('PIP_EXTRA_INDEX_URL', false);
    addVariable('PIP_INDEX_URL', true);
    for (const each of sources.repository)
        add(each.path, each.configuration.indexes, each);
    for (const { label, configuration } of sources.uv)
        add(label, configuration.indexes);
    const pipLabel = "pip's configuration";
    if (pipOfEnvironment.extraIndexUrls.length === 0)
        add(pipLabel, pip.extraIndexUrls.flatMap((url) => (0,uv_configuration/* readNamedIndexes */.C)(url, false)));
    if (pipOfEnvironment.indexUrl === null && pip.indexUrl !== null)
        add(pipLabel, (0,uv_configuration/* readNamedIndexes */.C)(pip.indexUrl, true));
    const asUv = named.some(({ origin, fromRepository }) => fromRepository || origin.startsWith('UV_') || sources.uv.some(({ label }) => label === origin));
    if (sources.clientDefault !== null)
        add(`the default of ${sources.clientDefault.client}`, (0,uv_configuration/* readNamedIndexes */.C)(sources.clientDefault.url, true));
    const credentials = [];
    const indexes = isWithoutIndexes(sources)
        ? []
        : chooseIndexes(named, sources, toAddress, credentials, notes);
    const places = findLinksPlaces(sources, pip.findLinks, toAddress, notes);
    const all = [...places, ...indexes];
    if (sources.netrc !== null)
        credentials.push(...credentialsFromNetrc(readNetrc(sources.netrc), all.map(({ url }) => url)));
    const pins = new Map();
    for (const { configuration } of [...sources.repository].reverse())
        for (const [name, index] of configuration.pins)
            if (all.some((location) => location.name === index))
                pins.set(name, index);
    return {
        indexes: all,
        strategy: chooseStrategy(sources, asUv),
        pins,
        credentials,
        namedHosts: [
            ...new Set(all.flatMap(({ url }) => (url.startsWith('file:') ? [] : [new URL(url).hostname]))),
        ],
        notes,
    };
}
function namesDefault(sources) {
    const plain = indexesFrom({ ...sources, clientDefault: null }, () => null);
    return plain.indexes.some(({ isDefault }) => isDefault) || isWithoutIndexes(sources);
}
function isWithoutIndexes({ options, environment, pip, uv }) {
    return (options.noIndex === true ||
        readPipConfiguration(pip, environment).noIndex ||
        isTrue(environment.UV_NO_INDEX) ||
        uv.some(({ configuration }) => configuration.noIndex));
}
function chooseIndexes(named, { environment }, toAddress, credentials, notes) {
    const addresses = (which) => new Set(named.filter(which).flatMap(({ url }) => addressOf(url, toAddress)?.url ?? []));
    const trusted = addresses((each) => each.trusted);
    const usersOwn = addresses(({ fromRepository }) => !fromRepository);
    const chosen = [];
    for (const each of named) {
        const split = addressOf(each.url, each.fromRepository ? () => null : toAddress);
        const shown = shownAddress(each.url);
        if (split === null) {
            notes.push(`The index ${shown} of ${each.origin} is not used: it is no http, https or file address.`);
            continue;
        }
        if (each.fromRepository && split.url.startsWith('file:') && !usersOwn.has(split.url)) {
            notes.push(`The index ${shown} of ${each.origin} is not used: folders are only taken from inputs, the environment or the user's own configuration.`);
            continue;
        }
        if (!trusted.has(split.url)) {
            notes.push(`The index ${shown} of ${each.origin} is not used: nothing outside this change names it.`);
            continue;
        }
        if (each.isDefault && chosen.some(({ isDefault }) => isDefault))
            continue;
        if (chosen.some(({ url, name }) => (name !== null && name === each.name) ||
            (url === split.url && (each.name === null || name === each.name))))
            continue;
        const { name, explicit, flat, isDefault, origin } = each;
        chosen.push({ name, url: split.url, explicit, flat, origin, isDefault });
        const user = (name === null ? null : credentialFromEnvironment(name, environment)) ??
            (each.fromRepository ? null : split.user);
        if (user !== null && !split.url.startsWith('file:'))
            credentials.push(credentialFor(split.url, user));
    }
    return [...chosen.filter(({ isDefault }) => !isDefault), ...chosen.filter(({ isDefault }) => isDefault)];
}
function findLinksPlaces({ options, environment, uv, repository }, pipPlaces, toAddress, notes) {
    const named = [
        ...(options.findLinks ?? []).map((place) => ['--find-links', place]),
        ...(environment.UV_FIND_LINKS ?? '')
            .split(/[\s,]+/)
            .filter((place) => place !== '')
            .map((place) => ['UV_FIND_LINKS', place]),
        ...uv.flatMap(({ label, configuration }) => configuration.findLinks.map((place) => [label, place])),
        ...pipPlaces.map((place) => ["pip's find-links", place]),
    ];
    for (const { path, configuration } of repository)
        if (configuration.findLinks.length > 0)
            notes.push(`The find-links of ${path} are not used: they are only taken from inputs, the environment or the user's own configuration.`);
    const places = new Map();
    for (const [origin, place] of named) {
        const split = addressOf(place, toAddress);
        if (split === null)
            notes.push(`The find-links ${shownAddress(place)} of ${origin} cannot be used.`);
        else if (!places.has(split.url))
            places.set(split.url, {
                name: null,
                url: split.url,
                explicit: false,
                flat: true,
                isDefault: false,
                origin,
            });
    }
    return [...places.values()];
}
function chooseStrategy({ options, environment, uv, repository }, asUv) {
    if (options.strategy !== undefined)
        return options.strategy;
    const written = [
        environment.UV_INDEX_STRATEGY,
        ...[...repository, ...uv].map(({ configuration }) => configuration.strategy),
    ].find((each) => typeof each === 'string' && each !== '');
    if (written !== undefined && written !== null)
        return written === 'first-index' ? 'first-index' : 'all-indexes';
    return asUv ? 'first-index' : 'all-indexes';
}
function addressOf(text, toAddress) {
    const asPath = !/^[A-Za-z][A-Za-z0-9+.-]+:/.test(text);
    const address = asPath ? toAddress(text) : text;
    return address === null ? null : splitAddress(address);
}

;// CONCATENATED MODULE: ./build/src/python/index/gather-sources.js


async function gatherIndexSources(surroundings, options, repository) {
    const { environment } = surroundings;
    const [uv, pip, netrc, inRepository] = await Promise.all([
        readUvFiles(surroundings),
        readFiles(surroundings, pipFiles(surroundings)),
        readNetrcText(surroundings),
        readRepository(repository),
    ]);
    const sources = {
        options,
        environment,
        repository: inRepository,
        uv,
        pip,
        netrc,
        clientDefault: null,
    };
    return namesDefault(sources) ? sources : { ...sources, clientDefault: await surroundings.clientDefault() };
}
async function readRepository(files) {
    const read = [];
    const kinds = files.some(({ kind }) => kind === 'uv.toml') ? 'uv.toml' : 'pyproject.toml';
    for (const file of files) {
        if (file.kind !== kinds)
            continue;
        const configuration = await (0,uv_configuration/* readUvConfiguration */.Q)({ label: file.path, text: file.text }, file.kind);
        if (configuration !== null)
            read.push({ path: file.path, configuration, trusted: file.trusted });
    }
    return read;
}
async function readUvFiles(surroundings) {
    const { environment, homeFolder, platform } = surroundings;
    const variable = variables(environment);
    if (/^(?:1|true|yes|on)$/i.test(variable('UV_NO_CONFIG') ?? ''))
        return [];
    const named = variable('UV_CONFIG_FILE');
    const windows = platform === 'win32';
    const userFolder = windows
        ? variable('APPDATA')
        : (variable('XDG_CONFIG_HOME') ?? below(homeFolder, '.config'));
    const machine = windows
        ? [below(variable('PROGRAMDATA') ?? null, 'uv/uv.toml')]
        : [
            ...(variable('XDG_CONFIG_DIRS') ?? '/etc/xdg')
                .split(':')
                .filter(isAbsolute)
                .map((folder) => `${folder}/uv/uv.toml`),
            '/etc/uv/uv.toml',
        ];
    const files = named === null
        ? [
            { label: "the user's uv.toml", path: below(userFolder, 'uv/uv.toml') },
            ...machine.map((path) => ({ label: "the machine's uv.toml", path })),
        ]
        : [{ label: 'the file of UV_CONFIG_FILE', path: named }];
    const texts = await readFiles(surroundings, files);
    const read = await Promise.all(texts.map(async (file) => ({
        label: file.label,
        configuration: await (0,uv_configuration/* readUvConfiguration */.Q)(file, 'uv.toml'),
    })));
    return read.flatMap(({ label, configuration }) => configuration === null ? [] : [{ label, configuration }]);
}
function pipFiles({ environment, homeFolder, platform }) {
    const variable = variables(environment);
    const named = variable('PIP_CONFIG_FILE');
    if (named === '/dev/null' || named?.toLowerCase() === 'nul')
        return [];
    const windows = platform === 'win32';
    const name = windows ? 'pip.ini' : 'pip.conf';
    const label = "pip's configuration";
    const global = windows
        ? [below(variable('PROGRAMDATA') ?? null, `pip/${name}`)]
        : platform === 'darwin'
            ? [`/Library/Application Support/pip/${name}`]
            : [
                ...(variable('XDG_CONFIG_DIRS') ?? '/etc/xdg')
                    .split(':')
                    .filter(isAbsolute)
                    .map((folder) => `${folder}/pip/${name}`),
                `/etc/${name}`,
            ];
    const user = windows
        ? [below(homeFolder, `pip/${name}`), below(variable('APPDATA'), `pip/${name}`)]
        : [
            below(homeFolder, `.pip/${name}`),
            below(variable('XDG_CONFIG_HOME') ?? below(homeFolder, '.config'), `pip/${name}`),
            ...(platform === 'darwin' ? [below(homeFolder, `Library/Application Support/pip/${name}`)] : []),
        ];
    return [
        ...global,
        ...(named === null ? user : []),
        below(variable('VIRTUAL_ENV'), name),
        named,
    ].map((path) => ({ label, path }));
}
async function readNetrcText(surroundings) {
    const { environment, homeFolder, platform } = surroundings;
    const named = variables(environment)('NETRC');
    if (named !== null)
        return surroundings.readText(named);
    for (const name of platform === 'win32' ? ['.netrc', '_netrc'] : ['.netrc']) {
        const path = below(homeFolder, name);
        const text = path === null ? null : await surroundings.readText(path);
        if (text !== null)
            return text;
    }
    return null;
}
async function readFiles(surroundings, files) {
    const texts = await Promise.all(files.map(({ path }) => (path === null ? Promise.resolve(null) : surroundings.readText(path))));
    return files.flatMap(({ label }, index) => {
        const text = texts[index] ?? null;
        return text === null ? [] : [{ label, text }];
    });
}
function variables(environment) {
    return (name) => {
        const value = environment[name];
        return value === undefined || value === '' ? null : value;
    };
}
function below(folder, path) {
    return folder === null ? null : `${folder.replace(/[/\\]$/, '')}/${path}`;
}
function isAbsolute(path) {
    return path.startsWith('/');
}

// EXTERNAL MODULE: ./build/src/python/name.js
var python_name = __webpack_require__(90933);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/python/version.js
var python_version = __webpack_require__(80696);
;// CONCATENATED MODULE: ./build/src/python/index/listed-file.js



const ARCHIVES = ['.tar.gz', '.zip', '.tar.bz2', '.tgz', '.tar.xz', '.tar.Z', '.tar'];
const DIGEST = /^(md5|sha1|sha224|sha256|sha384|sha512|blake2b)=([0-9a-fA-F]{16,128})$/;
const FILENAME_LIMIT = 512;
const PLAIN_ADDRESS = /^https?:\/\/(?:(?!xn--)[a-z0-9-]+\.)+[a-z]{2,63}(?:\/[A-Za-z0-9_~+-][A-Za-z0-9._~+-]*)+$/;
function absoluteFile(listed, base) {
    const address = parseAddress(listed.url, base);
    if (address === null)
        return null;
    const digest = DIGEST.exec(address.fragment);
    const given = digest?.[1];
    const hashes = given === undefined || digest?.[2] === undefined || listed.hashes.has(given)
        ? listed.hashes
        : new Map([...listed.hashes, [given, digest[2].toLowerCase()]]);
    const filename = listed.filename ?? address.filename;
    if (filename === '' || filename.length > FILENAME_LIMIT || /[/\\\p{Cc}]/u.test(filename))
        return null;
    const { size, requiresPython, yanked, uploadTime, metadata } = listed;
    const file = { filename, url: address.url, size, hashes, requiresPython, yanked, uploadTime };
    return metadata === null
        ? { ...file, hasMetadata: false }
        : { ...file, hasMetadata: true, metadataHashes: metadata.hashes };
}
function parseAddress(text, base) {
    const hash = text.indexOf('#');
    const plain = hash === -1 ? text : text.slice(0, hash);
    if (PLAIN_ADDRESS.test(plain))
        return {
            url: plain,
            fragment: hash === -1 ? '' : text.slice(hash + 1),
            filename: plain.slice(plain.lastIndexOf('/') + 1),
        };
    if (!URL.canParse(text, base))
        return null;
    const url = new URL(text, base);
    const local = url.protocol === 'file:';
    if (!local && url.protocol !== 'http:' && url.protocol !== 'https:')
        return null;
    if (local && !base.startsWith('file:'))
        return null;
    const fragment = url.hash.slice(1);
    url.username = '';
    url.password = '';
    url.hash = '';
    return { url: url.href, fragment, filename: fileNameOf(url) };
}
function sourceArchiveStem(filename) {
    for (const ending of ARCHIVES)
        if (filename.endsWith(ending))
            return filename.slice(0, -ending.length);
    return null;
}
function isDistribution(filename) {
    return filename.endsWith('.whl') || sourceArchiveStem(filename) !== null;
}
function belongsTo(filename, project) {
    if (filename.endsWith('.whl'))
        return (0,python_name/* normalizeName */.P)(filename.split('-', 1)[0] ?? '') === project;
    return sourceVersion(filename, project) !== null;
}
function sourceVersion(filename, project) {
    const stem = sourceArchiveStem(filename);
    if (stem === null)
        return null;
    for (let dash = stem.indexOf('-'); dash !== -1; dash = stem.indexOf('-', dash + 1)) {
        if ((0,python_name/* normalizeName */.P)(stem.slice(0, dash)) !== project)
            continue;
        const version = (0,python_version/* parseVersion */.ot)(stem.slice(dash + 1));
        if (version !== null)
            return version;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/python/index/html-tags.js
const ATTRIBUTE_LIMIT = 64;
const RAW = new Set(['script', 'style', 'title', 'textarea']);
function* scanTags(text) {
    let at = text.indexOf('<');
    while (at !== -1) {
        if (text.startsWith('<!--', at)) {
            const end = text.indexOf('-->', at + 4);
            if (end === -1)
                return;
            at = text.indexOf('<', end + 3);
            continue;
        }
        if (!isLetter(text.charCodeAt(at + 1))) {
            at = text.indexOf('<', at + 1);
            continue;
        }
        const { tag, end } = readTag(text, at + 1);
        if (tag === null)
            return;
        yield tag;
        if (RAW.has(tag.name)) {
            const close = closingOf(text, tag.name, end);
            if (close === -1)
                return;
            at = text.indexOf('<', close);
            if (at === close)
                at = text.indexOf('<', close + 1);
        }
        else
            at = text.indexOf('<', end);
    }
}
function readTag(text, start) {
    let at = start;
    while (at < text.length && !isSpace(text.charCodeAt(at)) && text[at] !== '>' && text[at] !== '/')
        at += 1;
    const name = text.slice(start, Math.min(at, start + 32)).toLowerCase();
    const attributes = new Map();
    for (;;) {
        while (at < text.length && (isSpace(text.charCodeAt(at)) || text[at] === '/'))
            at += 1;
        if (at >= text.length)
            return { tag: null, end: at };
        if (text[at] === '>')
            return { tag: { name, attributes }, end: at + 1 };
        const nameStart = at;
        at += 1;
        while (at < text.length && !isSpace(text.charCodeAt(at)) && !isNameEnd(text.charCodeAt(at)))
            at += 1;
        const attribute = text.slice(nameStart, at).toLowerCase();
        let next = at;
        while (next < text.length && isSpace(text.charCodeAt(next)))
            next += 1;
        let value = '';
        if (text[next] === '=') {
            at = next + 1;
            while (at < text.length && isSpace(text.charCodeAt(at)))
                at += 1;
            const quote = text[at];
            if (quote === '"' || quote === "'") {
                const end = text.indexOf(quote, at + 1);
                if (end === -1)
                    return { tag: null, end: text.length };
                value = text.slice(at + 1, end);
                at = end + 1;
            }
            else {
                const valueStart = at;
                while (at < text.length && !isSpace(text.charCodeAt(at)) && text[at] !== '>')
                    at += 1;
                value = text.slice(valueStart, at);
            }
        }
        if (attributes.size < ATTRIBUTE_LIMIT && !attributes.has(attribute))
            attributes.set(attribute, value);
    }
}
function closingOf(text, name, from) {
    for (let at = text.indexOf('</', from); at !== -1; at = text.indexOf('</', at + 2))
        if (text.slice(at + 2, at + 2 + name.length).toLowerCase() === name)
            return at;
    return -1;
}
const NAMED = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
};
function decodeEntities(text) {
    if (!text.includes('&'))
        return text;
    return text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,4}));/g, (whole, decimal, hexadecimal, name) => {
        if (name !== undefined)
            return NAMED[String(name)] ?? whole;
        const code = decimal === undefined ? Number.parseInt(String(hexadecimal), 16) : Number(decimal);
        return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? whole : String.fromCodePoint(code);
    });
}
function isSpace(code) {
    return code === 32 || code === 10 || code === 13 || code === 9 || code === 12;
}
function isNameEnd(code) {
    return code === 61 || code === 62 || code === 47;
}
function isLetter(code) {
    const lower = code | 32;
    return lower >= 97 && lower <= 122;
}

;// CONCATENATED MODULE: ./build/src/python/index/read-html.js

const FILE_LIMIT = 500_000;
function readHtmlPage(parts, accepts) {
    const files = [];
    let baseHref = null;
    let repositoryVersion = null;
    let hasForm = false;
    for (const part of parts)
        for (const tag of scanTags(part)) {
            const href = tag.attributes.get('href');
            if (tag.name === 'a' && href !== undefined) {
                if (files.length < FILE_LIMIT && accepts(href))
                    files.push(readAnchor(href, tag.attributes));
            }
            else if (tag.name === 'base' && baseHref === null)
                baseHref = href === undefined ? null : decodeEntities(href).trim();
            else if (tag.name === 'form')
                hasForm = true;
            else if (tag.name === 'meta' && tag.attributes.get('name')?.toLowerCase() === 'pypi:repository-version')
                repositoryVersion ??= tag.attributes.get('content') ?? null;
        }
    return { files, baseHref, repositoryVersion, hasForm };
}
function readAnchor(href, attributes) {
    const value = (name) => {
        const text = attributes.get(name);
        return text === undefined ? null : decodeEntities(text);
    };
    const requiresPython = value('data-requires-python');
    return {
        url: decodeEntities(href).trim(),
        filename: null,
        size: null,
        hashes: new Map(),
        requiresPython: requiresPython === null || requiresPython.trim() === '' ? null : requiresPython,
        yanked: value('data-yanked'),
        uploadTime: value('data-upload-time'),
        metadata: readMetadata(value('data-core-metadata') ?? value('data-dist-info-metadata')),
    };
}
function readMetadata(value) {
    if (value === null || value === 'false')
        return null;
    const digest = /^([a-z0-9_]+)=([0-9a-fA-F]+)$/.exec(value);
    if (digest?.[1] !== undefined && digest[2] !== undefined)
        return { hashes: new Map([[digest[1], digest[2].toLowerCase()]]) };
    return value === 'true' || value === '' ? { hashes: new Map() } : null;
}

;// CONCATENATED MODULE: ./build/src/python/index/read-json.js
function readJsonPage(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { ok: false, message: 'answered with JSON that is broken or not whole' };
    }
    if (!isFields(value) || !Array.isArray(value.files))
        return { ok: false, message: 'answered with JSON that lists no files' };
    const version = isFields(value.meta) ? value.meta['api-version'] : undefined;
    const major = typeof version === 'string' ? /^(\d+)\./.exec(version)?.[1] : '1';
    if (major !== '1')
        return {
            ok: false,
            message: `speaks version ${String(version).slice(0, 20)} of the simple API; version 1 is known`,
        };
    const files = [];
    for (const entry of value.files) {
        const file = isFields(entry) ? readFile(entry) : null;
        if (file !== null)
            files.push(file);
    }
    return { ok: true, name: typeof value.name === 'string' ? value.name : null, files };
}
function readFile(entry) {
    const { filename, url, size, yanked } = entry;
    if (typeof filename !== 'string' || typeof url !== 'string')
        return null;
    const text = (key) => {
        const value = entry[key];
        return typeof value === 'string' && value.trim() !== '' ? value : null;
    };
    return {
        url,
        filename,
        size: typeof size === 'number' && Number.isSafeInteger(size) && size > 0 ? size : null,
        hashes: readHashes(entry.hashes),
        requiresPython: text('requires-python'),
        yanked: typeof yanked === 'string' ? yanked : yanked === true ? '' : null,
        uploadTime: text('upload-time'),
        metadata: read_json_readMetadata(entry['core-metadata'] ?? entry['dist-info-metadata']),
    };
}
function read_json_readMetadata(value) {
    if (value === true)
        return { hashes: new Map() };
    return isFields(value) ? { hashes: readHashes(value) } : null;
}
function readHashes(value) {
    const hashes = new Map();
    if (!isFields(value))
        return hashes;
    for (const [algorithm, digest] of Object.entries(value))
        if (typeof digest === 'string' && /^[0-9a-fA-F]{16,128}$/.test(digest))
            hashes.set(algorithm.toLowerCase(), digest.toLowerCase());
    return hashes;
}
function isFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/src/python/index/index-page.js





const ACCEPT = 'application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.01';
const PAGE_LIMIT = 96 * 1024 * 1024;
function readPage(answer, accepts = () => true) {
    const { body, headers } = answer;
    const type = (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
    const start = new TextDecoder().decode(body.subarray(0, 1000));
    const looksLikeJson = /^[\s\uFEFF]*[{[]/.test(start);
    if (type.endsWith('json') || (looksLikeJson && !type.includes('html')))
        return readJson(answer, new TextDecoder().decode(body), accepts);
    if (type.includes('html') || /^[\s\uFEFF]*</.test(start))
        return readHtml(answer, accepts);
    throw unreadable(answer.url, 'answered with neither JSON nor HTML');
}
function readJson(answer, text, accepts) {
    const page = readJsonPage(text);
    if (!page.ok)
        throw unreadable(answer.url, page.message);
    return distributions(page.files, answer.url, accepts);
}
function readHtml(answer, accepts) {
    const page = readHtmlPage(partsOf(answer.body), (href) => accepts(nameIn(href)));
    const major = /^\s*(\d+)\./.exec(page.repositoryVersion ?? '1.0')?.[1];
    if (major !== '1')
        throw unreadable(answer.url, `speaks version ${page.repositoryVersion?.slice(0, 20)} of the simple API; version 1 is known`);
    const base = page.baseHref !== null && URL.canParse(page.baseHref, answer.url)
        ? new URL(page.baseHref, answer.url).href
        : answer.url;
    const files = distributions(page.files, base, accepts);
    if (files.length === 0 && (page.hasForm || !isWhole(new TextDecoder().decode(answer.body))))
        throw unreadable(answer.url, page.hasForm
            ? 'answered with a form, perhaps to sign in, instead of a list of files'
            : 'answered with half a page');
    return files;
}
const PART_BYTES = 64 * 1024;
const ANCHOR_END = Buffer.from('</a>');
function* partsOf(body) {
    const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
    for (let at = 0; at < bytes.length;) {
        const end = bytes.indexOf(ANCHOR_END, at + PART_BYTES);
        const next = end === -1 ? bytes.length : end + ANCHOR_END.length;
        yield bytes.toString('utf8', at, next);
        at = next;
    }
}
function isWhole(text) {
    return text.lastIndexOf('<') <= text.lastIndexOf('>');
}
function nameIn(href) {
    const end = href.search(/[#?]/);
    const path = end === -1 ? href : href.slice(0, end);
    const name = path.slice(path.lastIndexOf('/') + 1);
    return name.includes('%') ? '' : name;
}
function distributions(listed, base, accepts) {
    const files = [];
    for (const each of listed) {
        if (each.filename !== null && !accepts(each.filename))
            continue;
        const file = absoluteFile(each, base);
        if (file !== null && isDistribution(file.filename))
            files.push(file);
    }
    return files;
}
function unreadable(url, what) {
    return new errors/* EnvironmentError */.eG(`the package index at ${shownAddress(url)} ${what}`, {
        advice: 'Check that the address is the one that pip or uv use, which often ends in /simple.',
    });
}

;// CONCATENATED MODULE: ./build/src/python/index/index-client.js







const FRESH_SECONDS = 600;
function createIndexClient(location, asker, credentials) {
    const label = location.name ?? shownAddress(location.url);
    const pages = new Map();
    const page = (url) => {
        const known = pages.get(url);
        if (known !== undefined)
            return known;
        const reading = openPage(url, location, asker, credentials);
        pages.set(url, reading);
        return reading;
    };
    return {
        async project(name) {
            const normalized = (0,python_name/* normalizeName */.P)(name);
            const found = await page(location.flat ? location.url : projectAddress(location.url, normalized));
            if (found === null)
                return null;
            const files = async (accepts) => (await found.files(accepts)).filter(({ filename }) => belongsTo(filename, normalized));
            if (location.flat && (await files()).length === 0)
                return null;
            return {
                name: normalized,
                get digest() {
                    return found.digest;
                },
                files,
                index: label,
            };
        },
    };
}
async function openPage(url, location, asker, credentials) {
    const authorization = authorizationFor(url, credentials);
    const request = {
        headers: { accept: ACCEPT, ...(authorization === null ? {} : { authorization }) },
        byteLimit: PAGE_LIMIT,
        timeoutMilliseconds: 60_000,
        cache: { freshSeconds: FRESH_SECONDS },
    };
    const kept = await asker.kept(url, request);
    if (kept !== null && isFound(kept)) {
        let digest = contentName(kept.url, kept.digest);
        const read = async () => {
            const answer = await askPage(url, location, asker, request);
            digest = answer.digest === undefined ? null : contentName(answer.url, answer.digest);
            return answer;
        };
        const files = location.flat ? once(async () => readPage(await read())) : pageReader(null, read);
        return {
            get digest() {
                return digest;
            },
            files,
        };
    }
    const answer = await askPage(url, location, asker, request);
    if (isFound(answer)) {
        const digest = answer.digest ??
            (authorization === null ? (0,external_node_crypto_.createHash)('sha256').update(answer.body).digest('hex') : null);
        const again = askAgain(url, location, asker, request);
        const files = location.flat ? once(readLater(answer)) : pageReader(answer, again);
        return { digest: digest === null ? null : contentName(answer.url, digest), files };
    }
    if (isAbsent(answer))
        return null;
    throw refusal(location, answer);
}
function contentName(url, digest) {
    return `${digest} of ${url}`;
}
const readLater = (answer) => async () => readPage(answer);
const askAgain = (...page) => () => askPage(...page);
async function askPage(url, location, asker, request) {
    try {
        return await asker.ask(url, request);
    }
    catch (thrown) {
        throw new errors/* EnvironmentError */.eG(`the package index ${shownAddress(location.url)} (from ${location.origin}) does not answer: ${(0,errors/* messageOf */.bD)(thrown)}`, { cause: thrown, advice: 'Check the address and the network, or name another index.' });
    }
}
function isFound({ status }) {
    return status >= 200 && status <= 299;
}
function pageReader(first, again) {
    let answer = first;
    let files;
    return async (accepts) => {
        const known = files?.deref();
        if (known !== undefined)
            return known;
        const page = answer ?? (await again());
        answer = null;
        const read = readPage(page, accepts);
        if (accepts === undefined)
            files = new WeakRef(read);
        return read;
    };
}
function once(work) {
    let result;
    return () => {
        result ??= work();
        return result;
    };
}
function isAbsent({ status, headers }) {
    return (status === 404 ||
        status === 410 ||
        (status === 403 && (headers.get('content-type') ?? '').includes('xml')));
}
function refusal(location, { status, headers }) {
    const where = `the package index ${shownAddress(location.url)} (from ${location.origin})`;
    if (status === 401 || status === 403 || status === 407)
        return new errors/* EnvironmentError */.eG(`${where} answered with status ${status}: it wants other credentials`, {
            advice: location.name === null
                ? 'Put them into netrc, or into the address in the environment.'
                : 'Put them into netrc, or into the environment variables that uv reads for this index.',
        });
    if (status === 429) {
        const wait = headers.get('retry-after');
        return new errors/* EnvironmentError */.eG(`${where} answered with status 429: too many requests${wait === undefined ? '' : `; it asks to wait (Retry-After: ${wait.slice(0, 40)})`}`, { advice: 'Wait, then run again; what was read is kept by the cache.' });
    }
    return new errors/* EnvironmentError */.eG(`${where} answered with status ${status}`, {
        advice: status >= 500 ? 'Its server fails; run again later.' : 'Check its address.',
    });
}
function projectAddress(index, name) {
    const url = new URL(index);
    url.pathname = `${url.pathname.replace(/\/$/, '')}/${name}/`;
    return url.href;
}

;// CONCATENATED MODULE: ./build/src/python/index/several-indexes.js



function openPackageIndex(settings, http, options = {}) {
    const asker = options.asker ?? createAsker(http, options.patience);
    const clients = settings.indexes.map((location) => ({
        location,
        client: createIndexClient(location, asker, settings.credentials),
    }));
    const usual = clients.filter(({ location }) => !location.explicit);
    const places = usual.filter(({ location }) => location.flat).map(({ client }) => client);
    const indexes = usual.filter(({ location }) => !location.flat).map(({ client }) => client);
    const answers = new Map();
    const find = async (name) => {
        const pin = settings.pins.get(name);
        const pinned = pin === undefined ? undefined : clients.find(({ location }) => location.name === pin);
        if (pinned !== undefined)
            return pinned.client.project(name);
        const fromPlaces = Promise.all(places.map((client) => client.project(name)));
        const fromIndexes = settings.strategy === 'all-indexes'
            ? Promise.all(indexes.map((client) => client.project(name)))
            : first(indexes, name).then((found) => [found]);
        const [flat, listed] = await Promise.all([fromPlaces, fromIndexes]);
        return merge(name, [...flat, ...listed]);
    };
    return {
        project(name) {
            const normalized = (0,python_name/* normalizeName */.P)(name);
            const known = answers.get(normalized);
            if (known !== undefined)
                return known;
            const answer = find(normalized);
            answers.set(normalized, answer);
            return answer;
        },
    };
}
async function first(indexes, name) {
    for (const index of indexes) {
        const found = await index.project(name);
        if (found !== null)
            return found;
    }
    return null;
}
function merge(name, projects) {
    const found = projects.filter((project) => project !== null);
    const [only] = found;
    if (only === undefined || found.length === 1)
        return only ?? null;
    return {
        name,
        get digest() {
            const digests = found.map(({ digest }) => digest);
            return digests.includes(null) ? null : digests.join(' ');
        },
        index: [...new Set(found.map(({ index }) => index))].join(', '),
        async files(accepts) {
            const files = new Map();
            for (const project of found)
                for (const file of await project.files(accepts))
                    if (!files.has(file.filename))
                        files.set(file.filename, file);
            return [...files.values()];
        },
    };
}

// EXTERNAL MODULE: ./build/src/python/scale/catalogue-scale.js + 1 modules
var catalogue_scale = __webpack_require__(73461);
// EXTERNAL MODULE: ./build/src/support/compare.js
var compare = __webpack_require__(90034);
// EXTERNAL MODULE: ./build/src/python/marker.js
var python_marker = __webpack_require__(96024);
;// CONCATENATED MODULE: ./build/src/python/resolve/version-set.js

class VersionSet {
    static NONE = new VersionSet(false, []);
    static ALL = new VersionSet(true, []);
    startsInside;
    cuts;
    constructor(startsInside, cuts) {
        this.startsInside = startsInside;
        this.cuts = cuts;
    }
    static ofCuts(startsInside, cuts) {
        if (cuts.length === 0)
            return startsInside ? VersionSet.ALL : VersionSet.NONE;
        return new VersionSet(startsInside, cuts);
    }
    static between(low, high) {
        if (low === null)
            return high === null ? VersionSet.ALL : new VersionSet(true, [high]);
        if (high === null)
            return new VersionSet(false, [low]);
        return compareCuts(low, high) < 0 ? new VersionSet(false, [low, high]) : VersionSet.NONE;
    }
    static exactly(version) {
        return new VersionSet(false, [
            { version, side: 'before' },
            { version, side: 'after' },
        ]);
    }
    get isEmpty() {
        return !this.startsInside && this.cuts.length === 0;
    }
    get isAll() {
        return this.startsInside && this.cuts.length === 0;
    }
    complement() {
        if (this.cuts.length === 0)
            return this.startsInside ? VersionSet.NONE : VersionSet.ALL;
        return new VersionSet(!this.startsInside, this.cuts);
    }
    intersection(other) {
        if (this === other || this.isEmpty || other.isAll)
            return this;
        if (this.isAll || other.isEmpty)
            return other;
        return combine(this, other, both);
    }
    union(other) {
        if (this === other || this.isAll || other.isEmpty)
            return this;
        if (this.isEmpty || other.isAll)
            return other;
        return combine(this, other, either);
    }
    difference(other) {
        if (this.isEmpty || other.isEmpty)
            return this;
        return combine(this, other, firstOnly);
    }
    isSubsetOf(other) {
        if (this === other || this.isEmpty || other.isAll)
            return true;
        return !meets(this, other, firstOnly);
    }
    isDisjointFrom(other) {
        if (this.isEmpty || other.isEmpty)
            return true;
        return !meets(this, other, both);
    }
    equals(other) {
        if (this === other)
            return true;
        return (this.startsInside === other.startsInside &&
            this.cuts.length === other.cuts.length &&
            this.cuts.every((cut, index) => {
                const theirs = other.cuts[index];
                return theirs !== undefined && compareCuts(cut, theirs) === 0;
            }));
    }
    contains(version) {
        let low = 0;
        let high = this.cuts.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            const cut = this.cuts[middle];
            if (cut !== undefined && isCutBefore(cut, version))
                low = middle + 1;
            else
                high = middle;
        }
        return low % 2 === 0 ? this.startsInside : !this.startsInside;
    }
}
const both = (a, b) => a && b;
const either = (a, b) => a || b;
const firstOnly = (a, b) => a && !b;
function combine(a, b, holds) {
    const startsInside = holds(a.startsInside, b.startsInside);
    const cuts = [];
    let inside = startsInside;
    walk(a, b, (inFirst, inSecond, cut) => {
        const now = holds(inFirst, inSecond);
        if (now !== inside)
            cuts.push(cut);
        inside = now;
        return false;
    });
    return VersionSet.ofCuts(startsInside, cuts);
}
function meets(a, b, holds) {
    return holds(a.startsInside, b.startsInside) || walk(a, b, holds);
}
function walk(a, b, visit) {
    let inFirst = a.startsInside;
    let inSecond = b.startsInside;
    let first = 0;
    let second = 0;
    for (;;) {
        const x = a.cuts[first];
        const y = b.cuts[second];
        const cut = x ?? y;
        if (cut === undefined)
            return false;
        const order = x === undefined ? 1 : y === undefined ? -1 : compareCuts(x, y);
        if (order <= 0) {
            inFirst = !inFirst;
            first += 1;
        }
        if (order >= 0) {
            inSecond = !inSecond;
            second += 1;
        }
        if (visit(inFirst, inSecond, order <= 0 ? cut : (y ?? cut)))
            return true;
    }
}
const SIDES = { before: 0, after: 1, 'after-locals': 2 };
function compareCuts(a, b) {
    if (a === b)
        return 0;
    const order = (0,python_version/* comparePublicVersions */.CC)(a.version, b.version);
    if (order !== 0)
        return order;
    if (a.side === 'after-locals' || b.side === 'after-locals')
        return Number(a.side === 'after-locals') - Number(b.side === 'after-locals');
    return (0,python_version/* compareVersions */.Zy)(a.version, b.version) || SIDES[a.side] - SIDES[b.side];
}
function isCutBefore(cut, version) {
    if (cut.side === 'after-locals')
        return (0,python_version/* comparePublicVersions */.CC)(cut.version, version) < 0;
    const order = (0,python_version/* compareVersions */.Zy)(cut.version, version);
    return order < 0 || (order === 0 && cut.side === 'before');
}

;// CONCATENATED MODULE: ./build/src/python/resolve/specifier-versions.js


function versionsOf(set) {
    let versions = VersionSet.ALL;
    for (const specifier of set.specifiers)
        versions = versions.intersection(versionsOfClause(specifier));
    return versions;
}
function versionsOfClause(specifier) {
    const wanted = specifier.version;
    if (wanted === null) {
        const version = (0,python_version/* parseVersion */.ot)(specifier.text);
        return version === null ? VersionSet.NONE : VersionSet.exactly(version);
    }
    switch (specifier.operator) {
        case '==':
        case '===':
            return equalTo(specifier, wanted);
        case '!=':
            return equalTo(specifier, wanted).complement();
        case '>=':
            return VersionSet.between(before(wanted), null);
        case '<=':
            return VersionSet.between(null, { version: wanted, side: 'after-locals' });
        case '>':
            return VersionSet.between(startAfter(wanted), null);
        case '<':
            return VersionSet.between(null, before((0,python_version/* isPrerelease */.V1)(wanted) ? wanted : { ...wanted, dev: 0 }));
        case '~=':
            return VersionSet.between(before(wanted), before(afterPrefix(wanted, wanted.release.slice(0, -1))));
    }
}
function equalTo(specifier, wanted) {
    if (specifier.wildcard)
        return VersionSet.between(before(firstWith(wanted, wanted.release)), before(afterPrefix(wanted, wanted.release)));
    if (wanted.local !== null)
        return VersionSet.exactly(wanted);
    return VersionSet.between(before(wanted), { version: wanted, side: 'after-locals' });
}
function startAfter(wanted) {
    if (wanted.dev !== null)
        return before({ ...wanted, dev: (0,python_version/* successor */.hG)(wanted.dev), local: null });
    if (wanted.post !== null)
        return before({ ...wanted, post: (0,python_version/* successor */.hG)(wanted.post), dev: 0, local: null });
    return before({ ...wanted, post: Number.POSITIVE_INFINITY, local: null });
}
function before(version) {
    return { version, side: 'before' };
}
function firstWith(version, release) {
    return { epoch: version.epoch, release, pre: null, post: null, dev: 0, local: null };
}
function afterPrefix(version, prefix) {
    return firstWith(version, [...prefix.slice(0, -1), (0,python_version/* successor */.hG)(prefix.at(-1) ?? 0)]);
}

;// CONCATENATED MODULE: ./build/src/python/resolve/candidate-list.js



class CandidateList {
    candidates;
    #selectable;
    #finalFirst;
    #indexOf;
    #preferred;
    constructor(given, rules) {
        const sorted = [...given].sort((a, b) => (0,python_version/* compareVersions */.Zy)(b.version, a.version));
        this.candidates = sorted.filter((candidate, index) => {
            const newer = sorted[index - 1];
            return newer === undefined || (0,python_version/* compareVersions */.Zy)(newer.version, candidate.version) !== 0;
        });
        this.#finalFirst = rules.prereleases === 'if-necessary' && !namesPrerelease(rules.asked);
        this.#selectable = this.candidates.map(({ version, yanked }) => (rules.prereleases !== 'disallow' || !(0,python_version/* isPrerelease */.V1)(version)) &&
            (!yanked || isPinned(version, rules.asked)));
        this.#indexOf = new Map(this.candidates.map((candidate, index) => [candidate.version, index]));
        const { preferred } = rules;
        this.#preferred =
            preferred === undefined
                ? null
                : (this.candidates.find(({ version }) => (0,python_version/* compareVersions */.Zy)(version, preferred) === 0) ?? null);
    }
    choose(versions, preferHighest) {
        return this.chooseMany(versions, preferHighest, 1)[0] ?? null;
    }
    chooseMany(versions, preferHighest, limit) {
        const preferred = this.#preferred;
        const first = preferred !== null && versions.contains(preferred.version) ? [preferred] : [];
        const chosen = [...first];
        const later = [];
        const count = this.candidates.length;
        for (let step = 0; step < count && chosen.length < limit; step += 1) {
            const index = preferHighest ? step : count - 1 - step;
            const candidate = this.candidates[index];
            if (candidate === undefined || this.#selectable[index] !== true || candidate === first[0])
                continue;
            const isLater = this.#finalFirst && (0,python_version/* isPrerelease */.V1)(candidate.version);
            if (isLater && later.length >= limit)
                continue;
            if (versions.contains(candidate.version))
                (isLater ? later : chosen).push(candidate);
        }
        return chosen.length < limit ? [...chosen, ...later].slice(0, limit) : chosen;
    }
    isSelectable(candidate) {
        return this.#selectable[this.#place(candidate)] === true;
    }
    stretchOf(candidate) {
        return this.#stretch(this.#place(candidate), this.#place(candidate));
    }
    stretchWhere(candidate, holds) {
        const place = this.#place(candidate);
        let newest = place;
        let oldest = place;
        for (let next = this.candidates[newest - 1]; next !== undefined && holds(next);) {
            newest -= 1;
            next = this.candidates[newest - 1];
        }
        for (let next = this.candidates[oldest + 1]; next !== undefined && holds(next);) {
            oldest += 1;
            next = this.candidates[oldest + 1];
        }
        return this.#stretch(newest, oldest);
    }
    #stretch(newest, oldest) {
        const low = this.candidates[oldest];
        const next = this.candidates[newest - 1];
        return VersionSet.between(low === undefined ? null : { version: low.version, side: 'before' }, next === undefined ? null : { version: next.version, side: 'before' });
    }
    #place(candidate) {
        return this.#indexOf.get(candidate.version) ?? -1;
    }
}
function namesPrerelease(asked) {
    return asked.some((set) => set.specifiers.some((specifier) => {
        if (!['==', '===', '~=', '>='].includes(specifier.operator))
            return false;
        const version = specifier.version ?? (0,python_version/* parseVersion */.ot)(specifier.text);
        return version !== null && (0,python_version/* isPrerelease */.V1)(version);
    }));
}
function isPinned(version, asked) {
    return asked.some(({ specifiers }) => {
        const [only, ...others] = specifiers;
        if (only === undefined || others.length > 0 || only.wildcard)
            return false;
        return ((only.operator === '==' || only.operator === '===') &&
            versionsOf({ specifiers: [only] }).contains(version));
    });
}

;// CONCATENATED MODULE: ./build/src/python/resolve/candidate-pool.js


const MAXIMUM_DEPTH = 30;
class CandidatePool {
    #provider;
    #request;
    #demands;
    #urls;
    #lists = new Map();
    #metadata = new Map();
    #read = new Map();
    #foreseen = new Map();
    constructor(provider, request, demands, urls) {
        this.#provider = provider;
        this.#request = request;
        this.#demands = demands;
        this.#urls = urls;
    }
    list(name) {
        const known = this.#lists.get(name);
        if (known !== undefined)
            return known;
        const asked = this.#ask(name);
        this.#lists.set(name, asked);
        return asked;
    }
    metadata(candidate) {
        const known = this.#metadata.get(candidate);
        if (known !== undefined)
            return known;
        const asked = this.#provider.metadata(candidate).then((metadata) => {
            this.#read.set(candidate, metadata);
            return metadata;
        });
        this.#metadata.set(candidate, asked);
        return asked;
    }
    known(candidate) {
        return this.#read.get(candidate);
    }
    lookAhead(wanted, limits) {
        const fresh = [...wanted.keys()].filter((name) => !this.#lists.has(name) && !this.#urls.has(name));
        if (fresh.length > 0)
            this.#provider.prefetch?.(fresh);
        for (const [name, versions] of wanted)
            this.#foresee(name, versions, limits, 0).catch(() => {
            });
    }
    lookDown(list, versions, count) {
        for (const candidate of list.chooseMany(versions, this.#request.preferHighest ?? true, count))
            if (this.#demands.acceptsPython(candidate.requiresPython))
                this.metadata(candidate).catch(() => {
                });
    }
    async #ask(name) {
        const url = this.#urls.get(name);
        const direct = url === undefined ? undefined : await this.#provider.direct?.(name, url);
        const given = url === undefined ? await this.#provider.candidates(name) : direct ? [direct] : null;
        if (given === null)
            return null;
        return new CandidateList(given, {
            prereleases: url === undefined ? this.#prereleasesOf(name) : 'allow',
            asked: this.#demands.specifiersOf(name),
            preferred: this.#request.preferences?.get(name),
        });
    }
    #prereleasesOf(name) {
        return this.#request.prereleasesOf?.get(name) ?? this.#request.prereleases ?? 'if-necessary';
    }
    async #foresee(name, versions, limits, depth) {
        const list = await this.list(name);
        const candidate = this.#best(list, versions.intersection(limits(name)));
        if (candidate === null || this.#foreseen.get(name) === candidate)
            return;
        this.#foreseen.set(name, candidate);
        const metadata = await this.metadata(candidate);
        if ('unusable' in metadata || depth >= MAXIMUM_DEPTH)
            return;
        const following = [];
        const fresh = [];
        for (const { requirement } of this.#demands.of(metadata, null)) {
            const { normalizedName, specifier, url } = requirement;
            if (url !== null || this.#foreseen.has(normalizedName))
                continue;
            if (!this.#lists.has(normalizedName))
                fresh.push(normalizedName);
            following.push(this.#foresee(normalizedName, versionsOf(specifier), limits, depth + 1));
        }
        if (fresh.length > 0)
            this.#provider.prefetch?.(fresh);
        await Promise.all(following);
    }
    #best(list, versions) {
        const highest = this.#request.preferHighest ?? true;
        return (list
            ?.chooseMany(versions, highest, 20)
            .find((candidate) => this.#demands.acceptsPython(candidate.requiresPython)) ?? null);
    }
}

// EXTERNAL MODULE: ./build/src/python/specifier.js
var python_specifier = __webpack_require__(46376);
;// CONCATENATED MODULE: ./build/src/python/resolve/demands.js



class Demands {
    #environment;
    #excludes;
    #overrides = new Map();
    #request;
    constructor(request) {
        this.#request = request;
        this.#environment = request.environment;
        this.#excludes = new Set(request.excludes);
        for (const override of request.overrides ?? []) {
            const name = override.requirement.normalizedName;
            const present = this.#overrides.get(name);
            if (present === undefined)
                this.#overrides.set(name, [override]);
            else
                present.push(override);
        }
    }
    roots() {
        const demands = [];
        const replaced = new Set();
        for (const asked of this.#request.requirements) {
            const { normalizedName: name } = asked.requirement;
            const overrides = this.#overrides.get(name);
            if (this.#excludes.has(name))
                continue;
            if (overrides === undefined) {
                if (this.#holds(asked.requirement, null))
                    demands.push({ asked, isOverride: false });
            }
            else if (!replaced.has(name)) {
                replaced.add(name);
                for (const override of overrides)
                    if (this.#holds(override.requirement, null))
                        demands.push({ asked: override, isOverride: true });
            }
        }
        return demands;
    }
    constraints() {
        return (this.#request.constraints ?? []).filter((asked) => this.#holds(asked.requirement, null));
    }
    of(metadata, extra) {
        const demands = [];
        const replaced = new Set();
        for (const requirement of metadata.requires) {
            const name = requirement.normalizedName;
            if (this.#excludes.has(name))
                continue;
            const overrides = this.#overrides.get(name);
            if (!this.#holds(requirement, extra) || (extra !== null && this.#holds(requirement, null)))
                continue;
            if (overrides === undefined)
                demands.push({ requirement, override: null });
            else if (!replaced.has(name)) {
                replaced.add(name);
                for (const override of overrides)
                    if (this.#holds(override.requirement, null))
                        demands.push({ requirement: override.requirement, override });
            }
        }
        return demands;
    }
    acceptsPython(requiresPython) {
        if (requiresPython === null || requiresPython === undefined)
            return true;
        const specifier = (0,python_specifier/* parseSpecifierSet */.m0)(requiresPython);
        const version = (0,python_version/* parseVersion */.ot)(this.#environment.python_full_version);
        return specifier === null || version === null || (0,python_specifier/* matchesSpecifier */._p)(specifier, version);
    }
    get python() {
        return this.#environment.python_full_version;
    }
    specifiersOf(name) {
        const own = [
            ...this.#request.requirements,
            ...(this.#request.constraints ?? []),
            ...(this.#request.overrides ?? []),
        ];
        return own
            .filter(({ requirement }) => requirement.normalizedName === name && this.#holds(requirement, null))
            .map(({ requirement }) => requirement.specifier);
    }
    urls() {
        const urls = new Map();
        const own = [
            ...this.roots().map(({ asked }) => asked),
            ...this.constraints(),
            ...this.#overridesInForce(),
        ];
        for (const asked of own) {
            if (asked.requirement.url === null)
                continue;
            const present = urls.get(asked.requirement.normalizedName) ?? [];
            if (!present.some(({ requirement }) => requirement.url === asked.requirement.url))
                present.push(asked);
            urls.set(asked.requirement.normalizedName, present);
        }
        return urls;
    }
    #overridesInForce() {
        return (this.#request.overrides ?? []).filter(({ requirement }) => this.#holds(requirement, null));
    }
    #holds(requirement, extra) {
        if (requirement.marker === null)
            return true;
        const extras = extra === null ? NO_EXTRAS : new Set([extra]);
        return (0,python_marker/* evaluateMarker */.UZ)(requirement.marker, this.#environment, extras);
    }
}
const NO_EXTRAS = new Set();

;// CONCATENATED MODULE: ./build/src/python/resolve/direct-references.js

async function directReferences(demands, provider) {
    const urls = new Map();
    const queue = [];
    for (const [name, asked] of demands.urls()) {
        const [first, second] = asked;
        if (first !== undefined && second !== undefined)
            throw twoSources(name, first, second);
        const { url, extras } = first?.requirement ?? { url: null, extras: [] };
        if (url === null)
            continue;
        urls.set(name, url);
        queue.push({ name, url, extras });
    }
    for (const { name, url, extras } of queue) {
        const candidate = await provider.direct?.(name, url);
        if (!candidate)
            continue;
        const metadata = await provider.metadata(candidate);
        if ('unusable' in metadata)
            continue;
        for (const extra of [null, ...extras])
            for (const { requirement } of demands.of(metadata, extra)) {
                if (requirement.url === null || urls.has(requirement.normalizedName))
                    continue;
                urls.set(requirement.normalizedName, requirement.url);
                queue.push({ name: requirement.normalizedName, url: requirement.url, extras: requirement.extras });
            }
    }
    return urls;
}
function twoSources(name, first, second) {
    const place = second.path === null
        ? {}
        : { place: { path: second.path, ...(second.range === null ? {} : { line: second.range.startLine }) } };
    return new errors/* UserError */.yo(`${name} is asked for from two URLs: "${first.written}" and "${second.written}"`, {
        ...place,
        advice: 'Keep one of them.',
    });
}

;// CONCATENATED MODULE: ./build/src/python/resolve/proof.js
function proofOf(root, lists) {
    const made = new Map();
    const stack = [root];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
        const { cause } = top;
        if (made.has(top)) {
            stack.pop();
            continue;
        }
        if (cause.kind !== 'conflict') {
            made.set(top, { terms: top.terms, basis: { kind: 'fact', cause } });
            stack.pop();
            continue;
        }
        const first = made.get(cause.first);
        const second = made.get(cause.second);
        if (first === undefined)
            stack.push(cause.first);
        if (second === undefined)
            stack.push(cause.second);
        if (first === undefined || second === undefined)
            continue;
        made.set(top, join(top, first, second, lists));
        stack.pop();
    }
    const proof = made.get(root);
    if (proof === undefined)
        throw new RangeError('the derivation has no root');
    return proof;
}
function askedOf(root) {
    const asked = new Set();
    const seen = new Set([root]);
    for (const { cause } of seen) {
        if (cause.kind === 'conflict')
            seen.add(cause.first).add(cause.second);
        else if (cause.kind === 'asked')
            asked.add(cause.asked);
        else if (cause.kind === 'dependency' && cause.override !== null)
            asked.add(cause.override);
    }
    return [...asked];
}
function join(node, first, second, lists) {
    if (isSilent(first, second, node, lists))
        return { terms: node.terms, basis: second.basis };
    if (isSilent(second, first, node, lists))
        return { terms: node.terms, basis: first.basis };
    return { terms: node.terms, basis: { kind: 'derived', first, second } };
}
function isSilent(fact, other, node, lists) {
    if (fact.basis.kind !== 'fact')
        return false;
    if (fact.basis.cause.kind === 'same-version')
        return true;
    if (fact.basis.cause.kind !== 'no-version')
        return false;
    return fact.terms.every(({ package: about }) => {
        const theirs = other.terms.find((each) => each.package === about)?.term;
        if (theirs?.positive === true && !theirs.versions.isEmpty)
            return true;
        const left = node.terms.find((each) => each.package === about)?.term;
        if (left === undefined || left.positive)
            return false;
        return (lists.get(about.name)?.candidates ?? []).some(({ version }) => left.versions.contains(version));
    });
}

;// CONCATENATED MODULE: ./build/src/python/resolve/facts-used.js
class RecordingSource {
    lists = new Map();
    metadataOf = new Map();
    #source;
    constructor(source) {
        this.#source = source;
    }
    async list(name) {
        const list = await this.#source.list(name);
        this.lists.set(name, list);
        return list;
    }
    async metadata(candidate) {
        const metadata = await this.#source.metadata(candidate);
        this.metadataOf.set(candidate, metadata);
        return metadata;
    }
    lookAhead(...given) {
        this.#source.lookAhead(...given);
    }
    lookDown(...given) {
        this.#source.lookDown(...given);
    }
}
class BeyondTheFacts extends Error {
}
class RecordedSource {
    #facts;
    constructor(facts) {
        this.#facts = facts;
    }
    async list(name) {
        const list = this.#facts.lists.get(name);
        if (list === undefined)
            throw new BeyondTheFacts(name);
        return list;
    }
    async metadata(candidate) {
        return this.#facts.metadataOf.get(candidate) ?? NEEDS_NOTHING;
    }
    neighbour(candidate) {
        const metadata = this.#facts.metadataOf.get(candidate);
        return metadata === undefined || 'unusable' in metadata ? null : metadata;
    }
    lookAhead() {
    }
    lookDown() {
    }
}
const NEEDS_NOTHING = { requires: [], requiresPython: null, extras: [] };

;// CONCATENATED MODULE: ./build/src/python/resolve/foresight.js
class Foresight {
    #pool;
    #solution;
    #seen = new Map();
    #tries = new Map();
    constructor(pool, solution) {
        this.#pool = pool;
        this.#solution = solution;
    }
    lookAhead(versionsLeft) {
        const wanted = new Map();
        for (const each of this.#solution.open) {
            const { versions } = this.#solution.termOf(each);
            if (this.#seen.get(each) === versions)
                continue;
            this.#seen.set(each, versions);
            wanted.set(each.name, wanted.get(each.name)?.intersection(versions) ?? versions);
        }
        if (wanted.size > 0)
            this.#pool.lookAhead(wanted, versionsLeft);
    }
    countTry(next, list, wanted, candidate) {
        const before = this.#tries.get(next.name);
        if (before?.last === candidate)
            return;
        const tries = (before?.count ?? 0) + 1;
        this.#tries.set(next.name, { count: tries, last: candidate });
        if (tries >= 5 && tries % 5 === 0)
            this.#pool.lookDown(list, wanted, Math.min(tries * 2, 16));
    }
}

;// CONCATENATED MODULE: ./build/src/python/resolve/term.js

const ANYTHING = { positive: false, versions: VersionSet.NONE };
function negate(term) {
    return { positive: !term.positive, versions: term.versions };
}
function intersectTerms(a, b) {
    if (a.positive && b.positive)
        return positive(a.versions.intersection(b.versions));
    if (a.positive)
        return positive(a.versions.difference(b.versions));
    if (b.positive)
        return positive(b.versions.difference(a.versions));
    return { positive: false, versions: a.versions.union(b.versions) };
}
function uniteTerms(a, b) {
    return negate(intersectTerms(negate(a), negate(b)));
}
function implies(a, b) {
    if (a.positive)
        return b.positive ? a.versions.isSubsetOf(b.versions) : a.versions.isDisjointFrom(b.versions);
    return !b.positive && b.versions.isSubsetOf(a.versions);
}
function excludes(a, b) {
    if (a.positive)
        return b.positive ? a.versions.isDisjointFrom(b.versions) : a.versions.isSubsetOf(b.versions);
    return b.positive && b.versions.isSubsetOf(a.versions);
}
function isAnything(term) {
    return !term.positive && term.versions.isEmpty;
}
function positive(versions) {
    return { positive: true, versions };
}

;// CONCATENATED MODULE: ./build/src/python/resolve/incompatibility.js

class Incompatibility {
    terms;
    cause;
    isContradicted = false;
    constructor(terms, cause) {
        this.terms = terms;
        this.cause = cause;
    }
    termOf(wanted) {
        return this.terms.find((each) => each.package === wanted)?.term ?? ANYTHING;
    }
    resolve(other, pivot) {
        const merged = new Map();
        for (const { package: each, term } of [...this.terms, ...other.terms]) {
            if (each === pivot)
                continue;
            const present = merged.get(each);
            merged.set(each, present === undefined ? term : intersectTerms(present, term));
        }
        const rest = uniteTerms(this.termOf(pivot), other.termOf(pivot));
        if (!isAnything(rest))
            merged.set(pivot, rest);
        const terms = [...merged].map(([each, term]) => ({ package: each, term }));
        return new Incompatibility(terms, { kind: 'conflict', first: this, second: other });
    }
}

;// CONCATENATED MODULE: ./build/src/python/resolve/knowledge.js


class Knowledge {
    #byPackage = [];
    #contradicted = [];
    #impossible = null;
    get impossible() {
        return this.#impossible;
    }
    add(terms, cause) {
        const made = new Incompatibility(terms.filter(({ term }) => !isAnything(term)), cause);
        if (made.terms.length === 0)
            this.#impossible ??= made;
        this.store(made);
        return made;
    }
    store(incompatibility) {
        for (const { package: each } of incompatibility.terms)
            this.#listOf(each).push(incompatibility);
    }
    remove(incompatibility) {
        for (const { package: each } of incompatibility.terms) {
            const list = this.#listOf(each);
            const place = list.lastIndexOf(incompatibility);
            if (place !== -1)
                list.splice(place, 1);
        }
    }
    mentioning(about) {
        return this.#listOf(about);
    }
    markContradicted(incompatibility, level) {
        incompatibility.isContradicted = true;
        let marked = this.#contradicted[level];
        if (marked === undefined) {
            marked = [];
            this.#contradicted[level] = marked;
        }
        marked.push(incompatibility);
    }
    backtrack(level) {
        for (const marked of this.#contradicted.splice(level + 1))
            if (marked !== undefined)
                for (const each of marked)
                    each.isContradicted = false;
    }
    #listOf(about) {
        let list = this.#byPackage[about.id];
        if (list === undefined) {
            list = [];
            this.#byPackage[about.id] = list;
        }
        return list;
    }
}

;// CONCATENATED MODULE: ./build/src/python/resolve/package-table.js
class PackageTable {
    all = [];
    #byLabel = new Map();
    get(name, extra = null) {
        const label = extra === null ? name : `${name}[${extra}]`;
        const known = this.#byLabel.get(label);
        if (known !== undefined)
            return known;
        const made = { id: this.all.length, name, extra, label };
        this.all.push(made);
        this.#byLabel.set(label, made);
        return made;
    }
}

;// CONCATENATED MODULE: ./build/src/python/resolve/partial-solution.js


class PartialSolution {
    #assignments = [];
    #trail = [];
    #decided = new Map();
    #decisions = [];
    #open = new Set();
    #next = 0;
    get level() {
        return this.#decisions.length;
    }
    termOf(wanted) {
        return this.#assignments[wanted.id]?.at(-1)?.accumulated ?? ANYTHING;
    }
    decisionOf(wanted) {
        return this.#decided.get(wanted);
    }
    get decided() {
        return this.#decided;
    }
    get open() {
        return this.#open;
    }
    decide(chosen, version) {
        this.#decisions.push(chosen);
        this.#decided.set(chosen, version);
        this.#open.delete(chosen);
        this.#assign(chosen, { positive: true, versions: VersionSet.exactly(version) }, null);
    }
    derive(about, term, cause) {
        this.#assign(about, term, cause);
        if (this.termOf(about).positive && !this.#decided.has(about))
            this.#open.add(about);
    }
    backtrack(level) {
        for (let last = this.#trail.at(-1); last !== undefined; last = this.#trail.at(-1)) {
            const assignments = this.#assignments[last.id] ?? [];
            const newest = assignments.at(-1);
            if (newest === undefined || newest.level <= level)
                break;
            assignments.pop();
            this.#trail.pop();
            if (newest.cause === null)
                this.#decided.delete(last);
            if (assignments.at(-1)?.accumulated.positive === true && !this.#decided.has(last))
                this.#open.add(last);
            else
                this.#open.delete(last);
        }
        this.#decisions.length = Math.min(this.#decisions.length, level);
    }
    levelOf(wanted) {
        if (!this.#decided.has(wanted))
            return null;
        return this.#assignments[wanted.id]?.find((each) => each.cause === null)?.level ?? null;
    }
    satisfierOf(incompatibility) {
        let last = null;
        let previousLevel = 0;
        for (const { package: each, term } of incompatibility.terms) {
            const assignment = this.#firstImplying(each, ANYTHING, term);
            if (assignment === null)
                continue;
            if (last === null || assignment.index > last.assignment.index) {
                previousLevel = Math.max(previousLevel, last?.assignment.level ?? 0);
                last = { package: each, assignment, term };
            }
            else
                previousLevel = Math.max(previousLevel, assignment.level);
        }
        if (last === null)
            return null;
        const { package: about, assignment, term } = last;
        if (!implies(assignment.term, term)) {
            const earlier = this.#firstImplying(about, assignment.term, term);
            if (earlier !== null)
                previousLevel = Math.max(previousLevel, earlier.level);
        }
        return { package: about, level: assignment.level, cause: assignment.cause, previousLevel };
    }
    #firstImplying(about, besides, term) {
        const assignments = this.#assignments[about.id] ?? [];
        let low = 0;
        let high = assignments.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            const assignment = assignments[middle];
            if (assignment === undefined || implies(intersectTerms(assignment.accumulated, besides), term))
                high = middle;
            else
                low = middle + 1;
        }
        return assignments[low] ?? null;
    }
    #assign(about, term, cause) {
        let assignments = this.#assignments[about.id];
        if (assignments === undefined) {
            assignments = [];
            this.#assignments[about.id] = assignments;
        }
        const before = assignments.at(-1)?.accumulated ?? ANYTHING;
        const accumulated = intersectTerms(before, term);
        assignments.push({ index: this.#next, level: this.level, cause, term, accumulated });
        this.#next += 1;
        this.#trail.push(about);
    }
}

;// CONCATENATED MODULE: ./build/src/python/resolve/priorities.js
const CONFLICTS_THAT_COUNT = 5;
const RANKS = { unspecified: 0, late: 1, early: 2, exact: 3, url: 4 };
class Priorities {
    #byName = new Map();
    #affected = new Map();
    #culprit = new Map();
    #trouble = null;
    #toHasten = [];
    #toDelay = [];
    see(name, kind) {
        const present = this.#byName.get(name);
        if (present === undefined)
            this.#byName.set(name, { rank: kind, order: this.#byName.size });
        else if (RANKS[kind] > RANKS[present.rank])
            present.rank = kind;
    }
    first(open) {
        let best = null;
        for (const each of open)
            if (best === null || this.#compare(each, best) < 0)
                best = each;
        return best;
    }
    sorted(open) {
        return [...open].sort((a, b) => this.#compare(a, b));
    }
    recordConflict(affected, others) {
        let isReal = false;
        for (const other of others) {
            if (other.name === affected.name)
                continue;
            isReal = true;
            if (increment(this.#culprit, other) === CONFLICTS_THAT_COUNT)
                this.#toDelay.push(other);
        }
        if (isReal && increment(this.#affected, affected) === CONFLICTS_THAT_COUNT)
            this.#toHasten.push(affected);
    }
    reorder() {
        for (const each of this.#toHasten) {
            const present = this.#byName.get(each.name);
            if (present !== undefined && present.rank !== 'url')
                present.rank = 'early';
        }
        const delayed = [];
        for (const each of this.#toDelay) {
            const present = this.#byName.get(each.name);
            if (present?.rank !== 'unspecified' && present?.rank !== 'exact')
                continue;
            present.rank = 'late';
            delayed.push(each);
        }
        this.#toHasten = [];
        this.#toDelay = [];
        return delayed;
    }
    byTrouble() {
        const trouble = new Map();
        for (const [{ name }, count] of this.#affected)
            trouble.set(name, (trouble.get(name) ?? 0) + count);
        for (const [{ name }, count] of this.#culprit)
            trouble.set(name, (trouble.get(name) ?? 0) - count);
        this.#trouble = trouble;
    }
    #compare(a, b) {
        const first = this.#byName.get(a.name);
        const second = this.#byName.get(b.name);
        return (this.#moreTroubled(a.name, b.name) ||
            RANKS[second?.rank ?? 'unspecified'] - RANKS[first?.rank ?? 'unspecified'] ||
            (first?.order ?? 0) - (second?.order ?? 0) ||
            Number(a.extra !== null) - Number(b.extra !== null) ||
            a.id - b.id);
    }
    #moreTroubled(a, b) {
        return this.#trouble === null ? 0 : (this.#trouble.get(b) ?? 0) - (this.#trouble.get(a) ?? 0);
    }
}
function increment(counts, key) {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count;
}

;// CONCATENATED MODULE: ./build/src/python/resolve/solver.js








const MAXIMUM_RELATIONS = 5_000_000;
const CONFLICTS_BEFORE_RESTART = 25;
const CONFLICTS_WHILE_LOOKING_AHEAD = 8;
const MAXIMUM_STEPS = 1_000_000;
class Solver {
    packages = new PackageTable();
    decisions = 0;
    conflicts = 0;
    relations = 0;
    #settings;
    #solution = new PartialSolution();
    #priorities = new Priorities();
    #knowledge = new Knowledge();
    #dependencies = new Map();
    #limits = new Map();
    #foresight;
    #lastLearned = null;
    #steps = 0;
    #restartAt = CONFLICTS_BEFORE_RESTART;
    constructor(settings) {
        this.#settings = settings;
        this.#foresight = new Foresight(settings.pool, this.#solution);
    }
    async solve() {
        let changed = this.#begin();
        const { impossible } = this.#knowledge;
        if (impossible !== null)
            return { kind: 'failed', failure: impossible };
        for (;;) {
            const failure = this.#propagate(changed);
            if (failure !== null)
                return { kind: 'failed', failure };
            this.#steps += 1;
            if (this.conflicts > this.#settings.maximumConflicts ||
                this.#steps > MAXIMUM_STEPS ||
                this.relations > MAXIMUM_RELATIONS)
                return { kind: 'exhausted', last: this.#lastLearned };
            if (this.conflicts >= this.#restartAt)
                this.#restart();
            else
                this.#delayCulprits();
            if (this.conflicts < CONFLICTS_WHILE_LOOKING_AHEAD)
                this.#foresight.lookAhead((name) => this.#versionsLeft(name));
            const next = this.#priorities.first(this.#solution.open);
            if (next === null)
                return { kind: 'solved', chosen: await this.#chosen() };
            await this.#tryToDecide(next);
            changed = [next];
        }
    }
    #begin() {
        const { demands } = this.#settings;
        const mentioned = new Set();
        for (const asked of demands.constraints()) {
            const { normalizedName, specifier } = asked.requirement;
            const allowed = versionsOf(specifier);
            const about = this.packages.get(normalizedName);
            this.#limits.set(normalizedName, this.#limitOf(normalizedName).intersection(allowed));
            if (!allowed.isAll)
                this.#knowledge.add([{ package: about, term: { positive: true, versions: allowed.complement() } }], {
                    kind: 'asked',
                    role: 'constraint',
                    asked,
                });
        }
        for (const { asked, isOverride } of demands.roots()) {
            const wanted = this.#wanted(asked.requirement.normalizedName, asked.requirement.extras);
            const versions = versionsOf(asked.requirement.specifier);
            for (const each of wanted) {
                mentioned.add(each);
                this.#see(each.name, versions);
                this.#knowledge.add([{ package: each, term: { positive: false, versions } }], {
                    kind: 'asked',
                    role: isOverride ? 'override' : 'requirement',
                    asked,
                });
            }
        }
        return [...mentioned];
    }
    #wanted(name, extras) {
        return [this.packages.get(name), ...extras.map((extra) => this.packages.get(name, extra))];
    }
    #limitOf(name) {
        return this.#limits.get(name) ?? VersionSet.ALL;
    }
    #see(name, versions) {
        const isExact = isOneVersion(versions);
        this.#priorities.see(name, this.#settings.urls.has(name) ? 'url' : isExact ? 'exact' : 'unspecified');
    }
    #propagate(changed) {
        const queue = new Set(changed);
        for (const about of queue) {
            queue.delete(about);
            const list = this.#knowledge.mentioning(about);
            for (let index = list.length - 1; index >= 0; index -= 1) {
                const incompatibility = list[index];
                if (incompatibility === undefined || incompatibility.isContradicted)
                    continue;
                const state = this.#relate(incompatibility);
                if (state === 'satisfied') {
                    const learned = this.#resolveConflict(incompatibility);
                    if (learned.terms.length === 0)
                        return learned;
                    const open = this.#relate(learned);
                    queue.clear();
                    if (typeof open === 'object') {
                        this.#derive(open, learned);
                        queue.add(open.package);
                    }
                    break;
                }
                if (typeof state === 'object') {
                    this.#derive(state, incompatibility);
                    queue.add(state.package);
                }
            }
        }
        return null;
    }
    #derive(open, cause) {
        this.#solution.derive(open.package, negate(open.term), cause);
        this.#knowledge.markContradicted(cause, this.#solution.level);
    }
    #relate(incompatibility) {
        this.relations += 1;
        let open = null;
        for (const each of incompatibility.terms) {
            const known = this.#solution.termOf(each.package);
            if (implies(known, each.term))
                continue;
            if (excludes(known, each.term)) {
                this.#knowledge.markContradicted(incompatibility, this.#solution.level);
                return 'nothing';
            }
            if (open !== null)
                return 'nothing';
            open = each;
        }
        return open ?? 'satisfied';
    }
    #resolveConflict(conflict) {
        this.conflicts += 1;
        let current = conflict;
        while (current.terms.length > 0) {
            const satisfier = this.#solution.satisfierOf(current);
            if (satisfier === null)
                return current;
            this.#recordConflict(satisfier.package, current);
            const { cause, level, previousLevel } = satisfier;
            if (cause === null || level !== previousLevel) {
                this.#backtrack(previousLevel);
                if (current !== conflict)
                    this.#knowledge.store(current);
                this.#lastLearned = current;
                return current;
            }
            current = current.resolve(cause, satisfier.package);
        }
        return current;
    }
    #recordConflict(affected, incompatibility) {
        this.#priorities.recordConflict(affected, incompatibility.terms.map(({ package: each }) => each));
    }
    #backtrack(level) {
        this.#solution.backtrack(level);
        this.#knowledge.backtrack(level);
    }
    #restart() {
        this.#restartAt = this.conflicts * 4;
        this.#priorities.byTrouble();
        this.#backtrack(0);
    }
    #delayCulprits() {
        for (const culprit of this.#priorities.reorder()) {
            const level = this.#solution.levelOf(culprit);
            if (level !== null)
                this.#backtrack(level - 1);
        }
    }
    #versionsLeft(name) {
        const term = this.#solution.termOf(this.packages.get(name));
        const left = term.positive ? term.versions : term.versions.complement();
        return left.intersection(this.#limitOf(name));
    }
    async #tryToDecide(next) {
        const { pool, demands, preferHighest } = this.#settings;
        const wanted = this.#solution.termOf(next).versions;
        const about = (versions) => ({
            package: next,
            term: { positive: true, versions },
        });
        const list = await pool.list(next.name);
        if (list === null) {
            this.#knowledge.add([about(VersionSet.ALL)], { kind: 'unknown-name' });
            return;
        }
        if (this.#followsItsDistribution(next, wanted))
            return;
        const candidate = list.choose(wanted, preferHighest);
        if (candidate === null) {
            this.#knowledge.add([about(wanted)], { kind: 'no-version' });
            return;
        }
        const early = candidate.requiresPython ?? null;
        if (early !== null && !demands.acceptsPython(early)) {
            const alike = list.stretchWhere(candidate, (neighbour) => neighbour.requiresPython === early);
            this.#knowledge.add([about(alike)], { kind: 'python', requiresPython: early });
            return;
        }
        this.#foresight.countTry(next, list, wanted, candidate);
        const metadata = await pool.metadata(candidate);
        const stretch = list.stretchOf(candidate);
        if ('unusable' in metadata) {
            this.#knowledge.add([about(stretch)], { kind: 'unusable', reason: metadata.unusable });
            return;
        }
        if (metadata.requiresPython !== null && !demands.acceptsPython(metadata.requiresPython)) {
            this.#knowledge.add([about(stretch)], { kind: 'python', requiresPython: metadata.requiresPython });
            return;
        }
        const conflict = this.#addDependencies(next, candidate, list, metadata);
        if (conflict !== null) {
            this.#recordConflict(next, conflict);
            return;
        }
        this.#solution.decide(next, candidate.version);
        this.decisions += 1;
    }
    #followsItsDistribution(next, wanted) {
        if (next.extra === null)
            return false;
        const base = this.packages.get(next.name);
        const allowed = this.#solution.termOf(base);
        if (!allowed.positive || wanted.isSubsetOf(allowed.versions))
            return false;
        this.#knowledge.add([
            { package: next, term: { positive: true, versions: allowed.versions.complement() } },
            { package: base, term: { positive: true, versions: allowed.versions } },
        ], { kind: 'same-version' });
        return true;
    }
    #addDependencies(next, candidate, list, metadata) {
        const stretch = list.stretchOf(candidate);
        let conflict = null;
        const note = (made) => {
            if (made !== null && conflict === null && this.#forbids(made, next))
                conflict = made;
        };
        if (next.extra !== null) {
            const base = this.packages.get(next.name);
            note(this.#knowledge.add([
                { package: next, term: { positive: true, versions: stretch } },
                { package: base, term: { positive: false, versions: stretch } },
            ], { kind: 'same-version' }));
        }
        for (const demand of this.#settings.demands.of(metadata, next.extra)) {
            const { requirement } = demand;
            const problem = this.#urlProblem(demand);
            if (problem !== null) {
                note(this.#knowledge.add([{ package: next, term: { positive: true, versions: stretch } }], {
                    kind: 'unusable',
                    reason: problem,
                }));
                continue;
            }
            const versions = versionsOf(requirement.specifier);
            const shared = this.#sharedStretch(next, candidate, list, demand);
            for (const wanted of this.#wanted(requirement.normalizedName, requirement.extras)) {
                this.#see(wanted.name, versions);
                note(this.#addDependency(next, candidate, shared, wanted, versions, demand));
            }
        }
        return conflict;
    }
    #sharedStretch(next, candidate, list, demand) {
        const { pool, demands } = this.#settings;
        const key = `${demand.requirement.normalizedName} ${describeSpecifier(demand)}`;
        return list.stretchWhere(candidate, (neighbour) => {
            const metadata = pool.neighbour?.(neighbour) ?? null;
            return (metadata !== null &&
                demands
                    .of(metadata, next.extra)
                    .some((each) => `${each.requirement.normalizedName} ${describeSpecifier(each)}` === key));
        });
    }
    #urlProblem(demand) {
        const { url, name, normalizedName } = demand.requirement;
        if (url === null || this.#settings.urls.get(normalizedName) === url)
            return null;
        return `it takes ${name} from a URL, which only your own requirements may do`;
    }
    #addDependency(next, candidate, stretch, wanted, versions, demand) {
        const cause = { kind: 'dependency', requirement: demand.requirement, override: demand.override };
        if (wanted === next) {
            if (versions.contains(candidate.version))
                return null;
            return this.#knowledge.add([{ package: next, term: { positive: true, versions: stretch } }], cause);
        }
        const known = this.#dependencies.get(next) ?? new Map();
        this.#dependencies.set(next, known);
        const key = `${wanted.id} ${describeSpecifier(demand)}`;
        const present = known.get(key);
        let covered = stretch;
        if (present !== undefined) {
            const before = present.termOf(next).versions;
            if (stretch.isSubsetOf(before))
                return present;
            covered = before.union(stretch);
            this.#knowledge.remove(present);
        }
        const made = this.#knowledge.add([
            { package: next, term: { positive: true, versions: covered } },
            { package: wanted, term: { positive: false, versions } },
        ], cause);
        known.set(key, made);
        return made;
    }
    #forbids(incompatibility, next) {
        return incompatibility.terms.every(({ package: each, term }) => each === next || implies(this.#solution.termOf(each), term));
    }
    async #chosen() {
        const chosen = new Map();
        for (const [each, version] of this.#solution.decided) {
            const list = await this.#settings.pool.list(each.name);
            const candidate = list?.choose(VersionSet.exactly(version), true);
            if (candidate)
                chosen.set(each, candidate);
        }
        return chosen;
    }
}
function describeSpecifier(demand) {
    const written = demand.requirement.specifier.specifiers.map(({ operator, text }) => operator + text);
    const source = demand.override;
    return `${source === null ? '' : 'override '}${written.join(',')}`;
}
function isOneVersion({ startsInside, cuts }) {
    const [low, high, ...more] = cuts;
    if (startsInside || low === undefined || high === undefined || more.length > 0)
        return false;
    return low.side === 'before' && high.side !== 'before' && low.version === high.version;
}

;// CONCATENATED MODULE: ./build/src/python/resolve/shorten-proof.js




const CONFLICTS_PER_ATTEMPT = 500;
const MAXIMUM_ATTEMPTS = 60;
async function shortenProof(failure, request, facts, urls) {
    let proof = failure;
    let needed = new Set(askedOf(failure));
    const again = await attempt(request, needed, facts, urls);
    if (again !== null) {
        proof = again;
        needed = new Set(askedOf(again));
    }
    let attempts = 0;
    for (const candidate of [...needed].reverse()) {
        if (!needed.has(candidate) || attempts >= MAXIMUM_ATTEMPTS)
            continue;
        attempts += 1;
        const without = new Set(needed);
        without.delete(candidate);
        const shorter = await attempt(request, without, facts, urls);
        if (shorter === null)
            continue;
        proof = shorter;
        needed = new Set(askedOf(shorter));
    }
    return proof;
}
async function attempt(request, kept, facts, urls) {
    const isKept = (asked) => kept.has(asked);
    const overridden = new Set((request.overrides ?? []).map(({ requirement }) => requirement.normalizedName));
    const reduced = {
        ...request,
        requirements: request.requirements.filter((asked) => isKept(asked) || overridden.has(asked.requirement.normalizedName)),
        constraints: (request.constraints ?? []).filter(isKept),
    };
    const solver = new Solver({
        demands: new Demands(reduced),
        pool: new RecordedSource(facts),
        urls,
        preferHighest: request.preferHighest ?? true,
        maximumConflicts: CONFLICTS_PER_ATTEMPT,
    });
    try {
        const outcome = await solver.solve();
        return outcome.kind === 'failed' ? outcome.failure : null;
    }
    catch (thrown) {
        if (thrown instanceof BeyondTheFacts)
            return null;
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./build/src/python/resolve/version-words.js

const MAXIMUM_RUNS = 3;
function describeRange(versions) {
    if (versions.isAll)
        return '';
    const { startsInside, cuts } = versions;
    if (startsInside && cuts.length === 2) {
        const excluded = describeInterval(cuts[0] ?? null, cuts[1] ?? null);
        if (excluded.startsWith('=='))
            return `!${excluded.slice(1)}`;
    }
    const bounds = startsInside ? [null, ...cuts] : [...cuts];
    const intervals = [];
    for (let index = 0; index < bounds.length; index += 2)
        intervals.push(describeInterval(bounds[index] ?? null, bounds[index + 1] ?? null));
    return joinRuns(intervals, 'or', 'other ranges');
}
function describeMembers(versions, list) {
    const known = (list?.candidates ?? []).filter((candidate) => list?.isSelectable(candidate)).reverse();
    if (versions.isAll && known.length !== 1)
        return null;
    const inside = known.map(({ version }) => versions.contains(version));
    if (!inside.includes(true))
        return describeRange(versions);
    if (!inside.includes(false))
        return known.length === 1 ? (known[0]?.written ?? null) : null;
    const runs = [];
    for (let start = 0; start < known.length; start += 1) {
        if (inside[start] !== true)
            continue;
        let end = start;
        while (inside[end + 1] === true)
            end += 1;
        const oldest = known[start]?.written ?? '';
        const newest = known[end]?.written ?? '';
        if (start === end)
            runs.push(oldest);
        else if (end === known.length - 1)
            runs.push(`>=${oldest}`);
        else if (start === 0)
            runs.push(`<=${newest}`);
        else
            runs.push(`${oldest} to ${newest}`);
        start = end;
    }
    return joinRuns(runs, 'and', 'other stretches of versions');
}
function listOf(parts, word) {
    if (parts.length < 2)
        return parts.join('');
    return `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1)}`;
}
function joinRuns(runs, word, others) {
    if (runs.length <= MAXIMUM_RUNS + 1)
        return listOf(runs, word);
    return listOf([...runs.slice(0, MAXIMUM_RUNS), `${runs.length - MAXIMUM_RUNS} ${others}`], word);
}
function describeInterval(low, high) {
    if (low !== null && high !== null && low.side === 'before' && high.side !== 'before') {
        const version = (0,python_version/* formatVersion */.qh)(low.version);
        if (version === (0,python_version/* formatVersion */.qh)(high.version))
            return `==${version}`;
    }
    const parts = [];
    if (low !== null)
        parts.push(`${low.side === 'before' && !isAfterPosts(low.version) ? '>=' : '>'}${bound(low.version)}`);
    if (high !== null)
        parts.push(`${high.side === 'before' && !isAfterPosts(high.version) ? '<' : '<='}${bound(high.version)}`);
    return parts.join(',');
}
function isAfterPosts(version) {
    return version.post === Number.POSITIVE_INFINITY;
}
function bound(version) {
    const plain = isAfterPosts(version) ? { ...version, post: null } : version;
    const isFirst = plain.dev === 0 && plain.pre === null && plain.post === null;
    return (0,python_version/* formatVersion */.qh)(isFirst ? { ...plain, dev: null } : plain);
}

;// CONCATENATED MODULE: ./build/src/python/resolve/fact-order.js

function tellTogether(clauses) {
    const texts = [];
    const ordered = inReadingOrder(clauses);
    for (let index = 0; index < ordered.length; index += 1) {
        const clause = ordered[index];
        if (clause === undefined)
            continue;
        const objects = [clause.asksFor];
        for (let next = ordered[index + 1]; next !== undefined && next.words === clause.words;) {
            objects.push(next.asksFor);
            index += 1;
            next = ordered[index + 1];
        }
        const asked = listOf(objects, 'and');
        texts.push(asked === '' ? clause.words : `${clause.words} ${asked}`);
    }
    if (texts.length === 2 && texts.some(holdsAnd))
        return texts.join(', and ');
    return listOf(texts, 'and');
}
function inReadingOrder(clauses) {
    const left = new Set(clauses);
    const ordered = [];
    const take = (clause) => {
        left.delete(clause);
        ordered.push(clause);
    };
    const follow = (clause) => {
        take(clause);
        for (const sibling of clauses)
            if (left.has(sibling) && sibling.subject !== null && sibling.words === clause.words)
                take(sibling);
        const objects = ordered.map(({ object }) => object);
        for (const next of clauses)
            if (left.has(next) && next.subject !== null && objects.includes(next.subject))
                follow(next);
    };
    const leads = (clause) => clause.object !== null && clauses.some((other) => other !== clause && other.subject === clause.object);
    const isLedTo = (clause) => clause.subject !== null && clauses.some((other) => other !== clause && other.object === clause.subject);
    for (const clause of clauses)
        if (left.has(clause) && leads(clause) && !isLedTo(clause))
            follow(clause);
    for (const clause of clauses)
        if (left.has(clause))
            follow(clause);
    return ordered;
}
function holdsAnd(text) {
    return text.replace(/\([^()]*\)/g, '').includes(' and ');
}

;// CONCATENATED MODULE: ./build/src/python/resolve/story.js

const FACTS_PER_SENTENCE = 3;
class Storyteller {
    #root;
    #wording;
    #lines = [];
    #lineOf = new Map();
    #numberOf = new Map();
    #factsOf = new Map();
    constructor(root, wording) {
        this.#root = root;
        this.#wording = wording;
        for (const proof of bottomUp(root))
            this.#factsOf.set(proof, this.#collectFacts(proof));
    }
    tell() {
        const tasks = [() => this.#begin(this.#root, tasks)];
        for (let task = tasks.pop(); task !== undefined; task = tasks.pop())
            task();
        const lines = [...this.#lines];
        for (const [proof, number] of this.#numberOf) {
            const place = this.#lineOf.get(proof);
            if (place !== undefined)
                lines[place] = `(${number}) ${lines[place]}`;
        }
        return lines;
    }
    #begin(proof, tasks) {
        if (this.#lineOf.has(proof))
            return;
        const facts = this.#factsOf.get(proof) ?? null;
        if (proof.basis.kind === 'fact' || facts !== null) {
            this.#say(proof, `Because ${tellTogether(facts ?? [])}`);
            return;
        }
        const [first, second] = this.#inOrder(proof.basis.first, proof.basis.second);
        const shortFacts = this.#inline(second);
        if (shortFacts !== null) {
            tasks.push(() => this.#conclude(proof, first, shortFacts));
            tasks.push(() => this.#begin(first, tasks));
            return;
        }
        tasks.push(() => this.#conclude(proof, second, [this.#reference(first)]));
        tasks.push(() => this.#begin(second, tasks));
        tasks.push(() => this.#begin(first, tasks));
    }
    #inOrder(first, second) {
        return this.#inline(first) !== null && this.#inline(second) === null ? [second, first] : [first, second];
    }
    #inline(proof) {
        if (this.#lineOf.has(proof))
            return [this.#reference(proof)];
        const facts = this.#factsOf.get(proof) ?? null;
        return facts !== null && facts.length < FACTS_PER_SENTENCE ? facts : null;
    }
    #conclude(proof, said, facts) {
        const isLast = this.#lineOf.get(said) === this.#lines.length - 1;
        if (isLast)
            this.#say(proof, `And because ${tellTogether(facts)}`);
        else
            this.#say(proof, `Because ${tellTogether([this.#reference(said), ...facts])}`);
    }
    #say(proof, reason) {
        this.#lineOf.set(proof, this.#lines.length);
        this.#lines.push(`${reason}, ${this.#wording.conclusion(proof.terms)}.`);
    }
    #reference(proof) {
        let number = this.#numberOf.get(proof);
        if (number === undefined) {
            number = this.#numberOf.size + 1;
            this.#numberOf.set(proof, number);
        }
        const words = `${this.#wording.conclusion(proof.terms)} (${number})`;
        return { subject: null, object: null, words, asksFor: '' };
    }
    #collectFacts(proof) {
        if (proof.basis.kind === 'fact')
            return [this.#wording.fact(proof.terms, proof.basis.cause)];
        const first = this.#factsOf.get(proof.basis.first) ?? null;
        const second = this.#factsOf.get(proof.basis.second) ?? null;
        if (first === null || second === null)
            return null;
        const facts = [...first, ...second].filter((fact, index, all) => all.findIndex((other) => other.words === fact.words && other.asksFor === fact.asksFor) === index);
        return facts.length <= FACTS_PER_SENTENCE ? facts : null;
    }
}
function bottomUp(root) {
    const sorted = [];
    const done = new Set();
    const stack = [root];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
        const open = top.basis.kind === 'derived'
            ? [top.basis.first, top.basis.second].filter((part) => !done.has(part))
            : [];
        if (done.has(top) || open.length === 0) {
            if (!done.has(top))
                sorted.push(top);
            done.add(top);
            stack.pop();
        }
        else
            stack.push(...open);
    }
    return sorted;
}

;// CONCATENATED MODULE: ./build/src/python/resolve/wording.js



class Wording {
    #lists;
    #python;
    constructor(lists, python) {
        this.#lists = lists;
        this.#python = python;
    }
    fact(terms, cause) {
        const about = terms.find(({ term }) => term.positive);
        const subject = about?.package.label ?? null;
        const subjectWords = about === undefined ? 'something' : this.#subject(about);
        const alone = (words) => ({ subject, object: null, words, asksFor: '' });
        switch (cause.kind) {
            case 'asked': {
                const object = terms[0]?.package.label ?? null;
                return { subject: null, object, words: ROLES[cause.role], asksFor: describeAsked(cause.asked) };
            }
            case 'dependency': {
                const object = terms.find(({ term }) => !term.positive)?.package.label ?? null;
                const asksFor = cause.override === null
                    ? describeRequirement(cause.requirement)
                    : `${cause.requirement.name}, for which your overrides set ${describeAsked(cause.override)}`;
                return { subject, object, words: `${subjectWords} depends on`, asksFor };
            }
            case 'same-version':
                return alone(`${subjectWords} has the version of its distribution`);
            case 'no-version':
                return alone(about === undefined
                    ? 'there is no such version'
                    : this.#noVersion(about.package, about.term.versions));
            case 'unknown-name':
                return alone(`no distribution named ${about?.package.name ?? ''} is known`);
            case 'python':
                return alone(`${subjectWords} needs Python ${cause.requiresPython} (the target has ${this.#python})`);
            case 'unusable':
                return alone(`${unusable(subjectWords)} (${cause.reason})`);
        }
    }
    conclusion(terms) {
        const present = terms.filter(({ term }) => term.positive);
        const needed = terms.filter(({ term }) => !term.positive).map((each) => this.#object(each));
        const [only] = present;
        if (only === undefined) {
            if (needed.length === 0)
                return "your requirements can't all be met";
            return `${listOf(needed, 'or')} is needed`;
        }
        if (present.length === 1) {
            const subject = this.#subject(only);
            if (needed.length > 0)
                return `${subject} needs ${listOf(needed, 'or')}`;
            return unusable(subject);
        }
        const subjects = listOf(present.map((each) => this.#subject(each)), 'and');
        if (needed.length > 0)
            return `${subjects} together need ${listOf(needed, 'or')}`;
        return `${subjects} can't be used together`;
    }
    #subject({ package: about, term }) {
        const members = describeMembers(term.versions, this.#lists.get(about.name));
        return members === null ? `${EVERY} version of ${about.label}` : `${about.label} ${members}`;
    }
    #object({ package: about, term }) {
        return about.label + describeRange(term.versions);
    }
    #noVersion(about, versions) {
        const all = this.#lists.get(about.name)?.candidates ?? [];
        const range = describeRange(versions);
        const [newest] = all;
        if (newest === undefined)
            return `${about.name} has no version that the target can install`;
        const matching = all.filter(({ version }) => versions.contains(version));
        if (matching.length === 0)
            return `there is no version ${range} of ${about.name} (the newest is ${newest.written})`;
        const shown = listOf(matching.length > 3
            ? [...matching.slice(0, 2).map(({ written }) => written), `${matching.length - 2} more`]
            : matching.map(({ written }) => written), 'and');
        const what = matching.every(({ yanked }) => yanked)
            ? 'yanked versions'
            : matching.every(({ version }) => (0,python_version/* isPrerelease */.V1)(version))
                ? 'pre-releases'
                : 'pre-releases and yanked versions';
        return `${about.name} has only ${what}${range === '' ? '' : ` in ${range}`} (${shown})`;
    }
}
function describeAsked(asked) {
    const { requirement, path, range, written } = asked;
    const text = requirement.url === null ? describeRequirement(requirement) : written;
    if (path === null)
        return text;
    return `${text} (${(0,errors/* formatPlace */.dE)({ path, ...(range === null ? {} : { line: range.startLine }) })})`;
}
const EVERY = 'every';
function unusable(subject) {
    return subject.startsWith(EVERY)
        ? `no${subject.slice(EVERY.length)} can be used`
        : `${subject} can't be used`;
}
const ROLES = {
    requirement: 'your requirements ask for',
    constraint: 'your constraints allow only',
    override: 'your overrides set',
};
function describeRequirement({ name, extras, specifier }) {
    const bracketed = extras.length === 0 ? '' : `[${extras.join(',')}]`;
    return name + bracketed + specifier.specifiers.map(({ operator, text }) => operator + text).join(',');
}

;// CONCATENATED MODULE: ./build/src/python/resolve/explain.js





const MAXIMUM_LINES = 24;
async function explain(failure, request, facts, urls) {
    const shortest = await shortenProof(failure, request, facts, urls);
    const proof = proofOf(shortest, facts.lists);
    const wording = new Wording(facts.lists, request.environment.python_full_version);
    const lines = new Storyteller(proof, wording).tell();
    const involved = new Set(askedOf(shortest));
    return {
        isProven: true,
        lines: lines.length > MAXIMUM_LINES ? withoutMiddle(lines) : lines,
        hints: hintsFor(proof, facts.lists),
        involved: [...request.requirements, ...(request.constraints ?? []), ...(request.overrides ?? [])].filter((asked) => involved.has(asked)),
    };
}
function explainExhaustion(conflicts) {
    return {
        isProven: false,
        lines: [
            `The search was given up after ${conflicts.toLocaleString('en')} conflicts, so it is not known whether the requirements can be met.`,
        ],
        hints: ['Narrow the versions of some requirements, so that fewer combinations are left to try.'],
        involved: [],
    };
}
function withoutMiddle(lines) {
    const half = MAXIMUM_LINES / 2;
    const left = lines.length - 2 * half;
    return [
        ...lines.slice(0, half),
        `(${left} more ${left === 1 ? 'step is' : 'steps are'} left out here.)`,
        ...lines.slice(-half),
    ];
}
function hintsFor(root, lists) {
    const hints = new Set();
    const seen = new Set([root]);
    for (const { basis, terms } of seen) {
        if (basis.kind === 'derived') {
            seen.add(basis.first).add(basis.second);
            continue;
        }
        const [term] = terms;
        if (term === undefined)
            continue;
        const { name } = term.package;
        if (basis.cause.kind === 'unknown-name')
            hints.add(`Check the spelling of ${name}, and which indexes are asked.`);
        if (basis.cause.kind !== 'no-version')
            continue;
        const matching = (lists.get(name)?.candidates ?? []).filter(({ version }) => term.term.versions.contains(version));
        const prerelease = matching.find(({ version }) => (0,python_version/* isPrerelease */.V1)(version));
        if (prerelease !== undefined)
            hints.add(`${name} has pre-releases there: to take them, ask for ${name}>=${prerelease.written} yourself.`);
        const yanked = matching.find((candidate) => candidate.yanked);
        if (yanked !== undefined)
            hints.add(`A yanked version is only taken when your own requirements pin it: ${name}==${yanked.written}.`);
    }
    return [...hints];
}

;// CONCATENATED MODULE: ./build/src/python/resolve/resolve.js







const MAXIMUM_CONFLICTS = 20_000;
async function resolve(request, provider) {
    const demands = new Demands(request);
    const urls = await directReferences(demands, provider);
    const pool = new CandidatePool(provider, request, demands, urls);
    const facts = new RecordingSource(pool);
    const solver = new Solver({
        demands,
        pool: facts,
        urls,
        preferHighest: request.preferHighest ?? true,
        maximumConflicts: request.maximumConflicts ?? MAXIMUM_CONFLICTS,
    });
    const outcome = await solver.solve();
    const effort = {
        decisions: solver.decisions,
        conflicts: solver.conflicts,
        relations: solver.relations,
        metadata: facts.metadataOf.size,
    };
    switch (outcome.kind) {
        case 'solved':
            return { ok: true, ...describeChoice(outcome.chosen, demands, pool), effort };
        case 'failed': {
            const explanation = await explain(outcome.failure, request, facts, urls);
            return { ok: false, reason: 'unsatisfiable', explanation, effort };
        }
        case 'exhausted': {
            const explanation = explainExhaustion(solver.conflicts);
            return { ok: false, reason: 'exhausted', explanation, effort };
        }
    }
}
function describeChoice(chosen, demands, pool) {
    const candidates = new Map([...chosen].map(([each, candidate]) => [each.name, candidate]));
    const nodes = new Map();
    const notes = new Set();
    const queue = [];
    const seen = new Set();
    const want = (name, extras, from) => {
        for (const extra of [null, ...extras])
            queue.push({ name, extra, from });
    };
    const roots = demands.roots().map(({ asked }) => asked);
    for (const { requirement } of roots)
        want(requirement.normalizedName, requirement.extras, null);
    for (const { name, extra, from } of queue) {
        const candidate = candidates.get(name);
        if (candidate === undefined)
            continue;
        const node = nodes.get(name) ?? {
            candidate,
            extras: new Set(),
            dependencies: new Set(),
            requestedBy: new Set(),
        };
        nodes.set(name, node);
        if (from !== null && from !== name) {
            node.requestedBy.add(from);
            nodes.get(from)?.dependencies.add(name);
        }
        const key = `${name}[${extra ?? ''}]`;
        if (seen.has(key))
            continue;
        seen.add(key);
        const metadata = pool.known(candidate);
        if (metadata === undefined || 'unusable' in metadata)
            continue;
        if (extra !== null) {
            node.extras.add(extra);
            if (!metadata.extras.includes(extra))
                notes.add(`${name} ${candidate.written} has no extra "${extra}", so nothing is added for it.`);
        }
        for (const { requirement } of demands.of(metadata, extra))
            want(requirement.normalizedName, requirement.extras, name);
    }
    const pins = [...nodes].map(([name, node]) => ({
        name,
        version: node.candidate.written,
        candidate: node.candidate,
        extras: sorted(node.extras),
        dependencies: sorted(node.dependencies),
        requestedBy: sorted(node.requestedBy),
        asked: roots.filter(({ requirement }) => requirement.normalizedName === name),
    }));
    return { pins: pins.sort((a, b) => (0,compare/* byCodeUnit */.X)(a.name, b.name)), notes: sorted(notes) };
}
function sorted(texts) {
    return [...texts].sort(compare/* byCodeUnit */.X);
}

// EXTERNAL MODULE: ./build/src/python/tags.js
var tags = __webpack_require__(62867);
// EXTERNAL MODULE: ./build/src/python/target.js
var python_target = __webpack_require__(12699);
// EXTERNAL MODULE: ./build/src/python/scale/cpu-builds.js
var cpu_builds = __webpack_require__(85789);
// EXTERNAL MODULE: ./build/src/python/requirement-reader.js
var requirement_reader = __webpack_require__(59731);
// EXTERNAL MODULE: ./build/src/python/wheel-filename.js
var wheel_filename = __webpack_require__(93533);
;// CONCATENATED MODULE: ./build/src/python/scale/index-provider.js





class FileCandidate {
    name;
    version;
    isInstalled;
    #offered;
    constructor(name, version, offered, isInstalled) {
        this.name = name;
        this.version = version;
        this.#offered = offered;
        this.isInstalled = isInstalled;
    }
    get written() {
        return this.#offered?.written ?? (0,python_version/* formatVersion */.qh)(this.version);
    }
    get yanked() {
        return !this.isInstalled && this.#offered?.isYanked === true;
    }
    get sourceOnly() {
        return !this.isInstalled && this.#offered?.isWheel === false;
    }
    get requiresPython() {
        return this.isInstalled ? null : (this.#offered?.requiresPython ?? null);
    }
    get file() {
        return this.#offered?.file ?? null;
    }
}
function openIndexProvider(options) {
    const { index, distributions } = options;
    const confidence = new Map();
    const installed = new Map(options.installed.map((each) => [each.name, each.version]));
    const read = (0,requirement_reader/* requirementReader */.v)();
    const offer = (name, offered) => new FileCandidate(name, offered.version, offered, false);
    const metadataOf = async (candidate, file) => {
        const answer = await distributions.metadata(file);
        if (answer.state === 'read') {
            const { metadata } = answer;
            if (options.isUsable?.(file.filename) === false && !candidate.sourceOnly)
                return { unusable: `${file.filename} is no wheel for the target` };
            if (!metadata.isStatic)
                confidence.set(candidate, 'unconfirmed');
            return {
                requires: metadata.requires.flatMap((line) => read(line) ?? []),
                requiresPython: metadata.requiresPython,
                extras: metadata.extras,
            };
        }
        if (!candidate.sourceOnly)
            return { unusable: answer.reason };
        confidence.set(candidate, 'unknown');
        return { requires: [], requiresPython: null, extras: [] };
    };
    const list = async (name) => {
        const offered = await index.versions(name);
        const version = installed.get(name);
        if (version === undefined)
            return offered?.map((each) => offer(name, each)) ?? null;
        const same = offered?.find((each) => (0,python_version/* compareVersions */.Zy)(each.version, version) === 0);
        return [
            new FileCandidate(name, version, same ?? null, true),
            ...(offered ?? []).filter((each) => each !== same).map((each) => offer(name, each)),
        ];
    };
    const lists = new Map();
    return {
        candidates(name) {
            const listed = lists.get(name) ?? list(name);
            lists.set(name, listed);
            return listed;
        },
        async metadata(candidate) {
            const { file = null, isInstalled: isThere = false } = candidate instanceof FileCandidate ? candidate : {};
            const metadata = file === null
                ? { requires: [], requiresPython: null, extras: [] }
                : await metadataOf(candidate, file);
            if (!isThere)
                return metadata;
            if ('unusable' in metadata)
                return { requires: [], requiresPython: null, extras: [] };
            const ofExtras = metadata.requires.filter(({ marker }) => marker !== null && (0,python_marker/* mentionsVariable */.IO)(marker, 'extra'));
            return { ...metadata, requiresPython: null, requires: ofExtras };
        },
        prefetch(names) {
            for (const name of names)
                index.versions(name).catch(() => {
                });
        },
        async direct(name, url) {
            const file = options.mayAsk(url) ? wheelAt(name, url) : null;
            return file === null ? null : offer(name, file);
        },
        fileOf: (candidate) => (candidate instanceof FileCandidate ? candidate.file : null),
        isInstalled: (candidate) => candidate instanceof FileCandidate && candidate.isInstalled,
        confidenceOf: (candidate) => confidence.get(candidate) ?? 'certain',
    };
}
function wheelAt(name, address) {
    if (!URL.canParse(address))
        return null;
    const url = new URL(address);
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return null;
    const filename = fileNameOf(url);
    const wheel = (0,wheel_filename/* parseWheelFilename */.e)(filename);
    if (wheel === null || wheel.name !== name)
        return null;
    const digest = /^#(?:.*&)?(sha256|sha384|sha512)=([0-9a-fA-F]+)/.exec(url.hash);
    const hashes = new Map(digest?.[1] === undefined || digest[2] === undefined ? [] : [[digest[1], digest[2].toLowerCase()]]);
    url.hash = '';
    url.username = '';
    url.password = '';
    const file = {
        filename,
        url: url.href,
        size: null,
        hashes,
        requiresPython: null,
        yanked: null,
        uploadTime: null,
        hasMetadata: false,
    };
    return {
        version: wheel.version,
        written: (0,python_version/* formatVersion */.qh)(wheel.version),
        file,
        isWheel: true,
        isYanked: false,
        requiresPython: null,
    };
}

// EXTERNAL MODULE: ./build/src/python/closure/locked-weight.js
var locked_weight = __webpack_require__(95103);
// EXTERNAL MODULE: ./build/src/support/format.js
var format = __webpack_require__(71418);
// EXTERNAL MODULE: ./build/src/support/quantity.js
var support_quantity = __webpack_require__(74800);
;// CONCATENATED MODULE: ./build/src/python/closure/shared-files.js



async function withoutSharedFiles(distributions, files) {
    const changed = new Map();
    const notes = [];
    for (const group of sharingGroups(distributions)) {
        const there = new Map();
        for (const distribution of dependenciesFirst(group, distributions)) {
            const laid = await files(distribution);
            if (laid === null)
                continue;
            const shared = lay(laid, there);
            if (shared.bytes === 0)
                continue;
            changed.set(distribution.name, {
                ...distribution,
                installed: less(distribution.installed, shared),
            });
            const others = group.filter(({ name }) => name !== distribution.name).map(({ name }) => name);
            notes.push(`${(0,format/* formatBytes */.z3)(shared.bytes)} of ${distribution.name} are files that ${others.join(' or ')} brings as well; they count once.`);
        }
    }
    return { distributions: distributions.map((each) => changed.get(each.name) ?? each), notes };
}
function lay({ names, bytes }, there) {
    let shared = 0;
    let least = 0;
    let most = 0;
    for (const [index, name] of names.entries()) {
        const own = bytes[index] ?? 0;
        const other = there.get(name);
        if (other === undefined) {
            there.set(name, own);
            continue;
        }
        shared += own;
        least += Math.min(0, own - other);
        most += Math.max(0, own - other);
    }
    return { bytes: shared, least, most };
}
function less(installed, { bytes, least, most }) {
    if (installed.provenance === 'unknown')
        return installed;
    const value = installed.value - bytes;
    if (installed.provenance === 'estimated') {
        const [low, high] = installed.interval;
        return (0,support_quantity/* estimated */.Ju)(value, low - bytes + least, high - bytes + most);
    }
    return least === 0 && most === 0 ? (0,support_quantity/* exact */.e0)(value) : (0,support_quantity/* estimated */.Ju)(value, value + least, value + most);
}
function sharingGroups(distributions) {
    const byModule = new Map();
    for (const each of distributions) {
        if (each.provided || each.witnesses === undefined)
            continue;
        for (const name of each.importNames)
            byModule.set(name, [...(byModule.get(name) ?? []), each]);
    }
    const groupOf = new Map();
    for (const sharing of byModule.values()) {
        if (sharing.length < 2)
            continue;
        const joined = new Set(sharing.flatMap((each) => [...(groupOf.get(each) ?? [each])]));
        for (const each of joined)
            groupOf.set(each, joined);
    }
    return [...new Set(groupOf.values())].map((group) => [...group].sort((a, b) => (0,compare/* byCodeUnit */.X)(a.name, b.name)));
}
function dependenciesFirst(group, all) {
    const byName = new Map(all.map((each) => [each.name, each]));
    const wanted = new Set(group);
    const seen = new Set();
    const ordered = [];
    const visit = (start) => {
        const stack = [{ node: start, next: 0 }];
        seen.add(start.name);
        for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
            const name = top.node.dependencies[top.next];
            top.next += 1;
            if (name === undefined) {
                if (wanted.has(top.node))
                    ordered.push(top.node);
                stack.pop();
                continue;
            }
            const dependency = byName.get(name);
            if (dependency === undefined || seen.has(name))
                continue;
            seen.add(name);
            stack.push({ node: dependency, next: 0 });
        }
    };
    for (const each of group)
        if (!seen.has(each.name))
            visit(each);
    return ordered;
}

// EXTERNAL MODULE: ./build/src/python/closure/installed-bytes.js + 1 modules
var installed_bytes = __webpack_require__(29147);
;// CONCATENATED MODULE: ./build/src/python/scale/file-weight.js


async function weightOfFile(name, file, distributions, target, catalogue) {
    const answer = await distributions.bytes(file, target.python);
    if (answer.state === 'read') {
        const { download, installed, byteCompiled, moduleNames, witnesses } = answer.bytes;
        return {
            download: (0,support_quantity/* exact */.e0)(download),
            installed: (0,support_quantity/* exact */.e0)(installed),
            byteCompiled: byteCompiled === null ? null : (0,support_quantity/* estimated */.Ju)(byteCompiled.value, ...byteCompiled.interval),
            importNames: moduleNames,
            witnesses,
            gap: null,
        };
    }
    const { download } = answer;
    const isWheel = file.filename.endsWith('.whl');
    return {
        download: download === null ? (0,support_quantity/* unknown */.L5)() : (0,support_quantity/* exact */.e0)(download),
        installed: isWheel || download === null
            ? (0,support_quantity/* unknown */.L5)()
            : (0,installed_bytes/* installedBytes */.A)(catalogue, { name, filename: file.filename, download }),
        importNames: catalogue.find(name)?.importNames ?? [],
        gap: isWheel ? 'unreadable' : 'source-only',
    };
}

;// CONCATENATED MODULE: ./build/src/python/scale/locked-weights.js




async function weighLockedFiles(closure, lock, sources) {
    const files = lockedFiles(lock);
    const hashes = lockedHashes(lock);
    const found = new Map();
    const weighed = await Promise.all(closure.distributions.map(async (each) => {
        const file = await fileOf(each, { files, hashes }, closure, sources.index);
        if (file !== null)
            found.set(each.name, file);
        return file === null ? each : weigh(each, file, closure, sources);
    }));
    const { distributions, notes } = await withoutSharedFiles(weighed, async ({ name }) => {
        const file = found.get(name);
        return file === undefined ? null : sources.distributions.files(file);
    });
    return { ...closure, distributions, gaps: [...closure.gaps, ...notes] };
}
function lockedFiles({ distributions }) {
    const files = new Map();
    for (const { name, wheels, sdist } of distributions)
        for (const file of [...wheels, ...(sdist === null ? [] : [sdist])])
            files.set(`${(0,python_name/* normalizeName */.P)(name)}\n${file.filename}`, file);
    return files;
}
function lockedHashes({ distributions }) {
    return new Map(distributions.flatMap(({ name, version, hashes }) => hashes === undefined ? [] : [[`${(0,python_name/* normalizeName */.P)(name)}\n${version}`, hashes]]));
}
async function fileOf({ name, version, filename, provided }, { files, hashes }, { target }, index) {
    const locked = filename === null ? undefined : files.get(`${name}\n${filename}`);
    const digests = filename === null ? hashes.get(`${name}\n${version}`) : undefined;
    if ((locked === undefined && digests === undefined) || provided)
        return null;
    const project = await index.project(name);
    const offered = (await project?.files()) ?? [];
    return locked === undefined
        ? (0,locked_weight/* fileByHashes */.Y)(offered, digests ?? [], target)
        : (offered.find((each) => each.filename === locked.filename && isSame(each, locked)) ?? null);
}
async function weigh(distribution, file, { target }, { distributions, catalogue }) {
    const { name } = distribution;
    const weight = await weightOfFile(name, file, distributions, target, catalogue);
    if (weight.download.provenance === 'unknown')
        return distribution;
    return {
        ...distribution,
        filename: file.filename,
        download: weight.download,
        installed: weight.installed.provenance === 'unknown' ? distribution.installed : weight.installed,
        ...(weight.byteCompiled === undefined ? {} : { byteCompiled: weight.byteCompiled }),
        ...(weight.witnesses === undefined ? {} : { witnesses: weight.witnesses }),
        importNames: weight.gap === null ? weight.importNames : distribution.importNames,
        gap: weight.gap,
    };
}
function isSame(file, { hash, size }) {
    const [algorithm = '', digest = ''] = hash?.split(':') ?? [];
    const offered = file.hashes.get(algorithm);
    if (offered !== undefined && offered !== digest.toLowerCase())
        return false;
    return size === null || file.size === null || size === file.size;
}

// EXTERNAL MODULE: ./build/src/python/closure/catalogue-weight.js
var catalogue_weight = __webpack_require__(55012);
;// CONCATENATED MODULE: ./build/src/python/scale/resolution-closure.js







const STAND_IN = { low: 0.75, high: 1.25 };
async function closureOfResolution(set) {
    const { pins, target } = set;
    const others = [
        ...set.absent.map(({ requirement }) => requirement.requirement.normalizedName),
        ...set.present,
    ];
    const edges = await edgesTo(new Set(others), set);
    const resolved = await Promise.all(pins.map((pin) => toDistribution(pin, edges.get(pin.name) ?? [], set)));
    const names = new Set(pins.map(({ name }) => name));
    const reached = new Set([...edges.values()].flat());
    const rootNames = new Set(set.requirements.map(({ requirement }) => requirement.normalizedName));
    const unresolved = [
        ...absentDistributions(set.absent),
        ...set.present.filter((name) => reached.has(name) || rootNames.has(name)).map(presentDistribution),
    ].filter(({ name }) => !names.has(name));
    const candidates = new Map(pins.map(({ name, candidate }) => [name, candidate]));
    const { distributions, notes } = await withoutSharedFiles([...resolved, ...unresolved].sort((a, b) => (0,compare/* byCodeUnit */.X)(a.name, b.name)), async ({ name }) => {
        const candidate = candidates.get(name);
        const file = candidate === undefined ? null : set.provider.fileOf(candidate);
        return file === null ? null : set.distributions.files(file);
    });
    return {
        target,
        source: 'index',
        roots: set.requirements.flatMap(toRoot),
        distributions,
        gaps: [...gapsOf(set), ...notes].sort(compare/* byCodeUnit */.X),
        incomplete: set.nameless.length > 0 ||
            pins.some(({ candidate }) => set.provider.confidenceOf(candidate) === 'unknown'),
    };
}
function toRoot({ requirement, written, path, range }) {
    const name = requirement.normalizedName;
    return name === '' ? [] : [{ name, written, path, range }];
}
async function edgesTo(names, { pins, target, cpuBuilds }) {
    const edges = new Map();
    if (names.size === 0)
        return edges;
    const environment = (0,python_target/* markerEnvironment */.wp)(target);
    for (const pin of pins) {
        const metadata = await cpuBuilds.provider.metadata(pin.candidate);
        if ('unusable' in metadata)
            continue;
        const needed = metadata.requires.filter(({ normalizedName, marker }) => names.has(normalizedName) &&
            (marker === null || (0,python_marker/* evaluateMarker */.UZ)(marker, environment, new Set(pin.extras))));
        if (needed.length > 0)
            edges.set(pin.name, [...new Set(needed.map(({ normalizedName }) => normalizedName))]);
    }
    return edges;
}
async function toDistribution(pin, more, set) {
    const { catalogue, provider } = set;
    const { name, candidate } = pin;
    const base = {
        name,
        version: candidate.written,
        dependencies: [...new Set([...pin.dependencies, ...more])].sort(compare/* byCodeUnit */.X),
        provided: false,
    };
    if (provider.isInstalled(candidate)) {
        const importNames = catalogue.find(name)?.importNames ?? [];
        return { ...base, ...NOTHING_ADDED, importNames, provided: true };
    }
    const weighed = await weightOf(pin, set);
    if (weighed === null)
        return { ...base, ...NOTHING_KNOWN, importNames: [], gap: 'unreadable' };
    if (!set.standIns.has(name))
        return { ...base, ...weighed };
    return {
        ...base,
        ...weighed,
        version: null,
        download: about(weighed.download),
        installed: about(weighed.installed),
        filename: null,
        gap: 'url',
    };
}
async function weightOf({ name, candidate }, { catalogue, target, provider, cpuBuilds, distributions }) {
    const choice = cpuBuilds.choiceOf(candidate);
    const catalogued = choice === null ? null : catalogue.find(name);
    if (choice !== null && catalogued !== null) {
        const { importNames } = catalogued;
        return { ...(0,catalogue_weight/* catalogueWeight */.C)(catalogue, catalogued, choice, target), importNames };
    }
    const file = provider.fileOf(candidate);
    if (file === null)
        return null;
    const weight = await weightOfFile(name, file, distributions, target, catalogue);
    return { ...weight, filename: file.filename };
}
const NOTHING_ADDED = { download: (0,support_quantity/* exact */.e0)(0), installed: (0,support_quantity/* exact */.e0)(0), filename: null, gap: null };
const NOTHING_KNOWN = { download: (0,support_quantity/* unknown */.L5)(), installed: (0,support_quantity/* unknown */.L5)(), filename: null };
function about(quantity) {
    if (quantity.provenance === 'unknown')
        return quantity;
    const [low, high] = (0,support_quantity/* boundsOf */.BO)(quantity);
    return (0,support_quantity/* estimated */.Ju)(quantity.value, Math.floor(low * STAND_IN.low), Math.ceil(high * STAND_IN.high));
}
function absentDistributions(absent) {
    const byName = new Map();
    for (const { requirement, gap } of absent) {
        const name = requirement.requirement.normalizedName;
        if (!byName.has(name))
            byName.set(name, {
                name,
                version: null,
                ...NOTHING_KNOWN,
                gap,
                dependencies: [],
                importNames: [],
                provided: false,
            });
    }
    return [...byName.values()];
}
function presentDistribution(name) {
    return { name, version: null, ...NOTHING_ADDED, dependencies: [], importNames: [], provided: true };
}
function gapsOf({ pins, notes, absent, nameless, standIns, provider }) {
    const gaps = [...notes];
    for (const { written, path } of nameless)
        gaps.push(`Only building "${written}"${inFile(path)} would tell what it is and what it needs.`);
    for (const { requirement, gap } of absent)
        if (gap === 'not-in-index')
            gaps.push(`No package index that was asked knows ${requirement.requirement.name}${inFile(requirement.path)}: neither its weight nor what it needs is counted.`);
        else if (gap === 'url')
            gaps.push(`What ${requirement.requirement.name}${inFile(requirement.path)} brings lies at an address that was not asked: neither its weight nor what it needs is counted.`);
    for (const pin of pins) {
        if (standIns.has(pin.name))
            gaps.push(`${pin.name} comes from an address of its own; its release ${pin.version} stands for it.`);
        switch (provider.confidenceOf(pin.candidate)) {
            case 'certain':
                break;
            case 'unconfirmed':
                gaps.push(`${pin.name} ${pin.version} is only there as source; what it needs was read from it, and only building it would confirm that.`);
                break;
            case 'unknown':
                gaps.push(`${pin.name} ${pin.version} is only there as source: only building it would tell what it needs, and that is not counted.`);
        }
    }
    return gaps;
}
const inFile = (path) => (path === '' ? '' : ` (${path})`);

// EXTERNAL MODULE: ./build/src/python/closure/demand.js
var demand = __webpack_require__(81815);
;// CONCATENATED MODULE: ./build/src/python/scale/split-requirements.js



function toAsked({ requirement, written, path, range }) {
    return { requirement, written, path: path === '' ? null : path, range };
}
async function splitRequirements(requirements, isKnown, isWheel) {
    const asked = [];
    const standIns = new Map();
    const absent = [];
    const nameless = [];
    const sorted = await Promise.all(requirements.map(async (each) => {
        const { normalizedName: name, url } = each.requirement;
        if (name === '')
            return { each, place: 'nameless' };
        const { origin } = (0,demand/* demandOf */.tp)(each.requirement, each.path, each.editable);
        if (origin === 'local')
            return { each, place: 'local' };
        if (origin === 'url' && url !== null && (await isWheel(name, url)))
            return { each, place: 'index' };
        if (!(await isKnown(name)))
            return { each, place: origin === 'url' ? 'url' : 'not-in-index' };
        return { each, place: origin === 'url' ? 'stand-in' : 'index' };
    }));
    for (const { each, place } of sorted)
        switch (place) {
            case 'nameless':
                nameless.push(each);
                break;
            case 'index':
                asked.push(toAsked(each));
                break;
            case 'stand-in':
                standIns.set(each.requirement.normalizedName, versionAt(each));
                asked.push(toAsked({ ...each, requirement: { ...each.requirement, url: null, specifier: python_specifier/* ANY_VERSION */.W1 } }));
                break;
            default:
                absent.push({ requirement: each, gap: place });
        }
    return { asked, standIns, absent, nameless };
}
function versionAt({ requirement: { normalizedName: name, url } }) {
    return url === null ? null : (wheelAt(name, url)?.version ?? null);
}
function withoutStandIns(split, requirements) {
    const { standIns } = split;
    const names = new Set(standIns.keys());
    return {
        ...split,
        asked: split.asked.filter(({ requirement }) => !names.has(requirement.normalizedName)),
        standIns: new Map(),
        absent: [
            ...split.absent,
            ...requirements
                .filter(({ requirement: { normalizedName, url } }) => url !== null && names.has(normalizedName))
                .map((requirement) => ({ requirement, gap: 'url' })),
        ],
    };
}
function twoAddresses(asked, overridden) {
    const first = new Map();
    for (const each of asked) {
        const { normalizedName: name, url } = each.requirement;
        if (url === null || overridden.has(name))
            continue;
        const other = first.get(name) ?? each;
        first.set(name, other);
        if (other.requirement.url !== url)
            return {
                isProven: true,
                lines: [`${name} is asked for from two URLs: "${other.written}" and "${each.written}".`],
                hints: ['Keep one of them.'],
                involved: [other, each],
            };
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/python/scale/target-files.js






const SOURCE_RANK = Number.MAX_SAFE_INTEGER;
function targetVersions(project, files, rules) {
    const python = (0,python_target/* markerEnvironment */.wp)(rules.target).python_full_version;
    const accepts = pythonReader(python);
    const best = new Map();
    for (const file of files) {
        if (!isInTime(file, rules.uploadedBefore))
            continue;
        const ranked = rank(project, file, rules.target);
        if (ranked === null)
            continue;
        const written = (0,python_version/* formatVersion */.qh)(ranked.version);
        const other = best.get(written);
        if (other === undefined || isBetter(ranked, other, accepts))
            best.set(written, { ...ranked, written });
    }
    return [...best.values()]
        .sort((a, b) => (0,python_version/* compareVersions */.Zy)(b.version, a.version))
        .map(({ version, written, file, isWheel }) => ({
        version,
        written,
        file,
        isWheel,
        isYanked: file.yanked !== null,
        requiresPython: file.requiresPython,
    }));
}
function isInTime({ uploadTime }, before) {
    if (before === undefined)
        return true;
    const uploaded = uploadTime === null ? Number.NaN : Date.parse(uploadTime);
    return uploaded < before;
}
function rank(project, file, target) {
    const { filename } = file;
    if (!filename.endsWith('.whl')) {
        const version = sourceVersion(filename, project);
        return version === null ? null : { version, file, isWheel: false, rank: SOURCE_RANK, build: null };
    }
    const place = rankOfWheel(filename, target);
    const wheel = place === null ? null : (0,wheel_filename/* parseWheelFilename */.e)(filename);
    return wheel === null || place === null || wheel.name !== project
        ? null
        : { version: wheel.version, file, isWheel: true, rank: place, build: wheel.build };
}
function mayBeTaken(filename, target) {
    return !filename.endsWith('.whl') || rankOfWheel(filename, target) !== null;
}
function rankOfWheel(filename, target) {
    let start = filename.length - '.whl'.length;
    for (let part = 0; part < 3; part += 1)
        start = filename.lastIndexOf('-', start - 1);
    return start < 1 ? null : (0,tags/* tagRankOfText */.Rr)(filename.slice(start + 1, -'.whl'.length), target);
}
function isBetter(a, b, accepts) {
    const order = Number(accepts(a.file.requiresPython)) - Number(accepts(b.file.requiresPython)) ||
        Number(a.file.yanked === null) - Number(b.file.yanked === null) ||
        b.rank - a.rank ||
        (a.build?.number ?? -1) - (b.build?.number ?? -1) ||
        preferredArchive(a.file.filename) - preferredArchive(b.file.filename);
    if (order !== 0)
        return order > 0;
    const [suffix, other] = [a.build?.suffix ?? '', b.build?.suffix ?? ''];
    return suffix === other ? a.file.filename < b.file.filename : suffix > other;
}
function preferredArchive(filename) {
    return filename.endsWith('.tar.gz') ? 2 : filename.endsWith('.zip') ? 1 : 0;
}
function pythonReader(python) {
    const known = new Map();
    const version = (0,python_version/* parseVersion */.ot)(python);
    return (requiresPython) => {
        if (requiresPython === null || version === null)
            return true;
        let accepted = known.get(requiresPython);
        if (accepted === undefined) {
            const specifiers = (0,python_specifier/* parseSpecifierSet */.m0)(requiresPython);
            accepted = specifiers === null || (0,python_specifier/* matchesSpecifier */._p)(specifiers, version, { prereleases: true });
            known.set(requiresPython, accepted);
        }
        return accepted;
    };
}

;// CONCATENATED MODULE: ./build/src/python/scale/target-index.js


const FORMAT = 'versions/3';
function openTargetIndex(index, rules, memory) {
    const known = new Map();
    const read = async (name) => {
        const project = await index.project(name);
        return project === null ? null : narrowed(project, rules, memory);
    };
    return {
        versions(name) {
            const versions = known.get(name) ?? read(name);
            known.set(name, versions);
            return versions;
        },
    };
}
async function narrowed(project, rules, memory) {
    const known = keyOf(project, rules);
    const kept = memory === null || known === null ? null : fromFacts(await memory.read(known));
    if (kept !== null)
        return kept;
    const versions = targetVersions(project.name, await project.files((filename) => mayBeTaken(filename, rules.target)), rules);
    const facts = new TextEncoder().encode(JSON.stringify(versions.map(toRow)));
    const key = keyOf(project, rules);
    if (key !== null)
        memory?.write(key, facts);
    return fromFacts(facts) ?? versions;
}
function keyOf({ name, digest }, { target, uploadedBefore }) {
    return digest === null ? null : JSON.stringify([FORMAT, name, digest, target, uploadedBefore ?? null]);
}
function toRow({ file, written }) {
    const { filename, url, size, hashes, requiresPython, yanked, uploadTime, hasMetadata, metadataHashes } = file;
    return [
        written,
        filename,
        url.endsWith(filename) ? url.slice(0, -filename.length) : `${url}\n`,
        size,
        [...hashes],
        requiresPython,
        yanked,
        uploadTime,
        hasMetadata ? [...(metadataHashes ?? [])] : null,
    ];
}
function fromFacts(bytes) {
    if (bytes === null)
        return null;
    let rows;
    try {
        rows = JSON.parse(new TextDecoder().decode(bytes));
    }
    catch {
        return null;
    }
    if (!Array.isArray(rows))
        return null;
    const versions = [];
    for (const row of rows) {
        const version = isRow(row) ? (0,python_version/* parseVersion */.ot)(row[0]) : null;
        if (version === null)
            return null;
        versions.push(new KeptVersion(row, version));
    }
    return versions;
}
function isRow(row) {
    if (!Array.isArray(row) || row.length !== 9)
        return false;
    const [version, filename, url, size, hashes, requiresPython, yanked, uploadTime, metadata] = row;
    return (typeof version === 'string' &&
        typeof filename === 'string' &&
        typeof url === 'string' &&
        (size === null || typeof size === 'number') &&
        isPairs(hashes) &&
        isText(requiresPython) &&
        isText(yanked) &&
        isText(uploadTime) &&
        (metadata === null || isPairs(metadata)));
}
const isText = (value) => value === null || typeof value === 'string';
const isPairs = (value) => Array.isArray(value) &&
    value.every((pair) => Array.isArray(pair) && pair.length === 2 && pair.every((each) => typeof each === 'string'));
class KeptVersion {
    version;
    #row;
    #file;
    constructor(row, version) {
        this.#row = row;
        this.version = version;
    }
    get written() {
        return this.#row[0];
    }
    get isWheel() {
        return this.#row[1].endsWith('.whl');
    }
    get isYanked() {
        return this.#row[6] !== null;
    }
    get requiresPython() {
        return this.#row[5];
    }
    get file() {
        this.#file ??= target_index_fileOf(this.#row);
        return this.#file;
    }
}
function target_index_fileOf([, filename, url, size, hashes, requiresPython, yanked, uploadTime, metadata,]) {
    return {
        filename,
        url: url.endsWith('\n') ? url.slice(0, -1) : url + filename,
        size,
        hashes: new Map(hashes),
        requiresPython,
        yanked,
        uploadTime,
        hasMetadata: metadata !== null,
        ...(metadata === null ? {} : { metadataHashes: new Map(metadata) }),
    };
}

;// CONCATENATED MODULE: ./build/src/python/scale/live-scale.js














const MOST_REQUIREMENTS = 3_000;
function openLiveScale(options) {
    return new LiveScale(options);
}
class LiveScale {
    #options;
    #opened = new Map();
    #narrowed = new WeakMap();
    #failed = new Set();
    #notes = new Set();
    #asked = new Set();
    constructor(options) {
        this.#options = options;
    }
    notes() {
        return [...this.#notes].sort(compare/* byCodeUnit */.X);
    }
    asked() {
        return [...this.#asked].sort(compare/* byCodeUnit */.X);
    }
    async closureOf(question) {
        const { catalogue } = this.#options;
        if (question.requirements.length === 0)
            return { ...(0,catalogue_scale/* catalogueClosure */.D)(question, catalogue), source: 'index' };
        if (question.requirements.length > MOST_REQUIREMENTS) {
            this.#notes.add(`More than ${MOST_REQUIREMENTS} requirements are weighed by the catalogue only.`);
            return (0,catalogue_scale/* catalogueClosure */.D)(question, catalogue);
        }
        const { indexes = [], trusts = TRUSTS_NONE } = question;
        const offered = indexes.find(({ configuration }) => configuration.noIndex);
        if (offered !== undefined) {
            this.#notes.add(`${offered.path} wants no index to be asked (no-index): the embedded catalogue answers for it.`);
            return (0,catalogue_scale/* catalogueClosure */.D)(question, catalogue);
        }
        const live = await this.#ask(indexes, trusts, (opened) => this.#resolve(question, opened));
        return live ?? (0,catalogue_scale/* catalogueClosure */.D)(question, catalogue);
    }
    async weighLocked({ closure, lock, indexes = [], trusts = TRUSTS_NONE }) {
        if (closure.distributions.length === 0)
            return closure;
        const weighed = await this.#ask(indexes, trusts, ({ index, distributions }) => weighLockedFiles(closure, lock, { index, distributions, catalogue: this.#options.catalogue }));
        return weighed ?? closure;
    }
    async #ask(named, trusts, question) {
        const answer = await this.#askOnce(named, trusts, question);
        return answer === null && named.length > 0 ? this.#askOnce([], trusts, question) : answer;
    }
    async #askOnce(named, trusts, question) {
        const key = JSON.stringify(named.map(({ configuration, strategy }) => [
            configuration.indexes.map((each) => [each, trusts(each.url)]),
            configuration.findLinks,
            [...configuration.pins],
            strategy,
        ]));
        if (this.#failed.has(key))
            return null;
        const instead = named.length > 0 ? "the user's own indexes answer" : 'the embedded catalogue answers';
        try {
            const opening = this.#opened.get(key) ?? this.#options.open(named, trusts);
            this.#opened.set(key, opening);
            const opened = await opening;
            if (opened === null) {
                this.#failed.add(key);
                this.#notes.add(`No package index is configured, and neither pip nor uv was found to name one: ${instead}.`);
                return null;
            }
            const answer = await question(opened);
            for (const note of opened.notes)
                this.#notes.add(note);
            for (const label of opened.labels)
                this.#asked.add(label);
            return answer;
        }
        catch (thrown) {
            if (!(thrown instanceof errors/* EnvironmentError */.eG))
                throw thrown;
            this.#failed.add(key);
            this.#notes.add(`${sentence(thrown.message)} ${sentence(`${instead} instead`)}`);
            return null;
        }
    }
    async #resolve(question, opened) {
        const { distributions } = opened;
        const { catalogue } = this.#options;
        const { target, provided = [], trusts = TRUSTS_NONE } = question;
        const environment = (0,python_target/* markerEnvironment */.wp)(target);
        const holds = ({ requirement }) => requirement.marker === null || (0,python_marker/* evaluateMarker */.UZ)(requirement.marker, environment);
        const excluded = new Set(question.excludes);
        const requirements = question.requirements.filter((each) => holds(each) && !excluded.has(each.requirement.normalizedName));
        const installed = provided.flatMap(({ name, version }) => {
            const parsed = version === null ? null : (0,python_version/* parseVersion */.ot)(version);
            return parsed === null ? [] : [{ name, version: parsed }];
        });
        const versioned = new Set(installed.map(({ name }) => name));
        const present = provided.flatMap(({ name }) => (versioned.has(name) ? [] : [name]));
        const thereAnyhow = new Set(provided.map(({ name }) => name));
        const provider = openIndexProvider({
            index: this.#narrow(opened, target),
            distributions,
            installed,
            mayAsk: trusts,
            isUsable: (filename) => (0,tags/* isUsable */.Ng)(filename, target),
        });
        const cpuBuilds = question.pytorchCpu === true ? (0,cpu_builds/* withCpuBuilds */.cX)(provider, catalogue, target) : (0,cpu_builds/* withoutCpuBuilds */.cM)(provider);
        const isKnown = async (name) => thereAnyhow.has(name) || (await cpuBuilds.provider.candidates(name)) !== null;
        const isWheel = async (name, url) => trusts(url) && isReadableWheel(name, url, distributions);
        const limits = (list) => (list ?? []).filter(({ requirement, editable }) => requirement.url === null && !editable).map(toAsked);
        const constraints = limits(question.constraints);
        const overrides = limits(question.overrides);
        const resolveSplit = ({ asked, absent, standIns }) => resolve({
            requirements: asked,
            constraints,
            overrides,
            excludes: [
                ...excluded,
                ...present,
                ...absent.map(({ requirement }) => requirement.requirement.normalizedName),
            ],
            environment,
            preferences: new Map([
                ...installed.map(({ name, version }) => [name, version]),
                ...[...standIns].flatMap(([name, version]) => version === null ? [] : [[name, version]]),
            ]),
            ...(question.maximumConflicts === undefined ? {} : { maximumConflicts: question.maximumConflicts }),
            ...(question.prereleases === undefined ? {} : { prereleases: question.prereleases }),
            ...(question.prereleasesOf === undefined ? {} : { prereleasesOf: question.prereleasesOf }),
        }, cpuBuilds.provider);
        const conflicting = (conflict) => ({
            ...(0,catalogue_scale/* catalogueClosure */.D)(question, catalogue),
            conflict: { ...conflict, hints: [...conflict.hints, ...hintOfTime(this.#options.uploadedBefore)] },
        });
        let split = await splitRequirements(requirements, isKnown, isWheel);
        const overridden = new Set(overrides.map(({ requirement }) => requirement.normalizedName));
        const twice = twoAddresses(split.asked, overridden);
        if (twice !== null)
            return conflicting(twice);
        let resolution = await resolveSplit(split);
        if (!resolution.ok && split.standIns.size > 0) {
            split = withoutStandIns(split, requirements);
            resolution = await resolveSplit(split);
        }
        if (!resolution.ok)
            return conflicting(resolution.explanation);
        return closureOfResolution({
            target,
            catalogue,
            requirements,
            pins: resolution.pins,
            notes: resolution.notes,
            absent: split.absent,
            nameless: split.nameless,
            standIns: new Set(split.standIns.keys()),
            present,
            provider,
            cpuBuilds,
            distributions,
        });
    }
    #narrow({ index, facts }, target) {
        const known = this.#narrowed.get(index) ?? new Map();
        this.#narrowed.set(index, known);
        const key = JSON.stringify(target);
        const { uploadedBefore } = this.#options;
        const narrowed = known.get(key) ?? openTargetIndex(index, { target, uploadedBefore }, facts);
        known.set(key, narrowed);
        return narrowed;
    }
}
const TRUSTS_NONE = () => false;
async function isReadableWheel(name, url, distributions) {
    const wheel = wheelAt(name, url);
    if (wheel === null)
        return false;
    try {
        return (await distributions.metadata(wheel.file)).state === 'read';
    }
    catch (thrown) {
        if (thrown instanceof errors/* EnvironmentError */.eG)
            return false;
        throw thrown;
    }
}
function hintOfTime(uploadedBefore) {
    if (uploadedBefore === undefined)
        return [];
    const moment = new Date(uploadedBefore);
    const shown = Number.isNaN(moment.getTime()) ? 'the date given' : moment.toISOString();
    return [
        `Only files uploaded before ${shown} count (exclude-newer); those of which the index does not tell when are left out, too.`,
    ];
}
function sentence(message) {
    const first = message.charAt(0).toUpperCase() + message.slice(1);
    return first.endsWith('.') ? first : `${first}.`;
}

;// CONCATENATED MODULE: ./build/src/python/wheel/byte-compiled.js
const RATIOS = {
    before311: [
        { below: 20_000, median: 1.06, low: 0.52, high: 2.48 },
        { below: 200_000, median: 0.85, low: 0.62, high: 1.03 },
        { below: Number.POSITIVE_INFINITY, median: 0.81, low: 0.59, high: 0.98 },
    ],
    since311: [
        { below: 20_000, median: 1.55, low: 0.62, high: 3.46 },
        { below: 200_000, median: 1.28, low: 0.95, high: 1.75 },
        { below: Number.POSITIVE_INFINITY, median: 1.27, low: 0.87, high: 1.58 },
    ],
};
function byteCompiled(sourceBytes, python = null) {
    if (sourceBytes === 0)
        return null;
    const minor = Number(/^3\.(\d+)/.exec(python ?? '3.11')?.[1] ?? 0);
    const classes = minor < 11 ? RATIOS.before311 : RATIOS.since311;
    const { median, low, high } = classes.find(({ below }) => sourceBytes < below) ?? classes[2];
    return {
        value: Math.round(sourceBytes * median),
        interval: [Math.floor(sourceBytes * low), Math.ceil(sourceBytes * high)],
    };
}

;// CONCATENATED MODULE: ./build/src/python/wheel/core-metadata.js

const SINCE_DYNAMIC = (0,python_version/* parseVersion */.ot)('2.2');
const HEADER = /^([A-Za-z0-9][A-Za-z0-9-]{0,60})[ \t]*:/;
const ENTRY_LIMIT = 20_000;
const DEPENDENCIES = new Set(['requires-dist', 'requires-python', 'provides-extra']);
function readCoreMetadata(bytes, kind) {
    const { fields, problems } = readHeaders(new TextDecoder().decode(bytes));
    const all = (name) => fields.get(name) ?? [];
    const single = (name) => {
        const value = all(name)[0]?.trim() ?? '';
        return value === '' || value === 'UNKNOWN' ? null : value;
    };
    const name = single('name');
    const version = single('version');
    if (name === null || version === null)
        return { ok: false, message: `the metadata has no ${name === null ? 'Name' : 'Version'}` };
    const requires = all('requires-dist')
        .map(inOneLine)
        .filter((line) => line !== '');
    return {
        ok: true,
        problems,
        metadata: {
            name,
            version,
            requires,
            requiresPython: single('requires-python'),
            extras: [...new Set(all('provides-extra').map(inOneLine))].filter((extra) => extra !== ''),
            isStatic: kind === 'wheel' || isStatic(single('metadata-version'), all('dynamic')),
        },
    };
}
function isStatic(written, dynamic) {
    const version = written === null ? null : (0,python_version/* parseVersion */.ot)(written);
    if (version === null || SINCE_DYNAMIC === null || (0,python_version/* compareVersions */.Zy)(version, SINCE_DYNAMIC) < 0)
        return false;
    return !dynamic.some((field) => DEPENDENCIES.has(field.trim().toLowerCase()));
}
function readHeaders(text) {
    const fields = new Map();
    const problems = [];
    let current = null;
    let entries = 0;
    let number = 0;
    for (const line of linesOf(text)) {
        number += 1;
        if (line === '') {
            if (fields.size === 0)
                continue;
            break;
        }
        if (line.startsWith(' ') || line.startsWith('\t')) {
            const last = current === null ? -1 : current.length - 1;
            const before = current?.[last];
            if (current !== null && before !== undefined && before.length < 100_000)
                current[last] = `${before}\n${line}`;
            continue;
        }
        const header = HEADER.exec(line);
        if (header?.[1] === undefined) {
            current = null;
            if (problems.length < 20)
                problems.push(`line ${number} of the metadata is no header and was passed over`);
            continue;
        }
        entries += 1;
        if (entries > ENTRY_LIMIT) {
            problems.push(`the metadata has more than ${ENTRY_LIMIT} headers; the rest was not read`);
            break;
        }
        const name = header[1].toLowerCase();
        current = fields.get(name) ?? [];
        fields.set(name, current);
        current.push(line.slice(header[0].length).trim());
    }
    return { fields, problems };
}
function* linesOf(text) {
    let at = text.startsWith('\uFEFF') ? 1 : 0;
    while (at < text.length) {
        const end = text.indexOf('\n', at);
        const line = text.slice(at, end === -1 ? text.length : end);
        yield line.endsWith('\r') ? line.slice(0, -1) : line;
        if (end === -1)
            return;
        at = end + 1;
    }
}
function inOneLine(text) {
    return text.replace(/\s*\n\s*/g, ' ').trim();
}

;// CONCATENATED MODULE: ./build/src/python/wheel/installed-files.js
function installedFiles(entries, pathOf) {
    const files = entries
        .filter(({ isFolder }) => !isFolder)
        .map(({ name, uncompressedBytes }) => ({ name: nameOf(pathOf(name)), bytes: uncompressedBytes }))
        .sort((a, b) => a.name - b.name);
    return {
        names: Float64Array.from(files, ({ name }) => name),
        bytes: Float64Array.from(files, ({ bytes }) => bytes),
    };
}
function nameOf(path) {
    let low = 0x811c9dc5;
    let high = 0x050c5d1f;
    for (let index = 0; index < path.length; index += 1) {
        const unit = path.charCodeAt(index);
        low = Math.imul(low ^ unit, 0x01000193);
        high = Math.imul(high ^ unit, 0x01000193);
    }
    return (high >>> 11) * 0x100000000 + (low >>> 0);
}
function packFiles({ names, bytes }) {
    const both = new Float64Array(names.length * 2);
    both.set(names);
    both.set(bytes, names.length);
    return new Uint8Array(both.buffer);
}
function unpackFiles(packed) {
    if (packed.length % 16 !== 0)
        return null;
    const both = new Float64Array(new Uint8Array(packed).buffer);
    const half = both.length / 2;
    return { names: both.slice(0, half), bytes: both.slice(half) };
}

;// CONCATENATED MODULE: ./build/src/python/wheel/zip-entry.js
function shown(name) {
    const clean = name.replace(/[\p{C}]/gu, '?');
    return `"${clean.length > 80 ? `${clean.slice(0, 77)}...` : clean}"`;
}

;// CONCATENATED MODULE: ./build/src/python/wheel/zip-checks.js


const STORED = 0;
const DEFLATED = 8;
const DEFLATE_FACTOR = 1032;
const LOCAL_HEADER_BYTES = 30;
const BOMB_FACTOR = 250;
const BOMB_BYTES = 1_000_000_000;
function checkEntries(entries, end) {
    const names = new Set();
    let packed = 0;
    let unpacked = 0;
    for (const entry of entries) {
        const fault = checkName(entry.name) ?? checkSizes(entry);
        if (fault !== null)
            return fault;
        const plain = entry.isFolder ? entry.name.slice(0, -1) : entry.name;
        if (names.has(plain))
            return `it holds ${shown(entry.name)} twice`;
        names.add(plain);
        packed += entry.compressedBytes;
        unpacked += entry.uncompressedBytes;
    }
    if (unpacked > BOMB_BYTES && unpacked > packed * BOMB_FACTOR)
        return `it would unpack ${(0,format/* formatBytes */.z3)(packed)} to ${(0,format/* formatBytes */.z3)(unpacked)}, as archives do that are made to fill disks`;
    return checkOverlap(entries, end);
}
function checkName(name) {
    if (name === '' || name.includes('\0'))
        return 'it has a member without a proper name';
    if (/^(?:[/\\]|[A-Za-z]:)/.test(name))
        return `its member ${shown(name)} has an absolute path`;
    if (name.includes('..') && name.split(/[/\\]/).includes('..'))
        return `its member ${shown(name)} leaves the folder`;
    return null;
}
function checkSizes(entry) {
    const { name, method, compressedBytes, uncompressedBytes } = entry;
    const impossible = (method === STORED && compressedBytes !== uncompressedBytes) ||
        (method === DEFLATED && uncompressedBytes > compressedBytes * DEFLATE_FACTOR) ||
        (entry.isFolder && uncompressedBytes > 0);
    return impossible
        ? `its directory lies: ${shown(name)} cannot have ${uncompressedBytes} bytes from ${compressedBytes}`
        : null;
}
function checkOverlap(entries, end) {
    const ordered = [...entries].sort((a, b) => a.offset - b.offset);
    for (let index = 0; index < ordered.length; index += 1) {
        const entry = ordered[index];
        if (entry === undefined)
            break;
        const least = entry.offset + LOCAL_HEADER_BYTES + entry.name.length + entry.compressedBytes;
        const limit = ordered[index + 1]?.offset ?? end;
        if (least > limit)
            return index + 1 < ordered.length
                ? `its members ${shown(entry.name)} and ${shown(ordered[index + 1]?.name ?? '')} overlap`
                : `its member ${shown(entry.name)} runs into the directory`;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/python/wheel/zip-directory.js



const END = 0x06054b50;
const END_BYTES = 22;
const LOCATOR = 0x07064b50;
const LOCATOR_BYTES = 20;
const END64 = 0x06064b50;
const END64_BYTES = 56;
const MEMBER = 0x02014b50;
const MEMBER_BYTES = 46;
const IN_ZIP64 = 0xffffffff;
const DIRECTORY_LIMIT = 64 * 1024 * 1024;
const zip_directory_ENTRY_LIMIT = 400_000;
const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function locateDirectory(tail, total) {
    const view = viewOf(tail);
    const start = total - tail.length;
    const found = [];
    for (let at = tail.length - END_BYTES; at >= 0; at -= 1)
        if (view.getUint32(at, true) === END && at + END_BYTES + view.getUint16(at + 20, true) === tail.length)
            found.push(at);
    const at = found[0];
    if (at === undefined)
        return fail(`it does not end as a zip archive does, or with a comment longer than ${(0,format/* formatBytes */.z3)(tail.length)}`);
    if (found.length > 1)
        return fail('its comment hides a second end of the archive');
    const disk = view.getUint16(at + 4, true);
    const directoryDisk = view.getUint16(at + 6, true);
    const entriesHere = view.getUint16(at + 8, true);
    let entries = view.getUint16(at + 10, true);
    let bytes = view.getUint32(at + 12, true);
    let offset = view.getUint32(at + 16, true);
    let end = start + at;
    const locator = at - LOCATOR_BYTES;
    if (locator >= 0 && view.getUint32(locator, true) === LOCATOR) {
        const place = wide(view, locator + 8);
        const record = place - start;
        if (view.getUint32(locator + 16, true) > 1)
            return fail('it is a part of an archive on several disks');
        if (record < 0 || record + END64_BYTES > locator || view.getUint32(record, true) !== END64)
            return fail('its ZIP64 end record is not where its locator says');
        if (record + 12 + wide(view, record + 4) !== locator)
            return fail('the size of its ZIP64 end record is wrong');
        if (view.getUint32(record + 16, true) !== 0 || view.getUint32(record + 20, true) !== 0)
            return fail('it is a part of an archive on several disks');
        const wideEntries = wide(view, record + 32);
        const wideBytes = wide(view, record + 40);
        const wideOffset = wide(view, record + 48);
        if ((entries !== 0xffff && entries !== wideEntries) ||
            (bytes !== IN_ZIP64 && bytes !== wideBytes) ||
            (offset !== IN_ZIP64 && offset !== wideOffset))
            return fail('its two end records contradict each other');
        entries = wideEntries;
        bytes = wideBytes;
        offset = wideOffset;
        end = place;
    }
    else if (disk !== 0 || directoryDisk !== 0 || entriesHere !== entries)
        return fail('it is a part of an archive on several disks');
    else if (bytes === IN_ZIP64 || offset === IN_ZIP64)
        return fail('its ZIP64 end record is missing');
    if (offset + bytes !== end)
        return fail('its directory does not end where its end record begins');
    if (bytes > DIRECTORY_LIMIT)
        return fail(`its directory has ${(0,format/* formatBytes */.z3)(bytes)}, more than the ${(0,format/* formatBytes */.z3)(DIRECTORY_LIMIT)} that are read`);
    if (entries > zip_directory_ENTRY_LIMIT)
        return fail(`it has ${entries} members, more than the ${zip_directory_ENTRY_LIMIT} that are read`);
    if (entries * MEMBER_BYTES > bytes)
        return fail('its directory is too small for the members that it counts');
    return { ok: true, value: { offset, bytes, entries } };
}
function readDirectory(directory, place) {
    const view = viewOf(directory);
    const buffer = Buffer.from(directory.buffer, directory.byteOffset, directory.byteLength);
    const entries = [];
    let at = 0;
    while (entries.length < place.entries) {
        if (at + MEMBER_BYTES > directory.length || view.getUint32(at, true) !== MEMBER)
            return fail(`its directory breaks off after ${entries.length} of ${place.entries} members`);
        const nameBytes = view.getUint16(at + 28, true);
        const extraBytes = view.getUint16(at + 30, true);
        const next = at + MEMBER_BYTES + nameBytes + extraBytes + view.getUint16(at + 32, true);
        if (next > directory.length)
            return fail(`its directory breaks off after ${entries.length} of ${place.entries} members`);
        const name = decodeName(buffer, at + MEMBER_BYTES, at + MEMBER_BYTES + nameBytes);
        const flags = view.getUint16(at + 8, true);
        if ((flags & 0x2041) !== 0)
            return fail(`its member ${shown(name)} is encrypted`);
        const sizes = readSizes(view, at, at + MEMBER_BYTES + nameBytes, extraBytes);
        if (sizes === null)
            return fail(`the ZIP64 sizes of its member ${shown(name)} are missing or too large`);
        if (sizes.disk !== 0)
            return fail(`its member ${shown(name)} lies on another disk`);
        entries.push({
            name,
            method: view.getUint16(at + 10, true),
            crc32: view.getUint32(at + 16, true),
            compressedBytes: sizes.compressed,
            uncompressedBytes: sizes.uncompressed,
            offset: sizes.offset,
            isFolder: name.endsWith('/'),
        });
        at = next;
    }
    if (at !== directory.length)
        return fail('its directory holds more than the members that it counts');
    const fault = checkEntries(entries, place.offset);
    return fault === null ? { ok: true, value: entries } : fail(fault);
}
function readSizes(view, member, extra, extraBytes) {
    let compressed = view.getUint32(member + 20, true);
    let uncompressed = view.getUint32(member + 24, true);
    let disk = view.getUint16(member + 34, true);
    let offset = view.getUint32(member + 42, true);
    if (uncompressed !== IN_ZIP64 && compressed !== IN_ZIP64 && offset !== IN_ZIP64 && disk !== 0xffff)
        return { compressed, uncompressed, offset, disk };
    const needs = [uncompressed, compressed, offset].filter((size) => size === IN_ZIP64).length;
    let at = extra;
    const end = extra + extraBytes;
    while (at + 4 <= end) {
        const bytes = view.getUint16(at + 2, true);
        const next = at + 4 + bytes;
        if (next > end)
            return null;
        if (view.getUint16(at, true) === 1) {
            if (bytes < needs * 8 + (disk === 0xffff ? 4 : 0))
                return null;
            let field = at + 4;
            const take = () => {
                const value = wide(view, field);
                field += 8;
                return value;
            };
            if (uncompressed === IN_ZIP64)
                uncompressed = take();
            if (compressed === IN_ZIP64)
                compressed = take();
            if (offset === IN_ZIP64)
                offset = take();
            if (disk === 0xffff)
                disk = view.getUint32(field, true);
            const safe = [uncompressed, compressed, offset].every(Number.isSafeInteger);
            return safe ? { compressed, uncompressed, offset, disk } : null;
        }
        at = next;
    }
    return null;
}
function decodeName(directory, from, to) {
    const name = directory.toString('utf8', from, to);
    if (!name.includes('\uFFFD'))
        return name;
    try {
        return STRICT.decode(directory.subarray(from, to));
    }
    catch {
        return directory.toString('latin1', from, to);
    }
}
function wide(view, at) {
    const value = Number(view.getBigUint64(at, true));
    return Number.isSafeInteger(value) ? value : Number.POSITIVE_INFINITY;
}
function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function fail(message) {
    return { ok: false, message };
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/src/python/wheel/zip-member.js



const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
const EXTRA_ROOM = 512;
function memberRange(entry, end) {
    const length = LOCAL_BYTES + Buffer.byteLength(entry.name) + EXTRA_ROOM + entry.compressedBytes;
    return { first: entry.offset, last: Math.min(entry.offset + length, end) - 1 };
}
function readMember(bytes, entry, limit) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const member = `its member ${shown(entry.name)}`;
    if (entry.uncompressedBytes > limit)
        return zip_member_fail(`${member} has ${(0,format/* formatBytes */.z3)(entry.uncompressedBytes)}, more than the ${(0,format/* formatBytes */.z3)(limit)} that are read`);
    if (bytes.length < LOCAL_BYTES || view.getUint32(0, true) !== LOCAL)
        return zip_member_fail(`${member} is not where the directory says`);
    const nameEnd = LOCAL_BYTES + view.getUint16(26, true);
    const start = nameEnd + view.getUint16(28, true);
    if (Buffer.from(bytes.subarray(LOCAL_BYTES, nameEnd)).toString('utf8') !== entry.name)
        return zip_member_fail(`${member} has another name in its own header`);
    if ((view.getUint16(6, true) & 1) !== 0)
        return zip_member_fail(`${member} is encrypted`);
    if (view.getUint16(8, true) !== entry.method)
        return zip_member_fail(`${member} is packed otherwise than the directory says`);
    if (start + entry.compressedBytes > bytes.length)
        return zip_member_fail(`${member} is cut off`);
    const content = unpack(bytes.subarray(start, start + entry.compressedBytes), entry);
    if (content === null)
        return zip_member_fail(`${member} cannot be unpacked`);
    if (content.length !== entry.uncompressedBytes || (0,external_node_zlib_.crc32)(content) >>> 0 !== entry.crc32)
        return zip_member_fail(`${member} is not what its size or checksum says`);
    return { ok: true, value: content };
}
function unpack(packed, entry) {
    if (entry.method === 0)
        return packed;
    if (entry.method !== 8)
        return null;
    try {
        return (0,external_node_zlib_.inflateRawSync)(packed, { maxOutputLength: entry.uncompressedBytes + 1 });
    }
    catch {
        return null;
    }
}
function zip_member_fail(message) {
    return { ok: false, message };
}

;// CONCATENATED MODULE: ./build/src/python/wheel/remote-archive.js






const REQUEST_LIMIT = 3;
const FIRST_ANSWER_MILLISECONDS = 15_000;
const TAIL_BYTES = 16_384;
const LEAD_BYTES = 65_536;
class RequestAllowance {
    #left = REQUEST_LIMIT;
    take() {
        if (this.#left === 0)
            return false;
        this.#left -= 1;
        return true;
    }
}
class FileRequests {
    #asker;
    #credentials;
    #allowance = new RequestAllowance();
    file;
    constructor(file, asker, credentials) {
        this.file = file;
        this.#asker = asker;
        this.#credentials = credentials;
    }
    async ask(url, request) {
        if (!this.#allowance.take())
            return { ok: false, message: `more than ${REQUEST_LIMIT} requests would be needed to read it` };
        const authorization = authorizationFor(url, this.#credentials);
        const headers = { ...request.headers, ...(authorization === null ? {} : { authorization }) };
        let answer;
        try {
            answer = await this.#asker.ask(url, {
                ...request,
                headers,
                answerMilliseconds: FIRST_ANSWER_MILLISECONDS,
                cache: this.#cacheHint(),
            });
        }
        catch (thrown) {
            if (thrown instanceof HttpFailure && thrown.stage === 'refused')
                return { ok: false, message: (0,errors/* messageOf */.bD)(thrown) };
            throw new errors/* EnvironmentError */.eG(`${this.file.filename} cannot be asked for: ${(0,errors/* messageOf */.bD)(thrown)}`, {
                cause: thrown,
                advice: 'Run again when the server answers; what was read is kept by the cache.',
            });
        }
        const { status } = answer;
        if (status === 200 || status === 206)
            return { ok: true, answer };
        if (status === 401 || status === 403 || status === 407 || status === 429 || status >= 500)
            throw new errors/* EnvironmentError */.eG(`${shownAddress(url)} answered with status ${status}`, {
                advice: status >= 500 || status === 429
                    ? 'Run again later; what was read is kept by the cache.'
                    : 'Put credentials for its host into netrc or the index address.',
            });
        return { ok: false, message: `${shownAddress(url)} answered with status ${status}` };
    }
    #cacheHint() {
        const digest = this.file.hashes.get('sha256') ?? [...this.file.hashes.values()][0];
        return digest === undefined ? { freshSeconds: 600 } : { validator: digest };
    }
}
async function askSize(requests) {
    const asked = await requests.ask(requests.file.url, {
        method: 'HEAD',
        headers: { 'accept-encoding': 'identity' },
    });
    return asked.ok ? contentLength(asked.answer) : null;
}
async function openRemoteArchive(requests, wantsMetadata, tailBytes = TAIL_BYTES) {
    const { file } = requests;
    const size = file.size;
    const range = size === null ? `bytes=-${tailBytes}` : `bytes=${Math.max(0, size - tailBytes)}-${size - 1}`;
    const asked = await requests.ask(file.url, ranged(range, tailBytes));
    if (!asked.ok) {
        const total = size ?? (await askSize(requests));
        return { ok: false, message: asked.message, total };
    }
    const { answer } = asked;
    if (answer.status !== 206) {
        const total = size ?? contentLength(answer) ?? (await askSize(requests));
        return { ok: false, message: `${shownAddress(file.url)} does not serve parts of files`, total };
    }
    const placed = partOf(answer);
    if (placed === null)
        return {
            ok: false,
            message: `${shownAddress(file.url)} answered with another part than was asked for`,
            total: size,
        };
    const { total, ...tail } = placed;
    const failed = (message) => ({
        ok: false,
        message: `${file.filename} cannot be read: ${message}`,
        total,
    });
    if (size !== null && size !== total)
        return {
            ok: false,
            message: `the index says that ${file.filename} has ${size} bytes, its server says ${total}`,
            total: null,
        };
    if (tail.first + tail.bytes.length !== total)
        return failed('the server did not answer with its end');
    const place = locateDirectory(tail.bytes, total);
    if (!place.ok)
        return failed(place.message);
    const known = place.value.offset >= tail.first
        ? tail
        : await readFrom(requests, tail, place.value.offset, wantsMetadata, answer);
    if ('ok' in known)
        return failed(known.message);
    const start = place.value.offset - known.first;
    const directory = readDirectory(known.bytes.subarray(start, start + place.value.bytes), place.value);
    if (!directory.ok)
        return failed(directory.message);
    return {
        ok: true,
        archive: {
            total,
            entries: directory.value,
            async read(entry, limit) {
                const wanted = memberRange(entry, place.value.offset);
                if (entry.compressedBytes > limit)
                    return { ok: false, message: `it is larger than the ${limit} bytes that are read` };
                if (wanted.first >= known.first)
                    return readMember(known.bytes.subarray(wanted.first - known.first), entry, limit);
                const length = wanted.last - wanted.first + 1;
                const part = await requests.ask(file.url, ranged(`bytes=${wanted.first}-${wanted.last}`, length));
                if (!part.ok)
                    return part;
                const got = sameFile(answer, part.answer) ? partOf(part.answer) : null;
                if (got === null || got.first !== wanted.first)
                    return { ok: false, message: 'the server answered with another part than was asked for' };
                return readMember(got.bytes, entry, limit);
            },
        },
    };
}
async function readFrom(requests, tail, offset, wantsMetadata, earlier) {
    const first = Math.max(0, offset - (wantsMetadata ? LEAD_BYTES : 0));
    const range = `bytes=${first}-${tail.first - 1}`;
    const asked = await requests.ask(requests.file.url, ranged(range, tail.first - first));
    if (!asked.ok)
        return asked;
    const part = sameFile(earlier, asked.answer) ? partOf(asked.answer) : null;
    if (part === null || part.first !== first || part.bytes.length !== tail.first - first)
        return { ok: false, message: 'the server answered with another part than was asked for' };
    return { first, bytes: Buffer.concat([part.bytes, tail.bytes]) };
}
function ranged(range, bytes) {
    return { headers: { range, 'accept-encoding': 'identity' }, partialOnly: true, byteLimit: bytes + 1024 };
}
function partOf(answer) {
    if (answer.status !== 206)
        return null;
    const range = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15})$/.exec((answer.headers.get('content-range') ?? '').trim());
    if (range === null)
        return null;
    const [first, last, total] = range.slice(1).map(Number);
    if (first === undefined || last === undefined || total === undefined)
        return null;
    if (last >= total || last - first + 1 !== answer.body.length)
        return null;
    return { first, total, bytes: answer.body };
}
function sameFile(a, b) {
    const before = a.headers.get('etag');
    const after = b.headers.get('etag');
    const [, totalBefore] = (a.headers.get('content-range') ?? '').split('/');
    const [, totalAfter] = (b.headers.get('content-range') ?? '').split('/');
    return totalBefore === totalAfter && (before === undefined || after === undefined || before === after);
}
function contentLength({ headers }) {
    const encoding = headers.get('content-encoding') ?? 'identity';
    const length = headers.get('content-length') ?? '';
    return encoding === 'identity' && /^\d{1,15}$/.test(length) && length !== '0' ? Number(length) : null;
}

;// CONCATENATED MODULE: ./build/src/python/wheel/tar-reader.js
class TarReader {
    #limitOf;
    #take;
    #ended = false;
    #fault = null;
    #header = new Uint8Array(0);
    #body = null;
    #members = 0;
    #path = null;
    #size = null;
    constructor(limitOf, take) {
        this.#limitOf = limitOf;
        this.#take = take;
    }
    get ended() {
        return this.#ended;
    }
    get fault() {
        return this.#fault;
    }
    get isTar() {
        return this.#members > 0;
    }
    push(chunk) {
        let at = 0;
        while (at < chunk.length && !this.ended) {
            const body = this.#body;
            if (body !== null) {
                at += body.push(chunk, at);
                if (body.left === 0) {
                    this.#body = null;
                    body.finish();
                }
                continue;
            }
            const missing = BLOCK - this.#header.length;
            const piece = chunk.subarray(at, at + missing);
            at += piece.length;
            this.#header = this.#header.length === 0 ? piece : Buffer.concat([this.#header, piece]);
            if (this.#header.length < BLOCK) {
                this.#header = Uint8Array.from(this.#header);
                return;
            }
            const header = this.#header;
            this.#header = new Uint8Array(0);
            if (header.every((byte) => byte === 0))
                this.#ended = true;
            else
                this.#fault = this.#read(header);
            if (this.#fault !== null)
                this.#ended = true;
        }
    }
    #read(header) {
        if (!isChecked(header))
            return `the header of its member ${this.#members + 1} has a wrong checksum`;
        this.#members += 1;
        if (this.#members > MEMBER_LIMIT)
            return `it has more than the ${MEMBER_LIMIT} members that are read`;
        const type = String.fromCharCode(header[156] ?? 0);
        const written = numberAt(header, 124, 12);
        if (written === null)
            return `its member ${this.#members} has no proper size`;
        if (type === 'x' || type === 'g' || type === 'L' || type === 'K')
            return this.#readExtension(type, written);
        const path = withoutDot(this.#path ?? pathOf(header));
        const size = isBodiless(type) ? 0 : (this.#size ?? written);
        this.#path = null;
        this.#size = null;
        const limit = type === '0' || type === '\0' || type === '7' ? this.#limitOf(path) : null;
        const isWanted = limit !== null && size <= limit;
        this.#expect(size, isWanted, (content) => {
            if (isWanted)
                this.#take(path, content);
        });
        return null;
    }
    #readExtension(type, size) {
        if (size > EXTENSION_LIMIT)
            return `the extended header of its member ${this.#members} is too long`;
        this.#expect(size, true, (content) => {
            if (type === 'L')
                this.#path = textOf(content);
            if (type !== 'x')
                return;
            const { path, size: wide } = paxFields(content);
            if (path !== null)
                this.#path = path;
            if (wide !== null)
                this.#size = wide;
        });
        return null;
    }
    #expect(size, keeps, finish) {
        if (size === 0)
            finish(new Uint8Array(0));
        else
            this.#body = new Body(size, keeps, finish);
    }
}
const BLOCK = 512;
const MEMBER_LIMIT = 200_000;
const EXTENSION_LIMIT = 1024 * 1024;
const SIZE_LIMIT = 2 ** 43;
class Body {
    #size;
    #finish;
    #pieces;
    #seen = 0;
    left;
    constructor(size, keeps, finish) {
        this.#size = size;
        this.#finish = finish;
        this.#pieces = keeps ? [] : null;
        this.left = Math.ceil(size / BLOCK) * BLOCK;
    }
    push(chunk, at) {
        const taken = Math.min(this.left, chunk.length - at);
        const wanted = Math.min(taken, this.#size - this.#seen);
        if (this.#pieces !== null && wanted > 0)
            this.#pieces.push(Uint8Array.from(chunk.subarray(at, at + wanted)));
        this.#seen += Math.max(0, wanted);
        this.left -= taken;
        return taken;
    }
    finish() {
        this.#finish(Buffer.concat(this.#pieces ?? []));
    }
}
function isBodiless(type) {
    return type >= '1' && type <= '6';
}
function isChecked(header) {
    const wanted = octalAt(header, 148, 8);
    let unsigned = 0;
    let signed = 0;
    for (let at = 0; at < BLOCK; at += 1) {
        const counted = at >= 148 && at < 156 ? 0x20 : (header[at] ?? 0);
        unsigned += counted;
        signed += counted > 127 ? counted - 256 : counted;
    }
    return wanted !== null && (wanted === unsigned || wanted === signed);
}
function numberAt(header, at, length) {
    const first = header[at] ?? 0;
    if (first < 0x80)
        return octalAt(header, at, length);
    if (first !== 0x80)
        return null;
    let value = 0;
    for (const byte of header.subarray(at + 1, at + length))
        value = value * 256 + byte;
    return value <= SIZE_LIMIT ? value : null;
}
function octalAt(header, at, length) {
    const digits = /^ *([0-7]*)[ \0]*$/.exec(Buffer.from(header.subarray(at, at + length)).toString('latin1'))?.[1];
    return digits === undefined ? null : Number.parseInt(digits === '' ? '0' : digits, 8);
}
function pathOf(header) {
    const name = textOf(header.subarray(0, 100));
    const isUstar = Buffer.from(header.subarray(257, 263)).toString('latin1') === 'ustar\0';
    const prefix = isUstar ? textOf(header.subarray(345, 500)) : '';
    return prefix === '' ? name : `${prefix}/${name}`;
}
function textOf(bytes) {
    const end = bytes.indexOf(0);
    return new TextDecoder().decode(end === -1 ? bytes : bytes.subarray(0, end));
}
function withoutDot(path) {
    return path.startsWith('./') ? path.slice(2) : path;
}
function paxFields(content) {
    let path = null;
    let size = null;
    let at = 0;
    while (at < content.length) {
        const space = content.indexOf(0x20, at);
        const digits = space === -1 || space - at > 9 ? '' : Buffer.from(content.subarray(at, space)).toString('latin1');
        const end = at + (/^\d+$/.test(digits) ? Number(digits) : 0);
        if (end <= space + 1 || end > content.length || content[end - 1] !== 0x0a)
            break;
        const record = new TextDecoder().decode(content.subarray(space + 1, end - 1));
        const equals = record.indexOf('=');
        const value = record.slice(equals + 1);
        if (record.slice(0, equals) === 'path')
            path = value;
        if (record.slice(0, equals) === 'size' && /^\d{1,13}$/.test(value))
            size = Number(value);
        at = end;
    }
    return { path, size };
}

;// CONCATENATED MODULE: ./build/src/python/wheel/source-members.js




const MEMBER_LIMITS = {
    pkgInfo: 16 * 1024 * 1024,
    pyproject: 1024 * 1024,
    requiresTxt: 1024 * 1024,
};
const UNPACKED_LIMIT = 64 * 1024 * 1024;
function sourceMemberOf(path, names) {
    const parts = path.split('/');
    const [root = '', second = ''] = parts;
    if (parts.length < 2 || parts.length > 4 || parts.includes('..') || parts.includes(''))
        return null;
    const isOne = (name) => name.isFolder(root);
    if (parts.length === 2) {
        const member = second === 'PKG-INFO' ? 'pkgInfo' : second === 'pyproject.toml' ? 'pyproject' : null;
        return member !== null && names.some(isOne) ? member : null;
    }
    if (parts.at(-1) !== 'requires.txt')
        return null;
    const folder = parts.at(-2) ?? '';
    return names.some((name) => name.isEggInfo(folder) && isOne(name)) ? 'requiresTxt' : null;
}
async function readTarMembers(beginning, isWhole, names, isEnough) {
    const found = {
        pkgInfo: null,
        pyproject: null,
        requiresTxt: null,
    };
    let enough = false;
    const tar = new TarReader((path) => {
        const member = sourceMemberOf(path, names);
        return member === null || found[member] !== null ? null : MEMBER_LIMITS[member];
    }, (path, content) => {
        const member = sourceMemberOf(path, names);
        if (member === null)
            return;
        found[member] = content;
        enough ||= isEnough({ ...found, isComplete: false, fault: null });
    });
    const fault = await feed(tar, beginning, () => enough);
    const broken = fault ?? tar.fault;
    const isRun = broken === null && (tar.ended || isWhole);
    return {
        ...found,
        isComplete: isRun && tar.isTar,
        fault: broken ?? (isRun && !tar.isTar ? 'it holds no member' : null),
    };
}
async function feed(tar, bytes, isEnough) {
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) {
        tar.push(bytes);
        return null;
    }
    const unpacking = (0,external_node_zlib_.createGunzip)({ finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH, chunkSize: 64 * 1024 });
    unpacking.end(bytes);
    let unpacked = 0;
    try {
        for await (const chunk of unpacking) {
            const piece = chunk;
            unpacked += piece.length;
            tar.push(piece);
            if (tar.ended || isEnough())
                return null;
            if (unpacked > UNPACKED_LIMIT)
                return `it unpacks to more than the ${(0,format/* formatBytes */.z3)(UNPACKED_LIMIT)} that are read`;
        }
        return null;
    }
    catch (thrown) {
        return `it cannot be unpacked (${(0,errors/* messageOf */.bD)(thrown)})`;
    }
    finally {
        unpacking.destroy();
    }
}

// EXTERNAL MODULE: ./build/src/python/requirement.js
var requirement = __webpack_require__(16891);
;// CONCATENATED MODULE: ./build/src/python/wheel/requires-txt.js



const LINE_LIMIT = 20_000;
const PROBLEM_LIMIT = 20;
function readRequiresTxt(bytes) {
    const requires = [];
    const extras = new Set();
    const problems = [];
    const complain = (message) => {
        if (problems.length < PROBLEM_LIMIT)
            problems.push(message);
    };
    let section = { extra: null, marker: null, isClear: true };
    const lines = new TextDecoder().decode(bytes).split('\n', LINE_LIMIT + 1);
    if (lines.length > LINE_LIMIT)
        complain(`requires.txt has more than ${LINE_LIMIT} lines; the rest was not read`);
    for (const [index, written] of lines.slice(0, LINE_LIMIT).entries()) {
        const line = written.trim();
        if (line === '' || line.startsWith('#'))
            continue;
        if (line.startsWith('[')) {
            section = sectionOf(line);
            if (!section.isClear)
                complain(`line ${index + 1} of requires.txt is no section; what stands under it was left out`);
            if (section.extra !== null)
                extras.add(section.extra);
            continue;
        }
        if (!section.isClear)
            continue;
        const requirement = underCondition(line, conditionsOf(section));
        if (requirement === null)
            complain(`line ${index + 1} of requires.txt is no requirement and was left out`);
        else
            requires.push(requirement);
    }
    return { requires, extras: [...extras], problems };
}
function sectionOf(line) {
    if (!line.endsWith(']'))
        return { extra: null, marker: null, isClear: false };
    const inside = line.slice(1, -1);
    const colon = inside.indexOf(':');
    const extra = (colon === -1 ? inside : inside.slice(0, colon)).trim();
    const condition = colon === -1 ? '' : inside.slice(colon + 1).trim();
    const read = condition === '' ? null : (0,python_marker/* parseMarker */.gY)(condition);
    return {
        extra: extra === '' ? null : extra,
        marker: read?.ok === true ? read.marker : null,
        isClear: read === null || read.ok,
    };
}
function conditionsOf({ extra, marker }) {
    return [...(marker === null ? [] : [marker]), ...(extra === null ? [] : [inExtra(extra)])];
}
function inExtra(extra) {
    return {
        kind: 'comparison',
        left: { kind: 'variable', name: 'extra' },
        operator: '==',
        right: { kind: 'literal', value: (0,python_name/* normalizeName */.P)(extra) },
    };
}
function underCondition(line, conditions) {
    const read = (0,requirement/* parseRequirement */.p)(line);
    if (!read.ok)
        return null;
    const { marker } = read.requirement;
    const operands = [...(marker === null ? [] : [marker]), ...conditions];
    const [first] = operands;
    if (first === undefined)
        return line;
    return (0,requirement/* formatRequirement */.z)({
        ...read.requirement,
        marker: operands.length === 1 ? first : { kind: 'and', operands },
    });
}

// EXTERNAL MODULE: ./build/src/support/source-text.js
var source_text = __webpack_require__(46710);
// EXTERNAL MODULE: ./build/src/python/manifests/toml-document.js + 1 modules
var toml_document = __webpack_require__(52494);
;// CONCATENATED MODULE: ./build/src/python/wheel/static-project.js






const NEEDED = new Set(['dependencies', 'optional-dependencies', 'requires-python']);
function staticProject(bytes, version) {
    const document = (0,toml_document/* parseToml */.MT)(source_text/* SourceText */.D.fromBytes('pyproject.toml', bytes));
    if ((0,toml_document/* isProblem */.AN)(document))
        return null;
    const project = (0,toml_document/* tableIn */.sV)(document.root, 'project');
    const name = (0,toml_document/* stringIn */.tB)(project, 'name');
    if (project === null || name === null || !(0,python_name/* isValidName */.u)(name))
        return null;
    const dynamic = (0,toml_document/* valueIn */.xm)(project, 'dynamic') ?? [];
    if (!isListOfTexts(dynamic) || dynamic.some((field) => NEEDED.has(field)))
        return null;
    const dependencies = (0,toml_document/* valueIn */.xm)(project, 'dependencies');
    if (dependencies === undefined && (0,toml_document/* tableIn */.sV)(document.root, 'tool', 'poetry') !== null)
        return null;
    const main = requirements(dependencies ?? [], null);
    const optional = (0,toml_document/* valueIn */.xm)(project, 'optional-dependencies') ?? Object.create(null);
    const requiresPython = (0,toml_document/* valueIn */.xm)(project, 'requires-python') ?? null;
    const written = (0,toml_document/* valueIn */.xm)(project, 'version') ?? version;
    if (main === null || !(0,toml_document/* isTable */.bI)(optional))
        return null;
    if (typeof written !== 'string' || (0,python_version/* parseVersion */.ot)(written) === null)
        return null;
    if (requiresPython !== null &&
        (typeof requiresPython !== 'string' || (0,python_specifier/* parseSpecifierSet */.m0)(requiresPython) === null))
        return null;
    const requires = [...main];
    for (const [extra, list] of Object.entries(optional)) {
        const lines = requirements(list, extra);
        if (lines === null || !(0,python_name/* isValidName */.u)(extra))
            return null;
        requires.push(...lines);
    }
    return {
        name,
        version: written,
        requires,
        requiresPython,
        extras: [...new Set(Object.keys(optional).map(python_name/* normalizeName */.P))],
        isStatic: true,
    };
}
function requirements(list, extra) {
    if (!isListOfTexts(list))
        return null;
    const conditions = extra === null ? [] : [inExtra(extra)];
    const lines = list.map((line) => underCondition(line.trim(), conditions));
    return lines.every((line) => line !== null) ? lines : null;
}
function isListOfTexts(value) {
    return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

;// CONCATENATED MODULE: ./build/src/python/wheel/source-metadata.js




function isSettled(members, names) {
    return settled(members, names) !== null;
}
function sourceMetadata(members, names, filename, seenBytes) {
    const certain = settled(members, names);
    if (certain !== null)
        return certain;
    const place = members.isComplete
        ? filename
        : `the part of ${filename} that was read (${(0,format/* formatBytes */.z3)(seenBytes)})`;
    const unknown = (reason) => ({ state: 'unknown', reason });
    if (members.pkgInfo === null)
        return unknown(members.fault === null
            ? `${place} holds no PKG-INFO of its own`
            : `${filename} cannot be read: ${members.fault}`);
    const read = readCoreMetadata(members.pkgInfo, 'source');
    if (!read.ok)
        return unknown(`${filename} cannot be read: ${read.message}`);
    const { metadata } = read;
    if (!isOf(metadata, names))
        return unknown(`the metadata of ${filename} is that of ${metadata.name.slice(0, 100)} ${metadata.version.slice(0, 100)}`);
    if (metadata.requires.length > 0)
        return { state: 'read', metadata, problems: read.problems };
    const egg = members.requiresTxt === null ? null : readRequiresTxt(members.requiresTxt);
    if (egg === null && !members.isComplete)
        return unknown(`${filename} is a source distribution, and ${place} does not say what it needs${members.fault === null ? '' : `: ${members.fault}`}`);
    return {
        state: 'read',
        metadata: {
            ...metadata,
            requires: egg?.requires ?? [],
            extras: [...new Set([...metadata.extras, ...(egg?.extras ?? [])])],
        },
        problems: [...read.problems, ...(egg?.problems ?? [])],
    };
}
function settled(members, names) {
    const { pkgInfo, pyproject } = members;
    const read = pkgInfo === null ? null : readCoreMetadata(pkgInfo, 'source');
    if (read?.ok === true && read.metadata.isStatic && isOf(read.metadata, names))
        return { state: 'read', metadata: read.metadata, problems: read.problems };
    if (pyproject === null)
        return null;
    for (const name of names) {
        const project = staticProject(pyproject, name.written);
        if (project !== null && name.isNamed(project.name, project.version))
            return { state: 'read', metadata: project, problems: [] };
    }
    return null;
}
function isOf(metadata, names) {
    return names.some((name) => name.isNamed(metadata.name, metadata.version));
}

;// CONCATENATED MODULE: ./build/src/python/wheel/source-name.js



const DASH_LIMIT = 40;
class SourceName {
    name;
    version;
    written;
    constructor(name, version, written) {
        this.name = name;
        this.version = version;
        this.written = written;
    }
    isNamed(name, version) {
        const parsed = (0,python_version/* parseVersion */.ot)(version);
        return ((0,python_name/* normalizeName */.P)(name) === this.name && parsed !== null && (0,python_version/* compareVersions */.Zy)(parsed, this.version) === 0);
    }
    isFolder(folder) {
        return namesIn(folder).some(({ name, version }) => name === this.name && (0,python_version/* compareVersions */.Zy)(version, this.version) === 0);
    }
    isEggInfo(folder) {
        const ending = '.egg-info';
        return folder.endsWith(ending) && (0,python_name/* normalizeName */.P)(folder.slice(0, -ending.length)) === this.name;
    }
}
function sourceNames(filename) {
    const stem = sourceArchiveStem(filename);
    return stem === null ? [] : namesIn(stem);
}
function namesIn(stem) {
    const names = [];
    let seen = 0;
    for (let dash = stem.indexOf('-'); dash !== -1 && seen < DASH_LIMIT; dash = stem.indexOf('-', dash + 1)) {
        seen += 1;
        const version = (0,python_version/* parseVersion */.ot)(stem.slice(dash + 1));
        if (dash > 0 && version !== null)
            names.push(new SourceName((0,python_name/* normalizeName */.P)(stem.slice(0, dash)), version, stem.slice(dash + 1)));
    }
    return names;
}

;// CONCATENATED MODULE: ./build/src/python/wheel/source-distribution.js





const WHOLE_BYTES = 1024 * 1024;
const FIRST_BYTES = 256 * 1024;
const TAR = /\.(?:tar\.gz|tgz|tar)$/;
async function readSourceDistribution(requests) {
    const { filename } = requests.file;
    const names = sourceNames(filename);
    if (names.length === 0)
        return unknown(`${filename} is not named as a source distribution is`, requests.file.size);
    if (filename.endsWith('.zip'))
        return readZip(requests, names);
    if (TAR.test(filename))
        return readTar(requests, names);
    return unknown(`${filename} is a source distribution whose index does not offer its metadata, and its packing is not read`, requests.file.size);
}
async function readTar(requests, names) {
    const { filename } = requests.file;
    const begun = await begin(requests);
    if ('reason' in begun)
        return unknown(begun.reason, begun.total);
    const settled = (members) => isSettled(members, names);
    const members = await readTarMembers(begun.bytes, begun.bytes.length === begun.total, names, settled);
    const wantsMore = !settled(members) && !members.isComplete && members.fault === null;
    const longer = wantsMore ? await goOn(requests, begun) : null;
    if (longer === null)
        return { result: sourceMetadata(members, names, filename, begun.bytes.length), total: begun.total };
    const more = await readTarMembers(longer, longer.length === begun.total, names, settled);
    return { result: sourceMetadata(more, names, filename, longer.length), total: begun.total };
}
async function begin(requests) {
    const { file } = requests;
    const wanted = file.size !== null && file.size <= WHOLE_BYTES ? file.size : FIRST_BYTES;
    const asked = await requests.ask(file.url, ranged(`bytes=0-${Math.max(0, wanted - 1)}`, wanted));
    if (!asked.ok)
        return { reason: asked.message, total: file.size };
    if (asked.answer.status !== 206)
        return beginWhole(requests, contentLength(asked.answer));
    const part = partOf(asked.answer);
    if (part === null || part.first !== 0 || part.bytes.length !== Math.min(wanted, part.total))
        return {
            reason: `${shownAddress(file.url)} answered with another part than was asked for`,
            total: file.size,
        };
    if (file.size !== null && file.size !== part.total)
        return {
            reason: `the index says that ${file.filename} has ${file.size} bytes, its server says ${part.total}`,
            total: null,
        };
    return { bytes: part.bytes, total: part.total, answer: asked };
}
async function beginWhole(requests, length) {
    const { file } = requests;
    const total = file.size ?? length;
    if (total !== null && total > WHOLE_BYTES)
        return { reason: `${shownAddress(file.url)} does not serve parts of files`, total };
    const asked = await requests.ask(file.url, {
        headers: { 'accept-encoding': 'identity' },
        byteLimit: WHOLE_BYTES,
    });
    if (!asked.ok)
        return { reason: asked.message, total };
    const bytes = asked.answer.body;
    if (asked.answer.status !== 200 || (total !== null && total !== bytes.length))
        return { reason: `${shownAddress(file.url)} answered with another file than was asked for`, total };
    return { bytes, total: bytes.length, answer: null };
}
async function goOn(requests, begun) {
    const end = Math.min(begun.total, WHOLE_BYTES);
    const first = begun.bytes.length;
    if (first >= end || begun.answer?.ok !== true)
        return null;
    const asked = await requests.ask(requests.file.url, ranged(`bytes=${first}-${end - 1}`, end - first));
    if (!asked.ok || !sameFile(begun.answer.answer, asked.answer))
        return null;
    const part = partOf(asked.answer);
    if (part === null || part.first !== first || part.bytes.length !== end - first)
        return null;
    return Buffer.concat([begun.bytes, part.bytes]);
}
async function readZip(requests, names) {
    const { filename } = requests.file;
    const opened = await openRemoteArchive(requests, false, FIRST_BYTES);
    if (!opened.ok)
        return unknown(opened.message, opened.total);
    const { archive } = opened;
    const found = {
        pkgInfo: null,
        pyproject: null,
        requiresTxt: null,
    };
    let fault = null;
    for (const member of ['pkgInfo', 'pyproject', 'requiresTxt']) {
        if (isSettled({ ...found, isComplete: false, fault }, names))
            break;
        const entry = archive.entries.find(({ name }) => sourceMemberOf(name, names) === member);
        if (entry === undefined)
            continue;
        const content = await archive.read(entry, MEMBER_LIMITS[member]);
        if (content.ok)
            found[member] = content.value;
        else
            fault ??= content.message;
    }
    const members = { ...found, isComplete: fault === null, fault };
    return { result: sourceMetadata(members, names, filename, archive.total), total: archive.total };
}
function unknown(reason, total) {
    return { result: { state: 'unknown', reason }, total };
}

;// CONCATENATED MODULE: ./build/src/python/wheel/module-names.js

const IDENTIFIER = /^[\p{ID_Start}_][\p{ID_Continue}]*$/u;
const STRAY = new Set([
    'benchmark',
    'benchmarks',
    'doc',
    'docs',
    'example',
    'examples',
    'scripts',
    'test',
    'tests',
]);
const DEEPEST = 4;
const MOST_NAMES = 500;
class ModuleNames {
    #modules = new Set();
    #folders = new Map();
    addModule(name) {
        this.#modules.add(name);
    }
    addPath(path, top) {
        const known = this.#folders.get(top);
        if (known === null)
            return;
        if (path.indexOf('/', top.length + 1) === -1)
            this.#folders.set(top, null);
        else if (known === undefined)
            this.#folders.set(top, [path]);
        else
            known.push(path);
    }
    names() {
        const tops = new Set([...this.#modules, ...this.#folders.keys()].filter(isImported));
        const names = new Set(tops);
        for (const [top, paths] of this.#folders)
            if (paths !== null) {
                names.delete(top);
                if (IDENTIFIER.test(top))
                    addBelow(names, top, paths, 1);
            }
        return [...(names.size > MOST_NAMES ? tops : names)].sort(compare/* byCodeUnit */.X);
    }
}
function isImported(name) {
    return IDENTIFIER.test(name) && name !== '__init__' && !STRAY.has(name);
}
function addBelow(names, namespace, paths, parts) {
    const folders = new Map();
    const packages = new Set();
    for (const path of paths) {
        const split = path.split('/');
        const folder = split[parts] ?? '';
        if (split.length === parts + 2)
            packages.add(folder);
        const inside = folders.get(folder);
        if (inside === undefined)
            folders.set(folder, [path]);
        else
            inside.push(path);
    }
    for (const [folder, inside] of folders) {
        const name = `${namespace}.${folder}`;
        if (packages.has(folder) || parts + 1 >= DEEPEST) {
            if (isImported(folder))
                names.add(name);
        }
        else if (IDENTIFIER.test(folder))
            addBelow(names, name, inside, parts + 1);
    }
}

;// CONCATENATED MODULE: ./build/src/python/wheel/witness-files.js


const LIBRARY = /\.(?:so|pyd|dll|dylib|so\.[0-9.]+)$/;
const STAMP = /^_*(?:build_(?:and_package_)?info|git_version|version|about)_*\.py$/;
const LEFTOVERS = new Set([
    'benchmark',
    'benchmarks',
    'build_backend',
    'conftest',
    'doc',
    'docs',
    'example',
    'examples',
    'noxfile',
    'sample',
    'samples',
    'scripts',
    'setup',
    'test',
    'tests',
]);
const NAMESPACE_BYTES = 2_000;
const LARGEST = 3;
const SAMPLED = 8;
const SAMPLED_NAMES = 40;
const LIMIT = 500;
class NameFiles {
    #main = null;
    #initialiser = null;
    #largest = [];
    #sampled = [];
    add(file, isMain) {
        if (file.path.endsWith('/__init__.py') && file.bytes <= NAMESPACE_BYTES) {
            if (isMain)
                this.#initialiser = file;
            return;
        }
        if (isMain)
            this.#main = file;
        keepLowest(this.#largest, { file, rank: -file.bytes }, LARGEST);
        keepLowest(this.#sampled, { file, rank: (0,external_node_zlib_.crc32)(file.path) }, SAMPLED);
    }
    main() {
        const main = this.#main ?? (this.#sampled.length === 0 ? this.#initialiser : null);
        return main === null ? [] : [main];
    }
    all() {
        const files = [...this.main(), ...[...this.#largest, ...this.#sampled].map(({ file }) => file)];
        return [...new Map(files.map((file) => [file.path, file])).values()];
    }
}
class WitnessCollector {
    #names = new Map();
    add(path, importName, crc, bytes) {
        const known = this.#names.get(importName);
        if (known === undefined && LEFTOVERS.has(importName))
            return;
        const files = known ?? new NameFiles();
        if (known === undefined)
            this.#names.set(importName, files);
        const isMain = path === `${importName}.py` || path === `${importName}/__init__.py`;
        files.add({ path, crc32: crc, bytes }, isMain);
    }
    files() {
        const names = [...this.#names].sort(([a], [b]) => (0,compare/* byCodeUnit */.X)(a, b));
        return names
            .flatMap(([, files], index) => (index < SAMPLED_NAMES ? files.all() : files.main()))
            .slice(0, LIMIT)
            .sort((a, b) => (0,compare/* byCodeUnit */.X)(a.path, b.path));
    }
}
function isCode(file) {
    return file.endsWith('.py') ? !STAMP.test(file) : LIBRARY.test(file);
}
function keepLowest(samples, sample, limit) {
    const last = samples[limit - 1];
    if (last !== undefined && !isBefore(sample, last))
        return;
    let at = samples.length;
    for (let before = samples[at - 1]; before !== undefined && isBefore(sample, before); before = samples[at - 1])
        at -= 1;
    samples.splice(at, 0, sample);
    if (samples.length > limit)
        samples.pop();
}
function isBefore(a, b) {
    return a.rank < b.rank || (a.rank === b.rank && a.file.path < b.file.path);
}

;// CONCATENATED MODULE: ./build/src/python/wheel/wheel-contents.js




const SITE = new Set(['purelib', 'platlib']);
const ELSEWHERE = { scripts: 'bin', headers: 'include' };
const wheel_contents_IDENTIFIER = /^[\p{ID_Start}_][\p{ID_Continue}]*$/u;
const EXTENSION_MODULE = /^([^.]+)(?:\.[^/]*)?\.(?:so|pyd)$/;
function wheelContents(entries, download, python = null) {
    const folders = new Map();
    const modules = new Set();
    const moduleNames = new ModuleNames();
    let installed = 0;
    let sources = 0;
    let prefix = '';
    const witnesses = new WitnessCollector();
    for (const { name: member, uncompressedBytes, isFolder, crc32 } of entries) {
        if (isFolder)
            continue;
        installed += uncompressedBytes;
        const { path, inSite } = installedPath(member);
        if (prefix === '' || !path.startsWith(prefix))
            prefix = path.slice(0, path.indexOf('/') + 1);
        const isInFolder = prefix !== '';
        const top = isInFolder ? prefix.slice(0, -1) : path;
        folders.set(top, (folders.get(top) ?? 0) + uncompressedBytes);
        if (!inSite)
            continue;
        if (path.endsWith('.py'))
            sources += uncompressedBytes;
        const file = path.slice(path.lastIndexOf('/') + 1);
        const module = moduleOf(file);
        const name = module === null || isInFolder ? top : module;
        if (module !== null) {
            modules.add(name);
            if (isInFolder)
                moduleNames.addPath(path, top);
            else
                moduleNames.addModule(module);
        }
        if (isCode(file))
            witnesses.add(path, name, crc32, uncompressedBytes);
    }
    return {
        download,
        installed,
        sources,
        byteCompiled: byteCompiled(sources, python),
        folders: [...folders]
            .map(([name, bytes]) => ({ name, bytes }))
            .sort((a, b) => (0,compare/* byCodeUnit */.X)(a.name, b.name)),
        importNames: [...modules].filter((name) => wheel_contents_IDENTIFIER.test(name)).sort(compare/* byCodeUnit */.X),
        moduleNames: moduleNames.names(),
        witnesses: witnesses.files(),
    };
}
function placeOf(member) {
    const { path, inSite } = installedPath(member);
    return inSite ? path : `../${path}`;
}
function installedPath(name) {
    if (!name.includes('.data/'))
        return { path: withoutStart(name), inSite: true };
    const [top = '', part = '', ...rest] = name.split('/').filter((each) => each !== '' && each !== '.');
    if (!top.endsWith('.data') || rest.length === 0)
        return { path: withoutStart(name), inSite: true };
    if (SITE.has(part))
        return { path: rest.join('/'), inSite: true };
    const folder = ELSEWHERE[part];
    return { path: [...(folder === undefined ? [] : [folder]), ...rest].join('/'), inSite: false };
}
function withoutStart(name) {
    return name.startsWith('./') || name.startsWith('/') ? name.replace(/^(?:\.?\/)+/, '') : name;
}
function moduleOf(file) {
    if (file.endsWith('.py'))
        return file.slice(0, -3);
    if (file.endsWith('.pyc'))
        return file.slice(0, -4);
    if (!file.endsWith('.so') && !file.endsWith('.pyd'))
        return null;
    return EXTENSION_MODULE.exec(file)?.[1] ?? null;
}

;// CONCATENATED MODULE: ./build/src/python/wheel/distribution-reader.js












const METADATA_LIMIT = 16 * 1024 * 1024;
function openDistributions(asker, credentials) {
    const files = new Map();
    const of = (file) => {
        const known = files.get(file.url);
        if (known !== undefined)
            return known;
        const created = new OneFile(file, asker, credentials);
        files.set(file.url, created);
        return created;
    };
    return {
        metadata: (file) => of(file).metadata(),
        bytes: (file, python) => of(file).bytes(python ?? null),
        files: (file) => of(file).files(),
    };
}
class OneFile {
    #file;
    #requests;
    #isWheel;
    #metadata;
    #contents;
    #size;
    #told = null;
    constructor(file, asker, credentials) {
        this.#file = file;
        this.#requests = new FileRequests(file, asker, credentials);
        this.#isWheel = file.filename.endsWith('.whl');
    }
    metadata() {
        this.#metadata ??= this.#readMetadata();
        return this.#metadata;
    }
    async bytes(python) {
        await this.#metadata?.catch(() => undefined);
        if (!this.#isWheel) {
            const known = this.#file.size ?? this.#told;
            this.#size ??= known === null ? askSize(this.#requests) : Promise.resolve(known);
            const download = await this.#size;
            return {
                state: 'unknown',
                download,
                reason: `${this.#file.filename} is a source distribution; what it installs is known once it is built`,
            };
        }
        const contents = await this.#read();
        if (!contents.ok)
            return { state: 'unknown', download: contents.total, reason: contents.message };
        const { bytes } = contents;
        return { state: 'read', bytes: { ...bytes, byteCompiled: byteCompiled(bytes.sources, python) } };
    }
    async files() {
        await this.#metadata?.catch(() => undefined);
        const contents = this.#isWheel ? await this.#read() : null;
        return contents?.ok === true ? contents.files : null;
    }
    #read() {
        this.#contents ??= this.#open(false).then(({ contents }) => contents);
        return this.#contents;
    }
    async #open(wantsMetadata) {
        const opened = await openRemoteArchive(this.#requests, wantsMetadata);
        const contents = opened.ok
            ? {
                ok: true,
                bytes: wheelContents(opened.archive.entries, opened.archive.total),
                files: installedFiles(opened.archive.entries, placeOf),
            }
            : opened;
        return { opened, contents };
    }
    async #readMetadata() {
        const offered = this.#file.hasMetadata ? await this.#readOffered() : null;
        if (offered?.ok === true)
            return this.#parse(offered.bytes, []);
        const problems = offered === null ? [] : [offered.message];
        if (!this.#isWheel) {
            const { result, total } = await readSourceDistribution(this.#requests);
            this.#told = total;
            return result.state === 'read' ? { ...result, problems: [...problems, ...result.problems] } : result;
        }
        const opening = this.#open(true);
        if (this.#contents === undefined) {
            this.#contents = opening.then(({ contents }) => contents);
            this.#contents.catch(() => {
            });
        }
        const { opened } = await opening;
        if (!opened.ok)
            return { state: 'unknown', reason: opened.message };
        const name = this.#metadataMember(opened.archive.entries.map((entry) => entry.name));
        const entry = opened.archive.entries.find((each) => each.name === name);
        if (entry === undefined)
            return { state: 'unknown', reason: `${this.#file.filename} holds no METADATA of its own` };
        const member = await opened.archive.read(entry, METADATA_LIMIT);
        return member.ok
            ? this.#parse(member.value, problems)
            : { state: 'unknown', reason: `${this.#file.filename} cannot be read: ${member.message}` };
    }
    async #readOffered() {
        const url = new URL(this.#file.url);
        url.pathname += '.metadata';
        const asked = await this.#requests.ask(url.href, { byteLimit: METADATA_LIMIT });
        if (!asked.ok)
            return asked;
        const { body } = asked.answer;
        const digest = strongest(this.#file.metadataHashes);
        if (digest !== null && (0,external_node_crypto_.createHash)(digest.algorithm).update(body).digest('hex') !== digest.value)
            return {
                ok: false,
                message: `the metadata offered beside ${this.#file.filename} is not what the index says (${digest.algorithm} differs)`,
            };
        return { ok: true, bytes: body };
    }
    #metadataMember(names) {
        const wanted = (0,wheel_filename/* parseWheelFilename */.e)(this.#file.filename)?.name;
        const found = names.filter((name) => {
            const folder = /^([^/]+)\.dist-info\/METADATA$/.exec(name)?.[1];
            return folder !== undefined && (0,python_name/* normalizeName */.P)(folder.split('-', 1)[0] ?? '') === wanted;
        });
        return found.length === 1 ? (found[0] ?? null) : null;
    }
    #parse(bytes, problems) {
        const { filename } = this.#file;
        if (bytes.length > METADATA_LIMIT)
            return {
                state: 'unknown',
                reason: `the metadata of ${filename} has more than ${(0,format/* formatBytes */.z3)(METADATA_LIMIT)}`,
            };
        const read = readCoreMetadata(bytes, this.#isWheel ? 'wheel' : 'source');
        if (!read.ok)
            return { state: 'unknown', reason: `${filename} cannot be read: ${read.message}` };
        const { metadata } = read;
        const fault = distribution_reader_isOf(metadata, filename)
            ? null
            : `the metadata of ${filename} is that of ${metadata.name.slice(0, 100)} ${metadata.version.slice(0, 100)}`;
        if (fault !== null)
            return { state: 'unknown', reason: fault };
        return { state: 'read', metadata, problems: [...problems, ...read.problems] };
    }
}
function distribution_reader_isOf(metadata, filename) {
    const wheel = (0,wheel_filename/* parseWheelFilename */.e)(filename);
    if (wheel === null)
        return sourceNames(filename).some((each) => each.isNamed(metadata.name, metadata.version));
    const version = (0,python_version/* parseVersion */.ot)(metadata.version);
    return (wheel.name === (0,python_name/* normalizeName */.P)(metadata.name) &&
        version !== null &&
        (0,python_version/* compareVersions */.Zy)(version, wheel.version) === 0);
}
function strongest(hashes) {
    if (hashes === undefined)
        return null;
    const known = new Set((0,external_node_crypto_.getHashes)());
    for (const algorithm of ['sha512', 'sha384', 'sha256', 'sha224', 'sha1', 'md5']) {
        const value = hashes.get(algorithm);
        if (value !== undefined && known.has(algorithm))
            return { algorithm, value };
    }
    return null;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
;// CONCATENATED MODULE: ./build/src/python/fact-memory.js
async function readFacts(memory, key, schema) {
    const bytes = await memory.read(key);
    if (bytes === null)
        return null;
    try {
        const parsed = schema.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
        return parsed.success ? parsed.data : null;
    }
    catch {
        return null;
    }
}
function writeFacts(memory, key, facts) {
    memory.write(key, new TextEncoder().encode(JSON.stringify(facts)));
}

;// CONCATENATED MODULE: ./build/src/python/wheel/remembered-distributions.js




const remembered_distributions_FORMAT = 'distribution/4';
const Metadata = schemas/* object */.Ikc({
    metadata: schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        version: schemas/* string */.YjP(),
        requires: schemas/* array */.YOg(schemas/* string */.YjP()),
        requiresPython: schemas/* string */.YjP().nullable(),
        extras: schemas/* array */.YOg(schemas/* string */.YjP()),
        isStatic: schemas/* boolean */.zMY(),
    }),
    problems: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const Size = schemas/* object */.Ikc({ state: schemas/* literal */.euz('unknown'), download: schemas/* number */.aig(), reason: schemas/* string */.YjP() });
const Bytes = schemas/* object */.Ikc({
    download: schemas/* number */.aig(),
    installed: schemas/* number */.aig(),
    sources: schemas/* number */.aig(),
    byteCompiled: schemas/* object */.Ikc({ value: schemas/* number */.aig(), interval: schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]) }).nullable(),
    folders: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), bytes: schemas/* number */.aig() })),
    importNames: schemas/* array */.YOg(schemas/* string */.YjP()),
    moduleNames: schemas/* array */.YOg(schemas/* string */.YjP()),
    witnesses: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), crc32: schemas/* number */.aig(), bytes: schemas/* number */.aig() })),
});
function withFactMemory(reader, memory) {
    return {
        async metadata(file) {
            const key = remembered_distributions_keyOf(file, 'metadata');
            const kept = key === null ? null : await readFacts(memory, key, Metadata);
            if (kept !== null)
                return { state: 'read', ...kept };
            const answer = await reader.metadata(file);
            if (key !== null && answer.state === 'read') {
                const { metadata, problems } = answer;
                writeFacts(memory, key, { metadata, problems });
            }
            return answer;
        },
        async bytes(file, python) {
            const key = remembered_distributions_keyOf(file, 'bytes');
            const kept = key === null ? null : await readFacts(memory, key, Bytes);
            if (kept !== null)
                return {
                    state: 'read',
                    bytes: { ...kept, byteCompiled: byteCompiled(kept.sources, python ?? null) },
                };
            const sizeKey = file.filename.endsWith('.whl') ? null : remembered_distributions_keyOf(file, 'size');
            const size = sizeKey === null ? null : await readFacts(memory, sizeKey, Size);
            if (size !== null)
                return size;
            const answer = await reader.bytes(file, python);
            if (key !== null && answer.state === 'read')
                writeFacts(memory, key, answer.bytes);
            if (sizeKey !== null && answer.state === 'unknown' && answer.download !== null)
                writeFacts(memory, sizeKey, answer);
            return answer;
        },
        async files(file) {
            const key = remembered_distributions_keyOf(file, 'files');
            const kept = key === null ? null : await memory.read(key);
            const known = kept === null ? null : unpackFiles(kept);
            if (known !== null)
                return known;
            const files = await reader.files(file);
            if (key !== null && files !== null)
                memory.write(key, packFiles(files));
            return files;
        },
    };
}
function remembered_distributions_keyOf({ url, filename, hashes }, what) {
    const digest = ['sha512', 'sha384', 'sha256'].find((algorithm) => hashes.has(algorithm));
    return digest === undefined
        ? null
        : JSON.stringify([remembered_distributions_FORMAT, what, url, filename, digest, hashes.get(digest)]);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/src/world/child-process.js
var child_process = __webpack_require__(31756);
// EXTERNAL MODULE: ./build/src/world/executable.js
var executable = __webpack_require__(34840);
// EXTERNAL MODULE: ./build/src/world/working-tree.js
var working_tree = __webpack_require__(70158);
;// CONCATENATED MODULE: ./build/src/world/client-surroundings.js







const client_surroundings_FILE_LIMIT = 1024 * 1024;
const PROGRAM_MILLISECONDS = 5_000;
const ASK_PIP = 'from pip._internal.models.index import PyPI; print(PyPI.simple_url)';
function openSurroundings(options) {
    const environment = options.environment ?? process.env;
    const workspaces = Promise.all(options.workspaces.map(realOrSame));
    return {
        environment,
        platform: process.platform === 'win32' || process.platform === 'darwin' ? process.platform : 'linux',
        homeFolder: options.homeFolder === undefined ? (0,external_node_os_.homedir)() : options.homeFolder,
        async readText(path) {
            if (!(0,external_node_path_.isAbsolute)(path))
                return null;
            const real = await realOrSame(path);
            if ((await workspaces).some((workspace) => (0,working_tree/* below */.Gz)(workspace, real) !== null))
                return null;
            return readSmallFile(real);
        },
        clientDefault: () => rememberClients(options, environment),
        toAddress(path) {
            const absolute = path === '~' || path.startsWith('~/') ? (0,external_node_path_.join)((0,external_node_os_.homedir)(), path.slice(1)) : path;
            return (0,external_node_url_.pathToFileURL)(absolute).href;
        },
    };
}
async function readSmallFile(path) {
    try {
        const stats = await (0,promises_.stat)(path);
        return stats.isFile() && stats.size <= client_surroundings_FILE_LIMIT ? await (0,promises_.readFile)(path, 'utf8') : null;
    }
    catch {
        return null;
    }
}
function programs(name, workspaces, environment) {
    const folders = (environment.PATH ?? '').split(external_node_path_.delimiter).filter((folder) => (0,external_node_path_.isAbsolute)(folder));
    return [
        ...new Set(folders.flatMap((folder) => (0,executable/* findExecutable */.o)(name, { path: folder, outside: workspaces }) ?? [])),
    ];
}
async function rememberClients({ workspaces, memory }, environment) {
    if (memory === undefined)
        return askClients(workspaces, environment);
    const files = CLIENTS.flatMap((name) => programs(name, workspaces, environment));
    const seen = await Promise.all(files.map(async (file) => {
        const stats = await (0,promises_.stat)(file).catch(() => null);
        return [file, stats?.mtimeMs ?? null, stats?.size ?? null];
    }));
    const key = JSON.stringify(['client-default/1', seen]);
    const kept = parseDefault(await memory.read(key));
    if (kept !== null)
        return kept;
    const answer = await askClients(workspaces, environment);
    if (answer !== null)
        memory.write(key, Buffer.from(JSON.stringify(answer)));
    return answer;
}
const CLIENTS = ['python3', 'python', 'uv'];
function parseDefault(bytes) {
    if (bytes === null)
        return null;
    try {
        const value = JSON.parse(Buffer.from(bytes).toString('utf8'));
        if (typeof value !== 'object' || value === null || !('client' in value) || !('url' in value))
            return null;
        const { client, url } = value;
        return typeof client === 'string' && typeof url === 'string' && URL.canParse(url)
            ? { client, url }
            : null;
    }
    catch {
        return null;
    }
}
async function askClients(workspaces, environment) {
    const found = (name) => programs(name, workspaces, environment);
    const cwd = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'plimsoll-'));
    const added = { NO_COLOR: '1' };
    added.PATH = [
        ...new Set(found('python3').concat(found('uv'), found('sh'), found('env')).map(folderOf)),
    ].join(external_node_path_.delimiter);
    if (environment.HOME !== undefined)
        added.HOME = environment.HOME;
    const run = async (executable, args) => {
        try {
            const result = await (0,child_process/* runProcess */.R)({
                executable,
                args,
                cwd,
                environment: (0,child_process/* minimalEnvironment */.n)(added),
                timeoutMilliseconds: PROGRAM_MILLISECONDS,
                outputLimit: 256 * 1024,
            });
            return result.exitCode === 0 ? result.stdout.toString('utf8') : '';
        }
        catch {
            return '';
        }
    };
    try {
        for (const python of [...found('python3'), ...found('python')]) {
            const url = addressIn(await run(python, ['-I', '-c', ASK_PIP]), /^(https?:\/\/\S+)\s*$/);
            if (url !== null)
                return { client: 'pip', url };
        }
        for (const uv of found('uv')) {
            const help = (await run(uv, ['pip', 'install', '-h'])).replace(/\s+/g, ' ');
            const url = addressIn(help, /default package index \(by default: ?<(https?:\/\/[^>\s]+)>/);
            if (url !== null)
                return { client: 'uv', url };
        }
        return null;
    }
    finally {
        await (0,promises_.rm)(cwd, { recursive: true, force: true });
    }
}
function addressIn(text, pattern) {
    const url = pattern.exec(text.slice(0, 256 * 1024))?.[1];
    return url !== undefined && URL.canParse(url) ? url : null;
}
function folderOf(path) {
    return (0,external_node_path_.join)(path, '..');
}
async function realOrSame(path) {
    try {
        return await (0,promises_.realpath)(path);
    }
    catch {
        return path;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/world/checked-folder.js
var checked_folder = __webpack_require__(80668);
;// CONCATENATED MODULE: ./build/src/world/checked-files.js




const HEAD_LIMIT = 16_384;
const checked_files_FILE_LIMIT = 128 * 1024 * 1024;
const HOUR = 3_600_000;
const READ_FLAGS = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
function openCheckedFiles(options) {
    const { folder, format, byteLimit } = options;
    const now = options.now ?? Date.now;
    const bodyLimit = Math.min(byteLimit / 4, checked_files_FILE_LIMIT - HEAD_LIMIT);
    let wrote = false;
    const open = (key, whole) => {
        const name = digestOf(key);
        const path = (0,checked_folder/* pathOf */.XM)(folder, name);
        const found = checked_files_readFile(path, now(), whole ? checked_files_FILE_LIMIT : HEAD_LIMIT);
        if (found === null)
            return null;
        const checked = parseFile(found, format, name);
        if (checked !== null && (!whole || checked.digest === digestOf(checked.body)))
            return checked;
        (0,checked_folder/* removeFile */.nM)(path);
        return null;
    };
    return {
        read: (key) => open(key, true),
        readHead(key) {
            const found = open(key, false);
            return found === null ? null : { head: found.head, digest: found.digest };
        },
        write(key, head, body) {
            const name = digestOf(key);
            const content = { head, digest: digestOf(body), body };
            wrote = true;
            if (Buffer.byteLength(head) + 200 > HEAD_LIMIT || body.length > bodyLimit)
                return content.digest;
            writeFileWhole((0,checked_folder/* pathOf */.XM)(folder, name), serialize(format, name, content));
            return content.digest;
        },
        async close() {
            if (wrote)
                (0,checked_folder/* prune */.R3)(folder, byteLimit, now());
            wrote = false;
        },
    };
}
function digestOf(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}
function serialize(format, name, { head, digest, body }) {
    return [Buffer.from(`${format} ${headDigest(name, head, digest)} ${digest}\n${head}\n`), body];
}
function headDigest(name, head, digest) {
    return digestOf(`${name} ${digest} ${head}`);
}
function parseFile(bytes, format, name) {
    const first = format.length + 130;
    const second = bytes.subarray(0, HEAD_LIMIT).indexOf(10, first + 1);
    if (bytes[first] !== 10 || second === -1)
        return null;
    const head = bytes.subarray(first + 1, second).toString('utf8');
    const digest = bytes.subarray(first - 64, first).toString('latin1');
    const line = `${format} ${headDigest(name, head, digest)} ${digest}`;
    if (bytes.subarray(0, first).toString('latin1') !== line)
        return null;
    return { head, digest, body: bytes.subarray(second + 1) };
}
function checked_files_readFile(path, now, limit) {
    let file;
    try {
        file = (0,external_node_fs_.openSync)(path, READ_FLAGS);
    }
    catch {
        return null;
    }
    try {
        const stats = (0,external_node_fs_.fstatSync)(file);
        if (!stats.isFile() || stats.size > checked_files_FILE_LIMIT)
            return null;
        const bytes = Buffer.allocUnsafe(Math.min(stats.size, limit));
        let length = 0;
        for (let got = -1; got !== 0 && length < bytes.length; length += got)
            got = (0,external_node_fs_.readSync)(file, bytes, length, bytes.length - length, length);
        if (now - stats.mtimeMs > HOUR)
            markUsed(path, now);
        return bytes.subarray(0, length);
    }
    catch {
        return null;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function markUsed(path, now) {
    try {
        (0,external_node_fs_.utimesSync)(path, now / 1000, now / 1000);
    }
    catch {
    }
}
function writeFileWhole(path, parts) {
    const temporary = `${path}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`;
    try {
        try {
            writeParts(temporary, parts);
        }
        catch (thrown) {
            if (!isMissing(thrown))
                throw thrown;
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true, mode: 0o700 });
            writeParts(temporary, parts);
        }
        (0,external_node_fs_.renameSync)(temporary, path);
    }
    catch {
        (0,checked_folder/* removeFile */.nM)(temporary);
    }
}
function isMissing(thrown) {
    return thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT';
}
function writeParts(path, parts) {
    const file = (0,external_node_fs_.openSync)(path, 'wx', 0o600);
    try {
        const whole = parts.reduce((bytes, part) => bytes + part.length, 0);
        if ((0,external_node_fs_.writevSync)(file, parts) !== whole)
            throw new Error('the disk is full');
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

;// CONCATENATED MODULE: ./build/src/world/fact-store.js

function openFactStore({ folder, byteLimit = 128 * 1024 * 1024, now }) {
    const files = openCheckedFiles({
        folder,
        format: 'plimsoll-facts/1',
        byteLimit,
        ...(now === undefined ? {} : { now }),
    });
    return {
        read: async (key) => files.read(key)?.body ?? null,
        write: (key, bytes) => {
            files.write(key, '', bytes);
        },
        close: () => files.close(),
    };
}

;// CONCATENATED MODULE: ./build/src/world/file-urls.js






const FOLDER_LIMIT = 100_000;
function withFileUrls(http) {
    return {
        fetchBytes: (url, request = {}) => url.startsWith('file:') ? answerFile(url, request) : http.fetchBytes(url, request),
    };
}
async function answerFile(address, request) {
    let path;
    try {
        path = (0,external_node_url_.fileURLToPath)(address);
    }
    catch (thrown) {
        throw new HttpFailure('refused', `${address.slice(0, 200)} is not a path of this machine`, {
            cause: thrown,
        });
    }
    try {
        const found = await readPath(path, request);
        if (found !== null)
            return found(address);
        const index = await readPath((0,external_node_path_.join)(path, 'index.html'), request);
        const folder = address.endsWith('/') ? address : `${address}/`;
        if (index !== null) {
            const answer = index(folder);
            return { ...answer, headers: new Map([...answer.headers, ['content-type', 'text/html']]) };
        }
        return answerWith(200, folder, await listFolder(path), 'text/html');
    }
    catch (thrown) {
        const code = (0,working_tree/* codeOf */.$N)(thrown);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return answerWith(404, address, Buffer.alloc(0), 'text/plain');
        if (thrown instanceof HttpFailure)
            throw thrown;
        throw new HttpFailure('refused', `${address.slice(0, 500)} cannot be read: ${code ?? 'it is no file or folder'}`, { cause: thrown });
    }
}
async function readPath(path, request) {
    const stats = await (0,promises_.stat)(path).catch((thrown) => {
        if ((0,working_tree/* codeOf */.$N)(thrown) === 'ENOENT')
            return null;
        throw thrown;
    });
    if (stats === null || stats.isDirectory())
        return null;
    if (!stats.isFile())
        throw new HttpFailure('refused', `${path} is no regular file`);
    const file = await (0,promises_.open)(path, 'r');
    try {
        const part = file_urls_partOf(request.headers?.range, stats.size);
        const [first, last] = part ?? [0, stats.size - 1];
        const length = request.method === 'HEAD' ? 0 : last - first + 1;
        const limit = request.byteLimit ?? 8 * 1024 * 1024;
        if (length > limit)
            throw new HttpFailure('refused', `${path} has more than ${(0,format/* formatBytes */.z3)(limit)}`);
        const body = Buffer.alloc(length);
        const { bytesRead } = await file.read(body, 0, length, first);
        const type = path.endsWith('.html')
            ? 'text/html'
            : path.endsWith('.json')
                ? 'application/json'
                : 'application/octet-stream';
        const headers = new Map([
            ['content-type', type],
            ['content-length', String(request.method === 'HEAD' ? stats.size : bytesRead)],
        ]);
        if (part !== null)
            headers.set('content-range', `bytes ${first}-${last}/${stats.size}`);
        return (url) => ({ status: part === null ? 200 : 206, url, headers, body: body.subarray(0, bytesRead) });
    }
    finally {
        await file.close();
    }
}
function file_urls_partOf(range, size) {
    const asked = /^bytes=(\d*)-(\d*)$/.exec(range ?? '');
    if (asked === null || size === 0)
        return null;
    const [, from = '', to = ''] = asked;
    if (from === '')
        return to === '' ? null : [Math.max(0, size - Number(to)), size - 1];
    const first = Number(from);
    return first >= size ? null : [first, to === '' ? size - 1 : Math.min(Number(to), size - 1)];
}
async function listFolder(path) {
    const names = [];
    for await (const entry of await (0,promises_.opendir)(path)) {
        if (names.length >= FOLDER_LIMIT)
            break;
        names.push(entry.isDirectory() ? `${entry.name}/` : entry.name);
    }
    const anchors = names
        .sort()
        .map((name) => `<a href="${(0,external_node_url_.pathToFileURL)((0,external_node_path_.join)('/', name)).pathname.slice(1).replaceAll('&', '&amp;')}"></a>\n`);
    return Buffer.from(`<!DOCTYPE html>\n${anchors.join('')}`);
}
function answerWith(status, url, body, type) {
    return { status, url, headers: new Map([['content-type', type]]), body };
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/src/world/address-policy.js

const NEARBY_IPV4 = [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
];
const NEARBY_IPV6 = [
    ['::', 128],
    ['::1', 128],
    ['100::', 64],
    ['fc00::', 7],
    ['fe80::', 10],
    ['fec0::', 10],
    ['ff00::', 8],
];
let blocked;
function isNearbyAddress(address) {
    const bare = withoutBrackets(address).replace(/%.*$/s, '');
    const family = (0,external_node_net_.isIP)(bare);
    if (family === 0)
        return false;
    blocked ??= blockList();
    if (family === 4)
        return blocked.check(bare, 'ipv4');
    if (blocked.check(bare, 'ipv6'))
        return true;
    const embedded = embeddedIpv4(bare);
    return embedded !== null && blocked.check(embedded, 'ipv4');
}
function isNearbyHost(hostname) {
    const name = hostname.toLowerCase().replace(/\.$/, '');
    return name === 'localhost' || name.endsWith('.localhost') || isNearbyAddress(name);
}
function withoutBrackets(hostname) {
    return hostname.startsWith('[') && hostname.endsWith(']') ? hostname.slice(1, -1) : hostname;
}
function blockList() {
    const list = new external_node_net_.BlockList();
    for (const [network, prefix] of NEARBY_IPV4)
        list.addSubnet(network, prefix, 'ipv4');
    for (const [network, prefix] of NEARBY_IPV6)
        list.addSubnet(network, prefix, 'ipv6');
    return list;
}
function embeddedIpv4(address) {
    const canonical = withoutBrackets(new URL(`http://[${address}]/`).hostname);
    const [head = '', tail] = canonical.split('::');
    const left = head === '' ? [] : head.split(':');
    const right = tail === undefined || tail === '' ? [] : tail.split(':');
    const words = [
        ...left,
        ...Array(Math.max(0, 8 - left.length - right.length)).fill('0'),
        ...right,
    ].map((word) => Number.parseInt(word, 16));
    const quad = (high = 0, low = 0) => [high >> 8, high & 255, low >> 8, low & 255].join('.');
    if (words[0] === 0x2002)
        return quad(words[1], words[2]);
    const start = words.slice(0, 6).join(',');
    const nat64 = [0x64, 0xff9b, 0, 0, 0, 0].join(',');
    const compatible = '0,0,0,0,0,0';
    const mapped = [0, 0, 0, 0, 0, 0xffff].join(',');
    return start === nat64 || start === mapped || start === compatible ? quad(words[6], words[7]) : null;
}

;// CONCATENATED MODULE: ./build/src/world/http.js





const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const CREDENTIALS = new Set([
    'authorization',
    'cookie',
    'proxy-authorization',
    'private-token',
]);
function openHttp(options = {}) {
    const named = new Set([...(options.namedHosts ?? [])].map(plainHost));
    const turns = createTurns(options.concurrency ?? 32);
    let agent;
    const fetchBytes = (url, request = {}) => turns(async () => {
        agent ??= createAgent(named);
        return exchange(await agent, named, url, request);
    });
    const fetchText = async (url, request = {}) => {
        const { body, ...head } = await fetchBytes(url, request);
        return { ...head, text: new TextDecoder().decode(body) };
    };
    return {
        fetchBytes,
        fetchText,
        async fetchJson(url, schema, request = {}) {
            const answer = await fetchText(url, request);
            const shown = withoutSecrets(answer.url);
            if (answer.status < 200 || answer.status > 299) {
                throw new errors/* EnvironmentError */.eG(`${shown} answered with status ${answer.status}`);
            }
            let json;
            try {
                json = JSON.parse(answer.text);
            }
            catch (thrown) {
                throw new errors/* EnvironmentError */.eG(`${shown} did not answer with JSON`, { cause: thrown });
            }
            const parsed = schema.safeParse(json);
            if (parsed.success)
                return parsed.data;
            const issue = parsed.error.issues[0];
            const where = issue?.path.map(String).join('.') ?? '';
            throw new errors/* EnvironmentError */.eG(`${shown} answered with something unexpected${where === '' ? '' : ` at ${where}`}: ${issue?.message ?? ''}`);
        },
        allowHosts(names) {
            for (const name of names)
                named.add(plainHost(name));
        },
        async close() {
            if (agent !== undefined)
                await (await agent).destroy();
            agent = undefined;
        },
    };
}
async function createAgent(named) {
    const [{ EnvHttpProxyAgent }, { lookup }] = await Promise.all([
        __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 71553, 19)),
    ]);
    const known = new Map();
    const resolve = (hostname) => {
        const found = known.get(hostname);
        if (found !== undefined)
            return found;
        const asked = lookup(hostname, { all: true });
        known.set(hostname, asked);
        const forget = () => known.delete(hostname);
        asked.then(() => setTimeout(forget, NAME_MILLISECONDS).unref(), forget);
        return asked;
    };
    return new EnvHttpProxyAgent({
        connect: {
            timeout: 15_000,
            lookup(hostname, lookupOptions, callback) {
                const found = (addresses) => {
                    const family = typeof lookupOptions.family === 'number' ? lookupOptions.family : 0;
                    const allowed = addresses.filter((each) => (family === 0 || each.family === family) &&
                        (named.has(plainHost(hostname)) || !isNearbyAddress(each.address)));
                    const first = allowed[0];
                    if (first === undefined)
                        callback(new HttpFailure('refused', http_refusal(hostname)), '');
                    else if (lookupOptions.all === true)
                        callback(null, allowed);
                    else
                        callback(null, first.address, first.family);
                };
                resolve(hostname).then(found, (error) => callback(error, ''));
            },
        },
    });
}
const NAME_MILLISECONDS = 60_000;
function createTurns(limit) {
    let running = 0;
    const waiting = [];
    return async (task) => {
        if (running >= limit)
            await new Promise((resolve) => waiting.push(resolve));
        else
            running += 1;
        try {
            return await task();
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                running -= 1;
            else
                next();
        }
    };
}
async function exchange(agent, named, address, request) {
    const { fetch } = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
    const limit = request.byteLimit ?? 8 * 1024 * 1024;
    const method = request.method ?? 'GET';
    const whole = AbortSignal.timeout(request.timeoutMilliseconds ?? 30_000);
    const answer = new AbortController();
    const stopWaiting = request.answerMilliseconds === undefined
        ? () => undefined
        : afterListening(request.answerMilliseconds, () => answer.abort());
    const signal = AbortSignal.any([whole, answer.signal]);
    const redirectLimit = request.redirectLimit ?? 5;
    let url = checkedUrl(address, named);
    let headers = { ...request.headers };
    let stage = 'no-answer';
    try {
        for (let redirects = 0;; redirects++) {
            const response = await fetch(url, { method, dispatcher: agent, headers, redirect: 'manual', signal });
            const location = response.headers.get('location');
            if (!REDIRECTS.has(response.status) || location === null) {
                stopWaiting();
                stage = 'cut';
                const unread = request.partialOnly === true && response.status !== 206;
                if (unread)
                    await response.body?.cancel();
                const body = unread ? Buffer.alloc(0) : await readLimited(response.body, limit, url);
                return { status: response.status, url: url.href, headers: new Map(response.headers), body };
            }
            await response.body?.cancel();
            if (redirects >= redirectLimit)
                throw new HttpFailure('refused', `it redirects more than ${redirectLimit} times`);
            if (!URL.canParse(location, url.href))
                throw new HttpFailure('refused', 'it redirects to something that is no address');
            const next = checkedUrl(new URL(location, url).href, named);
            if (url.protocol === 'https:' && next.protocol === 'http:') {
                throw new HttpFailure('refused', 'it redirects from https to http');
            }
            if (next.origin !== url.origin)
                headers = withoutCredentialHeaders(headers);
            url = next;
        }
    }
    catch (thrown) {
        const cause = thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause : thrown;
        if (cause instanceof HttpFailure || cause instanceof errors/* UserError */.yo)
            stage = 'refused';
        throw new HttpFailure(stage, `${withoutSecrets(url.href)} cannot be read: ${signal.aborted ? 'it took too long' : (0,errors/* messageOf */.bD)(cause)}`, { cause: thrown });
    }
    finally {
        stopWaiting();
    }
}
const TICK_MILLISECONDS = 100;
function afterListening(milliseconds, ended) {
    let left = milliseconds;
    let last = performance.now();
    const timer = setInterval(() => {
        const now = performance.now();
        left -= Math.min(now - last, 2 * TICK_MILLISECONDS);
        last = now;
        if (left > 0)
            return;
        clearInterval(timer);
        ended();
    }, Math.min(TICK_MILLISECONDS, milliseconds));
    return () => clearInterval(timer);
}
function checkedUrl(address, named) {
    const url = URL.canParse(address) ? new URL(address) : null;
    if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
        throw new errors/* UserError */.yo(`${withoutSecrets(address)} is not an http or https address`);
    }
    if (isNearbyHost(url.hostname) && !named.has(plainHost(url.hostname))) {
        throw new HttpFailure('refused', http_refusal(url.hostname));
    }
    return url;
}
async function readLimited(body, limit, url) {
    const chunks = [];
    let length = 0;
    for await (const chunk of body ?? []) {
        length += chunk.length;
        if (length > limit)
            throw new HttpFailure('refused', `${url.host} sends more than ${(0,format/* formatBytes */.z3)(limit)}`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function withoutCredentialHeaders(headers) {
    return Object.fromEntries(Object.entries(headers).filter(([name]) => !CREDENTIALS.has(name.toLowerCase())));
}
function plainHost(host) {
    const plain = withoutBrackets(host.toLowerCase()).replace(/\.$/, '');
    return (0,external_node_net_.isIP)(plain) === 6 ? withoutBrackets(new URL(`http://[${plain}]/`).hostname) : plain;
}
function http_refusal(hostname) {
    return `${hostname} is an address of this machine or its network, which is refused unless an input or the environment names it`;
}
function withoutSecrets(address) {
    if (!URL.canParse(address))
        return address.slice(0, 200);
    const url = new URL(address);
    return `${url.protocol}//${url.host}${url.pathname}`;
}

;// CONCATENATED MODULE: ./build/src/world/http-cache.js



const http_cache_FORMAT = 'plimsoll-cache/2';
const KEPT_HEADERS = [
    'etag',
    'last-modified',
    'content-type',
    'content-range',
    'content-length',
    'content-encoding',
    'cache-control',
];
const KEPT_STATUSES = new Set([200, 206, 404, 410]);
function withCache(http, options) {
    const now = options.now ?? Date.now;
    const offline = options.offline === true;
    const files = openCheckedFiles({
        folder: options.folder,
        format: http_cache_FORMAT,
        byteLimit: options.byteLimit ?? 512 * 1024 * 1024,
        now,
    });
    const hintOf = ({ cache, headers }) => options.shared === true && headers !== undefined && hasCredentials(headers) ? undefined : cache;
    const isCurrent = (head, cache) => offline || isFresh(head, cache, now());
    const store = (key, { body, ...head }) => {
        const digest = files.write(key, JSON.stringify(head), body);
        return { ...head, digest, body };
    };
    return {
        async fetchBytes(url, request = {}) {
            const { cache: _, ...plain } = request;
            const cache = hintOf(request);
            if (url.startsWith('file:'))
                return http.fetchBytes(url, plain);
            if (cache === undefined) {
                if (offline)
                    throw forbidden();
                return http.fetchBytes(url, plain);
            }
            const key = http_cache_keyOf(url, request);
            const kept = entryOf(files.read(key));
            if (kept !== null && isCurrent(kept, cache))
                return answerOf(kept);
            if (offline)
                throw forbidden();
            const answer = await http.fetchBytes(url, {
                ...plain,
                headers: { ...plain.headers, ...conditions(kept) },
            });
            if (answer.status === 304 && kept !== null) {
                const { digest: _digest, ...renewed } = { ...kept, stored: now() };
                return answerOf(store(key, renewed));
            }
            if (!isKept(answer, request))
                return answer;
            const { status, body } = answer;
            const { digest } = store(key, {
                url: answer.url,
                status,
                headers: keptHeaders(answer),
                stored: now(),
                body,
            });
            return { ...answer, digest };
        },
        async kept(url, request = {}) {
            const cache = hintOf(request);
            if (url.startsWith('file:') || cache === undefined)
                return null;
            const found = files.readHead(http_cache_keyOf(url, request));
            const head = headOf(found);
            if (found === null || head === null || !isCurrent(head, cache))
                return null;
            return { ...headAnswerOf(head), digest: found.digest };
        },
        close: () => files.close(),
    };
}
function forbidden() {
    return new HttpFailure('no-answer', 'nothing is kept of it, and --offline forbids to ask', {
        advice: 'Run once without --offline.',
    });
}
function hasCredentials(headers) {
    return Object.keys(headers).some((name) => CREDENTIALS.has(name.toLowerCase()));
}
function http_cache_keyOf(url, { method, headers, cache }) {
    const header = (name) => headers?.[name] ?? '';
    const parts = [
        method ?? 'GET',
        url,
        cache?.validator ?? '',
        header('range'),
        header('accept'),
        header('authorization'),
    ];
    return JSON.stringify(parts);
}
function isKept(answer, request) {
    const control = answer.headers.get('cache-control') ?? '';
    const unread = request.partialOnly === true && answer.status !== 206;
    return KEPT_STATUSES.has(answer.status) && !unread && !/\bno-store\b/i.test(control);
}
function isFresh(entry, cache, now) {
    const age = (now - entry.stored) / 1000;
    if (age < 0)
        return false;
    if (cache.validator !== undefined && entry.status < 300)
        return true;
    const control = entry.headers.find(([name]) => name === 'cache-control')?.[1] ?? '';
    if (/\bno-cache\b/i.test(control))
        return false;
    const said = /\bmax-age=(\d{1,9})/i.exec(control)?.[1];
    return age < (said === undefined ? (cache.freshSeconds ?? 0) : Number(said));
}
function conditions(entry) {
    if (entry === null || entry.status >= 300)
        return {};
    const header = (name) => entry.headers.find(([key]) => key === name)?.[1];
    const tag = header('etag');
    const modified = header('last-modified');
    return {
        ...(tag === undefined ? {} : { 'if-none-match': tag }),
        ...(modified === undefined ? {} : { 'if-modified-since': modified }),
    };
}
function keptHeaders({ headers }) {
    return KEPT_HEADERS.flatMap((name) => {
        const value = headers.get(name);
        return value === undefined ? [] : [[name, value]];
    });
}
function answerOf(entry) {
    return { ...headAnswerOf(entry), body: entry.body, digest: entry.digest };
}
function headAnswerOf({ url, status, headers }) {
    return { url, status, headers: new Map(headers) };
}
function entryOf(content) {
    const head = headOf(content);
    return content === null || head === null ? null : { ...head, digest: content.digest, body: content.body };
}
function headOf(content) {
    if (content === null)
        return null;
    try {
        const head = JSON.parse(content.head);
        return isHead(head) ? head : null;
    }
    catch {
        return null;
    }
}
function isHead(value) {
    return (typeof value === 'object' &&
        value !== null &&
        'url' in value &&
        typeof value.url === 'string' &&
        'status' in value &&
        typeof value.status === 'number' &&
        'stored' in value &&
        typeof value.stored === 'number' &&
        'headers' in value &&
        Array.isArray(value.headers) &&
        value.headers.every((each) => Array.isArray(each) && each.length === 2 && each.every((part) => typeof part === 'string')));
}

;// CONCATENATED MODULE: ./build/src/entry/open-scale.js



















async function openScale(setting) {
    const catalogue = await (0,catalogue_catalogue/* loadCatalogue */.O)();
    if (setting.offline || isTrue(process.env.UV_OFFLINE))
        return { scale: (0,catalogue_scale/* catalogueScale */.a)(catalogue), close: async () => { } };
    const connection = new Connection(setting);
    const scale = openLiveScale({
        catalogue,
        open: (named, trusts) => connection.open(named, trusts),
        uploadedBefore: setting.uploadedBefore,
    });
    return { scale, close: () => connection.close() };
}
class Connection {
    #setting;
    #surroundings;
    #base;
    #http;
    #asker;
    #facts;
    #sources;
    constructor(setting) {
        this.#setting = setting;
        const { cacheFolder, shared } = setting;
        this.#facts = openFactStore({
            folder: (0,external_node_path_.join)(cacheFolder, 'facts'),
            ...(shared === undefined ? {} : { byteLimit: shared.facts }),
        });
        this.#surroundings = openSurroundings({
            workspaces: setting.workspaces,
            ...(shared === undefined ? { memory: this.#facts } : {}),
        });
        this.#base = openHttp();
        this.#http = withCache(withFileUrls(this.#base), {
            folder: (0,external_node_path_.join)(cacheFolder, 'http'),
            ...(shared === undefined ? {} : { shared: true, byteLimit: shared.http }),
        });
        this.#asker = createAsker(this.#http);
    }
    async open(named, trusts) {
        const { indexes: options } = this.#setting;
        this.#sources ??= gatherIndexSources(this.#surroundings, options, []);
        const sources = await this.#sources;
        const strategy = options.strategy ?? named.find((each) => each.strategy !== null)?.strategy ?? undefined;
        const settings = indexesFrom({
            ...sources,
            options: { ...options, strategy },
            repository: named.flatMap(({ path, configuration }) => byTrust(path, configuration, trusts)),
        }, this.#surroundings.toAddress);
        if (settings.indexes.length === 0)
            return null;
        this.#base.allowHosts(settings.namedHosts);
        return {
            index: openPackageIndex(settings, this.#http, { asker: this.#asker }),
            distributions: this.#distributions(settings.credentials),
            facts: this.#facts,
            labels: settings.indexes.map(({ name, url }) => name ?? shownAddress(url)),
            notes: settings.notes,
        };
    }
    #distributions(credentials) {
        const plain = openDistributions(withoutKeeping(this.#asker), credentials);
        const remembered = withFactMemory(plain, this.#facts);
        if (this.#setting.shared === undefined || credentials.length === 0)
            return remembered;
        const readerOf = ({ url }) => authorizationFor(url, credentials) === null ? remembered : plain;
        return {
            metadata: (file) => readerOf(file).metadata(file),
            bytes: (file, python) => readerOf(file).bytes(file, python),
            files: (file) => readerOf(file).files(file),
        };
    }
    async close() {
        await Promise.all([this.#http.close(), this.#facts.close()]);
        await this.#base.close();
    }
}
function withoutKeeping(asker) {
    return {
        kept: async () => null,
        ask: (url, { cache, ...request }) => asker.ask(url, cache?.validator !== undefined || cache === undefined ? request : { ...request, cache }),
    };
}
function byTrust(path, configuration, trusts) {
    const part = (trusted) => ({
        path,
        trusted,
        configuration: {
            ...configuration,
            indexes: configuration.indexes.filter(({ url }) => trusts(url) === trusted),
        },
    });
    return configuration.indexes.every(({ url }) => trusts(url)) ? [part(true)] : [part(true), part(false)];
}
function userCacheFolder(environment) {
    const { PLIMSOLL_CACHE_DIR: named, XDG_CACHE_HOME: xdg, LOCALAPPDATA: local } = environment;
    if (named !== undefined && named !== '')
        return named;
    if (process.platform === 'win32' && local !== undefined && local !== '')
        return (0,external_node_path_.join)(local, 'plimsoll', 'cache');
    if (process.platform === 'darwin')
        return (0,external_node_path_.join)((0,external_node_os_.homedir)(), 'Library', 'Caches', 'plimsoll');
    return (0,external_node_path_.join)(xdg?.startsWith('/') ? xdg : (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache'), 'plimsoll');
}


/***/ }),

/***/ 64800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderReport)
/* harmony export */ });
/* harmony import */ var _support_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44497);

const DOCS_URL = 'https://github.com/plimsoll/plimsoll/blob/main/docs';
async function renderReport(report, format, style) {
    switch (format) {
        case 'text':
            return (await __webpack_require__.e(/* import() */ 283).then(__webpack_require__.bind(__webpack_require__, 60283))).renderText(report, style);
        case 'json':
            return (await __webpack_require__.e(/* import() */ 912).then(__webpack_require__.bind(__webpack_require__, 47912))).renderJson(report);
        case 'markdown': {
            const { renderMarkdown, SUMMARY_LIMIT } = await __webpack_require__.e(/* import() */ 154).then(__webpack_require__.bind(__webpack_require__, 92154));
            return renderMarkdown(report, { medium: 'summary', limit: SUMMARY_LIMIT });
        }
        case 'html':
            return (await Promise.all(/* import() */[__webpack_require__.e(373), __webpack_require__.e(887)]).then(__webpack_require__.bind(__webpack_require__, 84887))).renderHtml(report);
        case 'sarif': {
            const [{ renderSarif }, { describeAllRules }] = await Promise.all([
                __webpack_require__.e(/* import() */ 789).then(__webpack_require__.bind(__webpack_require__, 25789)),
                __webpack_require__.e(/* import() */ 498).then(__webpack_require__.bind(__webpack_require__, 74498)),
            ]);
            return renderSarif(report, { rules: describeAllRules(), version: _support_version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x, docsUrl: DOCS_URL });
        }
    }
}


/***/ }),

/***/ 55012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ catalogueWeight)
/* harmony export */ });
/* harmony import */ var _support_quantity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74800);
/* harmony import */ var _tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62867);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80696);
/* harmony import */ var _installed_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29147);
/* harmony import */ var _version_choice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92312);





const SAME_VERSION = { low: 0.99, high: 1.01 };
const CHOSEN_VERSION = { low: 0.89, high: 1.21 };
const NEIGHBOURS = { low: 0.75, high: 1.25 };
const OTHER_PYTHON = { low: 0.94, high: 1.05 };
function catalogueWeight(catalogue, distribution, choice, target) {
    const entries = choice.how === 'catalogued' ? [choice.entry] : standIns(distribution, choice);
    const wheels = entries.map((entry) => wheelFor(entry, target, catalogue)).filter((each) => each !== null);
    const [first] = wheels;
    if (first === undefined)
        return {
            download: (0,_support_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5)(),
            installed: (0,_support_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5)(),
            filename: null,
            gap: isCovered(target) ? 'no-wheel-for-target' : 'not-in-catalogue',
        };
    const slack = choice.how === 'neighbour' ? NEIGHBOURS : choice.pinned ? SAME_VERSION : CHOSEN_VERSION;
    const slacks = wheels.some((each) => each.otherPython) ? [slack, OTHER_PYTHON] : [slack];
    const download = spanned(wheels.map(({ wheel }) => downloadOf(wheel)), slacks);
    const isSource = !first.wheel.filename.endsWith('.whl');
    return {
        download,
        installed: spanned(wheels.map(({ wheel }) => installedOf(catalogue, distribution.name, wheel)), slacks),
        filename: choice.how === 'catalogued' && !first.otherPython ? first.wheel.filename : null,
        gap: isSource ? 'source-only' : null,
    };
}
function isCovered({ platform, libc }) {
    return (platform === 'linux/amd64' || platform === 'linux/arm64') && libc?.kind !== 'musl';
}
function standIns(distribution, choice) {
    const version = choice.version === null ? null : (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(choice.version);
    if (version === null)
        return [choice.entry];
    const plain = distribution.versions.filter((entry) => entry.version.includes('+') === choice.entry.version.includes('+'));
    const released = { ...version, local: null };
    const { older, newer } = (0,_version_choice_js__WEBPACK_IMPORTED_MODULE_3__/* .neighboursOf */ .YV)(released, plain);
    const entry = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(choice.entry.version);
    if (entry !== null && (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(entry, released) === 0)
        return [choice.entry];
    const others = [older, newer].filter((each) => each !== null && each.version !== choice.entry.version);
    return [choice.entry, ...others.filter((each) => each !== null)];
}
function wheelFor(entry, target, catalogue) {
    const candidates = [entry.wheels[target.platform], ...Object.values(entry.wheels)].filter((wheel) => wheel !== undefined);
    const usable = candidates.find((wheel) => !wheel.filename.endsWith('.whl') || (0,_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .isUsable */ .Ng)(wheel.filename, target));
    if (usable !== undefined)
        return { wheel: usable, otherPython: false };
    const { fullVersion: _, ...rest } = target;
    const sibling = candidates.find((wheel) => (0,_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .isUsable */ .Ng)(wheel.filename, { ...rest, python: catalogue.python }));
    return sibling === undefined ? null : { wheel: sibling, otherPython: true };
}
function downloadOf(wheel) {
    const [low, high] = wheel.estimate?.download ?? [wheel.download, wheel.download];
    return (0,_support_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .estimated */ .Ju)(wheel.download, low, high);
}
function installedOf(catalogue, name, wheel) {
    if (wheel.installed === null)
        return (0,_installed_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .installedFrom */ .j)(catalogue, name, wheel.filename, downloadOf(wheel));
    const [low, high] = wheel.estimate?.installed ?? [wheel.installed, wheel.installed];
    return (0,_support_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .estimated */ .Ju)(wheel.installed, low, high);
}
function spanned(quantities, slacks) {
    const [first] = quantities;
    const value = first === undefined ? null : (0,_support_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .knownValue */ .jj)(first);
    if (value === null)
        return (0,_support_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5)();
    const bounds = quantities.map(_support_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .boundsOf */ .BO);
    const low = slacks.reduce((bound, slack) => bound * slack.low, Math.min(...bounds.map(([from]) => from)));
    const high = slacks.reduce((bound, slack) => bound * slack.high, Math.max(...bounds.map(([, to]) => to)));
    return (0,_support_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .estimated */ .Ju)(value, Math.floor(low), Math.ceil(high));
}


/***/ }),

/***/ 64853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ compareClosures)
/* harmony export */ });
/* harmony import */ var _support_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90034);
/* harmony import */ var _support_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74800);


function compareClosures(before, after) {
    const old = byName(before);
    const fresh = byName(after);
    const names = [...new Set([...old.keys(), ...fresh.keys()])].sort(_support_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X);
    const changes = [];
    for (const name of names) {
        const change = compare(name, old.get(name) ?? null, fresh.get(name) ?? null);
        if (change !== null)
            changes.push(change);
    }
    return {
        changes,
        download: (0,_support_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .cz)(changes.map((change) => change.download)),
        installed: (0,_support_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .cz)(changes.map((change) => change.installed)),
    };
}
const byName = (closure) => new Map(closure.distributions.map((each) => [each.name, each]));
function compare(name, before, after) {
    if (before !== null && after !== null && isSame(before, after))
        return null;
    const kind = before === null ? 'added' : after === null ? 'removed' : 'changed';
    return {
        name,
        kind,
        before,
        after,
        download: (0,_support_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .difference */ .iv)(weight(after, 'download'), weight(before, 'download')),
        installed: (0,_support_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .difference */ .iv)(weight(after, 'installed'), weight(before, 'installed')),
    };
}
function weight(distribution, key) {
    return distribution === null || distribution.provided ? (0,_support_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .exact */ .e0)(0) : distribution[key];
}
function isSame(a, b) {
    if (a.provided && b.provided)
        return a.version === b.version;
    return (a.provided === b.provided &&
        a.version === b.version &&
        a.filename === b.filename &&
        isSameQuantity(a.download, b.download) &&
        isSameQuantity(a.installed, b.installed));
}
function isSameQuantity(a, b) {
    return JSON.stringify(a) === JSON.stringify(b);
}


/***/ }),

/***/ 81815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   SF: () => (/* binding */ specifiersByName),
/* harmony export */   Zu: () => (/* binding */ merged),
/* harmony export */   ph: () => (/* binding */ metadataReader),
/* harmony export */   tp: () => (/* binding */ demandOf),
/* harmony export */   wu: () => (/* binding */ demandsOf)
/* harmony export */ });
/* harmony import */ var _support_compare_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90034);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96024);
/* harmony import */ var _requirement_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59731);
/* harmony import */ var _specifier_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46376);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80696);
/* harmony import */ var _wheel_filename_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93533);






function demandOf(requirement, by, editable, demander = null) {
    const { normalizedName: name, extras, url, specifier } = requirement;
    const common = { name, extras, by, demander };
    if (url === null && !editable)
        return { ...common, specifiers: specifier, origin: null };
    if (url === null || editable || /^(?:file:|\.|\/|[A-Za-z]:[\\/])/.test(url) || !/^[a-z+]+:/i.test(url))
        return { ...common, specifiers: specifier, origin: 'local' };
    return { ...common, specifiers: versionOfUrl(url) ?? specifier, origin: 'url' };
}
function versionOfUrl(url) {
    const file = /([^/]+\.whl)(?:[#?].*)?$/.exec(url)?.[1];
    const wheel = file === undefined ? null : (0,_wheel_filename_js__WEBPACK_IMPORTED_MODULE_4__/* .parseWheelFilename */ .e)(file.replace(/%2b/gi, '+'));
    return wheel === null ? null : (0,_specifier_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSpecifierSet */ .m0)(`==${(0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .formatVersion */ .qh)(wheel.version)}`);
}
function metadataReader(environment) {
    return { environment, read: (0,_requirement_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .requirementReader */ .v)() };
}
function demandsOf({ environment, read }, name, entry, extra) {
    const demands = [];
    const { version } = entry;
    for (const line of entry.requires) {
        const requirement = read(line);
        if (requirement === null)
            continue;
        const { marker } = requirement;
        const plain = marker === null || (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateMarker */ .UZ)(marker, environment);
        const holds = extra === null ? plain : !plain && (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateMarker */ .UZ)(marker, environment, new Set([extra]));
        if (holds)
            demands.push(demandOf(requirement, `${name} ${version}`, false, { name, version }));
    }
    return demands;
}
function specifiersByName(requirements) {
    const byName = new Map();
    for (const { requirement } of requirements) {
        const { normalizedName: name, specifier } = requirement;
        byName.set(name, (0,_specifier_js__WEBPACK_IMPORTED_MODULE_2__/* .intersectSpecifiers */ .n6)(byName.get(name) ?? { specifiers: [] }, specifier));
    }
    return byName;
}
function fingerprint(demands) {
    return [...demands]
        .map(([name, list]) => [name, ...list.map((each) => `${(0,_specifier_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSpecifierSet */ .IG)(each.specifiers)}@${each.by}`).sort()].join(' '))
        .sort(_support_compare_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodeUnit */ .X)
        .join('\n');
}
function merged(a, b) {
    const both = new Map(a);
    for (const [name, demands] of b)
        both.set(name, [...(both.get(name) ?? []), ...demands]);
    return both;
}


/***/ }),

/***/ 58498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ closureFromLock)
/* harmony export */ });
/* harmony import */ var _support_compare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90034);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96024);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90933);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12699);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80696);
/* harmony import */ var _locked_weight_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95103);






function closureFromLock(lock, options) {
    const walk = new LockWalk(lock, options);
    walk.followRoots();
    return {
        target: options.target,
        source: 'lock',
        roots: walk.roots,
        distributions: walk.distributions(),
        gaps: [...new Set(walk.gaps)].sort(_support_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodeUnit */ .X),
    };
}
class LockWalk {
    roots = [];
    gaps = [];
    lock;
    options;
    environment;
    byName = new Map();
    members;
    reached = new Map();
    expandedMembers = new Set();
    markers = new Map();
    queue = [];
    groupNames;
    followed = 0;
    transitive = [];
    extraNames;
    constructor(lock, options) {
        this.lock = lock;
        this.options = options;
        this.environment = (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .markerEnvironment */ .wp)(options.target);
        this.members = new Set(lock.members.map(_name_js__WEBPACK_IMPORTED_MODULE_5__/* .normalizeName */ .P));
        for (const locked of lock.distributions) {
            const name = (0,_name_js__WEBPACK_IMPORTED_MODULE_5__/* .normalizeName */ .P)(locked.name);
            const known = this.byName.get(name);
            if (known === undefined)
                this.byName.set(name, [locked]);
            else
                known.push(locked);
        }
        this.groupNames = new Set([...options.roots.groups, ...(lock.defaultGroups ?? [])]);
        const { extras, groups } = options.roots;
        this.extraNames = new Set([
            ...extras,
            ...[...this.members].flatMap((member) => [
                ...extras.map((extra) => `extra-${member.length}-${member}-${extra}`),
                ...groups.map((group) => `group-${member.length}-${member}-${group}`),
            ]),
        ]);
    }
    followRoots() {
        const { members, extras, groups } = this.options.roots;
        for (const name of (members ?? this.lock.members).map(_name_js__WEBPACK_IMPORTED_MODULE_5__/* .normalizeName */ .P).sort(_support_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodeUnit */ .X)) {
            const project = this.select({ name, version: null });
            if (project === null) {
                this.gaps.push(`${this.lock.path} has no entry for the project ${name}.`);
                continue;
            }
            this.expandMember(name, project);
            for (const extra of extras)
                this.addRoots(project, project.optionalDependencies.get(extra) ?? []);
            for (const group of groups)
                this.addRoots(project, project.groupDependencies.get(group) ?? []);
        }
        this.followQueue();
        for (const { project, dependency } of this.transitive) {
            if (!this.reached.has((0,_name_js__WEBPACK_IMPORTED_MODULE_5__/* .normalizeName */ .P)(dependency.name)))
                this.addRoot(project, dependency);
            else if (dependency.extras.length > 0)
                this.reach(dependency);
            this.followQueue();
        }
    }
    followQueue() {
        for (let next = this.queue[this.followed]; next !== undefined; next = this.queue[this.followed]) {
            this.followed += 1;
            this.follow(next);
        }
    }
    distributions() {
        return [...this.reached.entries()]
            .sort(([a], [b]) => (0,_support_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodeUnit */ .X)(a, b))
            .map(([name, reached]) => this.toDistribution(name, reached));
    }
    expandMember(name, project) {
        if (this.expandedMembers.has(name))
            return;
        this.expandedMembers.add(name);
        this.addRoots(project, project.dependencies);
    }
    addRoots(project, dependencies) {
        for (const dependency of dependencies) {
            if (!this.holds(dependency.marker))
                continue;
            const name = (0,_name_js__WEBPACK_IMPORTED_MODULE_5__/* .normalizeName */ .P)(dependency.name);
            if (this.members.has(name)) {
                const other = this.select({ name, version: null });
                if (other === null)
                    continue;
                this.expandMember(name, other);
                for (const extra of dependency.extras)
                    this.addRoots(other, other.optionalDependencies.get(extra) ?? []);
                continue;
            }
            if (dependency.transitive === true)
                this.transitive.push({ project, dependency });
            else
                this.addRoot(project, dependency);
        }
    }
    addRoot(project, dependency) {
        const name = (0,_name_js__WEBPACK_IMPORTED_MODULE_5__/* .normalizeName */ .P)(dependency.name);
        const written = dependency.extras.length === 0 ? name : `${name}[${dependency.extras.join(',')}]`;
        this.roots.push({ name, written, path: this.lock.path, range: project.range });
        this.reach(dependency);
    }
    reach(dependency) {
        const name = (0,_name_js__WEBPACK_IMPORTED_MODULE_5__/* .normalizeName */ .P)(dependency.name);
        const known = this.reached.get(name);
        if (known !== undefined) {
            const { version } = known.locked;
            const wanted = dependency.version !== null ? [dependency.version] : dependency.versions;
            if (wanted !== undefined && version !== null && !wanted.includes(version))
                this.gaps.push(`${this.lock.path} wants ${name} both as ${version} and as ${wanted.join(' or ')}; the first is weighed.`);
        }
        else {
            const locked = this.select({ ...dependency, name });
            if (locked === null) {
                if (this.lock.format === 'pylock.toml' && this.byName.has(name))
                    return null;
                this.gaps.push(`${this.lock.path} has no entry for ${name}.`);
                return null;
            }
            this.reached.set(name, { locked, extras: new Set(), dependencies: new Set() });
            this.queue.push({ name, extra: null });
        }
        const extras = this.reached.get(name)?.extras;
        for (const extra of dependency.extras) {
            if (extras === undefined || extras.has(extra))
                continue;
            extras.add(extra);
            this.queue.push({ name, extra });
        }
        return name;
    }
    follow({ name, extra }) {
        const reached = this.reached.get(name);
        if (reached === undefined)
            return;
        const { locked } = reached;
        const list = extra === null ? locked.dependencies : (locked.optionalDependencies.get(extra) ?? []);
        for (const dependency of list) {
            if (!this.holds(dependency.marker))
                continue;
            const needed = this.reach(dependency);
            if (needed !== null && needed !== name)
                reached.dependencies.add(needed);
        }
    }
    select({ name, version, versions, }) {
        const entries = (this.byName.get(name) ?? []).filter((entry) => (version === null || entry.version === version) &&
            (versions === undefined || (entry.version !== null && versions.includes(entry.version))));
        const holding = entries.filter((entry) => entry.resolutionMarkers.length === 0 || entry.resolutionMarkers.some((marker) => this.holds(marker)));
        return [...holding].sort(newestFirst)[0] ?? (version === null ? null : (entries[0] ?? null));
    }
    holds(marker) {
        if (marker === null)
            return true;
        const known = this.markers.get(marker);
        if (known !== undefined)
            return known;
        const holds = this.evaluate(marker);
        this.markers.set(marker, holds);
        return holds;
    }
    evaluate(marker) {
        const result = (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMarker */ .gY)(marker);
        if (!result.ok) {
            this.gaps.push(`The marker "${marker}" in ${this.lock.path} can't be read (${result.message}); it is taken to hold.`);
            return true;
        }
        return (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateMarker */ .UZ)(result.marker, this.environment, this.extraNames, {
            extraReading: 'together',
            dependencyGroups: this.groupNames,
        });
    }
    toDistribution(name, { locked, dependencies }) {
        const { catalogue, target } = this.options;
        return {
            name,
            version: locked.version,
            ...(0,_locked_weight_js__WEBPACK_IMPORTED_MODULE_3__/* .lockedWeight */ .v)(locked, target, catalogue),
            dependencies: [...dependencies].sort(_support_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodeUnit */ .X),
            importNames: catalogue?.find(name)?.importNames ?? [],
            provided: false,
        };
    }
}
function newestFirst(a, b) {
    const [left, right] = [(0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .ot)(a.version ?? ''), (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .ot)(b.version ?? '')];
    if (left === null || right === null)
        return left === right ? 0 : left === null ? 1 : -1;
    return (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(right, left);
}


/***/ }),

/***/ 29147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ installedBytes),
  j: () => (/* binding */ installedFrom)
});

;// CONCATENATED MODULE: ./build/src/catalogue/size-ratio.js
const CLASSES = [20_000, 200_000, 2_000_000, 20_000_000, Number.POSITIVE_INFINITY];
const GENERAL = { median: 3.2, low: 2.0, high: 4.6 };
const ENOUGH = 20;
const ratiosOf = new WeakMap();
function sizeRatio(catalogue, download) {
    const classes = ratiosOf.get(catalogue) ?? readRatios(catalogue);
    ratiosOf.set(catalogue, classes);
    const ratios = classes[classOf(download)] ?? [];
    if (ratios.length < ENOUGH)
        return GENERAL;
    const at = (share) => ratios[Math.round(share * (ratios.length - 1))] ?? GENERAL.median;
    return { median: at(0.5), low: at(0.05), high: at(0.95) };
}
function classOf(download) {
    return CLASSES.findIndex((bound) => download < bound);
}
function readRatios(catalogue) {
    const classes = CLASSES.map(() => []);
    for (const name of catalogue.names)
        for (const version of catalogue.find(name)?.versions ?? [])
            for (const wheel of Object.values(version.wheels))
                if (wheel.estimate === null && wheel.installed !== null && wheel.download > 0)
                    classes[classOf(wheel.download)]?.push(wheel.installed / wheel.download);
    for (const ratios of classes)
        ratios.sort((a, b) => a - b);
    return classes;
}

// EXTERNAL MODULE: ./build/src/support/quantity.js
var quantity = __webpack_require__(74800);
;// CONCATENATED MODULE: ./build/src/python/closure/installed-bytes.js


const WIDENING = 0.1;
function ofSourceArchive(download) {
    return download < LARGE_ARCHIVE
        ? times(download, { median: 3, low: 1, high: 6 })
        : times(download, { median: 1.2, low: 1, high: 3 });
}
const LARGE_ARCHIVE = 20_000_000;
function installedBytes(catalogue, wheel) {
    if (!wheel.filename.endsWith('.whl'))
        return ofSourceArchive(wheel.download);
    const siblings = wheelsOf(catalogue, wheel.name);
    const same = siblings.find((each) => each.filename === wheel.filename && each.download === wheel.download);
    if (same !== undefined && same.installed !== null && same.estimate === null)
        return (0,quantity/* exact */.e0)(same.installed);
    const ratios = siblings
        .filter((each) => each.estimate === null && each.installed !== null && each.download > 0)
        .map((each) => (each.installed ?? 0) / each.download)
        .sort((a, b) => a - b);
    const median = ratios[Math.floor(ratios.length / 2)];
    if (median !== undefined) {
        const low = (ratios[0] ?? median) * (1 - WIDENING);
        const high = (ratios.at(-1) ?? median) * (1 + WIDENING);
        return times(wheel.download, { median, low, high });
    }
    return times(wheel.download, sizeRatio(catalogue, wheel.download));
}
function installedFrom(catalogue, name, filename, download) {
    switch (download.provenance) {
        case 'exact':
        case 'measured':
            return installedBytes(catalogue, { name, filename, download: download.value });
        case 'estimated': {
            if (!filename.endsWith('.whl'))
                return ofSourceArchive(download.value);
            const ratio = sizeRatio(catalogue, download.value);
            const [low, high] = download.interval;
            return (0,quantity/* estimated */.Ju)(Math.round(download.value * ratio.median), Math.floor(low * ratio.low), Math.ceil(high * ratio.high));
        }
        case 'unknown':
            return (0,quantity/* unknown */.L5)();
    }
}
function wheelsOf(catalogue, name) {
    return (catalogue.find(name)?.versions ?? []).flatMap((version) => Object.values(version.wheels));
}
function times(download, ratio) {
    return (0,quantity/* estimated */.Ju)(Math.round(download * ratio.median), Math.floor(download * ratio.low), Math.ceil(download * ratio.high));
}


/***/ }),

/***/ 95103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ fileByHashes),
/* harmony export */   v: () => (/* binding */ lockedWeight)
/* harmony export */ });
/* harmony import */ var _support_quantity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74800);
/* harmony import */ var _specifier_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46376);
/* harmony import */ var _tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62867);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12699);
/* harmony import */ var _catalogue_weight_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55012);
/* harmony import */ var _installed_bytes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29147);
/* harmony import */ var _version_choice_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92312);







function lockedWeight(locked, target, catalogue) {
    const { file, gap } = fileOf(locked, target);
    const filename = file?.filename ?? null;
    if (gap === 'no-size-in-lock' || (gap === null && file?.size === null)) {
        const estimate = catalogue === null ? null : weightInCatalogue(locked, target, catalogue);
        return estimate === null
            ? { download: (0,_support_quantity_js__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5)(), installed: (0,_support_quantity_js__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5)(), filename, gap: 'no-size-in-lock' }
            : { ...estimate, filename, gap: null };
    }
    const download = file === null || file.size === null ? (0,_support_quantity_js__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5)() : (0,_support_quantity_js__WEBPACK_IMPORTED_MODULE_6__/* .exact */ .e0)(file.size);
    const installed = filename === null || catalogue === null
        ? (0,_support_quantity_js__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5)()
        : (0,_installed_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .installedFrom */ .j)(catalogue, locked.name, filename, download);
    return { download, installed, filename, gap: gap ?? (file?.size === null ? 'no-size-in-lock' : null) };
}
function weightInCatalogue({ name, version, source }, target, catalogue) {
    const catalogued = source.kind === 'index' ? catalogue.find(name) : null;
    const specifiers = version === null ? null : (0,_specifier_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSpecifierSet */ .m0)(`==${version}`);
    if (catalogued === null || specifiers === null || version === null)
        return null;
    const [, label = null] = version.split('+');
    const choice = (0,_version_choice_js__WEBPACK_IMPORTED_MODULE_5__/* .chooseFromCatalogue */ .VM)(catalogued, {
        specifiers,
        python: (0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .markerEnvironment */ .wp)(target).python_full_version,
        label,
        isPossible: () => true,
    });
    if (choice === null || (label !== null && choice.how !== 'catalogued'))
        return null;
    const { download, installed } = (0,_catalogue_weight_js__WEBPACK_IMPORTED_MODULE_3__/* .catalogueWeight */ .C)(catalogue, catalogued, choice, target);
    return download.provenance === 'unknown' ? null : { download, installed };
}
function fileOf(locked, target) {
    if (locked.source.kind === 'local' && locked.wheels.length === 0)
        return { file: null, gap: 'local' };
    const best = (0,_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .bestWheel */ .yJ)(locked.wheels.map((wheel) => wheel.filename), target);
    const wheel = locked.wheels.find((each) => each.filename === best);
    if (wheel !== undefined)
        return { file: wheel, gap: null };
    if (locked.sdist !== null)
        return { file: locked.sdist, gap: 'source-only' };
    if (locked.source.kind === 'git' || locked.source.kind === 'url')
        return { file: null, gap: 'url' };
    if (locked.hashes !== undefined && locked.hashes.length > 0)
        return { file: null, gap: 'no-size-in-lock' };
    return { file: null, gap: 'no-wheel-for-target' };
}
function fileByHashes(offered, hashes, target) {
    const locked = new Set(hashes.map((hash) => hash.toLowerCase()));
    const matching = offered.filter((file) => [...file.hashes].some(([algorithm, digest]) => locked.has(`${algorithm}:${digest}`.toLowerCase())));
    const best = (0,_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .bestWheel */ .yJ)(matching.map(({ filename }) => filename).filter((filename) => filename.endsWith('.whl')), target);
    return (matching.find(({ filename }) => filename === best) ??
        matching.find(({ filename }) => !filename.endsWith('.whl')) ??
        null);
}


/***/ }),

/***/ 92312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VM: () => (/* binding */ chooseFromCatalogue),
/* harmony export */   YV: () => (/* binding */ neighboursOf),
/* harmony export */   nZ: () => (/* binding */ pinOf)
/* harmony export */ });
/* harmony import */ var _specifier_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46376);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80696);


function chooseFromCatalogue(distribution, request) {
    const { specifiers, label } = request;
    const pin = pinOf(specifiers);
    const offered = distribution.versions.filter((entry) => isOffered(entry.version, pin, label));
    const running = offered.filter((entry) => runsOn(entry, request.python));
    const versions = new Set((0,_specifier_js__WEBPACK_IMPORTED_MODULE_0__/* .filterVersions */ .w_)(specifiers, running.map((entry) => entry.version)));
    const matching = running.filter((entry) => versions.has(entry.version));
    const best = preferred(matching, label, request.isPossible) ?? preferred(matching, label, () => true);
    if (best !== null)
        return {
            version: best.version,
            entry: best,
            how: 'catalogued',
            pinned: pin !== null || isNarrow(specifiers),
        };
    const reference = pin?.version ?? referenceOf(specifiers);
    const nearest = nearestTo(reference, running.length > 0 ? running : offered.length > 0 ? offered : distribution.versions);
    return nearest === null
        ? null
        : { version: pin?.text ?? null, entry: nearest, how: 'neighbour', pinned: pin !== null };
}
function pinOf(specifiers) {
    return (specifiers.specifiers.find(({ operator, wildcard }) => operator === '===' || (operator === '==' && !wildcard)) ?? null);
}
function isNarrow(specifiers) {
    return specifiers.specifiers.some(({ operator, wildcard, version }) => operator === '==' && wildcard && (version?.release.length ?? 0) >= 3);
}
function isOffered(version, pin, label) {
    const local = version.split('+')[1];
    return local === undefined || local === label || pin?.text.split('+')[1] === local;
}
function runsOn(entry, python) {
    if (entry.requiresPython === null)
        return true;
    const specifiers = (0,_specifier_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSpecifierSet */ .m0)(entry.requiresPython);
    return specifiers === null || (0,_specifier_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesSpecifier */ ._p)(specifiers, python, { prereleases: true });
}
function preferred(versions, label, isPossible) {
    const labelled = label === null ? [] : versions.filter((entry) => entry.version.endsWith(`+${label}`));
    return (labelled.length > 0 ? labelled : versions).find(isPossible) ?? null;
}
function referenceOf(specifiers) {
    const around = specifiers.specifiers.filter(({ operator }) => operator === '==' || operator === '~=');
    const upper = specifiers.specifiers.filter(({ operator }) => operator === '<' || operator === '<=');
    const lower = specifiers.specifiers.filter(({ operator }) => operator === '>' || operator === '>=');
    const versions = (list) => list
        .map((specifier) => specifier.version)
        .filter((version) => version !== null)
        .sort(_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy);
    return versions(around)[0] ?? versions(upper)[0] ?? versions(lower).at(-1) ?? null;
}
function nearestTo(reference, versions) {
    if (reference === null)
        return versions[0] ?? null;
    const { older, newer } = neighboursOf(reference, versions);
    return older ?? newer;
}
function neighboursOf(reference, versions) {
    let newer = null;
    for (const entry of versions) {
        const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(entry.version);
        if (version === null)
            continue;
        if ((0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(version, reference) <= 0)
            return { older: entry, newer };
        newer = entry;
    }
    return { older: null, newer };
}


/***/ }),

/***/ 54943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BQ: () => (/* binding */ freedByDropping),
  y4: () => (/* binding */ weighClosure)
});

// UNUSED EXPORTS: retainedBySet

// EXTERNAL MODULE: ./build/src/support/compare.js
var compare = __webpack_require__(90034);
// EXTERNAL MODULE: ./build/src/support/quantity.js
var quantity = __webpack_require__(74800);
;// CONCATENATED MODULE: ./build/src/python/closure/dominators.js
function immediateDominators(successors, root) {
    const size = successors.length;
    const { order, parent, number } = depthFirst(successors, root);
    const predecessors = invert(successors, number);
    const semi = Int32Array.from(number);
    const dominator = new Int32Array(size).fill(-1);
    const forest = new Forest(size, semi);
    const buckets = Array.from({ length: size }, () => []);
    for (let index = order.length - 1; index > 0; index--) {
        const node = at(order, index);
        for (const predecessor of predecessors[node] ?? []) {
            const candidate = at(semi, forest.lowest(predecessor));
            if (candidate < at(semi, node))
                semi[node] = candidate;
        }
        buckets[at(order, at(semi, node))]?.push(node);
        const above = at(parent, node);
        forest.link(above, node);
        for (const waiting of buckets[above] ?? []) {
            const lowest = forest.lowest(waiting);
            dominator[waiting] = at(semi, lowest) < at(semi, waiting) ? lowest : above;
        }
        buckets[above] = [];
    }
    for (const node of order.subarray(1))
        if (at(dominator, node) !== at(order, at(semi, node)))
            dominator[node] = at(dominator, at(dominator, node));
    return dominator;
}
function depthFirst(successors, root) {
    const number = new Int32Array(successors.length).fill(-1);
    const parent = new Int32Array(successors.length).fill(-1);
    const order = new Int32Array(successors.length);
    let count = 0;
    const stack = [];
    const enter = (node) => {
        number[node] = count;
        order[count++] = node;
        stack.push({ node, next: 0 });
    };
    enter(root);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
        const successor = successors[top.node]?.[top.next++];
        if (successor === undefined)
            stack.pop();
        else if (number[successor] === -1) {
            parent[successor] = top.node;
            enter(successor);
        }
    }
    return { order: order.subarray(0, count), parent, number };
}
function invert(successors, number) {
    const predecessors = successors.map(() => []);
    for (const [node, targets] of successors.entries())
        if (number[node] !== -1)
            for (const target of targets)
                predecessors[target]?.push(node);
    return predecessors;
}
class Forest {
    ancestor;
    label;
    semi;
    constructor(size, semi) {
        this.ancestor = new Int32Array(size).fill(-1);
        this.label = Int32Array.from({ length: size }, (_, node) => node);
        this.semi = semi;
    }
    link(parent, node) {
        this.ancestor[node] = parent;
    }
    lowest(node) {
        if (at(this.ancestor, node) === -1)
            return at(this.label, node);
        this.compress(node);
        return at(this.label, node);
    }
    compress(node) {
        const path = [];
        for (let each = node; at(this.ancestor, at(this.ancestor, each)) !== -1; each = at(this.ancestor, each))
            path.push(each);
        for (const each of path.reverse()) {
            const above = at(this.ancestor, each);
            const candidate = at(this.label, above);
            if (at(this.semi, candidate) < at(this.semi, at(this.label, each)))
                this.label[each] = candidate;
            this.ancestor[each] = at(this.ancestor, above);
        }
    }
}
function at(array, index) {
    const value = array[index];
    if (value === undefined)
        throw new RangeError(`no element ${index}`);
    return value;
}

;// CONCATENATED MODULE: ./build/src/python/closure/graph.js

function graph_graphOf(closure) {
    const nodes = [...closure.distributions].sort((a, b) => (0,compare/* byCodeUnit */.X)(a.name, b.name));
    const indexOf = new Map(nodes.map((node, index) => [node.name, index]));
    const numbers = (names) => {
        const known = new Set();
        for (const name of names) {
            const index = indexOf.get(name);
            if (index !== undefined)
                known.add(index);
        }
        return [...known].sort((a, b) => a - b);
    };
    const direct = numbers(closure.roots.map((root) => root.name));
    const successors = [...nodes.map((node) => numbers(node.dependencies)), direct];
    return { nodes, indexOf, successors, entry: nodes.length, direct };
}
function graph_reachable(graph, starts, removed = new Set()) {
    const seen = new Set();
    const queue = starts.filter((start) => !removed.has(start));
    for (const start of queue)
        seen.add(start);
    for (const node of queue)
        for (const next of graph.successors[node] ?? [])
            if (!seen.has(next) && !removed.has(next)) {
                seen.add(next);
                queue.push(next);
            }
    return seen;
}

;// CONCATENATED MODULE: ./build/src/python/closure/weigh.js




function weighClosure(closure) {
    const graph = graph_graphOf(closure);
    const dominators = immediateDominators(graph.successors, graph.entry);
    const before = shortestPathParents(graph);
    const kept = [...graph.nodes.keys()].filter((node) => dominators[node] !== -1);
    const children = childrenOf(dominators, graph);
    const totals = subtreeTotals(graph, children);
    const neededBy = rootsOf(graph);
    const direct = new Set(graph.direct);
    const distributions = kept.map((node) => {
        const total = totals[node];
        const dominator = dominators[node] ?? graph.entry;
        return {
            ...distributionAt(graph, node),
            direct: direct.has(node),
            retainedDownload: total?.download ?? (0,quantity/* exact */.e0)(0),
            retainedInstalled: total?.installed ?? (0,quantity/* exact */.e0)(0),
            retainedBy: dominator === graph.entry ? null : distributionAt(graph, dominator).name,
            neededBy: neededBy[node] ?? [],
            get retains() {
                return namesBelow(graph, children, node);
            },
            get why() {
                return pathTo(graph, before, node);
            },
        };
    });
    const rest = closure.incomplete === true ? [(0,quantity/* unknown */.L5)()] : [];
    return {
        closure,
        download: (0,quantity/* sum */.cz)([...distributions.map((each) => downloadOf(each)), ...rest]),
        installed: (0,quantity/* sum */.cz)([...distributions.map((each) => installedOf(each)), ...rest]),
        distributions,
        unknown: distributions
            .filter((each) => downloadOf(each).provenance === 'unknown')
            .map((each) => each.name),
    };
}
function retainedBySet(closure, names) {
    const graph = graphOf(closure);
    const removed = new Set();
    for (const name of names) {
        const index = graph.indexOf.get(name);
        if (index !== undefined)
            removed.add(index);
    }
    return lost(graph, reachable(graph, graph.direct, removed));
}
function freedByDropping(closure, names) {
    const graph = graph_graphOf(closure);
    const dropped = new Set(names);
    const remaining = graph.direct.filter((node) => !dropped.has(distributionAt(graph, node).name));
    return lost(graph, graph_reachable(graph, remaining));
}
function lost(graph, staying) {
    const gone = [...graph_reachable(graph, graph.direct)].filter((node) => !staying.has(node)).sort((a, b) => a - b);
    const distributions = gone.map((node) => distributionAt(graph, node));
    return {
        download: (0,quantity/* sum */.cz)(distributions.map(downloadOf)),
        installed: (0,quantity/* sum */.cz)(distributions.map(installedOf)),
        names: distributions.map((each) => each.name),
    };
}
const downloadOf = (each) => (each.provided ? (0,quantity/* exact */.e0)(0) : each.download);
const installedOf = (each) => (each.provided ? (0,quantity/* exact */.e0)(0) : each.installed);
function distributionAt(graph, node) {
    const distribution = graph.nodes[node];
    if (distribution === undefined)
        throw new RangeError(`no distribution ${node}`);
    return distribution;
}
function childrenOf(dominators, graph) {
    const children = graph.successors.map(() => []);
    for (const [node, dominator] of dominators.entries())
        children[dominator]?.push(node);
    return children;
}
function subtreeTotals(graph, children) {
    const totals = [];
    for (const node of preorder(children, graph.entry).reverse()) {
        if (node === graph.entry)
            continue;
        const own = distributionAt(graph, node);
        const below = (children[node] ?? []).map((child) => totals[child]).filter((total) => total !== undefined);
        totals[node] = {
            download: (0,quantity/* sum */.cz)([downloadOf(own), ...below.map((total) => total.download)]),
            installed: (0,quantity/* sum */.cz)([installedOf(own), ...below.map((total) => total.installed)]),
        };
    }
    return totals;
}
function preorder(children, root) {
    const order = [];
    const stack = [root];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
        order.push(node);
        for (const child of children[node] ?? [])
            stack.push(child);
    }
    return order;
}
function namesBelow(graph, children, node) {
    return preorder(children, node)
        .map((each) => distributionAt(graph, each).name)
        .sort(compare/* byCodeUnit */.X);
}
function shortestPathParents(graph) {
    const parents = new Int32Array(graph.nodes.length + 1).fill(-1);
    const queue = [graph.entry];
    for (const node of queue)
        for (const next of graph.successors[node] ?? [])
            if (parents[next] === -1) {
                parents[next] = node;
                queue.push(next);
            }
    return parents;
}
function pathTo(graph, parents, node) {
    const path = [];
    for (let each = node; each !== graph.entry && each !== -1; each = parents[each] ?? -1)
        path.push(distributionAt(graph, each).name);
    return path.reverse();
}
function rootsOf(graph) {
    const roots = graph.nodes.map(() => []);
    for (const root of graph.direct) {
        const { name } = distributionAt(graph, root);
        for (const node of graph_reachable(graph, [root]))
            roots[node]?.push(name);
    }
    return roots;
}


/***/ }),

/***/ 89355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ knownImportNames)
/* harmony export */ });
/* unused harmony export knownProviders */
/* harmony import */ var _support_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90034);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90933);


const PROVIDERS = {
    Bio: ['biopython'],
    Crypto: ['pycryptodome'],
    Cryptodome: ['pycryptodomex'],
    Levenshtein: ['levenshtein', 'python-levenshtein'],
    MySQLdb: ['mysqlclient'],
    OpenGL: ['pyopengl'],
    OpenSSL: ['pyopenssl'],
    PIL: ['pillow', 'pillow-simd'],
    PyPDF2: ['pypdf2'],
    PyQt5: ['pyqt5'],
    PyQt6: ['pyqt6'],
    Xlib: ['python-xlib'],
    _pytest: ['pytest'],
    _yaml: ['pyyaml'],
    absl: ['absl-py'],
    airflow: ['apache-airflow'],
    apiclient: ['google-api-python-client'],
    arango: ['python-arango'],
    attr: ['attrs'],
    attrs: ['attrs'],
    'azure.ai.ml': ['azure-ai-ml'],
    'azure.core': ['azure-core'],
    'azure.identity': ['azure-identity'],
    'azure.storage.blob': ['azure-storage-blob'],
    bs4: ['beautifulsoup4'],
    bson: ['pymongo'],
    cupy: ['cupy-cuda12x', 'cupy-cuda13x', 'cupy-cuda11x', 'cupy'],
    cv2: ['opencv-python', 'opencv-python-headless', 'opencv-contrib-python', 'opencv-contrib-python-headless'],
    dateutil: ['python-dateutil'],
    decouple: ['python-decouple'],
    discord: ['discord-py'],
    dns: ['dnspython'],
    docx: ['python-docx'],
    dotenv: ['python-dotenv'],
    dspy: ['dspy', 'dspy-ai'],
    faiss: ['faiss-cpu', 'faiss-gpu', 'faiss-gpu-cu12'],
    fasttext: ['fasttext', 'fasttext-wheel'],
    ffmpeg: ['ffmpeg-python'],
    fitz: ['pymupdf'],
    gi: ['pygobject'],
    git: ['gitpython'],
    github: ['pygithub'],
    'google.auth': ['google-auth'],
    'google.cloud.aiplatform': ['google-cloud-aiplatform'],
    'google.cloud.bigquery': ['google-cloud-bigquery'],
    'google.cloud.storage': ['google-cloud-storage'],
    'google.genai': ['google-genai'],
    'google.generativeai': ['google-generativeai'],
    'google.oauth2': ['google-auth'],
    'google.protobuf': ['protobuf'],
    googleapiclient: ['google-api-python-client'],
    gridfs: ['pymongo'],
    grpc: ['grpcio'],
    haystack: ['haystack-ai', 'farm-haystack'],
    hydra: ['hydra-core'],
    igraph: ['igraph', 'python-igraph'],
    imblearn: ['imbalanced-learn'],
    jose: ['python-jose'],
    jwt: ['pyjwt'],
    kafka: ['kafka-python', 'kafka-python-ng'],
    llama_cpp: ['llama-cpp-python'],
    llama_index: ['llama-index-core', 'llama-index'],
    magic: ['python-magic'],
    matplotlib: ['matplotlib'],
    mlflow: ['mlflow', 'mlflow-skinny', 'mlflow-tracing'],
    mmcv: ['mmcv', 'mmcv-full', 'mmcv-lite'],
    mpl_toolkits: ['matplotlib'],
    multipart: ['python-multipart'],
    mysql: ['mysql-connector-python'],
    nacl: ['pynacl'],
    odf: ['odfpy'],
    onnxruntime: ['onnxruntime', 'onnxruntime-gpu', 'onnxruntime-openvino', 'onnxruntime-directml'],
    opensearchpy: ['opensearch-py'],
    osgeo: ['gdal'],
    peewee: ['peewee'],
    pinecone: ['pinecone', 'pinecone-client'],
    pkg_resources: ['setuptools'],
    playhouse: ['peewee'],
    pptx: ['python-pptx'],
    psycopg2: ['psycopg2-binary', 'psycopg2'],
    pylab: ['matplotlib'],
    pymongo: ['pymongo'],
    pymupdf: ['pymupdf'],
    pynvml: ['nvidia-ml-py', 'pynvml'],
    pyspark: ['pyspark', 'pyspark-client'],
    pytest: ['pytest'],
    python_multipart: ['python-multipart'],
    pythoncom: ['pywin32'],
    pythonjsonlogger: ['python-json-logger'],
    pywt: ['pywavelets'],
    rest_framework: ['djangorestframework'],
    ruamel: ['ruamel-yaml'],
    serial: ['pyserial'],
    setuptools: ['setuptools'],
    skimage: ['scikit-image'],
    sklearn: ['scikit-learn'],
    sklearnex: ['scikit-learn-intelex'],
    skopt: ['scikit-optimize'],
    slugify: ['python-slugify'],
    'snowflake.connector': ['snowflake-connector-python'],
    socketio: ['python-socketio'],
    speech_recognition: ['speechrecognition'],
    telegram: ['python-telegram-bot'],
    tensorboardX: ['tensorboardx'],
    tensorflow: ['tensorflow', 'tensorflow-cpu', 'tensorflow-gpu', 'tensorflow-macos', 'intel-tensorflow'],
    ultralytics: ['ultralytics', 'ultralytics-opencv-headless'],
    umap: ['umap-learn'],
    usb: ['pyusb'],
    uwsgi: ['uwsgi'],
    uwsgidecorators: ['uwsgi'],
    weaviate: ['weaviate-client'],
    websocket: ['websocket-client'],
    whisper: ['openai-whisper'],
    win32api: ['pywin32'],
    win32com: ['pywin32'],
    win32con: ['pywin32'],
    win32gui: ['pywin32'],
    wx: ['wxpython'],
    xgboost: ['xgboost', 'xgboost-cpu'],
    yaml: ['pyyaml'],
    zmq: ['pyzmq'],
};
function knownProviders(module) {
    for (let name = module; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('.')))) {
        const providers = Object.hasOwn(PROVIDERS, name) ? PROVIDERS[name] : undefined;
        if (providers !== undefined)
            return providers;
    }
    return [];
}
function knownImportNames(distribution) {
    const name = (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .P)(distribution);
    return Object.entries(PROVIDERS)
        .filter(([, providers]) => providers.includes(name))
        .map(([importName]) => importName)
        .sort(_support_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X);
}


/***/ }),

/***/ 74399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readNamedIndexes),
/* harmony export */   Q: () => (/* binding */ readUvConfiguration)
/* harmony export */ });
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90933);

async function readUvConfiguration(file, kind) {
    const { parse } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3292));
    let root;
    try {
        root = parse(file.text);
    }
    catch {
        return null;
    }
    const table = kind === 'uv.toml' ? root : at(at(root, 'tool'), 'uv');
    if (!isTable(table))
        return { indexes: [], findLinks: [], noIndex: false, strategy: null, pins: new Map() };
    const indexes = [];
    for (const each of listOf(table.index)) {
        const url = at(each, 'url');
        const name = at(each, 'name');
        if (typeof url !== 'string')
            continue;
        indexes.push({
            name: typeof name === 'string' ? name : null,
            url,
            isDefault: at(each, 'default') === true,
            explicit: at(each, 'explicit') === true,
            flat: at(each, 'format') === 'flat',
        });
    }
    const plain = (url, isDefault) => ({
        name: null,
        url,
        isDefault,
        explicit: false,
        flat: false,
    });
    for (const url of stringsIn(table['extra-index-url']))
        indexes.push(plain(url, false));
    const indexUrl = table['index-url'];
    if (typeof indexUrl === 'string')
        indexes.push(plain(indexUrl, true));
    const strategy = table['index-strategy'];
    return {
        indexes,
        findLinks: stringsIn(table['find-links']),
        noIndex: table['no-index'] === true,
        strategy: typeof strategy === 'string' ? strategy : null,
        pins: readPins(table.sources),
    };
}
function readNamedIndexes(value, isDefault) {
    return value
        .split(/\s+/)
        .filter((word) => word !== '')
        .map((word) => {
        const named = /^([A-Za-z0-9][A-Za-z0-9._-]*)=(.+)$/.exec(word);
        return {
            name: named?.[1] ?? null,
            url: named?.[2] ?? word,
            isDefault,
            explicit: false,
            flat: false,
        };
    });
}
function readPins(sources) {
    const pins = new Map();
    if (!isTable(sources))
        return pins;
    for (const [name, source] of Object.entries(sources))
        for (const choice of Array.isArray(source) ? source : [source]) {
            const index = at(choice, 'index');
            if (typeof index === 'string' && !pins.has((0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .P)(name)))
                pins.set((0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .P)(name), index);
        }
    return pins;
}
function stringsIn(value) {
    return listOf(value).filter((each) => typeof each === 'string');
}
function listOf(value) {
    return Array.isArray(value) ? value : value === undefined ? [] : [value];
}
function at(value, key) {
    return isTable(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
function isTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 78329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ isAnyImported),
/* harmony export */   PX: () => (/* binding */ isImported),
/* harmony export */   Q7: () => (/* binding */ importsAll),
/* harmony export */   R6: () => (/* binding */ placesOfImport),
/* harmony export */   Rh: () => (/* binding */ usesOnly),
/* harmony export */   SQ: () => (/* binding */ firstUse),
/* harmony export */   m3: () => (/* binding */ trainingEvidence),
/* harmony export */   oE: () => (/* binding */ namesUsed)
/* harmony export */ });
/* harmony import */ var _support_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90034);

function namesUsed(usage, module) {
    const below = `${module}.`;
    const names = new Set();
    for (const file of usage.files) {
        for (const item of file.imports) {
            if (item.typeCheckingOnly)
                continue;
            if (item.module !== module && !item.module.startsWith(below))
                continue;
            if (item.names.length === 0)
                names.add(item.module);
            for (const name of item.names)
                names.add(`${item.module}.${name}`);
        }
        for (const use of file.uses)
            if (use.name.startsWith(below))
                names.add(use.name);
    }
    return [...names].sort(_support_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X);
}
function isImported(usage, module) {
    return usage.importsOf(module).length > 0;
}
function firstUse(usage, names) {
    for (const name of names) {
        const use = usage.usesOf(name)[0];
        if (use !== undefined)
            return { name, place: `${use.path}:${use.range.startLine}` };
    }
    return null;
}
function placesOfImport(usage, module) {
    const places = usage.importsOf(module);
    const first = places[0];
    if (first === undefined)
        return 'nowhere';
    const more = places.length - 1;
    return `${first.path}:${first.range.startLine}${more === 0 ? '' : ` and ${more} more ${more === 1 ? 'place' : 'places'}`}`;
}
function usesOnly(usage, module, allowed, onTheWay = []) {
    const used = namesUsed(usage, module).filter((name) => name !== module && !onTheWay.includes(name));
    return (used.length > 0 &&
        used.every((name) => allowed.some((prefix) => name === prefix || name.startsWith(`${prefix}.`))));
}
function importsAll(usage, module) {
    return usage.files.some(({ imports }) => imports.some((item) => item.module === module && item.names.includes('*')));
}
function isAnyImported(usage, modules) {
    return modules.some((module) => isImported(usage, module));
}
function trainingEvidence(usage) {
    const call = firstUse(usage, [
        '.backward',
        '.fit',
        'torch.optim.Adam',
        'torch.optim.AdamW',
        'torch.optim.SGD',
        'transformers.Trainer',
        'torch.utils.data.DataLoader',
    ]);
    if (call !== null)
        return call;
    for (const module of ['torch.optim', 'pytorch_lightning', 'lightning', 'accelerate', 'peft', 'trl'])
        if (isImported(usage, module))
            return { name: module, place: placesOfImport(usage, module) };
    const trainer = namesUsed(usage, 'transformers').find((name) => /Trainer|TrainingArguments/.test(name));
    return trainer === undefined ? null : { name: trainer, place: placesOfImport(usage, 'transformers') };
}


/***/ }),

/***/ 20121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ SIGNS_IN_PROSE),
/* harmony export */   KM: () => (/* binding */ GPU_SIGNS),
/* harmony export */   T7: () => (/* binding */ usesGpu),
/* harmony export */   Vb: () => (/* binding */ NOTHING_ON_A_GPU),
/* harmony export */   cS: () => (/* binding */ gpuSignsIn),
/* harmony export */   iG: () => (/* binding */ showsNoGpu),
/* harmony export */   je: () => (/* binding */ GPU_WORDS)
/* harmony export */ });
/* harmony import */ var _code_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78329);

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
const GPU_WORDS = [
    ...GPU_MODULES.map((name) => name.split('.')[0] ?? name),
    'torch',
];
const TORCH_CUDA_GUARDS = new Set(['device_count', 'empty_cache', 'is_available', 'is_initialized', 'manual_seed', 'manual_seed_all'].map((name) => `torch.cuda.${name}`));
const NOTHING_ON_A_GPU = 'nothing runs on a GPU';
function required(names) {
    return new RegExp(`(?:^|[\\s"'\`,(=])(?:${names})(?=[\\s"'\`,)<>=!~;@\\\\]|\\[|$)`, 'im');
}
const GPU_SIGNS = {
    'gpu-device': /(?:\b|_)device(?:_type)?["']?\s?[:=]\s?["']?(?:cuda|gpu)(?::\d{1,2})?(?![\w-])(?!["']?\s+if\b)/i,
    'gpu-option': /--(?:device|accelerator)["']?[=,\s]\s?["']?(?:cuda|gpu)\b|--gpus?\b|default\s?=\s?["']cuda|accelerator["']?\s?[=:]\s?["']?(?:gpu|cuda)\b/i,
    'gpu-place': /["']\/?(?:device:)?gpu:\d/i,
    'gpu-provider': /\b(?:CUDA|Tensorrt|TensorRT|NvTensorRTRTX|ROCM|MIGraphX)ExecutionProvider\b/,
    'gpu-collective': /init_process_group\(\s?(?:backend\s?=\s?)?["']nccl|\b(?:ddp|dist|distributed|process_group)_?backend["']?\s?[:=]\s?["']?nccl\b/,
    'gpu-autocast': /\b(?:autocast|GradScaler)\(\s?(?:device(?:_type)?\s?=\s?)?["']cuda\b/,
    'gpu-visible': /\bCUDA_VISIBLE_DEVICES(?:["']\]\s?=\s?|["']?\s?[:,]\s?|=)(?:f|str\()?["']?(?!none\b)[\w$({]/i,
    'gpu-job': /--gres["']?[= ]["']?gpu\b|^#SBATCH\s+(?:-p|-C|--partition|--constraint)[= ]?\S*gpu|^#PBS\b[^\n]*\bn?gpus\b|^#BSUB\s+-gpu\b/im,
    'gpu-notebook': /"(?:gpuType|gpuClass)"\s?:/,
    'gpu-tool': /(?<!(?:command\s-v|which|type|hash)\s)\bnvidia-(?:smi|docker|container-toolkit|container-runtime|device-plugin)\b/,
    'gpu-container': /\bdocker[^\n]{0,400}\s--(?:gpus\b|runtime[= ]nvidia\b)/,
    'gpu-count': /\b(?:num_|use_|n_|n)?gpus?["']?\s?[:=]\s?["']?(?:[1-9]|true\b|[ALVT]\d{1,3}G?\b|H[12]00\b|any\b)/i,
    'gpu-requirement': required('bitsandbytes|xformers|flash[-_]attn|cupy(?:[-_](?:cuda|rocm)\\w*)?|tensorrt(?:[-_]\\w+)*|torch[-_]tensorrt|deepspeed|vllm|sglang|' +
        'pynvml|nvidia[-_]ml[-_]py|nvidia[-_](?:dali|modelopt|tensorrt|pyindex)[-_\\w]*|paddlepaddle[-_]gpu|cu(?:df|ml)[-_]cu1\\d|auto[-_]gptq|autoawq'),
    'gpu-libraries': /^(?![\s\S]*\bnvidia[-_]cusparse\b)[\s\S]*?(?:^|\n)[ \t]{0,40}(?:-[ \t]{1,8})?["']?nvidia[-_][a-z][\w-]*["']?[ \t]*(?:[=<>!~;,\n]|$)/i,
    'cuda-index': /\/whl\/cu\d{2,3}\b|\+cu1\d{2}\b|\bpytorch-cu(?:da|\d{2,3})\b|torch-backend\s?=\s?["'](?:cu\d+|auto)/,
    'gpu-requirement-faiss-gpu': required('faiss[-_]gpu(?:[-_]\\w+)?'),
    'gpu-requirement-onnxruntime-gpu': required('onnxruntime[-_]gpu'),
    'gpu-requirement-jax': /\bjax\[[\w,\s-]{0,60}\bcuda|\bjax[-_]cuda1\d/i,
    'gpu-requirement-tensorflow-gpu': required('tensorflow[-_]gpu'),
    'gpu-requirement-tensorflow': /\btensorflow\[[\w,\s-]{0,60}\band[-_]cuda\b/i,
};
const SIGNS_IN_PROSE = new Set(['gpu-container', 'gpu-job']);
function showsNoGpu({ gpuEvidence, text, usage, requirement }) {
    if (gpuEvidence.length > 0 || !text.complete || usesGpu(usage))
        return false;
    return gpuSignsIn(text, requirement.requirement.normalizedName).length === 0;
}
function gpuSignsIn(text, requirement) {
    return Object.keys(GPU_SIGNS).filter((sign) => {
        if (!text.signs.has(sign))
            return false;
        const own = /^gpu-requirement-(.+)$/.exec(sign)?.[1];
        return own !== requirement && (own === undefined || !requirement.startsWith(`${own}-cu`));
    });
}
function usesGpu(usage) {
    return (GPU_MODULES.some((module) => (0,_code_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .isImported */ .PX)(usage, module)) ||
        (0,_code_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .namesUsed */ .oE)(usage, 'torch.cuda').some((name) => name !== 'torch.cuda' && !TORCH_CUDA_GUARDS.has(name)));
}


/***/ }),

/***/ 83238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FZ: () => (/* binding */ IMPORT_ONLY),
/* harmony export */   Gx: () => (/* binding */ mayBeNeededUnnamed),
/* harmony export */   OM: () => (/* binding */ filesNaming),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   rn: () => (/* binding */ importNamesOf),
/* harmony export */   zH: () => (/* binding */ IMPORT_ONLY_MODULES)
/* harmony export */ });
/* harmony import */ var _support_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90034);
/* harmony import */ var _imports_known_import_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89355);
/* harmony import */ var _code_evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78329);
/* harmony import */ var _variant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38929);




const ORCHESTRATORS = [
    'autogen',
    'crewai',
    'docling',
    'dspy',
    'haystack',
    'langchain',
    'langchain_chroma',
    'langchain_classic',
    'langchain_community',
    'langchain_core',
    'langchain_huggingface',
    'langgraph',
    'llama_index',
    'mem0',
    'semantic_kernel',
    'smolagents',
    'txtai',
    'unstructured',
];
const MODEL_RUNNERS = [
    'bentoml',
    'datasets',
    'diffusers',
    'evaluate',
    'keras',
    'kserve',
    'mlflow',
    'mlserver',
    'onnxmltools',
    'optimum',
    'pycaret',
    'ray',
    'sentence_transformers',
    'setfit',
    'skops',
    'spacy',
    'tf2onnx',
    'transformers',
];
const TRAINERS = [
    'accelerate',
    'catboost',
    'fastai',
    'keras',
    'lightgbm',
    'lightning',
    'pytorch_lightning',
    'sentence_transformers',
    'transformers',
    'trl',
    'ultralytics',
    'xgboost',
];
const alone = { behind: [], commands: [], pickled: false };
const model = { behind: [...MODEL_RUNNERS, ...ORCHESTRATORS], commands: [], pickled: true };
const tracker = { behind: TRAINERS, commands: [], pickled: false };
const TABLE = {
    'alibi-detect': { ...alone, pickled: true },
    altair: { ...alone, behind: ['streamlit', 'gradio'] },
    bentoml: alone,
    bokeh: { ...alone, behind: ['dask', 'distributed', 'holoviews', 'hvplot', 'panel'] },
    catboost: model,
    chromadb: { ...alone, behind: ORCHESTRATORS, commands: ['chroma'] },
    clearml: tracker,
    'comet-ml': { ...tracker, commands: ['comet'] },
    dash: alone,
    deepchecks: alone,
    diffusers: { ...alone, behind: ORCHESTRATORS },
    easyocr: { ...alone, behind: ORCHESTRATORS },
    evidently: alone,
    'facenet-pytorch': { ...alone, pickled: true },
    'faster-whisper': { ...alone, behind: ORCHESTRATORS },
    feast: alone,
    flaml: { ...alone, pickled: true },
    gensim: { ...alone, pickled: true },
    gradio: alone,
    'great-expectations': { ...alone, commands: ['gx'] },
    hyperopt: { ...alone, behind: ['ray', 'pycaret'] },
    jax: { ...model, behind: [...model.behind, 'flax', 'numpyro', 'optax'] },
    librosa: { ...alone, behind: ['datasets', 'transformers', 'torchaudio', 'whisper'] },
    lightgbm: { ...model, behind: [...model.behind, 'flaml'] },
    mlflow: { ...tracker, behind: [...TRAINERS, 'zenml', 'kedro', 'optuna', 'pycaret', 'ray'] },
    mlserver: alone,
    nannyml: alone,
    neptune: tracker,
    optuna: { ...alone, behind: ['lightgbm', 'pycaret', 'ray', 'sktime', 'transformers', 'hydra'] },
    pmdarima: model,
    prefect: alone,
    prophet: model,
    pycaret: model,
    pyspark: {
        ...alone,
        behind: ['delta', 'feast', 'great_expectations', 'ibis', 'mlflow', 'soda'],
        commands: ['spark-submit'],
    },
    ray: { ...alone, behind: ['flaml', 'lightning', 'modin', 'optuna', 'transformers', 'vllm', 'xgboost_ray'] },
    seaborn: alone,
    'sentence-transformers': {
        ...alone,
        behind: [...ORCHESTRATORS, 'bertopic', 'chromadb', 'keybert', 'mlflow', 'pymilvus', 'setfit', 'lancedb'],
    },
    shap: { ...alone, behind: ['evidently', 'mlflow', 'pycaret'] },
    sktime: { ...model, behind: [...model.behind, 'pycaret'] },
    streamlit: alone,
    tensorflow: { ...model, commands: ['saved_model_cli', 'tflite_convert', 'tensorboard'] },
    'tensorflow-cpu': { ...model, commands: ['saved_model_cli', 'tflite_convert', 'tensorboard'] },
    torch: {
        ...model,
        behind: [...model.behind, 'ctranslate2', 'huggingface_hub', 'onnx', 'safetensors', 'triton', 'whisper'],
        commands: ['torchrun', 'torchserve'],
    },
    torchaudio: { ...model, behind: [...model.behind, 'torch'] },
    torchvision: { ...model, behind: [...model.behind, 'torch', 'ultralytics', 'timm'] },
    transformers: {
        ...alone,
        behind: [...ORCHESTRATORS, ...MODEL_RUNNERS, 'bertopic', 'keybert', 'peft', 'torch'],
        pickled: true,
        commands: ['transformers-cli'],
    },
    ultralytics: {
        ...alone,
        behind: ['mlflow', 'sahi', 'torch', 'supervision'],
        commands: ['yolo'],
        pickled: true,
    },
    wandb: tracker,
    whylogs: { ...alone, behind: ['langkit', 'mlflow'] },
    xgboost: { ...model, behind: [...model.behind, 'flaml', 'dask'] },
    yellowbrick: alone,
    zenml: alone,
};
const LOADERS = [
    'cloudpickle.load',
    'cloudpickle.loads',
    'dill.load',
    'dill.loads',
    'joblib.load',
    'pandas.read_pickle',
    'pickle.load',
    'pickle.loads',
    'skops.io.load',
    'torch.hub.load',
    'torch.load',
];
const IMPORT_ONLY = Object.keys(TABLE).sort(_support_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X);
const IMPORT_ONLY_MODULES = [
    ...new Set([
        ...Object.values(TABLE).flatMap(({ behind }) => behind),
        ...LOADERS.map((name) => name.split('.')[0] ?? name),
    ]),
].sort(_support_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X);
function importNamesOf(name, listed) {
    const names = new Set([...listed.filter((each) => !each.startsWith('_')), ...(0,_imports_known_import_names_js__WEBPACK_IMPORTED_MODULE_0__/* .knownImportNames */ .H)(name)]);
    if (names.size === 0)
        names.add(name.replace(/-/g, '_'));
    return [...names].sort(_support_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X);
}
function wordsOf(name) {
    const entry = Object.hasOwn(TABLE, name) ? TABLE[name] : undefined;
    if (entry === undefined)
        return [];
    const words = [name, name.replace(/-/g, '_'), ...(0,_imports_known_import_names_js__WEBPACK_IMPORTED_MODULE_0__/* .knownImportNames */ .H)(name), ...entry.commands];
    return [...new Set(words.map((word) => word.toLowerCase()))].sort(_support_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X);
}
function filesNaming({ text }, name) {
    return [...new Set(wordsOf(name).flatMap((word) => text.words.get(word) ?? []))].sort(_support_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X);
}
function mayBeNeededUnnamed(context, name) {
    const { usage } = context;
    const entry = Object.hasOwn(TABLE, name) ? TABLE[name] : undefined;
    if (entry === undefined || (0,_code_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .isAnyImported */ .$R)(usage, entry.behind))
        return true;
    if (!entry.pickled)
        return false;
    if (LOADERS.some((loader) => usage.usesOf(loader).length > 0))
        return true;
    return (0,_variant_js__WEBPACK_IMPORTED_MODULE_1__/* .hasUnknownDependencies */ .Mo)(context);
}


/***/ }),

/***/ 29702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ proposalWithoutCode),
/* harmony export */   y: () => (/* binding */ proposalFor)
/* harmony export */ });
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96024);
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16891);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12699);



function proposalFor(replacement, context) {
    if (!mayApply(replacement, context))
        return null;
    const proposal = replacement.propose(context);
    return proposal === null ? null : besideOthers(proposal, context);
}
function proposalWithoutCode(replacement, context) {
    if (!mayApply(replacement, context))
        return null;
    const proposal = replacement.withoutCode?.(context) ?? null;
    return proposal === null ? null : besideOthers(proposal, context);
}
function mayApply({ appliesTo }, context) {
    const { normalizedName } = context.requirement.requirement;
    return (appliesTo === 'any' || appliesTo.includes(normalizedName)) && mayBeReplaced(context);
}
function besideOthers(proposal, context) {
    const { normalizedName } = context.requirement.requirement;
    const beside = new Set(context.direct.filter((name) => name !== normalizedName));
    const requirements = proposal.requirements.filter((line) => {
        const parsed = (0,_requirement_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRequirement */ .p)(line);
        return parsed.ok && !beside.has(parsed.requirement.normalizedName);
    });
    if (requirements.length === proposal.requirements.length)
        return { ...proposal, requirements: requirements.map((line) => asWritten(line, context.requirement)) };
    const left = proposal.requirements.filter((line) => !requirements.includes(line)).map(nameOf);
    const action = requirements.length > 0
        ? `Write ${requirements.join(' and ')} beside ${left.join(' and ')}`
        : `Drop it: ${left.join(' and ')} ${left.length === 1 ? 'is' : 'are'} required already`;
    return {
        action,
        ...proposal,
        requirements: requirements.map((line) => asWritten(line, context.requirement)),
    };
}
function mayBeReplaced({ requirement, closure, target }) {
    const { normalizedName, url, marker } = requirement.requirement;
    if (normalizedName === '' || url !== null || requirement.editable || requirement.localPath !== undefined)
        return false;
    if (marker !== null && !(0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateMarker */ .UZ)(marker, (0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .markerEnvironment */ .wp)(target)))
        return false;
    const chosen = closure.get(normalizedName);
    return chosen !== undefined && !chosen.provided && chosen.gap !== 'local' && chosen.gap !== 'url';
}
function asWritten(line, { requirement, written }) {
    const parsed = (0,_requirement_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRequirement */ .p)(line);
    if (!parsed.ok || !written.startsWith(requirement.name))
        return line;
    const { name } = parsed.requirement;
    const rest = written.slice(requirement.name.length);
    const before = (0,_requirement_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRequirement */ .p)(written);
    const kept = before.ok &&
        (0,_requirement_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRequirement */ .z)({ ...parsed.requirement, name: requirement.name }) ===
            (0,_requirement_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRequirement */ .z)(before.requirement);
    return kept ? name + rest : line;
}
function nameOf(line) {
    const parsed = (0,_requirement_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRequirement */ .p)(line);
    return parsed.ok ? parsed.requirement.name : line;
}


/***/ }),

/***/ 4159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ replacements)
});

// EXTERNAL MODULE: ./build/src/support/compare.js
var compare = __webpack_require__(90034);
// EXTERNAL MODULE: ./build/src/python/replacements/import-only.js
var import_only = __webpack_require__(83238);
;// CONCATENATED MODULE: ./build/src/python/replacements/leads-to.js
function leadsTo(closure, from, to) {
    const seen = new Set();
    const waiting = [from];
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
        if (name === to)
            return true;
        if (seen.has(name))
            continue;
        seen.add(name);
        waiting.push(...(closure.get(name)?.dependencies ?? []));
    }
    return false;
}

;// CONCATENATED MODULE: ./build/src/python/replacements/development-requirement.js



const DEVELOPMENT_FILE = /(?:^|\/)(?:tests?|testing|docs?|examples?|notebooks?|experiments?|benchmarks?|demos?|research|conftest\.py|noxfile\.py|test_[^/]*\.py)(?:\/|$)|_test\.py$|\.ipynb$/i;
const developmentRequirement = {
    id: 'development-requirement',
    title: 'Deployed, but needed only to develop',
    severity: 'info',
    appliesTo: import_only/* IMPORT_ONLY */.FZ,
    looksFor: import_only/* IMPORT_ONLY_MODULES */.zH,
    together: true,
    summary: 'An image or every user of the project gets the requirement, and only tests, notebooks, documentation or examples import it.',
    rationale: 'Experiment trackers, dashboards and training frameworks that only notebooks use belong to a group of their own: a ' +
        'second requirements file, an optional dependency, or a dependency group (PEP 735) that the deployment does not install.',
    caveat: 'Check that no deployed code loads it by name, and install the group where the tests and notebooks run.',
    propose(context) {
        const { requirement, usage, direct, closure, text, deployed } = context;
        const { normalizedName } = requirement.requirement;
        if (!deployed || !text.complete || context.generated)
            return null;
        if (!usage.files.some(({ path, imports }) => imports.length > 0 && !DEVELOPMENT_FILE.test(path)))
            return null;
        const places = filesImporting(context, normalizedName);
        const first = places[0];
        if (first === undefined || isDeployed(context, normalizedName))
            return null;
        if (direct.some((other) => other !== normalizedName && isDeployed(context, other) && leadsTo(closure, other, normalizedName)))
            return null;
        const more = places.length === 1 ? '' : ` and ${places.length - 1} more`;
        return {
            requirements: [],
            index: null,
            evidence: `imported only by ${first}${more}`,
            action: 'Move it to a development group',
        };
    },
};
function filesImporting({ usage, closure }, name) {
    const modules = (0,import_only/* importNamesOf */.rn)(name, closure.get(name)?.importNames ?? []);
    return [...new Set(modules.flatMap((module) => usage.importsOf(module).map(({ path }) => path)))].sort(compare/* byCodeUnit */.X);
}
function isDeployed(context, name) {
    return ([...filesImporting(context, name), ...(0,import_only/* filesNaming */.OM)(context, name)].some((path) => !DEVELOPMENT_FILE.test(path)) || (0,import_only/* mayBeNeededUnnamed */.Gx)(context, name));
}

// EXTERNAL MODULE: ./build/src/python/replacements/code-evidence.js
var code_evidence = __webpack_require__(78329);
// EXTERNAL MODULE: ./build/src/python/name.js
var python_name = __webpack_require__(90933);
// EXTERNAL MODULE: ./build/src/python/requirement.js
var python_requirement = __webpack_require__(16891);
// EXTERNAL MODULE: ./build/src/python/specifier.js
var specifier = __webpack_require__(46376);
;// CONCATENATED MODULE: ./build/src/python/replacements/rename.js



function renamed(requirement, name) {
    return (0,python_requirement/* formatRequirement */.z)({ ...requirement, name, normalizedName: (0,python_name/* normalizeName */.P)(name) });
}
function inPlaceOf(requirement, name, extras = []) {
    return (0,python_requirement/* formatRequirement */.z)({
        ...requirement,
        name,
        normalizedName: (0,python_name/* normalizeName */.P)(name),
        extras,
        specifier: specifier/* ANY_VERSION */.W1,
        url: null,
    });
}

// EXTERNAL MODULE: ./build/src/python/replacements/variant.js
var replacements_variant = __webpack_require__(38929);
;// CONCATENATED MODULE: ./build/src/python/replacements/evidently-drift.js



const DRIFT = new Set([
    'ColumnDriftMetric',
    'ColumnMapping',
    'DataDefinition',
    'DataDriftPreset',
    'Dataset',
    'DatasetDriftMetric',
    'DriftedColumnsCount',
    'Report',
    'ValueDrift',
]);
const evidentlyDrift = {
    id: 'evidently-drift',
    title: 'A reporting suite for drift figures',
    severity: 'info',
    appliesTo: ['evidently'],
    looksFor: ['evidently'],
    signs: { 'evidently-command': /\bevidently["',\s]{1,9}(?:ui|demo)\b/ },
    together: false,
    summary: 'evidently is required, and the code uses only its drift presets and metrics, and no HTML report.',
    rationale: 'Population stability index, Kolmogorov-Smirnov and Jensen-Shannon distances are a few lines on numpy and scipy.stats; evidently brings its user interface, litestar and plotly with them.',
    caveat: 'The measures have to be written anew, and thresholds chosen again.',
    propose(context) {
        const { usage, text } = context;
        const used = (0,code_evidence/* namesUsed */.oE)(usage, 'evidently').filter((name) => name !== 'evidently');
        if (used.length === 0 || !used.every(isOfDrift))
            return null;
        if ((0,code_evidence/* firstUse */.SQ)(usage, ['.save_html', '.save', '.show', '.get_html', '.add_run']) !== null)
            return null;
        if (text.signs.has('evidently-command') || !text.complete)
            return null;
        return {
            requirements: ownMeasures(context),
            index: null,
            evidence: `only drift presets and metrics are used (${(0,code_evidence/* placesOfImport */.R6)(usage, 'evidently')})`,
        };
    },
    withoutCode(context) {
        if (context.requirement.requirement.extras.length > 0 || (0,replacements_variant/* isNeededByOthers */.Ox)(context))
            return null;
        return {
            requirements: ownMeasures(context),
            index: null,
            evidence: 'only drift of columns is measured, and nobody looks at the reports or the user interface',
        };
    },
};
function ownMeasures({ requirement: { requirement } }) {
    return [inPlaceOf(requirement, 'pandas'), inPlaceOf(requirement, 'scipy')];
}
function isOfDrift(name) {
    return name.split('.').some((part) => DRIFT.has(part));
}

// EXTERNAL MODULE: ./build/src/python/replacements/gpu-signs.js
var gpu_signs = __webpack_require__(20121);
;// CONCATENATED MODULE: ./build/src/python/replacements/faiss-cpu.js



const faissCpu = {
    id: 'faiss-cpu',
    title: 'FAISS with CUDA where no GPU is in sight',
    severity: 'warning',
    appliesTo: ['faiss-gpu', 'faiss-gpu-cu11', 'faiss-gpu-cu12'],
    looksFor: ['faiss', ...gpu_signs/* GPU_WORDS */.je],
    signs: gpu_signs/* GPU_SIGNS */.KM,
    together: false,
    summary: 'A GPU build of faiss is required, and neither the code nor the deployment shows a GPU.',
    rationale: 'faiss-cpu has the same import name and the same index types; only the Gpu* classes are missing.',
    caveat: 'Versions of the two are not released together: check the version that you pin.',
    propose(context) {
        const { usage } = context;
        const gpu = (0,code_evidence/* namesUsed */.oE)(usage, 'faiss').some((name) => /gpu/i.test(name));
        if (gpu || (0,code_evidence/* importsAll */.Q7)(usage, 'faiss') || !(0,gpu_signs/* showsNoGpu */.iG)(context))
            return null;
        return cpuBuild(context, 'no faiss GPU call and no GPU request was found');
    },
    withoutCode: (context) => cpuBuild(context, gpu_signs/* NOTHING_ON_A_GPU */.Vb),
};
function cpuBuild({ requirement }, evidence) {
    return { requirements: [inPlaceOf(requirement.requirement, 'faiss-cpu')], index: null, evidence };
}

;// CONCATENATED MODULE: ./build/src/python/replacements/jax-cpu.js


const CUDA_EXTRA = /^(cuda|cuda\d+|cuda\d+-pip|cuda\d+-local)$/;
const jaxCpu = {
    id: 'jax-cpu',
    title: 'JAX with CUDA where no GPU is in sight',
    severity: 'warning',
    appliesTo: ['jax'],
    looksFor: ['jax', ...gpu_signs/* GPU_WORDS */.je],
    signs: gpu_signs/* GPU_SIGNS */.KM,
    together: false,
    summary: 'jax is required with a CUDA extra, and neither the code nor the deployment shows a GPU.',
    rationale: 'The cuda extras bring the jax-cuda plugin and the nvidia-* distributions; jaxlib runs on the CPU without them.',
    caveat: 'Nothing then runs on a GPU.',
    propose(context) {
        const cuda = context.requirement.requirement.extras.filter((extra) => CUDA_EXTRA.test(extra));
        const requirements = withoutCuda(context);
        if (requirements === null || !(0,gpu_signs/* showsNoGpu */.iG)(context))
            return null;
        const evidence = `the extra ${cuda.join(', ')} is asked for, and no GPU request was found`;
        return { requirements, index: null, evidence };
    },
    withoutCode(context) {
        const requirements = withoutCuda(context);
        return requirements === null ? null : { requirements, index: null, evidence: gpu_signs/* NOTHING_ON_A_GPU */.Vb };
    },
};
function withoutCuda({ requirement: { requirement } }) {
    const extras = requirement.extras.filter((extra) => !CUDA_EXTRA.test(extra));
    return extras.length === requirement.extras.length ? null : [(0,python_requirement/* formatRequirement */.z)({ ...requirement, extras })];
}

;// CONCATENATED MODULE: ./build/src/python/replacements/librosa-soundfile.js



const librosaSoundfile = {
    id: 'librosa-soundfile',
    title: 'An audio analysis suite to read files',
    severity: 'info',
    appliesTo: ['librosa'],
    looksFor: ['librosa'],
    together: false,
    summary: 'librosa is required, and the code uses only librosa.load and the file properties.',
    rationale: 'librosa.load reads through soundfile itself; librosa brings numba, scikit-learn and scipy with it.',
    caveat: 'librosa.load resamples to 22,050 Hz and mixes to mono by default, and reads AAC; soundfile.read does none of it.',
    propose(context) {
        const { usage } = context;
        if ((0,code_evidence/* importsAll */.Q7)(usage, 'librosa'))
            return null;
        if (!(0,code_evidence/* usesOnly */.Rh)(usage, 'librosa', ['librosa.load', 'librosa.get_duration', 'librosa.get_samplerate']))
            return null;
        return readerAlone(context, `only loading is used (${(0,code_evidence/* placesOfImport */.R6)(usage, 'librosa')})`);
    },
    withoutCode(context) {
        if (context.requirement.requirement.extras.length > 0 || (0,replacements_variant/* isNeededByOthers */.Ox)(context))
            return null;
        return readerAlone(context, 'librosa only loads audio and says how long it is; nothing is analyzed');
    },
};
function readerAlone({ requirement }, evidence) {
    return { requirements: [inPlaceOf(requirement.requirement, 'soundfile')], index: null, evidence };
}

;// CONCATENATED MODULE: ./build/src/python/replacements/mlflow-tracing.js



const SPANS = [
    'add_trace',
    'entities.SpanType',
    'get_current_active_span',
    'get_last_active_trace_id',
    'get_trace',
    'start_span',
    'start_span_no_context',
    'trace',
    'tracing',
    'update_current_trace',
].map((name) => `mlflow.${name}`);
const TRACING = [
    ...SPANS,
    'mlflow.entities',
    'mlflow.set_experiment',
    'mlflow.set_tracking_uri',
];
const mlflowTracing = {
    id: 'mlflow-tracing',
    title: 'All of MLflow for its tracing',
    severity: 'warning',
    appliesTo: ['mlflow', 'mlflow-skinny'],
    looksFor: ['mlflow'],
    signs: {
        'mlflow-command': /(?:^|[\s"'/[&|;])mlflow["',\s]{1,9}(?:server|ui|run|models|gateway|artifacts|db|deployments|sagemaker|gc|experiments|runs|doctor)\b/m,
        'mlflow-sql': /\b(?:sqlite|postgresql|mysql|mssql)(?:\+\w+)?:\/\//,
    },
    together: false,
    summary: 'mlflow is required, and the code uses only its tracing functions.',
    rationale: 'mlflow-tracing, released since MLflow 3, is the part that production code needs to write traces; the import name is the same.',
    caveat: 'Do not install it beside mlflow or mlflow-skinny: they share the `mlflow/` folder.',
    propose(context) {
        const { usage, text } = context;
        if (!text.complete)
            return null;
        if (text.signs.has('mlflow-command') || text.signs.has('mlflow-sql'))
            return null;
        if ((0,code_evidence/* importsAll */.Q7)(usage, 'mlflow') || !(0,code_evidence/* usesOnly */.Rh)(usage, 'mlflow', TRACING))
            return null;
        const requirements = tracingAlone(context);
        if (requirements === null || !SPANS.some((name) => usage.usesOf(name).length > 0))
            return null;
        return {
            requirements,
            index: null,
            evidence: `only tracing functions are used (${(0,code_evidence/* placesOfImport */.R6)(usage, 'mlflow')})`,
        };
    },
    withoutCode(context) {
        const { normalizedName } = context.requirement.requirement;
        const requirements = normalizedName === 'mlflow' ? null : tracingAlone(context);
        if (requirements === null)
            return null;
        return {
            requirements,
            index: null,
            evidence: 'only traces are written to a server: no run, metric, parameter, model or registry of MLflow is used, and no `mlflow` command',
        };
    },
};
function tracingAlone(context) {
    const { requirement } = context.requirement;
    if (requirement.extras.length > 0 || (0,replacements_variant/* isNeededByOthers */.Ox)(context) || !(0,replacements_variant/* isReleasedSince */.ms)(context, '3.0.0'))
        return null;
    if (context.direct.filter((name) => /^mlflow(-skinny)?$/.test(name)).length > 1)
        return null;
    return [renamed(requirement, 'mlflow-tracing')];
}

;// CONCATENATED MODULE: ./build/src/python/replacements/mlflow-skinny.js




const CLIENT = [
    'MlflowClient',
    'MlflowException',
    'active_run',
    'artifacts',
    'client.MlflowClient',
    'create_experiment',
    'delete_experiment',
    'delete_run',
    'delete_tag',
    'end_run',
    'entities',
    'exceptions',
    'get_artifact_uri',
    'get_experiment',
    'get_experiment_by_name',
    'get_registry_uri',
    'get_run',
    'get_tracking_uri',
    'last_active_run',
    'log_artifact',
    'log_artifacts',
    'log_dict',
    'log_metric',
    'log_metrics',
    'log_param',
    'log_params',
    'log_text',
    'search_experiments',
    'search_model_versions',
    'search_registered_models',
    'set_experiment',
    'set_experiment_tag',
    'set_experiment_tags',
    'set_registry_uri',
    'set_tag',
    'set_tags',
    'set_tracking_uri',
    'start_run',
    'tracking.MlflowClient',
].map((name) => `mlflow.${name}`);
const ON_THE_WAY = ['mlflow.client', 'mlflow.tracking'];
const mlflowSkinny = {
    id: 'mlflow-skinny',
    title: 'All of MLflow for its client',
    severity: 'warning',
    appliesTo: ['mlflow'],
    looksFor: ['mlflow'],
    signs: {
        'mlflow-command': /(?:^|[\s"'/[&|;])mlflow["',\s]{1,9}(?:server|ui|run|models|gateway|artifacts|db|deployments|sagemaker|gc|experiments|runs|doctor)\b/m,
        'mlflow-sql': /\b(?:sqlite|postgresql|mysql|mssql)(?:\+\w+)?:\/\//,
        'mlflow-remote': /MLFLOW_TRACKING_URI|set_tracking_uri|tracking_uri\s?=/,
    },
    together: false,
    summary: 'mlflow is required, and the code uses only the client of a tracking server or registry.',
    rationale: 'mlflow-skinny is the same release without the server, SQL storage and data-science dependencies; the import name ' +
        'is the same (mlflow#10681 collects the requests). The rule is silent where `mlflow` is run as a command, where a ' +
        'database is named, and where nothing names a tracking server: a local store needs SQL.',
    caveat: 'Model flavours (mlflow.sklearn and so on), mlflow.pyfunc and the server need the full distribution.',
    propose(context) {
        const { usage, text } = context;
        if (!text.complete)
            return null;
        if (text.signs.has('mlflow-command') || text.signs.has('mlflow-sql') || !text.signs.has('mlflow-remote'))
            return null;
        const used = (0,code_evidence/* namesUsed */.oE)(usage, 'mlflow').filter((name) => name !== 'mlflow' && !ON_THE_WAY.includes(name));
        if ((0,code_evidence/* importsAll */.Q7)(usage, 'mlflow') || !(0,code_evidence/* usesOnly */.Rh)(usage, 'mlflow', CLIENT, ON_THE_WAY))
            return null;
        if ((0,code_evidence/* firstUse */.SQ)(usage, ['.log_figure', '.log_image', '.log_table']) !== null)
            return null;
        if ((0,code_evidence/* usesOnly */.Rh)(usage, 'mlflow', TRACING))
            return null;
        const requirements = clientAlone(context);
        if (used.length === 0 || requirements === null)
            return null;
        const more = used.length > 4 ? ` and ${used.length - 4} more` : '';
        return {
            requirements,
            index: null,
            evidence: `only the client is used: ${used.slice(0, 4).join(', ')}${more} (${(0,code_evidence/* placesOfImport */.R6)(usage, 'mlflow')})`,
        };
    },
    withoutCode(context) {
        const requirements = clientAlone(context);
        if (requirements === null)
            return null;
        return {
            requirements,
            index: null,
            evidence: 'only the client of a tracking server or registry is used, a server is named (no local store or database), and no model flavour, `mlflow` command, figure, image or table is needed',
        };
    },
};
function clientAlone(context) {
    const { requirement } = context.requirement;
    if (requirement.extras.length > 0 || (0,replacements_variant/* isNeededByOthers */.Ox)(context))
        return null;
    return (0,replacements_variant/* isReleasedSince */.ms)(context, '1.14.0') ? [renamed(requirement, 'mlflow-skinny')] : null;
}

;// CONCATENATED MODULE: ./build/src/python/replacements/onnxruntime-cpu.js


const onnxruntimeCpu = {
    id: 'onnxruntime-cpu',
    title: 'ONNX Runtime with CUDA where no GPU is in sight',
    severity: 'warning',
    appliesTo: ['onnxruntime-gpu'],
    looksFor: ['onnxruntime', ...gpu_signs/* GPU_WORDS */.je],
    signs: gpu_signs/* GPU_SIGNS */.KM,
    together: false,
    summary: 'onnxruntime-gpu is required, and neither the code nor the deployment shows a GPU.',
    rationale: 'onnxruntime is the same release with the CPU execution provider only; same import name.',
    caveat: 'Sessions that are given a GPU execution provider at run time fall back to the CPU with a warning.',
    propose(context) {
        if (!(0,gpu_signs/* showsNoGpu */.iG)(context))
            return null;
        return onnxruntime_cpu_cpuBuild(context, 'no GPU execution provider and no GPU request was found');
    },
    withoutCode: (context) => onnxruntime_cpu_cpuBuild(context, gpu_signs/* NOTHING_ON_A_GPU */.Vb),
};
function onnxruntime_cpu_cpuBuild({ requirement }, evidence) {
    const bare = { ...requirement.requirement, extras: [] };
    return { requirements: [renamed(bare, 'onnxruntime')], index: null, evidence };
}

;// CONCATENATED MODULE: ./build/src/python/replacements/opencv-windows.js

const WINDOW_NAMES = [
    'addText',
    'createButton',
    'createTrackbar',
    'destroyAllWindows',
    'destroyWindow',
    'displayOverlay',
    'displayStatusBar',
    'getMouseWheelDelta',
    'getTrackbarPos',
    'getWindowImageRect',
    'getWindowProperty',
    'imshow',
    'moveWindow',
    'namedWindow',
    'pollKey',
    'resizeWindow',
    'selectROI',
    'selectROIs',
    'setMouseCallback',
    'setTrackbarMax',
    'setTrackbarMin',
    'setTrackbarPos',
    'setWindowProperty',
    'setWindowTitle',
    'startWindowThread',
    'waitKey',
    'waitKeyEx',
];
const WINDOW_FUNCTIONS = new Set(WINDOW_NAMES.map((name) => `cv2.${name}`));
const WINDOW_SIGNS = {
    'opencv-window': new RegExp(`(?<!(?:\\b(?:plt|pyplot|pylab|px|io|sns)|\\bax\\w{0,20}(?:\\[[^\\]\\n]{0,40}\\]){0,2})\\.)\\bimshow\\b|\\b(?:${WINDOW_NAMES.filter((name) => name !== 'imshow' && name !== 'addText').join('|')})\\b`),
};
function mayOpenWindow({ usage, text }) {
    if (!text.complete || text.signs.has('opencv-window') || (0,code_evidence/* importsAll */.Q7)(usage, 'cv2'))
        return true;
    return (0,code_evidence/* namesUsed */.oE)(usage, 'cv2').some((name) => WINDOW_FUNCTIONS.has(name));
}

;// CONCATENATED MODULE: ./build/src/python/replacements/opencv-headless.js




const opencvHeadless = {
    id: 'opencv-headless',
    title: 'OpenCV with its window toolkit, and no window is opened',
    severity: 'warning',
    appliesTo: ['opencv-python', 'opencv-contrib-python'],
    looksFor: ['cv2'],
    signs: WINDOW_SIGNS,
    together: false,
    summary: 'opencv-python or opencv-contrib-python is required, and the code names no window function such as cv2.imshow.',
    rationale: 'The headless build is the same release without Qt and without the need for libGL and X11 system packages: the ' +
        'wheel is smaller, and `libgl1` with its chain can leave the image (opencv-python#208). Never install both: they ' +
        'write the same `cv2/` folder (opencv-python#467).',
    caveat: 'cv2.imshow and its kin raise an error then; a distribution that requires opencv-python by name, added later, overwrites it.',
    propose(context) {
        const { usage } = context;
        const requirements = headlessBuild(context);
        if (requirements === null || !(0,code_evidence/* isImported */.PX)(usage, 'cv2') || mayOpenWindow(context))
            return null;
        return {
            requirements,
            index: null,
            evidence: `cv2 is imported (${(0,code_evidence/* placesOfImport */.R6)(usage, 'cv2')}), and none of its window functions is named`,
        };
    },
    withoutCode(context) {
        const requirements = headlessBuild(context);
        if (requirements === null)
            return null;
        return {
            requirements,
            index: null,
            evidence: 'no window of OpenCV is opened: no cv2.imshow, cv2.waitKey or the like is called',
        };
    },
};
function headlessBuild(context) {
    const { requirement } = context.requirement;
    return (0,replacements_variant/* isNeededByOthers */.Ox)(context) ? null : [renamed(requirement, `${requirement.normalizedName}-headless`)];
}

;// CONCATENATED MODULE: ./build/src/python/replacements/otlp-http.js



const otlpHttp = {
    id: 'otlp-http',
    title: 'Both OTLP exporters where one is used',
    severity: 'warning',
    appliesTo: ['opentelemetry-exporter-otlp'],
    looksFor: ['opentelemetry'],
    signs: {
        'otlp-chosen-elsewhere': /OTEL_EXPORTER_OTLP_(?:(?:TRACES|METRICS|LOGS)_)?PROTOCOL|OTEL_(?:TRACES|METRICS|LOGS)_EXPORTER|\bopentelemetry-instrument\b|exporter\.otlp\.proto\.grpc/,
    },
    together: false,
    summary: 'opentelemetry-exporter-otlp is required, and the code does not use its gRPC exporter.',
    rationale: 'opentelemetry-exporter-otlp is a bundle of the HTTP and the gRPC exporter; the latter brings grpcio. The rule is ' +
        'silent where the exporter is chosen by environment variables or by automatic instrumentation, which take gRPC by default.',
    caveat: 'Where the deployment sets OTEL_EXPORTER_OTLP_PROTOCOL=grpc, keep it.',
    propose(context) {
        const { usage, text } = context;
        if (!text.complete || text.signs.has('otlp-chosen-elsewhere'))
            return null;
        if (!(0,code_evidence/* isImported */.PX)(usage, 'opentelemetry.exporter.otlp.proto.http') ||
            (0,code_evidence/* isImported */.PX)(usage, 'opentelemetry.exporter.otlp.proto.grpc'))
            return null;
        return httpAlone(context, 'only the HTTP exporter is imported');
    },
    withoutCode(context) {
        if ((0,replacements_variant/* isNeededByOthers */.Ox)(context))
            return null;
        return httpAlone(context, 'everything is exported over HTTP; automatic instrumentation takes gRPC unless a variable says otherwise');
    },
};
function httpAlone({ requirement }, evidence) {
    const name = 'opentelemetry-exporter-otlp-proto-http';
    return { requirements: [renamed(requirement.requirement, name)], index: null, evidence };
}

;// CONCATENATED MODULE: ./build/src/python/replacements/pandas-performance.js


const pandasPerformance = {
    id: 'pandas-performance',
    title: 'A compiler for pandas that nothing uses',
    severity: 'warning',
    appliesTo: ['pandas'],
    looksFor: ['pandas', 'numba', 'numexpr', 'bottleneck'],
    signs: { 'numba-engine': /["']numba["']|use_numba/ },
    together: false,
    summary: 'pandas is required with the extra performance, and the code never chooses engine="numba".',
    rationale: 'The extra brings numba with llvmlite, bottleneck and numexpr; pandas uses numba only where engine="numba" is given.',
    caveat: 'bottleneck and numexpr go too: some reductions, DataFrame.query and DataFrame.eval get slower.',
    propose(context) {
        const { usage, text, direct } = context;
        const requirements = withoutExtra(context);
        if (requirements === null || !text.complete)
            return null;
        if (text.signs.has('numba-engine') || usesExpressions(usage))
            return null;
        if (BROUGHT.some((name) => (0,code_evidence/* isImported */.PX)(usage, name) && !direct.includes(name)))
            return null;
        return {
            requirements,
            index: null,
            evidence: 'no engine="numba", and no expression for eval or query, is used anywhere',
        };
    },
    withoutCode(context) {
        const requirements = withoutExtra(context);
        if (requirements === null)
            return null;
        return {
            requirements,
            index: null,
            evidence: 'nothing chooses engine="numba", gives expressions to eval or query of large frames, or imports numba, numexpr or bottleneck itself',
        };
    },
};
function withoutExtra({ requirement: { requirement } }) {
    if (!requirement.extras.includes('performance'))
        return null;
    const extras = requirement.extras.filter((extra) => extra !== 'performance');
    return [(0,python_requirement/* formatRequirement */.z)({ ...requirement, extras })];
}
const BROUGHT = ['bottleneck', 'numba', 'numexpr'];
function usesExpressions({ files }) {
    return files.some(({ uses }) => uses.some(({ name, call, literals }) => call && /(?:^|\.)(?:eval|query)$/.test(name) && literals.length > 0));
}

;// CONCATENATED MODULE: ./build/src/python/replacements/plotly-six.js




const plotlySix = {
    id: 'plotly-6',
    title: 'An older plotly, which is heavier',
    severity: 'info',
    appliesTo: ['plotly'],
    looksFor: ['plotly', 'kaleido'],
    signs: { 'static-images': /\.(?:write_image|to_image|write_images)\b|\bkaleido\b/ },
    together: false,
    summary: 'The version of plotly is held below 6.',
    rationale: 'plotly 6 dropped bundled validators and old JavaScript bundles. The rule is silent where static images are written: ' +
        'plotly 6 wants kaleido 1 for them, which is small but needs a Chrome in the image.',
    caveat: 'plotly 6 is a major release: read its migration notes first.',
    propose(context) {
        const { closure, usage, text } = context;
        const requirements = sixth(context);
        if (requirements === null || (0,code_evidence/* isImported */.PX)(usage, 'kaleido') || !text.complete)
            return null;
        if (text.signs.has('static-images'))
            return null;
        return {
            requirements,
            index: null,
            evidence: `the specifier allows only versions before 6 (${closure.get('plotly')?.version})`,
        };
    },
    withoutCode(context) {
        const requirements = sixth(context);
        if (requirements === null)
            return null;
        return {
            requirements,
            index: null,
            evidence: 'nothing keeps the code on an older plotly, and no static images are written',
        };
    },
};
function sixth(context) {
    const { requirement } = context.requirement;
    const version = context.closure.get('plotly')?.version ?? '';
    if (requirement.specifier.specifiers.length === 0 || !/^[345]\./.test(version))
        return null;
    if (['6.0.0', '6.9.0', '7.0.0'].some((newer) => (0,specifier/* matchesSpecifier */._p)(requirement.specifier, newer)))
        return null;
    if (context.direct.includes('kaleido') || (0,replacements_variant/* isNeededByOthers */.Ox)(context))
        return null;
    const withMarker = (0,python_requirement/* formatRequirement */.z)({ ...requirement, specifier: specifier/* ANY_VERSION */.W1 });
    const name = (0,python_requirement/* formatRequirement */.z)({ ...requirement, specifier: specifier/* ANY_VERSION */.W1, marker: null });
    return [`${name}>=6,<7${withMarker.slice(name.length)}`];
}

;// CONCATENATED MODULE: ./build/src/python/replacements/pyarrow-duckdb.js



const FILES = [
    'pyarrow.csv.read_csv',
    'pyarrow.csv.write_csv',
    'pyarrow.parquet.ParquetFile',
    'pyarrow.parquet.read_metadata',
    'pyarrow.parquet.read_schema',
    'pyarrow.parquet.read_table',
    'pyarrow.parquet.write_table',
];
const pyarrow_duckdb_ON_THE_WAY = ['pyarrow.csv', 'pyarrow.parquet'];
const READS_THROUGH_IT = [
    'awswrangler',
    'dask',
    'datasets',
    'deltalake',
    'geopandas',
    'modin',
    'pandas',
    'polars',
    'pyspark',
    'ray',
    'streamlit',
];
const pyarrowDuckdb = {
    id: 'pyarrow-duckdb',
    title: 'Arrow and its compute engine to read files',
    severity: 'info',
    appliesTo: ['pyarrow'],
    looksFor: ['pyarrow', ...READS_THROUGH_IT],
    together: false,
    summary: 'pyarrow is required, the code only reads and writes Parquet or CSV with it, and no library that works through pyarrow is used.',
    rationale: 'There is no smaller pyarrow on the package index (arrow#38536). duckdb reads and writes Parquet and CSV in a wheel of less than half the size; arro3-core with arro3-io is smaller still.',
    caveat: 'Reading becomes `duckdb.read_parquet(path)`, and what comes back is a relation instead of a pyarrow.Table.',
    propose(context) {
        const { usage } = context;
        if ((0,code_evidence/* importsAll */.Q7)(usage, 'pyarrow') || !(0,code_evidence/* usesOnly */.Rh)(usage, 'pyarrow', FILES, pyarrow_duckdb_ON_THE_WAY))
            return null;
        if (!FILES.some((name) => usage.usesOf(name).length > 0))
            return null;
        const requirements = fileReader(context);
        if (requirements === null || (0,code_evidence/* isAnyImported */.$R)(usage, READS_THROUGH_IT) || !context.text.complete)
            return null;
        return {
            requirements,
            index: null,
            evidence: `only files are read and written with it (${(0,code_evidence/* placesOfImport */.R6)(usage, 'pyarrow')})`,
        };
    },
    withoutCode(context) {
        const requirements = fileReader(context);
        if (requirements === null)
            return null;
        return {
            requirements,
            index: null,
            evidence: 'pyarrow only reads and writes Parquet or CSV files, and no other library works through it',
        };
    },
};
function fileReader(context) {
    const { direct, requirement } = context;
    if (direct.some((name) => READS_THROUGH_IT.includes(name)) || (0,replacements_variant/* isNeededByOthers */.Ox)(context))
        return null;
    return [inPlaceOf(requirement.requirement, 'duckdb')];
}

;// CONCATENATED MODULE: ./build/src/python/replacements/pyspark-client.js



const pysparkClient = {
    id: 'pyspark-client',
    title: 'All of Spark for a remote session',
    severity: 'warning',
    appliesTo: ['pyspark'],
    looksFor: ['pyspark', 'delta', 'sparknlp', 'databricks'],
    signs: { 'spark-submit': /\bspark-submit\b|\bSPARK_MASTER\b|\bspark\.jars\b/ },
    together: false,
    summary: 'pyspark is required, and the code builds its sessions with SparkSession.builder.remote only.',
    rationale: 'pyspark-client holds the Spark Connect client without the jars (airflow#60031). pyspark-connect is no alternative: ' +
        'it depends on pyspark and its 324 jars (kubeflow/sdk#781).',
    caveat: 'Needs Spark 4; RDDs, SparkContext and JVM access are not there.',
    propose(context) {
        const { usage, text } = context;
        const requirements = connectClient(context);
        if (requirements === null)
            return null;
        if (!(0,code_evidence/* isImported */.PX)(usage, 'pyspark') || (0,code_evidence/* importsAll */.Q7)(usage, 'pyspark') || !text.complete)
            return null;
        if ((0,code_evidence/* isAnyImported */.$R)(usage, LOCAL_MODULES) || text.signs.has('spark-submit'))
            return null;
        const place = remoteSession(usage);
        if (place === null || hasLocalSession(usage))
            return null;
        return {
            requirements,
            index: null,
            evidence: `sessions are built with .remote() (${place}), and nothing runs Spark in this process`,
        };
    },
    withoutCode(context) {
        const requirements = connectClient(context);
        if (requirements === null)
            return null;
        return {
            requirements,
            index: null,
            evidence: 'sessions are those of a Spark Connect server (SparkSession.builder.remote), and nothing runs Spark in this process',
        };
    },
};
function connectClient(context) {
    const { requirement } = context.requirement;
    if (requirement.extras.some((extra) => extra !== 'connect') || (0,replacements_variant/* isNeededByOthers */.Ox)(context))
        return null;
    if (!(0,replacements_variant/* isReleasedSince */.ms)(context, '4.0.0'))
        return null;
    return [renamed({ ...requirement, extras: [] }, 'pyspark-client')];
}
const LOCAL_MODULES = [
    'delta',
    'pyspark.context',
    'pyspark.ml',
    'pyspark.mllib',
    'pyspark.rdd',
    'pyspark.streaming',
    'sparknlp',
];
function remoteSession({ files }) {
    for (const { path, uses } of files)
        for (const { name, call, literals, range } of uses)
            if (call && isRemote(name, literals))
                return `${path}:${range.startLine}`;
    return null;
}
function isRemote(name, literals) {
    if (/^pyspark\.sql\.(?:\w+\.)*builder\.remote$/.test(name))
        return true;
    return name.endsWith('.remote') && literals.some((literal) => /^(?:url=)?sc:\/\//.test(literal));
}
function hasLocalSession({ files }) {
    return files.some(({ imports, uses }) => {
        if (!imports.some(({ module }) => module === 'pyspark' || module.startsWith('pyspark.')))
            return false;
        if (imports.some(({ names }) => names.includes('SparkContext') || names.includes('SparkConf')))
            return true;
        const called = uses.filter(({ call }) => call);
        if (uses.some(({ name }) => /(?:^|\.)(?:sparkContext|SparkContext|_jvm|_jsc|_sc|rdd|parallelize)$/.test(name)))
            return true;
        if (called.some(({ name }) => /(?:^|\.)(?:master|enableHiveSupport)$/.test(name)))
            return true;
        const builds = called.some(({ name }) => /(?:^|\.)(?:getOrCreate|create)$/.test(name));
        return builds && !called.some(({ name, literals }) => isRemote(name, literals));
    });
}

;// CONCATENATED MODULE: ./build/src/python/replacements/sentence-transformers-fastembed.js



const SUPPORTED = new Set([
    'baai/bge-base-en-v1.5',
    'baai/bge-large-en-v1.5',
    'baai/bge-small-en-v1.5',
    'baai/bge-small-zh-v1.5',
    'intfloat/multilingual-e5-large',
    'jinaai/jina-embeddings-v2-base-de',
    'jinaai/jina-embeddings-v2-base-en',
    'jinaai/jina-embeddings-v2-small-en',
    'mixedbread-ai/mxbai-embed-large-v1',
    'nomic-ai/nomic-embed-text-v1',
    'nomic-ai/nomic-embed-text-v1.5',
    'sentence-transformers/all-minilm-l6-v2',
    'sentence-transformers/paraphrase-multilingual-minilm-l12-v2',
    'sentence-transformers/paraphrase-multilingual-mpnet-base-v2',
    'snowflake/snowflake-arctic-embed-l',
    'snowflake/snowflake-arctic-embed-m',
    'snowflake/snowflake-arctic-embed-s',
    'snowflake/snowflake-arctic-embed-xs',
    'thenlper/gte-base',
    'thenlper/gte-large',
]);
const sentenceTransformersFastembed = {
    id: 'sentence-transformers-fastembed',
    title: 'PyTorch for sentence embeddings that ONNX Runtime can compute',
    severity: 'info',
    appliesTo: ['sentence-transformers'],
    looksFor: ['sentence_transformers', 'torch', 'transformers'],
    together: false,
    summary: 'sentence-transformers is required, and the code only encodes, with a model named in it that fastembed supports.',
    rationale: 'fastembed computes the embeddings of common models with ONNX Runtime instead of PyTorch. An image went from 2.47 to 1.16 GB with a cosine similarity of 0.99999994 (exomem#373).',
    caveat: 'The calls have to be rewritten; compare the embeddings of your own texts before you switch (model2vec is smaller still, and loses accuracy).',
    propose(context) {
        const { usage } = context;
        const requirements = onnxEmbeddings(context);
        if (requirements === null)
            return null;
        const used = (0,code_evidence/* namesUsed */.oE)(usage, 'sentence_transformers').filter((name) => name !== 'sentence_transformers');
        if (used.length === 0 ||
            !used.every((name) => /^sentence_transformers\.SentenceTransformer(\.|$)/.test(name)))
            return null;
        if ((0,code_evidence/* trainingEvidence */.m3)(usage) !== null || (0,code_evidence/* isImported */.PX)(usage, 'torch'))
            return null;
        const model = onlyModel(usage);
        if (model === null || (0,code_evidence/* firstUse */.SQ)(usage, ['.encode']) === null)
            return null;
        return {
            requirements,
            index: null,
            evidence: `${model} is only asked to encode (${(0,code_evidence/* placesOfImport */.R6)(usage, 'sentence_transformers')}), fastembed supports it, and torch itself is not imported`,
        };
    },
    withoutCode(context) {
        const requirements = onnxEmbeddings(context);
        if (requirements === null || context.requirement.requirement.extras.length > 0)
            return null;
        return {
            requirements,
            index: null,
            evidence: 'models only encode text, each is one that fastembed supports (`TextEmbedding.list_supported_models()`), and nothing trains or reranks',
        };
    },
};
function onnxEmbeddings(context) {
    if (context.closure.get('torch')?.provided === true || (0,replacements_variant/* isNeededByOthers */.Ox)(context))
        return null;
    return [inPlaceOf(context.requirement.requirement, 'fastembed')];
}
function onlyModel(usage) {
    const models = new Set();
    for (const { literals } of usage.usesOf('sentence_transformers.SentenceTransformer')) {
        const name = literals[0]?.replace(/^model_name_or_path=/, '');
        if (name === undefined)
            return null;
        const full = (name.includes('/') ? name : `sentence-transformers/${name}`).toLowerCase();
        if (!SUPPORTED.has(full))
            return null;
        models.add(name);
    }
    return models.size === 0 ? null : [...models].join(' and ');
}

;// CONCATENATED MODULE: ./build/src/python/replacements/slim-variant.js



const VARIANTS = [
    {
        name: 'chromadb',
        slim: 'chromadb-client',
        since: '0.5.10',
        module: 'chromadb',
        enoughFor: ['chromadb.HttpClient', 'chromadb.AsyncHttpClient', 'chromadb.config.Settings'],
        condition: 'chromadb is only used as the client of a server (chromadb.HttpClient)',
        command: 'chroma-command',
    },
    {
        name: 'prefect',
        slim: 'prefect-client',
        since: '3.0.10',
        module: 'prefect',
        enoughFor: ['prefect.client', 'prefect.get_client', 'prefect.deployments.run_deployment'],
        condition: 'only the client of a Prefect server is used, and no flow or task is defined or run here',
        command: 'prefect-command',
    },
];
const slimVariant = {
    id: 'slim-variant',
    title: 'The whole distribution where its client is enough',
    severity: 'warning',
    appliesTo: VARIANTS.map(({ name }) => name),
    looksFor: VARIANTS.map(({ module }) => module),
    signs: {
        'chroma-command': /(?:^|[\s"'/[&|;])chroma["',\s]{1,9}(?:run|utils|login|db)\b/m,
        'prefect-command': /(?:^|[\s"'/[&|;])prefect["',\s]{1,9}(?:server|worker|agent|deploy|deployment|flow|work-pool|cloud|profile|config|block|orion)\b/m,
    },
    together: false,
    summary: 'The project also releases a client distribution, and the code uses nothing beyond it.',
    rationale: 'chromadb and prefect release the part that talks to their server on its own, in the same versions and with the same import names.',
    caveat: 'The server, the command line and what runs locally (embedding functions, local databases) need the full distribution.',
    propose(context) {
        const { usage, text } = context;
        const variant = variantOf(context);
        if (variant === null || !text.complete || text.signs.has(variant.command))
            return null;
        if (!usesOnlyOf(usage, variant))
            return null;
        return slim(context, variant, `only its client is used (${(0,code_evidence/* placesOfImport */.R6)(usage, variant.module)})`);
    },
    withoutCode(context) {
        const variant = variantOf(context);
        return variant === null ? null : slim(context, variant, variant.condition);
    },
};
function slim({ requirement }, variant, evidence) {
    return { requirements: [renamed(requirement.requirement, variant.slim)], index: null, evidence };
}
function variantOf(context) {
    const { requirement } = context.requirement;
    const variant = VARIANTS.find(({ name }) => name === requirement.normalizedName);
    if (variant === undefined || requirement.extras.length > 0 || (0,replacements_variant/* isNeededByOthers */.Ox)(context))
        return null;
    return (0,replacements_variant/* isReleasedSince */.ms)(context, variant.since) ? variant : null;
}
function usesOnlyOf(usage, { module, enoughFor }) {
    return !(0,code_evidence/* importsAll */.Q7)(usage, module) && (0,code_evidence/* usesOnly */.Rh)(usage, module, enoughFor);
}

;// CONCATENATED MODULE: ./build/src/python/replacements/tensorflow-cpu.js



const tensorflowCpu = {
    id: 'tensorflow-cpu',
    title: 'TensorFlow with CUDA code where no GPU is in sight',
    severity: 'warning',
    appliesTo: ['tensorflow', 'tensorflow-gpu'],
    looksFor: ['tensorflow', ...gpu_signs/* GPU_WORDS */.je],
    signs: gpu_signs/* GPU_SIGNS */.KM,
    together: false,
    summary: 'tensorflow is required for Linux x86-64, and neither the code nor the deployment shows a GPU.',
    rationale: 'tensorflow-cpu is the same release built without CUDA code; same import name, same versions.',
    caveat: 'A distribution that requires "tensorflow" by name, added later, brings it back beside this one.',
    propose(context) {
        const requirements = tensorflow_cpu_cpuBuild(context);
        if (requirements === null || !(0,gpu_signs/* showsNoGpu */.iG)(context))
            return null;
        return {
            requirements,
            index: null,
            evidence: 'no GPU request was found in the code or the deployment, and only this requirement asks for tensorflow',
        };
    },
    withoutCode(context) {
        const requirements = tensorflow_cpu_cpuBuild(context);
        return requirements === null ? null : { requirements, index: null, evidence: gpu_signs/* NOTHING_ON_A_GPU */.Vb };
    },
};
function tensorflow_cpu_cpuBuild(context) {
    const { requirement } = context.requirement;
    if (context.platform !== 'linux/amd64' || requirement.extras.length > 0)
        return null;
    return (0,replacements_variant/* isNeededByOthers */.Ox)(context) ? null : [renamed(requirement, 'tensorflow-cpu')];
}

;// CONCATENATED MODULE: ./build/src/python/replacements/tensorflow-lite.js



const INTERPRETER = [
    'tensorflow.lite.Interpreter',
    'tensorflow.lite.experimental.load_delegate',
    'tensorflow.lite.python.interpreter',
];
const tensorflowLite = {
    id: 'tensorflow-lite',
    title: 'All of TensorFlow for its Lite interpreter',
    severity: 'info',
    appliesTo: ['tensorflow', 'tensorflow-cpu'],
    looksFor: ['tensorflow'],
    signs: { 'tensorflow-command': /\b(?:saved_model_cli|tflite_convert|tf_upgrade_v2|tensorboard)\b/ },
    together: false,
    summary: 'tensorflow is required, and the code uses nothing of it but tf.lite.Interpreter.',
    rationale: 'The interpreter for .tflite models is released alone as ai-edge-litert, with the import name `ai_edge_litert`.',
    caveat: 'Change the import to `from ai_edge_litert.interpreter import Interpreter`; models that use select TensorFlow operators need tensorflow.',
    propose(context) {
        const { usage, text } = context;
        const requirements = interpreterAlone(context);
        if (requirements === null)
            return null;
        if ((0,code_evidence/* importsAll */.Q7)(usage, 'tensorflow') || !(0,code_evidence/* usesOnly */.Rh)(usage, 'tensorflow', INTERPRETER, ['tensorflow.lite']))
            return null;
        if (!text.complete || text.signs.has('tensorflow-command'))
            return null;
        return {
            requirements,
            index: null,
            evidence: `only the interpreter of tensorflow.lite is used (${(0,code_evidence/* placesOfImport */.R6)(usage, 'tensorflow')})`,
        };
    },
    withoutCode(context) {
        const requirements = interpreterAlone(context);
        if (requirements === null || context.requirement.requirement.extras.length > 0)
            return null;
        return {
            requirements,
            index: null,
            evidence: 'only .tflite models are run (tf.lite.Interpreter); nothing is trained or converted',
        };
    },
};
function interpreterAlone(context) {
    return (0,replacements_variant/* isNeededByOthers */.Ox)(context) ? null : [inPlaceOf(context.requirement.requirement, 'ai-edge-litert')];
}

;// CONCATENATED MODULE: ./build/src/python/replacements/torch-cpu.js



const FAMILY = ['torch', 'torchvision', 'torchaudio'];
const torchCpu = {
    id: 'torch-cpu',
    title: 'PyTorch with CUDA where no GPU is in sight',
    severity: 'warning',
    appliesTo: 'any',
    looksFor: gpu_signs/* GPU_WORDS */.je,
    signs: { ...gpu_signs/* GPU_SIGNS */.KM, 'cpu-index': /\/whl\/cpu\b|torch-backend["']?[=\s]\s?["']?cpu|UV_TORCH_BACKEND/ },
    together: true,
    summary: "The closure holds torch with NVIDIA's CUDA libraries, and neither the code nor the deployment shows a GPU.",
    rationale: 'On Linux x86-64 the default torch wheel is the CUDA build and brings the nvidia-* distributions and triton. ' +
        "The CPU build from PyTorch's own index has none of them. Images shrank from 3.38 to 0.68 GB pulled " +
        '(future-agi#2789) and from 3.31 to 0.59 GB (pycon#4686). With uv, `tool.uv.torch-backend = "cpu"` or ' +
        "`--torch-backend cpu` chooses it; with pip, PyTorch's CPU index as `--index-url`, as its install selector shows. " +
        'torch, torchvision and torchaudio have to come from the same index.',
    caveat: 'Nothing then runs on a GPU; name the CPU index explicitly, so that other distributions still come from your own.',
    propose(context) {
        const { text, deployed } = context;
        if (!(0,gpu_signs/* showsNoGpu */.iG)(context))
            return null;
        if (text.signs.has('cpu-index') && !deployed)
            return null;
        const requirements = torch_cpu_cpuBuild(context);
        if (requirements === null)
            return null;
        return {
            requirements,
            index: 'pytorch-cpu',
            evidence: `${cudaOf(context).length} nvidia-* distributions come with torch, and no CUDA base image, GPU request or .cuda() call was found`,
        };
    },
    withoutCode(context) {
        const requirements = torch_cpu_cpuBuild(context);
        return requirements === null ? null : { requirements, index: 'pytorch-cpu', evidence: gpu_signs/* NOTHING_ON_A_GPU */.Vb };
    },
};
function torch_cpu_cpuBuild(context) {
    const { requirement, direct, closure, platform } = context;
    if (!platform.startsWith('linux/'))
        return null;
    const torch = closure.get('torch');
    if (torch === undefined || torch.provided || torch.version?.includes('+'))
        return null;
    if (cudaOf(context).length === 0)
        return null;
    const { normalizedName } = requirement.requirement;
    const itself = (0,python_requirement/* formatRequirement */.z)(requirement.requirement);
    if (FAMILY.includes(normalizedName))
        return [itself];
    if (direct.includes('torch') || direct.find((name) => leadsTo(closure, name, 'torch')) !== normalizedName)
        return null;
    return [itself, 'torch'];
}
function cudaOf({ closure }) {
    return [...closure.values()].filter(({ name, provided }) => name.startsWith('nvidia-') && !provided && leadsTo(closure, 'torch', name));
}

;// CONCATENATED MODULE: ./build/src/python/replacements/torch-onnxruntime.js




const SERVING = [
    'Tensor',
    'as_tensor',
    'argmax',
    'cat',
    'cuda.is_available',
    'device',
    'float16',
    'float32',
    'from_numpy',
    'inference_mode',
    'int64',
    'jit',
    'long',
    'nn.functional.normalize',
    'nn.functional.softmax',
    'no_grad',
    'set_num_interop_threads',
    'set_num_threads',
    'sigmoid',
    'softmax',
    'stack',
    'tensor',
    'topk',
    'zeros',
].map((name) => `torch.${name}`);
const torchOnnxruntime = {
    id: 'torch-onnxruntime',
    title: 'PyTorch to serve a saved model',
    severity: 'info',
    appliesTo: ['torch'],
    looksFor: [...gpu_signs/* GPU_WORDS */.je, 'transformers', 'lightning', 'pytorch_lightning', 'accelerate', 'peft', 'trl'],
    signs: gpu_signs/* GPU_SIGNS */.KM,
    together: false,
    summary: 'torch is required, the code loads a TorchScript model and runs it, and nothing trains.',
    rationale: 'A model exported to ONNX runs in ONNX Runtime, whose wheel and closure are a fraction of even the CPU build of torch.',
    caveat: 'Export the model once with torch.onnx.export and compare its outputs; operators without an ONNX form need torch.',
    propose(context) {
        const { usage } = context;
        const requirements = runtimeAlone(context);
        if (requirements === null || !(0,gpu_signs/* showsNoGpu */.iG)(context))
            return null;
        if ((0,code_evidence/* firstUse */.SQ)(usage, ['torch.jit.load']) === null || (0,code_evidence/* trainingEvidence */.m3)(usage) !== null)
            return null;
        if ((0,code_evidence/* importsAll */.Q7)(usage, 'torch') || !(0,code_evidence/* usesOnly */.Rh)(usage, 'torch', SERVING))
            return null;
        return {
            requirements,
            index: null,
            evidence: `a TorchScript model is loaded and run (${(0,code_evidence/* placesOfImport */.R6)(usage, 'torch')}), and nothing is trained or defined`,
        };
    },
    withoutCode(context) {
        const requirements = runtimeAlone(context);
        if (requirements === null || RUNS_MODELS_OF_IT.some((name) => context.closure.has(name)))
            return null;
        return {
            requirements,
            index: null,
            evidence: 'torch only runs saved models, each of which can be exported to ONNX; nothing is trained, and nothing runs on a GPU',
        };
    },
};
const RUNS_MODELS_OF_IT = ['diffusers', 'keras', 'optimum', 'skorch', 'transformers'];
function runtimeAlone(context) {
    return (0,replacements_variant/* isNeededByOthers */.Ox)(context) ? null : [inPlaceOf(context.requirement.requirement, 'onnxruntime')];
}

;// CONCATENATED MODULE: ./build/src/python/replacements/transformers-tokenizers.js



const transformersTokenizers = {
    id: 'transformers-tokenizers',
    title: 'All of transformers for its tokenizers',
    severity: 'info',
    appliesTo: ['transformers'],
    looksFor: ['transformers'],
    signs: { 'framework-tensors': /return_tensors["']?\s?[=:]|trust_remote_code/ },
    together: false,
    summary: 'transformers is required, and the code uses only its tokenizer classes.',
    rationale: 'The fast tokenizers of transformers are those of the tokenizers distribution: `Tokenizer.from_pretrained(name)` loads the same tokenizer.json.',
    caveat: 'Padding, truncation and special tokens are then set on the tokenizer itself; compare the ids on your own texts.',
    propose(context) {
        const { usage, text } = context;
        const requirements = tokenizersAlone(context);
        const used = (0,code_evidence/* namesUsed */.oE)(usage, 'transformers').filter((name) => name !== 'transformers');
        if (used.length === 0 || !used.every((name) => /^transformers\.\w*Tokenizer(Fast)?(\.|$)/.test(name)))
            return null;
        if ((0,code_evidence/* firstUse */.SQ)(usage, ['.apply_chat_template']) !== null || text.signs.has('framework-tensors'))
            return null;
        if (!text.complete || requirements === null)
            return null;
        return {
            requirements,
            index: null,
            evidence: `only tokenizer classes are used (${(0,code_evidence/* placesOfImport */.R6)(usage, 'transformers')})`,
        };
    },
    withoutCode(context) {
        const requirements = tokenizersAlone(context);
        if (requirements === null || context.requirement.requirement.extras.length > 0)
            return null;
        if (FRAMEWORKS.some((name) => context.closure.has(name)))
            return null;
        return {
            requirements,
            index: null,
            evidence: 'only tokenizers that have a tokenizer.json are used: no model, pipeline, chat template or tensors of a framework',
        };
    },
};
const FRAMEWORKS = ['flax', 'tensorflow', 'torch'];
function tokenizersAlone(context) {
    return (0,replacements_variant/* isNeededByOthers */.Ox)(context) ? null : [inPlaceOf(context.requirement.requirement, 'tokenizers')];
}

;// CONCATENATED MODULE: ./build/src/python/replacements/ultralytics-headless.js




const ultralyticsHeadless = {
    id: 'ultralytics-headless',
    title: "YOLO with OpenCV's window toolkit, and no window is opened",
    severity: 'warning',
    appliesTo: ['ultralytics'],
    looksFor: ['cv2', 'ultralytics'],
    signs: {
        ...WINDOW_SIGNS,
        'yolo-window': /\bshow["']?\s?[=:]\s?["']?true\b/i,
        'yolo-command': /(?:^|[\s"'[&|;])yolo["',\s]{1,9}(?:train|predict|val|export|track|detect|segment|classify|pose|obb|benchmark|solutions|cfg=|mode=|task=)/m,
    },
    together: false,
    summary: 'ultralytics is required, and the code neither shows results in a window nor calls a window function of OpenCV.',
    rationale: 'ultralytics requires opencv-python by name. ultralytics-opencv-headless is the same release with ' +
        'opencv-python-headless instead (ultralytics#23077), which needs neither libGL nor X11 in the image.',
    caveat: 'The same import name: take ultralytics itself out, and do not require opencv-python beside it.',
    propose(context) {
        const { usage, text } = context;
        if (!(0,code_evidence/* isImported */.PX)(usage, 'ultralytics') || mayOpenWindow(context) || !text.complete)
            return null;
        if (text.signs.has('yolo-window') || text.signs.has('yolo-command') || showsResults(context.usage))
            return null;
        const requirements = ultralytics_headless_headlessBuild(context);
        if (requirements === null)
            return null;
        return {
            requirements,
            index: null,
            evidence: `ultralytics is imported (${(0,code_evidence/* placesOfImport */.R6)(usage, 'ultralytics')}), and nothing is shown in a window`,
        };
    },
    withoutCode(context) {
        const requirements = ultralytics_headless_headlessBuild(context);
        if (requirements === null)
            return null;
        return {
            requirements,
            index: null,
            evidence: 'nothing is shown in a window: no show=True, no .show() of results, no cv2.imshow',
        };
    },
};
function ultralytics_headless_headlessBuild(context) {
    if (context.direct.some((name) => /^opencv-(contrib-)?python$/.test(name)))
        return null;
    if ((0,replacements_variant/* isNeededByOthers */.Ox)(context) || !(0,replacements_variant/* isReleasedSince */.ms)(context, '8.3.242'))
        return null;
    return [renamed(context.requirement.requirement, 'ultralytics-opencv-headless')];
}
function showsResults({ files }) {
    return files.some(({ imports, uses }) => imports.some(({ module }) => module.split('.')[0] === 'ultralytics')
        ? uses.some(({ name, call }) => call && name === '.show')
        : false);
}

;// CONCATENATED MODULE: ./build/src/python/replacements/ultralytics-onnx.js



const ultralyticsOnnx = {
    id: 'ultralytics-onnx',
    title: 'The YOLO training stack to run predictions',
    severity: 'info',
    appliesTo: ['ultralytics'],
    looksFor: ['ultralytics'],
    signs: {
        'yolo-command': /(?:^|[\s"'[&|;])yolo["',\s]{1,9}(?:train|predict|val|export|track|detect|segment|classify|pose|obb|benchmark|solutions|cfg=|mode=|task=)/m,
    },
    together: false,
    summary: 'ultralytics is required, and the code only predicts with a YOLO model.',
    rationale: 'A model exported once (`yolo export format=onnx`) runs in ONNX Runtime; requests for an inference-only install are open (ultralytics#19438, #749).',
    caveat: 'Letterboxing and non-maximum suppression are then yours to do, or export with nms=True; compare the boxes.',
    propose(context) {
        const { usage, text } = context;
        const requirements = ultralytics_onnx_runtimeAlone(context);
        if (!(0,code_evidence/* usesOnly */.Rh)(usage, 'ultralytics', ['ultralytics.YOLO']) || !text.complete)
            return null;
        if ((0,code_evidence/* firstUse */.SQ)(usage, ['.train', '.val', '.tune', '.export', '.track', '.benchmark', '.plot']) !== null)
            return null;
        if (text.signs.has('yolo-command') || requirements === null)
            return null;
        return {
            requirements,
            index: null,
            evidence: `models only predict (${(0,code_evidence/* placesOfImport */.R6)(usage, 'ultralytics')}): no train, val, tune, track or export`,
        };
    },
    withoutCode(context) {
        const requirements = ultralytics_onnx_runtimeAlone(context);
        if (requirements === null || context.requirement.requirement.extras.length > 0)
            return null;
        return {
            requirements,
            index: null,
            evidence: 'models only predict: none is trained, validated, tuned, exported or tracks here',
        };
    },
};
function ultralytics_onnx_runtimeAlone(context) {
    if ((0,replacements_variant/* isNeededByOthers */.Ox)(context))
        return null;
    const { requirement } = context.requirement;
    return [inPlaceOf(requirement, 'onnxruntime'), inPlaceOf(requirement, 'opencv-python-headless')];
}

;// CONCATENATED MODULE: ./build/src/python/replacements/unused-requirement.js



const unusedRequirement = {
    id: 'unused-requirement',
    title: 'Required, but used nowhere',
    severity: 'warning',
    appliesTo: import_only/* IMPORT_ONLY */.FZ,
    looksFor: import_only/* IMPORT_ONLY_MODULES */.zH,
    together: true,
    summary: 'No code, script, Dockerfile, workflow or configuration names the requirement, a module or a command of it, and nothing that is used needs it.',
    rationale: 'What training or notebooks once needed stays in the requirements of what is deployed. The rule knows the heavy ' +
        'libraries that work only when code imports them or a command names them, and leaves all others alone: drivers, ' +
        'plugins, servers, file formats. It is silent where a library that is imported may use the requirement as its ' +
        'backend, where saved models are loaded, and in files that a compiler of requirements made.',
    caveat: 'Code outside of this folder is not seen: run the tests without it, or move it to a development group first.',
    propose(context) {
        const { requirement, usage, direct, closure, text } = context;
        const { normalizedName } = requirement.requirement;
        if (usage.files.length === 0 || !text.complete || context.generated)
            return null;
        if (isUsed(context, normalizedName))
            return null;
        if (direct.some((other) => other !== normalizedName && isUsed(context, other) && leadsTo(closure, other, normalizedName)))
            return null;
        return {
            requirements: [],
            index: null,
            evidence: `${notImported(usage.files)}, and no command or configuration uses it`,
            action: 'Drop it, or move it to a development group',
        };
    },
};
function notImported(files) {
    const notebooks = files.filter(({ path }) => path.endsWith('.ipynb')).length;
    const [one, many] = notebooks === 0
        ? ['Python file', 'Python files']
        : notebooks === files.length
            ? ['notebook', 'notebooks']
            : ['file', 'Python files and notebooks'];
    return files.length === 1
        ? `the only ${one} does not import it`
        : `none of the ${files.length} ${many} imports it`;
}
function isUsed(context, name) {
    const imported = (0,import_only/* importNamesOf */.rn)(name, context.closure.get(name)?.importNames ?? []);
    return ((0,code_evidence/* isAnyImported */.$R)(context.usage, imported) ||
        (0,import_only/* filesNaming */.OM)(context, name).length > 0 ||
        (0,import_only/* mayBeNeededUnnamed */.Gx)(context, name));
}

;// CONCATENATED MODULE: ./build/src/python/replacements/xgboost-cpu.js



const xgboostCpu = {
    id: 'xgboost-cpu',
    title: 'XGBoost with CUDA where no GPU is in sight',
    severity: 'warning',
    appliesTo: ['xgboost'],
    looksFor: ['xgboost', ...gpu_signs/* GPU_WORDS */.je],
    signs: {
        ...gpu_signs/* GPU_SIGNS */.KM,
        'xgboost-gpu': /\bgpu_(?:hist|predictor|id|coord_descent)\b|\bpredictor["']?\s?[:=]\s?["']gpu/,
    },
    together: false,
    summary: 'xgboost is required on Linux or Windows, and neither the code nor the deployment shows a GPU.',
    rationale: "xgboost's Linux wheel holds CUDA code and requires nvidia-nccl-cu12. xgboost-cpu is released by the same project " +
        'with the same import name and versions since 2.1.1 (xgboost-distribution#106).',
    caveat: 'It is released for x86-64 Linux and Windows only: where the file is installed elsewhere too, keep xgboost there behind a marker.',
    propose(context) {
        const requirements = xgboost_cpu_cpuBuild(context);
        if (requirements === null || !(0,gpu_signs/* showsNoGpu */.iG)(context) || context.text.signs.has('xgboost-gpu'))
            return null;
        return {
            requirements,
            index: null,
            evidence: 'no GPU request was found in the code or the deployment, and only this requirement asks for xgboost',
        };
    },
    withoutCode(context) {
        const requirements = xgboost_cpu_cpuBuild(context);
        return requirements === null ? null : { requirements, index: null, evidence: gpu_signs/* NOTHING_ON_A_GPU */.Vb };
    },
};
function xgboost_cpu_cpuBuild(context) {
    if (!['linux/amd64', 'windows/amd64'].includes(context.platform))
        return null;
    if (!(0,replacements_variant/* isReleasedSince */.ms)(context, '2.1.1') || (0,replacements_variant/* isNeededByOthers */.Ox)(context))
        return null;
    return [renamed(context.requirement.requirement, 'xgboost-cpu')];
}

;// CONCATENATED MODULE: ./build/src/python/replacements/replacements.js

























const replacements = [
    developmentRequirement,
    evidentlyDrift,
    faissCpu,
    jaxCpu,
    librosaSoundfile,
    mlflowSkinny,
    mlflowTracing,
    onnxruntimeCpu,
    opencvHeadless,
    otlpHttp,
    pandasPerformance,
    plotlySix,
    pyarrowDuckdb,
    pysparkClient,
    sentenceTransformersFastembed,
    slimVariant,
    tensorflowCpu,
    tensorflowLite,
    torchCpu,
    torchOnnxruntime,
    transformersTokenizers,
    ultralyticsHeadless,
    ultralyticsOnnx,
    unusedRequirement,
    xgboostCpu,
];


/***/ }),

/***/ 38929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mo: () => (/* binding */ hasUnknownDependencies),
/* harmony export */   Ox: () => (/* binding */ isNeededByOthers),
/* harmony export */   ms: () => (/* binding */ isReleasedSince)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80696);

function isReleasedSince({ closure, requirement }, since) {
    const chosen = (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(closure.get(requirement.requirement.normalizedName)?.version ?? '');
    const first = (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(since);
    return chosen !== null && first !== null && (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(chosen, first) >= 0;
}
function isNeededByOthers({ closure, requirement }) {
    const name = requirement.requirement.normalizedName;
    for (const other of closure.values())
        if (!other.provided && other.name !== name && other.dependencies.includes(name))
            return true;
    return false;
}
function hasUnknownDependencies({ closure, direct }) {
    return direct.some((name) => {
        const gap = closure.get(name)?.gap ?? null;
        return gap === 'not-in-catalogue' || gap === 'local' || gap === 'url';
    });
}


/***/ }),

/***/ 59731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ requirementReader)
/* harmony export */ });
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16891);

function requirementReader() {
    const lines = new Map();
    return (line) => {
        const known = lines.get(line);
        if (known !== undefined)
            return known;
        const result = (0,_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRequirement */ .p)(line);
        const requirement = result.ok ? result.requirement : null;
        lines.set(line, requirement);
        return requirement;
    };
}


/***/ }),

/***/ 73461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ catalogueClosure),
  a: () => (/* binding */ catalogueScale)
});

// EXTERNAL MODULE: ./build/src/support/compare.js
var compare = __webpack_require__(90034);
// EXTERNAL MODULE: ./build/src/support/quantity.js
var quantity = __webpack_require__(74800);
// EXTERNAL MODULE: ./build/src/python/marker.js
var marker = __webpack_require__(96024);
// EXTERNAL MODULE: ./build/src/python/specifier.js
var specifier = __webpack_require__(46376);
// EXTERNAL MODULE: ./build/src/python/target.js
var target = __webpack_require__(12699);
// EXTERNAL MODULE: ./build/src/python/closure/catalogue-weight.js
var catalogue_weight = __webpack_require__(55012);
// EXTERNAL MODULE: ./build/src/python/closure/demand.js
var closure_demand = __webpack_require__(81815);
// EXTERNAL MODULE: ./build/src/python/closure/version-choice.js
var version_choice = __webpack_require__(92312);
;// CONCATENATED MODULE: ./build/src/python/closure/from-catalogue.js








function closureFromCatalogue(requirements, options) {
    const resolution = new Resolution(withoutRepetition(requirements), options);
    resolution.run();
    return {
        target: options.target,
        source: 'catalogue',
        roots: resolution.roots,
        distributions: resolution.distributions(),
        gaps: resolution.gaps(),
    };
}
function withoutRepetition(requirements) {
    const seen = new Set();
    return requirements.filter(({ path, written, editable }) => {
        const key = `${path}\n${editable}\n${written}`;
        return seen.size < seen.add(key).size;
    });
}
const MOST_ATTEMPTS = 40;
const MOST_ROUNDS = 16;
class Resolution {
    roots;
    options;
    environment;
    metadata;
    rootDemands;
    nameless;
    constraints;
    overrides;
    provided;
    written;
    demands = new Map();
    nodes = new Map();
    passedOver = new Map();
    constructor(requirements, options) {
        this.options = options;
        this.environment = (0,target/* markerEnvironment */.wp)(options.target);
        this.metadata = (0,closure_demand/* metadataReader */.ph)(this.environment);
        const excluded = new Set(options.excludes);
        const applying = requirements.filter((each) => this.holds(each) &&
            each.requirement.normalizedName !== '' &&
            !excluded.has(each.requirement.normalizedName));
        this.nameless = requirements.filter((each) => each.requirement.normalizedName === '');
        this.roots = applying.map(({ requirement, written, path, range }) => ({
            name: requirement.normalizedName,
            written,
            path,
            range,
        }));
        this.rootDemands = applying.map((each) => (0,closure_demand/* demandOf */.tp)(each.requirement, each.path, each.editable));
        this.constraints = (0,closure_demand/* specifiersByName */.SF)((options.constraints ?? []).filter((each) => this.holds(each)));
        this.overrides = new Map([
            ...[...(options.overrides ?? [])]
                .sort((a, b) => Number(this.holds(a)) - Number(this.holds(b)))
                .map((each) => [
                each.requirement.normalizedName,
                this.holds(each) ? (0,closure_demand/* demandOf */.tp)(each.requirement, each.path, each.editable) : null,
            ]),
            ...(options.excludes ?? []).map((name) => [name, null]),
        ]);
        this.provided = new Map((options.provided ?? []).map((each) => [each.name, each]));
        this.written = (0,closure_demand/* specifiersByName */.SF)([
            ...applying,
            ...(options.constraints ?? []).filter((each) => this.holds(each)),
        ]);
    }
    run() {
        for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            this.converge();
            if (!this.passOverConflicting())
                return;
        }
    }
    converge() {
        let before = '';
        for (let round = 0; round < MOST_ROUNDS; round++) {
            const demands = this.walk();
            const after = (0,closure_demand/* fingerprint */.Rj)(demands);
            this.demands = round < MOST_ROUNDS / 2 ? demands : (0,closure_demand/* merged */.Zu)(this.demands, demands);
            if (after === before)
                return;
            before = after;
        }
    }
    passOverConflicting() {
        let passedOver = false;
        for (const [name, node] of this.nodes) {
            if (node.choice === null || node.choice.how === 'catalogued' || node.choice.pinned)
                continue;
            const versions = this.options.catalogue.find(name)?.versions ?? [];
            let left = versions.map((entry) => entry.version);
            for (const demand of this.byWeight(this.demands.get(name) ?? [])) {
                const fitting = left.filter((each) => (0,specifier/* matchesSpecifier */._p)(demand.specifiers, each, { prereleases: true }));
                if (fitting.length > 0)
                    left = fitting;
                else if (demand.demander !== null)
                    passedOver = this.passOver(demand.demander) || passedOver;
            }
        }
        return passedOver;
    }
    byWeight(demands) {
        const rank = ({ demander }) => demander === null ? 0 : this.nodes.get(demander.name)?.choice?.pinned === true ? 1 : 2;
        return [...demands].sort((a, b) => rank(a) - rank(b));
    }
    passOver({ name, version }) {
        const versions = this.passedOver.get(name) ?? new Set();
        if (versions.has(version))
            return false;
        this.passedOver.set(name, versions.add(version));
        return true;
    }
    distributions() {
        return [...this.nodes.entries()]
            .sort(([a], [b]) => (0,compare/* byCodeUnit */.X)(a, b))
            .map(([name, node]) => this.toDistribution(name, node));
    }
    gaps() {
        const gaps = this.nameless.map(({ written, path }) => `Only building "${written}" (${path}) would tell what it is and what it needs.`);
        for (const [name, node] of this.nodes) {
            if (node.gap === 'not-in-catalogue')
                gaps.push(`The catalogue does not know ${name}: neither its weight nor what it needs is counted.`);
            const there = this.provided.get(name);
            if (there !== undefined && node.provided === null)
                gaps.push(`The base image brings ${name} ${there.version ?? ''}, but ${this.complaint(name, there)}, so that it is installed again.`);
            else if (node.choice?.how === 'catalogued')
                gaps.push(...this.conflicts(name, node.choice.entry.version));
            else if (node.choice?.version === null)
                gaps.push(`The catalogue has no version of ${name} that satisfies all that is asked of it; ${node.choice.entry.version} stands for it.`);
        }
        return gaps.sort(compare/* byCodeUnit */.X);
    }
    walk() {
        const met = new Map();
        this.nodes = new Map();
        const queue = [];
        const take = (demand) => {
            const effective = this.effective(demand);
            if (effective === null)
                return null;
            const { name } = effective;
            met.set(name, [...(met.get(name) ?? []), effective]);
            let node = this.nodes.get(name);
            if (node === undefined) {
                node = this.open(effective);
                this.nodes.set(name, node);
                queue.push({ name, extra: null });
            }
            for (const extra of effective.extras) {
                if (node.extras.has(extra))
                    continue;
                node.extras.add(extra);
                queue.push({ name, extra });
            }
            return name;
        };
        for (const demand of this.rootDemands)
            take(demand);
        for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
            const node = this.nodes.get(next.name);
            if (node?.choice == null)
                continue;
            if (node.provided !== null && next.extra === null)
                continue;
            for (const demand of (0,closure_demand/* demandsOf */.wu)(this.metadata, next.name, node.choice.entry, next.extra)) {
                const needed = take(demand);
                if (needed !== null && needed !== next.name)
                    node.dependencies.add(needed);
            }
        }
        return met;
    }
    effective(demand) {
        const override = this.overrides.get(demand.name);
        if (override === undefined)
            return demand;
        return override === null ? null : { ...override, extras: demand.extras };
    }
    open(demand) {
        const { name } = demand;
        const empty = { extras: new Set(), dependencies: new Set() };
        const demands = [demand, ...(this.demands.get(name) ?? [])];
        const distribution = this.options.catalogue.find(name);
        const direct = demands.find((each) => each.origin !== null);
        const there = this.provided.get(name);
        if (there !== undefined && direct === undefined && this.satisfies(there, demands)) {
            const entry = distribution?.versions.find((each) => each.version === there.version) ?? distribution?.versions[0];
            const choice = entry === undefined ? null : { version: there.version, entry, how: 'catalogued', pinned: true };
            return { ...empty, choice, provided: there, gap: null };
        }
        if (direct?.origin === 'local')
            return { ...empty, choice: null, provided: null, gap: 'local' };
        if (distribution === null)
            return {
                ...empty,
                choice: null,
                provided: null,
                gap: direct === undefined ? 'not-in-catalogue' : 'url',
            };
        const choice = this.chooseFor(name, demands);
        return { ...empty, choice, provided: null, gap: direct !== undefined && choice === null ? 'url' : null };
    }
    chooseFor(name, demands) {
        const distribution = this.options.catalogue.find(name);
        if (distribution === null)
            return null;
        const constraint = this.constraints.get(name);
        const all = demands.reduce((set, each) => (0,specifier/* intersectSpecifiers */.n6)(set, each.specifiers), constraint ?? { specifiers: [] });
        const written = this.written.get(name);
        const request = {
            python: this.environment.python_full_version,
            label: this.options.labels?.get(name) ?? null,
            isPossible: (entry) => this.passedOver.get(name)?.has(entry.version) !== true &&
                (0,closure_demand/* demandsOf */.wu)(this.metadata, name, entry, null).every((needed) => this.fitsWritten(needed)),
        };
        const choice = (0,version_choice/* chooseFromCatalogue */.VM)(distribution, { ...request, specifiers: all });
        if (written === undefined || choice?.how === 'catalogued')
            return choice;
        return (0,version_choice/* chooseFromCatalogue */.VM)(distribution, { ...request, specifiers: written });
    }
    fitsWritten(needed) {
        const written = this.written.get(needed.name);
        if (written === undefined || this.overrides.has(needed.name))
            return true;
        const both = (0,specifier/* intersectSpecifiers */.n6)(written, needed.specifiers);
        const pin = (0,version_choice/* pinOf */.nZ)(written);
        if (pin !== null)
            return (0,specifier/* matchesSpecifier */._p)(needed.specifiers, pin.text, { prereleases: true });
        const versions = this.options.catalogue.find(needed.name)?.versions ?? [];
        return (versions.length === 0 ||
            versions.some((each) => (0,specifier/* matchesSpecifier */._p)(both, each.version, { prereleases: true })));
    }
    satisfies(there, demands) {
        const { version } = there;
        if (version === null)
            return true;
        const constraint = this.constraints.get(there.name);
        const sets = demands.map((each) => each.specifiers);
        return (constraint === undefined ? sets : [...sets, constraint]).every((set) => (0,specifier/* matchesSpecifier */._p)(set, version, { prereleases: true }));
    }
    complaint(name, there) {
        const by = (this.demands.get(name) ?? []).find((each) => each.origin !== null || !this.satisfies(there, [each]));
        if (by === undefined)
            return 'a constraint excludes this version';
        return by.origin !== null
            ? `${by.by} names another source`
            : `${by.by} asks for ${name}${(0,specifier/* formatSpecifierSet */.IG)(by.specifiers)}`;
    }
    conflicts(name, version) {
        return (this.demands.get(name) ?? [])
            .filter((each) => !(0,specifier/* matchesSpecifier */._p)(each.specifiers, version, { prereleases: true }))
            .map((each) => `${each.by} asks for ${name}${(0,specifier/* formatSpecifierSet */.IG)(each.specifiers)}, which no catalogued version satisfies together with the other requirements; ${name} ${version} is weighed.`);
    }
    holds({ requirement }) {
        return requirement.marker === null || (0,marker/* evaluateMarker */.UZ)(requirement.marker, this.environment);
    }
    toDistribution(name, node) {
        const { catalogue, target } = this.options;
        const distribution = catalogue.find(name);
        const common = {
            name,
            dependencies: [...node.dependencies].sort(compare/* byCodeUnit */.X),
            importNames: distribution?.importNames ?? [],
        };
        if (node.provided !== null)
            return {
                ...common,
                version: node.provided.version,
                download: (0,quantity/* exact */.e0)(0),
                installed: (0,quantity/* exact */.e0)(0),
                filename: null,
                gap: null,
                provided: true,
            };
        if (node.choice === null || distribution === null) {
            const pin = (0,version_choice/* pinOf */.nZ)(this.written.get(name) ?? { specifiers: [] });
            const unweighed = { download: (0,quantity/* unknown */.L5)(), installed: (0,quantity/* unknown */.L5)(), filename: null, provided: false };
            return { ...common, ...unweighed, version: pin?.text ?? null, gap: node.gap ?? 'not-in-catalogue' };
        }
        const weight = (0,catalogue_weight/* catalogueWeight */.C)(catalogue, distribution, node.choice, target);
        return {
            ...common,
            ...weight,
            version: node.choice.version,
            gap: node.gap ?? weight.gap,
            provided: false,
        };
    }
}

// EXTERNAL MODULE: ./build/src/python/scale/cpu-builds.js
var cpu_builds = __webpack_require__(85789);
;// CONCATENATED MODULE: ./build/src/python/scale/catalogue-scale.js


function catalogueScale(catalogue) {
    return {
        closureOf: async (question) => catalogueClosure(question, catalogue),
        weighLocked: async ({ closure }) => closure,
        notes: () => [],
        asked: () => [],
    };
}
function catalogueClosure(question, catalogue) {
    const { requirements, constraints, overrides, excludes, target, provided, pytorchCpu } = question;
    return closureFromCatalogue(requirements, {
        target,
        catalogue,
        ...(provided === undefined ? {} : { provided }),
        ...(constraints === undefined ? {} : { constraints }),
        ...(overrides === undefined ? {} : { overrides }),
        ...(excludes === undefined ? {} : { excludes }),
        labels: (0,cpu_builds/* cpuLabels */.Ug)(pytorchCpu ?? false),
    });
}


/***/ }),

/***/ 85789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ug: () => (/* binding */ cpuLabels),
/* harmony export */   cM: () => (/* binding */ withoutCpuBuilds),
/* harmony export */   cX: () => (/* binding */ withCpuBuilds)
/* harmony export */ });
/* harmony import */ var _closure_version_choice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92312);
/* harmony import */ var _requirement_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59731);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80696);



const FAMILY = ['torch', 'torchvision', 'torchaudio'];
const FOR_CUDA = /^(?:nvidia|cuda)-|^(?:pytorch-)?triton$/;
const CPU = new Map(FAMILY.map((name) => [name, 'cpu']));
const NONE = new Map();
function cpuLabels(pytorchCpu) {
    return pytorchCpu ? CPU : NONE;
}
function withoutCpuBuilds(provider) {
    return { provider, choiceOf: () => null };
}
function withCpuBuilds(provider, catalogue, target) {
    if (!target.platform.startsWith('linux/'))
        return withoutCpuBuilds(provider);
    const choices = new Map();
    const plainOf = new Map();
    const read = (0,_requirement_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .requirementReader */ .v)();
    const add = (name, from, choice) => {
        const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .ot)(from.written);
        if (version === null)
            return [];
        const candidate = { ...from, name, version };
        choices.set(candidate, choice);
        return [candidate];
    };
    const catalogued = (name, entries) => entries.flatMap((entry) => {
        const { version: written, requiresPython } = entry;
        const choice = { version: written, entry, how: 'catalogued', pinned: true };
        return add(name, { written, yanked: false, sourceOnly: false, requiresPython }, choice);
    });
    const besides = (plain, entries) => {
        const { older, newer } = (0,_closure_version_choice_js__WEBPACK_IMPORTED_MODULE_0__/* .neighboursOf */ .YV)(plain.version, entries);
        const entry = older ?? newer;
        if (entry === null)
            return [];
        const written = `${plain.written}+cpu`;
        const choice = { version: written, entry, how: 'neighbour', pinned: true };
        const { yanked, requiresPython } = plain;
        const from = {
            written,
            yanked,
            sourceOnly: false,
            ...(requiresPython === undefined ? {} : { requiresPython }),
        };
        const made = add(plain.name, from, choice);
        for (const candidate of made)
            plainOf.set(candidate, plain);
        return made;
    };
    const metadataOf = async (candidate, { entry }) => {
        const plain = plainOf.get(candidate);
        const metadata = plain === undefined ? null : await provider.metadata(plain);
        if (metadata !== null && !('unusable' in metadata))
            return {
                ...metadata,
                requires: metadata.requires.filter(({ normalizedName }) => !FOR_CUDA.test(normalizedName)),
            };
        const requires = entry.requires.flatMap((line) => read(line) ?? []);
        return { requires, requiresPython: entry.requiresPython, extras: [] };
    };
    const list = async (name) => {
        const offered = await provider.candidates(name);
        if (!CPU.has(name))
            return offered;
        const installed = (offered ?? []).filter((each) => provider.isInstalled(each));
        const others = (offered ?? []).filter((each) => !provider.isInstalled(each));
        const entries = (catalogue.find(name)?.versions ?? []).filter(({ version }) => version.endsWith('+cpu'));
        if (entries.length === 0 || others.some(({ written }) => written.endsWith('+cpu')))
            return offered;
        const known = new Set(entries.map(({ version }) => version));
        return [
            ...installed,
            ...catalogued(name, entries),
            ...others
                .filter(({ version, written }) => version.local === null && !known.has(`${written}+cpu`))
                .flatMap((plain) => besides(plain, entries)),
        ];
    };
    const lists = new Map();
    return {
        choiceOf: (candidate) => choices.get(candidate) ?? null,
        provider: {
            ...provider,
            candidates(name) {
                const listed = lists.get(name) ?? list(name);
                lists.set(name, listed);
                return listed;
            },
            async metadata(candidate) {
                const choice = choices.get(candidate);
                return choice === undefined ? provider.metadata(candidate) : metadataOf(candidate, choice);
            },
        },
    };
}


/***/ }),

/***/ 36483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ trusting)
/* harmony export */ });
function trusting(scale, trusts) {
    return {
        closureOf: (question) => scale.closureOf({ ...question, trusts }),
        weighLocked: (question) => scale.weighLocked({ ...question, trusts }),
        notes: () => scale.notes(),
        asked: () => scale.asked(),
    };
}


/***/ }),

/***/ 62867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ isUsable),
/* harmony export */   Rr: () => (/* binding */ tagRankOfText),
/* harmony export */   yJ: () => (/* binding */ bestWheel)
/* harmony export */ });
/* unused harmony exports supportedTags, tagRank, platformTags */
/* harmony import */ var _support_compare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90034);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12699);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80696);
/* harmony import */ var _wheel_filename_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93533);




function supportedTags(target) {
    const [major, minor] = twoNumbers(target.python);
    const platforms = platformTags(target);
    const interpreter = `cp${major}${minor}`;
    const onEach = (prefix) => platforms.map((platform) => `${prefix}-${platform}`);
    const older = descending(minor - 1, 0);
    const stable = major === 3 && minor >= 2;
    const pythons = [`py${major}${minor}`, `py${major}`, ...older.map((number) => `py${major}${number}`)];
    return [
        ...onEach(`${interpreter}-${interpreter}${abiSuffix(major, minor)}`),
        ...(stable ? onEach(`${interpreter}-abi3`) : []),
        ...onEach(`${interpreter}-none`),
        ...(stable ? descending(minor - 1, 2).flatMap((number) => onEach(`cp${major}${number}-abi3`)) : []),
        ...pythons.flatMap((python) => onEach(`${python}-none`)),
        `${interpreter}-none-any`,
        ...pythons.map((python) => `${python}-none-any`),
    ];
}
function bestWheel(filenames, target) {
    let best = null;
    for (const filename of filenames) {
        const wheel = (0,_wheel_filename_js__WEBPACK_IMPORTED_MODULE_2__/* .parseWheelFilename */ .e)(filename);
        const rank = wheel === null ? null : tagRank(wheel, target);
        if (wheel === null || rank === null)
            continue;
        const candidate = { filename, wheel, rank };
        if (best === null || preference(candidate, best) > 0)
            best = candidate;
    }
    return best?.filename ?? null;
}
function tagRank(wheel, target) {
    const ranks = ranksOf(target);
    let best = null;
    for (const tag of wheel.tags) {
        const rank = ranks.get(tag);
        if (rank !== undefined && (best === null || rank < best))
            best = rank;
    }
    return best;
}
function tagRankOfText(text, target) {
    let known = textRanks.get(target);
    if (known === undefined) {
        known = new Map();
        textRanks.set(target, known);
    }
    let rank = known.get(text);
    if (rank === undefined) {
        const wheel = (0,_wheel_filename_js__WEBPACK_IMPORTED_MODULE_2__/* .parseWheelFilename */ .e)(`a-0-${text}.whl`);
        rank = wheel === null ? null : tagRank(wheel, target);
        if (known.size < MOST_TEXTS)
            known.set(text, rank);
    }
    return rank;
}
const textRanks = new WeakMap();
const MOST_TEXTS = 50_000;
function isUsable(filename, target) {
    return bestWheel([filename], target) !== null;
}
function platformTags(target) {
    const { system, wheelMachine } = (0,_target_js__WEBPACK_IMPORTED_MODULE_0__/* .platformFacts */ .v1)(target);
    switch (system) {
        case 'linux':
            return linuxPlatforms(wheelMachine, target);
        case 'darwin':
            return macPlatforms(wheelMachine, target.macos ?? _target_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_MACOS */ .Iz);
        case 'windows':
            return [wheelMachine];
    }
}
function preference(a, b) {
    return ((0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(a.wheel.version, b.wheel.version) ||
        b.rank - a.rank ||
        (a.wheel.build?.number ?? -1) - (b.wheel.build?.number ?? -1) ||
        (0,_support_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodeUnit */ .X)(a.wheel.build?.suffix ?? '', b.wheel.build?.suffix ?? ''));
}
const rankCache = new WeakMap();
function ranksOf(target) {
    const known = rankCache.get(target);
    if (known !== undefined)
        return known;
    const ranks = new Map();
    for (const [rank, tag] of supportedTags(target).entries())
        if (!ranks.has(tag))
            ranks.set(tag, rank);
    rankCache.set(target, ranks);
    return ranks;
}
function abiSuffix(major, minor) {
    if (major === 2)
        return 'mu';
    return major === 3 && minor < 8 ? 'm' : '';
}
const LEGACY_MANYLINUX = {
    17: 'manylinux2014',
    12: 'manylinux2010',
    5: 'manylinux1',
};
const MANYLINUX_MACHINES = new Set([
    'x86_64',
    'i686',
    'aarch64',
    'armv7l',
    'ppc64le',
    's390x',
    'riscv64',
    'loongarch64',
]);
function linuxPlatforms(machine, target) {
    const libc = target.libc ?? _target_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_LIBC */ .pl;
    const [major, minor] = twoNumbers(libc.version);
    const tags = [`linux_${machine}`];
    if (libc.kind === 'musl') {
        for (const number of descending(minor, 0))
            tags.push(`musllinux_${major}_${number}_${machine}`);
        return tags;
    }
    if (!MANYLINUX_MACHINES.has(machine))
        return tags;
    const oldest = machine === 'x86_64' || machine === 'i686' ? 5 : 17;
    for (const number of descending(minor, oldest)) {
        tags.push(`manylinux_${major}_${number}_${machine}`);
        const legacy = LEGACY_MANYLINUX[number];
        if (legacy !== undefined)
            tags.push(`${legacy}_${machine}`);
    }
    return tags;
}
function macPlatforms(machine, release) {
    const [major, minor] = twoNumbers(release);
    const intel = machine === 'x86_64';
    const formats = intel
        ? ['x86_64', 'intel', 'fat64', 'fat3', 'universal2', 'universal']
        : ['arm64', 'universal2'];
    const older = intel ? formats : ['universal2'];
    const tagsOf = (first, second, kinds) => kinds.map((kind) => `macosx_${first}_${second}_${kind}`);
    if (major === 10)
        return descending(minor, 4).flatMap((number) => tagsOf(10, number, formats));
    return [
        ...descending(major, 11).flatMap((number) => tagsOf(number, 0, formats)),
        ...descending(16, 4).flatMap((number) => tagsOf(10, number, older)),
    ];
}
function twoNumbers(version) {
    const [major = '', minor = ''] = version.split('.');
    return [Number.parseInt(major, 10) || 0, Number.parseInt(minor, 10) || 0];
}
function descending(from, to) {
    return Array.from({ length: Math.max(0, from - to + 1) }, (_, index) => from - index);
}


/***/ }),

/***/ 12699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iz: () => (/* binding */ DEFAULT_MACOS),
/* harmony export */   hu: () => (/* binding */ parseTarget),
/* harmony export */   nb: () => (/* binding */ newestSupportedPython),
/* harmony export */   pl: () => (/* binding */ DEFAULT_LIBC),
/* harmony export */   v1: () => (/* binding */ platformFacts),
/* harmony export */   wp: () => (/* binding */ markerEnvironment)
/* harmony export */ });
/* unused harmony exports DEFAULT_MUSL, normalizePlatform */
const DEFAULT_LIBC = { kind: 'glibc', version: '2.36' };
const DEFAULT_MUSL = { kind: 'musl', version: '1.2' };
const DEFAULT_MACOS = '14.0';
const newestSupportedPython = '3.13';
function parseTarget(python, platform) {
    const version = /^(?:c?python|cp)?\s*(\d)\.(\d{1,2})(?:\.(\d{1,3}))?$/i.exec(python.trim());
    if (version === null)
        return { ok: false, message: `"${python}" is no Python version like 3.11 or 3.11.4` };
    const normalized = normalizePlatform(platform);
    if (normalized === null)
        return {
            ok: false,
            message: `the platform "${platform}" is not known; known are ${[...PLATFORMS.keys()].join(', ')}`,
        };
    const [, major, minor, patch] = version;
    const target = { python: `${major}.${minor}`, platform: normalized };
    return {
        ok: true,
        target: patch === undefined ? target : { ...target, fullVersion: `${major}.${minor}.${patch}` },
    };
}
function normalizePlatform(platform) {
    const [system = '', machine = '', variant = ''] = platform.trim().toLowerCase().split('/');
    const os = SYSTEM_SPELLINGS[system] ?? system;
    const architecture = MACHINE_SPELLINGS[machine] ?? machine;
    const name = architecture === 'arm' ? `${os}/arm/${variant || 'v7'}` : `${os}/${architecture}`;
    return PLATFORMS.has(name) ? name : null;
}
function platformFacts(target) {
    const name = normalizePlatform(target.platform);
    const facts = name === null ? undefined : PLATFORMS.get(name);
    if (facts === undefined)
        throw new RangeError(`the platform "${target.platform}" is not known`);
    return facts;
}
function markerEnvironment(target) {
    const { system, machine } = platformFacts(target);
    const names = SYSTEM_NAMES[system];
    const fullVersion = target.fullVersion ?? `${target.python}.${LAST_PATCH[target.python] ?? 0}`;
    return {
        implementation_name: 'cpython',
        implementation_version: fullVersion,
        os_name: names.osName,
        platform_machine: machine,
        platform_python_implementation: 'CPython',
        platform_release: '',
        platform_system: names.platformSystem,
        platform_version: '',
        python_full_version: fullVersion,
        python_version: target.python,
        sys_platform: names.sysPlatform,
    };
}
const LAST_PATCH = {
    '2.7': 18,
    '3.6': 15,
    '3.7': 17,
    '3.8': 20,
    '3.9': 25,
    '3.10': 21,
    '3.11': 17,
    '3.12': 15,
    '3.13': 16,
    '3.14': 8,
};
const SYSTEM_NAMES = {
    linux: { osName: 'posix', platformSystem: 'Linux', sysPlatform: 'linux' },
    darwin: { osName: 'posix', platformSystem: 'Darwin', sysPlatform: 'darwin' },
    windows: { osName: 'nt', platformSystem: 'Windows', sysPlatform: 'win32' },
};
const SYSTEM_SPELLINGS = {
    macos: 'darwin',
    macosx: 'darwin',
    win: 'windows',
};
const MACHINE_SPELLINGS = {
    x86_64: 'amd64',
    'x86-64': 'amd64',
    x64: 'amd64',
    aarch64: 'arm64',
    armhf: 'arm',
    i386: '386',
    i686: '386',
    x86: '386',
};
const PLATFORMS = new Map([
    ['linux/amd64', { system: 'linux', machine: 'x86_64', wheelMachine: 'x86_64' }],
    ['linux/arm64', { system: 'linux', machine: 'aarch64', wheelMachine: 'aarch64' }],
    ['linux/arm/v7', { system: 'linux', machine: 'armv7l', wheelMachine: 'armv7l' }],
    ['linux/arm/v6', { system: 'linux', machine: 'armv6l', wheelMachine: 'armv6l' }],
    ['linux/ppc64le', { system: 'linux', machine: 'ppc64le', wheelMachine: 'ppc64le' }],
    ['linux/s390x', { system: 'linux', machine: 's390x', wheelMachine: 's390x' }],
    ['linux/riscv64', { system: 'linux', machine: 'riscv64', wheelMachine: 'riscv64' }],
    ['linux/loong64', { system: 'linux', machine: 'loongarch64', wheelMachine: 'loongarch64' }],
    ['linux/386', { system: 'linux', machine: 'i686', wheelMachine: 'i686' }],
    ['darwin/amd64', { system: 'darwin', machine: 'x86_64', wheelMachine: 'x86_64' }],
    ['darwin/arm64', { system: 'darwin', machine: 'arm64', wheelMachine: 'arm64' }],
    ['windows/amd64', { system: 'windows', machine: 'AMD64', wheelMachine: 'win_amd64' }],
    ['windows/arm64', { system: 'windows', machine: 'ARM64', wheelMachine: 'win_arm64' }],
    ['windows/386', { system: 'windows', machine: 'x86', wheelMachine: 'win32' }],
]);


/***/ }),

/***/ 93533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ parseWheelFilename)
/* harmony export */ });
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90933);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80696);


const MAXIMUM_TAGS = 10_000;
const MAXIMUM_LENGTH = 4096;
function parseWheelFilename(filename) {
    if (!filename.endsWith('.whl') || filename.length > MAXIMUM_LENGTH)
        return null;
    const parts = filename.slice(0, -'.whl'.length).split('-');
    const [nameText = '', versionText = ''] = parts;
    if (parts.length !== 5 && parts.length !== 6)
        return null;
    if (nameText.includes('__') || !/^[\p{L}\p{N}_.]+$/u.test(nameText))
        return null;
    const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(versionText);
    const build = parts.length === 6 ? /^([0-9]+)([^\n]*)/.exec(parts[2] ?? '') : null;
    if (version === null || (parts.length === 6 && build === null))
        return null;
    const tags = expandTags(parts.slice(-3));
    if (tags === null)
        return null;
    return {
        name: (0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .P)(nameText),
        version,
        build: build === null ? null : { number: Number(build[1]), suffix: build[2] ?? '' },
        tags,
    };
}
function expandTags(parts) {
    const [interpreters = [], abis = [], platforms = []] = parts.map((part) => part.toLowerCase().split('.'));
    if ([interpreters, abis, platforms].some((members) => members.includes('')))
        return null;
    if (!interpreters.every((interpreter) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(interpreter)))
        return null;
    if (interpreters.length * abis.length * platforms.length > MAXIMUM_TAGS)
        return null;
    const tags = interpreters.flatMap((interpreter) => abis.flatMap((abi) => platforms.map((platform) => `${interpreter}-${abi}-${platform}`)));
    return [...new Set(tags)];
}


/***/ }),

/***/ 95439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KZ: () => (/* binding */ toSaving),
/* harmony export */   Ud: () => (/* binding */ toMetric)
/* harmony export */ });
/* unused harmony export assessBudget */
/* harmony import */ var _support_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71418);
/* harmony import */ var _support_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74800);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18456);



function assessBudget(quantity, limits, baseline) {
    const assessments = [];
    if (limits.max !== undefined)
        assessments.push(assessMaximum(quantity, limits.max));
    if (limits.maxGrowth !== undefined && baseline !== undefined)
        assessments.push(assessGrowth(quantity, limits.maxGrowth, baseline));
    return (assessments.find(({ status }) => status === 'fail') ??
        assessments.find(({ status }) => status === 'inconclusive') ??
        assessments[0] ?? { status: 'none' });
}
function assessMaximum(quantity, max) {
    const [low, high] = (0,_support_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .boundsOf */ .BO)(quantity);
    const limit = (0,_support_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(max);
    if (high <= max)
        return { status: 'pass' };
    if (low > max) {
        const over = (0,_support_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(low - max);
        if (low === high)
            return { status: 'fail', reason: `${(0,_support_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(low)} is ${over} over the budget of ${limit}` };
        return {
            status: 'fail',
            reason: `at least ${(0,_support_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(low)}, which is ${over} over the budget of ${limit}`,
        };
    }
    const bounds = Number.isFinite(high)
        ? `the estimate reaches from ${(0,_support_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(low)} to ${(0,_support_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(high)}`
        : `at least ${(0,_support_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(low)}, and the weight of some parts is unknown`;
    return { status: 'inconclusive', reason: `${bounds}; the budget of ${limit} can't be decided` };
}
function assessGrowth(quantity, maxGrowth, baseline) {
    const limit = (0,_support_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(maxGrowth);
    if (baseline === 'unavailable')
        return { status: 'inconclusive', reason: `growth can't be decided, because the base could not be read` };
    const change = baseline.change ?? (0,_support_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .difference */ .iv)(quantity, baseline.quantity);
    const [low, high] = growthBounds(changeBounds(change), (0,_support_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .boundsOf */ .BO)(baseline.quantity));
    if (high <= maxGrowth)
        return { status: 'pass' };
    if (low > maxGrowth) {
        const grown = Number.isFinite(low) ? (0,_support_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(low) : 'from nothing';
        const atLeast = low === high ? '' : 'at least ';
        return { status: 'fail', reason: `grows by ${atLeast}${grown}, more than the allowed ${limit}` };
    }
    const bounds = Number.isFinite(high) && Number.isFinite(low)
        ? `growth lies between ${(0,_support_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(low)} and ${(0,_support_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(high)}`
        : 'growth is unknown, because the weight of some parts is';
    return { status: 'inconclusive', reason: `${bounds}; the limit of ${limit} can't be decided` };
}
function changeBounds(change) {
    const [low, high] = (0,_support_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .boundsOf */ .BO)(change);
    if (change.provenance === 'unknown' && low <= 0)
        return [Number.NEGATIVE_INFINITY, high];
    return [low, high];
}
function growthBounds([changeLow, changeHigh], [baseLow, baseHigh]) {
    return [
        ratio(changeLow, changeLow >= 0 ? baseHigh : baseLow),
        ratio(changeHigh, changeHigh >= 0 ? baseLow : baseHigh),
    ];
}
function ratio(a, b) {
    if (a === 0 || b === Number.POSITIVE_INFINITY)
        return 0;
    return b === 0 ? Math.sign(a) * Number.POSITIVE_INFINITY : a / b;
}
function toMetric(source) {
    const { quantity, limits = {}, baseline } = source;
    const { status, reason } = assessBudget(quantity, limits, baseline);
    const budget = {
        ...(limits.max === undefined ? {} : { max: limits.max }),
        ...(limits.maxGrowth === undefined ? {} : { maxGrowth: limits.maxGrowth }),
    };
    return {
        id: source.id,
        label: source.label,
        unit: source.unit ?? 'bytes',
        better: source.better ?? 'lower',
        ...quantityFields(quantity),
        ...(Object.keys(budget).length === 0 ? {} : { budget }),
        ...(baseline === undefined
            ? {}
            : {
                baseline: {
                    value: baseline === 'unavailable' ? null : quantityFields(baseline.quantity).value,
                    ref: source.baselineRef ?? 'base',
                },
            }),
        status,
        ...(reason === undefined ? {} : { reason }),
    };
}
function toSaving(quantity, kind) {
    const { value, ...rest } = quantityFields(quantity);
    return { bytes: value, kind, ...rest };
}
function quantityFields(quantity) {
    const { provenance } = quantity;
    switch (quantity.provenance) {
        case 'exact':
        case 'measured':
            return { value: quantity.value, provenance };
        case 'estimated':
            return { value: quantity.value, provenance, interval: (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .toInterval */ .ZQ)(quantity.interval) };
        case 'unknown':
            return quantity.atLeast > 0
                ? { value: null, provenance, interval: [quantity.atLeast, null] }
                : { value: null, provenance };
    }
}


/***/ }),

/***/ 74041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ decideVerdict),
/* harmony export */   F: () => (/* binding */ exitCodeOf)
/* harmony export */ });
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71272);

const REACHED = {
    error: ['error'],
    warning: ['error', 'warning'],
    never: [],
};
function decideVerdict(metrics, findings, options) {
    const failed = metrics.filter(({ status }) => status === 'fail').map(explain);
    const ordered = (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .orderFindings */ .$t)(findings).open;
    const reached = ordered.filter((finding) => reaches(finding, options.failOn));
    const failures = [...failed, ...reached.map(({ title }) => title)];
    if (failures.length > 0)
        return { verdict: 'fail', reason: abridge(failures) };
    const undecided = metrics.filter(({ status }) => status === 'inconclusive').map(explain);
    if (undecided.length > 0)
        return { verdict: 'inconclusive', reason: abridge(undecided) };
    const doubtful = metrics.filter(({ status }) => status === 'warn').map(explain);
    const warnings = ordered.filter((finding) => reaches(finding, 'warning')).map(({ title }) => title);
    const concerns = [...doubtful, ...warnings];
    return concerns.length > 0 ? { verdict: 'warn', reason: abridge(concerns) } : { verdict: 'pass' };
}
function exitCodeOf(report, options) {
    if (report.verdict === 'fail')
        return 1;
    if (report.findings.some((finding) => reaches(finding, options.failOn)))
        return 1;
    if (report.verdict === 'inconclusive')
        return options.onInconclusive === 'fail' || report.command === 'promote' ? 1 : 0;
    return 0;
}
function reaches(finding, failOn) {
    return finding.ignored === undefined && REACHED[failOn].includes(finding.severity);
}
function explain(metric) {
    return metric.reason === undefined ? metric.label : `${metric.label}: ${metric.reason}`;
}
function abridge(sentences) {
    const [first = '', ...others] = sentences;
    return others.length === 0 ? first : `${first} (and ${others.length} more)`;
}


/***/ }),

/***/ 4425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ removedPaths),
  y: () => (/* binding */ removes)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/shell/families/removal.js
var removal = __webpack_require__(45981);
;// CONCATENATED MODULE: ./build/src/shell/glob.js
const MAXIMUM_LENGTH = 4096;
const MAXIMUM_ALTERNATIVES = 256;
function matchesPath(pattern, path, dots = false) {
    if (pattern.length > MAXIMUM_LENGTH || path.length > MAXIMUM_LENGTH)
        return false;
    const wanted = pattern.split('/');
    const given = path.split('/');
    let reachable = given.map(() => false);
    reachable = [true, ...reachable];
    for (const segment of wanted) {
        const next = reachable.map(() => false);
        if (segment === '**') {
            let open = false;
            for (let index = 0; index < reachable.length; index += 1) {
                open ||= reachable[index] === true;
                next[index] = open;
            }
        }
        else
            for (let index = 0; index < given.length; index += 1)
                if (reachable[index] === true && matchesSegment(segment, given[index] ?? '', dots))
                    next[index + 1] = true;
        reachable = next;
    }
    return reachable[given.length] === true;
}
function matchesSegment(pattern, text, dots) {
    if (!dots && text.startsWith('.') && !pattern.startsWith('.'))
        return false;
    let inPattern = 0;
    let inText = 0;
    let star = -1;
    let resume = 0;
    while (inText < text.length) {
        if (pattern[inPattern] === '*') {
            star = inPattern;
            resume = inText;
            inPattern += 1;
            continue;
        }
        const step = inPattern < pattern.length ? matchesOne(pattern, inPattern, text[inText] ?? '') : 0;
        if (step > 0) {
            inPattern += step;
            inText += 1;
        }
        else if (star === -1)
            return false;
        else {
            inPattern = star + 1;
            resume += 1;
            inText = resume;
        }
    }
    while (pattern[inPattern] === '*')
        inPattern += 1;
    return inPattern === pattern.length;
}
function matchesOne(pattern, at, character) {
    const wanted = pattern[at];
    if (wanted === '?')
        return 1;
    if (wanted !== '[')
        return wanted === character ? 1 : 0;
    const close = pattern.indexOf(']', at + 2 + (/[!^]/.test(pattern[at + 1] ?? '') ? 1 : 0));
    if (close === -1)
        return character === '[' ? 1 : 0;
    let members = pattern.slice(at + 1, close);
    const negated = /^[!^]/.test(members);
    if (negated)
        members = members.slice(1);
    let found = false;
    for (let index = 0; index < members.length; index += 1) {
        const from = members[index] ?? '';
        if (members[index + 1] === '-' && index + 2 < members.length) {
            found ||= from <= character && character <= (members[index + 2] ?? '');
            index += 2;
        }
        else
            found ||= from === character;
    }
    return found !== negated ? close - at + 1 : 0;
}
function expandBraces(word) {
    if (word.length > MAXIMUM_LENGTH)
        return [word];
    const done = [];
    const pending = [word];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const parts = firstBraces(next);
        if (parts === null)
            done.push(next);
        else
            for (const alternative of [...parts.alternatives].reverse())
                pending.push(parts.before + alternative + parts.after);
        if (done.length + pending.length > MAXIMUM_ALTERNATIVES)
            return [word];
    }
    return [...new Set(done)];
}
function firstBraces(word) {
    const opened = [];
    for (let at = 0; at < word.length; at += 1) {
        if (word[at] === '{' && word[at - 1] !== '$')
            opened.push(at);
        if (word[at] !== '}')
            continue;
        const open = opened.pop();
        if (open === undefined)
            continue;
        const inner = word.slice(open + 1, at);
        if (inner.includes(','))
            return { before: word.slice(0, open), alternatives: inner.split(','), after: word.slice(at + 1) };
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/shell/removal.js



function removedPaths(command, context = {}) {
    return removedBy(command, context).map(({ pattern }) => pattern);
}
function removes(what, path, context = {}) {
    const home = context.home ?? '/root';
    const wanted = normalised(path.replace(/\/\*+$/, ''), home, context.workingDirectory ?? null);
    if ('commands' in what)
        return what.commands.some((command) => command.certainty === 'always' &&
            command.range.start >= (context.after ?? 0) &&
            covers(removedBy(command, context), wanted));
    return covers(removedBy(what, context), wanted);
}
function covers(removed, path) {
    return removed.some(({ pattern, recursive, dots }) => {
        if (matchesPath(pattern, path, dots))
            return true;
        if (!recursive)
            return false;
        if (/\/\*+$/.test(pattern) && matchesPath(pattern.replace(/\/\*+$/, ''), path, dots))
            return true;
        for (let above = external_node_path_.posix.dirname(path); above !== '/' && above !== '.'; above = external_node_path_.posix.dirname(above))
            if (matchesPath(pattern, above, dots))
                return true;
        return false;
    });
}
function removedBy(what, context) {
    const removal = 'kind' in what ? what : removalOf(what);
    if (removal === null)
        return [];
    const { command } = removal;
    const home = command.variables.get('HOME') ?? context.home ?? '/root';
    const start = command.workingDirectoryKnown ? (context.workingDirectory ?? null) : null;
    const { workingDirectory } = command;
    const directory = workingDirectory === null || workingDirectory.startsWith('/') || start === null
        ? (workingDirectory ?? start)
        : external_node_path_.posix.join(start, workingDirectory);
    return removal.removed
        .flatMap(expandBraces)
        .filter((path) => path !== '' &&
        (path.startsWith('/') || path.startsWith('~') || command.workingDirectoryKnown || /^\$/.test(path)))
        .map((path) => ({
        pattern: normalised(path, home, directory),
        recursive: removal.recursive,
        dots: removal.tool === 'find',
    }));
}
function removalOf(command) {
    return command.name === null ? null : (0,removal/* recogniseRemoval */.c)(command, command.name);
}
function normalised(path, home, directory) {
    const expanded = path
        .replace(/^(?:~root)(?=\/|$)/, '/root')
        .replace(/^(?:~|\$HOME|\$\{HOME\})(?=\/|$)/, home.replaceAll('$', '$$$$'));
    const absolute = expanded.startsWith('/') || expanded.startsWith('$') || directory === null
        ? expanded
        : external_node_path_.posix.join(directory, expanded);
    const clean = external_node_path_.posix.normalize(absolute);
    return clean.length > 1 && clean.endsWith('/') ? clean.slice(0, -1) : clean;
}


/***/ }),

/***/ 74800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ boundsOf),
/* harmony export */   Ju: () => (/* binding */ estimated),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   cz: () => (/* binding */ sum),
/* harmony export */   e0: () => (/* binding */ exact),
/* harmony export */   iv: () => (/* binding */ difference),
/* harmony export */   jj: () => (/* binding */ knownValue),
/* harmony export */   uD: () => (/* binding */ possibly)
/* harmony export */ });
/* unused harmony export weaker */
const exact = (value) => ({ provenance: 'exact', value });
const estimated = (value, low, high) => ({
    provenance: 'estimated',
    value,
    interval: [low, high],
});
const unknown = (atLeast = 0) => ({ provenance: 'unknown', atLeast });
function boundsOf(quantity) {
    switch (quantity.provenance) {
        case 'exact':
        case 'measured':
            return [quantity.value, quantity.value];
        case 'estimated':
            return quantity.interval;
        case 'unknown':
            return [quantity.atLeast, Number.POSITIVE_INFINITY];
    }
}
function possibly(quantity) {
    return quantity.provenance === 'unknown'
        ? unknown()
        : estimated(quantity.value, Math.min(0, quantity.value), Math.max(0, boundsOf(quantity)[1]));
}
function knownValue(quantity) {
    return quantity.provenance === 'unknown' ? null : quantity.value;
}
function sum(parts) {
    let value = 0;
    let low = 0;
    let high = 0;
    let provenance = 'exact';
    for (const part of parts) {
        const [partLow, partHigh] = boundsOf(part);
        low += partLow;
        high += partHigh;
        value += knownValue(part) ?? 0;
        provenance = weaker(provenance, part.provenance);
    }
    return withProvenance(provenance, value, low, high);
}
function difference(before, after) {
    const provenance = weaker(before.provenance, after.provenance);
    if (provenance === 'unknown')
        return unknown(Math.max(0, boundsOf(before)[0] - boundsOf(after)[1]));
    const [beforeLow, beforeHigh] = boundsOf(before);
    const [afterLow, afterHigh] = boundsOf(after);
    return withProvenance(provenance, (knownValue(before) ?? 0) - (knownValue(after) ?? 0), beforeLow - afterHigh, beforeHigh - afterLow);
}
const ORDER = ['exact', 'measured', 'estimated', 'unknown'];
function weaker(a, b) {
    return ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b;
}
function withProvenance(provenance, value, low, high) {
    switch (provenance) {
        case 'exact':
            return exact(value);
        case 'measured':
            return { provenance, value };
        case 'estimated':
            return estimated(value, low, high);
        case 'unknown':
            return unknown(low);
    }
}


/***/ }),

/***/ 80668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R3: () => (/* binding */ prune),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   dQ: () => (/* binding */ listCheckedFiles),
/* harmony export */   nM: () => (/* binding */ removeFile),
/* harmony export */   qv: () => (/* binding */ keepOnly),
/* harmony export */   vc: () => (/* binding */ removeForeign)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const HOUR = 3_600_000;
function prune(folder, byteLimit, now) {
    const kept = [];
    for (const file of listFiles(folder)) {
        if (!file.path.endsWith('.tmp'))
            kept.push(file);
        else if (now - file.used > HOUR)
            removeFile(file.path);
    }
    let total = kept.reduce((sum, { bytes }) => sum + bytes, 0);
    if (total <= byteLimit)
        return;
    for (const file of kept.sort((a, b) => a.used - b.used)) {
        if (total <= byteLimit * 0.9)
            break;
        removeFile(file.path);
        total -= file.bytes;
    }
}
function listCheckedFiles(folder) {
    return listFiles(folder).filter(({ path }) => !path.endsWith('.tmp'));
}
function removeForeign(folder) {
    const ours = new Set(listCheckedFiles(folder).map(({ path }) => path));
    keepOnly(folder, [...new Set([...ours].map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))))]);
    for (const part of namesOf(folder)) {
        for (const name of namesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, part))) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, part, name);
            if (!ours.has(path))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true });
        }
    }
}
function keepOnly(folder, names) {
    if (statsOf(folder)?.isDirectory() === false)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { force: true });
    for (const name of namesOf(folder)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        if (!names.includes(name) || statsOf(path)?.isDirectory() !== true)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true });
    }
}
function listFiles(folder) {
    return namesOf(folder)
        .filter((part) => /^[0-9a-f]$/.test(part) && statsOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, part))?.isDirectory() === true)
        .flatMap((part) => namesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, part))
        .filter((name) => name.startsWith(part) && /^[0-9a-f]{64}(?:\.[0-9a-f]{12}\.tmp)?$/.test(name))
        .flatMap((name) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, part, name);
        const stats = statsOf(path);
        return stats?.isFile() === true ? [{ path, bytes: stats.size, used: stats.mtimeMs }] : [];
    }));
}
function namesOf(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    }
    catch {
        return [];
    }
}
function statsOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
    }
    catch {
        return null;
    }
}
function removeFile(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
    }
    catch {
    }
}
function pathOf(folder, name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name.slice(0, 1), name);
}


/***/ }),

/***/ 31756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ runProcess),
/* harmony export */   n: () => (/* binding */ minimalEnvironment)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51622);



const KEPT = ['SystemRoot', 'SYSTEMROOT', 'windir', 'PATHEXT', 'TEMP', 'TMP', 'TMPDIR', 'COMSPEC'];
function minimalEnvironment(added = {}) {
    const environment = { LC_ALL: 'C' };
    for (const name of KEPT) {
        const value = process.env[name];
        if (value !== undefined)
            environment[name] = value;
    }
    return { ...environment, ...added };
}
const STDERR_LIMIT = 65_536;
function runProcess(request) {
    const { executable } = request;
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(executable))
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EnvironmentError */ .eG(`${executable} is not an absolute path; it is not started`);
    return new Promise((resolvePromise, reject) => {
        const posix = process.platform !== 'win32';
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(executable, request.args, {
            cwd: request.cwd,
            env: request.environment,
            stdio: ['pipe', 'pipe', 'pipe'],
            shell: false,
            windowsHide: true,
            detached: posix,
        });
        let stopped = null;
        const kill = () => {
            try {
                if (posix && child.pid !== undefined)
                    process.kill(-child.pid, 'SIGKILL');
                else
                    child.kill('SIGKILL');
            }
            catch {
                child.kill('SIGKILL');
            }
        };
        const stop = (reason) => {
            if (stopped !== null)
                return;
            stopped = reason;
            kill();
            child.stdout.destroy();
            child.stderr.destroy();
        };
        const timer = setTimeout(() => stop('timeout'), request.timeoutMilliseconds);
        process.once('exit', kill);
        const chunks = [];
        let length = 0;
        child.stdout.on('data', (chunk) => {
            if (stopped !== null)
                return;
            if (request.onOutput !== undefined) {
                if (!request.onOutput(chunk))
                    stop('caller');
                return;
            }
            length += chunk.length;
            if (length > request.outputLimit)
                stop('output-limit');
            else
                chunks.push(chunk);
        });
        const errors = [];
        let errorLength = 0;
        child.stderr.on('data', (chunk) => {
            if (errorLength < STDERR_LIMIT)
                errors.push(chunk.subarray(0, STDERR_LIMIT - errorLength));
            errorLength += chunk.length;
        });
        child.stdin.on('error', () => { });
        child.stdin.end(request.input ?? '');
        const settle = () => {
            clearTimeout(timer);
            process.off('exit', kill);
        };
        child.on('error', (thrown) => {
            settle();
            reject(new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EnvironmentError */ .eG(`${executable} cannot be started: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)}`, { cause: thrown }));
        });
        child.on('close', (exitCode) => {
            settle();
            resolvePromise({
                exitCode,
                stdout: Buffer.concat(chunks),
                stderr: Buffer.concat(errors).toString('utf8'),
                stopped,
            });
        });
    });
}


/***/ }),

/***/ 34840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ findExecutable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _working_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70158);



function findExecutable(name, search) {
    const forbidden = search.outside.map(realOrSame);
    const path = search.path ?? process.env.PATH ?? '';
    for (const entry of path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) {
        if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(entry))
            continue;
        for (const candidate of candidates((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry, name))) {
            if (!isProgram(candidate))
                continue;
            const real = realOrSame(candidate);
            const inside = forbidden.some((root) => (0,_working_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)(root, real) !== null || (0,_working_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)(root, realOrSame(entry)) !== null);
            if (!inside)
                return candidate;
        }
    }
    return null;
}
function candidates(path) {
    if (process.platform !== 'win32')
        return [path];
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(path) === '' ? [`${path}.exe`, `${path}.com`] : [path];
}
function isProgram(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
function realOrSame(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return path;
    }
}


/***/ })

};
