import { fileNameOf, folderOf } from '../../python/manifests/repository-path.ts';
import type { Notice } from '../../report/report.ts';
import { byCodeUnit } from '../../support/compare.ts';
import { nearest } from '../../support/nearest.ts';
import type { SourceText } from '../../support/source-text.ts';
import { describeAllRules } from './all-rules.ts';
import type { Base } from './base.ts';
import { counterpart, counterpartDockerfile } from './counterpart.ts';
import type { Examination } from './examine.ts';
import type { Assessment } from './judge-examination.ts';
import { misspeltIgnoreComments, readIgnoreComments } from './suppression.ts';

/** What a person should know about the comparison: that there is none, what has no counterpart, and which ignore comments are new. */
export function noticesOfBase(
  comparison: Base,
  base: Examination | null,
  head: Examination,
  assessment: Assessment,
): Notice[] {
  if (comparison.state === 'unavailable')
    return [{ message: `There is no comparison: ${comparison.reason}.` }];
  if (base === null) return [];
  return [...goneFromBase(head, base), ...newIgnoreComments(base, assessment)];
}

/** What the base has and head does not, and what is weighed in another way than before. */
function goneFromBase(head: Examination, base: Examination): Notice[] {
  const matched = new Set(head.manifests.flatMap((weighed) => counterpart(weighed, head, base)?.path ?? []));
  const paths = new Set(head.manifests.map(({ path }) => path));
  const notices: Notice[] = [];
  for (const weighed of head.manifests) {
    const before = counterpart(weighed, head, base);
    if (weighed.group === null && before !== null && before.path !== weighed.path)
      notices.push({
        message: `${weighed.path} is compared with ${before.path} of the base, which asks for much the same and is gone.`,
        location: { path: weighed.path },
      });
    if (weighed.group === null && weighed.closure.closure.source === 'lock' && isNewLock(weighed.path, base))
      notices.push({
        message: `${weighed.path} is new and decides from now on what gets installed; its weights are not compared with the estimates of the base.`,
        location: { path: weighed.path },
      });
  }
  for (const { path, group } of base.manifests)
    if (group === null && !paths.has(path) && !matched.has(path))
      notices.push({ message: `${path} is gone: the base has it, and nothing was found in its place.` });
  const followed = new Set(
    head.dockerfiles.flatMap((model) => counterpartDockerfile(model, head, base)?.path ?? []),
  );
  for (const { path } of base.dockerfiles)
    if (!followed.has(path))
      notices.push({ message: `${path} is gone: the base has it, and nothing was found in its place.` });
  return notices;
}

function isNewLock(path: string, base: Examination): boolean {
  return !base.manifests.some((each) => each.path === path);
}

function newIgnoreComments(base: Examination, assessment: Assessment): Notice[] {
  const known = new Set<string>();
  for (const source of sourcesOf(base))
    for (const { path, rules, reason } of readIgnoreComments(source))
      for (const rule of rules) known.add(`${path}\n${rule}\n${reason}`);
  return assessment.findings.flatMap(({ rule, ignored, path }) => {
    if (ignored === null || !ignored.by.startsWith(`${path}:`)) return [];
    return known.has(`${path}\n${rule.id}\n${ignored.reason}`)
      ? []
      : [
          {
            message: `A comment that the base does not have silences ${rule.id} at ${ignored.by}${ignored.reason === null ? '' : ` (${ignored.reason})`}.`,
            location: { path },
          },
        ];
  });
}

/** Files that say what gets installed and that are not read; what they would add is not in any total. */
const UNREAD_FORMATS: readonly (readonly [RegExp, string])[] = [
  [/(^|\/)(?:[^/]*[-.])?conda-lock\.ya?ml$/i, 'a lock file of conda-lock'],
  [/(^|\/)(pixi\.lock|pixi\.toml)$/, 'a project of pixi'],
  [/(^|\/)setup\.py$/, 'a project that computes what it depends on'],
];

/** Folders that hold what others wrote, and what tests and examples hold. */
const NOT_OWN =
  /(?:^|\/)(?:node_modules|site-packages|dist-packages|\.?venv|\.tox|\.nox|third_party|vendor|tests?|examples?)\//;

/** The most files of a kind that are named one by one. */
const MOST_UNREAD = 20;

