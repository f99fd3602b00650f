import type { DockerfileModel, RepositoryFacts } from '../model/dockerfile-model.ts';
import { BUILD_TOOL } from './build-tools-in-final.ts';
import { bringsTorch, cudaFlavour, finalBase, isCudaImage } from './evidence/base-image.ts';
import { compilationInImage } from './evidence/compilation.ts';
import { editTag } from './evidence/from-tag.ts';
import { advice, finding, findingsOrPraise, praise } from './evidence/judge.ts';
import { packageInstalls } from './evidence/packages.ts';
import { broughtNames, imageInstalls } from './evidence/python.ts';
import { packageName } from './evidence/words.ts';
import type { DockerfileRule, Judgement } from './rule.ts';

/** The image ships the CUDA compiler and headers although nothing compiles. */
export const develBase: DockerfileRule = {
  id: 'devel-base',
  title: 'The final image is built on a development base',
  severity: 'warning',
  summary:
    'Fires when the image ends up on a `-devel` CUDA or PyTorch base and nothing in it compiles CUDA code.',
  rationale: `The \`-devel\` variants add the CUDA compiler, headers and static libraries to the \`-runtime\` ones: gigabytes that only
compilation needs. About half of the GPU Dockerfiles of public repositories ship one.

The fix changes the tag to \`-runtime\`. It is a suggestion, to be verified by a build: some libraries compile kernels when they
run. Where an extension is compiled, do that in a stage on the \`-devel\` base and copy the result into one on \`-runtime\`. The rule
is silent when it sees a compiler run, a distribution that is known to compile, CUDA sources, or code that compiles at run time.`,
  examples: [
    {
      bad: 'FROM pytorch/pytorch:2.4.0-cuda12.1-cudnn9-devel\nCOPY serve.py /srv/\nCMD ["python", "/srv/serve.py"]\n',
      good: 'FROM pytorch/pytorch:2.4.0-cuda12.1-cudnn9-runtime\nCOPY serve.py /srv/\nCMD ["python", "/srv/serve.py"]\n',
    },
  ],
  check: (model, facts) => findingsOrPraise(judge(model, facts)),
};

function* judge(model: DockerfileModel, facts: RepositoryFacts): Iterable<Judgement> {
  const base = finalBase(model);
  if (base === null || !(isCudaImage(base) || bringsTorch(base))) return;
  const flavour = cudaFlavour(base);
  const image = `${base.repository}:${base.tag}`;
  if (flavour === 'runtime' || (flavour === 'base' && isCudaImage(base)))
    yield praise(model, base.from.range, `The image is built on ${image}, without CUDA's compiler.`);
  if (flavour !== 'devel' || compilationInImage(model, facts) !== null) return;
  const installs = imageInstalls(model);
  // An install that could not be followed may compile something.
  if (installs.some(({ item }) => item.closure === null && item.install.requirements.length === 0)) return;
  // Who installs a compiler compiles, if only by a program that can't be read here.
  if (packageInstalls(model).some(({ kept }) => kept.some((word) => BUILD_TOOL.test(packageName(word)))))
    return;
  const ownCuda =
    isCudaImage(base) &&
    installs.some(({ item }) => [...broughtNames(item)].some((name) => name.startsWith('nvidia-cuda')));
  const edit = editTag(model, base, (written) =>
    ownCuda
      ? written.replace(/-(?:cudnn\d*-)?devel(?=-|$)/, '-base')
      : written.replace(/-devel(?=-|$)/, '-runtime'),
  );
  const description = ownCuda ? 'Use the -base variant' : 'Use the -runtime variant';
  yield finding(
    model,
    base.from.range,
    `${image} brings CUDA's compiler and headers, and nothing here compiles. ` +
      (ownCuda
        ? 'The Python distributions bring their own CUDA libraries, so the `-base` variant is enough; rebuild to make sure.'
        : 'The `-runtime` variant is enough; rebuild to make sure.'),
    { fix: edit === null ? advice(description) : { safety: 'suggested', description, edits: [edit] } },
  );
}
