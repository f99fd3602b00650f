export const id = 687;
export const ids = [687];
export const modules = {

/***/ 22687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cli: () => (/* binding */ cli),
  terminalCommands: () => (/* binding */ terminalCommands)
});

;// CONCATENATED MODULE: ./build/src/commands/index-options.js
const INDEX_OPTIONS = [
    {
        name: 'default-index',
        value: 'URL',
        summary: 'Package index instead of the one that pip or uv is configured for',
    },
    {
        name: 'index',
        value: 'URL',
        repeatable: true,
        summary: 'Package index to ask before the default one',
    },
    {
        name: 'find-links',
        value: 'PLACE',
        repeatable: true,
        summary: 'Folder or page with more wheels',
    },
    {
        name: 'exclude-newer',
        value: 'DATE',
        summary: 'Leave out what was uploaded after this date, for example 2026-06-01',
    },
];

;// CONCATENATED MODULE: ./build/src/commands/analyze/describe.js

const analyzeDescription = {
    name: 'analyze',
    summary: 'what Dockerfiles and Python dependencies weigh, who brings the weight, and what each fix saves',
    operands: '[path]',
    maximumOperands: 1,
    options: [
        { name: 'base', value: 'REF', summary: 'Compare with this commit, branch or tag' },
        { name: 'python', value: 'VERSION', summary: 'Interpreter to weigh for, for example 3.11' },
        { name: 'platform', value: 'PLATFORM', summary: 'Platform to weigh for, for example linux/amd64' },
        {
            name: 'build-arg',
            value: 'NAME=VALUE',
            repeatable: true,
            summary: 'Value for an ARG of the Dockerfiles',
        },
        { name: 'target', value: 'STAGE', summary: 'Stage to judge instead of the last' },
        ...INDEX_OPTIONS,
        { name: 'diff', value: null, summary: 'Print the safe fixes as a patch instead of the report' },
        { name: 'fix', value: null, summary: 'Write the safe fixes into the files, then report' },
    ],
    examples: [
        'plimsoll analyze',
        'plimsoll analyze services/api --base origin/main',
        'plimsoll analyze --format html --output report.html',
        'plimsoll analyze --fix',
    ],
};

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/src/support/errors.js
var errors = __webpack_require__(51622);
// EXTERNAL MODULE: ./build/src/support/nearest.js
var nearest = __webpack_require__(33315);
;// CONCATENATED MODULE: ./build/src/commands/command-line.js



