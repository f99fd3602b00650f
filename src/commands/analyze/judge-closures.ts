import type { SourceText } from '../../support/source-text.ts';
import { closureFindings } from '../closure-findings.ts';
import type { JudgedFinding } from './judge.ts';
import type { WeighedManifest } from './model/weighed-manifests.ts';

/**
 * What is wrong with what the manifests install together: requirements that exclude each other, and distributions that
 * overwrite each other. The same thing of several groups of one file is told once.
 */
export function judgeClosures(
  manifests: readonly WeighedManifest[],
  sources: ReadonlyMap<string, SourceText>,
): JudgedFinding[] {
  const told = new Set<string>();
  const findings: JudgedFinding[] = [];
  for (const weighed of manifests)
    for (const { rule, message, root } of closureFindings(weighed.closure)) {
      const place =
        weighed.requirements.find(
          (each) => each.path === root?.path && each.range.start === root.range?.start,
        ) ?? weighed.requirements.find(({ requirement }) => requirement.normalizedName === root?.name);
      const path = place?.path ?? (root === null || root.path === '' ? weighed.path : root.path);
      const key = `${rule.id}\n${path}\n${rule.title}`;
      if (told.has(key)) continue;
      told.add(key);
      findings.push({
        rule,
        message,
        path,
        range: place?.range ?? root?.range ?? null,
        source: sources.get(path) ?? null,
        fix: null,
        saving: null,
        ignored: null,
      });
    }
  return findings;
}
