export const id = 164;
export const ids = [164];
export const modules = {

/***/ 63164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unifiedDiff: () => (/* binding */ unifiedDiff)
/* harmony export */ });
const CONTEXT = 3;
function unifiedDiff(changes) {
    return changes.map(fileDiff).join('');
}
function fileDiff({ path, before, after }) {
    if (before === after)
        return '';
    const lines = diffLines(splitLines(before ?? ''), splitLines(after));
    const git = `diff --git ${named('a', path)} ${named('b', path)}\n`;
    const created = before === null ? 'new file mode 100644\n' : '';
    if (lines.length === 0)
        return `${git}${created}`;
    const old = before === null ? '/dev/null' : endOfName(named('a', path));
    return `${git}${created}--- ${old}\n+++ ${endOfName(named('b', path))}\n${formatHunks(lines)}`;
}
function named(side, path) {
    const name = `${side}/${path}`;
    if (!UNSAFE.test(name))
        return name;
    return `"${name.replace(new RegExp(UNSAFE, 'gu'), (character) => ESCAPES.get(character) ?? octal(character))}"`;
}
const UNSAFE = /["\\\p{Cc}]/u;
function octal(character) {
    return [...Buffer.from(character)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
}
const ESCAPES = new Map([
    ['"', '\\"'],
    ['\\', '\\\\'],
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
]);
function endOfName(name) {
    return !name.startsWith('"') && name.includes(' ') ? `${name}\t` : name;
}
function splitLines(text) {
    return text === '' ? [] : (text.match(/[^\n]*\n|[^\n]+$/g) ?? []);
}
function diffLines(before, after) {
    let head = 0;
    while (head < before.length && head < after.length && before[head] === after[head])
        head += 1;
    let tail = 0;
    while (tail < before.length - head &&
        tail < after.length - head &&
        before[before.length - 1 - tail] === after[after.length - 1 - tail])
        tail += 1;
    const same = (lines) => lines.map((text) => ({ sign: ' ', text }));
    return [
        ...same(before.slice(0, head)),
        ...middle(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
        ...same(before.slice(before.length - tail)),
    ];
}
const LARGEST_TABLE = 4_000_000;
function middle(before, after) {
    if (before.length * after.length > LARGEST_TABLE)
        return [
            ...before.map((text) => ({ sign: '-', text })),
            ...after.map((text) => ({ sign: '+', text })),
        ];
    const width = after.length + 1;
    const common = new Uint32Array((before.length + 1) * width);
    for (let i = before.length - 1; i >= 0; i -= 1)
        for (let j = after.length - 1; j >= 0; j -= 1)
            common[i * width + j] =
                before[i] === after[j]
                    ? (common[(i + 1) * width + j + 1] ?? 0) + 1
                    : Math.max(common[(i + 1) * width + j] ?? 0, common[i * width + j + 1] ?? 0);
    const lines = [];
    let i = 0;
    let j = 0;
    while (i < before.length || j < after.length) {
        const removed = before[i];
        const added = after[j];
        if (removed !== undefined && removed === added) {
            lines.push({ sign: ' ', text: removed });
            i += 1;
            j += 1;
        }
        else if (removed !== undefined &&
            (added === undefined || (common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0))) {
            lines.push({ sign: '-', text: removed });
            i += 1;
        }
        else if (added !== undefined) {
            lines.push({ sign: '+', text: added });
            j += 1;
        }
    }
    return lines;
}
function hunks(lines) {
    const found = [];
    for (const [index, { sign }] of lines.entries()) {
        if (sign === ' ')
            continue;
        const last = found.at(-1);
        const start = Math.max(0, index - CONTEXT);
        const end = Math.min(lines.length, index + CONTEXT + 1);
        if (last !== undefined && start <= last.end)
            last.end = end;
        else
            found.push({ start, end });
    }
    return found;
}
function formatHunks(lines) {
    let text = '';
    let at = 0;
    let oldLine = 0;
    let newLine = 0;
    for (const { start, end } of hunks(lines)) {
        oldLine += start - at;
        newLine += start - at;
        const body = lines.slice(start, end);
        const oldCount = body.filter(({ sign }) => sign !== '+').length;
        const newCount = body.filter(({ sign }) => sign !== '-').length;
        text += `@@ -${range(oldLine, oldCount)} +${range(newLine, newCount)} @@\n${body.map(formatLine).join('')}`;
        oldLine += oldCount;
        newLine += newCount;
        at = end;
    }
    return text;
}
function range(before, count) {
    return `${count === 0 ? before : before + 1},${count}`;
}
function formatLine({ sign, text }) {
    return text.endsWith('\n') ? `${sign}${text}` : `${sign}${text}\n\\ No newline at end of file\n`;
}


/***/ })

};
