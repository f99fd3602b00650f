import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type GitOptions, type GitRepository, openGit } from '../../src/world/git.ts';
import type { ReadResult } from '../../src/world/world.ts';
import { TestRepository } from '../contract/support/git-repository.ts';
import { startGitServer } from '../contract/support/git-server.ts';
import { temporaryFolder } from '../contract/support/temporary-folder.ts';

function open(folder: string, options: GitOptions = {}): GitRepository {
  const git = openGit(folder, options);
  onTestFinished(() => git.close());
  return git;
}

function text(result: ReadResult): string {
  return result.state === 'read' ? Buffer.from(result.bytes).toString('utf8') : JSON.stringify(result);
}

const paths = async (git: GitRepository, commit: string): Promise<string[]> =>
  (await (await git.treeAt(commit)).list()).entries.map((entry) => entry.path);

describe('revisions', () => {
  it('knows HEAD, branches, tags, branches of the remote and nothing else', async () => {
    const repository = TestRepository.create();
    const first = repository.commit({ a: '1' });
    repository.git('tag', 'v1');
    repository.git('update-ref', 'refs/remotes/origin/release', first);
    const second = repository.commit({ a: '2' });
    const git = open(repository.folder);
    expect(await git.head()).toBe(second);
    expect(await git.resolve('main')).toBe(second);
    expect(await git.resolve('v1')).toBe(first);
    expect(await git.resolve('HEAD~1')).toBe(first);
    expect(await git.resolve('release')).toBe(first);
    expect(await git.resolve(first.slice(0, 10))).toBe(first);
    for (const nonsense of ['nope', '', '--help', '-h', 'a b', 'HEAD\n', '0'.repeat(40), 'x'.repeat(5000)]) {
      expect(await git.resolve(nonsense)).toBeNull();
    }
    expect(await git.mergeBase(first, second)).toBe(first);
    expect(await git.parents(second)).toEqual([first]);
    expect(await git.parents('0'.repeat(40))).toBeNull();
  });

  it('answers null outside a repository, and in one without a commit', async () => {
    const outside = open(temporaryFolder({ a: '1' }));
    expect(await outside.head()).toBeNull();
    expect(await outside.resolve('main')).toBeNull();
    expect(await outside.mergeBase('a', 'b')).toBeNull();
    expect(await outside.fetchCommit('0'.repeat(40))).toBe(false);
    await expect(outside.treeAt('main')).rejects.toThrow('no git repository');
    expect(await open(TestRepository.create().folder).head()).toBeNull();
    const broken = temporaryFolder({ '.git/HEAD': 'nonsense' });
    expect(await open(broken).head()).toBeNull();
    await expect(open(broken).treeAt('0'.repeat(40))).rejects.toThrow('no git repository');
  });

  it('does not take a bare repository inside a checkout for the repository', async () => {
    const repository = TestRepository.create();
    const commit = repository.commit({ a: '1' });
    execFileSync('git', ['init', '--quiet', '--bare', join(repository.folder, 'inner')]);
    expect(await open(join(repository.folder, 'inner')).head()).toBe(commit);
  });
});

