export const id = 964;
export const ids = [964,97];
export const modules = {

/***/ 45521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ withoutMagics),
/* harmony export */   n: () => (/* binding */ isForeignCell)
/* harmony export */ });
function withoutMagics(text, kind) {
    const magicLine = /^([ \t]*)(?:%%?[A-Za-z_]|!(?!=)).*$/gm;
    const lines = text.replace(magicLine, (line, indent) => indent + pass(line.length - indent.length));
    if (kind === 'file')
        return lines;
    return lines
        .replace(/^([ \t]*)([\w.,\t ]+=[ \t]*)([!%]\w.*)$/gm, (_line, indent, target, magic) => indent + target + 'None'.slice(0, magic.length).padEnd(magic.length))
        .replace(/^([ \t]*)(\?{1,2}[\w.]+|[\w.]+\?{1,2})[ \t]*$/gm, (line, indent) => indent + pass(line.length - indent.length));
}
function isForeignCell(text) {
    const magic = /^\s*%%(\w+)/.exec(text)?.[1];
    return magic !== undefined && !PYTHON_CELL_MAGICS.has(magic);
}
const PYTHON_CELL_MAGICS = new Set([
    'time',
    'timeit',
    'capture',
    'prun',
    'python',
    'python3',
]);
function pass(length) {
    return length < 4 ? ' '.repeat(length) : 'pass'.padEnd(length);
}


/***/ }),

/***/ 28964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readNotebookUsage: () => (/* binding */ readNotebookUsage)
});

// EXTERNAL MODULE: ./build/src/support/errors.js
var errors = __webpack_require__(51622);
// EXTERNAL MODULE: ./build/src/support/source-text.js
var source_text = __webpack_require__(46710);
// EXTERNAL MODULE: ./build/src/python/imports/magics.js
var magics = __webpack_require__(45521);
;// CONCATENATED MODULE: ./build/src/python/imports/notebook-lines.js
const SPACE = /[ \t\r\n]*/y;
const KEY = '"source"';
const MAXIMUM_LOOKAHEAD = 1000;
function locateSources(json, sources) {
    const candidates = readCandidates(json);
    let next = 0;
    return sources.map((source) => {
        const end = Math.min(candidates.length, next + MAXIMUM_LOOKAHEAD);
        for (let index = next; index < end; index += 1) {
            const candidate = candidates[index];
            if (candidate === undefined || candidate.text !== source)
                continue;
            next = index + 1;
            return linesOf(candidate.strings);
        }
        return [];
    });
}
function readCandidates(json) {
    const candidates = [];
    let at = json.indexOf(KEY);
    while (at !== -1) {
        const strings = readStrings(json, at + KEY.length);
        if (strings !== null)
            candidates.push({ text: strings.map(({ value }) => value).join(''), strings });
        at = json.indexOf(KEY, strings?.at(-1)?.end ?? at + KEY.length);
    }
    return candidates;
}
function readStrings(json, from) {
    let at = skip(json, from);
    if (json[at] !== ':')
        return null;
    at = skip(json, at + 1);
    const isList = json[at] === '[';
    if (isList)
        at = skip(json, at + 1);
    const strings = [];
    while (json[at] === '"') {
        const string = readString(json, at);
        if (string === null)
            return null;
        strings.push(string);
        at = skip(json, string.end);
        if (!isList)
            return strings;
        if (json[at] === ',')
            at = skip(json, at + 1);
    }
    return isList && json[at] === ']' ? strings : null;
}
function readString(json, start) {
    let end = start + 1;
    while (end < json.length && json[end] !== '"')
        end += json[end] === '\\' ? 2 : 1;
    try {
        const value = JSON.parse(json.slice(start, end + 1));
        return typeof value === 'string' ? { value, start, end: end + 1 } : null;
    }
    catch {
        return null;
    }
}
function linesOf(strings) {
    const places = [];
    let continues = false;
    for (const { value, start, end } of strings) {
        const lines = value.split('\n').length - 1;
        for (let line = continues ? 1 : 0; line <= lines; line += 1)
            places.push({ start, end });
        if (value.endsWith('\n'))
            places.pop();
        continues = !value.endsWith('\n');
    }
    return places;
}
function skip(json, from) {
    SPACE.lastIndex = from;
    return from + (SPACE.exec(json)?.[0].length ?? 0);
}

