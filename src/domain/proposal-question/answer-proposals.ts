import { PROPOSAL_TYPES } from "../proposal/proposal-type.ts";
import { byPlace } from "../summary/summary-order.ts";
import type { CommitteeTotal, SummaryRow, TypeTotal } from "../summary/summary.ts";
import { sumYears } from "../proposal/year-sums.ts";
import type { Place } from "./find-place.ts";
import type { ProposalQuestion } from "./proposal-wish.ts";

/** A proposal that has been handed in, as the one who asks may see it. */
export interface AskedProposal extends SummaryRow {
  /** Entra object id, in lower case; absent in a published version, which does not keep it. */
  readonly authorId?: string;
  /** False for what has come back or was rejected: it has come in, and is not in a sum. */
  readonly isInSums: boolean;
}

/** Who asks, for "jag" and "vi". */
export interface Asker {
  readonly aadObjectId: string;
  readonly departmentIds: readonly string[];
}

export interface ProposalAnswer {
  readonly question: ProposalQuestion;
  /** Absent for all. */
  readonly place?: Place;
  /** What it is about, by type, nämnd, förvaltning, priority and number. */
  readonly rows: readonly AskedProposal[];
  /** One for each type that has any. Sums of different types are never added. */
  readonly byType: readonly TypeTotal[];
  /** The same for each nämnd. */
  readonly byCommittee: readonly CommitteeTotal[];
}

/** Answers a question from what the one who asks may see, in any order. */
export function answerProposals(
  question: ProposalQuestion,
  proposals: readonly AskedProposal[],
  place: Place | undefined,
  asker: Asker,
): ProposalAnswer {
  const rows = proposals
    .filter((each) => question.type === undefined || each.content.type === question.type)
    .filter((each) => question.lacksReview !== true || each.state === "released")
    .filter((each) => question.state === undefined || each.state === question.state)
    .filter((each) => question.asks !== "sum" || each.isInSums)
    .filter((each) => place === undefined || isOf(each, place, asker))
    .toSorted(byPlace);
  const byType = PROPOSAL_TYPES.flatMap((type) =>
    totalOf(
      type,
      rows.filter(({ content }) => content.type === type),
    ),
  );
  const answer = { question, rows, byType, byCommittee: totalsByCommittee(rows) };
  return place === undefined ? answer : { ...answer, place };
}

function isOf({ committee, department, authorId }: AskedProposal, place: Place, asker: Asker): boolean {
  switch (place.kind) {
    case "committee":
      return committee.id === place.id;
    case "department":
      return department.id === place.id;
    case "self":
      return authorId === asker.aadObjectId;
    case "own":
      return asker.departmentIds.includes(department.id);
  }
}

function totalOf(type: TypeTotal["type"], rows: readonly AskedProposal[]): readonly TypeTotal[] {
  if (rows.length === 0) return [];
  return [{ type, count: rows.length, amounts: sumYears(rows.map(({ content }) => content.amounts)) }];
}

/** In the order of the rows. */
function totalsByCommittee(rows: readonly AskedProposal[]): readonly CommitteeTotal[] {
  const groups = new Map<string, AskedProposal[]>();
  for (const row of rows) {
    const key = `${row.content.type} ${row.committee.id}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return totalOf(first.content.type, group).map((total) => ({ ...total, committee: first.committee }));
  });
}
