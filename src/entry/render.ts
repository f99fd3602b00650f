import type { Report } from '../report/report.ts';
import { VERSION } from '../support/version.ts';

export type Format = 'text' | 'json' | 'markdown' | 'html' | 'sarif';

export interface TextStyle {
  readonly width: number;
  readonly colour: boolean;
  /** Weigh: the tree of dependencies, and all ways to a distribution. */
  readonly tree?: boolean;
  readonly why?: string;
}

/** Where the rules' pages stand; SARIF wants absolute addresses. */
const DOCS_URL = 'https://github.com/plimsoll/plimsoll/blob/main/docs';

/** A report in one of its formats; each renderer is loaded only when it is asked for. */
export async function renderReport(report: Report, format: Format, style: TextStyle): Promise<string> {
  switch (format) {
    case 'text':
      return (await import('../report/text.ts')).renderText(report, style);
    case 'json':
      return (await import('../report/json.ts')).renderJson(report);
    case 'markdown': {
      const { renderMarkdown, SUMMARY_LIMIT } = await import('../report/markdown.ts');
      return renderMarkdown(report, { medium: 'summary', limit: SUMMARY_LIMIT });
    }
    case 'html':
      return (await import('../report/html.ts')).renderHtml(report);
    case 'sarif': {
      const [{ renderSarif }, { describeAllRules }] = await Promise.all([
        import('../report/sarif.ts'),
        import('../commands/analyze/all-rules.ts'),
      ]);
      return renderSarif(report, { rules: describeAllRules(), version: VERSION, docsUrl: DOCS_URL });
    }
  }
}