// EXTERNAL MODULE: ./build/src/python/imports/read-usage.js + 5 modules
var read_usage = __webpack_require__(27097);
;// CONCATENATED MODULE: ./build/src/python/imports/notebook.js





const MAXIMUM_NOTEBOOK_CHARACTERS = 50_000_000;
async function readNotebookUsage(path, text) {
    const source = source_text/* SourceText */.D.fromString(path, text);
    const skip = (skipped) => ({ path, imports: [], uses: [], skipped });
    if (source.text.length > MAXIMUM_NOTEBOOK_CHARACTERS)
        return skip(`longer than ${MAXIMUM_NOTEBOOK_CHARACTERS} characters`);
    let notebook;
    try {
        notebook = JSON.parse(source.text);
    }
    catch (thrown) {
        return skip(`no JSON: ${(0,errors/* messageOf */.bD)(thrown)}`);
    }
    const cells = cellsOf(notebook);
    if (cells === null)
        return skip('no notebook of nbformat 4');
    const language = languageOf(notebook);
    if (!/^i?python[0-9.]*$/i.test(language))
        return skip(`written in ${language}`);
    const program = joinCells(cells, source.text);
    if (program.text.length > read_usage.MAXIMUM_PYTHON_CHARACTERS)
        return skip(`more than ${read_usage.MAXIMUM_PYTHON_CHARACTERS} characters of code`);
    const usage = await (0,read_usage.readCode)(program.text, (start, end) => program.rangeIn(source, start, end));
    return { path, ...usage };
}
function joinCells(cells, notebookText) {
    const located = locateSources(notebookText, cells.map((cell) => cell.source));
    const lines = [];
    const places = [];
    for (const [index, cell] of cells.entries()) {
        if (!cell.isCode || (0,magics/* isForeignCell */.n)(cell.source))
            continue;
        const cellLines = (0,magics/* withoutMagics */.R)(cell.source, 'cell').split('\n');
        for (const [line, written] of cellLines.entries()) {
            lines.push(written);
            places.push(located[index]?.[line] ?? { start: 0, end: 0 });
        }
    }
    const program = source_text/* SourceText */.D.fromString('', lines.join('\n'));
    const placeAt = (offset) => places[program.lineAt(offset) - 1] ?? { start: 0, end: 0 };
    return {
        text: program.text,
        rangeIn: (notebook, start, end) => notebook.range(placeAt(start).start, placeAt(Math.max(start, end - 1)).end),
    };
}
function cellsOf(notebook) {
    const cells = field(notebook, 'cells');
    if (!Array.isArray(cells))
        return null;
    return cells.map((cell) => ({
        isCode: field(cell, 'cell_type') === 'code',
        source: textOf(field(cell, 'source')),
    }));
}
function textOf(source) {
    if (typeof source === 'string')
        return source;
    return Array.isArray(source) ? source.filter((line) => typeof line === 'string').join('') : '';
}
function languageOf(notebook) {
    const metadata = field(notebook, 'metadata');
    const named = field(field(metadata, 'language_info'), 'name') ?? field(field(metadata, 'kernelspec'), 'language');
    return typeof named === 'string' ? named : 'python';
}
function field(value, name) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
        return undefined;
    return value[name];
}


/***/ }),

/***/ 27097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MAXIMUM_PYTHON_CHARACTERS: () => (/* binding */ MAXIMUM_PYTHON_CHARACTERS),
  readCode: () => (/* binding */ readCode),
  readPythonUsage: () => (/* binding */ readPythonUsage)
});

