export const id = 453;
export const ids = [453];
export const modules = {

/***/ 76453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readConfig: () => (/* binding */ readConfig)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51622);
/* harmony import */ var _support_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33315);
/* harmony import */ var _plimsoll_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26529);




const MAXIMUM_LENGTH = 1_000_000;
function readConfig(source) {
    if (source.text.length > MAXIMUM_LENGTH)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the configuration is larger than ${MAXIMUM_LENGTH} characters`, {
            place: { path: source.path },
        });
    const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(source.text, {
        lineCounter,
        prettyErrors: false,
        uniqueKeys: true,
        merge: true,
    });
    const syntaxError = document.errors[0];
    if (syntaxError !== undefined) {
        const { line, col } = lineCounter.linePos(syntaxError.pos[0]);
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`this is not YAML: ${firstSentence(syntaxError.message)}`, {
            place: { path: source.path, line, column: col },
        });
    }
    let value;
    try {
        value = document.toJS({ maxAliasCount: 100 }) ?? {};
    }
    catch (error) {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('the aliases of this YAML file expand too far', {
            place: { path: source.path },
            cause: error,
        });
    }
    const result = _plimsoll_config_js__WEBPACK_IMPORTED_MODULE_2__/* .PlimsollConfig */ .J1.safeParse(withoutEmptyKeys(value, []));
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    if (issue === undefined)
        throw result.error;
    throw configurationError(source.path, issue, document.contents, lineCounter);
}
function withoutEmptyKeys(value, path, above = []) {
    if (value === null || typeof value !== 'object' || above.includes(value))
        return value;
    const below = [...above, value];
    if (Array.isArray(value))
        return value.map((each, index) => withoutEmptyKeys(each, [...path, index], below));
    const known = knownKeys(path);
    return Object.fromEntries(Object.entries(value)
        .filter(([key, each]) => each !== null || !known.includes(key))
        .map(([key, each]) => [key, withoutEmptyKeys(each, [...path, key], below)]));
}
function configurationError(path, issue, root, lines) {
    const unknownKey = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const keys = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
    const offset = offsetOf(root, unknownKey === undefined ? keys : [...keys, unknownKey], unknownKey !== undefined);
    const position = offset === null ? undefined : lines.linePos(offset);
    const place = position === undefined ? { path } : { path, line: position.line, column: position.col };
    const where = keys.length === 0 ? '' : `${keys.join('.')}: `;
    if (unknownKey === undefined)
        return new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${where}${issue.message}`, { place });
    const near = (0,_support_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(unknownKey, knownKeys(keys));
    return new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${where}unknown key "${unknownKey}"`, {
        place,
        advice: near === null ? `Known here: ${knownKeys(keys).join(', ')}.` : `Did you mean "${near}"?`,
    });
}
function knownKeys(path) {
    let schema = _plimsoll_config_js__WEBPACK_IMPORTED_MODULE_2__/* .PlimsollConfig */ .J1;
    for (const part of path)
        schema = typeof part === 'number' ? elementOf(schema) : shapeOf(schema)?.[part];
    return Object.keys(shapeOf(schema) ?? {}).sort();
}
function definitionOf(schema) {
    let current = schema;
    for (;;) {
        const definition = current?.def ?? {};
        if (definition.innerType === undefined)
            return definition;
        current = definition.innerType;
    }
}
const shapeOf = (schema) => definitionOf(schema).shape;
const elementOf = (schema) => definitionOf(schema).element;
function offsetOf(root, path, ofKey) {
    let node = root;
    let offset = root?.range?.[0] ?? null;
    for (const [index, part] of path.entries()) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
            const pair = node.items.find((item) => String(item.key?.value) === String(part));
            if (pair === undefined)
                return offset;
            const value = pair.value;
            const key = pair.key;
            offset = (ofKey && index === path.length - 1 ? key : (value ?? key)).range?.[0] ?? offset;
            node = value;
        }
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
            node = node.items[Number(part)] ?? null;
            offset = node?.range?.[0] ?? offset;
        }
        else
            return offset;
    }
    return offset;
}
function firstSentence(message) {
    return message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? message;
}


/***/ })

};
