/** The words of the reminders of reports, in Swedish. */
export const svNudge = {
  nudge: {
    headline: (count: number) =>
      count === 1 ? "En rapport väntar på dig" : `${count} rapporter väntar på dig`,
    lateHeadline: (count: number) =>
      count === 1 ? "En rapport är försenad" : `${count} rapporter är försenade`,
    /** Why it came; `places` are those that something is missing from. */
    why: (places: string) => `Du får det här eftersom du är ansvarig för ${places}.`,
    whySubstitute: (places: string) =>
      `Du får det här som ersättare för ${places}, eftersom jag inte når någon som är ansvarig.`,
    alsoSubstitute: (places: string) =>
      `Du är också ersättare för ${places}, där jag inte når någon som är ansvarig.`,
    next: (moment: string) => `Nästa påminnelse kommer ${moment}, om något saknas då.`,
    last: "Det här är den sista påminnelsen.",
    more: (count: number) => `och ${count} till`,
    mark: "Markera det som är klart, så påminner jag inte mer om det.",
    markLast: "Markera det som är klart.",
    /** Where all that is missing is to be written. */
    write: "Skriv det som saknas, så påminner jag inte mer om det.",
    writeLast: "Skriv det som saknas.",
    pause: {
      button: "Pausa påminnelser",
      headline: "Hur länge vill du pausa?",
      text: "Under tiden påminner jag dig inte om rapporter. Allt annat kommer som vanligt.",
      label: "Till och med",
      example: "Till exempel 14 augusti",
      weeks: (count: number) => (count === 1 ? "Pausa en vecka" : `Pausa ${count} veckor`),
      save: "Pausa till den dagen",
      paused: "Dina påminnelser är pausade",
      until: (day: string) => `Till och med ${day} påminner jag dig inte om rapporter.`,
      meanwhile: "Finns det en ersättare påminner jag den personen så länge.",
      how: "Vill du börja tidigare? Tryck på ”Avsluta pausen”, eller skriv det till mig.",
      change: "Ändra dagen",
      end: "Avsluta pausen",
      ended: "Pausen är slut",
      endedText: "Nu påminner jag dig igen när en rapport saknas.",
      notPaused: "Du har ingen paus",
      notPausedText: "Jag påminner dig när en rapport saknas.",
      unread: (typed: string) => `Jag vet inte vilken dag ”${typed}” är. Skriv till exempel ”14 augusti”.`,
      empty: "Skriv vilken dag, eller välj hur länge.",
      past: (day: string) => `${day} har redan varit. Skriv en dag som kommer.`,
      tooLong: "Pausa högst ett år. Skriv en tidigare dag.",
    },
    escalation: {
      headline: (count: number) => (count === 1 ? "En rapport saknas" : `${count} rapporter saknas`),
      why: "Du får det här som chef, eftersom stoppdatum har passerat.",
      whyAdministrator:
        "Du får det här som administratör, eftersom stoppdatum har passerat och jag inte når någon chef.",
      both: "Du får det här som chef eller, där jag inte når någon chef, som administratör. Stoppdatum har passerat.",
      once: "Jag säger det bara en gång.",
      responsible: (names: string) => `Ansvarig: ${names}`,
      nobody: "Ingen är ansvarig",
      gone: "Finns inte längre i organisationen",
      open: "Visa",
      openOf: (place: string, report: string) => `Visa ${report} för ${place}`,
    },
  },
};

export type NudgeTexts = typeof svNudge;
