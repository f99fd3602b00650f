import { developmentRequirement } from './development-requirement.ts';
import { evidentlyDrift } from './evidently-drift.ts';
import { faissCpu } from './faiss-cpu.ts';
import { jaxCpu } from './jax-cpu.ts';
import { librosaSoundfile } from './librosa-soundfile.ts';
import { mlflowSkinny } from './mlflow-skinny.ts';
import { mlflowTracing } from './mlflow-tracing.ts';
import { onnxruntimeCpu } from './onnxruntime-cpu.ts';
import { opencvHeadless } from './opencv-headless.ts';
import { otlpHttp } from './otlp-http.ts';
import { pandasPerformance } from './pandas-performance.ts';
import { plotlySix } from './plotly-six.ts';
import { pyarrowDuckdb } from './pyarrow-duckdb.ts';
import { pysparkClient } from './pyspark-client.ts';
import type { Replacement } from './replacement.ts';
import { sentenceTransformersFastembed } from './sentence-transformers-fastembed.ts';
import { slimVariant } from './slim-variant.ts';
import { tensorflowCpu } from './tensorflow-cpu.ts';
import { tensorflowLite } from './tensorflow-lite.ts';
import { torchCpu } from './torch-cpu.ts';
import { torchOnnxruntime } from './torch-onnxruntime.ts';
import { transformersTokenizers } from './transformers-tokenizers.ts';
import { ultralyticsHeadless } from './ultralytics-headless.ts';
import { ultralyticsOnnx } from './ultralytics-onnx.ts';
import { unusedRequirement } from './unused-requirement.ts';
import { xgboostCpu } from './xgboost-cpu.ts';

/** All replacements, by id. */
export const replacements: readonly Replacement[] = [
  developmentRequirement,
  evidentlyDrift,
  faissCpu,
  jaxCpu,
  librosaSoundfile,
  mlflowSkinny,
  mlflowTracing,
  onnxruntimeCpu,
  opencvHeadless,
  otlpHttp,
  pandasPerformance,
  plotlySix,
  pyarrowDuckdb,
  pysparkClient,
  sentenceTransformersFastembed,
  slimVariant,
  tensorflowCpu,
  tensorflowLite,
  torchCpu,
  torchOnnxruntime,
  transformersTokenizers,
  ultralyticsHeadless,
  ultralyticsOnnx,
  unusedRequirement,
  xgboostCpu,
];
