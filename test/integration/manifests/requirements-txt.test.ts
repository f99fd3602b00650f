import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addLocalProjects } from '../../../src/python/manifests/local-project.ts';
import type { Manifest, ManifestRequirement } from '../../../src/python/manifests/manifest.ts';
import { pipSearch } from '../../../src/python/manifests/pip-indexes.ts';
import { readRequirementsTxt } from '../../../src/python/manifests/requirements-txt.ts';
import { normalizeName } from '../../../src/python/name.ts';
import { formatSpecifier } from '../../../src/python/specifier.ts';
import { SourceText } from '../../../src/support/source-text.ts';
import { type OracleAnswer, type OracleCase, type OracleRow, PipOracle } from './pip-oracle.ts';
import { requirementsTree } from './requirements-generator.ts';

const CASES = Number(process.env.PLIMSOLL_DIFFERENTIAL_CASES ?? 1500);
const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures', 'manifests', 'requirements');

let pip: PipOracle;
beforeAll(async () => {
  pip = await PipOracle.start();
});
afterAll(async () => {
  await pip?.stop();
});

describe('readRequirementsTxt against pip', () => {
  it(`agrees on ${CASES} generated trees`, async () => {
    const seed = Number(process.env.PLIMSOLL_SEED ?? 20261121);
    await compare(
      fc
        .sample(requirementsTree, { numRuns: CASES, seed })
        .map((files, id) => ({ id, root: 'requirements.txt', files })),
    );
  });

  it('agrees on written files', async () => {
    const files: Record<string, Uint8Array> = {};
    for (const name of await readdir(FIXTURES, { recursive: true, withFileTypes: true }))
      if (name.isFile()) {
        const path = join(name.parentPath, name.name);
        files[path.slice(FIXTURES.length + 1).replaceAll('\\', '/')] = await readFile(path);
      }
    const roots = Object.keys(files).filter((path) => path.endsWith('.txt'));
    expect(roots.length).toBeGreaterThan(5);
    await compare(roots.map((root, id) => ({ id, root, files })));
  });
});

async function compare(cases: readonly OracleCase[]): Promise<void> {
  const answers = new Map((await pip.read(cases)).map((answer) => [answer.id, answer]));
  const differences: string[] = [];
  let refused = 0;
  for (const one of cases) {
    const answer = answers.get(one.id);
    if (answer === undefined) throw new Error(`pip gave no answer to case ${one.id}`);
    const manifest = await ours(one);
    if (answer.refused !== null || answer.rows.some((row) => row.refused !== undefined)) refused += 1;
    const difference = differenceBetween(manifest, answer);
    if (difference !== null) differences.push(`${difference}\n${show(one)}`);
  }
  expect(differences.slice(0, 5).join('\n----\n'), `${differences.length} of ${cases.length} differ`).toBe(
    '',
  );
  if (cases.length >= 1000)
    expect(refused / cases.length).toSatisfy((share: number) => share > 0.1 && share < 0.9);
}

async function ours({ root, files }: OracleCase): Promise<Manifest> {
  const read = (path: string) => {
    const bytes = Object.hasOwn(files, path) ? files[path] : undefined;
    return bytes === undefined ? null : SourceText.fromBytes(path, bytes);
  };
  const source = read(root);
  if (source === null) throw new Error(`${root} is missing`);
  // A folder is a requirement when it holds a project, which only a look at it tells.
  return addLocalProjects(await readRequirementsTxt(source, read), read);
}

function differenceBetween(manifest: Manifest, answer: OracleAnswer): string | null {
  const errors = manifest.problems.filter((problem) => problem.severity === 'error');
  const pipRefuses = answer.refused ?? answer.rows.find((row) => row.refused !== undefined)?.refused ?? null;
  // Whether a path outside the tree is a project, only the machine knows on which pip runs.
  if (
    pipRefuses !== null &&
    manifest.problems.some((problem) => problem.message.includes('outside the repository'))
  )
    return null;
  if ((pipRefuses !== null) !== errors.length > 0)
    return `pip: ${pipRefuses ?? 'accepts'}; we: ${errors.map((error) => error.message).join(' | ') || 'accept'}`;
  for (const constraint of [false, true]) {
    const rows = answer.rows.filter((row) => row.constraint === constraint && row.refused === undefined);
    const list = constraint ? manifest.constraints : manifest.groups.flatMap((group) => group.requirements);
    let at = 0;
    for (const row of rows) {
      // What only we keep are requirements that pip refuses, which it names in no row.
      while (at < list.length && JSON.stringify(view(list[at])) !== JSON.stringify(expected(row))) at += 1;
      if (at >= list.length)
        return `pip: ${JSON.stringify(expected(row))}; we: ${JSON.stringify(list.map(view))}`;
      at += 1;
    }
    if (pipRefuses === null && rows.length !== list.length)
      return `pip: ${rows.length} requirements; we: ${list.length}`;
  }
  if (answer.refused !== null) return null;
  const search = pipSearch(manifest.indexes);
  const settings = {
    indexes: search.indexes.map((index) => index ?? 'default:'),
    findLinks: search.findLinks,
    noIndex: search.noIndex,
    noBinary: manifest.pipOptions?.noBinary,
    onlyBinary: manifest.pipOptions?.onlyBinary,
    preferBinary: manifest.pipOptions?.preferBinary,
    allReleases: manifest.pipOptions?.allReleases,
    onlyFinal: manifest.pipOptions?.onlyFinal,
    requireHashes: manifest.pipOptions?.requireHashes,
    features: manifest.pipOptions?.features,
    trustedHosts: manifest.pipOptions?.trustedHosts.map((host) => host.replace(/[/?#:].*$/, '')),
  };
  const theirs = Object.fromEntries(
    Object.keys(settings).map((key) => [key, answer[key as keyof OracleAnswer]]),
  );
  return JSON.stringify(settings) === JSON.stringify(theirs)
    ? null
    : `pip: ${JSON.stringify(theirs)}; we: ${JSON.stringify(settings)}`;
}

function view(entry: ManifestRequirement | undefined): unknown {
  if (entry === undefined) return null;
  const { requirement } = entry;
  return {
    text: entry.written,
    editable: entry.editable,
    hashes: [...entry.hashes].sort(),
    specifier: requirement.specifier.specifiers.map(formatSpecifier).sort(),
    extras: requirement.extras,
    marker: requirement.marker !== null,
    link: requirement.url !== null,
  };
}

function expected(row: OracleRow): unknown {
  return {
    text: row.text,
    editable: row.editable,
    hashes: row.hashes,
    specifier: row.specifier,
    extras: [...new Set(row.extras?.map(normalizeName))].sort(),
    marker: row.marker,
    link: row.link,
  };
}

function show({ root, files }: OracleCase): string {
  return [root, ...Object.keys(files).filter((path) => path !== root && path.endsWith('.txt'))]
    .map((path) => `${path}: ${JSON.stringify(Buffer.from(files[path] ?? []).toString('latin1'))}`)
    .join('\n');
}
