import type { Clone } from '../../../../shell/known-command.ts';
import { baseName, resolveContainerPath } from '../../../../support/container-path.ts';
import type { RunStep } from '../../model/dockerfile-model.ts';
import type { StepCommand } from '../../model/step-command.ts';
import { directoryOf, pathOf } from './words.ts';

/** Where a clone puts its files; null when that can't be told. */
export function cloneFolder(step: RunStep, item: StepCommand, clone: Clone): string | null {
  if (clone.directory !== null) return pathOf(step, item.command, clone.directory);
  const url = clone.url?.value;
  const directory = directoryOf(step, item.command);
  if (url === null || url === undefined || directory === null) return null;
  const name = baseName(url.replace(/\/+$/, ''))
    .replace(/\.git$/, '')
    .replace(/^.*:/, '');
  return name === '' ? null : resolveContainerPath(directory, name);
}
