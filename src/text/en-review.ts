import type { ReviewTexts } from "./sv-review.ts";

/** The words of review, in English. */
export const enReview = {
  review: {},
} satisfies ReviewTexts;
