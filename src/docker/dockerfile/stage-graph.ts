import type { Problem } from '../../support/problem.ts';
import type { ImageReference } from '../reference/reference.ts';
import type { Dockerfile, Instruction } from './syntax.ts';

/** What `docker build` is told beside the Dockerfile. */
export interface BuildOptions {
  readonly buildArguments: ReadonlyMap<string, string>;
  /** `linux/amd64`: fills TARGETPLATFORM and its kin. */
  readonly platform: string;
  /** `--target`, a stage's name or number; null for the last stage. */
  readonly target: string | null;
  /** The environment that an image brings, where it is known; without it only the default PATH is assumed. */
  readonly baseEnvironment?: (image: ImageReference) => ReadonlyMap<string, string> | null;
}

export type StageBase =
  | { readonly kind: 'image'; readonly written: string; readonly reference: ImageReference }
  | { readonly kind: 'stage'; readonly stage: number }
  | { readonly kind: 'scratch' }
  /** The reference could not be expanded or read, for example an ARG without a default. */
  | { readonly kind: 'unresolved'; readonly written: string; readonly reason: string };

/** An instruction with the state that it sees: what earlier instructions, earlier stages and ARGs have set. */
export interface StageInstruction {
  readonly instruction: Instruction;
  /**
   * What ARG and ENV have set, as the instruction sees it and a RUN's shell too. As in BuildKit the one that
   * stands later wins, and a stage sees the ARGs of the stage that it is FROM.
   */
  readonly variables: ReadonlyMap<string, string>;
  /** The names in `variables` that come from ENV and so persist into the image. */
  readonly environment: ReadonlyMap<string, string>;
  /** Absolute; null while the base image's own working directory is unknown and no absolute WORKDIR was given. */
  readonly workingDirectory: string | null;
  /** The value of the last USER, or null when the base image's own user counts. */
  readonly user: string | null;
  /** The last SHELL in JSON form, or null for the default. */
  readonly shell: readonly string[] | null;
}

export interface Stage {
  readonly index: number;
  /** As written after AS, or null. */
  readonly name: string | null;
  readonly base: StageBase;
  /** What `--platform` of FROM comes to, such as `linux/amd64`; null without the flag. */
  readonly platform: string | null;
  /** FROM's instruction. */
  readonly from: Extract<Instruction, { kind: 'from' }>;
  /** Without FROM. ONBUILD triggers of a base stage in the same file come first, as they run there. */
  readonly instructions: readonly StageInstruction[];
  /** Stages whose files this one takes by COPY --from or RUN --mount from=. */
  readonly copiesFrom: readonly number[];
}

export interface StageGraph {
  readonly dockerfile: Dockerfile;
  readonly stages: readonly Stage[];
  /** The stage that becomes the image, or null when the file has none. */
  readonly target: Stage | null;
  /** Indices of the target, the stages that it builds on, and those that it copies from, transitively. */
  readonly reachable: ReadonlySet<number>;
  /** The target and the stages that it builds on by FROM, base first: whose layers are in the image. */
  readonly layerChain: readonly Stage[];
  readonly problems: readonly Problem[];
}
