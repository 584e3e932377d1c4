import type { UnitCommentTexts } from "./sv-unit-comment.ts";

/** The words of units' comments on a month, in English. */
export const enUnitComment: UnitCommentTexts = {
  unitComment: {
    report: {
      deviation: (month, area) => `Comments on the follow-up ${month}, ${area}`,
      operations: (month, area) => `Follow-up of operations ${month}, ${area}`,
    },
    ask: {
      headline: (month) => `Comment on the follow-up ${month}`,
      summary: (month, units) => `Comment on the follow-up ${month}: ${units}.`,
      corrected: "The table has been corrected. This is new for you.",
      by: (day) => `Answer by ${day}. I remind you if something is missing.`,
    },
    wanted: { deviation: "a comment on the deviation", operations: "a text on the operations" },
    deviation: (amount) => `Deviation ${amount}`,
    open: "Write",
    comment: (unit) => `Comment on ${unit}`,
    list: {
      headline: (count) =>
        count === 0
          ? "No comment is waiting for you"
          : count === 1
            ? "One unit is waiting for your comment"
            : `${count} units are waiting for your comment`,
      none: "When a unit that you are responsible for needs a comment, I ask you.",
      change: "You can change a comment: write “comment on” and the name of the unit.",
      more: (count) => (count === 1 ? "and 1 more unit" : `and ${count} more units`),
      unaskedMore: (count) =>
        count === 1 ? "1 more unit is not shown." : `${count} more units are not shown.`,
      unasked: "I cannot ask anybody about these",
      unaskedText: "As an administrator you can write yourself, or change who is responsible.",
      why: {
        noPlace: "I do not know which unit of the organisation it is",
        nobody: "Nobody is responsible",
        noChat: (names) => `No chat with me: ${names}`,
      },
    },
    form: {
      over: (limits) => `I ask since the deviation reaches the threshold of ${limits}.`,
      operations: "All units write a short text on their operations.",
      free: "No comment is needed, but you can leave one.",
      faulty: "Nothing is saved yet. Correct what is marked.",
      notYet: (place) => `The comment for ${place} has not been written yet`,
      followsComment: "The mark follows the comment. Change it here if something is wrong.",
      changed: (who, when) => `${who} wrote this ${when}, after you opened the card:`,
      changedByYou: (when) => `You wrote this ${when}, on another card:`,
      changedText: "What you wrote is still in the fields. Save it if it is to hold instead.",
      choose: "Choose",
      save: "Save",
      field: {
        cause: "What is the cause of the deviation?",
        text: "Describe the cause in short.",
        action: "What action do you plan? Leave it empty if none is needed.",
        effect: "What is the effect of the deviation?",
        operations: "How are the operations going?",
      },
      example: {
        text: "For example: The licences became dearer than expected.",
        action: "For example: We end two contracts.",
        operations: "For example: The new network is going to plan.",
      },
      wrong: {
        cause: "Choose what the deviation is due to.",
        text: "Write something on the cause.",
        effect: "Choose the effect of the deviation.",
        operations: "Write something on the operations.",
        tooLong: (most) => `Write at most ${most} characters.`,
      },
    },
    figures: {
      budget: (month) => `Budget to ${month}`,
      outcome: (month) => `Outcome to ${month}`,
      deviation: "Deviation",
      share: "Used of the budget",
    },
    receipt: {
      saved: (unit) => `The comment for ${unit} is saved`,
      already: (unit) => `The comment for ${unit} was saved already`,
      missing: (part) => `Still missing: ${part}.`,
      next: (units, count) =>
        `${units} ${count === 1 ? "is waiting for a comment" : "are waiting for comments"} from you too.`,
      done: "Nothing more is waiting for you in this follow-up.",
      change: "Change",
      show: "Show the follow-up",
      mine: "What is waiting for me",
    },
    refused: {
      notImported: {
        headline: "That month has not been imported",
        text: "The follow-up is not there any longer, or has never been. Nothing has changed.",
      },
      unknownUnit: {
        headline: "The unit is not in the table",
        text: "The table may have been corrected since the card was made. Nothing has changed.",
      },
      notFound: (said) => `I find no unit called “${said}”`,
      notFoundText: "Write the name as it stands in the table, for example “comment on IT”.",
      several: (said) => `Several units may be “${said}”`,
      severalText: "Choose the one you mean.",
      may: (names, unit) => `${names} can comment on ${unit}.`,
    },
    personal: {
      noPerson: "I cannot see who you are, and you comment in your own name. Write to me in Teams.",
      inOurChat: "We go on in our own chat.",
      noChat:
        "You have not opened our own chat yet. Look for Styrkedjan in Teams, choose Add and write “comment” to me there.",
      chatFailed:
        "I did not reach you in our own chat. Look for Styrkedjan in Teams, open the chat and write “comment” there.",
      chatUnsure:
        "I do not know whether my answer arrived in our own chat. If you do not see it there, write “comment” to me in it.",
    },
  },
};
