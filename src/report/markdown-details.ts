import { count } from '../support/format.ts';
import type { AnalyzeDetails, DockerfileDetails, ManifestDetails, Weight } from './analyze-details.ts';
import { clip, markdownCode, markdownText, unbroken } from './markdown-escape.ts';
import type { Section } from './markdown-fit.ts';
import { folded, row } from './markdown-sections.ts';
import {
  CACHE_WORDS,
  drawnBytes,
  formatSignedBytes,
  formatWeight,
  GAP_WORDS,
  heaviest,
  heaviestKeepers,
  installedChange,
  nameAndVersion,
  orderDifference,
  retainerOf,
} from './wording.ts';

const SHOWN = { manifests: 10, distributions: 25, kept: 4 } as const;

/** The details of analyze, each part folded. `base` names what was compared with. */
export function detailsSections(details: AnalyzeDetails, base: string | null): Section[] {
  const manifests = [...details.manifests].sort((a, b) => drawnBytes(b.installed) - drawnBytes(a.installed));
  const shown = manifests.slice(0, SHOWN.manifests);
  return [
    ...shown.flatMap((manifest) => differenceSections(manifest, base)),
    ...shown.flatMap(weightSections),
    ...replacementSections(details),
    ...installSections(details.dockerfiles),
  ];
}

function figure(weight: Weight): string {
  return unbroken(formatWeight(weight));
}

function manifestName({ path, group }: ManifestDetails): string {
  return clip(group === null ? path : `${path} [${group}]`, 200);
}

function differenceSections(manifest: ManifestDetails, base: string | null): Section[] {
  const rows = orderDifference(manifest.difference ?? []).map((change) => {
    const { before, after } = change;
    const bytes = installedChange(change);
    return row([
      markdownCode(clip(change.name, 120)),
      before === null ? '–' : markdownCode(before.version ?? 'any'),
      after === null ? '–' : markdownCode(after.version ?? 'any'),
      bytes === 0 ? '' : unbroken(formatSignedBytes(bytes)),
    ]);
  });
  if (rows.length === 0) return [];
  const against = base === null ? '' : ` against ${clip(base, 60)}`;
  return [
    folded({
      name: 'what changed',
      importance: 5.5,
      title: `${manifestName(manifest)}: ${count(rows.length, 'distribution')} changed${against}`,
      columns: [
        ['distribution', ':--'],
        ['before', ':--'],
        ['after', ':--'],
        ['installed', '--:'],
      ],
      rows,
    }),
  ];
}

function weightSections(manifest: ManifestDetails): Section[] {
  const all = manifest.distributions.filter(({ provided }) => !provided);
  const keepers = heaviestKeepers(manifest.distributions).slice(0, SHOWN.distributions);
  if (keepers.length === 0) return [];
  const rows = keepers.map((keeper) => {
    const kept = heaviest(all.filter((other) => retainerOf(other) === keeper.name));
    const names = kept
      .slice(0, SHOWN.kept)
      .map((other) => `${markdownText(clip(other.name, 80))} ${figure(other.retainedInstalled)}`);
    if (kept.length > SHOWN.kept) names.push(`${kept.length - SHOWN.kept} more`);
    const reasons = [
      keeper.direct
        ? ''
        : `needed by ${keeper.neededBy
            .slice(0, 3)
            .map((name) => markdownText(clip(name, 80)))
            .join(', ')}`,
      names.length === 0 ? '' : `keeps ${names.join(', ')}`,
      keeper.gap === null ? '' : GAP_WORDS[keeper.gap],
    ];
    return row([
      `**${figure(keeper.retainedInstalled)}**`,
      markdownCode(clip(nameAndVersion(keeper), 120)),
      figure(keeper.installed),
      figure(keeper.retainedDownload),
      reasons.filter((reason) => reason !== '').join('; '),
    ]);
  });
  const rest = heaviestKeepers(manifest.distributions).length - keepers.length;
  if (rest > 0) rows.push(row([`_and ${rest} lighter_`, '', '', '', '']));
  const totals = `${formatWeight(manifest.installed)} installed, ${formatWeight(manifest.download)} download`;
  return [
    folded({
      name: 'who brings the weight',
      importance: 5,
      title: `Who brings the weight of ${manifestName(manifest)}: ${count(all.length, 'distribution')}, ${totals}`,
      columns: [
        ['retained', '--:'],
        ['distribution', ':--'],
        ['itself', '--:'],
        ['download', '--:'],
        ['why', ':--'],
      ],
      rows,
    }),
  ];
}

function replacementSections({ replacements }: AnalyzeDetails): Section[] {
  if (replacements.length === 0) return [];
  const rows = replacements.map((replacement) => {
    const { before, after } = replacement;
    const to =
      replacement.to.length === 0
        ? '_drop it_'
        : replacement.to.map((line) => markdownCode(clip(line, 120))).join('<br>');
    return row([
      markdownCode(clip(replacement.from, 120)),
      to,
      `${figure(before.download)} → ${figure(after.download)}`,
      `${figure(before.installed)} → ${figure(after.installed)}`,
      [replacement.evidence, replacement.caveat]
        .filter((sentence) => sentence.trim() !== '')
        .map((sentence) => markdownText(clip(sentence, 300)))
        .join('<br>'),
    ]);
  });
  return [
    folded({
      name: 'lighter requirements',
      importance: 4.5,
      title: `Lighter requirements: ${count(rows.length, 'replacement')}, both sides weighed`,
      columns: [
        ['now', ':--'],
        ['instead', ':--'],
        ['download', ':--'],
        ['installed', ':--'],
        ['why', ':--'],
      ],
      rows,
    }),
  ];
}

function installSections(dockerfiles: readonly DockerfileDetails[]): Section[] {
  const rows = dockerfiles.flatMap(({ path, installs }) =>
    installs.map((install) =>
      row([
        markdownCode(clip(`${path}:${install.line}`, 160)),
        markdownCode(clip(install.command, 160)),
        figure(install.download),
        figure(install.installed),
        CACHE_WORDS[install.cache],
      ]),
    ),
  );
  if (rows.length === 0) return [];
  return [
    folded({
      name: 'install commands',
      importance: 3,
      title: `Install commands: ${count(rows.length, 'command')}`,
      columns: [
        ['where', ':--'],
        ['command', ':--'],
        ['download', '--:'],
        ['installed', '--:'],
        ['cache', ':--'],
      ],
      rows,
    }),
  ];
}
