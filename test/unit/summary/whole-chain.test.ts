import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeSummaryWorkbook } from "../../../src/documents/write-summary-workbook.ts";
import { formOfContent } from "../../../src/domain/proposal/form-of-content.ts";
import type { Kronor, ProposalContent } from "../../../src/domain/proposal/proposal-content.ts";
import type { ProposalForm } from "../../../src/domain/proposal/proposal-form.ts";
import { PROPOSAL_TYPES, type ProposalType } from "../../../src/domain/proposal/proposal-type.ts";
import type { Proposal } from "../../../src/domain/proposal/proposal.ts";
import { readProposalForm } from "../../../src/domain/proposal/read-form.ts";
import { summaryDifference } from "../../../src/domain/summary/summary-difference.ts";
import { summaryModel } from "../../../src/domain/summary/summary-model.ts";
import { summaryOfVersion, versionOf } from "../../../src/domain/summary/summary-version.ts";
import type { Summary } from "../../../src/domain/summary/summary.ts";
import { toJson } from "../../../src/storage/entity.ts";
import { proposalSchema } from "../../../src/storage/proposal-rows.ts";
import { anOrganisation, DEPARTMENTS } from "../../support/organisation.ts";
import { aContent, aProposal } from "../../support/proposals.ts";
import { readWorkbook } from "../../support/read-workbook.ts";
import { recalculate } from "../../support/recalculate.ts";
import { summaryOf } from "../../support/summaries.ts";

type Meant = Kronor | undefined;
type Three = readonly [Meant, Meant, Meant];

/** What somebody types for one amount, and the kronor that are meant by it. */
interface Typed {
  readonly text: string;
  readonly kronor: Meant;
}

const tkr = (size: number) => String(size).replace(".", ",");
const typedAmount = (least: number): fc.Arbitrary<Typed> =>
  fc.oneof(
    fc.integer({ min: least * 9_000, max: 9_000 }).map((size) => ({ text: tkr(size), kronor: size * 1_000 })),
    fc
      .integer({ min: least * 90_000, max: 90_000 })
      .map((tenths) => ({ text: tkr(tenths / 10), kronor: tenths * 100 })),
    fc.integer({ min: least * 9_999, max: 9_999 }).map((size) => ({ text: `${size} kr`, kronor: size })),
    fc
      .integer({ min: least * 90, max: 90 })
      .map((tenths) => ({ text: `${tkr(tenths / 10)} mnkr`, kronor: tenths * 100_000 })),
    fc.constant({ text: "0", kronor: 0 }),
  );
const blank = fc.constant<Typed>({ text: "", kronor: undefined });
const three = (one: fc.Arbitrary<Typed>) => fc.tuple(one, one, one);

/** One proposal as it is typed, with what an ekonomichef would write down of it on paper. */
interface Paper {
  readonly type: ProposalType;
  readonly departmentId: string;
  readonly amounts: Three;
  readonly running: Three;
  readonly life: number | "land";
  readonly inUseYear: number;
  readonly form: ProposalForm;
}

function amountsFor(type: ProposalType): fc.Arbitrary<readonly [Typed, Typed, Typed]> {
  const least = type === "operating" || type === "assignment" ? -1 : 0;
  const some = typedAmount(least);
  return three(type === "investment" || type === "assignment" ? fc.oneof(some, blank) : some).filter(
    (all) => type === "assignment" || all.some(({ kronor }) => (kronor ?? 0) !== 0),
  );
}

const paper: fc.Arbitrary<Paper> = fc.constantFrom(...PROPOSAL_TYPES).chain((type) =>
  fc
    .record({
      departmentId: fc.constantFrom(...DEPARTMENTS.map(({ id }) => id)),
      amounts: amountsFor(type),
      running: three(fc.oneof(typedAmount(-1), blank)),
      life: fc.oneof(fc.constant<"land">("land"), fc.integer({ min: 1, max: 100 })),
      inUseYear: fc.integer({ min: 2023, max: 2044 }),
    })
    .map(({ departmentId, amounts, running, life, inUseYear }) => ({
      type,
      departmentId,
      amounts: kronorOf(amounts),
      running: type === "investment" ? kronorOf(running) : ([undefined, undefined, undefined] as const),
      life,
      inUseYear,
      form: {
        ...formOfContent(aContent(type)),
        department: departmentId,
        ...textsOf("amount", amounts),
        ...textsOf("running", running),
        land: String(life === "land"),
        depreciationYears: life === "land" ? "" : String(life),
        inUseYear: String(inUseYear),
      },
    })),
);

