export const id = 54;
export const ids = [54];
export const modules = {

/***/ 61230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ overlayTree)
/* harmony export */ });
/* harmony import */ var _support_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90034);

function overlayTree(tree, files) {
    return {
        label: `${tree.label} with ${files.size} changed files`,
        read: async (path) => {
            const bytes = files.get(path);
            return bytes === undefined ? tree.read(path) : { state: 'read', bytes };
        },
        list: async () => {
            const listing = await tree.list();
            const entries = new Map(listing.entries.map((entry) => [entry.path, entry]));
            for (const [path, bytes] of files)
                entries.set(path, { path, bytes: bytes.length });
            return { ...listing, entries: [...entries.values()].sort((a, b) => (0,_support_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X)(a.path, b.path)) };
        },
    };
}


/***/ }),

/***/ 39411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readBuildArguments)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51622);

function readBuildArguments(written, environment) {
    const read = new Map();
    for (const text of written) {
        const equals = text.indexOf('=');
        const name = equals === -1 ? text : text.slice(0, equals);
        const value = equals === -1 ? environment[name] : text.slice(equals + 1);
        if (name === '')
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`--build-arg ${text}: a name is missing`, {
                advice: 'Write --build-arg NAME=VALUE.',
            });
        if (value === undefined)
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`--build-arg ${name}: the environment has no ${name}`, {
                advice: `Write --build-arg ${name}=VALUE.`,
            });
        read.set(name, value);
    }
    return read;
}


/***/ }),

/***/ 50920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ failOnOf)
/* harmony export */ });
function failOnOf(given) {
    const value = given.value('fail-on');
    return value === 'warning' || value === 'never' ? value : 'error';
}


/***/ }),

/***/ 51982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ indexOptionsOf),
/* harmony export */   g: () => (/* binding */ uploadedBefore)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51622);

function indexOptionsOf(given) {
    return {
        defaultIndex: given.value('default-index'),
        indexes: given.values('index'),
        findLinks: given.values('find-links'),
    };
}
function uploadedBefore(given) {
    const written = given.value('exclude-newer');
    if (written === undefined)
        return undefined;
    const parts = MOMENT.exec(written);
    const [, date = '', time, zone = 'Z'] = parts ?? [];
    const midnight = Date.parse(`${date}T00:00:00Z`);
    const moment = time === undefined ? midnight + DAY : Date.parse(`${date}T${time}${zone}`);
    const isDate = !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(date);
    if (parts === null || !isDate || Number.isNaN(moment))
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`--exclude-newer can't be "${written}"`, {
            advice: 'Write a date such as 2026-06-01, or a moment such as 2026-06-01T12:00:00Z.',
        });
    return moment;
}
const DAY = 24 * 60 * 60 * 1000;
const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:?\d{2})?)?$/;


/***/ }),

/***/ 61579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAnalyze: () => (/* binding */ runAnalyze)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/commands/analyze/base.js
var analyze_base = __webpack_require__(46282);
// EXTERNAL MODULE: ./build/src/commands/analyze/config.js
var analyze_config = __webpack_require__(54253);
// EXTERNAL MODULE: ./build/src/commands/analyze/exit-code.js
var exit_code = __webpack_require__(79749);
// EXTERNAL MODULE: ./build/src/commands/analyze/model/overlay-tree.js
var overlay_tree = __webpack_require__(61230);
// EXTERNAL MODULE: ./build/src/commands/analyze/run.js + 19 modules
var run = __webpack_require__(11747);
// EXTERNAL MODULE: ./build/src/support/errors.js
var errors = __webpack_require__(51622);
// EXTERNAL MODULE: ./build/src/support/source-text.js
var source_text = __webpack_require__(46710);
// EXTERNAL MODULE: ./build/src/entry/build-arguments.js
var build_arguments = __webpack_require__(39411);
// EXTERNAL MODULE: ./build/src/entry/configuration.js
var configuration = __webpack_require__(39276);
// EXTERNAL MODULE: ./build/src/entry/fail-on.js
var fail_on = __webpack_require__(50920);
// EXTERNAL MODULE: ./build/src/entry/index-inputs.js
var index_inputs = __webpack_require__(51982);
// EXTERNAL MODULE: ./build/src/entry/open-scale.js + 75 modules
var open_scale = __webpack_require__(60329);
// EXTERNAL MODULE: ./build/src/entry/render.js
var render = __webpack_require__(64800);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/world/generated-folders.js
var generated_folders = __webpack_require__(34039);
// EXTERNAL MODULE: ./build/src/world/relative-path.js
var relative_path = __webpack_require__(41546);
// EXTERNAL MODULE: ./build/src/world/working-tree.js
var working_tree = __webpack_require__(70158);
;// CONCATENATED MODULE: ./build/src/world/atomic-writer.js







