/** The words of the sammanställning in Teams, its publishing and its download, in Swedish. */
export const svSummaryCard = {
  summaryCard: {
    kicker: (budgetYear: number) => `Sammanställning av förslag · budget ${budgetYear}`,
    headline: {
      now: (count: number) => (count === 1 ? "1 förslag är frisläppt" : `${count} förslag är frisläppta`),
      none: "Inget förslag är frisläppt än",
      version: (version: number) => `Sammanställning, version ${version}`,
      confirm: (version: number) => `Publicera version ${version}?`,
      offer: "Dags att publicera sammanställningen?",
      published: (version: number) => `Version ${version} är publicerad`,
      wait: "Då väntar vi",
      link: "Din fil är klar att hämta",
    },
    reach: {
      all: "Du ser allt som är frisläppt.",
      some: (whose: string) => `Du ser det som hör till ${whose}.`,
      own: "Du ser dina egna förslag.",
    },
    waiting: (count: number) =>
      count === 1
        ? "1 inlämnat förslag är inte frisläppt än. Det räknas inte här."
        : `${count} inlämnade förslag är inte frisläppta än. De räknas inte här.`,
    comesWhenReleased: "Ett förslag kommer med när förvaltningschefen har frisläppt det.",
    publishedBy: (edition: string, name: string) => `${edition} av ${name}.`,
    count: (count: number) => (count === 1 ? "1 förslag" : `${count} förslag`),
    tkr: "tkr",
    /** Over the amounts of each nämnd; investments are expenditure and may be added over the years, levels may not. */
    byCommittee: {
      level: (year: number) => `Per nämnd ${year}, tkr`,
      expenditure: (first: number, last: number) => `Per nämnd ${first}–${last}, tkr`,
      count: "Per nämnd, antal",
    },
    barName: (committee: string, count: number) => `${committee} (${count})`,
    moreCommittees: (count: number) => (count === 1 ? "1 nämnd till" : `${count} nämnder till`),
    show: "Visa",
    showType: (types: string) => `Visa ${types}`,
    askType: (types: string) => `vilka ${types} har lämnats in?`,
    changes: {
      row: (kind: string, name: string) => `${kind}: ${name}`,
      amount: (year: number, before: string, after: string) => `${year} från ${before} till ${after}`,
      runningCost: (year: number, before: string, after: string) =>
        `Ändrad driftkostnad ${year} från ${before} till ${after}`,
      capitalCost: (year: number, before: string, after: string) =>
        `Kapitalkostnad ${year} från ${before} till ${after}`,
      blank: "inget belopp",
      more: (count: number) => (count === 1 ? "1 ändring till." : `${count} ändringar till.`),
    },
    noDownload:
      "Excel går inte att hämta, eftersom tjänstens adress inte är angiven. Be den som sköter Styrkedjan att ange PUBLIC_URL.",
    button: {
      excel: "Hämta som Excel",
      publish: (version: number) => `Publicera version ${version}`,
      publishNow: "Publicera nu",
      preview: "Förhandsgranska",
      wait: "Vänta",
      proposals: "Visa förslagen",
      mine: "Mina förslag",
      create: "Lämna ett förslag",
      now: "Visa läget nu",
      open: "Öppna hämtningssidan",
      round: "Visa budgetomgången",
    },
    channel: {
      none: "Ingen sammanställning är publicerad här än. Den kommer hit när en administratör publicerar den.",
      later: "Den stod här när den publicerades. Skriv ”sammanställning” för att se den senaste.",
    },
    confirm: {
      where: "Kanal",
      everybody: "Alla i kanalen kan läsa sammanställningen och hämta alla förslag som Excel.",
      stoppdatum: (day: string) => `Stoppdatum är ${day}. Fler förslag kan komma till dess.`,
      first: "Det blir den första versionen.",
      noChannels:
        "Jag är inte med i någon kanal än. Lägg till mig i ledningsgruppens kanal och skriv till mig där. Skriv sedan ”sammanställning” här igen.",
      chooseChannel: "Välj en kanal att publicera i.",
      changed: "Något har ändrats sedan du såg det här. Läs igenom igen innan du publicerar.",
      overtaken: (name: string, version: number, time: string) =>
        `${name} publicerade version ${version} ${time}. Läs vad som har ändrats sedan dess innan du publicerar en ny.`,
    },
    published: {
      now: (place: string) => `Den kommer strax i ${place}.`,
      before: (place: string, time: string) => `Den publicerades i ${place} ${time}.`,
      look: "Skriv ”utskick” om du vill se att den kom fram.",
    },
    refused: {
      notAdministrator:
        "Bara administratörer kan publicera sammanställningen. Skriv ”sammanställning”, så ser du det du får läsa.",
      nothing: "Inget förslag är frisläppt än, så det finns inget att publicera.",
    },
    offer: {
      calendar: (title: string, day: string) => `I kalendern står ”${title}” ${day}.`,
      would: (version: number) => `Publicerar du nu blir det version ${version}.`,
      why: "Du får frågan eftersom du är administratör.",
    },
    wait: {
      how: (version: number) =>
        `När du vill publicera skriver du ”sammanställning” till mig och trycker på Publicera version ${version}.`,
      next: (day: string) => `Jag frågar igen ${day}, då kalendern tar upp nästa utskick.`,
    },
    link: {
      text: "Knappen öppnar en sida i webbläsaren, och där hämtar du filen.",
      once: (time: string) => `Länken är din egen. Du kan använda den en gång, fram till ${time}.`,
    },
    /** Said in the place where somebody asks for what continues in the personal chat. */
    personal: {
      noPerson: "Jag kan inte se vem du är, så jag vet inte vad du får läsa. Skriv till mig i Teams.",
      inOurChat: "Jag har svarat i vår egen chatt.",
      noChat:
        "Sammanställningen visar jag i vår egen chatt, och den har du inte öppnat än. Sök efter Styrkedjan i Teams, välj Lägg till och skriv ”sammanställning” till mig där.",
      chatFailed:
        "Jag nådde dig inte i vår egen chatt. Sök efter Styrkedjan i Teams, öppna chatten och skriv ”sammanställning” där.",
      chatUnsure:
        "Jag vet inte om mitt svar kom fram i vår egen chatt. Syns det inte där, skriv ”sammanställning” till mig i den.",
    },
  },
};

export type SummaryCardTexts = typeof svSummaryCard;
