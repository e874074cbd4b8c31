import fc from 'fast-check';

/**
 * On a build machine the property tests draw the same cases every time, so that a change is judged by
 * what it changed; everywhere else they draw new ones. PROPERTY_SEED chooses others, or repeats them.
 */
const seed = process.env.PROPERTY_SEED ?? (process.env.CI === undefined ? undefined : '20300321');
if (seed !== undefined) fc.configureGlobal({ seed: Number(seed) });
