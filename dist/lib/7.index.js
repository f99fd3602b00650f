export const id = 7;
export const ids = [7];
export const modules = {

/***/ 7007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderText: () => (/* binding */ renderText)
});

// EXTERNAL MODULE: ./build/src/support/format.js
var format = __webpack_require__(1418);
// EXTERNAL MODULE: ./build/src/report/analyze-details.js
var analyze_details = __webpack_require__(2415);
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
var visible_text = __webpack_require__(6672);
// EXTERNAL MODULE: ./build/src/report/wording.js
var wording = __webpack_require__(1272);
;// CONCATENATED MODULE: ./build/src/report/text-manifests.js





const SHOWN = { distributions: 5, manifests: 3 };
function manifestSections(details, page) {
    const ordered = [...details.manifests].sort((a, b) => (0,wording/* drawnBytes */.mh)(b.installed) - (0,wording/* drawnBytes */.mh)(a.installed));
    const shown = page.all ? ordered : ordered.slice(0, SHOWN.manifests);
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
    const name = (0,visible_text/* visibleText */.Q)(manifest.path) + (manifest.group === null ? '' : ` [${(0,visible_text/* visibleText */.Q)(manifest.group)}]`);
    const facts = [
        `${(0,format/* count */.U9)(rows.length, 'distribution')}, ${direct} direct`,
        provided === 0 ? '' : `${provided} from the base image`,
        `Python ${(0,visible_text/* visibleText */.Q)(manifest.python)}`,
        (0,visible_text/* visibleText */.Q)(manifest.platform),
        manifest.source === 'lock' ? 'from the lock file' : 'from the catalogue',
    ].filter((fact) => fact !== '');
    const shownName = truncateMiddle(name, Math.floor(width / 2));
    const lines = [
        paint([shownName, 'strong'], [truncate(`  ${facts.join(' · ')}`, width - displayWidth(shownName)), 'faint']),
    ];
    if (rows.length === 0)
        return lines;
    const shown = page.all ? keepers : keepers.slice(0, heaviestManifest ? SHOWN.distributions : 3);
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
    lines.push(...changeLines(manifest, page));
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
function changeLines({ difference }, { width, all, paint }) {
    if (difference === undefined || difference.length === 0)
        return [];
    const rows = (0,wording/* orderDifference */.K2)(difference);
    const shown = all ? rows : rows.slice(0, 4);
    const texts = shown.map((row) => (0,visible_text/* visibleText */.Q)((0,wording/* describeDifference */.hF)(row)).replaceAll(' ', NO_BREAK));
    if (rows.length > shown.length)
        texts.push(`${rows.length - shown.length} more`);
    return wrap(`changed: ${texts.join(' · ')}`, width - 2).map((line) => `  ${paint([line.replaceAll(NO_BREAK, ' '), 'plain'])}`);
}
const NO_BREAK = '\u0001';
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
    const details = report.command === 'analyze' ? (0,analyze_details/* readAnalyzeDetails */.B1)(report.details) : null;
    const sections = [
        verdictSection(report, page),
        metricsSection(report.metrics, page),
        ...(details === null ? [] : [...manifestSections(details, page), installsSection(details, page)]),
        findingsSection(report.findings, page),
        praiseSection(report, page),
        noticesSection(report, page),
        legendSection(report, page),
    ].filter((lines) => lines.length > 0);
    return `${sections.map((lines) => lines.map(finishLine).join('\n')).join('\n\n')}\n`;
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
function legendSection({ metrics }, { paint }) {
    if (metrics.every(({ provenance }) => provenance === 'exact' || provenance === 'measured'))
        return [];
    return [paint(['~ is an estimate, ≥ a lower bound because a part is unknown; 1 MB is 10⁶ bytes', 'faint'])];
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
