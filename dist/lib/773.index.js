export const id = 773;
export const ids = [773];
export const modules = {

/***/ 9773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openCacheService: () => (/* binding */ openCacheService)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75919);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51622);
/* harmony import */ var _world_executable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34840);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70876);






const PASSED = /^(?:ACTIONS_(?:CACHE|RESULTS|RUNTIME)_\w+|CACHE_UPLOAD_\w+|GITHUB_(?:SERVER_URL|REF)|RUNNER_(?:TEMP|OS|DEBUG)|https?_proxy|no_proxy|NODE_EXTRA_CA_CERTS|PROGRAMFILES|SystemDrive|SystemRoot|TEMP|TMP|TMPDIR)$/i;
function openCacheService(environment) {
    const { ACTIONS_RUNTIME_TOKEN: token, ACTIONS_RESULTS_URL: results, ACTIONS_CACHE_URL: cache, } = environment;
    if (!token || (!results && !cache))
        return null;
    const workspace = (0,_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .read */ .LF)(environment, 'workspace');
    const tar = (0,_world_executable_js__WEBPACK_IMPORTED_MODULE_4__/* .findExecutable */ .o)('tar', {
        path: environment.PATH,
        outside: [process.cwd(), ...(workspace === null ? [] : [workspace])],
    });
    if (tar === null)
        return null;
    const passed = Object.fromEntries(Object.entries(environment).filter(([name]) => PASSED.test(name)));
    return {
        run: (task, limitMilliseconds) => runWorker(task, limitMilliseconds, {
            ...passed,
            PATH: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(tar),
            GITHUB_WORKSPACE: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(task.folder),
        }),
    };
}
function runWorker(task, limitMilliseconds, environment) {
    const script = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(import.meta.url)), 'cache-worker.js');
    return new Promise((resolve) => {
        const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.Worker(script, {
            workerData: task,
            env: environment,
            stdout: true,
            stderr: true,
            execArgv: [],
        });
        let outcome = { key: null, problem: 'its thread ended early' };
        worker.stdout.resume();
        worker.stderr.resume();
        const timer = setTimeout(() => {
            outcome = {
                key: null,
                problem: `it took more than ${limitMilliseconds / 1000} s`,
                timedOut: true,
            };
            void worker.terminate();
        }, limitMilliseconds);
        worker.on('message', (message) => {
            outcome = message;
            void worker.terminate();
        });
        worker.on('error', (thrown) => {
            outcome = { key: null, problem: (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(thrown) };
        });
        worker.on('exit', () => {
            clearTimeout(timer);
            resolve(outcome);
        });
    });
}


/***/ })

};
