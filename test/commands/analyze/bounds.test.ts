import { describe, expect, it } from 'vitest';
import { analyzeFiles, type Files } from '../../support/memory-world.ts';

/** Milliseconds that an analysis takes; generous limits below, for machines that many share. */
async function timeOf(files: Files): Promise<number> {
  const start = performance.now();
  await analyzeFiles(files);
  return performance.now() - start;
}

describe('what files made to cost may cost', () => {
  const code = { 'app.py': 'import json\n' };
  it.each([
    ['100,000 blank lines', { 'requirements.txt': `${'\n'.repeat(100_000)}torch\n`, ...code }],
    ['100,000 lines of spaces', { 'requirements.txt': `${'   \n'.repeat(100_000)}torch\n`, ...code }],
    ['a line of 200,000 spaces', { 'requirements.txt': `${' '.repeat(200_000)}torch\n`, ...code }],
    [
      'code of blank lines',
      { 'requirements.txt': 'torch\n', 'app.py': `import torch\n${'  \n'.repeat(100_000)}` },
    ],
    [
      'a Dockerfile of blank lines',
      { Dockerfile: `FROM python:3.11\n${'\n'.repeat(100_000)}RUN pip install torch\n` },
    ],
    [
      '20,000 requirements',
      {
        'requirements.txt': Array.from({ length: 20_000 }, (_, n) => `name${n}==1.${n}\n`).join(''),
        ...code,
      },
    ],
    ['20,000 times one requirement', { 'requirements.txt': 'torch==2.9.1\n'.repeat(20_000), ...code }],
  ])('%s', { timeout: 30_000 }, async (_, files) => {
    expect(await timeOf(files)).toBeLessThan(8_000);
  });

  it('a RUN of 1,000 installs, of which those beyond the limit are unknown', {
    timeout: 60_000,
  }, async () => {
    const start = performance.now();
    const { head } = await analyzeFiles({
      Dockerfile: `FROM python:3.11-slim\nRUN ${'pip install torch && \\\n'.repeat(1_000)}  true\n`,
    });
    expect(performance.now() - start).toBeLessThan(25_000);
    const installs = head.dockerfiles[0]?.steps.flatMap(({ pythonInstalls }) => pythonInstalls) ?? [];
    expect(installs).toHaveLength(1_000);
    expect(installs[199]?.closure).not.toBeNull();
    expect(installs[200]?.closure).toBeNull();
    expect(installs[200]?.gaps).toEqual(['only the first 200 install commands of a Dockerfile are weighed']);
  });
});

describe('Python files that are not read', () => {
  it('are named with the reason', async () => {
    const { report } = await analyzeFiles({
      'requirements.txt': 'torch\n',
      'app.py': 'import torch\n',
      'a.ipynb': 'import torch, but no JSON',
    });
    expect(report.notices.filter(({ location }) => location?.path === 'a.ipynb')).toEqual([
      {
        location: { path: 'a.ipynb' },
        message: expect.stringMatching(/its Python code was not all read: no JSON/),
      },
    ]);
  });

  it('are not all named', async () => {
    const notebooks = Array.from({ length: 25 }, (_, n) => [`n${n}.ipynb`, 'torch'] as const);
    const { report } = await analyzeFiles({
      'requirements.txt': 'torch\n',
      ...Object.fromEntries(notebooks),
    });
    expect(report.notices.filter(({ message }) => message.startsWith('its Python code'))).toHaveLength(20);
    expect(report.notices.map(({ message }) => message)).toContain(
      'the Python code of 5 more files was not all read',
    );
  });
});
