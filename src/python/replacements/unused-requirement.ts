import { knownImportNames } from '../imports/known-import-names.ts';
import { isImported } from './code-evidence.ts';
import { leadsTo } from './leads-to.ts';
import type { Replacement, ReplacementContext } from './replacement.ts';

/**
 * Distributions that work without being imported: servers and tools started by name, drivers and file formats that
 * other libraries load, data. Their absence from the imports says nothing.
 */
const USED_BY_NAME =
  /^(pip|setuptools|wheel|uv|uvicorn|gunicorn|hypercorn|granian|waitress|celery|supervisor|awscli|dvc(-.*)?|psycopg.*|pymysql|mysqlclient|asyncpg|cx-oracle|oracledb|pyodbc|sqlalchemy-.*|python-multipart|jinja2|email-validator|httptools|uvloop|watchfiles|websockets|pyarrow|fastparquet|openpyxl|xlrd|xlsxwriter|tables|lxml|html5lib|s3fs|gcsfs|adlfs|fsspec|tzdata|certifi|python-dotenv|accelerate|bitsandbytes|sentencepiece|protobuf|tiktoken|safetensors|hf-transfer|hf-xet|kaleido|ipykernel|jupyter.*|notebook|pytest.*|coverage|black|ruff|mypy|flake8|pre-commit|isort|types-.*|.*-stubs|opentelemetry-.*|ddtrace|sentry-sdk|gevent|greenlet|en-core-.*|nvidia-.*|triton|numba|cython|ninja|packaging|typing-extensions)$/;

/** Requirements that no code imports; all of a group together, because they may bring the same weight. */
export const unusedRequirement: Replacement = {
  id: 'unused-requirement',
  title: 'Required, but imported nowhere',
  severity: 'warning',
  appliesTo: 'any',
  looksFor: [],
  together: true,
  summary:
    'No Python file of the repository imports what the requirement makes importable, and no requirement that is used needs it.',
  rationale:
    'What training or notebooks once needed stays in the requirements of what is deployed. Distributions that are used ' +
    'without an import (servers, drivers, plugins, tools) are left alone where they are known.',
  caveat:
    'Plugins and modules that are loaded by name are not seen: run the tests without it, or move it to a development group first.',
  propose(context) {
    const { requirement, closure, usage, direct } = context;
    const { normalizedName } = requirement.requirement;
    const names = importNamesOf(context, normalizedName);
    if (usage.files.length === 0 || names.length === 0 || isUsed(context, normalizedName)) return null;
    if (closure.get(normalizedName)?.provided !== false) return null;
    if (direct.some((other) => isUsed(context, other) && leadsTo(closure, other, normalizedName)))
      return null;
    return {
      requirements: [],
      index: null,
      evidence: `none of the ${usage.files.length} Python files imports it`,
    };
  },
};

/** Imported somewhere, known to be used by name, or nobody knows what it makes importable. */
function isUsed(context: ReplacementContext, name: string): boolean {
  if (USED_BY_NAME.test(name)) return true;
  const names = importNamesOf(context, name);
  return names.length === 0 || names.some((imported) => isImported(context.usage, imported));
}

function importNamesOf({ closure }: ReplacementContext, name: string): readonly string[] {
  const listed = closure.get(name)?.importNames ?? [];
  return listed.length > 0 ? listed : knownImportNames(name);
}
