import type { AreaTexts } from "./sv-area.ts";

/** The words of what administrators decide of an area that is followed up, in English. */
export const enArea = {
  area: {
    kicker: "Settings of the follow-up",
    choose: {
      headline: "Which area is it about?",
      unknown: (name: string) => `I find no follow-up of “${name}”.`,
      open: "Show",
      openOf: (name: string) => `Show the settings of ${name}`,
      more: (count: number) =>
        count === 1
          ? "1 more area is not shown. Write “follow-up settings for” and its name."
          : `${count} more areas are not shown. Write “follow-up settings for” and the name.`,
    },
    none: {
      headline: "No follow-up has been imported yet",
      text: "Here you set limits and receivers once the first month has been imported.",
    },
    fact: {
      threshold: "Deviations that are pointed out",
      political: "Recommended for a political decision",
      asks: "What the units are asked",
    },
    threshold: {
      none: "None, as no limits are set",
      every: "All, either way",
      share: (share: string) => `at least ${share} of the unit's budget so far`,
      amount: (amount: string) => `at least ${amount}`,
      told: (limits: string) => `Those that are ${limits}, either way`,
    },
    political: {
      limits: (limits: string, body: string) =>
        `Deficits of ${limits}. Decided by: ${body}. So is what the unit says affects the whole budget or the goals or needs reallocation.`,
      none: (body: string) =>
        `What the unit says affects the whole budget or the goals or needs reallocation. Decided by: ${body}.`,
      every: (body: string) => `All deficits that are pointed out. Decided by: ${body}.`,
      share: (share: string) => `at least ${share} of the whole area's budget so far`,
    },
    asks: {
      none: "Nothing",
      deviation: (days: number) =>
        `A comment on deviations that are pointed out, within ${days} working ${days === 1 ? "day" : "days"}`,
      both: (days: number) =>
        `A comment on deviations that are pointed out and a line on operations from all, within ${days} working ${days === 1 ? "day" : "days"}`,
    },
    receivers: {
      heading: "Receivers",
      none: "The follow-up is not sent to any channel yet. Whoever asks is shown it.",
      when: {
        same: (workingDay: number) => `Working day ${workingDay} of the month that is followed up`,
        next: (workingDay: number) => `Working day ${workingDay} of the month after`,
      },
      months: { all: "every month", fuller: "only March, August and December" },
      line: (when: string, months: string) => `${when}, ${months}`,
      lost: "I no longer reach that place, so nothing is sent there.",
      open: "Change",
      openOf: (place: string) => `Change the receiver ${place}`,
    },
    form: {
      headline: (area: string) => `Limits and questions of ${area}`,
      text: "A deviation counts either way. With both a percentage and an amount it has to reach both. What is left empty is no limit.",
      politicalText: "A political decision is a recommendation, and it is shown with its reason.",
      field: {
        share: "Point out deviations from this percentage of the unit's budget so far (may be empty)",
        amount: "Point out deviations from this amount in SEK thousand (may be empty)",
        politicalShare:
          "Recommend a political decision from this percentage of the whole area's budget so far (may be empty)",
        politicalAmount: "Recommend a political decision from this amount in SEK thousand (may be empty)",
        body: "Who decides then?",
        asks: "What should the units be asked about?",
        workingDays: "Within how many working days of the import do you want an answer?",
      },
      short: {
        share: "Point out, percent",
        amount: "Point out, SEK thousand",
        politicalShare: "Political decision, percent",
        politicalAmount: "Political decision, SEK thousand",
        body: "Who decides",
        asks: "Questions to the units",
        workingDays: "Number of working days",
      },
      example: {
        share: "For example 2.5",
        amount: "For example 100",
        politicalShare: "For example 1",
        politicalAmount: "For example 500",
        body: "For example kommunstyrelsen",
        workingDays: "For example 3",
      },
      asks: {
        none: "Nothing",
        deviation: "Deviations that are pointed out",
        both: "Deviations that are pointed out, and all about their operations",
      },
      wrong: {
        lead: "Nothing has been saved yet. Change what is marked and try again.",
        changed:
          "Somebody has changed the settings since you opened them. Nothing of yours has been saved yet.",
        now: (field: string, value: string) => `${field}: “${value}” holds now.`,
        nowEmpty: (field: string) => `${field}: it is empty now.`,
        again: "Save again if what the form says is to hold.",
        share: {
          unreadable: "Write the limit as a percentage, for example 2.5.",
          negative: "The limit cannot be negative. It counts either way.",
          tooFine: "Write two decimals at most, for example 2.25.",
          unlikely: "Write 100 percent at most. Did you forget a decimal point?",
        },
        amount: {
          unreadable: "Write the amount in SEK thousand, for example 100.",
          negative: "The limit cannot be negative. It counts either way.",
          tooFine: "Write the amount in whole kronor.",
          tooLarge: "The amount is too large. Write it in SEK thousand, for example 100.",
          ambiguous: (amounts: string) => `Do you mean ${amounts}? Write the amount with its unit.`,
        },
        body: { missing: "Write who decides.", tooLong: "Write 80 characters at most." },
        asks: "Choose what the units should be asked about.",
        workingDays: "Write a number from 1 to 20.",
      },
    },
    receiver: {
      new: (area: string) => `New receiver of the follow-up of ${area}`,
      edit: (place: string) => `The follow-up to ${place}`,
      text: "It is sent at 8 in the morning. A month that has not been imported by then is sent when it has been.",
      now: (line: string) => `What holds now: ${line}.`,
      readers: "Everybody in that place can read it.",
      noPlaces: "I am not in any channel yet. Add me to a channel in Teams and try again.",
      field: {
        channel: "Where should it be sent?",
        when: "In which month?",
        workingDay: "On which working day of that month?",
        months: "Which months?",
      },
      example: { workingDay: "For example 10" },
      noChannel: "None chosen",
      when: { same: "The month that is followed up", next: "The month after" },
      months: { all: "All", fuller: "Only March, August and December" },
      wrong: {
        channel: {
          notChosen: "Choose a channel.",
          taken: "It already gets the follow-up. Change it among the receivers instead.",
          tooMany: "The area already has 12 receivers. Remove one first.",
        },
        choose: "Choose one of them.",
        workingDay: "Write a number from 1 to 23.",
      },
      remove: {
        headline: (place: string) => `Should ${place} stop getting the follow-up?`,
        text: "What has been sent already stays, and is corrected if the figures change.",
      },
    },
    button: {
      form: "Change limits and questions",
      newReceiver: "Add a receiver",
      figures: "Show the follow-up",
      save: "Save",
      add: "Add",
      show: "Show the settings",
      remove: "Remove the receiver",
      reallyRemove: "Yes, remove it",
      keep: "No, keep it",
    },
    said: {
      saved: "Done. The settings have been saved.",
      same: "That already holds. Nothing has been changed.",
      added: (place: string) => `Done. The follow-up will be sent to ${place}.`,
      addedNow: (place: string, month: string) =>
        `Done. The follow-up will be sent to ${place}. The one of ${month} is on its way there now.`,
      removed: (place: string) => `Done. Nothing more will be sent to ${place}.`,
      gone: "That area no longer exists. Write “follow-up settings”, and I will show what there is.",
      receiverGone: "That receiver has already been removed.",
      conflict: "Several changed the settings at the same time. Nothing of yours has been saved. Try again.",
      notAllowed:
        "Only an administrator can change the settings of the follow-up. Write “follow-up”, and I will show how things stand.",
    },
    personal: {
      noPerson:
        "I cannot see who you are in Teams, so the settings cannot be changed from here. Write to me in our own chat.",
      inOurChat: "I have answered in our own chat.",
      noChat: "We have no chat of our own yet. Add me in Teams and write “follow-up settings” to me there.",
      chatFailed: "I did not get through to our own chat. Write “follow-up settings” to me there.",
      chatUnsure:
        "I am not sure that the answer arrived in our own chat. Look there, and write “follow-up settings” if it is missing.",
    },
  },
} satisfies AreaTexts;
