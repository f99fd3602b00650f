import type { TextEdit } from '../../support/text-edit.ts';
import { asksForCuda, type CudaEvidence, cudaEvidence, installsCpuTorch } from '../cuda-installs.ts';
import type { WorkflowFacts } from '../facts.ts';
import { namesInSentence } from '../install-weight.ts';
import { installsOf, type WorkflowInstall } from '../python-installs.ts';
import { isCpuIndex } from '../pytorch-builds.ts';
import type { WorkflowModel } from '../repository.ts';
import type { RunningJob } from '../running-job.ts';
import { advice, fixOf, type WorkflowFinding, type WorkflowFix, type WorkflowRule } from './rule.ts';

/** CUDA builds are installed on a runner that has no GPU. */
export const cudaOnCpuRunner: WorkflowRule = {
  id: 'cuda-on-cpu-runner',
  title: 'CUDA builds on a runner without a GPU',
  severity: 'warning',
  summary:
    "Fires when a job on one of GitHub's standard Linux x86-64 runners installs builds of torch, TensorFlow or others for CUDA.",
  rationale: `GitHub's standard runners have no GPU. On Linux x86-64 the default wheel of torch requires about a dozen \`nvidia-*\`
distributions and \`triton\`, gigabytes that the job downloads, unpacks and never loads. PyTorch's CPU builds are served by its own
CPU index; uv takes them with \`--torch-backend cpu\`. TensorFlow has \`tensorflow-cpu\`. Self-hosted runners, larger runners and
runners of other companies are left alone: their labels don't say that there is no GPU.`,
  examples: [
    {
      bad: 'jobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: uv pip install torch\n',
      good: 'jobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: uv pip install --torch-backend cpu torch\n',
    },
  ],
  *judge({ jobs }: WorkflowModel, facts: WorkflowFacts): Iterable<WorkflowFinding> {
    for (const job of jobs)
      for (const { install, evidence } of cudaInstallsOnCpu(job, facts)) {
        const { source } = install.step;
        yield {
          message: messageFor(job, install, evidence),
          path: source.path,
          range: install.range,
          fix: fixFor(install, evidence),
        };
      }
  },
};

/** The installs of CUDA builds in a job that is known to have no GPU. */
export function cudaInstallsOnCpu(
  job: RunningJob,
  facts: WorkflowFacts,
): readonly { readonly install: WorkflowInstall; readonly evidence: CudaEvidence }[] {
  const affected = job.runners.some(
    ({ hosting, operatingSystem, architecture }) =>
      hosting === 'github' && operatingSystem === 'linux' && architecture === 'amd64',
  );
  // A matrix may choose between CPU and GPU runners and install what fits.
  if (!affected || job.runners.some(({ gpu }) => gpu !== 'none')) return [];
  if (configuresIndexes(job)) return [];
  let cpuBuilds = false;
  return installsOf(job).flatMap((install) => {
    const evidence = cudaEvidence(install, job, facts);
    // pip and uv leave a CPU build alone that is there already and fits.
    const satisfied = cpuBuilds && evidence?.framework === 'torch' && !asksForCuda(install);
    if (!install.conditional && installsCpuTorch(install)) cpuBuilds = true;
    return evidence === null || satisfied ? [] : [{ install, evidence }];
  });
}

/** Whether a step tells later ones which index or backend to use, so that their commands don't say all. */
function configuresIndexes({ steps }: RunningJob): boolean {
  return steps.some(
    ({ step, commands }) =>
      (step.run?.text.includes('GITHUB_ENV') === true &&
        /\b(?:UV_TORCH_BACKEND|UV_INDEX|UV_DEFAULT_INDEX|(?:PIP|UV)_(?:EXTRA_)?INDEX_URL|PIP_FIND_LINKS)\b/.test(
          step.run.text,
        )) ||
      commands.some(
        ({ command }) =>
          command.words.some(({ value }) => value === 'config') &&
          command.words.some(({ text }) => isCpuIndex(text)),
      ),
  );
}

function messageFor(job: RunningJob, install: WorkflowInstall, { names, file }: CudaEvidence): string {
  const label = job.runners.find(({ because }) => because !== '')?.because ?? 'the runner';
  const what = file === null ? namesInSentence(names) : `${namesInSentence(names)} of ${file}`;
  const meant = asksForCuda(install)
    ? ' from an index of CUDA builds'
    : ` with ${names.length === 1 ? 'its' : 'their'} CUDA libraries`;
  return `The job ${job.job.id} installs ${what}${meant}, but ${label} has no GPU. Install the CPU builds there.`;
}

function fixFor(install: WorkflowInstall, evidence: CudaEvidence): WorkflowFix {
  const { install: known, step } = install;
  if (known.kind !== 'python-install' || evidence.file !== null || evidence.words.length === 0)
    return advice(
      evidence.framework === 'tensorflow'
        ? 'Install tensorflow-cpu'
        : "Install the CPU builds: torch, torchvision and torchaudio from PyTorch's CPU index",
    );
  if (evidence.framework === 'tensorflow')
    return fixOf(
      'suggested',
      'Install tensorflow-cpu',
      evidence.words.map(({ word, requirement }) => {
        const rest = word.raw.replace(/^["']?tensorflow(?:-gpu)?(?:\[and-cuda\])?/i, (prefix) =>
          /^["']/.test(prefix) ? `${prefix[0]}tensorflow-cpu` : 'tensorflow-cpu',
        );
        return requirement === null || rest === word.raw ? null : scriptEdit(install, word.range, rest);
      }),
    );
  if (evidence.framework === 'torch' && known.manager === 'uv-pip' && !asksForCuda(install)) {
    const { end } = known.subcommand.range;
    return fixOf('suggested', "Take PyTorch's CPU builds", [
      step.step.run === null ? null : scriptEdit(install, { start: end, end }, ' --torch-backend cpu'),
    ]);
  }
  return advice("Install the CPU builds: torch, torchvision and torchaudio from PyTorch's CPU index");
}

/** An edit of the script as one of the file; null where they are not written alike. */
function scriptEdit(
  { step }: WorkflowInstall,
  range: { readonly start: number; readonly end: number },
  newText: string,
): TextEdit | null {
  const { run } = step.step;
  if (run === null || !run.verbatim || range.end === 0) return null;
  const end = run.sourceOffset(range.end - 1) + 1;
  return {
    path: step.source.path,
    start: range.start === range.end ? end : run.sourceOffset(range.start),
    end,
    newText,
  };
}
