import { buffer } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { writeMemorandum } from "../../src/documents/write-memorandum.ts";
import type { Memorandum } from "../../src/domain/follow-up/memorandum.ts";
import { bareAugustMemorandum, commentedMemorandum } from "../support/memoranda.ts";
import { hasOffice, NO_OFFICE, render, type RenderedPage } from "../support/office.ts";

// In CI a missing program is a failure: there the document must have been opened.
const isSkipped = !hasOffice() && process.env["CI"] === undefined;
if (isSkipped) console.warn(`The document in LibreOffice is not tested: ${NO_OFFICE}`);

const rendered = async (memorandum: Memorandum, name: string): Promise<readonly RenderedPage[]> =>
  render(await buffer(writeMemorandum(memorandum)), name);

/** As words are read, whatever the room between them. */
const saidOn = ({ words }: RenderedPage): string => words.replaceAll(/\s+/gu, " ");

describe.skipIf(isSkipped)("the draft of a tjänsteskrivelse in LibreOffice", () => {
  it("stands on four pages, without a gap in its text, with the whole table on one that is turned, last", async () => {
    const pages = await rendered(commentedMemorandum(), "memorandum-commented");

    expect(pages.map(({ isTurned }) => isTurned)).toEqual([false, false, false, true]);
    const [first, units, last, table] = pages.map(saidOn);
    expect(first).toContain("Diarienummer: KS/2025:4");
    expect(first).toContain("Förslag till beslut Allmänna utskottet föreslår att kommunstyrelsen");
    expect(first).toContain("Budget till och med november 37 910");
    expect(first).toContain("IT: −176 tkr Redovisningen är 7 895 tkr mot en budget på 7 719 tkr");
    expect(table).toContain("Bilaga: alla enheter Enheterna i Kommunledningsstaben");
    expect(table).toContain("Totalt KLS 3 932 3 611 +321 91,8 % 43 510 37 910 36 399 +1 511 96,0 % +1 200");
    // A heading that is broken within a word would be read as two.
    expect(table).toContain("Redovisning");
    expect(table).not.toContain("Redovisni ");
    expect(units).toContain("Åtgärd: Vi säger upp två avtal.");
    expect(last).toContain("Beslutet skickas till");
    for (const [at, page] of pages.entries()) expect(saidOn(page)).toContain(`Sida ${at + 1} av 4`);
  });

  it("shows every blank of a table that nothing stands beside", async () => {
    const memorandum = bareAugustMemorandum();
    const text = (await rendered(memorandum, "memorandum-bare-august")).map(saidOn).join(" ");

    expect(text.match(/\[Fyll i [^\]]+\]/gu)).toHaveLength(memorandum.blanks.length + 1);
    expect(text).toContain(
      "Uppföljningen efter augusti 2025 är en av årets tre rapporter till kommunfullmäktige.",
    );
  });
});
