import { enDepartment } from "./review/en-department.ts";
import { enNews } from "./review/en-news.ts";
import { enQueue } from "./review/en-queue.ts";
import type { ReviewTexts } from "./sv-review.ts";

const ONLY_LEADERS = "Only the head of the department and the deputy can do that. Nothing is changed.";
const ONLY_REVIEWERS = "Only those who review for the committee can do that. Nothing is changed.";
const ONLY_ADMINISTRATORS = "Only an administrator can do that. Nothing is changed.";

/** The words of what the department's leaders, the reviewers and the administrators do with proposals, in English. */
export const enReview: ReviewTexts = {
  review: {
    department: enDepartment,
    queue: enQueue,
    news: enNews,
    action: {
      release: "Release",
      sendBack: "Send back",
      comment: "Comment",
      support: "Support",
      oppose: "Oppose",
      return: "Return for completion",
      decide: "Mark as decided",
      reject: "Mark as rejected",
      reopen: "Open again",
    },
    comment: {
      label: "Your comment",
      placeholder: "Needed when you oppose or send back",
    },
    done: {
      release: "Done. The proposal is released.",
      sendBack: "Done. The proposal is back with its author.",
      comment: "Done. Your comment is saved.",
      support: "Done. You have supported the proposal.",
      oppose: "Done. You have opposed the proposal.",
      return: "Done. The proposal is returned for completion.",
      decide: "Done. The proposal is marked as decided.",
      reject: "Done. The proposal is marked as rejected.",
      reopen: "Done. The proposal is open again.",
    },
    told: (name) => `I am telling ${name}.`,
    refused: {
      wrongState: (state) => `That cannot be done, because it is now “${state}”. Nothing is changed.`,
      notYours: {
        release: ONLY_LEADERS,
        sendBack: ONLY_LEADERS,
        comment: "You can read the proposal, but not comment on it. Nothing is changed.",
        support: ONLY_REVIEWERS,
        oppose: ONLY_REVIEWERS,
        return: ONLY_REVIEWERS,
        decide: ONLY_ADMINISTRATORS,
        reject: ONLY_ADMINISTRATORS,
        reopen: ONLY_ADMINISTRATORS,
      },
      changed:
        "The proposal has changed since you got the card, so nothing is done. Choose again if you still want to.",
      changedBy: (what) => `${what} Therefore nothing is done. Choose again if you still want to.`,
      needsComment: {
        sendBack: "Write what needs to be completed and press again.",
        comment: "Write a comment and press again.",
        oppose: "Write why you oppose it and press again.",
        return: "Write what needs to be completed and press again.",
      },
      nothingDone: "Nothing is done yet.",
      longComment: (most) => `The comment is too long. Write at most ${most} characters.`,
      tooLate: (day) =>
        `The stoppdatum was ${day}, so the proposal cannot be released. Ask an administrator for more time.`,
      noRound: {
        headline: "No budget round is open",
        text: "An administrator, often the budget controller, first needs to confirm the stoppdatum for proposals. Ask one of them to write “budget round” to me.",
      },
      gone: {
        headline: "I cannot find the proposal",
        text: "It no longer exists, or you may not read it. Nothing is changed.",
      },
      conflict: "Others changed the proposal at the same time, so nothing is done. Try again.",
    },
  },
};
