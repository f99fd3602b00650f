export const id = 610;
export const ids = [610];
export const modules = {

/***/ 12610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCondaEnvironment: () => (/* binding */ readCondaEnvironment)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _specifier_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46376);
/* harmony import */ var _local_project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51826);
/* harmony import */ var _requirements_txt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15125);
/* harmony import */ var _toml_requirement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21379);





const MOST_CHARACTERS = 1_000_000;
async function readCondaEnvironment(source, read) {
    const nothing = emptyEnvironment(source);
    const refuse = (message, advice, start = 0, end = 0) => ({
        ...nothing,
        problems: [{ path: source.path, range: source.range(start, end), severity: 'error', message, advice }],
    });
    if (source.text.length > MOST_CHARACTERS)
        return refuse(`the file has more than ${MOST_CHARACTERS} characters and was not read`, '');
    if (!/^dependencies[ \t]*:/m.test(source.text))
        return nothing;
    const document = parseQuietly(source.text);
    const [error] = document?.errors ?? [];
    if (document === null || error !== undefined) {
        const [start, end] = error?.pos ?? [0, 0];
        const [message = ''] = (error?.message ?? 'its values nest too deep').split('\n');
        const length = source.text.length;
        return refuse(`the file is not YAML: ${message.replace(/[:.]$/, '')}`, 'Correct the syntax.', Math.min(start, length), Math.min(Math.max(start, end), length));
    }
    const root = document.contents;
    const dependencies = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(root) ? valueAt(root, 'dependencies') : null;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(dependencies))
        return nothing;
    const problems = [];
    const report = (node, message) => problems.push({
        path: source.path,
        range: rangeOf(source, node?.range),
        severity: 'error',
        message,
        advice: 'Correct the environment.',
    });
    if (dependencies.items.length > _toml_requirement_js__WEBPACK_IMPORTED_MODULE_4__/* .LIST_LIMIT */ .bh)
        report(null, `dependencies has more than ${_toml_requirement_js__WEBPACK_IMPORTED_MODULE_4__/* .LIST_LIMIT */ .bh} elements; the rest was not read`);
    const packages = [];
    const lines = [];
    for (const item of dependencies.items.slice(0, _toml_requirement_js__WEBPACK_IMPORTED_MODULE_4__/* .LIST_LIMIT */ .bh)) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item)) {
            if (typeof item.value === 'string')
                packages.push(item.value.trim());
            else
                report(item, 'a dependency must be a string');
        }
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(item))
            for (const pair of item.items) {
                const list = pipListOf(pair);
                if (list === null)
                    report(item, 'a table in dependencies must be a list under pip');
                else
                    for (const line of list.slice(0, _toml_requirement_js__WEBPACK_IMPORTED_MODULE_4__/* .LIST_LIMIT */ .bh))
                        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(line) && typeof line.value === 'string')
                            lines.push(line);
                        else
                            report((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(line) ? line : item, 'a requirement of the pip part must be a string');
            }
        else
            report(null, (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(item)
                ? 'aliases in dependencies are not followed'
                : 'a dependency must be a string or a table');
    }
    const pip = await readPipPart(source, lines, read);
    return {
        ...pip,
        format: 'environment.yml',
        source,
        requiresPython: pythonOf(packages),
        condaPackages: packages.map(condaName).filter((name) => name !== ''),
        problems: [...problems, ...pip.problems],
    };
}
function emptyEnvironment(source) {
    return {
        path: source.path,
        format: 'environment.yml',
        source,
        project: null,
        requiresPython: null,
        groups: [],
        constraints: [],
        overrides: [],
        indexes: [],
        uvSources: [],
        includes: [],
        problems: [],
    };
}
function parseQuietly(text) {
    try {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });
    }
    catch {
        return null;
    }
}
function valueAt(map, key) {
    return map.items.find((pair) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) && pair.key.value === key)?.value ?? null;
}
function pipListOf(pair) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) || pair.key.value !== 'pip')
        return null;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(pair.value))
        return pair.value.items;
    return pair.value === null || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.value) && pair.value.value === null) ? [] : null;
}
async function readPipPart(source, lines, read) {
    const blanked = source.text.replace(/[^\n]/g, ' ').split('');
    for (const line of lines) {
        const [start = 0, end = start] = line.range ?? [];
        const written = source.text.slice(start, end);
        const value = String(line.value);
        const at = written.startsWith(value) ? 0 : Math.max(0, written.indexOf(value));
        if (value.length + at > written.length)
            continue;
        for (let offset = start; offset < end; offset += 1)
            blanked[offset] = ' ';
        for (let index = 0; index < value.length; index += 1)
            blanked[start + at + index] = value[index] ?? ' ';
        if (end < blanked.length)
            blanked[end] = '\n';
    }
    const text = source.withText(blanked.join(''));
    const manifest = await (0,_local_project_js__WEBPACK_IMPORTED_MODULE_2__/* .addLocalProjects */ .d)(await (0,_requirements_txt_js__WEBPACK_IMPORTED_MODULE_3__/* .readRequirementsTxt */ .b)(text, read), read);
    const here = (one) => {
        if (one.path !== source.path)
            return one;
        const { form: _, lineRange: __, hashRanges: ___, ...rest } = one;
        return { ...rest, range: source.range(one.range.start, one.range.end) };
    };
    return {
        ...manifest,
        groups: manifest.groups.map(({ id, requirements }) => ({ id, requirements: requirements.map(here) })),
        constraints: manifest.constraints.map(here),
        indexes: manifest.indexes.map((index) => index.path === source.path
            ? { ...index, range: source.range(index.range.start, index.range.end) }
            : index),
        problems: manifest.problems.map((problem) => problem.path === source.path && problem.range !== null
            ? { ...problem, range: source.range(problem.range.start, problem.range.end) }
            : problem),
    };
}
function rangeOf(source, range) {
    const [start = 0, end = start] = range ?? [];
    return source.range(Math.min(start, source.text.length), Math.min(end, source.text.length));
}
function condaName(specification) {
    const [, own = ''] = /^(?:.*::)?\s*([A-Za-z0-9_.-]*)/s.exec(specification.slice(0, 1_000)) ?? [];
    return own;
}
function pythonOf(packages) {
    const specification = packages.find((each) => condaName(each) === 'python');
    const [, wanted = ''] = /^(?:.*::)?\s*python\s*([^\s=<>!~][^\s=]*|[=<>!~][^\s]*)?/s.exec(specification ?? '') ?? [];
    const exact = /^(={1,2})?(\d+(?:\.\d+)*)(?:\.\*)?(?:=.*)?$/.exec(wanted);
    const text = exact === null ? wanted : exact[1] === '==' ? `==${exact[2]}` : `==${exact[2]}.*`;
    return text === '' || text.includes('|') || (0,_specifier_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSpecifierSet */ .m0)(text) === null ? null : text;
}


/***/ })

};
