import { describeRule } from './cases.ts';

const FROM = 'FROM python:3.11-slim';
const BIG = { 'app.py': 'x', 'static/video.mp4': 5_000_000 };
const USER = 'RUN useradd -m app';

describeRule('recursive-chown', {
  'moves the owner to the COPY': {
    lines: [FROM, USER, 'WORKDIR /app', 'COPY . .', 'RUN chown -R app:app /app', 'USER app'],
    files: BIG,
    at: [5],
    safety: 'safe',
    fixed: [FROM, USER, 'WORKDIR /app', 'COPY --chown=app:app . .', 'RUN chown app:app /app', 'USER app'],
    message: /line 4/,
  },
  'says the bytes of the copied files': {
    lines: [FROM, USER, 'COPY static /app/static', 'RUN chown -R app:app /app'],
    files: BIG,
    at: [4],
    saving: 5_000_000,
  },
  'numbers need no user': {
    lines: [FROM, 'COPY . /app', 'RUN chown --recursive 1000:1000 /app'],
    files: BIG,
    at: [3],
    safety: 'safe',
    fixed: [FROM, 'COPY --chown=1000:1000 . /app', 'RUN chown 1000:1000 /app'],
  },
  'several COPYs': {
    lines: [
      FROM,
      USER,
      'COPY requirements.txt /app/',
      'RUN pip install --no-cache-dir -r /app/requirements.txt',
      'COPY static /app/static',
      'RUN chown -R app:app /app',
    ],
    files: { ...BIG, 'requirements.txt': 'flask\n' },
    at: [6],
    safety: 'suggested',
  },
  'a combined flag': {
    lines: [FROM, 'COPY . /app', 'RUN chown -Rv 1000:1000 /app'],
    files: BIG,
    at: [3],
    fixed: [FROM, 'COPY --chown=1000:1000 . /app', 'RUN chown -v 1000:1000 /app'],
  },
  'a user that is created after the COPY': {
    lines: [FROM, 'COPY . /app', 'RUN useradd -m app && chown -R app:app /app'],
    files: BIG,
    at: [3],
    safety: 'suggested',
    fixed: 'as it is',
  },
  'a user without a group keeps the group': {
    lines: [FROM, USER, 'COPY . /app', 'RUN chown -R app /app'],
    files: BIG,
    at: [4],
    safety: 'suggested',
  },
  'something else may have written there': {
    lines: [FROM, USER, 'COPY . /app', 'RUN python /app/app.py', 'RUN chown -R app:app /app'],
    files: BIG,
    at: [5],
    safety: 'suggested',
  },
  'a folder that the base may fill': {
    lines: [FROM, USER, 'COPY . /opt', 'RUN chown -R app:app /opt'],
    files: BIG,
    at: [4],
    safety: 'suggested',
  },
  'a base that is not known well': {
    lines: ['FROM registry.example.org/team/base:1', USER, 'COPY . /app', 'RUN chown -R app:app /app'],
    files: BIG,
    at: [4],
    safety: 'suggested',
  },
  chmod: {
    lines: [FROM, 'COPY . /app', 'RUN chmod -R a+rX /app'],
    files: BIG,
    at: [3],
    safety: 'suggested',
    fixed: 'as it is',
  },
  'a virtual environment of an earlier RUN': {
    lines: [
      FROM,
      'WORKDIR /app',
      'COPY pyproject.toml uv.lock ./',
      'RUN uv sync --no-cache',
      'RUN chown -R 1000:1000 /app',
    ],
    files: { 'pyproject.toml': '[project]\nname = "x"\nversion = "1"\n', 'uv.lock': 'version = 1\n' },
    at: [5],
    safety: 'suggested',
    fixed: 'as it is',
  },
  'what a stage built': {
    lines: [
      `${FROM} AS build`,
      'RUN make',
      FROM,
      'COPY --from=build /out /app',
      'RUN chown -R 1000:1000 /app',
    ],
    at: [5],
  },
  'a small tree': { lines: [FROM, 'COPY . /app', 'RUN chown -R 1000:1000 /app'], files: { 'app.py': 'x' } },
  'an empty folder': { lines: [FROM, USER, 'RUN mkdir -p /data && chown -R app:app /data'], files: BIG },
  'before the COPY': { lines: [FROM, USER, 'RUN chown -R app:app /app', 'COPY . /app'], files: BIG },
  'one file': {
    lines: [FROM, 'COPY . /app', 'RUN chmod +x /app/app.py && chown 1000:1000 /app'],
    files: BIG,
  },
  'a builder stage': {
    lines: [
      `${FROM} AS build`,
      'COPY . /app',
      'RUN chown -R 1000:1000 /app',
      FROM,
      'COPY --from=build /app /app',
    ],
    files: BIG,
  },
  'another folder': { lines: [FROM, 'COPY . /app', 'RUN chown -R 1000:1000 /var/log'], files: BIG },
  'names the heaviest instruction': {
    lines: [FROM, 'WORKDIR /app', 'COPY app.py ./', 'COPY static ./static', 'RUN chown -R 1000:1000 /app'],
    files: BIG,
    at: [5],
    message: /line 4 already/,
  },
  'folders in between': {
    lines: [FROM, USER, 'COPY static /app/data/static', 'RUN chown -R app:app /app'],
    files: BIG,
    at: [4],
    safety: 'suggested',
  },
  'the files have the owner already': {
    lines: [FROM, USER, 'COPY --chown=app:app . /app', 'RUN chown -R app:app /app'],
    files: BIG,
    at: [4],
    safety: 'safe',
    fixed: [FROM, USER, 'COPY --chown=app:app . /app', 'RUN chown app:app /app'],
  },
});
