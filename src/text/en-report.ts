import type { ReportTexts } from "./sv-report.ts";

/** The words of the reports that administrators make, in English. */
export const enReport = {
  report: {
    list: {
      headline: "Reports",
      none: "There are no reports yet",
      noneText: "Reports that are to be marked as done are shown here. An administrator adds them.",
      noneInside: "Add the first one with “New report”.",
      ahead: "Coming up",
      passed: "The stoppdatum has passed",
      until: (day: string) => `Stoppdatum ${day}`,
      locked: "Locked",
      mine: (names: string) => `You have ${names} left.`,
      mineDone: "Your part is done.",
      open: "Show",
      openOf: (title: string) => `Show ${title}`,
      more: (count: number) => (count === 1 ? "1 more is not shown." : `${count} more are not shown.`),
      proposals: "Suggested by the calendar",
      proposalsText: "The calendar speaks of these reports. Nothing is added until you confirm it.",
      proposalLine: (act: string, day: string) => `${act} no later than ${day}`,
      ended: "Ended",
    },
    done: {
      mark: (done: number, total: number) => `${done} of ${total} done`,
      approve: (done: number, total: number) => `${done} of ${total} approved`,
    },
    act: { mark: "Marked as done", approve: "Approved" },
    actChoice: {
      mark: "Marked as done by officials",
      approve: "Approved, for example by the chair of the nämnd",
    },
    reporting: {
      committee: {
        choice: (count: number) => `Nämnder (${count})`,
        many: "Nämnder",
        none: "The organisation has no nämnder yet.",
      },
      department: {
        choice: (count: number) => `Förvaltningar (${count})`,
        many: "Förvaltningar",
        none: "The organisation has no förvaltningar yet.",
      },
      unit: {
        choice: (count: number) => `Units (${count})`,
        many: "Units",
        none: "The organisation has no units yet.",
      },
      goal: {
        choice: (count: number) => `Goals (${count})`,
        many: "Goals",
        none: "The organisation has no goals that report yet.",
      },
      processGroup: {
        choice: (count: number) => `Processgrupper (${count})`,
        many: "Processgrupper",
        none: "The organisation has no processgrupper yet.",
      },
      person: {
        choice: (count: number) => `People (${count})`,
        many: "People",
        none: "The organisation has no people yet.",
      },
    },
    all: (many: string, count: number) => `${many}, all ${count}`,
    and: (names: string, others: number) => `${names} and ${others} more`,
    schedule: {
      once: { choice: "Once", told: "Once" },
      monthly: {
        choice: "Every month",
        told: (workingDay: number) => `Every month, on working day ${workingDay} of the month after`,
      },
      followUps: {
        choice: "Three times a year, after March, August and December",
        told: (workingDay: number) =>
          `After March, August and December, on working day ${workingDay} of the month after`,
      },
      yearly: { choice: "Once a year", told: (day: string) => `Every year on ${day}` },
    },
    plan: {
      kicker: "Report",
      ended: "Ended",
      endedText: (day: string) => `Ended on ${day}. No new reports will come. What has been marked stays.`,
      noReport: "No report is coming up.",
      gone: "The event is no longer in the calendar. The day that was known holds until you choose another one under “Change”.",
      fact: {
        what: "What is to be done",
        who: "Who reports",
        often: "How often",
        sections: "Sections",
        follows: "Follows the event",
        channel: "Channel of the board",
        reminders: "Reminders",
      },
      noChannel: "None, so the board is shown only when somebody asks",
      reminders: {
        off: "None",
        usual: "To those who are not done",
        first: (days: number) =>
          days === 1
            ? "To those who are not done, the first one the day before"
            : `To those who are not done, from ${days} days before`,
        escalates: "The manager is told two working days after the stoppdatum.",
      },
      reach: {
        nobody: (names: string) =>
          `Nobody answers for ${names}, so nobody is reminded. Write “organisation” to change that.`,
        noChat: (names: string) =>
          `These have no chat of their own with me and cannot be reminded: ${names}. Ask them to add me in Teams.`,
        noChatOf: (name: string, of: string) => `${name} (${of})`,
        gone: (names: string) =>
          `These are no longer in the organisation: ${names}. Choose others under “Change”.`,
      },
    },
    proposal: {
      kicker: "Suggested by the calendar",
      text: "The report is added when you confirm. If the day moves in the calendar, the stoppdatum moves with it.",
      range: (written: string) => `The calendar says “${written}”. The last day holds.`,
      unclear: "The calendar does not say who reports. Choose “Change first”.",
      gone: "That event is no longer in the calendar",
    },
    form: {
      new: "New report",
      edit: (name: string) => `Change ${name}`,
      shape: (who: string, often: string) => `${who}. ${often}.`,
      editText: "What has been marked already stays.",
      mixed:
        "The report is asked of several sorts of places. Choose who is to report, and they are replaced.",
      field: {
        reporting: "Who is to report?",
        schedule: "How often?",
        name: "What is the report called?",
        act: "What is to be done?",
        places: "Only some? Choose them here. Otherwise all of them report.",
        placesTyped: "Only some? Type their names, one a line. Otherwise all of them report.",
        people: "Which people? Choose them here.",
        peopleTyped: "Which people? Type their names, one a line.",
        event: "Which event in the calendar is the stoppdatum?",
        day: "Or which day is the stoppdatum?",
        yearlyDay: "Which day of each year is the stoppdatum?",
        workingDay: "Which working day of the month after is the stoppdatum?",
        sections: "Sections that are marked one by one, one a line (can wait)",
        channel: "Channel of the board (can wait)",
        reminders: "Are those who are not done to be reminded?",
        firstDaysBefore: "How many days before does the first reminder come? (can wait)",
        escalates: "Is the manager to be told two working days after the stoppdatum?",
      },
      example: {
        name: "For example Omvärldsanalys",
        places: "For example IT",
        people: "For example Anna Berg",
        day: "For example 18 November 2022",
        yearlyDay: "For example 5 October",
        workingDay: "For example 10",
        sections: "For example Ekonomi",
        firstDaysBefore: "Empty gives 28 days, or 7 for a short period",
      },
      yes: "Yes",
      no: "No",
      noEvent: "None, I type the day",
      noChannel: "No channel",
      eventChoice: (day: string, title: string) => `${day}: ${title}`,
      wrong: {
        lead: "Nothing is saved yet. Change what is marked and try again.",
        changed: "Somebody else has changed the report. Nothing of yours is saved.",
        name: { missing: "Type what the report is called.", tooLong: "Type at most 80 characters." },
        act: "Choose what is to be done.",
        places: {
          none: "Choose who is to report.",
          unknown: (name: string) => `“${name}” is not in the organisation.`,
          several: (name: string) =>
            `Several are called “${name}”. Give them different names in the organisation first.`,
        },
        event: "That event is no longer in the calendar. Choose another one, or type the day.",
        day: {
          missing: "Choose an event or type the day.",
          missingYearly: "Type the day, for example 5 October.",
          both: "Choose either an event or a day of its own.",
          unreadable: "Type the day like this: 5 October 2023.",
          notAhead: "Choose a day that has not passed.",
        },
        workingDay: "Type a number from 1 to 23.",
        sections: {
          tooMany: "Type at most 12 sections.",
          tooLong: "Type at most 60 characters for each section.",
          twice: "The same section stands twice.",
        },
        channel: "That channel can no longer be reached. Choose another one.",
        choose: "Choose yes or no.",
        firstDaysBefore: "Type a number of days from 1 to 90, or leave it empty.",
        reporting: "Choose who is to report.",
      },
    },
    end: {
      headline: (name: string) => `Do you want to end ${name}?`,
      text: "No new reports will come and nobody is reminded of new ones. What has been marked stays.",
    },
    button: {
      mine: "Show my part",
      new: "New report",
      all: "Show all reports",
      board: "Show where it stands",
      administer: "Lock or mark",
      edit: "Change",
      end: "End",
      reallyEnd: "Yes, end it",
      keep: "Keep it",
      make: "Add it",
      changeFirst: "Change first",
      next: "Continue",
      save: "Save",
    },
    said: {
      made: "Done. The report is added.",
      already: (name: string, when: string) =>
        `${name} added this report ${when}. Nothing of yours is saved. This holds, and you can change it.`,
      saved: "Done. The changes are saved.",
      same: "That holds already. Nothing is changed.",
      changed: "Somebody else changed the report first. Nothing of yours is saved. This holds now.",
      ended: "Done. The report has ended.",
      gone: "That report is no longer there",
      conflict: "Several changed the report at the same time. Nothing of yours is saved. Try again.",
      back: "Write “reports”, and I show what holds.",
      notAllowed: "Only an administrator can add, change and end reports.",
    },
    personal: {
      noPerson:
        "I cannot see who you are in Teams, so the reports cannot be changed from here. Write to me in our own chat.",
      inOurChat: "I have answered in our own chat.",
      noChat: "We have no chat of our own yet. Add me in Teams and write “reports” to me there.",
      chatFailed: "I did not get through to our own chat. Write “reports” to me there.",
      chatUnsure:
        "I am not sure that the answer arrived in our own chat. Look there, and write “reports” if it is missing.",
    },
  },
} satisfies ReportTexts;
