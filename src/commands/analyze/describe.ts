import type { CommandDescription } from '../command-line.ts';
import { INDEX_OPTIONS } from '../index-options.ts';

/** `plimsoll analyze` as its help and the docs describe it. */
export const analyzeDescription: CommandDescription = {
  name: 'analyze',
  summary: 'what Dockerfiles and Python dependencies weigh, who brings the weight, and what each fix saves',
  operands: '[path]',
  maximumOperands: 1,
  options: [
    { name: 'base', value: 'REF', summary: 'Compare with this commit, branch or tag' },
    { name: 'python', value: 'VERSION', summary: 'Interpreter to weigh for, for example 3.11' },
    { name: 'platform', value: 'PLATFORM', summary: 'Platform to weigh for, for example linux/amd64' },
    {
      name: 'build-arg',
      value: 'NAME=VALUE',
      repeatable: true,
      summary: 'Value for an ARG of the Dockerfiles',
    },
    { name: 'target', value: 'STAGE', summary: 'Stage to judge instead of the last' },
    ...INDEX_OPTIONS,
    { name: 'diff', value: null, summary: 'Print the safe fixes as a patch instead of the report' },
    { name: 'fix', value: null, summary: 'Write the safe fixes into the files, then report' },
  ],
  examples: [
    'plimsoll analyze',
    'plimsoll analyze services/api --base origin/main',
    'plimsoll analyze --format html --output report.html',
    'plimsoll analyze --fix',
  ],
};
