import { byCodeUnit } from '../../support/compare.ts';
import type { Clash } from './clashes.ts';

/** Distributions that are builds of one package, each with its own content for the same files. */
interface Group {
  readonly package: string;
  /** Normalised. */
  readonly distributions: readonly string[];
  /** A file that each two of them write, with different content; as CPython 3.11 on Linux has it where that matters. */
  readonly file: string;
}

/**
 * Known by the central directories of their wheels, read on 2026-11-21 (Linux x86-64 and CPython 3.11 unless said
 * otherwise); beside each group the versions and how many of the paths that both write have another checksum. Not
 * here, as their wheels share no path with another content: the plugins of jax for CUDA 12 and 13 (folders of their own;
 * their NVIDIA libraries are here), lightning and pytorch-lightning, keras and tf-keras, chromadb and
 * chromadb-client, ultralytics and ultralytics-opencv-headless, mlflow, mlflow-skinny and mlflow-tracing of one version;
 * prefect and prefect-client of one version differ in the date of their build alone.
 */
const GROUPS: readonly Group[] = [
  // opencv-python, -headless, opencv-contrib-python, -headless 5.0.0.93: 3 of 39 to 7 of 40.
  {
    package: 'cv2',
    distributions: [
      'opencv-contrib-python',
      'opencv-contrib-python-headless',
      'opencv-python',
      'opencv-python-headless',
    ],
    file: 'cv2/cv2.abi3.so',
  },
  // tensorflow and tensorflow-cpu 2.21.0: 16 of 13,006.
  {
    package: 'tensorflow',
    distributions: ['tensorflow', 'tensorflow-cpu'],
    file: 'tensorflow/libtensorflow_cc.so.2',
  },
  // onnxruntime and -gpu 1.31.1: 3 of 317; -openvino 1.24.1: 67 of 314; -directml 1.24.4 on Windows: 4 of 316.
  {
    package: 'onnxruntime',
    distributions: ['onnxruntime', 'onnxruntime-directml', 'onnxruntime-gpu', 'onnxruntime-openvino'],
    file: 'onnxruntime/capi/onnxruntime_pybind11_state.cpython-311-x86_64-linux-gnu.so',
  },
  // faiss-cpu and faiss-gpu 1.15.1: 3 of 29; -gpu-cu11 and -gpu-cu12 1.14.1.post1: 22 of 25, among themselves 2 of 29.
  {
    package: 'faiss',
    distributions: ['faiss-cpu', 'faiss-gpu', 'faiss-gpu-cu12'],
    file: 'faiss/swigfaiss.py',
  },
  {
    package: 'faiss',
    distributions: ['faiss-cpu', 'faiss-gpu', 'faiss-gpu-cu11'],
    file: 'faiss/swigfaiss.py',
  },
  { package: 'faiss', distributions: ['faiss-gpu-cu11', 'faiss-gpu-cu12'], file: 'faiss/_swigfaiss.so' },
  // xgboost and xgboost-cpu 3.4.1: 1 of 56.
  { package: 'xgboost', distributions: ['xgboost', 'xgboost-cpu'], file: 'xgboost/lib/libxgboost.so' },
  // paddlepaddle 3.3.1 and paddlepaddle-gpu 2.6.2: 1,739 of 2,384.
  {
    package: 'paddle',
    distributions: ['paddlepaddle', 'paddlepaddle-gpu'],
    file: 'paddle/base/libpaddle.so',
  },
  // cupy-cuda12x and cupy-cuda13x 14.2.0: 19 of 2,432.
  {
    package: 'cupy',
    distributions: ['cupy-cuda12x', 'cupy-cuda13x'],
    file: 'cupy/cuda/cub.cpython-311-x86_64-linux-gnu.so',
  },
  // psycopg2 and psycopg2-binary 2.9.13 on Windows: 2 of 13. On Linux psycopg2 is built from its sources to the same paths.
  { package: 'psycopg2', distributions: ['psycopg2', 'psycopg2-binary'], file: 'psycopg2/__init__.py' },
  // thop 0.1.1.post2209072238 and ultralytics-thop 2.2.3: 7 of 7.
  { package: 'thop', distributions: ['thop', 'ultralytics-thop'], file: 'thop/profile.py' },
  // -cu11 9.10.2.21, -cu12 and -cu13 9.28.0.42: 22 of 22, 9 of 28.
  {
    package: 'nvidia',
    distributions: ['nvidia-cudnn-cu11', 'nvidia-cudnn-cu12', 'nvidia-cudnn-cu13'],
    file: 'nvidia/cudnn/lib/libcudnn_ops.so.9',
  },
  // -cu11 2.21.5, -cu12 and -cu13 2.32.3: 2 of 2, 3 of 72.
  {
    package: 'nvidia',
    distributions: ['nvidia-nccl-cu11', 'nvidia-nccl-cu12', 'nvidia-nccl-cu13'],
    file: 'nvidia/nccl/lib/libnccl.so.2',
  },
  // 3.8.0: 19 of 126.
  {
    package: 'nvidia',
    distributions: ['nvidia-nvshmem-cu12', 'nvidia-nvshmem-cu13'],
    file: 'nvidia/nvshmem/lib/libnvshmem_host.so.3',
  },
];

/**
 * Clashes that are known without any wheel's directory, for closures of a catalogue or a lock file. Normalised names in
 * any order; versions play no role, as each of these groups clashes in all versions that have its layout. Sorted.
 */
export function knownClashes(names: Iterable<string>): readonly Clash[] {
  const installed = new Set(names);
  const clashes = new Map<string, Clash>();
  for (const group of GROUPS) {
    const distributions = group.distributions.filter((name) => installed.has(name)).sort(byCodeUnit);
    const key = distributions.join(' ');
    if (distributions.length > 1 && !clashes.has(key))
      clashes.set(key, { distributions, packages: [group.package], files: [group.file] });
  }
  return [...clashes].sort(([a], [b]) => byCodeUnit(a, b)).map(([, clash]) => clash);
}
