import type { Month } from "../domain/follow-up/follow-up.ts";
import type { Lang } from "../domain/lang.ts";
import { formatMonth } from "./figures.ts";

/** The page behind the link to a file: all that a person sees outside of Teams. Swedish is the contract. */
const sv = {
  button: "Hämta filen",
  once: (time: string) => `Du kan hämta den en gång, fram till ${time}.`,
  over: {
    title: "Länken gäller inte längre",
    text: "En länk gäller i tio minuter och kan användas en gång.",
  },
  notAllowed: { title: "Du kan inte hämta filen" },
  failed: {
    title: "Filen gick inte att hämta just nu",
    text: "Länken är inte förbrukad. Vänta en stund och försök igen.",
    again: "Gäller länken inte längre? Be Styrkedjan i Teams om en ny.",
  },
  /** Of a link that we do not know what it is for. */
  newLink: "Gå tillbaka till Teams och be Styrkedjan om en ny.",
  summary: {
    title: "Hämta sammanställningen",
    text: (name: string) => `Filen heter ”${name}” och innehåller det som du får se.`,
    interrupted:
      "Avbryts hämtningen? Gå tillbaka till Teams, skriv ”sammanställning” till Styrkedjan och tryck på Hämta som Excel igen.",
    newLink:
      "Gå tillbaka till Teams, skriv ”sammanställning” till Styrkedjan och tryck på Hämta som Excel, så får du en ny.",
    notAllowed: "Det finns inget i sammanställningen som du får se just nu.",
    instead: "Gå tillbaka till Teams och skriv ”sammanställning” till Styrkedjan, så ser du vad du får läsa.",
  },
  memorandum: {
    title: "Hämta utkastet till tjänsteskrivelse",
    text: (name: string) =>
      `Filen heter ”${name}”. Det som du behöver fylla i är gulmarkerat och står inom hakparentes.`,
    interrupted:
      "Avbryts hämtningen? Gå tillbaka till Teams och skriv ”tjänsteskrivelse” till Styrkedjan, så får du en ny länk.",
    newLink: "Gå tillbaka till Teams och skriv ”tjänsteskrivelse” till Styrkedjan, så får du en ny.",
    notAllowed: "Bara administratörer kan hämta utkastet, och månaden måste vara inläst.",
    instead: "Gå tillbaka till Teams och skriv ”uppföljning” till Styrkedjan, så ser du månadens siffror.",
  },
  fileName: {
    version: (budgetYear: number, version: number) =>
      `Sammanställning förslag budget ${budgetYear} version ${version}.xlsx`,
    now: (budgetYear: number, day: string) => `Sammanställning förslag budget ${budgetYear} ${day}.xlsx`,
  },
};

type DownloadTexts = typeof sv;

const en: DownloadTexts = {
  button: "Download the file",
  once: (time: string) => `You can download it once. The link stops working ${time}.`,
  over: {
    title: "The link is no longer valid",
    text: "A link is valid for ten minutes and can be used once.",
  },
  notAllowed: { title: "You cannot download the file" },
  failed: {
    title: "The file could not be downloaded right now",
    text: "The link has not been used up. Wait a moment and try again.",
    again: "Is the link no longer valid? Ask Styrkedjan in Teams for a new one.",
  },
  newLink: "Go back to Teams and ask Styrkedjan for a new one.",
  summary: {
    title: "Download the summary",
    text: (name: string) => `The file is called “${name}” and holds what you may see.`,
    interrupted:
      "Was the download interrupted? Go back to Teams, type “summary” to Styrkedjan and press Download as Excel again.",
    newLink: "Go back to Teams, type “summary” to Styrkedjan and press Download as Excel to get a new one.",
    notAllowed: "There is nothing in the summary that you may see right now.",
    instead: "Go back to Teams and type “summary” to Styrkedjan to see what you may read.",
  },
  memorandum: {
    title: "Download the draft tjänsteskrivelse",
    text: (name: string) =>
      `The file is called “${name}”. It is in Swedish. What you have to fill in is yellow and in square brackets.`,
    interrupted:
      "Was the download interrupted? Go back to Teams and type “tjänsteskrivelse” to Styrkedjan to get a new link.",
    newLink: "Go back to Teams and type “tjänsteskrivelse” to Styrkedjan to get a new one.",
    notAllowed: "Only administrators can download the draft, and the month has to be imported.",
    instead: "Go back to Teams and type “follow-up” to Styrkedjan to see the month’s figures.",
  },
  fileName: {
    version: (budgetYear: number, version: number) =>
      `Summary of proposals budget ${budgetYear} version ${version}.xlsx`,
    now: (budgetYear: number, day: string) => `Summary of proposals budget ${budgetYear} ${day}.xlsx`,
  },
};

export const downloadTexts: Readonly<Record<Lang, DownloadTexts>> = { sv, en };

/** What some system does not take in the name of a file. */
const NOT_IN_A_NAME = /[\\/:*?"<>|\p{C}]+/gu;

/** In Swedish alone, as the document is. */
export function memorandumFileName(month: Month, area: string): string {
  const name = `Tjänsteskrivelse uppföljning ${formatMonth(month, "sv")} ${area}`;
  return `${name.replaceAll(NOT_IN_A_NAME, " ").replaceAll(/\s+/gu, " ").trim()}.docx`;
}

/** How the page names the languages to browsers, for whoever has it read aloud. */
export const PAGE_LANGUAGE: Readonly<Record<Lang, string>> = { sv: "sv-SE", en: "en-GB" };
