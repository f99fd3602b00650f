import { describe, expect, it } from 'vitest';
import { inspectSource } from '../../../src/commands/inspect/inspect.ts';
import { UserError } from '../../../src/support/errors.ts';
import { SourceText } from '../../../src/support/source-text.ts';

interface Ranged {
  readonly startByte: number;
  readonly endByte: number;
  readonly startLine: number;
  readonly endLine: number;
}

async function inspect(path: string, text: string | Buffer) {
  const bytes = Buffer.from(text);
  const { document, failed } = await inspectSource(
    SourceText.fromBytes(path, bytes),
    { buildArguments: new Map([['TAG', '3.12']]), platform: 'linux/amd64', target: null },
    (included) => (included === 'base.txt' ? SourceText.fromString('base.txt', 'six\n') : null),
  );
  // What is printed is JSON: nothing may be lost on the way.
  // biome-ignore lint/suspicious/noExplicitAny: tests look into plain data
  const plain: any = JSON.parse(JSON.stringify(document));
  expect(plain).toEqual(document);
  const at = ({ startByte, endByte }: Ranged) => bytes.subarray(startByte, endByte).toString();
  return { document: plain, failed, at };
}

const MARK = '\uFEFF';

describe('inspect', () => {
  it('shows a Dockerfile with byte ranges', async () => {
    const { document, failed, at } = await inspect(
      'Dockerfile',
      `${MARK}# caf\u00e9 \u{1f600}\r\nARG TAG\r\nFROM python:$TAG AS app\r\nRUN echo \u00fc && \\\r\n  pip install six\r\n`,
    );
    expect(failed).toBe(false);
    expect(document.instructions.map((each: { range: Ranged }) => at(each.range))).toEqual([
      'ARG TAG',
      'FROM python:$TAG AS app',
      'RUN echo \u00fc && \\\r\n  pip install six',
    ]);
    expect(document.stages[0].base.reference.tag).toBe('3.12');
    expect(
      document.commands[0].commands.map((each: { range: Ranged; kind: string | null }) => [
        at(each.range),
        each.kind,
      ]),
    ).toEqual([
      ['echo \u00fc', null],
      ['pip install six', 'python-install'],
    ]);
    expect(document.commands[0].commands[1].range.startLine).toBe(5);
  });

  it('shows requirements with byte ranges', async () => {
    const { document, at } = await inspect(
      'requirements.txt',
      `${MARK}# \u00e9\r\nnumpy>=1.24  # \u00fc\r\ntorch[opt]==2.2 ; python_version < "4"\r\n`,
    );
    const { requirements } = document.groups[0];
    expect(requirements.map((each: { name: string; range: Ranged }) => [each.name, at(each.range)])).toEqual([
      ['numpy', 'numpy>=1.24'],
      ['torch', 'torch[opt]==2.2 ; python_version < "4"'],
    ]);
    expect(requirements[1].extras).toEqual(['opt']);
  });

  it('shows what requirements include, by its own file', async () => {
    const { document, failed } = await inspect('requirements.txt', '-r base.txt\nnumpy\n');
    expect(failed).toBe(false);
    expect(document.includes).toEqual(['base.txt']);
    expect(
      document.groups[0].requirements.map((each: { name: string; path: string }) => [each.name, each.path]),
    ).toEqual([
      ['six', 'base.txt'],
      ['numpy', 'requirements.txt'],
    ]);
  });

  it('shows pyproject.toml with byte ranges', async () => {
    const { document, at } = await inspect(
      'pyproject.toml',
      `${MARK}# \u00e9\n[project]\nname = "caf\u00e9-app"\nversion = "1"\ndependencies = ["numpy", "torch"]\n[dependency-groups]\ndev = ["pytest"]\n`,
    );
    expect(
      document.groups.map((group: { id: string; requirements: { range: Ranged }[] }) => [
        group.id,
        group.requirements.map(({ range }) => at(range)),
      ]),
    ).toEqual([
      ['', ['numpy', 'torch']],
      ['group:dev', ['pytest']],
    ]);
  });

  it('shows uv.lock with byte ranges', async () => {
    const { document, at } = await inspect(
      'uv.lock',
      `# \u00e9\u00e9\nversion = 1\n\n[[package]]\nname = "six"\nversion = "1.17.0"\nsource = { registry = "https://index.example.org/simple" }\nwheels = [{ url = "https://index.example.org/six-1.17.0-py2.py3-none-any.whl", hash = "sha256:00", size = 11 }]\n`,
    );
    const [six] = document.distributions;
    expect([six.name, six.wheels]).toEqual([
      'six',
      [{ filename: 'six-1.17.0-py2.py3-none-any.whl', size: 11 }],
    ]);
    expect(at(six.range)).toMatch(/^\[\[package\]\]\nname = "six"[\s\S]*\}\]$/);
  });

  it('reads Latin-1 by the byte', async () => {
    const { document, at } = await inspect('Dockerfile', Buffer.from('# caf\u00e9\nFROM a\n', 'latin1'));
    expect(document.encoding).toBe('latin1');
    expect(at(document.instructions[0].range)).toBe('FROM a');
  });

  it('says what a broken file lacks, and fails', async () => {
    for (const [path, text] of [
      ['Dockerfile', 'RUN true\n'],
      ['requirements.txt', 'numpy=>1\n'],
      ['pyproject.toml', '[project\n'],
      ['uv.lock', 'version = [\n'],
    ] as const) {
      const { document, failed } = await inspect(path, text);
      expect(failed).toBe(true);
      expect(document.problems[0].message.length).toBeGreaterThan(5);
    }
  });

  it('refuses what it has no reader for', async () => {
    await expect(inspect('app.py', '')).rejects.toThrow(UserError);
  });

  it('stays quick on a large file that is not ASCII', async () => {
    const text = `# \u00e9\n${Array.from({ length: 20_000 }, (_, index) => `package-${index}==1.0\n`).join('')}`;
    const { document } = await inspect('requirements.txt', text);
    expect(document.groups[0].requirements).toHaveLength(20_000);
  });
});
