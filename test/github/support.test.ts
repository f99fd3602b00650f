import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { testEvent } from '../contract/support/event.ts';
import { startFakeGitHub, TOKENS } from '../contract/support/fake-github.ts';
import { readAnnotations, readCommandFile, runAction } from '../contract/support/run-action.ts';
import { temporaryFolder } from '../contract/support/temporary-folder.ts';

describe('the fake GitHub', () => {
  it('notices what GitHub would not take or does not have', async () => {
    const github = await startFakeGitHub();
    const comments = `${github.url}/repos/octo-org/vision-service/issues/7/comments`;
    const send = (url: string, method: string, body?: unknown): Promise<Response> =>
      fetch(url, {
        method,
        headers: { authorization: `token ${TOKENS.workflow}` },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    await send(comments, 'POST', { body: 5 });
    await send(comments, 'POST', {});
    await send(`${comments}?per-page=9`, 'GET');
    await send(`${comments}?per_page=many`, 'GET');
    await send(`${github.url}/repos/octo-org/vision-service/nonsense`, 'GET');
    expect(github.violations).toEqual([
      expect.stringContaining('body /body must be string'),
      expect.stringContaining("must have required property 'body'"),
      expect.stringContaining('unknown query parameter per-page'),
      expect.stringContaining('per_page: /value must be integer'),
      expect.stringContaining('nothing of GitHub'),
    ]);
    github.violations.length = 0;
    expect((await fetch(comments)).status).toBe(401);
  });
});

describe('the runner harness', () => {
  it('starts an action as the runner does', async () => {
    const action = temporaryFolder({
      'actions/x/action.yml': [
        'name: x',
        'inputs:',
        '  fail-on: { default: error }',
        '  "two words": { default: 3 }',
        `  github-token: { default: "\${{ github.token }}" }`,
        '  empty: { required: true }',
        'runs: { using: node24, main: ../../dist/x.cjs }',
      ].join('\n'),
      'dist/x.cjs': `
        const fs = require('node:fs');
        const inputs = Object.entries(process.env).filter(([name]) => name.startsWith('INPUT_')).sort();
        fs.appendFileSync(process.env.GITHUB_OUTPUT, 'inputs<<X\\n' + JSON.stringify(inputs) + '\\nX\\n');
        fs.appendFileSync(process.env.GITHUB_OUTPUT, 'event=' + JSON.parse(fs.readFileSync(process.env.GITHUB_EVENT_PATH)).number + '\\n');
        fs.appendFileSync(process.env.GITHUB_STEP_SUMMARY, '# Hello');
        fs.appendFileSync(process.env.GITHUB_STATE, 'kept=1');
        console.log('::warning file=a%3Ab,line=3,title=T%2C::100%25 bad%0Areally');
        console.log(process.cwd(), Object.keys(process.env).filter((name) => /VITEST|npm_/i.test(name)).length);
        process.exitCode = 1;`,
    });
    const workspace = temporaryFolder();
    const result = await runAction({
      actionYml: join(action, 'actions/x/action.yml'),
      inputs: { 'fail-on': 'never' },
      event: testEvent('pull_request'),
      workspace,
      token: 'the-token',
    });
    expect(result).toMatchObject({ exitCode: 1, summary: '# Hello', state: { kept: '1' }, stderr: '' });
    expect(result.outputs.event).toBe('7');
    expect(JSON.parse(result.outputs.inputs ?? '')).toEqual([
      ['INPUT_EMPTY', ''],
      ['INPUT_FAIL-ON', 'never'],
      ['INPUT_GITHUB-TOKEN', 'the-token'],
      ['INPUT_TWO_WORDS', '3'],
    ]);
    expect(result.annotations).toEqual([
      { level: 'warning', message: '100% bad\nreally', properties: { file: 'a:b', line: '3', title: 'T,' } },
    ]);
    expect(result.stdout).toContain(`${workspace} 0`);
  });

  it('reads command files and annotations by the runner’s rules', () => {
    expect(readCommandFile('a=b=c\nd<<E\nx\ny=z\nE\n')).toEqual({ a: 'b=c', d: 'x\ny=z' });
    expect(() => readCommandFile('d<<E\nx')).toThrow('no end');
    expect(() => readCommandFile('nonsense')).toThrow('refuses');
    expect(readAnnotations('::notice::x\nsay ::error::no\n  ::error title=a::b')).toEqual([
      { level: 'notice', message: 'x', properties: {} },
      { level: 'error', message: 'b', properties: { title: 'a' } },
    ]);
  });
});
