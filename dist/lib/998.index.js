export const id = 998;
export const ids = [998];
export const modules = {

/***/ 54547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ ignoreFileInForce),
/* harmony export */   EG: () => (/* binding */ PathIndex),
/* harmony export */   S2: () => (/* binding */ isDockerfileName),
/* harmony export */   Yo: () => (/* binding */ createBuildContext),
/* harmony export */   jy: () => (/* binding */ chooseBuildContext)
/* harmony export */ });
/* harmony import */ var _docker_dockerfile_expand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13092);
/* harmony import */ var _support_container_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30832);


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

/***/ 13092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ expandWord)
});

// EXTERNAL MODULE: ./build/src/support/compare.js
var compare = __webpack_require__(90034);
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
var white_space = __webpack_require__(57075);
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

/***/ 62326:
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

/***/ 57075:
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

/***/ 18171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ maskCredentials)
/* harmony export */ });
const USER_INFORMATION = /([A-Za-z][A-Za-z0-9+.-]{0,30}:\/\/)([^\s/?#@'"]{1,2000})@/g;
const ONLY_VARIABLES = /^(?:\$\{[A-Z0-9_]+\}|:)+$/;
function maskCredentials(text) {
    if (!text.includes('@'))
        return text;
    return text.replace(USER_INFORMATION, (whole, scheme, user) => ONLY_VARIABLES.test(user) || user === 'git' ? whole : `${scheme}****@`);
}


/***/ }),

/***/ 47812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readRequirementText),
/* harmony export */   u: () => (/* binding */ readEditableText)
/* harmony export */ });
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16891);
/* harmony import */ var _python_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37883);
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97065);



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
    const subject = (0,_python_text_js__WEBPACK_IMPORTED_MODULE_1__/* .strip */ .bB)(at === -1 ? text : text.slice(0, at));
    const marker = at === -1 ? '' : (0,_python_text_js__WEBPACK_IMPORTED_MODULE_1__/* .strip */ .bB)(text.slice(at + separator.length));
    if (hasUrlScheme(subject))
        return fromUrl(subject, marker);
    const { path, extras } = splitExtras(subject);
    const beforeAt = subject.split('@', 1)[0] ?? '';
    const namesUrl = subject.includes('@') && !looksLikePath(beforeAt);
    if (ARCHIVE.test(path) && !namesUrl)
        return fromArchive(path, path, extras, marker, path);
    const parsed = (0,_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRequirement */ .p)(withMarker(subject, marker));
    if (parsed.ok) {
        const errors = eggFault(parsed.requirement.url);
        return { requirement: parsed.requirement, localPath: null, errors };
    }
    if (looksLikePath(subject) && !namesUrl && !/^[a-z][a-z0-9+.-]*:\/\//i.test(subject))
        return fromFolder(path, extras, marker);
    return { requirement: null, localPath: null, errors: [parsed.message] };
}
function readEditableText(text) {
    const value = (0,_python_text_js__WEBPACK_IMPORTED_MODULE_1__/* .strip */ .bB)(text);
    const parsed = (0,_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRequirement */ .p)(value);
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
    const file = (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .fileNameOf */ .bV)(path);
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
        const read = (0,_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRequirement */ .p)(egg);
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
    const parsed = (0,_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRequirement */ .p)(withMarker(`${name}${extras}${specifier}`, marker));
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


/***/ }),

/***/ 51826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ addLocalProjects)
/* harmony export */ });
/* harmony import */ var _pyproject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63774);
/* harmony import */ var _read_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18119);


const LIMIT = 200;
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
            result.push(project === null ? requirement : named(requirement, project));
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
        if (this.#manifests.size >= LIMIT)
            return null;
        const manifest = await this.#readProject(folder, requirement);
        this.#manifests.set(folder, manifest);
        return manifest;
    }
    async #readProject(folder, requirement) {
        const at = (file) => (folder === '' ? file : `${folder}/${file}`);
        const source = await (0,_read_source_js__WEBPACK_IMPORTED_MODULE_1__/* .readQuietly */ .u)(this.#read, at('pyproject.toml'));
        const legacy = async () => (await (0,_read_source_js__WEBPACK_IMPORTED_MODULE_1__/* .readQuietly */ .u)(this.#read, at('setup.py'))) ?? (await (0,_read_source_js__WEBPACK_IMPORTED_MODULE_1__/* .readQuietly */ .u)(this.#read, at('setup.cfg')));
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
        const manifest = await (0,_pyproject_js__WEBPACK_IMPORTED_MODULE_0__/* .readPyproject */ .x)(source, this.#read);
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
function named(entry, project) {
    if (entry.requirement.name !== '' || project.project === null)
        return entry;
    const name = project.project;
    return { ...entry, requirement: { ...entry.requirement, name, normalizedName: name } };
}


/***/ }),

/***/ 49914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readPipfile),
/* harmony export */   H: () => (/* binding */ groupOfCategory)
/* harmony export */ });
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90933);
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16891);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18171);
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97065);
/* harmony import */ var _toml_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52494);
/* harmony import */ var _toml_requirement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21379);






const PROBLEM_LIMIT = 1_000;
const OTHER_TABLES = new Set(['requires', 'scripts', 'pipenv', 'source']);
const MARKER_KEYS = [
    'os_name',
    'sys_platform',
    'platform_machine',
    'platform_python_implementation',
    'platform_release',
    'platform_system',
    'platform_version',
    'python_version',
    'python_full_version',
    'implementation_name',
    'implementation_version',
];
function groupOfCategory(category) {
    if (category === 'packages' || category === 'default')
        return '';
    if (category === 'dev-packages' || category === 'develop')
        return 'dev';
    return (0,_name_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeName */ .P)(category);
}
function readPipfile(source) {
    const document = (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_1__/* .parseToml */ .MT)(source);
    const problems = [];
    const nothing = {
        path: source.path,
        format: 'Pipfile',
        source,
        project: null,
        requiresPython: null,
        groups: [],
        constraints: [],
        overrides: [],
        indexes: [],
        uvSources: [],
        includes: [],
        problems: [],
        defaultGroups: [],
    };
    if ((0,_toml_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isProblem */ .AN)(document))
        return { ...nothing, problems: [document] };
    const groups = [{ id: '', requirements: [] }];
    for (const [category, table] of Object.entries(document.root)) {
        if (OTHER_TABLES.has(category))
            continue;
        const group = groupOfCategory(category);
        const requirements = packagesAt(document, category, table, problems);
        if (group === '')
            groups[0] = { id: '', requirements };
        else
            groups.push({ id: `group:${group}`, requirements });
    }
    return {
        ...nothing,
        requiresPython: pythonOf((0,_toml_document_js__WEBPACK_IMPORTED_MODULE_1__/* .tableIn */ .sV)(document.root, 'requires')),
        groups,
        indexes: indexesOf(document, problems),
        problems: problems.slice(0, PROBLEM_LIMIT),
    };
}
function packagesAt(document, category, table, problems) {
    if (!(0,_toml_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(table)) {
        problems.push(document.problem([category], 'error', `${category.slice(0, 100)} must be a table`, ''));
        return [];
    }
    return Object.entries(table)
        .slice(0, _toml_requirement_js__WEBPACK_IMPORTED_MODULE_2__/* .LIST_LIMIT */ .bh)
        .flatMap(([name, wanted]) => {
        const read = packageAt(document, [category, name], name, wanted, problems);
        return read === null ? [] : [read];
    });
}
function packageAt(document, path, name, wanted, problems) {
    const refuse = (message) => {
        problems.push(document.problem(path, 'error', `${name.slice(0, 100)}: ${message}`, 'Correct the package.'));
        return null;
    };
    const table = (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(wanted) ? wanted : null;
    if (table === null && typeof wanted !== 'string')
        return refuse('a package must be a version or a table');
    const version = (table === null ? String(wanted) : ((0,_toml_document_js__WEBPACK_IMPORTED_MODULE_1__/* .stringIn */ .tB)(table, 'version') ?? '*')).trim();
    const specifier = version === '*' || version === '' ? '' : /^\d/.test(version) ? `==${version}` : version;
    const extras = (0,_toml_requirement_js__WEBPACK_IMPORTED_MODULE_2__/* .listAt */ .gT)(document, [...path, 'extras'], (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(table, 'extras'), problems)
        .map(([, extra]) => extra)
        .filter((extra) => typeof extra === 'string');
    const localPath = localPathOf(table);
    const url = directReference(table) ?? localPath;
    const marker = markerOf(table);
    const head = `${name}${extras.length > 0 ? `[${extras.join(',')}]` : ''}${url === null ? specifier : ''}`;
    const parsed = (0,_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRequirement */ .p)(marker === '' ? head : `${head} ; ${marker}`);
    if (!parsed.ok)
        return refuse(parsed.message);
    const range = document.entryRangeOf(path);
    return {
        requirement: { ...parsed.requirement, url },
        path: document.source.path,
        range,
        written: (0,_credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .maskCredentials */ .B)(document.source.text.slice(range.start, range.end)),
        editable: (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(table, 'editable') === true,
        hashes: [],
        comment: (0,_toml_requirement_js__WEBPACK_IMPORTED_MODULE_2__/* .commentAfter */ .on)(document, path),
        ...(document.isKeyWithValue(path) ? { form: 'key' } : {}),
        ...(localPath === null
            ? {}
            : { localPath: (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveInRepository */ .AZ)((0,_repository_path_js__WEBPACK_IMPORTED_MODULE_5__/* .folderOf */ .yS)(document.source.path), localPath) }),
    };
}
const VERSION_CONTROL = ['git', 'hg', 'svn', 'bzr'];
function directReference(table) {
    for (const kind of VERSION_CONTROL) {
        const url = (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_1__/* .stringIn */ .tB)(table, kind);
        if (url === null)
            continue;
        const reference = (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_1__/* .stringIn */ .tB)(table, 'ref');
        return `${kind}+${url}${reference === null ? '' : `@${reference}`}`;
    }
    const file = (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_1__/* .stringIn */ .tB)(table, 'file');
    return file !== null && hasScheme(file) ? file : null;
}
function localPathOf(table) {
    const path = (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_1__/* .stringIn */ .tB)(table, 'path') ?? (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_1__/* .stringIn */ .tB)(table, 'file');
    return path === null || hasScheme(path) ? null : path;
}
function hasScheme(text) {
    return /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
}
function markerOf(table) {
    const markers = (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_1__/* .stringIn */ .tB)(table, 'markers');
    const parts = MARKER_KEYS.flatMap((key) => {
        const value = (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_1__/* .stringIn */ .tB)(table, key)?.trim();
        return value === undefined || value === '' ? [] : [`${key} ${value}`];
    });
    if (markers !== null && markers.trim() !== '')
        parts.push(parts.length > 0 ? `(${markers})` : markers);
    return parts.join(' and ');
}
function pythonOf(requires) {
    const full = (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_1__/* .stringIn */ .tB)(requires, 'python_full_version');
    if (full !== null && /^\d+(?:\.\d+)*$/.test(full))
        return `==${full}`;
    const version = (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_1__/* .stringIn */ .tB)(requires, 'python_version');
    return version !== null && /^\d+(?:\.\d+)*$/.test(version) ? `==${version}.*` : null;
}
function indexesOf(document, problems) {
    const written = (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(document.root, 'source');
    const sources = written !== undefined && !Array.isArray(written) ? [written] : written;
    return (0,_toml_requirement_js__WEBPACK_IMPORTED_MODULE_2__/* .listAt */ .gT)(document, ['source'], sources, problems).flatMap(([place, source], index) => {
        const url = (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(source) ? (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_1__/* .stringIn */ .tB)(source, 'url') : null;
        if (!(0,_toml_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(source) || url === null)
            return [];
        return [
            {
                kind: index === 0 ? 'index' : 'extra-index',
                name: (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_1__/* .stringIn */ .tB)(source, 'name'),
                url: (0,_credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .maskCredentials */ .B)(url),
                explicit: false,
                path: document.source.path,
                range: document.rangeOf([...place, 'url']),
            },
        ];
    });
}


/***/ }),

/***/ 39706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ translatePoetryConstraint)
/* harmony export */ });
/* harmony import */ var _specifier_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46376);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80696);


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
    return (0,_specifier_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSpecifierSet */ .m0)(specifiers.join(',')) === null ? null : specifiers;
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
        (bound.high.inclusive || (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isPrerelease */ .V1)(bound.high.version)) &&
        (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareReleases */ .c0)(bound.high.version.release, high.version.release) === 0);
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
        const order = furthest === null ? 0 : (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(bound.version, furthest.version);
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
    const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(text);
    return version === null ? null : { text, version, inclusive };
}


/***/ }),

/***/ 47096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ poetryMarkerOf),
  Y: () => (/* binding */ readPoetry)
});

// EXTERNAL MODULE: ./build/src/python/name.js
var python_name = __webpack_require__(90933);
// EXTERNAL MODULE: ./build/src/python/requirement.js
var requirement = __webpack_require__(16891);
// EXTERNAL MODULE: ./build/src/python/manifests/credentials.js
var credentials = __webpack_require__(18171);
// EXTERNAL MODULE: ./build/src/python/manifests/poetry-constraint.js
var poetry_constraint = __webpack_require__(39706);
// EXTERNAL MODULE: ./build/src/python/manifests/toml-document.js + 1 modules
var toml_document = __webpack_require__(52494);
// EXTERNAL MODULE: ./build/src/python/manifests/toml-requirement.js
var toml_requirement = __webpack_require__(21379);
;// CONCATENATED MODULE: ./build/src/python/manifests/poetry-groups.js



