/**
 * Makes src/system/data/debian.json: `npm run catalogue:system` on a Debian machine (amd64) whose apt is configured.
 *
 * The package indexes are downloaded by the machine's own apt, from the mirror and with the keys that it is configured
 * for, into a folder of their own: nothing of the machine is changed, and neither URL nor host gets into the data.
 * Other releases are read from the same mirror under their own suite's name.
 */
import { chmodSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { configuredMirror, downloadIndex } from './system-catalogue.apt.js';
import { readIndex } from './system-catalogue.control.js';
import { catalogueOfRelease, toDocument } from './system-catalogue.table.js';

const OUTPUT = 'src/system/data/debian.json';

/** Newest first. */
const RELEASES = [
  { suite: 'trixie', version: '13' },
  { suite: 'bookworm', version: '12' },
  { suite: 'bullseye', version: '11' },
];

const folder = mkdtempSync(join(tmpdir(), 'system-catalogue-'));
// apt downloads as a user of its own.
chmodSync(folder, 0o755);
try {
  const mirror = configuredMirror();
  const releases = RELEASES.map(({ suite, version }) => {
    const { text, date, lists } = downloadIndex(folder, suite, mirror);
    const catalogue = catalogueOfRelease(readIndex(text));
    console.error(
      `${suite} of ${date}: ${catalogue.packages.size} packages, ${catalogue.base.length} in the minimal system`,
    );
    return { suite, version, date, lists, ...catalogue };
  });
  const text = toDocument(releases);
  writeFileSync(`${OUTPUT}.new`, text);
  renameSync(`${OUTPUT}.new`, OUTPUT);
  console.error(`${OUTPUT}: ${text.length} bytes`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
