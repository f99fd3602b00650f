import type { Problem } from '../../support/problem.ts';
import type { SourceText, TextRange } from '../../support/source-text.ts';
import { refusal } from './check-instruction.ts';
import { DirectiveReader } from './directives.ts';
import { type HeredocWord, heredocsOfLine } from './heredoc-word.ts';
import { type ReadingRules, readInstruction } from './instruction.ts';
import { continuationEnd, type Line, LineReader, LONGEST_LINE } from './lines.ts';
import { MappedText } from './mapped-text.ts';
import type { Comment, Directive, Dockerfile, Heredoc, Instruction } from './syntax.ts';
import { isAsciiSpace, isSpace } from './white-space.ts';

/** A file that is no Dockerfile at all has an error in every line; a person needs the first few. */
const MOST_PROBLEMS = 50;

/**
 * Reads a Dockerfile as BuildKit's parser does, keeping where everything stands. Never throws; what BuildKit
 * would refuse is a problem of severity `error`, and the instructions are then those that could be read.
 */
export function parseDockerfile(source: SourceText): Dockerfile {
  return new DockerfileReader(source).read();
}

/** The lines of one instruction, comments and continuations taken out. */
interface InstructionLines {
  readonly text: MappedText;
  readonly start: number;
  readonly firstLine: Line;
  readonly lastLine: Line;
}

class DockerfileReader {
  readonly #source: SourceText;
  readonly #lines: LineReader;
  readonly #isSpace: (code: number) => boolean;
  readonly #directiveReader = new DirectiveReader();
  readonly #directives: Directive[] = [];
  readonly #comments: Comment[] = [];
  readonly #instructions: Instruction[] = [];
  readonly #problems: Problem[] = [];
  #escape: '\\' | '`' = '\\';
  #hasStage = false;

  constructor(source: SourceText) {
    this.#source = source;
    this.#lines = new LineReader(source);
    this.#isSpace = source.encoding === 'utf-8' ? isSpace : isAsciiSpace;
  }

  read(): Dockerfile {
    for (let line = this.#nextLine(); line !== null; line = this.#nextLine()) {
      const start = this.#skipSpace(line);
      if (this.#readDirective(line, start) || this.#readComment(line, start) || start === line.end) continue;
      this.#readInstruction(this.#assemble(line, start));
    }
    this.#checkStages();
    return {
      source: this.#source,
      escape: this.#escape,
      directives: this.#directives,
      comments: this.#comments,
      instructions: this.#instructions,
      problems: this.#problems,
    };
  }

  #nextLine(): Line | null {
    const line = this.#lines.next();
    if (line !== null && this.#lines.isTooLong(line)) {
      this.#report('error', this.#rangeOf(line), `line ${line.number} is longer than ${LONGEST_LINE} bytes`);
    }
    return line;
  }

  #skipSpace(line: Line): number {
    let at = line.start;
    while (at < line.end && this.#isSpace(this.#source.text.charCodeAt(at))) at += 1;
    return at;
  }

