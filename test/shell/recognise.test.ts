import { describe, expect, it } from 'vitest';
import { facts, know } from './reading.ts';

const table = (rows: readonly (readonly [string, Readonly<Record<string, unknown>> | null])[]) =>
  it.each(rows)('%s', async (text, expected) => {
    expect(await facts(text)).toEqual(expected);
  });

const pip = { kind: 'python-install', manager: 'pip', subcommand: 'install' };

describe('pip', () => {
  table([
    ['pip install torch', { ...pip, requirements: ['torch'] }],
    [
      'pip3.11 --no-cache-dir install -q "torch>=2,<3" .[gpu]',
      { ...pip, requirements: ['torch>=2,<3', '.[gpu]'], cacheDisabled: true },
    ],
    [
      'python3 -I -m pip install -r a.txt -rb.txt --requirement=c.txt',
      { ...pip, requirementFiles: ['a.txt', 'b.txt', 'c.txt'] },
    ],
    ['python -Im pip install -U x', { ...pip, requirements: ['x'], upgrade: true }],
    ['python -W ignore -m pip install x', { ...pip, requirements: ['x'] }],
    ['pip --cache-dir /c install x', { ...pip, requirements: ['x'], cacheDirectory: '/c' }],
    [
      'pip install --index-url https://example.org/simple --extra-index-url=https://example.com -f https://example.net x',
      {
        ...pip,
        requirements: ['x'],
        indexUrl: 'https://example.org/simple',
        extraIndexUrls: ['https://example.com'],
        findLinks: ['https://example.net'],
      },
    ],
    [
      'pip install --timeout 100 --retries 3 --progress-bar off --root-user-action ignore --only-binary :all: x',
      { ...pip, requirements: ['x'] },
    ],
    [
      'pip install --no-cache-di --extra-index https://example.org x',
      { ...pip, requirements: ['x'], cacheDisabled: true, extraIndexUrls: ['https://example.org'] },
    ],
    [
      'pip install -e . -e ./y -c c.txt --no-deps -t /t --group dev',
      {
        ...pip,
        editables: ['.', './y'],
        constraintFiles: ['c.txt'],
        noDependencies: true,
        target: '/t',
        groups: ['dev'],
      },
    ],
    [
      'pip install -qqUr a.txt -- -x',
      { ...pip, requirementFiles: ['a.txt'], upgrade: true, requirements: ['-x'] },
    ],
    ['PIP_NO_CACHE_DIR=1 pip install x', { ...pip, requirements: ['x'], cacheDisabled: true }],
    ['PIP_NO_CACHE_DIR=off pip install x', { ...pip, requirements: ['x'], cacheDisabled: true }],
    ['PIP_NO_CACHE_DIR= pip install x', { ...pip, requirements: ['x'] }],
    ['env PIP_NO_CACHE_DIR=true sudo -E pip install x', { ...pip, requirements: ['x'], cacheDisabled: true }],
    ['pip cache purge', { kind: 'cache-clean', manager: 'pip' }],
    ['pip cache dir', null],
    ['pip download x', null],
    ['pip --version', null],
    ['pip install', pip],
    [
      'pipx install --pip-args="--no-cache-dir" poetry==1.8',
      {
        kind: 'python-install',
        manager: 'pipx',
        subcommand: 'install',
        requirements: ['poetry==1.8'],
        cacheDisabled: true,
      },
    ],
    [
      'pipx inject poetry poetry-plugin-export',
      {
        kind: 'python-install',
        manager: 'pipx',
        subcommand: 'inject',
        requirements: ['poetry-plugin-export'],
      },
    ],
  ]);

  it('reads exported variables and those of the image', async () => {
    expect(await facts('pip install x', { PIP_NO_CACHE_DIR: '1' })).toMatchObject({ cacheDisabled: true });
  });
});

