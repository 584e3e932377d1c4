/** What is answered to questions about proposals that have been handed in, in Swedish. Names and amounts come in as shown. */
export const svProposalQuestions = {
  proposalQuestions: {
    proposals: { one: "förslag", several: "förslag" },
    /** "7 förslag", "Inga investeringar". */
    some: (count: number, what: string) => (count === 0 ? `Inga ${what}` : `${count} ${what}`),
    /** Of one who may not read all of it. */
    readable: (some: string) => `${some} som du får läsa`,
    from: (place: string) => ` från ${place}`,
    comeIn: (some: string, from: string) => `${some} har kommit in${from}`,
    inSummary: (some: string, from: string) => `${some}${from} i sammanställningen`,
    byYou: (some: string) => `Du har lämnat in ${some}`,
    noneByYou: (what: string) => `Du har inte lämnat in några ${what}`,
    yourDepartment: "din förvaltning",
    lackReview: (some: string, from: string) => `${some}${from} saknar granskning`,
    inState: (some: string, from: string, state: string) => `${some}${from} är ${state}`,
    /** Of so many; one has its ending from en or ett. */
    states: {
      supported: (count: number): string => (count === 1 ? "tillstyrkt" : "tillstyrkta"),
      notSupported: (count: number): string => (count === 1 ? "avstyrkt" : "avstyrkta"),
      decided: (count: number, isEtt: boolean): string =>
        count === 1 ? (isEtt ? "beslutat" : "beslutad") : "beslutade",
      rejected: (count: number, isEtt: boolean): string =>
        count === 1 ? (isEtt ? "avslaget" : "avslagen") : "avslagna",
      returned: (): string => "åter för komplettering",
    },
    sum: (type: string, amount: string, year: number, from: string) => `${type}${from} ${year}: ${amount}`,
    sums: (some: string, from: string) => `Summan av ${some}${from}`,
    years: (years: string) => `Belopp för ${years}.`,
    neverAdded: "Investeringar är utgifter. De läggs aldrig ihop med driften.",
    amounts: (amounts: string) => `${amounts} tkr`,
    count: (count: number) => `${count} st`,
    page: (shown: number, all: number) =>
      `Här är ${shown} av ${all}. Fråga efter en nämnd eller en typ, så ser du färre.`,
    open: "Visa",
    openTitle: (number: string) => `Visa ${number}`,
    basis: {
      all: (year: number) => `Gäller budget ${year}, det som förvaltningarna har frisläppt.`,
      some: (year: number) => `Gäller budget ${year}, av det du får läsa.`,
      version: (year: number, version: number, day: string) =>
        `Enligt version ${version} av sammanställningen för budget ${year}, publicerad ${day}.`,
    },
    noRound: {
      headline: "Ingen budgetomgång är bekräftad än",
      text: "När en administratör har bekräftat stoppdatum kan förslag lämnas in, och då kan jag svara.",
    },
    noRoundOf: {
      headline: (year: number) => `Det finns ingen budgetomgång för ${year}`,
      text: "Fråga utan årtal, så svarar jag om den som gäller nu.",
    },
    noVersion: {
      headline: (year: number) => `Ingen sammanställning för budget ${year} är publicerad än`,
      text: "Här svarar jag bara på det som är publicerat. Fråga mig i vår egen chatt, så svarar jag på det du får läsa.",
    },
    noPlace: {
      headline: "Den nämnden eller förvaltningen hittar jag inte",
      text: (names: string) => `Nämnderna är ${names}.`,
      none: "Inga nämnder är inlagda än. En administratör lägger in dem med ”organisation”.",
    },
    buttons: {
      summary: { title: "Sammanställningen", asks: "sammanställning" },
      mine: { title: "Mina förslag", asks: "mina förslag" },
      review: { title: "Granska", asks: "granska" },
    },
  },
};

export type ProposalQuestionTexts = typeof svProposalQuestions;
