/**
 * Whether a UTF-16 code unit is white space as Go's `unicode.IsSpace` has it, by which BuildKit trims and
 * splits. It differs from JavaScript's own notion: U+0085 is a space, U+FEFF is not.
 */
export function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0x1680) return code === 0x85 || code === 0xa0;
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/**
 * The same for a file that is not UTF-8: Go reads its bytes above 0x7f as invalid characters, which are no
 * spaces, even where Latin-1 has one.
 */
export function isAsciiSpace(code: number): boolean {
  return code < 0x80 && isSpace(code);
}

/** Whether a code unit separates words where BuildKit splits by its expression `[\t\v\f\r ]+`. */
export function isSeparator(code: number): boolean {
  return code === 0x20 || code === 0x09 || (code >= 0x0b && code <= 0x0d);
}

/**
 * Where BuildKit goes through text byte by byte it takes the bytes 0x85 and 0xa0 for spaces, also in the middle of
 * a character such as `à`. Whether a character is torn apart like that.
 */
export function isTornBySpaceByte(character: string): boolean {
  if (character.charCodeAt(0) < 0x80) return false;
  return Buffer.from(character, 'utf-8').some((byte) => byte === 0x85 || byte === 0xa0);
}
