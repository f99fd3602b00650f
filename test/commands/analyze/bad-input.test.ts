import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exitCodeOf } from '../../../src/report/verdict.ts';
import { analyzeFiles, openRules } from '../../support/memory-world.ts';

const GOOD = {
  'good/requirements.txt': 'numpy==1.26.4\n',
  'good/Dockerfile': 'FROM python:3.11-slim\nRUN pip install numpy==1.26.4\n',
};

describe('anything may be broken, and the rest is still reported', () => {
  const broken: Record<string, Record<string, string | Uint8Array>> = {
    'a binary Dockerfile': {
      Dockerfile: Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256),
    },
    'a Dockerfile without FROM': { Dockerfile: 'RUN pip install numpy\n' },
    'an empty Dockerfile': { Dockerfile: '' },
    'a heredoc that never ends': { Dockerfile: 'FROM python:3.11\nRUN <<EOF\npip install numpy\n' },
    'an endless line': { Dockerfile: `FROM python:3.11\nRUN ${'x'.repeat(100_000)}\n` },
    'requirements in a circle': {
      'requirements.txt': '-r more-requirements.txt\n',
      'more-requirements.txt': '-r requirements.txt\n',
    },
    'requirements outside of the repository': { 'requirements.txt': '-r ../../etc/passwd\nnumpy==1.26.4\n' },
    'TOML that is none': { 'pyproject.toml': '[project\nname = \n' },
    'a lock that is none': { 'uv.lock': 'version = [[[\n' },
    'a requirement that is none': { 'requirements.txt': 'numpy=>1\nscipy\n' },
  };

  for (const [name, files] of Object.entries(broken))
    it(name, async () => {
      const { report } = await analyzeFiles({ ...GOOD, ...files });
      const path = Object.keys(files)[0];
      const finding = report.findings.find(
        ({ rule, location }) =>
          /-(error|warning)$/.test(rule) && Object.keys(files).includes(location?.path ?? ''),
      );
      expect(finding, `a finding for ${path}`).toBeDefined();
      expect(finding?.message.length).toBeGreaterThan(10);
      // What is not broken is judged and weighed all the same.
      expect(
        report.findings.some(
          ({ rule, location }) => rule === 'pip-cache' && location?.path === 'good/Dockerfile',
        ),
      ).toBe(true);
      expect(report.metrics.some(({ id }) => id.startsWith('manifest.good/requirements.txt'))).toBe(true);
      if (finding?.severity === 'error')
        expect(exitCodeOf(report, { failOn: 'error', onInconclusive: 'fail' })).toBe(1);
    });

  it('CRLF, a byte order mark and Latin-1 are read as they are meant', async () => {
    const text = '\uFEFFFROM python:3.11-slim\r\n# caf\u00e9\r\nRUN pip install numpy==1.26.4\r\n';
    expect(openRules(await analyzeFiles({ Dockerfile: text }))).toContain('pip-cache');
    expect(openRules(await analyzeFiles({ Dockerfile: Buffer.from(text.slice(1), 'latin1') }))).toContain(
      'pip-cache',
    );
  });

  it('names in the repository do not reach prototypes', async () => {
    const { report } = await analyzeFiles({
      'requirements.txt': '__proto__\nconstructor\ntoString==1\n',
      'pyproject.toml': '[project]\nname="__proto__"\ndependencies=["__proto__"]\n',
    });
    expect(report.metrics.length).toBeGreaterThan(0);
  });

  it('no text of any file makes it fail', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc
        .array(
          fc.constantFrom(
            'FROM a\n',
            'RUN ',
            'pip install ',
            '-r requirements.txt',
            '\\\n',
            '<<EOF\n',
            'EOF\n',
            '$(',
            '"',
            "'",
            '[',
            ']',
            'COPY . .\n',
            '&& ',
            '# plimsoll ignore=pip-cache x\n',
            'numpy',
            '==1.0',
            '\r\n',
          ),
          { maxLength: 25 },
        )
        .map((parts) => parts.join('')),
    );
    const cases = Math.min(Number(process.env.PLIMSOLL_FUZZ_CASES ?? 2000), 4000) / 10;
    await fc.assert(
      fc.asyncProperty(text, text, text, async (dockerfile, requirements, python) => {
        const { report } = await analyzeFiles({
          Dockerfile: dockerfile,
          'requirements.txt': requirements,
          'a.py': python,
        });
        expect(report.schema).toBe('plimsoll.report/1');
      }),
      { numRuns: cases },
    );
  });
});
