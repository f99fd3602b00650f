import { parseActionReference } from './action-reference.ts';
import { holdsExpression } from './expression.ts';
import { type FileReading, isNothing } from './mapping-reader.ts';
import { scriptText } from './script-text.ts';
import type { Placed, Step } from './workflow.ts';
import { entryOf, type YamlMapping, type YamlValue } from './yaml-tree.ts';

/** Steps of one job or action that are read. */
const MAXIMUM_STEPS = 1000;

/**
 * The steps of a job or a composite action. A list inside the list is spliced in nowhere by GitHub, so that it is a
 * problem here, too.
 */
export function readSteps(reading: FileReading, value: YamlValue | undefined): readonly Step[] {
  if (value === undefined || isNothing(value)) return [];
  if (value.kind !== 'sequence') {
    reading.report(value.range, 'steps must be a list');
    return [];
  }
  if (value.items.length > MAXIMUM_STEPS)
    reading.report(value.range, `only the first ${MAXIMUM_STEPS} steps are read`, '', 'warning');
  return value.items.slice(0, MAXIMUM_STEPS).flatMap((item, index) => {
    const mapping = reading.mapping(item, 'a step');
    return mapping === null ? [] : [readStep(reading, mapping, index)];
  });
}

function readStep(reading: FileReading, mapping: YamlMapping, index: number): Step {
  const uses = reading.text(mapping, 'uses');
  const inputs = reading.mapping(entryOf(mapping, 'with')?.value, 'with');
  const run = reading.scalar(entryOf(mapping, 'run')?.value, 'run');
  if (uses !== null && run !== null)
    reading.report(mapping.range, 'a step has both uses and run', 'Make two steps of it.');
  if (uses === null && run === null)
    reading.report(mapping.range, 'a step has neither uses nor run', 'Add one of them.');
  return {
    index,
    place: reading.place(mapping),
    id: reading.text(mapping, 'id')?.value ?? null,
    name: reading.text(mapping, 'name'),
    condition: reading.text(mapping, 'if'),
    uses: uses === null ? null : { value: parseActionReference(uses.value), range: uses.range },
    inputs: reading.values(inputs?.entries ?? [], (name) => name.toLowerCase()),
    inputsPlace: inputs === null ? null : reading.place(inputs),
    run: run === null || run.type === 'null' ? null : scriptText(reading.source, run),
    shell: reading.text(mapping, 'shell'),
    workingDirectory: reading.text(mapping, 'working-directory'),
    environment: reading.environment(mapping),
    timeoutMinutes: numberAt(reading, mapping, 'timeout-minutes'),
  };
}

/** A number of minutes; null for an expression, too. What is neither is a problem. */
function numberAt(reading: FileReading, mapping: YamlMapping, key: string): Placed<number> | null {
  const text = reading.text(mapping, key);
  if (text === null || holdsExpression(text.value)) return null;
  const value = Number(text.value);
  if (text.value.trim() !== '' && Number.isFinite(value) && value > 0) return { value, range: text.range };
  reading.report(text.range, `${key} is no number of minutes`, 'Write a number above 0.');
  return null;
}
