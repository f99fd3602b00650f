/**
 * PyTorch's CPU-only builds (`VERSION+cpu`), estimated: they lie on an index of their own that the program does
 * not ask. A CPU build is the default build of the same version without the libraries for GPUs, so the zip
 * directory of the default wheel, without those files, gives its installed bytes; the download is what those files
 * have in the archive, times a factor, because CPU builds are packed less tightly.
 */
import { CPU_FAMILY } from './catalogue.closures.js';
import { shortName } from './catalogue.table.js';

/**
 * @typedef {import('./catalogue.closures.js').Collected} Collected
 * @typedef {import('./catalogue.table.js').FileRow} FileRow
 * @typedef {import('./catalogue.table.js').VersionRow} VersionRow
 */

/**
 * Downloads of torch's Linux x86-64 CPU wheels in bytes, to the 0.1 MB that pip prints, as pip's logs in public
 * issue threads and build logs show them.
 * @type {Record<string, number>}
 */
const PRINTED_BY_PIP = {
  '1.13.1': 199.1e6,
  '2.0.0': 195.4e6,
  '2.1.1': 184.9e6,
  '2.2.0': 186.8e6,
  '2.2.1': 186.8e6,
  '2.3.1': 190.4e6,
  '2.4.1': 194.8e6,
  '2.5.1': 174.7e6,
  '2.6.0': 178.6e6,
  '2.8.0': 184.0e6,
  '2.9.0': 184.5e6,
  '2.10.0': 188.9e6,
  '2.12.0': 192.3e6,
  '2.13.0': 191.8e6,
  '2.14.1': 196.2e6,
};

/**
 * Printed download / compressed bytes of the default wheel without GPU libraries: 1.18 (2.0.0) to 1.27 (2.6.0).
 * torchvision and torchaudio compile GPU code into libraries that stay: 0.49 (torchvision 0.17.1), 0.24
 * (torchaudio 2.9.0), so that their factor only bounds.
 */
const DOWNLOAD_FACTOR = /** @type {const} */ ({ torch: [1.24, 1.17, 1.29], other: [0.5, 0.2, 1.1] });

/**
 * libtorch_cpu.so of an installed CPU build is as large as that of the default build (442 MB, a public `du`); what
 * differs besides is bounded from above by the download factor.
 */
const INSTALLED_FACTOR = /** @type {const} */ ({ torch: [1.03, 0.95, 1.25], other: [0.5, 0.2, 1.1] });

export const SOURCES = [
  'Estimated: the default wheel of the same version without its GPU libraries, packed as CPU builds are.',
  'Estimated: download as pip printed it for this version; installed bytes as the default wheel of the same version without its GPU libraries.',
  'Estimated: the default wheel for this platform holds no GPU libraries and is built alike.',
];

/**
 * Adds `VERSION+cpu` after each version of torch, torchvision and torchaudio.
 * @param {import('./catalogue.table.js').Table} table
 * @param {readonly Collected[]} entries
 */
export function addCpuBuilds(table, entries) {
  for (const name of CPU_FAMILY) {
    const row = table.get(name);
    if (row === undefined) continue;
    const builds = new Map(
      entries.filter((entry) => entry.name === name).map((entry) => [entry.version, entry]),
    );
    row[1] = row[1].flatMap((version) => {
      const entry = builds.get(version[0]);
      return entry === undefined ? [version] : [cpuBuild(entry, version), version];
    });
  }
}

/**
 * @param {Collected} entry
 * @param {VersionRow} row
 * @returns {VersionRow}
 */
function cpuBuild(entry, [version, requiresPython, requires]) {
  /** @type {Record<string, FileRow>} */
  const files = {};
  const amd64 = entry.files['linux/amd64']?.facts;
  const arm64 = entry.files['linux/arm64']?.facts;
  if (amd64?.withoutCuda !== undefined) files.amd64 = amd64Row(entry, amd64.withoutCuda);
  if (arm64?.withoutCuda !== undefined) files.arm64 = arm64Row(entry, arm64);
  const companions = requires
    .filter((line) => !/^(?:nvidia-|cuda-|triton|pytorch-triton)/.test(line))
    // The families move together: torchvision+cpu is built against torch+cpu of the same release.
    .map((line) => line.replace(/^torch==([0-9.]+)$/, 'torch==$1+cpu'));
  return [`${version}+cpu`, requiresPython, companions, files];
}

/**
 * @param {Collected} entry
 * @param {{ download: number, installed: number }} rest
 * @returns {FileRow}
 */
function amd64Row({ name, version }, rest) {
  const kind = name === 'torch' ? 'torch' : 'other';
  const printed = name === 'torch' ? PRINTED_BY_PIP[version] : undefined;
  const download = times(rest.download, DOWNLOAD_FACTOR[kind]);
  const installed = times(rest.installed, INSTALLED_FACTOR[kind]);
  const [value, low, high] = printed === undefined ? download : [printed, printed - 1e6, printed + 1e6];
  const platform = /^(?:0\.|1\.|2\.[0-6]\.)/.test(version) ? 'linux_x86_64' : 'manylinux_2_28_x86_64';
  return [
    shortName({ name, version: `${version}+cpu` }, `${name}-${version}+cpu-cp311-cp311-${platform}.whl`),
    value,
    installed[0],
    [low, high, installed[1], installed[2]],
    printed === undefined ? 0 : 1,
  ];
}

/**
 * @param {Collected} entry
 * @param {import('./catalogue.closures.js').FileFacts} facts
 * @returns {FileRow}
 */
function arm64Row({ name, version }, { download, withoutCuda }) {
  const rest = withoutCuda ?? { download, installed: 0 };
  const alike = rest.download > 0.95 * download;
  const [value, low, high] = times(
    alike ? download : rest.download,
    alike ? [1, 0.95, 1.05] : [1.04, 0.95, 1.25],
  );
  const installed = times(rest.installed, alike ? [1, 0.95, 1.05] : [1, 0.9, 1.2]);
  return [
    shortName(
      { name, version: `${version}+cpu` },
      `${name}-${version}+cpu-cp311-cp311-manylinux_2_28_aarch64.whl`,
    ),
    value,
    installed[0],
    [low, high, installed[1], installed[2]],
    alike ? 2 : 0,
  ];
}

/**
 * Value and bounds, to the kilobyte: more digits would pretend.
 * @param {number} bytes
 * @param {readonly [number, number, number]} factors
 * @returns {[number, number, number]}
 */
function times(bytes, factors) {
  const [value, low, high] = factors.map((factor) => Math.round((bytes * factor) / 1000) * 1000);
  return [value ?? 0, low ?? 0, high ?? 0];
}
