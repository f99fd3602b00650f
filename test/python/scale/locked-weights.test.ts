import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../src/catalogue/catalogue.ts';
import { closureFromLock } from '../../../src/python/closure/from-lock.ts';
import type { IndexFile, PackageIndex } from '../../../src/python/index/package-index.ts';
import { weighLockedFiles } from '../../../src/python/scale/locked-weights.ts';
import type { DistributionReader } from '../../../src/python/wheel/distribution-reader.ts';
import { exact } from '../../../src/support/quantity.ts';
import { readLock } from '../manifests/locks.ts';

const catalogue = catalogueOf({ date: '2026-11-21', python: '3.11', sources: [], distributions: {} });
const offered = (filename: string, digest: string): IndexFile => ({
  filename,
  url: `https://files.example.org/${filename}`,
  size: null,
  hashes: new Map([['sha256', digest]]),
  requiresPython: null,
  yanked: null,
  uploadTime: null,
  hasMetadata: false,
});
/** Offers two files of one version, of 10 bytes and one more for each that comes before. */
const FILES = [offered('idna-3.20.tar.gz', 'aa'), offered('idna-3.20-py3-none-any.whl', 'bb')];
const index: PackageIndex = {
  project: async (name) =>
    name === 'idna' ? { name, digest: null, index: 'example', files: async () => FILES } : null,
};
const distributions: DistributionReader = {
  metadata: async () => ({ state: 'unknown', reason: 'not asked for' }),
  bytes: async (file) => ({
    state: 'unknown',
    download: 10 + FILES.indexOf(file),
    reason: 'no range requests',
  }),
  files: async () => null,
};

async function weighed(path: string, files: Readonly<Record<string, string>>) {
  const lock = await readLock(path, files);
  const closure = closureFromLock(lock, {
    target: { python: '3.11', platform: 'linux/amd64' },
    roots: { members: null, extras: [], groups: [] },
    catalogue,
  });
  const found = await weighLockedFiles(closure, lock, { index, distributions, catalogue });
  return found.distributions.map(({ name, filename, download }) => ({ name, filename, download }));
}

const pipenv = (hashes: readonly string[]) => ({
  'Pipfile.lock': JSON.stringify({
    _meta: { 'pipfile-spec': 6 },
    default: { idna: { version: '==3.20', hashes } },
  }),
});

describe('weighLockedFiles', () => {
  it('finds by their hashes the files that a lock does not name', async () => {
    const wheel = { name: 'idna', filename: 'idna-3.20-py3-none-any.whl', download: exact(11) };
    expect(await weighed('Pipfile.lock', pipenv(['sha256:aa', 'sha256:bb']))).toEqual([wheel]);
    expect(await weighed('Pipfile.lock', pipenv(['sha256:aa']))).toEqual([
      { ...wheel, filename: 'idna-3.20.tar.gz', download: exact(10) },
    ]);
    expect(await weighed('Pipfile.lock', pipenv(['sha256:cc']))).toMatchObject([
      { filename: null, download: { provenance: 'unknown' } },
    ]);
  });

  it('takes a named file only with the hash that the lock has', async () => {
    const poetry = (hash: string) => ({
      'poetry.lock': `[[package]]\nname = "idna"\nversion = "3.20"\ngroups = ["main"]\nfiles = [{file = "idna-3.20-py3-none-any.whl", hash = "${hash}"}]\n[metadata]\nlock-version = "2.1"\n`,
    });
    expect(await weighed('poetry.lock', poetry('sha256:bb'))).toMatchObject([{ download: exact(11) }]);
    expect(await weighed('poetry.lock', poetry('sha256:cc'))).toMatchObject([
      { download: { provenance: 'unknown' } },
    ]);
  });
});
