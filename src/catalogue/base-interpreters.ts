import { type BaseImage, CUDA_ENVIRONMENT, pythonInTag, SYSTEM_PATH, TOOLS } from './base-image.ts';

/** `3.11`, `3.11.4-slim`, `3.11-bookworm`. */
const leadingPython = (tag: string) =>
  /^(3\.\d{1,2})(?:\.\d+)?(?:(?:a|b|rc)\d+)?(?:-|$)/.exec(tag)?.[1] ?? null;

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

/** Images that bring an interpreter, or a system whose package manager has one, and hardly any distribution. */
export const INTERPRETER_IMAGES: readonly BaseImage[] = [
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
