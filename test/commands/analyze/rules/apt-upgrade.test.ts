import { describeRule } from './cases.ts';

const FROM = 'FROM debian:12-slim';

describeRule('apt-upgrade', {
  upgrade: {
    lines: [FROM, 'RUN apt-get update && apt-get upgrade -y'],
    at: [2],
    safety: 'suggested',
    fixed: 'as it is',
  },
  'dist-upgrade': { lines: [FROM, 'RUN apt-get update && apt-get -y dist-upgrade'], at: [2] },
  'apk upgrade': { lines: ['FROM alpine:3.20', 'RUN apk upgrade --no-cache'], at: [2] },
  'on a line of its own in a chain': {
    lines: [FROM, 'RUN apt-get update && \\', '  apt-get upgrade -y'],
    at: [3],
  },
  'pip install --upgrade is no upgrade of the base': { lines: [FROM, 'RUN pip install --upgrade pip'] },
  'an upgrade of named packages': {
    lines: [FROM, 'RUN apt-get update && apt-get install -y --only-upgrade openssl'],
  },
  'a builder stage': {
    lines: [`${FROM} AS build`, 'RUN apt-get upgrade -y', FROM, 'COPY --from=build /out /out'],
  },
});
