import { describeRule } from './cases.ts';

const FROM = 'FROM debian:12-slim';

describeRule('interactive-tools', {
  'takes the words out': {
    lines: [FROM, 'RUN apt-get install -y curl vim htop'],
    at: [2],
    safety: 'suggested',
    fixed: [FROM, 'RUN apt-get install -y curl'],
  },
  'takes whole lines out': {
    lines: [FROM, 'RUN apt-get install -y \\', '    curl \\', '    vim \\', '    git'],
    at: [2],
    fixed: [FROM, 'RUN apt-get install -y \\', '    curl \\', '    git'],
  },
  'advice alone for the last line of a list': {
    lines: [FROM, 'RUN apt-get install -y \\', '    curl \\', '    vim'],
    at: [2],
    fixed: 'as it is',
  },
  'advice alone when nothing would be left': {
    lines: [FROM, 'RUN apt-get install -y vim'],
    at: [2],
    fixed: 'as it is',
  },
  'an SSH server that is started': {
    lines: [FROM, 'RUN apt-get install -y openssh-server', 'CMD ["/usr/sbin/sshd", "-D"]'],
  },
  'a client that a RUN uses': {
    lines: [FROM, 'RUN apt-get install -y openssh-client && ssh-keyscan git.example.org >> /etc/ssh/known'],
  },
  'an image to develop in': {
    lines: [FROM, 'RUN apt-get install -y vim curl'],
    path: '.devcontainer/Dockerfile',
  },
  'removed in the same RUN': { lines: [FROM, 'RUN apt-get install -y vim curl && apt-get remove -y vim'] },
  'a builder stage': {
    lines: [`${FROM} AS build`, 'RUN apt-get install -y vim', FROM, 'COPY --from=build /a /a'],
  },
  'a client for clones over SSH': {
    lines: [
      FROM,
      'RUN apt-get install -y git openssh-client',
      'RUN --mount=type=ssh git clone --depth 1 git@git.example.org:a/b.git /b',
    ],
  },
});
