import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPythonUsage } from '../../../src/python/imports/read-usage.ts';

const FUZZ_CASES = Number(process.env.PLIMSOLL_FUZZ_CASES ?? 2000);

async function imports(text: string) {
  const usage = await readPythonUsage('a.py', text);
  return usage.imports.map(
    ({ module, names, typeCheckingOnly, optional }) =>
      [module, ...names].join(' ') + (typeCheckingOnly ? ' (types)' : '') + (optional ? ' (optional)' : ''),
  );
}

async function uses(text: string) {
  const usage = await readPythonUsage('a.py', text);
  return usage.uses.map(({ name, call, literals }) => (call ? `${name}(${literals.join(', ')})` : name));
}

describe('imports', () => {
  it('are read in every form of the statement', async () => {
    expect(await imports('import cv2 as cv, os.path')).toEqual(['cv2', 'os.path']);
    expect(await imports('from torch import nn as n, optim')).toEqual(['torch nn optim']);
    expect(await imports('from ..b.c import (\n  d,  # why\n  e as f,\n)')).toEqual(['..b.c d e']);
    expect(await imports('from . import a\nfrom x import *')).toEqual(['. a', 'x *']);
    expect(await imports('def f():\n  if x:\n    import yaml')).toEqual(['yaml']);
    expect(await imports('import a; import b')).toEqual(['a', 'b']);
  });

  it('for type checkers are marked', async () => {
    expect(await imports('if TYPE_CHECKING:\n  import a\nelse:\n  import b')).toEqual(['a (types)', 'b']);
    expect(await imports('if typing.TYPE_CHECKING:\n  if x:\n    import a\nimport b')).toEqual([
      'a (types)',
      'b',
    ]);
    expect(await imports('if not TYPE_CHECKING:\n  import a\nelse:\n  import b')).toEqual(['a', 'b (types)']);
    expect(await imports('if x:\n  import a\nelif TYPE_CHECKING:\n  import b\nelse:\n  import c')).toEqual([
      'a',
      'b (types)',
      'c',
    ]);
  });

  it('that may fail are marked', async () => {
    const around = (handler: string) =>
      imports(`try:\n  import a\n${handler}\n  import b\nelse:\n  import c\nfinally:\n  import d`);
    const marked = ['a (optional)', 'b (optional)', 'c', 'd'];
    expect(await around('except ImportError:')).toEqual(marked);
    expect(await around('except (KeyError, ModuleNotFoundError) as e:')).toEqual(marked);
    expect(await around('except Exception:')).toEqual(marked);
    expect(await around('except:')).toEqual(marked);
    expect(await around('except KeyError:')).toEqual(['a', 'b', 'c', 'd']);
    expect(await imports('with contextlib.suppress(ImportError):\n  import a')).toEqual(['a (optional)']);
  });

  it('are found in calls with a literal name', async () => {
    expect(await imports('import importlib\nimportlib.import_module("yaml.nodes")')).toEqual([
      'importlib',
      'yaml.nodes',
    ]);
    expect(
      await imports('from importlib import import_module as im\nim("yaml")\nim(name, "pkg")\nim(f"a{b}")'),
    ).toEqual(['importlib import_module', 'yaml']);
    expect(await imports('__import__("yaml")\ntry:\n  __import__("a")\nexcept ImportError:\n  pass')).toEqual(
      ['yaml', 'a (optional)'],
    );
    expect(await imports('import pytest\ntorch = pytest.importorskip("torch")')).toEqual([
      'pytest',
      'torch (optional)',
    ]);
    expect(await imports('__import__("not a module!")')).toEqual([]);
  });

  it('survive a byte order mark, carriage returns, magics and syntax errors', async () => {
    expect(await imports('\uFEFFimport a\r\nimport b\r\n')).toEqual(['a', 'b']);
    expect(await imports('%matplotlib inline\n!pip install x\nif c:\n    !pip install y\nimport a')).toEqual([
      'a',
    ]);
    expect(await imports('import a\nx = (1\n  %b.c)')).toEqual(['a']);
    expect(await uses('import b\nx = (1\n  %b.c)')).toEqual(['b.c']);
    expect(await imports('import a\ndef (:\nimport b\n  )]}\nimport c')).toEqual(['a', 'b', 'c']);
    expect(await imports('from import x\nimport\nfrom a import\nimport b')).toContain('b');
    expect(await imports('print "old"\nimport a\nexec "x"\nimport b')).toEqual(['a', 'b']);
  });

  it('carry the place of their statement', async () => {
    const usage = await readPythonUsage('a.py', 'x = 1\nfrom a import (\n  b,\n)\n');
    expect(usage.imports[0]?.range).toEqual({ start: 6, end: 28, startLine: 2, endLine: 4 });
  });
});

