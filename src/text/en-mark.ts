import { enAbout } from "./mark/en-about.ts";
import { enAct } from "./mark/en-act.ts";
import { enAdminister } from "./mark/en-administer.ts";
import type { MarkTexts } from "./sv-mark.ts";

/** The words of klarmarkering, in English. What depends on the act stands in `act`. */
export const enMark: MarkTexts = {
  mark: {
    act: enAct,
    about: enAbout,
    administer: enAdminister,
    said: (report, when) => `${report}, ${when}.`,
    comment: {
      label: "Add a comment (shown on the board)",
      change: "Your comment (shown on the board)",
      example: "For example what is left",
      save: "Save the comment",
      saved: "The comment is saved.",
      removed: "The comment is removed.",
      said: (text) => `Comment: ${text}`,
      tooLong: (most) => `The comment is too long. Write at most ${most} characters.`,
    },
    undo: "Undo",
    undoOf: (place) => `Undo for ${place}`,
    mine: "What is waiting for me",
    others: "All of mine in the report",
    onBehalf: (by, name, ground) => `Recorded by ${by} for ${name}. Ground: ${ground}`,
    reason: (reason) => `Reason: ${reason}`,
    list: {
      headline: (count) =>
        count === 0
          ? "No report is waiting for you"
          : count === 1
            ? "One report is waiting for you"
            : `${count} reports are waiting for you`,
      choose: (report) => `What is done in ${report}?`,
      chooseText: "You are responsible for several. Press the one that is done.",
      chooseSection: "Press what is done.",
      chooseComment: "You are responsible for several. Press the one you want to write about.",
      chooseApproval: "You are responsible for several. Press the one that you approve.",
      noneText: "When something needs to be marked as done or approved, I remind you.",
      noPlace:
        "You are not responsible for any unit, so nothing is waiting for you. Are you? Write for example “I am responsible for IT”.",
      nothingHere: "Everything of yours in the report is done.",
      stoppdatum: (day, relation) => `Stoppdatum ${day}, ${relation}`,
      left: (sections) => `Left: ${sections}`,
      whole: "The whole report",
      late: "late",
      undoing: "What do you want to undo?",
      nothingToUndo: "You have nothing to undo",
      more: "Show more",
      refresh: "Look again",
    },
    refused: {
      nothing: "Nothing is changed.",
      notYours: (place) => `You are not responsible for ${place}`,
      noneOfYours: (report) => `You are not responsible for anything in ${report}`,
      nobody: (place) => `Nobody is responsible for ${place} yet. Ask an administrator to add somebody.`,
      claim: (place) => `Is it you? Write “I am responsible for ${place}” to me.`,
      claimSome: "Are you responsible for a unit? Write for example “I am responsible for IT” to me.",
      claimButton: (place) => `I am responsible for ${place}`,
      claimQuestion: (place) => `I am responsible for ${place}`,
      locked: (report) => `${report} is locked`,
      lockedText: (who, when) =>
        `${who} locked the report ${when}. Ask an administrator to unlock it if something is to change. Nothing is changed.`,
      unknownReport: {
        headline: "The report is no longer there",
        text: "It has been removed or ended. Nothing is changed.",
      },
      unknownPlace: {
        headline: "That unit is no longer in the report",
        text: "The card is old. Nothing is changed. See what is waiting for you now.",
      },
      unknownSection: {
        headline: "That section is no longer in the report",
        text: "The card is old. Nothing is changed. See what is waiting for you now.",
      },
      notIn: (place, report) => `${place} is not in ${report}`,
      notInAny: (place) => `No report is waiting for ${place}`,
      unknown: (said) => `I do not know what “${said}” is`,
      unknownText:
        "Write the name of the report or the unit, or see what is waiting for you. Nothing is changed.",
      conflict: {
        headline: "It did not work this time",
        text: "Several changed it at the same time, so you have changed nothing. Try again.",
      },
    },
    personal: {
      noPerson: "I cannot see who you are, and you mark in your own name. Write to me in Teams.",
      receiptInChat: "The receipt is in our own chat.",
      inOurChat: "We continue in our own chat.",
      noChat:
        "You have not opened our own chat yet. Search for Styrkedjan in Teams, choose Add and write “klarmarkera” to me there.",
      chatFailed:
        "I did not reach you in our own chat. Search for Styrkedjan in Teams, open the chat and write “klarmarkera” there.",
      chatUnsure:
        "I do not know whether my answer arrived in our own chat. If you do not see it there, write “klarmarkera” to me in it.",
    },
  },
};