function openAtomicWriter(root) {
    return {
        async write(path, bytes) {
            const target = await safeTarget(root, path);
            const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(target.path), `.plimsoll-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}.tmp`);
            try {
                const file = await (0,promises_.open)(temporary, 'wx', 0o666);
                try {
                    await file.writeFile(bytes);
                    await file.sync();
                }
                finally {
                    await file.close();
                }
                if (target.mode !== null)
                    await (0,promises_.chmod)(temporary, target.mode);
                await (0,promises_.rename)(temporary, target.path);
            }
            catch (thrown) {
                await (0,promises_.rm)(temporary, { force: true });
                throw cannotWrite(path, thrown);
            }
        },
    };
}
async function safeTarget(root, path) {
    const plain = (0,relative_path/* plainRelativePath */.U)(path);
    if (plain === null || plain === '')
        throw new errors/* EnvironmentError */.eG(`${path} is not written: it leaves the folder`);
    const reason = (0,generated_folders/* refusedForPlace */.Xp)(plain);
    if (reason !== null)
        throw new errors/* EnvironmentError */.eG(`${path} is not written: ${reason}`);
    const realRoot = await (0,promises_.realpath)(root);
    const target = (0,external_node_path_.join)(realRoot, plain);
    let folder;
    try {
        folder = await (0,promises_.realpath)((0,external_node_path_.dirname)(target));
    }
    catch (thrown) {
        throw new errors/* EnvironmentError */.eG(`${path} cannot be written: its folder is missing`, { cause: thrown });
    }
    const inside = (0,working_tree/* below */.Gz)(realRoot, folder);
    if (inside === null)
        throw new errors/* EnvironmentError */.eG(`${path} is not written: a link on the way leaves the folder`);
    const linked = (0,generated_folders/* refusedForPlace */.Xp)(inside);
    if (linked !== null)
        throw new errors/* EnvironmentError */.eG(`${path} is not written: ${linked}`);
    const resolved = (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(target));
    try {
        const stats = await (0,promises_.lstat)(resolved);
        if (stats.isSymbolicLink()) {
            throw new errors/* EnvironmentError */.eG(`${path} is not written: it is a link`, {
                advice: 'Name the file it points to.',
            });
        }
        if (!stats.isFile())
            throw new errors/* EnvironmentError */.eG(`${path} is not written: it is not a regular file`);
        return { path: resolved, mode: stats.mode & 0o7777 };
    }
    catch (thrown) {
        if ((0,working_tree/* codeOf */.$N)(thrown) === 'ENOENT')
            return { path: resolved, mode: null };
        throw thrown instanceof errors/* EnvironmentError */.eG ? thrown : cannotWrite(path, thrown);
    }
}
function cannotWrite(path, thrown) {
    return new errors/* EnvironmentError */.eG(`${path} cannot be written: ${(0,working_tree/* codeOf */.$N)(thrown) ?? (0,errors/* messageOf */.bD)(thrown)}`, {
        cause: thrown,
        advice: 'Nothing was changed. Check the permissions of its folder and the free space.',
    });
}

// EXTERNAL MODULE: ./build/src/world/git.js + 4 modules
var world_git = __webpack_require__(39687);
// EXTERNAL MODULE: ./build/src/world/terminal.js
var world_terminal = __webpack_require__(56420);
;// CONCATENATED MODULE: ./build/src/entry/terminal-world.js







