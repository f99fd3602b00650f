import type { Stage, StageGraph, StageInstruction } from '../../../docker/dockerfile/stage-graph.ts';
import type { AssembledText, Dockerfile, Instruction } from '../../../docker/dockerfile/syntax.ts';
import type { WeighedClosure } from '../../../python/closure/closure.ts';
import type { CodeUsage } from '../../../python/imports/usage.ts';
import type { TextSigns } from '../../../python/replacements/replacement.ts';
import type { PythonInstall } from '../../../shell/known-command.ts';
import type { ShellScript } from '../../../shell/script.ts';
import type { Quantity } from '../../../support/quantity.ts';
import type { SourceText } from '../../../support/source-text.ts';
import type { TreeEntry } from '../../../world/world.ts';
import type { StepCommand } from './step-command.ts';
import type { SystemModel } from './system-model.ts';

/** A script that a RUN executes: its shell form, or a heredoc that is the script. */
export interface StepScript {
  readonly script: ShellScript;
  /** Traces offsets of the script back to the Dockerfile. */
  readonly assembled: AssembledText;
  /** False for a JSON array: its words are read as a command, but offsets don't lead back to the file. */
  readonly editable: boolean;
  readonly commands: readonly StepCommand[];
}

/** Whether the package manager's cache stays in the layer, and what shows it. */
export type CacheState =
  | { readonly state: 'kept' }
  | {
      readonly state: 'disabled';
      readonly by: 'flag' | 'environment' | 'base-environment';
      readonly evidence: string;
    }
  | { readonly state: 'mounted'; readonly evidence: string }
  | { readonly state: 'removed'; readonly evidence: string }
  /** Something decides that reading alone can't see, for example `$PIP_FLAGS`. */
  | { readonly state: 'undecided'; readonly evidence: string };

/** One install command with what it brings into its layer. */
export interface PythonInstallModel {
  readonly install: PythonInstall;
  readonly script: StepScript;
  readonly cache: CacheState;
  /** Repository paths of the manifests and lock files that it installs from. */
  readonly manifests: readonly string[];
  /** What gets installed on top of the base and of earlier layers; null when no operand could be followed. */
  readonly closure: WeighedClosure | null;
  /** Files and operands that could not be followed, as sentences. */
  readonly gaps: readonly string[];
  /** PyTorch's CPU builds are asked for, by index or by uv's torch backend. */
  readonly pytorchCpu: boolean;
  /** It runs only under a condition, so that what it brings may be there or not. */
  readonly conditional: boolean;
  /** It fills an environment that does not see what the base image brings. */
  readonly isolated: boolean;
}

/** A RUN with its scripts read. */
export interface RunStep {
  readonly stage: Stage;
  readonly at: StageInstruction;
  readonly instruction: Extract<Instruction, { kind: 'run' }>;
  readonly scripts: readonly StepScript[];
  /** All scripts' commands in order. */
  readonly commands: readonly StepCommand[];
  readonly pythonInstalls: readonly PythonInstallModel[];
  /** Home directory of the user that runs it, `/root` unless USER says otherwise. */
  readonly home: string;
}

/** Part of an image's bytes, with a key under which the same part is found again after an edit. */
export interface ImagePart {
  /** For example `installed:torch==2.2.0` or `pip-cache:torch==2.2.0`. */
  readonly key: string;
  readonly bytes: Quantity;
}

/** The bytes that the model accounts for in the target's own layers: Python distributions and their caches, and system packages. */
export interface ImageModel {
  readonly parts: readonly ImagePart[];
  readonly total: Quantity;
}

/** The folder that `docker build` is given, as far as the Dockerfile's COPY sources tell. */
export interface BuildContext {
  /** Relative to the tree; `` for its root. */
  readonly folder: string;
  /** Repository path of the ignore file in force, or null when there is none. */
  readonly ignoreFile: string | null;
  /** Files that are sent to the builder: paths relative to `folder`. */
  readonly files: readonly TreeEntry[];
  /** The paths of the files of a name, in order. */
  filesNamed(name: string): readonly string[];
  /** Whether the ignore file leaves a path (relative to `folder`) out. */
  ignores(path: string): boolean;
  /** Whether a path (relative to `folder`) is a file that is sent to the builder. */
  isFile(path: string): boolean;
  /** Whether a path (relative to `folder`) is a folder of the tree; `` is the context itself. */
  isFolder(path: string): boolean;
  /** Repository path of a path in the context. */
  repositoryPath(path: string): string;
}

/** Everything that is known about one Dockerfile. */
export interface DockerfileModel {
  readonly path: string;
  readonly source: SourceText;
  readonly dockerfile: Dockerfile;
  readonly graph: StageGraph;
  /** RUNs of the stages that the target needs, in file order. */
  readonly steps: readonly RunStep[];
  readonly context: BuildContext;
  readonly image: ImageModel;
  /** What apt brings into the target's own layers. */
  readonly system: SystemModel;
  /** Interpreter that the closures were weighed for, and why. */
  readonly python: { readonly version: string; readonly because: string };
}

/** A sign that the program runs on a GPU, with its place. */
export interface GpuEvidence {
  readonly path: string;
  readonly line: number | null;
  readonly what: string;
}

/** What all rules may look at beside the file they judge. */
export interface RepositoryFacts {
  /** Repository paths of all Dockerfiles. */
  readonly dockerfiles: ReadonlySet<string>;
  /** Files of the analysed tree. */
  readonly files: readonly TreeEntry[];
  readonly usage: CodeUsage;
  readonly gpuEvidence: readonly GpuEvidence[];
  readonly platform: string;
  /** What a search of the tree's text found; absent: nothing was searched. */
  readonly textSigns?: TextSigns;
  /**
   * Text of a Python project file of the tree (requirements files, pyproject.toml, setup.cfg, setup.py), or null
   * when the tree has none or it was not read; rules are then careful. Absent: nothing was read.
   */
  text?(path: string): string | null;
}
