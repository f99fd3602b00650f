import { describe, expect, it } from 'vitest';
import { recogniseCommand } from '../../src/shell/recognise.ts';
import { read, texts } from './reading.ts';

describe('readShellScripts', () => {
  it('reads a list with its operators, quotes and redirects', async () => {
    const script = await read(`apt-get update && echo "a  b" 'c' > /dev/null 2>&1; ls x\\ y`);
    expect(script.commands.map(({ words }) => texts(words))).toEqual([
      ['apt-get', 'update'],
      ['echo', 'a  b', 'c'],
      ['ls', 'x y'],
    ]);
    expect(script.commands[1]?.redirects.map(({ operator, target }) => [operator, target?.text])).toEqual([
      ['>', '/dev/null'],
      ['2>&', '1'],
    ]);
    expect(script.members.map(({ operator }) => operator)).toEqual(['&&', ';', null]);
    expect(script.commands.map(({ listPosition }) => listPosition)).toEqual([0, 1, 2]);
  });

  it.each([
    ['if a; then pip install x; fi', ['if'], 'conditional'],
    ['if pip install x; then b; fi', ['if'], 'always'],
    ['if a; then b; else pip install x; fi', ['if'], 'conditional'],
    ['for p in a b; do pip install x; done', ['for'], 'always'],
    ['for p in $LIST; do pip install x; done', ['for'], 'conditional'],
    ['while read l; do pip install x; done < f', ['while'], 'conditional'],
    ['until a; do pip install x; done', ['while'], 'conditional'],
    ['case $a in b) pip install x;; *) c;; esac', ['case'], 'conditional'],
    ['(cd y && pip install x)', ['subshell'], 'always'],
    ['{ pip install x; }', ['group'], 'always'],
    ['f() { pip install x; }', ['function'], 'conditional'],
    ['echo "$(pip install x)"', ['substitution'], 'always'],
    ['echo `pip install x`', ['substitution'], 'always'],
    ['cat <(pip install x)', ['substitution'], 'always'],
    ["bash -c 'pip install x'", ['nested-script'], 'always'],
    ['sh -euc "pip install x"', ['nested-script'], 'always'],
    ["bash -o pipefail -lc 'if a; then pip install x; fi'", ['nested-script', 'if'], 'conditional'],
    ['su me -c "pip install x"', ['nested-script'], 'always'],
    ["eval 'pip install x'", ['nested-script'], 'always'],
    ['bash <<EOF\npip install x\nEOF', ['nested-script'], 'always'],
    ["bash -s <<-'EOF'\n\tpip install x\n\tEOF\nls", ['nested-script'], 'always'],
    ["if a; then (bash -c 'b && pip install x'); fi", ['if', 'subshell', 'nested-script'], 'conditional'],
    ['a || pip install x', [], 'conditional'],
    ['a && pip install x', [], 'always'],
    ['a || b && pip install x', [], 'always'],
    ['a | pip install x', [], 'always'],
    ['! pip install x', [], 'always'],
    ['exit 0; pip install x', [], 'conditional'],
    ['a || exit 1; pip install x', [], 'always'],
    ['set -eux; cd x && pip install x', [], 'always'],
    ['yes | pip install x', [], 'always'],
  ])('finds pip in %j', async (text, enclosures, certainty) => {
    const { commands, errors } = await read(text);
    const pip = commands.find(({ name }) => name === 'pip');
    expect(errors).toEqual([]);
    expect(texts(pip?.words ?? [])).toEqual(['pip', 'install', 'x']);
    expect(pip?.enclosures).toEqual(enclosures);
    expect(pip?.certainty).toBe(certainty);
    expect(pip?.listPosition === null).toBe(enclosures.length > 0);
    // Ranges point into the outer text, however deep the command stands.
    expect(text.slice(pip?.range.start, pip?.range.end)).toBe('pip install x');
  });

  it.each([
    'sudo -H -u me pip install x',
    'sudo -Eu me PIP_NO_CACHE_DIR=1 pip install x',
    'env -u A B=c pip install x',
    'env -i pip install x',
    '/usr/bin/env pip install x',
    'exec pip install x',
    'time -p pip install x',
    'nice -n 10 ionice -c3 pip install x',
    'timeout -k 5 --signal KILL 60 pip install x',
    'nohup stdbuf -oL pip install x',
    'gosu app pip install x',
    'conda run --no-capture-output -n base pip install x',
    'micromamba run -n base pip install x',
    'A=b command -- pip install x',
    '/opt/venv/bin/pip install x',
  ])('takes the wrapper off %j', async (text) => {
    const [command] = (await read(text)).commands;
    expect(command?.name).toBe('pip');
    expect(texts(command?.words.slice(1) ?? [])).toEqual(['install', 'x']);
  });

  it('leaves a wrapper that runs nothing', async () => {
    expect((await read('env; sudo -l; time')).commands.map(({ name }) => name)).toEqual([
      'env',
      'sudo',
      'time',
    ]);
  });

  it('knows variables where they are known, and splits unquoted ones', async () => {
    const script = await read('A="x y"; export B=1; pip install $A "$A" torch==${V} $UNKNOWN ${V:-2} $E', {
      V: '1.0',
      E: '',
    });
    const pip = script.commands.at(-1);
    expect(pip?.words.map(({ value }) => value)).toEqual([
      'pip',
      'install',
      'x',
      'y',
      'x y',
      'torch==1.0',
      null,
      '1.0',
    ]);
    expect(pip?.words[6]?.text).toBe('$UNKNOWN');
    expect(pip?.variables.get('A')).toBe('x y');
    expect([pip?.environment.get('A'), pip?.environment.get('B')]).toEqual([undefined, '1']);
  });

  it('does not know what a condition may have changed', async () => {
    const script = await read('A=1; if x; then A=2; cd /y; fi; a $A; cd /z; a; (cd /w; A=3); a $A');
    const last = script.commands.filter(({ name }) => name === 'a');
    expect(last.map(({ words }) => words[1]?.value)).toEqual([null, undefined, null]);
    expect(last.map((command) => [command.workingDirectory, command.workingDirectoryKnown])).toEqual([
      [null, false],
      ['/z', true],
      ['/z', true],
    ]);
  });

  it('follows cd', async () => {
    const script = await read(
      'a; cd x; a; cd y/..; a; cd /opt//z/ && a; cd ~ && a; cd "$W" && a; cd ../b; a',
      { HOME: '/root' },
    );
    const directories = script.commands
      .filter(({ name }) => name === 'a')
      .map((command) => command.workingDirectory);
    expect(directories).toEqual([null, 'x', 'x', '/opt/z', '/root', null, null]);
    expect(script.commands.at(-1)?.workingDirectoryKnown).toBe(false);
  });

  it('expands double-quoted scripts before it reads them', async () => {
    const text = 'bash -c "pip install \\"torch==$V\\" $UNKNOWN"';
    const pip = (await read(text, { V: '2.2' })).commands.at(-1);
    expect(pip?.words.map((word) => word.text)).toEqual(['pip', 'install', 'torch==2.2', '$UNKNOWN']);
    const install = pip?.words[1];
    expect(text.slice(install?.range.start, install?.range.end)).toBe('install');
  });

  it('reports errors and still reads the commands around them', async () => {
    const script = await read('apt-get update && if then; fi ) && pip install x');
    expect(script.errors.length).toBeGreaterThan(0);
    expect(script.commands.map(({ name }) => name)).toContain('apt-get');
    expect(script.commands.map(({ name }) => name)).toContain('pip');
  });

  it('takes a script in another language as the input of its interpreter', async () => {
    for (const script of [
      await read('#!/usr/bin/env -S python3 -u\nimport torch\n'),
      await read('import torch\n', {}, '/usr/bin/python3'),
    ]) {
      const known = script.commands.map(recogniseCommand);
      expect(known).toMatchObject([
        { kind: 'python-program', code: expect.stringContaining('import torch') },
      ]);
    }
  });

  it('takes a shell script with a shebang as a shell script', async () => {
    const script = await read('#!/bin/bash -e\n# set up\npip install x # now\n\nrm -rf y\n');
    expect(script.commands.map(({ name }) => name)).toEqual(['pip', 'rm']);
    expect(script.members.map(({ operator }) => operator)).toEqual(['\n', '\n']);
  });

  it('reads many scripts in the order given', async () => {
    const script = await read('a');
    expect(script.commands[0]?.name).toBe('a');
    expect((await read('')).members).toEqual([]);
    expect((await read('# only a comment')).commands).toEqual([]);
  });
});
