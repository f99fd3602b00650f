export const id = 887;
export const ids = [887];
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

/***/ 84887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/support/format.js
var format = __webpack_require__(71418);
// EXTERNAL MODULE: ./build/src/report/change-groups.js
var change_groups = __webpack_require__(42431);
// EXTERNAL MODULE: ./build/src/report/visible-text.js
var visible_text = __webpack_require__(36672);
;// CONCATENATED MODULE: ./build/src/report/html-escape.js

const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
function htmlText(text) {
    return (0,visible_text/* visibleText */.Q)(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
function htmlLines(text) {
    return text
        .replace(/\r\n?/g, '\n')
        .replace(/\n$/, '')
        .split('\n')
        .map((line) => (/^[ \t]*/.exec(line)?.[0] ?? '') + htmlText(line))
        .join('\n');
}
function embeddedJson(value) {
    return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

// EXTERNAL MODULE: ./build/src/report/weight-view.js + 1 modules
var weight_view = __webpack_require__(24959);
// EXTERNAL MODULE: ./build/src/report/wording.js
var wording = __webpack_require__(71272);
;// CONCATENATED MODULE: ./build/src/report/html-details.js





function originHtml(view) {
    if (view.command !== 'weigh')
        return '';
    const lines = view.parts.map((part) => {
        const facts = [
            (0,format/* count */.U9)(part.distributions.length, 'distribution'),
            (0,weight_view/* describePython */.ut)(view.target),
            view.target.platform,
            (0,weight_view/* describeOrigin */.uN)(part, view),
            (0,weight_view/* describeByteCompiled */.VK)(part, wording/* formatWeight */.ck),
        ].filter((fact) => fact !== '');
        return `<p class="origin"><code>${htmlText(part.name)}</code> <span class="soft">${facts.map(htmlText).join(' · ')}</span></p>`;
    });
    return lines.join('');
}
function conflictsHtml({ conflicts }) {
    return conflicts
        .map(({ name, conflict }) => {
        const steps = conflict.lines.map((line) => {
            const { number, text } = (0,wording/* numberedLine */.RP)(line);
            return `<li><span class="step">${htmlText(number)}</span><span>${htmlText(text)}</span></li>`;
        });
        const hints = conflict.hints.map((hint) => `<li>${htmlText(hint)}</li>`);
        const help = hints.length === 0 ? '' : `<h3>What may help</h3><ul class="plain">${hints.join('')}</ul>`;
        return `<section><div class="title"><h2>${(0,wording/* conflictTitle */.Pc)(conflict)} <code>${htmlText(name)}</code></h2></div><ul class="derivation">${steps.join('')}</ul>${help}</section>`;
    })
        .join('');
}
function detailsHtml(view) {
    const installs = view.dockerfiles.flatMap(({ path, installs: commands }) => commands.map((install) => tableRow([
        `<code>${htmlText(path)}:${install.line}</code>`,
        `<code>${htmlText(install.command)}</code>`,
        figure((0,wording/* formatWeight */.ck)(install.installed), `download ${(0,wording/* formatWeight */.ck)(install.download)}`),
        wording/* CACHE_WORDS */.bO[install.cache],
    ])));
    return [
        changesHtml(view),
        replacementsHtml(view),
        view.command === 'weigh' ? view.parts.map(distributionsHtml).join('') : '',
        tableHtml('What the Dockerfiles install', ['where', 'command', 'installed', 'package cache'], installs),
    ].join('');
}
function changesHtml({ parts }) {
    return parts
        .map(({ name, comparison }) => {
        if (comparison === null || comparison.changes.length === 0)
            return '';
        const groups = (0,change_groups/* groupChanges */.t)(comparison.changes);
        const explained = groups.some(({ causes }) => causes.length > 0);
        const { against, installed, download } = comparison;
        const totals = [
            parts.length > 1 ? name : '',
            installed === null ? '' : `${(0,wording/* formatSignedWeight */.aZ)(installed)} installed`,
            download === null ? '' : `${(0,wording/* formatSignedWeight */.aZ)(download)} download`,
        ].filter((total) => total !== '');
        const title = against === null ? 'What changed' : `What changed against ${against}`;
        const body = explained
            ? groups.map(groupHtml).join('')
            : plainTable(CHANGE_HEADS, groups.flatMap(({ rows }) => rows.map(changeRow)));
        return sectionHtml(title, totals.join(', '), body);
    })
        .join('');
}
const CHANGE_HEADS = ['distribution', 'before', 'after', 'installed', 'download'];
function groupHtml(group) {
    const { lead, others } = (0,change_groups/* describeGroup */.N)(group);
    const named = others.slice(0, 4);
    const rest = others.length - named.length;
    const list = [...named, ...(rest === 0 ? [] : [`${rest} more`])].map(wording/* keepUnit */.gs).join(', ');
    const rows = group.rows.map(changeRow);
    return `<details class="cause"><summary><span class="sum">${signed(group.bytes)}</span><span><strong>${htmlText(lead)}</strong> ${htmlText(list)}</span></summary>${plainTable(CHANGE_HEADS, rows)}</details>`;
}
function changeRow(change) {
    const { name, before, after } = change;
    return tableRow([
        htmlText(name),
        htmlText(before === null ? '–' : (before.version ?? 'any')),
        htmlText(after === null ? '–' : (after.version ?? 'any')),
        signed((0,wording/* installedChange */.fD)(change)),
        signed((0,wording/* downloadChange */.fj)(change)),
    ]);
}
function signed(bytes) {
    const direction = bytes > 0 ? 'worse' : bytes < 0 ? 'better' : '';
    return `<span class="${direction} number">${bytes === 0 ? '' : (0,wording/* formatSignedBytes */.vN)(bytes)}</span>`;
}
function replacementsHtml({ replacements }) {
    const rows = (0,wording/* orderReplacements */.y7)(replacements).map(({ from, to, index, before, after, evidence, caveat }) => {
        const instead = to.length === 0 ? 'drop it' : to.map((line) => `<code>${htmlText(line)}</code>`).join('<br>');
        return tableRow([
            `<code>${htmlText(from)}</code>`,
            index === null ? instead : `${instead}<span class="reason">from ${htmlText(index)}</span>`,
            figure(`${(0,wording/* formatWeight */.ck)(before.installed)} → ${(0,wording/* formatWeight */.ck)(after.installed)}`, `download ${(0,wording/* formatWeight */.ck)(before.download)} → ${(0,wording/* formatWeight */.ck)(after.download)}`),
            `${htmlText(evidence)}<span class="reason">${htmlText(caveat)}</span>`,
        ]);
    });
    return tableHtml('Lighter requirements, both sides weighed', ['now', 'instead', 'installed', 'why'], rows);
}
const SHOWN_DISTRIBUTIONS = 500;
function distributionsHtml({ distributions }) {
    const ordered = (0,wording/* heaviest */.iS)(distributions);
    const rows = ordered
        .slice(0, SHOWN_DISTRIBUTIONS)
        .map((row) => tableRow([
        htmlText((0,wording/* nameAndVersion */.tW)(row)),
        figure((0,wording/* formatWeight */.ck)(row.retainedInstalled)),
        figure((0,wording/* formatWeight */.ck)(row.installed)),
        figure((0,wording/* formatWeight */.ck)(row.download)),
        htmlText((0,wording/* whyThere */.r7)(row)),
    ]));
    if (rows.length === 0)
        return '';
    const rest = ordered.length - rows.length;
    const remark = rest === 0 ? (0,format/* count */.U9)(rows.length, 'distribution') : `the heaviest ${rows.length}, and ${rest} lighter`;
    const body = plainTable(['distribution', 'retained', 'installed', 'download', 'why'], rows);
    return `<section><details class="all"><summary><h2>What gets installed</h2> <span class="soft">${remark}</span></summary>${body}</details></section>`;
}
function figure(text, below = '') {
    return `<span class="number">${text}</span>${below === '' ? '' : `<span class="reason">${below}</span>`}`;
}
function tableRow(cells) {
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}
function tableHtml(title, heads, rows) {
    return rows.length === 0 ? '' : sectionHtml(title, '', plainTable(heads, rows));
}
function sectionHtml(title, remark, body) {
    const beside = remark === '' ? '' : `<span class="soft">${htmlText(remark)}</span>`;
    return `<section><div class="title"><h2>${htmlText(title)}</h2>${beside}</div>${body}</section>`;
}
function plainTable(heads, rows) {
    const columns = heads.map((head) => `<th scope="col">${head}</th>`).join('');
    return `<div class="scroll"><table><thead><tr>${columns}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

;// CONCATENATED MODULE: ./build/src/report/html-script.js
const PAGE_SCRIPT = String.raw `
'use strict';
(function () {
  var data = JSON.parse(document.getElementById('data').textContent);
  function byId(id) { return document.getElementById(id); }
  function element(tag, className, text) {
    var made = document.createElement(tag);
    if (className) made.className = className;
    if (text !== undefined) made.textContent = text;
    return made;
  }

  // The findings: chips for severities, and words.
  var findings = Array.prototype.slice.call(document.querySelectorAll('.finding'));
  var chips = Array.prototype.slice.call(document.querySelectorAll('[data-severity]'));
  var words = byId('filter');
  function filterFindings() {
    var wanted = chips.filter(function (chip) { return chip.getAttribute('aria-pressed') === 'true'; })
      .map(function (chip) { return chip.dataset.severity; });
    var query = words.value.trim().toLowerCase();
    var shown = 0;
    findings.forEach(function (finding) {
      var fits = (wanted.length === 0 || wanted.indexOf(finding.dataset.kind) !== -1) &&
        (query === '' || finding.textContent.toLowerCase().indexOf(query) !== -1);
      finding.classList.toggle('hidden', !fits);
      if (fits) shown += 1;
    });
    byId('shown').textContent = shown === findings.length ? '' : shown + ' of ' + findings.length + ' shown';
  }
  if (words) {
    words.addEventListener('input', filterFindings);
    chips.forEach(function (chip) {
      chip.addEventListener('click', function () {
        chip.setAttribute('aria-pressed', String(chip.getAttribute('aria-pressed') !== 'true'));
        filterFindings();
      });
    });
  }

  var map = byId('map');
  if (!map) return;
  var measure = data.measure;
  var tree = data.trees[measure];
  var current = 0;
  var selected = null;
  var query = '';
  var quiet = false;

  function bytes(value) {
    var units = ['B', 'kB', 'MB', 'GB', 'TB'];
    var unit = 0;
    while (value >= 999.5 && unit < 4) { value /= 1000; unit += 1; }
    return value.toFixed(unit === 0 || value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2) + ' ' + units[unit];
  }
  function percent(part, whole) {
    var share = whole > 0 ? 100 * part / whole : 0;
    return (share >= 9.95 ? share.toFixed(0) : share >= 0.1 ? share.toFixed(1) : '< 0.1') + '%';
  }
  function rowOf(node) { return node.row === null ? null : data.rows[node.row]; }
  function sign(node) { return node.sign === '≥' ? '≥ ' : node.sign; }
  function title(node) {
    var row = rowOf(node);
    return node.kind === 'distribution' && row.version ? row.name + ' ' + row.version : node.label;
  }
  function pathTo(id) {
    var path = [];
    for (var at = id; at !== null; at = tree.nodes[at].parent) path.unshift(at);
    return path;
  }
  function matches(node) {
    if (query === '' || (node.kind !== 'distribution' && node.kind !== 'self')) return false;
    return node.label.toLowerCase().indexOf(query) !== -1;
  }
  function holdsMatch(id) {
    var stack = [id];
    while (stack.length > 0) {
      var node = tree.nodes[stack.pop()];
      if (matches(node)) return true;
      stack = stack.concat(node.children);
    }
    return false;
  }

  function draw(focusOn, arriving) {
    map.textContent = '';
    map.classList.toggle('searching', query !== '');
    map.classList.remove('arriving');
    if (arriving) { void map.offsetWidth; map.classList.add('arriving'); }
    var whole = tree.nodes[0].value;
    (tree.layouts[current] || []).forEach(function (tile) {
      var node = tree.nodes[tile[0]];
      var group = tile[6] === 1;
      var made = element('button', 'tile ' + (group ? 'group' : 'leaf') + ' ' + node.kind + (node.hue >= 0 ? ' h' + node.hue : ''));
      made.type = 'button';
      made.dataset.node = tile[0];
      made.style.left = tile[2] / 100 + '%';
      made.style.top = tile[3] / 100 + '%';
      made.style.width = (tile[4] - tile[2]) / 100 + '%';
      made.style.height = (tile[5] - tile[3]) / 100 + '%';
      made.tabIndex = -1;
      made.setAttribute('aria-pressed', String(tile[0] === selected));
      var row = rowOf(node);
      var label = title(node) + ', ' + sign(node) + bytes(node.value) + ', ' + percent(node.value, whole) + ' of all' +
        (node.children.length > 0 ? ', press Enter to look inside' : '');
      made.setAttribute('aria-label', label);
      made.title = title(node) + '\n' + sign(node) + bytes(node.value) + ' · ' + percent(node.value, whole);
      if (row && row.findings.length > 0 && node.kind === 'distribution') made.classList.add('flagged');
      if (query !== '' && (group ? holdsMatch(tile[0]) : matches(node) || holdsMatch(tile[0]))) made.classList.add('match');
      made.appendChild(element('b', '', node.label));
      made.appendChild(element('i', '', sign(node) + bytes(node.value)));
      map.appendChild(made);
    });
    fitLabels();
    var target = focusOn === undefined || focusOn === null ? null : map.querySelector('[data-node="' + focusOn + '"]');
    var first = target || map.querySelector('.tile');
    if (first) first.tabIndex = 0;
    if (target) { quiet = true; target.focus({ preventScroll: true }); quiet = false; }
    drawCrumbs();
  }
  function fitLabels() {
    Array.prototype.forEach.call(map.children, function (tile) {
      var width = tile.offsetWidth;
      var height = tile.offsetHeight;
      var group = tile.classList.contains('group');
      tile.classList.toggle('tiny', width < 36 || height < 17);
      tile.classList.toggle('slim', width < (group ? 130 : 74));
      tile.classList.toggle('low', !group && (height < 40 || width < 66));
    });
  }
  function drawCrumbs() {
    var list = byId('crumbs');
    list.textContent = '';
    pathTo(current).forEach(function (id, index, path) {
      var item = element('li');
      var node = tree.nodes[id];
      var text = node.label;
      if (index === path.length - 1) {
        var here = element('span', '', text);
        here.setAttribute('aria-current', 'location');
        item.appendChild(here);
        item.appendChild(element('span', 'soft number', ' ' + sign(node) + bytes(node.value) + ' ' + measure));
      } else {
        var button = element('button', '', text);
        button.type = 'button';
        button.addEventListener('click', function () { zoom(id, path[index + 1]); });
        item.appendChild(button);
      }
      list.appendChild(item);
    });
  }

  function facts(list, name, value, className) {
    if (!value) return;
    list.appendChild(element('dt', '', name));
    list.appendChild(element('dd', className, value));
  }
  function describe(id) {
    var panel = byId('panel');
    panel.textContent = '';
    var node = tree.nodes[id];
    var row = rowOf(node);
    var whole = tree.nodes[0].value;
    panel.appendChild(element('h3', '', row ? row.name : node.label));
    if (row) {
      var kind = row.direct ? 'a direct requirement' : 'brought along';
      panel.appendChild(element('p', 'soft', [row.version || 'version not known', kind].join(' · ')));
      var list = element('dl');
      facts(list, 'Retained, installed', row.retainedInstalled, 'big');
      facts(list, 'Retained, download', row.retainedDownload, 'big');
      facts(list, 'Itself, installed', row.installed);
      facts(list, 'Itself, download', row.download);
      facts(list, 'Share of all', percent(node.value, whole));
      facts(list, 'Weight', row.gap);
      facts(list, 'Written in', row.place);
      facts(list, 'File', row.filename, 'file');
      panel.appendChild(list);
      if (row.between) panel.appendChild(element('p', 'soft', row.between));
      if (!row.direct && row.why.length > 1) {
        panel.appendChild(element('h4', '', 'Why it is there'));
        var path = element('ol', 'path');
        row.why.forEach(function (name, index) { path.appendChild(element('li', 's' + Math.min(index, 6), name)); });
        panel.appendChild(path);
      }
      if (row.needers > 1) {
        var others = row.needers - row.neededBy.length;
        panel.appendChild(element('h4', '', 'Needed by ' + row.needers + ' requirements'));
        panel.appendChild(element('p', '', row.neededBy.join(', ') + (others > 0 ? ' and ' + others + ' more' : '')));
      }
      if (row.needs > 0) {
        panel.appendChild(element('h4', '', 'Needs itself'));
        panel.appendChild(element('p', '', row.requires.join(', ') + (row.needs > row.requires.length ? ' and ' + (row.needs - row.requires.length) + ' more' : '')));
      }
      if (row.findings.length > 0) {
        panel.appendChild(element('h4', '', 'What to change'));
        row.findings.forEach(function (number) {
          var button = element('button', 'action', data.findings[number]);
          button.type = 'button';
          button.addEventListener('click', function () {
            var finding = byId('finding-' + number);
            finding.classList.remove('hidden');
            finding.open = true;
            finding.scrollIntoView({ block: 'center' });
            finding.querySelector('summary').focus({ preventScroll: true });
          });
          panel.appendChild(button);
        });
      }
    } else {
      panel.appendChild(element('p', 'soft', sign(node) + bytes(node.value) + ' ' + measure + ', ' + percent(node.value, whole) + ' of all'));
      var top = node.children.filter(function (child) { return tree.nodes[child].kind !== 'self'; }).slice(0, 8);
      var heaviest = element('dl');
      top.forEach(function (child) { facts(heaviest, tree.nodes[child].label, sign(tree.nodes[child]) + bytes(tree.nodes[child].value)); });
      panel.appendChild(heaviest);
    }
    if (node.children.length > 0 && id !== current) {
      var inside = element('button', 'action', 'Look inside');
      inside.type = 'button';
      inside.addEventListener('click', function () { zoom(id, null); });
      panel.appendChild(inside);
    }
  }

  function select(id) {
    selected = id;
    Array.prototype.forEach.call(map.children, function (tile) {
      tile.setAttribute('aria-pressed', String(Number(tile.dataset.node) === id));
    });
    describe(id);
  }
  function zoom(id, focusOn) {
    current = id;
    selected = focusOn === null || focusOn === undefined ? null : focusOn;
    query = '';
    byId('search').value = '';
    closeMatches();
    draw(focusOn === null || focusOn === undefined ? (tree.layouts[id][0] || [])[0] : focusOn, true);
    describe(selected === null ? id : selected);
  }
  function zoomOut() {
    var parent = tree.nodes[current].parent;
    if (parent !== null) zoom(parent, current);
  }
  function activate(id) {
    var node = tree.nodes[id];
    if (node.children.length > 0) zoom(id, null);
    else select(id);
  }

  map.addEventListener('click', function (event) {
    var tile = event.target.closest('.tile');
    if (tile) activate(Number(tile.dataset.node));
  });
  map.addEventListener('focusin', function (event) {
    var tile = event.target.closest('.tile');
    if (!tile) return;
    Array.prototype.forEach.call(map.children, function (other) { other.tabIndex = other === tile ? 0 : -1; });
    if (!quiet) select(Number(tile.dataset.node));
  });
  map.addEventListener('keydown', function (event) {
    var tile = event.target.closest('.tile');
    if (!tile) return;
    if (event.key === 'Escape' || event.key === 'Backspace') { event.preventDefault(); zoomOut(); return; }
    var move = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    var next = null;
    if (move) next = neighbour(tile, move);
    else if (event.key === 'Home') next = map.firstElementChild;
    else if (event.key === 'End') next = map.lastElementChild;
    else return;
    event.preventDefault();
    if (next) next.focus();
  });
  function neighbour(tile, move) {
    var from = tile.getBoundingClientRect();
    var best = null;
    var bestDistance = Infinity;
    Array.prototype.forEach.call(map.children, function (other) {
      if (other === tile) return;
      var to = other.getBoundingClientRect();
      var dx = to.left - from.left;
      var dy = to.top - from.top;
      var along = dx * move[0] + dy * move[1];
      if (along <= 2) return;
      var distance = along + 2.5 * Math.abs(move[0] === 0 ? dx : dy);
      if (distance < bestDistance) { bestDistance = distance; best = other; }
    });
    return best;
  }

  // Search: marks tiles while typing, and lists what it finds.
  var search = byId('search');
  var list = byId('matches');
  var found = [];
  var active = -1;
  function closeMatches() {
    list.classList.add('hidden');
    search.setAttribute('aria-expanded', 'false');
    search.removeAttribute('aria-activedescendant');
    active = -1;
  }
  function showMatches() {
    list.textContent = '';
    active = -1;
    found = [];
    if (query !== '') {
      tree.nodes.forEach(function (node, id) { if (node.kind === 'distribution' && matches(node)) found.push(id); });
      found.sort(function (a, b) { return tree.nodes[b].value - tree.nodes[a].value; });
      if (found.length === 0) list.appendChild(element('li', 'nothing', 'No distribution on the map has that name'));
      found.slice(0, 12).forEach(function (id, index) {
        var item = element('li');
        item.id = 'match-' + index;
        item.setAttribute('role', 'option');
        item.appendChild(element('span', '', title(tree.nodes[id])));
        item.appendChild(element('span', 'soft number', sign(tree.nodes[id]) + bytes(tree.nodes[id].value)));
        item.addEventListener('mousedown', function (event) { event.preventDefault(); go(id); });
        list.appendChild(item);
      });
    }
    list.classList.toggle('hidden', query === '');
    search.setAttribute('aria-expanded', String(query !== ''));
  }
  function go(id) {
    var node = tree.nodes[id];
    zoom(node.parent === null ? id : node.parent, id);
  }
  function mark(step) {
    var count = Math.min(found.length, 12);
    if (count === 0) return;
    active = (active + step + count) % count;
    Array.prototype.forEach.call(list.children, function (item, index) { item.setAttribute('aria-selected', String(index === active)); });
    list.children[active].scrollIntoView({ block: 'nearest' });
    search.setAttribute('aria-activedescendant', 'match-' + active);
  }
  search.addEventListener('input', function () {
    query = search.value.trim().toLowerCase();
    showMatches();
    draw(null, false);
  });
  search.addEventListener('keydown', function (event) {
    if (event.key === 'ArrowDown') { event.preventDefault(); mark(1); }
    else if (event.key === 'ArrowUp') { event.preventDefault(); mark(active < 0 ? 0 : -1); }
    else if (event.key === 'Enter' && found.length > 0) { event.preventDefault(); go(found[Math.max(active, 0)]); }
    else if (event.key === 'Escape') { search.value = ''; query = ''; closeMatches(); draw(null, false); }
  });
  search.addEventListener('blur', closeMatches);
  document.addEventListener('keydown', function (event) {
    if (event.key === '/' && !/^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName)) { event.preventDefault(); search.focus(); }
  });

  Array.prototype.forEach.call(document.querySelectorAll('[data-measure]'), function (button) {
    button.addEventListener('click', function () {
      if (measure === button.dataset.measure) return;
      var names = pathTo(current).map(function (id) { return tree.nodes[id].label; });
      measure = button.dataset.measure;
      tree = data.trees[measure];
      current = 0;
      names.slice(1).forEach(function (name) {
        var next = tree.nodes[current].children.filter(function (id) { return tree.nodes[id].label === name && tree.layouts[id]; })[0];
        if (next !== undefined) current = next;
      });
      Array.prototype.forEach.call(document.querySelectorAll('[data-measure]'), function (other) {
        other.setAttribute('aria-pressed', String(other === button));
      });
      selected = null;
      showMatches();
      closeMatches();
      draw(null, true);
      describe(current);
    });
  });
  if (window.ResizeObserver) new ResizeObserver(fitLabels).observe(map);
  draw(null, false);
  describe(0);
})();
`;

;// CONCATENATED MODULE: ./build/src/report/html-sections.js




const PLIMSOLL_MARK = '<svg width="26" height="26" viewBox="0 0 26 26" aria-hidden="true"><g fill="none" stroke="currentColor" stroke-width="2.2"><circle cx="13" cy="13" r="7.6"/><path d="M1 13h24"/></g></svg>';
const WATERLINE = '<div class="waterline" aria-hidden="true"><svg viewBox="0 0 1240 34" preserveAspectRatio="xMidYMid slice"><g fill="none" stroke="currentColor" stroke-width="1.6"><path d="M-2000 17h5240" opacity=".45"/><circle cx="64" cy="17" r="10"/><path d="M42 17h44" stroke-width="2.6"/></g></svg></div>';
function headerHtml(report) {
    const subject = (0,wording/* describeSubject */.qy)(report.subject);
    const reason = report.reason === undefined ? '' : `<p class="soft">${htmlText(report.reason)}</p>`;
    return `<header><div class="wide"><div class="crest">${PLIMSOLL_MARK}<strong>Plimsoll</strong><span>${htmlText(report.command)}${subject === '' ? '' : ` · ${htmlText(subject)}`}</span></div><h1>${htmlText(report.headline)}</h1><div class="judgement"><span class="verdict ${report.verdict}">${wording/* VERDICT_WORDS */._G[report.verdict]}</span>${reason}</div></div>${WATERLINE}</header>`;
}
function totalsHtml(metrics, origin) {
    if (metrics.length === 0)
        return origin === '' ? '' : `<section>${origin}</section>`;
    const base = metrics.find(({ baseline }) => baseline !== undefined)?.baseline?.ref;
    const budgets = metrics.some(({ budget }) => budget !== undefined);
    const scale = Math.max(1, ...metrics
        .filter(({ unit }) => unit === 'bytes')
        .flatMap(({ value, interval, budget }) => [value ?? 0, interval?.[0] ?? 0, budget?.max ?? 0]));
    const rows = metrics.map((metric) => {
        const reason = metric.reason === undefined ? '' : `<span class="reason">${htmlText(metric.reason)}</span>`;
        const between = (0,wording/* formatInterval */.vy)(metric.interval, metric.unit);
        return `<tr><td>${htmlText(metric.label)}${reason}</td><td class="right number total"${between === '' ? '' : ` title="${between}"`}>${(0,wording/* formatMetric */.gI)(metric)}</td><td class="gauge">${gauge(metric, scale)}</td>${base === undefined ? '' : `<td class="right number">${changeHtml(metric)}</td>`}${budgets ? `<td class="bound">${budgetHtml(metric)}</td>` : ''}</tr>`;
    });
    const heads = [
        '<td></td><th scope="col" class="right">now</th><td></td>',
        base === undefined ? '' : `<th scope="col" class="right">against ${htmlText(base)}</th>`,
        budgets ? '<th scope="col">budget</th>' : '',
    ];
    return `<section><div class="title"><h2>Load</h2></div>${origin}<table class="totals"><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></section>`;
}
function gauge({ unit, value, interval, budget, status }, scale) {
    const known = value ?? interval?.[0];
    if (unit !== 'bytes' || known === undefined)
        return '';
    const at = (bytes) => Math.max(0, Math.min(100, (bytes / scale) * 100)).toFixed(2);
    const mark = budget?.max === undefined
        ? ''
        : `<line class="mark" x1="${at(budget.max)}%" x2="${at(budget.max)}%" y1="-1" y2="19"/><circle class="mark" cx="${at(budget.max)}%" cy="9" r="5"/>`;
    return `<svg role="presentation"><rect class="track" y="5" width="100%" height="8" rx="4"/><rect class="fill f-${status}" y="5" width="${at(known)}%" height="8" rx="4"/>${mark}</svg>`;
}
function changeHtml(metric) {
    const change = (0,wording/* changeOf */.C2)(metric);
    if (change === null)
        return metric.baseline === undefined ? '' : 'not known';
    const percent = change.percent === null ? '' : ` <small>${change.percent}</small>`;
    return `<span class="${change.direction}">${change.amount}${percent}</span>`;
}
function budgetHtml({ budget, unit, status }) {
    if (budget === undefined)
        return '';
    const limits = [
        budget.max === undefined ? '' : `at most ${(0,wording/* formatValue */.Fl)(budget.max, unit)}`,
        budget.min === undefined ? '' : `at least ${(0,wording/* formatValue */.Fl)(budget.min, unit)}`,
        budget.maxGrowth === undefined ? '' : `growth ${(0,wording/* formatValue */.Fl)(budget.maxGrowth, 'ratio')}`,
    ];
    const words = {
        pass: 'kept',
        warn: 'close',
        fail: 'exceeded',
        inconclusive: 'not decided',
        none: 'not applied',
    }[status];
    return `<span class="verdict ${status}">${words}</span><span class="reason">${limits.filter((limit) => limit !== '').join(', ')}</span>`;
}
function findingsHtml(findings) {
    const { open, ignored } = (0,wording/* orderFindings */.$t)(findings);
    if (open.length === 0 && ignored.length === 0)
        return '';
    const severities = ['error', 'warning', 'info']
        .map((severity) => [severity, open.filter((finding) => finding.severity === severity).length])
        .filter(([, number]) => number > 0);
    const chips = severities.map(([severity, number]) => `<button type="button" data-severity="${severity}" aria-pressed="false">${(0,format/* count */.U9)(number, severity === 'info' ? 'hint' : severity)}</button>`);
    if (ignored.length > 0)
        chips.push(`<button type="button" data-severity="ignored" aria-pressed="false">${ignored.length} ignored</button>`);
    const rows = [...open, ...ignored].map((finding, index) => findingHtml(finding, index));
    return `<section><div class="title"><h2>What to change</h2><span class="soft" id="shown" role="status"></span><div class="tools"><div class="chips" role="group" aria-label="Show only">${chips.join('')}</div><input type="search" id="filter" placeholder="Filter" aria-label="Filter findings by words"></div></div>${rows.join('')}</section>`;
}
function findingHtml(finding, index) {
    const saving = (0,wording/* formatSaving */.I5)(finding.saving);
    const [amount = '', kind = ''] = saving.split(/ (?=[a-z]+$)/);
    const between = finding.saving?.bytes === null ? '' : (0,wording/* formatInterval */.vy)(finding.saving?.interval);
    const severity = finding.ignored === undefined ? finding.severity : 'ignored';
    const paragraphs = [
        `<p>${htmlText(finding.message)}</p>`,
        between === '' ? '' : `<p class="soft">Saves ${between}.</p>`,
        finding.ignored === undefined
            ? ''
            : `<p class="soft">Ignored by ${htmlText(finding.ignored.by)}${finding.ignored.reason === undefined ? '' : `: ${htmlText(finding.ignored.reason)}`}</p>`,
        fixHtml(finding.fix),
        `<p class="soft"><code>${htmlText(finding.rule)}</code></p>`,
    ];
    return `<details class="finding" id="finding-${index}" data-kind="${severity}"><summary><span class="dot ${severity}"></span><span class="saves">${saving === '' ? '' : `${htmlText(amount)} <small>${htmlText(kind)}</small>`}</span><span class="name">${htmlText(finding.title)}<span class="reason">${finding.isNew === true ? 'new · ' : ''}${severityWord(severity)}${finding.fix === undefined ? '' : ` · ${finding.fix.safety === 'safe' ? 'safe fix' : 'suggested fix'}`}</span></span><code class="place">${htmlText((0,wording/* formatLocation */.j$)(finding.location))}</code></summary><div class="more">${paragraphs.join('')}</div></details>`;
}
function severityWord(severity) {
    return severity === 'info' ? 'hint' : severity;
}
function fixHtml(fix) {
    if (fix === undefined)
        return '';
    const edits = fix.edits.map(({ path, startLine, endLine, newText }) => {
        const lines = endLine < startLine
            ? `before line ${startLine}`
            : endLine === startLine
                ? `line ${startLine}`
                : `lines ${startLine}–${endLine}`;
        const text = newText === '' ? '<p class="soft">Remove them.</p>' : `<pre>${htmlLines(newText)}</pre>`;
        return `<p class="soft">${htmlText(path)}, ${lines}:</p>${text}`;
    });
    return `<p>→ ${htmlText(fix.description)}</p>${edits.join('')}`;
}
function remarksHtml({ praise, notices }) {
    const sections = [
        remarkList('Already right', 'good', praise),
        remarkList('Not covered', '', notices),
    ].filter((section) => section !== '');
    return sections.length === 0 ? '' : `<div class="pair">${sections.join('')}</div>`;
}
function remarkList(title, style, remarks) {
    if (remarks.length === 0)
        return '';
    const items = (0,wording/* groupRemarks */.pU)(remarks).map(({ message, locations }) => {
        const places = locations.map((location) => `<code class="soft">${htmlText((0,wording/* formatLocation */.j$)(location))}</code>`);
        return `<li>${htmlText(message)} ${places.join(' ')}</li>`;
    });
    return `<section><div class="title"><h2>${title}</h2></div><ul class="plain ${style}">${items.join('')}</ul></section>`;
}
function footerHtml(report, view) {
    const legend = (0,weight_view/* legendOf */.BM)(report, view);
    const date = view?.catalogueDate ?? null;
    const indexes = view?.indexes ?? [];
    const sentences = [
        legend === '' ? '1 MB is 10⁶ bytes.' : `${legend}; 1 MB is 10⁶ bytes.`,
        view === null ? '' : `For ${htmlText((0,weight_view/* describePython */.ut)(view.target))} on ${htmlText(view.target.platform)}.`,
        date === null ? '' : `Catalogue of ${htmlText(date)}.`,
        indexes.length === 0
            ? ''
            : `Asked: ${indexes.map((index) => `<code>${htmlText(index)}</code>`).join(', ')}.`,
    ];
    return `<footer class="wide">${sentences.filter((sentence) => sentence !== '').join(' ')}</footer>`;
}

;// CONCATENATED MODULE: ./build/src/report/html-style.js
const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf6; --sea: #eef3f4; --card: #ffffff; --ink: #16262e; --soft: #51636c; --line: #d3dde0;
  --hull: #17485b; --focus: #0b6bcb; --track: #dfe8ea; --code: #f1f4f4;
  --good: #1d6b46; --bad: #ab2f26; --caution: #7d5600; --good-bg: #e0f0e7; --bad-bg: #f9e4e1; --caution-bg: #f8ecd0;
  --h0: #b4d3dd; --h1: #ecd2a4; --h2: #c3d8b4; --h3: #d8c6e3; --h4: #efc2b3; --h5: #b9dccb; --h6: #c0cdea; --h7: #e2cfbd; --hx: #d9dfe1;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
  --sans: ui-sans-serif, system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #10202a; --sea: #0b171e; --card: #14262f; --ink: #e6eef0; --soft: #9fb2ba; --line: #29404b;
    --hull: #8cc4d8; --focus: #7ab8ff; --track: #22363f; --code: #0e1d25;
    --good: #7fd0a6; --bad: #ff9d90; --caution: #ebc46e; --good-bg: #173427; --bad-bg: #3d201d; --caution-bg: #362b13;
    --h0: #2b5a6b; --h1: #6a5325; --h2: #425d33; --h3: #574369; --h4: #703f31; --h5: #2d5f49; --h6: #3d4d78; --h7: #5f4c3b; --hx: #35464e;
  }
}
* { box-sizing: border-box; }
html { background: var(--sea); }
body { margin: 0; color: var(--ink); background: var(--sea); font: 15px/1.5 var(--sans); -webkit-text-size-adjust: 100%; }
.wide { max-width: 1240px; margin: 0 auto; padding: 0 28px; }
h1 { font-size: 25px; line-height: 1.3; font-weight: 620; letter-spacing: -.01em; margin: 10px 0 6px; max-width: 44em; overflow-wrap: anywhere; }
h2 { font-size: 17px; font-weight: 640; margin: 0; }
p { margin: 0 0 8px; overflow-wrap: anywhere; }
code, pre { font-family: var(--mono); font-size: .88em; }
a { color: inherit; }
button, input, select { font: inherit; color: inherit; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.soft { color: var(--soft); }
.number { font-variant-numeric: tabular-nums; }
.hidden { display: none !important; }

header { background: var(--paper); }
.crest { display: flex; align-items: center; gap: 10px; padding-top: 22px; color: var(--soft); flex-wrap: wrap; }
.crest strong { color: var(--hull); font-size: 13px; letter-spacing: .14em; text-transform: uppercase; }
.verdict { display: inline-block; padding: 2px 11px; border-radius: 99px; font-weight: 620; font-size: 13px; }
.pass { color: var(--good); background: var(--good-bg); }
.fail { color: var(--bad); background: var(--bad-bg); }
.warn, .inconclusive { color: var(--caution); background: var(--caution-bg); }
.none { color: var(--soft); background: var(--track); }
.judgement { display: flex; gap: 4px 12px; align-items: baseline; flex-wrap: wrap; margin: 4px 0 0; } .judgement p { margin: 0; }
.waterline { display: block; width: 100%; height: 34px; margin-top: 14px; color: var(--hull); background: linear-gradient(var(--paper) 50%, var(--sea) 50%); }
.waterline svg { display: block; height: 34px; width: 100%; }

main.wide { display: grid; grid-template-columns: minmax(0, 1fr); gap: 22px; padding-top: 10px; padding-bottom: 26px; }
section { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 18px 20px 20px; min-width: 0; }
.title { display: flex; align-items: baseline; gap: 6px 14px; flex-wrap: wrap; margin-bottom: 12px; }

table { width: 100%; border-collapse: collapse; }
th { text-align: left; font-weight: 500; font-size: 13px; color: var(--soft); padding: 0 14px 6px 0; }
td { padding: 7px 14px 7px 0; border-top: 1px solid var(--line); vertical-align: middle; overflow-wrap: anywhere; }
thead td { border: 0; padding: 0; }
th:last-child, td:last-child { padding-right: 0; }
.right { text-align: right; white-space: nowrap; }
.scroll { overflow-x: auto; } .scroll table { min-width: 600px; } .scroll td { overflow-wrap: break-word; }
.gauge { width: 34%; min-width: 130px; }
.gauge svg { display: block; width: 100%; height: 18px; overflow: visible; }
.gauge .track { fill: var(--track); } .gauge .fill { fill: var(--hull); opacity: .8; }
.gauge .fill.f-fail { fill: var(--bad); } .gauge .fill.f-inconclusive, .gauge .fill.f-warn { fill: var(--caution); }
.gauge .mark { stroke: var(--ink); stroke-width: 1.6; fill: var(--card); }
.worse { color: var(--bad); } .better { color: var(--good); }
.total { font-weight: 640; font-size: 17px; }
.reason { display: block; font-size: 13px; color: var(--soft); }

.tools { display: flex; gap: 10px; flex-wrap: wrap; align-items: center; margin-left: auto; }
.switch { display: inline-flex; border: 1px solid var(--line); border-radius: 8px; overflow: hidden; }
.switch button { border: 0; background: none; padding: 5px 12px; cursor: pointer; color: var(--soft); }
.switch button[aria-pressed="true"] { background: var(--hull); color: var(--card); }
.switch button:focus-visible { outline-offset: -3px; }
input[type="search"] { border: 1px solid var(--line); border-radius: 8px; background: var(--paper); padding: 5px 10px; width: 210px; max-width: 100%; }
.finder { position: relative; }
.matches { position: absolute; z-index: 5; right: 0; top: calc(100% + 5px); width: 320px; max-width: 86vw; background: var(--card); border: 1px solid var(--line); border-radius: 10px; box-shadow: 0 8px 28px #0003; margin: 0; padding: 5px; list-style: none; max-height: 330px; overflow-y: auto; }
.matches li { display: flex; justify-content: space-between; gap: 12px; padding: 5px 9px; border-radius: 6px; cursor: pointer; }
.matches li[aria-selected="true"], .matches li:hover { background: var(--track); }
.matches li.nothing { cursor: default; color: var(--soft); background: none; }
.matches span:first-child { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }

.crumbs { display: flex; flex-wrap: wrap; align-items: center; gap: 2px; margin: 0 0 8px; padding: 0; list-style: none; font-size: 14px; min-height: 29px; }
.crumbs li { display: flex; align-items: center; min-width: 0; }
.crumbs li + li::before { content: "›"; color: var(--soft); margin: 0 4px; }
.crumbs button { border: 0; background: none; padding: 3px 5px; border-radius: 5px; cursor: pointer; text-decoration: underline; text-decoration-color: var(--line); text-underline-offset: 3px; overflow-wrap: anywhere; text-align: left; }
.crumbs [aria-current] { font-weight: 620; padding: 3px 5px; overflow-wrap: anywhere; }
.deck { display: grid; grid-template-columns: minmax(0, 1fr) 300px; gap: 18px; align-items: stretch; }
.map { position: relative; aspect-ratio: 880 / 520; width: 100%; background: var(--sea); border-radius: 9px; overflow: hidden; }
.tile { position: absolute; border: 1px solid transparent; border-radius: 5px; padding: 3px 7px; margin: 0; overflow: hidden; text-align: left; cursor: pointer; background: var(--hx); line-height: 1.28; font-size: 13px; color: var(--ink); display: flex; flex-direction: column; justify-content: flex-start; align-items: stretch; }
.tile b { display: block; font-weight: 600; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.tile i { font-style: normal; display: block; font-size: 12px; opacity: .84; white-space: nowrap; font-variant-numeric: tabular-nums; }
.tile.group { background: color-mix(in srgb, var(--tint, var(--hx)) 42%, var(--card)); border-color: color-mix(in srgb, var(--tint, var(--hx)) 70%, var(--ink) 12%); }
.tile.group { flex-direction: row; gap: 8px; padding-top: 2px; } .tile.group b { flex: 0 1 auto; min-width: 0; } .tile.group i { flex: none; line-height: 1.4; }
.tile.leaf { background: var(--tint, var(--hx)); }
.tile.self { background: color-mix(in srgb, var(--tint, var(--hx)) 72%, var(--card)); }
.tile.rest.group { background: color-mix(in srgb, var(--hx) 45%, var(--card)); }
.tile.rest.leaf { background: var(--hx); }
.tile.rest { border-style: dashed; border-color: color-mix(in srgb, var(--hx) 70%, var(--ink) 30%); }
.tile.flagged b { padding-right: 13px; } .tile.flagged.tiny::after, .tile.flagged.slim::after { width: 6px; height: 6px; right: 3px; top: 3px; }
/* a change is proposed */
.tile.flagged::after { content: ""; position: absolute; right: 5px; top: 5px; width: 8px; height: 8px; border-radius: 50%; background: var(--bad); }
.tile.slim { padding: 3px 4px; } .tile.slim b { font-size: 11px; } .tile.slim i { font-size: 11px; }
.tile.group.slim i, .tile.low i, .tile.tiny i, .tile.tiny b { display: none; }
.tile.tiny { padding: 0; border-radius: 3px; }
.tile:hover { border-color: var(--ink); }
.tile:focus-visible { outline: 3px solid var(--focus); outline-offset: -3px; z-index: 3; }
.tile[aria-pressed="true"] { border-color: var(--ink); box-shadow: inset 0 0 0 1px var(--ink); z-index: 2; }
.map.searching .tile:not(.match) { opacity: .26; }
.map.searching .tile.group:not(.match) { opacity: .6; }
.h0 { --tint: var(--h0); } .h1 { --tint: var(--h1); } .h2 { --tint: var(--h2); } .h3 { --tint: var(--h3); }
.h4 { --tint: var(--h4); } .h5 { --tint: var(--h5); } .h6 { --tint: var(--h6); } .h7 { --tint: var(--h7); }
@media (prefers-reduced-motion: no-preference) { .map.arriving .tile { animation: arrive .22s ease-out; } }
@keyframes arrive { from { opacity: 0; transform: scale(.985); } }
.panel { border-left: 1px solid var(--line); padding-left: 18px; min-width: 0; font-size: 14px; }
.panel h3 { margin: 0 0 2px; font-size: 17px; overflow-wrap: anywhere; }
.panel dl { display: grid; grid-template-columns: auto 1fr; gap: 3px 14px; margin: 12px 0; }
.panel dt { color: var(--soft); } .panel dd { margin: 0; text-align: right; font-variant-numeric: tabular-nums; }
.panel .big dd, .panel dd.big { font-weight: 640; }
.panel dd.file { overflow-wrap: anywhere; font-size: 12px; }
.panel h4 { margin: 14px 0 4px; font-size: 13px; font-weight: 500; color: var(--soft); }
.path { list-style: none; margin: 0; padding: 0; }
.path li { overflow-wrap: anywhere; padding-left: calc(var(--step, 0) * 11px); }
.path li::before { content: "└ "; color: var(--soft); } .path li:first-child::before { content: ""; }
.path li:last-child { font-weight: 620; }
.s1 { --step: 1; } .s2 { --step: 2; } .s3 { --step: 3; } .s4 { --step: 4; } .s5 { --step: 5; } .s6 { --step: 6; }
.action { border: 1px solid var(--line); background: none; border-radius: 7px; padding: 4px 12px; cursor: pointer; margin: 8px 6px 0 0; }
.action:hover { border-color: var(--ink); }
.note { margin-top: 12px; font-size: 13px; color: var(--soft); }
kbd { font: 12px var(--mono); border: 1px solid var(--line); border-radius: 4px; padding: 0 4px; }

.finding { border-top: 1px solid var(--line); }
.finding summary { display: grid; grid-template-columns: 9px 150px minmax(0, 1fr) auto; gap: 12px; align-items: baseline; padding: 9px 0; cursor: pointer; list-style: none; }
.finding summary::-webkit-details-marker { display: none; }
.dot { width: 9px; height: 9px; border-radius: 50%; background: var(--soft); align-self: start; margin-top: 7px; }
.dot.error { background: var(--bad); } .dot.warning { background: var(--caution); } .dot.info { background: none; border: 2px solid var(--soft); }
.saves { font-weight: 620; color: var(--good); font-variant-numeric: tabular-nums; }
.saves small { font-weight: 400; color: var(--soft); font-size: 12px; }
.name { overflow-wrap: anywhere; } .place { color: var(--soft); overflow-wrap: anywhere; text-align: right; }
.finding summary:hover .name { text-decoration: underline; text-underline-offset: 3px; text-decoration-color: var(--line); }
.more { padding: 0 0 14px 183px; }
pre { background: var(--code); border: 1px solid var(--line); border-radius: 8px; padding: 9px 12px; overflow-x: auto; margin: 6px 0 0; }
.chips { display: flex; gap: 6px; flex-wrap: wrap; }
.chips button { border: 1px solid var(--line); background: none; border-radius: 99px; padding: 3px 12px; cursor: pointer; color: var(--soft); font-size: 14px; }
.chips button[aria-pressed="true"] { border-color: var(--hull); color: var(--hull); background: color-mix(in srgb, var(--hull) 9%, transparent); }
h3 { font-size: 15px; font-weight: 620; margin: 16px 0 4px; }
.origin { margin: 0 0 12px; } .origin code { font-weight: 620; margin-right: 6px; overflow-wrap: anywhere; }
.derivation { margin: 0; padding: 0; list-style: none; max-width: 62em; }
.derivation li { display: grid; grid-template-columns: 34px minmax(0, 1fr); padding: 6px 0; overflow-wrap: anywhere; }
.derivation .step { color: var(--hull); font-weight: 620; } .derivation li:last-child { font-weight: 620; }
.cause { border-top: 1px solid var(--line); } .cause summary { display: grid; grid-template-columns: 92px minmax(0, 1fr); gap: 12px; padding: 8px 0; cursor: pointer; list-style: none; overflow-wrap: anywhere; }
.cause summary::-webkit-details-marker { display: none; } .cause summary:hover strong { text-decoration: underline; text-underline-offset: 3px; text-decoration-color: var(--line); }
.cause .sum { text-align: right; font-weight: 620; white-space: nowrap; } .cause .scroll { padding: 2px 0 12px 104px; }
.all summary { cursor: pointer; } .all h2 { display: inline; } .all .scroll { margin-top: 12px; }
.plain { margin: 0; padding: 0; list-style: none; }
.plain li { padding: 5px 0 5px 22px; position: relative; overflow-wrap: anywhere; }
.plain li::before { position: absolute; left: 0; content: "·"; color: var(--soft); font-weight: 700; }
.plain.good li::before { content: "✓"; color: var(--good); }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 22px; } .pair:has(> :only-child) { grid-template-columns: 1fr; }
footer.wide { color: var(--soft); font-size: 13px; padding-bottom: 40px; }
@media (max-width: 900px) {
  .wide { padding: 0 14px; } .deck, .pair { grid-template-columns: minmax(0, 1fr); }
  .panel { border-left: 0; padding-left: 0; border-top: 1px solid var(--line); padding-top: 12px; }
  .map { aspect-ratio: 4 / 5.2; }
  .tile { font-size: 11.5px; padding: 1px 5px; line-height: 1.25; } .tile i { font-size: 10.5px; } .tile.group { padding-top: 1px; }
  h1 { font-size: 21px; } section { padding: 14px; }
  .tools { margin-left: 0; width: 100%; } .finder { flex: 1; } input[type="search"] { width: 100%; }
  .matches { left: 0; right: auto; }
  .finding summary { grid-template-columns: 9px minmax(0, 1fr); gap: 2px 10px; }
  .cause .scroll { padding-left: 0; }
  .finding summary > :nth-child(n+3) { grid-column: 2; } .place { text-align: left; } .more { padding-left: 19px; }
  .totals thead { display: none; } .totals tr { display: grid; grid-template-columns: 1fr auto; gap: 0 12px; border-top: 1px solid var(--line); padding: 8px 0; }
  .totals td { border: 0; padding: 1px 0; } .totals .gauge, .totals .bound { grid-column: 1 / -1; width: auto; } .totals .bound:empty { display: none; } .totals .right { text-align: left; } .totals .total { text-align: right; }
}
@media print { .tools, .crumbs { display: none; } section { break-inside: avoid; } }
`;

// EXTERNAL MODULE: ./node_modules/d3-hierarchy/dist/d3-hierarchy.mjs
var d3_hierarchy = __webpack_require__(77373);
;// CONCATENATED MODULE: ./build/src/report/html-tree.js


const HUES = 8;
const MOST_TILES = 150;
const FEWEST_TILES = 24;
const SMALLEST_SHARE = 0.0015;
function layOutTreemap(parts, measure) {
    let firstRow = 0;
    const drafts = [];
    for (const { name, distributions } of parts) {
        const draft = manifestDraft(distributions, measure, name, firstRow);
        if (draft.value > 0)
            drafts.push(draft);
        firstRow += distributions.length;
    }
    drafts.sort((a, b) => b.value - a.value);
    const [only, ...others] = drafts;
    if (only === undefined)
        return null;
    const root = others.length === 0
        ? only
        : {
            kind: 'all',
            label: 'All manifests',
            row: null,
            hue: -1,
            value: total(drafts),
            sign: worstSign(drafts),
            children: drafts,
        };
    return layOut(root);
}
function manifestDraft(rows, measure, label, firstRow) {
    const retainers = retainersWithoutCircles(rows);
    const drafts = new Map();
    for (const [index, row] of rows.entries()) {
        if (row.provided || drafts.has(row.name))
            continue;
        const draft = {
            kind: 'distribution',
            label: row.name,
            row: firstRow + index,
            hue: -1,
            value: 0,
            sign: '',
            children: [],
        };
        drafts.set(row.name, draft);
    }
    const roots = [];
    for (const [name, draft] of drafts) {
        const row = rows[(draft.row ?? 0) - firstRow];
        if (row !== undefined) {
            const weight = weightOf(row, measure);
            draft.value = (0,wording/* drawnBytes */.mh)(weight);
            draft.sign = weight.value === null ? '≥' : weight.provenance === 'estimated' ? '~' : '';
        }
        const retainer = retainers.get(name);
        const siblings = retainer === undefined ? roots : (drafts.get(retainer)?.children ?? roots);
        siblings.push(draft);
    }
    const manifest = {
        kind: 'manifest',
        label,
        row: null,
        hue: -1,
        value: 0,
        sign: '',
        children: roots,
    };
    addUp(manifest);
    colourApart(manifest.children);
    return manifest;
}
function weightOf(row, measure) {
    return measure === 'installed' ? row.installed : row.download;
}
function retainersWithoutCircles(rows) {
    const known = new Set(rows.filter(({ provided }) => !provided).map(({ name }) => name));
    const retainers = new Map();
    for (const row of rows) {
        const retainer = (0,wording/* retainerOf */.yR)(row);
        if (retainer !== null && retainer !== row.name && known.has(retainer))
            retainers.set(row.name, retainer);
    }
    const settled = new Set();
    for (const name of known) {
        const path = new Set();
        for (let at = name; at !== undefined && !settled.has(at); at = retainers.get(at)) {
            if (path.has(at)) {
                retainers.delete(at);
                break;
            }
            path.add(at);
        }
        for (const seen of path)
            settled.add(seen);
    }
    return retainers;
}
function addUp(draft) {
    for (const child of draft.children)
        addUp(child);
    const own = { value: draft.value, sign: draft.sign };
    draft.value = own.value + total(draft.children);
    draft.sign = worstSign([draft, ...draft.children]);
    const children = draft.children.filter(({ value }) => value > 0);
    if (children.length > 0 && own.value > 0)
        children.push({
            kind: 'self',
            label: `${draft.label} itself`,
            row: draft.row,
            hue: -1,
            ...own,
            children: [],
        });
    draft.children = gather(children, draft.value);
}
function gather(children, whole) {
    const ordered = [...children].sort((a, b) => b.value - a.value);
    const visible = ordered.filter(({ value }) => value >= whole * SMALLEST_SHARE).length;
    const shown = ordered.slice(0, Math.min(MOST_TILES, Math.max(visible, FEWEST_TILES)));
    const rest = ordered.slice(shown.length);
    if (rest.length < 2)
        return ordered;
    const value = total(rest);
    return [
        ...shown,
        {
            kind: 'rest',
            label: `${countDistributions(rest)} smaller`,
            row: null,
            hue: -1,
            value,
            sign: worstSign(rest),
            children: gather(rest, value),
        },
    ];
}
function countDistributions(drafts) {
    return drafts.filter(({ kind }) => kind !== 'self').length;
}
function colourApart(drafts) {
    for (const [index, draft] of drafts.entries()) {
        if (draft.kind === 'rest')
            colourApart(draft.children);
        else
            colour(draft, index % HUES);
    }
}
function colour(draft, hue) {
    draft.hue = hue;
    for (const child of draft.children)
        colour(child, hue);
}
function worstSign(drafts) {
    const signs = new Set(drafts.map(({ sign }) => sign));
    return signs.has('≥') ? '≥' : signs.has('~') ? '~' : '';
}
function total(drafts) {
    return drafts.reduce((sum, { value }) => sum + value, 0);
}
function layOut(root) {
    const order = [{ draft: root, parent: null }];
    const ids = new Map([[root, 0]]);
    for (let at = 0; at < order.length; at += 1) {
        for (const child of order[at]?.draft.children ?? []) {
            ids.set(child, order.length);
            order.push({ draft: child, parent: at });
        }
    }
    const idOf = (draft) => ids.get(draft) ?? 0;
    const nodes = order.map(({ draft, parent }) => ({
        kind: draft.kind,
        label: draft.label,
        row: draft.row,
        value: draft.value,
        sign: draft.sign,
        hue: draft.hue,
        parent,
        children: draft.children.map(idOf),
    }));
    const layouts = {};
    for (const { draft } of order)
        if (draft.children.length > 0)
            layouts[idOf(draft)] = tilesOf(draft, idOf);
    return { nodes, layouts };
}
const WIDTH = 880;
const HEIGHT = 520;
const HEADER = 22;
function tilesOf(draft, idOf) {
    const levels = draft.kind === 'all' ? 3 : 2;
    const start = { draft, depth: 0 };
    const root = (0,d3_hierarchy/* hierarchy */.Sk)(start, ({ draft: inner, depth }) => depth < levels ? inner.children.map((child) => ({ draft: child, depth: depth + 1 })) : []).sum(({ draft: inner, depth }) => (depth === levels || inner.children.length === 0 ? inner.value : 0));
    const laidOut = (0,d3_hierarchy/* treemap */.hk)()
        .tile(d3_hierarchy/* treemapSquarify */.bC)
        .size([WIDTH, HEIGHT])
        .paddingInner(3)
        .paddingOuter((node) => (node.depth === 0 ? 0 : 4))
        .paddingTop((node) => (node.depth === 0 ? 0 : HEADER))(root);
    const tiles = [];
    const hidden = new Set();
    laidOut.eachBefore((node) => {
        if (node.depth === 0)
            return;
        const roomy = node.x1 - node.x0 >= 84 && node.y1 - node.y0 >= 58;
        const inside = node.children !== undefined && roomy && !hidden.has(node);
        if (!inside)
            for (const child of node.children ?? [])
                hidden.add(child);
        if (hidden.has(node))
            return;
        const share = (value, whole) => Math.min(10_000, Math.max(0, Math.round((value / whole) * 10_000)));
        tiles.push([
            idOf(node.data.draft),
            node.depth,
            share(node.x0, WIDTH),
            share(node.y0, HEIGHT),
            share(node.x1, WIDTH),
            share(node.y1, HEIGHT),
            inside ? 1 : 0,
        ]);
    });
    return tiles;
}

;// CONCATENATED MODULE: ./build/src/report/html.js










function renderHtml(report) {
    const view = (0,weight_view/* readWeightView */.gb)(report);
    const map = view === null ? null : mapOf(view, (0,wording/* orderFindings */.$t)(report.findings));
    const policy = [
        "default-src 'none'",
        `style-src '${digest(PAGE_STYLE)}'`,
        `script-src '${digest(PAGE_SCRIPT)}'`,
        'img-src data:',
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
    return [
        '<!doctype html>',
        '<html lang="en">',
        '<head>',
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="referrer" content="no-referrer">',
        `<title>Plimsoll: ${htmlText(report.headline)}</title>`,
        '<link rel="icon" href="data:,">',
        `<style>${PAGE_STYLE}</style>`,
        '</head>',
        '<body>',
        headerHtml(report),
        '<main class="wide">',
        totalsHtml(report.metrics, view === null ? '' : originHtml(view)),
        view === null ? '' : conflictsHtml(view),
        map === null ? '' : map.html,
        findingsHtml(report.findings),
        view === null ? '' : detailsHtml(view),
        remarksHtml(report),
        '</main>',
        footerHtml(report, view),
        map === null ? '' : `<script type="application/json" id="data">${embeddedJson(map.data)}</script>`,
        map === null ? '<script type="application/json" id="data">{}</script>' : '',
        `<script>${PAGE_SCRIPT}</script>`,
        '</body>',
        '</html>',
        '',
    ]
        .filter((line, index, lines) => line !== '' || index === lines.length - 1)
        .join('\n');
}
function digest(text) {
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}`;
}
function mapOf(view, findings) {
    const rows = view.parts.flatMap(({ distributions }) => distributions);
    if (rows.length === 0)
        return null;
    const trees = new Map();
    for (const measure of ['installed', 'download']) {
        const tree = layOutTreemap(view.parts, measure);
        if (tree !== null)
            trees.set(measure, tree);
    }
    const title = '<h2>Who brings the weight</h2>';
    const absent = absentHtml(rows);
    const [measure] = trees.keys();
    if (measure === undefined)
        return { html: `<section><div class="title">${title}</div>${absent}</section>`, data: {} };
    const switches = [...trees.keys()].map((name) => `<button type="button" data-measure="${name}" aria-pressed="${name === measure}">${name}</button>`);
    const html = [
        `<section><div class="title">${title}<div class="tools">`,
        switches.length < 2
            ? ''
            : `<div class="switch" role="group" aria-label="Bytes">${switches.join('')}</div>`,
        '<div class="finder"><input type="search" id="search" placeholder="Find a distribution" aria-label="Find a distribution" role="combobox" aria-expanded="false" aria-controls="matches" aria-autocomplete="list" autocomplete="off" spellcheck="false">',
        '<ul id="matches" class="matches hidden" role="listbox" aria-label="Distributions found"></ul></div></div></div>',
        '<nav aria-label="Where the map is"><ol class="crumbs" id="crumbs"></ol></nav>',
        '<div class="deck"><div class="map" id="map" role="group" aria-label="Treemap of distributions, area is bytes"></div>',
        '<aside class="panel" id="panel" aria-live="polite" aria-label="The distribution"></aside></div>',
        '<noscript><p class="note">The map needs scripts, which are off here.</p></noscript>',
        '<p class="note">A box inside another one goes when the outer one goes; a dot marks a requirement that can be lighter. Arrow keys move, <kbd>Enter</kbd> looks inside, <kbd>Esc</kbd> goes back, <kbd>/</kbd> searches.</p>',
        absent,
        '</section>',
    ].join('');
    const ordered = [...findings.open, ...findings.ignored];
    const data = {
        measure,
        findings: ordered.map(({ title: finding }) => (0,visible_text/* visibleText */.Q)(finding)),
        rows: rows.map((row) => rowData(row, findings.open)),
        trees: Object.fromEntries(trees),
    };
    return { html, data };
}
const SHOWN_ROOTS = 30;
function rowData(row, findings) {
    const { location } = row;
    return {
        name: (0,visible_text/* visibleText */.Q)(row.name),
        version: row.version === null ? null : (0,visible_text/* visibleText */.Q)(row.version),
        direct: row.direct,
        download: (0,wording/* formatWeight */.ck)(row.download),
        installed: (0,wording/* formatWeight */.ck)(row.installed),
        retainedDownload: (0,wording/* formatWeight */.ck)(row.retainedDownload),
        retainedInstalled: (0,wording/* formatWeight */.ck)(row.retainedInstalled),
        between: betweenOf(row.retainedInstalled),
        neededBy: row.neededBy.slice(0, SHOWN_ROOTS).map(visible_text/* visibleText */.Q),
        needers: row.neededBy.length,
        why: row.why.map(visible_text/* visibleText */.Q),
        requires: (row.requires ?? []).slice(0, SHOWN_ROOTS).map(visible_text/* visibleText */.Q),
        needs: (row.requires ?? []).length,
        filename: row.filename === undefined ? '' : (0,visible_text/* visibleText */.Q)(row.filename),
        gap: row.gap === null ? '' : wording/* GAP_WORDS */.xg[row.gap],
        place: location === undefined
            ? ''
            : (0,visible_text/* visibleText */.Q)(location.line === undefined ? location.path : `${location.path}:${location.line}`),
        findings: findings.flatMap((finding, index) => (isAbout(finding, row) ? [index] : [])),
    };
}
function betweenOf(weight) {
    const between = weight.value === null ? '' : (0,wording/* formatInterval */.vy)(weight.interval);
    return between === '' ? '' : `Retained installed lies ${between}.`;
}
function isAbout({ location }, row) {
    if (location?.startLine === undefined || row.location?.line === undefined)
        return false;
    const { line, path } = row.location;
    return (location.path === path && location.startLine <= line && line <= (location.endLine ?? location.startLine));
}
function absentHtml(rows) {
    const unknown = rows.filter((row) => !row.provided && row.installed.value === null && row.download.value === null);
    const provided = rows.filter((row) => row.provided);
    const names = (some) => some
        .map((row) => htmlText((0,wording/* nameAndVersion */.tW)(row)) + (row.gap === null ? '' : ` (${wording/* GAP_WORDS */.xg[row.gap]})`))
        .join(', ');
    return [
        unknown.length === 0
            ? ''
            : `<p class="note"><strong>Of unknown weight, not on the map:</strong> ${names(unknown)}</p>`,
        provided.length === 0
            ? ''
            : `<p class="note"><strong>From the base image, adding nothing:</strong> ${names(provided)}</p>`,
    ].join('');
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
