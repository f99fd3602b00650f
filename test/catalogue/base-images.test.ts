import { describe, expect, it } from 'vitest';
import { BASE_IMAGES, baseEnvironment, baseProvides, basePython } from '../../src/catalogue/base-images.ts';
import { parseImageReference } from '../../src/docker/reference/parse-reference.ts';

const reference = (text: string) => {
  const parsed = parseImageReference(text);
  if (parsed === null) throw new Error(text);
  return parsed;
};
const versionOf = (image: string, name: string) =>
  baseProvides(reference(image)).find((each) => each.name === name)?.version;

describe('baseProvides', () => {
  it('reads the framework from the tag', () => {
    expect(versionOf('pytorch/pytorch:2.2.0-cuda12.1-cudnn8-runtime', 'torch')).toBe('2.2.0');
    expect(versionOf('tensorflow/tensorflow:2.15.0-gpu', 'tensorflow')).toBe('2.15.0');
    expect(versionOf('ghcr.io/mlflow/mlflow:v2.9.2', 'mlflow')).toBe('2.9.2');
    expect(versionOf('apache/airflow:2.8.1-python3.11', 'apache-airflow')).toBe('2.8.1');
  });

  it('leaves the version open where the tag does not say it', () => {
    expect(versionOf('pytorch/pytorch', 'torch')).toBeNull();
    expect(versionOf('pytorch/pytorch:2.2.0-cuda12.1-cudnn8-runtime', 'torchvision')).toBeNull();
    expect(versionOf('nvcr.io/nvidia/pytorch:24.01-py3', 'torch')).toBeNull();
    expect(versionOf('prefecthq/prefect:2-python3.11', 'prefect')).toBeNull();
  });

  it('gives plain interpreters their tools only, and unknown images nothing', () => {
    expect(baseProvides(reference('python:3.11-slim')).map((each) => each.name)).toEqual([
      'pip',
      'setuptools',
      'wheel',
    ]);
    expect(baseProvides(reference('python:3.12-slim')).map((each) => each.name)).toEqual(['pip']);
    expect(baseProvides(reference('ghcr.io/acme/app:1.0'))).toEqual([]);
    expect(baseProvides(reference('acme/pytorch/pytorch:2.2.0'))).toEqual([]);
  });

  it('marks everything as an estimate with its source, sorted', () => {
    const provided = baseProvides(reference('jupyter/pyspark-notebook:python-3.11'));
    expect(provided.map((each) => each.name)).toContain('pyspark');
    expect(provided.map((each) => each.name)).toEqual([...provided.map((each) => each.name)].sort());
    for (const each of provided) {
      expect(each.provenance).toBe('estimated');
      expect(each.source).toMatch(/\.$/);
    }
  });
});

describe('basePython', () => {
  it.each([
    ['python:3.11-slim', '3.11'],
    ['python:3.12.4-bookworm', '3.12'],
    ['public.ecr.aws/docker/library/python:3.10-alpine', '3.10'],
    ['python:3.14rc1-slim', '3.14'],
    ['pytorch/pytorch:2.2.0-cuda12.1-cudnn8-runtime', '3.10'],
    ['pytorch/pytorch:2.5.1-cuda12.4-cudnn9-runtime', '3.11'],
    ['ghcr.io/astral-sh/uv:python3.13-bookworm-slim', '3.13'],
    ['ghcr.io/astral-sh/uv:0.9.2-python3.12-alpine', '3.12'],
    ['rayproject/ray:2.9.0-py310-gpu', '3.10'],
    ['quay.io/jupyter/scipy-notebook:python-3.11', '3.11'],
    ['nvidia/cuda:12.4.1-cudnn-runtime-ubuntu22.04', '3.10'],
    ['ubuntu:24.04', '3.12'],
    ['debian:bookworm-slim', '3.11'],
    ['gcr.io/distroless/python3-debian12', '3.11'],
    ['public.ecr.aws/lambda/python:3.11', '3.11'],
    ['mcr.microsoft.com/devcontainers/python:1-3.11-bullseye', '3.11'],
    ['nvcr.io/nvidia/pytorch:25.12-py3', '3.12'],
  ])('%s brings %s', (image, python) => {
    expect(basePython(reference(image))).toBe(python);
  });

  it.each([
    'python:3',
    'python:latest',
    'python:slim',
    'node:20',
    'pytorch/pytorch:latest',
    'ghcr.io/astral-sh/uv:0.9',
  ])('%s does not say', (image) => {
    expect(basePython(reference(image))).toBeNull();
  });
});

describe('baseEnvironment', () => {
  it('knows where interpreters stand in PATH', () => {
    expect(baseEnvironment(reference('python:3.11'))?.get('PATH')).toMatch(/^\/usr\/local\/bin:/);
    expect(
      baseEnvironment(reference('pytorch/pytorch:2.2.0-cuda12.1-cudnn8-runtime'))?.get('PATH'),
    ).toContain('/opt/conda/bin');
    expect(
      baseEnvironment(reference('nvidia/cuda:12.4.1-base-ubuntu22.04'))?.get('NVIDIA_VISIBLE_DEVICES'),
    ).toBe('all');
    expect(baseEnvironment(reference('acme/app'))).toBeNull();
  });
});

it('the table names distributions as indexes normalise them', () => {
  for (const { versioned = [], alongside = [] } of BASE_IMAGES)
    for (const name of [...versioned, ...alongside]) expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
});
