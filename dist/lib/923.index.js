export const id = 923;
export const ids = [923];
export const modules = {

/***/ 41923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openSharedCache: () => (/* binding */ openSharedCache)
/* harmony export */ });
/* unused harmony exports SHARED_CACHE_PARTS, maySave */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51622);
/* harmony import */ var _world_checked_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80668);




const SHARED_CACHE_PARTS = { http: 48_000_000, facts: 16_000_000 };
const FORMAT = 1;
const RESTORE_MILLISECONDS = 10_000;
const SAVE_MILLISECONDS = 20_000;
function openSharedCache(options) {
    const { folder, context, service, logger } = options;
    const now = options.now ?? Date.now;
    const prefix = `plimsoll-${FORMAT}-${process.platform}-`;
    let restored = null;
    let before = [];
    let silent = false;
    let warned = false;
    const guarded = async (what, action) => {
        const outcome = await action().catch((thrown) => ({ key: null, problem: (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown) }));
        silent = outcome?.timedOut === true;
        if (outcome === null || outcome.problem === null || warned)
            return;
        warned = true;
        logger.warning(`Plimsoll's cache between runs was not ${what}: ${outcome.problem}`);
    };
    return {
        folder,
        limits: SHARED_CACHE_PARTS,
        restore: () => guarded('restored', async () => {
            before = listOf(folder);
            if (before.length > 0) {
                restored = `${prefix}${dayOf(now())}-`;
                return null;
            }
            const outcome = await service.run({ task: 'restore', folder, prefix }, RESTORE_MILLISECONDS);
            clean(folder);
            before = listOf(folder);
            restored = outcome.key;
            return outcome;
        }),
        save: () => guarded('saved', async () => {
            if (silent || !maySave(context))
                return null;
            for (const [part, limit] of Object.entries(SHARED_CACHE_PARTS))
                (0,_world_checked_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .prune */ .R3)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, part), limit, now());
            clean(folder);
            const files = listOf(folder);
            const day = dayOf(now());
            if (!isWorthSaving(before, files, restored?.startsWith(`${prefix}${day}-`) === true))
                return null;
            const key = `${prefix}${day}-${digestOfNames(files)}`;
            return service.run({ task: 'save', folder, key }, SAVE_MILLISECONDS);
        }),
    };
}
function maySave(context) {
    switch (context.event) {
        case 'pull_request':
            return context.trigger === 'pull_request' && !context.fork;
        case 'workflow_run':
        case 'other':
            return false;
        default:
            return true;
    }
}
function isWorthSaving(before, after, isOfToday) {
    const known = new Map(before.map((file) => [file.path, file]));
    return after.some(({ path, bytes, used }) => {
        const old = known.get(path);
        return old === undefined || old.bytes !== bytes || (!isOfToday && old.used !== used);
    });
}
function dayOf(now) {
    return new Date(now).toISOString().slice(0, 10);
}
function digestOfNames(files) {
    const lines = files.map(({ path, bytes }) => `${path.slice(-64)} ${bytes}\n`).sort();
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(lines.join('')).digest('hex').slice(0, 16);
}
function listOf(folder) {
    return Object.keys(SHARED_CACHE_PARTS).flatMap((part) => (0,_world_checked_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .listCheckedFiles */ .dQ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, part)));
}
function clean(folder) {
    (0,_world_checked_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .keepOnly */ .qv)(folder, Object.keys(SHARED_CACHE_PARTS));
    for (const part of Object.keys(SHARED_CACHE_PARTS))
        (0,_world_checked_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .removeForeign */ .vc)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, part));
}


/***/ })

};
