import type { HierarchyRefusal } from "../../domain/follow-up/import/choose-hierarchy.ts";
import type { TableRefusal } from "../../domain/follow-up/import/read-table.ts";
import type { TableWarning } from "../../domain/follow-up/import/table-warning.ts";
import type { FigureColumn } from "../../domain/follow-up/follow-up.ts";

/** Says what a sentence needs of figures, columns and lists, in its language. */
export interface FaultWords {
  /** A figure as the table prints its column: "7 895", "96,0 %". */
  readonly figure: (column: FigureColumn, value: number) => string;
  /** What could be printed there: "−176", "−178 till −174". */
  readonly between: (column: FigureColumn, from: number, to: number) => string;
  /** In a sentence: "budget till och med månaden". */
  readonly column: (column: FigureColumn) => string;
  /** True for a column of shares, whose heading two have. */
  readonly isShare: (column: FigureColumn) => boolean;
  readonly month: (month: number) => string;
  readonly and: (items: readonly string[]) => string;
}

export interface FollowUpFaultTexts {
  readonly refusal: (refusal: TableRefusal, words: FaultWords) => string;
  /** Lines behind a refusal: a cell each. */
  readonly cell: (
    cell: Extract<TableRefusal, { readonly kind: "unreadableCells" }>["cells"][number],
  ) => string;
  readonly warning: (warning: TableWarning, words: FaultWords) => string;
  readonly hierarchy: (refusal: HierarchyRefusal, words: FaultWords) => string;
  /** A way that the rows add up, by its number. */
  readonly way: (nth: number, sums: readonly string[]) => string;
  readonly sumOf: (sum: string, parts: string) => string;
  readonly noSums: string;
  /** Of a subtotal, or of the total. */
  readonly difference: (row: string, column: string, printed: string, sum: string) => string;
  readonly nearest: string;
  readonly chooseWay: string;
  readonly noFile: (file: string) => string;
  readonly noArea: (areas: string) => string;
  readonly isFollowUp: (file: string) => string;
  readonly badArguments: {
    readonly option: (option: string) => string;
    readonly value: (option: string, value: string) => string;
    readonly oneFile: string;
  };
}

type CellWarning = Extract<TableWarning, { readonly column: FigureColumn }>;

function where({ line, name, heading, column }: CellWarning, words: FaultWords): string {
  const which = words.isShare(column) ? ` (${words.column(column)})` : "";
  return `Rad ${line}, ${name}, ”${heading}”${which}`;
}

function cellWarning(warning: CellWarning, words: FaultWords): string {
  const { column } = warning;
  const printed = words.figure(column, warning.printed);
  switch (warning.kind) {
    case "figure": {
      const how = words.isShare(column) ? "Utfallet delat med budgeten" : "Budget minus utfall";
      return `står ${printed}. ${how} ger ${words.between(column, warning.from, warning.to)}.`;
    }
    case "shareOfNothing":
      return `står ${printed}, men budgeten är 0. Då finns inget att räkna procent av.`;
    case "sum": {
      const most = words.figure(column, warning.allowed);
      return `står ${printed}, men raderna ger ${words.figure(column, warning.sum)}. Avrundning kan ge högst ${most} i skillnad.`;
    }
  }
}

type SignWarning = Extract<
  TableWarning,
  { readonly kind: "turnedDeviations" | "negativeCosts" | "negativeBudgets" }
>;

function signText(warning: SignWarning, words: FaultWords): string {
  switch (warning.kind) {
    case "turnedDeviations": {
      const headings = words.and(warning.headings.map((heading) => `”${heading}”`));
      const forecast =
        warning.forecast === undefined
          ? ""
          : ` ”${warning.forecast}” läses som den står. Är den räknad åt samma håll, vänd dess tecken i tabellen.`;
      return `Avvikelserna är räknade som utfall minus budget i ${headings}. De läses med omvänt tecken, så att plus är under budget. Kontrollera att budget och utfall har rätt rubriker.${forecast}`;
    }
    case "negativeCosts":
      return "Kostnaderna står med minus. Budget och utfall läses med omvänt tecken, och avvikelserna som de står: plus är under budget. Är det intäkter, vänd avvikelsernas tecken i tabellen.";
    case "negativeBudgets":
      return "Budgeten är under noll på de flesta rader, och inga avvikelser visar vad minus betyder. Den läses som en intäkt. Är det kostnader, ta bort minustecknen i tabellen.";
  }
}

