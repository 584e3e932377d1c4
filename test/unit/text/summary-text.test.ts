import { describe, expect, it } from "vitest";
import { summaryDifference } from "../../../src/domain/summary/summary-difference.ts";
import { summaryModel } from "../../../src/domain/summary/summary-model.ts";
import { differenceSentence } from "../../../src/text/summary/difference-text.ts";
import { noteText } from "../../../src/text/summary/note-text.ts";
import { summaryLines, summaryText } from "../../../src/text/summary/summary-text.ts";
import { aReleased, sampleModel, summaryOf } from "../../support/summaries.ts";

/** Amounts and their units are never parted by the end of a line. */
const plain = (text: string): string => text.replaceAll("\u00A0", " ");

describe("a summary in words", () => {
  it("is a headline, what it counts, sums, the net effect, what has changed and what to know", () => {
    expect(summaryLines(sampleModel(), "sv").map(plain)).toEqual([
      "Sammanställning av förslag, budget 2024 med plan 2025–2026",
      "Version 2, publicerad 28 mars 2023",
      "7 förslag: 2 effektiviseringar, 1 investering, 3 driftkostnadsförändringar och 1 uppdrag. 4 frisläppta, 1 tillstyrkt, 1 avstyrkt och 1 beslutat.",
      "Effektiviseringar: 599,95 tkr 2024, 1 390 tkr 2025 och 1 412,345 tkr 2026.",
      "Investeringar: 1 000 tkr 2024, 0 tkr 2025 och 250,5 tkr 2026.",
      "Driftkostnadsförändringar: 4 800 tkr 2024, 4 800 tkr 2025 och 5 550,5 tkr 2026.",
      "Uppdrag: 100 tkr 2024, 0 tkr 2025 och 0 tkr 2026.",
      "Nettoeffekt på drift: 4 345,1 tkr 2024, 3 517 tkr 2025 och 4 289,5 tkr 2026. Ett positivt tal är ökad kostnad. Investeringarnas utgifter är inte med.",
      "Sedan version 1: 2 nya, 3 ändrade, 1 återtaget och 1 borttaget.",
      "DRI-2024-003 hör till en förvaltning som inte finns i organisationen.",
      "Kostnaden för 1 uppdrag räknas inte in i nettoeffekten.",
      "1 avstyrkt förslag är med tills det har beslutats.",
      "1 förslag kom efter stoppdatum, med mer tid.",
    ]);
  });

  it("says the same in English", () => {
    const lines = summaryLines(sampleModel(), "en").map(plain);
    expect(lines).toHaveLength(summaryLines(sampleModel(), "sv").length);
    expect(lines[3]).toBe(
      "Efficiencies: SEK 599.95 thousand in 2024, SEK 1 390 thousand in 2025 and SEK 1 412.345 thousand in 2026.",
    );
  });

  it("of nothing says only that, with a way to know when it was", () => {
    const empty = summaryModel(summaryOf([]), { kind: "now", day: "2023-03-06" });
    expect(summaryLines(empty, "sv")).toEqual([
      "Sammanställning av förslag, budget 2024 med plan 2025–2026",
      "Läget 6 mars 2023",
      "Inget förslag är frisläppt än.",
    ]);
    expect(summaryText(empty, "sv")).toMatchObject({ states: "", sections: [], notes: [] });
  });

  it("has no sum for a type where nobody has stated an amount", () => {
    const model = summaryModel(summaryOf([aReleased("assignment", 1)]), { kind: "now", day: "2023-03-06" });
    expect(summaryText(model, "sv").sections).toEqual([
      {
        type: "assignment",
        heading: "Uppdrag",
        meaning: "Kostnaden för uppdrag räknas inte in i nettoeffekten.",
      },
    ]);
  });
});

describe("a difference in words", () => {
  it("counts what is new, changed and gone, each in its own word", () => {
    const five = [1, 2, 3, 4, 5].map((number) => aReleased("efficiency", number));
    const states = ["withdrawn", "returned", "submitted", "rejected"] as const;
    const after = [
      ...states.map((state, at) => aReleased("efficiency", at + 1, {}, { state, releasedAt: 1 })),
      aReleased("efficiency", 5, { title: "Annat" }),
      aReleased("operating", 1),
    ];
    const difference = { since: 2, ...summaryDifference(summaryOf(five), summaryOf(after)) };
    expect(differenceSentence(difference, "sv")).toBe(
      "Sedan version 2: 1 nytt, 1 ändrat, 1 återtaget, 1 åter för komplettering, 1 åter hos förvaltningen och 1 avslaget.",
    );
    expect(differenceSentence(difference, "en")).toBe(
      "Since version 2: 1 new, 1 changed, 1 withdrawn, 1 returned for completion, 1 back with the department and 1 rejected.",
    );
  });

  it("says that nothing has changed", () => {
    const summary = summaryOf([aReleased("efficiency", 1)]);
    const difference = { since: 2, ...summaryDifference(summary, summary) };
    expect(differenceSentence(difference, "sv")).toBe("Inget har ändrats sedan version 2.");
  });
});

describe("a note in words", () => {
  it("names five of many proposals", () => {
    const numbers = [1, 2, 3, 4, 5, 6, 7].map((number) => ({
      type: "operating" as const,
      budgetYear: 2024,
      number,
    }));
    expect(noteText({ kind: "unknownPlace", numbers }, "sv")).toBe(
      "DRI-2024-001, DRI-2024-002, DRI-2024-003, DRI-2024-004, DRI-2024-005 och 2 till hör till förvaltningar som inte finns i organisationen.",
    );
  });

  it("says that the internränta is missing, and what it means", () => {
    expect(noteText({ kind: "noInternalRate", investments: 2 }, "sv")).toBe(
      "Internräntan är inte angiven. Därför saknas kapitalkostnaden för 2 investeringar.",
    );
  });
});
