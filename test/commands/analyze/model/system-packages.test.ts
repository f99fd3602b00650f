import { describe, expect, it } from 'vitest';
import { AnalyzeConfig } from '../../../../src/commands/analyze/config.ts';
import { examine, gatherFacts, remodelIn } from '../../../../src/commands/analyze/examine.ts';
import { judgeDockerfile } from '../../../../src/commands/analyze/judge-dockerfile.ts';
import type { SystemModel } from '../../../../src/commands/analyze/model/system-model.ts';
import { boundsOf, knownValue, type Quantity } from '../../../../src/support/quantity.ts';
import { loadSystemCatalogue } from '../../../../src/system/catalogue.ts';
import { systemClosure } from '../../../../src/system/closure.ts';
import { embeddedScale } from '../../../support/memory-world.ts';
import { judge, memoryTree, ruleOf } from '../rules/judge.ts';

const BASE = 'FROM debian:12-slim';
const INSTALL = 'apt-get install -y --no-install-recommends';

async function model(...lines: readonly string[]) {
  return (await judge('build-tools-in-final', { Dockerfile: `${lines.join('\n')}\n` })).model;
}
const names = ({ packages }: SystemModel) => packages.map(({ name }) => name);

async function closure(packages: readonly string[], recommends = false) {
  return systemClosure(await loadSystemCatalogue(), packages, {
    release: 'bookworm',
    recommends,
    present: new Set(),
  });
}
async function namesOf(packages: readonly string[], recommends = false) {
  return (await closure(packages, recommends)).packages.map(({ name }) => name);
}

/** The one finding's saving. */
async function saving(rule: string, ...lines: readonly string[]): Promise<Quantity | null> {
  const { findings } = await judge(rule, { Dockerfile: `${lines.join('\n')}\n` });
  expect(findings).toHaveLength(1);
  return findings[0]?.saving?.quantity ?? null;
}

describe('what apt brings into an image', () => {
  it('is the closure of what its commands name', async () => {
    const { system, image } = await model(BASE, `RUN apt-get update && ${INSTALL} git jq`);
    expect(names(system)).toEqual(await namesOf(['git', 'jq']));
    expect(system.packages.filter(({ named }) => named).map(({ name }) => name)).toEqual(['git', 'jq']);
    expect(image.parts.map(({ key }) => key)).toContain('apt:git');
  });

  it('counts recommended packages unless a flag or apt.conf turns them off', async () => {
    const all = await namesOf(['git'], true);
    expect(names((await model(BASE, 'RUN apt-get install -y git')).system)).toEqual(all);
    const configured = await model(
      BASE,
      `RUN echo 'APT::Install-Recommends "false";' > /etc/apt/apt.conf.d/99-no-recommends && apt-get install -y git`,
    );
    expect(names(configured.system)).toEqual(await namesOf(['git']));
  });

  it('adds only what earlier layers and the base do not hold', async () => {
    const layered = await model(BASE, `RUN ${INSTALL} git`, `RUN ${INSTALL} git curl`);
    expect(names(layered.system)).toEqual(await namesOf(['git', 'curl']));
    expect(
      names((await model('FROM python:3.11-bookworm', `RUN ${INSTALL} build-essential`)).system),
    ).not.toContain('gcc');
    expect(
      names((await model('FROM python:3.11-slim-bookworm', `RUN ${INSTALL} ca-certificates`)).system),
    ).toEqual([]);
  });

  it('leaves out what the same RUN takes out again, and not what a later one does', async () => {
    const same = await model(BASE, `RUN ${INSTALL} gcc curl && apt-get purge -y --auto-remove gcc`);
    expect(names(same.system)).toEqual(await namesOf(['curl']));
    const later = await model(BASE, `RUN ${INSTALL} gcc curl`, 'RUN apt-get purge -y --auto-remove gcc');
    expect(names(later.system)).toEqual(await namesOf(['gcc', 'curl']));
    const alone = await model(BASE, `RUN ${INSTALL} build-essential && apt-get remove -y build-essential`);
    expect(names(alone.system)).toEqual(
      (await namesOf(['build-essential'])).filter((name) => name !== 'build-essential'),
    );
    const cleaned = await model(
      BASE,
      `RUN ${INSTALL} build-essential && apt-get remove -y build-essential && apt-get autoremove -y`,
    );
    expect(names(cleaned.system)).toEqual([]);
  });

  it('looks at the layers of the target alone', async () => {
    const { system } = await model(`${BASE} AS build`, `RUN ${INSTALL} gcc`, BASE, `RUN ${INSTALL} curl`);
    expect(names(system)).toEqual(await namesOf(['curl']));
  });

  it('knows that something weighs that is not in the catalogue', async () => {
    const { system, image } = await model(BASE, `RUN ${INSTALL} git acme-agent=1.2 ./local.deb`);
    expect(system.gaps).toEqual(['acme-agent']);
    expect(image.parts.find(({ key }) => key === 'apt:acme-agent')?.bytes.provenance).toBe('unknown');
  });

  it('is not kept busy by a file that was made for it', async () => {
    const many = Array.from(
      { length: 2000 },
      () => `RUN apt-get install -y ffmpeg gcc && apt-get purge -y gcc`,
    );
    const start = performance.now();
    expect((await model(BASE, ...many)).system.packages).toEqual([]);
    const within = many.slice(0, 49);
    const { findings } = await judge('apt-recommends', { Dockerfile: `${[BASE, ...within].join('\n')}\n` });
    expect(findings.filter(({ saving: each }) => each !== undefined).length).toBeLessThanOrEqual(20);
    const long = 'APT::Install-Recommends "'.repeat(2_500);
    expect(names((await model(BASE, `RUN ${INSTALL} jq ; echo '${long}'`)).system)).toContain('jq');
    expect(performance.now() - start).toBeLessThan(30_000);
  });

  it('says nothing of other systems', async () => {
    const { system } = await model('FROM nvidia/cuda:12.4.1-devel-ubuntu22.04', `RUN ${INSTALL} gcc`);
    expect(system.packages).toEqual([]);
  });

  it('allows for documentation that slim images leave out, and for other architectures', async () => {
    const install = `RUN ${INSTALL} git`;
    const slim = (await model('FROM debian:12-slim', install)).system.packages[0];
    const full = (await model('FROM debian:12', install)).system.packages[0];
    if (slim === undefined || full === undefined) throw new Error('nothing is installed');
    expect(knownValue(slim.installed)).toBe(knownValue(full.installed));
    expect(boundsOf(slim.installed)[0]).toBeLessThan(boundsOf(full.installed)[0]);
    const { model: other } = await judge(
      'apt-lists',
      { Dockerfile: `FROM debian:12\n${install}\n` },
      { platform: 'linux/arm64' },
    );
    const [arm] = other.system.packages;
    expect(arm === undefined ? 0 : boundsOf(arm.installed)[1]).toBeGreaterThan(boundsOf(full.installed)[1]);
  });

  it('spans what an unknown base may be', async () => {
    const known = await closure(['build-essential']);
    const { system } = await model('FROM example.org/team/base:1', `RUN ${INSTALL} build-essential`);
    const highest = system.packages.reduce((total, { installed }) => total + boundsOf(installed)[1], 0);
    const lowest = system.packages.reduce((total, { installed }) => total + boundsOf(installed)[0], 0);
    expect(highest).toBeGreaterThan(boundsOf(known.installed)[1]);
    expect(lowest).toBeLessThan(boundsOf(known.installed)[0]);
  });
});

