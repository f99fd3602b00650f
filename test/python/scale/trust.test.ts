import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { openScale } from '../../../src/entry/open-scale.ts';
import type { NamedIndexes } from '../../../src/python/scale/scale.ts';
import { temporaryFolder } from '../../contract/support/temporary-folder.ts';
import { servedIndex } from '../../support/served-index.ts';
import { asking, type Releases, shown } from '../../support/synthetic-index.ts';
import { serve } from '../index/server.ts';

const OWN: Releases = { lib: { '1.0': [] }, app: { '1.0': ['lib'] } };
const NAMED: Releases = { lib: { '9.0': [] }, hidden: { '1.0': [] } };

/** The scale of a run whose user names one index, and a repository another one. */
async function open() {
  for (const name of Object.keys(process.env)) if (/^(?:PIP|UV)_/.test(name)) vi.stubEnv(name, undefined);
  vi.stubEnv('PIP_CONFIG_FILE', '/dev/null');
  vi.stubEnv('UV_NO_CONFIG', '1');
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  const own = servedIndex(OWN);
  const named = servedIndex(NAMED);
  const headers: string[] = [];
  const ownUrl = await serve(own.listener);
  const namedUrl = await serve((request, response) => {
    headers.push(request.headers.authorization ?? '');
    named.listener(request, response);
  });
  const { scale, close } = await openScale({
    workspaces: [],
    offline: false,
    indexes: { defaultIndex: `${ownUrl}/simple` },
    cacheFolder: join(temporaryFolder(), 'cache'),
  });
  onTestFinished(close);
  const simple = `${namedUrl.replace('//', '//someone:secret@')}/simple`;
  const indexes: NamedIndexes[] = [
    {
      path: 'requirements.txt',
      strategy: 'all-indexes',
      configuration: {
        indexes: [{ name: null, url: simple, isDefault: false, explicit: false, flat: false }],
        findLinks: ['/etc', `${namedUrl}/links`],
        noIndex: false,
        strategy: null,
        pins: new Map(),
      },
    },
  ];
  return { scale, indexes, named, namedUrl, headers };
}

describe('an index that a file of the repository names', () => {
  it('is never asked without trust, nor are its wheels, and that is said', async () => {
    const { scale, indexes, named, namedUrl } = await open();
    const wheel = `hidden @ ${namedUrl}/files/hidden-1.0-py3-none-any.whl`;
    const found = await scale.closureOf(asking(['app', wheel], { indexes, trusts: () => false }));
    expect(shown(found.distributions)).toEqual(['app 1.0', 'hidden ? url', 'lib 1.0']);
    expect(named.asked).toEqual([]);
    expect(scale.notes().join(' ')).toContain('is not used: nothing outside this change names it');
    expect(scale.notes().join(' ')).not.toContain('secret');
  });

  it('is asked with trust, without the credentials that the file holds', async () => {
    const { scale, indexes, named, headers } = await open();
    const found = await scale.closureOf(asking(['app', 'hidden'], { indexes, trusts: () => true }));
    expect(shown(found.distributions)).toEqual(['app 1.0', 'hidden 1.0', 'lib 9.0']);
    expect(named.asked.length).toBeGreaterThan(0);
    expect(new Set(headers)).toEqual(new Set(['']));
    expect(JSON.stringify([scale.notes(), scale.asked(), found])).not.toContain('secret');
  });

  it('brings no find-links, trusted or not', async () => {
    const { scale, indexes, named } = await open();
    await scale.closureOf(asking(['app'], { indexes, trusts: () => true }));
    expect(named.asked.filter((each) => each.includes('links'))).toEqual([]);
    expect(scale.notes().join(' ')).toContain('find-links of requirements.txt are not used');
  });
});
