import { byCodeUnit } from '../../support/compare.ts';
import { normalizeName } from '../name.ts';

/**
 * Import names that are not their distribution's name, with the distributions that provide them, the usual one first.
 * Read from the wheels' own directories of top-level names; five in six distributions are imported by their own name
 * and need no row, unless they have other import names too: rows of one distribution are complete. A dotted name stands for a part of a namespace that several distributions share.
 */
const PROVIDERS: Readonly<Record<string, readonly string[]>> = {
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
  _pytest: ['pytest'],
  _yaml: ['pyyaml'],
  absl: ['absl-py'],
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
  cv2: ['opencv-python', 'opencv-python-headless', 'opencv-contrib-python', 'opencv-contrib-python-headless'],
  dateutil: ['python-dateutil'],
  decouple: ['python-decouple'],
  discord: ['discord-py'],
  dns: ['dnspython'],
  docx: ['python-docx'],
  dotenv: ['python-dotenv'],
  faiss: ['faiss-cpu', 'faiss-gpu', 'faiss-gpu-cu12'],
  fitz: ['pymupdf'],
  git: ['gitpython'],
  github: ['pygithub'],
  gi: ['pygobject'],
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
  magic: ['python-magic'],
  mpl_toolkits: ['matplotlib'],
  matplotlib: ['matplotlib'],
  mlflow: ['mlflow', 'mlflow-skinny', 'mlflow-tracing'],
  multipart: ['python-multipart'],
  mysql: ['mysql-connector-python'],
  nacl: ['pynacl'],
  odf: ['odfpy'],
  onnxruntime: ['onnxruntime', 'onnxruntime-gpu', 'onnxruntime-openvino', 'onnxruntime-directml'],
  osgeo: ['gdal'],
  peewee: ['peewee'],
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
  pythoncom: ['pywin32'],
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

/** Distributions that may provide a module, the usual one first; empty when the module is not in the table. Longest name wins. */
export function knownProviders(module: string): readonly string[] {
  for (let name = module; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('.')))) {
    const providers = Object.hasOwn(PROVIDERS, name) ? PROVIDERS[name] : undefined;
    if (providers !== undefined) return providers;
  }
  return [];
}

/** What a distribution makes importable, sorted; empty when the table does not have it, which says nothing about its name. */
export function knownImportNames(distribution: string): readonly string[] {
  const name = normalizeName(distribution);
  return Object.entries(PROVIDERS)
    .filter(([, providers]) => providers.includes(name))
    .map(([importName]) => importName)
    .sort(byCodeUnit);
}
