/** Signals that end a process when nobody listens, with the number that a shell adds to 128. */
const SIGNALS = { SIGINT: 2, SIGTERM: 15 } as const;

/**
 * Lets a cancelled process end through `exit`, where child processes are stopped and temporary folders removed; a
 * signal alone would skip that. A second signal ends it at once, as the listeners are gone by then.
 */
export function endOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => process.exit(128 + SIGNALS[signal]));
}
