import { describeReplacement } from './scenario.ts';

const code = 'import onnxruntime as ort\n\nsession = ort.InferenceSession("m.onnx")\n';

describeReplacement(
  'onnxruntime-cpu',
  'warning',
  [
    {
      when: 'no provider is named',
      files: { 'requirements.txt': 'onnxruntime-gpu==1.23.2\n', 'app.py': code },
      from: 'onnxruntime-gpu==1.23.2',
      to: ['onnxruntime==1.23.2'],
      evidence: /no GPU execution provider/,
      becomes: { path: 'requirements.txt', text: 'onnxruntime==1.23.2\n' },
    },
    {
      when: 'extras only bring CUDA',
      files: { 'requirements.txt': 'onnxruntime-gpu[cuda,cudnn]>=1.19\n', 'app.py': code },
      from: 'onnxruntime-gpu[cuda,cudnn]>=1.19',
      to: ['onnxruntime>=1.19'],
      evidence: /no GPU request was found/,
      becomes: { path: 'requirements.txt', text: 'onnxruntime>=1.19\n' },
    },
    {
      when: 'onnxruntime is required beside it',
      files: { 'requirements.txt': 'onnxruntime-gpu\nonnxruntime\n', 'app.py': code },
      from: 'onnxruntime-gpu',
      to: [],
      evidence: /no GPU/,
      says: /Drop it: onnxruntime is required already/,
      becomes: { path: 'requirements.txt', text: 'onnxruntime\n' },
    },
  ],
  [
    {
      when: 'a list of providers names CUDA',
      files: {
        'requirements.txt': 'onnxruntime-gpu\n',
        'app.py':
          'import onnxruntime as ort\nort.InferenceSession("m", providers=["CUDAExecutionProvider"])\n',
      },
    },
    {
      when: 'a configuration names TensorRT',
      files: {
        'requirements.txt': 'onnxruntime-gpu\n',
        'app.py': code,
        'config.toml': 'providers = ["TensorrtExecutionProvider"]\n',
      },
    },
    {
      when: 'a Kubernetes manifest asks for a GPU',
      files: {
        'requirements.txt': 'onnxruntime-gpu\n',
        'app.py': code,
        'k8s/app.yaml': 'resources:\n  limits:\n    nvidia.com/gpu: 1\n',
      },
    },
    { when: 'it is the CPU build already', files: { 'requirements.txt': 'onnxruntime\n', 'app.py': code } },
  ],
);
