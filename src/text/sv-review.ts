/** The words of review, in Swedish. */
export const svReview = {
  review: {},
};

export type ReviewTexts = typeof svReview;