const LIMITS = { inclusions: 20_000, requirements: 50_000 };
function includePoetryGroups(document, groups, problems) {
    const known = new Map(groups.map((group) => [group.id, group.requirements]));
    const includes = includesByGroup(document, known, problems);
    if (includes.size === 0)
        return groups;
    let [inclusions, added] = [0, 0];
    return groups.map(({ id, requirements }) => {
        const reached = new Set([id]);
        for (const group of reached)
            for (const name of includes.get(group) ?? []) {
                inclusions += 1;
                if (inclusions > LIMITS.inclusions)
                    break;
                reached.add(name);
            }
        const more = [...reached].slice(1).flatMap((name) => (added > LIMITS.requirements ? [] : count(name)));
        return more.length === 0 ? { id, requirements } : { id, requirements: [...requirements, ...more] };
    });
    function count(name) {
        const brought = known.get(name) ?? [];
        added += brought.length;
        return brought;
    }
}
function includesByGroup(document, known, problems) {
    const base = ['tool', 'poetry', 'group'];
    const includes = new Map();
    for (const [name, table] of Object.entries((0,toml_document/* tableIn */.sV)(document.root, ...base.map(String)) ?? {})) {
        const value = (0,toml_document/* valueIn */.xm)((0,toml_document/* tableIn */.sV)(table), 'include-groups');
        if (value === undefined)
            continue;
        const ids = (0,toml_requirement/* listAt */.gT)(document, [...base, name, 'include-groups'], value, problems).flatMap(([place, element]) => {
            const id = typeof element === 'string' ? `group:${(0,python_name/* normalizeName */.P)(element)}` : '';
            if (known.has(id) && id !== '')
                return [id];
            problems.push(document.problem(place, 'error', typeof element === 'string'
                ? `the group ${element.slice(0, 100)} does not exist`
                : 'include-groups must hold names of groups', 'Correct the include-groups.'));
            return [];
        });
        includes.set(`group:${(0,python_name/* normalizeName */.P)(name)}`, ids);
    }
    return includes;
}

// EXTERNAL MODULE: ./build/src/python/manifests/repository-path.js
var repository_path = __webpack_require__(97065);
;// CONCATENATED MODULE: ./build/src/python/manifests/poetry.js








