import { parse, TomlError } from 'smol-toml';
import { messageOf } from '../../support/errors.ts';
import type { Problem } from '../../support/problem.ts';
import type { SourceText, TextRange } from '../../support/source-text.ts';
import { type TomlPath, TomlPositions } from './toml-positions.ts';

/** Characters of a TOML file that get parsed, and how deep its arrays and inline tables may nest. */
export const TOML_LIMITS = { characters: 32_000_000, nesting: 64 } as const;

export type TomlTable = Readonly<Record<string, unknown>>;

/** A TOML file: its values by smol-toml, their places by an own scan that is checked against the values. */
export class TomlDocument {
  readonly source: SourceText;
  readonly root: TomlTable;
  #positions: TomlPositions | undefined;

  constructor(source: SourceText, root: TomlTable) {
    this.source = source;
    this.root = root;
  }

  /** The content of the string at `path`, without its quotes; of another value the whole; else the nearest table that has a place. */
  rangeOf(path: TomlPath): TextRange {
    const found = this.positions.find(path);
    if (found === null) return this.source.range(0, 0);
    if (found.string === null) return this.source.range(found.start, found.end);
    return this.source.range(found.string.start, found.string.end);
  }

  /** Whether the string at `path` has a place of its own, so that an edit can rewrite it. */
  hasString(path: TomlPath, value: string): boolean {
    return this.positions.find(path)?.string?.value === value;
  }

  /** Offset behind the value at `path`; null when it has no place of its own. */
  endOf(path: TomlPath): number | null {
    const found = this.positions.find(path);
    return found === null || found.inherited ? null : found.end;
  }

  /** Whether the value at `path` is written as one key with one value, and not as a table with a header or dotted keys. */
  isKeyWithValue(path: TomlPath): boolean {
    const found = this.positions.find(path);
    return found !== null && !found.inherited && found.start > found.entryStart;
  }

  /** The key with its value at `path`: `numpy = "^1.24"`. */
  entryRangeOf(path: TomlPath): TextRange {
    const found = this.positions.find(path);
    return found === null ? this.source.range(0, 0) : this.source.range(found.entryStart, found.end);
  }

  /** A problem at the value of `path`. */
  problem(path: TomlPath, severity: Problem['severity'], message: string, advice: string): Problem {
    return { path: this.source.path, range: this.rangeOf(path), severity, message, advice };
  }

  private get positions(): TomlPositions {
    this.#positions ??= TomlPositions.scan(this.source.text);
    return this.#positions;
  }
}

/** The document, or the one problem that makes it none: too large, not UTF-8, or wrong TOML with its place. */
export function parseToml(source: SourceText): TomlDocument | Problem {
  const whole = source.range(0, 0);
  const refuse = (message: string, advice: string, range = whole): Problem => ({
    path: source.path,
    range,
    severity: 'error',
    message,
    advice,
  });
  if (source.text.length > TOML_LIMITS.characters)
    return refuse(`the file has more than ${TOML_LIMITS.characters} characters and was not read`, '');
  if (source.encoding !== 'utf-8') return refuse('TOML must be UTF-8', 'Save the file as UTF-8.');
  try {
    return new TomlDocument(
      source,
      parse(source.text, { maxDepth: TOML_LIMITS.nesting, integersAsBigInt: 'asNeeded' }),
    );
  } catch (thrown) {
    const [first = 'the file is not TOML'] = messageOf(thrown).split('\n');
    const message = first.replace(/^Invalid TOML document: /, '');
    if (!(thrown instanceof TomlError)) return refuse(`the file can't be read as TOML: ${message}`, '');
    const start = Math.min(source.lineStart(thrown.line) + thrown.column - 1, source.text.length);
    return refuse(
      `line ${thrown.line}, column ${thrown.column} is not TOML: ${message}`,
      'Correct the syntax.',
      source.range(start, Math.min(start + 1, source.text.length)),
    );
  }
}

export function isProblem(value: TomlDocument | Problem): value is Problem {
  return 'severity' in value;
}

/** The table under `key`, null when there is none or it is something else. Inherited names are never found. */
export function tableIn(value: unknown, ...keys: readonly string[]): TomlTable | null {
  let at: unknown = value;
  for (const key of keys) at = isTable(at) ? at[key] : undefined;
  return isTable(at) ? at : null;
}

/** The value under a table's own key. */
export function valueIn(table: TomlTable | null, key: string): unknown {
  return table !== null && Object.hasOwn(table, key) ? table[key] : undefined;
}

/** The string under a table's own key, else null. */
export function stringIn(table: TomlTable | null, key: string): string | null {
  const value = valueIn(table, key);
  return typeof value === 'string' ? value : null;
}

/** Whether the value is a TOML table: smol-toml gives tables no prototype. */
export function isTable(value: unknown): value is TomlTable {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === null;
}
