import { knownImportNames } from '../imports/known-import-names.ts';
import { isImported } from './code-evidence.ts';
import type { Replacement } from './replacement.ts';

/**
 * Distributions that work without being imported: servers and tools started by name, drivers and file formats that
 * other libraries load, data. Their absence from the imports says nothing.
 */
const USED_BY_NAME =
  /^(pip|setuptools|wheel|uv|uvicorn|gunicorn|hypercorn|granian|waitress|celery|supervisor|awscli|dvc(-.*)?|psycopg.*|pymysql|mysqlclient|asyncpg|cx-oracle|oracledb|pyodbc|sqlalchemy-.*|python-multipart|jinja2|email-validator|httptools|uvloop|watchfiles|websockets|pyarrow|fastparquet|openpyxl|xlrd|xlsxwriter|tables|lxml|html5lib|s3fs|gcsfs|adlfs|fsspec|tzdata|certifi|python-dotenv|accelerate|bitsandbytes|sentencepiece|protobuf|tiktoken|safetensors|hf-transfer|hf-xet|kaleido|ipykernel|jupyter.*|notebook|pytest.*|coverage|black|ruff|mypy|flake8|pre-commit|isort|types-.*|.*-stubs|opentelemetry-.*|ddtrace|sentry-sdk|gevent|greenlet|en-core-.*|nvidia-.*|triton|torchvision|torchaudio|numba|cython|ninja|packaging|typing-extensions)$/;

/** A requirement that no code imports. */
export const unusedRequirement: Replacement = {
  id: 'unused-requirement',
  title: 'Required, but imported nowhere',
  severity: 'warning',
  appliesTo: 'any',
  looksFor: [],
  together: false,
  summary:
    'No Python file of the repository imports what the requirement makes importable, and it brings bytes that nothing else needs.',
  rationale:
    'What training or notebooks once needed stays in the requirements of what is deployed. Distributions that are used ' +
    'without an import (servers, drivers, plugins, tools) are left alone where they are known.',
  caveat:
    'Plugins and modules that are loaded by name are not seen: run the tests without it, or move it to a development group first.',
  propose({ requirement, closure, usage }) {
    const { normalizedName } = requirement.requirement;
    if (usage.files.length === 0 || USED_BY_NAME.test(normalizedName)) return null;
    const distribution = closure.get(normalizedName);
    if (distribution === undefined || distribution.provided) return null;
    const names =
      distribution.importNames.length > 0 ? distribution.importNames : knownImportNames(normalizedName);
    if (names.length === 0 || names.some((name) => isImported(usage, name))) return null;
    // Something else in the closure needs it: dropping the line would save nothing.
    for (const other of closure.values())
      if (other.name !== normalizedName && other.dependencies.includes(normalizedName)) return null;
    const shown = names.slice(0, 3).join(', ');
    return {
      requirements: [],
      index: null,
      evidence: `none of the ${usage.files.length} Python files imports ${shown}`,
    };
  },
};
