import { visibleText } from './visible-text.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element or a quoted attribute: one line, with nothing invisible in it. */
export function htmlText(text: string): string {
  return visibleText(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** Lines for a `<pre>`: line ends and indentation stay, each line is shown as `htmlText` does. */
export function htmlLines(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => (/^[ \t]*/.exec(line)?.[0] ?? '') + htmlText(line))
    .join('\n');
}

/**
 * JSON for a `<script type="application/json">`: nothing in it can end the element or start a comment
 * (HTML standard, 4.12.1.3), and it is still the same JSON.
 */
export function embeddedJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
