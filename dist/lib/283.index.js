export const id = 283;
export const ids = [283];
export const modules = {

/***/ 42431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ describeGroup),
/* harmony export */   t: () => (/* binding */ groupChanges)
/* harmony export */ });
/* harmony import */ var _support_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90034);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71272);


function groupChanges(rows) {
    const direct = new Set(rows.flatMap(({ neededBy = [] }) => neededBy));
    const changed = new Set(rows.map(({ name }) => name).filter((name) => direct.has(name)));
    const groups = new Map();
    for (const row of rows) {
        const causes = causesOf(row, changed);
        const key = JSON.stringify(causes.length === 0 ? row.name : causes);
        const group = groups.get(key) ?? { causes, rows: [] };
        group.rows.push(row);
        groups.set(key, group);
    }
    return [...groups.values()]
        .map((group) => ({
        causes: group.causes,
        rows: (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .orderDifference */ .K2)(group.rows),
        bytes: group.rows.reduce((total, row) => total + (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .installedChange */ .fD)(row), 0),
    }))
        .sort((a, b) => Math.abs(b.bytes) - Math.abs(a.bytes) ||
        (0,_support_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a.causes.join(' '), b.causes.join(' ')) ||
        (0,_support_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a.rows[0]?.name ?? '', b.rows[0]?.name ?? ''));
}
function causesOf({ name, neededBy = [] }, changed) {
    if (neededBy.includes(name) && changed.has(name))
        return [name];
    const causes = neededBy.filter((cause) => changed.has(cause));
    return [...new Set(causes.length === 0 ? neededBy : causes)].sort(_support_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X);
}
function describeGroup({ causes, rows }) {
    const own = causes.length === 0 ? rows[0] : rows.find(({ name }) => name === causes[0] && causes.length === 1);
    const others = rows.filter((row) => row !== own);
    const who = own === undefined ? (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .joinNames */ .JH)(causes) : (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .describeVersions */ .Tt)(own);
    if (others.length === 0)
        return { lead: who, others: [] };
    const plural = causes.length > 1;
    if (others.every(({ before }) => before === null))
        return { lead: `${who} ${plural ? 'bring' : 'brings'}`, others: others.map(describeSide) };
    if (others.every(({ after }) => after === null)) {
        const verb = own?.after === null ? ', and with it' : plural ? ' no longer bring' : ' no longer brings';
        return { lead: `${who}${verb}`, others: others.map(describeSide) };
    }
    return { lead: `${who}:`, others: others.map(_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDifference */ .hF) };
}
function describeSide(row) {
    const change = (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .installedChange */ .fD)(row);
    const name = (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .nameAndVersion */ .tW)({ name: row.name, version: (row.after ?? row.before)?.version ?? null });
    return change === 0 ? name : `${name} ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSignedBytes */ .vN)(change)}`;
}


/***/ }),

/***/ 60283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderText: () => (/* binding */ renderText)
});

