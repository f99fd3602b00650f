/** Longest pattern or path that is compared; longer ones match nothing. */
const MAXIMUM_LENGTH = 4096;

/** Most words that one word with braces becomes. */
const MAXIMUM_ALTERNATIVES = 256;

/**
 * Whether a shell pattern names a path: `*`, `?` and `[…]` within a segment, `**` for any number of segments.
 * As in the shell, a wildcard at the start of a segment doesn't take a dot, unless `dots` says so (find's tests).
 */
export function matchesPath(pattern: string, path: string, dots = false): boolean {
  if (pattern.length > MAXIMUM_LENGTH || path.length > MAXIMUM_LENGTH) return false;
  const wanted = pattern.split('/');
  const given = path.split('/');
  // reachable[j]: whether the pattern's segments so far can take the first j segments of the path.
  let reachable = given.map(() => false);
  reachable = [true, ...reachable];
  for (const segment of wanted) {
    const next = reachable.map(() => false);
    if (segment === '**') {
      let open = false;
      for (let index = 0; index < reachable.length; index += 1) {
        open ||= reachable[index] === true;
        next[index] = open;
      }
    } else
      for (let index = 0; index < given.length; index += 1)
        if (reachable[index] === true && matchesSegment(segment, given[index] ?? '', dots))
          next[index + 1] = true;
    reachable = next;
  }
  return reachable[given.length] === true;
}

/** One segment, in time proportional to the product of the lengths. */
function matchesSegment(pattern: string, text: string, dots: boolean): boolean {
  if (!dots && text.startsWith('.') && !pattern.startsWith('.')) return false;
  let inPattern = 0;
  let inText = 0;
  let star = -1;
  let resume = 0;
  while (inText < text.length) {
    if (pattern[inPattern] === '*') {
      star = inPattern;
      resume = inText;
      inPattern += 1;
      continue;
    }
    const step = inPattern < pattern.length ? matchesOne(pattern, inPattern, text[inText] ?? '') : 0;
    if (step > 0) {
      inPattern += step;
      inText += 1;
    } else if (star === -1) return false;
    else {
      inPattern = star + 1;
      resume += 1;
      inText = resume;
    }
  }
  while (pattern[inPattern] === '*') inPattern += 1;
  return inPattern === pattern.length;
}

/** How many characters of the pattern take the character; 0 when they don't. */
function matchesOne(pattern: string, at: number, character: string): number {
  const wanted = pattern[at];
  if (wanted === '?') return 1;
  if (wanted !== '[') return wanted === character ? 1 : 0;
  const close = pattern.indexOf(']', at + 2 + (/[!^]/.test(pattern[at + 1] ?? '') ? 1 : 0));
  if (close === -1) return character === '[' ? 1 : 0;
  let members = pattern.slice(at + 1, close);
  const negated = /^[!^]/.test(members);
  if (negated) members = members.slice(1);
  let found = false;
  for (let index = 0; index < members.length; index += 1) {
    const from = members[index] ?? '';
    if (members[index + 1] === '-' && index + 2 < members.length) {
      found ||= from <= character && character <= (members[index + 2] ?? '');
      index += 2;
    } else found ||= from === character;
  }
  return found !== negated ? close - at + 1 : 0;
}

/** The different words of `a{b,c}`, nested braces too; the word itself when nothing is to expand, or too much. */
export function expandBraces(word: string): readonly string[] {
  if (word.length > MAXIMUM_LENGTH) return [word];
  const done: string[] = [];
  const pending = [word];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const parts = firstBraces(next);
    if (parts === null) done.push(next);
    else
      for (const alternative of [...parts.alternatives].reverse())
        pending.push(parts.before + alternative + parts.after);
    if (done.length + pending.length > MAXIMUM_ALTERNATIVES) return [word];
  }
  return [...new Set(done)];
}

/** The first innermost braces with a comma in them. */
function firstBraces(
  word: string,
): { before: string; alternatives: readonly string[]; after: string } | null {
  const opened: number[] = [];
  for (let at = 0; at < word.length; at += 1) {
    if (word[at] === '{' && word[at - 1] !== '$') opened.push(at);
    if (word[at] !== '}') continue;
    const open = opened.pop();
    if (open === undefined) continue;
    const inner = word.slice(open + 1, at);
    if (inner.includes(','))
      return { before: word.slice(0, open), alternatives: inner.split(','), after: word.slice(at + 1) };
  }
  return null;
}
