/**
 * How often drift is reported where there is none, and how often where there is: simulated, beside Evidently's own
 * defaults. `npm run -s compile && node scripts/accuracy.drift.js [--draws N] [--seed N]`. Not part of any test.
 *
 * `evidence` are runs that would alarm if any effect mattered, `rule` those that do with the default smallest effects.
 * Runs with 50 columns are cut from the columns drawn: for each kind over all sizes, and for each size over all kinds.
 */
import { parseArgs } from 'node:util';

/** @typedef {import('../src/stats/measures/evidently.ts').ColumnPair} ColumnPair */
/** @typedef {import('../src/stats/decision/decide.ts').Question} Question */
/** @typedef {import('../src/stats/decision/decide.ts').DecisionRule} DecisionRule */
/** @typedef {{ questions: Question[], evidently: boolean }} Drawn */

const built = '../build/src/stats';
/** @type {typeof import('../src/stats/decision/decide.ts')} */
const { DEFAULT_RULE, decide, questionsOf } = await import(`${built}/decision/decide.js`);
/** @type {typeof import('../src/stats/measures/evidently.ts')} */
const { evidentlyAutomatic } = await import(`${built}/measures/evidently.js`);
/** @type {typeof import('../src/stats/measures/sample.ts')} */
const { sampleOf } = await import(`${built}/measures/sample.js`);

const { values: options } = parseArgs({
  options: { draws: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1876' } },
});
const DRAWS = Number(options.draws);
const COLUMNS = 50;
/** References of this many rows are drawn this often only, and shared: their own error is small. */
const LARGE = 20_000;
const SHARED = 25;
const EVIDENCE_ONLY = {
  ...DEFAULT_RULE,
  smallestEffect: {
    'kolmogorov-smirnov-distance': 0,
    'missing-share-difference': 0,
    'total-variation-distance': 0,
  },
};

let state = Number(options.seed) >>> 0;
/** A uniform number in (0, 1): mulberry32. */
function uniform() {
  state = (state + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 4294967296;
}

const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());

/** @param {number} mean */
function poisson(mean) {
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = uniform(); product > limit; product *= uniform()) count++;
  return count;
}

const WEIGHTS = Array.from({ length: 12 }, (_, at) => 1 / (at + 1) ** 1.3);
const WHOLE = WEIGHTS.reduce((sum, weight) => sum + weight, 0);
/** @param {number} moved share of rows that leave the first category for the second */
function category(moved) {
  let rest = uniform() * WHOLE;
  const at = WEIGHTS.findIndex((weight) => {
    rest -= weight;
    return rest <= 0;
  });
  return String(at === 0 && uniform() * (WEIGHTS[0] ?? 0) < moved * WHOLE ? 1 : Math.max(0, at));
}

