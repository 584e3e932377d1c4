import type { RemindersTexts } from "./sv-reminders.ts";

const count = (days: number): string => (days === 1 ? "the day" : `${days} days`);

/** The words of personal reminders, in English. */
export const enReminders: RemindersTexts = {
  reminders: {
    before: {
      only: (days) => (days === 0 ? "the same day" : `${count(days)} before`),
      last: (days) => (days === 0 ? "on the last day" : `${count(days)} before the last day`),
      first: (days) => (days === 0 ? "on the first day" : `${count(days)} before it begins`),
      begins: (days) => (days === 0 ? "when it begins" : `${count(days)} before it begins`),
    },
    confirm: {
      kicker: "I will remind you",
      exists: "You already have that reminder",
      plain: (when, before, event) => `I will remind you on ${when}, ${before}. ${event}.`,
      existsPlain: (when, before, event) =>
        `You already have that reminder. I will remind you on ${when}, ${before}. ${event}.`,
      noDay: "The day is not in the calendar.",
      follows: "If the event is moved, the reminder moves with it.",
    },
    buttons: {
      remind: "Remind me",
      remove: "Remove the reminder",
      removeRow: "Remove",
      removeTitle: (title) => `Remove the reminder of “${title}”`,
      list: "My reminders",
      more: "Show more",
      undo: "Remind me anyway",
      again: (before) => `Remind me again ${before}`,
      offer: (before, day) => `${before}, ${day}`,
      tomorrow: "Tomorrow",
      today: "Today",
    },
    asks: {
      list: "my reminders",
      page: (page) => `my reminders, page ${page}`,
      someDay: "remind me in good time",
      when: (title) => `when is “${title}”?`,
    },
    choose: {
      headline: "What should I remind you of?",
      text: "Choose an event.",
      more: (left) => `There are ${left} more. Write which one you mean, and I will find it.`,
      titleOf: (title) => `Remind me of “${title}”`,
    },
    notFound: {
      headline: "I cannot find that in the calendar",
      near: "Do you mean one of these?",
      text: "Write what the event is called, for example “remind me 3 days before …”.",
      which: "What should I remind you of?",
    },
    unclear: {
      headline: "Which day should I remind you?",
      text: "I remind you once, on a certain day before the event. You can also write, for example, “remind me 5 days before”.",
    },
    past: {
      headline: "That time has already passed",
      text: (before, day) => `${before} was ${day}.`,
      none: "There is too little time left for a reminder",
      offers: "I can remind you:",
    },
    afterwards: {
      headline: "That is after the event",
      text: (day) => `A reminder on ${day} would come too late.`,
    },
    over: { passed: "It has already passed", ongoing: "It is already going on" },
    tooFar: {
      headline: "I cannot remind you that far ahead",
      text: "I remind you at most two years ahead. Ask me again when it is closer.",
    },
    full: {
      headline: "You have as many reminders as there is room for",
      text: (most) => `I keep ${most} at a time. Remove one, and there is room for the new one.`,
    },
    event: (title, date, relation) =>
      relation === "" ? `${title}: ${date}` : `${title}: ${date} (${relation})`,
    moved: (from, to) => `The event has been moved from ${from} to ${to}.`,
    gone: {
      row: "No longer in the calendar.",
      headline: "The event is no longer in the calendar",
      text: (title, date) =>
        `You asked me to remind you of “${title}”, ${date}. The event has been removed, or the calendar is no longer used.`,
      next: "If you are not sure what applies, ask whoever is responsible for the planning.",
    },
    delivered: {
      kicker: "Reminder",
      plain: (event) => `Reminder: ${event}.`,
      why: (day) => `You asked for this reminder on ${day}. It comes only once.`,
      late: (day) => `This reminder is late: it should have come on ${day}.`,
      next: (when) => `I will remind you again on ${when}.`,
    },
    list: {
      headline: (reminders) => (reminders === 1 ? "You have 1 reminder" : `You have ${reminders} reminders`),
      none: "You have no reminders",
      how: "Write for example “remind me 3 days before …”, or press “Remind me” when I have answered about an event.",
      try: "Ask for example:",
      row: (when, title) => `${when}: ${title}`,
      detail: (time, before, date) => `${time}, ${before}: ${date}`,
      /** Of one whose time has come: `lost` is tried once more. */
      missed: {
        lost: "Did not arrive. I will try again.",
        failed: "Did not arrive.",
        unknown: "May not have arrived.",
      },
    },
    removed: {
      headline: "The reminder is removed",
      text: (title) => `It was about “${title}”.`,
      already: "That reminder is no longer there",
      alreadyText: "It has been removed already, or it has come.",
    },
    others:
      "I can only remind the person who asks. Write “remind me …”, and I will remind you in our own chat.",
    noPerson: "I cannot see who you are, so I do not know whom to remind. Write to me in Teams.",
    inOurChat: "I will answer you in our own chat.",
    noChat:
      "I send reminders in our own chat, and you have not opened it yet. Search for Styrkedjan in Teams, choose Add and write to me there.",
    chatFailed:
      "I could not reach you in our own chat. Search for Styrkedjan in Teams, open the chat and type “my reminders” to see what applies.",
    chatUnsure:
      "I do not know whether my answer reached our own chat. If it is not there, type “my reminders” to me in that chat to see what applies.",
  },
};
