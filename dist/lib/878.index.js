export const id = 878;
export const ids = [878];
export const modules = {

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

/***/ 47010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ readNamedFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51622);
/* harmony import */ var _support_source_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46710);
/* harmony import */ var _world_working_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70158);





const MAXIMUM_BYTES = 64 * 1024 * 1024;
async function readNamedFile(path) {
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path).catch((error) => {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`can't read ${path}: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`, { cause: error });
    });
    if (bytes.length > MAXIMUM_BYTES)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path} is larger than ${MAXIMUM_BYTES} bytes`);
    const fromHere = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(process.cwd(), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path));
    const outside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(fromHere) || fromHere.startsWith('..');
    const folder = outside ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path)) : process.cwd();
    const shown = (outside ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) : fromHere).replaceAll('\\', '/');
    return {
        source: _support_source_text_js__WEBPACK_IMPORTED_MODULE_4__/* .SourceText */ .D.fromBytes(shown, bytes),
        async beside(other) {
            const tree = await (0,_world_working_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .openWorkingTree */ .AJ)(folder);
            const result = await tree.read(other);
            return result.state === 'read' ? _support_source_text_js__WEBPACK_IMPORTED_MODULE_4__/* .SourceText */ .D.fromBytes(other, result.bytes) : null;
        },
    };
}


/***/ }),

/***/ 94419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runWeigh: () => (/* binding */ runWeigh)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/commands/analyze/config.js
var config = __webpack_require__(54253);
// EXTERNAL MODULE: ./build/src/commands/analyze/model/interpreter.js
var interpreter = __webpack_require__(39427);
// EXTERNAL MODULE: ./build/src/python/manifests/credentials.js
var credentials = __webpack_require__(18171);
// EXTERNAL MODULE: ./build/src/python/name.js
var python_name = __webpack_require__(90933);
// EXTERNAL MODULE: ./build/src/python/requirement.js
var python_requirement = __webpack_require__(16891);
// EXTERNAL MODULE: ./build/src/support/errors.js
var errors = __webpack_require__(51622);
// EXTERNAL MODULE: ./build/src/commands/analyze/model/install-request.js
var install_request = __webpack_require__(33294);
;// CONCATENATED MODULE: ./build/src/commands/weigh/requirement-set.js





const NOWHERE = { start: 0, end: 0, startLine: 1, endLine: 1 };
function requirementSet(words, sources, selection) {
    const written = words.map(requirementOf);
    const locks = sources.flatMap((source) => (source.kind === 'lock' ? [source.lock] : []));
    const [lock] = locks;
    if (lock !== undefined && (words.length > 0 || sources.length > 1))
        throw new errors/* UserError */.yo(`${lock.path} is a lock file: what it holds was resolved as a whole`, {
            advice: 'Weigh it alone, or name the requirements that it was made from.',
        });
    const requests = sources.flatMap((source) => source.kind === 'manifest' ? [(0,install_request/* requestOfManifest */.qt)(source.manifest, selection)] : []);
    const [only, ...others] = sources;
    const path = only === undefined || others.length > 0 || words.length > 0
        ? ''
        : only.kind === 'lock'
            ? only.lock.path
            : only.manifest.path;
    return {
        path,
        requirements: [...written, ...requests.flatMap(({ requirements }) => requirements)],
        constraints: requests.flatMap(({ constraints }) => constraints),
        overrides: requests.flatMap(({ overrides }) => overrides),
        excludes: requests.flatMap(({ excludes }) => excludes),
        indexes: requests.flatMap(({ indexes }) => indexes),
        pipOptions: requests.flatMap(({ pipOptions }) => pipOptions),
        pytorchCpu: requests.some(({ pytorchCpu }) => pytorchCpu),
        gaps: [
            ...requests.flatMap(({ gaps }) => gaps),
            ...(lock === undefined ? [] : missingFromLock(lock, normalized(selection))),
        ],
        lock: lock === undefined ? null : { file: lock, ...normalized(selection) },
    };
}
const normalized = ({ extras, groups }) => ({
    extras: extras.map(python_name/* normalizeName */.P),
    groups: groups.map(python_name/* normalizeName */.P),
});
function missingFromLock(lock, { extras, groups }) {
    if (lock.format === 'pylock.toml')
        return [];
    const members = new Set(lock.members.map(python_name/* normalizeName */.P));
    const projects = lock.distributions.filter(({ name }) => members.has((0,python_name/* normalizeName */.P)(name)));
    const lacks = (kind, name) => !projects.some((project) => [...project[kind].keys()].some((key) => (0,python_name/* normalizeName */.P)(key) === name));
    return [
        ...extras
            .filter((name) => lacks('optionalDependencies', name))
            .map((name) => `${lock.path} has no extra ${name}`),
        ...groups
            .filter((name) => name !== 'dev' && lacks('groupDependencies', name))
            .map((name) => `${lock.path} has no group ${name}`),
    ];
}
function requirementOf(written) {
    if (/^[^\s[<>=!~;@]+\.(?:txt|in|toml|lock|ya?ml)$/i.test(written))
        throw new errors/* UserError */.yo(`"${written}" is a file's name, not a requirement`, {
            advice: `For what is in the file write: -r ${written} (with --against: the name of a file that is there)`,
        });
    const parsed = (0,python_requirement/* parseRequirement */.p)(written);
    const shown = (0,credentials/* maskCredentials */.B)(written);
    if (!parsed.ok)
        throw new errors/* UserError */.yo(`"${shown}" is no requirement: ${(0,credentials/* maskCredentials */.B)(parsed.message)}`, {
            advice: 'Write it as pip takes it, for example "torch==2.9.1" or "dvc[s3]"; for a file use -r FILE.',
        });
    return {
        requirement: parsed.requirement,
        path: '',
        range: NOWHERE,
        written: shown,
        editable: false,
        hashes: [],
        comment: null,
    };
}

