import { describe, expect, it } from 'vitest';
import { readIgnoreComments } from '../../../src/commands/analyze/suppression.ts';
import { SourceText } from '../../../src/support/source-text.ts';
import { analyzeFiles, openRules } from '../../support/memory-world.ts';

const open = async (Dockerfile: string) => openRules(await analyzeFiles({ Dockerfile }));
const notices = async (files: Record<string, string>, config = {}) =>
  (await analyzeFiles(files, { config })).report.notices.map(({ message }) => message).join('\n');

describe('an ignore comment in a Dockerfile', () => {
  it.each([
    ['above the instruction', '# plimsoll ignore=pip-cache why\nRUN true && \\\n  pip install six\n'],
    ['between continuation lines', 'RUN true && \\\n  # plimsoll ignore=pip-cache why\n  pip install six\n'],
    [
      'after other continuation lines',
      'RUN true && \\\n  # plimsoll ignore=pip-cache why\n  false || true && \\\n  pip install six\n',
    ],
    ['in a heredoc', 'RUN <<EOF\nset -e\n# plimsoll ignore=pip-cache why\necho a\npip install six\nEOF\n'],
    ['among several rules', '# plimsoll ignore=apt-lists, pip-cache why\nRUN pip install six\n'],
    [
      'one of several comments',
      '# plimsoll ignore=pip-cache why\n# plimsoll ignore=apt-lists x\nRUN pip install six\n',
    ],
    ['behind Windows line ends', '# plimsoll ignore=pip-cache why\r\nRUN pip install six\r\n'],
    ['with a capital', '# Plimsoll ignore=pip-cache why\nRUN pip install six\n'],
  ])('%s', async (_name, text) => {
    const analysis = await analyzeFiles({ Dockerfile: `FROM python:3.11-slim\n${text}` });
    expect(openRules(analysis)).not.toContain('pip-cache');
    expect(analysis.report.findings.find(({ rule }) => rule === 'pip-cache')?.ignored?.reason).toBe('why');
  });

  it('speaks of no other instruction', async () => {
    expect(
      await open(
        'FROM python:3.11-slim\nRUN <<EOF\n# plimsoll ignore=pip-cache why\npip install six\nEOF\nRUN pip install flask\n',
      ),
    ).toContain('pip-cache');
  });
});

describe('an ignore comment in a manifest', () => {
  it('at the end of a line of TOML, and above one', () => {
    const source = SourceText.fromString(
      'pyproject.toml',
      '[project]\ndependencies = [\n  # plimsoll ignore=torch-cpu above\n  "torch",\n  "xgboost", # plimsoll ignore=xgboost-cpu beside it\n]\n',
    );
    expect(readIgnoreComments(source)).toMatchObject([
      { line: 3, rules: ['torch-cpu'], reason: 'above', trailing: false },
      { line: 5, rules: ['xgboost-cpu'], reason: 'beside it', trailing: true },
    ]);
  });

  it('at the end of a line speaks of that line only', async () => {
    const analysis = await analyzeFiles({
      'requirements.txt':
        'opencv-python==4.10.0.84 # plimsoll ignore=opencv-headless it shows windows\nmlflow # another comment\n',
      'app.py': 'import cv2\ncv2.imread("a")\nimport mlflow\nmlflow.log_metric("a", 1)\n',
    });
    const ignored = analysis.report.findings.filter(({ ignored: by }) => by !== undefined);
    expect(ignored.map(({ rule, ignored: by }) => [rule, by?.by, by?.reason])).toEqual([
      ['opencv-headless', 'requirements.txt:1', 'it shows windows'],
    ]);
  });
});

describe('what ignores nothing', () => {
  it('is a rule that there is not, with the nearest that there is', async () => {
    const said = await notices(
      { Dockerfile: 'FROM python:3.11\n# plimsoll ignore=pip-cach x\nRUN pip install six\n' },
      { ignore: ['apt-recommend', 'pip-cache'] },
    );
    expect(said).toContain(
      'Dockerfile:2 ignores "pip-cach", and there is no such rule. Did you mean "pip-cache"?',
    );
    expect(said).toContain(
      'plimsoll.yml ignores "apt-recommend", and there is no such rule. Did you mean "apt-recommends"?',
    );
    expect(said).not.toContain('"pip-cache", and');
  });

  it.each(['# plimsoll: ignore=pip-cache', '# plimsoll ignore pip-cache', '# plimsoll:ignore[pip-cache]'])(
    'is %s',
    async (comment) => {
      expect(await notices({ Dockerfile: `FROM python:3.11\n${comment}\nRUN pip install six\n` })).toContain(
        'Dockerfile:2 silences nothing',
      );
    },
  );

  it('is not what is written rightly', async () => {
    expect(
      await notices({ Dockerfile: 'FROM python:3.11\n# plimsoll ignore=pip-cache x\nRUN pip install six\n' }),
    ).toBe('');
  });
});
