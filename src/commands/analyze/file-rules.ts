import type { Problem } from '../../support/problem.ts';
import type { SourceText } from '../../support/source-text.ts';
import type { JudgedFinding } from './judge.ts';
import type { RuleDescription } from './rules/rule.ts';

/** What readers find wrong with a file is a finding like any other, with an id and a page. */
export const FILE_RULES: readonly RuleDescription[] = [
  {
    id: 'dockerfile-error',
    title: 'Dockerfile that can not be built',
    severity: 'error',
    summary: 'BuildKit would refuse the Dockerfile, or part of it.',
    rationale:
      "Plimsoll reads Dockerfiles by BuildKit's own rules. What BuildKit refuses ends the build, so nothing after it can be weighed; the rest of the report still holds.",
    examples: [
      {
        bad: 'FROM python:3.11-slim\nRUN <<EOF\npip install numpy\n',
        good: 'FROM python:3.11-slim\nRUN <<EOF\npip install numpy\nEOF\n',
      },
    ],
  },
  {
    id: 'dockerfile-warning',
    title: 'Dockerfile that BuildKit warns about',
    severity: 'info',
    summary: 'BuildKit builds the Dockerfile and prints a warning.',
    rationale:
      'Such as an empty line inside a continued instruction, which later versions of the syntax may refuse.',
    examples: [
      {
        bad: 'FROM python:3.11-slim\nRUN echo a && \\\n\n    echo b\n',
        good: 'FROM python:3.11-slim\nRUN echo a && \\\n    echo b\n',
      },
    ],
  },
  {
    id: 'manifest-error',
    title: 'Manifest that can not be read',
    severity: 'error',
    summary: 'pip or uv would refuse the requirements file, project file or lock file, or part of it.',
    rationale:
      'A requirement that can not be read is not weighed; the others are, and the report says what is missing.',
    examples: [{ bad: 'numpy=>1.24\n', good: 'numpy>=1.24\n' }],
  },
  {
    id: 'manifest-warning',
    title: 'Manifest with something to look at',
    severity: 'info',
    summary:
      'The manifest is accepted, but part of it does not mean what it seems to, or can not be followed.',
    rationale: 'For example dependencies that only running setup.py would tell.',
    examples: [{ bad: '-e ./package-with-setup-py-only\n', good: '-e ./package-with-pyproject-toml\n' }],
  },
];

/** Whether a rule says that the tool that owns a file would refuse it. */
export function isFileError(rule: string): boolean {
  return rule === 'dockerfile-error' || rule === 'manifest-error';
}

/** A reader's problem as a finding. */
export function findingOfProblem(
  problem: Problem,
  source: SourceText | null,
  isDockerfile: boolean,
): JudgedFinding {
  const id = `${isDockerfile ? 'dockerfile' : 'manifest'}-${problem.severity}`;
  const rule = FILE_RULES.find((each) => each.id === id);
  if (rule === undefined) throw new RangeError(`no rule ${id}`);
  return {
    rule,
    message: `${capitalized(problem.message)}.${problem.advice === '' ? '' : ` ${problem.advice}`}`,
    path: problem.path,
    range: problem.range,
    source,
    fix: null,
    saving: null,
    ignored: null,
  };
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