// EXTERNAL MODULE: ./build/src/support/format.js
var format = __webpack_require__(71418);
;// CONCATENATED MODULE: ./build/src/report/display-width.js
const ZERO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}\u{1160}-\u{11FF}]$/u;
const WIDE = [
    [0x1100, 0x115f],
    [0x231a, 0x231b],
    [0x2329, 0x232a],
    [0x23e9, 0x23ec],
    [0x23f0, 0x23f0],
    [0x23f3, 0x23f3],
    [0x25fd, 0x25fe],
    [0x2614, 0x2615],
    [0x2648, 0x2653],
    [0x267f, 0x267f],
    [0x2693, 0x2693],
    [0x26a1, 0x26a1],
    [0x26aa, 0x26ab],
    [0x26bd, 0x26be],
    [0x26c4, 0x26c5],
    [0x26ce, 0x26ce],
    [0x26d4, 0x26d4],
    [0x26ea, 0x26ea],
    [0x26f2, 0x26f3],
    [0x26f5, 0x26f5],
    [0x26fa, 0x26fa],
    [0x26fd, 0x26fd],
    [0x2705, 0x2705],
    [0x270a, 0x270b],
    [0x2728, 0x2728],
    [0x274c, 0x274c],
    [0x274e, 0x274e],
    [0x2753, 0x2755],
    [0x2757, 0x2757],
    [0x2795, 0x2797],
    [0x27b0, 0x27b0],
    [0x27bf, 0x27bf],
    [0x2b1b, 0x2b1c],
    [0x2b50, 0x2b50],
    [0x2b55, 0x2b55],
    [0x2e80, 0x303e],
    [0x3041, 0x33ff],
    [0x3400, 0x4dbf],
    [0x4e00, 0x9fff],
    [0xa000, 0xa4cf],
    [0xa960, 0xa97f],
    [0xac00, 0xd7a3],
    [0xf900, 0xfaff],
    [0xfe10, 0xfe19],
    [0xfe30, 0xfe6f],
    [0xff00, 0xff60],
    [0xffe0, 0xffe6],
    [0x16fe0, 0x18cff],
    [0x1aff0, 0x1b2ff],
    [0x1f004, 0x1f004],
    [0x1f0cf, 0x1f0cf],
    [0x1f18e, 0x1f18e],
    [0x1f191, 0x1f19a],
    [0x1f1e6, 0x1f320],
    [0x1f32d, 0x1f335],
    [0x1f337, 0x1f37c],
    [0x1f37e, 0x1f393],
    [0x1f3a0, 0x1f3ca],
    [0x1f3cf, 0x1f3d3],
    [0x1f3e0, 0x1f3f0],
    [0x1f3f4, 0x1f3f4],
    [0x1f3f8, 0x1f43e],
    [0x1f440, 0x1f440],
    [0x1f442, 0x1f4fc],
    [0x1f4ff, 0x1f53d],
    [0x1f54b, 0x1f54e],
    [0x1f550, 0x1f567],
    [0x1f57a, 0x1f57a],
    [0x1f595, 0x1f596],
    [0x1f5a4, 0x1f5a4],
    [0x1f5fb, 0x1f64f],
    [0x1f680, 0x1f6c5],
    [0x1f6cc, 0x1f6cc],
    [0x1f6d0, 0x1f6d2],
    [0x1f6d5, 0x1f6d7],
    [0x1f6dc, 0x1f6df],
    [0x1f6eb, 0x1f6ec],
    [0x1f6f4, 0x1f6fc],
    [0x1f7e0, 0x1f7eb],
    [0x1f7f0, 0x1f7f0],
    [0x1f90c, 0x1f9ff],
    [0x1fa70, 0x1faff],
    [0x20000, 0x3fffd],
];
function displayWidth(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return text.length;
    let width = 0;
    for (const character of text)
        width += characterWidth(character);
    return width;
}
function characterWidth(character) {
    const point = character.codePointAt(0) ?? 0;
    if (point < 0x300)
        return point === 0xad ? 0 : 1;
    if (ZERO_WIDTH.test(character))
        return 0;
    let low = 0;
    let high = WIDE.length - 1;
    while (low <= high) {
        const middle = (low + high) >> 1;
        const [first, last] = WIDE[middle] ?? [0, 0];
        if (point < first)
            high = middle - 1;
        else if (point > last)
            low = middle + 1;
        else
            return 2;
    }
    return 1;
}
function padEnd(text, width) {
    return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
function padStart(text, width) {
    return ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
}
function truncate(text, width) {
    if (displayWidth(text) <= width)
        return text;
    let kept = '';
    let used = 0;
    for (const character of text) {
        const next = characterWidth(character);
        if (used + next > width - 1)
            break;
        kept += character;
        used += next;
    }
    return width < 1 ? '' : `${kept.trimEnd()}…`;
}
function truncateMiddle(text, width) {
    if (displayWidth(text) <= width || width < 5)
        return truncate(text, width);
    const characters = [...text];
    const tail = [];
    let used = 1;
    let budget = Math.ceil((width - 1) * 0.6);
    while (characters.length > 0) {
        const next = characterWidth(characters.at(-1) ?? '');
        if (next > budget)
            break;
        budget -= next;
        used += next;
        tail.unshift(characters.pop() ?? '');
    }
    let head = '';
    for (const character of characters) {
        used += characterWidth(character);
        if (used > width)
            break;
        head += character;
    }
    return `${head}…${tail.join('')}`;
}
function wrap(text, width) {
    const limit = Math.max(8, width);
    const lines = [];
    let line = '';
    for (const word of text.split(/\s+/).filter((part) => part !== '')) {
        for (const piece of pieces(word, limit)) {
            if (line === '')
                line = piece;
            else if (displayWidth(line) + 1 + displayWidth(piece) <= limit)
                line += ` ${piece}`;
            else {
                lines.push(line);
                line = piece;
            }
        }
    }
    if (line !== '')
        lines.push(line);
    return lines;
}
const NO_BREAK = '\u0001';
function wrapPhrases(phrases, separator, width, lead = '') {
    const whole = phrases.map((phrase) => displayWidth(phrase) + separator.trimEnd().length > width ? phrase : phrase.replaceAll(' ', NO_BREAK));
    const text = whole.join(`${separator.trimEnd().replaceAll(' ', NO_BREAK)} `);
    return wrap(`${lead} ${text}`, width).map((line) => line.replaceAll(NO_BREAK, ' '));
}
function pieces(word, width) {
    if (displayWidth(word) <= width)
        return [word];
    const parts = [''];
    let used = 0;
    for (const character of word) {
        const next = characterWidth(character);
        if (used + next > width) {
            parts.push('');
            used = 0;
        }
        parts[parts.length - 1] += character;
        used += next;
    }
    return parts;
}

;// CONCATENATED MODULE: ./build/src/report/terminal-style.js

const CODES = {
    plain: null,
    strong: 1,
    faint: 2,
    good: 32,
    bad: 31,
    caution: 33,
    accent: 36,
};
function styled(colour) {
    if (!colour)
        return (...spans) => spans.map(([text]) => text).join('');
    return (...spans) => withoutTrailingSpace(spans).map(paintSpan).join('');
}
function paintSpan([text, style]) {
    const codes = style
        .split(' ')
        .map((name) => CODES[isStyle(name) ? name : 'plain'])
        .filter((code) => code !== null);
    return codes.length === 0 || text.trim() === '' ? text : `\u001b[${codes.join(';')}m${text}\u001b[0m`;
}
function isStyle(name) {
    return Object.hasOwn(CODES, name);
}
function withoutTrailingSpace(spans) {
    const kept = [...spans];
    for (let last = kept.pop(); last !== undefined; last = kept.pop()) {
        const text = last[0].trimEnd();
        if (text !== '')
            return [...kept, [text, last[1]]];
    }
    return [];
}
function fitSpans(spans, width) {
    const fitting = [];
    let left = width;
    for (const [text, style] of spans) {
        const shown = truncate(text, left);
        fitting.push([shown, style]);
        left -= displayWidth(shown);
        if (shown !== text)
            break;
    }
    return fitting;
}
function blocks(columns) {
    const eighths = columns <= 0 ? 0 : Math.max(1, Math.round(columns * 8));
    const rest = eighths % 8;
    return '█'.repeat(Math.floor(eighths / 8)) + (rest === 0 ? '' : String.fromCodePoint(0x2590 - rest));
}

// EXTERNAL MODULE: ./build/src/report/visible-text.js
var visible_text = __webpack_require__(36672);
// EXTERNAL MODULE: ./build/src/report/wording.js
var wording = __webpack_require__(71272);
;// CONCATENATED MODULE: ./build/src/report/text-alternatives.js




const SHOWN = 4;
function alternativesSection({ replacements }, { width, all, paint }) {
    if (replacements.length === 0)
        return [];
    const ordered = (0,wording/* orderReplacements */.y7)(replacements);
    const shown = all || ordered.length <= SHOWN + 1 ? ordered : ordered.slice(0, SHOWN);
    const savings = shown.map((each) => (0,wording/* formatWeight */.ck)((0,wording/* savedInstalled */.su)(each)));
    const savingWidth = Math.max(...savings.map(displayWidth));
    const indent = 2 + savingWidth + 2;
    const room = width - indent;
    const lines = [paint(['Lighter alternatives', 'strong'], ['  both sides weighed, bytes on disk', 'faint'])];
    for (const [index, each] of shown.entries()) {
        const [first = '', ...further] = wrap((0,visible_text/* visibleText */.Q)((0,wording/* describeReplacement */.C4)(each)), room);
        lines.push(paint([`  ${padStart(savings[index] ?? '', savingWidth)}  `, 'good'], [first, 'strong']), ...further.map((line) => paint([' '.repeat(indent) + line, 'strong'])));
        const { before, after } = each;
        const figures = `${(0,wording/* formatWeight */.ck)(before.installed)} → ${(0,wording/* formatWeight */.ck)(after.installed)} installed, ${(0,wording/* formatWeight */.ck)(before.download)} → ${(0,wording/* formatWeight */.ck)(after.download)} download`;
        lines.push(truncate(' '.repeat(indent) + figures, width));
        for (const sentence of [each.evidence, each.caveat].map(visible_text/* visibleText */.Q).filter((text) => text !== ''))
            for (const line of wrap(sentence, room))
                lines.push(paint([' '.repeat(indent) + line, 'faint']));
    }
    const rest = ordered.length - shown.length;
    if (rest > 0)
        lines.push(paint([`${' '.repeat(indent)}and ${(0,format/* count */.U9)(rest, 'smaller one')}`, 'faint']));
    return lines;
}

// EXTERNAL MODULE: ./build/src/report/change-groups.js
var change_groups = __webpack_require__(42431);
;// CONCATENATED MODULE: ./build/src/report/text-changes.js




const text_changes_SHOWN = { groups: 8, others: 3 };
function comparisonSection(comparison, page) {
    const { width, paint } = page;
    const { against, installed, download, changes } = comparison;
    const totals = [
        installed === null ? '' : `${(0,wording/* formatSignedWeight */.aZ)(installed)} installed`,
        download === null ? '' : `${(0,wording/* formatSignedWeight */.aZ)(download)} download`,
    ].filter((total) => total !== '');
    const title = `Against ${(0,visible_text/* visibleText */.Q)(against ?? 'the other set')}`;
    const facts = changes.length === 0 ? 'nothing differs' : totals.join(', ');
    const fits = displayWidth(title) + 2 + displayWidth(facts) <= width;
    const head = fits
        ? [paint([title, 'strong'], [`  ${facts}`, 'plain'])]
        : [
            ...wrap(title, width).map((line) => paint([line, 'strong'])),
            ...wrap(facts, width - 2).map((line) => paint([`  ${line}`, 'plain'])),
        ];
    return [...head, ...changeLines(comparison, page, text_changes_SHOWN.groups)];
}
function changeLines({ changes }, { width, all, paint }, most) {
    const groups = (0,change_groups/* groupChanges */.t)(changes);
    const shown = all || groups.length <= most + 1 ? groups : groups.slice(0, most);
    const sums = shown.map(({ bytes }) => (0,wording/* formatSignedBytes */.vN)(bytes));
    const sumWidth = Math.max(0, ...sums.map(displayWidth));
    const indent = 2 + sumWidth + 2;
    const lines = [];
    for (const [index, group] of shown.entries()) {
        const { lead, others } = (0,change_groups/* describeGroup */.N)(group);
        const named = all || others.length <= text_changes_SHOWN.others + 1 ? others : others.slice(0, text_changes_SHOWN.others);
        const rest = others.length - named.length;
        const phrases = [...named, ...(rest === 0 ? [] : [`${rest} more`])].map(visible_text/* visibleText */.Q);
        const [first = '', ...further] = wrapPhrases(phrases, ', ', width - indent, (0,visible_text/* visibleText */.Q)(lead));
        lines.push(paint([
            `  ${padStart(sums[index] ?? '', sumWidth)}  `,
            group.bytes > 0 ? 'bad' : group.bytes < 0 ? 'good' : 'faint',
        ], [first, 'plain']), ...further.map((line) => paint([' '.repeat(indent) + line, 'plain'])));
    }
    const left = groups.slice(shown.length);
    if (left.length > 0) {
        const bytes = left.reduce((total, group) => total + group.bytes, 0);
        lines.push(paint([
            truncate(`${' '.repeat(indent)}and ${left.length} smaller changes, ${(0,wording/* formatSignedBytes */.vN)(bytes)} together`, width),
            'faint',
        ]));
    }
    return lines;
}

// EXTERNAL MODULE: ./build/src/report/weight-view.js + 1 modules
var weight_view = __webpack_require__(24959);
;// CONCATENATED MODULE: ./build/src/report/text-closure.js






const text_closure_SHOWN = 12;
function closureHead(part, view, { width, paint }) {
    const rows = part.distributions.filter(({ provided }) => !provided);
    const provided = part.distributions.length - rows.length;
    const facts = [
        `${(0,format/* count */.U9)(rows.length, 'distribution')}, ${rows.filter(({ direct }) => direct).length} direct`,
        provided === 0 ? '' : `${provided} from the base image`,
        (0,weight_view/* describePython */.ut)(view.target),
        view.target.platform,
        (0,weight_view/* describeOrigin */.uN)(part, view),
        (0,weight_view/* describeByteCompiled */.VK)(part, wording/* formatWeight */.ck),
    ]
        .filter((fact) => fact !== '')
        .map(visible_text/* visibleText */.Q);
    return [
        ...wrap((0,visible_text/* visibleText */.Q)(part.name), width).map((line) => paint([line, 'strong'])),
        ...wrapPhrases(facts, ' · ', width - 2).map((line) => paint([`  ${line}`, 'faint'])),
    ];
}
function closureSection(part, view, page) {
    return [
        ...closureHead(part, view, page),
        ...distributionLines(part.distributions, page),
        ...gapLines(part, page),
    ];
}
function distributionLines(distributions, { width, all, paint }) {
    const { shown, rest } = (0,wording/* splitHeaviest */.mb)((0,wording/* heaviest */.iS)(distributions), all ? distributions.length : text_closure_SHOWN);
    if (shown.length === 0)
        return [];
    const figures = figureColumns(shown, rest, width);
    const texts = shown.map((row) => ({
        row,
        name: (0,visible_text/* visibleText */.Q)((0,wording/* nameAndVersion */.tW)(row)),
        why: (0,visible_text/* visibleText */.Q)((0,wording/* whyThere */.r7)(row)),
    }));
    const barWidth = width >= 100 ? 10 : 0;
    const scale = Math.max(1, ...shown.map((row) => (0,wording/* drawnBytes */.mh)(row.retainedInstalled)));
    const bar = (bytes) => barWidth === 0 ? '' : `${padEnd(blocks((bytes / scale) * barWidth), barWidth)}  `;
    const room = width - displayWidth(figures.head) - displayWidth(bar(0));
    const longest = Math.max(...texts.map(({ name }) => displayWidth(name)));
    const whyWidth = Math.min(WHY_ROOM, Math.max(...texts.map(({ why }) => displayWidth(why))));
    const nameWidth = Math.min(longest, Math.max(room - 2 - whyWidth, Math.floor(room * 0.55)));
    const lines = [paint([`${figures.head}${bar(0)}${' '.repeat(nameWidth)}  why`, 'faint'])];
    for (const [index, { row, name, why }] of texts.entries()) {
        const [retained, others] = figures.rows[index] ?? ['', ''];
        lines.push(paint([retained, 'plain'], [others, 'faint'], [bar((0,wording/* drawnBytes */.mh)(row.retainedInstalled)), 'accent'], [`${padEnd(truncate(name, nameWidth), nameWidth)}  `, row.direct ? 'strong' : 'plain'], [truncate(why, room - nameWidth - 2), 'faint']));
    }
    if (rest.length > 0)
        lines.push(paint([`${figures.rest}${bar(0)}and ${rest.length} lighter together`, 'faint']));
    return lines;
}
const WHY_ROOM = 26;
function figureColumns(shown, rest, width) {
    const columns = [
        { head: 'retained', cells: shown.map((row) => (0,wording/* formatWeight */.ck)(row.retainedInstalled)), sum: '' },
        {
            head: 'installed',
            cells: shown.map((row) => (0,wording/* formatWeight */.ck)(row.installed)),
            sum: sumOf(rest, 'installed'),
        },
        { head: 'download', cells: shown.map((row) => (0,wording/* formatWeight */.ck)(row.download)), sum: sumOf(rest, 'download') },
    ].slice(0, width < 72 ? 2 : 3);
    const padded = columns.map(({ head, cells, sum }) => {
        const widest = Math.max(...[head, sum, ...cells].map(displayWidth));
        return [head, sum, ...cells].map((cell) => `  ${padStart(cell, widest)}`);
    });
    const line = (at, from) => padded
        .slice(from)
        .map((cells) => cells[at] ?? '')
        .join('');
    return {
        head: `${line(0, 0)}  `,
        rest: `${line(1, 0)}  `,
        rows: shown.map((_, index) => [padded[0]?.[index + 2] ?? '', `${line(index + 2, 1)}  `]),
    };
}
function sumOf(rows, key) {
    return rows.length === 0 ? '' : (0,wording/* formatWeight */.ck)((0,wording/* sumWeights */.$f)(rows.map((row) => row[key])));
}
function gapLines({ gaps = [] }, { width, all, paint }) {
    const shown = all ? gaps : gaps.slice(0, 3);
    const lines = shown.flatMap((gap) => wrap((0,visible_text/* visibleText */.Q)(gap), width - 4).map((line, index) => paint([`  ${index === 0 ? '·' : ' '} `, 'caution'], [line, 'plain'])));
    if (gaps.length > shown.length)
        lines.push(paint([`    and ${gaps.length - shown.length} more`, 'faint']));
    return lines;
}

;// CONCATENATED MODULE: ./build/src/report/text-conflict.js



const MEASURE = 96;
function conflictSection({ name, conflict }, { width, paint }) {
    const lines = wrap(`${(0,wording/* conflictTitle */.Pc)(conflict)} ${(0,visible_text/* visibleText */.Q)(name)}`, width).map((line) => paint([line, 'strong bad']));
    const steps = conflict.lines.map((line) => (0,wording/* numberedLine */.RP)((0,visible_text/* visibleText */.Q)(line)));
    const gutter = Math.max(0, ...steps.map(({ number }) => (number === '' ? 0 : displayWidth(number) + 1)));
    const measure = Math.min(MEASURE, width - 2 - gutter);
    for (const [index, { number, text }] of steps.entries()) {
        const conclusion = index === steps.length - 1;
        for (const [at, line] of wrap(text, measure).entries())
            lines.push(paint([`  ${(at === 0 ? number : '').padEnd(gutter)}`, 'accent'], [line, conclusion ? 'strong' : 'plain']));
    }
    if (conflict.hints.length === 0)
        return lines;
    lines.push('', paint(['  What may help', 'strong']));
    for (const hint of conflict.hints)
        for (const [at, line] of wrap((0,visible_text/* visibleText */.Q)(hint), Math.min(MEASURE, width - 4)).entries())
            lines.push(paint([at === 0 ? '  → ' : '    ', 'good'], [line, 'plain']));
    return lines;
}

;// CONCATENATED MODULE: ./build/src/report/text-manifests.js







const text_manifests_SHOWN = { distributions: 5, manifests: 3, changes: 5 };
function manifestSections(view, page) {
    const ordered = [...view.parts].sort((a, b) => (0,wording/* drawnBytes */.mh)(b.installed) - (0,wording/* drawnBytes */.mh)(a.installed));
    const shown = page.all ? ordered : ordered.slice(0, text_manifests_SHOWN.manifests);
    const sections = shown.map((manifest, index) => manifestLines(manifest, page, index === 0));
    const rest = ordered.length - shown.length;
    if (rest > 0)
        sections.push([page.paint([`  and ${(0,format/* count */.U9)(rest, 'lighter manifest')}`, 'faint'])]);
    return sections;
}
function manifestLines(manifest, page, heaviestManifest) {
    const { width, paint } = page;
    const rows = manifest.distributions.filter((row) => !row.provided);
    const keepers = (0,wording/* heaviestKeepers */.R5)(manifest.distributions);
    const direct = rows.filter((row) => row.direct).length;
    const provided = manifest.distributions.length - rows.length;
    const name = (0,visible_text/* visibleText */.Q)(manifest.name);
    const facts = [
        `${(0,format/* count */.U9)(rows.length, 'distribution')}, ${direct} direct`,
        provided === 0 ? '' : `${provided} from the base image`,
        `Python ${(0,visible_text/* visibleText */.Q)(manifest.python)}`,
        (0,visible_text/* visibleText */.Q)(manifest.platform),
        (0,weight_view/* describeSource */.B6)(manifest),
        (0,weight_view/* describeByteCompiled */.VK)(manifest, wording/* formatWeight */.ck),
    ].filter((fact) => fact !== '');
    const shownName = truncateMiddle(name, Math.floor(width / 2));
    const sentence = facts.join(' · ');
    const lines = displayWidth(shownName) + 2 + displayWidth(sentence) <= width
        ? [paint([shownName, 'strong'], [`  ${sentence}`, 'faint'])]
        : [
            paint([truncateMiddle(name, width), 'strong']),
            ...wrapPhrases(facts, ' · ', width - 2).map((line) => paint([`  ${line}`, 'faint'])),
        ];
    if (rows.length === 0)
        return lines;
    const shown = page.all ? keepers : keepers.slice(0, heaviestManifest ? text_manifests_SHOWN.distributions : 3);
    const scale = Math.max(1, ...rows.map((row) => (0,wording/* drawnBytes */.mh)(row.retainedInstalled)));
    const texts = shown.map((row) => ({
        row,
        name: (0,visible_text/* visibleText */.Q)((0,wording/* nameAndVersion */.tW)(row)),
        weight: (0,wording/* formatWeight */.ck)(row.retainedInstalled),
    }));
    const nameWidth = Math.min(Math.max(16, Math.floor(width * 0.36)), Math.max(...texts.map((text) => displayWidth(text.name))));
    const weightWidth = Math.max(8, ...texts.map(({ weight }) => displayWidth(weight)));
    const barWidth = width >= 96 ? 16 : 10;
    const left = 2 + weightWidth + 2 + barWidth + 2 + nameWidth + 2;
    if (heaviestManifest)
        lines.push(paint([`  ${padStart('retained', weightWidth)}`, 'faint']));
    for (const { row, name: rowName, weight } of texts)
        lines.push(paint([`  ${padStart(weight, weightWidth)}  `, 'plain'], [padEnd(blocks(((0,wording/* drawnBytes */.mh)(row.retainedInstalled) / scale) * barWidth), barWidth), 'accent'], [`  ${padEnd(truncate(rowName, nameWidth), nameWidth)}  `, 'plain'], [truncate(reasonOf(row, manifest.distributions), width - left), 'faint']));
    const rest = keepers.length - shown.length;
    if (rest > 0)
        lines.push(paint([`  ${' '.repeat(weightWidth)}  and ${rest} lighter`, 'faint']));
    const { comparison } = manifest;
    if (comparison !== null)
        lines.push(paint(['  changed', 'faint']), ...changeLines(comparison, page, heaviestManifest ? text_manifests_SHOWN.changes : 3));
    return lines;
}
function reasonOf(row, all) {
    const kept = (0,wording/* heaviest */.iS)(all.filter((other) => (0,wording/* retainerOf */.yR)(other) === row.name && other.name !== row.name));
    const keeps = kept
        .slice(0, 3)
        .map(({ name, retainedInstalled }) => `${(0,visible_text/* visibleText */.Q)(name)} ${(0,wording/* formatWeight */.ck)(retainedInstalled)}`);
    const parts = [
        row.direct ? '' : `needed by ${row.neededBy.slice(0, 3).map(visible_text/* visibleText */.Q).join(', ')}`,
        keeps.length === 0 ? '' : `itself ${(0,wording/* formatWeight */.ck)(row.installed)}, keeps ${keeps.join(', ')}`,
        row.gap === null ? '' : wording/* GAP_WORDS */.xg[row.gap],
    ];
    return parts.filter((part) => part !== '').join(' · ');
}
function installsSection({ dockerfiles }, page) {
    const installs = dockerfiles.flatMap((dockerfile) => dockerfile.installs.map((install) => ({ path: dockerfile.path, install })));
    if (!page.all || installs.length === 0)
        return [];
    const { paint, width } = page;
    const lines = [paint(['Install commands', 'strong'])];
    for (const { path, install } of installs) {
        const place = (0,wording/* formatLocation */.j$)({ path: (0,visible_text/* visibleText */.Q)(path), startLine: install.line });
        const facts = `${(0,wording/* formatWeight */.ck)(install.download)} download, ${(0,wording/* formatWeight */.ck)(install.installed)} installed, ${wording/* CACHE_WORDS */.bO[install.cache]}`;
        lines.push(truncate(`  ${place}  ${facts}`, width));
        lines.push(paint([`    ${truncate((0,visible_text/* visibleText */.Q)(install.command), width - 4)}`, 'faint']));
    }
    return lines;
}

;// CONCATENATED MODULE: ./build/src/report/text-metrics.js




const STATUS_STYLES = {
    pass: 'good',
    warn: 'caution',
    fail: 'bad',
    inconclusive: 'caution',
    none: 'plain',
};
function metricsSection(metrics, page) {
    if (metrics.length === 0)
        return [];
    const { width, paint } = page;
    const cells = metrics.map((metric) => {
        const change = (0,wording/* changeOf */.C2)(metric);
        return {
            metric,
            label: (0,visible_text/* visibleText */.Q)(metric.label),
            value: (0,wording/* formatMetric */.gI)(metric),
            change: change === null ? '' : [change.amount, change.percent ?? ''].filter((part) => part !== '').join('  '),
            direction: change?.direction ?? 'same',
            limit: limitOf(metric),
        };
    });
    const widest = (texts) => Math.max(0, ...texts.map(displayWidth));
    const valueWidth = widest(cells.map(({ value }) => value));
    const changeWidth = widest(cells.map(({ change }) => change));
    const labelsWidth = widest(cells.map(({ label }) => label));
    const besides = 2 + 2 + valueWidth + 2 + (changeWidth === 0 ? 0 : changeWidth + 2);
    const wholeLimit = 2 + widest(cells.map(({ limit }) => limit));
    const narrow = besides + Math.min(labelsWidth, 44) + wholeLimit > width;
    const limitWidth = wholeLimit === 2 ? 0 : narrow ? 3 : wholeLimit;
    const labelWidth = Math.min(labelsWidth, Math.max(14, Math.min(60, width - besides - limitWidth)));
    const barWidth = Math.min(24, width - besides - labelWidth - limitWidth - 2);
    const lines = [];
    for (const { metric, label, value, change, direction, limit } of cells) {
        const spans = [
            [`  ${padEnd(truncateMiddle(label, labelWidth), labelWidth)}  `, 'plain'],
            [padStart(value, valueWidth), 'strong'],
            ['  ', 'plain'],
        ];
        if (barWidth >= 8)
            spans.push(...barSpans(metric, metrics, barWidth), ['  ', 'plain']);
        const style = direction === 'worse' ? 'bad' : direction === 'better' ? 'good' : 'faint';
        if (changeWidth > 0)
            spans.push([padEnd(change, changeWidth), style], ['  ', 'plain']);
        spans.push([narrow ? limit.slice(0, 1) : limit, STATUS_STYLES[metric.status]]);
        lines.push(paint(...spans));
    }
    return lines;
}
function limitOf({ budget, status, unit }) {
    if (budget === undefined)
        return '';
    const limits = [
        budget.max === undefined ? '' : `≤ ${(0,wording/* formatValue */.Fl)(budget.max, unit)}`,
        budget.min === undefined ? '' : `≥ ${(0,wording/* formatValue */.Fl)(budget.min, unit)}`,
        budget.maxGrowth === undefined ? '' : `≤ +${(0,wording/* formatValue */.Fl)(budget.maxGrowth, 'ratio')}`,
    ].filter((limit) => limit !== '');
    const mark = { pass: '✓', warn: '!', fail: '✗', inconclusive: '?', none: ' ' }[status];
    return `${mark} ${limits.join(', ')}`;
}
function barSpans(metric, metrics, width) {
    const known = metric.value ?? metric.interval?.[0] ?? null;
    if (known === null || metric.unit !== 'bytes')
        return [[' '.repeat(width), 'plain']];
    const scale = Math.max(1, ...metrics
        .filter(({ unit }) => unit === metric.unit)
        .flatMap(({ value, interval, budget }) => [value ?? 0, interval?.[0] ?? 0, budget?.max ?? 0]));
    const bar = padEnd(blocks((known / scale) * width), width);
    const max = metric.budget?.max;
    const style = STATUS_STYLES[metric.status] === 'plain' ? 'accent' : STATUS_STYLES[metric.status];
    if (max === undefined)
        return [[bar, style]];
    const at = Math.min(width - 1, Math.max(0, Math.round((max / scale) * width) - 1));
    const characters = [...bar];
    return [
        [characters.slice(0, at).join(''), style],
        ['┃', 'strong'],
        [characters.slice(at + 1).join(''), style],
    ];
}

// EXTERNAL MODULE: ./build/src/support/compare.js
var compare = __webpack_require__(90034);
;// CONCATENATED MODULE: ./build/src/report/dependency-graph.js


function dependencyGraph(distributions) {
    if (distributions.length > 0 && distributions.every(({ requires }) => requires === undefined))
        return null;
    const rows = new Map(distributions.map((row) => [row.name, row]));
    const order = new Map(byWeight([...rows.values()]).map(({ name }, index) => [name, index]));
    const requires = new Map();
    const requiredBy = new Map();
    const kept = new Map();
    for (const row of rows.values()) {
        const needed = [...new Set(row.requires ?? [])].flatMap((name) => rows.get(name) ?? []);
        requires.set(row.name, needed.sort((a, b) => (order.get(a.name) ?? 0) - (order.get(b.name) ?? 0)));
        for (const { name } of needed)
            append(requiredBy, name, row.name);
        const retainer = (0,wording/* retainerOf */.yR)(row);
        if (retainer !== null)
            append(kept, retainer, row.name);
    }
    for (const names of requiredBy.values())
        names.sort(compare/* byCodeUnit */.X);
    return { rows, requires, requiredBy, retains: (name) => retained(name, rows, kept) };
}
function append(lists, key, name) {
    const list = lists.get(key);
    if (list === undefined)
        lists.set(key, [name]);
    else
        list.push(name);
}
function byWeight(rows) {
    const provided = rows.filter((row) => row.provided).sort((a, b) => (0,compare/* byCodeUnit */.X)(a.name, b.name));
    return [...(0,wording/* heaviest */.iS)(rows), ...provided];
}
function retained(start, rows, kept) {
    const names = new Set([start]);
    for (const name of names)
        for (const next of kept.get(name) ?? [])
            names.add(next);
    names.delete(start);
    const self = rows.get(start);
    return [
        ...(self === undefined ? [] : [self]),
        ...(0,wording/* heaviest */.iS)([...names].flatMap((name) => rows.get(name) ?? [])),
    ];
}
function rootsOf(graph) {
    const all = byWeight([...graph.rows.values()]);
    const roots = all.filter(({ direct }) => direct);
    const reached = new Set(roots.map(({ name }) => name));
    const reach = (from) => {
        const queue = [from];
        for (let name = queue.pop(); name !== undefined; name = queue.pop())
            for (const next of graph.requires.get(name) ?? [])
                if (!reached.has(next.name)) {
                    reached.add(next.name);
                    queue.push(next.name);
                }
    };
    for (const { name } of roots)
        reach(name);
    const strays = [];
    for (const row of all) {
        if (reached.has(row.name))
            continue;
        strays.push(row);
        reached.add(row.name);
        reach(row.name);
    }
    return [...roots, ...strays];
}
const MOST_STEPS = 20_000;
function waysTo(goal, graph, most) {
    const paths = [];
    let more = 0;
    let steps = 0;
    let layer = [{ name: goal, next: null }];
    while (layer.length > 0) {
        const further = [];
        for (const step of layer) {
            for (const name of graph.requiredBy.get(step.name) ?? []) {
                if (isOn(step, name))
                    continue;
                steps += 1;
                if (steps > MOST_STEPS)
                    return { paths, more, ended: true };
                const longer = { name, next: step };
                further.push(longer);
                if (graph.rows.get(name)?.direct !== true)
                    continue;
                if (paths.length < most)
                    paths.push(pathOf(longer));
                else
                    more += 1;
            }
        }
        layer = further;
    }
    return { paths, more, ended: false };
}
function isOn(step, name) {
    for (let at = step; at !== null; at = at.next)
        if (at.name === name)
            return true;
    return false;
}
function pathOf(step) {
    const path = [];
    for (let at = step; at !== null; at = at.next)
        path.push(at.name);
    return path;
}

;// CONCATENATED MODULE: ./build/src/report/text-tree.js





const MOST_LINES = 3000;
const NAME_ROOM = 22;
function treeSection(part, page) {
    const { paint, width } = page;
    const graph = dependencyGraph(part.distributions);
    if (graph === null)
        return [
            paint(['The report does not say what each distribution needs, so there is no tree of it.', 'caution']),
        ];
    const sizes = new Map(part.distributions.map((row) => [
        row.name,
        row.provided
            ? { retained: '', itself: '' }
            : { retained: (0,wording/* formatWeight */.ck)(row.retainedInstalled), itself: (0,wording/* formatWeight */.ck)(row.installed) },
    ]));
    const widest = (key, head) => Math.max(head.length, ...[...sizes.values()].map((size) => displayWidth(size[key])));
    const retainedWidth = widest('retained', 'retained');
    const itselfWidth = widest('itself', 'installed');
    const left = 2 + retainedWidth + 2 + itselfWidth + 2;
    const deepest = Math.max(1, Math.floor((width - left - NAME_ROOM) / 3));
    const { lines, missing } = unfold(graph, deepest);
    const head = `  ${padStart('retained', retainedWidth)}  ${padStart('installed', itselfWidth)}`;
    const drawn = lines.map(({ row, last, kind }) => {
        const size = kind === 'again' ? undefined : sizes.get(row.name);
        const branch = branchOf(last);
        const remark = remarkOf(row, kind);
        const room = width - left - displayWidth(branch);
        const name = truncate((0,visible_text/* visibleText */.Q)((0,wording/* nameAndVersion */.tW)(row)), Math.max(8, room - (remark === '' ? 0 : displayWidth(remark) + 1)));
        const spans = [
            [`  ${padStart(size?.retained ?? '', retainedWidth)}  `, 'plain'],
            [`${padStart(size?.itself ?? '', itselfWidth)}  `, 'faint'],
            [branch, 'faint'],
            [name, kind === 'again' ? 'faint' : row.direct ? 'strong' : 'plain'],
            [remark === '' ? '' : ` ${remark}`, 'faint'],
        ];
        return paint(...spans);
    });
    const notes = [
        lines.some(({ kind }) => kind === 'again')
            ? '(*) is unfolded where it stands without the sign, and counts once'
            : '',
        lines.some(({ kind }) => kind === 'deep')
            ? '(…) needs more, for which the terminal is too narrow here'
            : '',
        missing === 0
            ? ''
            : `${(0,format/* count */.U9)(missing, 'distribution')} not shown: the tree ends after ${MOST_LINES} lines; --format json has all`,
    ].filter((note) => note !== '');
    return [
        paint([head, 'faint']),
        ...drawn,
        ...notes.map((note) => paint([truncate(`  ${note}`, width), 'faint'])),
    ];
}
function remarkOf(row, kind) {
    const remarks = [
        kind === 'again' ? '(*)' : kind === 'deep' ? '(…)' : '',
        row.provided ? 'from the base image' : '',
        row.gap === null || kind === 'again' ? '' : wording/* GAP_WORDS */.xg[row.gap],
    ];
    return remarks.filter((remark) => remark !== '').join(' ');
}
function branchOf(last) {
    const ancestors = last.slice(1, -1).map((isLast) => (isLast ? '   ' : '│  '));
    if (last.length === 1)
        return '';
    return `${ancestors.join('')}${last.at(-1) === true ? '└─ ' : '├─ '}`;
}
function unfold(graph, deepest) {
    const roots = rootsOf(graph);
    const atTop = new Set(roots.map(({ name }) => name));
    const unfolded = new Set();
    const lines = [];
    const seen = new Set();
    const stack = roots.map((row) => ({ row, last: [true] })).reverse();
    for (let next = stack.pop(); next !== undefined && lines.length < MOST_LINES; next = stack.pop()) {
        const { row, last } = next;
        const isRoot = last.length === 1;
        const again = unfolded.has(row.name) || (!isRoot && atTop.has(row.name));
        const requires = graph.requires.get(row.name) ?? [];
        const deep = !again && requires.length > 0 && last.length > deepest;
        lines.push({ row, last, kind: again ? 'again' : deep ? 'deep' : 'shown' });
        seen.add(row.name);
        if (again || deep)
            continue;
        unfolded.add(row.name);
        for (const [index, child] of [...requires].reverse().entries())
            stack.push({ row: child, last: [...last, index === 0] });
    }
    return { lines, missing: graph.rows.size - seen.size };
}

// EXTERNAL MODULE: ./build/src/support/nearest.js
var nearest = __webpack_require__(33315);
;// CONCATENATED MODULE: ./build/src/report/text-why.js






const text_why_SHOWN = { ways: 10, retained: 8, allWays: 100 };
function whySections(written, parts, page) {
    const name = normalized(written);
    const found = parts.flatMap((part) => {
        const row = part.distributions.find((each) => normalized(each.name) === name);
        return row === undefined ? [] : [{ part, row }];
    });
    if (found.length === 0)
        return parts.map((part) => absentLines(written, part, page));
    return found.map(({ part, row }) => [
        ...(parts.length < 2
            ? []
            : [page.paint([truncate(`In ${(0,visible_text/* visibleText */.Q)(part.name)}`, page.width), 'faint'])]),
        ...whyLines(row, part, page),
    ]);
}
function whyLines(row, part, page) {
    const graph = dependencyGraph(part.distributions);
    return [
        ...weightLines(row, page),
        ...(graph === null ? knownWayLines(row, page) : waysLines(row, graph, page)),
        '',
        ...retainedLines(row, graph, page),
    ];
}
function normalized(written) {
    const name = /^\s*[\w.-]+/.exec(written)?.[0].trim() ?? written.trim();
    return name.replace(/[-_.]+/g, '-').toLowerCase();
}
function absentLines(written, { distributions, name }, { width, paint }) {
    const known = distributions.map((row) => row.name);
    const wanted = normalized(written);
    const near = (0,nearest/* nearest */.p)(wanted, known) ?? known.find((each) => wanted.length > 2 && each.includes(wanted)) ?? null;
    const sentence = `${(0,visible_text/* visibleText */.Q)(written)} is not among the ${(0,format/* count */.U9)(known.length, 'distribution')} of ${(0,visible_text/* visibleText */.Q)(name)}.`;
    const hint = near === null ? '' : ` The nearest name is ${(0,visible_text/* visibleText */.Q)(near)}.`;
    return wrap(sentence + hint, width - 2).map((line) => paint([`  ${line}`, 'caution']));
}
function weightLines(row, { width, paint }) {
    const facts = row.provided
        ? ['the base image brings it, so it adds nothing']
        : [
            `${(0,wording/* formatWeight */.ck)(row.installed)} installed`,
            `${(0,wording/* formatWeight */.ck)(row.download)} download`,
            `retains ${(0,wording/* formatWeight */.ck)(row.retainedInstalled)} installed, ${(0,wording/* formatWeight */.ck)(row.retainedDownload)} download`,
            row.gap === null ? '' : wording/* GAP_WORDS */.xg[row.gap],
        ].filter((fact) => fact !== '');
    const title = truncate((0,visible_text/* visibleText */.Q)((0,wording/* nameAndVersion */.tW)(row)), width);
    return [paint([title, 'strong']), ...sentenceLines(facts.join(' · '), width, paint)];
}
function sentenceLines(sentence, width, paint) {
    return wrap(sentence, width - 2).map((line) => paint([`  ${line}`, 'plain']));
}
function waysLines(row, graph, page) {
    const { all, width, paint } = page;
    const ways = waysTo(row.name, graph, all ? text_why_SHOWN.allWays : text_why_SHOWN.ways);
    const asked = row.direct ? ['You ask for it yourself.'] : [];
    const others = row.neededBy.filter((name) => name !== row.name).map(visible_text/* visibleText */.Q);
    if (others.length > 0)
        asked.push(`${(0,wording/* joinNames */.JH)(others, all ? others.length : 8)} ${others.length === 1 ? 'leads' : 'lead'} to it.`);
    const lines = asked.length === 0 ? [] : sentenceLines(asked.join(' '), width, paint);
    if (ways.paths.length === 0)
        return lines;
    lines.push('', paint([`  ${waysTitle(ways)}`, 'faint']));
    for (const path of ways.paths)
        lines.push(...pathLines(path, page));
    if (ways.more > 0 || ways.ended)
        lines.push(paint([`    and ${ways.ended ? `more than ${ways.more}` : ways.more} more`, 'faint']));
    return lines;
}
function waysTitle({ paths, more, ended }) {
    const number = paths.length + more;
    if (number === 1 && !ended)
        return 'The only way to it';
    return `${ended ? 'More than ' : ''}${(0,format/* count */.U9)(number, 'way')} to it, the shortest first`;
}
function pathLines(path, { width, paint }) {
    const [first = '', ...rest] = path.map(visible_text/* visibleText */.Q);
    const goal = rest.pop() ?? first;
    const text = [first, ...rest, goal].join(' → ');
    if (displayWidth(text) <= width - 4)
        return [
            paint([`    ${first} → `, 'plain'], [rest.map((name) => `${name} → `).join(''), 'faint'], [goal, 'strong']),
        ];
    return wrap(text, width - 8).map((line, index) => paint([`    ${index === 0 ? '' : '    '}${line}`, 'plain']));
}
function knownWayLines(row, page) {
    if (row.why.length < 2)
        return row.direct ? sentenceLines('You ask for it yourself.', page.width, page.paint) : [];
    return ['', page.paint(['  The shortest way to it', 'faint']), ...pathLines(row.why, page)];
}
function retainedLines(row, graph, { all, width, paint }) {
    if (row.provided)
        return [];
    const lines = sentenceLines(conditionOf(row, graph), width, paint);
    const kept = graph?.retains(row.name) ?? [row];
    if (kept.length < 2)
        return lines;
    lines.push(paint([
        truncate(`  ${(0,format/* count */.U9)(kept.length, 'distribution')}, ${(0,wording/* formatWeight */.ck)(row.retainedInstalled)}, would go with it:`, width),
        'faint',
    ]));
    const ordered = [...kept].sort((a, b) => (0,wording/* drawnBytes */.mh)(b.installed) - (0,wording/* drawnBytes */.mh)(a.installed));
    const shown = all || ordered.length <= text_why_SHOWN.retained + 1 ? ordered : ordered.slice(0, text_why_SHOWN.retained);
    const weights = shown.map((each) => (0,wording/* formatWeight */.ck)(each.installed));
    const weightWidth = Math.max(...weights.map(displayWidth));
    for (const [index, each] of shown.entries())
        lines.push(truncate(`    ${padStart(weights[index] ?? '', weightWidth)}  ${(0,visible_text/* visibleText */.Q)((0,wording/* nameAndVersion */.tW)(each))}`, width));
    if (shown.length < kept.length)
        lines.push(paint([`    ${' '.repeat(weightWidth)}  and ${kept.length - shown.length} lighter`, 'faint']));
    return lines;
}
function conditionOf(row, graph) {
    const name = (0,visible_text/* visibleText */.Q)(row.name);
    const needers = (graph?.requiredBy.get(row.name) ?? [])
        .filter((each) => each !== row.name)
        .map(visible_text/* visibleText */.Q);
    if (row.direct && needers.length > 0)
        return `Without your own requirement it would stay, because ${(0,wording/* joinNames */.JH)(needers, 4)} ${needers.length === 1 ? 'needs' : 'need'} it.`;
    if (row.direct)
        return `Nothing else needs ${name}: it goes when you no longer ask for it.`;
    const retainer = (0,wording/* retainerOf */.yR)(row);
    if (retainer !== null)
        return `Only ${(0,visible_text/* visibleText */.Q)(retainer)} keeps it: it goes when ${(0,visible_text/* visibleText */.Q)(retainer)} goes.`;
    const roots = row.neededBy.map(visible_text/* visibleText */.Q);
    return roots.length < 2
        ? `It stays as long as anything needs it.`
        : `It goes only when none of ${(0,wording/* joinNames */.JH)(roots, 6)} needs it any more.`;
}

;// CONCATENATED MODULE: ./build/src/report/text.js














const text_SHOWN = { findings: 6, praise: 4, notices: 4 };
function renderText(report, options) {
    const width = Math.max(60, Math.floor(options.width));
    const paint = styled(options.colour);
    const page = {
        width,
        all: options.details === true,
        paint: (...spans) => paint(...fitSpans(spans, width)),
    };
    const view = (0,weight_view/* readWeightView */.gb)(report);
    const sections = [
        verdictSection(report, page),
        ...(view === null ? reportSections(report, page) : viewSections(report, view, options, page)),
        noticesSection(report, page),
        legendSection(report, view, page),
    ].filter((lines) => lines.length > 0);
    return `${sections.map((lines) => lines.map(finishLine).join('\n')).join('\n\n')}\n`;
}
function reportSections(report, page) {
    return [
        metricsSection(report.metrics, page),
        findingsSection(report.findings, page),
        praiseSection(report, page),
    ];
}
function viewSections(report, view, { tree, why }, page) {
    const { parts, conflicts } = view;
    const reasons = conflicts.map((conflict) => conflictSection(conflict, page));
    if (why !== undefined || tree === true)
        return [
            ...(why === undefined ? [metricsSection(report.metrics, page)] : []),
            ...reasons,
            ...(why === undefined ? [] : whySections(why, parts, page)),
            ...(tree === true
                ? parts.map((part) => [...closureHead(part, view, page), ...treeSection(part, page)])
                : []),
        ];
    const [totals = [], ...others] = reportSections(report, page);
    return [
        totals,
        ...reasons,
        ...(view.command === 'weigh'
            ? [
                ...parts.map((part) => closureSection(part, view, page)),
                ...parts.map(({ comparison }) => (comparison === null ? [] : comparisonSection(comparison, page))),
                alternativesSection(view, page),
            ]
            : [...manifestSections(view, page), installsSection(view, page)]),
        ...others,
    ];
}
function finishLine(line) {
    return (0,visible_text/* withoutWorkflowCommand */.x)(line).trimEnd();
}
const VERDICT_MARKS = {
    pass: ['✓', 'good'],
    warn: ['!', 'caution'],
    fail: ['✗', 'bad'],
    inconclusive: ['?', 'caution'],
};
function verdictSection(report, { width, paint }) {
    const [mark, style] = VERDICT_MARKS[report.verdict];
    const word = wording/* VERDICT_WORDS */._G[report.verdict];
    const subject = (0,visible_text/* visibleText */.Q)((0,wording/* describeSubject */.qy)(report.subject));
    const title = `plimsoll ${(0,visible_text/* visibleText */.Q)(report.command)}`;
    const head = `${mark} ${word}`;
    const room = width - displayWidth(head) - displayWidth(title) - 4;
    const right = subject === '' || room < 12 ? '' : ` · ${truncateMiddle(subject, room - 1)}`;
    const lines = [paint([head, `strong ${style}`], [`  ${title}${right}`, 'faint'])];
    for (const line of wrap((0,visible_text/* visibleText */.Q)(report.headline), width - 2))
        lines.push(`  ${paint([line, 'strong'])}`);
    if (report.reason !== undefined)
        for (const line of wrap((0,visible_text/* visibleText */.Q)(report.reason), width - 2))
            lines.push(`  ${paint([line, style])}`);
    return lines;
}
function legendSection(report, view, { width, paint }) {
    const signs = (0,weight_view/* legendOf */.BM)(report, view);
    const sentences = [
        view?.command === 'weigh' && view.parts.length > 0 ? 'retained is what would go away with it' : '',
        signs === '' ? '' : `${signs}; 1 MB is 10⁶ bytes`,
    ].filter((sentence) => sentence !== '');
    return wrap(sentences.join('; '), width).map((line) => paint([line, 'faint']));
}
const SEVERITY_MARKS = {
    error: ['✗', 'bad'],
    warning: ['!', 'caution'],
    info: ['·', 'faint'],
};
function findingsSection(findings, page) {
    const { open, ignored } = (0,wording/* orderFindings */.$t)(findings);
    if (open.length === 0 && ignored.length === 0)
        return [];
    const { paint } = page;
    const counts = ['error', 'warning', 'info']
        .map((severity) => [severity, open.filter((finding) => finding.severity === severity).length])
        .filter(([, number]) => number > 0)
        .map(([severity, number]) => (0,format/* count */.U9)(number, severity === 'info' ? 'hint' : severity));
    if (ignored.length > 0)
        counts.push(`${ignored.length} ignored`);
    const lines = [paint(['What to change', 'strong'], [`  ${counts.join(' · ')}`, 'faint'])];
    const shown = page.all ? open : open.slice(0, text_SHOWN.findings);
    const savingWidth = Math.max(0, ...shown.map((finding) => displayWidth((0,wording/* formatSaving */.I5)(finding.saving))));
    for (const finding of shown)
        lines.push(...findingLines(finding, savingWidth, page));
    const rest = open.length - shown.length;
    if (rest > 0)
        lines.push(paint([`    and ${rest} more (--format html or json shows all)`, 'faint']));
    if (page.all)
        for (const finding of ignored) {
            const by = [`ignored by ${finding.ignored?.by ?? ''}`, finding.ignored?.reason ?? ''];
            const reason = by.filter((part) => part !== '').join(': ');
            lines.push(paint([truncate(`  - ${(0,visible_text/* visibleText */.Q)(finding.title)}  (${(0,visible_text/* visibleText */.Q)(reason)})`, page.width), 'faint']));
        }
    return lines;
}
function findingLines(finding, savingWidth, { width, all, paint }) {
    const [mark, style] = SEVERITY_MARKS[finding.severity];
    const saving = (0,wording/* formatSaving */.I5)(finding.saving);
    const place = (0,visible_text/* visibleText */.Q)((0,wording/* formatLocation */.j$)(finding.location));
    const title = `${finding.isNew === true ? 'new: ' : ''}${(0,visible_text/* visibleText */.Q)(finding.title)}`;
    const narrow = width < 90;
    const savingColumn = savingWidth === 0 || narrow ? '' : `${padEnd(saving, savingWidth)}  `;
    const indent = 4 + displayWidth(savingColumn);
    const fits = !narrow && indent + displayWidth(title) + 2 + displayWidth(place) <= width;
    const room = width - indent;
    const [first = '', ...others] = wrap(title, room);
    const lines = [
        paint([`  ${mark} `, style], [savingColumn, 'good'], [first, finding.severity === 'info' ? 'plain' : 'strong'], [fits && place !== '' ? `  ${place}` : '', 'faint']),
        ...others.map((line) => `${' '.repeat(indent)}${line}`),
    ];
    if (narrow && saving !== '')
        lines.push(paint(['    ', 'plain'], [`saves ${saving}`, 'good'], [truncateMiddle(`  ${place}`, room - 6 - displayWidth(saving)), 'faint']));
    else if (!fits && place !== '')
        lines.push(' '.repeat(indent) + paint([truncateMiddle(place, room), 'faint']));
    if (finding.fix !== undefined && !all)
        lines.push(' '.repeat(indent) + paint([truncate(`→ ${(0,visible_text/* visibleText */.Q)(finding.fix.description)}`, room), 'faint']));
    if (finding.severity === 'error' && !all)
        for (const line of wrap((0,visible_text/* visibleText */.Q)(finding.message), room))
            lines.push(' '.repeat(indent) + line);
    if (!all)
        return lines;
    const between = (0,wording/* formatInterval */.vy)(finding.saving?.interval);
    const paragraphs = [
        (0,visible_text/* visibleText */.Q)(finding.message),
        between === '' || finding.saving?.bytes === null ? '' : `Saves ${between}.`,
        finding.fix === undefined ? '' : `→ ${(0,visible_text/* visibleText */.Q)(finding.fix.description)} (${finding.fix.safety})`,
        `(${(0,visible_text/* visibleText */.Q)(finding.rule)})`,
    ];
    for (const paragraph of paragraphs)
        for (const line of wrap(paragraph, width - 4))
            lines.push(`    ${paint([line, 'faint'])}`);
    return lines;
}
function praiseSection({ praise }, page) {
    return remarkSection('Already right', '✓', 'good', (0,wording/* groupRemarks */.pU)(praise), page, text_SHOWN.praise);
}
function noticesSection({ notices }, page) {
    return remarkSection('Not covered', '·', 'caution', (0,wording/* groupRemarks */.pU)(notices), page, text_SHOWN.notices);
}
function remarkSection(title, mark, style, remarks, { width, all, paint }, most) {
    if (remarks.length === 0)
        return [];
    const shown = all ? remarks : remarks.slice(0, most);
    const lines = [paint([title, 'strong'])];
    for (const { message, locations } of shown) {
        const place = (0,visible_text/* visibleText */.Q)((0,wording/* formatPlaces */.ux)(locations, all ? locations.length : 3));
        const sentence = place === '' ? (0,visible_text/* visibleText */.Q)(message) : `${(0,visible_text/* visibleText */.Q)(message)} (${place})`;
        const [first = '', ...others] = wrap(sentence, width - 4);
        lines.push(paint([`  ${mark} `, style], [first, 'plain']), ...others.map((line) => `    ${line}`));
    }
    const rest = remarks.length - shown.length;
    if (rest > 0)
        lines.push(paint([`    and ${rest} more`, 'faint']));
    return lines;
}


/***/ }),

