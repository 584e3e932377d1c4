const dagar = (days: number): string => (days === 1 ? "1 dag" : `${days} dagar`);

/** The words of personal reminders, in Swedish. Days, dates and titles come in as they are shown. */
export const svReminders = {
  reminders: {
    /** How long before the day that is counted from: the only one, the first or last of several, or the beginning of a month. */
    before: {
      only: (days: number) => (days === 0 ? "samma dag" : days === 1 ? "dagen före" : `${dagar(days)} före`),
      last: (days: number) =>
        days === 0 ? "sista dagen" : `${days === 1 ? "dagen" : dagar(days)} före sista dagen`,
      first: (days: number) =>
        days === 0 ? "första dagen" : `${days === 1 ? "dagen" : dagar(days)} innan det börjar`,
      begins: (days: number) =>
        days === 0 ? "när det börjar" : `${days === 1 ? "dagen" : dagar(days)} innan det börjar`,
    },
    confirm: {
      kicker: "Jag påminner dig",
      exists: "Den påminnelsen finns redan",
      plain: (when: string, before: string, event: string) =>
        `Jag påminner dig ${when}, ${before}. ${event}.`,
      existsPlain: (when: string, before: string, event: string) =>
        `Den påminnelsen finns redan. Jag påminner dig ${when}, ${before}. ${event}.`,
      noDay: "Dagen står inte i kalendern.",
      follows: "Flyttas händelsen så flyttar jag påminnelsen.",
    },
    buttons: {
      remind: "Påminn mig",
      remove: "Ta bort påminnelsen",
      removeRow: "Ta bort",
      removeTitle: (title: string) => `Ta bort påminnelsen om ”${title}”`,
      list: "Mina påminnelser",
      more: "Visa fler",
      undo: "Påminn mig ändå",
      again: (before: string) => `Påminn mig igen ${before}`,
      offer: (before: string, day: string) => `${before}, ${day}`,
      tomorrow: "I morgon",
      today: "I dag",
    },
    /** What a button asks, as a person would type it. */
    asks: {
      list: "mina påminnelser",
      page: (page: number) => `mina påminnelser, sida ${page}`,
      someDay: "påminn mig i god tid",
      when: (title: string) => `när är ”${title}”?`,
    },
    choose: {
      headline: "Vad ska jag påminna dig om?",
      text: "Välj en händelse.",
      more: (left: number) => `Det finns ${left} till. Skriv vilken du menar, så hittar jag rätt.`,
      titleOf: (title: string) => `Påminn mig om ”${title}”`,
    },
    notFound: {
      headline: "Det hittar jag inte i kalendern",
      near: "Menar du något av det här?",
      text: "Skriv vad händelsen heter, till exempel ”påminn mig 3 dagar innan …”.",
      which: "Vad ska jag påminna dig om?",
    },
    unclear: {
      headline: "Vilken dag ska jag påminna dig?",
      text: "Jag påminner en gång, på en bestämd dag före händelsen. Du kan också skriva till exempel ”påminn mig 5 dagar innan”.",
    },
    past: {
      headline: "Den tiden har redan passerat",
      text: (before: string, day: string) => `${before} var ${day}.`,
      none: "Det är för kort tid kvar för en påminnelse",
      offers: "Jag kan påminna dig:",
    },
    afterwards: {
      headline: "Det är efter händelsen",
      text: (day: string) => `En påminnelse ${day} skulle komma för sent.`,
    },
    over: { passed: "Det har redan passerat", ongoing: "Det pågår redan" },
    tooFar: {
      headline: "Så långt fram kan jag inte påminna",
      text: "Jag påminner högst två år i förväg. Be mig igen när det är närmare.",
    },
    full: {
      headline: "Du har redan så många påminnelser som får plats",
      text: (most: number) => `Jag håller reda på ${most} åt gången. Ta bort någon, så får den nya plats.`,
    },
    event: (title: string, date: string, relation: string) =>
      relation === "" ? `${title}: ${date}` : `${title}: ${date} (${relation})`,
    moved: (from: string, to: string) => `Händelsen har flyttats från ${from} till ${to}.`,
    gone: {
      row: "Finns inte längre i kalendern.",
      headline: "Händelsen finns inte längre i kalendern",
      text: (title: string, date: string) =>
        `Du bad mig påminna dig om ”${title}”, ${date}. Händelsen har tagits bort, eller så används kalendern inte längre.`,
      next: "Fråga den som ansvarar för planeringen om du är osäker på vad som gäller.",
    },
    delivered: {
      kicker: "Påminnelse",
      plain: (event: string) => `Påminnelse: ${event}.`,
      why: (day: string) => `Du bad om den här påminnelsen den ${day}. Den kommer bara en gång.`,
      late: (day: string) => `Påminnelsen kommer sent: den skulle ha kommit ${day}.`,
      next: (when: string) => `Jag påminner dig igen ${when}.`,
    },
    list: {
      headline: (count: number) => (count === 1 ? "Du har 1 påminnelse" : `Du har ${count} påminnelser`),
      none: "Du har inga påminnelser",
      how: "Skriv till exempel ”påminn mig 3 dagar innan …”, eller tryck på ”Påminn mig” när jag har svarat om en händelse.",
      try: "Fråga till exempel:",
      row: (when: string, title: string) => `${when}: ${title}`,
      detail: (time: string, before: string, date: string) => `${time}, ${before}: ${date}`,
      /** Of one whose time has come: `lost` is tried once more. */
      missed: {
        lost: "Kom inte fram. Jag försöker igen.",
        failed: "Kom inte fram.",
        unknown: "Kom kanske inte fram.",
      },
    },
    removed: {
      headline: "Påminnelsen är borttagen",
      text: (title: string) => `Den gällde ”${title}”.`,
      already: "Den påminnelsen finns inte längre",
      alreadyText: "Den är redan borttagen, eller har kommit.",
    },
    others:
      "Jag kan bara påminna den som själv ber om det. Skriv ”påminn mig …”, så påminner jag dig i vår egen chatt.",
    noPerson: "Jag kan inte se vem du är, så jag vet inte vem jag ska påminna. Skriv till mig i Teams.",
    inOurChat: "Jag svarar dig i vår egen chatt.",
    noChat:
      "Påminnelser skickar jag i vår egen chatt, och den har du inte öppnat än. Sök efter Styrkedjan i Teams, välj Lägg till och skriv till mig där.",
    chatFailed:
      "Jag nådde dig inte i vår egen chatt. Sök efter Styrkedjan i Teams, öppna chatten och skriv ”mina påminnelser”, så ser du vad som gäller.",
    chatUnsure:
      "Jag vet inte om mitt svar kom fram i vår egen chatt. Syns det inte där, skriv ”mina påminnelser” till mig i den, så ser du vad som gäller.",
  },
};

export type RemindersTexts = typeof svReminders;
