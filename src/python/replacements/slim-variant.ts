import type { CodeUsage } from '../imports/usage.ts';
import { isImported, namesUsed, placesOfImport, usesOnly } from './code-evidence.ts';
import { renamed } from './rename.ts';
import type { Replacement } from './replacement.ts';

interface Variant {
  readonly name: string;
  readonly slim: string;
  /** What the code does that the slim distribution is enough for, or null when it is not. */
  evidence(usage: CodeUsage): string | null;
}

const VARIANTS: readonly Variant[] = [
  {
    name: 'chromadb',
    slim: 'chromadb-client',
    evidence: (usage) =>
      usesOnly(usage, 'chromadb', [
        'chromadb.HttpClient',
        'chromadb.AsyncHttpClient',
        'chromadb.config.Settings',
      ])
        ? `only the HTTP client is used (${placesOfImport(usage, 'chromadb')})`
        : null,
  },
  {
    name: 'prefect',
    slim: 'prefect-client',
    evidence: (usage) =>
      usesOnly(usage, 'prefect', ['prefect.client', 'prefect.deployments.run_deployment'])
        ? `only the client is used (${placesOfImport(usage, 'prefect')})`
        : null,
  },
  {
    name: 'llama-index',
    slim: 'llama-index-core',
    evidence: (usage) =>
      isImported(usage, 'llama_index') &&
      namesUsed(usage, 'llama_index').every((name) => /^llama_index(\.core(\..*)?)?$/.test(name))
        ? `only llama_index.core is imported (${placesOfImport(usage, 'llama_index')})`
        : null,
  },
];

/** The client or core distribution of a project that splits itself, where that is all the code uses. */
export const slimVariant: Replacement = {
  id: 'slim-variant',
  title: 'The whole distribution where its client or core is enough',
  severity: 'warning',
  appliesTo: VARIANTS.map(({ name }) => name),
  looksFor: ['chromadb', 'prefect', 'llama_index'],
  together: false,
  summary: 'The project also releases a client or core distribution, and the code uses nothing beyond it.',
  rationale:
    'chromadb, prefect and llama-index release the part that clients need on its own, with the same import names.',
  caveat: 'Integrations that were brought along have to be named then.',
  propose({ requirement, usage }) {
    const variant = VARIANTS.find(({ name }) => name === requirement.requirement.normalizedName);
    const evidence = variant?.evidence(usage) ?? null;
    if (variant === undefined || evidence === null) return null;
    return {
      requirements: [renamed({ ...requirement.requirement, extras: [] }, variant.slim)],
      index: null,
      evidence,
    };
  },
};
