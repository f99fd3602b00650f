/** Package indexes of Debian, as this machine's own apt downloads and reads them. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Keys of Debian's archive, from the package debian-archive-keyring. */
const KEYS = '/usr/share/keyrings/debian-archive-keyring.gpg';

/**
 * What apt-get prints.
 * @param {string[]} parameters
 */
export const aptGet = (parameters) =>
  execFileSync('apt-get', parameters, {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    stdio: ['ignore', 'pipe', 'inherit'],
  });

/** The mirror of this machine's own release, as its apt is configured. */
export function configuredMirror() {
  const codename = /^VERSION_CODENAME=(\S+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
  const format = '$(REPO_URI)|$(RELEASE)|$(COMPONENT)|$(ARCHITECTURE)';
  for (const line of aptGet(['indextargets', '--format', format, 'Created-By: Packages']).split('\n')) {
    const [uri, release, component, architecture] = line.split('|');
    if (uri && release === codename && component === 'main' && architecture === 'amd64') return uri;
  }
  throw new Error(
    `apt is not configured for Debian's ${codename ?? 'release'} main on amd64: check its sources.`,
  );
}

/**
 * The index of a suite with the date of its Release file, and the settings with which apt sees nothing but them.
 * @param {string} folder
 * @param {string} suite
 * @param {string} mirror
 */
export function downloadIndex(folder, suite, mirror) {
  const state = join(folder, suite);
  for (const name of ['lists/partial', 'cache/archives/partial', 'parts'])
    mkdirSync(join(state, name), { recursive: true });
  writeFileSync(join(state, 'status'), '');
  writeFileSync(join(state, 'sources.list'), `deb [signed-by=${KEYS} arch=amd64] ${mirror} ${suite} main\n`);
  const settings = [
    `Dir::State=${state}`,
    `Dir::State::lists=${state}/lists`,
    `Dir::State::status=${state}/status`,
    `Dir::Cache=${state}/cache`,
    `Dir::Etc::sourcelist=${state}/sources.list`,
    `Dir::Etc::sourceparts=${state}/parts`,
    'Acquire::Languages=none',
    'Acquire::GzipIndexes=true',
  ].flatMap((setting) => ['-o', setting]);
  aptGet(['update', '-qq', ...settings]);
  const files = (/** @type {string[]} */ ...filters) =>
    aptGet(['indextargets', ...settings, '--format', '$(FILENAME)|$(RELEASE)', ...filters])
      .trim()
      .split('\n');
  const [filename] = (files('Created-By: Packages')[0] ?? '').split('|');
  if (!filename) throw new Error(`apt-get update brought no package index for ${suite}.`);
  const text = execFileSync('/usr/lib/apt/apt-helper', [...settings, 'cat-file', filename], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const release = readFileSync(`${filename.replace(/_main_binary-.*/, '')}_InRelease`, 'utf8');
  const date = new Date(/^Date: (.+)$/m.exec(release)?.[1] ?? '').toISOString().slice(0, 10);
  // What apt keeps of an index once it is downloaded: packed, as it does in Debian's images (Acquire::GzipIndexes).
  const lists = statSync(filename).size + release.length;
  return { text, date, lists, settings, state };
}
