import { describe, expect, it } from "vitest";
import { buttonsIn } from "../../support/pressing.ts";
import { summaryCases } from "../../support/summary-cases.ts";
import { aModel, aReleased, manyPlaces, proposalsOfAll } from "../../support/summary-models.ts";
import { aContent } from "../../support/proposals.ts";
import { anOrganisation } from "../../support/organisation.ts";
import { summaryMessage } from "../../../src/cards/summary/summary-card.ts";
import { committeePart } from "../../../src/cards/summary/committee-bars.ts";
import { totalLines } from "../../../src/cards/summary/total-lines.ts";
import { LANGS } from "../../../src/domain/lang.ts";
import { readProposalWish } from "../../../src/domain/proposal-question/read-wish.ts";
import { PROPOSAL_TYPES } from "../../../src/domain/proposal/proposal-type.ts";
import type { SummaryModel, SummarySection } from "../../../src/domain/summary/summary-model.ts";
import { texts } from "../../../src/text/texts.ts";

const school = "barn-och-utbildningsforvaltningen";

function sectionOf({ sections }: SummaryModel, type: SummarySection["type"]): SummarySection {
  const section = sections.find((each) => each.type === type);
  if (section === undefined) throw new Error(`no ${type}`);
  return section;
}

describe("the figures of each nämnd", () => {
  const years = [2024, 2025, 2026] as const;
  const two = (...amounts: readonly [number, number]) =>
    aModel([
      aReleased(1, { content: aContent("operating", { amounts: [amounts[0], 0, 0] }) }),
      aReleased(2, { content: aContent("operating", { departmentId: school, amounts: [amounts[1], 0, 0] }) }),
    ]);

  it("are bars when there are several and none is below nothing, the largest first", () => {
    const part = committeePart(sectionOf(two(100_000, 900_000), "operating"), years, 10, "sv");

    expect(part.rows).toEqual([]);
    expect(part.charts[0]?.bars.map(({ x, y }) => [x, y])).toEqual([
      ["Barn- och utbildningsnämnden (1)", 900],
      ["Socialnämnden (1)", 100],
    ]);
  });

  it.each([
    [100_000, -900_000],
    [0, 0],
  ])("are rows when a bar would say nothing: %d and %d kronor", (first, second) => {
    const part = committeePart(sectionOf(two(first, second), "operating"), years, 10, "sv");

    expect(part.charts).toEqual([]);
    expect(part.rows).toHaveLength(2);
  });

  it("hold those that are left out together, so that the shares are of the whole", () => {
    const organisation = manyPlaces(30, 60);
    const model = aModel(proposalsOfAll(organisation), { organisation });
    const section = sectionOf(model, "efficiency");

    const [chart] = committeePart(section, years, 4, "sv").charts;

    expect(chart?.bars).toHaveLength(5);
    expect(chart?.bars.at(-1)?.x).toBe("26 nämnder till");
    const sum = chart?.bars.reduce((all, { y }) => all + y, 0) ?? 0;
    expect(Math.abs(sum - section.amounts[0] / 1_000)).toBeLessThan(5);
  });

  it("are told apart when two nämnder are called the same", () => {
    const organisation = anOrganisation({
      committees: anOrganisation().committees.map((committee) => ({ ...committee, name: "Nämnden" })),
    });
    const proposals = [
      aReleased(1, { content: aContent("efficiency") }),
      aReleased(2, { content: aContent("efficiency", { departmentId: school }) }),
    ];
    const [chart] = committeePart(
      sectionOf(aModel(proposals, { organisation }), "efficiency"),
      years,
      10,
      "sv",
    ).charts;

    expect(chart?.bars.map(({ x }) => x)).toEqual(["Nämnden (1)", "Nämnden (1) 2"]);
  });
});

describe("the totals before and after", () => {
  const before = [aReleased(1), aReleased(2, { content: aContent("investment") })];
  const saving = (...amounts: [number, number, number]) =>
    aReleased(1, { content: aContent("efficiency", { amounts }) });
  const [, investment] = before;
  if (investment === undefined) throw new Error("two proposals");

  it("are told of the net effect and of each type that is another, and of no other", () => {
    const model = aModel([saving(750_000, 1_250_000, 1_250_000), investment], { before });

    expect(totalLines(model, "sv").map((line) => line.replaceAll("\u00A0", " "))).toEqual([
      "Nettoeffekten 2024 är −605 tkr. I förra versionen var den −355 tkr.",
      "Effektiviseringar 2024: 750 tkr, i förra versionen 500 tkr.",
    ]);
  });

  it("are told of a plan year where the budget year is the same", () => {
    const model = aModel([saving(500_000, 1_250_000, 2_000_000), investment], { before });

    expect(totalLines(model, "en").map((line) => line.replaceAll("\u00A0", " "))).toEqual([
      "The net effect of 2026 is SEK −1 848.7 thousand. In the version before it was SEK −1 098.7 thousand.",
      "Efficiencies 2026: SEK 2 000 thousand, in the version before SEK 1 250 thousand.",
    ]);
  });

  it("are none where nothing is another, and in the first version", () => {
    expect(totalLines(aModel(before, { before }), "sv")).toEqual([]);
    expect(totalLines(aModel(before), "sv")).toEqual([]);
  });
});

describe("the sammanställning's card", () => {
  it.each(LANGS)("asks what is understood when a type is opened, in %s", (lang) => {
    for (const type of PROPOSAL_TYPES) {
      const { askType } = texts[lang].summaryCard;
      const asked = askType(texts[lang].proposal.types[type](2));
      expect(readProposalWish(asked)).toEqual({ kind: "question", lang, question: { asks: "list", type } });
    }
  });

  it("fits for as many nämnder and förvaltningar as nobody has, with everything changed", () => {
    const organisation = manyPlaces(30, 60);
    const before = proposalsOfAll(organisation);
    const changed = before.map((proposal) => ({ ...proposal, state: "supported" as const }));
    const model = aModel(changed, { organisation, before });
    const shown = {
      ...{ model, organisation, reach: { kind: "all" } as const, isAdministrator: true },
      ...{ latest: 1, waiting: 12, canDownload: true },
    };

    const card = summaryMessage(shown, "sv").card({ submitId: "press-1", movedTo: "2023-03-27" });

    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(28 * 1_024);
    expect(JSON.stringify(card)).toContain("234 ändringar till.");
  });

  it("never shows investments in a chart with anything else", () => {
    const sections = Object.values(texts.sv.summary.section);
    const withChart = Object.values(summaryCases)
      .flatMap((make) => (make("sv") as { readonly body: readonly unknown[] }).body)
      .map((part) => JSON.stringify(part))
      .filter((part) => part.includes('"Chart.'));

    expect(withChart.length).toBeGreaterThan(0);
    for (const part of withChart)
      expect(sections.filter((section) => part.includes(`"${section}"`))).toHaveLength(1);
  });

  it("has nothing to publish for those who may not", () => {
    const card = summaryCases["summary.now-reviewer"]?.("sv");

    expect(buttonsIn(card).map(({ data }) => data["verb"])).not.toContain("prepare-publication");
  });
});
