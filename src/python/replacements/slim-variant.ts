import type { CodeUsage } from '../imports/usage.ts';
import { importsAll, placesOfImport, usesOnly } from './code-evidence.ts';
import { renamed } from './rename.ts';
import type { Replacement } from './replacement.ts';
import { isNeededByOthers, isReleasedSince } from './variant.ts';

interface Variant {
  readonly name: string;
  readonly slim: string;
  /** First version in which both were released. */
  readonly since: string;
  readonly module: string;
  /** What the slim distribution is enough for. */
  readonly enoughFor: readonly string[];
  /** The sign that the program is run as a command, which needs all of it. */
  readonly command: string;
}

const VARIANTS: readonly Variant[] = [
  {
    name: 'chromadb',
    slim: 'chromadb-client',
    since: '0.5.10',
    module: 'chromadb',
    enoughFor: ['chromadb.HttpClient', 'chromadb.AsyncHttpClient', 'chromadb.config.Settings'],
    command: 'chroma-command',
  },
  {
    name: 'prefect',
    slim: 'prefect-client',
    since: '3.0.10',
    module: 'prefect',
    enoughFor: ['prefect.client', 'prefect.get_client', 'prefect.deployments.run_deployment'],
    command: 'prefect-command',
  },
];

/** The client distribution of a project that splits itself, where that is all the code uses. */
export const slimVariant: Replacement = {
  id: 'slim-variant',
  title: 'The whole distribution where its client is enough',
  severity: 'warning',
  appliesTo: VARIANTS.map(({ name }) => name),
  looksFor: VARIANTS.map(({ module }) => module),
  signs: {
    'chroma-command': /(?:^|[\s"'/[&|;])chroma["',\s]{1,9}(?:run|utils|login|db)\b/m,
    'prefect-command':
      /(?:^|[\s"'/[&|;])prefect["',\s]{1,9}(?:server|worker|agent|deploy|deployment|flow|work-pool|cloud|profile|config|block|orion)\b/m,
  },
  together: false,
  summary: 'The project also releases a client distribution, and the code uses nothing beyond it.',
  rationale:
    'chromadb and prefect release the part that talks to their server on its own, in the same versions and with the same import names.',
  caveat:
    'The server, the command line and what runs locally (embedding functions, local databases) need the full distribution.',
  propose(context) {
    const { requirement, usage, text } = context;
    const variant = VARIANTS.find(({ name }) => name === requirement.requirement.normalizedName);
    if (variant === undefined || requirement.requirement.extras.length > 0) return null;
    if (!text.complete || text.signs.has(variant.command)) return null;
    if (isNeededByOthers(context) || !isReleasedSince(context, variant.since)) return null;
    if (!usesOnlyOf(usage, variant)) return null;
    return {
      requirements: [renamed(requirement.requirement, variant.slim)],
      index: null,
      evidence: `only its client is used (${placesOfImport(usage, variant.module)})`,
    };
  },
};

function usesOnlyOf(usage: CodeUsage, { module, enoughFor }: Variant): boolean {
  return !importsAll(usage, module) && usesOnly(usage, module, enoughFor);
}
