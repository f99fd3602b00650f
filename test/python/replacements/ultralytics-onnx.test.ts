import { describeReplacement } from './scenario.ts';

const code = 'from ultralytics import YOLO\n\nmodel = YOLO("best.pt")\nmodel.predict("a.png")\n';

describeReplacement(
  'ultralytics-onnx',
  'info',
  [
    {
      when: 'a model only predicts',
      files: { 'requirements.txt': 'ultralytics==8.4.190\n', 'app.py': code },
      from: 'ultralytics==8.4.190',
      to: ['onnxruntime', 'opencv-python-headless'],
      evidence: /models only predict \(app\.py:1\)/,
      becomes: { path: 'requirements.txt', text: 'onnxruntime\nopencv-python-headless\n' },
    },
    {
      when: 'onnxruntime is required beside it',
      files: { 'requirements.txt': 'ultralytics\nonnxruntime\n', 'app.py': code },
      from: 'ultralytics',
      to: ['opencv-python-headless'],
      evidence: /only predict/,
      says: /Write opencv-python-headless beside onnxruntime/,
      becomes: { path: 'requirements.txt', text: 'opencv-python-headless\nonnxruntime\n' },
    },
  ],
  [
    {
      when: 'models are trained',
      files: { 'requirements.txt': 'ultralytics\n', 'app.py': `${code}model.train()\n` },
    },
    {
      when: 'objects are tracked',
      files: { 'requirements.txt': 'ultralytics\n', 'app.py': `${code}model.track(0)\n` },
    },
    {
      when: 'other parts are used',
      files: { 'requirements.txt': 'ultralytics\n', 'app.py': `${code}from ultralytics.utils import ops\n` },
    },
    {
      when: 'the command line is used',
      files: {
        'requirements.txt': 'ultralytics\n',
        'app.py': code,
        Makefile: 'train:\n\tyolo train data=a.yaml\n',
      },
    },
  ],
);
