import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DOCKERFILE_RULES } from '../../../../src/commands/analyze/rules/registry.ts';
import { parseDockerfile } from '../../../../src/docker/dockerfile/parse.ts';
import { SourceText } from '../../../../src/support/source-text.ts';
import { applyEdits, overlaps, type TextEdit } from '../../../../src/support/text-edit.ts';
import { examined, type Files } from './judge.ts';

const RUNS = Number(process.env.PLIMSOLL_FUZZ_CASES ?? 2000) / 25;

const AROUND: Files = {
  'requirements.txt': 'flask==3.0.0\ntorch==2.4.0\n',
  'pyproject.toml': '[project]\nname = "x"\nversion = "1"\n',
  'app.py': 'x',
  'data.bin': 6_000_000,
};

const LINES = [
  'FROM python:3.11',
  'FROM python:3.11-slim AS build',
  'FROM build',
  'FROM nvidia/cuda:12.4.1-cudnn-devel-ubuntu22.04',
  'FROM scratch',
  'ARG X=1',
  'ENV PIP_NO_CACHE_DIR=1',
  'WORKDIR /app',
  'USER app',
  'COPY . .',
  'COPY . /app',
  'COPY --from=build /opt/venv /opt/venv',
  'COPY --from=build / /',
  'ADD https://files.example.org/a.tar.gz /tmp/',
  'RUN apt-get update && apt-get install -y gcc vim',
  'RUN apt-get update \\\n    && apt-get install -y \\\n    # a comment\n    gcc \\\n    htop',
  'RUN apt-get install -y curl',
  'RUN rm -rf /var/lib/apt/lists/*',
  'RUN apt-get update && rm -rf /var/lib/apt/lists/* # done',
  'RUN pip install -r requirements.txt',
  'RUN --mount=type=cache,target=/root/.cache pip install torch && pip install flask',
  'RUN pip install -e . && rm -rf ~/.cache/pip',
  'RUN rm -rf /root/.cache',
  'RUN <<EOF\nset -e\napt-get update\npip install flask\nEOF',
  'RUN git clone https://git.example.org/a.git /opt/a && cd /opt/a && make',
  'RUN git clone https://git.example.org/b.git',
  'RUN wget https://files.example.org/a.tar.gz -O /tmp/a.tar.gz && tar -xzf /tmp/a.tar.gz',
  'RUN conda install -y cudatoolkit; conda install -y numpy',
  'RUN useradd -m app && chown -R app:app /app',
  'RUN chown -R 1000:1000 /app && chmod -R 755 /app',
  'RUN bash -c "apt-get update; pip install \'flask\'"',
  'RUN uv sync && uv pip install ruff',
  'RUN python -c "from transformers import pipeline; pipeline(\'x\')"',
  'RUN if [ "$X" = 1 ]; then pip install flask; else apt-get update; fi',
  'ONBUILD RUN pip install flask',
  'RUN ["pip", "install", "flask"]',
  'RUN pip install "unterminated',
  '# a comment',
  '',
  'CMD ["python", "app.py"]',
  'NONSENSE here',
];

describe('any Dockerfile', () => {
  it('is judged without a throw; safe fixes compose, come to an end, and leave other instructions as they are', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 14 }),
        fc.constantFrom('\n', '\r\n'),
        async (lines, lineEnd) => {
          let text = ['FROM debian:12', ...lines, ''].join('\n').replaceAll('\n', lineEnd);
          const before = shape(text);
          const problems = problemsOf(text);
          let created: Record<string, string> = {};
          for (let round = 0; ; round += 1) {
            expect(round).toBeLessThan(12);
            const next = await applied({ ...AROUND, ...created, Dockerfile: text });
            if (next.text === text && Object.keys(next.created).length === 0) break;
            text = next.text;
            created = { ...created, ...next.created };
            expect(problemsOf(text)).toEqual(problems);
          }
          const after = shape(text);
          expect(after.others).toEqual(before.others);
          expect(after.comments).toEqual(before.comments);
          if (lineEnd === '\r\n') expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        },
      ),
      { numRuns: RUNS },
    );
  });

  it.each([
    '',
    'FROM',
    'RUN pip install x',
    'FROM scratch',
    'FROM a\nCOPY --from=9 / /\n',
    '\u0000\u0001',
    'FROM x\nRUN <<EOF\n',
  ])('is judged when it is broken: %j', async (text) => {
    await expect(applied({ Dockerfile: text })).resolves.toBeDefined();
  });
});

async function applied(files: Files): Promise<{ text: string; created: Record<string, string> }> {
  const { models, facts } = await examined(files);
  const created: Record<string, string> = {};
  const edits: TextEdit[] = [];
  const [model] = models;
  if (model === undefined) return { text: String(files.Dockerfile), created };
  for (const rule of DOCKERFILE_RULES)
    for (const judgement of rule.check(model, facts)) {
      expect(judgement.message.length).toBeGreaterThan(10);
      if (judgement.kind !== 'finding' || judgement.fix === undefined) continue;
      const { fix } = judgement;
      // A suggested fix must be applicable too.
      applyEdits(model.source, fix.edits);
      if (fix.safety !== 'safe') continue;
      if (fix.edits.some((edit) => edits.some((other) => overlaps(edit, other)))) continue;
      edits.push(...fix.edits);
      for (const file of fix.newFiles ?? []) if (!(file.path in files)) created[file.path] = file.text;
    }
  return { text: applyEdits(model.source, edits).text, created };
}

function problemsOf(text: string): readonly string[] {
  return parseDockerfile(SourceText.fromString('Dockerfile', text)).problems.map(
    (problem) => problem.message,
  );
}

/** What no safe fix touches: instructions other than RUN, COPY, ADD and triggers with them, and comments. */
function shape(text: string): { others: readonly string[]; comments: readonly string[] } {
  const { instructions, comments } = parseDockerfile(SourceText.fromString('Dockerfile', text));
  return {
    others: instructions
      .filter((item) => !/^(?:run|copy|add|onbuild)$/.test(item.kind))
      .map((item) => text.slice(item.range.start, item.range.end)),
    comments: comments.map((comment) => comment.text.trim()),
  };
}