// EXTERNAL MODULE: ./build/src/catalogue/catalogue.js
var catalogue_catalogue = __webpack_require__(44270);
// EXTERNAL MODULE: ./build/src/python/closure/compare.js
var compare = __webpack_require__(64853);
// EXTERNAL MODULE: ./build/src/python/closure/from-lock.js
var from_lock = __webpack_require__(58498);
// EXTERNAL MODULE: ./build/src/python/closure/weigh.js + 2 modules
var weigh = __webpack_require__(54943);
// EXTERNAL MODULE: ./build/src/python/scale/scale.js
var scale_scale = __webpack_require__(36483);
// EXTERNAL MODULE: ./build/src/report/analyze-details.js
var analyze_details = __webpack_require__(32415);
// EXTERNAL MODULE: ./build/src/report/budget.js
var report_budget = __webpack_require__(95439);
// EXTERNAL MODULE: ./build/src/report/report.js
var report = __webpack_require__(18456);
// EXTERNAL MODULE: ./build/src/report/verdict.js
var report_verdict = __webpack_require__(74041);
// EXTERNAL MODULE: ./build/src/support/format.js
var format = __webpack_require__(71418);
// EXTERNAL MODULE: ./build/src/support/quantity.js
var quantity = __webpack_require__(74800);
// EXTERNAL MODULE: ./build/src/commands/analyze/model/named-indexes.js
var named_indexes = __webpack_require__(27045);
// EXTERNAL MODULE: ./build/src/commands/closure-details.js
var closure_details = __webpack_require__(9622);
// EXTERNAL MODULE: ./build/src/commands/closure-findings.js + 2 modules
var closure_findings = __webpack_require__(19684);
// EXTERNAL MODULE: ./build/src/python/replacements/propose.js
var propose = __webpack_require__(29702);
// EXTERNAL MODULE: ./build/src/python/replacements/replacements.js + 28 modules
var replacements = __webpack_require__(4159);
// EXTERNAL MODULE: ./build/src/commands/analyze/details.js
var commands_analyze_details = __webpack_require__(47925);
// EXTERNAL MODULE: ./build/src/commands/analyze/judge-requirements.js + 3 modules
var judge_requirements = __webpack_require__(30436);
// EXTERNAL MODULE: ./build/src/commands/analyze/model/code-usage.js + 1 modules
var code_usage = __webpack_require__(38965);
;// CONCATENATED MODULE: ./build/src/commands/weigh/alternatives.js







