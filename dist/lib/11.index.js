export const id = 11;
export const ids = [11];
export const modules = {

/***/ 46282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ openBaseCommit),
/* harmony export */   l: () => (/* binding */ openBaseRevision)
/* harmony export */ });
async function openBaseCommit(git, commit) {
    const present = await git.resolve(commit);
    if (present === null && !(await git.fetchCommit(commit)))
        return {
            state: 'unavailable',
            ref: commit,
            reason: `the base commit ${commit.slice(0, 10)} is not in this clone and could not be fetched`,
        };
    return { state: 'available', commit, ref: commit.slice(0, 10), tree: await git.treeAt(commit) };
}
async function openBaseRevision(git, revision) {
    const [head, named] = [await git.head(), await git.resolve(revision)];
    if (named === null) {
        if (/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(revision))
            return openBaseCommit(git, revision);
        return { state: 'unavailable', ref: revision, reason: `git knows no commit "${revision}"` };
    }
    const commit = (head === null ? null : await git.mergeBase(head, named)) ?? named;
    return { state: 'available', commit, ref: revision, tree: await git.treeAt(commit) };
}


/***/ }),

/***/ 79749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ exitCodeOfAnalysis)
/* harmony export */ });
/* harmony import */ var _report_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74041);

const UNREADABLE = new Set(['dockerfile-error', 'manifest-error']);
function exitCodeOfAnalysis(report, options) {
    const unreadable = report.findings.some(({ rule, ignored }) => UNREADABLE.has(rule) && ignored === undefined);
    return unreadable && options.failOn !== 'never' ? 2 : (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOf */ .F)(report, options);
}


/***/ }),

/***/ 67605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ toLineEdit)
/* harmony export */ });
/* harmony import */ var _support_text_edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33127);

function toLineEdit(source, edits) {
    const first = Math.min(...edits.map((edit) => source.lineAt(edit.start)));
    const last = Math.max(...edits.map((edit) => source.lineAt(Math.max(edit.start, edit.end - (edit.end > edit.start ? 1 : 0)))));
    const start = source.lineStart(first);
    const end = source.lineStart(last + 1);
    const after = (0,_support_text_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .applyEdits */ .c)(source, edits).text;
    return {
        path: source.path,
        startLine: first,
        endLine: last,
        newText: after.slice(start, after.length - (source.text.length - end)),
    };
}


/***/ }),

/***/ 11747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ analyze),
  t: () => (/* binding */ analyzeTree)
});

// EXTERNAL MODULE: ./build/src/python/scale/scale.js
var scale = __webpack_require__(36483);
// EXTERNAL MODULE: ./build/src/report/budget.js
var budget = __webpack_require__(95439);
// EXTERNAL MODULE: ./build/src/report/report.js
var report_report = __webpack_require__(18456);
// EXTERNAL MODULE: ./build/src/report/verdict.js
var report_verdict = __webpack_require__(74041);
// EXTERNAL MODULE: ./build/src/commands/analyze/details.js
var details = __webpack_require__(47925);
// EXTERNAL MODULE: ./build/src/catalogue/catalogue.js
var catalogue_catalogue = __webpack_require__(44270);
// EXTERNAL MODULE: ./build/src/python/manifests/registry.js + 10 modules
var registry = __webpack_require__(67577);
;// CONCATENATED MODULE: ./build/src/support/breathe.js
function breathe() {
    return new Promise((resolve) => {
        setImmediate(resolve);
    });
}

// EXTERNAL MODULE: ./build/src/support/compare.js
var compare = __webpack_require__(90034);
// EXTERNAL MODULE: ./build/src/commands/analyze/model/build-context.js
var build_context = __webpack_require__(54547);
// EXTERNAL MODULE: ./build/src/catalogue/base-images.js + 3 modules
var base_images = __webpack_require__(97139);
// EXTERNAL MODULE: ./build/src/docker/dockerfile/build-stage-graph.js + 5 modules
var build_stage_graph = __webpack_require__(98112);
// EXTERNAL MODULE: ./build/src/docker/dockerfile/parse.js + 6 modules
var parse = __webpack_require__(28456);
// EXTERNAL MODULE: ./build/src/docker/ignore/matcher.js
var matcher = __webpack_require__(91367);
// EXTERNAL MODULE: ./build/src/docker/ignore/parse.js + 3 modules
var ignore_parse = __webpack_require__(39523);
// EXTERNAL MODULE: ./build/src/support/container-path.js
var container_path = __webpack_require__(30832);
// EXTERNAL MODULE: ./build/src/support/quantity.js
var support_quantity = __webpack_require__(74800);
// EXTERNAL MODULE: ./build/src/commands/analyze/model/interpreter.js
var interpreter = __webpack_require__(39427);
// EXTERNAL MODULE: ./build/src/commands/analyze/model/parts.js
var model_parts = __webpack_require__(62015);
// EXTERNAL MODULE: ./build/src/commands/analyze/model/read-steps.js + 12 modules
var read_steps = __webpack_require__(50299);
;// CONCATENATED MODULE: ./build/src/system/catalogue.js
const RELEASES = ['trixie', 'bookworm', 'bullseye'];
let loaded = null;
function loadSystemCatalogue() {
    loaded ??= __webpack_require__.e(/* import() */ 198).then(__webpack_require__.t.bind(__webpack_require__, 71198, 17)).then((module) => systemCatalogueOf(module.default));
    return loaded;
}
function systemCatalogueOf(data) {
    return {
        date: data.date,
        architecture: data.architecture,
        releases: RELEASES.flatMap((release) => {
            const found = data.releases[release];
            return found === undefined ? [] : [releaseOf(release, found, data.names)];
        }),
    };
}
function releaseOf(release, data, names) {
    const nameOf = (index) => names[index] ?? '';
    const groupOf = (row) => (typeof row === 'number' ? [nameOf(row)] : row.map(nameOf));
    const rows = new Map(data.packages.map((row) => [nameOf(row[0]), row]));
    const read = new Map();
    const virtual = new Map(data.virtual.map(([name, provider]) => [nameOf(name ?? -1), nameOf(provider ?? -1)]));
    return {
        release,
        date: data.date,
        lists: data.lists,
        names: [...rows.keys()],
        base: new Set(data.base.map(nameOf)),
        namedBy: (contents) => (data.images[contents] ?? []).map(nameOf),
        find(written) {
            const name = virtual.get(written) ?? written;
            const known = read.get(name);
            if (known !== undefined)
                return known;
            const row = rows.get(name);
            if (row === undefined)
                return null;
            const [, kibibytes, download, depends = [], recommends = []] = row;
            const found = {
                name,
                installed: kibibytes * 1024,
                download,
                depends: depends.map(groupOf),
                recommends: recommends.map(groupOf),
            };
            read.set(name, found);
            return found;
        },
    };
}

;// CONCATENATED MODULE: ./build/src/system/installation.js
const bases = new WeakMap();
function baseInstallation(catalogue, contents) {
    const known = bases.get(catalogue) ?? new Map();
    bases.set(catalogue, known);
    const base = known.get(contents) ?? makeBase(catalogue, contents);
    known.set(contents, base);
    return copyOf(base);
}
function makeBase(catalogue, contents) {
    const installation = {
        catalogue,
        packages: new Set(catalogue.base),
        manual: new Set(),
        unknown: new Set(),
    };
    const layers = contents === 'debian' ? [] : contents === 'python-full' ? ['buildpack-deps', 'python-full'] : [contents];
    for (const layer of layers)
        installation_install(installation, catalogue.namedBy(layer), false);
    for (const name of installation.packages)
        installation.manual.add(name);
    return installation;
}
function copyOf({ catalogue, packages, manual, unknown }) {
    return { catalogue, packages: new Set(packages), manual: new Set(manual), unknown: new Set(unknown) };
}
function installation_install(installation, names, recommends) {
    const { catalogue, packages, manual } = installation;
    const added = [];
    for (const name of names) {
        const found = catalogue.find(name);
        if (found === null) {
            if (!packages.has(name))
                installation.unknown.add(name);
            continue;
        }
        manual.add(found.name);
        if (packages.has(found.name))
            continue;
        packages.add(found.name);
        added.push(found);
    }
    for (const each of added)
        follow(installation, each, recommends);
}
function follow({ catalogue, packages }, start, recommends) {
    const groupsOf = (each) => recommends ? [...each.depends, ...each.recommends] : each.depends;
    const stack = [{ groups: groupsOf(start), next: 0 }];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
        const group = top.groups[top.next];
        top.next += 1;
        if (group === undefined) {
            stack.pop();
            continue;
        }
        if (group.some((name) => packages.has(name)))
            continue;
        const [chosen] = group;
        const found = chosen === undefined ? null : catalogue.find(chosen);
        if (found === null)
            continue;
        packages.add(found.name);
        stack.push({ groups: groupsOf(found), next: 0 });
    }
}
function remove(installation, names, unneeded) {
    const { catalogue, packages, manual } = installation;
    for (const written of names) {
        installation.unknown.delete(written);
        const name = catalogue.find(written)?.name ?? written;
        packages.delete(name);
        manual.delete(name);
    }
    for (let changed = true; changed;) {
        changed = false;
        for (const name of packages) {
            if (catalogue.base.has(name))
                continue;
            const broken = catalogue.find(name)?.depends.some((group) => !group.some((each) => packages.has(each)));
            if (broken !== true)
                continue;
            packages.delete(name);
            manual.delete(name);
            changed = true;
        }
    }
    if (unneeded)
        removeUnneeded(installation);
}
function removeUnneeded({ catalogue, packages, manual }) {
    const needed = new Set(catalogue.base);
    const queue = [...manual];
    for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
        const found = packages.has(name) ? catalogue.find(name) : null;
        needed.add(name);
        for (const group of found === null ? [] : [...found.depends, ...found.recommends])
            for (const each of group)
                if (packages.has(each) && !needed.has(each))
                    queue.push(each);
    }
    for (const name of packages)
        if (!needed.has(name))
            packages.delete(name);
}

;// CONCATENATED MODULE: ./build/src/system/closure.js



const DECLARED_MARGIN = { below: 0.03, above: 0.03 };
const SLIM_MARGIN = { below: 0.3, above: 0.03 };
const FOREIGN_MARGIN = { below: 0.25, above: 0.25 };
function systemClosure(catalogue, packages, { release, recommends, present }) {
    const releases = catalogue.releases.filter((each) => release === null || each.release === release);
    const systems = releases.map((each) => {
        const before = new Set([...each.base, ...present]);
        const system = {
            catalogue: each,
            packages: new Set(before),
            manual: new Set(),
            unknown: new Set(),
        };
        install(system, packages, recommends);
        return {
            catalogue: each,
            added: [...system.packages].filter((name) => !before.has(name)),
            unknown: [...system.unknown],
        };
    });
    return weighSystems(likely(systems), new Set(packages), release === null ? FOREIGN_MARGIN : DECLARED_MARGIN);
}
function likely(systems) {
    const fewest = Math.min(...systems.map((system) => system.unknown.length));
    return systems.filter((system) => system.unknown.length === fewest);
}
function weighSystems(systems, named, margin) {
    const [first] = systems;
    if (first === undefined)
        return {
            release: null,
            packages: [],
            gaps: [...named].sort(compare/* byCodeUnit */.X),
            installed: (0,support_quantity/* unknown */.L5)(),
            download: (0,support_quantity/* unknown */.L5)(),
        };
    const totals = systems.map(({ catalogue, added }) => bytesOf(catalogue, added));
    const gaps = [...first.unknown].sort(compare/* byCodeUnit */.X);
    const installed = spread(totals.map((total) => total.installed), margin);
    const download = spread(totals.map((total) => total.download), margin);
    const asked = new Set([...named].map((name) => first.catalogue.find(name)?.name ?? name));
    const packages = [...first.added].sort(compare/* byCodeUnit */.X).flatMap((name) => {
        const found = first.catalogue.find(name);
        if (found === null)
            return [];
        return [
            {
                name,
                named: asked.has(name),
                installed: installed.part(found.installed),
                download: download.part(found.download),
            },
        ];
    });
    return {
        release: first.catalogue.release,
        packages,
        gaps,
        installed: gaps.length === 0 ? installed.whole : (0,support_quantity/* unknown */.L5)(installed.low),
        download: gaps.length === 0 ? download.whole : (0,support_quantity/* unknown */.L5)(download.low),
    };
}
function retained(catalogue, packages, without, question) {
    const rest = packages.filter((name) => !without.has(name));
    const margin = question.release === null ? FOREIGN_MARGIN : DECLARED_MARGIN;
    const releases = catalogue.releases.filter(({ release }) => question.release === null || release === question.release);
    const gone = releases.map((each) => {
        const only = { releases: [each], date: catalogue.date, architecture: catalogue.architecture };
        const asked = { ...question, release: each.release };
        const all = systemClosure(only, packages, asked);
        const left = new Set(systemClosure(only, rest, asked).packages.map(({ name }) => name));
        return {
            catalogue: each,
            added: all.packages.map(({ name }) => name).filter((name) => !left.has(name)),
            unknown: all.gaps.filter((name) => without.has(name)),
        };
    });
    const { installed, download } = weighSystems(likely(gone), without, margin);
    return { installed, download };
}
function bytesOf(catalogue, names) {
    let installed = 0;
    let download = 0;
    for (const name of names) {
        const found = catalogue.find(name);
        installed += found?.installed ?? 0;
        download += found?.download ?? 0;
    }
    return { installed, download };
}
function spread(totals, margin) {
    const value = totals[0] ?? 0;
    const low = Math.round(Math.min(...totals) * (1 - margin.below));
    const high = Math.round(Math.max(...totals) * (1 + margin.above));
    const share = (bound, part) => (value === 0 ? part : Math.round((part * bound) / value));
    return {
        low,
        whole: (0,support_quantity/* estimated */.Ju)(value, low, high),
        part: (bytes) => (0,support_quantity/* estimated */.Ju)(bytes, share(low, bytes), share(high, bytes)),
    };
}
function savedBytes(differences, margin) {
    const [value] = differences;
    if (value === undefined)
        return (0,support_quantity/* unknown */.L5)();
    const bounds = differences.flatMap((each) => [each * (1 - margin.below), each * (1 + margin.above)]);
    return (0,support_quantity/* estimated */.Ju)(value, Math.round(Math.min(...bounds)), Math.round(Math.max(...bounds)));
}

