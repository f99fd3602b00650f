import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { removeRequirement, replaceRequirement } from '../../../src/python/manifests/edits.ts';
import { insertIndexLine, insertUvIndex } from '../../../src/python/manifests/index-edits.ts';
import type { Manifest } from '../../../src/python/manifests/manifest.ts';
import { readPyproject } from '../../../src/python/manifests/pyproject.ts';
import { readRequirementsTxt } from '../../../src/python/manifests/requirements-txt.ts';
import { formatRequirement } from '../../../src/python/requirement.ts';
import { SourceText } from '../../../src/support/source-text.ts';
import { applyEdits, overlaps, type TextEdit } from '../../../src/support/text-edit.ts';
import { requirementsOf } from './tree.ts';

const RUNS = Math.min(Number(process.env.PLIMSOLL_FUZZ_CASES ?? 500), 2_000);
const nothing = () => null;
const readText = (text: string) =>
  readRequirementsTxt(SourceText.fromString('requirements.txt', text), nothing);
const readToml = (text: string) => readPyproject(SourceText.fromString('pyproject.toml', text), nothing);
const all = (manifest: Manifest) => manifest.groups.flatMap((group) => group.requirements);

function apply(manifest: Manifest, edits: readonly TextEdit[] | null): string {
  if (edits === null) throw new Error('no edits');
  for (const a of edits) for (const b of edits) if (a !== b) expect(overlaps(a, b)).toBe(false);
  return applyEdits(manifest.source, edits).text;
}

