import type { FollowUpArea } from "../../domain/follow-up/area.ts";
import type { Month } from "../../domain/follow-up/follow-up.ts";
import type { MonthSummary, UnitSummary } from "../../domain/follow-up/month-summary.ts";
import { partsOfMonth } from "../../domain/follow-up/months.ts";
import { answerFollowUp } from "../../domain/follow-up-question/answer-follow-up.ts";
import { findUnits } from "../../domain/follow-up-question/find-units.ts";
import type { FollowUpAnswer } from "../../domain/follow-up-question/follow-up-answer.ts";
import type { FollowUpFact, FollowUpQuestion } from "../../domain/follow-up-question/follow-up-wish.ts";
import { otherMonth } from "../../domain/follow-up-question/other-month.ts";
import { findMonth, type FindMonthDeps, type FindMonthOutcome } from "../follow-up/find-month.ts";

export type FollowUpQuestionOutcome =
  | { readonly kind: "answered"; readonly summary: MonthSummary; readonly answer: FollowUpAnswer }
  /** To be asked about: `question` is what is asked of the one that is meant. */
  | {
      readonly kind: "severalUnits";
      readonly said: string;
      readonly units: readonly UnitSummary[];
      readonly summary: MonthSummary;
      readonly question: FollowUpQuestion;
    }
  | { readonly kind: "unknownUnit"; readonly said: string; readonly summary: MonthSummary }
  /** The document does not say it. */
  | { readonly kind: "notStated"; readonly summary: MonthSummary; readonly fact: FollowUpFact }
  | {
      readonly kind: "notImported";
      readonly area: FollowUpArea;
      readonly month: Month;
      readonly known: readonly Month[];
    }
  | { readonly kind: "unknownArea"; readonly said: string; readonly areas: readonly FollowUpArea[] }
  | { readonly kind: "severalAreas"; readonly areas: readonly FollowUpArea[] }
  | { readonly kind: "none" }
  /** It may well be about something else. */
  | { readonly kind: "notOurs" };

type Found = Extract<FindMonthOutcome, { readonly kind: "found" }>;

/** So many areas are looked through for a unit that is named without its area. */
const MOST_AREAS = 12;

/** Answers a question about a month's figures, from what is imported now. Everybody may read it. */
export async function answerFollowUpQuestion(
  deps: FindMonthDeps,
  question: FollowUpQuestion,
): Promise<FollowUpQuestionOutcome> {
  const found = await monthAsked(deps, question);
  switch (found.kind) {
    case "found":
      return answeredFrom(deps, question, found);
    case "none":
      return question.isSure ? { kind: "none" } : { kind: "notOurs" };
    case "notImported":
      return question.isSure || (await isNamedIn(deps, question, found.area)) ? found : { kind: "notOurs" };
    case "severalAreas":
      return question.units.length === 0 ? found : inOneOf(deps, question, found.areas);
    case "unknownArea":
      return found;
  }
}

/** "Vad är prognosen efter augusti?" asks for a forecast that stands in a later month's table. */
async function monthAsked(deps: FindMonthDeps, question: FollowUpQuestion): Promise<FindMonthOutcome> {
  const { area, month, asks } = question;
  const where = area === undefined ? {} : { area };
  const found = await findMonth(deps, { ...where, ...(month === undefined ? {} : { month }) });
  if (asks !== "forecast" || found.kind !== "notImported") return found;
  const newest = await findMonth(deps, where);
  const isMadeThen =
    newest.kind === "found" && newest.summary.forecast?.after === partsOfMonth(found.month).month;
  return isMadeThen ? newest : found;
}

/** True where what is named stands in the newest table at least. */
async function isNamedIn(
  deps: FindMonthDeps,
  { units }: FollowUpQuestion,
  area: FollowUpArea,
): Promise<boolean> {
  const newest = await findMonth(deps, { area: area.id });
  return newest.kind === "found" && findUnits(units[0], newest.summary).kind !== "unknown";
}

/** A unit of one area alone needs no area. */
async function inOneOf(
  deps: FindMonthDeps,
  question: FollowUpQuestion,
  areas: readonly FollowUpArea[],
): Promise<FollowUpQuestionOutcome> {
  const among = areas.slice(0, MOST_AREAS);
  const outcomes = await Promise.all(
    among.map(({ id }) => answerFollowUpQuestion(deps, { ...question, area: id, isSure: false })),
  );
  const ours = outcomes.filter(({ kind }) => kind !== "notOurs" && kind !== "none");
  const [only, ...others] = ours;
  if (only === undefined) return question.isSure ? { kind: "severalAreas", areas } : { kind: "notOurs" };
  if (others.length === 0 && areas.length === among.length) return only;
  const having = among.filter((_, at) => ours.some((outcome) => outcome === outcomes[at]));
  return { kind: "severalAreas", areas: having };
}

async function answeredFrom(
  deps: FindMonthDeps,
  question: FollowUpQuestion,
  { summary, known, area }: Found,
): Promise<FollowUpQuestionOutcome> {
  const reply = answerFollowUp(question, { summary, known });
  switch (reply.kind) {
    case "unknownUnit":
      return question.isSure ? { ...reply, summary } : { kind: "notOurs" };
    case "severalUnits":
      return { ...reply, summary, question };
    case "answered": {
      if (!comparesMonths(question, reply.answer)) return stated(question, summary, reply.answer);
      const month = otherMonth(summary.month, question, known);
      const other = await findMonth(deps, { area: area.id, month });
      if (other.kind !== "found") return { kind: "notImported", area, month, known };
      const compared = answerFollowUp(question, { summary, known, other: other.summary });
      return compared.kind === "answered" ? { ...compared, summary } : { kind: "notOurs" };
    }
  }
}

/** Who names several units and no month compares them. */
function comparesMonths({ asks, with: other }: FollowUpQuestion, answer: FollowUpAnswer): boolean {
  return asks === "compare" && (other !== undefined || answer.kind !== "figures");
}

/** A fact that the document has not is the calendar's to know, unless the follow-up was spoken of. */
function stated(
  { isSure }: FollowUpQuestion,
  summary: MonthSummary,
  answer: FollowUpAnswer,
): FollowUpQuestionOutcome {
  if (answer.kind !== "fact" || summary.facts[answer.fact] !== undefined)
    return { kind: "answered", summary, answer };
  return isSure ? { kind: "notStated", summary, fact: answer.fact } : { kind: "notOurs" };
}
