import type { Quantity } from '../../../support/quantity.ts';
import type { WeighedPackage } from '../../../system/closure.ts';
import type { StepCommand } from './step-command.ts';

/** What an install command would be without some of its packages, or without the packages that these only recommend. */
export interface SystemChange {
  /** The install command. */
  readonly item: StepCommand;
  /** Packages that it then does not ask for. */
  readonly without?: ReadonlySet<string>;
  /** It then leaves recommended packages out. */
  readonly withoutRecommends?: true;
}

/** What apt brings into the target's own layers. */
export interface SystemModel {
  /** Sorted by name; without those whose weight is not known. */
  readonly packages: readonly WeighedPackage[];
  /** Packages that are asked for and not in the catalogue, sorted. */
  readonly gaps: readonly string[];
  /** What `apt-get update` leaves in the layer when nothing removes it; null when the base is not known to be Debian. */
  readonly lists: Quantity | null;
  /**
   * Installed bytes that the image would not hold if a command were changed so; what something else still needs stays. Null where
   * it makes no difference, and where nothing can be said: a command outside the target's layers.
   */
  saving(change: SystemChange): Quantity | null;
}
