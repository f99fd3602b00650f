import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDockerfile } from '../../../../src/docker/dockerfile/parse.ts';
import { SourceText } from '../../../../src/support/source-text.ts';
import { judge } from './judge.ts';

const RUNS = Number(process.env.PLIMSOLL_FUZZ_CASES ?? 2000) / 25;

/**
 * What a fix may do to a RUN: run one more command when all went well, and nothing else. Programs of a folder of
 * our own stand in for the real ones, write down that they ran, and fail when told to.
 */
describe.skipIf(process.platform === 'win32')('the RUN after a fix, run by a shell', () => {
  let folder = '';
  const shell = '/bin/sh';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'rules-'));
    for (const name of ['apt-get', 'rm', 'conda', 'good', 'bad', 'wget', 'tar']) {
      const status = name === 'bad' ? 1 : 0;
      writeFileSync(join(folder, name), `#!${shell}\necho "${name} $*" >> "$LOG"\nexit ${status}\n`);
      chmodSync(join(folder, name), 0o755);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Runs the only RUN of a Dockerfile: its exit status and the programs that ran. */
  const run = (text: string): { status: number | null; ran: readonly string[] } => {
    const dockerfile = parseDockerfile(SourceText.fromString('Dockerfile', text));
    const instruction = dockerfile.instructions.find((item) => item.kind === 'run');
    if (instruction?.kind !== 'run' || instruction.command.form !== 'shell') throw new Error('no RUN');
    const script = instruction.heredocs[0]?.content ?? instruction.command.script.text;
    const log = join(folder, 'log');
    writeFileSync(log, '');
    const result = spawnSync(shell, ['-c', script], { env: { PATH: folder, LOG: log } });
    return {
      status: result.status,
      ran: readFileSync(log, 'utf8')
        .split('\n')
        .filter((line) => line !== ''),
    };
  };

  const item = fc.constantFrom(
    'good a',
    'bad b',
    'apt-get install -y curl',
    '(good c)',
    '{ good d; }',
    'if good e; then good f; fi',
    'good g | good h',
    'for i in 1 2; do good $i; done',
  );
  const operator = fc.constantFrom(' && ', ' || ', '; ', ' \\\n    && ', ' && \\\n    ', '; \\\n    ');
  const scripts = fc
    .tuple(
      fc.constantFrom('', 'set -e; ', 'set -eux; \\\n    '),
      fc.array(fc.tuple(operator, item), { maxLength: 4 }),
    )
    .map(
      ([start, rest]) => `${start}apt-get update${rest.map(([between, text]) => between + text).join('')}`,
    );

  it('keeps its exit status and removes the lists exactly when it succeeds', async () => {
    await fc.assert(
      fc.asyncProperty(scripts, fc.boolean(), async (script, heredoc) => {
        const body = script.replaceAll(' \\\n    ', ' ').replaceAll('; ', '\n');
        const text = heredoc
          ? `FROM debian:12\nRUN <<EOF\n${body}\nEOF\n`
          : `FROM debian:12\nRUN ${script}\n`;
        const judged = await judge('apt-lists', text);
        if (judged.fixed === text) return;
        const before = run(text);
        const after = run(judged.fixed);
        expect(after.status).toBe(before.status);
        const removal = 'rm -rf /var/lib/apt/lists/*';
        const added = before.status === 0 ? [removal] : [];
        // The programs of a pipe write in any order.
        const plain = after.ran.map((line) => (line.startsWith('rm -rf') ? removal : line));
        expect([...plain].sort()).toEqual([...before.ran, ...added].sort());
        if (before.status === 0) expect(plain.at(-1)).toBe(removal);
      }),
      { numRuns: RUNS },
    );
  });

  it('joins two RUNs so that the second runs when the first succeeds', async () => {
    await fc.assert(
      fc.asyncProperty(scripts, async (script) => {
        const text = `FROM debian:12\nRUN ${script}\nRUN rm -rf /var/lib/apt/lists/x /var/lib/apt/lists && rm -rf /tmp/x\n`;
        const judged = await judge('dead-cleanup', text);
        if (judged.fixed === text) return;
        const first = run(text);
        const both = run(judged.fixed);
        expect(both.status).toBe(first.status);
        expect(both.ran.length).toBe(first.ran.length + (first.status === 0 ? 2 : 0));
      }),
      { numRuns: RUNS },
    );
  });
});
