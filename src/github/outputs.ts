/** Sets the outputs of a step, whose names are in kebab-case, through @actions/core. */
export async function setOutputs(
  outputs: Readonly<Record<string, string | number | boolean>>,
): Promise<void> {
  const { setOutput } = await import('@actions/core');
  for (const [name, value] of Object.entries(outputs)) setOutput(name, String(value));
}

/** Makes the runner replace a secret in everything that is logged from now on. */
export async function maskSecret(secret: string): Promise<void> {
  if (secret === '') return;
  const { setSecret } = await import('@actions/core');
  setSecret(secret);
}
