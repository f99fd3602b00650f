import fc from 'fast-check';

/** Versions as people and machines write them, and near misses. */
const number = fc.oneof(
  { weight: 6, arbitrary: fc.nat(4).map(String) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('00', '01', '10', '2024', '20240101', '99999999999999999999', '007'),
  },
);
const separator = fc.constantFrom('', '', '.', '-', '_');
const optional = (arbitrary: fc.Arbitrary<string>, weight = 1) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant('') }, { weight, arbitrary });
const release = fc.array(number, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('.'));
const pre = fc
  .tuple(
    separator,
    fc.constantFrom('a', 'b', 'rc', 'alpha', 'beta', 'c', 'pre', 'preview', 'RC', 'Alpha'),
    separator,
    optional(number, 4),
  )
  .map((parts) => parts.join(''));
const post = fc.oneof(
  number.map((text) => `-${text}`),
  fc
    .tuple(separator, fc.constantFrom('post', 'rev', 'r', 'POST'), separator, optional(number, 4))
    .map((parts) => parts.join('')),
);
const dev = fc
  .tuple(separator, fc.constantFrom('dev', 'DEV'), separator, optional(number, 4))
  .map((parts) => parts.join(''));
const localPart = fc.constantFrom('1', '01', '10', 'cpu', 'cu121', 'ubuntu', 'ABC', '0', 'git1a2b');
const local = fc
  .tuple(
    localPart,
    fc.array(
      fc.tuple(fc.constantFrom('.', '-', '_'), localPart).map((pair) => pair.join('')),
      { maxLength: 2 },
    ),
  )
  .map(([first, rest]) => `+${first}${rest.join('')}`);
const epoch = optional(
  number.map((text) => `${text}!`),
  1,
);
const vee = fc.oneof(
  { weight: 8, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.constantFrom('v', 'V') },
);

export const publicVersion = fc
  .tuple(vee, epoch, release, optional(pre), optional(post), optional(dev))
  .map((parts) => parts.join(''));

export const version = fc.tuple(publicVersion, optional(local)).map((parts) => parts.join(''));

/** Few numbers, so that versions and specifiers meet. */
const smallRelease = fc
  .array(fc.constantFrom('0', '1', '2'), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join('.'));
export const SUFFIXES = [
  '',
  '',
  '',
  '',
  'a1',
  'a2',
  'b1',
  'rc1',
  '.post0',
  '.post1',
  '.post2',
  '.dev0',
  '.dev1',
  'a1.post1',
  'a1.dev1',
  '.post1.dev1',
  'rc1.post2.dev3',
  '.post2.dev0',
  '.dev2',
  '-1',
] as const;
const smallSuffix = fc.constantFrom(...SUFFIXES);
const smallPublic = fc
  .tuple(fc.constantFrom('', '', '', '', '', '1!', '0!'), smallRelease, smallSuffix)
  .map((parts) => parts.join(''));
export const smallVersion = fc
  .tuple(smallPublic, fc.constantFrom('', '', '', '+cpu', '+1', '+cpu.1', '+2'))
  .map((parts) => parts.join(''));

/** Texts with a few characters changed, doubled or lost: mostly invalid, some surprisingly valid. */
export function damaged(arbitrary: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(
      arbitrary,
      fc.array(
        fc.tuple(
          fc.nat(200),
          fc.constantFrom(0, 1, 2),
          fc.constantFrom(...' \t\n.*+-_!~=<>()[];,@\'"\\#av01é\u00a0\u2028\ufeff\0'),
        ),
        { maxLength: 3 },
      ),
    )
    .map(([text, changes]) => {
      let changed = text;
      for (const [place, kind, character] of changes) {
        const at = place % (changed.length + 1);
        changed =
          changed.slice(0, at) + (kind === 0 ? '' : character) + changed.slice(kind === 2 ? at : at + 1);
      }
      return changed;
    });
}

const space = fc.constantFrom('', '', '', ' ', '  ', '\t');
const clause = fc.oneof(
  fc
    .tuple(fc.constantFrom('==', '!=', '<=', '>=', '<', '>', '~=', '==='), space, smallPublic)
    .map((parts) => parts.join('')),
  fc
    .tuple(
      fc.constantFrom('==', '!='),
      space,
      smallRelease.map((text) => `${text}.*`),
    )
    .map((parts) => parts.join('')),
  fc.tuple(fc.constantFrom('==', '!='), space, smallVersion).map((parts) => parts.join('')),
);
export const specifierSet = fc
  .tuple(space, fc.array(clause, { maxLength: 3 }), fc.constantFrom(',', ', ', ' , '))
  .map(([before, clauses, comma]) => before + clauses.join(comma));

