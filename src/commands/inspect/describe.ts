import type { CommandDescription } from '../command-line.ts';

/** `plimsoll inspect` as its help and the docs describe it. */
export const inspectDescription: CommandDescription = {
  name: 'inspect',
  summary: 'what Plimsoll reads in a Dockerfile, manifest or lock file, as JSON with ranges',
  operands: 'PATH',
  maximumOperands: 1,
  options: [
    { name: 'platform', value: 'PLATFORM', summary: 'Platform for the platform ARGs (default: linux/amd64)' },
    {
      name: 'build-arg',
      value: 'NAME=VALUE',
      repeatable: true,
      summary: 'Value for an ARG of the Dockerfile',
    },
    { name: 'target', value: 'STAGE', summary: 'Stage to build instead of the last' },
  ],
  examples: ['plimsoll inspect Dockerfile', 'plimsoll inspect requirements.txt', 'plimsoll inspect uv.lock'],
};
