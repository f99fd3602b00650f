import type { Specifier, SpecifierSet } from '../specifier.ts';
import { isPrerelease, parseVersion, successor, type Version } from '../version.ts';
import { type Cut, VersionSet } from './version-set.ts';

/**
 * The versions that satisfy all clauses, by PEP 440 ("Version specifiers"), pre-releases included: whether those may be
 * chosen is not a matter of the specifier. `===` stands for the one version that its text spells, as uv reads it.
 */
export function versionsOf(set: SpecifierSet): VersionSet {
  let versions = VersionSet.ALL;
  for (const specifier of set.specifiers) versions = versions.intersection(versionsOfClause(specifier));
  return versions;
}

function versionsOfClause(specifier: Specifier): VersionSet {
  const wanted = specifier.version;
  if (wanted === null) {
    const version = parseVersion(specifier.text);
    return version === null ? VersionSet.NONE : VersionSet.exactly(version);
  }
  switch (specifier.operator) {
    case '==':
    case '===':
      return equalTo(specifier, wanted);
    case '!=':
      return equalTo(specifier, wanted).complement();
    case '>=':
      return VersionSet.between(before(wanted), null);
    case '<=':
      return VersionSet.between(null, { version: wanted, side: 'after-locals' });
    case '>':
      return VersionSet.between(startAfter(wanted), null);
    case '<':
      return VersionSet.between(null, before(isPrerelease(wanted) ? wanted : { ...wanted, dev: 0 }));
    case '~=':
      return VersionSet.between(before(wanted), before(afterPrefix(wanted, wanted.release.slice(0, -1))));
  }
}

/** Without a local part in the specifier, any local part matches. */
function equalTo(specifier: Specifier, wanted: Version): VersionSet {
  if (specifier.wildcard)
    return VersionSet.between(
      before(firstWith(wanted, wanted.release)),
      before(afterPrefix(wanted, wanted.release)),
    );
  if (wanted.local !== null) return VersionSet.exactly(wanted);
  return VersionSet.between(before(wanted), { version: wanted, side: 'after-locals' });
}

/** `>1.0` begins after 1.0, its local versions and its post-releases; `>1.0.post1` and `>1.0.dev1` at the next of their kind. */
function startAfter(wanted: Version): Cut {
  if (wanted.dev !== null) return before({ ...wanted, dev: successor(wanted.dev), local: null });
  if (wanted.post !== null) return before({ ...wanted, post: successor(wanted.post), dev: 0, local: null });
  // No version has this number, and all post-releases come before it.
  return before({ ...wanted, post: Number.POSITIVE_INFINITY, local: null });
}

function before(version: Version): Cut {
  return { version, side: 'before' };
}

/** The oldest version with these release numbers: `1.2.dev0`. */
function firstWith(version: Version, release: Version['release']): Version {
  return { epoch: version.epoch, release, pre: null, post: null, dev: 0, local: null };
}

/** The oldest version after all with this prefix: for 1.2 it is `1.3.dev0`. */
function afterPrefix(version: Version, prefix: Version['release']): Version {
  return firstWith(version, [...prefix.slice(0, -1), successor(prefix.at(-1) ?? 0)]);
}
