import { describeReplacement } from './scenario.ts';

const code = 'import faiss\n\nindex = faiss.IndexFlatL2(64)\n';
const project = (requirement: string) =>
  `[project]\nname = "app"\nversion = "1.0"\nrequires-python = ">=3.11"\ndependencies = ["${requirement}"]\n`;

/** The GPU builds are not in the catalogue, so that only a lock file tells what they weigh. */
const lock = `version = 1
requires-python = ">=3.11"

[[package]]
name = "app"
version = "1.0"
source = { virtual = "." }
dependencies = [{ name = "faiss-gpu-cu12" }]

[[package]]
name = "faiss-gpu-cu12"
version = "1.8.0.2"
source = { registry = "https://index.example.org/simple" }
dependencies = [{ name = "nvidia-cublas-cu12" }]
wheels = [{ url = "https://index.example.org/faiss_gpu_cu12-1.8.0.2-py3-none-any.whl", hash = "sha256:00", size = 85000000 }]

[[package]]
name = "nvidia-cublas-cu12"
version = "12.8.4.1"
source = { registry = "https://index.example.org/simple" }
wheels = [{ url = "https://index.example.org/nvidia_cublas_cu12-12.8.4.1-py3-none-any.whl", hash = "sha256:00", size = 594300000 }]
`;
const files = { 'pyproject.toml': project('faiss-gpu-cu12>=1.8'), 'uv.lock': lock, 'app.py': code };

describeReplacement(
  'faiss-cpu',
  'warning',
  [
    {
      when: 'no GPU call, and a lock that knows the weight',
      files,
      from: 'faiss-gpu-cu12>=1.8',
      to: ['faiss-cpu'],
      evidence: /no faiss GPU call/,
      says: /Then run `uv lock`/,
      becomes: { path: 'pyproject.toml', text: project('faiss-cpu') },
    },
  ],
  [
    {
      when: 'an index moves to the GPU',
      files: {
        ...files,
        'app.py': `${code}faiss.index_cpu_to_gpu(faiss.StandardGpuResources(), 0, index)\n`,
      },
    },
    { when: 'all is imported', files: { ...files, 'app.py': 'from faiss import *\n' } },
    {
      when: 'a compose file asks for the NVIDIA runtime',
      files: { ...files, 'compose.yml': 'services:\n  a:\n    runtime: nvidia\n' },
    },
    { when: 'it is the CPU build', files: { 'requirements.txt': 'faiss-cpu\n', 'app.py': code } },
  ],
);
