import { baseName } from '../../../../support/container-path.ts';
import type { DockerfileModel } from '../../model/dockerfile-model.ts';
import { finalBase } from './base-image.ts';

/** Words of the file's path and of the target stage's name. */
const DEVELOPMENT =
  /(?:^|[^a-z])(?:dev|devel|development|devcontainer|debug|test|tests|testing|ci|lint|docs|notebook|jupyter|sandbox|workspace)(?:[^a-z]|$)/i;

/**
 * Whether the image is made to develop or test in, so that tools belong into it: by the Dockerfile's path, the target
 * stage's name, the base image, or what it starts.
 */
export function isDevelopmentImage(model: DockerfileModel): boolean {
  const name = `${model.path.split('/').slice(-2, -1).join('')}/${baseName(model.path)}`;
  if (DEVELOPMENT.test(name) || model.path.includes('.devcontainer')) return true;
  const { target } = model.graph;
  if (target?.name != null && DEVELOPMENT.test(target.name)) return true;
  const base = finalBase(model);
  if (base !== null && /devcontainers|jupyter|codespaces|gitpod|code-server|notebook/.test(base.repository))
    return true;
  return /\b(?:jupyter|pytest|tox|nox|code-server|sleep infinity|sshd)\b/.test(startText(model));
}

/** The text of CMD and ENTRYPOINT in the image's layers. */
export function startText(model: DockerfileModel): string {
  const parts: string[] = [];
  for (const stage of model.graph.layerChain)
    for (const { instruction } of stage.instructions)
      if (instruction.kind === 'cmd' || instruction.kind === 'entrypoint')
        parts.push(
          instruction.command.form === 'exec'
            ? instruction.command.words.join(' ')
            : instruction.command.script.text,
        );
  return parts.join('\n');
}
