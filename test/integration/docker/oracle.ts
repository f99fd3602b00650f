import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MODULE = fileURLToPath(new URL('../../oracles/buildkit/', import.meta.url));

/** BuildKit, moby/patternmatcher and distribution/reference behind one program. */
export interface Oracle {
  /** One answer per question, in order. Throws when the program does not answer. */
  ask(questions: readonly object[]): readonly Record<string, unknown>[];
  remove(): void;
}

/** Builds the program with the Go on the PATH; fails loudly when there is none. */
export function buildOracle(): Oracle {
  const folder = mkdtempSync(join(tmpdir(), 'plimsoll-oracle-'));
  const program = join(folder, 'oracle');
  execFileSync('go', ['build', '-o', program, '.'], { cwd: MODULE, stdio: ['ignore', 'inherit', 'inherit'] });
  return {
    ask(questions) {
      const input = questions.map((question) => JSON.stringify(question)).join('\n');
      const result = spawnSync(program, { input, encoding: 'utf-8', maxBuffer: 1 << 30 });
      if (result.status !== 0) throw new Error(`the oracle ended with ${result.status}: ${result.stderr}`);
      const answers = result.stdout.split('\n').filter((line) => line !== '');
      if (answers.length !== questions.length)
        throw new Error(`the oracle gave ${answers.length} answers to ${questions.length} questions`);
      return answers.map((line): Record<string, unknown> => {
        const answer: Record<string, unknown> = JSON.parse(line);
        if ('broken' in answer) throw new Error(`the oracle did not understand a question: ${line}`);
        return answer;
      });
    },
    remove() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
