import type { Catalogue, CatalogueWheel } from '../../catalogue/catalogue.ts';
import { sizeRatio } from '../../catalogue/size-ratio.ts';
import { estimated, exact, type Quantity, unknown } from '../../support/quantity.ts';

/** What other versions of the same distribution pack alike, give or take. */
const WIDENING = 0.1;

/**
 * What a source archive comes to when it is built and installed is open: little more than its download when it carries
 * jars or libraries, which large archives do, and several times as much for text. Without a build only bounds can be said.
 */
function ofSourceArchive(download: number): Quantity {
  return download < LARGE_ARCHIVE
    ? times(download, { median: 3, low: 1, high: 6 })
    : times(download, { median: 1.2, low: 1, high: 3 });
}

const LARGE_ARCHIVE = 20_000_000;

/**
 * Installed bytes of a wheel of known download size. When the catalogue has read that very file (same name, same
 * size), they are `exact`: a file name is never given twice by an index, and the wheel's own directory said it. Else
 * they are estimated from the download: by the ratios of the same distribution's other wheels, and where there are none,
 * by those of all wheels of that size. A source archive (any other file name) is estimated within wide bounds.
 */
export function installedBytes(
  catalogue: Catalogue,
  wheel: { readonly name: string; readonly filename: string; readonly download: number },
): Quantity {
  if (!wheel.filename.endsWith('.whl')) return ofSourceArchive(wheel.download);
  const siblings = wheelsOf(catalogue, wheel.name);
  const same = siblings.find((each) => each.filename === wheel.filename && each.download === wheel.download);
  if (same !== undefined && same.installed !== null && same.estimate === null) return exact(same.installed);
  const ratios = siblings
    .filter((each) => each.estimate === null && each.installed !== null && each.download > 0)
    .map((each) => (each.installed ?? 0) / each.download)
    .sort((a, b) => a - b);
  const median = ratios[Math.floor(ratios.length / 2)];
  if (median !== undefined) {
    const low = (ratios[0] ?? median) * (1 - WIDENING);
    const high = (ratios.at(-1) ?? median) * (1 + WIDENING);
    return times(wheel.download, { median, low, high });
  }
  return times(wheel.download, sizeRatio(catalogue, wheel.download));
}

/** Installed bytes of a wheel whose download is itself only estimated or unknown. */
export function installedFrom(
  catalogue: Catalogue,
  name: string,
  filename: string,
  download: Quantity,
): Quantity {
  switch (download.provenance) {
    case 'exact':
    case 'measured':
      return installedBytes(catalogue, { name, filename, download: download.value });
    case 'estimated': {
      if (!filename.endsWith('.whl')) return ofSourceArchive(download.value);
      const ratio = sizeRatio(catalogue, download.value);
      const [low, high] = download.interval;
      return estimated(
        Math.round(download.value * ratio.median),
        Math.floor(low * ratio.low),
        Math.ceil(high * ratio.high),
      );
    }
    case 'unknown':
      return unknown();
  }
}

function wheelsOf(catalogue: Catalogue, name: string): readonly CatalogueWheel[] {
  return (catalogue.find(name)?.versions ?? []).flatMap((version) => Object.values(version.wheels));
}

function times(download: number, ratio: { median: number; low: number; high: number }): Quantity {
  return estimated(
    Math.round(download * ratio.median),
    Math.floor(download * ratio.low),
    Math.ceil(download * ratio.high),
  );
}
