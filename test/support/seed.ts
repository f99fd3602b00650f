import fc from 'fast-check';

/**
 * Every run looks at the same cases, so that a failure is the change's own doing. `npm run accuracy` takes a new seed,
 * and prints it: PLIMSOLL_SEED repeats it.
 */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.PLIMSOLL_SEED ?? 1876) });
