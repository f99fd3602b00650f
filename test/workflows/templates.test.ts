import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const inFolder = (folder: string, end: string) =>
  readdirSync(new URL(`../../${folder}`, import.meta.url))
    .filter((name) => name.endsWith(end))
    .sort()
    .map((name) => `${folder}/${name}`);

const Step = z.looseObject({
  uses: z.string().optional(),
  with: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
});
const Workflow = z.looseObject({
  name: z.string(),
  on: z.union([z.record(z.string(), z.unknown()), z.string()]),
  permissions: z.record(z.string(), z.enum(['read', 'write', 'none'])),
  concurrency: z.looseObject({ group: z.string() }).optional(),
  jobs: z.record(
    z.string(),
    z.looseObject({
      'timeout-minutes': z.number(),
      permissions: z.record(z.string(), z.enum(['read', 'write', 'none'])).optional(),
      steps: z.array(Step),
    }),
  ),
});
const Manifest = z.looseObject({ inputs: z.record(z.string(), z.unknown()) });

const TEMPLATES = inFolder('workflows-templates', '.yml');
const PAGES = ['docs/analyze.md'];
const { version } = JSON.parse(read('package.json'));

/** The action.yml behind a reference to an action of this repository; null for somebody else's. */
function ownManifest(uses: string): string | null {
  const match = /^plimsoll\/plimsoll(\/[\w/-]+)?@/.exec(uses);
  if (match === null) return uses === './' ? 'action.yml' : null;
  return match[1] === undefined ? 'action.yml' : `${match[1].slice(1)}/action.yml`;
}

describe.each([...TEMPLATES, ...inFolder('.github/workflows', '.yml')])('%s', (path) => {
  const text = read(path);
  const workflow = Workflow.parse(parse(text));
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  it('pins every action by a full commit with its version beside it', () => {
    const lines = text.split('\n').filter((line) => /\buses:/.test(line) && !/uses: \.\//.test(line));
    for (const line of lines) expect(line).toMatch(/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('grants nothing to all jobs, and to each what it says why', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values(workflow.jobs)) expect(job.permissions).toBeDefined();
    for (const line of text.split('\n').filter((each) => /: (?:read|write)\b/.test(each)))
      expect(line).toMatch(/: (?:read|write) # \S/);
  });

  it('gives our actions only inputs that they have', () => {
    for (const step of steps) {
      const manifest = step.uses === undefined ? null : ownManifest(step.uses);
      if (manifest === null) continue;
      const { inputs } = Manifest.parse(parse(read(manifest)));
      for (const name of Object.keys(step.with ?? {})) expect(Object.keys(inputs)).toContain(name);
    }
  });
});

describe.each(TEMPLATES)('the template %s', (path) => {
  it('runs one of our actions and ends runs that are outdated', () => {
    const workflow = Workflow.parse(parse(read(path)));
    expect(workflow.concurrency?.group).toContain('github.ref');
    const uses = Object.values(workflow.jobs).flatMap((job) => job.steps.map((step) => step.uses ?? ''));
    expect(uses.filter((each) => ownManifest(each) !== null)).toHaveLength(1);
  });

  it('has the properties that GitHub lists templates by', () => {
    const properties = z
      .strictObject({
        name: z.string().min(1),
        description: z.string().min(1),
        iconName: z.string().regex(/^octicon [a-z-]+$/),
        categories: z.array(z.string()).min(1),
        filePatterns: z.array(z.string()).min(1),
      })
      .parse(JSON.parse(read(path.replace(/\.yml$/, '.properties.json'))));
    const named = (file: string) => properties.filePatterns.some((pattern) => new RegExp(pattern).test(file));
    for (const file of [
      'Dockerfile',
      'api.Dockerfile',
      'requirements.txt',
      'requirements-dev.txt',
      'uv.lock',
    ])
      expect(named(file)).toBe(true);
    expect(named('README.md')).toBe(false);
  });
});

describe('the versions that pages and templates name', () => {
  it('are one commit of ours under this version, and full commits of others', () => {
    const lines = [...TEMPLATES, ...PAGES].flatMap((path) =>
      read(path)
        .split('\n')
        .filter((line) => /^\s*- uses:/.test(line)),
    );
    for (const line of lines) expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    const own = new Set(
      lines.flatMap((line) => /plimsoll\/plimsoll[\w/-]*@(.*)$/.exec(line)?.slice(1) ?? []),
    );
    expect([...own]).toEqual([expect.stringMatching(new RegExp(` # v${version.replaceAll('.', '\\.')}$`))]);
  });
});
