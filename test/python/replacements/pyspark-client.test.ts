import { describeReplacement } from './scenario.ts';

const remote =
  'from pyspark.sql import SparkSession\n\nspark = SparkSession.builder.remote("sc://spark.example.org").getOrCreate()\n';
const chained =
  'from pyspark.sql import SparkSession\n\nspark = SparkSession.builder.appName("a").remote("sc://h").getOrCreate()\n';

describeReplacement(
  'pyspark-client',
  'warning',
  [
    {
      when: 'sessions are remote',
      files: { 'requirements.txt': 'pyspark>=4\n', 'job.py': remote },
      from: 'pyspark>=4',
      to: ['pyspark-client>=4'],
      evidence: /\.remote\(\) \(job\.py:3\)/,
      becomes: { path: 'requirements.txt', text: 'pyspark-client>=4\n' },
    },
    {
      when: 'the extra connect, and a chain of calls',
      files: { 'requirements.txt': 'pyspark[connect]\n', 'job.py': chained },
      from: 'pyspark[connect]',
      to: ['pyspark-client'],
      evidence: /job\.py:3/,
      becomes: { path: 'requirements.txt', text: 'pyspark-client\n' },
    },
  ],
  [
    {
      when: 'another file builds a local session',
      files: {
        'requirements.txt': 'pyspark\n',
        'job.py': remote,
        'local.py': 'from pyspark.sql import SparkSession\nSparkSession.builder.getOrCreate()\n',
      },
    },
    {
      when: "remote() is Ray's",
      files: {
        'requirements.txt': 'pyspark\nray\n',
        'job.py':
          'import ray\nfrom pyspark.sql import SparkSession\nwork.remote("a")\nSparkSession.builder.getOrCreate()\n',
      },
    },
    {
      when: 'a SparkContext is used',
      files: { 'requirements.txt': 'pyspark\n', 'job.py': `${remote}from pyspark import SparkContext\n` },
    },
    {
      when: 'models are trained in Spark',
      files: { 'requirements.txt': 'pyspark\n', 'job.py': `${remote}from pyspark.ml import Pipeline\n` },
    },
    {
      when: 'a script submits it',
      files: { 'requirements.txt': 'pyspark\n', 'job.py': remote, 'run.sh': 'spark-submit job.py\n' },
    },
  ],
);
