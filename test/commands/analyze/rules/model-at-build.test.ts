import { describeRule } from './cases.ts';

const FROM = 'FROM python:3.11-slim';
const LOAD = `RUN python -c "from sentence_transformers import SentenceTransformer; SentenceTransformer('all-MiniLM-L6-v2')"`;

describeRule('model-at-build', {
  'python -c': { lines: [FROM, LOAD], at: [2], message: /part of every pull/ },
  'below the code': {
    lines: [FROM, 'COPY . /app', LOAD],
    files: { 'app.py': 'x' },
    at: [3],
    message: /line 2/,
  },
  'a heredoc': {
    lines: [
      FROM,
      'RUN python3 <<EOF',
      'from transformers import AutoModel',
      'AutoModel.from_pretrained("a/b")',
      'EOF',
    ],
    at: [2],
  },
  'the hub client': { lines: [FROM, 'RUN hf download a/b --include "*.safetensors"'], at: [2] },
  'a download of weights': {
    lines: [FROM, 'RUN wget -O /m/sam.pth https://files.example.org/sam.pth'],
    at: [2],
  },
  'spacy download': { lines: [FROM, 'RUN python -m spacy download en_core_web_sm'], at: [2] },
  'spacy without download': { lines: [FROM, 'RUN python -m spacy validate'] },
  'other downloads': { lines: [FROM, 'RUN wget https://files.example.org/tool.tar.gz'] },
  'other programs': { lines: [FROM, 'RUN python -c "import transformers"'] },
  'into a cache mount': {
    lines: [FROM, LOAD.replace('RUN', 'RUN --mount=type=cache,target=/root/.cache/huggingface')],
  },
  'a builder stage': { lines: [`${FROM} AS fetch`, LOAD, FROM, 'COPY --from=fetch /model /model'] },
});