/** Files that would matter and are not read, conda's packages, and settings for Dockerfiles that are not there. */
export function noticesOfCoverage(head: Examination): Notice[] {
  const unread = head.files.entries.flatMap(({ path }) => {
    const format = UNREAD_FORMATS.find(([pattern]) => pattern.test(path));
    return format === undefined || NOT_OWN.test(path) || isDeclaredElsewhere(path, head)
      ? []
      : [{ message: `${path} is ${format[1]}, which is not weighed.`, location: { path } }];
  });
  const paths = new Set(head.dockerfiles.map(({ path }) => path));
  const missing = head.environment.settings.config.dockerfiles.filter(({ path }) => !paths.has(path));
  return [
    ...unread.slice(0, MOST_UNREAD),
    ...(unread.length > MOST_UNREAD
      ? [{ message: `${unread.length - MOST_UNREAD} more such files are not weighed.` }]
      : []),
    ...condaPackages(head),
    ...missing.map(({ path }) => ({
      message: `The configuration names the Dockerfile ${path}, which was not found.`,
    })),
  ];
}

/** setup.py is the project's own word only where no other file beside it says what it asks for. */
function isDeclaredElsewhere(path: string, { known }: Examination): boolean {
  if (fileNameOf(path) !== 'setup.py') return false;
  return known.some((each) =>
    each.kind === 'lock'
      ? folderOf(each.lock.path) === folderOf(path)
      : folderOf(each.manifest.path) === folderOf(path) &&
        each.manifest.groups.some(({ requirements }) => requirements.length > 0),
  );
}

/** Names of conda's packages that are named one by one. */
const MOST_CONDA_PACKAGES = 8;

/** What conda itself installs of each environment: it weighs something, and nothing here says what. */
function condaPackages({ known }: Examination): Notice[] {
  return known.flatMap((each) => {
    if (each.kind === 'lock') return [];
    const { path, groups, condaPackages: names = [] } = each.manifest;
    if (names.length === 0) return [];
    const more = names.length - MOST_CONDA_PACKAGES;
    const named = `${names.slice(0, MOST_CONDA_PACKAGES).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
    const hasPipPart = groups.some(({ requirements }) => requirements.length > 0);
    return [
      {
        message: hasPipPart
          ? `Of ${path} the pip part is weighed, and not what conda installs: ${named}.`
          : `${path} is not weighed, because conda installs all of it: ${named}.`,
        location: { path },
      },
    ];
  });
}

/** The most gaps that are named one by one. */
const MOST_GAPS = 20;

/** What install commands ask for and could not be followed, and growth that has nothing to be compared with. */
export function noticesOfWeighing(head: Examination, comparison: Base): Notice[] {
  const gaps = head.dockerfiles.flatMap((model) =>
    model.steps.flatMap((step) =>
      step.pythonInstalls.flatMap((install) =>
        install.gaps.map((gap) => ({
          message: `Not weighed: ${gap}.`,
          location: { path: model.path, startLine: step.instruction.range.startLine },
        })),
      ),
    ),
  );
  const unchecked = head.environment.settings.config.budgets.filter(
    (budget) => comparison.state === 'none' && budget['max-growth'] !== undefined,
  );
  return [
    ...unchecked.map(({ manifest, dockerfile }) => ({
      message: `The growth of ${manifest ?? dockerfile} was not checked: there is no base to compare with.`,
    })),
    ...gaps.slice(0, MOST_GAPS),
    ...(gaps.length > MOST_GAPS
      ? [{ message: `${gaps.length - MOST_GAPS} more operands of install commands could not be followed.` }]
      : []),
  ];
}

/** Ignored rules that there are not, with the nearest that there is, and comments that are not understood. */
export function noticesOfIgnoring(
  examination: Examination,
  ignored: readonly string[],
  configPath: string | null,
): Notice[] {
  const known = describeAllRules().map(({ id }) => id);
  const unknown = (rule: string, where: string): string => {
    const near = nearest(rule, known);
    const advice = near === null ? '' : ` Did you mean "${near}"?`;
    return `${where} ignores "${rule}", and there is no such rule.${advice}`;
  };
  const notices: Notice[] = ignored
    .filter((rule) => !known.includes(rule))
    .map((rule) => ({ message: unknown(rule, configPath ?? 'The configuration') }));
  for (const source of sourcesOf(examination)) {
    for (const { path, line, rules } of readIgnoreComments(source))
      for (const rule of rules)
        if (!known.includes(rule))
          notices.push({
            message: unknown(rule, `A comment in ${path}:${line}`),
            location: { path, startLine: line },
          });
    for (const line of misspeltIgnoreComments(source))
      notices.push({
        message: `The comment in ${source.path}:${line} silences nothing; write "# plimsoll ignore=rule-id reason".`,
        location: { path: source.path, startLine: line },
      });
  }
  return notices;
}

/** Dockerfiles and manifests, each once, by path. */
function sourcesOf({ sources, dockerfiles }: Examination): SourceText[] {
  const all = new Map(sources);
  for (const { path, source } of dockerfiles) all.set(path, source);
  return [...all.values()].sort((a, b) => byCodeUnit(a.path, b.path));
}
