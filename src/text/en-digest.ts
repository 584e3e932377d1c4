import type { DigestTexts } from "./sv-digest.ts";

/** The words of the weekly digest, in English. */
export const enDigest: DigestTexts = {
  digest: {
    name: "Weekly digest",
    headline: (week) => `Week ${week}`,
    thisWeek: "This week",
    nextWeek: (week) => `Next week, week ${week}`,
    nothing: "Nothing in the calendar.",
    nothingNew: "Nothing new begins.",
    stoppdatum: (weeks) => `Stoppdatum within ${weeks === 1 ? "1 week" : `${weeks} weeks`}`,
    moreStoppdatum: (weeks) => `More stoppdatum within ${weeks === 1 ? "1 week" : `${weeks} weeks`}`,
    reports: {
      heading: "Reports",
      mine: "Reports that wait for you",
      left: (names) => `Left: ${names}`,
      late: (names) => `Late: ${names}`,
      yours: (names) => `Left for you: ${names}`,
      namesMore: (count) => `${count} more`,
      more: (count) => (count === 1 ? "and 1 more report" : `and ${count} more reports`),
      open: (report) => `Show the board of ${report}`,
    },
    changes: "Changed since the last digest",
    moved: "moved",
    added: "new",
    removed: "removed",
    before: (date) => `Before: ${date}`,
    responsible: (names) => `Responsible: ${names}`,
    lastDay: "last day",
    more: (count) => `and ${count} more`,
    moreChanges: (count) =>
      `and ${count === 1 ? "1 more change" : `${count} more changes`}. Ask about an event, and I will answer with the date that holds now.`,
    nothingEither: "Nothing in the calendar this week or next.",
    nothingMoreEither: "Nothing more in the calendar this week or next.",
    nothingNewEither: "Nothing new begins this week or next.",
    noStoppdatumLeft: "There is no stoppdatum ahead.",
    wholeWeek: (week) => `All of week ${week}`,
    askWeek: (week, year) => `what happens in week ${week} ${year}?`,
    summary: {
      week: (week, events) =>
        `Week ${week}: ${events === 0 ? "nothing new begins" : events === 1 ? "1 event" : `${events} events`}.`,
      quiet: (week) => `Week ${week} is quiet.`,
      changes: (count) => (count === 1 ? "1 change." : `${count} changes.`),
      reports: (count) => (count === 1 ? "1 report misses something." : `${count} reports miss something.`),
      reportsOfYours: (count) => (count === 1 ? "1 report waits for you." : `${count} reports wait for you.`),
      stoppdatum: (when) => `Stoppdatum ${when}`,
    },
    movedHere: (weekday, nominal, what) =>
      `The weekly digest comes today, ${weekday}, because ${nominal} is ${what}.`,
    redDay: (name) => `a public holiday (${name})`,
    dayOff: "a day off",
    late: (day) =>
      `This is the weekly digest of ${day}. It comes late, so the days are counted from that date.`,
    missedOne: (day) => `The weekly digest of ${day} did not come, because I was not running then.`,
    missed: (count, first, last) =>
      count === 2
        ? `The weekly digests of ${first} and ${last} did not come, because I was not running then.`
        : `${count} weekly digests, from ${first} to ${last}, did not come, because I was not running then.`,
    why: (weekday, time) => `This weekly digest comes every ${weekday} ${time}.`,
    next: (day) => `The next one comes on ${day}.`,
    nextMoved: (day, nominal, what) => `The next one comes on ${day}, because ${nominal} is ${what}.`,
    change: "Type “settings” to change that.",
    changeShared: "Type “@Styrkedjan settings” to change that.",
    asked: "You asked for the weekly digest.",
    askedNext: (day) => `The next one comes by itself on ${day}.`,
    turnOn: "Type “settings” if you want it every week.",
    turnOnShared: "Type “@Styrkedjan settings” if you want it here every week.",
  },
};