async function replaced(text: string, name: string, lines: readonly string[]): Promise<string> {
  const manifest = await (text.includes('[') && text.includes('=') && /^\[/m.test(text)
    ? readToml(text)
    : readText(text));
  const target = all(manifest).find((one) => one.requirement.normalizedName === name)!;
  return apply(manifest, replaceRequirement(manifest.source, target, lines));
}

async function removed(text: string, name: string): Promise<string> {
  const manifest = await (/^\[/m.test(text) ? readToml(text) : readText(text));
  const target = all(manifest).find((one) => one.requirement.normalizedName === name)!;
  return apply(manifest, removeRequirement(manifest.source, target));
}

describe('replaceRequirement in requirements.txt', () => {
  it.each([
    [
      'opencv-python>=4.8  # vision\nnumpy\n',
      ['opencv-python-headless>=4.8'],
      'opencv-python-headless>=4.8  # vision\nnumpy\n',
    ],
    [
      '  opencv-python == 4.8 \\\n  --hash=sha256:aa \\\n  --hash=sha256:bb # x\r\n',
      ['a==1'],
      '  a==1 # x\r\n',
    ],
    [
      'opencv-python==4.8 --hash=sha256:aa',
      ['opencv-python==4.8 ; os_name == "nt"'],
      'opencv-python==4.8 ; os_name == "nt" --hash=sha256:aa',
    ],
    ['opencv-python\\\n>=4 --config-settings a=b\n', ['x'], 'x --config-settings a=b\n'],
    ['x\r\nopencv-python # c\r\n', ['a ; os_name == "nt"', 'b'], 'x\r\na ; os_name == "nt" # c\r\nb\r\n'],
    ['opencv-python', ['a', 'b'], 'a\nb'],
    [' -e git+https://example.org/x#egg=opencv-python # c', ['a'], ' a # c'],
  ])('%j', async (text, lines, expected) => {
    expect(await replaced(text, 'opencv-python', lines)).toBe(expected);
  });

  it('refuses another file, no line, and a line with a line end', async () => {
    const manifest = await readText('a');
    const [a] = requirementsOf(manifest);
    expect(() => replaceRequirement(SourceText.fromString('other.txt', 'a'), a!, ['b'])).toThrow(RangeError);
    expect(() => replaceRequirement(manifest.source, a!, [])).toThrow(RangeError);
    expect(() => replaceRequirement(manifest.source, a!, ['b\nc'])).toThrow(RangeError);
  });
});

const array = (body: string) => `[project]\nname = "x"\ndependencies = ${body}\n`;

describe('replaceRequirement in TOML', () => {
  it.each([
    ['["a", "old>=1"]', ['new'], '["a", "new"]'],
    ["['old>=1', 'a']", ['new ; os_name == "nt"'], "['new ; os_name == \"nt\"', 'a']"],
    ["['old']", ["new ; os_name == 'nt'"], '[\'new ; os_name == "nt"\']'],
    ['["old"]', ['new ; os_name == "nt"'], '["new ; os_name == \'nt\'"]'],
    ['["""old"""]', ['new'], '["""new"""]'],
    ['["old", "a"]', ['n1', 'n2'], '["n1", "n2", "a"]'],
    ['[\n  "old",  # why\n  "a",\n]', ['n1', 'n2'], '[\n  "n1",  # why\n  "n2",\n  "a",\n]'],
    ['[\n\t"a",\n\t"old"  # why\n]', ['n1', 'n2'], '[\n\t"a",\n\t"n1",  # why\n\t"n2"\n]'],
  ])('%s', async (body, lines, expected) => {
    expect(await replaced(array(body), 'old', lines)).toBe(array(expected));
  });

  it("leaves Poetry's tables to a person", async () => {
    const manifest = await readToml('[tool.poetry.dependencies]\nold = "^1"\n');
    expect(replaceRequirement(manifest.source, requirementsOf(manifest)[0]!, ['new'])).toBeNull();
  });
});

describe('removeRequirement', () => {
  it.each([
    ['a\nold>=1 \\\n --hash=sha256:aa # x\nb\n', 'a\nb\n'],
    ['a\r\nold\r\nb', 'a\r\nb'],
    ['a\nold', 'a\n'],
    [array('["old"]'), array('[]')],
    [array('["a", "old"]'), array('["a"]')],
    [array('["old", "a"]'), array('["a"]')],
    [array('[\n  "a",\n  "old", # x\n  "b",\n]'), array('[\n  "a",\n  "b",\n]')],
    [array('[\r\n  "a",\r\n  "old"\r\n]'), array('[\r\n  "a",\r\n]')],
    [array('[ "a",\n  "old" ]'), array('[ "a",\n   ]')],
    [
      '[tool.poetry.dependencies]\na = "1"\nold = { version = "^1", extras = ["x"] } # c\nb = "2"\n',
      '[tool.poetry.dependencies]\na = "1"\nb = "2"\n',
    ],
  ])('%j', async (text, expected) => {
    expect(await removed(text, 'old')).toBe(expected);
  });
});

describe('properties of the edits', () => {
  const name = fc.constantFrom('alpha', 'beta', 'gamma', 'delta');
  const line = fc
    .record({
      blank: fc.constantFrom('', ' ', '\t'),
      name,
      rest: fc.constantFrom('', '>=1', ' == 1.0', '\\\n>=2', '[x]~=1.0', ' ; os_name == "nt"'),
      options: fc.constantFrom(
        '',
        ' --hash=sha256:aa',
        ' \\\n  --hash=sha256:aa \\\n  --hash=sha384:bb',
        ' --config-settings a=b',
      ),
      comment: fc.constantFrom('', ' # c', '\t#', '  # -r x'),
      end: fc.constantFrom('\n', '\r\n', '\n\n', '\n# note\n'),
    })
    .map((parts) => Object.values(parts).join(''));
  const element = fc
    .record({
      name,
      rest: fc.constantFrom('', '>=1', " ; os_name == 'nt'"),
      quote: fc.constantFrom('"', "'", '"""'),
    })
    .map(({ name: own, rest, quote }) =>
      quote === "'" ? `'${own}${rest.replaceAll("'", '"')}'` : `${quote}${own}${rest}${quote}`,
    );
  const toml = fc
    .record({
      elements: fc.array(element, { minLength: 1, maxLength: 5 }),
      between: fc.constantFrom(', ', ',', ',\n  ', ',  # c\n    ', ' ,\r\n'),
      open: fc.constantFrom('[', '[ ', '[\n  ', '[ # c\n'),
      close: fc.constantFrom(']', ' ]', '\n]', ',\n]', ', # c\n]', ',]'),
    })
    .map(
      ({ elements, between, open, close }) =>
        `[dependency-groups]\nfirst = ${open}${elements.join(between)}${close}\nlast = ["zeta"] # end\n`,
    );
  const newLines = fc.constantFrom(
    ['omega>=3'],
    ['omega ; os_name == "posix"', "psi ; os_name != 'posix'"],
    ['alpha==1.0'],
    ['omega', 'psi', 'chi'],
  );
  const texts = (manifest: Manifest) => all(manifest).map((one) => formatRequirement(one.requirement));

  const check = async (
    read: (text: string) => Promise<Manifest>,
    text: string,
    choice: number,
    lines: readonly string[] | null,
  ) => {
    const manifest = await read(text);
    const before = all(manifest);
    if (before.length === 0) return;
    const index = choice % before.length;
    const target = before[index]!;
    const edits =
      lines === null
        ? removeRequirement(manifest.source, target)
        : replaceRequirement(manifest.source, target, lines);
    const after = await read(apply(manifest, edits));
    expect(after.problems).toEqual([]);
    const wanted = lines === null ? [] : texts(await readText(lines.join('\n')));
    expect(texts(after)).toEqual([
      ...texts(manifest).slice(0, index),
      ...wanted,
      ...texts(manifest).slice(index + 1),
    ]);
    for (const [at, other] of before.entries())
      if (at !== index)
        expect(
          all(after).some(
            (one) =>
              one.written === other.written &&
              (other.comment === null || one.comment === other.comment) &&
              one.hashes.join() === other.hashes.join(),
          ),
        ).toBe(true);
    if (lines !== null && target.comment !== null)
      expect(all(after).some((one) => one.comment === target.comment)).toBe(true);
  };

  it('reads back what was meant from requirements files', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('')),
        fc.nat(4),
        fc.option(newLines),
        (text, choice, lines) => check(readText, text, choice, lines),
      ),
      { numRuns: RUNS },
    );
  });

  it('reads back what was meant from TOML arrays', async () => {
    await fc.assert(
      fc.asyncProperty(toml, fc.nat(4), fc.option(newLines), (text, choice, lines) =>
        check(readToml, text, choice, lines),
      ),
      { numRuns: RUNS },
    );
  });
});

