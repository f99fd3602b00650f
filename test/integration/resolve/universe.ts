import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Row, requirement, type Table } from '../../python/resolve/table.ts';
import { storedZip } from './stored-zip.ts';

export interface Universe {
  readonly table: Table;
  readonly requirements: readonly string[];
  readonly constraints: readonly string[];
  readonly overrides: readonly string[];
  readonly prereleases: 'if-necessary' | 'allow' | 'disallow';
  readonly preferHighest: boolean;
}

/**
 * Lower bounds only: `uv pip compile --python-version` resolves for that version and all later ones, and passes over
 * upper bounds and exclusions. This resolver answers for one interpreter, which an installer would refuse (as pip does).
 */
const UV_READS = ['>=3.12', '>=3.8', '>=3.11', '>=3.11.10', '>3.9'];

type Random = () => number;

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };
}

/** A small index with all that resolvers stumble over, and something to ask of it. */
export function makeUniverse(seed: number): Universe {
  const random = randomFrom(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const chance = (share: number) => random() < share;
  const some = <T>(most: number, make: () => T): T[] =>
    Array.from({ length: Math.floor(random() * (most + 1)) }, make);
  const isStrange = chance(0.5);
  const names = ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta', 'eta', 'theta', 'iota', 'kappa'].slice(
    0,
    3 + Math.floor(random() * 8),
  );
  const plain = ['0.9', '1.0', '1.1', '1.2', '2.0', '2.1', '3.0'];
  const strange = [
    '1.0.post1',
    '1.1.dev1',
    '2.0a1',
    '2.0rc1',
    '3.0b2',
    '3.1.dev3',
    '1.0+cpu',
    '2.0+cu12',
    '4.0a1',
  ];
  const versions = isStrange ? [...plain, ...plain, ...strange] : plain;
  const clause = () => {
    const operator = pick(['==', '>=', '>=', '>=', '<=', '<', '<', '>', '!=', '~=', '===']);
    const version = pick(versions);
    if ((operator === '==' || operator === '!=') && chance(0.3))
      return `${operator}${pick(['1', '2', '3', '1.0'])}.*`;
    return operator + (/^[=!]/.test(operator) ? version : version.replace(/\+.*/, ''));
  };
  const demand = (own: boolean) => {
    const extras = chance(0.15) ? pick(['[x]', '[y]', '[x,y]']) : '';
    const specifier = chance(seed % 4 < 2 ? 0.6 : 0.35)
      ? ''
      : chance(0.2)
        ? `${clause()},${clause()}`
        : clause();
    const marker = own
      ? chance(0.05)
        ? '; sys_platform == "win32"'
        : ''
      : chance(0.12)
        ? pick(['; extra == "x"', '; extra == "y"', '; extra == "x" and sys_platform == "linux"'])
        : chance(0.06)
          ? pick([
              '; sys_platform == "win32"',
              '; python_version >= "3.8"',
              '; python_full_version < "3.11.5"',
            ])
          : '';
    return `${chance(0.01) ? 'unknown' : pick(names)}${extras}${specifier}${marker}`;
  };
  const table: Record<string, Record<string, Row>> = {};
  for (const name of names) {
    const rows: Record<string, Row> = {};
    const onlyPrereleases = isStrange && chance(0.1);
    for (const version of new Set([
      pick(onlyPrereleases ? ['2.0a1', '4.0a1'] : versions),
      ...some(5, () => pick(onlyPrereleases ? ['2.0rc1', '3.0b2'] : versions)),
    ]))
      rows[version] = {
        requires: some(seed % 2 === 0 ? 2 : 3, () => demand(false)),
        extras: ['x', 'y'],
        ...(chance(0.08) ? { python: pick(UV_READS), pythonInList: true } : {}),
        ...(isStrange && chance(0.08) ? { yanked: true } : {}),
      };
    table[name] = rows;
  }
  return {
    table,
    requirements: [demand(true), ...some(3, () => demand(true))],
    constraints: chance(0.2) ? some(2, () => `${pick(names)}${clause()}`) : [],
    overrides: chance(0.15) ? some(2, () => `${pick(names)}${clause()}`) : [],
    prereleases: isStrange && chance(0.3) ? pick(['allow', 'disallow']) : 'if-necessary',
    preferHighest: !chance(0.1),
  };
}

/** Writes a table as a simple repository (PEP 503) of tiny wheels. */
export async function writeIndex(table: Table, folder: string): Promise<void> {
  for (const [name, rows] of Object.entries(table)) {
    const project = join(folder, name);
    await mkdir(project, { recursive: true });
    const links: string[] = [];
    for (const [version, row] of Object.entries(rows)) {
      const full = 'length' in row ? { requires: row } : row;
      const stem = `${name}-${version}`;
      const file = `${stem}-py3-none-any.whl`;
      const metadata = [
        'Metadata-Version: 2.1',
        `Name: ${name}`,
        `Version: ${version}`,
        ...(full.python === undefined ? [] : [`Requires-Python: ${full.python}`]),
        ...(full.extras ?? []).map((extra) => `Provides-Extra: ${extra}`),
        ...(full.requires ?? []).map((text) => {
          requirement(text);
          return `Requires-Dist: ${text}`;
        }),
      ];
      await writeFile(
        join(project, file),
        storedZip({
          [`${stem}.dist-info/METADATA`]: `${metadata.join('\n')}\n\n`,
          [`${stem}.dist-info/WHEEL`]:
            'Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
          [`${stem}.dist-info/RECORD`]: '',
        }),
      );
      const python = full.python === undefined ? '' : ` data-requires-python="${escapeHtml(full.python)}"`;
      links.push(
        `<a href="${encodeURIComponent(file)}"${python}${full.yanked === true ? ' data-yanked="broken"' : ''}>${file}</a>`,
      );
    }
    await writeFile(
      join(project, 'index.html'),
      `<!DOCTYPE html><html><body>\n${links.join('<br>\n')}\n</body></html>\n`,
    );
  }
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