const FORMATS = ['text', 'json', 'markdown', 'html', 'sarif'];
const COMMON_OPTIONS = [
    { name: 'config', value: 'FILE', summary: 'Configuration to use instead of plimsoll.yml' },
    {
        name: 'format',
        value: 'FORMAT',
        choices: FORMATS,
        summary: 'text, json, markdown, html or sarif (default: text)',
    },
    { name: 'output', value: 'FILE', summary: 'Write the result to a file instead of standard output' },
    {
        name: 'fail-on',
        value: 'SEVERITY',
        choices: ['error', 'warning', 'never'],
        summary: 'Findings that make the exit code 1: error, warning or never (default: error)',
    },
    { name: 'offline', value: null, summary: 'Use no network' },
    { name: 'quiet', value: null, summary: 'No progress and no warnings on standard error' },
    { name: 'no-color', value: null, summary: 'No colour (the variable NO_COLOR does the same)' },
    { name: 'debug', value: null, summary: 'Show stack traces and what is being done' },
    { name: 'help', value: null, summary: 'Show this help' },
];
function readArguments(command, argv) {
    const options = [...command.options, ...COMMON_OPTIONS];
    const config = Object.fromEntries(options.map(({ name, value, short }) => [
        name,
        {
            type: value === null ? 'boolean' : 'string',
            multiple: true,
            ...(short === undefined ? {} : { short }),
        },
    ]));
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...argv],
        options: config,
        allowPositionals: true,
        strict: false,
        tokens: true,
    });
    const given = new Map();
    const operands = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            operands.push(token.value);
        if (token.kind !== 'option')
            continue;
        const option = options.find(({ name }) => name === token.name);
        if (option === undefined)
            throw unknownOption(command, token.rawName, options);
        const values = given.get(option.name) ?? [];
        given.set(option.name, values);
        if (option.value !== null && token.inlineValue === false && /^-./.test(token.value ?? ''))
            throw new errors/* UserError */.yo(`--${option.name} needs a value: --${option.name} ${option.value}`, {
                advice: `For a value that starts with a dash write --${option.name}=${token.value}.`,
            });
        values.push(checkedValue(command, option, token.value));
    }
    if (operands.length > command.maximumOperands)
        throw new errors/* UserError */.yo(`unexpected argument "${operands[command.maximumOperands]}"`, {
            advice: seeHelp(command),
        });
    return {
        operands,
        value: (name) => given.get(name)?.at(-1),
        values: (name) => given.get(name) ?? [],
        has: (name) => given.has(name),
    };
}
function commandHelp(command) {
    const lines = [
        `plimsoll ${command.name}:`,
        `  ${command.summary}`,
        '',
        `Usage: plimsoll ${command.name} ${command.operands} [options]`,
        '',
    ];
    if (command.options.length > 0)
        lines.push('Options:', ...optionRows(command.options), '');
    lines.push('Common options:', ...optionRows(COMMON_OPTIONS), '');
    lines.push('Examples:', ...command.examples.map((example) => `  ${example}`), '');
    lines.push('Exit codes: 0 passed · 1 a budget or gate failed, or could not be decided', '            2 bad input · 3 the environment failed');
    return `${lines.join('\n')}\n`;
}
function optionRows(options) {
    const left = options.map(({ name, short, value }) => `  ${short === undefined ? '' : `-${short}, `}--${name}${value === null ? '' : ` ${value}`}`);
    const width = Math.max(...left.map((text) => text.length)) + 2;
    return options.map((option, index) => `${(left[index] ?? '').padEnd(width)}${option.summary}${option.repeatable ? ' (repeatable)' : ''}`);
}
function checkedValue(command, option, value) {
    if (option.value === null) {
        if (value !== undefined)
            throw new errors/* UserError */.yo(`--${option.name} takes no value`, { advice: seeHelp(command) });
        return '';
    }
    if (value === undefined || value === '')
        throw new errors/* UserError */.yo(`--${option.name} needs a value: --${option.name} ${option.value}`, {
            advice: seeHelp(command),
        });
    if (option.choices !== undefined && !option.choices.includes(value)) {
        const near = (0,nearest/* nearest */.p)(value, option.choices);
        throw new errors/* UserError */.yo(`--${option.name} can't be "${value}"`, {
            advice: near === null ? `Choose from: ${option.choices.join(', ')}.` : `Did you mean "${near}"?`,
        });
    }
    return value;
}
function unknownOption(command, rawName, options) {
    const near = (0,nearest/* nearest */.p)(rawName.replace(/^-+/, ''), options.map(({ name }) => name));
    return new errors/* UserError */.yo(`unknown option ${rawName}`, {
        advice: near === null ? seeHelp(command) : `Did you mean --${near}?`,
    });
}
const seeHelp = (command) => `See: plimsoll ${command.name} --help`;

;// CONCATENATED MODULE: ./build/src/commands/inspect/describe.js
const inspectDescription = {
    name: 'inspect',
    summary: 'what Plimsoll reads in a Dockerfile, manifest or lock file, as JSON with ranges',
    operands: 'PATH',
    maximumOperands: 1,
    options: [
        { name: 'platform', value: 'PLATFORM', summary: 'Platform for the platform ARGs (default: linux/amd64)' },
        {
            name: 'build-arg',
            value: 'NAME=VALUE',
            repeatable: true,
            summary: 'Value for an ARG of the Dockerfile',
        },
        { name: 'target', value: 'STAGE', summary: 'Stage to build instead of the last' },
    ],
    examples: ['plimsoll inspect Dockerfile', 'plimsoll inspect requirements.txt', 'plimsoll inspect uv.lock'],
};

;// CONCATENATED MODULE: ./build/src/commands/weigh/describe.js

