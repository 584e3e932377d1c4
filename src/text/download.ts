import type { Lang } from "../domain/lang.ts";

/** The page behind the link to the workbook: all that a person sees outside of Teams. Swedish is the contract. */
const sv = {
  ready: {
    title: "Hämta sammanställningen",
    text: (name: string) => `Filen heter ”${name}” och innehåller det som du får se.`,
    button: "Hämta filen",
    once: (time: string) => `Du kan hämta den en gång, fram till ${time}.`,
    again:
      "Avbryts hämtningen? Gå tillbaka till Teams, skriv ”sammanställning” till Styrkedjan och tryck på Hämta som Excel igen.",
  },
  over: {
    title: "Länken gäller inte längre",
    text: "En länk gäller i tio minuter och kan användas en gång.",
    again:
      "Gå tillbaka till Teams, skriv ”sammanställning” till Styrkedjan och tryck på Hämta som Excel, så får du en ny.",
  },
  notAllowed: {
    title: "Du kan inte hämta filen",
    text: "Det finns inget i sammanställningen som du får se just nu.",
    again: "Gå tillbaka till Teams och skriv ”sammanställning” till Styrkedjan, så ser du vad du får läsa.",
  },
  failed: {
    title: "Filen gick inte att hämta just nu",
    text: "Länken är inte förbrukad. Vänta en stund och försök igen.",
    again: "Gäller länken inte längre? Skriv ”sammanställning” till Styrkedjan i Teams, så får du en ny.",
  },
  fileName: {
    version: (budgetYear: number, version: number) =>
      `Sammanställning förslag budget ${budgetYear} version ${version}.xlsx`,
    now: (budgetYear: number, day: string) => `Sammanställning förslag budget ${budgetYear} ${day}.xlsx`,
  },
};

type DownloadTexts = typeof sv;

const en: DownloadTexts = {
  ready: {
    title: "Download the summary",
    text: (name: string) => `The file is called “${name}” and holds what you may see.`,
    button: "Download the file",
    once: (time: string) => `You can download it once, until ${time}.`,
    again:
      "Was the download interrupted? Go back to Teams, type “summary” to Styrkedjan and press Download as Excel again.",
  },
  over: {
    title: "The link is no longer valid",
    text: "A link is valid for ten minutes and can be used once.",
    again: "Go back to Teams, type “summary” to Styrkedjan and press Download as Excel to get a new one.",
  },
  notAllowed: {
    title: "You cannot download the file",
    text: "There is nothing in the summary that you may see right now.",
    again: "Go back to Teams and type “summary” to Styrkedjan to see what you may read.",
  },
  failed: {
    title: "The file could not be downloaded right now",
    text: "The link has not been used up. Wait a moment and try again.",
    again: "Is the link no longer valid? Type “summary” to Styrkedjan in Teams to get a new one.",
  },
  fileName: {
    version: (budgetYear: number, version: number) =>
      `Summary of proposals budget ${budgetYear} version ${version}.xlsx`,
    now: (budgetYear: number, day: string) => `Summary of proposals budget ${budgetYear} ${day}.xlsx`,
  },
};

export const downloadTexts: Readonly<Record<Lang, DownloadTexts>> = { sv, en };

/** How the page names the languages to browsers, for whoever has it read aloud. */
export const PAGE_LANGUAGE: Readonly<Record<Lang, string>> = { sv: "sv-SE", en: "en-GB" };
