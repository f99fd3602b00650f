import { describe, expect, it } from 'vitest';
import {
  type IndexOptions,
  type IndexSources,
  indexesFrom,
  namesDefault,
} from '../../../src/python/index/discover.ts';
import {
  type ClientSurroundings,
  gatherIndexSources,
  type RepositoryFile,
} from '../../../src/python/index/gather-sources.ts';
import type { IndexSettings } from '../../../src/python/index/index-settings.ts';
import { readNetrc } from '../../../src/python/index/netrc.ts';
import { readIni } from '../../../src/python/index/pip-configuration.ts';

interface Machine {
  readonly environment?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
  readonly options?: IndexOptions;
  readonly repository?: readonly RepositoryFile[];
  readonly platform?: ClientSurroundings['platform'];
  readonly client?: string | null;
}

let clientsAsked = 0;

async function sourcesOf({
  environment = {},
  files = {},
  options = {},
  repository = [],
  platform = 'linux',
  client = 'https://client.example.org/simple',
}: Machine): Promise<IndexSources> {
  return gatherIndexSources(
    {
      environment,
      platform,
      homeFolder: '/home/me',
      readText: async (path) => files[path] ?? null,
      clientDefault: async () => {
        clientsAsked += 1;
        return client === null ? null : { client: 'pip', url: client };
      },
    },
    options,
    repository,
  );
}

async function discover(machine: Machine): Promise<IndexSettings> {
  return indexesFrom(await sourcesOf(machine), (path) => `file:///project/${path}`);
}

const urls = (settings: IndexSettings): readonly string[] => settings.indexes.map(({ url }) => url);

