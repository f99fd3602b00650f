import { describe, expect, it } from 'vitest';
import { parseImageReference } from '../../src/docker/reference/parse-reference.ts';
import { debianRelease } from '../../src/system/debian-base.ts';

const read = (written: string) => {
  const reference = parseImageReference(written);
  if (reference === null) throw new Error(written);
  const base = debianRelease(reference);
  return base === null
    ? null
    : `${base.releases.join('/')} ${base.debian ? '' : 'or other '}${base.contents}`;
};

describe('the system that a base image stands on', () => {
  it.each([
    ['debian:12', 'bookworm debian'],
    ['debian:12.5-slim', 'bookworm debian'],
    ['debian:bookworm-20250407-slim', 'bookworm debian'],
    ['debian:11', 'bullseye debian'],
    ['debian', 'trixie debian'],
    ['debian:stable-slim', 'trixie debian'],
    ['debian:oldstable', 'bookworm debian'],
    ['debian:sid', 'trixie/bookworm/bullseye or other debian'],
    ['python:3.11-slim-bookworm', 'bookworm python-slim'],
    ['python:3.11-slim', 'trixie/bookworm python-slim'],
    ['python:3.11', 'trixie/bookworm python-full'],
    ['python:3.9-bullseye', 'bullseye python-full'],
    ['public.ecr.aws/docker/library/python:3.12-slim-trixie', 'trixie python-slim'],
    ['ghcr.io/astral-sh/uv:python3.12-bookworm-slim', 'bookworm python-slim'],
    ['ghcr.io/astral-sh/uv:bookworm', 'bookworm buildpack-deps'],
    ['buildpack-deps:bookworm-scm', 'bookworm buildpack-deps-scm'],
    ['node:22-bookworm-slim', 'bookworm debian'],
    ['node:22', 'trixie/bookworm buildpack-deps'],
    ['ubuntu:22.04', 'trixie/bookworm/bullseye or other debian'],
    ['pytorch/pytorch:2.4.0-cuda12.1-cudnn9-runtime', 'trixie/bookworm/bullseye or other debian'],
    ['example.org/team/base:1-bookworm', 'bookworm debian'],
  ])('of %s is %s', (written, expected) => {
    expect(read(written)).toBe(expected);
  });

  it.each([
    ['python:3.11-alpine'],
    ['alpine:3.20'],
    ['gcr.io/distroless/python3-debian12'],
    ['rockylinux:9'],
    ['pytorch/pytorch:2.4.0-cuda12.1-cudnn9-devel'],
    ['mcr.microsoft.com/devcontainers/python:3.11'],
    [`python@sha256:${'0'.repeat(64)}`],
  ])('of %s is not told by its name', (written) => {
    expect(read(written)).toBeNull();
  });
});
