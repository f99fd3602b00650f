import { describeReplacement } from './scenario.ts';

const code = 'import xgboost as xgb\n\nbooster = xgb.Booster(model_file="model.json")\n';

describeReplacement(
  'xgboost-cpu',
  'warning',
  [
    {
      when: 'a pinned version that both were released in',
      files: { 'requirements.txt': 'numpy\nxgboost==3.2.0  # trees\n', 'app.py': code },
      from: 'xgboost==3.2.0',
      to: ['xgboost-cpu==3.2.0'],
      evidence: /no GPU request/,
      becomes: { path: 'requirements.txt', text: 'numpy\nxgboost-cpu==3.2.0  # trees\n' },
    },
    {
      when: 'specifier, extra and marker stay',
      files: {
        'requirements.txt': 'xgboost[scikit-learn]>=2.1,<4; python_version >= "3.9"\n',
        'app.py': code,
      },
      from: 'xgboost[scikit-learn]>=2.1,<4; python_version >= "3.9"',
      to: ['xgboost-cpu[scikit-learn]>=2.1,<4; python_version >= "3.9"'],
      evidence: /only this requirement asks for xgboost/,
      becomes: {
        path: 'requirements.txt',
        text: 'xgboost-cpu[scikit-learn]>=2.1,<4; python_version >= "3.9"\n',
      },
    },
    {
      when: 'the device is the GPU only when there is one',
      files: {
        'requirements.txt': 'xgboost\n',
        'app.py': `${code}device = "cuda" if has_gpu() else "cpu"\nxgb.train({"device": device}, data)\n`,
      },
      from: 'xgboost',
      to: ['xgboost-cpu'],
      evidence: /no GPU request/,
      becomes: { path: 'requirements.txt', text: 'xgboost-cpu\n' },
    },
  ],
  [
    {
      when: 'a dictionary of parameters names the GPU',
      files: { 'requirements.txt': 'xgboost\n', 'train.py': 'import xgboost\nparams = {"device": "cuda"}\n' },
    },
    {
      when: 'the GPU histogram is asked for',
      files: {
        'requirements.txt': 'xgboost\n',
        'train.py': 'import xgboost\np = {"tree_method": "gpu_hist"}\n',
      },
    },
    {
      when: 'the version is older than the variant',
      files: { 'requirements.txt': 'xgboost==1.7.6\n', 'app.py': code },
    },
    {
      when: 'the platform has no such wheel',
      files: { 'requirements.txt': 'xgboost\n', 'app.py': code },
      config: { platform: 'linux/arm64' },
    },
    {
      when: 'a configuration file chooses the device',
      files: {
        'requirements.txt': 'xgboost\n',
        'app.py': code,
        'conf/model.yaml': 'model:\n  device: cuda:0\n',
      },
    },
    {
      when: 'the requirement is for another platform',
      files: { 'requirements.txt': 'xgboost; sys_platform == "win32"\n', 'app.py': code },
    },
    {
      when: 'the requirement is an archive',
      files: {
        'requirements.txt': 'xgboost @ https://example.org/xgboost-3.2.0-py3-none-any.whl\n',
        'app.py': code,
      },
    },
  ],
);
