/**
 * For each distribution the one that alone keeps it: its immediate dominator, null where only the requirements
 * themselves do. `retains` holds, as in a weighed closure, the names that go when the distribution goes, itself
 * included. Those sets are nested or apart, so that the smallest other set with a name in it is the answer.
 */
export function retainersOf(
  distributions: readonly { readonly name: string; readonly retains: readonly string[] }[],
): ReadonlyMap<string, string | null> {
  const retainers = new Map<string, string | null>(distributions.map(({ name }) => [name, null]));
  const widestFirst = [...distributions].sort((a, b) => b.retains.length - a.retains.length);
  for (const { name, retains } of widestFirst)
    for (const retained of retains) if (retained !== name) retainers.set(retained, name);
  return retainers;
}
