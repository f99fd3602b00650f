import { describeReplacement } from './scenario.ts';

const reads = 'import cv2\n\nimage = cv2.imread("a.png")\n';

describeReplacement(
  'opencv-headless',
  'warning',
  [
    {
      when: 'images are only read',
      files: { 'requirements.txt': 'opencv-python>=4.8\n', 'app.py': reads },
      from: 'opencv-python>=4.8',
      to: ['opencv-python-headless>=4.8'],
      evidence: /cv2 is imported \(app\.py:1\), and none of its window functions/,
      becomes: { path: 'requirements.txt', text: 'opencv-python-headless>=4.8\n' },
    },
    {
      when: 'the contrib build, in a pyproject.toml',
      files: {
        'pyproject.toml':
          '[project]\nname = "eyes"\nversion = "1"\ndependencies = [\n  "opencv-contrib-python==4.10.0.84", # sift\n  "numpy",\n]\n',
        'eyes/main.py': 'import cv2 as cv\ncv.imread("a.png")\n',
      },
      from: 'opencv-contrib-python==4.10.0.84',
      to: ['opencv-contrib-python-headless==4.10.0.84'],
      evidence: /eyes\/main\.py:1/,
      becomes: {
        path: 'pyproject.toml',
        text: '[project]\nname = "eyes"\nversion = "1"\ndependencies = [\n  "opencv-contrib-python-headless==4.10.0.84", # sift\n  "numpy",\n]\n',
      },
    },
    {
      when: 'matplotlib shows images, OpenCV does not',
      files: {
        'requirements.txt': 'opencv-python\nmatplotlib\n',
        'app.py':
          'import cv2\nimport matplotlib.pyplot as plt\nplt.imshow(cv2.imread("a.png"))\nfig, axes = plt.subplots(2)\naxes[0].imshow(1)\n',
      },
      from: 'opencv-python',
      to: ['opencv-python-headless'],
      evidence: /app\.py:1/,
      becomes: { path: 'requirements.txt', text: 'opencv-python-headless\nmatplotlib\n' },
    },
    {
      when: 'hashes pin the file',
      files: {
        'requirements.txt': `opencv-python==4.10.0.84 \\\n    --hash=sha256:${'a'.repeat(64)}\n`,
        'app.py': reads,
      },
      from: 'opencv-python==4.10.0.84',
      to: ['opencv-python-headless==4.10.0.84'],
      evidence: /app\.py:1/,
      says: /the file pins hashes/i,
      becomes: { path: 'requirements.txt', text: 'opencv-python-headless==4.10.0.84\n' },
    },
  ],
  [
    {
      when: 'a window function is imported by name',
      files: { 'requirements.txt': 'opencv-python\n', 'app.py': 'from cv2 import imshow\nimshow("w", 1)\n' },
    },
    {
      when: 'a window function is called through an alias, in a notebook',
      files: {
        'requirements.txt': 'opencv-python\n',
        'app.py': reads,
        'look.ipynb': JSON.stringify({
          cells: [
            {
              cell_type: 'code',
              source: ['import cv2 as cv\n', 'cv.imshow("w", 1)\n'],
              outputs: [],
              metadata: {},
            },
          ],
          metadata: { language_info: { name: 'python' } },
          nbformat: 4,
          nbformat_minor: 5,
        }),
      },
    },
    {
      when: 'a window function is passed on',
      files: { 'requirements.txt': 'opencv-python\n', 'app.py': 'import cv2\nshow = cv2.imshow\n' },
    },
    ...[
      'getattr(cv2, "imshow")("w", 1)',
      'import importlib\ncv = importlib.import_module("cv2")\ncv.imshow("w", 1)',
      'class A:\n    def show(self):\n        self.cv.imshow("w", 1)\n        self.cv.waitKey(0)',
      'functions = ["namedWindow"]',
      'box = tool.selectROI(frame)',
      'gui.destroyAllWindows()',
    ].map((text) => ({
      when: text,
      files: { 'requirements.txt': 'opencv-python\n', 'app.py': reads, 'more.py': `${text}\n` },
    })),
    {
      when: 'everything is imported',
      files: { 'requirements.txt': 'opencv-python\n', 'app.py': 'from cv2 import *\n' },
    },
    {
      when: 'nothing imports cv2, so that nobody knows what it is for',
      files: { 'requirements.txt': 'opencv-python\n', 'app.py': 'import json\n' },
    },
    {
      when: 'another distribution requires it by name',
      files: { 'requirements.txt': 'opencv-python\nultralytics\n', 'app.py': reads },
    },
    {
      when: 'the headless build is required',
      files: { 'requirements.txt': 'opencv-python-headless\n', 'app.py': reads },
    },
  ],
);
