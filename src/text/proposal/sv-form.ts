/** The words of a proposal's form, and of the choice of its type, in Swedish. */
export const svProposalForm = {
  choose: {
    headline: "Vad vill du lämna för förslag?",
    kicker: (year: number) => `Budget ${year}`,
    what: {
      efficiency: "Något som minskar kostnaderna jämfört med årets budget.",
      investment: "Något som köps eller byggs och skrivs av under flera år.",
      operating: "En kostnad som ökar eller minskar, till exempel av volym eller lagkrav.",
      assignment: "Något som en nämnd ska få i uppdrag att göra.",
    },
    open: "Välj",
    openTitle: (type: string) => `Välj ${type}`,
    plain: (types: string) => `Välj ett av: ${types}.`,
  },
  headline: (type: string, year: number) => `${type} för budget ${year}`,
  kicker: { new: "Nytt förslag", draft: "Utkast" },
  optional: (label: string) => `${label} (valfritt)`,
  toMend: (count: number) =>
    count === 1 ? "En sak att rätta. Utkastet är sparat." : `${count} saker att rätta. Utkastet är sparat.`,
  cut: (most: number) => `Texten var för lång och är kortad till ${most} tecken. Se över slutet.`,
  copied: (number: string) => `En kopia av ${number}. Inget är sparat än.`,
  copiedDraft: "En kopia av ditt utkast. Inget är sparat än.",
  otherYears: (year: number, amounts: string) =>
    `Beloppen gällde andra år och är tomma här. Så stod det i budget ${year}: ${amounts}`,
  unseen: "Andra ser dina ändringar först när du har skickat förslaget igen.",
  savedElsewhere:
    "Förslaget har sparats från ett annat kort sedan du öppnade det här. Det du skrev står kvar här nedanför men är inte sparat. Spara eller skicka om det är det här som ska gälla.",
  pastEditing: (state: string) =>
    `Förslagets läge är ”${state}”, så det går inte att ändra nu. Det du skrev står kvar här nedanför men är inte sparat. Kommer förslaget åter kan du spara eller skicka härifrån.`,
  showSaved: "Visa det sparade",
  group: {
    what: { heading: "Förslaget" },
    assignment: { heading: "Uppdraget" },
    affected: { heading: "Påverkan och risker" },
    investment: { heading: "Investeringen" },
    depreciation: {
      heading: "Avskrivning",
      text: "Skriv avskrivningstiden i hela år, eller kryssa i att det är mark.",
    },
    running: {
      heading: "Driftkostnad",
      text: "Hur driftkostnaden ändras varje år jämfört med årets budget, utöver kapitalkostnaden. Ökar den är talet positivt, minskar den är det negativt. Lämna tomt om inget ändras.",
    },
    reason: { heading: "Förändringen" },
    consequences: { heading: "Konsekvenser", text: "Skriv kort. Lämna tomt där det inte blir några." },
    contact: { heading: "Kontakt" },
    amounts: { heading: "Belopp" },
  },
  /** What amounts mean; `year` is the current year's budget. */
  amounts: {
    efficiency: (year: number) =>
      `Hur mycket lägre kostnaden är varje år jämfört med årets budget (${year}). Skriv nivån, inte ökningen från året före: en besparing på 500 som består skrivs 500 alla tre åren. En besparing är ett positivt tal.`,
    operating: (year: number) =>
      `Hur mycket kostnaden ändras varje år jämfört med årets budget (${year}). Skriv nivån, inte ökningen från året före: en ökning på 500 som består skrivs 500 alla tre åren. Ökar kostnaden är talet positivt, minskar den är det negativt.`,
    investment: () => "Utgiften varje år. Lämna tomt de år då det inte blir någon.",
    assignment: () => "Vad uppdraget kostar varje år, om du vet. Lämna annars tomt.",
    howTo: "Skriv i tkr, till exempel 1 250 eller 0,5. Du kan också skriva 1,2 mnkr eller 500 000 kr.",
  },
  example: {
    typedName: "Skriv hela namnet",
    title: "Kort och tydligt",
    amount: "1 250",
    running: "−300",
    depreciationYears: "10",
    inUseYear: (year: number) => String(year),
    doneBy: (year: number) => `31 december ${year}`,
  },
  landChoice: "Ja, det är mark",
  place: (department: string, committee: string) => `${department} – ${committee}`,
  noDepartments: {
    button: "Organisationen",
    headline: "Det går inte att lämna förslag än",
    text: "Jag vet inte vilka förvaltningar som finns. Be en administratör, ofta budgetcontrollern, att läsa in organisationen.",
  },
};

export type ProposalFormTexts = typeof svProposalForm;
