import { describeRule } from './cases.ts';

const FROM = 'FROM fedora:40';

describeRule('dnf-clean', {
  'appends in the style of the file': {
    lines: [FROM, 'RUN dnf update -y && \\', '    dnf install -y git'],
    at: [3],
    safety: 'safe',
    fixed: [FROM, 'RUN dnf update -y && \\', '    dnf install -y git && \\', '    dnf clean all'],
  },
  'yum by its own name': {
    lines: ['FROM rockylinux:8', 'RUN yum install -y git'],
    at: [2],
    fixed: ['FROM rockylinux:8', 'RUN yum install -y git && yum clean all'],
  },
  'cleaned in a later RUN': { lines: [FROM, 'RUN dnf install -y git', 'RUN dnf clean all'], at: [2] },
  cleaned: { lines: [FROM, 'RUN dnf install -y git && dnf clean all'], praised: 2 },
  removed: { lines: [FROM, 'RUN dnf install -y git && rm -rf /var/cache/dnf'], praised: 2 },
  'all caches removed': { lines: [FROM, 'RUN dnf install -y git && rm -rf /var/cache/*'], praised: 2 },
  'a cache mount': {
    lines: [FROM, 'RUN --mount=type=cache,target=/var/cache/dnf dnf install -y git'],
    praised: 2,
  },
  'a builder stage': {
    lines: [`${FROM} AS build`, 'RUN dnf install -y gcc', FROM, 'COPY --from=build /a /a'],
  },
});
