import type { Problem } from '../../support/problem.ts';
import type { SourceText, TextRange } from '../../support/source-text.ts';

/** A value of a Dockerfile as it stands there: `raw` still has quotes, escapes and `$` references. */
export interface Word {
  readonly raw: string;
  readonly range: TextRange;
}

/**
 * Text assembled from the lines of an instruction, continuation and comment lines taken out, in which every
 * UTF-16 offset can be traced back to the file.
 */
export interface AssembledText {
  readonly text: string;
  /** File offset of an offset in `text`; `text.length` maps to the end of the last piece. */
  sourceOffset(offset: number): number;
}

/** `--name=value`, or `--name` with null. */
export interface Flag {
  readonly name: string;
  readonly value: string | null;
  readonly range: TextRange;
}

export interface Heredoc {
  readonly name: string;
  readonly fileDescriptor: number;
  /** `<<-`: leading tabs are stripped from the body. */
  readonly chomp: boolean;
  /** False when any part of NAME was quoted. */
  readonly expand: boolean;
  /** The body as BuildKit hands it on (tabs stripped when `chomp`). */
  readonly content: string;
  /** The body's lines, without the terminator. */
  readonly bodyRange: TextRange;
  readonly body: AssembledText;
}

/** A comment line, also one between continuation lines. `text` is what stands in `range`: from `#` to the line's end. */
export interface Comment {
  readonly text: string;
  readonly range: TextRange;
}

export interface Directive {
  readonly name: 'syntax' | 'escape' | 'check';
  readonly value: string;
  readonly range: TextRange;
}

/** What RUN, CMD, ENTRYPOINT and SHELL carry. */
export type CommandForm =
  | { readonly form: 'shell'; readonly script: AssembledText; readonly range: TextRange }
  | { readonly form: 'exec'; readonly words: readonly string[]; readonly range: TextRange };

/**
 * A RUN `--mount`, parsed from its comma-separated value: the type in lower case (`bind` when none is given), the
 * options in lower case under their full names (`target` for `dst`), `true` for those without a value. Not expanded.
 */
export interface Mount {
  readonly type: string;
  readonly options: ReadonlyMap<string, string>;
  readonly range: TextRange;
}

export interface Assignment {
  readonly name: Word;
  /** Null for `ARG NAME` without a default. */
  readonly value: Word | null;
  /** `=` or, for the legacy form `ENV NAME rest of line`, the empty string. */
  readonly separator: '=' | '';
}

interface InstructionBase {
  /** The keyword as written. */
  readonly written: string;
  readonly keywordRange: TextRange;
  /** From the keyword's line to the last physical line, heredoc terminators included; without the final line end. */
  readonly range: TextRange;
  readonly flags: readonly Flag[];
  readonly heredocs: readonly Heredoc[];
}

/** One instruction; `kind` is the keyword in lower case, `unknown` for one that BuildKit does not know. */
export type Instruction = InstructionBase &
  (
    | {
        readonly kind: 'from';
        readonly image: Word | null;
        readonly platform: Word | null;
        readonly name: Word | null;
      }
    | { readonly kind: 'run'; readonly command: CommandForm; readonly mounts: readonly Mount[] }
    | { readonly kind: 'cmd' | 'entrypoint' | 'shell'; readonly command: CommandForm }
    | {
        readonly kind: 'copy' | 'add';
        /** Operands before the last, heredoc words excluded. */
        readonly sources: readonly Word[];
        readonly destination: Word | null;
        readonly json: boolean;
        readonly from: Word | null;
        readonly chown: Word | null;
        readonly chmod: Word | null;
      }
    | { readonly kind: 'env' | 'label' | 'arg'; readonly assignments: readonly Assignment[] }
    | { readonly kind: 'expose' | 'volume'; readonly words: readonly Word[]; readonly json: boolean }
    | { readonly kind: 'user' | 'workdir' | 'stopsignal' | 'maintainer'; readonly value: Word | null }
    | { readonly kind: 'healthcheck'; readonly command: CommandForm | null }
    | { readonly kind: 'onbuild'; readonly instruction: Instruction | null }
    | { readonly kind: 'unknown' }
  );

export interface Dockerfile {
  readonly source: SourceText;
  readonly escape: '\\' | '`';
  readonly directives: readonly Directive[];
  readonly comments: readonly Comment[];
  readonly instructions: readonly Instruction[];
  /** What BuildKit would refuse (`error`) or warn about. With an error, the instructions are those that could be read. */
  readonly problems: readonly Problem[];
}
