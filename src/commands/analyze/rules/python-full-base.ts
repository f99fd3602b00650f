import type { DockerfileModel } from '../model/dockerfile-model.ts';
import { finalBase } from './evidence/base-image.ts';
import { editTag } from './evidence/from-tag.ts';
import { advice, finding, findingsOrPraise, praise } from './evidence/judge.ts';
import { layeredSteps } from './evidence/layers.ts';
import { packageInstalls } from './evidence/packages.ts';
import { isDevelopmentImage } from './evidence/purpose.ts';
import { packageName } from './evidence/words.ts';
import type { DockerfileRule, Judgement } from './rule.ts';

/** Programs that the full image has and the slim one has not. */
const FULL_ONLY = /^(?:gcc|g\+\+|cc|c\+\+|make|git|curl|wget|hg|svn|ssh|unzip|patch|autoconf|file|bzr)$/;

/** The final image is built on the full python image. */
export const pythonFullBase: DockerfileRule = {
  id: 'python-full-base',
  title: 'The final image is built on the full python image',
  severity: 'warning',
  summary: 'Fires when the image ends up on `python` without `-slim`, on Debian.',
  rationale: `The full \`python\` images lie on \`buildpack-deps\`: compilers, version control, and the headers of dozens of libraries, so that any package
can be built. An image that runs Python needs none of it; the \`-slim\` variant has the same interpreter on a bare Debian.

The fix changes the tag. It is a suggestion, to be verified by a build: a package without a wheel needs a compiler, and scripts may call
\`git\` or \`curl\`, which \`-slim\` does not have. The full image is the right one for a stage that builds.`,
  examples: [
    { bad: 'FROM python:3.11\nCOPY app.py /srv/\n', good: 'FROM python:3.11-slim\nCOPY app.py /srv/\n' },
    {
      bad: 'FROM python:3.12-bookworm\nCOPY app.py /srv/\n',
      good: 'FROM python:3.12-slim-bookworm\nCOPY app.py /srv/\n',
    },
  ],
  check: (model) => findingsOrPraise(judge(model)),
};

function* judge(model: DockerfileModel): Iterable<Judgement> {
  const base = finalBase(model);
  if (base?.repository !== 'python') return;
  if (/slim/.test(base.tag)) {
    yield praise(
      model,
      base.from.range,
      `The image is built on python:${base.tag}, without compilers and headers.`,
    );
    return;
  }
  if (
    !/^(?:latest|\d+(?:\.\d+)*(?:(?:a|b|rc)\d+)?)?(?:-?(?:bookworm|trixie|bullseye|buster|forky))?$/.test(
      base.tag,
    ) ||
    base.tag === ''
  )
    return;
  if (isDevelopmentImage(model)) return;
  const missing = toolsFromBase(model);
  const edit = editTag(model, base, slimmer);
  const needs =
    missing.length === 0
      ? 'Rebuild to make sure that every package has a wheel.'
      : `It lacks ${missing.map((name) => `\`${name}\``).join(', ')}, which the RUNs use: install that by name, or build in a stage of its own.`;
  yield finding(
    model,
    base.from.range,
    `python:${base.tag} brings compilers and headers that nothing needs at run time; \`-slim\` has the same interpreter without them. ${needs}`,
    {
      fix:
        edit === null || missing.length > 0
          ? advice('Use the -slim variant')
          : { safety: 'suggested', description: 'Use the -slim variant', edits: [edit] },
    },
  );
}

/** `python:3.11` to `python:3.11-slim`, `python:3.11-bookworm` to `python:3.11-slim-bookworm`. */
function slimmer(image: string): string {
  const match = /^(.*\/)?python(?::([\w.]+)(-(?:bookworm|trixie|bullseye|buster|forky))?)?$/.exec(image);
  if (match === null) return image;
  const [, prefix = '', version, suite = ''] = match;
  if (version === undefined || version === 'latest') return `${prefix}python:slim`;
  if (/^[a-z]+$/.test(version)) return `${prefix}python:slim-${version}`;
  return `${prefix}python:${version}-slim${suite}`;
}

/** Programs of the full image that RUNs call without installing them. */
function toolsFromBase(model: DockerfileModel): readonly string[] {
  const installed = new Set(
    packageInstalls(model).flatMap((install) => install.known.packages.map(packageName)),
  );
  const used = new Set<string>();
  for (const step of layeredSteps(model)) {
    for (const { command } of step.commands)
      if (command.name !== null && FULL_ONLY.test(command.name) && !installed.has(command.name))
        used.add(command.name);
    for (const { install } of step.pythonInstalls)
      if (
        [...install.requirements, ...install.editables].some((word) => /git\+/.test(word.text)) &&
        !installed.has('git')
      )
        used.add('git');
  }
  return [...used].sort();
}