describe('insertIndexLine', () => {
  const insert = (text: string, option: '--index-url' | '--extra-index-url' = '--extra-index-url') => {
    const source = SourceText.fromString('requirements.txt', text);
    return applyEdits(source, insertIndexLine(source, option, 'https://a.example.org/x')).text;
  };
  const line = '--extra-index-url https://a.example.org/x\n';

  it.each([
    ['numpy\n', `${line}numpy\n`],
    ['', line],
    ['# about\n# it\n\nnumpy\n', `# about\n# it\n${line}\nnumpy\n`],
    ['# of numpy\nnumpy\n', `${line}# of numpy\nnumpy\n`],
    ['# -*- coding: utf-8 -*-\nnumpy\n', `# -*- coding: utf-8 -*-\n${line}numpy\n`],
    [
      '-i https://b.example.org # b\r\nnumpy\r\n',
      `-i https://b.example.org # b\r\n${line.trim()}\r\nnumpy\r\n`,
    ],
    [`a\n${line}`, `a\n${line}`],
    ['# only', `# only\n${line}`],
  ])('%j', async (text, expected) => {
    expect(insert(text)).toBe(expected);
    expect(insert(expected)).toBe(expected);
    expect((await readText(expected)).problems).toEqual([]);
  });

  it('puts an index before the indexes that it would make pip forget', async () => {
    const text = insert('numpy\n--extra-index-url https://b.example.org\n', '--index-url');
    expect(text).toBe(
      'numpy\n--index-url https://a.example.org/x\n--extra-index-url https://b.example.org\n',
    );
    expect((await readText(text)).problems).toEqual([]);
  });
});

describe('insertUvIndex', () => {
  const index = {
    name: 'cpu',
    url: 'https://download.example.org/cpu',
    distributions: ['torch', 'torchvision'],
  };
  const insert = (text: string) => {
    const source = SourceText.fromString('pyproject.toml', text);
    const edits = insertUvIndex(source, index);
    return edits === null ? null : applyEdits(source, edits).text;
  };

  it.each([
    '[project]\nname = "x"\n',
    '[project]\nname = "x"',
    '[tool.uv.sources] # here\nlib = { workspace = true }\n\n[tool.ruff]\n',
    '[tool.uv.sources]',
    '[[tool.uv.index]]\nname = "other"\nurl = "https://o.example.org"\n',
    '[tool.uv.sources]\r\ntorch = { index = "cpu" }\r\n',
  ])('makes uv take the distributions from the index alone: %j', async (text) => {
    const changed = insert(text)!;
    const manifest = await readToml(changed);
    expect(manifest.problems).toEqual([]);
    expect(manifest.indexes).toContainEqual(
      expect.objectContaining({ name: 'cpu', url: index.url, explicit: true }),
    );
    for (const name of index.distributions)
      expect(manifest.uvSources).toContainEqual(expect.objectContaining({ name, index: 'cpu' }));
    expect(changed.startsWith(text.split('\n')[0]!)).toBe(true);
    expect(insert(changed)).toBe(changed);
  });

  it.each([
    '[tool.uv.sources]\ntorch = { git = "https://git.example.org/torch" }\n',
    '[tool.uv]\nsources = { a = { workspace = true } }\n',
    '[[tool.uv.index]]\nname = "cpu"\nurl = "https://other.example.org"\n',
    '[tool.uv]\nindex = [{ name = "a", url = "b" }]\n',
    'not = = toml',
  ])('leaves to a person: %j', (text) => {
    expect(insert(text)).toBeNull();
  });
});
