import { describe, expect, it } from 'vitest';
import { trustAddressesOf } from '../../../../src/commands/analyze/model/trusted-addresses.ts';
import { memoryTree } from '../../../support/memory-world.ts';

const URL = 'https://index.example.org/simple';

describe('the addresses that a tree names', () => {
  it.each([
    ['requirements.txt', `--extra-index-url ${URL}\nsix\n`],
    ['service/requirements-dev.txt', `-i ${URL}/\n`],
    ['pyproject.toml', `[[tool.uv.index]]\nname = "a"\nurl = "${URL}"\n`],
    ['uv.toml', `index-url = "${URL}"\n`],
    ['uv.lock', `source = { registry = "${URL}" }\n`],
    ['Dockerfile', `RUN pip install --index-url ${URL} six\n`],
    ['docker/Dockerfile.gpu', `ENV PIP_INDEX_URL=${URL}\n`],
    ['requirements.txt', `six @ ${URL}\n`],
    ['requirements.txt', `--index-url https://user:secret@index.example.org/simple\n`],
    ['Dockerfile', `RUN pip install -i "${URL}"; echo done\n`],
  ])('of %s are trusted, each way to write them: %s', async (path, text) => {
    const trusts = await trustAddressesOf(memoryTree({ [path]: text }));
    expect(trusts(URL)).toBe(true);
    expect(trusts(`${URL}/`)).toBe(true);
    expect(trusts(`${URL}#sha256=00`)).toBe(true);
    expect(trusts('https://someone@index.example.org/simple')).toBe(true);
    expect(trusts('HTTPS://INDEX.example.org:443/simple')).toBe(true);
  });

  it('are trusted as they are, not what is above, below or beside them', async () => {
    const trusts = await trustAddressesOf(memoryTree({ 'requirements.txt': `-i ${URL}\n` }));
    for (const other of [
      'https://index.example.org',
      'https://index.example.org/simple/evil',
      'https://index.example.org/simple?to=https://evil.example.com',
      'http://index.example.org/simple',
      'https://index.example.org:8443/simple',
      'https://index.example.org.evil.example.com/simple',
      'https://index.example.org/simple/../other',
      'https://evil.example.com/https://index.example.org/simple',
      'file:///etc/passwd',
      'no address',
      '',
    ])
      expect([other, trusts(other)]).toEqual([other, false]);
  });

  it('of other files are not', async () => {
    const trusts = await trustAddressesOf(
      memoryTree({ 'README.md': URL, 'app.py': `INDEX = "${URL}"`, 'data/config.json': `"${URL}"` }),
    );
    expect(trusts(URL)).toBe(false);
  });

  it('are found in bounded time in files made to cost', async () => {
    const files = {
      'requirements.txt': `https://${'a'.repeat(2_000_000)}`,
      'dev-requirements.txt': 'https://x'.repeat(200_000),
      Dockerfile: `${'https://['.repeat(100_000)}\n`,
      'other/requirements.txt': Buffer.alloc(1_000_000, 0xff),
    };
    const started = performance.now();
    const trusts = await trustAddressesOf(memoryTree(files));
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(trusts(URL)).toBe(false);
  });
});
