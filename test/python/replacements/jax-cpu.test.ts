import { describeReplacement } from './scenario.ts';

const code = 'import jax.numpy as jnp\n\nprint(jnp.ones(3))\n';

describeReplacement(
  'jax-cpu',
  'warning',
  [
    {
      when: 'the CUDA extra',
      files: { 'requirements.txt': 'jax[cuda12]>=0.4\n', 'app.py': code },
      from: 'jax[cuda12]>=0.4',
      to: ['jax>=0.4'],
      evidence: /the extra cuda12 is asked for/,
      becomes: { path: 'requirements.txt', text: 'jax>=0.4\n' },
    },
    {
      when: 'other extras stay',
      files: { 'requirements.txt': 'jax[cuda12,k8s]\n', 'app.py': code },
      from: 'jax[cuda12,k8s]',
      to: ['jax[k8s]'],
      evidence: /no GPU request/,
      becomes: { path: 'requirements.txt', text: 'jax[k8s]\n' },
    },
  ],
  [
    { when: 'no CUDA extra', files: { 'requirements.txt': 'jax\n', 'app.py': code } },
    {
      when: 'the GPU is asked for',
      files: { 'requirements.txt': 'jax[cuda12]\n', 'app.py': 'import jax\njax.devices("gpu")\n' },
    },
    {
      when: 'a job runs on a GPU runner',
      files: {
        'requirements.txt': 'jax[cuda12]\n',
        'app.py': code,
        '.github/workflows/train.yml': 'jobs:\n  a:\n    runs-on: [self-hosted, gpu]\n',
      },
    },
  ],
);
