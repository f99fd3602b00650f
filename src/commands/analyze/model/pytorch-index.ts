import type { PythonInstall } from '../../../shell/known-command.ts';

/** PyTorch's CPU index is told by its path, wherever it is mirrored. */
export function isPytorchCpuIndex(url: string): boolean {
  return /\/whl\/cpu\/?$/.test(url);
}

/** Variables that name indexes. */
const INDEX_VARIABLES: Readonly<Record<'pip' | 'uv', readonly string[]>> = {
  pip: ['PIP_INDEX_URL', 'PIP_EXTRA_INDEX_URL'],
  uv: ['UV_INDEX', 'UV_DEFAULT_INDEX', 'UV_INDEX_URL', 'UV_EXTRA_INDEX_URL'],
};

/** Whether a command asks for PyTorch's CPU builds: by an index whose path ends in /whl/cpu, or by uv's torch backend. */
export function asksForPytorchCpu(install: PythonInstall): boolean {
  const { environment } = install.command;
  const isUv = install.manager.startsWith('uv');
  const indexes = [
    ...[install.indexUrl, ...install.extraIndexUrls, ...install.findLinks].map((word) => word?.text ?? ''),
    ...INDEX_VARIABLES[isUv ? 'uv' : 'pip'].flatMap((name) => (environment.get(name) ?? '').split(/\s+/)),
  ];
  // uv's --index takes `name=url`.
  if (indexes.some((index) => isPytorchCpuIndex(index.replace(/^[\w.-]+=/, '')))) return true;
  if (!isUv) return false;
  const words = install.command.words.map(({ text }) => text);
  const at = words.findIndex((text) => /^--torch-backend(?:=|$)/.test(text));
  const backend =
    at === -1 ? environment.get('UV_TORCH_BACKEND') : (words[at]?.split('=')[1] ?? words[at + 1]);
  return backend === 'cpu';
}