describe('uv', () => {
  const uv = { kind: 'python-install' };
  table([
    [
      'uv pip install --system --no-cache -r requirements.txt',
      {
        ...uv,
        manager: 'uv-pip',
        subcommand: 'install',
        requirementFiles: ['requirements.txt'],
        cacheDisabled: true,
      },
    ],
    [
      'uv pip install -n -p 3.11 --torch-backend cpu torch',
      { ...uv, manager: 'uv-pip', subcommand: 'install', requirements: ['torch'], cacheDisabled: true },
    ],
    [
      'uv --no-cache pip sync a.txt b.txt',
      {
        ...uv,
        manager: 'uv-pip',
        subcommand: 'sync',
        requirementFiles: ['a.txt', 'b.txt'],
        cacheDisabled: true,
      },
    ],
    [
      'uv sync --frozen --no-dev --extra gpu --group serve --no-install-project',
      {
        ...uv,
        manager: 'uv-sync',
        subcommand: 'sync',
        extras: ['gpu'],
        groups: ['serve'],
        noDevelopment: true,
      },
    ],
    ['uv sync --all-extras --project /app', { ...uv, manager: 'uv-sync', subcommand: 'sync', extras: ['*'] }],
    [
      'UV_NO_CACHE=1 uv add --dev "ruff>=0.5"',
      { ...uv, manager: 'uv-add', subcommand: 'add', requirements: ['ruff>=0.5'], cacheDisabled: true },
    ],
    ['UV_NO_CACHE=0 uv add x', { ...uv, manager: 'uv-add', subcommand: 'add', requirements: ['x'] }],
    [
      'uv tool install --with tox-uv tox',
      { ...uv, manager: 'uv-tool', subcommand: 'install', requirements: ['tox', 'tox-uv'] },
    ],
    ['uv cache clean', { kind: 'cache-clean', manager: 'uv' }],
    ['uv python install 3.12', null],
    ['uv run pytest', null],
  ]);
});

describe('poetry, pdm, pipenv', () => {
  table([
    [
      'poetry install --no-root --without dev,docs -E "a b" --no-interaction',
      {
        kind: 'python-install',
        manager: 'poetry',
        subcommand: 'install',
        extras: ['a', 'b'],
        noDevelopment: true,
      },
    ],
    [
      'poetry -C /app install --only main --no-cache',
      {
        kind: 'python-install',
        manager: 'poetry',
        subcommand: 'install',
        groups: ['main'],
        noDevelopment: true,
        cacheDisabled: true,
      },
    ],
    [
      'poetry add torch@^2',
      { kind: 'python-install', manager: 'poetry', subcommand: 'add', requirements: ['torch@^2'] },
    ],
    ['poetry cache clear --all pypi', { kind: 'cache-clean', manager: 'poetry' }],
    ['poetry config virtualenvs.create false', null],
    [
      'pdm sync --prod -G serve --no-self',
      { kind: 'python-install', manager: 'pdm', subcommand: 'sync', groups: ['serve'], noDevelopment: true },
    ],
    [
      'pipenv install --system --deploy',
      { kind: 'python-install', manager: 'pipenv', subcommand: 'install', noDevelopment: true },
    ],
    [
      'pipenv install --dev -r a.txt x',
      {
        kind: 'python-install',
        manager: 'pipenv',
        subcommand: 'install',
        requirements: ['x'],
        requirementFiles: ['a.txt'],
      },
    ],
  ]);
});

describe('conda', () => {
  table([
    [
      'conda install -y -n base -c conda-forge -c pytorch "pytorch=2.2" faiss',
      { kind: 'conda-install', manager: 'conda', operation: 'install', packages: ['pytorch=2.2', 'faiss'] },
    ],
    [
      'mamba env update -n base -f env.yml --prune',
      { kind: 'conda-install', manager: 'mamba', operation: 'env-update', environmentFiles: ['env.yml'] },
    ],
    [
      'conda env create --file=env.yml',
      { kind: 'conda-install', manager: 'conda', operation: 'env-create', environmentFiles: ['env.yml'] },
    ],
    [
      'micromamba -r /opt install -yn base -f /tmp/env.yaml',
      {
        kind: 'conda-install',
        manager: 'micromamba',
        operation: 'install',
        environmentFiles: ['/tmp/env.yaml'],
      },
    ],
    [
      'conda create -p /env python=3.11',
      { kind: 'conda-install', manager: 'conda', operation: 'create', packages: ['python=3.11'] },
    ],
    ['conda clean -afy', { kind: 'cache-clean', manager: 'conda' }],
    ['micromamba clean --all --yes', { kind: 'cache-clean', manager: 'conda' }],
    ['conda clean --index-cache', null],
    ['conda init bash', null],
  ]);
});

