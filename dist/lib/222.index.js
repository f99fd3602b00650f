export const id = 222;
export const ids = [222];
export const modules = {

/***/ 222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCacheWorker: () => (/* binding */ runCacheWorker)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);

async function runCacheWorker() {
    const output = collectOutput();
    const { isFeatureAvailable, restoreCache, saveCache } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(838), __webpack_require__.e(965), __webpack_require__.e(155)]).then(__webpack_require__.bind(__webpack_require__, 52965));
    const task = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
    let key = null;
    if (isFeatureAvailable())
        if (task.task === 'restore')
            key = (await restoreCache([task.folder], task.prefix, [task.prefix])) ?? null;
        else if ((await saveCache([task.folder], task.key)) !== -1)
            key = task.key;
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage({ key, problem: problemIn(output()) });
}
function collectOutput() {
    let output = '';
    const write = (text) => {
        if (output.length < 1_000_000)
            output += typeof text === 'string' ? text : Buffer.from(text).toString();
        return true;
    };
    process.stdout.write = write;
    return () => output;
}
function problemIn(output) {
    const text = /^::(?:warning|error)(?: [^:]*)?::(.*)$/m.exec(output)?.[1];
    if (text === undefined)
        return null;
    return text
        .replaceAll(/%0[AD]/g, ' ')
        .replaceAll('%25', '%')
        .slice(0, 500);
}


/***/ })

};
