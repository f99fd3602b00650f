import { describe, expect, it } from 'vitest';
import { installsOf } from '../../../../src/commands/analyze/metrics.ts';
import type { PythonInstallModel } from '../../../../src/commands/analyze/model/dockerfile-model.ts';
import { satisfiesLocked } from '../../../../src/commands/analyze/model/provided.ts';
import { analyzeFiles } from '../../../support/memory-world.ts';
import { installsIn, lines, type ModelOptions, modelOf } from './layout.ts';

const modelFrom = (text: string[], options?: ModelOptions) =>
  modelOf({ Dockerfile: lines(...text) }, 'Dockerfile', options);

/** Names that an install brings and that were not there before. */
const brings = (install: PythonInstallModel | undefined) =>
  install?.closure?.distributions
    .filter(({ provided }) => !provided)
    .map(({ name, version }) => `${name} ${version}`);

describe('an install on top of layers', () => {
  it('brings nothing that an earlier layer has in the same version, and all of another version', async () => {
    const [first, same, other] = installsIn(
      await modelFrom([
        'FROM python:3.11',
        'RUN pip install numpy==1.26.4',
        'RUN pip install numpy==1.26.4',
        'RUN pip install numpy==1.26.3',
      ]),
    );
    expect(brings(first)).toEqual(['numpy 1.26.4']);
    expect(brings(same)).toEqual([]);
    expect(brings(other)).toEqual(['numpy 1.26.3']);
  });

  it('into a target folder brings everything, and spares later installs nothing', async () => {
    const [, target, after] = installsIn(
      await modelFrom([
        'FROM python:3.11',
        'RUN pip install numpy==1.26.4',
        'RUN pip install --target /opt/x numpy==1.26.4 pandas',
        'RUN pip install pandas',
      ]),
    );
    expect(brings(target)).toContain('numpy 1.26.4');
    expect(brings(after)?.some((each) => each.startsWith('pandas '))).toBe(true);
  });

  it('into a virtual environment does not see the base, unless it says so', async () => {
    const base = 'FROM pytorch/pytorch:2.2.0-cuda12.1-cudnn8-runtime';
    const torchIn = async (...text: string[]) =>
      installsIn(await modelFrom([base, ...text]))
        .at(-1)
        ?.closure?.distributions.find(({ name }) => name === 'torch')?.provided;
    expect(await torchIn('RUN pip install torch==2.2.0')).toBe(true);
    expect(await torchIn('RUN python -m venv /opt/venv', 'RUN /opt/venv/bin/pip install torch==2.2.0')).toBe(
      false,
    );
    expect(
      await torchIn(
        'RUN python -m venv /opt/env',
        'ENV PATH=/opt/env/bin:$PATH',
        'RUN pip install torch==2.2.0',
      ),
    ).toBe(false);
    expect(
      await torchIn(
        'RUN python -m venv --system-site-packages /opt/e',
        'RUN /opt/e/bin/pip install torch==2.2.0',
      ),
    ).toBe(true);
    expect(await torchIn('RUN uv pip install --system torch==2.2.0')).toBe(true);
    expect(await torchIn('RUN pipx install torch==2.2.0')).toBe(false);
  });

  it('with --no-deps brings what is named and no more', async () => {
    const [install] = installsIn(
      await modelFrom(['FROM python:3.11', 'RUN pip install --no-deps pandas==2.2.2']),
    );
    expect(brings(install)?.map((each) => each.split(' ')[0])).toEqual(['pandas']);
  });

  it('under a condition may be there or not', async () => {
    const model = await modelFrom([
      'FROM python:3.11',
      'RUN if [ "$GPU" = 1 ]; then pip install numpy==1.26.4; fi',
      'RUN pip install numpy==1.26.4',
    ]);
    const [conditional, after] = installsIn(model);
    expect(conditional?.conditional).toBe(true);
    expect(brings(after)).toEqual(['numpy 1.26.4']);
    const part = model.image.parts.find(({ key }) => key === 'installed:numpy==1.26.4');
    expect(part?.bytes).toMatchObject({ provenance: 'estimated' });
    expect(part?.bytes.provenance === 'estimated' ? part.bytes.interval[0] : null).toBe(0);
  });

  it('of a builder counts when its environment is copied into the image, and only then', async () => {
    const count = async (...text: string[]) => installsOf(await modelFrom(text)).length;
    const builder = [
      'FROM python:3.11 AS build',
      'RUN pip install --prefix=/install numpy==1.26.4',
      'FROM python:3.11-slim',
    ];
    expect(await count(...builder)).toBe(0);
    expect(await count(...builder, 'COPY --from=build /install /usr/local')).toBe(1);
    expect(await count(...builder, 'COPY --from=build /app /app')).toBe(0);
  });

  it('is that of the stage that --target, the configuration or an argument chooses', async () => {
    const text = [
      'ARG FLAVOUR=cpu',
      'FROM python:3.11 AS cpu',
      'RUN pip install six==1.17.0',
      'FROM python:3.11 AS gpu',
      'RUN pip install numpy==1.26.4',
      'FROM ${FLAVOUR} AS final',
    ];
    const names = async (options?: ModelOptions) =>
      installsOf(await modelFrom(text, options)).flatMap(
        ({ install }) => install.closure?.closure.roots.map(({ name }) => name) ?? [],
      );
    expect(await names()).toEqual(['six']);
    expect(await names({ buildArguments: { FLAVOUR: 'gpu' } })).toEqual(['numpy']);
    expect(await names({ target: 'gpu' })).toEqual(['numpy']);
    const build = (more: object) => ({ config: { dockerfiles: [{ path: './Dockerfile', ...more }] } });
    expect(await names(build({ target: 'gpu' }))).toEqual(['numpy']);
    expect(await names(build({ 'build-args': { FLAVOUR: 'gpu' } }))).toEqual(['numpy']);
    // What is given on the command line wins.
    expect(await names({ ...build({ target: 'gpu' }), target: 'cpu' })).toEqual(['six']);
  });

  it('of an ONBUILD trigger runs in the stage that builds on it', async () => {
    const model = await modelFrom([
      'FROM python:3.11 AS base',
      'ONBUILD RUN pip install six==1.17.0',
      'FROM base',
    ]);
    expect(installsOf(model)).toHaveLength(1);
  });

  it('takes the context that the configuration names', async () => {
    const files = {
      Dockerfile: lines('FROM python:3.11', 'COPY requirements.txt .', 'RUN pip install -r requirements.txt'),
      'requirements.txt': 'six\n',
      'sub/requirements.txt': 'numpy\n',
    };
    const model = await modelOf(files, 'Dockerfile', {
      config: { dockerfiles: [{ path: 'Dockerfile', context: './sub/' }] },
    });
    expect(installsIn(model)[0]?.manifests).toEqual(['sub/requirements.txt']);
  });
});

