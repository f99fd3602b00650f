import { describe, expect, it } from 'vitest';
import {
  evaluateMarker,
  formatMarker,
  type MarkerContext,
  mentionsVariable,
  parseMarker,
} from '../../src/python/marker.ts';
import { markerEnvironment } from '../../src/python/target.ts';

const linux = markerEnvironment({ python: '3.11', platform: 'linux/amd64', fullVersion: '3.11.4' });

function read(text: string) {
  const result = parseMarker(text);
  if (!result.ok) throw new Error(`${result.message} at ${result.offset}`);
  return result.marker;
}
const holds = (text: string, extras: readonly string[] = [], context: MarkerContext = {}) =>
  evaluateMarker(read(text), linux, new Set(extras), context);

describe('a marker', () => {
  it.each([
    'python_version < "3.12"',
    "'3.12' > python_version",
    'python_version >= "3.9"',
    'python_version == "3.*"',
    'python_version ~= "3.8"',
    'python_version in "3.10 3.11"',
    'python_full_version < "3.11.5"',
    'python_full_version == "3.11.*"',
    '"linux" in sys_platform',
    'os.name == "posix" and platform.machine == "x86_64"',
    'python_implementation == "CPython"',
    'os_name == "nt" and os_name == "x" or sys_platform == "linux"',
    'sys_platform == "linux" or os_name == "nt" and os_name == "x"',
    'os_name != "nt" and (python_version < "3" or platform_system == "Linux")',
    'os_name >= "posix"',
    'platform_release == ""',
    'os_name == "po\\x73ix"',
    'extra != "test"',
  ])('%s holds', (text) => {
    expect(holds(text)).toBe(true);
    expect(holds(formatMarker(read(text)))).toBe(true);
  });

  it.each([
    'python_version < "3.9"',
    'python_version not in "3.11"',
    'python_full_version < "3.11.4"',
    'os_name > "a"',
    'os_name ~= "posix"',
    'os_name === "posix"',
    'platform_release >= "5"',
    'extra == "test"',
    '"a" == "a"',
    'os_name == os_name',
    '(os_name == "posix" or sys_platform == "linux") and python_version < "3"',
  ])('%s does not hold', (text) => {
    expect(holds(text)).toBe(false);
  });

  it('asks for extras in any spelling, one at a time or together', () => {
    expect(holds('extra == "Some.Test"', ['some_test'])).toBe(true);
    expect(holds('"A_b" == extra', ['x', 'a-B'])).toBe(true);
    expect(holds('extra == "a" and extra == "b"', ['a', 'b'])).toBe(false);
    expect(holds('extra == "a" and extra == "b"', ['a', 'b'], { extraReading: 'together' })).toBe(true);
    expect(holds('extra != "a"', ['a', 'b'])).toBe(true);
    expect(holds('extra != "a"', ['a', 'b'], { extraReading: 'together' })).toBe(false);
    expect(holds('"a" in extras', ['A'])).toBe(true);
    expect(holds('"Dev" in dependency_groups', [], { dependencyGroups: new Set(['dev']) })).toBe(true);
    expect(holds('"dev" not in dependency_groups')).toBe(true);
    expect(mentionsVariable(read('os_name == "a" and (extra == "b" or os_name == "c")'), 'extra')).toBe(true);
  });

  it('completes the version of a CPython built between tags', () => {
    const marker = read('python_full_version >= "3.13.0"');
    expect(evaluateMarker(marker, { ...linux, python_full_version: '3.13.0+' })).toBe(true);
  });

  it.each([
    ['(((os_name == "a"))) or os_name == "b"', 'os_name == "a" or os_name == "b"'],
    [
      '(os_name=="a" and os_name=="b") or os_name=="c"',
      'os_name == "a" and os_name == "b" or os_name == "c"',
    ],
    [
      'os_name=="a" and (os_name=="b" or os_name=="c")',
      'os_name == "a" and (os_name == "b" or os_name == "c")',
    ],
    [`os_name == 'a"b'`, `os_name == 'a"b'`],
    [`os_name == "a\\x22b'c\\\\d\\n"`, `os_name == "a\\x22b'c\\\\d\\n"`],
  ])('%s is printed as %s', (text, printed) => {
    expect(formatMarker(read(text))).toBe(printed);
    expect(read(printed)).toEqual(read(text));
  });

  it.each([
    ['', 0, 'expected a marker variable or a quoted string, found the end'],
    ['os_name', 7, 'expected one of ==, !=, <=, >=, <, >, ~=, ===, in, not in, found the end'],
    ['os_name == posix', 11, 'expected a marker variable or a quoted string, found "posix"'],
    ['(os_name == "a"', 0, 'the parenthesis is not closed'],
    ['os_name == "a")', 14, 'expected the end of the marker, found ")"'],
    ['os_name == "a\nb"', 13, 'a quoted string goes over the end of the line'],
    ['os_name == "\\xq"', 12, 'a quoted string has an escape that Python does not know'],
    ['os_name notin "a"', 8, 'expected one of ==, !=, <=, >=, <, >, ~=, ===, in, not in, found "notin"'],
    [`${'('.repeat(101)}os_name == "a"`, 100, 'parentheses are nested deeper than 100'],
  ])('%j is refused at %i: %s', (text, offset, message) => {
    expect(parseMarker(text)).toEqual({ ok: false, offset, message });
  });

  it('of twenty thousand alternatives is read and evaluated', () => {
    const marker = read(Array.from({ length: 20_000 }, (_, index) => `extra == "e${index}"`).join(' or '));
    expect(evaluateMarker(marker, linux, new Set(['e19999']))).toBe(true);
  });
});
