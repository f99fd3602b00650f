import { baseName } from '../../../../support/container-path.ts';

/** Files that hold weights of a model. */
export const WEIGHTS =
  /\.(?:pt|pth|ckpt|safetensors|onnx|h5|hdf5|keras|pb|gguf|ggml|tflite|pdparams|pdmodel|caffemodel|weights|engine|trt|mar|nemo|msgpack|params|mlmodel|bin|pkl|pickle|joblib)$/i;

/** Files that hold data sets, recordings, or archives of them. */
export const DATA =
  /\.(?:parquet|feather|arrow|avro|csv|tsv|jsonl|ndjson|npy|npz|tfrecords?|lmdb|mdb|sqlite3?|db|zip|tar|tgz|gz|bz2|xz|zst|7z|rar|mp4|mov|avi|mkv|wav|flac|mp3|nii|dcm|tiff?|ipynb)$/i;

/** Whether a file name is that of weights or data. */
export function isModelOrData(path: string): boolean {
  const name = baseName(path);
  return WEIGHTS.test(name) || DATA.test(name);
}
