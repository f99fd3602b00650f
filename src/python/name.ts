/** The form under which an index knows a distribution: lower case, runs of `-`, `_` and `.` become one `-` (PEP 503). */
export function normalizeName(name: string): string {
  return name.replace(/[-_.]+/g, '-').toLowerCase();
}

/** Whether the text is a distribution name: ASCII letters, digits, `.`, `-`, `_`, with a letter or digit at both ends (PEP 508). */
export function isValidName(text: string): boolean {
  return /^(?:[a-z0-9]|[a-z0-9][a-z0-9._-]*[a-z0-9])$/i.test(text);
}
