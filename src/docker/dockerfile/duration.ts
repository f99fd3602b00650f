const NANOSECONDS: ReadonlyMap<string, number> = new Map([
  ['ns', 1],
  ['us', 1e3],
  ['\u00b5s', 1e3],
  ['\u03bcs', 1e3],
  ['ms', 1e6],
  ['s', 1e9],
  ['m', 60e9],
  ['h', 3600e9],
]);

/** The largest duration that Go's 64 bits hold. */
const LONGEST = 2 ** 63;

/** A duration as Go's time.ParseDuration reads it (`1m30s`, `-1.5h`, `0`), in nanoseconds; null when it is none. */
export function parseGoDuration(text: string): number | null {
  const sign = /^[-+]/.test(text) ? text.charAt(0) : '';
  let rest = text.slice(sign.length);
  if (rest === '0') return 0;
  if (rest === '') return null;
  let total = 0;
  while (rest !== '') {
    const part = /^(\d*)(?:\.(\d*))?(ns|us|\u00b5s|\u03bcs|ms|s|m|h)(?=[\d.]|$)/.exec(rest);
    if (part === null || (!part[1] && !part[2])) return null;
    const unit = NANOSECONDS.get(part[3] ?? '') ?? 0;
    total += Number(part[1] || '0') * unit + Math.trunc(Number(`0.${part[2] || '0'}`) * unit);
    if (total > LONGEST || (total === LONGEST && sign !== '-')) return null;
    rest = rest.slice(part[0].length);
  }
  return sign === '-' ? -total : total;
}
