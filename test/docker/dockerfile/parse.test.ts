import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDockerfile } from '../../../src/docker/dockerfile/parse.ts';
import type { Dockerfile, Instruction } from '../../../src/docker/dockerfile/syntax.ts';
import { SourceText } from '../../../src/support/source-text.ts';
import { dockerfileText, mutated } from './arbitraries.ts';

const CASES = Number(process.env.PLIMSOLL_FUZZ_CASES ?? 2000);
const FIXTURES = fileURLToPath(new URL('../../fixtures/dockerfiles/', import.meta.url));

const parse = (text: string): Dockerfile => parseDockerfile(SourceText.fromString('Dockerfile', text));
const errors = (text: string): string[] =>
  parse(text)
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ message }) => message);

function last<K extends Instruction['kind']>(text: string, kind: K): Instruction & { kind: K } {
  const found = parse(text).instructions.at(-1);
  if (found?.kind !== kind) throw new Error(`expected ${kind}, found ${found?.kind}`);
  return found as Instruction & { kind: K };
}

/** The script of the last RUN. */
function script(text: string): string {
  const { command } = last(`FROM a\n${text}`, 'run');
  return command.form === 'shell' ? command.script.text : JSON.stringify(command.words);
}

describe('lines', () => {
  it('strips a byte order mark and carriage returns', () => {
    const file = parse('\ufeffFROM a\r\nRUN b\r\n');
    expect(file.instructions.map(({ written }) => written)).toEqual(['FROM', 'RUN']);
    expect(script('RUN b\r\n')).toBe('b');
  });

  it('refuses a line over 65,535 bytes and a file without an instruction', () => {
    expect(errors(`FROM a\nRUN ${'x'.repeat(65_531)}\n`)).toEqual([]);
    expect(errors(`FROM a\nRUN ${'x'.repeat(65_532)}\n`)[0]).toContain('longer than 65535 bytes');
    expect(errors('# only a comment\n')[0]).toContain('no instructions');
    expect(errors('ARG A=1\n')[0]).toContain('no FROM');
  });
});

describe('directives', () => {
  it.each([
    ['# escape=`\nFROM a', '`'],
    ['#ESCAPE\t=  ` \nFROM a', '`'],
    ['# syntax=x\n# escape=`\nFROM a', '`'],
    ['  # escape=`\nFROM a', '`'],
    ['\n# escape=`\nFROM a', '\\'],
    ['# a comment\n# escape=`\nFROM a', '\\'],
    ['# unknown=1\n# escape=`\nFROM a', '\\'],
    ['FROM a\n# escape=`', '\\'],
  ])('reads %j', (text, expected) => {
    expect(parse(text).escape).toBe(expected);
    expect(errors(text)).toEqual([]);
  });

  it('refuses a repeated one and an escape token other than the two', () => {
    expect(errors('# escape=`\n# escape=`\nFROM a')[0]).toContain('twice');
    expect(errors('# escape=x\nFROM a')[0]).toContain('escape token');
    expect(errors('# escape= \nFROM a')[0]).toContain('escape token');
  });
});

describe('comments and continuations', () => {
  it('drops comment lines between continuation lines, and keeps them as comments', () => {
    const text = 'FROM a\nRUN one \\\n  # inside \\\n  two # data\n';
    expect(script(text.slice(7))).toBe('one   two # data');
    expect(parse(text).comments.map((comment) => comment.text)).toEqual(['# inside \\']);
  });

  it('joins lines without inserting anything and keeps the indentation', () => {
    expect(script('RUN a\\\n   b')).toBe('a   b');
    expect(script('RUN a \\  \t\nb')).toBe('a b');
  });

  it('does not continue after two escape tokens', () => {
    const file = parse('FROM a\nRUN echo \\\\\nRUN b');
    expect(file.instructions).toHaveLength(3);
  });

  it('continues over an empty line with a warning, and ends at the end of the file', () => {
    const file = parse('FROM a\nRUN a \\\n\n b \\');
    expect(file.problems.map(({ severity, range }) => [severity, range?.startLine])).toEqual([
      ['warning', 3],
    ]);
    expect(script('RUN a \\\n\n b \\')).toBe('a  b');
  });

  it('traces every offset of a script back to the file', () => {
    const text = 'FROM a\nRUN one \\\n# c\n  two\n';
    const { command } = last(text, 'run');
    if (command.form !== 'shell') throw new Error('not a shell form');
    const at = command.script.text.indexOf('two');
    expect(text.slice(command.script.sourceOffset(at), command.script.sourceOffset(at + 3))).toBe('two');
    expect(command.script.sourceOffset(command.script.text.length)).toBe(text.length - 1);
  });
});

