import type { PostKindTexts } from "./sv-post-kinds.ts";

/** What each kind of post is called, in English. */
export const enPostKinds: PostKindTexts = {
  kind: {
    digest: "Weekly digest",
    notice: "Notice to administrators",
    reminder: "Reminder",
    proposal: "News of a proposal",
    summary: "Summary of proposals",
    offer: "Question whether to publish the summary",
    board: "Board of a report",
    nudge: "Reminder of reports",
    escalation: "Notice that a report is missing",
    claim: "Question about who is responsible",
    followUp: "The month's follow-up",
    comment: "Question about a comment on the follow-up",
  },
  shortKind: {
    digest: "digest",
    notice: "notice",
    reminder: "reminder",
    proposal: "news of a proposal",
    summary: "summary",
    offer: "question about publishing",
    board: "board",
    nudge: "reminder of reports",
    escalation: "notice of a missing report",
    claim: "question about responsibility",
    followUp: "follow-up",
    comment: "question about a comment",
  },
};
