/** A start tag with its attributes; names in lower case, values as written, entities still in them. */
export interface HtmlTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const ATTRIBUTE_LIMIT = 64;
/** Elements whose content is no markup. */
const RAW = new Set(['script', 'style', 'title', 'textarea']);

/** The start tags of a page in order, by the parts of the HTML syntax that index pages use; one pass, never throws. */
export function* scanTags(text: string): Generator<HtmlTag> {
  let at = text.indexOf('<');
  while (at !== -1) {
    if (text.startsWith('<!--', at)) {
      const end = text.indexOf('-->', at + 4);
      if (end === -1) return;
      at = text.indexOf('<', end + 3);
      continue;
    }
    if (!isLetter(text.charCodeAt(at + 1))) {
      at = text.indexOf('<', at + 1);
      continue;
    }
    const { tag, end } = readTag(text, at + 1);
    if (tag === null) return;
    yield tag;
    if (RAW.has(tag.name)) {
      const close = closingOf(text, tag.name, end);
      if (close === -1) return;
      at = text.indexOf('<', close);
      if (at === close) at = text.indexOf('<', close + 1);
    } else at = text.indexOf('<', end);
  }
}

function readTag(text: string, start: number): { tag: HtmlTag | null; end: number } {
  let at = start;
  while (at < text.length && !isSpace(text.charCodeAt(at)) && text[at] !== '>' && text[at] !== '/') at += 1;
  const name = text.slice(start, Math.min(at, start + 32)).toLowerCase();
  const attributes = new Map<string, string>();
  for (;;) {
    while (at < text.length && (isSpace(text.charCodeAt(at)) || text[at] === '/')) at += 1;
    if (at >= text.length) return { tag: null, end: at };
    if (text[at] === '>') return { tag: { name, attributes }, end: at + 1 };
    const nameStart = at;
    at += 1;
    while (at < text.length && !isSpace(text.charCodeAt(at)) && !isNameEnd(text.charCodeAt(at))) at += 1;
    const attribute = text.slice(nameStart, at).toLowerCase();
    let next = at;
    while (next < text.length && isSpace(text.charCodeAt(next))) next += 1;
    let value = '';
    if (text[next] === '=') {
      at = next + 1;
      while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
      const quote = text[at];
      if (quote === '"' || quote === "'") {
        const end = text.indexOf(quote, at + 1);
        if (end === -1) return { tag: null, end: text.length };
        value = text.slice(at + 1, end);
        at = end + 1;
      } else {
        const valueStart = at;
        while (at < text.length && !isSpace(text.charCodeAt(at)) && text[at] !== '>') at += 1;
        value = text.slice(valueStart, at);
      }
    }
    if (attributes.size < ATTRIBUTE_LIMIT && !attributes.has(attribute)) attributes.set(attribute, value);
  }
}

function closingOf(text: string, name: string, from: number): number {
  for (let at = text.indexOf('</', from); at !== -1; at = text.indexOf('</', at + 2))
    if (text.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at;
  return -1;
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** The text with the character references decoded that index pages use: numbers, and the few names of XML. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,4}));/g,
    (whole, decimal, hexadecimal, name) => {
      if (name !== undefined) return NAMED[String(name)] ?? whole;
      const code = decimal === undefined ? Number.parseInt(String(hexadecimal), 16) : Number(decimal);
      return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? whole : String.fromCodePoint(code);
    },
  );
}

/** Tab, line feed, form feed, carriage return and space: what HTML takes for white space. */
function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9 || code === 12;
}

/** `=`, `>` and `/` end the name of an attribute. */
function isNameEnd(code: number): boolean {
  return code === 61 || code === 62 || code === 47;
}

function isLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}
