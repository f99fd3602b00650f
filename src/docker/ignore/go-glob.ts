/** What a piece of a pattern between stars does to a text: what it leaves over, null when it does not match. */
type Leftover = readonly string[] | null;

class GlobError extends Error {
  override readonly name = 'GlobError';
}

/**
 * Whether moby/patternmatcher refuses a pattern. It asks Go's `filepath.Match(pattern, ".")` for an error, which
 * looks at a malformed bracket or escape only as far as the pattern gets in matching a single dot; so the
 * matching has to be followed.
 */
export function isRefusedGlob(pattern: string): boolean {
  try {
    matchDot(Array.from(pattern));
    return false;
  } catch (thrown) {
    if (thrown instanceof GlobError) return true;
    throw thrown;
  }
}

function matchDot(whole: readonly string[]): void {
  let pattern = whole;
  let text: readonly string[] = ['.'];
  while (pattern.length > 0) {
    const { star, piece, rest } = nextPiece(pattern);
    pattern = rest;
    if (star && piece.length === 0) return;
    const isDone = (left: Leftover): boolean => left !== null && (left.length === 0 || pattern.length > 0);
    let left = matchPiece(piece, text);
    for (let skip = 1; star && !isDone(left) && skip <= text.length; skip += 1) {
      left = matchPiece(piece, text.slice(skip));
    }
    if (left === null || !isDone(left)) return;
    text = left;
  }
}

function nextPiece(pattern: readonly string[]): {
  star: boolean;
  piece: readonly string[];
  rest: readonly string[];
} {
  let start = 0;
  while (pattern[start] === '*') start += 1;
  let inBracket = false;
  let at = start;
  for (; at < pattern.length; at += 1) {
    const character = pattern[at];
    if (character === '\\') at += 1;
    else if (character === '[') inBracket = true;
    else if (character === ']') inBracket = false;
    else if (character === '*' && !inBracket) break;
  }
  return { star: start > 0, piece: pattern.slice(start, at), rest: pattern.slice(at) };
}

/** @throws GlobError for a malformed bracket or escape anywhere in the piece, matching or not. */
function matchPiece(piece: readonly string[], text: readonly string[]): Leftover {
  let failed = false;
  let read = 0;
  for (let at = 0; at < piece.length; ) {
    failed ||= read >= text.length;
    const character = text[read] ?? '';
    if (piece[at] === '[') {
      const bracket = readBracket(piece, at + 1, failed ? '\0' : character);
      if (!bracket.matches) failed = true;
      at = bracket.end;
    } else {
      const isAny = piece[at] === '?';
      if (piece[at] === '\\') at += 1;
      const wanted = piece[at];
      if (wanted === undefined) throw new GlobError('an escape ends the pattern');
      if (isAny ? character === '/' : character !== wanted) failed = true;
      at += 1;
    }
    if (!failed) read += 1;
  }
  return failed ? null : text.slice(read);
}

function readBracket(
  piece: readonly string[],
  start: number,
  character: string,
): { matches: boolean; end: number } {
  const negated = piece[start] === '^';
  const code = character.codePointAt(0) ?? 0;
  let matches = false;
  let at = negated ? start + 1 : start;
  for (let first = true; first || piece[at] !== ']'; first = false) {
    const low = readBracketCharacter(piece, at);
    let high = low;
    if (piece[low.end] === '-') high = readBracketCharacter(piece, low.end + 1);
    if (low.code <= code && code <= high.code) matches = true;
    at = high.end;
  }
  return { matches: matches !== negated, end: at + 1 };
}

function readBracketCharacter(piece: readonly string[], start: number): { code: number; end: number } {
  const at = piece[start] === '\\' ? start + 1 : start;
  const character = piece[at];
  const isEscaped = at > start;
  if (character === undefined || (!isEscaped && (character === '-' || character === ']')))
    throw new GlobError('a bracket is empty or has half a range');
  if (at + 1 >= piece.length) throw new GlobError('a bracket is not closed');
  return { code: character.codePointAt(0) ?? 0, end: at + 1 };
}
