import { firstUse, namesUsed, placesOfImport } from './code-evidence.ts';
import { inPlaceOf } from './rename.ts';
import type { Replacement, RequirementContext } from './replacement.ts';
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
    const { usage, text } = context;
    const requirements = tokenizersAlone(context);
    const used = namesUsed(usage, 'transformers').filter((name) => name !== 'transformers');
    if (used.length === 0 || !used.every((name) => /^transformers\.\w*Tokenizer(Fast)?(\.|$)/.test(name)))
      return null;
    // Templates of conversations and tensors of a framework are transformers' own work.
    if (firstUse(usage, ['.apply_chat_template']) !== null || text.signs.has('framework-tensors'))
      return null;
    if (!text.complete || requirements === null) return null;
    return {
      requirements,
      index: null,
      evidence: `only tokenizer classes are used (${placesOfImport(usage, 'transformers')})`,
    };
  },
  withoutCode(context) {
    const requirements = tokenizersAlone(context);
    // Its extras bring frameworks to run models with; who has one runs them.
    if (requirements === null || context.requirement.requirement.extras.length > 0) return null;
    if (FRAMEWORKS.some((name) => context.closure.has(name))) return null;
    return {
      requirements,
      index: null,
      evidence:
        'only tokenizers that have a tokenizer.json are used: no model, pipeline, chat template or tensors of a framework',
    };
  },
};

const FRAMEWORKS: readonly string[] = ['flax', 'tensorflow', 'torch'];

function tokenizersAlone(context: RequirementContext): readonly string[] | null {
  return isNeededByOthers(context) ? null : [inPlaceOf(context.requirement.requirement, 'tokenizers')];
}