const NOTHING_SEEN = {
    dockerfiles: new Set(),
    files: [],
    usage: code_usage/* NO_USAGE */.yJ,
    gpuEvidence: [],
    platform: '',
    textSigns: { words: new Map(), signs: new Map(), complete: true },
};
const MOST_WEIGHED = 8;
async function alternativesTo(set, closure, target, scale) {
    const weighed = {
        path: set.path,
        group: null,
        requirements: set.requirements,
        resolved: set.requirements,
        constraints: set.constraints,
        overrides: set.overrides,
        pytorchCpu: set.pytorchCpu,
        provided: new Map(),
        target,
        because: '',
        closure,
        indexes: set.indexes,
        excludes: set.excludes,
        pipOptions: set.pipOptions,
        dockerfile: null,
        incomplete: false,
    };
    const proposed = (0,judge_requirements/* proposedReplacements */.gO)(weighed, NOTHING_SEEN, replacements/* replacements */.q, new Map(), propose/* proposalWithoutCode */.e);
    const judged = await (0,judge_requirements/* judgeProposals */.$E)(heaviest(proposed, closure), weighed, scale, new Map());
    return judged
        .map((each) => {
        const details = (0,commands_analyze_details/* replacementDetails */.x)(each);
        return { ...details, line: null, evidence: `To be checked: ${details.evidence}` };
    })
        .sort((a, b) => savedBytes(b) - savedBytes(a));
}
function savedBytes({ before, after }) {
    return (before.installed.value ?? 0) - (after.installed.value ?? 0);
}
function heaviest(proposed, { distributions }) {
    const kept = new Map(distributions.map(({ name, retainedInstalled }) => [name, (0,quantity/* boundsOf */.BO)(retainedInstalled)[0]]));
    const atMost = ({ changes }) => Math.max(...changes.flatMap(namesTouched).map((name) => kept.get(name) ?? 0));
    return [...proposed].sort((a, b) => atMost(b) - atMost(a)).slice(0, MOST_WEIGHED);
}
function namesTouched({ requirement, proposal }) {
    const lines = proposal.requirements.map(python_requirement/* parseRequirement */.p);
    return [
        requirement.requirement.normalizedName,
        ...lines.flatMap((line) => (line.ok ? [line.requirement.normalizedName] : [])),
    ];
}

;// CONCATENATED MODULE: ./build/src/commands/weigh/run.js















