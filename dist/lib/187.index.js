export const id = 187;
export const ids = [187];
export const modules = {

/***/ 50299:
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
var external_node_path_ = __webpack_require__(76760);
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
var shell_word = __webpack_require__(58538);
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
var external_node_v8_ = __webpack_require__(78877);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/src/support/errors.js
var errors = __webpack_require__(51622);
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
    const [{ Language, Parser }, files] = await Promise.all([__webpack_require__.e(/* import() */ 33).then(__webpack_require__.bind(__webpack_require__, 40033)), readGrammarFiles()]);
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
var recognise = __webpack_require__(48178);
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

/***/ 98112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ buildStageGraph)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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
var check_instruction = __webpack_require__(74934);
// EXTERNAL MODULE: ./build/src/docker/dockerfile/expand.js + 1 modules
var expand = __webpack_require__(13092);
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

/***/ 74934:
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
var heredoc_word = __webpack_require__(90418);
// EXTERNAL MODULE: ./build/src/docker/dockerfile/mounts.js
var mounts = __webpack_require__(9251);
// EXTERNAL MODULE: ./build/src/docker/dockerfile/white-space.js
var white_space = __webpack_require__(57075);
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

/***/ 90418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readHeredocWord),
/* harmony export */   Z: () => (/* binding */ heredocsOfLine)
/* harmony export */ });
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13092);

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

/***/ 28456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ parseDockerfile)
});

// EXTERNAL MODULE: ./build/src/docker/dockerfile/check-instruction.js + 1 modules
var check_instruction = __webpack_require__(74934);
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
var heredoc_word = __webpack_require__(90418);
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
var white_space = __webpack_require__(57075);
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
var lines = __webpack_require__(62326);
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


/***/ })

};
