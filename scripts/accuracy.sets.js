/**
 * The requirement sets on which Plimsoll's closures are held against uv's: written by hand, the field's kinds of projects,
 * from one line to a hundred, with extras, ranges, old pins, markers and constraints.
 *
 * @typedef {object} RequirementSet
 * @property {string} name
 * @property {string} python
 * @property {string} [fullPython] the patch release that stands for it, which uv has to be told
 * @property {'linux/amd64' | 'linux/arm64'} platform
 * @property {string[]} requirements
 * @property {string[]} [constraints]
 * @property {string} [date] leave out what was uploaded after this day
 * @property {boolean} [prereleases] take pre-releases too
 * @property {boolean} [install] small enough to be installed and measured
 */

/** @param {string} text @returns {string[]} */
const lines = (text) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** @type {RequirementSet[]} */
export const requirementSets = [
  // One line.
  { name: 'pandas', python: '3.11', platform: 'linux/amd64', requirements: ['pandas'], install: true },
  { name: 'torch', python: '3.11', platform: 'linux/amd64', requirements: ['torch'] },
  {
    name: 'torch-arm',
    python: '3.12',
    platform: 'linux/arm64',
    requirements: ['torch==2.5.1', 'torchvision==0.20.1'],
    install: true,
  },
  {
    name: 'transformers-torch',
    python: '3.12',
    platform: 'linux/amd64',
    requirements: ['transformers[torch]'],
  },
  { name: 'vllm', python: '3.12', platform: 'linux/amd64', requirements: ['vllm'] },
  // Inference and web services.
  {
    name: 'service-sklearn',
    python: '3.11',
    platform: 'linux/amd64',
    requirements: lines(`
      fastapi>=0.110
      uvicorn[standard]
      pydantic>=2,<3
      scikit-learn~=1.5
      joblib
      prometheus-client
    `),
    install: true,
  },
  {
    name: 'service-onnx',
    python: '3.12',
    platform: 'linux/amd64',
    requirements: lines(`
      onnxruntime>=1.18
      opencv-python-headless<4.12
      pillow
      fastapi[standard]
      python-multipart
      gunicorn
      numpy<2.3
    `),
    install: true,
  },
  {
    name: 'service-flask-old',
    python: '3.10',
    platform: 'linux/amd64',
    requirements: lines(`
      flask==2.0.3
      werkzeug<2.1
      jinja2<3.1
      gunicorn==20.1.0
      scikit-learn==1.1.3
      pandas==1.4.4
      numpy<1.24
      xgboost==1.6.2
    `),
    install: true,
  },
  {
    name: 'service-django',
    python: '3.13',
    platform: 'linux/amd64',
    requirements: lines(`
      django>=5,<6
      djangorestframework
      django-cors-headers
      celery[redis]>=5.4
      gunicorn
      psycopg[binary]
      whitenoise
      scikit-learn
      sentry-sdk[django]
    `),
    install: true,
  },
  {
    name: 'service-triton-client',
    python: '3.11',
    platform: 'linux/amd64',
    requirements: ['tritonclient[grpc,http]', 'numpy<2', 'protobuf<5', 'grpcio'],
    install: true,
  },
  {
    name: 'service-bentoml',
    python: '3.11',
    platform: 'linux/arm64',
    requirements: ['bentoml>=1.3', 'lightgbm', 'pandas<3', 'kserve<0.16'],
  },
  // Training.
  {
    name: 'training-lightning',
    python: '3.12',
    platform: 'linux/amd64',
    requirements: lines(`
      lightning>=2.3
      torch>=2.4,<2.9
      torchvision
      torchmetrics
      wandb
      hydra-core
      omegaconf
      tensorboard
      rich
    `),
  },
  {
    name: 'training-huggingface',
    python: '3.11',
    platform: 'linux/amd64',
    requirements: lines(`
      transformers>=4.44,<5
      accelerate
      peft
      trl
      datasets
      bitsandbytes
      evaluate
      sentencepiece
      tensorboard
    `),
  },
  {
    name: 'training-tensorflow',
    python: '3.11',
    platform: 'linux/amd64',
    requirements: ['tensorflow-cpu', 'tensorflow-datasets', 'pandas', 'matplotlib'],
    install: true,
  },
  {
    name: 'training-tensorflow-gpu',
    python: '3.12',
    platform: 'linux/amd64',
    requirements: ['tensorflow[and-cuda]', 'keras-tuner', 'tensorboard'],
  },
  {
    name: 'training-tensorflow-old',
    python: '3.10',
    platform: 'linux/amd64',
    requirements: lines(`
      tensorflow==2.9.3
      numpy<1.24
      protobuf<3.20
      pandas==1.5.3
      matplotlib<3.7
    `),
  },
  {
    name: 'training-jax',
    python: '3.12',
    platform: 'linux/amd64',
    requirements: ['jax[cuda12]', 'flax', 'optax', 'orbax-checkpoint', 'chex', 'tensorstore'],
  },
  {
    name: 'training-ray',
    python: '3.11',
    platform: 'linux/amd64',
    requirements: ['ray[default,serve,tune]', 'xgboost<3', 'lightgbm', 'mlflow-skinny'],
  },
  {
    name: 'reinforcement',
    python: '3.11',
    platform: 'linux/arm64',
    requirements: ['gymnasium[classic-control]', 'stable-baselines3[extra]', 'pettingzoo', 'numpy<2'],
  },
  {
    name: 'diffusion-2024',
    python: '3.10',
    platform: 'linux/amd64',
    date: '2024-06-01',
    requirements: lines(`
      diffusers[torch]
      transformers
      accelerate
      safetensors
      xformers
      gradio
      controlnet-aux
    `),
  },
  // Language.
  {
    name: 'language-spacy',
    python: '3.11',
    platform: 'linux/amd64',
    requirements: ['spacy>=3.7,<3.8', 'nltk', 'gensim', 'scipy<1.14', 'textblob'],
    install: true,
  },
  {
    name: 'language-rag',
    python: '3.11',
    platform: 'linux/amd64',
    requirements: lines(`
      langchain
      langchain-openai
      langchain-community
      chromadb
      faiss-cpu
      tiktoken
      sentence-transformers
      pypdf
    `),
  },
  {
    name: 'language-llama-index',
    python: '3.12',
    platform: 'linux/amd64',
    requirements: ['llama-index', 'llama-index-vector-stores-qdrant', 'qdrant-client', 'openai<2'],
    install: true,
  },
  {
    name: 'language-agents',
    python: '3.13',
    platform: 'linux/arm64',
    requirements: ['openai', 'anthropic', 'litellm[proxy]', 'pydantic-ai-slim[openai]', 'instructor'],
    install: true,
  },
  {
    name: 'language-2024',
    python: '3.11',
    platform: 'linux/amd64',
    date: '2024-03-01',
    requirements: ['transformers', 'datasets', 'torch==2.1.2', 'langchain<0.2', 'openai', 'pandas'],
  },
  // Vision and audio.
  {
    name: 'vision-ultralytics',
    python: '3.11',
    platform: 'linux/amd64',
    requirements: ['ultralytics', 'opencv-python-headless', 'albumentations', 'timm', 'supervision'],
  },
  {
    name: 'vision-mediapipe',
    python: '3.11',
    platform: 'linux/amd64',
    requirements: ['mediapipe', 'opencv-python', 'scikit-image', 'imageio[ffmpeg]'],
    install: true,
  },
  {
    name: 'audio',
    python: '3.11',
    platform: 'linux/amd64',
    requirements: ['librosa', 'soundfile', 'faster-whisper', 'pydub', 'noisereduce'],
  },
  // Tables and time.
  {
    name: 'tables-boosting',
    python: '3.12',
    platform: 'linux/amd64',
    requirements: lines(`
      xgboost-cpu
      lightgbm
      optuna
      shap
      scikit-learn<1.8
      category-encoders
      imbalanced-learn
      polars
    `),
    install: true,
  },
  {
    name: 'tables-autogluon',
    python: '3.11',
    platform: 'linux/amd64',
    requirements: ['autogluon.tabular[lightgbm,xgboost]'],
  },
  {
    name: 'time-series',
    python: '3.11',
    platform: 'linux/amd64',
    requirements: ['prophet', 'statsmodels', 'sktime', 'pmdarima', 'statsforecast'],
  },
  // Operations of models.
  {
    name: 'operations-mlflow',
    python: '3.11',
    platform: 'linux/amd64',
    requirements: ['mlflow>=2.10,<3', 'boto3', 'psycopg2-binary', 'pymysql', 'scikit-learn'],
    install: true,
  },
  {
    name: 'operations-dvc',
    python: '3.12',
    platform: 'linux/amd64',
    requirements: ['dvc[s3,gs,azure]', 'dvclive'],
    install: true,
  },
  {
    name: 'operations-evidently',
    python: '3.11',
    platform: 'linux/amd64',
    requirements: ['evidently', 'prometheus-client', 'apscheduler<4', 'great-expectations'],
    install: true,
  },
  {
    name: 'operations-feast',
    python: '3.11',
    platform: 'linux/amd64',
    requirements: ['feast[redis,postgres]', 'pandas<2.3'],
  },
  {
    name: 'operations-prefect',
    python: '3.12',
    platform: 'linux/amd64',
    requirements: ['prefect>=3', 'prefect-aws', 'prefect-dask', 'dask[dataframe]'],
  },
  {
    name: 'operations-airflow',
    python: '3.11',
    platform: 'linux/amd64',
    requirements: ['apache-airflow[celery,postgres,amazon]==2.10.5', 'flask-appbuilder'],
  },
  {
    name: 'operations-cloud',
    python: '3.11',
    platform: 'linux/amd64',
    requirements: lines(`
      google-cloud-aiplatform
      google-cloud-storage
      sagemaker<3
      azure-ai-ml
      kfp<3
    `),
  },
  // Data engineering.
  {
    name: 'data-lake',
    python: '3.13',
    platform: 'linux/amd64',
    requirements: ['polars', 'duckdb', 'pyarrow', 'deltalake', 'pyiceberg[s3fs]', 'connectorx'],
    install: true,
  },
  {
    name: 'data-s3',
    python: '3.10',
    platform: 'linux/amd64',
    requirements: ['s3fs', 'boto3', 'aiobotocore[boto3]<2.20', 'pandas<2', 'sqlalchemy<2', 'psycopg2-binary'],
    install: true,
  },
  {
    name: 'data-dbt',
    python: '3.11',
    platform: 'linux/arm64',
    requirements: ['dbt-core~=1.9.0', 'dbt-postgres', 'dbt-duckdb', 'sqlfluff', 'pre-commit'],
    install: true,
  },
  {
    name: 'data-dagster',
    python: '3.12',
    platform: 'linux/amd64',
    requirements: ['dagster', 'dagster-webserver', 'dagster-postgres', 'dagster-aws', 'dagster-dbt'],
    install: true,
  },
  // Science and notebooks.
  {
    name: 'notebooks',
    python: '3.13',
    platform: 'linux/amd64',
    requirements: lines(`
      jupyterlab
      ipywidgets
      matplotlib
      seaborn
      plotly
      jupytext
      nbconvert
      nbdime
    `),
    install: true,
  },
  {
    name: 'notebooks-old',
    python: '3.10',
    platform: 'linux/amd64',
    requirements: [
      'notebook<7',
      'ipykernel<6.20',
      'traitlets<5.10',
      'jupyter-client<8',
      'pandas<1.6',
      'altair<5',
    ],
    install: true,
  },
  {
    name: 'science-geo',
    python: '3.12',
    platform: 'linux/amd64',
    requirements: ['geopandas', 'rasterio', 'xarray[io]', 'dask[complete]', 'zarr', 'pyproj', 'cartopy'],
    install: true,
  },
  {
    name: 'science-cells',
    python: '3.12',
    platform: 'linux/amd64',
    requirements: ['scanpy[leiden]', 'anndata<0.12', 'umap-learn', 'numba'],
    install: true,
  },
  {
    name: 'dashboards',
    python: '3.11',
    platform: 'linux/amd64',
    requirements: ['streamlit<1.40', 'altair', 'pandas<2.2', 'plotly', 'gradio<5'],
    install: true,
  },
  // Tools.
  {
    name: 'tools',
    python: '3.13',
    platform: 'linux/amd64',
    requirements: lines(`
      pytest
      pytest-cov
      pytest-xdist
      hypothesis
      ruff
      mypy
      pre-commit
      tox
      nox
      sphinx<8
      black
      ipython
      build
      twine
    `),
    install: true,
  },
  // Markers, constraints, pre-releases.
  {
    name: 'markers',
    python: '3.10',
    platform: 'linux/arm64',
    requirements: lines(`
      numpy<2; python_version < "3.11"
      numpy>=2; python_version >= "3.11"
      pywin32; sys_platform == "win32"
      uvloop; sys_platform != "win32" and platform_python_implementation == "CPython"
      onnxruntime; platform_machine == "aarch64"
      onnxruntime-gpu; platform_machine == "x86_64"
      tomli; python_full_version <= "3.11.0a6"
      importlib-metadata<7; python_version < "3.12"
      opencv-python-headless<4.11
    `),
    install: true,
  },
  {
    name: 'constraints',
    python: '3.12',
    platform: 'linux/amd64',
    requirements: ['datasets', 'scikit-learn', 'fastapi', 'matplotlib', 'huggingface-hub[cli]'],
    constraints: lines(`
      numpy<2.2
      pandas==2.2.3
      pyarrow<19
      pydantic<2.10
      starlette<0.41
      fsspec==2024.9.0
      never-installed==1.0
    `),
    install: true,
  },
  {
    name: 'prereleases',
    python: '3.12',
    platform: 'linux/amd64',
    prereleases: true,
    requirements: ['polars', 'pydantic', 'scikit-learn', 'sqlalchemy', 'black'],
  },
  {
    name: 'prerelease-named',
    python: '3.11',
    platform: 'linux/amd64',
    requirements: ['black>=24.1a1', 'pydantic==2.0b3', 'fastapi'],
  },
  // None.
  {
    name: 'unsatisfiable',
    python: '3.11',
    platform: 'linux/amd64',
    requirements: ['transformers>=4.50', 'tokenizers<0.15', 'datasets'],
  },
  // A hundred lines, as a project of some years has them.
  {
    name: 'hundred',
    python: '3.11',
    platform: 'linux/amd64',
    requirements: lines(`
      numpy<2
      pandas>=2.0,<2.3
      scipy>=1.11
      scikit-learn>=1.3,<1.6
      matplotlib>=3.7
      seaborn
      plotly>=5
      bokeh
      statsmodels
      xgboost>=1.7,<2.2
      lightgbm>=4
      catboost
      optuna>=3
      shap
      mlflow>=2.9,<2.20
      wandb
      torch>=2.1,<2.6
      torchvision
      torchmetrics
      transformers>=4.38,<4.50
      tokenizers
      datasets>=2.16
      accelerate
      sentencepiece
      safetensors
      sentence-transformers
      evaluate
      onnx<1.18
      onnxruntime>=1.16
      opencv-python-headless<4.11
      pillow<12
      scikit-image
      albumentations<2
      nltk
      spacy>=3.7
      gensim
      fastapi>=0.100,<0.120
      uvicorn[standard]
      gunicorn
      pydantic>=2.5,<2.12
      pydantic-settings
      httpx
      requests>=2.31
      aiohttp
      aiofiles
      tenacity
      sqlalchemy>=2
      alembic
      psycopg2-binary
      asyncpg
      redis>=5
      celery>=5.3
      kafka-python-ng
      boto3
      s3fs
      google-cloud-storage
      google-cloud-bigquery
      azure-storage-blob
      pyarrow>=14,<20
      fastparquet
      duckdb
      polars
      dask[dataframe]
      distributed
      great-expectations<1
      evidently<0.5
      prometheus-client
      opentelemetry-api
      opentelemetry-sdk
      opentelemetry-exporter-otlp
      sentry-sdk[fastapi]
      structlog
      loguru
      typer
      click
      rich
      tqdm
      python-dotenv
      pyyaml
      orjson
      ujson
      jinja2
      hydra-core
      omegaconf
      joblib
      cloudpickle
      networkx
      numba
      sympy
      ipykernel
      jupyterlab
      nbconvert
      pytest
      pytest-asyncio
      pytest-cov
      hypothesis
      ruff
      mypy
      pre-commit
      tiktoken
    `),
  },
];
