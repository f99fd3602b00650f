import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DOCKERFILE_RULES } from '../../../../src/commands/analyze/rules/registry.ts';
import { examined, type Files } from './judge.ts';

const FOLDER = join(import.meta.dirname, '../../../fixtures/good-dockerfiles');

/** A folder of the fixtures as a repository of its own. */
function filesBelow(folder: string): Files {
  const files: Record<string, string> = {};
  const visit = (path: string) => {
    for (const name of readdirSync(path)) {
      const below = join(path, name);
      if (statSync(below).isDirectory()) visit(below);
      else files[relative(folder, below).split(sep).join('/')] = readFileSync(below, 'utf8');
    }
  };
  visit(folder);
  return files;
}

describe('well-written Dockerfiles', () => {
  const names = readdirSync(FOLDER).sort();

  it('are many, and each says which trap it sets', () => {
    expect(names.length).toBeGreaterThanOrEqual(25);
    for (const name of names)
      expect(readFileSync(join(FOLDER, name, 'Dockerfile'), 'utf8')).toMatch(
        /^(?:# syntax=.*\r?\n)?# Trap: .+\./,
      );
  });

  it.each(names)('%s: no warning', async (name) => {
    const { models, facts } = await examined(filesBelow(join(FOLDER, name)));
    const [model] = models;
    expect(models).toHaveLength(1);
    expect(model?.dockerfile.problems).toEqual([]);
    const said = DOCKERFILE_RULES.flatMap((rule) =>
      model === undefined
        ? []
        : [...rule.check(model, facts)].map(
            (judgement) => `${rule.id} (${rule.severity}, ${judgement.kind}): ${judgement.message}`,
          ),
    );
    expect(said.filter((line) => / \((?:warning|error), finding\)/.test(line))).toEqual([]);
    // Nothing but news: what is worth knowing without being wrong.
    expect(said.filter((line) => line.includes(', finding)'))).toEqual([]);
  });
});
