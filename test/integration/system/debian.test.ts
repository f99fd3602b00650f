import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aptGet, configuredMirror, downloadIndex } from '../../../scripts/system-catalogue.apt.js';
import { loadSystemCatalogue, type SystemCatalogue } from '../../../src/system/catalogue.ts';
import { systemClosure } from '../../../src/system/closure.ts';

// The oracle is the machine's own apt, which simulates on a system that holds nothing but the minimal one.
const SETS: readonly (readonly string[])[] = [
  ['build-essential'],
  ['gcc', 'g++', 'libpq-dev'],
  ['libgl1', 'libglib2.0-0'],
  ['ffmpeg', 'libsm6', 'libxext6'],
  ['git', 'curl', 'wget', 'vim'],
  ['python3-dev', 'python3-pip', 'python3-venv'],
  ['openjdk-17-jre-headless'],
  ['default-jre-headless'],
  ['tesseract-ocr', 'poppler-utils'],
  ['libopenblas-dev', 'gfortran', 'cmake', 'ninja-build'],
  ['openssh-server', 'htop', 'tmux', 'man-db'],
  ['graphviz', 'libsndfile1', 'sox'],
  ['nodejs', 'npm'],
  ['libopencv-dev'],
];

describe('the closure of system packages and apt-get install --simulate', () => {
  const folder = mkdtempSync(join(tmpdir(), 'system-closure-'));
  let catalogue: SystemCatalogue;
  let settings: readonly string[];
  let base: ReadonlySet<string>;

  beforeAll(async () => {
    catalogue = await loadSystemCatalogue();
    chmodSync(folder, 0o755);
    const codename = /^VERSION_CODENAME=(\S+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? '';
    expect(codename, 'these cases were written for the release that CI runs on').toBe('bookworm');
    const index = downloadIndex(folder, codename, configuredMirror());
    settings = index.settings;
    base = catalogue.releases.find(({ release }) => release === codename)?.base ?? new Set();
    const status = index.text
      .split(/\n\n+/)
      .filter((paragraph) => base.has(/^Package: (\S+)/.exec(paragraph)?.[1] ?? ''))
      .map((paragraph) => `${paragraph.replace('\n', '\nStatus: install ok installed\n')}\n\n`);
    expect(status.length).toBe(base.size);
    writeFileSync(join(index.state, 'status'), status.join(''));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  for (const packages of SETS)
    for (const recommends of [false, true])
      it(`agrees on ${packages.join(', ')} ${recommends ? 'with' : 'without'} recommended packages`, () => {
        const printed = aptGet([
          'install',
          '--simulate',
          '-y',
          ...settings,
          '-o',
          `APT::Install-Recommends=${recommends}`,
          ...packages,
        ]);
        const expected = [...printed.matchAll(/^Inst (\S+)/gm)].map((match) => match[1]).sort();
        const closure = systemClosure(catalogue, packages, {
          release: 'bookworm',
          recommends,
          present: new Set(),
        });
        expect(closure.gaps).toEqual([]);
        expect(closure.packages.map(({ name }) => name).sort()).toEqual(expected);
      });
});
