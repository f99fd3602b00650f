import { count } from '../support/format.ts';
import type { DistributionRow } from './analyze-details.ts';
import { displayWidth, padEnd, padStart, truncate, truncateMiddle, wrapPhrases } from './display-width.ts';
import { blocks, type Page } from './terminal-style.ts';
import { changeLines } from './text-changes.ts';
import { visibleText } from './visible-text.ts';
import { describeByteCompiled, describeSource, type WeighedPart, type WeightView } from './weight-view.ts';
import {
  CACHE_WORDS,
  drawnBytes,
  formatLocation,
  formatWeight,
  GAP_WORDS,
  heaviest,
  heaviestKeepers,
  nameAndVersion,
  retainerOf,
} from './wording.ts';

const SHOWN = { distributions: 5, manifests: 3, changes: 5 } as const;

/** For each manifest what weighs most in it, the heaviest manifest first. */
export function manifestSections(view: WeightView, page: Page): string[][] {
  const ordered = [...view.parts].sort((a, b) => drawnBytes(b.installed) - drawnBytes(a.installed));
  const shown = page.all ? ordered : ordered.slice(0, SHOWN.manifests);
  const sections = shown.map((manifest, index) => manifestLines(manifest, page, index === 0));
  const rest = ordered.length - shown.length;
  if (rest > 0) sections.push([page.paint([`  and ${count(rest, 'lighter manifest')}`, 'faint'])]);
  return sections;
}

function manifestLines(manifest: WeighedPart, page: Page, heaviestManifest: boolean): string[] {
  const { width, paint } = page;
  const rows = manifest.distributions.filter((row) => !row.provided);
  const keepers = heaviestKeepers(manifest.distributions);
  const direct = rows.filter((row) => row.direct).length;
  const provided = manifest.distributions.length - rows.length;
  const name = visibleText(manifest.name);
  const facts = [
    `${count(rows.length, 'distribution')}, ${direct} direct`,
    provided === 0 ? '' : `${provided} from the base image`,
    `Python ${visibleText(manifest.python)}`,
    visibleText(manifest.platform),
    describeSource(manifest),
    describeByteCompiled(manifest, formatWeight),
  ].filter((fact) => fact !== '');
  const shownName = truncateMiddle(name, Math.floor(width / 2));
  const sentence = facts.join(' · ');
  const lines =
    displayWidth(shownName) + 2 + displayWidth(sentence) <= width
      ? [paint([shownName, 'strong'], [`  ${sentence}`, 'faint'])]
      : [
          paint([truncateMiddle(name, width), 'strong']),
          ...wrapPhrases(facts, ' · ', width - 2).map((line) => paint([`  ${line}`, 'faint'])),
        ];
  if (rows.length === 0) return lines;
  const shown = page.all ? keepers : keepers.slice(0, heaviestManifest ? SHOWN.distributions : 3);
  const scale = Math.max(1, ...rows.map((row) => drawnBytes(row.retainedInstalled)));
  const texts = shown.map((row) => ({
    row,
    name: visibleText(nameAndVersion(row)),
    weight: formatWeight(row.retainedInstalled),
  }));
  const nameWidth = Math.min(
    Math.max(16, Math.floor(width * 0.36)),
    Math.max(...texts.map((text) => displayWidth(text.name))),
  );
  const weightWidth = Math.max(8, ...texts.map(({ weight }) => displayWidth(weight)));
  const barWidth = width >= 96 ? 16 : 10;
  const left = 2 + weightWidth + 2 + barWidth + 2 + nameWidth + 2;
  if (heaviestManifest) lines.push(paint([`  ${padStart('retained', weightWidth)}`, 'faint']));
  for (const { row, name: rowName, weight } of texts)
    lines.push(
      paint(
        [`  ${padStart(weight, weightWidth)}  `, 'plain'],
        [padEnd(blocks((drawnBytes(row.retainedInstalled) / scale) * barWidth), barWidth), 'accent'],
        [`  ${padEnd(truncate(rowName, nameWidth), nameWidth)}  `, 'plain'],
        [truncate(reasonOf(row, manifest.distributions), width - left), 'faint'],
      ),
    );
  const rest = keepers.length - shown.length;
  if (rest > 0) lines.push(paint([`  ${' '.repeat(weightWidth)}  and ${rest} lighter`, 'faint']));
  const { comparison } = manifest;
  if (comparison !== null)
    lines.push(
      paint(['  changed', 'faint']),
      ...changeLines(comparison, page, heaviestManifest ? SHOWN.changes : 3),
    );
  return lines;
}

/** Why a distribution weighs what it does, in the fewest words. */
function reasonOf(row: DistributionRow, all: readonly DistributionRow[]): string {
  const kept = heaviest(all.filter((other) => retainerOf(other) === row.name && other.name !== row.name));
  const keeps = kept
    .slice(0, 3)
    .map(({ name, retainedInstalled }) => `${visibleText(name)} ${formatWeight(retainedInstalled)}`);
  const parts = [
    row.direct ? '' : `needed by ${row.neededBy.slice(0, 3).map(visibleText).join(', ')}`,
    keeps.length === 0 ? '' : `itself ${formatWeight(row.installed)}, keeps ${keeps.join(', ')}`,
    row.gap === null ? '' : GAP_WORDS[row.gap],
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** Each install command of a Dockerfile with its weight; part of the details only. */
export function installsSection({ dockerfiles }: WeightView, page: Page): string[] {
  const installs = dockerfiles.flatMap((dockerfile) =>
    dockerfile.installs.map((install) => ({ path: dockerfile.path, install })),
  );
  if (!page.all || installs.length === 0) return [];
  const { paint, width } = page;
  const lines = [paint(['Install commands', 'strong'])];
  for (const { path, install } of installs) {
    const place = formatLocation({ path: visibleText(path), startLine: install.line });
    const facts = `${formatWeight(install.download)} download, ${formatWeight(install.installed)} installed, ${CACHE_WORDS[install.cache]}`;
    lines.push(truncate(`  ${place}  ${facts}`, width));
    lines.push(paint([`    ${truncate(visibleText(install.command), width - 4)}`, 'faint']));
  }
  return lines;
}
