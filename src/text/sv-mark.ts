import { svAbout } from "./mark/sv-about.ts";
import { svAct } from "./mark/sv-act.ts";
import { svAdminister } from "./mark/sv-administer.ts";

/** The words of klarmarkering, in Swedish. What depends on the act stands in `act`. */
export const svMark = {
  mark: {
    act: svAct,
    about: svAbout,
    administer: svAdminister,
    /** Which report, and when: the line below what was done. */
    said: (report: string, when: string) => `${report}, ${when}.`,
    comment: {
      label: "Lägg till en kommentar (syns på tavlan)",
      change: "Din kommentar (syns på tavlan)",
      example: "Till exempel vad som återstår",
      save: "Spara kommentaren",
      saved: "Kommentaren är sparad.",
      removed: "Kommentaren är borttagen.",
      said: (text: string) => `Kommentar: ${text}`,
      tooLong: (most: number) => `Kommentaren är för lång. Skriv högst ${most} tecken.`,
    },
    undo: "Ångra",
    undoOf: (place: string) => `Ångra för ${place}`,
    mine: "Det som väntar på mig",
    others: "Alla mina i rapporten",
    onBehalf: (by: string, name: string, ground: string) => `Antecknat av ${by} åt ${name}. Grund: ${ground}`,
    reason: (reason: string) => `Skäl: ${reason}`,
    list: {
      headline: (count: number) =>
        count === 0
          ? "Ingen rapport väntar på dig"
          : count === 1
            ? "En rapport väntar på dig"
            : `${count} rapporter väntar på dig`,
      choose: (report: string) => `Vad är klart i ${report}?`,
      chooseText: "Du är ansvarig för flera. Tryck på den som är klar.",
      chooseSection: "Tryck på det som är klart.",
      chooseComment: "Du är ansvarig för flera. Tryck på den som du vill skriva om.",
      chooseApproval: "Du är ansvarig för flera. Tryck på den som du godkänner.",
      noneText: "När något behöver klarmarkeras eller godkännas påminner jag dig.",
      noPlace:
        "Du är inte ansvarig för någon enhet, så inget väntar på dig. Är du ansvarig? Skriv till exempel ”jag är ansvarig för IT”.",
      nothingHere: "Allt ditt i rapporten är klart.",
      stoppdatum: (day: string, relation: string) => `Stoppdatum ${day}, ${relation}`,
      left: (sections: string) => `Kvar: ${sections}`,
      whole: "Hela rapporten",
      late: "sent",
      undoing: "Vad vill du ångra?",
      nothingToUndo: "Du har inget att ångra",
      more: "Visa fler",
      refresh: "Titta igen",
    },
    refused: {
      nothing: "Inget är ändrat.",
      notYours: (place: string) => `Du är inte ansvarig för ${place}`,
      noneOfYours: (report: string) => `Du är inte ansvarig för något i ${report}`,
      nobody: (place: string) => `Ingen är ansvarig för ${place} än. Be en administratör lägga till någon.`,
      claim: (place: string) => `Är det du? Skriv ”jag är ansvarig för ${place}” till mig.`,
      claimSome: "Är du ansvarig för en enhet? Skriv till exempel ”jag är ansvarig för IT” till mig.",
      claimButton: (place: string) => `Jag är ansvarig för ${place}`,
      claimQuestion: (place: string) => `jag är ansvarig för ${place}`,
      locked: (report: string) => `${report} är låst`,
      lockedText: (who: string, when: string) =>
        `${who} låste rapporten ${when}. Be en administratör låsa upp den om något ska ändras. Inget är ändrat.`,
      unknownReport: {
        headline: "Rapporten finns inte längre",
        text: "Den är borttagen eller avslutad. Inget är ändrat.",
      },
      unknownPlace: {
        headline: "Den enheten är inte med i rapporten längre",
        text: "Kortet är gammalt. Inget är ändrat. Titta efter vad som väntar på dig nu.",
      },
      unknownSection: {
        headline: "Det avsnittet är inte med i rapporten längre",
        text: "Kortet är gammalt. Inget är ändrat. Titta efter vad som väntar på dig nu.",
      },
      notIn: (place: string, report: string) => `${place} är inte med i ${report}`,
      notInAny: (place: string) => `Ingen rapport väntar på ${place}`,
      unknown: (said: string) => `Jag vet inte vad ”${said}” är`,
      unknownText:
        "Skriv rapportens eller enhetens namn, eller titta efter vad som väntar på dig. Inget är ändrat.",
      conflict: {
        headline: "Det gick inte den här gången",
        text: "Flera ändrade samtidigt, så inget är ändrat av dig. Försök igen.",
      },
    },
    /** Said in a channel or a group chat, to the one who pressed or wrote. */
    personal: {
      noPerson: "Jag kan inte se vem du är, och du markerar i eget namn. Skriv till mig i Teams.",
      receiptInChat: "Kvittot finns i vår egen chatt.",
      inOurChat: "Vi fortsätter i vår egen chatt.",
      noChat:
        "Vår egen chatt har du inte öppnat än. Sök efter Styrkedjan i Teams, välj Lägg till och skriv ”klarmarkera” till mig där.",
      chatFailed:
        "Jag nådde dig inte i vår egen chatt. Sök efter Styrkedjan i Teams, öppna chatten och skriv ”klarmarkera” där.",
      chatUnsure:
        "Jag vet inte om mitt svar kom fram i vår egen chatt. Syns det inte där, skriv ”klarmarkera” till mig i den.",
    },
  },
};

export type MarkTexts = typeof svMark;
