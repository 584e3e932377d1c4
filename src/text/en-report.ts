import { enReportForm } from "./report/en-report-form.ts";
import type { ReportTexts } from "./sv-report.ts";

/** The words of the reports that administrators make, in English. */
export const enReport = {
  report: {
    list: {
      headline: "Reports",
      none: "There are no reports yet",
      noneText:
        "Reports that are to be marked as done are shown here. An administrator adds them. Write “help” to see what I can answer.",
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
      approve: "Approved, for example by the chair of the committee",
    },
    reporting: {
      committee: {
        choice: (count: number) => `Committees (${count})`,
        many: "Committees",
        none: "The organisation has no committees yet.",
      },
      department: {
        choice: (count: number) => `Departments (${count})`,
        many: "Departments",
        none: "The organisation has no departments yet.",
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
        choice: (count: number) => `Process groups (${count})`,
        many: "Process groups",
        none: "The organisation has no process groups yet.",
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
        somebody: "somebody who has left it",
        gone: (names: string) =>
          `These are no longer in the organisation: ${names}. Choose others under “Change”.`,
      },
    },
    proposal: {
      kicker: "Suggested by the calendar",
      text: "The report is added when you confirm. If the day moves in the calendar, the stoppdatum moves with it.",
      range: (written: string) => `The calendar says “${written}”. The last day holds.`,
      unclear: "The calendar does not say who reports. Choose “Change first”.",
      nobody: "Add them to the organisation, or choose others under “Change first”.",
      gone: "That event is no longer in the calendar",
    },
    form: enReportForm,
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
      more: "Show more",
      show: "Show the report",
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