async function openTerminalWorld(path, options) {
    if (path === '')
        throw new errors/* UserError */.yo('the path is empty', { advice: 'Leave it out for the current folder.' });
    const folder = absolute(path);
    const found = await (0,promises_.stat)(folder).catch(() => null);
    if (found === null)
        throw new errors/* UserError */.yo(`there is no folder "${path}"`);
    if (!found.isDirectory())
        throw new errors/* UserError */.yo(`"${path}" is not a folder`, {
            advice: 'Name the repository or folder that holds it; plimsoll inspect reads a single file.',
        });
    const terminal = (0,world_terminal/* openTerminal */.j)(process.stderr, options);
    let git;
    const opened = () => {
        git ??= (0,world_git/* openGit */.z)(folder, { logger: terminal.logger });
        return git;
    };
    return {
        folder,
        world: {
            tree: await (0,working_tree/* openWorkingTree */.AJ)(folder),
            git: {
                head: () => opened().head(),
                resolve: (revision) => opened().resolve(revision),
                mergeBase: (a, b) => opened().mergeBase(a, b),
                fetchCommit: (commit) => opened().fetchCommit(commit),
                treeAt: (commit) => opened().treeAt(commit),
            },
            writer: openAtomicWriter(folder),
            progress: terminal.progress,
            logger: terminal.logger,
        },
        close: async () => {
            terminal.clear();
            await git?.close();
        },
    };
}
function absolute(path) {
    try {
        return (0,external_node_path_.resolve)(path);
    }
    catch (error) {
        throw new errors/* EnvironmentError */.eG('the current folder is gone', {
            advice: 'Change to one that exists.',
            cause: error,
        });
    }
}

// EXTERNAL MODULE: ./build/src/entry/write-result.js
var write_result = __webpack_require__(89563);
;// CONCATENATED MODULE: ./build/src/entry/terminal-analyze.js
















async function runAnalyze(given, terminal) {
    if (given.has('diff') && given.has('fix'))
        throw new errors/* UserError */.yo('--diff and --fix exclude each other');
    const { world, folder, close } = await openTerminalWorld(given.operands[0] ?? '.', {
        quiet: given.has('quiet'),
        debug: given.has('debug'),
        colour: terminal.colour,
    });
    let scale;
    try {
        const { config: read, path: configPath } = await configurationOf(given, world.tree);
        const config = withOverrides(read.analyze, given);
        const failOn = (0,fail_on/* failOnOf */.t)(given);
        const revision = given.value('base');
        scale = await (0,open_scale/* openScale */.$)({
            workspaces: [folder],
            offline: given.has('offline'),
            indexes: (0,index_inputs/* indexOptionsOf */._)(given),
            uploadedBefore: (0,index_inputs/* uploadedBefore */.g)(given),
            cacheFolder: (0,open_scale/* userCacheFolder */.s)(process.env),
        });
        const weighing = { ...world, scale: scale.scale };
        const options = {
            config,
            configPath,
            failOn,
            target: given.value('target') ?? null,
            buildArguments: (0,build_arguments/* readBuildArguments */.H)(given.values('build-arg'), process.env),
            base: revision === undefined ? { state: 'none' } : await baseNamed(world, revision),
            addressesOf: 'own',
        };
        if (given.has('diff')) {
            const { stableFixes } = await __webpack_require__.e(/* import() */ 29).then(__webpack_require__.bind(__webpack_require__, 64029));
            const { unifiedDiff } = await __webpack_require__.e(/* import() */ 164).then(__webpack_require__.bind(__webpack_require__, 63164));
            await (0,write_result/* writeResult */.Z)(given, terminal, unifiedDiff(await stableFixes(options, weighing)));
            return 0;
        }
        const fixed = given.has('fix') ? await writeFixes(options, weighing) : [];
        if (!given.has('quiet'))
            for (const { path } of fixed)
                terminal.error(`fixed ${path}\n`);
        const tree = (0,overlay_tree/* overlayTree */.t)(world.tree, new Map(fixed.map(({ path, bytes }) => [path, bytes])));
        const report = await (0,run/* analyze */.n)(options, { ...weighing, tree });
        const format = (given.value('format') ?? 'text');
        const colour = terminal.colour && given.value('output') === undefined;
        await (0,write_result/* writeResult */.Z)(given, terminal, await (0,render/* renderReport */.B)(report, format, { width: terminal.width, colour }));
        return (0,exit_code/* exitCodeOfAnalysis */.t)(report, { failOn, onInconclusive: config['on-inconclusive'] });
    }
    finally {
        await scale?.close();
        await close();
    }
}
async function writeFixes(options, world) {
    const { stableFixes } = await __webpack_require__.e(/* import() */ 29).then(__webpack_require__.bind(__webpack_require__, 64029));
    const fixed = await stableFixes(options, world);
    const written = [];
    for (const file of fixed)
        try {
            await world.writer.write(file.path, file.bytes);
            written.push(file);
        }
        catch (error) {
            world.logger.warning((0,errors/* messageOf */.bD)(error));
        }
    return written;
}
async function baseNamed(world, revision) {
    if ((await world.git.head()) === null)
        throw new errors/* UserError */.yo('--base: this folder is in no git repository with a commit that git can read', {
            advice: 'Run it in a clone, and see that git is installed.',
        });
    const base = await (0,analyze_base/* openBaseRevision */.l)(world.git, revision);
    if (base.state === 'unavailable')
        throw new errors/* UserError */.yo(`--base: ${base.reason}`, {
            advice: 'Name a branch, tag or commit; in a shallow clone, fetch it first.',
        });
    return base;
}
async function configurationOf(given, tree) {
    const named = given.value('config');
    if (named === undefined)
        return (0,configuration/* readConfiguration */.TD)(tree, null);
    const bytes = await (0,promises_.readFile)(named).catch((error) => {
        throw new errors/* UserError */.yo(`can't read the configuration ${named}: ${(0,errors/* messageOf */.bD)(error)}`, { cause: error });
    });
    return (0,configuration/* parseConfiguration */.MA)(source_text/* SourceText */.D.fromBytes(named, bytes));
}
const EXPECTED = {
    python: 'Name a version of Python 3, such as 3.11.',
    platform: 'Name a platform as Docker does, such as linux/amd64.',
};
function withOverrides(config, given) {
    const overrides = { python: given.value('python'), platform: given.value('platform') };
    for (const name of ['python', 'platform']) {
        const value = overrides[name];
        if (value !== undefined && !analyze_config/* AnalyzeConfig */.VM.safeParse({ [name]: value }).success)
            throw new errors/* UserError */.yo(`--${name} can't be "${value}"`, { advice: EXPECTED[name] });
    }
    return {
        ...config,
        ...(overrides.python === undefined ? {} : { python: overrides.python }),
        ...(overrides.platform === undefined ? {} : { platform: overrides.platform }),
    };
}