function warningText(warning: TableWarning, words: FaultWords): string {
  switch (warning.kind) {
    case "figure":
    case "shareOfNothing":
    case "sum":
      return `${where(warning, words)}: ${cellWarning(warning, words)}`;
    case "swapped":
      return `Kolumnerna ”${warning.headings[0]}” och ”${warning.headings[1]}” verkar ha bytt plats: siffrorna går ihop om de byter tillbaka.`;
    case "turnedDeviations":
    case "negativeCosts":
    case "negativeBudgets":
      return signText(warning, words);
    case "implausible":
      return `”${warning.headings[0]}” är större än ”${warning.headings[1]}” på de flesta rader. Rubrikerna kan ha förväxlats.`;
    case "guessedBudget":
      return `”${warning.heading}” säger inte vilka månader budgeten gäller. Den läses som ${words.column("budget")}. Är den hela årets, skriv Årsbudget i rubriken.`;
    case "hiddenRow":
      return `Rad ${warning.line}, ${warning.name}, är dold i kalkylarket. Den är läst ändå.`;
    case "hiddenColumn":
      return `Kolumnen ”${warning.heading}” är dold i kalkylarket. Den är läst ändå.`;
    case "mergedCells":
      return `Rad ${warning.line} har sammanslagna celler. Kontrollera att siffrorna hamnat rätt.`;
    case "formula":
      return `${warning.cells.length === 1 ? "Cellen" : "Cellerna"} ${words.and(warning.cells)} räknas ut av en formel. Jag har läst det som senast sparades där.`;
    case "headingsAgain":
      return `Rubrikerna står en gång till på rad ${warning.line}. Raderna under är lästa efter dem.`;
    case "ignoredColumn":
      return `Kolumnen ”${warning.heading}” är inte läst.`;
    case "emptyRow":
      return `Rad ${warning.line}, ${warning.name}, har inga siffror.`;
    case "unknownLine":
      return `${warning.sheet === undefined ? "Rad" : `Bladet ”${warning.sheet}”, rad`} ${warning.line} är inte läst: ”${warning.text}”.`;
    case "unreadSheet":
      return `Bladet ”${warning.sheet}” är inte läst.`;
    case "unreadableFact":
      return `${warning.label}: ”${warning.text}” går inte att läsa.`;
    case "factTwice":
      return `${warning.label} står två gånger: ”${warning.texts[0]}” och ”${warning.texts[1]}”. Den första gäller.`;
    case "unlikelyUnit":
      return `Inget säger om beloppen är i kronor eller tkr, och ${warning.text} tkr är orimligt mycket. Är de i kronor, skriv ”Belopp i kronor” ovanför tabellen.`;
    case "noTotal":
      return "Tabellen har ingen rad med summan.";
  }
}

