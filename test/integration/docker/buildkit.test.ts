import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expandWord } from '../../../src/docker/dockerfile/expand.ts';
import { parseDockerfile } from '../../../src/docker/dockerfile/parse.ts';
import { createContextFilter, createIgnoreMatcher } from '../../../src/docker/ignore/matcher.ts';
import { parseIgnoreFile } from '../../../src/docker/ignore/parse.ts';
import {
  familiarName,
  familiarReference,
  formatReference,
  readImageReference,
} from '../../../src/docker/reference/parse-reference.ts';
import { SourceText } from '../../../src/support/source-text.ts';
import {
  contextPath,
  dockerfileText,
  EXPANSION_VARIABLES,
  expansionWord,
  ignoreText,
  mutated,
  referenceText,
} from '../../docker/dockerfile/arbitraries.ts';
import { describeOurs, describeTheirs, isAccepted } from './describe.ts';
import { buildOracle, type Oracle } from './oracle.ts';

const CASES = Number(process.env.PLIMSOLL_DIFFERENTIAL_CASES ?? 3000);
const SEED = 20_260_401;
const FIXTURES = fileURLToPath(new URL('../../fixtures/dockerfiles/', import.meta.url));

let oracle: Oracle;
beforeAll(() => {
  oracle = buildOracle();
});
afterAll(() => {
  oracle?.remove();
});

function sample<T>(arbitrary: fc.Arbitrary<T>, count: number): T[] {
  return fc.sample(arbitrary, { numRuns: count, seed: SEED });
}

const collected = readdirSync(FIXTURES)
  .sort()
  .map((name) => readFileSync(`${FIXTURES}${name}`, 'utf-8'));

const WIDE_SPACE = /\u00c2[\u0085\u00a0]|\u00e1\u009a\u0080|\u00e2\u0080|\u00e3\u0080\u0080/;

interface Disagreement {
  readonly input: unknown;
  readonly ours: unknown;
  readonly theirs: unknown;
}

/** Shows the shortest inputs first: they are the ones to understand. */
function expectAgreement(disagreements: readonly Disagreement[]): void {
  const shortest = [...disagreements].sort(
    (a, b) => JSON.stringify(a.input).length - JSON.stringify(b.input).length,
  );
  expect(shortest.slice(0, 5), `${disagreements.length} disagreements`).toEqual([]);
}

function compareParsing(inputs: readonly Uint8Array[]): Disagreement[] {
  const answers = oracle.ask(
    inputs.map((bytes) => ({ kind: 'parse', source: Buffer.from(bytes).toString('base64') })),
  );
  return inputs.flatMap((bytes, index): Disagreement[] => {
    const source = SourceText.fromBytes('Dockerfile', bytes);
    const ours = parseDockerfile(source);
    const theirs = answers[index] ?? {};
    const input = source.text;
    // In a file that is not UTF-8 we know no spaces beyond ASCII, where Go still finds those that are whole.
    if (source.encoding === 'latin1' && WIDE_SPACE.test(input)) return [];
    if (isAccepted(ours) !== theirs.accepted)
      return [
        { input, ours: ours.problems.map((problem) => problem.message), theirs: theirs.error ?? 'accepted' },
      ];
    if (theirs.parsed !== true) return [];
    // biome-ignore lint/suspicious/noExplicitAny: the oracle's answer, whose shape describe.ts states
    const nodes = (theirs.nodes as any[]).map((node) => describeTheirs(node));
    const described = ours.instructions.map((instruction) => describeOurs(instruction));
    // Go writes U+FFFD for bytes that are not UTF-8, so of such files only the skeleton is compared.
    const skeleton = (list: typeof nodes) =>
      source.encoding === 'utf-8'
        ? list
        : list.map(({ startLine, endLine, json }) => ({ startLine, endLine, json }));
    const a = {
      escape: ours.escape,
      warnings: Math.min(count(ours.problems, 'warning'), 40),
      nodes: skeleton(described),
    };
    const b = {
      escape: theirs.escape,
      warnings: Math.min(Number(theirs.warnings), 40),
      nodes: skeleton(nodes),
    };
    return JSON.stringify(sortKeys(a)) === JSON.stringify(sortKeys(b)) ? [] : [{ input, ours: a, theirs: b }];
  });
}

function count(problems: readonly { severity: string }[], severity: string): number {
  return problems.filter((problem) => problem.severity === severity).length;
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]): [string, unknown] => [key, sortKeys(inner)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf-8');

describe("BuildKit's parser", () => {
  it('reads the collected Dockerfiles as we do', () => {
    expect(collected.length).toBeGreaterThanOrEqual(40);
    expectAgreement(compareParsing(collected.map(utf8)));
  });

  it('reads made-up Dockerfiles as we do', () => {
    expectAgreement(compareParsing(sample(dockerfileText, CASES).map(utf8)));
  });

  it('reads damaged Dockerfiles as we do', () => {
    const damaged = mutated(fc.oneof(dockerfileText, fc.constantFrom(...collected)));
    expectAgreement(compareParsing(sample(damaged, CASES).map(utf8)));
  });

  it('reads bytes as we do', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc
        .tuple(dockerfileText, fc.uint8Array({ maxLength: 4 }), fc.nat())
        .map(([text, inserted, position]) => {
          const whole = Buffer.from(text, 'utf-8');
          const at = position % (whole.length + 1);
          return Buffer.concat([whole.subarray(0, at), inserted, whole.subarray(at)]);
        }),
    );
    expectAgreement(compareParsing(sample(bytes, Math.ceil(CASES / 3))));
  });

  it('has the same limit for the length of a line', () => {
    const lines = [65_530, 65_535, 65_536].flatMap((length) => {
      const line = `RUN ${'é'.repeat((length - 4) >> 1)}${length % 2 === 0 ? '' : 'x'}`;
      return [`FROM a\n${line}\n`, `FROM a\n${line}`, `FROM a\n${line}\r\n`, `FROM a\nRUN <<X\n${line}\nX\n`];
    });
    expectAgreement(compareParsing(lines.map(utf8)));
  });
});

