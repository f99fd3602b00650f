export const id = 912;
export const ids = [912];
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


/***/ })

};