describe('trees of commits', () => {
  it.each(['sha1', 'sha256'] as const)(
    'reads %s repositories, below the analysed folder',
    async (objectFormat) => {
      const repository = TestRepository.create({ objectFormat });
      const first = repository.commit({
        'service/Dockerfile': 'FROM a\n',
        'service/ä b/r.txt': 'x',
        'other/y': 'y',
      });
      repository.commit({ 'service/Dockerfile': 'FROM b\n' });
      const git = open(join(repository.folder, 'service'));
      const tree = await git.treeAt(first);
      expect(tree.label).toBe(first);
      expect(await tree.list()).toEqual({
        entries: [
          { path: 'Dockerfile', bytes: 7 },
          { path: 'ä b/r.txt', bytes: 1 },
        ],
        truncated: false,
        skipped: [],
      });
      expect(text(await tree.read('Dockerfile'))).toBe('FROM a\n');
      expect(text(await tree.read('./ä b/../Dockerfile'))).toBe('FROM a\n');
      expect((await tree.read('../other/y')).state).toBe('refused');
      expect((await tree.read('/etc/passwd')).state).toBe('refused');
      expect(await tree.read('missing')).toEqual({ state: 'missing' });
      expect(await tree.read('Dockerfile/below')).toEqual({ state: 'missing' });
      expect(await tree.read('ä b')).toEqual({ state: 'refused', reason: 'it is a folder' });
    },
  );

  it('is empty where the folder did not exist yet', async () => {
    const repository = TestRepository.create();
    const first = repository.commit({ a: '1' });
    repository.commit({ 'new/b': '2' });
    expect(await (await open(join(repository.folder, 'new')).treeAt(first)).list()).toEqual({
      entries: [],
      truncated: false,
      skipped: [],
    });
  });

  it('follows links inside the tree only, and leaves generated folders and submodules out', async () => {
    const repository = TestRepository.create();
    const link = (path: string, target: string): void => {
      mkdirSync(join(repository.folder, path, '..'), { recursive: true });
      symlinkSync(target, join(repository.folder, path));
    };
    link('docker/requirements.txt', '../requirements.txt');
    link('folder', 'docker');
    link('outside', '../../etc/passwd');
    link('absolute', '/etc/passwd');
    link('circle', 'circle2');
    link('circle2', 'circle');
    link('nowhere', 'missing.txt');
    link('git', '.git/config');
    const first = repository.commit({
      'requirements.txt': 'numpy\n',
      'docker/Dockerfile': 'FROM a\n',
      'node_modules/x/index.js': '1',
      'env/pyvenv.cfg': '',
      'env/lib/a.py': '',
      'src/__pycache__/a.pyc': '',
    });
    repository.git('update-index', '--add', '--cacheinfo', `160000,${first},vendored`);
    repository.git('commit', '--quiet', '-m', 'submodule');
    const git = open(repository.folder);
    const tree = await git.treeAt('main');
    const listing = await tree.list();
    expect(listing.entries).toEqual([
      { path: 'docker/Dockerfile', bytes: 7 },
      { path: 'docker/requirements.txt', bytes: 6, link: 'requirements.txt' },
      { path: 'requirements.txt', bytes: 6 },
    ]);
    expect(listing.skipped.map(({ path, reason }) => `${path}: ${reason}`)).toEqual([
      'absolute: the link leaves the folder',
      'circle: the link goes in a circle',
      'circle2: the link goes in a circle',
      "git: it is inside git's own folder",
      'nowhere: the link points to nothing',
      'outside: the link leaves the folder',
      'vendored: it is a submodule, whose files are in another repository',
    ]);
    expect(text(await tree.read('folder/requirements.txt'))).toBe('numpy\n');
    expect((await tree.read('outside')).state).toBe('refused');
    expect((await tree.read('circle')).state).toBe('refused');
    expect((await tree.read('nowhere')).state).toBe('missing');
  });

  it('says the size limits, and answers many reads at once in order', async () => {
    const repository = TestRepository.create();
    const files: Record<string, string> = {};
    for (let number = 0; number < 300; number++) files[`f${number}`] = `content ${number}\n`.repeat(number);
    const large = Buffer.alloc(9 * 1024 * 1024, 'x');
    repository.commit({ ...files, 'big.txt': large, 'uv.lock': large });
    const git = open(repository.folder);
    const tree = await git.treeAt('main');
    const answers = await Promise.all(Object.keys(files).map((path) => tree.read(path)));
    expect(answers.map(text)).toEqual(Object.values(files));
    expect(await tree.read('big.txt')).toEqual({
      state: 'refused',
      reason: 'it has 9.44 MB, more than the 8.39 MB that are read of such a file',
    });
    const lock = await tree.read('uv.lock');
    expect(lock.state === 'read' && lock.bytes.length).toBe(large.length);
  });

  it('works in a linked working tree', async () => {
    const repository = TestRepository.create();
    const commit = repository.commit({ a: '1' });
    const linked = join(temporaryFolder(), 'linked');
    repository.git('worktree', 'add', '--quiet', linked);
    const git = open(linked);
    expect(await git.head()).toBe(commit);
    expect(await paths(git, commit)).toEqual(['a']);
  });

  it('keeps small folders when a large one passes the limit of the listing', async () => {
    const repository = TestRepository.create();
    const blob = execFileSync('git', ['hash-object', '-w', '--stdin'], {
      cwd: repository.folder,
      input: 'x',
      encoding: 'utf8',
    }).trim();
    const lines: string[] = [];
    for (let number = 0; number < 210_000; number++) lines.push(`100644 ${blob}\tdata/${number}`);
    lines.push(`100644 ${blob}\tz/requirements.txt`);
    execFileSync('git', ['update-index', '--add', '--index-info'], {
      cwd: repository.folder,
      input: `${lines.join('\n')}\n`,
    });
    repository.git('commit', '--quiet', '-m', 'data');
    const listing = await (await open(repository.folder).treeAt('main')).list();
    expect(listing.truncated).toBe(true);
    expect(listing.entries.length).toBe(200_000);
    expect(listing.entries.at(-1)).toEqual({ path: 'z/requirements.txt', bytes: 1 });
  }, 60_000);
});

