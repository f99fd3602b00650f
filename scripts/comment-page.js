/**
 * Markdown as a comment on GitHub looks, enough of it for what Plimsoll writes: headings, paragraphs, lists, tables,
 * fenced code, folded parts, code, bold, links, and the inline HTML in use. For pictures only, not for publishing.
 *
 * @param {string} markdown
 * @param {{ open: boolean }} options
 * @returns {string} a whole HTML page
 */
export function commentPage(markdown, { open }) {
  const body = withPictograms(blocks(markdown.split('\n')));
  return `<!doctype html><meta charset="utf-8"><title>comment</title><style>${STYLE}</style>
<div class="frame"><div class="avatar"></div><div class="comment"><div class="bar"><b>github-actions</b><span class="bot">bot</span> commented now</div>
<div class="body">${open ? body.replaceAll('<details>', '<details open>') : body}</div></div></div>`;
}

/** The pictograms that Plimsoll uses, drawn: the machine that takes the picture may have no font with them. */
const PICTOGRAMS = {
  '✅': '<rect x="1" y="1" width="18" height="18" rx="4" fill="#3fa45b"/><path d="M5 10.5l3.5 3.5L15 6.5" fill="none" stroke="#fff" stroke-width="2.6"/>',
  '❌': '<path d="M3.5 3.5l13 13M16.5 3.5l-13 13" fill="none" stroke="#d9382c" stroke-width="4" stroke-linecap="round"/>',
  '⚠️': '<path d="M10 2L19 18H1z" fill="#f2b632" stroke="#f2b632" stroke-width="1.6" stroke-linejoin="round"/><path d="M10 7.5v5M10 14.6v1.6" stroke="#3b2c00" stroke-width="2"/>',
  '💡': '<circle cx="10" cy="8" r="6" fill="#f5cf57"/><path d="M7.4 14.5h5.2M8 17.6h4" stroke="#8b8f94" stroke-width="2.4" stroke-linecap="round"/>',
  '🆕': '<rect x="0.5" y="3" width="19" height="14" rx="3" fill="#2f6fb5"/><path d="M3 13.5v-7l3.4 7v-7M8.6 6.5v7h2.6M8.6 10h2.2M8.6 6.5h2.6M12.6 6.5l1.2 7 1.4-5 1.4 5 1.2-7" fill="none" stroke="#fff" stroke-width="1.3"/>',
  '❔': '<path d="M6.5 7a3.6 3.6 0 1 1 4.8 3.4c-1 .4-1.3 1-1.3 2.1" fill="none" stroke="#8d99a5" stroke-width="2.8"/><circle cx="10" cy="16.4" r="1.8" fill="#8d99a5"/>',
};

/** @param {string} html */
function withPictograms(html) {
  let drawn = html;
  for (const [pictogram, shapes] of Object.entries(PICTOGRAMS))
    drawn = drawn.replaceAll(
      pictogram,
      `<svg class="pictogram" viewBox="0 0 20 20" width="1em" height="1em" aria-hidden="true">${shapes}</svg>`,
    );
  return drawn;
}

