import { readdirSync, readFileSync } from 'node:fs';
import { SourceText } from '../../src/support/source-text.ts';

const folder = new URL('../fixtures/workflows/', import.meta.url);

export interface FixtureWorkflow {
  readonly name: string;
  readonly source: SourceText;
  /** `rule:line` of each finding, sorted, as the file's first line tells. */
  readonly finds: readonly string[];
}

/** The workflows of test/fixtures/workflows, as if they stood in .github/workflows. */
export const FIXTURES: readonly FixtureWorkflow[] = readdirSync(folder)
  .filter((name) => name.endsWith('.yml'))
  .sort()
  .map((name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const finds = /^# finds:([^\r\n]*)/.exec(text)?.[1]?.trim() ?? '';
    return {
      name,
      source: SourceText.fromString(`.github/workflows/${name}`, text),
      finds: finds === '' ? [] : finds.split(/\s+/).sort(),
    };
  });

/** A workflow file in memory. */
export function workflowFile(text: string, path = '.github/workflows/x.yml'): SourceText {
  return SourceText.fromString(path, text);
}