describe('fetching the base commit', () => {
  it('fetches one commit into a shallow clone, with the token of actions/checkout, and writes nothing to it', async () => {
    const origin = TestRepository.create();
    const base = origin.commit({ 'requirements.txt': 'old\n', same: 'same' });
    const head = origin.commit({ 'requirements.txt': 'new\n' });
    const server = await startGitServer(origin.folder, { authorization: 'basic dG9rZW4=' });
    const clone = await TestRepository.clone(`file://${origin.folder}`, '--depth=1');
    clone.git('remote', 'set-url', 'origin', server.url);
    clone.git('config', `http.${server.url}.extraheader`, 'AUTHORIZATION: basic dG9rZW4=');
    const before =
      clone.git('count-objects', '-v') + readFileSync(join(clone.folder, '.git/shallow'), 'utf8');

    const git = open(clone.folder);
    expect(await git.resolve(base)).toBeNull();
    expect(await git.parents(head)).toEqual([base]);
    expect(await git.mergeBase(base, head)).toBeNull();
    expect(await git.fetchCommit(base)).toBe(true);
    expect(await git.resolve(base)).toBe(base);
    const tree = await git.treeAt(base);
    expect(text(await tree.read('requirements.txt'))).toBe('old\n');
    expect(text(await tree.read('same'))).toBe('same');
    expect(server.requests.every((request) => request.authorization === 'basic dG9rZW4=')).toBe(true);
    expect(clone.git('count-objects', '-v') + readFileSync(join(clone.folder, '.git/shallow'), 'utf8')).toBe(
      before,
    );
    const asked = server.requests.length;
    expect(await git.fetchCommit(base)).toBe(true);
    expect(server.requests.length).toBe(asked);
  });

  it('finds the token in an included file, as actions/checkout v6 stores it', async () => {
    const origin = TestRepository.create();
    const base = origin.commit({ a: '1' });
    origin.commit({ a: '2' });
    const server = await startGitServer(origin.folder, { authorization: 'basic aW5jbHVkZWQ=' });
    const clone = await TestRepository.clone(`file://${origin.folder}`, '--depth=1');
    clone.git('remote', 'set-url', 'origin', server.url);
    const credentials = join(temporaryFolder(), 'git-credentials.config');
    writeFileSync(credentials, `[http "${server.url}"]\n\textraheader = AUTHORIZATION: basic aW5jbHVkZWQ=\n`);
    clone.git('config', `includeIf.gitdir:${clone.folder}/.git.path`, credentials);
    expect(await open(clone.folder).fetchCommit(base)).toBe(true);
  });

  it('uses a token that it is given, only for its server', async () => {
    const origin = TestRepository.create();
    const base = origin.commit({ a: '1' });
    origin.commit({ a: '2' });
    const basic = `basic ${Buffer.from('x-access-token:secret').toString('base64')}`;
    const server = await startGitServer(origin.folder, { authorization: basic });
    const clone = await TestRepository.clone(`file://${origin.folder}`, '--depth=1');
    clone.git('remote', 'set-url', 'origin', server.url);
    const messages: string[] = [];
    const logger = { debug: (message: string) => messages.push(message), warning: () => {} };
    const elsewhere = { serverUrl: 'https://git.example.org', token: 'secret' };
    expect(await open(clone.folder, { authentication: elsewhere, logger }).fetchCommit(base)).toBe(false);
    expect(server.requests.every((request) => request.authorization === null)).toBe(true);
    expect(messages.join()).toContain(base);
    const here = { serverUrl: server.url, token: 'secret' };
    expect(await open(clone.folder, { authentication: here }).fetchCommit(base)).toBe(true);
  });

  it('says false for a commit that the remote lacks, no remote, another transport, and a server that hangs', async () => {
    const origin = TestRepository.create();
    const commit = origin.commit({ a: '1' });
    const server = await startGitServer(origin.folder);
    const clone = await TestRepository.clone(`file://${origin.folder}`);
    const missing = 'f'.repeat(40);
    expect(await open(clone.folder).fetchCommit(missing)).toBe(false);
    clone.git('remote', 'set-url', 'origin', server.url);
    expect(await open(clone.folder).fetchCommit(missing)).toBe(false);
    expect(await open(clone.folder).fetchCommit(commit)).toBe(true);
    expect(await open(clone.folder).fetchCommit('main')).toBe(false);
    const silent = await startGitServer(origin.folder, { silent: true });
    clone.git('remote', 'set-url', 'origin', silent.url);
    const started = Date.now();
    expect(await open(clone.folder, { fetchTimeoutMilliseconds: 500 }).fetchCommit(missing)).toBe(false);
    expect(Date.now() - started).toBeLessThan(10_000);
    clone.git('remote', 'remove', 'origin');
    expect(await open(clone.folder).fetchCommit(missing)).toBe(false);
  });

  it('fetches nothing behind our back in a partial clone', async () => {
    const origin = TestRepository.create();
    const base = origin.commit({ 'requirements.txt': 'old\n' });
    origin.commit({ 'requirements.txt': 'new\n' });
    const server = await startGitServer(origin.folder);
    const clone = await TestRepository.clone(server.url, '--filter=blob:none');
    const asked = server.requests.length;
    const git = open(clone.folder);
    const tree = await git.treeAt(base);
    expect(await tree.list()).toEqual({
      entries: [],
      truncated: false,
      skipped: [{ path: 'requirements.txt', reason: 'this clone does not have its content' }],
    });
    expect((await tree.read('requirements.txt')).state).toBe('refused');
    expect(server.requests.length).toBe(asked);
  });
});