;// CONCATENATED MODULE: ./build/src/system/debian-base.js
const SUITES = [
    [/(?:^|[-_.])trixie(?:$|[-_.])/, 'trixie'],
    [/(?:^|[-_.])bookworm(?:$|[-_.])/, 'bookworm'],
    [/(?:^|[-_.])bullseye(?:$|[-_.])/, 'bullseye'],
];
const DEBIAN_TAGS = [
    [/^(?:13(?:[.-]|$)|stable(?:-|$)|latest$)/, 'trixie'],
    [/^(?:12(?:[.-]|$)|oldstable(?:-|$))/, 'bookworm'],
    [/^(?:11(?:[.-]|$)|oldoldstable(?:-|$))/, 'bullseye'],
];
const ANY_RELEASE = ['trixie', 'bookworm', 'bullseye'];
const RECENT = ['trixie', 'bookworm'];
const ON_BUILDPACK_DEPS = /^docker\.io\/library\/(?:node|ruby|rust)$/;
const OTHER_SYSTEM = /alpine|windows|nanoserver|distroless|wolfi|chainguard|\bubi\d|centos|rocky|fedora|amazonlinux|oraclelinux/;
const MADE_TO_BUILD = /(?:^|[-_./])(?:devel|dev|builder|build|full|devcontainers?|cimg|jupyter|codespaces?)(?:$|[-_./])/;
const OFFICIAL_MIRROR = /^public\.ecr\.aws\/docker\/library\//;
function debianRelease(reference) {
    const tag = reference.tag ?? '';
    const name = `${reference.domain}/${reference.path}`.replace(OFFICIAL_MIRROR, 'docker.io/library/');
    if (OTHER_SYSTEM.test(`${name}:${tag}`))
        return null;
    const suite = SUITES.find(([words]) => words.test(tag))?.[1];
    const known = suite === undefined ? undefined : [suite];
    const slim = /(?:^|-)slim(?:-|$)/.test(tag);
    if (name === 'docker.io/library/debian') {
        const numbered = DEBIAN_TAGS.find(([words]) => words.test(tag))?.[1];
        const releases = known ?? (numbered === undefined ? undefined : [numbered]);
        return { releases: releases ?? ANY_RELEASE, debian: releases !== undefined, contents: 'debian', slim };
    }
    if (reference.tag === null && name.startsWith('docker.io/library/'))
        return null;
    if (name === 'docker.io/library/python')
        return { releases: known ?? RECENT, debian: true, contents: slim ? 'python-slim' : 'python-full', slim };
    if (name === 'ghcr.io/astral-sh/uv' && suite !== undefined)
        return { releases: [suite], debian: true, contents: uvContents(tag, slim), slim };
    if (name === 'docker.io/library/buildpack-deps' && suite !== undefined)
        return { releases: [suite], debian: true, contents: buildpackContents(tag), slim };
    if (ON_BUILDPACK_DEPS.test(name))
        return { releases: known ?? RECENT, debian: true, contents: slim ? 'debian' : 'buildpack-deps', slim };
    if (MADE_TO_BUILD.test(`${name}:${tag}`))
        return null;
    return { releases: known ?? ANY_RELEASE, debian: suite !== undefined, contents: 'debian', slim };
}
function uvContents(tag, slim) {
    if (/python3/.test(tag))
        return slim ? 'python-slim' : 'python-full';
    return slim ? 'debian' : 'buildpack-deps';
}
function buildpackContents(tag) {
    if (/-curl$/.test(tag))
        return 'buildpack-deps-curl';
    return /-scm$/.test(tag) ? 'buildpack-deps-scm' : 'buildpack-deps';
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/model/system-packages.js






const NO_SYSTEM_PACKAGES = { packages: [], gaps: [], lists: null, saving: () => null };
async function systemModel(graph, steps, platform) {
    const layers = layersOf(graph, steps);
    const recommends = !steps.some((step) => step.scripts.some(({ script }) => configuresApt(script.text)));
    if (!layers.some((layer) => layer.some(isInstall)))
        return NO_SYSTEM_PACKAGES;
    if (layers.reduce((count, layer) => count + layer.length, 0) > MAXIMUM_COMMANDS)
        return NO_SYSTEM_PACKAGES;
    const [lowest] = graph.layerChain;
    const base = lowest?.base.kind === 'image'
        ? debianRelease(lowest.base.reference)
        : lowest?.base.kind === 'unresolved'
            ? UNRESOLVED
            : null;
    if (base === null)
        return NO_SYSTEM_PACKAGES;
    const catalogue = await loadSystemCatalogue();
    return modelOf(catalogue, { base, layers, recommends }, platform);
}
const TURNS_OFF = /APT::Install-Recommends\W{1,8}(?:0|no|false|off)\b/i;
const configuresApt = (text) => TURNS_OFF.test(text) && text.includes('/apt.conf');
const MAXIMUM_COMMANDS = 100;
const MAXIMUM_CHANGES = 20;
const UNRESOLVED = {
    releases: ['trixie', 'bookworm', 'bullseye'],
    debian: false,
    contents: 'debian',
    slim: false,
};
function systemParts({ packages, gaps }) {
    return [
        ...packages.map(({ name, installed }) => ({ key: `apt:${name}`, bytes: installed })),
        ...gaps.map((name) => ({ key: `apt:${name}`, bytes: (0,support_quantity/* unknown */.L5)() })),
    ];
}
function layersOf(graph, steps) {
    const chain = new Set(graph.layerChain.map(({ index }) => index));
    return steps
        .filter(({ stage }) => chain.has(stage.index))
        .map(({ commands }) => commands.filter((item) => isApt(item) || marksAutomatic(item)))
        .filter((layer) => layer.length > 0);
}
function listsOf(releases) {
    const [first] = releases;
    const bytes = releases.map(({ lists }) => lists);
    return first === undefined
        ? null
        : (0,support_quantity/* estimated */.Ju)(first.lists, Math.min(...bytes), Math.round(Math.max(...bytes) * 1.1));
}
function modelOf(catalogue, build, platform) {
    const { base, layers } = build;
    const releases = base.releases.flatMap((name) => catalogue.releases.filter(({ release }) => release === name));
    const same = base.debian && platform === `linux/${catalogue.architecture}`;
    const margin = !same ? FOREIGN_MARGIN : base.slim ? SLIM_MARGIN : DECLARED_MARGIN;
    const systems = likely(releases.map((release) => simulate(release, build, null)));
    const named = new Set(layers.flatMap((layer) => layer.filter(isInstall).flatMap(({ known }) => packageNames(known.packages))));
    const { packages, gaps } = weighSystems(systems, named, margin);
    let changes = 0;
    return {
        packages,
        gaps,
        lists: base.debian ? listsOf(systems.map((system) => system.catalogue)) : null,
        saving(change) {
            if (!layers.some((layer) => layer.includes(change.item)))
                return null;
            changes += 1;
            if (changes > MAXIMUM_CHANGES)
                return null;
            const asked = change.without ?? new Set();
            if (gaps.some((name) => asked.has(name)))
                return (0,support_quantity/* unknown */.L5)();
            const differences = systems.map(({ catalogue: release, added }) => {
                const after = simulate(release, build, change);
                return bytesOf(release, added).installed - bytesOf(release, after.added).installed;
            });
            if (differences.every((bytes) => bytes === 0))
                return null;
            const saved = savedBytes(differences, margin);
            return change.item.command.certainty === 'always' || saved.provenance !== 'estimated'
                ? saved
                : (0,support_quantity/* estimated */.Ju)(saved.value, Math.min(0, saved.interval[0]), saved.interval[1]);
        },
    };
}
function simulate(catalogue, build, change) {
    const { base, layers } = build;
    const installation = baseInstallation(catalogue, base.contents);
    const added = [];
    const unknownNames = new Set();
    for (const layer of layers) {
        const before = copyOf(installation);
        for (const item of layer)
            perform(installation, before, item, { change, recommends: build.recommends });
        for (const name of installation.packages)
            if (!before.packages.has(name))
                added.push(name);
        for (const name of installation.unknown)
            unknownNames.add(name);
    }
    return { catalogue, added, unknown: [...unknownNames].sort(compare/* byCodeUnit */.X) };
}
function perform(installation, before, item, { change, recommends }) {
    if (marksAutomatic(item)) {
        markAutomatic(installation, before);
        return;
    }
    if (!isApt(item))
        return;
    const { known } = item;
    const names = packageNames(known.packages);
    if (known.operation === 'install') {
        const changed = change?.item === item ? change : null;
        const asked = names.filter((name) => changed?.without?.has(name) !== true);
        const recommended = recommends && !known.recommendsDisabled && changed?.withoutRecommends !== true;
        installation_install(installation, asked, recommended);
    }
    else if (known.operation === 'autoremove')
        removeUnneeded(installation);
    else if (known.operation === 'remove') {
        const unneeded = item.command.words.some(({ text }) => /^--auto-?remove$/.test(text));
        const hidden = known.packages.some((word) => word.value === null || /[*?[\]^$]/.test(word.text));
        if (hidden)
            markAutomatic(installation, before);
        remove(installation, names, unneeded || hidden);
    }
}
const marksAutomatic = ({ command }) => command.name === 'apt-mark' && command.words.some(({ text }) => text === 'auto');
function markAutomatic(installation, before) {
    for (const name of installation.manual)
        if (!before.packages.has(name))
            installation.manual.delete(name);
    installation.unknown.clear();
}
const isApt = (item) => item.known?.kind === 'system-packages' &&
    (item.known.manager === 'apt-get' || item.known.manager === 'apt') &&
    !item.command.enclosures.includes('function');
const isInstall = (item) => isApt(item) && item.known.operation === 'install';
function packageNames(words) {
    return words.flatMap(({ value }) => {
        if (value === null || /^(?:\.{0,2}\/|https?:)|\.deb$/.test(value))
            return [];
        const name = /^([a-z0-9][a-z0-9+.-]*?)(?:[:=/].*)?$/s.exec(value)?.[1];
        return name === undefined ? [] : [name];
    });
}

// EXTERNAL MODULE: ./build/src/commands/analyze/model/weigh-installs.js + 7 modules
var weigh_installs = __webpack_require__(82210);
;// CONCATENATED MODULE: ./build/src/commands/analyze/model/build-dockerfile-model.js













async function buildDockerfileModel(source, environment) {
    const { config, buildArguments, target } = environment.settings;
    const build = config.dockerfiles.find(({ path }) => (0,container_path/* resolveRelativePath */.WU)('', path) === source.path);
    const dockerfile = (0,parse/* parseDockerfile */.A)(source);
    const graph = (0,build_stage_graph/* buildStageGraph */.R)(dockerfile, {
        buildArguments: new Map([...Object.entries(build?.['build-args'] ?? {}), ...buildArguments]),
        platform: config.platform,
        target: target ?? build?.target ?? null,
        baseEnvironment: base_images/* baseEnvironment */.PZ,
    });
    const context = await openBuildContext(source.path, contextOf(build) ?? (0,build_context/* chooseBuildContext */.jy)(graph, environment.files.index).folder, environment);
    const python = (0,interpreter/* chooseInterpreter */.S)({ configured: config.python, hint: environment.pythonHint, requiresPython: null }, graph);
    const steps = await (0,weigh_installs/* weighInstalls */.n)(await (0,read_steps/* readSteps */.I)(graph), { graph, context, python, environment });
    const system = await systemModel(graph, steps, config.platform);
    const parts = (0,model_parts/* numbered */.jN)([...imageParts(graph, steps), ...systemParts(system)]);
    return {
        path: source.path,
        source,
        dockerfile,
        graph,
        steps,
        context,
        image: { parts, total: (0,support_quantity/* sum */.cz)(parts.map(({ bytes }) => bytes)) },
        system,
        python,
    };
}
function contextOf(build) {
    return build?.context === undefined ? null : (0,container_path/* resolveRelativePath */.WU)('', build.context);
}
async function openBuildContext(dockerfilePath, folder, { files, contexts }) {
    const ignoreFile = (0,build_context/* ignoreFileInForce */.$Z)(dockerfilePath, folder, files.index);
    const key = `${folder}\n${ignoreFile}`;
    const known = contexts.get(key);
    if (known !== undefined)
        return known;
    const source = ignoreFile === null ? null : await files.read(ignoreFile);
    const ignores = source === null ? () => false : (0,matcher/* createContextFilter */.C)((0,ignore_parse/* parseIgnoreFile */.a)(source).patterns);
    const context = (0,build_context/* createBuildContext */.Yo)(folder, ignoreFile, ignores, files.index);
    contexts.set(key, context);
    return context;
}
function imageParts(graph, steps) {
    const chain = new Set(graph.layerChain.map(({ index }) => index));
    const parts = [];
    for (const step of steps) {
        if (!chain.has(step.stage.index))
            continue;
        for (const { install, closure, cache, conditional } of step.pythonInstalls)
            for (const each of closure?.distributions ?? []) {
                if (each.provided)
                    continue;
                const key = `${each.name}==${each.version ?? '?'}`;
                const certain = conditional ? support_quantity/* possibly */.uD : (bytes) => bytes;
                parts.push({ key: `installed:${key}`, bytes: certain(each.installed) });
                if (cache.state === 'kept' && install.manager === 'pip')
                    parts.push({ key: `pip-cache:${key}`, bytes: certain(each.download) });
            }
    }
    return parts;
}

// EXTERNAL MODULE: ./build/src/python/requirement.js
var python_requirement = __webpack_require__(16891);
;// CONCATENATED MODULE: ./build/src/commands/analyze/model/closure-memory.js

const MOST_REMEMBERED = 500;
class ClosureMemory {
    #answers = new Map();
    answer(question, work) {
        const key = keyOf(question);
        const known = this.#answers.get(key);
        if (known !== undefined)
            return known;
        const answer = work();
        if (this.#answers.size >= MOST_REMEMBERED)
            this.#answers.delete(this.#answers.keys().next().value ?? '');
        this.#answers.set(key, answer);
        return answer;
    }
}
function keyOf(question) {
    const { from, requirements, constraints, target, provided, pytorchCpu, indexes } = question;
    return JSON.stringify([
        from,
        requirements.map(textOf),
        constraints.map(textOf),
        target.python,
        target.platform,
        [...provided],
        pytorchCpu,
        indexes.map(({ configuration }) => [configuration.indexes, [...configuration.pins]]),
    ]);
}
function textOf({ requirement, editable }) {
    return `${editable ? '-e ' : ''}${(0,python_requirement/* formatRequirement */.z)(requirement)}`;
}

// EXTERNAL MODULE: ./build/src/commands/analyze/model/code-usage.js + 1 modules
var code_usage = __webpack_require__(38965);
// EXTERNAL MODULE: ./build/src/support/source-text.js
var source_text = __webpack_require__(46710);
;// CONCATENATED MODULE: ./build/src/commands/analyze/model/files.js




class RepositoryFiles {
    index;
    entries;
    notices = [];
    isTruncated;
    #tree;
    #texts = new Map();
    constructor(tree, listing, entries) {
        this.#tree = tree;
        this.entries = entries;
        this.isTruncated = listing.truncated;
        this.index = new build_context/* PathIndex */.EG(entries);
        for (const { path, reason } of listing.skipped)
            this.notices.push({ path, message: `not looked at: ${reason}` });
        if (listing.truncated)
            this.notices.push({
                path: null,
                message: `only the first ${listing.entries.length} files were looked at; set a narrower path, or analyze.exclude`,
            });
    }
    static async open(tree, exclude) {
        const listing = await tree.list();
        const excluded = exclude.length === 0 ? () => false : (0,matcher/* createIgnoreMatcher */.t)(exclude);
        return new RepositoryFiles(tree, listing, listing.entries.filter(({ path }) => !excluded(path)).sort((a, b) => (0,compare/* byCodeUnit */.X)(a.path, b.path)));
    }
    read(path) {
        let text = this.#texts.get(path);
        if (text === undefined) {
            text = this.#load(path);
            this.#texts.set(path, text);
        }
        return text;
    }
    readOnce(path) {
        return this.#texts.get(path) ?? this.#load(path);
    }
    async #load(path) {
        const result = await this.#tree.read(path);
        if (result.state === 'read')
            return source_text/* SourceText */.D.fromBytes(path, result.bytes);
        if (result.state === 'refused')
            this.notices.push({ path, message: `not read: ${result.reason}` });
        return null;
    }
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/model/gpu-evidence.js

const GPU_CALLS = [
    '.cuda',
    'torch.cuda.set_device',
    'torch.cuda.amp.autocast',
    'tensorflow.config.experimental.set_memory_growth',
];
const DEVICE_CALLS = ['.to', 'torch.device', 'jax.devices', 'torch.set_default_device'];
const GPU_DEVICE = /^(?:device=)?(?:cuda(?::\d+)?|gpu)$/;
function gpuEvidenceInCode(usage) {
    const evidence = [];
    for (const name of GPU_CALLS)
        for (const use of usage.usesOf(name))
            evidence.push({ path: use.path, line: use.range.startLine, what: `${name} is called` });
    for (const name of DEVICE_CALLS)
        for (const use of usage.usesOf(name)) {
            const device = use.literals.find((literal) => GPU_DEVICE.test(literal));
            if (device !== undefined)
                evidence.push({ path: use.path, line: use.range.startLine, what: `${name}("${device}") is called` });
        }
    return evidence;
}
function gpuEvidenceInDeployment(source) {
    const evidence = [];
    const signs = [
        [/nvidia\.com\/gpu/, 'nvidia.com/gpu is requested'],
        [/runtime:\s*["']?nvidia/, 'the nvidia runtime is used'],
        [/capabilities:.*\bgpu\b/, 'a GPU is reserved'],
        [/NVIDIA_VISIBLE_DEVICES["']?\s?[:=]\s?["']?(?!none\b|void\b)\w/, 'NVIDIA_VISIBLE_DEVICES is set'],
        [/--gpus[ =]/, 'containers run with --gpus'],
        [/runs-on:.*\bgpu\b/i, 'a job runs on a GPU runner'],
    ];
    for (const [index, line] of source.text.split('\n').entries())
        for (const [pattern, what] of signs)
            if (pattern.test(line))
                evidence.push({ path: source.path, line: index + 1, what });
    return evidence;
}
function describesDeployment(path) {
    const name = (0,container_path/* baseName */.Fl)(path);
    if (!/\.ya?ml$/i.test(name))
        return false;
    return (/compose/i.test(name) ||
        path.startsWith('.github/workflows/') ||
        /(^|\/)(k8s|kubernetes|deploy(ment)?s?|manifests|helm|charts?)\//i.test(path));
}
function gpuEvidenceInDockerfile(graph) {
    const evidence = [];
    for (const stage of graph.layerChain) {
        if (stage.base.kind === 'image') {
            const { domain, path, tag } = stage.base.reference;
            if (domain === 'nvcr.io' ||
                path.startsWith('nvidia/') ||
                /(^|[-_.])(cuda|gpu|cu1[0-9]{2})/.test(tag ?? '') ||
                /cuda|(^|[-_/])gpu($|[-_/])/.test(path))
                evidence.push({
                    path: graph.dockerfile.source.path,
                    line: stage.from.range.startLine,
                    what: `the base image ${stage.base.written} is one for GPUs`,
                });
        }
        for (const { instruction } of stage.instructions) {
            if (instruction.kind !== 'env')
                continue;
            for (const { name, value } of instruction.assignments)
                if (name.raw === 'NVIDIA_VISIBLE_DEVICES' && !/^["']?(void|none)?["']?$/.test(value?.raw ?? ''))
                    evidence.push({
                        path: graph.dockerfile.source.path,
                        line: name.range.startLine,
                        what: 'NVIDIA_VISIBLE_DEVICES is set',
                    });
        }
    }
    return evidence;
}

// EXTERNAL MODULE: ./build/src/support/errors.js
var errors = __webpack_require__(51622);
;// CONCATENATED MODULE: ./build/src/commands/analyze/model/python-hint.js

const MOST_WORKFLOWS = 200;
async function readPythonHint(files) {
    if (files.index.isFile('.python-version')) {
        const version = minorOf((await files.read('.python-version'))?.text.trim().split('\n')[0] ?? '');
        if (version !== null)
            return { version, because: '.python-version names it' };
    }
    const found = new Map();
    for (const { path } of files.index.below('.github/workflows').slice(0, MOST_WORKFLOWS)) {
        if (!/\.ya?ml$/.test(path))
            continue;
        const source = await files.read(path);
        for (const match of source?.text.matchAll(/^\s*(?:-\s+)?python-version:\s*["']?([\d.]+)["']?\s*(?:#.*)?$/gm) ?? []) {
            const version = minorOf(match[1] ?? '');
            if (version !== null && source !== null && !found.has(version))
                found.set(version, `set up in ${(0,errors/* formatPlace */.dE)({ path, line: source.lineAt(match.index + match[0].search(/\S/)) })}`);
        }
    }
    const [only] = found;
    return found.size === 1 && only !== undefined ? { version: only[0], because: only[1] } : null;
}
function minorOf(text) {
    return /^(3\.\d{1,2})(\.\d+)?$/.exec(text.trim())?.[1] ?? null;
}

// EXTERNAL MODULE: ./build/src/commands/analyze/model/text-signs.js
var text_signs = __webpack_require__(28429);
// EXTERNAL MODULE: ./build/src/commands/analyze/model/weighed-manifests.js
var weighed_manifests = __webpack_require__(96047);
;// CONCATENATED MODULE: ./build/src/commands/analyze/examine.js













const LIMITS = { dockerfiles: 5_000, manifests: 5_000, deploymentFiles: 500 };
async function examine(tree, settings, scale) {
    const files = await RepositoryFiles.open(tree, settings.config.exclude);
    const catalogue = await (0,catalogue_catalogue/* loadCatalogue */.O)();
    const sources = new Map();
    const read = async (path) => {
        const source = await files.read(path);
        if (source !== null)
            sources.set(path, source);
        return source;
    };
    const known = new Map();
    const lookup = (path) => {
        let found = known.get(path);
        if (found === undefined) {
            found = readManifest(path, read);
            known.set(path, found);
        }
        return found;
    };
    const pythonHint = await readPythonHint(files);
    const environment = {
        files,
        lookup,
        catalogue,
        scale,
        settings,
        pythonHint,
        closures: new ClosureMemory(),
        contexts: new Map(),
    };
    const listed = [];
    for (const path of limited(files, (each) => (0,registry/* manifestReaderFor */.mR)(each) !== null && !isCompiled(each, files), LIMITS.manifests, 'manifests')) {
        const manifest = await lookup(path);
        if (manifest !== null)
            listed.push(manifest);
    }
    const dockerfiles = [];
    for (const path of limited(files, build_context/* isDockerfileName */.S2, LIMITS.dockerfiles, 'Dockerfiles')) {
        await breathe();
        const source = await files.read(path);
        if (source !== null)
            dockerfiles.push(await buildDockerfileModel(source, environment));
    }
    for (const path of installedBesides(dockerfiles, listed)) {
        const manifest = await lookup(path);
        if (manifest !== null)
            listed.push(manifest);
    }
    const manifests = await (0,weighed_manifests/* weighManifests */.d)(listed, dockerfiles, environment);
    return {
        files,
        dockerfiles,
        known: listed,
        manifests,
        catalogue,
        scale,
        environment,
        sources,
        problems: [
            ...dockerfiles.flatMap(({ dockerfile, graph }) => [
                ...new Set([...dockerfile.problems, ...graph.problems]),
            ]),
            ...listed.flatMap((each) => (each.kind === 'lock' ? each.lock.problems : each.manifest.problems)),
        ],
    };
}
function isCompiled(path, files) {
    const compiled = (0,registry/* compiledPathOf */.a8)(path);
    return compiled !== null && files.index.isFile(compiled);
}
function installedBesides(dockerfiles, listed) {
    const known = new Set(listed.map((each) => (each.kind === 'lock' ? each.lock.path : each.manifest.path)));
    const paths = dockerfiles.flatMap(({ steps }) => steps.flatMap(({ pythonInstalls }) => pythonInstalls.flatMap(({ manifests }) => manifests)));
    return [...new Set(paths)].filter((path) => !known.has(path)).sort(compare/* byCodeUnit */.X);
}
function remodelIn(examination) {
    return (model, text) => buildDockerfileModel(model.source.withText(text), examination.environment);
}
async function gatherFacts(examination, replacements, settings) {
    const { files, manifests, dockerfiles, catalogue } = examination;
    const direct = new Set(manifests.flatMap(({ requirements }) => requirements.map(({ requirement }) => requirement.normalizedName)));
    const usage = direct.size === 0
        ? code_usage/* NO_USAGE */.yJ
        : await (0,code_usage/* readCodeUsage */.Do)(files, (0,code_usage/* wordsToLookFor */.pB)(direct, replacements, catalogue));
    const searched = await (0,text_signs/* readTextSigns */.Uh)(files, (0,text_signs/* textToLookFor */.Xc)(direct, replacements));
    const textSigns = { ...searched, complete: searched.complete && isAllRead(usage, files) };
    const gpuEvidence = gpuEvidenceInCode(usage);
    for (const path of limited(files, describesDeployment, LIMITS.deploymentFiles, 'deployment files')) {
        const source = await files.read(path);
        if (source !== null)
            gpuEvidence.push(...gpuEvidenceInDeployment(source));
    }
    for (const { graph } of dockerfiles)
        gpuEvidence.push(...gpuEvidenceInDockerfile(graph));
    const texts = new Map();
    for (const { path } of files.entries)
        if (PROJECT_FILE.test(path)) {
            const source = await files.read(path);
            if (source !== null)
                texts.set(path, source.text);
        }
    return {
        dockerfiles: new Set(dockerfiles.map(({ path }) => path)),
        files: files.entries,
        usage,
        gpuEvidence,
        platform: settings.config.platform,
        textSigns,
        text: (path) => texts.get(path) ?? null,
    };
}
function isAllRead(usage, files) {
    const paths = files.entries.filter(({ path }) => /\.(py|pyi|ipynb)$/.test(path));
    return (!files.isTruncated &&
        (usage === code_usage/* NO_USAGE */.yJ || usage.files.length === paths.length) &&
        usage.files.every(({ skipped }) => skipped === undefined));
}
const PROJECT_FILE = /(^|\/)(setup\.(py|cfg)|pyproject\.toml|[^/]*requirements[^/]*\.txt|requirements\/[^/]+\.txt)$/;
const NO_REQUIREMENTS = /\.(toml|lock|py|cfg|json|ya?ml|whl|zip|tar|gz|tgz|ipynb|sh)$|(^|\/)(Pipfile|Dockerfile)$/i;
async function readManifest(path, read) {
    const reader = (0,registry/* manifestReaderFor */.mR)(path) ?? (NO_REQUIREMENTS.test(path) ? null : (0,registry/* manifestReaderFor */.mR)('requirements.txt'));
    const source = reader === null ? null : await read(path);
    if (reader === null || source === null)
        return null;
    const result = await reader.read(source, read);
    return (0,registry/* isLockFile */.ue)(result) ? { kind: 'lock', lock: result } : { kind: 'manifest', manifest: result };
}
function limited(files, matches, limit, what) {
    const paths = files.entries
        .filter(({ path, link }) => matches(path) && (link === undefined || !matches(link) || !files.index.isFile(link)))
        .map(({ path }) => path);
    if (paths.length > limit)
        files.notices.push({
            path: null,
            message: `only the first ${limit} of ${paths.length} ${what} were looked at`,
        });
    return paths.slice(0, limit);
}

// EXTERNAL MODULE: ./build/src/python/closure/compare.js
var closure_compare = __webpack_require__(64853);
// EXTERNAL MODULE: ./build/src/support/format.js
var format = __webpack_require__(71418);
// EXTERNAL MODULE: ./build/src/commands/analyze/counterpart.js
var counterpart = __webpack_require__(37326);
;// CONCATENATED MODULE: ./build/src/commands/analyze/headline.js




function headlineOf(head, base, { findings }) {
    const heaviest = [...head.manifests]
        .filter(({ group }) => group === null)
        .sort((a, b) => Number(b.dockerfile !== null) - Number(a.dockerfile !== null) ||
        bestValue(b.closure.installed) - bestValue(a.closure.installed))[0];
    const weight = heaviest === undefined ? withoutManifest(head) : (changeSentence(head, base) ?? weightSentence(heaviest));
    const active = findings.filter(({ ignored }) => ignored === null);
    const best = active
        .flatMap(({ saving, rule }) => saving === null || saving.quantity.provenance === 'unknown'
        ? []
        : [{ bytes: saving.quantity.value, rule }])
        .sort((a, b) => b.bytes - a.bytes)[0];
    if (best === undefined || best.bytes <= 0)
        return active.length === 0
            ? `${weight}; nothing to mend was found.`
            : `${weight}; ${(0,format/* count */.U9)(active.length, 'finding')}.`;
    const which = active.length === 1 ? 'one finding' : `the largest of ${active.length} findings`;
    return `${weight}; ${which} saves ${(0,format/* formatBytes */.z3)(best.bytes)} (${best.rule.id}).`;
}
function withoutManifest(head) {
    return head.dockerfiles.length === 0
        ? 'No Dockerfile and no Python manifest was found'
        : `${(0,format/* count */.U9)(head.dockerfiles.length, 'Dockerfile')}, no Python manifest`;
}
function weightSentence({ path, closure }) {
    return `${path} installs ${sayQuantity(closure.installed)} (${sayQuantity(closure.download)} to download, ${(0,format/* count */.U9)(closure.distributions.filter(({ provided }) => !provided).length, 'distribution')})`;
}
function changeSentence(head, base) {
    const changes = head.manifests.flatMap((weighed) => {
        const before = (0,counterpart/* counterpart */.UA)(weighed, head, base);
        if (before === null)
            return [];
        const { installed, changes: rows } = (0,closure_compare/* compareClosures */.W)(before.closure.closure, weighed.closure.closure);
        const value = (0,support_quantity/* knownValue */.jj)(installed);
        return rows.length === 0 || value === null
            ? []
            : [{ weighed, value, before: (0,support_quantity/* knownValue */.jj)(before.closure.installed) }];
    });
    const largest = changes.sort((a, b) => Math.abs(b.value) - Math.abs(a.value))[0];
    if (largest === undefined)
        return null;
    const { weighed, value, before } = largest;
    const relative = before === null || before === 0 ? '' : ` (${value > 0 ? '+' : ''}${(0,format/* formatPercent */.l9)(value / before)})`;
    if (value === 0)
        return `${weighed.path} weighs the same as before`;
    return `${weighed.path} gets ${(0,format/* formatBytes */.z3)(Math.abs(value))} ${value > 0 ? 'heavier' : 'lighter'}${relative}, ${sayQuantity(weighed.closure.installed)} installed`;
}
function sayQuantity(quantity) {
    switch (quantity.provenance) {
        case 'exact':
        case 'measured':
            return (0,format/* formatBytes */.z3)(quantity.value);
        case 'estimated':
            return `about ${(0,format/* formatBytes */.z3)(quantity.value)}`;
        case 'unknown':
            return quantity.atLeast > 0
                ? `at least ${(0,format/* formatBytes */.z3)(quantity.atLeast)}`
                : 'an unknown number of bytes';
    }
}
function bestValue(quantity) {
    return (0,support_quantity/* knownValue */.jj)(quantity) ?? (0,support_quantity/* boundsOf */.BO)(quantity)[0];
}

// EXTERNAL MODULE: ./build/src/support/text-edit.js
var text_edit = __webpack_require__(33127);
;// CONCATENATED MODULE: ./build/src/commands/analyze/judge-dockerfile.js


async function judgeDockerfile(model, facts, rules, remodel) {
    const findings = [];
    const praise = [];
    for (const rule of rules)
        for (const judgement of rule.check(model, facts)) {
            if (judgement.kind === 'praise') {
                praise.push({
                    rule: rule.id,
                    message: judgement.message,
                    location: { path: judgement.path, ...linesOf(judgement.range) },
                });
                continue;
            }
            const fix = judgement.fix ?? null;
            const quantity = judgement.saving === undefined ? await savingOf(model, fix, remodel) : null;
            findings.push({
                rule,
                message: judgement.message,
                path: judgement.path,
                range: judgement.range,
                source: judgement.path === model.path ? model.source : null,
                fix,
                saving: judgement.saving ?? (quantity === null ? null : { kind: 'image', quantity }),
                ignored: null,
            });
        }
    return { findings, praise };
}
async function savingOf(model, fix, remodel) {
    if (fix === null || model.image.parts.length === 0)
        return null;
    const edits = fix.edits.filter(({ path }) => path === model.path);
    if (edits.length === 0)
        return null;
    const after = await remodel(model, (0,text_edit/* applyEdits */.c)(model.source, edits).text);
    const comparable = ({ image, graph }) => baseOf(graph) === baseOf(model.graph) && baseOf(graph) === baseOf(after.graph)
        ? image.parts
        : image.parts.filter(({ key }) => !key.startsWith('apt:'));
    const saved = (0,model_parts/* partsDifference */.sw)(comparable(model), comparable(after));
    return saved.provenance === 'exact' && saved.value === 0 ? null : saved;
}
function baseOf({ layerChain }) {
    const base = layerChain[0]?.base;
    return base?.kind === 'image' || base?.kind === 'unresolved' ? base.written : null;
}
function linesOf(range) {
    return range === null ? {} : { startLine: range.startLine, endLine: range.endLine };
}

// EXTERNAL MODULE: ./build/src/python/replacements/replacements.js + 28 modules
var replacements = __webpack_require__(4159);
// EXTERNAL MODULE: ./build/src/commands/analyze/file-rules.js
var file_rules = __webpack_require__(80823);
// EXTERNAL MODULE: ./build/src/commands/closure-findings.js + 2 modules
var closure_findings = __webpack_require__(19684);
;// CONCATENATED MODULE: ./build/src/commands/analyze/judge-closures.js

function judgeClosures(manifests, sources) {
    const told = new Set();
    const findings = [];
    for (const weighed of manifests)
        for (const { rule, message, root } of (0,closure_findings/* closureFindings */.Ib)(weighed.closure)) {
            const place = weighed.requirements.find((each) => each.path === root?.path && each.range.start === root.range?.start) ?? weighed.requirements.find(({ requirement }) => requirement.normalizedName === root?.name);
            const path = place?.path ?? (root === null || root.path === '' ? weighed.path : root.path);
            const key = `${rule.id}\n${path}\n${rule.title}`;
            if (told.has(key))
                continue;
            told.add(key);
            findings.push({
                rule,
                message,
                path,
                range: place?.range ?? root?.range ?? null,
                source: sources.get(path) ?? null,
                fix: null,
                saving: null,
                ignored: null,
            });
        }
    return findings;
}

// EXTERNAL MODULE: ./build/src/commands/analyze/judge-requirements.js + 3 modules
var judge_requirements = __webpack_require__(30436);
// EXTERNAL MODULE: ./build/src/commands/analyze/rules/registry.js + 49 modules
var rules_registry = __webpack_require__(19108);
;// CONCATENATED MODULE: ./build/src/commands/analyze/suppression.js
const COMMENT = /(^|\s)#[ \t]*plimsoll[ \t]+ignore=([a-z0-9-]+(?:,[ \t]*[a-z0-9-]+)*)(?:[ \t]+([^\r\n]*))?/i;
const ALMOST = /(^|\s)#[ \t]*plimsoll\b[^\r\n]{0,20}?\bignore\b/i;
function readIgnoreComments(source) {
    if (!/plimsoll/i.test(source.text))
        return [];
    const comments = [];
    for (const [index, line] of source.text.split('\n').entries()) {
        const match = COMMENT.exec(line);
        if (match?.[2] === undefined)
            continue;
        const reason = match[3]?.trim() ?? '';
        comments.push({
            path: source.path,
            line: index + 1,
            rules: match[2]
                .toLowerCase()
                .split(',')
                .map((rule) => rule.trim()),
            reason: reason === '' ? null : reason,
            trailing: line.slice(0, match.index).trim() !== '',
        });
    }
    return comments;
}
function misspeltIgnoreComments(source) {
    if (!/plimsoll/i.test(source.text))
        return [];
    return source.text
        .split('\n')
        .flatMap((line, index) => (ALMOST.test(line) && !COMMENT.test(line) ? [index + 1] : []));
}
function silencedBy(comments, source, rule, startLine, endLine) {
    for (const comment of comments) {
        if (!comment.rules.includes(rule))
            continue;
        if (comment.line >= startLine && comment.line <= endLine)
            return comment;
        if (!comment.trailing && comment.line < startLine && onlyCommentsBetween(source, comment.line, startLine))
            return comment;
    }
    return null;
}
function linesOfInstruction(instructions, startLine, endLine) {
    const around = instructions.find(({ range }) => range.startLine <= startLine && range.endLine >= endLine)?.range;
    return around === undefined ? { startLine, endLine } : around;
}
function onlyCommentsBetween(source, from, to) {
    for (let line = from + 1; line < to; line += 1) {
        const text = source.text.slice(source.lineStart(line), source.lineStart(line + 1)).trim();
        if (text !== '' && !text.startsWith('#'))
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/judge-examination.js










async function judgeExamination(examination, settings, ignoredFrom) {
    const facts = await gatherFacts(examination, replacements/* replacements */.q, settings);
    const dockerfiles = new Map(examination.dockerfiles.map((model) => [model.path, model]));
    const { shown, notices } = boundedProblems(examination.problems);
    const findings = shown.map((problem) => (0,file_rules/* findingOfProblem */.SD)(problem, dockerfiles.get(problem.path)?.source ?? examination.sources.get(problem.path) ?? null, dockerfiles.has(problem.path)));
    const praise = [];
    const remodel = remodelIn(examination);
    for (const model of examination.dockerfiles) {
        await breathe();
        const own = {
            ...facts,
            gpuEvidence: facts.gpuEvidence.filter(({ path }) => path === model.path || !dockerfiles.has(path)),
        };
        const judged = await judgeDockerfile(model, own, rules_registry/* DOCKERFILE_RULES */.f, remodel);
        findings.push(...judged.findings);
        praise.push(...judged.praise);
    }
    const judgedSeparately = [];
    for (const weighed of examination.manifests)
        judgedSeparately.push(...(await (0,judge_requirements/* judgeRequirements */.WY)(weighed, facts, replacements/* replacements */.q, examination.scale, examination.sources)));
    const judgedReplacements = withoutRepetition(judgedSeparately);
    findings.push(...judgedReplacements.map(({ finding }) => finding));
    findings.push(...judgeClosures(examination.manifests, examination.sources));
    const comments = new Map();
    const silenced = findings.map((finding) => silence(finding, dockerfiles.get(finding.path) ?? null, settings, ignoredFrom, comments));
    return {
        findings: silenced.sort(byPlace),
        replacements: judgedReplacements,
        praise: praise.sort((a, b) => (0,compare/* byCodeUnit */.X)(a.location?.path ?? '', b.location?.path ?? '') ||
            (a.location?.startLine ?? 0) - (b.location?.startLine ?? 0) ||
            (0,compare/* byCodeUnit */.X)(a.rule, b.rule)),
        notices: [
            ...notices,
            ...examination.files.notices.map(({ path, message }) => ({
                message,
                ...(path === null ? {} : { location: { path } }),
            })),
        ],
        ignoreComments: [...comments.values()].flat(),
    };
}
const MOST_PROBLEMS_OF_A_FILE = 10;
function boundedProblems(problems) {
    const counts = new Map();
    const shown = problems.filter(({ path }) => {
        const number = (counts.get(path) ?? 0) + 1;
        counts.set(path, number);
        return number <= MOST_PROBLEMS_OF_A_FILE;
    });
    const notices = [...counts].flatMap(([path, number]) => number <= MOST_PROBLEMS_OF_A_FILE
        ? []
        : [
            {
                message: `${number - MOST_PROBLEMS_OF_A_FILE} more problems of ${path} are not shown.`,
                location: { path },
            },
        ]);
    return { shown, notices };
}
function silence(finding, model, settings, ignoredFrom, comments) {
    if (settings.config.ignore.includes(finding.rule.id))
        return { ...finding, ignored: { by: ignoredFrom ?? 'the configuration', reason: null } };
    const { source, range } = finding;
    if (source === null || range === null)
        return finding;
    let inFile = comments.get(source.path);
    if (inFile === undefined) {
        inFile = readIgnoreComments(source);
        comments.set(source.path, inFile);
    }
    if (inFile.length === 0)
        return finding;
    const { startLine, endLine } = model === null
        ? range
        : linesOfInstruction(model.dockerfile.instructions, range.startLine, range.endLine);
    const comment = silencedBy(inFile, source, finding.rule.id, startLine, endLine);
    return comment === null
        ? finding
        : { ...finding, ignored: { by: `${comment.path}:${comment.line}`, reason: comment.reason } };
}
function withoutRepetition(judged) {
    const kept = new Map();
    for (const each of judged) {
        const place = each.requirements.map(({ path, range }) => `${path}:${range.start}`).join(' ');
        const key = `${each.replacement.id} ${place}`;
        if (!kept.has(key))
            kept.set(key, each);
    }
    return [...kept.values()];
}
function byPlace(a, b) {
    return ((0,compare/* byCodeUnit */.X)(a.path, b.path) ||
        (a.range?.start ?? -1) - (b.range?.start ?? -1) ||
        (0,compare/* byCodeUnit */.X)(a.rule.id, b.rule.id) ||
        (0,compare/* byCodeUnit */.X)(a.message, b.message));
}

// EXTERNAL MODULE: ./build/src/commands/analyze/line-edits.js
var line_edits = __webpack_require__(67605);
// EXTERNAL MODULE: ./build/src/commands/analyze/metrics.js
var analyze_metrics = __webpack_require__(64682);
;// CONCATENATED MODULE: ./build/src/commands/analyze/model/trusted-addresses.js


const trusted_addresses_LIMITS = { files: 2_000, bytes: 4 * 1024 * 1024 };
const ADDRESS = /https?:\/\/[^\s"'<>\\,;)\]}]+/g;
async function trustAddressesOf(tree) {
    const { entries } = await tree.list();
    const paths = entries
        .filter(({ path, bytes }) => bytes <= trusted_addresses_LIMITS.bytes &&
        ((0,registry/* manifestReaderFor */.mR)(path) !== null || (0,build_context/* isDockerfileName */.S2)(path) || path.endsWith('uv.toml')))
        .slice(0, trusted_addresses_LIMITS.files);
    const addresses = new Set();
    for (const { path } of paths) {
        const file = await tree.read(path);
        if (file.state !== 'read')
            continue;
        for (const [address] of new TextDecoder().decode(file.bytes).matchAll(ADDRESS)) {
            const plain = withoutUser(address);
            if (plain !== null)
                addresses.add(plain);
        }
    }
    return (url) => addresses.has(withoutUser(url) ?? '');
}
function withoutUser(address) {
    if (!URL.canParse(address))
        return null;
    const url = new URL(address);
    url.username = '';
    url.password = '';
    url.hash = '';
    return url.href.replace(/\/+$/, '');
}

// EXTERNAL MODULE: ./build/src/python/manifests/repository-path.js
var repository_path = __webpack_require__(97065);
// EXTERNAL MODULE: ./build/src/support/nearest.js
var nearest = __webpack_require__(33315);
// EXTERNAL MODULE: ./build/src/commands/analyze/all-rules.js
var all_rules = __webpack_require__(74498);
;// CONCATENATED MODULE: ./build/src/commands/analyze/notices.js






function noticesOfBase(comparison, base, head, assessment) {
    if (comparison.state === 'unavailable')
        return [{ message: `There is no comparison: ${comparison.reason}.` }];
    if (base === null)
        return [];
    return [...goneFromBase(head, base), ...newIgnoreComments(base, assessment)];
}
function goneFromBase(head, base) {
    const matched = new Set(head.manifests.flatMap((weighed) => (0,counterpart/* counterpart */.UA)(weighed, head, base)?.path ?? []));
    const paths = new Set(head.manifests.map(({ path }) => path));
    const notices = [];
    for (const weighed of head.manifests) {
        const before = (0,counterpart/* counterpart */.UA)(weighed, head, base);
        if (weighed.group === null && before !== null && before.path !== weighed.path)
            notices.push({
                message: `${weighed.path} is compared with ${before.path} of the base, which asks for much the same and is gone.`,
                location: { path: weighed.path },
            });
        if (weighed.group === null && weighed.closure.closure.source === 'lock' && isNewLock(weighed.path, base))
            notices.push({
                message: `${weighed.path} is new and decides from now on what gets installed; its weights are not compared with the estimates of the base.`,
                location: { path: weighed.path },
            });
    }
    for (const { path, group } of base.manifests)
        if (group === null && !paths.has(path) && !matched.has(path))
            notices.push({ message: `${path} is gone: the base has it, and nothing was found in its place.` });
    const followed = new Set(head.dockerfiles.flatMap((model) => (0,counterpart/* counterpartDockerfile */.G2)(model, head, base)?.path ?? []));
    for (const { path } of base.dockerfiles)
        if (!followed.has(path))
            notices.push({ message: `${path} is gone: the base has it, and nothing was found in its place.` });
    return notices;
}
function isNewLock(path, base) {
    return !base.manifests.some((each) => each.path === path);
}
function newIgnoreComments(base, assessment) {
    const known = new Set();
    for (const source of sourcesOf(base))
        for (const { path, rules, reason } of readIgnoreComments(source))
            for (const rule of rules)
                known.add(`${path}\n${rule}\n${reason}`);
    return assessment.findings.flatMap(({ rule, ignored, path }) => {
        if (ignored === null || !ignored.by.startsWith(`${path}:`))
            return [];
        return known.has(`${path}\n${rule.id}\n${ignored.reason}`)
            ? []
            : [
                {
                    message: `A comment that the base does not have silences ${rule.id} at ${ignored.by}${ignored.reason === null ? '' : ` (${ignored.reason})`}.`,
                    location: { path },
                },
            ];
    });
}
const UNREAD_FORMATS = [
    [/(^|\/)(?:[^/]*[-.])?conda-lock\.ya?ml$/i, 'a lock file of conda-lock'],
    [/(^|\/)(pixi\.lock|pixi\.toml)$/, 'a project of pixi'],
    [/(^|\/)setup\.py$/, 'a project that computes what it depends on'],
];
const NOT_OWN = /(?:^|\/)(?:node_modules|site-packages|dist-packages|\.?venv|\.tox|\.nox|third_party|vendor|tests?|examples?)\//;
const MOST_UNREAD = 20;
function noticesOfCoverage(head) {
    const unread = head.files.entries.flatMap(({ path }) => {
        const format = UNREAD_FORMATS.find(([pattern]) => pattern.test(path));
        return format === undefined || NOT_OWN.test(path) || isDeclaredElsewhere(path, head)
            ? []
            : [{ message: `${path} is ${format[1]}, which is not weighed.`, location: { path } }];
    });
    const paths = new Set(head.dockerfiles.map(({ path }) => path));
    const missing = head.environment.settings.config.dockerfiles.filter(({ path }) => !paths.has(path));
    return [
        ...unread.slice(0, MOST_UNREAD),
        ...(unread.length > MOST_UNREAD
            ? [{ message: `${unread.length - MOST_UNREAD} more such files are not weighed.` }]
            : []),
        ...condaPackages(head),
        ...missing.map(({ path }) => ({
            message: `The configuration names the Dockerfile ${path}, which was not found.`,
        })),
    ];
}
function isDeclaredElsewhere(path, { known }) {
    if ((0,repository_path/* fileNameOf */.bV)(path) !== 'setup.py')
        return false;
    return known.some((each) => each.kind === 'lock'
        ? (0,repository_path/* folderOf */.yS)(each.lock.path) === (0,repository_path/* folderOf */.yS)(path)
        : (0,repository_path/* folderOf */.yS)(each.manifest.path) === (0,repository_path/* folderOf */.yS)(path) &&
            each.manifest.groups.some(({ requirements }) => requirements.length > 0));
}
const MOST_CONDA_PACKAGES = 8;
function condaPackages({ known }) {
    return known.flatMap((each) => {
        if (each.kind === 'lock')
            return [];
        const { path, groups, condaPackages: names = [] } = each.manifest;
        if (names.length === 0)
            return [];
        const more = names.length - MOST_CONDA_PACKAGES;
        const named = `${names.slice(0, MOST_CONDA_PACKAGES).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
        const hasPipPart = groups.some(({ requirements }) => requirements.length > 0);
        return [
            {
                message: hasPipPart
                    ? `Of ${path} the pip part is weighed, and not what conda installs: ${named}.`
                    : `${path} is not weighed, because conda installs all of it: ${named}.`,
                location: { path },
            },
        ];
    });
}
const MOST_GAPS = 20;
function noticesOfWeighing(head, comparison) {
    const gaps = head.dockerfiles.flatMap((model) => model.steps.flatMap((step) => step.pythonInstalls.flatMap((install) => install.gaps.map((gap) => ({
        message: `Not weighed: ${gap}.`,
        location: { path: model.path, startLine: step.instruction.range.startLine },
    })))));
    const unchecked = head.environment.settings.config.budgets.filter((budget) => comparison.state === 'none' && budget['max-growth'] !== undefined);
    return [
        ...unchecked.map(({ manifest, dockerfile }) => ({
            message: `The growth of ${manifest ?? dockerfile} was not checked: there is no base to compare with.`,
        })),
        ...gaps.slice(0, MOST_GAPS),
        ...(gaps.length > MOST_GAPS
            ? [{ message: `${gaps.length - MOST_GAPS} more operands of install commands could not be followed.` }]
            : []),
    ];
}
function noticesOfIgnoring(examination, ignored, configPath) {
    const known = (0,all_rules.describeAllRules)().map(({ id }) => id);
    const unknown = (rule, where) => {
        const near = (0,nearest/* nearest */.p)(rule, known);
        const advice = near === null ? '' : ` Did you mean "${near}"?`;
        return `${where} ignores "${rule}", and there is no such rule.${advice}`;
    };
    const notices = ignored
        .filter((rule) => !known.includes(rule))
        .map((rule) => ({ message: unknown(rule, configPath ?? 'The configuration') }));
    for (const source of sourcesOf(examination)) {
        for (const { path, line, rules } of readIgnoreComments(source))
            for (const rule of rules)
                if (!known.includes(rule))
                    notices.push({
                        message: unknown(rule, `A comment in ${path}:${line}`),
                        location: { path, startLine: line },
                    });
        for (const line of misspeltIgnoreComments(source))
            notices.push({
                message: `The comment in ${source.path}:${line} silences nothing; write "# plimsoll ignore=rule-id reason".`,
                location: { path: source.path, startLine: line },
            });
    }
    return notices;
}
function sourcesOf({ sources, dockerfiles }) {
    const all = new Map(sources);
    for (const { path, source } of dockerfiles)
        all.set(path, source);
    return [...all.values()].sort((a, b) => (0,compare/* byCodeUnit */.X)(a.path, b.path));
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/run.js













async function analyze(options, world) {
    return (await analyzeTree(options, world)).report;
}
async function analyzeTree(options, world) {
    const settings = {
        config: options.config,
        target: options.target,
        buildArguments: options.buildArguments,
    };
    world.progress.step('reading Dockerfiles and manifests');
    const { addressesOf, base: comparison } = options;
    const trusts = addressesOf === 'own'
        ? () => true
        : addressesOf === null
            ? () => false
            : await trustAddressesOf(addressesOf);
    const head = await examine(world.tree, settings, (0,scale/* trusting */.h)(world.scale, trusts));
    const base = comparison.state === 'available' ? await examineBase(comparison, settings, world, trusts) : null;
    world.progress.step('judging');
    const assessment = await judgeExamination(head, settings, options.configPath);
    const metrics = (0,analyze_metrics/* metricsOf */.Ps)(head, base, options.base, options.config);
    const before = base === null ? null : await judgeExamination(base, settings, options.configPath);
    const isNew = before === null ? null : newFindings(before.findings);
    const findings = assessment.findings.map((finding) => toFinding(finding, isNew));
    const { verdict, reason } = (0,report_verdict/* decideVerdict */.A)(metrics, findings, { failOn: options.failOn });
    const report = {
        schema: report_report/* REPORT_SCHEMA */.DC,
        command: 'analyze',
        verdict,
        ...(reason === undefined ? {} : { reason }),
        headline: headlineOf(head, base, assessment),
        subject: {
            repository: options.subject?.repository ?? null,
            commit: options.subject?.commit ?? null,
            base: options.base.state === 'none' ? null : options.base.ref,
        },
        metrics,
        findings,
        praise: [...assessment.praise],
        notices: [
            ...noticesOfBase(options.base, base, head, assessment),
            ...noticesOfWeighing(head, options.base),
            ...world.scale.notes().map((message) => ({ message })),
            ...noticesOfCoverage(head),
            ...noticesOfIgnoring(head, options.config.ignore, options.configPath),
            ...assessment.notices,
        ],
        details: (0,details/* detailsOf */.c)(head, base, assessment.replacements, assessment.findings, settings),
    };
    return { report, head, assessment };
}
async function examineBase(base, settings, world, trusts) {
    world.progress.step(`reading ${base.ref}`);
    return examine(base.tree, settings, (0,scale/* trusting */.h)(world.scale, trusts));
}
function newFindings(before) {
    const left = new Map();
    for (const finding of before)
        left.set(identityOf(finding), (left.get(identityOf(finding)) ?? 0) + 1);
    return (finding) => {
        const key = identityOf(finding);
        const count = left.get(key) ?? 0;
        left.set(key, count - 1);
        return count <= 0;
    };
}
function identityOf({ rule, path, message }) {
    return `${rule.id}\n${path}\n${message.replace(/\d+/g, '#')}`;
}
function toFinding(finding, isNew) {
    return {
        rule: finding.rule.id,
        severity: finding.rule.severity,
        title: finding.rule.title,
        message: finding.message,
        location: { path: finding.path, ...linesOf(finding.range) },
        ...(finding.saving === null ? {} : { saving: (0,budget/* toSaving */.KZ)(finding.saving.quantity, finding.saving.kind) }),
        ...(finding.fix === null ? {} : { fix: fixOf(finding) }),
        ...(isNew === null ? {} : { isNew: isNew(finding) }),
        ...(finding.ignored === null
            ? {}
            : {
                ignored: {
                    by: finding.ignored.by,
                    ...(finding.ignored.reason === null ? {} : { reason: finding.ignored.reason }),
                },
            }),
    };
}
function fixOf({ fix, source }) {
    if (fix === null)
        throw new RangeError('a finding without a fix');
    const inFile = source === null ? [] : fix.edits.filter(({ path }) => path === source.path);
    const created = (fix.newFiles ?? []).map(({ path, text }) => ({
        path,
        startLine: 1,
        endLine: 0,
        newText: text,
    }));
    return {
        safety: fix.safety,
        description: fix.description,
        edits: [...(source === null || inFile.length === 0 ? [] : [(0,line_edits/* toLineEdit */.M)(source, inFile)]), ...created],
    };
}


/***/ }),

/***/ 26529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J1: () => (/* binding */ PlimsollConfig),
/* harmony export */   n0: () => (/* binding */ CONFIG_FILES),
/* harmony export */   sb: () => (/* binding */ defaultConfig)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12311);
/* harmony import */ var _commands_analyze_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54253);


const CONFIG_FILES = ['plimsoll.yml', 'plimsoll.yaml', '.github/plimsoll.yml'];
const PlimsollConfig = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    analyze: _commands_analyze_config_js__WEBPACK_IMPORTED_MODULE_0__/* .AnalyzeConfig */ .VM.prefault({}).describe('Weights and rules for Dockerfiles and Python dependencies.'),
});
function defaultConfig() {
    return PlimsollConfig.parse({});
}


/***/ }),

/***/ 39276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MA: () => (/* binding */ parseConfiguration),
/* harmony export */   TD: () => (/* binding */ readConfiguration),
/* harmony export */   _0: () => (/* binding */ defaultConfiguration),
/* harmony export */   oN: () => (/* binding */ findConfiguration)
/* harmony export */ });
/* harmony import */ var _config_plimsoll_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26529);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51622);
/* harmony import */ var _support_source_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46710);



function defaultConfiguration() {
    return { config: (0,_config_plimsoll_config_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultConfig */ .sb)(), path: null, text: null };
}
async function readConfiguration(tree, named) {
    const found = await findConfiguration(tree, named);
    if (found !== null)
        return found;
    if (named === null)
        return defaultConfiguration();
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`there is no configuration "${named}"`, {
        advice: 'The path starts at the analysed folder.',
    });
}
async function findConfiguration(tree, named) {
    for (const path of named === null ? _config_plimsoll_config_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIG_FILES */ .n0 : [named]) {
        const result = await tree.read(path);
        if (result.state === 'refused')
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the configuration can't be read: ${result.reason}`, { place: { path } });
        if (result.state === 'missing')
            continue;
        return parseConfiguration(_support_source_text_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceText */ .D.fromBytes(path, result.bytes));
    }
    return null;
}
async function parseConfiguration(source) {
    const { readConfig } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(453)]).then(__webpack_require__.bind(__webpack_require__, 76453));
    return { config: readConfig(source), path: source.path, text: source.text };
}


/***/ }),

/***/ 33127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ overlaps),
/* harmony export */   c: () => (/* binding */ applyEdits)
/* harmony export */ });
function overlaps(a, b) {
    if (a.path !== b.path)
        return false;
    if (a.start === b.start && (a.start === a.end || b.start === b.end))
        return true;
    return a.start < b.end && b.start < a.end;
}
function applyEdits(source, edits) {
    const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
    let text = '';
    let at = 0;
    for (const edit of ordered) {
        if (edit.start < at || edit.end < edit.start || edit.end > source.text.length)
            throw new RangeError(`edits overlap or leave ${source.path} at offset ${edit.start}`);
        text += source.text.slice(at, edit.start) + edit.newText;
        at = edit.end;
    }
    return source.withText(text + source.text.slice(at));
}


/***/ }),

/***/ 50567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findRepository),
/* harmony export */   j: () => (/* binding */ GitProgram)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _child_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31756);
/* harmony import */ var _executable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34840);
/* harmony import */ var _working_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70158);






function findRepository(folder) {
    let real;
    try {
        real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder));
    }
    catch {
        return null;
    }
    for (let root = real;; root = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(root)) {
        const gitDirectory = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, '.git');
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(gitDirectory))
            return { root, gitDirectory, prefix: (0,_working_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .below */ .Gz)(root, real) ?? '' };
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(root) === root)
            return null;
    }
}
const HARDENED = [
    'core.hooksPath=/dev/null',
    'core.fsmonitor=false',
    'core.pager=cat',
    'core.editor=false',
    'core.sshCommand=false',
    'core.gitProxy=',
    'core.askPass=',
    'core.alternateRefsCommand=',
    'core.attributesFile=/dev/null',
    'credential.helper=',
    'protocol.ext.allow=never',
    'gc.auto=0',
    'maintenance.auto=false',
    'fetch.recurseSubmodules=false',
    'submodule.recurse=false',
];
const NETWORK_VARIABLES = [
    'http_proxy',
    'https_proxy',
    'HTTPS_PROXY',
    'all_proxy',
    'ALL_PROXY',
    'no_proxy',
    'NO_PROXY',
    'GIT_SSL_CAINFO',
    'GIT_SSL_CAPATH',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
];
class GitProgram {
    executable;
    #root;
    #folder;
    #removeFolder = () => {
        if (this.#folder !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(this.#folder, { recursive: true, force: true, maxRetries: 2 });
        this.#folder = undefined;
    };
    constructor(executable, root) {
        this.executable = executable;
        this.#root = root;
    }
    static find(root) {
        const executable = (0,_executable_js__WEBPACK_IMPORTED_MODULE_4__/* .findExecutable */ .o)('git', { outside: [root] });
        return executable === null ? null : new GitProgram(executable, root);
    }
    get folder() {
        if (this.#folder === undefined) {
            this.#folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()), 'plimsoll-git-'));
            process.once('exit', this.#removeFolder);
        }
        return this.#folder;
    }
    environment(transports = []) {
        const folders = process.platform === 'win32'
            ? [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(this.executable), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(process.env.SystemRoot ?? 'C:\\Windows', 'System32')]
            : [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(this.executable), '/usr/local/bin', '/usr/bin', '/bin'];
        const environment = (0,_child_process_js__WEBPACK_IMPORTED_MODULE_3__/* .minimalEnvironment */ .n)({
            PATH: folders.join(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter),
            GIT_CONFIG_NOSYSTEM: '1',
            GIT_CONFIG_SYSTEM: '/dev/null',
            GIT_CONFIG_GLOBAL: '/dev/null',
            GIT_ATTR_NOSYSTEM: '1',
            GIT_TERMINAL_PROMPT: '0',
            GIT_ASKPASS: '',
            SSH_ASKPASS: '',
            GIT_PAGER: 'cat',
            GIT_NO_LAZY_FETCH: '1',
            GIT_ALLOW_PROTOCOL: transports.length === 0 ? 'none' : transports.join(':'),
            GIT_PROTOCOL_FROM_USER: '0',
            GIT_OPTIONAL_LOCKS: '0',
            GIT_NO_REPLACE_OBJECTS: '1',
            GIT_LITERAL_PATHSPECS: '1',
        });
        if (transports.length > 0) {
            for (const name of NETWORK_VARIABLES) {
                const value = process.env[name];
                if (value !== undefined)
                    environment[name] = value;
            }
        }
        return environment;
    }
    arguments(gitDirectory) {
        const settings = [...HARDENED, `safe.directory=${this.#root}`, `safe.directory=${gitDirectory}`];
        return ['--no-pager', `--git-dir=${gitDirectory}`, ...settings.flatMap((setting) => ['-c', setting])];
    }
    run(call) {
        return (0,_child_process_js__WEBPACK_IMPORTED_MODULE_3__/* .runProcess */ .R)({
            executable: this.executable,
            args: [...this.arguments(call.gitDirectory), ...call.args],
            cwd: this.folder,
            environment: this.environment(call.transports),
            timeoutMilliseconds: call.timeoutMilliseconds ?? 30_000,
            outputLimit: call.outputLimit ?? 1024 * 1024,
            ...(call.input === undefined ? {} : { input: call.input }),
            ...(call.onOutput === undefined ? {} : { onOutput: call.onOutput }),
        });
    }
    close() {
        process.off('exit', this.#removeFolder);
        this.#removeFolder();
    }
}


/***/ }),

