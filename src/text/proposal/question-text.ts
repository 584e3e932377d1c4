import type { Lang } from "../../domain/lang.ts";
import type { AskedProposal, ProposalAnswer } from "../../domain/proposal-question/answer-proposals.ts";
import type { Kronor, YearAmounts } from "../../domain/proposal/proposal-content.ts";
import { formatNumber } from "../../domain/proposal/proposal-type.ts";
import { yearsOf } from "../../domain/proposal/round.ts";
import type { CommitteeTotal, TypeTotal } from "../../domain/summary/summary.ts";
import type { CalendarDate } from "../../domain/time/calendar-date.ts";
import { formatAmount, formatTkr } from "../format-amount.ts";
import { joinList } from "../format-list.ts";
import { formatDay } from "../format.ts";
import { committeeName } from "../summary/place-names.ts";
import { texts } from "../texts.ts";

/** What an answer is counted on, with the day that a version was published. */
export type AnswerBasis =
  | { readonly kind: "readable"; readonly isAll: boolean }
  | { readonly kind: "version"; readonly version: number; readonly publishedOn: CalendarDate };

export interface AnswerToSay {
  readonly answer: ProposalAnswer;
  readonly basis: AnswerBasis;
  readonly budgetYear: number;
}

/** An answer in words: the same for the card and for those who hear it. */
export interface SaidAnswer {
  readonly headline: string;
  /** How the amounts are to be read, or "". */
  readonly text: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly notes: readonly string[];
}

/** Rows that are shown; more than this nobody reads in a chat. */
export const MOST_ROWS = 10;

/** Says an answer; the rows of a list are told as facts, number by number. */
export function sayAnswer(said: AnswerToSay, lang: Lang): SaidAnswer {
  const { answer } = said;
  const basis = basisText(said, lang);
  const headline = headlineOf(said, lang);
  if (answer.rows.length === 0) return { headline, text: "", facts: [], notes: [basis] };
  switch (answer.question.asks) {
    case "count":
      return { headline, text: "", facts: countsOf(answer, lang), notes: [basis] };
    case "list": {
      const facts = answer.rows.slice(0, MOST_ROWS).map((row) => rowFact(row, said.budgetYear, lang));
      const text = texts[lang].proposalQuestions.years(yearsText(said.budgetYear, lang));
      return { headline, text, facts, notes: [...pageNote(answer, lang), basis] };
    }
    case "sum":
      return { headline, ...sumsOf(said, lang), notes: [...sumNotes(answer, lang), basis] };
  }
}

/** That only some of the rows are shown. */
export function pageNote({ rows }: Pick<ProposalAnswer, "rows">, lang: Lang): readonly string[] {
  const t = texts[lang].proposalQuestions;
  return rows.length > MOST_ROWS ? [t.page(MOST_ROWS, rows.length)] : [];
}

/** The three years of an amount: "500 · 1 250 · –". */
function amountsText(amounts: YearAmounts, lang: Lang): string {
  const { blank } = texts[lang].proposals.card;
  const written = amounts.map((amount) => (amount === undefined ? blank : formatTkr(amount, lang)));
  return texts[lang].proposalQuestions.amounts(written.join(" · "));
}

export function yearsText(budgetYear: number, lang: Lang): string {
  return joinList(yearsOf({ budgetYear }).map(String), lang);
}

function headlineOf({ answer, basis, budgetYear }: AnswerToSay, lang: Lang): string {
  const t = texts[lang].proposalQuestions;
  const { question, place, rows, byType } = answer;
  const what = whatText(question.type, rows.length, lang);
  const isPart = basis.kind === "readable" && !basis.isAll && place?.kind !== "self";
  const some = isPart ? t.readable(t.some(rows.length, what)) : t.some(rows.length, what);
  const from = fromText(place, lang);
  const [only] = byType;
  if (question.asks === "sum" && only !== undefined) {
    if (question.type === undefined || !statesAmounts(rows, only)) return t.sums(some, from);
    const type = capitalized(whatText(only.type, 2, lang));
    return t.sum(type, formatAmount(only.amounts[0], lang), budgetYear, from);
  }
  if (question.lacksReview === true) return t.lackReview(some, from);
  if (question.state !== undefined) {
    const isEtt = question.type === undefined || question.type === "assignment";
    return t.inState(some, from, t.states[question.state](rows.length, isEtt));
  }
  if (place?.kind === "self") return rows.length === 0 ? t.noneByYou(what) : t.byYou(some);
  return basis.kind === "version" ? t.inSummary(some, from) : t.comeIn(some, from);
}