describe('where distributions come from', () => {
  it('is the default of an installed client when nobody says otherwise', async () => {
    const settings = await discover({});
    expect(settings.indexes).toEqual([
      {
        name: null,
        url: 'https://client.example.org/simple',
        explicit: false,
        flat: false,
        isDefault: true,
        origin: 'the default of pip',
      },
    ]);
    expect([settings.strategy, settings.namedHosts, settings.notes]).toEqual([
      'all-indexes',
      ['client.example.org'],
      [],
    ]);
    expect(urls(await discover({ client: null }))).toEqual([]);
  });

  it('is what counts most: options, environment, repository, the files of uv, the files of pip', async () => {
    const machine = {
      options: { defaultIndex: 'https://flag.example.org/simple/' },
      environment: {
        UV_DEFAULT_INDEX: 'https://uv.example.org/simple',
        PIP_INDEX_URL: 'https://pip.example.org/simple',
      },
      repository: [
        {
          path: 'pyproject.toml',
          kind: 'pyproject.toml',
          trusted: true,
          text: '[[tool.uv.index]]\nurl = "https://project.example.org"\ndefault = true',
        },
      ],
      files: {
        '/home/me/.config/uv/uv.toml': 'index-url = "https://uvtoml.example.org"',
        '/home/me/.config/pip/pip.conf': '[global]\nindex-url = https://pipconf.example.org',
      },
    } as const;
    const found: string[] = [];
    const { options: _o, ...noFlag } = machine;
    const { environment: _e, ...noEnvironment } = noFlag;
    const { repository: _r, ...noRepository } = noEnvironment;
    for (const each of [
      machine,
      noFlag,
      { ...noFlag, environment: { PIP_INDEX_URL: 'https://pip.example.org/simple' } },
      noEnvironment,
      noRepository,
      { files: { '/home/me/.config/pip/pip.conf': machine.files['/home/me/.config/pip/pip.conf'] } },
    ]) {
      clientsAsked = 0;
      found.push(...urls(await discover(each)));
      expect(clientsAsked).toBe(0);
    }
    expect(found).toEqual(
      [
        'flag.example.org/simple',
        'uv.example.org/simple',
        'pip.example.org/simple',
        'project.example.org',
        'uvtoml.example.org',
        'pipconf.example.org',
      ].map((each) => `https://${each}`),
    );
  });

  it('has other indexes before the default one, with their names', async () => {
    const settings = await discover({
      options: { indexes: ['mine=https://flag.example.org'] },
      environment: {
        UV_INDEX: 'https://a.example.org cpu=https://b.example.org',
        PIP_EXTRA_INDEX_URL: 'https://c.example.org\n https://a.example.org/',
        UV_FIND_LINKS: 'wheels,https://links.example.org/page.html',
      },
    });
    expect(settings.indexes.map(({ name, url, flat }) => [name, url, flat])).toEqual([
      [null, 'file:///project/wheels', true],
      [null, 'https://links.example.org/page.html', true],
      ['mine', 'https://flag.example.org', false],
      [null, 'https://a.example.org', false],
      ['cpu', 'https://b.example.org', false],
      [null, 'https://c.example.org', false],
      [null, 'https://client.example.org/simple', false],
    ]);
    expect(settings.strategy).toBe('first-index');
  });

  it('may be nowhere but in folders', async () => {
    clientsAsked = 0;
    for (const machine of [
      {
        environment: { PIP_NO_INDEX: '1', PIP_FIND_LINKS: 'wheels', PIP_INDEX_URL: 'https://a.example.org' },
      },
      { options: { noIndex: true, findLinks: ['wheels'] } },
      { files: { '/etc/pip.conf': '[install]\nno-index = true\nfind_links =\n    wheels\n' } },
    ])
      expect(urls(await discover(machine))).toEqual(['file:///project/wheels']);
    expect(clientsAsked).toBe(0);
  });

  it("takes a repository's addresses only when they are trusted, or the user's own", async () => {
    const text = `
      find-links = ["wheels"]
      [[index]]
      name = "evil"
      url = "https://evil.example.org"
      default = true
      [[index]]
      name = "cpu"
      url = "https://cpu.example.org/"
      explicit = true
      [[index]]
      name = "folder"
      url = "file:///etc"
      [[index]]
      url = "ftp://odd.example.org"
      [sources]
      torch = { index = "cpu" }
      numpy = [{ index = "evil", marker = "x" }]`;
    const repository = [
      { path: 'uv.toml', kind: 'uv.toml', trusted: false, text },
      {
        path: 'pyproject.toml',
        kind: 'pyproject.toml',
        trusted: true,
        text: '[[tool.uv.index]]\nurl="https://unread.example.org"',
      },
    ] as const;
    const settings = await discover({ repository, environment: { UV_INDEX: 'https://cpu.example.org' } });
    expect(settings.indexes.map(({ name, url, explicit }) => [name, url, explicit])).toEqual([
      [null, 'https://cpu.example.org', false],
      ['cpu', 'https://cpu.example.org', true],
      [null, 'https://client.example.org/simple', false],
    ]);
    expect([...settings.pins]).toEqual([['torch', 'cpu']]);
    expect(settings.notes).toHaveLength(4);
    expect(settings.notes.join('\n')).toMatch(
      /evil\.example\.org\/? of uv\.toml is not used: nothing outside this change names it/,
    );
    const trusted = await discover({ repository: [{ ...repository[0], trusted: true }] });
    expect(urls(trusted)).toEqual(['https://cpu.example.org', 'https://evil.example.org']);
    expect([...trusted.pins.keys()].sort()).toEqual(['numpy', 'torch']);
    expect(trusted.notes.join('\n')).toMatch(/folders are only taken/);
  });

  it('has credentials for their own hosts only, and shows none', async () => {
    const settings = await discover({
      environment: {
        UV_INDEX: 'cpu-wheels=https://cpu.example.org/x https://user:p%40ss@private.example.org/simple',
        UV_INDEX_CPU_WHEELS_USERNAME: 'me',
        UV_INDEX_CPU_WHEELS_PASSWORD: 'secret',
      },
      files: {
        '/home/me/.netrc':
          'machine client.example.org login net password "r c"\nmachine elsewhere.example.org login x password y',
      },
      repository: [
        {
          path: 'pyproject.toml',
          kind: 'pyproject.toml',
          trusted: true,
          text: '[[tool.uv.index]]\nurl = "https://stolen:word@third.example.org"',
        },
      ],
    });
    expect(settings.credentials).toEqual([
      { origin: 'https://cpu.example.org', pathPrefix: '/', username: 'me', password: 'secret' },
      { origin: 'https://private.example.org', pathPrefix: '/', username: 'user', password: 'p@ss' },
      { origin: 'https://client.example.org', pathPrefix: '/', username: 'net', password: 'r c' },
    ]);
    expect(JSON.stringify({ ...settings, credentials: [] })).not.toMatch(/secret|p%40ss|p@ss|word/);
  });

  it('is found where each system keeps it', async () => {
    const uv = 'index-url = "https://found.example.org"';
    const pip = '[global]\nindex-url: https://found.example.org';
    for (const [platform, environment, path, text] of [
      ['win32', { APPDATA: 'C:/Me' }, 'C:/Me/uv/uv.toml', uv],
      ['win32', { APPDATA: 'C:/Me' }, 'C:/Me/pip/pip.ini', pip],
      ['darwin', {}, '/home/me/Library/Application Support/pip/pip.conf', pip],
      ['linux', { XDG_CONFIG_HOME: '/cfg' }, '/cfg/uv/uv.toml', uv],
      ['linux', {}, '/etc/uv/uv.toml', uv],
      ['linux', {}, '/etc/xdg/pip/pip.conf', pip],
      ['linux', { VIRTUAL_ENV: '/venv' }, '/venv/pip.conf', pip],
      ['linux', { PIP_CONFIG_FILE: '/my.conf' }, '/my.conf', pip],
      ['linux', { UV_CONFIG_FILE: '/my.toml' }, '/my.toml', uv],
    ] as const)
      expect([path, urls(await discover({ platform, environment, files: { [path]: text } }))]).toEqual([
        path,
        ['https://found.example.org'],
      ]);
    for (const [environment, path, text] of [
      [{ PIP_CONFIG_FILE: '/dev/null' }, '/etc/pip.conf', pip],
      [{ PIP_CONFIG_FILE: '/my.conf' }, '/home/me/.config/pip/pip.conf', pip],
      [{ UV_NO_CONFIG: '1' }, '/etc/uv/uv.toml', uv],
      [{}, '/etc/uv/uv.toml', 'index-url = "not closed'],
    ] as const)
      expect(urls(await discover({ environment, files: { [path]: text } }))).toEqual([
        'https://client.example.org/simple',
      ]);
  });

  it('knows when no client has to be asked', async () => {
    expect(namesDefault(await sourcesOf({ environment: { UV_INDEX: 'https://a.example.org' } }))).toBe(false);
    expect(namesDefault(await sourcesOf({ environment: { PIP_INDEX_URL: 'https://a.example.org' } }))).toBe(
      true,
    );
  });

  it("has uv's strategies", async () => {
    const strategy = async (machine: Machine) => (await discover(machine)).strategy;
    expect(await strategy({ environment: { UV_INDEX_STRATEGY: 'unsafe-best-match' } })).toBe('all-indexes');
    expect(await strategy({ environment: { UV_INDEX_STRATEGY: 'first-index' } })).toBe('first-index');
    expect(
      await strategy({
        environment: { UV_INDEX: 'https://a.example.org' },
        options: { strategy: 'all-indexes' },
      }),
    ).toBe('all-indexes');
    expect(await strategy({ files: { '/etc/uv/uv.toml': 'index-strategy = "unsafe-first-match"' } })).toBe(
      'all-indexes',
    );
  });
});

