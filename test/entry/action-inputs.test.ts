import { describe, expect, it } from 'vitest';
import { inputText, readAnalyzeInputs, readCommands } from '../../src/entry/action-inputs.ts';

describe('inputs', () => {
  it('have defaults, and an empty one is an absent one', () => {
    expect(readAnalyzeInputs({ 'INPUT_WORKING-DIRECTORY': '', INPUT_PYTHON: ' ' })).toEqual({
      'working-directory': '.',
      comment: 'on-change',
      'fail-on': 'error',
      suggestions: true,
      offline: false,
      cache: true,
    });
    expect(inputText('fail-on', { 'INPUT_FAIL-ON': ' never\n' })).toBe('never');
  });

  it('take switches as YAML writes them, and refuse what they do not know by name', () => {
    expect(readAnalyzeInputs({ INPUT_SUGGESTIONS: 'FALSE', INPUT_OFFLINE: 'True' })).toMatchObject({
      suggestions: false,
      offline: true,
    });
    expect(() => readAnalyzeInputs({ INPUT_OFFLINE: '1' })).toThrow(
      'input offline: write true or false, not "1"',
    );
    expect(() => readAnalyzeInputs({ 'INPUT_FAIL-ON': 'warn' })).toThrow(
      'input fail-on: write error, warning or never, not "warn"',
    );
  });

  it('name commands, each once', () => {
    expect(readCommands({})).toEqual(['analyze']);
    expect(readCommands({ INPUT_COMMANDS: 'analyze,slim\n slim , analyze' })).toEqual(['analyze', 'slim']);
    expect(() => readCommands({ INPUT_COMMANDS: ',' })).toThrow('names no command');
  });
});
