import { describeReplacement } from './scenario.ts';

const code =
  'import torch\n\nmodel = torch.jit.load("model.pt")\nwith torch.no_grad():\n    scores = model(torch.tensor([1.0]))\n';

describeReplacement(
  'torch-onnxruntime',
  'info',
  [
    {
      when: 'a TorchScript model is served',
      files: { 'requirements.txt': 'torch==2.9.1\nnumpy\n', 'app.py': code },
      from: 'torch==2.9.1',
      to: ['onnxruntime'],
      evidence: /a TorchScript model is loaded and run \(app\.py:1\)/,
      says: /torch\.onnx\.export/,
      becomes: { path: 'requirements.txt', text: 'onnxruntime\nnumpy\n' },
    },
  ],
  [
    {
      when: 'the model is defined in code',
      files: { 'requirements.txt': 'torch\n', 'app.py': `${code}class Net(torch.nn.Module):\n    pass\n` },
    },
    {
      when: 'something trains',
      files: { 'requirements.txt': 'torch\n', 'app.py': code, 'train.py': 'import torch\nloss.backward()\n' },
    },
    {
      when: 'torchvision prepares images',
      files: { 'requirements.txt': 'torch\ntorchvision\n', 'app.py': code },
    },
    {
      when: 'it runs on a GPU',
      files: { 'requirements.txt': 'torch\n', 'app.py': `${code}model.to("cuda")\n` },
    },
  ],
);
