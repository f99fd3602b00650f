import type { ZodType } from 'zod';

/** Where facts that were derived from what was fetched are kept between runs. Without them a run is slower and says the same. */
export interface FactMemory {
  /** The facts kept under a key; null when there are none or they can't be trusted. */
  read(key: string): Promise<Uint8Array | null>;
  /** Keeps facts in the background; failures cost only time. */
  write(key: string, bytes: Uint8Array): void;
}

/** The facts of a key as what the schema says; null when there are none, or they are something else. */
export async function readFacts<Facts>(
  memory: FactMemory,
  key: string,
  schema: ZodType<Facts>,
): Promise<Facts | null> {
  const bytes = await memory.read(key);
  if (bytes === null) return null;
  try {
    const parsed = schema.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Keeps facts as JSON. */
export function writeFacts(memory: FactMemory, key: string, facts: unknown): void {
  memory.write(key, new TextEncoder().encode(JSON.stringify(facts)));
}