/***/ }),

/***/ 89563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ writeResult)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51622);


async function writeResult(given, terminal, text) {
    const file = given.value('output');
    if (file === undefined) {
        terminal.out(text);
        return;
    }
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, text);
    }
    catch (error) {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EnvironmentError */ .eG(`can't write ${file}: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`, { cause: error });
    }
}


/***/ }),

/***/ 71272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ sumWeights),
/* harmony export */   $t: () => (/* binding */ orderFindings),
/* harmony export */   C2: () => (/* binding */ changeOf),
/* harmony export */   C4: () => (/* binding */ describeReplacement),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   I5: () => (/* binding */ formatSaving),
/* harmony export */   JH: () => (/* binding */ joinNames),
/* harmony export */   K2: () => (/* binding */ orderDifference),
/* harmony export */   Pc: () => (/* binding */ conflictTitle),
/* harmony export */   R5: () => (/* binding */ heaviestKeepers),
/* harmony export */   RP: () => (/* binding */ numberedLine),
/* harmony export */   Tt: () => (/* binding */ describeVersions),
/* harmony export */   _G: () => (/* binding */ VERDICT_WORDS),
/* harmony export */   aZ: () => (/* binding */ formatSignedWeight),
/* harmony export */   bO: () => (/* binding */ CACHE_WORDS),
/* harmony export */   ck: () => (/* binding */ formatWeight),
/* harmony export */   fD: () => (/* binding */ installedChange),
/* harmony export */   fj: () => (/* binding */ downloadChange),
/* harmony export */   gI: () => (/* binding */ formatMetric),
/* harmony export */   gs: () => (/* binding */ keepUnit),
/* harmony export */   hF: () => (/* binding */ describeDifference),
/* harmony export */   iS: () => (/* binding */ heaviest),
/* harmony export */   j$: () => (/* binding */ formatLocation),
/* harmony export */   mb: () => (/* binding */ splitHeaviest),
/* harmony export */   mh: () => (/* binding */ drawnBytes),
/* harmony export */   pU: () => (/* binding */ groupRemarks),
/* harmony export */   qy: () => (/* binding */ describeSubject),
/* harmony export */   r7: () => (/* binding */ whyThere),
/* harmony export */   su: () => (/* binding */ savedInstalled),
/* harmony export */   tW: () => (/* binding */ nameAndVersion),
/* harmony export */   ux: () => (/* binding */ formatPlaces),
/* harmony export */   vN: () => (/* binding */ formatSignedBytes),
/* harmony export */   vy: () => (/* binding */ formatInterval),
/* harmony export */   xg: () => (/* binding */ GAP_WORDS),
/* harmony export */   y7: () => (/* binding */ orderReplacements),
/* harmony export */   yR: () => (/* binding */ retainerOf)
/* harmony export */ });
/* unused harmony export savedBytes */
/* harmony import */ var _support_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90034);
/* harmony import */ var _support_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71418);


