import { svProposalCard } from "./proposal/sv-card.ts";
import { svProposalForm } from "./proposal/sv-form.ts";
import { svProposalOutcome } from "./proposal/sv-outcome.ts";

/** The words of an author's own proposals, in Swedish. */
export const svProposals = {
  proposals: {
    card: svProposalCard,
    form: svProposalForm,
    outcome: svProposalOutcome,
    yes: "Ja",
    window: {
      open: (days: number, day: string) =>
        days === 0
          ? `Stoppdatum är i dag, ${day}`
          : `${days === 1 ? "1 dag" : `${days} dagar`} kvar till stoppdatum ${day}`,
      extended: (days: number, day: string) =>
        days === 0
          ? "Stoppdatum har passerat, men du har fått mer tid till och med i dag"
          : `Stoppdatum har passerat, men du har fått mer tid till och med ${day}`,
      completing: "Förslaget kom in i tid och kan kompletteras",
      closed: (day: string) => `Stoppdatum var ${day}: du kan spara utkast men inte lämna in`,
    },
    capital: {
      depreciation: (amount: string, years: number) => `${amount} / ${years} år`,
      interest: (rate: string, value: string) => `${rate} av ${value}`,
      line: (year: number, formula: string, sum: string) => `${year}: ${formula} = ${sum}`,
      noRate: "Internräntan är inte angiven än, så kapitalkostnaden går inte att räkna ut.",
    },
    /** Said in the place where somebody asks for what continues in the personal chat. */
    personal: {
      noPerson: "Jag kan inte se vem du är, och förslag lämnas i eget namn. Skriv till mig i Teams.",
      inOurChat: "Vi fortsätter i vår egen chatt.",
      noChat:
        "Förslag tar vi i vår egen chatt, och den har du inte öppnat än. Sök efter Styrkedjan i Teams, välj Lägg till och skriv ”förslag” till mig där.",
      chatFailed:
        "Jag nådde dig inte i vår egen chatt. Sök efter Styrkedjan i Teams, öppna chatten och skriv ”förslag” där.",
      chatUnsure:
        "Jag vet inte om mitt svar kom fram i vår egen chatt. Syns det inte där, skriv ”mina förslag” till mig i den.",
    },
  },
};

export type ProposalsTexts = typeof svProposals;
