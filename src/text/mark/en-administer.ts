import type { AdministerTexts } from "./sv-administer.ts";

/** The words of what administrators do with a report, in English. */
export const enAdminister: AdministerTexts = {
  button: "Administer",
  locked: (who, when) => `Locked by ${who} ${when}.`,
  unlocked: (who, when, reason) => `Unlocked by ${who} ${when}. Reason: ${reason}`,
  text: "Here you can mark for others and lock the report. Everybody sees who did what.",
  lockedText: "Nobody can change anything in the report while it is locked.",
  left: (names) => `Left: ${names}`,
  more: (count) => `${count} more`,
  many: {
    text: "Choose which and write why. Your name and the reason are kept.",
    label: "Which",
    chosen: "Those that I have chosen",
    all: (count) => (count === 1 ? "The one that is left" : `All ${count} that are left`),
    none: "Nothing is left to mark",
    reason: "Reason",
    reasonExample: "For example: reported at the management meeting",
    next: "Show more",
  },
  behalf: {
    text: "For those who are not in Teams, such as a politician. Your name is kept as the one who recorded it.",
    place: "For which",
    name: "Who has done it",
    nameExample: "First and last name",
    ground: "On what ground",
    groundExample: "For example: decision of the committee 12 December, § 143",
  },
  lock: "Lock the report",
  unlock: {
    headline: (report) => `Unlock ${report}`,
    button: "Unlock",
    reason: "Reason",
    reasonExample: "For example: a figure needs to be corrected",
  },
  done: {
    locked: (report) => `${report} is locked`,
    unlocked: (report) => `${report} is unlocked`,
    alreadyLocked: (who, when) => `${who} locked it already ${when}.`,
    notLocked: "The report was not locked.",
  },
  wrong: {
    lead: "Nothing is saved yet. Change what is pointed out and try again.",
    reason: "Write why.",
    unlockReason: "Write why it is unlocked.",
    ground: "Write what it is based on.",
    name: "Write who has done it.",
    place: "Choose one.",
    noneChosen: "Choose at least one.",
    tooMany: "That is too many at once. Choose fewer.",
    tooLong: (most) => `Write at most ${most} characters.`,
  },
  notAllowed: {
    headline: "Only an administrator can do that",
    text: "Ask an administrator, for example the budget controller. Nothing is changed.",
  },
  back: "To the report",
};
