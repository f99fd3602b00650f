import { describeReplacement } from './scenario.ts';

const code = 'import tensorflow as tf\n\ninterpreter = tf.lite.Interpreter(model_path="m.tflite")\n';

describeReplacement(
  'tensorflow-lite',
  'info',
  [
    {
      when: 'only the interpreter is used',
      files: { 'requirements.txt': 'tensorflow==2.18.1\n', 'app.py': code },
      from: 'tensorflow==2.18.1',
      to: ['ai-edge-litert'],
      evidence: /only the interpreter of tensorflow\.lite is used \(app\.py:1\)/,
      says: /from ai_edge_litert\.interpreter import Interpreter/,
      becomes: { path: 'requirements.txt', text: 'ai-edge-litert\n' },
    },
    {
      when: 'imported by its own name, from tensorflow-cpu',
      files: {
        'requirements.txt': 'tensorflow-cpu\n',
        'app.py': 'from tensorflow.lite.python.interpreter import Interpreter\nInterpreter("m.tflite")\n',
      },
      from: 'tensorflow-cpu',
      to: ['ai-edge-litert'],
      evidence: /app\.py:1/,
      becomes: { path: 'requirements.txt', text: 'ai-edge-litert\n' },
    },
  ],
  [
    {
      when: 'models are converted',
      files: {
        'requirements.txt': 'tensorflow\n',
        'app.py': `${code}tf.lite.TFLiteConverter.from_saved_model("m")\n`,
      },
    },
    {
      when: 'keras is used',
      files: { 'requirements.txt': 'tensorflow\n', 'app.py': `${code}tf.keras.Sequential()\n` },
    },
    {
      when: 'a command of it is run',
      files: { 'requirements.txt': 'tensorflow\n', 'app.py': code, 'convert.sh': 'tflite_convert --help\n' },
    },
    {
      when: 'all of tensorflow is imported',
      files: { 'requirements.txt': 'tensorflow\n', 'app.py': 'from tensorflow import *\n' },
    },
  ],
);
