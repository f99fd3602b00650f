/**
 * The variables of a stage over time. Each assignment is kept once, and a snapshot is a view of the history up
 * to a point, so that a file with thousands of ENV lines does not cost the square of their number.
 */
export class VariableHistory {
  readonly #parent: ReadonlyMap<string, string> | null;
  readonly #assignments = new Map<string, Assignment[]>();
  #time = 0;

  /** `parent` is what a stage inherits. */
  constructor(parent: ReadonlyMap<string, string> | null) {
    // A chain of many stages would make each look-up long, so from time to time it starts afresh.
    this.#parent = parent instanceof Snapshot && parent.depth >= DEEPEST_CHAIN ? new Map(parent) : parent;
  }

  set(name: string, value: string): void {
    this.#time += 1;
    const history = this.#assignments.get(name);
    if (history === undefined) this.#assignments.set(name, [{ time: this.#time, value }]);
    else history.push({ time: this.#time, value });
  }

  /** What is set now; later assignments don't show in it. */
  snapshot(): ReadonlyMap<string, string> {
    if (this.#assignments.size === 0 && this.#parent !== null) return this.#parent;
    return new Snapshot(this.#parent, this.#assignments, this.#time);
  }
}

const DEEPEST_CHAIN = 128;

interface Assignment {
  readonly time: number;
  readonly value: string;
}

class Snapshot implements ReadonlyMap<string, string> {
  readonly depth: number;
  readonly #parent: ReadonlyMap<string, string> | null;
  readonly #assignments: ReadonlyMap<string, readonly Assignment[]>;
  readonly #time: number;

  constructor(
    parent: ReadonlyMap<string, string> | null,
    assignments: ReadonlyMap<string, readonly Assignment[]>,
    time: number,
  ) {
    this.depth = parent instanceof Snapshot ? parent.depth + 1 : 1;
    this.#parent = parent;
    this.#assignments = assignments;
    this.#time = time;
  }

  get(name: string): string | undefined {
    return this.#own(name) ?? this.#parent?.get(name);
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }

  get size(): number {
    return this.#flat().size;
  }

  entries(): MapIterator<[string, string]> {
    return this.#flat().entries();
  }

  keys(): MapIterator<string> {
    return this.#flat().keys();
  }

  values(): MapIterator<string> {
    return this.#flat().values();
  }

  [Symbol.iterator](): MapIterator<[string, string]> {
    return this.entries();
  }

  forEach(
    callback: (value: string, name: string, map: ReadonlyMap<string, string>) => void,
    thisArgument?: unknown,
  ): void {
    for (const [name, value] of this.entries()) callback.call(thisArgument, value, name, this);
  }

  /** All of it as a plain map, for whoever wants to see everything. */
  #flat(): Map<string, string> {
    const chain: Snapshot[] = [];
    let below: ReadonlyMap<string, string> | null = this;
    while (below instanceof Snapshot) {
      chain.push(below);
      below = below.#parent;
    }
    const flat = new Map(below ?? []);
    for (const snapshot of chain.reverse()) {
      for (const name of snapshot.#assignments.keys()) {
        const value = snapshot.#own(name);
        if (value !== undefined) flat.set(name, value);
      }
    }
    return flat;
  }

  #own(name: string): string | undefined {
    const history = this.#assignments.get(name);
    if (history === undefined) return undefined;
    let low = 0;
    let high = history.length - 1;
    // The last assignment that is no later than the snapshot.
    while (low <= high) {
      const middle = (low + high) >> 1;
      if ((history[middle]?.time ?? 0) <= this.#time) low = middle + 1;
      else high = middle - 1;
    }
    return history[high]?.value;
  }
}
