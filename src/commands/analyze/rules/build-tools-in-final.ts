import type { DockerfileModel, RepositoryFacts } from '../model/dockerfile-model.ts';
import { appendCommand } from './edit/append.ts';
import { sudoOf } from './evidence/apt.ts';
import { advice, finding, findingsOrPraise, praise, rangeOfCommand, scriptOf } from './evidence/judge.ts';
import { staysInImage, stepsAfter } from './evidence/layers.ts';
import { type PackageInstall, packageInstalls } from './evidence/packages.ts';
import { isDevelopmentImage, startText } from './evidence/purpose.ts';
import { broughtNames, directNames, imageInstalls } from './evidence/python.ts';
import { runTimeCompilation } from './evidence/repository.ts';
import { systemSaving } from './evidence/system.ts';
import { packageName } from './evidence/words.ts';
import type { DockerfileRule, Judgement, ProposedFix } from './rule.ts';

/** Packages whose only work is to compile. */
export const BUILD_TOOL =
  /^(?:build-essential|build-base|gcc(?:-\d+)?|gcc-c\+\+|g\+\+(?:-\d+)?|make|gmake|cmake|ninja-build|ninja|clang(?:-\d+)?|llvm(?:-\d+)?(?:-dev)?|autoconf|automake|libtool|bison|flex|rustc|cargo|rust|golang(?:-go)?|go|nvidia-cuda-toolkit|swig|gfortran|musl-dev|libc6?-dev|linux-headers.*|"?@?development-tools"?)$/;

/** Packages of headers, named along once a compiler is there. */
const HEADERS = /-(?:dev|devel)$/;

/** Distributions that run a compiler in production: kernels and graphs are compiled when they are first used. */
const COMPILES_AT_RUN_TIME = new Set([
  'triton',
  'vllm',
  'sglang',
  'deepspeed',
  'flashinfer-python',
  'tilelang',
  'unsloth',
  'tensorrt-llm',
  'pytensor',
  'aesara',
  'theano',
  'pymc',
  'cmdstanpy',
  'pystan',
  'cython',
  'cppyy',
  'xformers',
  'numpyro',
  'codon-jit',
]);

/** Compilers stay in the image. */
export const buildToolsInFinal: DockerfileRule = {
  id: 'build-tools-in-final',
  title: 'Build tools stay in the image',
  severity: 'warning',
  summary:
    'Fires when compilers and headers are installed in a layer of the image and not removed in the same RUN.',
  rationale: `A compiler is needed while a package without a wheel is built, and never again. \`build-essential\` and the headers that go with it
bring hundreds of megabytes; moving the build into a stage of its own took one inference image from 10.5 to 6.8 GB
([roboflow/inference#1420](https://github.com/roboflow/inference/pull/1420)).

Build wheels or a virtual environment in one stage and copy them into the next. Where install, use and removal can share one RUN, removing the
tools there works too: the suggested edit appends it. It is not marked safe, because \`--auto-remove\` can take a library with it that the
compiled code needs (\`libgomp1\` is the usual one): install such a library by name. The rule is silent for images to develop in, and where
something compiles at run time (\`torch.compile\`, Triton, vLLM, …).`,
  examples: [
    {
      bad: 'FROM python:3.11-slim\nRUN apt-get update && apt-get install -y --no-install-recommends build-essential && rm -rf /var/lib/apt/lists/*\nRUN pip install --no-cache-dir pyfarmhash\n',
      good: 'FROM python:3.11 AS build\nRUN pip wheel --no-cache-dir --wheel-dir /wheels pyfarmhash\n\nFROM python:3.11-slim\nRUN --mount=type=bind,from=build,source=/wheels,target=/wheels pip install --no-cache-dir /wheels/*.whl\n',
    },
  ],
  check: (model, facts) => findingsOrPraise(judge(model, facts)),
};

function* judge(model: DockerfileModel, facts: RepositoryFacts): Iterable<Judgement> {
  if (isDevelopmentImage(model) || compilesAtRunTime(model, facts)) return;
  for (const install of packageInstalls(model)) {
    const tools = install.kept.filter((word) => BUILD_TOOL.test(packageName(word)));
    if (tools.length === 0) continue;
    const all = install.kept.filter(
      (word) => BUILD_TOOL.test(packageName(word)) || HEADERS.test(packageName(word)),
    );
    const names = all.map(packageName);
    const script = scriptOf(install.step, install.item.command);
    yield finding(
      model,
      rangeOfCommand(model, install.step, script, install.item.command.range),
      `${listed(names)} ${names.length === 1 ? 'stays' : 'stay'} in the image after the build. Build in a stage of its own and copy the result, or ` +
        'remove the tools in the RUN that uses them.',
      {
        fix: fixOf(model, install, names),
        ...systemSaving(model, { item: install.item, without: new Set(names) }),
      },
    );
  }
  // A stage that is copied whole leaves nothing behind.
  const taken = model.graph.target?.copiesFrom.find((index) => {
    const stage = model.graph.stages[index];
    return stage !== undefined && !staysInImage(model, stage, '/usr/bin');
  });
  const stage = taken === undefined ? undefined : model.graph.stages[taken];
  if (stage !== undefined)
    yield praise(
      model,
      stage.from.range,
      `What is needed only to build stays in ${stage.name === null ? `stage ${stage.index}` : `the stage ${stage.name}`}.`,
    );
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 4).map((name) => `\`${name}\``);
  const rest = names.length - shown.length;
  if (rest > 0) return `${shown.join(', ')} and ${rest} more`;
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}` : (shown[0] ?? '');
}

function fixOf(model: DockerfileModel, install: PackageInstall, names: readonly string[]): ProposedFix {
  const { step, item, known } = install;
  const multiStage = advice('Build in a separate stage and copy the result');
  const script = scriptOf(step, item.command);
  const usedHere = step.commands.some(
    (other) =>
      step.commands.indexOf(other) > step.commands.indexOf(item) && other.known?.kind === 'python-install',
  );
  const usedLater = stepsAfter(model, step).some((later) => later.pythonInstalls.length > 0);
  if (script === null || !usedHere || usedLater || !(known.manager === 'apt-get' || known.manager === 'apt'))
    return multiStage;
  const sudo = sudoOf(script.script.text, item);
  const edit = appendCommand(model, step, script, `${sudo}apt-get purge -y --auto-remove ${names.join(' ')}`);
  if (edit === null) return multiStage;
  return { safety: 'suggested', description: 'Remove the build tools at the end of the RUN', edits: [edit] };
}

function compilesAtRunTime(model: DockerfileModel, facts: RepositoryFacts): boolean {
  if (/\b(?:g?cc|g\+\+|make|cmake|cargo|go run|nvcc)\b/.test(startText(model))) return true;
  for (const { item } of imageInstalls(model)) {
    const direct = directNames(item);
    for (const name of broughtNames(item))
      if (COMPILES_AT_RUN_TIME.has(name) && (name !== 'triton' || direct.has(name))) return true;
  }
  return runTimeCompilation(facts) !== null;
}
