import { describe, expect, it } from 'vitest';
import { exitCodeOfAnalysis } from '../../../src/commands/analyze/exit-code.ts';
import { COMMENT_LIMIT, renderMarkdown } from '../../../src/report/markdown.ts';
import { renderText } from '../../../src/report/text.ts';
import { analyzeFiles } from '../../support/memory-world.ts';

const GATES = { failOn: 'error', onInconclusive: 'fail' } as const;

describe('what a first reader stumbled over', () => {
  it('a file that can not be read makes the exit code 2, and the terminal says why', async () => {
    const { report } = await analyzeFiles({ 'requirements.txt': 'numpy=>1\n' });
    expect(exitCodeOfAnalysis(report, GATES)).toBe(2);
    const forgiven = await analyzeFiles({ 'requirements.txt': 'numpy=>1\n' }, { failOn: 'never' });
    expect(exitCodeOfAnalysis(forgiven.report, { ...GATES, failOn: 'never' })).not.toBe(2);
    const message = report.findings.find(({ rule }) => rule === 'manifest-error')?.message ?? 'nothing';
    expect(renderText(report, { width: 200, colour: false })).toContain(message.slice(0, 60));
  });

  it('a failed budget is 1 when every file can be read', async () => {
    const { report } = await analyzeFiles(
      { 'requirements.txt': 'numpy==1.26.4\n' },
      { config: { budgets: [{ manifest: 'requirements.txt', 'max-download': '1MB' }] } },
    );
    expect(exitCodeOfAnalysis(report, GATES)).toBe(1);
  });

  it('a binary file is said to be broken ten times, not six hundred', async () => {
    const { report } = await analyzeFiles({ 'requirements.txt': '!!!\n'.repeat(600) });
    expect(report.findings.filter(({ rule }) => rule === 'manifest-error').length).toBeLessThanOrEqual(10);
    expect(report.notices.map(({ message }) => message).join()).toMatch(
      /\d+ more problems of requirements.txt/,
    );
  });

  it('growth without a base is said not to be checked', async () => {
    const { report } = await analyzeFiles(
      { 'requirements.txt': 'numpy==1.26.4\n' },
      { config: { budgets: [{ manifest: 'requirements.txt', 'max-growth': '5%' }] } },
    );
    expect(report.notices.map(({ message }) => message).join()).toContain(
      'growth of requirements.txt was not checked',
    );
  });

  it('an operand that can not be followed is named', async () => {
    const { report } = await analyzeFiles({
      Dockerfile: 'FROM python:3.11-slim\nRUN pip install -r requirements.txt\n',
    });
    expect(report.notices.find(({ location }) => location?.startLine === 2)?.message).toContain(
      'requirements.txt',
    );
  });

  it('the headline is about what an image installs', async () => {
    const { report } = await analyzeFiles({
      'requirements.txt': 'numpy==1.26.4\n',
      'requirements-dev.txt': 'torch==2.9.1\n',
      Dockerfile:
        'FROM python:3.11-slim\nCOPY requirements.txt .\nRUN pip install --no-cache-dir -r requirements.txt\n',
    });
    expect(report.headline).toMatch(/^requirements\.txt /);
  });

  it('code in messages is code in Markdown', async () => {
    const { report } = await analyzeFiles({
      Dockerfile: 'FROM python:3.11-slim\nRUN pip install numpy==1.26.4\n',
    });
    const page = renderMarkdown(report, { medium: 'comment', limit: COMMENT_LIMIT });
    expect(page).not.toContain('&#96;');
  });
});

describe('what is not covered', () => {
  it('is named: formats that are not read, and configured Dockerfiles that are not there', async () => {
    const { report } = await analyzeFiles(
      {
        'conda-lock.yml': 'version: 1\n',
        'environment.yml': 'dependencies: [numpy]\n',
        'requirements.txt': 'numpy==1.26.4\n',
      },
      { config: { dockerfiles: [{ path: 'nowhere/Dockerfile' }] } },
    );
    const messages = report.notices.map(({ message }) => message).join('\n');
    expect(messages).toContain('conda-lock.yml is a lock file of conda-lock, which is not weighed');
    expect(messages).toContain('environment.yml is not weighed, because conda installs all of it: numpy');
    expect(messages).toContain('nowhere/Dockerfile, which was not found');
  });
});