describe('keyword and flags', () => {
  it('reads keywords in any case and keeps unknown ones', () => {
    expect(last('from a', 'from').image?.raw).toBe('a');
    expect(errors('FROM a\nNOPE x')).toEqual(['unknown instruction NOPE']);
    expect(parse('FROM a\nNOPE x').instructions.at(-1)?.kind).toBe('unknown');
  });

  it('reads leading words with -- as flags, quotes and escapes resolved', () => {
    const copy = last('FROM a\nCOPY --chown="a b" --from=x\\ y -- --no /d', 'copy');
    expect(copy.flags.map(({ name, value }) => [name, value])).toEqual([
      ['chown', 'a b'],
      ['from', 'x y'],
    ]);
    expect(copy.sources.map(({ raw }) => raw)).toEqual(['--no']);
  });

  it('points at the value of a flag', () => {
    const text = 'FROM a\nCOPY --from=base x y';
    const { from } = last(text, 'copy');
    expect(text.slice(from?.range.start, from?.range.end)).toBe('base');
  });

  it('takes the bytes of a flag for characters, as BuildKit does', () => {
    expect(last('FROM a\nCOPY --chown=é a b', 'copy').chown?.raw).toBe('Ã©');
    expect(last('FROM a\nMAINTAINER --x=ty\u00a0me', 'maintainer').value?.raw).toBe('me');
  });

  it.each([
    ['COPY --form=x a b', 'unknown flag --form'],
    ['COPY --from=x --from=y a b', 'twice'],
    ['COPY --from a b', 'needs a value'],
    ['COPY --link=x a b', 'true or false'],
    ['RUN --network=x y', 'network mode'],
    ['RUN --mount=type=cache,from=$x,target=/y z', 'takes no variable'],
    ['RUN --mount=a\\"b c', "can't be read"],
    ['HEALTHCHECK --interval=1us CMD x', 'duration'],
    ['HEALTHCHECK --retries=-1 CMD x', 'count'],
    ['WORKDIR --x /a', 'unknown flag'],
  ])('refuses %s', (line, message) => {
    expect(errors(`FROM a\n${line}`)[0]).toContain(message);
  });

  it.each(['ARG --x A', 'STOPSIGNAL --x 9', 'RUN', 'CMD', 'HEALTHCHECK --interval=1.5h3ms CMD x'])(
    'accepts %s',
    (line) => {
      expect(errors(`FROM a\n${line}`)).toEqual([]);
    },
  );

  it('parses mounts under their full names', () => {
    const run = last(
      'FROM a\nRUN --mount=type=Cache,dst=/c,\\"id=a,b\\",ro --mount=from=x,src=/s,target=/t true',
      'run',
    );
    expect(run.mounts.map(({ type, options }) => [type, Object.fromEntries(options)])).toEqual([
      ['cache', { type: 'Cache', target: '/c', id: 'a,b', readonly: 'true' }],
      ['bind', { from: 'x', source: '/s', target: '/t' }],
    ]);
  });
});

describe('JSON form', () => {
  it('decodes strings and falls back when it is not JSON', () => {
    expect(script('RUN ["a b", "\\u00e9\\n"]')).toBe('["a b","é\\n"]');
    expect(script("RUN ['a']")).toBe("['a']");
    expect(script('RUN [ -f x ] && y')).toBe('[ -f x ] && y');
    expect(script('RUN []')).toBe('[]');
    expect(last('FROM a\nVOLUME [/a /b]', 'volume').words.map(({ raw }) => raw)).toEqual(['[/a', '/b]']);
  });

  it('refuses an array with anything but strings', () => {
    expect(errors('FROM a\nRUN ["a", 1]')[0]).toContain('strings only');
    expect(errors('FROM a\nCOPY ["a", null]')[0]).toContain('strings only');
  });

  it('agrees with Go where JavaScript reads JSON differently', () => {
    expect(errors('FROM a\nRUN [1e999]')).toEqual([]);
    expect(script('RUN ["\\ud800x"]')).toBe('["\ufffdx"]');
    expect(errors(`FROM a\nRUN ${'['.repeat(10_001)}${']'.repeat(10_001)}`)).toEqual([]);
  });

  it('keeps the place of every literal', () => {
    const text = 'FROM a\nCOPY [ "a b" , "/c" ]';
    const { sources, destination } = last(text, 'copy');
    expect(text.slice(sources[0]?.range.start, sources[0]?.range.end)).toBe('"a b"');
    expect(text.slice(destination?.range.start, destination?.range.end)).toBe('"/c"');
  });

  it('applies to HEALTHCHECK after its type', () => {
    expect(last('FROM a\nHEALTHCHECK CMD ["a"]', 'healthcheck').command).toMatchObject({
      form: 'exec',
      words: ['a'],
    });
    expect(last('FROM a\nHEALTHCHECK NONE', 'healthcheck').command).toBeNull();
    expect(errors('FROM a\nHEALTHCHECK CMD\u00a0x')[0]).toContain('CMD or NONE');
  });
});

