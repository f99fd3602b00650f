import type { Catalogue } from '../../../catalogue/catalogue.ts';
import { collectUsage } from '../../../python/imports/collect-usage.ts';
import { knownImportNames } from '../../../python/imports/known-import-names.ts';
import type { CodeUsage, PythonFileUsage } from '../../../python/imports/usage.ts';
import type { Replacement } from '../../../python/replacements/replacement.ts';
import type { RepositoryFiles } from './files.ts';

/** More Python than this is not parsed; a notice says so. */
const MAXIMUM_CHARACTERS = 30_000_000;

/** Nothing was looked at. */
export const NO_USAGE: CodeUsage = collectUsage([]);

/**
 * What the repository's Python code imports and calls. Only files that hold one of the words that a condition asks
 * for are parsed: the others can't import it, and count as files that use nothing.
 */
export async function readCodeUsage(files: RepositoryFiles, words: ReadonlySet<string>): Promise<CodeUsage> {
  const paths = files.entries.filter(({ path }) => /\.(py|pyi|ipynb)$/.test(path)).map(({ path }) => path);
  if (paths.length === 0 || words.size === 0) return NO_USAGE;
  const mentions = new RegExp(
    `(?<![A-Za-z0-9_])(?:${[...words].map(escapeExpression).join('|')})(?![A-Za-z0-9_])`,
  );
  const usages: PythonFileUsage[] = [];
  let parsed = 0;
  for (const path of paths) {
    const source = await files.readOnce(path);
    if (source === null) continue;
    if (!mentions.test(source.text)) {
      usages.push({ path, imports: [], uses: [] });
      continue;
    }
    parsed += source.text.length;
    if (parsed > MAXIMUM_CHARACTERS) {
      files.notices.push({
        path: null,
        message: `Python code beyond ${MAXIMUM_CHARACTERS} characters was not read; conditions hold for what was`,
      });
      break;
    }
    usages.push(await readFile(path, source.text));
  }
  noteSkipped(files, usages);
  return collectUsage(usages);
}

/** The most files that notices name: what a repository has more of is of one kind. */
const MOST_NAMED = 20;

/** Says which files were not read, or not to their end, and why. */
function noteSkipped({ notices }: RepositoryFiles, usages: readonly PythonFileUsage[]): void {
  const skipped = usages.flatMap(({ path, skipped: reason }) =>
    reason === undefined ? [] : [{ path, reason }],
  );
  for (const { path, reason } of skipped.slice(0, MOST_NAMED))
    notices.push({ path, message: `its Python code was not all read: ${reason}` });
  const more = skipped.length - MOST_NAMED;
  if (more > 0)
    notices.push({
      path: null,
      message: `the Python code of ${more} more ${more === 1 ? 'file' : 'files'} was not all read`,
    });
}

async function readFile(path: string, text: string): Promise<PythonFileUsage> {
  if (path.endsWith('.ipynb'))
    return (await import('../../../python/imports/notebook.ts')).readNotebookUsage(path, text);
  return (await import('../../../python/imports/read-usage.ts')).readPythonUsage(path, text);
}

/** The words that conditions on these direct requirements look for: what they make importable, and what the replacements name. */
export function wordsToLookFor(
  direct: ReadonlySet<string>,
  replacements: readonly Replacement[],
  catalogue: Catalogue,
): ReadonlySet<string> {
  const words = new Set<string>();
  for (const name of direct)
    for (const imported of [...(catalogue.find(name)?.importNames ?? []), ...knownImportNames(name)])
      words.add(imported.split('.')[0] ?? imported);
  for (const { appliesTo, looksFor } of replacements)
    if (appliesTo === 'any' || appliesTo.some((name) => direct.has(name)))
      for (const word of looksFor) words.add(word);
  return words;
}

function escapeExpression(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
