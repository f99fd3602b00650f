import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAXIMUM_SCRIPT_LENGTH, readShellScripts } from '../../src/shell/read.ts';
import { recogniseCommand } from '../../src/shell/recognise.ts';
import { removedPaths } from '../../src/shell/removal.ts';
import type { ShellScript } from '../../src/shell/script.ts';

const CASES = Number(process.env.PLIMSOLL_FUZZ_CASES ?? 2000);

const PIECES = [
  ...'if then else elif fi for in do done while until case esac function select { } ( ) (( )) [[ ]] ! && || ; ;; & | |& \n'.split(
    ' ',
  ),
  ..."<<EOF <<-EOF EOF <<<x > >> 2>&1 <( >( $( ` ) \" ' \\ $ ${ } ${x:-y} ${x%y} $((1+1)) $'a' # = A=b A=( a[1]=x".split(
    ' ',
  ),
  ...'pip install -r x.txt --no-cache-dir bash -c sh eval cd /x rm -rf * python - find / -name -delete sudo env é 😀 \u0000 \r'.split(
    ' ',
  ),
];

/** Everything that must hold of any script, however broken. */
function expectSound(text: string, script: ShellScript | undefined) {
  expect(script?.text).toBe(text);
  if (script === undefined) return;
  const ranges = [
    ...script.errors,
    ...script.members.flatMap(({ range, operatorRange }) =>
      operatorRange === null ? [range] : [range, operatorRange],
    ),
    ...script.commands.flatMap(({ range, words }) => [range, ...words.map((word) => word.range)]),
  ];
  expect(ranges.filter(({ start, end }) => !(0 <= start && start <= end && end <= text.length))).toEqual([]);
  expect(
    script.commands.filter(({ listPosition }) => listPosition !== null && !script.members[listPosition]),
  ).toEqual([]);
  for (const command of script.commands) if (recogniseCommand(command) !== null) removedPaths(command);
}

describe('readShellScripts on any text', () => {
  const variables = new Map([
    ['A', 'a b'],
    ['x', '$x'],
  ]);

  it('neither throws nor loses its footing', async () => {
    const shellLike = fc
      .array(fc.constantFrom(...PIECES), { maxLength: 24 })
      .map((pieces) => pieces.join(' '));
    const glued = fc.array(fc.constantFrom(...PIECES), { maxLength: 16 }).map((pieces) => pieces.join(''));
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(shellLike, glued, fc.string({ unit: 'binary', maxLength: 60 })),
        async (text) => {
          const [script] = await readShellScripts([{ text, variables }]);
          expectSound(text, script);
        },
      ),
      { numRuns: CASES },
    );
  });

  const repeat = (text: string, times: number) => text.repeat(times);
  const HOSTILE: Readonly<Record<string, string>> = {
    'nested subshells': repeat('(', 20_000),
    'nested substitutions': repeat('$(', 20_000),
    'nested substitutions in quotes': repeat('"$(', 10_000),
    'balanced substitutions': repeat('$(a ', 500) + repeat(')', 500),
    'nested ifs': repeat('if a; then ', 5_000),
    'nested cases': repeat('case a in b) ', 5_000),
    'nested braces': repeat('{ ', 20_000),
    'many here-documents': repeat('cat <<EOF\n', 5_000),
    quotes: repeat('"', 50_001),
    backquotes: repeat('`', 50_001),
    backslashes: repeat('\\', 50_001),
    'a long list': repeat('a && ', 40_000),
    'a long list for the grammar': `${repeat('a && ', 20_000)}$(b)`,
    redirects: repeat('a > b && ', 10_000),
    'a long pipeline': repeat('a | ', 40_000),
    expansions: repeat('${a:-', 20_000),
    brackets: repeat('[[ ', 10_000),
    'doubling variables': `A=aaaaaaaaaaaaaaaa; ${repeat('A=$A$A; ', 200)} rm $A`,
    'scripts in scripts': `${repeat('bash -c "', 300)}a`,
    'escaped scripts in scripts': Array.from({ length: 10 })
      .reduce<string>((inner) => `sh -c '${inner.replaceAll("'", `'\\''`)}'`, 'a')
      .slice(0, 200_000),
    'evaluations of a long variable': `X=${repeat('a;', 5_000)}; ${repeat('eval "$X"; ', 500)}`,
    'too long': repeat('a', MAXIMUM_SCRIPT_LENGTH + 1),
    braces: `rm ${repeat('{a,b}', 30)}`,
    stars: `find / -name ${repeat('*a', 500)} -delete`,
  };

  for (const [name, text] of Object.entries(HOSTILE))
    it(`takes bounded time for ${name}`, async () => {
      const started = performance.now();
      const [script] = await readShellScripts([{ text, variables }]);
      expectSound(text, script);
      expect(performance.now() - started).toBeLessThan(10_000);
    });
});
