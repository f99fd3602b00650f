import { describeRule } from './cases.ts';

const FROM = 'FROM debian:12-slim';

describeRule('apt-lists', {
  'a single line': {
    lines: [FROM, 'RUN apt-get update && apt-get install -y curl'],
    at: [2],
    safety: 'safe',
    fixed: [FROM, 'RUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*'],
  },
  'operators at the end of lines': {
    lines: [FROM, 'RUN apt-get update && \\', '  apt-get install -y \\', '    curl \\', '    git'],
    at: [2],
    safety: 'safe',
    fixed: [
      FROM,
      'RUN apt-get update && \\',
      '  apt-get install -y \\',
      '    curl \\',
      '    git && \\',
      '  rm -rf /var/lib/apt/lists/*',
    ],
  },
  'operators at the start of lines': {
    lines: [FROM, 'RUN apt-get update \\', '\t&& apt-get install -y \\', '\t\tcurl'],
    at: [2],
    fixed: [
      FROM,
      'RUN apt-get update \\',
      '\t&& apt-get install -y \\',
      '\t\tcurl \\',
      '\t&& rm -rf /var/lib/apt/lists/*',
    ],
  },
  'operators on one line, packages on many': {
    lines: [FROM, 'RUN apt-get update && apt-get install -y \\', '    curl \\', '    git'],
    at: [2],
    fixed: [
      FROM,
      'RUN apt-get update && apt-get install -y \\',
      '    curl \\',
      '    git \\',
      '    && rm -rf /var/lib/apt/lists/*',
    ],
  },
  'semicolons under set -e': {
    lines: [FROM, 'RUN set -eux; \\', '    apt-get update; \\', '    apt-get install -y curl'],
    at: [3],
    fixed: [
      FROM,
      'RUN set -eux; \\',
      '    apt-get update; \\',
      '    apt-get install -y curl; \\',
      '    rm -rf /var/lib/apt/lists/*',
    ],
  },
  'semicolons without set -e keep the status of the install': {
    lines: [FROM, 'RUN apt-get update; apt-get install -y curl'],
    at: [2],
    fixed: [FROM, 'RUN apt-get update; apt-get install -y curl && rm -rf /var/lib/apt/lists/*'],
  },
  'a trailing comment stays behind': {
    lines: [FROM, 'RUN apt-get update && apt-get install -y curl # for health checks'],
    at: [2],
    fixed: [
      FROM,
      'RUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/* # for health checks',
    ],
  },
  'comments between continued lines stay': {
    lines: [FROM, 'RUN apt-get update && \\', '    # needed by opencv', '    apt-get install -y libgl1'],
    at: [2],
    fixed: [
      FROM,
      'RUN apt-get update && \\',
      '    # needed by opencv',
      '    apt-get install -y libgl1 && \\',
      '    rm -rf /var/lib/apt/lists/*',
    ],
  },
  'the backtick as escape token': {
    lines: ['# escape=`', FROM, 'RUN apt-get update && apt-get install -y `', '    curl'],
    at: [3],
    fixed: [
      '# escape=`',
      FROM,
      'RUN apt-get update && apt-get install -y `',
      '    curl `',
      '    && rm -rf /var/lib/apt/lists/*',
    ],
  },
  'a heredoc with set -e': {
    lines: [FROM, 'RUN <<EOF', 'set -e', 'apt-get update', 'apt-get install -y curl', 'EOF'],
    at: [4],
    fixed: [
      FROM,
      'RUN <<EOF',
      'set -e',
      'apt-get update',
      'apt-get install -y curl',
      'rm -rf /var/lib/apt/lists/*',
      'EOF',
    ],
  },
  'a heredoc without set -e keeps the status of the install': {
    lines: [FROM, 'RUN <<EOF', 'apt-get update', 'apt-get install -y curl', 'EOF'],
    at: [3],
    fixed: [
      FROM,
      'RUN <<EOF',
      'apt-get update',
      'apt-get install -y curl && rm -rf /var/lib/apt/lists/*',
      'EOF',
    ],
  },
  'an indented heredoc': {
    lines: [FROM, 'RUN <<-EOF', '\tset -e', '\tapt-get update', '\tapt-get install -y curl', '\tEOF'],
    at: [4],
    fixed: [
      FROM,
      'RUN <<-EOF',
      '\tset -e',
      '\tapt-get update',
      '\tapt-get install -y curl',
      '\trm -rf /var/lib/apt/lists/*',
      '\tEOF',
    ],
  },
  'behind fi and done': {
    lines: [FROM, 'RUN apt-get update && if true; then apt-get install -y curl; fi'],
    at: [2],
    fixed: [
      FROM,
      'RUN apt-get update && if true; then apt-get install -y curl; fi && rm -rf /var/lib/apt/lists/*',
    ],
  },
  'behind bash -c': {
    lines: [FROM, 'RUN bash -c "apt-get update && apt-get install -y curl"'],
    at: [2],
    fixed: [FROM, 'RUN bash -c "apt-get update && apt-get install -y curl" && rm -rf /var/lib/apt/lists/*'],
  },
  'with sudo': {
    lines: [FROM, 'USER app', 'RUN sudo apt-get update && sudo apt-get install -y curl'],
    at: [3],
    fixed: [
      FROM,
      'USER app',
      'RUN sudo apt-get update && sudo apt-get install -y curl && sudo rm -rf /var/lib/apt/lists/*',
    ],
  },
  'advice alone when the RUN ends in exec': {
    lines: [FROM, 'RUN apt-get update && apt-get install -y curl && exec true'],
    at: [2],
    safety: 'suggested',
    fixed: 'as it is',
  },
  'advice alone when a job runs in the background': {
    lines: [FROM, 'RUN apt-get update & apt-get install -y curl'],
    at: [2],
    safety: 'suggested',
    fixed: 'as it is',
  },
  'advice alone when a later RUN needs the lists': {
    lines: [FROM, 'RUN apt-get update', 'RUN apt-get install -y curl'],
    at: [2],
    safety: 'suggested',
    fixed: 'as it is',
    message: /line 3 needs them/,
  },
  'a later stage that builds on it may need them': {
    lines: [`${FROM} AS base`, 'RUN apt-get update', 'FROM base', 'RUN apt-get install -y curl'],
    at: [2],
    safety: 'suggested',
  },
  'a later script may need them': {
    lines: [FROM, 'RUN apt-get update && apt-get install -y curl', 'RUN ./install.sh'],
    at: [2],
    safety: 'suggested',
  },
  'apt-get clean removes no lists': {
    lines: [FROM, 'RUN apt-get update && apt-get install -y curl && apt-get clean'],
    at: [2],
    safety: 'safe',
  },
  'rm of another folder': {
    lines: [FROM, 'RUN apt-get update && apt-get install -y curl && rm -rf /var/cache/apt/*'],
    at: [2],
  },
  'rm of partial only': {
    lines: [FROM, 'RUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/partial'],
    at: [2],
  },
  'rm before the update': {
    lines: [FROM, 'RUN rm -rf /var/lib/apt/lists/* && apt-get update && apt-get install -y curl'],
    at: [2],
  },
  'rm that may not run': {
    lines: [FROM, 'RUN apt-get update && apt-get install -y curl || rm -rf /var/lib/apt/lists/*'],
    at: [2],
  },
  'rm -rf': {
    lines: [FROM, 'RUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*'],
    praised: 2,
  },
  'rm -r -f with more paths': {
    lines: [
      FROM,
      'RUN apt-get update && apt-get install -y curl && rm -r -f /tmp/* /var/lib/apt/lists/ /var/tmp/*',
    ],
    praised: 2,
  },
  'rm of the folder above': {
    lines: [FROM, 'RUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt'],
    praised: 2,
  },
  'rm with braces': {
    lines: [FROM, 'RUN apt-get update && apt-get install -y curl && rm -rf /var/lib/{apt,dpkg}/lists/*'],
  },
  'rm after cd': {
    lines: [FROM, 'RUN apt-get update && apt-get install -y curl && cd /var/lib/apt/lists && rm -rf *'],
    praised: 2,
  },
  'rm after a semicolon': {
    lines: [FROM, 'RUN apt-get update; apt-get install -y curl; rm -rf /var/lib/apt/lists/*'],
    praised: 2,
  },
  'find -delete': {
    lines: [FROM, 'RUN apt-get update && apt-get install -y curl && find /var/lib/apt/lists -type f -delete'],
    praised: 2,
  },
  'apt-get distclean': {
    lines: [FROM, 'RUN apt-get update && apt-get install -y curl && apt-get distclean'],
    praised: 2,
  },
  'a path in a variable': {
    lines: [
      FROM,
      'ARG LISTS=/var/lib/apt/lists',
      'RUN apt-get update && apt-get install -y curl && rm -rf "$LISTS"',
    ],
    praised: 3,
  },
  'a path nobody knows': {
    lines: [FROM, 'RUN apt-get update && apt-get install -y curl && rm -rf $(cat /dirs)'],
  },
  'a cleanup script': {
    lines: [FROM, 'RUN apt-get update && apt-get install -y curl && /usr/local/bin/cleanup.sh'],
  },
  'a cache mount': {
    lines: [
      FROM,
      'RUN --mount=type=cache,target=/var/lib/apt/lists apt-get update && apt-get install -y curl',
    ],
    praised: 2,
  },
  'a tmpfs mount': {
    lines: [FROM, 'RUN --mount=type=tmpfs,target=/var/lib/apt apt-get update && apt-get install -y curl'],
    praised: 2,
  },
  'a cache mount over the archives only': {
    lines: [FROM, 'RUN --mount=type=cache,target=/var/cache/apt apt-get update && apt-get install -y curl'],
    at: [2],
  },
  'a builder stage': {
    lines: [
      `${FROM} AS build`,
      'RUN apt-get update && apt-get install -y gcc',
      FROM,
      'COPY --from=build /out /out',
    ],
  },
  'a builder stage that is copied whole': {
    lines: [
      `${FROM} AS build`,
      'RUN apt-get update && apt-get install -y gcc',
      'FROM scratch',
      'COPY --from=build / /',
    ],
    at: [2],
  },
  'a function that is only defined': { lines: [FROM, 'RUN up() { apt-get update; }; echo ready'] },
});