const weighDescription = {
    name: 'weigh',
    summary: 'what requirements would install and weigh on a platform, without installing anything',
    operands: '[REQUIREMENT...]',
    maximumOperands: 1_000,
    options: [
        {
            name: 'requirements',
            short: 'r',
            value: 'FILE',
            repeatable: true,
            summary: 'Weigh a requirements file, pyproject.toml or lock file',
        },
        {
            name: 'constraint',
            short: 'c',
            value: 'FILE',
            repeatable: true,
            summary: 'Limit versions as a constraints file says',
        },
        { name: 'extra', value: 'NAME', repeatable: true, summary: 'With this extra of the project' },
        { name: 'group', value: 'NAME', repeatable: true, summary: 'With this dependency group of the project' },
        {
            name: 'against',
            value: 'REQUIREMENT',
            repeatable: true,
            summary: 'Compare with this requirement or file',
        },
        { name: 'python', value: 'VERSION', summary: 'Interpreter to weigh for, for example 3.11' },
        {
            name: 'platform',
            value: 'PLATFORM',
            summary: 'Platform, for example linux/arm64 (default: linux/amd64)',
        },
        {
            name: 'budget',
            value: 'SIZE',
            summary: 'Largest size on disk, for example 500MB; exit code 1 beyond it',
        },
        { name: 'budget-download', value: 'SIZE', summary: 'Largest download, for example 200MB' },
        { name: 'tree', value: null, summary: 'Show the whole tree of dependencies' },
        { name: 'why', value: 'NAME', summary: 'Show all ways that lead to a distribution' },
        { name: 'pre', value: null, summary: 'Take pre-releases too' },
        {
            name: 'torch-backend',
            value: 'BACKEND',
            choices: ['cpu'],
            summary: "PyTorch's builds for: cpu (default: what the index serves)",
        },
        ...INDEX_OPTIONS,
    ],
    examples: [
        'plimsoll weigh "torch==2.9.1" evidently --python 3.11 --platform linux/amd64',
        'plimsoll weigh -r requirements.txt --budget 500MB',
        'plimsoll weigh mlflow --against mlflow-skinny',
        'plimsoll weigh -r requirements.txt --why numba',
    ],
};

// EXTERNAL MODULE: ./build/src/support/version.js
var version = __webpack_require__(44497);
// EXTERNAL MODULE: ./build/src/entry/failure.js
var entry_failure = __webpack_require__(72868);
// EXTERNAL MODULE: ./build/src/entry/signals.js
var signals = __webpack_require__(50171);
;// CONCATENATED MODULE: ./build/src/entry/cli.js









const terminalCommands = [
    {
        description: analyzeDescription,
        run: async (given, terminal) => (await Promise.all(/* import() */[__webpack_require__.e(311), __webpack_require__.e(292), __webpack_require__.e(998), __webpack_require__.e(86), __webpack_require__.e(498), __webpack_require__.e(187), __webpack_require__.e(11), __webpack_require__.e(54)]).then(__webpack_require__.bind(__webpack_require__, 61579))).runAnalyze(given, terminal),
    },
    {
        description: weighDescription,
        run: async (given, terminal) => (await Promise.all(/* import() */[__webpack_require__.e(311), __webpack_require__.e(292), __webpack_require__.e(998), __webpack_require__.e(86), __webpack_require__.e(878)]).then(__webpack_require__.bind(__webpack_require__, 94419))).runWeigh(given, terminal),
    },
    {
        description: inspectDescription,
        run: async (given, terminal) => (await Promise.all(/* import() */[__webpack_require__.e(311), __webpack_require__.e(292), __webpack_require__.e(998), __webpack_require__.e(187), __webpack_require__.e(506)]).then(__webpack_require__.bind(__webpack_require__, 61201))).runInspect(given, terminal),
    },
];
async function cli(argv) {
    const debug = argv.includes('--debug') || process.env.RUNNER_DEBUG === '1';
    process.stdout.on('error', endOnFailingOutput);
    (0,signals/* endOnSignals */.c)();
    try {
        process.exitCode = await dispatch(argv, processTerminal(argv));
    }
    catch (thrown) {
        const failure = (0,entry_failure/* describeFailure */.I)(thrown, debug);
        process.stderr.write(`plimsoll: ${failure.lines.join('\n  ')}\n`);
        process.exitCode = failure.exitCode;
    }
}
async function dispatch(argv, terminal) {
    const [name, ...rest] = argv;
    if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
        const topic = terminalCommands.find(({ description }) => description.name === rest[0]);
        terminal.out(topic === undefined ? overview() : commandHelp(topic.description));
        return 0;
    }
    if (name === '--version' || name === '-V' || name === 'version') {
        terminal.out(`plimsoll ${version/* VERSION */.x}\n`);
        return 0;
    }
    const command = terminalCommands.find(({ description }) => description.name === name);
    if (command === undefined) {
        const near = (0,nearest/* nearest */.p)(name, terminalCommands.map(({ description }) => description.name));
        throw new errors/* UserError */.yo(`unknown command "${name}"`, {
            advice: near === null ? 'See: plimsoll --help' : `Did you mean: plimsoll ${near}`,
        });
    }
    if (rest.includes('--help') || rest.includes('-h')) {
        terminal.out(commandHelp(command.description));
        return 0;
    }
    return command.run(readArguments(command.description, rest), terminal);
}
function overview() {
    const rows = terminalCommands.map(({ description }) => `  ${description.name.padEnd(10)}${description.summary}`);
    return [
        'plimsoll draws the load line for machine-learning repositories.',
        '',
        'Usage: plimsoll <command> [path] [options]',
        '',
        'Commands:',
        ...rows,
        '',
        'plimsoll <command> --help tells more of a command.',
        '',
    ].join('\n');
}
function processTerminal(argv) {
    const { env, stdout } = process;
    const wantsColour = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0';
    const refused = argv.includes('--no-color') || (env.NO_COLOR ?? '') !== '' || env.TERM === 'dumb';
    return {
        out: (text) => stdout.write(text),
        error: (text) => process.stderr.write(text),
        colour: !refused && (stdout.isTTY === true || wantsColour),
        width: stdout.isTTY === true ? stdout.columns : Number(env.COLUMNS) || 100,
    };
}
function endOnFailingOutput(error) {
    if (error.code === 'EPIPE')
        process.exit(process.exitCode ?? 0);
    process.stderr.write(`plimsoll: can't write the result: ${error.message}\n`);
    process.exit(entry_failure/* EXIT */.d.environment);
}


