import type { ReviewTexts } from "./sv-review.ts";

/** The words of what the department's leaders, the reviewers and the administrators do with proposals, in English. */
export const enReview: ReviewTexts = {
  review: {
    action: {
      release: "Release",
      sendBack: "Send back",
      comment: "Comment",
      support: "Support",
      oppose: "Oppose",
      return: "Return for completion",
      decide: "Decided",
      reject: "Rejected",
      reopen: "Open again",
    },
    comment: {
      label: "Your comment",
      placeholder: "Needed when you oppose or send back",
    },
  },
};
