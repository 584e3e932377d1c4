import type { QueueTexts } from "./sv-queue.ts";

/** The words of what reviewers and administrators see and do, in English. */
export const enQueue: QueueTexts = {
  kicker: (year) => `Review · proposals for ${year}`,
  headline: (waiting) =>
    waiting === 0
      ? "Nothing waits for review"
      : `${waiting} ${waiting === 1 ? "proposal waits" : "proposals wait"} for review`,
  decides: "You can mark proposals as decided or rejected. It is the reviewers who support and oppose.",
  answered: (count) => (count === 1 ? "1 has been answered." : `${count} have been answered.`),
  until: (countdown) => `${countdown}. The departments release their proposals before then.`,
  nothingYet: "Nothing has been released yet.",
  group: (types, committee) => `${types} · ${committee}`,
  groupAnswered: (group) => `Answered: ${group}`,
  show: "To the review",
  more: "Show more",
  refresh: "Look again",
  notReviewer: {
    headline: "This is for reviewers",
    text: "Only reviewers and administrators see what waits for review. You see your own proposals with “my proposals”. Are you meant to review? Ask an administrator to add you.",
  },
};
