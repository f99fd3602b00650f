/** A sorted sample whose elements stand for several rows each: what a sketch knows of the values it has seen. */
export interface WeightedSample {
  readonly values: Float64Array;
  /** How many rows stand behind each value; powers of two. */
  readonly weights: Float64Array;
  /** The sum of the weights: the rows that were seen. */
  readonly total: number;
}

/** A sketch as data, for a file: numbers only. */
export interface QuantileSketchState {
  readonly size: number;
  readonly random: number;
  readonly count: number;
  readonly dropped: number;
  readonly smallest: number | null;
  readonly largest: number | null;
  readonly errorSquares: number;
  readonly levels: readonly (readonly number[])[];
}

const DEFAULT_SIZE = 4096;
/** How much smaller each level below the top may be, as in the sketch of Karnin, Lang and Liberty. */
const DECAY = 2 / 3;
const SMALLEST_LEVEL = 8;
/** More levels would stand for more rows than a double counts. */
const MOST_LEVELS = 53;

/**
 * A mergeable sketch of the quantiles of a column, of constant size: the compactors of Karnin, Lang and Liberty, "Optimal
 * Quantile Approximation in Streams" (2016). A full level is sorted, and every second element moves one level up, where
 * it counts twice; whether the odd or the even ones is drawn by a seeded generator, so that the same rows in the same
 * order give the same sketch.
 *
 * Error: compacting a level of weight w changes the rank of any given value by w or -w with equal chance, or not at all,
 * whatever happened before. By the inequality of Azuma and Hoeffding the rank is wrong by more than
 * sqrt(2 ln(2 / delta) sum w^2) with a probability of at most delta. The sketch counts the sum as it goes, so that
 * `rankError` is proved for these very rows, merged sketches included. Up to `size` rows it is exact.
 */
export class QuantileSketch {
  #levels: number[][] = [[]];
  #random: number;
  #count = 0;
  #dropped = 0;
  #smallest = Number.POSITIVE_INFINITY;
  #largest = Number.NEGATIVE_INFINITY;
  #errorSquares = 0;
  #room: number;
  #held = 0;
  readonly size: number;

  /** `size`: the elements of the top level; the whole sketch holds about three times as many. */
  constructor(options: { readonly size?: number; readonly seed?: number } = {}) {
    this.size = Math.max(SMALLEST_LEVEL, Math.floor(options.size ?? DEFAULT_SIZE));
    this.#random = (options.seed ?? 1) >>> 0;
    this.#room = this.#capacity(0);
  }

  /** Rows with a finite value. */
  get count(): number {
    return this.#count;
  }

  /** Rows that held NaN or an infinity, and are counted as missing. */
  get dropped(): number {
    return this.#dropped;
  }

  /** The smallest and the largest value, exactly; null without values. */
  get range(): readonly [number, number] | null {
    return this.#count === 0 ? null : [this.#smallest, this.#largest];
  }

  /** How many elements are held: what the memory goes by. */
  get held(): number {
    return this.#held;
  }