// EXTERNAL MODULE: ./build/src/support/source-text.js
var source_text = __webpack_require__(46710);
;// CONCATENATED MODULE: ./build/src/python/imports/bindings.js
class Scope {
    parent;
    #kind;
    #imported = new Map();
    #assigned = new Set();
    constructor(kind, parent) {
        this.#kind = kind;
        this.parent = parent;
    }
    bindImport(name, target) {
        const targets = this.#imported.get(name) ?? new Set();
        this.#imported.set(name, targets.add(target));
    }
    bindOther(name) {
        this.#assigned.add(name);
    }
    resolve(name) {
        for (let scope = this; scope !== null; scope = scope.parent) {
            if (scope.#kind === 'class' && scope !== this)
                continue;
            const targets = scope.#imported.get(name);
            if (targets !== undefined)
                return [...targets];
            if (scope.#assigned.has(name))
                return [];
        }
        return [];
    }
}

;// CONCATENATED MODULE: ./build/src/python/imports/import-flags.js
const NONE = { typeChecking: [], optional: [] };
function conditionalParts(statement, text) {
    switch (statement.name) {
        case 'IfStatement':
            return { typeChecking: typeCheckingBodies(statement, text), optional: [] };
        case 'TryStatement':
            return { typeChecking: [], optional: bodiesAroundImportError(statement, text) };
        case 'WithStatement':
            return suppressesImportError(statement, text)
                ? { typeChecking: [], optional: bodiesOf(statement) }
                : NONE;
        default:
            return NONE;
    }
}
function typeCheckingBodies(statement, text) {
    const bodies = [];
    let condition = null;
    let everRuns = true;
    for (const child of statement.children) {
        if (child.name === 'Body') {
            const written = condition === null ? null : text.slice(condition.start, condition.end);
            if (written === null ? !everRuns : isTypeChecking(written))
                bodies.push(child);
            if (written !== null && /^\(?\s*not\s+(?:\w+\.)?TYPE_CHECKING\s*\)?$/.test(written))
                everRuns = false;
            condition = null;
        }
        else if (!['if', 'elif', 'else', 'Comment'].includes(child.name)) {
            condition = child;
        }
    }
    return bodies;
}
function isTypeChecking(condition) {
    return /^\(?\s*(?:\w+\.)?TYPE_CHECKING\s*(?:and\b[\s\S]*)?\)?$/.test(condition) || condition === 'False';
}
function bodiesAroundImportError(statement, text) {
    const bodies = [];
    let part = '';
    let caught = '';
    let catches = false;
    for (const child of statement.children) {
        if (child.name === 'Body') {
            if (part === 'try' || part === 'except')
                bodies.push(child);
            if (part === 'except')
                catches ||= caught === '' || catchesImportError(caught);
        }
        else if (['try', 'except', 'else', 'finally'].includes(child.name)) {
            part = child.name;
            caught = '';
        }
        else {
            caught += ` ${text.slice(child.start, child.end)}`;
        }
    }
    return catches ? bodies : [];
}
function catchesImportError(written) {
    return /\b(?:ImportError|ModuleNotFoundError|Exception|BaseException)\b/.test(written);
}
function suppressesImportError(statement, text) {
    const body = bodiesOf(statement)[0];
    const items = text.slice(statement.start, body?.start ?? statement.start);
    return /\bsuppress\s*\(/.test(items) && catchesImportError(items);
}
function bodiesOf(statement) {
    return statement.children.filter((child) => child.name === 'Body');
}

;// CONCATENATED MODULE: ./build/src/python/imports/import-statement.js
function readImportStatement(statement, text) {
    const tokens = statement.children
        .filter((child) => child.name !== 'Comment')
        .map((child) => text.slice(child.start, child.end));
    return tokens[0] === 'from' ? readFromImport(tokens) : readPlainImport(tokens.slice(1));
}
function readFromImport(tokens) {
    const at = tokens.indexOf('import');
    if (at === -1)
        return [];
    const module = tokens.slice(1, at).join('');
    if (module === '')
        return [];
    const names = [];
    const bindings = [];
    for (const [name, ...alias] of splitAtCommas(tokens.slice(at + 1).filter((token) => token !== '(' && token !== ')'))) {
        if (name === undefined || name === '')
            continue;
        names.push(name);
        if (name !== '*')
            bindings.push({ name: alias[1] ?? name, target: module.startsWith('.') ? null : `${module}.${name}` });
    }
    return [{ module, names, bindings }];
}
function readPlainImport(tokens) {
    return splitAtCommas(tokens).flatMap((part) => {
        const as = part.indexOf('as');
        const module = (as === -1 ? part : part.slice(0, as)).join('');
        const first = part[0];
        if (module === '' || first === undefined)
            return [];
        const alias = as === -1 ? undefined : part[as + 1];
        return [
            {
                module,
                names: [],
                bindings: [alias === undefined ? { name: first, target: first } : { name: alias, target: module }],
            },
        ];
    });
}
function splitAtCommas(tokens) {
    const parts = [[]];
    for (const token of tokens) {
        if (token === ',')
            parts.push([]);
        else
            parts.at(-1)?.push(token);
    }
    return parts;
}

// EXTERNAL MODULE: ./build/src/python/imports/magics.js
var magics = __webpack_require__(45521);
;// CONCATENATED MODULE: ./build/src/python/imports/string-literal.js
function stringValue(node, text) {
    if (node.name === 'String' || node.name === 'FormatString')
        return node.children.some((child) => child.name === 'FormatReplacement')
            ? null
            : unquote(text.slice(node.start, node.end));
    if (node.name !== 'ContinuedString')
        return null;
    const parts = node.children
        .filter((child) => child.name !== 'Comment')
        .map((child) => stringValue(child, text));
    return parts.some((part) => part === null) ? null : parts.join('');
}
function unquote(written) {
    const parts = /^([a-z]{0,2})("""|'''|"|')([\s\S]*)$/i.exec(written);
    const [, prefix = '', quote = '', rest = ''] = parts ?? [];
    if (parts === null || !rest.endsWith(quote))
        return null;
    const body = rest.slice(0, rest.length - quote.length);
    if (/r/i.test(prefix))
        return body;
    return body.replace(/\\([\s\S])/g, (found, character) => ESCAPES[character] ?? found);
}
const ESCAPES = {
    '\n': '',
    '\\': '\\',
    "'": "'",
    '"': '"',
    n: '\n',
    r: '\r',
    t: '\t',
};

;// CONCATENATED MODULE: ./build/src/python/imports/syntax-tree.js
const MAXIMUM_RECOVERY_STEPS = 10_000;
async function parsePython(text) {
    const { parser } = await __webpack_require__.e(/* import() */ 664).then(__webpack_require__.bind(__webpack_require__, 81283));
    try {
        const parse = parser.startParse(text);
        let recoverySteps = 0;
        for (;;) {
            const tree = parse.advance();
            if (tree !== null)
                return {
                    ...copyTree(tree),
                    incomplete: parse.stoppedAt === null ? null : 'read only in part, as most of it is not Python',
                };
            if (isRecovering(parse))
                recoverySteps += 1;
            if (recoverySteps > MAXIMUM_RECOVERY_STEPS && parse.stoppedAt === null)
                parse.stopAt(parse.parsedPos);
        }
    }
    catch (thrown) {
        if (!(thrown instanceof RangeError))
            throw thrown;
        const root = { name: 'Script', start: 0, end: text.length, parent: null, index: 0, children: [] };
        return { root, hasErrors: true, incomplete: 'not read, as it is nested too deeply' };
    }
}
function isRecovering(parse) {
    const recovering = Reflect.get(parse, 'recovering');
    return typeof recovering === 'number' && recovering > 0;
}
function copyTree(tree) {
    let hasErrors = false;
    const root = {
        name: 'Script',
        start: 0,
        end: tree.length,
        parent: null,
        index: 0,
        children: [],
    };
    let open = root;
    tree.iterate({
        enter(node) {
            if (node.type.isTop)
                return;
            hasErrors ||= node.type.isError;
            const index = open.children.length;
            const copied = {
                name: node.name,
                start: node.from,
                end: node.to,
                parent: open,
                index,
                children: [],
            };
            open.children.push(copied);
            open = copied;
        },
        leave(node) {
            if (!node.type.isTop)
                open = (open.parent ?? root);
        },
    });
    return { root, hasErrors };
}
function walk(root, visitor) {
    const stack = [];
    const push = (node) => stack.push({ node, next: visitor.enter(node) ? 0 : Number.POSITIVE_INFINITY });
    push(root);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
        const child = top.node.children[top.next];
        if (child === undefined) {
            visitor.leave(top.node);
            stack.pop();
        }
        else {
            top.next += 1;
            push(child);
        }
    }
}

;// CONCATENATED MODULE: ./build/src/python/imports/read-usage.js







const MAXIMUM_PYTHON_CHARACTERS = 1_000_000;
async function readPythonUsage(path, text) {
    const source = source_text/* SourceText */.D.fromString(path, text);
    if (source.text.length > MAXIMUM_PYTHON_CHARACTERS)
        return { path, imports: [], uses: [], skipped: `longer than ${MAXIMUM_PYTHON_CHARACTERS} characters` };
    const rangeOf = (start, end) => source.range(start, end);
    const tree = await parsePython(source.text);
    const repaired = tree.hasErrors ? (0,magics/* withoutMagics */.R)(source.text, 'file') : source.text;
    if (repaired !== source.text)
        return { path, ...(await readCode(repaired, rangeOf)) };
    return { path, ...usageIn(tree, source.text, rangeOf) };
}
async function readCode(text, rangeOf) {
    return usageIn(await parsePython(text), text, rangeOf);
}
function usageIn(tree, text, rangeOf) {
    const reader = new UsageReader(text, rangeOf);
    walk(tree.root, reader);
    return tree.incomplete === null ? reader.usage() : { ...reader.usage(), skipped: tree.incomplete };
}
const IMPORT_CALLS = new Set([
    '__import__',
    'importlib.import_module',
    'pytest.importorskip',
]);
class UsageReader {
    #text;
    #rangeOf;
    #imports = [];
    #lookups = [];
    #targets = new Set();
    #typeChecking = new Set();
    #optional = new Set();
    #typeCheckingDepth = 0;
    #optionalDepth = 0;
    #scope = new Scope('file', null);
    constructor(text, rangeOf) {
        this.#text = text;
        this.#rangeOf = rangeOf;
        this.#scope.bindImport('__import__', '__import__');
    }
    enter(node) {
        if (this.#typeChecking.has(node))
            this.#typeCheckingDepth += 1;
        if (this.#optional.has(node))
            this.#optionalDepth += 1;
        switch (node.name) {
            case 'ImportStatement':
                this.#addStatement(node);
                return false;
            case 'ScopeStatement':
                return false;
            case 'IfStatement':
            case 'TryStatement':
            case 'WithStatement':
                this.#addConditionalParts(node);
                return true;
            case 'FunctionDefinition':
            case 'LambdaExpression':
                this.#scope = new Scope('function', this.#scope);
                return true;
            case 'ClassDefinition':
                this.#scope = new Scope('class', this.#scope);
                return true;
            case 'AssignStatement':
            case 'ForStatement':
                this.#bindTargets(node);
                return true;
            case 'Decorator':
                this.#addDecorator(node);
                return true;
            case 'MemberExpression':
                if (attributeOf(node) !== null && !isInnerLink(node))
                    this.#addChain(node);
                return true;
            case 'VariableName':
                this.#addName(node);
                return true;
            default:
                return true;
        }
    }
    leave(node) {
        if (this.#typeChecking.has(node))
            this.#typeCheckingDepth -= 1;
        if (this.#optional.has(node))
            this.#optionalDepth -= 1;
        if (SCOPES.has(node.name))
            this.#scope = this.#scope.parent ?? this.#scope;
    }
    usage() {
        const imports = [...this.#imports];
        const uses = [];
        for (const lookup of this.#lookups) {
            const resolved = this.#resolve(lookup);
            uses.push(...resolved);
            imports.push(...resolved.flatMap((use) => importOfCall(use, lookup)));
        }
        return { imports: imports.sort(byPlace), uses: uses.sort(byPlace) };
    }
    #addStatement(node) {
        for (const { module, names, bindings } of readImportStatement(node, this.#text)) {
            const range = this.#rangeOf(node.start, node.end);
            this.#imports.push({ module, names, range, ...this.#conditions() });
            for (const { name, target } of bindings) {
                if (target === null)
                    this.#scope.bindOther(name);
                else
                    this.#scope.bindImport(name, target);
            }
        }
    }
    #addConditionalParts(node) {
        const parts = conditionalParts(node, this.#text);
        for (const part of parts.typeChecking)
            this.#typeChecking.add(part);
        for (const part of parts.optional)
            this.#optional.add(part);
    }
    #bindTargets(statement) {
        const end = statement.children.findLastIndex((child) => child.name === 'AssignOp' || child.name === 'in');
        for (const child of statement.children.slice(0, Math.max(0, end))) {
            const names = child.name === 'TupleExpression' || child.name === 'ArrayExpression' ? child.children : [child];
            for (const name of names)
                if (name.name === 'VariableName')
                    this.#bind(name);
        }
    }
    #bind(name, scope = this.#scope) {
        this.#targets.add(name);
        scope.bindOther(this.#textOf(name));
    }
    #addDecorator(node) {
        const [first, ...attributes] = node.children.filter((child) => child.name === 'VariableName' || child.name === 'PropertyName');
        if (first === undefined)
            return;
        const list = node.children.find((child) => child.name === 'ArgList');
        this.#addLookup(this.#textOf(first), attributes, first.start, attributes.at(-1)?.end ?? first.end, list ?? null);
    }
    #addChain(node) {
        const attributes = [];
        let link = node;
        while (link !== undefined) {
            const attribute = attributeOf(link);
            if (attribute === null)
                break;
            attributes.push(attribute);
            link = link.children[0];
        }
        const root = link?.name === 'VariableName' ? this.#textOf(link) : null;
        this.#addLookup(root, attributes.reverse(), node.start, node.end, callOf(node));
    }
    #addName(node) {
        const { parent } = node;
        if (parent === null || parent.name === 'Decorator' || this.#targets.has(node) || isInnerLink(node))
            return;
        const before = parent.children[node.index - 1]?.name;
        if (parent.name === 'FunctionDefinition' || parent.name === 'ClassDefinition')
            this.#bind(node, this.#scope.parent ?? this.#scope);
        else if ((parent.name === 'ParamList' && before !== 'AssignOp') ||
            (parent.name === 'NamedExpression' && node.index === 0) ||
            parent.name === 'CapturePattern' ||
            before === 'as')
            this.#bind(node);
        else if (!isKeywordName(node, parent))
            this.#addLookup(this.#textOf(node), [], node.start, node.end, callOf(node));
    }
    #addLookup(root, attributes, start, end, list) {
        const call = list === null ? null : this.#argumentsOf(list);
        this.#lookups.push({ scope: this.#scope, root, attributes, start, end, call, ...this.#conditions() });
    }
    #conditions() {
        return { typeCheckingOnly: this.#typeCheckingDepth > 0, optional: this.#optionalDepth > 0 };
    }
    #argumentsOf(list) {
        const positional = [];
        const keywords = [];
        for (const child of list.children) {
            const value = stringValue(child, this.#text);
            if (value === null)
                continue;
            const keyword = list.children[child.index - 2];
            if (list.children[child.index - 1]?.name !== 'AssignOp')
                positional.push(value);
            else if (keyword !== undefined)
                keywords.push(`${this.#textOf(keyword)}=${value}`);
        }
        const first = list.children[1];
        return {
            literals: [...positional, ...keywords],
            first: first === undefined ? null : stringValue(first, this.#text),
        };
    }
    #resolve({ scope, root, attributes, start, end, call }) {
        const literals = call?.literals ?? [];
        const names = attributes.map((attribute) => this.#textOf(attribute));
        const targets = root === null ? [] : scope.resolve(root);
        if (targets.length > 0)
            return targets.map((target) => ({
                name: [target, ...names].join('.'),
                call: call !== null,
                literals,
                range: this.#rangeOf(start, end),
            }));
        return attributes.map((attribute, index) => {
            const last = index === attributes.length - 1;
            return {
                name: `.${names[index]}`,
                call: last && call !== null,
                literals: last ? literals : [],
                range: this.#rangeOf(attribute.start, attribute.end),
            };
        });
    }
    #textOf(node) {
        return this.#text.slice(node.start, node.end);
    }
}
const SCOPES = new Set(['FunctionDefinition', 'LambdaExpression', 'ClassDefinition']);
function importOfCall(use, { call, typeCheckingOnly, optional }) {
    const module = call?.first ?? null;
    if (!IMPORT_CALLS.has(use.name) || module === null || !/^\.*[\p{L}_][\p{L}\p{N}_.]*$/u.test(module))
        return [];
    const mayBeAbsent = optional || use.name === 'pytest.importorskip';
    return [{ module, names: [], range: use.range, typeCheckingOnly, optional: mayBeAbsent }];
}
function attributeOf(node) {
    const last = node.name === 'MemberExpression' ? node.children.at(-1) : undefined;
    return last?.name === 'PropertyName' ? last : null;
}
function isInnerLink(node) {
    return node.index === 0 && node.parent !== null && attributeOf(node.parent) !== null;
}
function callOf(node) {
    if (node.parent?.name !== 'CallExpression' || node.index !== 0)
        return null;
    return node.parent.children.find((child) => child.name === 'ArgList') ?? null;
}
function isKeywordName(node, parent) {
    if (parent.name === 'KeywordPattern')
        return true;
    return parent.name === 'ArgList' && parent.children[node.index + 1]?.name === 'AssignOp';
}
function byPlace(a, b) {
    return a.range.start - b.range.start || a.range.end - b.range.end;
}


/***/ })

};
