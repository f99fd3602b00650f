import { formatRequirement } from '../requirement.ts';
import { ANY_VERSION, matchesSpecifier } from '../specifier.ts';
import { isImported } from './code-evidence.ts';
import type { Replacement, RequirementContext } from './replacement.ts';
import { isNeededByOthers } from './variant.ts';

/** plotly 6 instead of an older pinned one. */
export const plotlySix: Replacement = {
  id: 'plotly-6',
  title: 'An older plotly, which is heavier',
  severity: 'info',
  appliesTo: ['plotly'],
  looksFor: ['plotly', 'kaleido'],
  signs: { 'static-images': /\.(?:write_image|to_image|write_images)\b|\bkaleido\b/ },
  together: false,
  summary: 'The version of plotly is held below 6.',
  rationale:
    'plotly 6 dropped bundled validators and old JavaScript bundles. The rule is silent where static images are written: ' +
    'plotly 6 wants kaleido 1 for them, which is small but needs a Chrome in the image.',
  caveat: 'plotly 6 is a major release: read its migration notes first.',
  propose(context) {
    const { closure, usage, text } = context;
    const requirements = sixth(context);
    if (requirements === null || isImported(usage, 'kaleido') || !text.complete) return null;
    if (text.signs.has('static-images')) return null;
    return {
      requirements,
      index: null,
      evidence: `the specifier allows only versions before 6 (${closure.get('plotly')?.version})`,
    };
  },
  withoutCode(context) {
    const requirements = sixth(context);
    if (requirements === null) return null;
    return {
      requirements,
      index: null,
      evidence: 'nothing keeps the code on an older plotly, and no static images are written',
    };
  },
};

function sixth(context: RequirementContext): readonly string[] | null {
  const { requirement } = context.requirement;
  const version = context.closure.get('plotly')?.version ?? '';
  if (requirement.specifier.specifiers.length === 0 || !/^[345]\./.test(version)) return null;
  // Allowed already: the newest is what gets installed.
  if (['6.0.0', '6.9.0', '7.0.0'].some((newer) => matchesSpecifier(requirement.specifier, newer)))
    return null;
  // Others may have been written for the version that they share.
  if (context.direct.includes('kaleido') || isNeededByOthers(context)) return null;
  const withMarker = formatRequirement({ ...requirement, specifier: ANY_VERSION });
  const name = formatRequirement({ ...requirement, specifier: ANY_VERSION, marker: null });
  return [`${name}>=6,<7${withMarker.slice(name.length)}`];
}