const variable = fc.constantFrom(
  'python_version',
  'python_version',
  'python_full_version',
  'os_name',
  'os.name',
  'sys_platform',
  'sys.platform',
  'platform_machine',
  'platform.machine',
  'platform_system',
  'platform_release',
  'platform_version',
  'platform.version',
  'python_implementation',
  'platform_python_implementation',
  'platform.python_implementation',
  'implementation_name',
  'implementation_version',
  'extra',
  'extra',
);
const literalText = fc.constantFrom(
  '3.8',
  '3.11',
  '3.9',
  '3.13.1',
  '3.11.4',
  '3',
  '3.*',
  '2.7 3.6',
  '3.10, 3.11',
  'linux',
  'win32',
  'darwin',
  'posix',
  'nt',
  'x86_64',
  'arm64',
  'CPython',
  'cpython',
  'Linux',
  'test',
  'Test_Extra',
  'test-extra',
  '',
  '5.15.0-azure',
  '6.1',
  "it's",
  'a"b',
  '\\n',
  '\\x41',
  'é',
);
const literal = fc
  .tuple(literalText, fc.boolean())
  .map(([text, single]) =>
    text.includes('"') || (single && !text.includes("'")) ? `'${text}'` : `"${text}"`,
  );
const operator = fc.constantFrom('==', '!=', '<', '<=', '>', '>=', '~=', '===', 'in', 'not in', 'not  in');
const gap = fc.constantFrom(' ', ' ', '  ', '\t');
const comparison = fc
  .tuple(fc.boolean(), variable, gap, operator, gap, literal)
  .map(([reversed, name, before, sign, after, value]) =>
    reversed ? `${value}${before}${sign}${after}${name}` : `${name}${before}${sign}${after}${value}`,
  );
export const marker: fc.Arbitrary<string> = fc.letrec<{ marker: string }>((tie) => ({
  marker: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    comparison,
    fc.tuple(tie('marker'), fc.constantFrom(' and ', ' or '), tie('marker')).map((parts) => parts.join('')),
    tie('marker').map((inner) => `(${inner})`),
    tie('marker').map((inner) => `( ${inner} )`),
  ),
})).marker;

const name = fc.constantFrom(
  'foo',
  'Foo.Bar',
  'a',
  'A_b',
  'zope.interface',
  'x-',
  'foo_',
  '1password',
  'numpy',
  '-bad',
);
const extras = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '[]',
      '[ ]',
      '[a]',
      '[a,b]',
      '[ Some_Extra , b ]',
      '[a,]',
      '[a b]',
      '[a',
      '[a,a,A]',
      ' [x]',
    ),
  },
);
const specified = fc.oneof(
  specifierSet,
  specifierSet.map((text) => `(${text})`),
  specifierSet.map((text) => ` ( ${text} ) `),
  specifierSet.map((text) => `${text},`),
  fc.constantFrom(
    '@ https://example.org/foo-1.0.tar.gz',
    ' @ file:///tmp/x.whl ',
    '@git+https://example.org/r.git@main#egg=foo',
    ' @ ./x;y',
    '@',
  ),
);
export const requirement = fc
  .tuple(
    space,
    name,
    extras,
    specified,
    fc.oneof(
      fc.constant(''),
      marker.map((text) => `;${text}`),
      marker.map((text) => ` ; ${text} `),
    ),
  )
  .map((parts) => parts.join(''));

const tagPart = (values: readonly string[]) =>
  fc.array(fc.constantFrom(...values), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('.'));
export const wheelFilename = fc
  .tuple(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom('foo', 'Foo_Bar', 'foo.bar', 'fö') },
      { weight: 1, arbitrary: fc.constantFrom('foo__bar', '', 'a-b') },
    ),
    fc.oneof(
      { weight: 3, arbitrary: version.map((text) => text.replaceAll('-', '_')) },
      { weight: 1, arbitrary: version },
    ),
    fc.constantFrom('', '', '', '', '-1', '-12abc', '-0', '-abc'),
    tagPart(['py3', 'py3', 'py2', 'cp311', 'CP310', 'pp39', 'py39', 'cp312', '3py']),
    tagPart(['none', 'none', 'abi3', 'cp311', 'cp313t', 'cp39', 'cp310', 'pypy39_pp73', '']),
    tagPart(['any', 'manylinux_2_17_x86_64', 'manylinux2014_x86_64', 'win_amd64', 'macosx_11_0_arm64']),
    fc.constantFrom(...Array<string>(12).fill('.whl'), '.zip', '.WHL', ''),
  )
  .map(
    ([first, second, build, interpreter, abi, platform, end]) =>
      `${first}-${second}${build}-${interpreter}-${abi}-${platform}${end}`,
  );
