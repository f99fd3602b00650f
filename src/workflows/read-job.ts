import type { TextRange } from '../support/source-text.ts';
import { parseActionReference } from './action-reference.ts';
import { holdsExpression } from './expression.ts';
import { type FileReading, isNothing } from './mapping-reader.ts';
import { MAXIMUM_COMBINATIONS, type Matrix, readMatrix } from './matrix.ts';
import { readSteps } from './read-steps.ts';
import type { Runner } from './runner.ts';
import type { Concurrency, Job, JobContainer, Permissions, Placed, RunDefaults } from './workflow.ts';
import { entryOf, type YamlMapping, type YamlValue } from './yaml-tree.ts';

/** One entry of `jobs`; null when it is no mapping. */
export function readJob(reading: FileReading, id: string, idRange: TextRange, value: YamlValue): Job | null {
  const mapping = reading.mapping(value, `the job ${id}`);
  if (mapping === null) {
    if (isNothing(value)) reading.report(idRange, `the job ${id} is empty`);
    return null;
  }
  const at = (key: string): YamlValue | undefined => entryOf(mapping, key)?.value;
  const calls = reading.text(mapping, 'uses');
  const runner = readRunner(reading, at('runs-on'));
  if (calls === null && runner === null)
    reading.report(idRange, `the job ${id} has no runs-on`, 'Say which runner it needs.');
  const container = at('container');
  return {
    id,
    idRange,
    place: reading.place(mapping),
    name: reading.text(mapping, 'name'),
    needs: reading.texts(at('needs'), 'needs'),
    condition: reading.text(mapping, 'if'),
    runner: calls === null ? runner : null,
    calls: calls === null ? null : { value: parseActionReference(calls.value), range: calls.range },
    matrix: matrixOf(reading, at('strategy')),
    defaults: readRunDefaults(reading, mapping),
    environment: reading.environment(mapping),
    container: container === undefined ? null : readContainer(reading, '', container),
    services: (reading.mapping(at('services'), 'services')?.entries ?? []).flatMap((entry) => {
      const service = readContainer(reading, entry.key, entry.value);
      return service === null ? [] : [service];
    }),
    steps: readSteps(reading, at('steps')),
    permissions: readPermissions(reading, mapping),
    concurrency: readConcurrency(reading, mapping),
    timeoutMinutes: timeoutOf(reading, mapping),
  };
}

function matrixOf(reading: FileReading, strategy: YamlValue | undefined): Matrix | null {
  // `strategy: ${{ fromJSON(…) }}`
  if (strategy?.kind === 'scalar' && holdsExpression(strategy.text)) return readMatrix(strategy);
  const mapping = reading.mapping(strategy, 'strategy');
  const value = mapping === null ? undefined : entryOf(mapping, 'matrix')?.value;
  if (value === undefined || isNothing(value)) return null;
  const matrix = readMatrix(value);
  if (matrix.tooMany)
    reading.report(
      matrix.range,
      `the matrix makes more than the ${MAXIMUM_COMBINATIONS} jobs that GitHub takes`,
    );
  return matrix;
}

/** `runs-on`: a label, a list of labels, or `group` and `labels`. */
function readRunner(reading: FileReading, value: YamlValue | undefined): Runner | null {
  if (value === undefined || isNothing(value)) return null;
  if (value.kind !== 'mapping') return { labels: reading.texts(value, 'runs-on'), group: null };
  return {
    labels: reading.texts(entryOf(value, 'labels')?.value, 'labels'),
    group: reading.text(value, 'group'),
  };
}

/** `defaults.run` of a workflow or job. */
export function readRunDefaults(reading: FileReading, mapping: YamlMapping): RunDefaults {
  const defaults = reading.mapping(entryOf(mapping, 'defaults')?.value, 'defaults');
  const run = defaults === null ? null : reading.mapping(entryOf(defaults, 'run')?.value, 'defaults.run');
  return {
    shell: run === null ? null : reading.text(run, 'shell'),
    workingDirectory: run === null ? null : reading.text(run, 'working-directory'),
  };
}

/** `concurrency`: the name of the group, or `group` and `cancel-in-progress`. */
export function readConcurrency(reading: FileReading, mapping: YamlMapping): Concurrency | null {
  const value = entryOf(mapping, 'concurrency')?.value;
  if (value === undefined || isNothing(value)) return null;
  const { range } = value;
  if (value.kind === 'scalar') return { group: { value: value.text, range }, cancelInProgress: null, range };
  const details = reading.mapping(value, 'concurrency');
  if (details === null) return null;
  return {
    group: reading.text(details, 'group'),
    cancelInProgress: reading.text(details, 'cancel-in-progress'),
    range,
  };
}

/** `permissions`: `read-all`, `write-all`, or scopes. */
export function readPermissions(reading: FileReading, mapping: YamlMapping): Permissions | null {
  const value = entryOf(mapping, 'permissions')?.value;
  if (value === undefined) return null;
  if (value.kind === 'scalar')
    return { all: value.type === 'null' ? 'none' : value.text, scopes: new Map(), range: value.range };
  const scopes = reading.mapping(value, 'permissions');
  if (scopes === null) return null;
  const values = reading.values(scopes.entries, (name) => name);
  return {
    all: values.size === 0 ? 'none' : null,
    scopes: new Map([...values].map(([scope, access]) => [scope, access.value])),
    range: value.range,
  };
}

function readContainer(reading: FileReading, name: string, value: YamlValue): JobContainer | null {
  if (isNothing(value)) return null;
  if (value.kind === 'scalar')
    return {
      name,
      image: { value: value.text, range: value.range },
      options: null,
      environment: new Map(),
    };
  const mapping = reading.mapping(value, name === '' ? 'container' : `the service ${name}`);
  if (mapping === null) return null;
  return {
    name,
    image: reading.text(mapping, 'image'),
    options: reading.text(mapping, 'options'),
    environment: reading.environment(mapping),
  };
}

function timeoutOf(reading: FileReading, mapping: YamlMapping): Placed<number | string> | null {
  const text = reading.text(mapping, 'timeout-minutes');
  if (text === null) return null;
  const { value, range } = text;
  if (holdsExpression(value)) return text;
  const minutes = Number(value);
  if (value.trim() !== '' && Number.isFinite(minutes) && minutes > 0) return { value: minutes, range };
  reading.report(range, 'timeout-minutes is no number of minutes', 'Write a number above 0.');
  return text;
}
