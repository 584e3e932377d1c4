import type { RoundTexts } from "./sv-round.ts";

/** The words of a budget round, in English. */
export const enRound = {
  round: {
    kicker: (year: number) => `Budget round ${year}, stoppdatum for proposals`,
    waiting: {
      headline: "Proposals cannot be handed in yet",
      text: "An administrator, often the budget controller, must first confirm which stoppdatum applies. Ask one of them to write “budget round” to me. Meanwhile you can ask about the plan and prepare what you need.",
    },
    confirm: {
      headline: (year: number) => `Which stoppdatum applies to proposals for budget ${year}?`,
      headlineOpen: "Which stoppdatum applies to proposals?",
      notFound: "I find no stoppdatum for proposals in the calendar. Choose the event that applies.",
      nothing:
        "No event in the calendar can be the stoppdatum for proposals. Write “calendars” to use another calendar, or import the plan again with the stoppdatum in it.",
      told: {
        event: (year: number, words: string) => `The event names budget year ${year}: “${words}”.`,
        calendar: (year: number, words: string) =>
          `The name of the calendar names budget year ${year}: “${words}”.`,
        yearAfter: (year: number) =>
          `The calendar names no budget year. The year after the stoppdatum is filled in: ${year}.`,
      },
      passed: "That day has passed. You can confirm it all the same and give more time afterwards.",
      follows: "If the day is moved in the calendar, the stoppdatum moves with it.",
      button: "Confirm",
    },
    edit: {
      headline: (year: number) => `Change budget ${year}`,
      button: "Save",
    },
    field: {
      event: "Event",
      budgetYear: "Budget year",
      internalRate: "Internal rate in percent (can wait)",
      amountLimit: "Amount limit for investments in SEK thousand (can wait)",
      shortestLife: "Shortest life of an investment (years)",
      channel: "The management group's channel (can wait)",
    },
    example: {
      budgetYear: "For example 2024",
      internalRate: "For example 2.5",
      amountLimit: "For example 50",
      shortestLife: "For example 3",
    },
    hint: "Without an internal rate no capital cost is shown. Below the amount limit or the shortest life I suggest that the proposal belongs to running costs.",
    noChannel: "Choose when the summary is to be sent",
    choice: (day: string, title: string) => `${day}: ${title}`,
    wrong: {
      lead: "Nothing has been saved yet. Change what is marked and try again.",
      event: "Choose the event that is the stoppdatum.",
      budgetYear: "Write the year with four digits, for example 2024.",
      wrongYear: (day: string, first: number, second: number) =>
        `The stoppdatum is ${day}. Then the budget year is ${first} or ${second}.`,
      internalRate: {
        unreadable: "Write the rate in percent, for example 2.5.",
        negative: "The rate cannot be negative.",
        tooFine: "Write at most two decimals, for example 2.25.",
        unlikely: "More than 15 percent is unusual. Is a decimal point missing? Write for example 2.5.",
      },
      amountLimit: {
        unreadable: "Write the amount in SEK thousand, for example 50.",
        negative: "The amount limit cannot be negative.",
        tooFine: "Write the amount in whole kronor.",
        tooLarge: "The amount is too large. Write it in SEK thousand, for example 50.",
        ambiguous: (amounts: string) => `Do you mean ${amounts}? Write the amount with its unit.`,
      },
      shortestLife: "Write the number of years, for example 3.",
      channel: "That channel can no longer be reached. Choose another.",
    },
    left: {
      today: "Today is the last day",
      days: (days: number) => (days === 1 ? "1 day left" : `${days} days left`),
      passed: "Has passed",
    },
    until: (day: string) => `Up to and including ${day}`,
    gone: "The event is no longer in the calendar. The last known day applies until you choose another event under “Change”.",
    imprecise: (written: string) => `The calendar says “${written}”. The last day of that time applies.`,
    fact: {
      internalRate: "Internal rate",
      amountLimit: "Amount limit",
      shortestLife: "Shortest life",
      channel: "The management group's channel",
      years: (years: number) => (years === 1 ? "1 year" : `${years} years`),
      noRate: "Not set, so no capital cost is shown",
      noLimit: "Not set",
      noChannel: "Chosen when the summary is to be sent",
    },
    proposals: "Proposals",
    noProposals: "No proposals yet",
    extensions: {
      heading: "More time",
      row: (name: string, day: string) => `${name} up to and including ${day}`,
      over: (name: string, day: string) => `${name} up to and including ${day} (has passed)`,
      by: (name: string, when: string) => `${name}, ${when}`,
      takeBack: "Take back",
      takeBackOf: (name: string) => `Take back the time given to ${name}`,
      more: (count: number) => (count === 1 ? "1 more is not shown." : `${count} more are not shown.`),
    },
    extend: {
      headline: (year: number) => `Give more time for budget ${year}`,
      text: (day: string) =>
        `The stoppdatum is ${day}. Give more time to a committee or to one proposal. What is released after the stoppdatum is marked as late.`,
      field: {
        committee: "Committee",
        number: "Or one proposal, by its number or its draft’s code",
        until: "Up to and including",
        reason: "Why",
      },
      noCommittee: "No committee, only a proposal",
      example: {
        number: "EFF-2024-007",
        until: "24 March",
        reason: "The committee does not meet until 22 March",
      },
      button: "Give more time",
      wrong: {
        committee: "Choose a committee or write the number of a proposal.",
        number: {
          both: "Choose either a committee or a proposal.",
          unreadable: "Write the number like this: EFF-2024-007. A draft has a code: UTKAST-1A2B3C4D.",
          notFound: "There is no proposal with that number or code.",
          otherYear: (year: number) => `That proposal does not belong to budget ${year}.`,
        },
        until: {
          unreadable: "Write the day like this: 24 March.",
          notAhead: "Choose a day ahead.",
          notAfter: (day: string) => `Choose a day after the stoppdatum, ${day}.`,
          tooFar: "Choose a day before the budget year.",
        },
        reason: { missing: "Write why.", tooLong: "Write at most 400 characters." },
      },
    },
    button: {
      propose: "Hand in a proposal",
      edit: "Change",
      extend: "Give more time",
      following: (year: number) => `Start budget ${year}`,
      history: "Show changes",
      takeBack: "Take back the round",
      show: "Show the round",
    },
    history: {
      heading: "Changes",
      line: (when: string, who: string, what: string) => `${when}: ${who} ${what}`,
      confirmed: "confirmed the round",
      takenBack: "took back the round",
      stoppdatum: (before: string, after: string) => `changed the event from “${before}” to “${after}”`,
      internalRate: (before: string, after: string) => `changed the internal rate from ${before} to ${after}`,
      amountLimit: (before: string, after: string) => `changed the amount limit from ${before} to ${after}`,
      shortestLife: (before: string, after: string) =>
        `changed the shortest life from ${before} to ${after} years`,
      channel: (before: string, after: string) =>
        `changed the management group's channel from ${before} to ${after}`,
      granted: (name: string, day: string) => `gave ${name} time up to and including ${day}`,
      revoked: (name: string, day: string) => `took back the time up to and including ${day} from ${name}`,
      nothing: "nothing",
      more: (count: number) =>
        count === 1 ? "1 earlier change is not shown." : `${count} earlier changes are not shown.`,
    },
    said: {
      confirmed: (year: number, day: string) =>
        `Done. Proposals for budget ${year} can be handed in up to and including ${day}.`,
      already: (name: string, when: string) =>
        `${name} confirmed this round ${when}. Nothing of yours has been saved. This is what applies, and you can change it.`,
      saved: "Done. The changes are saved.",
      same: "That applies already. Nothing has been changed.",
      changed: (name: string, when: string) =>
        `${name} changed the round ${when}. Nothing of yours has been saved. This is what applies now.`,
      extended: (name: string, day: string) =>
        `Done. The time for ${name} is extended, up to and including ${day}. Tell those concerned, since I send nothing myself.`,
      extensionTakenBack: "Done. The extra time is taken back. What has been released already stays so.",
      takenBack: (year: number) =>
        `Done. The round for budget ${year} is taken back. Write “budget round” when you want to confirm a new one.`,
      inUse: "The round cannot be taken back, since there are proposals in it. You can change it.",
      gone: "That round is no longer there. Write “budget round”, and I will show what applies.",
      conflict: "Several changed the round at the same time. Nothing of yours has been saved. Try again.",
      notAllowed: "Only an administrator, often the budget controller, can change the budget round.",
    },
  },
} satisfies RoundTexts;
