import type { TextRange } from '../support/source-text.ts';
import { parseCron } from './cron.ts';
import { type FileReading, isNothing } from './mapping-reader.ts';
import type { Placed, Schedule, Trigger } from './workflow.ts';
import { entryOf, type YamlMapping, type YamlValue } from './yaml-tree.ts';

const FILTERS = ['branches', 'branches-ignore', 'tags', 'tags-ignore', 'paths', 'paths-ignore', 'types'];

/** `on`: the name of an event, a list of names, or a mapping of events to their filters. */
export function readTriggers(reading: FileReading, root: YamlMapping): readonly Trigger[] {
  const entry = entryOf(root, 'on');
  if (entry === undefined || isNothing(entry.value)) {
    reading.report(entry?.keyRange ?? null, 'the workflow has no trigger', 'Say under on: when it runs.');
    return [];
  }
  const { value } = entry;
  if (value.kind !== 'mapping')
    return reading
      .texts(value, 'an event')
      .map(({ value: event, range }) => ({ event, range, filters: new Map(), schedules: [] }));
  return value.entries.map(({ key, keyRange, value: details }) =>
    readTrigger(reading, key, keyRange, details),
  );
}

function readTrigger(reading: FileReading, event: string, range: TextRange, details: YamlValue): Trigger {
  if (event === 'schedule')
    return { event, range, filters: new Map(), schedules: readSchedules(reading, details) };
  const filters = new Map<string, readonly Placed<string>[]>();
  const mapping = reading.mapping(details, `on.${event}`);
  if (mapping !== null)
    for (const name of FILTERS) {
      const filter = entryOf(mapping, name);
      if (filter !== undefined) filters.set(name, reading.texts(filter.value, name));
    }
  return { event, range, filters, schedules: [] };
}

function readSchedules(reading: FileReading, value: YamlValue): readonly Schedule[] {
  if (value.kind !== 'sequence') {
    reading.report(value.range, 'schedule must be a list', "Write `- cron: '…'` below it.");
    return [];
  }
  return value.items.flatMap((item) => {
    const mapping = reading.mapping(item, 'an entry of schedule');
    if (mapping === null) return [];
    const cron = reading.text(mapping, 'cron');
    if (cron === null) {
      reading.report(mapping.range, 'an entry of schedule has no cron', "Write `cron: '0 5 * * 1'`.");
      return [];
    }
    const parsed = parseCron(cron.value);
    if (!parsed.ok) reading.report(cron.range, parsed.message);
    return [
      { cron, schedule: parsed.ok ? parsed.schedule : null, timezone: reading.text(mapping, 'timezone') },
    ];
  });
}