/** @param {readonly string[]} lines */
function blocks(lines) {
  let html = '';
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const fence = /^(`{3,})/.exec(line)?.[1];
    if (fence !== undefined) {
      const end = lines.indexOf(fence, at + 1);
      html += `<pre><code>${escapeHtml(lines.slice(at + 1, end).join('\n'))}</code></pre>`;
      at = end;
    } else if (line.startsWith('|')) {
      const rows = take(lines, at, (next) => next.startsWith('|'));
      html += table(rows);
      at += rows.length - 1;
    } else if (line.startsWith('- ')) {
      const rows = take(lines, at, (next) => next.startsWith('- '));
      html += `<ul>${rows.map((row) => `<li>${inline(row.slice(2))}</li>`).join('')}</ul>`;
      at += rows.length - 1;
    } else if (/^#{1,6} /.test(line)) {
      const level = line.indexOf(' ');
      html += `<h${level}>${inline(line.slice(level + 1))}</h${level}>`;
    } else if (/^<\/?(details|summary)>/.test(line)) html += line;
    else if (line !== '') html += `<p>${inline(line)}</p>`;
  }
  return html;
}

/**
 * @param {readonly string[]} lines
 * @param {number} from
 * @param {(line: string) => boolean} belongs
 */
function take(lines, from, belongs) {
  let end = from;
  while (end < lines.length && belongs(lines[end] ?? '')) end += 1;
  return lines.slice(from, end);
}

/** @param {readonly string[]} rows */
function table(rows) {
  const cells = rows.map((row) => row.replace(/^\| ?| ?\|$/g, '').split(/ ?(?<!\\)\| ?/));
  const sides = (cells[1] ?? []).map((mark) => (mark.endsWith('-:') ? 'right' : 'left'));
  /** @param {readonly string[]} row @param {string} tag */
  const line = (row, tag) =>
    `<tr>${row.map((cell, column) => `<${tag} align="${sides[column] ?? 'left'}">${inline(cell)}</${tag}>`).join('')}</tr>`;
  const body = cells.slice(2).map((row) => line(row, 'td'));
  return `<table><thead>${line(cells[0] ?? [], 'th')}</thead><tbody>${body.join('')}</tbody></table>`;
}

/** Stands around the number of a piece of code while the rest of the line is read: a private-use character. */
const HELD = '\u{e000}';

/** @param {string} text */
function inline(text) {
  /** @type {string[]} */
  const codes = [];
  const held = text.replace(
    /(`+)(.+?)\1(?!`)/g,
    (_, _fence, code) => `${HELD}${codes.push(escapeHtml(code)) - 1}${HELD}`,
  );
  return held
    .replace(/\\([!-/:-@[-`{-~])/g, (_, character) => `&#${character.charCodeAt(0)};`)
    .replace(/\[([^\]]*)\]\(([^)]*)\)/g, '<a href="$2">$1</a>')
    .replace(/\*\*(.+?)\*\*/g, '<b>$1</b>')
    .replace(/(^|[\s>])_(.+?)_(?=$|[\s<.])/g, '$1<i>$2</i>')
    .replace(new RegExp(`${HELD}(\\d+)${HELD}`, 'g'), (_, index) => `<code>${codes[Number(index)]}</code>`);
}

/** @param {string} text */
function escapeHtml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

const STYLE = `
:root { color-scheme: light dark; --fg: #1f2328; --soft: #59636e; --line: #d1d9e0; --bg: #fff; --bar: #f6f8fa; --code: #818b981f; --link: #0969da; }
@media (prefers-color-scheme: dark) { :root { --fg: #f0f6fc; --soft: #9198a1; --line: #3d444d; --bg: #0d1117; --bar: #151b23; --code: #656c7633; --link: #4493f8; } }
body { margin: 0; background: var(--bg); color: var(--fg); font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", Helvetica, Arial, sans-serif; }
.frame { display: flex; gap: 14px; padding: 18px; background: var(--bg); }
.avatar { flex: none; width: 38px; height: 38px; border-radius: 50%; background: linear-gradient(135deg, #5a7d8c, #17485b); }
.comment { flex: 1; min-width: 0; border: 1px solid var(--line); border-radius: 6px; }
.bar { background: var(--bar); border-bottom: 1px solid var(--line); border-radius: 6px 6px 0 0; padding: 8px 16px; color: var(--soft); }
.bar b { color: var(--fg); } .bot { border: 1px solid var(--line); border-radius: 99px; padding: 0 7px; font-size: 12px; margin: 0 4px; }
.body { padding: 16px; overflow-wrap: break-word; }
.body > :first-child { margin-top: 0; } .body > :last-child { margin-bottom: 0; }
h3 { font-size: 1.25em; margin: 24px 0 16px; line-height: 1.25; font-weight: 600; }
p, ul, table, pre, details { margin: 0 0 16px; } details > :not(summary):not(:last-child) { margin-top: 16px; } summary { cursor: pointer; }
table { border-collapse: collapse; display: block; width: max-content; max-width: 100%; overflow: auto; }
th, td { border: 1px solid var(--line); padding: 6px 13px; } th { font-weight: 600; } tbody tr:nth-child(2n) { background: var(--bar); }
code { font: 85% ui-monospace, SFMono-Regular, Menlo, "DejaVu Sans Mono", monospace; background: var(--code); border-radius: 6px; padding: .2em .4em; white-space: break-spaces; }
pre { background: var(--bar); border-radius: 6px; padding: 16px; overflow: auto; } pre code { background: none; padding: 0; white-space: pre; }
.pictogram { vertical-align: -.12em; } a { color: var(--link); } ul { padding-left: 2em; } sub { color: inherit; }
`;
