import type { FactName, FollowUpChange } from "../../domain/follow-up/follow-up-changes.ts";
import type { FigureColumn, ForecastMeaning } from "../../domain/follow-up/follow-up.ts";

/** What the table's rows are. */
export interface RowCounts {
  /** Without the total. */
  readonly rows: number;
  readonly sums: number;
  readonly total: string;
}

/** A change whose values are told already: figures, dates and names as one reads them. */
export type ToldChange =
  | Extract<FollowUpChange, { readonly kind: "rowAdded" | "rowRemoved" | "renamed" | "reordered" }>
  | { readonly kind: "told"; readonly what: string; readonly before: string; readonly after: string };

export interface FollowUpImportTexts {
  /** In a sentence; `month` is "november" or "månaden". */
  readonly column: Readonly<Record<FigureColumn, (month: string) => string>>;
  readonly between: (from: string, to: string) => string;
  readonly theMonth: string;
  readonly blank: string;
  readonly title: (month: string, area: string) => string;
  readonly isNewArea: string;
  readonly counts: (counts: RowCounts) => string;
  readonly unit: (isSaid: boolean) => string;
  /** Before the figures of the total. */
  readonly figure: Readonly<
    Record<"budget" | "outcome" | "deviation" | "share" | "yearBudget", (month: string) => string>
  >;
  readonly sums: {
    readonly none: string;
    readonly one: (sum: string, parts: string) => string;
  };
  readonly forecast: {
    readonly none: string;
    readonly holds: Readonly<Record<ForecastMeaning, (heading: string) => string>>;
  };
  readonly checks: {
    readonly right: string;
    readonly warnings: (count: number) => string;
    readonly more: (count: number) => string;
  };
  readonly beside: {
    readonly heading: string;
    readonly nothing: string;
    readonly fact: Readonly<Record<FactName, string>>;
  };
  readonly units: {
    readonly all: (count: number) => string;
    readonly some: (count: number, of: number) => string;
    readonly none: string;
    readonly likely: (unit: string, place: string) => string;
    readonly nobodys: (names: string) => string;
    readonly unknown: (names: string) => string;
    readonly more: (count: number) => string;
  };
  readonly settings: (isWithoutLimits: boolean, isWithoutReceivers: boolean) => string;
  readonly change: (change: ToldChange) => string;
  /** Of a change, before its values. */
  readonly changed: {
    readonly partOf: (name: string) => string;
    readonly total: string;
    readonly forecast: string;
    readonly forecastHeading: string;
    readonly holds: Readonly<Record<ForecastMeaning, string>>;
  };
  readonly moreChanges: (count: number) => string;
  readonly dryRun: string;
  readonly notSaved: string;
  readonly saved: (version: number, month: string) => string;
  readonly corrected: (version: number, month: string) => string;
  readonly differs: (before: number) => string;
  readonly unchanged: (version: number) => string;
  readonly conflict: string;
  readonly usage: string;
}

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;
export const svFollowUpImport: FollowUpImportTexts = {
  column: {
    monthBudget: (month) => `budget för ${month}`,
    monthOutcome: (month) => `utfall för ${month}`,
    monthDeviation: (month) => `avvikelse för ${month}`,
    monthShare: (month) => `procent av budgeten för ${month}`,
    yearBudget: () => "årsbudget",
    budget: (month) => `budget till och med ${month}`,
    outcome: (month) => `utfall till och med ${month}`,
    deviation: (month) => `avvikelse till och med ${month}`,
    share: (month) => `procent av budgeten till och med ${month}`,
    forecast: () => "prognos",
  },
  between: (from, to) => `mellan ${from} och ${to}`,
  theMonth: "månaden",
  blank: "tomt",
  title: (month, area) => `Uppföljning ${month}, ${area}`,
  isNewArea: "Verksamhetsområdet är nytt.",
  counts: ({ rows, sums, total: name }) =>
    `${many(rows, "enhet", "enheter")}${sums === 0 ? "" : `, varav ${many(sums, "är en delsumma", "är delsummor")}`}. Summan heter ${name}.`,
  unit: (isSaid) =>
    isSaid ? "Belopp i tkr." : "Belopp i tkr. Det står inte i tabellen, så jag räknar med det.",
  figure: {
    budget: (month) => `Budget till och med ${month}`,
    outcome: (month) => `Utfall till och med ${month}`,
    deviation: () => "Avvikelse, plus är under budget",
    share: () => "Procent av budgeten",
    yearBudget: () => "Årsbudget",
  },
  sums: {
    none: "Delsummor: inga. Alla rader räknas in i summan direkt.",
    one: (sum, parts) => `Delsumma: ${sum} är summan av ${parts}.`,
  },
  forecast: {
    none: "Prognos: tabellen har ingen.",
    holds: {
      deviation: (heading) => `Prognos: ”${heading}” är avvikelse mot årsbudgeten, plus är överskott.`,
      outcome: (heading) => `Prognos: ”${heading}” är utfall för hela året.`,
    },
  },
  checks: {
    right: "Kontroll: alla tryckta siffror stämmer inom avrundning.",
    warnings: (count) => `Kontroll: ${many(count, "varning", "varningar")}.`,
    more: (count) => `… och ${many(count, "varning", "varningar")} till.`,
  },
  beside: {
    heading: "Bredvid tabellen:",
    nothing: "Bredvid tabellen står inget om diarienummer, handläggare eller datum.",
    fact: {
      caseNumber: "Diarienummer",
      unit: "Enhet/Verksamhet",
      head: "Ansvarig chef",
      caseOfficer: "Handläggare",
      dated: "Tjänsteskrivelsens datum",
      tableDated: "Tabellens datum",
      caveat: "Anmärkning",
      body: "Organ",
      bodyMeets: "Sammanträde",
      paragraph: "Paragraf",
    },
  },
  units: {
    all: (count) =>
      count === 1
        ? "Kommentarer: enheten har en ansvarig att fråga."
        : `Kommentarer: alla ${count} enheter har en ansvarig att fråga.`,
    some: (count, of) => `Kommentarer: ${count} av ${of} enheter har en ansvarig att fråga.`,
    none: "Kommentarer: ingen av enheterna har en ansvarig att fråga.",
    likely: (unit, place) => `${unit} är troligen ${place} i organisationen.`,
    nobodys: (names) => `Ingen är ansvarig i organisationen för: ${names}.`,
    unknown: (names) => `Finns inte i organisationen: ${names}.`,
    more: (count) => many(count, "till", "till"),
  },
  settings: (isWithoutLimits, isWithoutReceivers) => {
    const why = [
      ...(isWithoutLimits ? ["ingen gräns är satt, så ingen enhet ombeds kommentera"] : []),
      ...(isWithoutReceivers ? ["ingen kanal är vald, så uppföljningen skickas inte ut"] : []),
    ].join(", och ");
    return `Kvar att göra: ${why}. Skriv ”uppföljning inställningar” till Styrkedjan i Teams.`;
  },
  change: (change) => {
    switch (change.kind) {
      case "rowAdded":
        return `+ ${change.name} är ny`;
      case "rowRemoved":
        return `− ${change.name} är borta`;
      case "renamed":
        return `~ ${change.before} skrivs ${change.after}`;
      case "reordered":
        return "~ Raderna står i en annan ordning";
      case "told":
        return `~ ${change.what}: ${change.before} → ${change.after}`;
    }
  },
  changed: {
    partOf: (name) => `${name}, ingår i`,
    total: "summan direkt",
    forecast: "Prognosens innehåll",
    forecastHeading: "Prognosens rubrik",
    holds: { deviation: "avvikelse mot årsbudgeten", outcome: "utfall för hela året" },
  },
  moreChanges: (count) => `… och ${many(count, "skillnad", "skillnader")} till.`,
  dryRun: "Provkörning: inget är sparat. Kör utan --dry-run för att läsa in.",
  notSaved: "Inget är sparat.",
  saved: (version, month) => `Klart. ${month} är sparad som version ${version}.`,
  corrected: (version, month) => `Klart. Den rättade tabellen är sparad som version ${version} av ${month}.`,
  differs: (before) => `Det här skiljer från version ${before}:`,
  unchanged: (version) => `Tabellen är redan inläst, som version ${version}. Inget behövde ändras.`,
  conflict: "Någon annan läste in samtidigt. Försök igen.",
  usage: `Läser in månadens ekonomiska uppföljning från en tabell (.csv eller .xlsx):

  npm run -s import-follow-up -- FIL [FLAGGOR]

Rubrikerna läses som de står: Budget nov, Redovisning t o m nov, Avvikelse, % av budget, Årsbudget, Prognos …
Diarienummer, handläggare, datum och anmärkning läses från ett andra blad, eller från en egen fil med två kolumner.
Till tabell.csv läses tabell-uppgifter.csv i samma mapp av sig själv.

  --dry-run             visar vad som står i tabellen och sparar inget
  --confirm             svarar ja på det som provkörningen har visat
  --forecast deviation  prognosen är avvikelse mot årsbudgeten (outcome: utfall för hela året)
  --way N               raderna räknas ihop på sätt N, när de kan räknas ihop på flera
  --facts FIL           filen med det som står bredvid tabellen
  --month 2025-11       månaden, när den inte står i tabellen
  --of "NAMN"           verksamhetsområdet, när det inte står i tabellen
  --today 2025-11-24    dagen för inläsningen i stället för i dag
  --lang en             svarar på engelska
  --data DIR            datamapp i stället för .data`,
};
