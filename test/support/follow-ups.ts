import type { FollowUpArea } from "../../src/domain/follow-up/area.ts";
import { compileMonth } from "../../src/domain/follow-up/compile-month.ts";
import type {
  FigureColumn,
  FollowUp,
  FollowUpHead,
  FollowUpRow,
  Month,
  RowKind,
} from "../../src/domain/follow-up/follow-up.ts";
import type { MonthSummary } from "../../src/domain/follow-up/month-summary.ts";
import { newArea } from "../../src/domain/follow-up/new-area.ts";
import type { UnitComment } from "../../src/domain/follow-up/unit-comment.ts";
import { idOfName } from "../../src/domain/organisation/names.ts";
import { instantInStockholm } from "../../src/domain/time/stockholm.ts";

/** The customer's table of November 2025, as it is printed: in tkr and percent, null where the cell is blank. */
type Printed = readonly (number | null)[];

const COLUMNS: readonly FigureColumn[] = [
  "monthBudget",
  "monthOutcome",
  "monthDeviation",
  "monthShare",
  "yearBudget",
  "budget",
  "outcome",
  "deviation",
  "share",
  "forecast",
];

const TIA = "TIA-avdelningen";
const ROWS: readonly (readonly [
  name: string,
  kind: RowKind,
  partOf: string | undefined,
  figures: Printed,
])[] = [
  ["Kommundirektör", "unit", undefined, [227, 160, 67, 70.6, 2816, 2288, 1595, 693, 69.7, 1000]],
  ["Ekonomi o planering", "unit", undefined, [450, 444, 6, 98.6, 6322, 5895, 5714, 181, 96.9, 100]],
  ["IT", "unit", undefined, [1140, 1135, 5, 99.6, 8882, 7719, 7895, -176, 102.3, 0]],
  [TIA, "subtotal", undefined, [1143, 910, 233, 79.6, 14234, 12212, 11871, 341, 97.2, 0]],
  ["Administrativa avdelningen", "unit", TIA, [678, 575, 103, 84.8, 8156, 7442, 7515, -73, 101, null]],
  ["Överförmyndarvht", "unit", TIA, [127, 17, 111, 13, 2080, 1691, 1649, 42, 97.5, null]],
  ["Politisk verksamhet", "unit", TIA, [338, 319, 20, 94.2, 3494, 3079, 2707, 372, 87.9, null]],
  ["Oförutsett", "unit", TIA, [0, 0, 0, 0, 504, 0, 0, 0, 0, null]],
  ["HR-avdelning", "unit", undefined, [838, 886, -48, 105.8, 9838, 8504, 8155, 349, 95.9, 100]],
  ["Näringslivsenheten", "unit", undefined, [134, 75, 59, 56.2, 1418, 1292, 1169, 123, 90.4, 0]],
  ["Totalt KLS", "total", undefined, [3932, 3611, 321, 91.8, 43510, 37910, 36399, 1511, 96, 1200]],
];

const SHARES: readonly FigureColumn[] = ["monthShare", "share"];

export const KLS = "kommunledningsstaben";

/** Kronor of tkr, hundredths of percent. */
function row(name: string, kind: RowKind, partOf: string | undefined, figures: Printed): FollowUpRow {
  const printed = COLUMNS.flatMap((column, at) => {
    const figure = figures[at] ?? null;
    return figure === null ? [] : [[column, Math.round(figure * (SHARES.includes(column) ? 100 : 1_000))]];
  });
  return {
    unitId: idOfName(name),
    name,
    kind,
    ...(partOf === undefined ? {} : { partOf: idOfName(partOf) }),
    printed: Object.fromEntries(printed) as FollowUpRow["printed"],
  };
}

/** Kommunledningsstaben's November 2025, as the customer's document has it. */
export function november(own: Partial<FollowUp> = {}): FollowUp {
  return {
    areaId: KLS,
    month: "2025-11",
    version: 1,
    importedAt: instantInStockholm("2025-11-24", "09:00"),
    document: "uppfoljning-2025-11.xlsx",
    facts: {
      caseNumber: "KS/2025:4",
      unit: "Kommunledningsstaben, Ekonomi- och planeringsavdelningen",
      head: "Johan Örnberg, Kommundirektör",
      caseOfficer: "Martin Bollner, Ekonomichef",
      dated: "2025-11-18",
      tableDated: "2025-11-24",
      caveat: "OBS! Ögonblicksbild, månaden ej slut vid utskick",
      body: "Allmänna utskottet",
      bodyMeets: "2025-12-01",
      paragraph: "§ 94",
    },
    forecast: { holds: "deviation", after: 8, heading: "Prognos efter aug" },
    rounding: { amount: 500, share: 5 },
    rows: ROWS.map((each) => row(...each)),
    ...own,
  };
}

/** The same table as if it were another month's, every amount times a factor: no figures of the customer's. */
export function anotherMonth(month: Month, factor: number): FollowUp {
  const scaled = november({ month, document: `uppfoljning-${month}.xlsx`, facts: {} });
  const rows = scaled.rows.map((each) => ({
    ...each,
    printed: Object.fromEntries(
      Object.entries(each.printed)
        .filter(([column]) => !SHARES.includes(column as FigureColumn) && column !== "deviation")
        .map(([column, value]) => [
          column,
          column === "yearBudget" ? value : Math.round((value * factor) / 1_000) * 1_000,
        ]),
    ),
  }));
  return { ...scaled, rows };
}

export function headOf({ rows, ...head }: FollowUp): FollowUpHead {
  return { ...head, total: totalOf({ rows }), rowCount: rows.length };
}

export function totalOf({ rows }: Pick<FollowUp, "rows">): FollowUpRow {
  const total = rows.find(({ kind }) => kind === "total");
  if (total === undefined) throw new Error("A follow-up has a total.");
  return total;
}

/** With limits as a municipality might set them: 5 % and 100 tkr; politically 0,3 % of the whole. */
export function anArea(own: Partial<FollowUpArea> = {}): FollowUpArea {
  return {
    ...newArea(KLS, "Kommunledningsstaben"),
    confirmed: {
      parts: november().rows.flatMap(({ unitId, partOf }) =>
        partOf === undefined ? [] : [{ unitId, partOf }],
      ),
      forecastHolds: "deviation",
    },
    threshold: { share: 200, amount: 100_000 },
    political: { share: 30, body: "kommunstyrelsen" },
    ...own,
  };
}

export function aComment(unit: string, own: Partial<UnitComment> = {}): UnitComment {
  return {
    areaId: KLS,
    month: "2025-11",
    unitId: idOfName(unit),
    revision: 1,
    deviation: {
      cause: "price",
      text: "Licenserna blev dyrare än väntat.",
      action: "Vi säger upp två avtal.",
      effect: "within",
    },
    by: { aadObjectId: "00000000-0000-4000-8000-000000000002", name: "Johan Ek" },
    at: instantInStockholm("2025-11-25", "10:30"),
    version: 1,
    before: [],
    ...own,
  };
}

/** November as it is told, with comments and earlier months where they are wanted. */
export function novemberSummary(
  comments: readonly UnitComment[] = [],
  earlier: readonly FollowUp[] = [],
  area: FollowUpArea = anArea(),
  followUp: FollowUp = november(),
): MonthSummary {
  const heads = [followUp, ...earlier].map(headOf);
  return compileMonth({ area, followUp, total: totalOf(followUp), heads, comments });
}