/***/ 36672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ visibleText),
/* harmony export */   x: () => (/* binding */ withoutWorkflowCommand)
/* harmony export */ });
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|[\ud800-\udfff]/gu;
function visibleText(text) {
    return text
        .replace(/[\t\n\v\f\r\u0085\u2028\u2029 ]+/g, ' ')
        .trim()
        .replace(INVISIBLE, (character) => {
        const point = character.codePointAt(0) ?? 0;
        return `‹U+${point.toString(16).toUpperCase().padStart(4, '0')}›`;
    });
}
const COMMAND_START = /^((?:\s|\u001b\[[0-9;]*m)*):(?=:)/;
function withoutWorkflowCommand(line) {
    return line.replace(COMMAND_START, '$1\u2236').replaceAll('##[', '#\u266f[');
}


/***/ }),

/***/ 24959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VK: () => (/* binding */ describeByteCompiled),
  uN: () => (/* binding */ describeOrigin),
  ut: () => (/* binding */ describePython),
  B6: () => (/* binding */ describeSource),
  BM: () => (/* binding */ legendOf),
  gb: () => (/* binding */ readWeightView)
});

// EXTERNAL MODULE: ./build/src/report/analyze-details.js
var analyze_details = __webpack_require__(32415);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
;// CONCATENATED MODULE: ./build/src/report/weigh-details.js


