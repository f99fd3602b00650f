export const id = 614;
export const ids = [614];
export const modules = {

/***/ 46086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ inputText),
/* harmony export */   P4: () => (/* binding */ readCommands),
/* harmony export */   _v: () => (/* binding */ readAnalyzeInputs)
/* harmony export */ });
/* unused harmony export AnalyzeInputs */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12311);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51622);


const Switch = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['true', 'True', 'TRUE', 'false', 'False', 'FALSE'], { error: 'write true or false' })
    .transform((text) => text.toLowerCase() === 'true');
function choice(names) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(names, { error: `write ${names.slice(0, -1).join(', ')} or ${names.at(-1)}` });
}
const AnalyzeInputs = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    config: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    'working-directory': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default('.'),
    'github-token': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    comment: choice(['on-change', 'always', 'never']).default('on-change'),
    'fail-on': choice(['error', 'warning', 'never']).default('error'),
    suggestions: Switch.default(true),
    python: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    platform: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    base: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    offline: Switch.default(false),
    cache: Switch.default(true),
});
function inputText(name, environment) {
    const text = environment[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`]?.trim();
    return text === '' ? undefined : text;
}
function readCommands(environment) {
    const text = inputText('commands', environment) ?? 'analyze';
    const names = new Set(text.split(/[\s,]+/).filter((name) => name !== ''));
    if (names.size === 0)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('input commands names no command', { advice: 'Leave it out to run analyze.' });
    return [...names];
}
function readAnalyzeInputs(environment) {
    const given = Object.fromEntries(Object.keys(AnalyzeInputs.shape).map((name) => [name, inputText(name, environment)]));
    const result = AnalyzeInputs.safeParse(given);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    const name = String(issue?.path[0] ?? '');
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`input ${name}: ${issue?.message}, not "${given[name] ?? ''}"`, {
        advice: 'The inputs are described in docs/analyze.md.',
    });
}


/***/ }),

/***/ 70829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   fz: () => (/* binding */ annotate),
/* harmony export */   iP: () => (/* binding */ announce)
/* harmony export */ });
/* harmony import */ var _report_annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35594);
/* harmony import */ var _world_actions_logger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84522);
/* harmony import */ var _world_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56420);



function annotate(annotation) {
    process.stdout.write(`${(0,_report_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .toWorkflowCommand */ .OJ)(annotation)}\n`);
}
function announce(level, message) {
    annotate({ level, file: null, startLine: null, endLine: null, title: 'Plimsoll', message });
}
function logLine(text) {
    process.stdout.write(`${(0,_world_actions_logger_js__WEBPACK_IMPORTED_MODULE_1__/* .inertLogText */ .I)((0,_world_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(text))}\n`);
}


/***/ }),

/***/ 24614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   action: () => (/* binding */ action)
/* harmony export */ });
/* harmony import */ var _github_outputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4687);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51622);
/* harmony import */ var _support_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33315);
/* harmony import */ var _action_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46086);
/* harmony import */ var _action_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70829);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72868);
/* harmony import */ var _signals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50171);







const COMMANDS = {
    analyze: async () => (await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(998), __webpack_require__.e(86), __webpack_require__.e(498), __webpack_require__.e(187), __webpack_require__.e(11), __webpack_require__.e(154), __webpack_require__.e(822)]).then(__webpack_require__.bind(__webpack_require__, 98788))).runAnalyzeAction(process.env),
};
async function action(name) {
    (0,_signals_js__WEBPACK_IMPORTED_MODULE_4__/* .endOnSignals */ .c)();
    try {
        await (0,_github_outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .maskSecret */ .$)((0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputText */ .AN)('github-token', process.env) ?? '');
        let exitCode = 0;
        for (const command of commandsOf(name))
            exitCode = Math.max(exitCode, await command());
        process.exitCode = exitCode;
    }
    catch (thrown) {
        const { exitCode, lines } = (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .describeFailure */ .I)(thrown, process.env.RUNNER_DEBUG === '1', 'Enable debug logging, run the job again');
        (0,_action_log_js__WEBPACK_IMPORTED_MODULE_2__/* .announce */ .iP)('error', lines.join('\n'));
        process.exitCode = exitCode;
    }
}
function commandsOf(name) {
    const names = name === 'plimsoll' ? (0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readCommands */ .P4)(process.env) : [name];
    return names.map((each) => {
        const command = Object.hasOwn(COMMANDS, each) ? COMMANDS[each] : undefined;
        if (command !== undefined)
            return command;
        const known = Object.keys(COMMANDS);
        const near = (0,_support_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .nearest */ .p)(each, known);
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`input commands: unknown command "${each}"`, {
            advice: `${near === null ? '' : `Did you mean "${near}"? `}Known are: ${known.join(', ')}.`,
        });
    });
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

/***/ 4687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ maskSecret),
/* harmony export */   n: () => (/* binding */ setOutputs)
/* harmony export */ });
async function setOutputs(outputs) {
    const { setOutput } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(838), __webpack_require__.e(98)]).then(__webpack_require__.bind(__webpack_require__, 33838));
    for (const [name, value] of Object.entries(outputs))
        setOutput(name, String(value));
}
async function maskSecret(secret) {
    if (secret === '')
        return;
    const { setSecret } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(838), __webpack_require__.e(98)]).then(__webpack_require__.bind(__webpack_require__, 33838));
    setSecret(secret);
}


/***/ }),

/***/ 35594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hp: () => (/* binding */ renderAnnotations),
/* harmony export */   OJ: () => (/* binding */ toWorkflowCommand)
/* harmony export */ });
/* unused harmony export ANNOTATIONS_PER_LEVEL */
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71272);

const ANNOTATIONS_PER_LEVEL = 10;
const LEVELS = {
    error: 'error',
    warning: 'warning',
    info: 'notice',
};
function renderAnnotations(report) {
    const budgets = report.metrics
        .filter(({ status }) => status === 'fail' || status === 'inconclusive' || status === 'warn')
        .map((metric) => {
        const level = metric.status === 'fail' ? 'error' : 'warning';
        return { ...NOWHERE, level, title: metric.label, message: metric.reason ?? metric.label };
    });
    const findings = (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .orderFindings */ .$t)(report.findings).open.map(annotationOf);
    const all = [...budgets, ...findings];
    return ['error', 'warning', 'notice'].flatMap((level) => limit(level, all.filter((annotation) => annotation.level === level)));
}
function toWorkflowCommand(annotation) {
    const properties = [
        ['file', annotation.file],
        ['line', annotation.startLine],
        ['endLine', annotation.endLine],
        ['title', annotation.title],
    ];
    const list = properties
        .filter(([, value]) => value !== null && value !== '')
        .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
        .join(',');
    return `::${annotation.level} ${list}::${escapeData(annotation.message)}`;
}
const NOWHERE = { file: null, startLine: null, endLine: null };
function annotationOf(finding) {
    const saving = (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSaving */ .I5)(finding.saving);
    const between = finding.saving?.bytes === null ? '' : (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInterval */ .vy)(finding.saving?.interval);
    const sentences = [
        finding.message,
        saving === '' ? '' : `Saves: ${saving}${between === '' ? '' : ` (${between})`}.`,
        finding.fix === undefined ? '' : `Fix: ${finding.fix.description}.`,
        `(${finding.rule})`,
    ];
    return {
        level: LEVELS[finding.severity],
        file: finding.location?.path ?? null,
        startLine: finding.location?.startLine ?? null,
        endLine: finding.location?.endLine ?? finding.location?.startLine ?? null,
        title: finding.title,
        message: sentences.filter((sentence) => sentence !== '').join('\n'),
    };
}
function limit(level, annotations) {
    if (annotations.length <= ANNOTATIONS_PER_LEVEL)
        return annotations;
    const shown = annotations.slice(0, ANNOTATIONS_PER_LEVEL - 1);
    const missing = annotations.length - shown.length;
    const message = `${missing} more of this level are in the report; GitHub shows ${ANNOTATIONS_PER_LEVEL} per step.`;
    return [...shown, { ...NOWHERE, level, title: `${missing} more`, message }];
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
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

/***/ 84522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ inertLogText),
/* harmony export */   g: () => (/* binding */ openActionsLog)
/* harmony export */ });
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56420);

async function openActionsLog() {
    const core = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(838), __webpack_require__.e(98)]).then(__webpack_require__.bind(__webpack_require__, 33838));
    return {
        debug: (message) => core.debug(message),
        warning: (message) => core.warning(message),
        step: (message) => core.info(inertLogText((0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(message))),
    };
}
function inertLogText(text) {
    return text.replaceAll(/^([^\S\n\r\u2028\u2029]*):(?=:)/gm, '$1: ').replaceAll(/##(?=\[)/g, '# #');
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
