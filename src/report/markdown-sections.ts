import { summaryText } from './markdown-escape.ts';
import type { Section } from './markdown-fit.ts';

/** A part that is never left out. */
export function always(text: string): Section {
  return { name: '', importance: Number.POSITIVE_INFINITY, head: text, rows: [], tail: '', more: () => '' };
}

/** The cells of a table's row; each is Markdown already. */
export function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

export interface Table {
  readonly name: string;
  readonly importance: number;
  readonly columns: readonly (readonly [title: string, alignment: string])[];
  readonly rows: readonly string[];
}

function tableHead(columns: Table['columns']): string {
  return row(columns.map(([title]) => title)) + row(columns.map(([, alignment]) => alignment));
}

/** A table in the open. */
export function table({ name, importance, columns, rows }: Table): Section {
  const more = (missing: number): string => row([`_and ${missing} more_`, ...columns.slice(1).map(() => '')]);
  return { name, importance, head: tableHead(columns), rows, tail: '', more };
}

/** A table that is folded behind a title, which is plain text. */
export function folded({ title, ...rest }: Table & { readonly title: string }): Section {
  const inner = table(rest);
  return {
    ...inner,
    head: `<details>\n<summary>${summaryText(title)}</summary>\n\n${inner.head}`,
    tail: '\n</details>',
  };
}

/** A list that is folded behind a title, which is plain text; each row is an item. */
export function list({
  name,
  importance,
  title,
  rows,
}: Omit<Table, 'columns'> & { readonly title: string }): Section {
  return {
    name,
    importance,
    head: `<details>\n<summary>${summaryText(title)}</summary>\n\n`,
    rows,
    tail: '\n</details>',
    more: (missing) => `- and ${missing} more\n`,
  };
}