const Conflict = schemas/* strictObject */.rej({
    isProven: schemas/* boolean */.zMY()
        .optional()
        .describe('false when the search for versions was given up before anything was proven.'),
    lines: schemas/* array */.YOg(schemas/* string */.YjP()).describe('The derivation, a sentence each; numbered where others refer to it.'),
    hints: schemas/* array */.YOg(schemas/* string */.YjP()).describe('What a person might do, as sentences.'),
});
const WeighedSet = schemas/* strictObject */.rej({
    requirements: schemas/* array */.YOg(schemas/* string */.YjP()).describe('As written, in order; those of files too.'),
    closure: analyze_details/* ManifestDetails */.kQ.nullable().describe('null when no versions satisfy all that is asked.'),
    conflict: Conflict.nullable(),
});
const WeighDetails = schemas/* strictObject */.rej({
    target: schemas/* strictObject */.rej({
        python: schemas/* string */.YjP(),
        platform: schemas/* string */.YjP(),
        pythonFrom: schemas/* string */.YjP().optional().describe('What the Python version was taken from, for a person.'),
    }),
    indexes: schemas/* array */.YOg(schemas/* string */.YjP())
        .describe('The package indexes that were asked, credentials masked; empty when the catalogue answered.'),
    catalogueDate: schemas/* string */.YjP()
        .nullable()
        .describe('ISO date of the embedded catalogue; null when it was not used.'),
    set: WeighedSet,
    against: WeighedSet.nullable().describe('What --against names; null without it.'),
    comparison: schemas/* strictObject */.rej({
        download: analyze_details/* Weight */.LP.describe('Of the set minus that of --against.'),
        installed: analyze_details/* Weight */.LP.describe('Of the set minus that of --against.'),
        changes: schemas/* array */.YOg(analyze_details/* DifferenceRow */.go).describe('before: in --against; after: in the set. Sorted by name.'),
    })
        .nullable(),
    alternatives: schemas/* array */.YOg(analyze_details/* ReplacementDetails */.hj)
        .describe('Lighter ways to write requirements, both sides weighed.'),
});
function readWeighDetails(details) {
    const parsed = WeighDetails.safeParse(details);
    return parsed.success ? parsed.data : null;
}

