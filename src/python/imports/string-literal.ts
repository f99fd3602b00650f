import type { SyntaxNode } from './syntax-tree.ts';

/** The value of a string, bytes or implicitly joined strings; null for anything else, and for f-strings that compute something. */
export function stringValue(node: SyntaxNode, text: string): string | null {
  if (node.name === 'String' || node.name === 'FormatString')
    return node.children.some((child) => child.name === 'FormatReplacement')
      ? null
      : unquote(text.slice(node.start, node.end));
  if (node.name !== 'ContinuedString') return null;
  const parts = node.children
    .filter((child) => child.name !== 'Comment')
    .map((child) => stringValue(child, text));
  return parts.some((part) => part === null) ? null : parts.join('');
}

function unquote(written: string): string | null {
  const parts = /^([a-z]{0,2})("""|'''|"|')([\s\S]*)$/i.exec(written);
  const [, prefix = '', quote = '', rest = ''] = parts ?? [];
  if (parts === null || !rest.endsWith(quote)) return null;
  const body = rest.slice(0, rest.length - quote.length);
  if (/r/i.test(prefix)) return body;
  return body.replace(/\\([\s\S])/g, (found: string, character: string) => ESCAPES[character] ?? found);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\n': '',
  '\\': '\\',
  "'": "'",
  '"': '"',
  n: '\n',
  r: '\r',
  t: '\t',
};