/***/ }),

/***/ 72868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ describeFailure),
/* harmony export */   d: () => (/* binding */ EXIT)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51622);

const EXIT = { passed: 0, failed: 1, badInput: 2, environment: 3 };
function describeFailure(thrown, debug, howToDebug = 'Run again with --debug') {
    const stack = debug && thrown instanceof Error && thrown.stack !== undefined ? [thrown.stack] : [];
    if (thrown instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo || thrown instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EnvironmentError */ .eG) {
        const where = thrown.place === undefined ? '' : `${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlace */ .dE)(thrown.place)}: `;
        return {
            exitCode: thrown instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo ? EXIT.badInput : EXIT.environment,
            lines: [`${where}${thrown.message}`, ...(thrown.advice === undefined ? [] : [thrown.advice]), ...stack],
        };
    }
    return {
        exitCode: EXIT.environment,
        lines: [
            `unexpected error: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown)}`,
            debug
                ? 'This is a bug in Plimsoll.'
                : `This is a bug in Plimsoll. ${howToDebug} and report what it prints.`,
            ...stack,
        ],
    };
}


/***/ }),

/***/ 50171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ endOnSignals)
/* harmony export */ });
const SIGNALS = { SIGINT: 2, SIGTERM: 15 };
function endOnSignals() {
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.once(signal, () => process.exit(128 + SIGNALS[signal]));
}


/***/ }),

/***/ 51622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   dE: () => (/* binding */ formatPlace),
/* harmony export */   eG: () => (/* binding */ EnvironmentError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
class ExplainedError extends Error {
    place;
    advice;
    constructor(message, explanation = {}) {
        super(message, explanation.cause === undefined ? undefined : { cause: explanation.cause });
        this.place = explanation.place;
        this.advice = explanation.advice;
    }
}
class UserError extends ExplainedError {
    name = 'UserError';
}
class EnvironmentError extends ExplainedError {
    name = 'EnvironmentError';
}
function formatPlace(place) {
    return [place.path, place.line, place.column].filter((part) => part !== undefined).join(':');
}
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}


/***/ }),

/***/ 33315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
function nearest(written, known) {
    let best = null;
    let bestDistance = Math.max(1, Math.floor(written.length / 3)) + 1;
    for (const candidate of known) {
        const distance = editDistance(written.toLowerCase(), candidate.toLowerCase());
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
function editDistance(a, b) {
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const current = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            current.push(Math.min(substitution, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
        }
        previous = current;
    }
    return previous[b.length] ?? 0;
}


/***/ }),

/***/ 44497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const VERSION = '0.1.0';


/***/ })

};
