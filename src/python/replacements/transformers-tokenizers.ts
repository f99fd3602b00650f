import { firstUse, namesUsed, placesOfImport } from './code-evidence.ts';
import { inPlaceOf } from './rename.ts';
import type { Replacement } from './replacement.ts';
import { isNeededByOthers } from './variant.ts';

/** tokenizers instead of transformers where only tokenizers are used. */
export const transformersTokenizers: Replacement = {
  id: 'transformers-tokenizers',
  title: 'All of transformers for its tokenizers',
  severity: 'info',
  appliesTo: ['transformers'],
  looksFor: ['transformers'],
  signs: { 'framework-tensors': /return_tensors["']?\s?[=:]|trust_remote_code/ },
  together: false,
  summary: 'transformers is required, and the code uses only its tokenizer classes.',
  rationale:
    'The fast tokenizers of transformers are those of the tokenizers distribution: `Tokenizer.from_pretrained(name)` loads the same tokenizer.json.',
  caveat:
    'Padding, truncation and special tokens are then set on the tokenizer itself; compare the ids on your own texts.',
  propose(context) {
    const { requirement, usage, text } = context;
    const used = namesUsed(usage, 'transformers').filter((name) => name !== 'transformers');
    if (used.length === 0 || !used.every((name) => /^transformers\.\w*Tokenizer(Fast)?(\.|$)/.test(name)))
      return null;
    // Templates of conversations and tensors of a framework are transformers' own work.
    if (firstUse(usage, ['.apply_chat_template']) !== null || text.signs.has('framework-tensors'))
      return null;
    if (!text.complete || isNeededByOthers(context)) return null;
    return {
      requirements: [inPlaceOf(requirement.requirement, 'tokenizers')],
      index: null,
      evidence: `only tokenizer classes are used (${placesOfImport(usage, 'transformers')})`,
    };
  },
};
