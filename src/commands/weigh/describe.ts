import type { CommandDescription } from '../command-line.ts';
import { INDEX_OPTIONS } from '../index-options.ts';

/** `plimsoll weigh` as its help and the docs describe it. */
export const weighDescription: CommandDescription = {
  name: 'weigh',
  summary: 'what requirements would install and weigh on a platform, without installing anything',
  operands: '[REQUIREMENT...]',
  maximumOperands: 1_000,
  options: [
    {
      name: 'requirements',
      short: 'r',
      value: 'FILE',
      repeatable: true,
      summary: 'Weigh a requirements file, pyproject.toml or lock file',
    },
    {
      name: 'constraint',
      short: 'c',
      value: 'FILE',
      repeatable: true,
      summary: 'Limit versions as a constraints file says',
    },
    { name: 'extra', value: 'NAME', repeatable: true, summary: 'With this extra of the project' },
    { name: 'group', value: 'NAME', repeatable: true, summary: 'With this dependency group of the project' },
    {
      name: 'against',
      value: 'REQUIREMENT',
      repeatable: true,
      summary: 'Compare with this requirement or file',
    },
    { name: 'python', value: 'VERSION', summary: 'Interpreter to weigh for, for example 3.11' },
    {
      name: 'platform',
      value: 'PLATFORM',
      summary: 'Platform, for example linux/arm64 (default: linux/amd64)',
    },
    {
      name: 'budget',
      value: 'SIZE',
      summary: 'Largest size on disk, for example 500MB; exit code 1 beyond it',
    },
    { name: 'budget-download', value: 'SIZE', summary: 'Largest download, for example 200MB' },
    { name: 'tree', value: null, summary: 'Show the whole tree of dependencies' },
    { name: 'why', value: 'NAME', summary: 'Show all ways that lead to a distribution' },
    { name: 'pre', value: null, summary: 'Take pre-releases too' },
    {
      name: 'torch-backend',
      value: 'BACKEND',
      choices: ['cpu'],
      summary: "PyTorch's builds for: cpu (default: what the index serves)",
    },
    ...INDEX_OPTIONS,
  ],
  examples: [
    'plimsoll weigh "torch==2.9.1" evidently --python 3.11 --platform linux/amd64',
    'plimsoll weigh -r requirements.txt --budget 500MB',
    'plimsoll weigh mlflow --against mlflow-skinny',
    'plimsoll weigh -r requirements.txt --why numba',
  ],
};
