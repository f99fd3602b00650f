import type { StageGraph } from '../../docker/dockerfile/stage-graph.ts';
import {
  type AnalyzeDetails,
  type DockerfileDetails,
  type ManifestDetails,
  toWeight,
} from '../../report/analyze-details.ts';
import { byCodeUnit } from '../../support/compare.ts';
import { unknown } from '../../support/quantity.ts';
import { closureDetails } from '../closure-details.ts';
import { counterpart } from './counterpart.ts';
import type { Examination } from './examine.ts';
import type { JudgedFinding } from './judge.ts';
import type { JudgedReplacement } from './judge-requirements.ts';
import { broughtBy, installsOf } from './metrics.ts';
import type { CacheState, DockerfileModel, PythonInstallModel, RunStep } from './model/dockerfile-model.ts';
import { providedByBase } from './model/provided-by-base.ts';
import type { ModelSettings } from './model/settings.ts';
import type { WeighedManifest } from './model/weighed-manifests.ts';

/** analyze's own object in the report. */
export function detailsOf(
  head: Examination,
  base: Examination | null,
  replacements: readonly JudgedReplacement[],
  findings: readonly JudgedFinding[],
  settings: ModelSettings,
): AnalyzeDetails {
  const target = targetOf(head, settings);
  const closures = [
    ...head.manifests.map(({ closure }) => closure),
    ...head.dockerfiles.flatMap((model) => installsOf(model).flatMap(({ install }) => install.closure ?? [])),
  ];
  const usesCatalogue = closures.some(({ closure }) => closure.source !== 'index') || replacements.length > 0;
  return {
    target,
    catalogueDate: usesCatalogue ? head.catalogue.date : null,
    ...(head.scale.asked().length === 0 ? {} : { indexes: [...head.scale.asked()] }),
    manifests: head.manifests.map((weighed) => manifestDetails(weighed, head, base)),
    dockerfiles: head.dockerfiles.map((model) => dockerfileDetails(model, settings)),
    replacements: replacements
      .map(replacementDetails)
      .sort(
        (a, b) => byCodeUnit(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || byCodeUnit(a.rule, b.rule),
      ),
    ignoredBy: ignoredBy(findings),
  };
}

function targetOf(head: Examination, { config }: ModelSettings): AnalyzeDetails['target'] {
  const first = head.dockerfiles[0]?.python;
  const manifest = head.manifests[0];
  const python = first?.version ?? manifest?.target.python ?? config.python;
  const pythonFrom = first?.because ?? manifest?.because;
  return {
    python: python ?? head.catalogue.python,
    platform: config.platform,
    ...(pythonFrom === undefined ? {} : { pythonFrom }),
  };
}

function manifestDetails(
  weighed: WeighedManifest,
  head: Examination,
  base: Examination | null,
): ManifestDetails {
  const before = counterpart(weighed, head, base);
  return closureDetails(weighed, weighed.closure, before?.closure ?? null);
}

function dockerfileDetails(model: DockerfileModel, settings: ModelSettings): DockerfileDetails {
  const { graph } = model;
  const first = graph.layerChain[0];
  const provides =
    first === undefined
      ? []
      : [...providedByBase(graph, first.index, settings)].map(([name, version]) =>
          version === null ? name : `${name}==${version}`,
        );
  return {
    path: model.path,
    stages: graph.stages.map((stage) => ({
      name: stage.name,
      base: baseName(graph, stage.index),
      line: stage.from.range.startLine,
    })),
    target: graph.target?.name ?? null,
    base: first === undefined || first.base.kind !== 'image' ? null : first.base.written,
    ...(provides.length === 0 ? {} : { baseProvides: provides.sort(byCodeUnit) }),
    installs: installsOf(model).map(({ step, install }) => installDetails(step, install)),
    ...systemPackages(model),
  };
}

/** Those without a known weight too, since they are in the image all the same. */
function systemPackages({ system }: DockerfileModel): Pick<DockerfileDetails, 'systemPackages'> {
  const rows = [
    ...system.packages.map(({ name, named, installed }) => ({ name, named, installed: toWeight(installed) })),
    ...system.gaps.map((name) => ({ name, named: true, installed: toWeight(unknown()) })),
  ];
  return rows.length === 0 ? {} : { systemPackages: rows.sort((a, b) => byCodeUnit(a.name, b.name)) };
}

function baseName(graph: StageGraph, index: number): string {
  const base = graph.stages[index]?.base;
  switch (base?.kind) {
    case 'image':
    case 'unresolved':
      return base.written;
    case 'stage':
      return graph.stages[base.stage]?.name ?? `stage ${base.stage}`;
    case 'scratch':
    case undefined:
      return 'scratch';
  }
}

function installDetails(step: RunStep, item: PythonInstallModel): DockerfileDetails['installs'][number] {
  const { install, manifests, cache } = item;
  const { startLine, endLine } = step.instruction.range;
  return {
    line: startLine,
    endLine,
    command: install.command.words.map(({ raw }) => raw).join(' '),
    stage: step.stage.name,
    manifests: [...manifests],
    download: toWeight(broughtBy(item, 'download')),
    installed: toWeight(broughtBy(item, 'installed')),
    cache: CACHE_WORD[cache.state],
  };
}

const CACHE_WORD: Readonly<Record<CacheState['state'], DockerfileDetails['installs'][number]['cache']>> = {
  kept: 'kept',
  disabled: 'off',
  mounted: 'mount',
  removed: 'removed',
  undecided: 'unknown',
};

export function replacementDetails(judged: JudgedReplacement): AnalyzeDetails['replacements'][number] {
  const [first] = judged.requirements;
  return {
    rule: judged.replacement.id,
    title: judged.replacement.title,
    path: first?.path ?? judged.weighed.path,
    line: first?.range.startLine ?? null,
    from: judged.requirements.map(({ written }) => written).join(', '),
    to: [...judged.to],
    index: judged.index,
    evidence: judged.evidence,
    caveat: judged.replacement.caveat,
    safety: 'suggested',
    before: { download: toWeight(judged.before.download), installed: toWeight(judged.before.installed) },
    after: { download: toWeight(judged.after.download), installed: toWeight(judged.after.installed) },
  };
}

function ignoredBy(findings: readonly JudgedFinding[]): AnalyzeDetails['ignoredBy'] {
  const counts = new Map<string, { rule: string; by: string; findings: number }>();
  for (const { rule, ignored } of findings) {
    if (ignored === null) continue;
    const key = `${rule.id}\n${ignored.by}`;
    const row = counts.get(key) ?? { rule: rule.id, by: ignored.by, findings: 0 };
    row.findings += 1;
    counts.set(key, row);
  }
  return [...counts.values()].sort((a, b) => byCodeUnit(a.rule, b.rule) || byCodeUnit(a.by, b.by));
}