;// CONCATENATED MODULE: ./build/src/report/weight-view.js


function readWeightView(report) {
    if (report.command === 'analyze') {
        const details = (0,analyze_details/* readAnalyzeDetails */.B1)(report.details);
        return details === null ? null : viewOfAnalyze(details, report.subject.base);
    }
    if (report.command === 'weigh') {
        const details = readWeighDetails(report.details);
        return details === null ? null : viewOfWeigh(details);
    }
    return null;
}
function viewOfAnalyze(details, base) {
    return {
        command: 'analyze',
        target: details.target,
        catalogueDate: details.catalogueDate,
        indexes: details.indexes ?? [],
        parts: details.manifests.map((manifest) => ({
            ...manifest,
            name: manifest.group === null ? manifest.path : `${manifest.path} [${manifest.group}]`,
            comparison: manifest.difference === undefined || manifest.difference.length === 0
                ? null
                : { against: base, changes: manifest.difference, download: null, installed: null },
        })),
        conflicts: [],
        dockerfiles: details.dockerfiles,
        replacements: details.replacements,
    };
}
function viewOfWeigh(details) {
    const { set, against, comparison } = details;
    const sets = against === null ? [set] : [set, against];
    return {
        command: 'weigh',
        target: details.target,
        catalogueDate: details.catalogueDate,
        indexes: details.indexes,
        parts: set.closure === null
            ? []
            : [
                {
                    ...set.closure,
                    name: nameOfSet(set),
                    comparison: comparison === null
                        ? null
                        : { ...comparison, against: against === null ? null : nameOfSet(against) },
                },
            ],
        conflicts: sets.flatMap((each) => each.conflict === null ? [] : [{ name: nameOfSet(each), conflict: each.conflict }]),
        dockerfiles: [],
        replacements: details.alternatives,
    };
}
const NAMED_REQUIREMENTS = 3;
function nameOfSet({ requirements, closure }) {
    const path = closure?.path ?? '';
    if (requirements.length === 0)
        return path === '' ? 'no requirements' : path;
    const shown = requirements.length === NAMED_REQUIREMENTS + 1 ? requirements : requirements.slice(0, NAMED_REQUIREMENTS);
    const rest = requirements.length - shown.length;
    return shown.join(', ') + (rest === 0 ? '' : ` and ${rest} more`);
}
function describeSource({ source }) {
    return { lock: 'from the lock file', index: 'from the package index', catalogue: 'from the catalogue' }[source];
}
function describeOrigin(part, view) {
    const { source, download, installed } = part;
    const place = source === 'catalogue' && view.catalogueDate !== null
        ? `from the catalogue of ${view.catalogueDate}`
        : source === 'index' && view.indexes.length > 1
            ? `from ${view.indexes.length} package indexes`
            : describeSource(part);
    const known = [download.provenance, installed.provenance];
    if (known.includes('unknown'))
        return `${place}, parts of it unknown`;
    if (!known.includes('estimated'))
        return `${place}, exact`;
    return known.every((provenance) => provenance === 'estimated')
        ? `${place}, estimated`
        : `${place}, partly estimated`;
}
function describeByteCompiled({ byteCompiled }, format) {
    if (byteCompiled === undefined)
        return '';
    if ((byteCompiled.value ?? byteCompiled.atLeast ?? 0) <= 0)
        return '';
    return `+${format(byteCompiled)} when pip byte-compiles`;
}
function describePython({ python, pythonFrom }) {
    return `Python ${python}${pythonFrom === undefined ? '' : ` (${pythonFrom})`}`;
}
function legendOf(report, view) {
    const known = new Set([
        ...report.metrics.map(({ provenance }) => provenance),
        ...report.findings.flatMap(({ saving }) => (saving === undefined ? [] : [saving.provenance])),
        ...(view === null ? [] : weightsOf(view).map(({ provenance }) => provenance)),
    ]);
    const signs = [
        known.has('estimated') ? '~ is an estimate' : '',
        known.has('unknown') ? '≥ a lower bound because a part is unknown' : '',
    ];
    return signs.filter((sign) => sign !== '').join(', ');
}
function weightsOf({ parts, replacements }) {
    const comparisons = parts.flatMap(({ comparison }) => comparison ?? []);
    const sides = [
        ...comparisons.flatMap(({ changes }) => changes.flatMap(({ before, after }) => [before, after])),
        ...replacements.flatMap(({ before, after }) => [before, after]),
        ...parts,
        ...parts.flatMap(({ distributions }) => distributions),
    ];
    return [
        ...sides.flatMap((side) => (side === null ? [] : [side.download, side.installed])),
        ...comparisons
            .flatMap(({ download, installed }) => [download, installed])
            .filter((weight) => weight !== null),
        ...parts.flatMap(({ byteCompiled }) => (byteCompiled === undefined ? [] : [byteCompiled])),
    ];
}


/***/ })

};
