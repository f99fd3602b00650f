import { describe, expect, it } from 'vitest';
import { inertLogText } from '../../src/world/actions-logger.ts';
import { openTerminal } from '../../src/world/terminal.ts';
import { readAnnotations } from '../contract/support/run-action.ts';

function stream(
  isTTY: boolean,
  columns = 20,
): { isTTY: boolean; columns: number; text: string; write(text: string): void } {
  return {
    isTTY,
    columns,
    text: '',
    write(text) {
      this.text += text;
    },
  };
}

describe('openTerminal', () => {
  it('shows one line of progress on a terminal and erases it before a message', () => {
    const terminal = stream(true);
    const { progress, logger, clear } = openTerminal(terminal);
    progress.step('reading 3 files');
    progress.step('weighing something with a long name');
    logger.warning('careful');
    clear();
    expect(terminal.text).toBe(
      '\r\u001b[2Kreading 3 files\r\u001b[2Kweighing something…\r\u001b[2Kwarning: careful\n',
    );
  });

  it('shows no progress in a file or when quiet, and debug messages only when asked', () => {
    for (const [isTTY, quiet] of [
      [false, false],
      [true, true],
    ] as const) {
      const target = stream(isTTY);
      const { progress, logger } = openTerminal(target, { quiet });
      progress.step('x');
      logger.debug('y');
      expect(target.text).toBe('');
    }
    const target = stream(false);
    openTerminal(target, { debug: true, colour: true }).logger.debug('y');
    openTerminal(target, { colour: true }).logger.warning('z');
    expect(target.text).toBe('debug: y\n\u001b[33mwarning:\u001b[39m z\n');
  });

  it('lets no text steer the terminal', () => {
    const target = stream(false);
    openTerminal(target).logger.warning('a\u001b[2J\u001b]0;title\u0007b\r\nc\u0085\u0000');
    expect(target.text).toBe('warning: ab c\n');
  });
});

describe('inertLogText', () => {
  it('holds nothing that the runner takes for a command', () => {
    const text = '::error::x\n  ::set-output name=a::b\r\n:::warning::y\nsee ::this\n##[error]z ###[x';
    const inert = inertLogText(text);
    expect(readAnnotations(inert)).toEqual([]);
    expect(inert).not.toMatch(/^\s*::/m);
    expect(inert).not.toContain('##[');
    expect(inert).toContain('see ::this');
    expect(inertLogText('\n'.repeat(200_000)).length).toBe(200_000);
  });
});
