import { replacements } from '../../python/replacements/replacements.ts';
import type { Notice, Praise } from '../../report/report.ts';
import { breathe } from '../../support/breathe.ts';
import { byCodeUnit } from '../../support/compare.ts';
import type { Problem } from '../../support/problem.ts';
import { type Examination, gatherFacts, remodelIn } from './examine.ts';
import { findingOfProblem } from './file-rules.ts';
import type { JudgedFinding } from './judge.ts';
import { judgeClosures } from './judge-closures.ts';
import { judgeDockerfile } from './judge-dockerfile.ts';
import { type JudgedReplacement, judgeRequirements } from './judge-requirements.ts';
import type { DockerfileModel } from './model/dockerfile-model.ts';
import type { ModelSettings } from './model/settings.ts';
import { DOCKERFILE_RULES } from './rules/registry.ts';
import { type IgnoreComment, linesOfInstruction, readIgnoreComments, silencedBy } from './suppression.ts';

/** What is said about an examined tree. */
export interface Assessment {
  /** Sorted by path, line and rule; ignored ones included. */
  readonly findings: readonly JudgedFinding[];
  readonly replacements: readonly JudgedReplacement[];
  readonly praise: readonly Praise[];
  readonly notices: readonly Notice[];
  readonly ignoreComments: readonly IgnoreComment[];
}

/** Judges Dockerfiles, requirements and what the readers stumbled over, then applies what silences findings. */
export async function judgeExamination(
  examination: Examination,
  settings: ModelSettings,
  ignoredFrom: string | null,
): Promise<Assessment> {
  const facts = await gatherFacts(examination, replacements, settings);
  const dockerfiles = new Map(examination.dockerfiles.map((model) => [model.path, model]));
  const { shown, notices } = boundedProblems(examination.problems);
  const findings: JudgedFinding[] = shown.map((problem) =>
    findingOfProblem(
      problem,
      dockerfiles.get(problem.path)?.source ?? examination.sources.get(problem.path) ?? null,
      dockerfiles.has(problem.path),
    ),
  );
  const praise: Praise[] = [];
  const remodel = remodelIn(examination);
  for (const model of examination.dockerfiles) {
    await breathe();
    const own = {
      ...facts,
      gpuEvidence: facts.gpuEvidence.filter(({ path }) => path === model.path || !dockerfiles.has(path)),
    };
    const judged = await judgeDockerfile(model, own, DOCKERFILE_RULES, remodel);
    findings.push(...judged.findings);
    praise.push(...judged.praise);
  }
  const judgedSeparately: JudgedReplacement[] = [];
  for (const weighed of examination.manifests)
    judgedSeparately.push(
      ...(await judgeRequirements(weighed, facts, replacements, examination.scale, examination.sources)),
    );
  const judgedReplacements = withoutRepetition(judgedSeparately);
  findings.push(...judgedReplacements.map(({ finding }) => finding));
  findings.push(...judgeClosures(examination.manifests, examination.sources));

  const comments = new Map<string, readonly IgnoreComment[]>();
  const silenced = findings.map((finding) =>
    silence(finding, dockerfiles.get(finding.path) ?? null, settings, ignoredFrom, comments),
  );
  return {
    findings: silenced.sort(byPlace),
    replacements: judgedReplacements,
    praise: praise.sort(
      (a, b) =>
        byCodeUnit(a.location?.path ?? '', b.location?.path ?? '') ||
        (a.location?.startLine ?? 0) - (b.location?.startLine ?? 0) ||
        byCodeUnit(a.rule, b.rule),
    ),
    notices: [
      ...notices,
      ...examination.files.notices.map(({ path, message }) => ({
        message,
        ...(path === null ? {} : { location: { path } }),
      })),
    ],
    ignoreComments: [...comments.values()].flat(),
  };
}

/** A binary file has a problem on every line: the first say what there is to say. */
const MOST_PROBLEMS_OF_A_FILE = 10;

function boundedProblems(problems: readonly Problem[]): { shown: Problem[]; notices: Notice[] } {
  const counts = new Map<string, number>();
  const shown = problems.filter(({ path }) => {
    const number = (counts.get(path) ?? 0) + 1;
    counts.set(path, number);
    return number <= MOST_PROBLEMS_OF_A_FILE;
  });
  const notices = [...counts].flatMap(([path, number]) =>
    number <= MOST_PROBLEMS_OF_A_FILE
      ? []
      : [
          {
            message: `${number - MOST_PROBLEMS_OF_A_FILE} more problems of ${path} are not shown.`,
            location: { path },
          },
        ],
  );
  return { shown, notices };
}

function silence(
  finding: JudgedFinding,
  model: DockerfileModel | null,
  settings: ModelSettings,
  ignoredFrom: string | null,
  comments: Map<string, readonly IgnoreComment[]>,
): JudgedFinding {
  if (settings.config.ignore.includes(finding.rule.id))
    return { ...finding, ignored: { by: ignoredFrom ?? 'the configuration', reason: null } };
  const { source, range } = finding;
  if (source === null || range === null) return finding;
  let inFile = comments.get(source.path);
  if (inFile === undefined) {
    inFile = readIgnoreComments(source);
    comments.set(source.path, inFile);
  }
  if (inFile.length === 0) return finding;
  const { startLine, endLine } =
    model === null
      ? range
      : linesOfInstruction(model.dockerfile.instructions, range.startLine, range.endLine);
  const comment = silencedBy(inFile, source, finding.rule.id, startLine, endLine);
  return comment === null
    ? finding
    : { ...finding, ignored: { by: `${comment.path}:${comment.line}`, reason: comment.reason } };
}

/** A requirement reached from several manifests is judged once, where it saves most. */
function withoutRepetition(judged: readonly JudgedReplacement[]): JudgedReplacement[] {
  const kept = new Map<string, JudgedReplacement>();
  for (const each of judged) {
    const place = each.requirements.map(({ path, range }) => `${path}:${range.start}`).join(' ');
    const key = `${each.replacement.id} ${place}`;
    if (!kept.has(key)) kept.set(key, each);
  }
  return [...kept.values()];
}

function byPlace(a: JudgedFinding, b: JudgedFinding): number {
  return (
    byCodeUnit(a.path, b.path) ||
    (a.range?.start ?? -1) - (b.range?.start ?? -1) ||
    byCodeUnit(a.rule.id, b.rule.id) ||
    byCodeUnit(a.message, b.message)
  );
}
