/** C0 and C1 controls, and what reorders or hides text: bidirectional controls, zero-width and tag characters. */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|[\ud800-\udfff]/gu;

/**
 * The text on one line, with nothing in it that a reader can't see: white space becomes one space, and control,
 * bidirectional and zero-width characters (which can move a terminal's cursor, or show other text than there is)
 * become their code point, `‹U+202E›`. For text that comes from a repository.
 */
export function visibleText(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029 ]+/g, ' ')
    .trim()
    .replace(INVISIBLE, (character) => {
      const point = character.codePointAt(0) ?? 0;
      return `‹U+${point.toString(16).toUpperCase().padStart(4, '0')}›`;
    });
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours may stand before the text
const COMMAND_START = /^((?:\s|\u001b\[[0-9;]*m)*):(?=:)/;

/**
 * The line changed so that the runner does not take it for a workflow command: those start with `::` after white
 * space, or hold `##[` anywhere (actions/runner, src/Runner.Common/ActionCommand.cs). One character of it becomes
 * another that looks the same and is as wide: the ratio sign U+2236, the sharp sign U+266F.
 */
export function withoutWorkflowCommand(line: string): string {
  return line.replace(COMMAND_START, '$1\u2236').replaceAll('##[', '#\u266f[');
}
