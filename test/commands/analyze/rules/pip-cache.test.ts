import { describeRule } from './cases.ts';

const FROM = 'FROM python:3.11-slim';

describeRule('pip-cache', {
  'adds the flag behind the sub-command': {
    lines: [FROM, 'RUN pip install -U pip'],
    at: [2],
    safety: 'safe',
    fixed: [FROM, 'RUN pip install --no-cache-dir -U pip'],
  },
  'adds it to every install of a chain': {
    lines: [FROM, 'RUN pip install -U pip && \\', '    python -m pip install flask # web'],
    at: [2, 3],
    safety: 'safe',
    fixed: [
      FROM,
      'RUN pip install --no-cache-dir -U pip && \\',
      '    python -m pip install --no-cache-dir flask # web',
    ],
  },
  'adds it where the line is continued at once': {
    lines: [FROM, 'RUN pip install\\', '  flask'],
    at: [2],
    fixed: [FROM, 'RUN pip install --no-cache-dir\\', '  flask'],
  },
  'adds it inside bash -c': {
    lines: [FROM, 'RUN bash -c "pip install flask"'],
    at: [2],
    safety: 'safe',
    fixed: [FROM, 'RUN bash -c "pip install --no-cache-dir flask"'],
  },
  'adds it inside if and for': {
    lines: [FROM, 'RUN if true; then pip install flask; fi; for p in a b; do pip3 install "$p"; done'],
    at: [2, 2],
    safety: 'safe',
    fixed: [
      FROM,
      'RUN if true; then pip install --no-cache-dir flask; fi; for p in a b; do pip3 install --no-cache-dir "$p"; done',
    ],
  },
  'adds it in a heredoc': {
    lines: [FROM, 'RUN <<EOF', 'set -e', 'pip install flask', 'EOF'],
    at: [4],
    safety: 'safe',
    fixed: [FROM, 'RUN <<EOF', 'set -e', 'pip install --no-cache-dir flask', 'EOF'],
  },
  'gives advice alone for a JSON array': {
    lines: [FROM, 'RUN ["pip", "install", "flask"]'],
    at: [2],
    safety: 'suggested',
    fixed: 'as it is',
  },
  'a later RUN that removes the cache does not help': {
    lines: [FROM, 'RUN pip install flask', 'RUN rm -rf /root/.cache/pip'],
    at: [2],
  },
  'the flag before the sub-command counts': {
    lines: [FROM, 'RUN pip --no-cache-dir install flask'],
    praised: 2,
  },
  'the variable before the command counts': {
    lines: [FROM, 'RUN PIP_NO_CACHE_DIR=1 pip install flask'],
    praised: 2,
  },
  'ENV counts': { lines: [FROM, 'ENV PIP_NO_CACHE_DIR=1', 'RUN pip install flask'], praised: 3 },
  'an exported variable counts': {
    lines: [FROM, 'RUN export PIP_NO_CACHE_DIR=1 && pip install flask'],
  },
  'ENV of an earlier stage counts': {
    lines: [`${FROM} AS base`, 'ENV PIP_NO_CACHE_DIR=off', 'FROM base', 'RUN pip install flask'],
    praised: 4,
  },
  'ENV of a stage that is not below does not count': {
    lines: [
      `${FROM} AS other`,
      'ENV PIP_NO_CACHE_DIR=1',
      FROM,
      'COPY --from=other /a /a',
      'RUN pip install flask',
    ],
    at: [5],
  },
  'ARG is in the environment of RUN': {
    lines: [FROM, 'ARG PIP_NO_CACHE_DIR=1', 'RUN pip install flask'],
  },
  'a cache mount counts': {
    lines: [FROM, 'RUN --mount=type=cache,target=/root/.cache pip install flask'],
    praised: 2,
  },
  'a cache mount elsewhere does not count': {
    lines: [FROM, 'RUN --mount=type=cache,target=/var/cache/apt pip install flask'],
    at: [2],
  },
  'a cache mount where PIP_CACHE_DIR points counts': {
    lines: [FROM, 'ENV PIP_CACHE_DIR=/cache/pip', 'RUN --mount=type=cache,dst=/cache/pip pip install flask'],
    praised: 3,
  },
  'a cache mount at the home of another user does not count': {
    lines: [FROM, 'USER app', 'RUN --mount=type=cache,target=/root/.cache/pip pip install flask'],
    at: [3],
  },
  'removing the cache in the same RUN counts': {
    lines: [FROM, 'RUN pip install flask && rm -rf ~/.cache'],
    praised: 2,
  },
  'pip cache purge in the same RUN counts': {
    lines: [FROM, 'RUN pip install flask && pip cache purge'],
    praised: 2,
  },
  'an option that comes from a variable is undecided': {
    lines: [FROM, 'ARG PIP_FLAGS', 'RUN pip install $PIP_FLAGS flask'],
  },
  "a builder stage's cache costs nothing": {
    lines: [
      `${FROM} AS build`,
      'RUN pip install --prefix=/install flask',
      FROM,
      'COPY --from=build /install /usr/local',
    ],
  },
  "a builder stage's cache costs when its folder is copied": {
    lines: [`${FROM} AS build`, 'RUN pip install --user flask', FROM, 'COPY --from=build /root /root'],
    at: [2],
  },
  'the stage that the target is built from counts': {
    lines: [`${FROM} AS base`, 'RUN pip install flask', 'FROM base', 'CMD ["flask"]'],
    at: [2],
  },
  'a stage that the target does not need is not judged': {
    lines: [`${FROM} AS unused`, 'RUN pip install flask', FROM, 'CMD ["python"]'],
  },
  'ONBUILD runs in another build': { lines: [FROM, 'ONBUILD RUN pip install flask'] },
  'ONBUILD of a stage in the same file runs here': {
    lines: [`${FROM} AS base`, 'ONBUILD RUN pip install flask', 'FROM base', 'CMD ["flask"]'],
    at: [2],
    safety: 'safe',
    fixed: [`${FROM} AS base`, 'ONBUILD RUN pip install --no-cache-dir flask', 'FROM base', 'CMD ["flask"]'],
  },
  'removing the cache in the same branch counts': {
    lines: [FROM, 'ARG X', 'RUN if [ -n "$X" ]; then pip install flask; rm -rf ~/.cache/pip; fi'],
  },
  'removing the cache in another branch does not count': {
    lines: [FROM, 'ARG X', 'RUN if [ -n "$X" ]; then pip install flask; else rm -rf ~/.cache/pip; fi'],
    at: [3],
  },
});
