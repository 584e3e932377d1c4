import { proposalAnswerMessage, noAnswerMessage } from "../../src/cards/proposal-question/question-card.ts";
import { answerProposals, type AskedProposal } from "../../src/domain/proposal-question/answer-proposals.ts";
import type { Place } from "../../src/domain/proposal-question/find-place.ts";
import type { ProposalQuestion } from "../../src/domain/proposal-question/proposal-wish.ts";
import type { AnswerBasis } from "../../src/text/proposal/question-text.ts";
import type { CardCase } from "./card-case.ts";
import type { ProposalType } from "../../src/domain/proposal/proposal-type.ts";
import type { Proposal } from "../../src/domain/proposal/proposal.ts";
import { compileSummary } from "../../src/domain/summary/compile-summary.ts";
import { anOrganisation } from "./organisation.ts";
import { aContent, aProposal, aRound, BUDGET_YEAR } from "./proposals.ts";

const moved = { submitId: "press-1", movedTo: "2023-03-06" };
const inChannel = { ...moved, isShared: true };

function aReleased<T extends ProposalType>(
  type: T,
  number: number,
  content: Parameters<typeof aContent<T>>[1] = {},
  state: Proposal["state"] = "released",
): Proposal {
  return aProposal({ id: `${type}-${number}`, state, number, content: aContent(type, content) });
}

const SCHOOL = { departmentId: "barn-och-utbildningsforvaltningen" };
const hostile =
  "<b>nu</b> ${title} =cmd|' /C calc'!A0 **fet** [klicka](http://exempel.se) {{DATE(2023-01-01)}}";
const released = [
  aReleased("efficiency", 1),
  aReleased("efficiency", 2, { ...SCHOOL, title: "Färre tryckta läromedel", amounts: [150_000, 300_500, 0] }),
  aReleased("investment", 1, {}, "supported"),
  aReleased("operating", 1, { ...SCHOOL, title: hostile }),
  aReleased("assignment", 1),
];
const many = Array.from({ length: 12 }, (_, at) =>
  aReleased("investment", at + 1, { title: `Investering ${at + 1} ${hostile}` }),
);

const asked = (proposals = released): readonly AskedProposal[] =>
  compileSummary({ proposals, organisation: anOrganisation(), round: aRound() }).rows.map((row) => ({
    ...row,
    isInSums: true,
  }));

const all: AnswerBasis = { kind: "readable", isAll: true };
const some: AnswerBasis = { kind: "readable", isAll: false };
const version: AnswerBasis = { kind: "version", version: 2, publishedOn: "2023-03-24" };
const social: Place = { kind: "committee", id: "socialnamnden", name: "Socialnämnden" };

interface Asking {
  readonly basis?: AnswerBasis;
  readonly place?: Place;
  readonly of?: readonly AskedProposal[];
  readonly where?: typeof moved;
}

function answer(
  question: ProposalQuestion,
  { basis = all, place, of = asked(), where = moved }: Asking = {},
): CardCase {
  const asker = { aadObjectId: "anna", departmentIds: ["socialforvaltningen"] };
  const said = { answer: answerProposals(question, of, place, asker), basis, budgetYear: BUDGET_YEAR };
  return (lang) => proposalAnswerMessage(said, lang).card(where);
}

function none(refused: Parameters<typeof noAnswerMessage>[0]): CardCase {
  return (lang) => noAnswerMessage(refused, lang).card(moved);
}

/** The answers to questions about what has been handed in. */
export const questionCases: Readonly<Record<string, CardCase>> = {
  "message.proposals-count": answer({ asks: "count" }),
  "message.proposals-count-of-type": answer({ asks: "count", type: "efficiency" }, { basis: some }),
  "message.proposals-count-none": answer({ asks: "count", type: "investment" }, { basis: some, of: [] }),
  "message.proposals-count-own": answer({ asks: "count" }, { basis: some, place: { kind: "own" } }),
  "message.proposals-count-mine": answer({ asks: "count" }, { basis: some, place: { kind: "self" }, of: [] }),
  "message.proposals-unreviewed": answer({ asks: "count", lacksReview: true }, { place: social }),
  "message.proposals-supported": answer({ asks: "count", state: "supported" }),
  "message.proposals-sum": answer({ asks: "sum", type: "efficiency" }),
  "message.proposals-sum-of-all": answer({ asks: "sum" }, { basis: some }),
  "message.proposals-sum-in-channel": answer(
    { asks: "sum", type: "investment" },
    { basis: version, place: social, where: inChannel },
  ),
  "message.proposals-list-in-channel": answer({ asks: "list" }, { basis: version, where: inChannel }),
  "message.proposals-many-in-channel": answer(
    { asks: "list" },
    { basis: version, where: inChannel, of: asked(many) },
  ),
  "message.proposals-none-in-channel": answer({ asks: "list" }, { basis: version, where: inChannel, of: [] }),
  "proposals.asked": answer({ asks: "list" }),
  "proposals.asked-of-place": answer({ asks: "list", lacksReview: true }, { basis: some, place: social }),
  "proposals.asked-many": answer({ asks: "list", type: "investment" }, { of: asked(many) }),
  "message.proposals-no-round": none({ kind: "noRound" }),
  "message.proposals-no-round-of-year": none({ kind: "noRound", budgetYear: 2030 }),
  "message.proposals-no-version": none({ kind: "noVersion", budgetYear: BUDGET_YEAR }),
  "message.proposals-unknown-place": none({
    kind: "unknownPlace",
    committees: ["Kommunstyrelsen", "**Fest** [x](http://exempel.se)", "Socialnämnden"],
  }),
  "message.proposals-no-places": none({ kind: "unknownPlace", committees: [] }),
};
