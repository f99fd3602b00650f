/** Keys and array indexes from the root to a value. */
export type TomlPath = readonly (string | number)[];

/** Where a value stands, in UTF-16 offsets, ends exclusive. */
export interface TomlPlace {
  /** Start of the key, or of the value in an array, or of a table's header. */
  readonly entryStart: number;
  readonly start: number;
  readonly end: number;
  /** Whether this is the place of a table around the value, because the value itself was not found. */
  readonly inherited?: true;
  /** Content of a string between its quotes and what it decodes to; null for other values. */
  readonly string: { readonly start: number; readonly end: number; readonly value: string } | null;
}

interface Node {
  place: TomlPlace;
  readonly children: Map<string | number, Node>;
}

/**
 * The places of all values of a TOML document. The scan expects a document that a TOML parser accepted: it
 * follows keys, tables, arrays and strings and does not judge them, and on a document that it misunderstands
 * it stops and knows fewer places.
 */
export class TomlPositions {
  readonly #root: Node;

  private constructor(root: Node) {
    this.#root = root;
  }

  static scan(text: string): TomlPositions {
    const root: Node = { place: { entryStart: 0, start: 0, end: 0, string: null }, children: new Map() };
    new Scanner(text, root).scan();
    return new TomlPositions(root);
  }

  /** The place of the value at `path`, else that of the nearest table around it; null when nothing around it has one. */
  find(path: TomlPath): TomlPlace | null {
    let node: Node | undefined = this.#root;
    let nearest: TomlPlace | null = null;
    for (const step of path) {
      node = node.children.get(step);
      if (node === undefined) return nearest === null ? null : { ...nearest, string: null, inherited: true };
      nearest = node.place;
    }
    return nearest;
  }
}

class Scanner {
  readonly #text: string;
  readonly #root: Node;
  #at = 0;

  constructor(text: string, root: Node) {
    this.#text = text;
    this.#root = root;
  }

