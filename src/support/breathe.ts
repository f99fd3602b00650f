/** Lets what waits have its turn, signals among it, in the middle of long work. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
