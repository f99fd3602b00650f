import { boundsOf } from '../../support/quantity.ts';
import { runFrequency } from '../cron.ts';
import type { WorkflowFacts } from '../facts.ts';
import type { WorkflowModel } from '../repository.ts';
import { advice, type WorkflowFinding, type WorkflowRule } from './rule.ts';

/** A common year, so that the same schedule always has the same frequency. */
const YEAR = 2027;
/** Twice as often may be somebody's wish to know soon. */
const TOLERATED = 2;

/** A schedule starts runs that find nothing new. */
export const scheduleFrequency: WorkflowRule = {
  id: 'schedule-frequency',
  title: 'The schedule runs more often than the data changes',
  severity: 'info',
  summary:
    'Fires when the schedules of a workflow start it more than twice as often as what it reads changes, where that is known.',
  rationale: `A scheduled run that reads files which have not changed gives the answer of the run before it. How often the files
change is read from the history of the repository; where it is not known, the rule is silent. Start the workflow by a push to the
paths it reads, or less often.`,
  examples: [
    {
      bad: "on:\n  schedule:\n    - cron: '0 * * * *'\n",
      good: "on:\n  schedule:\n    - cron: '17 5 * * *'\n",
    },
  ],
  *judge({ workflows }: WorkflowModel, facts: WorkflowFacts): Iterable<WorkflowFinding> {
    for (const workflow of workflows) {
      const schedules = workflow.triggers.flatMap((trigger) => trigger.schedules);
      const [first] = schedules;
      const changes = first === undefined ? null : facts.changesPerMonth(workflow);
      if (first === undefined || changes === null) continue;
      const perMonth = schedules.reduce(
        (runs, { schedule }) => runs + (schedule === null ? 0 : runFrequency(schedule, YEAR).perMonth),
        0,
      );
      const [, most] = boundsOf(changes);
      if (!(perMonth > most * TOLERATED)) continue;
      yield {
        message:
          `The schedule starts this workflow ${round(perMonth)} times a month, and what it reads changes ` +
          `${changes.provenance === 'estimated' ? 'at most ' : ''}${round(most)} times. Start it less often, or by a push to what it reads.`,
        path: workflow.path,
        range: first.cron.range,
        fix: advice('Start the workflow less often, or when the files change'),
      };
    }
  },
};

const round = (number: number): string =>
  String(number < 10 ? Math.round(number * 10) / 10 : Math.round(number));
