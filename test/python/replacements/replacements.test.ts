import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Catalogue, loadCatalogue } from '../../../src/catalogue/catalogue.ts';
import { DOCKERFILE_RULES } from '../../../src/commands/analyze/rules/registry.ts';
import type { Closure, ClosureDistribution } from '../../../src/python/closure/closure.ts';
import { closureFromCatalogue } from '../../../src/python/closure/from-catalogue.ts';
import { collectUsage } from '../../../src/python/imports/collect-usage.ts';
import { readPythonUsage } from '../../../src/python/imports/read-usage.ts';
import type { CodeUsage } from '../../../src/python/imports/usage.ts';
import type { ManifestRequirement } from '../../../src/python/manifests/manifest.ts';
import { readRequirementsTxt } from '../../../src/python/manifests/requirements-txt.ts';
import { IMPORT_ONLY } from '../../../src/python/replacements/import-only.ts';
import { proposalFor, proposalWithoutCode } from '../../../src/python/replacements/propose.ts';
import type { Replacement, ReplacementContext } from '../../../src/python/replacements/replacement.ts';
import { replacements } from '../../../src/python/replacements/replacements.ts';
import { parseRequirement } from '../../../src/python/requirement.ts';
import { SourceText } from '../../../src/support/source-text.ts';

describe('the registry of replacements', () => {
  const ids = replacements.map(({ id }) => id);

  it('has unique ids in kebab case, sorted, none of them a rule for Dockerfiles', () => {
    expect(ids).toEqual([...new Set(ids)].sort());
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    const others = new Set(DOCKERFILE_RULES.map(({ id }) => id));
    expect(ids.filter((id) => others.has(id))).toEqual([]);
  });

  it.each(replacements.map((each) => [each.id, each] as const))('%s is documented', (_, each) => {
    expect(each.title).toMatch(/^[A-Z].*[^.]$/);
    for (const text of [each.summary, each.rationale, each.caveat]) expect(text).toMatch(/^[\w`'"].*[.?]$/s);
    expect(each.rationale.length).toBeGreaterThan(60);
    if (each.appliesTo !== 'any') {
      expect(each.appliesTo.length).toBeGreaterThan(0);
      for (const name of each.appliesTo) expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    }
    for (const [name, pattern] of Object.entries(each.signs ?? {})) {
      expect(name).toMatch(/^[a-z-]+$/);
      expect(pattern.flags).not.toMatch(/[gy]/);
    }
  });

  it('gives one name of a sign to one pattern', () => {
    const patterns = new Map<string, string>();
    for (const { signs = {} } of replacements)
      for (const [name, pattern] of Object.entries(signs)) {
        expect(patterns.get(name) ?? String(pattern)).toBe(String(pattern));
        patterns.set(name, String(pattern));
      }
  });

  it('never proposes polars for pandas, nor pyspark-connect, nor kaleido 1', () => {
    const text = JSON.stringify(replacements.map(({ propose }) => String(propose)));
    expect(text).not.toMatch(/'polars'|'pyspark-connect'|kaleido>=1/);
  });
});

/** Code in which every replacement finds what it looks for. */
const CODE = `
import cv2, torch, faiss, jax, onnxruntime, tensorflow as tf, xgboost, pandas, plotly
import mlflow, chromadb, librosa, evidently
import pyarrow.parquet as pq
from ultralytics import YOLO
from transformers import AutoTokenizer
from evidently.presets import DataDriftPreset
from pyspark.sql import SparkSession
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
cv2.imread("a"); faiss.IndexFlatL2(3); librosa.load("a.wav"); chromadb.HttpClient(); pq.read_table("a")
mlflow.set_tracking_uri("http://a"); mlflow.log_metric("a", 1)
tf.lite.Interpreter("m"); torch.jit.load("m"); YOLO("m").predict("a")
SparkSession.builder.remote("sc://a").getOrCreate()
`;

const NAMES = [
  ...new Set(
    replacements.flatMap(({ appliesTo }) => (appliesTo === 'any' ? ['torch', 'torchvision'] : appliesTo)),
  ),
];

describe('proposals', () => {
  let catalogue: Catalogue;
  let usage: CodeUsage;
  const target = { python: '3.11', platform: 'linux/amd64' };

  beforeAll(async () => {
    catalogue = await loadCatalogue();
    usage = collectUsage([await readPythonUsage('app.py', CODE)]);
  });

  async function requirementOf(line: string): Promise<ManifestRequirement> {
    const source = SourceText.fromString('requirements.txt', `${line}\n`);
    const manifest = await readRequirementsTxt(source, async () => null);
    const [requirement] = manifest.groups.flatMap((group) => group.requirements);
    if (requirement === undefined) throw new Error(`no requirement in ${line}`);
    return requirement;
  }

  function contextOf(
    requirement: ManifestRequirement,
    change: Partial<ClosureDistribution> = {},
  ): ReplacementContext {
    const name = requirement.requirement.normalizedName;
    const bare = { ...requirement, requirement: { ...requirement.requirement, url: null, marker: null } };
    const closure: Closure = closureFromCatalogue([bare], { target, catalogue });
    return {
      requirement,
      direct: [name],
      closure: new Map(
        closure.distributions.map((each) => [each.name, each.name === name ? { ...each, ...change } : each]),
      ),
      usage,
      gpuEvidence: [],
      platform: target.platform,
      target,
      text: { words: new Map(), signs: new Map([['mlflow-remote', 'app.py']]), complete: true },
      generated: false,
      deployed: true,
    };
  }

  const replacement = fc.constantFrom(...replacements);
  const name = fc.constantFrom(...NAMES);
  const specifier = fc.constantFrom('', '>=1', '==4.10.0.84', '>=2.1,<4', '~=3.0');

  const proposes = (each: Replacement, context: ReplacementContext) => proposalFor(each, context) !== null;

  it('are made at all for plain requirements, and read as requirements', async () => {
    let made = 0;
    for (const each of NAMES) {
      const context = contextOf(await requirementOf(each));
      for (const one of replacements)
        for (const line of proposalFor(one, context)?.requirements ?? []) {
          made += 1;
          expect(parseRequirement(line).ok).toBe(true);
        }
    }
    expect(made).toBeGreaterThan(12);
  });

  it('are never made for direct references, local and editable projects', async () => {
    await fc.assert(
      fc.asyncProperty(
        replacement,
        name,
        fc.constantFrom(
          (each: string) => `${each} @ https://user:secret@example.org/${each}-1.0-py3-none-any.whl`,
          (each: string) => `${each} @ git+https://example.org/${each}.git@v1`,
          (each: string) => `${each} @ file:./${each}`,
          (each: string) => `-e git+https://example.org/${each}.git#egg=${each}`,
        ),
        async (one, each, written) => {
          expect(proposes(one, contextOf(await requirementOf(written(each))))).toBe(false);
        },
      ),
      { numRuns: 80 },
    );
  });

  it('are never made for what only other platforms install', async () => {
    await fc.assert(
      fc.asyncProperty(
        replacement,
        name,
        specifier,
        fc.constantFrom('sys_platform == "win32"', 'platform_machine == "aarch64"', 'python_version < "3.9"'),
        async (one, each, versions, marker) => {
          expect(proposes(one, contextOf(await requirementOf(`${each}${versions}; ${marker}`)))).toBe(false);
        },
      ),
      { numRuns: 80 },
    );
  });

  it('are never made for what the base image brings, or what is taken from a folder', async () => {
    await fc.assert(
      fc.asyncProperty(
        replacement,
        name,
        specifier,
        fc.constantFrom<Partial<ClosureDistribution>>({ provided: true }, { gap: 'local' }, { gap: 'url' }),
        async (one, each, versions, change) => {
          expect(proposes(one, contextOf(await requirementOf(`${each}${versions}`), change))).toBe(false);
        },
      ),
      { numRuns: 80 },
    );
  });

  it('are the same every time', async () => {
    await fc.assert(
      fc.asyncProperty(replacement, name, specifier, async (one, each, versions) => {
        const context = contextOf(await requirementOf(`${each}${versions}`));
        expect(proposalFor(one, context)).toEqual(proposalFor(one, context));
      }),
      { numRuns: 50 },
    );
  });

  it('without code are the same lines, with a condition in the place of what was found', async () => {
    let both = 0;
    for (const each of NAMES) {
      const context = contextOf(await requirementOf(each));
      for (const one of replacements) {
        const alone = proposalWithoutCode(one, context);
        if (alone === null) continue;
        expect(alone.evidence).toMatch(/^[`\w.].*[^.]$/);
        expect(alone.evidence).not.toMatch(/\bfound\b|app\.py/);
        expect(alone.requirements.length).toBeGreaterThan(0);
        const seen = proposalFor(one, context);
        if (seen === null) continue;
        both += 1;
        expect(alone).toEqual({ ...seen, evidence: alone.evidence });
        expect(alone.evidence).not.toBe(seen.evidence);
      }
    }
    expect(both).toBeGreaterThan(10);
  });

  it('without code are never made for what may not be replaced at all', async () => {
    for (const each of NAMES)
      for (const context of [
        contextOf(await requirementOf(`${each} @ git+https://example.org/${each}.git@v1`)),
        contextOf(await requirementOf(`${each}; sys_platform == "win32"`)),
        contextOf(await requirementOf(each), { provided: true }),
      ])
        for (const one of replacements) expect(proposalWithoutCode(one, context)).toBeNull();
  });

  it('without code are made by all but those that look at nothing else', () => {
    expect(replacements.filter(({ withoutCode }) => withoutCode === undefined).map(({ id }) => id)).toEqual([
      'development-requirement',
      'unused-requirement',
    ]);
  });

  it('are never removals when text could not be searched', async () => {
    for (const each of IMPORT_ONLY) {
      const context = contextOf(await requirementOf(each));
      const text = { ...context.text, complete: false };
      for (const one of replacements) {
        const proposal = proposalFor(one, { ...context, text });
        expect(proposal?.requirements.length ?? 1).toBeGreaterThan(0);
      }
    }
  });
});