/** @type {Readonly<Record<string, (rows: number, shift: number) => ColumnPair['reference']>>} */
const KINDS = {
  normal: (rows, shift) => sampleOf(Float64Array.from({ length: rows }, () => normal() + shift)),
  'heavy-tailed (Cauchy)': (rows, shift) =>
    sampleOf(Float64Array.from({ length: rows }, () => normal() / normal() + shift)),
  'discrete (Poisson 4)': (rows, shift) =>
    sampleOf(
      Float64Array.from({ length: rows }, () => poisson(4 + 2 * shift)),
      { integer: true },
    ),
  'discrete (0 or 1)': (rows, shift) =>
    sampleOf(
      Float64Array.from({ length: rows }, () => (uniform() < 0.3 + shift / 5 ? 1 : 0)),
      { integer: true },
    ),
  'categorical (12, skewed)': (rows, shift) => {
    /** @type {Map<string, number>} */
    const counts = new Map();
    for (let at = 0; at < rows; at++) {
      const key = category(shift / 5);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return counts;
  },
  'normal, a tenth missing': (rows, shift) =>
    sampleOf(Float64Array.from({ length: rows }, () => (uniform() < 0.1 ? Number.NaN : normal() + shift))),
};

/**
 * Columns drawn for one cell: the questions of each, and whether Evidently says drift.
 * @param {string} kind
 * @param {number} referenceRows
 * @param {number} currentRows
 * @param {number} shift
 * @param {number} draws
 * @returns {Drawn[]}
 */
function draw(kind, referenceRows, currentRows, shift, draws) {
  const make = KINDS[kind];
  if (make === undefined) throw new Error(`no kind ${kind}`);
  const type = kind.startsWith('categorical') ? 'categorical' : 'numerical';
  const shared = referenceRows >= LARGE ? Array.from({ length: SHARED }, () => make(referenceRows, 0)) : null;
  return Array.from({ length: draws }, (_, at) => {
    const reference = shared?.[at % SHARED] ?? make(referenceRows, 0);
    // Both sides are of the kind that the type names.
    const pair = /** @type {ColumnPair} */ ({ type, reference, current: make(currentRows, shift) });
    const evidently = evidentlyAutomatic(pair);
    return {
      questions: questionsOf({ name: String(at), pair }),
      evidently: !('refused' in evidently) && evidently.drift,
    };
  });
}

/**
 * @param {number} hits
 * @param {number} of
 */
const percent = (hits, of) => `${((100 * hits) / of).toFixed(1)}%`.padStart(7);
/**
 * @param {Drawn[]} columns
 * @param {DecisionRule} rule
 */
const alarms = (columns, rule) =>
  decide(
    columns.flatMap((each) => each.questions),
    rule,
  ).drifted.length > 0;

/**
 * Shares of runs of `count` columns that alarm: by evidence alone, by the rule, and by Evidently.
 * @param {Drawn[]} columns
 * @param {number} count
 */
function runsAlarming(columns, count) {
  let evidence = 0;
  let rule = 0;
  let evidently = 0;
  const runs = Math.floor(columns.length / count);
  for (let run = 0; run < runs; run++) {
    const chosen = columns.filter((_, at) => at % runs === run && at < runs * count);
    if (alarms(chosen, EVIDENCE_ONLY)) evidence++;
    if (alarms(chosen, DEFAULT_RULE)) rule++;
    if (chosen.some((each) => each.evidently)) evidently++;
  }
  return `${[evidence, rule, evidently].map((hits) => percent(hits, runs)).join('')}   (${runs} runs)`;
}

console.log(`seed ${options.seed}, ${DRAWS} columns per cell`);
console.log('\nNo drift, 1 column: share of runs that alarm (nominal 5%)');
console.log('kind                       ref     n   evidence   rule  Evid.');
/** @type {Map<string, Drawn[]>} */
const pools = new Map();
for (const kind of Object.keys(KINDS))
  for (const referenceRows of [500, 2000, 100_000])
    for (const currentRows of [50, 100, 300, 1000, 10_000]) {
      const columns = draw(kind, referenceRows, currentRows, 0, DRAWS);
      const cell = `${kind.padEnd(24)}${String(referenceRows).padStart(7)}${String(currentRows).padStart(6)}`;
      console.log(`${cell}  ${runsAlarming(columns, 1)}`);
      const size = `all kinds, ref ${referenceRows}, n ${currentRows}`;
      for (const key of [`${kind}, all sizes`, size]) pools.set(key, [...(pools.get(key) ?? []), ...columns]);
    }
console.log(`\nNo drift, ${COLUMNS} columns: share of runs that alarm (nominal 5%)`);
for (const [key, columns] of pools) console.log(`${key.padEnd(40)}${runsAlarming(columns, COLUMNS)}`);

console.log('\nPlanted shift against 2000 rows: share of runs that find it (1 column; rule, Evidently)');
for (const kind of Object.keys(KINDS))
  for (const shift of [0.25, 0.5, 1]) {
    const cells = [50, 100, 300, 1000].map((currentRows) => {
      const columns = draw(kind, 2000, currentRows, shift, Math.max(100, Math.round(DRAWS / 5)));
      const found = columns.filter((each) => alarms([each], DEFAULT_RULE)).length;
      const theirs = columns.filter((each) => each.evidently).length;
      return `n=${currentRows}${percent(found, columns.length)}${percent(theirs, columns.length)}`;
    });
    console.log(`${kind.padEnd(24)} ${String(shift).padStart(4)}   ${cells.join('   ')}`);
  }

console.log('\nOne drifted column of 50, 0.5 deviations, normal, reference 2000: share of runs that name it');
for (const currentRows of [100, 300, 1000]) {
  const still = draw('normal', 2000, currentRows, 0, Math.max(100, Math.round(DRAWS / 5)));
  const moved = draw('normal', 2000, currentRows, 0.5, 100);
  let named = 0;
  for (const [at, column] of moved.entries()) {
    const others = Array.from(
      { length: COLUMNS - 1 },
      (_, each) => still[(at * 7 + each) % still.length],
    ).filter((each) => each !== undefined);
    const questions = [column, ...others].flatMap((each, place) =>
      each.questions.map((question) => ({ ...question, column: String(place) })),
    );
    if (decide(questions).drifted.includes('0')) named++;
  }
  console.log(`n=${currentRows}${percent(named, moved.length)}`);
}
