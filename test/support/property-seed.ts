import fc from "fast-check";

/**
 * In CI every run draws the same examples, so a change is never held up by what chance found elsewhere. On a
 * developer's machine each run looks somewhere new, and prints the seed of what it finds.
 */
if (process.env["CI"] !== undefined) fc.configureGlobal({ seed: 20_230_317 });
