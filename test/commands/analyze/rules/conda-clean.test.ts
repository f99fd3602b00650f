import { describeRule } from './cases.ts';

const FROM = 'FROM condaforge/miniforge3:24.3.0-0';

describeRule('conda-clean', {
  'appends in the style of the file': {
    lines: [FROM, 'RUN conda install -y numpy \\', '    && conda install -y scipy'],
    at: [3],
    safety: 'safe',
    fixed: [
      FROM,
      'RUN conda install -y numpy \\',
      '    && conda install -y scipy \\',
      '    && conda clean -afy',
    ],
  },
  'mamba by its own name': {
    lines: [FROM, 'RUN mamba install -y numpy'],
    at: [2],
    fixed: [FROM, 'RUN mamba install -y numpy && mamba clean -afy'],
  },
  'micromamba by its own options': {
    lines: ['FROM mambaorg/micromamba:1.5', 'RUN micromamba install -y -n base numpy'],
    at: [2],
    fixed: [
      'FROM mambaorg/micromamba:1.5',
      'RUN micromamba install -y -n base numpy && micromamba clean --all --yes',
    ],
  },
  'a path to conda': {
    lines: [FROM, 'RUN /opt/conda/bin/conda env create -f environment.yml'],
    at: [2],
    fixed: [
      FROM,
      'RUN /opt/conda/bin/conda env create -f environment.yml && /opt/conda/bin/conda clean -afy',
    ],
  },
  'advice alone where conda may not have run': {
    lines: [FROM, 'RUN if [ -n "$X" ]; then conda install -y numpy; fi'],
    at: [2],
    safety: 'suggested',
    fixed: 'as it is',
  },
  'the index cache alone is not enough': {
    lines: [FROM, 'RUN conda install -y numpy && conda clean -i -y'],
    at: [2],
  },
  'a dry run cleans nothing': {
    lines: [FROM, 'RUN conda install -y numpy && conda clean --all --dry-run'],
    at: [2],
  },
  'a clean in a later RUN': { lines: [FROM, 'RUN conda install -y numpy', 'RUN conda clean -afy'], at: [2] },
  'a clean before the install': { lines: [FROM, 'RUN conda clean -afy && conda install -y numpy'], at: [2] },
  'conda clean --all': { lines: [FROM, 'RUN conda install -y numpy && conda clean --all -y'], praised: 2 },
  'conda clean -tipy': { lines: [FROM, 'RUN conda install -y numpy && conda clean -tipy'], praised: 2 },
  'mamba cleans what conda filled': {
    lines: [FROM, 'RUN conda install -y numpy && mamba clean -afy'],
    praised: 2,
  },
  'rm of pkgs': { lines: [FROM, 'RUN conda install -y numpy && rm -rf /opt/conda/pkgs/*'], praised: 2 },
  'rm of pkgs by a variable': {
    lines: [FROM, 'ENV CONDA_DIR=/conda', 'RUN conda install -y numpy && rm -rf $CONDA_DIR/pkgs'],
    praised: 3,
  },
  'a cache mount': {
    lines: [FROM, 'RUN --mount=type=cache,target=/opt/conda/pkgs conda install -y numpy'],
    praised: 2,
  },
  'one clean for several installs': {
    lines: [FROM, 'RUN conda install -y numpy && conda install -y scipy && conda clean -afy'],
    praised: 2,
  },
  'both in the same branch': {
    lines: [FROM, 'RUN if [ -n "$X" ]; then conda install -y numpy && conda clean -afy; fi'],
  },
  'an environment that is copied out of a builder': {
    lines: [
      `${FROM} AS build`,
      'RUN conda create -y -p /env numpy',
      'FROM debian:12-slim',
      'COPY --from=build /env /env',
    ],
  },
  'a later install works without a network': {
    lines: [
      FROM,
      'RUN conda install -y --download-only numpy',
      'RUN conda install -y --offline numpy && conda clean -afy',
    ],
    at: [2],
    safety: 'suggested',
  },
  'install and clean in different branches': {
    lines: [FROM, 'RUN if [ -n "$X" ]; then conda install -y numpy; else conda clean -afy; fi'],
    at: [2],
  },
  'clean behind a nested if of the same branch': {
    lines: [
      FROM,
      'RUN if [ -n "$X" ]; then conda install -y numpy; if [ -n "$Y" ]; then echo y; else echo n; fi; conda clean -afy; fi',
    ],
  },
  'clean behind the loop, in the branch around it': {
    lines: [
      FROM,
      'RUN if [ -n "$X" ]; then for p in $P; do conda install -y "$p"; done; conda clean -afy; fi',
    ],
  },
  'other branches of a case': {
    lines: [FROM, 'RUN case "$X" in a) conda install -y numpy ;; b) conda clean -afy ;; esac'],
    at: [2],
  },
});
