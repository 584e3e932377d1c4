import type { DigestTexts } from "./sv-digest.ts";

/** The words of the weekly digest, in English. */
export const enDigest: DigestTexts = {
  digest: {},
};
