import { describe, expect, it } from "vitest";
import { buttonsIn } from "../../support/pressing.ts";
import { summaryCases } from "../../support/summary-cases.ts";
import { aModel, aReleased, manyPlaces, proposalsOfAll } from "../../support/summary-models.ts";
import { aContent } from "../../support/proposals.ts";
import { anOrganisation } from "../../support/organisation.ts";
import { summaryMessage } from "../../../src/cards/summary/summary-card.ts";
import { committeePart } from "../../../src/cards/summary/committee-bars.ts";
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
    for (const make of Object.values(summaryCases)) {
      const charts = JSON.stringify(make("sv")).match(/"type":"Chart\.[^"]+","title":"[^"]+"/gu) ?? [];
      for (const chart of charts)
        expect(chart.match(/Investeringar|Effektiviseringar|Driftkostnads/gu)).toHaveLength(1);
    }
  });

  it("has nothing to publish for those who may not", () => {
    const card = summaryCases["summary.now-reviewer"]?.("sv");

    expect(buttonsIn(card).map(({ data }) => data["verb"])).not.toContain("prepare-publication");
  });
});
