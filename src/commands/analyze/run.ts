import { type Scale, type Trust, trusting } from '../../python/scale/scale.ts';
import { toSaving } from '../../report/budget.ts';
import type { Finding, Report } from '../../report/report.ts';
import { REPORT_SCHEMA } from '../../report/report.ts';
import { decideVerdict, type FailOn } from '../../report/verdict.ts';
import type { Tree, World } from '../../world/world.ts';
import type { Base } from './base.ts';
import type { AnalyzeConfig } from './config.ts';
import { detailsOf } from './details.ts';
import { type Examination, examine } from './examine.ts';
import { headlineOf } from './headline.ts';
import type { JudgedFinding } from './judge.ts';
import { linesOf } from './judge-dockerfile.ts';
import { type Assessment, judgeExamination } from './judge-examination.ts';
import { toLineEdit } from './line-edits.ts';
import { metricsOf } from './metrics.ts';
import type { ModelSettings } from './model/settings.ts';
import { trustAddressesOf } from './model/trusted-addresses.ts';
import { noticesOfBase, noticesOfCoverage, noticesOfIgnoring, noticesOfWeighing } from './notices.ts';

export interface AnalyzeOptions {
  readonly config: AnalyzeConfig;
  /** The file that the configuration was read from, for messages; null for the defaults. */
  readonly configPath: string | null;
  readonly failOn: FailOn;
  readonly target: string | null;
  readonly buildArguments: ReadonlyMap<string, string>;
  readonly base: Base;
  /**
   * Whose files may name addresses that are asked: the analysed tree's own, those of another tree (the base commit of a
   * pull request), or nobody's.
   */
  readonly addressesOf: 'own' | Tree | null;
  /** What the report is about, when the caller knows. */
  readonly subject?: { readonly repository: string | null; readonly commit: string | null };
}

/** What an analysis needs of the world. */
export interface AnalyzeWorld extends Pick<World, 'tree' | 'progress'> {
  readonly scale: Scale;
}

/** An analysis with what only callers in this process can use. */
export interface Analysis {
  readonly report: Report;
  readonly head: Examination;
  readonly assessment: Assessment;
}

/** Reads the world's tree, weighs and judges it, and compares it with the base. Writes nothing. */
export async function analyze(options: AnalyzeOptions, world: AnalyzeWorld): Promise<Report> {
  return (await analyzeTree(options, world)).report;
}

/** The same with the models and judgements behind the report. */
export async function analyzeTree(options: AnalyzeOptions, world: AnalyzeWorld): Promise<Analysis> {
  const settings: ModelSettings = {
    config: options.config,
    target: options.target,
    buildArguments: options.buildArguments,
  };
  world.progress.step('reading Dockerfiles and manifests');
  const { addressesOf, base: comparison } = options;
  const trusts: Trust =
    addressesOf === 'own'
      ? () => true
      : addressesOf === null
        ? () => false
        : await trustAddressesOf(addressesOf);
  const head = await examine(world.tree, settings, trusting(world.scale, trusts));
  // The base is compared on the same terms: an address that may not be asked for head is not asked for base either.
  const base =
    comparison.state === 'available' ? await examineBase(comparison, settings, world, trusts) : null;
  world.progress.step('judging');
  const assessment = await judgeExamination(head, settings, options.configPath);
  const metrics = metricsOf(head, base, options.base, options.config);
  const before = base === null ? null : await judgeExamination(base, settings, options.configPath);
  const isNew = before === null ? null : newFindings(before.findings);
  const findings = assessment.findings.map((finding) => toFinding(finding, isNew));
  const { verdict, reason } = decideVerdict(metrics, findings, { failOn: options.failOn });
  const report: Report = {
    schema: REPORT_SCHEMA,
    command: 'analyze',
    verdict,
    ...(reason === undefined ? {} : { reason }),
    headline: headlineOf(head, base, assessment),
    subject: {
      repository: options.subject?.repository ?? null,
      commit: options.subject?.commit ?? null,
      base: options.base.state === 'none' ? null : options.base.ref,
    },
    metrics,
    findings,
    praise: [...assessment.praise],
    notices: [
      ...noticesOfBase(options.base, base, head, assessment),
      ...noticesOfWeighing(head, options.base),
      ...world.scale.notes().map((message) => ({ message })),
      ...noticesOfCoverage(head),
      ...noticesOfIgnoring(head, options.config.ignore, options.configPath),
      ...assessment.notices,
    ],
    details: detailsOf(head, base, assessment.replacements, assessment.findings, settings),
  };
  return { report, head, assessment };
}

async function examineBase(
  base: Extract<Base, { state: 'available' }>,
  settings: ModelSettings,
  world: AnalyzeWorld,
  trusts: Trust,
): Promise<Examination> {
  world.progress.step(`reading ${base.ref}`);
  return examine(base.tree, settings, trusting(world.scale, trusts));
}

/** Whether a finding of head stands for none of the base's; each of those accounts for one. */
function newFindings(before: readonly JudgedFinding[]): (finding: JudgedFinding) => boolean {
  const left = new Map<string, number>();
  for (const finding of before) left.set(identityOf(finding), (left.get(identityOf(finding)) ?? 0) + 1);
  return (finding) => {
    const key = identityOf(finding);
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  };
}

/** What stays the same when lines move. */
function identityOf({ rule, path, message }: JudgedFinding): string {
  return `${rule.id}\n${path}\n${message.replace(/\d+/g, '#')}`;
}

function toFinding(finding: JudgedFinding, isNew: ((finding: JudgedFinding) => boolean) | null): Finding {
  return {
    rule: finding.rule.id,
    severity: finding.rule.severity,
    title: finding.rule.title,
    message: finding.message,
    location: { path: finding.path, ...linesOf(finding.range) },
    ...(finding.saving === null ? {} : { saving: toSaving(finding.saving.quantity, finding.saving.kind) }),
    ...(finding.fix === null ? {} : { fix: fixOf(finding) }),
    ...(isNew === null ? {} : { isNew: isNew(finding) }),
    ...(finding.ignored === null
      ? {}
      : {
          ignored: {
            by: finding.ignored.by,
            ...(finding.ignored.reason === null ? {} : { reason: finding.ignored.reason }),
          },
        }),
  };
}

function fixOf({ fix, source }: JudgedFinding): NonNullable<Finding['fix']> {
  if (fix === null) throw new RangeError('a finding without a fix');
  const inFile = source === null ? [] : fix.edits.filter(({ path }) => path === source.path);
  const created = (fix.newFiles ?? []).map(({ path, text }) => ({
    path,
    startLine: 1,
    endLine: 0,
    newText: text,
  }));
  return {
    safety: fix.safety,
    description: fix.description,
    edits: [...(source === null || inFile.length === 0 ? [] : [toLineEdit(source, inFile)]), ...created],
  };
}
