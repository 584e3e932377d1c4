/** The words of the weekly digest, in Swedish. */
export const svDigest = {
  digest: {
    name: "Veckobrev",
    headline: (week: number) => `Vecka ${week}`,
    thisWeek: "Den här veckan",
    nextWeek: (week: number) => `Nästa vecka, vecka ${week}`,
    nothing: "Inget i kalendern.",
    nothingNew: "Inget nytt börjar.",
    stoppdatum: (weeks: number) => `Stoppdatum ${weeks === 1 ? "inom 1 vecka" : `inom ${weeks} veckor`}`,
    /** When the weeks above have stoppdatum of their own. */
    moreStoppdatum: (weeks: number) =>
      `Fler stoppdatum ${weeks === 1 ? "inom 1 vecka" : `inom ${weeks} veckor`}`,
    reports: {
      heading: "Rapporter",
      mine: "Rapporter som väntar på dig",
      left: (names: string) => `Kvar: ${names}`,
      late: (names: string) => `Sena: ${names}`,
      yours: (names: string) => `Kvar för dig: ${names}`,
      namesMore: (count: number) => `${count} till`,
      more: (count: number) => (count === 1 ? "och 1 rapport till" : `och ${count} rapporter till`),
      open: (report: string) => `Visa tavlan för ${report}`,
    },
    changes: "Ändrat sedan förra veckobrevet",
    moved: "flyttat",
    added: "nytt",
    removed: "borttaget",
    before: (date: string) => `Förut: ${date}`,
    responsible: (names: string) => `Ansvarar: ${names}`,
    lastDay: "sista dagen",
    more: (count: number) => `och ${count} till`,
    moreChanges: (count: number) =>
      `och ${count === 1 ? "1 ändring" : `${count} ändringar`} till. Fråga om en händelse, så svarar jag med datumet som gäller.`,
    nothingEither: "Inget i kalendern den här veckan eller nästa.",
    nothingMoreEither: "Inget mer i kalendern den här veckan eller nästa.",
    nothingNewEither: "Inget nytt börjar den här veckan eller nästa.",
    noStoppdatumLeft: "Det finns inget kommande stoppdatum.",
    wholeWeek: (week: number) => `Hela vecka ${week}`,
    askWeek: (week: number, year: number) => `vad händer vecka ${week} ${year}?`,
    summary: {
      week: (week: number, events: number) =>
        `Vecka ${week}: ${events === 0 ? "inget nytt börjar" : events === 1 ? "1 händelse" : `${events} händelser`}.`,
      quiet: (week: number) => `Vecka ${week} är lugn.`,
      changes: (count: number) => (count === 1 ? "1 ändring." : `${count} ändringar.`),
      reports: (count: number) =>
        count === 1 ? "1 rapport saknar något." : `${count} rapporter saknar något.`,
      reportsOfYours: (count: number) =>
        count === 1 ? "1 rapport väntar på dig." : `${count} rapporter väntar på dig.`,
      stoppdatum: (when: string) => `Stoppdatum ${when}`,
    },
    /** Why it comes on another day than it usually does. */
    movedHere: (weekday: string, nominal: string, what: string) =>
      `Veckobrevet kommer i dag, ${weekday}, eftersom ${nominal} är ${what}.`,
    redDay: (name: string) => `röd dag (${name})`,
    dayOff: "ledig dag",
    late: (day: string) =>
      `Det här är veckobrevet för ${day}. Det kommer sent, så dagarna är räknade från det datumet.`,
    missedOne: (day: string) => `Veckobrevet ${day} kom inte, eftersom jag inte var i gång då.`,
    missed: (count: number, first: string, last: string) =>
      count === 2
        ? `Veckobreven ${first} och ${last} kom inte, eftersom jag inte var i gång då.`
        : `${count} veckobrev, från ${first} till ${last}, kom inte, eftersom jag inte var i gång då.`,
    why: (weekday: string, time: string) => `Det här veckobrevet kommer varje ${weekday} ${time}.`,
    next: (day: string) => `Nästa kommer ${day}.`,
    nextMoved: (day: string, nominal: string, what: string) =>
      `Nästa kommer ${day}, eftersom ${nominal} är ${what}.`,
    change: "Skriv ”inställningar” för att ändra.",
    changeShared: "Skriv ”@Styrkedjan inställningar” för att ändra.",
    asked: "Du bad om veckobrevet.",
    askedNext: (day: string) => `Nästa kommer av sig självt ${day}.`,
    turnOn: "Skriv ”inställningar” om du vill få det varje vecka.",
    turnOnShared: "Skriv ”@Styrkedjan inställningar” om ni vill få det varje vecka.",
  },
};

export type DigestTexts = typeof svDigest;