  /** Adds a row. */
  add(value: number): void {
    if (!Number.isFinite(value)) {
      this.#dropped++;
      return;
    }
    this.#count++;
    this.#held++;
    if (value < this.#smallest) this.#smallest = value;
    if (value > this.#largest) this.#largest = value;
    this.#levels[0]?.push(value === 0 ? 0 : value);
    if (this.#held > this.#room) this.#compact();
  }

  /** Adds the rows of an array. */
  addAll(values: ArrayLike<number>): void {
    for (let at = 0; at < values.length; at++) this.add(values[at] ?? Number.NaN);
  }

  /** Adds all that another sketch has seen; the other one stays as it is. */
  merge(other: QuantileSketch): void {
    for (const [level, elements] of other.#levels.entries()) {
      while (this.#levels.length <= level) this.#levels.push([]);
      const own = this.#levels[level];
      for (const element of elements) own?.push(element);
    }
    this.#count += other.#count;
    this.#dropped += other.#dropped;
    this.#held += other.#held;
    this.#smallest = Math.min(this.#smallest, other.#smallest);
    this.#largest = Math.max(this.#largest, other.#largest);
    // Sketches of one seed draw alike: their errors may add up instead of cancelling, and this bound allows for it.
    this.#errorSquares = (Math.sqrt(this.#errorSquares) + Math.sqrt(other.#errorSquares)) ** 2;
    // Both generators have to count, or two merged sketches would draw alike from here on.
    this.#random = (Math.imul(this.#random, 31) + other.#random) >>> 0;
    this.#room = this.#wholeRoom();
    while (this.#held > this.#room) this.#compact();
  }

  /**
   * The error of the rank of one given value, as a share of the rows, that is exceeded with a probability of at most
   * `delta`; 0 while no row was left out.
   */
  rankError(delta = 0.01): number {
    if (this.#count === 0) return 0;
    return Math.min(1, Math.sqrt(2 * Math.log(2 / delta) * this.#errorSquares) / this.#count);
  }

  /**
   * The same for the largest error over all values at once. The rows are cut into pieces of equal share; the bound holds
   * at both sides of every cut (two values each, as one value may fill several pieces), and between cuts the rank moves by
   * no more than a piece.
   */
  distributionError(delta = 0.01): number {
    if (this.#errorSquares === 0) return 0;
    const pieces = Math.min(this.#count, Math.ceil(8 / this.rankError(delta)));
    return Math.min(1, this.rankError(delta / (2 * pieces)) + 1 / pieces);
  }

  /** The elements that are left, sorted, with the rows that each stands for. */
  sample(): WeightedSample {
    const elements = this.#levels.flatMap((level, at) => level.map((value) => ({ value, weight: 2 ** at })));
    elements.sort((a, b) => a.value - b.value);
    return {
      values: Float64Array.from(elements, ({ value }) => value),
      weights: Float64Array.from(elements, ({ weight }) => weight),
      total: this.#count,
    };
  }

  /** The value below or at which the share `q` of the rows lies, as an element that was seen; NaN without values. */
  quantile(q: number): number {
    if (this.#count === 0 || !(q >= 0 && q <= 1)) return Number.NaN;
    if (q === 0) return this.#smallest;
    if (q === 1) return this.#largest;
    const { values, weights, total } = this.sample();
    let sum = 0;
    for (let at = 0; at < values.length; at++) {
      sum += weights[at] ?? 0;
      if (sum >= q * total) return values[at] ?? Number.NaN;
    }
    return this.#largest;
  }

  /** The sketch as plain data. */
  state(): QuantileSketchState {
    const empty = this.#count === 0;
    return {
      size: this.size,
      random: this.#random,
      count: this.#count,
      dropped: this.#dropped,
      smallest: empty ? null : this.#smallest,
      largest: empty ? null : this.#largest,
      errorSquares: this.#errorSquares,
      levels: this.#levels.map((level) => [...level]),
    };
  }

  /** The sketch of plain data. Null where the data contradicts itself: it may come from a file that anyone can change. */
  static from(state: QuantileSketchState): QuantileSketch | null {
    const whole = [state.count, state.dropped, state.size, state.random];
    if (!whole.every((value) => Number.isSafeInteger(value) && value >= 0)) return null;
    if (!(state.errorSquares >= 0) || state.size < SMALLEST_LEVEL || state.levels.length > MOST_LEVELS)
      return null;
    const weight = state.levels.reduce((sum, level, at) => sum + level.length * 2 ** at, 0);
    if (weight !== state.count || !state.levels.flat().every(Number.isFinite)) return null;
    if (state.count > 0 && (!Number.isFinite(state.smallest) || !Number.isFinite(state.largest))) return null;
    const sketch = new QuantileSketch({ size: state.size, seed: state.random });
    sketch.#levels = state.levels.length === 0 ? [[]] : state.levels.map((level) => [...level]);
    sketch.#count = state.count;
    sketch.#dropped = state.dropped;
    sketch.#smallest = state.smallest ?? Number.POSITIVE_INFINITY;
    sketch.#largest = state.largest ?? Number.NEGATIVE_INFINITY;
    sketch.#errorSquares = state.errorSquares;
    sketch.#held = state.levels.reduce((sum, level) => sum + level.length, 0);
    sketch.#room = sketch.#wholeRoom();
    return sketch;
  }

  #capacity(level: number): number {
    return Math.max(SMALLEST_LEVEL, Math.ceil(this.size * DECAY ** (this.#levels.length - 1 - level)));
  }

  #wholeRoom(): number {
    return this.#levels.reduce((sum, _, level) => sum + this.#capacity(level), 0);
  }

  /** True with probability 1/2: a bit of a xorshift generator. */
  #coin(): boolean {
    let x = this.#random === 0 ? 0x9e3779b9 : this.#random;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    this.#random = x >>> 0;
    return Math.imul(this.#random, 0x9e3779b1) >>> 31 === 1;
  }

  /** Halves the lowest level that is over its share of the room. */
  #compact(): void {
    const at = this.#levels.findIndex((elements, level) => elements.length > this.#capacity(level));
    const level = at < 0 ? this.#levels.length - 1 : at;
    if (level === this.#levels.length - 1) {
      this.#levels.push([]);
      this.#room = this.#wholeRoom();
    }
    const elements = this.#levels[level] ?? [];
    const sorted = Float64Array.from(elements).sort();
    // An odd one out stays, at its own weight: only pairs are halved.
    const kept = sorted.length % 2 === 1 ? sorted[sorted.length - 1] : undefined;
    const above = this.#levels[level + 1] ?? [];
    for (let each = this.#coin() ? 1 : 0; each < sorted.length - (kept === undefined ? 0 : 1); each += 2)
      above.push(sorted[each] ?? 0);
    this.#levels[level] = kept === undefined ? [] : [kept];
    this.#errorSquares += 4 ** level;
    this.#held = this.#levels.reduce((sum, each) => sum + each.length, 0);
  }
}
