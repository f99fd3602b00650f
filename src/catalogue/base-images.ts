import type { ImageReference } from '../docker/reference/reference.ts';
import { byCodeUnit } from '../support/compare.ts';
import { FRAMEWORK_IMAGES } from './base-frameworks.ts';
import type { BaseImage } from './base-image.ts';
import { INTERPRETER_IMAGES } from './base-interpreters.ts';

/** All that match an image count; the first that knows an interpreter, or an environment, decides it. */
export const BASE_IMAGES: readonly BaseImage[] = [...INTERPRETER_IMAGES, ...FRAMEWORK_IMAGES];

/** A distribution that an image already holds. Always an estimate: the image itself was not looked at. */
export interface BaseDistribution {
  /** Normalised name. */
  readonly name: string;
  /** What the tag says; null when it does not say. */
  readonly version: string | null;
  readonly provenance: 'estimated';
  /** One sentence: where this is known from. */
  readonly source: string;
}

/** Python distributions that a base image of the field brings, sorted by name; empty for an image that is not known. */
export function baseProvides(reference: ImageReference): readonly BaseDistribution[] {
  const found = new Map<string, BaseDistribution>();
  const tag = reference.tag ?? '';
  for (const image of imagesFor(reference)) {
    const { versioned = [], alongside = [], source } = image;
    const version = image.version?.exec(tag)?.[1] ?? null;
    for (const name of versioned) found.set(name, { name, version, provenance: 'estimated', source });
    for (const name of alongside) found.set(name, { name, version: null, provenance: 'estimated', source });
  }
  return [...found.values()].sort((a, b) => byCodeUnit(a.name, b.name));
}

/**
 * The interpreter that a base image brings, `3.11`: from the tag where it says so, else what is known of the image;
 * null when neither is. Of a plain distribution (`ubuntu:22.04`) it is the one that its package manager installs.
 */
export function basePython(reference: ImageReference): string | null {
  const tag = reference.tag ?? '';
  for (const { python } of imagesFor(reference)) {
    const version = python?.(tag, reference.path) ?? null;
    if (version !== null) return version;
  }
  return null;
}

/**
 * Environment variables that a base image sets and that matter for reading a Dockerfile on it (PATH, and what
 * configures Python, conda or GPUs); null when the image is not known, and then only the usual PATH may be assumed.
 */
export function baseEnvironment(reference: ImageReference): ReadonlyMap<string, string> | null {
  for (const { environment } of imagesFor(reference))
    if (environment !== undefined) return new Map(Object.entries(environment));
  return null;
}

/** Mirrors of Docker Hub's official images, as paths to drop. */
const OFFICIAL_MIRROR = /^docker\/library\//;

function imagesFor({ domain, path, tag }: ImageReference): readonly BaseImage[] {
  const official = domain === 'public.ecr.aws' && OFFICIAL_MIRROR.test(path);
  const name = official ? `docker.io/${path.replace(OFFICIAL_MIRROR, 'library/')}` : `${domain}/${path}`;
  return BASE_IMAGES.filter((each) => each.image.test(name) && each.tag?.test(tag ?? '') !== false);
}
