import { matchesSpecifier } from '../specifier.ts';
import { parseVersion } from '../version.ts';
import { inPlaceOf } from './rename.ts';
import type { Replacement } from './replacement.ts';

/** plotly 6 instead of an older pinned one. */
export const plotlySix: Replacement = {
  id: 'plotly-6',
  title: 'plotly before 6, which is heavier',
  severity: 'info',
  appliesTo: ['plotly'],
  looksFor: [],
  together: false,
  summary: 'The version of plotly is held below 6.',
  rationale: 'plotly 6 dropped bundled validators and old JavaScript bundles.',
  caveat: 'plotly 6 is a major release: read its migration notes first.',
  propose({ requirement: { requirement }, closure }) {
    const six = parseVersion('6.5.0');
    if (
      six === null ||
      requirement.specifier.specifiers.length === 0 ||
      matchesSpecifier(requirement.specifier, six)
    )
      return null;
    if (!/^[345]\./.test(closure.get('plotly')?.version ?? '')) return null;
    return {
      requirements: [`${inPlaceOf({ ...requirement, marker: null }, 'plotly')}>=6`],
      index: null,
      evidence: `the specifier allows only versions before 6 (${closure.get('plotly')?.version})`,
    };
  },
};