describe('uses', () => {
  it('resolve aliases to dotted names', async () => {
    expect(await uses('import cv2 as cv\ncv.imshow("a", 1, x, flags="b")')).toEqual([
      'cv2.imshow(a, flags=b)',
    ]);
    expect(await uses('from torch import nn\nclass A(nn.Module): pass')).toEqual(['torch.nn.Module']);
    expect(await uses('import torch.cuda\ntorch.cuda.is_available()')).toEqual(['torch.cuda.is_available()']);
    expect(await uses('from cv2 import imshow as show\nshow("a")\nf = show')).toEqual([
      'cv2.imshow(a)',
      'cv2.imshow',
    ]);
    expect(
      await uses('import numpy as np\n@np.vectorize\ndef f(): pass\n@np.a.b("x")\ndef g(): pass'),
    ).toEqual(['numpy.vectorize', 'numpy.a.b(x)']);
    expect(await uses('import numpy as np\nprint(f"{np.foo(1)!r}")')).toEqual(['numpy.foo()']);
  });

  it('are methods when the object is no import', async () => {
    expect(await uses('model.cuda().half().x')).toEqual(['.cuda()', '.half()', '.x']);
    expect(await uses('a[0].to("cuda:0", dtype="x")')).toEqual(['.to(cuda:0, dtype=x)']);
    expect(await uses('import torch\ntorch.load("a").to("b").c')).toEqual(['torch.load(a)', '.to(b)', '.c']);
    expect(await uses('"a".join(x)\n(a + b).c()')).toEqual(['.join()', '.c()']);
    expect(await uses('from .models import net\nnet.cuda()')).toEqual(['.cuda()']);
  });

  it('know what a name stands for in its scope', async () => {
    expect(await uses('import numpy as np\ndef f(np):\n  np.a\nlambda np: np.b\nnp.c')).toEqual([
      '.a',
      '.b',
      'numpy.c',
    ]);
    expect(await uses('def f():\n  import numpy as np\n  np.a\nnp.b')).toEqual(['numpy.a', '.b']);
    expect(await uses('import numpy as np\ndef f():\n  np = 1\n  np.a')).toEqual(['.a']);
    expect(await uses('def f():\n  np.a\nimport numpy as np')).toEqual(['numpy.a']);
    expect(await uses('try:\n  import cupy as xp\nexcept ImportError:\n  import numpy as xp\nxp.a')).toEqual([
      'cupy.a',
      'numpy.a',
    ]);
    expect(await uses('try:\n  import q\nexcept ImportError:\n  q = None\nq.a')).toEqual(['q.a']);
    expect(await uses('import numpy as np\nclass A:\n  np = 1\n  def f(self):\n    np.a')).toEqual([
      'numpy.a',
    ]);
    expect(await uses('import a, b\nfor a in b: pass\nwith b as c: pass')).toEqual(['b', 'b']);
  });

  it('leave out names of keyword arguments, and take literals as Python reads them', async () => {
    expect(await uses('import name\nf(name=1)')).toEqual([]);
    expect(
      await uses(`import f\nf('a' "b", r'\\d', b'c', '''d\ne''', f'x', f'{y}', 'q\\'\\n', 'w' 'z' + v)`),
    ).toEqual(["f(ab, \\d, c, d\ne, x, q'\n)"]);
  });
});

describe('a text that is not meant well', () => {
  const repeated: readonly (readonly [string, number])[] = [
    ['(', 50_000],
    ['f(', 50_000],
    ['a.', 50_000],
    ['a b ', 33_000],
    ['if x:\n ', 10_000],
    ['lambda: ', 10_000],
    ['x = a, ', 10_000],
    ['@a\n', 10_000],
    ["f'{", 10_000],
    ['{a:', 10_000],
    ['*', 16_000],
    ['!', 16_000],
    ['%a\n', 16_000],
  ];

  it.each(repeated)('of %j %i times is given up or read in time', async (unit, times) => {
    const started = performance.now();
    await readPythonUsage('a.py', unit.repeat(times));
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it('is read as far as it goes, and says so', async () => {
    const prose = await readPythonUsage('a.py', `import a\n${'no Python at all '.repeat(10_000)}`);
    expect(prose).toMatchObject({
      imports: [{ module: 'a' }],
      skipped: 'read only in part, as most of it is not Python',
    });
    expect(await readPythonUsage('a.py', 'import a\n'.repeat(120_000))).toEqual({
      path: 'a.py',
      imports: [],
      uses: [],
      skipped: 'longer than 1000000 characters',
    });
  });

  it('does no harm, whatever it is, and every range lies in it', async () => {
    const piece = fc.constantFrom(
      'import ',
      'from ',
      'as ',
      'a',
      '.b',
      '(',
      ')',
      '[',
      ']',
      '{',
      '}',
      ':',
      '\n',
      '  ',
      '\t',
      '"',
      "'",
      '"""',
      'f"',
      '\\',
      ',',
      '=',
      '*',
      '@',
      'def ',
      'class ',
      'lambda ',
      'try:',
      'except',
      'if ',
      'else',
      'with ',
      'for ',
      'in ',
      '#',
      '%',
      '!',
      'é',
      '\0',
      ';',
      'match ',
      'case ',
      ':=',
      '->',
      '__import__',
      'await ',
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary' }),
    );
    await fc.assert(
      fc.asyncProperty(text, async (code) => {
        const usage = await readPythonUsage('a.py', code);
        for (const { range } of [...usage.imports, ...usage.uses]) {
          expect(range.start).toBeLessThanOrEqual(range.end);
          expect(range.end).toBeLessThanOrEqual(code.length);
        }
      }),
      { numRuns: FUZZ_CASES },
    );
  });
});