describe('system packages', () => {
  const apt = { kind: 'system-packages', manager: 'apt-get' };
  table([
    ['apt-get update -qq', { ...apt, operation: 'update', subcommand: 'update' }],
    [
      'apt-get -y -q install gcc=4:12 git',
      { ...apt, operation: 'install', subcommand: 'install', packages: ['gcc=4:12', 'git'] },
    ],
    [
      'apt-get install -yqq --no-install-recommends -t bookworm-backports gcc',
      { ...apt, operation: 'install', subcommand: 'install', packages: ['gcc'], recommendsDisabled: true },
    ],
    [
      'apt-get -o APT::Install-Recommends=false install gcc',
      { ...apt, operation: 'install', subcommand: 'install', packages: ['gcc'], recommendsDisabled: true },
    ],
    [
      'apt-get -oAPT::Install-Recommends=1 -o Acquire::Retries=3 install gcc',
      { ...apt, operation: 'install', subcommand: 'install', packages: ['gcc'] },
    ],
    [
      'apt purge -y gcc',
      {
        kind: 'system-packages',
        manager: 'apt',
        operation: 'remove',
        subcommand: 'purge',
        packages: ['gcc'],
      },
    ],
    ['apt-get dist-upgrade -y', { ...apt, operation: 'upgrade', subcommand: 'dist-upgrade' }],
    ['apt-get autoremove --purge -y', { ...apt, operation: 'autoremove', subcommand: 'autoremove' }],
    ['apt-get clean', { kind: 'cache-clean', manager: 'apt' }],
    ['apt-cache search x', null],
    [
      'apk add --no-cache -t .build gcc musl-dev',
      {
        kind: 'system-packages',
        manager: 'apk',
        operation: 'install',
        subcommand: 'add',
        packages: ['gcc', 'musl-dev'],
        recommendsDisabled: true,
        cacheDisabled: true,
        virtual: '.build',
      },
    ],
    [
      'apk --no-cache -X https://example.org/repo add git',
      {
        kind: 'system-packages',
        manager: 'apk',
        operation: 'install',
        subcommand: 'add',
        packages: ['git'],
        recommendsDisabled: true,
        cacheDisabled: true,
      },
    ],
    [
      'apk del .build',
      {
        kind: 'system-packages',
        manager: 'apk',
        operation: 'remove',
        subcommand: 'del',
        packages: ['.build'],
        recommendsDisabled: true,
      },
    ],
    [
      'dnf -y install --setopt=install_weak_deps=False --enablerepo crb gcc',
      {
        kind: 'system-packages',
        manager: 'dnf',
        operation: 'install',
        subcommand: 'install',
        packages: ['gcc'],
        recommendsDisabled: true,
      },
    ],
    [
      'microdnf install gcc',
      {
        kind: 'system-packages',
        manager: 'dnf',
        operation: 'install',
        subcommand: 'install',
        packages: ['gcc'],
      },
    ],
    [
      'yum update -y',
      { kind: 'system-packages', manager: 'yum', operation: 'upgrade', subcommand: 'update' },
    ],
    ['yum clean all', { kind: 'cache-clean', manager: 'dnf' }],
  ]);
});

describe('npm, yarn, pnpm', () => {
  table([
    ['npm ci --omit dev', { kind: 'npm-install', manager: 'npm' }],
    [
      'npm i -g --registry https://example.org pnpm@9',
      { kind: 'npm-install', manager: 'npm', packages: ['pnpm@9'] },
    ],
    ['yarn --frozen-lockfile', { kind: 'npm-install', manager: 'yarn' }],
    ['yarn --version', null],
    ['pnpm add -C web vite', { kind: 'npm-install', manager: 'pnpm', packages: ['vite'] }],
    ['npm cache clean --force', { kind: 'cache-clean', manager: 'npm' }],
    ['npm run build', null],
  ]);
});