function formatValue(value, unit) {
    switch (unit) {
        case 'bytes':
            return (0,_support_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(value);
        case 'milliseconds':
            return `${formatNumber(value)} ms`;
        case 'ratio':
            return (0,_support_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(value);
        case 'count':
            return formatNumber(value);
        case 'per-second':
            return `${formatNumber(value)}/s`;
    }
}
function formatNumber(value) {
    const [whole = '', fraction] = String(Number(Math.abs(value).toPrecision(Math.abs(value) < 1000 ? 3 : 15))).split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
    return `${value < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : `.${fraction.slice(0, 3)}`}`;
}
function formatKnown({ value, provenance, atLeast }, unit) {
    if (value === null)
        return atLeast === undefined || atLeast <= 0 ? 'unknown' : `≥ ${formatValue(atLeast, unit)}`;
    return `${provenance === 'estimated' ? '~' : ''}${formatValue(value, unit)}`;
}
function formatWeight(weight) {
    return formatKnown(weight, 'bytes');
}
function formatMetric(metric) {
    return formatKnown({ ...metric, atLeast: metric.interval?.[0] }, metric.unit);
}
function formatSaving(saving) {
    const bytes = savedBytes(saving);
    if (saving === undefined || bytes === null)
        return '';
    const sign = saving.bytes === null ? '≥ ' : saving.provenance === 'estimated' ? '~' : '';
    return `${sign}${(0,_support_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytes)} ${SAVED[saving.kind]}`;
}
const SAVED = {
    installed: 'installed',
    download: 'download',
    image: 'image',
};
function savedBytes(saving) {
    if (saving === undefined)
        return null;
    const low = saving.interval?.[0] ?? 0;
    return saving.bytes ?? (low > 0 ? low : null);
}
function sumWeights(weights) {
    const bytes = weights.reduce((total, weight) => total + drawnBytes(weight), 0);
    if (weights.some(({ value }) => value === null))
        return { value: null, provenance: 'unknown', atLeast: bytes };
    const estimated = weights.some(({ provenance }) => provenance === 'estimated' || provenance === 'unknown');
    return { value: bytes, provenance: estimated ? 'estimated' : 'exact' };
}
function drawnBytes(weight) {
    return weight.value ?? weight.atLeast ?? 0;
}
function formatInterval(interval, unit = 'bytes') {
    if (interval === undefined)
        return '';
    const [low, high] = interval;
    if (high === null)
        return `at least ${formatValue(low, unit)}`;
    return `between ${formatValue(low, unit)} and ${formatValue(high, unit)}`;
}
function changeOf(metric) {
    const before = metric.baseline?.value ?? null;
    if (before === null || metric.value === null)
        return null;
    const delta = metric.value - before;
    if (delta === 0)
        return { amount: 'no change', percent: null, direction: 'same' };
    const worse = metric.better === 'neither' ? null : delta > 0 === (metric.better === 'lower');
    return {
        amount: `${delta > 0 ? '+' : ''}${formatValue(delta, metric.unit)}`,
        percent: before === 0 ? null : `${delta > 0 ? '+' : ''}${(0,_support_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(delta / Math.abs(before))}`,
        direction: worse === null ? 'neutral' : worse ? 'worse' : 'better',
    };
}
function formatLocation(location) {
    if (location === undefined)
        return '';
    const { path, startLine, endLine } = location;
    if (startLine === undefined)
        return path;
    return endLine === undefined || endLine === startLine
        ? `${path}:${startLine}`
        : `${path}:${startLine}-${endLine}`;
}
const SEVERITY_ORDER = { error: 0, warning: 1, info: 2 };
function orderFindings(findings) {
    const ordered = [...findings].sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error') ||
        (savedBytes(b.saving) ?? 0) - (savedBytes(a.saving) ?? 0) ||
        SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity] ||
        (0,_support_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a.location?.path ?? '', b.location?.path ?? '') ||
        (a.location?.startLine ?? 0) - (b.location?.startLine ?? 0) ||
        (0,_support_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a.rule, b.rule) ||
        (0,_support_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a.title, b.title));
    return {
        open: ordered.filter(({ ignored }) => ignored === undefined),
        ignored: ordered.filter(({ ignored }) => ignored !== undefined),
    };
}
function heaviest(distributions) {
    return distributions
        .filter(({ provided }) => !provided)
        .sort((a, b) => drawnBytes(b.retainedInstalled) - drawnBytes(a.retainedInstalled) ||
        drawnBytes(b.retainedDownload) - drawnBytes(a.retainedDownload) ||
        (0,_support_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a.name, b.name));
}
function splitHeaviest(rows, most) {
    const shown = rows.length <= most + 1 ? rows : rows.slice(0, most);
    return { shown, rest: rows.slice(shown.length) };
}
function whyThere({ name, direct, neededBy, why, gap }) {
    const path = why.at(-1) === name ? why.slice(0, -1) : why;
    const others = neededBy.filter((root) => root !== name && root !== path[0]);
    const way = direct ? 'asked for' : path.join(' → ');
    const also = others.length === 0 ? '' : `${direct || way === '' ? 'needed by' : 'also'} ${joinNames(others, 2)}`;
    const reasons = [way, also];
    const sentence = reasons.filter((reason) => reason !== '').join(', ');
    return gap === null ? sentence : [sentence, GAP_WORDS[gap]].filter((reason) => reason !== '').join(' · ');
}
function retainerOf({ direct, neededBy, retainedBy }) {
    if (retainedBy !== undefined)
        return retainedBy;
    const [only, ...others] = neededBy;
    return direct || only === undefined || others.length > 0 ? null : only;
}
function heaviestKeepers(distributions) {
    return heaviest(distributions).filter((row) => retainerOf(row) === null);
}
function installedChange(row) {
    return changeIn(row, 'installed');
}
function downloadChange(row) {
    return changeIn(row, 'download');
}
function changeIn({ before, after }, key) {
    return (after === null ? 0 : drawnBytes(after[key])) - (before === null ? 0 : drawnBytes(before[key]));
}
function formatSignedBytes(bytes) {
    return `${bytes > 0 ? '+' : ''}${(0,_support_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytes)}`;
}
function formatSignedWeight({ value, provenance, atLeast }) {
    if (value === null)
        return atLeast === undefined ? 'unknown' : `≥ ${formatSignedBytes(atLeast)}`;
    return `${provenance === 'estimated' ? '~' : ''}${formatSignedBytes(value)}`;
}
function orderDifference(rows) {
    return [...rows].sort((a, b) => Math.abs(installedChange(b)) - Math.abs(installedChange(a)) || (0,_support_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a.name, b.name));
}
function describeDifference(row) {
    const change = installedChange(row);
    return change === 0 ? describeVersions(row) : `${describeVersions(row)} ${formatSignedBytes(change)}`;
}
function describeVersions({ name, before, after }) {
    if (before === null)
        return `new ${nameAndVersion({ name, version: after?.version ?? null })}`;
    if (after === null)
        return `without ${nameAndVersion({ name, version: before.version })}`;
    if (before.version === after.version)
        return nameAndVersion({ name, version: after.version });
    return `${name} ${before.version ?? 'any'} → ${after.version ?? 'any'}`;
}
function joinNames(names, most = 3) {
    if (names.length <= 1)
        return names.join('');
    const shown = names.length <= most ? names.slice(0, -1) : names.slice(0, Math.max(1, most - 1));
    const rest = names.length - shown.length;
    return `${shown.join(', ')} and ${rest === 1 ? names.at(-1) : `${rest} more`}`;
}
function nameAndVersion(row) {
    return row.version === null ? row.name : `${row.name} ${row.version}`;
}
function savedInstalled({ before, after }) {
    const known = sumWeights([before.installed, after.installed]);
    if (before.installed.value === null || after.installed.value === null)
        return { value: null, provenance: 'unknown' };
    return { value: before.installed.value - after.installed.value, provenance: known.provenance };
}
function orderReplacements(replacements) {
    return [...replacements].sort((a, b) => drawnBytes(savedInstalled(b)) - drawnBytes(savedInstalled(a)) ||
        (0,_support_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a.from, b.from) ||
        (0,_support_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a.to.join(' '), b.to.join(' ')));
}
function conflictTitle({ isProven }) {
    return isProven === false ? 'The search was given up for' : 'No versions satisfy all of';
}
function describeReplacement({ from, to, index }) {
    if (to.length === 0)
        return `drop ${from}`;
    return `${from} → ${to.join(', ')}${index === null ? '' : `, from the index ${index}`}`;
}
function numberedLine(line) {
    const number = /^\(\d{1,3}\)(?= )/.exec(line)?.[0] ?? '';
    return { number, text: line.slice(number.length).trimStart() };
}
function keepUnit(phrase) {
    return phrase.replace(/ (?=[kMGT]?B$)/, '\u00a0');
}
function groupRemarks(remarks) {
    const places = new Map();
    for (const { message, location } of remarks) {
        const known = places.get(message) ?? [];
        if (location !== undefined)
            known.push(location);
        places.set(message, known);
    }
    return [...places].map(([message, locations]) => ({ message, locations }));
}
function formatPlaces(locations, most, format = formatLocation) {
    const shown = locations.slice(0, most).map(format);
    const rest = locations.length - shown.length;
    return rest === 0 ? shown.join(', ') : `${shown.join(', ')} and ${rest} more`;
}
const VERDICT_WORDS = {
    pass: 'Passed',
    warn: 'Passed with warnings',
    fail: 'Failed',
    inconclusive: 'Inconclusive',
};
const GAP_WORDS = {
    'not-in-catalogue': 'not in the catalogue',
    'not-in-index': 'no package index knows it',
    'no-size-in-lock': 'the lock file has no size',
    'no-wheel-for-target': 'no wheel for the target',
    'source-only': 'only a source distribution',
    unreadable: 'the wheel cannot be read',
    local: 'a local project',
    url: 'installed from a URL',
};
const CACHE_WORDS = {
    mount: 'cache mount',
    off: 'cache off',
    removed: 'cache removed',
    kept: 'cache kept in the layer',
    unknown: 'cache not known',
};
function describeSubject({ repository, commit, base }) {
    const at = commit === null ? '' : `@ ${shortCommit(commit)}`;
    const against = base === null ? '' : `against ${shortCommit(base)}`;
    return [repository ?? '', at, against].filter((part) => part !== '').join(' ');
}
function shortCommit(ref) {
    return /^[0-9a-f]{40,64}$/.test(ref) ? ref.slice(0, 7) : ref;
}


