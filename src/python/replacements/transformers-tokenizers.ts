import { namesUsed, placesOfImport } from './code-evidence.ts';
import { inPlaceOf } from './rename.ts';
import type { Replacement } from './replacement.ts';

/** tokenizers instead of transformers where only tokenizers are used. */
export const transformersTokenizers: Replacement = {
  id: 'transformers-tokenizers',
  title: 'All of transformers for its tokenizers',
  severity: 'info',
  appliesTo: ['transformers'],
  looksFor: ['transformers'],
  together: false,
  summary: 'transformers is required, and the code uses only its tokenizer classes.',
  rationale:
    'The fast tokenizers of transformers are those of the tokenizers distribution: `Tokenizer.from_pretrained(name)` loads the same tokenizer.json.',
  caveat:
    'Padding, truncation and special tokens are then set on the tokenizer itself; compare the ids on your own texts.',
  propose({ requirement, usage }) {
    const used = namesUsed(usage, 'transformers').filter((name) => name !== 'transformers');
    if (used.length === 0 || !used.every((name) => /^transformers\.\w*Tokenizer(Fast)?(\.|$)/.test(name)))
      return null;
    return {
      requirements: [inPlaceOf(requirement.requirement, 'tokenizers')],
      index: null,
      evidence: `only tokenizer classes are used (${placesOfImport(usage, 'transformers')})`,
    };
  },
};
