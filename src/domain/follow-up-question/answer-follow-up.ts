import type { Month } from "../follow-up/follow-up.ts";
import type { MonthSummary, UnitSummary } from "../follow-up/month-summary.ts";
import { findUnits } from "./find-units.ts";
import type { AskedFigure, FollowUpAnswer } from "./follow-up-answer.ts";
import type { FollowUpAsk, FollowUpQuestion } from "./follow-up-wish.ts";
import { rankedUnits } from "./ranked-units.ts";

/** What a question is answered from; `other` is the month that it is compared with. */
export interface FollowUpGround {
  readonly summary: MonthSummary;
  readonly known: readonly Month[];
  readonly other?: MonthSummary;
}

export type FollowUpReply =
  | { readonly kind: "answered"; readonly answer: FollowUpAnswer }
  /** It could be several, which are not guessed among. */
  | { readonly kind: "severalUnits"; readonly said: string; readonly units: readonly UnitSummary[] }
  /** No unit of the table is called so. */
  | { readonly kind: "unknownUnit"; readonly said: string };

const MOST_LARGEST = 3;

const FIGURE: Readonly<Partial<Record<FollowUpAsk, AskedFigure>>> = {
  standing: "standing",
  used: "used",
  left: "left",
  budget: "budget",
  outcome: "outcome",
  deviation: "deviation",
  forecast: "forecast",
};

/** Answers from a month's figures; what is not in them is not made up. */
export function answerFollowUp(question: FollowUpQuestion, ground: FollowUpGround): FollowUpReply {
  const [named] = question.units;
  const found = findUnits(named, ground.summary);
  switch (found.kind) {
    case "several":
      return { kind: "severalUnits", said: found.said, units: found.units };
    case "unknown":
      return { kind: "unknownUnit", said: found.said };
    case "found":
      return {
        kind: "answered",
        answer: answerOf(question, found.units, named === undefined ? "all" : "named", ground),
      };
  }
}

function answerOf(
  question: FollowUpQuestion,
  units: readonly UnitSummary[],
  which: "all" | "named",
  ground: FollowUpGround,
): FollowUpAnswer {
  const { asks, way, rank } = question;
  const { summary, known } = ground;
  const [first = summary.total, ...others] = units;
  switch (asks) {
    case "largest":
      if (rank !== undefined) return rankedUnits(rank, which === "named" ? units : summary.rows);
      return {
        kind: "largest",
        among: which,
        ...(way === undefined ? {} : { way }),
        units: which === "named" ? byDeviation(units, way) : largestOf(summary, way),
      };
    case "over":
      return overOf(summary, way);
    case "compare":
      return compared(question, units, ground);
    case "fact":
      return { kind: "fact", fact: question.fact ?? "caseOfficer" };
    case "comments":
      return which === "named" && others.length === 0
        ? { kind: "comment", unit: first }
        : { kind: "comments", units: commentedOf(which === "named" ? units : summary.rows) };
    case "missing-comments":
      return { kind: "missing" };
    case "meaning":
      return { kind: "meaning" };
    case "parts":
      return { kind: "parts", of: first, units: partsOf(first, summary) };
    case "months":
      return { kind: "months", months: known };
    default:
      return figuresOf(FIGURE[asks] ?? "standing", units, question, summary);
  }
}

function figuresOf(
  asks: AskedFigure,
  units: readonly UnitSummary[],
  question: FollowUpQuestion,
  { total }: MonthSummary,
): FollowUpAnswer {
  const isMonthAlone = question.isMonthAlone === true;
  const [first = total, ...others] = units;
  return others.length === 0
    ? { kind: "figure", asks, unit: first, isMonthAlone }
    : { kind: "figures", asks, units, isMonthAlone };
}

/** Two months where another is there, else what was named beside each other. */
function compared(
  question: FollowUpQuestion,
  units: readonly UnitSummary[],
  { summary, other }: FollowUpGround,
): FollowUpAnswer {
  if (other === undefined) return figuresOf("standing", units, question, summary);
  const rows = units.map((unit) => {
    const before = sameUnit(unit, summary, other);
    return { unit, ...(before === undefined ? {} : { before }) };
  });
  return { kind: "compare", rows, other };
}

function sameUnit(
  { unitId }: UnitSummary,
  { total }: MonthSummary,
  other: MonthSummary,
): UnitSummary | undefined {
  return unitId === total.unitId ? other.total : other.rows.find((each) => each.unitId === unitId);
}

/** Of units that are no sums, the largest both ways, or one way; the furthest from the budget first. */
function largestOf(
  { largest: { under, over } }: MonthSummary,
  way: FollowUpQuestion["way"],
): readonly UnitSummary[] {
  if (way !== undefined) return way === "under" ? under : over;
  return byDeviation([...under, ...over], undefined).slice(0, MOST_LARGEST);
}

/** Who has the most left first, or who is furthest over; without a way the furthest either way. */
function byDeviation(units: readonly UnitSummary[], way: FollowUpQuestion["way"]): readonly UnitSummary[] {
  const sizeOf = ({ figures: { deviation } }: UnitSummary): number => {
    if (deviation === undefined) return Number.NEGATIVE_INFINITY;
    if (way === undefined) return Math.abs(deviation);
    return way === "under" ? deviation : -deviation;
  };
  return units.toSorted((a, b) => sizeOf(b) - sizeOf(a));
}

function overOf({ rows }: MonthSummary, way: FollowUpQuestion["way"]): FollowUpAnswer {
  const units = rows.filter(({ kind }) => kind === "unit");
  if (way === undefined)
    return {
      kind: "over",
      way: "threshold",
      units: byDeviation(
        units.filter(({ isOver }) => isOver),
        undefined,
      ),
    };
  const onSide = units.filter(({ figures: { deviation = 0 } }) =>
    way === "under" ? deviation > 0 : deviation < 0,
  );
  return { kind: "over", way, units: byDeviation(onSide, way) };
}

function commentedOf(units: readonly UnitSummary[]): readonly UnitSummary[] {
  return units.filter(({ comment }) => comment !== undefined);
}

/** Of a subtotal what adds up to it; of the total what stands under it directly or in a subtotal. */
function partsOf(of: UnitSummary, { rows, total }: MonthSummary): readonly UnitSummary[] {
  return of.unitId === total.unitId ? rows : rows.filter(({ partOf }) => partOf === of.unitId);
}
