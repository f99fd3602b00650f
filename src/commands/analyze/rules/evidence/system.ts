import type { Quantity } from '../../../../support/quantity.ts';
import type { DockerfileModel } from '../../model/dockerfile-model.ts';
import type { SystemChange } from '../../model/system-model.ts';

/**
 * The saving of a change to an install command of apt, for a finding; nothing where it makes no difference or nothing can be said of
 * it. The rule gives it, and not the comparison of models, because it holds for advice without an edit too, and because it compares
 * release by release where the base may be one of several.
 */
export function systemSaving(
  model: DockerfileModel,
  change: SystemChange,
): { readonly saving?: { readonly kind: 'image'; readonly quantity: Quantity } } {
  const quantity = model.system.saving(change);
  return quantity === null ? {} : { saving: { kind: 'image', quantity } };
}
