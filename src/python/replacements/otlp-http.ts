import { isImported } from './code-evidence.ts';
import { renamed } from './rename.ts';
import type { Proposal, Replacement, RequirementContext } from './replacement.ts';
import { isNeededByOthers } from './variant.ts';

/** The OTLP exporter over HTTP alone, without gRPC. */
export const otlpHttp: Replacement = {
  id: 'otlp-http',
  title: 'Both OTLP exporters where one is used',
  severity: 'warning',
  appliesTo: ['opentelemetry-exporter-otlp'],
  looksFor: ['opentelemetry'],
  signs: {
    'otlp-chosen-elsewhere':
      /OTEL_EXPORTER_OTLP_(?:(?:TRACES|METRICS|LOGS)_)?PROTOCOL|OTEL_(?:TRACES|METRICS|LOGS)_EXPORTER|\bopentelemetry-instrument\b|exporter\.otlp\.proto\.grpc/,
  },
  together: false,
  summary: 'opentelemetry-exporter-otlp is required, and the code does not use its gRPC exporter.',
  rationale:
    'opentelemetry-exporter-otlp is a bundle of the HTTP and the gRPC exporter; the latter brings grpcio. The rule is ' +
    'silent where the exporter is chosen by environment variables or by automatic instrumentation, which take gRPC by default.',
  caveat: 'Where the deployment sets OTEL_EXPORTER_OTLP_PROTOCOL=grpc, keep it.',
  propose(context) {
    const { usage, text } = context;
    if (!text.complete || text.signs.has('otlp-chosen-elsewhere')) return null;
    if (
      !isImported(usage, 'opentelemetry.exporter.otlp.proto.http') ||
      isImported(usage, 'opentelemetry.exporter.otlp.proto.grpc')
    )
      return null;
    return httpAlone(context, 'only the HTTP exporter is imported');
  },
  withoutCode(context) {
    if (isNeededByOthers(context)) return null;
    return httpAlone(
      context,
      'everything is exported over HTTP; automatic instrumentation takes gRPC unless a variable says otherwise',
    );
  },
};

function httpAlone({ requirement }: RequirementContext, evidence: string): Proposal {
  const name = 'opentelemetry-exporter-otlp-proto-http';
  return { requirements: [renamed(requirement.requirement, name)], index: null, evidence };
}
