import type { FileChange } from '../../report/unified-diff.ts';
import { byCodeUnit } from '../../support/compare.ts';
import type { SourceText } from '../../support/source-text.ts';
import { applyEdits, overlaps, type TextEdit } from '../../support/text-edit.ts';
import { isFileError } from './file-rules.ts';
import type { JudgedFinding } from './judge.ts';
import { overlayTree } from './model/overlay-tree.ts';
import { type AnalyzeOptions, type AnalyzeWorld, analyzeTree } from './run.ts';

/** A file that the safe fixes change or create. */
export interface FixedFile extends FileChange {
  readonly bytes: Uint8Array;
}

/** Two fixes that touch the same characters are applied one after the other, in as many rounds. */
const MOST_ROUNDS = 10;

/**
 * The files after all safe fixes, until none is left: a second run finds nothing to do. Nothing is written.
 */
export async function stableFixes(options: AnalyzeOptions, world: AnalyzeWorld): Promise<FixedFile[]> {
  const changed = new Map<string, Uint8Array>();
  const originals = new Map<string, string | null>();
  const texts = new Map<string, string>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const tree = overlayTree(world.tree, changed);
    const { assessment } = await analyzeTree({ ...options, base: { state: 'none' } }, { ...world, tree });
    const { edited, created } = compose(assessment.findings);
    if (edited.length === 0 && created.length === 0) break;
    for (const { source, edits } of edited) {
      if (!originals.has(source.path)) originals.set(source.path, withMark(source));
      const after = applyEdits(source, edits);
      changed.set(source.path, after.toBytes());
      texts.set(source.path, withMark(after));
    }
    for (const { path, text } of created) {
      originals.set(path, null);
      changed.set(path, Buffer.from(text));
      texts.set(path, text);
    }
  }
  return [...changed.keys()].sort(byCodeUnit).map((path) => ({
    path,
    before: originals.get(path) ?? null,
    after: texts.get(path) ?? '',
    bytes: changed.get(path) ?? new Uint8Array(),
  }));
}

/** A patch is of the whole file, its byte order mark included. */
function withMark({ byteOrderMark, text }: SourceText): string {
  return byteOrderMark ? `\uFEFF${text}` : text;
}

interface Composition {
  readonly edited: readonly { readonly source: SourceText; readonly edits: readonly TextEdit[] }[];
  readonly created: readonly { readonly path: string; readonly text: string }[];
}

/**
 * The safe fixes that can be applied together: a fix whose edits overlap an earlier one waits for the next round. A file
 * that its own tool would refuse is left alone: what its author meant is not known.
 */
export function compose(findings: readonly JudgedFinding[]): Composition {
  const accepted = new Map<string, { source: SourceText; edits: TextEdit[] }>();
  const created = new Map<string, string>();
  const broken = new Set(findings.filter(({ rule }) => isFileError(rule.id)).map(({ path }) => path));
  for (const { fix, source, ignored, path: judged } of findings) {
    if (fix === null || fix.safety !== 'safe' || ignored !== null) continue;
    if (broken.has(judged) || (source !== null && broken.has(source.path))) continue;
    for (const { path, text } of fix.newFiles ?? []) if (!created.has(path)) created.set(path, text);
    if (source === null || fix.edits.length === 0) continue;
    const already = accepted.get(source.path)?.edits ?? [];
    if (fix.edits.some((edit) => edit.path !== source.path || already.some((other) => overlaps(edit, other))))
      continue;
    accepted.set(source.path, { source, edits: [...already, ...fix.edits] });
  }
  return { edited: [...accepted.values()], created: [...created].map(([path, text]) => ({ path, text })) };
}
