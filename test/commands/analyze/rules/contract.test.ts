import { describe, expect, it } from 'vitest';
import { DOCKERFILE_RULES } from '../../../../src/commands/analyze/rules/registry.ts';
import type { ProposedFix } from '../../../../src/commands/analyze/rules/rule.ts';
import { parseDockerfile } from '../../../../src/docker/dockerfile/parse.ts';
import { byCodeUnit } from '../../../../src/support/compare.ts';
import { SourceText } from '../../../../src/support/source-text.ts';
import { applyEdits, overlaps, type TextEdit } from '../../../../src/support/text-edit.ts';
import { examined, type Files, instructionsOf, judge } from './judge.ts';

/** What the examples of the docs need around them. */
const AROUND: Files = {
  'requirements.txt': 'flask==3.0.0\n',
  'requirements-dev.txt': 'pytest\nflask==3.0.0\n',
  'pyproject.toml': '[tool.poetry]\nname = "x"\n',
  'poetry.lock': '# lock\n',
  'app.py': 'print(1)\n',
  'serve.py': 'print(1)\n',
  'app/main.py': 6_000_000,
  'models/model.pt': 9_000_000,
};

/** Rules that praise when the thing is done right. */
const PRAISING = new Set([
  'apt-lists',
  'apt-recommends',
  'archive-kept',
  'build-tools-in-final',
  'conda-clean',
  'copy-before-dependencies',
  'devel-base',
  'dnf-clean',
  'git-clone-depth',
  'pip-cache',
  'poetry-cache',
  'python-full-base',
  'torch-cuda-on-cpu',
  'uv-cache',
]);

const withFile = (text: string): Files => ({ ...AROUND, Dockerfile: text });

describe('the registry', () => {
  it('is ordered by unique kebab-case ids', () => {
    const ids = DOCKERFILE_RULES.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual([...ids].sort(byCodeUnit));
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });

  it.each(DOCKERFILE_RULES.map((rule) => [rule.id, rule] as const))(
    '%s says what, when and why',
    (_, rule) => {
      expect(rule.title.length).toBeGreaterThan(10);
      expect(rule.title).not.toMatch(/\.$/);
      expect(rule.summary).toMatch(/^Fires when .*\.$/s);
      expect(rule.rationale.length).toBeGreaterThan(200);
      expect(rule.examples.length).toBeGreaterThan(0);
    },
  );
});

const examples = DOCKERFILE_RULES.flatMap((rule) =>
  rule.examples.map((example, index) => [`${rule.id} ${index + 1}`, rule, example] as const),
);

