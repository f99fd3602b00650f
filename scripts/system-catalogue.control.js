/**
 * Debian's package indexes: control fields (Debian policy, chapter 5 and 7) and the order of versions
 * (deb-version(7)).
 */

/**
 * @typedef {{ name: string, relation: string, version: string }} Relation
 * @typedef {{
 *   name: string, version: string, installed: number, download: number, essential: boolean, priority: string,
 *   source: string, depends: Relation[][], recommends: Relation[][], provides: Relation[]
 * }} ControlPackage
 */

/**
 * The packages of an index by name; of several versions the highest.
 * @param {string} text
 */
export function readIndex(text) {
  /** @type {Map<string, ControlPackage>} */
  const packages = new Map();
  for (const paragraph of text.split(/\n\n+/)) {
    const fields = new Map();
    for (const line of paragraph.split('\n')) {
      const colon = line.indexOf(': ');
      if (colon > 0 && line[0] !== ' ') fields.set(line.slice(0, colon), line.slice(colon + 2));
    }
    const name = fields.get('Package');
    if (name === undefined) continue;
    const version = fields.get('Version') ?? '';
    const known = packages.get(name);
    if (known !== undefined && compareVersions(known.version, version) >= 0) continue;
    packages.set(name, {
      name,
      version,
      installed: Number(fields.get('Installed-Size') ?? 0),
      download: Number(fields.get('Size')),
      essential: fields.get('Essential') === 'yes',
      priority: fields.get('Priority') ?? 'optional',
      source: (fields.get('Source') ?? name).replace(/ .*/, ''),
      depends: [...relations(fields.get('Pre-Depends')), ...relations(fields.get('Depends'))],
      recommends: relations(fields.get('Recommends')),
      provides: relations(fields.get('Provides')).flat(),
    });
  }
  return packages;
}

/**
 * `a (>= 1) | b, c:any` as groups of alternatives.
 * @param {string | undefined} field
 * @returns {Relation[][]}
 */
function relations(field) {
  if (field === undefined) return [];
  return field.split(',').flatMap((group) => {
    const alternatives = group.split('|').flatMap((text) => {
      const found = /^\s*([a-z0-9][a-z0-9+.-]*)(?::\w+)?\s*(?:\(\s*(<<|<=|=|>=|>>)\s*([^)\s]+)\s*\))?/.exec(
        text,
      );
      return found === null
        ? []
        : [{ name: found[1] ?? '', relation: found[2] ?? '', version: found[3] ?? '' }];
    });
    return alternatives.length === 0 ? [] : [alternatives];
  });
}

/**
 * Whether a version stands in a relation to what is asked for.
 * @param {string} version
 * @param {Relation} wanted
 */
export function satisfies(version, { relation, version: wanted }) {
  if (relation === '') return true;
  const order = compareVersions(version, wanted);
  switch (relation) {
    case '<<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '=':
      return order === 0;
    case '>=':
      return order >= 0;
    default:
      return order > 0;
  }
}

/**
 * deb-version(7): epoch, upstream version, revision.
 * @param {string} a
 * @param {string} b
 */
export function compareVersions(a, b) {
  const [first, second] = [splitVersion(a), splitVersion(b)];
  return (
    first.epoch - second.epoch ||
    compareParts(first.upstream, second.upstream) ||
    compareParts(first.revision, second.revision)
  );
}

/** @param {string} version */
function splitVersion(version) {
  const colon = version.indexOf(':');
  const rest = version.slice(colon + 1);
  const dash = rest.lastIndexOf('-');
  return {
    epoch: colon < 0 ? 0 : Number(version.slice(0, colon)),
    upstream: dash < 0 ? rest : rest.slice(0, dash),
    revision: dash < 0 ? '' : rest.slice(dash + 1),
  };
}

/**
 * Text and numbers by turns; letters before other characters, `~` before everything, even the end.
 * @param {string} a
 * @param {string} b
 */
function compareParts(a, b) {
  const split = (/** @type {string} */ text) => [...(text.match(/\D+|\d+/g) ?? [])];
  const [left, right] = [split(a), split(b)];
  if (/^\d/.test(a)) left.unshift('');
  if (/^\d/.test(b)) right.unshift('');
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const [one, other] = [left[index] ?? '', right[index] ?? ''];
    const order = index % 2 === 0 ? compareText(one, other) : Number(one || 0) - Number(other || 0);
    if (order !== 0) return order;
  }
  return 0;
}

/**
 * @param {string} a
 * @param {string} b
 */
function compareText(a, b) {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const order = weight(a[index]) - weight(b[index]);
    if (order !== 0) return order;
  }
  return 0;
}

/** @param {string | undefined} character */
function weight(character) {
  if (character === undefined) return 0;
  if (character === '~') return -1;
  return /[a-z]/i.test(character) ? character.charCodeAt(0) : character.charCodeAt(0) + 256;
}
