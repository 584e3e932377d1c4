/** The words of the weekly digest, in Swedish. */
export const svDigest = {
  digest: {},
};

export type DigestTexts = typeof svDigest;
