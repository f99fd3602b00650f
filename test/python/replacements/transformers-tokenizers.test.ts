import { describeReplacement } from './scenario.ts';

const code =
  'from transformers import AutoTokenizer\n\ntokenizer = AutoTokenizer.from_pretrained("bert-base-uncased")\nprint(tokenizer("a"))\n';

describeReplacement(
  'transformers-tokenizers',
  'info',
  [
    {
      when: 'only a tokenizer is loaded',
      files: { 'requirements.txt': 'transformers==4.57.6\n', 'app.py': code },
      from: 'transformers==4.57.6',
      to: ['tokenizers'],
      evidence: /only tokenizer classes are used \(app\.py:1\)/,
      becomes: { path: 'requirements.txt', text: 'tokenizers\n' },
    },
  ],
  [
    {
      when: 'a model is loaded too',
      files: {
        'requirements.txt': 'transformers\n',
        'app.py': `${code}from transformers import AutoModel\n`,
      },
    },
    {
      when: 'tensors of a framework are asked for',
      files: {
        'requirements.txt': 'transformers\n',
        'app.py': `${code}tokenizer("a", return_tensors="np")\n`,
      },
    },
    {
      when: 'a conversation is formatted',
      files: { 'requirements.txt': 'transformers\n', 'app.py': `${code}tokenizer.apply_chat_template(m)\n` },
    },
    {
      when: 'another distribution needs transformers',
      files: { 'requirements.txt': 'transformers\nsentence-transformers\n', 'app.py': code },
    },
  ],
);
