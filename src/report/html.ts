import { createHash } from 'node:crypto';
import type { DistributionRow, Weight } from './analyze-details.ts';
import { conflictsHtml, detailsHtml, originHtml } from './html-details.ts';
import { embeddedJson, htmlText } from './html-escape.ts';
import { PAGE_SCRIPT } from './html-script.ts';
import { findingsHtml, footerHtml, headerHtml, remarksHtml, totalsHtml } from './html-sections.ts';
import { PAGE_STYLE } from './html-style.ts';
import { layOutTreemap, type Measure, type Treemap } from './html-tree.ts';
import type { Finding, Report } from './report.ts';
import { visibleText } from './visible-text.ts';
import { readWeightView, type WeightView } from './weight-view.ts';
import { formatInterval, formatWeight, GAP_WORDS, nameAndVersion, orderFindings } from './wording.ts';

/**
 * The report as one HTML page that needs nothing else: no request, no font, no library. Its content security policy
 * forbids all loading, and allows only the style and the script whose digests it names. Equal reports give equal pages.
 */
export function renderHtml(report: Report): string {
  const view = readWeightView(report);
  const map = view === null ? null : mapOf(view, orderFindings(report.findings));
  const policy = [
    "default-src 'none'",
    `style-src '${digest(PAGE_STYLE)}'`,
    `script-src '${digest(PAGE_SCRIPT)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>Plimsoll: ${htmlText(report.headline)}</title>`,
    '<link rel="icon" href="data:,">',
    `<style>${PAGE_STYLE}</style>`,
    '</head>',
    '<body>',
    headerHtml(report),
    '<main class="wide">',
    totalsHtml(report.metrics, view === null ? '' : originHtml(view)),
    view === null ? '' : conflictsHtml(view),
    map === null ? '' : map.html,
    findingsHtml(report.findings),
    view === null ? '' : detailsHtml(view),
    remarksHtml(report),
    '</main>',
    footerHtml(report, view),
    map === null ? '' : `<script type="application/json" id="data">${embeddedJson(map.data)}</script>`,
    map === null ? '<script type="application/json" id="data">{}</script>' : '',
    `<script>${PAGE_SCRIPT}</script>`,
    '</body>',
    '</html>',
    '',
  ]
    .filter((line, index, lines) => line !== '' || index === lines.length - 1)
    .join('\n');
}

function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

interface MapPart {
  readonly html: string;
  readonly data: object;
}

/** The treemap with its tools, and what the script needs; null when there is no distribution at all. */
function mapOf(
  view: WeightView,
  findings: { readonly open: readonly Finding[]; readonly ignored: readonly Finding[] },
): MapPart | null {
  const rows = view.parts.flatMap(({ distributions }) => distributions);
  if (rows.length === 0) return null;
  const trees = new Map<Measure, Treemap>();
  for (const measure of ['installed', 'download'] as const) {
    const tree = layOutTreemap(view.parts, measure);
    if (tree !== null) trees.set(measure, tree);
  }
  const title = '<h2>Who brings the weight</h2>';
  const absent = absentHtml(rows);
  const [measure] = trees.keys();
  if (measure === undefined)
    return { html: `<section><div class="title">${title}</div>${absent}</section>`, data: {} };
  const switches = [...trees.keys()].map(
    (name) =>
      `<button type="button" data-measure="${name}" aria-pressed="${name === measure}">${name}</button>`,
  );
  const html = [
    `<section><div class="title">${title}<div class="tools">`,
    switches.length < 2
      ? ''
      : `<div class="switch" role="group" aria-label="Bytes">${switches.join('')}</div>`,
    '<div class="finder"><input type="search" id="search" placeholder="Find a distribution" aria-label="Find a distribution" role="combobox" aria-expanded="false" aria-controls="matches" aria-autocomplete="list" autocomplete="off" spellcheck="false">',
    '<ul id="matches" class="matches hidden" role="listbox" aria-label="Distributions found"></ul></div></div></div>',
    '<nav aria-label="Where the map is"><ol class="crumbs" id="crumbs"></ol></nav>',
    '<div class="deck"><div class="map" id="map" role="group" aria-label="Treemap of distributions, area is bytes"></div>',
    '<aside class="panel" id="panel" aria-live="polite" aria-label="The distribution"></aside></div>',
    '<noscript><p class="note">The map needs scripts, which are off here.</p></noscript>',
    '<p class="note">A box inside another one goes when the outer one goes; a dot marks a requirement that can be lighter. Arrow keys move, <kbd>Enter</kbd> looks inside, <kbd>Esc</kbd> goes back, <kbd>/</kbd> searches.</p>',
    absent,
    '</section>',
  ].join('');
  const ordered = [...findings.open, ...findings.ignored];
  const data = {
    measure,
    findings: ordered.map(({ title: finding }) => visibleText(finding)),
    rows: rows.map((row) => rowData(row, findings.open)),
    trees: Object.fromEntries(trees),
  };
  return { html, data };
}

/** Requirements that lead to a distribution, or that it has, by name; of more than these only the number is shown. */
const SHOWN_ROOTS = 30;

function rowData(row: DistributionRow, findings: readonly Finding[]): object {
  const { location } = row;
  return {
    name: visibleText(row.name),
    version: row.version === null ? null : visibleText(row.version),
    direct: row.direct,
    download: formatWeight(row.download),
    installed: formatWeight(row.installed),
    retainedDownload: formatWeight(row.retainedDownload),
    retainedInstalled: formatWeight(row.retainedInstalled),
    between: betweenOf(row.retainedInstalled),
    neededBy: row.neededBy.slice(0, SHOWN_ROOTS).map(visibleText),
    needers: row.neededBy.length,
    why: row.why.map(visibleText),
    requires: (row.requires ?? []).slice(0, SHOWN_ROOTS).map(visibleText),
    needs: (row.requires ?? []).length,
    filename: row.filename === undefined ? '' : visibleText(row.filename),
    gap: row.gap === null ? '' : GAP_WORDS[row.gap],
    place:
      location === undefined
        ? ''
        : visibleText(location.line === undefined ? location.path : `${location.path}:${location.line}`),
    findings: findings.flatMap((finding, index) => (isAbout(finding, row) ? [index] : [])),
  };
}

function betweenOf(weight: Weight): string {
  const between = weight.value === null ? '' : formatInterval(weight.interval);
  return between === '' ? '' : `Retained installed lies ${between}.`;
}

/** Whether a finding is about the line that asks for a distribution. */
function isAbout({ location }: Finding, row: DistributionRow): boolean {
  if (location?.startLine === undefined || row.location?.line === undefined) return false;
  const { line, path } = row.location;
  return (
    location.path === path && location.startLine <= line && line <= (location.endLine ?? location.startLine)
  );
}

/** Distributions that have no area: of unknown weight, or brought by the base image. */
function absentHtml(rows: readonly DistributionRow[]): string {
  const unknown = rows.filter(
    (row) => !row.provided && row.installed.value === null && row.download.value === null,
  );
  const provided = rows.filter((row) => row.provided);
  const names = (some: readonly DistributionRow[]): string =>
    some
      .map((row) => htmlText(nameAndVersion(row)) + (row.gap === null ? '' : ` (${GAP_WORDS[row.gap]})`))
      .join(', ');
  return [
    unknown.length === 0
      ? ''
      : `<p class="note"><strong>Of unknown weight, not on the map:</strong> ${names(unknown)}</p>`,
    provided.length === 0
      ? ''
      : `<p class="note"><strong>From the base image, adding nothing:</strong> ${names(provided)}</p>`,
  ].join('');
}
