import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadGrammar, type ShellGrammar } from '../../src/shell/grammar.ts';
import { readPlainWords } from '../../src/shell/plain-words.ts';
import { readScript, readWithGrammar } from '../../src/shell/read.ts';

const CASES = Number(process.env.PLIMSOLL_FUZZ_CASES ?? 2000);

const VARIABLES = new Map([
  ['VERSION', '2.2.0'],
  ['PACKAGES', 'gcc  g++'],
  ['EMPTY', ''],
]);

const WORDS = [
  'pip install --no-cache-dir torch==2.2 apt-get -y rm -rf /var/lib/apt/lists/* cd /app export unset readonly local',
  'A=b A+=b A= PIP_NO_CACHE_DIR=1 x[1] torch[cpu] a=b == = != =~ -o --opt=value -- - + : . , @ % ^ ~ ~/x %x a%b a#b',
  '*.py ? [ab] !x x! a!b 1 12 1.2 0x1 a:b a@b a,b [ ] [[ ]] test echo for in do done if then fi case esac time set -eux',
  'declare -x true false \\; \\( \\) \\$ \\" \\\' \\\\ a\\ b $VERSION ${VERSION} $EMPTY $PACKAGES ${UNKNOWN} $UNKNOWN $1 $? $@',
  '\'a b\' "a b" "$VERSION" "${PACKAGES}" "a\\"b" \'\' "" a"b c"d x\'y\'z "#" \'#\' "it\'s" \'say "x"\' "$" a"$"',
  '> >> 2>&1 >/dev/null 2>/dev/null &>/dev/null < 2> >x 1>>y >&2 A="b c" A=\'x\' B=$VERSION -e .[dev] ./x ../y',
  'bash -c sh \'pip install x\' "cd /x && ls" eval sudo env nice exec python -m function select until while coproc let',
  '{ } {} {a,b} a{1..2} $( ` ( ) <<EOF <<< $(( "$(x)" `x` $\'x\' ${x:-y} ${x%y} é "é" 😀',
]
  .join(' ')
  .match(/(?:[^\s"'\\]|\\.|"(?:[^"\\]|\\.)*"|'[^']*')+/gs) as string[];

const PLAIN = 'pip install torch --no-cache-dir -r x.txt "a b" $VERSION rm -rf /tmp/*'.split(/ (?!b")/);

const operator = fc.constantFrom(
  ...[
    ' && ',
    ' || ',
    '; ',
    ' ; ',
    '\n',
    ' | ',
    ' & ',
    '&&',
    ';',
    ' \\\n',
    ' && \\\n  ',
    ' # note\n',
    '\n\n',
    ' &&\n# x\n',
    '|',
  ],
);
const command = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...PLAIN) },
      { weight: 1, arbitrary: fc.constantFrom(...WORDS) },
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((words) => words.join(' '));
const script = fc
  .tuple(
    fc.constantFrom('', ' ', '\n', '# first\n', '\t'),
    command,
    fc.array(fc.tuple(operator, command), { maxLength: 4 }),
    fc.constantFrom('', ';', '\n', ' # end', '&', ' ', ' && '),
  )
  .map(
    ([start, first, more, end]) =>
      start + first + more.map(([between, next]) => between + next).join('') + end,
  );

let grammar: ShellGrammar;
beforeAll(async () => {
  grammar = await loadGrammar();
});

/** What both ways must agree on; null when the plain one does not take the script. */
function both(text: string) {
  const plain = readScript({ text, variables: VARIABLES }, readPlainWords);
  if (plain === null) return null;
  return {
    plain,
    full: readScript({ text, variables: VARIABLES }, (part) => readWithGrammar(grammar, part)),
  };
}

describe('the plain-words path', () => {
  it('reads what it accepts exactly as the grammar does', () => {
    let accepted = 0;
    fc.assert(
      fc.property(script, (text) => {
        const read = both(text);
        if (read === null) return;
        accepted += 1;
        expect(read.plain).toEqual(read.full);
      }),
      { numRuns: CASES },
    );
    expect(accepted).toBeGreaterThan(CASES / 20);
  });

  it('does so for arbitrary characters too', () => {
    const characters = fc.string({
      unit: fc.constantFrom(...`ab1=-+./:,@%^~*?![]#$"'\\ \t\n;&|<>{}_V`),
      maxLength: 24,
    });
    const tail = fc.string({ unit: fc.constantFrom(...`aB1=-+./:,@%^~*?![]#$\\ \n;&|<>`), maxLength: 8 });
    fc.assert(
      fc.property(
        fc.oneof(
          characters,
          tail.map((text) => `pip install ${text}`),
        ),
        (text) => {
          const read = both(text);
          if (read !== null) expect(read.plain).toEqual(read.full);
        },
      ),
      { numRuns: CASES },
    );
  });
});