function kronorOf([first, second, third]: readonly [Typed, Typed, Typed]): Three {
  return [first.kronor, second.kronor, third.kronor];
}

function textsOf(name: "amount" | "running", [first, second, third]: readonly [Typed, Typed, Typed]) {
  return { [`${name}1`]: first.text, [`${name}2`]: second.text, [`${name}3`]: third.text };
}

/** Read from its form, stored, and read again from the storage. */
function handIn({ type, form }: Paper, at: number): Proposal {
  const read = readProposalForm(type, form, { organisation: anOrganisation(), budgetYear: 2024 });
  if (read.kind === "faulty") throw new Error(JSON.stringify([form, read.faults]));
  return stored(read.content, at);
}

function stored(content: ProposalContent, at: number): Proposal {
  const proposal = aProposal({ id: `p-${at}`, number: at + 1, state: "released", content });
  return proposalSchema.parse(JSON.parse(toJson(proposal)));
}

/** Capital cost in millionths of a krona, with whole numbers alone: year by year, each year's expenditure by itself. */
function costByHand({ type, amounts, life, inUseYear }: Paper, year: number, rate: number): bigint {
  if (type !== "investment") return 0n;
  const spent = [2024, 2025, 2026].map((at, index) => ({
    at,
    kronor: BigInt(amounts[index] ?? 0) * 1_000_000n,
  }));
  let cost = 0n;
  for (const { at, kronor } of spent) {
    const start = Math.max(at, inUseYear);
    if (year < start) continue;
    if (life === "land") {
      cost += (kronor * BigInt(rate)) / 10_000n;
      continue;
    }
    let book = kronor;
    for (let each = start; each <= year && each < start + life; each += 1) {
      if (each === year) cost += kronor / BigInt(life) + (book * BigInt(rate)) / 10_000n;
      book -= kronor / BigInt(life);
    }
  }
  return cost;
}

const YEARS = [2024, 2025, 2026] as const;
const RATE = 250;
const now = { kind: "now", day: "2023-03-28" } as const;

function sumOf(papers: readonly Paper[], of: (each: Paper) => Three): readonly number[] {
  return [0, 1, 2].map((at) => papers.reduce((sum, each) => sum + (of(each)[at] ?? 0), 0));
}

function expectSums(summary: Summary, papers: readonly Paper[]): void {
  for (const { type, count, amounts } of summary.totals) {
    const own = papers.filter((each) => each.type === type);
    expect([count, amounts]).toEqual([own.length, sumOf(own, (each) => each.amounts)]);
  }
  for (const { type, committee, count, amounts } of summary.byCommittee) {
    const ids = DEPARTMENTS.filter(({ committeeId }) => committeeId === committee.id).map(({ id }) => id);
    const own = papers.filter((each) => each.type === type && ids.includes(each.departmentId));
    expect([count, amounts]).toEqual([own.length, sumOf(own, (each) => each.amounts)]);
  }
  YEARS.forEach((year, at) => {
    const cost = papers.reduce((sum, each) => sum + costByHand(each, year, RATE), 0n);
    // Each investment is rounded to the krona.
    const off = Number(cost) / 1_000_000 - (summary.drift.capitalCost[at] ?? NaN);
    expect(Math.abs(off)).toBeLessThanOrEqual(0.5 * papers.length + 0.01);
    const of = (type: ProposalType) =>
      sumOf(
        papers.filter((each) => each.type === type),
        (each) => each.amounts,
      );
    const running = sumOf(papers, (each) => each.running);
    expect(summary.drift.net[at]).toBe(
      (of("operating")[at] ?? 0) +
        (running[at] ?? 0) +
        (summary.drift.capitalCost[at] ?? 0) -
        (of("efficiency")[at] ?? 0),
    );
  });
}

