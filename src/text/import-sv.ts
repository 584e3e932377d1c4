import { DateTime } from "luxon";
import type { ChangedField } from "../domain/calendar/import/row-likeness.ts";
import type { ImportPlan, RowChoice } from "../domain/calendar/import/plan-import.ts";
import type { DateWarning } from "../domain/calendar/read-date-column.ts";
import type { UnreadableReason } from "../domain/calendar/date-notation/read-date.ts";

/** A warning by its kind, each with the facts of that kind. */
export type WarningTexts = {
  readonly [K in DateWarning["kind"]]: (warning: Extract<DateWarning, { readonly kind: K }>) => string;
};

export interface ImportTexts {
  readonly warning: WarningTexts;
  readonly unreadable: (reason: UnreadableReason, text: string) => string;
  readonly noTitle: string;
  readonly heading: (name: string, id: string, rows: number, yearly: boolean) => string;
  readonly yearsInferred: (rows: number, given: boolean) => string;
  readonly noDate: string;
  readonly counts: (plan: ImportPlan) => string;
  readonly added: (what: string) => string;
  readonly removed: (what: string) => string;
  readonly moved: (what: string, from: string, to: string) => string;
  readonly changed: (what: string, fields: readonly ChangedField[]) => string;
  readonly open: (line: number, what: string) => string;
  readonly openChoice: (line: number, id: string, what: string) => string;
  readonly openNew: (line: number) => string;
  readonly openFirst: string;
  readonly dryRun: string;
  readonly notCompared: string;
  readonly saved: (name: string) => string;
  readonly isActive: string;
  readonly notActive: string;
  readonly unchanged: string;
  readonly noDatesRead: string;
  readonly conflict: string;
  readonly badChoice: (choice: RowChoice) => string;
  readonly noFile: (file: string) => string;
  readonly fault: {
    readonly "unknown-option": (option: string) => string;
    readonly "bad-value": (option: string, value: string) => string;
    readonly "no-files": string;
    readonly "one-file-only": (option: string) => string;
    readonly "year-and-yearly": string;
    readonly badYears: (file: string) => string;
  };
  readonly usage: string;
}

const day = (date: string): string => DateTime.fromISO(date, { locale: "sv" }).toFormat("d MMMM yyyy");
const weekday = (number: number): string =>
  // 3 January 2000 was a Monday.
  DateTime.fromISO(`2000-01-0${number + 2}`, { locale: "sv" }).toFormat("cccc");
const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

const FIELDS: Readonly<Record<ChangedField, string>> = {
  title: "rubriken",
  purpose: "syftet",
  politicians: "politikerna",
  officials: "tjänstemännen",
  responsible: "den ansvariga",
  decisionBody: "beslutsinstansen",
  comment: "kommentaren",
  inflow: "inflödet",
  result: "resultatet",
  place: "platsen",
  section: "avsnittet",
  extra: "övriga kolumner",
};

