import type { Stage, StageGraph, StageInstruction } from '../../../docker/dockerfile/stage-graph.ts';
import type { AssembledText, Heredoc, Instruction } from '../../../docker/dockerfile/syntax.ts';
import { readShellScripts } from '../../../shell/read.ts';
import { recogniseCommand } from '../../../shell/recognise.ts';
import type { StepScript } from './dockerfile-model.ts';

/** A RUN whose scripts are read, before anything is known of what it installs. */
export interface ReadStep {
  readonly stage: Stage;
  readonly at: StageInstruction;
  readonly instruction: Extract<Instruction, { kind: 'run' }>;
  readonly scripts: readonly StepScript[];
  readonly home: string;
}

interface PlannedScript {
  readonly assembled: AssembledText;
  readonly editable: boolean;
}

/**
 * The RUNs of the stages that the target needs, in file order, with their scripts read. All scripts of a
 * file are read in one call, so that the shell grammar is loaded at most once and only when one needs it.
 */
export async function readSteps(graph: StageGraph): Promise<readonly ReadStep[]> {
  const planned: {
    stage: Stage;
    at: StageInstruction;
    instruction: ReadStep['instruction'];
    scripts: PlannedScript[];
  }[] = [];
  for (const stage of graph.stages) {
    if (!graph.reachable.has(stage.index)) continue;
    for (const at of stage.instructions)
      if (at.instruction.kind === 'run')
        planned.push({ stage, at, instruction: at.instruction, scripts: scriptsOf(at.instruction) });
  }
  const read = await readShellScripts(
    planned.flatMap(({ at, scripts }) =>
      scripts.map(({ assembled }) => ({ text: assembled.text, variables: at.variables })),
    ),
  );
  let next = 0;
  return planned.map(({ stage, at, instruction, scripts }) => ({
    stage,
    at,
    instruction,
    home: homeOf(at),
    scripts: scripts.flatMap(({ assembled, editable }) => {
      const script = read[next];
      next += 1;
      if (script === undefined) return [];
      const commands = script.commands.map((command) => ({ command, known: recogniseCommand(command) }));
      return [{ script, assembled, editable, commands }];
    }),
  }));
}

/** `/root`, unless HOME or USER say otherwise; a named user's home is assumed to be where useradd puts it. */
export function homeOf(at: StageInstruction): string {
  const home = at.variables.get('HOME');
  if (home?.startsWith('/')) return home;
  const user = at.user?.split(':')[0] ?? 'root';
  return user === 'root' || user === '0' || /^\d+$/.test(user) ? '/root' : `/home/${user}`;
}

/**
 * What the shell is given. A RUN of nothing but a heredoc runs its body; otherwise the bodies follow the
 * command line, as in a shell script (Dockerfile reference, "Here-Documents").
 */
function scriptsOf(run: Extract<Instruction, { kind: 'run' }>): PlannedScript[] {
  const { command, heredocs } = run;
  if (command.form === 'exec') {
    const start = command.range.start;
    return [
      { assembled: { text: command.words.map(quote).join(' '), sourceOffset: () => start }, editable: false },
    ];
  }
  const only = heredocs[0];
  if (only !== undefined && heredocs.length === 1 && /^\s*\d*<<-?\s*\S+\s*$/.test(command.script.text))
    return [{ assembled: only.body, editable: true }];
  return [{ assembled: heredocs.reduce(appendHeredoc, command.script), editable: true }];
}

function appendHeredoc(text: AssembledText, heredoc: Heredoc): AssembledText {
  const bodyStart = text.text.length + 1;
  const bodyEnd = bodyStart + heredoc.body.text.length;
  const separator = heredoc.body.text === '' || heredoc.body.text.endsWith('\n') ? '' : '\n';
  return {
    text: `${text.text}\n${heredoc.body.text}${separator}${heredoc.name}`,
    sourceOffset: (offset) => {
      if (offset < bodyStart) return text.sourceOffset(Math.min(offset, text.text.length));
      if (offset <= bodyEnd) return heredoc.body.sourceOffset(offset - bodyStart);
      return heredoc.bodyRange.end;
    },
  };
}

function quote(word: string): string {
  return /^[\w./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
