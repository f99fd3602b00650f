import { isImported } from './code-evidence.ts';
import { renamed } from './rename.ts';
import type { Replacement } from './replacement.ts';

/** The OTLP exporter over HTTP alone, without gRPC. */
export const otlpHttp: Replacement = {
  id: 'otlp-http',
  title: 'Both OTLP exporters where one is used',
  severity: 'warning',
  appliesTo: ['opentelemetry-exporter-otlp'],
  looksFor: ['opentelemetry'],
  together: false,
  summary: 'opentelemetry-exporter-otlp is required, and the code does not use its gRPC exporter.',
  rationale:
    'opentelemetry-exporter-otlp is a bundle of the HTTP and the gRPC exporter; the latter brings grpcio.',
  caveat: 'Where OTEL_EXPORTER_OTLP_PROTOCOL=grpc is set in the deployment, keep it.',
  propose({ requirement, usage }) {
    if (
      !isImported(usage, 'opentelemetry.exporter.otlp.proto.http') ||
      isImported(usage, 'opentelemetry.exporter.otlp.proto.grpc')
    )
      return null;
    return {
      requirements: [renamed(requirement.requirement, 'opentelemetry-exporter-otlp-proto-http')],
      index: null,
      evidence: 'only the HTTP exporter is imported',
    };
  },
};
