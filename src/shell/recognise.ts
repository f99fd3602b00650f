import { recogniseCompilation } from './families/compilation.ts';
import { recogniseConda } from './families/conda.ts';
import { recogniseDownload } from './families/download.ts';
import { recogniseExtraction } from './families/extraction.ts';
import { recogniseGit } from './families/git.ts';
import { recogniseNpm } from './families/npm.ts';
import { recogniseOwnership } from './families/ownership.ts';
import { recognisePip, recognisePipx } from './families/pip.ts';
import { recognisePdm, recognisePipenv, recognisePoetry } from './families/project-managers.ts';
import { recognisePython } from './families/python.ts';
import { recogniseRemoval } from './families/removal.ts';
import { recogniseApk, recogniseApt, recogniseDnf } from './families/system-packages.ts';
import { recogniseUserCreation } from './families/user-creation.ts';
import { recogniseUv } from './families/uv.ts';
import type { KnownCommand } from './known-command.ts';
import type { ShellCommand } from './script.ts';

type Recogniser = (command: ShellCommand, name: string) => KnownCommand | null;

const BY_NAME: ReadonlyMap<string, Recogniser> = new Map(
  (
    [
      [recognisePipx, 'pipx'],
      [recogniseUv, 'uv'],
      [recognisePoetry, 'poetry'],
      [recognisePdm, 'pdm'],
      [recognisePipenv, 'pipenv'],
      [recogniseConda, 'conda mamba micromamba'],
      [recogniseApt, 'apt-get apt'],
      [recogniseApk, 'apk'],
      [recogniseDnf, 'dnf dnf5 microdnf tdnf yum'],
      [recogniseNpm, 'npm yarn yarnpkg pnpm'],
      [recogniseDownload, 'curl wget wget2 aria2c hf huggingface-cli gdown aws gsutil gcloud'],
      [recogniseGit, 'git'],
      [recogniseRemoval, 'rm rmdir find'],
      [recogniseOwnership, 'chown chmod chgrp'],
      [
        recogniseExtraction,
        'tar bsdtar gtar unzip gunzip gzip bunzip2 bzip2 unxz xz unzstd zstd 7z 7za 7zr unrar',
      ],
      [
        recogniseCompilation,
        'gcc g++ cc c++ clang clang++ gfortran nvcc hipcc make gmake cmake ninja meson bazel bazelisk scons rustc cargo go',
      ],
      [recogniseUserCreation, 'useradd adduser groupadd addgroup'],
    ] satisfies readonly (readonly [Recogniser, string])[]
  ).flatMap(([recogniser, names]) => names.split(' ').map((name) => [name, recogniser] as const)),
);

const PIP = /^pip(?:\d+(?:\.\d+)?)?$/;
const PYTHON = /^(?:python|pypy)(?:\d+(?:\.\d+)?)?$/;
const VERSIONED_COMPILER = /^(?:gcc|g\+\+|clang|clang\+\+|gfortran)-\d+(?:\.\d+)*$/;

/** What a command does, when it is one that bears on an image's weight; otherwise null. */
export function recogniseCommand(command: ShellCommand): KnownCommand | null {
  const { name } = command;
  if (name === null) return null;
  const recogniser = BY_NAME.get(name);
  if (recogniser !== undefined) return recogniser(command, name);
  if (PIP.test(name)) return recognisePip(command, command.words.slice(1));
  if (PYTHON.test(name)) return recognisePython(command);
  if (VERSIONED_COMPILER.test(name)) return recogniseCompilation(command, name);
  return null;
}
