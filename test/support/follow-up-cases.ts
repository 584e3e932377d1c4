import type { CardContext } from "../../src/cards/cards.ts";
import { followUpMessage, type FollowUpShown } from "../../src/cards/follow-up/follow-up-card.ts";
import { noFollowUpNote, notImportedNote, whichAreaNote } from "../../src/cards/follow-up/follow-up-notes.ts";
import type { PersonalMessage } from "../../src/cards/personal-message.ts";
import type { FollowUp, FollowUpRow, Month } from "../../src/domain/follow-up/follow-up.ts";
import type { UnitComment } from "../../src/domain/follow-up/unit-comment.ts";
import { newArea } from "../../src/domain/follow-up/new-area.ts";
import type { Lang } from "../../src/domain/lang.ts";
import type { CardCase } from "./card-case.ts";
import { aComment, anArea, anotherMonth, november, novemberSummary } from "./follow-ups.ts";

const context = { submitId: "press-1" };
const administrator = { ...context, isAdministrator: true };
const shared = { ...context, isShared: true };
const moved = { ...context, movedTo: "2025-12-01" };
const HOSTILE = "**Möte** [klicka](http://exempel.se) <b>nu</b> ${title} {{DATE(2023-01-01)}} # 1. 🙂";

const said =
  (make: (lang: Lang) => PersonalMessage, where: CardContext = context): CardCase =>
  (lang) =>
    make(lang).card(where);

function shown(own: Partial<FollowUpShown> = {}, where: CardContext = context): CardCase {
  const all: FollowUpShown = { summary: novemberSummary(), view: "summary", shown: 0, ...own };
  return said((lang) => followUpMessage(all, lang), where);
}

const YEAR: readonly [Month, number][] = [
  ["2025-01", 0.08],
  ["2025-02", 0.17],
  ["2025-03", 0.26],
  ["2025-05", 0.44],
  ["2025-08", 0.71],
  ["2025-09", 0.8],
  ["2025-10", 0.9],
];
const earlier = YEAR.map(([month, factor]) => anotherMonth(month, factor));
const comments: readonly UnitComment[] = [
  aComment("IT", {
    deviation: {
      cause: "price",
      text: "Licenserna blev dyrare än väntat.",
      action: "Vi säger upp två avtal.",
      effect: "reallocation",
    },
  }),
  aComment("HR-avdelning", {
    deviation: { cause: "staffing", text: "En tjänst är vakant.", action: "", effect: "within" },
    operations: "Rekryteringen av ny HR-chef pågår.",
  }),
];

function withRows(rows: readonly FollowUpRow[], own: Partial<FollowUp> = {}): FollowUp {
  return november({ ...own, rows });
}
const rowsOf = (kind: FollowUpRow["kind"]): readonly FollowUpRow[] =>
  november().rows.filter((row) => row.kind === kind);
const [oneUnit] = rowsOf("unit");
const [total] = rowsOf("total");
if (oneUnit === undefined || total === undefined) throw new Error("November has units and a total.");

const onlyOne = withRows([oneUnit, { ...total, printed: oneUnit.printed }]);
const nothingYet = withRows(
  november().rows.map((row) => ({
    ...row,
    printed: {
      monthBudget: 0,
      monthOutcome: 0,
      monthDeviation: 0,
      budget: 0,
      outcome: 0,
      deviation: 0,
      share: 0,
    },
  })),
);
const without = (from: object, ...keys: readonly string[]): object =>
  Object.fromEntries(Object.entries(from).filter(([key]) => !keys.includes(key)));
const withoutForecast = without(november(), "forecast") as FollowUp;
const forecastAsOutcome = november({
  forecast: { holds: "outcome", after: 8, heading: "Prognos helår efter aug" },
  rows: november().rows.map((row) => ({
    ...row,
    printed: {
      ...row.printed,
      ...(row.printed.yearBudget === undefined || row.printed.forecast === undefined
        ? {}
        : { forecast: row.printed.yearBudget - row.printed.forecast }),
    },
  })),
});
const longNames = november({
  rows: november().rows.map((row, at) => ({
    ...row,
    name: `${row.name} `.repeat(8).slice(0, 78) + String(at),
  })),
});
const hostile = november({
  document: HOSTILE,
  facts: { caveat: HOSTILE },
  rows: november().rows.map((row) => ({ ...row, name: HOSTILE })),
});
const overAll = november({
  rows: november().rows.map((row) => {
    const { outcome } = row.printed;
    const printed = without(row.printed, "deviation", "share");
    return { ...row, printed: { ...printed, ...(outcome === undefined ? {} : { outcome: outcome * 1.06 }) } };
  }),
});

