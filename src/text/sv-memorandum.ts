/** The words about the draft of the tjänsteskrivelse in Teams, in Swedish. The document's own words are beside them. */
export const svMemorandum = {
  memorandum: {
    kicker: (month: string, area: string) => `Uppföljning ${month} · ${area}`,
    headline: "Utkast till tjänsteskrivelse",
    holds: (units: number) =>
      `Ett Word-dokument med förslag till beslut, sammanfattning, tabell över ${units === 1 ? "1 rad" : `${units} rader`}, avvikelser, prognos, verksamhet och beredning.`,
    when: "Utkastet görs när du hämtar det. Kommentarer som kommer in före det är med.",
    once: (time: string) => `Länken är din egen. Du kan använda den en gång, fram till ${time}.`,
    toWrite: {
      heading: "Det här behöver du fylla i",
      marked: "I dokumentet är det gulmarkerat och står inom hakparentes.",
      head: {
        caseNumber: "Diarienummer.",
        unit: "Enhet eller verksamhet.",
        head: "Ansvarig chef.",
        caseOfficer: "Handläggare.",
      },
      body: "Vilken nämnd eller vilket utskott ärendet går till först.",
      deviation: (units: string) => `Orsak, åtgärd och effekt för ${units}.`,
      oldComment: (units: string) =>
        `Om kommentaren fortfarande stämmer för ${units}. Tabellen har rättats sedan den skrevs.`,
      forecast: (month: string) => `Helårsprognosen efter ${month}.`,
      operations: (units: string) => `Hur verksamheten har gått för ${units}.`,
      consequence: "Hur avvikelser som ska beslutas politiskt tas om hand.",
      sendTo: "Vilka beslutet skickas till.",
    },
    comments: {
      missing: (missing: number, wanted: number) =>
        wanted === 1
          ? "Kommentaren till avvikelsen saknas."
          : missing === wanted
            ? `Alla ${wanted} kommentarer till avvikelser saknas.`
            : `${missing} av ${wanted} kommentarer till avvikelser saknas.`,
      all: (wanted: number) =>
        wanted === 1 ? "Kommentaren till avvikelsen är med." : `Alla ${wanted} kommentarer är med.`,
    },
    more: (count: number) => (count === 1 ? "1 enhet till" : `${count} enheter till`),
    button: {
      open: "Öppna hämtningssidan",
      again: "Gör en ny länk",
      show: "Visa uppföljningen",
      month: (month: string) => `Utkast för ${month}`,
    },
    ask: {
      month: (month: string, area: string) => `tjänsteskrivelse ${month} för ${area}`,
      latest: (area: string) => `tjänsteskrivelse för ${area}`,
    },
    noDownload:
      "Utkastet går inte att hämta. Tjänstens adress är inte angiven. Be den som sköter Styrkedjan att ange PUBLIC_URL.",
    notAdministrator:
      "Bara administratörer kan göra tjänsteskrivelsen. Skriv ”uppföljning”, så ser du månadens siffror och enheternas kommentarer.",
    which: {
      headline: "Vilket område gäller tjänsteskrivelsen?",
      noneCalled: (said: string) => `Jag följer inte upp något område som heter ${said}`,
      text: "Välj ett område.",
      more: "Det finns fler områden. Skriv områdets namn, till exempel ”tjänsteskrivelse för …”.",
    },
    /** Said in the place where somebody asks for what continues in the personal chat. */
    personal: {
      noPerson: "Jag kan inte se vem du är, så jag vet inte om du är administratör. Skriv till mig i Teams.",
      inOurChat: "Jag har svarat i vår egen chatt.",
      noChat:
        "Tjänsteskrivelsen gör jag i vår egen chatt, och den har du inte öppnat än. Sök efter Styrkedjan i Teams, välj Lägg till och skriv ”tjänsteskrivelse” till mig där.",
      chatFailed:
        "Jag nådde dig inte i vår egen chatt. Sök efter Styrkedjan i Teams, öppna chatten och skriv ”tjänsteskrivelse” där.",
      chatUnsure:
        "Jag vet inte om mitt svar kom fram i vår egen chatt. Syns det inte där, skriv ”tjänsteskrivelse” till mig i den.",
    },
  },
};

export type MemorandumTexts = typeof svMemorandum;