describe('ENV, LABEL, ARG and the plain instructions', () => {
  const triples = (text: string) =>
    last(`FROM a\n${text}`, 'env').assignments.map(({ name, value, separator }) => [
      name.raw,
      value?.raw,
      separator,
    ]);

  it('reads pairs raw, or the legacy form', () => {
    expect(triples('ENV A=1 B="c d" C=e\\ f D=\'g\\\'')).toEqual([
      ['A', '1', '='],
      ['B', '"c d"', '='],
      ['C', 'e\\ f', '='],
      ['D', "'g\\'", '='],
    ]);
    expect(triples('ENV A   b  c="d"')).toEqual([['A', 'b  c="d"', '']]);
  });

  it('refuses a pair without =, and a name without a value', () => {
    expect(errors('FROM a\nENV A=1 B')[0]).toContain('has no =');
    expect(errors('FROM a\nENV A')[0]).toContain('needs a name and a value');
    expect(errors('FROM a\nENV =1')[0]).toContain('blank name');
  });

  it('reads ARG as a list', () => {
    const { assignments } = last('FROM a\nARG A B=2 C="x y"\\', 'arg');
    expect(assignments.map(({ name, value }) => [name.raw, value?.raw ?? null])).toEqual([
      ['A', null],
      ['B', '2'],
      ['C', '"x y"'],
    ]);
  });

  it('splits FROM and EXPOSE at white space and takes USER and its kin whole', () => {
    expect(last('FROM --platform=$P img AS Name', 'from')).toMatchObject({
      image: { raw: 'img' },
      platform: { raw: '$P' },
      name: { raw: 'Name' },
    });
    expect(last('FROM a\nEXPOSE 80 "90 x"', 'expose').words.map(({ raw }) => raw)).toEqual([
      '80',
      '"90',
      'x"',
    ]);
    expect(last('FROM a\nWORKDIR  /a b ', 'workdir').value?.raw).toBe('/a b');
  });

  it.each([
    'FROM',
    'FROM a b',
    'FROM a AS 1x',
    'FROM a AS b c',
    'FROM a\nUSER',
    'FROM a\nCOPY x',
    'FROM a\nSHELL sh',
    'FROM a\nEXPOSE',
    'FROM a\nVOLUME [""]',
    'RUN x',
    'FROM a\nCOPY x <<E\nE',
  ])('refuses %j', (text) => {
    expect(errors(text)).toHaveLength(1);
  });
});

describe('ONBUILD', () => {
  it('nests a whole instruction with its flags and heredocs', () => {
    const onbuild = last('FROM a\nONBUILD COPY --from=x <<E /y\nbody\nE\n', 'onbuild');
    expect(onbuild.instruction).toMatchObject({
      kind: 'copy',
      from: { raw: 'x' },
      heredocs: [{ content: 'body\n' }],
    });
    expect(onbuild.range.endLine).toBe(4);
  });

  it('refuses itself, FROM and MAINTAINER', () => {
    for (const line of ['ONBUILD', 'ONBUILD ONBUILD RUN x', 'ONBUILD FROM b', 'ONBUILD MAINTAINER me'])
      expect(errors(`FROM a\n${line}`)).toHaveLength(1);
  });
});

