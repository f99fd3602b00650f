import type { Problem } from '../support/problem.ts';
import type { SourceText, TextRange } from '../support/source-text.ts';
import type { Environment, MappingPlace, Placed } from './workflow.ts';
import { entryOf, type YamlEntry, type YamlMapping, type YamlScalar, type YamlValue } from './yaml-tree.ts';

/** Problems of one file that are told beside those of its YAML. */
const MAXIMUM_PROBLEMS = 100;

/** A file that is being read: its text, and what was wrong with it so far. */
export class FileReading {
  readonly source: SourceText;
  readonly problems: Problem[];

  constructor(source: SourceText, problems: readonly Problem[]) {
    this.source = source;
    this.problems = [...problems];
  }

  report(
    range: TextRange | null,
    message: string,
    advice = '',
    severity: Problem['severity'] = 'error',
  ): void {
    if (this.problems.length < MAXIMUM_PROBLEMS)
      this.problems.push({ path: this.source.path, range, severity, message, advice });
  }

  /** The value as a mapping; an empty value is none, and anything else is a problem. */
  mapping(value: YamlValue | undefined, what: string): YamlMapping | null {
    if (value === undefined || isNothing(value)) return null;
    if (value.kind === 'mapping') return value;
    this.report(value.range, `${what} must be a mapping of keys to values`);
    return null;
  }

  /** The value as a text; null when it is missing, and a problem when it is a list or a mapping. */
  scalar(value: YamlValue | undefined, what: string): YamlScalar | null {
    if (value === undefined) return null;
    if (value.kind === 'scalar') return value;
    this.report(value.range, `${what} must be a single value`);
    return null;
  }

  /** The key's text with its place; null when it is missing or empty. */
  text(mapping: YamlMapping, key: string): Placed<string> | null {
    const scalar = this.scalar(entryOf(mapping, key)?.value, key);
    return scalar === null || scalar.type === 'null' ? null : { value: scalar.text, range: scalar.range };
  }

  /** One text or a list of texts. */
  texts(value: YamlValue | undefined, what: string): readonly Placed<string>[] {
    if (value === undefined || isNothing(value)) return [];
    const items = value.kind === 'sequence' ? value.items : [value];
    return items.flatMap((item) => {
      const scalar = this.scalar(item, what);
      return scalar === null ? [] : [{ value: scalar.text, range: scalar.range }];
    });
  }

  environment(mapping: YamlMapping): Environment {
    const value = entryOf(mapping, 'env')?.value;
    // `env: ${{ fromJSON(…) }}` is one that only the run knows.
    if (value?.kind === 'scalar') return new Map();
    const variables = this.mapping(value, 'env');
    return this.values(variables?.entries ?? [], (name) => name);
  }

  values(
    entries: readonly YamlEntry[],
    nameOf: (key: string) => string,
  ): ReadonlyMap<string, Placed<string>> {
    const values = new Map<string, Placed<string>>();
    for (const { key, value } of entries) {
      const scalar = this.scalar(value, key);
      if (scalar !== null) values.set(nameOf(key), { value: scalar.text, range: scalar.range });
    }
    return values;
  }

  place(mapping: YamlMapping): MappingPlace {
    return {
      range: mapping.range,
      flow: mapping.flow,
      keys: mapping.entries.map(({ key, keyRange, value }) => ({
        key,
        keyRange,
        valueRange: value.range,
        oneLine:
          value.range.start >= keyRange.end &&
          value.range.startLine === keyRange.startLine &&
          value.range.endLine === keyRange.startLine &&
          (value.kind === 'scalar' ? value.style !== 'literal' && value.style !== 'folded' : value.flow),
      })),
    };
  }
}

export function isNothing(value: YamlValue): boolean {
  return value.kind === 'scalar' && value.type === 'null';
}
