import { isMap, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import { UserError } from '../support/errors.ts';
import { nearest } from '../support/nearest.ts';
import type { SourceText } from '../support/source-text.ts';
import { PlimsollConfig } from './plimsoll-config.ts';

const MAXIMUM_LENGTH = 1_000_000;

/**
 * Reads plimsoll.yml.
 * @throws UserError naming file, line and column of the first mistake; an unknown key names the nearest known one.
 */
export function readConfig(source: SourceText): PlimsollConfig {
  if (source.text.length > MAXIMUM_LENGTH)
    throw new UserError(`the configuration is larger than ${MAXIMUM_LENGTH} characters`, {
      place: { path: source.path },
    });
  const lineCounter = new LineCounter();
  const document = parseDocument(source.text, {
    lineCounter,
    prettyErrors: false,
    uniqueKeys: true,
    merge: true,
  });
  const syntaxError = document.errors[0];
  if (syntaxError !== undefined) {
    const { line, col } = lineCounter.linePos(syntaxError.pos[0]);
    throw new UserError(`this is not YAML: ${firstSentence(syntaxError.message)}`, {
      place: { path: source.path, line, column: col },
    });
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 }) ?? {};
  } catch (error) {
    throw new UserError('the aliases of this YAML file expand too far', {
      place: { path: source.path },
      cause: error,
    });
  }
  const result = PlimsollConfig.safeParse(withoutEmptyKeys(value, []));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  if (issue === undefined) throw result.error;
  throw configurationError(source.path, issue, document.contents, lineCounter);
}

/** A known key with nothing behind it, as when all below it is commented out, means the default. */
function withoutEmptyKeys(
  value: unknown,
  path: readonly (string | number)[],
  above: readonly unknown[] = [],
): unknown {
  // An alias may stand for what it stands in; the schema, which has an end, then says what is wrong.
  if (value === null || typeof value !== 'object' || above.includes(value)) return value;
  const below = [...above, value];
  if (Array.isArray(value))
    return value.map((each, index) => withoutEmptyKeys(each, [...path, index], below));
  const known = knownKeys(path);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, each]) => each !== null || !known.includes(key))
      .map(([key, each]) => [key, withoutEmptyKeys(each, [...path, key], below)]),
  );
}

function configurationError(
  path: string,
  issue: z.core.$ZodIssue,
  root: Node | null,
  lines: LineCounter,
): UserError {
  const unknownKey = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const keys = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  const offset = offsetOf(
    root,
    unknownKey === undefined ? keys : [...keys, unknownKey],
    unknownKey !== undefined,
  );
  const position = offset === null ? undefined : lines.linePos(offset);
  const place = position === undefined ? { path } : { path, line: position.line, column: position.col };
  const where = keys.length === 0 ? '' : `${keys.join('.')}: `;
  if (unknownKey === undefined) return new UserError(`${where}${issue.message}`, { place });
  const near = nearest(unknownKey, knownKeys(keys));
  return new UserError(`${where}unknown key "${unknownKey}"`, {
    place,
    advice: near === null ? `Known here: ${knownKeys(keys).join(', ')}.` : `Did you mean "${near}"?`,
  });
}

/** The keys that the schema knows below a path, for the advice. */
function knownKeys(path: readonly (string | number)[]): string[] {
  let schema: unknown = PlimsollConfig;
  for (const part of path) schema = typeof part === 'number' ? elementOf(schema) : shapeOf(schema)?.[part];
  return Object.keys(shapeOf(schema) ?? {}).sort();
}

// zod's schema objects describe themselves through `def`; the shapes below are its documented layout.
interface SchemaDefinition {
  readonly type?: string;
  readonly innerType?: unknown;
  readonly element?: unknown;
  readonly shape?: Record<string, unknown>;
}

function definitionOf(schema: unknown): SchemaDefinition {
  let current: unknown = schema;
  for (;;) {
    const definition = (current as { def?: SchemaDefinition } | undefined)?.def ?? {}; // border to zod's self-description
    if (definition.innerType === undefined) return definition;
    current = definition.innerType;
  }
}

const shapeOf = (schema: unknown): Record<string, unknown> | undefined => definitionOf(schema).shape;
const elementOf = (schema: unknown): unknown => definitionOf(schema).element;

function offsetOf(root: Node | null, path: readonly (string | number)[], ofKey: boolean): number | null {
  let node: Node | null = root;
  let offset: number | null = root?.range?.[0] ?? null;
  for (const [index, part] of path.entries()) {
    if (isMap(node)) {
      const pair: { key: unknown; value: unknown } | undefined = node.items.find(
        (item) => String((item.key as { value?: unknown } | null)?.value) === String(part), // keys are scalars after parsing
      );
      if (pair === undefined) return offset;
      const value = pair.value as Node | null; // parseDocument makes only nodes
      const key = pair.key as Node; // parseDocument makes only nodes
      offset = (ofKey && index === path.length - 1 ? key : (value ?? key)).range?.[0] ?? offset;
      node = value;
    } else if (isSeq(node)) {
      node = (node.items[Number(part)] as Node | undefined) ?? null; // parseDocument makes only nodes
      offset = node?.range?.[0] ?? offset;
    } else return offset;
  }
  return offset;
}

function firstSentence(message: string): string {
  return message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? message;
}
