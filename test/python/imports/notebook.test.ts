import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNotebookUsage } from '../../../src/python/imports/notebook.ts';

const notebook = (cells: readonly object[], metadata: object = {}) =>
  JSON.stringify({ cells, metadata, nbformat: 4 }, null, 1);
const code = (source: string | readonly string[]) => ({
  cell_type: 'code',
  metadata: {},
  source,
  outputs: [],
});

describe('a notebook', () => {
  it('is read cell after cell, with the lines of its JSON', async () => {
    const text = notebook([
      { cell_type: 'markdown', source: ['import nothing\n'] },
      code(['import cv2 as cv\n', 'x = 1']),
      {
        ...code('%matplotlib inline\n!pip install torch\nfiles = !ls\ncv.imshow("é")\ncv.imshow?'),
        outputs: [{ data: { source: 'import no' } }],
      },
      code(['%%bash\n', 'import no\n']),
      code(['%%time\n', 'import b\n']),
    ]);
    const usage = await readNotebookUsage('a.ipynb', text);
    const lines = text.split('\n');
    expect(usage.imports.map(({ module, range }) => [module, lines[range.startLine - 1]?.trim()])).toEqual([
      ['cv2', '"import cv2 as cv\\n",'],
      ['b', '"import b\\n"'],
    ]);
    expect(usage.uses.map(({ name, literals }) => [name, ...literals])).toEqual([['cv2.imshow', 'é']]);
    expect(lines[(usage.uses[0]?.range.startLine ?? 0) - 1]).toContain('%matplotlib inline');
    expect(text.slice(usage.imports[1]?.range.start, usage.imports[1]?.range.end)).toBe('"import b\\n"');
  });

  it('in another language, or that is none, is skipped with a reason', async () => {
    const skipped = async (text: string) => (await readNotebookUsage('a.ipynb', text)).skipped;
    expect(await skipped(notebook([code('library(x)')], { kernelspec: { language: 'R' } }))).toBe(
      'written in R',
    );
    expect(await skipped('[1, 2]')).toBe('no notebook of nbformat 4');
    expect(await skipped('{')).toMatch(/^no JSON: /);
    expect(
      await skipped(notebook([code('import a')], { language_info: { name: 'python' } })),
    ).toBeUndefined();
  });

  it('of any shape does no harm', async () => {
    const value = fc.anything({
      withNullPrototype: false,
      maxDepth: 4,
      key: fc.constantFrom('cells', 'source', 'cell_type', 'metadata', 'x'),
    });
    const cell = fc.record(
      {
        cell_type: fc.constantFrom('code', 'raw', 3),
        source: fc.oneof(fc.string(), fc.array(fc.string()), fc.array(value)),
      },
      { requiredKeys: [] },
    );
    const text = fc.oneof(
      fc.array(cell).map((cells) => JSON.stringify({ cells })),
      value.map(
        (anything) =>
          JSON.stringify(anything, (_, inner) => (typeof inner === 'bigint' ? Number(inner) : inner)) ?? '',
      ),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(text, async (json) => {
        const usage = await readNotebookUsage('a.ipynb', json);
        for (const { range } of usage.uses) expect(range.end).toBeLessThanOrEqual(json.length);
      }),
      { numRuns: 500 },
    );
  });

  it('of very many cells is read in time', async () => {
    const started = performance.now();
    const text = notebook(Array.from({ length: 5_000 }, (_, index) => code(`a${index} = 1\\n`)));
    await readNotebookUsage('a.ipynb', text.replaceAll('"source"', '"so\\u0075rce"'));
    await readNotebookUsage('a.ipynb', text);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
