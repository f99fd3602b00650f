export const id = 155;
export const ids = [155,98,717];
export const modules = {

/***/ 48688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ BlockBlobClient),
/* harmony export */   w: () => (/* binding */ BlockBlobClient)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46752);


const BLOB_LIMIT = 256 * 1024 * 1024;
class BlockBlobClient {
    name = 'blob';
    accountName = '';
    containerName = '';
    #url;
    constructor(url) {
        this.#url = url;
    }
    getBlockBlobClient() {
        return this;
    }
    async getProperties() {
        const response = await this.#ask({ method: 'HEAD' });
        const length = response.headers.get('content-length');
        if (Number(length) > BLOB_LIMIT)
            throw new Error(`the archive has ${length} bytes`);
        return { contentLength: length === null ? undefined : Number(length) };
    }
    async downloadToBuffer(offset, count, options = {}) {
        const range = `bytes=${offset}-${offset + count - 1}`;
        const signal = options.abortSignal;
        const response = await this.#ask({
            headers: { 'x-ms-range': range, range },
            ...(signal === undefined ? {} : { signal }),
        });
        const bytes = Buffer.from(await response.arrayBuffer());
        if (bytes.length !== count)
            throw new Error(`${bytes.length} bytes came instead of ${count}`);
        options.onProgress?.({ loadedBytes: bytes.length });
        return bytes;
    }
    async uploadFile(path, options = {}) {
        const body = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
        const response = await this.#ask({
            method: 'PUT',
            headers: { 'x-ms-blob-type': 'BlockBlob', 'x-ms-version': '2021-12-02' },
            body,
        });
        options.onProgress?.({ loadedBytes: body.length });
        return { _response: { status: response.status } };
    }
    async #ask(init) {
        const response = await (0,undici__WEBPACK_IMPORTED_MODULE_1__.fetch)(this.#url, { ...init, dispatcher: new undici__WEBPACK_IMPORTED_MODULE_1__.EnvHttpProxyAgent() });
        if (response.ok)
            return response;
        await response.body?.cancel();
        throw new Error(`the cache's storage answered with status ${response.status}`);
    }
}



/***/ }),

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

/***/ 31756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ runProcess),
/* harmony export */   n: () => (/* binding */ minimalEnvironment)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51622);



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
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(executable))
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EnvironmentError */ .eG(`${executable} is not an absolute path; it is not started`);
    return new Promise((resolvePromise, reject) => {
        const posix = process.platform !== 'win32';
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(executable, request.args, {
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
            reject(new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EnvironmentError */ .eG(`${executable} cannot be started: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)}`, { cause: thrown }));
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


/***/ }),

/***/ 34840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ findExecutable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _working_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70158);



function findExecutable(name, search) {
    const forbidden = search.outside.map(realOrSame);
    const path = search.path ?? process.env.PATH ?? '';
    for (const entry of path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) {
        if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(entry))
            continue;
        for (const candidate of candidates((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry, name))) {
            if (!isProgram(candidate))
                continue;
            const real = realOrSame(candidate);
            const inside = forbidden.some((root) => (0,_working_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)(root, real) !== null || (0,_working_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)(root, realOrSame(entry)) !== null);
            if (!inside)
                return candidate;
        }
    }
    return null;
}
function candidates(path) {
    if (process.platform !== 'win32')
        return [path];
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(path) === '' ? [`${path}.exe`, `${path}.com`] : [path];
}
function isProgram(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
function realOrSame(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return path;
    }
}


/***/ }),

/***/ 34039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ isGeneratedFolder),
/* harmony export */   Xp: () => (/* binding */ refusedForPlace),
/* harmony export */   cO: () => (/* binding */ VIRTUAL_ENVIRONMENT_MARK)
/* harmony export */ });
const GENERATED = new Set([
    '.git',
    '.hg',
    '.svn',
    'node_modules',
    '__pycache__',
    '.tox',
    '.nox',
    '.mypy_cache',
    '.pytest_cache',
    '.ruff_cache',
    '.ipynb_checkpoints',
    'site-packages',
]);
const VIRTUAL_ENVIRONMENT_MARK = 'pyvenv.cfg';
function isGeneratedFolder(name) {
    return GENERATED.has(name);
}
function refusedForPlace(path) {
    const segments = path.split('/');
    if (segments.some((segment) => segment.toLowerCase() === '.git'))
        return "it is inside git's own folder";
    return segments.some(isGeneratedFolder) ? 'it is in a generated folder' : null;
}


/***/ }),

/***/ 2533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hf: () => (/* binding */ refusedForSize),
/* harmony export */   i2: () => (/* binding */ readLimit),
/* harmony export */   x7: () => (/* binding */ LISTING_LIMIT)
/* harmony export */ });
/* unused harmony exports FILE_LIMIT, LOCK_FILE_LIMIT */
/* harmony import */ var _support_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71418);

