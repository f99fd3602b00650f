import { judgeCache } from './evidence/python-cache.ts';
import type { DockerfileRule } from './rule.ts';

/** pip's cache of downloaded wheels stays in a layer of the image. */
export const pipCache: DockerfileRule = {
  id: 'pip-cache',
  title: "pip's cache stays in the image",
  severity: 'warning',
  summary:
    'Fires when `pip install` fills its cache in a layer of the image and nothing in the same RUN takes it out.',
  rationale: `pip keeps every wheel that it downloads below \`~/.cache/pip\`, so that a second install need not
download it again. In an image there is no second install: the layer carries each wheel twice, once packed in the
cache and once unpacked. Reports put that at 750 MB for one service
([BentoML#916](https://github.com/bentoml/BentoML/issues/916)) and at several GB for a GPU image
([pytorch#195526](https://github.com/pytorch/pytorch/issues/195526)).

The fix adds \`--no-cache-dir\` to the command; what gets installed is the same. Equally good, and then the rule is
silent: \`ENV PIP_NO_CACHE_DIR=1\`, in the Dockerfile or in the base image; a cache mount over the cache folder
(\`RUN --mount=type=cache,target=/root/.cache/pip\`), which makes rebuilds faster too; removing the folder in the same RUN.
Removing it in a later RUN does not help: the earlier layer keeps it.`,
  examples: [
    {
      bad: 'FROM python:3.11-slim\nRUN pip install flask==3.0.0\n',
      good: 'FROM python:3.11-slim\nRUN pip install --no-cache-dir flask==3.0.0\n',
    },
    {
      bad: 'FROM python:3.11-slim\nRUN pip install flask==3.0.0\nRUN rm -rf /root/.cache\n',
      good: 'FROM python:3.11-slim\nRUN --mount=type=cache,target=/root/.cache/pip pip install flask==3.0.0\n',
    },
  ],
  check: (model) =>
    judgeCache(model, {
      managers: ['pip'],
      flag: '--no-cache-dir',
      message: () =>
        'pip leaves the wheels that it downloaded in its cache, and the cache becomes part of this layer: each wheel is ' +
        'stored packed and unpacked. Add `--no-cache-dir`, or a cache mount.',
      praise: (evidence) => `pip's cache does not get into the image: ${evidence}.`,
    }),
};
