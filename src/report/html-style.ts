/** The page's style sheet. Light and dark follow the reader's system; nothing is loaded from anywhere. */
export const PAGE_STYLE = `
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