const FILE_LIMIT = 8 * 1024 * 1024;
const LOCK_FILE_LIMIT = 64 * 1024 * 1024;
const LISTING_LIMIT = 200_000;
const LOCK_FILE = /(?:\.lock|(?:^|\/)(?:conda-lock\.ya?ml|package-lock\.json|pylock(?:\.[^/]+)?\.toml))$/;
function readLimit(path) {
    return LOCK_FILE.test(path) ? LOCK_FILE_LIMIT : FILE_LIMIT;
}
function refusedForSize(path, bytes) {
    const limit = readLimit(path);
    if (bytes <= limit)
        return null;
    return `it has ${(0,_support_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytes)}, more than the ${(0,_support_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(limit)} that are read of such a file`;
}


/***/ }),

/***/ 41546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ plainRelativePath)
/* harmony export */ });
function plainRelativePath(path, windows = process.platform === 'win32') {
    if (path.includes('\0'))
        return null;
    const slashed = windows ? path.replaceAll('\\', '/') : path;
    if (slashed.startsWith('/') || (windows && slashed.includes(':')))
        return null;
    const segments = [];
    for (const segment of slashed.split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment === '..') {
            if (segments.pop() === undefined)
                return null;
        }
        else {
            segments.push(segment);
        }
    }
    return segments.join('/');
}


/***/ }),

/***/ 70158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   AJ: () => (/* binding */ openWorkingTree),
/* harmony export */   Gz: () => (/* binding */ below)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);
/* harmony import */ var _support_compare_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90034);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51622);
/* harmony import */ var _generated_folders_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34039);
/* harmony import */ var _read_limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2533);
/* harmony import */ var _relative_path_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(41546);









