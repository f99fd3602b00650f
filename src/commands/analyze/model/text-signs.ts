import { manifestReaderFor } from '../../../python/manifests/registry.ts';
import { SIGNS_IN_PROSE } from '../../../python/replacements/gpu-signs.ts';
import { wordsOf } from '../../../python/replacements/import-only.ts';
import type { Replacement, TextSigns } from '../../../python/replacements/replacement.ts';
import { byCodeUnit } from '../../../support/compare.ts';
import { baseName } from '../../../support/container-path.ts';
import { isDockerfileName } from './build-context.ts';
import type { RepositoryFiles } from './files.ts';

/** What a file is to the search: code and commands name what they use, manifests only what they require, prose how it is started. */
type TextKind = 'code' | 'notebook' | 'script' | 'configuration' | 'manifest' | 'prose';

/** Beyond these, the search is incomplete. */
const LIMITS = {
  files: 20_000,
  characters: 40_000_000,
  bytesOfFile: 1_000_000,
  bytesOfNotebook: 50_000_000,
  bytesOfNotebooks: 300_000_000,
} as const;
/** Longer configuration, or a longer file without an extension, is data. */
const DATA_BYTES = 200_000;

/** Nothing was searched, so nothing can be said. */
export const NOT_SEARCHED: TextSigns = { words: new Map(), signs: new Map(), complete: false };

/** What to look for: words that name the direct requirements, and the patterns of the replacements that apply to one. */
export function textToLookFor(
  direct: ReadonlySet<string>,
  replacements: readonly Replacement[],
): { words: ReadonlySet<string>; signs: ReadonlyMap<string, RegExp> } {
  const signs = new Map<string, RegExp>();
  for (const { appliesTo, signs: own } of replacements)
    if (own !== undefined && (appliesTo === 'any' || appliesTo.some((name) => direct.has(name))))
      for (const [name, pattern] of Object.entries(own)) signs.set(name, pattern);
  return { words: new Set([...direct].flatMap(wordsOf)), signs };
}

/**
 * Searches the text of code, scripts, Dockerfiles, workflows and configuration; comments do not count. Words in what
 * installs something, and in names and descriptions in YAML, use nothing; of manifests only the signs count. Code beyond
 * the limits, and a file that could not be read, make the result incomplete.
 */
export async function readTextSigns(
  files: RepositoryFiles,
  { words, signs }: ReturnType<typeof textToLookFor>,
): Promise<TextSigns> {
  const found = { words: new Map<string, Set<string>>(), signs: new Map<string, string>() };
  if (words.size === 0 && signs.size === 0) return { words: new Map(), signs: new Map(), complete: true };
  const naming =
    words.size === 0
      ? null
      : new RegExp(
          `(?<![A-Za-z0-9_])(?:${[...words].map(escapeExpression).join('|')})(?![A-Za-z0-9_])`,
          'gi',
        );
  let complete = true;
  let searched = 0;
  let characters = 0;
  let notebooks = 0;
  // Dockerfiles last: what one of them shows says nothing of the others, so a sign is placed elsewhere where it can be.
  const entries = [...files.entries].sort(
    (a, b) => Number(isDockerfileName(a.path)) - Number(isDockerfileName(b.path)),
  );
  for (const { path, bytes } of entries) {
    const kind = kindOf(path, bytes);
    if (kind === null) continue;
    searched += 1;
    if (kind === 'notebook') notebooks += bytes;
    const tooLong = bytes > (kind === 'notebook' ? LIMITS.bytesOfNotebook : LIMITS.bytesOfFile);
    // A script of that size is an archive that unpacks itself.
    if (tooLong && kind !== 'code' && kind !== 'notebook') continue;
    const tooMuch =
      tooLong ||
      searched > LIMITS.files ||
      characters > LIMITS.characters ||
      notebooks > LIMITS.bytesOfNotebooks;
    const source = tooMuch ? null : await (kind === 'notebook' ? files.readOnce(path) : files.read(path));
    if (source === null) {
      if (kind !== 'prose') complete = false;
      continue;
    }
    const written = kind === 'notebook' ? textOfNotebook(source.text) : source.text;
    characters += written.length;
    const text = withoutComments(written);
    for (const [name, pattern] of signs)
      if (!found.signs.has(name) && (kind !== 'prose' || SIGNS_IN_PROSE.has(name)) && pattern.test(text))
        found.signs.set(name, path);
    if (naming === null || kind === 'manifest' || kind === 'prose') continue;
    for (const [word] of (kind === 'code' ? text : withoutInstalls(text, path)).matchAll(naming)) {
      const paths = found.words.get(word.toLowerCase()) ?? new Set();
      found.words.set(word.toLowerCase(), paths.add(path));
    }
  }
  return {
    words: new Map([...found.words].map(([word, paths]) => [word, [...paths].sort(byCodeUnit)])),
    signs: found.signs,
    complete,
  };
}

