import type { Lang } from "../../domain/lang.ts";
import { joinList } from "../format-list.ts";

/** What the digest command says around the digests, in Swedish. */
const sv = {
  usage: [
    "Så här: npm run -s digest -- --dry [--now 2023-03-13] [--lang en] [--calendar NAMN] [--calendars MAPP] [--weeks 4]",
    "  --dry             visa vad som skulle skickas; utan den händer inget",
    "  --now DATUM       dagen det gäller, annars i dag",
    "  --calendar NAMN   en annan av provkalendrarna",
    "  --calendars MAPP  även kalendrarna i en mapp",
    "  --weeks ANTAL     så långt fram visas stoppdatum, 1–12 veckor; bara för provkalendrarna",
    "  --lang en         på engelska; kanalernas egna veckobrev är på det språk de har valt",
    "Pekar STORAGE_ACCOUNT_URL eller STORAGE_CONNECTION_STRING ut ett lagringskonto visas vad som skulle skickas därifrån, och till vilka.",
  ].join("\n"),
  onlyDry:
    "Det här kommandot visar bara vad som skulle skickas. Lägg till --dry. Själva veckobreven skickar tjänsten när det är dags.",
  badDate: (text: string) => `”${text}” är inget datum. Skriv till exempel --now 2023-03-13.`,
  badWeeks: "--weeks ska vara ett tal från 1 till 12.",
  noCalendar: (name: string, known: readonly string[]) =>
    `Kalendern ${name} finns inte. Välj bland ${joinList(known, "sv")}.`,
  noFolder: (folder: string) =>
    `Mappen ${folder} finns inte eller går inte att öppna. Skriv en mapp efter --calendars.`,
  weeksAreChosen:
    "--weeks gäller bara provkalendrarna. Från lagringskontot visas så många veckor som varje kanal har valt med ”inställningar”. Kör utan --weeks, eller lägg till --calendar NAMN.",
  langIsChosen: "Varje veckobrev visas på det språk som kanalen har valt, vad --lang än säger.",
  noneStored:
    "Ingen kalender är vald, så det finns inget att skicka. En administratör väljer med ”kalendrar” i sin egen chatt med Styrkedjan.",
  nobody:
    "Veckobrevet är inte påslaget någonstans. Skriv ”@Styrkedjan inställningar” i den kanal som vill ha det.",
  sampleChannel: "en kanal med de vanliga inställningarna",
  moved: (nominal: string, what: string, day: string) =>
    `${nominal} är ${what}. Veckobrevet kommer i stället ${day}.`,
  notThatDay: (asked: string, day: string) => `${asked} kommer inget veckobrev. Nästa kommer ${day}.`,
  to: (names: readonly string[]) => `Till: ${names.join("; ")}`,
  notification: (line: string) => `Avisering: ${line}`,
  heldBack: "Skickas inte: det är en lugn vecka, och då vill de inte ha något.",
};

type DigestCommandTexts = typeof sv;

const en: DigestCommandTexts = {
  usage: [
    "Like this: npm run -s digest -- --dry [--now 2023-03-13] [--lang sv] [--calendar NAME] [--calendars DIR] [--weeks 4]",
    "  --dry            show what would be posted; without it nothing happens",
    "  --now DATE       the day that it is about, otherwise today",
    "  --calendar NAME  another of the sample calendars",
    "  --calendars DIR  the calendars of a folder as well",
    "  --weeks NUMBER   how far ahead stoppdatum are shown, 1–12 weeks; for the sample calendars only",
    "  --lang sv        in Swedish; the channels' own digests are in the language they have chosen",
    "When STORAGE_ACCOUNT_URL or STORAGE_CONNECTION_STRING names a storage account, it shows what would be posted from there, and to whom.",
  ].join("\n"),
  onlyDry:
    "This command only shows what would be posted. Add --dry. The service itself posts the weekly digests when they are due.",
  badDate: (text) => `“${text}” is not a date. Write for example --now 2023-03-13.`,
  badWeeks: "--weeks must be a number from 1 to 12.",
  noCalendar: (name, known) => `There is no calendar ${name}. Choose among ${joinList(known, "en")}.`,
  noFolder: (folder) =>
    `There is no folder ${folder}, or it cannot be opened. Name a folder after --calendars.`,
  weeksAreChosen:
    "--weeks is for the sample calendars only. From the storage account you see as many weeks as each channel has chosen with “settings”. Leave out --weeks, or add --calendar NAME.",
  langIsChosen:
    "Each weekly digest is shown in the language that its channel has chosen, whatever --lang says.",
  noneStored:
    "No calendar has been chosen, so there is nothing to post. An administrator chooses with “calendars” in their own chat with Styrkedjan.",
  nobody:
    "The weekly digest is not switched on anywhere. Type “@Styrkedjan settings” in the channel that wants it.",
  sampleChannel: "a channel with the usual settings",
  moved: (nominal, what, day) => `${nominal} is ${what}. The weekly digest comes on ${day} instead.`,
  notThatDay: (asked, day) => `No weekly digest comes on ${asked}. The next one comes on ${day}.`,
  to: (names) => `To: ${names.join("; ")}`,
  notification: (line) => `Notification: ${line}`,
  heldBack: "Not posted: it is a quiet week, and they want nothing then.",
};

export const digestCommandTexts: Readonly<Record<Lang, DigestCommandTexts>> = { sv, en };
