import { describeReplacement } from './scenario.ts';

const code = 'import tensorflow as tf\n\nmodel = tf.keras.models.load_model("m.keras")\n';

describeReplacement(
  'tensorflow-cpu',
  'warning',
  [
    {
      when: 'a range of versions',
      files: { 'requirements.txt': 'tensorflow>=2.15\n', 'app.py': code },
      from: 'tensorflow>=2.15',
      to: ['tensorflow-cpu>=2.15'],
      evidence: /no GPU request/,
      becomes: { path: 'requirements.txt', text: 'tensorflow-cpu>=2.15\n' },
    },
    {
      when: 'a pinned version with a marker',
      files: { 'requirements.txt': 'tensorflow==2.18.1 ; python_version >= "3.9"\n', 'app.py': code },
      from: 'tensorflow==2.18.1 ; python_version >= "3.9"',
      to: ['tensorflow-cpu==2.18.1 ; python_version >= "3.9"'],
      evidence: /only this requirement asks for tensorflow/,
      becomes: { path: 'requirements.txt', text: 'tensorflow-cpu==2.18.1 ; python_version >= "3.9"\n' },
    },
  ],
  [
    {
      when: 'the CUDA libraries are asked for',
      files: { 'requirements.txt': 'tensorflow[and-cuda]\n', 'app.py': code },
    },
    {
      when: 'a place on the GPU is named',
      files: { 'requirements.txt': 'tensorflow\n', 'app.py': `${code}with tf.device("/GPU:0"):\n    pass\n` },
    },
    {
      when: 'another distribution asks for tensorflow',
      files: { 'requirements.txt': 'tensorflow\ntf-keras\n', 'app.py': code },
    },
    {
      when: 'there is no such wheel for the platform',
      files: { 'requirements.txt': 'tensorflow\n', 'app.py': code },
      config: { platform: 'linux/arm64' },
    },
  ],
);