describe('heredocs', () => {
  const heredocs = (line: string, body: string) =>
    last(`FROM a\n${line}\n${body}`, 'run').heredocs.map(
      ({ name, fileDescriptor, chomp, expand, content }) => ({
        name,
        fileDescriptor,
        chomp,
        expand,
        content,
      }),
    );

  it.each([
    ['RUN <<EOF', 'EOF', 0, true],
    ['RUN 3<<EOF', 'EOF', 3, true],
    ['RUN <<  EOF', 'EOF', 0, true],
    ['RUN <<"EOF"', 'EOF', 0, false],
    ["RUN <<E'O'F", 'EOF', 0, false],
    ['RUN <<EOF;', 'EOF;', 0, true],
    ['RUN cat <<EOF | sh', 'EOF', 0, true],
  ])('opens one in %s', (line, name, fileDescriptor, expand) => {
    expect(heredocs(line, `x\n${name}\n`)).toEqual([
      { name, fileDescriptor, chomp: false, expand, content: 'x\n' },
    ]);
  });

  it.each([
    'RUN echo "<<EOF"',
    'RUN <<<EOF',
    'RUN a<<EOF',
    'RUN <<-  EOF',
    'RUN ["<<EOF"]',
    'CMD <<EOF',
    "RUN it's <<EOF",
  ])('opens none in %s', (line) => {
    expect(parse(`FROM a\n${line}\nUSER b`).instructions.map(({ kind }) => kind)).toHaveLength(3);
  });

  it('reads several in order and keeps the bodies verbatim', () => {
    expect(
      heredocs('RUN <<A cat && <<B cat', '# no comment\nx \\\nA\nRUN y\nB\n').map(({ content }) => content),
    ).toEqual(['# no comment\nx \\\n', 'RUN y\n']);
  });

  it('strips tabs for <<-', () => {
    expect(heredocs('RUN <<-E', '\t\ta\n\tb\tc\n\tE\n')[0]).toMatchObject({
      chomp: true,
      content: 'a\nb\tc\n',
    });
  });

  it('refuses one without its end', () => {
    expect(errors('FROM a\nRUN <<E\nx\n')[0]).toContain('closing line');
  });

  it('uses the backslash whatever the escape token is', () => {
    const run = last('# escape=`\nFROM a\nRUN <<\\EOF\nx\nEOF\n', 'run');
    expect(run.heredocs[0]?.name).toBe('EOF');
  });

  it('traces the body back to the file', () => {
    const text = 'FROM a\nRUN <<-E\n\tab\n\tcd\nE\n';
    const { body } = last(text, 'run').heredocs[0] ?? { body: null };
    expect(text.slice(body?.sourceOffset(3), body?.sourceOffset(5))).toBe('cd');
  });
});

describe('any text', () => {
  const anyText = fc.oneof(
    dockerfileText,
    mutated(dockerfileText),
    fc.string({ unit: 'binary', maxLength: 80 }),
  );

  /** Every range inside the instruction that it belongs to, and in the file. */
  function expectNested(file: Dockerfile): void {
    let at = 0;
    for (const instruction of file.instructions) {
      expect(instruction.range.start).toBeGreaterThanOrEqual(at);
      at = instruction.range.end;
      expect(at).toBeLessThanOrEqual(file.source.text.length);
      for (const range of rangesIn(instruction)) {
        expect(range.start).toBeGreaterThanOrEqual(instruction.range.start);
        expect(range.end).toBeLessThanOrEqual(instruction.range.end);
        expect(range.end).toBeGreaterThanOrEqual(range.start);
      }
    }
  }

  function rangesIn(value: unknown): { start: number; end: number }[] {
    if (typeof value !== 'object' || value === null) return [];
    if ('start' in value && 'end' in value && 'startLine' in value)
      return [value as { start: number; end: number }];
    return Object.entries(value).flatMap(([name, inner]) => (name === 'bodyRange' ? [] : rangesIn(inner)));
  }

  it('is read without throwing, with nested ranges and words that stand in the file', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const file = parse(text);
        expectNested(file);
        for (const instruction of file.instructions) {
          const covered = file.source.text.slice(instruction.range.start, instruction.range.end);
          if (instruction.written !== '' && !covered.includes('\n'))
            expect(covered).toContain(instruction.written);
        }
      }),
      { numRuns: CASES },
    );
  });

  it('is covered by instructions, comments, directives and blank lines', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const file = parse(text);
        const pieces = [...file.instructions, ...file.comments, ...file.directives]
          .map(({ range }) => range)
          .sort((a, b) => a.start - b.start || b.end - a.end);
        let at = 0;
        let rebuilt = '';
        for (const { start, end } of pieces) {
          if (start < at) continue;
          const between = file.source.text.slice(at, start);
          expect(between.trim().replace(/[\u0085\ufeff]/g, '')).toBe('');
          rebuilt += between + file.source.text.slice(start, end);
          at = end;
        }
        expect(rebuilt + file.source.text.slice(at)).toBe(file.source.text);
      }),
      { numRuns: CASES },
    );
  });

  it('may be any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        parseDockerfile(SourceText.fromBytes('Dockerfile', bytes));
      }),
      { numRuns: CASES },
    );
  });

  it('lists no more than fifty problems', () => {
    expect(parse('x\n'.repeat(10_000)).problems).toHaveLength(50);
  });
});

describe('the collected Dockerfiles', () => {
  const names = readdirSync(FIXTURES).sort();

  it.each(names)('%s', (name) => {
    const file = parseDockerfile(SourceText.fromBytes(name, readFileSync(`${FIXTURES}${name}`)));
    const isBroken = name.startsWith('broken-') || name === 'arg-only.Dockerfile';
    expect(file.problems.some(({ severity }) => severity === 'error')).toBe(isBroken);
  });
});
