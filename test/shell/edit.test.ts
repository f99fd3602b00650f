import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appendCommand, applyScriptEdits, insertAfter, removeMember } from '../../src/shell/edit.ts';
import { recogniseCommand } from '../../src/shell/recognise.ts';
import type { ShellScript } from '../../src/shell/script.ts';
import { read, texts } from './reading.ts';

const CLEAN = 'rm -rf /var/lib/apt/lists/*';

async function appended(text: string): Promise<string | null> {
  const edit = appendCommand(await read(text), CLEAN);
  return edit === null ? null : applyScriptEdits(text, [edit]);
}

async function without(text: string, position: number): Promise<string | null> {
  const edit = removeMember(await read(text), position);
  return edit === null ? null : applyScriptEdits(text, [edit]);
}

const names = (script: ShellScript) => script.commands.map(({ words }) => texts(words).join(' '));

describe('insertAfter', () => {
  it.each([
    ['apt-get update && pip install torch', 'apt-get update && pip install --no-cache-dir torch'],
    [`bash -c 'pip install x'`, `bash -c 'pip install --no-cache-dir x'`],
    ['bash -c "pip install \\"x\\""', 'bash -c "pip install --no-cache-dir \\"x\\""'],
    ['if a; then python -m pip install x; fi', 'if a; then python -m pip install --no-cache-dir x; fi'],
    ['sh <<EOF\npip install x\nEOF', 'sh <<EOF\npip install --no-cache-dir x\nEOF'],
  ])('%j', async (text, expected) => {
    const script = await read(text);
    const edits = script.commands.flatMap((command) => {
      const known = recogniseCommand(command);
      return known?.kind === 'python-install' ? [insertAfter(known.subcommand, '--no-cache-dir')] : [];
    });
    const after = applyScriptEdits(text, edits);
    expect(after).toBe(expected);
    const installs = (await read(after)).commands
      .map(recogniseCommand)
      .filter((known) => known?.kind === 'python-install');
    expect(installs).toMatchObject([{ cacheDisabled: true }]);
  });
});

describe('appendCommand', () => {
  it.each([
    ['apt-get update', `apt-get update && ${CLEAN}`],
    ['apt-get update;', `apt-get update && ${CLEAN}`],
    ['apt-get update ; ', `apt-get update && ${CLEAN} `],
    ['apt-get update # lists', `apt-get update && ${CLEAN} # lists`],
    ['apt-get update\n', `apt-get update && ${CLEAN}\n`],
    ['a\napt-get update; # lists\n\n', `a\napt-get update && ${CLEAN} # lists\n\n`],
    ['a || b', `a || b && ${CLEAN}`],
    ['a &', `a & ${CLEAN}`],
    ['a | b > c', `a | b > c && ${CLEAN}`],
    ['for i in a; do b; done > c', `for i in a; do b; done > c && ${CLEAN}`],
    ['cat > f <<EOF\nx\nEOF\n', `cat > f <<EOF && ${CLEAN}\nx\nEOF\n`],
    ['if a; then b; fi', `if a; then b; fi && ${CLEAN}`],
    ['a && exit 0', null],
    ['exec a', null],
    ['a && if', null],
    ['', null],
  ])('%j', async (text, expected) => {
    const after = await appended(text);
    expect(after).toBe(expected);
    if (after === null) return;
    const script = await read(after);
    expect(script.errors).toEqual([]);
    expect(names(script)).toEqual([...names(await read(text)), CLEAN]);
    expect(script.commands.at(-1)?.certainty).toBe('always');
  });
});

describe('removeMember', () => {
  it.each([
    ['a && b && c', 0, 'b && c'],
    ['a && b && c', 1, 'a && c'],
    ['a && b && c', 2, 'a && b'],
    ['a &&     b &&     c', 1, 'a &&     c'],
    ['a; b; c', 1, 'a; c'],
    ['a && b; c', 1, 'a; c'],
    ['a; b && c', 1, 'a; c'],
    ['a;\n', 0, null],
    ['a && b;', 1, 'a;'],
    ['a\nb # why b\nc # why c\n', 1, 'a\nc # why c\n'],
    ['a || b && c', 1, null],
    ['a && b || c', 1, null],
    ['a && b > x 2>&1 && c', 1, 'a && c'],
    ['a && ! b && c', 1, 'a && c'],
    ['a && b | c', 1, 'a'],
    ['cat <<EOF && b\nx\nEOF', 1, null],
    ['a', 0, null],
    ['a', 7, null],
  ])('%j without %i', async (text, position, expected) => {
    expect(await without(text, position)).toBe(expected);
  });
});

describe('edits of generated scripts', () => {
  const member = fc.constantFrom(
    'apt-get update',
    'pip install x',
    "echo 'a b' > f",
    'if a; then b; fi',
    '(c; d)',
    'e | f',
    '! g',
    'sh -c "h i"',
  );
  const script = fc
    .tuple(
      member,
      fc.array(fc.tuple(fc.constantFrom(' && ', '; ', '\n', ' &&  ', ' # n\n'), member), { maxLength: 4 }),
      fc.constantFrom('', ';', ' ', '\n', ' # end'),
    )
    .map(([first, more, end]) => first + more.map(([between, next]) => between + next).join('') + end);

  it('leave a script that reads as meant', async () => {
    await fc.assert(
      fc.asyncProperty(script, fc.nat(4), async (text, position) => {
        const before = await read(text);
        const added = await read((await appended(text)) ?? '');
        expect(names(added)).toEqual([...names(before), CLEAN]);
        const removed = await without(text, position);
        if (removed === null) return;
        const gone = before.members[position]?.range ?? { start: 0, end: 0 };
        const kept = before.commands.filter(
          ({ range }) => range.start < gone.start || range.start >= gone.end,
        );
        const after = await read(removed);
        expect(after.errors).toEqual([]);
        expect(names(after)).toEqual(kept.map(({ words }) => texts(words).join(' ')));
        expect(after.members).toHaveLength(before.members.length - 1);
      }),
      { numRuns: 500 },
    );
  });
});