describe('what the advice about apt saves', () => {
  it('without build tools: what nothing else needs', async () => {
    const quantity = await saving(
      'build-tools-in-final',
      BASE,
      `RUN ${INSTALL} build-essential libgl1`,
      'RUN pip install x',
    );
    const both = knownValue((await closure(['build-essential', 'libgl1'])).installed) ?? 0;
    const rest = knownValue((await closure(['libgl1'])).installed) ?? 0;
    expect(quantity?.provenance).toBe('estimated');
    expect(quantity === null ? null : knownValue(quantity)).toBe(both - rest);
  });

  it('without build tools that the base has already: nothing', async () => {
    expect(
      await saving(
        'build-tools-in-final',
        'FROM python:3.11-bookworm',
        `RUN ${INSTALL} gcc make`,
        'RUN pip install x',
      ),
    ).toBeNull();
  });

  it('without build tools of an unknown name: unknown', async () => {
    const quantity = await saving(
      'build-tools-in-final',
      BASE,
      `RUN ${INSTALL} gcc libacme-dev`,
      'RUN pip install x',
    );
    expect(quantity?.provenance).toBe('unknown');
  });

  it('without terminal tools', async () => {
    const quantity = await saving('interactive-tools', BASE, `RUN ${INSTALL} curl vim`);
    const both = knownValue((await closure(['curl', 'vim'])).installed) ?? 0;
    const rest = knownValue((await closure(['curl'])).installed) ?? 0;
    expect(quantity === null ? null : knownValue(quantity)).toBe(both - rest);
  });

  it('without recommended packages', async () => {
    const quantity = await saving('apt-recommends', BASE, 'RUN apt-get install -y ffmpeg');
    const all = knownValue((await closure(['ffmpeg'], true)).installed) ?? 0;
    const needed = knownValue((await closure(['ffmpeg'])).installed) ?? 0;
    expect(quantity === null ? null : knownValue(quantity)).toBe(all - needed);
  });

  it('of a command that may not run starts at nothing', async () => {
    const quantity = await saving(
      'apt-recommends',
      BASE,
      'ARG X',
      'RUN if [ "$X" = 1 ]; then apt-get install -y ffmpeg; fi',
    );
    expect(quantity === null ? null : boundsOf(quantity)[0]).toBe(0);
  });

  it('without package lists, once, and only on Debian', async () => {
    const quantity = await saving('apt-lists', BASE, `RUN apt-get update && ${INSTALL} curl`);
    expect(quantity?.provenance).toBe('estimated');
    expect(quantity === null ? 0 : (knownValue(quantity) ?? 0)).toBeGreaterThan(15_000_000);
    expect(
      await saving('apt-lists', 'FROM ubuntu:22.04', `RUN apt-get update && ${INSTALL} curl`),
    ).toBeNull();
    const { findings } = await judge('apt-lists', {
      Dockerfile: `${[BASE, `RUN apt-get update && ${INSTALL} curl`, `RUN apt-get update && ${INSTALL} git`].join('\n')}\n`,
    });
    expect(findings.map((finding) => finding.saving !== undefined)).toEqual([true, false]);
  });

  it('is left out of the comparison of two bases', async () => {
    const settings = {
      config: AnalyzeConfig.parse({}),
      target: null,
      buildArguments: new Map<string, string>(),
    };
    const text = `FROM python:3.11\nRUN ${INSTALL} git libgl1\nRUN pip install --no-cache-dir numpy\n`;
    const examination = await examine(memoryTree({ Dockerfile: text }), settings, await embeddedScale());
    const facts = await gatherFacts(examination, [], settings);
    const [dockerfile] = examination.dockerfiles;
    if (dockerfile === undefined) throw new Error('no Dockerfile');
    const rules = [ruleOf('python-full-base')];
    const { findings } = await judgeDockerfile(dockerfile, facts, rules, remodelIn(examination));
    expect(findings.map((finding) => finding.saving)).toEqual([null]);
  });
});
