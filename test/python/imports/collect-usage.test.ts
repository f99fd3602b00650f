import { expect, it } from 'vitest';
import { collectUsage } from '../../../src/python/imports/collect-usage.ts';
import { readPythonUsage } from '../../../src/python/imports/read-usage.ts';

async function usageOf(files: Readonly<Record<string, string>>) {
  return collectUsage(
    await Promise.all(Object.entries(files).map(([path, text]) => readPythonUsage(path, text))),
  );
}

it('imports count for a module and all above it, without those for type checkers', async () => {
  const usage = await usageOf({
    'b.py': 'from torch import optim\nimport torchvision',
    'a.py': 'import torch.nn.functional as F',
    'c.py': 'if TYPE_CHECKING:\n  import torch\nfrom .torch import x',
  });
  expect(usage.files.map(({ path }) => path)).toEqual(['a.py', 'b.py', 'c.py']);
  const places = (module: string) =>
    usage.importsOf(module).map(({ path, range }) => `${path}:${range.startLine}`);
  expect(places('torch')).toEqual(['a.py:1', 'b.py:1']);
  expect(places('torch.optim')).toEqual(['b.py:1']);
  expect(places('torch.nn')).toEqual(['a.py:1']);
  expect(places('torchvision')).toEqual(['b.py:2']);
  expect(places('tor')).toEqual([]);
});

it('uses count for a dotted name and all above it, and methods for calls on anything', async () => {
  const usage = await usageOf({
    'a.py':
      'import torch\nfrom m import net\ntorch.cuda.is_available()\nx = torch.cuda\nmodel.cuda()\nnet.cuda()\nmodel.to("cuda")',
  });
  const lines = (name: string) => usage.usesOf(name).map(({ range }) => range.startLine);
  expect(lines('torch.cuda')).toEqual([3, 4]);
  expect(lines('torch.cuda.is_available')).toEqual([3]);
  expect(lines('.cuda')).toEqual([5, 6]);
  expect(lines('.is_available')).toEqual([3]);
  expect(usage.usesOf('.to')[0]?.literals).toEqual(['cuda']);
});
