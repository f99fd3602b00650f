import type { TextRange } from '../../support/source-text.ts';
import { goLowerCase } from './check-instruction.ts';
import { expandWord } from './expand.ts';
import type { Instruction } from './syntax.ts';

/** Where COPY --from or RUN --mount from= takes files from. */
export type FileSource =
  | { readonly kind: 'stage'; readonly stage: number; readonly written: string; readonly range: TextRange }
  /** The build context, or an image of another build. */
  | { readonly kind: 'outside' }
  | { readonly kind: 'error'; readonly message: string; readonly range: TextRange };

const OUTSIDE: FileSource = { kind: 'outside' };

/** `--from` of a COPY: a stage by name, in any case, or by number; any other name is an image. */
export function copySource(
  instruction: Extract<Instruction, { kind: 'copy' | 'add' }>,
  escapeToken: '\\' | '`',
  byName: ReadonlyMap<string, number>,
  stageCount: number,
): FileSource {
  const { from } = instruction;
  if (from === null || from.raw === '') return OUTSIDE;
  const expansion = expandWord(from.raw, { escape: escapeToken, variables: new Map() });
  if (!expansion.ok || expansion.value !== from.raw) {
    return {
      kind: 'error',
      message: `--from=${from.raw} takes no variable; name a stage that is built FROM the variable instead`,
      range: from.range,
    };
  }
  if (/^[-+]?\d+$/.test(from.raw)) {
    const stage = Number(from.raw);
    if (stage >= 0 && stage < stageCount)
      return { kind: 'stage', stage, written: from.raw, range: from.range };
    return { kind: 'error', message: `--from=${from.raw} is not the number of a stage`, range: from.range };
  }
  const stage = byName.get(goLowerCase(from.raw));
  return stage === undefined ? OUTSIDE : { kind: 'stage', stage, written: from.raw, range: from.range };
}

/** `from=` of a RUN's mounts: stages by name only, as in BuildKit. */
export function mountSources(
  instruction: Extract<Instruction, { kind: 'run' }>,
  byName: ReadonlyMap<string, number>,
): FileSource[] {
  return instruction.mounts.map((mount): FileSource => {
    const from = mount.options.get('from');
    const stage = from === undefined ? undefined : byName.get(goLowerCase(from));
    return from === undefined || stage === undefined
      ? OUTSIDE
      : { kind: 'stage', stage, written: from, range: mount.range };
  });
}
