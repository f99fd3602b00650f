/** A `${{ … }}` in a text: UTF-16 offsets of the whole, and what stands between the braces, trimmed. */
export interface ExpressionUse {
  readonly start: number;
  readonly end: number;
  readonly expression: string;
}

/**
 * The expressions in a text, in order. A `}}` inside a single-quoted string of an expression does not end it; an
 * expression that is not closed reaches to the end of the text.
 */
export function expressionsIn(text: string): readonly ExpressionUse[] {
  const uses: ExpressionUse[] = [];
  for (let start = text.indexOf('${{'); start !== -1; ) {
    const close = closeOf(text, start + 3);
    const end = close === -1 ? text.length : close + 2;
    uses.push({
      start,
      end,
      expression: text.slice(start + 3, close === -1 ? text.length : close).trim(),
    });
    start = text.indexOf('${{', end);
  }
  return uses;
}

function closeOf(text: string, from: number): number {
  let quoted = false;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === "'") quoted = !quoted;
    else if (!quoted && text[at] === '}' && text[at + 1] === '}') return at;
  }
  return -1;
}

export function holdsExpression(text: string): boolean {
  return text.includes('${{');
}

/** Values that expressions may read: `matrix.os`, `inputs.python`, `env.NAME`, by their whole name in lower case. */
export type KnownValues = ReadonlyMap<string, string>;

/**
 * The text with each expression that is a name of `known` replaced; null when one is something else. Literals
 * (`'text'`, numbers, booleans) are replaced too. Names are compared without case, as GitHub does.
 */
export function evaluateText(text: string, known: KnownValues): string | null {
  let result = '';
  let at = 0;
  for (const { start, end, expression } of expressionsIn(text)) {
    const value = evaluate(expression, known);
    if (value === null) return null;
    result += text.slice(at, start) + value;
    at = end;
  }
  return result + text.slice(at);
}

function evaluate(expression: string, known: KnownValues): string | null {
  const literal = /^'((?:[^']|'')*)'$/.exec(expression)?.[1];
  if (literal !== undefined) return literal.replaceAll("''", "'");
  if (/^(?:true|false|-?\d+(?:\.\d+)?)$/.test(expression)) return expression;
  return known.get(expression.replace(/\['([\w-]+)'\]/g, '.$1').toLowerCase()) ?? null;
}

/**
 * The text with every expression put as a shell variable of the same length that nobody sets, so that a shell reader
 * takes it for what it is, a part that only the run knows, and all offsets stay.
 */
export function maskExpressions(text: string): string {
  let result = '';
  let at = 0;
  for (const { start, end } of expressionsIn(text)) {
    const length = end - start;
    result += text.slice(at, start) + (length < 5 ? '_'.repeat(length) : `\${${'_'.repeat(length - 3)}}`);
    at = end;
  }
  return result + text.slice(at);
}

/** An expression as it is written in a workflow. */
export function writeExpression(expression: string): string {
  return `\${{ ${expression} }}`;
}
