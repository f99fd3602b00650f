import { importsAll, isAnyImported, placesOfImport, usesOnly } from './code-evidence.ts';
import { inPlaceOf } from './rename.ts';
import type { Replacement, RequirementContext } from './replacement.ts';
import { isNeededByOthers } from './variant.ts';

const FILES = [
  'pyarrow.csv.read_csv',
  'pyarrow.csv.write_csv',
  'pyarrow.parquet.ParquetFile',
  'pyarrow.parquet.read_metadata',
  'pyarrow.parquet.read_schema',
  'pyarrow.parquet.read_table',
  'pyarrow.parquet.write_table',
];

/** Modules that are only passed on the way to those names. */
const ON_THE_WAY: readonly string[] = ['pyarrow.csv', 'pyarrow.parquet'];

/** Libraries that use pyarrow themselves when it is there. */
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

/** duckdb instead of pyarrow where it only reads and writes files. */
export const pyarrowDuckdb: Replacement = {
  id: 'pyarrow-duckdb',
  title: 'Arrow and its compute engine to read files',
  severity: 'info',
  appliesTo: ['pyarrow'],
  looksFor: ['pyarrow', ...READS_THROUGH_IT],
  together: false,
  summary:
    'pyarrow is required, the code only reads and writes Parquet or CSV with it, and no library that works through pyarrow is used.',
  rationale:
    'There is no smaller pyarrow on the package index (arrow#38536). duckdb reads and writes Parquet and CSV in a wheel of less than half the size; arro3-core with arro3-io is smaller still.',
  caveat:
    'Reading becomes `duckdb.read_parquet(path)`, and what comes back is a relation instead of a pyarrow.Table.',
  propose(context) {
    const { usage } = context;
    if (importsAll(usage, 'pyarrow') || !usesOnly(usage, 'pyarrow', FILES, ON_THE_WAY)) return null;
    if (!FILES.some((name) => usage.usesOf(name).length > 0)) return null;
    const requirements = fileReader(context);
    if (requirements === null || isAnyImported(usage, READS_THROUGH_IT) || !context.text.complete)
      return null;
    return {
      requirements,
      index: null,
      evidence: `only files are read and written with it (${placesOfImport(usage, 'pyarrow')})`,
    };
  },
  withoutCode(context) {
    const requirements = fileReader(context);
    if (requirements === null) return null;
    return {
      requirements,
      index: null,
      evidence: 'pyarrow only reads and writes Parquet or CSV files, and no other library works through it',
    };
  },
};

function fileReader(context: RequirementContext): readonly string[] | null {
  const { direct, requirement } = context;
  if (direct.some((name) => READS_THROUGH_IT.includes(name)) || isNeededByOthers(context)) return null;
  return [inPlaceOf(requirement.requirement, 'duckdb')];
}
