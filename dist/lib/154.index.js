export const id = 154;
export const ids = [154];
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

/***/ 34003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   D_: () => (/* binding */ unbroken),
/* harmony export */   OT: () => (/* binding */ linkPath),
/* harmony export */   g5: () => (/* binding */ summaryText),
/* harmony export */   h$: () => (/* binding */ markdownProse),
/* harmony export */   p0: () => (/* binding */ markdownFence),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36672);

function markdownText(text) {
    return (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)(text)
        .replace(/[&<>\\|`*_~[\]{}$!]/g, (character) => ENTITIES[character] ?? `\\${character}`)
        .replaceAll('://', ':&#8203;//')
        .replace(/\bwww(?=\.)/gi, '$&&#8203;')
        .replace(/\bgh(?=-\d)/gi, '$&&#8203;')
        .replace(/@/g, '@&#8203;')
        .replace(/(^|[^&])#(?=\d)/g, '$1#&#8203;')
        .replace(/^[-+#=>:]/, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/^(\d+)([.)])/, (_, digits, sign) => `${digits}&#${sign.charCodeAt(0)};`);
}
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '\\': '&#92;',
    '|': '&#124;',
    '`': '&#96;',
    $: '&#36;',
};
function markdownProse(text) {
    return text
        .split(/(`[^`\n]+`)/)
        .map((part, index) => index % 2 === 1 ? markdownCode(part.slice(1, -1)) : part === '' ? '' : markdownText(part))
        .join('');
}
function markdownCode(text) {
    const shown = (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)(text);
    if (shown === '')
        return '';
    if (!/[`|\\<&]/.test(shown))
        return `\`${shown}\``;
    return `<code>${markdownText(shown)}</code>`;
}
function summaryText(text) {
    return (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)(text)
        .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
        .replace(/:\/\//g, ':&#8203;//')
        .replace(/@/g, '@&#8203;')
        .replace(/(^|[^&])#(?=\d)/g, '$1#&#8203;');
}
function markdownFence(text, language) {
    const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
    const shown = lines.map((line) => {
        const indent = /^[ \t]*/.exec(line)?.[0] ?? '';
        return indent + (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)(line);
    });
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return [`${fence}${language}`, ...shown, fence].join('\n');
}
function clip(text, characters) {
    if (text.length <= characters)
        return text;
    return `${[...text.slice(0, characters - 1)].join('').trimEnd()}…`;
}
function linkPath(path) {
    return path
        .split('/')
        .map((segment) => encodeURIComponent(segment).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`))
        .join('/');
}
function unbroken(figure) {
    return figure.replaceAll(' ', '\u00a0');
}


/***/ }),

/***/ 92154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ COMMENT_LIMIT),
  SUMMARY_LIMIT: () => (/* binding */ SUMMARY_LIMIT),
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./build/src/support/format.js
var format = __webpack_require__(71418);
// EXTERNAL MODULE: ./build/src/report/change-groups.js
var change_groups = __webpack_require__(42431);
// EXTERNAL MODULE: ./build/src/report/markdown-escape.js
var markdown_escape = __webpack_require__(34003);
;// CONCATENATED MODULE: ./build/src/report/markdown-sections.js

function always(text) {
    return { name: '', importance: Number.POSITIVE_INFINITY, head: text, rows: [], tail: '', more: () => '' };
}
function row(cells) {
    return `| ${cells.join(' | ')} |\n`;
}
function tableHead(columns) {
    return row(columns.map(([title]) => title)) + row(columns.map(([, alignment]) => alignment));
}
function table({ name, importance, columns, rows }) {
    const more = (missing) => row([`_and ${missing} more_`, ...columns.slice(1).map(() => '')]);
    return { name, importance, head: tableHead(columns), rows, tail: '', more };
}
function folded({ title, ...rest }) {
    const inner = table(rest);
    return {
        ...inner,
        head: `<details>\n<summary>${(0,markdown_escape/* summaryText */.g5)(title)}</summary>\n\n${inner.head}`,
        tail: '\n</details>',
    };
}
function list({ name, importance, title, rows, }) {
    return {
        name,
        importance,
        head: `<details>\n<summary>${(0,markdown_escape/* summaryText */.g5)(title)}</summary>\n\n`,
        rows,
        tail: '\n</details>',
        more: (missing) => `- and ${missing} more\n`,
    };
}

// EXTERNAL MODULE: ./build/src/report/wording.js
var wording = __webpack_require__(71272);
;// CONCATENATED MODULE: ./build/src/report/markdown-changes.js





const SHOWN = { groups: 5, others: 3 };
function changeSections({ name, comparison }, named) {
    if (comparison === null || comparison.changes.length === 0)
        return [];
    const groups = (0,change_groups/* groupChanges */.t)(comparison.changes);
    const explained = groups.some(({ causes }) => causes.length > 0);
    const against = comparison.against === null ? '' : ` against ${(0,markdown_escape/* clip */.$Q)(comparison.against, 60)}`;
    const columns = [
        ['distribution', ':--'],
        ['before', ':--'],
        ['after', ':--'],
        ['installed', '--:'],
        ...(explained ? [['because of', ':--']] : []),
    ];
    const rows = groups.flatMap((group) => group.rows.map((change) => changeRow(change, group, explained)));
    const title = `${(0,markdown_escape/* clip */.$Q)(name, 200)}: ${(0,format/* count */.U9)(comparison.changes.length, 'distribution')} changed${against}`;
    const details = folded({ name: 'what changed', importance: 5.5, title, columns, rows });
    return explained ? [causeSection(named ? name : '', groups, comparison), details] : [details];
}
function changeRow(change, { causes }, explained) {
    const { before, after } = change;
    const bytes = (0,wording/* installedChange */.fD)(change);
    return row([
        (0,markdown_escape/* markdownCode */.D9)((0,markdown_escape/* clip */.$Q)(change.name, 120)),
        before === null ? '–' : (0,markdown_escape/* markdownCode */.D9)((0,markdown_escape/* clip */.$Q)(before.version ?? 'any', 120)),
        after === null ? '–' : (0,markdown_escape/* markdownCode */.D9)((0,markdown_escape/* clip */.$Q)(after.version ?? 'any', 120)),
        bytes === 0 ? '' : (0,markdown_escape/* unbroken */.D_)((0,wording/* formatSignedBytes */.vN)(bytes)),
        ...(explained ? [(0,markdown_escape/* markdownText */.p7)((0,markdown_escape/* clip */.$Q)((0,wording/* joinNames */.JH)(causes), 200))] : []),
    ]);
}
function causeSection(name, groups, { against, installed, download }) {
    const shown = groups.length <= SHOWN.groups + 1 ? groups : groups.slice(0, SHOWN.groups);
    const rows = shown.map((group) => {
        const { lead, others } = (0,change_groups/* describeGroup */.N)(group);
        const named = others.length <= SHOWN.others + 1 ? others : others.slice(0, SHOWN.others);
        const rest = others.length - named.length;
        const list = [...named, ...(rest === 0 ? [] : [`${rest} more`])].map((each) => (0,wording/* keepUnit */.gs)((0,markdown_escape/* markdownText */.p7)((0,markdown_escape/* clip */.$Q)(each, 120))));
        return (`- **${(0,markdown_escape/* unbroken */.D_)((0,wording/* formatSignedBytes */.vN)(group.bytes))}** ${(0,markdown_escape/* markdownText */.p7)((0,markdown_escape/* clip */.$Q)(lead, 200))} ${list.join(', ')}`.trimEnd() +
            '\n');
    });
    if (groups.length > shown.length)
        rows.push(`- and ${(0,format/* count */.U9)(groups.length - shown.length, 'smaller change')}\n`);
    const totals = [
        installed === null ? '' : `${(0,wording/* formatSignedWeight */.aZ)(installed)} installed`,
        download === null ? '' : `${(0,wording/* formatSignedWeight */.aZ)(download)} download`,
    ].filter((total) => total !== '');
    const title = `**${against === null ? 'What changed' : `Against ${(0,markdown_escape/* markdownText */.p7)((0,markdown_escape/* clip */.$Q)(against, 100))}`}**`;
    const head = [title, (0,markdown_escape/* markdownCode */.D9)((0,markdown_escape/* clip */.$Q)(name, 200)), ...totals.map(markdown_escape/* unbroken */.D_)]
        .filter((part) => part !== '')
        .join(' · ');
    return {
        name: 'who did it',
        importance: 7.5,
        head: `${head}\n\n`,
        rows,
        tail: '',
        more: (missing) => `- and ${missing} more\n`,
    };
}

// EXTERNAL MODULE: ./build/src/report/weight-view.js + 1 modules
var weight_view = __webpack_require__(24959);
;// CONCATENATED MODULE: ./build/src/report/markdown-details.js






const markdown_details_SHOWN = { manifests: 10, distributions: 25, open: 10, kept: 4 };
function detailsSections(view) {
    const parts = [...view.parts].sort((a, b) => (0,wording/* drawnBytes */.mh)(b.installed) - (0,wording/* drawnBytes */.mh)(a.installed));
    const shown = parts.slice(0, markdown_details_SHOWN.manifests);
    const asked = view.command === 'weigh';
    return [
        ...view.conflicts.flatMap(conflictSections),
        ...(asked ? shown.map((part) => originSection(part, view)) : []),
        ...(asked ? shown.flatMap((part) => weightSections(part, true)) : []),
        ...shown.flatMap((part) => changeSections(part, !asked)),
        ...(asked ? [] : shown.flatMap((part) => weightSections(part, false))),
        ...replacementSections(view, asked),
        ...(asked ? shown.flatMap(distributionSections) : []),
        ...installSections(view.dockerfiles),
    ];
}
function figure(weight) {
    return (0,markdown_escape/* unbroken */.D_)((0,wording/* formatWeight */.ck)(weight));
}
function conflictSections({ name, conflict }) {
    const step = (line, last) => {
        const { number, text } = (0,wording/* numberedLine */.RP)(line);
        const sentence = (0,markdown_escape/* markdownProse */.h$)((0,markdown_escape/* clip */.$Q)(text, 1500));
        return `- ${number === '' ? '' : `**${number}** `}${last ? `**${sentence}**` : sentence}\n`;
    };
    const rows = conflict.lines.map((line, index) => step(line, index === conflict.lines.length - 1));
    const hints = conflict.hints.map((hint) => `- ${(0,markdown_escape/* markdownProse */.h$)((0,markdown_escape/* clip */.$Q)(hint, 600))}\n`);
    const title = `**${(0,wording/* conflictTitle */.Pc)(conflict)}** ${(0,markdown_escape/* markdownCode */.D9)((0,markdown_escape/* clip */.$Q)(name, 300))}`;
    const more = (missing) => `- and ${missing} more\n`;
    return [
        { name: 'why no versions fit', importance: 8.5, head: `${title}\n\n`, rows, tail: '', more },
        ...(hints.length === 0
            ? []
            : [
                {
                    name: 'what may help',
                    importance: 8.4,
                    head: '**What may help**\n\n',
                    rows: hints,
                    tail: '',
                    more,
                },
            ]),
    ];
}
function originSection(part, view) {
    const facts = [
        (0,weight_view/* describePython */.ut)(view.target),
        view.target.platform,
        (0,weight_view/* describeOrigin */.uN)(part, view),
        (0,weight_view/* describeByteCompiled */.VK)(part, wording/* formatWeight */.ck),
    ].filter((fact) => fact !== '');
    const shown = (0,markdown_escape/* markdownText */.p7)(facts.map((fact) => (0,markdown_escape/* clip */.$Q)(fact, 200)).join(' · '));
    return always(`${(0,markdown_escape/* markdownCode */.D9)((0,markdown_escape/* clip */.$Q)(part.name, 300))} · ${shown}`);
}
function weightSections(part, open) {
    const all = part.distributions.filter(({ provided }) => !provided);
    const ordered = (0,wording/* heaviestKeepers */.R5)(part.distributions);
    const keepers = ordered.slice(0, open ? markdown_details_SHOWN.open : markdown_details_SHOWN.distributions);
    if (keepers.length === 0)
        return [];
    const rows = keepers.map((keeper) => {
        const kept = (0,wording/* heaviest */.iS)(all.filter((other) => (0,wording/* retainerOf */.yR)(other) === keeper.name));
        const names = kept
            .slice(0, markdown_details_SHOWN.kept)
            .map((other) => `${(0,markdown_escape/* markdownText */.p7)((0,markdown_escape/* clip */.$Q)(other.name, 80))} ${figure(other.retainedInstalled)}`);
        if (kept.length > markdown_details_SHOWN.kept)
            names.push(`${kept.length - markdown_details_SHOWN.kept} more`);
        const reasons = [
            keeper.direct
                ? ''
                : `needed by ${keeper.neededBy
                    .slice(0, 3)
                    .map((name) => (0,markdown_escape/* markdownText */.p7)((0,markdown_escape/* clip */.$Q)(name, 80)))
                    .join(', ')}`,
            names.length === 0 ? '' : `keeps ${names.join(', ')}`,
            keeper.gap === null ? '' : wording/* GAP_WORDS */.xg[keeper.gap],
        ];
        return weightRow(keeper, keeper.retainedDownload, reasons.filter((reason) => reason !== '').join('; '));
    });
    const rest = ordered.length - keepers.length;
    if (rest > 0)
        rows.push(row([`_and ${rest} lighter_`, '', '', '', '']));
    const totals = `${(0,wording/* formatWeight */.ck)(part.installed)} installed, ${(0,wording/* formatWeight */.ck)(part.download)} download`;
    const name = 'who brings the weight';
    if (open)
        return [table({ name, importance: 8.2, columns: WEIGHT_COLUMNS, rows })];
    const title = `Who brings the weight of ${(0,markdown_escape/* clip */.$Q)(part.name, 200)}: ${(0,format/* count */.U9)(all.length, 'distribution')}, ${totals}`;
    return [folded({ name, importance: 5, title, columns: WEIGHT_COLUMNS, rows })];
}
const WEIGHT_COLUMNS = [
    ['retained', '--:'],
    ['distribution', ':--'],
    ['itself', '--:'],
    ['download', '--:'],
    ['why', ':--'],
];
function weightRow(distribution, download, why) {
    return row([
        `**${figure(distribution.retainedInstalled)}**`,
        (0,markdown_escape/* markdownCode */.D9)((0,markdown_escape/* clip */.$Q)((0,wording/* nameAndVersion */.tW)(distribution), 120)),
        figure(distribution.installed),
        figure(download),
        why,
    ]);
}
function distributionSections({ distributions }) {
    const rows = (0,wording/* heaviest */.iS)(distributions).map((each) => weightRow(each, each.download, (0,markdown_escape/* markdownText */.p7)((0,markdown_escape/* clip */.$Q)((0,wording/* whyThere */.r7)(each), 200))));
    if (rows.length === 0)
        return [];
    const title = `All ${(0,format/* count */.U9)(rows.length, 'distribution')}, and why each is there`;
    return [folded({ name: 'distributions', importance: 4.2, title, columns: WEIGHT_COLUMNS, rows })];
}
function replacementSections({ replacements }, open) {
    if (replacements.length === 0)
        return [];
    const rows = (0,wording/* orderReplacements */.y7)(replacements).map((replacement) => {
        const { before, after } = replacement;
        const to = replacement.to.length === 0
            ? '_drop it_'
            : replacement.to.map((line) => (0,markdown_escape/* markdownCode */.D9)((0,markdown_escape/* clip */.$Q)(line, 120))).join('<br>');
        return row([
            (0,markdown_escape/* markdownCode */.D9)((0,markdown_escape/* clip */.$Q)(replacement.from, 120)),
            replacement.index === null ? to : `${to}<br>from ${(0,markdown_escape/* markdownCode */.D9)((0,markdown_escape/* clip */.$Q)(replacement.index, 120))}`,
            `${figure(before.download)} → ${figure(after.download)}`,
            `${figure(before.installed)} → ${figure(after.installed)}`,
            [replacement.evidence, replacement.caveat]
                .filter((sentence) => sentence.trim() !== '')
                .map((sentence) => (0,markdown_escape/* markdownText */.p7)((0,markdown_escape/* clip */.$Q)(sentence, 300)))
                .join('<br>'),
        ]);
    });
    const name = 'lighter requirements';
    if (open) {
        const inner = table({ name, importance: 8.1, columns: REPLACEMENT_COLUMNS, rows });
        return [{ ...inner, head: `**Lighter alternatives**, both sides weighed\n\n${inner.head}` }];
    }
    const title = `Lighter requirements: ${(0,format/* count */.U9)(rows.length, 'replacement')}, both sides weighed`;
    return [folded({ name, importance: 4.5, title, columns: REPLACEMENT_COLUMNS, rows })];
}
const REPLACEMENT_COLUMNS = [
    ['now', ':--'],
    ['instead', ':--'],
    ['download', ':--'],
    ['installed', ':--'],
    ['why', ':--'],
];
function installSections(dockerfiles) {
    const rows = dockerfiles.flatMap(({ path, installs }) => installs.map((install) => row([
        (0,markdown_escape/* markdownCode */.D9)((0,markdown_escape/* clip */.$Q)(`${path}:${install.line}`, 160)),
        (0,markdown_escape/* markdownCode */.D9)((0,markdown_escape/* clip */.$Q)(install.command, 160)),
        figure(install.download),
        figure(install.installed),
        wording/* CACHE_WORDS */.bO[install.cache],
    ])));
    if (rows.length === 0)
        return [];
    return [
        folded({
            name: 'install commands',
            importance: 3,
            title: `Install commands: ${(0,format/* count */.U9)(rows.length, 'command')}`,
            columns: [
                ['where', ':--'],
                ['command', ':--'],
                ['download', '--:'],
                ['installed', '--:'],
                ['cache', ':--'],
            ],
            rows,
        }),
    ];
}

;// CONCATENATED MODULE: ./build/src/report/markdown-fit.js
const LEFT_OUT_ROOM = 700;
function fitPage(sections, limit, measure, shortest) {
    const whole = sections.map((section) => renderSection(section, section.rows.length));
    const page = joinPage(whole);
    if (measure(page) <= limit)
        return page;
    const parts = new Map(sections.map((section, index) => [section, whole[index] ?? '']));
    const leftOut = [];
    const sizeOf = (text) => (text === '' ? 0 : measure(text) + 2);
    let size = [...parts.values()].reduce((total, part) => total + sizeOf(part), 0);
    const room = limit - LEFT_OUT_ROOM;
    const expendable = sections
        .map((section, index) => ({ section, index }))
        .filter(({ section }) => Number.isFinite(section.importance))
        .sort((a, b) => a.section.importance - b.section.importance || b.index - a.index);
    for (const { section } of expendable) {
        if (size <= room)
            break;
        const before = sizeOf(parts.get(section) ?? '');
        const kept = keepRows(section, room - (size - before), measure);
        const part = kept === 0 ? '' : renderSection(section, kept);
        parts.set(section, part);
        size += sizeOf(part) - before;
        leftOut.push(kept === 0 ? section.name : `part of ${section.name}`);
    }
    const shorter = joinPage([...parts.values(), leftOutSentence(leftOut)]);
    if (measure(shorter) <= limit)
        return shorter;
    return measure(shortest) <= limit ? shortest : '';
}
function renderSection(section, kept) {
    const missing = section.rows.length - kept;
    const rows = section.rows.slice(0, kept).join('');
    return `${section.head}${rows}${missing === 0 ? '' : section.more(missing)}${section.tail}`.trimEnd();
}
function keepRows(section, room, measure) {
    let left = room - measure(section.head) - measure(section.tail) - measure(section.more(section.rows.length)) - 2;
    let kept = 0;
    for (const row of section.rows) {
        left -= measure(row);
        if (left < 0)
            break;
        kept += 1;
    }
    return kept;
}
function leftOutSentence(names) {
    const counts = new Map();
    for (const name of names)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    const list = [...counts].map(([name, times]) => (times === 1 ? name : `${name} (${times} times)`));
    return list.length === 0
        ? ''
        : `_Left out because the page would be too long: ${list.join(', ')}. The report file has all._`;
}
function joinPage(parts) {
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

;// CONCATENATED MODULE: ./build/src/report/markdown.js







const COMMENT_LIMIT = 64_000;
const SUMMARY_LIMIT = 1_048_576;
const OPEN_FINDINGS = { comment: 6, summary: 20 };
function renderMarkdown(report, options) {
    const place = (location) => renderPlace(location, options.blobUrl);
    const { open, ignored } = (0,wording/* orderFindings */.$t)(report.findings);
    const shown = OPEN_FINDINGS[options.medium];
    const view = (0,weight_view/* readWeightView */.gb)(report);
    const sections = [
        verdictSection(report),
        ...metricsSections(report.metrics),
        ...findingsSections(open.slice(0, shown), place),
        ...moreFindingsSections(open.slice(shown), place),
        ...noticesSections(report, place),
        ...(view === null ? [] : detailsSections(view)),
        ...explanationSections(open, place),
        ...praiseSections(report, place),
        ...ignoredSections(ignored, place),
        footerSection(report, view),
    ];
    const measure = options.medium === 'comment' ? (text) => text.length : (text) => Buffer.byteLength(text);
    return fitPage(sections, options.limit, measure, `${wording/* VERDICT_WORDS */._G[report.verdict]}\n`);
}
const VERDICT_MARKS = {
    pass: '✅',
    warn: '⚠️',
    fail: '❌',
    inconclusive: '❔',
};
function verdictSection({ verdict, headline, reason }) {
    const line = `### ${VERDICT_MARKS[verdict]} Plimsoll: ${(0,markdown_escape/* markdownText */.p7)((0,markdown_escape/* clip */.$Q)(headline, 300))}`;
    const why = reason === undefined ? '' : ` ${(0,markdown_escape/* markdownText */.p7)((0,markdown_escape/* clip */.$Q)(reason.replace(/\.$/, ''), 600))}.`;
    return always(`${line}\n\n**${wording/* VERDICT_WORDS */._G[verdict]}.**${why}`);
}
const STATUS_MARKS = {
    pass: '✅',
    warn: '⚠️',
    fail: '❌',
    inconclusive: '❔',
    none: '',
};
function metricsSections(metrics) {
    if (metrics.length === 0)
        return [];
    const base = metrics.find(({ baseline }) => baseline !== undefined)?.baseline?.ref;
    const budgets = metrics.some(({ budget }) => budget !== undefined);
    const bars = metrics.some(({ unit }) => unit === 'bytes');
    const columns = [
        ['', ':--'],
        ['now', '--:'],
        ...(bars ? [['', ':--']] : []),
        ...(base === undefined
            ? []
            : [[`against ${(0,markdown_escape/* markdownCode */.D9)(shorten(base))}`, '--:']]),
        ...(budgets ? [['budget', ':--']] : []),
    ];
    const scale = Math.max(1, ...metrics
        .filter(({ unit }) => unit === 'bytes')
        .flatMap(({ value, interval, budget }) => [value ?? 0, interval?.[0] ?? 0, budget?.max ?? 0]));
    const rows = metrics.map((metric) => row([
        (0,markdown_escape/* markdownText */.p7)((0,markdown_escape/* clip */.$Q)(metric.label, 160)),
        `**${(0,markdown_escape/* unbroken */.D_)((0,wording/* formatMetric */.gI)(metric))}**`,
        ...(bars ? [bar(metric, scale)] : []),
        ...(base === undefined ? [] : [changeCell(metric)]),
        ...(budgets ? [budgetCell(metric)] : []),
    ]));
    return [table({ name: 'totals', importance: 9, columns, rows })];
}
function changeCell(metric) {
    const change = (0,wording/* changeOf */.C2)(metric);
    if (change !== null)
        return (0,markdown_escape/* unbroken */.D_)(change.percent === null ? change.amount : `${change.amount} (${change.percent})`);
    return metric.baseline === undefined ? '' : 'not known';
}
function budgetCell({ budget, unit, status }) {
    if (budget === undefined)
        return '';
    const limits = [
        budget.max === undefined ? '' : `at most ${(0,markdown_escape/* unbroken */.D_)((0,wording/* formatValue */.Fl)(budget.max, unit))}`,
        budget.min === undefined ? '' : `at least ${(0,wording/* formatValue */.Fl)(budget.min, unit)}`,
        budget.maxGrowth === undefined ? '' : `growth ${(0,wording/* formatValue */.Fl)(budget.maxGrowth, 'ratio')}`,
    ];
    return `${STATUS_MARKS[status]} ${limits.filter((limit) => limit !== '').join(', ')}`.trim();
}
const BAR_CELLS = 14;
function bar({ unit, value, interval, budget }, scale) {
    const known = value ?? interval?.[0];
    if (unit !== 'bytes' || known === undefined)
        return '';
    const filled = known <= 0 ? 0 : Math.max(1, Math.round((known / scale) * BAR_CELLS));
    const cells = ['█'.repeat(filled), '░'.repeat(BAR_CELLS - filled)].join('').split('');
    if (budget?.max !== undefined)
        cells[Math.min(BAR_CELLS - 1, Math.max(0, Math.round((budget.max / scale) * BAR_CELLS) - 1))] = '┃';
    return `\`${cells.join('')}\``;
}
const SEVERITY_MARKS = {
    error: '❌',
    warning: '⚠️',
    info: '💡',
};
const FINDING_COLUMNS = [
    ['saves', '--:'],
    ['what to change', ':--'],
    ['where', ':--'],
];
function findingsSections(findings, place) {
    if (findings.length === 0)
        return [];
    const rows = findings.map((finding) => findingRow(finding, place));
    return [table({ name: 'findings', importance: 8, columns: FINDING_COLUMNS, rows })];
}
function moreFindingsSections(findings, place) {
    if (findings.length === 0)
        return [];
    const rows = findings.map((finding) => findingRow(finding, place));
    const title = (0,format/* count */.U9)(findings.length, 'more finding');
    return [folded({ name: 'more findings', importance: 7, title, columns: FINDING_COLUMNS, rows })];
}
function findingRow(finding, place) {
    const saving = (0,wording/* formatSaving */.I5)(finding.saving);
    const [amount = '', kind = ''] = saving.split(/ (?=[a-z]+$)/);
    const fresh = finding.isNew === true ? '🆕 ' : '';
    const title = `${SEVERITY_MARKS[finding.severity]} ${fresh}**${(0,markdown_escape/* markdownText */.p7)((0,markdown_escape/* clip */.$Q)(finding.title, 200))}**`;
    const fix = finding.fix === undefined ? '' : `<br>→ ${(0,markdown_escape/* markdownProse */.h$)((0,markdown_escape/* clip */.$Q)(finding.fix.description, 200))}`;
    return row([
        saving === '' ? '' : `**${(0,markdown_escape/* unbroken */.D_)(amount)}**<br>${kind}`,
        `${title}${fix}`,
        place(finding.location),
    ]);
}
function explanationSections(findings, place) {
    if (findings.length === 0)
        return [];
    const rows = findings.map((finding) => {
        const saving = (0,wording/* formatSaving */.I5)(finding.saving);
        const between = finding.saving?.bytes === null ? '' : (0,wording/* formatInterval */.vy)(finding.saving?.interval);
        const facts = [
            place(finding.location),
            (0,markdown_escape/* markdownCode */.D9)(finding.rule),
            saving === '' ? '' : `saves ${saving}`,
        ];
        const title = `**${(0,markdown_escape/* markdownText */.p7)((0,markdown_escape/* clip */.$Q)(finding.title, 200))}** · ${facts.filter((fact) => fact !== '').join(' · ')}`;
        const paragraphs = [
            between === '' ? title : `${title} (${between})`,
            (0,markdown_escape/* markdownProse */.h$)((0,markdown_escape/* clip */.$Q)(finding.message, 1500)),
            ...fixParagraphs(finding.fix),
        ];
        return `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n\n`;
    });
    return [
        {
            name: 'the reasons of the findings',
            importance: 4,
            head: `<details>\n<summary>Why, and how to fix it</summary>\n\n`,
            rows,
            tail: '</details>',
            more: (missing) => `_and ${missing} more_\n\n`,
        },
    ];
}
const SHOWN_FIX_LINES = 12;
function fixParagraphs(fix) {
    if (fix === undefined)
        return [];
    const safety = fix.safety === 'safe' ? 'Safe fix' : 'Suggested fix';
    const edits = fix.edits.filter(({ newText }) => newText !== '' && newText.split('\n').length <= SHOWN_FIX_LINES + 1);
    return [
        `${safety}: ${(0,markdown_escape/* markdownProse */.h$)((0,markdown_escape/* clip */.$Q)(fix.description, 400))}${edits.length === 0 ? '.' : ':'}`,
        ...edits.slice(0, 3).map(({ newText }) => (0,markdown_escape/* markdownFence */.p0)((0,markdown_escape/* clip */.$Q)(newText, 2000), '')),
    ];
}
function noticesSections({ notices }, place) {
    if (notices.length === 0)
        return [];
    const remarks = (0,wording/* groupRemarks */.pU)(notices);
    const rows = remarks.map(({ message, locations }) => remark(message, locations, place));
    const importance = 6;
    const more = (missing) => `- and ${missing} more\n`;
    if (remarks.length <= 3)
        return [{ name: 'notices', importance, head: '**Not covered**\n\n', rows, tail: '', more }];
    return [
        list({ name: 'notices', importance, title: `Not covered: ${(0,format/* count */.U9)(remarks.length, 'notice')}`, rows }),
    ];
}
function praiseSections({ praise }, place) {
    if (praise.length === 0)
        return [];
    const remarks = (0,wording/* groupRemarks */.pU)(praise);
    const rows = remarks.map(({ message, locations }) => remark(message, locations, place));
    const title = `Already right: ${(0,format/* count */.U9)(remarks.length, 'thing')}`;
    return [list({ name: 'what is already right', importance: 2, title, rows })];
}
function ignoredSections(findings, place) {
    if (findings.length === 0)
        return [];
    const rows = findings.map((finding) => {
        const by = (0,markdown_escape/* markdownCode */.D9)((0,markdown_escape/* clip */.$Q)(finding.ignored?.by ?? '', 200));
        const reason = finding.ignored?.reason === undefined ? '' : `: ${(0,markdown_escape/* markdownText */.p7)((0,markdown_escape/* clip */.$Q)(finding.ignored.reason, 300))}`;
        return `- ${(0,markdown_escape/* markdownText */.p7)((0,markdown_escape/* clip */.$Q)(finding.title, 200))} ${place(finding.location)}, ignored by ${by}${reason}\n`;
    });
    const title = `Ignored: ${(0,format/* count */.U9)(findings.length, 'finding')}`;
    return [list({ name: 'ignored findings', importance: 1, title, rows })];
}
function remark(message, locations, place) {
    const where = (0,wording/* formatPlaces */.ux)(locations, 5, place);
    return `- ${(0,markdown_escape/* markdownProse */.h$)((0,markdown_escape/* clip */.$Q)(message, 600))}${where === '' ? '' : ` (${where})`}\n`;
}
function footerSection(report, view) {
    const about = (0,markdown_escape/* markdownText */.p7)((0,markdown_escape/* clip */.$Q)((0,wording/* describeSubject */.qy)(report.subject), 200));
    const asked = (view?.command === 'weigh' ? view.indexes : [])
        .map((index) => (0,markdown_escape/* markdownCode */.D9)((0,markdown_escape/* clip */.$Q)(index, 200)))
        .join(', ');
    const retained = view?.command === 'weigh' && view.parts.length > 0 ? 'retained: what would go away with it' : '';
    const parts = ['Plimsoll', about, asked, retained, (0,weight_view/* legendOf */.BM)(report, view)].filter((part) => part !== '');
    return always(`<sub>${parts.join(' · ')}</sub>`);
}
function renderPlace(location, blobUrl) {
    if (location === undefined)
        return '';
    const code = (0,markdown_escape/* markdownCode */.D9)((0,markdown_escape/* clip */.$Q)((0,wording/* formatLocation */.j$)(location), 200));
    if (blobUrl === undefined)
        return code;
    const { startLine, endLine } = location;
    const lines = startLine === undefined
        ? ''
        : `#L${startLine}${endLine === undefined || endLine === startLine ? '' : `-L${endLine}`}`;
    return `[${code}](${blobUrl}${(0,markdown_escape/* linkPath */.OT)(location.path)}${lines})`;
}
function shorten(ref) {
    return (0,markdown_escape/* clip */.$Q)(/^[0-9a-f]{40,64}$/.test(ref) ? ref.slice(0, 7) : ref, 60);
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
