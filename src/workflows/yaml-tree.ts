import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Problem } from '../support/problem.ts';
import type { SourceText, TextRange } from '../support/source-text.ts';

/** A scalar as GitHub sees it: numbers and booleans become their text (`3.10` is `3.1`), null the empty text. */
export interface YamlScalar {
  readonly kind: 'scalar';
  readonly text: string;
  readonly type: 'string' | 'number' | 'boolean' | 'null';
  readonly style: 'plain' | 'single-quoted' | 'double-quoted' | 'literal' | 'folded';
  readonly range: TextRange;
}

export interface YamlSequence {
  readonly kind: 'sequence';
  readonly items: readonly YamlValue[];
  /** `[a, b]`. */
  readonly flow: boolean;
  readonly range: TextRange;
}

export interface YamlEntry {
  readonly key: string;
  readonly keyRange: TextRange;
  readonly value: YamlValue;
}

export interface YamlMapping {
  readonly kind: 'mapping';
  /** In the order of the file; of a key that is written twice the first. */
  readonly entries: readonly YamlEntry[];
  /** `{a: b}`. */
  readonly flow: boolean;
  readonly range: TextRange;
}

export type YamlValue = YamlScalar | YamlSequence | YamlMapping;

export interface YamlTree {
  /** Null for a file with nothing in it, and for one that can't be read at all. */
  readonly root: YamlValue | null;
  readonly problems: readonly Problem[];
}

/** Longest file that is read, in UTF-16 code units. */
export const MAXIMUM_FILE_LENGTH = 1_048_576;
/** Deepest nesting that is followed: more than any key of a workflow has. */
const MAXIMUM_DEPTH = 64;
/** Problems of one file that are told. */
const MAXIMUM_PROBLEMS = 50;

/**
 * The values of a YAML 1.2 file with their places. An alias is the anchored value itself, with the place where that
 * is written, so that many aliases cost nothing; GitHub takes anchors and aliases but no merge keys (`<<`).
 */
export function readYamlTree(source: SourceText): YamlTree {
  const reader = new TreeReader(source);
  return { root: reader.read(), problems: reader.problems };
}

class TreeReader {
  readonly problems: Problem[] = [];
  readonly #source: SourceText;
  readonly #anchored = new Map<string, YamlValue>();

  constructor(source: SourceText) {
    this.#source = source;
  }

  read(): YamlValue | null {
    const { text } = this.#source;
    if (text.length > MAXIMUM_FILE_LENGTH) {
      this.#report(
        null,
        'error',
        `the file has more than ${MAXIMUM_FILE_LENGTH} characters and is not read`,
        'Split it.',
      );
      return null;
    }
    try {
      const document = parseDocument(text, { version: '1.2', uniqueKeys: false, logLevel: 'silent' });
      for (const { message, pos } of document.errors) {
        const [start, end] = pos;
        const [first] = message.split('\n');
        const sentence = (first ?? message).replace(/ at line \d+, column \d+:?$/, '').replace(/[.:]$/, '');
        this.#report(
          this.#range(start, Math.max(start, end)),
          'error',
          `the YAML can't be read: ${sentence}`,
          '',
        );
      }
      return document.contents === null ? null : this.#value(document.contents, 0);
    } catch (thrown) {
      // The parser's recursion on deep nesting.
      if (!(thrown instanceof RangeError)) throw thrown;
      this.#report(null, 'error', 'the YAML is nested too deeply to be read', '');
      return null;
    }
  }

  #value(node: Node, depth: number): YamlValue {
    const range = this.#rangeOf(node);
    if (depth > MAXIMUM_DEPTH) {
      this.#report(range, 'error', `values are nested more than ${MAXIMUM_DEPTH} deep`, '');
      return this.#nothing(range);
    }
    if (isAlias(node)) {
      const anchored = this.#anchored.get(node.source);
      if (anchored !== undefined) return anchored;
      this.#report(range, 'error', `the alias *${node.source} names no anchor that stands before it`, '');
      return this.#nothing(range);
    }
    const value = this.#plainValue(node, range, depth);
    const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
    if (anchor !== undefined) this.#anchored.set(anchor, value);
    return value;
  }

  #plainValue(node: Node, range: TextRange, depth: number): YamlValue {
    if (isMap(node)) return this.#mapping(node, range, depth);
    if (isSeq(node)) return this.#sequence(node, range, depth);
    if (!isScalar(node)) return this.#nothing(range);
    const { value } = node;
    const style =
      node.type === 'BLOCK_LITERAL'
        ? 'literal'
        : node.type === 'BLOCK_FOLDED'
          ? 'folded'
          : node.type === 'QUOTE_DOUBLE'
            ? 'double-quoted'
            : node.type === 'QUOTE_SINGLE'
              ? 'single-quoted'
              : 'plain';
    const type =
      value === null || value === undefined
        ? 'null'
        : typeof value === 'boolean'
          ? 'boolean'
          : typeof value === 'number' || typeof value === 'bigint'
            ? 'number'
            : 'string';
    return { kind: 'scalar', text: type === 'null' ? '' : String(value), type, style, range };
  }

  #sequence(node: YAMLSeq, range: TextRange, depth: number): YamlSequence {
    const items = node.items.map((item) =>
      isNode(item) ? this.#value(item, depth + 1) : this.#nothing(this.#range(range.end, range.end)),
    );
    return { kind: 'sequence', items, flow: node.flow === true, range };
  }

  #mapping(node: YAMLMap, range: TextRange, depth: number): YamlMapping {
    const entries: YamlEntry[] = [];
    const seen = new Set<string>();
    for (const { key, value } of node.items) {
      if (!isNode(key) || !isScalar(key)) {
        const at = isNode(key) ? this.#rangeOf(key) : range;
        this.#report(at, 'error', 'a key is not a word', 'Write a name before the colon.');
        continue;
      }
      const keyRange = this.#rangeOf(key);
      const name = key.value === null ? '' : String(key.value);
      if (name === '<<')
        this.#report(keyRange, 'error', 'GitHub does not take merge keys (<<)', 'Write the keys out.');
      if (seen.has(name)) {
        this.#report(keyRange, 'error', `the key ${name} is written twice`, 'Keep one of them.');
        continue;
      }
      seen.add(name);
      entries.push({
        key: name,
        keyRange,
        value: isNode(value)
          ? this.#value(value, depth + 1)
          : this.#nothing(this.#range(keyRange.end, keyRange.end)),
      });
    }
    return { kind: 'mapping', entries, flow: node.flow === true, range };
  }

  #nothing(range: TextRange): YamlScalar {
    return { kind: 'scalar', text: '', type: 'null', style: 'plain', range };
  }

  #rangeOf(node: Node): TextRange {
    const [start, end] = node.range ?? [0, 0];
    return this.#range(start, end);
  }

  #range(start: number, end: number): TextRange {
    const { length } = this.#source.text;
    return this.#source.range(Math.min(start, length), Math.min(end, length));
  }

  #report(range: TextRange | null, severity: Problem['severity'], message: string, advice: string): void {
    if (this.problems.length < MAXIMUM_PROBLEMS)
      this.problems.push({ path: this.#source.path, range, severity, message, advice });
  }
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isMap(value) || isSeq(value) || isAlias(value);
}

/** The entry of a key, or undefined. */
export function entryOf(mapping: YamlMapping, key: string): YamlEntry | undefined {
  return mapping.entries.find((entry) => entry.key === key);
}