describe('downloads', () => {
  const download = (tool: string) => ({ kind: 'download', tool });
  table([
    [
      'curl -fsSL -o /tmp/a.sh https://example.org/a.sh',
      { ...download('curl'), urls: ['https://example.org/a.sh'], output: '/tmp/a.sh' },
    ],
    [
      'curl -LO https://example.org/x/a.tgz?b=c',
      { ...download('curl'), urls: ['https://example.org/x/a.tgz?b=c'], output: 'a.tgz' },
    ],
    [
      'curl -sSL --retry 3 -H "A: b" https://example.org/a',
      { ...download('curl'), urls: ['https://example.org/a'] },
    ],
    [
      'curl -s https://example.org/a > /etc/a',
      { ...download('curl'), urls: ['https://example.org/a'], output: '/etc/a' },
    ],
    ['curl -s https://example.org/a -o -', { ...download('curl'), urls: ['https://example.org/a'] }],
    [
      'curl --output-dir /d --remote-name https://example.org/a.bin',
      { ...download('curl'), urls: ['https://example.org/a.bin'], output: '/d/a.bin' },
    ],
    [
      'wget -q https://example.org/w.pth -P /models',
      { ...download('wget'), urls: ['https://example.org/w.pth'], output: '/models/w.pth' },
    ],
    ['wget -qO- https://example.org/w.pth', { ...download('wget'), urls: ['https://example.org/w.pth'] }],
    [
      'wget --no-check-certificate -nv -O w.pth https://example.org/x',
      { ...download('wget'), urls: ['https://example.org/x'], output: 'w.pth' },
    ],
    [
      'aria2c -x 16 -d /m -o a.safetensors https://example.org/a',
      { ...download('aria2c'), urls: ['https://example.org/a'], output: '/m/a.safetensors' },
    ],
    [
      'huggingface-cli download org/model --include "*.safetensors" "*.json" --local-dir /m',
      {
        ...download('huggingface-cli'),
        urls: ['org/model'],
        output: '/m',
        patterns: ['*.safetensors', '*.json'],
      },
    ],
    [
      'HF_HOME=/hf hf download org/model config.json',
      { ...download('hf'), urls: ['org/model'], output: '/hf/hub', patterns: ['config.json'] },
    ],
    ['hf auth login', null],
    ['gdown --id abc -O w.zip', { ...download('gdown'), urls: ['abc'], output: 'w.zip' }],
    [
      'aws s3 cp --region eu-west-1 s3://b/w.pth /w.pth',
      { ...download('aws'), urls: ['s3://b/w.pth'], output: '/w.pth' },
    ],
    ['aws s3 cp /w.pth s3://b/w.pth', null],
    ['gsutil -m cp -r gs://b/m .', { ...download('gsutil'), urls: ['gs://b/m'], output: '.' }],
  ]);
});

describe('git', () => {
  table([
    [
      'git clone --recursive https://example.org/a.git /src',
      { kind: 'clone', url: 'https://example.org/a.git', directory: '/src', subcommand: 'clone' },
    ],
    [
      'git -c http.sslVerify=false clone --depth 1 -b v1 https://example.org/a',
      { kind: 'clone', url: 'https://example.org/a', shallow: true, subcommand: 'clone' },
    ],
    [
      'git clone --filter=blob:none https://example.org/a',
      { kind: 'clone', url: 'https://example.org/a', shallow: true, subcommand: 'clone' },
    ],
    ['git -C /src checkout abc', { kind: 'git', operation: 'checkout' }],
    ['git lfs pull', { kind: 'git', operation: 'lfs' }],
  ]);
});