/** What the import says in Swedish. */
export const svImport: ImportTexts = {
  warning: {
    monthFirst: ({ written }) => `Jag läste ”${written}” med månaden först.`,
    shortYear: ({ written, year }) => `Jag läste ”${written}” som år ${year}.`,
    misspelt: ({ written, readAs }) => `Jag läste ”${written}” som ”${readAs}”.`,
    earlierMonth: ({ written }) => `Jag räknade ”${written}” till månaden före.`,
    bareHours: ({ written }) => `Jag läste ”${written}” som klockslag.`,
    severalDates: () => "Raden har flera datum. Alla är med.",
    besideSeason: () => "Raden säger före eller efter en årstid. Någon bestämd tid står inte.",
    numberBeside: ({ written }) => `Jag läste inte ”${written}” bredvid datumet.`,
    recurrence: ({ written }) =>
      `”${written}” är en återkommande tid. Jag visar den som den står och räknar inte ut dagarna.`,
    weekdayContradicts: ({ stated, actual, day: date }) =>
      `Raden säger ${weekday(stated)}, men ${day(date)} är en ${weekday(actual)}. Jag utgår från datumet.`,
    weekContradicts: ({ stated, actual, day: date }) =>
      `Raden säger vecka ${stated}, men ${day(date)} ligger i vecka ${actual}. Jag utgår från datumet.`,
    yearInferred: ({ year, from, alternative }) =>
      `Året saknas. Jag utgår från ${year}, som ${from === "given" ? "du angav" : "på raderna runt omkring"}.${alternative === undefined ? "" : ` Det kan också vara ${alternative}.`}`,
    yearUnknown: () => "Inget år står i filen. Raden gäller därför varje år. Ange --year om du vet året.",
  },
  unreadable: (reason, text) => {
    switch (reason) {
      case "empty":
        return "Datumet saknas. Raden sparas utan datum.";
      case "noDate":
        return `Jag kan inte läsa datumet ”${text}”. Raden sparas utan datum.`;
      case "noSuchDay":
        return `Dagen i ”${text}” finns inte. Raden sparas utan datum.`;
    }
  },
  noTitle: "Raden säger inte vad som händer. Jag tog inte med den.",
  heading: (name, id, rows, yearly) =>
    `${name} (${id}): ${many(rows, "rad", "rader")}${yearly ? ", gäller varje år" : ""}`,
  yearsInferred: (rows, given) =>
    `${many(rows, "rad", "rader")} saknar år. Jag räknade ut det från ${given ? "året du angav" : "raderna runt omkring"}.`,
  noDate: "inget datum",
  counts: ({ isNew, changes }) => {
    const { added, changed, moved, removed, unchanged } = changes;
    if (isNew) return `Ny kalender med ${many(added.length, "händelse", "händelser")}.`;
    return `Jämfört med den sparade kalendern: nya ${added.length}, flyttade ${moved.length}, ändrade ${changed.length}, borttagna ${removed.length}, oförändrade ${unchanged}.`;
  },
  added: (what) => `Ny: ${what}`,
  removed: (what) => `Borttagen: ${what}`,
  moved: (what, from, to) => `Flyttad: ${what}, från ${from} till ${to}`,
  changed: (what, fields) => `Ändrad: ${what} (${fields.map((field) => FIELDS[field]).join(", ")})`,
  open: (line, what) => `Rad ${line} kan vara någon av flera händelser: ${what}`,
  openChoice: (line, id, what) => `--match ${line}=${id}   om den är ${what}`,
  openNew: (line) => `--match ${line}=ny   om den är ny`,
  openFirst: "Ange först vilken händelse varje rad ovan är. Inget är sparat.",
  dryRun: "Inget är sparat. Kör utan --dry-run när det ser rätt ut.",
  notCompared: "Jag når inte de sparade kalendrarna, så jag visar bara hur filen läses.",
  saved: (name) => `${name} är sparad.`,
  isActive: "Styrkedjan använder den.",
  notActive:
    "Styrkedjan använder den inte än. Be en administratör skriva ”kalendrar” i chatten och välja den.",
  unchanged: "Kalendern är redan likadan. Inget behövde sparas.",
  noDatesRead: "Jag kan inte läsa ett enda datum, så inget är sparat. Kontrollera kolumnen med datum.",
  conflict: "Någon annan sparade samma kalender samtidigt. Inget är sparat. Försök igen.",
  badChoice: ({ line, id }) =>
    `--match ${line}=${id === "new" ? "ny" : id} stämmer inte med filen eller den sparade kalendern. Inget är sparat. Kör med --dry-run och se vilka som finns.`,
  noFile: (file) => `Jag hittar inte filen ${file}.`,
  fault: {
    "unknown-option": (option) => `Jag känner inte till ${option}.`,
    "bad-value": (option, value) => `”${value}” går inte att använda till ${option}.`,
    "no-files": "Ange minst en fil.",
    "one-file-only": (option) => `${option} går bara att använda till en fil åt gången.`,
    "year-and-yearly": "Ange antingen --year eller --yearly.",
    badYears: (file) => `${file} ska ange ett år, null eller { "name", "year" } för varje fil.`,
  },
  usage: [
    "Så här: npm run -s import -- FIL... [--name NAMN] [--year ÅR | --yearly] [--dry-run]",
    "  --name NAMN      vad kalendern heter",
    "  --year ÅR        året för den första raden",
    "  --yearly         kalendern gäller varje år",
    "  --years FIL      år och namn för varje fil, annars years.json bredvid filen",
    "  --match RAD=ID   vilken händelse en rad är, eller RAD=ny",
    "  --dry-run        visa hur filen läses och spara inget",
    "  --json           en rad JSON för varje fil",
    "  --lang en        på engelska",
  ].join("\n"),
};
