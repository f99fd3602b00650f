/**
 * The page's script: draws the treemap from the embedded data, and filters the findings. Text from the repository
 * only ever becomes `textContent`. It is plain JavaScript without back quotes, as it stands in the page.
 */
export const PAGE_SCRIPT = String.raw`
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
