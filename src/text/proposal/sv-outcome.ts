/** What is said when an author has done something with a proposal, or could not, in Swedish. */
export const svProposalOutcome = {
  preview: {
    kicker: "Så här läser andra förslaget",
    goesTo: (department: string, leader: string) =>
      `Förslaget går till ${department}. ${leader} prioriterar och frisläpper det.`,
    kept: "Utkastet är sparat.",
    tooLate: "Behöver du lämna in? Be en administratör, ofta budgetcontrollern, om mer tid.",
  },
  receipt: {
    kicker: "Kvitto",
    received: (when: string) => `Inlämnat ${when}`,
    plain: (number: string, title: string, when: string) =>
      `Kvitto: ${number}, ”${title}”, är inlämnat ${when}.`,
    keepsNumber: "Andra läser nu det du skickade senast.",
  },
  saved: {
    headline: "Utkastet är sparat",
    text: (title: string) => `”${title}” är inte inlämnat än. Skriv ”mina förslag” när du vill fortsätta.`,
    handedIn: (title: string) =>
      `Ändringarna i ”${title}” är sparade. Andra ser dem först när du har skickat förslaget igen.`,
    cut: (fields: string) => `Texten var för lång och är kortad i: ${fields}.`,
  },
  /** To one who is to ask for more time. */
  draftCode: (code: string) =>
    `Utkastets kod är ${code}. Med den kan administratören ge just det utkastet mer tid.`,
  tooLate: {
    headline: "Stoppdatum har passerat",
    text: (day: string) =>
      `Stoppdatum var ${day}, så förslaget är inte inlämnat. Det är sparat som utkast. Be en administratör, ofta budgetcontrollern, om mer tid.`,
  },
  gone: {
    headline: "Det förslaget hittar jag inte",
    text: "Det finns inte, eller så får du inte läsa det. Kontrollera numret, eller skriv ”mina förslag” för att se dina.",
  },
  busy: "Många lämnar in just nu, så förslaget fick inget nummer. Det är sparat som utkast. Öppna det och skicka igen.",
  conflict: "Förslaget ändrades flera gånger samtidigt, så inget är gjort. Så här ser det ut nu.",
  changed: "Förslaget har ändrats sedan du fick kortet, så inget är gjort. Så här ser det ut nu.",
  wrongState: (state: string) => `Det går inte nu, för förslagets läge är ”${state}”. Inget är ändrat.`,
  notYours: "Det får bara andra göra med förslaget. Inget är ändrat.",
  notSaved: {
    headline: "Det gick inte att spara",
    text: "Förslaget sparades flera gånger samtidigt. Det du skrev står kvar i formuläret. Försök igen om en stund.",
  },
  notOpen: {
    headline: "Det gick inte att spara",
    text: "Budgetomgången är inte öppen längre. Det du skrev står kvar i formuläret. Försök igen när en administratör, ofta budgetcontrollern, har öppnat den.",
  },
  withdraw: {
    headline: (title: string) => `Återta ”${title}”?`,
    text: "Förslaget räknas då inte med längre. Du kan kopiera det om du ångrar dig.",
    leaderText: "Förslaget räknas då inte med längre. Den som skrev det får veta det.",
    removeHeadline: (title: string) => `Ta bort utkastet ”${title}”?`,
    removeText: "Utkastet försvinner från dina förslag.",
  },
  withdrawn: {
    headline: "Förslaget är återtaget",
    text: (title: string) => `”${title}” räknas inte med längre.`,
    removedHeadline: "Utkastet är borttaget",
    removedText: (title: string) => `”${title}” finns inte längre bland dina förslag.`,
  },
  mine: {
    kicker: (year: number) => `Budget ${year}`,
    headline: (count: number) => (count === 1 ? "Du har 1 förslag" : `Du har ${count} förslag`),
    none: "Du har inga förslag än",
    noneText: "Tryck på Nytt förslag för att börja. Det du skriver sparas som utkast.",
    noMore: "Listan har ändrats. Skriv ”mina förslag” för att se alla.",
    unsent: "Har ändringar som inte är skickade.",
    savedAt: (when: string) => `Sparat ${when}`,
  },
};

export type ProposalOutcomeTexts = typeof svProposalOutcome;
