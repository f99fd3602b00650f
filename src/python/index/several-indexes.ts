import { normalizeName } from '../name.ts';
import { type Asker, createAsker, type Patience } from './ask.ts';
import { createIndexClient } from './index-client.ts';
import type { IndexHttp } from './index-http.ts';
import type { IndexSettings } from './index-settings.ts';
import type { IndexFile, IndexProject, PackageIndex } from './package-index.ts';

/**
 * The user's indexes as one. `first-index`: the first that knows the name answers for it alone, find-links places being
 * merged into every answer; `all-indexes`: all files of all indexes, of one file name the first. Explicit indexes answer
 * only for the names that are pinned to them, and pinned names are asked nowhere else. Names are asked once.
 */
export function openPackageIndex(
  settings: IndexSettings,
  http: IndexHttp,
  options: { readonly asker?: Asker; readonly patience?: Patience } = {},
): PackageIndex {
  const asker = options.asker ?? createAsker(http, options.patience);
  const clients = settings.indexes.map((location) => ({
    location,
    client: createIndexClient(location, asker, settings.credentials),
  }));
  const usual = clients.filter(({ location }) => !location.explicit);
  const places = usual.filter(({ location }) => location.flat).map(({ client }) => client);
  const indexes = usual.filter(({ location }) => !location.flat).map(({ client }) => client);
  const answers = new Map<string, Promise<IndexProject | null>>();

  const find = async (name: string): Promise<IndexProject | null> => {
    const pin = settings.pins.get(name);
    const pinned = pin === undefined ? undefined : clients.find(({ location }) => location.name === pin);
    if (pinned !== undefined) return pinned.client.project(name);
    const fromPlaces = Promise.all(places.map((client) => client.project(name)));
    const fromIndexes =
      settings.strategy === 'all-indexes'
        ? Promise.all(indexes.map((client) => client.project(name)))
        : first(indexes, name).then((found) => [found]);
    const [flat, listed] = await Promise.all([fromPlaces, fromIndexes]);
    return merge(name, [...flat, ...listed]);
  };

  return {
    project(name) {
      const normalized = normalizeName(name);
      const known = answers.get(normalized);
      if (known !== undefined) return known;
      const answer = find(normalized);
      answers.set(normalized, answer);
      return answer;
    },
  };
}

async function first(indexes: readonly PackageIndex[], name: string): Promise<IndexProject | null> {
  for (const index of indexes) {
    const found = await index.project(name);
    if (found !== null) return found;
  }
  return null;
}

function merge(name: string, projects: readonly (IndexProject | null)[]): IndexProject | null {
  const found = projects.filter((project) => project !== null);
  const [only] = found;
  if (only === undefined || found.length === 1) return only ?? null;
  return {
    name,
    get digest() {
      const digests = found.map(({ digest }) => digest);
      return digests.includes(null) ? null : digests.join(' ');
    },
    index: [...new Set(found.map(({ index }) => index))].join(', '),
    async files(accepts) {
      const files = new Map<string, IndexFile>();
      for (const project of found)
        for (const file of await project.files(accepts))
          if (!files.has(file.filename)) files.set(file.filename, file);
      return [...files.values()];
    },
  };
}
