import { buildStageGraph } from '../../docker/dockerfile/build-stage-graph.ts';
import { parseDockerfile } from '../../docker/dockerfile/parse.ts';
import type { BuildOptions, Stage, StageGraph } from '../../docker/dockerfile/stage-graph.ts';
import type { LockFile, Manifest, ManifestRequirement } from '../../python/manifests/manifest.ts';
import type { ReadSource } from '../../python/manifests/read-source.ts';
import { isLockFile, manifestReaderFor, READABLE_NAMES } from '../../python/manifests/registry.ts';
import { formatRequirement } from '../../python/requirement.ts';
import { UserError } from '../../support/errors.ts';
import type { Problem } from '../../support/problem.ts';
import { SourceText, type TextRange } from '../../support/source-text.ts';
import { isDockerfileName } from '../analyze/model/build-context.ts';
import { readSteps } from '../analyze/model/read-steps.ts';

/** Gives the files that a manifest includes, by their paths; null for one that is not there. */
export type IncludedFiles = ReadSource;

export interface Inspection {
  /** Plain data: byte ranges (end exclusive) and 1-based lines for all that has a place. */
  readonly document: unknown;
  /** The tool that owns the format would refuse the file. */
  readonly failed: boolean;
}

/**
 * What Plimsoll reads in a file; the format is told by the file's name. `read` opens the files that a manifest includes.
 * @throws UserError when the name is that of no format.
 */
export async function inspectSource(
  source: SourceText,
  options: BuildOptions,
  read: IncludedFiles,
): Promise<Inspection> {
  if (isDockerfileName(source.path)) return inspectDockerfile(source, options);
  const reader = manifestReaderFor(source.path);
  if (reader === null)
    throw new UserError(
      `${source.path} is neither a Dockerfile nor a manifest nor a lock file, by its name`,
      {
        advice: `Known are Dockerfile, *.Dockerfile, ${READABLE_NAMES}.`,
      },
    );
  const result = await reader.read(source, read);
  const document = isLockFile(result) ? lockDocument(result) : manifestDocument(result);
  return { document, failed: result.problems.some(({ severity }) => severity === 'error') };
}

async function inspectDockerfile(source: SourceText, options: BuildOptions): Promise<Inspection> {
  const dockerfile = parseDockerfile(source);
  const graph = buildStageGraph(dockerfile, options);
  const steps = await readSteps(graph);
  const problems = [...new Set([...dockerfile.problems, ...graph.problems])];
  const document = {
    format: 'dockerfile',
    path: source.path,
    encoding: source.encoding,
    escape: dockerfile.escape,
    directives: dockerfile.directives,
    instructions: dockerfile.instructions,
    stages: graph.stages.map((stage) => stageDocument(stage, graph)),
    target: graph.target?.index ?? null,
    commands: steps.map(({ instruction, scripts }) => ({
      line: instruction.range.startLine,
      commands: scripts.flatMap(({ commands, assembled }) =>
        commands.map(({ command, known }) => ({
          name: command.name,
          words: command.words.map(({ text }) => text),
          certainty: command.certainty,
          enclosures: command.enclosures,
          kind: known?.kind ?? null,
          range: source.range(
            assembled.sourceOffset(command.range.start),
            assembled.sourceOffset(command.range.end),
          ),
        })),
      ),
    })),
    problems: problems.map(problemDocument),
  };
  return { document: plain(document, source), failed: problems.some(({ severity }) => severity === 'error') };
}

function stageDocument(stage: Stage, graph: StageGraph): unknown {
  return {
    index: stage.index,
    name: stage.name,
    base: stage.base,
    copiesFrom: stage.copiesFrom,
    inImage: graph.layerChain.includes(stage),
    needed: graph.reachable.has(stage.index),
    range: stage.from.range,
  };
}

function manifestDocument(manifest: Manifest): unknown {
  return plain(
    {
      format: manifest.format,
      path: manifest.path,
      project: manifest.project,
      requiresPython: manifest.requiresPython,
      groups: manifest.groups.map(({ id, requirements }) => ({
        id,
        requirements: requirements.map(requirementDocument),
      })),
      constraints: manifest.constraints.map(requirementDocument),
      overrides: manifest.overrides.map(requirementDocument),
      indexes: manifest.indexes,
      uvSources: manifest.uvSources,
      includes: manifest.includes,
      condaPackages: manifest.condaPackages,
      problems: manifest.problems.map(problemDocument),
    },
    manifest.source,
  );
}

function requirementDocument({
  requirement,
  range,
  written,
  editable,
  hashes,
  comment,
  path,
}: ManifestRequirement): unknown {
  return {
    requirement: formatRequirement(requirement),
    name: requirement.normalizedName,
    extras: requirement.extras,
    written,
    editable,
    hashes: hashes.length,
    comment,
    path,
    range,
  };
}

function lockDocument(lock: LockFile): unknown {
  return plain(
    {
      format: lock.format,
      path: lock.path,
      requiresPython: lock.requiresPython,
      members: lock.members,
      distributions: lock.distributions.map(({ wheels, sdist, ...rest }) => ({
        ...rest,
        wheels: wheels.map(({ filename, size }) => ({ filename, size })),
        sdist: sdist === null ? null : { filename: sdist.filename, size: sdist.size },
      })),
      problems: lock.problems.map(problemDocument),
    },
    lock.source,
  );
}

function problemDocument({ severity, message, advice, range }: Problem): unknown {
  return { severity, message, advice, range };
}

/** Data without methods: maps and sets become objects and lists, ranges are given in bytes of the file. */
function plain(value: unknown, source: SourceText): unknown {
  if (value instanceof SourceText || typeof value === 'function') return undefined;
  if (value instanceof Map)
    return Object.fromEntries([...value].map(([key, each]) => [String(key), plain(each, source)]));
  if (value instanceof Set) return [...value].map((each) => plain(each, source));
  if (Array.isArray(value)) return value.map((each) => plain(each, source));
  if (value === null || typeof value !== 'object') return value;
  if (isRange(value))
    return {
      startByte: source.byteOffset(value.start),
      endByte: source.byteOffset(value.end),
      startLine: value.startLine,
      endLine: value.endLine,
    };
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => {
      const made = plain(each, source);
      return made === undefined ? [] : [[key, made]];
    }),
  );
}

function isRange(value: object): value is TextRange {
  return 'start' in value && 'end' in value && 'startLine' in value && 'endLine' in value;
}