describe('a hostile repository', () => {
  it('makes nothing run, whatever its configuration, attributes and hooks say', async () => {
    const origin = TestRepository.create();
    const base = origin.commit({ a: '1', '.gitattributes': '* filter=evil diff=evil merge=evil\n' });
    const head = origin.commit({ a: '2' });
    const server = await startGitServer(origin.folder, { authorization: 'basic bmV2ZXI=' });
    const clone = await TestRepository.clone(`file://${origin.folder}`, '--depth=1');
    const canary = join(temporaryFolder(), 'canary');
    const script = join(clone.folder, 'evil.sh');
    writeFileSync(script, `#!/bin/sh\necho "$0 $@" >> ${canary}\n`);
    chmodSync(script, 0o755);
    for (const hook of [
      'reference-transaction',
      'post-checkout',
      'pre-auto-gc',
      'post-index-change',
      'pre-push',
    ]) {
      symlinkSync(script, join(clone.folder, '.git/hooks', hook));
    }
    const settings: Record<string, string> = {
      'core.fsmonitor': script,
      'core.hooksPath': join(clone.folder, '.git/hooks'),
      'core.sshCommand': script,
      'core.gitProxy': script,
      'core.askPass': script,
      'core.pager': script,
      'core.editor': script,
      'core.alternateRefsCommand': script,
      'credential.helper': `!${script}`,
      [`credential.${server.url}.helper`]: `!${script}`,
      'diff.external': script,
      'diff.evil.textconv': script,
      'diff.evil.command': script,
      'filter.evil.clean': script,
      'filter.evil.smudge': script,
      'filter.evil.process': script,
      'filter.evil.required': 'true',
      'merge.evil.driver': script,
      'gpg.program': script,
      'log.showSignature': 'true',
      'alias.cat-file': `!${script}`,
      'alias.rev-parse': `!${script}`,
      'alias.fetch': `!${script}`,
      'pager.ls-tree': script,
      'pager.config': script,
      'remote.origin.uploadpack': script,
      'remote.origin.promisor': 'true',
      'uploadpack.packObjectsHook': script,
      'protocol.ext.allow': 'always',
      'gc.recentObjectsHook': script,
      'gc.auto': '1',
      'trace2.eventTarget': canary,
      'include.path': '/dev/null',
    };
    for (const [key, value] of Object.entries(settings)) clone.git('config', key, value);
    const remotes = [
      server.url,
      `ext::${script}`,
      `ssh://git@example.org/x`,
      `file://${origin.folder}`,
      'evil::x',
      `--upload-pack=${script}`,
    ];
    for (const remote of remotes) {
      // Written as bytes: some of these git itself would not set.
      clone.git('config', '--replace-all', 'remote.origin.url', remote);
      const git = open(clone.folder);
      expect(await git.head()).toBe(head);
      expect(await git.resolve('main')).toBe(head);
      expect(await git.resolve(base)).toBeNull();
      expect(await git.fetchCommit(base)).toBe(false);
      await expect(git.treeAt(base)).rejects.toThrow('does not have the commit');
      expect(text(await (await git.treeAt(head)).read('a'))).toBe('2');
      expect(await git.mergeBase(base, head)).toBeNull();
      await git.close();
    }
    clone.git('config', 'remote.origin.vcs', 'evil');
    expect(await open(clone.folder).fetchCommit(base)).toBe(false);
    expect(existsSync(canary) ? readFileSync(canary, 'utf8') : 'nothing ran').toBe('nothing ran');
    // The trap works: git itself, asked in the usual way, does run what this configuration names.
    clone.git('config', '--unset', 'remote.origin.vcs');
    expect(() => clone.git('fetch', '--quiet')).toThrow();
    expect(() => clone.git('add', 'a')).toThrow();
    expect(readFileSync(canary, 'utf8')).toContain('evil.sh');
  });

  it('does not start a git that lies in the workspace', async () => {
    const repository = TestRepository.create();
    const commit = repository.commit({ a: '1' });
    const canary = join(temporaryFolder(), 'canary');
    writeFileSync(join(repository.folder, 'git'), `#!/bin/sh\ntouch ${canary}\n`);
    chmodSync(join(repository.folder, 'git'), 0o755);
    const path = process.env.PATH;
    onTestFinished(() => {
      process.env.PATH = path;
    });
    process.env.PATH = `${repository.folder}:.:${path}`;
    expect(await open(repository.folder).head()).toBe(commit);
    expect(existsSync(canary)).toBe(false);
    process.env.PATH = repository.folder;
    expect(await open(repository.folder).head()).toBeNull();
    expect(existsSync(canary)).toBe(false);
  });

  it('reports objects that are damaged', async () => {
    const repository = TestRepository.create();
    const commit = repository.commit({ a: 'content' });
    const id = repository.git('rev-parse', 'HEAD:a');
    const object = join(repository.folder, '.git/objects', id.slice(0, 2), id.slice(2));
    rmSync(object);
    const git = open(repository.folder);
    expect((await (await git.treeAt(commit)).read('a')).state).toBe('refused');
  });
});
