import type { Notice } from '../../report/report.ts';
import type { Base } from './base.ts';
import type { Examination } from './examine.ts';
import type { Assessment } from './judge-examination.ts';
import { readIgnoreComments } from './suppression.ts';

/** What a person should know about the comparison: that there is none, and which ignore comments are new. */
export function noticesOfBase(
  comparison: Base,
  base: Examination | null,
  head: Examination,
  assessment: Assessment,
): Notice[] {
  if (comparison.state === 'unavailable')
    return [{ message: `There is no comparison: ${comparison.reason}.` }];
  if (base === null) return [];
  const known = new Set<string>();
  const baseSources = [...base.sources.values(), ...base.dockerfiles.map(({ source }) => source)];
  for (const source of baseSources)
    for (const { path, rules, reason } of readIgnoreComments(source))
      for (const rule of rules) known.add(`${path}\n${rule}\n${reason}`);
  const added = assessment.findings.flatMap(({ rule, ignored, path }) => {
    if (ignored === null || !ignored.by.startsWith(`${path}:`)) return [];
    return known.has(`${path}\n${rule.id}\n${ignored.reason}`)
      ? []
      : [
          {
            message: `A comment that the base does not have silences ${rule.id} at ${ignored.by}${ignored.reason === null ? '' : ` (${ignored.reason})`}.`,
            location: { path },
          },
        ];
  });
  return head.manifests.length === 0 && head.dockerfiles.length === 0 ? [] : added;
}