function readPoetry(document, main, problems) {
    const poetry = (0,toml_document/* tableIn */.sV)(document.root, 'tool', 'poetry');
    if (poetry === null)
        return null;
    const base = ['tool', 'poetry'];
    const dependencies = main
        ? dependenciesAt(document, [...base, 'dependencies'], (0,toml_document/* valueIn */.xm)(poetry, 'dependencies'), problems)
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
    if ((0,toml_document/* valueIn */.xm)(poetry, 'dev-dependencies') !== undefined)
        group('dev', [...base, 'dev-dependencies'], (0,toml_document/* valueIn */.xm)(poetry, 'dev-dependencies'));
    for (const [name, table] of Object.entries((0,toml_document/* tableIn */.sV)(poetry, 'group') ?? {}))
        group(name, [...base, 'group', name, 'dependencies'], (0,toml_document/* valueIn */.xm)((0,toml_document/* tableIn */.sV)(table), 'dependencies'));
    const name = (0,toml_document/* stringIn */.tB)(poetry, 'name');
    const including = includePoetryGroups(document, groups, problems);
    return {
        name: name === null ? null : (0,python_name/* normalizeName */.P)(name),
        requiresPython: pythonOf(document, poetry, problems),
        groups: including,
    };
}
function pythonOf(document, poetry, problems) {
    const python = (0,toml_document/* valueIn */.xm)((0,toml_document/* tableIn */.sV)(poetry, 'dependencies'), 'python');
    const constraint = typeof python === 'string' ? python : (0,toml_document/* stringIn */.tB)((0,toml_document/* tableIn */.sV)(python), 'version');
    if (constraint === null)
        return null;
    const path = ['tool', 'poetry', 'dependencies', 'python'];
    const translated = (0,poetry_constraint/* translatePoetryConstraint */.r)(constraint);
    if (translated !== null)
        return translated.specifier === '' ? null : translated.specifier;
    problems.push(document.problem(path, 'error', `${constraint} is not a version constraint of Poetry`, ''));
    return null;
}
function extrasOf(document, poetry, dependencies, problems) {
    return Object.entries((0,toml_document/* tableIn */.sV)(poetry, 'extras') ?? {}).map(([extra, value]) => {
        const path = ['tool', 'poetry', 'extras', extra];
        const requirements = (0,toml_requirement/* listAt */.gT)(document, path, value, problems).flatMap(([place, element]) => {
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
    if (!(0,toml_document/* isTable */.bI)(value)) {
        problems.push(document.problem(path, 'error', `${path.join('.')} must be a table`, ''));
        return [];
    }
    return Object.entries(value).flatMap(([name, wanted]) => {
        if ((0,python_name/* normalizeName */.P)(name) === 'python')
            return [];
        const place = [...path, name];
        const choices = Array.isArray(wanted)
            ? (0,toml_requirement/* listAt */.gT)(document, place, wanted, problems)
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
    const table = (0,toml_document/* isTable */.bI)(wanted) ? wanted : null;
    if (table === null && typeof wanted !== 'string')
        return refuse('a dependency must be a version or a table');
    const constraint = table === null ? String(wanted) : ((0,toml_document/* stringIn */.tB)(table, 'version') ?? '*');
    const translated = (0,poetry_constraint/* translatePoetryConstraint */.r)(constraint);
    if (translated === null)
        return refuse(`${constraint} is not a version constraint of Poetry`);
    if (!translated.exact)
        problems.push(document.problem(at, 'warning', `${name}: ${constraint} is read as ${translated.specifier || 'any version'}, which spans its alternatives`, ''));
    const localPath = (0,toml_document/* stringIn */.tB)(table, 'path') ?? (0,toml_document/* stringIn */.tB)(table, 'file');
    const url = directReference(table) ?? localPath;
    const marker = poetryMarkerOf({
        python: (0,toml_document/* stringIn */.tB)(table, 'python'),
        platform: (0,toml_document/* stringIn */.tB)(table, 'platform'),
        markers: (0,toml_document/* stringIn */.tB)(table, 'markers'),
    });
    if (marker === null)
        return refuse('python is not a version constraint of Poetry');
    const extras = (0,toml_requirement/* listAt */.gT)(document, [...at, 'extras'], (0,toml_document/* valueIn */.xm)(table, 'extras'), problems)
        .map(([, extra]) => extra)
        .filter((extra) => typeof extra === 'string');
    const head = `${name}${extras.length > 0 ? `[${extras.join(',')}]` : ''}${url === null ? translated.specifier : ''}`;
    const parsed = (0,requirement/* parseRequirement */.p)(marker === '' ? head : `${head} ; ${marker}`);
    if (!parsed.ok)
        return refuse(parsed.message);
    const range = document.entryRangeOf(at.length === entry.length ? entry : at);
    return {
        optional: (0,toml_document/* valueIn */.xm)(table, 'optional') === true,
        requirement: {
            requirement: { ...parsed.requirement, url },
            path: document.source.path,
            range,
            written: (0,credentials/* maskCredentials */.B)(document.source.text.slice(range.start, range.end)),
            editable: (0,toml_document/* valueIn */.xm)(table, 'develop') === true,
            hashes: [],
            comment: (0,toml_requirement/* commentAfter */.on)(document, at),
            ...(at.length === entry.length && document.isKeyWithValue(at) ? { form: 'key' } : {}),
            ...(localPath === null
                ? {}
                : { localPath: (0,repository_path/* resolveInRepository */.AZ)((0,repository_path/* folderOf */.yS)(document.source.path), localPath) }),
        },
    };
}
function directReference(table) {
    const git = (0,toml_document/* stringIn */.tB)(table, 'git');
    if (git === null)
        return (0,toml_document/* stringIn */.tB)(table, 'url');
    const revision = (0,toml_document/* stringIn */.tB)(table, 'rev') ?? (0,toml_document/* stringIn */.tB)(table, 'tag') ?? (0,toml_document/* stringIn */.tB)(table, 'branch');
    const subdirectory = (0,toml_document/* stringIn */.tB)(table, 'subdirectory');
    const fragment = subdirectory === null ? '' : `#subdirectory=${subdirectory}`;
    return `git+${git}${revision === null ? '' : `@${revision}`}${fragment}`;
}
function poetryMarkerOf({ python, platform, markers }) {
    const parts = [];
    if (python !== null) {
        const translated = (0,poetry_constraint/* translatePoetryConstraint */.r)(python);
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


/***/ }),

/***/ 63774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ readPyproject)
});

// EXTERNAL MODULE: ./build/src/python/name.js
var python_name = __webpack_require__(90933);
// EXTERNAL MODULE: ./build/src/python/specifier.js
var specifier = __webpack_require__(46376);
// EXTERNAL MODULE: ./build/src/python/manifests/toml-document.js + 1 modules
var toml_document = __webpack_require__(52494);
;// CONCATENATED MODULE: ./build/src/python/manifests/default-groups.js


function readDefaultGroups(document) {
    const named = (0,toml_document/* valueIn */.xm)((0,toml_document/* tableIn */.sV)(document.root, 'tool', 'uv'), 'default-groups');
    const groups = Object.entries((0,toml_document/* tableIn */.sV)(document.root, 'tool', 'poetry', 'group') ?? {});
    return {
        defaultGroups: named === 'all'
            ? ['*']
            : Array.isArray(named)
                ? named.filter((name) => typeof name === 'string').map(python_name/* normalizeName */.P)
                : ['dev'],
        optionalGroups: groups
            .filter(([, group]) => (0,toml_document/* valueIn */.xm)((0,toml_document/* tableIn */.sV)(group), 'optional') === true)
            .map(([name]) => (0,python_name/* normalizeName */.P)(name))
            .sort(),
    };
}

// EXTERNAL MODULE: ./build/src/python/manifests/toml-requirement.js
var toml_requirement = __webpack_require__(21379);
;// CONCATENATED MODULE: ./build/src/python/manifests/dependency-groups.js



const EXPANSION_LIMIT = 50_000;
function readDependencyGroups(document, problems) {
    const table = (0,toml_document/* tableIn */.sV)(document.root, 'dependency-groups');
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
    return (0,toml_requirement/* listAt */.gT)(document, path, value, problems).flatMap(([place, element]) => {
        if ((0,toml_document/* isTable */.bI)(element)) {
            const include = (0,toml_document/* stringIn */.tB)(element, 'include-group');
            if (include !== null && Object.keys(element).length === 1)
                return [{ include: (0,python_name/* normalizeName */.P)(include), path: place }];
            problems.push(document.problem(place, 'error', 'a table in a dependency group must be {include-group = "NAME"}', ''));
            return [];
        }
        const requirement = (0,toml_requirement/* requirementAt */.BY)(document, place, element, problems);
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

// EXTERNAL MODULE: ./build/src/python/manifests/direct-reference.js
var direct_reference = __webpack_require__(47812);
// EXTERNAL MODULE: ./build/src/python/manifests/read-source.js
var read_source = __webpack_require__(18119);
// EXTERNAL MODULE: ./build/src/python/manifests/repository-path.js
var repository_path = __webpack_require__(97065);
// EXTERNAL MODULE: ./build/src/python/manifests/requirements-txt.js + 4 modules
var requirements_txt = __webpack_require__(15125);
;// CONCATENATED MODULE: ./build/src/python/manifests/dynamic-dependencies.js





const FILE_LIMIT = 50;
async function readDynamicDependencies(document, read, poetry, problems) {
    const dynamic = (0,toml_document/* valueIn */.xm)((0,toml_document/* tableIn */.sV)(document.root, 'project'), 'dynamic');
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
    const setuptools = (0,toml_document/* tableIn */.sV)(document.root, ...SETUPTOOLS, 'dependencies');
    const hatch = (0,toml_document/* tableIn */.sV)(document.root, ...HATCH);
    return [
        ...filesAt([...SETUPTOOLS, 'dependencies', 'file'], (0,toml_document/* valueIn */.xm)(setuptools, 'file')),
        ...filesAt([...HATCH, 'files'], (0,toml_document/* valueIn */.xm)(hatch, 'files')),
    ];
}
function extraFiles(document) {
    const setuptools = (0,toml_document/* tableIn */.sV)(document.root, ...SETUPTOOLS, 'optional-dependencies') ?? {};
    const hatch = (0,toml_document/* tableIn */.sV)(document.root, ...HATCH, 'optional-dependencies') ?? {};
    return [
        ...Object.entries(setuptools).map(([extra, value]) => {
            const path = [...SETUPTOOLS, 'optional-dependencies', extra, 'file'];
            return [extra, filesAt(path, (0,toml_document/* isTable */.bI)(value) ? (0,toml_document/* valueIn */.xm)(value, 'file') : undefined)];
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
        const path = typeof file === 'string' ? (0,repository_path/* resolveInRepository */.AZ)((0,repository_path/* folderOf */.yS)(this.#document.source.path), file) : null;
        if (path === null) {
            this.#report(place, 'error', typeof file === 'string' ? `${file} leaves the repository` : 'the name of a file must be a string');
            return [];
        }
        const source = await (0,read_source/* readQuietly */.u)(this.#read, path);
        if (source === null) {
            this.#report(place, 'error', `${path} does not exist or can't be read`);
            return [];
        }
        const manifest = await (0,requirements_txt/* readRequirementsTxt */.b)(source, this.#read);
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

// EXTERNAL MODULE: ./build/src/python/manifests/poetry.js + 1 modules
var manifests_poetry = __webpack_require__(47096);
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

// EXTERNAL MODULE: ./build/src/python/manifests/credentials.js
var credentials = __webpack_require__(18171);
;// CONCATENATED MODULE: ./build/src/python/manifests/uv-settings.js




function readUvSources(document, problems) {
    const table = (0,toml_document/* tableIn */.sV)(document.root, 'tool', 'uv', 'sources');
    if (table === null)
        return [];
    return Object.entries(table).flatMap(([name, value]) => {
        const path = ['tool', 'uv', 'sources', name];
        const choices = Array.isArray(value) ? (0,toml_requirement/* listAt */.gT)(document, path, value, problems) : [[path, value]];
        return choices.flatMap(([place, choice]) => {
            if ((0,toml_document/* isTable */.bI)(choice))
                return [uvSource(name, choice)];
            problems.push(document.problem(place, 'error', `the source of ${name} must be a table`, ''));
            return [];
        });
    });
}
function uvSource(name, table) {
    const extra = (0,toml_document/* stringIn */.tB)(table, 'extra');
    const group = (0,toml_document/* stringIn */.tB)(table, 'group');
    const masked = (key) => {
        const text = (0,toml_document/* stringIn */.tB)(table, key);
        return text === null ? null : (0,credentials/* maskCredentials */.B)(text);
    };
    return {
        name: (0,python_name/* normalizeName */.P)(name),
        index: (0,toml_document/* stringIn */.tB)(table, 'index'),
        git: masked('git'),
        url: masked('url'),
        path: (0,toml_document/* stringIn */.tB)(table, 'path'),
        workspace: (0,toml_document/* valueIn */.xm)(table, 'workspace') === true,
        marker: (0,toml_document/* stringIn */.tB)(table, 'marker'),
        extra: extra === null ? null : (0,python_name/* normalizeName */.P)(extra),
        group: group === null ? null : (0,python_name/* normalizeName */.P)(group),
    };
}
function readTomlIndexes(document, problems) {
    const uv = (0,toml_document/* tableIn */.sV)(document.root, 'tool', 'uv');
    const indexes = [];
    for (const [path, table] of tablesAt(document, ['tool', 'uv', 'index'], (0,toml_document/* valueIn */.xm)(uv, 'index'), problems))
        addIndex(indexes, document, path, table, 'url', {
            kind: (0,toml_document/* valueIn */.xm)(table, 'default') === true ? 'index' : 'extra-index',
            explicit: (0,toml_document/* valueIn */.xm)(table, 'explicit') === true,
        });
    const legacy = (key, kind) => {
        const value = (0,toml_document/* valueIn */.xm)(uv, key);
        const path = ['tool', 'uv', key];
        const places = Array.isArray(value) ? (0,toml_requirement/* listAt */.gT)(document, path, value, problems) : [[path, value]];
        for (const [place, url] of places)
            if (typeof url === 'string')
                indexes.push(indexAt(document, place, null, url, kind, false));
    };
    legacy('index-url', 'index');
    legacy('extra-index-url', 'extra-index');
    legacy('find-links', 'find-links');
    if ((0,toml_document/* valueIn */.xm)(uv, 'no-index') === true)
        indexes.push(indexAt(document, ['tool', 'uv', 'no-index'], null, '', 'no-index', false));
    for (const tool of ['poetry', 'pdm']) {
        const value = (0,toml_document/* valueIn */.xm)((0,toml_document/* tableIn */.sV)(document.root, 'tool', tool), 'source');
        for (const [path, table] of tablesAt(document, ['tool', tool, 'source'], value, problems)) {
            const priority = (0,toml_document/* stringIn */.tB)(table, 'priority') ?? ((0,toml_document/* valueIn */.xm)(table, 'default') === true ? 'default' : 'primary');
            const findLinks = (0,toml_document/* stringIn */.tB)(table, 'type') === 'find_links';
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
        return (0,toml_document/* stringIn */.tB)(table, 'name') === 'pypi';
    return priority === 'default' || priority === 'primary';
}
function addIndex(indexes, document, path, table, key, { kind, explicit }) {
    const url = (0,toml_document/* stringIn */.tB)(table, key);
    if (url !== null)
        indexes.push(indexAt(document, [...path, key], (0,toml_document/* stringIn */.tB)(table, 'name'), url, kind, explicit));
}
function indexAt(document, path, name, url, kind, explicit) {
    const range = document.rangeOf(path);
    return { kind, name, url: (0,credentials/* maskCredentials */.B)(url), explicit, path: document.source.path, range };
}
function tablesAt(document, path, value, problems) {
    return (0,toml_requirement/* listAt */.gT)(document, path, value, problems).flatMap(([place, element]) => {
        if ((0,toml_document/* isTable */.bI)(element))
            return [[place, element]];
        problems.push(document.problem(place, 'error', `${path.join('.')} must hold tables`, ''));
        return [];
    });
}

;// CONCATENATED MODULE: ./build/src/python/manifests/pyproject.js











const PROBLEM_LIMIT = 1_000;
async function readPyproject(source, read = () => null) {
    const document = (0,toml_document/* parseToml */.MT)(source);
    if ((0,toml_document/* isProblem */.AN)(document))
        return emptyManifest(source, document);
    const problems = [];
    const project = (0,toml_document/* tableIn */.sV)(document.root, 'project');
    const poetry = (0,manifests_poetry/* readPoetry */.Y)(document, dependsByPoetry(document), problems);
    const dynamic = await readDynamicDependencies(document, read, poetry !== null, problems);
    const name = projectName(document, problems) ?? poetry?.name ?? null;
    const groups = mergeGroups([
        {
            id: '',
            requirements: (0,toml_requirement/* requirementsAt */.Gw)(document, ['project', 'dependencies'], (0,toml_document/* valueIn */.xm)(project, 'dependencies'), problems),
        },
        ...extras(document, problems),
        ...dynamic.groups,
        ...(poetry?.groups ?? []),
        ...readDependencyGroups(document, problems),
        ...uvDevelopment(document, problems),
        ...pdmGroups(document, problems),
    ]);
    const uv = (0,toml_document/* tableIn */.sV)(document.root, 'tool', 'uv');
    const uvList = (key) => (0,toml_requirement/* requirementsAt */.Gw)(document, ['tool', 'uv', key], (0,toml_document/* valueIn */.xm)(uv, key), problems);
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
    return (0,toml_document/* valueIn */.xm)((0,toml_document/* tableIn */.sV)(document.root, 'project'), 'dependencies') === undefined;
}
function projectName(document, problems) {
    const project = (0,toml_document/* tableIn */.sV)(document.root, 'project');
    if (project === null) {
        if ((0,toml_document/* valueIn */.xm)(document.root, 'project') !== undefined)
            problems.push(document.problem(['project'], 'error', 'project must be a table', ''));
        return null;
    }
    const name = (0,toml_document/* stringIn */.tB)(project, 'name');
    if (name !== null && (0,python_name/* isValidName */.u)(name))
        return (0,python_name/* normalizeName */.P)(name);
    problems.push(document.problem(['project', 'name'], 'error', name === null ? 'the project has no name' : 'the name of the project is not valid', 'Give project.name a name of letters, digits, dots and dashes.'));
    return null;
}
function requiresPython(document, problems) {
    const value = (0,toml_document/* valueIn */.xm)((0,toml_document/* tableIn */.sV)(document.root, 'project'), 'requires-python');
    if (value === undefined)
        return null;
    if (typeof value === 'string' && (0,specifier/* parseSpecifierSet */.m0)(value) !== null)
        return value.trim();
    problems.push(document.problem(['project', 'requires-python'], 'error', 'requires-python is not a version specifier', 'Write it like ">=3.10".'));
    return null;
}
function extras(document, problems) {
    const path = ['project', 'optional-dependencies'];
    const value = (0,toml_document/* valueIn */.xm)((0,toml_document/* tableIn */.sV)(document.root, 'project'), 'optional-dependencies');
    if (value === undefined)
        return [];
    if (!(0,toml_document/* isTable */.bI)(value)) {
        problems.push(document.problem(path, 'error', 'project.optional-dependencies must be a table', ''));
        return [];
    }
    return Object.entries(value).map(([extra, list]) => ({
        id: `extra:${(0,python_name/* normalizeName */.P)(extra)}`,
        requirements: (0,toml_requirement/* requirementsAt */.Gw)(document, [...path, extra], list, problems),
    }));
}
function uvDevelopment(document, problems) {
    const path = ['tool', 'uv', 'dev-dependencies'];
    const value = (0,toml_document/* valueIn */.xm)((0,toml_document/* tableIn */.sV)(document.root, 'tool', 'uv'), 'dev-dependencies');
    return value === undefined
        ? []
        : [{ id: 'group:dev', requirements: (0,toml_requirement/* requirementsAt */.Gw)(document, path, value, problems) }];
}
function pdmGroups(document, problems) {
    const path = ['tool', 'pdm', 'dev-dependencies'];
    return Object.entries((0,toml_document/* tableIn */.sV)(document.root, ...path.map(String)) ?? {}).map(([group, list]) => ({
        id: `group:${(0,python_name/* normalizeName */.P)(group)}`,
        requirements: (0,toml_requirement/* listAt */.gT)(document, [...path, group], list, problems).flatMap(([place, element]) => {
            const read = typeof element === 'string' && element.startsWith('-e ')
                ? editable(document, place, element, problems)
                : (0,toml_requirement/* requirementAt */.BY)(document, place, element, problems);
            return read === null ? [] : [read];
        }),
    }));
}
function editable(document, path, text, problems) {
    const understood = (0,direct_reference/* readEditableText */.u)(text.slice(3));
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
    return (0,toml_requirement/* listAt */.gT)(document, path, (0,toml_document/* valueIn */.xm)((0,toml_document/* tableIn */.sV)(document.root, 'tool', 'uv'), 'exclude-dependencies'), problems)
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


/***/ }),

/***/ 37883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UK: () => (/* binding */ strippedSpan),
/* harmony export */   bB: () => (/* binding */ strip),
/* harmony export */   cH: () => (/* binding */ isSpaceAt),
/* harmony export */   uz: () => (/* binding */ splitLines)
/* harmony export */ });
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


/***/ }),

/***/ 18119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readQuietly)
/* harmony export */ });
async function readQuietly(read, path) {
    try {
        return await read(path);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 67577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cY: () => (/* binding */ READABLE_NAMES),
  a8: () => (/* binding */ compiledPathOf),
  ue: () => (/* binding */ isLockFile),
  tG: () => (/* binding */ isUnreadableLock),
  mR: () => (/* binding */ manifestReaderFor),
  kM: () => (/* binding */ manifestsDecidedBy)
});

// UNUSED EXPORTS: manifestReaders

;// CONCATENATED MODULE: ./build/src/python/manifests/conda-environment-name.js
const NAME = /^(?:(?:environment|conda|env)(?:[-_.][^/]*)?|[^/]*[-_.](?:environment|conda[-_]?env|conda))\.ya?ml$/i;
function isCondaEnvironmentName(name) {
    return NAME.test(name) && !/conda-lock\.ya?ml$/i.test(name);
}

// EXTERNAL MODULE: ./build/src/python/manifests/local-project.js
var local_project = __webpack_require__(51826);
// EXTERNAL MODULE: ./build/src/python/name.js
var python_name = __webpack_require__(90933);
// EXTERNAL MODULE: ./build/src/python/manifests/pyproject.js + 5 modules
var pyproject = __webpack_require__(63774);
// EXTERNAL MODULE: ./build/src/python/manifests/read-source.js
var read_source = __webpack_require__(18119);
// EXTERNAL MODULE: ./build/src/python/manifests/repository-path.js
var repository_path = __webpack_require__(97065);
;// CONCATENATED MODULE: ./build/src/python/manifests/lock-root.js




async function projectBeside(lockPath, read) {
    const source = await (0,read_source/* readQuietly */.u)(read, pathBeside(lockPath, 'pyproject.toml'));
    if (source === null)
        return null;
    const manifest = await (0,pyproject/* readPyproject */.x)(source, read);
    return isReadable(manifest) ? manifest : null;
}
function pathBeside(path, name) {
    const folder = (0,repository_path/* folderOf */.yS)(path);
    return folder === '' ? name : `${folder}/${name}`;
}
function isReadable(manifest) {
    return manifest.groups.length > 0;
}
function rootFromManifest(manifest, versions, holds) {
    const own = manifest.groups.find(({ id }) => id === '');
    const named = (kind) => new Map(manifest.groups
        .filter(({ id }) => id.startsWith(`${kind}:`) && holds(kind, id.slice(kind.length + 1)))
        .map((group) => [group.id.slice(kind.length + 1), dependenciesOf(group, manifest, versions)]));
    return {
        dependencies: own === undefined ? [] : dependenciesOf(own, manifest, versions),
        optionalDependencies: named('extra'),
        groupDependencies: named('group'),
    };
}
function dependenciesOf({ requirements }, manifest, versions) {
    return requirements
        .filter(({ requirement: { normalizedName } }) => normalizedName !== '' && normalizedName !== manifest.project)
        .map((requirement) => dependencyOf(requirement, versions));
}
function dependencyOf({ requirement }, versions) {
    const { normalizedName: name, extras, specifier, url, marker } = requirement;
    return versions.dependencyOf({ name, extras, specifier: url === null ? specifier : null, marker }, marker);
}
function withTransitive(dependencies, distributions) {
    const needed = new Set();
    for (const { name, dependencies: plain, optionalDependencies } of distributions)
        for (const each of [plain, ...optionalDependencies.values()])
            for (const dependency of each)
                if (dependency.name !== name)
                    needed.add(dependency.name);
    return dependencies.map((each) => (needed.has(each.name) ? { ...each, transitive: true } : each));
}
function lockWithRoot(lock, project, root) {
    const isUnreadable = lock.problems.some(({ severity }) => severity === 'error');
    if (isUnreadable && lock.distributions.length === 0)
        return { ...lock, members: [] };
    const taken = new Set(lock.distributions.map(({ name }) => name));
    let name = (0,python_name/* normalizeName */.P)(project ?? 'project');
    while (taken.has(name))
        name += '-project';
    const member = {
        name,
        version: null,
        range: lock.source.range(0, 0),
        source: { kind: 'local', path: '.' },
        wheels: [],
        sdist: null,
        ...root,
        resolutionMarkers: [],
    };
    return { ...lock, members: [name], distributions: [...lock.distributions, member] };
}

// EXTERNAL MODULE: ./build/src/python/requirement.js
var requirement = __webpack_require__(16891);
// EXTERNAL MODULE: ./build/src/python/manifests/credentials.js
var credentials = __webpack_require__(18171);
// EXTERNAL MODULE: ./build/src/python/manifests/toml-document.js + 1 modules
var toml_document = __webpack_require__(52494);
;// CONCATENATED MODULE: ./build/src/python/manifests/lock-tables.js


const PROBLEM_LIMIT = 1_000;
const DISTRIBUTION_LIMIT = 20_000;
class LockProblems {
    list = [];
    #path;
    constructor(path) {
        this.#path = path;
    }
    report(range, severity, message, advice) {
        if (this.list.length < PROBLEM_LIMIT)
            this.list.push({ path: this.#path, range, severity, message, advice });
    }
}
function unreadableLock(source, format, problem) {
    return {
        path: source.path,
        format,
        source,
        requiresPython: null,
        members: [],
        distributions: [],
        problems: [problem],
    };
}
function tableRanges(source, keys, count) {
    const { text } = source;
    const starts = [];
    for (const match of text.matchAll(/^\[\[[ \t]*([A-Za-z]+)[ \t]*\]\]/gm))
        if (keys.includes(match[1] ?? ''))
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
function fileNameFrom(place) {
    if (place === null)
        return null;
    const [address = ''] = place.split(/[?#]/, 1);
    const name = (0,repository_path/* fileNameOf */.bV)(address);
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
    const size = (0,toml_document/* valueIn */.xm)(table, 'size');
    return typeof size === 'number' && Number.isSafeInteger(size) && size >= 0 ? size : null;
}
function sortFiles(files) {
    const wheels = files.filter(({ filename }) => filename.toLowerCase().endsWith('.whl'));
    const archives = files.filter(({ filename }) => /\.(?:tar\.gz|tgz|zip|tar\.bz2|tar\.xz)$/i.test(filename));
    return {
        wheels,
        sdist: archives.find(({ filename }) => filename.endsWith('.tar.gz')) ?? archives[0] ?? null,
    };
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
function strings(value) {
    return list(value).filter((element) => typeof element === 'string');
}

// EXTERNAL MODULE: ./build/src/python/marker.js
var python_marker = __webpack_require__(96024);
// EXTERNAL MODULE: ./build/src/python/specifier.js
var python_specifier = __webpack_require__(46376);
;// CONCATENATED MODULE: ./build/src/python/manifests/marker-extras.js

function decideExtra(marker, extra) {
    if (marker.kind === 'comparison') {
        const name = extraNamedBy(marker);
        if (name === undefined)
            return marker;
        if (name === null)
            return false;
        return (name === extra) === (marker.operator === '==');
    }
    const isAnd = marker.kind === 'and';
    const operands = [];
    for (const operand of marker.operands) {
        const decided = decideExtra(operand, extra);
        if (decided === !isAnd)
            return decided;
        if (typeof decided !== 'boolean')
            operands.push(decided);
    }
    const [first] = operands;
    if (first === undefined)
        return isAnd;
    return operands.length === 1 ? first : { kind: marker.kind, operands };
}
function extrasNamedBy(marker) {
    if (marker.kind === 'comparison')
        return [extraNamedBy(marker)].filter((name) => typeof name === 'string');
    return marker.operands.flatMap(extrasNamedBy);
}
function extraNamedBy(marker) {
    const { left, operator, right } = marker;
    const [variable, literal] = left.kind === 'variable' ? [left, right] : [right, left];
    if (variable.kind !== 'variable' || variable.name !== 'extra')
        return undefined;
    if (literal.kind !== 'literal' || (operator !== '==' && operator !== '!='))
        return null;
    return (0,python_name/* normalizeName */.P)(literal.value);
}

;// CONCATENATED MODULE: ./build/src/python/manifests/locked-edges.js



const MOST_VERSIONS = 100;
const MOST_EXTRAS = 100;
class LockedVersions {
    #versions = new Map();
    constructor(distributions) {
        for (const { name, version } of distributions) {
            const known = this.#versions.get(name) ?? new Set();
            if (version !== null)
                known.add(version);
            this.#versions.set(name, known);
        }
    }
    has(name) {
        return this.#versions.has(name);
    }
    dependencyOf({ name, extras, specifier }, marker) {
        const base = { name, version: null, extras, marker: marker === null ? null : (0,python_marker/* formatMarker */.gJ)(marker) };
        const locked = [...(this.#versions.get(name) ?? [])];
        if (locked.length < 2 || locked.length > MOST_VERSIONS || specifier === null)
            return base;
        const allowed = locked.filter((version) => (0,python_specifier/* matchesSpecifier */._p)(specifier, version, { prereleases: true }));
        return allowed.length === 0 || allowed.length === locked.length
            ? base
            : { ...base, versions: allowed.sort() };
    }
    sort(edges) {
        const dependencies = [];
        const optionalDependencies = new Map();
        const addTo = (extra, dependency) => {
            const known = optionalDependencies.get(extra);
            if (known === undefined)
                optionalDependencies.set(extra, [dependency]);
            else
                known.push(dependency);
        };
        for (const edge of edges) {
            const always = edge.marker === null ? true : decideExtra(edge.marker, null);
            const rest = (decided) => this.dependencyOf(edge, decided === true ? null : decided);
            const named = edge.forExtras ?? [];
            if (always !== false) {
                if (named.length === 0)
                    dependencies.push(rest(always));
                for (const extra of named)
                    addTo(extra, rest(always));
                continue;
            }
            for (const extra of namedExtras(edge.marker)) {
                const decided = edge.marker === null ? true : decideExtra(edge.marker, extra);
                if (decided !== false)
                    addTo(extra, rest(decided));
            }
        }
        return { dependencies, optionalDependencies };
    }
}
function namedExtras(marker) {
    return marker === null ? [] : [...new Set(extrasNamedBy(marker))].slice(0, MOST_EXTRAS);
}
function anyOf(markers) {
    if (markers.length === 0 || markers.includes(null))
        return null;
    const [first, ...others] = [...new Set(markers)];
    if (first === undefined || first === null)
        return null;
    return others.length === 0 ? first : [first, ...others].map((marker) => `(${marker})`).join(' or ');
}
function markerIn(text) {
    const parsed = text === null || text.trim() === '' ? null : (0,python_marker/* parseMarker */.gY)(text);
    return parsed?.ok === true ? parsed.marker : null;
}

// EXTERNAL MODULE: ./build/src/python/manifests/poetry.js + 1 modules
var poetry = __webpack_require__(47096);
;// CONCATENATED MODULE: ./build/src/python/manifests/pdm-lock.js








const DEFAULT = 'default';
async function readPdmLock(source, read = () => null) {
    const document = (0,toml_document/* parseToml */.MT)(source);
    if ((0,toml_document/* isProblem */.AN)(document))
        return unreadableLock(source, 'pdm.lock', document);
    return new PdmLockReader(document).lock(read);
}
class PdmLockReader {
    #document;
    #problems;
    constructor(document) {
        this.#document = document;
        this.#problems = new LockProblems(document.source.path);
    }
    async lock(read) {
        const { root, source } = this.#document;
        const metadata = (0,toml_document/* tableIn */.sV)(root, 'metadata');
        this.#checkVersion((0,toml_document/* stringIn */.tB)(metadata, 'lock_version'));
        const packages = this.#packages();
        const plain = packages.filter(({ extras }) => extras.length === 0);
        const versions = new LockedVersions(packages);
        const additions = new Map();
        for (const one of packages) {
            if (one.extras.length === 0)
                continue;
            const key = keyOf(one);
            const known = additions.get(key);
            if (known === undefined)
                additions.set(key, [one]);
            else
                known.push(one);
        }
        const several = namesOfSeveral(plain);
        const distributions = plain.map((one) => this.#distribution(one, additions.get(keyOf(one)) ?? [], versions, several.has(one.name)));
        const project = await projectBeside(source.path, read);
        if (project === null)
            this.#problems.report(source.range(0, 0), 'warning', "the pyproject.toml beside the lock is missing or can't be read, so that all that the lock lists is taken for what the project asks for", 'Keep pdm.lock beside its pyproject.toml.');
        const lockedGroups = new Set(strings((0,toml_document/* valueIn */.xm)(metadata, 'groups')).map(python_name/* normalizeName */.P));
        const asked = project === null
            ? this.#rootOfAll(plain, distributions)
            : rootFromManifest(project, versions, (_, name) => lockedGroups.size === 0 || lockedGroups.has('*') || lockedGroups.has(name));
        return lockWithRoot({
            path: source.path,
            format: 'pdm.lock',
            source,
            requiresPython: requiresPythonOf(metadata),
            distributions,
            problems: this.#problems.list,
        }, project?.project ?? null, asked);
    }
    #checkVersion(version) {
        const whole = this.#document.source.range(0, 0);
        if (version === null)
            this.#problems.report(whole, 'error', 'the lock does not say its version', 'Run pdm lock.');
        else if (!/^[34](?:\.\d+)*$/.test(version))
            this.#problems.report(whole, 'warning', `version ${version.slice(0, 20)} of the lock is not known`, 'Run pdm lock.');
    }
    #packages() {
        const { root, source } = this.#document;
        const tables = (0,toml_document/* valueIn */.xm)(root, 'package') ?? [];
        if (!Array.isArray(tables))
            this.#problems.report(source.range(0, 0), 'error', 'package must be an array of tables', 'Run pdm lock.');
        const all = list(tables);
        const ranges = tableRanges(source, ['package'], all.length);
        if (all.length > DISTRIBUTION_LIMIT)
            this.#problems.report(source.range(0, 0), 'error', `the lock lists more than ${DISTRIBUTION_LIMIT} packages; the rest was not read`, '');
        return all.slice(0, DISTRIBUTION_LIMIT).flatMap((table, index) => {
            const range = ranges[index] ?? this.#document.rangeOf(['package', index]);
            const name = (0,toml_document/* isTable */.bI)(table) ? (0,toml_document/* stringIn */.tB)(table, 'name') : null;
            if (!(0,toml_document/* isTable */.bI)(table) || name === null) {
                this.#problems.report(range, 'error', 'a package of the lock has no name', 'Run pdm lock.');
                return [];
            }
            const extras = [...new Set(strings((0,toml_document/* valueIn */.xm)(table, 'extras')).map(python_name/* normalizeName */.P))].sort();
            return [{ name: (0,python_name/* normalizeName */.P)(name), version: (0,toml_document/* stringIn */.tB)(table, 'version'), extras, table, range }];
        });
    }
    #distribution(one, additions, versions, isOneOfSeveral) {
        const { name, version, table, range } = one;
        const source = sourceOf(table);
        const { dependencies, optionalDependencies } = versions.sort(this.#edges(table, range));
        const byExtra = new Map(optionalDependencies);
        for (const addition of [...additions].sort((a, b) => a.extras.length - b.extras.length)) {
            const edges = versions.sort(this.#edges(addition.table, addition.range)).dependencies;
            const added = edges.filter((each) => each.name !== name || each.extras.length > 0);
            for (const extra of addition.extras)
                if (!byExtra.has(extra))
                    byExtra.set(extra, added);
        }
        return {
            name,
            version,
            range,
            source,
            ...sortFiles(this.#files(one)),
            dependencies,
            optionalDependencies: byExtra,
            groupDependencies: new Map(),
            resolutionMarkers: isOneOfSeveral ? markersOf(table) : [],
        };
    }
    #files({ name, version, table }) {
        const legacy = (0,toml_document/* tableIn */.sV)(this.#document.root, 'metadata', 'files');
        const own = (0,toml_document/* valueIn */.xm)(table, 'files') ?? (0,toml_document/* valueIn */.xm)(legacy, `${(0,toml_document/* stringIn */.tB)(table, 'name') ?? name} ${version}`);
        return list(own).flatMap((file) => {
            if (!(0,toml_document/* isTable */.bI)(file))
                return [];
            const url = (0,toml_document/* stringIn */.tB)(file, 'url') ?? (0,toml_document/* stringIn */.tB)(table, 'url');
            const filename = (0,toml_document/* stringIn */.tB)(file, 'file') ?? fileNameFrom(url);
            if (filename === null)
                return [];
            const masked = url === null ? null : (0,credentials/* maskCredentials */.B)(url);
            return [{ filename, url: masked, hash: (0,toml_document/* stringIn */.tB)(file, 'hash'), size: sizeOf(file) }];
        });
    }
    #edges(table, range) {
        return strings((0,toml_document/* valueIn */.xm)(table, 'dependencies')).flatMap((text) => {
            const parsed = (0,requirement/* parseRequirement */.p)(text);
            if (!parsed.ok) {
                this.#problems.report(range, 'error', `the dependency "${(0,credentials/* maskCredentials */.B)(text.slice(0, 200))}" can't be read: ${parsed.message}`, 'Run pdm lock.');
                return [];
            }
            const { normalizedName: name, extras, specifier, url, marker } = parsed.requirement;
            return [{ name, extras, specifier: url === null ? specifier : null, marker }];
        });
    }
    #rootOfAll(packages, distributions) {
        const groups = new Map();
        for (const { name, table } of packages) {
            const named = strings((0,toml_document/* valueIn */.xm)(table, 'groups')).map(python_name/* normalizeName */.P);
            for (const group of named.length > 0 ? named : [DEFAULT]) {
                const wanted = groups.get(group) ?? new Map();
                const markers = wanted.get(name);
                if (markers === undefined)
                    wanted.set(name, [(0,toml_document/* stringIn */.tB)(table, 'marker')]);
                else
                    markers.push((0,toml_document/* stringIn */.tB)(table, 'marker'));
                groups.set(group, wanted);
            }
        }
        const dependenciesOf = (wanted) => withTransitive([...wanted].map(([name, markers]) => ({
            name,
            version: null,
            extras: [],
            marker: anyOf(markers),
        })), distributions);
        const own = groups.get(DEFAULT) ?? new Map();
        groups.delete(DEFAULT);
        return {
            dependencies: dependenciesOf(own),
            optionalDependencies: new Map(),
            groupDependencies: new Map([...groups].map(([group, wanted]) => [group, dependenciesOf(wanted)])),
        };
    }
}
const keyOf = ({ name, version }) => `${name} ${version}`;
function namesOfSeveral(packages) {
    const once = new Set();
    const several = new Set();
    for (const { name } of packages)
        (once.has(name) ? several : once).add(name);
    return several;
}
function markersOf(table) {
    const marker = (0,toml_document/* stringIn */.tB)(table, 'marker');
    const python = (0,toml_document/* stringIn */.tB)(table, 'requires_python');
    const either = marker ?? (0,poetry/* poetryMarkerOf */.H)({ python, platform: null, markers: null });
    return either === null || either === '' ? [] : [either];
}
function requiresPythonOf(metadata) {
    const targets = list((0,toml_document/* valueIn */.xm)(metadata, 'targets')).filter(toml_document/* isTable */.bI);
    const named = new Set(targets.map((target) => (0,toml_document/* stringIn */.tB)(target, 'requires_python')));
    const [only = null] = named;
    return named.size === 1 && only !== '' ? only : null;
}
function sourceOf(table) {
    const git = (0,toml_document/* stringIn */.tB)(table, 'git') ?? (0,toml_document/* stringIn */.tB)(table, 'hg') ?? (0,toml_document/* stringIn */.tB)(table, 'svn') ?? (0,toml_document/* stringIn */.tB)(table, 'bzr');
    if (git !== null)
        return { kind: 'git', url: (0,credentials/* maskCredentials */.B)(git) };
    const url = (0,toml_document/* stringIn */.tB)(table, 'url');
    if (url !== null)
        return { kind: 'url', url: (0,credentials/* maskCredentials */.B)(url) };
    const path = (0,toml_document/* stringIn */.tB)(table, 'path');
    return path !== null ? { kind: 'local', path } : { kind: 'index', url: '' };
}

// EXTERNAL MODULE: ./build/src/python/manifests/pipfile.js
var pipfile = __webpack_require__(49914);
;// CONCATENATED MODULE: ./build/src/python/manifests/pipfile-lock.js






const MOST_CHARACTERS = 32_000_000;
async function readPipfileLock(source, read = () => null) {
    const problems = new LockProblems(source.path);
    const whole = source.range(0, 0);
    const refuse = (message, advice) => unreadableLock(source, 'Pipfile.lock', {
        path: source.path,
        range: whole,
        severity: 'error',
        message,
        advice,
    });
    if (source.text.length > MOST_CHARACTERS)
        return refuse(`the file has more than ${MOST_CHARACTERS} characters and was not read`, '');
    const root = parseJson(source.text);
    if (root === null)
        return refuse('the file is no JSON object', 'Run pipenv lock.');
    const meta = objectIn(root, '_meta');
    if (meta === null)
        problems.report(whole, 'error', 'the lock has no _meta', 'Run pipenv lock.');
    else if (meta['pipfile-spec'] !== 6)
        problems.report(whole, 'warning', 'the pipfile-spec of the lock is not 6', 'Run pipenv lock.');
    const direct = await directNames(source.path, read);
    const indexes = indexUrls(meta);
    const places = new NamePlaces(source);
    const byKey = new Map();
    const groups = new Map();
    for (const [category, entries] of Object.entries(root)) {
        if (category === '_meta')
            continue;
        const table = objectOf(entries);
        if (table === null) {
            problems.report(whole, 'error', `${category.slice(0, 100)} must be an object`, 'Run pipenv lock.');
            continue;
        }
        const dependencies = [];
        for (const [written, value] of Object.entries(table)) {
            const entry = objectOf(value);
            const range = places.rangeOf(written);
            if (entry === null) {
                problems.report(range, 'error', `${written.slice(0, 100)} must be an object`, 'Run pipenv lock.');
                continue;
            }
            if (byKey.size >= DISTRIBUTION_LIMIT) {
                problems.report(whole, 'error', `the lock lists more than ${DISTRIBUTION_LIMIT} packages; the rest was not read`, '');
                break;
            }
            const locked = distributionOf((0,python_name/* normalizeName */.P)(written), entry, range, indexes);
            const key = `${locked.name} ${locked.version}`;
            if (!byKey.has(key))
                byKey.set(key, locked);
            dependencies.push({
                name: locked.name,
                version: locked.version,
                extras: [...new Set(strings(entry.extras).map(python_name/* normalizeName */.P))].sort(),
                marker: stringOf(entry.markers),
                ...(direct === null || direct.has(locked.name) ? {} : { transitive: true }),
            });
        }
        groups.set((0,pipfile/* groupOfCategory */.H)(category), dependencies);
    }
    const own = groups.get('') ?? [];
    groups.delete('');
    return lockWithRoot({
        path: source.path,
        format: 'Pipfile.lock',
        source,
        requiresPython: pythonOf(meta),
        distributions: [...byKey.values()],
        problems: problems.list,
        knowsEdges: false,
    }, null, { dependencies: own, optionalDependencies: new Map(), groupDependencies: groups });
}
function distributionOf(name, entry, range, indexes) {
    return {
        name,
        version: /^===?\s*(\S+)$/.exec(stringOf(entry.version) ?? '')?.[1] ?? null,
        range,
        source: pipfile_lock_sourceOf(entry, indexes),
        wheels: [],
        sdist: null,
        dependencies: [],
        optionalDependencies: new Map(),
        groupDependencies: new Map(),
        resolutionMarkers: [],
        hashes: strings(entry.hashes),
    };
}
function pipfile_lock_sourceOf(entry, indexes) {
    const git = stringOf(entry.git) ?? stringOf(entry.hg) ?? stringOf(entry.svn) ?? stringOf(entry.bzr);
    if (git !== null)
        return { kind: 'git', url: (0,credentials/* maskCredentials */.B)(git) };
    const file = stringOf(entry.file) ?? stringOf(entry.path);
    if (file !== null)
        return /^[a-z][a-z0-9+.-]*:\/\//i.test(file)
            ? { kind: 'url', url: (0,credentials/* maskCredentials */.B)(file) }
            : { kind: 'local', path: file };
    const named = stringOf(entry.index);
    const [first = ''] = indexes.values();
    return { kind: 'index', url: (named === null ? null : indexes.get(named)) ?? first };
}
function indexUrls(meta) {
    const sources = Array.isArray(meta?.sources) ? meta.sources : [];
    return new Map(sources.flatMap((source) => {
        const [name, url] = [stringOf(objectOf(source)?.name), stringOf(objectOf(source)?.url)];
        return name === null || url === null ? [] : [[name, (0,credentials/* maskCredentials */.B)(url)]];
    }));
}
function pythonOf(meta) {
    const requires = meta === null ? null : objectIn(meta, 'requires');
    const full = stringOf(requires?.python_full_version);
    if (full !== null && /^\d+(?:\.\d+)*$/.test(full))
        return `==${full}`;
    const version = stringOf(requires?.python_version);
    return version !== null && /^\d+(?:\.\d+)*$/.test(version) ? `==${version}.*` : null;
}
async function directNames(lockPath, read) {
    const source = await (0,read_source/* readQuietly */.u)(read, pathBeside(lockPath, 'Pipfile'));
    const manifest = source === null ? null : (0,pipfile/* readPipfile */.C)(source);
    if (manifest === null || manifest.groups.length === 0)
        return null;
    return new Set(manifest.groups.flatMap(({ requirements }) => requirements.map(({ requirement }) => requirement.normalizedName)));
}
class NamePlaces {
    #source;
    #places;
    constructor(source) {
        this.#source = source;
    }
    rangeOf(name) {
        this.#places ??= this.#scan();
        const place = this.#places.get(name);
        return place === undefined ? this.#source.range(0, 0) : this.#source.range(place.start, place.end);
    }
    #scan() {
        const places = new Map();
        for (const match of this.#source.text.matchAll(/"([A-Za-z0-9._-]{1,200})"\s{0,20}:\s{0,20}\{/g)) {
            const [, name = ''] = match;
            if (!places.has(name))
                places.set(name, { start: match.index, end: match.index + name.length + 2 });
        }
        return places;
    }
}
function parseJson(text) {
    try {
        return objectOf(JSON.parse(text));
    }
    catch {
        return null;
    }
}
function objectOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
}
function objectIn(object, key) {
    return Object.hasOwn(object, key) ? objectOf(object[key]) : null;
}
function stringOf(value) {
    return typeof value === 'string' ? value : null;
}

// EXTERNAL MODULE: ./build/src/python/manifests/poetry-constraint.js
var poetry_constraint = __webpack_require__(39706);
;// CONCATENATED MODULE: ./build/src/python/manifests/poetry-lock.js









const MAIN = 'main';
async function readPoetryLock(source, read = () => null) {
    const document = (0,toml_document/* parseToml */.MT)(source);
    if ((0,toml_document/* isProblem */.AN)(document))
        return unreadableLock(source, 'poetry.lock', document);
    return new PoetryLockReader(document).lock(read);
}
class PoetryLockReader {
    #document;
    #problems;
    constructor(document) {
        this.#document = document;
        this.#problems = new LockProblems(document.source.path);
    }
    async lock(read) {
        const { root, source } = this.#document;
        const metadata = (0,toml_document/* tableIn */.sV)(root, 'metadata');
        this.#checkVersion((0,toml_document/* stringIn */.tB)(metadata, 'lock-version'));
        const packages = this.#packages();
        const versions = new LockedVersions(packages);
        const seen = new Map();
        for (const { name } of packages)
            seen.set(name, (seen.get(name) ?? 0) + 1);
        const distributions = packages.map((one) => this.#distribution(one, versions, (seen.get(one.name) ?? 0) > 1));
        const project = await projectBeside(source.path, read);
        const lockedGroups = new Set(packages.flatMap(({ groups }) => [...groups.keys()]));
        const saysGroups = packages.some(({ table }) => (0,toml_document/* valueIn */.xm)(table, 'groups') !== undefined);
        const lock = {
            path: source.path,
            format: 'poetry.lock',
            source,
            requiresPython: poetry_lock_pythonOf((0,toml_document/* stringIn */.tB)(metadata, 'python-versions')),
            distributions,
        };
        if (project === null)
            this.#problems.report(source.range(0, 0), 'warning', "the pyproject.toml beside the lock is missing or can't be read, so that all that the lock lists is taken for what the project asks for", 'Keep poetry.lock beside its pyproject.toml.');
        const asked = project === null
            ? this.#rootOfAll(packages, distributions)
            : rootFromManifest(project, versions, (kind, name) => kind === 'extra' || !saysGroups || lockedGroups.has(name));
        return lockWithRoot({ ...lock, problems: this.#problems.list }, project?.project ?? null, asked);
    }
    #checkVersion(version) {
        const whole = this.#document.source.range(0, 0);
        if (version === null)
            this.#problems.report(whole, 'error', 'the lock does not say its version', 'Run poetry lock.');
        else if (!/^[12]\.\d+$/.test(version))
            this.#problems.report(whole, 'warning', `version ${version.slice(0, 20)} of the lock is not known`, 'Run poetry lock.');
    }
    #packages() {
        const { root, source } = this.#document;
        const tables = (0,toml_document/* valueIn */.xm)(root, 'package') ?? [];
        if (!Array.isArray(tables))
            this.#problems.report(source.range(0, 0), 'error', 'package must be an array of tables', 'Run poetry lock.');
        const all = list(tables);
        const ranges = tableRanges(source, ['package'], all.length);
        if (all.length > DISTRIBUTION_LIMIT)
            this.#problems.report(source.range(0, 0), 'error', `the lock lists more than ${DISTRIBUTION_LIMIT} packages; the rest was not read`, '');
        return all.slice(0, DISTRIBUTION_LIMIT).flatMap((table, index) => {
            const range = ranges[index] ?? this.#document.rangeOf(['package', index]);
            const name = (0,toml_document/* isTable */.bI)(table) ? (0,toml_document/* stringIn */.tB)(table, 'name') : null;
            if (!(0,toml_document/* isTable */.bI)(table) || name === null) {
                this.#problems.report(range, 'error', 'a package of the lock has no name', 'Run poetry lock.');
                return [];
            }
            return [
                {
                    name: (0,python_name/* normalizeName */.P)(name),
                    version: (0,toml_document/* stringIn */.tB)(table, 'version'),
                    table,
                    range,
                    optional: (0,toml_document/* valueIn */.xm)(table, 'optional') === true,
                    groups: groupsOf(table),
                },
            ];
        });
    }
    #distribution(one, versions, isOneOfSeveral) {
        const { name, version, table, range } = one;
        const source = poetry_lock_sourceOf((0,toml_document/* tableIn */.sV)(table, 'source'));
        return {
            name,
            version,
            range,
            source,
            ...sortFiles(this.#files(name, table, source.kind === 'url' ? source.url : null)),
            ...versions.sort(this.#edges(table)),
            groupDependencies: new Map(),
            resolutionMarkers: isOneOfSeveral ? poetry_lock_markersOf(one) : [],
        };
    }
    #files(name, table, own) {
        const written = (0,toml_document/* stringIn */.tB)(table, 'name') ?? name;
        const legacy = (0,toml_document/* tableIn */.sV)(this.#document.root, 'metadata', 'files');
        const files = (0,toml_document/* valueIn */.xm)(table, 'files') ?? (0,toml_document/* valueIn */.xm)(legacy, written) ?? (0,toml_document/* valueIn */.xm)(legacy, name);
        return list(files).flatMap((file) => {
            const filename = (0,toml_document/* isTable */.bI)(file) ? (0,toml_document/* stringIn */.tB)(file, 'file') : null;
            if (!(0,toml_document/* isTable */.bI)(file) || filename === null)
                return [];
            return [{ filename, url: own, hash: (0,toml_document/* stringIn */.tB)(file, 'hash'), size: sizeOf(file) }];
        });
    }
    #edges(table) {
        const extras = Object.entries((0,toml_document/* tableIn */.sV)(table, 'extras') ?? {}).map(([extra, wanted]) => [(0,python_name/* normalizeName */.P)(extra), strings(wanted).map(nameIn)]);
        return Object.entries((0,toml_document/* tableIn */.sV)(table, 'dependencies') ?? {}).flatMap(([written, wanted]) => {
            const name = (0,python_name/* normalizeName */.P)(written);
            const choices = Array.isArray(wanted) ? wanted : [wanted];
            return choices.flatMap((choice) => {
                const edge = edgeOf(name, choice);
                if (edge === null)
                    return [];
                const isOptional = (0,toml_document/* isTable */.bI)(choice) && (0,toml_document/* valueIn */.xm)(choice, 'optional') === true;
                if (!isOptional || ((0,toml_document/* stringIn */.tB)(choice, 'markers') ?? '').includes('extra'))
                    return [edge];
                const forExtras = extras.filter(([, names]) => names.includes(name)).map(([extra]) => extra);
                return forExtras.length === 0 ? [] : [{ ...edge, forExtras }];
            });
        });
    }
    #rootOfAll(packages, distributions) {
        const groups = new Map();
        for (const { name, optional, groups: locking } of packages)
            for (const [group, marker] of locking) {
                if (group === MAIN && optional)
                    continue;
                const known = groups.get(group) ?? [];
                known.push({ name, version: null, extras: [], marker });
                groups.set(group, known);
            }
        const extras = Object.entries((0,toml_document/* tableIn */.sV)(this.#document.root, 'extras') ?? {});
        const own = groups.get(MAIN) ?? [];
        groups.delete(MAIN);
        return {
            dependencies: withTransitive(distinct(own), distributions),
            optionalDependencies: new Map(extras.map(([extra, names]) => [
                (0,python_name/* normalizeName */.P)(extra),
                strings(names).map((name) => ({ name: nameIn(name), version: null, extras: [], marker: null })),
            ])),
            groupDependencies: new Map([...groups].map(([group, wanted]) => [group, withTransitive(distinct(wanted), distributions)])),
        };
    }
}
function distinct(dependencies) {
    const byName = new Map();
    for (const each of dependencies) {
        const known = byName.get(each.name);
        if (known === undefined)
            byName.set(each.name, [each]);
        else
            known.push(each);
    }
    return [...byName].map(([name, all]) => ({
        name,
        version: null,
        extras: [],
        marker: anyOf(all.map(({ marker }) => marker)),
    }));
}
function groupsOf(table) {
    const named = strings((0,toml_document/* valueIn */.xm)(table, 'groups')).map(python_name/* normalizeName */.P);
    const category = (0,toml_document/* stringIn */.tB)(table, 'category');
    const groups = named.length > 0 ? named : [category === null ? MAIN : (0,python_name/* normalizeName */.P)(category)];
    const everywhere = (0,toml_document/* stringIn */.tB)(table, 'markers');
    const byGroup = new Map(Object.entries((0,toml_document/* tableIn */.sV)(table, 'markers') ?? {}).map(([group, marker]) => [(0,python_name/* normalizeName */.P)(group), marker]));
    return new Map(groups.map((group) => {
        const own = byGroup.get(group);
        return [group, typeof own === 'string' ? own : everywhere];
    }));
}
function poetry_lock_markersOf({ table, groups }) {
    const marker = anyOf([...groups.values()]);
    if (marker !== null)
        return [marker];
    const python = (0,toml_document/* stringIn */.tB)(table, 'python-versions');
    if ((0,toml_document/* valueIn */.xm)(table, 'groups') !== undefined || python === null)
        return [];
    const asMarker = (0,poetry/* poetryMarkerOf */.H)({ python, platform: null, markers: null });
    return asMarker === null || asMarker === '' ? [] : [asMarker];
}
function edgeOf(name, wanted) {
    const table = (0,toml_document/* isTable */.bI)(wanted) ? wanted : null;
    if (table === null && typeof wanted !== 'string')
        return null;
    const constraint = table === null ? String(wanted) : ((0,toml_document/* stringIn */.tB)(table, 'version') ?? '*');
    const translated = (0,poetry_constraint/* translatePoetryConstraint */.r)(constraint);
    const marker = (0,poetry/* poetryMarkerOf */.H)({
        python: (0,toml_document/* stringIn */.tB)(table, 'python'),
        platform: (0,toml_document/* stringIn */.tB)(table, 'platform'),
        markers: (0,toml_document/* stringIn */.tB)(table, 'markers'),
    });
    return {
        name,
        extras: [...new Set(strings((0,toml_document/* valueIn */.xm)(table, 'extras')).map(python_name/* normalizeName */.P))].sort(),
        specifier: translated === null ? null : (0,python_specifier/* parseSpecifierSet */.m0)(translated.specifier),
        marker: markerIn(marker),
    };
}
function poetry_lock_sourceOf(table) {
    const url = (0,credentials/* maskCredentials */.B)((0,toml_document/* stringIn */.tB)(table, 'url') ?? '');
    switch ((0,toml_document/* stringIn */.tB)(table, 'type')) {
        case 'git':
            return { kind: 'git', url };
        case 'url':
            return { kind: 'url', url };
        case 'directory':
        case 'file':
            return { kind: 'local', path: url };
        default:
            return { kind: 'index', url };
    }
}
function nameIn(requirement) {
    return (0,python_name/* normalizeName */.P)(/^\s*([A-Za-z0-9._-]*)/.exec(requirement)?.[1] ?? '');
}
function poetry_lock_pythonOf(constraint) {
    const translated = constraint === null ? null : (0,poetry_constraint/* translatePoetryConstraint */.r)(constraint);
    return translated === null || translated.specifier === '' ? null : translated.specifier;
}

;// CONCATENATED MODULE: ./build/src/python/manifests/pylock.js








const PYLOCK_NAME = /^pylock(?:\.[^./]+)?\.toml$/;
async function readPylock(source, read = () => null) {
    const document = (0,toml_document/* parseToml */.MT)(source);
    if ((0,toml_document/* isProblem */.AN)(document))
        return unreadableLock(source, 'pylock.toml', document);
    return new PylockReader(document).lock(read);
}
class PylockReader {
    #document;
    #problems;
    constructor(document) {
        this.#document = document;
        this.#problems = new LockProblems(document.source.path);
    }
    async lock(read) {
        const { root, source } = this.#document;
        this.#checkVersion((0,toml_document/* stringIn */.tB)(root, 'lock-version'));
        const distributions = this.#packages();
        const knowsEdges = distributions.some(({ dependencies }) => dependencies.length > 0);
        const project = (0,repository_path/* fileNameOf */.bV)(source.path) === 'pylock.toml' ? await projectBeside(source.path, read) : null;
        const defaults = strings((0,toml_document/* valueIn */.xm)(root, 'default-groups')).map(python_name/* normalizeName */.P);
        const groups = strings((0,toml_document/* valueIn */.xm)(root, 'dependency-groups')).map(python_name/* normalizeName */.P);
        const empty = (names) => new Map(names.map((name) => [name, []]));
        return lockWithRoot({
            path: source.path,
            format: 'pylock.toml',
            source,
            requiresPython: (0,toml_document/* stringIn */.tB)(root, 'requires-python'),
            distributions,
            problems: this.#problems.list,
            resolutionMarkers: strings((0,toml_document/* valueIn */.xm)(root, 'environments')),
            defaultGroups: defaults,
            knowsEdges,
        }, project?.project ?? null, {
            dependencies: withoutIndirect(withTransitive(packagesOf(distributions), distributions), project),
            optionalDependencies: empty(strings((0,toml_document/* valueIn */.xm)(root, 'extras')).map(python_name/* normalizeName */.P)),
            groupDependencies: empty(groups.filter((name) => !defaults.includes(name))),
        });
    }
    #checkVersion(version) {
        const whole = this.#document.source.range(0, 0);
        if (version === null)
            this.#problems.report(whole, 'error', 'the lock does not say its lock-version', 'Make the lock again.');
        else if (!/^1\.\d+$/.test(version))
            this.#problems.report(whole, 'warning', `lock-version ${version.slice(0, 20)} is not known`, 'Make the lock again with lock-version 1.0.');
    }
    #packages() {
        const { root, source } = this.#document;
        const tables = (0,toml_document/* valueIn */.xm)(root, 'packages') ?? [];
        if (!Array.isArray(tables))
            this.#problems.report(source.range(0, 0), 'error', 'packages must be an array of tables', 'Make the lock again.');
        const all = list(tables);
        const ranges = tableRanges(source, ['packages'], all.length);
        if (all.length > DISTRIBUTION_LIMIT)
            this.#problems.report(source.range(0, 0), 'error', `the lock lists more than ${DISTRIBUTION_LIMIT} packages; the rest was not read`, '');
        return all.slice(0, DISTRIBUTION_LIMIT).flatMap((table, index) => {
            const range = ranges[index] ?? this.#document.rangeOf(['packages', index]);
            const name = (0,toml_document/* isTable */.bI)(table) ? (0,toml_document/* stringIn */.tB)(table, 'name') : null;
            if ((0,toml_document/* isTable */.bI)(table) && name !== null)
                return [this.#distribution(table, (0,python_name/* normalizeName */.P)(name), range)];
            this.#problems.report(range, 'error', 'a package of the lock has no name', 'Make the lock again.');
            return [];
        });
    }
    #distribution(table, name, range) {
        const marker = (0,toml_document/* stringIn */.tB)(table, 'marker');
        const archive = (0,toml_document/* tableIn */.sV)(table, 'archive');
        const archived = archive === null ? [] : this.#file(archive, name, range);
        const wheel = archived.find(({ filename }) => filename.toLowerCase().endsWith('.whl'));
        const sdist = (0,toml_document/* tableIn */.sV)(table, 'sdist');
        return {
            name,
            version: (0,toml_document/* stringIn */.tB)(table, 'version'),
            range,
            source: pylock_sourceOf(table),
            wheels: wheel === undefined
                ? list((0,toml_document/* valueIn */.xm)(table, 'wheels')).flatMap((each) => (0,toml_document/* isTable */.bI)(each) ? this.#file(each, name, range) : [])
                : [wheel],
            sdist: (sdist === null ? archived.find((each) => each !== wheel) : this.#file(sdist, name, range)[0]) ??
                null,
            dependencies: this.#dependencies(table, name, range),
            optionalDependencies: new Map(),
            groupDependencies: new Map(),
            resolutionMarkers: marker === null ? [] : [marker],
        };
    }
    #file(table, name, range) {
        const url = (0,toml_document/* stringIn */.tB)(table, 'url');
        const placed = fileNameFrom(url ?? (0,toml_document/* stringIn */.tB)(table, 'path'));
        const filename = placed !== null && /\.(?:whl|tar\.gz|zip)$/i.test(placed)
            ? placed
            : ((0,toml_document/* stringIn */.tB)(table, 'name') ?? placed);
        if (filename === null) {
            this.#problems.report(range, 'error', `a file of ${name} has neither name, url nor path`, 'Make the lock again.');
            return [];
        }
        return [
            {
                filename,
                url: url === null ? null : (0,credentials/* maskCredentials */.B)(url),
                hash: hashOf((0,toml_document/* tableIn */.sV)(table, 'hashes')),
                size: sizeOf(table),
            },
        ];
    }
    #dependencies(table, name, range) {
        const edges = (0,toml_document/* valueIn */.xm)(table, 'dependencies');
        if (edges === undefined)
            return pdmEdges(table);
        return list(edges).flatMap((element) => {
            const dependency = (0,toml_document/* isTable */.bI)(element) ? (0,toml_document/* stringIn */.tB)(element, 'name') : null;
            if (!(0,toml_document/* isTable */.bI)(element) || dependency === null) {
                this.#problems.report(range, 'error', `a dependency of ${name} has no name`, 'Make the lock again.');
                return [];
            }
            return [
                {
                    name: (0,python_name/* normalizeName */.P)(dependency),
                    version: (0,toml_document/* stringIn */.tB)(element, 'version'),
                    extras: [],
                    marker: null,
                },
            ];
        });
    }
}
function pdmEdges(table) {
    return strings((0,toml_document/* valueIn */.xm)((0,toml_document/* tableIn */.sV)(table, 'tool', 'pdm'), 'dependencies')).flatMap((text) => {
        const parsed = (0,requirement/* parseRequirement */.p)(text);
        if (!parsed.ok)
            return [];
        const { normalizedName, marker } = parsed.requirement;
        return [
            {
                name: normalizedName,
                version: null,
                extras: [],
                marker: marker === null ? null : (0,python_marker/* formatMarker */.gJ)(marker),
            },
        ];
    });
}
function packagesOf(distributions) {
    const several = new Set();
    const once = new Set();
    for (const { name } of distributions)
        (once.has(name) ? several : once).add(name);
    return distributions.map(({ name, version, resolutionMarkers: [marker = null] }) => ({
        name,
        version: several.has(name) ? version : null,
        extras: [],
        marker,
    }));
}
function withoutIndirect(dependencies, project) {
    const direct = new Set(project?.groups.flatMap(({ requirements }) => requirements.map(({ requirement }) => requirement.normalizedName)));
    if (direct.size === 0)
        return dependencies;
    return dependencies.map((each) => {
        if (!direct.has(each.name))
            return { ...each, transitive: true };
        const { transitive: _, ...rest } = each;
        return rest;
    });
}
function hashOf(hashes) {
    const [algorithm] = Object.keys(hashes ?? {}).sort((a, b) => Number(b === 'sha256') - Number(a === 'sha256') || (a < b ? -1 : 1));
    const digest = algorithm === undefined ? null : (0,toml_document/* stringIn */.tB)(hashes, algorithm);
    return digest === null ? null : `${algorithm}:${digest}`;
}
function pylock_sourceOf(table) {
    const vcs = (0,toml_document/* tableIn */.sV)(table, 'vcs');
    if (vcs !== null)
        return { kind: 'git', url: (0,credentials/* maskCredentials */.B)((0,toml_document/* stringIn */.tB)(vcs, 'url') ?? (0,toml_document/* stringIn */.tB)(vcs, 'path') ?? '') };
    const directory = (0,toml_document/* tableIn */.sV)(table, 'directory');
    if (directory !== null)
        return { kind: 'local', path: (0,toml_document/* stringIn */.tB)(directory, 'path') ?? '.' };
    const archive = (0,toml_document/* tableIn */.sV)(table, 'archive');
    if (archive !== null) {
        const url = (0,toml_document/* stringIn */.tB)(archive, 'url');
        return url === null
            ? { kind: 'local', path: (0,toml_document/* stringIn */.tB)(archive, 'path') ?? '' }
            : { kind: 'url', url: (0,credentials/* maskCredentials */.B)(url) };
    }
    return { kind: 'index', url: (0,credentials/* maskCredentials */.B)((0,toml_document/* stringIn */.tB)(table, 'index') ?? '') };
}

// EXTERNAL MODULE: ./build/src/python/manifests/requirements-txt.js + 4 modules
var requirements_txt = __webpack_require__(15125);
;// CONCATENATED MODULE: ./build/src/python/manifests/uv-lock.js




function readUvLock(source) {
    const document = (0,toml_document/* parseToml */.MT)(source);
    if ((0,toml_document/* isProblem */.AN)(document))
        return unreadableLock(source, 'uv.lock', document);
    return new UvLockReader(document).lock();
}
class UvLockReader {
    #document;
    #problems;
    constructor(document) {
        this.#document = document;
        this.#problems = new LockProblems(document.source.path);
    }
    lock() {
        const { root, source } = this.#document;
        const version = (0,toml_document/* valueIn */.xm)(root, 'version');
        if (version !== 1)
            this.#problems.report(source.range(0, 0), version === undefined ? 'error' : 'warning', version === undefined
                ? 'the lock does not say its version'
                : `version ${typeof version === 'number' ? version : 'of another type'} of the lock is not known`, 'Run uv lock with uv 0.5 or newer.');
        const packages = (0,toml_document/* valueIn */.xm)(root, 'package') ?? (0,toml_document/* valueIn */.xm)(root, 'distribution') ?? [];
        const tables = Array.isArray(packages) ? packages : [];
        if (!Array.isArray(packages))
            this.#problems.report(source.range(0, 0), 'error', 'package must be an array of tables', 'Run uv lock.');
        const ranges = tableRanges(source, ['package', 'distribution'], tables.length);
        const distributions = tables.flatMap((table, index) => {
            const range = ranges[index] ?? this.#document.rangeOf(['package', index]);
            const distribution = this.#distribution(table, range);
            return distribution === null ? [] : [distribution];
        });
        return {
            path: source.path,
            format: 'uv.lock',
            source,
            requiresPython: (0,toml_document/* stringIn */.tB)(root, 'requires-python'),
            members: this.#members(distributions),
            distributions,
            problems: this.#problems.list,
            resolutionMarkers: strings((0,toml_document/* valueIn */.xm)(root, 'resolution-markers')),
        };
    }
    #members(distributions) {
        const listed = strings((0,toml_document/* valueIn */.xm)((0,toml_document/* tableIn */.sV)(this.#document.root, 'manifest'), 'members')).map(python_name/* normalizeName */.P);
        if (listed.length > 0)
            return listed.sort();
        return distributions
            .filter(({ source }) => source.kind === 'local' && source.path === '.')
            .map((distribution) => distribution.name)
            .sort();
    }
    #distribution(table, range) {
        const name = (0,toml_document/* isTable */.bI)(table) ? (0,toml_document/* stringIn */.tB)(table, 'name') : null;
        if (!(0,toml_document/* isTable */.bI)(table) || name === null) {
            this.#problems.report(range, 'error', 'a package of the lock has no name', 'Run uv lock.');
            return null;
        }
        const source = uv_lock_sourceOf(table);
        if (source === null) {
            this.#problems.report(range, 'error', `the source of ${name} is missing or of a kind that is not known`, 'Run uv lock.');
            return null;
        }
        const own = source.kind === 'url' ? source.url : source.kind === 'local' ? source.path : null;
        return {
            name: (0,python_name/* normalizeName */.P)(name),
            version: (0,toml_document/* stringIn */.tB)(table, 'version'),
            range,
            source,
            wheels: list((0,toml_document/* valueIn */.xm)(table, 'wheels')).flatMap((wheel) => this.#file(wheel, name, own, range)),
            sdist: (0,toml_document/* valueIn */.xm)(table, 'sdist') === undefined
                ? null
                : (this.#file((0,toml_document/* valueIn */.xm)(table, 'sdist'), name, own, range)[0] ?? null),
            dependencies: this.#dependencies((0,toml_document/* valueIn */.xm)(table, 'dependencies'), name, range),
            optionalDependencies: this.#dependencyGroups((0,toml_document/* tableIn */.sV)(table, 'optional-dependencies'), name, range),
            groupDependencies: this.#dependencyGroups((0,toml_document/* tableIn */.sV)(table, 'dev-dependencies') ?? (0,toml_document/* tableIn */.sV)(table, 'dependency-groups'), name, range),
            resolutionMarkers: strings((0,toml_document/* valueIn */.xm)(table, 'resolution-markers') ?? (0,toml_document/* valueIn */.xm)(table, 'environment-markers')),
        };
    }
    #file(value, name, own, range) {
        const table = (0,toml_document/* isTable */.bI)(value) ? value : null;
        const url = (0,toml_document/* stringIn */.tB)(table, 'url');
        const filename = (0,toml_document/* stringIn */.tB)(table, 'filename') ?? fileNameFrom(url ?? (0,toml_document/* stringIn */.tB)(table, 'path') ?? own);
        if (table === null || filename === null) {
            this.#problems.report(range, 'error', `a file of ${name} has neither url, path nor filename`, 'Run uv lock.');
            return [];
        }
        const masked = url === null ? null : (0,credentials/* maskCredentials */.B)(url);
        return [{ filename, url: masked, hash: (0,toml_document/* stringIn */.tB)(table, 'hash'), size: sizeOf(table) }];
    }
    #dependencies(value, name, range) {
        return list(value).flatMap((element) => {
            const dependency = (0,toml_document/* isTable */.bI)(element) ? (0,toml_document/* stringIn */.tB)(element, 'name') : null;
            if (!(0,toml_document/* isTable */.bI)(element) || dependency === null) {
                this.#problems.report(range, 'error', `a dependency of ${name} has no name`, 'Run uv lock.');
                return [];
            }
            const extras = [...strings((0,toml_document/* valueIn */.xm)(element, 'extra')), ...strings((0,toml_document/* valueIn */.xm)(element, 'extras'))];
            return [
                {
                    name: (0,python_name/* normalizeName */.P)(dependency),
                    version: (0,toml_document/* stringIn */.tB)(element, 'version'),
                    extras: [...new Set(extras.map(python_name/* normalizeName */.P))].sort(),
                    marker: (0,toml_document/* stringIn */.tB)(element, 'marker'),
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
}
function uv_lock_sourceOf(table) {
    const source = (0,toml_document/* tableIn */.sV)(table, 'source');
    if (source === null)
        return sourceOfText((0,toml_document/* stringIn */.tB)(table, 'source'));
    const registry = (0,toml_document/* stringIn */.tB)(source, 'registry');
    if (registry !== null)
        return { kind: 'index', url: (0,credentials/* maskCredentials */.B)(registry) };
    const git = (0,toml_document/* stringIn */.tB)(source, 'git');
    if (git !== null)
        return { kind: 'git', url: (0,credentials/* maskCredentials */.B)(git) };
    const url = (0,toml_document/* stringIn */.tB)(source, 'url');
    if (url !== null)
        return { kind: 'url', url: (0,credentials/* maskCredentials */.B)(url) };
    for (const kind of ['virtual', 'editable', 'directory', 'path'])
        if ((0,toml_document/* stringIn */.tB)(source, kind) !== null)
            return { kind: 'local', path: (0,toml_document/* stringIn */.tB)(source, kind) ?? '' };
    return null;
}
function sourceOfText(text) {
    const [, kind = '', place = ''] = /^([a-z]+)\+(.*)$/s.exec(text ?? '') ?? [];
    if (kind === 'registry')
        return { kind: 'index', url: (0,credentials/* maskCredentials */.B)(place) };
    if (kind === 'git')
        return { kind: 'git', url: (0,credentials/* maskCredentials */.B)(place) };
    if (kind === 'direct')
        return { kind: 'url', url: (0,credentials/* maskCredentials */.B)(place) };
    if (kind === 'editable' || kind === 'directory' || kind === 'path' || kind === 'virtual')
        return { kind: 'local', path: place };
    return null;
}

;// CONCATENATED MODULE: ./build/src/python/manifests/registry.js












const requirementsTxt = {
    format: 'requirements.txt',
    matches: (path) => isOwn(path) && isRequirementsFile(path),
    read: async (source, read) => (0,local_project/* addLocalProjects */.d)(await (0,requirements_txt/* readRequirementsTxt */.b)(source, read), read),
};
const registry_pyproject = {
    format: 'pyproject.toml',
    matches: (path) => isOwn(path) && (0,repository_path/* fileNameOf */.bV)(path) === 'pyproject.toml',
    read: pyproject/* readPyproject */.x,
};
const uvLock = {
    format: 'uv.lock',
    matches: (path) => isOwn(path) && (0,repository_path/* fileNameOf */.bV)(path) === 'uv.lock',
    read: async (source) => readUvLock(source),
};
const poetryLock = {
    format: 'poetry.lock',
    matches: (path) => isOwn(path) && (0,repository_path/* fileNameOf */.bV)(path) === 'poetry.lock',
    read: readPoetryLock,
};
const pdmLock = {
    format: 'pdm.lock',
    matches: (path) => isOwn(path) && (0,repository_path/* fileNameOf */.bV)(path) === 'pdm.lock',
    read: readPdmLock,
};
const registry_pipfile = {
    format: 'Pipfile',
    matches: (path) => isOwn(path) && (0,repository_path/* fileNameOf */.bV)(path) === 'Pipfile',
    read: async (source, read) => (0,local_project/* addLocalProjects */.d)((0,pipfile/* readPipfile */.C)(source), read),
};
const pipfileLock = {
    format: 'Pipfile.lock',
    matches: (path) => isOwn(path) && (0,repository_path/* fileNameOf */.bV)(path) === 'Pipfile.lock',
    read: readPipfileLock,
};
const pylock = {
    format: 'pylock.toml',
    matches: (path) => isOwn(path) && PYLOCK_NAME.test((0,repository_path/* fileNameOf */.bV)(path)),
    read: readPylock,
};
const condaEnvironment = {
    format: 'environment.yml',
    matches: (path) => isOwn(path) && isCondaEnvironmentName((0,repository_path/* fileNameOf */.bV)(path)),
    read: async (source, read) => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(610)]).then(__webpack_require__.bind(__webpack_require__, 12610))).readCondaEnvironment(source, read),
};
const manifestReaders = [
    requirementsTxt,
    registry_pyproject,
    uvLock,
    poetryLock,
    pdmLock,
    registry_pipfile,
    pipfileLock,
    pylock,
    condaEnvironment,
];
const READABLE_NAMES = 'requirements*.txt, pyproject.toml, Pipfile, environment.yml, uv.lock, poetry.lock, pdm.lock, Pipfile.lock and pylock.toml';
const LOCK_FORMATS = new Set([
    'uv.lock',
    'poetry.lock',
    'pdm.lock',
    'Pipfile.lock',
    'pylock.toml',
]);
function isLockFile(result) {
    return LOCK_FORMATS.has(result.format);
}
function isUnreadableLock({ members, distributions, problems }) {
    return distributions.length <= members.length && problems.some(({ severity }) => severity === 'error');
}
function manifestsDecidedBy(lock) {
    if (isUnreadableLock(lock))
        return [];
    if (lock.format === 'Pipfile.lock')
        return [pathBeside(lock.path, 'Pipfile')];
    const isNamed = lock.format === 'pylock.toml' && (0,repository_path/* fileNameOf */.bV)(lock.path) !== 'pylock.toml';
    return isNamed ? [] : [pathBeside(lock.path, 'pyproject.toml')];
}
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
    const name = (0,repository_path/* fileNameOf */.bV)(path).toLowerCase();
    if (name.includes('constraint'))
        return false;
    if (/^requirements[^/]*\.lock$/.test(name))
        return true;
    if (!name.endsWith('.txt') && !name.endsWith('.in'))
        return false;
    return name.includes('requirements') || /^(?:.*-)?requirements$/i.test((0,repository_path/* fileNameOf */.bV)((0,repository_path/* folderOf */.yS)(path)));
}


/***/ }),

/***/ 97065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AZ: () => (/* binding */ resolveInRepository),
/* harmony export */   bV: () => (/* binding */ fileNameOf),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
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


/***/ }),

/***/ 15125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ readRequirementsTxt)
});

// EXTERNAL MODULE: ./build/src/python/manifests/credentials.js
var credentials = __webpack_require__(18171);
// EXTERNAL MODULE: ./build/src/python/manifests/direct-reference.js
var direct_reference = __webpack_require__(47812);
// EXTERNAL MODULE: ./build/src/python/manifests/python-text.js
var python_text = __webpack_require__(37883);
;// CONCATENATED MODULE: ./build/src/python/manifests/logical-line.js

function* logicalLines(source) {
    const text = source.text;
    let pending = new Joined();
    for (const { start, end } of (0,python_text/* splitLines */.uz)(text)) {
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
        const [start, end] = (0,python_text/* strippedSpan */.UK)(joined, 0, hash?.cut ?? joined.length);
        if (start === end)
            return null;
        const pieces = this.#pieces;
        return {
            text: joined.slice(start, end),
            comment: hash === null ? null : joined.slice(...(0,python_text/* strippedSpan */.UK)(joined, hash.sign + 1)),
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
        while (cut > 0 && (0,python_text/* isSpaceAt */.cH)(line, cut - 1))
            cut -= 1;
        if (cut < sign || sign === 0)
            return { cut, sign };
    }
    return null;
}
function isCommentLine(text, start, end) {
    const [first] = (0,python_text/* strippedSpan */.UK)(text, start, end);
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

// EXTERNAL MODULE: ./build/src/python/name.js
var python_name = __webpack_require__(90933);
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
                    url: (0,credentials/* maskCredentials */.B)(option.value ?? ''),
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

// EXTERNAL MODULE: ./build/src/python/manifests/read-source.js
var read_source = __webpack_require__(18119);
// EXTERNAL MODULE: ./build/src/python/manifests/repository-path.js
var repository_path = __webpack_require__(97065);
// EXTERNAL MODULE: ./build/src/support/source-text.js
var source_text = __webpack_require__(46710);
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
            const message = `pip ignores ${(0,credentials/* maskCredentials */.B)(word.value)} here`;
            this.#reportAt(where, word, 'warning', message, 'Put each requirement and each option on its own line.');
        }
        const first = (name) => options.find((option) => option.name === name);
        const [start, end] = (0,python_text/* strippedSpan */.UK)(split.argument);
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
        const written = (0,credentials/* maskCredentials */.B)(option.value ?? '');
        const refuse = (message, advice, severity = 'error') => this.#reportAt(where, option, severity, message, advice);
        const keep = 'Keep the file in the repository.';
        if (/^(?:https?|file):/i.test(written))
            return refuse(`${written} is not in the repository and was not read`, keep, 'warning');
        const path = (0,repository_path/* resolveInRepository */.AZ)((0,repository_path/* folderOf */.yS)(where.source.path), written);
        if (path === null || path === '')
            return refuse(`${written} leaves the repository and was not read`, keep);
        if (stack.includes(path)) {
            const through = stack.length > 1 ? ` through ${where.source.path}` : '';
            return refuse(`${path} includes itself${through}`, 'Remove one of the lines that include each other.');
        }
        if (stack.length >= LIMITS.depth || this.#filesRead >= LIMITS.files)
            return refuse(`${path} was not read: more than ${LIMITS.depth} files deep or ${LIMITS.files} files in all`, 'Include fewer files.');
        const included = await (0,read_source/* readQuietly */.u)(this.#read, path);
        if (included === null)
            return refuse(`${path} does not exist or can't be read`, 'Correct the path.');
        this.#includes.add(path);
        await this.#readFile(included, option.name === 'constraint', [...stack, path]);
    }
    #addRequirement(where, argument, options) {
        const { source, line, constraint } = where;
        const written = (0,credentials/* maskCredentials */.B)(argument.text);
        const understood = argument.editable
            ? (0,direct_reference/* readEditableText */.u)(argument.text)
            : (0,direct_reference/* readRequirementText */.N)(argument.text);
        const { requirement, localPath } = understood;
        const refusal = constraint && requirement !== null ? constraintFault(requirement, argument.editable) : null;
        for (const message of [...understood.errors, ...(refusal === null ? [] : [refusal])])
            this.#reportAt(where, argument, 'error', `${shorten(written)}: ${message}`, 'Correct the requirement.');
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
                : { localPath: (0,repository_path/* resolveInRepository */.AZ)((0,repository_path/* folderOf */.yS)(this.#source.path), localPath) }),
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
    const [, end] = (0,python_text/* strippedSpan */.UK)(line.text, 0, option.start);
    const own = line.rangeOf(option.start, option.end);
    if (end === 0)
        return own;
    const before = line.rangeOf(end - 1, end);
    return { start: before.end, end: own.end, startLine: before.endLine, endLine: own.endLine };
}
function shorten(text) {
    return text.length <= 200 ? text : `${text.slice(0, 200)}…`;
}


/***/ }),

/***/ 52494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AN: () => (/* binding */ isProblem),
  bI: () => (/* binding */ isTable),
  MT: () => (/* binding */ parseToml),
  tB: () => (/* binding */ stringIn),
  sV: () => (/* binding */ tableIn),
  xm: () => (/* binding */ valueIn)
});

// UNUSED EXPORTS: TOML_LIMITS, TomlDocument

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./build/src/support/errors.js
var errors = __webpack_require__(51622);
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
        return new TomlDocument(source, (0,dist.parse)(source.text, { maxDepth: TOML_LIMITS.nesting, integersAsBigInt: 'asNeeded' }));
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


/***/ }),

/***/ 21379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BY: () => (/* binding */ requirementAt),
/* harmony export */   Gw: () => (/* binding */ requirementsAt),
/* harmony export */   bh: () => (/* binding */ LIST_LIMIT),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   on: () => (/* binding */ commentAfter)
/* harmony export */ });
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16891);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18171);
/* harmony import */ var _toml_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52494);



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
        const what = (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(value) ? 'a table' : 'no string';
        problems.push(document.problem(path, 'error', `a requirement must be a string, and this is ${what}`, ''));
        return null;
    }
    const written = (0,_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .maskCredentials */ .B)(value);
    const parsed = (0,_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRequirement */ .p)(value);
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


