import { describe, expect, it } from 'vitest';
import { filesOf } from './support/built.ts';
import { PullRequest } from './support/pull-request.ts';
import { dockerfileWithCache } from './support/service.ts';

const TEXT =
  '::error::boo ##[error]boo `x` </script><b>bold</b> @everyone [a](https://evil.example.org) ::stop-commands::x';

/** A repository whose names and texts try to become commands, markup and mentions. */
const HOSTILE = {
  ...filesOf('examples/vision-service'),
  Dockerfile: `${dockerfileWithCache()}\nRUN pip install '::set-output name=a::b' "x @everyone </script>"\n::error::boo\n##[error]boo\n`,
  '::error::name/Dockerfile': 'FROM python:3.11 AS ::warning::x\nRUN pip install torch `echo ##[error]x`\n',
  '##[error]x @everyone/requirements.txt': `numpy>=1 ; ${TEXT}\n::error::line\n  ##[group]x\n@everyone\ntorch\n`,
  'a `b` </script> |c|/requirements.txt': `pandas>=2 # ${TEXT}\n${TEXT}\n`,
  'line\nbreak ::error::x/requirements.txt': 'xgboost>=2\n',
  'pyproject.toml': `[project]\nname = "::error::x"\ndependencies = ["${TEXT}", "pandas>=2"]\n`,
};

describe('a hostile repository', () => {
  it('writes no command of its own to the log, and no markup into comment and summary', async () => {
    const pull = await PullRequest.open({
      base: filesOf('examples/vision-service'),
      change: { ...HOSTILE, 'plimsoll.yml': `analyze:\n  "::error::x\\n::warning::@everyone": 1\n` },
    });
    const result = await pull.run({ inputs: { 'fail-on': 'never' }, with: { env: { RUNNER_DEBUG: '1' } } });
    expect(result.exitCode).toBe(2);
    const lines = result.stdout.split(/\r?\n/);
    for (const line of lines) {
      // The runner takes `::` after white space, and `##[` anywhere in what is no such command (ActionCommand.cs).
      const trimmed = line.trimStart();
      if (trimmed.startsWith('::'))
        expect(trimmed).toMatch(
          /^::(?:(?:error|warning|notice) (?:[a-zA-Z]+=[^:]*,?)*::|add-mask::|debug::)/,
        );
      else expect(line).not.toContain('##[');
    }
    expect(result.annotations.length).toBeGreaterThan(3);

    const pages = [result.summary, pull.github.comments[0]?.body ?? ''];
    for (const page of pages) {
      expect(page).toContain('requirements.txt');
      const outside = withoutCode(page);
      expect(outside).not.toMatch(/@everyone/);
      expect(outside).not.toMatch(/<\/script|<b>/i);
      expect(outside).not.toContain('](https://evil');
      expect(page.split('\n').filter((line) => /^\s*::|^\s*##\[/.test(line))).toEqual([]);
    }
    for (const { body } of pull.github.reviewComments) expect(withoutCode(body)).not.toMatch(/@everyone|<b>/);
  });

  /** What GitHub reads as markup: without fenced and inline code. */
  function withoutCode(markdown: string): string {
    return markdown
      .replaceAll(/^(`{3,})[^\n]*\n[\s\S]*?^\1$/gm, '')
      .replaceAll(/(`+)(?!`)[^\n]*?[^`]\1(?!`)/g, '');
  }
});
