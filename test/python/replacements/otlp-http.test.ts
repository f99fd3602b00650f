import { describeReplacement } from './scenario.ts';

const http = 'from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter\n';
const files = { 'requirements.txt': 'opentelemetry-exporter-otlp>=1.20\n', 'app.py': http };

describeReplacement(
  'otlp-http',
  'warning',
  [
    {
      when: 'only the HTTP exporter is imported',
      files,
      from: 'opentelemetry-exporter-otlp>=1.20',
      to: ['opentelemetry-exporter-otlp-proto-http>=1.20'],
      evidence: /only the HTTP exporter is imported/,
      becomes: { path: 'requirements.txt', text: 'opentelemetry-exporter-otlp-proto-http>=1.20\n' },
    },
  ],
  [
    {
      when: 'the gRPC exporter is imported too',
      files: { ...files, 'b.py': http.replace('http', 'grpc') },
    },
    {
      when: 'the protocol is set by the deployment',
      files: {
        ...files,
        'deploy/app.yaml': 'env:\n  - name: OTEL_EXPORTER_OTLP_PROTOCOL\n    value: grpc\n',
      },
    },
    {
      when: 'instrumentation is automatic',
      files: { ...files, 'start.sh': 'opentelemetry-instrument python app.py\n' },
    },
    { when: 'no exporter is imported', files: { ...files, 'app.py': 'import opentelemetry.trace\n' } },
  ],
);
