import type { NudgeTexts } from "./sv-nudge.ts";

/** The words of the reminders of reports, in English. */
export const enNudge: NudgeTexts = {
  nudge: {
    headline: (count) =>
      count === 1 ? "One report is waiting for you" : `${count} reports are waiting for you`,
    lateHeadline: (count) => (count === 1 ? "One report is late" : `${count} reports are late`),
    why: (places) => `You get this because you are responsible for ${places}.`,
    whySubstitute: (places) =>
      `You get this as a substitute for ${places}, since I cannot reach anybody who is responsible.`,
    alsoSubstitute: (places) =>
      `You are also a substitute for ${places}, where I cannot reach anybody who is responsible.`,
    next: (moment) => `The next reminder comes ${moment}, if something is missing then.`,
    last: "This is the last reminder.",
    more: (count) => `and ${count} more`,
    mark: "Mark what is done, and I do not remind you of it again.",
    markLast: "Mark what is done.",
    write: "Write what is missing, and I do not remind you of it again.",
    writeLast: "Write what is missing.",
    pause: {
      button: "Pause reminders",
      headline: "How long do you want to pause?",
      text: "Meanwhile I do not remind you of reports. Everything else comes as usual.",
      label: "Until and including",
      example: "For example 14 August",
      weeks: (count) => (count === 1 ? "Pause for a week" : `Pause for ${count} weeks`),
      save: "Pause until that day",
      paused: "Your reminders are paused",
      until: (day) => `Until and including ${day} I do not remind you of reports.`,
      meanwhile: "If there is a substitute, I remind that person meanwhile.",
      how: "Do you want to start earlier? Press “End the pause”, or write it to me.",
      change: "Change the day",
      end: "End the pause",
      ended: "The pause has ended",
      endedText: "Now I remind you again when a report is missing.",
      notPaused: "You have no pause",
      notPausedText: "I remind you when a report is missing.",
      unread: (typed) => `I do not know which day “${typed}” is. Write for example “14 August”.`,
      empty: "Write which day, or choose how long.",
      past: (day) => `${day} has already been. Write a day that is to come.`,
      tooLong: "Pause for a year at most. Write an earlier day.",
    },
    escalation: {
      headline: (count) => (count === 1 ? "One report is missing" : `${count} reports are missing`),
      why: "You get this as a manager, since the stoppdatum has passed.",
      whyAdministrator:
        "You get this as an administrator, since the stoppdatum has passed and I cannot reach any manager.",
      both: "You get this as a manager or, where I cannot reach any manager, as an administrator. The stoppdatum has passed.",
      once: "I say it only once.",
      responsible: (names) => `Responsible: ${names}`,
      nobody: "Nobody is responsible",
      gone: "Not in the organisation any longer",
      open: "Show",
      openOf: (place, report) => `Show ${report} for ${place}`,
    },
  },
};