/** Files that say what else is required, which analysis to make, or which versions to take: they use nothing. */
const ABOUT_REQUIREMENTS =
  /(?:^|\/)(?:[^/]*(?:requirements|constraints)[^/]*\.(?:txt|in)|requirements\/[^/]+|setup\.(?:py|cfg)|pyproject\.toml|Pipfile|[^/]*environment[^/]*\.ya?ml|conda[^/]*\.ya?ml|meta\.ya?ml)$/i;
const NEITHER =
  /(?:^|\/)(?:\.?plimsoll\.ya?ml|dependabot\.ya?ml|renovate[^/]*\.json5?|\.renovaterc[^/]*|package(?:-lock)?\.json|mypy\.ini|\.mypy\.ini|[^/]*[.-]lock(?:\.[^/]*)?|[^/]*lock\.(?:json|ya?ml|toml)|LICEN[CS]E[^/]*|NOTICE|AUTHORS|CHANGELOG[^/]*|CODEOWNERS|VERSION|\.gitignore|\.dockerignore|\.gitattributes)$/i;

function kindOf(path: string, bytes: number): TextKind | null {
  if (NEITHER.test(path)) return null;
  if (ABOUT_REQUIREMENTS.test(path) || manifestReaderFor(path) !== null) return 'manifest';
  const name = baseName(path);
  if (isDockerfileName(path)) return 'script';
  const extension = /\.([A-Za-z0-9]+)$/.exec(name)?.[1]?.toLowerCase() ?? null;
  if (extension === null || name.startsWith('.env')) return bytes <= DATA_BYTES ? 'script' : null;
  if (/^(?:py|pyi|pyx|pxd|pyw)$/.test(extension)) return 'code';
  if (extension === 'ipynb') return 'notebook';
  if (/^(?:md|markdown|mdx|rst|adoc)$/.test(extension)) return bytes <= DATA_BYTES ? 'prose' : null;
  if (
    /^(?:sh|bash|zsh|fish|ps1|bat|cmd|mk|service|slurm|sbatch|pbs|lsf|sub|job|r|rmd|qmd|jl|groovy|nix)$/.test(
      extension,
    )
  )
    return 'script';
  if (/^(?:ya?ml|toml|ini|cfg|conf|tf|hcl|j2|jinja|tpl|tmpl|properties|env|json)$/.test(extension))
    return bytes <= DATA_BYTES ? 'configuration' : null;
  return null;
}

const INSTALLER =
  /(?:^|[\s"'/([!%])(?:pip[\d.]*|uv|conda|mamba|micromamba|poetry|pdm|pipenv|apt|apt-get|apk|dnf|yum|brew)["',]?(?:\s|$)/;
const INSTALLS =
  /(?:^|[\s"'])(?:install|add|sync|download|wheel|create|update|remove|uninstall)["',]?(?:\s|$)/;

/** The code of a notebook's cells and its metadata, which name the accelerator; empty for what is no notebook. */
function textOfNotebook(text: string): string {
  let notebook: unknown;
  try {
    notebook = JSON.parse(text);
  } catch {
    return '';
  }
  const parts = [JSON.stringify(field(notebook, 'metadata') ?? null)];
  const cells = field(notebook, 'cells');
  for (const cell of Array.isArray(cells) ? cells : []) {
    if (field(cell, 'cell_type') !== 'code') continue;
    const source = field(cell, 'source');
    if (typeof source === 'string') parts.push(source);
    else if (Array.isArray(source)) parts.push(source.filter((line) => typeof line === 'string').join(''));
  }
  return parts.join('\n');
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  // An object that has the property, so that it can be read by name.
  return (value as Record<string, unknown>)[name];
}

function withoutComments(text: string): string {
  // A batch system reads its options from comments (Slurm, PBS, LSF).
  return text.replace(/(^|\s)#(?!(?:SBATCH|PBS|BSUB)\b)[^\n]*/g, '$1').replace(/\\\r?\n/g, ' ');
}

/** The text without commands that install, and without names and descriptions in YAML: they use nothing. */
function withoutInstalls(text: string, path: string): string {
  const yaml = /\.ya?ml$/i.test(path);
  return text
    .split(/\n|;|&&|\|/)
    .filter(
      (part) =>
        !(INSTALLER.test(part) && INSTALLS.test(part)) &&
        !(yaml && /^\s*(?:-[ \t]+)?(?:name|description|title):/.test(part)),
    )
    .join('\n');
}

function escapeExpression(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
