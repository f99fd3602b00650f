import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { stableFixes } from '../../../src/commands/analyze/apply-fixes.ts';
import { analyzeTree } from '../../../src/commands/analyze/run.ts';
import { openWorkingTree } from '../../../src/world/working-tree.ts';
import { temporaryFolder } from '../../contract/support/temporary-folder.ts';
import { optionsFor, worldOf } from '../../support/memory-world.ts';

it('a Dockerfile that is a link to another one is told of once, and edited where it stands', async () => {
  const root = temporaryFolder({
    'Dockerfile.cpu': 'FROM python:3.11-slim\nRUN pip install numpy==1.26.4\n',
    'other/base.txt': 'FROM python:3.11-slim\nRUN pip install numpy==1.26.4\n',
  });
  symlinkSync('Dockerfile.cpu', join(root, 'Dockerfile'));
  symlinkSync('base.txt', join(root, 'other/Dockerfile'));
  const world = await worldOf(await openWorkingTree(root));
  const { report } = await analyzeTree(optionsFor(), world);
  const places = report.findings
    .filter(({ rule }) => rule === 'pip-cache')
    .map(({ location }) => location?.path);
  // A link to a file of another name is the only Dockerfile there is.
  expect(places).toEqual(['Dockerfile.cpu', 'other/Dockerfile']);
  const fixed = await stableFixes(optionsFor(), world);
  expect(fixed.map(({ path }) => path)).not.toContain('Dockerfile');
  expect(fixed.map(({ path }) => path)).toContain('Dockerfile.cpu');
});
