import { judgeCache } from './evidence/python-cache.ts';
import type { DockerfileRule } from './rule.ts';

/** uv's cache stays in a layer of the image. */
export const uvCache: DockerfileRule = {
  id: 'uv-cache',
  title: "uv's cache stays in the image",
  severity: 'info',
  summary:
    'Fires when `uv` installs with its cache in a layer of the image and nothing in the same RUN takes it out.',
  rationale: `uv unpacks what it downloads in its cache (\`~/.cache/uv\`) and then links the files into the environment.
Where it can make hard links, a layer stores such a file once, and the cache costs little more than metadata and source
builds. Where it copies (\`UV_LINK_MODE=copy\`, or cache and environment on different file systems), the layer carries
everything twice. uv's own Docker guide asks for a cache mount or \`--no-cache\`.

The fix adds \`--no-cache\`: uv then works in a temporary folder and installs the same files. Equally good:
\`ENV UV_NO_CACHE=1\`, or a cache mount (\`RUN --mount=type=cache,target=/root/.cache/uv\`).`,
  examples: [
    {
      bad: 'FROM python:3.11-slim\nRUN pip install --no-cache-dir uv\nRUN uv pip install --system flask\n',
      good: 'FROM python:3.11-slim\nRUN pip install --no-cache-dir uv\nRUN --mount=type=cache,target=/root/.cache/uv uv pip install --system flask\n',
    },
  ],
  check: (model) =>
    judgeCache(model, {
      managers: ['uv-pip', 'uv-sync', 'uv-add', 'uv-tool'],
      flag: '--no-cache',
      message: (step) =>
        step.at.variables.get('UV_LINK_MODE') === 'copy'
          ? "uv's cache becomes part of this layer, and with UV_LINK_MODE=copy every file in it is stored a second time. " +
            'Add `--no-cache`, or a cache mount.'
          : "uv's cache becomes part of this layer: metadata, source builds, and a second copy of every file that could not " +
            'be hard-linked. Add `--no-cache`, or a cache mount.',
      praise: (evidence) => `uv's cache does not get into the image: ${evidence}.`,
    }),
};
