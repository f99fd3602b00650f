import fc from 'fast-check';

const pick = (...values: readonly string[]) => fc.constantFrom(...values);
const words = (...parts: readonly fc.Arbitrary<string>[]) =>
  fc.tuple(...parts).map((texts) => texts.join(''));
const sometimes = (arbitrary: fc.Arbitrary<string>, weight = 1) =>
  fc.oneof({ arbitrary, weight }, { arbitrary: fc.constant(''), weight: 3 });

const name = pick(
  'numpy',
  'scikit-learn',
  'Torch',
  'zope.interface',
  'a',
  'x_y',
  'py3',
  '-bad',
  'no name',
  'ünï',
);
const goodName = pick('numpy', 'scikit-learn', 'Torch', 'zope.interface', 'a', 'x_y');
const version = pick('1.0', '2', '1.2.3', '1.0a1', '2.0.post1', '1!2.0', '1.0+cpu', '3.*', 'x');
const specifier = words(pick('==', '>=', '<=', '~=', '!=', '<', '>', '===', '=', ' == ', '>= '), version);
const extras = pick('[a]', '[a,b]', '[ a , b ]', '[]', '[A_b]', '[a', '[a.b]');
const marker = pick(
  "sys_platform == 'linux'",
  'python_version < "3.9"',
  "python_version >= '3.8' and os_name == 'nt'",
  "(extra == 'x' or platform_machine != 'arm64')",
  'python_version',
  "'a' in sys_platform",
  "platform_version == '#1 SMP'",
  "sys_platform == ' --hash '",
  '',
);
const separator = pick(';', ' ; ', '; ', ' ;');
const digest = pick('abc', '0123456789abcdef', 'x:y');
const hash = words(
  pick(' ', '  ', '\t', ' \\\n', ' \\\n    '),
  pick('--hash=', '--hash ', '--has=', '--hash=" ', "--hash='"),
  pick('sha256:', 'sha384:', 'sha512:', 'md5:', ''),
  digest,
);
const comment = words(pick(' # ', '# ', '#', '\t# ', '  ## '), pick('why', 'see \\', 'ünï', '--pre', ''));
const url = pick(
  'https://example.org/numpy-1.0-py3-none-any.whl',
  'https://example.org/dist/numpy-1.0.tar.gz#sha256=abc',
  'https://example.org/a.zip#egg=thing',
  'https://example.org/a.zip#egg=thing&subdirectory=x',
  'https://example.org/a.zip#subdirectory=x&egg=thing',
  'https://example.org/a.zip#egg=bad!name',
  'https://example.org/bad.whl',
  'git+https://example.org/team/thing.git@v1.0#egg=thing',
  'git+ssh://git@example.org/team/thing.git',
  'git+file:///srv/thing#egg=thing',
  'hg+https://example.org/thing#egg=thing',
  'file:///srv/thing-1.0.tar.gz',
  'ftp://example.org/thing.tar.gz',
  'https://example.org/${TOKEN}/thing.zip',
  'git://example.org/thing#egg=thing',
);
const local = pick(
  './local',
  'local/',
  './packages/lib',
  './packages/lib[extra]',
  'wheels/numpy-1.0-py3-none-any.whl',
  './thing-1.0.tar.gz',
  'thing.zip',
  'numpy-1.0-cp311-cp311-manylinux_2_17_x86_64.whl',
  'bad-name.whl',
);
const editable = fc.oneof(
  pick('./local', './packages/lib', './packages/lib[extra]', '.', '"./local"'),
  url,
  words(goodName, pick(' @ ', '@'), url),
);
const option = fc.oneof(
  words(
    pick('-i ', '--index-url ', '--index-url=', '--pypi-url ', '-i', '--index-u '),
    pick('https://example.org/simple', 'https://example.com/a b', '${INDEX}'),
  ),
  words(
    pick('--extra-index-url ', '--extra-index-url=', '--extra '),
    pick('https://example.org/more', 'https://example.net/x'),
  ),
  words(
    pick('-f ', '--find-links ', '--find-links='),
    pick('https://example.org/links', 'wheelhouse', "'with space'"),
  ),
  pick(
    '--no-index',
    '--pre',
    '--prefer-binary',
    '--require-hashes',
    '--no-require-hashes',
    '--pre=1',
    '--prefer',
    '--no',
    '--p',
  ),
  words(
    pick('--no-binary ', '--only-binary ', '--only-binary=', '--no-binary='),
    pick(':all:', ':none:', 'numpy', 'A_b,c', ':all:,:none:,x', 'x,:all:', '--pre', '-x'),
  ),
  words(pick('--trusted-host ', '--trusted-host='), pick('example.org', 'example.com')),
  words(pick('--use-feature ', '--use-feature='), pick('fast-deps', 'truststore', 'none-such')),
  words(pick('--config-settings ', '-C ', '-C', '--config-settings='), pick('a=b', '"a=b c"', 'novalue')),
  words(pick('--all-releases ', '--only-final '), pick(':all:', 'numpy', '-x')),
  pick('--unknown', '-z', '-', '--', '--hash', '--hash=sha256:abc', '-r', '--r x', '"unclosed', '\\'),
);
const requirement = fc.oneof(
  {
    weight: 6,
    arbitrary: words(
      goodName,
      sometimes(extras),
      sometimes(specifier, 3),
      sometimes(words(pick(','), specifier)),
      sometimes(words(separator, marker)),
    ),
  },
  {
    weight: 2,
    arbitrary: words(
      name,
      sometimes(pick(' ', '\t', '\\\n', ' \\\n  ')),
      sometimes(specifier, 3),
      sometimes(words(separator, marker)),
    ),
  },
  { weight: 2, arbitrary: words(url, sometimes(words(separator, marker))) },
  {
    weight: 2,
    arbitrary: words(
      goodName,
      sometimes(extras),
      pick(' @ ', '@', ' @'),
      url,
      sometimes(words(separator, marker)),
    ),
  },
  { weight: 2, arbitrary: words(local, sometimes(words(separator, marker))) },
);
const nested = words(
  pick('-r ', '--requirement ', '--requirement=', '-r', '-c ', '--constraint=', '--req '),
  pick(
    'more.txt',
    'sub/deep.txt',
    './more.txt',
    'missing.txt',
    'constraints.txt',
    '"more.txt"',
    'requirements.txt',
    'more.txt x',
  ),
);
const line = words(
  sometimes(pick(' ', '\t', '\f', '\u00a0')),
  fc.oneof(
    {
      weight: 10,
      arbitrary: words(
        requirement,
        sometimes(hash),
        sometimes(hash),
        sometimes(words(pick(' '), option)),
        sometimes(comment),
      ),
    },
    { weight: 3, arbitrary: words(option, sometimes(words(pick(' '), option)), sometimes(comment)) },
    {
      weight: 2,
      arbitrary: words(
        pick('-e ', '--editable ', '--editable=', '-e'),
        editable,
        sometimes(words(pick(' '), option)),
        sometimes(comment),
      ),
    },
    { weight: 1, arbitrary: nested },
    { weight: 1, arbitrary: comment },
    { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
    {
      weight: 1,
      arbitrary: fc.string({
        unit: pick('a', '-', ' ', '\\', '#', '"', "'", '=', '\t', ';', '[', ']', '@', ':', '/', '.'),
        maxLength: 14,
      }),
    },
  ),
  sometimes(pick(' ', '\\', '\\\\', ' \\', '\t')),
);
const lineEnd = fc.oneof(
  { weight: 12, arbitrary: pick('\n') },
  { weight: 3, arbitrary: pick('\r\n') },
  { weight: 1, arbitrary: pick('\r', '\f', '\v', '\x1c', '\x85', '\u2028', '\n\n') },
);
const text = fc.array(words(line, lineEnd), { maxLength: 6 }).map((lines) => lines.join(''));
const bytes = fc.oneof(
  { weight: 12, arbitrary: text.map((content) => Buffer.from(content, 'utf8')) },
  { weight: 1, arbitrary: text.map((content) => Buffer.from(`\ufeff${content}`, 'utf8')) },
  { weight: 1, arbitrary: text.map((content) => Buffer.from(`\ufeff${content}`, 'utf16le')) },
  {
    weight: 1,
    arbitrary: text.map((content) => Buffer.from(`# -*- coding: latin-1 -*-\n${content}\u00e9`, 'latin1')),
  },
  { weight: 1, arbitrary: text.map((content) => Buffer.from(`${content}\n# \u00e9`, 'latin1')) },
);
const nestedText = fc
  .array(
    words(
      fc.oneof(
        { weight: 4, arbitrary: words(goodName, sometimes(specifier)) },
        { weight: 1, arbitrary: nested },
        { weight: 1, arbitrary: option },
      ),
      pick('\n'),
    ),
    { maxLength: 3 },
  )
  .map((lines) => Buffer.from(lines.join(''), 'utf8'));

const PROJECT = Buffer.from('[project]\nname = "local"\nversion = "1.0"\n');

/** A tree with a requirements.txt, the files it may include, and two local projects. */
export const requirementsTree = fc
  .record({ root: bytes, more: nestedText, deep: nestedText, constraints: nestedText })
  .map(
    ({ root, more, deep, constraints }): Readonly<Record<string, Uint8Array>> => ({
      'requirements.txt': root,
      'more.txt': more,
      'sub/deep.txt': deep,
      'constraints.txt': constraints,
      'pyproject.toml': PROJECT,
      'local/pyproject.toml': PROJECT,
      'packages/lib/setup.py': Buffer.from(''),
    }),
  );