describe('removals, owners, archives, compilers, programs, users', () => {
  table([
    [
      'rm -rf /a "$HOME/.cache" --verbose',
      {
        kind: 'removal',
        tool: 'rm',
        paths: ['/a', '$HOME/.cache'],
        recursive: true,
        removed: ['/a', '$HOME/.cache'],
      },
    ],
    ['rm -f -- -x', { kind: 'removal', tool: 'rm', paths: ['-x'], removed: ['-x'] }],
    [
      `find / -type d -name '__pycache__' -exec rm -rf {} +`,
      { kind: 'removal', tool: 'find', paths: ['/'], recursive: true, removed: ['/**/__pycache__'] },
    ],
    [
      'find /opt \\( -name "*.pyc" -o -name "*.pyo" \\) -delete',
      { kind: 'removal', tool: 'find', paths: ['/opt'], removed: ['/opt/**/*.pyc', '/opt/**/*.pyo'] },
    ],
    ['find /opt -name "*.py" -mtime +3 -delete', { kind: 'removal', tool: 'find', paths: ['/opt'] }],
    [
      'find /tmp -mindepth 1 -delete',
      { kind: 'removal', tool: 'find', paths: ['/tmp'], recursive: true, removed: ['/tmp'] },
    ],
    ['find / -name x -print', null],
    [
      'chown -R app:app /app /data',
      {
        kind: 'ownership',
        tool: 'chown',
        recursive: true,
        specification: 'app:app',
        paths: ['/app', '/data'],
      },
    ],
    ['chmod -x a', { kind: 'ownership', tool: 'chmod', specification: '-x', paths: ['a'] }],
    [
      'chmod -R u+rwX,go-w a',
      { kind: 'ownership', tool: 'chmod', recursive: true, specification: 'u+rwX,go-w', paths: ['a'] },
    ],
    ['chown --reference=a b', { kind: 'ownership', tool: 'chown', paths: ['b'] }],
    ['tar xzf a.tgz -C /x', { kind: 'extraction', archive: 'a.tgz' }],
    ['tar -C /x --strip-components 1 -xf a.tar', { kind: 'extraction', archive: 'a.tar' }],
    ['tar -xz', { kind: 'extraction' }],
    ['tar czf a.tgz x', null],
    ['unzip -q a.zip -d x', { kind: 'extraction', archive: 'a.zip' }],
    ['unzip -d x -P secret a.zip', { kind: 'extraction', archive: 'a.zip' }],
    ['gzip -dk a.gz', { kind: 'extraction', archive: 'a.gz' }],
    ['gcc -o a a.c', { kind: 'compilation' }],
    ['gcc --version', null],
    ['make -j4', { kind: 'compilation' }],
    ['cargo build --release', { kind: 'compilation' }],
    ['cargo --version', null],
    ['python setup.py build_ext --inplace', { kind: 'compilation' }],
    [
      'python -c "import nltk; nltk.download(\'punkt\')"',
      { kind: 'python-program', code: "import nltk; nltk.download('punkt')" },
    ],
    ['python3 -u scripts/get.py --model x', { kind: 'python-program', file: 'scripts/get.py' }],
    ['python -m spacy download en', { kind: 'python-program', module: 'spacy' }],
    ["python3 - <<'EOF'\nimport x\nEOF", { kind: 'python-program', code: 'import x\n' }],
    ['python --version', null],
    ['useradd -m -u 1000 -s /bin/bash app', { kind: 'user-creation', user: 'app' }],
    [
      'adduser --system --group --home /h app',
      { kind: 'user-creation', user: 'app', group: 'app', home: '/h' },
    ],
    ['addgroup -S -g 1000 app', { kind: 'user-creation', group: 'app' }],
    ['groupadd --gid 1000 app', { kind: 'user-creation', group: 'app' }],
    ['echo pip install x', null],
    ['$PIP install x', null],
  ]);
});

describe('recogniseCommand', () => {
  it('keeps words whose value only the shell knows', async () => {
    const known = await know('pip install -r $FILE "torch==${TORCH}" -i $INDEX');
    expect(known).toMatchObject({
      requirementFiles: [{ value: null, text: '$FILE' }],
      requirements: [{ value: null, text: 'torch==${TORCH}' }],
      indexUrl: { value: null, text: '$INDEX' },
    });
  });

  it('gives the range of the sub-command', async () => {
    const text = 'python -m pip --quiet install x';
    const known = await know(text);
    const range = known?.kind === 'python-install' ? known.subcommand.range : null;
    expect(text.slice(range?.start, range?.end)).toBe('install');
  });
});
