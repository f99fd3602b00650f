import type { ParsedFlag } from './split-instruction.ts';
import type { Mount } from './syntax.ts';

/** A list of comma-separated fields, or why it can't be read. */
export type Fields =
  | { readonly ok: true; readonly fields: readonly string[] }
  | { readonly ok: false; readonly message: string };

/** Splits a flag's value like one line of CSV: a field may stand in double quotes, which are doubled inside. */
export function commaSeparatedFields(value: string): Fields {
  const line = value.replace(/\r?\n$/, '');
  if (line === '') return { ok: false, message: 'the value is empty' };
  const fields: string[] = [];
  let at = 0;
  for (;;) {
    if (line[at] !== '"') {
      const comma = line.indexOf(',', at);
      const field = line.slice(at, comma === -1 ? line.length : comma);
      if (field.includes('"'))
        return { ok: false, message: `the field ${JSON.stringify(field)} has a bare quote` };
      fields.push(field);
      if (comma === -1) return { ok: true, fields };
      at = comma + 1;
      continue;
    }
    let field = '';
    at += 1;
    for (;;) {
      const quote = line.indexOf('"', at);
      if (quote === -1) return { ok: false, message: 'a quoted field has no closing quote' };
      field += line.slice(at, quote);
      at = quote + 1;
      if (line[at] !== '"') break;
      field += '"';
      at += 1;
    }
    fields.push(field);
    if (at === line.length) return { ok: true, fields };
    if (line[at] !== ',') return { ok: false, message: 'text follows the closing quote of a field' };
    at += 1;
  }
}

const FULL_NAMES: ReadonlyMap<string, string> = new Map([
  ['src', 'source'],
  ['dst', 'target'],
  ['destination', 'target'],
  ['ro', 'readonly'],
  ['rw', 'readwrite'],
]);

/**
 * A `--mount` with its options in lower case under their full names (`source` for `src`); an option without a
 * value, such as `ro`, has the value `true`. Values are not expanded. Without a type it is a bind mount.
 */
export function readMount(flag: ParsedFlag): Mount {
  const options = new Map<string, string>();
  const split = commaSeparatedFields(flag.value ?? '');
  for (const field of split.ok ? split.fields : []) {
    const equals = field.indexOf('=');
    const written = (equals === -1 ? field : field.slice(0, equals)).toLowerCase();
    options.set(FULL_NAMES.get(written) ?? written, equals === -1 ? 'true' : field.slice(equals + 1));
  }
  return { type: options.get('type')?.toLowerCase() ?? 'bind', options, range: flag.range };
}
