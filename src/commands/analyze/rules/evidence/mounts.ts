import { isInside, resolveContainerPath } from '../../../../support/container-path.ts';
import type { RunStep } from '../../model/dockerfile-model.ts';
import { expandWord } from './words.ts';

/** The target of a mount that keeps a path out of the layer (cache, tmpfs, bind), or null. */
export function mountHolding(step: RunStep, path: string): { type: string; target: string } | null {
  for (const mount of step.instruction.mounts) {
    const { options } = mount;
    const target = options.get('target') ?? options.get('dst') ?? options.get('destination');
    if (target === undefined) continue;
    const absolute = resolveContainerPath(step.at.workingDirectory ?? '/', expandWord(target, step.at));
    if (isInside(path, absolute)) return { type: mount.type, target: absolute };
  }
  return null;
}
