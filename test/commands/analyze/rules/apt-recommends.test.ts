import { describeRule } from './cases.ts';

const FROM = 'FROM debian:12-slim';

describeRule('apt-recommends', {
  'suggests the flag behind install': {
    lines: [FROM, 'RUN apt-get update && apt-get -qq install -y curl'],
    at: [2],
    safety: 'suggested',
    fixed: [FROM, 'RUN apt-get update && apt-get -qq install --no-install-recommends -y curl'],
  },
  'apt too': {
    lines: [FROM, 'RUN apt update && apt install -y curl git'],
    at: [2],
    fixed: [FROM, 'RUN apt update && apt install --no-install-recommends -y curl git'],
  },
  'the flag anywhere': { lines: [FROM, 'RUN apt-get install -y curl --no-install-recommends'], praised: 2 },
  'the option': { lines: [FROM, 'RUN apt-get install -y -o APT::Install-Recommends=0 curl'], praised: 2 },
  'a setting of the image': {
    lines: [
      FROM,
      `RUN echo 'APT::Install-Recommends "false";' > /etc/apt/apt.conf.d/99minimal`,
      'RUN apt-get update && apt-get install -y curl',
    ],
  },
  'a setting that is copied': {
    lines: [FROM, 'COPY apt.conf /etc/apt/apt.conf.d/99minimal', 'RUN apt-get install -y curl'],
    files: { 'apt.conf': 'APT::Install-Recommends "false";\n' },
  },
  'packages that the same RUN removes': {
    lines: [FROM, 'RUN apt-get install -y gcc && make && apt-get purge -y --auto-remove gcc'],
  },
  'a builder stage': {
    lines: [`${FROM} AS build`, 'RUN apt-get install -y gcc', FROM, 'COPY --from=build /out /out'],
  },
  'a flag from a variable': { lines: [FROM, 'ARG FLAGS', 'RUN apt-get install -y $FLAGS curl'] },
  'dnf has no such packages here': { lines: ['FROM fedora:40', 'RUN dnf install -y curl'] },
});
