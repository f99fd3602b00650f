import type { ShellCommand, ShellWord } from './script.ts';

interface Known {
  readonly command: ShellCommand;
}

/** Python distributions installed by pip, uv, poetry or pdm. */
export interface PythonInstall extends Known {
  readonly kind: 'python-install';
  readonly manager:
    | 'pip'
    | 'uv-pip'
    | 'uv-sync'
    | 'uv-add'
    | 'uv-tool'
    | 'pipx'
    | 'poetry'
    | 'pdm'
    | 'pipenv'
    /** The pip part of an environment.yml. */
    | 'conda';
  /** Requirement operands (`torch==2.2`, `.`, `./pkg[extra]`, a URL, a wheel's path). */
  readonly requirements: readonly ShellWord[];
  /** `-r`. */
  readonly requirementFiles: readonly ShellWord[];
  /** `-c`. */
  readonly constraintFiles: readonly ShellWord[];
  /** `-e`. */
  readonly editables: readonly ShellWord[];
  readonly indexUrl: ShellWord | null;
  readonly extraIndexUrls: readonly ShellWord[];
  readonly findLinks: readonly ShellWord[];
  /** `*` stands for all of them. */
  readonly extras: readonly string[];
  /** `*` stands for all of them. */
  readonly groups: readonly string[];
  readonly noDevelopment: boolean;
  readonly noDependencies: boolean;
  readonly upgrade: boolean;
  /** `--no-cache-dir`, `--no-cache`, or the variable before the command. */
  readonly cacheDisabled: boolean;
  /** `--cache-dir`. */
  readonly cacheDirectory: ShellWord | null;
  /** `--target`/`--prefix`. */
  readonly target: ShellWord | null;
  /** Last word of the sub-command (`install`, `sync`): where a flag can be inserted after. */
  readonly subcommand: ShellWord;
}

/** `pip cache purge`, `conda clean`, `apt-get clean`, `npm cache clean`, `uv cache clean`, … */
export interface CacheClean extends Known {
  readonly kind: 'cache-clean';
  readonly manager: 'pip' | 'uv' | 'conda' | 'apt' | 'apk' | 'dnf' | 'npm' | 'poetry';
}

export interface CondaInstall extends Known {
  readonly kind: 'conda-install';
  readonly manager: 'conda' | 'mamba' | 'micromamba';
  readonly operation: 'install' | 'create' | 'update' | 'env-create' | 'env-update';
  readonly packages: readonly ShellWord[];
  readonly environmentFiles: readonly ShellWord[];
}

export interface SystemPackages extends Known {
  readonly kind: 'system-packages';
  readonly manager: 'apt-get' | 'apt' | 'apk' | 'dnf' | 'yum';
  readonly operation: 'update' | 'install' | 'upgrade' | 'remove' | 'autoremove';
  readonly packages: readonly ShellWord[];
  /** `--no-install-recommends`, `-o APT::Install-Recommends=0/false`, or dnf's `--setopt=install_weak_deps=False`. */
  readonly recommendsDisabled: boolean;
  /** apk `--no-cache`. */
  readonly cacheDisabled: boolean;
  /** apk `--virtual NAME`. */
  readonly virtual: string | null;
  readonly subcommand: ShellWord;
}

export interface NpmInstall extends Known {
  readonly kind: 'npm-install';
  readonly manager: 'npm' | 'yarn' | 'pnpm';
  readonly packages: readonly ShellWord[];
}

/** curl, wget, aria2c, `hf download`, `huggingface-cli download`, `gdown`, `aws s3 cp`, `gsutil cp`. */
export interface Download extends Known {
  readonly kind: 'download';
  readonly tool: string;
  readonly urls: readonly ShellWord[];
  /** File or folder written; null for standard output, `undefined`-free: the tool's default name is filled in when static. */
  readonly output: string | null;
  /** Hugging Face file patterns given by --include or as operands. */
  readonly patterns: readonly string[];
}

export interface Clone extends Known {
  readonly kind: 'clone';
  readonly url: ShellWord | null;
  readonly directory: ShellWord | null;
  /** `--depth N`, `--shallow-since`, or a `--filter` that leaves history away. */
  readonly shallow: boolean;
  readonly subcommand: ShellWord;
}

/** Other git commands that need history, or move to another commit. */
export interface GitOperation extends Known {
  readonly kind: 'git';
  readonly operation: string;
}

export interface Removal extends Known {
  readonly kind: 'removal';
  readonly tool: 'rm' | 'find' | 'rmdir';
  /** Operands; of `find` the starting points, below which only what its tests choose is removed. */
  readonly paths: readonly ShellWord[];
  readonly recursive: boolean;
  /** Patterns of what goes (`*` within a name, `**` at any depth); nothing when find's tests can't be told from the text. */
  readonly removed: readonly string[];
}

export interface OwnershipChange extends Known {
  readonly kind: 'ownership';
  readonly tool: 'chown' | 'chmod' | 'chgrp';
  readonly recursive: boolean;
  /** `user:group` or mode. */
  readonly specification: ShellWord | null;
  readonly paths: readonly ShellWord[];
}

/** tar, unzip, gunzip and the like. */
export interface Extraction extends Known {
  readonly kind: 'extraction';
  readonly archive: ShellWord | null;
}

/** gcc, make, cmake, nvcc, `python setup.py build_ext`: something is compiled here. */
export interface Compilation extends Known {
  readonly kind: 'compilation';
}

export interface PythonProgram extends Known {
  readonly kind: 'python-program';
  /** The text of `-c` or of a heredoc on standard input; null for a file or module. */
  readonly code: string | null;
  readonly file: ShellWord | null;
  readonly module: string | null;
}

/** useradd, adduser, groupadd, addgroup. */
export interface UserCreation extends Known {
  readonly kind: 'user-creation';
  /** Null for a group, and for a name that is not static. */
  readonly user: string | null;
  /** The group that is created by name, if any. */
  readonly group: string | null;
  /** The home directory that is given. */
  readonly home: string | null;
}

export type KnownCommand =
  | PythonInstall
  | CacheClean
  | CondaInstall
  | SystemPackages
  | NpmInstall
  | Download
  | Clone
  | GitOperation
  | Removal
  | OwnershipChange
  | Extraction
  | Compilation
  | PythonProgram
  | UserCreation;
