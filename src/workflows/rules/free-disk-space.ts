import { actionName } from '../action-reference.ts';
import type { WorkflowFacts } from '../facts.ts';
import type { WorkflowModel } from '../repository.ts';
import type { RunningJob, RunningStep } from '../running-job.ts';
import { cudaInstallsOnCpu } from './cuda-on-cpu-runner.ts';
import { advice, type WorkflowFinding, type WorkflowRule } from './rule.ts';

const ACTIONS =
  /(?:^|\/)(?:free-disk-space(?:-[\w-]+)?|maximize-build-space|disk-space-(?:reclaimer|optimizer[\w-]*)|remove-unwanted-software|reclaim-the-bytes|free-up-disk-space|clean-runner)$/;

/** What GitHub's images bring and jobs throw away for room. */
const PREINSTALLED =
  /^(?:\/usr\/share\/(?:dotnet|swift|miniconda|az_\S*|gradle\S*|rust)|\/usr\/local\/(?:lib\/android|share\/(?:boost|chromium|powershell)|\.ghcup|julia\S*|graalvm)|\/opt\/(?:ghc|hostedtoolcache(?:\/\S*)?|az|microsoft\S*|google)|\$\{?AGENT_TOOLSDIRECTORY\}?(?:\/\S*)?)\/?\*?$/;

/** A step makes room for what another fix makes needless. */
export const freeDiskSpace: WorkflowRule = {
  id: 'free-disk-space',
  title: 'Room is made for CUDA libraries that nobody uses',
  severity: 'info',
  summary:
    'Fires for a step that deletes what the runner brings, in a job that installs CUDA builds without a GPU.',
  rationale: `Deleting the runner's preinstalled programs takes a minute or more of every run. Jobs do it because torch's default
wheels with their CUDA libraries fill the disk. Where these are needless (\`cuda-on-cpu-runner\`), so is the deletion: install the CPU
builds first, then take the step out and see that the job still passes. Where nothing else is found to be needless the rule is
silent.`,
  examples: [
    {
      bad: 'jobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: sudo rm -rf /usr/share/dotnet /opt/ghc\n      - run: uv pip install torch\n',
      good: 'jobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: uv pip install --torch-backend cpu torch\n',
    },
  ],
  *judge({ jobs }: WorkflowModel, facts: WorkflowFacts): Iterable<WorkflowFinding> {
    for (const job of jobs) {
      const step = job.steps.find(freesDisk);
      if (step === undefined || buildsImages(job) || cudaInstallsOnCpu(job, facts).length === 0) continue;
      yield {
        message:
          `This step of the job ${job.job.id} deletes preinstalled programs to make room. With CPU builds instead of CUDA builds ` +
          'the job needs gigabytes less: take the step out once they are in place.',
        path: step.source.path,
        range: step.step.uses?.range ?? step.step.run?.range ?? step.step.place.range,
        fix: advice('Install the CPU builds, then take this step out'),
      };
    }
  },
};

function freesDisk({ step, commands }: RunningStep): boolean {
  const name = step.uses === null ? null : actionName(step.uses.value);
  if (name !== null && ACTIONS.test(name)) return true;
  return commands.some(
    ({ known }) =>
      known?.kind === 'removal' && known.recursive && known.paths.some(({ text }) => PREINSTALLED.test(text)),
  );
}

/** Whether a job builds container images, which need room of their own. */
function buildsImages({ steps }: RunningJob): boolean {
  return steps.some(
    ({ step, commands }) =>
      (step.uses !== null && /^docker\//.test(actionName(step.uses.value) ?? '')) ||
      commands.some(
        ({ command }) =>
          (command.name === 'docker' || command.name === 'podman' || command.name === 'buildah') &&
          command.words.slice(1, 4).some(({ text }) => /^(?:build|buildx|bud|compose|pull)$/.test(text)),
      ),
  );
}
