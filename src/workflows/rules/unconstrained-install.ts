import { isTool, namesInSentence } from '../install-weight.ts';
import { installsOf, type WorkflowInstall } from '../python-installs.ts';
import type { WorkflowModel } from '../repository.ts';
import { advice, type WorkflowFinding, type WorkflowRule } from './rule.ts';

/** pip is given bare names: what it installs is another thing every day. */
export const unconstrainedInstall: WorkflowRule = {
  id: 'unconstrained-install',
  title: 'pip installs whatever is newest',
  severity: 'info',
  summary:
    'Fires when `pip install` or `uv pip install` names distributions without a version and without a constraints file.',
  rationale: `A bare name installs the newest release of that hour with the newest releases of all it requires. The job breaks on a
day when nobody changed anything, and its downloads grow unnoticed. A version, or \`-c constraints.txt\`, says what the job was
tested with; a requirements file can also be hashed into a cache's key. Tools that install others (pip, build, uv and the like) are
left alone, and so is what comes from the repository itself.`,
  examples: [
    {
      bad: 'steps:\n  - run: pip install pandas evidently\n',
      good: 'steps:\n  - run: pip install -r requirements-monitoring.txt\n',
    },
  ],
  *judge({ jobs }: WorkflowModel): Iterable<WorkflowFinding> {
    for (const job of jobs)
      for (const install of installsOf(job)) {
        const names = bareNames(install);
        if (names.length === 0) continue;
        yield {
          message:
            `${namesInSentence(names)} ${names.length === 1 ? 'is' : 'are'} installed without a version or a constraint, so that every run may get ` +
            'another one. Name the versions, use a constraints file (-c), or list them in a requirements file.',
          path: install.step.source.path,
          range: install.range,
          fix: advice('Name the versions, or use a constraints file'),
        };
      }
  },
};

const CONSTRAINT_VARIABLES = ['PIP_CONSTRAINT', 'UV_CONSTRAINT'];

function bareNames(install: WorkflowInstall): readonly string[] {
  if (install.manager !== 'pip' && install.manager !== 'uv-pip') return [];
  if (install.constraintFiles.length > 0) return [];
  const { environment } = install.install.command;
  if (CONSTRAINT_VARIABLES.some((name) => (environment.get(name) ?? '') !== '')) return [];
  return install.requirements.flatMap(({ requirement, written }) =>
    requirement !== null &&
    requirement.url === null &&
    requirement.specifier.specifiers.length === 0 &&
    !isTool(requirement.normalizedName)
      ? [written]
      : [],
  );
}