describe.each(examples)('example %s', (_, rule, example) => {
  it('is read by BuildKit without an error', () => {
    for (const text of [example.bad, example.good])
      expect(parseDockerfile(SourceText.fromString('Dockerfile', text)).problems).toEqual([]);
  });

  it('fires on the bad text and not on the good one', async () => {
    const bad = await judge(rule.id, withFile(example.bad));
    expect(bad.findings).not.toEqual([]);
    for (const finding of bad.findings) {
      expect(finding.message).toMatch(/^[\w`'].*\.$/s);
      expect(finding.range).not.toBeNull();
    }
    const good = await judge(rule.id, withFile(example.good));
    expect(good.findings).toEqual([]);
    if (PRAISING.has(rule.id)) {
      expect(good.praise).toHaveLength(1);
      expect(good.praise[0]?.range).not.toBeNull();
    } else expect(good.praise).toEqual([]);
  });

  it.each([
    ['as it is', (text: string) => text],
    ['with CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['with comments around', (text: string) => text.replace(/^(?=[A-Z])/gm, '# a comment that stays\n')],
    ['without a final line end', (text: string) => text.trimEnd()],
    ['with continued lines', (text: string) => text.replaceAll(' && ', ' \\\n    && ')],
    ['with continued lines after the operator', (text: string) => text.replaceAll(' && ', ' && \\\n    ')],
  ])('has fixes that silence it %s', async (_name, variant) => {
    const text = variant(example.bad);
    const bad = await judge(rule.id, withFile(text));
    expect(bad.findings).not.toEqual([]);
    if (bad.fixed === text && Object.keys(bad.created).length === 0) return;
    const again = await judge(rule.id, { ...withFile(bad.fixed), ...bad.created });
    expect(again.findings).toEqual([]);
    expect(parseDockerfile(SourceText.fromString('Dockerfile', bad.fixed)).problems).toEqual([]);
    expect(commentsOf(bad.fixed)).toEqual(commentsOf(text));
    if (text.includes('\r\n')) expect(bad.fixed.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(bad.fixed.endsWith('\n')).toBe(text.endsWith('\n'));
    // What no edit touches stays as it is.
    const touched = new Set(
      bad.findings.flatMap((finding) => finding.fix?.edits ?? []).flatMap((edit) => linesOf(text, edit)),
    );
    const lines = text.split('\n');
    const kept = lines.filter((_line, index) => !touched.has(index + 1));
    const fixedLines = new Set(bad.fixed.split('\n'));
    for (const line of kept) expect(fixedLines.has(line)).toBe(true);
  });
});

describe('all safe fixes together', () => {
  const everything = [
    'FROM python:3.11-slim',
    'RUN useradd --create-home app',
    'RUN apt-get update && apt-get install -y --no-install-recommends git wget',
    'RUN git clone https://git.example.org/team/tool.git /opt/tool',
    'RUN wget -O /tmp/a.tar.gz https://files.example.org/a.tar.gz && tar -xzf /tmp/a.tar.gz -C /opt',
    '# the code',
    'COPY . /srv/app',
    'RUN pip install -r /srv/app/requirements.txt && pip install gunicorn',
    'RUN conda install -y numpy',
    'RUN chown -R app:app /srv/app',
    '',
  ].join('\n');

  it('compose: applied in rounds, later overlapping ones dropped, they come to an end and nothing is left', async () => {
    let files: Files = withFile(everything);
    for (let round = 0; ; round += 1) {
      expect(round).toBeLessThan(6);
      const edits: TextEdit[] = [];
      const { fixes, source } = await safeFixes(files);
      const created: Record<string, string> = {};
      for (const fix of fixes) {
        if (fix.edits.some((edit) => edits.some((other) => overlaps(edit, other)))) continue;
        edits.push(...fix.edits);
        for (const file of fix.newFiles ?? []) created[file.path] = file.text;
      }
      if (edits.length === 0 && Object.keys(created).length === 0) break;
      const text = applyEdits(source, edits).text;
      expect(parseDockerfile(SourceText.fromString('Dockerfile', text)).problems).toEqual([]);
      files = { ...files, ...created, Dockerfile: text };
    }
    expect(instructionsOf(String(files.Dockerfile))).toEqual([
      'FROM python:3.11-slim',
      'RUN useradd --create-home app',
      'RUN apt-get update && apt-get install -y --no-install-recommends git wget && rm -rf /var/lib/apt/lists/*',
      'RUN git clone --depth 1 https://git.example.org/team/tool.git /opt/tool',
      'RUN wget -O /tmp/a.tar.gz https://files.example.org/a.tar.gz && tar -xzf /tmp/a.tar.gz -C /opt && rm -f /tmp/a.tar.gz',
      expect.stringMatching(/^COPY .*requirements\.txt \/srv\/app\/$/),
      'RUN pip install --no-cache-dir -r /srv/app/requirements.txt && pip install --no-cache-dir gunicorn',
      expect.stringMatching(/^COPY .*\. \/srv\/app$/),
      'RUN conda install -y numpy && conda clean -afy',
      expect.stringMatching(/^RUN chown .*app:app \/srv\/app$/),
    ]);
    expect(Object.keys(files)).toContain('.dockerignore');
  });
});

async function safeFixes(files: Files): Promise<{ fixes: readonly ProposedFix[]; source: SourceText }> {
  const { models, facts } = await examined(files);
  const [model] = models;
  if (model === undefined) throw new Error('no Dockerfile');
  const fixes = DOCKERFILE_RULES.flatMap((rule) =>
    [...rule.check(model, facts)].flatMap((judgement) =>
      judgement.kind === 'finding' && judgement.fix?.safety === 'safe' ? [judgement.fix] : [],
    ),
  );
  return { fixes, source: model.source };
}

function commentsOf(text: string): readonly string[] {
  return parseDockerfile(SourceText.fromString('Dockerfile', text)).comments.map((comment) =>
    comment.text.trim(),
  );
}

function linesOf(text: string, edit: TextEdit): readonly number[] {
  const source = SourceText.fromString('Dockerfile', text);
  const first = source.lineAt(edit.start);
  const last = source.lineAt(Math.max(edit.start, edit.end));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
