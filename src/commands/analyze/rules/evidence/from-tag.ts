import type { TextEdit } from '../../../../support/text-edit.ts';
import type { DockerfileModel } from '../../model/dockerfile-model.ts';
import type { BaseImage } from './base-image.ts';

/** The edit that changes the tag in a FROM as it is written there; null when the change finds nothing to do, or a digest pins the image. */
export function editTag(
  model: DockerfileModel,
  base: BaseImage,
  change: (image: string) => string,
): TextEdit | null {
  const word = base.from.image;
  if (word === null || word.raw.includes('@')) return null;
  const changed = change(word.raw);
  if (changed === word.raw) return null;
  return { path: model.path, start: word.range.start, end: word.range.end, newText: changed };
}
