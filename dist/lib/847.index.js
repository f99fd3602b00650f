export const id = 847;
export const ids = [847];
export const modules = {

/***/ 4547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ ignoreFileInForce),
/* harmony export */   EG: () => (/* binding */ PathIndex),
/* harmony export */   S2: () => (/* binding */ isDockerfileName),
/* harmony export */   Yo: () => (/* binding */ createBuildContext),
/* harmony export */   jy: () => (/* binding */ chooseBuildContext)
/* harmony export */ });
/* harmony import */ var _docker_dockerfile_expand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3092);
/* harmony import */ var _support_container_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(832);


function chooseBuildContext(graph, index) {
    const { dockerfile } = graph;
    const sources = sourcesOf(graph);
    let best = null;
    for (let folder = (0,_support_container_path_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(dockerfile.source.path); folder !== null; folder = parentOf(folder)) {
        const here = folder;
        const found = sources.filter((source) => {
            const path = (0,_support_container_path_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveRelativePath */ .WU)(here, source);
            return path !== null && index.has(path);
        }).length;
        if (best === null || found > best.found)
            best = { folder, found, looked: sources.length };
        if (found === sources.length)
            break;
    }
    const own = (0,_support_container_path_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(dockerfile.source.path);
    if (best === null || best.found === 0)
        return { folder: withoutDockerfileFolders(own), found: 0, looked: sources.length };
    return best;
}
function withoutDockerfileFolders(folder) {
    const segments = folder.split('/');
    const at = segments.findIndex((segment) => FOLDER_FOR_DOCKERFILES.test(segment));
    return at === -1 ? folder : segments.slice(0, at).join('/');
}
const FOLDER_FOR_DOCKERFILES = /^(\.?docker|docker[-_]?files?|containers?|build|deploy(ment)?|ci|\.devcontainer)$/i;
class PathIndex {
    #files;
    #folders = new Set(['']);
    #sorted;
    constructor(entries) {
        this.#sorted = entries;
        this.#files = new Map(entries.map((entry) => [entry.path, entry]));
        for (const entry of entries)
            for (let folder = (0,_support_container_path_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(entry.path); !this.#folders.has(folder); folder = (0,_support_container_path_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(folder))
                this.#folders.add(folder);
    }
    has(path) {
        return this.#files.has(path) || this.#folders.has(path);
    }
    isFile(path) {
        return this.#files.has(path);
    }
    isFolder(path) {
        return this.#folders.has(path);
    }
    below(folder) {
        if (folder === '')
            return this.#sorted;
        const prefix = `${folder}/`;
        return this.#sorted.slice(this.#lowerBound(prefix), this.#lowerBound(`${folder}0`));
    }
    #lowerBound(path) {
        let low = 0;
        let high = this.#sorted.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((this.#sorted[middle]?.path ?? '') < path)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
function ignoreFileInForce(dockerfilePath, contextFolder, index) {
    const candidates = [
        `${dockerfilePath}.dockerignore`,
        contextFolder === '' ? '.dockerignore' : `${contextFolder}/.dockerignore`,
    ];
    return candidates.find((path) => index.isFile(path)) ?? null;
}
function createBuildContext(folder, ignoreFile, ignores, index) {
    const prefix = folder === '' ? '' : `${folder}/`;
    let sent;
    const byName = new Map();
    const context = {
        folder,
        ignoreFile,
        ignores,
        get files() {
            sent ??= index
                .below(folder)
                .map((entry) => prefix === '' ? entry : { path: entry.path.slice(prefix.length), bytes: entry.bytes })
                .filter((entry) => !ignores(entry.path));
            return sent;
        },
        filesNamed(name) {
            let named = byName.get(name);
            if (named === undefined) {
                named = context.files.flatMap(({ path }) => path.endsWith(name) && (0,_support_container_path_js__WEBPACK_IMPORTED_MODULE_1__/* .baseName */ .Fl)(path) === name ? [path] : []);
                byName.set(name, named);
            }
            return named;
        },
        isFile: (path) => index.isFile(prefix + path) && !ignores(path),
        isFolder: (path) => index.isFolder(path === '' ? folder : prefix + path),
        repositoryPath: (path) => prefix + path,
    };
    return context;
}
const REQUIREMENT_FILE = /\s(?:-r|--requirement)[ =]([\w.-]+(?:\/[\w.-]+)*)(?=\s|$)/g;
function sourcesOf(graph) {
    const sources = [];
    const add = (written) => {
        const literal = literalPart(written);
        if (literal !== null)
            sources.push(literal);
    };
    for (const { instructions } of graph.stages)
        for (const { instruction, variables } of instructions) {
            const expand = (raw) => {
                const expansion = (0,_docker_dockerfile_expand_js__WEBPACK_IMPORTED_MODULE_0__/* .expandWord */ .V)(raw, { escape: graph.dockerfile.escape, variables });
                return expansion.ok && expansion.unresolved.length === 0 ? expansion.value : '';
            };
            if (instruction.kind === 'run') {
                if (instruction.command.form === 'shell')
                    for (const match of instruction.command.script.text.matchAll(REQUIREMENT_FILE))
                        if (match[1] !== undefined)
                            sources.push(match[1]);
                for (const { type, options } of instruction.mounts)
                    if (type === 'bind' && options.get('from') === undefined)
                        add(expand(options.get('source') ?? ''));
            }
            if ((instruction.kind !== 'copy' && instruction.kind !== 'add') || instruction.from !== null)
                continue;
            for (const { raw } of instruction.sources)
                add(expand(raw));
        }
    return sources;
}
function literalPart(source) {
    if (/^https?:|^git@|\\/.test(source))
        return null;
    const segments = source.split('/').filter((part) => part !== '' && part !== '.');
    const wild = segments.findIndex((part) => /[*?[]/.test(part));
    const literal = (wild === -1 ? segments : segments.slice(0, wild)).join('/');
    return literal === '' ? null : literal;
}
function parentOf(folder) {
    return folder === '' ? null : (0,_support_container_path_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(folder);
}
function isDockerfileName(path) {
    const name = (0,_support_container_path_js__WEBPACK_IMPORTED_MODULE_1__/* .baseName */ .Fl)(path);
    if (/\.(dockerignore|md|txt|j2|jinja2?|tmpl|template|erb|py|sh|ya?ml|json)$/i.test(name))
        return false;
    return /^(Dockerfile|Containerfile)([._-].+)?$/i.test(name) || /\.(dockerfile|containerfile)$/i.test(name);
}


/***/ }),

/***/ 299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ readSteps)
});

// UNUSED EXPORTS: homeOf

;// CONCATENATED MODULE: ./build/src/shell/wrappers.js
const wrapper = (short = '', long = [], more = {}) => ({
    short,
    long,
    operands: 0,
    assigns: false,
    ...more,
});
const CONDA_RUN = wrapper('npr', ['name', 'prefix', 'cwd', 'env', 'root-prefix', 'attach', 'label'], {
    subcommand: 'run',
});
const WRAPPERS = new Map([
    [
        'sudo',
        wrapper('CDghpRrTtUu', [
            'close-from',
            'chdir',
            'group',
            'host',
            'prompt',
            'chroot',
            'command-timeout',
            'role',
            'type',
            'other-user',
            'user',
        ], { assigns: true }),
    ],
    ['doas', wrapper('uC')],
    ['env', wrapper('uCS', ['unset', 'chdir', 'split-string'], { assigns: true })],
    ['exec', wrapper('a')],
    ['command', wrapper()],
    ['builtin', wrapper()],
    ['time', wrapper('fo', ['format', 'output'])],
    ['nice', wrapper('n', ['adjustment'])],
    ['ionice', wrapper('cnpPu', ['class', 'classdata', 'pid', 'pgid', 'uid'])],
    ['nohup', wrapper()],
    ['timeout', wrapper('ks', ['kill-after', 'signal'], { operands: 1 })],
    ['stdbuf', wrapper('ioe', ['input', 'output', 'error'])],
    ['gosu', wrapper('', [], { operands: 1 })],
    ['su-exec', wrapper('', [], { operands: 1 })],
    ['eatmydata', wrapper()],
    ['tini', wrapper('pe')],
    ['dumb-init', wrapper('r', ['rewrite'])],
    [
        'xvfb-run',
        wrapper('efnpsw', ['error-file', 'auth-file', 'server-num', 'xauth-protocol', 'server-args', 'wait']),
    ],
    ['conda', CONDA_RUN],
    ['mamba', CONDA_RUN],
    ['micromamba', CONDA_RUN],
]);
const MAXIMUM_WRAPPERS = 16;
const ASSIGNMENT = /^([A-Za-z_][A-Za-z0-9_]*)=/;
function unwrap(words) {
    const assignments = [];
    let rest = words;
    let replacesShell = false;
    for (let turn = 0; turn < MAXIMUM_WRAPPERS; turn += 1) {
        const name = baseName(rest[0]);
        const found = name === null ? undefined : WRAPPERS.get(name);
        if (found === undefined || name === null)
            break;
        const inner = innerCommand(rest, found, assignments);
        if (inner === null)
            break;
        replacesShell ||= name === 'exec';
        rest = inner;
    }
    return { words: rest, assignments, replacesShell };
}
function baseName(word) {
    if (word === undefined || word.value === null)
        return null;
    const name = word.value.slice(word.value.lastIndexOf('/') + 1);
    return name === '' ? null : name;
}
function innerCommand(words, known, assignments) {
    let at = 1;
    if (known.subcommand !== undefined) {
        if (words[1]?.value !== known.subcommand)
            return null;
        at = 2;
    }
    const found = [];
    let { operands } = known;
    while (at < words.length) {
        const word = words[at];
        if (word === undefined)
            break;
        const text = word.text;
        if (text === '--') {
            at += 1;
            break;
        }
        if (text.startsWith('--')) {
            const takesNext = !text.includes('=') && known.long.includes(text.slice(2));
            at += takesNext ? 2 : 1;
            continue;
        }
        if (text.startsWith('-') && text.length > 1) {
            at += clusterTakesNext(text, known.short) ? 2 : 1;
            continue;
        }
        const name = known.assigns ? ASSIGNMENT.exec(text)?.[1] : undefined;
        if (name !== undefined) {
            found.push({ word, name });
            at += 1;
            continue;
        }
        if (operands === 0)
            break;
        operands -= 1;
        at += 1;
    }
    if (at >= words.length)
        return null;
    assignments.push(...found);
    return words.slice(at);
}
function clusterTakesNext(cluster, withValue) {
    for (let index = 1; index < cluster.length; index += 1)
        if (withValue.includes(cluster[index] ?? ' '))
            return index === cluster.length - 1;
    return false;
}

;// CONCATENATED MODULE: ./build/src/shell/interpreter.js

const SHELLS = new Set(['sh', 'bash', 'dash', 'ash', 'ksh', 'mksh', 'zsh', 'rbash']);
function isShell(name) {
    return name !== null && SHELLS.has(name);
}
function shellArgument(words) {
    let takesText = false;
    let takesInput = false;
    let at = 1;
    while (at < words.length) {
        const text = words[at]?.text ?? '';
        if (text === '--' || text === '-') {
            at += 1;
            break;
        }
        if (text.startsWith('--')) {
            at += text === '--rcfile' || text === '--init-file' ? 2 : 1;
            continue;
        }
        if (!/^[-+]./.test(text))
            break;
        const letters = text.slice(1);
        if (text.startsWith('-') && letters.includes('c'))
            takesText = true;
        if (text.startsWith('-') && letters.includes('s'))
            takesInput = true;
        at += /[oO]$/.test(letters) ? 2 : 1;
    }
    if (takesText)
        return at < words.length ? { kind: 'text', index: at } : { kind: 'standard-input' };
    if (takesInput || at >= words.length)
        return { kind: 'standard-input' };
    return { kind: 'file' };
}
function shebangWords(text) {
    const line = /^#!([^\n]*)/.exec(text)?.[1];
    if (line === undefined)
        return null;
    const words = [];
    for (const match of line.matchAll(/[^ \t\r]+/g)) {
        const start = match.index + 2;
        words.push(literalWord(match[0], { start, end: start + match[0].length }));
    }
    if (baseName(words[0]) === 'env') {
        const program = words.findIndex((word, index) => index > 0 && !/^-|=/.test(word.text));
        return program === -1 ? [] : words.slice(program);
    }
    return words;
}
function literalWord(text, range) {
    return { raw: text, value: text, text, range };
}

;// CONCATENATED MODULE: ./build/src/shell/members.js
function membersOf(text, sequence) {
    const members = [];
    let start = null;
    for (const { node, operator, operatorRange } of sequence) {
        start ??= withNegation(text, node.start);
        if (operator === '|')
            continue;
        members.push({ range: { start, end: node.end }, operator, operatorRange });
        start = null;
    }
    const last = sequence.at(-1);
    if (start !== null && last !== undefined)
        members.push({ range: { start, end: last.node.end }, operator: null, operatorRange: null });
    return members;
}
function withNegation(text, start) {
    let at = start;
    while (text[at - 1] === ' ' || text[at - 1] === '\t')
        at -= 1;
    return at < start && text[at - 1] === '!' ? at - 1 : start;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/shell/scope.js

class ShellScope {
    #variables;
    #unexported;
    #environment;
    #allExported;
    directory;
    directoryKnown;
    constructor(variables, unexported, allExported, directory, directoryKnown) {
        this.#variables = variables;
        this.#unexported = unexported;
        this.#allExported = allExported;
        this.directory = directory;
        this.directoryKnown = directoryKnown;
    }
    static start(variables) {
        return new ShellScope(variables, new Set(), false, null, true);
    }
    get variables() {
        return this.#variables;
    }
    get environment() {
        if (this.#unexported.size === 0)
            return this.#variables;
        this.#environment ??= new Map([...this.#variables].filter(([name]) => !this.#unexported.has(name)));
        return this.#environment;
    }
    clone() {
        return new ShellScope(this.#variables, this.#unexported, this.#allExported, this.directory, this.directoryKnown);
    }
    child() {
        return new ShellScope(this.environment, new Set(), false, this.directory, this.directoryKnown);
    }
    assign(name, value) {
        const existed = this.#variables.has(name);
        if (this.#variables.get(name) === value)
            return;
        const variables = new Map(this.#variables);
        if (value === null)
            variables.delete(name);
        else
            variables.set(name, value);
        this.#variables = variables;
        this.#environment = undefined;
        if (!existed && !this.#allExported && value !== null)
            this.#unexported = new Set(this.#unexported).add(name);
    }
    export(name) {
        if (!this.#unexported.has(name))
            return;
        const unexported = new Set(this.#unexported);
        unexported.delete(name);
        this.#unexported = unexported;
        this.#environment = undefined;
    }
    exportAll(on) {
        this.#allExported = on;
    }
    enter(target) {
        if (target === null || (!this.directoryKnown && !target.startsWith('/'))) {
            this.directory = null;
            this.directoryKnown = false;
            return;
        }
        const joined = external_node_path_.posix.normalize(target.startsWith('/') ? target : external_node_path_.posix.join(this.directory ?? '.', target));
        this.directory = joined.length > 1 && joined.endsWith('/') ? joined.slice(0, -1) : joined;
        this.directoryKnown = true;
    }
    meet(other) {
        if (other.#variables !== this.#variables) {
            const kept = [...this.#variables].filter(([name, value]) => other.#variables.get(name) === value);
            if (kept.length !== this.#variables.size)
                this.#variables = new Map(kept);
            this.#environment = undefined;
        }
        if (other.#unexported !== this.#unexported) {
            this.#unexported = new Set([...this.#unexported, ...other.#unexported]);
            this.#environment = undefined;
        }
        if (!other.directoryKnown || other.directory !== this.directory)
            this.enter(null);
    }
}

// EXTERNAL MODULE: ./build/src/shell/word.js
var shell_word = __webpack_require__(8538);
;// CONCATENATED MODULE: ./build/src/shell/command-reader.js





const MAXIMUM_NESTING = 8;
const EXPANSION_BUDGET = 1_048_576;
const MAXIMUM_COMMANDS = 50_000;
class CommandReader {
    #text;
    #syntaxOf;
    #commands = [];
    #errors = [];
    #budget = { remaining: EXPANSION_BUDGET };
    #needsGrammar = false;
    constructor(text, syntaxOf) {
        this.#text = text;
        this.#syntaxOf = syntaxOf;
    }
    read(syntax, variables) {
        const source = { text: this.#text, toScript: (start, end) => ({ start, end }) };
        this.#errors.push(...syntax.errors);
        const members = membersOf(this.#text, syntax.sequence);
        const context = { source, certain: true, enclosures: [], listPosition: 0, nesting: 0 };
        this.#sequence(syntax.sequence, context, ShellScope.start(variables));
        if (this.#needsGrammar)
            return null;
        return { text: this.#text, commands: this.#commands, members, errors: this.#errors };
    }
    #sequence(sequence, context, scope) {
        let position = context.listPosition;
        let alternative = false;
        let ended = false;
        const background = backgroundOf(sequence);
        sequence.forEach((item, index) => {
            const before = sequence[index - 1]?.operator ?? null;
            if (before === '||')
                alternative = true;
            else if (before !== '|')
                alternative = false;
            if (index > 0 && before !== '|' && position !== null)
                position += 1;
            const certain = context.certain && !alternative && !ended;
            const inside = { ...context, certain, listPosition: position };
            const detached = before === '|' || item.operator === '|' || background[index] === true;
            const own = detached || alternative ? scope.clone() : scope;
            const ends = this.#item(item, inside, own);
            if (alternative && !detached && !ends)
                scope.meet(own);
            if (ends && !detached && certain)
                ended = true;
        });
        return ended;
    }
    #item(item, context, scope) {
        const { node } = item;
        if (this.#commands.length >= MAXIMUM_COMMANDS)
            return false;
        return node.kind === 'simple' ? this.#simple(node, context, scope) : this.#compound(node, context, scope);
    }
    #compound(node, context, scope) {
        const inside = {
            ...context,
            enclosures: [...context.enclosures, node.construct],
            listPosition: null,
        };
        this.#substitutions(node.substitutions, context, scope);
        const { loop } = node;
        let certain = context.certain;
        if (loop !== null) {
            const words = (loop.words ?? []).flatMap((span) => this.#words(span, context, scope));
            const only = words.length === 1 && !/[*?[]/.test(words[0]?.text ?? '') ? (words[0]?.value ?? null) : null;
            scope.assign(loop.variable, only);
            certain &&= words.some((word) => word.value !== null);
        }
        if (node.construct === 'subshell') {
            for (const block of node.blocks)
                this.#sequence(block.sequence, inside, scope.clone());
            return false;
        }
        let ended = false;
        const before = scope.clone();
        for (const block of node.blocks) {
            const sure = certain && !block.conditional;
            const own = sure ? scope : node.construct === 'function' ? before.clone() : scope.clone();
            if (!sure && (node.construct === 'for' || node.construct === 'while'))
                forgetAssigned(block.sequence, own);
            const ends = this.#sequence(block.sequence, { ...inside, certain: sure }, own);
            if (sure)
                ended ||= ends;
            else if (!ends)
                scope.meet(own);
        }
        return ended;
    }
    #substitutions(sequences, context, scope) {
        for (const sequence of sequences)
            this.#sequence(sequence, { ...context, enclosures: [...context.enclosures, 'substitution'], listPosition: null }, scope.clone());
    }
    #words(span, context, scope) {
        return (0,shell_word/* evaluateWords */.Pc)(context.source, span, scope.variables, this.#budget);
    }
    #word(span, context, scope) {
        return (0,shell_word/* evaluateWord */.MU)(context.source, span, scope.variables, this.#budget);
    }
    #simple(node, context, scope) {
        this.#substitutions(node.substitutions, context, scope);
        const assigned = node.assignments.map((span) => {
            const value = this.#word(span.value, context, scope);
            const previous = span.append ? scope.variables.get(span.name) : '';
            const known = span.array || value.value === null || previous === undefined ? null : previous + value.value;
            const assignment = { name: span.name, value };
            if (node.words.length === 0)
                scope.assign(span.name, known);
            return { assignment, value: known };
        });
        const spanOf = new Map();
        const written = node.words.flatMap((span) => {
            const words = this.#words(span, context, scope);
            for (const word of words)
                spanOf.set(word, span);
            return words;
        });
        if (written.length === 0 && (node.words.length > 0 || node.start === node.end))
            return false;
        const redirects = node.redirects.map((span) => this.#redirect(span, context, scope));
        const unwrapped = unwrap(written);
        const { words } = unwrapped;
        const environment = new Map(scope.environment);
        for (const { assignment, value } of assigned)
            setOrDelete(environment, assignment.name, value);
        const assignments = assigned.map(({ assignment }) => assignment);
        for (const { name, word } of unwrapped.assignments) {
            const value = (0,shell_word/* tailOf */.Cj)(word, name.length + 1);
            assignments.push({ name, value });
            setOrDelete(environment, name, value.value);
        }
        const name = baseName(words[0]);
        this.#commands.push({
            assignments,
            words,
            name,
            redirects,
            range: context.source.toScript(node.start, node.end),
            certainty: context.certain ? 'always' : 'conditional',
            enclosures: context.enclosures,
            listPosition: context.listPosition,
            workingDirectory: scope.directory,
            workingDirectoryKnown: scope.directoryKnown,
            variables: scope.variables,
            environment: assignments.length === 0 ? scope.environment : environment,
        });
        this.#effects(name, words, scope);
        const inner = environment.size === 0 && assignments.length === 0 ? scope : withEnvironment(scope, assigned);
        this.#nested(node, name, words, spanOf, context, inner);
        return name === 'exit' || name === 'return' || (unwrapped.replacesShell && words.length > 0);
    }
    #redirect(span, context, scope) {
        const { body, operator } = span;
        if (body === null)
            return { operator, target: span.target === null ? null : this.#word(span.target, context, scope) };
        const raw = context.source.text.slice(body.start, body.end);
        const text = operator === '<<-' ? raw.replace(/^\t+/gm, '') : raw;
        const value = body.literal || !/[$`\\]/.test(text) ? text : null;
        return { operator, target: { raw, value, text, range: context.source.toScript(body.start, body.end) } };
    }
    #effects(name, words, scope) {
        const operands = words.slice(1);
        switch (name) {
            case 'cd':
            case 'pushd': {
                const target = operands.find((word) => !/^-[LPe@]+$|^--$/.test(word.text));
                scope.enter(target === undefined ? homeOf(scope) : directoryOf(target, scope));
                break;
            }
            case 'popd':
                scope.enter(null);
                break;
            case 'export':
            case 'declare':
            case 'typeset':
            case 'readonly':
            case 'local': {
                const exports = name === 'export' || operands.some((word) => /^-\w*x/.test(word.text));
                for (const word of operands) {
                    const assigned = /^([A-Za-z_][A-Za-z0-9_]*)(?:(\+?)=|$)/.exec(word.text);
                    if (assigned?.[1] === undefined)
                        continue;
                    const value = (0,shell_word/* tailOf */.Cj)(word, assigned[0].length).value;
                    if (assigned[2] !== undefined)
                        scope.assign(assigned[1], assigned[2] === '+' ? null : value);
                    if (exports)
                        scope.export(assigned[1]);
                }
                break;
            }
            case 'unset':
            case 'read':
            case 'mapfile':
            case 'readarray':
            case 'getopts':
                for (const word of operands)
                    if (word.value !== null)
                        scope.assign(word.value, null);
                break;
            case 'set':
                for (const word of operands) {
                    if (/^-\w*a/.test(word.text))
                        scope.exportAll(true);
                    if (/^\+\w*a/.test(word.text))
                        scope.exportAll(false);
                }
                break;
            default:
        }
    }
    #nested(node, name, words, spanOf, context, scope) {
        if (name === 'eval') {
            if (words.length === 2)
                this.#nestedWord(spanOf.get(words[1] ?? ABSENT), context, scope, scope);
            return;
        }
        if (name === 'su' || name === 'runuser') {
            const at = words.findIndex((word) => word.text === '-c' || word.text === '--command');
            if (at > 0)
                this.#nestedWord(spanOf.get(words[at + 1] ?? ABSENT), context, scope, scope.child());
            return;
        }
        if (!isShell(name))
            return;
        const argument = shellArgument(words);
        if (argument.kind === 'text')
            this.#nestedWord(spanOf.get(words[argument.index] ?? ABSENT), context, scope, scope.child());
        else if (argument.kind === 'standard-input') {
            for (const { body } of node.redirects)
                if (body !== null) {
                    const text = context.source.text.slice(body.start, body.end);
                    this.#script(text, (start, end) => context.source.toScript(body.start + start, body.start + end), context, scope.child());
                }
        }
    }
    #nestedWord(span, context, outer, scope) {
        if (span === undefined)
            return;
        const { text, starts, ends } = (0,shell_word/* traceWord */.E4)(context.source, span, outer.variables, this.#budget);
        const toScript = (start, end) => {
            const from = starts[start] ?? ends[start - 1] ?? span.start;
            const to = end > start ? (ends[end - 1] ?? from) : from;
            return context.source.toScript(from, Math.max(from, to));
        };
        this.#script(text, toScript, context, scope);
    }
    #script(text, toScript, context, scope) {
        const nesting = context.nesting + 1;
        if (nesting > MAXIMUM_NESTING) {
            this.#errors.push(toScript(0, text.length));
            return;
        }
        const syntax = this.#syntaxOf(text);
        if (syntax === null) {
            this.#needsGrammar = true;
            return;
        }
        for (const error of syntax.errors)
            this.#errors.push(toScript(error.start, error.end));
        const inside = {
            source: { text, toScript },
            certain: context.certain,
            enclosures: [...context.enclosures, 'nested-script'],
            listPosition: null,
            nesting,
        };
        this.#sequence(syntax.sequence, inside, scope);
    }
}
const ABSENT = { raw: '', value: null, text: '', range: { start: 0, end: 0 } };
function setOrDelete(map, name, value) {
    if (value === null)
        map.delete(name);
    else
        map.set(name, value);
}
function withEnvironment(scope, assigned) {
    if (assigned.length === 0)
        return scope;
    const own = scope.clone();
    for (const { assignment, value } of assigned) {
        own.assign(assignment.name, value);
        own.export(assignment.name);
    }
    return own;
}
function homeOf(scope) {
    return scope.variables.get('HOME') ?? null;
}
function directoryOf(word, scope) {
    const { value } = word;
    if (value === null || value === '-' || value === '' || /[*?[]/.test(value))
        return null;
    if (value === '~' || value.startsWith('~/')) {
        const home = homeOf(scope);
        return home === null ? null : home + value.slice(1);
    }
    return value.startsWith('~') ? null : value;
}
function backgroundOf(sequence) {
    const background = sequence.map(() => false);
    let current = false;
    for (let index = sequence.length - 1; index >= 0; index -= 1) {
        const operator = sequence[index]?.operator ?? null;
        if (operator !== '|' && operator !== '&&' && operator !== '||')
            current = operator === '&';
        background[index] = current;
    }
    return background;
}
function forgetAssigned(sequence, scope) {
    for (const { node } of sequence) {
        if (node.kind === 'simple')
            for (const { name } of node.assignments)
                scope.assign(name, null);
        else
            for (const block of node.blocks)
                forgetAssigned(block.sequence, scope);
    }
}

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(8995);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./build/src/support/errors.js
var errors = __webpack_require__(1622);
;// CONCATENATED MODULE: ./build/src/shell/grammar-files.js





async function readGrammarFiles() {
    const [runtime, bash] = await Promise.all([
        readModule('web-tree-sitter', 'web-tree-sitter.wasm'),
        readModule('tree-sitter-bash', 'tree-sitter-bash.wasm'),
    ]);
    return { runtime, bash };
}
async function readModule(packageName, fileName) {
    const here = (0,external_node_url_.fileURLToPath)(import.meta.url);
    try {
        return await (0,promises_.readFile)((0,external_node_path_.join)((0,external_node_path_.dirname)(here), fileName));
    }
    catch {
    }
    try {
        return await (0,promises_.readFile)((0,external_node_module_.createRequire)(here).resolve([packageName, fileName].join('/')));
    }
    catch (cause) {
        throw new errors/* EnvironmentError */.eG(`the shell grammar ${fileName} is missing`, {
            advice: 'Reinstall Plimsoll: the file belongs beside its bundle.',
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./build/src/shell/grammar.js


const BASELINE_COMPILER_ONLY = ['--no-wasm-tier-up', '--no-wasm-dynamic-tiering', '--liftoff-only'];
const MAXIMUM_LENGTH = 65_536;
const MAXIMUM_BARS = 4_000;
const progressLimit = (length) => 1_000 + length;
let loading;
function loadGrammar() {
    loading ??= load();
    return loading;
}
async function load() {
    for (const flag of BASELINE_COMPILER_ONLY)
        (0,external_node_v8_.setFlagsFromString)(flag);
    const [{ Language, Parser }, files] = await Promise.all([__webpack_require__.e(/* import() */ 33).then(__webpack_require__.bind(__webpack_require__, 33)), readGrammarFiles()]);
    await asOutsideNode(() => Parser.init({
        wasmBinary: files.runtime.slice().buffer,
        print: () => { },
        printErr: () => { },
    }));
    const language = await Language.load(files.bash);
    const parser = new Parser().setLanguage(language);
    let broken = false;
    return {
        read: (text, use) => {
            if (broken || text.length > MAXIMUM_LENGTH || text.split('|').length > MAXIMUM_BARS)
                return null;
            let tree = null;
            try {
                tree = parse(parser, text);
                return tree === null ? null : use(tree);
            }
            catch (thrown) {
                if (!isRuntimeFailure(thrown))
                    throw thrown;
                broken = true;
                return null;
            }
            finally {
                if (!broken)
                    tree?.delete();
            }
        },
    };
}
function isRuntimeFailure(thrown) {
    return thrown instanceof RangeError || (thrown instanceof Error && thrown.name === 'RuntimeError');
}
function asOutsideNode(init) {
    Object.defineProperty(process, 'type', { value: 'renderer', configurable: true });
    try {
        return init();
    }
    finally {
        Reflect.deleteProperty(process, 'type');
    }
}
function parse(parser, text) {
    const limit = progressLimit(text.length);
    let steps = 0;
    const tree = parser.parse(text, null, {
        progressCallback: () => {
            steps += 1;
            return steps > limit;
        },
    });
    if (tree === null)
        parser.reset();
    return tree;
}

;// CONCATENATED MODULE: ./build/src/shell/command-scanner.js
const REDIRECT = /(?:\d+)?(?:&>>|&>|<<<|>>|>\||>&|<&|<>|>|<)/y;
const command_scanner_ASSIGNMENT = /([A-Za-z_][A-Za-z0-9_]*)(\[[^\]\s]*\])?(\+?)=/y;
function scanCommand(text, from, limit, holes, mode) {
    const strict = mode === 'plain';
    const scan = { text, limit, holes, nextHole: 0, strict, multiline: mode === 'test' };
    const assignments = [];
    const words = [];
    const redirects = [];
    let at = from;
    let end = from;
    while (true) {
        at = skipSeparators(scan, at);
        if (at >= limit)
            break;
        const character = text[at] ?? '';
        if (character === '\n' && holeAt(scan, at) === null)
            break;
        if (character === '#' && mode !== 'test' && holeAt(scan, at) === null)
            break;
        if (strict && (character === ';' || character === '|'))
            break;
        if (strict && character === '&' && text[at + 1] !== '>')
            break;
        const redirect = holeAt(scan, at) === null ? matchAt(REDIRECT, text, at) : null;
        if (redirect !== null && at + redirect[0].length <= limit) {
            const operator = redirect[0];
            const targetStart = skipSeparators(scan, at + operator.length);
            if (strict && at === end && at > from)
                return null;
            if (strict && (/<>|<<</.test(operator) || text[at + operator.length] === '<'))
                return null;
            if (strict && (targetStart >= limit || text[targetStart] === '#'))
                return null;
            const target = targetStart < limit ? scanWord(scan, targetStart) : null;
            if (strict && (target === null || target.end === targetStart))
                return null;
            const kept = target !== null && target.end > targetStart ? target : null;
            redirects.push({ operator, target: kept, body: null });
            at = kept?.end ?? Math.max(targetStart, at + operator.length);
            end = at;
            continue;
        }
        const word = scanWord(scan, at);
        if (word === null)
            return null;
        if (word.end === at) {
            if (strict)
                return null;
            at += 1;
            continue;
        }
        const assignment = words.length === 0 ? assignmentOf(scan, word) : null;
        if (assignment !== null)
            assignments.push(assignment);
        else
            words.push(word);
        at = word.end;
        end = at;
    }
    return { assignments, words, redirects, stop: at, end };
}
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text);
}
function holeAt(scan, at) {
    let hole = scan.holes[scan.nextHole];
    while (hole !== undefined && hole.end <= at) {
        scan.nextHole += 1;
        hole = scan.holes[scan.nextHole];
    }
    return hole !== undefined && hole.start <= at ? hole : null;
}
function skipSeparators(scan, from) {
    const { text, limit } = scan;
    let at = from;
    while (at < limit) {
        const hole = holeAt(scan, at);
        if (hole?.kind === 'skip') {
            at = hole.end;
            continue;
        }
        if (hole !== null)
            break;
        const character = text[at];
        if (character === ' ' || character === '\t')
            at += 1;
        else if (character === '\\' && text[at + 1] === '\n')
            at += 2;
        else if ((!scan.strict && character === '\r') || (scan.multiline && character === '\n'))
            at += 1;
        else if (!scan.strict && character === '\\' && text[at + 1] === '\r' && text[at + 2] === '\n')
            at += 3;
        else
            break;
    }
    return Math.min(at, limit);
}
function scanWord(scan, from) {
    const { text, limit, strict } = scan;
    const opaque = [];
    let at = from;
    while (at < limit) {
        const hole = holeAt(scan, at);
        if (hole !== null) {
            if (hole.kind === 'skip')
                break;
            opaque.push({ start: hole.start, end: hole.end });
            at = hole.end;
            continue;
        }
        const character = text[at] ?? '';
        if (character === ' ' || character === '\t' || character === '\n')
            break;
        if (character === ';' || character === '&' || character === '|' || character === '<' || character === '>')
            break;
        if (character === '\r' && !strict)
            break;
        if (character === '\\') {
            if (strict && (at + 1 >= limit || (text[at + 1] ?? '') <= ' '))
                return null;
            at += 2;
        }
        else if (character === "'") {
            const close = text.indexOf("'", at + 1);
            if (close === -1 || close >= limit) {
                if (strict)
                    return null;
                at = limit;
            }
            else
                at = close + 1;
        }
        else if (character === '"') {
            const close = endOfDoubleQuotes(scan, at + 1, opaque);
            if (close === null)
                return null;
            at = close;
        }
        else if (!strict)
            at += 1;
        else {
            const next = endOfPlain(text, at, limit);
            if (next === null)
                return null;
            at = next;
        }
    }
    return { start: from, end: Math.min(at, limit), opaque };
}
function endOfDoubleQuotes(scan, from, opaque) {
    const { text, limit, strict } = scan;
    let at = from;
    while (at < limit) {
        const hole = holeAt(scan, at);
        if (hole !== null) {
            if (hole.kind === 'opaque')
                opaque.push({ start: hole.start, end: hole.end });
            at = hole.end;
            continue;
        }
        const character = text[at];
        if (character === '"')
            return at + 1;
        if (character === '\\')
            at += 2;
        else if (strict && character === '`')
            return null;
        else if (strict && character === '$' && text[at + 1] !== '"') {
            const next = endOfVariable(text, at, limit);
            if (next === null)
                return null;
            at = next;
        }
        else
            at += 1;
    }
    return strict ? null : limit;
}
const VARIABLE = /\$(?:[A-Za-z_][A-Za-z0-9_]*|\{[A-Za-z_][A-Za-z0-9_]*\}|[0-9?@*#])/y;
function endOfVariable(text, at, limit) {
    const match = matchAt(VARIABLE, text, at);
    return match === null || at + match[0].length > limit ? null : at + match[0].length;
}
function endOfPlain(text, at, limit) {
    const character = text[at] ?? '';
    if (character === '$')
        return endOfVariable(text, at, limit);
    if ('`(){}'.includes(character) || character < ' ' || character > '~')
        return null;
    return at + 1;
}
function assignmentOf(scan, word) {
    const match = matchAt(command_scanner_ASSIGNMENT, scan.text, word.start);
    const name = match?.[1];
    if (match === null || name === undefined || word.start + match[0].length > word.end)
        return null;
    const start = word.start + match[0].length;
    const array = match[2] !== undefined || scan.text[start] === '(';
    return { name, append: match[3] === '+', array, value: { start, end: word.end, opaque: word.opaque } };
}

;// CONCATENATED MODULE: ./build/src/shell/syntax.js
function linkNodes(text, nodes, end) {
    return nodes.map((node, index) => {
        const found = operatorBetween(text, node.end, nodes[index + 1]?.start ?? end);
        return { node, operator: found?.operator ?? null, operatorRange: found?.range ?? null };
    });
}
const OPERATOR = /&&|\|\||\|&|[;&|\n]/y;
function operatorBetween(text, from, to) {
    const at = skipBlanks(text, from, to);
    OPERATOR.lastIndex = at;
    const match = OPERATOR.exec(text)?.[0];
    if (match === undefined || at + match.length > to)
        return null;
    return { operator: asOperator(match), range: { start: at, end: at + match.length } };
}
function asOperator(match) {
    switch (match) {
        case '&&':
        case '||':
        case ';':
        case '&':
        case '\n':
            return match;
        default:
            return '|';
    }
}
function skipBlanks(text, from, to) {
    let at = from;
    while (at < to) {
        const character = text[at];
        if (character === ' ' || character === '\t' || character === '\r')
            at += 1;
        else if (character === '\\' && text[at + 1] === '\n')
            at += 2;
        else if (character === '\\' && text[at + 1] === '\r' && text[at + 2] === '\n')
            at += 3;
        else if (character === '#') {
            const newline = text.indexOf('\n', at);
            at = newline === -1 || newline > to ? to : newline;
        }
        else
            break;
    }
    return Math.min(at, to);
}

;// CONCATENATED MODULE: ./build/src/shell/grammar-tree.js



const MAXIMUM_DEPTH = 60;
function syntaxOfTree(root, text) {
    const converter = new TreeConverter(text);
    const sequence = converter.sequence(root.children, text.length, 0);
    if (root.hasError)
        converter.collectErrors(root);
    return { sequence, errors: mergedRanges(converter.errors) };
}
class TreeConverter {
    errors = [];
    #text;
    constructor(text) {
        this.#text = text;
    }
    sequence(nodes, end, depth) {
        const drafts = [];
        this.#flatten(nodes, drafts, depth);
        const finished = drafts.flatMap((draft) => draft.kind === 'pending' ? this.#simple(draft, depth) : [draft]);
        return linkNodes(this.#text, finished, end);
    }
    collectErrors(root) {
        const pending = [root];
        for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
            if (node.isError || node.isMissing)
                this.errors.push({ start: node.startIndex, end: node.endIndex });
            else if (node.hasError)
                for (const child of node.children)
                    pending.push(child);
        }
    }
    #flatten(nodes, drafts, depth) {
        const work = nodes.map((node) => ({ node })).reverse();
        const push = (children) => {
            for (let index = children.length - 1; index >= 0; index -= 1) {
                const child = children[index];
                if (child !== undefined)
                    work.push({ node: child });
            }
        };
        for (let item = work.pop(); item !== undefined; item = work.pop()) {
            if ('redirects' in item) {
                const continued = this.#redirect(item.redirects, item.from, drafts);
                push(continued);
                continue;
            }
            const { node } = item;
            switch (node.type) {
                case 'program':
                case 'list':
                case 'pipeline':
                case 'negated_command':
                case 'ERROR':
                    push(node.children);
                    break;
                case 'redirected_statement': {
                    const children = node.children;
                    const redirects = children.filter((child) => child.type.endsWith('_redirect'));
                    work.push({ redirects, from: drafts.length });
                    push(children.filter((child) => !child.type.endsWith('_redirect')));
                    break;
                }
                case 'command':
                case 'declaration_command':
                case 'unset_command':
                case 'test_command':
                case 'variable_assignment':
                case 'variable_assignments':
                    drafts.push(this.#pending(node));
                    break;
                default:
                    if (node.isNamed)
                        this.#compound(node, drafts, depth);
            }
        }
    }
    #pending(node) {
        const isTest = node.type === 'test_command';
        const { startIndex: start, endIndex } = node;
        if (!this.#text.slice(start, endIndex).includes('<<'))
            return { kind: 'pending', start, end: endIndex, parts: [node], heredocs: [], isTest };
        const heredocs = [];
        const parts = [];
        for (const child of node.children)
            (child.type === 'heredoc_redirect' ? heredocs : parts).push(child);
        const end = heredocs.length === 0 ? endIndex : (parts.at(-1)?.endIndex ?? start);
        return { kind: 'pending', start, end, parts, heredocs, isTest };
    }
    #redirect(redirects, from, drafts) {
        const first = redirects[0];
        if (first === undefined)
            return [];
        let last = drafts.length > from ? drafts.at(-1) : undefined;
        if (last === undefined) {
            last = {
                kind: 'pending',
                start: first.startIndex,
                end: first.startIndex,
                parts: [],
                heredocs: [],
                isTest: false,
            };
            drafts.push(last);
        }
        const continued = [];
        const grow = (node) => {
            if (last === undefined)
                return;
            last.end = Math.max(last.end, node.endIndex);
            if (last.kind === 'pending')
                last.parts.push(node);
        };
        for (const redirect of redirects) {
            if (redirect.type !== 'heredoc_redirect') {
                grow(redirect);
                continue;
            }
            if (last.kind === 'pending')
                last.heredocs.push(redirect);
            let own = true;
            for (const child of redirect.children) {
                if (child.type === 'heredoc_body' || child.type === 'heredoc_end')
                    continue;
                if (!child.isNamed && ['&&', '||', '|', '|&', ';', '&', '\n'].includes(child.type))
                    own = false;
                else if (!own || child.type === 'pipeline' || child.type === 'list' || child.type === 'command') {
                    own = false;
                    continued.push(child);
                }
                else if (child.isNamed || child.type.startsWith('<<')) {
                    last.end = Math.max(last.end, child.endIndex);
                    if (child.isNamed && child.type !== 'heredoc_start')
                        grow(child);
                }
            }
        }
        return continued;
    }
    #simple(pending, depth) {
        const holes = [];
        const substitutions = [];
        for (const part of pending.parts)
            this.#inside(part, holes, substitutions, depth);
        const heredocs = [];
        for (const heredoc of pending.heredocs) {
            const read = this.#heredoc(heredoc, substitutions, depth);
            heredocs.push(read.redirect);
            holes.push({ start: read.header.start, end: read.header.end, kind: 'skip' });
        }
        holes.sort((a, b) => a.start - b.start);
        const nodes = [];
        let { start } = pending;
        while (start < pending.end) {
            const scanned = scanCommand(this.#text, start, pending.end, holes, pending.isTest ? 'test' : 'command');
            if (scanned === null)
                break;
            const isLast = scanned.stop >= pending.end;
            const { assignments, words, redirects } = scanned;
            if (isLast || words.length + assignments.length + redirects.length > 0)
                nodes.push({
                    kind: 'simple',
                    start,
                    end: isLast ? pending.end : scanned.end,
                    assignments,
                    words,
                    redirects: nodes.length === 0 ? [...redirects, ...heredocs] : redirects,
                    substitutions: nodes.length === 0 ? substitutions : [],
                });
            start = isLast ? pending.end : skipLines(this.#text, scanned.stop, pending.end);
        }
        return nodes;
    }
    #inside(part, holes, substitutions, depth) {
        const pending = [part];
        for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
            const { startIndex, endIndex } = node;
            if (!/[$`(]/.test(this.#text.slice(startIndex, endIndex)))
                continue;
            if (isOpaque(node)) {
                holes.push({ start: node.startIndex, end: node.endIndex, kind: 'opaque' });
                this.#substitutions(node, substitutions, depth);
                continue;
            }
            const children = node.children;
            for (let index = children.length - 1; index >= 0; index -= 1) {
                const child = children[index];
                if (child !== undefined)
                    pending.push(child);
            }
        }
    }
    #substitutions(from, into, depth) {
        const pending = [from];
        for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
            const children = node.children;
            if (node.type === 'command_substitution' || node.type === 'process_substitution') {
                if (this.#tooDeep(node, depth))
                    continue;
                into.push(this.sequence(children, node.endIndex, depth + 1));
                continue;
            }
            for (let index = children.length - 1; index >= 0; index -= 1) {
                const child = children[index];
                if (child !== undefined)
                    pending.push(child);
            }
        }
    }
    #heredoc(node, into, depth) {
        let operator = '<<';
        let start = node.startIndex;
        let end = node.startIndex;
        let target = null;
        let body = null;
        for (const child of node.children) {
            if (child.type === '<<' || child.type === '<<-') {
                operator = child.type;
                start = node.startIndex;
                end = Math.max(end, child.endIndex);
            }
            else if (child.type === 'heredoc_start') {
                target = { start: child.startIndex, end: child.endIndex, opaque: [] };
                end = child.endIndex;
            }
            else if (child.type === 'heredoc_body') {
                body = { start: child.startIndex, end: child.endIndex };
                this.#substitutions(child, into, depth);
            }
        }
        const literal = target !== null && /['"\\]/.test(this.#text.slice(target.start, target.end));
        return {
            redirect: { operator, target, body: body === null ? null : { ...body, literal } },
            header: { start, end },
        };
    }
    #tooDeep(node, depth) {
        if (depth < MAXIMUM_DEPTH)
            return false;
        this.errors.push({ start: node.startIndex, end: node.endIndex });
        return true;
    }
    #compound(node, drafts, depth) {
        const construct = CONSTRUCTS.get(node.type);
        if (construct === undefined)
            return;
        if (this.#tooDeep(node, depth))
            return;
        const substitutions = [];
        drafts.push({
            kind: 'compound',
            construct,
            start: node.startIndex,
            end: node.endIndex,
            blocks: this.#blocks(node, construct, depth + 1),
            loop: node.type === 'for_statement' ? this.#loop(node, substitutions, depth) : null,
            substitutions,
        });
    }
    #loop(node, into, depth) {
        const variable = node.childForFieldName('variable')?.text ?? '';
        const written = node.childrenForFieldName('value').filter((child) => child !== null);
        const words = written.map((child) => {
            const holes = [];
            this.#inside(child, holes, into, depth);
            return { start: child.startIndex, end: child.endIndex, opaque: holes };
        });
        return { variable, words: words.length === 0 ? null : words };
    }
    #blocks(node, construct, depth) {
        const sequence = (nodes, end) => this.sequence(nodes, end, depth);
        const children = node.children;
        const inner = (within) => sequence(within.children, within.endIndex);
        switch (construct) {
            case 'if': {
                const then = children.findIndex((child) => child.type === 'then');
                const rest = then === -1 ? children : children.slice(then);
                const blocks = [];
                if (then !== -1)
                    blocks.push({
                        sequence: sequence(children.slice(0, then), rest[0]?.startIndex ?? node.endIndex),
                        conditional: false,
                    });
                const body = rest.filter((child) => child.type !== 'elif_clause' && child.type !== 'else_clause');
                blocks.push({ sequence: sequence(body, node.endIndex), conditional: true });
                for (const clause of rest)
                    if (clause.type === 'elif_clause' || clause.type === 'else_clause')
                        blocks.push({ sequence: inner(clause), conditional: true });
                return blocks;
            }
            case 'while': {
                const body = children.filter((child) => child.type === 'do_group');
                const condition = children.filter((child) => child.type !== 'do_group');
                return [
                    { sequence: sequence(condition, body[0]?.startIndex ?? node.endIndex), conditional: false },
                    ...body.map((group) => ({ sequence: inner(group), conditional: true })),
                ];
            }
            case 'for':
                return children
                    .filter((child) => child.type === 'do_group' || child.type === 'compound_statement')
                    .map((group) => ({ sequence: inner(group), conditional: node.type !== 'for_statement' }));
            case 'case':
                return children
                    .filter((child) => child.type === 'case_item')
                    .map((item) => ({ sequence: inner(item), conditional: true }));
            case 'function': {
                const body = node.childForFieldName('body');
                return body === null ? [] : [{ sequence: inner(body), conditional: true }];
            }
            default:
                if (children[0]?.type === '((')
                    return [];
                return [{ sequence: inner(node), conditional: false }];
        }
    }
}
const CONSTRUCTS = new Map([
    ['if_statement', 'if'],
    ['for_statement', 'for'],
    ['c_style_for_statement', 'for'],
    ['while_statement', 'while'],
    ['case_statement', 'case'],
    ['subshell', 'subshell'],
    ['compound_statement', 'group'],
    ['function_definition', 'function'],
]);
function skipLines(text, from, to) {
    let at = skipBlanks(text, from, to);
    while (at < to && text[at] === '\n')
        at = skipBlanks(text, at + 1, to);
    return at;
}
function isOpaque(node) {
    switch (node.type) {
        case 'command_substitution':
        case 'process_substitution':
        case 'arithmetic_expansion':
        case 'ansi_c_string':
        case 'translated_string':
        case 'array':
            return true;
        case 'expansion':
            return !(0,shell_word/* isSimpleExpansion */.CI)(node.text);
        default:
            return false;
    }
}
function mergedRanges(ranges) {
    const merged = [];
    for (const range of [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)) {
        const last = merged.at(-1);
        if (last !== undefined && range.start <= last.end)
            last.end = Math.max(last.end, range.end);
        else
            merged.push({ ...range });
    }
    return merged;
}

;// CONCATENATED MODULE: ./build/src/shell/plain-words.js


const NOT_PLAIN = new Set('! [ [[ ]] { } case coproc do done elif else esac fi for function if in let select then until while'.split(' '));
const DECLARATIONS = new Set(['export', 'declare', 'typeset', 'readonly', 'local', 'unset', 'unsetenv']);
function readPlainWords(text) {
    if (/\\\n[ \t]*(?:\n|$)|\n[ \t]*\\\n/.test(text))
        return null;
    const nodes = [];
    let at = 0;
    let awaited = false;
    while (true) {
        at = plain_words_skipLines(text, at);
        if (at >= text.length)
            break;
        const scanned = scanCommand(text, at, text.length, [], 'plain');
        if (scanned === null || !isPlain(text, at, scanned))
            return null;
        const { assignments, words, redirects, end } = scanned;
        nodes.push({ kind: 'simple', start: at, end, assignments, words, redirects, substitutions: [] });
        const after = operatorAt(text, scanned.stop);
        if (after === null)
            return null;
        at = after.next;
        awaited = after.continues;
    }
    return awaited ? null : { sequence: linkNodes(text, nodes, text.length), errors: [] };
}
function isPlain(text, from, command) {
    const { assignments, words, redirects } = command;
    const [first, ...operands] = words;
    if (assignments.some(({ value }) => value.start === value.end))
        return false;
    if (/[\d\]]#/.test(text.slice(from, command.end)))
        return false;
    if (first === undefined)
        return assignments.length === 1 && redirects.length === 0;
    if (/^\d*[<>&]/.test(text.slice(from, from + 16)))
        return false;
    const name = text.slice(first.start, first.end);
    if (!/^[\w./$"'~][\w./+$"'{}~-]*$/.test(name) || NOT_PLAIN.has(name))
        return false;
    return operands.every(({ start, end }) => {
        const word = text.slice(start, end);
        return DECLARATIONS.has(name)
            ? /^(?:[A-Za-z_]\w*(?:=.*)?|-\w+)$/s.test(word)
            : !/^==|=~|^\]|\]=/.test(word);
    });
}
function operatorAt(text, from) {
    const at = skipBlanks(text, from, text.length);
    const two = text.slice(at, at + 2);
    if (two === '&&' || two === '||')
        return { next: at + 2, continues: true };
    if (two === ';;' || two === '|&' || two === ';&')
        return null;
    switch (text[at]) {
        case undefined:
            return { next: at, continues: false };
        case '|':
            return { next: at + 1, continues: true };
        case ';':
        case '&':
        case '\n':
            return { next: at + 1, continues: false };
        default:
            return null;
    }
}
function plain_words_skipLines(text, from) {
    let at = skipBlanks(text, from, text.length);
    while (text[at] === '\n')
        at = skipBlanks(text, at + 1, text.length);
    return at;
}

;// CONCATENATED MODULE: ./build/src/shell/read.js






const MAXIMUM_SCRIPT_LENGTH = 262_144;
async function readShellScripts(scripts) {
    const plain = scripts.map((script) => readScript(script, readPlainWords));
    if (!plain.includes(null))
        return plain.filter((script) => script !== null);
    const grammar = await loadGrammar();
    const reader = (text) => readPlainWords(text) ?? readWithGrammar(grammar, text);
    return scripts.map((script, index) => plain[index] ?? readScript(script, reader) ?? unreadable(script.text));
}
function readWithGrammar(grammar, text) {
    return (grammar.read(text, (tree) => syntaxOfTree(tree.rootNode, text)) ?? {
        sequence: [],
        errors: [{ start: 0, end: text.length }],
    });
}
function readScript(input, syntaxOf) {
    const { text } = input;
    if (text.length > MAXIMUM_SCRIPT_LENGTH)
        return unreadable(text);
    const interpreter = interpreterOf(input);
    if (interpreter !== null)
        return foreignScript(input, interpreter);
    const syntax = syntaxOf(text);
    if (syntax === null)
        return null;
    return new CommandReader(text, syntaxOf).read(syntax, input.variables);
}
function unreadable(text) {
    return { text, commands: [], members: [], errors: [{ start: 0, end: text.length }] };
}
function interpreterOf(input) {
    const words = input.interpreter === undefined
        ? shebangWords(input.text)
        : input.interpreter
            .split(/\s+/)
            .filter((word) => word !== '')
            .map((word) => literalWord(word, { start: 0, end: 0 }));
    if (words === null || words.length === 0)
        return null;
    return isShell(baseName(words[0])) ? null : words;
}
function foreignScript(input, words) {
    const range = { start: 0, end: input.text.length };
    return {
        text: input.text,
        commands: [
            {
                assignments: [],
                words,
                name: baseName(words[0]),
                redirects: [{ operator: '<<', target: literalWord(input.text, range) }],
                range,
                certainty: 'always',
                enclosures: [],
                listPosition: null,
                workingDirectory: null,
                workingDirectoryKnown: true,
                variables: input.variables,
                environment: input.variables,
            },
        ],
        members: [],
        errors: [],
    };
}

// EXTERNAL MODULE: ./build/src/shell/recognise.js + 14 modules
var recognise = __webpack_require__(8178);
;// CONCATENATED MODULE: ./build/src/commands/analyze/model/read-steps.js


async function readSteps(graph) {
    const planned = [];
    for (const stage of graph.stages) {
        if (!graph.reachable.has(stage.index))
            continue;
        for (const at of stage.instructions)
            if (at.instruction.kind === 'run')
                planned.push({ stage, at, instruction: at.instruction, scripts: scriptsOf(at.instruction) });
    }
    const read = await readShellScripts(planned.flatMap(({ at, scripts }) => scripts.map(({ assembled }) => ({ text: assembled.text, variables: at.variables }))));
    let next = 0;
    return planned.map(({ stage, at, instruction, scripts }) => ({
        stage,
        at,
        instruction,
        home: read_steps_homeOf(at),
        scripts: scripts.flatMap(({ assembled, editable }) => {
            const script = read[next];
            next += 1;
            if (script === undefined)
                return [];
            const commands = script.commands.map((command) => ({ command, known: (0,recognise/* recogniseCommand */.x)(command) }));
            return [{ script, assembled, editable, commands }];
        }),
    }));
}
function read_steps_homeOf(at) {
    const home = at.variables.get('HOME');
    if (home?.startsWith('/'))
        return home;
    const user = at.user?.split(':')[0] ?? 'root';
    return user === 'root' || user === '0' || /^\d+$/.test(user) ? '/root' : `/home/${user}`;
}
function scriptsOf(run) {
    const { command, heredocs } = run;
    if (command.form === 'exec') {
        const start = command.range.start;
        return [
            { assembled: { text: command.words.map(quote).join(' '), sourceOffset: () => start }, editable: false },
        ];
    }
    const only = heredocs[0];
    if (only !== undefined && heredocs.length === 1 && /^\s*\d*<<-?\s*\S+\s*$/.test(command.script.text))
        return [{ assembled: only.body, editable: true }];
    return [{ assembled: heredocs.reduce(appendHeredoc, command.script), editable: true }];
}
function appendHeredoc(text, heredoc) {
    const bodyStart = text.text.length + 1;
    const bodyEnd = bodyStart + heredoc.body.text.length;
    const separator = heredoc.body.text === '' || heredoc.body.text.endsWith('\n') ? '' : '\n';
    return {
        text: `${text.text}\n${heredoc.body.text}${separator}${heredoc.name}`,
        sourceOffset: (offset) => {
            if (offset < bodyStart)
                return text.sourceOffset(Math.min(offset, text.text.length));
            if (offset <= bodyEnd)
                return heredoc.body.sourceOffset(offset - bodyStart);
            return heredoc.bodyRange.end;
        },
    };
}
function quote(word) {
    return /^[\w./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}


/***/ }),

/***/ 8112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ buildStageGraph)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/docker/platform.js
const OPERATING_SYSTEMS = new Set('aix android darwin dragonfly freebsd illumos ios js linux nacl netbsd openbsd plan9 solaris wasip1 windows zos'.split(' '));
const COMPONENT = /^[A-Za-z0-9_.-]+$/;
function parsePlatform(text) {
    const parts = text.split('/');
    if (parts.length > 3 || !parts.every((part) => COMPONENT.test(part)))
        return null;
    const [first = '', second, third] = parts.map((part) => part.toLowerCase());
    if (second === undefined) {
        const os = normalizeOperatingSystem(first);
        if (OPERATING_SYSTEMS.has(os))
            return { os, architecture: 'amd64', variant: '' };
        const known = normalizeArchitecture(first, '');
        return ARCHITECTURES.has(known.architecture) ? { os: 'linux', ...known } : null;
    }
    return { os: normalizeOperatingSystem(first), ...normalizeArchitecture(second, third ?? '') };
}
function formatPlatform({ os, architecture, variant }) {
    return variant === '' ? `${os}/${architecture}` : `${os}/${architecture}/${variant}`;
}
const ARCHITECTURES = new Set('386 amd64 amd64p32 arm armbe arm64 arm64be loong64 mips mipsle mips64 mips64le mips64p32 mips64p32le ppc ppc64 ppc64le riscv riscv64 s390 s390x sparc sparc64 wasm'.split(' '));
function normalizeOperatingSystem(os) {
    return os === 'macos' ? 'darwin' : os;
}
function normalizeArchitecture(architecture, variant) {
    switch (architecture) {
        case 'i386':
            return { architecture: '386', variant: '' };
        case 'x86_64':
        case 'x86-64':
        case 'amd64':
            return { architecture: 'amd64', variant: variant === 'v1' ? '' : variant };
        case 'aarch64':
        case 'arm64':
            return { architecture: 'arm64', variant: variant === '8' || variant === 'v8' ? '' : variant };
        case 'armhf':
            return { architecture: 'arm', variant: 'v7' };
        case 'armel':
            return { architecture: 'arm', variant: 'v6' };
        case 'arm':
            if (variant === '' || variant === '7')
                return { architecture, variant: 'v7' };
            return { architecture, variant: /^[568]$/.test(variant) ? `v${variant}` : variant };
        default:
            return { architecture, variant };
    }
}

;// CONCATENATED MODULE: ./build/src/docker/reference/parse-reference.js
const DEFAULT_DOMAIN = 'docker.io';
const LEGACY_DOMAIN = 'index.docker.io';
const OFFICIAL = 'library/';
const LONGEST_PATH = 255;
const DOMAIN_COMPONENT = /^[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$/;
const PATH_COMPONENT = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const DIGEST = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;
const DIGEST_LENGTHS = new Map([
    ['sha256', 64],
    ['sha384', 96],
    ['sha512', 128],
]);
function readImageReference(text) {
    if (/^[a-f0-9]{64}$/.test(text))
        return refuse('64 hexadecimal digits are an image id, not a name');
    const [domain, remainder] = splitDomain(text);
    const colon = remainder.indexOf(':');
    const name = colon === -1 ? remainder : remainder.slice(0, colon);
    if (name.toLowerCase() !== name)
        return refuse(`the repository name ${JSON.stringify(name)} has upper-case letters`);
    const hasDomain = isDomain(domain);
    const rest = hasDomain ? remainder : `${domain}/${remainder}`;
    const at = rest.indexOf('@');
    const digest = at === -1 ? null : rest.slice(at + 1);
    const tagged = at === -1 ? rest : rest.slice(0, at);
    const separator = tagged.indexOf(':');
    const path = separator === -1 ? tagged : tagged.slice(0, separator);
    const tag = separator === -1 ? null : tagged.slice(separator + 1);
    if (!path.split('/').every((component) => PATH_COMPONENT.test(component)))
        return refuse(`${JSON.stringify(text)} is no valid image name`);
    if (tag !== null && !TAG.test(tag))
        return refuse(`the tag ${JSON.stringify(tag)} is not valid`);
    if (digest !== null && !isDigest(digest))
        return refuse(`the digest ${JSON.stringify(digest)} is not valid`);
    if (path.length > LONGEST_PATH)
        return refuse(`the repository name is longer than ${LONGEST_PATH} characters`);
    return {
        ok: true,
        reference: {
            domain: hasDomain ? domain : '',
            path,
            tag: tag ?? (digest === null ? 'latest' : null),
            digest,
        },
    };
}
function parseImageReference(text) {
    const reading = readImageReference(text);
    return reading.ok ? reading.reference : null;
}
function formatReference(reference) {
    const name = reference.domain === '' ? reference.path : `${reference.domain}/${reference.path}`;
    return name + suffix(reference);
}
function familiarName(reference) {
    const { domain, path } = reference;
    if (domain === '')
        return path;
    if (domain !== DEFAULT_DOMAIN)
        return `${domain}/${path}`;
    const official = path.startsWith(OFFICIAL) ? path.slice(OFFICIAL.length) : null;
    return official === null || official.includes('/') ? path : official;
}
function familiarReference(reference) {
    return familiarName(reference) + suffix(reference);
}
function suffix({ tag, digest }) {
    return (tag === null ? '' : `:${tag}`) + (digest === null ? '' : `@${digest}`);
}
function refuse(reason) {
    return { ok: false, reason };
}
function splitDomain(text) {
    const slash = text.indexOf('/');
    if (slash === -1)
        return [DEFAULT_DOMAIN, OFFICIAL + text];
    const first = text.slice(0, slash);
    const rest = text.slice(slash + 1);
    const isHost = first === 'localhost' || first.includes('.') || first.includes(':') || first.toLowerCase() !== first;
    const domain = !isHost || first === LEGACY_DOMAIN ? DEFAULT_DOMAIN : first;
    const remainder = isHost ? rest : text;
    return [domain, domain === DEFAULT_DOMAIN && !remainder.includes('/') ? OFFICIAL + remainder : remainder];
}
function isDomain(domain) {
    const host = domain.replace(/:[0-9]+$/, '');
    if (/^\[[a-fA-F0-9:]+\]$/.test(host))
        return true;
    return host.split('.').every((component) => DOMAIN_COMPONENT.test(component));
}
function isDigest(digest) {
    if (!DIGEST.test(digest))
        return false;
    const colon = digest.indexOf(':');
    const length = DIGEST_LENGTHS.get(digest.slice(0, colon));
    return (length === digest.length - colon - 1 && digest.slice(colon + 1) === digest.slice(colon + 1).toLowerCase());
}

// EXTERNAL MODULE: ./build/src/docker/dockerfile/check-instruction.js + 1 modules
var check_instruction = __webpack_require__(4934);
// EXTERNAL MODULE: ./build/src/docker/dockerfile/expand.js + 1 modules
var expand = __webpack_require__(3092);
;// CONCATENATED MODULE: ./build/src/docker/dockerfile/platform-arguments.js


const USUAL = { os: 'linux', architecture: 'amd64', variant: '' };
function platformArguments(options, lastStageName) {
    const platform = parsePlatform(options.platform) ?? USUAL;
    const values = new Map();
    for (const prefix of ['BUILD', 'TARGET']) {
        values.set(`${prefix}PLATFORM`, formatPlatform(platform));
        values.set(`${prefix}OS`, platform.os);
        values.set(`${prefix}OSVERSION`, '');
        values.set(`${prefix}ARCH`, platform.architecture);
        values.set(`${prefix}VARIANT`, platform.variant);
    }
    const stage = options.target ?? (lastStageName === null ? '' : (0,check_instruction/* goLowerCase */.A)(lastStageName));
    values.set('TARGETSTAGE', stage === '' ? 'default' : stage);
    for (const name of values.keys()) {
        const given = options.buildArguments.get(name);
        if (given !== undefined)
            values.set(name, given);
    }
    return values;
}

;// CONCATENATED MODULE: ./build/src/docker/dockerfile/stage-sources.js


const OUTSIDE = { kind: 'outside' };
function copySource(instruction, escapeToken, byName, stageCount) {
    const { from } = instruction;
    if (from === null || from.raw === '')
        return OUTSIDE;
    const expansion = (0,expand/* expandWord */.V)(from.raw, { escape: escapeToken, variables: new Map() });
    if (!expansion.ok || expansion.value !== from.raw) {
        return {
            kind: 'error',
            message: `--from=${from.raw} takes no variable; name a stage that is built FROM the variable instead`,
            range: from.range,
        };
    }
    if (/^[-+]?\d+$/.test(from.raw)) {
        const stage = Number(from.raw);
        if (stage >= 0 && stage < stageCount)
            return { kind: 'stage', stage, written: from.raw, range: from.range };
        return { kind: 'error', message: `--from=${from.raw} is not the number of a stage`, range: from.range };
    }
    const stage = byName.get((0,check_instruction/* goLowerCase */.A)(from.raw));
    return stage === undefined ? OUTSIDE : { kind: 'stage', stage, written: from.raw, range: from.range };
}
function mountSources(instruction, byName) {
    return instruction.mounts.map((mount) => {
        const from = mount.options.get('from');
        const stage = from === undefined ? undefined : byName.get((0,check_instruction/* goLowerCase */.A)(from));
        return from === undefined || stage === undefined
            ? OUTSIDE
            : { kind: 'stage', stage, written: from, range: mount.range };
    });
}

;// CONCATENATED MODULE: ./build/src/docker/dockerfile/variable-history.js
var _a;
class VariableHistory {
    #parent;
    #assignments = new Map();
    #time = 0;
    constructor(parent) {
        this.#parent = parent instanceof Snapshot && parent.depth >= DEEPEST_CHAIN ? new Map(parent) : parent;
    }
    set(name, value) {
        this.#time += 1;
        const history = this.#assignments.get(name);
        if (history === undefined)
            this.#assignments.set(name, [{ time: this.#time, value }]);
        else
            history.push({ time: this.#time, value });
    }
    snapshot() {
        if (this.#assignments.size === 0 && this.#parent !== null)
            return this.#parent;
        return new Snapshot(this.#parent, this.#assignments, this.#time);
    }
}
const DEEPEST_CHAIN = 128;
class Snapshot {
    depth;
    #parent;
    #assignments;
    #time;
    constructor(parent, assignments, time) {
        this.depth = parent instanceof _a ? parent.depth + 1 : 1;
        this.#parent = parent;
        this.#assignments = assignments;
        this.#time = time;
    }
    get(name) {
        return this.#own(name) ?? this.#parent?.get(name);
    }
    has(name) {
        return this.get(name) !== undefined;
    }
    get size() {
        return this.#flat().size;
    }
    entries() {
        return this.#flat().entries();
    }
    keys() {
        return this.#flat().keys();
    }
    values() {
        return this.#flat().values();
    }
    [Symbol.iterator]() {
        return this.entries();
    }
    forEach(callback, thisArgument) {
        for (const [name, value] of this.entries())
            callback.call(thisArgument, value, name, this);
    }
    #flat() {
        const chain = [];
        let below = this;
        while (below instanceof _a) {
            chain.push(below);
            below = below.#parent;
        }
        const flat = new Map(below ?? []);
        for (const snapshot of chain.reverse()) {
            for (const name of snapshot.#assignments.keys()) {
                const value = snapshot.#own(name);
                if (value !== undefined)
                    flat.set(name, value);
            }
        }
        return flat;
    }
    #own(name) {
        const history = this.#assignments.get(name);
        if (history === undefined)
            return undefined;
        let low = 0;
        let high = history.length - 1;
        while (low <= high) {
            const middle = (low + high) >> 1;
            if ((history[middle]?.time ?? 0) <= this.#time)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return history[high]?.value;
    }
}
_a = Snapshot;

;// CONCATENATED MODULE: ./build/src/docker/dockerfile/build-stage-graph.js








const DEFAULT_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
const LARGEST_TOTAL = 16 * 1024 * 1024;
const MOST_PROBLEMS = 50;
const COST_OF_FAILURE = 65_536;
function buildStageGraph(dockerfile, options) {
    return new GraphBuilder(dockerfile, options).build();
}
class GraphBuilder {
    #dockerfile;
    #options;
    #problems = [];
    #globals = new Map();
    #states = [];
    #budget = LARGEST_TOTAL;
    #stage = null;
    constructor(dockerfile, options) {
        this.#dockerfile = dockerfile;
        this.#options = options;
    }
    build() {
        const { declarations, groups } = this.#split();
        const lastName = groups.at(-1)?.from.name?.raw ?? null;
        for (const [name, value] of platformArguments(this.#options, lastName))
            this.#globals.set(name, value);
        for (const declaration of declarations)
            this.#declareGlobals(declaration);
        const drafts = this.#draftStages(groups);
        const byName = new Map();
        for (const draft of drafts)
            if (draft.name !== null)
                byName.set((0,check_instruction/* goLowerCase */.A)(draft.name), draft.index);
        const stages = [];
        for (const draft of drafts) {
            const body = [...this.#triggers(draft, stages), ...draft.body];
            this.#stage = draft.index;
            stages.push({
                index: draft.index,
                name: draft.name,
                base: draft.base,
                platform: draft.platform,
                from: draft.from,
                instructions: this.#run(draft, body),
                copiesFrom: this.#copiesFrom(draft, body, byName, drafts.length),
            });
        }
        this.#stage = null;
        const target = this.#target(stages, byName);
        const reachable = reachableFrom(target, stages);
        return {
            dockerfile: this.#dockerfile,
            stages,
            target,
            reachable,
            layerChain: layerChain(target, stages),
            problems: this.#problems.map(({ problem, stage }) => stage === null || reachable.has(stage) ? problem : { ...problem, severity: 'warning' }),
        };
    }
    #split() {
        const declarations = [];
        const groups = [];
        for (const instruction of this.#dockerfile.instructions) {
            const group = groups.at(-1);
            if (instruction.kind === 'from')
                groups.push({ from: instruction, body: [] });
            else if (group === undefined)
                declarations.push(instruction);
            else
                group.body.push(instruction);
        }
        return { declarations, groups };
    }
    #declareGlobals(instruction) {
        if (instruction.kind !== 'arg')
            return;
        for (const { name, value } of instruction.assignments) {
            const given = this.#options.buildArguments.get(name.raw);
            const result = given ?? (value === null ? null : this.#expand(value.raw, this.#globals, value.range));
            if (result !== null)
                this.#globals.set(name.raw, result);
        }
    }
    #draftStages(groups) {
        const byName = new Map();
        return groups.map(({ from, body }, index) => {
            const base = this.#base(from, byName);
            const name = from.name?.raw ?? null;
            if (name !== null)
                byName.set((0,check_instruction/* goLowerCase */.A)(name), index);
            return { index, name, from, body, base, platform: this.#platform(from) };
        });
    }
    #base(from, byName) {
        const { image } = from;
        if (image === null)
            return { kind: 'unresolved', written: '', reason: 'FROM names no image' };
        const unresolved = (reason) => {
            this.#report(image.range, `FROM ${image.raw} can't be resolved: ${reason}`);
            return { kind: 'unresolved', written: image.raw, reason };
        };
        const expansion = (0,expand/* expandWord */.V)(image.raw, { escape: this.#dockerfile.escape, variables: this.#globals });
        if (!expansion.ok)
            return unresolved(expansion.message);
        if (expansion.value === '') {
            const [name] = expansion.unresolved;
            return unresolved(name === undefined ? 'the name is empty' : `${name} has no value before the first FROM`);
        }
        const stage = byName.get(expansion.value);
        if (stage !== undefined)
            return { kind: 'stage', stage };
        if (expansion.value === 'scratch')
            return { kind: 'scratch' };
        const reading = readImageReference(expansion.value);
        if (reading.ok)
            return { kind: 'image', written: image.raw, reference: reading.reference };
        const [name] = expansion.unresolved;
        return unresolved(name === undefined ? reading.reason : `${name} has no value before the first FROM`);
    }
    #platform(from) {
        if (from.platform === null)
            return null;
        const value = this.#expand(from.platform.raw, this.#globals, from.platform.range);
        if (value === null)
            return null;
        const platform = parsePlatform(value);
        if (platform !== null)
            return formatPlatform(platform);
        this.#report(from.platform.range, `${JSON.stringify(value)} of FROM --platform is no platform such as linux/amd64`);
        return null;
    }
    #triggers(draft, stages) {
        if (draft.base.kind !== 'stage')
            return [];
        const triggers = [];
        for (const { instruction } of stages[draft.base.stage]?.instructions ?? []) {
            if (instruction.kind === 'onbuild' && instruction.instruction !== null)
                triggers.push(instruction.instruction);
        }
        return triggers;
    }
    #run(draft, body) {
        const state = this.#initialState(draft.base);
        this.#states.push(state);
        return body.map((instruction) => {
            const seen = {
                instruction,
                variables: state.variables.snapshot(),
                environment: state.environment.snapshot(),
                workingDirectory: state.workingDirectory,
                user: state.user,
                shell: state.shell,
            };
            this.#apply(instruction, seen.variables, state);
            return seen;
        });
    }
    #initialState(base) {
        const parent = base.kind === 'stage' ? this.#states[base.stage] : undefined;
        if (parent !== undefined) {
            return {
                variables: new VariableHistory(parent.variables.snapshot()),
                environment: new VariableHistory(parent.environment.snapshot()),
                workingDirectory: parent.workingDirectory,
                user: parent.user,
                shell: parent.shell,
            };
        }
        const known = base.kind === 'image' ? this.#options.baseEnvironment?.(base.reference) : null;
        const environment = new Map(known ?? []);
        if (!environment.has('PATH'))
            environment.set('PATH', DEFAULT_PATH);
        return {
            variables: new VariableHistory(environment),
            environment: new VariableHistory(environment),
            workingDirectory: base.kind === 'scratch' ? '/' : null,
            user: null,
            shell: null,
        };
    }
    #apply(instruction, variables, state) {
        switch (instruction.kind) {
            case 'env':
                for (const { name, value } of instruction.assignments)
                    this.#setEnvironment(name, value, variables, state);
                return;
            case 'arg':
                for (const assignment of instruction.assignments)
                    this.#declare(assignment, state);
                return;
            case 'user': {
                const user = instruction.value === null
                    ? null
                    : this.#expand(instruction.value.raw, variables, instruction.value.range);
                if (user !== null)
                    state.user = user;
                return;
            }
            case 'workdir': {
                const path = instruction.value === null
                    ? null
                    : this.#expand(instruction.value.raw, variables, instruction.value.range);
                if (path === null)
                    return;
                if (path.startsWith('/'))
                    state.workingDirectory = cleanPath(path);
                else if (state.workingDirectory !== null)
                    state.workingDirectory = cleanPath(`${state.workingDirectory}/${path}`);
                return;
            }
            case 'shell':
                if (instruction.command.form === 'exec')
                    state.shell = instruction.command.words;
                return;
            default:
                return;
        }
    }
    #setEnvironment(name, value, variables, state) {
        if (value === null)
            return;
        const key = this.#expand(name.raw, variables, name.range);
        const result = this.#expand(value.raw, variables, value.range);
        if (key === null || result === null)
            return;
        state.variables.set(key, result);
        state.environment.set(key, result);
    }
    #declare({ name, value }, state) {
        const given = this.#options.buildArguments.get(name.raw);
        const result = given ??
            (value === null
                ? (this.#globals.get(name.raw) ?? null)
                : this.#expand(value.raw, state.variables.snapshot(), value.range));
        if (result !== null)
            state.variables.set(name.raw, result);
    }
    #copiesFrom(draft, body, byName, stageCount) {
        const sources = new Set();
        for (const instruction of body) {
            const found = instruction.kind === 'copy'
                ? [copySource(instruction, this.#dockerfile.escape, byName, stageCount)]
                : instruction.kind === 'run'
                    ? mountSources(instruction, byName)
                    : [];
            for (const source of found) {
                if (source.kind === 'error')
                    this.#reportForAnyBuild(source.range, source.message);
                if (source.kind !== 'stage')
                    continue;
                if (source.stage < draft.index)
                    sources.add(source.stage);
                else
                    this.#report(source.range, `${source.written} is a stage that is built only later, so nothing can be taken from it`);
            }
        }
        return [...sources].sort((a, b) => a - b);
    }
    #target(stages, byName) {
        const { target } = this.#options;
        if (target === null || target === '')
            return stages.at(-1) ?? null;
        const index = byName.get((0,check_instruction/* goLowerCase */.A)(target)) ?? (/^\d{1,9}$/.test(target) ? Number(target) : -1);
        const stage = stages[index];
        if (stage !== undefined)
            return stage;
        this.#report(null, `the target stage ${JSON.stringify(target)} does not exist`, 'Name a stage of this file with --target');
        return null;
    }
    #expand(raw, variables, range) {
        if (this.#budget <= 0)
            return null;
        const expansion = (0,expand/* expandWord */.V)(raw, { escape: this.#dockerfile.escape, variables });
        if (!expansion.ok) {
            this.#budget -= raw.length + COST_OF_FAILURE;
            this.#report(range, `${shorten(raw)} can't be expanded: ${expansion.message}`);
            return null;
        }
        this.#budget -= expansion.value.length;
        if (this.#budget <= 0)
            this.#report(range, `the file's variables hold more than ${LARGEST_TOTAL} characters; the rest is left unread`);
        return expansion.value;
    }
    #reportForAnyBuild(range, message) {
        const stage = this.#stage;
        this.#stage = null;
        this.#report(range, message);
        this.#stage = stage;
    }
    #report(range, message, advice = '') {
        if (this.#problems.length >= MOST_PROBLEMS)
            return;
        const { path } = this.#dockerfile.source;
        this.#problems.push({ problem: { path, range, severity: 'error', message, advice }, stage: this.#stage });
    }
}
function shorten(raw) {
    return raw.length > 80 ? `${raw.slice(0, 80)}...` : raw;
}
function cleanPath(path) {
    const normal = external_node_path_.posix.normalize(path);
    return normal.length > 1 && normal.endsWith('/') ? normal.slice(0, -1) : normal;
}
function reachableFrom(target, stages) {
    const reachable = new Set();
    const pending = target === null ? [] : [target.index];
    for (let index = pending.pop(); index !== undefined; index = pending.pop()) {
        const stage = stages[index];
        if (stage === undefined || reachable.has(index))
            continue;
        reachable.add(index);
        if (stage.base.kind === 'stage')
            pending.push(stage.base.stage);
        pending.push(...stage.copiesFrom);
    }
    return new Set([...reachable].sort((a, b) => a - b));
}
function layerChain(target, stages) {
    const chain = [];
    for (let stage = target; stage !== null;) {
        chain.push(stage);
        stage = stage.base.kind === 'stage' ? (stages[stage.base.stage] ?? null) : null;
    }
    return chain.reverse();
}


/***/ }),

/***/ 4934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ goLowerCase),
  x: () => (/* binding */ refusal)
});

;// CONCATENATED MODULE: ./build/src/docker/dockerfile/duration.js
const NANOSECONDS = new Map([
    ['ns', 1],
    ['us', 1e3],
    ['\u00b5s', 1e3],
    ['\u03bcs', 1e3],
    ['ms', 1e6],
    ['s', 1e9],
    ['m', 60e9],
    ['h', 3600e9],
]);
const LONGEST = 2 ** 63;
function parseGoDuration(text) {
    const sign = /^[-+]/.test(text) ? text.charAt(0) : '';
    let rest = text.slice(sign.length);
    if (rest === '0')
        return 0;
    if (rest === '')
        return null;
    let total = 0;
    while (rest !== '') {
        const part = /^(\d*)(?:\.(\d*))?(ns|us|\u00b5s|\u03bcs|ms|s|m|h)(?=[\d.]|$)/.exec(rest);
        if (part === null || (!part[1] && !part[2]))
            return null;
        const unit = NANOSECONDS.get(part[3] ?? '') ?? 0;
        total += Number(part[1] || '0') * unit + Math.trunc(Number(`0.${part[2] || '0'}`) * unit);
        if (total > LONGEST || (total === LONGEST && sign !== '-'))
            return null;
        rest = rest.slice(part[0].length);
    }
    return sign === '-' ? -total : total;
}

// EXTERNAL MODULE: ./build/src/docker/dockerfile/heredoc-word.js
var heredoc_word = __webpack_require__(418);
// EXTERNAL MODULE: ./build/src/docker/dockerfile/mounts.js
var mounts = __webpack_require__(9251);
// EXTERNAL MODULE: ./build/src/docker/dockerfile/white-space.js
var white_space = __webpack_require__(7075);
;// CONCATENATED MODULE: ./build/src/docker/dockerfile/check-instruction.js




const NO_FLAGS = new Map();
const FLAGS = new Map([
    ['from', new Map([['platform', 'string']])],
    [
        'run',
        new Map([
            ['mount', 'strings'],
            ['network', 'string'],
            ['security', 'string'],
            ['device', 'strings'],
        ]),
    ],
    [
        'copy',
        new Map([
            ['chown', 'string'],
            ['from', 'string'],
            ['chmod', 'string'],
            ['link', 'boolean'],
            ['exclude', 'strings'],
            ['parents', 'boolean'],
        ]),
    ],
    [
        'add',
        new Map([
            ['chown', 'string'],
            ['chmod', 'string'],
            ['link', 'boolean'],
            ['keep-git-dir', 'boolean'],
            ['checksum', 'string'],
            ['unpack', 'boolean'],
            ['exclude', 'strings'],
        ]),
    ],
    [
        'healthcheck',
        new Map([
            ['interval', 'string'],
            ['timeout', 'string'],
            ['start-period', 'string'],
            ['start-interval', 'string'],
            ['retries', 'string'],
        ]),
    ],
]);
function refusal(instruction, operands) {
    const keyword = instruction.kind === 'unknown' ? instruction.written : instruction.kind.toUpperCase();
    switch (instruction.kind) {
        case 'unknown':
            return keyword === '' ? 'the instruction has no keyword' : `unknown instruction ${keyword}`;
        case 'arg':
            return atLeastOne(keyword, operands) ?? blankName(instruction, keyword);
        case 'stopsignal':
            return exactlyOne(keyword, operands);
        case 'env':
        case 'label':
            return badFlag(instruction) ?? atLeastOne(keyword, operands) ?? blankName(instruction, keyword);
        case 'maintainer':
        case 'user':
        case 'workdir':
            return exactlyOne(keyword, operands) ?? badFlag(instruction);
        case 'expose':
            return atLeastOne(keyword, operands) ?? badFlag(instruction);
        case 'volume':
            return (atLeastOne(keyword, operands) ??
                badFlag(instruction) ??
                (operands.words.some(isBlank) ? 'VOLUME has an empty path' : null));
        case 'from':
            return stageNameRefusal(operands.words) ?? badFlag(instruction);
        case 'add':
        case 'copy':
            return ((operands.words.length < 2 ? `${keyword} needs at least one source and a destination` : null) ??
                badFlag(instruction) ??
                ((0,heredoc_word/* readHeredocWord */.D)(operands.words.at(-1) ?? '').kind === 'heredoc'
                    ? `${keyword} takes no heredoc as its destination`
                    : null));
        case 'run':
            return badFlag(instruction) ?? runFlagRefusal(instruction.flags);
        case 'cmd':
        case 'entrypoint':
            return badFlag(instruction);
        case 'shell':
            return (badFlag(instruction) ??
                atLeastOne(keyword, operands) ??
                (operands.json ? null : 'SHELL needs its words as a JSON array'));
        case 'healthcheck':
            return healthcheckRefusal(instruction, operands);
        case 'onbuild':
            return onbuildRefusal(instruction) ?? badFlag(instruction);
    }
}
function atLeastOne(keyword, operands) {
    return operands.words.length === 0 ? `${keyword} needs at least one argument` : null;
}
function exactlyOne(keyword, operands) {
    return operands.words.length === 1 ? null : `${keyword} needs exactly one argument`;
}
function blankName(instruction, keyword) {
    return instruction.assignments.some((assignment) => assignment.name.raw === '')
        ? `${keyword} has a blank name`
        : null;
}
function isBlank(text) {
    for (let at = 0; at < text.length; at += 1)
        if (!(0,white_space/* isSpace */.xC)(text.charCodeAt(at)))
            return false;
    return true;
}
function stageNameRefusal(words) {
    if (words.length === 1)
        return null;
    if (words.length !== 3 || !/^[aA][sS\u017f]$/.test(words[1] ?? ''))
        return 'FROM needs an image, or an image, AS and a name';
    const name = words[2] ?? '';
    return /^[a-z][a-z0-9\-_.]*$/.test(goLowerCase(name))
        ? null
        : `the stage name ${JSON.stringify(name)} does not start with a letter or has symbols other than - _ .`;
}
function goLowerCase(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return text.toLowerCase();
    return Array.from(text, (character) => Array.from(character.toLowerCase())[0] ?? '').join('');
}
function badFlag(instruction) {
    const known = FLAGS.get(instruction.kind) ?? NO_FLAGS;
    const used = new Set();
    for (const flag of instruction.flags) {
        const type = known.get(flag.name);
        if (type === undefined)
            return `unknown flag --${flag.name}`;
        if (used.has(flag.name) && type !== 'strings')
            return `the flag --${flag.name} is given twice`;
        used.add(flag.name);
        if (type !== 'boolean') {
            if (flag.value === null)
                return `the flag --${flag.name} needs a value`;
        }
        else if (flag.value !== null && !/^(?:true|false)$/i.test(flag.value)) {
            return `the flag --${flag.name} is true or false, not ${JSON.stringify(flag.value)}`;
        }
    }
    return null;
}
function runFlagRefusal(flags) {
    for (const { name, value } of flags) {
        if (name === 'network' && !['default', 'none', 'host'].includes(value ?? ''))
            return `the network mode ${JSON.stringify(value)} is not default, none or host`;
        if (name === 'security' && value !== 'insecure' && value !== 'sandbox')
            return `the security mode ${JSON.stringify(value)} is not insecure or sandbox`;
        const refused = name === 'mount' ? mountRefusal(value ?? '') : name === 'device' ? deviceRefusal(value ?? '') : null;
        if (refused !== null)
            return refused;
    }
    return null;
}
function mountRefusal(value) {
    const split = (0,mounts/* commaSeparatedFields */.E)(value);
    if (!split.ok)
        return `--mount can't be read: ${split.message}`;
    for (const field of split.fields) {
        const equals = field.indexOf('=');
        if (equals === -1 || field.slice(0, equals).toLowerCase() !== 'from')
            continue;
        const dollar = field.indexOf('$', equals + 1);
        if (dollar !== -1 && dollar !== field.length - 1)
            return 'from= of --mount takes no variable; name a stage that is built FROM the variable instead';
    }
    return null;
}
function deviceRefusal(value) {
    const split = (0,mounts/* commaSeparatedFields */.E)(value);
    if (!split.ok)
        return `--device can't be read: ${split.message}`;
    let name = '';
    for (const field of split.fields) {
        const equals = field.indexOf('=');
        const key = (equals === -1 ? field : field.slice(0, equals)).toLowerCase();
        const operand = equals === -1 ? null : field.slice(equals + 1);
        if (key === 'required') {
            if (operand !== null && !/^(?:1|t|T|true|TRUE|True|0|f|F|false|FALSE|False)$/.test(operand))
                return `required= of --device is true or false, not ${JSON.stringify(operand)}`;
        }
        else if (key === 'name' && operand !== null) {
            if (name !== '')
                return '--device names two devices';
            name = operand;
        }
        else if (name === '')
            name = field;
        else
            return `--device has an unexpected field ${JSON.stringify(field)}`;
    }
    return null;
}
function healthcheckRefusal(instruction, operands) {
    const [written, ...command] = operands.words;
    if (written === undefined)
        return 'HEALTHCHECK needs at least one argument';
    const type = written.toUpperCase();
    if (type === 'NONE')
        return command.length > 0 ? 'HEALTHCHECK NONE takes no arguments' : null;
    const flags = badFlag(instruction);
    if (flags !== null)
        return flags;
    if (type !== 'CMD')
        return `HEALTHCHECK is CMD or NONE, not ${JSON.stringify(written)}`;
    if (command.length === 0)
        return 'HEALTHCHECK CMD needs a command';
    for (const { name, value } of instruction.flags) {
        if (value === null || value === '')
            continue;
        if (name === 'retries') {
            const retries = /^[-+]?\d+$/.test(value) ? Number(value) : Number.NaN;
            if (!(retries >= 0 && retries < 2 ** 31))
                return `--retries is a count, not ${JSON.stringify(value)}`;
        }
        else {
            const nanoseconds = parseGoDuration(value);
            if (nanoseconds === null || (nanoseconds !== 0 && nanoseconds < 1e6))
                return `--${name} is a duration of at least 1ms, such as 30s, not ${JSON.stringify(value)}`;
        }
    }
    return null;
}
function onbuildRefusal(instruction) {
    const trigger = instruction.instruction;
    if (trigger === null)
        return 'ONBUILD needs an instruction';
    if (trigger.kind === 'onbuild')
        return 'ONBUILD ONBUILD is not allowed';
    if (trigger.kind === 'maintainer' || trigger.kind === 'from')
        return `ONBUILD ${trigger.kind.toUpperCase()} is not allowed`;
    return null;
}


/***/ }),

/***/ 3092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ expandWord)
});

// EXTERNAL MODULE: ./build/src/support/compare.js
var compare = __webpack_require__(34);
;// CONCATENATED MODULE: ./build/src/docker/dockerfile/shell-pattern.js
const LARGEST_SEARCH = 4_000_000;
const LONGEST_VALUE = 131_072;
class PatternError extends Error {
    name = 'PatternError';
}
class ShellPattern {
    #tokens;
    constructor(tokens) {
        this.#tokens = tokens;
    }
    static parse(pattern) {
        const tokens = [];
        for (let at = pattern[0] === '\ufeff' ? 1 : 0; at < pattern.length; at += 1) {
            const character = pattern[at] ?? '';
            if (character === '*')
                tokens.push({ kind: 'star' });
            else if (character === '?')
                tokens.push({ kind: 'any' });
            else if (character !== '\\')
                tokens.push({ kind: 'literal', character });
            else {
                const escaped = pattern[at + 1] ?? '';
                if (escaped === '}' || escaped === '/')
                    continue;
                if (escaped !== '*' && escaped !== '?' && escaped !== '\\')
                    throw new PatternError(`the pattern ${JSON.stringify(pattern.join(''))} has an invalid escape`);
                tokens.push({ kind: 'literal', character: escaped });
                at += 1;
            }
        }
        return new ShellPattern(tokens);
    }
    matchAt(value, start, greedy, failed) {
        const tokens = this.#tokens;
        const pending = [[0, start]];
        for (let state = pending.pop(); state !== undefined; state = pending.pop()) {
            const [token, at] = state;
            if (token === tokens.length)
                return at;
            if (!failed.add(token, at))
                continue;
            const wanted = tokens[token];
            const character = value[at];
            const here = character !== undefined && character !== '\n';
            if (wanted?.kind === 'literal') {
                if (character === wanted.character)
                    pending.push([token + 1, at + 1]);
            }
            else if (wanted?.kind === 'any') {
                if (here)
                    pending.push([token + 1, at + 1]);
            }
            else {
                const leave = [token + 1, at];
                const stay = [token, at + 1];
                if (!here)
                    pending.push(leave);
                else if (greedy)
                    pending.push(leave, stay);
                else
                    pending.push(stay, leave);
            }
        }
        return null;
    }
    find(value, start, failed) {
        for (let at = start; at <= value.length; at += 1) {
            const end = this.matchAt(value, at, true, failed);
            if (end !== null)
                return [at, end];
        }
        return null;
    }
    failures(value) {
        return new Failures(this.#tokens.length, value.length);
    }
}
class Failures {
    #width;
    #seen;
    constructor(tokens, characters) {
        this.#width = characters + 1;
        const size = (tokens + 1) * this.#width;
        if (size > LARGEST_SEARCH)
            throw new PatternError('the pattern and the value are too long to be matched');
        this.#seen = new Uint8Array(size);
    }
    add(token, at) {
        const index = token * this.#width + at;
        if (this.#seen[index] === 1)
            return false;
        this.#seen[index] = 1;
        return true;
    }
}
function withoutPrefix(pattern, value, longest) {
    return withoutPrefixCharacters(Array.from(pattern), Array.from(value), longest).join('');
}
function withoutSuffix(pattern, value, longest) {
    const rest = withoutPrefixCharacters(reversePattern(Array.from(pattern)), Array.from(value).reverse(), longest);
    return rest.reverse().join('');
}
function replaceMatches(pattern, value, replacement, all) {
    const compiled = ShellPattern.parse(Array.from(pattern));
    const characters = Array.from(value);
    const failed = compiled.failures(characters);
    if (!all) {
        const match = compiled.find(characters, 0, failed);
        if (match === null)
            return value;
        return characters.slice(0, match[0]).join('') + replacement + characters.slice(match[1]).join('');
    }
    const parts = [];
    const isTemplate = replacement.includes('$');
    let copied = 0;
    let length = 0;
    let at = 0;
    while (at <= characters.length) {
        const match = compiled.find(characters, at, failed);
        if (match === null)
            break;
        const [start, end] = match;
        parts.push(characters.slice(copied, start).join(''));
        if (end > copied || start === 0) {
            const inserted = isTemplate
                ? expandTemplate(replacement, characters.slice(start, end).join(''))
                : replacement;
            parts.push(inserted);
            length += inserted.length;
            if (length > LONGEST_VALUE)
                throw new PatternError('the replacement makes the value too long');
        }
        copied = end;
        at = end > at ? end : at + 1;
    }
    parts.push(characters.slice(copied).join(''));
    return parts.join('');
}
function withoutPrefixCharacters(pattern, value, longest) {
    const compiled = ShellPattern.parse(pattern);
    const end = compiled.matchAt(value, 0, longest, compiled.failures(value));
    return end === null ? value : value.slice(end);
}
function reversePattern(pattern) {
    const reversed = [];
    for (let at = 0; at < pattern.length; at += 1) {
        const character = pattern[at] ?? '';
        const escaped = pattern[at + 1];
        if (character === '\\' && escaped !== undefined) {
            reversed.push(escaped, character);
            at += 1;
        }
        else
            reversed.push(character);
    }
    return reversed.reverse();
}
function expandTemplate(template, match) {
    return template.replace(/\$(?:(\$)|\{([\p{L}\p{Nd}_]+)\}|([\p{L}\p{Nd}_]+))/gu, (_whole, dollar, braced, plain) => dollar !== undefined ? '$' : (braced ?? plain) === '0' ? match : '');
}

// EXTERNAL MODULE: ./build/src/docker/dockerfile/white-space.js
var white_space = __webpack_require__(7075);
;// CONCATENATED MODULE: ./build/src/docker/dockerfile/expand.js



function expandWord(raw, options) {
    const lexer = new Lexer(raw, options);
    try {
        const value = lexer.run();
        return {
            ok: true,
            value: value.text,
            words: value.words,
            unresolved: [...lexer.unresolved].sort(compare/* byCodeUnit */.X),
        };
    }
    catch (thrown) {
        if (thrown instanceof ExpansionError || thrown instanceof PatternError)
            return { ok: false, message: thrown.message };
        throw thrown;
    }
}
class ExpansionError extends Error {
    name = 'ExpansionError';
}
const DEEPEST_SUBSTITUTION = 200;
const SPECIAL_PARAMETERS = '@*#?-$!0';
class Words {
    list = [];
    #buffer;
    #inWord = false;
    constructor(buffer) {
        this.#buffer = buffer;
    }
    add(text) {
        for (const character of text) {
            if (!(0,white_space/* isSpace */.xC)(character.charCodeAt(0)))
                this.addRaw(character);
            else if (this.#inWord && this.#buffer.text !== '') {
                this.list.push(this.#buffer.text);
                this.#buffer.text = '';
                this.#inWord = false;
            }
        }
    }
    addRaw(text) {
        this.#buffer.text += text;
        this.#inWord = true;
    }
    finish() {
        if (this.#buffer.text !== '') {
            this.list.push(this.#buffer.text);
            this.#buffer.text = '';
            this.#inWord = false;
        }
        return this.list;
    }
}
const NO_WORDS = {
    add: () => undefined,
    addRaw: () => undefined,
    finish: () => [],
};
class Lexer {
    unresolved = new Set();
    #characters;
    #options;
    #longest;
    #wordBuffer = { text: '' };
    #rawEscapes;
    #at = 0;
    #depth = 0;
    constructor(raw, options) {
        this.#characters = Array.from(raw);
        this.#options = options;
        this.#longest = options.longest ?? LONGEST_VALUE;
        this.#rawEscapes = options.rawEscapes ?? false;
        if (this.#characters[0] === '\ufeff')
            this.#at = 1;
    }
    run() {
        return this.#until('', this.#rawEscapes, false);
    }
    #peek() {
        return this.#characters[this.#at];
    }
    #next() {
        const character = this.#characters[this.#at];
        if (character !== undefined)
            this.#at += 1;
        return character;
    }
    #until(stop, rawEscapes, patternEscapes) {
        this.#wordBuffer.text = '';
        const words = this.#options.split ? new Words(this.#wordBuffer) : NO_WORDS;
        const outerEscapes = this.#rawEscapes;
        this.#rawEscapes = rawEscapes;
        const result = new LimitedText(this.#longest);
        for (let character = this.#peek(); character !== undefined; character = this.#peek()) {
            if (character === stop) {
                this.#at += 1;
                this.#rawEscapes = outerEscapes;
                return { text: result.text, words: words.finish() };
            }
            if (character === '$') {
                const value = this.#dollar();
                result.add(value);
                words.add(value);
            }
            else if (this.#isQuote(character) || character === '<') {
                const text = character === "'"
                    ? this.#singleQuoted(patternEscapes)
                    : character === '"'
                        ? this.#doubleQuoted(patternEscapes)
                        : this.#possibleHeredoc();
                result.add(text);
                words.addRaw(text);
            }
            else {
                this.#at += 1;
                if (character !== this.#options.escape) {
                    result.add(character);
                    words.add(character);
                    continue;
                }
                if (this.#rawEscapes) {
                    result.add(character);
                    words.addRaw(character);
                }
                const escaped = this.#next();
                if (escaped === undefined)
                    break;
                result.add(escaped);
                words.addRaw(escaped);
            }
        }
        if (stop !== '')
            throw new ExpansionError(`the closing ${stop} is missing`);
        return { text: result.text, words: words.finish() };
    }
    #isQuote(character) {
        return !this.#options.ignoreQuotes && (character === "'" || character === '"');
    }
    #singleQuoted(patternEscapes) {
        const result = new LimitedText(this.#longest);
        const quote = this.#next() ?? '';
        if (this.#options.rawQuotes)
            result.add(quote);
        for (;;) {
            const character = this.#next();
            if (character === undefined)
                throw new ExpansionError('the closing single quote is missing');
            if (character === "'") {
                if (this.#options.rawQuotes)
                    result.add(character);
                return result.text;
            }
            if (patternEscapes && character === this.#options.escape)
                result.add(character);
            result.add(character);
        }
    }
    #doubleQuoted(patternEscapes) {
        const { escape: escapeToken, rawQuotes } = this.#options;
        const result = new LimitedText(this.#longest);
        const quote = this.#next() ?? '';
        if (rawQuotes)
            result.add(quote);
        for (;;) {
            const character = this.#peek();
            if (character === undefined)
                throw new ExpansionError('the closing double quote is missing');
            if (character === '$') {
                result.add(this.#dollar());
                continue;
            }
            this.#at += 1;
            if (character === '"') {
                if (rawQuotes)
                    result.add(character);
                return result.text;
            }
            if (character !== escapeToken) {
                result.add(character);
                continue;
            }
            const escaped = this.#peek();
            if (escaped === undefined)
                continue;
            if (escaped === '"' || escaped === '$' || escaped === escapeToken) {
                if (this.#rawEscapes)
                    result.add(character);
                this.#at += 1;
                result.add(escaped);
            }
            else {
                if (this.#rawEscapes && (!rawQuotes || patternEscapes))
                    result.add(character);
                result.add(character);
            }
        }
    }
    #possibleHeredoc() {
        this.#at += 1;
        if (this.#peek() !== '<')
            return '<';
        this.#at += 1;
        let result = '<<';
        for (let next = this.#peek(); next === ' ' || next === '\t' || next === '\r'; next = this.#peek()) {
            result += next;
            this.#at += 1;
        }
        return result;
    }
    #dollar() {
        this.#at += 1;
        if (this.#peek() !== '{') {
            const name = this.#name();
            if (name === '')
                return '$';
            const value = this.#value(name);
            return value ?? (this.#options.keepUnset ? `$${name}` : '');
        }
        this.#at += 1;
        const first = this.#peek();
        if (first === undefined)
            throw new ExpansionError('the closing } is missing');
        if (first === '{' || first === '}' || first === ':')
            throw new ExpansionError(`\${${first} is a bad substitution`);
        this.#depth += 1;
        if (this.#depth > DEEPEST_SUBSTITUTION)
            throw new ExpansionError(`substitutions are nested more than ${DEEPEST_SUBSTITUTION} deep`);
        const result = this.#braced(this.#name());
        this.#depth -= 1;
        return result;
    }
    #braced(name) {
        const operator = this.#next();
        switch (operator) {
            case undefined:
                throw new ExpansionError('the closing } is missing');
            case '}':
                return this.#value(name) ?? (this.#options.keepUnset ? `\${${name}}` : '');
            case '/':
                return this.#replace(name);
            case ':': {
                const modifier = this.#next() ?? '';
                if (modifier === '#' || modifier === '%')
                    throw new ExpansionError(`the modifier :${modifier} is not supported`);
                return this.#modified(name, modifier, true);
            }
            case '+':
            case '-':
            case '?':
            case '#':
            case '%':
                return this.#modified(name, operator, false);
            default:
                throw new ExpansionError(`the modifier ${operator} is not supported`);
        }
    }
    #modified(name, modifier, emptyIsUnset) {
        const isPattern = modifier === '#' || modifier === '%';
        let word = this.#until('}', isPattern, isPattern).text;
        const value = this.#value(name);
        if (this.#options.keepUnset && value === undefined)
            return `\${${name}${emptyIsUnset ? ':' : ''}${modifier}${word}}`;
        const missing = value === undefined || (emptyIsUnset && value === '');
        switch (modifier) {
            case '-':
                return missing ? word : value;
            case '+':
                return missing ? '' : word;
            case '?':
                if (!missing)
                    return value;
                if (word === '')
                    word = `is not allowed to be ${value === undefined ? 'unset' : 'empty'}`;
                throw new ExpansionError(`${name}: ${word}`);
            case '#':
            case '%': {
                const longest = word.startsWith(modifier);
                if (longest)
                    word = word.slice(1);
                return modifier === '%'
                    ? withoutSuffix(word, value ?? '', longest)
                    : withoutPrefix(word, value ?? '', longest);
            }
            default:
                throw new ExpansionError(`the modifier :${modifier} is not supported`);
        }
    }
    #replace(name) {
        const all = this.#peek() === '/';
        if (all)
            this.#at += 1;
        const pattern = this.#until('/', true, true).text;
        const replacement = this.#until('}', true, false).text;
        const value = this.#value(name);
        if (this.#options.keepUnset && value === undefined)
            return `\${${name}/${pattern}/${replacement}}`;
        return replaceMatches(pattern, value ?? '', replacement, all);
    }
    #name() {
        const first = this.#peek();
        if (first === undefined)
            return '';
        const isDigit = /^\p{Nd}$/u;
        const start = this.#at;
        if (!isDigit.test(first) && SPECIAL_PARAMETERS.includes(first)) {
            this.#at += 1;
            return first;
        }
        const belongs = isDigit.test(first) ? isDigit : /^[\p{L}\p{Nd}_]$/u;
        for (let next = this.#peek(); next !== undefined && belongs.test(next); next = this.#peek())
            this.#at += 1;
        return this.#characters.slice(start, this.#at).join('');
    }
    #value(name) {
        const value = this.#options.variables.get(name);
        if (value === undefined)
            this.unresolved.add(name);
        return value;
    }
}
class LimitedText {
    #longest;
    text = '';
    constructor(longest) {
        this.#longest = longest;
    }
    add(more) {
        this.text += more;
        if (this.text.length > this.#longest)
            throw new ExpansionError(`the value grows beyond ${this.#longest} characters`);
    }
}


/***/ }),

/***/ 418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readHeredocWord),
/* harmony export */   Z: () => (/* binding */ heredocsOfLine)
/* harmony export */ });
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3092);

const NONE = { kind: 'none' };
const NO_VARIABLES = new Map();
const LEXER = {
    escape: '\\',
    variables: NO_VARIABLES,
    keepUnset: true,
    split: true,
    longest: Number.POSITIVE_INFINITY,
};
const LARGEST_DESCRIPTOR = 2 ** 64;
function readHeredocWord(word) {
    const opening = /^(\d*)<<(-?)/.exec(word);
    if (opening === null || word.includes('<', opening[0].length))
        return NONE;
    const rest = word.slice(opening[0].length).replace(/^[\t\n\f\r ]+/, '');
    if (rest === '')
        return NONE;
    const plain = (0,_expand_js__WEBPACK_IMPORTED_MODULE_0__/* .expandWord */ .V)(rest, LEXER);
    if (!plain.ok)
        return { kind: 'error', message: plain.message };
    if (plain.words.length !== 1)
        return NONE;
    const quoted = (0,_expand_js__WEBPACK_IMPORTED_MODULE_0__/* .expandWord */ .V)(rest, { ...LEXER, rawQuotes: true });
    if (!quoted.ok)
        return { kind: 'error', message: quoted.message };
    if (quoted.words.length !== 1)
        return {
            kind: 'error',
            message: `the name of the heredoc ${JSON.stringify(word)} reads differently with quotes`,
        };
    const name = plain.words[0] ?? '';
    return {
        kind: 'heredoc',
        heredoc: {
            name,
            fileDescriptor: Math.min(Number(opening[1] || '0'), LARGEST_DESCRIPTOR),
            chomp: opening[2] === '-',
            expand: countQuotes(name) === countQuotes(quoted.words[0] ?? ''),
        },
    };
}
function heredocsOfLine(line) {
    const split = (0,_expand_js__WEBPACK_IMPORTED_MODULE_0__/* .expandWord */ .V)(line, { ...LEXER, rawQuotes: true, rawEscapes: true });
    const heredocs = [];
    if (!split.ok)
        return { heredocs, error: null };
    for (const word of split.words) {
        const reading = readHeredocWord(word);
        if (reading.kind === 'error')
            return { heredocs: [], error: reading.message };
        if (reading.kind === 'heredoc')
            heredocs.push(reading.heredoc);
    }
    return { heredocs, error: null };
}
function countQuotes(text) {
    let count = 0;
    for (const character of text)
        if (character === "'" || character === '"')
            count += 1;
    return count;
}


/***/ }),

/***/ 2326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h_: () => (/* binding */ startOfText),
/* harmony export */   i2: () => (/* binding */ LONGEST_LINE),
/* harmony export */   rY: () => (/* binding */ continuationEnd),
/* harmony export */   uo: () => (/* binding */ LineReader)
/* harmony export */ });
const LONGEST_LINE = 65_535;
function startOfText(source) {
    return source.encoding === 'latin1' && source.text.startsWith('\u00ef\u00bb\u00bf') ? 3 : 0;
}
class LineReader {
    #source;
    #offset = 0;
    #number = 0;
    constructor(source) {
        this.#source = source;
        this.#offset = startOfText(source);
    }
    next() {
        const { text } = this.#source;
        const start = this.#offset;
        if (start >= text.length)
            return null;
        const feed = text.indexOf('\n', start);
        const next = feed === -1 ? text.length : feed + 1;
        let end = feed === -1 ? text.length : feed;
        while (end > start && text.charCodeAt(end - 1) === 0x0d)
            end -= 1;
        this.#offset = next;
        this.#number += 1;
        return { number: this.#number, start, end, next };
    }
    isTooLong(line) {
        const { text, encoding, byteOrderMark } = this.#source;
        const feed = text.charCodeAt(line.next - 1) === 0x0a ? 1 : 0;
        const mark = line.number === 1 && (byteOrderMark || line.start > 0) ? 3 : 0;
        const units = line.next - line.start - feed;
        if (units * 3 + mark <= LONGEST_LINE)
            return false;
        return Buffer.byteLength(text.slice(line.start, line.next - feed), encoding) + mark > LONGEST_LINE;
    }
}
function continuationEnd(text, start, end, escapeToken) {
    let last = end - 1;
    while (last >= start && (text.charCodeAt(last) === 0x20 || text.charCodeAt(last) === 0x09))
        last -= 1;
    if (last < start || text[last] !== escapeToken)
        return null;
    if (last > start && text[last - 1] === escapeToken)
        return null;
    return last;
}


/***/ }),

/***/ 9251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ commaSeparatedFields),
/* harmony export */   O: () => (/* binding */ readMount)
/* harmony export */ });
function commaSeparatedFields(value) {
    const line = value.replace(/\r?\n$/, '');
    if (line === '')
        return { ok: false, message: 'the value is empty' };
    const fields = [];
    let at = 0;
    for (;;) {
        if (line[at] !== '"') {
            const comma = line.indexOf(',', at);
            const field = line.slice(at, comma === -1 ? line.length : comma);
            if (field.includes('"'))
                return { ok: false, message: `the field ${JSON.stringify(field)} has a bare quote` };
            fields.push(field);
            if (comma === -1)
                return { ok: true, fields };
            at = comma + 1;
            continue;
        }
        let field = '';
        at += 1;
        for (;;) {
            const quote = line.indexOf('"', at);
            if (quote === -1)
                return { ok: false, message: 'a quoted field has no closing quote' };
            field += line.slice(at, quote);
            at = quote + 1;
            if (line[at] !== '"')
                break;
            field += '"';
            at += 1;
        }
        fields.push(field);
        if (at === line.length)
            return { ok: true, fields };
        if (line[at] !== ',')
            return { ok: false, message: 'text follows the closing quote of a field' };
        at += 1;
    }
}
const FULL_NAMES = new Map([
    ['src', 'source'],
    ['dst', 'target'],
    ['destination', 'target'],
    ['ro', 'readonly'],
    ['rw', 'readwrite'],
]);
function readMount(flag) {
    const options = new Map();
    const split = commaSeparatedFields(flag.value ?? '');
    for (const field of split.ok ? split.fields : []) {
        const equals = field.indexOf('=');
        const written = (equals === -1 ? field : field.slice(0, equals)).toLowerCase();
        options.set(FULL_NAMES.get(written) ?? written, equals === -1 ? 'true' : field.slice(equals + 1));
    }
    return { type: options.get('type')?.toLowerCase() ?? 'bind', options, range: flag.range };
}


/***/ }),

/***/ 6075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ parseDockerfile)
});

// EXTERNAL MODULE: ./build/src/docker/dockerfile/check-instruction.js + 1 modules
var check_instruction = __webpack_require__(4934);
;// CONCATENATED MODULE: ./build/src/docker/dockerfile/directives.js
const NONE = { kind: 'none' };
function isBlank(character) {
    return (character === ' ' || character === '\t' || character === '\n' || character === '\f' || character === '\r');
}
class DirectiveReader {
    #seen = new Set();
    #done = false;
    get done() {
        return this.#done;
    }
    read(line, range, isSpace) {
        if (this.#done)
            return NONE;
        const pair = keyAndValue(line, isSpace);
        const name = pair?.key.toLowerCase();
        if (pair === null || (name !== 'syntax' && name !== 'escape' && name !== 'check')) {
            this.#done = true;
            return NONE;
        }
        if (this.#seen.has(name))
            return { kind: 'error', message: `the parser directive ${name} is given twice` };
        this.#seen.add(name);
        if (name === 'escape' && pair.value !== '\\' && pair.value !== '`') {
            return {
                kind: 'error',
                message: `the escape token ${JSON.stringify(pair.value)} is neither \\ nor a backtick`,
            };
        }
        return { kind: 'directive', directive: { name, value: pair.value, range } };
    }
}
function keyAndValue(line, isSpace) {
    if (!line.startsWith('#'))
        return null;
    let at = 1;
    while (at < line.length && isSpace(line.charCodeAt(at)))
        at += 1;
    const key = /^[a-zA-Z][a-zA-Z0-9]*/.exec(line.slice(at, at + 64))?.[0];
    if (key === undefined)
        return null;
    at += key.length;
    while (isBlank(line[at]))
        at += 1;
    if (line[at] !== '=')
        return null;
    at += 1;
    const rest = line.slice(at);
    if (rest === '')
        return null;
    let start = 0;
    while (start < rest.length && isBlank(rest[start]))
        start += 1;
    if (start === rest.length)
        return { key, value: rest.slice(-1) };
    let end = rest.length;
    while (end > start + 1 && isBlank(rest[end - 1]))
        end -= 1;
    return { key, value: rest.slice(start, end) };
}

// EXTERNAL MODULE: ./build/src/docker/dockerfile/heredoc-word.js
var heredoc_word = __webpack_require__(418);
;// CONCATENATED MODULE: ./build/src/docker/dockerfile/json-form.js
const DEEPEST = 10_000;
function readJsonForm(operands, isSpace) {
    const array = operands.trim(isSpace);
    if (!array.text.startsWith('['))
        return { kind: 'not-json' };
    let values;
    try {
        values = JSON.parse(array.text);
    }
    catch {
        return { kind: 'not-json' };
    }
    if (!Array.isArray(values))
        return { kind: 'not-json' };
    const literals = stringLiterals(array.text);
    const words = [];
    for (const [index, value] of values.entries()) {
        if (typeof value !== 'string')
            return goRefuses(values) ? { kind: 'not-json' } : { kind: 'not-strings' };
        const literal = literals[index];
        words.push({ raw: wellFormed(value), range: array.range(literal?.start, literal?.end) });
    }
    return { kind: 'words', words };
}
function stringLiterals(json) {
    const literals = [];
    for (let at = 0; at < json.length; at += 1) {
        if (json[at] !== '"')
            continue;
        const start = at;
        at += 1;
        while (at < json.length && json[at] !== '"')
            at += json[at] === '\\' ? 2 : 1;
        literals.push({ start, end: at + 1 });
    }
    return literals;
}
function wellFormed(text) {
    return text.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (match) => match.length === 2 ? match : '\ufffd');
}
function goRefuses(values) {
    let level = [...values];
    for (let depth = 1; level.length > 0; depth += 1) {
        const below = [];
        for (const value of level) {
            if (typeof value === 'number' && !Number.isFinite(value))
                return true;
            if (typeof value !== 'object' || value === null)
                continue;
            if (depth >= DEEPEST)
                return true;
            for (const inner of Object.values(value))
                below.push(inner);
        }
        level = below;
    }
    return false;
}

// EXTERNAL MODULE: ./build/src/docker/dockerfile/mounts.js
var dockerfile_mounts = __webpack_require__(9251);
// EXTERNAL MODULE: ./build/src/docker/dockerfile/white-space.js
var white_space = __webpack_require__(7075);
;// CONCATENATED MODULE: ./build/src/docker/dockerfile/split-instruction.js

function splitInstruction(line, escapeToken, isSpace) {
    const trimmed = line.trim(isSpace);
    const { text } = trimmed;
    let end = 0;
    while (end < text.length && !(0,white_space/* isSeparator */.k$)(text.charCodeAt(end)))
        end += 1;
    const keyword = trimmed.slice(0, end);
    while (end < text.length && (0,white_space/* isSeparator */.k$)(text.charCodeAt(end)))
        end += 1;
    const rest = trimmed.slice(end);
    const { flags, next } = readFlags(rest, escapeToken);
    return { keyword, flags, operands: rest.slice(next).trim(isSpace) };
}
function readFlags(rest, escapeToken) {
    const { text } = rest;
    const flags = [];
    let at = 0;
    for (;;) {
        while (at < text.length && (0,white_space/* isAsciiSpace */.aR)(text.charCodeAt(at)))
            at += 1;
        if (!text.startsWith('--', at))
            return { flags, next: at };
        const word = readFlagWord(rest, at, escapeToken);
        at = word.end;
        if (word.built === '--')
            return { flags, next: at };
        flags.push(word.flag);
    }
}
function readFlagWord(rest, start, escapeToken) {
    const { text } = rest;
    let built = '';
    let quote = '';
    let equals = -1;
    let valueStart = -1;
    let at = start;
    for (; at < text.length; at += 1) {
        let character = text.charAt(at);
        if (quote === '' && (0,white_space/* isAsciiSpace */.aR)(text.charCodeAt(at)))
            break;
        if (quote === '' && (character === "'" || character === '"')) {
            quote = character;
            continue;
        }
        if (character === quote) {
            quote = '';
            continue;
        }
        if (character === escapeToken) {
            if (at + 1 === text.length) {
                quote = '';
                continue;
            }
            at += 1;
            character = text.charAt(at);
        }
        if (character.charCodeAt(0) >= 0x80) {
            const codePoint = String.fromCodePoint(text.codePointAt(at) ?? 0);
            at += codePoint.length - 1;
            character = Buffer.from(codePoint, 'utf-8').toString('latin1');
            built += character;
            if (quote === '' && (character.includes('\u0085') || character.includes('\u00a0'))) {
                built = built.slice(0, built.length - character.length + character.search(/[\u0085\u00a0]/));
                at += 1;
                break;
            }
            continue;
        }
        if (character === '=' && equals === -1) {
            equals = built.length;
            valueStart = at + 1;
        }
        built += character;
    }
    const flag = {
        name: equals === -1 ? built.slice(2) : built.slice(2, equals),
        value: equals === -1 ? null : built.slice(equals + 1),
        range: rest.range(start, at),
        line: rest,
        valueStart: equals === -1 ? at : valueStart,
        end: at,
    };
    return { built, end: at, flag };
}

;// CONCATENATED MODULE: ./build/src/docker/dockerfile/words.js

function whiteSpaceWords(operands) {
    const { text } = operands;
    const words = [];
    let at = 0;
    while (at < text.length) {
        let end = at;
        while (end < text.length && !(0,white_space/* isSeparator */.k$)(text.charCodeAt(end)))
            end += 1;
        words.push(operands.word(at, end));
        while (end < text.length && (0,white_space/* isSeparator */.k$)(text.charCodeAt(end)))
            end += 1;
        at = end;
    }
    return words;
}
function quoteAwareWords(text, escapeToken, isSpace) {
    const words = [];
    let at = 0;
    while (at < text.length) {
        if (isSpace(text.charCodeAt(at))) {
            at += 1;
            continue;
        }
        const start = at;
        let end = at;
        let quote = '';
        for (; at < text.length; at += 1) {
            const character = text[at];
            if (quote === '' && isSpace(text.charCodeAt(at)))
                break;
            if (quote === '' && (character === "'" || character === '"')) {
                quote = character;
            }
            else if (character === quote) {
                quote = '';
            }
            else if (character === escapeToken && quote !== "'") {
                if (at + 1 === text.length)
                    continue;
                at += 1;
            }
            end = at + 1;
        }
        if (end > start)
            words.push({ start, end });
    }
    return words;
}
function argumentDeclarations(operands, escapeToken, isSpace) {
    return quoteAwareWords(operands.text, escapeToken, isSpace).map((word) => {
        const equals = operands.text.indexOf('=', word.start);
        if (equals === -1 || equals >= word.end) {
            return { name: operands.word(word.start, word.end), value: null, separator: '=' };
        }
        return assignment(operands, word, equals);
    });
}
function assignments(operands, keyword, escapeToken, isSpace) {
    const { text } = operands;
    const words = quoteAwareWords(text, escapeToken, isSpace);
    const first = words[0];
    if (first === undefined)
        return { ok: true, assignments: [] };
    const result = [];
    for (const word of words) {
        const equals = text.indexOf('=', word.start);
        if (equals === -1 || equals >= word.end) {
            if (word === first)
                return legacyAssignment(operands, keyword);
            return {
                ok: false,
                message: `${keyword} needs name=value, but ${JSON.stringify(text.slice(word.start, word.end))} has no =`,
            };
        }
        result.push(assignment(operands, word, equals));
    }
    return { ok: true, assignments: result };
}
function assignment(operands, word, equals) {
    return {
        name: operands.word(word.start, equals),
        value: operands.word(equals + 1, word.end),
        separator: '=',
    };
}
function legacyAssignment(operands, keyword) {
    const { text } = operands;
    let end = 0;
    while (end < text.length && !(0,white_space/* isSeparator */.k$)(text.charCodeAt(end)))
        end += 1;
    if (end === text.length)
        return { ok: false, message: `${keyword} needs a name and a value` };
    let value = end;
    while (value < text.length && (0,white_space/* isSeparator */.k$)(text.charCodeAt(value)))
        value += 1;
    return {
        ok: true,
        assignments: [{ name: operands.word(0, end), value: operands.word(value), separator: '' }],
    };
}

;// CONCATENATED MODULE: ./build/src/docker/dockerfile/instruction.js







const DEEPEST_ONBUILD = 3;
const KINDS = new Map([
    'add',
    'arg',
    'cmd',
    'copy',
    'entrypoint',
    'env',
    'expose',
    'from',
    'healthcheck',
    'label',
    'maintainer',
    'onbuild',
    'run',
    'shell',
    'stopsignal',
    'user',
    'volume',
    'workdir',
].map((kind) => [kind, kind]));
function readInstruction(line, start, rules, depth = 0) {
    const { keyword, flags, operands } = splitInstruction(line, rules.escape, rules.isSpace);
    const kind = KINDS.get((0,check_instruction/* goLowerCase */.A)(keyword.text)) ?? 'unknown';
    const body = readBody(kind, operands, flags, rules, depth);
    const keywordRange = keyword.range();
    return {
        operands: { words: body.words ?? [], json: body.json ?? false },
        error: body.error ?? null,
        mayHaveHeredocs: body.mayHaveHeredocs ?? false,
        build(heredocs, end) {
            return {
                written: keyword.text,
                keywordRange,
                range: { start: start.offset, end: end.offset, startLine: start.line, endLine: end.line },
                flags: flags.map(({ name, value, range }) => ({ name, value, range })),
                heredocs,
                ...body.fields(heredocs, end),
            };
        },
    };
}
function readBody(kind, operands, flags, rules, depth) {
    switch (kind) {
        case 'from': {
            const words = whiteSpaceWords(operands);
            const platform = flagWord(flags, 'platform');
            const isNamed = words.length === 3;
            return {
                words: raws(words),
                fields: () => ({
                    kind,
                    image: words[0] ?? null,
                    platform,
                    name: isNamed ? (words[2] ?? null) : null,
                }),
            };
        }
        case 'run': {
            const command = readCommand(operands, rules);
            const mounts = flags.filter((flag) => flag.name === 'mount').map(dockerfile_mounts/* readMount */.O);
            return {
                ...command.operands,
                mayHaveHeredocs: command.form.form === 'shell',
                fields: () => ({ kind, command: command.form, mounts }),
            };
        }
        case 'cmd':
        case 'entrypoint':
        case 'shell': {
            const command = readCommand(operands, rules);
            return { ...command.operands, fields: () => ({ kind, command: command.form }) };
        }
        case 'copy':
        case 'add': {
            const list = readList(operands, rules);
            const from = flagWord(flags, 'from');
            const chown = flagWord(flags, 'chown');
            const chmod = flagWord(flags, 'chmod');
            const sources = list.words.slice(0, -1).filter((word) => (0,heredoc_word/* readHeredocWord */.D)(word.raw).kind !== 'heredoc');
            const destination = list.words.length > 1 ? (list.words.at(-1) ?? null) : null;
            return {
                words: raws(list.words),
                json: list.json,
                error: list.error,
                mayHaveHeredocs: !list.json,
                fields: () => ({
                    kind,
                    sources: destination === null ? list.words : sources,
                    destination,
                    json: list.json,
                    from,
                    chown,
                    chmod,
                }),
            };
        }
        case 'volume':
        case 'expose': {
            const list = kind === 'volume'
                ? readList(operands, rules)
                : { words: whiteSpaceWords(operands), json: false, error: null };
            return {
                words: raws(list.words),
                json: list.json,
                error: list.error,
                fields: () => ({ kind, words: list.words, json: list.json }),
            };
        }
        case 'arg': {
            const declared = argumentDeclarations(operands, rules.escape, rules.isSpace);
            return { words: declared.map(({ name }) => name.raw), fields: () => ({ kind, assignments: declared }) };
        }
        case 'env':
        case 'label': {
            const read = assignments(operands, kind === 'env' ? 'ENV' : 'LABEL', rules.escape, rules.isSpace);
            const list = read.ok ? read.assignments : [];
            return {
                words: list.map(({ name }) => name.raw),
                error: read.ok ? null : read.message,
                fields: () => ({ kind, assignments: list }),
            };
        }
        case 'user':
        case 'workdir':
        case 'stopsignal':
        case 'maintainer': {
            const value = operands.text === '' ? null : operands.word();
            return { words: value === null ? [] : [value.raw], fields: () => ({ kind, value }) };
        }
        case 'healthcheck':
            return readHealthcheck(operands, rules);
        case 'onbuild':
            return readOnbuild(operands, rules, depth);
        case 'unknown':
            return { fields: () => ({ kind }) };
    }
}
function readHealthcheck(operands, rules) {
    const { text } = operands;
    let end = 0;
    while (end < text.length && !(0,white_space/* isAsciiSpace */.aR)(text.charCodeAt(end)) && !(0,white_space/* isTornBySpaceByte */.R5)(text.charAt(end)))
        end += 1;
    const torn = end < text.length && !(0,white_space/* isAsciiSpace */.aR)(text.charCodeAt(end)) ? '\ufffd' : '';
    let next = end + torn.length;
    while (next < text.length && (0,white_space/* isAsciiSpace */.aR)(text.charCodeAt(next)))
        next += 1;
    if (end + torn.length === 0)
        return { fields: () => ({ kind: 'healthcheck', command: null }) };
    const type = text.slice(0, end) + torn;
    const command = readCommand(operands.slice(next), rules);
    return {
        words: [type, ...command.operands.words],
        json: command.operands.json,
        error: command.operands.error,
        fields: () => ({ kind: 'healthcheck', command: type.toUpperCase() === 'NONE' ? null : command.form }),
    };
}
function readOnbuild(operands, rules, depth) {
    if (operands.text === '' || depth >= DEEPEST_ONBUILD) {
        return { fields: () => ({ kind: 'onbuild', instruction: null }) };
    }
    const place = operands.range(0, 0);
    const nested = readInstruction(operands, { offset: place.start, line: place.startLine }, rules, depth + 1);
    return {
        words: ['nested'],
        error: nested.error,
        mayHaveHeredocs: nested.mayHaveHeredocs,
        fields: (heredocs, end) => ({ kind: 'onbuild', instruction: nested.build(heredocs, end) }),
    };
}
const NOT_STRINGS = 'a JSON array of an instruction holds strings only';
function readCommand(operands, rules) {
    const json = readJsonForm(operands, rules.isSpace);
    const range = operands.range();
    if (json.kind === 'words') {
        const words = raws(json.words);
        return { form: { form: 'exec', words, range }, operands: { words, json: true, error: null } };
    }
    return {
        form: { form: 'shell', script: operands, range },
        operands: {
            words: operands.text === '' ? [] : [operands.text],
            json: false,
            error: json.kind === 'not-strings' ? NOT_STRINGS : null,
        },
    };
}
function readList(operands, rules) {
    const json = readJsonForm(operands, rules.isSpace);
    if (json.kind === 'words')
        return { words: json.words, json: true, error: null };
    return {
        words: whiteSpaceWords(operands),
        json: false,
        error: json.kind === 'not-strings' ? NOT_STRINGS : null,
    };
}
function flagWord(flags, name) {
    const flag = flags.find((candidate) => candidate.name === name);
    if (flag === undefined || flag.value === null)
        return null;
    return { raw: flag.value, range: flag.line.range(flag.valueStart, flag.end) };
}
function raws(words) {
    return words.map((word) => word.raw);
}

// EXTERNAL MODULE: ./build/src/docker/dockerfile/lines.js
var lines = __webpack_require__(2326);
;// CONCATENATED MODULE: ./build/src/docker/dockerfile/mapped-text.js
class MappedText {
    text;
    #source;
    #pieces;
    #from;
    constructor(source, text, pieces, from) {
        this.#source = source;
        this.text = text;
        this.#pieces = pieces;
        this.#from = from;
    }
    static join(source, stretches, anchor) {
        const starts = [];
        const sources = [];
        const parts = [];
        let length = 0;
        for (const [start, end] of stretches) {
            if (end <= start)
                continue;
            starts.push(length);
            sources.push(start);
            parts.push(source.text.slice(start, end));
            length += end - start;
        }
        if (starts.length === 0) {
            starts.push(0);
            sources.push(anchor);
        }
        return new MappedText(source, parts.join(''), { starts, sources, length }, 0);
    }
    sourceOffset(offset) {
        const at = this.#from + Math.min(Math.max(offset, 0), this.text.length);
        if (offset >= this.text.length && this.text.length > 0)
            return this.#locate(at - 1) + 1;
        return this.#locate(at);
    }
    slice(start, end = this.text.length) {
        return new MappedText(this.#source, this.text.slice(start, end), this.#pieces, this.#from + start);
    }
    trim(isSpace) {
        let start = 0;
        let end = this.text.length;
        while (start < end && isSpace(this.text.charCodeAt(start)))
            start += 1;
        while (end > start && isSpace(this.text.charCodeAt(end - 1)))
            end -= 1;
        return start === 0 && end === this.text.length ? this : this.slice(start, end);
    }
    range(start = 0, end = this.text.length) {
        const from = this.#locate(this.#from + start);
        return this.#source.range(from, end > start ? this.#locate(this.#from + end - 1) + 1 : from);
    }
    word(start = 0, end = this.text.length) {
        return { raw: this.text.slice(start, end), range: this.range(start, end) };
    }
    #locate(offset) {
        const { starts, sources, length } = this.#pieces;
        const at = Math.min(offset, length);
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= at)
                low = middle;
            else
                high = middle - 1;
        }
        return (sources[low] ?? 0) + at - (starts[low] ?? 0);
    }
}

;// CONCATENATED MODULE: ./build/src/docker/dockerfile/parse.js







const MOST_PROBLEMS = 50;
function parseDockerfile(source) {
    return new DockerfileReader(source).read();
}
class DockerfileReader {
    #source;
    #lines;
    #isSpace;
    #directiveReader = new DirectiveReader();
    #directives = [];
    #comments = [];
    #instructions = [];
    #problems = [];
    #escape = '\\';
    #hasStage = false;
    constructor(source) {
        this.#source = source;
        this.#lines = new lines/* LineReader */.uo(source);
        this.#isSpace = source.encoding === 'utf-8' ? white_space/* isSpace */.xC : white_space/* isAsciiSpace */.aR;
    }
    read() {
        for (let line = this.#nextLine(); line !== null; line = this.#nextLine()) {
            const start = this.#skipSpace(line);
            if (this.#readDirective(line, start) || this.#readComment(line, start) || start === line.end)
                continue;
            this.#readInstruction(this.#assemble(line, start));
        }
        this.#checkStages();
        return {
            source: this.#source,
            escape: this.#escape,
            directives: this.#directives,
            comments: this.#comments,
            instructions: this.#instructions,
            problems: this.#problems,
        };
    }
    #nextLine() {
        const line = this.#lines.next();
        if (line !== null && this.#lines.isTooLong(line)) {
            this.#report('error', this.#rangeOf(line), `line ${line.number} is longer than ${lines/* LONGEST_LINE */.i2} bytes`);
        }
        return line;
    }
    #skipSpace(line) {
        let at = line.start;
        while (at < line.end && this.#isSpace(this.#source.text.charCodeAt(at)))
            at += 1;
        return at;
    }
    #readDirective(line, start) {
        if (this.#directiveReader.done)
            return false;
        const range = this.#source.range(start, line.end);
        const reading = this.#directiveReader.read(this.#source.text.slice(start, line.end), range, this.#isSpace);
        if (reading.kind === 'error')
            this.#report('error', range, reading.message);
        if (reading.kind !== 'directive')
            return false;
        this.#directives.push(reading.directive);
        if (reading.directive.name === 'escape')
            this.#escape = reading.directive.value === '`' ? '`' : '\\';
        return true;
    }
    #readComment(line, start) {
        if (start === line.end || this.#source.text[start] !== '#')
            return false;
        const range = this.#source.range(start, line.end);
        this.#comments.push({ text: this.#source.text.slice(start, line.end), range });
        return true;
    }
    #assemble(firstLine, start) {
        const { text } = this.#source;
        const stretches = [];
        let lastLine = firstLine;
        let emptyLine = null;
        let end = (0,lines/* continuationEnd */.rY)(text, start, firstLine.end, this.#escape);
        stretches.push([start, end ?? firstLine.end]);
        while (end !== null) {
            const line = this.#nextLine();
            if (line === null)
                break;
            lastLine = line;
            const content = this.#skipSpace(line);
            if (this.#readComment(line, content))
                continue;
            if (content === line.end) {
                emptyLine ??= line;
                continue;
            }
            end = (0,lines/* continuationEnd */.rY)(text, line.start, line.end, this.#escape);
            stretches.push([line.start, end ?? line.end]);
        }
        if (emptyLine !== null) {
            this.#report('warning', this.#rangeOf(emptyLine), 'an empty line continues the instruction before it, which BuildKit will refuse one day', 'Remove the empty line, or the escape token before it');
        }
        return { text: MappedText.join(this.#source, stretches, start), start, firstLine, lastLine };
    }
    #readInstruction(lines) {
        const rules = { escape: this.#escape, isSpace: this.#isSpace };
        const start = { offset: lines.start, line: lines.firstLine.number };
        const reading = readInstruction(lines.text, start, rules);
        let lastLine = lines.lastLine;
        let error = reading.error;
        const heredocs = [];
        if (error === null && reading.mayHaveHeredocs && lines.text.text.includes('<<')) {
            const opened = (0,heredoc_word/* heredocsOfLine */.Z)(lines.text.text);
            error = opened.error;
            for (const word of opened.heredocs) {
                const body = this.#readHeredoc(word, lastLine);
                heredocs.push(body.heredoc);
                lastLine = body.lastLine;
                if (!body.terminated)
                    error = `the heredoc ${word.name} has no closing line ${JSON.stringify(word.name)}`;
            }
        }
        const end = { offset: Math.max(lastLine.end, lines.start), line: lastLine.number };
        const instruction = reading.build(heredocs, end);
        this.#instructions.push(instruction);
        error ??= this.#misplaced(instruction) ?? (0,check_instruction/* refusal */.x)(instruction, reading.operands);
        if (error !== null)
            this.#report('error', instruction.range, error);
    }
    #misplaced(instruction) {
        if (instruction.kind === 'from')
            this.#hasStage = true;
        if (this.#hasStage || instruction.kind === 'arg' || instruction.kind === 'unknown')
            return null;
        return `${instruction.kind.toUpperCase()} stands before the first FROM, where only ARG may stand`;
    }
    #readHeredoc(word, before) {
        const { text } = this.#source;
        const stretches = [];
        const bodyStart = before.next;
        let bodyEnd = bodyStart;
        let lastLine = before;
        let terminated = false;
        for (let line = this.#nextLine(); line !== null; line = this.#nextLine()) {
            lastLine = line;
            let start = line.start;
            if (word.chomp)
                while (start < line.next && text[start] === '\t')
                    start += 1;
            if (text.slice(Math.min(start, line.end), line.end) === word.name) {
                terminated = true;
                break;
            }
            stretches.push([start, line.next]);
            bodyEnd = line.next;
        }
        const body = MappedText.join(this.#source, stretches, bodyStart);
        const heredoc = {
            name: word.name,
            fileDescriptor: word.fileDescriptor,
            chomp: word.chomp,
            expand: word.expand,
            content: body.text,
            bodyRange: this.#source.range(bodyStart, bodyEnd),
            body,
        };
        return { heredoc, lastLine, terminated };
    }
    #checkStages() {
        const end = this.#source.text.length;
        if (this.#instructions.length === 0) {
            this.#report('error', this.#source.range(0, 0), 'the file has no instructions', 'A Dockerfile starts with FROM');
        }
        else if (!this.#hasStage && !this.#problems.some((problem) => problem.severity === 'error')) {
            this.#report('error', this.#source.range(end, end), 'the file has no FROM, so there is nothing to build');
        }
    }
    #rangeOf(line) {
        return this.#source.range(line.start, line.end);
    }
    #report(severity, range, message, advice = '') {
        if (this.#problems.length >= MOST_PROBLEMS)
            return;
        this.#problems.push({ path: this.#source.path, range, severity, message, advice });
    }
}


/***/ }),

/***/ 7075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R5: () => (/* binding */ isTornBySpaceByte),
/* harmony export */   aR: () => (/* binding */ isAsciiSpace),
/* harmony export */   k$: () => (/* binding */ isSeparator),
/* harmony export */   xC: () => (/* binding */ isSpace)
/* harmony export */ });
function isSpace(code) {
    if (code < 0x80)
        return code === 0x20 || (code >= 0x09 && code <= 0x0d);
    if (code < 0x1680)
        return code === 0x85 || code === 0xa0;
    return (code === 0x1680 ||
        (code >= 0x2000 && code <= 0x200a) ||
        code === 0x2028 ||
        code === 0x2029 ||
        code === 0x202f ||
        code === 0x205f ||
        code === 0x3000);
}
function isAsciiSpace(code) {
    return code < 0x80 && isSpace(code);
}
function isSeparator(code) {
    return code === 0x20 || code === 0x09 || (code >= 0x0b && code <= 0x0d);
}
function isTornBySpaceByte(character) {
    if (character.charCodeAt(0) < 0x80)
        return false;
    return Buffer.from(character, 'utf-8').some((byte) => byte === 0x85 || byte === 0xa0);
}


/***/ }),

/***/ 682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a8: () => (/* binding */ compiledPathOf),
  mR: () => (/* binding */ manifestReaderFor)
});

// UNUSED EXPORTS: manifestReaders

// EXTERNAL MODULE: ./build/src/python/name.js
var python_name = __webpack_require__(933);
// EXTERNAL MODULE: ./build/src/python/specifier.js
var specifier = __webpack_require__(6376);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./build/src/support/errors.js
var errors = __webpack_require__(1622);
;// CONCATENATED MODULE: ./build/src/python/manifests/toml-positions.js
class TomlPositions {
    #root;
    constructor(root) {
        this.#root = root;
    }
    static scan(text) {
        const root = { place: { entryStart: 0, start: 0, end: 0, string: null }, children: new Map() };
        new Scanner(text, root).scan();
        return new TomlPositions(root);
    }
    find(path) {
        let node = this.#root;
        let nearest = null;
        for (const step of path) {
            node = node.children.get(step);
            if (node === undefined)
                return nearest === null ? null : { ...nearest, string: null, inherited: true };
            nearest = node.place;
        }
        return nearest;
    }
}
class Scanner {
    #text;
    #root;
    #at = 0;
    constructor(text, root) {
        this.#text = text;
        this.#root = root;
    }
    scan() {
        let table = this.#root;
        for (;;) {
            this.#skipVoid();
            if (this.#at >= this.#text.length)
                return;
            if (this.#text[this.#at] === '[') {
                const next = this.#header();
                if (next === null)
                    return;
                table = next;
            }
            else if (!this.#entry(table))
                return;
        }
    }
    #header() {
        const start = this.#at;
        const array = this.#text[start + 1] === '[';
        this.#at += array ? 2 : 1;
        const keys = this.#key(']');
        if (keys === null)
            return null;
        this.#at += array ? 2 : 1;
        const place = { entryStart: start, start, end: this.#at, string: null };
        let node = this.#root;
        keys.forEach((key, index) => {
            node = child(node, key, place);
            const last = index === keys.length - 1;
            if (last && array)
                node = child(node, arrayLength(node), place);
            else if (last)
                node.place = place;
            else
                node = lastElement(node);
        });
        return node;
    }
    #entry(table) {
        const start = this.#at;
        const keys = this.#key('=');
        if (keys === null)
            return false;
        this.#at += 1;
        this.#skipVoid();
        let node = table;
        const parents = [];
        for (const key of keys) {
            node = child(node, key, { entryStart: start, start, end: start, string: null });
            parents.push(node);
        }
        const value = this.#value(node, start);
        if (value === null)
            return false;
        for (const parent of parents.slice(0, -1))
            if (parent.place.start === start)
                parent.place = { ...parent.place, end: this.#at };
        node.place = value;
        return true;
    }
    #value(node, entryStart) {
        const start = this.#at;
        const first = this.#text[start];
        if (first === '"' || first === "'") {
            const string = this.#string();
            return string === null ? null : { entryStart, start, end: this.#at, string };
        }
        if (first === '[' || first === '{') {
            if (!this.#members(node, first === '[' ? ']' : '}'))
                return null;
        }
        else {
            this.#skipWord();
            const date = this.#at - start === 10 && this.#text[start + 4] === '-';
            if (date && /^ \d\d:/.test(this.#text.slice(this.#at, this.#at + 4))) {
                this.#at += 1;
                this.#skipWord();
            }
            if (this.#at === start)
                return null;
        }
        return { entryStart, start, end: this.#at, string: null };
    }
    #members(node, close) {
        this.#at += 1;
        for (let index = 0;; index += 1) {
            this.#skipVoid();
            const character = this.#text[this.#at];
            if (character === undefined)
                return false;
            if (character === close) {
                this.#at += 1;
                return true;
            }
            if (close === '}') {
                if (!this.#entry(node))
                    return false;
            }
            else {
                const element = child(node, index, {
                    entryStart: this.#at,
                    start: this.#at,
                    end: this.#at,
                    string: null,
                });
                const place = this.#value(element, this.#at);
                if (place === null)
                    return false;
                element.place = place;
            }
            this.#skipVoid();
            if (this.#text[this.#at] === ',')
                this.#at += 1;
        }
    }
    #key(end) {
        const parts = [];
        for (;;) {
            this.#skipBlanks();
            const character = this.#text[this.#at];
            if (character === '"' || character === "'") {
                const string = this.#string();
                if (string === null)
                    return null;
                parts.push(string.value);
            }
            else {
                const start = this.#at;
                while (/[A-Za-z0-9_-]/.test(this.#text[this.#at] ?? ''))
                    this.#at += 1;
                if (this.#at === start)
                    return null;
                parts.push(this.#text.slice(start, this.#at));
            }
            this.#skipBlanks();
            if (this.#text[this.#at] === end)
                return parts;
            if (this.#text[this.#at] !== '.')
                return null;
            this.#at += 1;
        }
    }
    #string() {
        const text = this.#text;
        const quote = text[this.#at] ?? '';
        const long = text.startsWith(quote.repeat(3), this.#at);
        const start = this.#at + (long ? 3 : 1);
        let at = start;
        for (; at < text.length; at += 1) {
            if (text[at] === '\\' && quote === '"')
                at += 1;
            else if (text[at] === quote && (!long || text.startsWith(quote.repeat(3), at)))
                break;
            else if (!long && text[at] === '\n')
                return null;
        }
        if (at >= text.length)
            return null;
        if (long)
            while (text[at + 3] === quote)
                at += 1;
        this.#at = at + (long ? 3 : 1);
        return { start, end: at, value: decodeTomlString(text.slice(start, at), quote, long) };
    }
    #skipWord() {
        while (this.#at < this.#text.length && !/[,\]}\s#]/.test(this.#text[this.#at] ?? ''))
            this.#at += 1;
    }
    #skipBlanks() {
        while (this.#text[this.#at] === ' ' || this.#text[this.#at] === '\t')
            this.#at += 1;
    }
    #skipVoid() {
        for (;;) {
            const character = this.#text[this.#at];
            if (character === ' ' || character === '\t' || character === '\n' || character === '\r')
                this.#at += 1;
            else if (character === '#') {
                const end = this.#text.indexOf('\n', this.#at);
                this.#at = end === -1 ? this.#text.length : end;
            }
            else
                return;
        }
    }
}
function child(node, key, place) {
    const existing = node.children.get(key);
    if (existing !== undefined)
        return existing;
    const created = { place, children: new Map() };
    node.children.set(key, created);
    return created;
}
function arrayLength(node) {
    return node.children.size;
}
function lastElement(node) {
    return node.children.get(node.children.size - 1) ?? node;
}
const SHORT_ESCAPES = {
    b: '\b',
    t: '\t',
    n: '\n',
    f: '\f',
    r: '\r',
    e: '\x1b',
    '"': '"',
    '\\': '\\',
};
function decodeTomlString(content, quote, long) {
    const text = long ? content.replace(/^\r?\n/, '') : content;
    if (quote === "'" || !text.includes('\\'))
        return text;
    return text.replace(/\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|([ \t]*\r?\n[ \t\r\n]*)|([\s\S]))/g, (whole, x, u, U, lineEnd, letter) => {
        if (lineEnd !== undefined)
            return '';
        if (letter !== undefined)
            return SHORT_ESCAPES[letter] ?? whole;
        const code = Number.parseInt(x ?? u ?? U ?? '', 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}

;// CONCATENATED MODULE: ./build/src/python/manifests/toml-document.js



const TOML_LIMITS = { characters: 32_000_000, nesting: 64 };
class TomlDocument {
    source;
    root;
    #positions;
    constructor(source, root) {
        this.source = source;
        this.root = root;
    }
    rangeOf(path) {
        const found = this.positions.find(path);
        if (found === null)
            return this.source.range(0, 0);
        if (found.string === null)
            return this.source.range(found.start, found.end);
        return this.source.range(found.string.start, found.string.end);
    }
    hasString(path, value) {
        return this.positions.find(path)?.string?.value === value;
    }
    endOf(path) {
        const found = this.positions.find(path);
        return found === null || found.inherited ? null : found.end;
    }
    isKeyWithValue(path) {
        const found = this.positions.find(path);
        return found !== null && !found.inherited && found.start > found.entryStart;
    }
    entryRangeOf(path) {
        const found = this.positions.find(path);
        return found === null ? this.source.range(0, 0) : this.source.range(found.entryStart, found.end);
    }
    problem(path, severity, message, advice) {
        return { path: this.source.path, range: this.rangeOf(path), severity, message, advice };
    }
    get positions() {
        this.#positions ??= TomlPositions.scan(this.source.text);
        return this.#positions;
    }
}
function parseToml(source) {
    const whole = source.range(0, 0);
    const refuse = (message, advice, range = whole) => ({
        path: source.path,
        range,
        severity: 'error',
        message,
        advice,
    });
    if (source.text.length > TOML_LIMITS.characters)
        return refuse(`the file has more than ${TOML_LIMITS.characters} characters and was not read`, '');
    if (source.encoding !== 'utf-8')
        return refuse('TOML must be UTF-8', 'Save the file as UTF-8.');
    try {
        return new TomlDocument(source, (0,dist/* parse */.qg)(source.text, { maxDepth: TOML_LIMITS.nesting, integersAsBigInt: 'asNeeded' }));
    }
    catch (thrown) {
        const [first = 'the file is not TOML'] = (0,errors/* messageOf */.bD)(thrown).split('\n');
        const message = first.replace(/^Invalid TOML document: /, '');
        if (!(thrown instanceof dist/* TomlError */.zx))
            return refuse(`the file can't be read as TOML: ${message}`, '');
        const start = Math.min(source.lineStart(thrown.line) + thrown.column - 1, source.text.length);
        return refuse(`line ${thrown.line}, column ${thrown.column} is not TOML: ${message}`, 'Correct the syntax.', source.range(start, Math.min(start + 1, source.text.length)));
    }
}
function isProblem(value) {
    return 'severity' in value;
}
function tableIn(value, ...keys) {
    let at = value;
    for (const key of keys)
        at = isTable(at) ? at[key] : undefined;
    return isTable(at) ? at : null;
}
function valueIn(table, key) {
    return table !== null && Object.hasOwn(table, key) ? table[key] : undefined;
}
function stringIn(table, key) {
    const value = valueIn(table, key);
    return typeof value === 'string' ? value : null;
}
function isTable(value) {
    return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === null;
}

;// CONCATENATED MODULE: ./build/src/python/manifests/default-groups.js


function readDefaultGroups(document) {
    const named = valueIn(tableIn(document.root, 'tool', 'uv'), 'default-groups');
    const groups = Object.entries(tableIn(document.root, 'tool', 'poetry', 'group') ?? {});
    return {
        defaultGroups: named === 'all'
            ? ['*']
            : Array.isArray(named)
                ? named.filter((name) => typeof name === 'string').map(python_name/* normalizeName */.P)
                : ['dev'],
        optionalGroups: groups
            .filter(([, group]) => valueIn(tableIn(group), 'optional') === true)
            .map(([name]) => (0,python_name/* normalizeName */.P)(name))
            .sort(),
    };
}

// EXTERNAL MODULE: ./build/src/python/requirement.js
var requirement = __webpack_require__(6891);
;// CONCATENATED MODULE: ./build/src/python/manifests/credentials.js
const USER_INFORMATION = /([A-Za-z][A-Za-z0-9+.-]{0,30}:\/\/)([^\s/?#@'"]{1,2000})@/g;
const ONLY_VARIABLES = /^(?:\$\{[A-Z0-9_]+\}|:)+$/;
function maskCredentials(text) {
    if (!text.includes('@'))
        return text;
    return text.replace(USER_INFORMATION, (whole, scheme, user) => ONLY_VARIABLES.test(user) || user === 'git' ? whole : `${scheme}****@`);
}

;// CONCATENATED MODULE: ./build/src/python/manifests/toml-requirement.js



const LIST_LIMIT = 20_000;
function listAt(document, path, value, problems) {
    if (value === undefined)
        return [];
    if (!Array.isArray(value)) {
        problems.push(document.problem(path, 'error', `${path.join('.')} must be an array`, ''));
        return [];
    }
    if (value.length > LIST_LIMIT)
        problems.push(document.problem(path, 'error', `${path.join('.')} has more than ${LIST_LIMIT} elements; the rest was not read`, ''));
    return value.slice(0, LIST_LIMIT).map((element, index) => [[...path, index], element]);
}
function requirementsAt(document, path, value, problems) {
    return listAt(document, path, value, problems).flatMap(([place, element]) => {
        const read = requirementAt(document, place, element, problems);
        return read === null ? [] : [read];
    });
}
function requirementAt(document, path, value, problems) {
    if (typeof value !== 'string') {
        const what = isTable(value) ? 'a table' : 'no string';
        problems.push(document.problem(path, 'error', `a requirement must be a string, and this is ${what}`, ''));
        return null;
    }
    const written = maskCredentials(value);
    const parsed = (0,requirement/* parseRequirement */.p)(value);
    if (!parsed.ok) {
        problems.push(document.problem(path, 'error', `${shorten(written)}: ${parsed.message}`, 'Correct the requirement.'));
        return null;
    }
    return {
        requirement: parsed.requirement,
        path: document.source.path,
        range: document.rangeOf(path),
        written,
        editable: false,
        hashes: [],
        comment: commentAfter(document, path),
        ...(document.hasString(path, value) ? { form: 'string' } : {}),
    };
}
function commentAfter(document, path) {
    const { text } = document.source;
    const end = document.endOf(path);
    const found = end === null ? null : /^[ \t]*,?[ \t]*#([^\n]*)/.exec(text.slice(end, end + 2_000));
    return found?.[1] === undefined ? null : found[1].trim();
}
function shorten(text) {
    return text.length <= 200 ? text : `${text.slice(0, 200)}…`;
}

;// CONCATENATED MODULE: ./build/src/python/manifests/dependency-groups.js



const EXPANSION_LIMIT = 50_000;
function readDependencyGroups(document, problems) {
    const table = tableIn(document.root, 'dependency-groups');
    if (table === null)
        return [];
    const groups = new Map();
    for (const [name, value] of Object.entries(table)) {
        const path = ['dependency-groups', name];
        const normalized = (0,python_name/* normalizeName */.P)(name);
        if (groups.has(normalized))
            problems.push(document.problem(path, 'error', `the dependency group ${normalized} is defined twice`, 'Rename one of them.'));
        else
            groups.set(normalized, entriesOf(document, path, value, problems));
    }
    const expansion = new GroupExpansion(document, groups, problems);
    return [...groups.keys()].map((name) => ({
        id: `group:${name}`,
        requirements: expansion.requirementsOf(name),
    }));
}
function entriesOf(document, path, value, problems) {
    return listAt(document, path, value, problems).flatMap(([place, element]) => {
        if (isTable(element)) {
            const include = stringIn(element, 'include-group');
            if (include !== null && Object.keys(element).length === 1)
                return [{ include: (0,python_name/* normalizeName */.P)(include), path: place }];
            problems.push(document.problem(place, 'error', 'a table in a dependency group must be {include-group = "NAME"}', ''));
            return [];
        }
        const requirement = requirementAt(document, place, element, problems);
        return requirement === null ? [] : [{ requirement }];
    });
}
class GroupExpansion {
    #document;
    #groups;
    #problems;
    #done = new Map();
    #open = [];
    #size = 0;
    constructor(document, groups, problems) {
        this.#document = document;
        this.#groups = groups;
        this.#problems = problems;
    }
    requirementsOf(name) {
        const done = this.#done.get(name);
        if (done !== undefined)
            return done;
        this.#open.push(name);
        const requirements = [];
        for (const entry of this.#groups.get(name) ?? []) {
            const more = 'requirement' in entry ? [entry.requirement] : this.#included(entry.include, entry.path);
            this.#size += more.length;
            if (this.#size > EXPANSION_LIMIT)
                break;
            for (const requirement of more)
                requirements.push(requirement);
        }
        this.#open.pop();
        this.#done.set(name, requirements);
        return requirements;
    }
    #included(name, path) {
        const message = !this.#groups.has(name)
            ? `the dependency group ${name} does not exist`
            : this.#open.includes(name)
                ? `the dependency group ${name} includes itself${this.#open.at(-1) === name ? '' : ` through ${this.#open.at(-1)}`}`
                : this.#open.length > 100
                    ? 'dependency groups include each other more than 100 deep'
                    : null;
        if (message === null)
            return this.requirementsOf(name);
        this.#problems.push(this.#document.problem(path, 'error', message, 'Correct the include-group.'));
        return [];
    }
}

;// CONCATENATED MODULE: ./build/src/python/manifests/python-text.js
const SPACES = new Set([
    9, 10, 11, 12, 13, 28, 29, 30, 31, 32, 0x85, 0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005,
    0x2006, 0x2007, 0x2008, 0x2009, 0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000,
]);
const LINE_ENDS = new Set([10, 11, 12, 13, 28, 29, 30, 0x85, 0x2028, 0x2029]);
function isSpaceAt(text, index) {
    return SPACES.has(text.charCodeAt(index));
}
function strippedSpan(text, from = 0, to = text.length) {
    let start = from;
    let end = to;
    while (start < end && isSpaceAt(text, start))
        start += 1;
    while (end > start && isSpaceAt(text, end - 1))
        end -= 1;
    return [start, end];
}
function strip(text) {
    return text.slice(...strippedSpan(text));
}
function* splitLines(text) {
    let start = 0;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (!LINE_ENDS.has(code))
            continue;
        yield { start, end: at };
        if (code === 13 && text.charCodeAt(at + 1) === 10)
            at += 1;
        start = at + 1;
    }
    if (start < text.length)
        yield { start, end: text.length };
}

;// CONCATENATED MODULE: ./build/src/python/manifests/repository-path.js
function resolveInRepository(folder, reference) {
    if (reference.startsWith('/') || /^[A-Za-z]:/.test(reference) || reference.includes('\0'))
        return null;
    const parts = [];
    for (const part of `${folder}/${reference}`.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.join('/');
}
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash === -1 ? '' : path.slice(0, slash);
}
function fileNameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./build/src/python/manifests/direct-reference.js



const URL_SCHEMES = new Set([
    ...['http', 'https', 'file', 'ftp'],
    ...['git+http', 'git+https', 'git+ssh', 'git+git', 'git+file'],
    ...['hg+file', 'hg+http', 'hg+https', 'hg+ssh', 'hg+static-http'],
    ...['svn+ssh', 'svn+http', 'svn+https', 'svn+svn', 'svn+file'],
    ...['bzr+http', 'bzr+https', 'bzr+ssh', 'bzr+sftp', 'bzr+ftp', 'bzr+lp', 'bzr+file'],
]);
const ARCHIVE = /\.(?:zip|whl|tar\.bz2|tbz|tar\.gz|tgz|tar|tar\.xz|txz|tlz|tar\.lz|tar\.lzma)$/i;
const NOT_EDITABLE = 'an editable requirement is a local folder or a version control URL';
const PROJECT_NAME = /^(?:[A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$/i;
function readRequirementText(text) {
    const separator = hasUrlScheme(text) ? '; ' : ';';
    const at = text.indexOf(separator);
    const subject = strip(at === -1 ? text : text.slice(0, at));
    const marker = at === -1 ? '' : strip(text.slice(at + separator.length));
    if (hasUrlScheme(subject))
        return fromUrl(subject, marker);
    const { path, extras } = splitExtras(subject);
    const beforeAt = subject.split('@', 1)[0] ?? '';
    const namesUrl = subject.includes('@') && !looksLikePath(beforeAt);
    if (ARCHIVE.test(path) && !namesUrl)
        return fromArchive(path, path, extras, marker, path);
    const parsed = (0,requirement/* parseRequirement */.p)(withMarker(subject, marker));
    if (parsed.ok) {
        const errors = eggFault(parsed.requirement.url);
        return { requirement: parsed.requirement, localPath: null, errors };
    }
    if (looksLikePath(subject) && !namesUrl && !/^[a-z][a-z0-9+.-]*:\/\//i.test(subject))
        return fromFolder(path, extras, marker);
    return { requirement: null, localPath: null, errors: [parsed.message] };
}
function readEditableText(text) {
    const value = strip(text);
    const parsed = (0,requirement/* parseRequirement */.p)(value);
    if (parsed.ok && parsed.requirement.url !== null) {
        const known = /^(?:git|hg|svn|bzr)\+|^file:/i.test(parsed.requirement.url);
        return {
            requirement: parsed.requirement,
            localPath: null,
            errors: [...eggFault(parsed.requirement.url), ...(known ? [] : [NOT_EDITABLE])],
        };
    }
    const { path, extras } = splitExtras(value);
    if (/^file:/i.test(path))
        return fromUrl(path, '', extras);
    const url = value.replace(/^(git|hg|svn|bzr):/i, '$1+$1:');
    if (!hasUrlScheme(url)) {
        if (value === '')
            return { requirement: null, localPath: null, errors: ['-e names nothing'] };
        return fromFolder(path, extras, '');
    }
    const read = fromUrl(url, '');
    const errors = [...read.errors];
    if (!/^(?:git|hg|svn|bzr)\+/i.test(url))
        errors.push(NOT_EDITABLE);
    else if (eggOf(url) === null)
        errors.push('the URL does not say which distribution it is');
    return { ...read, errors };
}
function fromUrl(url, marker, extras = '') {
    const [address = ''] = url.split(/[?#]/, 1);
    let end = address.length;
    while (end > 0 && address[end - 1] === '/')
        end -= 1;
    return fromArchive(decode(address.slice(0, end)), url, extras, marker, null);
}
function fromFolder(path, extras, marker) {
    return unnamed(path, extras, marker, path, []);
}
function fromArchive(path, url, extras, marker, localPath) {
    const file = fileNameOf(path);
    if (/\.whl$/i.test(file)) {
        const parts = file.slice(0, -4).split('-');
        if (parts.length < 5 || parts.length > 6 || parts.some((part) => part === ''))
            return unnamed(url, extras, marker, localPath, [`${file} is not the file name of a wheel`]);
        const [name = '', version = ''] = parts;
        return named(name, `==${version.replaceAll('_', '-')}`, url, extras, marker, localPath);
    }
    const egg = localPath === null ? eggOf(url) : null;
    if (egg !== null) {
        if (PROJECT_NAME.test(egg))
            return named(egg, '', url, extras, marker, localPath);
        const read = (0,requirement/* parseRequirement */.p)(egg);
        const [message = ''] = eggFault(url);
        if (!read.ok)
            return unnamed(url, extras, marker, localPath, [message]);
        const understood = named(read.requirement.name, '', url, `[${read.requirement.extras.join(',')}]`, marker, localPath);
        return { ...understood, errors: [...understood.errors, message] };
    }
    const source = /^([A-Za-z0-9][A-Za-z0-9._-]*?)-\d[^-]*$/.exec(file.replace(ARCHIVE, ''));
    if (source?.[1] !== undefined && ARCHIVE.test(file)) {
        const guessed = named(source[1], '', url, extras, marker, localPath);
        if (guessed.errors.length === 0)
            return guessed;
    }
    return unnamed(url, extras, marker, localPath, []);
}
function named(name, specifier, url, extras, marker, localPath) {
    const parsed = (0,requirement/* parseRequirement */.p)(withMarker(`${name}${extras}${specifier}`, marker));
    if (!parsed.ok)
        return { requirement: null, localPath, errors: [parsed.message] };
    return { requirement: { ...parsed.requirement, url }, localPath, errors: [] };
}
function unnamed(url, extras, marker, localPath, errors) {
    const parsed = named('placeholder', '', url, extras, marker, localPath);
    if (parsed.requirement === null)
        return { ...parsed, errors: [...errors, ...parsed.errors] };
    return { requirement: { ...parsed.requirement, name: '', normalizedName: '' }, localPath, errors };
}
function withMarker(subject, marker) {
    return marker === '' ? subject : `${subject} ; ${marker}`;
}
function hasUrlScheme(text) {
    const colon = text.indexOf(':');
    return colon > 0 && URL_SCHEMES.has(text.slice(0, colon).toLowerCase());
}
function looksLikePath(text) {
    return text.includes('/') || text.startsWith('.');
}
function splitExtras(text) {
    const bracket = text.lastIndexOf('[');
    if (bracket < 1 || text.indexOf(']', bracket) !== text.length - 1 || bracket === text.length - 2)
        return { path: text, extras: '' };
    return { path: text.slice(0, bracket), extras: text.slice(bracket) };
}
function eggOf(url) {
    return /[#&]egg=([^&]*)/.exec(url)?.[1] ?? null;
}
function eggFault(url) {
    const egg = url === null ? null : eggOf(url);
    if (egg === null || PROJECT_NAME.test(egg))
        return [];
    return [`the fragment egg=${egg} is not the name of a distribution`];
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/src/python/manifests/read-source.js
async function readQuietly(read, path) {
    try {
        return await read(path);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/src/python/manifests/logical-line.js

function* logicalLines(source) {
    const text = source.text;
    let pending = new Joined();
    for (const { start, end } of splitLines(text)) {
        const comment = isCommentLine(text, start, end);
        if (comment || end === start || text[end - 1] !== '\\') {
            if (comment)
                pending.space();
            pending.append(text, start, end, start, end);
            const line = pending.finish(source);
            if (line !== null)
                yield line;
            pending = new Joined();
        }
        else {
            let from = start;
            let to = end;
            while (to > from && text[to - 1] === '\\')
                to -= 1;
            while (from < to && text[from] === '\\')
                from += 1;
            pending.append(text, from, to, start, end);
        }
    }
    const last = pending.finish(source);
    if (last !== null)
        yield last;
}
class Joined {
    #parts = [];
    #pieces = [];
    #length = 0;
    #start = null;
    #end = 0;
    space() {
        this.#parts.push(' ');
        this.#length += 1;
    }
    append(text, from, to, lineStart, lineEnd) {
        this.#parts.push(text.slice(from, to));
        this.#pieces.push({ logicalStart: this.#length, sourceStart: from, length: to - from });
        this.#length += to - from;
        this.#start ??= lineStart;
        this.#end = lineEnd;
    }
    finish(source) {
        if (this.#start === null)
            return null;
        const joined = this.#parts.join('');
        const hash = commentStart(joined);
        const [start, end] = strippedSpan(joined, 0, hash?.cut ?? joined.length);
        if (start === end)
            return null;
        const pieces = this.#pieces;
        return {
            text: joined.slice(start, end),
            comment: hash === null ? null : joined.slice(...strippedSpan(joined, hash.sign + 1)),
            lineRange: source.range(this.#start, this.#end),
            rangeOf: (from, to) => to > from
                ? source.range(sourceOffset(pieces, start + from), sourceOffset(pieces, start + to - 1) + 1)
                : source.range(sourceOffset(pieces, start + from), sourceOffset(pieces, start + from)),
        };
    }
}
function commentStart(line) {
    for (let sign = line.indexOf('#'); sign !== -1; sign = line.indexOf('#', sign + 1)) {
        let cut = sign;
        while (cut > 0 && isSpaceAt(line, cut - 1))
            cut -= 1;
        if (cut < sign || sign === 0)
            return { cut, sign };
    }
    return null;
}
function isCommentLine(text, start, end) {
    const [first] = strippedSpan(text, start, end);
    return first < end && text[first] === '#';
}
function sourceOffset(pieces, logical) {
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((pieces[middle]?.logicalStart ?? 0) <= logical)
            low = middle;
        else
            high = middle - 1;
    }
    const piece = pieces[low];
    if (piece === undefined)
        return 0;
    return piece.sourceStart + Math.min(Math.max(0, logical - piece.logicalStart), piece.length);
}

;// CONCATENATED MODULE: ./build/src/python/manifests/pip-options.js
const OPTIONS = [
    { name: 'index-url', spellings: ['-i', '--index-url', '--pypi-url'], takesValue: true },
    { name: 'extra-index-url', spellings: ['--extra-index-url'], takesValue: true },
    { name: 'no-index', spellings: ['--no-index'], takesValue: false },
    { name: 'constraint', spellings: ['-c', '--constraint'], takesValue: true },
    { name: 'requirement', spellings: ['-r', '--requirement'], takesValue: true },
    { name: 'editable', spellings: ['-e', '--editable'], takesValue: true },
    { name: 'find-links', spellings: ['-f', '--find-links'], takesValue: true },
    { name: 'no-binary', spellings: ['--no-binary'], takesValue: true },
    { name: 'only-binary', spellings: ['--only-binary'], takesValue: true },
    { name: 'prefer-binary', spellings: ['--prefer-binary'], takesValue: false },
    { name: 'require-hashes', spellings: ['--require-hashes'], takesValue: false },
    { name: 'no-require-hashes', spellings: ['--no-require-hashes'], takesValue: false },
    { name: 'pre', spellings: ['--pre'], takesValue: false },
    { name: 'all-releases', spellings: ['--all-releases'], takesValue: true },
    { name: 'only-final', spellings: ['--only-final'], takesValue: true },
    { name: 'trusted-host', spellings: ['--trusted-host'], takesValue: true },
    { name: 'use-feature', spellings: ['--use-feature'], takesValue: true },
    { name: 'global-option', spellings: ['--global-option'], takesValue: true },
    { name: 'hash', spellings: ['--hash'], takesValue: true },
    { name: 'config-settings', spellings: ['-C', '--config-settings'], takesValue: true },
];
const BY_SPELLING = new Map(OPTIONS.flatMap((option) => option.spellings.map((spelling) => [spelling, option])));
const LONG_SPELLINGS = [...BY_SPELLING.keys()].filter((spelling) => spelling.startsWith('--'));
function splitOptions(line) {
    const optionsStart = line.startsWith('-') ? 0 : line.indexOf(' -') + 1;
    if (optionsStart === 0 && !line.startsWith('-'))
        return { ok: true, argument: line, options: [], ignored: [] };
    const words = shellWords(line, optionsStart);
    if (words === null)
        return refused('a quotation or escape in the options is not closed', optionsStart, line.length);
    return readOptions(words, line.slice(0, optionsStart));
}
function readOptions(words, argument) {
    const options = [];
    const ignored = [];
    for (let at = 0; at < words.length; at += 1) {
        const word = words[at];
        if (word === undefined)
            break;
        if (word.value === '--') {
            ignored.push(...words.slice(at + 1));
            break;
        }
        if (!word.value.startsWith('-') || word.value === '-') {
            ignored.push(word);
            continue;
        }
        const { spelling, attached } = spellingOf(word.value);
        const found = lookUp(spelling);
        if (typeof found === 'string')
            return refused(found, word.start, word.end);
        if (!found.takesValue) {
            if (attached !== null)
                return refused(`${spelling} does not take a value`, word.start, word.end);
            options.push({ name: found.name, value: null, start: word.start, end: word.end });
            continue;
        }
        const value = attached === null ? words[at + 1] : { value: attached, end: word.end };
        if (value === undefined)
            return refused(`${spelling} needs a value`, word.start, word.end);
        if (attached === null)
            at += 1;
        options.push({ name: found.name, value: value.value, start: word.start, end: value.end });
    }
    return { ok: true, argument, options, ignored };
}
function spellingOf(word) {
    if (word.startsWith('--')) {
        const equals = word.indexOf('=');
        if (equals === -1)
            return { spelling: word, attached: null };
        return { spelling: word.slice(0, equals), attached: word.slice(equals + 1) };
    }
    const [letter = ''] = word.slice(1);
    return {
        spelling: `-${letter}`,
        attached: word.length > 1 + letter.length ? word.slice(1 + letter.length) : null,
    };
}
function lookUp(spelling) {
    const exact = BY_SPELLING.get(spelling);
    if (exact !== undefined)
        return exact;
    const possible = spelling.startsWith('--')
        ? LONG_SPELLINGS.filter((long) => long.startsWith(spelling))
        : [];
    const only = possible.length === 1 ? BY_SPELLING.get(possible[0] ?? '') : undefined;
    if (only !== undefined)
        return only;
    return possible.length === 0
        ? `pip knows no option ${spelling} in a requirements file`
        : `the option ${spelling} is ambiguous (${possible.sort().join(', ')})`;
}
function refused(message, start, end) {
    return { ok: false, message, start, end };
}
function shellWords(text, from) {
    const words = [];
    let value = '';
    let start = -1;
    let quote = '';
    for (let at = from; at < text.length; at += 1) {
        const character = text[at] ?? '';
        if (quote !== '') {
            if (character === quote)
                quote = '';
            else if (character === '\\' && quote === '"') {
                const next = text[at + 1];
                if (next === undefined)
                    return null;
                value += next === '"' || next === '\\' ? next : `\\${next}`;
                at += 1;
            }
            else
                value += character;
        }
        else if (character === ' ' || character === '\t' || character === '\r' || character === '\n') {
            if (start !== -1)
                words.push({ value, start, end: at });
            value = '';
            start = -1;
        }
        else {
            if (start === -1)
                start = at;
            if (character === '"' || character === "'")
                quote = character;
            else if (character === '\\') {
                const next = text[at + 1];
                if (next === undefined)
                    return null;
                value += next;
                at += 1;
            }
            else
                value += character;
        }
    }
    if (quote !== '')
        return null;
    if (start !== -1)
        words.push({ value, start, end: text.length });
    return words;
}

;// CONCATENATED MODULE: ./build/src/python/manifests/pip-settings.js


const FEATURES = new Set([
    ...['2020-resolver', 'build-constraint', 'fast-deps', 'in-tree-build', 'inprocess-build-deps'],
    ...['no-binary-enable-wheel-cache', 'truststore', 'venv-isolation'],
]);
const STRONG_HASHES = new Set(['sha256', 'sha384', 'sha512']);
const NAME_LISTS = new Set([
    'no-binary',
    'only-binary',
    'all-releases',
    'only-final',
]);
function optionFault(option) {
    const value = option.value ?? '';
    if (option.name === 'hash' && !STRONG_HASHES.has(/^([^:]*):/.exec(value)?.[1] ?? ''))
        return {
            message: '--hash needs sha256, sha384 or sha512, a colon and the digest',
            advice: 'Write --hash=sha256:DIGEST.',
        };
    if (option.name === 'config-settings' && !value.includes('='))
        return { message: '--config-settings needs KEY=VALUE', advice: 'Write --config-settings KEY=VALUE.' };
    if (NAME_LISTS.has(option.name) && value.startsWith('-'))
        return { message: `--${option.name} needs a value`, advice: 'Write names, :all: or :none:.' };
    if (option.name === 'trusted-host' &&
        /[[\]]/.test(value) &&
        !/^(?:[a-z+]+:\/\/)?\[[0-9A-Fa-f:.]+\](?::\d*)?$/.test(value))
        return { message: `${value} is not the name of a host`, advice: 'Write HOST or HOST:PORT.' };
    if (option.name === 'use-feature' && !FEATURES.has(value))
        return { message: `pip knows no feature ${value}`, advice: 'Remove the line.' };
    return null;
}
function holdsOnRequirementLine(name, editable) {
    if (NAME_LISTS.has(name) || name === 'config-settings' || name === 'global-option')
        return true;
    return editable ? name === 'editable' : name === 'hash';
}
class PipSettings {
    #indexes = [];
    #switches = { preferBinary: false, requireHashes: false };
    #noBinary = new Set();
    #onlyBinary = new Set();
    #allReleases = new Set();
    #onlyFinal = new Set();
    #trustedHosts = new Set();
    #features = new Set();
    get indexes() {
        return this.#indexes;
    }
    get options() {
        return {
            ...this.#switches,
            noBinary: [...this.#noBinary].sort(),
            onlyBinary: [...this.#onlyBinary].sort(),
            allReleases: [...this.#allReleases].sort(),
            onlyFinal: [...this.#onlyFinal].sort(),
            trustedHosts: [...this.#trustedHosts].sort(),
            features: [...this.#features].sort(),
        };
    }
    applyFormats(options) {
        for (const { name, value } of options) {
            if (name === 'no-binary')
                applyNames(value ?? '', this.#noBinary, this.#onlyBinary);
            if (name === 'only-binary')
                applyNames(value ?? '', this.#onlyBinary, this.#noBinary);
            if (name === 'all-releases')
                applyNames(value ?? '', this.#allReleases, this.#onlyFinal);
            if (name === 'only-final')
                applyNames(value ?? '', this.#onlyFinal, this.#allReleases);
        }
    }
    applyLine(options, place) {
        const named = (name) => options.filter((option) => option.name === name);
        const add = (kind, chosen) => {
            for (const option of chosen)
                this.#indexes.push({
                    kind,
                    name: null,
                    url: maskCredentials(option.value ?? ''),
                    explicit: false,
                    ...place(option),
                });
        };
        const index = named('index-url').slice(-1);
        const forgotten = index.length === 0
            ? []
            : this.#indexes.filter(({ kind }) => kind === 'index' || kind === 'extra-index');
        add('no-index', named('no-index').slice(0, 1));
        add('index', index);
        add('extra-index', named('extra-index-url'));
        add('find-links', named('find-links').slice(0, 1));
        for (const { name, value } of options) {
            if (name === 'pre')
                this.#allReleases.add(':all:');
            if (name === 'prefer-binary')
                this.#switches.preferBinary = true;
            if (name === 'require-hashes')
                this.#switches.requireHashes = true;
            if (name === 'trusted-host' && value !== null)
                this.#trustedHosts.add(value);
            if (name === 'use-feature' && value !== null)
                this.#features.add(value);
        }
        return forgotten;
    }
}
function applyNames(value, target, other) {
    let names = value.split(',');
    for (let all = names.indexOf(':all:'); all !== -1; all = names.indexOf(':all:')) {
        other.clear();
        target.clear();
        target.add(':all:');
        names = names.slice(all + 1);
        if (!names.includes(':none:'))
            return;
    }
    for (const name of names) {
        if (name === ':none:')
            target.clear();
        else {
            other.delete((0,python_name/* normalizeName */.P)(name));
            target.add((0,python_name/* normalizeName */.P)(name));
        }
    }
}

// EXTERNAL MODULE: ./build/src/support/source-text.js
var source_text = __webpack_require__(6710);
;// CONCATENATED MODULE: ./build/src/python/manifests/text-encoding.js

const UTF8 = /^(?:utf[-_]?8(?:[-_]sig)?|u8|cp65001)$/i;
const LATIN1 = /^(?:latin[-_]?1|l1|iso[-_]?8859[-_]1|8859|cp819)$/i;
const ASCII = /^(?:us[-_]?)?ascii$|^646$/i;
const DECLARATION = /coding[:=][ \t\n\v\f\r]*([-\w.]{1,60})/;
function decodeAsPip(source) {
    if (source.encoding !== 'latin1')
        return source;
    const mark = source.text.slice(0, 2);
    const encoding = mark === '\u00ff\u00fe' ? 'utf-16le' : mark === '\u00fe\u00ff' ? 'utf-16be' : null;
    if (encoding === null || source.text.startsWith('\u00ff\u00fe\0\0'))
        return source;
    try {
        const text = new TextDecoder(encoding, { fatal: true }).decode(source.toBytes());
        return source_text/* SourceText */.D.fromString(source.path, text);
    }
    catch {
        return source;
    }
}
function encodingProblem(source, original) {
    const problem = (severity, message, advice = 'Save it as UTF-8.') => ({
        path: source.path,
        range: source.range(0, 0),
        severity,
        message,
        advice,
    });
    if (source !== original)
        return problem('warning', 'the file is UTF-16, which pip reads and other tools refuse');
    if (isAscii(source.text))
        return null;
    const declared = declaredEncoding(source);
    if (declared === null)
        return source.encoding === 'utf-8'
            ? null
            : problem('error', 'the file is not valid UTF-8 and declares no other encoding');
    if (LATIN1.test(declared) && source.encoding === 'latin1')
        return null;
    if (UTF8.test(declared))
        return source.encoding === 'utf-8'
            ? null
            : problem('error', `the file declares the encoding ${declared} but is not valid in it`);
    if (ASCII.test(declared))
        return problem('error', `the file declares the encoding ${declared} but holds other characters`, 'Declare utf-8.');
    return problem('warning', `the file declares the encoding ${declared} and was read as ${source.encoding}`, 'Save it as UTF-8 and remove the declaration.');
}
function declaredEncoding(source) {
    if (source.byteOrderMark)
        return null;
    for (let line = 1; line <= 2; line += 1) {
        const start = source.lineStart(line);
        if (source.text[start] !== '#')
            continue;
        const found = DECLARATION.exec(source.text.slice(start, source.lineStart(line + 1)))?.[1];
        if (found !== undefined)
            return found;
    }
    return null;
}
function isAscii(text) {
    for (let at = 0; at < text.length; at += 1)
        if (text.charCodeAt(at) > 127)
            return false;
    return true;
}

;// CONCATENATED MODULE: ./build/src/python/manifests/requirements-txt.js









const LIMITS = {
    characters: 4_000_000,
    allCharacters: 32_000_000,
    files: 500,
    depth: 50,
    requirements: 100_000,
    problems: 1_000,
};
async function readRequirementsTxt(source, read) {
    return new RequirementsReader(decodeAsPip(source), source, read).manifest();
}
class RequirementsReader {
    #source;
    #original;
    #read;
    #settings = new PipSettings();
    #requirements = [];
    #constraints = [];
    #includes = new Set();
    #problems = [];
    #filesRead = 0;
    #charactersRead = 0;
    #full = false;
    constructor(source, original, read) {
        this.#source = source;
        this.#original = original;
        this.#read = read;
    }
    async manifest() {
        await this.#readFile(this.#original, false, [this.#source.path]);
        return {
            path: this.#source.path,
            format: 'requirements.txt',
            source: this.#source,
            project: null,
            requiresPython: null,
            groups: [{ id: '', requirements: this.#requirements }],
            constraints: this.#constraints,
            overrides: [],
            indexes: this.#settings.indexes,
            uvSources: [],
            includes: [...this.#includes].sort(),
            problems: this.#problems,
            pipOptions: this.#settings.options,
        };
    }
    async #readFile(original, constraint, stack) {
        const source = decodeAsPip(original);
        this.#filesRead += 1;
        this.#charactersRead += source.text.length;
        if (source.text.length > LIMITS.characters || this.#charactersRead > LIMITS.allCharacters) {
            const message = `the file was not read: more than ${LIMITS.characters} characters, or ${LIMITS.allCharacters} with the files before it`;
            this.#report(source.path, source.range(0, 0), 'error', message, 'Split it.');
            return;
        }
        const encoding = encodingProblem(source, original);
        if (encoding !== null)
            this.#problems.push(encoding);
        for (const line of logicalLines(source)) {
            if (this.#full)
                return;
            const where = { source, line, constraint, rewritable: source === original };
            const split = splitOptions(line.text);
            if (split.ok)
                await this.#readLine(where, split, stack);
            else
                this.#reportAt(where, split, 'error', split.message, 'pip stops at this line; correct it.');
        }
    }
    async #readLine(where, split, stack) {
        const options = split.options.filter((option) => this.#accepts(where, option));
        this.#settings.applyFormats(options);
        for (const word of split.ignored) {
            const message = `pip ignores ${maskCredentials(word.value)} here`;
            this.#reportAt(where, word, 'warning', message, 'Put each requirement and each option on its own line.');
        }
        const first = (name) => options.find((option) => option.name === name);
        const [start, end] = strippedSpan(split.argument);
        const editable = first('editable');
        const nested = first('requirement') ?? first('constraint');
        const isEditable = editable !== undefined;
        if (end > start) {
            const text = split.argument.slice(start, end);
            this.#addRequirement(where, { text, start, end, editable: isEditable }, options);
        }
        else if (isEditable) {
            const text = editable.value ?? '';
            const span = valueSpan(where.line.text, editable);
            this.#addRequirement(where, { text, ...span, editable: true }, options);
        }
        else if (nested !== undefined)
            await this.#include(where, nested, stack);
        else
            this.#applyOptions(where, options);
    }
    async #include(where, option, stack) {
        const written = maskCredentials(option.value ?? '');
        const refuse = (message, advice, severity = 'error') => this.#reportAt(where, option, severity, message, advice);
        const keep = 'Keep the file in the repository.';
        if (/^(?:https?|file):/i.test(written))
            return refuse(`${written} is not in the repository and was not read`, keep, 'warning');
        const path = resolveInRepository(folderOf(where.source.path), written);
        if (path === null || path === '')
            return refuse(`${written} leaves the repository and was not read`, keep);
        if (stack.includes(path)) {
            const through = stack.length > 1 ? ` through ${where.source.path}` : '';
            return refuse(`${path} includes itself${through}`, 'Remove one of the lines that include each other.');
        }
        if (stack.length >= LIMITS.depth || this.#filesRead >= LIMITS.files)
            return refuse(`${path} was not read: more than ${LIMITS.depth} files deep or ${LIMITS.files} files in all`, 'Include fewer files.');
        const included = await readQuietly(this.#read, path);
        if (included === null)
            return refuse(`${path} does not exist or can't be read`, 'Correct the path.');
        this.#includes.add(path);
        await this.#readFile(included, option.name === 'constraint', [...stack, path]);
    }
    #addRequirement(where, argument, options) {
        const { source, line, constraint } = where;
        const written = maskCredentials(argument.text);
        const understood = argument.editable
            ? readEditableText(argument.text)
            : readRequirementText(argument.text);
        const { requirement, localPath } = understood;
        const refusal = constraint && requirement !== null ? constraintFault(requirement, argument.editable) : null;
        for (const message of [...understood.errors, ...(refusal === null ? [] : [refusal])])
            this.#reportAt(where, argument, 'error', `${requirements_txt_shorten(written)}: ${message}`, 'Correct the requirement.');
        if (requirement === null)
            return;
        this.#reportIgnored(where, argument, options);
        const hashes = argument.editable ? [] : options.filter((option) => option.name === 'hash');
        const list = constraint ? this.#constraints : this.#requirements;
        list.push({
            requirement,
            path: source.path,
            range: line.rangeOf(argument.start, argument.end),
            written,
            editable: argument.editable,
            hashes: hashes.map((option) => option.value ?? ''),
            comment: line.comment,
            lineRange: line.lineRange,
            hashRanges: hashes.map((option) => withSpaceBefore(line, option)),
            ...(where.rewritable ? { form: 'line' } : {}),
            ...(localPath === null
                ? {}
                : { localPath: resolveInRepository(folderOf(this.#source.path), localPath) }),
        });
        if (this.#requirements.length + this.#constraints.length < LIMITS.requirements)
            return;
        this.#full = true;
        this.#reportAt(where, argument, 'error', `reading stopped after ${LIMITS.requirements} requirements`, 'Split the file.');
    }
    #reportIgnored(where, argument, options) {
        for (const option of options) {
            const chosen = option.name !== 'editable' || option.end === argument.end;
            if (holdsOnRequirementLine(option.name, argument.editable) && chosen)
                continue;
            const message = `pip ignores the value of --${option.name} on the line of a requirement`;
            this.#reportAt(where, option, 'warning', message, 'Put it on its own line.');
        }
    }
    #accepts(where, option) {
        const fault = optionFault(option);
        if (fault !== null)
            this.#reportAt(where, option, 'error', fault.message, fault.advice);
        if (option.name === 'global-option')
            this.#reportAt(where, option, 'warning', 'pip 25.3 and newer refuse --global-option', 'Use --config-settings.');
        return fault === null;
    }
    #applyOptions(where, options) {
        const forgotten = this.#settings.applyLine(options, (option) => ({
            path: where.source.path,
            range: where.line.rangeOf(option.start, option.end),
        }));
        for (const option of options) {
            if (option.name === 'index-url' && forgotten.length > 0) {
                const places = forgotten.map((index) => `${index.path}:${index.range.startLine}`).join(', ');
                this.#reportAt(where, option, 'warning', `pip forgets the indexes of ${places} at this line`, 'Put --index-url first.');
            }
            if (option.name === 'hash') {
                const message = 'the hash stands on a line without a requirement, and pip ignores it';
                this.#reportAt(where, option, 'warning', message, 'End the line before with a backslash.');
            }
        }
    }
    #reportAt(where, span, severity, message, advice) {
        this.#report(where.source.path, where.line.rangeOf(span.start, span.end), severity, message, advice);
    }
    #report(path, range, severity, message, advice) {
        if (this.#problems.length < LIMITS.problems)
            this.#problems.push({ path, range, severity, message, advice });
        else
            this.#full = true;
    }
}
function constraintFault(requirement, editable) {
    if (requirement.name === '')
        return 'a constraint must name its distribution';
    if (editable)
        return 'a constraint can not be editable';
    return requirement.extras.length > 0 ? 'a constraint can not have extras' : null;
}
function valueSpan(line, option) {
    const attached = /^(?:--[a-z-]+(?:=|[ \t]+)|-[a-zA-Z][ \t]*)/.exec(line.slice(option.start, option.end));
    return { start: option.start + (attached?.[0].length ?? 0), end: option.end };
}
function withSpaceBefore(line, option) {
    const [, end] = strippedSpan(line.text, 0, option.start);
    const own = line.rangeOf(option.start, option.end);
    if (end === 0)
        return own;
    const before = line.rangeOf(end - 1, end);
    return { start: before.end, end: own.end, startLine: before.endLine, endLine: own.endLine };
}
function requirements_txt_shorten(text) {
    return text.length <= 200 ? text : `${text.slice(0, 200)}…`;
}

;// CONCATENATED MODULE: ./build/src/python/manifests/dynamic-dependencies.js





const FILE_LIMIT = 50;
async function readDynamicDependencies(document, read, poetry, problems) {
    const dynamic = valueIn(tableIn(document.root, 'project'), 'dynamic');
    const names = Array.isArray(dynamic) ? dynamic : [];
    const groups = [];
    const includes = new Set();
    const reader = new DynamicFiles(document, read, includes, problems);
    if (names.includes('dependencies')) {
        const files = mainFiles(document);
        if (files.length > 0)
            groups.push({ id: '', requirements: await reader.requirements(files) });
        else if (!poetry)
            reader.unknown('the dependencies');
    }
    if (names.includes('optional-dependencies')) {
        const extras = extraFiles(document);
        for (const [extra, files] of extras)
            groups.push({ id: `extra:${(0,python_name/* normalizeName */.P)(extra)}`, requirements: await reader.requirements(files) });
        if (extras.length === 0 && !poetry)
            reader.unknown('the optional dependencies');
    }
    return { groups, includes: [...includes].sort() };
}
const SETUPTOOLS = ['tool', 'setuptools', 'dynamic'];
const HATCH = ['tool', 'hatch', 'metadata', 'hooks', 'requirements_txt'];
function mainFiles(document) {
    const setuptools = tableIn(document.root, ...SETUPTOOLS, 'dependencies');
    const hatch = tableIn(document.root, ...HATCH);
    return [
        ...filesAt([...SETUPTOOLS, 'dependencies', 'file'], valueIn(setuptools, 'file')),
        ...filesAt([...HATCH, 'files'], valueIn(hatch, 'files')),
    ];
}
function extraFiles(document) {
    const setuptools = tableIn(document.root, ...SETUPTOOLS, 'optional-dependencies') ?? {};
    const hatch = tableIn(document.root, ...HATCH, 'optional-dependencies') ?? {};
    return [
        ...Object.entries(setuptools).map(([extra, value]) => {
            const path = [...SETUPTOOLS, 'optional-dependencies', extra, 'file'];
            return [extra, filesAt(path, isTable(value) ? valueIn(value, 'file') : undefined)];
        }),
        ...Object.entries(hatch).map(([extra, value]) => [extra, filesAt([...HATCH, 'optional-dependencies', extra], value)]),
    ];
}
function filesAt(path, value) {
    if (Array.isArray(value))
        return value.map((file, index) => [[...path, index], file]);
    return value === undefined ? [] : [[path, value]];
}
class DynamicFiles {
    #document;
    #read;
    #includes;
    #problems;
    constructor(document, read, includes, problems) {
        this.#document = document;
        this.#read = read;
        this.#includes = includes;
        this.#problems = problems;
    }
    unknown(what) {
        this.#report(['project', 'dynamic'], 'warning', `the build backend computes ${what}, so they are not known from this file`);
    }
    async requirements(files) {
        const all = [];
        for (const [path, file] of files.slice(0, FILE_LIMIT))
            all.push(...(await this.#readFile(path, file)));
        if (files.length > FILE_LIMIT)
            this.#report(files[FILE_LIMIT]?.[0] ?? [], 'error', `only the first ${FILE_LIMIT} files were read`);
        return all;
    }
    async #readFile(place, file) {
        const path = typeof file === 'string' ? resolveInRepository(folderOf(this.#document.source.path), file) : null;
        if (path === null) {
            this.#report(place, 'error', typeof file === 'string' ? `${file} leaves the repository` : 'the name of a file must be a string');
            return [];
        }
        const source = await readQuietly(this.#read, path);
        if (source === null) {
            this.#report(place, 'error', `${path} does not exist or can't be read`);
            return [];
        }
        const manifest = await readRequirementsTxt(source, this.#read);
        for (const included of [path, ...manifest.includes])
            this.#includes.add(included);
        this.#problems.push(...manifest.problems);
        const option = [...manifest.includes, ...manifest.indexes, ...manifest.constraints].length > 0;
        if (option)
            this.#report(place, 'warning', `${path} holds pip options, which a build backend refuses`);
        return manifest.groups.flatMap((group) => group.requirements);
    }
    #report(path, severity, message) {
        this.#problems.push(this.#document.problem(path, severity, message, ''));
    }
}

// EXTERNAL MODULE: ./build/src/python/version.js
var python_version = __webpack_require__(696);
;// CONCATENATED MODULE: ./build/src/python/manifests/poetry-constraint.js


const VERSION = /^v?((?:\d{1,15}\.){0,19}\d{1,15})((?:-\d{1,15}|(?:[-._]?[A-Za-z]{1,10}[-._]?\d{0,15}){0,4})(?:\+[A-Za-z0-9.]{1,64})?)$/;
const LENGTH_LIMIT = 1_000;
function translatePoetryConstraint(constraint) {
    if (constraint.length > LENGTH_LIMIT)
        return null;
    const alternatives = constraint.split(/\|\|?/).map((part) => conjunction(part.trim()));
    const known = alternatives.filter((part) => part !== null);
    if (known.length !== alternatives.length || known.length === 0)
        return null;
    const [first] = known;
    if (first === undefined)
        return null;
    if (known.length === 1)
        return { specifier: first.join(','), exact: true };
    if (known.some((part) => part.length === 0))
        return { specifier: '', exact: true };
    return { specifier: span(known), exact: false };
}
function conjunction(text) {
    if (text === '' || text.startsWith(','))
        return null;
    if (/,[ \t]*,|[<>=!~^][ \t]+[<>=!~^]/.test(text))
        return null;
    const parts = text
        .replace(/([<>=!~^])[ \t]+/g, '$1')
        .split(/[ \t,]+/)
        .filter((part) => part !== '');
    const specifiers = [];
    for (const part of parts) {
        const translated = single(part);
        if (translated === null)
            return null;
        specifiers.push(...translated);
    }
    return (0,specifier/* parseSpecifierSet */.m0)(specifiers.join(',')) === null ? null : specifiers;
}
function single(text) {
    if (/^v?[*xX](?:\.[*xX])*$/.test(text))
        return [];
    const match = /^(\^|~=|~|==?|!=|<=|>=|<|>)?(.+)$/.exec(text);
    const operator = match?.[1] ?? '';
    const operand = match?.[2] ?? '';
    const series = /^v?((?:\d{1,15}\.){0,19}\d{1,15})(?:\.\*)+$/.exec(operand)?.[1];
    if (series !== undefined) {
        if (operator === '' || operator === '=' || operator === '==')
            return [`==${series}.*`];
        if (operator === '!=')
            return [`!=${series}.*`];
        if (operator.startsWith('>') || operator.startsWith('<'))
            return [`${operator}${series}`];
        return null;
    }
    const version = versionOf(operand);
    if (version === null)
        return null;
    switch (operator) {
        case '^':
            return [`>=${version.publicText}`, `<${caretEnd(version.numbers)}`];
        case '~':
            return [`>=${version.publicText}`, `<${tildeEnd(version.numbers)}`];
        case '~=':
            return version.numbers.length > 1
                ? [`~=${version.publicText}`]
                : [`>=${version.publicText}`, `<${tildeEnd(version.numbers)}`];
        case '':
        case '=':
        case '==':
            return [`==${version.text}`];
        case '!=':
            return [`!=${version.text}`];
        default:
            return [`${operator}${version.publicText}`];
    }
}
function versionOf(written) {
    const match = VERSION.exec(written);
    if (match?.[1] === undefined)
        return null;
    const text = `${match[1]}${match[2] ?? ''}`;
    return { numbers: match[1].split('.').map(Number), text, publicText: withoutLocal(text) };
}
function caretEnd(numbers) {
    const significant = numbers.findIndex((number) => number !== 0);
    return bump(numbers, Math.min(2, significant === -1 ? numbers.length - 1 : significant));
}
function tildeEnd(numbers) {
    return bump(numbers, Math.min(1, numbers.length - 1));
}
function bump(numbers, index) {
    return numbers.map((number, at) => (at < index ? number : at === index ? number + 1 : 0)).join('.');
}
function span(alternatives) {
    const bounds = alternatives.map(boundsOf);
    const low = extreme(bounds.map((bound) => bound.low), (order) => order < 0);
    const high = extreme(bounds.map((bound) => bound.high), (order) => order > 0);
    const inclusive = bounds.some((bound) => high !== null &&
        bound.high !== null &&
        (bound.high.inclusive || (0,python_version/* isPrerelease */.V1)(bound.high.version)) &&
        (0,python_version/* compareReleases */.c0)(bound.high.version.release, high.version.release) === 0);
    const parts = [];
    if (low !== null)
        parts.push(`>=${withoutLocal(low.text)}`);
    if (high !== null)
        parts.push(`${inclusive ? '<=' : '<'}${withoutLocal(high.text)}`);
    return parts.join(',');
}
function withoutLocal(text) {
    return text.replace(/\+.*$/, '');
}
function extreme(bounds, isFurther) {
    let furthest = null;
    for (const bound of bounds) {
        if (bound === null)
            return null;
        const order = furthest === null ? 0 : (0,python_version/* compareVersions */.Zy)(bound.version, furthest.version);
        if (furthest === null || isFurther(order) || (order === 0 && bound.inclusive))
            furthest = bound;
    }
    return furthest;
}
function boundsOf(specifiers) {
    let low = null;
    let high = null;
    for (const specifier of specifiers) {
        const [, operator = '', text = '', wildcard] = /^(~=|==|!=|<=|>=|<|>)(.*?)(\.\*)?$/.exec(specifier) ?? [];
        const numbers = text.split('.').map((number) => Number.parseInt(number.replace(/^v/, ''), 10));
        if (operator.startsWith('>'))
            low = boundAt(text, true);
        else if (operator === '==')
            low = boundAt(wildcard === undefined ? text : `${text}.dev0`, true);
        else if (operator === '~=')
            low = boundAt(text, true);
        if (operator === '<' || operator === '<=')
            high = boundAt(text, operator === '<=');
        else if (operator === '==' && wildcard === undefined)
            high = boundAt(text, true);
        else if (operator === '==')
            high = boundAt(bump(numbers, numbers.length - 1), false);
        else if (operator === '~=') {
            const release = /^v?(\d+(?:\.\d+)*)/.exec(text)?.[1]?.split('.').map(Number) ?? [];
            high = boundAt(bump(release, release.length - 2), false);
        }
    }
    return { low, high };
}
function boundAt(text, inclusive) {
    const version = (0,python_version/* parseVersion */.ot)(text);
    return version === null ? null : { text, version, inclusive };
}

;// CONCATENATED MODULE: ./build/src/python/manifests/poetry.js







function readPoetry(document, main, problems) {
    const poetry = tableIn(document.root, 'tool', 'poetry');
    if (poetry === null)
        return null;
    const base = ['tool', 'poetry'];
    const dependencies = main
        ? dependenciesAt(document, [...base, 'dependencies'], valueIn(poetry, 'dependencies'), problems)
        : [];
    const groups = [];
    if (main) {
        groups.push({
            id: '',
            requirements: dependencies.filter((one) => !one.optional).map((one) => one.requirement),
        });
        groups.push(...extrasOf(document, poetry, dependencies, problems));
    }
    const group = (name, path, value) => {
        const requirements = dependenciesAt(document, path, value, problems).map((one) => one.requirement);
        groups.push({ id: `group:${(0,python_name/* normalizeName */.P)(name)}`, requirements });
    };
    if (valueIn(poetry, 'dev-dependencies') !== undefined)
        group('dev', [...base, 'dev-dependencies'], valueIn(poetry, 'dev-dependencies'));
    for (const [name, table] of Object.entries(tableIn(poetry, 'group') ?? {}))
        group(name, [...base, 'group', name, 'dependencies'], valueIn(tableIn(table), 'dependencies'));
    const name = stringIn(poetry, 'name');
    return {
        name: name === null ? null : (0,python_name/* normalizeName */.P)(name),
        requiresPython: pythonOf(document, poetry, problems),
        groups,
    };
}
function pythonOf(document, poetry, problems) {
    const python = valueIn(tableIn(poetry, 'dependencies'), 'python');
    const constraint = typeof python === 'string' ? python : stringIn(tableIn(python), 'version');
    if (constraint === null)
        return null;
    const path = ['tool', 'poetry', 'dependencies', 'python'];
    const translated = translatePoetryConstraint(constraint);
    if (translated !== null)
        return translated.specifier === '' ? null : translated.specifier;
    problems.push(document.problem(path, 'error', `${constraint} is not a version constraint of Poetry`, ''));
    return null;
}
function extrasOf(document, poetry, dependencies, problems) {
    return Object.entries(tableIn(poetry, 'extras') ?? {}).map(([extra, value]) => {
        const path = ['tool', 'poetry', 'extras', extra];
        const requirements = listAt(document, path, value, problems).flatMap(([place, element]) => {
            const name = typeof element === 'string' ? (0,python_name/* normalizeName */.P)(element.replace(/[\s([<>=!~;].*$/s, '')) : '';
            const named = dependencies.filter((one) => one.requirement.requirement.normalizedName === name);
            if (named.length === 0)
                problems.push(document.problem(place, 'error', `the extra ${extra} names ${name || 'something'} that is no dependency`, 'Add it to tool.poetry.dependencies.'));
            return named.map((one) => one.requirement);
        });
        return { id: `extra:${(0,python_name/* normalizeName */.P)(extra)}`, requirements };
    });
}
function dependenciesAt(document, path, value, problems) {
    if (value === undefined)
        return [];
    if (!isTable(value)) {
        problems.push(document.problem(path, 'error', `${path.join('.')} must be a table`, ''));
        return [];
    }
    return Object.entries(value).flatMap(([name, wanted]) => {
        if ((0,python_name/* normalizeName */.P)(name) === 'python')
            return [];
        const place = [...path, name];
        const choices = Array.isArray(wanted)
            ? listAt(document, place, wanted, problems)
            : [[place, wanted]];
        return choices.flatMap(([at, choice]) => {
            const dependency = dependencyAt(document, at, place, name, choice, problems);
            return dependency === null ? [] : [dependency];
        });
    });
}
function dependencyAt(document, at, entry, name, wanted, problems) {
    const refuse = (message) => {
        problems.push(document.problem(at, 'error', `${name}: ${message}`, 'Correct the dependency.'));
        return null;
    };
    const table = isTable(wanted) ? wanted : null;
    if (table === null && typeof wanted !== 'string')
        return refuse('a dependency must be a version or a table');
    const constraint = table === null ? String(wanted) : (stringIn(table, 'version') ?? '*');
    const translated = translatePoetryConstraint(constraint);
    if (translated === null)
        return refuse(`${constraint} is not a version constraint of Poetry`);
    if (!translated.exact)
        problems.push(document.problem(at, 'warning', `${name}: ${constraint} is read as ${translated.specifier || 'any version'}, which spans its alternatives`, ''));
    const localPath = stringIn(table, 'path') ?? stringIn(table, 'file');
    const url = directReference(table) ?? localPath;
    const marker = markerOf(table);
    if (marker === null)
        return refuse('python is not a version constraint of Poetry');
    const extras = listAt(document, [...at, 'extras'], valueIn(table, 'extras'), problems)
        .map(([, extra]) => extra)
        .filter((extra) => typeof extra === 'string');
    const head = `${name}${extras.length > 0 ? `[${extras.join(',')}]` : ''}${url === null ? translated.specifier : ''}`;
    const parsed = (0,requirement/* parseRequirement */.p)(marker === '' ? head : `${head} ; ${marker}`);
    if (!parsed.ok)
        return refuse(parsed.message);
    const range = document.entryRangeOf(at.length === entry.length ? entry : at);
    return {
        optional: valueIn(table, 'optional') === true,
        requirement: {
            requirement: { ...parsed.requirement, url },
            path: document.source.path,
            range,
            written: maskCredentials(document.source.text.slice(range.start, range.end)),
            editable: valueIn(table, 'develop') === true,
            hashes: [],
            comment: commentAfter(document, at),
            ...(at.length === entry.length && document.isKeyWithValue(at) ? { form: 'key' } : {}),
            ...(localPath === null
                ? {}
                : { localPath: resolveInRepository(folderOf(document.source.path), localPath) }),
        },
    };
}
function directReference(table) {
    const git = stringIn(table, 'git');
    if (git === null)
        return stringIn(table, 'url');
    const revision = stringIn(table, 'rev') ?? stringIn(table, 'tag') ?? stringIn(table, 'branch');
    const subdirectory = stringIn(table, 'subdirectory');
    const fragment = subdirectory === null ? '' : `#subdirectory=${subdirectory}`;
    return `git+${git}${revision === null ? '' : `@${revision}`}${fragment}`;
}
function markerOf(table) {
    const parts = [];
    const markers = stringIn(table, 'markers');
    const python = stringIn(table, 'python');
    const platform = stringIn(table, 'platform');
    if (python !== null) {
        const translated = translatePoetryConstraint(python);
        if (translated === null)
            return null;
        for (const specifier of translated.specifier.split(',').filter((part) => part !== '')) {
            const [, operator = '', version = ''] = /^([<>=!~]+)(.*)$/.exec(specifier) ?? [];
            const variable = version.split('.').length > 2 && !version.endsWith('.*') ? 'python_full_version' : 'python_version';
            parts.push(`${variable} ${operator} "${version}"`);
        }
    }
    if (platform !== null)
        parts.push(`sys_platform == "${platform.replaceAll('"', '')}"`);
    if (markers !== null && markers.trim() !== '')
        parts.push(parts.length > 0 ? `(${markers})` : markers);
    return parts.join(' and ');
}

;// CONCATENATED MODULE: ./build/src/python/manifests/self-reference.js
const LIMIT = 50_000;
function expandSelfReferences(project, groups) {
    if (project === null)
        return groups;
    const byId = new Map(groups.map((group) => [group.id, group]));
    const expand = (group) => {
        const result = new Set();
        const visited = new Set([group.id]);
        const open = [...group.requirements].reverse();
        for (let next = open.pop(); next !== undefined && result.size < LIMIT; next = open.pop()) {
            const ids = selfExtras(project, next);
            if (ids === null || !ids.every((id) => byId.has(id))) {
                result.add(next);
                continue;
            }
            const fresh = ids.filter((id) => !visited.has(id));
            for (const id of fresh)
                visited.add(id);
            const brought = fresh.flatMap((id) => byId.get(id)?.requirements ?? []);
            for (const requirement of brought.reverse())
                open.push(requirement);
        }
        return { id: group.id, requirements: [...result] };
    };
    return groups.map((group) => group.requirements.some((requirement) => selfExtras(project, requirement) !== null)
        ? expand(group)
        : group);
}
function selfExtras(project, { requirement }) {
    if (requirement.normalizedName !== project || requirement.extras.length === 0)
        return null;
    if (requirement.marker !== null || requirement.url !== null)
        return null;
    return requirement.extras.map((extra) => `extra:${extra}`);
}

;// CONCATENATED MODULE: ./build/src/python/manifests/uv-settings.js




function readUvSources(document, problems) {
    const table = tableIn(document.root, 'tool', 'uv', 'sources');
    if (table === null)
        return [];
    return Object.entries(table).flatMap(([name, value]) => {
        const path = ['tool', 'uv', 'sources', name];
        const choices = Array.isArray(value) ? listAt(document, path, value, problems) : [[path, value]];
        return choices.flatMap(([place, choice]) => {
            if (isTable(choice))
                return [uvSource(name, choice)];
            problems.push(document.problem(place, 'error', `the source of ${name} must be a table`, ''));
            return [];
        });
    });
}
function uvSource(name, table) {
    const extra = stringIn(table, 'extra');
    const group = stringIn(table, 'group');
    const masked = (key) => {
        const text = stringIn(table, key);
        return text === null ? null : maskCredentials(text);
    };
    return {
        name: (0,python_name/* normalizeName */.P)(name),
        index: stringIn(table, 'index'),
        git: masked('git'),
        url: masked('url'),
        path: stringIn(table, 'path'),
        workspace: valueIn(table, 'workspace') === true,
        marker: stringIn(table, 'marker'),
        extra: extra === null ? null : (0,python_name/* normalizeName */.P)(extra),
        group: group === null ? null : (0,python_name/* normalizeName */.P)(group),
    };
}
function readTomlIndexes(document, problems) {
    const uv = tableIn(document.root, 'tool', 'uv');
    const indexes = [];
    for (const [path, table] of tablesAt(document, ['tool', 'uv', 'index'], valueIn(uv, 'index'), problems))
        addIndex(indexes, document, path, table, 'url', {
            kind: valueIn(table, 'default') === true ? 'index' : 'extra-index',
            explicit: valueIn(table, 'explicit') === true,
        });
    const legacy = (key, kind) => {
        const value = valueIn(uv, key);
        const path = ['tool', 'uv', key];
        const places = Array.isArray(value) ? listAt(document, path, value, problems) : [[path, value]];
        for (const [place, url] of places)
            if (typeof url === 'string')
                indexes.push(indexAt(document, place, null, url, kind, false));
    };
    legacy('index-url', 'index');
    legacy('extra-index-url', 'extra-index');
    legacy('find-links', 'find-links');
    if (valueIn(uv, 'no-index') === true)
        indexes.push(indexAt(document, ['tool', 'uv', 'no-index'], null, '', 'no-index', false));
    for (const tool of ['poetry', 'pdm']) {
        const value = valueIn(tableIn(document.root, 'tool', tool), 'source');
        for (const [path, table] of tablesAt(document, ['tool', tool, 'source'], value, problems)) {
            const priority = stringIn(table, 'priority') ?? (valueIn(table, 'default') === true ? 'default' : 'primary');
            const findLinks = stringIn(table, 'type') === 'find_links';
            addIndex(indexes, document, path, table, 'url', {
                kind: findLinks ? 'find-links' : isDefault(tool, priority, table) ? 'index' : 'extra-index',
                explicit: priority === 'explicit',
            });
        }
    }
    return indexes;
}
function isDefault(tool, priority, table) {
    if (tool === 'pdm')
        return stringIn(table, 'name') === 'pypi';
    return priority === 'default' || priority === 'primary';
}
function addIndex(indexes, document, path, table, key, { kind, explicit }) {
    const url = stringIn(table, key);
    if (url !== null)
        indexes.push(indexAt(document, [...path, key], stringIn(table, 'name'), url, kind, explicit));
}
function indexAt(document, path, name, url, kind, explicit) {
    const range = document.rangeOf(path);
    return { kind, name, url: maskCredentials(url), explicit, path: document.source.path, range };
}
function tablesAt(document, path, value, problems) {
    return listAt(document, path, value, problems).flatMap(([place, element]) => {
        if (isTable(element))
            return [[place, element]];
        problems.push(document.problem(place, 'error', `${path.join('.')} must hold tables`, ''));
        return [];
    });
}

;// CONCATENATED MODULE: ./build/src/python/manifests/pyproject.js











const PROBLEM_LIMIT = 1_000;
async function readPyproject(source, read = () => null) {
    const document = parseToml(source);
    if (isProblem(document))
        return emptyManifest(source, document);
    const problems = [];
    const project = tableIn(document.root, 'project');
    const poetry = readPoetry(document, dependsByPoetry(document), problems);
    const dynamic = await readDynamicDependencies(document, read, poetry !== null, problems);
    const name = projectName(document, problems) ?? poetry?.name ?? null;
    const groups = mergeGroups([
        {
            id: '',
            requirements: requirementsAt(document, ['project', 'dependencies'], valueIn(project, 'dependencies'), problems),
        },
        ...extras(document, problems),
        ...dynamic.groups,
        ...(poetry?.groups ?? []),
        ...readDependencyGroups(document, problems),
        ...uvDevelopment(document, problems),
        ...pdmGroups(document, problems),
    ]);
    const uv = tableIn(document.root, 'tool', 'uv');
    const uvList = (key) => requirementsAt(document, ['tool', 'uv', key], valueIn(uv, key), problems);
    const manifest = {
        path: source.path,
        format: 'pyproject.toml',
        source,
        project: name,
        requiresPython: requiresPython(document, problems) ?? poetry?.requiresPython ?? null,
        groups: expandSelfReferences(name, groups),
        constraints: uvList('constraint-dependencies'),
        overrides: uvList('override-dependencies'),
        indexes: readTomlIndexes(document, problems),
        uvSources: readUvSources(document, problems),
        includes: dynamic.includes,
        excludes: excludes(document, problems),
        ...readDefaultGroups(document),
    };
    return { ...manifest, problems: problems.slice(0, PROBLEM_LIMIT) };
}
function emptyManifest(source, problem) {
    return {
        path: source.path,
        format: 'pyproject.toml',
        source,
        project: null,
        requiresPython: null,
        groups: [],
        constraints: [],
        overrides: [],
        indexes: [],
        uvSources: [],
        includes: [],
        problems: [problem],
    };
}
function dependsByPoetry(document) {
    return valueIn(tableIn(document.root, 'project'), 'dependencies') === undefined;
}
function projectName(document, problems) {
    const project = tableIn(document.root, 'project');
    if (project === null) {
        if (valueIn(document.root, 'project') !== undefined)
            problems.push(document.problem(['project'], 'error', 'project must be a table', ''));
        return null;
    }
    const name = stringIn(project, 'name');
    if (name !== null && (0,python_name/* isValidName */.u)(name))
        return (0,python_name/* normalizeName */.P)(name);
    problems.push(document.problem(['project', 'name'], 'error', name === null ? 'the project has no name' : 'the name of the project is not valid', 'Give project.name a name of letters, digits, dots and dashes.'));
    return null;
}
function requiresPython(document, problems) {
    const value = valueIn(tableIn(document.root, 'project'), 'requires-python');
    if (value === undefined)
        return null;
    if (typeof value === 'string' && (0,specifier/* parseSpecifierSet */.m0)(value) !== null)
        return value.trim();
    problems.push(document.problem(['project', 'requires-python'], 'error', 'requires-python is not a version specifier', 'Write it like ">=3.10".'));
    return null;
}
function extras(document, problems) {
    const path = ['project', 'optional-dependencies'];
    const value = valueIn(tableIn(document.root, 'project'), 'optional-dependencies');
    if (value === undefined)
        return [];
    if (!isTable(value)) {
        problems.push(document.problem(path, 'error', 'project.optional-dependencies must be a table', ''));
        return [];
    }
    return Object.entries(value).map(([extra, list]) => ({
        id: `extra:${(0,python_name/* normalizeName */.P)(extra)}`,
        requirements: requirementsAt(document, [...path, extra], list, problems),
    }));
}
function uvDevelopment(document, problems) {
    const path = ['tool', 'uv', 'dev-dependencies'];
    const value = valueIn(tableIn(document.root, 'tool', 'uv'), 'dev-dependencies');
    return value === undefined
        ? []
        : [{ id: 'group:dev', requirements: requirementsAt(document, path, value, problems) }];
}
function pdmGroups(document, problems) {
    const path = ['tool', 'pdm', 'dev-dependencies'];
    return Object.entries(tableIn(document.root, ...path.map(String)) ?? {}).map(([group, list]) => ({
        id: `group:${(0,python_name/* normalizeName */.P)(group)}`,
        requirements: listAt(document, [...path, group], list, problems).flatMap(([place, element]) => {
            const read = typeof element === 'string' && element.startsWith('-e ')
                ? editable(document, place, element, problems)
                : requirementAt(document, place, element, problems);
            return read === null ? [] : [read];
        }),
    }));
}
function editable(document, path, text, problems) {
    const understood = readEditableText(text.slice(3));
    for (const message of understood.errors)
        problems.push(document.problem(path, 'error', message, ''));
    if (understood.requirement === null)
        return null;
    return {
        requirement: understood.requirement,
        path: document.source.path,
        range: document.rangeOf(path),
        written: text,
        editable: true,
        hashes: [],
        comment: null,
    };
}
function excludes(document, problems) {
    const path = ['tool', 'uv', 'exclude-dependencies'];
    return listAt(document, path, valueIn(tableIn(document.root, 'tool', 'uv'), 'exclude-dependencies'), problems)
        .flatMap(([place, element]) => {
        if (typeof element === 'string' && (0,python_name/* isValidName */.u)(element))
            return [(0,python_name/* normalizeName */.P)(element)];
        problems.push(document.problem(place, 'error', 'exclude-dependencies must hold names of distributions', ''));
        return [];
    })
        .sort();
}
function mergeGroups(groups) {
    const merged = new Map([['', []]]);
    for (const { id, requirements } of groups) {
        const list = merged.get(id) ?? [];
        for (const requirement of requirements)
            list.push(requirement);
        merged.set(id, list);
    }
    return [...merged].map(([id, requirements]) => ({ id, requirements }));
}

;// CONCATENATED MODULE: ./build/src/python/manifests/local-project.js


const local_project_LIMIT = 200;
async function addLocalProjects(manifest, read) {
    const projects = new LocalProjects(read);
    const groups = [];
    for (const group of manifest.groups)
        groups.push({ id: group.id, requirements: await projects.withDependencies(group.requirements) });
    if (projects.includes.size === 0 && projects.problems.length === 0)
        return manifest;
    return {
        ...manifest,
        groups,
        includes: [...new Set([...manifest.includes, ...projects.includes])].sort(),
        problems: [...manifest.problems, ...projects.problems],
    };
}
class LocalProjects {
    #read;
    includes = new Set();
    problems = [];
    #manifests = new Map();
    constructor(read) {
        this.#read = read;
    }
    async withDependencies(requirements) {
        const result = [];
        const more = [];
        for (const requirement of requirements) {
            if (requirement.localPath === null)
                this.#reportOutside(requirement);
            const project = isFolder(requirement) ? await this.#project(requirement) : null;
            result.push(project === null ? requirement : local_project_named(requirement, project));
            if (project === null)
                continue;
            for (const id of ['', ...requirement.requirement.extras.map((extra) => `extra:${extra}`)])
                more.push(...(project.groups.find((group) => group.id === id)?.requirements ?? []));
        }
        const standing = new Map([...result, ...more].map((one) => [`${one.path}:${one.range.start}`, one]));
        for (const one of result)
            standing.delete(`${one.path}:${one.range.start}`);
        return [...result, ...standing.values()];
    }
    #reportOutside({ path, range, written }) {
        const message = `${written} lies outside the repository and was not read`;
        this.problems.push({
            path,
            range,
            severity: 'warning',
            message,
            advice: 'Keep the project in the repository.',
        });
    }
    async #project(requirement) {
        const folder = requirement.localPath ?? '';
        const known = this.#manifests.get(folder);
        if (known !== undefined)
            return known;
        if (this.#manifests.size >= local_project_LIMIT)
            return null;
        const manifest = await this.#readProject(folder, requirement);
        this.#manifests.set(folder, manifest);
        return manifest;
    }
    async #readProject(folder, requirement) {
        const at = (file) => (folder === '' ? file : `${folder}/${file}`);
        const source = await readQuietly(this.#read, at('pyproject.toml'));
        const legacy = async () => (await readQuietly(this.#read, at('setup.py'))) ?? (await readQuietly(this.#read, at('setup.cfg')));
        if (source === null) {
            const computed = (await legacy()) !== null;
            this.problems.push({
                path: requirement.path,
                range: requirement.range,
                severity: computed ? 'warning' : 'error',
                message: computed
                    ? `${requirement.written} computes its dependencies in setup.py or setup.cfg, so they are not known`
                    : `${requirement.written} has neither pyproject.toml nor setup.py`,
                advice: computed ? 'Declare them in its pyproject.toml.' : 'Correct the path.',
            });
            return null;
        }
        const manifest = await readPyproject(source, this.#read);
        for (const path of [source.path, ...manifest.includes])
            this.includes.add(path);
        this.problems.push(...manifest.problems);
        return manifest;
    }
}
function isFolder({ localPath, editable }) {
    if (localPath === null || localPath === undefined)
        return false;
    return editable || !/\.(?:whl|zip|tar|tgz|tbz|txz|tlz|gz|bz2|xz|lz|lzma)$/i.test(localPath);
}
function local_project_named(entry, project) {
    if (entry.requirement.name !== '' || project.project === null)
        return entry;
    const name = project.project;
    return { ...entry, requirement: { ...entry.requirement, name, normalizedName: name } };
}

;// CONCATENATED MODULE: ./build/src/python/manifests/uv-lock.js




const uv_lock_PROBLEM_LIMIT = 1_000;
function readUvLock(source) {
    const document = parseToml(source);
    if (isProblem(document))
        return { ...emptyLock(source), problems: [document] };
    return new UvLockReader(document).lock();
}
function emptyLock(source) {
    return {
        path: source.path,
        format: 'uv.lock',
        source,
        requiresPython: null,
        members: [],
        distributions: [],
        problems: [],
    };
}
class UvLockReader {
    #document;
    #problems = [];
    constructor(document) {
        this.#document = document;
    }
    lock() {
        const { root, source } = this.#document;
        const version = valueIn(root, 'version');
        if (version !== 1)
            this.#report(source.range(0, 0), version === undefined ? 'error' : 'warning', version === undefined
                ? 'the lock does not say its version'
                : `version ${typeof version === 'number' ? version : 'of another type'} of the lock is not known`, 'Run uv lock with uv 0.5 or newer.');
        const packages = valueIn(root, 'package') ?? valueIn(root, 'distribution') ?? [];
        const tables = Array.isArray(packages) ? packages : [];
        if (!Array.isArray(packages))
            this.#report(source.range(0, 0), 'error', 'package must be an array of tables', 'Run uv lock.');
        const ranges = this.#packageRanges(tables.length);
        const distributions = tables.flatMap((table, index) => {
            const range = ranges[index] ?? this.#document.rangeOf(['package', index]);
            const distribution = this.#distribution(table, range);
            return distribution === null ? [] : [distribution];
        });
        return {
            path: source.path,
            format: 'uv.lock',
            source,
            requiresPython: stringIn(root, 'requires-python'),
            members: this.#members(distributions),
            distributions,
            problems: this.#problems,
            resolutionMarkers: strings(valueIn(root, 'resolution-markers')),
        };
    }
    #members(distributions) {
        const listed = strings(valueIn(tableIn(this.#document.root, 'manifest'), 'members')).map(python_name/* normalizeName */.P);
        if (listed.length > 0)
            return listed.sort();
        return distributions
            .filter(({ source }) => source.kind === 'local' && source.path === '.')
            .map((distribution) => distribution.name)
            .sort();
    }
    #packageRanges(count) {
        const { source } = this.#document;
        const { text } = source;
        const starts = [];
        for (const match of text.matchAll(/^\[\[[ \t]*(?:package|distribution)[ \t]*\]\]/gm))
            starts.push(match.index);
        if (starts.length !== count)
            return [];
        return starts.map((start, index) => {
            let end = starts[index + 1] ?? text.length;
            while (end > start && ' \t\r\n'.includes(text[end - 1] ?? ''))
                end -= 1;
            return source.range(start, end);
        });
    }
    #distribution(table, range) {
        const name = isTable(table) ? stringIn(table, 'name') : null;
        if (!isTable(table) || name === null) {
            this.#report(range, 'error', 'a package of the lock has no name', 'Run uv lock.');
            return null;
        }
        const source = sourceOf(table);
        if (source === null) {
            this.#report(range, 'error', `the source of ${name} is missing or of a kind that is not known`, 'Run uv lock.');
            return null;
        }
        const own = source.kind === 'url' ? source.url : source.kind === 'local' ? source.path : null;
        return {
            name: (0,python_name/* normalizeName */.P)(name),
            version: stringIn(table, 'version'),
            range,
            source,
            wheels: list(valueIn(table, 'wheels')).flatMap((wheel) => this.#file(wheel, name, own, range)),
            sdist: valueIn(table, 'sdist') === undefined
                ? null
                : (this.#file(valueIn(table, 'sdist'), name, own, range)[0] ?? null),
            dependencies: this.#dependencies(valueIn(table, 'dependencies'), name, range),
            optionalDependencies: this.#dependencyGroups(tableIn(table, 'optional-dependencies'), name, range),
            groupDependencies: this.#dependencyGroups(tableIn(table, 'dev-dependencies') ?? tableIn(table, 'dependency-groups'), name, range),
            resolutionMarkers: strings(valueIn(table, 'resolution-markers') ?? valueIn(table, 'environment-markers')),
        };
    }
    #file(value, name, own, range) {
        const table = isTable(value) ? value : null;
        const url = stringIn(table, 'url');
        const filename = stringIn(table, 'filename') ?? fileNameFrom(url ?? stringIn(table, 'path') ?? own);
        if (table === null || filename === null) {
            this.#report(range, 'error', `a file of ${name} has neither url, path nor filename`, 'Run uv lock.');
            return [];
        }
        const masked = url === null ? null : maskCredentials(url);
        return [{ filename, url: masked, hash: stringIn(table, 'hash'), size: sizeOf(table) }];
    }
    #dependencies(value, name, range) {
        return list(value).flatMap((element) => {
            const dependency = isTable(element) ? stringIn(element, 'name') : null;
            if (!isTable(element) || dependency === null) {
                this.#report(range, 'error', `a dependency of ${name} has no name`, 'Run uv lock.');
                return [];
            }
            const extras = [...strings(valueIn(element, 'extra')), ...strings(valueIn(element, 'extras'))];
            return [
                {
                    name: (0,python_name/* normalizeName */.P)(dependency),
                    version: stringIn(element, 'version'),
                    extras: [...new Set(extras.map(python_name/* normalizeName */.P))].sort(),
                    marker: stringIn(element, 'marker'),
                },
            ];
        });
    }
    #dependencyGroups(table, name, range) {
        return new Map(Object.entries(table ?? {}).map(([group, value]) => [
            (0,python_name/* normalizeName */.P)(group),
            this.#dependencies(value, name, range),
        ]));
    }
    #report(range, severity, message, advice) {
        if (this.#problems.length < uv_lock_PROBLEM_LIMIT)
            this.#problems.push({ path: this.#document.source.path, range, severity, message, advice });
    }
}
function sourceOf(table) {
    const source = tableIn(table, 'source');
    if (source === null)
        return sourceOfText(stringIn(table, 'source'));
    const registry = stringIn(source, 'registry');
    if (registry !== null)
        return { kind: 'index', url: maskCredentials(registry) };
    const git = stringIn(source, 'git');
    if (git !== null)
        return { kind: 'git', url: maskCredentials(git) };
    const url = stringIn(source, 'url');
    if (url !== null)
        return { kind: 'url', url: maskCredentials(url) };
    for (const kind of ['virtual', 'editable', 'directory', 'path'])
        if (stringIn(source, kind) !== null)
            return { kind: 'local', path: stringIn(source, kind) ?? '' };
    return null;
}
function sourceOfText(text) {
    const [, kind = '', place = ''] = /^([a-z]+)\+(.*)$/s.exec(text ?? '') ?? [];
    if (kind === 'registry')
        return { kind: 'index', url: maskCredentials(place) };
    if (kind === 'git')
        return { kind: 'git', url: maskCredentials(place) };
    if (kind === 'direct')
        return { kind: 'url', url: maskCredentials(place) };
    if (kind === 'editable' || kind === 'directory' || kind === 'path' || kind === 'virtual')
        return { kind: 'local', path: place };
    return null;
}
function fileNameFrom(place) {
    if (place === null)
        return null;
    const [address = ''] = place.split(/[?#]/, 1);
    const name = fileNameOf(address);
    if (!name.includes('%'))
        return name || null;
    try {
        return decodeURIComponent(name);
    }
    catch {
        return name;
    }
}
function sizeOf(table) {
    const size = valueIn(table, 'size');
    return typeof size === 'number' && Number.isSafeInteger(size) && size >= 0 ? size : null;
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
function strings(value) {
    return list(value).filter((element) => typeof element === 'string');
}

;// CONCATENATED MODULE: ./build/src/python/manifests/registry.js





const requirementsTxt = {
    format: 'requirements.txt',
    matches: (path) => isOwn(path) && isRequirementsFile(path),
    read: async (source, read) => addLocalProjects(await readRequirementsTxt(source, read), read),
};
const pyproject = {
    format: 'pyproject.toml',
    matches: (path) => isOwn(path) && fileNameOf(path) === 'pyproject.toml',
    read: readPyproject,
};
const uvLock = {
    format: 'uv.lock',
    matches: (path) => isOwn(path) && fileNameOf(path) === 'uv.lock',
    read: async (source) => readUvLock(source),
};
const manifestReaders = [requirementsTxt, pyproject, uvLock];
function manifestReaderFor(path) {
    return manifestReaders.find((reader) => reader.matches(path)) ?? null;
}
function compiledPathOf(path) {
    return /\.in$/i.test(path) && isRequirementsFile(path) ? path.replace(/\.in$/i, '.txt') : null;
}
const FOREIGN = /(?:^|\/)(?:node_modules|site-packages|dist-packages|\.?venv|\.tox|\.nox|\.git|__pypackages__)\//;
function isOwn(path) {
    return !FOREIGN.test(path);
}
function isRequirementsFile(path) {
    const name = fileNameOf(path).toLowerCase();
    if (name.includes('constraint'))
        return false;
    if (/^requirements[^/]*\.lock$/.test(name))
        return true;
    if (!name.endsWith('.txt') && !name.endsWith('.in'))
        return false;
    return name.includes('requirements') || /^(?:.*-)?requirements$/i.test(fileNameOf(folderOf(path)));
}


/***/ }),

/***/ 5542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ SyntaxProblem),
/* harmony export */   e: () => (/* binding */ MarkerParser)
/* harmony export */ });
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(933);

class SyntaxProblem extends Error {
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
const MAXIMUM_DEPTH = 100;
const SPACES = /[ \t]+/y;
const VARIABLE = /\b(?:python_version|python_full_version|os[._]name|sys[._]platform|platform_release|platform_system|platform[._](?:version|machine|python_implementation)|python_implementation|implementation_name|implementation_version|extras?|dependency_groups)\b/y;
const QUOTED = /'[^']*'|"[^"]*"/y;
const OPERATOR = /===|==|~=|!=|<=|>=|<|>/y;
const CONJUNCTION = /\b(?:and|or)\b/y;
const IN = /\bin\b/y;
const NOT = /\bnot\b/y;
class MarkerParser {
    text;
    position = 0;
    #depth = 0;
    constructor(text) {
        this.text = text;
    }
    take(expression) {
        expression.lastIndex = this.position;
        const found = expression.exec(this.text)?.[0];
        if (found === undefined)
            return null;
        this.position += found.length;
        return found;
    }
    sees(expression) {
        expression.lastIndex = this.position;
        return expression.test(this.text);
    }
    takeCharacter(character) {
        if (this.text[this.position] !== character)
            return false;
        this.position += 1;
        return true;
    }
    skipSpaces() {
        return this.take(SPACES) !== null;
    }
    get atEnd() {
        return this.position === this.text.length;
    }
    expectEnd(what) {
        if (!this.atEnd)
            this.fail(`expected ${what}, found ${this.#found()}`);
    }
    fail(message, offset = this.position) {
        throw new SyntaxProblem(message, offset);
    }
    failExpecting(what) {
        return this.fail(`expected ${what}, found ${this.#found()}`);
    }
    readMarker() {
        const alternatives = [];
        let together = [this.#readAtom()];
        for (;;) {
            const conjunction = this.take(CONJUNCTION);
            if (conjunction === null)
                break;
            if (conjunction === 'or') {
                alternatives.push(join('and', together));
                together = [];
            }
            together.push(this.#readAtom());
        }
        alternatives.push(join('and', together));
        return join('or', alternatives);
    }
    #readAtom() {
        this.skipSpaces();
        const marker = this.text[this.position] === '(' ? this.#readParenthesised() : this.#readComparison();
        this.skipSpaces();
        return marker;
    }
    #readParenthesised() {
        const opened = this.position;
        if (this.#depth === MAXIMUM_DEPTH)
            this.fail(`parentheses are nested deeper than ${MAXIMUM_DEPTH}`);
        this.#depth += 1;
        this.position += 1;
        const marker = this.readMarker();
        if (!this.takeCharacter(')'))
            this.fail('the parenthesis is not closed', opened);
        this.#depth -= 1;
        return marker;
    }
    #readComparison() {
        const left = this.#readOperand();
        this.skipSpaces();
        const operator = this.#readOperator();
        this.skipSpaces();
        const right = this.#readOperand();
        return { kind: 'comparison', ...normalizeExtra(left, right), operator };
    }
    #readOperand() {
        const variable = this.take(VARIABLE);
        if (variable !== null)
            return { kind: 'variable', name: toVariable(variable) };
        const start = this.position;
        const quoted = this.take(QUOTED);
        if (quoted !== null)
            return { kind: 'literal', value: this.#unquote(quoted, start) };
        return this.failExpecting('a marker variable or a quoted string');
    }
    #readOperator() {
        if (this.take(IN) !== null)
            return 'in';
        if (this.take(NOT) !== null) {
            if (!this.skipSpaces() || this.take(IN) === null)
                this.failExpecting('"in" after "not"');
            return 'not in';
        }
        const operator = this.take(OPERATOR);
        if (operator === null)
            return this.failExpecting('one of ==, !=, <=, >=, <, >, ~=, ===, in, not in');
        return operator;
    }
    #unquote(quoted, start) {
        const body = quoted.slice(1, -1);
        if (!/[\\\n\r\0]/.test(body))
            return body;
        let value = '';
        let at = 0;
        while (at < body.length) {
            const character = body.charAt(at);
            if (character !== '\\') {
                if (/[\n\r\0]/.test(character))
                    this.fail('a quoted string goes over the end of the line', start + 1 + at);
                value += character;
                at += 1;
                continue;
            }
            ESCAPE.lastIndex = at;
            const found = ESCAPE.exec(body);
            if (found === null)
                return this.fail('a quoted string has an escape that Python does not know', start + 1 + at);
            value +=
                characterOf(found) ??
                    this.fail('a quoted string names a character that does not exist', start + 1 + at);
            at += found[0].length;
        }
        return value;
    }
    #found() {
        if (this.atEnd)
            return 'the end';
        const rest = this.text.slice(this.position, this.position + 20);
        return JSON.stringify(/^\S+/.exec(rest)?.[0] ?? rest);
    }
}
const ESCAPE = /\\(?:(?<octal>[0-7]{1,3})|x(?<hex>[0-9a-fA-F]{2})|u(?<short>[0-9a-fA-F]{4})|U(?<long>[0-9a-fA-F]{8})|(?<line>\r\n|\r|\n)|(?<other>[^xuUN\0]))/suy;
const NAMED_ESCAPES = {
    '\\': '\\',
    "'": "'",
    '"': '"',
    a: '\x07',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
};
function characterOf(found) {
    const groups = found.groups ?? {};
    if (groups.line !== undefined)
        return '';
    if (groups.other !== undefined)
        return NAMED_ESCAPES[groups.other] ?? found[0];
    const code = groups.octal === undefined
        ? Number.parseInt(groups.hex ?? groups.short ?? groups.long ?? '', 16)
        : Number.parseInt(groups.octal, 8);
    return code <= 0x10ffff ? String.fromCodePoint(code) : null;
}
function join(kind, operands) {
    const flat = operands.flatMap((operand) => (operand.kind === kind ? operand.operands : [operand]));
    const [only] = flat;
    return flat.length === 1 && only !== undefined ? only : { kind, operands: flat };
}
function toVariable(written) {
    const name = written.replace('.', '_');
    return name === 'python_implementation' ? 'platform_python_implementation' : name;
}
function normalizeExtra(left, right) {
    if (isVariable(left, 'extra') && right.kind === 'literal')
        return { left, right: normalized(right.value) };
    if (left.kind === 'literal' && isVariable(right, 'extra', 'extras', 'dependency_groups'))
        return { left: normalized(left.value), right };
    return { left, right };
}
function isVariable(operand, ...names) {
    return operand.kind === 'variable' && names.includes(operand.name);
}
function normalized(name) {
    return { kind: 'literal', value: (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .P)(name) };
}


/***/ }),

/***/ 6024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UZ: () => (/* binding */ evaluateMarker),
/* harmony export */   gJ: () => (/* binding */ formatMarker),
/* harmony export */   gY: () => (/* binding */ parseMarker)
/* harmony export */ });
/* unused harmony export mentionsVariable */
/* harmony import */ var _marker_parser_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5542);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(933);
/* harmony import */ var _specifier_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6376);



function parseMarker(text) {
    const parser = new _marker_parser_js__WEBPACK_IMPORTED_MODULE_0__/* .MarkerParser */ .e(text);
    try {
        const marker = parser.readMarker();
        parser.expectEnd('the end of the marker');
        return { ok: true, marker };
    }
    catch (thrown) {
        if (thrown instanceof _marker_parser_js__WEBPACK_IMPORTED_MODULE_0__/* .SyntaxProblem */ .b)
            return { ok: false, message: thrown.message, offset: thrown.offset };
        throw thrown;
    }
}
function formatMarker(marker) {
    if (marker.kind === 'comparison')
        return `${formatOperand(marker.left)} ${marker.operator} ${formatOperand(marker.right)}`;
    return marker.operands
        .map((operand) => marker.kind === 'and' && operand.kind === 'or' ? `(${formatMarker(operand)})` : formatMarker(operand))
        .join(` ${marker.kind} `);
}
function evaluateMarker(marker, environment, extras = new Set(), context = {}) {
    const requested = [...extras].map(_name_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeName */ .P);
    const sets = {
        extras: new Set(requested),
        dependency_groups: new Set([...(context.dependencyGroups ?? [])].map(_name_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeName */ .P)),
    };
    if (context.extraReading === 'together')
        return evaluate(marker, { environment, sets, extra: null });
    const candidates = requested.length === 0 ? [''] : requested;
    return candidates.some((extra) => evaluate(marker, { environment, sets, extra }));
}
function mentionsVariable(marker, ...names) {
    if (marker.kind !== 'comparison')
        return marker.operands.some((operand) => mentionsVariable(operand, ...names));
    return [marker.left, marker.right].some((side) => side.kind === 'variable' && names.includes(side.name));
}
const VERSION_VARIABLES = new Set([
    'implementation_version',
    'platform_release',
    'python_full_version',
    'python_version',
]);
function evaluate(marker, situation) {
    switch (marker.kind) {
        case 'and':
            return marker.operands.every((operand) => evaluate(operand, situation));
        case 'or':
            return marker.operands.some((operand) => evaluate(operand, situation));
        case 'comparison':
            return compare(marker.left, marker.operator, marker.right, situation);
    }
}
function compare(left, operator, right, situation) {
    if (left.kind === 'variable' && right.kind === 'literal')
        return compareVariable(left.name, operator, right.value, false, situation);
    if (left.kind === 'literal' && right.kind === 'variable')
        return compareVariable(right.name, operator, left.value, true, situation);
    return false;
}
function compareVariable(variable, operator, literal, reversed, situation) {
    if (variable === 'extras' || variable === 'dependency_groups')
        return reversed && compareWithSet((0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeName */ .P)(literal), operator, situation.sets[variable]);
    if (variable === 'extra' && situation.extra === null)
        return compareWithSet((0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeName */ .P)(literal), operator === '==' ? 'in' : operator === '!=' ? 'not in' : operator, situation.sets.extras);
    const value = variable === 'extra' ? (situation.extra ?? '') : answerOf(variable, situation.environment);
    const [left, right] = reversed ? [literal, value] : [value, literal];
    if (VERSION_VARIABLES.has(variable)) {
        const specifier = (0,_specifier_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSpecifier */ .as)(operator + right);
        if (specifier !== null)
            return (0,_specifier_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesSpecifier */ ._p)({ specifiers: [specifier] }, left);
    }
    return compareTexts(left, operator, right);
}
function answerOf(variable, environment) {
    const value = environment[variable];
    return variable === 'python_full_version' && value.endsWith('+') ? `${value}local` : value;
}
function compareTexts(left, operator, right) {
    switch (operator) {
        case 'in':
            return right.includes(left);
        case 'not in':
            return !right.includes(left);
        case '==':
        case '<=':
        case '>=':
            return left === right;
        case '!=':
            return left !== right;
        case '<':
        case '>':
        case '~=':
        case '===':
            return false;
    }
}
function compareWithSet(name, operator, set) {
    if (operator === 'in')
        return set.has(name);
    if (operator === 'not in')
        return !set.has(name);
    return operator === '!=';
}
function formatOperand(operand) {
    return operand.kind === 'variable' ? operand.name : quote(operand.value);
}
function quote(value) {
    const escaped = value.replace(/[\\\n\r\0]/g, (character) => ESCAPES[character] ?? character);
    if (!escaped.includes('"'))
        return `"${escaped}"`;
    return escaped.includes("'") ? `"${escaped.replaceAll('"', '\\x22')}"` : `'${escaped}'`;
}
const ESCAPES = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\0': '\\x00' };


/***/ }),

/***/ 933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ normalizeName),
/* harmony export */   u: () => (/* binding */ isValidName)
/* harmony export */ });
function normalizeName(name) {
    return name.replace(/[-_.]+/g, '-').toLowerCase();
}
function isValidName(text) {
    return /^(?:[a-z0-9]|[a-z0-9][a-z0-9._-]*[a-z0-9])$/i.test(text);
}


/***/ }),

/***/ 6891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ parseRequirement),
/* harmony export */   z: () => (/* binding */ formatRequirement)
/* harmony export */ });
/* harmony import */ var _support_compare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6024);
/* harmony import */ var _marker_parser_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5542);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(933);
/* harmony import */ var _specifier_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6376);





const IDENTIFIER = /[a-zA-Z0-9][a-zA-Z0-9._-]*\b/y;
const SPECIFIER = new RegExp(_specifier_js__WEBPACK_IMPORTED_MODULE_2__/* .SPECIFIER_PATTERN */ .Iw, 'iy');
const URL = /[^ \t]+/y;
const WILDCARD = /\.\*/y;
const LOCAL_PART = /\+[a-z0-9]/iy;
function parseRequirement(text) {
    const parser = new _marker_parser_js__WEBPACK_IMPORTED_MODULE_1__/* .MarkerParser */ .e(text);
    try {
        return { ok: true, requirement: readRequirement(parser) };
    }
    catch (thrown) {
        if (thrown instanceof _marker_parser_js__WEBPACK_IMPORTED_MODULE_1__/* .SyntaxProblem */ .b)
            return { ok: false, message: thrown.message, offset: thrown.offset };
        throw thrown;
    }
}
function formatRequirement(requirement) {
    const { name, extras, specifier, url, marker } = requirement;
    const bracketed = extras.length === 0 ? '' : `[${extras.map((extra) => extra.replace(/-$/, '_')).join(',')}]`;
    const source = url === null ? (0,_specifier_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSpecifierSet */ .IG)(specifier) : ` @ ${url}`;
    const condition = marker === null ? '' : `${url === null ? '' : ' '}; ${(0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMarker */ .gJ)(marker)}`;
    return name + bracketed + source + condition;
}
function readRequirement(parser) {
    parser.skipSpaces();
    const name = parser.take(IDENTIFIER) ?? parser.failExpecting('the name of a distribution');
    parser.skipSpaces();
    const extras = readExtras(parser);
    parser.skipSpaces();
    const isReference = parser.takeCharacter('@');
    const url = isReference ? readUrl(parser) : null;
    const specifier = isReference ? { specifiers: [] } : readSpecifiers(parser);
    const marker = parser.atEnd ? null : readCondition(parser, url, specifier);
    parser.expectEnd('the end of the requirement');
    return { name, normalizedName: (0,_name_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeName */ .P)(name), extras, specifier, url, marker };
}
function readCondition(parser, url, specifier) {
    if (!parser.takeCharacter(';'))
        parser.failExpecting(url !== null
            ? '";" and a marker after the URL'
            : specifier.specifiers.length === 0
                ? 'a version specifier, ";" or the end'
                : '",", ";" or the end');
    return parser.readMarker();
}
function readUrl(parser) {
    parser.skipSpaces();
    const url = parser.take(URL) ?? parser.failExpecting('a URL after "@"');
    parser.skipSpaces();
    return url;
}
function readExtras(parser) {
    const opened = parser.position;
    if (!parser.takeCharacter('['))
        return [];
    const extras = new Set();
    parser.skipSpaces();
    let extra = parser.take(IDENTIFIER);
    while (extra !== null) {
        extras.add((0,_name_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeName */ .P)(extra));
        parser.skipSpaces();
        if (!parser.takeCharacter(','))
            break;
        parser.skipSpaces();
        extra = parser.take(IDENTIFIER) ?? parser.failExpecting('the name of an extra after ","');
    }
    if (!parser.takeCharacter(']')) {
        if (parser.atEnd)
            parser.fail('the list of extras is not closed', opened);
        parser.failExpecting('"," or "]" in the list of extras');
    }
    return [...extras].sort(_support_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodeUnit */ .X);
}
function readSpecifiers(parser) {
    const opened = parser.position;
    const parenthesised = parser.takeCharacter('(');
    parser.skipSpaces();
    const start = parser.position;
    let written = '';
    for (let clause = parser.take(SPECIFIER); clause !== null; clause = parser.take(SPECIFIER)) {
        refuseTrail(parser, clause);
        written += clause;
        parser.skipSpaces();
        if (!parser.takeCharacter(','))
            break;
        written += ',';
        parser.skipSpaces();
    }
    if (parenthesised && !parser.takeCharacter(')')) {
        if (parser.atEnd)
            parser.fail('the parenthesis is not closed', opened);
        parser.failExpecting('"," or ")" after the version specifier');
    }
    parser.skipSpaces();
    return (0,_specifier_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSpecifierSet */ .m0)(written) ?? parser.fail('the version specifier cannot be read', start);
}
function refuseTrail(parser, clause) {
    if (parser.sees(WILDCARD))
        parser.fail(/^[=!]=/.test(clause)
            ? '".*" can only follow release numbers, not a pre-release, post-release, development release or local part'
            : '".*" can only be used with == and !=');
    if (parser.sees(LOCAL_PART))
        parser.fail('a local part ("+...") can only be used with == and !=');
}


/***/ }),

/***/ 6376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IG: () => (/* binding */ formatSpecifierSet),
/* harmony export */   Iw: () => (/* binding */ SPECIFIER_PATTERN),
/* harmony export */   W1: () => (/* binding */ ANY_VERSION),
/* harmony export */   _p: () => (/* binding */ matchesSpecifier),
/* harmony export */   as: () => (/* binding */ parseSpecifier),
/* harmony export */   m0: () => (/* binding */ parseSpecifierSet),
/* harmony export */   n6: () => (/* binding */ intersectSpecifiers),
/* harmony export */   w_: () => (/* binding */ filterVersions)
/* harmony export */ });
/* unused harmony exports formatSpecifier, asksForPrereleases */
/* harmony import */ var _support_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(696);


const ANY_VERSION = { specifiers: [] };
const RELEASE = 'v?(?:[0-9]+!)?[0-9]+';
const PRE = '(?:[-_.]?(?:alpha|beta|preview|pre|a|b|c|rc)[-_.]?[0-9]*)?';
const POST = '(?:-[0-9]+|[-_.]?(?:post|rev|r)[-_.]?[0-9]*)?';
const DEV = '(?:[-_.]?dev[-_.]?[0-9]*)?';
const LOCAL = '(?:\\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?';
const SPECIFIER_PATTERN = `(?:===[${_version_js__WEBPACK_IMPORTED_MODULE_0__/* .PYTHON_SPACE */ ._X}]*[^${_version_js__WEBPACK_IMPORTED_MODULE_0__/* .PYTHON_SPACE */ ._X};)]*` +
    `|[=!]=[${_version_js__WEBPACK_IMPORTED_MODULE_0__/* .PYTHON_SPACE */ ._X}]*${RELEASE}(?:\\.[0-9]+)*(?:\\.\\*|${PRE}${POST}${DEV}${LOCAL})` +
    `|~=[${_version_js__WEBPACK_IMPORTED_MODULE_0__/* .PYTHON_SPACE */ ._X}]*${RELEASE}(?:\\.[0-9]+)+${PRE}${POST}${DEV}` +
    `|[<>]=?[${_version_js__WEBPACK_IMPORTED_MODULE_0__/* .PYTHON_SPACE */ ._X}]*${RELEASE}(?:\\.[0-9]+)*${PRE}${POST}${DEV})`;
const WHOLE_SPECIFIER = new RegExp(`^${SPECIFIER_PATTERN}$`, 'i');
const PARTS = new RegExp(`^(===|==|!=|<=|>=|~=|<|>)[${_version_js__WEBPACK_IMPORTED_MODULE_0__/* .PYTHON_SPACE */ ._X}]*(.*)$`, 's');
const SPACE = new RegExp(`[${_version_js__WEBPACK_IMPORTED_MODULE_0__/* .PYTHON_SPACE */ ._X}]`);
const MAXIMUM_LENGTH = 20_000;
function parseSpecifierSet(text) {
    if (text.length > MAXIMUM_LENGTH)
        return null;
    const specifiers = [];
    for (const part of text.split(',')) {
        const clause = strip(part);
        if (clause === '')
            continue;
        const specifier = parseSpecifier(clause);
        if (specifier === null)
            return null;
        specifiers.push(specifier);
    }
    return { specifiers };
}
function parseSpecifier(text) {
    const clause = strip(text);
    if (!WHOLE_SPECIFIER.test(clause))
        return null;
    const parts = PARTS.exec(clause);
    if (parts === null)
        return null;
    const operator = parts[1];
    const version = strip(parts[2] ?? '');
    if (operator === '===')
        return { operator, text: version, version: null, wildcard: false };
    const wildcard = version.endsWith('.*');
    const parsed = (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(wildcard ? version.slice(0, -2) : version);
    return parsed === null ? null : { operator, text: version, version: parsed, wildcard };
}
function formatSpecifierSet(set) {
    const written = set.specifiers.map((specifier) => ({ specifier, text: formatSpecifier(specifier) }));
    written.sort((a, b) => (0,_support_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a.text, b.text));
    const byMeaning = new Map();
    for (const { specifier, text } of written) {
        const meaning = canonicalKey(specifier);
        if (!byMeaning.has(meaning))
            byMeaning.set(meaning, text);
    }
    return [...byMeaning.values()].join(',');
}
function formatSpecifier(specifier) {
    return specifier.operator + specifier.text;
}
function intersectSpecifiers(a, b) {
    return { specifiers: [...a.specifiers, ...b.specifiers] };
}
function matchesSpecifier(set, version, choice = {}) {
    const parsed = toVersion(version);
    if (choice.prereleases === false && parsed !== null && (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isPrerelease */ .V1)(parsed))
        return false;
    return set.specifiers.every((specifier) => matchesOne(specifier, version, parsed));
}
function asksForPrereleases(set) {
    return set.specifiers.some((specifier) => {
        if (specifier.operator === '!=' || specifier.wildcard)
            return false;
        const version = specifier.version ?? (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(specifier.text);
        return version !== null && (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isPrerelease */ .V1)(version);
    });
}
function filterVersions(set, versions, choice = {}) {
    const matching = [];
    const withoutPrereleases = [];
    let foundFinal = false;
    for (const version of versions) {
        const parsed = toVersion(version);
        if (!set.specifiers.every((specifier) => matchesOne(specifier, version, parsed)))
            continue;
        matching.push(version);
        if (parsed !== null && (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isPrerelease */ .V1)(parsed))
            continue;
        withoutPrereleases.push(version);
        foundFinal ||= parsed !== null;
    }
    const wanted = choice.prereleases ?? (asksForPrereleases(set) ? true : undefined);
    if (wanted === true)
        return matching;
    return wanted === false || foundFinal ? withoutPrereleases : matching;
}
function matchesOne(specifier, given, parsed) {
    const wanted = specifier.version;
    if (wanted === null) {
        const text = typeof given === 'string' ? given : (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .formatVersion */ .qh)(given);
        return text.toLowerCase() === specifier.text.toLowerCase();
    }
    if (parsed === null)
        return false;
    switch (specifier.operator) {
        case '==':
            return isEqual(specifier, wanted, parsed);
        case '!=':
            return !isEqual(specifier, wanted, parsed);
        case '>=':
            return (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(parsed, wanted) >= 0;
        case '<=':
            return (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePublicVersions */ .CC)(parsed, wanted) <= 0;
        case '>':
            return isAfter(wanted, parsed);
        case '<':
            return (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(parsed, (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isPrerelease */ .V1)(wanted) ? wanted : { ...wanted, dev: 0 }) < 0;
        case '~=':
            return ((0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(parsed, wanted) >= 0 &&
                (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(parsed, nextPrefix(wanted, wanted.release.slice(0, -1))) < 0);
        case '===':
            return false;
    }
}
function isEqual(specifier, wanted, version) {
    if (specifier.wildcard)
        return ((0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(version, firstOf(wanted, wanted.release)) >= 0 &&
            (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(version, nextPrefix(wanted, wanted.release)) < 0);
    return wanted.local === null
        ? (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePublicVersions */ .CC)(version, wanted) === 0
        : (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(version, wanted) === 0;
}
function isAfter(wanted, version) {
    if (wanted.dev !== null)
        return (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(version, { ...wanted, dev: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .successor */ .hG)(wanted.dev), local: null }) >= 0;
    if (wanted.post !== null)
        return (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(version, { ...wanted, post: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .successor */ .hG)(wanted.post), dev: 0, local: null }) >= 0;
    if ((0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(version, wanted) <= 0)
        return false;
    return !((0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareNumbers */ .S$)(version.epoch, wanted.epoch) === 0 &&
        (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareReleases */ .c0)(version.release, wanted.release) === 0 &&
        version.pre?.phase === wanted.pre?.phase &&
        (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareNumbers */ .S$)(version.pre?.number ?? 0, wanted.pre?.number ?? 0) === 0);
}
function firstOf(version, release) {
    return { epoch: version.epoch, release, pre: null, post: null, dev: 0, local: null };
}
function nextPrefix(version, prefix) {
    return firstOf(version, [...prefix.slice(0, -1), (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .successor */ .hG)(prefix.at(-1) ?? 0)]);
}
function canonicalKey(specifier) {
    const { operator, version, wildcard, text } = specifier;
    if (version === null || wildcard)
        return operator + text;
    if (operator === '~=')
        return operator + (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .formatVersion */ .qh)(version);
    let length = version.release.length;
    while (length > 1 && (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareNumbers */ .S$)(version.release[length - 1] ?? 0, 0) === 0)
        length -= 1;
    return operator + (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .formatVersion */ .qh)({ ...version, release: version.release.slice(0, length) });
}
function toVersion(version) {
    return typeof version === 'string' ? (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(version) : version;
}
function strip(text) {
    let start = 0;
    let end = text.length;
    while (start < end && SPACE.test(text.charAt(start)))
        start += 1;
    while (end > start && SPACE.test(text.charAt(end - 1)))
        end -= 1;
    return text.slice(start, end);
}


/***/ }),

/***/ 696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ comparePublicVersions),
/* harmony export */   S$: () => (/* binding */ compareNumbers),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   _X: () => (/* binding */ PYTHON_SPACE),
/* harmony export */   c0: () => (/* binding */ compareReleases),
/* harmony export */   hG: () => (/* binding */ successor),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   qh: () => (/* binding */ formatVersion)
/* harmony export */ });
/* unused harmony export formatPublicVersion */
const PYTHON_SPACE = '\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const MAXIMUM_LENGTH = 1024;
const VERSION = new RegExp(`^[${PYTHON_SPACE}]*v?` +
    '(?:(?<epoch>[0-9]+)!)?' +
    '(?<release>[0-9]+(?:\\.[0-9]+)*)' +
    '(?:[._-]?(?<phase>alpha|a|beta|b|preview|pre|c|rc)[._-]?(?<pre>[0-9]+)?)?' +
    '(?:-(?<implicitPost>[0-9]+)|[._-]?(?<postWord>post|rev|r)[._-]?(?<post>[0-9]+)?)?' +
    '(?:[._-]?(?<devWord>dev)[._-]?(?<dev>[0-9]+)?)?' +
    '(?:\\+(?<local>[a-z0-9]+(?:[._-][a-z0-9]+)*))?' +
    `[${PYTHON_SPACE}]*$`, 'i');
const PHASES = {
    a: 'a',
    alpha: 'a',
    b: 'b',
    beta: 'b',
    c: 'rc',
    rc: 'rc',
    pre: 'rc',
    preview: 'rc',
};
function parseVersion(text) {
    if (text.length > MAXIMUM_LENGTH)
        return null;
    const groups = VERSION.exec(text)?.groups;
    const release = groups?.release;
    if (groups === undefined || release === undefined)
        return null;
    const phase = groups.phase === undefined ? undefined : PHASES[groups.phase.toLowerCase()];
    const hasPost = groups.implicitPost !== undefined || groups.postWord !== undefined;
    return {
        epoch: toNumber(groups.epoch ?? '0'),
        release: release.split('.').map(toNumber),
        pre: phase === undefined ? null : { phase, number: toNumber(groups.pre ?? '0') },
        post: hasPost ? toNumber(groups.implicitPost ?? groups.post ?? '0') : null,
        dev: groups.devWord === undefined ? null : toNumber(groups.dev ?? '0'),
        local: groups.local === undefined ? null : groups.local.split(/[._-]/).map(toLocalPart),
    };
}
function formatVersion(version) {
    const local = version.local === null ? '' : `+${version.local.join('.')}`;
    return formatPublicVersion(version) + local;
}
function formatPublicVersion(version) {
    const epoch = isZero(version.epoch) ? '' : `${version.epoch}!`;
    const pre = version.pre === null ? '' : `${version.pre.phase}${version.pre.number}`;
    const post = version.post === null ? '' : `.post${version.post}`;
    const dev = version.dev === null ? '' : `.dev${version.dev}`;
    return epoch + version.release.join('.') + pre + post + dev;
}
function compareVersions(a, b) {
    return (comparePublicVersions(a, b) ||
        (a.local === null || b.local === null
            ? Number(a.local !== null) - Number(b.local !== null)
            : compareLocal(a.local, b.local)));
}
function comparePublicVersions(a, b) {
    return (compareNumbers(a.epoch, b.epoch) ||
        compareReleases(a.release, b.release) ||
        phaseRank(a) - phaseRank(b) ||
        compareNumbers(a.pre?.number ?? 0, b.pre?.number ?? 0) ||
        Number(a.post !== null) - Number(b.post !== null) ||
        compareNumbers(a.post ?? 0, b.post ?? 0) ||
        Number(a.dev === null) - Number(b.dev === null) ||
        compareNumbers(a.dev ?? 0, b.dev ?? 0));
}
function compareReleases(a, b) {
    const length = Math.max(a.length, b.length);
    for (let index = 0; index < length; index += 1) {
        const order = compareNumbers(a[index] ?? 0, b[index] ?? 0);
        if (order !== 0)
            return order;
    }
    return 0;
}
function isPrerelease(version) {
    return version.pre !== null || version.dev !== null;
}
function successor(number) {
    return typeof number === 'bigint' || number >= Number.MAX_SAFE_INTEGER ? BigInt(number) + 1n : number + 1;
}
function compareNumbers(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function phaseRank(version) {
    if (version.pre !== null)
        return version.pre.phase === 'a' ? 0 : version.pre.phase === 'b' ? 1 : 2;
    return version.post === null && version.dev !== null ? -1 : 3;
}
function compareLocal(a, b) {
    for (const [index, left] of a.entries()) {
        const right = b[index];
        if (right === undefined)
            return 1;
        const order = compareLocalParts(left, right);
        if (order !== 0)
            return order;
    }
    return a.length - b.length;
}
function compareLocalParts(a, b) {
    if (typeof a === 'string')
        return typeof b !== 'string' ? -1 : a < b ? -1 : a > b ? 1 : 0;
    return typeof b === 'string' ? 1 : compareNumbers(a, b);
}
function toLocalPart(text) {
    return /^[0-9]+$/.test(text) ? toNumber(text) : text.toLowerCase();
}
function toNumber(digits) {
    const number = Number(digits);
    return Number.isSafeInteger(number) ? number : BigInt(digits);
}
function isZero(number) {
    return compareNumbers(number, 0) === 0;
}


/***/ }),

/***/ 2415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ readAnalyzeDetails),
/* harmony export */   qQ: () => (/* binding */ toWeight),
/* harmony export */   xB: () => (/* binding */ AnalyzeDetails)
/* harmony export */ });
/* unused harmony exports Weight, Gap, DistributionRow, DifferenceRow, ManifestDetails, InstallCache, InstallDetails, DockerfileDetails, ReplacementDetails */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2311);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8456);


const Weight = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    value: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable().describe('Bytes; null when unknown, never 0 instead.'),
    provenance: _report_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceName */ .du,
    interval: _report_js__WEBPACK_IMPORTED_MODULE_0__/* .Interval */ .IX.optional().describe('Where an estimate lies.'),
    atLeast: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional().describe('Lower bound of an unknown weight, when one above 0 is known.'),
});
const Gap = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([
    'not-in-catalogue',
    'no-size-in-lock',
    'no-wheel-for-target',
    'source-only',
    'local',
    'url',
]);
const DistributionRow = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('Normalised name.'),
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe('null when nothing says which version is chosen.'),
    direct: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('A requirement names it.'),
    provided: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('The base image already brings it, so that it adds nothing.'),
    download: Weight,
    installed: Weight,
    retainedDownload: Weight.describe('What would not be downloaded if it were not needed.'),
    retainedInstalled: Weight.describe('What would not be installed if it were not needed.'),
    retainedBy: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .nullable()
        .optional()
        .describe('The distribution that alone keeps it (its immediate dominator); null when none does.'),
    neededBy: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).describe('Direct requirements that lead to it, sorted.'),
    why: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).describe('Shortest path from a direct requirement to it, both included.'),
    gap: Gap.nullable().describe('Why its weight is not known.'),
    location: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), line: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive().optional() }).optional(),
});
const DifferenceRow = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    before: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(), download: Weight, installed: Weight })
        .nullable()
        .describe('null: the distribution is new.'),
    after: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(), download: Weight, installed: Weight })
        .nullable()
        .describe('null: the distribution is gone.'),
});
const ManifestDetails = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    group: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe('Extra or dependency group; null for the requirements themselves.'),
    source: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['lock', 'catalogue']).describe('What the weights were read from.'),
    python: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    platform: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    download: Weight.describe('Without what the base image provides.'),
    installed: Weight.describe('Without what the base image provides.'),
    distributions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(DistributionRow).describe('Sorted by name.'),
    gaps: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional().describe('What could not be followed, as sentences.'),
    difference: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(DifferenceRow).optional().describe('Sorted by name; present when there is a base.'),
});
const InstallCache = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['mount', 'off', 'removed', 'kept', 'unknown'])
    .describe('mount: RUN --mount=type=cache; off: disabled by flag or variable; kept: stays in the layer.');
const InstallDetails = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    line: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
    endLine: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive().optional(),
    command: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('The command as written, on one line.'),
    stage: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().optional(),
    manifests: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).describe('Paths of the manifests that it installs.'),
    download: Weight,
    installed: Weight,
    cache: InstallCache,
});
const DockerfileDetails = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    stages: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        base: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('Image or stage that it starts from, variables expanded.'),
        line: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
    })),
    target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe('The stage that gets built; null for an unnamed one.'),
    base: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe('The image that the target ends up on; null when it is not known.'),
    baseProvides: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional().describe('Distributions that the base image brings, sorted.'),
    installs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(InstallDetails),
    systemPackages: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        installed: Weight,
        named: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('A command asks for it by name.'),
    }))
        .optional()
        .describe("What apt brings into the target's own layers, sorted by name."),
});
const ReplacementDetails = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    rule: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    line: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive().nullable(),
    from: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('The requirement as written.'),
    to: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).describe('What stands in its place; empty to drop it.'),
    index: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe('Label of the index that it needs; null for the one in use.'),
    evidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    caveat: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    safety: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['safe', 'suggested']),
    before: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ download: Weight, installed: Weight }),
    after: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ download: Weight, installed: Weight }),
});
const AnalyzeDetails = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    target: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        python: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        platform: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        pythonFrom: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('What the Python version was taken from, for a person.'),
    }),
    catalogueDate: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .nullable()
        .describe('ISO date of the embedded catalogue; null when it was not used.'),
    manifests: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(ManifestDetails),
    dockerfiles: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(DockerfileDetails),
    replacements: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(ReplacementDetails),
    ignoredBy: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ rule: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), by: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), findings: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative() }))
        .describe('What silenced findings: plimsoll.yml or a comment, with how many each.'),
});
function toWeight(quantity) {
    const { provenance } = quantity;
    switch (quantity.provenance) {
        case 'exact':
        case 'measured':
            return { value: quantity.value, provenance };
        case 'estimated':
            return { value: quantity.value, provenance, interval: (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .toInterval */ .ZQ)(quantity.interval) };
        case 'unknown':
            return quantity.atLeast > 0
                ? { value: null, provenance, atLeast: quantity.atLeast }
                : { value: null, provenance };
    }
}
function readAnalyzeDetails(details) {
    const parsed = AnalyzeDetails.safeParse(details);
    return parsed.success ? parsed.data : null;
}


/***/ }),

/***/ 8456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ REPORT_SCHEMA),
/* harmony export */   IX: () => (/* binding */ Interval),
/* harmony export */   ZQ: () => (/* binding */ toInterval),
/* harmony export */   du: () => (/* binding */ ProvenanceName),
/* harmony export */   pl: () => (/* binding */ Report)
/* harmony export */ });
/* unused harmony exports Verdict, Severity, Location, Metric, Saving, Edit, Fix, Finding, Praise, Notice, Subject */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2311);

const REPORT_SCHEMA = 'plimsoll.report/1';
const Verdict = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'warn', 'fail', 'inconclusive']);
const Severity = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['error', 'warning', 'info']);
const ProvenanceName = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['exact', 'measured', 'estimated', 'unknown']);
const Interval = zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable()])
    .describe('Lower and upper bound; null as upper bound means that none is known.');
function toInterval([low, high]) {
    return [low, Number.isFinite(high) ? high : null];
}
const Location = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Relative to the analysed folder, with forward slashes.'),
    startLine: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().optional(),
    endLine: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().optional(),
});
const Metric = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    label: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    value: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable().describe('null when the value is unknown; never 0 instead.'),
    unit: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['bytes', 'milliseconds', 'ratio', 'count', 'per-second']),
    better: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['lower', 'higher', 'neither']),
    interval: Interval.optional().describe('Where an estimated or unknown value lies.'),
    provenance: ProvenanceName,
    budget: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        max: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
        min: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
        maxGrowth: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional().describe('Largest allowed growth over the baseline, as a fraction.'),
    })
        .optional(),
    baseline: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ value: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(), ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).optional(),
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'warn', 'fail', 'inconclusive', 'none']).describe('`none`: no budget applies.'),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('Why the status is not pass.'),
});
const Saving = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    bytes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable().describe('null when it is unknown.'),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['installed', 'download', 'image']).describe('Which bytes are saved.'),
    provenance: ProvenanceName,
    interval: Interval.optional(),
});
const Edit = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    startLine: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    endLine: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .nonnegative()
        .describe('Inclusive; startLine - 1 means that lines are inserted before startLine.'),
    newText: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Whole lines, each with its line end; empty to remove the lines.'),
});
const Fix = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    safety: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['safe', 'suggested']),
    description: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    edits: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Edit),
});
const Finding = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    severity: Severity,
    title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('The finding in a few words.'),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('What is wrong and why it matters, with the evidence.'),
    location: Location.optional(),
    saving: Saving.optional(),
    fix: Fix.optional(),
    isNew: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .optional()
        .describe('Whether the base commit does not have the finding; absent without a comparison.'),
    ignored: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ by: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() })
        .optional()
        .describe('Present when plimsoll.yml or a comment in the file silences the finding.'),
});
const Praise = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    location: Location.optional(),
});
const Notice = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), location: Location.optional() });
const Subject = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    base: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
});
const Report = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(REPORT_SCHEMA),
    command: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    verdict: Verdict,
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('Why the verdict is inconclusive, or which gate failed.'),
    headline: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    subject: Subject,
    metrics: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Metric),
    findings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Finding),
    praise: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Praise),
    notices: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Notice),
    details: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J())
        .describe("The command's own object; its schema is the command's."),
});


/***/ }),

/***/ 1992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   We: () => (/* binding */ parseArguments),
/* harmony export */   ku: () => (/* binding */ lastValue),
/* harmony export */   sm: () => (/* binding */ valuesOf),
/* harmony export */   zy: () => (/* binding */ has)
/* harmony export */ });
/* harmony import */ var _word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8538);

const compiled = new WeakMap();
function parseArguments(words, table) {
    const entries = entriesOf(table);
    const options = [];
    const operands = [];
    let at = 0;
    while (at < words.length) {
        const word = words[at];
        if (word === undefined)
            break;
        const { text } = word;
        at += 1;
        if (text === '--') {
            if (table.stopsAtOperand)
                return { options, operands, rest: words.slice(at) };
            operands.push(...words.slice(at));
            break;
        }
        if (!text.startsWith('-') || text === '-') {
            if (table.stopsAtOperand)
                return { options, operands, rest: words.slice(at - 1) };
            operands.push(word);
            continue;
        }
        if (text.startsWith('--') || table.singleDash)
            at = longOption(words, at, word, table, entries, options);
        else
            at = shortOptions(words, at, word, entries, options);
    }
    return { options, operands, rest: [] };
}
function has(given, ...names) {
    return given.options.some((option) => names.includes(option.name));
}
function valuesOf(given, ...names) {
    return given.options.flatMap(({ name, value }) => (names.includes(name) && value !== null ? [value] : []));
}
function lastValue(given, ...names) {
    return valuesOf(given, ...names).at(-1) ?? null;
}
function longOption(words, next, word, table, entries, options) {
    const { text } = word;
    const equals = text.indexOf('=');
    const written = equals === -1 ? text : text.slice(0, equals);
    const entry = entries.get(written) ?? abbreviated(written, table, entries);
    const name = entry?.name ?? written;
    if (equals !== -1) {
        options.push({ name, value: (0,_word_js__WEBPACK_IMPORTED_MODULE_0__/* .tailOf */ .Cj)(word, equals + 1), word });
        return next;
    }
    return withFollowing(words, next, { name, takes: entry?.takes ?? 'nothing' }, word, options);
}
function shortOptions(words, next, word, entries, options) {
    const { text } = word;
    for (let index = 1; index < text.length; index += 1) {
        const letter = `-${text[index]}`;
        const entry = entries.get(letter) ?? { name: letter, takes: 'nothing' };
        if (entry.takes === 'nothing') {
            options.push({ name: entry.name, value: null, word });
            continue;
        }
        if (index + 1 < text.length) {
            const skip = text[index + 1] === '=' ? 2 : 1;
            options.push({ name: entry.name, value: (0,_word_js__WEBPACK_IMPORTED_MODULE_0__/* .tailOf */ .Cj)(word, index + skip), word });
            return next;
        }
        return withFollowing(words, next, entry, word, options);
    }
    return next;
}
function withFollowing(words, next, entry, word, options) {
    const { name, takes } = entry;
    if (takes === 'nothing') {
        options.push({ name, value: null, word });
        return next;
    }
    if (takes === 'value') {
        options.push({ name, value: words[next] ?? null, word });
        return Math.min(next + 1, words.length);
    }
    let at = next;
    for (let value = words[at]; value !== undefined && !value.text.startsWith('-'); value = words[at]) {
        options.push({ name, value, word });
        at += 1;
    }
    if (at === next)
        options.push({ name, value: null, word });
    return at;
}
function abbreviated(written, table, entries) {
    if (!table.abbreviates || written.length < 4)
        return undefined;
    const meant = new Map();
    for (const [spelling, entry] of entries)
        if (spelling.startsWith(written))
            meant.set(entry.name, entry);
    return meant.size === 1 ? [...meant.values()][0] : undefined;
}
function entriesOf(table) {
    const known = compiled.get(table);
    if (known !== undefined)
        return known;
    const entries = new Map();
    const add = (spellings, takes) => {
        for (const line of spellings) {
            const names = line.split(' ');
            const name = names[0] ?? line;
            for (const spelling of names)
                entries.set(spelling, { name, takes });
        }
    };
    add(table.values, 'value');
    add(table.flags ?? [], 'nothing');
    add(table.lists ?? [], 'list');
    compiled.set(table, entries);
    return entries;
}


/***/ }),

/***/ 5981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ recogniseRemoval)
/* harmony export */ });
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1992);

const RM = {
    values: [],
    flags: ['-r -R --recursive', '-f --force', '-v --verbose', '-p --parents', '-d --dir'],
    abbreviates: true,
};
function recogniseRemoval(command, name) {
    const words = command.words.slice(1);
    if (name === 'find')
        return recogniseFind(command, words);
    if (name !== 'rm' && name !== 'rmdir')
        return null;
    const given = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArguments */ .We)(words, RM);
    const recursive = name === 'rm' && (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .has */ .zy)(given, '-r');
    return {
        kind: 'removal',
        command,
        tool: name,
        paths: given.operands,
        recursive,
        removed: given.operands.map(({ text }) => text),
    };
}
const FIND_VALUES = new Set('-amin -anewer -atime -cmin -cnewer -context -ctime -fstype -gid -group -ilname -iname -inum -ipath -iregex -iwholename -links -lname -maxdepth -mindepth -mmin -mtime -name -newer -path -perm -regex -regextype -samefile -size -type -uid -used -user -wholename -xtype -fls -fprint -fprint0 -printf'.split(' '));
const HARMLESS = new Set('( ) -a -and -mindepth -depth -d -xdev -mount -follow -noleaf -print -print0 -regextype -warn -nowarn -true -daystart -ignore_readdir_race -fprint -fprint0 -fls -printf -ls'.split(' '));
const FIND_COMMANDS = new Set(['-exec', '-execdir', '-ok', '-okdir']);
function recogniseFind(command, words) {
    let at = 0;
    while (/^-(?:[HLP]|O.*|D)$/.test(words[at]?.text ?? ''))
        at += words[at]?.text === '-D' ? 2 : 1;
    const paths = [];
    for (let word = words[at]; word !== undefined && !/^(?:-.+|[(!,])$/.test(word.text); word = words[at]) {
        paths.push(word);
        at += 1;
    }
    const expression = readExpression(words.slice(at));
    if (!expression.removes)
        return null;
    const starts = paths.length === 0 ? ['.'] : paths.map(({ text }) => text);
    return {
        kind: 'removal',
        command,
        tool: 'find',
        paths,
        recursive: expression.recursive,
        removed: expression.narrowed ? [] : starts.flatMap((start) => removedBelow(start, expression)),
    };
}
function removedBelow(start, expression) {
    const { names, paths } = expression;
    if (names.length === 0 && paths.length === 0)
        return [start];
    const base = start === '/' ? '' : start.replace(/\/+$/, '');
    return [...names.map((name) => `${base}/**/${name}`), ...paths.map((path) => path.replaceAll('*', '**'))];
}
function readExpression(words) {
    const found = { removes: false, recursive: false, names: [], paths: [], narrowed: false };
    let alternatives = 0;
    let shallow = false;
    for (let at = 0; at < words.length; at += 1) {
        const text = words[at]?.text ?? '';
        if (FIND_COMMANDS.has(text)) {
            const end = words.findIndex((word, index) => index > at && (word.text === ';' || word.text === '+'));
            const inner = words.slice(at + 1, end === -1 ? words.length : end);
            if (/(?:^|\/)rm$/.test(inner[0]?.text ?? '')) {
                found.removes = true;
                found.recursive ||= inner.some((word) => /^-\w*[rR]|^--recursive$/.test(word.text));
            }
            at = end === -1 ? words.length : end;
            continue;
        }
        const takesValue = FIND_VALUES.has(text) || text.startsWith('-newer');
        const value = takesValue ? (words[at + 1]?.text ?? '') : '';
        if (takesValue)
            at += 1;
        switch (text) {
            case '-delete':
                found.removes = true;
                break;
            case '-name':
            case '-iname':
                found.names.push(value);
                break;
            case '-path':
            case '-wholename':
                found.paths.push(value);
                break;
            case '-o':
            case '-or':
                alternatives += 1;
                break;
            case '-type':
                found.narrowed ||= value !== 'f' && value !== 'd';
                break;
            case '-maxdepth':
                shallow = true;
                break;
            default:
                found.narrowed ||= !HARMLESS.has(text);
        }
    }
    const tests = found.names.length + found.paths.length;
    if (tests > 1 && alternatives < tests - 1)
        found.narrowed = true;
    if (tests === 0)
        found.recursive = true;
    if (shallow && !found.recursive)
        found.narrowed = true;
    return found;
}


/***/ }),

/***/ 8178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ recogniseCommand)
});

;// CONCATENATED MODULE: ./build/src/shell/families/compilation.js
const BUILDING = new Map([
    ['cargo', ['build', 'b', 'install', 'rustc', 'test', 'run', 'bench']],
    ['go', ['build', 'install', 'test', 'run', 'get']],
    ['bazel', ['build', 'test', 'run']],
    ['bazelisk', ['build', 'test', 'run']],
]);
const ONLY_ASKS = new Set(['--version', '-dumpversion', '-dumpmachine', '--help', '-h']);
function recogniseCompilation(command, name) {
    const words = command.words.slice(1);
    const building = BUILDING.get(name);
    if (building !== undefined) {
        const verb = words.find((word) => !/^[-+]/.test(word.text))?.value ?? '';
        return building.includes(verb) ? { kind: 'compilation', command } : null;
    }
    const asks = words.length > 0 && words.every((word) => ONLY_ASKS.has(word.text));
    return asks ? null : { kind: 'compilation', command };
}

// EXTERNAL MODULE: ./build/src/shell/arguments.js
var shell_arguments = __webpack_require__(1992);
;// CONCATENATED MODULE: ./build/src/shell/families/conda.js

const VALUES = [
    '-n --name',
    '-p --prefix',
    '-c --channel',
    '-r --root-prefix',
    '--file --environment-file --env-file',
    '--solver --experimental-solver',
    '--repodata-fn',
    '--subdir --platform',
    '--clone',
    '--download-threads',
    '--extract-threads',
    '--revision',
    '--console',
    '--rc-file',
    '--log-level',
    '--cacert-path',
    '--retry-clean-cache',
    '--repodata-ttl',
    '--environment-specifier --env-spec',
    '--category',
    '--relocate-prefix',
    '--safety-checks',
    '--channel-priority',
];
const FLAGS = [
    '-a --all',
    '-t --tarballs',
    '--force-pkgs-dirs',
    '-i --index-cache',
    '-l --logfiles',
    '-y --yes',
    '-q --quiet',
    '-v --verbose',
];
const WITH_FILE = {
    values: [...VALUES.filter((line) => !line.startsWith('--file')), '--file -f --environment-file --env-file'],
    flags: FLAGS,
};
const WITHOUT_FILE = { values: VALUES, flags: FLAGS };
const CLEAN = {
    values: VALUES.filter((line) => !line.startsWith('-p ')),
    flags: [...FLAGS.filter((line) => !line.startsWith('--force')), '-p --packages', '-f --force-pkgs-dirs'],
};
function recogniseConda(command, name) {
    const manager = name === 'micromamba' ? 'micromamba' : name === 'mamba' ? 'mamba' : 'conda';
    const words = command.words.slice(1);
    const global = (0,shell_arguments/* parseArguments */.We)(words, { ...WITH_FILE, stopsAtOperand: true });
    const verb = global.rest[0]?.value;
    if (verb === 'clean') {
        const given = (0,shell_arguments/* parseArguments */.We)(global.rest.slice(1), CLEAN);
        const removesPackages = (0,shell_arguments/* has */.zy)(given, '-a', '-t', '-p', '-f');
        return removesPackages ? { kind: 'cache-clean', command, manager: 'conda' } : null;
    }
    const isEnvironment = verb === 'env';
    const table = isEnvironment || manager !== 'conda' ? WITH_FILE : WITHOUT_FILE;
    const given = (0,shell_arguments/* parseArguments */.We)(global.rest, table);
    const [first, second, ...others] = given.operands;
    const operation = operationOf(first?.value, isEnvironment ? second?.value : undefined);
    if (operation === null)
        return null;
    const operands = isEnvironment ? others : given.operands.slice(1);
    return {
        kind: 'conda-install',
        command,
        manager,
        operation,
        packages: isEnvironment ? [] : operands,
        environmentFiles: (0,shell_arguments/* valuesOf */.sm)(given, '--file'),
    };
}
function operationOf(verb, environmentVerb) {
    switch (verb) {
        case 'install':
        case 'create':
            return verb;
        case 'update':
        case 'upgrade':
            return 'update';
        case 'env':
            if (environmentVerb === 'create')
                return 'env-create';
            return environmentVerb === 'update' ? 'env-update' : null;
        default:
            return null;
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/shell/families/download.js


const CURL = {
    values: [
        '-o --output',
        '--output-dir',
        '--url',
        ...words('-A,--user-agent -b,--cookie -c,--cookie-jar -C,--continue-at -d,--data -D,--dump-header -e,--referer -E,--cert -F,--form -h,--help -H,--header -K,--config -m,--max-time -P,--ftp-port -Q,--quote -r,--range -t,--telnet-option -T,--upload-file -u,--user -U,--proxy-user -w,--write-out -x,--proxy -X,--request -y,--speed-time -Y,--speed-limit -z,--time-cond'),
        ...words('--abstract-unix-socket --alt-svc --aws-sigv4 --cacert --capath --cert-type --ciphers --connect-timeout --connect-to --create-file-mode --crlfile --curves --data-ascii --data-binary --data-raw --data-urlencode --delegation --dns-interface --dns-ipv4-addr --dns-ipv6-addr --dns-servers --doh-url --egd-file --engine --etag-compare --etag-save --expect100-timeout --form-string --ftp-account --ftp-alternative-to-user --ftp-method --ftp-ssl-ccc-mode --happy-eyeballs-timeout-ms --haproxy-clientip --hostpubmd5 --hostpubsha256 --hsts --interface --ip-tos --ipfs-gateway --json --keepalive-cnt --keepalive-time --key --key-type --krb --libcurl --limit-rate --local-port --login-options --mail-auth --mail-from --mail-rcpt --max-filesize --max-redirs --netrc-file --noproxy --oauth2-bearer --pass --pinnedpubkey --preproxy --proto --proto-default --proto-redir --proxy-cacert --proxy-capath --proxy-cert --proxy-cert-type --proxy-ciphers --proxy-crlfile --proxy-header --proxy-key --proxy-key-type --proxy-pass --proxy-pinnedpubkey --proxy-service-name --proxy-tls13-ciphers --proxy-tlsauthtype --proxy-tlspassword --proxy-tlsuser --proxy1.0 --pubkey --random-file --rate --request-target --resolve --retry --retry-delay --retry-max-time --sasl-authzid --service-name --sigalgs --socks4 --socks4a --socks5 --socks5-gssapi-service --socks5-hostname --stderr --tftp-blksize --tls-max --tls13-ciphers --tlsauthtype --tlspassword --tlsuser --trace --trace-ascii --trace-config --unix-socket --upload-flags --url-query --variable --vlan-priority'),
    ],
    flags: ['-O --remote-name', '--remote-name-all'],
    abbreviates: true,
};
const WGET = {
    values: [
        '-O --output-document',
        '-P --directory-prefix',
        '-i --input-file',
        ...words('-o,--output-file -a,--append-output -e,--execute -B,--base -t,--tries -T,--timeout -w,--wait -Q,--quota -U,--user-agent -l,--level -A,--accept -R,--reject -D,--domains -I,--include-directories -X,--exclude-directories'),
        ...words('--config --rejected-log --bind-address --bind-dns-address --dns-servers --start-pos --progress --dns-timeout --connect-timeout --read-timeout --waitretry --limit-rate --restrict-file-names --prefer-family --retry-on-http-error --user --password --use-askpass --local-encoding --remote-encoding --unlink --cut-dirs --protocol-directories --default-page --http-user --http-password --header --compression --max-redirect --proxy-user --proxy-password --referer --load-cookies --save-cookies --post-data --post-file --method --body-data --body-file --secure-protocol --certificate --certificate-type --private-key --private-key-type --ca-certificate --ca-directory --crl-file --pinnedpubkey --random-file --egd-file --ciphers --hsts-file --ftp-user --ftp-password --warc-file --warc-header --warc-max-size --warc-dedup --warc-tempdir --exclude-domains --follow-tags --ignore-tags --accept-regex --reject-regex --regex-type --report-speed'),
    ],
    abbreviates: true,
};
const ARIA2 = {
    values: [
        '-d --dir',
        '-o --out',
        '-i --input-file',
        ...words('-l,--log -j,--max-concurrent-downloads -s,--split -x,--max-connection-per-server -k,--min-split-size -m,--max-tries -t,--timeout -U,--user-agent -M,--metalink-file -T,--torrent-file -O,--index-out -u,--max-upload-limit -S,--show-files'),
        ...words('--retry-wait --connect-timeout --header --referer --checksum --http-user --http-passwd --load-cookies --save-cookies --all-proxy --http-proxy --https-proxy --file-allocation --max-download-limit --max-overall-download-limit --console-log-level --log-level --summary-interval --lowest-speed-limit --ca-certificate --certificate --private-key --save-session --conf-path --input-file --piece-length --disk-cache --stop --uri-selector'),
    ],
};
const HUGGING_FACE = {
    values: [
        '--local-dir',
        '--cache-dir',
        '--revision',
        '--repo-type --type',
        '--token',
        '--max-workers',
        '--format',
    ],
    lists: ['--include', '--exclude'],
};
const GDOWN = {
    values: ['-O --output', '--id', '--proxy', '--speed', '--user-agent', '--format'],
};
const AWS = {
    values: words('--exclude --include --acl --sse --sse-c --sse-c-key --sse-kms-key-id --sse-c-copy-source --sse-c-copy-source-key --storage-class --website-redirect --content-type --cache-control --content-disposition --content-encoding --content-language --expires --source-region --page-size --request-payer --metadata --metadata-directive --expected-size --copy-props --endpoint-url --output --query --profile --region --color --ca-bundle --cli-read-timeout --cli-connect-timeout --checksum-mode --checksum-algorithm'),
};
const GOOGLE = {
    values: words('-o -h -u -x -j -z -a -L --project --account --billing-project --configuration --verbosity --format'),
};
function words(list) {
    return list.split(' ').map((names) => names.replace(',', ' '));
}
function recogniseDownload(command, name) {
    const read = READERS.get(name)?.(command);
    if (read === undefined || read === null)
        return null;
    return { kind: 'download', command, tool: name, patterns: [], ...read };
}
const READERS = new Map([
    ['curl', curl],
    ['wget', wget],
    ['wget2', wget],
    ['aria2c', aria2],
    ['hf', huggingFace],
    ['huggingface-cli', huggingFace],
    ['gdown', gdown],
    ['aws', aws],
    ['gsutil', gsutil],
    ['gcloud', gcloud],
]);
function curl(command) {
    const given = (0,shell_arguments/* parseArguments */.We)(command.words.slice(1), CURL);
    const urls = [...(0,shell_arguments/* valuesOf */.sm)(given, '--url'), ...given.operands];
    if (urls.length === 0)
        return null;
    const folder = (0,shell_arguments/* lastValue */.ku)(given, '--output-dir')?.text ?? '';
    const named = (0,shell_arguments/* valuesOf */.sm)(given, '-o')[0];
    if (named !== undefined)
        return { urls, output: fileOr(null, named.text, folder) };
    if ((0,shell_arguments/* has */.zy)(given, '-O', '--remote-name-all'))
        return { urls, output: inFolder(folder, nameInUrl(urls[0], '')) };
    return { urls, output: redirected(command) };
}
function wget(command) {
    const given = (0,shell_arguments/* parseArguments */.We)(command.words.slice(1), WGET);
    const urls = given.operands;
    if (urls.length === 0 && !(0,shell_arguments/* has */.zy)(given, '-i'))
        return null;
    const named = (0,shell_arguments/* lastValue */.ku)(given, '-O');
    if (named !== null)
        return { urls, output: fileOr(redirected(command), named.text, '') };
    const folder = (0,shell_arguments/* lastValue */.ku)(given, '-P')?.text ?? '';
    if (urls.length !== 1 || (0,shell_arguments/* has */.zy)(given, '-r', '--recursive', '-m', '--mirror'))
        return { urls, output: folder === '' ? '.' : folder };
    return { urls, output: inFolder(folder, nameInUrl(urls[0], 'index.html')) };
}
function aria2(command) {
    const given = (0,shell_arguments/* parseArguments */.We)(command.words.slice(1), ARIA2);
    const urls = given.operands;
    if (urls.length === 0 && !(0,shell_arguments/* has */.zy)(given, '-i'))
        return null;
    const folder = (0,shell_arguments/* lastValue */.ku)(given, '-d')?.text ?? '';
    const named = (0,shell_arguments/* lastValue */.ku)(given, '-o')?.text;
    if (named !== undefined)
        return { urls, output: inFolder(folder, named) };
    return { urls, output: inFolder(folder, nameInUrl(urls[0], '')) };
}
function huggingFace(command) {
    const given = (0,shell_arguments/* parseArguments */.We)(command.words.slice(1), HUGGING_FACE);
    const [verb, repository, ...files] = given.operands;
    if (verb?.value !== 'download' || repository === undefined)
        return null;
    const { environment } = command;
    const home = environment.get('HF_HOME');
    const hub = environment.get('HF_HUB_CACHE') ??
        (home === undefined ? '~/.cache/huggingface/hub' : external_node_path_.posix.join(home, 'hub'));
    return {
        urls: [repository],
        output: (0,shell_arguments/* lastValue */.ku)(given, '--local-dir')?.text ?? (0,shell_arguments/* lastValue */.ku)(given, '--cache-dir')?.text ?? hub,
        patterns: [...(0,shell_arguments/* valuesOf */.sm)(given, '--include'), ...files].map(({ text }) => text),
    };
}
function gdown(command) {
    const given = (0,shell_arguments/* parseArguments */.We)(command.words.slice(1), GDOWN);
    const urls = [...(0,shell_arguments/* valuesOf */.sm)(given, '--id'), ...given.operands];
    if (urls.length === 0)
        return null;
    return { urls, output: fileOr(redirected(command), (0,shell_arguments/* lastValue */.ku)(given, '-O')?.text ?? '.', '') };
}
function aws(command) {
    const given = (0,shell_arguments/* parseArguments */.We)(command.words.slice(1), AWS);
    const [service, verb, ...paths] = given.operands;
    if (service?.value !== 's3' || !['cp', 'mv', 'sync'].includes(verb?.value ?? ''))
        return null;
    return copied(command, paths);
}
function gsutil(command) {
    const given = (0,shell_arguments/* parseArguments */.We)(command.words.slice(1), GOOGLE);
    const [verb, ...paths] = given.operands;
    return ['cp', 'mv', 'rsync'].includes(verb?.value ?? '') ? copied(command, paths) : null;
}
function gcloud(command) {
    const given = (0,shell_arguments/* parseArguments */.We)(command.words.slice(1), GOOGLE);
    const [service, verb, ...paths] = given.operands;
    if (service?.value !== 'storage' || !['cp', 'mv', 'rsync'].includes(verb?.value ?? ''))
        return null;
    return copied(command, paths);
}
function copied(command, paths) {
    const destination = paths.at(-1);
    const sources = paths.slice(0, -1);
    const remote = (word) => /^[a-z0-9]+:\/\//i.test(word.text);
    if (destination === undefined || !sources.some(remote) || remote(destination))
        return null;
    return { urls: sources, output: fileOr(redirected(command), destination.text, '') };
}
function fileOr(standardOutput, named, folder) {
    return named === '-' || named === '/dev/stdout' ? standardOutput : inFolder(folder, named);
}
function inFolder(folder, name) {
    if (name === '')
        return folder === '' ? '.' : folder;
    return folder === '' || name.startsWith('/') ? name : external_node_path_.posix.join(folder, name);
}
function redirected(command) {
    const target = command.redirects.findLast(({ operator }) => /^(?:1?>>?|1?>\||&>>?)$/.test(operator))?.target;
    return target === undefined || target === null || target.text === '/dev/null' ? null : target.text;
}
function nameInUrl(url, otherwise) {
    const path = (url?.text ?? '').replace(/[?#].*$/s, '').replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, '');
    const name = path.slice(path.lastIndexOf('/') + 1);
    return name === '' ? otherwise : name;
}

;// CONCATENATED MODULE: ./build/src/shell/families/extraction.js

const TAR = {
    values: [
        '-f --file',
        '-C --directory --cd',
        '-X --exclude-from',
        '-T --files-from',
        '-I --use-compress-program',
        '-b --blocking-factor',
        '-g --listed-incremental',
        '-K --starting-file',
        '-L --tape-length',
        '-N --newer --after-date',
        '-V --label',
        '-F --info-script --new-volume-script',
        '-H --format',
        '--exclude',
        '--strip-components --strip-path',
        '--transform --xform',
        '--owner',
        '--group',
        '--mode',
        '--mtime',
        '--suffix',
        '--record-size',
        '--wildcards-match',
        '--to-command',
        '--warning',
        '--checkpoint-action',
        '--rsh-command',
        '--rmt-command',
        '--index-file',
        '--quoting-style',
        '--sort',
        '--one-top-level-dir',
        '--include',
        '--options',
        '-s',
        '--newer-mtime',
        '--add-file',
        '--volno-file',
        '--occurrence-of',
    ],
    flags: [
        '-x --extract --get',
        '-t --list',
        '-c --create',
        '-z --gzip',
        '-j --bzip2',
        '-J --xz',
        '-O --to-stdout',
    ],
    abbreviates: true,
};
const UNZIP = { values: ['-d', '-P'], lists: ['-x'] };
const COMPRESSOR = {
    values: ['-S --suffix', '-b --bits', '-T --threads', '-M --memory --memlimit', '-o', '-F --format', '-D'],
    flags: ['-d --decompress --uncompress', '-c --stdout --to-stdout', '-k --keep', '-t --test', '-l --list'],
};
const DECOMPRESSORS = new Set(['gunzip', 'bunzip2', 'unxz', 'unzstd']);
const COMPRESSORS = new Set(['gzip', 'bzip2', 'xz', 'zstd']);
function recogniseExtraction(command, name) {
    const words = command.words.slice(1);
    const found = (archive) => ({
        kind: 'extraction',
        command,
        archive: archive === undefined || archive?.text === '-' || archive === null ? null : archive,
    });
    if (name === 'tar' || name === 'bsdtar' || name === 'gtar') {
        const archive = tarArchive(words);
        return archive === 'not-extracting' ? null : found(archive);
    }
    if (name === 'unzip') {
        const given = (0,shell_arguments/* parseArguments */.We)(words, UNZIP);
        return (0,shell_arguments/* has */.zy)(given, '-l', '-t', '-Z', '-v', '-z') ? null : found(given.operands[0]);
    }
    if (DECOMPRESSORS.has(name))
        return found((0,shell_arguments/* parseArguments */.We)(words, COMPRESSOR).operands[0]);
    if (COMPRESSORS.has(name)) {
        const given = (0,shell_arguments/* parseArguments */.We)(words, COMPRESSOR);
        return (0,shell_arguments/* has */.zy)(given, '-d') ? found(given.operands[0]) : null;
    }
    const operands = words.filter((word) => !word.text.startsWith('-'));
    return ['x', 'e'].includes(operands[0]?.value ?? '') ? found(operands[1]) : null;
}
function tarArchive(words) {
    const first = words[0];
    if (first !== undefined && /^[A-Za-z]/.test(first.text) && first.value !== null)
        return traditionalTar(first.text, words.slice(1));
    const given = (0,shell_arguments/* parseArguments */.We)(words, TAR);
    if (!(0,shell_arguments/* has */.zy)(given, '-x'))
        return 'not-extracting';
    return (0,shell_arguments/* lastValue */.ku)(given, '-f');
}
function traditionalTar(letters, words) {
    if (!letters.includes('x'))
        return 'not-extracting';
    let next = 0;
    let archive = null;
    for (const letter of letters) {
        if (!'fCbXTIgKLNVFH'.includes(letter))
            continue;
        if (letter === 'f')
            archive = words[next] ?? null;
        next += 1;
    }
    return archive ?? (0,shell_arguments/* lastValue */.ku)((0,shell_arguments/* parseArguments */.We)(words.slice(next), TAR), '-f');
}

;// CONCATENATED MODULE: ./build/src/shell/families/git.js

const GLOBAL = {
    values: [
        '-C',
        '-c',
        '--git-dir',
        '--work-tree',
        '--namespace',
        '--super-prefix',
        '--config-env',
        '--attr-source',
        '--list-cmds',
    ],
    stopsAtOperand: true,
};
const CLONE = {
    values: [
        '-o --origin',
        '-b --branch',
        '-u --upload-pack',
        '--reference',
        '--reference-if-able',
        '--template',
        '-c --config',
        '--separate-git-dir',
        '--depth',
        '--shallow-since',
        '--shallow-exclude',
        '-j --jobs',
        '--filter',
        '--server-option',
        '--ref-format',
        '--bundle-uri',
        '--revision',
    ],
    flags: [
        '--recurse-submodules --recursive',
        '--single-branch',
        '--no-single-branch',
        '--shallow-submodules',
        '--no-shallow-submodules',
        '--no-checkout -n',
        '--bare',
        '--mirror',
        '--also-filter-submodules',
        '--no-tags',
        '--quiet -q',
        '--progress',
        '--sparse',
        '--local -l',
        '--no-local',
        '--shared -s',
        '--no-hardlinks',
        '--dissociate',
        '--remote-submodules',
        '--no-remote-submodules',
        '--reject-shallow',
        '--no-reject-shallow',
        '--verbose -v',
    ],
    abbreviates: true,
};
function recogniseGit(command) {
    const [subcommand, ...rest] = (0,shell_arguments/* parseArguments */.We)(command.words.slice(1), GLOBAL).rest;
    const operation = subcommand?.value ?? null;
    if (subcommand === undefined || operation === null)
        return null;
    if (operation !== 'clone')
        return { kind: 'git', command, operation };
    const given = (0,shell_arguments/* parseArguments */.We)(rest, CLONE);
    return {
        kind: 'clone',
        command,
        url: given.operands[0] ?? null,
        directory: given.operands[1] ?? null,
        shallow: isShallow(given),
        subcommand,
    };
}
function isShallow(given) {
    return ((0,shell_arguments/* has */.zy)(given, '--depth', '--shallow-since', '--shallow-exclude') ||
        (0,shell_arguments/* valuesOf */.sm)(given, '--filter').some(({ text }) => /^(?:blob:none|tree:\d+)$/.test(text)));
}

;// CONCATENATED MODULE: ./build/src/shell/families/npm.js

const NPM = {
    values: [
        '--prefix',
        '--registry',
        '--loglevel',
        '--omit',
        '--include',
        '-w --workspace',
        '--cache',
        '--tag',
        '--save-prefix',
        '--userconfig',
        '--globalconfig',
        '--install-strategy',
        '--cpu',
        '--os',
        '--libc',
        '--before',
        '--script-shell',
        '--fetch-retries',
        '--fetch-timeout',
        '--maxsockets',
        '--proxy',
        '--https-proxy',
        '--cafile',
    ],
};
const YARN = {
    values: [
        '--cwd',
        '--modules-folder',
        '--cache-folder',
        '--preferred-cache-folder',
        '--registry',
        '--network-timeout',
        '--network-concurrency',
        '--mutex',
        '--proxy',
        '--https-proxy',
        '--use-yarnrc',
        '--global-folder',
        '--link-folder',
        '--mode',
    ],
};
const PNPM = {
    values: [
        '-C --dir',
        '--filter -F',
        '--store-dir',
        '--modules-dir',
        '--virtual-store-dir',
        '--registry',
        '--reporter',
        '--loglevel',
        '--lockfile-dir',
        '--node-linker',
        '--network-concurrency',
        '--global-dir',
        '--child-concurrency',
        '--package-import-method',
        '--prefix',
    ],
};
const NPM_INSTALLS = new Set('install i in ins inst insta instal isnt isnta isntal add ci clean-install install-clean ic isntall-clean install-test it cit update up upgrade'.split(' '));
function recogniseNpm(command, name) {
    const manager = name === 'npm' || name === 'pnpm' ? name : 'yarn';
    const table = manager === 'npm' ? NPM : manager === 'pnpm' ? PNPM : YARN;
    const { operands, options } = (0,shell_arguments/* parseArguments */.We)(command.words.slice(1), table);
    const verb = operands[0]?.value ?? '';
    const next = operands[1]?.value ?? '';
    const clean = { kind: 'cache-clean', command, manager: 'npm' };
    const install = (from) => ({
        kind: 'npm-install',
        command,
        manager,
        packages: operands.slice(from),
    });
    if (verb === 'cache')
        return next === 'clean' || next === 'clear' || next === 'rm' ? clean : null;
    switch (manager) {
        case 'npm':
            return NPM_INSTALLS.has(verb) ? install(1) : null;
        case 'pnpm':
            if (verb === 'store')
                return next === 'prune' ? clean : null;
            return ['install', 'i', 'add', 'update', 'up', 'upgrade'].includes(verb) ? install(1) : null;
        default: {
            if (verb === 'global')
                return next === 'add' ? install(2) : null;
            if (operands.length > 0)
                return verb === 'install' || verb === 'add' ? install(1) : null;
            const asks = options.some((option) => ['--version', '-v', '--help', '-h'].includes(option.name));
            return asks ? null : install(0);
        }
    }
}

;// CONCATENATED MODULE: ./build/src/shell/families/ownership.js

const OPTIONS = {
    values: ['--from', '--reference'],
    flags: ['-R --recursive', '-h --no-dereference', '-v --verbose', '-c --changes', '-f --silent --quiet'],
    abbreviates: true,
};
const MODE_WITH_MINUS = /^-(?:[rwxXst]+|[ugo]|[0-7]+)(?:[-+=,].*)?$/;
function recogniseOwnership(command, name) {
    if (name !== 'chown' && name !== 'chmod' && name !== 'chgrp')
        return null;
    const words = command.words.slice(1);
    const mode = name === 'chmod' ? words.find((word) => MODE_WITH_MINUS.test(word.text)) : undefined;
    const given = (0,shell_arguments/* parseArguments */.We)(words.filter((word) => word !== mode), OPTIONS);
    const operands = mode === undefined ? given.operands : [mode, ...given.operands];
    const byReference = (0,shell_arguments/* has */.zy)(given, '--reference');
    const [specification] = operands;
    return {
        kind: 'ownership',
        command,
        tool: name,
        recursive: (0,shell_arguments/* has */.zy)(given, '-R'),
        specification: byReference ? null : (specification ?? null),
        paths: byReference ? operands : operands.slice(1),
    };
}

;// CONCATENATED MODULE: ./build/src/shell/families/python-install.js
function pythonInstall(command, manager, subcommand, known) {
    return {
        requirements: [],
        requirementFiles: [],
        constraintFiles: [],
        editables: [],
        indexUrl: null,
        extraIndexUrls: [],
        findLinks: [],
        extras: [],
        groups: [],
        noDevelopment: false,
        noDependencies: false,
        upgrade: false,
        cacheDisabled: false,
        cacheDirectory: null,
        target: null,
        ...known,
        kind: 'python-install',
        command,
        manager,
        subcommand,
    };
}
function namesIn(words) {
    return words.flatMap((word) => word.text.split(/[\s,]+/).filter((name) => name !== ''));
}
function pipCacheDisabledByEnvironment(command) {
    return /^(?:y|yes|t|true|on|1|n|no|f|false|off|0)$/i.test(command.environment.get('PIP_NO_CACHE_DIR') ?? '');
}
function uvCacheDisabledByEnvironment(command) {
    return /^(?:y|yes|t|true|on|1)$/i.test(command.environment.get('UV_NO_CACHE') ?? '');
}

;// CONCATENATED MODULE: ./build/src/shell/families/pip.js


const GENERAL = {
    values: [
        '--python',
        '--log --log-file --local-log',
        '--keyring-provider',
        '--proxy',
        '--retries',
        '--resume-retries',
        '--timeout --default-timeout',
        '--exists-action',
        '--trusted-host',
        '--cert',
        '--client-cert',
        '--cache-dir',
        '--use-feature',
        '--use-deprecated',
    ],
    flags: [
        '--no-cache-dir',
        '-q --quiet',
        '-v --verbose',
        '--isolated',
        '--require-virtualenv --require-venv',
        '--no-input',
        '--disable-pip-version-check',
        '--no-color',
        '--no-python-version-warning',
        '--debug',
        '-V --version',
        '-h --help',
    ],
    abbreviates: true,
};
const INSTALL = {
    values: [
        ...GENERAL.values,
        '-r --requirement',
        '-c --constraint',
        '--build-constraint',
        '-e --editable',
        '--group',
        '--requirements-from-script',
        '-t --target',
        '--platform',
        '--python-version',
        '--implementation',
        '--abi',
        '--root',
        '--prefix',
        '--src --source --source-dir --source-directory',
        '--upgrade-strategy',
        '-C --config-settings --config-setting',
        '--global-option',
        '--no-binary',
        '--only-binary',
        '--all-releases',
        '--only-final',
        '--uploaded-prior-to',
        '--progress-bar',
        '--root-user-action',
        '--report',
        '-i --index-url --pypi-url',
        '--extra-index-url',
        '-f --find-links',
        '-b --build --build-dir --build-directory',
        '--install-option',
    ],
    flags: [
        ...(GENERAL.flags ?? []),
        '--no-deps --no-dependencies',
        '--pre',
        '--dry-run',
        '--user',
        '-U --upgrade',
        '--force-reinstall',
        '-I --ignore-installed',
        '--ignore-requires-python',
        '--no-build-isolation',
        '--use-pep517',
        '--no-use-pep517',
        '--check-build-dependencies',
        '--break-system-packages',
        '--compile',
        '--no-compile',
        '--no-warn-script-location',
        '--no-warn-conflicts',
        '--prefer-binary',
        '--require-hashes',
        '--no-index',
        '--no-clean',
        '--process-dependency-links',
        '--egg',
    ],
    abbreviates: true,
};
const PIPX = {
    values: [
        '--suffix',
        '--python',
        '--preinstall',
        '-i --index-url',
        '--pip-args',
        '--fetch-python',
        '-r --requirement',
        '--with-suffix',
        '--backend',
    ],
    flags: ['-e --editable', '-f --force', '-q --quiet', '-v --verbose', '--global', '--include-deps'],
};
const BEFORE_SUBCOMMAND = { ...GENERAL, stopsAtOperand: true };
function recognisePip(command, words) {
    const general = (0,shell_arguments/* parseArguments */.We)(words, BEFORE_SUBCOMMAND);
    const [subcommand, ...rest] = general.rest;
    if (subcommand === undefined)
        return null;
    if (subcommand.value === 'cache') {
        const { operands } = (0,shell_arguments/* parseArguments */.We)(rest, GENERAL);
        return operands[0]?.value === 'purge' ? { kind: 'cache-clean', command, manager: 'pip' } : null;
    }
    if (subcommand.value !== 'install')
        return null;
    const own = (0,shell_arguments/* parseArguments */.We)(rest, INSTALL);
    const given = { ...own, options: [...general.options, ...own.options] };
    return pythonInstall(command, 'pip', subcommand, {
        requirements: given.operands,
        requirementFiles: (0,shell_arguments/* valuesOf */.sm)(given, '-r'),
        constraintFiles: (0,shell_arguments/* valuesOf */.sm)(given, '-c'),
        editables: (0,shell_arguments/* valuesOf */.sm)(given, '-e'),
        indexUrl: (0,shell_arguments/* lastValue */.ku)(given, '-i'),
        extraIndexUrls: (0,shell_arguments/* valuesOf */.sm)(given, '--extra-index-url'),
        findLinks: (0,shell_arguments/* valuesOf */.sm)(given, '-f'),
        groups: (0,shell_arguments/* valuesOf */.sm)(given, '--group').map(({ text }) => text.slice(text.lastIndexOf(':') + 1)),
        noDependencies: (0,shell_arguments/* has */.zy)(given, '--no-deps'),
        upgrade: (0,shell_arguments/* has */.zy)(given, '-U'),
        cacheDisabled: (0,shell_arguments/* has */.zy)(given, '--no-cache-dir') || pipCacheDisabledByEnvironment(command),
        cacheDirectory: (0,shell_arguments/* lastValue */.ku)(given, '--cache-dir'),
        target: (0,shell_arguments/* lastValue */.ku)(given, '-t', '--prefix', '--root'),
    });
}
function recognisePipx(command) {
    const { operands, options } = (0,shell_arguments/* parseArguments */.We)(command.words.slice(1), PIPX);
    const given = { options, operands, rest: [] };
    const [subcommand, ...packages] = operands;
    if (subcommand?.value !== 'install' && subcommand?.value !== 'inject')
        return null;
    const requirements = subcommand.value === 'inject' ? packages.slice(1) : packages;
    const editable = (0,shell_arguments/* has */.zy)(given, '-e');
    const pipArguments = (0,shell_arguments/* valuesOf */.sm)(given, '--pip-args').map(({ text }) => text);
    return pythonInstall(command, 'pipx', subcommand, {
        requirements: editable ? [] : requirements,
        editables: editable ? requirements : [],
        requirementFiles: (0,shell_arguments/* valuesOf */.sm)(given, '-r'),
        indexUrl: (0,shell_arguments/* lastValue */.ku)(given, '-i'),
        cacheDisabled: pipCacheDisabledByEnvironment(command) ||
            pipArguments.some((text) => /(?:^|\s)--no-cache-dir\b/.test(text)),
    });
}

;// CONCATENATED MODULE: ./build/src/shell/families/project-managers.js


const POETRY = {
    values: [
        '-C --directory',
        '-P --project',
        '--without',
        '--with',
        '--only',
        '-E --extras',
        '-G --group',
        '--python',
        '--platform',
        '--markers',
        '--source',
    ],
    flags: ['-D --dev', '--no-dev', '-e --editable', '--no-cache', '-n --no-interaction', '-q --quiet'],
};
const PDM = {
    values: [
        '-c --config',
        '-p --project',
        '-L --lockfile',
        '-G --group --with',
        '--without',
        '-k --skip',
        '--venv',
        '--override',
        '--frozen-lockfile-path',
        '-C --config-setting',
        '-x --exclude-newer',
    ],
    lists: ['-e --editable'],
    flags: ['--prod --production --no-dev', '-d --dev', '-q --quiet', '-v --verbose', '-I --ignore-python'],
};
const PIPENV = {
    values: [
        '-r --requirements',
        '-e --editable',
        '-i --index',
        '--extra-pip-args',
        '--categories',
        '--python',
        '--pypi-mirror',
    ],
    flags: ['-d --dev', '--deploy', '--system', '--ignore-pipfile'],
};
function recognisePoetry(command) {
    const given = (0,shell_arguments/* parseArguments */.We)(command.words.slice(1), POETRY);
    const [subcommand, ...operands] = given.operands;
    if (subcommand?.value === 'cache')
        return operands[0]?.value === 'clear' ? { kind: 'cache-clean', command, manager: 'poetry' } : null;
    if (subcommand === undefined || !['install', 'sync', 'add'].includes(subcommand.value ?? ''))
        return null;
    const adds = subcommand.value === 'add';
    const editable = adds && (0,shell_arguments/* has */.zy)(given, '-e');
    const only = namesIn((0,shell_arguments/* valuesOf */.sm)(given, '--only'));
    const without = namesIn((0,shell_arguments/* valuesOf */.sm)(given, '--without'));
    return pythonInstall(command, 'poetry', subcommand, {
        requirements: adds && !editable ? operands : [],
        editables: editable ? operands : [],
        extras: (0,shell_arguments/* has */.zy)(given, '--all-extras') ? ['*'] : namesIn((0,shell_arguments/* valuesOf */.sm)(given, '-E')),
        groups: [
            ...((0,shell_arguments/* has */.zy)(given, '--all-groups') ? ['*'] : []),
            ...namesIn((0,shell_arguments/* valuesOf */.sm)(given, '--with', '-G')),
            ...only,
        ],
        noDevelopment: (0,shell_arguments/* has */.zy)(given, '--no-dev', '--only-root') ||
            without.includes('dev') ||
            (only.length > 0 && !only.includes('dev')),
        cacheDisabled: (0,shell_arguments/* has */.zy)(given, '--no-cache'),
    });
}
function recognisePdm(command) {
    const given = (0,shell_arguments/* parseArguments */.We)(command.words.slice(1), PDM);
    const [subcommand, ...operands] = given.operands;
    if (subcommand === undefined || !['install', 'sync', 'add'].includes(subcommand.value ?? ''))
        return null;
    return pythonInstall(command, 'pdm', subcommand, {
        requirements: subcommand.value === 'add' ? operands : [],
        editables: (0,shell_arguments/* valuesOf */.sm)(given, '-e'),
        groups: namesIn((0,shell_arguments/* valuesOf */.sm)(given, '-G')).map((name) => (name === ':all' ? '*' : name)),
        noDevelopment: (0,shell_arguments/* has */.zy)(given, '--prod'),
    });
}
function recognisePipenv(command) {
    const given = (0,shell_arguments/* parseArguments */.We)(command.words.slice(1), PIPENV);
    const [subcommand, ...operands] = given.operands;
    if (subcommand?.value !== 'install' && subcommand?.value !== 'sync')
        return null;
    const pipArguments = (0,shell_arguments/* valuesOf */.sm)(given, '--extra-pip-args').map(({ text }) => text);
    return pythonInstall(command, 'pipenv', subcommand, {
        requirements: subcommand.value === 'install' ? operands : [],
        requirementFiles: (0,shell_arguments/* valuesOf */.sm)(given, '-r'),
        editables: (0,shell_arguments/* valuesOf */.sm)(given, '-e'),
        indexUrl: (0,shell_arguments/* lastValue */.ku)(given, '-i'),
        groups: namesIn((0,shell_arguments/* valuesOf */.sm)(given, '--categories')),
        noDevelopment: !(0,shell_arguments/* has */.zy)(given, '-d'),
        cacheDisabled: pipCacheDisabledByEnvironment(command) || pipArguments.some((text) => text.includes('--no-cache-dir')),
    });
}

// EXTERNAL MODULE: ./build/src/shell/word.js
var shell_word = __webpack_require__(8538);
;// CONCATENATED MODULE: ./build/src/shell/families/python.js


const SETUP_BUILDS = new Set('build build_ext build_py build_clib install develop bdist bdist_wheel bdist_egg'.split(' '));
function recognisePython(command) {
    const { code, module, rest } = invocationOf(command.words.slice(1));
    const program = (known) => ({
        kind: 'python-program',
        command,
        code: null,
        file: null,
        module: null,
        ...known,
    });
    if (code !== null)
        return program({ code: code.text });
    if (module !== null) {
        const name = module.value;
        if (name === null)
            return null;
        if (name === 'pip' || name === 'pip.__main__')
            return recognisePip(command, rest);
        if (name === 'build')
            return { kind: 'compilation', command };
        return program({ module: name });
    }
    const file = rest[0];
    if (file !== undefined && file.text !== '-') {
        const verbs = rest.slice(1).map((word) => word.value ?? '');
        if (/(?:^|\/)setup\.py$/.test(file.text) && verbs.some((verb) => SETUP_BUILDS.has(verb)))
            return { kind: 'compilation', command };
        return program({ file });
    }
    const input = command.redirects.findLast(({ operator }) => /^0?<<(?:-|<)?$/.test(operator))?.target;
    if (input !== undefined && input !== null)
        return program({ code: input.text });
    return null;
}
function invocationOf(words) {
    let at = 0;
    while (at < words.length) {
        const word = words[at];
        if (word === undefined)
            break;
        const { text } = word;
        at += 1;
        if (text === '--')
            break;
        if (!text.startsWith('-') || text === '-')
            return { code: null, module: null, rest: words.slice(at - 1) };
        if (text.startsWith('--')) {
            if (text === '--check-hash-based-pycs')
                at += 1;
            continue;
        }
        const letter = /[cmWX]/.exec(text.slice(1));
        if (letter === null)
            continue;
        const end = letter.index + 2;
        const joined = end < text.length ? (0,shell_word/* tailOf */.Cj)(word, end) : null;
        const value = joined ?? words[at] ?? null;
        const next = joined === null ? at + 1 : at;
        if (letter[0] === 'c')
            return { code: value, module: null, rest: words.slice(next) };
        if (letter[0] === 'm')
            return { code: null, module: value, rest: words.slice(next) };
        at = next;
    }
    return { code: null, module: null, rest: words.slice(at) };
}

// EXTERNAL MODULE: ./build/src/shell/families/removal.js
var removal = __webpack_require__(5981);
;// CONCATENATED MODULE: ./build/src/shell/families/system-packages.js

const APT = {
    values: [
        '-o --option',
        '-c --config-file',
        '-t --target-release --default-release',
        '-a --host-architecture',
        '-P --build-profiles',
        '--solver',
        '--planner',
    ],
    flags: ['--no-install-recommends --without-recommends', '--install-recommends'],
};
const APT_OPERATIONS = new Map([
    ['update', 'update'],
    ['install', 'install'],
    ['reinstall', 'install'],
    ['satisfy', 'install'],
    ['upgrade', 'upgrade'],
    ['full-upgrade', 'upgrade'],
    ['dist-upgrade', 'upgrade'],
    ['remove', 'remove'],
    ['purge', 'remove'],
    ['autoremove', 'autoremove'],
    ['auto-remove', 'autoremove'],
    ['autopurge', 'autoremove'],
]);
const APK = {
    values: [
        '-p --root',
        '-X --repository',
        '--keys-dir',
        '--repositories-file',
        '--arch',
        '--wait',
        '--cache-dir',
        '--cache-max-age',
        '--timeout',
        '--progress-fd',
        '-t --virtual',
    ],
    flags: ['--no-cache', '-U --update-cache --update', '-q --quiet', '-v --verbose'],
};
const APK_OPERATIONS = new Map([
    ['update', 'update'],
    ['add', 'install'],
    ['upgrade', 'upgrade'],
    ['del', 'remove'],
]);
const DNF = {
    values: [
        '-x --exclude --excludepkgs',
        '--enablerepo --enable-repo',
        '--disablerepo --disable-repo',
        '--repo --repoid',
        '--repofrompath',
        '--from-repo',
        '--installroot',
        '--releasever --release',
        '--setopt',
        '-c --config',
        '-d --debuglevel',
        '-e --errorlevel',
        '-R --randomwait',
        '--rpmverbosity',
        '--color',
        '--comment',
        '--forcearch --arch',
        '--advisory --advisories',
        '--bz --bzs',
        '--cve --cves',
        '--sec-severity --secseverity --advisory-severities',
        '--downloaddir --destdir',
        '--disableplugin --disable-plugin',
        '--enableplugin --enable-plugin',
        '--disableexcludes --disableexcludepkgs',
    ],
    flags: ['-y --assumeyes', '-q --quiet', '-v --verbose'],
};
const DNF_OPERATIONS = new Map([
    ['makecache', 'update'],
    ['check-update', 'update'],
    ['install', 'install'],
    ['in', 'install'],
    ['localinstall', 'install'],
    ['reinstall', 'install'],
    ['groupinstall', 'install'],
    ['update', 'upgrade'],
    ['upgrade', 'upgrade'],
    ['update-minimal', 'upgrade'],
    ['upgrade-minimal', 'upgrade'],
    ['distro-sync', 'upgrade'],
    ['remove', 'remove'],
    ['erase', 'remove'],
    ['rm', 'remove'],
    ['autoremove', 'autoremove'],
]);
function recogniseApt(command, name) {
    const given = (0,shell_arguments/* parseArguments */.We)(command.words.slice(1), APT);
    const verb = given.operands[0]?.value ?? '';
    if (['clean', 'autoclean', 'auto-clean', 'distclean'].includes(verb))
        return { kind: 'cache-clean', command, manager: 'apt' };
    return systemPackages(command, name === 'apt' ? 'apt' : 'apt-get', given, APT_OPERATIONS.get(verb), {
        recommendsDisabled: aptRecommendsDisabled(given),
    });
}
function recogniseApk(command) {
    const given = (0,shell_arguments/* parseArguments */.We)(command.words.slice(1), APK);
    const verb = given.operands[0]?.value ?? '';
    if (verb === 'cache') {
        const cleans = ['clean', 'purge'].includes(given.operands[1]?.value ?? '');
        return cleans ? { kind: 'cache-clean', command, manager: 'apk' } : null;
    }
    return systemPackages(command, 'apk', given, APK_OPERATIONS.get(verb), {
        recommendsDisabled: true,
        cacheDisabled: (0,shell_arguments/* has */.zy)(given, '--no-cache'),
        virtual: (0,shell_arguments/* lastValue */.ku)(given, '-t')?.text ?? null,
    });
}
function recogniseDnf(command, name) {
    const given = (0,shell_arguments/* parseArguments */.We)(command.words.slice(1), DNF);
    const verb = given.operands[0]?.value ?? '';
    if (verb === 'clean')
        return { kind: 'cache-clean', command, manager: 'dnf' };
    const settings = (0,shell_arguments/* valuesOf */.sm)(given, '--setopt').map(({ text }) => text.replaceAll(' ', ''));
    return systemPackages(command, name === 'yum' ? 'yum' : 'dnf', given, DNF_OPERATIONS.get(verb), {
        recommendsDisabled: settings.some((text) => /^(?:main\.)?install_weak_deps=(?:0|false|no|off)$/i.test(text)),
    });
}
function systemPackages(command, manager, given, operation, known) {
    const [subcommand, ...packages] = given.operands;
    if (subcommand === undefined || operation === undefined)
        return null;
    return {
        recommendsDisabled: false,
        cacheDisabled: false,
        virtual: null,
        ...known,
        kind: 'system-packages',
        command,
        manager,
        operation,
        packages: operation === 'update' || operation === 'autoremove' ? [] : packages,
        subcommand,
    };
}
function aptRecommendsDisabled(given) {
    let disabled = false;
    for (const { name, value } of given.options) {
        if (name === '--no-install-recommends')
            disabled = true;
        else if (name === '--install-recommends')
            disabled = value !== null && isFalse(value.text);
        else if (name === '-o') {
            const setting = /^\s*APT::Install-Recommends\s*=\s*"?([^"]*?)"?\s*$/i.exec(value?.text ?? '')?.[1];
            if (setting !== undefined)
                disabled = isFalse(setting);
        }
    }
    return disabled;
}
const isFalse = (text) => /^(?:0|no|false|without|off|disable)$/i.test(text);

;// CONCATENATED MODULE: ./build/src/shell/families/user-creation.js

const USERADD = {
    values: [
        '-b --base-dir',
        '-c --comment',
        '-d --home-dir --home',
        '-e --expiredate',
        '-f --inactive',
        '-g --gid',
        '-G --groups',
        '-k --skel',
        '-K --key',
        '-p --password',
        '-P --prefix',
        '-R --root',
        '-s --shell',
        '-u --uid',
        '-Z --selinux-user',
        '--selinux-range',
    ],
    abbreviates: true,
};
const GROUPADD = {
    values: ['-g --gid', '-K --key', '-p --password', '-P --prefix', '-R --root', '-U --users'],
};
const ADDUSER = {
    values: [
        '--conf',
        '--home -h',
        '--shell -s',
        '--gecos --comment -g',
        '--ingroup -G',
        '--uid -u',
        '--gid',
        '--firstuid',
        '--lastuid',
        '--firstgid',
        '--lastgid',
        '--add_extra_groups',
        '-k',
    ],
};
const ADDGROUP = { values: ['--conf', '--gid -g', '--firstgid', '--lastgid', '--shell'] };
const TABLES = new Map([
    ['useradd', USERADD],
    ['groupadd', GROUPADD],
    ['adduser', ADDUSER],
    ['addgroup', ADDGROUP],
]);
function recogniseUserCreation(command, name) {
    const table = TABLES.get(name);
    if (table === undefined)
        return null;
    const given = (0,shell_arguments/* parseArguments */.We)(command.words.slice(1), table);
    const first = given.operands[0]?.value ?? null;
    const createsGroup = name === 'groupadd' || name === 'addgroup';
    const withOwnGroup = name === 'adduser' && (0,shell_arguments/* has */.zy)(given, '--group');
    const home = (0,shell_arguments/* lastValue */.ku)(given, '-d', '--home')?.value ?? null;
    return {
        kind: 'user-creation',
        command,
        user: createsGroup ? null : first,
        group: createsGroup || withOwnGroup ? first : null,
        home: createsGroup ? null : home,
    };
}

;// CONCATENATED MODULE: ./build/src/shell/families/uv.js


const uv_GLOBAL = {
    values: [
        '--cache-dir',
        '--python-fetch',
        '--color',
        '--allow-insecure-host --trusted-host',
        '--directory',
        '--project',
        '--config-file',
        '--preview-features --preview-feature',
        '--python-preference',
    ],
    flags: ['-n --no-cache --no-cache-dir', '-q --quiet', '-v --verbose', '-h --help', '-V --version'],
};
const uv_BEFORE_SUBCOMMAND = { ...uv_GLOBAL, stopsAtOperand: true };
const RESOLVER_VALUES = [
    ...uv_GLOBAL.values,
    '--index',
    '--default-index',
    '-i --index-url',
    '--extra-index-url',
    '-f --find-links',
    '--index-strategy',
    '--keyring-provider',
    '-P --upgrade-package',
    '--upgrade-group',
    '--reinstall-package --force-reinstall-package',
    '--resolution',
    '--prerelease',
    '--fork-strategy',
    '-C --config-setting --config-settings',
    '--config-settings-package --config-setting-package',
    '--no-build-isolation-package',
    '--exclude-newer',
    '--exclude-newer-package',
    '--link-mode',
    '--refresh-package',
    '--no-build-package',
    '--no-binary-package',
    '--no-sources-package',
    '-p --python',
    '--python-platform',
    '--extra',
    '--group',
];
const uv_FLAGS = [
    ...(uv_GLOBAL.flags ?? []),
    '-U --upgrade',
    '--no-deps --no-dependencies',
    '--no-dev',
    '--no-default-groups',
    '--only-dev',
    '--all-extras',
    '--all-groups',
    '--system',
    '--editable',
];
const PIP = {
    values: [
        ...RESOLVER_VALUES,
        '-r --requirements --requirement',
        '-c --constraints --constraint',
        '-e --editable',
        '--overrides --override',
        '--excludes --exclude',
        '-b --build-constraints --build-constraint',
        '-t --target',
        '--prefix',
        '--no-binary',
        '--only-binary',
        '--python-version',
        '--torch-backend',
    ],
    flags: uv_FLAGS.filter((flag) => flag !== '--editable'),
};
const SYNC = {
    values: [
        ...RESOLVER_VALUES,
        '--no-extra',
        '--no-group',
        '--only-group',
        '--no-install-package',
        '--package',
        '--script',
        '--output-format',
    ],
    flags: uv_FLAGS,
};
const ADD = {
    values: [
        ...RESOLVER_VALUES,
        '-r --requirements --requirement',
        '-c --constraints --constraint',
        '-m --marker',
        '--optional',
        '--bounds',
        '--rev',
        '--tag',
        '--branch',
        '--package',
        '--script',
        '--no-install-package',
    ],
    flags: uv_FLAGS,
};
const TOOL = {
    values: [
        ...RESOLVER_VALUES,
        '-w --with',
        '--with-requirements',
        '--with-editable',
        '--with-executables-from',
        '--from',
        '-c --constraints --constraint',
        '--overrides --override',
        '--excludes --exclude',
        '-b --build-constraints --build-constraint',
        '--torch-backend',
    ],
    flags: ['-e --editable', ...uv_FLAGS.filter((flag) => flag !== '--editable')],
};
function recogniseUv(command) {
    const global = (0,shell_arguments/* parseArguments */.We)(command.words.slice(1), uv_BEFORE_SUBCOMMAND);
    const [first, ...rest] = global.rest;
    switch (first?.value) {
        case 'sync': {
            const given = withGlobal(global, (0,shell_arguments/* parseArguments */.We)(rest, SYNC));
            return pythonInstall(command, 'uv-sync', first, {
                ...common(command, given),
                extras: (0,shell_arguments/* has */.zy)(given, '--all-extras') ? ['*', ...extras(given)] : extras(given),
                groups: (0,shell_arguments/* has */.zy)(given, '--all-groups') ? ['*', ...groups(given)] : groups(given),
                noDevelopment: (0,shell_arguments/* has */.zy)(given, '--no-dev', '--no-default-groups', '--only-group'),
            });
        }
        case 'add': {
            const given = withGlobal(global, (0,shell_arguments/* parseArguments */.We)(rest, ADD));
            const editable = (0,shell_arguments/* has */.zy)(given, '--editable');
            return pythonInstall(command, 'uv-add', first, {
                ...common(command, given),
                requirements: editable ? [] : given.operands,
                editables: editable ? given.operands : [],
                requirementFiles: (0,shell_arguments/* valuesOf */.sm)(given, '-r'),
                constraintFiles: (0,shell_arguments/* valuesOf */.sm)(given, '-c'),
                extras: extras(given),
                groups: groups(given),
            });
        }
        case 'pip':
            return pip(command, global, rest);
        case 'tool':
            return tool(command, global, rest);
        case 'cache': {
            const { operands } = (0,shell_arguments/* parseArguments */.We)(rest, uv_GLOBAL);
            const cleans = operands[0]?.value === 'clean' && operands.length === 1;
            return cleans || operands[0]?.value === 'prune'
                ? { kind: 'cache-clean', command, manager: 'uv' }
                : null;
        }
        default:
            return null;
    }
}
function pip(command, global, words) {
    const before = (0,shell_arguments/* parseArguments */.We)(words, uv_BEFORE_SUBCOMMAND);
    const [subcommand, ...rest] = before.rest;
    if (subcommand?.value !== 'install' && subcommand?.value !== 'sync')
        return null;
    const given = withGlobal(global, withGlobal(before, (0,shell_arguments/* parseArguments */.We)(rest, PIP)));
    const syncs = subcommand.value === 'sync';
    return pythonInstall(command, 'uv-pip', subcommand, {
        ...common(command, given),
        requirements: syncs ? [] : given.operands,
        requirementFiles: syncs ? given.operands : (0,shell_arguments/* valuesOf */.sm)(given, '-r'),
        constraintFiles: (0,shell_arguments/* valuesOf */.sm)(given, '-c'),
        editables: (0,shell_arguments/* valuesOf */.sm)(given, '-e'),
        extras: (0,shell_arguments/* has */.zy)(given, '--all-extras') ? ['*', ...extras(given)] : extras(given),
        groups: groups(given).map((name) => name.slice(name.lastIndexOf(':') + 1)),
        target: (0,shell_arguments/* lastValue */.ku)(given, '-t', '--prefix'),
    });
}
function tool(command, global, words) {
    const before = (0,shell_arguments/* parseArguments */.We)(words, uv_BEFORE_SUBCOMMAND);
    const [subcommand, ...rest] = before.rest;
    if (subcommand?.value !== 'install')
        return null;
    const given = withGlobal(global, withGlobal(before, (0,shell_arguments/* parseArguments */.We)(rest, TOOL)));
    const editable = (0,shell_arguments/* has */.zy)(given, '-e');
    return pythonInstall(command, 'uv-tool', subcommand, {
        ...common(command, given),
        requirements: [
            ...(editable ? [] : given.operands),
            ...(0,shell_arguments/* valuesOf */.sm)(given, '-w'),
            ...(0,shell_arguments/* valuesOf */.sm)(given, '--with-executables-from'),
        ],
        requirementFiles: (0,shell_arguments/* valuesOf */.sm)(given, '--with-requirements'),
        constraintFiles: (0,shell_arguments/* valuesOf */.sm)(given, '-c'),
        editables: [...(editable ? given.operands : []), ...(0,shell_arguments/* valuesOf */.sm)(given, '--with-editable')],
    });
}
function withGlobal(global, own) {
    return { ...own, options: [...global.options, ...own.options] };
}
function common(command, given) {
    return {
        indexUrl: (0,shell_arguments/* lastValue */.ku)(given, '--default-index', '-i'),
        extraIndexUrls: (0,shell_arguments/* valuesOf */.sm)(given, '--index', '--extra-index-url'),
        findLinks: (0,shell_arguments/* valuesOf */.sm)(given, '-f'),
        noDependencies: (0,shell_arguments/* has */.zy)(given, '--no-deps'),
        upgrade: (0,shell_arguments/* has */.zy)(given, '-U'),
        cacheDisabled: (0,shell_arguments/* has */.zy)(given, '-n') || uvCacheDisabledByEnvironment(command),
        cacheDirectory: (0,shell_arguments/* lastValue */.ku)(given, '--cache-dir'),
    };
}
const extras = (given) => namesIn((0,shell_arguments/* valuesOf */.sm)(given, '--extra'));
const groups = (given) => namesIn((0,shell_arguments/* valuesOf */.sm)(given, '--group', '--only-group'));

;// CONCATENATED MODULE: ./build/src/shell/recognise.js














const BY_NAME = new Map([
    [recognisePipx, 'pipx'],
    [recogniseUv, 'uv'],
    [recognisePoetry, 'poetry'],
    [recognisePdm, 'pdm'],
    [recognisePipenv, 'pipenv'],
    [recogniseConda, 'conda mamba micromamba'],
    [recogniseApt, 'apt-get apt'],
    [recogniseApk, 'apk'],
    [recogniseDnf, 'dnf dnf5 microdnf tdnf yum'],
    [recogniseNpm, 'npm yarn yarnpkg pnpm'],
    [recogniseDownload, 'curl wget wget2 aria2c hf huggingface-cli gdown aws gsutil gcloud'],
    [recogniseGit, 'git'],
    [removal/* recogniseRemoval */.c, 'rm rmdir find'],
    [recogniseOwnership, 'chown chmod chgrp'],
    [
        recogniseExtraction,
        'tar bsdtar gtar unzip gunzip gzip bunzip2 bzip2 unxz xz unzstd zstd 7z 7za 7zr unrar',
    ],
    [
        recogniseCompilation,
        'gcc g++ cc c++ clang clang++ gfortran nvcc hipcc make gmake cmake ninja meson bazel bazelisk scons rustc cargo go',
    ],
    [recogniseUserCreation, 'useradd adduser groupadd addgroup'],
].flatMap(([recogniser, names]) => names.split(' ').map((name) => [name, recogniser])));
const recognise_PIP = /^pip(?:\d+(?:\.\d+)?)?$/;
const PYTHON = /^(?:python|pypy)(?:\d+(?:\.\d+)?)?$/;
const VERSIONED_COMPILER = /^(?:gcc|g\+\+|clang|clang\+\+|gfortran)-\d+(?:\.\d+)*$/;
function recogniseCommand(command) {
    const { name } = command;
    if (name === null)
        return null;
    const recogniser = BY_NAME.get(name);
    if (recogniser !== undefined)
        return recogniser(command, name);
    if (recognise_PIP.test(name))
        return recognisePip(command, command.words.slice(1));
    if (PYTHON.test(name))
        return recognisePython(command);
    if (VERSIONED_COMPILER.test(name))
        return recogniseCompilation(command, name);
    return null;
}


/***/ }),

/***/ 8538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ isSimpleExpansion),
/* harmony export */   Cj: () => (/* binding */ tailOf),
/* harmony export */   E4: () => (/* binding */ traceWord),
/* harmony export */   MU: () => (/* binding */ evaluateWord),
/* harmony export */   Pc: () => (/* binding */ evaluateWords)
/* harmony export */ });
const EXPANSION = /\$(?:([A-Za-z_][A-Za-z0-9_]*)|\{([A-Za-z_][A-Za-z0-9_]*)(?:(:?[-+=?])([^'"\\$`{}]*))?\}|[0-9?@*#!$-])/y;
function isSimpleExpansion(text) {
    EXPANSION.lastIndex = 0;
    return EXPANSION.exec(text)?.[0].length === text.length;
}
function evaluateWords(source, span, variables, budget) {
    const pieces = piecesOf(source.text, span, variables, budget);
    const raw = source.text.slice(span.start, span.end);
    const range = source.toScript(span.start, span.end);
    if (!pieces.some((piece) => piece.splits && (piece.text === '' || /[ \t\n]/.test(piece.text))))
        return [joined(pieces, raw, range)];
    return fieldsOf(pieces).map((field) => joined(field, raw, range));
}
function evaluateWord(source, span, variables, budget) {
    const raw = source.text.slice(span.start, span.end);
    return joined(piecesOf(source.text, span, variables, budget), raw, source.toScript(span.start, span.end));
}
function traceWord(source, span, variables, budget) {
    const starts = [];
    const ends = [];
    let text = '';
    for (const piece of piecesOf(source.text, span, variables, budget)) {
        for (let index = 0; index < piece.text.length; index += 1) {
            starts.push(piece.verbatim ? piece.start + index : piece.start);
            ends.push(piece.verbatim ? piece.start + index + 1 : piece.end);
        }
        text += piece.text;
    }
    return { text, starts, ends };
}
function tailOf(word, from) {
    const { raw, text, value, range } = word;
    const start = raw.startsWith(text.slice(0, from)) ? Math.min(range.start + from, range.end) : range.start;
    const rest = value === null && !raw.startsWith(text.slice(0, from))
        ? text.slice(from)
        : raw.slice(start - range.start);
    const tail = text.slice(from);
    const known = value !== null || !/[$`]/.test(tail);
    return { raw: rest, value: known ? tail : null, text: tail, range: { start, end: range.end } };
}
function joined(pieces, raw, range) {
    let text = '';
    let known = true;
    for (const piece of pieces) {
        text += piece.text;
        known &&= piece.known;
    }
    return { raw, value: known ? text : null, text, range };
}
function fieldsOf(pieces) {
    const fields = [];
    let current = [];
    const finish = () => {
        if (current.some((piece) => piece.quoted || piece.text !== ''))
            fields.push(current);
        current = [];
    };
    for (const piece of pieces) {
        if (!piece.splits) {
            current.push(piece);
            continue;
        }
        const parts = piece.text.split(/[ \t\n]+/);
        parts.forEach((part, index) => {
            if (index > 0)
                finish();
            current.push({ ...piece, text: part });
        });
    }
    finish();
    return fields;
}
function piecesOf(text, span, variables, budget) {
    const pieces = [];
    const { end } = span;
    let nextOpaque = 0;
    let inQuotes = false;
    let plainFrom = span.start;
    let at = span.start;
    const plain = (upTo, quoted) => {
        if (upTo > plainFrom)
            pieces.push({
                text: text.slice(plainFrom, upTo),
                start: plainFrom,
                end: upTo,
                splits: false,
                verbatim: true,
                known: true,
                quoted,
            });
    };
    const replace = (upTo, replacement, more = {}) => {
        plain(at, inQuotes);
        pieces.push({
            text: replacement,
            start: at,
            end: upTo,
            splits: false,
            verbatim: false,
            known: true,
            quoted: inQuotes,
            ...more,
        });
        at = upTo;
        plainFrom = upTo;
    };
    while (at < end) {
        const opaque = span.opaque[nextOpaque];
        if (opaque !== undefined && at >= opaque.start) {
            nextOpaque += 1;
            if (opaque.end <= at)
                continue;
            const upTo = Math.min(opaque.end, end);
            replace(upTo, text.slice(at, upTo), { verbatim: true, known: false });
            continue;
        }
        const character = text[at];
        if (character === '"') {
            replace(at + 1, '', { quoted: true });
            inQuotes = !inQuotes;
        }
        else if (character === "'" && !inQuotes) {
            const close = text.indexOf("'", at + 1);
            const stop = close === -1 || close >= end ? end : close;
            const start = at + 1;
            replace(Math.min(stop + 1, end), text.slice(start, stop), { start, verbatim: true, quoted: true });
        }
        else if (character === '\\' && at + 1 < end) {
            const next = text[at + 1] ?? '';
            if (next === '\n')
                replace(at + 2, '');
            else if (!inQuotes || '$`"\\'.includes(next))
                replace(at + 2, next, { quoted: true });
            else
                at += 2;
        }
        else if (character === '$') {
            const expansion = expansionAt(text, at, end, variables, budget);
            if (expansion === null)
                at += 1;
            else {
                const { written, value } = expansion;
                const upTo = at + written.length;
                if (value === null)
                    replace(upTo, written, { verbatim: true, known: false });
                else
                    replace(upTo, value, { splits: !inQuotes });
            }
        }
        else if (character === '`') {
            replace(at + 1, '`', { verbatim: true, known: false });
        }
        else
            at += 1;
    }
    at = end;
    plain(end, inQuotes);
    return pieces;
}
function expansionAt(text, at, end, variables, budget) {
    EXPANSION.lastIndex = at;
    const match = EXPANSION.exec(text);
    if (match === null || at + match[0].length > end) {
        return '({\'"'.includes(text[at + 1] ?? ' ') && at + 1 < end ? { written: '$', value: null } : null;
    }
    const [written, bare, braced, operator, alternative] = match;
    const value = variables.get(bare ?? braced ?? '');
    if (value === undefined)
        return { written, value: null };
    const result = withOperator(value, operator, alternative ?? '');
    if (result.length > budget.remaining)
        return { written, value: null };
    budget.remaining -= result.length;
    return { written, value: result };
}
function withOperator(value, operator, alternative) {
    switch (operator) {
        case ':-':
        case ':=':
            return value === '' ? alternative : value;
        case ':+':
            return value === '' ? '' : alternative;
        case '+':
            return alternative;
        default:
            return value;
    }
}


/***/ }),

/***/ 832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   WU: () => (/* binding */ resolveRelativePath),
/* harmony export */   pG: () => (/* binding */ resolveContainerPath),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
function resolveContainerPath(folder, path) {
    const parts = [];
    for (const part of `${path.startsWith('/') ? '' : folder}/${path}`.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return `/${parts.join('/')}`;
}
function isInside(path, folder) {
    return folder === '/' || path === folder || path.startsWith(`${folder}/`);
}
function resolveRelativePath(folder, path) {
    const parts = [];
    for (const part of `${folder}/${path}`.split('/')) {
        if (part === '..') {
            if (parts.length === 0)
                return null;
            parts.pop();
        }
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return parts.join('/');
}
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash === -1 ? '' : path.slice(0, slash);
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 6710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ SourceText)
/* harmony export */ });
class SourceText {
    path;
    text;
    encoding;
    byteOrderMark;
    #lineStarts;
    #lineBytes;
    #isOneBytePerCharacter;
    constructor(path, text, encoding, byteOrderMark) {
        this.path = path;
        this.text = text;
        this.encoding = encoding;
        this.byteOrderMark = byteOrderMark;
    }
    static fromBytes(path, bytes) {
        try {
            const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
            return SourceText.fromString(path, text);
        }
        catch {
            return new SourceText(path, Buffer.from(bytes).toString('latin1'), 'latin1', false);
        }
    }
    static fromString(path, text) {
        const byteOrderMark = text.startsWith('\uFEFF');
        return new SourceText(path, byteOrderMark ? text.slice(1) : text, 'utf-8', byteOrderMark);
    }
    withText(text) {
        return new SourceText(this.path, text, this.encoding, this.byteOrderMark);
    }
    toBytes() {
        return Buffer.from(this.byteOrderMark ? `\uFEFF${this.text}` : this.text, this.encoding);
    }
    lineAt(offset) {
        const starts = this.lineStarts;
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low + 1;
    }
    columnAt(offset) {
        return offset - this.lineStart(this.lineAt(offset)) + 1;
    }
    lineStart(line) {
        return this.lineStarts[line - 1] ?? this.text.length;
    }
    get lineCount() {
        return this.lineStarts.length;
    }
    range(start, end) {
        return { start, end, startLine: this.lineAt(start), endLine: this.lineAt(Math.max(start, end - 1)) };
    }
    byteOffset(offset) {
        this.#isOneBytePerCharacter ??=
            this.encoding === 'latin1' || Buffer.byteLength(this.text) === this.text.length;
        const before = this.#isOneBytePerCharacter ? offset : this.#bytesBefore(offset);
        return (this.byteOrderMark ? 3 : 0) + before;
    }
    #bytesBefore(offset) {
        const { lineStarts } = this;
        if (this.#lineBytes === undefined) {
            let bytes = 0;
            this.#lineBytes = lineStarts.map((start, index) => {
                if (index > 0)
                    bytes += Buffer.byteLength(this.text.slice(lineStarts[index - 1], start));
                return bytes;
            });
        }
        const line = this.lineAt(offset);
        return ((this.#lineBytes[line - 1] ?? 0) + Buffer.byteLength(this.text.slice(this.lineStart(line), offset)));
    }
    get lineStarts() {
        if (this.#lineStarts === undefined) {
            const starts = [0];
            for (let at = this.text.indexOf('\n'); at !== -1; at = this.text.indexOf('\n', at + 1))
                starts.push(at + 1);
            this.#lineStarts = starts;
        }
        return this.#lineStarts;
    }
}


/***/ }),

/***/ 4039:
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
/* harmony import */ var _support_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1418);

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

/***/ 1546:
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

/***/ 158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   AJ: () => (/* binding */ openWorkingTree),
/* harmony export */   Gz: () => (/* binding */ below)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8500);
/* harmony import */ var _support_compare_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1622);
/* harmony import */ var _generated_folders_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4039);
/* harmony import */ var _read_limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2533);
/* harmony import */ var _relative_path_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1546);









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
