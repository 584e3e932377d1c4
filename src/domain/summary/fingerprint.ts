import type { Summary } from "./summary.ts";

/** Primes and offsets of FNV-1a, 32 bits; two of them together so that two summaries do not meet by chance. */
const PRIME = 0x01000193;
const OFFSETS = [0x811c9dc5, 0x1b873593] as const;

/**
 * A few characters that are others when anything is different in what would be published: so that nobody publishes what they
 * have not seen. Not a secret and no protection against anybody.
 */
export function fingerprintOf({
  rows,
  gone,
  internalRate,
}: Pick<Summary, "rows" | "gone" | "internalRate">): string {
  const text = JSON.stringify([rows, gone, internalRate]);
  return OFFSETS.map((offset) => hash(text, offset).toString(36)).join("-");
}

function hash(text: string, offset: number): number {
  let value = offset;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), PRIME);
  return value >>> 0;
}
