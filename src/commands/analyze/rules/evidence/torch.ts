import type { LayeredInstall } from './python.ts';
import { directNames, requirementName } from './python.ts';

/** How an install brings torch. */
export interface TorchInstall {
  readonly version: string | null;
  /** `default` is what the usual index serves; `cuda` was asked for by name; `other`: nothing says which. */
  readonly build: 'cpu' | 'cuda' | 'default' | 'other';
  readonly because: string;
  /** Somebody listed torch itself. */
  readonly direct: boolean;
  /** How many `nvidia-*` distributions come along, as far as known. */
  readonly companions: number;
}

/** What an install does about torch; null when it does not bring it, or the base has it already. */
export function torchOf({ step, item }: LayeredInstall): TorchInstall | null {
  const operand = item.install.requirements.find((word) => requirementName(word.text) === 'torch');
  const distribution = item.closure?.distributions.find((candidate) => candidate.name === 'torch');
  if (distribution?.provided === true) return null;
  if (distribution === undefined && operand === undefined) return null;
  const version = distribution?.version ?? /==\s*([^\s,;]+)/.exec(operand?.text ?? '')?.[1] ?? null;
  const companions =
    item.closure?.distributions.filter((other) => other.name.startsWith('nvidia-') && !other.provided)
      .length ?? 0;
  const common = { version, direct: directNames(item).has('torch'), companions };
  const local = `${version ?? ''} ${operand?.text ?? ''}`;
  if (/\+cpu\b/.test(local)) return { ...common, build: 'cpu', because: `torch ${version ?? ''}`.trim() };
  if (/\+(?:cu\d+|rocm|xpu)/.test(local)) return { ...common, build: 'cuda', because: local.trim() };
  const index = indexSign({ step, item });
  if (index !== null) return { ...common, ...index };
  // A lock that was read knows what comes along: without any CUDA distribution this is no CUDA build.
  if (item.closure?.closure.source === 'lock' && companions === 0)
    return { ...common, build: 'other', because: 'the lock file lists no CUDA distribution' };
  return { ...common, build: 'default', because: 'no other index is named' };
}

/** What the indexes of an install say: options of the command, and the variables that pip and uv read. */
function indexSign({ step, item }: LayeredInstall): { build: TorchInstall['build']; because: string } | null {
  const { install } = item;
  const { environment } = install.command;
  const words = [install.indexUrl, ...install.extraIndexUrls, ...install.findLinks].flatMap(
    (word) => word?.text ?? [],
  );
  const variables = [
    'PIP_INDEX_URL',
    'PIP_EXTRA_INDEX_URL',
    'PIP_FIND_LINKS',
    'UV_INDEX_URL',
    'UV_EXTRA_INDEX_URL',
    'UV_DEFAULT_INDEX',
    'UV_INDEX',
  ];
  const backendFlag = install.command.words.map((word) => word.text).join(' ');
  const backend =
    /--torch-backend[= ](\S+)/.exec(backendFlag)?.[1] ??
    environment.get('UV_TORCH_BACKEND') ??
    step.at.variables.get('UV_TORCH_BACKEND');
  if (backend === 'cpu') return { build: 'cpu', because: 'the torch backend is set to cpu' };
  if (backend !== undefined) return { build: 'cuda', because: `the torch backend is set to ${backend}` };
  const urls = [
    ...words,
    ...variables.flatMap((name) => environment.get(name) ?? step.at.variables.get(name) ?? []),
  ];
  for (const url of urls) {
    if (/\/cpu(?:\/|$|[?#_-])|[/_-]cpu(?:\/|$)/.test(url))
      return { build: 'cpu', because: 'the index holds CPU builds' };
    if (/\/(?:cu\d+|rocm[\d.]*|xpu)(?:\/|$)/.test(url))
      return { build: 'cuda', because: `the index ${url} holds GPU builds` };
  }
  // Another index than the usual one: what it serves can't be told.
  if (install.indexUrl !== null || environment.has('PIP_INDEX_URL') || step.at.variables.has('PIP_INDEX_URL'))
    return { build: 'other', because: 'another index is named' };
  return null;
}

/** Whether a version is at least `major.minor`; false for an unknown one. */
export function isAtLeast(version: string | null, major: number, minor: number): boolean {
  const match = /^(\d+)\.(\d+)/.exec(version ?? '');
  if (match === null) return false;
  const [own, ownMinor] = [Number(match[1]), Number(match[2])];
  return own > major || (own === major && ownMinor >= minor);
}