describe('what is there already', () => {
  it.each([
    ['2.2.0+cpu', '2.2.0', true],
    ['2.2.0', '2.2.0', true],
    ['2.2', '2.2.0', true],
    ['2.2.0', '2.2.0+cpu', false],
    ['2.2.0+cpu', '2.2.0+cu121', false],
    ['2.1.0', '2.2.0', false],
    [null, '2.2.0', true],
    ['2.2.0', null, false],
  ])('%s for a locked %s: %s', (there, locked, satisfied) => {
    expect(satisfiesLocked(there, locked)).toBe(satisfied);
  });

  it('in a lock keeps the version that the base has', async () => {
    const lock = `version = 1\n\n[[package]]\nname = "app"\nversion = "1"\nsource = { virtual = "." }\ndependencies = [{ name = "torch" }]\n\n[[package]]\nname = "torch"\nversion = "2.2.0"\nsource = { registry = "https://index.example.org/simple" }\nwheels = [{ url = "https://index.example.org/torch-2.2.0-py3-none-any.whl", hash = "sha256:00", size = 1000 }]\n`;
    const { report } = await analyzeFiles(
      {
        'uv.lock': lock,
        'pyproject.toml': '[project]\nname="app"\nversion="1"\ndependencies=["torch"]\n',
        Dockerfile: lines(
          'FROM example.com/base',
          'ENV UV_PROJECT_ENVIRONMENT=/usr/local',
          'COPY . .',
          'RUN uv sync --frozen --no-dev',
        ),
      },
      { config: { 'base-provides': ['torch==2.2.0+cpu'] } },
    );
    expect(report.metrics.find(({ id }) => id === 'dockerfile.Dockerfile.python.download')).toMatchObject({
      value: 0,
      provenance: 'exact',
    });
  });
});
