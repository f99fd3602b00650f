import { firstUse, isImported } from './code-evidence.ts';
import { renamed } from './rename.ts';
import type { Replacement } from './replacement.ts';

/** pyspark-client instead of pyspark where sessions are remote (Spark Connect). */
export const pysparkClient: Replacement = {
  id: 'pyspark-client',
  title: 'All of Spark for a remote session',
  severity: 'warning',
  appliesTo: ['pyspark'],
  looksFor: ['pyspark'],
  together: false,
  summary: 'pyspark is required, and the code builds its sessions with SparkSession.builder.remote only.',
  rationale:
    'pyspark-client holds the Spark Connect client without the jars (airflow#60031). pyspark-connect is no alternative: ' +
    'it depends on pyspark and its 324 jars (kubeflow/sdk#781).',
  caveat: 'Needs Spark 4; RDDs, SparkContext and JVM access are not there.',
  propose({ requirement, usage }) {
    if (!isImported(usage, 'pyspark')) return null;
    const remote = usage.files.some(({ uses }) =>
      uses.some(({ name, call }) => call && /^(pyspark\.sql\.SparkSession\.builder)?.*\.remote$/.test(name)),
    );
    const local = firstUse(usage, [
      'pyspark.SparkContext',
      '.sparkContext',
      '.parallelize',
      '._jvm',
      '.master',
    ]);
    if (!remote || local !== null || isImported(usage, 'pyspark.ml')) return null;
    return {
      requirements: [renamed(requirement.requirement, 'pyspark-client')],
      index: null,
      evidence: 'sessions are built with .remote(), and neither .master() nor a SparkContext is used',
    };
  },
};