describe("pip's configuration", () => {
  it('is read as Python reads it', () => {
    const text =
      '\uFEFF; a comment\nlost = 1\n[global]\nIndex_URL : https://a.example.org ; kept\n# c\nextra-index-url =\n  https://b.example.org\n\n\thttps://c.example.org\nflag\n[list]\nx=1\n[global]\n--timeout=3\n';
    const sections = readIni(text);
    expect([...(sections.get('global') ?? [])]).toEqual([
      ['index-url', 'https://a.example.org ; kept'],
      ['extra-index-url', '\nhttps://b.example.org\nhttps://c.example.org'],
      ['timeout', '3'],
    ]);
    expect([...sections.keys()]).toEqual(['global', 'list']);
  });

  it('has the section of install over the general one, and the environment over both', async () => {
    const files = {
      '/etc/pip.conf': '[install]\nindex-url = https://install.example.org',
      '/home/me/.pip/pip.conf':
        '[global]\nindex-url = https://global.example.org\nextra-index-url = https://x.example.org',
    };
    expect(urls(await discover({ files }))).toEqual(['https://x.example.org', 'https://install.example.org']);
    expect(
      urls(
        await discover({
          files,
          environment: { PIP_EXTRA_INDEX_URL: 'https://y.example.org', PIP_INDEX_URL: '' },
        }),
      ),
    ).toEqual(['https://y.example.org', 'https://install.example.org']);
  });
});

describe('netrc', () => {
  it('is read with macros, quotes, comments and a default', () => {
    const netrc = readNetrc(
      '# machine no.example.org login x\nmachine A.example.org\n  login me account a password "a \\" b"\nmacdef init\nmachine macro.example.org\n\nmachine b.example.org user you password pw default login any password one\nmachine a.example.org login second password x',
    );
    expect([...netrc.machines]).toEqual([
      ['a.example.org', { username: 'me', password: 'a " b' }],
      ['b.example.org', { username: 'you', password: 'pw' }],
    ]);
    expect(netrc.fallback).toEqual({ username: 'any', password: 'one' });
    expect(readNetrc('machine').machines.size).toBe(0);
    const started = performance.now();
    readNetrc('"'.repeat(200_000));
    readNetrc('"\\'.repeat(200_000));
    readNetrc(`machine ${'x '.repeat(200_000)}`);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
