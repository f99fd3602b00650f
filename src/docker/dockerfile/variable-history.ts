/**
 * The variables of a stage over time. Each assignment is kept once, and a snapshot is a view of the history up
 * to a point, so that a file with thousands of ENV lines does not cost the square of their number.
 */
export class VariableHistory {
  readonly #parent: ReadonlyMap<string, string> | null;
  readonly #assignments = new Map<string, { readonly time: number; readonly value: string }[]>();
  #time = 0;

  /** `parent` is what a stage inherits. */
  constructor(parent: ReadonlyMap<string, string> | null) {
    this.#parent = parent !== null && parent.size > 0 ? parent : null;
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

type Assignments = ReadonlyMap<string, readonly { readonly time: number; readonly value: string }[]>;

class Snapshot implements ReadonlyMap<string, string> {
  readonly #parent: ReadonlyMap<string, string> | null;
  readonly #assignments: Assignments;
  readonly #time: number;

  constructor(parent: ReadonlyMap<string, string> | null, assignments: Assignments, time: number) {
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
    let size = 0;
    for (const _ of this.keys()) size += 1;
    return size;
  }

  *entries(): MapIterator<[string, string]> {
    for (const [name, value] of this.#parent ?? []) if (this.#own(name) === undefined) yield [name, value];
    for (const name of this.#assignments.keys()) {
      const value = this.#own(name);
      if (value !== undefined) yield [name, value];
    }
  }

  *keys(): MapIterator<string> {
    for (const [name] of this.entries()) yield name;
  }

  *values(): MapIterator<string> {
    for (const [, value] of this.entries()) yield value;
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
