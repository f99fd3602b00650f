import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config/read-config.ts';
import { formatPlace, UserError } from '../../src/support/errors.ts';
import { SourceText } from '../../src/support/source-text.ts';

const read = (text: string) => readConfig(SourceText.fromString('plimsoll.yml', text));

/** What a broken configuration is refused with: place, message, advice. */
function refusal(text: string): { place: string; message: string; advice: string } {
  try {
    read(text);
  } catch (error) {
    if (!(error instanceof UserError) || error.place === undefined) throw error;
    return { place: formatPlace(error.place), message: error.message, advice: error.advice ?? '' };
  }
  throw new Error('it was accepted');
}

describe('plimsoll.yml', () => {
  it.each(['', '# nothing\n', 'analyze:\n', 'analyze:\n  budgets:\n  ignore:\n', '{}'])(
    'may say nothing: %j',
    (text) => {
      expect(read(text).analyze.platform).toBe('linux/amd64');
    },
  );

  it('reads everything that the documentation shows', () => {
    const { analyze } = read(`analyze:
  python: "3.11"
  platform: linux/arm64
  base-provides: ["torch==2.2.0+cpu", "torchvision"]
  ignore: [apt-recommends]
  exclude: ["**/vendor"]
  dockerfiles:
    - { path: docker/Dockerfile, context: ., target: prod, build-args: { CUDA: "12.4" } }
  budgets:
    - { manifest: requirements.txt, max-download: 250MB, max-installed: 1.5 GB, max-growth: 5% }
`);
    expect(analyze.budgets[0]).toEqual({
      manifest: 'requirements.txt',
      'max-download': 250_000_000,
      'max-installed': 1_500_000_000,
      'max-growth': 0.05,
    });
  });

  it('reads anchors and merged keys', () => {
    const { budgets } = read(
      'analyze:\n  budgets:\n    - &one { manifest: a.txt, max-download: 1MB }\n    - { <<: *one, manifest: b.txt }\n',
    ).analyze;
    expect(budgets.map((budget) => [budget.manifest, budget['max-download']])).toEqual([
      ['a.txt', 1e6],
      ['b.txt', 1e6],
    ]);
  });

  it.each([
    ['analyse:\n  python: "3.11"\n', 'plimsoll.yml:1:1', 'unknown key "analyse"', '"analyze"'],
    ['analyze:\n  ignor: []\n', 'plimsoll.yml:2:3', 'analyze: unknown key "ignor"', '"ignore"'],
    [
      'analyze:\n  nonsense-key: 1\n',
      'plimsoll.yml:2:3',
      'unknown key',
      'Known here: base-provides, budgets',
    ],
    [
      'analyze:\n  budgets:\n    - manifest: a\n      max-downlod: 1MB\n',
      'plimsoll.yml:4:7',
      'analyze.budgets.0: unknown key',
      '"max-download"',
    ],
    [
      'analyze:\n  dockerfiles:\n    - path: a\n      build-arg: {}\n',
      'plimsoll.yml:4:7',
      'unknown key "build-arg"',
      '"build-args"',
    ],
    ['analyze:\n  python: 3.10\n', 'plimsoll.yml:2:11', '"3.10"', ''],
    ['analyze:\n  python: "2.7"\n', 'plimsoll.yml:2:11', 'in quotes', ''],
    ['analyze:\n  python: [3]\n', 'plimsoll.yml:2:11', 'in quotes', ''],
    ['analyze:\n  platform: amd64\n', 'plimsoll.yml:2:13', 'linux/amd64', ''],
    ['analyze:\n  base-provides: ["torch=2"]\n', 'plimsoll.yml:2:19', '"torch=2" is not a requirement', ''],
    [
      'analyze:\n  budgets:\n    - { manifest: a, max-download: 1MiBs }\n',
      'plimsoll.yml:3:36',
      'is not a size',
      '',
    ],
    [
      'analyze:\n  budgets:\n    - { manifest: a, max-download: -5 }\n',
      'plimsoll.yml:3:36',
      'is not a size',
      '',
    ],
    ['analyze:\n  budgets:\n    - { manifest: a, max-growth: 5 }\n', 'plimsoll.yml:3:34', '"5%"', ''],
    [
      'analyze:\n  budgets:\n    - { manifest: a, max-growth: 5 percent }\n',
      'plimsoll.yml:3:34',
      'is not a percentage',
      '',
    ],
    [
      'analyze:\n  budgets:\n    - { manifest: a, dockerfile: b, max-growth: 5% }\n',
      'plimsoll.yml:3:7',
      'either a manifest or a dockerfile',
      '',
    ],
    [
      'analyze:\n  budgets:\n    - { manifest: a }\n',
      'plimsoll.yml:3:7',
      'max-download, max-installed or max-growth',
      '',
    ],
    [
      'analyze:\n  dockerfiles:\n    - { path: a, build-args: { PY: 3.10 } }\n',
      'plimsoll.yml:3:36',
      'in quotes',
      '',
    ],
    ['analyze:\n  exclude: ["[a"]\n', 'plimsoll.yml:2:13', 'not a pattern', ''],
    ['analyze:\n\tpython: "3.11"\n', 'plimsoll.yml:2:1', 'this is not YAML', ''],
    ['analyze:\n  python: "3.11"\n  python: "3.12"\n', 'plimsoll.yml:3:3', 'this is not YAML', ''],
    ['a: 1\n---\nb: 2\n', 'plimsoll.yml:2:1', 'this is not YAML', ''],
    ['- analyze\n', 'plimsoll.yml:1:1', 'expected object', ''],
    ['analyze: [unclosed\n', 'plimsoll.yml:2:1', 'this is not YAML', ''],
  ])('refuses %j', (text, place, message, advice) => {
    const found = refusal(text);
    expect(found.place).toBe(place);
    expect(found.message).toContain(message);
    expect(found.advice).toContain(advice);
  });

  it('stops at aliases that expand without end, and at a file that is no configuration', () => {
    const bomb = [
      'a0: &a0 [x,x,x,x,x,x,x,x,x]',
      ...[1, 2, 3, 4, 5, 6].map(
        (n) =>
          `a${n}: &a${n} [${Array(9)
            .fill(`*a${n - 1}`)
            .join(',')}]`,
      ),
    ].join('\n');
    expect(() => read(bomb)).toThrow(UserError);
    expect(() => read('x'.repeat(1_000_001))).toThrow(/larger than/);
  });
});
