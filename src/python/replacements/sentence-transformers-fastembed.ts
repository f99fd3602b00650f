import type { CodeUsage } from '../imports/usage.ts';
import { firstUse, isImported, namesUsed, placesOfImport, trainingEvidence } from './code-evidence.ts';
import { inPlaceOf } from './rename.ts';
import type { Replacement, RequirementContext } from './replacement.ts';
import { isNeededByOthers } from './variant.ts';

/** Models of sentence-transformers that fastembed computes too: TextEmbedding.list_supported_models() of 0.9, lower case. */
const SUPPORTED: ReadonlySet<string> = new Set([
  'baai/bge-base-en-v1.5',
  'baai/bge-large-en-v1.5',
  'baai/bge-small-en-v1.5',
  'baai/bge-small-zh-v1.5',
  'intfloat/multilingual-e5-large',
  'jinaai/jina-embeddings-v2-base-de',
  'jinaai/jina-embeddings-v2-base-en',
  'jinaai/jina-embeddings-v2-small-en',
  'mixedbread-ai/mxbai-embed-large-v1',
  'nomic-ai/nomic-embed-text-v1',
  'nomic-ai/nomic-embed-text-v1.5',
  'sentence-transformers/all-minilm-l6-v2',
  'sentence-transformers/paraphrase-multilingual-minilm-l12-v2',
  'sentence-transformers/paraphrase-multilingual-mpnet-base-v2',
  'snowflake/snowflake-arctic-embed-l',
  'snowflake/snowflake-arctic-embed-m',
  'snowflake/snowflake-arctic-embed-s',
  'snowflake/snowflake-arctic-embed-xs',
  'thenlper/gte-base',
  'thenlper/gte-large',
]);

/** fastembed (ONNX Runtime) instead of sentence-transformers (PyTorch) where models only encode. */
export const sentenceTransformersFastembed: Replacement = {
  id: 'sentence-transformers-fastembed',
  title: 'PyTorch for sentence embeddings that ONNX Runtime can compute',
  severity: 'info',
  appliesTo: ['sentence-transformers'],
  looksFor: ['sentence_transformers', 'torch', 'transformers'],
  together: false,
  summary:
    'sentence-transformers is required, and the code only encodes, with a model named in it that fastembed supports.',
  rationale:
    'fastembed computes the embeddings of common models with ONNX Runtime instead of PyTorch. An image went from 2.47 to 1.16 GB with a cosine similarity of 0.99999994 (exomem#373).',
  caveat:
    'The calls have to be rewritten; compare the embeddings of your own texts before you switch (model2vec is smaller still, and loses accuracy).',
  propose(context) {
    const { usage } = context;
    const requirements = onnxEmbeddings(context);
    if (requirements === null) return null;
    const used = namesUsed(usage, 'sentence_transformers').filter((name) => name !== 'sentence_transformers');
    if (
      used.length === 0 ||
      !used.every((name) => /^sentence_transformers\.SentenceTransformer(\.|$)/.test(name))
    )
      return null;
    if (trainingEvidence(usage) !== null || isImported(usage, 'torch')) return null;
    const model = onlyModel(usage);
    if (model === null || firstUse(usage, ['.encode']) === null) return null;
    return {
      requirements,
      index: null,
      evidence: `${model} is only asked to encode (${placesOfImport(usage, 'sentence_transformers')}), fastembed supports it, and torch itself is not imported`,
    };
  },
  withoutCode(context) {
    const requirements = onnxEmbeddings(context);
    // Its extras are for training, and for other ways to run its own models.
    if (requirements === null || context.requirement.requirement.extras.length > 0) return null;
    return {
      requirements,
      index: null,
      evidence:
        'models only encode text, each is one that fastembed supports (`TextEmbedding.list_supported_models()`), and nothing trains or reranks',
    };
  },
};

function onnxEmbeddings(context: RequirementContext): readonly string[] | null {
  if (context.closure.get('torch')?.provided === true || isNeededByOthers(context)) return null;
  return [inPlaceOf(context.requirement.requirement, 'fastembed')];
}

/** The models that the code names, joined; null when one is not named literally or not supported. */
function onlyModel(usage: CodeUsage): string | null {
  const models = new Set<string>();
  for (const { literals } of usage.usesOf('sentence_transformers.SentenceTransformer')) {
    const name = literals[0]?.replace(/^model_name_or_path=/, '');
    if (name === undefined) return null;
    const full = (name.includes('/') ? name : `sentence-transformers/${name}`).toLowerCase();
    if (!SUPPORTED.has(full)) return null;
    models.add(name);
  }
  return models.size === 0 ? null : [...models].join(' and ');
}
