export const id = 789;
export const ids = [789,912];
export const modules = {

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

/***/ 25789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSarif: () => (/* binding */ renderSarif)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _support_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90034);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47912);



const LEVELS = {
    error: 'error',
    warning: 'warning',
    info: 'note',
};
function renderSarif(report, options) {
    const rules = describeRules(report, options.rules);
    const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));
    const placed = report.findings.filter(({ location }) => location !== undefined);
    const unplaced = report.findings.filter(({ location }) => location === undefined);
    const fingerprints = fingerprintsOf(placed);
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.renderSortedJson)({
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'Plimsoll',
                        ...(options.version === undefined ? {} : { semanticVersion: options.version }),
                        rules: rules.map((rule) => reportingDescriptor(rule, options.docsUrl)),
                    },
                },
                automationDetails: { id: `plimsoll/${encodeURIComponent(report.command)}/` },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The analysed folder.' } } },
                invocations: [
                    {
                        executionSuccessful: true,
                        toolExecutionNotifications: [
                            ...report.notices.map((notice) => ({
                                level: 'note',
                                message: { text: notice.message },
                                ...(notice.location === undefined ? {} : { locations: [locationOf(notice.location)] }),
                            })),
                            ...unplaced.map((finding) => ({
                                level: LEVELS[finding.severity],
                                message: messageOf(finding),
                                associatedRule: { id: finding.rule, index: ruleIndex.get(finding.rule) ?? -1 },
                                properties: propertiesOf(finding),
                            })),
                        ],
                    },
                ],
                results: placed.map((finding) => ({
                    ruleId: finding.rule,
                    ruleIndex: ruleIndex.get(finding.rule) ?? -1,
                    level: LEVELS[finding.severity],
                    message: messageOf(finding),
                    locations: finding.location === undefined ? [] : [locationOf(finding.location)],
                    partialFingerprints: { 'plimsollFinding/v1': fingerprints.get(finding) ?? '' },
                    ...(finding.fix === undefined || finding.fix.edits.length === 0
                        ? {}
                        : { fixes: [fixOf(finding.fix)] }),
                    ...(finding.ignored === undefined ? {} : { suppressions: [suppressionOf(finding.ignored)] }),
                    properties: propertiesOf(finding),
                })),
                properties: {
                    verdict: report.verdict,
                    headline: report.headline,
                    metrics: report.metrics,
                },
            },
        ],
    });
}
function describeRules(report, rules) {
    const described = new Map(rules.map((rule) => [rule.id, rule]));
    for (const { rule: id, title, severity } of report.findings)
        if (!described.has(id))
            described.set(id, { id, title, severity, summary: title, rationale: '' });
    return [...described.values()].sort((a, b) => (0,_support_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X)(a.id, b.id));
}
function reportingDescriptor(rule, docsUrl) {
    const page = `rules/${encodeURIComponent(rule.id)}.md`;
    const help = [rule.summary, rule.rationale, `See docs/${page}.`].filter((part) => part !== '').join('\n\n');
    return {
        id: rule.id,
        name: rule.title,
        shortDescription: { text: rule.title },
        fullDescription: { text: rule.summary },
        help: { text: help, markdown: help },
        ...(docsUrl === undefined ? {} : { helpUri: `${docsUrl.replace(/\/+$/, '')}/${page}` }),
        defaultConfiguration: { level: LEVELS[rule.severity] },
        properties: {
            'problem.severity': rule.severity === 'info' ? 'recommendation' : rule.severity,
            tags: ['machine-learning', 'weight'],
        },
    };
}
function messageOf(finding) {
    const text = `${finding.title}. ${finding.message}`;
    return { text: text.replace(/[[\]\\]/g, '\\$&').replace(/[{}]/g, '$&$&') };
}
function artifactLocation(path) {
    return { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}
function locationOf(location) {
    const { startLine, endLine } = location;
    return {
        physicalLocation: {
            artifactLocation: artifactLocation(location.path),
            ...(startLine === undefined
                ? {}
                : { region: { startLine, endLine: Math.max(startLine, endLine ?? startLine) } }),
        },
    };
}
function fixOf(fix) {
    const paths = [...new Set(fix.edits.map(({ path }) => path))].sort(_support_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X);
    return {
        description: { text: fix.description },
        artifactChanges: paths.map((path) => ({
            artifactLocation: artifactLocation(path),
            replacements: fix.edits.filter((edit) => edit.path === path).map(replacementOf),
        })),
        properties: { safety: fix.safety },
    };
}
function replacementOf({ startLine, endLine, newText }) {
    if (endLine < startLine)
        return {
            deletedRegion: { startLine, startColumn: 1, endLine: startLine, endColumn: 1 },
            insertedContent: { text: newText },
        };
    if (newText === '')
        return { deletedRegion: { startLine, startColumn: 1, endLine: endLine + 1, endColumn: 1 } };
    return { deletedRegion: { startLine, endLine }, insertedContent: { text: newText.replace(/\r?\n$/, '') } };
}
function suppressionOf(ignored) {
    return {
        kind: /:\d+$/.test(ignored.by) ? 'inSource' : 'external',
        status: 'accepted',
        justification: ignored.reason ?? `ignored by ${ignored.by}`,
    };
}
function propertiesOf(finding) {
    return finding.saving === undefined ? {} : { saving: finding.saving };
}
function fingerprintsOf(findings) {
    const seen = new Map();
    const fingerprints = new Map();
    const inOrder = [...findings].sort((a, b) => (a.location?.startLine ?? 0) - (b.location?.startLine ?? 0));
    for (const finding of inOrder) {
        const identity = JSON.stringify([finding.rule, finding.location?.path ?? '', finding.title]);
        const occurrence = seen.get(identity) ?? 0;
        seen.set(identity, occurrence + 1);
        fingerprints.set(finding, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${identity}#${occurrence}`).digest('hex'));
    }
    return fingerprints;
}


/***/ })

};
