import { stat } from 'node:fs/promises';
import { EnvironmentError, messageOf } from '../support/errors.ts';
import { type Environment, read } from './environment.ts';

/** The runner refuses a step's summary above 1 MiB, and then shows nothing of it. */
export const SUMMARY_LIMIT = 1024 * 1024;

export type SummaryResult =
  | { readonly state: 'written' }
  /** Only the first part fitted. */
  | { readonly state: 'cut' }
  /** There is no file to write to, as on an old server, or it is full. */
  | { readonly state: 'unavailable'; readonly reason: string };

const NOTE = '\n\n_Cut at the largest job summary that GitHub shows; the JSON report holds the rest._\n';

/**
 * Appends Markdown to the job summary through @actions/core, cut at a line so that the step's whole summary stays
 * below GitHub's limit. Throws EnvironmentError when the file cannot be written.
 */
export async function writeSummary(markdown: string, environment: Environment): Promise<SummaryResult> {
  const path = read(environment, 'stepSummary');
  if (path === null) return { state: 'unavailable', reason: 'GITHUB_STEP_SUMMARY is not set' };
  try {
    // Other commands of the same step may have written before.
    const written = await stat(path).then(
      (stats) => stats.size,
      () => 0,
    );
    const room = SUMMARY_LIMIT - written - 1;
    const text = fitted(markdown, room);
    if (text === null) return { state: 'unavailable', reason: 'the job summary of this step is full' };
    const { summary } = await import('@actions/core');
    await summary.addRaw(text, true).write();
    return { state: text === markdown ? 'written' : 'cut' };
  } catch (thrown) {
    throw new EnvironmentError(`The job summary cannot be written: ${messageOf(thrown)}`, { cause: thrown });
  }
}

function fitted(markdown: string, room: number): string | null {
  // addRaw ends the text with the system's line end, of at most two bytes.
  const bytes = Buffer.from(markdown);
  if (bytes.length + 2 <= room) return markdown;
  const end = bytes.lastIndexOf(0x0a, room - Buffer.byteLength(NOTE) - 2);
  return end <= 0 || room <= Buffer.byteLength(NOTE) ? null : bytes.toString('utf8', 0, end) + NOTE;
}
