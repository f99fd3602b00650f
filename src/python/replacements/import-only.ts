import { byCodeUnit } from '../../support/compare.ts';
import { knownImportNames } from '../imports/known-import-names.ts';
import { isAnyImported } from './code-evidence.ts';
import type { ReplacementContext } from './replacement.ts';
import { hasUnknownDependencies } from './variant.ts';

/**
 * Heavy distributions that do their work only when the repository's own code imports them or a command names them, and
 * so can be told to be unused. A distribution that is not here may be a driver, a plugin, a server or a file format that
 * others load, and its absence from the imports says nothing.
 */
interface ImportOnly {
  /** Modules whose users may need it without importing it: backends, integrations that switch themselves on. */
  readonly behind: readonly string[];
  /** Commands that it installs under another name than its own or its modules'. */
  readonly commands: readonly string[];
  /** Its objects are in saved models, so that code which loads one needs it unimported. */
  readonly pickled: boolean;
}

/** Frameworks of language-model applications, which import what a configuration or a class name asks for. */
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

/** Libraries that run models of several frameworks. */
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

/** Trainers that report to experiment trackers which are installed. */
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

const TABLE: Readonly<Record<string, ImportOnly>> = {
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

/** Calls that load objects whose classes the code does not name. */
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

/** Names of the distributions that can be told to be unused, sorted. */
export const IMPORT_ONLY: readonly string[] = Object.keys(TABLE).sort(byCodeUnit);

/** Modules to look for in the code, beside what the requirements themselves make importable; sorted. */
export const IMPORT_ONLY_MODULES: readonly string[] = [
  ...new Set([
    ...Object.values(TABLE).flatMap(({ behind }) => behind),
    ...LOADERS.map((name) => name.split('.')[0] ?? name),
  ]),
].sort(byCodeUnit);

/** What a distribution makes importable; of those in the table it is known. */
export function importNamesOf(name: string, listed: readonly string[]): readonly string[] {
  const names = new Set([...listed.filter((each) => !each.startsWith('_')), ...knownImportNames(name)]);
  if (names.size === 0) names.add(name.replace(/-/g, '_'));
  return [...names].sort(byCodeUnit);
}

/** Words, lower case, that show in text that a distribution of the table is used; empty for one that is not in it. */
export function wordsOf(name: string): readonly string[] {
  const entry = Object.hasOwn(TABLE, name) ? TABLE[name] : undefined;
  if (entry === undefined) return [];
  const words = [name, name.replace(/-/g, '_'), ...knownImportNames(name), ...entry.commands];
  return [...new Set(words.map((word) => word.toLowerCase()))].sort(byCodeUnit);
}

/** Files whose text names the distribution, a module of it, or a command of it; sorted. */
export function filesNaming({ text }: ReplacementContext, name: string): readonly string[] {
  return [...new Set(wordsOf(name).flatMap((word) => text.words.get(word) ?? []))].sort(byCodeUnit);
}

/**
 * Whether the distribution may be needed although no code names it: it is not in the table, a library that uses it as
 * a backend is imported, a saved model is loaded, or something is required whose own requirements nobody knows.
 */
export function mayBeNeededUnnamed(context: ReplacementContext, name: string): boolean {
  const { usage } = context;
  const entry = Object.hasOwn(TABLE, name) ? TABLE[name] : undefined;
  if (entry === undefined || isAnyImported(usage, entry.behind)) return true;
  if (!entry.pickled) return false;
  if (LOADERS.some((loader) => usage.usesOf(loader).length > 0)) return true;
  return hasUnknownDependencies(context);
}
