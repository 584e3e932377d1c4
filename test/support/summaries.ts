import type { ProposalType } from "../../src/domain/proposal/proposal-type.ts";
import type { Proposal } from "../../src/domain/proposal/proposal.ts";
import type { Round } from "../../src/domain/proposal/round.ts";
import { compileSummary } from "../../src/domain/summary/compile-summary.ts";
import { summaryDifference } from "../../src/domain/summary/summary-difference.ts";
import { summaryModel, type SummaryModel } from "../../src/domain/summary/summary-model.ts";
import type { Summary } from "../../src/domain/summary/summary.ts";
import { anOrganisation } from "./organisation.ts";
import { aContent, aProposal, aRound } from "./proposals.ts";

/** A proposal that its department has let go of: `aReleased("investment", 3, { title }, { late: true })`. */
export function aReleased<T extends ProposalType>(
  type: T,
  number: number,
  content: Parameters<typeof aContent<T>>[1] = {},
  fields: Partial<Proposal> = {},
): Proposal {
  return aProposal({
    id: `${type}-${number}`,
    state: "released",
    number,
    releasedAt: 1,
    content: aContent(type, content),
    ...fields,
  });
}

/** A summary of the sample organisation. */
export function summaryOf(
  proposals: readonly Proposal[],
  round: Pick<Round, "budgetYear" | "internalRate"> = aRound(),
  isPartial = false,
): Summary {
  return compileSummary({ proposals, organisation: anOrganisation(), round, isPartial });
}

const SCHOOL = { departmentId: "barn-och-utbildningsforvaltningen", goal: "En skola för alla" };
const TOWN_HALL = { departmentId: "kommunledningsforvaltningen", goal: "En hållbar kommun" };

const BEFORE: readonly Proposal[] = [
  aReleased("efficiency", 1, {}, { priority: 1, state: "supported" }),
  aReleased("efficiency", 2, {
    ...SCHOOL,
    title: "Färre tryckta läromedel",
    amounts: [150_000, 300_000, 300_000],
  }),
  aReleased("investment", 1, {}, { priority: 1 }),
  aReleased("investment", 2, {
    ...SCHOOL,
    title: "Mark till ny förskola",
    category: "premises",
    kind: "new",
    depreciation: { kind: "land" },
    inUseYear: 2025,
    amounts: [undefined, 4_000_000, undefined],
    runningCost: [undefined, undefined, undefined],
  }),
  aReleased("operating", 1),
  aReleased("operating", 2, {
    ...TOWN_HALL,
    title: "Valår",
    reason: "law",
    duration: "once",
    amounts: [0, 0, 750_500],
  }),
  aReleased("assignment", 1, {}, { priority: 2 }),
];

const NOW: readonly Proposal[] = [
  aReleased(
    "efficiency",
    1,
    { amounts: [500_000, 1_400_000, 1_400_000] },
    { priority: 2, state: "supported" },
  ),
  aReleased("efficiency", 3, {
    ...TOWN_HALL,
    title: '=cmd|"/c calc"!A0',
    description: "**Inte fet**, ${inte.ett.uttryck} och {{inte heller}}\nmed en rad till 🙂.",
    risks: "@SUM(1+1)",
    amounts: [99_950, -10_000, 12_345],
  }),
  aReleased("investment", 1, {}, { priority: 1 }),
  aReleased("investment", 2, {}, { state: "withdrawn" }),
  aReleased("operating", 1, {}, { state: "notSupported" }),
  aReleased("operating", 2, {
    ...TOWN_HALL,
    title: "Valår",
    reason: "law",
    duration: "once",
    amounts: [0, 0, 750_500],
  }),
  aReleased(
    "operating",
    3,
    { departmentId: "avvecklad", title: "Från en nedlagd förvaltning" },
    { late: true },
  ),
  aReleased("assignment", 1, { amounts: [100_000, undefined, undefined] }, { priority: 2, state: "decided" }),
];

/** What the golden workbooks and texts show: something of everything, and what has changed since version 1. */
export function sampleModel(round?: Pick<Round, "budgetYear" | "internalRate">): SummaryModel {
  const before = summaryOf(BEFORE, round);
  const after = summaryOf(NOW, round);
  return summaryModel(
    after,
    { kind: "version", version: 2, day: "2023-03-28" },
    { since: 1, ...summaryDifference(before, after) },
  );
}