  scan(): void {
    let table = this.#root;
    for (;;) {
      this.#skipVoid();
      if (this.#at >= this.#text.length) return;
      if (this.#text[this.#at] === '[') {
        const next = this.#header();
        if (next === null) return;
        table = next;
      } else if (!this.#entry(table)) return;
    }
  }

  #header(): Node | null {
    const start = this.#at;
    const array = this.#text[start + 1] === '[';
    this.#at += array ? 2 : 1;
    const keys = this.#key(']');
    if (keys === null) return null;
    this.#at += array ? 2 : 1;
    const place: TomlPlace = { entryStart: start, start, end: this.#at, string: null };
    let node = this.#root;
    keys.forEach((key, index) => {
      node = child(node, key, place);
      const last = index === keys.length - 1;
      if (last && array) node = child(node, arrayLength(node), place);
      else if (last) node.place = place;
      else node = lastElement(node);
    });
    return node;
  }

  #entry(table: Node): boolean {
    const start = this.#at;
    const keys = this.#key('=');
    if (keys === null) return false;
    this.#at += 1;
    this.#skipVoid();
    let node = table;
    const parents: Node[] = [];
    for (const key of keys) {
      node = child(node, key, { entryStart: start, start, end: start, string: null });
      parents.push(node);
    }
    const value = this.#value(node, start);
    if (value === null) return false;
    for (const parent of parents.slice(0, -1))
      if (parent.place.start === start) parent.place = { ...parent.place, end: this.#at };
    node.place = value;
    return true;
  }

  /** Reads a value, puts its parts under `node`, and leaves off behind it. */
  #value(node: Node, entryStart: number): TomlPlace | null {
    const start = this.#at;
    const first = this.#text[start];
    if (first === '"' || first === "'") {
      const string = this.#string();
      return string === null ? null : { entryStart, start, end: this.#at, string };
    }
    if (first === '[' || first === '{') {
      if (!this.#members(node, first === '[' ? ']' : '}')) return null;
    } else {
      this.#skipWord();
      // A date and its time may be apart by a space.
      const date = this.#at - start === 10 && this.#text[start + 4] === '-';
      if (date && /^ \d\d:/.test(this.#text.slice(this.#at, this.#at + 4))) {
        this.#at += 1;
        this.#skipWord();
      }
      if (this.#at === start) return null;
    }
    return { entryStart, start, end: this.#at, string: null };
  }

  #members(node: Node, close: string): boolean {
    this.#at += 1;
    for (let index = 0; ; index += 1) {
      this.#skipVoid();
      const character = this.#text[this.#at];
      if (character === undefined) return false;
      if (character === close) {
        this.#at += 1;
        return true;
      }
      if (close === '}') {
        if (!this.#entry(node)) return false;
      } else {
        const element = child(node, index, {
          entryStart: this.#at,
          start: this.#at,
          end: this.#at,
          string: null,
        });
        const place = this.#value(element, this.#at);
        if (place === null) return false;
        element.place = place;
      }
      this.#skipVoid();
      if (this.#text[this.#at] === ',') this.#at += 1;
    }
  }

  /** The parts of a dotted key up to `end`, which it does not pass. */
  #key(end: string): string[] | null {
    const parts: string[] = [];
    for (;;) {
      this.#skipBlanks();
      const character = this.#text[this.#at];
      if (character === '"' || character === "'") {
        const string = this.#string();
        if (string === null) return null;
        parts.push(string.value);
      } else {
        const start = this.#at;
        while (/[A-Za-z0-9_-]/.test(this.#text[this.#at] ?? '')) this.#at += 1;
        if (this.#at === start) return null;
        parts.push(this.#text.slice(start, this.#at));
      }
      this.#skipBlanks();
      if (this.#text[this.#at] === end) return parts;
      if (this.#text[this.#at] !== '.') return null;
      this.#at += 1;
    }
  }

  #string(): TomlPlace['string'] {
    const text = this.#text;
    const quote = text[this.#at] ?? '';
    const long = text.startsWith(quote.repeat(3), this.#at);
    const start = this.#at + (long ? 3 : 1);
    let at = start;
    for (; at < text.length; at += 1) {
      if (text[at] === '\\' && quote === '"') at += 1;
      else if (text[at] === quote && (!long || text.startsWith(quote.repeat(3), at))) break;
      else if (!long && text[at] === '\n') return null;
    }
    if (at >= text.length) return null;
    // Up to two quotes may stand before the three that close a long string.
    if (long) while (text[at + 3] === quote) at += 1;
    this.#at = at + (long ? 3 : 1);
    return { start, end: at, value: decodeTomlString(text.slice(start, at), quote, long) };
  }

  #skipWord(): void {
    while (this.#at < this.#text.length && !/[,\]}\s#]/.test(this.#text[this.#at] ?? '')) this.#at += 1;
  }

  #skipBlanks(): void {
    while (this.#text[this.#at] === ' ' || this.#text[this.#at] === '\t') this.#at += 1;
  }

  #skipVoid(): void {
    for (;;) {
      const character = this.#text[this.#at];
      if (character === ' ' || character === '\t' || character === '\n' || character === '\r') this.#at += 1;
      else if (character === '#') {
        const end = this.#text.indexOf('\n', this.#at);
        this.#at = end === -1 ? this.#text.length : end;
      } else return;
    }
  }
}

function child(node: Node, key: string | number, place: TomlPlace): Node {
  const existing = node.children.get(key);
  if (existing !== undefined) return existing;
  const created: Node = { place, children: new Map() };
  node.children.set(key, created);
  return created;
}

/** How many elements an array of tables has so far; its elements are its only children. */
function arrayLength(node: Node): number {
  return node.children.size;
}

/** A key in a header that names an array of tables means the last of them. */
function lastElement(node: Node): Node {
  return node.children.get(node.children.size - 1) ?? node;
}

const SHORT_ESCAPES: Readonly<Record<string, string>> = {
  b: '\b',
  t: '\t',
  n: '\n',
  f: '\f',
  r: '\r',
  e: '\x1b',
  '"': '"',
  '\\': '\\',
};

function decodeTomlString(content: string, quote: string, long: boolean): string {
  const text = long ? content.replace(/^\r?\n/, '') : content;
  if (quote === "'" || !text.includes('\\')) return text;
  return text.replace(
    /\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|([ \t]*\r?\n[ \t\r\n]*)|([\s\S]))/g,
    (whole, x?: string, u?: string, U?: string, lineEnd?: string, letter?: string) => {
      if (lineEnd !== undefined) return '';
      if (letter !== undefined) return SHORT_ESCAPES[letter] ?? whole;
      const code = Number.parseInt(x ?? u ?? U ?? '', 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
