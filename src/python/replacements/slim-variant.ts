import type { CodeUsage } from '../imports/usage.ts';
import { importsAll, placesOfImport, usesOnly } from './code-evidence.ts';
import { renamed } from './rename.ts';
import type { Proposal, Replacement, RequirementContext } from './replacement.ts';
import { isNeededByOthers, isReleasedSince } from './variant.ts';

interface Variant {
  readonly name: string;
  readonly slim: string;
  /** First version in which both were released. */
  readonly since: string;
  readonly module: string;
  /** What the slim distribution is enough for. */
  readonly enoughFor: readonly string[];
  /** What it must be enough for where no code was looked at. */
  readonly condition: string;
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
    condition: 'chromadb is only used as the client of a server (chromadb.HttpClient)',
    command: 'chroma-command',
  },
  {
    name: 'prefect',
    slim: 'prefect-client',
    since: '3.0.10',
    module: 'prefect',
    enoughFor: ['prefect.client', 'prefect.get_client', 'prefect.deployments.run_deployment'],
    condition: 'only the client of a Prefect server is used, and no flow or task is defined or run here',
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
    const { usage, text } = context;
    const variant = variantOf(context);
    if (variant === null || !text.complete || text.signs.has(variant.command)) return null;
    if (!usesOnlyOf(usage, variant)) return null;
    return slim(context, variant, `only its client is used (${placesOfImport(usage, variant.module)})`);
  },
  withoutCode(context) {
    const variant = variantOf(context);
    return variant === null ? null : slim(context, variant, variant.condition);
  },
};

function slim({ requirement }: RequirementContext, variant: Variant, evidence: string): Proposal {
  return { requirements: [renamed(requirement.requirement, variant.slim)], index: null, evidence };
}

/** The split of the requirement's project, where the version that is installed has it and nobody needs all of it. */
function variantOf(context: RequirementContext): Variant | null {
  const { requirement } = context.requirement;
  const variant = VARIANTS.find(({ name }) => name === requirement.normalizedName);
  if (variant === undefined || requirement.extras.length > 0 || isNeededByOthers(context)) return null;
  return isReleasedSince(context, variant.since) ? variant : null;
}

function usesOnlyOf(usage: CodeUsage, { module, enoughFor }: Variant): boolean {
  return !importsAll(usage, module) && usesOnly(usage, module, enoughFor);
}
