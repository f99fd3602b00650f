import { describe, expect, it } from 'vitest';
import { expandBraces, matchesPath } from '../../src/shell/glob.ts';
import { recogniseCommand } from '../../src/shell/recognise.ts';
import { removedPaths, removes } from '../../src/shell/removal.ts';
import { read } from './reading.ts';

describe('removes', () => {
  it.each([
    ['rm -rf /var/lib/apt/lists/*', '/var/lib/apt/lists', true],
    ['rm -rf /var/lib/apt/lists/*', '/var/lib/apt/lists/*', true],
    ['rm -r /var/lib/apt/lists/', '/var/lib/apt/lists', true],
    ['rm -rf /var/lib/apt/', '/var/lib/apt/lists', true],
    ['rm -rf /var/lib/{apt,dpkg,cache}/', '/var/lib/apt/lists', true],
    ['rm -rf /var/lib/apt/lists/partial', '/var/lib/apt/lists', false],
    ['rm -f /var/lib/apt/lists/*', '/var/lib/apt/lists', false],
    ['rm -rf /var/lib/apt/lists/*.gz', '/var/lib/apt/lists', false],
    ['apt-get clean && rm -rf /tmp/* /var/lib/apt/lists/* /var/tmp/*', '/var/lib/apt/lists', true],
    ['rm -rf ~/.cache/pip', '/root/.cache/pip', true],
    ['rm -rf $HOME/.cache', '/root/.cache/pip', true],
    ['rm -rf "${HOME}/.cache/"', '/root/.cache/pip', true],
    ['rm -rf /root/.cache', '~/.cache/pip', true],
    ['rm -rf /root/.[a-z]*', '/root/.cache/pip', true],
    ['rm -rf /root/*', '/root/.cache/pip', false],
    ['cd /root && rm -rf .cache', '/root/.cache/pip', true],
    ['cd $X && rm -rf .cache', '/root/.cache/pip', false],
    ['rm a.tgz', '/app/a.tgz', true],
    ['cd sub; rm ../a.tgz', '/app/a.tgz', true],
    ['rm /tmp/*.tgz', '/tmp/a.tgz', true],
    ['rm /tmp/?.tgz', '/tmp/ab.tgz', false],
    [`find / -name '*.pyc' -delete`, '/usr/lib/x/a.pyc', true],
    [`find / -name '*.pyc' -delete`, '/usr/lib/x/a.py', false],
    [`find /usr -depth \\( -type d -a -name test \\) -exec rm -rf '{}' +`, '/usr/lib/test/x.py', true],
    ['find /var/lib/apt/lists -type f -delete', '/var/lib/apt/lists', true],
    ['find /var/cache ! -name x -delete', '/var/cache', false],
    ['if a; then rm -rf /x; fi', '/x', false],
    ['a || rm -rf /x', '/x', false],
    ['rm -rf /x || true', '/x', true],
    [`bash -c 'rm -rf /x'`, '/x', true],
    ['rm -rf $UNKNOWN', '/x', false],
    ['echo rm -rf /x', '/x', false],
    ['rm -rf /', '/x', false],
    ['rm --recursive /xy', '/x', false],
  ])('%j: %s', async (text, path, expected) => {
    expect(removes(await read(text), path, { workingDirectory: '/app' })).toBe(expected);
  });

  it('asks in the home directory that is given', async () => {
    const script = await read('rm -rf ~/.cache');
    expect(removes(script, '/home/app/.cache/pip', { home: '/home/app' })).toBe(true);
    expect(removes(script, '/root/.cache/pip', { home: '/home/app' })).toBe(false);
    expect(removes(await read('rm -rf ~/.cache', { HOME: '/h' }), '/h/.cache/pip')).toBe(true);
  });

  it('can look only behind a place', async () => {
    const text = 'rm -rf /x; pip install y';
    const script = await read(text);
    expect(removes(script, '/x', { after: text.indexOf('pip') })).toBe(false);
  });

  it('takes a recognised removal', async () => {
    const known = recogniseCommand((await read('rm -rf /x/y')).commands[0]!);
    expect(known?.kind === 'removal' && removes(known, '/x/y/z')).toBe(true);
  });
});

describe('removedPaths', () => {
  it('normalises', async () => {
    const script = await read('cd /a && rm -rf b//c/ ../d ~/e "$HOME/f" $X/g /tmp/{x,y}/*');
    expect(removedPaths(script.commands[1]!)).toEqual([
      '/a/b/c',
      '/d',
      '/root/e',
      '/root/f',
      '$X/g',
      '/tmp/x/*',
      '/tmp/y/*',
    ]);
    expect(removedPaths((await read('ls')).commands[0]!)).toEqual([]);
  });
});

describe('patterns', () => {
  it.each([
    ['/a/*/c', '/a/b/c', true],
    ['/a/*', '/a/b/c', false],
    ['/a/**', '/a/b/c', true],
    ['/**/x', '/x', true],
    ['/a/[!b]x', '/a/cx', true],
    ['/a/[!b]x', '/a/bx', false],
    ['/a/[a-c]', '/a/b', true],
    ['/a/[', '/a/[', true],
    ['/a/*', '/a/.b', false],
    ['*a*a*a*b', 'a'.repeat(3000), false],
  ])('%s takes %s: %s', (pattern, path, expected) => {
    expect(matchesPath(pattern, path)).toBe(expected);
  });

  it('expands braces', () => {
    expect(expandBraces('/a{b,c{d,e}}f')).toEqual(['/abf', '/acdf', '/acef']);
    expect(expandBraces('{a}')).toEqual(['{a}']);
    expect(expandBraces('${a,b}')).toEqual(['${a,b}']);
    expect(expandBraces('{a,b}'.repeat(20))).toHaveLength(1);
  });
});
