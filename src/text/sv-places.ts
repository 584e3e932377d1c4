/** What places are called, and what administrators are told of one that refuses posts, in Swedish. */
export const svPlaces = {
  place: {
    general: "Allmänt",
    inTeam: (channel: string, team: string) => `${channel} (${team})`,
    unnamed: { channel: "en kanal", groupChat: "en gruppchatt", personal: "en egen chatt" },
    unknown: "en chatt som jag inte känner till",
  },
  notice: {
    headline: {
      channel: (where: string) => `Kanalen ${where} får inga utskick längre`,
      groupChat: (where: string) => `Gruppchatten ${where} får inga utskick längre`,
      unnamedChannel: "En kanal får inga utskick längre",
      unnamedGroupChat: "En gruppchatt får inga utskick längre",
    },
    why: {
      blocked: (time: string) => `Teams stoppade det jag skulle skicka dit ${time}.`,
      gone: (time: string) => `Teams hittade den inte när jag skulle skicka dit ${time}.`,
      removed: (time: string) => `Jag togs bort därifrån ${time}.`,
    },
    means: "Jag skickar inget dit förrän någon där skriver till mig eller lägger till mig igen.",
    doThis: {
      blocked: "Ska utskicken fortsätta? Be någon där skriva ”@Styrkedjan inställningar”.",
      gone: "Är den borttagen behöver du inte göra något. Be annars någon där skriva ”@Styrkedjan inställningar”.",
      removed: "Ska utskicken fortsätta? Be någon lägga till mig där igen.",
    },
    once: "Du får det här beskedet eftersom du är administratör. Det kommer bara en gång. Skriv ”utskick” för att se mer.",
  },
};

export type PlacesTexts = typeof svPlaces;
