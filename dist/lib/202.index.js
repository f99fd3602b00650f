export const id = 202;
export const ids = [202];
export const modules = {

/***/ 4003:
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
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6672);

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

/***/ 8202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ COMMENT_LIMIT),
  SUMMARY_LIMIT: () => (/* binding */ SUMMARY_LIMIT),
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./build/src/support/format.js
var format = __webpack_require__(1418);
// EXTERNAL MODULE: ./build/src/report/analyze-details.js
var analyze_details = __webpack_require__(2415);
// EXTERNAL MODULE: ./build/src/report/markdown-escape.js
var markdown_escape = __webpack_require__(4003);
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
var wording = __webpack_require__(1272);
;// CONCATENATED MODULE: ./build/src/report/markdown-details.js




const SHOWN = { manifests: 10, distributions: 25, kept: 4 };
function detailsSections(details, base) {
    const manifests = [...details.manifests].sort((a, b) => (0,wording/* drawnBytes */.mh)(b.installed) - (0,wording/* drawnBytes */.mh)(a.installed));
    const shown = manifests.slice(0, SHOWN.manifests);
    return [
        ...shown.flatMap((manifest) => differenceSections(manifest, base)),
        ...shown.flatMap(weightSections),
        ...replacementSections(details),
        ...installSections(details.dockerfiles),
    ];
}
function figure(weight) {
    return (0,markdown_escape/* unbroken */.D_)((0,wording/* formatWeight */.ck)(weight));
}
function manifestName({ path, group }) {
    return (0,markdown_escape/* clip */.$Q)(group === null ? path : `${path} [${group}]`, 200);
}
function differenceSections(manifest, base) {
    const rows = (0,wording/* orderDifference */.K2)(manifest.difference ?? []).map((change) => {
        const { before, after } = change;
        const bytes = (0,wording/* installedChange */.fD)(change);
        return row([
            (0,markdown_escape/* markdownCode */.D9)((0,markdown_escape/* clip */.$Q)(change.name, 120)),
            before === null ? '–' : (0,markdown_escape/* markdownCode */.D9)(before.version ?? 'any'),
            after === null ? '–' : (0,markdown_escape/* markdownCode */.D9)(after.version ?? 'any'),
            bytes === 0 ? '' : (0,markdown_escape/* unbroken */.D_)((0,wording/* formatSignedBytes */.vN)(bytes)),
        ]);
    });
    if (rows.length === 0)
        return [];
    const against = base === null ? '' : ` against ${(0,markdown_escape/* clip */.$Q)(base, 60)}`;
    return [
        folded({
            name: 'what changed',
            importance: 5.5,
            title: `${manifestName(manifest)}: ${(0,format/* count */.U9)(rows.length, 'distribution')} changed${against}`,
            columns: [
                ['distribution', ':--'],
                ['before', ':--'],
                ['after', ':--'],
                ['installed', '--:'],
            ],
            rows,
        }),
    ];
}
function weightSections(manifest) {
    const all = manifest.distributions.filter(({ provided }) => !provided);
    const keepers = (0,wording/* heaviestKeepers */.R5)(manifest.distributions).slice(0, SHOWN.distributions);
    if (keepers.length === 0)
        return [];
    const rows = keepers.map((keeper) => {
        const kept = (0,wording/* heaviest */.iS)(all.filter((other) => (0,wording/* retainerOf */.yR)(other) === keeper.name));
        const names = kept
            .slice(0, SHOWN.kept)
            .map((other) => `${(0,markdown_escape/* markdownText */.p7)((0,markdown_escape/* clip */.$Q)(other.name, 80))} ${figure(other.retainedInstalled)}`);
        if (kept.length > SHOWN.kept)
            names.push(`${kept.length - SHOWN.kept} more`);
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
        return row([
            `**${figure(keeper.retainedInstalled)}**`,
            (0,markdown_escape/* markdownCode */.D9)((0,markdown_escape/* clip */.$Q)((0,wording/* nameAndVersion */.tW)(keeper), 120)),
            figure(keeper.installed),
            figure(keeper.retainedDownload),
            reasons.filter((reason) => reason !== '').join('; '),
        ]);
    });
    const rest = (0,wording/* heaviestKeepers */.R5)(manifest.distributions).length - keepers.length;
    if (rest > 0)
        rows.push(row([`_and ${rest} lighter_`, '', '', '', '']));
    const totals = `${(0,wording/* formatWeight */.ck)(manifest.installed)} installed, ${(0,wording/* formatWeight */.ck)(manifest.download)} download`;
    return [
        folded({
            name: 'who brings the weight',
            importance: 5,
            title: `Who brings the weight of ${manifestName(manifest)}: ${(0,format/* count */.U9)(all.length, 'distribution')}, ${totals}`,
            columns: [
                ['retained', '--:'],
                ['distribution', ':--'],
                ['itself', '--:'],
                ['download', '--:'],
                ['why', ':--'],
            ],
            rows,
        }),
    ];
}
function replacementSections({ replacements }) {
    if (replacements.length === 0)
        return [];
    const rows = replacements.map((replacement) => {
        const { before, after } = replacement;
        const to = replacement.to.length === 0
            ? '_drop it_'
            : replacement.to.map((line) => (0,markdown_escape/* markdownCode */.D9)((0,markdown_escape/* clip */.$Q)(line, 120))).join('<br>');
        return row([
            (0,markdown_escape/* markdownCode */.D9)((0,markdown_escape/* clip */.$Q)(replacement.from, 120)),
            to,
            `${figure(before.download)} → ${figure(after.download)}`,
            `${figure(before.installed)} → ${figure(after.installed)}`,
            [replacement.evidence, replacement.caveat]
                .filter((sentence) => sentence.trim() !== '')
                .map((sentence) => (0,markdown_escape/* markdownText */.p7)((0,markdown_escape/* clip */.$Q)(sentence, 300)))
                .join('<br>'),
        ]);
    });
    return [
        folded({
            name: 'lighter requirements',
            importance: 4.5,
            title: `Lighter requirements: ${(0,format/* count */.U9)(rows.length, 'replacement')}, both sides weighed`,
            columns: [
                ['now', ':--'],
                ['instead', ':--'],
                ['download', ':--'],
                ['installed', ':--'],
                ['why', ':--'],
            ],
            rows,
        }),
    ];
}
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
    const details = report.command === 'analyze' ? (0,analyze_details/* readAnalyzeDetails */.B1)(report.details) : null;
    const sections = [
        verdictSection(report),
        ...metricsSections(report.metrics),
        ...findingsSections(open.slice(0, shown), place),
        ...moreFindingsSections(open.slice(shown), place),
        ...noticesSections(report, place),
        ...(details === null ? [] : detailsSections(details, report.subject.base)),
        ...explanationSections(open, place),
        ...praiseSections(report, place),
        ...ignoredSections(ignored, place),
        footerSection(report),
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
function footerSection({ subject, metrics, findings }) {
    const about = (0,markdown_escape/* markdownText */.p7)((0,markdown_escape/* clip */.$Q)((0,wording/* describeSubject */.qy)(subject), 200));
    const estimates = metrics.some(({ provenance }) => provenance === 'estimated') ||
        findings.some(({ saving }) => saving?.provenance === 'estimated');
    const legend = estimates ? '~ is an estimate, ≥ a lower bound' : '';
    const parts = ['Plimsoll', about, legend].filter((part) => part !== '');
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

/***/ 6672:
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


/***/ })

};
