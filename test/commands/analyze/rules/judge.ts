import { AnalyzeConfig } from '../../../../src/commands/analyze/config.ts';
import { examine, gatherFacts } from '../../../../src/commands/analyze/examine.ts';
import type {
  DockerfileModel,
  RepositoryFacts,
} from '../../../../src/commands/analyze/model/dockerfile-model.ts';
import { DOCKERFILE_RULES } from '../../../../src/commands/analyze/rules/registry.ts';
import type { DockerfileRule, Judgement, ProposedFix } from '../../../../src/commands/analyze/rules/rule.ts';
import { parseDockerfile } from '../../../../src/docker/dockerfile/parse.ts';
import { byCodeUnit } from '../../../../src/support/compare.ts';
import { SourceText } from '../../../../src/support/source-text.ts';
import { applyEdits } from '../../../../src/support/text-edit.ts';
import type { Tree } from '../../../../src/world/world.ts';
import { embeddedScale } from '../../../support/memory-world.ts';

/** Texts by path, or a number of bytes for a file whose content does not matter. */
export type Files = Readonly<Record<string, string | number>>;
export type Finding = Extract<Judgement, { kind: 'finding' }>;

export interface Circumstances {
  readonly platform?: string;
  readonly python?: string;
  /** Which Dockerfile is judged; default `Dockerfile`. */
  readonly path?: string;
  readonly target?: string;
}

export interface Judged {
  readonly judgements: readonly Judgement[];
  readonly findings: readonly Finding[];
  readonly praise: readonly Judgement[];
  /** The Dockerfile after all fixes with edits, and the files that the fixes create. */
  readonly fixed: string;
  readonly created: Readonly<Record<string, string>>;
  readonly model: DockerfileModel;
}

/** A tree of files that exist only in memory. */
export function memoryTree(files: Files): Tree {
  const bytesOf = (content: string | number) =>
    typeof content === 'number' ? content : Buffer.byteLength(content);
  return {
    label: 'memory',
    list: async () => ({
      entries: Object.entries(files)
        .map(([path, content]) => ({ path, bytes: bytesOf(content) }))
        .sort((a, b) => byCodeUnit(a.path, b.path)),
      truncated: false,
      skipped: [],
    }),
    read: async (path) => {
      const content = files[path];
      if (content === undefined) return { state: 'missing' };
      return { state: 'read', bytes: Buffer.from(typeof content === 'number' ? '' : content) };
    },
  };
}

/** The real models and facts of files in memory. */
export async function examined(
  files: Files,
  circumstances: Circumstances = {},
): Promise<{ models: readonly DockerfileModel[]; facts: RepositoryFacts }> {
  const { platform, python, target } = circumstances;
  const config = AnalyzeConfig.parse({
    ...(platform === undefined ? {} : { platform }),
    ...(python === undefined ? {} : { python }),
  });
  const settings = { config, target: target ?? null, buildArguments: new Map<string, string>() };
  const examination = await examine(memoryTree(files), settings, await embeddedScale());
  return { models: examination.dockerfiles, facts: await gatherFacts(examination, [], settings) };
}

/** A rule by id. */
export function ruleOf(id: string): DockerfileRule {
  const rule = DOCKERFILE_RULES.find((candidate) => candidate.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
}

/** What a rule says about a Dockerfile among files, and what its fixes make of it. */
export async function judge(
  ruleId: string,
  files: Files | string,
  circumstances: Circumstances = {},
): Promise<Judged> {
  const all = typeof files === 'string' ? { Dockerfile: files } : files;
  const { models, facts } = await examined(all, circumstances);
  const path = circumstances.path ?? 'Dockerfile';
  const model = models.find((candidate) => candidate.path === path);
  if (model === undefined) throw new Error(`no Dockerfile at ${path}`);
  const judgements = [...ruleOf(ruleId).check(model, facts)];
  const findings = judgements.filter((judgement) => judgement.kind === 'finding');
  const fixes = findings.flatMap((finding) => finding.fix ?? []);
  return {
    judgements,
    findings,
    praise: judgements.filter((judgement) => judgement.kind === 'praise'),
    fixed: applyEdits(
      model.source,
      fixes.flatMap((fix) => fix.edits),
    ).text,
    created: Object.fromEntries(
      fixes.flatMap((fix) => fix.newFiles ?? []).map((file) => [file.path, file.text]),
    ),
    model,
  };
}

/** A rule's only fix. */
export function onlyFix(judged: Judged): ProposedFix {
  const fixes = judged.findings.flatMap((finding) => finding.fix ?? []);
  const [fix] = fixes;
  if (fix === undefined || fixes.length !== 1)
    throw new Error(`${fixes.length} fixes where one was expected`);
  return fix;
}

/** The instructions of a Dockerfile as BuildKit would assemble them, one line each: what a fix may change and what not. */
export function instructionsOf(text: string): readonly string[] {
  return parseDockerfile(SourceText.fromString('Dockerfile', text)).instructions.map((instruction) =>
    text
      .slice(instruction.range.start, instruction.range.end)
      .split(/\r?\n/)
      .filter((line, index) => index === 0 || !/^\s*#/.test(line))
      .map((line) => line.replace(/\\\s*$/, ''))
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}