describe("BuildKit's shell lexer", () => {
  it('expands as we do', () => {
    const question = fc.record({
      word: expansionWord,
      escape: fc.constantFrom('\\' as const, '\\' as const, '`' as const),
      options: fc.record({
        rawQuotes: fc.boolean(),
        rawEscapes: fc.boolean(),
        ignoreQuotes: fc.boolean(),
        keepUnset: fc.boolean(),
      }),
      plain: fc.boolean(),
    });
    const questions = sample(question, CASES * 2).map(({ word, escape: escapeToken, options, plain }) => ({
      kind: 'expand',
      word,
      escape: escapeToken,
      variables: EXPANSION_VARIABLES,
      options: plain ? {} : options,
    }));
    const answers = oracle.ask(questions);
    const variables = new Map(Object.entries(EXPANSION_VARIABLES));
    expectAgreement(
      questions.flatMap((asked, index): Disagreement[] => {
        const theirs = answers[index] ?? {};
        const ours = expandWord(asked.word, {
          escape: asked.escape,
          variables,
          split: true,
          ...asked.options,
        });
        const comparable = ours.ok ? ours : { ok: false };
        const expected =
          theirs.ok === true
            ? { ...theirs, unresolved: [...(theirs.unresolved as string[])].sort() }
            : { ok: false };
        return JSON.stringify(sortKeys(comparable)) === JSON.stringify(sortKeys(expected))
          ? []
          : [{ input: asked, ours, theirs }];
      }),
    );
  });
});

describe('moby/patternmatcher', () => {
  it('ignores as we do', () => {
    const question = fc.record({
      text: ignoreText,
      paths: fc.array(contextPath, { minLength: 1, maxLength: 8 }),
    });
    const questions = sample(question, CASES).map(({ text, paths }) => ({
      kind: 'ignore',
      text,
      source: Buffer.from(text, 'utf-8').toString('base64'),
      paths,
    }));
    const answers = oracle.ask(questions);
    expectAgreement(
      questions.flatMap(({ text, paths }, index): Disagreement[] => {
        const theirs = answers[index] ?? {};
        const ours = parseIgnoreFile(SourceText.fromString('.dockerignore', text));
        const refused = ours.problems.length > 0;
        // What does not compile is refused when it is first used; we say so at once.
        const matches = (theirs.matches ?? []) as (boolean | null)[];
        if (refused) {
          if (theirs.ok !== true || matches.includes(null)) return [];
          // A pattern that never had to be looked at.
          return isUnused(text) ? [] : [{ input: { text, paths }, ours: ours.problems, theirs }];
        }
        const patterns = ours.patterns.map(({ pattern, exclusion }) => (exclusion ? `!${pattern}` : pattern));
        const matcher = createIgnoreMatcher(ours.patterns);
        const filter = createContextFilter(ours.patterns);
        const a = { ok: true, patterns, matches: paths.map(matcher), walked: paths.map(filter) };
        return JSON.stringify(sortKeys(a)) === JSON.stringify(sortKeys(theirs))
          ? []
          : [{ input: { text, paths }, ours: a, theirs }];
      }),
    );
  });
});

/** Whether a bad pattern may stand behind an exclusion, or before anything matched, so that it is never compiled. */
function isUnused(text: string): boolean {
  return text.includes('!') || text.split('\n').length > 1;
}

describe('distribution/reference', () => {
  it('normalises as we do', () => {
    const texts = [
      ...sample(referenceText, CASES),
      ...sample(mutated(referenceText), CASES),
      ...sample(fc.string({ unit: fc.constantFrom(...'ab.:/@-_A1') }), CASES),
    ];
    const answers = oracle.ask(texts.map((word) => ({ kind: 'reference', word })));
    expectAgreement(
      texts.flatMap((text, index): Disagreement[] => {
        const theirs = answers[index] ?? {};
        const reading = readImageReference(text);
        const expected = theirs.ok === true ? theirs : { ok: false };
        const ours = reading.ok
          ? {
              ok: true,
              ...reading.reference,
              text: formatReference(reading.reference),
              familiar: familiarReference(reading.reference),
              familiarName: familiarName(reading.reference),
            }
          : { ok: false };
        return JSON.stringify(sortKeys(ours)) === JSON.stringify(sortKeys(expected))
          ? []
          : [{ input: text, ours: reading, theirs }];
      }),
    );
  });
});
