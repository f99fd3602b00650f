import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { applyEdits } from '../../src/support/text-edit.ts';
import { NO_FACTS } from '../../src/workflows/facts.ts';
import { judgeWorkflows } from '../../src/workflows/judge-workflows.ts';
import { readWorkflowModel } from '../../src/workflows/repository.ts';
import { WORKFLOW_RULES } from '../../src/workflows/rules/registry.ts';
import { FIXTURES, type workflowFile } from './fixture-workflows.ts';

const judge = async (source: ReturnType<typeof workflowFile>, facts = NO_FACTS) => {
  const model = await readWorkflowModel([source]);
  expect(model.problems).toEqual([]);
  return judgeWorkflows(model, facts);
};

/** Paths at which two values differ. */
function differences(before: unknown, after: unknown, path = ''): string[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (typeof before !== 'object' || typeof after !== 'object' || before === null || after === null)
    return [path];
  const a = new Map(Object.entries(before));
  const b = new Map(Object.entries(after));
  return [...new Set([...a.keys(), ...b.keys()])].flatMap((key) =>
    a.has(key) && b.has(key) ? differences(a.get(key), b.get(key), `${path}/${key}`) : [`${path}/${key}`],
  );
}

/** What the fix of a rule may change. */
const MAY_CHANGE: Readonly<Record<string, RegExp>> = {
  'job-timeout': /^\/jobs\/\w+\/timeout-minutes$/,
  'workflow-concurrency': /^\/concurrency$/,
  'python-cache': /^\/jobs\/\w+\/steps\/\d+\/with(?:\/(?:cache|cache-dependency-path|enable-cache|key))?$/,
  'cuda-on-cpu-runner': /^\/jobs\/\w+\/steps\/\d+\/run$/,
};

describe('the rules', () => {
  it('have each an id of their own, in order', () => {
    const ids = WORKFLOW_RULES.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    for (const { id, rationale, summary, examples } of WORKFLOW_RULES) {
      expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(summary).toMatch(/^Fires .*\.$/);
      expect(rationale.length).toBeGreaterThan(100);
      expect(examples.length).toBeGreaterThan(0);
    }
  });

  it('are shown by workflows enough', () => {
    expect(FIXTURES.length).toBeGreaterThanOrEqual(40);
    expect(FIXTURES.filter(({ finds }) => finds.length === 0).length).toBeGreaterThan(15);
  });

  it.each(FIXTURES)('find in $name what its first line says', async ({ source, finds }) => {
    const found = await judge(source);
    expect(found.map(({ rule, range }) => `${rule.id}:${range.startLine}`).sort()).toEqual(finds);
    for (const { message, fix } of found) {
      expect(message).toMatch(/^[A-Za-z].*\.$/s);
      expect(fix.description).not.toMatch(/\.$/);
    }
  });

  it.each(FIXTURES.filter(({ finds }) => finds.length > 0))(
    'fix $name so that the finding is gone and nothing else has changed',
    async ({ source }) => {
      for (const { rule, fix, range } of await judge(source)) {
        if (fix.edits.length === 0) continue;
        const fixed = applyEdits(source, fix.edits);
        const changed = differences(
          parse(source.text, { merge: false }),
          parse(fixed.text, { merge: false }),
        );
        expect(changed.length).toBeGreaterThan(0);
        for (const path of changed) expect(path).toMatch(MAY_CHANGE[rule.id] ?? /^$/);
        const left = await judge(fixed);
        expect(
          left
            .filter((each) => each.rule === rule && each.range.start === range.start)
            .map((each) => each.message),
        ).toEqual([]);
        const comments = (text: string) => text.match(/#.*/g);
        expect(comments(fixed.text)).toEqual(comments(source.text));
        if (source.text.includes('\r\n')) expect(fixed.text).not.toMatch(/[^\r]\n/);
      }
    },
  );

  it('give edits for what can be written down', async () => {
    const edited = new Set<string>();
    for (const { source } of FIXTURES)
      for (const { rule, fix } of await judge(source)) if (fix.edits.length > 0) edited.add(rule.id);
    expect([...edited].sort()).toEqual([
      'cuda-on-cpu-runner',
      'job-timeout',
      'python-cache',
      'workflow-concurrency',
    ]);
  });

  it('can apply all their edits of a file at once', async () => {
    for (const { source } of FIXTURES) {
      const edits = (await judge(source)).flatMap(({ fix }) => fix.edits);
      expect(parse(applyEdits(source, edits).text)).toBeDefined();
    }
  });

  it.each(WORKFLOW_RULES.flatMap((rule) => rule.examples.map((example) => ({ id: rule.id, example }))))(
    'show examples of $id that are YAML',
    ({ example }) => {
      expect(parse(example.bad)).toBeTypeOf('object');
      expect(parse(example.good)).toBeTypeOf('object');
    },
  );
});
