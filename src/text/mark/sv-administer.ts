/** The words of what administrators do with a report, in Swedish. */
export const svAdminister = {
  button: "Administrera",
  locked: (who: string, when: string) => `Låst av ${who} ${when}.`,
  unlocked: (who: string, when: string, reason: string) => `Upplåst av ${who} ${when}. Skäl: ${reason}`,
  text: "Här kan du markera för andra och låsa rapporten. Det syns vem som gjorde vad.",
  lockedText: "Ingen kan ändra något i rapporten medan den är låst.",
  left: (names: string) => `Kvar: ${names}`,
  more: (count: number) => `${count} till`,
  many: {
    text: "Välj vilka och skriv varför. Ditt namn och skälet sparas.",
    label: "Vilka",
    chosen: "De som jag har valt",
    all: (count: number) => (count === 1 ? "Den som är kvar" : `Alla ${count} som är kvar`),
    none: "Inget är kvar att markera",
    reason: "Skäl",
    reasonExample: "Till exempel: anmält på ledningsgruppens möte",
    next: "Visa fler",
  },
  behalf: {
    text: "För den som inte finns i Teams, till exempel en politiker. Ditt namn sparas som den som antecknade.",
    place: "För vilken",
    name: "Vem har gjort det",
    nameExample: "Förnamn och efternamn",
    ground: "På vilken grund",
    groundExample: "Till exempel: beslut i nämnden 12 december, § 143",
  },
  lock: "Lås rapporten",
  unlock: {
    headline: (report: string) => `Lås upp ${report}`,
    button: "Lås upp",
    reason: "Skäl",
    reasonExample: "Till exempel: en siffra behöver rättas",
  },
  done: {
    locked: (report: string) => `${report} är låst`,
    unlocked: (report: string) => `${report} är upplåst`,
    alreadyLocked: (who: string, when: string) => `${who} låste den redan ${when}.`,
    notLocked: "Rapporten var inte låst.",
  },
  wrong: {
    lead: "Inget är sparat än. Ändra det som är markerat och försök igen.",
    reason: "Skriv varför.",
    unlockReason: "Skriv varför den låses upp.",
    ground: "Skriv vad det bygger på.",
    name: "Skriv vem som har gjort det.",
    place: "Välj en.",
    noneChosen: "Välj minst en.",
    tooMany: "Det är för många på en gång. Välj färre.",
    tooLong: (most: number) => `Skriv högst ${most} tecken.`,
  },
  notAllowed: {
    headline: "Det kan bara en administratör göra",
    text: "Be en administratör, till exempel budgetcontrollern. Inget är ändrat.",
  },
  back: "Till rapporten",
};

export type AdministerTexts = typeof svAdminister;
