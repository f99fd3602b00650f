import { describeRule } from './cases.ts';

const FROM = 'FROM debian:12-slim';
const URL = 'https://files.example.org/tool.tar.gz';

describeRule('archive-kept', {
  'unpacked in the same RUN': {
    lines: [FROM, `RUN curl -fsSLo /tmp/tool.tar.gz ${URL} \\`, '    && tar -xzf /tmp/tool.tar.gz -C /opt'],
    at: [2],
    safety: 'safe',
    fixed: [
      FROM,
      `RUN curl -fsSLo /tmp/tool.tar.gz ${URL} \\`,
      '    && tar -xzf /tmp/tool.tar.gz -C /opt \\',
      '    && rm -f /tmp/tool.tar.gz',
    ],
  },
  'by the name that wget gives it': {
    lines: [FROM, 'WORKDIR /opt', `RUN wget ${URL} && tar -xzf tool.tar.gz`],
    at: [3],
    safety: 'safe',
    fixed: [FROM, 'WORKDIR /opt', `RUN wget ${URL} && tar -xzf tool.tar.gz && rm -f /opt/tool.tar.gz`],
  },
  "by the name that wget gives it, in the base image's own directory": {
    lines: [FROM, `RUN wget ${URL} && tar xzf tool.tar.gz`],
    at: [2],
    safety: 'safe',
    fixed: [FROM, `RUN wget ${URL} && tar xzf tool.tar.gz && rm -f tool.tar.gz`],
  },
  "by the name that curl gives it, in the base image's own directory": {
    lines: [FROM, 'RUN curl -LO https://files.example.org/m.zip && unzip m.zip'],
    at: [2],
    safety: 'safe',
    fixed: [FROM, 'RUN curl -LO https://files.example.org/m.zip && unzip m.zip && rm -f m.zip'],
  },
  'in a directory that is not known, and left with cd': {
    lines: [FROM, `RUN wget ${URL} && tar xzf tool.tar.gz && cd tool && make install`],
    at: [2],
    safety: 'suggested',
    fixed: 'as it is',
  },
  'in a directory that is not known, unpacked in a later RUN': {
    lines: [FROM, `RUN wget ${URL}`, 'RUN tar xzf tool.tar.gz'],
    at: [2],
    safety: 'suggested',
    fixed: 'as it is',
  },
  'above a directory that is not known': {
    lines: [FROM, `RUN cd .. && wget ${URL} && tar xzf tool.tar.gz`],
  },
  'removed by a pattern where the directory is not known': {
    lines: [FROM, `RUN wget ${URL} && tar xzf tool.tar.gz && rm -f *.tar.gz`],
    praised: 2,
  },
  'removed by an absolute path where the directory is not known': {
    lines: [FROM, `RUN wget ${URL} && tar xzf tool.tar.gz && rm -f /root/tool.tar.gz`],
    praised: 2,
  },
  'after cd': {
    lines: [FROM, `RUN cd /tmp && wget ${URL} && tar -xzf tool.tar.gz -C /opt && cd /`],
    at: [2],
    fixed: [
      FROM,
      `RUN cd /tmp && wget ${URL} && tar -xzf tool.tar.gz -C /opt && cd / && rm -f /tmp/tool.tar.gz`,
    ],
  },
  'an installer': {
    lines: [FROM, 'RUN wget -O /tmp/conda.sh https://files.example.org/conda.sh && bash /tmp/conda.sh -b'],
    at: [2],
    safety: 'safe',
  },
  'a package': {
    lines: [FROM, 'RUN wget -O /tmp/a.deb https://files.example.org/a.deb && dpkg -i /tmp/a.deb'],
    at: [2],
    safety: 'safe',
  },
  'mentioned again later': {
    lines: [
      FROM,
      `RUN wget -O /tmp/tool.tar.gz ${URL} && tar -xzf /tmp/tool.tar.gz -C /opt`,
      'RUN sha256sum /tmp/tool.tar.gz',
    ],
    at: [2],
    safety: 'suggested',
  },
  'used in a later RUN': {
    lines: [FROM, `RUN wget -O /tmp/tool.tar.gz ${URL}`, 'RUN tar -xzf /tmp/tool.tar.gz -C /opt'],
    at: [2],
    safety: 'suggested',
    fixed: 'as it is',
  },
  'ADD of a remote archive': {
    lines: [
      FROM,
      `ADD ${URL} /tmp/tool.tar.gz`,
      'RUN tar -xzf /tmp/tool.tar.gz -C /opt && rm /tmp/tool.tar.gz',
    ],
    at: [2],
    safety: 'suggested',
  },
  'removed in the same RUN': {
    lines: [
      FROM,
      `RUN wget -O /tmp/tool.tar.gz ${URL} && tar -xzf /tmp/tool.tar.gz -C /opt && rm /tmp/tool.tar.gz`,
    ],
    praised: 2,
  },
  'removed by a pattern': {
    lines: [
      FROM,
      `RUN wget -O /tmp/tool.tar.gz ${URL} && tar -xzf /tmp/tool.tar.gz -C /opt && rm -rf /tmp/*`,
    ],
    praised: 2,
  },
  'removed with its folder': {
    lines: [FROM, `RUN mkdir /t && cd /t && wget ${URL} && tar -xzf tool.tar.gz -C /opt && cd / && rm -r /t`],
    praised: 2,
  },
  'a pipe writes no archive': { lines: [FROM, `RUN curl -fsSL ${URL} | tar -xz -C /opt`] },
  'an archive that nothing unpacks may be data': { lines: [FROM, `RUN wget -O /data/tool.tar.gz ${URL}`] },
  'a tmpfs': {
    lines: [
      FROM,
      `RUN --mount=type=tmpfs,target=/tmp wget -O /tmp/tool.tar.gz ${URL} && tar -xzf /tmp/tool.tar.gz -C /opt`,
    ],
  },
  'a builder stage': {
    lines: [
      `${FROM} AS fetch`,
      `RUN wget -O /tmp/tool.tar.gz ${URL} && tar -xzf /tmp/tool.tar.gz -C /opt`,
      FROM,
      'COPY --from=fetch /opt/tool /opt/tool',
    ],
  },
  'a later removal is told by another rule': {
    lines: [
      FROM,
      `RUN wget -O /tmp/tool.tar.gz ${URL} && tar -xzf /tmp/tool.tar.gz -C /opt`,
      'RUN rm /tmp/tool.tar.gz',
    ],
  },
});