const DEPTH_LIMIT = 64;
const LARGE_FOLDER = 5_000;
const WAITING_LIMIT = 64;
const SKIPPED_LIMIT = 1_000;
const TURN = 4_096;
async function openWorkingTree(root, options = {}) {
    const realRoot = await realFolder(root);
    const limit = options.limit ?? _read_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .LISTING_LIMIT */ .x7;
    let listing;
    return {
        label: 'working tree',
        list() {
            listing ??= new Walk(realRoot, limit).run();
            return listing;
        },
        read: (path) => readInside(realRoot, path),
    };
}
async function realFolder(root) {
    try {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root));
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).isDirectory())
            return real;
    }
    catch (thrown) {
        if (codeOf(thrown) === 'ENOENT') {
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`There is no folder ${root}`, { advice: 'Name the repository or a folder of it.' });
        }
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .EnvironmentError */ .eG(`The folder ${root} cannot be entered: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(thrown)}`, {
            cause: thrown,
        });
    }
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${root} is a file, not a folder`, { advice: 'Name the folder that holds it.' });
}
class Walk {
    #root;
    #limit;
    #queue = [{ path: '', depth: 0 }];
    #waiting = [];
    #entries = [];
    #skipped = [];
    #seen = 0;
    #truncated = false;
    constructor(root, limit) {
        this.#root = root;
        this.#limit = limit;
    }
    async run() {
        try {
            for (let next = 0; !this.#truncated;) {
                const folder = this.#queue[next++];
                if (folder !== undefined) {
                    const handle = this.#open(folder);
                    if (handle !== null)
                        await this.#drain(folder, handle, LARGE_FOLDER);
                    continue;
                }
                const waiting = this.#waiting.shift();
                if (waiting === undefined)
                    break;
                await this.#drain(waiting.folder, waiting.handle, Number.POSITIVE_INFINITY);
            }
        }
        finally {
            for (const { handle } of this.#waiting)
                handle.closeSync();
        }
        const byPath = (a, b) => (0,_support_compare_js__WEBPACK_IMPORTED_MODULE_7__/* .byCodeUnit */ .X)(a.path, b.path);
        return {
            entries: this.#entries.sort(byPath),
            truncated: this.#truncated,
            skipped: this.#skipped.sort(byPath),
        };
    }
    #open(folder) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#root, folder.path);
        try {
            if (folder.path !== '' && lstatOrNull((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, _generated_folders_js__WEBPACK_IMPORTED_MODULE_5__/* .VIRTUAL_ENVIRONMENT_MARK */ .cO)) !== null)
                return null;
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.opendirSync)(path, { bufferSize: 512 });
        }
        catch (thrown) {
            if (folder.path === '') {
                throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .EnvironmentError */ .eG(`The folder cannot be listed: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(thrown)}`, { cause: thrown });
            }
            this.#skip(folder.path, reasonOf(thrown));
            return null;
        }
    }
    async #drain(folder, handle, most) {
        const batch = [];
        let closed = true;
        try {
            while (true) {
                const entry = handle.readSync();
                if (entry === null)
                    break;
                if (++this.#seen % TURN === 0)
                    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setImmediate)();
                if (this.#entries.length + batch.length >= this.#limit) {
                    this.#truncated = true;
                    break;
                }
                batch.push(entry);
                if (batch.length >= most && this.#waiting.length < WAITING_LIMIT) {
                    closed = false;
                    this.#waiting.push({ folder, handle });
                    break;
                }
            }
        }
        catch (thrown) {
            this.#skip(folder.path, reasonOf(thrown));
        }
        finally {
            if (closed)
                handle.closeSync();
        }
        batch.sort((a, b) => (0,_support_compare_js__WEBPACK_IMPORTED_MODULE_7__/* .byCodeUnit */ .X)(a.name, b.name));
        for (const entry of batch)
            this.#take(folder, entry);
    }
    #take(folder, entry) {
        const path = folder.path === '' ? entry.name : `${folder.path}/${entry.name}`;
        if ((0,_generated_folders_js__WEBPACK_IMPORTED_MODULE_5__/* .isGeneratedFolder */ .AM)(entry.name))
            return;
        try {
            if (entry.isDirectory()) {
                if (folder.depth >= DEPTH_LIMIT)
                    this.#skip(path, `folders nest deeper than ${DEPTH_LIMIT} levels`);
                else if (this.#queue.length >= this.#limit)
                    this.#truncated = true;
                else
                    this.#queue.push({ path, depth: folder.depth + 1 });
            }
            else if (entry.isSymbolicLink()) {
                this.#takeLink(path);
            }
            else if (entry.isFile()) {
                this.#entries.push({ path, bytes: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#root, path)).size });
            }
            else {
                this.#skip(path, 'it is not a regular file');
            }
        }
        catch (thrown) {
            if (codeOf(thrown) !== 'ENOENT')
                this.#skip(path, reasonOf(thrown));
        }
    }
    #takeLink(path) {
        let real;
        try {
            real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#root, path));
        }
        catch (thrown) {
            this.#skip(path, reasonOf(thrown, 'the link points to nothing'));
            return;
        }
        const inside = below(this.#root, real);
        if (inside === null) {
            this.#skip(path, 'the link leaves the folder');
        }
        else {
            const reason = (0,_generated_folders_js__WEBPACK_IMPORTED_MODULE_5__/* .refusedForPlace */ .Xp)(inside);
            if (reason !== null) {
                this.#skip(path, reason);
                return;
            }
            const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real);
            if (stats.isFile())
                this.#entries.push({ path, bytes: stats.size, link: inside });
            else if (!stats.isDirectory())
                this.#skip(path, 'it is not a regular file');
        }
    }
    #skip(path, reason) {
        if (this.#skipped.length < SKIPPED_LIMIT)
            this.#skipped.push({ path, reason });
    }
}
async function readInside(root, path) {
    const plain = (0,_relative_path_js__WEBPACK_IMPORTED_MODULE_8__/* .plainRelativePath */ .U)(path);
    if (plain === null || plain === '')
        return refused('the path leaves the folder');
    try {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, plain));
        const inside = below(root, real);
        if (inside === null)
            return refused('a link leaves the folder');
        const reason = (0,_generated_folders_js__WEBPACK_IMPORTED_MODULE_5__/* .refusedForPlace */ .Xp)(inside);
        if (reason !== null)
            return refused(reason);
        const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(real, flags);
        try {
            const stats = await file.stat();
            if (stats.isDirectory())
                return refused('it is a folder');
            if (!stats.isFile())
                return refused('it is not a regular file');
            const tooLarge = (0,_read_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .refusedForSize */ .hf)(plain, stats.size);
            if (tooLarge !== null)
                return refused(tooLarge);
            return await readUpTo(file, stats.size, plain);
        }
        finally {
            await file.close();
        }
    }
    catch (thrown) {
        const code = codeOf(thrown);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return { state: 'missing' };
        return refused(reasonOf(thrown));
    }
}
async function readUpTo(file, expected, path) {
    const limit = (0,_read_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .readLimit */ .i2)(path);
    let buffer = Buffer.allocUnsafe(expected + 1);
    let length = 0;
    while (true) {
        const { bytesRead } = await file.read(buffer, length, buffer.length - length, length);
        if (bytesRead === 0)
            return { state: 'read', bytes: buffer.subarray(0, length) };
        length += bytesRead;
        if (length > limit)
            return refused((0,_read_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .refusedForSize */ .hf)(path, length) ?? 'it is too large');
        if (length === buffer.length)
            buffer = Buffer.concat([buffer, Buffer.allocUnsafe(Math.max(65_536, length))]);
    }
}
function refused(reason) {
    return { state: 'refused', reason };
}
function below(root, path) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, path);
    if (inside === '..' || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(inside))
        return null;
    return node_path__WEBPACK_IMPORTED_MODULE_2__.sep === '/' ? inside : inside.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_2__.sep, '/');
}
function lstatOrNull(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) ?? null;
}
function codeOf(thrown) {
    if (!(thrown instanceof Error) || !('code' in thrown))
        return undefined;
    return typeof thrown.code === 'string' ? thrown.code : undefined;
}
function reasonOf(thrown, missing = 'it is missing') {
    const code = codeOf(thrown);
    switch (code) {
        case 'ENOENT':
            return missing;
        case 'ELOOP':
            return 'the link goes in a circle';
        case 'EACCES':
        case 'EPERM':
            return 'reading it is not permitted';
        case 'ENAMETOOLONG':
            return 'its name is too long';
        case 'ENXIO':
        case 'ENODEV':
            return 'it is not a regular file';
        default:
            return code === undefined ? 'it cannot be read' : `it cannot be read (${code})`;
    }
}


/***/ })

};