/***/ }),

/***/ 90034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ byCodeUnit)
/* harmony export */ });
function byCodeUnit(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 71418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'];
function formatBytes(bytes) {
    const sign = bytes < 0 ? '−' : '';
    let value = Math.abs(bytes);
    let unit = 0;
    while (value >= 999.5 && unit < UNITS.length - 1) {
        value /= 1000;
        unit += 1;
    }
    const digits = unit === 0 || value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2;
    return `${sign}${value.toFixed(digits)} ${UNITS[unit]}`;
}
function formatPercent(fraction) {
    return `${trimZero((fraction * 100).toFixed(1)).replace('-', '−')}%`;
}
function count(number, singular, plural = `${singular}s`) {
    return `${number} ${number === 1 ? singular : plural}`;
}
function trimZero(text) {
    return text.endsWith('.0') ? text.slice(0, -2) : text;
}


/***/ }),

/***/ 56420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable),
/* harmony export */   j: () => (/* binding */ openTerminal)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

const ERASE = '\r\u001b[2K';
function openTerminal(stream, options = {}) {
    const watched = stream.isTTY === true && options.quiet !== true;
    const colour = options.colour === true;
    let shown = false;
    const clear = () => {
        if (shown)
            stream.write(ERASE);
        shown = false;
    };
    const line = (text) => {
        clear();
        stream.write(`${text}\n`);
    };
    return {
        progress: {
            step(message) {
                if (!watched)
                    return;
                const width = Math.max(10, (stream.columns ?? 80) - 1);
                const text = printable(message);
                stream.write(`${ERASE}${text.length > width ? `${text.slice(0, width - 1)}…` : text}`);
                shown = true;
            },
        },
        logger: {
            debug(message) {
                if (options.debug === true)
                    line(`debug: ${printable(message)}`);
            },
            warning(message) {
                line(`${colour ? '\u001b[33mwarning:\u001b[39m' : 'warning:'} ${printable(message)}`);
            },
        },
        clear,
    };
}
function printable(text) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text)
        .replaceAll(/[\r\n\t]+/g, ' ')
        .replaceAll(/\p{Cc}/gu, '');
}


/***/ })

};
