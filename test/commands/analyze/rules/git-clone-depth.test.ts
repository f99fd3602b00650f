import { describeRule } from './cases.ts';

const FROM = 'FROM debian:12-slim';
const CLONE = 'git clone https://git.example.org/team/tool.git';
const SHALLOW = 'git clone --depth 1 https://git.example.org/team/tool.git';

describeRule('git-clone-depth', {
  'adds the depth': {
    lines: [FROM, `RUN ${CLONE} /opt/tool`],
    at: [2],
    safety: 'safe',
    fixed: [FROM, `RUN ${SHALLOW} /opt/tool`],
  },
  'a branch': {
    lines: [FROM, 'RUN git clone -b v1.2 https://git.example.org/team/tool.git /opt/tool'],
    at: [2],
    safety: 'safe',
  },
  'a checkout of a commit needs history': {
    lines: [FROM, `RUN ${CLONE} /opt/tool && cd /opt/tool && git checkout 0123abc`],
    at: [2],
    safety: 'suggested',
    fixed: 'as it is',
    message: /fetch --depth 1/,
  },
  'so does one in a later RUN': {
    lines: [FROM, `RUN ${CLONE} /opt/tool`, 'RUN cd /opt/tool && git describe --tags'],
    at: [2],
    safety: 'suggested',
    fixed: 'as it is',
  },
  'an install may take its version from tags': {
    lines: [FROM, 'WORKDIR /opt', `RUN ${CLONE} && pip install --no-cache-dir ./tool`],
    at: [3],
    safety: 'suggested',
  },
  'a build may too': {
    lines: [FROM, `RUN ${CLONE} /opt/tool && cd /opt/tool && make`],
    at: [2],
    safety: 'suggested',
  },
  submodules: {
    lines: [FROM, 'RUN git clone --recurse-submodules https://git.example.org/team/tool.git /opt/tool'],
    at: [2],
    safety: 'suggested',
  },
  'another install does not matter': {
    lines: [FROM, `RUN ${CLONE} /opt/tool`, 'RUN pip install --no-cache-dir flask'],
    at: [2],
    safety: 'safe',
  },
  shallow: { lines: [FROM, `RUN ${SHALLOW} /opt/tool`], praised: 2 },
  'without blobs': {
    lines: [FROM, 'RUN git clone --filter=blob:none https://git.example.org/team/tool.git'],
    praised: 2,
  },
  'removed with its folder': {
    lines: [FROM, `RUN ${CLONE} /t && pip install --no-cache-dir /t && rm -rf /t`],
  },
  'its history is removed': { lines: [FROM, 'WORKDIR /o', `RUN ${CLONE} && rm -rf tool/.git`] },
  'into a cache mount': {
    lines: [FROM, `RUN --mount=type=cache,target=/src ${CLONE} /src/tool && cp -r /src/tool/bin /opt`],
  },
  'a local repository': { lines: [FROM, 'RUN git clone /src/tool /opt/tool'] },
  'a builder stage': {
    lines: [`${FROM} AS build`, `RUN ${CLONE} /src`, FROM, 'COPY --from=build /out /out'],
  },
  'a builder stage whose clone is copied': {
    lines: [`${FROM} AS build`, `RUN ${CLONE} /src/tool`, FROM, 'COPY --from=build /src /src'],
    at: [2],
  },
  'the start asks git': {
    lines: [FROM, `RUN ${CLONE} /opt/tool`, 'CMD ["sh", "-c", "git -C /opt/tool pull && /opt/tool/run"]'],
    at: [2],
    safety: 'suggested',
  },
});
