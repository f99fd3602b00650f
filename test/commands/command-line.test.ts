import { describe, expect, it } from 'vitest';
import { analyzeDescription } from '../../src/commands/analyze/describe.ts';
import { commandHelp, readArguments } from '../../src/commands/command-line.ts';
import { inspectDescription } from '../../src/commands/inspect/describe.ts';
import { UserError } from '../../src/support/errors.ts';

const read = (...argv: string[]) => readArguments(analyzeDescription, argv);

function refusal(...argv: string[]): string {
  try {
    read(...argv);
  } catch (error) {
    if (error instanceof UserError) return `${error.message} | ${error.advice ?? ''}`;
    throw error;
  }
  throw new Error('it was accepted');
}

describe('arguments', () => {
  it('take values after a blank or an equals sign, before or after the operand', () => {
    const given = read('--format=json', 'folder', '--base', 'main', '--fix');
    expect(given.operands).toEqual(['folder']);
    expect([given.value('format'), given.value('base'), given.has('fix'), given.has('diff')]).toEqual([
      'json',
      'main',
      true,
      false,
    ]);
  });

  it('collect repeated values; of an option that holds one, the last counts', () => {
    const given = read('--build-arg', 'A=1', '--build-arg=B=2=3', '--format', 'text', '--format', 'json');
    expect(given.values('build-arg')).toEqual(['A=1', 'B=2=3']);
    expect(given.value('format')).toBe('json');
  });

  it('take a value that starts with a dash after an equals sign only', () => {
    expect(read('--base=-x').value('base')).toBe('-x');
    expect(read('--output', '-').value('output')).toBe('-');
    expect(refusal('--output', '--quiet')).toContain('--output needs a value');
    expect(refusal('--output', '--quiet')).toContain('--output=--quiet');
  });

  it('end at --', () => {
    expect(read('--', '--folder').operands).toEqual(['--folder']);
  });

  it.each([
    [['--formt', 'json'], 'Did you mean --format?'],
    [['--zzzzzzzz'], 'plimsoll analyze --help'],
    [['-x'], 'unknown option -x'],
    [['--format'], '--format needs a value'],
    [['--format='], '--format needs a value'],
    [['--format', 'jsn'], 'Did you mean "json"?'],
    [['--format', 'pdf'], 'Choose from: text, json'],
    [['--fix=yes'], '--fix takes no value'],
    [['a', 'b'], 'unexpected argument "b"'],
  ])('refuse %j', (argv, sentence) => {
    expect(refusal(...argv)).toContain(sentence);
  });

  it('do not reach prototypes', () => {
    expect(refusal('--__proto__', 'x')).toContain('unknown option');
    expect(refusal('--constructor', 'x')).toContain('unknown option');
  });
});

describe('help', () => {
  it.each([analyzeDescription, inspectDescription])(
    'of $name fits 100 columns and names every option',
    (command) => {
      const help = commandHelp(command);
      for (const line of help.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
      for (const { name } of command.options) expect(help).toContain(`--${name}`);
    },
  );
});
