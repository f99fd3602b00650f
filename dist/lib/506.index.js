export const id = 506;
export const ids = [506,912];
export const modules = {

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

/***/ 61201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInspect: () => (/* binding */ runInspect)
});

// EXTERNAL MODULE: ./build/src/docker/dockerfile/build-stage-graph.js + 5 modules
var build_stage_graph = __webpack_require__(98112);
// EXTERNAL MODULE: ./build/src/docker/dockerfile/parse.js + 6 modules
var parse = __webpack_require__(28456);
// EXTERNAL MODULE: ./build/src/python/manifests/registry.js + 10 modules
var registry = __webpack_require__(67577);
// EXTERNAL MODULE: ./build/src/python/requirement.js
var python_requirement = __webpack_require__(16891);
// EXTERNAL MODULE: ./build/src/support/errors.js
var errors = __webpack_require__(51622);
// EXTERNAL MODULE: ./build/src/support/source-text.js
var source_text = __webpack_require__(46710);
// EXTERNAL MODULE: ./build/src/commands/analyze/model/build-context.js
var build_context = __webpack_require__(54547);
// EXTERNAL MODULE: ./build/src/commands/analyze/model/read-steps.js + 12 modules
var read_steps = __webpack_require__(50299);
;// CONCATENATED MODULE: ./build/src/commands/inspect/inspect.js








async function inspectSource(source, options, read) {
    if ((0,build_context/* isDockerfileName */.S2)(source.path))
        return inspectDockerfile(source, options);
    const reader = (0,registry/* manifestReaderFor */.mR)(source.path);
    if (reader === null)
        throw new errors/* UserError */.yo(`${source.path} is neither a Dockerfile nor a manifest nor a lock file, by its name`, {
            advice: `Known are Dockerfile, *.Dockerfile, ${registry/* READABLE_NAMES */.cY}.`,
        });
    const result = await reader.read(source, read);
    const document = (0,registry/* isLockFile */.ue)(result) ? lockDocument(result) : manifestDocument(result);
    return { document, failed: result.problems.some(({ severity }) => severity === 'error') };
}
async function inspectDockerfile(source, options) {
    const dockerfile = (0,parse/* parseDockerfile */.A)(source);
    const graph = (0,build_stage_graph/* buildStageGraph */.R)(dockerfile, options);
    const steps = await (0,read_steps/* readSteps */.I)(graph);
    const problems = [...new Set([...dockerfile.problems, ...graph.problems])];
    const document = {
        format: 'dockerfile',
        path: source.path,
        encoding: source.encoding,
        escape: dockerfile.escape,
        directives: dockerfile.directives,
        instructions: dockerfile.instructions,
        stages: graph.stages.map((stage) => stageDocument(stage, graph)),
        target: graph.target?.index ?? null,
        commands: steps.map(({ instruction, scripts }) => ({
            line: instruction.range.startLine,
            commands: scripts.flatMap(({ commands, assembled }) => commands.map(({ command, known }) => ({
                name: command.name,
                words: command.words.map(({ text }) => text),
                certainty: command.certainty,
                enclosures: command.enclosures,
                kind: known?.kind ?? null,
                range: source.range(assembled.sourceOffset(command.range.start), assembled.sourceOffset(command.range.end)),
            }))),
        })),
        problems: problems.map(problemDocument),
    };
    return { document: plain(document, source), failed: problems.some(({ severity }) => severity === 'error') };
}
function stageDocument(stage, graph) {
    return {
        index: stage.index,
        name: stage.name,
        base: stage.base,
        copiesFrom: stage.copiesFrom,
        inImage: graph.layerChain.includes(stage),
        needed: graph.reachable.has(stage.index),
        range: stage.from.range,
    };
}
function manifestDocument(manifest) {
    return plain({
        format: manifest.format,
        path: manifest.path,
        project: manifest.project,
        requiresPython: manifest.requiresPython,
        groups: manifest.groups.map(({ id, requirements }) => ({
            id,
            requirements: requirements.map(requirementDocument),
        })),
        constraints: manifest.constraints.map(requirementDocument),
        overrides: manifest.overrides.map(requirementDocument),
        indexes: manifest.indexes,
        uvSources: manifest.uvSources,
        includes: manifest.includes,
        condaPackages: manifest.condaPackages,
        problems: manifest.problems.map(problemDocument),
    }, manifest.source);
}
function requirementDocument({ requirement, range, written, editable, hashes, comment, path, }) {
    return {
        requirement: (0,python_requirement/* formatRequirement */.z)(requirement),
        name: requirement.normalizedName,
        extras: requirement.extras,
        written,
        editable,
        hashes: hashes.length,
        comment,
        path,
        range,
    };
}
function lockDocument(lock) {
    return plain({
        format: lock.format,
        path: lock.path,
        requiresPython: lock.requiresPython,
        members: lock.members,
        distributions: lock.distributions.map(({ wheels, sdist, ...rest }) => ({
            ...rest,
            wheels: wheels.map(({ filename, size }) => ({ filename, size })),
            sdist: sdist === null ? null : { filename: sdist.filename, size: sdist.size },
        })),
        problems: lock.problems.map(problemDocument),
    }, lock.source);
}
function problemDocument({ severity, message, advice, range }) {
    return { severity, message, advice, range };
}
function plain(value, source) {
    if (value instanceof source_text/* SourceText */.D || typeof value === 'function')
        return undefined;
    if (value instanceof Map)
        return Object.fromEntries([...value].map(([key, each]) => [String(key), plain(each, source)]));
    if (value instanceof Set)
        return [...value].map((each) => plain(each, source));
    if (Array.isArray(value))
        return value.map((each) => plain(each, source));
    if (value === null || typeof value !== 'object')
        return value;
    if (isRange(value))
        return {
            startByte: source.byteOffset(value.start),
            endByte: source.byteOffset(value.end),
            startLine: value.startLine,
            endLine: value.endLine,
        };
    return Object.fromEntries(Object.entries(value).flatMap(([key, each]) => {
        const made = plain(each, source);
        return made === undefined ? [] : [[key, made]];
    }));
}
function isRange(value) {
    return 'start' in value && 'end' in value && 'startLine' in value && 'endLine' in value;
}

