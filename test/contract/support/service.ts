import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './built.ts';

const read = (path: string) => readFileSync(join(ROOT, 'examples/vision-service', path), 'utf8');

/** requirements.txt of examples/vision-service with more lines at its end. */
export function requirementsWith(...lines: string[]): string {
  return `${read('requirements.txt')}${lines.map((line) => `${line}\n`).join('')}`;
}

/** Its Dockerfile, whose install of requirements keeps pip's cache: a finding with a safe fix. */
export function dockerfileWithCache(): string {
  return read('Dockerfile').replace('pip install --no-cache-dir -r', 'pip install -r');
}

/** Its plimsoll.yml with another budget. */
export function configurationWith(budget: string): string {
  return read('plimsoll.yml').replace(/\{ manifest: requirements\.txt.*\}/, budget);
}
