import { describeReplacement } from './scenario.ts';

const code = 'from ultralytics import YOLO\n\nmodel = YOLO("best.pt")\nmodel.train(data="a.yaml")\n';

describeReplacement(
  'ultralytics-headless',
  'warning',
  [
    {
      when: 'nothing is shown',
      files: { 'requirements.txt': 'ultralytics>=8.3\n', 'app.py': code },
      from: 'ultralytics>=8.3',
      to: ['ultralytics-opencv-headless>=8.3'],
      evidence: /nothing is shown in a window/,
      becomes: { path: 'requirements.txt', text: 'ultralytics-opencv-headless>=8.3\n' },
    },
  ],
  [
    {
      when: 'results are shown',
      files: { 'requirements.txt': 'ultralytics\n', 'app.py': `${code}model("a")[0].show()\n` },
    },
    {
      when: 'predictions are shown as they are made',
      files: { 'requirements.txt': 'ultralytics\n', 'app.py': `${code}model.predict("a", show=True)\n` },
    },
    {
      when: 'a window is opened with OpenCV',
      files: { 'requirements.txt': 'ultralytics\n', 'app.py': `${code}import cv2\ncv2.waitKey(1)\n` },
    },
    {
      when: 'the version is older than the variant',
      files: { 'requirements.txt': 'ultralytics==8.1.47\n', 'app.py': code },
    },
    {
      when: 'opencv-python is required itself',
      files: { 'requirements.txt': 'ultralytics\nopencv-python\n', 'app.py': code },
    },
  ],
);
