import { evaluateText, type KnownValues } from './expression.ts';
import type { Placed } from './workflow.ts';

/** `runs-on`: labels that a runner must all have, and the group it is taken from. */
export interface Runner {
  readonly labels: readonly Placed<string>[];
  readonly group: Placed<string> | null;
}

export type OperatingSystem = 'linux' | 'windows' | 'macos';

/** What is known of the machine that a job runs on. */
export interface RunnerKind {
  /**
   * `github`: a standard runner of GitHub, told by its label. `self-hosted`: so labelled. `unknown`: an expression,
   * a group, or a label of one's own, which may be a larger runner of GitHub, a self-hosted one or another company's.
   */
  readonly hosting: 'github' | 'self-hosted' | 'unknown';
  readonly operatingSystem: OperatingSystem | null;
  readonly architecture: 'amd64' | 'arm64' | null;
  /** `none` on GitHub's standard runners; `likely` when a label says so; else unknown. */
  readonly gpu: 'none' | 'likely' | 'unknown';
  /** The label that says so; empty when none does. */
  readonly because: string;
}

/** Labels of GitHub's standard runners (docs, "GitHub-hosted runners reference"). Larger runners have labels of one's own. */
const STANDARD =
  /^(?:ubuntu-(?:latest|slim|\d\d\.\d\d(?:-arm)?)|windows-(?:latest|20\d\d(?:-vs\d+)?|11(?:-arm)?)|macos-(?:latest|\d\d(?:\.\d+)?)(?:-(?:large|xlarge|intel))?)$/i;

/** Words of labels by which owners of GPU runners tell them: `gpu`, `linux-gpu-t4`, `cuda12`, `nvidia`, `a100`. */
const GPU_LABEL =
  /(?:^|[-_.\s/])(?:gpus?|cuda[\d.]*|nvidia|a10g?|a100|h100|h200|b200|l4|l40s?|t4|v100|rtx[-_]?\d*|g[456]dn?|p[345]d?e?n?)(?=$|[-_.\s/])/i;

/** What the labels say once the expressions in them that `known` can tell are replaced. */
export function runnerKind(runner: Runner, known: KnownValues): RunnerKind {
  const labels = runner.labels.map(({ value }) => evaluateText(value, known));
  const told = labels.filter((label) => label !== null);
  const standard = told.find((label) => STANDARD.test(label));
  const words = [...told, ...(runner.group === null ? [] : [runner.group.value])];
  const gpuLabel = words.find((label) => GPU_LABEL.test(label));
  const selfHosted = told.some((label) => /^self-hosted$/i.test(label));
  const isStandard = standard !== undefined && labels.length === 1 && runner.group === null;
  return {
    hosting: isStandard ? 'github' : selfHosted ? 'self-hosted' : 'unknown',
    operatingSystem: operatingSystemOf(told),
    architecture: architectureOf(told, isStandard ? (standard ?? '') : ''),
    gpu: isStandard ? 'none' : gpuLabel === undefined ? 'unknown' : 'likely',
    because: isStandard ? (standard ?? '') : (gpuLabel ?? ''),
  };
}

function operatingSystemOf(labels: readonly string[]): OperatingSystem | null {
  for (const label of labels) {
    if (/^(?:linux|ubuntu)(?:$|[-_])/i.test(label)) return 'linux';
    if (/^windows(?:$|[-_])/i.test(label)) return 'windows';
    if (/^macos(?:$|[-_])/i.test(label)) return 'macos';
  }
  return null;
}

function architectureOf(labels: readonly string[], standard: string): RunnerKind['architecture'] {
  if (/^macos-/i.test(standard)) return /-(?:large|intel)$/i.test(standard) ? 'amd64' : 'arm64';
  if (labels.some((label) => /(?:^|[-_])(?:arm|arm64|aarch64)(?:$|[-_])/i.test(label))) return 'arm64';
  if (standard !== '' || labels.some((label) => /(?:^|[-_])(?:x64|amd64|x86[-_]64)(?:$|[-_])/i.test(label)))
    return 'amd64';
  return null;
}
