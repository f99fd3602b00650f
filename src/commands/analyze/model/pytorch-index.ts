const CPU = new Map(['torch', 'torchvision', 'torchaudio'].map((name) => [name, 'cpu']));
const NONE: ReadonlyMap<string, string> = new Map();

/** The local versions that an index serves, by distribution: those of PyTorch's CPU index, or none. */
export function localLabels(pytorchCpu: boolean): ReadonlyMap<string, string> {
  return pytorchCpu ? CPU : NONE;
}

/** PyTorch's CPU index is told by its path, wherever it is mirrored. */
export function isPytorchCpuIndex(url: string): boolean {
  return /\/whl\/cpu\/?$/.test(url);
}
