import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Environment, read } from '../github/environment.ts';
import type { Location, Report } from '../report/report.ts';
import { EnvironmentError, messageOf } from '../support/errors.ts';
import { renderReport } from './render.ts';

/** The outputs that are files, with their names and formats. */
const FILES = {
  report: { name: 'report.json', format: 'json' },
  markdown: { name: 'report.md', format: 'markdown' },
  html: { name: 'report.html', format: 'html' },
  sarif: { name: 'report.sarif', format: 'sarif' },
} as const;

/** The path of each file, by the name of its output. */
export type ReportFiles = Readonly<Record<keyof typeof FILES, string>>;

/**
 * Writes the report in all its formats into a folder of its own among the job's temporary files, so that a second
 * step of the job leaves the first one's files alone. SARIF gets paths from the repository's root, as code scanning
 * reads them.
 * @throws EnvironmentError when they can't be written.
 */
export async function writeReportFiles(
  report: Report,
  prefix: string,
  environment: Environment,
): Promise<ReportFiles> {
  const parent = join(read(environment, 'runnerTemp') ?? tmpdir(), 'plimsoll');
  try {
    await mkdir(parent, { recursive: true });
    const folder = await mkdtemp(join(parent, `${report.command}-`));
    const write = async (output: keyof typeof FILES): Promise<string> => {
      const { name, format } = FILES[output];
      const path = join(folder, name);
      const shown = format === 'sarif' ? fromRepositoryRoot(report, prefix) : report;
      await writeFile(path, await renderReport(shown, format, { width: 100, colour: false }));
      return path;
    };
    return {
      report: await write('report'),
      markdown: await write('markdown'),
      html: await write('html'),
      sarif: await write('sarif'),
    };
  } catch (thrown) {
    throw new EnvironmentError(`The report's files can't be written: ${messageOf(thrown)}`, {
      cause: thrown,
    });
  }
}

/** The report with paths from the repository's root: what GitHub shows beside lines names files so. */
export function fromRepositoryRoot(report: Report, prefix: string): Report {
  if (prefix === '') return report;
  const move = <T extends { readonly location?: Location | undefined }>(item: T): T =>
    item.location === undefined
      ? item
      : { ...item, location: { ...item.location, path: prefix + item.location.path } };
  return {
    ...report,
    findings: report.findings.map((finding) => ({
      ...move(finding),
      ...(finding.fix === undefined
        ? {}
        : {
            fix: {
              ...finding.fix,
              edits: finding.fix.edits.map((edit) => ({ ...edit, path: prefix + edit.path })),
            },
          }),
    })),
    praise: report.praise.map(move),
    notices: report.notices.map(move),
  };
}