const SHEETS = { efficiency: 2, investment: 3, operating: 4, assignment: 5 } as const;

describe("what is typed, all the way to the workbook", () => {
  it("is what stands on paper: blank is blank, zero is zero, and the sums are those of a pocket calculator", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(paper, { maxLength: 8 }), async (papers) => {
        const summary = summaryOf(papers.map(handIn));
        expectSums(summary, papers);

        const model = summaryModel(summary, now, { since: 1, ...summaryDifference(summaryOf([]), summary) });
        const book = await readWorkbook(writeSummaryWorkbook(model, "sv"));
        for (const { stored: result, counted } of recalculate(book)) expect(result).toBeCloseTo(counted, 6);
        for (const row of summary.rows) {
          const meant = papers[Number(row.proposalId.slice(2))];
          const sheet = book.worksheets[SHEETS[row.content.type]];
          const at = 6 + summary.rows.filter(({ content }) => content.type === row.content.type).indexOf(row);
          const cells = [0, 1, 2].map((each) => sheet?.getCell(at, 8 + each).value);
          expect(cells).toEqual(
            meant?.amounts.map((kronor) => (kronor === undefined ? null : kronor / 1_000)),
          );
          if (row.content.type !== "investment") continue;
          const running = [0, 1, 2].map((each) => sheet?.getCell(at, 11 + each).value);
          expect(running).toEqual(
            meant?.running.map((kronor) => (kronor === undefined ? null : kronor / 1_000)),
          );
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it("comes back as it is when the form of what was handed in is read again", () => {
    fc.assert(
      fc.property(paper, (each) => {
        const { content } = handIn(each, 0);
        if (content === undefined) throw new Error("nothing was handed in");
        const again = handIn({ ...each, form: formOfContent(content) }, 0);
        expect(again.content).toEqual(content);
        const [before, after] = [summaryOf([stored(content, 0)]), summaryOf([again])];
        expect(summaryDifference(before, after).changed).toEqual([]);
      }),
    );
  });

  it("differs between versions by exactly what was typed anew, a blank from a zero too", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(paper, fc.option(paper, { nil: undefined })), { maxLength: 8 }),
        (pairs) => {
          const old = pairs.map(([each]) => each);
          const present = pairs.map(([each, other]) =>
            // A proposal keeps its type.
            other?.type === each.type
              ? {
                  ...other,
                  departmentId: each.departmentId,
                  form: { ...other.form, department: each.departmentId },
                }
              : each,
          );
          const published = versionOf(summaryOf(old.map(handIn)), {
            version: 1,
            publishedAt: 0,
            by: { aadObjectId: "a", name: "A" },
            channelId: "c",
          });
          const before = summaryOfVersion(structuredClone(published));
          const after = summaryOf(present.map(handIn));
          expectSums(before, old);
          const { changed, recosted, added, gone, totals } = summaryDifference(before, after);
          expect([added, gone, recosted]).toEqual([[], [], []]);
          const told = new Map(
            changed.map(({ after: { proposalId }, amounts }) => [
              proposalId,
              amounts
                .filter(({ of }) => of === "amount")
                .map(({ year, old: was, new: is }) => [year, was ?? null, is ?? null]),
            ]),
          );
          old.forEach((each, at) => {
            const meant = YEARS.flatMap((year, index) => {
              const [was, is] = [each.amounts[index], present[at]?.amounts[index]];
              return was === is ? [] : [[year, was ?? null, is ?? null]];
            });
            expect(told.get(`p-${at}`) ?? []).toEqual(meant);
          });
          for (const { type, before: was, after: is } of totals) {
            expect(was.amounts).toEqual(
              sumOf(
                old.filter((each) => each.type === type),
                (each) => each.amounts,
              ),
            );
            expect(is.amounts).toEqual(
              sumOf(
                present.filter((each) => each.type === type),
                (each) => each.amounts,
              ),
            );
          }
        },
      ),
    );
  });
});