async function run_weigh(options, world) {
    const scale = (0,scale_scale/* trusting */.h)(world.scale, () => true);
    const catalogue = await (0,catalogue_catalogue/* loadCatalogue */.O)();
    world.progress.step('resolving and weighing');
    const weighing = await weighSet(options.set, options, scale, catalogue);
    const against = options.against === null ? null : await weighSet(options.against, options, scale, catalogue);
    world.progress.step('looking for lighter ways');
    const alternatives = weighing.closure === null
        ? []
        : await alternativesTo(options.set, weighing.closure, options.target, scale);
    const metrics = metricsOf(weighing, against, options);
    const findings = weighing.closure === null ? [] : (0,closure_findings/* closureFindings */.Ib)(weighing.closure).map(toFinding);
    const conflict = weighing.conflict;
    const { verdict, reason } = conflict === null
        ? (0,report_verdict/* decideVerdict */.A)(metrics, findings, { failOn: options.failOn })
        : conflict.isProven === false
            ? { verdict: 'inconclusive', reason: 'the search for versions was given up' }
            : { verdict: 'fail' };
    const usesCatalogue = [weighing, against].some((each) => each?.closure?.closure.source === 'catalogue');
    const details = {
        target: {
            python: options.target.fullVersion ?? options.target.python,
            platform: options.target.platform,
            ...(options.pythonFrom === null ? {} : { pythonFrom: options.pythonFrom }),
        },
        indexes: [...scale.asked()],
        catalogueDate: usesCatalogue || alternatives.length > 0 ? catalogue.date : null,
        set: setDetails(weighing),
        against: against === null ? null : setDetails(against),
        comparison: comparisonOf(weighing, against),
        alternatives: [...alternatives],
    };
    return {
        schema: report/* REPORT_SCHEMA */.DC,
        command: 'weigh',
        verdict,
        ...(reason === undefined ? {} : { reason }),
        headline: headlineOf(weighing, against),
        subject: { repository: null, commit: null, base: null },
        metrics,
        findings,
        praise: [],
        notices: noticesOf([weighing, ...(against === null ? [] : [against])], scale),
        details,
    };
}
async function weighSet(set, { target, prereleases }, scale, catalogue) {
    const closure = await closureOf(set, target, prereleases, scale, catalogue);
    const missing = closure.distributions.filter(({ gap }) => gap === 'not-in-index').map(({ name }) => name);
    const conflict = conflictOf(closure, missing);
    if (conflict !== null)
        return { set, closure: null, conflict, unknown: missing };
    const weighed = (0,weigh/* weighClosure */.y4)(closure);
    const incomplete = set.gaps.length > 0 || set.requirements.some(({ requirement }) => requirement.normalizedName === '');
    return {
        set,
        conflict: null,
        unknown: [],
        closure: incomplete
            ? {
                ...weighed,
                download: (0,quantity/* sum */.cz)([weighed.download, (0,quantity/* unknown */.L5)()]),
                installed: (0,quantity/* sum */.cz)([weighed.installed, (0,quantity/* unknown */.L5)()]),
            }
            : weighed,
    };
}
async function closureOf(set, target, prereleases, scale, catalogue) {
    const { lock, indexes } = set;
    if (lock !== null) {
        const { file, extras, groups } = lock;
        const closure = (0,from_lock/* closureFromLock */.R)(file, { target, roots: { members: null, extras, groups }, catalogue });
        return scale.weighLocked({ closure, lock: file, indexes });
    }
    return scale.closureOf({
        requirements: set.requirements,
        constraints: set.constraints,
        overrides: set.overrides,
        excludes: set.excludes,
        target,
        pytorchCpu: set.pytorchCpu,
        indexes,
        ...(0,named_indexes/* prereleasePolicies */.fl)(set.pipOptions),
        ...(prereleases ? { prereleases: 'allow' } : {}),
    });
}
function toFinding({ rule, message, root }) {
    const place = root === null || root.path === '' ? null : root;
    return {
        rule: rule.id,
        severity: rule.severity,
        title: rule.title,
        message,
        ...(place === null
            ? {}
            : {
                location: {
                    path: place.path,
                    ...(place.range === null
                        ? {}
                        : { startLine: place.range.startLine, endLine: place.range.endLine }),
                },
            }),
    };
}
function conflictOf({ conflict }, missing) {
    if (conflict !== undefined)
        return { isProven: conflict.isProven, lines: [...conflict.lines], hints: [...conflict.hints] };
    if (missing.length === 0)
        return null;
    return {
        lines: missing.map((name) => `No package index that was asked knows ${name}.`),
        hints: ['Check how it is written, or name the index that has it with --index.'],
    };
}
function metricsOf({ closure, set }, against, { budget }) {
    if (closure === null)
        return [];
    const name = set.path === '' ? 'Requirements' : set.path;
    const before = against?.closure ?? null;
    const changes = before === null ? null : (0,compare/* compareClosures */.W)(before.closure, closure.closure);
    const bytes = (kind, max) => (0,report_budget/* toMetric */.Ud)({
        id: `closure.${kind}`,
        label: `${name}, ${kind}`,
        quantity: closure[kind],
        limits: max === null ? {} : { max },
        ...(before === null || changes === null
            ? {}
            : {
                baseline: { quantity: before[kind], change: changes[kind] },
                baselineRef: against === null ? '' : labelOf(against.set),
            }),
    });
    const added = closure.distributions.filter(({ provided }) => !provided).length;
    return [
        {
            id: 'closure.distributions',
            label: `${name}, distributions`,
            unit: 'count',
            better: 'lower',
            ...countOf(closure, added),
            status: 'none',
        },
        bytes('download', budget.download),
        bytes('installed', budget.installed),
    ];
}
function countOf({ closure }, added) {
    const open = closure.distributions.some(({ gap }) => gap === 'local' || gap === 'url');
    if (closure.incomplete === true || open)
        return { value: null, provenance: 'unknown', interval: [added, null] };
    return closure.source === 'catalogue'
        ? { value: added, provenance: 'estimated', interval: [Math.min(1, added), null] }
        : { value: added, provenance: 'exact' };
}
function setDetails({ set, closure, conflict }) {
    return {
        requirements: set.lock === null ? set.requirements.map(({ written }) => written) : [set.lock.file.path],
        closure: closure === null ? null : (0,closure_details/* closureDetails */.S)({ path: set.path, group: null }, closure, null),
        conflict,
    };
}
function comparisonOf({ closure }, against) {
    const before = against?.closure ?? null;
    if (closure === null || before === null)
        return null;
    const { download, installed } = (0,compare/* compareClosures */.W)(before.closure, closure.closure);
    return {
        download: (0,analyze_details/* toWeight */.qQ)(download),
        installed: (0,analyze_details/* toWeight */.qQ)(installed),
        changes: (0,closure_details/* differenceRows */.l)(before, closure),
    };
}
function labelOf({ path, requirements }) {
    if (path !== '')
        return path;
    const written = requirements.map(({ written: text }) => text);
    return written.length <= 3
        ? written.join(', ')
        : `${written.slice(0, 2).join(', ')} and ${written.length - 2} more`;
}
function headlineOf({ set, closure, conflict, unknown: missing }, against) {
    const name = labelOf(set);
    if (conflict?.isProven === false)
        return `${name}: the search for versions was given up.`;
    if (closure === null)
        return missing.length === 0
            ? `${name} can't be installed: no versions satisfy all that is asked.`
            : `${name} can't be installed: no package index that was asked knows ${missing.join(', ')}.`;
    const added = closure.distributions.filter(({ provided }) => !provided).length;
    const weight = `${name}: ${(0,format/* count */.U9)(added, 'distribution')}, ${said(closure.download)} to download, ${said(closure.installed)} installed`;
    const before = against?.closure ?? null;
    if (against === null)
        return `${weight}.`;
    if (before === null)
        return `${weight}; ${labelOf(against.set)} can't be installed.`;
    const { installed } = (0,compare/* compareClosures */.W)(before.closure, closure.closure);
    return `${weight}; ${comparedWith(installed)} ${labelOf(against.set)}.`;
}
function comparedWith(installed) {
    if (installed.provenance === 'unknown')
        return 'it is not known how that compares with';
    const { value } = installed;
    if (value === 0)
        return 'as much as';
    return `${said(installed.provenance === 'exact' ? (0,quantity/* exact */.e0)(Math.abs(value)) : installed)} ${value > 0 ? 'more' : 'less'} than`;
}
function said(quantity) {
    switch (quantity.provenance) {
        case 'exact':
        case 'measured':
            return (0,format/* formatBytes */.z3)(quantity.value);
        case 'estimated':
            return `about ${(0,format/* formatBytes */.z3)(Math.abs(quantity.value))}`;
        case 'unknown':
            return `at least ${(0,format/* formatBytes */.z3)(quantity.atLeast)}`;
    }
}
function noticesOf(weighings, scale) {
    const messages = [...scale.notes(), ...weighings.flatMap(({ set }) => set.gaps)];
    return [...new Set(messages)].map((message) => ({ message }));
}

