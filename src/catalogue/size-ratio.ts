import type { Catalogue } from './catalogue.ts';

/** Installed bytes per download byte: the usual ratio and the bounds that nine of ten wheels keep. */
export interface SizeRatio {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** Upper bounds of the classes in download bytes: small pure Python packs otherwise than large libraries. */
const CLASSES = [20_000, 200_000, 2_000_000, 20_000_000, Number.POSITIVE_INFINITY] as const;

/** What is assumed of a class with too few wheels: median and 5th to 95th percentile over a broad sample of wheels. */
const GENERAL: SizeRatio = { median: 3.2, low: 2.0, high: 4.6 };
const ENOUGH = 20;

const ratiosOf = new WeakMap<Catalogue, readonly (readonly number[])[]>();

/**
 * How much larger than its download a wheel of this size gets on disk: median, 5th and 95th percentile of the
 * catalogue's own wheels of the same class of size.
 */
export function sizeRatio(catalogue: Catalogue, download: number): SizeRatio {
  const classes = ratiosOf.get(catalogue) ?? readRatios(catalogue);
  ratiosOf.set(catalogue, classes);
  const ratios = classes[classOf(download)] ?? [];
  if (ratios.length < ENOUGH) return GENERAL;
  const at = (share: number) => ratios[Math.round(share * (ratios.length - 1))] ?? GENERAL.median;
  return { median: at(0.5), low: at(0.05), high: at(0.95) };
}

function classOf(download: number): number {
  return CLASSES.findIndex((bound) => download < bound);
}

/** Ratios of the wheels that were read, by class, ascending. */
function readRatios(catalogue: Catalogue): readonly (readonly number[])[] {
  const classes: number[][] = CLASSES.map(() => []);
  for (const name of catalogue.names)
    for (const version of catalogue.find(name)?.versions ?? [])
      for (const wheel of Object.values(version.wheels))
        if (wheel.estimate === null && wheel.installed !== null && wheel.download > 0)
          classes[classOf(wheel.download)]?.push(wheel.installed / wheel.download);
  for (const ratios of classes) ratios.sort((a, b) => a - b);
  return classes;
}
