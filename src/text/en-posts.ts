import { enPlaces } from "./en-places.ts";
import { enPostKinds } from "./en-post-kinds.ts";
import type { PostsTexts } from "./sv-posts.ts";

/** The words of what has been posted, for administrators, and the notices to them, in English. */
export const enPosts: PostsTexts = {
  posts: {
    kicker: "Posts",
    headline: {
      none: "Nothing has been posted yet",
      allWell: "Everything went as it should",
      skipped: "Weekly digests were skipped",
      skippedNudges: "Reminders of reports were skipped",
      waiting: (count) => (count === 1 ? "1 post is waiting" : `${count} posts are waiting`),
      failed: (count) => (count === 1 ? "1 post did not arrive" : `${count} posts did not arrive`),
      unknown: (count) =>
        count === 1 ? "1 post may not have arrived" : `${count} posts may not have arrived`,
    },
    noneText:
      "You will see the weekly digests here once they have begun. They are switched on in each channel with “settings”.",
    latest: "Latest posts",
    ...enPostKinds,
    counts: {
      sent: (count) => `${count} sent`,
      failed: (count) => `${count} did not arrive`,
      unknown: (count) => `${count} unclear`,
      waiting: (count) => `${count} waiting`,
      skipped: (count) => `${count} skipped`,
    },
    noReceivers: "No recipients",
    skippedNudges: (days) =>
      `The reminders of reports of ${days} were skipped, because I had been away for too long.`,
    skippedOne: (day) => `The weekly digest of ${day} was skipped, because I had been away for too long.`,
    skippedDays: (count, days) =>
      `${count} weekly digests were skipped, ${days}, because I had been away for too long.`,
    state: {
      sent: (time) => `sent ${time}`,
      failed: (time) => `did not arrive, ${time}`,
      unknown: (time) => `unclear since ${time}`,
      waiting: (time) => `waiting since ${time}`,
      skipped: (time) => `skipped ${time}`,
    },
    why: {
      failed: {
        blocked: "Teams does not let me in.",
        gone: "Teams cannot find the channel or chat.",
        "too-large": "The post was too large for Teams.",
        refused: "Teams did not take the post.",
        throttled: "Teams had too much to do.",
        unreachable: "I could not reach Teams.",
        "not-rendered": "I could not make the post.",
        poisoned: "I tried several times without success.",
      },
      unknown: {
        "not-recorded": "I was interrupted, so the post may have arrived.",
        "server-error": "Teams answered with an error, but the post may have arrived.",
        "no-answer": "Teams did not answer, but the post may have arrived.",
      },
      skipped: {
        "too-late": "It would have come more than a day late.",
        removed: "I was not allowed to post there at that time.",
        "switched-off": "The weekly digest is switched off there.",
        quiet: "The week was quiet, and then they want no digest.",
        "subject-gone": "What it was about was no longer there.",
        cancelled: "An administrator stopped it.",
      },
      waiting: "I will send as soon as I can. You need not do anything.",
    },
    advice: {
      failed: {
        blocked: "Ask somebody there to write to me, or add me again. Then send again.",
        gone: "If it has been removed, you need not do anything.",
        "too-large": "Ask somebody there to choose fewer weeks in the settings. Then send again.",
        refused: "Send again. If that does not help, tell whoever runs Styrkedjan.",
        throttled: "Send again.",
        unreachable: "Send again.",
        "not-rendered": "Send again. If that does not help, tell whoever runs Styrkedjan.",
        poisoned: "Send again. If that does not help, tell whoever runs Styrkedjan.",
      },
      unknown: "Look there before you send again.",
      followed: "There is a newer digest, so you need not send this one again.",
    },
    more: (count) => `and ${count} more`,
    reminders: {
      failed: (count) =>
        count === 1
          ? "1 personal reminder did not arrive. I do not show whose it is."
          : `${count} personal reminders did not arrive. I do not show whose they are.`,
      unknown: (count) =>
        count === 1
          ? "1 personal reminder may have arrived. I do not show whose it is. If you send it again, it may come twice."
          : `${count} personal reminders may have arrived. I do not show whose they are. If you send them again, they may come twice.`,
      over: (count) =>
        count === 1
          ? "1 personal reminder may not have arrived and cannot be sent again: it has been removed, or what it was about is over."
          : `${count} personal reminders may not have arrived and cannot be sent again: they have been removed, or what they were about is over.`,
    },
    news: {
      failed: (count) =>
        count === 1
          ? "1 personal message about a proposal did not arrive. I do not show whom it was for."
          : `${count} personal messages about proposals did not arrive. I do not show whom they were for.`,
      unknown: (count) =>
        count === 1
          ? "1 personal message about a proposal may have arrived. I do not show whom it was for. If you send it again, it may come twice."
          : `${count} personal messages about proposals may have arrived. I do not show whom they were for. If you send them again, they may come twice.`,
    },
    nudges: {
      failed: (count) =>
        count === 1
          ? "1 personal message about reports did not arrive. I do not show whom it was for."
          : `${count} personal messages about reports did not arrive. I do not show whom they were for.`,
      unknown: (count) =>
        count === 1
          ? "1 personal message about reports may have arrived. I do not show whom it was for. If you send it again, it may come twice."
          : `${count} personal messages about reports may have arrived. I do not show whom they were for. If you send them again, they may come twice.`,
    },
    show: "Show",
    showReceivers: (what) => `Show recipients: ${what}`,
    receivers: {
      page: (from, to, total) =>
        `You see ${from}–${to} of ${total}. Looking for somebody? Type “posts” and the name.`,
      personal:
        "It went to each of them personally, so I do not show who they are. Type “reports” to see what is missing and whom I cannot reach.",
      none: "There is no longer anybody to show. Type “posts” to see the latest.",
    },
    places: {
      headline: (count) => `${count} channels and chats`,
      more: (count) => `and ${count} more. Type more of the name.`,
      none: "Nothing has been posted there in the last five weeks.",
      blocked: (day) =>
        `Teams has not let me in there since ${day}. Ask somebody there to write to me, or add me again.`,
      removed: (day) => `I have been removed from there since ${day}. Ask somebody to add me again.`,
      off: "The weekly digest is not switched on. Switch it on there with “settings”.",
      next: (time) => `The next weekly digest comes ${time}.`,
    },
    askCalendar: "Ask the calendar instead",
    choose: "Choose what to send again",
    choice: (where, what) => `${where}: ${what}`,
    choiceUnknown: (where, what) => `${where}: ${what} (may have arrived)`,
    choiceAll: (count) => `All ${count} that did not arrive`,
    choices: {
      reminder: {
        failed: (count) => (count === 1 ? "1 personal reminder" : `${count} personal reminders`),
        unknown: (count) =>
          count === 1
            ? "1 personal reminder (may have arrived)"
            : `${count} personal reminders (may have arrived)`,
      },
      news: {
        failed: (count) => (count === 1 ? "1 message about a proposal" : `${count} messages about proposals`),
        unknown: (count) =>
          count === 1
            ? "1 message about a proposal (may have arrived)"
            : `${count} messages about proposals (may have arrived)`,
      },
      nudge: {
        failed: (count) =>
          count === 1 ? "1 personal message about reports" : `${count} personal messages about reports`,
        unknown: (count) =>
          count === 1
            ? "1 personal message about reports (may have arrived)"
            : `${count} personal messages about reports (may have arrived)`,
      },
    },
    chooseOne: "Choose at least one post.",
    resend: "Send again",
    cancel: "Stop what is waiting",
    cancelOf: (what) => `Stop ${what}`,
    resent: {
      onTheirWay: (count) =>
        count === 1 ? "Done. 1 post is on its way." : `Done. ${count} posts are on their way.`,
      maybeTwice: (count) =>
        count === 1
          ? "1 post may have arrived last time. If so, it comes twice."
          : `${count} posts may have arrived last time. If so, they come twice.`,
      changed: (count) =>
        count === 1
          ? "1 post I do not send again: it has already been sent, is waiting or is gone."
          : `${count} posts I do not send again: they have already been sent, are waiting or are gone.`,
      blocked: (count) =>
        count === 1
          ? "In 1 place I may not post. Ask somebody there to write to me or add me again, and then you can send again."
          : `In ${count} places I may not post. Ask somebody there to write to me or add me again, and then you can send again.`,
      blockedReminders: (count) =>
        count === 1
          ? "1 reminder I cannot send: the person needs to write to me or add me again."
          : `${count} reminders I cannot send: the people need to write to me or add me again.`,
      blockedNews: (count) =>
        count === 1
          ? "I cannot send 1 message about a proposal: the person needs to write to me or add me again."
          : `I cannot send ${count} messages about proposals: the persons need to write to me or add me again.`,
      blockedNudges: (count) =>
        count === 1
          ? "I cannot send 1 message about reports: the person needs to write to me or add me again."
          : `I cannot send ${count} messages about reports: the persons need to write to me or add me again.`,
      look: "Type “posts” to see how it went.",
    },
    cancelled: (count) => (count === 1 ? "Done. 1 post is stopped." : `Done. ${count} posts are stopped.`),
    nothingWaits: "Nothing is waiting any longer. Type “posts” to see how it went.",
    inPersonalChat: "I show posts in our own chat. Open it and type “posts” there.",
    notAllowed:
      "Only administrators can see what I have posted. Looking for mailings in the calendar? Type “which mailings are there?”.",
  },
  ...enPlaces,
};
