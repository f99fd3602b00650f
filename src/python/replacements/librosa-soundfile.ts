import { importsAll, placesOfImport, usesOnly } from './code-evidence.ts';
import { inPlaceOf } from './rename.ts';
import type { Proposal, Replacement, RequirementContext } from './replacement.ts';
import { isNeededByOthers } from './variant.ts';

/** soundfile instead of librosa where audio is only loaded. */
export const librosaSoundfile: Replacement = {
  id: 'librosa-soundfile',
  title: 'An audio analysis suite to read files',
  severity: 'info',
  appliesTo: ['librosa'],
  looksFor: ['librosa'],
  together: false,
  summary: 'librosa is required, and the code uses only librosa.load and the file properties.',
  rationale:
    'librosa.load reads through soundfile itself; librosa brings numba, scikit-learn and scipy with it.',
  caveat:
    'librosa.load resamples to 22,050 Hz and mixes to mono by default, and reads AAC; soundfile.read does none of it.',
  propose(context) {
    const { usage } = context;
    if (importsAll(usage, 'librosa')) return null;
    if (!usesOnly(usage, 'librosa', ['librosa.load', 'librosa.get_duration', 'librosa.get_samplerate']))
      return null;
    return readerAlone(context, `only loading is used (${placesOfImport(usage, 'librosa')})`);
  },
  withoutCode(context) {
    if (context.requirement.requirement.extras.length > 0 || isNeededByOthers(context)) return null;
    return readerAlone(context, 'librosa only loads audio and says how long it is; nothing is analyzed');
  },
};

function readerAlone({ requirement }: RequirementContext, evidence: string): Proposal {
  return { requirements: [inPlaceOf(requirement.requirement, 'soundfile')], index: null, evidence };
}