  #readDirective(line: Line, start: number): boolean {
    if (this.#directiveReader.done) return false;
    const range = this.#source.range(start, line.end);
    const reading = this.#directiveReader.read(
      this.#source.text.slice(start, line.end),
      range,
      this.#isSpace,
    );
    if (reading.kind === 'error') this.#report('error', range, reading.message);
    if (reading.kind !== 'directive') return false;
    this.#directives.push(reading.directive);
    if (reading.directive.name === 'escape') this.#escape = reading.directive.value === '`' ? '`' : '\\';
    return true;
  }

  #readComment(line: Line, start: number): boolean {
    if (start === line.end || this.#source.text[start] !== '#') return false;
    const range = this.#source.range(start, line.end);
    this.#comments.push({ text: this.#source.text.slice(start, line.end), range });
    return true;
  }

  #assemble(firstLine: Line, start: number): InstructionLines {
    const { text } = this.#source;
    const stretches: [number, number][] = [];
    let lastLine = firstLine;
    let emptyLine: Line | null = null;
    let end = continuationEnd(text, start, firstLine.end, this.#escape);
    stretches.push([start, end ?? firstLine.end]);
    while (end !== null) {
      const line = this.#nextLine();
      if (line === null) break;
      lastLine = line;
      const content = this.#skipSpace(line);
      if (this.#readComment(line, content)) continue;
      if (content === line.end) {
        emptyLine ??= line;
        continue;
      }
      end = continuationEnd(text, line.start, line.end, this.#escape);
      stretches.push([line.start, end ?? line.end]);
    }
    if (emptyLine !== null) {
      this.#report(
        'warning',
        this.#rangeOf(emptyLine),
        'an empty line continues the instruction before it, which BuildKit will refuse one day',
        'Remove the empty line, or the escape token before it',
      );
    }
    return { text: MappedText.join(this.#source, stretches, start), start, firstLine, lastLine };
  }

  #readInstruction(lines: InstructionLines): void {
    const rules: ReadingRules = { escape: this.#escape, isSpace: this.#isSpace };
    const start = { offset: lines.start, line: lines.firstLine.number };
    const reading = readInstruction(lines.text, start, rules);
    let lastLine = lines.lastLine;
    let error = reading.error;
    const heredocs: Heredoc[] = [];
    if (error === null && reading.mayHaveHeredocs && lines.text.text.includes('<<')) {
      const opened = heredocsOfLine(lines.text.text);
      error = opened.error;
      for (const word of opened.heredocs) {
        const body = this.#readHeredoc(word, lastLine);
        heredocs.push(body.heredoc);
        lastLine = body.lastLine;
        if (!body.terminated)
          error = `the heredoc ${word.name} has no closing line ${JSON.stringify(word.name)}`;
      }
    }
    const end = { offset: Math.max(lastLine.end, lines.start), line: lastLine.number };
    const instruction = reading.build(heredocs, end);
    this.#instructions.push(instruction);
    error ??= this.#misplaced(instruction) ?? refusal(instruction, reading.operands);
    if (error !== null) this.#report('error', instruction.range, error);
  }

  #misplaced(instruction: Instruction): string | null {
    if (instruction.kind === 'from') this.#hasStage = true;
    if (this.#hasStage || instruction.kind === 'arg' || instruction.kind === 'unknown') return null;
    return `${instruction.kind.toUpperCase()} stands before the first FROM, where only ARG may stand`;
  }

  #readHeredoc(word: HeredocWord, before: Line): { heredoc: Heredoc; lastLine: Line; terminated: boolean } {
    const { text } = this.#source;
    const stretches: [number, number][] = [];
    const bodyStart = before.next;
    let bodyEnd = bodyStart;
    let lastLine = before;
    let terminated = false;
    for (let line = this.#nextLine(); line !== null; line = this.#nextLine()) {
      lastLine = line;
      let start = line.start;
      if (word.chomp) while (start < line.next && text[start] === '\t') start += 1;
      if (text.slice(Math.min(start, line.end), line.end) === word.name) {
        terminated = true;
        break;
      }
      stretches.push([start, line.next]);
      bodyEnd = line.next;
    }
    const body = MappedText.join(this.#source, stretches, bodyStart);
    const heredoc: Heredoc = {
      name: word.name,
      fileDescriptor: word.fileDescriptor,
      chomp: word.chomp,
      expand: word.expand,
      content: body.text,
      bodyRange: this.#source.range(bodyStart, bodyEnd),
      body,
    };
    return { heredoc, lastLine, terminated };
  }

  #checkStages(): void {
    const end = this.#source.text.length;
    if (this.#instructions.length === 0) {
      this.#report(
        'error',
        this.#source.range(0, 0),
        'the file has no instructions',
        'A Dockerfile starts with FROM',
      );
    } else if (!this.#hasStage && !this.#problems.some((problem) => problem.severity === 'error')) {
      this.#report(
        'error',
        this.#source.range(end, end),
        'the file has no FROM, so there is nothing to build',
      );
    }
  }

  #rangeOf(line: Line): TextRange {
    return this.#source.range(line.start, line.end);
  }

  #report(severity: Problem['severity'], range: TextRange, message: string, advice = ''): void {
    if (this.#problems.length >= MOST_PROBLEMS) return;
    this.#problems.push({ path: this.#source.path, range, severity, message, advice });
  }
}