function refusalText(refusal: TableRefusal, words: FaultWords): string {
  switch (refusal.kind) {
    case "noHeadings":
      return `Jag hittar inga rubriker. Tabellen behöver åtminstone Budget och Redovisning, och månaden.${refusal.seen.length === 0 ? "" : ` Överst står: ${refusal.seen.join(", ")}.`}`;
    case "missingColumns":
      return `Tabellen saknar ${refusal.missing.length === 1 ? "kolumnen" : "kolumner"} för ${words.and(refusal.missing.map(words.column))}.`;
    case "sameColumnTwice":
      return `Flera kolumner är ${words.column(refusal.column)}: ${words.and(refusal.headings.map((each) => `”${each}”`))}. Ta bort eller byt namn på den som är fel.`;
    case "noRows":
      return "Tabellen har rubriker men inga rader.";
    case "severalTables":
      return `Flera blad har en tabell: ${words.and(refusal.sheets)}. Spara det blad som ska läsas in i en egen fil.`;
    case "severalUnits":
      return `Beloppen sägs vara både i ${words.and(refusal.units)}. Rätta det som är fel.`;
    case "tooManyRows":
      return `Tabellen har fler än ${refusal.limit} rader. Så många kan inte läsas in.`;
    case "noMonth":
      return "Jag ser inte vilken månad tabellen gäller. Lägg till den, till exempel --month 2025-11.";
    case "noYear":
      return `Tabellen gäller ${words.month(refusal.month)}, men jag ser inte vilket år. Lägg till månaden med år, till exempel --month 2025-${String(refusal.month).padStart(2, "0")}.`;
    case "severalMonths":
      return `Tabellen nämner flera månader: ${words.and(refusal.months.map(words.month))}. Rätta rubriken eller uppgiften som är fel.`;
    case "severalYears":
      return `Tabellen nämner flera år: ${words.and(refusal.years.map(String))}. Rätta uppgiften som är fel, eller lägg till månaden med --month.`;
    case "rowsWithoutName":
      return `${refusal.lines.length === 1 ? "Rad" : "Raderna"} ${words.and(refusal.lines.map(String))} har siffror men inget namn. Skriv vilken enhet det är.`;
    case "unreadableCells":
      return `${refusal.cells.length === 1 ? "En cell går" : `${refusal.cells.length} celler går`} inte att läsa som ett tal:`;
    case "sameNameTwice":
      return `${refusal.name} står på flera rader: ${words.and(refusal.lines.map(String))}. Ge raderna olika namn.`;
  }
}

export const svFollowUpFaults: FollowUpFaultTexts = {
  refusal: refusalText,
  cell: ({ line, name, heading, text, why }) =>
    `Rad ${line}, ${name}, ”${heading}”: ”${text}” ${why === "ambiguous" ? "kan betyda två olika tal. Skriv det utan punkt och komma, eller med mellanslag mellan tusental" : "är inget tal"}.`,
  warning: warningText,
  hierarchy: (refusal) => {
    switch (refusal.kind) {
      case "noTotal":
        return "Tabellen har ingen rad med summan. Lägg till den, så att jag kan kontrollera att inget saknas.";
      case "unknownSum":
        return `Rad ${refusal.line}, ${refusal.name}, ingår i ”${refusal.partOf}” enligt tabellen, men någon sådan rad finns inte. Skriv namnet som det står på sin rad.`;
      case "several":
        return `Raderna kan räknas ihop på ${refusal.hierarchies.length} sätt, och jag gissar inte:`;
      case "unexplained":
        return "Summan går inte att förklara: raderna ger inte det som står, hur de än räknas ihop. Rätta tabellen och försök igen.";
    }
  },
  way: (nth, sums) => `${nth}. ${sums.join(" ")}`,
  sumOf: (sum, parts) => `${sum} är summan av ${parts}.`,
  noSums: "Inga delsummor: alla rader räknas in i summan direkt.",
  difference: (row, column, printed, sum) => `${row}, ${column}: står ${printed}, raderna ger ${sum}.`,
  nearest: "Närmast kommer det här:",
  chooseWay: "Kör igen med --way och numret, eller lägg till kolumnen ”Ingår i” i tabellen.",
  noFile: (file) => `Filen ${file} finns inte.`,
  noArea: (areas) =>
    `Jag ser inte vilket verksamhetsområde tabellen gäller. Lägg till --of och namnet, högst 80 tecken.${areas === "" ? "" : ` De som finns: ${areas}.`}`,
  isFollowUp: (file) =>
    `Filen är en månadsuppföljning, ingen kalender. Läs in den med: npm run -s import-follow-up -- ${file}`,
  badArguments: {
    option: (option) => `Flaggan ${option} finns inte.`,
    value: (option, value) => `${option} kan inte vara ${value}.`,
    oneFile: "Ange en fil.",
  },
};
