import { firstUse, isImported, namesUsed, placesOfImport, trainingEvidence } from './code-evidence.ts';
import { inPlaceOf } from './rename.ts';
import type { Replacement } from './replacement.ts';

/** fastembed (ONNX Runtime) instead of sentence-transformers (PyTorch) where models only encode. */
export const sentenceTransformersFastembed: Replacement = {
  id: 'sentence-transformers-fastembed',
  title: 'PyTorch for sentence embeddings that ONNX Runtime can compute',
  severity: 'info',
  appliesTo: ['sentence-transformers'],
  looksFor: ['sentence_transformers', 'torch', 'transformers'],
  together: false,
  summary: 'sentence-transformers is required, and the code only encodes with a model.',
  rationale:
    'fastembed computes the embeddings of common models with ONNX Runtime instead of PyTorch. An image went from 2.47 to 1.16 GB with a cosine similarity of 0.99999994 (exomem#373).',
  caveat:
    'Only for models that fastembed supports (see TextEmbedding.list_supported_models()); compare the embeddings of your own texts before you switch.',
  propose({ requirement, closure, usage }) {
    if (!isImported(usage, 'sentence_transformers') || closure.get('torch')?.provided === true) return null;
    const used = namesUsed(usage, 'sentence_transformers').filter((name) => name !== 'sentence_transformers');
    if (!used.every((name) => /^sentence_transformers\.(SentenceTransformer|util)(\.|$)/.test(name)))
      return null;
    if (
      trainingEvidence(usage) !== null ||
      isImported(usage, 'torch') ||
      firstUse(usage, ['.encode']) === null
    )
      return null;
    return {
      requirements: [inPlaceOf(requirement.requirement, 'fastembed')],
      index: null,
      evidence: `models are only asked to encode (${placesOfImport(usage, 'sentence_transformers')}), and torch itself is not imported`,
    };
  },
};
