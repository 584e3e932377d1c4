/** The words of answers about reports, in Swedish. What depends on the act stands in `act`. */
export const svReportQuestions = {
  reportQuestions: {
    act: {
      mark: {
        /** A report with its count, as a fact: "5 av 8 klara". */
        count: (done: number, total: number) => `${done} av ${total} ${total === 1 ? "klar" : "klara"}`,
        counted: (done: number, total: number) =>
          done === 0
            ? total === 1
              ? "Det är inte klarmarkerat än"
              : `Ingen av ${total} är klar än`
            : `${done} av ${total} är ${done === 1 ? "klar" : "klara"}`,
        allDone: (total: number) => (total === 1 ? "Ja, det är klarmarkerat" : `Ja, alla ${total} är klara`),
        notAll: (missing: number, total: number) =>
          total === 1
            ? "Nej, det är inte klarmarkerat än"
            : missing === total
              ? `Nej, ingen av ${total} är klar än`
              : `Nej, ${missing} av ${total} är inte ${missing === 1 ? "klar" : "klara"} än`,
        nobodyMissing: (total: number) =>
          total === 1 ? "Det är klarmarkerat" : `Inget saknas, alla ${total} är klara`,
        missing: (missing: number, total: number) =>
          total === 1
            ? "Det är inte klarmarkerat än"
            : missing === total
              ? `Ingen av ${total} har klarmarkerat än`
              : `${missing} av ${total} har inte klarmarkerat än`,
        has: (place: string) => `Ja, det är klarmarkerat för ${place}`,
        hasNot: (place: string) => `Nej, det är inte klarmarkerat för ${place} än`,
        some: (done: number, total: number) => `Det är klarmarkerat i ${done} av ${total}`,
        value: "klart",
        noValue: "inte klart",
      },
      approve: {
        count: (done: number, total: number) => `${done} av ${total} ${total === 1 ? "godkänd" : "godkända"}`,
        counted: (done: number, total: number) =>
          done === 0
            ? total === 1
              ? "Det är inte godkänt än"
              : `Ingen av ${total} är godkänd än`
            : `${done} av ${total} är ${done === 1 ? "godkänd" : "godkända"}`,
        allDone: (total: number) => (total === 1 ? "Ja, det är godkänt" : `Ja, alla ${total} är godkända`),
        notAll: (missing: number, total: number) =>
          total === 1
            ? "Nej, det är inte godkänt än"
            : missing === total
              ? `Nej, ingen av ${total} är godkänd än`
              : `Nej, ${missing} av ${total} är inte ${missing === 1 ? "godkänd" : "godkända"} än`,
        nobodyMissing: (total: number) =>
          total === 1 ? "Det är godkänt" : `Inget saknas, alla ${total} är godkända`,
        missing: (missing: number, total: number) =>
          total === 1
            ? "Det är inte godkänt än"
            : missing === total
              ? `Ingen av ${total} är godkänd än`
              : `${missing} av ${total} är inte ${missing === 1 ? "godkänd" : "godkända"} än`,
        has: (place: string) => `Ja, det är godkänt för ${place}`,
        hasNot: (place: string) => `Nej, det är inte godkänt för ${place} än`,
        some: (done: number, total: number) => `Det är godkänt i ${done} av ${total}`,
        value: "godkänt",
        noValue: "inte godkänt",
      },
    },
    /** Over several reports. */
    several: {
      allDone: (reports: number) => `Ja, alla är klara i ${reports} rapporter`,
      notAll: (missing: number, reports: number) =>
        `Nej, det saknas något i ${missing} av ${reports} rapporter`,
      nobodyMissing: (reports: number) => `Inget saknas i de ${reports} rapporterna`,
      missing: (missing: number, reports: number) => `Det saknas något i ${missing} av ${reports} rapporter`,
      counted: (reports: number) => `Så ser det ut i ${reports} rapporter`,
    },
    stoppdatum: (report: string, day: string, relation: string) =>
      `${report}, stoppdatum ${day}, ${relation}.`,
    missing: (names: string) => `Kvar: ${names}.`,
    sections: (names: string) => `Kvar: ${names}`,
    more: (count: number) => `${count} till`,
    moreReports: (count: number) =>
      count === 1 ? "1 rapport till visas inte här." : `${count} rapporter till visas inte här.`,
    by: (who: string, when: string) => `${who}, ${when}`,
    late: (text: string) => `${text}, sent`,
    behalf: (name: string, by: string) => `${name} (antecknat av ${by})`,
    locked: "Rapporten är låst.",
    noPlaces: (report: string) => `Ingen enhet är med i ${report} än`,
    notBegun: {
      headline: (report: string) => `${report} har inte öppnat än`,
      text: (opens: string, stoppdatum: string) => `Rapporten öppnar ${opens}. Stoppdatum är ${stoppdatum}.`,
    },
    noneOpen: {
      headline: "Ingen rapport är öppen just nu",
      headlineFor: (place: string) => `Ingen rapport är öppen just nu för ${place}`,
      next: (report: string, opens: string) => `Nästa är ${report}, som öppnar ${opens}.`,
      none: "Ingen är planerad heller.",
    },
    noReports: {
      headline: "Det finns inga rapporter än",
      text: "En administratör lägger upp dem genom att skriva ”rapporter” till mig.",
    },
    notIn: {
      headline: (place: string, report: string) => `${place} är inte med i ${report}`,
      anywhere: (place: string) => `${place} är inte med i någon rapport`,
      text: "Inget väntas därifrån.",
    },
    nothingOwn: {
      headline: "Du är inte ansvarig för något i de rapporter som är öppna",
      text: "Är du ansvarig för en enhet? Skriv till exempel ”jag är ansvarig för IT” till mig.",
    },
    unknown: {
      headline: (said: string) => `Jag hittar ingen rapport eller enhet som heter ”${said}”`,
      text: (names: string) => `De här rapporterna finns: ${names}.`,
    },
    buttons: {
      board: "Visa tavlan",
      mine: { title: "Vad saknar jag?", asks: "vad saknar jag?" },
      reports: { title: "Alla rapporter", asks: "rapporter" },
    },
  },
};

export type ReportQuestionTexts = typeof svReportQuestions;
