import { count } from '../support/format.ts';
import type { DifferenceRow } from './analyze-details.ts';
import { type ChangeGroup, describeGroup, groupChanges } from './change-groups.ts';
import { htmlText } from './html-escape.ts';
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
  downloadChange,
  formatSignedBytes,
  formatSignedWeight,
  formatWeight,
  heaviest,
  installedChange,
  keepUnit,
  nameAndVersion,
  numberedLine,
  orderReplacements,
  whyThere,
} from './wording.ts';

/** What was weighed, for which target and where the figures come from; analyze's own page names it elsewhere. */
export function originHtml(view: WeightView): string {
  if (view.command !== 'weigh') return '';
  const lines = view.parts.map((part) => {
    const facts = [
      count(part.distributions.length, 'distribution'),
      describePython(view.target),
      view.target.platform,
      describeOrigin(part, view),
      describeByteCompiled(part, formatWeight),
    ].filter((fact) => fact !== '');
    return `<p class="origin"><code>${htmlText(part.name)}</code> <span class="soft">${facts.map(htmlText).join(' · ')}</span></p>`;
  });
  return lines.join('');
}

/** Why no versions fit: the derivation as it is numbered, the conclusion last, and what might help. */
export function conflictsHtml({ conflicts }: WeightView): string {
  return conflicts
    .map(({ name, conflict }) => {
      const steps = conflict.lines.map((line) => {
        const { number, text } = numberedLine(line);
        return `<li><span class="step">${htmlText(number)}</span><span>${htmlText(text)}</span></li>`;
      });
      const hints = conflict.hints.map((hint) => `<li>${htmlText(hint)}</li>`);
      const help = hints.length === 0 ? '' : `<h3>What may help</h3><ul class="plain">${hints.join('')}</ul>`;
      return `<section><div class="title"><h2>${conflictTitle(conflict)} <code>${htmlText(name)}</code></h2></div><ul class="derivation">${steps.join('')}</ul>${help}</section>`;
    })
    .join('');
}

/** What changed, lighter requirements, all distributions of weigh, and what Dockerfiles install, as tables. */
export function detailsHtml(view: WeightView): string {
  const installs = view.dockerfiles.flatMap(({ path, installs: commands }) =>
    commands.map((install) =>
      tableRow([
        `<code>${htmlText(path)}:${install.line}</code>`,
        `<code>${htmlText(install.command)}</code>`,
        figure(formatWeight(install.installed), `download ${formatWeight(install.download)}`),
        CACHE_WORDS[install.cache],
      ]),
    ),
  );
  return [
    changesHtml(view),
    replacementsHtml(view),
    view.command === 'weigh' ? view.parts.map(distributionsHtml).join('') : '',
    tableHtml('What the Dockerfiles install', ['where', 'command', 'installed', 'package cache'], installs),
  ].join('');
}

/** Changes by the requirements that did them, where the report names those: folded, the largest sum first. */
function changesHtml({ parts }: WeightView): string {
  return parts
    .map(({ name, comparison }) => {
      if (comparison === null || comparison.changes.length === 0) return '';
      const groups = groupChanges(comparison.changes);
      const explained = groups.some(({ causes }) => causes.length > 0);
      const { against, installed, download } = comparison;
      const totals = [
        parts.length > 1 ? name : '',
        installed === null ? '' : `${formatSignedWeight(installed)} installed`,
        download === null ? '' : `${formatSignedWeight(download)} download`,
      ].filter((total) => total !== '');
      const title = against === null ? 'What changed' : `What changed against ${against}`;
      const body = explained
        ? groups.map(groupHtml).join('')
        : plainTable(
            CHANGE_HEADS,
            groups.flatMap(({ rows }) => rows.map(changeRow)),
          );
      return sectionHtml(title, totals.join(', '), body);
    })
    .join('');
}

const CHANGE_HEADS = ['distribution', 'before', 'after', 'installed', 'download'];

