/**
 * The ignore files that count for a Dockerfile, best first, relative to the build context's root: the one named
 * after the Dockerfile, beside it, and the context's own. Only the first that exists is read.
 */
export function ignoreFileFor(dockerfilePath: string): readonly [string, string] {
  return [`${dockerfilePath}.dockerignore`, '.dockerignore'];
}
