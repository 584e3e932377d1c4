/** The words of the part board of reports, in Swedish. */
export const svBoard = {
  board: {
    /** An official klarmarkerar; the chair of a nämnd godkänner. */
    act: {
      mark: {
        headline: (done: number, total: number) => `${done} av ${total} ${total === 1 ? "klar" : "klara"}`,
        missing: (count: number) => (count === 1 ? "Inte klar än" : `Inte klara än (${count})`),
        done: (count: number) => (count === 1 ? "Klar" : `Klara (${count})`),
        press: "Klarmarkera",
        all: "Alla är klara. Tack.",
      },
      approve: {
        headline: (done: number, total: number) =>
          `${done} av ${total} ${total === 1 ? "godkänd" : "godkända"}`,
        missing: (count: number) => (count === 1 ? "Inte godkänd än" : `Inte godkända än (${count})`),
        done: (count: number) => (count === 1 ? "Godkänd" : `Godkända (${count})`),
        press: "Godkänn",
        all: "Alla är godkända. Tack.",
      },
    },
    stoppdatum: (day: string) => `Stoppdatum ${day}`,
    left: (days: number) =>
      days === 0 ? "Sista dagen är i dag" : days === 1 ? "1 dag kvar" : `${days} dagar kvar`,
    passed: (ago: string) => `Stoppdatum passerade ${ago}`,
    longPassed: "Stoppdatum har passerat",
    locked: "Rapporten är låst. Be en administratör låsa upp den om något ska ändras.",
    notInCalendar: "Händelsen finns inte längre i kalendern. Dagen som var känd gäller.",
    none: "Ingen är med i rapporten än. En administratör ändrar det genom att skriva ”rapporter” till mig.",
    now: (time: string) => `Så här var läget ${time}. Tavlan i kanalen följer med när något ändras.`,
    nowAlone: (time: string) => `Så här var läget ${time}.`,
    row: {
      responsible: (names: string) => `Ansvarig: ${names}`,
      nobody: "Ingen är ansvarig än",
      gone: "Finns inte längre i organisationen",
      more: "med flera",
      left: (sections: string) => `Kvar: ${sections}`,
      done: (who: string, when: string) => `${who}, ${when}`,
      late: (who: string, when: string) => `Sent: ${who}, ${when}`,
      behalf: (name: string, by: string) => `${name} (antecknat av ${by})`,
      comment: (words: string) => `”${words}”`,
    },
    more: (count: number) => (count === 1 ? "och 1 till" : `och ${count} till`),
    page: (from: number, to: number, total: number) => `${from}–${to} av ${total}`,
    button: {
      mine: "Ångra eller kommentera",
      all: "Visa alla",
      more: "Visa fler",
      administer: "Administrera",
    },
    which: {
      headline: "Vilken rapport menar du?",
      noneCalled: (name: string) => `Jag hittar ingen rapport som heter ”${name}”`,
      text: "Välj en av dem här.",
      more: (count: number) =>
        `${count === 1 ? "En till finns" : `${count} till finns`}. Skriv vilken, till exempel ”tavla för omvärldsanalysen”.`,
    },
    empty: {
      headline: "Det finns inga rapporter att visa",
      text: "En administratör lägger upp dem genom att skriva ”rapporter” till mig.",
    },
    gone: {
      headline: "Rapporten finns inte längre",
      text: "Den är borttagen eller avslutad. Skriv ”tavla”, så visar jag dem som finns.",
    },
    ask: "tavla",
    askAgain: "Visa andra tavlor",
    /** Said in a channel or a group chat, to the one who pressed or wrote. */
    personal: {
      noPerson: "Jag kan inte se vem du är. Skriv till mig i Teams.",
      inOurChat: "Tavlan finns i vår egen chatt.",
      noChat:
        "Hela tavlan visar jag i vår egen chatt, och den har du inte öppnat än. Sök efter Styrkedjan i Teams, välj Lägg till och skriv ”tavla” till mig där.",
      chatFailed:
        "Jag nådde dig inte i vår egen chatt. Sök efter Styrkedjan i Teams, öppna chatten och skriv ”tavla” där.",
      chatUnsure:
        "Jag vet inte om mitt svar kom fram i vår egen chatt. Syns det inte där, skriv ”tavla” till mig i den.",
    },
  },
};

export type BoardTexts = typeof svBoard;
