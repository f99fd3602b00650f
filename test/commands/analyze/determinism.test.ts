import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeTree } from '../../../src/commands/analyze/run.ts';
import { renderJson } from '../../../src/report/json.ts';
import type { Tree } from '../../../src/world/world.ts';
import { type Files, memoryTree, optionsFor, worldOf } from '../../support/memory-world.ts';

const FILES: Files = {
  Dockerfile: 'FROM python:3.11\nCOPY . .\nRUN pip install -r requirements.txt\n',
  'services/\u00e4/Dockerfile':
    'FROM python:3.11\nCOPY req*.txt ./\nRUN pip install -r requirements.txt torch\n',
  'services/\u00e4/requirements.txt': 'xgboost\nsix # plimsoll ignore=nonsense x\n',
  'services/Z/gpu.Dockerfile':
    'FROM pytorch/pytorch:2.2.0-cuda12.1-cudnn8-runtime\nRUN pip install torch==2.1.0\n',
  'requirements.txt': 'opencv-python\nmlflow\n',
  'requirements-dev.txt': 'pytest\n',
  'pyproject.toml':
    '[project]\nname = "app"\nversion = "1"\ndependencies = ["pandas"]\n[dependency-groups]\nb = ["scipy"]\na = ["torch"]\n',
  'a.py': 'import cv2\ncv2.imread("a")\n',
  'B.py': 'import mlflow\nmlflow.log_metric("a", 1)\n',
};

function inOrder(tree: Tree, order: readonly number[]): Tree {
  return {
    ...tree,
    list: async () => {
      const listing = await tree.list();
      return { ...listing, entries: order.flatMap((index) => listing.entries[index] ?? []) };
    },
  };
}

async function reportOf(tree: Tree): Promise<string> {
  const base = {
    Dockerfile: 'FROM python:3.11\nRUN pip install six\n',
    'old.txt': 'x',
    'requirements.txt': 'mlflow\n',
  };
  const options = optionsFor({
    base,
    config: { budgets: [{ manifest: 'requirements.txt', 'max-growth': '5%' }], ignore: ['none-such'] },
  });
  const { report } = await analyzeTree(options, await worldOf(tree));
  return renderJson(report);
}

describe('a report', () => {
  it('does not depend on the order in which a tree lists its files', async () => {
    const expected = await reportOf(memoryTree(FILES));
    const indices = Object.keys(FILES).map((_, index) => index);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(indices, { minLength: indices.length }), async (order) => {
        expect(await reportOf(inOrder(memoryTree(FILES), order))).toBe(expected);
      }),
      { numRuns: 12 },
    );
  });

  it("does not depend on the time zone, the locale, or the machine's order of words", async () => {
    const expected = await reportOf(memoryTree(FILES));
    const before = { TZ: process.env.TZ, LANG: process.env.LANG, LC_ALL: process.env.LC_ALL };
    const compare = String.prototype.localeCompare;
    try {
      Object.assign(process.env, { TZ: 'Pacific/Chatham', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
      // biome-ignore lint/suspicious/noExplicitAny: the test replaces the method to see that nothing calls it
      (String.prototype as any).localeCompare = () => {
        throw new Error('the order of words differs between machines');
      };
      expect(await reportOf(memoryTree(FILES))).toBe(expected);
    } finally {
      String.prototype.localeCompare = compare;
      for (const [name, value] of Object.entries(before))
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
    }
  });
});
