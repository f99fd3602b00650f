import { compareClosures } from '../../python/closure/compare.ts';
import { count, formatBytes, formatPercent } from '../../support/format.ts';
import { boundsOf, knownValue, type Quantity } from '../../support/quantity.ts';
import { counterpart } from './counterpart.ts';
import type { Examination } from './examine.ts';
import type { Assessment } from './judge-examination.ts';

import type { WeighedManifest } from './model/weighed-manifests.ts';

/** One sentence for a person: the heaviest manifest that an image installs (or its change), and the largest saving. */
export function headlineOf(head: Examination, base: Examination | null, { findings }: Assessment): string {
  const heaviest = [...head.manifests]
    .filter(({ group }) => group === null)
    .sort(
      (a, b) =>
        Number(b.dockerfile !== null) - Number(a.dockerfile !== null) ||
        bestValue(b.closure.installed) - bestValue(a.closure.installed),
    )[0];
  const weight =
    heaviest === undefined ? withoutManifest(head) : (changeSentence(head, base) ?? weightSentence(heaviest));
  const active = findings.filter(({ ignored }) => ignored === null);
  const best = active
    .flatMap(({ saving, rule }) =>
      saving === null || saving.quantity.provenance === 'unknown'
        ? []
        : [{ bytes: saving.quantity.value, rule }],
    )
    .sort((a, b) => b.bytes - a.bytes)[0];
  if (best === undefined || best.bytes <= 0)
    return active.length === 0
      ? `${weight}; nothing to mend was found.`
      : `${weight}; ${count(active.length, 'finding')}.`;
  const which = active.length === 1 ? 'one finding' : `the largest of ${active.length} findings`;
  return `${weight}; ${which} saves ${formatBytes(best.bytes)} (${best.rule.id}).`;
}

function withoutManifest(head: Examination): string {
  return head.dockerfiles.length === 0
    ? 'No Dockerfile and no Python manifest was found'
    : `${count(head.dockerfiles.length, 'Dockerfile')}, no Python manifest`;
}

function weightSentence({ path, closure }: WeighedManifest): string {
  return `${path} installs ${sayQuantity(closure.installed)} (${sayQuantity(closure.download)} to download, ${count(closure.distributions.filter(({ provided }) => !provided).length, 'distribution')})`;
}

/** The manifest that changed most, when a base is known and something changed. */
function changeSentence(head: Examination, base: Examination | null): string | null {
  const changes = head.manifests.flatMap((weighed) => {
    const before = counterpart(weighed, head, base);
    if (before === null) return [];
    const { installed, changes: rows } = compareClosures(before.closure.closure, weighed.closure.closure);
    const value = knownValue(installed);
    return rows.length === 0 || value === null
      ? []
      : [{ weighed, value, before: knownValue(before.closure.installed) }];
  });
  const largest = changes.sort((a, b) => Math.abs(b.value) - Math.abs(a.value))[0];
  if (largest === undefined) return null;
  const { weighed, value, before } = largest;
  const relative =
    before === null || before === 0 ? '' : ` (${value > 0 ? '+' : ''}${formatPercent(value / before)})`;
  if (value === 0) return `${weighed.path} weighs the same as before`;
  return `${weighed.path} gets ${formatBytes(Math.abs(value))} ${value > 0 ? 'heavier' : 'lighter'}${relative}, ${sayQuantity(weighed.closure.installed)} installed`;
}

function sayQuantity(quantity: Quantity): string {
  switch (quantity.provenance) {
    case 'exact':
    case 'measured':
      return formatBytes(quantity.value);
    case 'estimated':
      return `about ${formatBytes(quantity.value)}`;
    case 'unknown':
      return quantity.atLeast > 0
        ? `at least ${formatBytes(quantity.atLeast)}`
        : 'an unknown number of bytes';
  }
}

function bestValue(quantity: Quantity): number {
  return knownValue(quantity) ?? boundsOf(quantity)[0];
}