function fromText(place: ProposalAnswer["place"], lang: Lang): string {
  const t = texts[lang].proposalQuestions;
  switch (place?.kind) {
    case "committee":
    case "department":
      return t.from(place.name);
    case "own":
      return t.from(t.yourDepartment);
    case "self":
    case undefined:
      return "";
  }
}

function whatText(type: TypeTotal["type"] | undefined, count: number, lang: Lang): string {
  if (type !== undefined) return texts[lang].proposal.types[type](count);
  const { one, several } = texts[lang].proposalQuestions.proposals;
  return count === 1 ? one : several;
}

/** By type; for one type by nämnd, unless one is asked about. */
function countsOf({ question, place, byType, byCommittee }: ProposalAnswer, lang: Lang): SaidAnswer["facts"] {
  const t = texts[lang];
  if (question.type === undefined)
    return byType.map(({ type, count }) => ({
      label: t.proposal.type[type],
      value: t.proposalQuestions.count(count),
    }));
  if (place !== undefined) return [];
  return byCommittee.slice(0, MOST_ROWS).map((total) => ({
    label: committeeName(total.committee, lang),
    value: t.proposalQuestions.count(total.count),
  }));
}

/** Of one type year by year; of several type by type, since they are never added. */
function sumsOf({ answer, budgetYear }: AnswerToSay, lang: Lang): Pick<SaidAnswer, "text" | "facts"> {
  const { question, byType, rows } = answer;
  const t = texts[lang];
  const [only] = byType;
  if (question.type === undefined || only === undefined) {
    const text = t.proposalQuestions.years(yearsText(budgetYear, lang));
    const facts = byType.map(({ type, count, amounts }) => ({
      label: t.proposalQuestions.some(count, t.proposal.types[type](count)),
      value: statesAmounts(rows, { type }) ? amountsText(amounts, lang) : t.proposals.card.blank,
    }));
    return { text, facts };
  }
  const facts = yearsOf({ budgetYear }).map((year, at) => ({
    label: String(year),
    value: statesAmounts(rows, only) ? formatAmount(only.amounts[at] ?? 0, lang) : t.proposals.card.blank,
  }));
  return { text: `${t.proposals.card.amounts[only.type]}.`, facts };
}

/** False where nobody has stated any amount, as of most assignments: the sum of nothing is no zero. */
function statesAmounts(
  rows: ProposalAnswer["rows"],
  { type, committee }: Pick<TypeTotal, "type"> & Partial<Pick<CommitteeTotal, "committee">>,
): boolean {
  return rows
    .filter(({ content }) => content.type === type)
    .filter((row) => committee === undefined || row.committee.id === committee.id)
    .some(({ content }) => content.amounts.some((amount) => amount !== undefined));
}

function sumNotes(
  { question, place, byType, byCommittee, rows }: ProposalAnswer,
  lang: Lang,
): readonly string[] {
  const t = texts[lang].proposalQuestions;
  if (question.type === undefined) {
    const hasBoth = byType.some(({ type }) => type === "investment") && byType.length > 1;
    return hasBoth ? [t.neverAdded] : [];
  }
  if (place !== undefined || byCommittee.length < 2) return [];
  return byCommittee.slice(0, MOST_ROWS).map((total) => {
    const { blank } = texts[lang].proposals.card;
    const amounts = statesAmounts(rows, total) ? amountsText(total.amounts, lang) : blank;
    return `${committeeName(total.committee, lang)}: ${amounts}`;
  });
}

function rowFact(row: AskedProposal, budgetYear: number, lang: Lang): SaidAnswer["facts"][number] {
  const { content, number, state } = row;
  const value = [content.title, texts[lang].proposal.state[state], ...amountPart(content.amounts, lang)];
  return { label: formatNumber(content.type, budgetYear, number), value: value.join(", ") };
}

/** Nothing for one without any amount. */
export function amountPart(amounts: YearAmounts, lang: Lang): readonly string[] {
  const isBlank = amounts.every((amount: Kronor | undefined) => amount === undefined);
  return isBlank ? [] : [amountsText(amounts, lang)];
}

function basisText({ basis, budgetYear }: AnswerToSay, lang: Lang): string {
  const t = texts[lang].proposalQuestions.basis;
  if (basis.kind === "version")
    return t.version(budgetYear, basis.version, formatDay(basis.publishedOn, lang, "medium"));
  return basis.isAll ? t.all(budgetYear) : t.some(budgetYear);
}

function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
