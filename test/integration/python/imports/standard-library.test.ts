import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPythonUsage } from '../../../../src/python/imports/read-usage.ts';
import { SourceText } from '../../../../src/support/source-text.ts';

const ORACLE = new URL('../../../oracles/packaging/imports.py', import.meta.url).pathname;
/** Every file takes some twenty seconds on two cores; every fourth, chosen by its place in the sorted list, is the sample. */
const EVERY = Number(process.env.PLIMSOLL_DIFFERENTIAL_EVERY ?? 4);

describe("the standard library's own files", () => {
  it("have the imports that CPython's ast finds", async () => {
    const folder = execFileSync('python3', ['-I', '-c', 'import os; print(os.path.dirname(os.__file__))'], {
      encoding: 'utf8',
    }).trim();
    const paths = pythonFilesBelow(folder).filter((_, index) => index % EVERY === 0);
    expect(paths.length).toBeGreaterThan(100);
    const oracle = spawnSync('python3', ['-I', ORACLE], {
      input: paths.map((path) => `${path}\n`).join(''),
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (oracle.status !== 0)
      throw new Error(`the oracle did not run: ${oracle.stderr}`, { cause: oracle.error });
    const expected = oracle.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as string[] | null);
    expect(expected.length).toBe(paths.length);

    const differences: { path: string; missing: string[]; surplus: string[] }[] = [];
    let compared = 0;
    let characters = 0;
    const started = performance.now();
    for (const [index, path] of paths.entries()) {
      const theirs = expected[index];
      if (theirs === null || theirs === undefined) continue;
      const { text } = SourceText.fromBytes(path, readFileSync(path));
      const usage = await readPythonUsage(path, text);
      // What is imported by a call is not in the oracle's answer; a call's range does not begin with a keyword.
      const statements = usage.imports.filter(({ range }) =>
        /^(?:import|from)\b/.test(text.slice(range.start, range.end)),
      );
      const ours = new Set(
        statements.flatMap(({ module, names }) =>
          names.length === 0 ? [module] : names.map((name) => `${module}:${name}`),
        ),
      );
      const missing = theirs.filter((name) => !ours.has(name));
      const surplus = [...ours].filter((name) => !theirs.includes(name));
      if (missing.length + surplus.length > 0)
        differences.push({ path: path.slice(folder.length + 1), missing, surplus });
      compared += 1;
      characters += text.length;
    }
    console.log(
      `${compared} files, ${characters} characters in ${Math.round(performance.now() - started)} ms, ${differences.length} differ`,
      JSON.stringify(differences.slice(0, 10)),
    );
    // The grammar does not know a few rare forms; more than one file in two hundred would be a defect of ours.
    expect(differences.length, JSON.stringify(differences.slice(0, 10))).toBeLessThanOrEqual(compared / 200);
  });
});

function pythonFilesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.py') && !path.includes('site-packages'))
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile())
    .sort();
}
