import type { Catalogue } from '../../catalogue/catalogue.ts';
import { estimated, exact, type Quantity, unknown } from '../../support/quantity.ts';
import type { WeightGap } from '../closure/closure.ts';
import { installedBytes } from '../closure/installed-bytes.ts';
import type { IndexFile } from '../index/package-index.ts';
import type { Target } from '../target.ts';
import type { WitnessFile } from '../wheel/distribution-facts.ts';
import type { DistributionReader } from '../wheel/distribution-reader.ts';

/** What a file of an index weighs on a target. */
export interface FileWeight {
  readonly download: Quantity;
  readonly installed: Quantity;
  /** Null without Python sources, absent where it is not known. */
  readonly byteCompiled?: Quantity | null;
  readonly importNames: readonly string[];
  readonly witnesses?: readonly WitnessFile[];
  readonly gap: WeightGap | null;
}

/**
 * The weight of a file, exact where its server tells it: download as its size, installed as its own directory says.
 * What a source distribution becomes is estimated. Throws EnvironmentError when the server can't be reached.
 */
export async function weightOfFile(
  name: string,
  file: IndexFile,
  distributions: DistributionReader,
  target: Target,
  catalogue: Catalogue,
): Promise<FileWeight> {
  const answer = await distributions.bytes(file, target.python);
  if (answer.state === 'read') {
    const { download, installed, byteCompiled, moduleNames, witnesses } = answer.bytes;
    return {
      download: exact(download),
      installed: exact(installed),
      byteCompiled: byteCompiled === null ? null : estimated(byteCompiled.value, ...byteCompiled.interval),
      importNames: moduleNames,
      witnesses,
      gap: null,
    };
  }
  const { download } = answer;
  const isWheel = file.filename.endsWith('.whl');
  return {
    download: download === null ? unknown() : exact(download),
    installed:
      isWheel || download === null
        ? unknown()
        : installedBytes(catalogue, { name, filename: file.filename, download }),
    importNames: catalogue.find(name)?.importNames ?? [],
    gap: isWheel ? 'unreadable' : 'source-only',
  };
}
