export const id = 29;
export const ids = [29];
export const modules = {

/***/ 64029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   stableFixes: () => (/* binding */ stableFixes)
/* harmony export */ });
/* unused harmony export compose */
/* harmony import */ var _support_compare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90034);
/* harmony import */ var _support_text_edit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33127);
/* harmony import */ var _file_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80823);
/* harmony import */ var _model_overlay_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61230);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11747);





const MOST_ROUNDS = 10;
async function stableFixes(options, world) {
    const changed = new Map();
    const originals = new Map();
    const texts = new Map();
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
        const tree = (0,_model_overlay_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .overlayTree */ .t)(world.tree, changed);
        const { assessment } = await (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .analyzeTree */ .t)({ ...options, base: { state: 'none' } }, { ...world, tree });
        const { edited, created } = compose(assessment.findings);
        if (edited.length === 0 && created.length === 0)
            break;
        for (const { source, edits } of edited) {
            if (!originals.has(source.path))
                originals.set(source.path, withMark(source));
            const after = (0,_support_text_edit_js__WEBPACK_IMPORTED_MODULE_3__/* .applyEdits */ .c)(source, edits);
            changed.set(source.path, after.toBytes());
            texts.set(source.path, withMark(after));
        }
        for (const { path, text } of created) {
            originals.set(path, null);
            changed.set(path, Buffer.from(text));
            texts.set(path, text);
        }
    }
    return [...changed.keys()].sort(_support_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodeUnit */ .X).map((path) => ({
        path,
        before: originals.get(path) ?? null,
        after: texts.get(path) ?? '',
        bytes: changed.get(path) ?? new Uint8Array(),
    }));
}
function withMark({ byteOrderMark, text }) {
    return byteOrderMark ? `\uFEFF${text}` : text;
}
function compose(findings) {
    const accepted = new Map();
    const created = new Map();
    const broken = new Set(findings.filter(({ rule }) => (0,_file_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .isFileError */ .lz)(rule.id)).map(({ path }) => path));
    for (const { fix, source, ignored, path: judged } of findings) {
        if (fix === null || fix.safety !== 'safe' || ignored !== null)
            continue;
        if (broken.has(judged) || (source !== null && broken.has(source.path)))
            continue;
        for (const { path, text } of fix.newFiles ?? [])
            if (!created.has(path))
                created.set(path, text);
        if (source === null || fix.edits.length === 0)
            continue;
        const already = accepted.get(source.path)?.edits ?? [];
        if (fix.edits.some((edit) => edit.path !== source.path || already.some((other) => (0,_support_text_edit_js__WEBPACK_IMPORTED_MODULE_3__/* .overlaps */ .$)(edit, other))))
            continue;
        accepted.set(source.path, { source, edits: [...already, ...fix.edits] });
    }
    return { edited: [...accepted.values()], created: [...created].map(([path, text]) => ({ path, text })) };
}


/***/ })

};
