import type { Committee, Department, Organisation } from "../../src/domain/organisation/organisation.ts";
import type { Proposal } from "../../src/domain/proposal/proposal.ts";
import type { Round } from "../../src/domain/proposal/round.ts";
import { compileSummary } from "../../src/domain/summary/compile-summary.ts";
import { summaryDifference } from "../../src/domain/summary/summary-difference.ts";
import {
  summaryModel,
  type SummaryEdition,
  type SummaryModel,
} from "../../src/domain/summary/summary-model.ts";
import { instantInStockholm } from "../../src/domain/time/stockholm.ts";
import { anOrganisation } from "./organisation.ts";
import { aContent, aProposal, aRound } from "./proposals.ts";

const releasedAt = instantInStockholm("2023-03-17", "11:00");

/** A released proposal with an id and a number of its own. */
export function aReleased(number: number, fields: Partial<Proposal> = {}): Proposal {
  return aProposal({ id: `proposal-${number}`, number, state: "released", releasedAt, ...fields });
}

const school = "barn-och-utbildningsforvaltningen";

/** What is handed in on a usual day: every type, two nämnder, one that is opposed and one that came late. */
export function someProposals(): readonly Proposal[] {
  return [
    aReleased(1),
    aReleased(2, {
      content: aContent("efficiency", {
        title: "Gemensam vikariepool",
        departmentId: school,
        amounts: [300_000, 600_000, 600_000],
      }),
    }),
    aReleased(3, { content: aContent("investment") }),
    aReleased(4, {
      late: true,
      content: aContent("investment", {
        title: "Ny förskola i Norrby",
        departmentId: school,
        category: "premises",
        kind: "new",
        amounts: [4_000_000, 20_000_000, 6_000_000],
        depreciation: { kind: "years", years: 33 },
        inUseYear: 2026,
        runningCost: [undefined, undefined, 1_200_000],
      }),
    }),
    aReleased(5, { content: aContent("operating") }),
    aReleased(6, {
      state: "notSupported",
      content: aContent("operating", {
        title: "Lägre elevpeng",
        departmentId: school,
        amounts: [-250_000, -500_000, undefined],
      }),
    }),
    aReleased(7, { content: aContent("assignment") }),
  ];
}

/** The same a fortnight later: one is new, one is another, one is taken back. */
export function laterProposals(): readonly Proposal[] {
  const [first, second, third, ...rest] = someProposals();
  if (first === undefined || second === undefined || third === undefined)
    throw new Error("too few proposals");
  return [
    { ...first, content: aContent("efficiency", { amounts: [750_000, 1_250_000, 1_250_000] }) },
    { ...second, state: "withdrawn" },
    { ...third, state: "supported" },
    ...rest,
    aReleased(8, { content: aContent("operating", { title: "Ny måltidsplanerare" }) }),
  ];
}

/** As many nämnder and förvaltningar as nobody has. */
export function manyPlaces(committees: number, departments: number): Organisation {
  return anOrganisation({
    committees: Array.from({ length: committees }, (_, at): Committee => ({
      id: `namnd-${at}`,
      name: `Nämnden för samhällsbyggnad, miljö och hållbar utveckling nummer ${at + 1}`,
    })),
    departments: Array.from({ length: departments }, (_, at): Department => ({
      id: `forvaltning-${at}`,
      name: `Förvaltning ${at + 1}`,
      committeeId: `namnd-${at % committees}`,
    })),
  });
}

/** Something of each type from each department. */
export function proposalsOfAll({ departments }: Organisation): readonly Proposal[] {
  return departments.flatMap(({ id }, at) => {
    const amounts = [1_000_000 + at * 12_500, 2_000_000, 3_000_000] as const;
    return [
      aReleased(at * 4 + 1, { content: aContent("efficiency", { departmentId: id, amounts }) }),
      aReleased(at * 4 + 2, { content: aContent("investment", { departmentId: id, amounts }) }),
      aReleased(at * 4 + 3, { content: aContent("operating", { departmentId: id, amounts }) }),
      aReleased(at * 4 + 4, { content: aContent("assignment", { departmentId: id }) }),
    ];
  });
}

/** A sammanställning as a document; with `before` also what has changed since that was version 1. */
export function aModel(
  proposals: readonly Proposal[],
  more: {
    readonly organisation?: Organisation;
    readonly round?: Pick<Round, "budgetYear" | "internalRate">;
    readonly edition?: SummaryEdition;
    readonly before?: readonly Proposal[];
    readonly isPartial?: boolean;
  } = {},
): SummaryModel {
  const { organisation = anOrganisation(), round = aRound(), before, isPartial = false } = more;
  const compiled = (all: readonly Proposal[]) => compileSummary({ proposals: all, organisation, round });
  const summary = { ...compiled(proposals), isPartial };
  const edition = more.edition ?? { kind: "now", day: "2023-03-20" };
  if (before === undefined) return summaryModel(summary, edition);
  return summaryModel(summary, edition, { ...summaryDifference(compiled(before), summary), since: 1 });
}
