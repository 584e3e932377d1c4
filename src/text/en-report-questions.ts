import type { ReportQuestionTexts } from "./sv-report-questions.ts";

/** The words of answers about reports, in English. */
export const enReportQuestions: ReportQuestionTexts = {
  reportQuestions: {
    act: {
      mark: {
        count: (done, total) => `${done} of ${total} done`,
        counted: (done, total) =>
          done === 0
            ? total === 1
              ? "It is not marked as done yet"
              : `None of ${total} is done yet`
            : `${done} of ${total} ${done === 1 ? "is" : "are"} done`,
        allDone: (total) => (total === 1 ? "Yes, it is marked as done" : `Yes, all ${total} are done`),
        notAll: (missing, total) =>
          total === 1
            ? "No, it is not marked as done yet"
            : missing === total
              ? `No, none of ${total} is done yet`
              : `No, ${missing} of ${total} ${missing === 1 ? "is" : "are"} not done yet`,
        nobodyMissing: (total) =>
          total === 1 ? "It is marked as done" : `Nothing is missing, all ${total} are done`,
        missing: (missing, total) =>
          total === 1
            ? "It is not marked as done yet"
            : missing === total
              ? `None of ${total} is marked as done yet`
              : `${missing} of ${total} ${missing === 1 ? "is" : "are"} not marked as done yet`,
        has: (place) => `Yes, it is marked as done for ${place}`,
        hasNot: (place) => `No, it is not marked as done for ${place} yet`,
        some: (done, total) => `It is marked as done in ${done} of ${total}`,
        value: "done",
        noValue: "not done",
      },
      approve: {
        count: (done, total) => `${done} of ${total} approved`,
        counted: (done, total) =>
          done === 0
            ? total === 1
              ? "It is not approved yet"
              : `None of ${total} is approved yet`
            : `${done} of ${total} ${done === 1 ? "is" : "are"} approved`,
        allDone: (total) => (total === 1 ? "Yes, it is approved" : `Yes, all ${total} are approved`),
        notAll: (missing, total) =>
          total === 1
            ? "No, it is not approved yet"
            : missing === total
              ? `No, none of ${total} is approved yet`
              : `No, ${missing} of ${total} ${missing === 1 ? "is" : "are"} not approved yet`,
        nobodyMissing: (total) =>
          total === 1 ? "It is approved" : `Nothing is missing, all ${total} are approved`,
        missing: (missing, total) =>
          total === 1
            ? "It is not approved yet"
            : missing === total
              ? `None of ${total} is approved yet`
              : `${missing} of ${total} ${missing === 1 ? "is" : "are"} not approved yet`,
        has: (place) => `Yes, it is approved for ${place}`,
        hasNot: (place) => `No, it is not approved for ${place} yet`,
        some: (done, total) => `It is approved in ${done} of ${total}`,
        value: "approved",
        noValue: "not approved",
      },
    },
    several: {
      allDone: (reports) => `Yes, all are done in ${reports} reports`,
      notAll: (missing, reports) => `No, something is missing in ${missing} of ${reports} reports`,
      nobodyMissing: (reports) => `Nothing is missing in the ${reports} reports`,
      missing: (missing, reports) => `Something is missing in ${missing} of ${reports} reports`,
      counted: (reports) => `This is where ${reports} reports stand`,
    },
    stoppdatum: (report, day, relation) => `${report}, stoppdatum ${day}, ${relation}.`,
    missing: (names) => `Left: ${names}.`,
    sections: (names) => `Left: ${names}`,
    more: (count) => `${count} more`,
    moreReports: (count) =>
      count === 1 ? "1 more report is not shown here." : `${count} more reports are not shown here.`,
    by: (who, when) => `${who}, ${when}`,
    late: (text) => `${text}, late`,
    behalf: (name, by) => `${name} (recorded by ${by})`,
    locked: "The report is locked.",
    noPlaces: (report) => `No unit is asked in ${report} yet`,
    notBegun: {
      headline: (report) => `${report} has not opened yet`,
      text: (opens, stoppdatum) => `The report opens on ${opens}. Stoppdatum is ${stoppdatum}.`,
    },
    noneOpen: {
      headline: "No report is open right now",
      headlineFor: (place) => `No report is open right now for ${place}`,
      next: (report, opens) => `The next is ${report}, which opens on ${opens}.`,
      none: "None is planned either.",
    },
    noReports: {
      headline: "There are no reports yet",
      text: "An administrator makes them by writing “reports” to me.",
    },
    notIn: {
      headline: (place, report) => `${place} is not asked in ${report}`,
      anywhere: (place) => `${place} is not asked in any report`,
      text: "Nothing is expected from there.",
    },
    nothingOwn: {
      headline: "You are not responsible for anything in the reports that are open",
      text: "Are you responsible for a unit? Write for example “I am responsible for IT” to me.",
    },
    unknown: {
      headline: (said) => `I find no report or unit called “${said}”`,
      text: (names) => `These reports are there: ${names}.`,
    },
    buttons: {
      board: "Show the board",
      mine: { title: "What am I missing?", asks: "what am I missing?" },
      reports: { title: "All reports", asks: "reports" },
    },
  },
};