/***/ 39687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ openGit)
});

// EXTERNAL MODULE: ./build/src/support/errors.js
var errors = __webpack_require__(51622);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/src/world/git-cat-file.js


const OBJECT_LIMIT = 80 * 1024 * 1024;
const ANSWER_MILLISECONDS = 30_000;
class CatFile {
    #child;
    #queue = [];
    #current;
    #received = [];
    #length = 0;
    #awaited = null;
    #failure;
    #timer;
    constructor(git, gitDirectory) {
        this.#child = (0,external_node_child_process_.spawn)(git.executable, [...git.arguments(gitDirectory), 'cat-file', '--batch'], {
            cwd: git.folder,
            env: git.environment(),
            stdio: ['pipe', 'pipe', 'pipe'],
            shell: false,
            windowsHide: true,
        });
        this.#child.on('error', (thrown) => this.#fail(thrown.message));
        this.#child.on('close', () => this.#fail('it ended'));
        this.#child.stdin.on('error', () => this.#fail('it takes no more requests'));
        this.#child.stderr.resume();
        this.#child.stdout.on('data', (chunk) => this.#receive(chunk));
        this.#keepAlive(false);
    }
    get(id) {
        if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id))
            return Promise.resolve(null);
        return new Promise((settle, fail) => {
            if (this.#failure !== undefined) {
                fail(this.#failure);
                return;
            }
            this.#queue.push({ id, settle, fail });
            this.#next();
        });
    }
    close() {
        this.#failure ??= new errors/* EnvironmentError */.eG('git cat-file was closed');
        this.#fail('it was closed');
    }
    #next() {
        if (this.#current !== undefined)
            return;
        this.#current = this.#queue.shift();
        clearTimeout(this.#timer);
        this.#keepAlive(this.#current !== undefined);
        if (this.#current === undefined)
            return;
        this.#timer = setTimeout(() => this.#fail('it does not answer'), ANSWER_MILLISECONDS);
        this.#child.stdin.write(`${this.#current.id}\n`);
    }
    #receive(chunk) {
        this.#received.push(chunk);
        this.#length += chunk.length;
        if (this.#awaited === null) {
            const bytes = this.#joined();
            const end = bytes.indexOf(0x0a);
            if (end === -1) {
                if (this.#length > 4_096)
                    this.#fail('its answer makes no sense');
                return;
            }
            const [, type = 'missing', size] = bytes.toString('latin1', 0, end).split(' ');
            if (size === undefined) {
                this.#settle(null, end + 1);
                return;
            }
            this.#awaited = { type, headerLength: end + 1, total: end + 1 + Number(size) + 1 };
            if (!(this.#awaited.total <= OBJECT_LIMIT)) {
                this.#fail('an object is too large to read');
                return;
            }
        }
        const { type, headerLength, total } = this.#awaited;
        if (this.#length < total)
            return;
        this.#settle({ type, bytes: this.#joined().subarray(headerLength, total - 1) }, total);
    }
    #joined() {
        const bytes = this.#received.length === 1 ? this.#received[0] : Buffer.concat(this.#received);
        this.#received = bytes === undefined ? [] : [bytes];
        return bytes ?? Buffer.alloc(0);
    }
    #settle(object, consumed) {
        const rest = this.#joined().subarray(consumed);
        this.#received = rest.length === 0 ? [] : [rest];
        this.#length = rest.length;
        this.#awaited = null;
        const request = this.#current;
        this.#current = undefined;
        request?.settle(object);
        this.#next();
    }
    #fail(reason) {
        this.#failure ??= new errors/* EnvironmentError */.eG(`git cat-file failed: ${reason}`);
        clearTimeout(this.#timer);
        this.#child.kill('SIGKILL');
        const waiting = this.#current === undefined ? this.#queue : [this.#current, ...this.#queue];
        this.#current = undefined;
        for (const request of waiting.splice(0))
            request.fail(this.#failure);
        this.#queue.length = 0;
    }
    #keepAlive(awaiting) {
        const pipes = [this.#child.stdin, this.#child.stdout, this.#child.stderr];
        for (const handle of [this.#child, ...pipes]) {
            const referenced = handle;
            if (awaiting)
                referenced.ref?.();
            else
                referenced.unref?.();
        }
    }
}

;// CONCATENATED MODULE: ./build/src/world/git-object-store.js




const SHALLOW_FILE_LIMIT = 16 * 1024 * 1024;
class GitObjectStore {
    gitDirectory;
    #git;
    #catFile;
    constructor(git, gitDirectory) {
        this.#git = git;
        this.gitDirectory = gitDirectory;
    }
    static async open(git, repositoryGitDirectory) {
        const asked = await git.run({
            gitDirectory: repositoryGitDirectory,
            args: [
                'rev-parse',
                '--path-format=absolute',
                '--show-object-format',
                '--git-path',
                'objects',
                '--git-path',
                'shallow',
            ],
        });
        const [format, objects, shallow] = asked.stdout.toString('utf8').split('\n');
        if (asked.exitCode !== 0 || format === undefined || objects === undefined || shallow === undefined) {
            throw new errors/* EnvironmentError */.eG('git cannot read this repository', {
                advice: asked.stderr.trim().split('\n')[0] ?? '',
            });
        }
        const own = (0,external_node_path_.join)(git.folder, 'store');
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(own, 'objects', 'info'), { recursive: true });
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(own, 'refs'), { recursive: true });
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(own, 'HEAD'), 'ref: refs/heads/none\n');
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(own, 'config'), storeConfiguration(format));
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(own, 'objects', 'info', 'alternates'), `${quoted(objects.replaceAll('\\', '/'))}\n`);
        const boundary = readIfSmall(shallow);
        if (boundary !== null)
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(own, 'shallow'), boundary);
        return new GitObjectStore(git, own);
    }
    async blob(id) {
        this.#catFile ??= new CatFile(this.#git, this.gitDirectory);
        const object = await this.#catFile.get(id);
        return object?.type === 'blob' ? object.bytes : null;
    }
    async parents(commit) {
        this.#catFile ??= new CatFile(this.#git, this.gitDirectory);
        const object = await this.#catFile.get(commit);
        if (object?.type !== 'commit')
            return null;
        const header = object.bytes.toString('latin1').split('\n\n', 1)[0] ?? '';
        return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1] ?? '');
    }
    async sizes(ids) {
        const sizes = new Map();
        if (ids.length === 0)
            return sizes;
        const answer = await this.#git.run({
            gitDirectory: this.gitDirectory,
            args: ['cat-file', '--batch-check=%(objectname) %(objectsize)', '--buffer'],
            input: `${ids.join('\n')}\n`,
            outputLimit: 128 * 1024 * 1024,
            timeoutMilliseconds: 120_000,
        });
        if (answer.exitCode !== 0)
            throw new errors/* EnvironmentError */.eG('git cannot tell the sizes of its objects');
        for (const line of answer.stdout.toString('latin1').split('\n')) {
            const [id, size] = line.split(' ');
            if (id !== undefined && size !== undefined && /^\d+$/.test(size))
                sizes.set(id, Number(size));
        }
        return sizes;
    }
    async hasCommit(id) {
        const answer = await this.#git.run({ gitDirectory: this.gitDirectory, args: ['cat-file', '-t', id] });
        return answer.exitCode === 0 && answer.stdout.toString('latin1').trim() === 'commit';
    }
    close() {
        this.#catFile?.close();
        this.#catFile = undefined;
    }
}
function storeConfiguration(objectFormat, added = '') {
    return [
        '[core]',
        '\trepositoryformatversion = 1',
        '\tbare = true',
        '[extensions]',
        `\tobjectformat = ${objectFormat === 'sha256' ? 'sha256' : 'sha1'}`,
        '',
    ]
        .join('\n')
        .concat(added);
}
function quoted(text) {
    return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n').replaceAll('\t', '\\t')}"`;
}
function readIfSmall(path) {
    try {
        return (0,external_node_fs_.statSync)(path).size <= SHALLOW_FILE_LIMIT ? (0,external_node_fs_.readFileSync)(path) : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/src/world/git-fetch.js



const HTTP_KEY = /^http\.(?:(.*)\.)?(extraheader|proxy|sslcainfo|sslcapath|sslbackend)$/s;
async function fetchCommit(request) {
    const { git, storeGitDirectory, logger } = request;
    const settings = await readSettings(git, request.repositoryGitDirectory);
    const url = webUrl(settings.get('remote.origin.url')?.at(-1) ?? '');
    if (url === null) {
        logger?.debug('The remote origin has no http(s) address; nothing is fetched.');
        return false;
    }
    const partial = [...settings.keys()].some((key) => /^(?:extensions\.partialclone|remote\..*\.promisor)$/s.test(key));
    const configuration = (0,external_node_path_.join)(storeGitDirectory, 'config');
    const before = (0,external_node_fs_.readFileSync)(configuration);
    const reference = (0,external_node_path_.join)(storeGitDirectory, 'refs', 'heads', 'have');
    try {
        if (request.have !== null && !partial) {
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(storeGitDirectory, 'refs', 'heads'), { recursive: true });
            (0,external_node_fs_.writeFileSync)(reference, `${request.have}\n`);
        }
        const lines = [
            `[remote "origin"]`,
            `\turl = ${quoted(url.href)}`,
            ...httpLines(settings, url, request.authentication),
        ];
        (0,external_node_fs_.writeFileSync)(configuration, `${before.toString('utf8')}${lines.join('\n')}\n`, { mode: 0o600 });
        const answer = await git.run({
            gitDirectory: storeGitDirectory,
            transports: ['http', 'https'],
            timeoutMilliseconds: request.timeoutMilliseconds,
            args: [
                'fetch',
                '--quiet',
                '--no-tags',
                '--depth=1',
                '--no-recurse-submodules',
                '--no-write-fetch-head',
                '--no-auto-maintenance',
                'origin',
                request.commit,
            ],
        });
        if (answer.exitCode === 0)
            return true;
        const why = answer.stopped === 'timeout' ? 'it took too long' : (answer.stderr.trim().split('\n').at(-1) ?? '');
        logger?.debug(`git fetch of ${request.commit} failed: ${withoutCredentials(why)}`);
        return false;
    }
    finally {
        (0,external_node_fs_.writeFileSync)(configuration, before);
    }
}
async function readSettings(git, gitDirectory) {
    const answer = await git.run({
        gitDirectory,
        args: ['config', '--null', '--list'],
        timeoutMilliseconds: 10_000,
    });
    const settings = new Map();
    if (answer.exitCode !== 0)
        return settings;
    for (const item of answer.stdout.toString('utf8').split('\0')) {
        const end = item.indexOf('\n');
        const key = end === -1 ? item : item.slice(0, end);
        if (key === '')
            continue;
        settings.set(key, [...(settings.get(key) ?? []), end === -1 ? '' : item.slice(end + 1)]);
    }
    return settings;
}
function webUrl(text) {
    if (!URL.canParse(text))
        return null;
    const url = new URL(text);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
}
function httpLines(settings, url, authentication) {
    const lines = [];
    let authorized = false;
    for (const [key, values] of settings) {
        const match = HTTP_KEY.exec(key);
        const name = match?.[2];
        if (match === null || name === undefined)
            continue;
        lines.push(match[1] === undefined ? '[http]' : `[http ${quoted(match[1])}]`);
        for (const value of values) {
            lines.push(`\t${name} = ${quoted(value)}`);
            if (name === 'extraheader' && /^authorization:/i.test(value))
                authorized = true;
        }
    }
    if (!authorized && authentication !== null && webUrl(authentication.serverUrl)?.origin === url.origin) {
        const basic = Buffer.from(`x-access-token:${authentication.token}`).toString('base64');
        lines.push(`[http ${quoted(`${url.origin}/`)}]`, `\textraheader = ${quoted(`AUTHORIZATION: basic ${basic}`)}`);
    }
    return lines;
}
function withoutCredentials(text) {
    return text.replaceAll(/\/\/[^/\s@]{1,512}@/g, '//***@');
}

// EXTERNAL MODULE: ./build/src/world/git-program.js
var git_program = __webpack_require__(50567);
// EXTERNAL MODULE: ./build/src/support/compare.js
var compare = __webpack_require__(90034);
// EXTERNAL MODULE: ./build/src/world/generated-folders.js
var generated_folders = __webpack_require__(34039);
// EXTERNAL MODULE: ./build/src/world/read-limits.js
var read_limits = __webpack_require__(2533);
// EXTERNAL MODULE: ./build/src/world/relative-path.js
var relative_path = __webpack_require__(41546);
;// CONCATENATED MODULE: ./build/src/world/git-tree.js





const LARGE_FOLDER = 5_000;
const HOP_LIMIT = 40;
const LINK_LIMIT = 10_000;
const LINK_BYTES = 4_096;
const OUTPUT_LIMIT = 256 * 1024 * 1024;
function gitTree(git, store, commit, prefix) {
    let contents;
    let listing;
    const load = () => {
        contents ??= readContents(git, store, commit, prefix);
        return contents;
    };
    return {
        label: commit,
        list() {
            listing ??= load().then((loaded) => listingOf(loaded, store));
            return listing;
        },
        async read(path) {
            const plain = (0,relative_path/* plainRelativePath */.U)(path, false);
            if (plain === null || plain === '')
                return { state: 'refused', reason: 'the path leaves the folder' };
            const loaded = await load();
            const target = await follow(loaded, store, plain);
            if (target.state !== 'found')
                return target;
            return readBlob(loaded, store, plain, target.path);
        },
    };
}
async function readBlob(contents, store, path, target) {
    const file = contents.files.get(target);
    if (file === undefined) {
        const folder = target === '' || contents.folders.has(target);
        return folder ? { state: 'refused', reason: 'it is a folder' } : { state: 'missing' };
    }
    if (file.bytes === null)
        return { state: 'refused', reason: 'this clone does not have its content' };
    const tooLarge = (0,read_limits/* refusedForSize */.hf)(path, file.bytes);
    if (tooLarge !== null)
        return { state: 'refused', reason: tooLarge };
    const bytes = await store.blob(file.id);
    if (bytes === null)
        return { state: 'refused', reason: 'this clone does not have its content' };
    return { state: 'read', bytes };
}
async function follow(contents, store, path) {
    const pending = path.split('/').reverse();
    const resolved = [];
    let hops = 0;
    for (let segment = pending.pop(); segment !== undefined; segment = pending.pop()) {
        if (segment === '' || segment === '.')
            continue;
        if (segment === '..') {
            if (resolved.pop() === undefined)
                return { state: 'refused', reason: 'a link leaves the folder' };
            continue;
        }
        resolved.push(segment);
        const here = resolved.join('/');
        const link = contents.links.get(here);
        if (link === undefined) {
            if (pending.length > 0 && !contents.folders.has(here) && (0,generated_folders/* refusedForPlace */.Xp)(here) === null) {
                return { state: 'missing' };
            }
            continue;
        }
        if (++hops > HOP_LIMIT)
            return { state: 'refused', reason: 'the link goes in a circle' };
        if (link.bytes === null || link.bytes > LINK_BYTES) {
            return { state: 'refused', reason: 'the target of a link cannot be read' };
        }
        const target = (await store.blob(link.id))?.toString('utf8');
        if (target === undefined)
            return { state: 'refused', reason: 'the target of a link cannot be read' };
        if (target.startsWith('/') || /^[a-z]:/i.test(target)) {
            return { state: 'refused', reason: 'a link leaves the folder' };
        }
        resolved.pop();
        pending.push(...target.split('/').reverse());
    }
    const found = resolved.join('/');
    const reason = (0,generated_folders/* refusedForPlace */.Xp)(found);
    return reason === null ? { state: 'found', path: found } : { state: 'refused', reason };
}
async function listingOf(contents, store) {
    const entries = [];
    const skipped = [];
    for (const [path, file] of contents.files) {
        if (file.bytes === null)
            skipped.push({ path, reason: 'this clone does not have its content' });
        else
            entries.push({ path, bytes: file.bytes });
    }
    for (const path of contents.submodules) {
        skipped.push({ path, reason: 'it is a submodule, whose files are in another repository' });
    }
    let looked = 0;
    for (const path of contents.links.keys()) {
        if (++looked > LINK_LIMIT) {
            skipped.push({ path, reason: `there are more than ${LINK_LIMIT} links` });
            break;
        }
        const target = await follow(contents, store, path);
        if (target.state !== 'found') {
            const reason = target.state === 'missing' ? 'the link points to nothing' : target.reason;
            skipped.push({ path, reason: reason.replace(/^a link/, 'the link') });
            continue;
        }
        const file = contents.files.get(target.path);
        if (file !== undefined && file.bytes !== null)
            entries.push({ path, bytes: file.bytes, link: target.path });
        else if (file === undefined && target.path !== '' && !contents.folders.has(target.path)) {
            skipped.push({ path, reason: 'the link points to nothing' });
        }
    }
    const byPath = (a, b) => (0,compare/* byCodeUnit */.X)(a.path, b.path);
    return { entries: entries.sort(byPath), truncated: contents.truncated, skipped: skipped.sort(byPath) };
}
async function readContents(git, store, commit, prefix) {
    const reader = new TreeReader(read_limits/* LISTING_LIMIT */.x7);
    const answer = await git.run({
        gitDirectory: store.gitDirectory,
        args: ['ls-tree', '-r', '-z', '--full-tree', prefix === '' ? commit : `${commit}:${prefix}`],
        timeoutMilliseconds: 120_000,
        onOutput: (chunk) => reader.take(chunk),
    });
    if (answer.exitCode !== 0 && answer.stopped === null) {
        if (prefix !== '' && (await store.hasCommit(commit))) {
            return { files: new Map(), links: new Map(), submodules: [], folders: new Set(), truncated: false };
        }
        throw new errors/* EnvironmentError */.eG(`git cannot read the tree of ${commit}`, {
            advice: 'Fetch that commit, or check out with a larger fetch-depth.',
        });
    }
    const kept = reader.finish();
    const sizes = await store.sizes([...new Set(kept.entries.map((entry) => entry.id))]);
    const files = new Map();
    const links = new Map();
    for (const entry of kept.entries) {
        const blob = { id: entry.id, bytes: sizes.get(entry.id) ?? null };
        (entry.mode === '120000' ? links : files).set(entry.path, blob);
    }
    return {
        files,
        links,
        submodules: kept.submodules,
        folders: foldersOf([...files.keys(), ...links.keys(), ...kept.submodules.map((path) => `${path}/`)]),
        truncated: kept.truncated || answer.stopped !== null,
    };
}
function foldersOf(paths) {
    const folders = new Set();
    for (const path of paths) {
        for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
            const folder = path.slice(0, end);
            if (folders.has(folder))
                break;
            folders.add(folder);
        }
    }
    return folders;
}
class TreeReader {
    #limit;
    #kept = [];
    #spare = [];
    #submodules = [];
    #perFolder = new Map();
    #environments = [];
    #rest = Buffer.alloc(0);
    #received = 0;
    #truncated = false;
    constructor(limit) {
        this.#limit = limit;
    }
    take(chunk) {
        this.#received += chunk.length;
        const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
        let start = 0;
        for (let end = bytes.indexOf(0); end !== -1; end = bytes.indexOf(0, start)) {
            this.#line(bytes.toString('utf8', start, end));
            start = end + 1;
        }
        this.#rest = Buffer.from(bytes.subarray(start));
        if (this.#received > OUTPUT_LIMIT)
            this.#truncated = true;
        return this.#received <= OUTPUT_LIMIT;
    }
    finish() {
        const inEnvironment = (path) => this.#environments.some((folder) => path.startsWith(folder));
        const all = [...this.#kept, ...this.#spare].filter((line) => !inEnvironment(line.path));
        if (all.length > this.#limit)
            this.#truncated = true;
        return { entries: all.slice(0, this.#limit), submodules: this.#submodules, truncated: this.#truncated };
    }
    #line(line) {
        const tab = line.indexOf('\t');
        const [mode, type, id] = line.slice(0, tab).split(' ');
        const path = line.slice(tab + 1);
        if (mode === undefined || id === undefined)
            return;
        const segments = path.split('/');
        const name = segments.pop() ?? '';
        if ((0,generated_folders/* isGeneratedFolder */.AM)(name) || segments.some(generated_folders/* isGeneratedFolder */.AM))
            return;
        if (type === 'commit') {
            this.#submodules.push(path);
            return;
        }
        if (type !== 'blob')
            return;
        const folder = segments.join('/');
        if (name === generated_folders/* VIRTUAL_ENVIRONMENT_MARK */.cO && folder !== '')
            this.#environments.push(`${folder}/`);
        const inFolder = (this.#perFolder.get(folder) ?? 0) + 1;
        this.#perFolder.set(folder, inFolder);
        const target = inFolder > LARGE_FOLDER ? this.#spare : this.#kept;
        if (target.length < this.#limit)
            target.push({ mode, id, path });
        else
            this.#truncated = true;
    }
}

;// CONCATENATED MODULE: ./build/src/world/git.js





const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const REVISION_LENGTH = 1_024;
function openGit(folder, options = {}) {
    return new GitFolder(folder, options);
}
class GitFolder {
    #options;
    #place;
    #git;
    #store;
    constructor(folder, options) {
        this.#options = options;
        this.#place = (0,git_program/* findRepository */.W)(folder);
        this.#git = this.#place === null ? null : git_program/* GitProgram */.j.find(this.#place.root);
    }
    head() {
        return this.#revision('HEAD');
    }
    async resolve(revision) {
        if (revision === '' || revision.startsWith('-') || revision.length > REVISION_LENGTH)
            return null;
        if ([...revision].some((character) => character <= ' ' || character === '\u007f'))
            return null;
        const found = await this.#revision(revision);
        if (found !== null)
            return found;
        const remote = await this.#revision(`refs/remotes/origin/${revision}`);
        if (remote !== null || !OBJECT_ID.test(revision))
            return remote;
        const store = await this.#openStore();
        return store !== null && (await store.hasCommit(revision)) ? revision : null;
    }
    async mergeBase(a, b) {
        const store = await this.#openStore();
        if (this.#git === null || store === null || !OBJECT_ID.test(a) || !OBJECT_ID.test(b))
            return null;
        const answer = await this.#git.run({ gitDirectory: store.gitDirectory, args: ['merge-base', a, b] });
        const found = answer.stdout.toString('latin1').trim();
        return answer.exitCode === 0 && OBJECT_ID.test(found) ? found : null;
    }
    async fetchCommit(commit) {
        if (!OBJECT_ID.test(commit))
            return false;
        const store = await this.#openStore();
        if (store === null || this.#git === null || this.#place === null)
            return false;
        if (await store.hasCommit(commit))
            return true;
        const fetched = await fetchCommit({
            git: this.#git,
            repositoryGitDirectory: this.#place.gitDirectory,
            storeGitDirectory: store.gitDirectory,
            commit,
            have: await this.head(),
            authentication: this.#options.authentication ?? null,
            timeoutMilliseconds: this.#options.fetchTimeoutMilliseconds ?? 60_000,
            logger: this.#options.logger ?? null,
        });
        return fetched && (await store.hasCommit(commit));
    }
    async treeAt(commit) {
        const store = await this.#openStore();
        if (store === null || this.#git === null || this.#place === null) {
            throw new errors/* EnvironmentError */.eG('There is no git repository to read a commit from', {
                advice: 'Check out the repository with its .git folder, and have git on PATH.',
            });
        }
        const full = OBJECT_ID.test(commit) ? commit : await this.resolve(commit);
        if (full === null || !(await store.hasCommit(full))) {
            throw new errors/* EnvironmentError */.eG(`This clone does not have the commit ${commit}`, {
                advice: 'Fetch it, or check out with a larger fetch-depth.',
            });
        }
        return gitTree(this.#git, store, full, this.#place.prefix);
    }
    async parents(commit) {
        const store = await this.#openStore();
        return store === null ? null : await store.parents(commit);
    }
    async close() {
        const store = await this.#store?.catch(() => null);
        store?.close();
        this.#store = undefined;
        this.#git?.close();
    }
    async #revision(revision) {
        if (this.#git === null || this.#place === null)
            return null;
        const answer = await this.#git.run({
            gitDirectory: this.#place.gitDirectory,
            args: ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`],
        });
        const found = answer.stdout.toString('latin1').trim();
        return answer.exitCode === 0 && OBJECT_ID.test(found) ? found : null;
    }
    async #openStore() {
        if (this.#git === null || this.#place === null)
            return null;
        this.#store ??= GitObjectStore.open(this.#git, this.#place.gitDirectory);
        try {
            return await this.#store;
        }
        catch (thrown) {
            if (thrown instanceof errors/* EnvironmentError */.eG)
                return null;
            throw thrown;
        }
    }
}


/***/ })

};
