import { visibleText } from './visible-text.ts';

/**
 * Text from a repository as Markdown on one line, in a paragraph, list item or table cell of GitHub's dialect: it
 * shows as it is written, and is neither markup, HTML, a mention, a reference to an issue, a link nor a workflow
 * command. GitHub looks for mentions, references and links in the rendered text, where a backslash or an entity has
 * already gone, so that those are interrupted by a zero-width space (`&#8203;`).
 */
export function markdownText(text: string): string {
  return visibleText(text)
    .replace(/[&<>\\|`*_~[\]{}$!]/g, (character) => ENTITIES[character] ?? `\\${character}`)
    .replaceAll('://', ':&#8203;//')
    .replace(/\bwww(?=\.)/gi, '$&&#8203;')
    .replace(/\bgh(?=-\d)/gi, '$&&#8203;')
    .replace(/@/g, '@&#8203;')
    .replace(/(^|[^&])#(?=\d)/g, '$1#&#8203;')
    .replace(/^[-+#=>:]/, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/^(\d+)([.)])/, (_, digits: string, sign: string) => `${digits}&#${sign.charCodeAt(0)};`);
}

/** Characters that Markdown or a table reads before it reads backslashes, or that a backslash does not take. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\\': '&#92;',
  '|': '&#124;',
  '`': '&#96;',
  $: '&#36;',
};

/**
 * A message, in which text between backticks is code and the rest is escaped like any text. Where a repository's own
 * text brings backticks along, it becomes code, in which nothing is markup either.
 */
export function markdownProse(text: string): string {
  return text
    .split(/(`[^`\n]+`)/)
    .map((part, index) =>
      index % 2 === 1 ? markdownCode(part.slice(1, -1)) : part === '' ? '' : markdownText(part),
    )
    .join('');
}

/** Text from a repository as code on one line; nothing in it is markup, a mention or a link. */
export function markdownCode(text: string): string {
  const shown = visibleText(text);
  if (shown === '') return '';
  if (!/[`|\\<&]/.test(shown)) return `\`${shown}\``;
  return `<code>${markdownText(shown)}</code>`;
}

/** Text from a repository as HTML text, as the `<summary>` of a folded part needs it. */
export function summaryText(text: string): string {
  return visibleText(text)
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
    .replace(/:\/\//g, ':&#8203;//')
    .replace(/@/g, '@&#8203;')
    .replace(/(^|[^&])#(?=\d)/g, '$1#&#8203;');
}

/** Lines from a repository as a fenced block, whose fence is longer than any that they hold. */
export function markdownFence(text: string, language: string): string {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  const shown = lines.map((line) => {
    const indent = /^[ \t]*/.exec(line)?.[0] ?? '';
    return indent + visibleText(line);
  });
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}${language}`, ...shown, fence].join('\n');
}

/** The first characters of a text that is too long to show, and `…`. */
export function clip(text: string, characters: number): string {
  if (text.length <= characters) return text;
  return `${[...text.slice(0, characters - 1)].join('').trimEnd()}…`;
}

/** A path for the address of a link. */
export function linkPath(path: string): string {
  return path
    .split('/')
    .map((segment) =>
      encodeURIComponent(segment).replace(
        /[!'()*]/g,
        (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
      ),
    )
    .join('/');
}

/** A figure with its unit, which a narrow column must not break. */
export function unbroken(figure: string): string {
  return figure.replaceAll(' ', '\u00a0');
}
