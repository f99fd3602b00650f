export const id = 717;
export const ids = [717];
export const modules = {

/***/ 59098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hq: () => (/* binding */ getExecOutput),
/* harmony export */   m0: () => (/* binding */ exec)
/* harmony export */ });
/* unused harmony export splitCommandLine */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _world_child_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31756);
/* harmony import */ var _world_executable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34840);





const TAR_MILLISECONDS = 20_000;
async function exec(commandLine, args = [], options = {}) {
    const [program = '', ...first] = splitCommandLine(commandLine);
    const executable = programPath(program);
    if (executable === null)
        throw new Error(`${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(program)} is not used`);
    const empty = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'plimsoll-tar-'));
    try {
        const { exitCode, stdout, stderr, stopped } = await (0,_world_child_process_js__WEBPACK_IMPORTED_MODULE_3__/* .runProcess */ .R)({
            executable,
            args: [...first, ...args].filter((arg) => arg !== '-P'),
            cwd: options.cwd ?? empty,
            environment: (0,_world_child_process_js__WEBPACK_IMPORTED_MODULE_3__/* .minimalEnvironment */ .n)({
                PATH: [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(executable), '/usr/bin', '/bin'].join(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter),
                MSYS: 'winsymlinks:nativestrict',
            }),
            timeoutMilliseconds: TAR_MILLISECONDS,
            outputLimit: 8 * 1024 * 1024,
        });
        if (stopped !== null)
            throw new Error(`tar was stopped (${stopped})`);
        options.listeners?.stdout?.(stdout);
        if (exitCode !== 0 && options.ignoreReturnCode !== true)
            throw new Error(stderr.trim().split('\n').at(-1) ?? `it ended with ${exitCode}`);
        return exitCode ?? 1;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(empty, { recursive: true, force: true });
    }
}
async function getExecOutput(commandLine, args = [], options = {}) {
    const chunks = [];
    const exitCode = await exec(commandLine, args, {
        ...options,
        listeners: { stdout: (data) => chunks.push(data) },
    });
    return { exitCode, stdout: Buffer.concat(chunks).toString(), stderr: '' };
}
function splitCommandLine(line) {
    const words = [];
    for (const [, quoted, plain] of line.matchAll(/"((?:[^"\\]|\\.)*)"|([^\s"]+)/g))
        words.push(plain ?? (quoted ?? '').replaceAll('\\"', '"'));
    return words;
}
function programPath(program) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(program.replaceAll('\\', '/'));
    if (!/^g?tar(?:\.exe)?$/i.test(name))
        return null;
    return (0,_world_executable_js__WEBPACK_IMPORTED_MODULE_4__/* .findExecutable */ .o)(name, {
        path: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(program) ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(program) : process.env.PATH,
        outside: [],
    });
}


/***/ })

};
