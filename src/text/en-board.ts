import type { BoardTexts } from "./sv-board.ts";

/** The words of the part board of reports, in English. */
export const enBoard = {
  board: {
    act: {
      mark: {
        headline: (done, total) => `${done} of ${total} done`,
        missing: (count) => (count === 1 ? "Not done yet" : `Not done yet (${count})`),
        done: (count) => (count === 1 ? "Done" : `Done (${count})`),
        press: "Mark as done",
        all: "Everybody is done. Thank you.",
      },
      approve: {
        headline: (done, total) => `${done} of ${total} approved`,
        missing: (count) => (count === 1 ? "Not approved yet" : `Not approved yet (${count})`),
        done: (count) => (count === 1 ? "Approved" : `Approved (${count})`),
        press: "Approve",
        all: "All are approved. Thank you.",
      },
    },
    stoppdatum: (day) => `Stoppdatum ${day}`,
    left: (days) => (days === 0 ? "Today is the last day" : days === 1 ? "1 day left" : `${days} days left`),
    passed: (ago) => `The stoppdatum passed ${ago}`,
    longPassed: "The stoppdatum has passed",
    locked: "The report is locked. Ask an administrator to unlock it if something is to change.",
    notInCalendar: "The event is no longer in the calendar. The day that was known holds.",
    none: "Nobody is part of the report yet. An administrator changes that by writing “reports” to me.",
    now: (time) => `This is how it stood ${time}. The board in the channel follows when something changes.`,
    nowAlone: (time) => `This is how it stood ${time}.`,
    row: {
      responsible: (names) => `Responsible: ${names}`,
      nobody: "Nobody is responsible yet",
      gone: "No longer in the organisation",
      more: "and others",
      left: (sections) => `Left: ${sections}`,
      done: (who, when) => `${who}, ${when}`,
      late: (who, when) => `Late: ${who}, ${when}`,
      behalf: (name, by) => `${name} (noted by ${by})`,
      comment: (words) => `“${words}”`,
    },
    more: (count) => `and ${count} more`,
    page: (from, to, total) => `${from}–${to} of ${total}`,
    button: {
      mine: "Undo or comment",
      all: "Show all",
      more: "Show more",
      administer: "Administer",
    },
    which: {
      headline: "Which report do you mean?",
      noneCalled: (name) => `I find no report called “${name}”`,
      text: "Choose one of these.",
      more: (count) =>
        `There ${count === 1 ? "is 1 more" : `are ${count} more`}. Write which, such as “board of omvärldsanalys”.`,
    },
    empty: {
      headline: "There are no reports to show",
      text: "An administrator makes them by writing “reports” to me.",
    },
    gone: {
      headline: "The report is no longer there",
      text: "It has been removed or has ended. Write “board”, and I will show those that are there.",
    },
    ask: "board",
    askAgain: "Show other boards",
    personal: {
      noPerson: "I cannot see who you are. Write to me in Teams.",
      inOurChat: "The board is in our own chat.",
      noChat:
        "I show the whole board in our own chat, and you have not opened it yet. Search for Styrkedjan in Teams, choose Add, and write “board” to me there.",
      chatFailed:
        "I could not reach you in our own chat. Search for Styrkedjan in Teams, open the chat, and write “board” there.",
      chatUnsure:
        "I do not know whether my answer arrived in our own chat. If it is not there, write “board” to me in it.",
    },
  },
} satisfies BoardTexts;