/***/ }),

/***/ 75542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ SyntaxProblem),
/* harmony export */   e: () => (/* binding */ MarkerParser)
/* harmony export */ });
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90933);

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

/***/ 96024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IO: () => (/* binding */ mentionsVariable),
/* harmony export */   UZ: () => (/* binding */ evaluateMarker),
/* harmony export */   gJ: () => (/* binding */ formatMarker),
/* harmony export */   gY: () => (/* binding */ parseMarker)
/* harmony export */ });
/* harmony import */ var _marker_parser_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75542);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90933);
/* harmony import */ var _specifier_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46376);



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

/***/ 90933:
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

/***/ 16891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ parseRequirement),
/* harmony export */   z: () => (/* binding */ formatRequirement)
/* harmony export */ });
/* harmony import */ var _support_compare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90034);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96024);
/* harmony import */ var _marker_parser_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75542);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90933);
/* harmony import */ var _specifier_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46376);





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

/***/ 46376:
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
/* harmony import */ var _support_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90034);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80696);


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

/***/ 80696:
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
const PLAIN = /^[0-9]{1,15}(?:\.[0-9]{1,15})*$/;
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
    if (PLAIN.test(text))
        return { epoch: 0, release: text.split('.').map(Number), pre: null, post: null, dev: null, local: null };
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

