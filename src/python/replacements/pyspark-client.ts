import type { CodeUsage } from '../imports/usage.ts';
import { importsAll, isAnyImported, isImported } from './code-evidence.ts';
import { renamed } from './rename.ts';
import type { Replacement, RequirementContext } from './replacement.ts';
import { isNeededByOthers, isReleasedSince } from './variant.ts';

/** pyspark-client instead of pyspark where sessions are remote (Spark Connect). */
export const pysparkClient: Replacement = {
  id: 'pyspark-client',
  title: 'All of Spark for a remote session',
  severity: 'warning',
  appliesTo: ['pyspark'],
  looksFor: ['pyspark', 'delta', 'sparknlp', 'databricks'],
  signs: { 'spark-submit': /\bspark-submit\b|\bSPARK_MASTER\b|\bspark\.jars\b/ },
  together: false,
  summary: 'pyspark is required, and the code builds its sessions with SparkSession.builder.remote only.',
  rationale:
    'pyspark-client holds the Spark Connect client without the jars (airflow#60031). pyspark-connect is no alternative: ' +
    'it depends on pyspark and its 324 jars (kubeflow/sdk#781).',
  caveat: 'Needs Spark 4; RDDs, SparkContext and JVM access are not there.',
  propose(context) {
    const { usage, text } = context;
    const requirements = connectClient(context);
    if (requirements === null) return null;
    if (!isImported(usage, 'pyspark') || importsAll(usage, 'pyspark') || !text.complete) return null;
    if (isAnyImported(usage, LOCAL_MODULES) || text.signs.has('spark-submit')) return null;
    const place = remoteSession(usage);
    if (place === null || hasLocalSession(usage)) return null;
    return {
      requirements,
      index: null,
      evidence: `sessions are built with .remote() (${place}), and nothing runs Spark in this process`,
    };
  },
  withoutCode(context) {
    const requirements = connectClient(context);
    if (requirements === null) return null;
    return {
      requirements,
      index: null,
      evidence:
        'sessions are those of a Spark Connect server (SparkSession.builder.remote), and nothing runs Spark in this process',
    };
  },
};

function connectClient(context: RequirementContext): readonly string[] | null {
  const { requirement } = context.requirement;
  if (requirement.extras.some((extra) => extra !== 'connect') || isNeededByOthers(context)) return null;
  if (!isReleasedSince(context, '4.0.0')) return null;
  return [renamed({ ...requirement, extras: [] }, 'pyspark-client')];
}

/** Parts of pyspark, and libraries, that need the jars. */
const LOCAL_MODULES = [
  'delta',
  'pyspark.context',
  'pyspark.ml',
  'pyspark.mllib',
  'pyspark.rdd',
  'pyspark.streaming',
  'sparknlp',
];

/** Where a session of Spark Connect is built: `SparkSession.builder.remote(...)`, or `.remote("sc://...")` later in the chain. */
function remoteSession({ files }: CodeUsage): string | null {
  for (const { path, uses } of files)
    for (const { name, call, literals, range } of uses)
      if (call && isRemote(name, literals)) return `${path}:${range.startLine}`;
  return null;
}

/** `.remote()` alone may be Ray's. */
function isRemote(name: string, literals: readonly string[]): boolean {
  if (/^pyspark\.sql\.(?:\w+\.)*builder\.remote$/.test(name)) return true;
  return name.endsWith('.remote') && literals.some((literal) => /^(?:url=)?sc:\/\//.test(literal));
}

/** A SparkContext, an RDD, the JVM, a master, or a file that builds a session without naming a remote one. */
function hasLocalSession({ files }: CodeUsage): boolean {
  return files.some(({ imports, uses }) => {
    if (!imports.some(({ module }) => module === 'pyspark' || module.startsWith('pyspark.'))) return false;
    if (imports.some(({ names }) => names.includes('SparkContext') || names.includes('SparkConf')))
      return true;
    const called = uses.filter(({ call }) => call);
    if (
      uses.some(({ name }) =>
        /(?:^|\.)(?:sparkContext|SparkContext|_jvm|_jsc|_sc|rdd|parallelize)$/.test(name),
      )
    )
      return true;
    if (called.some(({ name }) => /(?:^|\.)(?:master|enableHiveSupport)$/.test(name))) return true;
    const builds = called.some(({ name }) => /(?:^|\.)(?:getOrCreate|create)$/.test(name));
    return builds && !called.some(({ name, literals }) => isRemote(name, literals));
  });
}
