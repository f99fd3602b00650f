import { sourceArchiveStem } from '../index/listed-file.ts';
import { normalizeName } from '../name.ts';
import { compareVersions, parseVersion, type Version } from '../version.ts';

/** Projects have short names; the limit bounds what a crafted one can cost. */
const DASH_LIMIT = 40;

/** A name and version that a source distribution's file name can mean. */
export class SourceName {
  /** Normalised. */
  readonly name: string;
  readonly version: Version;
  /** The version as the file name has it. */
  readonly written: string;

  constructor(name: string, version: Version, written: string) {
    this.name = name;
    this.version = version;
    this.written = written;
  }

  /** Whether metadata of this name and version speak of it; `version` is as written. */
  isNamed(name: string, version: string): boolean {
    const parsed = parseVersion(version);
    return (
      normalizeName(name) === this.name && parsed !== null && compareVersions(parsed, this.version) === 0
    );
  }

  /** Whether a folder is the one that holds all its files, `NAME-VERSION` in any spelling. */
  isFolder(folder: string): boolean {
    return namesIn(folder).some(
      ({ name, version }) => name === this.name && compareVersions(version, this.version) === 0,
    );
  }

  /** Whether a folder is setuptools' `NAME.egg-info` of it. */
  isEggInfo(folder: string): boolean {
    const ending = '.egg-info';
    return folder.endsWith(ending) && normalizeName(folder.slice(0, -ending.length)) === this.name;
  }
}

/**
 * What the file name of a source distribution can mean: names may hold dashes, versions of old ones too, so that every
 * dash may be the border. Empty when it is no source distribution's.
 */
export function sourceNames(filename: string): readonly SourceName[] {
  const stem = sourceArchiveStem(filename);
  return stem === null ? [] : namesIn(stem);
}

function namesIn(stem: string): readonly SourceName[] {
  const names: SourceName[] = [];
  let seen = 0;
  for (let dash = stem.indexOf('-'); dash !== -1 && seen < DASH_LIMIT; dash = stem.indexOf('-', dash + 1)) {
    seen += 1;
    const version = parseVersion(stem.slice(dash + 1));
    if (dash > 0 && version !== null)
      names.push(new SourceName(normalizeName(stem.slice(0, dash)), version, stem.slice(dash + 1)));
  }
  return names;
}
