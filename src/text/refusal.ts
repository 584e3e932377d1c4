import type { DocumentRefusal, Lookalike } from "../domain/calendar/import/refusal.ts";
import type { Lang } from "../domain/lang.ts";

const SV: Readonly<Record<Lookalike, string>> = {
  pdf: "en PDF",
  word: "ett Word-dokument",
  opendocument: "ett OpenDocument-kalkylark",
  image: "en bild",
  "web-page": "en webbsida",
  zip: "en zip-fil utan kalkylark",
  binary: "inte text",
};

const EN: Readonly<Record<Lookalike, string>> = {
  pdf: "a PDF",
  word: "a Word document",
  opendocument: "an OpenDocument spreadsheet",
  image: "a picture",
  "web-page": "a web page",
  zip: "a zip file without a spreadsheet",
  binary: "not text",
};

/** Why a file cannot be imported and what to do instead, without the file's name before it. */
export function refusalText(refusal: DocumentRefusal, lang: Lang): string {
  return lang === "sv" ? svRefusal(refusal) : enRefusal(refusal);
}

function svRefusal(refusal: DocumentRefusal): string {
  switch (refusal.kind) {
    case "empty":
      return "Filen är tom. Kontrollera att du valde rätt fil.";
    case "too-large":
      return `Filen är ${refusal.megabytes} MB, och en kalender får vara högst ${refusal.limit} MB. Spara bara tabellen i en egen fil.`;
    case "unpacks-too-large":
      return `Filen blir större än ${refusal.limit} MB när den packas upp. Spara bara tabellen i en ny fil.`;
    case "too-many-rows":
      return `Tabellen är för stor: högst ${refusal.limit} rader. Ta bort tomma rader och kolumner långt ut i arket och försök igen.`;
    case "not-a-table":
      return `Filen är ${SV[refusal.looksLike]}. Spara tabellen som .xlsx eller .csv och läs in den filen.`;
    case "old-excel":
      return "Filen är i det gamla formatet .xls. Öppna den i Excel och spara den som .xlsx.";
    case "encrypted":
      return "Filen är låst med lösenord. Ta bort lösenordet i Excel och försök igen.";
    case "macro":
      return "Filen innehåller makron. Spara den som .xlsx, som inte har makron, och försök igen.";
    case "formula":
      return `Cell ${svCell(refusal)} innehåller en formel. Klistra in tabellen som värden och försök igen, så att det som står i cellerna är det som gäller.`;
    case "damaged":
      return "Filen är skadad och går inte att öppna. Spara den på nytt och försök igen.";
    case "open-quote":
      return `Citattecknet på rad ${refusal.line} avslutas aldrig. Rätta raden eller spara tabellen som .xlsx.`;
    case "no-date-column":
      return refusal.seen.length === 0
        ? "Jag hittar ingen tabell. Den första raden ska ha rubriker, till exempel Datum och Händelse."
        : `Jag hittar ingen kolumn med datum. Ge kolumnen med datum rubriken Datum eller När. Rubrikerna jag ser: ${refusal.seen.join(", ")}.`;
    case "no-rows":
      return "Tabellen har rubriker men inga rader.";
  }
}

function enRefusal(refusal: DocumentRefusal): string {
  switch (refusal.kind) {
    case "empty":
      return "The file is empty. Check that you chose the right one.";
    case "too-large":
      return `The file is ${refusal.megabytes} MB, and a calendar may be ${refusal.limit} MB at most. Save the table alone in a file of its own.`;
    case "unpacks-too-large":
      return `The file grows beyond ${refusal.limit} MB when it is unpacked. Save the table alone in a new file.`;
    case "too-many-rows":
      return `The table is too large: ${refusal.limit} rows at most. Remove empty rows and columns far out in the sheet and try again.`;
    case "not-a-table":
      return `The file is ${EN[refusal.looksLike]}. Save the table as .xlsx or .csv and import that file.`;
    case "old-excel":
      return "The file is in the old .xls format. Open it in Excel and save it as .xlsx.";
    case "encrypted":
      return "The file is locked with a password. Remove the password in Excel and try again.";
    case "macro":
      return "The file contains macros. Save it as .xlsx, which has none, and try again.";
    case "formula":
      return `Cell ${enCell(refusal)} contains a formula. Paste the table as values and try again, so that what the cells say is what counts.`;
    case "damaged":
      return "The file is damaged and cannot be opened. Save it again and try again.";
    case "open-quote":
      return `The quotation mark on line ${refusal.line} never ends. Correct the line, or save the table as .xlsx.`;
    case "no-date-column":
      return refusal.seen.length === 0
        ? "I find no table. The first row should contain headings, such as Date and Event."
        : `I find no column of dates. Give the column of dates the heading Date or When. The headings I see: ${refusal.seen.join(", ")}.`;
    case "no-rows":
      return "The table has headings but no rows.";
  }
}

type Formula = Extract<DocumentRefusal, { readonly kind: "formula" }>;

function svCell({ cell, sheet }: Formula): string {
  return sheet === undefined ? cell : `${cell} på bladet ”${sheet}”`;
}

function enCell({ cell, sheet }: Formula): string {
  return sheet === undefined ? cell : `${cell} on the sheet “${sheet}”`;
}
