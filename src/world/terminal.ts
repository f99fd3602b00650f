import { stripVTControlCharacters } from 'node:util';
import type { Logger, Progress } from './world.ts';

/** What is needed of standard error. */
export interface ErrorStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

export interface TerminalOptions {
  /** No progress; warnings remain. */
  readonly quiet?: boolean;
  readonly debug?: boolean;
  readonly colour?: boolean;
}

/** Messages to standard error. The line of progress is erased before anything else is written, and by `clear`. */
export interface Terminal {
  readonly progress: Progress;
  readonly logger: Logger;
  clear(): void;
}

const ERASE = '\r\u001b[2K';

/** Progress (only where a person watches: on a terminal, not quiet) and log messages, both on the stream of errors. */
export function openTerminal(stream: ErrorStream, options: TerminalOptions = {}): Terminal {
  const watched = stream.isTTY === true && options.quiet !== true;
  const colour = options.colour === true;
  let shown = false;
  const clear = (): void => {
    if (shown) stream.write(ERASE);
    shown = false;
  };
  const line = (text: string): void => {
    clear();
    stream.write(`${text}\n`);
  };
  return {
    progress: {
      step(message) {
        if (!watched) return;
        // One column stays free, because some terminals wrap at the last one.
        const width = Math.max(10, (stream.columns ?? 80) - 1);
        const text = printable(message);
        stream.write(`${ERASE}${text.length > width ? `${text.slice(0, width - 1)}…` : text}`);
        shown = true;
      },
    },
    logger: {
      debug(message) {
        if (options.debug === true) line(`debug: ${printable(message)}`);
      },
      warning(message) {
        line(`${colour ? '\u001b[33mwarning:\u001b[39m' : 'warning:'} ${printable(message)}`);
      },
    },
    clear,
  };
}

/** One line without control characters: text from a repository must not steer the terminal. */
export function printable(text: string): string {
  return stripVTControlCharacters(text)
    .replaceAll(/[\r\n\t]+/g, ' ')
    .replaceAll(/\p{Cc}/gu, '');
}