/** A month's fuller report, of the same figures. */
const august = novemberSummary(
  comments.map((comment) => ({ ...comment, month: "2025-08" })),
  YEAR.slice(0, 4).map(([month, factor]) => anotherMonth(month, factor)),
  anArea({ comments: { on: true, workingDays: 3, operations: true } }),
  november({ month: "2025-08", document: "uppfoljning-2025-08.xlsx", facts: {} }),
);

const full = novemberSummary(comments, earlier);
const area = anArea();
const areas = ["Barn- och utbildning", "Kultur och fritid", "Samhälle", "Vård och omsorg"].map((name, at) =>
  newArea(`omrade-${at}`, name),
);
const manyAreas = Array.from({ length: 9 }, (_, at) =>
  newArea(`omrade-${at}`, `Verksamhetsområde ${at + 1}`),
);

/** The cards of a month's follow-up. */
export const followUpCases: Readonly<Record<string, CardCase>> = {
  "follow-up.summary": shown({}, moved),
  "follow-up.summary-with-months": shown({ summary: full, earlier: "2025-10" }, administrator),
  "follow-up.summary-post": shown({ summary: full }, shared),
  "follow-up.summary-corrected": shown({
    summary: novemberSummary(comments, [], anArea(), november({ version: 2 })),
  }),
  "follow-up.summary-fuller": shown({ summary: august, earlier: "2025-05" }, administrator),
  "follow-up.summary-over-budget": shown({ summary: novemberSummary([], [], anArea(), overAll) }),
  "follow-up.summary-no-limits": shown({ summary: novemberSummary([], [], anArea({ threshold: {} })) }),
  "follow-up.summary-none-over": shown({
    summary: novemberSummary([], [], anArea({ threshold: { amount: 5_000_000 } })),
  }),
  "follow-up.summary-zero-budget": shown({ summary: novemberSummary([], [], anArea(), nothingYet) }),
  "follow-up.summary-one-unit": shown({ summary: novemberSummary([], [], anArea(), onlyOne) }),
  "follow-up.summary-no-forecast": shown({ summary: novemberSummary([], [], anArea(), withoutForecast) }),
  "follow-up.summary-forecast-as-outcome": shown({
    summary: novemberSummary([], [], anArea(), forecastAsOutcome),
  }),
  "follow-up.summary-long-names": shown({
    summary: novemberSummary([], earlier, anArea({ name: `${"Långa namn ".repeat(7)}AB` }), longNames),
  }),
  "follow-up.summary-hostile": shown({
    summary: novemberSummary([], [], anArea({ name: HOSTILE }), hostile),
  }),
  "follow-up.units": shown({ summary: full, view: "units" }),
  "follow-up.units-next-page": shown({
    summary: novemberSummary([], [], anArea(), manyUnits(60)),
    view: "units",
    shown: 20,
  }),
  "follow-up.comments": shown({ summary: full, view: "comments" }),
  "follow-up.comments-corrected": shown({
    summary: novemberSummary(comments, [], anArea(), november({ version: 2 })),
    view: "comments",
  }),
  "follow-up.comments-none": shown({ view: "comments" }),
  "message.follow-up-not-imported": said((lang) => notImportedNote(area, "2025-10", ["2025-11"], lang)),
  "message.follow-up-not-imported-many": said((lang) =>
    notImportedNote(area, "2025-06", ["2025-11", ...YEAR.map(([month]) => month).toReversed()], lang),
  ),
  "message.follow-up-which-area": said((lang) => whichAreaNote(areas, { month: { month: 11 } }, lang)),
  "message.follow-up-which-area-many": said((lang) => whichAreaNote(manyAreas, {}, lang)),
  "message.follow-up-unknown-area": said((lang) =>
    whichAreaNote(areas, { said: "Räddningstjänsten", month: "2025-11" }, lang),
  ),
  "message.follow-up-none": said((lang) => noFollowUpNote(false, lang)),
  "message.follow-up-none-administrator": said((lang) => noFollowUpNote(true, lang), administrator),
};

/** A table of so many units, each of which deviates, with the customer's total. */
export function manyUnits(count: number): FollowUp {
  const rows = Array.from({ length: count }, (_, at): FollowUpRow => {
    const budget = (at + 1) * 100_000;
    const outcome = at % 3 === 0 ? budget + (at + 1) * 9_000 : budget - (at + 1) * 7_000;
    return {
      unitId: `enhet-${at + 1}`,
      name: `Enheten för stöd, utveckling och samordning nummer ${at + 1}`,
      kind: "unit",
      printed: { budget, outcome, yearBudget: budget * 1.1, forecast: at * 1_000 },
    };
  });
  return withRows([...rows, ...rowsOf("total")]);
}