// EXTERNAL MODULE: ./build/src/report/json.js
var json = __webpack_require__(47912);
// EXTERNAL MODULE: ./build/src/entry/build-arguments.js
var build_arguments = __webpack_require__(39411);
// EXTERNAL MODULE: ./build/src/entry/named-file.js
var named_file = __webpack_require__(47010);
// EXTERNAL MODULE: ./build/src/entry/write-result.js
var write_result = __webpack_require__(89563);
;// CONCATENATED MODULE: ./build/src/entry/terminal-inspect.js






async function runInspect(given, terminal) {
    const path = given.operands[0];
    if (path === undefined)
        throw new errors/* UserError */.yo('name the file to inspect', { advice: 'For example: plimsoll inspect Dockerfile' });
    const { source, beside } = await (0,named_file/* readNamedFile */.w)(path);
    const result = await inspectSource(source, {
        platform: given.value('platform') ?? 'linux/amd64',
        buildArguments: (0,build_arguments/* readBuildArguments */.H)(given.values('build-arg'), process.env),
        target: given.value('target') ?? null,
    }, beside);
    await (0,write_result/* writeResult */.Z)(given, terminal, (0,json.renderSortedJson)(result.document));
    return result.failed ? 2 : 0;
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

/***/ 47912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson),
/* harmony export */   renderSortedJson: () => (/* binding */ renderSortedJson),
/* harmony export */   reportJsonSchema: () => (/* binding */ reportJsonSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98439);
/* harmony import */ var _support_compare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90034);
/* harmony import */ var _analyze_details_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32415);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18456);




function renderJson(report) {
    return renderSortedJson(report);
}
function renderSortedJson(value) {
    return `${JSON.stringify(sortKeys(value), null, 2)}\n`;
}
function reportJsonSchema() {
    const schema = zod__WEBPACK_IMPORTED_MODULE_2__/* .toJSONSchema */ .bl(_report_js__WEBPACK_IMPORTED_MODULE_1__/* .Report */ .pl, { target: 'draft-2020-12', io: 'output' });
    const details = zod__WEBPACK_IMPORTED_MODULE_2__/* .toJSONSchema */ .bl(_analyze_details_js__WEBPACK_IMPORTED_MODULE_0__/* .AnalyzeDetails */ .xB, { target: 'draft-2020-12', io: 'output' });
    const { $schema: _dialect, ...analyze } = details;
    return {
        ...schema,
        title: 'Plimsoll report',
        if: { properties: { command: { const: 'analyze' } } },
        then: { properties: { details: { $ref: '#/$defs/analyze' } } },
        $defs: { analyze },
    };
}
function sortKeys(value) {
    if (Array.isArray(value))
        return value.map(sortKeys);
    if (typeof value !== 'object' || value === null)
        return value;
    const sorted = Object.entries(value)
        .filter(([, field]) => field !== undefined)
        .sort(([a], [b]) => (0,_support_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodeUnit */ .X)(a, b))
        .map(([key, field]) => [key, sortKeys(field)]);
    return Object.fromEntries(sorted);
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


/***/ })

};