/***/ 32415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ readAnalyzeDetails),
/* harmony export */   LP: () => (/* binding */ Weight),
/* harmony export */   go: () => (/* binding */ DifferenceRow),
/* harmony export */   hj: () => (/* binding */ ReplacementDetails),
/* harmony export */   kQ: () => (/* binding */ ManifestDetails),
/* harmony export */   qQ: () => (/* binding */ toWeight),
/* harmony export */   xB: () => (/* binding */ AnalyzeDetails)
/* harmony export */ });
/* unused harmony exports Gap, DistributionRow, InstallCache, InstallDetails, DockerfileDetails */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12311);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18456);


const Weight = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    value: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable().describe('Bytes; null when unknown, never 0 instead.'),
    provenance: _report_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceName */ .du,
    interval: _report_js__WEBPACK_IMPORTED_MODULE_0__/* .Interval */ .IX.optional().describe('Where an estimate lies.'),
    atLeast: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional().describe('Lower bound of an unknown weight, when one above 0 is known.'),
});
const Gap = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([
    'not-in-catalogue',
    'not-in-index',
    'no-size-in-lock',
    'no-wheel-for-target',
    'source-only',
    'unreadable',
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
    requires: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .optional()
        .describe('Names of the distributions of this closure that it needs, sorted.'),
    filename: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('The file that the target gets.'),
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
    neededBy: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .optional()
        .describe('Direct requirements that lead to it (where it is gone, those that led to it), sorted; itself when it is one.'),
});
const ManifestDetails = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    group: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe('Extra or dependency group; null for the requirements themselves.'),
    source: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['lock', 'index', 'catalogue'])
        .describe('What versions and weights come from: a lock file, a package index, or the embedded catalogue.'),
    python: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    platform: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    download: Weight.describe('Without what the base image provides.'),
    installed: Weight.describe('Without what the base image provides; not byte-compiled.'),
    byteCompiled: Weight.optional().describe("What pip's byte-compiling adds on disk; uv compiles only on demand."),
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
    indexes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .optional()
        .describe('The package indexes that were asked, credentials masked; absent when none was.'),
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

/***/ 18456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ REPORT_SCHEMA),
/* harmony export */   IX: () => (/* binding */ Interval),
/* harmony export */   ZQ: () => (/* binding */ toInterval),
/* harmony export */   du: () => (/* binding */ ProvenanceName),
/* harmony export */   pl: () => (/* binding */ Report)
/* harmony export */ });
/* unused harmony exports Verdict, Severity, Location, Metric, Saving, Edit, Fix, Finding, Praise, Notice, Subject */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12311);

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
/* harmony import */ var _word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58538);

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

/***/ 45981:
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

/***/ 48178:
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
var external_node_path_ = __webpack_require__(76760);
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
var shell_word = __webpack_require__(58538);
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
var removal = __webpack_require__(45981);
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

/***/ 58538:
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

/***/ 30832:
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

/***/ 46710:
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