// EXTERNAL MODULE: ./build/src/python/manifests/registry.js + 10 modules
var registry = __webpack_require__(67577);
// EXTERNAL MODULE: ./build/src/python/target.js
var target = __webpack_require__(12699);
// EXTERNAL MODULE: ./build/src/world/terminal.js
var world_terminal = __webpack_require__(56420);
// EXTERNAL MODULE: ./build/src/entry/fail-on.js
var fail_on = __webpack_require__(50920);
// EXTERNAL MODULE: ./build/src/entry/index-inputs.js
var index_inputs = __webpack_require__(51982);
// EXTERNAL MODULE: ./build/src/entry/named-file.js
var named_file = __webpack_require__(47010);
// EXTERNAL MODULE: ./build/src/entry/open-scale.js + 75 modules
var open_scale = __webpack_require__(60329);
// EXTERNAL MODULE: ./build/src/entry/render.js
var render = __webpack_require__(64800);
// EXTERNAL MODULE: ./build/src/entry/write-result.js
var write_result = __webpack_require__(89563);
;// CONCATENATED MODULE: ./build/src/entry/terminal-weigh.js
















async function runWeigh(given, terminal) {
    const selection = { extras: given.values('extra'), groups: given.values('group') };
    const sources = await Promise.all(given.values('requirements').map(readSource));
    const set = await readSet(given.operands, sources, selection, given);
    if (set.lock === null && set.requirements.length === 0 && sources.length === 0)
        throw new errors/* UserError */.yo('name the requirements to weigh', {
            advice: 'For example: plimsoll weigh "torch==2.9.1" evidently --python 3.11, or: plimsoll weigh -r requirements.txt',
        });
    const against = given.values('against').length === 0 ? null : await readAgainst(given, selection);
    const { target, because } = targetOf(given, requiresPythonOf(sources));
    const failOn = (0,fail_on/* failOnOf */.t)(given);
    const { progress, clear } = (0,world_terminal/* openTerminal */.j)(process.stderr, {
        quiet: given.has('quiet'),
        debug: given.has('debug'),
        colour: terminal.colour,
    });
    const { scale, close } = await (0,open_scale/* openScale */.$)({
        workspaces: [],
        offline: given.has('offline'),
        indexes: (0,index_inputs/* indexOptionsOf */._)(given),
        uploadedBefore: (0,index_inputs/* uploadedBefore */.g)(given),
        cacheFolder: (0,open_scale/* userCacheFolder */.s)(process.env),
    });
    try {
        const report = await run_weigh({
            set,
            against,
            target,
            pythonFrom: because,
            prereleases: given.has('pre'),
            budget: {
                installed: sizeOf(given, 'budget'),
                download: sizeOf(given, 'budget-download'),
            },
            failOn,
        }, { progress, scale });
        clear();
        const format = (given.value('format') ?? 'text');
        const colour = terminal.colour && given.value('output') === undefined;
        const why = given.value('why');
        await (0,write_result/* writeResult */.Z)(given, terminal, await (0,render/* renderReport */.B)(report, format, {
            width: terminal.width,
            colour,
            tree: given.has('tree'),
            ...(why === undefined ? {} : { why }),
        }));
        return (0,report_verdict/* exitCodeOf */.F)(report, { failOn, onInconclusive: 'fail' });
    }
    finally {
        clear();
        await close();
    }
}
async function readSet(words, sources, selection, given) {
    const set = requirementSet(words, sources, selection);
    const limits = await Promise.all(given.values('constraint').map(readSource));
    const constraints = limits.flatMap((source) => {
        if (source.kind === 'manifest')
            return source.manifest.groups.flatMap(({ requirements }) => requirements);
        throw new errors/* UserError */.yo(`${source.lock.path} is a lock file, not one of constraints`, {
            advice: 'Weigh it with -r, or name a file with lines such as numpy<2.',
        });
    });
    return {
        ...set,
        constraints: [...set.constraints, ...constraints],
        pytorchCpu: set.pytorchCpu || given.value('torch-backend') === 'cpu',
    };
}
async function readAgainst(given, selection) {
    const words = [];
    const files = [];
    for (const value of given.values('against')) {
        const found = await (0,promises_.stat)(value).catch(() => null);
        (found?.isFile() === true ? files : words).push(value);
    }
    return readSet(words, await Promise.all(files.map(readSource)), selection, given);
}
async function readSource(path) {
    const { source, beside } = await (0,named_file/* readNamedFile */.w)(path);
    const reader = (0,registry/* manifestReaderFor */.mR)(source.path) ?? (0,registry/* manifestReaderFor */.mR)('requirements.txt');
    if (reader === null)
        throw new RangeError('requirements files have a reader');
    const read = await reader.read(source, beside);
    const problem = read.problems.find(({ severity }) => severity === 'error');
    if (problem !== undefined)
        throw mistake(problem);
    return (0,registry/* isLockFile */.ue)(read) ? { kind: 'lock', lock: read } : { kind: 'manifest', manifest: read };
}
function mistake({ message, advice, path, range }) {
    return new errors/* UserError */.yo(message, {
        place: { path, ...(range === null ? {} : { line: range.startLine }) },
        ...(advice === '' ? {} : { advice }),
    });
}
function requiresPythonOf(sources) {
    const said = sources.map((source) => source.kind === 'lock' ? source.lock.requiresPython : source.manifest.requiresPython);
    return said.find((each) => each !== null) ?? null;
}
function targetOf(given, requiresPython) {
    const asked = given.value('python');
    const chosen = (0,interpreter/* chooseInterpreter */.S)({ configured: undefined, hint: null, requiresPython }, null);
    const result = (0,target/* parseTarget */.hu)(asked ?? chosen.version, given.value('platform') ?? 'linux/amd64');
    if (!result.ok)
        throw new errors/* UserError */.yo(result.message);
    return { target: result.target, because: asked === undefined ? chosen.because : null };
}
function sizeOf(given, name) {
    const written = given.value(name);
    if (written === undefined)
        return null;
    const size = config/* ByteSize */.sW.safeParse(written);
    if (!size.success)
        throw new errors/* UserError */.yo(`--${name}: "${written}" is not a size`, {
            advice: 'Write for example 500MB or 1.5GB.',
        });
    return size.data;
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
