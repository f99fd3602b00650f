export const id = 794;
export const ids = [794];
export const modules = {

/***/ 4498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeAllRules: () => (/* binding */ describeAllRules)
/* harmony export */ });
/* harmony import */ var _python_replacements_replacements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4159);
/* harmony import */ var _support_compare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34);
/* harmony import */ var _file_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(823);
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9108);




function describeAllRules() {
    return [
        ..._rules_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .DOCKERFILE_RULES */ .f.map((rule) => ({ ...describe(rule), family: 'dockerfile', caveat: null })),
        ..._python_replacements_replacements_js__WEBPACK_IMPORTED_MODULE_0__/* .replacements */ .q.map((replacement) => ({
            ...describe({ ...replacement, examples: [] }),
            family: 'requirement',
            caveat: replacement.caveat,
        })),
        ..._file_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .FILE_RULES */ .hV.map((rule) => ({ ...describe(rule), family: 'file', caveat: null })),
    ].sort((a, b) => (0,_support_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodeUnit */ .X)(a.id, b.id));
}
function describe({ id, title, severity, summary, rationale, examples }) {
    return { id, title, severity, summary, rationale, examples };
}


/***/ }),

/***/ 6282:
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

/***/ 4253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VM: () => (/* binding */ AnalyzeConfig)
/* harmony export */ });
/* unused harmony exports ByteSize, Percentage, WeightBudget, DockerfileBuild */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2311);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8532);
/* harmony import */ var _docker_ignore_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9523);
/* harmony import */ var _python_requirement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6891);



const BYTES = /^(\d+(?:\.\d+)?)\s*(B|kB|KB|MB|GB|TB)?$/;
const FACTORS = { B: 1, kB: 1e3, KB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12 };
function shown(input) {
    return typeof input === 'string' || typeof input === 'number' ? `"${input}"` : 'this';
}
const ByteSize = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()], {
    error: ({ input }) => `${shown(input)} is not a size; write for example 250MB or 1.5GB`,
})
    .transform((written, context) => {
    if (typeof written === 'number' && written >= 0)
        return Math.round(written);
    const match = BYTES.exec(String(written).trim());
    const factor = FACTORS[match?.[2] ?? 'B'];
    if (match?.[1] === undefined || factor === undefined) {
        context.addIssue({
            code: 'custom',
            message: `"${written}" is not a size; write for example 250MB or 1.5GB`,
        });
        return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
    }
    return Math.round(Number(match[1]) * factor);
});
const Percentage = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()], {
    error: ({ input }) => `${shown(input)} is not a percentage; write for example 5%`,
})
    .transform((written, context) => {
    if (typeof written === 'number' && written >= 0) {
        if (written <= 1)
            return written;
        context.addIssue({
            code: 'custom',
            message: `${written} without a unit is a fraction, ${written * 100}%; write "${written}%" if that is meant`,
        });
        return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
    }
    const match = /^(\d+(?:\.\d+)?)\s*%$/.exec(String(written).trim());
    if (match?.[1] === undefined) {
        context.addIssue({ code: 'custom', message: `"${written}" is not a percentage; write for example 5%` });
        return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
    }
    return Number(match[1]) / 100;
});
const WeightBudget = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    manifest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .optional()
        .describe('Repository path of the manifest or lock file that the budget is for.'),
    group: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .optional()
        .describe('Group of the manifest: extra:NAME or group:NAME. Default: the project itself.'),
    dockerfile: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .optional()
        .describe('Repository path of the Dockerfile whose installs the budget is for.'),
    'max-download': ByteSize.optional().describe('Largest download of the closure, for example 250MB.'),
    'max-installed': ByteSize.optional().describe('Largest size on disk, for example 800MB.'),
    'max-growth': Percentage.optional().describe('Largest growth over the base commit, for example 5%.'),
})
    .superRefine((budget, context) => {
    if ((budget.manifest === undefined) === (budget.dockerfile === undefined))
        context.addIssue({ code: 'custom', message: 'a budget names either a manifest or a dockerfile' });
    if (budget['max-download'] === undefined &&
        budget['max-installed'] === undefined &&
        budget['max-growth'] === undefined)
        context.addIssue({
            code: 'custom',
            message: 'a budget sets max-download, max-installed or max-growth',
        });
});
const DockerfileBuild = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('Repository path of the Dockerfile.'),
    context: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .optional()
        .describe('Folder that docker build is given. Default: found from the COPY sources.'),
    target: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().describe('Stage to build. Default: the last.'),
    'build-args': zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP({ error: 'write the value of an ARG in quotes' }))
        .optional()
        .describe('Values for ARG.'),
});
const AnalyzeConfig = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    python: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()], { error: 'write the interpreter as "3.11", in quotes' })
        .refine((written) => typeof written !== 'number' || written > 3.1, {
        error: 'write the interpreter in quotes, "3.10": without them YAML reads 3.10 as the number 3.1',
    })
        .transform(String)
        .pipe(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^3\.([6-9]|[1-9]\d)$/, 'write the interpreter as "3.11", in quotes'))
        .optional()
        .describe('Interpreter to weigh for. Default: from the base image, else requires-python, else the newest supported.'),
    platform: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(/^(linux|darwin|windows)\/[a-z0-9]+(\/v\d)?$/, 'write the platform as Docker does, for example linux/amd64')
        .default('linux/amd64')
        .describe('Platform to weigh for.'),
    'base-provides': zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().refine((written) => (0,_python_requirement_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRequirement */ .p)(written).ok, {
        error: ({ input }) => `${shown(input)} is not a requirement; write for example torch==2.2.0+cpu or torchvision`,
    }))
        .optional()
        .describe('Distributions that base images already bring, as requirements; replaces the built-in table.'),
    ignore: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).default([]).describe('Rule ids that are not reported.'),
    exclude: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().refine((written) => (0,_docker_ignore_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .readIgnorePattern */ .b)(written)?.ok !== false, {
        error: ({ input }) => `${shown(input)} is not a pattern as in .dockerignore`,
    }))
        .default([])
        .describe('Patterns, as in .dockerignore, of paths that are not looked at.'),
    dockerfiles: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(DockerfileBuild).default([]).describe('How single Dockerfiles are built.'),
    budgets: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(WeightBudget).default([]).describe('Gates that decide the verdict.'),
    'on-inconclusive': zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['fail', 'warn'])
        .default('fail')
        .describe('What a budget that can not be decided does to the exit code.'),
});


/***/ }),

/***/ 9749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ exitCodeOfAnalysis)
/* harmony export */ });
/* harmony import */ var _report_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4041);

const UNREADABLE = new Set(['dockerfile-error', 'manifest-error']);
function exitCodeOfAnalysis(report, options) {
    const unreadable = report.findings.some(({ rule, ignored }) => UNREADABLE.has(rule) && ignored === undefined);
    return unreadable && options.failOn !== 'never' ? 2 : (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOf */ .F)(report, options);
}


/***/ }),

/***/ 823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SD: () => (/* binding */ findingOfProblem),
/* harmony export */   hV: () => (/* binding */ FILE_RULES),
/* harmony export */   lz: () => (/* binding */ isFileError)
/* harmony export */ });
const FILE_RULES = [
    {
        id: 'dockerfile-error',
        title: 'Dockerfile that can not be built',
        severity: 'error',
        summary: 'BuildKit would refuse the Dockerfile, or part of it.',
        rationale: "Plimsoll reads Dockerfiles by BuildKit's own rules. What BuildKit refuses ends the build, so nothing after it can be weighed; the rest of the report still holds.",
        examples: [
            {
                bad: 'FROM python:3.11-slim\nRUN <<EOF\npip install numpy\n',
                good: 'FROM python:3.11-slim\nRUN <<EOF\npip install numpy\nEOF\n',
            },
        ],
    },
    {
        id: 'dockerfile-warning',
        title: 'Dockerfile that BuildKit warns about',
        severity: 'info',
        summary: 'BuildKit builds the Dockerfile and prints a warning.',
        rationale: 'Such as an empty line inside a continued instruction, which later versions of the syntax may refuse.',
        examples: [
            {
                bad: 'FROM python:3.11-slim\nRUN echo a && \\\n\n    echo b\n',
                good: 'FROM python:3.11-slim\nRUN echo a && \\\n    echo b\n',
            },
        ],
    },
    {
        id: 'manifest-error',
        title: 'Manifest that can not be read',
        severity: 'error',
        summary: 'pip or uv would refuse the requirements file, project file or lock file, or part of it.',
        rationale: 'A requirement that can not be read is not weighed; the others are, and the report says what is missing.',
        examples: [{ bad: 'numpy=>1.24\n', good: 'numpy>=1.24\n' }],
    },
    {
        id: 'manifest-warning',
        title: 'Manifest with something to look at',
        severity: 'info',
        summary: 'The manifest is accepted, but part of it does not mean what it seems to, or can not be followed.',
        rationale: 'For example dependencies that only running setup.py would tell.',
        examples: [{ bad: '-e ./package-with-setup-py-only\n', good: '-e ./package-with-pyproject-toml\n' }],
    },
];
function isFileError(rule) {
    return rule === 'dockerfile-error' || rule === 'manifest-error';
}
function findingOfProblem(problem, source, isDockerfile) {
    const id = `${isDockerfile ? 'dockerfile' : 'manifest'}-${problem.severity}`;
    const rule = FILE_RULES.find((each) => each.id === id);
    if (rule === undefined)
        throw new RangeError(`no rule ${id}`);
    return {
        rule,
        message: `${capitalized(problem.message)}.${problem.advice === '' ? '' : ` ${problem.advice}`}`,
        path: problem.path,
        range: problem.range,
        source,
        fix: null,
        saving: null,
        ignored: null,
    };
}
function capitalized(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 7605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ toLineEdit)
/* harmony export */ });
/* harmony import */ var _support_text_edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3127);

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

/***/ 9527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b4: () => (/* binding */ configuresNoCache),
/* harmony export */   lV: () => (/* binding */ cacheStateOf),
/* harmony export */   nF: () => (/* binding */ cacheFolder),
/* harmony export */   nh: () => (/* binding */ cachingManager)
/* harmony export */ });
/* harmony import */ var _docker_dockerfile_expand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3092);
/* harmony import */ var _shell_removal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4425);
/* harmony import */ var _support_container_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(832);



const VARIABLES = {
    pip: { off: 'PIP_NO_CACHE_DIR', folder: 'PIP_CACHE_DIR', name: 'pip' },
    uv: { off: 'UV_NO_CACHE', folder: 'UV_CACHE_DIR', name: 'uv' },
};
function cachingManager(install) {
    switch (install.manager) {
        case 'pip':
            return 'pip';
        case 'uv-pip':
        case 'uv-sync':
        case 'uv-add':
        case 'uv-tool':
            return 'uv';
        case 'pipx':
        case 'poetry':
        case 'pdm':
        case 'pipenv':
            return null;
    }
}
function cacheStateOf(step, script, install, noCacheConfigured) {
    const manager = cachingManager(install);
    if (manager === null)
        return { state: 'undecided', evidence: `the cache of ${install.manager} is not modelled` };
    const variables = VARIABLES[manager];
    const off = install.command.environment.get(variables.off);
    if (off !== undefined && turnsOff(manager, off))
        return { state: 'disabled', by: 'environment', evidence: `${variables.off}=${off} is set` };
    if (install.cacheDisabled)
        return {
            state: 'disabled',
            by: 'flag',
            evidence: `${install.command.name ?? manager} is told not to keep a cache`,
        };
    if (manager === 'pip' && noCacheConfigured)
        return { state: 'disabled', by: 'environment', evidence: 'pip config sets no-cache-dir' };
    if (install.cacheDirectory?.value === null && install.cacheDirectory.text.includes('$'))
        return { state: 'undecided', evidence: 'the folder of the cache is not known without running the shell' };
    const folder = cacheFolder(step, install, manager);
    const mount = mountOver(step, folder);
    if (mount !== null)
        return { state: 'mounted', evidence: mount };
    if (cleanedAfter(step, script, install, manager, folder))
        return { state: 'removed', evidence: `${folder} is removed in the same RUN` };
    const opaque = install.command.words.find((word) => word.value === null && /^["']?\$/.test(word.raw) && word.text === word.raw);
    if (opaque !== undefined)
        return { state: 'undecided', evidence: `${opaque.raw} may hold the option` };
    return { state: 'kept' };
}
function turnsOff(manager, value) {
    return manager === 'pip'
        ? /^(?:y|yes|t|true|on|1|n|no|f|false|off|0)$/i.test(value)
        : /^(?:y|yes|t|true|on|1)$/i.test(value);
}
function cacheFolder(step, install, manager) {
    const { environment } = install.command;
    const home = homeOfCommand(step, install.command);
    const start = step.at.workingDirectory ?? '/';
    const at = (path) => (0,_support_container_path_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveContainerPath */ .pG)(start, path.replace(/^~(?=\/|$)/, home));
    if (install.cacheDirectory !== null)
        return at(install.cacheDirectory.value ?? install.cacheDirectory.text);
    const named = environment.get(VARIABLES[manager].folder);
    if (named !== undefined && named !== '')
        return at(named);
    const configured = environment.get('XDG_CACHE_HOME');
    const base = configured === undefined || configured === '' ? `${home}/.cache` : at(configured);
    return (0,_support_container_path_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveContainerPath */ .pG)(base, VARIABLES[manager].name);
}
function homeOfCommand(step, { environment }) {
    const home = environment.get('HOME');
    return home?.startsWith('/') === true ? home : step.home;
}
function mountOver(step, folder) {
    for (const mount of step.instruction.mounts) {
        const written = mount.options.get('target');
        if (!['cache', 'tmpfs', 'bind'].includes(mount.type) || written === undefined)
            continue;
        const expansion = (0,_docker_dockerfile_expand_js__WEBPACK_IMPORTED_MODULE_0__/* .expandWord */ .V)(written, { escape: '\\', variables: step.at.variables });
        const target = expansion.ok ? expansion.value : written;
        const absolute = (0,_support_container_path_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveContainerPath */ .pG)(step.at.workingDirectory ?? '/', target);
        if ((0,_support_container_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(folder, absolute) && (mount.type !== 'bind' || absolute !== '/'))
            return `a ${mount.type} mount at ${absolute} holds ${folder}`;
    }
    return null;
}
function cleanedAfter(step, script, install, manager, folder) {
    const context = {
        home: homeOfCommand(step, install.command),
        ...(step.at.workingDirectory === null ? {} : { workingDirectory: step.at.workingDirectory }),
    };
    const start = install.command.range.start;
    return cleanupsOf(script).some(({ command, known }) => {
        if (command.range.start <= start || command === install.command)
            return false;
        return known?.kind === 'cache-clean'
            ? known.manager === manager
            : known?.kind === 'removal' && (0,_shell_removal_js__WEBPACK_IMPORTED_MODULE_1__/* .removes */ .y)(known, folder, context);
    });
}
const CLEANUPS = new WeakMap();
function cleanupsOf(script) {
    let cleanups = CLEANUPS.get(script);
    if (cleanups === undefined) {
        cleanups = script.commands.filter(({ command, known }) => command.certainty === 'always' && (known?.kind === 'cache-clean' || known?.kind === 'removal'));
        CLEANUPS.set(script, cleanups);
    }
    return cleanups;
}
function configuresNoCache(command) {
    const words = command.words.map((word) => word.text);
    const at = words.findIndex((word) => /^(global|install|user)?\.?no-cache-dir$/.test(word));
    return (at > 1 && words[at - 1] === 'set' && words.includes('config') && turnsOff('pip', words[at + 1] ?? ''));
}


/***/ }),

/***/ 6981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eS: () => (/* binding */ originOfFile),
  ap: () => (/* binding */ stageNamed)
});

// UNUSED EXPORTS: locateInContext

// EXTERNAL MODULE: ./build/src/docker/dockerfile/expand.js + 1 modules
var expand = __webpack_require__(3092);
// EXTERNAL MODULE: ./build/src/support/container-path.js
var container_path = __webpack_require__(832);
// EXTERNAL MODULE: ./build/src/docker/ignore/matcher.js
var matcher = __webpack_require__(1367);
;// CONCATENATED MODULE: ./build/src/commands/analyze/model/context-source.js


function contextSource(context, copied, path) {
    const { destination, excludes } = copied;
    const rest = path === destination ? '' : path.slice(destination === '/' ? 1 : destination.length + 1);
    const found = copied.parents
        ? keepingParents(context, copied, rest)
        : /[*?[]/.test(copied.source)
            ? byPattern(context, copied, rest, path)
            : byName(context, copied, rest);
    return found !== null && excludes.length > 0 && (0,matcher/* createIgnoreMatcher */.t)(excludes)(found) ? null : found;
}
function cleaned(source) {
    return (0,container_path/* resolveContainerPath */.pG)('/', source).slice(1);
}
function byName(context, { source, intoFolder }, rest) {
    const name = cleaned(source);
    if (context.isFile(name)) {
        if (!intoFolder && rest === '')
            return name;
        return rest === (0,container_path/* baseName */.Fl)(name) ? name : null;
    }
    const candidate = [name, rest].filter((part) => part !== '').join('/');
    return context.isFile(candidate) || context.isFolder(candidate) ? candidate : null;
}
function byPattern(context, { source, intoFolder }, rest, path) {
    const pattern = cleaned(source);
    const matches = (0,matcher/* createIgnoreMatcher */.t)([pattern]);
    const depth = pattern.split('/').length;
    const head = (entry) => entry.split('/').slice(0, depth).join('/');
    if (rest === '' && !intoFolder) {
        const matching = context.files.filter((entry) => matches(head(entry.path)) && head(entry.path) === entry.path);
        const [only] = matching;
        if (matching.length === 1 && only !== undefined)
            return only.path;
    }
    const wanted = rest === '' ? (0,container_path/* baseName */.Fl)(path) : rest;
    return (context.filesNamed((0,container_path/* baseName */.Fl)(wanted)).find((entry) => {
        const matched = head(entry);
        const target = matched === entry ? (0,container_path/* baseName */.Fl)(entry) : entry.slice(matched.length + 1);
        return target === wanted && matches(matched);
    }) ?? null);
}
function keepingParents(context, { source }, rest) {
    const pivot = source.indexOf('/./');
    const dropped = pivot === -1 ? '' : cleaned(source.slice(0, pivot));
    const candidate = [dropped, rest].filter((part) => part !== '').join('/');
    if (!context.isFile(candidate) && !context.isFolder(candidate))
        return null;
    const pattern = cleaned(source);
    const taken = pattern === '' || candidate === pattern || candidate.startsWith(`${pattern}/`);
    return taken || (0,matcher/* createIgnoreMatcher */.t)([pattern])(candidate) ? candidate : null;
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/model/container-files.js



function originOfFile(graph, context, moment, containerPath, writes = () => false) {
    const search = { graph, context, writes };
    const position = moment.stage.instructions.findIndex((item) => item.instruction === moment.instruction);
    const item = moment.stage.instructions[position];
    if (moment.instruction.kind === 'run' && item !== undefined) {
        const mounted = throughMounts(search, moment.stage, item, moment.instruction.mounts, containerPath);
        if (mounted !== null)
            return mounted;
    }
    return inStage(search, moment.stage, position === -1 ? undefined : position, containerPath, 0);
}
function locateInContext(graph, context, moment, containerPath) {
    const origin = originOfFile(graph, context, moment, containerPath);
    return origin?.kind === 'context' ? origin.path : null;
}
const MAXIMUM_STAGES_FOLLOWED = 50;
function inStage(search, stage, before, path, depth) {
    if (depth > MAXIMUM_STAGES_FOLLOWED)
        return null;
    for (const item of stage.instructions.slice(0, before).reverse()) {
        const { instruction } = item;
        if (instruction.kind === 'run') {
            if (search.writes(instruction, path))
                return { kind: 'run', stage, instruction, path };
        }
        else if (instruction.kind === 'copy' || instruction.kind === 'add') {
            const found = throughCopy(search, stage, item, instruction, path, depth);
            if (found !== null)
                return found;
        }
    }
    if (stage.base.kind !== 'stage')
        return null;
    const base = search.graph.stages[stage.base.stage];
    return base === undefined ? null : inStage(search, base, undefined, path, depth + 1);
}
function throughCopy(search, stage, item, instruction, path, depth) {
    if (instruction.destination === null)
        return null;
    const expand = (raw) => expandPath(search.graph, raw, item.variables);
    const destination = expand(instruction.destination.raw);
    const absolute = (0,container_path/* resolveContainerPath */.pG)(item.workingDirectory ?? '/', destination);
    if (!(0,container_path/* isInside */.FK)(path, absolute))
        return null;
    const heredocs = instruction.heredocs.map(({ name }) => name);
    const intoFolder = /(^|\/)\.{0,2}$/.test(destination) || instruction.sources.length + heredocs.length > 1;
    if (heredocs.some((name) => path === (intoFolder ? (0,container_path/* resolveContainerPath */.pG)(absolute, name) : absolute)))
        return { kind: 'heredoc', instruction };
    const flags = (name) => instruction.flags.filter((flag) => flag.name === name).map(({ value }) => expand(value ?? 'true'));
    const parents = flags('parents').some((value) => value !== 'false');
    const excludes = flags('exclude');
    const from = instruction.from === null ? null : stageNamed(search.graph, expand(instruction.from.raw), stage.index);
    if (instruction.from !== null && from === null)
        return null;
    for (const word of instruction.sources) {
        const copied = { source: expand(word.raw), destination: absolute, intoFolder, parents, excludes };
        const found = from === null
            ? inContext(contextSource(search.context, copied, path))
            : inSourceStage(search, from, copied.source, absolute, intoFolder, path, depth);
        if (found !== null)
            return found;
    }
    return null;
}
function inContext(path) {
    return path === null ? null : { kind: 'context', path };
}
function inSourceStage(search, stage, source, destination, intoFolder, path, depth) {
    const absolute = (0,container_path/* resolveContainerPath */.pG)('/', source);
    const rest = path === destination ? '' : path.slice(destination === '/' ? 1 : destination.length + 1);
    const name = absolute.slice(absolute.lastIndexOf('/') + 1);
    const candidates = /[*?[]/.test(name)
        ? [(0,container_path/* resolveContainerPath */.pG)(absolute, `../${rest === '' ? path.slice(path.lastIndexOf('/') + 1) : rest}`)]
        : [
            ...(rest === name ? [absolute] : []),
            ...(rest === '' && intoFolder ? [] : [(0,container_path/* resolveContainerPath */.pG)(absolute, rest === '' ? '.' : rest)]),
        ];
    for (const candidate of candidates) {
        const found = inStage(search, stage, undefined, candidate, depth + 1);
        if (found !== null)
            return found;
    }
    return null;
}
function throughMounts(search, stage, item, mounts, path) {
    for (const mount of mounts) {
        const written = mount.options.get('target');
        if (mount.type !== 'bind' || written === undefined)
            continue;
        const expand = (raw) => expandPath(search.graph, raw, item.variables);
        const absolute = (0,container_path/* resolveContainerPath */.pG)(item.workingDirectory ?? '/', expand(written));
        if (!(0,container_path/* isInside */.FK)(path, absolute))
            continue;
        const source = expand(mount.options.get('source') ?? '.');
        const from = mount.options.get('from');
        const found = from === undefined
            ? inContext(contextSource(search.context, mountedFrom(source, absolute), path))
            : inMountedStage(search, stage, expand(from), source, absolute, path);
        if (found !== null)
            return found;
    }
    return null;
}
function mountedFrom(source, destination) {
    return { source, destination, intoFolder: false, parents: false, excludes: [] };
}
function inMountedStage(search, stage, from, source, destination, path) {
    const named = stageNamed(search.graph, from, stage.index);
    return named === null ? null : inSourceStage(search, named, source, destination, false, path, 0);
}
function stageNamed(graph, name, seenFrom) {
    const earlier = graph.stages.filter((stage) => stage.index < seenFrom);
    const named = earlier.findLast((stage) => stage.name?.toLowerCase() === name.toLowerCase());
    if (named !== undefined)
        return named;
    return /^\d+$/.test(name) ? (earlier[Number(name)] ?? null) : null;
}
function expandPath(graph, raw, variables) {
    const expansion = (0,expand/* expandWord */.V)(raw, { escape: graph.dockerfile.escape, variables });
    return expansion.ok ? expansion.value : raw;
}


/***/ }),

/***/ 9947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ stepsAfter),
/* harmony export */   Fn: () => (/* binding */ staysInImage),
/* harmony export */   Jl: () => (/* binding */ stepsWhereStays),
/* harmony export */   PI: () => (/* binding */ isLayered),
/* harmony export */   XN: () => (/* binding */ buildsOn),
/* harmony export */   c_: () => (/* binding */ layeredSteps)
/* harmony export */ });
/* unused harmony export layerInstructions */
/* harmony import */ var _support_container_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(832);
/* harmony import */ var _model_container_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6981);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4988);



function layerInstructions(model) {
    return model.graph.layerChain.flatMap((stage) => stage.instructions.map((at) => ({ stage, at })));
}
function isLayered(model, stage) {
    return model.graph.layerChain.includes(stage);
}
function layeredSteps(model) {
    return model.steps.filter((step) => isLayered(model, step.stage));
}
function stepsAfter(model, step) {
    const later = model.steps.indexOf(step);
    return model.steps.filter((other, index) => index > later && (other.stage === step.stage || buildsOn(model, other.stage, step.stage)));
}
function buildsOn(model, stage, base) {
    for (let at = stage, turns = 0; at !== undefined && turns < 1000; turns += 1) {
        if (at === base)
            return true;
        at = at.base.kind === 'stage' ? model.graph.stages[at.base.stage] : undefined;
    }
    return false;
}
function staysInImage(model, stage, folder) {
    return reaches(model, stage, folder, new Set());
}
function reaches(model, stage, folder, seen) {
    if (isLayered(model, stage))
        return true;
    if (seen.has(stage.index))
        return false;
    seen.add(stage.index);
    for (const taker of model.graph.stages) {
        if (!model.graph.reachable.has(taker.index))
            continue;
        for (const item of taker.instructions) {
            const { instruction } = item;
            if ((instruction.kind !== 'copy' && instruction.kind !== 'add') || instruction.from === null)
                continue;
            const from = (0,_model_container_files_js__WEBPACK_IMPORTED_MODULE_0__/* .stageNamed */ .ap)(model.graph, (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .expandWord */ .Vo)(instruction.from.raw, item), taker.index);
            if (from === null || !buildsOn(model, from, stage))
                continue;
            for (const source of instruction.sources) {
                const path = (0,_support_container_path_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveContainerPath */ .pG)('/', (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .expandWord */ .Vo)(source.raw, item));
                if ((0,_support_container_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(folder, path) && reaches(model, taker, folder, seen))
                    return true;
            }
        }
    }
    return false;
}
function stepsWhereStays(model, folderOf) {
    return model.steps.filter((step) => staysInImage(model, step.stage, folderOf(step)));
}


/***/ }),

/***/ 2899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ compileSign),
/* harmony export */   HU: () => (/* binding */ layeredInstalls),
/* harmony export */   K4: () => (/* binding */ directNames),
/* harmony export */   c8: () => (/* binding */ imageInstalls),
/* harmony export */   mR: () => (/* binding */ broughtNames),
/* harmony export */   pt: () => (/* binding */ gpuDistribution),
/* harmony export */   xV: () => (/* binding */ requirementName)
/* harmony export */ });
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(933);
/* harmony import */ var _layers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9947);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4988);



function layeredInstalls(model) {
    return (0,_layers_js__WEBPACK_IMPORTED_MODULE_0__/* .layeredSteps */ .c_)(model).flatMap((step) => step.pythonInstalls.map((item) => ({ step, item })));
}
function imageInstalls(model) {
    return model.steps.flatMap((step) => step.pythonInstalls
        .filter((item) => (0,_layers_js__WEBPACK_IMPORTED_MODULE_0__/* .staysInImage */ .Fn)(model, step.stage, environmentFolder(model, step, item)))
        .map((item) => ({ step, item })));
}
function environmentFolder(model, step, item) {
    const { install } = item;
    const { command } = install;
    if (install.target !== null)
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .XM)(step, command, install.target) ?? '/';
    const program = command.words[0]?.value ?? '';
    const own = /^(\/.+)\/bin\/[^/]+$/.exec(program)?.[1];
    if (own !== undefined && !/^\/usr(?:\/local)?$/.test(own))
        return own;
    const words = command.words.map((word) => word.text);
    if (words.includes('--user'))
        return `${step.home}/.local`;
    if (install.manager === 'uv-sync' || install.manager === 'uv-add')
        return step.at.variables.get('UV_PROJECT_ENVIRONMENT') ?? (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOfText */ .u6)(step, command, '.venv') ?? '/';
    const active = command.environment.get('VIRTUAL_ENV') ?? step.at.variables.get('VIRTUAL_ENV');
    if (active !== undefined && active !== '')
        return active;
    const first = (step.at.variables.get('PATH') ?? '').split(':')[0] ?? '';
    const onPath = /^(\/.+)\/bin$/.exec(first)?.[1];
    if (onPath !== undefined && !/^\/usr(?:\/local)?$/.test(onPath))
        return onPath;
    return `/usr/local/lib/python${model.python.version}/site-packages`;
}
function directNames(item) {
    const names = new Set();
    for (const word of item.install.requirements) {
        const name = requirementName(word.text);
        if (name !== null)
            names.add(name);
    }
    for (const root of item.closure?.closure.roots ?? [])
        names.add(root.name);
    return names;
}
function broughtNames(item) {
    const names = new Set(item.closure === null ? directNames(item) : []);
    for (const distribution of item.closure?.distributions ?? [])
        if (!distribution.provided)
            names.add(distribution.name);
    return names;
}
function requirementName(text) {
    if (/^[./~]|[/\\]|\.(?:whl|zip|tar\.gz|tgz)$|:\/\//.test(text.replace(/\s*@.*$/s, '')))
        return null;
    const name = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:[[=<>!~;@\s]|$)/.exec(text)?.[1];
    return name === undefined ? null : (0,_python_name_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeName */ .P)(name);
}
const NEEDS_GPU = new Set([
    'apex',
    'auto-gptq',
    'autoawq',
    'bitsandbytes',
    'causal-conv1d',
    'cudf-cu12',
    'cuml-cu12',
    'cupy',
    'cupy-cuda11x',
    'cupy-cuda12x',
    'cupy-cuda13x',
    'deepspeed',
    'exllamav2',
    'faiss-gpu',
    'faiss-gpu-cu12',
    'flash-attn',
    'flashinfer-python',
    'gptqmodel',
    'mamba-ssm',
    'nvidia-dali-cuda120',
    'nvidia-modelopt',
    'onnxruntime-gpu',
    'paddlepaddle-gpu',
    'pynvml',
    'sageattention',
    'sglang',
    'tensorflow-gpu',
    'tensorrt',
    'tensorrt-llm',
    'torch-tensorrt',
    'transformer-engine',
    'triton',
    'unsloth',
    'vllm',
    'xformers',
]);
function gpuDistribution(item) {
    const direct = directNames(item);
    for (const name of broughtNames(item))
        if (NEEDS_GPU.has(name) && (name !== 'triton' || direct.has(name)))
            return name;
    return null;
}
const COMPILES = new Set([
    'apex',
    'causal-conv1d',
    'deepspeed',
    'detectron2',
    'fairseq',
    'flash-attn',
    'flashinfer-python',
    'gptqmodel',
    'mamba-ssm',
    'mmcv',
    'mmcv-full',
    'mmdet',
    'natten',
    'pytorch3d',
    'sageattention',
    'spconv',
    'tensorrt-llm',
    'tilelang',
    'tinycudann',
    'torch-cluster',
    'torch-scatter',
    'torch-sparse',
    'torch-spline-conv',
    'transformer-engine',
    'triton',
    'vllm',
    'xformers',
]);
function compileSign(item) {
    const { install } = item;
    const direct = directNames(item);
    for (const name of broughtNames(item))
        if (COMPILES.has(name) && (name !== 'triton' || direct.has(name)))
            return name;
    const words = install.command.words.map((word) => word.text);
    const flag = words.find((word) => /^--(?:no-build-isolation|no-binary|config-settings?|global-option)\b/.test(word));
    if (flag !== undefined)
        return flag;
    const source = [...install.requirements, ...install.editables].find((word) => /^(?:git|hg|svn|bzr)\+|@\s*(?:git\+|https?:)|\.(?:tar\.gz|zip)$|\.git$/.test(word.text));
    return source?.text ?? null;
}


/***/ }),

/***/ 4988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vo: () => (/* binding */ expandWord),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   fQ: () => (/* binding */ globCovers),
/* harmony export */   jt: () => (/* binding */ directoryOf),
/* harmony export */   oZ: () => (/* binding */ packageName),
/* harmony export */   u6: () => (/* binding */ pathOfText)
/* harmony export */ });
/* harmony import */ var _docker_dockerfile_expand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3092);
/* harmony import */ var _support_container_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(832);


function expandWord(raw, at) {
    const expansion = (0,_docker_dockerfile_expand_js__WEBPACK_IMPORTED_MODULE_0__/* .expandWord */ .V)(raw, { escape: '\\', variables: at.variables, keepUnset: true });
    return expansion.ok ? expansion.value : raw;
}
function directoryOf(step, command) {
    if (!command.workingDirectoryKnown)
        return null;
    const start = step.at.workingDirectory;
    if (command.workingDirectory === null)
        return start;
    if (command.workingDirectory.startsWith('/'))
        return (0,_support_container_path_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveContainerPath */ .pG)('/', command.workingDirectory);
    return start === null ? null : (0,_support_container_path_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveContainerPath */ .pG)(start, command.workingDirectory);
}
function pathOf(step, command, word) {
    const text = word.value ?? (/[$`]/.test(word.text) ? null : word.text);
    if (text === null)
        return null;
    return pathOfText(step, command, text);
}
function pathOfText(step, command, text) {
    if (text === '~' || text.startsWith('~/'))
        return (0,_support_container_path_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveContainerPath */ .pG)(step.home, `.${text.slice(1)}`);
    if (text.startsWith('/'))
        return (0,_support_container_path_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveContainerPath */ .pG)('/', text);
    const directory = directoryOf(step, command);
    return directory === null ? null : (0,_support_container_path_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveContainerPath */ .pG)(directory, text);
}
function globCovers(pattern, path) {
    if (!/[*?[{]/.test(pattern))
        return (0,_support_container_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .FK)(path, pattern);
    const wanted = pattern.split('/');
    const parts = path.split('/');
    if (wanted.length > parts.length)
        return false;
    return wanted.every((part, index) => matchesPart(part, parts[index] ?? ''));
}
function matchesPart(pattern, text) {
    if (/[[{]/.test(pattern))
        return true;
    let p = 0;
    let t = 0;
    let star = -1;
    let mark = 0;
    while (t < text.length) {
        if (p < pattern.length && pattern[p] === '*') {
            star = p;
            p += 1;
            mark = t;
        }
        else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === text[t])) {
            p += 1;
            t += 1;
        }
        else if (star !== -1) {
            p = star + 1;
            mark += 1;
            t = mark;
        }
        else
            return false;
    }
    while (pattern[p] === '*')
        p += 1;
    return p === pattern.length;
}
function packageName(word) {
    return word.text.replace(/[=:/<>~].*$/s, '').toLowerCase();
}


/***/ }),

/***/ 9108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ DOCKERFILE_RULES)
});

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/edit/append.js
function offsetBehind(script, end) {
    return end === 0 ? script.assembled.sourceOffset(0) : script.assembled.sourceOffset(end - 1) + 1;
}
function lineEndAt(text, offset) {
    const newline = text.indexOf('\n', offset);
    const before = newline === -1 ? text.lastIndexOf('\n') : newline;
    return before > 0 && text[before - 1] === '\r' ? '\r\n' : '\n';
}
function indentationAt(text, offset) {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    return /^[ \t]*/.exec(text.slice(start))?.[0] ?? '';
}
function appendCommand(model, step, script, command) {
    const last = endOfList(step, script);
    if (last === null)
        return null;
    const text = model.source.text;
    const at = offsetBehind(script, last.range.end);
    const separator = isHeredocBody(step, script)
        ? separatorOfBody(text, step, script, last)
        : separatorOfRun(model, step, script, at);
    return { path: model.path, start: at, end: at, newText: `${separator}${command}` };
}
function endOfList(step, script) {
    const { members, errors, text } = script.script;
    const last = members.at(-1);
    if (last === undefined || !script.editable || errors.length > 0)
        return null;
    if (step.instruction.heredocs.length > 0 && !isHeredocBody(step, script))
        return null;
    if (members.some((member) => member.operator === '&'))
        return null;
    if (/<</.test(text.slice(last.range.start, last.range.end)))
        return null;
    const shebang = /^#![^\n]*/.exec(text)?.[0];
    if (shebang !== undefined && !/\b(?:ba|da|a|z|k)?sh\b/.test(shebang))
        return null;
    const final = script.script.commands.findLast((item) => item.listPosition === members.length - 1);
    if (final !== undefined && /^(?:exit|exec|return|logout)$/.test(final.name ?? ''))
        return null;
    if (script.script.commands.some((item) => /^exec\s/.test(text.slice(item.range.start, item.range.end))))
        return null;
    if (!usesPosixShell(step))
        return null;
    return last;
}
function usesPosixShell(step) {
    const shell = step.at.shell?.[0];
    return shell === undefined || /(?:^|\/)(?:ba|da|a|z|k)?sh$/.test(shell);
}
function isHeredocBody(step, script) {
    return step.instruction.heredocs.some((heredoc) => heredoc.body === script.assembled);
}
function endsAtFailure(step, script) {
    const { commands, members, text } = script.script;
    const last = members.at(-1);
    const before = members.at(-2);
    if (last === undefined || (before !== undefined && before.operator !== ';' && before.operator !== '\n'))
        return false;
    if (text[last.range.start] === '!')
        return false;
    if (!commands.some((command) => command.listPosition === members.length - 1))
        return false;
    if (step.at.shell?.some((word, index) => index > 0 && /^-[a-z]*e/.test(word)) === true)
        return true;
    if (/^#![^\n]*\s-[a-z]*e/.test(text))
        return true;
    const settings = commands.filter((command) => command.name === 'set');
    const first = settings[0];
    if (settings.length !== 1 || first === undefined)
        return false;
    if (first.listPosition === null || first.certainty !== 'always')
        return false;
    return first.words.some((word) => /^-[a-z]*e/.test(word.text) || word.text === 'errexit');
}
function separatorOfBody(text, step, script, last) {
    const start = script.assembled.sourceOffset(last.range.start);
    if (!endsAtFailure(step, script))
        return ' && ';
    return `${lineEndAt(text, start)}${indentationAt(text, start)}`;
}
function separatorOfRun(model, step, script, at) {
    const { text } = model.source;
    const { members } = script.script;
    for (let index = members.length - 2; index >= 0; index -= 1) {
        const member = members[index];
        const next = members[index + 1];
        if (member === undefined || next === undefined)
            continue;
        const gap = text.slice(offsetBehind(script, member.range.end), script.assembled.sourceOffset(next.range.start));
        if (!gap.includes('\n'))
            continue;
        const style = withoutComments(gap);
        if (member.operator === '&&' && style.includes('&&'))
            return style;
        if (member.operator === ';' && endsAtFailure(step, script))
            return style;
    }
    const start = step.instruction.range.start;
    if (!text.slice(start, at).includes('\n'))
        return ' && ';
    const indentation = indentationAt(text, at);
    return ` ${model.dockerfile.escape}${lineEndAt(text, start)}${indentation === '' ? '    ' : indentation}&& `;
}
function withoutComments(gap) {
    return gap
        .split('\n')
        .filter((line, index) => index === 0 || !/^\s*#/.test(line))
        .join('\n');
}

// EXTERNAL MODULE: ./build/src/shell/removal.js + 1 modules
var removal = __webpack_require__(4425);
// EXTERNAL MODULE: ./build/src/commands/analyze/rules/evidence/words.js
var words = __webpack_require__(4988);
;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/evidence/cleanup.js


function commandsAfter(step, first) {
    const rest = step.commands.slice(step.commands.indexOf(first) + 1);
    if (first.command.certainty === 'always')
        return rest.filter((later) => later.command.certainty === 'always');
    const script = step.scripts.find((candidate) => candidate.commands.includes(first));
    const branches = new BranchWalk(script?.script.text ?? '', first.command.range.end);
    const own = new Set(script?.commands);
    return rest.filter((later) => {
        if (later.command.certainty === 'always')
            return true;
        if (!own.has(later))
            return false;
        branches.walkTo(later.command.range.start);
        return isPrefix(later.command.enclosures, first.command.enclosures)
            ? branches.isWithin(first.command.enclosures.length - later.command.enclosures.length)
            : false;
    });
}
function isPrefix(outer, around) {
    return outer.length <= around.length && outer.every((enclosure, index) => enclosure === around[index]);
}
class BranchWalk {
    #text;
    #at;
    #depth = 0;
    #shallowest = 0;
    #parted = Number.POSITIVE_INFINITY;
    constructor(text, from) {
        this.#text = text;
        this.#at = from;
    }
    walkTo(end) {
        if (end <= this.#at)
            return;
        for (const [token] of this.#text.slice(this.#at, end).matchAll(KEYWORD)) {
            if (/^(?:if|case|for|while|until)$/.test(token))
                this.#depth += 1;
            else if (/^(?:fi|esac|done)$/.test(token))
                this.#depth -= 1;
            else
                this.#parted = Math.min(this.#parted, this.#depth);
            this.#shallowest = Math.min(this.#shallowest, this.#depth);
        }
        this.#at = end;
    }
    isWithin(levels) {
        return this.#shallowest >= -levels && this.#parted > -levels;
    }
}
const KEYWORD = /(?<=^|[\s;&|(){}])(?:if|case|for|while|until|fi|esac|done|else|elif)(?=$|[\s;&|(){}])|;;/g;
function empties(step, item, folder) {
    const { known } = item;
    if (known?.kind !== 'removal')
        return false;
    if ((0,removal/* removes */.y)(known, folder, contextOf(step)))
        return true;
    return (0,removal/* removedPaths */.j)(known, contextOf(step)).some((path) => {
        if ((0,words/* globCovers */.fQ)(path, folder))
            return true;
        const slash = path.lastIndexOf('/');
        return path.slice(0, slash) === folder && /[*?[{]/.test(path.slice(slash + 1));
    });
}
function contextOf(step) {
    const { workingDirectory } = step.at;
    return { home: step.home, ...(workingDirectory === null ? {} : { workingDirectory }) };
}
function removesUnknown(known) {
    return (known?.kind === 'removal' &&
        known.paths.some((word) => word.value === null && /^["']?[$`]/.test(word.text)));
}
function isCleanupProgram(item) {
    if (item.known !== null)
        return false;
    const [program, script] = item.command.words;
    return ((program !== undefined && /(?:^|[/_-])clean/i.test(program.text)) ||
        (script !== undefined && /clean[\w.-]*\.(?:ba)?sh$|\/[\w-]*clean/i.test(script.text)));
}

// EXTERNAL MODULE: ./build/src/support/container-path.js
var container_path = __webpack_require__(832);
;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/evidence/mounts.js


function mountHolding(step, path) {
    for (const mount of step.instruction.mounts) {
        const { options } = mount;
        const target = options.get('target') ?? options.get('dst') ?? options.get('destination');
        if (target === undefined)
            continue;
        const absolute = (0,container_path/* resolveContainerPath */.pG)(step.at.workingDirectory ?? '/', (0,words/* expandWord */.Vo)(target, step.at));
        if ((0,container_path/* isInside */.FK)(path, absolute))
            return { type: mount.type, target: absolute };
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/evidence/apt.js


const LISTS = '/var/lib/apt/lists';
function aptCommands(step, operations) {
    return step.commands.filter((item) => item.known?.kind === 'system-packages' &&
        (item.known.manager === 'apt-get' || item.known.manager === 'apt') &&
        operations.includes(item.known.operation) &&
        !item.command.enclosures.includes('function'));
}
function sudoOf(text, item) {
    const first = item.command.words[0]?.range.start ?? item.command.range.start;
    const before = text.slice(Math.max(0, first - 40), first);
    return /\bsudo(?:\s+-\S+)*\s+(?:\w+=\S*\s+)*$/.test(before) ? 'sudo ' : '';
}
function removesLists(step, item) {
    const { command, known } = item;
    if (/^apt(?:-get)?$/.test(command.name ?? '') && command.words.some((word) => word.text === 'distclean'))
        return true;
    if (known?.kind !== 'removal')
        return false;
    return (empties(step, item, LISTS) ||
        known.paths.some((word) => /\/var\/lib\/apt\/lists\/.*[*{?[]/.test(word.text)) ||
        (known.tool === 'find' && known.paths.some((word) => word.text.startsWith(LISTS))));
}
function keepsLists(step) {
    const last = aptCommands(step, ['update']).at(-1);
    if (last === undefined || mountHolding(step, LISTS) !== null)
        return false;
    return !commandsAfter(step, last).some((item) => removesLists(step, item));
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/evidence/judge.js
function finding(model, range, message, more = {}) {
    return {
        kind: 'finding',
        message,
        path: model.path,
        range,
        ...(more.fix === undefined ? {} : { fix: more.fix }),
        ...(more.saving === undefined ? {} : { saving: more.saving }),
    };
}
function praise(model, range, message) {
    return { kind: 'praise', message, path: model.path, range };
}
const MAXIMUM_JUDGEMENTS = 200;
const MAXIMUM_LOOKED_AT = 100;
function limited(judgements) {
    const first = [];
    for (const judgement of judgements) {
        first.push(judgement);
        if (first.length === MAXIMUM_JUDGEMENTS)
            break;
    }
    return first;
}
function findingsOrPraise(judgements) {
    const all = limited(judgements);
    const findings = all.filter((judgement) => judgement.kind === 'finding');
    return findings.length > 0 ? findings : all.slice(0, 1);
}
function advice(description) {
    return { safety: 'suggested', description, edits: [] };
}
function rangeOfCommand(model, step, script, range) {
    if (script === null || !script.editable || range.end <= range.start)
        return step.instruction.range;
    const start = script.assembled.sourceOffset(range.start);
    const end = script.assembled.sourceOffset(range.end - 1) + 1;
    return end > start ? model.source.range(start, end) : step.instruction.range;
}
function scriptOf(step, command) {
    return step.scripts.find((script) => script.commands.some((item) => item.command === command)) ?? null;
}

// EXTERNAL MODULE: ./build/src/commands/analyze/rules/evidence/layers.js
var evidence_layers = __webpack_require__(9947);
;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/apt-lists.js






const REMOVE = `rm -rf ${LISTS}/*`;
const aptLists = {
    id: 'apt-lists',
    title: 'Package lists of apt stay in the image',
    severity: 'warning',
    summary: 'Fires when a RUN updates the package lists of apt and does not remove them before it ends.',
    rationale: `\`apt-get update\` downloads the index of every package of the distribution: about 40 MB unpacked on Ubuntu 22.04.
Nothing reads it after the install. \`apt-get clean\` removes downloaded packages, not the lists, and on Debian's and Ubuntu's
own images it has nothing to do, because these are configured to drop downloaded packages at once.

The fix appends \`${REMOVE}\` to the RUN. It is offered as safe only when no later RUN installs without updating first.
Equally good: \`apt-get distclean\`, or a cache mount over \`${LISTS}\`. Removing the lists in a later RUN does not help.`,
    examples: [
        {
            bad: 'FROM debian:12-slim\nRUN apt-get update && apt-get install -y --no-install-recommends curl\n',
            good: `FROM debian:12-slim\nRUN apt-get update && apt-get install -y --no-install-recommends curl && ${REMOVE}\n`,
        },
        {
            bad: 'FROM debian:12-slim\nRUN apt-get update && apt-get install -y --no-install-recommends curl && apt-get clean\n',
            good: 'FROM debian:12-slim\nRUN --mount=type=cache,target=/var/lib/apt,sharing=locked apt-get update && apt-get install -y --no-install-recommends curl\n',
        },
    ],
    check: (model) => findingsOrPraise(judge(model)),
};
function* judge(model) {
    let weighed = false;
    for (const step of model.steps) {
        if (!(0,evidence_layers/* staysInImage */.Fn)(model, step.stage, LISTS))
            continue;
        const last = aptCommands(step, ['update']).at(-1);
        if (last === undefined)
            continue;
        const script = scriptOf(step, last.command);
        const range = rangeOfCommand(model, step, script, last.command.range);
        const mount = mountHolding(step, LISTS);
        if (mount !== null) {
            yield praise(model, range, `The package lists of apt lie in a ${mount.type} mount (${mount.target}), not in the image.`);
            continue;
        }
        const after = commandsAfter(step, last);
        if (after.some((item) => removesLists(step, item))) {
            yield praise(model, range, 'The package lists of apt are removed in the RUN that downloads them.');
            continue;
        }
        if (after.some((item) => removesUnknown(item.known) || isCleanupProgram(item)))
            continue;
        const bytes = weighed || !(0,evidence_layers/* isLayered */.PI)(model, step.stage) ? null : model.system.lists;
        weighed ||= bytes !== null;
        yield listsKept(model, step, last, bytes);
    }
}
function listsKept(model, step, last, bytes) {
    const saving = bytes === null ? {} : { saving: { kind: 'image', quantity: bytes } };
    const script = scriptOf(step, last.command);
    const range = rangeOfCommand(model, step, script, last.command.range);
    const dependent = (0,evidence_layers/* stepsAfter */.Ec)(model, step).find(dependsOnLists);
    if (dependent !== undefined) {
        const line = dependent.instruction.range.startLine;
        return finding(model, range, `The package lists that apt downloads here stay in this layer, and line ${line} needs them. Update, install and remove ` +
            `the lists in one RUN: \`${REMOVE}\` at its end.`, { fix: advice(`Merge with the RUN at line ${line} and end it with ${REMOVE}`), ...saving });
    }
    const command = `${script === null ? '' : sudoOf(script.script.text, last)}${REMOVE}`;
    const edit = script === null ? null : appendCommand(model, step, script, command);
    const hidden = (0,evidence_layers/* stepsAfter */.Ec)(model, step).some(runsOwnScript);
    return finding(model, range, `The package lists that apt downloads stay in this layer, and nothing reads them again. Remove them at the end of the ` +
        `same RUN: \`${REMOVE}\`.`, {
        fix: edit === null
            ? advice(`End the RUN with ${command}`)
            : {
                safety: hidden ? 'suggested' : 'safe',
                description: `Append ${command} to the RUN`,
                edits: [edit],
            },
        ...saving,
    });
}
function dependsOnLists(step) {
    if (mountHolding(step, LISTS) !== null)
        return false;
    const first = aptCommands(step, ['install', 'upgrade', 'update'])[0];
    return (first !== undefined &&
        first.known.operation !== 'update' &&
        !first.known.packages.every((word) => /^\.{0,2}\/|\.deb$/.test(word.text)));
}
function runsOwnScript(step) {
    return step.commands.some((item) => item.known === null && item.command.words.slice(0, 2).some((word) => /\.sh$|^\.\//.test(word.text)));
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/edit/words.js

function isTraceable(model, script, word) {
    if (!script.editable || word.range.end <= word.range.start)
        return false;
    const start = script.assembled.sourceOffset(word.range.start);
    return model.source.text.slice(start, offsetBehind(script, word.range.end)) === word.raw;
}
function insertAfterWord(model, script, word, inserted) {
    if (script === null || !isTraceable(model, script, word))
        return null;
    const at = offsetBehind(script, word.range.end);
    return { path: model.path, start: at, end: at, newText: ` ${inserted}` };
}
function replaceWord(model, script, word, replacement) {
    if (script === null || !isTraceable(model, script, word))
        return null;
    return {
        path: model.path,
        start: script.assembled.sourceOffset(word.range.start),
        end: offsetBehind(script, word.range.end),
        newText: replacement,
    };
}
function removeWord(model, script, word) {
    if (script === null || !isTraceable(model, script, word))
        return null;
    const { text } = model.source;
    const start = script.assembled.sourceOffset(word.range.start);
    const end = offsetBehind(script, word.range.end);
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const newline = text.indexOf('\n', end);
    const before = text.slice(lineStart, start);
    const after = newline === -1 ? text.slice(end) : text.slice(end, newline);
    if (/^[ \t]*$/.test(before) && newline !== -1 && /^[ \t]*[\\`][ \t]*\r?$/.test(after))
        return { path: model.path, start: lineStart, end: newline + 1, newText: '' };
    const blanks = /[ \t]*$/.exec(before)?.[0].length ?? 0;
    if (blanks === 0 || blanks === before.length)
        return null;
    return { path: model.path, start: start - blanks, end, newText: '' };
}
function shown(text, range, limit = 60) {
    const line = text.slice(range.start, range.end).replace(/\s+/g, ' ').trim();
    return line.length > limit ? `${line.slice(0, limit - 1)}…` : line;
}

// EXTERNAL MODULE: ./build/src/commands/analyze/model/container-files.js + 1 modules
var container_files = __webpack_require__(6981);
;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/evidence/copies.js



const COPIES = new WeakMap();
function copiesOf(model, stage) {
    let copies = COPIES.get(stage);
    if (copies === undefined) {
        copies = stage.instructions.flatMap((at) => {
            const { instruction } = at;
            return instruction.kind === 'copy' || instruction.kind === 'add'
                ? [readCopy(model, stage, at, instruction)]
                : [];
        });
        COPIES.set(stage, copies);
    }
    return copies;
}
function readCopy(model, stage, at, instruction) {
    const written = instruction.destination === null ? null : (0,words/* expandWord */.Vo)(instruction.destination.raw, at);
    const sources = instruction.sources.map((source) => (0,words/* expandWord */.Vo)(source.raw, at));
    return {
        stage,
        at,
        instruction,
        destination: written === null ? null : absolute(at, written),
        intoFolder: written !== null && (/(^|\/)\.{0,2}$/.test(written) || sources.length > 1),
        origin: originOf(model, stage, at, instruction),
        sources,
    };
}
function absolute(at, written) {
    if (written.includes('$'))
        return null;
    if (written.startsWith('/'))
        return (0,container_path/* resolveContainerPath */.pG)('/', written);
    return at.workingDirectory === null ? null : (0,container_path/* resolveContainerPath */.pG)(at.workingDirectory, written);
}
function originOf(model, stage, at, instruction) {
    if (instruction.from === null)
        return { kind: 'context' };
    const name = (0,words/* expandWord */.Vo)(instruction.from.raw, at);
    const from = (0,container_files/* stageNamed */.ap)(model.graph, name, stage.index);
    return from === null ? { kind: 'image', name } : { kind: 'stage', stage: from };
}
function isWholeContext(source) {
    return /^(?:\.?\/*\.?\/*|(?:\.?\/)?\*)$/.test(source);
}
function copiesWholeContext(copy) {
    return copy.origin.kind === 'context' && copy.sources.some(isWholeContext);
}
function isRemote(source) {
    return /^(?:https?|ftp):\/\/|^git@|\.git(?:#|$)/.test(source);
}
function copiedFiles(model, copy) {
    const { destination } = copy;
    if (copy.origin.kind !== 'context' || destination === null)
        return [];
    return copy.sources.flatMap((source) => isRemote(source) ? [] : filesOfSource(model, copy, destination, source));
}
function filesOfSource(model, copy, destination, source) {
    const files = model.context.files;
    const pattern = (0,container_path/* resolveContainerPath */.pG)('/', source).slice(1);
    if (pattern === '')
        return files.map((entry) => ({ entry, containerPath: (0,container_path/* resolveContainerPath */.pG)(destination, entry.path) }));
    const result = [];
    const depth = pattern.split('/').length;
    const glob = /[*?[]/.test(pattern);
    const prefix = `${pattern}/`;
    for (const entry of files) {
        if (!glob && entry.path !== pattern && !entry.path.startsWith(prefix))
            continue;
        if (glob && !(0,words/* globCovers */.fQ)(pattern, entry.path))
            continue;
        const rest = entry.path.split('/').slice(depth).join('/');
        const name = copy.intoFolder || glob ? (0,container_path/* baseName */.Fl)(entry.path) : '.';
        result.push({ entry, containerPath: (0,container_path/* resolveContainerPath */.pG)(destination, rest === '' ? name : rest) });
    }
    return result;
}
function writesInto(copy, folder) {
    return (copy.destination !== null &&
        ((0,container_path/* isInside */.FK)(copy.destination, folder) || ((0,container_path/* isInside */.FK)(folder, copy.destination) && copy.destination !== '/')));
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/evidence/system.js
function systemSaving(model, change) {
    const quantity = model.system.saving(change);
    return quantity === null ? {} : { saving: { kind: 'image', quantity } };
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/apt-recommends.js







const FLAG = '--no-install-recommends';
const aptRecommends = {
    id: 'apt-recommends',
    title: 'apt installs recommended packages too',
    severity: 'info',
    summary: 'Fires when `apt-get install` in the image does not turn off recommended packages.',
    rationale: `A Debian package can recommend others that most people want on a desktop: fonts, manuals, language tools, whole
desktop services behind a graphics library. apt installs them unless it is told not to. Two in five Dockerfiles of public
machine-learning repositories do not tell it.

The fix adds \`${FLAG}\`. It is only suggested, because a program may rely on a recommended package
(\`ca-certificates\` behind \`curl\` is the usual one): name such a package and rebuild. The setting
\`APT::Install-Recommends "false"\` in \`/etc/apt/apt.conf.d\` does the same for all installs.`,
    examples: [
        {
            bad: 'FROM debian:12-slim\nRUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*\n',
            good: `FROM debian:12-slim\nRUN apt-get update && apt-get install -y ${FLAG} curl ca-certificates && rm -rf /var/lib/apt/lists/*\n`,
        },
    ],
    check: (model) => findingsOrPraise(apt_recommends_judge(model)),
};
function* apt_recommends_judge(model) {
    if (configuresApt(model))
        return;
    for (const step of (0,evidence_layers/* stepsWhereStays */.Jl)(model, () => '/usr/bin')) {
        if (step.at.variables.has('APT_CONFIG'))
            continue;
        for (const item of aptCommands(step, ['install'])) {
            const { known } = item;
            if (known.packages.length === 0)
                continue;
            const script = scriptOf(step, item.command);
            const range = rangeOfCommand(model, step, script, item.command.range);
            if (known.recommendsDisabled) {
                yield praise(model, range, 'apt installs what is named and what that needs, without recommended packages.');
                continue;
            }
            if (item.command.words.some((word) => word.value === null && /^["']?\$/.test(word.text)))
                continue;
            if (removedAgain(step, item))
                continue;
            const edit = insertAfterWord(model, script, known.subcommand, FLAG);
            yield finding(model, range, `apt also installs the packages that these only recommend. Add \`${FLAG}\`, rebuild, and name what turns out to be missing.`, {
                fix: edit === null
                    ? advice(`Add ${FLAG}`)
                    : { safety: 'suggested', description: `Add ${FLAG}`, edits: [edit] },
                ...systemSaving(model, { item, withoutRecommends: true }),
            });
        }
    }
}
function configuresApt(model) {
    for (const step of model.steps)
        for (const script of step.scripts)
            if (/Install-Recommends/i.test(script.script.text) && /apt\.conf/.test(script.script.text))
                return true;
    return model.graph.stages.some((stage) => copiesOf(model, stage).some((copy) => copy.destination?.startsWith('/etc/apt') === true));
}
function removedAgain(step, item) {
    if (item.known?.kind !== 'system-packages')
        return false;
    const removed = new Set(aptCommands(step, ['remove', 'autoremove']).flatMap((other) => other.known.packages.map(words/* packageName */.oZ)));
    return item.known.packages.every((word) => removed.has((0,words/* packageName */.oZ)(word)));
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/apt-upgrade.js


const aptUpgrade = {
    id: 'apt-upgrade',
    title: 'Packages of the base image are upgraded in a layer',
    severity: 'info',
    summary: 'Fires when a RUN upgrades the packages that the base image brings.',
    rationale: `The base image's layers don't change: an upgraded package is stored again, beside the old one that the image still
carries. The same Dockerfile also gives another image every week. A newer tag of the base brings the same security fixes
without the second copy, since the well-kept bases are rebuilt when their packages change.

There is no automatic fix: take a newer tag or digest of the base, and keep the upgrade only for a fix that the base does not
have yet.`,
    examples: [
        {
            bad: 'FROM debian:12-slim\nRUN apt-get update && apt-get upgrade -y && rm -rf /var/lib/apt/lists/*\n',
            good: 'FROM debian:12.7-slim\nRUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*\n',
        },
    ],
    check: (model) => limited(apt_upgrade_judge(model)),
};
function* apt_upgrade_judge(model) {
    for (const step of (0,evidence_layers/* layeredSteps */.c_)(model))
        for (const item of step.commands) {
            const { known, command } = item;
            if (known?.kind !== 'system-packages' || known.operation !== 'upgrade')
                continue;
            if (known.packages.length > 0 || command.enclosures.includes('function'))
                continue;
            yield finding(model, rangeOfCommand(model, step, scriptOf(step, command), command.range), `${known.manager} stores every package that it upgrades a second time: the old ones stay in the base image's layers. ` +
                'Take a newer tag of the base image instead.', { fix: advice('Move to a newer tag or digest of the base image and drop the upgrade') });
        }
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/archive-kept.js









const ARCHIVE = /\.(?:tar(?:\.\w+)?|t[gbx]z|tbz2|zip|7z|rar|gz|bz2|xz|zst|deb|rpm|run|whl|sh)$/i;
const archiveKept = {
    id: 'archive-kept',
    title: 'A used archive stays in the image',
    severity: 'warning',
    summary: 'Fires when a RUN downloads an archive or an installer, uses it, and does not remove it.',
    rationale: `After unpacking, the layer holds both the archive and what was in it. After an installer ran, the installer is of no use.

The fix appends the removal to the RUN that downloads; it is offered as safe when the path is literal and nothing later in the Dockerfile
mentions the file. Unpacking from a pipe (\`curl -fsSL … | tar -xz -C /opt\`) never writes the archive at all, and a download in another
stage leaves it there. Removing it in a later RUN frees nothing, and so does removing what \`ADD <url>\` fetched.`,
    examples: [
        {
            bad: 'FROM debian:12-slim\nRUN wget -O /tmp/tool.tar.gz https://files.example.org/tool.tar.gz && tar -xzf /tmp/tool.tar.gz -C /opt\n',
            good: 'FROM debian:12-slim\nRUN wget -O /tmp/tool.tar.gz https://files.example.org/tool.tar.gz && tar -xzf /tmp/tool.tar.gz -C /opt && rm -f /tmp/tool.tar.gz\n',
        },
    ],
    check: (model) => findingsOrPraise(archive_kept_judge(model)),
};
function* archive_kept_judge(model) {
    let looked = 0;
    for (const step of model.steps)
        for (const item of step.commands) {
            const { known } = item;
            if (looked > MAXIMUM_LOOKED_AT)
                return;
            if (known?.kind === 'download')
                looked += 1;
            if (known?.kind !== 'download' || item.command.enclosures.includes('function'))
                continue;
            const judgement = judgeDownload(model, step, item, known);
            if (judgement !== null)
                yield judgement;
        }
    yield* judgeAdds(model);
}
const UNKNOWN_DIRECTORY = '/\u0000base';
function placed(step) {
    return step.at.workingDirectory === null
        ? { ...step, at: { ...step.at, workingDirectory: UNKNOWN_DIRECTORY } }
        : step;
}
function judgeDownload(model, written, item, known) {
    const step = placed(written);
    const path = known.output === null ? null : (0,words/* pathOfText */.u6)(step, item.command, known.output);
    if (path === null || path === '/dev/null' || !ARCHIVE.test(path))
        return null;
    if (step !== written &&
        /(?:^|\/)\.\.(?:\/|$)/.test(`${known.output}/${item.command.workingDirectory ?? ''}`))
        return null;
    if (!(0,evidence_layers/* staysInImage */.Fn)(model, step.stage, path) || mountHolding(step, path) !== null)
        return null;
    const after = commandsAfter(step, item);
    const user = after.find((later) => uses(step, later, path));
    const removed = step.commands
        .slice(step.commands.indexOf(item) + 1)
        .some((later) => empties(step, later, path) || removesName(later, path));
    const script = scriptOf(step, item.command);
    const range = rangeOfCommand(model, step, script, item.command.range);
    if (removed)
        return user === undefined
            ? null
            : praise(model, range, `${(0,container_path/* baseName */.Fl)(path)} is removed in the RUN that downloads it.`);
    if (after.some((later) => removesUnknown(later.known) || isCleanupProgram(later)))
        return null;
    const later = (0,evidence_layers/* stepsAfter */.Ec)(model, written).map(placed);
    const laterUser = later.find((other) => other.commands.some((command) => uses(other, command, path)));
    if (user === undefined && laterUser === undefined)
        return null;
    if (later.some((other) => other.commands.some((command) => empties(other, command, path))))
        return null;
    return finding(model, range, `${(0,container_path/* baseName */.Fl)(path)} stays in this layer after it was used. ` +
        (user === undefined
            ? `Download, use and remove it in one RUN (line ${laterUser?.instruction.range.startLine} uses it).`
            : 'Remove it at the end of the same RUN.'), {
        fix: user === undefined
            ? advice('Download, use and remove it in one RUN')
            : removalOf(model, step, item, path),
    });
}
function removalOf(model, step, item, path) {
    const script = scriptOf(step, item.command);
    const relative = path.startsWith(`${UNKNOWN_DIRECTORY}/`);
    const stays = !relative ||
        script?.commands.every(({ command }) => command.workingDirectoryKnown && command.workingDirectory === null) === true;
    const shown = relative ? path.slice(UNKNOWN_DIRECTORY.length + 1) : path;
    const literal = /^[\w./+@%][\w./+@%-]*$/.test(shown);
    const certain = stays && item.command.certainty === 'always' && item.command.listPosition !== null;
    const edit = script === null || !literal || !certain
        ? null
        : appendCommand(model, step, script, `${sudoOf(script.script.text, item)}rm -f ${shown}`);
    if (edit === null)
        return advice(`Remove ${shown} at the end of the RUN`);
    const rest = model.source.text.slice(step.instruction.range.end);
    return {
        safety: rest.includes((0,container_path/* baseName */.Fl)(path)) ? 'suggested' : 'safe',
        description: `Remove ${shown} at the end of the RUN`,
        edits: [edit],
    };
}
function uses(step, item, path) {
    const { known, command } = item;
    const name = (0,container_path/* baseName */.Fl)(path);
    const named = (word) => word.text.includes(name) && (0,words/* pathOf */.XM)(step, command, word) === path;
    if (known?.kind === 'extraction')
        return known.archive !== null && named(known.archive);
    if (known?.kind === 'system-packages')
        return known.operation === 'install' && known.packages.some(named);
    if (known?.kind === 'python-install')
        return known.requirements.some(named);
    if (/^(?:ba|da|a|z|k)?sh$|^(?:dpkg|rpm|unzip|tar|7z|gdebi|installer)$/.test(command.name ?? ''))
        return command.words.slice(1).some(named);
    const [program] = command.words;
    return known === null && program !== undefined && named(program);
}
function removesName(item, path) {
    return (item.known?.kind === 'removal' &&
        item.known.paths.some((word) => path.startsWith(`${UNKNOWN_DIRECTORY}/`)
            ? (0,words/* globCovers */.fQ)(`/${(0,container_path/* baseName */.Fl)(word.text)}`, `/${(0,container_path/* baseName */.Fl)(path)}`)
            : (0,container_path/* baseName */.Fl)(word.text) === (0,container_path/* baseName */.Fl)(path)));
}
function* judgeAdds(model) {
    for (const stage of model.graph.layerChain)
        for (const copy of copiesOf(model, stage)) {
            if (copy.instruction.kind !== 'add' || copy.destination === null)
                continue;
            const url = copy.sources.find((source) => isRemote(source) && ARCHIVE.test(source));
            if (url === undefined)
                continue;
            const path = copy.intoFolder
                ? `${copy.destination === '/' ? '' : copy.destination}/${(0,container_path/* baseName */.Fl)(url)}`
                : copy.destination;
            const user = model.steps.find((step) => step.instruction.range.start > copy.instruction.range.start &&
                step.commands.some((item) => uses(step, item, path)));
            if (user === undefined)
                continue;
            yield finding(model, copy.instruction.range, `ADD keeps ${(0,container_path/* baseName */.Fl)(path)} in a layer of its own, and line ${user.instruction.range.startLine} unpacks or runs it. Download, use and ` +
                'remove it in one RUN instead.', { fix: advice('Download, use and remove it in one RUN') });
        }
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/evidence/packages.js



function packageInstalls(model) {
    return (0,evidence_layers/* stepsWhereStays */.Jl)(model, () => '/usr/bin').flatMap((step) => step.commands.flatMap((item) => {
        const { known } = item;
        if (known?.kind !== 'system-packages' || known.operation !== 'install')
            return [];
        if (item.command.enclosures.includes('function'))
            return [];
        return [{ step, item, known, kept: keptPackages(step, item, known) }];
    }));
}
function keptPackages(step, item, known) {
    const removed = new Set();
    let wildcard = false;
    for (const { known: later, command } of commandsAfter(step, item)) {
        if (later?.kind !== 'system-packages')
            continue;
        if (later.operation !== 'remove' && later.operation !== 'autoremove')
            continue;
        for (const word of later.packages) {
            removed.add((0,words/* packageName */.oZ)(word));
            if (word.value === null)
                wildcard = true;
        }
        if (later.operation === 'autoremove' || command.words.some((word) => /^--auto-?remove$/.test(word.text)))
            if (step.commands.some((other) => other.command.name === 'apt-mark'))
                wildcard = true;
    }
    if (wildcard || (known.virtual !== null && removed.has(known.virtual.toLowerCase())))
        return [];
    return known.packages.filter((word) => !removed.has((0,words/* packageName */.oZ)(word)));
}

// EXTERNAL MODULE: ./build/src/python/replacements/gpu-signs.js
var gpu_signs = __webpack_require__(121);
;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/evidence/base-image.js


function finalBase(model) {
    const first = model.graph.layerChain[0];
    return first === undefined ? null : baseOfStage(model, first.index);
}
function baseOfStage(model, index) {
    let stage = model.graph.stages[index];
    for (let turns = 0; stage?.base.kind === 'stage' && turns < 1000; turns += 1)
        stage = model.graph.stages[stage.base.stage];
    if (stage?.base.kind !== 'image')
        return null;
    const { reference } = stage.base;
    return {
        reference,
        repository: reference.path.replace(/^(?:docker\/)?library\//, ''),
        tag: (reference.tag ?? '').toLowerCase(),
        from: stage.from,
    };
}
function isCudaImage(base) {
    return (/(^|\/)nvidia\/cuda$/.test(base.repository) ||
        (base.reference.domain === 'nvcr.io' && /(^|\/)cuda$/.test(base.repository)));
}
function cudaFlavour(base) {
    const match = /(?:^|-)(base|runtime|devel)(?:-|$)/.exec(base.tag)?.[1];
    return match === 'base' || match === 'runtime' || match === 'devel' ? match : null;
}
function bringsTorch(base) {
    return (/(^|\/)(?:pytorch\/pytorch|nvidia\/pytorch|rocm\/pytorch|runpod\/pytorch|jupyter\/pytorch-notebook)$/.test(base.repository) || /(^|\/)(?:pytorch-(?:training|inference)|transformers-pytorch-[a-z-]+)$/.test(base.repository));
}
function isGpuImage(base) {
    if (isCudaImage(base))
        return true;
    if (base.reference.domain === 'nvcr.io')
        return true;
    return (/cuda|cu1\d\d|gpu|rocm|nvidia/.test(`${base.repository}:${base.tag}`) && !/no-?gpu|cpu/.test(base.tag));
}
function gpuSign(model) {
    const base = finalBase(model);
    if (base !== null && isGpuImage(base))
        return `the base image ${base.repository}:${base.tag}`;
    for (const stage of model.graph.layerChain)
        for (const item of stage.instructions) {
            if (item.instruction.kind !== 'env')
                continue;
            for (const assignment of item.instruction.assignments) {
                const name = assignment.name.raw;
                if (/^(?:NVIDIA_(?:VISIBLE_DEVICES|DRIVER_CAPABILITIES|REQUIRE_CUDA)|TORCH_CUDA_ARCH_LIST)$/.test(name)) {
                    const value = assignment.value === null ? '' : (0,words/* expandWord */.Vo)(assignment.value.raw, item);
                    if (!/^(?:none|void|)$/.test(value))
                        return `ENV ${name}`;
                }
            }
        }
    return null;
}
function showsGpu(model, facts) {
    const counts = (path) => path === model.path || !facts.dockerfiles.has(path);
    if (facts.gpuEvidence.some(({ path }) => counts(path)) || gpuSign(model) !== null)
        return true;
    const { textSigns } = facts;
    return ((0,gpu_signs/* usesGpu */.T7)(facts.usage) ||
        (textSigns !== undefined &&
            (0,gpu_signs/* gpuSignsIn */.cS)(textSigns, '').some((sign) => counts(textSigns.signs.get(sign) ?? ''))));
}
const PLAIN = /^(?:python|debian|ubuntu|alpine|fedora|rockylinux|almalinux|amazonlinux|centos|node|buildpack-deps|continuumio\/(?:mini|ana)conda3|condaforge\/[\w-]+|mambaorg\/micromamba|astral-sh\/uv|lambda\/python|ubi\d*\/[\w-]+)$/;
function isPlainBase(base) {
    return PLAIN.test(base.repository);
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/evidence/purpose.js


const DEVELOPMENT = /(?:^|[^a-z])(?:dev|devel|development|devcontainer|debug|test|tests|testing|ci|lint|docs|notebook|jupyter|sandbox|workspace)(?:[^a-z]|$)/i;
function isDevelopmentImage(model) {
    const name = `${model.path.split('/').slice(-2, -1).join('')}/${(0,container_path/* baseName */.Fl)(model.path)}`;
    if (DEVELOPMENT.test(name) || model.path.includes('.devcontainer'))
        return true;
    const { target } = model.graph;
    if (target?.name != null && DEVELOPMENT.test(target.name))
        return true;
    const base = finalBase(model);
    if (base !== null && /devcontainers|jupyter|codespaces|gitpod|code-server|notebook/.test(base.repository))
        return true;
    return /\b(?:jupyter|pytest|tox|nox|code-server|sleep infinity|sshd)\b/.test(startText(model));
}
function startText(model) {
    const parts = [];
    for (const stage of model.graph.layerChain)
        for (const { instruction } of stage.instructions)
            if (instruction.kind === 'cmd' || instruction.kind === 'entrypoint')
                parts.push(instruction.command.form === 'exec'
                    ? instruction.command.words.join(' ')
                    : instruction.command.script.text);
    return parts.join('\n');
}

// EXTERNAL MODULE: ./build/src/commands/analyze/rules/evidence/python.js
var python = __webpack_require__(2899);
;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/evidence/repository.js
const NATIVE_SOURCES = new WeakMap();
const NATIVE_IMPORTS = new WeakMap();
const RUN_TIME_COMPILATION = new WeakMap();
function nativeCodeSign(facts) {
    return (remembered(NATIVE_SOURCES, facts.files, () => facts.files.find((file) => /\.(?:cu|cuh|pyx)$/.test(file.path))?.path ?? null) ??
        remembered(NATIVE_IMPORTS, facts.usage, () => firstImport(facts, ['numba.cuda', 'cupy', 'tilelang'])) ??
        runTimeCompilation(facts));
}
function runTimeCompilation(facts) {
    return remembered(RUN_TIME_COMPILATION, facts.usage, () => {
        const compiled = facts.usage.usesOf('torch.compile')[0];
        if (compiled !== undefined)
            return `torch.compile in ${compiled.path}`;
        return firstImport(facts, ['triton', 'torch.utils.cpp_extension', 'pyximport', 'numba.pycc']);
    });
}
function firstImport(facts, modules) {
    const found = modules.find((module) => facts.usage.importsOf(module).length > 0);
    return found === undefined ? null : `import ${found}`;
}
function remembered(memory, key, look) {
    const known = memory.get(key);
    if (known !== undefined)
        return known;
    const found = look();
    memory.set(key, found);
    return found;
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/build-tools-in-final.js










const BUILD_TOOL = /^(?:build-essential|build-base|gcc(?:-\d+)?|gcc-c\+\+|g\+\+(?:-\d+)?|make|gmake|cmake|ninja-build|ninja|clang(?:-\d+)?|llvm(?:-\d+)?(?:-dev)?|autoconf|automake|libtool|bison|flex|rustc|cargo|rust|golang(?:-go)?|go|nvidia-cuda-toolkit|swig|gfortran|musl-dev|libc6?-dev|linux-headers.*|"?@?development-tools"?)$/;
const HEADERS = /-(?:dev|devel)$/;
const COMPILES_AT_RUN_TIME = new Set([
    'triton',
    'vllm',
    'sglang',
    'deepspeed',
    'flashinfer-python',
    'tilelang',
    'unsloth',
    'tensorrt-llm',
    'pytensor',
    'aesara',
    'theano',
    'pymc',
    'cmdstanpy',
    'pystan',
    'cython',
    'cppyy',
    'xformers',
    'numpyro',
    'codon-jit',
]);
const buildToolsInFinal = {
    id: 'build-tools-in-final',
    title: 'Build tools stay in the image',
    severity: 'warning',
    summary: 'Fires when compilers and headers are installed in a layer of the image and not removed in the same RUN.',
    rationale: `A compiler is needed while a package without a wheel is built, and never again. \`build-essential\` and the headers that go with it
bring hundreds of megabytes; moving the build into a stage of its own took one inference image from 10.5 to 6.8 GB
([roboflow/inference#1420](https://github.com/roboflow/inference/pull/1420)).

Build wheels or a virtual environment in one stage and copy them into the next. Where install, use and removal can share one RUN, removing the
tools there works too: the suggested edit appends it. It is not marked safe, because \`--auto-remove\` can take a library with it that the
compiled code needs (\`libgomp1\` is the usual one): install such a library by name. The rule is silent for images to develop in, and where
something compiles at run time (\`torch.compile\`, Triton, vLLM, …).`,
    examples: [
        {
            bad: 'FROM python:3.11-slim\nRUN apt-get update && apt-get install -y --no-install-recommends build-essential && rm -rf /var/lib/apt/lists/*\nRUN pip install --no-cache-dir pyfarmhash\n',
            good: 'FROM python:3.11 AS build\nRUN pip wheel --no-cache-dir --wheel-dir /wheels pyfarmhash\n\nFROM python:3.11-slim\nRUN --mount=type=bind,from=build,source=/wheels,target=/wheels pip install --no-cache-dir /wheels/*.whl\n',
        },
    ],
    check: (model, facts) => findingsOrPraise(build_tools_in_final_judge(model, facts)),
};
function* build_tools_in_final_judge(model, facts) {
    if (isDevelopmentImage(model) || compilesAtRunTime(model, facts))
        return;
    for (const install of packageInstalls(model)) {
        const tools = install.kept.filter((word) => BUILD_TOOL.test((0,words/* packageName */.oZ)(word)));
        if (tools.length === 0)
            continue;
        const all = install.kept.filter((word) => BUILD_TOOL.test((0,words/* packageName */.oZ)(word)) || HEADERS.test((0,words/* packageName */.oZ)(word)));
        const names = all.map(words/* packageName */.oZ);
        const script = scriptOf(install.step, install.item.command);
        yield finding(model, rangeOfCommand(model, install.step, script, install.item.command.range), `${listed(names)} ${names.length === 1 ? 'stays' : 'stay'} in the image after the build. Build in a stage of its own and copy the result, or ` +
            'remove the tools in the RUN that uses them.', {
            fix: fixOf(model, install, names),
            ...systemSaving(model, { item: install.item, without: new Set(names) }),
        });
    }
    const taken = model.graph.target?.copiesFrom.find((index) => {
        const stage = model.graph.stages[index];
        return stage !== undefined && !(0,evidence_layers/* staysInImage */.Fn)(model, stage, '/usr/bin');
    });
    const stage = taken === undefined ? undefined : model.graph.stages[taken];
    if (stage !== undefined)
        yield praise(model, stage.from.range, `What is needed only to build stays in ${stage.name === null ? `stage ${stage.index}` : `the stage ${stage.name}`}.`);
}
function listed(names) {
    const shown = names.slice(0, 4).map((name) => `\`${name}\``);
    const rest = names.length - shown.length;
    if (rest > 0)
        return `${shown.join(', ')} and ${rest} more`;
    return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}` : (shown[0] ?? '');
}
function fixOf(model, install, names) {
    const { step, item, known } = install;
    const multiStage = advice('Build in a separate stage and copy the result');
    const script = scriptOf(step, item.command);
    const usedHere = step.commands.some((other) => step.commands.indexOf(other) > step.commands.indexOf(item) && other.known?.kind === 'python-install');
    const usedLater = (0,evidence_layers/* stepsAfter */.Ec)(model, step).some((later) => later.pythonInstalls.length > 0);
    if (script === null || !usedHere || usedLater || !(known.manager === 'apt-get' || known.manager === 'apt'))
        return multiStage;
    const sudo = sudoOf(script.script.text, item);
    const edit = appendCommand(model, step, script, `${sudo}apt-get purge -y --auto-remove ${names.join(' ')}`);
    if (edit === null)
        return multiStage;
    return { safety: 'suggested', description: 'Remove the build tools at the end of the RUN', edits: [edit] };
}
function compilesAtRunTime(model, facts) {
    if (/\b(?:g?cc|g\+\+|make|cmake|cargo|go run|nvcc)\b/.test(startText(model)))
        return true;
    for (const { item } of (0,python/* imageInstalls */.c8)(model)) {
        const direct = (0,python/* directNames */.K4)(item);
        for (const name of (0,python/* broughtNames */.mR)(item))
            if (COMPILES_AT_RUN_TIME.has(name) && (name !== 'triton' || direct.has(name)))
                return true;
    }
    return runTimeCompilation(facts) !== null;
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/evidence/conda.js


const PACKAGE_FOLDERS = [
    '/opt/conda/pkgs',
    '/opt/mamba/pkgs',
    '/opt/micromamba/pkgs',
    '/opt/miniconda/pkgs',
    '/opt/miniconda3/pkgs',
    '/opt/miniforge3/pkgs',
    '/opt/anaconda3/pkgs',
    '/root/miniconda3/pkgs',
    '/root/.conda/pkgs',
    '/root/micromamba/pkgs',
];
function keepsCondaPackages(step) {
    const last = step.commands.findLast((item) => item.known?.kind === 'conda-install');
    if (last === undefined || mountedPackages(step) !== null)
        return false;
    return !commandsAfter(step, last).some((item) => cleansPackages(step, item));
}
function cleansPackages(step, item) {
    const { known } = item;
    if (known?.kind === 'cache-clean' && known.manager === 'conda') {
        const words = known.command.words.map((word) => word.text);
        if (words.some((word) => word === '--dry-run' || /^-[a-z]*d/.test(word)))
            return false;
        return words.some((word) => /^--(?:all|tarballs|packages|force-pkgs-dirs)$/.test(word) || /^-[a-z]*[atpf]/.test(word));
    }
    if (known?.kind !== 'removal')
        return false;
    return (PACKAGE_FOLDERS.some((folder) => empties(step, item, folder)) ||
        known.paths.some((word) => /\/pkgs(?:\/\*?)?$/.test(word.text)));
}
function mountedPackages(step) {
    const named = step.at.variables.get('CONDA_PKGS_DIRS') ?? step.at.variables.get('CONDA_PKGS_DIR');
    for (const folder of named === undefined ? PACKAGE_FOLDERS : [named, ...PACKAGE_FOLDERS]) {
        const mount = mountHolding(step, folder);
        if (mount !== null)
            return mount.target;
    }
    const other = step.instruction.mounts.find((mount) => /\/pkgs\/?$/.test(mount.options.get('target') ?? ''));
    return other?.options.get('target') ?? null;
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/conda-clean.js





const condaClean = {
    id: 'conda-clean',
    title: "conda's package cache stays in the image",
    severity: 'warning',
    summary: 'Fires when conda, mamba or micromamba installs and the same RUN does not clean the package cache.',
    rationale: `conda keeps the archive of every package, and the unpacked package, in its \`pkgs\` folder. The unpacked files
are mostly hard links to the environment, the archives are not. Cleaning in the RUN that installs took one image from
2.5 to 1.7 GB ([synapse#185](https://github.com/matrix-org/synapse/issues/185)) and another from 20.5 to 13.8 GB
([OpenChatKit#50](https://github.com/togethercomputer/OpenChatKit/issues/50)).

The fix appends \`conda clean -afy\` to the RUN. Environments keep working, because conda does not make symbolic links to the
cache unless it is told to. A cache mount over the \`pkgs\` folder is equally good.`,
    examples: [
        {
            bad: 'FROM continuumio/miniconda3:24.1.2-0\nRUN conda install -y numpy\n',
            good: 'FROM continuumio/miniconda3:24.1.2-0\nRUN conda install -y numpy && conda clean -afy\n',
        },
    ],
    check: (model) => findingsOrPraise(conda_clean_judge(model)),
};
function* conda_clean_judge(model) {
    for (const step of model.steps) {
        if (!(0,evidence_layers/* staysInImage */.Fn)(model, step.stage, '/opt/conda/pkgs'))
            continue;
        const installs = step.commands.filter((item) => item.known?.kind === 'conda-install');
        const last = installs.at(-1);
        if (last?.known?.kind !== 'conda-install')
            continue;
        const script = scriptOf(step, last.command);
        const range = rangeOfCommand(model, step, script, last.command.range);
        const mounted = mountedPackages(step);
        if (mounted !== null) {
            yield praise(model, range, `conda's package cache is a mount (${mounted}) and no part of the image.`);
            continue;
        }
        const after = commandsAfter(step, last);
        const cleaned = after.find((item) => cleansPackages(step, item));
        if (cleaned !== undefined) {
            yield praise(model, range, "conda's package cache is cleaned in the RUN that fills it.");
            continue;
        }
        if (after.some((item) => removesUnknown(item.known) || isCleanupProgram(item)))
            continue;
        const command = cleanCommand(last.known, last);
        const certain = last.command.listPosition !== null && last.command.certainty === 'always';
        const safety = (0,evidence_layers/* stepsAfter */.Ec)(model, step).some(worksOffline) ? 'suggested' : 'safe';
        const edit = script === null || !certain ? null : appendCommand(model, step, script, command);
        yield finding(model, range, `${last.known.manager} leaves every downloaded package archive in this layer. Clean the cache at the end of the same ` +
            `RUN: \`${command}\`.`, {
            fix: edit === null
                ? advice(`End the RUN with ${command}`)
                : { safety, description: `Append ${command} to the RUN`, edits: [edit] },
        });
    }
}
function worksOffline(step) {
    return step.commands.some(({ known, command }) => known?.kind === 'conda-install' &&
        command.words.some((word) => /^--(?:offline|use-local)$/.test(word.text)));
}
function cleanCommand(install, item) {
    const program = item.command.words[0]?.raw ?? install.manager;
    return install.manager === 'micromamba' ? `${program} clean --all --yes` : `${program} clean -afy`;
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/conda-cuda-twice.js



const condaCudaTwice = {
    id: 'conda-cuda-twice',
    title: 'conda installs CUDA over a CUDA base',
    severity: 'warning',
    summary: 'Fires when conda installs CUDA packages on a base image that brings the CUDA libraries.',
    rationale: `conda environments are self-contained: \`cudatoolkit\`, \`pytorch-cuda\`, \`cuda-toolkit\` and their kin bring complete CUDA libraries,
and programs of the environment load those. On a CUDA \`-runtime\` or \`-devel\` base, or a PyTorch image, the same libraries are there
already; GroundingDINO's Dockerfile, on a PyTorch image, is a well-known case.

Choose one source: a plain or \`-base\` image below conda's CUDA, or the CUDA base with Python packages that use it. There is no automatic
fix, because the choice decides which programs find which libraries.`,
    examples: [
        {
            bad: 'FROM nvidia/cuda:12.1.1-runtime-ubuntu22.04\nRUN conda install -y -c nvidia cuda-toolkit=12.1 && conda clean -afy\n',
            good: 'FROM nvidia/cuda:12.1.1-base-ubuntu22.04\nRUN conda install -y -c nvidia cuda-toolkit=12.1 && conda clean -afy\n',
        },
    ],
    check: (model) => limited(conda_cuda_twice_judge(model)),
};
const CUDA_PACKAGE = /^(?:[\w-]+::)?["']?(?:cuda|cudatoolkit|cuda-toolkit|cuda-runtime|cuda-libraries|cuda-nvcc|cudnn|pytorch-cuda|libcublas|nccl)(?:$|[=<>!"'\s[-])/;
function* conda_cuda_twice_judge(model) {
    const base = finalBase(model);
    if (base === null || !bringsCuda(base))
        return;
    for (const step of (0,evidence_layers/* layeredSteps */.c_)(model))
        for (const { known, command } of step.commands) {
            if (known?.kind !== 'conda-install')
                continue;
            const cuda = known.packages.find((word) => CUDA_PACKAGE.test(word.text));
            if (cuda === undefined)
                continue;
            yield finding(model, rangeOfCommand(model, step, scriptOf(step, command), command.range), `conda installs \`${cuda.text}\` on ${base.repository}:${base.tag}, which already brings the CUDA libraries; the image carries both. ` +
                'Use those of one of them.', { fix: advice('Start from a plain or -base image, or leave CUDA out of the conda install') });
        }
}
function bringsCuda(base) {
    const flavour = cudaFlavour(base);
    if (isCudaImage(base))
        return flavour === 'runtime' || flavour === 'devel';
    return bringsTorch(base) && (/cuda/.test(base.tag) || base.reference.domain === 'nvcr.io');
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/copy-before-dependencies.js






const copyBeforeDependencies = {
    id: 'copy-before-dependencies',
    title: 'The code is copied before the dependencies are installed',
    severity: 'warning',
    summary: 'Fires when a COPY of a whole folder brings the manifest that a later RUN installs from.',
    rationale: `A layer is built anew when anything that it was made from has changed. With the code copied first, every changed line makes the layer of the
dependencies a new one: it is installed again, pushed again, and pulled again by every machine, although its content is the same.

Copy the manifest alone, install, then copy the code. The fix does that, and it is safe when the manifest needs no other file (no \`-e .\`, no
local path) and nothing between the two instructions uses the code. For a project that is installed itself, install what it depends on first:
\`uv sync --no-install-project\`, \`poetry install --no-root\`, or a compiled requirements file.`,
    examples: [
        {
            bad: 'FROM python:3.11-slim\nWORKDIR /srv/app\nCOPY . .\nRUN pip install --no-cache-dir -r requirements.txt\n',
            good: 'FROM python:3.11-slim\nWORKDIR /srv/app\nCOPY requirements.txt .\nRUN pip install --no-cache-dir -r requirements.txt\nCOPY . .\n',
        },
    ],
    check: (model, facts) => findingsOrPraise(copy_before_dependencies_judge(model, facts)),
};
function* copy_before_dependencies_judge(model, facts) {
    const done = new Set();
    const steps = model.steps.filter((step) => step.pythonInstalls.some((item) => item.manifests.length > 0));
    for (const [position, step] of steps.entries()) {
        if (step.instruction.mounts.some((mount) => mount.type === 'bind' && !mount.options.has('from'))) {
            yield praise(model, step.instruction.range, 'The manifest is mounted for the install alone, so that changed code does not repeat it.');
            continue;
        }
        const copies = copiesBefore(model, step);
        const item = step.pythonInstalls.find((install) => install.manifests.length > 0);
        if (item === undefined)
            continue;
        const broad = item.manifests
            .map((manifest) => broadCopyOf(model, copies, manifest))
            .find((copy) => copy !== null);
        if (broad === undefined) {
            if (item.manifests.every((manifest) => copies.some((copy) => namesFile(model, copy, manifest))) &&
                copiesCodeLater(model, step))
                yield praise(model, rangeOfCommand(model, step, item.script, item.install.command.range), 'The dependencies are installed before the code is copied, so that changed code does not repeat it.');
            continue;
        }
        const above = steps
            .slice(0, position)
            .some((other) => (0,evidence_layers/* buildsOn */.XN)(model, step.stage, other.stage) &&
            other.instruction.range.start < broad.instruction.range.start);
        if (above || done.has(broad))
            continue;
        done.add(broad);
        yield finding(model, broad.instruction.range, `Every change of the code repeats the install of line ${step.instruction.range.startLine}: its layer is built, pushed and pulled again. ` +
            'Copy the manifest alone, install, then copy the rest.', { fix: copy_before_dependencies_fixOf(model, facts, broad, step, item) });
    }
}
function copiesBefore(model, step) {
    return model.graph.stages
        .filter((stage) => (0,evidence_layers/* buildsOn */.XN)(model, step.stage, stage))
        .flatMap((stage) => copiesOf(model, stage))
        .filter((copy) => copy.instruction.range.start < step.instruction.range.start);
}
function contextPath(model, repositoryPath) {
    const { folder } = model.context;
    return folder === '' ? repositoryPath : repositoryPath.slice(folder.length + 1);
}
function namesFile(model, copy, manifest) {
    const path = contextPath(model, manifest);
    if (broadSource(copy, path) !== null)
        return false;
    return copiedFiles(model, copy).some(({ entry }) => entry.path === path);
}
function broadSource(copy, path) {
    if (copy.origin.kind !== 'context')
        return null;
    for (const source of copy.sources) {
        const folder = (0,container_path/* resolveRelativePath */.WU)('', source.replace(/^\/+/, '').replace(/(?:^|\/)\*$/, ''));
        if (folder === '' || (folder !== null && path.startsWith(`${folder}/`) && !/[*?[]/.test(folder)))
            return folder;
    }
    return null;
}
function broadCopyOf(model, copies, manifest) {
    if (copies.some((copy) => namesFile(model, copy, manifest)))
        return null;
    const path = contextPath(model, manifest);
    const broad = copies.find((copy) => {
        const folder = broadSource(copy, path);
        return folder !== null && holdsCode(model, folder, path);
    });
    return broad ?? null;
}
function holdsCode(model, folder, manifest) {
    const prefix = folder === '' ? '' : `${folder}/`;
    return ((folder === '' && (0,container_path/* folderOf */.yS)(manifest) === '') ||
        model.context.files.some((file) => file.path.startsWith(prefix) && /\.(?:py|ipynb|pyx|js|ts|html)$/.test(file.path)));
}
function copiesCodeLater(model, step) {
    return copiesOf(model, step.stage).some((copy) => copy.origin.kind === 'context' && copy.instruction.range.start > step.instruction.range.start);
}
function copy_before_dependencies_fixOf(model, facts, copy, step, item) {
    const { install } = item;
    if (install.manager === 'uv-sync')
        return advice('Run uv sync --no-install-project with pyproject.toml and uv.lock alone, before the COPY');
    if (install.manager === 'poetry')
        return advice('Run poetry install --no-root with pyproject.toml and poetry.lock alone, before the COPY');
    const edits = safeEdits(model, facts, copy, step);
    if (edits === null)
        return advice('Copy the manifest alone above the install, and the rest below it');
    return { safety: 'safe', description: 'Copy the manifest first, and the code after the install', edits };
}
function safeEdits(model, facts, copy, step) {
    const { instruction, destination } = copy;
    const written = instruction.destination?.raw;
    const { text } = model.source;
    const original = text.slice(instruction.range.start, instruction.range.end);
    if (written === undefined || destination === null || copy.sources.length !== 1 || copy.stage !== step.stage)
        return null;
    if (instruction.json || instruction.heredocs.length > 0 || /[$"'*?[\\`]/.test(original))
        return null;
    const { instructions } = model.dockerfile;
    if (!instructions.includes(instruction) || !instructions.includes(step.instruction))
        return null;
    if (!nothingUsesTheCode(model, copy, step))
        return null;
    const files = neededFiles(model, facts, copy, step);
    if (files === null)
        return null;
    const source = broadSource(copy, files[0] ?? '') ?? '';
    const folders = [...new Set(files.map(container_path/* folderOf */.yS))];
    const first = instruction.sources[0];
    if (first === undefined)
        return null;
    const head = text.slice(instruction.range.start, first.range.start).trimEnd();
    const lineEnd = lineEndAt(text, instruction.range.end);
    const lines = folders.map((folder) => {
        const inside = source === '' ? folder : folder.slice(source.length + 1);
        const base = written.replace(/\/+$/, '');
        const target = `${written === '/' ? '' : base}/${inside === '' ? '' : `${inside}/`}`;
        return `${head} ${files.filter((file) => (0,container_path/* folderOf */.yS)(file) === folder).join(' ')} ${target}`;
    });
    return [
        {
            path: model.path,
            start: instruction.range.start,
            end: instruction.range.end,
            newText: lines.join(lineEnd),
        },
        {
            path: model.path,
            start: step.instruction.range.end,
            end: step.instruction.range.end,
            newText: `${lineEnd}${original}`,
        },
    ];
}
function neededFiles(model, facts, copy, step) {
    const { destination } = copy;
    if (destination === null)
        return null;
    const files = [];
    if (readsOtherFiles(model, copy, step))
        return null;
    for (const { install } of step.pythonInstalls) {
        if (install.manager !== 'pip' && install.manager !== 'uv-pip')
            return null;
        if (install.editables.length > 0 ||
            install.requirements.some((word) => word.value === null || /^\.|\/|\.whl$/.test(word.text)))
            return null;
        for (const word of [...install.requirementFiles, ...install.constraintFiles]) {
            const path = (0,words/* pathOf */.XM)(step, install.command, word);
            if (path === null || !(0,container_path/* isInside */.FK)(path, destination))
                return null;
            const folder = (0,container_path/* resolveRelativePath */.WU)('', copy.sources[0] ?? '');
            const rest = path.slice(destination === '/' ? 1 : destination.length + 1);
            if (folder === null)
                return null;
            files.push(folder === '' ? rest : `${folder}/${rest}`);
        }
    }
    for (const file of files) {
        const text = facts.text?.(model.context.repositoryPath(file)) ?? null;
        if (text === null || files.length > 20 || !model.context.isFile(file))
            return null;
        for (const line of text.split(/\r?\n/)) {
            const trimmed = line.trim();
            const included = /^(?:-r|--requirement|-c|--constraint)[\s=]*([^\s#]+)/.exec(trimmed)?.[1];
            if (included !== undefined) {
                const path = (0,container_path/* resolveRelativePath */.WU)((0,container_path/* folderOf */.yS)(file), included);
                if (path === null || included.includes('$') || broadSource(copy, path) === null)
                    return null;
                if (!files.includes(path))
                    files.push(path);
            }
            else if (/^(?:-e|--editable)\b|^\.{0,2}\/|^\.|^file:|@\s*file:|^(?:-f|--find-links)[\s=]*[^\s:]+$|\.(?:whl|zip|tar\.gz)\s*$/.test(trimmed))
                return null;
            else if (trimmed !== '' && model.context.isFolder(trimmed))
                return null;
        }
    }
    return files.length === 0 ? null : files;
}
function readsOtherFiles(model, copy, step) {
    const named = [
        'PIP_CONSTRAINT',
        'PIP_REQUIREMENT',
        'PIP_CONFIG_FILE',
        'PIP_FIND_LINKS',
        'UV_CONSTRAINT',
        'UV_OVERRIDE',
        'UV_CONFIG_FILE',
    ];
    if (named.some((name) => step.at.variables.has(name)))
        return true;
    if (!step.pythonInstalls.some(({ install }) => install.manager === 'uv-pip'))
        return false;
    return copiedFiles(model, copy).some(({ entry }) => /(?:^|\/)(?:pyproject|uv)\.toml$/.test(entry.path));
}
function nothingUsesTheCode(model, copy, step) {
    const start = copy.instruction.range.start;
    const end = step.instruction.range.start;
    for (const { instruction } of step.stage.instructions) {
        if (instruction.range.start <= start || instruction.range.start > end)
            continue;
        if (/^(?:env|arg|label|expose|user|stopsignal|healthcheck|maintainer)$/.test(instruction.kind))
            continue;
        if (instruction.kind !== 'run')
            return false;
        const run = model.steps.find((candidate) => candidate.instruction === instruction);
        if (run === undefined ||
            run.scripts.length === 0 ||
            instruction.mounts.some((mount) => mount.type === 'bind'))
            return false;
        if (run.scripts.some((script) => script.script.errors.length > 0 || !script.editable))
            return false;
        if (!run.commands.every((item) => isIndependent(run, item, copy)))
            return false;
    }
    return true;
}
function isIndependent(step, item, copy) {
    const { known, command } = item;
    switch (known?.kind) {
        case 'python-install':
            return true;
        case 'system-packages':
            return !known.packages.some((word) => /\//.test(word.text));
        case 'cache-clean':
        case 'user-creation':
            return true;
        case 'removal':
            return known.paths.every((word) => {
                const path = (0,words/* pathOf */.XM)(step, command, word);
                return (path !== null &&
                    copy.destination !== null &&
                    !(0,container_path/* isInside */.FK)(path, copy.destination) &&
                    !(0,container_path/* isInside */.FK)(copy.destination, path));
            });
        default:
            return /^(?:set|true|:|echo)$/.test(command.name ?? '') && command.redirects.length === 0;
    }
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/copy-whole-prefix.js






const copyWholePrefix = {
    id: 'copy-whole-prefix',
    title: 'A whole system folder is copied out of a stage',
    severity: 'warning',
    summary: 'Fires when `COPY --from` takes `/`, `/usr`, `/usr/local`, `/opt/conda` or the like although the image has most of it already.',
    rationale: `COPY does not compare: a file that the image already has is stored again. \`COPY --from=build /usr/local /usr/local\` between two stages on the same Python
image stores Python itself, pip and all headers a second time, together with what the build left there; \`/\` stores a second operating system. A whole
\`/opt/conda\` takes conda and its package cache along; [MediSwarm#397](https://github.com/KatherLab/MediSwarm/pull/397) shows such a copy of several GB.

Copy what the build made: a virtual environment (\`/opt/venv\`), \`site-packages\` and the scripts by name, or an environment packed by \`conda-pack\`. The rule is
silent where the target has nothing below its layers (\`FROM scratch\`), or the folder comes from a base that the target does not share.`,
    examples: [
        {
            bad: 'FROM python:3.11-slim AS build\nRUN pip install --no-cache-dir flask\n\nFROM python:3.11-slim\nCOPY --from=build /usr/local /usr/local\n',
            good: 'FROM python:3.11-slim AS build\nRUN python -m venv /opt/venv && /opt/venv/bin/pip install --no-cache-dir flask\n\nFROM python:3.11-slim\nCOPY --from=build /opt/venv /opt/venv\n',
        },
    ],
    check: (model) => limited(copy_whole_prefix_judge(model)),
};
const SYSTEM = new Set([
    '/',
    '/usr',
    '/usr/lib',
    '/usr/bin',
    '/usr/share',
    '/lib',
    '/var',
    '/var/lib',
    '/etc',
    '/root',
    '/home',
    '/opt',
]);
function* copy_whole_prefix_judge(model) {
    if (model.graph.layerChain[0]?.base.kind === 'scratch')
        return;
    for (const stage of model.graph.layerChain)
        for (const copy of copiesOf(model, stage)) {
            if (copy.origin.kind === 'context')
                continue;
            for (const source of copy.sources) {
                const path = (0,container_path/* resolveContainerPath */.pG)('/', source.replace(/\/\*$/, ''));
                const why = reasonAgainst(model, copy, path);
                if (why === null)
                    continue;
                yield finding(model, copy.instruction.range, `This copies all of \`${path}\`, ${why}. Copy what the build made: a virtual environment, or the folders by name.`, { fix: advice('Copy only what the build made') });
                break;
            }
        }
}
function reasonAgainst(model, copy, path) {
    const from = copy.origin.kind === 'stage' ? copy.origin.stage : null;
    const target = finalBase(model);
    if (path === '/')
        return 'a second operating system beside that of the base image';
    if (path === '/opt/conda') {
        const kept = from !== null &&
            model.steps.some((step) => (0,evidence_layers/* buildsOn */.XN)(model, from, step.stage) && keepsCondaPackages(step));
        if (kept)
            return 'with the archives in conda’s package cache';
    }
    if (from === null || target === null)
        return null;
    const source = baseOfStage(model, from.index);
    const shared = source !== null &&
        source.reference.domain === target.reference.domain &&
        source.reference.path === target.reference.path;
    if (!shared)
        return null;
    if (path === '/opt/conda' && !/conda|mamba|miniforge|pytorch|jupyter/.test(target.repository))
        return null;
    if (path === '/usr/local' || path === '/opt/conda')
        return `which the base image ${target.repository} already brings: its files are stored again`;
    return SYSTEM.has(path) ? 'most of which the base image already has: its files are stored again' : null;
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/evidence/compilation.js



function compilationSign(facts, steps) {
    for (const step of steps) {
        for (const { known, command } of step.commands) {
            if (known?.kind === 'compilation')
                return command.name ?? 'a compiler';
            const script = command.words
                .slice(0, 2)
                .find((word) => /(?:build|compile|install|setup|make)[\w.-]*\.sh$/i.test(word.text));
            if (script !== undefined)
                return script.text;
            if (known?.kind === 'python-program' && /(?:^|\/)setup\.py$/.test(known.file?.text ?? ''))
                return 'setup.py';
        }
        for (const item of step.pythonInstalls) {
            const sign = (0,python/* compileSign */.Fd)(item);
            if (sign !== null)
                return sign;
        }
        for (const name of ['TORCH_CUDA_ARCH_LIST', 'CMAKE_ARGS', 'FORCE_CUDA', 'CUDA_HOME', 'CUDACXX'])
            if (step.at.environment.has(name))
                return `ENV ${name}`;
    }
    return nativeCodeSign(facts);
}
function compilationInImage(model, facts) {
    return compilationSign(facts, model.steps.filter((step) => (0,evidence_layers/* isLayered */.PI)(model, step.stage)));
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/evidence/from-tag.js
function editTag(model, base, change) {
    const word = base.from.image;
    if (word === null || word.raw.includes('@'))
        return null;
    const changed = change(word.raw);
    if (changed === word.raw)
        return null;
    return { path: model.path, start: word.range.start, end: word.range.end, newText: changed };
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/evidence/torch.js

function torchOf({ step, item }) {
    const operand = item.install.requirements.find((word) => (0,python/* requirementName */.xV)(word.text) === 'torch');
    const distribution = item.closure?.distributions.find((candidate) => candidate.name === 'torch');
    if (distribution?.provided === true)
        return null;
    if (distribution === undefined && operand === undefined)
        return null;
    const version = distribution?.version ?? /==\s*([^\s,;]+)/.exec(operand?.text ?? '')?.[1] ?? null;
    const companions = item.closure?.distributions.filter((other) => other.name.startsWith('nvidia-') && !other.provided)
        .length ?? 0;
    const common = { version, direct: (0,python/* directNames */.K4)(item).has('torch'), companions };
    const local = `${version ?? ''} ${operand?.text ?? ''}`;
    if (/\+cpu\b/.test(local))
        return { ...common, build: 'cpu', because: `torch ${version ?? ''}`.trim() };
    if (/\+(?:cu\d+|rocm|xpu)/.test(local))
        return { ...common, build: 'cuda', because: local.trim() };
    const index = indexSign({ step, item });
    if (index !== null)
        return { ...common, ...index };
    if (item.closure?.closure.source === 'lock' && companions === 0)
        return { ...common, build: 'other', because: 'the lock file lists no CUDA distribution' };
    return { ...common, build: 'default', because: 'no other index is named' };
}
function indexSign({ step, item }) {
    const { install } = item;
    const { environment } = install.command;
    const words = [install.indexUrl, ...install.extraIndexUrls, ...install.findLinks].flatMap((word) => word?.text ?? []);
    const variables = [
        'PIP_INDEX_URL',
        'PIP_EXTRA_INDEX_URL',
        'PIP_FIND_LINKS',
        'UV_INDEX_URL',
        'UV_EXTRA_INDEX_URL',
        'UV_DEFAULT_INDEX',
        'UV_INDEX',
    ];
    const backendFlag = install.command.words.map((word) => word.text).join(' ');
    const backend = /--torch-backend[= ](\S+)/.exec(backendFlag)?.[1] ??
        environment.get('UV_TORCH_BACKEND') ??
        step.at.variables.get('UV_TORCH_BACKEND');
    if (backend === 'cpu')
        return { build: 'cpu', because: 'the torch backend is set to cpu' };
    if (backend !== undefined)
        return { build: 'cuda', because: `the torch backend is set to ${backend}` };
    const urls = [
        ...words,
        ...variables.flatMap((name) => environment.get(name) ?? step.at.variables.get(name) ?? []),
    ];
    for (const url of urls) {
        if (/\/cpu(?:\/|$|[?#_-])|[/_-]cpu(?:\/|$)/.test(url))
            return { build: 'cpu', because: 'the index holds CPU builds' };
        if (/\/(?:cu\d+|rocm[\d.]*|xpu)(?:\/|$)/.test(url))
            return { build: 'cuda', because: `the index ${url} holds GPU builds` };
    }
    if (install.indexUrl !== null || environment.has('PIP_INDEX_URL') || step.at.variables.has('PIP_INDEX_URL'))
        return { build: 'other', because: 'another index is named' };
    return null;
}
function isAtLeast(version, major, minor) {
    const match = /^(\d+)\.(\d+)/.exec(version ?? '');
    if (match === null)
        return false;
    const [own, ownMinor] = [Number(match[1]), Number(match[2])];
    return own > major || (own === major && ownMinor >= minor);
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/cuda-twice.js






const USES_SYSTEM_CUDA = /^(?:tensorflow(?:-gpu)?|onnxruntime-gpu|cupy(?:-cuda.*)?|faiss-gpu.*|ctranslate2|faster-whisper|tensorrt.*|jax-cuda.*|jaxlib|paddlepaddle-gpu|mxnet.*|llama-cpp-python|pycuda|numba-cuda|cudf.*|cuml.*|dlib|spconv.*)$/;
const cudaTwice = {
    id: 'cuda-twice',
    title: 'CUDA is in the base image and in the wheels',
    severity: 'warning',
    summary: 'Fires when a CUDA base with libraries gets a torch whose wheels bring the same libraries.',
    rationale: `torch's wheels for GPUs load cuBLAS, cuDNN, NCCL and the rest from the \`nvidia-*\` distributions that they require, not
from the system. On a \`-runtime\` or \`-cudnn\` base the same libraries lie there a second time, gigabytes in size, unused. The driver's
own library comes from the host in any case.

The fix changes the tag to the \`-base\` variant, which has what the container runtime needs to pass a GPU through. It is a
suggestion, to be verified by a build and a run. The rule is silent when something is installed that loads CUDA from the system
(TensorFlow, ONNX Runtime, CTranslate2, CuPy, …), or something is compiled.`,
    examples: [
        {
            bad: 'FROM nvidia/cuda:12.4.1-cudnn-runtime-ubuntu22.04\nRUN pip install --no-cache-dir torch==2.4.0\n',
            good: 'FROM nvidia/cuda:12.4.1-base-ubuntu22.04\nRUN pip install --no-cache-dir torch==2.4.0\n',
        },
    ],
    check: (model, facts) => limited(cuda_twice_judge(model, facts)),
};
function* cuda_twice_judge(model, facts) {
    const base = finalBase(model);
    if (base === null || !isCudaImage(base) || cudaFlavour(base) !== 'runtime')
        return;
    if (compilationInImage(model, facts) !== null)
        return;
    const installs = (0,python/* imageInstalls */.c8)(model);
    if (installs.some(({ item }) => [...(0,python/* broughtNames */.mR)(item)].some((name) => USES_SYSTEM_CUDA.test(name))))
        return;
    if (usesSystemCuda(model, facts))
        return;
    const torch = installs.find(cuda_twice_bringsCuda);
    if (torch === undefined)
        return;
    const edit = editTag(model, base, (written) => written.replace(/-(?:cudnn\d*-)?runtime(?=-|$)/, '-base'));
    const line = rangeOfCommand(model, torch.step, torch.item.script, torch.item.install.command.range).startLine;
    yield finding(model, base.from.range, `${base.repository}:${base.tag} brings the CUDA libraries, and so do the wheels that line ${line} installs; torch uses those of the ` +
        'wheels. The `-base` variant leaves out the second copy; rebuild to make sure.', {
        fix: edit === null
            ? advice('Use the -base variant of the image')
            : { safety: 'suggested', description: 'Use the -base variant', edits: [edit] },
    });
}
function cuda_twice_bringsCuda(install) {
    const torch = torchOf(install);
    return torch !== null && (torch.companions > 0 || torch.build === 'default' || torch.build === 'cuda');
}
function usesSystemCuda(model, facts) {
    const packages = model.steps.some((step) => step.commands.some(({ known }) => known?.kind === 'system-packages' &&
        known.packages.some((word) => /cuda|cudnn|cublas|nvinfer|tensorrt/.test(word.text))));
    return (packages ||
        ['tensorflow', 'onnxruntime', 'cupy', 'tensorrt', 'ctranslate2'].some((name) => facts.usage.importsOf(name).length > 0));
}

// EXTERNAL MODULE: ./build/src/support/quantity.js
var quantity = __webpack_require__(4800);
;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/edit/instructions.js

function insertFlag(model, instruction, flag) {
    const at = instruction.keywordRange.end;
    return { path: model.path, start: at, end: at, newText: ` ${flag}` };
}
function nextInstruction(model, instruction) {
    const { instructions } = model.dockerfile;
    const position = instructions.indexOf(instruction);
    return position === -1 ? null : (instructions[position + 1] ?? null);
}
function mergeRuns(model, first, second) {
    if (nextInstruction(model, first.instruction) !== second.instruction || first.stage !== second.stage)
        return null;
    if (first.instruction.flags.length > 0 || second.instruction.flags.length > 0)
        return null;
    const firstScript = first.scripts[0];
    const secondScript = second.scripts[0];
    if (firstScript === undefined || secondScript === undefined)
        return null;
    if (first.scripts.length !== 1 || second.scripts.length !== 1)
        return null;
    if (first.instruction.heredocs.length > 0 || second.instruction.heredocs.length > 0)
        return null;
    const last = endOfList(first, firstScript);
    if (last === null || endOfList(second, secondScript) === null)
        return null;
    const members = secondScript.script.members;
    if (members.some((member) => member.operator !== null && member.operator !== '&&'))
        return null;
    const insensitive = secondScript.script.commands.every(isInsensitive);
    if (firstScript.script.commands.some((command) => changesTheShell(command, insensitive)))
        return null;
    const { text } = model.source;
    const start = offsetBehind(firstScript, last.range.end);
    if (text.slice(start, first.instruction.range.end).trim() !== '')
        return null;
    const firstMember = members[0];
    if (firstMember === undefined)
        return null;
    const end = secondScript.assembled.sourceOffset(firstMember.range.start);
    const between = text.slice(first.instruction.range.end, second.instruction.range.start);
    const comments = between
        .split('\n')
        .map((line) => line.replace(/\r$/, ''))
        .filter((line) => /^\s*#/.test(line));
    const lineEnd = lineEndAt(text, start);
    const own = indentationAt(text, start);
    const indentation = own === '' || start < text.indexOf('\n', first.instruction.range.start) ? '    ' : own;
    const lines = [` ${model.dockerfile.escape}`, ...comments, `${indentation}&& `];
    return { path: model.path, start, end, newText: lines.join(lineEnd) };
}
function isInsensitive(command) {
    return command.words.every((word, index) => {
        if (word.value === null || command.assignments.length > 0)
            return false;
        return index === 0 || command.name !== 'rm' || /^[-/~]/.test(word.value);
    });
}
function changesTheShell(command, insensitive) {
    const { enclosures, name } = command;
    if (enclosures.some((around) => around === 'subshell' || around === 'nested-script' || around === 'substitution'))
        return false;
    if (name === null)
        return true;
    if (insensitive && /^(?:cd|pushd|popd)$/.test(name))
        return false;
    if (insensitive && name === 'set')
        return !command.words
            .slice(1)
            .every((word) => /^[-+][euxvo]+$|^(?:pipefail|errexit|nounset|xtrace)$/.test(word.text));
    return /^(?:cd|pushd|popd|set|shopt|export|unset|source|\.|alias|umask|trap|exec|exit|eval|ulimit|declare|readonly)$/.test(name);
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/dead-cleanup.js













const SMALLEST_COPY = 1_000_000;
const deadCleanup = {
    id: 'dead-cleanup',
    title: 'Cleanup in a later layer frees nothing',
    severity: 'warning',
    summary: 'Fires when a RUN removes what an earlier instruction left in its own layer.',
    rationale: `Every instruction makes a layer, and layers are never rewritten. Removing a file in a later one adds a marker that
hides it; its bytes are still stored, pushed and pulled. About one in seven Dockerfiles of public machine-learning repositories
has a RUN that does nothing but such a cleanup.

The cleanup belongs into the instruction that creates the files. Where the two RUNs follow each other and share their flags,
user and shell, the fix joins them with \`&&\`. Files that come by COPY only to be used once can be mounted instead:
\`RUN --mount=type=bind,from=builder,source=/wheels,target=/wheels …\`.`,
    examples: [
        {
            bad: 'FROM debian:12-slim\nRUN apt-get update && apt-get install -y --no-install-recommends curl\nRUN rm -rf /var/lib/apt/lists/*\n',
            good: 'FROM debian:12-slim\nRUN apt-get update && apt-get install -y --no-install-recommends curl \\\n    && rm -rf /var/lib/apt/lists/*\n',
        },
    ],
    check: (model) => limited(dead_cleanup_judge(model)),
};
function* dead_cleanup_judge(model) {
    const steps = (0,evidence_layers/* layeredSteps */.c_)(model);
    let looked = 0;
    for (const [position, step] of steps.entries()) {
        if (looked > MAXIMUM_LOOKED_AT)
            return;
        if (!step.commands.some(isCleanup))
            continue;
        looked += 1;
        const earlier = steps.slice(0, position);
        for (const item of step.commands) {
            const creator = creatorOf(model, earlier, step, item);
            if (creator === null)
                continue;
            yield report(model, step, item, creator);
            break;
        }
    }
}
function report(model, step, item, creator) {
    const script = scriptOf(step, item.command);
    const line = creator.range.startLine;
    const command = script === null ? 'This cleanup' : `\`${shown(script.script.text, item.command.range)}\``;
    const edit = creator.step !== null &&
        step.commands.every(isCleanup) &&
        nextInstruction(model, creator.step.instruction) === step.instruction
        ? mergeRuns(model, creator.step, step)
        : null;
    const remedy = creator.step === null
        ? 'Mount the files for the one RUN that needs them (`RUN --mount=type=bind`) instead of copying them.'
        : `Remove them in the RUN at line ${line}.`;
    return finding(model, rangeOfCommand(model, step, script, item.command.range), `${command} frees nothing: ${creator.what} in the layer of line ${line} and stay there, hidden. ${remedy}`, {
        fix: edit === null
            ? advice(creator.step === null
                ? 'Replace the COPY by a bind mount'
                : `Move the cleanup into the RUN at line ${line}`)
            : { safety: 'safe', description: `Join it with the RUN at line ${line}`, edits: [edit] },
        ...(creator.bytes === null
            ? {}
            : { saving: { kind: 'image', quantity: (0,quantity/* exact */.e0)(creator.bytes) } }),
    });
}
function isCleanup(item) {
    const { known, command } = item;
    if (known?.kind === 'removal' || known?.kind === 'cache-clean')
        return true;
    if (known?.kind === 'system-packages')
        return known.operation === 'remove' || known.operation === 'autoremove';
    return known === null && /^(?:true|:|sync|ls|echo|ldconfig)$/.test(command.name ?? '');
}
function creatorOf(model, earlier, step, item) {
    const { known } = item;
    switch (known?.kind) {
        case 'cache-clean':
            return lastOf(earlier, cacheFillers(known.manager, step), 'the files of the cache were written');
        case 'system-packages':
            return known.operation === 'remove' || known.operation === 'autoremove'
                ? installerOf(earlier, step, item)
                : null;
        case 'removal':
            return (cacheFillerRemoved(earlier, step, item) ?? writerOf(earlier, step, item) ?? copyOf(model, step, item));
        default:
            return null;
    }
}
function cacheFillers(manager, step) {
    const fills = (candidate) => {
        switch (manager) {
            case 'pip':
                return candidate.pythonInstalls.some((item) => item.install.manager === 'pip' && item.cache.state === 'kept');
            case 'uv':
                return candidate.pythonInstalls.some((item) => item.install.manager.startsWith('uv') && item.cache.state === 'kept');
            case 'conda':
                return keepsCondaPackages(candidate);
            case 'npm':
                return candidate.commands.some((item) => item.known?.kind === 'npm-install');
            default:
                return false;
        }
    };
    const ownFill = step.commands.some((item) => manager === 'conda'
        ? item.known?.kind === 'conda-install'
        : manager === 'npm'
            ? item.known?.kind === 'npm-install'
            : item.known?.kind === 'python-install' && item.known.manager.startsWith(manager));
    return ownFill ? () => false : fills;
}
function cacheFillerRemoved(earlier, step, item) {
    if (step.instruction.mounts.some((mount) => mount.type === 'cache' && removesBelow(step, item, mount.options.get('target'))))
        return null;
    if (empties(step, item, LISTS) && !step.commands.some(isUpdate)) {
        const found = lastOf(earlier, keepsLists, 'the package lists were written');
        if (found !== null)
            return found;
    }
    for (const manager of ['pip', 'uv']) {
        if (!empties(step, item, `${step.home}/.cache/${manager}`))
            continue;
        const found = lastOf(earlier, cacheFillers(manager, step), `${manager}'s cache files were written`);
        if (found !== null)
            return found;
    }
    if (PACKAGE_FOLDERS.some((folder) => empties(step, item, folder)))
        return lastOf(earlier, cacheFillers('conda', step), "conda's packages were written");
    return null;
}
function isUpdate(item) {
    return item.known?.kind === 'system-packages' && item.known.operation === 'update';
}
function removesBelow(step, item, target) {
    return target?.startsWith('/') === true && empties(step, item, target);
}
function installerOf(earlier, step, item) {
    if (item.known?.kind !== 'system-packages')
        return null;
    const removed = new Set(item.known.packages.map(words/* packageName */.oZ));
    const installs = (candidate) => candidate.commands.some((other) => other.known?.kind === 'system-packages' &&
        other.known.operation === 'install' &&
        (other.known.packages.some((word) => removed.has((0,words/* packageName */.oZ)(word))) ||
            (other.known.virtual !== null && removed.has(other.known.virtual.toLowerCase()))));
    return installs(step) ? null : lastOf(earlier, installs, 'the packages were installed');
}
function writerOf(earlier, step, item) {
    const patterns = patternsOf(step, item);
    const writes = (candidate) => candidate.commands.some((other, position) => {
        const path = writtenPath(candidate, other);
        return (path !== null &&
            patterns.some((pattern) => (0,words/* globCovers */.fQ)(pattern, path)) &&
            mountHolding(candidate, path) === null &&
            !candidate.commands.slice(position + 1).some((later) => empties(candidate, later, path)));
    });
    return writes(step) ? null : lastOf(earlier, writes, 'the files were written');
}
function writtenPath(step, item) {
    const { known, command } = item;
    if (known?.kind === 'download')
        return known.output === null || known.output === '' ? null : (0,words/* pathOfText */.u6)(step, command, known.output);
    if (known?.kind === 'clone')
        return known.directory === null ? null : (0,words/* pathOf */.XM)(step, command, known.directory);
    return null;
}
function copyOf(model, step, item) {
    const patterns = patternsOf(step, item).filter((pattern) => mountHolding(step, pattern) === null);
    if (patterns.length === 0)
        return null;
    const covered = (path) => patterns.some((pattern) => (0,words/* globCovers */.fQ)(pattern, path));
    for (const stage of model.graph.layerChain)
        for (const copy of copiesOf(model, stage)) {
            if (copy.instruction.range.start >= step.instruction.range.start)
                break;
            if (copy.origin.kind !== 'context') {
                if (!copy.sources.every(isSmall) && copyTargets(copy).some(covered))
                    return copyCreator(copy, null);
                continue;
            }
            if (!patterns.some((pattern) => mayMeet(pattern, copy)))
                continue;
            let bytes = 0;
            for (const file of copiedFiles(model, copy))
                if (covered(file.containerPath))
                    bytes += file.entry.bytes;
            if (bytes >= SMALLEST_COPY)
                return copyCreator(copy, bytes);
        }
    return null;
}
function mayMeet(pattern, copy) {
    const fixed = pattern.replace(/\/[^/]*[*?[{].*$/s, '') || '/';
    return (copy.destination !== null && ((0,container_path/* isInside */.FK)(fixed, copy.destination) || (0,container_path/* isInside */.FK)(copy.destination, fixed)));
}
function isSmall(source) {
    return /\.(?:txt|in|toml|lock|json|ya?ml|cfg|ini|conf|sh|py|env|pem|crt|key|xml|list|asc|gpg)$/i.test(source);
}
function copyCreator(copy, bytes) {
    return { range: copy.instruction.range, step: null, what: 'the files were copied', bytes };
}
function copyTargets(copy) {
    const { destination } = copy;
    if (destination === null)
        return [];
    if (!copy.intoFolder)
        return [destination];
    return [destination, ...copy.sources.map((source) => `${destination}/${source.split('/').at(-1) ?? ''}`)];
}
function patternsOf(step, item) {
    if (item.known?.kind !== 'removal')
        return [];
    return (0,removal/* removedPaths */.j)(item.known, contextOf(step)).filter((path) => path.startsWith('/'));
}
function lastOf(steps, matches, what) {
    const found = steps.findLast(matches);
    return found === undefined ? null : { range: found.instruction.range, step: found, what, bytes: null };
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/devel-base.js








const develBase = {
    id: 'devel-base',
    title: 'The final image is built on a development base',
    severity: 'warning',
    summary: 'Fires when the image ends up on a `-devel` CUDA or PyTorch base and nothing in it compiles CUDA code.',
    rationale: `The \`-devel\` variants add the CUDA compiler, headers and static libraries to the \`-runtime\` ones: gigabytes that only
compilation needs. About half of the GPU Dockerfiles of public repositories ship one.

The fix changes the tag to \`-runtime\`. It is a suggestion, to be verified by a build: some libraries compile kernels when they
run. Where an extension is compiled, do that in a stage on the \`-devel\` base and copy the result into one on \`-runtime\`. The rule
is silent when it sees a compiler run, a distribution that is known to compile, CUDA sources, or code that compiles at run time.`,
    examples: [
        {
            bad: 'FROM pytorch/pytorch:2.4.0-cuda12.1-cudnn9-devel\nCOPY serve.py /srv/\nCMD ["python", "/srv/serve.py"]\n',
            good: 'FROM pytorch/pytorch:2.4.0-cuda12.1-cudnn9-runtime\nCOPY serve.py /srv/\nCMD ["python", "/srv/serve.py"]\n',
        },
    ],
    check: (model, facts) => findingsOrPraise(devel_base_judge(model, facts)),
};
function* devel_base_judge(model, facts) {
    const base = finalBase(model);
    if (base === null || !(isCudaImage(base) || bringsTorch(base)))
        return;
    const flavour = cudaFlavour(base);
    const image = `${base.repository}:${base.tag}`;
    if (flavour === 'runtime' || (flavour === 'base' && isCudaImage(base)))
        yield praise(model, base.from.range, `The image is built on ${image}, without CUDA's compiler.`);
    if (flavour !== 'devel' || compilationInImage(model, facts) !== null)
        return;
    const installs = (0,python/* imageInstalls */.c8)(model);
    if (installs.some(({ item }) => item.closure === null && item.install.requirements.length === 0))
        return;
    if (packageInstalls(model).some(({ kept }) => kept.some((word) => BUILD_TOOL.test((0,words/* packageName */.oZ)(word)))))
        return;
    const ownCuda = isCudaImage(base) &&
        installs.some(({ item }) => [...(0,python/* broughtNames */.mR)(item)].some((name) => name.startsWith('nvidia-cuda')));
    const edit = editTag(model, base, (written) => ownCuda
        ? written.replace(/-(?:cudnn\d*-)?devel(?=-|$)/, '-base')
        : written.replace(/-devel(?=-|$)/, '-runtime'));
    const description = ownCuda ? 'Use the -base variant' : 'Use the -runtime variant';
    yield finding(model, base.from.range, `${image} brings CUDA's compiler and headers, and nothing here compiles. ` +
        (ownCuda
            ? 'The Python distributions bring their own CUDA libraries, so the `-base` variant is enough; rebuild to make sure.'
            : 'The `-runtime` variant is enough; rebuild to make sure.'), { fix: edit === null ? advice(description) : { safety: 'suggested', description, edits: [edit] } });
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/development-dependencies-in-final.js




const development_dependencies_in_final_DEVELOPMENT = new Map(Object.entries({
    autopep8: 'autopep8',
    bandit: 'bandit',
    black: 'black',
    codespell: 'codespell_lib',
    commitizen: 'commitizen',
    coverage: 'coverage',
    flake8: 'flake8',
    hypothesis: 'hypothesis',
    ipdb: 'ipdb',
    ipython: 'IPython',
    ipykernel: 'ipykernel',
    isort: 'isort',
    jupyter: 'jupyter',
    jupyterlab: 'jupyterlab',
    mkdocs: 'mkdocs',
    'mkdocs-material': 'material',
    mypy: 'mypy',
    nbconvert: 'nbconvert',
    notebook: 'notebook',
    nox: 'nox',
    'pip-tools': 'piptools',
    'pre-commit': 'pre_commit',
    pylint: 'pylint',
    pyright: 'pyright',
    pytest: 'pytest',
    'pytest-asyncio': 'pytest_asyncio',
    'pytest-cov': 'pytest_cov',
    'pytest-mock': 'pytest_mock',
    'pytest-xdist': 'xdist',
    ruff: 'ruff',
    sphinx: 'sphinx',
    'sphinx-rtd-theme': 'sphinx_rtd_theme',
    tox: 'tox',
    twine: 'twine',
    yapf: 'yapf',
}));
const DEVELOPMENT_NAME = /(?:^|[-_./])(?:dev|develop|development|test|tests|testing|lint|docs|ci)(?:[-_./]|$)/i;
const DEVELOPMENT_GROUP = /^(?:dev|develop|development|test|tests|testing|lint|docs|doc|ci|all-dev|typing)$/i;
const developmentDependenciesInFinal = {
    id: 'development-dependencies-in-final',
    title: 'Tools to develop with are in the image',
    severity: 'warning',
    summary: 'Fires when an install in the image takes development dependencies: a dev file, extra or group, or test and lint tools by name.',
    rationale: `Test runners, linters, notebooks and documentation tools serve the people who write the program. In the image they are bytes, start-up time of every
scanner, and packages to be patched. \`uv sync\` and \`poetry install\` take the development group unless they are told not to; \`pip install .[all]\` and
\`-r requirements-dev.txt\` ask for it.

The suggested edit adds the option that leaves the group out. The bytes are the difference of the two closures. The rule is silent for images to develop or
test in, and for a tool that the repository's own code imports outside its tests.`,
    examples: [
        {
            bad: 'FROM python:3.11-slim\nCOPY requirements-dev.txt /tmp/\nRUN pip install --no-cache-dir -r /tmp/requirements-dev.txt\n',
            good: 'FROM python:3.11-slim\nCOPY requirements.txt /tmp/\nRUN pip install --no-cache-dir -r /tmp/requirements.txt\n',
        },
        {
            bad: 'FROM python:3.11-slim\nRUN pip install --no-cache-dir flask pytest black\n',
            good: 'FROM python:3.11-slim\nRUN pip install --no-cache-dir flask\n',
        },
    ],
    check: (model, facts) => findingsOrPraise(development_dependencies_in_final_judge(model, facts)),
};
function* development_dependencies_in_final_judge(model, facts) {
    if (isDevelopmentImage(model))
        return;
    const installs = (0,python/* imageInstalls */.c8)(model);
    for (const [position, { step, item }] of installs.entries()) {
        const { install } = item;
        const undone = installs
            .slice(position + 1)
            .some((later) => later.step.stage === step.stage &&
            later.item.install.manager === install.manager &&
            install.manager === 'uv-sync' &&
            later.item.install.noDevelopment);
        if (undone)
            continue;
        const range = rangeOfCommand(model, step, item.script, install.command.range);
        const sign = developmentSign(model, facts, step, item);
        if (sign !== null)
            yield finding(model, range, `${sign.what}: for developing, and not needed in a running image. ${sign.remedy}`, {
                fix: development_dependencies_in_final_fixOf(model, item, sign.remedy),
            });
        else if (install.noDevelopment)
            yield praise(model, range, `${install.command.name ?? install.manager} leaves the development dependencies out.`);
    }
}
function developmentSign(model, facts, step, item) {
    const { install } = item;
    const file = install.requirementFiles.find((word) => isDevelopmentFile(word.text));
    if (file !== undefined)
        return { what: `This installs ${file.text}`, remedy: 'Install the requirements of the program only.' };
    const extra = [...install.extras, ...extrasOf(install)].find((name) => DEVELOPMENT_GROUP.test(name));
    if (extra !== undefined)
        return { what: `This installs the extra \`${extra}\``, remedy: 'Install the project without it.' };
    const group = install.groups.find((name) => DEVELOPMENT_GROUP.test(name));
    if (group !== undefined && !install.noDevelopment)
        return { what: `This installs the group \`${group}\``, remedy: 'Install the project without it.' };
    const option = defaultGroupOption(facts, step, item);
    if (option !== null)
        return {
            what: `\`${install.command.name} ${install.subcommand.text}\` installs the development dependencies too`,
            remedy: `Add \`${option}\`.`,
        };
    const tools = [...(0,python/* directNames */.K4)(item)].filter((name) => isUnusedTool(model, facts, name)).sort();
    if (tools.length === 0)
        return null;
    const shown = tools
        .slice(0, 4)
        .map((name) => `\`${name}\``)
        .join(', ');
    return {
        what: `This installs ${tools.length > 4 ? `${shown} and ${tools.length - 4} more tools` : shown}`,
        remedy: 'Keep them in a file or group that the image does not install.',
    };
}
function isDevelopmentFile(text) {
    const parts = text.split('/').slice(-2).join('/');
    return /\.(?:txt|in)$/.test(parts) && DEVELOPMENT_NAME.test(parts.replace(/\.(?:txt|in)$/, ''));
}
function extrasOf(install) {
    return [...install.requirements, ...install.editables].flatMap((word) => {
        const match = /^\.{0,2}[^\s=<>[\]]*\[([^\]]+)\]/.exec(word.text);
        return match?.[1]?.split(',').map((name) => name.trim()) ?? [];
    });
}
function defaultGroupOption(facts, step, item) {
    const { install } = item;
    if (install.noDevelopment || install.groups.length > 0)
        return null;
    const texts = projectTexts(facts, item);
    const has = (pattern) => texts.some((text) => pattern.test(text));
    switch (install.manager) {
        case 'uv-sync': {
            const off = step.at.variables.get('UV_NO_DEV');
            if (off !== undefined && /^(?:1|true|t|yes|y|on)$/i.test(off))
                return null;
            if (install.command.words.some((word) => /^--(?:no-default-groups|only-group|package|no-group)/.test(word.text)))
                return null;
            if (has(/^\s*default-groups\s*=/m))
                return null;
            return has(/^\s*dev-dependencies\s*=\s*\[\s*["']|^\s*\[dependency-groups\][^[]*?^\s*dev\s*=\s*\[\s*["']/ms)
                ? '--no-dev'
                : null;
        }
        case 'poetry':
            if (install.subcommand.text !== 'install' || step.at.variables.get('POETRY_WITHOUT') !== undefined)
                return null;
            return has(/^\s*\[tool\.poetry\.(?:dev-dependencies|group\.(?:dev|test|lint|docs)\.dependencies)\]/m)
                ? '--only main'
                : null;
        case 'pdm':
            return has(/^\s*\[tool\.pdm\.dev-dependencies\]|^\s*\[dependency-groups\]/m) ? '--prod' : null;
        default:
            return null;
    }
}
function projectTexts(facts, item) {
    const paths = new Set(item.manifests.filter((path) => path.endsWith('pyproject.toml')));
    for (const path of item.manifests)
        paths.add(path.replace(/[^/]*$/, 'pyproject.toml'));
    if (paths.size === 0)
        paths.add('pyproject.toml');
    return [...paths].flatMap((path) => facts.text?.(path) ?? []);
}
function isUnusedTool(model, facts, name) {
    const module = development_dependencies_in_final_DEVELOPMENT.get(name);
    if (module === undefined)
        return false;
    const imported = facts.usage
        .importsOf(module)
        .some(({ path }) => !/(?:^|\/)(?:tests?|docs?|conftest|noxfile|test_[^/]*)(?:\/|\.|$)|_test\.py$/.test(path));
    if (imported)
        return false;
    const calls = new RegExp(`(?:^|[\\s/;&|"'])(?:${name.replace(/[^\w-]/g, '')}|${module})(?=$|[\\s;&|"'])`);
    const runs = model.steps.some((step) => step.commands.some(({ command, known }) => known?.kind !== 'python-install' &&
        (command.name === name ||
            command.words.some((word, index) => index > 0 && word.text === module && command.words[index - 1]?.text === '-m'))));
    return !runs && !calls.test(startText(model));
}
function development_dependencies_in_final_fixOf(model, item, remedy) {
    const option = /^Add `(.+)`\.$/.exec(remedy)?.[1];
    const edit = option === undefined ? null : insertAfterWord(model, item.script, item.install.subcommand, option);
    return edit === null
        ? advice(remedy.replace(/\.$/, ''))
        : { safety: 'suggested', description: `Add ${option}`, edits: [edit] };
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/dnf-clean.js






const dnfClean = {
    id: 'dnf-clean',
    title: 'The cache of dnf stays in the image',
    severity: 'warning',
    summary: 'Fires when dnf or yum installs and the same RUN does not clean the cache.',
    rationale: `dnf and yum download the metadata of every enabled repository before they install, and keep it below \`/var/cache/dnf\` or
\`/var/cache/yum\`: with several repositories often more than what gets installed. Nothing reads it in a finished image.

The fix appends \`dnf clean all\` to the RUN. Removing the folder, or a cache mount over it, is equally good. Cleaning in a later RUN
does not help.`,
    examples: [
        {
            bad: 'FROM fedora:40\nRUN dnf install -y git\n',
            good: 'FROM fedora:40\nRUN dnf install -y git && dnf clean all\n',
        },
    ],
    check: (model) => findingsOrPraise(dnf_clean_judge(model)),
};
function* dnf_clean_judge(model) {
    for (const step of model.steps) {
        const last = step.commands.findLast((item) => downloads(item));
        if (last?.known?.kind !== 'system-packages')
            continue;
        const folder = cacheOf(last.known);
        if (!(0,evidence_layers/* staysInImage */.Fn)(model, step.stage, folder))
            continue;
        const script = scriptOf(step, last.command);
        const range = rangeOfCommand(model, step, script, last.command.range);
        if (mountHolding(step, folder) !== null) {
            yield praise(model, range, `The cache of ${last.known.manager} is a mount and no part of the image.`);
            continue;
        }
        const after = commandsAfter(step, last);
        if (after.some((item) => cleans(step, item, folder))) {
            yield praise(model, range, `The cache of ${last.known.manager} is cleaned in the RUN that fills it.`);
            continue;
        }
        if (after.some((item) => removesUnknown(item.known) || isCleanupProgram(item)))
            continue;
        const sudo = script === null ? '' : sudoOf(script.script.text, last);
        const command = `${sudo}${last.known.manager} clean all`;
        const certain = last.command.listPosition !== null && last.command.certainty === 'always';
        const edit = script === null || !certain ? null : appendCommand(model, step, script, command);
        yield finding(model, range, `${last.known.manager} leaves the metadata of its repositories in this layer. Clean it at the end of the same RUN: \`${command}\`.`, {
            fix: edit === null
                ? advice(`End the RUN with ${command}`)
                : { safety: 'safe', description: `Append ${command} to the RUN`, edits: [edit] },
        });
    }
}
function downloads(item) {
    const { known, command } = item;
    return (known?.kind === 'system-packages' &&
        (known.manager === 'dnf' || known.manager === 'yum') &&
        (known.operation === 'install' || known.operation === 'upgrade' || known.operation === 'update') &&
        !command.enclosures.includes('function'));
}
function cacheOf(known) {
    return known.manager === 'yum' ? '/var/cache/yum' : '/var/cache/dnf';
}
function cleans(step, item, folder) {
    const { known, command } = item;
    if (known?.kind === 'cache-clean' && known.manager === 'dnf')
        return true;
    if (/^(?:dnf|yum|microdnf)$/.test(command.name ?? '') &&
        command.words.some((word) => word.text === 'clean'))
        return true;
    return (empties(step, item, folder) ||
        empties(step, item, '/var/cache/dnf') ||
        empties(step, item, '/var/cache/yum'));
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/duplicate-weights.js





const duplicateWeights = {
    id: 'duplicate-weights',
    title: 'The same weights come in several formats',
    severity: 'warning',
    summary: 'Fires when a folder that is copied holds the same weights in two formats, or when a whole model repository is downloaded without a choice of files.',
    rationale: `Model repositories keep the same weights as \`model.safetensors\`, \`pytorch_model.bin\`, \`tf_model.h5\`, \`flax_model.msgpack\` and ONNX, for people with
different libraries. A program loads one of them: transformers takes the safetensors file when there is one.

In the repository, leave the other formats out of what is copied; the bytes are those of the files. In a download, name the files that are needed
(\`--include\`). There is no automatic edit, because the list depends on the model.`,
    examples: [
        {
            bad: 'FROM python:3.11-slim\nRUN hf download team/encoder --local-dir /models/encoder\n',
            good: 'FROM python:3.11-slim\nRUN hf download team/encoder --include "*.safetensors" --local-dir /models/encoder\n',
        },
    ],
    check: (model) => limited(duplicate_weights_judge(model)),
};
function* duplicate_weights_judge(model) {
    yield* copiedTwice(model);
    for (const step of (0,evidence_layers/* layeredSteps */.c_)(model))
        for (const item of step.commands) {
            if (!takesAllFormats(item))
                continue;
            yield finding(model, rangeOfCommand(model, step, scriptOf(step, item.command), item.command.range), 'This downloads every file of the model repository, which often holds the same weights in several formats. Name the files that the program ' +
                'loads, for example `*.safetensors`, `*.json` and the tokenizer.', { fix: advice('Choose the files to download') });
        }
}
function takesAllFormats(item) {
    const { known, command } = item;
    if (known?.kind === 'download' && /^(?:hf|huggingface-cli)$/.test(known.tool)) {
        if (known.patterns.length > 0)
            return false;
        const words = command.words.map((word) => word.text);
        if (words.some((word) => /^--(?:include|exclude|repo-type)\b/.test(word) || word === 'dataset'))
            return false;
        return command.words.every((word) => word.value !== null);
    }
    if (known?.kind !== 'python-program' || known.code === null)
        return false;
    return (/\bsnapshot_download\s*\(/.test(known.code) && !/(?:allow|ignore)_patterns|repo_type/.test(known.code));
}
const STEMS = ['pytorch_model.bin', 'tf_model.h5', 'flax_model.msgpack', 'rust_model.ot', 'model.ckpt'];
function* copiedTwice(model) {
    const folders = new Set(model.context.files
        .filter((file) => /^model(?:-\d+-of-\d+)?\.safetensors$/.test((0,container_path/* baseName */.Fl)(file.path)))
        .map((file) => (0,container_path/* folderOf */.yS)(file.path)));
    if (folders.size === 0)
        return;
    for (const stage of model.graph.layerChain)
        for (const copy of copiesOf(model, stage)) {
            const others = copiedFiles(model, copy)
                .map((file) => file.entry)
                .filter((entry) => folders.has((0,container_path/* folderOf */.yS)(entry.path)) && isOtherFormat(entry));
            if (others.length === 0)
                continue;
            yield finding(model, copy.instruction.range, `This COPY takes ${others.map((entry) => `\`${entry.path}\``).join(', ')} although the same folder holds the weights as safetensors. Leave out the ` +
                'format that is not loaded.', {
                fix: advice('Leave the other formats out in .dockerignore'),
                saving: { kind: 'image', quantity: (0,quantity/* exact */.e0)(others.reduce((total, entry) => total + entry.bytes, 0)) },
            });
        }
}
function isOtherFormat(entry) {
    const name = (0,container_path/* baseName */.Fl)(entry.path).replace(/-\d+-of-\d+(?=\.)/, '');
    return STEMS.includes(name);
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/evidence/clone.js


function cloneFolder(step, item, clone) {
    if (clone.directory !== null)
        return (0,words/* pathOf */.XM)(step, item.command, clone.directory);
    const url = clone.url?.value;
    const directory = (0,words/* directoryOf */.jt)(step, item.command);
    if (url === null || url === undefined || directory === null)
        return null;
    const name = (0,container_path/* baseName */.Fl)(url.replace(/\/+$/, ''))
        .replace(/\.git$/, '')
        .replace(/^.*:/, '');
    return name === '' ? null : (0,container_path/* resolveContainerPath */.pG)(directory, name);
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/git-clone-depth.js









const gitCloneDepth = {
    id: 'git-clone-depth',
    title: 'A clone brings the whole history',
    severity: 'warning',
    summary: 'Fires when `git clone` leaves a repository with its full history in a layer of the image.',
    rationale: `\`git clone\` downloads every version of every file that the repository ever had, into \`.git\`. An image needs one version. For a
repository that once held models or notebooks, \`.git\` is several times the size of the files.

The fix adds \`--depth 1\`. It is safe when nothing after it needs history: no checkout of a commit, no \`describe\`, no submodule, no build that
takes its version from tags (setuptools-scm, versioneer). To get one commit, use
\`git fetch --depth 1 origin <commit>\` in an empty repository, or \`ADD https://…/repository.git#<commit> /path\`, which leaves \`.git\` out by itself.`,
    examples: [
        {
            bad: 'FROM debian:12-slim\nRUN git clone https://git.example.org/team/tool.git /opt/tool\n',
            good: 'FROM debian:12-slim\nRUN git clone --depth 1 https://git.example.org/team/tool.git /opt/tool\n',
        },
    ],
    check: (model) => findingsOrPraise(git_clone_depth_judge(model)),
};
function* git_clone_depth_judge(model) {
    let looked = 0;
    for (const step of model.steps)
        for (const item of step.commands) {
            const { known, command } = item;
            if (looked > MAXIMUM_LOOKED_AT)
                return;
            if (known?.kind === 'clone')
                looked += 1;
            if (known?.kind !== 'clone' || command.name !== 'git' || command.enclosures.includes('function'))
                continue;
            const folder = cloneFolder(step, item, known);
            if (!(0,evidence_layers/* staysInImage */.Fn)(model, step.stage, folder ?? '/'))
                continue;
            if (folder !== null && mountHolding(step, folder) !== null)
                continue;
            if (isLocal(known))
                continue;
            const range = rangeOfCommand(model, step, scriptOf(step, command), command.range);
            if (known.shallow) {
                yield praise(model, range, 'The clone brings one commit, not the history.');
                continue;
            }
            const after = commandsAfter(step, item);
            if (after.some((later) => removesHistory(step, later, folder) || removesUnknown(later.known)))
                continue;
            yield historyKept(model, step, item, known, folder);
        }
}
function historyKept(model, step, item, known, folder) {
    const script = scriptOf(step, item.command);
    const range = rangeOfCommand(model, step, script, item.command.range);
    const operation = laterOperation(model, step, item);
    if (operation !== null) {
        const commit = /^(?:checkout|reset|switch)$/.test(operation);
        return finding(model, range, `The clone brings the whole history, and \`git ${operation}\` after it needs part of it. ` +
            (commit
                ? 'Fetch just that commit (`git fetch --depth 1 origin <commit>`), or clone its tag with `--depth 1 --branch`.'
                : 'Remove `.git` in the same RUN once it is done.'), { fix: advice(commit ? 'Fetch only the commit that is checked out' : 'Remove .git in the same RUN') });
    }
    const flags = item.command.words.map((word) => word.text);
    const submodules = flags.some((flag) => /^--recurs(?:e-submodules|ive)/.test(flag));
    const edit = insertAfterWord(model, script, known.subcommand, '--depth 1');
    const safe = !submodules &&
        !flags.some((flag) => /^--(?:mirror|bare|revision)/.test(flag)) &&
        !isBuilt(model, step, item, folder);
    const certain = safe && !/\bgit\b/.test(startText(model));
    return finding(model, range, 'The clone brings the whole history of the repository into this layer. Add `--depth 1`, so that only the latest commit comes.', {
        fix: edit === null
            ? advice('Add --depth 1')
            : { safety: certain ? 'safe' : 'suggested', description: 'Add --depth 1', edits: [edit] },
    });
}
function isLocal(known) {
    const url = known.url?.value;
    return url !== null && url !== undefined && /^(?:\.{0,2}\/|file:)/.test(url);
}
function removesHistory(step, item, folder) {
    if (item.known?.kind !== 'removal')
        return false;
    if (folder !== null && (empties(step, item, folder) || empties(step, item, `${folder}/.git`)))
        return true;
    return (item.known.paths.some((word) => /(?:^|\/)\.git\/?$/.test(word.text)) ||
        item.known.command.words.some((word) => word.text === '.git'));
}
function laterOperation(model, step, item) {
    const position = step.commands.indexOf(item);
    const later = [
        ...step.commands.slice(position + 1),
        ...(0,evidence_layers/* stepsAfter */.Ec)(model, step).flatMap((other) => other.commands),
    ];
    for (const { known } of later)
        if (known?.kind === 'git' && !/^(?:config|clone|init|lfs|status|remote)$/.test(known.operation))
            return known.operation;
    return null;
}
function isBuilt(model, step, item, folder) {
    const position = step.commands.indexOf(item);
    const here = step.commands.slice(position + 1).map((later) => ({ step, later }));
    const others = (0,evidence_layers/* stepsAfter */.Ec)(model, step).flatMap((other) => other.commands.map((later) => ({ step: other, later })));
    return [...here, ...others].some(({ step: at, later }) => {
        const { known, command } = later;
        const directory = (0,words/* directoryOf */.jt)(at, command);
        const inside = folder === null ||
            !command.workingDirectoryKnown ||
            (directory !== null && (0,container_path/* isInside */.FK)(directory, folder)) ||
            mentions(later, folder);
        if (!inside)
            return false;
        if (known === null)
            return !/^(?:echo|true|set|cd|ls|mkdir|cp|mv|ln|chmod|test|export)$/.test(command.name ?? '');
        if (known.kind === 'python-install')
            return (known.editables.length > 0 ||
                known.requirements.some((word) => /^[./]/.test(word.text)) ||
                /^(?:uv-sync|poetry|pdm|pipenv)$/.test(known.manager));
        return known.kind === 'compilation' || known.kind === 'python-program' || known.kind === 'npm-install';
    });
}
function mentions(item, folder) {
    const name = folder.slice(folder.lastIndexOf('/') + 1);
    return item.command.words.some((word) => word.text.includes(name));
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/interactive-tools.js






const INTERACTIVE = /^(?:vim|vim-tiny|vim-nox|neovim|nano|emacs|emacs-nox|htop|btop|nvtop|iotop|tmux|screen|openssh-server|openssh-client|ssh|zsh|fish|mc|man-db|manpages|less|tree|telnet|net-tools|iputils-ping|dnsutils|traceroute|strace|gdb|lsof|bash-completion|command-not-found|w3m|lynx)$/;
const interactiveTools = {
    id: 'interactive-tools',
    title: 'Tools for a terminal are in the image',
    severity: 'info',
    summary: 'Fires when editors, monitors, shells or an SSH server are installed in an image that is not one to develop in.',
    rationale: `An editor or a process monitor in a production image is there for the one night when somebody looks inside. It is pulled by every
node all the other nights, and it brings what it needs along: \`vim\` a runtime library of scripts, \`openssh-server\` a login stack.

\`docker debug\`, an ephemeral container (\`kubectl debug\`), or a stage \`debug\` on top of the final one give the same tools when they are
needed. The fix takes the packages out of the command; a person decides, because a script may call one of them.`,
    examples: [
        {
            bad: 'FROM debian:12-slim\nRUN apt-get update && apt-get install -y --no-install-recommends curl vim htop && rm -rf /var/lib/apt/lists/*\n',
            good: 'FROM debian:12-slim\nRUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*\n',
        },
    ],
    check: (model) => limited(interactive_tools_judge(model)),
};
function* interactive_tools_judge(model) {
    if (isDevelopmentImage(model))
        return;
    const rest = otherText(model);
    for (const install of packageInstalls(model)) {
        const { step, item } = install;
        const found = install.kept.filter((word) => INTERACTIVE.test((0,words/* packageName */.oZ)(word)) && !isUsed((0,words/* packageName */.oZ)(word), rest));
        if (found.length === 0)
            continue;
        const script = scriptOf(step, item.command);
        const edits = found.map((word) => removeWord(model, script, word)).filter((edit) => edit !== null);
        const names = found.map((word) => `\`${(0,words/* packageName */.oZ)(word)}\``).join(', ');
        const complete = edits.length === found.length && found.length < install.known.packages.length;
        yield finding(model, rangeOfCommand(model, step, script, item.command.range), `${names}: for a person at a terminal, but pulled with every image. Leave them out and debug with \`docker debug\`, ` +
            '`kubectl debug` or a stage of its own.', {
            fix: complete
                ? { safety: 'suggested', description: `Leave out ${names.replaceAll('`', '')}`, edits }
                : advice('Leave these packages out'),
            ...systemSaving(model, { item, without: new Set(found.map(words/* packageName */.oZ)) }),
        });
    }
}
function otherText(model) {
    const commands = model.steps.flatMap((step) => step.commands.map((item) => item.command.name ?? ''));
    const overSsh = model.steps.some((step) => step.instruction.mounts.some((mount) => mount.type === 'ssh') ||
        step.scripts.some((script) => /\bssh:\/\/|\bgit@/.test(script.script.text)));
    return `${commands.join(' ')} ${startText(model)}${overSsh ? ' ssh ' : ''}`;
}
const PROGRAMS = {
    'openssh-server': 'sshd',
    'openssh-client': 'ssh|ssh-keyscan|scp|ssh-add|ssh-agent',
    'iputils-ping': 'ping',
    dnsutils: 'dig|nslookup',
    'net-tools': 'ifconfig|netstat|route',
};
function isUsed(name, text) {
    return new RegExp(`(?:^|[\\s/"'])(?:${PROGRAMS[name] ?? name.replace(/[^\w-]/g, '')})(?:$|[\\s"';])`).test(text);
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/evidence/versioning.js
const FROM_HISTORY = /setuptools[-_]scm|hatch-vcs|hatch_vcs|versioneer|versioningit|dunamai|poetry-dynamic-versioning|uv-dynamic-versioning|flit[-_]scm|setuptools-git-versioning|\bpbr\b|source\s*=\s*["']scm["']|vcs-versioning|miniver/;
function needsHistory(model, facts) {
    for (const step of model.steps)
        for (const { known, command } of step.commands)
            if (known?.kind === 'git' || /^(?:dvc|git|pre-commit)$/.test(command.name ?? '')) {
                if (known?.kind !== 'clone')
                    return `${command.name} runs at line ${step.instruction.range.startLine}`;
            }
    for (const name of ['git', 'dvc', 'pygit2', 'dulwich', 'setuptools_scm'])
        if (facts.usage.importsOf(name).length > 0)
            return `the code imports ${name}`;
    for (const file of facts.files) {
        if (file.path === '.dvc/config')
            return 'the repository uses DVC';
        if (!/(?:^|\/)(?:pyproject\.toml|setup\.(?:py|cfg))$/.test(file.path))
            continue;
        const text = facts.text?.(file.path) ?? null;
        if (text === null)
            return `${file.path} was not read and may take the version from tags`;
        if (FROM_HISTORY.test(text))
            return `${file.path} takes the version from the history`;
    }
    for (const stage of model.graph.stages)
        for (const { instruction } of stage.instructions)
            if ((instruction.kind === 'copy' || instruction.kind === 'add') &&
                instruction.sources.some((word) => /(?:^|\/)\.git(?:\/|$)/.test(word.raw)))
                return 'a COPY names .git';
    return null;
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/missing-dockerignore.js



const missingDockerignore = {
    id: 'missing-dockerignore',
    title: 'The whole folder gets into the image',
    severity: 'warning',
    summary: 'Fires when a COPY takes the whole build context and no .dockerignore leaves anything out.',
    rationale: `\`COPY . .\` takes what lies in the folder on the day of the build: the repository's history in \`.git\`, a local virtual environment, caches,
data somebody tried something with. None of it is in a review. In [MediSwarm#397](https://github.com/KatherLab/MediSwarm/pull/397) an
ignore file took 1.12 GB out.

The fix writes a \`.dockerignore\` for this repository: caches and environments, which are made anew anyway, and \`.git\`, unless something takes a
version from tags or reads the history. What a COPY names is never left out, and neither is anything that is under version
control and could be read by the program: data, notebooks and tests are for a person to judge.`,
    examples: [
        {
            bad: 'FROM python:3.11-slim\nCOPY . /srv/app\n',
            good: 'FROM python:3.11-slim\nCOPY app /srv/app\n',
        },
    ],
    check: (model, facts) => findingsOrPraise(missing_dockerignore_judge(model, facts)),
};
function* missing_dockerignore_judge(model, facts) {
    const copy = model.graph.stages
        .filter((stage) => model.graph.reachable.has(stage.index))
        .flatMap((stage) => copiesOf(model, stage))
        .find(copiesWholeContext);
    if (copy === undefined)
        return;
    const { context } = model;
    if (context.ignoreFile === null) {
        yield withoutIgnoreFile(model, facts, copy);
        return;
    }
    if (context.folder === '' && !context.ignores('.git') && needsHistory(model, facts) === null) {
        yield finding(model, copy.instruction.range, `This COPY takes the repository's history along: ${context.ignoreFile} lets \`.git\` through, and nothing here reads it. Add a line ` +
            '`.git` to it.', { fix: advice(`Add .git to ${context.ignoreFile}`) });
        return;
    }
    yield praise(model, copy.instruction.range, `${context.ignoreFile} decides what this COPY takes.`);
}
function withoutIgnoreFile(model, facts, copy) {
    const path = model.context.repositoryPath('.dockerignore');
    const history = model.context.folder === '' ? needsHistory(model, facts) : null;
    const named = namedSources(model);
    const lines = ignoreLines(model, history === null && model.context.folder === '', named);
    const kept = history === null ? '' : ` \`.git\` stays, because ${history}.`;
    return finding(model, copy.instruction.range, 'This COPY takes everything that lies in the folder on the day of the build: history, local environments, caches. Leave out what the image ' +
        `does not need in a \`.dockerignore\`.${kept}`, {
        fix: {
            safety: facts.dockerfiles.size > 1 ? 'suggested' : 'safe',
            description: `Create ${path}`,
            edits: [],
            newFiles: [{ path, text: lines.join('\n') + '\n' }],
        },
    });
}
function namedSources(model) {
    const names = [];
    for (const stage of model.graph.stages) {
        for (const copy of copiesOf(model, stage))
            if (copy.origin.kind === 'context')
                names.push(...copy.sources);
        for (const { instruction } of stage.instructions)
            if (instruction.kind === 'run')
                for (const mount of instruction.mounts)
                    if (!mount.options.has('from'))
                        names.push(mount.options.get('source') ?? mount.options.get('src') ?? '');
    }
    return names.map((name) => name.replace(/^(?:\.?\/)+/, '')).filter((name) => name !== '');
}
function ignoreLines(model, leaveOutHistory, named) {
    const files = model.context.files;
    const tracked = (test) => files.some((file) => test.test(file.path));
    const installsNode = model.steps.some((step) => step.commands.some(({ known }) => known?.kind === 'npm-install'));
    const mentions = (part) => named.some((name) => name.split('/').includes(part));
    const groups = [
        {
            title: '# History and what runs on the forge',
            patterns: [
                ['.git', leaveOutHistory && !mentions('.git')],
                ['.github', tracked(/^\.github\//) && !mentions('.github')],
                ['.gitlab-ci.yml', tracked(/^\.gitlab-ci\.yml$/) && !mentions('.gitlab-ci.yml')],
            ],
        },
        {
            title: '# Made anew by Python and its tools',
            patterns: [
                ['**/__pycache__', !tracked(/\.py[cod]$/)],
                ['**/*.py[cod]', !tracked(/\.py[cod]$/)],
                ['**/.pytest_cache', true],
                ['**/.mypy_cache', true],
                ['**/.ruff_cache', true],
                ['**/.ipynb_checkpoints', !mentions('.ipynb_checkpoints')],
                ['.tox', !tracked(/^\.tox\//)],
                ['.nox', !tracked(/^\.nox\//)],
            ],
        },
        {
            title: '# Local environments',
            patterns: [
                ['.venv', !tracked(/^\.venv\//) && !mentions('.venv')],
                ['venv', !tracked(/^venv\//) && !mentions('venv')],
                ['**/node_modules', installsNode && !tracked(/(?:^|\/)node_modules\//) && !mentions('node_modules')],
            ],
        },
    ];
    return groups.flatMap(({ title, patterns }, index) => {
        const chosen = patterns.filter(([, wanted]) => wanted).map(([pattern]) => pattern);
        return chosen.length === 0 ? [] : [...(index > 0 ? [''] : []), title, ...chosen];
    });
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/evidence/model-files.js

const WEIGHTS = /\.(?:pt|pth|ckpt|safetensors|onnx|h5|hdf5|keras|pb|gguf|ggml|tflite|pdparams|pdmodel|caffemodel|weights|engine|trt|mar|nemo|msgpack|params|mlmodel|bin|pkl|pickle|joblib)$/i;
const DATA = /\.(?:parquet|feather|arrow|avro|csv|tsv|jsonl|ndjson|npy|npz|tfrecords?|lmdb|mdb|sqlite3?|db|zip|tar|tgz|gz|bz2|xz|zst|7z|rar|mp4|mov|avi|mkv|wav|flac|mp3|nii|dcm|tiff?|ipynb)$/i;
function isModelOrData(path) {
    const name = (0,container_path/* baseName */.Fl)(path);
    return WEIGHTS.test(name) || DATA.test(name);
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/model-at-build.js







const modelAtBuild = {
    id: 'model-at-build',
    title: 'A model is downloaded into a layer',
    severity: 'info',
    summary: 'Fires when a RUN downloads a model into a layer of the image.',
    rationale: `Weights in the image start fast and need no network, and they are pushed, stored and pulled with it. Often they are the largest part, and no manifest
shows them. That can be what you want; this rule says where they come in.

Two things decide the cost. Above the code, the layer is pushed once; below a COPY of the code, every change downloads the model and pushes it
again. And a volume, or a cache of the platform (a persistent volume, a model cache of the serving runtime), holds one copy for all versions of
the image.`,
    examples: [
        {
            bad: 'FROM python:3.11-slim\nRUN python -c "from transformers import AutoModel; AutoModel.from_pretrained(\'team/encoder\')"\n',
            good: 'FROM python:3.11-slim\nENV HF_HOME=/models\nVOLUME /models\n',
        },
    ],
    check: (model) => limited(model_at_build_judge(model)),
};
const LOADS_MODEL = /\.from_pretrained\s*\(|\b(?:snapshot_download|hf_hub_download|SentenceTransformer|CrossEncoder|WhisperModel|load_model|get_model)\s*\(|torch\.hub\.load|\bpipeline\s*\(|nltk\.download|spacy\.cli\.download|timm\.create_model|download_model/;
function* model_at_build_judge(model) {
    for (const step of (0,evidence_layers/* layeredSteps */.c_)(model)) {
        const item = step.commands.find((candidate) => downloadsModel(step, candidate));
        if (item === undefined)
            continue;
        const copy = codeAbove(model, step);
        yield finding(model, rangeOfCommand(model, step, scriptOf(step, item.command), item.command.range), copy === null
            ? 'A model is downloaded into this layer: its weights are part of every pull of the image. Keep it on a volume instead if the image shall stay small.'
            : `A model is downloaded into this layer, below the code of line ${copy}: every change of the code downloads and pushes the weights again. ` +
                'Download it above the code, or keep it on a volume.', {
            fix: advice(copy === null ? 'Keep the weights on a volume' : 'Move the download above the COPY of the code'),
        });
    }
}
function downloadsModel(step, item) {
    const { known, command } = item;
    if (command.enclosures.includes('function'))
        return false;
    if (known?.kind === 'python-program') {
        if (known.module !== null && /^(?:spacy|nltk\.downloader|piper\.download_voices)$/.test(known.module))
            return known.module !== 'spacy' || command.words.some((word) => word.text === 'download');
        return known.code !== null && LOADS_MODEL.test(known.code) && !cacheIsMounted(step);
    }
    if (known?.kind === 'download') {
        if (/^(?:hf|huggingface-cli|gdown)$/.test(known.tool))
            return !cacheIsMounted(step) && !isMounted(step, item, known.output);
        return (known.urls.some((word) => WEIGHTS.test((0,container_path/* baseName */.Fl)(word.text.replace(/[?#].*$/, '')))) &&
            !isMounted(step, item, known.output));
    }
    return known === null && command.name === 'ollama' && command.words[1]?.text === 'pull';
}
function isMounted(step, item, output) {
    const path = output === null ? null : (0,words/* pathOfText */.u6)(step, item.command, output);
    return path !== null && mountHolding(step, path) !== null;
}
function cacheIsMounted(step) {
    const home = step.at.variables.get('HF_HOME') ?? `${step.home}/.cache/huggingface`;
    return mountHolding(step, home) !== null;
}
function codeAbove(model, step) {
    for (const stage of model.graph.layerChain)
        for (const copy of copiesOf(model, stage))
            if (copy.instruction.range.start < step.instruction.range.start && copiesWholeContext(copy))
                return copy.instruction.range.startLine;
    return null;
}

// EXTERNAL MODULE: ./build/src/commands/analyze/model/cache-state.js
var cache_state = __webpack_require__(9527);
;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/evidence/python-cache.js





function judgeCache(model, question) {
    const judgements = [];
    for (const step of model.steps) {
        for (const item of step.pythonInstalls) {
            const manager = (0,cache_state/* cachingManager */.nh)(item.install);
            if (manager === null || !question.managers.includes(item.install.manager))
                continue;
            const folder = (0,cache_state/* cacheFolder */.nF)(step, item.install, manager);
            if (!(0,evidence_layers/* staysInImage */.Fn)(model, step.stage, folder))
                continue;
            const range = rangeOfCommand(model, step, item.script, item.install.command.range);
            switch (item.cache.state) {
                case 'disabled':
                case 'mounted':
                case 'removed':
                    judgements.push(praise(model, range, question.praise(item.cache.evidence)));
                    break;
                case 'undecided':
                    break;
                case 'kept': {
                    if (removedInBranch(step, item, manager, folder))
                        break;
                    const edit = insertAfterWord(model, item.script, item.install.subcommand, question.flag);
                    judgements.push(finding(model, range, question.message(step, item), {
                        fix: edit === null
                            ? advice(`Add ${question.flag} to the command`)
                            : { safety: 'safe', description: `Add ${question.flag}`, edits: [edit] },
                    }));
                }
            }
        }
    }
    return findingsOrPraise(judgements);
}
function removedInBranch(step, item, manager, folder) {
    const own = step.commands.find(({ command }) => command === item.install.command);
    if (own === undefined)
        return false;
    return commandsAfter(step, own).some((later) => (later.known?.kind === 'cache-clean' && later.known.manager === manager) ||
        empties(step, later, folder));
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/pip-cache.js

const pipCache = {
    id: 'pip-cache',
    title: "pip's cache stays in the image",
    severity: 'warning',
    summary: 'Fires when `pip install` fills its cache in a layer of the image and nothing in the same RUN takes it out.',
    rationale: `pip keeps every wheel that it downloads below \`~/.cache/pip\`, so that a second install need not
download it again. In an image there is no second install: the layer carries each wheel twice, once packed in the
cache and once unpacked. Reports put that at 750 MB for one service
([BentoML#916](https://github.com/bentoml/BentoML/issues/916)) and at several GB for a GPU image
([pytorch#195526](https://github.com/pytorch/pytorch/issues/195526)).

The fix adds \`--no-cache-dir\` to the command; what gets installed is the same. Equally good, and then the rule is
silent: \`ENV PIP_NO_CACHE_DIR=1\`, in the Dockerfile or in the base image; a cache mount over the cache folder
(\`RUN --mount=type=cache,target=/root/.cache/pip\`), which makes rebuilds faster too; removing the folder in the same RUN.
Removing it in a later RUN does not help: the earlier layer keeps it.`,
    examples: [
        {
            bad: 'FROM python:3.11-slim\nRUN pip install flask==3.0.0\n',
            good: 'FROM python:3.11-slim\nRUN pip install --no-cache-dir flask==3.0.0\n',
        },
        {
            bad: 'FROM python:3.11-slim\nRUN pip install flask==3.0.0\nRUN rm -rf /root/.cache\n',
            good: 'FROM python:3.11-slim\nRUN --mount=type=cache,target=/root/.cache/pip pip install flask==3.0.0\n',
        },
    ],
    check: (model) => judgeCache(model, {
        managers: ['pip'],
        flag: '--no-cache-dir',
        message: () => 'pip leaves the wheels that it downloaded in its cache, and the cache becomes part of this layer: each wheel is ' +
            'stored packed and unpacked. Add `--no-cache-dir`, or a cache mount.',
        praise: (evidence) => `pip's cache does not get into the image: ${evidence}.`,
    }),
};

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/poetry-cache.js






const poetryCache = {
    id: 'poetry-cache',
    title: "Poetry's cache stays in the image",
    severity: 'warning',
    summary: 'Fires when `poetry install` leaves its downloaded files in a layer of the image.',
    rationale: `Poetry keeps what it downloads below \`~/.cache/pypoetry\`, in \`artifacts\` and \`cache\`: every wheel a second time, packed. pip's settings do
not reach it.

The fix removes those two folders at the end of the RUN, and only those: \`virtualenvs\` beside them holds the environment itself, unless
\`virtualenvs.create\` is off or \`virtualenvs.in-project\` is on. Equally good: a cache mount over the folder, or installing in another stage.`,
    examples: [
        {
            bad: 'FROM python:3.11-slim\nCOPY pyproject.toml poetry.lock ./\nRUN poetry install --only main --no-root\n',
            good: 'FROM python:3.11-slim\nCOPY pyproject.toml poetry.lock ./\nRUN --mount=type=cache,target=/root/.cache/pypoetry/artifacts --mount=type=cache,target=/root/.cache/pypoetry/cache poetry install --only main --no-root\n',
        },
    ],
    check: (model) => findingsOrPraise(poetry_cache_judge(model)),
};
function* poetry_cache_judge(model) {
    for (const step of model.steps) {
        const last = step.commands.findLast((item) => item.known?.kind === 'python-install' && item.known.manager === 'poetry');
        if (last === undefined)
            continue;
        const folder = cacheFolder(step);
        const artifacts = `${folder}/artifacts`;
        if (!(0,evidence_layers/* staysInImage */.Fn)(model, step.stage, artifacts))
            continue;
        const script = scriptOf(step, last.command);
        const range = rangeOfCommand(model, step, script, last.command.range);
        const mount = mountHolding(step, artifacts);
        if (mount !== null) {
            yield praise(model, range, `Poetry's cache is a mount (${mount.target}) and no part of the image.`);
            continue;
        }
        if (last.command.words.some((word) => word.text === '--no-cache'))
            continue;
        const after = commandsAfter(step, last);
        if (after.some((item) => poetry_cache_cleans(step, item, artifacts))) {
            yield praise(model, range, "Poetry's cache is removed in the RUN that fills it.");
            continue;
        }
        if (after.some((item) => removesUnknown(item.known) || isCleanupProgram(item)))
            continue;
        const command = `rm -rf ${artifacts} ${folder}/cache`;
        const certain = /^[\w./-]+$/.test(folder) && last.command.certainty === 'always' && last.command.listPosition !== null;
        const edit = script === null || !certain ? null : appendCommand(model, step, script, command);
        yield finding(model, range, 'Poetry leaves what it downloaded in its cache, and the cache becomes part of this layer. Mount a cache over it, or remove it at the end of ' +
            `the same RUN: \`${command}\`.`, {
            fix: edit === null
                ? advice('Mount a cache, or remove it at the end of the RUN')
                : { safety: 'safe', description: 'Remove the cache at the end of the RUN', edits: [edit] },
        });
    }
}
function cacheFolder(step) {
    const named = step.at.variables.get('POETRY_CACHE_DIR');
    if (named !== undefined && named !== '')
        return (0,container_path/* resolveContainerPath */.pG)(step.at.workingDirectory ?? '/', named);
    return (0,container_path/* resolveContainerPath */.pG)(step.at.variables.get('XDG_CACHE_HOME') ?? `${step.home}/.cache`, 'pypoetry');
}
function poetry_cache_cleans(step, item, artifacts) {
    if (item.known?.kind === 'cache-clean')
        return item.known.manager === 'poetry';
    return empties(step, item, artifacts);
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/python-full-base.js







const FULL_ONLY = /^(?:gcc|g\+\+|cc|c\+\+|make|git|curl|wget|hg|svn|ssh|unzip|patch|autoconf|file|bzr)$/;
const pythonFullBase = {
    id: 'python-full-base',
    title: 'The final image is built on the full python image',
    severity: 'warning',
    summary: 'Fires when the image ends up on `python` without `-slim`, on Debian.',
    rationale: `The full \`python\` images lie on \`buildpack-deps\`: compilers, version control, and the headers of dozens of libraries, so that any package
can be built. An image that runs Python needs none of it; the \`-slim\` variant has the same interpreter on a bare Debian.

The fix changes the tag. It is a suggestion, to be verified by a build: a package without a wheel needs a compiler, and scripts may call
\`git\` or \`curl\`, which \`-slim\` does not have. The full image is the right one for a stage that builds.`,
    examples: [
        { bad: 'FROM python:3.11\nCOPY app.py /srv/\n', good: 'FROM python:3.11-slim\nCOPY app.py /srv/\n' },
        {
            bad: 'FROM python:3.12-bookworm\nCOPY app.py /srv/\n',
            good: 'FROM python:3.12-slim-bookworm\nCOPY app.py /srv/\n',
        },
    ],
    check: (model) => findingsOrPraise(python_full_base_judge(model)),
};
function* python_full_base_judge(model) {
    const base = finalBase(model);
    if (base?.repository !== 'python')
        return;
    if (/slim/.test(base.tag)) {
        yield praise(model, base.from.range, `The image is built on python:${base.tag}, without compilers and headers.`);
        return;
    }
    if (!/^(?:latest|\d+(?:\.\d+)*(?:(?:a|b|rc)\d+)?)?(?:-?(?:bookworm|trixie|bullseye|buster|forky))?$/.test(base.tag) ||
        base.tag === '')
        return;
    if (isDevelopmentImage(model))
        return;
    const missing = toolsFromBase(model);
    const edit = editTag(model, base, slimmer);
    const needs = missing.length === 0
        ? 'Rebuild to make sure that every package has a wheel.'
        : `It lacks ${missing.map((name) => `\`${name}\``).join(', ')}, which the RUNs use: install that by name, or build in a stage of its own.`;
    yield finding(model, base.from.range, `python:${base.tag} brings compilers and headers that nothing needs at run time; \`-slim\` has the same interpreter without them. ${needs}`, {
        fix: edit === null || missing.length > 0
            ? advice('Use the -slim variant')
            : { safety: 'suggested', description: 'Use the -slim variant', edits: [edit] },
    });
}
function slimmer(image) {
    const match = /^(.*\/)?python(?::([\w.]+)(-(?:bookworm|trixie|bullseye|buster|forky))?)?$/.exec(image);
    if (match === null)
        return image;
    const [, prefix = '', version, suite = ''] = match;
    if (version === undefined || version === 'latest')
        return `${prefix}python:slim`;
    if (/^[a-z]+$/.test(version))
        return `${prefix}python:slim-${version}`;
    return `${prefix}python:${version}-slim${suite}`;
}
function toolsFromBase(model) {
    const installed = new Set(packageInstalls(model).flatMap((install) => install.known.packages.map(words/* packageName */.oZ)));
    const used = new Set();
    for (const step of (0,evidence_layers/* layeredSteps */.c_)(model)) {
        for (const { command } of step.commands)
            if (command.name !== null && FULL_ONLY.test(command.name) && !installed.has(command.name))
                used.add(command.name);
        for (const { install } of step.pythonInstalls)
            if ([...install.requirements, ...install.editables].some((word) => /git\+/.test(word.text)) &&
                !installed.has('git'))
                used.add('git');
    }
    return [...used].sort();
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/recursive-chown.js










const SMALLEST_TREE = 1_000_000;
const recursiveChown = {
    id: 'recursive-chown',
    title: 'A recursive chown or chmod stores the tree twice',
    severity: 'warning',
    summary: 'Fires when `chown -R` or `chmod -R` changes files that an earlier layer brought.',
    rationale: `A layer holds whole files. Changing only the owner or the mode of a file writes all of it into the new layer, so a
recursive change over an application, a model or a virtual environment doubles it: 18 to 9.1 GB in
[cognee#4045](https://github.com/topoteretes/cognee/pull/4045), 290 MB in
[suna#7309](https://github.com/kortix-ai/suna/pull/7309).

\`COPY --chown=user:group\` gives files their owner when they are written. The fix puts it on the COPYs and leaves a plain
\`chown\` for the folder itself. It is offered as safe when the COPYs bring everything below the folder, when user and group
exist before them, and both are named; otherwise a person decides. Running the installs as the final user is the remedy for trees
that RUN creates.`,
    examples: [
        {
            bad: 'FROM python:3.11-slim\nRUN useradd --create-home app\nCOPY . /srv/app\nRUN chown -R app:app /srv/app\nUSER app\n',
            good: 'FROM python:3.11-slim\nRUN useradd --create-home app\nCOPY --chown=app:app . /srv/app\nUSER app\n',
        },
    ],
    check: (model) => limited(recursive_chown_judge(model)),
};
function* recursive_chown_judge(model) {
    let looked = 0;
    for (const step of (0,evidence_layers/* layeredSteps */.c_)(model))
        for (const item of step.commands) {
            const { known } = item;
            if (looked > MAXIMUM_LOOKED_AT)
                return;
            if (known?.kind === 'ownership')
                looked += 1;
            if (known?.kind !== 'ownership' || !known.recursive || item.command.enclosures.includes('function'))
                continue;
            const folders = known.paths.flatMap((word) => (0,words/* pathOf */.XM)(step, item.command, word) ?? []);
            for (const folder of folders) {
                const judgement = judgeFolder(model, step, item, known, folder);
                if (judgement !== null) {
                    yield judgement;
                    break;
                }
            }
        }
}
function judgeFolder(model, step, item, known, folder) {
    if (mountHolding(step, folder) !== null)
        return null;
    const brought = broughtBefore(model, step, folder.replace(/\/\*+$/, ''));
    if (brought === null)
        return null;
    const { quantity, copies, runs } = brought;
    const script = scriptOf(step, item.command);
    const line = brought.heaviest.range.startLine;
    const written = script === null ? `${known.tool} -R` : shown(script.script.text, item.command.range);
    const saves = quantity.provenance !== 'unknown' || quantity.atLeast > 0;
    return finding(model, rangeOfCommand(model, step, script, item.command.range), `\`${written}\` writes every file below ${folder} into this layer a second time; line ${line} already brought them. ` +
        (known.tool === 'chmod'
            ? 'Set the mode where the files are made, or with `COPY --chmod`.'
            : 'Give them their owner when they are written: `COPY --chown`, or `USER` before the RUN.'), {
        fix: recursive_chown_fixOf(model, step, item, known, folder, copies, runs),
        ...(saves ? { saving: { kind: 'image', quantity } } : {}),
    });
}
function broughtBefore(model, step, folder) {
    const before = step.instruction.range.start;
    const copies = [];
    let bytes = 0;
    let most = -1;
    let heaviest = null;
    let certain = true;
    for (const stage of model.graph.layerChain)
        for (const copy of copiesOf(model, stage)) {
            if (copy.instruction.range.start >= before || !writesInto(copy, folder))
                continue;
            if (copy.origin.kind === 'context') {
                const own = copiedFiles(model, copy).filter((file) => (0,words/* globCovers */.fQ)(folder, file.containerPath) || folder === '/');
                if (own.length === 0)
                    continue;
                const sum = own.reduce((total, file) => total + file.entry.bytes, 0);
                bytes += sum;
                if (sum > most) {
                    most = sum;
                    heaviest = copy.instruction;
                }
            }
            else {
                certain = false;
                most = Number.POSITIVE_INFINITY;
                heaviest ??= copy.instruction;
            }
            copies.push(copy);
        }
    const runs = (0,evidence_layers/* layeredSteps */.c_)(model).filter((run) => run.instruction.range.start < before && makesTree(run, folder));
    if (runs.length > 0)
        certain = false;
    heaviest = runs[0]?.instruction ?? heaviest;
    if (heaviest === null || (certain && bytes < SMALLEST_TREE))
        return null;
    return { copies, runs, quantity: certain ? (0,quantity/* exact */.e0)(bytes) : (0,quantity/* unknown */.L5)(bytes), heaviest };
}
function makesTree(step, folder) {
    return step.commands.some((item) => {
        const { known, command } = item;
        let path = null;
        if (known?.kind === 'clone' && known.directory !== null)
            path = (0,words/* pathOf */.XM)(step, command, known.directory);
        else if (known?.kind === 'download' && known.output !== null)
            path = (0,words/* pathOfText */.u6)(step, command, known.output);
        else if (known?.kind === 'conda-install')
            path = '/opt/conda';
        else if (known?.kind === 'python-install' && known.target !== null)
            path = (0,words/* pathOf */.XM)(step, command, known.target);
        else if (known?.kind === 'python-install' && known.manager === 'uv-sync')
            path = step.at.variables.get('UV_PROJECT_ENVIRONMENT') ?? (0,words/* pathOfText */.u6)(step, command, '.venv');
        else if (known?.kind === 'python-install')
            path = step.at.variables.get('VIRTUAL_ENV') ?? null;
        else if (known?.kind === 'npm-install')
            path = (0,words/* pathOfText */.u6)(step, command, 'node_modules');
        return path !== null && (0,container_path/* isInside */.FK)(path, folder);
    });
}
function recursive_chown_fixOf(model, step, item, known, folder, copies, runs) {
    const owner = known.specification?.value ?? null;
    if (known.tool !== 'chown' ||
        owner === null ||
        copies.length === 0 ||
        known.paths.length !== 1 ||
        runs.length > 0)
        return {
            safety: 'suggested',
            description: known.tool === 'chmod'
                ? 'Set the mode when the files are written'
                : 'Set the owner when the files are written',
            edits: [],
        };
    const description = `Use COPY --chown=${owner}, and change only the folder itself here`;
    const plain = withoutRecursion(model, step, item);
    const edits = [];
    for (const copy of copies) {
        if (copy.instruction.chown !== null && (0,words/* expandWord */.Vo)(copy.instruction.chown.raw, copy.at) === owner)
            continue;
        if (copy.instruction.chown !== null || copy.stage !== step.stage)
            return { safety: 'suggested', description, edits: [] };
        edits.push(insertFlag(model, copy.instruction, `--chown=${owner}`));
    }
    if (plain === null)
        return { safety: 'suggested', description, edits: [] };
    const existing = copies.every((copy) => ownerExists(model, owner, copy));
    if (!existing)
        return {
            safety: 'suggested',
            description: `Create ${owner} before the COPY, then use COPY --chown=${owner}`,
            edits: [],
        };
    const safe = bringsAll(model, step, folder, copies) && /^[^:]+:[^:]+$/.test(owner);
    return { safety: safe ? 'safe' : 'suggested', description, edits: [...edits, plain] };
}
function withoutRecursion(model, step, item) {
    const script = scriptOf(step, item.command);
    const flags = item.command.words.filter((word) => word.text === '--recursive' || /^-[A-Za-z]*R/.test(word.text));
    const [flag] = flags;
    if (flags.length !== 1 || flag === undefined || flag.raw !== flag.text)
        return null;
    if (flag.text === '-R' || flag.text === '--recursive')
        return removeWord(model, script, flag);
    return replaceWord(model, script, flag, flag.text.replace('R', ''));
}
function ownerExists(model, owner, copy) {
    const [user = '', group] = owner.split(':');
    const before = (0,evidence_layers/* layeredSteps */.c_)(model).filter((run) => run.instruction.range.start < copy.instruction.range.start);
    const created = new Set(['root']);
    const base = finalBase(model);
    if (base?.repository === 'node')
        created.add('node');
    if (/^(?:debian|ubuntu|python)$/.test(base?.repository ?? ''))
        for (const name of ['www-data', 'nobody'])
            created.add(name);
    for (const run of before)
        for (const { known, command } of run.commands) {
            if (known?.kind !== 'user-creation' || command.certainty !== 'always')
                continue;
            if (known.user !== null)
                created.add(known.user);
            const last = command.words.at(-1)?.value;
            if (/^(?:groupadd|addgroup)$/.test(command.name ?? '') && typeof last === 'string')
                created.add(last);
        }
    const exists = (name) => /^\d+$/.test(name) || created.has(name);
    return exists(user) && (group === undefined || exists(group));
}
const SYSTEM_FOLDER = /^\/(?:(?:bin|boot|dev|etc|home|lib|lib64|media|mnt|opt|proc|root|run|sbin|srv|sys|tmp|usr|var)?$|(?:etc|lib|usr|var|root)\/|opt\/(?:conda|nvidia)|workspace)/;
function bringsAll(model, step, folder, copies) {
    if (SYSTEM_FOLDER.test(folder) || copies.some((copy) => copy.destination !== folder))
        return false;
    const deeper = step.stage.instructions.some(({ workingDirectory }) => workingDirectory !== null && workingDirectory !== folder && (0,container_path/* isInside */.FK)(workingDirectory, folder));
    if (deeper)
        return false;
    const base = finalBase(model);
    if (base === null || !/^(?:python|debian|ubuntu|node|alpine|nvidia\/cuda)$/.test(base.repository))
        return false;
    const before = (0,evidence_layers/* layeredSteps */.c_)(model).filter((run) => run.instruction.range.start <= step.instruction.range.start);
    return before.every((run) => run === step
        ? run.commands.every((item) => item.known?.kind === 'ownership' || isHarmless(run, item, folder))
        : run.commands.every((item) => isHarmless(run, item, folder)) &&
            !run.scripts.some((script) => script.script.errors.length > 0));
}
function isHarmless(step, item, folder) {
    const { known, command } = item;
    if (command.words.some((word, index) => index > 0 && word.text.startsWith(folder)))
        return false;
    switch (known?.kind) {
        case 'system-packages':
        case 'user-creation':
        case 'cache-clean':
        case 'removal':
            return true;
        case 'python-install':
            return ((known.manager === 'pip' || known.manager === 'uv-pip') &&
                known.editables.length === 0 &&
                known.target === null &&
                !known.requirements.some((word) => /^\.|\//.test(word.text)) &&
                step.at.variables.get('VIRTUAL_ENV')?.startsWith(folder) !== true);
        default:
            return /^(?:true|:|set|echo)$/.test(command.name ?? '') && command.redirects.length === 0;
    }
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/torch-arm64-cuda.js




const torchArm64Cuda = {
    id: 'torch-arm64-cuda',
    title: 'torch brings CUDA to arm64',
    severity: 'warning',
    summary: 'Fires when torch 2.12 or later is installed from the usual index on arm64 Linux and nothing shows a GPU.',
    rationale: `Until 2.11 the default wheel of torch for arm64 Linux was a CPU build: its CUDA requirements held only on x86-64. From
2.12 on the marker asks for Linux alone, so that an image for Graviton, Ampere or a Raspberry Pi carries about 2.7 GB of CUDA
libraries that its machine can't use ([pycon#4686](https://github.com/pycon/pycon/pull/4686)).

Take torch from PyTorch's CPU index, which serves arm64 wheels too, or stay below 2.12. A person decides: Grace and Jetson machines
do have a GPU.`,
    examples: [
        {
            bad: 'FROM --platform=linux/arm64 python:3.12-slim\nRUN pip install --no-cache-dir torch==2.12.0\n',
            good: 'FROM --platform=linux/arm64 python:3.12-slim\nRUN pip install --no-cache-dir torch==2.12.0+cpu --index-url https://wheels.example.org/whl/cpu\n',
        },
    ],
    check: (model, facts) => limited(torch_arm64_cuda_judge(model, facts)),
};
function* torch_arm64_cuda_judge(model, facts) {
    if (showsGpu(model, facts))
        return;
    const installs = (0,python/* imageInstalls */.c8)(model);
    if (installs.some(({ item }) => (0,python/* gpuDistribution */.pt)(item) !== null))
        return;
    for (const install of installs) {
        const torch = torchOf(install);
        if (torch?.build !== 'default' || !isAtLeast(torch.version, 2, 12))
            continue;
        if (!isArm64(model, install.item.closure?.closure.target.platform ?? facts.platform))
            continue;
        yield finding(model, rangeOfCommand(model, install.step, install.item.script, install.item.install.command.range), `From 2.12 on, torch's default wheel for arm64 Linux requires CUDA libraries, and this installs ${torch.version ?? 'it'} where ` +
            "nothing shows a GPU. Take it from PyTorch's CPU index.", { fix: advice("Install torch from PyTorch's CPU index") });
    }
}
function isArm64(model, platform) {
    return /^linux\/(?:arm64|aarch64)/.test(model.graph.layerChain[0]?.platform ?? platform);
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/torch-cuda-on-cpu.js




const torchCudaOnCpu = {
    id: 'torch-cuda-on-cpu',
    title: 'torch comes with CUDA, and nothing shows a GPU',
    severity: 'warning',
    summary: "Fires when PyTorch's default wheels for x86-64 Linux are installed and neither the Dockerfile nor the repository shows a GPU.",
    rationale: `On x86-64 Linux the default wheel of torch is built for NVIDIA GPUs and requires about a dozen \`nvidia-*\` distributions
and \`triton\`. A service that runs on CPUs never loads them. Moving to PyTorch's CPU wheels took one image from 3.38 to 0.68 GB
pulled ([future-agi#2789](https://github.com/future-agi/future-agi/pull/2789)).

The CPU wheels are served by PyTorch's own index, under a version with \`+cpu\`. With pip, give that index for torch, torchvision
and torchaudio in a step of its own, before the other requirements; with uv, put it in \`tool.uv.sources\`. That table binds only what
the project itself lists: when torch comes through another distribution, list torch too. A person decides, because a GPU may be
attached in a way that the repository does not show.`,
    examples: [
        {
            bad: 'FROM python:3.11-slim\nRUN pip install --no-cache-dir torch==2.4.0\n',
            good: 'FROM python:3.11-slim\nRUN pip install --no-cache-dir torch==2.4.0+cpu --index-url https://wheels.example.org/whl/cpu\n',
        },
    ],
    check: (model, facts) => findingsOrPraise(torch_cuda_on_cpu_judge(model, facts)),
};
function* torch_cuda_on_cpu_judge(model, facts) {
    const installs = (0,python/* imageInstalls */.c8)(model);
    const gpu = showsGpu(model, facts) || installs.some(({ item }) => (0,python/* gpuDistribution */.pt)(item) !== null);
    for (const install of installs) {
        const torch = torchOf(install);
        if (torch === null)
            continue;
        const range = rangeOfCommand(model, install.step, install.item.script, install.item.install.command.range);
        if (torch.build === 'cpu')
            yield praise(model, range, `torch is installed as a CPU build: ${torch.because}.`);
        else if (torch.build === 'default' &&
            !gpu &&
            platformOf(install, facts) === 'linux/amd64' &&
            !mayBeInBase(model, install, torch.direct))
            yield finding(model, range, messageFor(torch.direct, torch.companions), {
                fix: advice(torch.direct
                    ? "Install torch, torchvision and torchaudio from PyTorch's CPU index"
                    : "List torch yourself and take it from PyTorch's CPU index"),
            });
    }
}
function mayBeInBase(model, install, direct) {
    const base = baseOfStage(model, install.step.stage.index);
    return base === null || /torch/.test(base.repository) || (!direct && !isPlainBase(base));
}
function platformOf(install, facts) {
    return install.item.closure?.closure.target.platform ?? facts.platform;
}
function messageFor(direct, companions) {
    const what = companions > 0 ? `with ${companions} CUDA distributions` : 'with its CUDA libraries';
    return (`torch is installed ${what}, but neither the Dockerfile nor the repository shows a GPU. ` +
        (direct
            ? "If this runs on CPUs, install torch from PyTorch's CPU index."
            : "If this runs on CPUs, list torch as a requirement of your own and take it from PyTorch's CPU index."));
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/torch-twice.js




const torchTwice = {
    id: 'torch-twice',
    title: 'torch is installed over another torch',
    severity: 'warning',
    summary: 'Fires when an install replaces the torch of the base image, or that of an earlier layer, by another version.',
    rationale: `pip uninstalls the old version and installs the new one. The old files are hidden, but their layer still holds them:
the image carries two complete copies of torch, and often two sets of CUDA libraries.

Over a PyTorch base, leave torch out of what gets installed, or constrain it to the base's version
(\`pip freeze | grep '^torch' > constraints.txt\`, then \`-c constraints.txt\`), or start from a plain Python base. Between two installs,
ask for the same version in both, or install in one command. A distribution that requires another torch can be the reason;
the message then can't name a line of yours.`,
    examples: [
        {
            bad: 'FROM python:3.11-slim\nRUN pip install --no-cache-dir torch==2.3.0\nRUN pip install --no-cache-dir torch==2.4.0\n',
            good: 'FROM python:3.11-slim\nRUN pip install --no-cache-dir torch==2.4.0\n',
        },
    ],
    check: (model) => limited(torch_twice_judge(model)),
};
function* torch_twice_judge(model) {
    const base = finalBase(model);
    let earlier = null;
    for (const install of (0,python/* layeredInstalls */.HU)(model)) {
        if (install.item.install.target !== null || install.item.install.noDependencies)
            continue;
        const torch = torchOf(install);
        if (torch === null)
            continue;
        const range = rangeOfCommand(model, install.step, install.item.script, install.item.install.command.range);
        if (earlier !== null) {
            const line = earlier.install.step.instruction.range.startLine;
            if (earlier.install.step !== install.step && differ(earlier.torch.version, torch.version))
                yield finding(model, range, `This installs torch ${torch.version} over the ${earlier.torch.version} of line ${line}, whose layer keeps the old files. ` +
                    'Ask for one version, or install both in one command.', { fix: advice(`Ask for the same version of torch here and at line ${line}`) });
        }
        else if (base !== null &&
            bringsTorch(base) &&
            torch.version !== null &&
            !sameAsTag(base.tag, torch.version)) {
            yield finding(model, range, `${base.repository}:${base.tag} brings torch, and this installs torch ${torch.version} over it: the image carries both. Leave torch ` +
                "out, constrain it to the base's version, or start from a plain Python base.", {
                fix: advice("Leave torch out of what is installed over this base, or constrain it to the base's version"),
            });
        }
        earlier = { install, torch };
    }
}
function differ(a, b) {
    if (a === null || b === null)
        return false;
    const [publicA, localA] = a.split('+');
    const [publicB, localB] = b.split('+');
    return publicA !== publicB || (localA !== undefined && localB !== undefined && localA !== localB);
}
function sameAsTag(tag, version) {
    const own = /^v?(\d+(?:\.\d+)+)/.exec(tag)?.[1];
    const wanted = version.split('+')[0] ?? version;
    return own === wanted || own === undefined;
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/uv-cache.js

const uvCache = {
    id: 'uv-cache',
    title: "uv's cache stays in the image",
    severity: 'info',
    summary: 'Fires when `uv` installs with its cache in a layer of the image and nothing in the same RUN takes it out.',
    rationale: `uv unpacks what it downloads in its cache (\`~/.cache/uv\`) and then links the files into the environment.
Where it can make hard links, a layer stores such a file once, and the cache costs little more than metadata and source
builds. Where it copies (\`UV_LINK_MODE=copy\`, or cache and environment on different file systems), the layer carries
everything twice. uv's own Docker guide asks for a cache mount or \`--no-cache\`.

The fix adds \`--no-cache\`: uv then works in a temporary folder and installs the same files. Equally good:
\`ENV UV_NO_CACHE=1\`, or a cache mount (\`RUN --mount=type=cache,target=/root/.cache/uv\`).`,
    examples: [
        {
            bad: 'FROM python:3.11-slim\nRUN pip install --no-cache-dir uv\nRUN uv pip install --system flask\n',
            good: 'FROM python:3.11-slim\nRUN pip install --no-cache-dir uv\nRUN --mount=type=cache,target=/root/.cache/uv uv pip install --system flask\n',
        },
    ],
    check: (model) => judgeCache(model, {
        managers: ['uv-pip', 'uv-sync', 'uv-add', 'uv-tool'],
        flag: '--no-cache',
        message: (step) => step.at.variables.get('UV_LINK_MODE') === 'copy'
            ? "uv's cache becomes part of this layer, and with UV_LINK_MODE=copy every file in it is stored a second time. " +
                'Add `--no-cache`, or a cache mount.'
            : "uv's cache becomes part of this layer: metadata, source builds, and a second copy of every file that could not " +
                'be hard-linked. Add `--no-cache`, or a cache mount.',
        praise: (evidence) => `uv's cache does not get into the image: ${evidence}.`,
    }),
};

// EXTERNAL MODULE: ./build/src/support/format.js
var format = __webpack_require__(1418);
;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/weights-in-context.js





const SMALLEST_FILE = 5_000_000;
const NAMED = 3;
const weightsInContext = {
    id: 'weights-in-context',
    title: 'Weights or data come along with the code',
    severity: 'warning',
    summary: 'Fires when a COPY of the whole build context takes files of weights or data of 5 MB and more.',
    rationale: `A COPY of the whole folder is one layer. Weights and data in it are stored in the image, and again with every change of a line of code, because
the layer is then another one. Often nobody meant them to be there: a data set of an experiment, last month's checkpoint.

Leave what the program does not read out in \`.dockerignore\`. What it does read belongs into a COPY of its own above the code
(\`COPY models/ /srv/models/\`), so that it is pushed once, or on a volume. The bytes are those of the files in the repository.`,
    examples: [
        {
            bad: 'FROM python:3.11-slim\nCOPY . /srv/app\n',
            good: 'FROM python:3.11-slim\nCOPY models /srv/app/models\nCOPY app /srv/app/app\n',
        },
    ],
    check: (model) => limited(weights_in_context_judge(model)),
};
function* weights_in_context_judge(model) {
    const heavy = model.context.files.filter((file) => file.bytes >= SMALLEST_FILE && isModelOrData(file.path));
    if (heavy.length === 0)
        return;
    for (const stage of model.graph.layerChain) {
        const copies = copiesOf(model, stage);
        const copy = copies.find(copiesWholeContext);
        if (copy === undefined)
            continue;
        const sorted = [...heavy].sort((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1));
        const bytes = heavy.reduce((total, file) => total + file.bytes, 0);
        yield finding(model, copy.instruction.range, `This COPY takes ${(0,format/* count */.U9)(heavy.length, 'file')} of weights or data along with the code: ${weights_in_context_listed(sorted)}. Leave out what the program does not ` +
            'read, and copy what it reads in an instruction of its own above the code.', {
            fix: advice('Leave them out in .dockerignore, or copy them in an instruction of their own above the code'),
            saving: { kind: 'image', quantity: (0,quantity/* exact */.e0)(bytes) },
        });
        return;
    }
}
function weights_in_context_listed(files) {
    const shown = files.slice(0, NAMED).map((file) => `\`${file.path}\` (${(0,format/* formatBytes */.z3)(file.bytes)})`);
    const rest = files.length - shown.length;
    return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/registry.js




























const DOCKERFILE_RULES = [
    aptLists,
    aptRecommends,
    aptUpgrade,
    archiveKept,
    buildToolsInFinal,
    condaClean,
    condaCudaTwice,
    copyBeforeDependencies,
    copyWholePrefix,
    cudaTwice,
    deadCleanup,
    develBase,
    developmentDependenciesInFinal,
    dnfClean,
    duplicateWeights,
    gitCloneDepth,
    interactiveTools,
    missingDockerignore,
    modelAtBuild,
    pipCache,
    poetryCache,
    pythonFullBase,
    recursiveChown,
    torchArm64Cuda,
    torchCudaOnCpu,
    torchTwice,
    uvCache,
    weightsInContext,
];


/***/ }),

/***/ 9627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ analyze),
  t: () => (/* binding */ analyzeTree)
});

// EXTERNAL MODULE: ./build/src/support/format.js
var format = __webpack_require__(1418);
// EXTERNAL MODULE: ./build/src/support/quantity.js
var support_quantity = __webpack_require__(4800);
// EXTERNAL MODULE: ./build/src/report/report.js
var report_report = __webpack_require__(8456);
;// CONCATENATED MODULE: ./build/src/report/budget.js



function assessBudget(quantity, limits, baseline) {
    const assessments = [];
    if (limits.max !== undefined)
        assessments.push(assessMaximum(quantity, limits.max));
    if (limits.maxGrowth !== undefined && baseline !== undefined)
        assessments.push(assessGrowth(quantity, limits.maxGrowth, baseline));
    return (assessments.find(({ status }) => status === 'fail') ??
        assessments.find(({ status }) => status === 'inconclusive') ??
        assessments[0] ?? { status: 'none' });
}
function assessMaximum(quantity, max) {
    const [low, high] = (0,support_quantity/* boundsOf */.BO)(quantity);
    const limit = (0,format/* formatBytes */.z3)(max);
    if (high <= max)
        return { status: 'pass' };
    if (low > max) {
        const over = (0,format/* formatBytes */.z3)(low - max);
        if (low === high)
            return { status: 'fail', reason: `${(0,format/* formatBytes */.z3)(low)} is ${over} over the budget of ${limit}` };
        return {
            status: 'fail',
            reason: `at least ${(0,format/* formatBytes */.z3)(low)}, which is ${over} over the budget of ${limit}`,
        };
    }
    const bounds = Number.isFinite(high)
        ? `the estimate reaches from ${(0,format/* formatBytes */.z3)(low)} to ${(0,format/* formatBytes */.z3)(high)}`
        : `at least ${(0,format/* formatBytes */.z3)(low)}, and the weight of some parts is unknown`;
    return { status: 'inconclusive', reason: `${bounds}; the budget of ${limit} can't be decided` };
}
function assessGrowth(quantity, maxGrowth, baseline) {
    const limit = (0,format/* formatPercent */.l9)(maxGrowth);
    if (baseline === 'unavailable')
        return { status: 'inconclusive', reason: `growth can't be decided, because the base could not be read` };
    const change = baseline.change ?? (0,support_quantity/* difference */.iv)(quantity, baseline.quantity);
    const [low, high] = growthBounds(changeBounds(change), (0,support_quantity/* boundsOf */.BO)(baseline.quantity));
    if (high <= maxGrowth)
        return { status: 'pass' };
    if (low > maxGrowth) {
        const grown = Number.isFinite(low) ? (0,format/* formatPercent */.l9)(low) : 'from nothing';
        const atLeast = low === high ? '' : 'at least ';
        return { status: 'fail', reason: `grows by ${atLeast}${grown}, more than the allowed ${limit}` };
    }
    const bounds = Number.isFinite(high) && Number.isFinite(low)
        ? `growth lies between ${(0,format/* formatPercent */.l9)(low)} and ${(0,format/* formatPercent */.l9)(high)}`
        : 'growth is unknown, because the weight of some parts is';
    return { status: 'inconclusive', reason: `${bounds}; the limit of ${limit} can't be decided` };
}
function changeBounds(change) {
    const [low, high] = (0,support_quantity/* boundsOf */.BO)(change);
    if (change.provenance === 'unknown' && low <= 0)
        return [Number.NEGATIVE_INFINITY, high];
    return [low, high];
}
function growthBounds([changeLow, changeHigh], [baseLow, baseHigh]) {
    return [
        ratio(changeLow, changeLow >= 0 ? baseHigh : baseLow),
        ratio(changeHigh, changeHigh >= 0 ? baseLow : baseHigh),
    ];
}
function ratio(a, b) {
    if (a === 0 || b === Number.POSITIVE_INFINITY)
        return 0;
    return b === 0 ? Math.sign(a) * Number.POSITIVE_INFINITY : a / b;
}
function toMetric(source) {
    const { quantity, limits = {}, baseline } = source;
    const { status, reason } = assessBudget(quantity, limits, baseline);
    const budget = {
        ...(limits.max === undefined ? {} : { max: limits.max }),
        ...(limits.maxGrowth === undefined ? {} : { maxGrowth: limits.maxGrowth }),
    };
    return {
        id: source.id,
        label: source.label,
        unit: source.unit ?? 'bytes',
        better: source.better ?? 'lower',
        ...quantityFields(quantity),
        ...(Object.keys(budget).length === 0 ? {} : { budget }),
        ...(baseline === undefined
            ? {}
            : {
                baseline: {
                    value: baseline === 'unavailable' ? null : quantityFields(baseline.quantity).value,
                    ref: source.baselineRef ?? 'base',
                },
            }),
        status,
        ...(reason === undefined ? {} : { reason }),
    };
}
function toSaving(quantity, kind) {
    const { value, ...rest } = quantityFields(quantity);
    return { bytes: value, kind, ...rest };
}
function quantityFields(quantity) {
    const { provenance } = quantity;
    switch (quantity.provenance) {
        case 'exact':
        case 'measured':
            return { value: quantity.value, provenance };
        case 'estimated':
            return { value: quantity.value, provenance, interval: (0,report_report/* toInterval */.ZQ)(quantity.interval) };
        case 'unknown':
            return quantity.atLeast > 0
                ? { value: null, provenance, interval: [quantity.atLeast, null] }
                : { value: null, provenance };
    }
}

// EXTERNAL MODULE: ./build/src/report/verdict.js
var report_verdict = __webpack_require__(4041);
// EXTERNAL MODULE: ./build/src/support/compare.js
var compare = __webpack_require__(34);
;// CONCATENATED MODULE: ./build/src/python/closure/compare.js


function compareClosures(before, after) {
    const old = byName(before);
    const fresh = byName(after);
    const names = [...new Set([...old.keys(), ...fresh.keys()])].sort(compare/* byCodeUnit */.X);
    const changes = [];
    for (const name of names) {
        const change = compare_compare(name, old.get(name) ?? null, fresh.get(name) ?? null);
        if (change !== null)
            changes.push(change);
    }
    return {
        changes,
        download: (0,support_quantity/* sum */.cz)(changes.map((change) => change.download)),
        installed: (0,support_quantity/* sum */.cz)(changes.map((change) => change.installed)),
    };
}
const byName = (closure) => new Map(closure.distributions.map((each) => [each.name, each]));
function compare_compare(name, before, after) {
    if (before !== null && after !== null && isSame(before, after))
        return null;
    const kind = before === null ? 'added' : after === null ? 'removed' : 'changed';
    return {
        name,
        kind,
        before,
        after,
        download: (0,support_quantity/* difference */.iv)(weight(after, 'download'), weight(before, 'download')),
        installed: (0,support_quantity/* difference */.iv)(weight(after, 'installed'), weight(before, 'installed')),
    };
}
function weight(distribution, key) {
    return distribution === null || distribution.provided ? (0,support_quantity/* exact */.e0)(0) : distribution[key];
}
function isSame(a, b) {
    if (a.provided && b.provided)
        return a.version === b.version;
    return (a.provided === b.provided &&
        a.version === b.version &&
        a.filename === b.filename &&
        isSameQuantity(a.download, b.download) &&
        isSameQuantity(a.installed, b.installed));
}
function isSameQuantity(a, b) {
    return JSON.stringify(a) === JSON.stringify(b);
}

// EXTERNAL MODULE: ./build/src/report/analyze-details.js
var analyze_details = __webpack_require__(2415);
// EXTERNAL MODULE: ./build/src/support/container-path.js
var container_path = __webpack_require__(832);
;// CONCATENATED MODULE: ./build/src/commands/analyze/counterpart.js

const SAME_FILE = 0.6;
function counterpart(weighed, head, base) {
    if (base === null)
        return null;
    const found = base.manifests.find(({ path, group }) => path === weighed.path && group === weighed.group) ??
        renamedFrom(weighed, head, base);
    return found !== null && isComparable(found, weighed) ? found : null;
}
function isComparable(a, b) {
    return a.closure.closure.source === b.closure.closure.source;
}
function renamedFrom(weighed, head, base) {
    const there = new Set(head.manifests.map(({ path }) => path));
    const names = rootsOf(weighed);
    let best = null;
    let bestShare = 0;
    for (const candidate of base.manifests) {
        if (candidate.group !== weighed.group || there.has(candidate.path))
            continue;
        const share = common(names, rootsOf(candidate));
        if (share < SAME_FILE || share <= bestShare)
            continue;
        best = candidate;
        bestShare = share;
    }
    return best;
}
function rootsOf({ closure }) {
    return new Set(closure.closure.roots.map(({ name }) => name));
}
function common(a, b) {
    const all = new Set([...a, ...b]);
    return all.size === 0 ? 0 : [...a].filter((name) => b.has(name)).length / all.size;
}
function counterpartDockerfile(model, head, base) {
    if (base === null)
        return null;
    const same = base.dockerfiles.find(({ path }) => path === model.path);
    if (same !== undefined)
        return same;
    const there = new Set(head.dockerfiles.map(({ path }) => path));
    const gone = base.dockerfiles.filter(({ path }) => !there.has(path) &&
        ((0,container_path/* baseName */.Fl)(path) === (0,container_path/* baseName */.Fl)(model.path) || (0,container_path/* folderOf */.yS)(path) === (0,container_path/* folderOf */.yS)(model.path)));
    const identical = gone.find(({ source }) => source.text === model.source.text);
    return identical ?? (gone.length === 1 ? (gone[0] ?? null) : null);
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/model/parts.js

function partsDifference(before, after) {
    const remaining = new Map();
    for (const part of after)
        remaining.set(part.key, [...(remaining.get(part.key) ?? []), part]);
    const gone = [];
    for (const part of before) {
        const same = remaining.get(part.key);
        if (same?.[0] !== undefined && equal(same[0].bytes, part.bytes))
            same.shift();
        else
            gone.push(part.bytes);
    }
    const added = [...remaining.values()].flat().map((part) => part.bytes);
    return added.length === 0 ? (0,support_quantity/* sum */.cz)(gone) : (0,support_quantity/* difference */.iv)((0,support_quantity/* sum */.cz)(gone), (0,support_quantity/* sum */.cz)(added));
}
function equal(a, b) {
    if (a.provenance === 'unknown' || b.provenance === 'unknown')
        return a.provenance === 'unknown' && b.provenance === 'unknown' && a.atLeast === b.atLeast;
    if (a.provenance !== b.provenance || a.value !== b.value)
        return false;
    if (a.provenance !== 'estimated' || b.provenance !== 'estimated')
        return true;
    return a.interval[0] === b.interval[0] && a.interval[1] === b.interval[1];
}
function numbered(parts) {
    const seen = new Map();
    return parts.map(({ key, bytes }) => {
        const occurrence = (seen.get(key) ?? 0) + 1;
        seen.set(key, occurrence);
        return { key: occurrence === 1 ? key : `${key}#${occurrence}`, bytes };
    });
}

// EXTERNAL MODULE: ./build/src/commands/analyze/rules/evidence/python.js
var python = __webpack_require__(2899);
;// CONCATENATED MODULE: ./build/src/commands/analyze/metrics.js








function metricsOf(head, base, comparison, config) {
    const used = new Set();
    const budgetFor = (matches) => {
        const budgets = config.budgets.filter(matches);
        for (const budget of budgets)
            used.add(budget);
        return strictest(budgets);
    };
    const metrics = [
        ...head.manifests.flatMap((weighed) => manifestMetrics(weighed, head, base, comparison, budgetFor((budget) => isForManifest(budget, weighed)))),
        ...head.dockerfiles.flatMap((model) => dockerfileMetrics(model, head, base, comparison, budgetFor(({ dockerfile }) => isPath(dockerfile, model.path)))),
    ];
    for (const budget of config.budgets)
        if (!used.has(budget))
            metrics.push(unmatched(budget));
    return metrics.sort((a, b) => (0,compare/* byCodeUnit */.X)(a.id, b.id));
}
function isForManifest(budget, weighed) {
    if ((budget.group ?? null) !== weighed.group || budget.manifest === undefined)
        return false;
    if (isPath(budget.manifest, weighed.path))
        return true;
    const written = (0,container_path/* resolveRelativePath */.WU)('', budget.manifest) ?? '';
    const lockBeside = weighed.closure.closure.source === 'lock' && (0,container_path/* folderOf */.yS)(written) === (0,container_path/* folderOf */.yS)(weighed.path);
    return lockBeside && written.endsWith('pyproject.toml');
}
function isPath(written, path) {
    return written !== undefined && (0,container_path/* resolveRelativePath */.WU)('', written) === path;
}
function strictest(budgets) {
    const [first] = budgets;
    if (first === undefined)
        return null;
    const lowest = (limit) => {
        const limits = budgets.flatMap((budget) => budget[limit] ?? []);
        return limits.length === 0 ? {} : { [limit]: Math.min(...limits) };
    };
    return { ...first, ...lowest('max-download'), ...lowest('max-installed'), ...lowest('max-growth') };
}
function manifestMetrics(weighed, head, base, comparison, budget) {
    const before = counterpart(weighed, head, base);
    const changes = before === null ? null : compareClosures(before.closure.closure, weighed.closure.closure);
    const name = weighed.group === null ? weighed.path : `${weighed.path} [${weighed.group}]`;
    return ['download', 'installed'].map((kind) => toMetric({
        id: `manifest.${weighed.path}${weighed.group === null ? '' : `.${weighed.group}`}.${kind}`,
        label: `${name}, ${kind}`,
        quantity: weighed.closure[kind],
        limits: limitsOf(budget, kind),
        ...baselineOf(comparison, before === null
            ? null
            : { quantity: before.closure[kind], ...(changes === null ? {} : { change: changes[kind] }) }),
    }));
}
function dockerfileMetrics(model, head, base, comparison, budget) {
    const before = counterpartDockerfile(model, head, base);
    if (budget === null &&
        installsOf(model).length === 0 &&
        (before === null || installsOf(before).length === 0))
        return [];
    return ['download', 'installed'].map((kind) => toMetric({
        id: `dockerfile.${model.path}.python.${kind}`,
        label: `${model.path}, Python ${kind}`,
        quantity: installedByImage(model, kind),
        limits: limitsOf(budget, kind),
        ...baselineOf(comparison, before === null
            ? null
            : {
                quantity: installedByImage(before, kind),
                change: partsDifference(partsOf(model, kind), partsOf(before, kind)),
            }),
    }));
}
function installsOf(model) {
    return (0,python/* imageInstalls */.c8)(model).map(({ step, item }) => ({ step, install: item }));
}
function installedByImage(model, kind) {
    return (0,support_quantity/* sum */.cz)(partsOf(model, kind).map(({ bytes }) => bytes));
}
function broughtBy({ closure, gaps, conditional }, kind) {
    const known = closure === null ? (0,support_quantity/* unknown */.L5)() : closure[kind];
    const whole = gaps.length === 0 ? known : (0,support_quantity/* sum */.cz)([known, (0,support_quantity/* unknown */.L5)()]);
    return conditional ? (0,support_quantity/* possibly */.uD)(whole) : whole;
}
function partsOf(model, kind) {
    return numbered(installsOf(model).flatMap(({ install }) => {
        const { closure, gaps, conditional } = install;
        const certain = (bytes) => (conditional ? (0,support_quantity/* possibly */.uD)(bytes) : bytes);
        const rest = [...new Set(gaps)].map((gap) => ({ key: `gap:${gap}`, bytes: (0,support_quantity/* unknown */.L5)() }));
        if (closure === null)
            return rest.length > 0 ? rest : [{ key: 'unknown', bytes: (0,support_quantity/* unknown */.L5)() }];
        const known = closure.distributions
            .filter(({ provided }) => !provided)
            .map((each) => ({ key: `${each.name}==${each.version ?? '?'}`, bytes: certain(each[kind]) }));
        const nameless = closure[kind].provenance === 'unknown' && closure.unknown.length === 0;
        return [...known, ...rest, ...(nameless ? [{ key: 'nameless', bytes: (0,support_quantity/* unknown */.L5)() }] : [])];
    }));
}
function limitsOf(budget, kind) {
    const max = budget?.[`max-${kind}`];
    const maxGrowth = budget?.['max-growth'];
    return { ...(max === undefined ? {} : { max }), ...(maxGrowth === undefined ? {} : { maxGrowth }) };
}
function baselineOf(comparison, baseline) {
    switch (comparison.state) {
        case 'none':
            return {};
        case 'unavailable':
            return { baseline: 'unavailable', baselineRef: comparison.ref };
        case 'available':
            return baseline === null ? {} : { baseline, baselineRef: comparison.ref };
    }
}
function unmatched(budget) {
    const path = budget.manifest ?? budget.dockerfile ?? '';
    const name = budget.group === undefined ? path : `${path} [${budget.group}]`;
    return {
        ...toMetric({ id: `budget.${name}`, label: name, quantity: (0,support_quantity/* unknown */.L5)() }),
        status: 'inconclusive',
        reason: `plimsoll.yml has a budget for ${name}, but nothing was found to weigh there`,
    };
}

;// CONCATENATED MODULE: ./build/src/catalogue/base-image.js
const SYSTEM_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
const pythonInTag = (tag) => {
    const dotted = /(?:^|[-_.])(?:python|py)-?(3\.\d{1,2})(?![\d])/.exec(tag)?.[1];
    if (dotted !== undefined)
        return dotted;
    const joined = /(?:^|[-_.])(?:cp|py)3(\d{1,2})(?![\d.])/.exec(tag)?.[1];
    return joined === undefined ? null : `3.${Number(joined)}`;
};
const TOOLS = ['pip', 'setuptools', 'wheel'];
const CUDA_ENVIRONMENT = {
    NVIDIA_VISIBLE_DEVICES: 'all',
    NVIDIA_DRIVER_CAPABILITIES: 'compute,utility',
    LD_LIBRARY_PATH: '/usr/local/nvidia/lib:/usr/local/nvidia/lib64',
    PATH: `/usr/local/nvidia/bin:/usr/local/cuda/bin:${SYSTEM_PATH}`,
};

;// CONCATENATED MODULE: ./build/src/catalogue/base-frameworks.js

const LEADING_VERSION = /^v?(\d+\.\d+\.\d+)(?:[-_.+]|$)/;
const bySeries = (series) => (tag) => {
    const [, major = '', minor = ''] = /^v?(\d+)\.(\d+)/.exec(tag) ?? [];
    if (major === '')
        return null;
    const rank = (text) => Number(text.split('.')[0]) * 1000 + Number(text.split('.')[1]);
    return series.find(([from]) => rank(from) <= rank(`${major}.${minor}`))?.[1] ?? null;
};
const TORCH_COMPANIONS = [
    'filelock',
    'fsspec',
    'jinja2',
    'markupsafe',
    'mpmath',
    'networkx',
    'numpy',
    'pillow',
    'sympy',
    'typing-extensions',
];
const CONDA_COMPANIONS = ['certifi', 'charset-normalizer', 'idna', 'pyyaml', 'requests', 'tqdm', 'urllib3'];
const TRANSFORMERS_COMPANIONS = [
    'certifi',
    'charset-normalizer',
    'huggingface-hub',
    'idna',
    'packaging',
    'pyyaml',
    'regex',
    'requests',
    'safetensors',
    'tokenizers',
    'tqdm',
    'urllib3',
];
const SCIPY_STACK = [
    'altair',
    'beautifulsoup4',
    'bokeh',
    'bottleneck',
    'cloudpickle',
    'cython',
    'dask',
    'dill',
    'h5py',
    'matplotlib',
    'numba',
    'numexpr',
    'numpy',
    'openpyxl',
    'pandas',
    'patsy',
    'pillow',
    'protobuf',
    'python-dateutil',
    'pytz',
    'scikit-image',
    'scikit-learn',
    'scipy',
    'seaborn',
    'six',
    'sqlalchemy',
    'statsmodels',
    'sympy',
    'tables',
    'xlrd',
];
const JUPYTER_STACK = [
    'ipykernel',
    'ipython',
    'jupyterlab',
    'notebook',
    'jupyterhub',
    'requests',
    'pyyaml',
    'tornado',
];
const FRAMEWORK_IMAGES = [
    {
        image: /^docker\.io\/pytorch\/pytorch$/,
        version: LEADING_VERSION,
        versioned: ['torch'],
        alongside: ['torchvision', 'torchaudio', 'triton', ...TORCH_COMPANIONS, ...CONDA_COMPANIONS, ...TOOLS],
        python: bySeries([
            ['2.9', null],
            ['2.4', '3.11'],
            ['1.13', '3.10'],
            ['1.12', '3.7'],
            ['1.11', '3.8'],
        ]),
        environment: {
            ...CUDA_ENVIRONMENT,
            PATH: `/usr/local/nvidia/bin:/usr/local/cuda/bin:/opt/conda/bin:${SYSTEM_PATH}`,
        },
        source: "PyTorch's own images install torch, torchvision and torchaudio into /opt/conda; the tag begins with torch's version.",
    },
    {
        image: /^docker\.io\/(?:cnstark|anibali|bitnami)\/pytorch$/,
        version: LEADING_VERSION,
        versioned: ['torch'],
        alongside: ['torchvision', 'torchaudio', ...TORCH_COMPANIONS, ...TOOLS],
        python: pythonInTag,
        source: "Community images of PyTorch are tagged by torch's version.",
    },
    {
        image: /^docker\.io\/pytorch\/torchserve(?:-kfs|-nightly)?$/,
        version: LEADING_VERSION,
        versioned: ['torchserve'],
        alongside: [
            'torch',
            'torchvision',
            'torchaudio',
            'torchtext',
            'torch-model-archiver',
            'psutil',
            'requests',
            'packaging',
            'pyyaml',
            ...TORCH_COMPANIONS,
            ...TOOLS,
        ],
        source: "TorchServe's images bring torch and torchserve; the tag begins with torchserve's version.",
    },
    {
        image: /^nvcr\.io\/nvidia\/pytorch$/,
        alongside: [
            'torch',
            'torchvision',
            'triton',
            'scipy',
            'pandas',
            'scikit-learn',
            'matplotlib',
            'jupyterlab',
            'tensorboard',
            'onnx',
            'numba',
            'opencv-python',
            ...TORCH_COMPANIONS,
            ...CONDA_COMPANIONS,
            ...TOOLS,
        ],
        python: (tag) => {
            const release = Number(/^(\d\d\.\d\d)/.exec(tag)?.[1] ?? Number.NaN);
            if (release >= 24.11)
                return '3.12';
            if (release >= 22.12)
                return '3.10';
            return release >= 20.09 ? '3.8' : null;
        },
        source: "NVIDIA's PyTorch images bring their own build of torch, dated by the tag.",
    },
    {
        image: /^nvcr\.io\/nvidia\/tensorflow$/,
        alongside: [
            'tensorflow',
            'keras',
            'numpy',
            'h5py',
            'protobuf',
            'tensorboard',
            'pandas',
            'scipy',
            'jupyterlab',
            ...TOOLS,
        ],
        source: "NVIDIA's TensorFlow images bring their own build of tensorflow, dated by the tag.",
    },
    {
        image: /^docker\.io\/tensorflow\/tensorflow$/,
        version: LEADING_VERSION,
        versioned: ['tensorflow'],
        alongside: [
            'absl-py',
            'astunparse',
            'certifi',
            'charset-normalizer',
            'flatbuffers',
            'gast',
            'google-pasta',
            'grpcio',
            'h5py',
            'idna',
            'keras',
            'libclang',
            'markdown',
            'markupsafe',
            'ml-dtypes',
            'numpy',
            'opt-einsum',
            'packaging',
            'protobuf',
            'requests',
            'six',
            'tensorboard',
            'termcolor',
            'typing-extensions',
            'urllib3',
            'werkzeug',
            'wrapt',
            ...TOOLS,
        ],
        python: bySeries([
            ['2.18', null],
            ['2.14', '3.11'],
            ['2.9', '3.8'],
        ]),
        source: "TensorFlow's own images install tensorflow with pip; the tag begins with its version.",
    },
    {
        image: /^docker\.io\/huggingface\/transformers-(?:all-latest-gpu|pytorch|all)/,
        version: LEADING_VERSION,
        versioned: ['transformers'],
        alongside: [
            'torch',
            'torchvision',
            'torchaudio',
            'accelerate',
            ...TORCH_COMPANIONS,
            ...TRANSFORMERS_COMPANIONS,
            ...TOOLS,
        ],
        source: "Hugging Face's images bring transformers with its framework.",
    },
    {
        image: /^docker\.io\/huggingface\/transformers-tensorflow/,
        version: LEADING_VERSION,
        versioned: ['transformers'],
        alongside: ['tensorflow', 'keras', 'numpy', ...TRANSFORMERS_COMPANIONS, ...TOOLS],
        source: "Hugging Face's images bring transformers with its framework.",
    },
    {
        image: /\.dkr\.ecr\.[a-z0-9-]+\.amazonaws\.com(?:\.cn)?\/(?:huggingface-)?pytorch-(?:training|inference)/,
        version: LEADING_VERSION,
        versioned: ['torch'],
        alongside: [
            'torchvision',
            'torchaudio',
            'boto3',
            'botocore',
            'pandas',
            'scipy',
            'scikit-learn',
            'opencv-python',
            ...TORCH_COMPANIONS,
            ...CONDA_COMPANIONS,
            ...TOOLS,
        ],
        python: pythonInTag,
        source: "AWS Deep Learning Containers are tagged by the framework's version and the interpreter.",
    },
    {
        image: /\.dkr\.ecr\.[a-z0-9-]+\.amazonaws\.com(?:\.cn)?\/tensorflow-(?:training|inference)/,
        version: LEADING_VERSION,
        versioned: ['tensorflow'],
        alongside: ['keras', 'numpy', 'boto3', 'botocore', ...TOOLS],
        python: pythonInTag,
        source: "AWS Deep Learning Containers are tagged by the framework's version and the interpreter.",
    },
    {
        image: /^docker\.io\/ultralytics\/ultralytics$/,
        version: LEADING_VERSION,
        versioned: ['ultralytics'],
        alongside: [
            'torch',
            'torchvision',
            'opencv-python',
            'matplotlib',
            'pandas',
            'scipy',
            'psutil',
            'polars',
            ...TORCH_COMPANIONS,
            ...CONDA_COMPANIONS,
            ...TOOLS,
        ],
        source: "Ultralytics' images bring ultralytics with torch.",
    },
    {
        image: /^docker\.io\/vllm\/vllm-openai$/,
        version: LEADING_VERSION,
        versioned: ['vllm'],
        alongside: [
            'torch',
            'torchvision',
            'torchaudio',
            'triton',
            'transformers',
            'ray',
            'fastapi',
            'uvicorn',
            'openai',
            ...TORCH_COMPANIONS,
            ...TRANSFORMERS_COMPANIONS,
            ...TOOLS,
        ],
        source: "vLLM's images bring vllm with torch; the tag is vllm's version.",
    },
    {
        image: /^(?:docker|quay)\.io\/jupyter\//,
        alongside: [...JUPYTER_STACK, ...TOOLS],
        python: pythonInTag,
        environment: {
            PATH: `/opt/conda/bin:${SYSTEM_PATH}`,
            CONDA_DIR: '/opt/conda',
            NB_USER: 'jovyan',
            HOME: '/home/jovyan',
        },
        source: 'The Jupyter Docker Stacks bring JupyterLab in /opt/conda.',
    },
    {
        image: /^(?:docker|quay)\.io\/jupyter\/(?:scipy|datascience|tensorflow|pytorch|pyspark|all-spark)-notebook$/,
        alongside: SCIPY_STACK,
        source: 'The Jupyter Docker Stacks from scipy-notebook on bring the scientific stack.',
    },
    {
        image: /^(?:docker|quay)\.io\/jupyter\/tensorflow-notebook$/,
        alongside: ['tensorflow', 'keras'],
        source: "The Jupyter Docker Stacks' tensorflow-notebook brings tensorflow.",
    },
    {
        image: /^(?:docker|quay)\.io\/jupyter\/pytorch-notebook$/,
        alongside: ['torch', 'torchvision', 'torchaudio'],
        source: "The Jupyter Docker Stacks' pytorch-notebook brings torch.",
    },
    {
        image: /^(?:docker|quay)\.io\/jupyter\/(?:pyspark|all-spark)-notebook$/,
        alongside: ['pyspark', 'py4j', 'pyarrow'],
        source: "The Jupyter Docker Stacks' Spark images bring pyspark and pyarrow.",
    },
    {
        image: /^docker\.io\/continuumio\/(?:miniconda3|anaconda3)$|^docker\.io\/condaforge\/(?:miniforge3|mambaforge)$/,
        alongside: [...TOOLS, ...CONDA_COMPANIONS],
        environment: { PATH: `/opt/conda/bin:${SYSTEM_PATH}`, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' },
        source: "conda's own images bring conda and what it needs in /opt/conda.",
    },
    {
        image: /^docker\.io\/continuumio\/anaconda3$/,
        alongside: [
            ...SCIPY_STACK,
            ...JUPYTER_STACK,
            'boto3',
            'botocore',
            'pyarrow',
            'flask',
            'nltk',
            'gensim',
            'plotly',
        ],
        source: 'The anaconda3 image brings the whole Anaconda distribution.',
    },
    {
        image: /^ghcr\.io\/mlflow\/mlflow$/,
        version: LEADING_VERSION,
        versioned: ['mlflow'],
        alongside: [
            'numpy',
            'pandas',
            'scipy',
            'scikit-learn',
            'pyarrow',
            'matplotlib',
            'sqlalchemy',
            'alembic',
            'flask',
            'gunicorn',
            'requests',
            'pyyaml',
            ...TOOLS,
        ],
        source: "MLflow's images bring mlflow; the tag is its version.",
    },
    {
        image: /^docker\.io\/apache\/airflow$/,
        version: /^(?:slim-)?(\d+\.\d+\.\d+)(?:-|$)/,
        versioned: ['apache-airflow'],
        alongside: [
            'sqlalchemy',
            'alembic',
            'flask',
            'requests',
            'pyyaml',
            'jinja2',
            'pendulum',
            'psycopg2-binary',
            'redis',
            'celery',
            ...TOOLS,
        ],
        python: pythonInTag,
        source: "Airflow's images bring apache-airflow; the tag is its version.",
    },
    {
        image: /^docker\.io\/prefecthq\/prefect$/,
        version: LEADING_VERSION,
        versioned: ['prefect'],
        alongside: ['pydantic', 'httpx', 'fastapi', 'sqlalchemy', 'alembic', 'rich', 'typer', 'pyyaml', ...TOOLS],
        python: pythonInTag,
        source: "Prefect's images bring prefect; the tag begins with its version.",
    },
    {
        image: /^docker\.io\/rayproject\/ray(?:-ml)?$/,
        version: LEADING_VERSION,
        versioned: ['ray'],
        alongside: ['numpy', 'pandas', 'pyarrow', 'requests', 'pyyaml', 'protobuf', 'aiohttp', ...TOOLS],
        python: pythonInTag,
        source: "Ray's images bring ray; the tag begins with its version.",
    },
    {
        image: /^docker\.io\/tiangolo\/(?:uvicorn-gunicorn|uvicorn-gunicorn-fastapi|uvicorn-gunicorn-starlette)$/,
        alongside: ['uvicorn', 'gunicorn', 'h11', 'click', ...TOOLS],
        python: pythonInTag,
        source: 'These images bring uvicorn and gunicorn, and are tagged by the interpreter.',
    },
    {
        image: /^docker\.io\/tiangolo\/uvicorn-gunicorn-fastapi$/,
        alongside: ['fastapi', 'starlette', 'pydantic', 'anyio', 'typing-extensions'],
        source: 'This image brings fastapi.',
    },
];

;// CONCATENATED MODULE: ./build/src/catalogue/base-interpreters.js

const leadingPython = (tag) => /^(3\.\d{1,2})(?:\.\d+)?(?:(?:a|b|rc)\d+)?(?:-|$)/.exec(tag)?.[1] ?? null;
const SYSTEM_PYTHON = [
    [/(?:^|ubuntu)24\.04|noble/, '3.12'],
    [/(?:^|ubuntu)22\.04|jammy/, '3.10'],
    [/(?:^|ubuntu)20\.04|focal/, '3.8'],
    [/(?:^|debian)13\b|trixie/, '3.13'],
    [/(?:^|debian)12\b|bookworm/, '3.11'],
    [/(?:^|debian)11\b|bullseye/, '3.9'],
];
const systemPython = (text) => SYSTEM_PYTHON.find(([release]) => release.test(text))?.[1] ?? null;
const INTERPRETER_IMAGES = [
    {
        image: /^docker\.io\/library\/python$/,
        alongside: ['pip'],
        python: leadingPython,
        environment: { PATH: `/usr/local/bin:${SYSTEM_PATH}`, LANG: 'C.UTF-8' },
        source: "The official Python images bring pip; the tag's first number is the interpreter.",
    },
    {
        image: /^docker\.io\/library\/python$/,
        tag: /^3\.(?:\d|1[01])(?!\d)/,
        alongside: ['setuptools', 'wheel'],
        source: 'Up to Python 3.11 the official images bring setuptools and wheel too.',
    },
    {
        image: /^docker\.io\/(?:cimg\/python|bitnami\/python)$|^public\.ecr\.aws\/lambda\/python$/,
        alongside: TOOLS,
        python: leadingPython,
        source: 'These images are tagged by the interpreter that they bring.',
    },
    {
        image: /^public\.ecr\.aws\/lambda\/python$/,
        alongside: ['boto3', 'botocore', 'jmespath', 'python-dateutil', 's3transfer', 'six', 'urllib3'],
        source: "AWS Lambda's Python images bring the AWS SDK.",
    },
    {
        image: /^mcr\.microsoft\.com\/(?:vscode\/)?(?:devcontainers|azure-functions)\/python$/,
        alongside: TOOLS,
        python: (tag) => pythonInTag(tag) ?? /(?:^|-)(3\.\d{1,2})(?:-|$)/.exec(tag)?.[1] ?? null,
        source: 'These images are tagged by the interpreter that they bring.',
    },
    {
        image: /^ghcr\.io\/astral-sh\/uv$/,
        python: pythonInTag,
        source: "uv's images with an interpreter are tagged by it and stand on the official Python images.",
    },
    {
        image: /^gcr\.io\/distroless\/python3/,
        python: (_tag, path) => systemPython(path),
        source: "Distroless images bring Debian's interpreter.",
    },
    {
        image: /^docker\.io\/nvidia\/cuda$|^nvcr\.io\/nvidia\/cuda$/,
        python: systemPython,
        environment: CUDA_ENVIRONMENT,
        source: "NVIDIA's CUDA images bring no Python; the interpreter is the one that the system's package manager installs.",
    },
    {
        image: /^docker\.io\/library\/(?:ubuntu|debian|buildpack-deps)$/,
        python: systemPython,
        environment: { PATH: SYSTEM_PATH },
        source: "These images bring no Python; the interpreter is the one that the system's package manager installs.",
    },
];

;// CONCATENATED MODULE: ./build/src/catalogue/base-images.js



const BASE_IMAGES = [...INTERPRETER_IMAGES, ...FRAMEWORK_IMAGES];
function baseProvides(reference) {
    const found = new Map();
    const tag = reference.tag ?? '';
    for (const image of imagesFor(reference)) {
        const { versioned = [], alongside = [], source } = image;
        const version = image.version?.exec(tag)?.[1] ?? null;
        for (const name of versioned)
            found.set(name, { name, version, provenance: 'estimated', source });
        for (const name of alongside)
            found.set(name, { name, version: null, provenance: 'estimated', source });
    }
    return [...found.values()].sort((a, b) => (0,compare/* byCodeUnit */.X)(a.name, b.name));
}
function basePython(reference) {
    const tag = reference.tag ?? '';
    for (const { python } of imagesFor(reference)) {
        const version = python?.(tag, reference.path) ?? null;
        if (version !== null)
            return version;
    }
    return null;
}
function baseEnvironment(reference) {
    for (const { environment } of imagesFor(reference))
        if (environment !== undefined)
            return new Map(Object.entries(environment));
    return null;
}
const OFFICIAL_MIRROR = /^docker\/library\//;
function imagesFor({ domain, path, tag }) {
    const official = domain === 'public.ecr.aws' && OFFICIAL_MIRROR.test(path);
    const name = official ? `docker.io/${path.replace(OFFICIAL_MIRROR, 'library/')}` : `${domain}/${path}`;
    return BASE_IMAGES.filter((each) => each.image.test(name) && each.tag?.test(tag ?? '') !== false);
}

// EXTERNAL MODULE: ./build/src/python/requirement.js
var python_requirement = __webpack_require__(6891);
;// CONCATENATED MODULE: ./build/src/commands/analyze/model/provided-by-base.js


function providedByBase(graph, stageIndex, settings) {
    const configured = settings.config['base-provides'];
    const provided = new Map();
    if (configured !== undefined) {
        for (const written of configured) {
            const parsed = (0,python_requirement/* parseRequirement */.p)(written);
            if (!parsed.ok)
                continue;
            const pin = parsed.requirement.specifier.specifiers.find(({ operator }) => operator === '==' || operator === '===');
            provided.set(parsed.requirement.normalizedName, pin?.text ?? null);
        }
        return provided;
    }
    let stage = graph.stages[stageIndex];
    while (stage?.base.kind === 'stage')
        stage = graph.stages[stage.base.stage];
    if (stage?.base.kind !== 'image')
        return provided;
    for (const { name, version } of baseProvides(stage.base.reference))
        provided.set(name, version);
    return provided;
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/details.js







function detailsOf(head, base, replacements, findings, settings) {
    const target = targetOf(head, settings);
    const fromCatalogue = head.manifests.length > 0 ||
        head.dockerfiles.some((model) => installsOf(model).some(({ install }) => install.closure !== null));
    return {
        target,
        catalogueDate: fromCatalogue ? head.catalogue.date : null,
        manifests: head.manifests.map((weighed) => manifestDetails(weighed, head, base)),
        dockerfiles: head.dockerfiles.map((model) => dockerfileDetails(model, settings)),
        replacements: replacements
            .map(replacementDetails)
            .sort((a, b) => (0,compare/* byCodeUnit */.X)(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || (0,compare/* byCodeUnit */.X)(a.rule, b.rule)),
        ignoredBy: ignoredBy(findings),
    };
}
function targetOf(head, { config }) {
    const first = head.dockerfiles[0]?.python;
    const manifest = head.manifests[0];
    const python = first?.version ?? manifest?.target.python ?? config.python;
    const pythonFrom = first?.because ?? manifest?.because;
    return {
        python: python ?? head.catalogue.python,
        platform: config.platform,
        ...(pythonFrom === undefined ? {} : { pythonFrom }),
    };
}
function manifestDetails(weighed, head, base) {
    const { closure } = weighed;
    const before = counterpart(weighed, head, base);
    return {
        path: weighed.path,
        group: weighed.group,
        source: closure.closure.source,
        python: weighed.target.python,
        platform: weighed.target.platform,
        download: (0,analyze_details/* toWeight */.qQ)(closure.download),
        installed: (0,analyze_details/* toWeight */.qQ)(closure.installed),
        distributions: distributionRows(closure),
        ...(closure.closure.gaps.length === 0 ? {} : { gaps: [...closure.closure.gaps] }),
        ...(before === null
            ? {}
            : {
                difference: compareClosures(before.closure.closure, closure.closure).changes.map(({ name, before: old, after }) => ({
                    name,
                    before: old === null
                        ? null
                        : {
                            version: old.version,
                            download: (0,analyze_details/* toWeight */.qQ)(old.download),
                            installed: (0,analyze_details/* toWeight */.qQ)(old.installed),
                        },
                    after: after === null
                        ? null
                        : {
                            version: after.version,
                            download: (0,analyze_details/* toWeight */.qQ)(after.download),
                            installed: (0,analyze_details/* toWeight */.qQ)(after.installed),
                        },
                })),
            }),
    };
}
function distributionRows(closure) {
    const places = new Map(closure.closure.roots.map((root) => [root.name, root]));
    return closure.distributions.map((each) => {
        const place = places.get(each.name);
        return {
            name: each.name,
            version: each.version,
            direct: each.direct,
            provided: each.provided,
            download: (0,analyze_details/* toWeight */.qQ)(each.provided ? (0,support_quantity/* exact */.e0)(0) : each.download),
            installed: (0,analyze_details/* toWeight */.qQ)(each.provided ? (0,support_quantity/* exact */.e0)(0) : each.installed),
            retainedDownload: (0,analyze_details/* toWeight */.qQ)(each.retainedDownload),
            retainedInstalled: (0,analyze_details/* toWeight */.qQ)(each.retainedInstalled),
            retainedBy: each.retainedBy,
            neededBy: [...each.neededBy],
            why: [...each.why],
            gap: each.gap,
            ...(place === undefined || place.path === ''
                ? {}
                : {
                    location: { path: place.path, ...(place.range === null ? {} : { line: place.range.startLine }) },
                }),
        };
    });
}
function dockerfileDetails(model, settings) {
    const { graph } = model;
    const first = graph.layerChain[0];
    const provides = first === undefined
        ? []
        : [...providedByBase(graph, first.index, settings)].map(([name, version]) => version === null ? name : `${name}==${version}`);
    return {
        path: model.path,
        stages: graph.stages.map((stage) => ({
            name: stage.name,
            base: baseName(graph, stage.index),
            line: stage.from.range.startLine,
        })),
        target: graph.target?.name ?? null,
        base: first === undefined || first.base.kind !== 'image' ? null : first.base.written,
        ...(provides.length === 0 ? {} : { baseProvides: provides.sort(compare/* byCodeUnit */.X) }),
        installs: installsOf(model).map(({ step, install }) => installDetails(step, install)),
        ...systemPackages(model),
    };
}
function systemPackages({ system }) {
    const rows = [
        ...system.packages.map(({ name, named, installed }) => ({ name, named, installed: (0,analyze_details/* toWeight */.qQ)(installed) })),
        ...system.gaps.map((name) => ({ name, named: true, installed: (0,analyze_details/* toWeight */.qQ)((0,support_quantity/* unknown */.L5)()) })),
    ];
    return rows.length === 0 ? {} : { systemPackages: rows.sort((a, b) => (0,compare/* byCodeUnit */.X)(a.name, b.name)) };
}
function baseName(graph, index) {
    const base = graph.stages[index]?.base;
    switch (base?.kind) {
        case 'image':
        case 'unresolved':
            return base.written;
        case 'stage':
            return graph.stages[base.stage]?.name ?? `stage ${base.stage}`;
        case 'scratch':
        case undefined:
            return 'scratch';
    }
}
function installDetails(step, item) {
    const { install, manifests, cache } = item;
    const { startLine, endLine } = step.instruction.range;
    return {
        line: startLine,
        endLine,
        command: install.command.words.map(({ raw }) => raw).join(' '),
        stage: step.stage.name,
        manifests: [...manifests],
        download: (0,analyze_details/* toWeight */.qQ)(broughtBy(item, 'download')),
        installed: (0,analyze_details/* toWeight */.qQ)(broughtBy(item, 'installed')),
        cache: CACHE_WORD[cache.state],
    };
}
const CACHE_WORD = {
    kept: 'kept',
    disabled: 'off',
    mounted: 'mount',
    removed: 'removed',
    undecided: 'unknown',
};
function replacementDetails(judged) {
    const [first] = judged.requirements;
    return {
        rule: judged.replacement.id,
        title: judged.replacement.title,
        path: first?.path ?? judged.weighed.path,
        line: first?.range.startLine ?? null,
        from: judged.requirements.map(({ written }) => written).join(', '),
        to: [...judged.to],
        index: judged.index,
        evidence: judged.evidence,
        caveat: judged.replacement.caveat,
        safety: 'suggested',
        before: { download: (0,analyze_details/* toWeight */.qQ)(judged.before.download), installed: (0,analyze_details/* toWeight */.qQ)(judged.before.installed) },
        after: { download: (0,analyze_details/* toWeight */.qQ)(judged.after.download), installed: (0,analyze_details/* toWeight */.qQ)(judged.after.installed) },
    };
}
function ignoredBy(findings) {
    const counts = new Map();
    for (const { rule, ignored } of findings) {
        if (ignored === null)
            continue;
        const key = `${rule.id}\n${ignored.by}`;
        const row = counts.get(key) ?? { rule: rule.id, by: ignored.by, findings: 0 };
        row.findings += 1;
        counts.set(key, row);
    }
    return [...counts.values()].sort((a, b) => (0,compare/* byCodeUnit */.X)(a.rule, b.rule) || (0,compare/* byCodeUnit */.X)(a.by, b.by));
}

;// CONCATENATED MODULE: ./build/src/catalogue/catalogue.js

let loaded = null;
function loadCatalogue() {
    loaded ??= __webpack_require__.e(/* import() */ 960).then(__webpack_require__.t.bind(__webpack_require__, 1960, 17)).then((module) => catalogueOf(module.default));
    return loaded;
}
function catalogueOf(data) {
    const found = new Map();
    let providers = null;
    return {
        date: data.date,
        python: data.python,
        names: Object.keys(data.distributions).sort(compare/* byCodeUnit */.X),
        find(name) {
            const known = found.get(name);
            if (known !== undefined)
                return known;
            if (!Object.hasOwn(data.distributions, name))
                return null;
            const row = data.distributions[name];
            if (row === undefined)
                return null;
            const distribution = toDistribution(name, row, data.sources);
            found.set(name, distribution);
            return distribution;
        },
        providersOf(importName) {
            providers ??= indexImports(data);
            for (let prefix = importName; prefix !== ''; prefix = prefix.slice(0, Math.max(prefix.lastIndexOf('.'), 0))) {
                const names = providers.get(prefix);
                if (names !== undefined)
                    return [...names].sort(compare/* byCodeUnit */.X);
            }
            return [];
        },
    };
}
function indexImports(data) {
    const index = new Map();
    for (const [name, [importNames]] of Object.entries(data.distributions))
        for (const importName of importNames)
            for (let end = importName.indexOf('.');; end = importName.indexOf('.', end + 1)) {
                const prefix = end < 0 ? importName : importName.slice(0, end);
                const names = index.get(prefix) ?? new Set();
                index.set(prefix, names.add(name));
                if (end < 0)
                    break;
            }
    return index;
}
function toDistribution(name, [importNames, versions], sources) {
    return { name, importNames, versions: versions.map((row) => toVersion(name, row, sources)) };
}
function toVersion(name, [version, requiresPython, requires, files], sources) {
    const wheel = (row) => toWheel(`${name.replaceAll('-', '_')}-${version}-`, row, sources);
    const wheels = {};
    const { amd64 = files.any, arm64 = files.any } = files;
    if (amd64 !== undefined)
        wheels['linux/amd64'] = wheel(amd64);
    if (arm64 !== undefined)
        wheels['linux/arm64'] = wheel(arm64);
    return { version, requires, requiresPython, wheels };
}
function toWheel(prefix, [file, download, installed, bounds, source], sources) {
    return {
        filename: /\.(?:whl|zip|gz)$/.test(file) ? file : `${prefix}${file}.whl`,
        download,
        installed,
        estimate: bounds === undefined
            ? null
            : {
                download: [bounds[0], bounds[1]],
                installed: [bounds[2], bounds[3]],
                source: sources[source ?? 0] ?? '',
            },
    };
}

// EXTERNAL MODULE: ./build/src/python/manifests/registry.js + 23 modules
var registry = __webpack_require__(682);
;// CONCATENATED MODULE: ./build/src/support/breathe.js
function breathe() {
    return new Promise((resolve) => {
        setImmediate(resolve);
    });
}

// EXTERNAL MODULE: ./build/src/commands/analyze/model/build-context.js
var build_context = __webpack_require__(4547);
// EXTERNAL MODULE: ./build/src/docker/dockerfile/build-stage-graph.js + 5 modules
var build_stage_graph = __webpack_require__(8112);
// EXTERNAL MODULE: ./build/src/docker/dockerfile/parse.js + 6 modules
var parse = __webpack_require__(6075);
// EXTERNAL MODULE: ./build/src/docker/ignore/matcher.js
var matcher = __webpack_require__(1367);
// EXTERNAL MODULE: ./build/src/docker/ignore/parse.js + 3 modules
var ignore_parse = __webpack_require__(9523);
// EXTERNAL MODULE: ./build/src/python/specifier.js
var python_specifier = __webpack_require__(6376);
;// CONCATENATED MODULE: ./build/src/python/target.js
const DEFAULT_LIBC = { kind: 'glibc', version: '2.36' };
const DEFAULT_MUSL = { kind: 'musl', version: '1.2' };
const DEFAULT_MACOS = '14.0';
const newestSupportedPython = '3.13';
function parseTarget(python, platform) {
    const version = /^(?:c?python|cp)?\s*(\d)\.(\d{1,2})(?:\.(\d{1,3}))?$/i.exec(python.trim());
    if (version === null)
        return { ok: false, message: `"${python}" is no Python version like 3.11 or 3.11.4` };
    const normalized = normalizePlatform(platform);
    if (normalized === null)
        return {
            ok: false,
            message: `the platform "${platform}" is not known; known are ${[...PLATFORMS.keys()].join(', ')}`,
        };
    const [, major, minor, patch] = version;
    const target = { python: `${major}.${minor}`, platform: normalized };
    return {
        ok: true,
        target: patch === undefined ? target : { ...target, fullVersion: `${major}.${minor}.${patch}` },
    };
}
function normalizePlatform(platform) {
    const [system = '', machine = '', variant = ''] = platform.trim().toLowerCase().split('/');
    const os = SYSTEM_SPELLINGS[system] ?? system;
    const architecture = MACHINE_SPELLINGS[machine] ?? machine;
    const name = architecture === 'arm' ? `${os}/arm/${variant || 'v7'}` : `${os}/${architecture}`;
    return PLATFORMS.has(name) ? name : null;
}
function platformFacts(target) {
    const name = normalizePlatform(target.platform);
    const facts = name === null ? undefined : PLATFORMS.get(name);
    if (facts === undefined)
        throw new RangeError(`the platform "${target.platform}" is not known`);
    return facts;
}
function markerEnvironment(target) {
    const { system, machine } = platformFacts(target);
    const names = SYSTEM_NAMES[system];
    const fullVersion = target.fullVersion ?? `${target.python}.${LAST_PATCH[target.python] ?? 0}`;
    return {
        implementation_name: 'cpython',
        implementation_version: fullVersion,
        os_name: names.osName,
        platform_machine: machine,
        platform_python_implementation: 'CPython',
        platform_release: '',
        platform_system: names.platformSystem,
        platform_version: '',
        python_full_version: fullVersion,
        python_version: target.python,
        sys_platform: names.sysPlatform,
    };
}
const LAST_PATCH = {
    '2.7': 18,
    '3.6': 15,
    '3.7': 17,
    '3.8': 20,
    '3.9': 25,
    '3.10': 21,
    '3.11': 17,
    '3.12': 15,
    '3.13': 16,
    '3.14': 8,
};
const SYSTEM_NAMES = {
    linux: { osName: 'posix', platformSystem: 'Linux', sysPlatform: 'linux' },
    darwin: { osName: 'posix', platformSystem: 'Darwin', sysPlatform: 'darwin' },
    windows: { osName: 'nt', platformSystem: 'Windows', sysPlatform: 'win32' },
};
const SYSTEM_SPELLINGS = {
    macos: 'darwin',
    macosx: 'darwin',
    win: 'windows',
};
const MACHINE_SPELLINGS = {
    x86_64: 'amd64',
    'x86-64': 'amd64',
    x64: 'amd64',
    aarch64: 'arm64',
    armhf: 'arm',
    i386: '386',
    i686: '386',
    x86: '386',
};
const PLATFORMS = new Map([
    ['linux/amd64', { system: 'linux', machine: 'x86_64', wheelMachine: 'x86_64' }],
    ['linux/arm64', { system: 'linux', machine: 'aarch64', wheelMachine: 'aarch64' }],
    ['linux/arm/v7', { system: 'linux', machine: 'armv7l', wheelMachine: 'armv7l' }],
    ['linux/arm/v6', { system: 'linux', machine: 'armv6l', wheelMachine: 'armv6l' }],
    ['linux/ppc64le', { system: 'linux', machine: 'ppc64le', wheelMachine: 'ppc64le' }],
    ['linux/s390x', { system: 'linux', machine: 's390x', wheelMachine: 's390x' }],
    ['linux/riscv64', { system: 'linux', machine: 'riscv64', wheelMachine: 'riscv64' }],
    ['linux/loong64', { system: 'linux', machine: 'loongarch64', wheelMachine: 'loongarch64' }],
    ['linux/386', { system: 'linux', machine: 'i686', wheelMachine: 'i686' }],
    ['darwin/amd64', { system: 'darwin', machine: 'x86_64', wheelMachine: 'x86_64' }],
    ['darwin/arm64', { system: 'darwin', machine: 'arm64', wheelMachine: 'arm64' }],
    ['windows/amd64', { system: 'windows', machine: 'AMD64', wheelMachine: 'win_amd64' }],
    ['windows/arm64', { system: 'windows', machine: 'ARM64', wheelMachine: 'win_arm64' }],
    ['windows/386', { system: 'windows', machine: 'x86', wheelMachine: 'win32' }],
]);

;// CONCATENATED MODULE: ./build/src/commands/analyze/model/interpreter.js



function chooseInterpreter(sources, graph) {
    const { configured, hint, requiresPython } = sources;
    if (configured !== undefined)
        return { version: configured, because: 'set in the configuration' };
    const base = graph?.layerChain[0]?.base;
    if (base?.kind === 'image') {
        const version = basePython(base.reference);
        if (version !== null)
            return { version, because: `the base image ${base.written} brings it` };
    }
    if (hint !== null)
        return hint;
    const allowed = requiresPython === null ? null : (0,python_specifier/* parseSpecifierSet */.m0)(requiresPython);
    if (allowed === null)
        return { version: newestSupportedPython, because: 'the newest supported' };
    const allows = (version) => (0,python_specifier/* matchesSpecifier */._p)(allowed, version, { prereleases: true });
    for (let minor = Number(newestSupportedPython.split('.')[1]); minor >= 8; minor -= 1)
        if (allows(`3.${minor}.0`) || allows(`3.${minor}.99`))
            return {
                version: `3.${minor}`,
                because: `the newest supported that requires-python "${requiresPython}" allows`,
            };
    return {
        version: newestSupportedPython,
        because: `the newest supported; requires-python "${requiresPython}" allows none`,
    };
}

// EXTERNAL MODULE: ./build/src/commands/analyze/model/read-steps.js + 12 modules
var read_steps = __webpack_require__(299);
;// CONCATENATED MODULE: ./build/src/system/catalogue.js
const RELEASES = ['trixie', 'bookworm', 'bullseye'];
let catalogue_loaded = null;
function loadSystemCatalogue() {
    catalogue_loaded ??= __webpack_require__.e(/* import() */ 198).then(__webpack_require__.t.bind(__webpack_require__, 1198, 17)).then((module) => systemCatalogueOf(module.default));
    return catalogue_loaded;
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
const debian_base_OFFICIAL_MIRROR = /^public\.ecr\.aws\/docker\/library\//;
function debianRelease(reference) {
    const tag = reference.tag ?? '';
    const name = `${reference.domain}/${reference.path}`.replace(debian_base_OFFICIAL_MIRROR, 'docker.io/library/');
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

// EXTERNAL MODULE: ./build/src/python/marker.js
var python_marker = __webpack_require__(6024);
// EXTERNAL MODULE: ./build/src/python/version.js
var python_version = __webpack_require__(696);
// EXTERNAL MODULE: ./build/src/python/name.js
var python_name = __webpack_require__(933);
;// CONCATENATED MODULE: ./build/src/python/wheel-filename.js


const MAXIMUM_TAGS = 10_000;
const MAXIMUM_LENGTH = 4096;
function parseWheelFilename(filename) {
    if (!filename.endsWith('.whl') || filename.length > MAXIMUM_LENGTH)
        return null;
    const parts = filename.slice(0, -'.whl'.length).split('-');
    const [nameText = '', versionText = ''] = parts;
    if (parts.length !== 5 && parts.length !== 6)
        return null;
    if (nameText.includes('__') || !/^[\p{L}\p{N}_.]+$/u.test(nameText))
        return null;
    const version = (0,python_version/* parseVersion */.ot)(versionText);
    const build = parts.length === 6 ? /^([0-9]+)([^\n]*)/.exec(parts[2] ?? '') : null;
    if (version === null || (parts.length === 6 && build === null))
        return null;
    const tags = expandTags(parts.slice(-3));
    if (tags === null)
        return null;
    return {
        name: (0,python_name/* normalizeName */.P)(nameText),
        version,
        build: build === null ? null : { number: Number(build[1]), suffix: build[2] ?? '' },
        tags,
    };
}
function expandTags(parts) {
    const [interpreters = [], abis = [], platforms = []] = parts.map((part) => part.toLowerCase().split('.'));
    if ([interpreters, abis, platforms].some((members) => members.includes('')))
        return null;
    if (!interpreters.every((interpreter) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(interpreter)))
        return null;
    if (interpreters.length * abis.length * platforms.length > MAXIMUM_TAGS)
        return null;
    const tags = interpreters.flatMap((interpreter) => abis.flatMap((abi) => platforms.map((platform) => `${interpreter}-${abi}-${platform}`)));
    return [...new Set(tags)];
}

;// CONCATENATED MODULE: ./build/src/python/tags.js




function supportedTags(target) {
    const [major, minor] = twoNumbers(target.python);
    const platforms = platformTags(target);
    const interpreter = `cp${major}${minor}`;
    const onEach = (prefix) => platforms.map((platform) => `${prefix}-${platform}`);
    const older = descending(minor - 1, 0);
    const stable = major === 3 && minor >= 2;
    const pythons = [`py${major}${minor}`, `py${major}`, ...older.map((number) => `py${major}${number}`)];
    return [
        ...onEach(`${interpreter}-${interpreter}${abiSuffix(major, minor)}`),
        ...(stable ? onEach(`${interpreter}-abi3`) : []),
        ...onEach(`${interpreter}-none`),
        ...(stable ? descending(minor - 1, 2).flatMap((number) => onEach(`cp${major}${number}-abi3`)) : []),
        ...pythons.flatMap((python) => onEach(`${python}-none`)),
        `${interpreter}-none-any`,
        ...pythons.map((python) => `${python}-none-any`),
    ];
}
function bestWheel(filenames, target) {
    const ranks = ranksOf(target);
    let best = null;
    for (const filename of filenames) {
        const wheel = parseWheelFilename(filename);
        if (wheel === null)
            continue;
        const rank = Math.min(...wheel.tags.map((tag) => ranks.get(tag) ?? Number.POSITIVE_INFINITY));
        if (rank === Number.POSITIVE_INFINITY)
            continue;
        const candidate = { filename, wheel, rank };
        if (best === null || preference(candidate, best) > 0)
            best = candidate;
    }
    return best?.filename ?? null;
}
function isUsable(filename, target) {
    return bestWheel([filename], target) !== null;
}
function platformTags(target) {
    const { system, wheelMachine } = platformFacts(target);
    switch (system) {
        case 'linux':
            return linuxPlatforms(wheelMachine, target);
        case 'darwin':
            return macPlatforms(wheelMachine, target.macos ?? DEFAULT_MACOS);
        case 'windows':
            return [wheelMachine];
    }
}
function preference(a, b) {
    return ((0,python_version/* compareVersions */.Zy)(a.wheel.version, b.wheel.version) ||
        b.rank - a.rank ||
        (a.wheel.build?.number ?? -1) - (b.wheel.build?.number ?? -1) ||
        (0,compare/* byCodeUnit */.X)(a.wheel.build?.suffix ?? '', b.wheel.build?.suffix ?? ''));
}
const rankCache = new WeakMap();
function ranksOf(target) {
    const known = rankCache.get(target);
    if (known !== undefined)
        return known;
    const ranks = new Map();
    for (const [rank, tag] of supportedTags(target).entries())
        if (!ranks.has(tag))
            ranks.set(tag, rank);
    rankCache.set(target, ranks);
    return ranks;
}
function abiSuffix(major, minor) {
    if (major === 2)
        return 'mu';
    return major === 3 && minor < 8 ? 'm' : '';
}
const LEGACY_MANYLINUX = {
    17: 'manylinux2014',
    12: 'manylinux2010',
    5: 'manylinux1',
};
const MANYLINUX_MACHINES = new Set([
    'x86_64',
    'i686',
    'aarch64',
    'armv7l',
    'ppc64le',
    's390x',
    'riscv64',
    'loongarch64',
]);
function linuxPlatforms(machine, target) {
    const libc = target.libc ?? DEFAULT_LIBC;
    const [major, minor] = twoNumbers(libc.version);
    const tags = [`linux_${machine}`];
    if (libc.kind === 'musl') {
        for (const number of descending(minor, 0))
            tags.push(`musllinux_${major}_${number}_${machine}`);
        return tags;
    }
    if (!MANYLINUX_MACHINES.has(machine))
        return tags;
    const oldest = machine === 'x86_64' || machine === 'i686' ? 5 : 17;
    for (const number of descending(minor, oldest)) {
        tags.push(`manylinux_${major}_${number}_${machine}`);
        const legacy = LEGACY_MANYLINUX[number];
        if (legacy !== undefined)
            tags.push(`${legacy}_${machine}`);
    }
    return tags;
}
function macPlatforms(machine, release) {
    const [major, minor] = twoNumbers(release);
    const intel = machine === 'x86_64';
    const formats = intel
        ? ['x86_64', 'intel', 'fat64', 'fat3', 'universal2', 'universal']
        : ['arm64', 'universal2'];
    const older = intel ? formats : ['universal2'];
    const tagsOf = (first, second, kinds) => kinds.map((kind) => `macosx_${first}_${second}_${kind}`);
    if (major === 10)
        return descending(minor, 4).flatMap((number) => tagsOf(10, number, formats));
    return [
        ...descending(major, 11).flatMap((number) => tagsOf(number, 0, formats)),
        ...descending(16, 4).flatMap((number) => tagsOf(10, number, older)),
    ];
}
function twoNumbers(version) {
    const [major = '', minor = ''] = version.split('.');
    return [Number.parseInt(major, 10) || 0, Number.parseInt(minor, 10) || 0];
}
function descending(from, to) {
    return Array.from({ length: Math.max(0, from - to + 1) }, (_, index) => from - index);
}

;// CONCATENATED MODULE: ./build/src/catalogue/size-ratio.js
const CLASSES = [20_000, 200_000, 2_000_000, 20_000_000, Number.POSITIVE_INFINITY];
const GENERAL = { median: 3.2, low: 2.0, high: 4.6 };
const ENOUGH = 20;
const ratiosOf = new WeakMap();
function sizeRatio(catalogue, download) {
    const classes = ratiosOf.get(catalogue) ?? readRatios(catalogue);
    ratiosOf.set(catalogue, classes);
    const ratios = classes[classOf(download)] ?? [];
    if (ratios.length < ENOUGH)
        return GENERAL;
    const at = (share) => ratios[Math.round(share * (ratios.length - 1))] ?? GENERAL.median;
    return { median: at(0.5), low: at(0.05), high: at(0.95) };
}
function classOf(download) {
    return CLASSES.findIndex((bound) => download < bound);
}
function readRatios(catalogue) {
    const classes = CLASSES.map(() => []);
    for (const name of catalogue.names)
        for (const version of catalogue.find(name)?.versions ?? [])
            for (const wheel of Object.values(version.wheels))
                if (wheel.estimate === null && wheel.installed !== null && wheel.download > 0)
                    classes[classOf(wheel.download)]?.push(wheel.installed / wheel.download);
    for (const ratios of classes)
        ratios.sort((a, b) => a - b);
    return classes;
}

;// CONCATENATED MODULE: ./build/src/python/closure/installed-bytes.js


const WIDENING = 0.1;
function ofSourceArchive(download) {
    return download < LARGE_ARCHIVE
        ? times(download, { median: 3, low: 1, high: 6 })
        : times(download, { median: 1.2, low: 1, high: 3 });
}
const LARGE_ARCHIVE = 20_000_000;
function installedBytes(catalogue, wheel) {
    if (!wheel.filename.endsWith('.whl'))
        return ofSourceArchive(wheel.download);
    const siblings = wheelsOf(catalogue, wheel.name);
    const same = siblings.find((each) => each.filename === wheel.filename && each.download === wheel.download);
    if (same !== undefined && same.installed !== null && same.estimate === null)
        return (0,support_quantity/* exact */.e0)(same.installed);
    const ratios = siblings
        .filter((each) => each.estimate === null && each.installed !== null && each.download > 0)
        .map((each) => (each.installed ?? 0) / each.download)
        .sort((a, b) => a - b);
    const median = ratios[Math.floor(ratios.length / 2)];
    if (median !== undefined) {
        const low = (ratios[0] ?? median) * (1 - WIDENING);
        const high = (ratios.at(-1) ?? median) * (1 + WIDENING);
        return times(wheel.download, { median, low, high });
    }
    return times(wheel.download, sizeRatio(catalogue, wheel.download));
}
function installedFrom(catalogue, name, filename, download) {
    switch (download.provenance) {
        case 'exact':
        case 'measured':
            return installedBytes(catalogue, { name, filename, download: download.value });
        case 'estimated': {
            if (!filename.endsWith('.whl'))
                return ofSourceArchive(download.value);
            const ratio = sizeRatio(catalogue, download.value);
            const [low, high] = download.interval;
            return (0,support_quantity/* estimated */.Ju)(Math.round(download.value * ratio.median), Math.floor(low * ratio.low), Math.ceil(high * ratio.high));
        }
        case 'unknown':
            return (0,support_quantity/* unknown */.L5)();
    }
}
function wheelsOf(catalogue, name) {
    return (catalogue.find(name)?.versions ?? []).flatMap((version) => Object.values(version.wheels));
}
function times(download, ratio) {
    return (0,support_quantity/* estimated */.Ju)(Math.round(download * ratio.median), Math.floor(download * ratio.low), Math.ceil(download * ratio.high));
}

;// CONCATENATED MODULE: ./build/src/python/closure/version-choice.js


const chooseFromCatalogue = (distribution, request) => {
    const { specifiers, label } = request;
    const pin = pinOf(specifiers);
    const offered = distribution.versions.filter((entry) => isOffered(entry.version, pin, label));
    const running = offered.filter((entry) => runsOn(entry, request.python));
    const versions = new Set((0,python_specifier/* filterVersions */.w_)(specifiers, running.map((entry) => entry.version)));
    const matching = running.filter((entry) => versions.has(entry.version));
    const best = preferred(matching, label, request.isPossible) ?? preferred(matching, label, () => true);
    if (best !== null)
        return {
            version: best.version,
            entry: best,
            how: 'catalogued',
            pinned: pin !== null || isNarrow(specifiers),
        };
    const reference = pin?.version ?? referenceOf(specifiers);
    const nearest = nearestTo(reference, running.length > 0 ? running : offered.length > 0 ? offered : distribution.versions);
    return nearest === null
        ? null
        : { version: pin?.text ?? null, entry: nearest, how: 'neighbour', pinned: pin !== null };
};
function pinOf(specifiers) {
    return (specifiers.specifiers.find(({ operator, wildcard }) => operator === '===' || (operator === '==' && !wildcard)) ?? null);
}
function isNarrow(specifiers) {
    return specifiers.specifiers.some(({ operator, wildcard, version }) => operator === '==' && wildcard && (version?.release.length ?? 0) >= 3);
}
function isOffered(version, pin, label) {
    const local = version.split('+')[1];
    return local === undefined || local === label || pin?.text.split('+')[1] === local;
}
function runsOn(entry, python) {
    if (entry.requiresPython === null)
        return true;
    const specifiers = (0,python_specifier/* parseSpecifierSet */.m0)(entry.requiresPython);
    return specifiers === null || (0,python_specifier/* matchesSpecifier */._p)(specifiers, python, { prereleases: true });
}
function preferred(versions, label, isPossible) {
    const labelled = label === null ? [] : versions.filter((entry) => entry.version.endsWith(`+${label}`));
    return (labelled.length > 0 ? labelled : versions).find(isPossible) ?? null;
}
function referenceOf(specifiers) {
    const around = specifiers.specifiers.filter(({ operator }) => operator === '==' || operator === '~=');
    const upper = specifiers.specifiers.filter(({ operator }) => operator === '<' || operator === '<=');
    const lower = specifiers.specifiers.filter(({ operator }) => operator === '>' || operator === '>=');
    const versions = (list) => list
        .map((specifier) => specifier.version)
        .filter((version) => version !== null)
        .sort(python_version/* compareVersions */.Zy);
    return versions(around)[0] ?? versions(upper)[0] ?? versions(lower).at(-1) ?? null;
}
function nearestTo(reference, versions) {
    if (reference === null)
        return versions[0] ?? null;
    const { older, newer } = neighboursOf(reference, versions);
    return older ?? newer;
}
function neighboursOf(reference, versions) {
    let newer = null;
    for (const entry of versions) {
        const version = (0,python_version/* parseVersion */.ot)(entry.version);
        if (version === null)
            continue;
        if ((0,python_version/* compareVersions */.Zy)(version, reference) <= 0)
            return { older: entry, newer };
        newer = entry;
    }
    return { older: null, newer };
}

;// CONCATENATED MODULE: ./build/src/python/closure/catalogue-weight.js





const SAME_VERSION = { low: 0.99, high: 1.01 };
const CHOSEN_VERSION = { low: 0.89, high: 1.21 };
const NEIGHBOURS = { low: 0.75, high: 1.25 };
const OTHER_PYTHON = { low: 0.94, high: 1.05 };
function catalogueWeight(catalogue, distribution, choice, target) {
    const entries = choice.how === 'catalogued' ? [choice.entry] : standIns(distribution, choice);
    const wheels = entries.map((entry) => wheelFor(entry, target, catalogue)).filter((each) => each !== null);
    const [first] = wheels;
    if (first === undefined)
        return {
            download: (0,support_quantity/* unknown */.L5)(),
            installed: (0,support_quantity/* unknown */.L5)(),
            filename: null,
            gap: isCovered(target) ? 'no-wheel-for-target' : 'not-in-catalogue',
        };
    const slack = choice.how === 'neighbour' ? NEIGHBOURS : choice.pinned ? SAME_VERSION : CHOSEN_VERSION;
    const slacks = wheels.some((each) => each.otherPython) ? [slack, OTHER_PYTHON] : [slack];
    const download = spanned(wheels.map(({ wheel }) => downloadOf(wheel)), slacks);
    const isSource = !first.wheel.filename.endsWith('.whl');
    return {
        download,
        installed: spanned(wheels.map(({ wheel }) => installedOf(catalogue, distribution.name, wheel)), slacks),
        filename: choice.how === 'catalogued' && !first.otherPython ? first.wheel.filename : null,
        gap: isSource ? 'source-only' : null,
    };
}
function isCovered({ platform, libc }) {
    return (platform === 'linux/amd64' || platform === 'linux/arm64') && libc?.kind !== 'musl';
}
function standIns(distribution, choice) {
    const version = choice.version === null ? null : (0,python_version/* parseVersion */.ot)(choice.version);
    if (version === null)
        return [choice.entry];
    const plain = distribution.versions.filter((entry) => entry.version.includes('+') === choice.entry.version.includes('+'));
    const released = { ...version, local: null };
    const { older, newer } = neighboursOf(released, plain);
    const entry = (0,python_version/* parseVersion */.ot)(choice.entry.version);
    if (entry !== null && (0,python_version/* compareVersions */.Zy)(entry, released) === 0)
        return [choice.entry];
    const others = [older, newer].filter((each) => each !== null && each.version !== choice.entry.version);
    return [choice.entry, ...others.filter((each) => each !== null)];
}
function wheelFor(entry, target, catalogue) {
    const candidates = [entry.wheels[target.platform], ...Object.values(entry.wheels)].filter((wheel) => wheel !== undefined);
    const usable = candidates.find((wheel) => !wheel.filename.endsWith('.whl') || isUsable(wheel.filename, target));
    if (usable !== undefined)
        return { wheel: usable, otherPython: false };
    const { fullVersion: _, ...rest } = target;
    const sibling = candidates.find((wheel) => isUsable(wheel.filename, { ...rest, python: catalogue.python }));
    return sibling === undefined ? null : { wheel: sibling, otherPython: true };
}
function downloadOf(wheel) {
    const [low, high] = wheel.estimate?.download ?? [wheel.download, wheel.download];
    return (0,support_quantity/* estimated */.Ju)(wheel.download, low, high);
}
function installedOf(catalogue, name, wheel) {
    if (wheel.installed === null)
        return installedFrom(catalogue, name, wheel.filename, downloadOf(wheel));
    const [low, high] = wheel.estimate?.installed ?? [wheel.installed, wheel.installed];
    return (0,support_quantity/* estimated */.Ju)(wheel.installed, low, high);
}
function spanned(quantities, slacks) {
    const [first] = quantities;
    const value = first === undefined ? null : (0,support_quantity/* knownValue */.jj)(first);
    if (value === null)
        return (0,support_quantity/* unknown */.L5)();
    const bounds = quantities.map(support_quantity/* boundsOf */.BO);
    const low = slacks.reduce((bound, slack) => bound * slack.low, Math.min(...bounds.map(([from]) => from)));
    const high = slacks.reduce((bound, slack) => bound * slack.high, Math.max(...bounds.map(([, to]) => to)));
    return (0,support_quantity/* estimated */.Ju)(value, Math.floor(low), Math.ceil(high));
}

;// CONCATENATED MODULE: ./build/src/python/closure/demand.js






function demandOf(requirement, by, editable, demander = null) {
    const { normalizedName: name, extras, url, specifier } = requirement;
    const common = { name, extras, by, demander };
    if (url === null && !editable)
        return { ...common, specifiers: specifier, origin: null };
    if (url === null || editable || /^(?:file:|\.|\/|[A-Za-z]:[\\/])/.test(url) || !/^[a-z+]+:/i.test(url))
        return { ...common, specifiers: specifier, origin: 'local' };
    return { ...common, specifiers: versionOfUrl(url) ?? specifier, origin: 'url' };
}
function versionOfUrl(url) {
    const file = /([^/]+\.whl)(?:[#?].*)?$/.exec(url)?.[1];
    const wheel = file === undefined ? null : parseWheelFilename(file.replace(/%2b/gi, '+'));
    return wheel === null ? null : (0,python_specifier/* parseSpecifierSet */.m0)(`==${(0,python_version/* formatVersion */.qh)(wheel.version)}`);
}
function metadataReader(environment) {
    const lines = new Map();
    return {
        environment,
        read(line) {
            const known = lines.get(line);
            if (known !== undefined)
                return known;
            const result = (0,python_requirement/* parseRequirement */.p)(line);
            const requirement = result.ok ? result.requirement : null;
            lines.set(line, requirement);
            return requirement;
        },
    };
}
function demandsOf({ environment, read }, name, entry, extra) {
    const demands = [];
    const { version } = entry;
    for (const line of entry.requires) {
        const requirement = read(line);
        if (requirement === null)
            continue;
        const { marker } = requirement;
        const plain = marker === null || (0,python_marker/* evaluateMarker */.UZ)(marker, environment);
        const holds = extra === null ? plain : !plain && (0,python_marker/* evaluateMarker */.UZ)(marker, environment, new Set([extra]));
        if (holds)
            demands.push(demandOf(requirement, `${name} ${version}`, false, { name, version }));
    }
    return demands;
}
function specifiersByName(requirements) {
    const byName = new Map();
    for (const { requirement } of requirements) {
        const { normalizedName: name, specifier } = requirement;
        byName.set(name, (0,python_specifier/* intersectSpecifiers */.n6)(byName.get(name) ?? { specifiers: [] }, specifier));
    }
    return byName;
}
function fingerprint(demands) {
    return [...demands]
        .map(([name, list]) => [name, ...list.map((each) => `${(0,python_specifier/* formatSpecifierSet */.IG)(each.specifiers)}@${each.by}`).sort()].join(' '))
        .sort(compare/* byCodeUnit */.X)
        .join('\n');
}
function merged(a, b) {
    const both = new Map(a);
    for (const [name, demands] of b)
        both.set(name, [...(both.get(name) ?? []), ...demands]);
    return both;
}

;// CONCATENATED MODULE: ./build/src/python/closure/from-catalogue.js








function closureFromCatalogue(requirements, options) {
    const resolution = new Resolution(withoutRepetition(requirements), options);
    resolution.run();
    return {
        target: options.target,
        source: 'catalogue',
        roots: resolution.roots,
        distributions: resolution.distributions(),
        gaps: resolution.gaps(),
    };
}
function withoutRepetition(requirements) {
    const seen = new Set();
    return requirements.filter(({ path, written, editable }) => {
        const key = `${path}\n${editable}\n${written}`;
        return seen.size < seen.add(key).size;
    });
}
const MOST_ATTEMPTS = 40;
const MOST_ROUNDS = 16;
class Resolution {
    roots;
    options;
    environment;
    metadata;
    choose;
    rootDemands;
    nameless;
    constraints;
    overrides;
    provided;
    written;
    demands = new Map();
    nodes = new Map();
    passedOver = new Map();
    constructor(requirements, options) {
        this.options = options;
        this.environment = markerEnvironment(options.target);
        this.metadata = metadataReader(this.environment);
        this.choose = options.chooseVersion ?? chooseFromCatalogue;
        const applying = requirements.filter((each) => this.holds(each) && each.requirement.normalizedName !== '');
        this.nameless = requirements.filter((each) => each.requirement.normalizedName === '');
        this.roots = applying.map(({ requirement, written, path, range }) => ({
            name: requirement.normalizedName,
            written,
            path,
            range,
        }));
        this.rootDemands = applying.map((each) => demandOf(each.requirement, each.path, each.editable));
        this.constraints = specifiersByName((options.constraints ?? []).filter((each) => this.holds(each)));
        this.overrides = new Map([...(options.overrides ?? [])]
            .sort((a, b) => Number(this.holds(a)) - Number(this.holds(b)))
            .map((each) => [
            each.requirement.normalizedName,
            this.holds(each) ? demandOf(each.requirement, each.path, each.editable) : null,
        ]));
        this.provided = new Map((options.provided ?? []).map((each) => [each.name, each]));
        this.written = specifiersByName([
            ...applying,
            ...(options.constraints ?? []).filter((each) => this.holds(each)),
        ]);
    }
    run() {
        for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            this.converge();
            if (!this.passOverConflicting())
                return;
        }
    }
    converge() {
        let before = '';
        for (let round = 0; round < MOST_ROUNDS; round++) {
            const demands = this.walk();
            const after = fingerprint(demands);
            this.demands = round < MOST_ROUNDS / 2 ? demands : merged(this.demands, demands);
            if (after === before)
                return;
            before = after;
        }
    }
    passOverConflicting() {
        let passedOver = false;
        for (const [name, node] of this.nodes) {
            if (node.choice === null || node.choice.how === 'catalogued' || node.choice.pinned)
                continue;
            const versions = this.options.catalogue.find(name)?.versions ?? [];
            let left = versions.map((entry) => entry.version);
            for (const demand of this.byWeight(this.demands.get(name) ?? [])) {
                const fitting = left.filter((each) => (0,python_specifier/* matchesSpecifier */._p)(demand.specifiers, each, { prereleases: true }));
                if (fitting.length > 0)
                    left = fitting;
                else if (demand.demander !== null)
                    passedOver = this.passOver(demand.demander) || passedOver;
            }
        }
        return passedOver;
    }
    byWeight(demands) {
        const rank = ({ demander }) => demander === null ? 0 : this.nodes.get(demander.name)?.choice?.pinned === true ? 1 : 2;
        return [...demands].sort((a, b) => rank(a) - rank(b));
    }
    passOver({ name, version }) {
        const versions = this.passedOver.get(name) ?? new Set();
        if (versions.has(version))
            return false;
        this.passedOver.set(name, versions.add(version));
        return true;
    }
    distributions() {
        return [...this.nodes.entries()]
            .sort(([a], [b]) => (0,compare/* byCodeUnit */.X)(a, b))
            .map(([name, node]) => this.toDistribution(name, node));
    }
    gaps() {
        const gaps = this.nameless.map(({ written, path }) => `Only building "${written}" (${path}) would tell what it is and what it needs.`);
        for (const [name, node] of this.nodes) {
            if (node.gap === 'not-in-catalogue')
                gaps.push(`The catalogue does not know ${name}: neither its weight nor what it needs is counted.`);
            const there = this.provided.get(name);
            if (there !== undefined && node.provided === null)
                gaps.push(`The base image brings ${name} ${there.version ?? ''}, but ${this.complaint(name, there)}, so that it is installed again.`);
            else if (node.choice?.how === 'catalogued')
                gaps.push(...this.conflicts(name, node.choice.entry.version));
            else if (node.choice?.version === null)
                gaps.push(`The catalogue has no version of ${name} that satisfies all that is asked of it; ${node.choice.entry.version} stands for it.`);
        }
        return gaps.sort(compare/* byCodeUnit */.X);
    }
    walk() {
        const met = new Map();
        this.nodes = new Map();
        const queue = [];
        const take = (demand) => {
            const effective = this.effective(demand);
            if (effective === null)
                return null;
            const { name } = effective;
            met.set(name, [...(met.get(name) ?? []), effective]);
            let node = this.nodes.get(name);
            if (node === undefined) {
                node = this.open(effective);
                this.nodes.set(name, node);
                queue.push({ name, extra: null });
            }
            for (const extra of effective.extras) {
                if (node.extras.has(extra))
                    continue;
                node.extras.add(extra);
                queue.push({ name, extra });
            }
            return name;
        };
        for (const demand of this.rootDemands)
            take(demand);
        for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
            const node = this.nodes.get(next.name);
            if (node?.choice == null)
                continue;
            if (node.provided !== null && next.extra === null)
                continue;
            for (const demand of demandsOf(this.metadata, next.name, node.choice.entry, next.extra)) {
                const needed = take(demand);
                if (needed !== null && needed !== next.name)
                    node.dependencies.add(needed);
            }
        }
        return met;
    }
    effective(demand) {
        const override = this.overrides.get(demand.name);
        if (override === undefined)
            return demand;
        return override === null ? null : { ...override, extras: demand.extras };
    }
    open(demand) {
        const { name } = demand;
        const empty = { extras: new Set(), dependencies: new Set() };
        const demands = [demand, ...(this.demands.get(name) ?? [])];
        const distribution = this.options.catalogue.find(name);
        const direct = demands.find((each) => each.origin !== null);
        const there = this.provided.get(name);
        if (there !== undefined && direct === undefined && this.satisfies(there, demands)) {
            const entry = distribution?.versions.find((each) => each.version === there.version) ?? distribution?.versions[0];
            const choice = entry === undefined ? null : { version: there.version, entry, how: 'catalogued', pinned: true };
            return { ...empty, choice, provided: there, gap: null };
        }
        if (direct?.origin === 'local')
            return { ...empty, choice: null, provided: null, gap: 'local' };
        if (distribution === null)
            return {
                ...empty,
                choice: null,
                provided: null,
                gap: direct === undefined ? 'not-in-catalogue' : 'url',
            };
        const choice = this.chooseFor(name, demands);
        return { ...empty, choice, provided: null, gap: direct !== undefined && choice === null ? 'url' : null };
    }
    chooseFor(name, demands) {
        const distribution = this.options.catalogue.find(name);
        if (distribution === null)
            return null;
        const constraint = this.constraints.get(name);
        const all = demands.reduce((set, each) => (0,python_specifier/* intersectSpecifiers */.n6)(set, each.specifiers), constraint ?? { specifiers: [] });
        const written = this.written.get(name);
        const request = {
            python: this.environment.python_full_version,
            label: this.options.labels?.get(name) ?? null,
            isPossible: (entry) => this.passedOver.get(name)?.has(entry.version) !== true &&
                demandsOf(this.metadata, name, entry, null).every((needed) => this.fitsWritten(needed)),
        };
        const choice = this.choose(distribution, { ...request, specifiers: all });
        if (written === undefined || choice?.how === 'catalogued')
            return choice;
        return this.choose(distribution, { ...request, specifiers: written });
    }
    fitsWritten(needed) {
        const written = this.written.get(needed.name);
        if (written === undefined || this.overrides.has(needed.name))
            return true;
        const both = (0,python_specifier/* intersectSpecifiers */.n6)(written, needed.specifiers);
        const pin = pinOf(written);
        if (pin !== null)
            return (0,python_specifier/* matchesSpecifier */._p)(needed.specifiers, pin.text, { prereleases: true });
        const versions = this.options.catalogue.find(needed.name)?.versions ?? [];
        return (versions.length === 0 ||
            versions.some((each) => (0,python_specifier/* matchesSpecifier */._p)(both, each.version, { prereleases: true })));
    }
    satisfies(there, demands) {
        const { version } = there;
        if (version === null)
            return true;
        const constraint = this.constraints.get(there.name);
        const sets = demands.map((each) => each.specifiers);
        return (constraint === undefined ? sets : [...sets, constraint]).every((set) => (0,python_specifier/* matchesSpecifier */._p)(set, version, { prereleases: true }));
    }
    complaint(name, there) {
        const by = (this.demands.get(name) ?? []).find((each) => each.origin !== null || !this.satisfies(there, [each]));
        if (by === undefined)
            return 'a constraint excludes this version';
        return by.origin !== null
            ? `${by.by} names another source`
            : `${by.by} asks for ${name}${(0,python_specifier/* formatSpecifierSet */.IG)(by.specifiers)}`;
    }
    conflicts(name, version) {
        return (this.demands.get(name) ?? [])
            .filter((each) => !(0,python_specifier/* matchesSpecifier */._p)(each.specifiers, version, { prereleases: true }))
            .map((each) => `${each.by} asks for ${name}${(0,python_specifier/* formatSpecifierSet */.IG)(each.specifiers)}, which no catalogued version satisfies together with the other requirements; ${name} ${version} is weighed.`);
    }
    holds({ requirement }) {
        return requirement.marker === null || (0,python_marker/* evaluateMarker */.UZ)(requirement.marker, this.environment);
    }
    toDistribution(name, node) {
        const { catalogue, target } = this.options;
        const distribution = catalogue.find(name);
        const common = {
            name,
            dependencies: [...node.dependencies].sort(compare/* byCodeUnit */.X),
            importNames: distribution?.importNames ?? [],
        };
        if (node.provided !== null)
            return {
                ...common,
                version: node.provided.version,
                download: (0,support_quantity/* exact */.e0)(0),
                installed: (0,support_quantity/* exact */.e0)(0),
                filename: null,
                gap: null,
                provided: true,
            };
        if (node.choice === null || distribution === null) {
            const pin = pinOf(this.written.get(name) ?? { specifiers: [] });
            const unweighed = { download: (0,support_quantity/* unknown */.L5)(), installed: (0,support_quantity/* unknown */.L5)(), filename: null, provided: false };
            return { ...common, ...unweighed, version: pin?.text ?? null, gap: node.gap ?? 'not-in-catalogue' };
        }
        const weight = catalogueWeight(catalogue, distribution, node.choice, target);
        return {
            ...common,
            ...weight,
            version: node.choice.version,
            gap: node.gap ?? weight.gap,
            provided: false,
        };
    }
}

;// CONCATENATED MODULE: ./build/src/python/closure/from-lock.js








function closureFromLock(lock, options) {
    const walk = new LockWalk(lock, options);
    walk.followRoots();
    return {
        target: options.target,
        source: 'lock',
        roots: walk.roots,
        distributions: walk.distributions(),
        gaps: [...new Set(walk.gaps)].sort(compare/* byCodeUnit */.X),
    };
}
class LockWalk {
    roots = [];
    gaps = [];
    lock;
    options;
    environment;
    byName = new Map();
    members;
    reached = new Map();
    expandedMembers = new Set();
    markers = new Map();
    queue = [];
    extraNames;
    constructor(lock, options) {
        this.lock = lock;
        this.options = options;
        this.environment = markerEnvironment(options.target);
        this.members = new Set(lock.members.map(python_name/* normalizeName */.P));
        for (const locked of lock.distributions) {
            const name = (0,python_name/* normalizeName */.P)(locked.name);
            this.byName.set(name, [...(this.byName.get(name) ?? []), locked]);
        }
        const { extras, groups } = options.roots;
        this.extraNames = new Set([
            ...extras,
            ...[...this.members].flatMap((member) => [
                ...extras.map((extra) => `extra-${member.length}-${member}-${extra}`),
                ...groups.map((group) => `group-${member.length}-${member}-${group}`),
            ]),
        ]);
    }
    followRoots() {
        const { members, extras, groups } = this.options.roots;
        for (const name of (members ?? this.lock.members).map(python_name/* normalizeName */.P).sort(compare/* byCodeUnit */.X)) {
            const project = this.select(name, null);
            if (project === null) {
                this.gaps.push(`${this.lock.path} has no entry for the project ${name}.`);
                continue;
            }
            this.expandMember(name, project);
            for (const extra of extras)
                this.addRoots(project, project.optionalDependencies.get(extra) ?? []);
            for (const group of groups)
                this.addRoots(project, project.groupDependencies.get(group) ?? []);
        }
        for (let next = this.queue.shift(); next !== undefined; next = this.queue.shift())
            this.follow(next);
    }
    distributions() {
        return [...this.reached.entries()]
            .sort(([a], [b]) => (0,compare/* byCodeUnit */.X)(a, b))
            .map(([name, reached]) => this.toDistribution(name, reached));
    }
    expandMember(name, project) {
        if (this.expandedMembers.has(name))
            return;
        this.expandedMembers.add(name);
        this.addRoots(project, project.dependencies);
    }
    addRoots(project, dependencies) {
        for (const dependency of dependencies) {
            if (!this.holds(dependency.marker))
                continue;
            const name = (0,python_name/* normalizeName */.P)(dependency.name);
            if (this.members.has(name)) {
                const other = this.select(name, null);
                if (other === null)
                    continue;
                this.expandMember(name, other);
                for (const extra of dependency.extras)
                    this.addRoots(other, other.optionalDependencies.get(extra) ?? []);
                continue;
            }
            const written = dependency.extras.length === 0 ? name : `${name}[${dependency.extras.join(',')}]`;
            this.roots.push({ name, written, path: this.lock.path, range: project.range });
            this.reach(dependency);
        }
    }
    reach(dependency) {
        const name = (0,python_name/* normalizeName */.P)(dependency.name);
        const known = this.reached.get(name);
        if (known !== undefined) {
            if (dependency.version !== null &&
                known.locked.version !== null &&
                dependency.version !== known.locked.version)
                this.gaps.push(`${this.lock.path} wants ${name} both as ${known.locked.version} and as ${dependency.version}; the first is weighed.`);
        }
        else {
            const locked = this.select(name, dependency.version);
            if (locked === null) {
                this.gaps.push(`${this.lock.path} has no entry for ${name}.`);
                return null;
            }
            this.reached.set(name, { locked, extras: new Set(), dependencies: new Set() });
            this.queue.push({ name, extra: null });
        }
        const extras = this.reached.get(name)?.extras;
        for (const extra of dependency.extras) {
            if (extras === undefined || extras.has(extra))
                continue;
            extras.add(extra);
            this.queue.push({ name, extra });
        }
        return name;
    }
    follow({ name, extra }) {
        const reached = this.reached.get(name);
        if (reached === undefined)
            return;
        const { locked } = reached;
        const list = extra === null ? locked.dependencies : (locked.optionalDependencies.get(extra) ?? []);
        for (const dependency of list) {
            if (!this.holds(dependency.marker))
                continue;
            const needed = this.reach(dependency);
            if (needed !== null && needed !== name)
                reached.dependencies.add(needed);
        }
    }
    select(name, version) {
        const entries = (this.byName.get(name) ?? []).filter((entry) => version === null || entry.version === version);
        const holding = entries.filter((entry) => entry.resolutionMarkers.length === 0 || entry.resolutionMarkers.some((marker) => this.holds(marker)));
        return [...holding].sort(newestFirst)[0] ?? (version === null ? null : (entries[0] ?? null));
    }
    holds(marker) {
        if (marker === null)
            return true;
        const known = this.markers.get(marker);
        if (known !== undefined)
            return known;
        const holds = this.evaluate(marker);
        this.markers.set(marker, holds);
        return holds;
    }
    evaluate(marker) {
        const result = (0,python_marker/* parseMarker */.gY)(marker);
        if (!result.ok) {
            this.gaps.push(`The marker "${marker}" in ${this.lock.path} can't be read (${result.message}); it is taken to hold.`);
            return true;
        }
        return (0,python_marker/* evaluateMarker */.UZ)(result.marker, this.environment, this.extraNames, { extraReading: 'together' });
    }
    toDistribution(name, { locked, dependencies }) {
        const { catalogue, target } = this.options;
        const { file, gap } = fileOf(locked, target);
        const download = file === null || file.size === null ? (0,support_quantity/* unknown */.L5)() : (0,support_quantity/* exact */.e0)(file.size);
        return {
            name,
            version: locked.version,
            download,
            installed: file !== null && catalogue !== null
                ? installedFrom(catalogue, name, file.filename, download)
                : (0,support_quantity/* unknown */.L5)(),
            filename: file?.filename ?? null,
            gap: gap ?? (file?.size === null ? 'no-size-in-lock' : null),
            dependencies: [...dependencies].sort(compare/* byCodeUnit */.X),
            importNames: catalogue?.find(name)?.importNames ?? [],
            provided: false,
        };
    }
}
function newestFirst(a, b) {
    const [left, right] = [(0,python_version/* parseVersion */.ot)(a.version ?? ''), (0,python_version/* parseVersion */.ot)(b.version ?? '')];
    if (left === null || right === null)
        return left === right ? 0 : left === null ? 1 : -1;
    return (0,python_version/* compareVersions */.Zy)(right, left);
}
function fileOf(locked, target) {
    if (locked.source.kind === 'local' && locked.wheels.length === 0)
        return { file: null, gap: 'local' };
    const best = bestWheel(locked.wheels.map((wheel) => wheel.filename), target);
    const wheel = locked.wheels.find((each) => each.filename === best);
    if (wheel !== undefined)
        return { file: wheel, gap: null };
    if (locked.sdist !== null)
        return { file: locked.sdist, gap: 'source-only' };
    if (locked.source.kind === 'git' || locked.source.kind === 'url')
        return { file: null, gap: 'url' };
    return { file: null, gap: 'no-wheel-for-target' };
}

;// CONCATENATED MODULE: ./build/src/python/closure/dominators.js
function immediateDominators(successors, root) {
    const size = successors.length;
    const { order, parent, number } = depthFirst(successors, root);
    const predecessors = invert(successors, number);
    const semi = Int32Array.from(number);
    const dominator = new Int32Array(size).fill(-1);
    const forest = new Forest(size, semi);
    const buckets = Array.from({ length: size }, () => []);
    for (let index = order.length - 1; index > 0; index--) {
        const node = at(order, index);
        for (const predecessor of predecessors[node] ?? []) {
            const candidate = at(semi, forest.lowest(predecessor));
            if (candidate < at(semi, node))
                semi[node] = candidate;
        }
        buckets[at(order, at(semi, node))]?.push(node);
        const above = at(parent, node);
        forest.link(above, node);
        for (const waiting of buckets[above] ?? []) {
            const lowest = forest.lowest(waiting);
            dominator[waiting] = at(semi, lowest) < at(semi, waiting) ? lowest : above;
        }
        buckets[above] = [];
    }
    for (const node of order.subarray(1))
        if (at(dominator, node) !== at(order, at(semi, node)))
            dominator[node] = at(dominator, at(dominator, node));
    return dominator;
}
function depthFirst(successors, root) {
    const number = new Int32Array(successors.length).fill(-1);
    const parent = new Int32Array(successors.length).fill(-1);
    const order = new Int32Array(successors.length);
    let count = 0;
    const stack = [];
    const enter = (node) => {
        number[node] = count;
        order[count++] = node;
        stack.push({ node, next: 0 });
    };
    enter(root);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
        const successor = successors[top.node]?.[top.next++];
        if (successor === undefined)
            stack.pop();
        else if (number[successor] === -1) {
            parent[successor] = top.node;
            enter(successor);
        }
    }
    return { order: order.subarray(0, count), parent, number };
}
function invert(successors, number) {
    const predecessors = successors.map(() => []);
    for (const [node, targets] of successors.entries())
        if (number[node] !== -1)
            for (const target of targets)
                predecessors[target]?.push(node);
    return predecessors;
}
class Forest {
    ancestor;
    label;
    semi;
    constructor(size, semi) {
        this.ancestor = new Int32Array(size).fill(-1);
        this.label = Int32Array.from({ length: size }, (_, node) => node);
        this.semi = semi;
    }
    link(parent, node) {
        this.ancestor[node] = parent;
    }
    lowest(node) {
        if (at(this.ancestor, node) === -1)
            return at(this.label, node);
        this.compress(node);
        return at(this.label, node);
    }
    compress(node) {
        const path = [];
        for (let each = node; at(this.ancestor, at(this.ancestor, each)) !== -1; each = at(this.ancestor, each))
            path.push(each);
        for (const each of path.reverse()) {
            const above = at(this.ancestor, each);
            const candidate = at(this.label, above);
            if (at(this.semi, candidate) < at(this.semi, at(this.label, each)))
                this.label[each] = candidate;
            this.ancestor[each] = at(this.ancestor, above);
        }
    }
}
function at(array, index) {
    const value = array[index];
    if (value === undefined)
        throw new RangeError(`no element ${index}`);
    return value;
}

;// CONCATENATED MODULE: ./build/src/python/closure/graph.js

function graph_graphOf(closure) {
    const nodes = [...closure.distributions].sort((a, b) => (0,compare/* byCodeUnit */.X)(a.name, b.name));
    const indexOf = new Map(nodes.map((node, index) => [node.name, index]));
    const numbers = (names) => {
        const known = new Set();
        for (const name of names) {
            const index = indexOf.get(name);
            if (index !== undefined)
                known.add(index);
        }
        return [...known].sort((a, b) => a - b);
    };
    const direct = numbers(closure.roots.map((root) => root.name));
    const successors = [...nodes.map((node) => numbers(node.dependencies)), direct];
    return { nodes, indexOf, successors, entry: nodes.length, direct };
}
function graph_reachable(graph, starts, removed = new Set()) {
    const seen = new Set();
    const queue = starts.filter((start) => !removed.has(start));
    for (const start of queue)
        seen.add(start);
    for (const node of queue)
        for (const next of graph.successors[node] ?? [])
            if (!seen.has(next) && !removed.has(next)) {
                seen.add(next);
                queue.push(next);
            }
    return seen;
}

;// CONCATENATED MODULE: ./build/src/python/closure/weigh.js




function weighClosure(closure) {
    const graph = graph_graphOf(closure);
    const dominators = immediateDominators(graph.successors, graph.entry);
    const before = shortestPathParents(graph);
    const kept = [...graph.nodes.keys()].filter((node) => dominators[node] !== -1);
    const children = childrenOf(dominators, graph);
    const totals = subtreeTotals(graph, children);
    const neededBy = weigh_rootsOf(graph);
    const direct = new Set(graph.direct);
    const distributions = kept.map((node) => {
        const total = totals[node];
        const dominator = dominators[node] ?? graph.entry;
        return {
            ...distributionAt(graph, node),
            direct: direct.has(node),
            retainedDownload: total?.download ?? (0,support_quantity/* exact */.e0)(0),
            retainedInstalled: total?.installed ?? (0,support_quantity/* exact */.e0)(0),
            retainedBy: dominator === graph.entry ? null : distributionAt(graph, dominator).name,
            neededBy: neededBy[node] ?? [],
            get retains() {
                return namesBelow(graph, children, node);
            },
            get why() {
                return pathTo(graph, before, node);
            },
        };
    });
    return {
        closure,
        download: (0,support_quantity/* sum */.cz)(distributions.map((each) => weigh_downloadOf(each))),
        installed: (0,support_quantity/* sum */.cz)(distributions.map((each) => weigh_installedOf(each))),
        distributions,
        unknown: distributions
            .filter((each) => weigh_downloadOf(each).provenance === 'unknown')
            .map((each) => each.name),
    };
}
function retainedBySet(closure, names) {
    const graph = graphOf(closure);
    const removed = new Set();
    for (const name of names) {
        const index = graph.indexOf.get(name);
        if (index !== undefined)
            removed.add(index);
    }
    return lost(graph, reachable(graph, graph.direct, removed));
}
function freedByDropping(closure, names) {
    const graph = graph_graphOf(closure);
    const dropped = new Set(names);
    const remaining = graph.direct.filter((node) => !dropped.has(distributionAt(graph, node).name));
    return lost(graph, graph_reachable(graph, remaining));
}
function lost(graph, staying) {
    const gone = [...graph_reachable(graph, graph.direct)].filter((node) => !staying.has(node)).sort((a, b) => a - b);
    const distributions = gone.map((node) => distributionAt(graph, node));
    return {
        download: (0,support_quantity/* sum */.cz)(distributions.map(weigh_downloadOf)),
        installed: (0,support_quantity/* sum */.cz)(distributions.map(weigh_installedOf)),
        names: distributions.map((each) => each.name),
    };
}
const weigh_downloadOf = (each) => (each.provided ? (0,support_quantity/* exact */.e0)(0) : each.download);
const weigh_installedOf = (each) => (each.provided ? (0,support_quantity/* exact */.e0)(0) : each.installed);
function distributionAt(graph, node) {
    const distribution = graph.nodes[node];
    if (distribution === undefined)
        throw new RangeError(`no distribution ${node}`);
    return distribution;
}
function childrenOf(dominators, graph) {
    const children = graph.successors.map(() => []);
    for (const [node, dominator] of dominators.entries())
        children[dominator]?.push(node);
    return children;
}
function subtreeTotals(graph, children) {
    const totals = [];
    for (const node of preorder(children, graph.entry).reverse()) {
        if (node === graph.entry)
            continue;
        const own = distributionAt(graph, node);
        const below = (children[node] ?? []).map((child) => totals[child]).filter((total) => total !== undefined);
        totals[node] = {
            download: (0,support_quantity/* sum */.cz)([weigh_downloadOf(own), ...below.map((total) => total.download)]),
            installed: (0,support_quantity/* sum */.cz)([weigh_installedOf(own), ...below.map((total) => total.installed)]),
        };
    }
    return totals;
}
function preorder(children, root) {
    const order = [];
    const stack = [root];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
        order.push(node);
        for (const child of children[node] ?? [])
            stack.push(child);
    }
    return order;
}
function namesBelow(graph, children, node) {
    return preorder(children, node)
        .map((each) => distributionAt(graph, each).name)
        .sort(compare/* byCodeUnit */.X);
}
function shortestPathParents(graph) {
    const parents = new Int32Array(graph.nodes.length + 1).fill(-1);
    const queue = [graph.entry];
    for (const node of queue)
        for (const next of graph.successors[node] ?? [])
            if (parents[next] === -1) {
                parents[next] = node;
                queue.push(next);
            }
    return parents;
}
function pathTo(graph, parents, node) {
    const path = [];
    for (let each = node; each !== graph.entry && each !== -1; each = parents[each] ?? -1)
        path.push(distributionAt(graph, each).name);
    return path.reverse();
}
function weigh_rootsOf(graph) {
    const roots = graph.nodes.map(() => []);
    for (const root of graph.direct) {
        const { name } = distributionAt(graph, root);
        for (const node of graph_reachable(graph, [root]))
            roots[node]?.push(name);
    }
    return roots;
}

// EXTERNAL MODULE: ./build/src/shell/recognise.js + 14 modules
var recognise = __webpack_require__(8178);
// EXTERNAL MODULE: ./build/src/commands/analyze/model/cache-state.js
var cache_state = __webpack_require__(9527);
;// CONCATENATED MODULE: ./build/src/commands/analyze/model/pytorch-index.js
const CPU = new Map(['torch', 'torchvision', 'torchaudio'].map((name) => [name, 'cpu']));
const NONE = new Map();
function localLabels(pytorchCpu) {
    return pytorchCpu ? CPU : NONE;
}
function isPytorchCpuIndex(url) {
    return /\/whl\/cpu\/?$/.test(url);
}
const INDEX_VARIABLES = {
    pip: ['PIP_INDEX_URL', 'PIP_EXTRA_INDEX_URL'],
    uv: ['UV_INDEX', 'UV_DEFAULT_INDEX', 'UV_INDEX_URL', 'UV_EXTRA_INDEX_URL'],
};
function asksForPytorchCpu(install) {
    const { environment } = install.command;
    const isUv = install.manager.startsWith('uv');
    const indexes = [
        ...[install.indexUrl, ...install.extraIndexUrls, ...install.findLinks].map((word) => word?.text ?? ''),
        ...INDEX_VARIABLES[isUv ? 'uv' : 'pip'].flatMap((name) => (environment.get(name) ?? '').split(/\s+/)),
    ];
    if (indexes.some((index) => isPytorchCpuIndex(index.replace(/^[\w.-]+=/, ''))))
        return true;
    if (!isUv)
        return false;
    const words = install.command.words.map(({ text }) => text);
    const at = words.findIndex((text) => /^--torch-backend(?:=|$)/.test(text));
    const backend = at === -1 ? environment.get('UV_TORCH_BACKEND') : (words[at]?.split('=')[1] ?? words[at + 1]);
    return backend === 'cpu';
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/model/install-request.js



const NO_REQUEST = {
    requirements: [],
    constraints: [],
    overrides: [],
    lock: null,
    manifests: [],
    gaps: [],
    pytorchCpu: false,
};
function together(requests) {
    const locks = requests.flatMap(({ lock }) => lock ?? []);
    const [lock = null] = locks;
    return {
        requirements: requests.flatMap(({ requirements }) => requirements),
        constraints: requests.flatMap(({ constraints }) => constraints),
        overrides: requests.flatMap(({ overrides }) => overrides),
        lock,
        pytorchCpu: requests.some(({ pytorchCpu }) => pytorchCpu),
        manifests: [...new Set(requests.flatMap(({ manifests }) => manifests))],
        gaps: [
            ...requests.flatMap(({ gaps }) => gaps),
            ...locks
                .slice(1)
                .filter((other) => other.lock.path !== lock?.lock.path)
                .map((other) => `${other.lock.path} is a second lock file of the same command, and was not weighed`),
        ],
    };
}
function folderOfCommand({ step, command }) {
    if (!command.workingDirectoryKnown)
        return null;
    const start = step.at.workingDirectory ?? '/';
    return command.workingDirectory === null ? start : (0,container_path/* resolveContainerPath */.pG)(start, command.workingDirectory);
}
function selected(manifest, { extras, groups, own = true }) {
    const wanted = new Set([
        ...(own ? [''] : []),
        ...extras.map((name) => `extra:${(0,python_name/* normalizeName */.P)(name)}`),
        ...groups.map((name) => `group:${(0,python_name/* normalizeName */.P)(name)}`),
    ]);
    const all = { extra: extras.includes('*'), group: groups.includes('*') };
    return manifest.groups
        .filter(({ id }) => wanted.has(id) || (all.extra && id.startsWith('extra:')) || (all.group && id.startsWith('group:')))
        .flatMap(({ requirements }) => requirements);
}
function requestOfManifest(manifest, selection) {
    return {
        ...NO_REQUEST,
        requirements: selected(manifest, selection),
        constraints: manifest.constraints,
        overrides: manifest.overrides,
        pytorchCpu: manifest.indexes.some(({ url }) => isPytorchCpuIndex(url)),
        manifests: [manifest.path],
        gaps: [
            ...manifest.problems
                .filter(({ severity }) => severity === 'error')
                .map(({ message, path }) => `${path}: ${message}`),
            ...missingGroups(manifest, selection),
        ],
    };
}
function missingGroups(manifest, { extras, groups }) {
    const known = new Set(manifest.groups.map(({ id }) => id));
    return manifest.format === 'requirements.txt'
        ? []
        : [
            ...extras.map((name) => ({ id: `extra:${(0,python_name/* normalizeName */.P)(name)}`, name })),
            ...groups.map((name) => ({ id: `group:${(0,python_name/* normalizeName */.P)(name)}`, name })),
        ]
            .filter(({ id, name }) => name !== '*' && name !== 'main' && name !== 'dev' && !known.has(id))
            .map(({ id }) => `${manifest.path} has no ${id.replace(':', ' ')}`);
}

// EXTERNAL MODULE: ./build/src/commands/analyze/model/container-files.js + 1 modules
var container_files = __webpack_require__(6981);
;// CONCATENATED MODULE: ./build/src/commands/analyze/model/written-files.js

function writerBefore(step, path, before) {
    let found = null;
    for (const script of step.scripts)
        for (const { command } of script.commands) {
            if (command === before)
                return found;
            if (written(step, command).includes(path))
                found = { step, script, command };
        }
    return found;
}
function writesFile(place, instruction, path) {
    const step = place.steps.find((each) => each.instruction === instruction);
    return step !== undefined && writerBefore(step, path, null) !== null;
}
function editsInPlace(place, path) {
    for (const step of place.steps) {
        const earlier = step.stage === place.step.stage;
        if (!earlier)
            continue;
        for (const { commands } of step.scripts)
            for (const { command } of commands) {
                if (command === place.command)
                    return null;
                if (!isInPlaceEdit(command))
                    continue;
                if (command.words.slice(1).some((word) => absolute(step, command, word) === path))
                    return command.words.map(({ raw }) => raw).join(' ');
            }
        if (step === place.step)
            return null;
    }
    return null;
}
function isInPlaceEdit({ name, words }) {
    if (name === 'sed')
        return words.some(({ text }) => /^-[a-zA-Z]*i|^--in-place/.test(text));
    if (name === 'perl')
        return words.some(({ text }) => /^-[a-z]*i/.test(text));
    return name === 'dos2unix' ? false : name === 'ed' || name === 'ex';
}
const OUTPUT_OPTIONS = ['-o', '--output', '--output-file', '-O', '--output-document'];
function written(step, command) {
    const words = [];
    for (const { operator, target } of command.redirects)
        if (target !== null && /^(?:1|&)?>[>|]?$/.test(operator))
            words.push(target);
    const [, ...operands] = command.words;
    for (const [index, word] of operands.entries()) {
        const option = OUTPUT_OPTIONS.find((each) => word.text === each || word.text.startsWith(`${each}=`));
        if (option === undefined)
            continue;
        const value = word.text === option ? operands[index + 1] : { text: word.text.slice(option.length + 1) };
        if (value !== undefined)
            words.push(value);
    }
    const plain = operands.filter(({ text }) => !text.startsWith('-'));
    if (command.name === 'tee')
        words.push(...plain);
    const last = plain.at(-1);
    if ((command.name === 'cp' || command.name === 'mv') && plain.length > 1 && last !== undefined) {
        words.push(last);
        for (const { text } of plain.slice(0, -1))
            words.push({ text: `${last.text}/${text.slice(text.lastIndexOf('/') + 1)}` });
    }
    return words.flatMap((word) => absolute(step, command, word) ?? []);
}
function absolute(step, command, { text }) {
    if (text.startsWith('/'))
        return (0,container_path/* resolveContainerPath */.pG)('/', text);
    if (!command.workingDirectoryKnown || text === '' || text.includes('$'))
        return null;
    const start = step.at.workingDirectory ?? '/';
    return (0,container_path/* resolveContainerPath */.pG)(command.workingDirectory === null ? start : (0,container_path/* resolveContainerPath */.pG)(start, command.workingDirectory), text);
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/model/requirement-files.js




const DEEPEST = 8;
async function fileAt(place, path, what) {
    const gaps = [];
    const nothing = (reason) => ({
        kind: 'nothing',
        gaps: [...gaps, `${what} ${path}: ${reason}`],
    });
    if (place.depth > DEEPEST)
        return nothing('too many commands write files from one another');
    const here = writerBefore(place.step, path, place.command);
    if (here !== null)
        return { kind: 'written', place: requirement_files_at(place, here), gaps };
    const changed = editsInPlace(place, path);
    if (changed !== null)
        gaps.push(`${what} ${path}: \`${changed}\` changes it before it is read; it was weighed unchanged`);
    const origin = (0,container_files/* originOfFile */.eS)(place.graph, place.context, { stage: place.step.stage, instruction: place.step.instruction }, path, (instruction, written) => writesFile(place, instruction, written));
    switch (origin?.kind) {
        case undefined: {
            const ignored = ignoredByContext(place, path);
            return nothing(ignored === null
                ? 'no COPY, ADD or mount brings this file from the build context'
                : `${place.context.ignoreFile} leaves ${ignored} out of the build context`);
        }
        case 'heredoc':
            return nothing(`the Dockerfile writes it out in line ${origin.instruction.range.startLine}, which is not read`);
        case 'run': {
            const step = place.steps.find(({ instruction }) => instruction === origin.instruction);
            const writer = step === undefined ? null : writerBefore(step, origin.path, null);
            return writer === null
                ? nothing(`a RUN in line ${origin.instruction.range.startLine} writes it`)
                : { kind: 'written', place: requirement_files_at(place, writer), gaps };
        }
        case 'context': {
            const repositoryPath = place.context.repositoryPath(origin.path);
            const known = await place.lookup(repositoryPath);
            if (known?.kind === 'manifest')
                return { ...known, gaps };
            if (known?.kind === 'lock')
                return { ...known, gaps };
            return nothing(`${repositoryPath} is not in the repository, or not a manifest that can be read`);
        }
    }
}
function requirement_files_at(place, { step, script, command }) {
    return { ...place, step, script, command, depth: place.depth + 1 };
}
function ignoredByContext(place, path) {
    const { context, graph, step } = place;
    if (context.ignoreFile === null)
        return null;
    const origin = (0,container_files/* originOfFile */.eS)(graph, { ...context, isFile: (each) => context.isFile(each) || context.ignores(each) }, { stage: step.stage, instruction: step.instruction }, path);
    return origin?.kind === 'context' && context.ignores(origin.path) ? origin.path : null;
}
async function requirementFile(place, text, selection, written) {
    const folder = folderOfCommand(place);
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
        return gap(`-r ${text}: a requirements file from the network is not read`);
    if (folder === null && !text.startsWith('/'))
        return gap(`-r ${text}: the folder in which it is looked for is not known`);
    const found = await fileAt(place, (0,container_path/* resolveContainerPath */.pG)(folder ?? '/', text), '-r');
    switch (found.kind) {
        case 'manifest': {
            const request = requestOfManifest(found.manifest, selection);
            return together([request, { ...NO_REQUEST, gaps: found.gaps }]);
        }
        case 'written':
            return together([await written(found.place), { ...NO_REQUEST, gaps: found.gaps }]);
        case 'lock':
            return gap(`-r ${text}: ${found.lock.path} is a lock file, which is no list of requirements`);
        case 'nothing':
            return { ...NO_REQUEST, gaps: found.gaps };
    }
}
const gap = (sentence) => ({ ...NO_REQUEST, gaps: [sentence] });

;// CONCATENATED MODULE: ./build/src/commands/analyze/model/project-request.js




function selectionOf(install) {
    const { manager } = install;
    if (manager !== 'uv-sync' && manager !== 'poetry' && manager !== 'pdm' && manager !== 'pipenv')
        return null;
    const words = install.command.words.map(({ text }) => text);
    const only = [...valuesOf(words, '--only'), ...valuesOf(words, '--only-group')];
    const onlyDev = words.includes('--only-dev');
    const onlyGroups = onlyDev || (only.length > 0 && !only.includes('main'));
    return {
        manager,
        extras: install.extras,
        groups: [...install.groups, ...(onlyDev ? ['dev'] : [])],
        without: [...valuesOf(words, '--without'), ...valuesOf(words, '--no-group')],
        noDevelopment: install.noDevelopment || only.length > 0,
        onlyGroups,
        packages: words.includes('--all-packages') ? ['*'] : valuesOf(words, '--package'),
    };
}
function valuesOf(words, name) {
    return words.flatMap((word, index) => {
        const value = word === name ? words[index + 1] : word.startsWith(`${name}=`) ? word.slice(name.length + 1) : null;
        return (value ?? '').split(/[\s,]+/).filter((part) => part !== '');
    });
}
const FOLDER_OPTIONS = {
    'uv-sync': ['--directory', '--project'],
    poetry: ['-C', '--directory', '-P', '--project'],
    pdm: ['-p', '--project'],
    pipenv: [],
};
async function projectRequest(place, selection) {
    const folder = projectFolder(place, selection.manager);
    if (folder === null)
        return { ...NO_REQUEST, gaps: [`${selection.manager}: the folder in which it runs is not known`] };
    if (selection.manager === 'pipenv')
        return { ...NO_REQUEST, gaps: [`pipenv: the Pipfile in ${folder} is of a format that is not read`] };
    if (selection.manager === 'uv-sync') {
        const locked = await lockAbove(place, folder);
        if (locked !== null)
            return lockRequest(locked, selection);
    }
    const found = await fileAt(place, (0,container_path/* resolveContainerPath */.pG)(folder, 'pyproject.toml'), selection.manager);
    if (found.kind !== 'manifest')
        return { ...NO_REQUEST, gaps: found.gaps };
    const { manifest } = found;
    const request = requestOfManifest(manifest, {
        extras: selection.extras,
        groups: groupsOf(selection, manifest.groups.flatMap(({ id }) => (id.startsWith('group:') ? [id.slice(6)] : [])), manifest),
        own: !selection.onlyGroups,
    });
    const dynamic = manifest.groups.length === 0 && !selection.onlyGroups;
    return {
        ...request,
        gaps: [
            ...request.gaps,
            ...(dynamic && manifest.problems.length > 0
                ? [`${manifest.path} does not say what it depends on`]
                : []),
        ],
    };
}
function groupsOf(selection, known, manifest) {
    const { manager, groups, noDevelopment } = selection;
    const without = new Set(selection.without.map(python_name/* normalizeName */.P));
    const defaults = manifest?.defaultGroups ?? ['dev'];
    const optional = manifest?.optionalGroups ?? [];
    const isStandard = (name) => manager === 'uv-sync'
        ? defaults.includes('*') || defaults.includes((0,python_name/* normalizeName */.P)(name))
        : !optional.includes((0,python_name/* normalizeName */.P)(name));
    const standard = noDevelopment ? [] : known.filter(isStandard);
    const chosen = groups.includes('*') ? known : groups.filter((name) => name !== 'main');
    return [...new Set([...standard, ...chosen])].filter((name) => !without.has((0,python_name/* normalizeName */.P)(name)));
}
function projectFolder(place, manager) {
    const start = folderOfCommand(place);
    const words = place.command.words.map(({ text }) => text);
    let folder = start;
    for (const option of FOLDER_OPTIONS[manager]) {
        const at = words.findIndex((word) => word === option || word.startsWith(`${option}=`));
        if (at === -1)
            continue;
        const written = words[at] === option ? (words[at + 1] ?? '.') : (words[at]?.slice(option.length + 1) ?? '.');
        if (!written.startsWith('/') && folder === null)
            return null;
        folder = (0,container_path/* resolveContainerPath */.pG)(folder ?? '/', written);
    }
    return folder;
}
async function lockAbove(place, folder) {
    for (let above = folder;; above = (0,container_path/* resolveContainerPath */.pG)(above, '..')) {
        const found = await fileAt(place, (0,container_path/* resolveContainerPath */.pG)(above, 'uv.lock'), 'uv');
        if (found.kind === 'lock') {
            const project = await fileAt(place, (0,container_path/* resolveContainerPath */.pG)(folder, 'pyproject.toml'), 'uv');
            const path = project.kind === 'manifest' ? (0,container_path/* folderOf */.yS)(project.manifest.path) : (0,container_path/* folderOf */.yS)(found.lock.path);
            return {
                lock: found.lock,
                member: path,
                project: project.kind === 'manifest' ? project.manifest : null,
            };
        }
        if (above === '/')
            return null;
    }
}
function lockRequest({ lock, member, project }, selection) {
    const members = membersOf(lock, member, selection.packages);
    const chosen = lock.distributions.filter(({ name }) => (members ?? lock.members).map(python_name/* normalizeName */.P).includes((0,python_name/* normalizeName */.P)(name)));
    const names = (of) => [
        ...new Set(chosen.flatMap((each) => [...each[of].keys()])),
    ];
    const request = {
        lock: selection.onlyGroups ? withoutOwnRequirements(lock) : lock,
        members,
        onlyGroups: selection.onlyGroups,
        extras: selection.extras.includes('*') ? names('optionalDependencies') : selection.extras,
        groups: groupsOf(selection, names('groupDependencies'), project),
    };
    return { ...NO_REQUEST, lock: request, manifests: [lock.path] };
}
function membersOf(lock, folder, packages) {
    if (packages.includes('*'))
        return null;
    if (packages.length > 0)
        return packages;
    const members = new Set(lock.members.map(python_name/* normalizeName */.P));
    const here = lock.distributions.find(({ name, source }) => members.has((0,python_name/* normalizeName */.P)(name)) &&
        source.kind === 'local' &&
        (0,container_path/* resolveRelativePath */.WU)((0,container_path/* folderOf */.yS)(lock.path), source.path) === folder);
    return here === undefined ? null : [here.name];
}
function withoutOwnRequirements(lock) {
    const members = new Set(lock.members.map(python_name/* normalizeName */.P));
    return {
        ...lock,
        distributions: lock.distributions.map((each) => members.has((0,python_name/* normalizeName */.P)(each.name)) ? { ...each, dependencies: [] } : each),
    };
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/model/written-requirements.js


async function writtenRequest(place, follow) {
    const { command } = place;
    const words = command.words.map(({ text }) => text);
    const has = (...sequence) => sequence.every((word) => words.includes(word));
    if (command.name === 'poetry' && has('export'))
        return projectRequest(place, exportSelection('poetry', words));
    if (command.name === 'uv' && has('export'))
        return projectRequest(place, exportSelection('uv-sync', words));
    if (command.name === 'pdm' && has('export'))
        return projectRequest(place, exportSelection('pdm', words));
    const sources = sourcesOf(command);
    if (sources === null)
        return {
            ...NO_REQUEST,
            gaps: [
                `what \`${command.words.map(({ raw }) => raw).join(' ')}\` writes is not followed (line ${lineOf(place)})`,
            ],
        };
    return follow(place, installOf(command, sources, valuesOf(words, '--extra')));
}
function exportSelection(manager, words) {
    const only = [...valuesOf(words, '--only'), ...valuesOf(words, '--only-group')];
    const all = words.includes('--all-extras');
    return {
        manager,
        extras: [
            ...(all ? ['*'] : []),
            ...valuesOf(words, '--extra'),
            ...valuesOf(words, '--extras'),
            ...valuesOf(words, '-E'),
        ],
        groups: [
            ...(words.includes('--all-groups') ? ['*'] : []),
            ...(words.includes('--dev') && manager === 'poetry' ? ['dev'] : []),
            ...valuesOf(words, '--with'),
            ...valuesOf(words, '--group'),
            ...valuesOf(words, '-G'),
            ...only,
        ],
        without: [...valuesOf(words, '--without'), ...valuesOf(words, '--no-group')],
        noDevelopment: manager === 'poetry' ||
            only.length > 0 ||
            ['--no-dev', '--prod', '--production', '--no-default-groups'].some((word) => words.includes(word)),
        onlyGroups: only.length > 0 && !only.includes('main'),
        packages: words.includes('--all-packages') ? ['*'] : valuesOf(words, '--package'),
    };
}
function sourcesOf({ name, words }) {
    const [, ...operands] = words;
    const plain = operands.filter(({ text }) => !text.startsWith('-'));
    switch (name) {
        case 'cat':
            return plain;
        case 'cp':
        case 'mv':
            return plain.slice(0, -1);
        case 'pip-compile':
            return withoutValues(operands);
        case 'uv':
            return plain[0]?.text === 'pip' && plain[1]?.text === 'compile'
                ? withoutValues(operands).slice(2)
                : null;
        default:
            return null;
    }
}
const VALUED = /^(?:-o|--output-file|--extra|--python-version|-p|--python|--python-platform|-c|--constraint|--constraints|--index-url|-i|--extra-index-url|--resolver|--annotation-style|--group)$/;
function withoutValues(words) {
    return words.filter(({ text }, index) => !text.startsWith('-') && !VALUED.test(words[index - 1]?.text ?? ''));
}
function installOf(command, requirementFiles, extras) {
    const [subcommand] = command.words;
    if (subcommand === undefined)
        throw new RangeError('a command without words writes nothing');
    return {
        kind: 'python-install',
        manager: 'pip',
        command,
        subcommand,
        requirements: [],
        requirementFiles,
        constraintFiles: [],
        editables: [],
        indexUrl: null,
        extraIndexUrls: [],
        findLinks: [],
        extras,
        groups: [],
        noDevelopment: false,
        noDependencies: false,
        upgrade: false,
        cacheDisabled: false,
        cacheDirectory: null,
        target: null,
    };
}
function lineOf({ graph, script, command }) {
    return graph.dockerfile.source.lineAt(script.assembled.sourceOffset(command.range.start));
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/model/install-requirements.js






async function requestOf(place, install) {
    const selection = selectionOf(install);
    const named = install.requirements.length + install.editables.length + install.requirementFiles.length > 0;
    const request = selection === null
        ? await operandRequest(place, install)
        : named
            ? together([
                ...(selection.manager === 'pipenv' ? [] : [await projectRequest(place, selection)]),
                await operandRequest(place, install),
            ])
            : await projectRequest(place, selection);
    const nothing = request.lock === null && request.requirements.length === 0 && request.manifests.length === 0;
    return nothing && request.gaps.length === 0
        ? install_requirements_gap('what it installs is named neither by operands nor by files that can be followed')
        : request;
}
async function operandRequest(place, install) {
    const requests = [];
    const selection = { extras: install.extras, groups: [] };
    for (const word of install.requirementFiles)
        requests.push(await filesOf(place, word, selection));
    for (const word of install.constraintFiles) {
        const request = await filesOf(place, word, selection);
        requests.push({
            ...NO_REQUEST,
            constraints: [...request.requirements, ...request.constraints],
            gaps: request.gaps,
        });
    }
    for (const word of install.requirements)
        requests.push(await operand(place, install, word, false));
    for (const word of install.editables)
        requests.push(await operand(place, install, word, true));
    if (install.groups.length > 0 && selectionOf(install) === null)
        for (const group of groupsNamed(install))
            requests.push(await groupRequest(place, group));
    return together(requests);
}
async function filesOf(place, word, selection) {
    const printer = /^(?:-|\/dev\/stdin|\/proc\/self\/fd\/0)$/.test(word.text)
        ? commandBefore(place)
        : /^<\(|^\$\(/.test(word.raw)
            ? commandWithin(place, word)
            : undefined;
    if (printer === undefined)
        return requirementFile(place, word.text, selection, (writer) => writtenRequest(writer, operandRequest));
    return printer === null
        ? install_requirements_gap(`-r ${word.raw}: what the command is given there is not known`)
        : writtenRequest({ ...place, command: printer, depth: place.depth + 1 }, operandRequest);
}
function commandBefore({ script, command }) {
    const commands = script.commands.map((each) => each.command);
    const before = commands[commands.indexOf(command) - 1];
    if (before === undefined)
        return null;
    const between = script.script.text.slice(before.range.end, command.range.start);
    return /^[\s)\\]*\|/.test(between) && !between.includes('||') ? before : null;
}
function commandWithin({ script }, { range }) {
    const inside = script.commands.filter(({ command }) => command.range.start >= range.start && command.range.end <= range.end);
    return inside.length === 1 ? (inside[0]?.command ?? null) : null;
}
async function operand(place, install, word, editable) {
    const { text } = word;
    if (/^\$\(/.test(word.raw))
        return filesOf(place, word, { extras: install.extras, groups: [] });
    if (/[$`]/.test(text))
        return install_requirements_gap(`"${word.raw}" can't be read as a requirement without running the shell`);
    if (/\.(whl|zip|tar|tar\.(gz|bz2|xz|lzma)|tgz|tbz|txz)(\[|$)/i.test(text) && !/:\/\//.test(text))
        return install_requirements_gap(`"${word.raw}" is a file of the container that was not looked into`);
    const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
    if (url) {
        const egg = /[#&]egg=([A-Za-z0-9._-]+)/.exec(text)?.[1];
        const parsed = (0,python_requirement/* parseRequirement */.p)(`${egg ?? ''} @ ${text}`);
        if (egg !== undefined && parsed.ok)
            return requested(place, word, parsed.requirement);
        return install_requirements_gap(`only fetching ${withoutCredentials(text)} would tell what it is and what it needs`);
    }
    const local = editable || /^\.{0,2}\/|^\.{1,2}(\[|$)/.test(text) || /^[\w.-]+\/[^@]*$/.test(text);
    if (local)
        return localProject(place, install, word);
    const parsed = (0,python_requirement/* parseRequirement */.p)(word.value ?? text);
    return parsed.ok
        ? requested(place, word, parsed.requirement)
        : install_requirements_gap(`"${word.raw}" can't be read as a requirement: ${parsed.message}`);
}
async function localProject(place, install, word) {
    const match = /^([^[]*)(?:\[([^\]]*)\])?$/.exec(word.text.replace(/^file:(?:\/\/)?/, ''));
    const extras = (match?.[2] ?? '').split(',').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));
    const written = match?.[1] ?? word.text;
    const folder = folderOfCommand(place);
    if (folder === null && !written.startsWith('/'))
        return install_requirements_gap(`${word.text}: the folder in which it is looked for is not known`);
    const named = (0,container_path/* resolveContainerPath */.pG)(folder ?? '/', written);
    const project = (0,container_path/* baseName */.Fl)(named) === 'pyproject.toml' ? (0,container_path/* folderOf */.yS)(named) : named;
    const found = await fileAt(place, (0,container_path/* resolveContainerPath */.pG)(project, 'pyproject.toml'), word.text);
    if (found.kind !== 'manifest')
        return found.kind === 'nothing' && (await hasLegacyProject(place, project))
            ? install_requirements_gap(`${word.text}: setup.py or setup.cfg in ${project} computes what it depends on`)
            : {
                ...NO_REQUEST,
                gaps: found.gaps.length > 0 ? found.gaps : [`${word.text}: ${project} is no project`],
            };
    const { manifest } = found;
    const request = requestOfManifest(manifest, { extras: [...install.extras, ...extras], groups: [] });
    const silent = !manifest.groups.some(({ id }) => id === '') && (await hasLegacyProject(place, project));
    return together([
        request,
        {
            ...NO_REQUEST,
            gaps: [
                ...found.gaps,
                ...(silent ? [`${word.text}: setup.py or setup.cfg in ${project} computes what it depends on`] : []),
            ],
        },
    ]);
}
async function hasLegacyProject(place, project) {
    for (const name of ['setup.py', 'setup.cfg']) {
        const found = await fileAt(place, (0,container_path/* resolveContainerPath */.pG)(project, name), '');
        if (found.gaps.some((sentence) => sentence.includes('not a manifest that can be read')))
            return true;
    }
    return false;
}
function groupsNamed(install) {
    const words = install.command.words.map(({ text }) => text);
    return valuesOf(words, '--group').map((written) => {
        const colon = written.lastIndexOf(':');
        return colon === -1
            ? { path: 'pyproject.toml', name: written }
            : { path: written.slice(0, colon), name: written.slice(colon + 1) };
    });
}
async function groupRequest(place, { path, name }) {
    const folder = folderOfCommand(place);
    if (folder === null)
        return install_requirements_gap(`--group ${name}: the folder in which it is looked for is not known`);
    const found = await fileAt(place, (0,container_path/* resolveContainerPath */.pG)(folder, path), `--group ${name}`);
    if (found.kind !== 'manifest')
        return { ...NO_REQUEST, gaps: found.gaps };
    return together([
        requestOfManifest(found.manifest, { extras: [], groups: [name], own: false }),
        { ...NO_REQUEST, gaps: found.gaps },
    ]);
}
function requested(place, word, requirement) {
    return { ...NO_REQUEST, requirements: [inDockerfile(place, word, requirement)] };
}
function inDockerfile({ graph, script }, word, requirement) {
    const start = script.assembled.sourceOffset(word.range.start);
    const end = script.assembled.sourceOffset(Math.max(word.range.start, word.range.end - 1)) + 1;
    const { source } = graph.dockerfile;
    return {
        requirement,
        path: source.path,
        range: source.range(start, Math.max(start, end)),
        written: withoutCredentials(word.value ?? word.text),
        editable: false,
        hashes: [],
        comment: null,
    };
}
function withoutCredentials(text) {
    return text.replace(/:\/\/[^/@\s]+@/, '://***@');
}
const install_requirements_gap = (sentence) => ({ ...NO_REQUEST, gaps: [sentence] });

;// CONCATENATED MODULE: ./build/src/commands/analyze/model/provided.js


function providedList(provided) {
    return [...provided]
        .map(([name, version]) => ({ name, version }))
        .sort((a, b) => (0,compare/* byCodeUnit */.X)(a.name, b.name));
}
function onTopOf(closure, provided) {
    if (provided.size === 0)
        return closure;
    return {
        ...closure,
        distributions: closure.distributions.map((each) => {
            const there = provided.get(each.name);
            if (there === undefined || !satisfiesLocked(there, each.version))
                return each;
            return { ...each, provided: true, version: there ?? each.version };
        }),
    };
}
function satisfiesLocked(there, locked) {
    if (there === null || there === locked)
        return true;
    if (locked === null)
        return false;
    const exactly = (0,python_specifier/* parseSpecifierSet */.m0)(`==${locked}`);
    return exactly !== null && (0,python_specifier/* matchesSpecifier */._p)(exactly, there, { prereleases: true });
}
function withoutDependencies(closure) {
    const roots = new Set(closure.roots.map(({ name }) => name));
    return {
        ...closure,
        distributions: closure.distributions
            .filter(({ name }) => roots.has(name))
            .map((each) => ({ ...each, dependencies: [] })),
    };
}
function besideLock(locked, more) {
    const there = new Set(locked.distributions.map(({ name }) => name));
    return {
        ...locked,
        source: 'catalogue',
        roots: [...locked.roots, ...more.roots],
        distributions: [
            ...locked.distributions,
            ...more.distributions.filter(({ name }) => !there.has(name)),
        ].sort((a, b) => (0,compare/* byCodeUnit */.X)(a.name, b.name)),
        gaps: [...new Set([...locked.gaps, ...more.gaps])].sort(compare/* byCodeUnit */.X),
    };
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/model/python-environment.js

const SYSTEM = '';
function noteVirtualEnvironment(step, command, environments) {
    const words = command.words.map(({ text }) => text);
    const made = environmentOperands(words, command.name);
    if (made === null)
        return;
    const [name = '.venv'] = made.filter((word) => !word.startsWith('-'));
    const folder = python_environment_absolute(step, command, name);
    if (folder !== null)
        environments.set(folder, { seesSystem: words.includes('--system-site-packages') });
}
function environmentOperands(words, name) {
    if (name === 'virtualenv')
        return words.slice(1).filter((_, index, rest) => !/^(-p|--python)$/.test(rest[index - 1] ?? ''));
    if (name === 'uv' && words[1] === 'venv')
        return words.slice(2).filter((_, index, rest) => !/^(-p|--python|--prompt)$/.test(rest[index - 1] ?? ''));
    const module = words.indexOf('-m');
    if (/^python[\d.]*$/.test(name ?? '') &&
        module !== -1 &&
        /^(venv|virtualenv)$/.test(words[module + 1] ?? ''))
        return words.slice(module + 2).filter((_, index, rest) => rest[index - 1] !== '--prompt');
    return null;
}
function environmentOf(step, install, environments) {
    const { command, manager } = install;
    const { environment } = command;
    const words = command.words.map(({ text }) => text);
    if (install.target !== null)
        return `target ${install.target.text}`;
    if (manager === 'uv-tool' || manager === 'pipx')
        return `tool ${install.requirements[0]?.text ?? ''}`;
    if (manager === 'uv-sync' || manager === 'uv-add') {
        if (words.includes('--active'))
            return active(environment, environments) ?? SYSTEM;
        const named = environment.get('UV_PROJECT_ENVIRONMENT');
        if (named === undefined || named === '')
            return python_environment_absolute(step, command, '.venv') ?? '.venv';
        const folder = python_environment_absolute(step, command, named) ?? named;
        return /^\/usr(\/local)?$|conda/.test(folder) ? SYSTEM : folder;
    }
    if (manager === 'uv-pip' && words.includes('--system'))
        return SYSTEM;
    const program = interpreterFolder(step, command, words);
    if (program !== null)
        return environments.has(program) || looksVirtual(program) ? program : SYSTEM;
    return active(environment, environments) ?? SYSTEM;
}
function seesSystem(environment, environments) {
    return environment === SYSTEM || environments.get(environment)?.seesSystem === true;
}
function interpreterFolder(step, command, words) {
    const option = words.findIndex((word) => word === '--python' || word === '-p');
    const python = option === -1 ? words.find((word) => word.startsWith('--python='))?.slice(9) : words[option + 1];
    for (const path of [python ?? '', words[0] ?? '']) {
        const folder = /^(.*)\/bin\/[^/]+$/.exec(path)?.[1];
        if (folder !== undefined)
            return python_environment_absolute(step, command, folder);
    }
    return null;
}
function active(environment, environments) {
    const named = environment.get('VIRTUAL_ENV');
    if (named !== undefined && named !== '')
        return named;
    for (const folder of (environment.get('PATH') ?? '').split(':')) {
        const root = folder.replace(/\/bin\/?$/, '');
        if (root !== folder && environments.has(root))
            return root;
    }
    return null;
}
function looksVirtual(folder) {
    return /(^|\/)\.?v(irtual)?env[^/]*$/i.test(folder);
}
function python_environment_absolute(step, command, path) {
    if (path.startsWith('/'))
        return (0,container_path/* resolveContainerPath */.pG)('/', path);
    if (!command.workingDirectoryKnown || path.includes('$'))
        return null;
    const start = step.at.workingDirectory ?? '/';
    return (0,container_path/* resolveContainerPath */.pG)(command.workingDirectory === null ? start : (0,container_path/* resolveContainerPath */.pG)(start, command.workingDirectory), path);
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/model/weigh-installs.js











const MOST_WEIGHED = 200;
async function weighInstalls(read, place) {
    const states = new Map();
    const steps = [];
    let weighed = 0;
    for (const step of read) {
        const state = stateOf(step.stage.index, place, states);
        const installs = [];
        for (const script of step.scripts)
            for (const { command, known } of script.commands) {
                noteVirtualEnvironment(step, command, state.environments);
                if (command.certainty === 'always' && (0,cache_state/* configuresNoCache */.b4)(command))
                    state.noCache = true;
                const install = known?.kind === 'python-install' ? known : installByXargs(command);
                if (install === null)
                    continue;
                weighed += 1;
                installs.push(weighed > MOST_WEIGHED
                    ? notWeighed(script, install)
                    : await weighInstall(read, step, script, install, state, place));
            }
        steps.push({
            stage: step.stage,
            at: step.at,
            instruction: step.instruction,
            scripts: step.scripts,
            commands: step.scripts.flatMap(({ commands }) => commands),
            pythonInstalls: installs,
            home: step.home,
        });
    }
    return steps;
}
function notWeighed(script, install) {
    const reason = `only the first ${MOST_WEIGHED} install commands of a Dockerfile are weighed`;
    return {
        install,
        script,
        cache: { state: 'undecided', evidence: reason },
        manifests: [],
        closure: null,
        gaps: [reason],
        pytorchCpu: asksForPytorchCpu(install),
        conditional: install.command.certainty === 'conditional',
        isolated: false,
    };
}
function installByXargs(command) {
    if (command.name !== 'xargs')
        return null;
    const at = command.words.findIndex(({ text }) => /^(?:.*\/)?(?:pip[\d.]*|uv|python[\d.]*)$/.test(text));
    const program = command.words[at];
    if (at === -1 || program === undefined)
        return null;
    const name = program.text.slice(program.text.lastIndexOf('/') + 1);
    const known = (0,recognise/* recogniseCommand */.x)({ ...command, name, words: command.words.slice(at) });
    return known?.kind === 'python-install' ? { ...known, command } : null;
}
function stateOf(index, place, states) {
    let state = states.get(index);
    if (state === undefined) {
        const base = place.graph.stages[index]?.base;
        if (base?.kind === 'stage') {
            const below = stateOf(base.stage, place, states);
            state = {
                present: new Map([...below.present].map(([name, there]) => [name, new Map(there)])),
                environments: new Map(below.environments),
                noCache: below.noCache,
            };
        }
        else
            state = {
                present: new Map([[SYSTEM, providedByBase(place.graph, index, place.environment.settings)]]),
                environments: new Map(),
                noCache: false,
            };
        states.set(index, state);
    }
    return state;
}
async function weighInstall(read, step, script, install, state, { graph, context, environment, python }) {
    const { command } = install;
    const request = await requestOf({ graph, context, steps: read, step, script, command, lookup: environment.lookup, depth: 0 }, install);
    const pytorchCpu = request.pytorchCpu || asksForPytorchCpu(install);
    const fills = environmentOf(step, install, state.environments);
    const there = state.present.get(fills) ?? new Map();
    const provided = seesSystem(fills, state.environments)
        ? new Map([...(state.present.get(SYSTEM) ?? []), ...there])
        : there;
    const target = { python: python.version, platform: environment.settings.config.platform };
    const closure = closureOf(request, install, { target, provided, pytorchCpu, environment });
    const conditional = command.certainty === 'conditional';
    if (closure !== null && !conditional) {
        for (const each of closure.distributions)
            there.set(each.name, each.version);
        state.present.set(fills, there);
    }
    return {
        install,
        script,
        cache: (0,cache_state/* cacheStateOf */.lV)(step, script, install, state.noCache),
        manifests: request.manifests,
        closure,
        gaps: request.gaps,
        pytorchCpu,
        conditional,
        isolated: !seesSystem(fills, state.environments),
    };
}
function closureOf(request, install, { target, provided, pytorchCpu, environment }) {
    const { requirements, constraints, overrides, lock } = request;
    if (lock === null && requirements.length === 0) {
        return request.manifests.length > 0 && request.gaps.length === 0 ? nothingInstalled(target) : null;
    }
    const { catalogue, closures } = environment;
    const selection = lock === null ? null : { members: lock.members, extras: lock.extras, groups: lock.groups };
    const question = {
        from: JSON.stringify([lock?.lock.path ?? null, lock?.onlyGroups, selection, install.noDependencies]),
        requirements: [...requirements, ...overrides],
        constraints,
        target,
        provided,
        pytorchCpu,
    };
    return closures.answer(question, () => {
        const locked = lock === null || selection === null
            ? null
            : onTopOf(closureFromLock(lock.lock, { target, roots: selection, catalogue }), provided);
        const present = locked === null
            ? provided
            : new Map([...provided, ...locked.distributions.map((each) => [each.name, each.version])]);
        const asked = requirements.length === 0
            ? null
            : closureFromCatalogue(requirements, {
                target,
                catalogue,
                constraints,
                overrides,
                provided: providedList(present),
                labels: localLabels(pytorchCpu),
            });
        const both = locked !== null && asked !== null ? besideLock(locked, asked) : (locked ?? asked);
        if (both === null)
            return nothingInstalled(target);
        const weighed = weighClosure(install.noDependencies ? withoutDependencies(both) : both);
        return hasNameless(request) ? withUnknownRest(weighed) : weighed;
    });
}
function hasNameless({ requirements }) {
    return requirements.some(({ requirement }) => requirement.normalizedName === '');
}
function withUnknownRest(weighed) {
    return {
        ...weighed,
        download: (0,support_quantity/* sum */.cz)([weighed.download, (0,support_quantity/* unknown */.L5)()]),
        installed: (0,support_quantity/* sum */.cz)([weighed.installed, (0,support_quantity/* unknown */.L5)()]),
    };
}
function nothingInstalled(target) {
    return weighClosure({ target, source: 'catalogue', roots: [], distributions: [], gaps: [] });
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/model/build-dockerfile-model.js













async function buildDockerfileModel(source, environment) {
    const { config, buildArguments, target } = environment.settings;
    const build = config.dockerfiles.find(({ path }) => (0,container_path/* resolveRelativePath */.WU)('', path) === source.path);
    const dockerfile = (0,parse/* parseDockerfile */.A)(source);
    const graph = (0,build_stage_graph/* buildStageGraph */.R)(dockerfile, {
        buildArguments: new Map([...Object.entries(build?.['build-args'] ?? {}), ...buildArguments]),
        platform: config.platform,
        target: target ?? build?.target ?? null,
        baseEnvironment: baseEnvironment,
    });
    const context = await openBuildContext(source.path, contextOf(build) ?? (0,build_context/* chooseBuildContext */.jy)(graph, environment.files.index).folder, environment);
    const python = chooseInterpreter({ configured: config.python, hint: environment.pythonHint, requiresPython: null }, graph);
    const steps = await weighInstalls(await (0,read_steps/* readSteps */.I)(graph), { graph, context, python, environment });
    const system = await systemModel(graph, steps, config.platform);
    const parts = numbered([...imageParts(graph, steps), ...systemParts(system)]);
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
function keyOf({ from, requirements, constraints, target, provided, pytorchCpu }) {
    return JSON.stringify([
        from,
        requirements.map(textOf),
        constraints.map(textOf),
        target.python,
        target.platform,
        [...provided],
        pytorchCpu,
    ]);
}
function textOf({ requirement, editable }) {
    return `${editable ? '-e ' : ''}${(0,python_requirement/* formatRequirement */.z)(requirement)}`;
}

;// CONCATENATED MODULE: ./build/src/python/imports/collect-usage.js

function collectUsage(files) {
    const sorted = [...files].sort((a, b) => (0,compare/* byCodeUnit */.X)(a.path, b.path));
    return {
        files: sorted,
        importsOf: (module) => sorted.flatMap(({ path, imports }) => imports.filter((item) => importsModule(item, module)).map(({ range }) => ({ path, range }))),
        usesOf: (name) => sorted.flatMap(({ path, uses }) => uses.filter((use) => isUseOf(use, name)).map(({ range, literals }) => ({ path, range, literals }))),
    };
}
function importsModule(item, module) {
    if (item.typeCheckingOnly)
        return false;
    return (isAtOrBelow(item.module, module) ||
        item.names.some((name) => isAtOrBelow(`${item.module}.${name}`, module)));
}
function isUseOf(use, name) {
    if (!name.startsWith('.'))
        return isAtOrBelow(use.name, name);
    return use.name === name || (use.call && !use.name.startsWith('.') && use.name.endsWith(name));
}
function isAtOrBelow(name, module) {
    return name === module || name.startsWith(`${module}.`);
}

// EXTERNAL MODULE: ./build/src/python/imports/known-import-names.js
var known_import_names = __webpack_require__(9355);
;// CONCATENATED MODULE: ./build/src/commands/analyze/model/code-usage.js


const MAXIMUM_CHARACTERS = 30_000_000;
const NO_USAGE = collectUsage([]);
async function readCodeUsage(files, words) {
    const paths = files.entries.filter(({ path }) => /\.(py|pyi|ipynb)$/.test(path)).map(({ path }) => path);
    if (paths.length === 0 || words.size === 0)
        return NO_USAGE;
    const mentions = new RegExp(`(?<![A-Za-z0-9_])(?:${[...words].map(escapeExpression).join('|')})(?![A-Za-z0-9_])`);
    const usages = [];
    let parsed = 0;
    for (const path of paths) {
        const source = await files.readOnce(path);
        if (source === null)
            continue;
        if (!mentions.test(source.text)) {
            usages.push({ path, imports: [], uses: [] });
            continue;
        }
        parsed += source.text.length;
        if (parsed > MAXIMUM_CHARACTERS) {
            files.notices.push({
                path: null,
                message: `Python code beyond ${MAXIMUM_CHARACTERS} characters was not read; conditions hold for what was`,
            });
            break;
        }
        usages.push(await readFile(path, source.text));
    }
    noteSkipped(files, usages);
    return collectUsage(usages);
}
const MOST_NAMED = 20;
function noteSkipped({ notices }, usages) {
    const skipped = usages.flatMap(({ path, skipped: reason }) => reason === undefined ? [] : [{ path, reason }]);
    for (const { path, reason } of skipped.slice(0, MOST_NAMED))
        notices.push({ path, message: `its Python code was not all read: ${reason}` });
    const more = skipped.length - MOST_NAMED;
    if (more > 0)
        notices.push({
            path: null,
            message: `the Python code of ${more} more ${more === 1 ? 'file' : 'files'} was not all read`,
        });
}
async function readFile(path, text) {
    if (path.endsWith('.ipynb'))
        return (await __webpack_require__.e(/* import() */ 964).then(__webpack_require__.bind(__webpack_require__, 8964))).readNotebookUsage(path, text);
    return (await __webpack_require__.e(/* import() */ 97).then(__webpack_require__.bind(__webpack_require__, 7097))).readPythonUsage(path, text);
}
function wordsToLookFor(direct, replacements, catalogue) {
    const words = new Set();
    for (const name of direct)
        for (const imported of [...(catalogue.find(name)?.importNames ?? []), ...(0,known_import_names/* knownImportNames */.H)(name)])
            words.add(imported.split('.')[0] ?? imported);
    for (const { appliesTo, looksFor } of replacements)
        if (appliesTo === 'any' || appliesTo.some((name) => direct.has(name)))
            for (const word of looksFor)
                words.add(word);
    return words;
}
function escapeExpression(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

// EXTERNAL MODULE: ./build/src/support/source-text.js
var source_text = __webpack_require__(6710);
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
var errors = __webpack_require__(1622);
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

// EXTERNAL MODULE: ./build/src/python/replacements/gpu-signs.js
var gpu_signs = __webpack_require__(121);
// EXTERNAL MODULE: ./build/src/python/replacements/import-only.js
var import_only = __webpack_require__(3238);
;// CONCATENATED MODULE: ./build/src/commands/analyze/model/text-signs.js






const LIMITS = {
    files: 20_000,
    characters: 40_000_000,
    bytesOfFile: 1_000_000,
    bytesOfNotebook: 50_000_000,
    bytesOfNotebooks: 300_000_000,
};
const DATA_BYTES = 200_000;
const NOT_SEARCHED = { words: new Map(), signs: new Map(), complete: false };
function textToLookFor(direct, replacements) {
    const signs = new Map();
    for (const { appliesTo, signs: own } of replacements)
        if (own !== undefined && (appliesTo === 'any' || appliesTo.some((name) => direct.has(name))))
            for (const [name, pattern] of Object.entries(own))
                signs.set(name, pattern);
    return { words: new Set([...direct].flatMap(import_only/* wordsOf */.Z9)), signs };
}
async function readTextSigns(files, { words, signs }) {
    const found = { words: new Map(), signs: new Map() };
    if (words.size === 0 && signs.size === 0)
        return { words: new Map(), signs: new Map(), complete: true };
    const naming = words.size === 0
        ? null
        : new RegExp(`(?<![A-Za-z0-9_])(?:${[...words].map(text_signs_escapeExpression).join('|')})(?![A-Za-z0-9_])`, 'gi');
    let complete = true;
    let searched = 0;
    let characters = 0;
    let notebooks = 0;
    const entries = [...files.entries].sort((a, b) => Number((0,build_context/* isDockerfileName */.S2)(a.path)) - Number((0,build_context/* isDockerfileName */.S2)(b.path)));
    for (const { path, bytes } of entries) {
        const kind = kindOf(path, bytes);
        if (kind === null)
            continue;
        searched += 1;
        if (kind === 'notebook')
            notebooks += bytes;
        const tooLong = bytes > (kind === 'notebook' ? LIMITS.bytesOfNotebook : LIMITS.bytesOfFile);
        if (tooLong && kind !== 'code' && kind !== 'notebook')
            continue;
        const tooMuch = tooLong ||
            searched > LIMITS.files ||
            characters > LIMITS.characters ||
            notebooks > LIMITS.bytesOfNotebooks;
        const source = tooMuch ? null : await (kind === 'notebook' ? files.readOnce(path) : files.read(path));
        if (source === null) {
            if (kind !== 'prose')
                complete = false;
            continue;
        }
        const written = kind === 'notebook' ? textOfNotebook(source.text) : source.text;
        characters += written.length;
        const text = withoutComments(written);
        for (const [name, pattern] of signs)
            if (!found.signs.has(name) && (kind !== 'prose' || gpu_signs/* SIGNS_IN_PROSE */.B4.has(name)) && pattern.test(text))
                found.signs.set(name, path);
        if (naming === null || kind === 'manifest' || kind === 'prose')
            continue;
        for (const [word] of (kind === 'code' ? text : withoutInstalls(text, path)).matchAll(naming)) {
            const paths = found.words.get(word.toLowerCase()) ?? new Set();
            found.words.set(word.toLowerCase(), paths.add(path));
        }
    }
    return {
        words: new Map([...found.words].map(([word, paths]) => [word, [...paths].sort(compare/* byCodeUnit */.X)])),
        signs: found.signs,
        complete,
    };
}
const ABOUT_REQUIREMENTS = /(?:^|\/)(?:[^/]*(?:requirements|constraints)[^/]*\.(?:txt|in)|requirements\/[^/]+|setup\.(?:py|cfg)|pyproject\.toml|Pipfile|[^/]*environment[^/]*\.ya?ml|conda[^/]*\.ya?ml|meta\.ya?ml)$/i;
const NEITHER = /(?:^|\/)(?:\.?plimsoll\.ya?ml|dependabot\.ya?ml|renovate[^/]*\.json5?|\.renovaterc[^/]*|package(?:-lock)?\.json|mypy\.ini|\.mypy\.ini|[^/]*[.-]lock(?:\.[^/]*)?|[^/]*lock\.(?:json|ya?ml|toml)|LICEN[CS]E[^/]*|NOTICE|AUTHORS|CHANGELOG[^/]*|CODEOWNERS|VERSION|\.gitignore|\.dockerignore|\.gitattributes)$/i;
function kindOf(path, bytes) {
    if (NEITHER.test(path))
        return null;
    if (ABOUT_REQUIREMENTS.test(path) || (0,registry/* manifestReaderFor */.mR)(path) !== null)
        return 'manifest';
    const name = (0,container_path/* baseName */.Fl)(path);
    if ((0,build_context/* isDockerfileName */.S2)(path))
        return 'script';
    const extension = /\.([A-Za-z0-9]+)$/.exec(name)?.[1]?.toLowerCase() ?? null;
    if (extension === null || name.startsWith('.env'))
        return bytes <= DATA_BYTES ? 'script' : null;
    if (/^(?:py|pyi|pyx|pxd|pyw)$/.test(extension))
        return 'code';
    if (extension === 'ipynb')
        return 'notebook';
    if (/^(?:md|markdown|mdx|rst|adoc)$/.test(extension))
        return bytes <= DATA_BYTES ? 'prose' : null;
    if (/^(?:sh|bash|zsh|fish|ps1|bat|cmd|mk|service|slurm|sbatch|pbs|lsf|sub|job|r|rmd|qmd|jl|groovy|nix)$/.test(extension))
        return 'script';
    if (/^(?:ya?ml|toml|ini|cfg|conf|tf|hcl|j2|jinja|tpl|tmpl|properties|env|json)$/.test(extension))
        return bytes <= DATA_BYTES ? 'configuration' : null;
    return null;
}
const INSTALLER = /(?:^|[\s"'/([!%])(?:pip[\d.]*|uv|conda|mamba|micromamba|poetry|pdm|pipenv|apt|apt-get|apk|dnf|yum|brew)["',]?(?:\s|$)/;
const INSTALLS = /(?:^|[\s"'])(?:install|add|sync|download|wheel|create|update|remove|uninstall)["',]?(?:\s|$)/;
function textOfNotebook(text) {
    let notebook;
    try {
        notebook = JSON.parse(text);
    }
    catch {
        return '';
    }
    const parts = [JSON.stringify(field(notebook, 'metadata') ?? null)];
    const cells = field(notebook, 'cells');
    for (const cell of Array.isArray(cells) ? cells : []) {
        if (field(cell, 'cell_type') !== 'code')
            continue;
        const source = field(cell, 'source');
        if (typeof source === 'string')
            parts.push(source);
        else if (Array.isArray(source))
            parts.push(source.filter((line) => typeof line === 'string').join(''));
    }
    return parts.join('\n');
}
function field(value, name) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
        return undefined;
    return value[name];
}
function withoutComments(text) {
    return text.replace(/(^|\s)#(?!(?:SBATCH|PBS|BSUB)\b)[^\n]*/g, '$1').replace(/\\\r?\n/g, ' ');
}
function withoutInstalls(text, path) {
    const yaml = /\.ya?ml$/i.test(path);
    return text
        .split(/\n|;|&&|\|/)
        .filter((part) => !(INSTALLER.test(part) && INSTALLS.test(part)) &&
        !(yaml && /^\s*(?:-[ \t]+)?(?:name|description|title):/.test(part)))
        .join('\n');
}
function text_signs_escapeExpression(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/model/weighed-manifests.js











function weighManifests(known, dockerfiles, shared) {
    const locked = new Set(known.flatMap((each) => (each.kind === 'lock' ? [(0,container_path/* folderOf */.yS)(each.lock.path)] : [])));
    const weighed = [];
    for (const each of known) {
        if (each.kind === 'lock') {
            const beside = known.flatMap((other) => other.kind === 'manifest' && isBeside(other.manifest, each.lock) ? [other.manifest] : []);
            weighed.push(...weighLock(each.lock, beside, dockerfiles, shared));
        }
        else if (each.manifest.format !== 'pyproject.toml' || !locked.has((0,container_path/* folderOf */.yS)(each.manifest.path)))
            weighed.push(...weighManifest(each.manifest, dockerfiles, shared));
    }
    return weighed.sort((a, b) => (0,compare/* byCodeUnit */.X)(a.path, b.path) || (0,compare/* byCodeUnit */.X)(a.group ?? '', b.group ?? ''));
}
function reweigh(weighed, requirements, pytorchCpu, catalogue) {
    const closure = weighClosure(closureFromCatalogue(requirements, {
        target: weighed.target,
        catalogue,
        provided: providedList(weighed.provided),
        constraints: weighed.constraints,
        overrides: weighed.overrides,
        labels: localLabels(pytorchCpu),
    }));
    return weighed.incomplete ? withUnknownRest(closure) : closure;
}
function weighManifest(manifest, dockerfiles, shared) {
    const { catalogue } = shared;
    const circumstances = circumstancesOf(manifest.path, manifest.requiresPython, dockerfiles, shared);
    const pytorchCpu = circumstances.pytorchCpu || manifest.indexes.some(({ url }) => isPytorchCpuIndex(url));
    const own = manifest.groups.find(({ id }) => id === '')?.requirements ?? [];
    return manifest.groups.flatMap((group) => {
        if (group.requirements.length === 0 && manifest.format !== 'requirements.txt')
            return [];
        const resolved = group.id.startsWith('extra:') ? [...own, ...group.requirements] : group.requirements;
        const base = {
            path: manifest.path,
            group: group.id === '' ? null : group.id,
            requirements: group.requirements,
            resolved,
            constraints: manifest.constraints,
            overrides: manifest.overrides,
            ...circumstances,
            pytorchCpu,
            takenElsewhere: takenElsewhere(manifest),
        };
        const closure = closureFromCatalogue(resolved, {
            target: base.target,
            catalogue,
            provided: providedList(base.provided),
            constraints: base.constraints,
            overrides: base.overrides,
            labels: localLabels(pytorchCpu),
        });
        const weighed = weighClosure(closure);
        const incomplete = isIncomplete(manifest, resolved);
        return [{ ...base, incomplete, closure: incomplete ? withUnknownRest(weighed) : weighed }];
    });
}
function isIncomplete(manifest, resolved) {
    return (manifest.problems.some(({ severity }) => severity === 'error') ||
        resolved.some(({ requirement }) => requirement.normalizedName === ''));
}
function weighLock(lock, manifests, dockerfiles, shared) {
    const { catalogue } = shared;
    const circumstances = circumstancesOf(lock.path, lock.requiresPython, dockerfiles, shared);
    const members = new Set(lock.members.map(python_name/* normalizeName */.P));
    const projects = lock.distributions.filter(({ name }) => members.has((0,python_name/* normalizeName */.P)(name)));
    const groups = [
        { id: '', extras: [], groups: [], members: null },
    ];
    for (const extra of namesIn(projects.map((project) => project.optionalDependencies)))
        groups.push({ id: `extra:${extra}`, extras: [extra], groups: [], members: null });
    for (const group of namesIn(projects.map((project) => project.groupDependencies)))
        groups.push({ id: `group:${group}`, extras: [], groups: [group], members: null });
    return groups.flatMap(({ id, extras, groups: chosen, members: only }) => {
        const closure = closureFromLock(lock, {
            target: circumstances.target,
            roots: { members: only, extras, groups: chosen },
            catalogue,
        });
        if (closure.roots.length === 0)
            return [];
        const weighed = weighClosure(onTopOf(closure, circumstances.provided));
        const incomplete = closure.gaps.some((sentence) => sentence.includes('has no entry for')) ||
            lock.problems.some(({ severity }) => severity === 'error');
        const requirements = manifests.flatMap((manifest) => manifest.groups.find((group) => group.id === id)?.requirements ?? []);
        return [
            {
                path: lock.path,
                group: id === '' ? null : id,
                requirements,
                resolved: [],
                constraints: [],
                overrides: [],
                ...circumstances,
                incomplete,
                closure: incomplete ? withUnknownRest(weighed) : weighed,
            },
        ];
    });
}
function takenElsewhere({ uvSources }) {
    return new Set(uvSources
        .filter(({ git, url, path, workspace }) => git !== null || url !== null || path !== null || workspace)
        .map(({ name }) => (0,python_name/* normalizeName */.P)(name)));
}
function namesIn(tables) {
    return [...new Set(tables.flatMap((table) => [...table.keys()]))].sort(compare/* byCodeUnit */.X);
}
function isBeside(manifest, lock) {
    return manifest.format === 'pyproject.toml' && (0,container_path/* folderOf */.yS)(manifest.path) === (0,container_path/* folderOf */.yS)(lock.path);
}
function circumstancesOf(path, requiresPython, dockerfiles, shared) {
    const { settings } = shared;
    const { platform, python } = settings.config;
    const place = installPlace(path, dockerfiles);
    if (place === null) {
        const interpreter = chooseInterpreter({ configured: python, hint: shared.pythonHint, requiresPython }, null);
        return {
            target: { python: interpreter.version, platform },
            because: interpreter.because,
            provided: new Map(),
            pytorchCpu: false,
            dockerfile: null,
        };
    }
    const { model, step, install } = place;
    return {
        target: { python: model.python.version, platform },
        because: model.python.because,
        provided: install.isolated ? new Map() : providedByBase(model.graph, step.stage.index, settings),
        pytorchCpu: install.pytorchCpu,
        dockerfile: model.path,
    };
}
function installPlace(path, dockerfiles) {
    for (const model of dockerfiles)
        for (const step of model.steps) {
            const install = step.pythonInstalls.find(({ manifests }) => manifests.includes(path));
            if (install !== undefined)
                return { model, step, install };
        }
    return null;
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/examine.js













const examine_LIMITS = { dockerfiles: 5_000, manifests: 5_000, deploymentFiles: 500 };
async function examine(tree, settings) {
    const files = await RepositoryFiles.open(tree, settings.config.exclude);
    const catalogue = await loadCatalogue();
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
        settings,
        pythonHint,
        closures: new ClosureMemory(),
        contexts: new Map(),
    };
    const listed = [];
    for (const path of limited(files, (each) => (0,registry/* manifestReaderFor */.mR)(each) !== null && !isCompiled(each, files), examine_LIMITS.manifests, 'manifests')) {
        const manifest = await lookup(path);
        if (manifest !== null)
            listed.push(manifest);
    }
    const dockerfiles = [];
    for (const path of limited(files, build_context/* isDockerfileName */.S2, examine_LIMITS.dockerfiles, 'Dockerfiles')) {
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
    const manifests = weighManifests(listed, dockerfiles, environment);
    return {
        files,
        dockerfiles,
        known: listed,
        manifests,
        catalogue,
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
        ? NO_USAGE
        : await readCodeUsage(files, wordsToLookFor(direct, replacements, catalogue));
    const searched = await readTextSigns(files, textToLookFor(direct, replacements));
    const textSigns = { ...searched, complete: searched.complete && isAllRead(usage, files) };
    const gpuEvidence = gpuEvidenceInCode(usage);
    for (const path of limited(files, describesDeployment, examine_LIMITS.deploymentFiles, 'deployment files')) {
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
        (usage === NO_USAGE || usage.files.length === paths.length) &&
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
    return isLock(result) ? { kind: 'lock', lock: result } : { kind: 'manifest', manifest: result };
}
function isLock(result) {
    return result.format === 'uv.lock';
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
        const before = counterpart(weighed, head, base);
        if (before === null)
            return [];
        const { installed, changes: rows } = compareClosures(before.closure.closure, weighed.closure.closure);
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
var text_edit = __webpack_require__(3127);
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
    const saved = partsDifference(comparable(model), comparable(after));
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
var file_rules = __webpack_require__(823);
;// CONCATENATED MODULE: ./build/src/python/manifests/toml-array-edits.js
function literalAround(text, content) {
    for (const quote of ['"""', "'''", '"', "'"]) {
        const start = content.start - quote.length;
        if (start >= 0 && text.startsWith(quote, start) && text.startsWith(quote, content.end))
            return { start, end: content.end + quote.length, quote };
    }
    return null;
}
function replaceElement(source, literal, first, others) {
    const { path, text } = source;
    const { start, end, quote } = literal;
    const replaced = { path, start, end, newText: quoted(first, quote) };
    if (others.length === 0)
        return [replaced];
    const line = ownLine(source, literal);
    const elements = others.map((other) => quoted(other, quote));
    if (line === null)
        return [{ ...replaced, newText: [replaced.newText, ...elements].join(', ') }];
    const indent = text.slice(line.start, start);
    const separator = `,${line.lineEnd}${indent}`;
    const newText = `${line.lineEnd}${indent}${elements.join(separator)}${line.comma ? ',' : ''}`;
    return [
        line.comma ? replaced : { ...replaced, newText: `${replaced.newText},` },
        { path, start: line.end, end: line.end, newText },
    ];
}
function removeElement(source, literal) {
    const { path, text } = source;
    const line = ownLine(source, literal);
    if (line !== null)
        return { path, start: line.start, end: line.end + line.lineEnd.length, newText: '' };
    const after = /^[ \t]*,[ \t]*/.exec(text.slice(literal.end, literal.end + 1_000));
    if (after !== null)
        return { path, start: literal.start, end: literal.end + after[0].length, newText: '' };
    const lineStart = source.lineStart(source.lineAt(literal.start));
    let start = literal.start;
    while (start > lineStart && ' \t'.includes(text[start - 1] ?? ''))
        start -= 1;
    if (start > lineStart && text[start - 1] === ',')
        start -= 1;
    else
        start = literal.start;
    return { path, start, end: literal.end, newText: '' };
}
function ownLine(source, literal) {
    const { text } = source;
    const start = source.lineStart(source.lineAt(literal.start));
    const newline = text.indexOf('\n', literal.end);
    if (newline === -1 || text.slice(start, literal.start).trim() !== '')
        return null;
    const lineEnd = text[newline - 1] === '\r' ? '\r\n' : '\n';
    const end = newline + 1 - lineEnd.length;
    const rest = /^[ \t]*(,?)[ \t]*(?:#.*)?$/.exec(text.slice(literal.end, end));
    return rest === null ? null : { start, end, lineEnd, comma: rest[1] === ',' };
}
function quoted(requirement, quote) {
    const single = quote.startsWith("'");
    const own = single ? "'" : '"';
    const other = single ? '"' : "'";
    const swapped = requirement.includes(own) && !requirement.includes(other)
        ? requirement.replaceAll(own, other)
        : requirement;
    if (single && !swapped.includes("'"))
        return `${quote}${swapped}${quote}`;
    const basic = single ? '"' : quote;
    return `${basic}${swapped.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}${basic}`;
}

;// CONCATENATED MODULE: ./build/src/python/manifests/edits.js



function replaceRequirement(source, requirement, newLines) {
    checkFile(source, requirement);
    const [first, ...others] = newLines;
    if (first === undefined || newLines.some((line) => /[\r\n]/.test(line)))
        throw new RangeError('a requirement is replaced by one or more lines without line ends');
    if (requirement.form === 'line')
        return replaceLine(source, requirement, first, others);
    if (requirement.form !== 'string')
        return null;
    const literal = literalAround(source.text, requirement.range);
    return literal === null ? null : replaceElement(source, literal, first, others);
}
function removeRequirement(source, requirement) {
    checkFile(source, requirement);
    const { path, text } = source;
    if (requirement.form === 'line' && requirement.lineRange !== undefined) {
        const { start, end } = requirement.lineRange;
        return [{ path, start, end: afterLineEnd(text, end), newText: '' }];
    }
    if (requirement.form === 'string') {
        const literal = literalAround(text, requirement.range);
        return literal === null ? null : [removeElement(source, literal)];
    }
    if (requirement.form !== 'key')
        return null;
    const { start, end } = requirement.range;
    const lineStart = source.lineStart(source.lineAt(start));
    const rest = /^[ \t]*(?:#[^\n]*)?(?:\r?\n|$)/.exec(text.slice(end, nextLine(text, end)));
    if (text.slice(lineStart, start).trim() !== '' || rest === null)
        return null;
    return [{ path, start: lineStart, end: end + rest[0].length, newText: '' }];
}
function replaceLine(source, requirement, first, others) {
    const { path, text } = source;
    const line = requirement.lineRange ?? requirement.range;
    const indent = /^[ \t]*/.exec(text.slice(line.start, requirement.range.start))?.[0] ?? '';
    const start = requirement.editable ? line.start + indent.length : requirement.range.start;
    const edits = [{ path, start, end: requirement.range.end, newText: first }];
    if (!choosesSameFiles(requirement, first))
        for (const hash of requirement.hashRanges ?? [])
            edits.push({ path, start: hash.start, end: hash.end, newText: '' });
    if (others.length > 0) {
        const lineEnd = lineEndOf(text);
        edits.push({
            path,
            start: line.end,
            end: line.end,
            newText: others.map((other) => `${lineEnd}${indent}${other}`).join(''),
        });
    }
    return edits;
}
function choosesSameFiles({ requirement, editable }, line) {
    const parsed = (0,python_requirement/* parseRequirement */.p)(line);
    return (parsed.ok &&
        !editable &&
        parsed.requirement.normalizedName === requirement.normalizedName &&
        (0,python_specifier/* formatSpecifierSet */.IG)(parsed.requirement.specifier) === (0,python_specifier/* formatSpecifierSet */.IG)(requirement.specifier) &&
        parsed.requirement.url === requirement.url);
}
function checkFile(source, requirement) {
    if (source.path !== requirement.path)
        throw new RangeError(`the requirement stands in ${requirement.path}, not in ${source.path}`);
}
function lineEndOf(text) {
    const end = text.indexOf('\n');
    return end > 0 && text[end - 1] === '\r' ? '\r\n' : '\n';
}
function afterLineEnd(text, end) {
    if (text.startsWith('\r\n', end))
        return end + 2;
    return Math.min(end + 1, text.length);
}
function nextLine(text, offset) {
    const end = text.indexOf('\n', offset);
    return end === -1 ? text.length : end + 1;
}

;// CONCATENATED MODULE: ./build/src/python/replacements/propose.js



function proposalFor(replacement, context) {
    const { normalizedName } = context.requirement.requirement;
    if (replacement.appliesTo !== 'any' && !replacement.appliesTo.includes(normalizedName))
        return null;
    if (!mayBeReplaced(context))
        return null;
    const proposal = replacement.propose(context);
    if (proposal === null)
        return null;
    const beside = new Set(context.direct.filter((name) => name !== normalizedName));
    const requirements = proposal.requirements.filter((line) => {
        const parsed = (0,python_requirement/* parseRequirement */.p)(line);
        return parsed.ok && !beside.has(parsed.requirement.normalizedName);
    });
    if (requirements.length === proposal.requirements.length)
        return { ...proposal, requirements: requirements.map((line) => asWritten(line, context.requirement)) };
    const left = proposal.requirements.filter((line) => !requirements.includes(line)).map(nameOf);
    const action = requirements.length > 0
        ? `Write ${requirements.join(' and ')} beside ${left.join(' and ')}`
        : `Drop it: ${left.join(' and ')} ${left.length === 1 ? 'is' : 'are'} required already`;
    return {
        action,
        ...proposal,
        requirements: requirements.map((line) => asWritten(line, context.requirement)),
    };
}
function mayBeReplaced({ requirement, closure, target }) {
    const { normalizedName, url, marker } = requirement.requirement;
    if (normalizedName === '' || url !== null || requirement.editable || requirement.localPath !== undefined)
        return false;
    if (marker !== null && !(0,python_marker/* evaluateMarker */.UZ)(marker, markerEnvironment(target)))
        return false;
    const chosen = closure.get(normalizedName);
    return chosen !== undefined && !chosen.provided && chosen.gap !== 'local' && chosen.gap !== 'url';
}
function asWritten(line, { requirement, written }) {
    const parsed = (0,python_requirement/* parseRequirement */.p)(line);
    if (!parsed.ok || !written.startsWith(requirement.name))
        return line;
    const { name } = parsed.requirement;
    const rest = written.slice(requirement.name.length);
    const before = (0,python_requirement/* parseRequirement */.p)(written);
    const kept = before.ok &&
        (0,python_requirement/* formatRequirement */.z)({ ...parsed.requirement, name: requirement.name }) ===
            (0,python_requirement/* formatRequirement */.z)(before.requirement);
    return kept ? name + rest : line;
}
function nameOf(line) {
    const parsed = (0,python_requirement/* parseRequirement */.p)(line);
    return parsed.ok ? parsed.requirement.name : line;
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/weigh-changes.js







function weighChanges(changes, weighed, catalogue) {
    if (weighed.closure.closure.source !== 'lock')
        return weighAgainstCatalogue(changes, weighed, catalogue);
    return changes.some(({ proposal }) => proposal.index === 'pytorch-cpu')
        ? weighCpuBuilds(weighed, catalogue)
        : weighAgainstLock(changes, weighed, catalogue);
}
function weighAgainstCatalogue(changes, weighed, catalogue) {
    const changed = new Map(changes.map(({ requirement, proposal }) => [requirement, proposal]));
    const requirements = weighed.resolved.flatMap((requirement) => {
        const proposal = changed.get(requirement);
        return proposal === undefined ? [requirement] : rewritten(requirement, proposal);
    });
    const cpu = changes.some(({ proposal }) => proposal.index === 'pytorch-cpu');
    const after = reweigh(weighed, requirements, cpu || weighed.pytorchCpu, catalogue);
    return {
        before: { download: weighed.closure.download, installed: weighed.closure.installed },
        after: { download: after.download, installed: after.installed },
        saved: savedBetween(weighed.closure.closure, after.closure),
    };
}
function weighAgainstLock(changes, weighed, catalogue) {
    const { closure } = weighed.closure;
    const freed = freedByDropping(closure, changes.map(({ requirement }) => requirement.requirement.normalizedName));
    const gone = new Set(freed.names);
    const staying = closure.distributions
        .filter(({ name }) => !gone.has(name))
        .map(({ name, version }) => ({ name, version }));
    const added = weighClosure(closureFromCatalogue(changes.flatMap(({ requirement, proposal }) => rewritten(requirement, proposal)), { target: weighed.target, catalogue, provided: staying }));
    return savedFrom(weighed, {
        download: (0,support_quantity/* difference */.iv)(freed.download, added.download),
        installed: (0,support_quantity/* difference */.iv)(freed.installed, added.installed),
    });
}
const PYTORCH_FAMILY = ['torch', 'torchvision', 'torchaudio'];
const CUDA_PART = /^(?:nvidia-|cuda-|triton$|pytorch-triton)/;
function weighCpuBuilds(weighed, catalogue) {
    const { closure } = weighed.closure;
    const distributions = closure.distributions.map((each) => PYTORCH_FAMILY.includes(each.name) && !each.provided ? cpuBuild(each, closure, catalogue) : each);
    const after = weighClosure({ ...closure, distributions });
    return savedFrom(weighed, savedBetween(closure, { ...closure, distributions: after.distributions }));
}
function cpuBuild(locked, closure, catalogue) {
    const version = locked.version === null ? '' : `==${locked.version.replace(/\+.*$/, '')}`;
    const parsed = (0,python_requirement/* parseRequirement */.p)(`${locked.name}${version}`);
    const [root] = closure.roots;
    if (!parsed.ok || root === undefined)
        return locked;
    const range = { start: 0, end: 0, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
    const resolved = closureFromCatalogue([
        {
            requirement: parsed.requirement,
            path: root.path,
            range: root.range ?? range,
            written: `${locked.name}${version}`,
            editable: false,
            hashes: [],
            comment: null,
        },
    ], { target: closure.target, catalogue, labels: localLabels(true) }).distributions.find(({ name }) => name === locked.name);
    if (resolved === undefined)
        return locked;
    const dependencies = locked.dependencies.filter((name) => !CUDA_PART.test(name));
    return { ...resolved, dependencies };
}
function savedFrom(weighed, saved) {
    const before = { download: weighed.closure.download, installed: weighed.closure.installed };
    return {
        before,
        after: {
            download: (0,support_quantity/* difference */.iv)(before.download, saved.download),
            installed: (0,support_quantity/* difference */.iv)(before.installed, saved.installed),
        },
        saved,
    };
}
function savedBetween(before, after) {
    const { changes } = compareClosures(before, after);
    const saved = (key) => (0,support_quantity/* difference */.iv)((0,support_quantity/* sum */.cz)(changes.map((change) => addedBytes(change.before, key))), (0,support_quantity/* sum */.cz)(changes.map((change) => addedBytes(change.after, key))));
    return { download: saved('download'), installed: saved('installed') };
}
const addedBytes = (distribution, key) => distribution === null || distribution.provided ? (0,support_quantity/* exact */.e0)(0) : distribution[key];
function rewritten(requirement, proposal) {
    return proposal.requirements.flatMap((line) => {
        const parsed = (0,python_requirement/* parseRequirement */.p)(line);
        return parsed.ok ? [{ ...requirement, requirement: parsed.requirement, written: line, hashes: [] }] : [];
    });
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/judge-requirements.js





function judgeRequirements(weighed, facts, replacements, catalogue, sources) {
    const closure = new Map(weighed.closure.closure.distributions.map((each) => [each.name, each]));
    const direct = [...new Set(weighed.requirements.map(({ requirement }) => requirement.normalizedName))];
    const looked = firstOfEachName(weighed.requirements);
    const gpuEvidence = facts.gpuEvidence.filter(({ path }) => !isDockerfileOfOthers(path, weighed, facts));
    const judged = [];
    for (const replacement of replacements) {
        const candidates = looked.flatMap((requirement) => {
            if (weighed.takenElsewhere?.has(requirement.requirement.normalizedName) === true)
                return [];
            const context = {
                requirement,
                direct,
                closure,
                usage: facts.usage,
                gpuEvidence,
                platform: weighed.target.platform,
                target: weighed.target,
                text: facts.textSigns ?? NOT_SEARCHED,
                generated: isGenerated(sources.get(requirement.path)),
                deployed: isDeployed(weighed, requirement),
            };
            const proposal = proposalFor(replacement, context);
            return proposal === null ? [] : [{ requirement, proposal }];
        });
        const sets = replacement.together ? [candidates] : candidates.map((candidate) => [candidate]);
        for (const set of sets) {
            const result = set.length === 0 ? null : weighProposal(replacement, set, weighed, catalogue, sources);
            if (result !== null)
                judged.push(result);
        }
    }
    return withoutMoot(judged);
}
function withoutMoot(judged) {
    const dropped = new Set(judged.flatMap(({ to, requirements }) => (to.length === 0 ? requirements : [])));
    return judged.filter(({ to, requirements }) => to.length === 0 || !requirements.every((each) => dropped.has(each)));
}
function isDockerfileOfOthers(path, weighed, facts) {
    return weighed.dockerfile !== null && path !== weighed.dockerfile && facts.dockerfiles.has(path);
}
const MOST_OF_A_NAME = 20;
function firstOfEachName(requirements) {
    const counts = new Map();
    return requirements.filter(({ requirement }) => {
        const number = (counts.get(requirement.normalizedName) ?? 0) + 1;
        counts.set(requirement.normalizedName, number);
        return number <= MOST_OF_A_NAME;
    });
}
const GENERATED = new WeakMap();
function isGenerated(source) {
    if (source === undefined || !/\.(?:txt|in)$/.test(source.path))
        return false;
    let generated = GENERATED.get(source);
    if (generated === undefined) {
        const { text } = source;
        generated =
            /autogenerated by|generated by (?:pip-compile|uv|poetry|pdm)/i.test(text.slice(0, 2_000)) ||
                /^[ \t]{1,40}# via /m.test(text);
        GENERATED.set(source, generated);
    }
    return generated;
}
function isDeployed(weighed, requirement) {
    if (weighed.group !== null || DEVELOPMENT_FILE.test(requirement.path))
        return false;
    return weighed.dockerfile !== null || requirement.path.endsWith('pyproject.toml');
}
const DEVELOPMENT_FILE = /(?:^|[-_./])(?:dev|develop|development|tests?|testing|lint|docs?|ci|notebooks?)(?:[-_./]|$)[^/]*$/i;
function weighProposal(replacement, candidates, weighed, catalogue, sources) {
    const first = candidates[0];
    if (first === undefined)
        return null;
    const sides = weighChanges(candidates, weighed, catalogue);
    if ((0,support_quantity/* boundsOf */.BO)(sides.saved.installed)[1] <= 0 || !isSaving(sides.saved))
        return null;
    const to = candidates.flatMap(({ proposal }) => proposal.requirements);
    const index = candidates.find(({ proposal }) => proposal.index !== null)?.proposal.index ?? null;
    const { action } = first.proposal;
    const evidence = evidenceOf(candidates);
    const names = candidates.map(({ requirement }) => requirement.requirement.normalizedName);
    const written = candidates.map(({ requirement }) => requirement.written).join(', ');
    const place = index === null ? '' : ` with PyTorch's CPU index (uv: torch-backend = "cpu")`;
    const instead = `${action ?? (to.length === 0 ? 'Drop it' : `Write ${to.join(' and ')}`)}${place}`;
    const afterwards = afterwardsOf(candidates, weighed, sources);
    const { installed, download } = sides.saved;
    const quantity = installed.provenance === 'unknown' && download.provenance !== 'unknown' ? download : installed;
    return {
        replacement,
        weighed,
        requirements: candidates.map(({ requirement }) => requirement),
        to,
        index,
        evidence,
        ...sides,
        finding: {
            rule: {
                id: replacement.id,
                title: `${replacement.title}: ${names.join(', ')}`,
                severity: replacement.severity,
            },
            message: [`${written}: ${evidence}. ${instead}.`, ...sentence(afterwards), replacement.caveat].join(' '),
            path: first.requirement.path,
            range: first.requirement.range,
            source: sources.get(first.requirement.path) ?? null,
            fix: fixOf(candidates, sources, index, afterwards === null ? instead : `${instead}; ${afterwards}`),
            saving: { kind: quantity === installed ? 'installed' : 'download', quantity },
            ignored: null,
        },
    };
}
function evidenceOf(candidates) {
    const [first, ...others] = new Set(candidates.map(({ proposal }) => proposal.evidence));
    if (others.length === 0)
        return first ?? '';
    return candidates
        .map(({ requirement, proposal }) => `${requirement.requirement.normalizedName}: ${proposal.evidence}`)
        .join('; ');
}
function sentence(text) {
    return text === null ? [] : [`${text.charAt(0).toUpperCase()}${text.slice(1)}.`];
}
function afterwardsOf(candidates, weighed, sources) {
    if (weighed.closure.closure.source === 'lock')
        return `then run \`uv lock\`, which writes ${weighed.path} anew`;
    if (candidates.some(({ requirement }) => isGenerated(sources.get(requirement.path))))
        return 'change the file that this one is compiled from, and compile it again';
    if (candidates.some(({ requirement }) => requirement.hashes.length > 0))
        return 'the file pins hashes: give the new lines theirs (`uv pip compile --generate-hashes`, `pip hash`)';
    return null;
}
function isSaving({ download, installed, }) {
    return ([download, installed].some((each) => each.provenance !== 'unknown' && each.value > 0) ||
        (0,support_quantity/* boundsOf */.BO)(installed)[0] > 0);
}
function fixOf(candidates, sources, index, description) {
    const advice = { safety: 'suggested', description, edits: [] };
    if (index !== null)
        return advice;
    const edits = [];
    for (const { requirement, proposal } of candidates) {
        const source = sources.get(requirement.path);
        if (source === undefined || isGenerated(source))
            return advice;
        const made = proposal.requirements.length === 0
            ? removeRequirement(source, requirement)
            : replaceRequirement(source, requirement, proposal.requirements);
        if (made === null)
            return advice;
        edits.push(...made);
    }
    return { safety: 'suggested', description, edits };
}

// EXTERNAL MODULE: ./build/src/commands/analyze/rules/registry.js + 49 modules
var rules_registry = __webpack_require__(9108);
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
    const judgedReplacements = judge_examination_withoutRepetition(examination.manifests.flatMap((weighed) => judgeRequirements(weighed, facts, replacements/* replacements */.q, examination.catalogue, examination.sources)));
    findings.push(...judgedReplacements.map(({ finding }) => finding));
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
function judge_examination_withoutRepetition(judged) {
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
var line_edits = __webpack_require__(7605);
// EXTERNAL MODULE: ./build/src/support/nearest.js
var nearest = __webpack_require__(3315);
// EXTERNAL MODULE: ./build/src/commands/analyze/all-rules.js
var all_rules = __webpack_require__(4498);
;// CONCATENATED MODULE: ./build/src/commands/analyze/notices.js





function noticesOfBase(comparison, base, head, assessment) {
    if (comparison.state === 'unavailable')
        return [{ message: `There is no comparison: ${comparison.reason}.` }];
    if (base === null)
        return [];
    return [...goneFromBase(head, base), ...newIgnoreComments(base, assessment)];
}
function goneFromBase(head, base) {
    const matched = new Set(head.manifests.flatMap((weighed) => counterpart(weighed, head, base)?.path ?? []));
    const paths = new Set(head.manifests.map(({ path }) => path));
    const notices = [];
    for (const weighed of head.manifests) {
        const before = counterpart(weighed, head, base);
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
    const followed = new Set(head.dockerfiles.flatMap((model) => counterpartDockerfile(model, head, base)?.path ?? []));
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
    for (const source of notices_sourcesOf(base))
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
    [/(^|\/)(environment|conda)[^/]*\.ya?ml$/i, 'a conda environment'],
    [/(^|\/)(poetry|pdm)\.lock$/, 'a lock file of another format than uv.lock'],
    [/(^|\/)Pipfile(\.lock)?$/, 'a Pipfile'],
    [/(^|\/)pylock(\.[^/]+)?\.toml$/, 'a lock file of another format than uv.lock'],
];
const MOST_UNREAD = 20;
function noticesOfCoverage(head) {
    const unread = head.files.entries.flatMap(({ path }) => {
        const format = UNREAD_FORMATS.find(([pattern]) => pattern.test(path));
        return format === undefined
            ? []
            : [{ message: `${path} is ${format[1]}, which is not weighed.`, location: { path } }];
    });
    const paths = new Set(head.dockerfiles.map(({ path }) => path));
    const missing = head.environment.settings.config.dockerfiles.filter(({ path }) => !paths.has(path));
    return [
        ...unread.slice(0, MOST_UNREAD),
        ...missing.map(({ path }) => ({
            message: `The configuration names the Dockerfile ${path}, which was not found.`,
        })),
    ];
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
    for (const source of notices_sourcesOf(examination)) {
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
function notices_sourcesOf({ sources, dockerfiles }) {
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
    const head = await examine(world.tree, settings);
    const base = options.base.state === 'available' ? await examineBase(options.base, settings, world) : null;
    world.progress.step('judging');
    const assessment = await judgeExamination(head, settings, options.configPath);
    const metrics = metricsOf(head, base, options.base, options.config);
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
            ...noticesOfCoverage(head),
            ...noticesOfIgnoring(head, options.config.ignore, options.configPath),
            ...assessment.notices,
        ],
        details: detailsOf(head, base, assessment.replacements, assessment.findings, settings),
    };
    return { report, head, assessment };
}
async function examineBase(base, settings, world) {
    world.progress.step(`reading ${base.ref}`);
    return examine(base.tree, settings);
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
        ...(finding.saving === null ? {} : { saving: toSaving(finding.saving.quantity, finding.saving.kind) }),
        ...(finding.fix === null ? {} : { fix: run_fixOf(finding) }),
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
function run_fixOf({ fix, source }) {
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

/***/ 6529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J1: () => (/* binding */ PlimsollConfig),
/* harmony export */   n0: () => (/* binding */ CONFIG_FILES),
/* harmony export */   sb: () => (/* binding */ defaultConfig)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2311);
/* harmony import */ var _commands_analyze_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4253);


const CONFIG_FILES = ['plimsoll.yml', 'plimsoll.yaml', '.github/plimsoll.yml'];
const PlimsollConfig = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    analyze: _commands_analyze_config_js__WEBPACK_IMPORTED_MODULE_0__/* .AnalyzeConfig */ .VM.prefault({}).describe('Weights and rules for Dockerfiles and Python dependencies.'),
});
function defaultConfig() {
    return PlimsollConfig.parse({});
}


/***/ }),

/***/ 1367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ createContextFilter),
/* harmony export */   t: () => (/* binding */ createIgnoreMatcher)
/* harmony export */ });
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9523);

const MOST_REMEMBERED = 20_000;
function createIgnoreMatcher(patterns) {
    const compiled = compile(patterns);
    const matchesOf = rememberDirectories((directory, parent) => Uint8Array.from(compiled, ({ test }, index) => (parent?.[index] === 1 || test(directory) ? 1 : 0)));
    return (path) => {
        const parent = matchesOf(path);
        let ignored = false;
        for (const [index, { exclusion, test }] of compiled.entries()) {
            if (exclusion !== ignored)
                continue;
            if (parent?.[index] === 1 || test(path))
                ignored = !exclusion;
        }
        return ignored;
    };
}
function createContextFilter(patterns) {
    const compiled = compile(patterns);
    const examine = (path, parent) => {
        const matches = new Uint8Array(compiled.length);
        let ignored = false;
        for (const [index, { exclusion, test }] of compiled.entries()) {
            if (parent?.[index] !== 1 && (exclusion !== ignored || !test(path)))
                continue;
            matches[index] = 1;
            ignored = !exclusion;
        }
        return { ignored, matches };
    };
    const matchesOf = rememberDirectories((directory, parent) => examine(directory, parent).matches);
    return (path) => examine(path, matchesOf(path)).ignored;
}
function compile(patterns) {
    return patterns.flatMap((pattern) => {
        if (typeof pattern !== 'string')
            return [pattern];
        const reading = (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .readIgnorePattern */ .b)(pattern);
        return reading?.ok ? [reading.pattern] : [];
    });
}
function rememberDirectories(matchesOf) {
    const known = new Map();
    return (path) => {
        const last = path.lastIndexOf('/');
        if (last <= 0)
            return null;
        const found = known.get(path.slice(0, last));
        if (found !== undefined)
            return found;
        if (known.size > MOST_REMEMBERED)
            known.clear();
        let matches = null;
        for (let slash = path.indexOf('/', 1); slash !== -1; slash = path.indexOf('/', slash + 1)) {
            const directory = path.slice(0, slash);
            const inherited = matches;
            const own = known.get(directory) ?? matchesOf(directory, inherited);
            known.set(directory, own);
            matches = own;
        }
        return matches;
    };
}


/***/ }),

/***/ 9523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ parseIgnoreFile),
  b: () => (/* binding */ readIgnorePattern)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/docker/dockerfile/lines.js
var lines = __webpack_require__(2326);
// EXTERNAL MODULE: ./build/src/docker/dockerfile/white-space.js
var white_space = __webpack_require__(7075);
;// CONCATENATED MODULE: ./build/src/docker/ignore/go-expression.js
class ExpressionError extends Error {
    name = 'ExpressionError';
}
const isDigit = (code) => code >= 0x30 && code <= 0x39;
const isLetter = (code) => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
const isWord = (code) => isDigit(code) || isLetter(code) || code === 0x5f;
const isBlank = (code) => code === 0x20 || code === 9 || code === 10 || code === 12 || code === 13;
const isPunctuation = (code) => code > 0x20 && code < 0x7f && !isDigit(code) && !isLetter(code);
const PERL_CLASSES = new Map([
    ['d', isDigit],
    ['D', (code) => !isDigit(code)],
    ['w', isWord],
    ['W', (code) => !isWord(code)],
    ['s', isBlank],
    ['S', (code) => !isBlank(code)],
]);
const POSIX_CLASSES = new Map([
    ['alnum', (code) => isDigit(code) || isLetter(code)],
    ['alpha', isLetter],
    ['ascii', (code) => code < 0x80],
    ['blank', (code) => code === 9 || code === 0x20],
    ['cntrl', (code) => code < 0x20 || code === 0x7f],
    ['digit', isDigit],
    ['graph', (code) => code > 0x20 && code < 0x7f],
    ['lower', (code) => code >= 0x61 && code <= 0x7a],
    ['print', (code) => code >= 0x20 && code < 0x7f],
    ['punct', isPunctuation],
    ['space', (code) => isBlank(code) || code === 11],
    ['upper', (code) => code >= 0x41 && code <= 0x5a],
    ['word', isWord],
    ['xdigit', (code) => isDigit(code) || (code >= 0x41 && code <= 0x46) || (code >= 0x61 && code <= 0x66)],
]);
const CONTROLS = new Map([
    ['a', 7],
    ['f', 12],
    ['n', 10],
    ['r', 13],
    ['t', 9],
    ['v', 11],
]);
class GoExpression {
    #steps;
    constructor(steps) {
        this.#steps = steps;
    }
    static compile(expression) {
        return new GoExpression(new Compiler(expression).compile());
    }
    matches(path) {
        const text = Array.from(path, (character) => character.codePointAt(0) ?? 0);
        let active = new Set();
        if (this.#follow(0, text, 0, active))
            return true;
        for (let at = 0; at < text.length && active.size > 0; at += 1) {
            const next = new Set();
            for (const index of active) {
                const step = this.#steps[index];
                if (step?.kind === 'character' &&
                    step.test(text[at] ?? 0) &&
                    this.#follow(index + 1, text, at + 1, next))
                    return true;
            }
            active = next;
        }
        return false;
    }
    #follow(start, text, at, active) {
        const pending = [start];
        for (let index = pending.pop(); index !== undefined; index = pending.pop()) {
            if (active.has(index))
                continue;
            active.add(index);
            const step = this.#steps[index];
            if (step?.kind === 'match')
                return true;
            if (step?.kind === 'assert' && step.holds(text, at))
                pending.push(index + 1);
            if (step?.kind !== 'jump')
                continue;
            pending.push(step.first);
            if (step.second !== null)
                pending.push(step.second);
        }
        return false;
    }
}
class Compiler {
    #characters;
    #steps = [];
    #at = 0;
    constructor(expression) {
        this.#characters = Array.from(expression);
    }
    compile() {
        while (this.#at < this.#characters.length)
            this.#repeated();
        this.#steps.push({ kind: 'match' });
        return this.#steps;
    }
    #next() {
        const character = this.#characters[this.#at];
        if (character === undefined)
            throw new ExpressionError('the pattern ends too early');
        this.#at += 1;
        return character;
    }
    #repeated() {
        const start = this.#steps.length;
        this.#atom();
        const quantifier = this.#characters[this.#at];
        if (quantifier !== '*' && quantifier !== '?')
            return;
        this.#at += 1;
        const body = this.#steps.splice(start);
        for (const step of body) {
            if (step.kind !== 'jump')
                continue;
            step.first += 1;
            if (step.second !== null)
                step.second += 1;
        }
        const isLoop = quantifier === '*';
        this.#steps.push({ kind: 'jump', first: start + 1, second: start + body.length + (isLoop ? 2 : 1) }, ...body);
        if (isLoop)
            this.#steps.push({ kind: 'jump', first: start, second: null });
    }
    #atom() {
        const character = this.#next();
        switch (character) {
            case '^':
                this.#assert((_, at) => at === 0);
                return;
            case '$':
                this.#assert((text, at) => at === text.length);
                return;
            case '.':
                this.#character((code) => code !== 10);
                return;
            case '(':
                while (this.#characters[this.#at] !== ')')
                    this.#repeated();
                this.#at += 1;
                return;
            case '[':
                this.#character(this.#class());
                return;
            case '\\':
                this.#escaped();
                return;
            case '*':
            case '?':
                throw new ExpressionError('nothing stands before a repetition');
            default:
                this.#character(equals(character));
        }
    }
    #character(test) {
        this.#steps.push({ kind: 'character', test });
    }
    #assert(holds) {
        this.#steps.push({ kind: 'assert', holds });
    }
    #escaped() {
        const character = this.#next();
        switch (character) {
            case 'A':
                this.#assert((_, at) => at === 0);
                return;
            case 'z':
                this.#assert((text, at) => at === text.length);
                return;
            case 'b':
                this.#assert(atWordBoundary);
                return;
            case 'B':
                this.#assert((text, at) => !atWordBoundary(text, at));
                return;
            case 'Q':
                this.#quoted();
                return;
            default:
                this.#at -= 1;
                this.#character(this.#classEscape() ?? equalsCode(this.#codeEscape()));
        }
    }
    #quoted() {
        while (this.#at < this.#characters.length) {
            const character = this.#next();
            if (character === '\\' && this.#characters[this.#at] === 'E') {
                this.#at += 1;
                return;
            }
            this.#character(equals(character));
        }
    }
    #classEscape() {
        const character = this.#next();
        const perl = PERL_CLASSES.get(character);
        if (perl !== undefined)
            return perl;
        if (character === 'p' || character === 'P') {
            const name = this.#next();
            if (!/^[CLMNPSZ]$/.test(name))
                throw new ExpressionError(`there are no characters \\${character}${name}`);
            const general = new RegExp(`^\\p{${name}}$`, 'u');
            const wanted = character === 'p';
            return (code) => general.test(String.fromCodePoint(code)) === wanted;
        }
        this.#at -= 1;
        return null;
    }
    #codeEscape() {
        const character = this.#next();
        const control = CONTROLS.get(character);
        if (control !== undefined)
            return control;
        if (/[0-7]/.test(character))
            return this.#octal(character);
        if (character === 'x') {
            const digits = this.#next() + this.#next();
            if (!/^[0-9a-fA-F]{2}$/.test(digits))
                throw new ExpressionError(`\\x${digits} is no character`);
            return Number.parseInt(digits, 16);
        }
        const code = character.codePointAt(0) ?? 0;
        if (code >= 0x80 || isDigit(code) || isLetter(code))
            throw new ExpressionError(`\\${character} is no character`);
        return code;
    }
    #octal(first) {
        let digits = first;
        while (digits.length < 3 && /^[0-7]$/.test(this.#characters[this.#at] ?? ''))
            digits += this.#next();
        if (digits.length === 1 && first !== '0')
            throw new ExpressionError(`\\${first} is no character`);
        return Number.parseInt(digits, 8);
    }
    #class() {
        const negated = this.#characters[this.#at] === '^';
        if (negated)
            this.#at += 1;
        const tests = [];
        for (let first = true; first || this.#characters[this.#at] !== ']'; first = false)
            tests.push(this.#classItem());
        this.#at += 1;
        return (code) => tests.some((test) => test(code)) !== negated;
    }
    #classItem() {
        const named = this.#posixClass();
        if (named !== null)
            return named;
        if (this.#characters[this.#at] === '\\') {
            this.#at += 1;
            const several = this.#classEscape();
            if (several !== null)
                return several;
            this.#at -= 1;
        }
        const low = this.#classCharacter();
        const following = this.#characters[this.#at + 1];
        if (this.#characters[this.#at] !== '-' || following === undefined || following === ']')
            return equalsCode(low);
        this.#at += 1;
        const high = this.#classCharacter();
        if (high < low)
            throw new ExpressionError('a range of characters ends before it starts');
        return (code) => code >= low && code <= high;
    }
    #posixClass() {
        if (this.#characters[this.#at] !== '[' || this.#characters[this.#at + 1] !== ':')
            return null;
        for (let end = this.#at + 2; end + 1 < this.#characters.length; end += 1) {
            if (this.#characters[end] !== ':' || this.#characters[end + 1] !== ']')
                continue;
            const written = this.#characters.slice(this.#at + 2, end).join('');
            const negated = written.startsWith('^');
            const test = POSIX_CLASSES.get(negated ? written.slice(1) : written);
            if (test === undefined)
                throw new ExpressionError(`there is no class [:${written}:]`);
            this.#at = end + 2;
            return (code) => test(code) !== negated;
        }
        return null;
    }
    #classCharacter() {
        const character = this.#next();
        return character === '\\' ? this.#codeEscape() : (character.codePointAt(0) ?? 0);
    }
}
function equals(character) {
    return equalsCode(character.codePointAt(0) ?? 0);
}
function equalsCode(wanted) {
    return (code) => code === wanted;
}
function atWordBoundary(text, at) {
    const before = text[at - 1];
    const after = text[at];
    return (before !== undefined && isWord(before)) !== (after !== undefined && isWord(after));
}

;// CONCATENATED MODULE: ./build/src/docker/ignore/go-glob.js
class GlobError extends Error {
    name = 'GlobError';
}
function isRefusedGlob(pattern) {
    try {
        matchDot(Array.from(pattern));
        return false;
    }
    catch (thrown) {
        if (thrown instanceof GlobError)
            return true;
        throw thrown;
    }
}
function matchDot(whole) {
    let pattern = whole;
    let text = ['.'];
    while (pattern.length > 0) {
        const { star, piece, rest } = nextPiece(pattern);
        pattern = rest;
        if (star && piece.length === 0)
            return;
        const isDone = (left) => left !== null && (left.length === 0 || pattern.length > 0);
        let left = matchPiece(piece, text);
        for (let skip = 1; star && !isDone(left) && skip <= text.length; skip += 1) {
            left = matchPiece(piece, text.slice(skip));
        }
        if (left === null || !isDone(left))
            return;
        text = left;
    }
}
function nextPiece(pattern) {
    let start = 0;
    while (pattern[start] === '*')
        start += 1;
    let inBracket = false;
    let at = start;
    for (; at < pattern.length; at += 1) {
        const character = pattern[at];
        if (character === '\\')
            at += 1;
        else if (character === '[')
            inBracket = true;
        else if (character === ']')
            inBracket = false;
        else if (character === '*' && !inBracket)
            break;
    }
    return { star: start > 0, piece: pattern.slice(start, at), rest: pattern.slice(at) };
}
function matchPiece(piece, text) {
    let failed = false;
    let read = 0;
    for (let at = 0; at < piece.length;) {
        failed ||= read >= text.length;
        const character = text[read] ?? '';
        if (piece[at] === '[') {
            const bracket = readBracket(piece, at + 1, failed ? '\0' : character);
            if (!bracket.matches)
                failed = true;
            at = bracket.end;
        }
        else {
            const isAny = piece[at] === '?';
            if (piece[at] === '\\')
                at += 1;
            const wanted = piece[at];
            if (wanted === undefined)
                throw new GlobError('an escape ends the pattern');
            if (isAny ? character === '/' : character !== wanted)
                failed = true;
            at += 1;
        }
        if (!failed)
            read += 1;
    }
    return failed ? null : text.slice(read);
}
function readBracket(piece, start, character) {
    const negated = piece[start] === '^';
    const code = character.codePointAt(0) ?? 0;
    let matches = false;
    let at = negated ? start + 1 : start;
    for (let first = true; first || piece[at] !== ']'; first = false) {
        const low = readBracketCharacter(piece, at);
        let high = low;
        if (piece[low.end] === '-')
            high = readBracketCharacter(piece, low.end + 1);
        if (low.code <= code && code <= high.code)
            matches = true;
        at = high.end;
    }
    return { matches: matches !== negated, end: at + 1 };
}
function readBracketCharacter(piece, start) {
    const at = piece[start] === '\\' ? start + 1 : start;
    const character = piece[at];
    const isEscaped = at > start;
    if (character === undefined || (!isEscaped && (character === '-' || character === ']')))
        throw new GlobError('a bracket is empty or has half a range');
    if (at + 1 >= piece.length)
        throw new GlobError('a bracket is not closed');
    return { code: character.codePointAt(0) ?? 0, end: at + 1 };
}

;// CONCATENATED MODULE: ./build/src/docker/ignore/pattern.js


const ESCAPED = '.+()|{}$';
function compileIgnorePattern(pattern) {
    if (isRefusedGlob(pattern))
        return { ok: false, message: 'a bracket or an escape in it is not closed' };
    const { kind, expression } = translate(pattern);
    switch (kind) {
        case 'exact':
            return { ok: true, test: (path) => path === pattern };
        case 'prefix': {
            const prefix = pattern.slice(0, -2);
            return { ok: true, test: (path) => path.startsWith(prefix) };
        }
        case 'suffix': {
            const suffix = pattern.slice(2);
            const whole = suffix.startsWith('/') ? suffix.slice(1) : null;
            return { ok: true, test: (path) => path.endsWith(suffix) || path === whole };
        }
        case 'expression':
            if (isPlain(pattern, expression))
                return { ok: true, test: nativeTest(expression) };
            try {
                const compiled = GoExpression.compile(`${expression}$`);
                return { ok: true, test: (path) => compiled.matches(path) };
            }
            catch (thrown) {
                if (thrown instanceof ExpressionError)
                    return { ok: false, message: thrown.message };
                throw thrown;
            }
    }
}
const LONGEST_NATIVE_PATH = 1024;
function isPlain(pattern, expression) {
    return !/[[\]\\^\ufeff]/.test(pattern) && expression.split('*').length - 1 <= 2;
}
function nativeTest(expression) {
    const native = new RegExp(`${expression.replaceAll('.*', '[^\\n]*')}$`, 'u');
    let automaton = null;
    return (path) => {
        if (path.length <= LONGEST_NATIVE_PATH)
            return native.test(path);
        automaton ??= GoExpression.compile(`${expression}$`);
        return automaton.matches(path);
    };
}
function translate(pattern) {
    let expression = '^';
    let kind = 'exact';
    const characters = Array.from(pattern);
    const start = characters[0] === '\ufeff' ? 1 : 0;
    for (let at = start; at < characters.length; at += 1) {
        const character = characters[at] ?? '';
        if (character === '*' && characters[at + 1] === '*') {
            const isFirst = at === start;
            at += characters[at + 2] === '/' ? 2 : 1;
            if (at + 1 < characters.length) {
                expression += '(.*/)?';
                kind = 'expression';
            }
            else if (kind === 'exact')
                kind = 'prefix';
            else {
                expression += '.*';
                kind = 'expression';
            }
            if (isFirst)
                kind = 'suffix';
        }
        else if (character === '*') {
            expression += '[^/]*';
            kind = 'expression';
        }
        else if (character === '?') {
            expression += '[^/]';
            kind = 'expression';
        }
        else if (ESCAPED.includes(character)) {
            expression += `\\${character}`;
        }
        else if (character === '\\') {
            at += 1;
            const escaped = characters[at];
            expression += `\\${escaped ?? ''}`;
            if (escaped !== undefined)
                kind = 'expression';
        }
        else {
            expression += character;
            if (character === '[' || character === ']')
                kind = 'expression';
        }
    }
    return { kind, expression };
}

;// CONCATENATED MODULE: ./build/src/docker/ignore/parse.js




const LONGEST_LINE = 65_535;
function parseIgnoreFile(source) {
    const patterns = [];
    const problems = [];
    const { text } = source;
    for (let start = (0,lines/* startOfText */.h_)(source); start < text.length;) {
        const feed = text.indexOf('\n', start);
        const end = feed === -1 ? text.length : feed;
        const range = source.range(start, end);
        const report = (message, advice) => {
            problems.push({ path: source.path, range, severity: 'error', message, advice });
        };
        if (end - start > LONGEST_LINE)
            report(`the line is longer than ${LONGEST_LINE} characters`, '');
        else
            readLine(text.slice(start, end), range, patterns, report);
        start = end + 1;
    }
    return { source, patterns, problems };
}
function readLine(line, range, patterns, report) {
    if (line.startsWith('#'))
        return;
    const reading = readIgnorePattern(line);
    if (reading === null)
        return;
    if (reading.ok)
        patterns.push({ ...reading.pattern, range });
    else
        report(reading.message, 'Correct the pattern or take the line out');
}
function readIgnorePattern(text) {
    const trimmed = trim(text);
    if (trimmed === '')
        return null;
    const inverted = trimmed.startsWith('!');
    const relative = withoutLeadingSlash(cleanPath(inverted ? trim(trimmed.slice(1)) : trimmed));
    const cleaned = cleanPath(trim(inverted ? `!${relative}` : relative));
    const exclusion = cleaned.startsWith('!');
    const pattern = exclusion ? cleaned.slice(1) : cleaned;
    if (pattern === '') {
        return exclusion
            ? { ok: false, message: `the pattern ${JSON.stringify(trimmed)} takes nothing back in` }
            : null;
    }
    const compiled = compileIgnorePattern(pattern);
    return compiled.ok
        ? { ok: true, pattern: { pattern, exclusion, test: compiled.test } }
        : { ok: false, message: `the pattern ${JSON.stringify(trimmed)} is not valid: ${compiled.message}` };
}
function cleanPath(path) {
    if (path === '')
        return '';
    const normal = external_node_path_.posix.normalize(path);
    return normal.length > 1 && normal.endsWith('/') ? normal.slice(0, -1) : normal;
}
function withoutLeadingSlash(path) {
    return path.length > 1 && path.startsWith('/') ? path.slice(1) : path;
}
function trim(text) {
    let start = 0;
    let end = text.length;
    while (start < end && (0,white_space/* isSpace */.xC)(text.charCodeAt(start)))
        start += 1;
    while (end > start && (0,white_space/* isSpace */.xC)(text.charCodeAt(end - 1)))
        end -= 1;
    return text.slice(start, end);
}


/***/ }),

/***/ 9276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MA: () => (/* binding */ parseConfiguration),
/* harmony export */   TD: () => (/* binding */ readConfiguration),
/* harmony export */   _0: () => (/* binding */ defaultConfiguration),
/* harmony export */   oN: () => (/* binding */ findConfiguration)
/* harmony export */ });
/* harmony import */ var _config_plimsoll_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6529);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1622);
/* harmony import */ var _support_source_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6710);



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
    const { readConfig } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(453)]).then(__webpack_require__.bind(__webpack_require__, 6453));
    return { config: readConfig(source), path: source.path, text: source.text };
}


/***/ }),

/***/ 2419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderReport)
/* harmony export */ });
/* harmony import */ var _support_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4497);

const DOCS_URL = 'https://github.com/plimsoll/plimsoll/blob/main/docs';
async function renderReport(report, format, style) {
    switch (format) {
        case 'text':
            return (await __webpack_require__.e(/* import() */ 7).then(__webpack_require__.bind(__webpack_require__, 7007))).renderText(report, style);
        case 'json':
            return (await __webpack_require__.e(/* import() */ 912).then(__webpack_require__.bind(__webpack_require__, 7912))).renderJson(report);
        case 'markdown': {
            const { renderMarkdown, SUMMARY_LIMIT } = await __webpack_require__.e(/* import() */ 202).then(__webpack_require__.bind(__webpack_require__, 8202));
            return renderMarkdown(report, { medium: 'summary', limit: SUMMARY_LIMIT });
        }
        case 'html':
            return (await Promise.all(/* import() */[__webpack_require__.e(373), __webpack_require__.e(125)]).then(__webpack_require__.bind(__webpack_require__, 125))).renderHtml(report);
        case 'sarif': {
            const [{ renderSarif }, { describeAllRules }] = await Promise.all([
                __webpack_require__.e(/* import() */ 789).then(__webpack_require__.bind(__webpack_require__, 5789)),
                Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 4498)),
            ]);
            return renderSarif(report, { rules: describeAllRules(), version: _support_version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x, docsUrl: DOCS_URL });
        }
    }
}


/***/ }),

/***/ 9355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ knownImportNames)
/* harmony export */ });
/* unused harmony export knownProviders */
/* harmony import */ var _support_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(933);


const PROVIDERS = {
    Bio: ['biopython'],
    Crypto: ['pycryptodome'],
    Cryptodome: ['pycryptodomex'],
    Levenshtein: ['levenshtein', 'python-levenshtein'],
    MySQLdb: ['mysqlclient'],
    OpenGL: ['pyopengl'],
    OpenSSL: ['pyopenssl'],
    PIL: ['pillow', 'pillow-simd'],
    PyPDF2: ['pypdf2'],
    PyQt5: ['pyqt5'],
    PyQt6: ['pyqt6'],
    Xlib: ['python-xlib'],
    _pytest: ['pytest'],
    _yaml: ['pyyaml'],
    absl: ['absl-py'],
    airflow: ['apache-airflow'],
    apiclient: ['google-api-python-client'],
    arango: ['python-arango'],
    attr: ['attrs'],
    attrs: ['attrs'],
    'azure.ai.ml': ['azure-ai-ml'],
    'azure.core': ['azure-core'],
    'azure.identity': ['azure-identity'],
    'azure.storage.blob': ['azure-storage-blob'],
    bs4: ['beautifulsoup4'],
    bson: ['pymongo'],
    cupy: ['cupy-cuda12x', 'cupy-cuda13x', 'cupy-cuda11x', 'cupy'],
    cv2: ['opencv-python', 'opencv-python-headless', 'opencv-contrib-python', 'opencv-contrib-python-headless'],
    dateutil: ['python-dateutil'],
    decouple: ['python-decouple'],
    discord: ['discord-py'],
    dns: ['dnspython'],
    docx: ['python-docx'],
    dotenv: ['python-dotenv'],
    dspy: ['dspy', 'dspy-ai'],
    faiss: ['faiss-cpu', 'faiss-gpu', 'faiss-gpu-cu12'],
    fasttext: ['fasttext', 'fasttext-wheel'],
    ffmpeg: ['ffmpeg-python'],
    fitz: ['pymupdf'],
    gi: ['pygobject'],
    git: ['gitpython'],
    github: ['pygithub'],
    'google.auth': ['google-auth'],
    'google.cloud.aiplatform': ['google-cloud-aiplatform'],
    'google.cloud.bigquery': ['google-cloud-bigquery'],
    'google.cloud.storage': ['google-cloud-storage'],
    'google.genai': ['google-genai'],
    'google.generativeai': ['google-generativeai'],
    'google.oauth2': ['google-auth'],
    'google.protobuf': ['protobuf'],
    googleapiclient: ['google-api-python-client'],
    gridfs: ['pymongo'],
    grpc: ['grpcio'],
    haystack: ['haystack-ai', 'farm-haystack'],
    hydra: ['hydra-core'],
    igraph: ['igraph', 'python-igraph'],
    imblearn: ['imbalanced-learn'],
    jose: ['python-jose'],
    jwt: ['pyjwt'],
    kafka: ['kafka-python', 'kafka-python-ng'],
    llama_cpp: ['llama-cpp-python'],
    llama_index: ['llama-index-core', 'llama-index'],
    magic: ['python-magic'],
    matplotlib: ['matplotlib'],
    mlflow: ['mlflow', 'mlflow-skinny', 'mlflow-tracing'],
    mmcv: ['mmcv', 'mmcv-full', 'mmcv-lite'],
    mpl_toolkits: ['matplotlib'],
    multipart: ['python-multipart'],
    mysql: ['mysql-connector-python'],
    nacl: ['pynacl'],
    odf: ['odfpy'],
    onnxruntime: ['onnxruntime', 'onnxruntime-gpu', 'onnxruntime-openvino', 'onnxruntime-directml'],
    opensearchpy: ['opensearch-py'],
    osgeo: ['gdal'],
    peewee: ['peewee'],
    pinecone: ['pinecone', 'pinecone-client'],
    pkg_resources: ['setuptools'],
    playhouse: ['peewee'],
    pptx: ['python-pptx'],
    psycopg2: ['psycopg2-binary', 'psycopg2'],
    pylab: ['matplotlib'],
    pymongo: ['pymongo'],
    pymupdf: ['pymupdf'],
    pynvml: ['nvidia-ml-py', 'pynvml'],
    pyspark: ['pyspark', 'pyspark-client'],
    pytest: ['pytest'],
    python_multipart: ['python-multipart'],
    pythoncom: ['pywin32'],
    pythonjsonlogger: ['python-json-logger'],
    pywt: ['pywavelets'],
    rest_framework: ['djangorestframework'],
    ruamel: ['ruamel-yaml'],
    serial: ['pyserial'],
    setuptools: ['setuptools'],
    skimage: ['scikit-image'],
    sklearn: ['scikit-learn'],
    sklearnex: ['scikit-learn-intelex'],
    skopt: ['scikit-optimize'],
    slugify: ['python-slugify'],
    'snowflake.connector': ['snowflake-connector-python'],
    socketio: ['python-socketio'],
    speech_recognition: ['speechrecognition'],
    telegram: ['python-telegram-bot'],
    tensorboardX: ['tensorboardx'],
    tensorflow: ['tensorflow', 'tensorflow-cpu', 'tensorflow-gpu', 'tensorflow-macos', 'intel-tensorflow'],
    ultralytics: ['ultralytics', 'ultralytics-opencv-headless'],
    umap: ['umap-learn'],
    usb: ['pyusb'],
    uwsgi: ['uwsgi'],
    uwsgidecorators: ['uwsgi'],
    weaviate: ['weaviate-client'],
    websocket: ['websocket-client'],
    whisper: ['openai-whisper'],
    win32api: ['pywin32'],
    win32com: ['pywin32'],
    win32con: ['pywin32'],
    win32gui: ['pywin32'],
    wx: ['wxpython'],
    xgboost: ['xgboost', 'xgboost-cpu'],
    yaml: ['pyyaml'],
    zmq: ['pyzmq'],
};
function knownProviders(module) {
    for (let name = module; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('.')))) {
        const providers = Object.hasOwn(PROVIDERS, name) ? PROVIDERS[name] : undefined;
        if (providers !== undefined)
            return providers;
    }
    return [];
}
function knownImportNames(distribution) {
    const name = (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .P)(distribution);
    return Object.entries(PROVIDERS)
        .filter(([, providers]) => providers.includes(name))
        .map(([importName]) => importName)
        .sort(_support_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X);
}


/***/ }),

/***/ 8329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ isAnyImported),
/* harmony export */   PX: () => (/* binding */ isImported),
/* harmony export */   Q7: () => (/* binding */ importsAll),
/* harmony export */   R6: () => (/* binding */ placesOfImport),
/* harmony export */   Rh: () => (/* binding */ usesOnly),
/* harmony export */   SQ: () => (/* binding */ firstUse),
/* harmony export */   m3: () => (/* binding */ trainingEvidence),
/* harmony export */   oE: () => (/* binding */ namesUsed)
/* harmony export */ });
/* harmony import */ var _support_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34);

function namesUsed(usage, module) {
    const below = `${module}.`;
    const names = new Set();
    for (const file of usage.files) {
        for (const item of file.imports) {
            if (item.typeCheckingOnly)
                continue;
            if (item.module !== module && !item.module.startsWith(below))
                continue;
            if (item.names.length === 0)
                names.add(item.module);
            for (const name of item.names)
                names.add(`${item.module}.${name}`);
        }
        for (const use of file.uses)
            if (use.name.startsWith(below))
                names.add(use.name);
    }
    return [...names].sort(_support_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X);
}
function isImported(usage, module) {
    return usage.importsOf(module).length > 0;
}
function firstUse(usage, names) {
    for (const name of names) {
        const use = usage.usesOf(name)[0];
        if (use !== undefined)
            return { name, place: `${use.path}:${use.range.startLine}` };
    }
    return null;
}
function placesOfImport(usage, module) {
    const places = usage.importsOf(module);
    const first = places[0];
    if (first === undefined)
        return 'nowhere';
    const more = places.length - 1;
    return `${first.path}:${first.range.startLine}${more === 0 ? '' : ` and ${more} more ${more === 1 ? 'place' : 'places'}`}`;
}
function usesOnly(usage, module, allowed, onTheWay = []) {
    const used = namesUsed(usage, module).filter((name) => name !== module && !onTheWay.includes(name));
    return (used.length > 0 &&
        used.every((name) => allowed.some((prefix) => name === prefix || name.startsWith(`${prefix}.`))));
}
function importsAll(usage, module) {
    return usage.files.some(({ imports }) => imports.some((item) => item.module === module && item.names.includes('*')));
}
function isAnyImported(usage, modules) {
    return modules.some((module) => isImported(usage, module));
}
function trainingEvidence(usage) {
    const call = firstUse(usage, [
        '.backward',
        '.fit',
        'torch.optim.Adam',
        'torch.optim.AdamW',
        'torch.optim.SGD',
        'transformers.Trainer',
        'torch.utils.data.DataLoader',
    ]);
    if (call !== null)
        return call;
    for (const module of ['torch.optim', 'pytorch_lightning', 'lightning', 'accelerate', 'peft', 'trl'])
        if (isImported(usage, module))
            return { name: module, place: placesOfImport(usage, module) };
    const trainer = namesUsed(usage, 'transformers').find((name) => /Trainer|TrainingArguments/.test(name));
    return trainer === undefined ? null : { name: trainer, place: placesOfImport(usage, 'transformers') };
}


/***/ }),

/***/ 121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ SIGNS_IN_PROSE),
/* harmony export */   KM: () => (/* binding */ GPU_SIGNS),
/* harmony export */   T7: () => (/* binding */ usesGpu),
/* harmony export */   cS: () => (/* binding */ gpuSignsIn),
/* harmony export */   iG: () => (/* binding */ showsNoGpu),
/* harmony export */   je: () => (/* binding */ GPU_WORDS)
/* harmony export */ });
/* harmony import */ var _code_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8329);

const GPU_MODULES = [
    'apex',
    'bitsandbytes',
    'cudf',
    'cuml',
    'cupy',
    'deepspeed',
    'flash_attn',
    'numba.cuda',
    'pycuda',
    'pynvml',
    'tensorrt',
    'torch_tensorrt',
    'triton',
    'vllm',
    'xformers',
];
const GPU_WORDS = [
    ...GPU_MODULES.map((name) => name.split('.')[0] ?? name),
    'torch',
];
const TORCH_CUDA_GUARDS = new Set(['device_count', 'empty_cache', 'is_available', 'is_initialized', 'manual_seed', 'manual_seed_all'].map((name) => `torch.cuda.${name}`));
function required(names) {
    return new RegExp(`(?:^|[\\s"'\`,(=])(?:${names})(?=[\\s"'\`,)<>=!~;@\\\\]|\\[|$)`, 'im');
}
const GPU_SIGNS = {
    'gpu-device': /(?:\b|_)device(?:_type)?["']?\s?[:=]\s?["']?(?:cuda|gpu)(?::\d{1,2})?(?![\w-])(?!["']?\s+if\b)/i,
    'gpu-option': /--(?:device|accelerator)["']?[=,\s]\s?["']?(?:cuda|gpu)\b|--gpus?\b|default\s?=\s?["']cuda|accelerator["']?\s?[=:]\s?["']?(?:gpu|cuda)\b/i,
    'gpu-place': /["']\/?(?:device:)?gpu:\d/i,
    'gpu-provider': /\b(?:CUDA|Tensorrt|TensorRT|NvTensorRTRTX|ROCM|MIGraphX)ExecutionProvider\b/,
    'gpu-collective': /init_process_group\(\s?(?:backend\s?=\s?)?["']nccl|\b(?:ddp|dist|distributed|process_group)_?backend["']?\s?[:=]\s?["']?nccl\b/,
    'gpu-autocast': /\b(?:autocast|GradScaler)\(\s?(?:device(?:_type)?\s?=\s?)?["']cuda\b/,
    'gpu-visible': /\bCUDA_VISIBLE_DEVICES(?:["']\]\s?=\s?|["']?\s?[:,]\s?|=)(?:f|str\()?["']?(?!none\b)[\w$({]/i,
    'gpu-job': /--gres["']?[= ]["']?gpu\b|^#SBATCH\s+(?:-p|-C|--partition|--constraint)[= ]?\S*gpu|^#PBS\b[^\n]*\bn?gpus\b|^#BSUB\s+-gpu\b/im,
    'gpu-notebook': /"(?:gpuType|gpuClass)"\s?:/,
    'gpu-tool': /(?<!(?:command\s-v|which|type|hash)\s)\bnvidia-(?:smi|docker|container-toolkit|container-runtime|device-plugin)\b/,
    'gpu-container': /\bdocker[^\n]{0,400}\s--(?:gpus\b|runtime[= ]nvidia\b)/,
    'gpu-count': /\b(?:num_|use_|n_|n)?gpus?["']?\s?[:=]\s?["']?(?:[1-9]|true\b|[ALVT]\d{1,3}G?\b|H[12]00\b|any\b)/i,
    'gpu-requirement': required('bitsandbytes|xformers|flash[-_]attn|cupy(?:[-_](?:cuda|rocm)\\w*)?|tensorrt(?:[-_]\\w+)*|torch[-_]tensorrt|deepspeed|vllm|sglang|' +
        'pynvml|nvidia[-_]ml[-_]py|nvidia[-_](?:dali|modelopt|tensorrt|pyindex)[-_\\w]*|paddlepaddle[-_]gpu|cu(?:df|ml)[-_]cu1\\d|auto[-_]gptq|autoawq'),
    'gpu-libraries': /^(?![\s\S]*\bnvidia[-_]cusparse\b)[\s\S]*?(?:^|\n)[ \t]{0,40}(?:-[ \t]{1,8})?["']?nvidia[-_][a-z][\w-]*["']?[ \t]*(?:[=<>!~;,\n]|$)/i,
    'cuda-index': /\/whl\/cu\d{2,3}\b|\+cu1\d{2}\b|\bpytorch-cu(?:da|\d{2,3})\b|torch-backend\s?=\s?["'](?:cu\d+|auto)/,
    'gpu-requirement-faiss-gpu': required('faiss[-_]gpu(?:[-_]\\w+)?'),
    'gpu-requirement-onnxruntime-gpu': required('onnxruntime[-_]gpu'),
    'gpu-requirement-jax': /\bjax\[[\w,\s-]{0,60}\bcuda|\bjax[-_]cuda1\d/i,
    'gpu-requirement-tensorflow-gpu': required('tensorflow[-_]gpu'),
    'gpu-requirement-tensorflow': /\btensorflow\[[\w,\s-]{0,60}\band[-_]cuda\b/i,
};
const SIGNS_IN_PROSE = new Set(['gpu-container', 'gpu-job']);
function showsNoGpu({ gpuEvidence, text, usage, requirement }) {
    if (gpuEvidence.length > 0 || !text.complete || usesGpu(usage))
        return false;
    return gpuSignsIn(text, requirement.requirement.normalizedName).length === 0;
}
function gpuSignsIn(text, requirement) {
    return Object.keys(GPU_SIGNS).filter((sign) => {
        if (!text.signs.has(sign))
            return false;
        const own = /^gpu-requirement-(.+)$/.exec(sign)?.[1];
        return own !== requirement && (own === undefined || !requirement.startsWith(`${own}-cu`));
    });
}
function usesGpu(usage) {
    return (GPU_MODULES.some((module) => (0,_code_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .isImported */ .PX)(usage, module)) ||
        (0,_code_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .namesUsed */ .oE)(usage, 'torch.cuda').some((name) => name !== 'torch.cuda' && !TORCH_CUDA_GUARDS.has(name)));
}


/***/ }),

/***/ 3238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FZ: () => (/* binding */ IMPORT_ONLY),
/* harmony export */   Gx: () => (/* binding */ mayBeNeededUnnamed),
/* harmony export */   OM: () => (/* binding */ filesNaming),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   rn: () => (/* binding */ importNamesOf),
/* harmony export */   zH: () => (/* binding */ IMPORT_ONLY_MODULES)
/* harmony export */ });
/* harmony import */ var _support_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34);
/* harmony import */ var _imports_known_import_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9355);
/* harmony import */ var _code_evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8329);
/* harmony import */ var _variant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8929);




const ORCHESTRATORS = [
    'autogen',
    'crewai',
    'docling',
    'dspy',
    'haystack',
    'langchain',
    'langchain_chroma',
    'langchain_classic',
    'langchain_community',
    'langchain_core',
    'langchain_huggingface',
    'langgraph',
    'llama_index',
    'mem0',
    'semantic_kernel',
    'smolagents',
    'txtai',
    'unstructured',
];
const MODEL_RUNNERS = [
    'bentoml',
    'datasets',
    'diffusers',
    'evaluate',
    'keras',
    'kserve',
    'mlflow',
    'mlserver',
    'onnxmltools',
    'optimum',
    'pycaret',
    'ray',
    'sentence_transformers',
    'setfit',
    'skops',
    'spacy',
    'tf2onnx',
    'transformers',
];
const TRAINERS = [
    'accelerate',
    'catboost',
    'fastai',
    'keras',
    'lightgbm',
    'lightning',
    'pytorch_lightning',
    'sentence_transformers',
    'transformers',
    'trl',
    'ultralytics',
    'xgboost',
];
const alone = { behind: [], commands: [], pickled: false };
const model = { behind: [...MODEL_RUNNERS, ...ORCHESTRATORS], commands: [], pickled: true };
const tracker = { behind: TRAINERS, commands: [], pickled: false };
const TABLE = {
    'alibi-detect': { ...alone, pickled: true },
    altair: { ...alone, behind: ['streamlit', 'gradio'] },
    bentoml: alone,
    bokeh: { ...alone, behind: ['dask', 'distributed', 'holoviews', 'hvplot', 'panel'] },
    catboost: model,
    chromadb: { ...alone, behind: ORCHESTRATORS, commands: ['chroma'] },
    clearml: tracker,
    'comet-ml': { ...tracker, commands: ['comet'] },
    dash: alone,
    deepchecks: alone,
    diffusers: { ...alone, behind: ORCHESTRATORS },
    easyocr: { ...alone, behind: ORCHESTRATORS },
    evidently: alone,
    'facenet-pytorch': { ...alone, pickled: true },
    'faster-whisper': { ...alone, behind: ORCHESTRATORS },
    feast: alone,
    flaml: { ...alone, pickled: true },
    gensim: { ...alone, pickled: true },
    gradio: alone,
    'great-expectations': { ...alone, commands: ['gx'] },
    hyperopt: { ...alone, behind: ['ray', 'pycaret'] },
    jax: { ...model, behind: [...model.behind, 'flax', 'numpyro', 'optax'] },
    librosa: { ...alone, behind: ['datasets', 'transformers', 'torchaudio', 'whisper'] },
    lightgbm: { ...model, behind: [...model.behind, 'flaml'] },
    mlflow: { ...tracker, behind: [...TRAINERS, 'zenml', 'kedro', 'optuna', 'pycaret', 'ray'] },
    mlserver: alone,
    nannyml: alone,
    neptune: tracker,
    optuna: { ...alone, behind: ['lightgbm', 'pycaret', 'ray', 'sktime', 'transformers', 'hydra'] },
    pmdarima: model,
    prefect: alone,
    prophet: model,
    pycaret: model,
    pyspark: {
        ...alone,
        behind: ['delta', 'feast', 'great_expectations', 'ibis', 'mlflow', 'soda'],
        commands: ['spark-submit'],
    },
    ray: { ...alone, behind: ['flaml', 'lightning', 'modin', 'optuna', 'transformers', 'vllm', 'xgboost_ray'] },
    seaborn: alone,
    'sentence-transformers': {
        ...alone,
        behind: [...ORCHESTRATORS, 'bertopic', 'chromadb', 'keybert', 'mlflow', 'pymilvus', 'setfit', 'lancedb'],
    },
    shap: { ...alone, behind: ['evidently', 'mlflow', 'pycaret'] },
    sktime: { ...model, behind: [...model.behind, 'pycaret'] },
    streamlit: alone,
    tensorflow: { ...model, commands: ['saved_model_cli', 'tflite_convert', 'tensorboard'] },
    'tensorflow-cpu': { ...model, commands: ['saved_model_cli', 'tflite_convert', 'tensorboard'] },
    torch: {
        ...model,
        behind: [...model.behind, 'ctranslate2', 'huggingface_hub', 'onnx', 'safetensors', 'triton', 'whisper'],
        commands: ['torchrun', 'torchserve'],
    },
    torchaudio: { ...model, behind: [...model.behind, 'torch'] },
    torchvision: { ...model, behind: [...model.behind, 'torch', 'ultralytics', 'timm'] },
    transformers: {
        ...alone,
        behind: [...ORCHESTRATORS, ...MODEL_RUNNERS, 'bertopic', 'keybert', 'peft', 'torch'],
        pickled: true,
        commands: ['transformers-cli'],
    },
    ultralytics: {
        ...alone,
        behind: ['mlflow', 'sahi', 'torch', 'supervision'],
        commands: ['yolo'],
        pickled: true,
    },
    wandb: tracker,
    whylogs: { ...alone, behind: ['langkit', 'mlflow'] },
    xgboost: { ...model, behind: [...model.behind, 'flaml', 'dask'] },
    yellowbrick: alone,
    zenml: alone,
};
const LOADERS = [
    'cloudpickle.load',
    'cloudpickle.loads',
    'dill.load',
    'dill.loads',
    'joblib.load',
    'pandas.read_pickle',
    'pickle.load',
    'pickle.loads',
    'skops.io.load',
    'torch.hub.load',
    'torch.load',
];
const IMPORT_ONLY = Object.keys(TABLE).sort(_support_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X);
const IMPORT_ONLY_MODULES = [
    ...new Set([
        ...Object.values(TABLE).flatMap(({ behind }) => behind),
        ...LOADERS.map((name) => name.split('.')[0] ?? name),
    ]),
].sort(_support_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X);
function importNamesOf(name, listed) {
    const names = new Set([...listed.filter((each) => !each.startsWith('_')), ...(0,_imports_known_import_names_js__WEBPACK_IMPORTED_MODULE_0__/* .knownImportNames */ .H)(name)]);
    if (names.size === 0)
        names.add(name.replace(/-/g, '_'));
    return [...names].sort(_support_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X);
}
function wordsOf(name) {
    const entry = Object.hasOwn(TABLE, name) ? TABLE[name] : undefined;
    if (entry === undefined)
        return [];
    const words = [name, name.replace(/-/g, '_'), ...(0,_imports_known_import_names_js__WEBPACK_IMPORTED_MODULE_0__/* .knownImportNames */ .H)(name), ...entry.commands];
    return [...new Set(words.map((word) => word.toLowerCase()))].sort(_support_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X);
}
function filesNaming({ text }, name) {
    return [...new Set(wordsOf(name).flatMap((word) => text.words.get(word) ?? []))].sort(_support_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X);
}
function mayBeNeededUnnamed(context, name) {
    const { usage } = context;
    const entry = Object.hasOwn(TABLE, name) ? TABLE[name] : undefined;
    if (entry === undefined || (0,_code_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .isAnyImported */ .$R)(usage, entry.behind))
        return true;
    if (!entry.pickled)
        return false;
    if (LOADERS.some((loader) => usage.usesOf(loader).length > 0))
        return true;
    return (0,_variant_js__WEBPACK_IMPORTED_MODULE_1__/* .hasUnknownDependencies */ .Mo)(context);
}


/***/ }),

/***/ 4159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ replacements)
});

// EXTERNAL MODULE: ./build/src/support/compare.js
var compare = __webpack_require__(34);
// EXTERNAL MODULE: ./build/src/python/replacements/import-only.js
var import_only = __webpack_require__(3238);
;// CONCATENATED MODULE: ./build/src/python/replacements/leads-to.js
function leadsTo(closure, from, to) {
    const seen = new Set();
    const waiting = [from];
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
        if (name === to)
            return true;
        if (seen.has(name))
            continue;
        seen.add(name);
        waiting.push(...(closure.get(name)?.dependencies ?? []));
    }
    return false;
}

;// CONCATENATED MODULE: ./build/src/python/replacements/development-requirement.js



const DEVELOPMENT_FILE = /(?:^|\/)(?:tests?|testing|docs?|examples?|notebooks?|experiments?|benchmarks?|demos?|research|conftest\.py|noxfile\.py|test_[^/]*\.py)(?:\/|$)|_test\.py$|\.ipynb$/i;
const developmentRequirement = {
    id: 'development-requirement',
    title: 'Deployed, but needed only to develop',
    severity: 'info',
    appliesTo: import_only/* IMPORT_ONLY */.FZ,
    looksFor: import_only/* IMPORT_ONLY_MODULES */.zH,
    together: true,
    summary: 'An image or every user of the project gets the requirement, and only tests, notebooks, documentation or examples import it.',
    rationale: 'Experiment trackers, dashboards and training frameworks that only notebooks use belong to a group of their own: a ' +
        'second requirements file, an optional dependency, or a dependency group (PEP 735) that the deployment does not install.',
    caveat: 'Check that no deployed code loads it by name, and install the group where the tests and notebooks run.',
    propose(context) {
        const { requirement, usage, direct, closure, text, deployed } = context;
        const { normalizedName } = requirement.requirement;
        if (!deployed || !text.complete || context.generated)
            return null;
        if (!usage.files.some(({ path, imports }) => imports.length > 0 && !DEVELOPMENT_FILE.test(path)))
            return null;
        const places = filesImporting(context, normalizedName);
        const first = places[0];
        if (first === undefined || isDeployed(context, normalizedName))
            return null;
        if (direct.some((other) => other !== normalizedName && isDeployed(context, other) && leadsTo(closure, other, normalizedName)))
            return null;
        const more = places.length === 1 ? '' : ` and ${places.length - 1} more`;
        return {
            requirements: [],
            index: null,
            evidence: `imported only by ${first}${more}`,
            action: 'Move it to a development group',
        };
    },
};
function filesImporting({ usage, closure }, name) {
    const modules = (0,import_only/* importNamesOf */.rn)(name, closure.get(name)?.importNames ?? []);
    return [...new Set(modules.flatMap((module) => usage.importsOf(module).map(({ path }) => path)))].sort(compare/* byCodeUnit */.X);
}
function isDeployed(context, name) {
    return ([...filesImporting(context, name), ...(0,import_only/* filesNaming */.OM)(context, name)].some((path) => !DEVELOPMENT_FILE.test(path)) || (0,import_only/* mayBeNeededUnnamed */.Gx)(context, name));
}

// EXTERNAL MODULE: ./build/src/python/requirement.js
var python_requirement = __webpack_require__(6891);
// EXTERNAL MODULE: ./build/src/python/specifier.js
var specifier = __webpack_require__(6376);
// EXTERNAL MODULE: ./build/src/python/replacements/code-evidence.js
var code_evidence = __webpack_require__(8329);
// EXTERNAL MODULE: ./build/src/python/name.js
var python_name = __webpack_require__(933);
;// CONCATENATED MODULE: ./build/src/python/replacements/rename.js



function renamed(requirement, name) {
    return (0,python_requirement/* formatRequirement */.z)({ ...requirement, name, normalizedName: (0,python_name/* normalizeName */.P)(name) });
}
function inPlaceOf(requirement, name, extras = []) {
    return (0,python_requirement/* formatRequirement */.z)({
        ...requirement,
        name,
        normalizedName: (0,python_name/* normalizeName */.P)(name),
        extras,
        specifier: specifier/* ANY_VERSION */.W1,
        url: null,
    });
}

;// CONCATENATED MODULE: ./build/src/python/replacements/evidently-drift.js




const DRIFT = new Set([
    'ColumnDriftMetric',
    'ColumnMapping',
    'DataDefinition',
    'DataDriftPreset',
    'Dataset',
    'DatasetDriftMetric',
    'DriftedColumnsCount',
    'Report',
    'ValueDrift',
]);
const evidentlyDrift = {
    id: 'evidently-drift',
    title: 'A reporting suite for drift figures',
    severity: 'info',
    appliesTo: ['evidently'],
    looksFor: ['evidently'],
    signs: { 'evidently-command': /\bevidently["',\s]{1,9}(?:ui|demo)\b/ },
    together: false,
    summary: 'evidently is required, and the code uses only its drift presets and metrics, and no HTML report.',
    rationale: 'Population stability index, Kolmogorov-Smirnov and Jensen-Shannon distances are a few lines on numpy and scipy.stats; evidently brings its user interface, litestar and plotly with them.',
    caveat: 'The measures have to be written anew, and thresholds chosen again.',
    propose({ requirement, usage, text }) {
        const used = (0,code_evidence/* namesUsed */.oE)(usage, 'evidently').filter((name) => name !== 'evidently');
        if (used.length === 0 || !used.every(isOfDrift))
            return null;
        if ((0,code_evidence/* firstUse */.SQ)(usage, ['.save_html', '.save', '.show', '.get_html', '.add_run']) !== null)
            return null;
        if (text.signs.has('evidently-command') || !text.complete)
            return null;
        const { marker } = requirement.requirement;
        const scipy = (0,python_requirement/* formatRequirement */.z)({
            name: 'scipy',
            normalizedName: 'scipy',
            extras: [],
            specifier: specifier/* ANY_VERSION */.W1,
            url: null,
            marker,
        });
        return {
            requirements: [inPlaceOf(requirement.requirement, 'pandas'), scipy],
            index: null,
            evidence: `only drift presets and metrics are used (${(0,code_evidence/* placesOfImport */.R6)(usage, 'evidently')})`,
        };
    },
};
function isOfDrift(name) {
    return name.split('.').some((part) => DRIFT.has(part));
}

// EXTERNAL MODULE: ./build/src/python/replacements/gpu-signs.js
var gpu_signs = __webpack_require__(121);
;// CONCATENATED MODULE: ./build/src/python/replacements/faiss-cpu.js



const faissCpu = {
    id: 'faiss-cpu',
    title: 'FAISS with CUDA where no GPU is in sight',
    severity: 'warning',
    appliesTo: ['faiss-gpu', 'faiss-gpu-cu11', 'faiss-gpu-cu12'],
    looksFor: ['faiss', ...gpu_signs/* GPU_WORDS */.je],
    signs: gpu_signs/* GPU_SIGNS */.KM,
    together: false,
    summary: 'A GPU build of faiss is required, and neither the code nor the deployment shows a GPU.',
    rationale: 'faiss-cpu has the same import name and the same index types; only the Gpu* classes are missing.',
    caveat: 'Versions of the two are not released together: check the version that you pin.',
    propose(context) {
        const { requirement, usage } = context;
        const gpu = (0,code_evidence/* namesUsed */.oE)(usage, 'faiss').some((name) => /gpu/i.test(name));
        if (gpu || (0,code_evidence/* importsAll */.Q7)(usage, 'faiss') || !(0,gpu_signs/* showsNoGpu */.iG)(context))
            return null;
        return {
            requirements: [inPlaceOf(requirement.requirement, 'faiss-cpu')],
            index: null,
            evidence: 'no faiss GPU call and no GPU request was found',
        };
    },
};

;// CONCATENATED MODULE: ./build/src/python/replacements/jax-cpu.js


const CUDA_EXTRA = /^(cuda|cuda\d+|cuda\d+-pip|cuda\d+-local)$/;
const jaxCpu = {
    id: 'jax-cpu',
    title: 'JAX with CUDA where no GPU is in sight',
    severity: 'warning',
    appliesTo: ['jax'],
    looksFor: ['jax', ...gpu_signs/* GPU_WORDS */.je],
    signs: gpu_signs/* GPU_SIGNS */.KM,
    together: false,
    summary: 'jax is required with a CUDA extra, and neither the code nor the deployment shows a GPU.',
    rationale: 'The cuda extras bring the jax-cuda plugin and the nvidia-* distributions; jaxlib runs on the CPU without them.',
    caveat: 'Nothing then runs on a GPU.',
    propose(context) {
        const { requirement } = context.requirement;
        const cuda = requirement.extras.filter((extra) => CUDA_EXTRA.test(extra));
        if (cuda.length === 0 || !(0,gpu_signs/* showsNoGpu */.iG)(context))
            return null;
        const extras = requirement.extras.filter((extra) => !CUDA_EXTRA.test(extra));
        return {
            requirements: [(0,python_requirement/* formatRequirement */.z)({ ...requirement, extras })],
            index: null,
            evidence: `the extra ${cuda.join(', ')} is asked for, and no GPU request was found`,
        };
    },
};

;// CONCATENATED MODULE: ./build/src/python/replacements/librosa-soundfile.js


const librosaSoundfile = {
    id: 'librosa-soundfile',
    title: 'An audio analysis suite to read files',
    severity: 'info',
    appliesTo: ['librosa'],
    looksFor: ['librosa'],
    together: false,
    summary: 'librosa is required, and the code uses only librosa.load and the file properties.',
    rationale: 'librosa.load reads through soundfile itself; librosa brings numba, scikit-learn and scipy with it.',
    caveat: 'librosa.load resamples to 22,050 Hz and mixes to mono by default, and reads AAC; soundfile.read does none of it.',
    propose({ requirement, usage }) {
        if ((0,code_evidence/* importsAll */.Q7)(usage, 'librosa'))
            return null;
        if (!(0,code_evidence/* usesOnly */.Rh)(usage, 'librosa', ['librosa.load', 'librosa.get_duration', 'librosa.get_samplerate']))
            return null;
        return {
            requirements: [inPlaceOf(requirement.requirement, 'soundfile')],
            index: null,
            evidence: `only loading is used (${(0,code_evidence/* placesOfImport */.R6)(usage, 'librosa')})`,
        };
    },
};

// EXTERNAL MODULE: ./build/src/python/replacements/variant.js
var replacements_variant = __webpack_require__(8929);
;// CONCATENATED MODULE: ./build/src/python/replacements/mlflow-tracing.js



const SPANS = [
    'add_trace',
    'entities.SpanType',
    'get_current_active_span',
    'get_last_active_trace_id',
    'get_trace',
    'start_span',
    'start_span_no_context',
    'trace',
    'tracing',
    'update_current_trace',
].map((name) => `mlflow.${name}`);
const TRACING = [
    ...SPANS,
    'mlflow.entities',
    'mlflow.set_experiment',
    'mlflow.set_tracking_uri',
];
const mlflowTracing = {
    id: 'mlflow-tracing',
    title: 'All of MLflow for its tracing',
    severity: 'warning',
    appliesTo: ['mlflow', 'mlflow-skinny'],
    looksFor: ['mlflow'],
    signs: {
        'mlflow-command': /(?:^|[\s"'/[&|;])mlflow["',\s]{1,9}(?:server|ui|run|models|gateway|artifacts|db|deployments|sagemaker|gc|experiments|runs|doctor)\b/m,
        'mlflow-sql': /\b(?:sqlite|postgresql|mysql|mssql)(?:\+\w+)?:\/\//,
    },
    together: false,
    summary: 'mlflow is required, and the code uses only its tracing functions.',
    rationale: 'mlflow-tracing, released since MLflow 3, is the part that production code needs to write traces; the import name is the same.',
    caveat: 'Do not install it beside mlflow or mlflow-skinny: they share the `mlflow/` folder.',
    propose(context) {
        const { requirement, usage, text, direct } = context;
        if (requirement.requirement.extras.length > 0 || !text.complete)
            return null;
        if (text.signs.has('mlflow-command') || text.signs.has('mlflow-sql'))
            return null;
        if ((0,code_evidence/* importsAll */.Q7)(usage, 'mlflow') || !(0,code_evidence/* usesOnly */.Rh)(usage, 'mlflow', TRACING))
            return null;
        const traces = SPANS.some((name) => usage.usesOf(name).length > 0);
        if (!traces || (0,replacements_variant/* isNeededByOthers */.Ox)(context) || !(0,replacements_variant/* isReleasedSince */.ms)(context, '3.0.0'))
            return null;
        if (direct.filter((name) => /^mlflow(-skinny)?$/.test(name)).length > 1)
            return null;
        return {
            requirements: [renamed(requirement.requirement, 'mlflow-tracing')],
            index: null,
            evidence: `only tracing functions are used (${(0,code_evidence/* placesOfImport */.R6)(usage, 'mlflow')})`,
        };
    },
};

;// CONCATENATED MODULE: ./build/src/python/replacements/mlflow-skinny.js




const CLIENT = [
    'MlflowClient',
    'MlflowException',
    'active_run',
    'artifacts',
    'client.MlflowClient',
    'create_experiment',
    'delete_experiment',
    'delete_run',
    'delete_tag',
    'end_run',
    'entities',
    'exceptions',
    'get_artifact_uri',
    'get_experiment',
    'get_experiment_by_name',
    'get_registry_uri',
    'get_run',
    'get_tracking_uri',
    'last_active_run',
    'log_artifact',
    'log_artifacts',
    'log_dict',
    'log_metric',
    'log_metrics',
    'log_param',
    'log_params',
    'log_text',
    'search_experiments',
    'search_model_versions',
    'search_registered_models',
    'set_experiment',
    'set_experiment_tag',
    'set_experiment_tags',
    'set_registry_uri',
    'set_tag',
    'set_tags',
    'set_tracking_uri',
    'start_run',
    'tracking.MlflowClient',
].map((name) => `mlflow.${name}`);
const ON_THE_WAY = ['mlflow.client', 'mlflow.tracking'];
const mlflowSkinny = {
    id: 'mlflow-skinny',
    title: 'All of MLflow for its client',
    severity: 'warning',
    appliesTo: ['mlflow'],
    looksFor: ['mlflow'],
    signs: {
        'mlflow-command': /(?:^|[\s"'/[&|;])mlflow["',\s]{1,9}(?:server|ui|run|models|gateway|artifacts|db|deployments|sagemaker|gc|experiments|runs|doctor)\b/m,
        'mlflow-sql': /\b(?:sqlite|postgresql|mysql|mssql)(?:\+\w+)?:\/\//,
        'mlflow-remote': /MLFLOW_TRACKING_URI|set_tracking_uri|tracking_uri\s?=/,
    },
    together: false,
    summary: 'mlflow is required, and the code uses only the client of a tracking server or registry.',
    rationale: 'mlflow-skinny is the same release without the server, SQL storage and data-science dependencies; the import name ' +
        'is the same (mlflow#10681 collects the requests). The rule is silent where `mlflow` is run as a command, where a ' +
        'database is named, and where nothing names a tracking server: a local store needs SQL.',
    caveat: 'Model flavours (mlflow.sklearn and so on), mlflow.pyfunc and the server need the full distribution.',
    propose(context) {
        const { requirement, usage, text } = context;
        if (requirement.requirement.extras.length > 0 || !text.complete)
            return null;
        if (text.signs.has('mlflow-command') || text.signs.has('mlflow-sql') || !text.signs.has('mlflow-remote'))
            return null;
        const used = (0,code_evidence/* namesUsed */.oE)(usage, 'mlflow').filter((name) => name !== 'mlflow' && !ON_THE_WAY.includes(name));
        if ((0,code_evidence/* importsAll */.Q7)(usage, 'mlflow') || !(0,code_evidence/* usesOnly */.Rh)(usage, 'mlflow', CLIENT, ON_THE_WAY))
            return null;
        if ((0,code_evidence/* firstUse */.SQ)(usage, ['.log_figure', '.log_image', '.log_table']) !== null)
            return null;
        if ((0,code_evidence/* usesOnly */.Rh)(usage, 'mlflow', TRACING))
            return null;
        if (used.length === 0 || (0,replacements_variant/* isNeededByOthers */.Ox)(context) || !(0,replacements_variant/* isReleasedSince */.ms)(context, '1.14.0'))
            return null;
        const more = used.length > 4 ? ` and ${used.length - 4} more` : '';
        return {
            requirements: [renamed(requirement.requirement, 'mlflow-skinny')],
            index: null,
            evidence: `only the client is used: ${used.slice(0, 4).join(', ')}${more} (${(0,code_evidence/* placesOfImport */.R6)(usage, 'mlflow')})`,
        };
    },
};

;// CONCATENATED MODULE: ./build/src/python/replacements/onnxruntime-cpu.js


const onnxruntimeCpu = {
    id: 'onnxruntime-cpu',
    title: 'ONNX Runtime with CUDA where no GPU is in sight',
    severity: 'warning',
    appliesTo: ['onnxruntime-gpu'],
    looksFor: ['onnxruntime', ...gpu_signs/* GPU_WORDS */.je],
    signs: gpu_signs/* GPU_SIGNS */.KM,
    together: false,
    summary: 'onnxruntime-gpu is required, and neither the code nor the deployment shows a GPU.',
    rationale: 'onnxruntime is the same release with the CPU execution provider only; same import name.',
    caveat: 'Sessions that are given a GPU execution provider at run time fall back to the CPU with a warning.',
    propose(context) {
        if (!(0,gpu_signs/* showsNoGpu */.iG)(context))
            return null;
        const requirement = { ...context.requirement.requirement, extras: [] };
        return {
            requirements: [renamed(requirement, 'onnxruntime')],
            index: null,
            evidence: 'no GPU execution provider and no GPU request was found',
        };
    },
};

;// CONCATENATED MODULE: ./build/src/python/replacements/opencv-windows.js

const WINDOW_NAMES = [
    'addText',
    'createButton',
    'createTrackbar',
    'destroyAllWindows',
    'destroyWindow',
    'displayOverlay',
    'displayStatusBar',
    'getMouseWheelDelta',
    'getTrackbarPos',
    'getWindowImageRect',
    'getWindowProperty',
    'imshow',
    'moveWindow',
    'namedWindow',
    'pollKey',
    'resizeWindow',
    'selectROI',
    'selectROIs',
    'setMouseCallback',
    'setTrackbarMax',
    'setTrackbarMin',
    'setTrackbarPos',
    'setWindowProperty',
    'setWindowTitle',
    'startWindowThread',
    'waitKey',
    'waitKeyEx',
];
const WINDOW_FUNCTIONS = new Set(WINDOW_NAMES.map((name) => `cv2.${name}`));
const WINDOW_SIGNS = {
    'opencv-window': new RegExp(`(?<!(?:\\b(?:plt|pyplot|pylab|px|io|sns)|\\bax\\w{0,20}(?:\\[[^\\]\\n]{0,40}\\]){0,2})\\.)\\bimshow\\b|\\b(?:${WINDOW_NAMES.filter((name) => name !== 'imshow' && name !== 'addText').join('|')})\\b`),
};
function mayOpenWindow({ usage, text }) {
    if (!text.complete || text.signs.has('opencv-window') || (0,code_evidence/* importsAll */.Q7)(usage, 'cv2'))
        return true;
    return (0,code_evidence/* namesUsed */.oE)(usage, 'cv2').some((name) => WINDOW_FUNCTIONS.has(name));
}

;// CONCATENATED MODULE: ./build/src/python/replacements/opencv-headless.js




const opencvHeadless = {
    id: 'opencv-headless',
    title: 'OpenCV with its window toolkit, and no window is opened',
    severity: 'warning',
    appliesTo: ['opencv-python', 'opencv-contrib-python'],
    looksFor: ['cv2'],
    signs: WINDOW_SIGNS,
    together: false,
    summary: 'opencv-python or opencv-contrib-python is required, and the code names no window function such as cv2.imshow.',
    rationale: 'The headless build is the same release without Qt and without the need for libGL and X11 system packages: the ' +
        'wheel is smaller, and `libgl1` with its chain can leave the image (opencv-python#208). Never install both: they ' +
        'write the same `cv2/` folder (opencv-python#467).',
    caveat: 'cv2.imshow and its kin raise an error then; a distribution that requires opencv-python by name, added later, overwrites it.',
    propose(context) {
        const { requirement, usage } = context;
        const { normalizedName } = requirement.requirement;
        if (!(0,code_evidence/* isImported */.PX)(usage, 'cv2') || mayOpenWindow(context) || (0,replacements_variant/* isNeededByOthers */.Ox)(context))
            return null;
        return {
            requirements: [renamed(requirement.requirement, `${normalizedName}-headless`)],
            index: null,
            evidence: `cv2 is imported (${(0,code_evidence/* placesOfImport */.R6)(usage, 'cv2')}), and none of its window functions is named`,
        };
    },
};

;// CONCATENATED MODULE: ./build/src/python/replacements/otlp-http.js


const otlpHttp = {
    id: 'otlp-http',
    title: 'Both OTLP exporters where one is used',
    severity: 'warning',
    appliesTo: ['opentelemetry-exporter-otlp'],
    looksFor: ['opentelemetry'],
    signs: {
        'otlp-chosen-elsewhere': /OTEL_EXPORTER_OTLP_(?:(?:TRACES|METRICS|LOGS)_)?PROTOCOL|OTEL_(?:TRACES|METRICS|LOGS)_EXPORTER|\bopentelemetry-instrument\b|exporter\.otlp\.proto\.grpc/,
    },
    together: false,
    summary: 'opentelemetry-exporter-otlp is required, and the code does not use its gRPC exporter.',
    rationale: 'opentelemetry-exporter-otlp is a bundle of the HTTP and the gRPC exporter; the latter brings grpcio. The rule is ' +
        'silent where the exporter is chosen by environment variables or by automatic instrumentation, which take gRPC by default.',
    caveat: 'Where the deployment sets OTEL_EXPORTER_OTLP_PROTOCOL=grpc, keep it.',
    propose({ requirement, usage, text }) {
        if (!text.complete || text.signs.has('otlp-chosen-elsewhere'))
            return null;
        if (!(0,code_evidence/* isImported */.PX)(usage, 'opentelemetry.exporter.otlp.proto.http') ||
            (0,code_evidence/* isImported */.PX)(usage, 'opentelemetry.exporter.otlp.proto.grpc'))
            return null;
        return {
            requirements: [renamed(requirement.requirement, 'opentelemetry-exporter-otlp-proto-http')],
            index: null,
            evidence: 'only the HTTP exporter is imported',
        };
    },
};

;// CONCATENATED MODULE: ./build/src/python/replacements/pandas-performance.js


const pandasPerformance = {
    id: 'pandas-performance',
    title: 'A compiler for pandas that nothing uses',
    severity: 'warning',
    appliesTo: ['pandas'],
    looksFor: ['pandas', 'numba', 'numexpr', 'bottleneck'],
    signs: { 'numba-engine': /["']numba["']|use_numba/ },
    together: false,
    summary: 'pandas is required with the extra performance, and the code never chooses engine="numba".',
    rationale: 'The extra brings numba with llvmlite, bottleneck and numexpr; pandas uses numba only where engine="numba" is given.',
    caveat: 'bottleneck and numexpr go too: some reductions, DataFrame.query and DataFrame.eval get slower.',
    propose({ requirement: { requirement }, usage, text, direct }) {
        if (!requirement.extras.includes('performance') || !text.complete)
            return null;
        if (text.signs.has('numba-engine') || usesExpressions(usage))
            return null;
        if (BROUGHT.some((name) => (0,code_evidence/* isImported */.PX)(usage, name) && !direct.includes(name)))
            return null;
        return {
            requirements: [
                (0,python_requirement/* formatRequirement */.z)({
                    ...requirement,
                    extras: requirement.extras.filter((extra) => extra !== 'performance'),
                }),
            ],
            index: null,
            evidence: 'no engine="numba", and no expression for eval or query, is used anywhere',
        };
    },
};
const BROUGHT = ['bottleneck', 'numba', 'numexpr'];
function usesExpressions({ files }) {
    return files.some(({ uses }) => uses.some(({ name, call, literals }) => call && /(?:^|\.)(?:eval|query)$/.test(name) && literals.length > 0));
}

;// CONCATENATED MODULE: ./build/src/python/replacements/plotly-six.js




const plotlySix = {
    id: 'plotly-6',
    title: 'An older plotly, which is heavier',
    severity: 'info',
    appliesTo: ['plotly'],
    looksFor: ['plotly', 'kaleido'],
    signs: { 'static-images': /\.(?:write_image|to_image|write_images)\b|\bkaleido\b/ },
    together: false,
    summary: 'The version of plotly is held below 6.',
    rationale: 'plotly 6 dropped bundled validators and old JavaScript bundles. The rule is silent where static images are written: ' +
        'plotly 6 wants kaleido 1 for them, which is small but needs a Chrome in the image.',
    caveat: 'plotly 6 is a major release: read its migration notes first.',
    propose(context) {
        const { requirement } = context.requirement;
        const { closure, direct, usage, text } = context;
        const version = closure.get('plotly')?.version ?? '';
        if (requirement.specifier.specifiers.length === 0 || !/^[345]\./.test(version))
            return null;
        if (['6.0.0', '6.9.0', '7.0.0'].some((newer) => (0,specifier/* matchesSpecifier */._p)(requirement.specifier, newer)))
            return null;
        if (direct.includes('kaleido') || (0,code_evidence/* isImported */.PX)(usage, 'kaleido') || !text.complete)
            return null;
        if (text.signs.has('static-images') || (0,replacements_variant/* isNeededByOthers */.Ox)(context))
            return null;
        const withMarker = (0,python_requirement/* formatRequirement */.z)({ ...requirement, specifier: specifier/* ANY_VERSION */.W1 });
        const name = (0,python_requirement/* formatRequirement */.z)({ ...requirement, specifier: specifier/* ANY_VERSION */.W1, marker: null });
        return {
            requirements: [`${name}>=6,<7${withMarker.slice(name.length)}`],
            index: null,
            evidence: `the specifier allows only versions before 6 (${version})`,
        };
    },
};

;// CONCATENATED MODULE: ./build/src/python/replacements/pyarrow-duckdb.js



const FILES = [
    'pyarrow.csv.read_csv',
    'pyarrow.csv.write_csv',
    'pyarrow.parquet.ParquetFile',
    'pyarrow.parquet.read_metadata',
    'pyarrow.parquet.read_schema',
    'pyarrow.parquet.read_table',
    'pyarrow.parquet.write_table',
];
const pyarrow_duckdb_ON_THE_WAY = ['pyarrow.csv', 'pyarrow.parquet'];
const READS_THROUGH_IT = [
    'awswrangler',
    'dask',
    'datasets',
    'deltalake',
    'geopandas',
    'modin',
    'pandas',
    'polars',
    'pyspark',
    'ray',
    'streamlit',
];
const pyarrowDuckdb = {
    id: 'pyarrow-duckdb',
    title: 'Arrow and its compute engine to read files',
    severity: 'info',
    appliesTo: ['pyarrow'],
    looksFor: ['pyarrow', ...READS_THROUGH_IT],
    together: false,
    summary: 'pyarrow is required, the code only reads and writes Parquet or CSV with it, and no library that works through pyarrow is used.',
    rationale: 'There is no smaller pyarrow on the package index (arrow#38536). duckdb reads and writes Parquet and CSV in a wheel of less than half the size; arro3-core with arro3-io is smaller still.',
    caveat: 'Reading becomes `duckdb.read_parquet(path)`, and what comes back is a relation instead of a pyarrow.Table.',
    propose(context) {
        const { requirement, usage, direct } = context;
        if ((0,code_evidence/* importsAll */.Q7)(usage, 'pyarrow') || !(0,code_evidence/* usesOnly */.Rh)(usage, 'pyarrow', FILES, pyarrow_duckdb_ON_THE_WAY))
            return null;
        if (!FILES.some((name) => usage.usesOf(name).length > 0))
            return null;
        if ((0,code_evidence/* isAnyImported */.$R)(usage, READS_THROUGH_IT) || direct.some((name) => READS_THROUGH_IT.includes(name)))
            return null;
        if (!context.text.complete || (0,replacements_variant/* isNeededByOthers */.Ox)(context))
            return null;
        return {
            requirements: [inPlaceOf(requirement.requirement, 'duckdb')],
            index: null,
            evidence: `only files are read and written with it (${(0,code_evidence/* placesOfImport */.R6)(usage, 'pyarrow')})`,
        };
    },
};

;// CONCATENATED MODULE: ./build/src/python/replacements/pyspark-client.js



const pysparkClient = {
    id: 'pyspark-client',
    title: 'All of Spark for a remote session',
    severity: 'warning',
    appliesTo: ['pyspark'],
    looksFor: ['pyspark', 'delta', 'sparknlp', 'databricks'],
    signs: { 'spark-submit': /\bspark-submit\b|\bSPARK_MASTER\b|\bspark\.jars\b/ },
    together: false,
    summary: 'pyspark is required, and the code builds its sessions with SparkSession.builder.remote only.',
    rationale: 'pyspark-client holds the Spark Connect client without the jars (airflow#60031). pyspark-connect is no alternative: ' +
        'it depends on pyspark and its 324 jars (kubeflow/sdk#781).',
    caveat: 'Needs Spark 4; RDDs, SparkContext and JVM access are not there.',
    propose(context) {
        const { requirement, usage, text } = context;
        const { extras } = requirement.requirement;
        if (!(0,code_evidence/* isImported */.PX)(usage, 'pyspark') || (0,code_evidence/* importsAll */.Q7)(usage, 'pyspark') || !text.complete)
            return null;
        if (extras.some((extra) => extra !== 'connect') || !(0,replacements_variant/* isReleasedSince */.ms)(context, '4.0.0'))
            return null;
        if ((0,code_evidence/* isAnyImported */.$R)(usage, LOCAL_MODULES) || text.signs.has('spark-submit') || (0,replacements_variant/* isNeededByOthers */.Ox)(context))
            return null;
        const place = remoteSession(usage);
        if (place === null || hasLocalSession(usage))
            return null;
        return {
            requirements: [renamed({ ...requirement.requirement, extras: [] }, 'pyspark-client')],
            index: null,
            evidence: `sessions are built with .remote() (${place}), and nothing runs Spark in this process`,
        };
    },
};
const LOCAL_MODULES = [
    'delta',
    'pyspark.context',
    'pyspark.ml',
    'pyspark.mllib',
    'pyspark.rdd',
    'pyspark.streaming',
    'sparknlp',
];
function remoteSession({ files }) {
    for (const { path, uses } of files)
        for (const { name, call, literals, range } of uses)
            if (call && isRemote(name, literals))
                return `${path}:${range.startLine}`;
    return null;
}
function isRemote(name, literals) {
    if (/^pyspark\.sql\.(?:\w+\.)*builder\.remote$/.test(name))
        return true;
    return name.endsWith('.remote') && literals.some((literal) => /^(?:url=)?sc:\/\//.test(literal));
}
function hasLocalSession({ files }) {
    return files.some(({ imports, uses }) => {
        if (!imports.some(({ module }) => module === 'pyspark' || module.startsWith('pyspark.')))
            return false;
        if (imports.some(({ names }) => names.includes('SparkContext') || names.includes('SparkConf')))
            return true;
        const called = uses.filter(({ call }) => call);
        if (uses.some(({ name }) => /(?:^|\.)(?:sparkContext|SparkContext|_jvm|_jsc|_sc|rdd|parallelize)$/.test(name)))
            return true;
        if (called.some(({ name }) => /(?:^|\.)(?:master|enableHiveSupport)$/.test(name)))
            return true;
        const builds = called.some(({ name }) => /(?:^|\.)(?:getOrCreate|create)$/.test(name));
        return builds && !called.some(({ name, literals }) => isRemote(name, literals));
    });
}

;// CONCATENATED MODULE: ./build/src/python/replacements/sentence-transformers-fastembed.js



const SUPPORTED = new Set([
    'baai/bge-base-en-v1.5',
    'baai/bge-large-en-v1.5',
    'baai/bge-small-en-v1.5',
    'baai/bge-small-zh-v1.5',
    'intfloat/multilingual-e5-large',
    'jinaai/jina-embeddings-v2-base-de',
    'jinaai/jina-embeddings-v2-base-en',
    'jinaai/jina-embeddings-v2-small-en',
    'mixedbread-ai/mxbai-embed-large-v1',
    'nomic-ai/nomic-embed-text-v1',
    'nomic-ai/nomic-embed-text-v1.5',
    'sentence-transformers/all-minilm-l6-v2',
    'sentence-transformers/paraphrase-multilingual-minilm-l12-v2',
    'sentence-transformers/paraphrase-multilingual-mpnet-base-v2',
    'snowflake/snowflake-arctic-embed-l',
    'snowflake/snowflake-arctic-embed-m',
    'snowflake/snowflake-arctic-embed-s',
    'snowflake/snowflake-arctic-embed-xs',
    'thenlper/gte-base',
    'thenlper/gte-large',
]);
const sentenceTransformersFastembed = {
    id: 'sentence-transformers-fastembed',
    title: 'PyTorch for sentence embeddings that ONNX Runtime can compute',
    severity: 'info',
    appliesTo: ['sentence-transformers'],
    looksFor: ['sentence_transformers', 'torch', 'transformers'],
    together: false,
    summary: 'sentence-transformers is required, and the code only encodes, with a model named in it that fastembed supports.',
    rationale: 'fastembed computes the embeddings of common models with ONNX Runtime instead of PyTorch. An image went from 2.47 to 1.16 GB with a cosine similarity of 0.99999994 (exomem#373).',
    caveat: 'The calls have to be rewritten; compare the embeddings of your own texts before you switch (model2vec is smaller still, and loses accuracy).',
    propose(context) {
        const { requirement, closure, usage } = context;
        if (closure.get('torch')?.provided === true || (0,replacements_variant/* isNeededByOthers */.Ox)(context))
            return null;
        const used = (0,code_evidence/* namesUsed */.oE)(usage, 'sentence_transformers').filter((name) => name !== 'sentence_transformers');
        if (used.length === 0 ||
            !used.every((name) => /^sentence_transformers\.SentenceTransformer(\.|$)/.test(name)))
            return null;
        if ((0,code_evidence/* trainingEvidence */.m3)(usage) !== null || (0,code_evidence/* isImported */.PX)(usage, 'torch'))
            return null;
        const model = onlyModel(usage);
        if (model === null || (0,code_evidence/* firstUse */.SQ)(usage, ['.encode']) === null)
            return null;
        return {
            requirements: [inPlaceOf(requirement.requirement, 'fastembed')],
            index: null,
            evidence: `${model} is only asked to encode (${(0,code_evidence/* placesOfImport */.R6)(usage, 'sentence_transformers')}), fastembed supports it, and torch itself is not imported`,
        };
    },
};
function onlyModel(usage) {
    const models = new Set();
    for (const { literals } of usage.usesOf('sentence_transformers.SentenceTransformer')) {
        const name = literals[0]?.replace(/^model_name_or_path=/, '');
        if (name === undefined)
            return null;
        const full = (name.includes('/') ? name : `sentence-transformers/${name}`).toLowerCase();
        if (!SUPPORTED.has(full))
            return null;
        models.add(name);
    }
    return models.size === 0 ? null : [...models].join(' and ');
}

;// CONCATENATED MODULE: ./build/src/python/replacements/slim-variant.js



const VARIANTS = [
    {
        name: 'chromadb',
        slim: 'chromadb-client',
        since: '0.5.10',
        module: 'chromadb',
        enoughFor: ['chromadb.HttpClient', 'chromadb.AsyncHttpClient', 'chromadb.config.Settings'],
        command: 'chroma-command',
    },
    {
        name: 'prefect',
        slim: 'prefect-client',
        since: '3.0.10',
        module: 'prefect',
        enoughFor: ['prefect.client', 'prefect.get_client', 'prefect.deployments.run_deployment'],
        command: 'prefect-command',
    },
];
const slimVariant = {
    id: 'slim-variant',
    title: 'The whole distribution where its client is enough',
    severity: 'warning',
    appliesTo: VARIANTS.map(({ name }) => name),
    looksFor: VARIANTS.map(({ module }) => module),
    signs: {
        'chroma-command': /(?:^|[\s"'/[&|;])chroma["',\s]{1,9}(?:run|utils|login|db)\b/m,
        'prefect-command': /(?:^|[\s"'/[&|;])prefect["',\s]{1,9}(?:server|worker|agent|deploy|deployment|flow|work-pool|cloud|profile|config|block|orion)\b/m,
    },
    together: false,
    summary: 'The project also releases a client distribution, and the code uses nothing beyond it.',
    rationale: 'chromadb and prefect release the part that talks to their server on its own, in the same versions and with the same import names.',
    caveat: 'The server, the command line and what runs locally (embedding functions, local databases) need the full distribution.',
    propose(context) {
        const { requirement, usage, text } = context;
        const variant = VARIANTS.find(({ name }) => name === requirement.requirement.normalizedName);
        if (variant === undefined || requirement.requirement.extras.length > 0)
            return null;
        if (!text.complete || text.signs.has(variant.command))
            return null;
        if ((0,replacements_variant/* isNeededByOthers */.Ox)(context) || !(0,replacements_variant/* isReleasedSince */.ms)(context, variant.since))
            return null;
        if (!usesOnlyOf(usage, variant))
            return null;
        return {
            requirements: [renamed(requirement.requirement, variant.slim)],
            index: null,
            evidence: `only its client is used (${(0,code_evidence/* placesOfImport */.R6)(usage, variant.module)})`,
        };
    },
};
function usesOnlyOf(usage, { module, enoughFor }) {
    return !(0,code_evidence/* importsAll */.Q7)(usage, module) && (0,code_evidence/* usesOnly */.Rh)(usage, module, enoughFor);
}

;// CONCATENATED MODULE: ./build/src/python/replacements/tensorflow-cpu.js



const tensorflowCpu = {
    id: 'tensorflow-cpu',
    title: 'TensorFlow with CUDA code where no GPU is in sight',
    severity: 'warning',
    appliesTo: ['tensorflow', 'tensorflow-gpu'],
    looksFor: ['tensorflow', ...gpu_signs/* GPU_WORDS */.je],
    signs: gpu_signs/* GPU_SIGNS */.KM,
    together: false,
    summary: 'tensorflow is required for Linux x86-64, and neither the code nor the deployment shows a GPU.',
    rationale: 'tensorflow-cpu is the same release built without CUDA code; same import name, same versions.',
    caveat: 'A distribution that requires "tensorflow" by name, added later, brings it back beside this one.',
    propose(context) {
        const { requirement } = context.requirement;
        if (!(0,gpu_signs/* showsNoGpu */.iG)(context) || context.platform !== 'linux/amd64' || requirement.extras.length > 0)
            return null;
        if ((0,replacements_variant/* isNeededByOthers */.Ox)(context))
            return null;
        return {
            requirements: [renamed(requirement, 'tensorflow-cpu')],
            index: null,
            evidence: 'no GPU request was found in the code or the deployment, and only this requirement asks for tensorflow',
        };
    },
};

;// CONCATENATED MODULE: ./build/src/python/replacements/tensorflow-lite.js



const INTERPRETER = [
    'tensorflow.lite.Interpreter',
    'tensorflow.lite.experimental.load_delegate',
    'tensorflow.lite.python.interpreter',
];
const tensorflowLite = {
    id: 'tensorflow-lite',
    title: 'All of TensorFlow for its Lite interpreter',
    severity: 'info',
    appliesTo: ['tensorflow', 'tensorflow-cpu'],
    looksFor: ['tensorflow'],
    signs: { 'tensorflow-command': /\b(?:saved_model_cli|tflite_convert|tf_upgrade_v2|tensorboard)\b/ },
    together: false,
    summary: 'tensorflow is required, and the code uses nothing of it but tf.lite.Interpreter.',
    rationale: 'The interpreter for .tflite models is released alone as ai-edge-litert, with the import name `ai_edge_litert`.',
    caveat: 'Change the import to `from ai_edge_litert.interpreter import Interpreter`; models that use select TensorFlow operators need tensorflow.',
    propose(context) {
        const { requirement, usage, text } = context;
        if ((0,code_evidence/* importsAll */.Q7)(usage, 'tensorflow') || !(0,code_evidence/* usesOnly */.Rh)(usage, 'tensorflow', INTERPRETER, ['tensorflow.lite']))
            return null;
        if (!text.complete || text.signs.has('tensorflow-command') || (0,replacements_variant/* isNeededByOthers */.Ox)(context))
            return null;
        return {
            requirements: [inPlaceOf(requirement.requirement, 'ai-edge-litert')],
            index: null,
            evidence: `only the interpreter of tensorflow.lite is used (${(0,code_evidence/* placesOfImport */.R6)(usage, 'tensorflow')})`,
        };
    },
};

;// CONCATENATED MODULE: ./build/src/python/replacements/torch-cpu.js



const FAMILY = ['torch', 'torchvision', 'torchaudio'];
const torchCpu = {
    id: 'torch-cpu',
    title: 'PyTorch with CUDA where no GPU is in sight',
    severity: 'warning',
    appliesTo: 'any',
    looksFor: gpu_signs/* GPU_WORDS */.je,
    signs: { ...gpu_signs/* GPU_SIGNS */.KM, 'cpu-index': /\/whl\/cpu\b|torch-backend["']?[=\s]\s?["']?cpu|UV_TORCH_BACKEND/ },
    together: true,
    summary: "The closure holds torch with NVIDIA's CUDA libraries, and neither the code nor the deployment shows a GPU.",
    rationale: 'On Linux x86-64 the default torch wheel is the CUDA build and brings the nvidia-* distributions and triton. ' +
        "The CPU build from PyTorch's own index has none of them. Images shrank from 3.38 to 0.68 GB pulled " +
        '(future-agi#2789) and from 3.31 to 0.59 GB (pycon#4686). With uv, `tool.uv.torch-backend = "cpu"` or ' +
        "`--torch-backend cpu` chooses it; with pip, PyTorch's CPU index as `--index-url`, as its install selector shows. " +
        'torch, torchvision and torchaudio have to come from the same index.',
    caveat: 'Nothing then runs on a GPU; name the CPU index explicitly, so that other distributions still come from your own.',
    propose(context) {
        const { requirement, direct, closure, platform, text, deployed } = context;
        if (!platform.startsWith('linux/') || !(0,gpu_signs/* showsNoGpu */.iG)(context))
            return null;
        if (text.signs.has('cpu-index') && !deployed)
            return null;
        const torch = closure.get('torch');
        if (torch === undefined || torch.provided || torch.version?.includes('+'))
            return null;
        const cuda = [...closure.values()].filter(({ name, provided }) => name.startsWith('nvidia-') && !provided && leadsTo(closure, 'torch', name));
        if (cuda.length === 0)
            return null;
        const evidence = `${cuda.length} nvidia-* distributions come with torch, and no CUDA base image, GPU request or .cuda() call was found`;
        const { normalizedName } = requirement.requirement;
        if (FAMILY.includes(normalizedName))
            return { requirements: [(0,python_requirement/* formatRequirement */.z)(requirement.requirement)], index: 'pytorch-cpu', evidence };
        if (direct.includes('torch') || direct.find((name) => leadsTo(closure, name, 'torch')) !== normalizedName)
            return null;
        return {
            requirements: [(0,python_requirement/* formatRequirement */.z)(requirement.requirement), 'torch'],
            index: 'pytorch-cpu',
            evidence,
        };
    },
};

;// CONCATENATED MODULE: ./build/src/python/replacements/torch-onnxruntime.js




const SERVING = [
    'Tensor',
    'as_tensor',
    'argmax',
    'cat',
    'cuda.is_available',
    'device',
    'float16',
    'float32',
    'from_numpy',
    'inference_mode',
    'int64',
    'jit',
    'long',
    'nn.functional.normalize',
    'nn.functional.softmax',
    'no_grad',
    'set_num_interop_threads',
    'set_num_threads',
    'sigmoid',
    'softmax',
    'stack',
    'tensor',
    'topk',
    'zeros',
].map((name) => `torch.${name}`);
const torchOnnxruntime = {
    id: 'torch-onnxruntime',
    title: 'PyTorch to serve a saved model',
    severity: 'info',
    appliesTo: ['torch'],
    looksFor: [...gpu_signs/* GPU_WORDS */.je, 'transformers', 'lightning', 'pytorch_lightning', 'accelerate', 'peft', 'trl'],
    signs: gpu_signs/* GPU_SIGNS */.KM,
    together: false,
    summary: 'torch is required, the code loads a TorchScript model and runs it, and nothing trains.',
    rationale: 'A model exported to ONNX runs in ONNX Runtime, whose wheel and closure are a fraction of even the CPU build of torch.',
    caveat: 'Export the model once with torch.onnx.export and compare its outputs; operators without an ONNX form need torch.',
    propose(context) {
        const { requirement, usage } = context;
        if ((0,code_evidence/* firstUse */.SQ)(usage, ['torch.jit.load']) === null || (0,code_evidence/* trainingEvidence */.m3)(usage) !== null)
            return null;
        if ((0,code_evidence/* importsAll */.Q7)(usage, 'torch') || !(0,code_evidence/* usesOnly */.Rh)(usage, 'torch', SERVING))
            return null;
        if (!(0,gpu_signs/* showsNoGpu */.iG)(context) || (0,replacements_variant/* isNeededByOthers */.Ox)(context))
            return null;
        return {
            requirements: [inPlaceOf(requirement.requirement, 'onnxruntime')],
            index: null,
            evidence: `a TorchScript model is loaded and run (${(0,code_evidence/* placesOfImport */.R6)(usage, 'torch')}), and nothing is trained or defined`,
        };
    },
};

;// CONCATENATED MODULE: ./build/src/python/replacements/transformers-tokenizers.js



const transformersTokenizers = {
    id: 'transformers-tokenizers',
    title: 'All of transformers for its tokenizers',
    severity: 'info',
    appliesTo: ['transformers'],
    looksFor: ['transformers'],
    signs: { 'framework-tensors': /return_tensors["']?\s?[=:]|trust_remote_code/ },
    together: false,
    summary: 'transformers is required, and the code uses only its tokenizer classes.',
    rationale: 'The fast tokenizers of transformers are those of the tokenizers distribution: `Tokenizer.from_pretrained(name)` loads the same tokenizer.json.',
    caveat: 'Padding, truncation and special tokens are then set on the tokenizer itself; compare the ids on your own texts.',
    propose(context) {
        const { requirement, usage, text } = context;
        const used = (0,code_evidence/* namesUsed */.oE)(usage, 'transformers').filter((name) => name !== 'transformers');
        if (used.length === 0 || !used.every((name) => /^transformers\.\w*Tokenizer(Fast)?(\.|$)/.test(name)))
            return null;
        if ((0,code_evidence/* firstUse */.SQ)(usage, ['.apply_chat_template']) !== null || text.signs.has('framework-tensors'))
            return null;
        if (!text.complete || (0,replacements_variant/* isNeededByOthers */.Ox)(context))
            return null;
        return {
            requirements: [inPlaceOf(requirement.requirement, 'tokenizers')],
            index: null,
            evidence: `only tokenizer classes are used (${(0,code_evidence/* placesOfImport */.R6)(usage, 'transformers')})`,
        };
    },
};

;// CONCATENATED MODULE: ./build/src/python/replacements/ultralytics-headless.js




const ultralyticsHeadless = {
    id: 'ultralytics-headless',
    title: "YOLO with OpenCV's window toolkit, and no window is opened",
    severity: 'warning',
    appliesTo: ['ultralytics'],
    looksFor: ['cv2', 'ultralytics'],
    signs: {
        ...WINDOW_SIGNS,
        'yolo-window': /\bshow["']?\s?[=:]\s?["']?true\b/i,
        'yolo-command': /(?:^|[\s"'[&|;])yolo["',\s]{1,9}(?:train|predict|val|export|track|detect|segment|classify|pose|obb|benchmark|solutions|cfg=|mode=|task=)/m,
    },
    together: false,
    summary: 'ultralytics is required, and the code neither shows results in a window nor calls a window function of OpenCV.',
    rationale: 'ultralytics requires opencv-python by name. ultralytics-opencv-headless is the same release with ' +
        'opencv-python-headless instead (ultralytics#23077), which needs neither libGL nor X11 in the image.',
    caveat: 'The same import name: take ultralytics itself out, and do not require opencv-python beside it.',
    propose(context) {
        const { requirement, usage, text, direct } = context;
        if (!(0,code_evidence/* isImported */.PX)(usage, 'ultralytics') || mayOpenWindow(context) || !text.complete)
            return null;
        if (text.signs.has('yolo-window') || text.signs.has('yolo-command') || showsResults(context.usage))
            return null;
        if (direct.some((name) => /^opencv-(contrib-)?python$/.test(name)))
            return null;
        if ((0,replacements_variant/* isNeededByOthers */.Ox)(context) || !(0,replacements_variant/* isReleasedSince */.ms)(context, '8.3.242'))
            return null;
        return {
            requirements: [renamed(requirement.requirement, 'ultralytics-opencv-headless')],
            index: null,
            evidence: `ultralytics is imported (${(0,code_evidence/* placesOfImport */.R6)(usage, 'ultralytics')}), and nothing is shown in a window`,
        };
    },
};
function showsResults({ files }) {
    return files.some(({ imports, uses }) => imports.some(({ module }) => module.split('.')[0] === 'ultralytics')
        ? uses.some(({ name, call }) => call && name === '.show')
        : false);
}

;// CONCATENATED MODULE: ./build/src/python/replacements/ultralytics-onnx.js





const ultralyticsOnnx = {
    id: 'ultralytics-onnx',
    title: 'The YOLO training stack to run predictions',
    severity: 'info',
    appliesTo: ['ultralytics'],
    looksFor: ['ultralytics'],
    signs: {
        'yolo-command': /(?:^|[\s"'[&|;])yolo["',\s]{1,9}(?:train|predict|val|export|track|detect|segment|classify|pose|obb|benchmark|solutions|cfg=|mode=|task=)/m,
    },
    together: false,
    summary: 'ultralytics is required, and the code only predicts with a YOLO model.',
    rationale: 'A model exported once (`yolo export format=onnx`) runs in ONNX Runtime; requests for an inference-only install are open (ultralytics#19438, #749).',
    caveat: 'Letterboxing and non-maximum suppression are then yours to do, or export with nms=True; compare the boxes.',
    propose(context) {
        const { requirement, usage, text } = context;
        if (!(0,code_evidence/* usesOnly */.Rh)(usage, 'ultralytics', ['ultralytics.YOLO']) || !text.complete)
            return null;
        if ((0,code_evidence/* firstUse */.SQ)(usage, ['.train', '.val', '.tune', '.export', '.track', '.benchmark', '.plot']) !== null)
            return null;
        if (text.signs.has('yolo-command') || (0,replacements_variant/* isNeededByOthers */.Ox)(context))
            return null;
        const { marker } = requirement.requirement;
        const headless = (0,python_requirement/* formatRequirement */.z)({
            name: 'opencv-python-headless',
            normalizedName: 'opencv-python-headless',
            extras: [],
            specifier: specifier/* ANY_VERSION */.W1,
            url: null,
            marker,
        });
        return {
            requirements: [inPlaceOf(requirement.requirement, 'onnxruntime'), headless],
            index: null,
            evidence: `models only predict (${(0,code_evidence/* placesOfImport */.R6)(usage, 'ultralytics')}): no train, val, tune, track or export`,
        };
    },
};

;// CONCATENATED MODULE: ./build/src/python/replacements/unused-requirement.js



const unusedRequirement = {
    id: 'unused-requirement',
    title: 'Required, but used nowhere',
    severity: 'warning',
    appliesTo: import_only/* IMPORT_ONLY */.FZ,
    looksFor: import_only/* IMPORT_ONLY_MODULES */.zH,
    together: true,
    summary: 'No code, script, Dockerfile, workflow or configuration names the requirement, a module or a command of it, and nothing that is used needs it.',
    rationale: 'What training or notebooks once needed stays in the requirements of what is deployed. The rule knows the heavy ' +
        'libraries that work only when code imports them or a command names them, and leaves all others alone: drivers, ' +
        'plugins, servers, file formats. It is silent where a library that is imported may use the requirement as its ' +
        'backend, where saved models are loaded, and in files that a compiler of requirements made.',
    caveat: 'Code outside of this folder is not seen: run the tests without it, or move it to a development group first.',
    propose(context) {
        const { requirement, usage, direct, closure, text } = context;
        const { normalizedName } = requirement.requirement;
        if (usage.files.length === 0 || !text.complete || context.generated)
            return null;
        if (isUsed(context, normalizedName))
            return null;
        if (direct.some((other) => other !== normalizedName && isUsed(context, other) && leadsTo(closure, other, normalizedName)))
            return null;
        return {
            requirements: [],
            index: null,
            evidence: `${notImported(usage.files)}, and no command or configuration uses it`,
            action: 'Drop it, or move it to a development group',
        };
    },
};
function notImported(files) {
    const notebooks = files.filter(({ path }) => path.endsWith('.ipynb')).length;
    const [one, many] = notebooks === 0
        ? ['Python file', 'Python files']
        : notebooks === files.length
            ? ['notebook', 'notebooks']
            : ['file', 'Python files and notebooks'];
    return files.length === 1
        ? `the only ${one} does not import it`
        : `none of the ${files.length} ${many} imports it`;
}
function isUsed(context, name) {
    const imported = (0,import_only/* importNamesOf */.rn)(name, context.closure.get(name)?.importNames ?? []);
    return ((0,code_evidence/* isAnyImported */.$R)(context.usage, imported) ||
        (0,import_only/* filesNaming */.OM)(context, name).length > 0 ||
        (0,import_only/* mayBeNeededUnnamed */.Gx)(context, name));
}

;// CONCATENATED MODULE: ./build/src/python/replacements/xgboost-cpu.js



const xgboostCpu = {
    id: 'xgboost-cpu',
    title: 'XGBoost with CUDA where no GPU is in sight',
    severity: 'warning',
    appliesTo: ['xgboost'],
    looksFor: ['xgboost', ...gpu_signs/* GPU_WORDS */.je],
    signs: {
        ...gpu_signs/* GPU_SIGNS */.KM,
        'xgboost-gpu': /\bgpu_(?:hist|predictor|id|coord_descent)\b|\bpredictor["']?\s?[:=]\s?["']gpu/,
    },
    together: false,
    summary: 'xgboost is required on Linux or Windows, and neither the code nor the deployment shows a GPU.',
    rationale: "xgboost's Linux wheel holds CUDA code and requires nvidia-nccl-cu12. xgboost-cpu is released by the same project " +
        'with the same import name and versions since 2.1.1 (xgboost-distribution#106).',
    caveat: 'It is released for x86-64 Linux and Windows only: where the file is installed elsewhere too, keep xgboost there behind a marker.',
    propose(context) {
        const { requirement, platform, text } = context;
        if (!['linux/amd64', 'windows/amd64'].includes(platform) || !(0,replacements_variant/* isReleasedSince */.ms)(context, '2.1.1'))
            return null;
        if (!(0,gpu_signs/* showsNoGpu */.iG)(context) || text.signs.has('xgboost-gpu') || (0,replacements_variant/* isNeededByOthers */.Ox)(context))
            return null;
        return {
            requirements: [renamed(requirement.requirement, 'xgboost-cpu')],
            index: null,
            evidence: 'no GPU request was found in the code or the deployment, and only this requirement asks for xgboost',
        };
    },
};

;// CONCATENATED MODULE: ./build/src/python/replacements/replacements.js

























const replacements = [
    developmentRequirement,
    evidentlyDrift,
    faissCpu,
    jaxCpu,
    librosaSoundfile,
    mlflowSkinny,
    mlflowTracing,
    onnxruntimeCpu,
    opencvHeadless,
    otlpHttp,
    pandasPerformance,
    plotlySix,
    pyarrowDuckdb,
    pysparkClient,
    sentenceTransformersFastembed,
    slimVariant,
    tensorflowCpu,
    tensorflowLite,
    torchCpu,
    torchOnnxruntime,
    transformersTokenizers,
    ultralyticsHeadless,
    ultralyticsOnnx,
    unusedRequirement,
    xgboostCpu,
];


/***/ }),

/***/ 8929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mo: () => (/* binding */ hasUnknownDependencies),
/* harmony export */   Ox: () => (/* binding */ isNeededByOthers),
/* harmony export */   ms: () => (/* binding */ isReleasedSince)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(696);

function isReleasedSince({ closure, requirement }, since) {
    const chosen = (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(closure.get(requirement.requirement.normalizedName)?.version ?? '');
    const first = (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(since);
    return chosen !== null && first !== null && (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(chosen, first) >= 0;
}
function isNeededByOthers({ closure, requirement }) {
    const name = requirement.requirement.normalizedName;
    for (const other of closure.values())
        if (!other.provided && other.name !== name && other.dependencies.includes(name))
            return true;
    return false;
}
function hasUnknownDependencies({ closure, direct }) {
    return direct.some((name) => {
        const gap = closure.get(name)?.gap ?? null;
        return gap === 'not-in-catalogue' || gap === 'local' || gap === 'url';
    });
}


/***/ }),

/***/ 4041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ decideVerdict),
/* harmony export */   F: () => (/* binding */ exitCodeOf)
/* harmony export */ });
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1272);

const REACHED = {
    error: ['error'],
    warning: ['error', 'warning'],
    never: [],
};
function decideVerdict(metrics, findings, options) {
    const failed = metrics.filter(({ status }) => status === 'fail').map(explain);
    const ordered = (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .orderFindings */ .$t)(findings).open;
    const reached = ordered.filter((finding) => reaches(finding, options.failOn));
    const failures = [...failed, ...reached.map(({ title }) => title)];
    if (failures.length > 0)
        return { verdict: 'fail', reason: abridge(failures) };
    const undecided = metrics.filter(({ status }) => status === 'inconclusive').map(explain);
    if (undecided.length > 0)
        return { verdict: 'inconclusive', reason: abridge(undecided) };
    const doubtful = metrics.filter(({ status }) => status === 'warn').map(explain);
    const warnings = ordered.filter((finding) => reaches(finding, 'warning')).map(({ title }) => title);
    const concerns = [...doubtful, ...warnings];
    return concerns.length > 0 ? { verdict: 'warn', reason: abridge(concerns) } : { verdict: 'pass' };
}
function exitCodeOf(report, options) {
    if (report.verdict === 'fail')
        return 1;
    if (report.findings.some((finding) => reaches(finding, options.failOn)))
        return 1;
    if (report.verdict === 'inconclusive')
        return options.onInconclusive === 'fail' || report.command === 'promote' ? 1 : 0;
    return 0;
}
function reaches(finding, failOn) {
    return finding.ignored === undefined && REACHED[failOn].includes(finding.severity);
}
function explain(metric) {
    return metric.reason === undefined ? metric.label : `${metric.label}: ${metric.reason}`;
}
function abridge(sentences) {
    const [first = '', ...others] = sentences;
    return others.length === 0 ? first : `${first} (and ${others.length} more)`;
}


/***/ }),

/***/ 4425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ removedPaths),
  y: () => (/* binding */ removes)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/shell/families/removal.js
var removal = __webpack_require__(5981);
;// CONCATENATED MODULE: ./build/src/shell/glob.js
const MAXIMUM_LENGTH = 4096;
const MAXIMUM_ALTERNATIVES = 256;
function matchesPath(pattern, path, dots = false) {
    if (pattern.length > MAXIMUM_LENGTH || path.length > MAXIMUM_LENGTH)
        return false;
    const wanted = pattern.split('/');
    const given = path.split('/');
    let reachable = given.map(() => false);
    reachable = [true, ...reachable];
    for (const segment of wanted) {
        const next = reachable.map(() => false);
        if (segment === '**') {
            let open = false;
            for (let index = 0; index < reachable.length; index += 1) {
                open ||= reachable[index] === true;
                next[index] = open;
            }
        }
        else
            for (let index = 0; index < given.length; index += 1)
                if (reachable[index] === true && matchesSegment(segment, given[index] ?? '', dots))
                    next[index + 1] = true;
        reachable = next;
    }
    return reachable[given.length] === true;
}
function matchesSegment(pattern, text, dots) {
    if (!dots && text.startsWith('.') && !pattern.startsWith('.'))
        return false;
    let inPattern = 0;
    let inText = 0;
    let star = -1;
    let resume = 0;
    while (inText < text.length) {
        if (pattern[inPattern] === '*') {
            star = inPattern;
            resume = inText;
            inPattern += 1;
            continue;
        }
        const step = inPattern < pattern.length ? matchesOne(pattern, inPattern, text[inText] ?? '') : 0;
        if (step > 0) {
            inPattern += step;
            inText += 1;
        }
        else if (star === -1)
            return false;
        else {
            inPattern = star + 1;
            resume += 1;
            inText = resume;
        }
    }
    while (pattern[inPattern] === '*')
        inPattern += 1;
    return inPattern === pattern.length;
}
function matchesOne(pattern, at, character) {
    const wanted = pattern[at];
    if (wanted === '?')
        return 1;
    if (wanted !== '[')
        return wanted === character ? 1 : 0;
    const close = pattern.indexOf(']', at + 2 + (/[!^]/.test(pattern[at + 1] ?? '') ? 1 : 0));
    if (close === -1)
        return character === '[' ? 1 : 0;
    let members = pattern.slice(at + 1, close);
    const negated = /^[!^]/.test(members);
    if (negated)
        members = members.slice(1);
    let found = false;
    for (let index = 0; index < members.length; index += 1) {
        const from = members[index] ?? '';
        if (members[index + 1] === '-' && index + 2 < members.length) {
            found ||= from <= character && character <= (members[index + 2] ?? '');
            index += 2;
        }
        else
            found ||= from === character;
    }
    return found !== negated ? close - at + 1 : 0;
}
function expandBraces(word) {
    if (word.length > MAXIMUM_LENGTH)
        return [word];
    const done = [];
    const pending = [word];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const parts = firstBraces(next);
        if (parts === null)
            done.push(next);
        else
            for (const alternative of [...parts.alternatives].reverse())
                pending.push(parts.before + alternative + parts.after);
        if (done.length + pending.length > MAXIMUM_ALTERNATIVES)
            return [word];
    }
    return [...new Set(done)];
}
function firstBraces(word) {
    const opened = [];
    for (let at = 0; at < word.length; at += 1) {
        if (word[at] === '{' && word[at - 1] !== '$')
            opened.push(at);
        if (word[at] !== '}')
            continue;
        const open = opened.pop();
        if (open === undefined)
            continue;
        const inner = word.slice(open + 1, at);
        if (inner.includes(','))
            return { before: word.slice(0, open), alternatives: inner.split(','), after: word.slice(at + 1) };
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/shell/removal.js



function removedPaths(command, context = {}) {
    return removedBy(command, context).map(({ pattern }) => pattern);
}
function removes(what, path, context = {}) {
    const home = context.home ?? '/root';
    const wanted = normalised(path.replace(/\/\*+$/, ''), home, context.workingDirectory ?? null);
    if ('commands' in what)
        return what.commands.some((command) => command.certainty === 'always' &&
            command.range.start >= (context.after ?? 0) &&
            covers(removedBy(command, context), wanted));
    return covers(removedBy(what, context), wanted);
}
function covers(removed, path) {
    return removed.some(({ pattern, recursive, dots }) => {
        if (matchesPath(pattern, path, dots))
            return true;
        if (!recursive)
            return false;
        if (/\/\*+$/.test(pattern) && matchesPath(pattern.replace(/\/\*+$/, ''), path, dots))
            return true;
        for (let above = external_node_path_.posix.dirname(path); above !== '/' && above !== '.'; above = external_node_path_.posix.dirname(above))
            if (matchesPath(pattern, above, dots))
                return true;
        return false;
    });
}
function removedBy(what, context) {
    const removal = 'kind' in what ? what : removalOf(what);
    if (removal === null)
        return [];
    const { command } = removal;
    const home = command.variables.get('HOME') ?? context.home ?? '/root';
    const start = command.workingDirectoryKnown ? (context.workingDirectory ?? null) : null;
    const { workingDirectory } = command;
    const directory = workingDirectory === null || workingDirectory.startsWith('/') || start === null
        ? (workingDirectory ?? start)
        : external_node_path_.posix.join(start, workingDirectory);
    return removal.removed
        .flatMap(expandBraces)
        .filter((path) => path !== '' &&
        (path.startsWith('/') || path.startsWith('~') || command.workingDirectoryKnown || /^\$/.test(path)))
        .map((path) => ({
        pattern: normalised(path, home, directory),
        recursive: removal.recursive,
        dots: removal.tool === 'find',
    }));
}
function removalOf(command) {
    return command.name === null ? null : (0,removal/* recogniseRemoval */.c)(command, command.name);
}
function normalised(path, home, directory) {
    const expanded = path
        .replace(/^(?:~root)(?=\/|$)/, '/root')
        .replace(/^(?:~|\$HOME|\$\{HOME\})(?=\/|$)/, home.replaceAll('$', '$$$$'));
    const absolute = expanded.startsWith('/') || expanded.startsWith('$') || directory === null
        ? expanded
        : external_node_path_.posix.join(directory, expanded);
    const clean = external_node_path_.posix.normalize(absolute);
    return clean.length > 1 && clean.endsWith('/') ? clean.slice(0, -1) : clean;
}


/***/ }),

/***/ 4800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ boundsOf),
/* harmony export */   Ju: () => (/* binding */ estimated),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   cz: () => (/* binding */ sum),
/* harmony export */   e0: () => (/* binding */ exact),
/* harmony export */   iv: () => (/* binding */ difference),
/* harmony export */   jj: () => (/* binding */ knownValue),
/* harmony export */   uD: () => (/* binding */ possibly)
/* harmony export */ });
/* unused harmony export weaker */
const exact = (value) => ({ provenance: 'exact', value });
const estimated = (value, low, high) => ({
    provenance: 'estimated',
    value,
    interval: [low, high],
});
const unknown = (atLeast = 0) => ({ provenance: 'unknown', atLeast });
function boundsOf(quantity) {
    switch (quantity.provenance) {
        case 'exact':
        case 'measured':
            return [quantity.value, quantity.value];
        case 'estimated':
            return quantity.interval;
        case 'unknown':
            return [quantity.atLeast, Number.POSITIVE_INFINITY];
    }
}
function possibly(quantity) {
    return quantity.provenance === 'unknown'
        ? unknown()
        : estimated(quantity.value, Math.min(0, quantity.value), Math.max(0, boundsOf(quantity)[1]));
}
function knownValue(quantity) {
    return quantity.provenance === 'unknown' ? null : quantity.value;
}
function sum(parts) {
    let value = 0;
    let low = 0;
    let high = 0;
    let provenance = 'exact';
    for (const part of parts) {
        const [partLow, partHigh] = boundsOf(part);
        low += partLow;
        high += partHigh;
        value += knownValue(part) ?? 0;
        provenance = weaker(provenance, part.provenance);
    }
    return withProvenance(provenance, value, low, high);
}
function difference(before, after) {
    const provenance = weaker(before.provenance, after.provenance);
    if (provenance === 'unknown')
        return unknown(Math.max(0, boundsOf(before)[0] - boundsOf(after)[1]));
    const [beforeLow, beforeHigh] = boundsOf(before);
    const [afterLow, afterHigh] = boundsOf(after);
    return withProvenance(provenance, (knownValue(before) ?? 0) - (knownValue(after) ?? 0), beforeLow - afterHigh, beforeHigh - afterLow);
}
const ORDER = ['exact', 'measured', 'estimated', 'unknown'];
function weaker(a, b) {
    return ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b;
}
function withProvenance(provenance, value, low, high) {
    switch (provenance) {
        case 'exact':
            return exact(value);
        case 'measured':
            return { provenance, value };
        case 'estimated':
            return estimated(value, low, high);
        case 'unknown':
            return unknown(low);
    }
}


/***/ }),

/***/ 3127:
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

/***/ 4576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ GitProgram),
  W: () => (/* binding */ findRepository)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./build/src/support/errors.js
var support_errors = __webpack_require__(1622);
;// CONCATENATED MODULE: ./build/src/world/child-process.js



const KEPT = ['SystemRoot', 'SYSTEMROOT', 'windir', 'PATHEXT', 'TEMP', 'TMP', 'TMPDIR', 'COMSPEC'];
function minimalEnvironment(added = {}) {
    const environment = { LC_ALL: 'C' };
    for (const name of KEPT) {
        const value = process.env[name];
        if (value !== undefined)
            environment[name] = value;
    }
    return { ...environment, ...added };
}
const STDERR_LIMIT = 65_536;
function runProcess(request) {
    const { executable } = request;
    if (!(0,external_node_path_.isAbsolute)(executable))
        throw new support_errors/* EnvironmentError */.eG(`${executable} is not an absolute path; it is not started`);
    return new Promise((resolvePromise, reject) => {
        const posix = process.platform !== 'win32';
        const child = (0,external_node_child_process_.spawn)(executable, request.args, {
            cwd: request.cwd,
            env: request.environment,
            stdio: ['pipe', 'pipe', 'pipe'],
            shell: false,
            windowsHide: true,
            detached: posix,
        });
        let stopped = null;
        const kill = () => {
            try {
                if (posix && child.pid !== undefined)
                    process.kill(-child.pid, 'SIGKILL');
                else
                    child.kill('SIGKILL');
            }
            catch {
                child.kill('SIGKILL');
            }
        };
        const stop = (reason) => {
            if (stopped !== null)
                return;
            stopped = reason;
            kill();
            child.stdout.destroy();
            child.stderr.destroy();
        };
        const timer = setTimeout(() => stop('timeout'), request.timeoutMilliseconds);
        process.once('exit', kill);
        const chunks = [];
        let length = 0;
        child.stdout.on('data', (chunk) => {
            if (stopped !== null)
                return;
            if (request.onOutput !== undefined) {
                if (!request.onOutput(chunk))
                    stop('caller');
                return;
            }
            length += chunk.length;
            if (length > request.outputLimit)
                stop('output-limit');
            else
                chunks.push(chunk);
        });
        const errors = [];
        let errorLength = 0;
        child.stderr.on('data', (chunk) => {
            if (errorLength < STDERR_LIMIT)
                errors.push(chunk.subarray(0, STDERR_LIMIT - errorLength));
            errorLength += chunk.length;
        });
        child.stdin.on('error', () => { });
        child.stdin.end(request.input ?? '');
        const settle = () => {
            clearTimeout(timer);
            process.off('exit', kill);
        };
        child.on('error', (thrown) => {
            settle();
            reject(new support_errors/* EnvironmentError */.eG(`${executable} cannot be started: ${(0,support_errors/* messageOf */.bD)(thrown)}`, { cause: thrown }));
        });
        child.on('close', (exitCode) => {
            settle();
            resolvePromise({
                exitCode,
                stdout: Buffer.concat(chunks),
                stderr: Buffer.concat(errors).toString('utf8'),
                stopped,
            });
        });
    });
}

// EXTERNAL MODULE: ./build/src/world/working-tree.js
var working_tree = __webpack_require__(158);
;// CONCATENATED MODULE: ./build/src/world/executable.js



function findExecutable(name, search) {
    const forbidden = search.outside.map(realOrSame);
    const path = search.path ?? process.env.PATH ?? '';
    for (const entry of path.split(external_node_path_.delimiter)) {
        if (!(0,external_node_path_.isAbsolute)(entry))
            continue;
        for (const candidate of candidates((0,external_node_path_.join)(entry, name))) {
            if (!isProgram(candidate))
                continue;
            const real = realOrSame(candidate);
            const inside = forbidden.some((root) => (0,working_tree/* below */.Gz)(root, real) !== null || (0,working_tree/* below */.Gz)(root, realOrSame(entry)) !== null);
            if (!inside)
                return candidate;
        }
    }
    return null;
}
function candidates(path) {
    if (process.platform !== 'win32')
        return [path];
    return (0,external_node_path_.extname)(path) === '' ? [`${path}.exe`, `${path}.com`] : [path];
}
function isProgram(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
function realOrSame(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return path;
    }
}

;// CONCATENATED MODULE: ./build/src/world/git-program.js






function findRepository(folder) {
    let real;
    try {
        real = (0,external_node_fs_.realpathSync)((0,external_node_path_.resolve)(folder));
    }
    catch {
        return null;
    }
    for (let root = real;; root = (0,external_node_path_.dirname)(root)) {
        const gitDirectory = (0,external_node_path_.join)(root, '.git');
        if ((0,external_node_fs_.existsSync)(gitDirectory))
            return { root, gitDirectory, prefix: (0,working_tree/* below */.Gz)(root, real) ?? '' };
        if ((0,external_node_path_.dirname)(root) === root)
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
            (0,external_node_fs_.rmSync)(this.#folder, { recursive: true, force: true, maxRetries: 2 });
        this.#folder = undefined;
    };
    constructor(executable, root) {
        this.executable = executable;
        this.#root = root;
    }
    static find(root) {
        const executable = findExecutable('git', { outside: [root] });
        return executable === null ? null : new GitProgram(executable, root);
    }
    get folder() {
        if (this.#folder === undefined) {
            this.#folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_fs_.realpathSync)((0,external_node_os_.tmpdir)()), 'plimsoll-git-'));
            process.once('exit', this.#removeFolder);
        }
        return this.#folder;
    }
    environment(transports = []) {
        const folders = process.platform === 'win32'
            ? [(0,external_node_path_.dirname)(this.executable), (0,external_node_path_.join)(process.env.SystemRoot ?? 'C:\\Windows', 'System32')]
            : [(0,external_node_path_.dirname)(this.executable), '/usr/local/bin', '/usr/bin', '/bin'];
        const environment = minimalEnvironment({
            PATH: folders.join(external_node_path_.delimiter),
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
        return runProcess({
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

/***/ 9687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ openGit)
});

// EXTERNAL MODULE: ./build/src/support/errors.js
var errors = __webpack_require__(1622);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
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

// EXTERNAL MODULE: ./build/src/world/git-program.js + 2 modules
var git_program = __webpack_require__(4576);
// EXTERNAL MODULE: ./build/src/support/compare.js
var compare = __webpack_require__(34);
// EXTERNAL MODULE: ./build/src/world/generated-folders.js
var generated_folders = __webpack_require__(4039);
// EXTERNAL MODULE: ./build/src/world/read-limits.js
var read_limits = __webpack_require__(2533);
// EXTERNAL MODULE: ./build/src/world/relative-path.js
var relative_path = __webpack_require__(1546);
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
