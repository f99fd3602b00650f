import { type Annotation, toWorkflowCommand } from '../report/annotations.ts';
import { inertLogText } from '../world/actions-logger.ts';
import { printable } from '../world/terminal.ts';

/** A remark at the run or beside a line of a file; the one way in which an action's entry writes workflow commands. */
export function annotate(annotation: Annotation): void {
  process.stdout.write(`${toWorkflowCommand(annotation)}\n`);
}

/** A remark about no file, such as what a token may not do or why the job fails. */
export function announce(level: Annotation['level'], message: string): void {
  annotate({ level, file: null, startLine: null, endLine: null, title: 'Plimsoll', message });
}

/** One line for who reads the job's log; nothing in it is taken for a workflow command. */
export function logLine(text: string): void {
  process.stdout.write(`${inertLogText(printable(text))}\n`);
}