function groupHtml(group: ChangeGroup): string {
  const { lead, others } = describeGroup(group);
  const named = others.slice(0, 4);
  const rest = others.length - named.length;
  const list = [...named, ...(rest === 0 ? [] : [`${rest} more`])].map(keepUnit).join(', ');
  const rows = group.rows.map(changeRow);
  return `<details class="cause"><summary><span class="sum">${signed(group.bytes)}</span><span><strong>${htmlText(lead)}</strong> ${htmlText(list)}</span></summary>${plainTable(CHANGE_HEADS, rows)}</details>`;
}

function changeRow(change: DifferenceRow): string {
  const { name, before, after } = change;
  return tableRow([
    htmlText(name),
    htmlText(before === null ? '–' : (before.version ?? 'any')),
    htmlText(after === null ? '–' : (after.version ?? 'any')),
    signed(installedChange(change)),
    signed(downloadChange(change)),
  ]);
}

function signed(bytes: number): string {
  const direction = bytes > 0 ? 'worse' : bytes < 0 ? 'better' : '';
  return `<span class="${direction} number">${bytes === 0 ? '' : formatSignedBytes(bytes)}</span>`;
}

function replacementsHtml({ replacements }: WeightView): string {
  const rows = orderReplacements(replacements).map(({ from, to, index, before, after, evidence, caveat }) => {
    const instead =
      to.length === 0 ? 'drop it' : to.map((line) => `<code>${htmlText(line)}</code>`).join('<br>');
    return tableRow([
      `<code>${htmlText(from)}</code>`,
      index === null ? instead : `${instead}<span class="reason">from ${htmlText(index)}</span>`,
      figure(
        `${formatWeight(before.installed)} → ${formatWeight(after.installed)}`,
        `download ${formatWeight(before.download)} → ${formatWeight(after.download)}`,
      ),
      `${htmlText(evidence)}<span class="reason">${htmlText(caveat)}</span>`,
    ]);
  });
  return tableHtml('Lighter requirements, both sides weighed', ['now', 'instead', 'installed', 'why'], rows);
}

/** Distributions of which each stands in a row; the map shows the others, too. */
const SHOWN_DISTRIBUTIONS = 500;

function distributionsHtml({ distributions }: WeighedPart): string {
  const ordered = heaviest(distributions);
  const rows = ordered
    .slice(0, SHOWN_DISTRIBUTIONS)
    .map((row) =>
      tableRow([
        htmlText(nameAndVersion(row)),
        figure(formatWeight(row.retainedInstalled)),
        figure(formatWeight(row.installed)),
        figure(formatWeight(row.download)),
        htmlText(whyThere(row)),
      ]),
    );
  if (rows.length === 0) return '';
  const rest = ordered.length - rows.length;
  const remark =
    rest === 0 ? count(rows.length, 'distribution') : `the heaviest ${rows.length}, and ${rest} lighter`;
  const body = plainTable(['distribution', 'retained', 'installed', 'download', 'why'], rows);
  return `<section><details class="all"><summary><h2>What gets installed</h2> <span class="soft">${remark}</span></summary>${body}</details></section>`;
}

function figure(text: string, below = ''): string {
  return `<span class="number">${text}</span>${below === '' ? '' : `<span class="reason">${below}</span>`}`;
}

function tableRow(cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

function tableHtml(title: string, heads: readonly string[], rows: readonly string[]): string {
  return rows.length === 0 ? '' : sectionHtml(title, '', plainTable(heads, rows));
}

function sectionHtml(title: string, remark: string, body: string): string {
  const beside = remark === '' ? '' : `<span class="soft">${htmlText(remark)}</span>`;
  return `<section><div class="title"><h2>${htmlText(title)}</h2>${beside}</div>${body}</section>`;
}

function plainTable(heads: readonly string[], rows: readonly string[]): string {
  const columns = heads.map((head) => `<th scope="col">${head}</th>`).join('');
  return `<div class="scroll"><table><thead><tr>${columns}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}
