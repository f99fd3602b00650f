/** Whether a distribution of a closure needs another one, directly or through others; every distribution leads to itself. */
export function leadsTo(
  closure: ReadonlyMap<string, { readonly dependencies: readonly string[] }>,
  from: string,
  to: string,
): boolean {
  const seen = new Set<string>();
  const waiting = [from];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (name === to) return true;
    if (seen.has(name)) continue;
    seen.add(name);
    waiting.push(...(closure.get(name)?.dependencies ?? []));
  }
  return false;
}
