import { count } from '../support/format.ts';
import type { DistributionRow, DockerfileDetails, Weight } from './analyze-details.ts';
import { changeSections } from './markdown-changes.ts';
import { clip, markdownCode, markdownProse, markdownText, unbroken } from './markdown-escape.ts';
import type { Section } from './markdown-fit.ts';
import { always, folded, row, table } from './markdown-sections.ts';
import {
  describeByteCompiled,
  describeOrigin,
  describePython,
  type WeighedPart,
  type WeightView,
} from './weight-view.ts';
import {
  CACHE_WORDS,
  conflictTitle,
  drawnBytes,
  formatWeight,
  GAP_WORDS,
  heaviest,
  heaviestKeepers,
  nameAndVersion,
  numberedLine,
  orderReplacements,
  retainerOf,
  whyThere,
} from './wording.ts';

const SHOWN = { manifests: 10, distributions: 25, open: 10, kept: 4 } as const;

/** The weights of a report. What weigh was asked for stands in the open, the details of analyze are folded. */
export function detailsSections(view: WeightView): Section[] {
  const parts = [...view.parts].sort((a, b) => drawnBytes(b.installed) - drawnBytes(a.installed));
  const shown = parts.slice(0, SHOWN.manifests);
  const asked = view.command === 'weigh';
  return [
    ...view.conflicts.flatMap(conflictSections),
    ...(asked ? shown.map((part) => originSection(part, view)) : []),
    ...(asked ? shown.flatMap((part) => weightSections(part, true)) : []),
    ...shown.flatMap((part) => changeSections(part, !asked)),
    ...(asked ? [] : shown.flatMap((part) => weightSections(part, false))),
    ...replacementSections(view, asked),
    ...(asked ? shown.flatMap(distributionSections) : []),
    ...installSections(view.dockerfiles),
  ];
}

function figure(weight: Weight): string {
  return unbroken(formatWeight(weight));
}

/** Why no versions fit: the derivation as a list, the conclusion last, and what might help. */
function conflictSections({ name, conflict }: WeightView['conflicts'][number]): Section[] {
  const step = (line: string, last: boolean): string => {
    const { number, text } = numberedLine(line);
    const sentence = markdownProse(clip(text, 1500));
    return `- ${number === '' ? '' : `**${number}** `}${last ? `**${sentence}**` : sentence}\n`;
  };
  const rows = conflict.lines.map((line, index) => step(line, index === conflict.lines.length - 1));
  const hints = conflict.hints.map((hint) => `- ${markdownProse(clip(hint, 600))}\n`);
  const title = `**${conflictTitle(conflict)}** ${markdownCode(clip(name, 300))}`;
  const more = (missing: number): string => `- and ${missing} more\n`;
  return [
    { name: 'why no versions fit', importance: 8.5, head: `${title}\n\n`, rows, tail: '', more },
    ...(hints.length === 0
      ? []
      : [
          {
            name: 'what may help',
            importance: 8.4,
            head: '**What may help**\n\n',
            rows: hints,
            tail: '',
            more,
          },
        ]),
  ];
}

/** What was weighed, for which target, and where the figures come from. */
function originSection(part: WeighedPart, view: WeightView): Section {
  const facts = [
    describePython(view.target),
    view.target.platform,
    describeOrigin(part, view),
    describeByteCompiled(part, formatWeight),
  ].filter((fact) => fact !== '');
  const shown = markdownText(facts.map((fact) => clip(fact, 200)).join(' · '));
  return always(`${markdownCode(clip(part.name, 300))} · ${shown}`);
}

function weightSections(part: WeighedPart, open: boolean): Section[] {
  const all = part.distributions.filter(({ provided }) => !provided);
  const ordered = heaviestKeepers(part.distributions);
  const keepers = ordered.slice(0, open ? SHOWN.open : SHOWN.distributions);
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
    return weightRow(keeper, keeper.retainedDownload, reasons.filter((reason) => reason !== '').join('; '));
  });
  const rest = ordered.length - keepers.length;
  if (rest > 0) rows.push(row([`_and ${rest} lighter_`, '', '', '', '']));
  const totals = `${formatWeight(part.installed)} installed, ${formatWeight(part.download)} download`;
  const name = 'who brings the weight';
  if (open) return [table({ name, importance: 8.2, columns: WEIGHT_COLUMNS, rows })];
  const title = `Who brings the weight of ${clip(part.name, 200)}: ${count(all.length, 'distribution')}, ${totals}`;
  return [folded({ name, importance: 5, title, columns: WEIGHT_COLUMNS, rows })];
}

const WEIGHT_COLUMNS: readonly [string, string][] = [
  ['retained', '--:'],
  ['distribution', ':--'],
  ['itself', '--:'],
  ['download', '--:'],
  ['why', ':--'],
];

function weightRow(distribution: DistributionRow, download: Weight, why: string): string {
  return row([
    `**${figure(distribution.retainedInstalled)}**`,
    markdownCode(clip(nameAndVersion(distribution), 120)),
    figure(distribution.installed),
    figure(download),
    why,
  ]);
}

/** Every distribution with why it is there. */
function distributionSections({ distributions }: WeighedPart): Section[] {
  const rows = heaviest(distributions).map((each) =>
    weightRow(each, each.download, markdownText(clip(whyThere(each), 200))),
  );
  if (rows.length === 0) return [];
  const title = `All ${count(rows.length, 'distribution')}, and why each is there`;
  return [folded({ name: 'distributions', importance: 4.2, title, columns: WEIGHT_COLUMNS, rows })];
}

function replacementSections({ replacements }: WeightView, open: boolean): Section[] {
  if (replacements.length === 0) return [];
  const rows = orderReplacements(replacements).map((replacement) => {
    const { before, after } = replacement;
    const to =
      replacement.to.length === 0
        ? '_drop it_'
        : replacement.to.map((line) => markdownCode(clip(line, 120))).join('<br>');
    return row([
      markdownCode(clip(replacement.from, 120)),
      replacement.index === null ? to : `${to}<br>from ${markdownCode(clip(replacement.index, 120))}`,
      `${figure(before.download)} → ${figure(after.download)}`,
      `${figure(before.installed)} → ${figure(after.installed)}`,
      [replacement.evidence, replacement.caveat]
        .filter((sentence) => sentence.trim() !== '')
        .map((sentence) => markdownText(clip(sentence, 300)))
        .join('<br>'),
    ]);
  });
  const name = 'lighter requirements';
  if (open) {
    const inner = table({ name, importance: 8.1, columns: REPLACEMENT_COLUMNS, rows });
    return [{ ...inner, head: `**Lighter alternatives**, both sides weighed\n\n${inner.head}` }];
  }
  const title = `Lighter requirements: ${count(rows.length, 'replacement')}, both sides weighed`;
  return [folded({ name, importance: 4.5, title, columns: REPLACEMENT_COLUMNS, rows })];
}

const REPLACEMENT_COLUMNS: readonly [string, string][] = [
  ['now', ':--'],
  ['instead', ':--'],
  ['download', ':--'],
  ['installed', ':--'],
  ['why', ':--'],
];

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
