/**
 * Walks two sorted arrays together and visits each distinct value once, in ascending order, with how many elements of
 * either side are at most that value, and how many equal it.
 */
export function walkTogether(
  first: Float64Array,
  second: Float64Array,
  visit: (
    value: number,
    firstUpTo: number,
    secondUpTo: number,
    firstTied: number,
    secondTied: number,
  ) => void,
): void {
  let a = 0;
  let b = 0;
  while (a < first.length || b < second.length) {
    const value = Math.min(first[a] ?? Number.POSITIVE_INFINITY, second[b] ?? Number.POSITIVE_INFINITY);
    const beforeA = a;
    const beforeB = b;
    while (a < first.length && first[a] === value) a++;
    while (b < second.length && second[b] === value) b++;
    // Only what is not a finite number could stand still here.
    if (a === beforeA && b === beforeB) return;
    visit(value, a, b, a - beforeA, b - beforeB);
  }
}
